package extract

import (
	"slices"
	"strings"

	"kg/nlp"
	"kg/nlp/linear"
	"kg/nlp/pairwise"
)

// The features of an ordered pair of places: what might be said, done or thought by the source of the target. Each is a template
// and what fills it, hashed.
const (
	fBias       = iota
	fOrder      // which comes first
	fDistance   // in tokens
	fMentions   // how many mentions between
	fTypes      // of both
	fType       // of one
	fKinds      // and types of both
	fTag        // of one: part of speech, relation
	fHead       // lemma of one
	fText       // of one
	fHeads      // lemmas of both
	fZoned      // a word before, between or behind
	fNear       // a word close to one
	fNearCue    // the sign nearest to one
	fNearWord   // its word
	fCues       // how many words of a sign before, between and behind
	fBothCues   // the same of both signs
	fWay        // relations on the way in the tree
	fWayCues    // relations and signs
	fWayNot     // and whether it is negated
	fWayLength  //
	fWaySign    // the first sign on it
	fSides      // the relations below the word that both hang below
	fTop        // that word
	fTopSides   // with the relations below it
	fTopCue     // with the sign
	fOnWay      // a word on the way, by part
	fOnWayNot   // and whether it is negated
	fCueOnWay   // a sign, by part
	fActOnWay   // a predicate, by part
	fGovernor   // the word that one hangs from
	fUnder      // and the relation
	fUnderCue   // the sign that one hangs from
	fSibling    // what else hangs there
	fModifier   // what hangs from one
	fModCue     // its sign
	fRole       // of one in a clause
	fRoleVerb   // and the predicate's lemma
	fRoleCue    // its sign
	fRoleAct    // its canonical predicate
	fDoes       // verb and object of the source
	fShared     // roles of both in one clause
	fSharedVerb //
	fSharedFact // and negation and modality
	fSharedCue  //
	fSharedAct  //
	fRule       // what the rules found between the two
	fRuleStep   // by what
	fRuleSign   //
	fRuleFact   //
	fRuleOpen   // a relation that is not canonical
	fRuleNone   // whether any
	fRuleOther  // the sign of what they found of one and another
	fActOther   // the predicate
	fVoice      // whether the source says what the target stands in, and how
	fQuotes     // which of them stand in quotes
	fSays       // the target stands in what the source says
	fSayVerb    //
	fSaidWord   // a word of what the source says
	fSaidCues   // how many of a sign
	fSaidUnder  // what the target hangs from there
	fIs         // what the target is said to be
	fIsCue      // its sign
	fCueWay     // from a place to a sign
	fWordWay    // from a place to a word with a sign
	templates
)

// pairGroups are the first templates of each group of like ones: the models weigh what a group says against what others say.
var pairGroups = [...]int{fBias, fHead, fZoned, fNear, fCues, fWay, fTop, fGovernor, fModifier, fRole, fShared, fRule, fRuleOther, fVoice, fIs, fCueWay}

// PairGroups is how many groups of features a pair has.
const PairGroups = len(pairGroups)

// groupOf is the group of each template.
var groupOf = func() (out [templates]uint8) {
	for template := range out {
		n, found := slices.BinarySearch(pairGroups[:], template)
		if !found {
			n--
		}
		out[template] = uint8(n)
	}
	return out
}()

// edge stands for what is beyond the first and last words.
var edge = linear.HashString("\x00edge")

// size sorts a count into classes that grow.
func size(n int) uint64 {
	for class, most := range []int{0, 1, 2, 3, 5, 8, 13, 21} {
		if n <= most {
			return uint64(class)
		}
	}
	return 8
}

func few(n, most int) uint64 { return uint64(min(n, most)) }

func bit(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

func signAtom(n int) uint64 { return uint64(n + 2) }

// features describes the ordered pair of a source and a target.
func (s *scene) features(source, target place) []pairwise.Feature {
	return s.x.met.of(s.numbers(source, target))
}

// numbers are the features by their numbers among all that the sentence's pairs have.
func (s *scene) numbers(source, target place) []int32 {
	l := &s.x.met.featureSet
	l.begin()
	first := bit(source.first < target.first)
	s.ends(l, source, target, first)
	s.zones(l, source, target, first)
	for end, p := range []place{source, target} {
		s.around(l, uint64(end), p, first)
		s.hanging(l, uint64(end), p)
		s.cueWays(l, uint64(end), p)
	}
	s.onWay(l, source, target, first)
	s.clauseRoles(l, source, target)
	s.ruleFeatures(l, source, target)
	s.saying(l, source, target, first)
	return l.list
}

// inOrder is the place that comes first in the text, and the other.
func inOrder(a, b place) (place, place) {
	if a.first < b.first {
		return a, b
	}
	return b, a
}

func (s *scene) ends(l *featureSet, source, target place, first uint64) {
	l.add(fBias)
	l.add(fOrder, first)
	lo, hi := inOrder(source, target)
	l.add(fDistance, first, size(hi.first-lo.last))
	mentions, last := 0, -1
	for k := lo.last; k < hi.first; k++ {
		if m := s.x.at(s.t, k); m >= 0 && m != last {
			mentions, last = mentions+1, m
		}
	}
	l.add(fMentions, first, size(mentions))
	var types, kinds [2]uint64
	for end, p := range []place{source, target} {
		e, w := uint64(end), s.words[p.head]
		types[end], kinds[end] = linear.HashString(string(p.typ)), linear.HashString(p.kind)
		l.add(fType, e, types[end], first)
		l.add(fHead, e, w.lemma)
		l.add(fText, e, linear.HashString(s.t.text(p.first, p.last)))
		l.add(fTag, e, w.pos, w.under)
	}
	l.add(fTypes, first, types[0], types[1])
	l.add(fKinds, first, types[0], types[1], kinds[0], kinds[1])
	l.add(fHeads, s.words[source.head].lemma, s.words[target.head].lemma)
}

// The zones of a sentence.
const (
	zoneBefore = iota
	zoneBetween
	zoneBehind
)

// zones adds the words of the sentence, by where they stand, and counts the signs.
func (s *scene) zones(l *featureSet, source, target place, first uint64) {
	lo, hi := inOrder(source, target)
	var signs [3][3]int
	for i, w := range s.words {
		if source.holds(i) || target.holds(i) {
			continue
		}
		zone := zoneBefore
		if i >= hi.last {
			zone = zoneBehind
		} else if i >= lo.last {
			zone = zoneBetween
		}
		l.add(fZoned, w.lemma, uint64(zone), first)
		if c := s.cues[i]; c.known {
			signs[zone][c.sign+1]++
		}
	}
	for zone, n := range signs {
		z := uint64(zone)
		for sign := range n {
			l.add(fCues, first, z, uint64(sign), few(n[sign], 3))
		}
		l.add(fBothCues, first, z, few(n[0], 2), few(n[2], 2))
	}
}

// around adds the words and the sign that stand closest to one end.
func (s *scene) around(l *featureSet, end uint64, p place, first uint64) {
	for d := 1; d <= 3; d++ {
		before, behind := edge, edge
		if k := p.first - d; k >= 0 {
			before = s.words[k].lemma
		}
		if k := p.last + d - 1; k < len(s.words) {
			behind = s.words[k].lemma
		}
		l.add(fNear, end, first, uint64(d), 0, before)
		l.add(fNear, end, first, uint64(d), 1, behind)
	}
	nearest, at := len(s.words), -1
	for i, c := range s.cues {
		if c.sign == 0 {
			continue
		}
		if d := max(i-p.last+1, p.first-i); d < nearest {
			nearest, at = d, i
		}
	}
	if at >= 0 {
		l.add(fNearCue, end, first, signAtom(s.cues[at].sign), size(nearest), bit(at < p.first))
		l.add(fNearWord, end, first, s.words[at].lemma, bit(at < p.first))
	}
}

// hanging adds what one end hangs from, what else hangs there, and what hangs from the end itself.
func (s *scene) hanging(l *featureSet, end uint64, p place) {
	under := s.words[p.head].under
	if h := s.t.Tokens[p.head].Head; h >= 0 {
		l.add(fGovernor, end, s.words[h].lemma)
		l.add(fUnder, end, s.words[h].lemma, under)
		l.add(fUnderCue, end, signAtom(s.cues[h].sign), bit(s.cues[h].known), under, bit(s.negged[h]))
		for _, c := range s.t.children[h] {
			if c != p.head {
				l.add(fSibling, end, s.words[c].word, s.words[c].rel)
			}
		}
	}
	for _, c := range s.t.children[p.head] {
		if !p.holds(c) {
			l.add(fModifier, end, s.words[c].lemma, s.words[c].rel)
			if s.cues[c].known {
				l.add(fModCue, end, signAtom(s.cues[c].sign), s.words[c].rel)
			}
		}
	}
}

// farthestCue is how many tokens may stand on the way from a place to a word with a sign.
const farthestCue = 3

// cueWays adds how words with a sign hang together with one end.
func (s *scene) cueWays(l *featureSet, end uint64, p place) {
	for i, c := range s.cues {
		if c.sign == 0 || p.holds(i) {
			continue
		}
		up, top, down := s.t.way(p.head, i)
		if len(up)+len(down) > farthestCue {
			continue
		}
		way := linear.Mix(s.words[p.head].under, bit(top == i)+2*bit(top == p.head))
		for _, k := range up {
			way = linear.Mix(way, s.words[k].rel+1)
		}
		for _, k := range down {
			way = linear.Mix(way, s.words[k].rel+2)
		}
		if top != i {
			way = linear.Mix(way, s.words[i].rel+3)
		}
		l.add(fCueWay, end, way, signAtom(c.sign), bit(s.negged[i]))
		l.add(fWordWay, end, way, s.words[i].lemma)
	}
}

// wayHash gathers what stands on the way from one place to the other.
type wayHash struct {
	rels, cues uint64
	sign       uint64 // the first
	negated    bool
}

// onWay adds what stands on the way in the tree from the source to the target.
func (s *scene) onWay(l *featureSet, source, target place, first uint64) {
	up, top, down := s.t.way(source.head, target.head)
	var h wayHash
	step := func(i int, direction uint64) {
		h.rels = linear.Mix(h.rels, s.words[i].under+direction)
		h.cues = linear.Mix(h.cues, s.words[i].rel+direction)
	}
	step(source.head, 1)
	for _, i := range up {
		s.pass(l, &h, i, 0)
		step(i, 1)
	}
	if top != source.head && top != target.head {
		s.pass(l, &h, top, 1)
	}
	for _, i := range down {
		step(i, 2)
		s.pass(l, &h, i, 2)
	}
	step(target.head, 2)
	l.add(fWay, h.rels, bit(h.negated))
	l.add(fWayCues, h.cues)
	l.add(fWayNot, h.cues, bit(h.negated))
	l.add(fWayLength, size(len(up)+len(down)), first)
	l.add(fWaySign, h.sign, bit(h.negated))
	below := [2]uint64{s.words[source.head].under, s.words[target.head].under}
	if len(up) > 0 {
		below[0] = s.words[up[len(up)-1]].under
	}
	if len(down) > 0 {
		below[1] = s.words[down[0]].under
	}
	l.add(fTop, s.words[top].lemma, bit(top == source.head), bit(top == target.head))
	l.add(fTopSides, s.words[top].lemma, below[0], below[1])
	l.add(fSides, below[0], below[1], bit(len(up) > 0), bit(len(down) > 0))
	l.add(fTopCue, signAtom(s.cues[top].sign), below[0], below[1], bit(s.negged[top]))
}

// pass adds one token of the way, which is part of the way up, the top, or part of the way down.
func (s *scene) pass(l *featureSet, h *wayHash, i int, part uint64) {
	lemma, c, not := s.words[i].lemma, s.cues[i], bit(s.negged[i])
	h.negated = h.negated || s.negged[i]
	l.add(fOnWay, part, lemma)
	l.add(fOnWayNot, lemma, not)
	if !c.known {
		return
	}
	h.cues = linear.Mix(h.cues, signAtom(c.sign))
	if c.sign != 0 && h.sign == 0 {
		h.sign = signAtom(c.sign)
	}
	l.add(fCueOnWay, part, signAtom(c.sign), not)
	l.add(fActOnWay, part, c.predicate, not)
}

// clauseRoles adds what the ends are to clauses, each and together.
func (s *scene) clauseRoles(l *featureSet, source, target place) {
	clauses := s.x.clauses[s.t.index]
	roles := [2][]roleIn{s.rolesOf(source), s.rolesOf(target)}
	for end := range roles {
		for _, r := range roles[end] {
			e, pred := uint64(end), clauses[r.clause].pred
			c := s.cues[pred]
			l.add(fRole, e, r.role)
			l.add(fRoleVerb, e, r.role, s.words[pred].lemma)
			l.add(fRoleCue, e, r.role, signAtom(c.sign), bit(c.known), s.facts[r.clause])
			l.add(fRoleAct, e, r.role, c.predicate)
			if end == 0 {
				for _, o := range clauses[r.clause].objects {
					l.add(fDoes, s.words[pred].lemma, s.words[o].word, r.role)
				}
			}
		}
	}
	for _, p := range roles[0] {
		for _, q := range roles[1] {
			if p.clause != q.clause {
				continue
			}
			pred, fact := clauses[p.clause].pred, s.facts[p.clause]
			l.add(fShared, p.role, q.role)
			l.add(fSharedVerb, p.role, q.role, s.words[pred].lemma)
			l.add(fSharedFact, p.role, q.role, s.words[pred].lemma, fact)
			l.add(fSharedCue, p.role, q.role, signAtom(s.cues[pred].sign), fact)
			l.add(fSharedAct, p.role, q.role, s.cues[pred].predicate)
		}
	}
}

// ruleFeatures adds what the rules found between the two, and between either and another.
func (s *scene) ruleFeatures(l *featureSet, source, target place) {
	found := false
	for i := range s.rules {
		r := &s.rules[i]
		there, from := s.stands(r.subject, source)
		also, to := s.objectStands(r.finding, target)
		sign := signAtom(r.sign)
		switch {
		case from && to:
			found = true
			there := bit(there && also)
			l.add(fRule, r.atom, r.holds)
			l.add(fRuleStep, r.atom, r.holds, there, r.step, bit(strings.HasSuffix(r.rule, " weak")))
			l.add(fRuleSign, sign, r.holds, there, bit(r.canonical))
			l.add(fRuleFact, sign, linear.HashString(string(r.modality)), bit(r.negated))
			if !r.canonical {
				l.add(fRuleOpen, linear.HashString(strings.ToLower(r.relation)))
			}
		case from || to:
			l.add(fRuleOther, bit(to), sign, r.holds)
			l.add(fActOther, bit(to), r.atom, r.holds)
		}
	}
	l.add(fRuleNone, bit(found))
}

// saying adds what the source says where it speaks of the target, and what the target is said to be.
func (s *scene) saying(l *featureSet, source, target place, first uint64) {
	t := s.t
	quote, other := s.x.quoteAt(t.Tokens[target.head].Start), s.x.quoteAt(t.Tokens[source.head].Start)
	l.add(fQuotes, bit(quote != nil), bit(other != nil), bit(quote == other), first)
	v, speaks := s.voices[target.head], s.voiced(target.head, source)
	l.add(fVoice, bit(speaks), bit(len(v.who) > 0), bit(v.quoted), bit(v.doubted), first)
	verb := -1 // of saying, with the source for its subject
	for _, r := range s.rolesOf(source) {
		if pred := s.x.clauses[t.index][r.clause].pred; r.role == subjectRole && sayVerbs[t.lemma(pred)] {
			verb = pred
		}
	}
	s.being(l, target, verb >= 0 || speaks)
	if verb < 0 && !speaks {
		return
	}
	within := bit(verb >= 0 && t.below(target.head, verb))
	l.add(fSays, within, bit(speaks), first)
	if verb >= 0 {
		l.add(fSayVerb, s.words[verb].lemma, within)
	}
	var signs [3]int
	for i := range t.Tokens {
		said := speaks && s.voiced(i, source) || !speaks && t.below(i, verb)
		if said && !source.holds(i) && !target.holds(i) {
			l.add(fSaidWord, s.words[i].lemma)
			signs[s.cues[i].sign+1]++
		}
	}
	l.add(fSaidCues, few(signs[2], 2), few(signs[0], 2))
	if h := t.Tokens[target.head].Head; h >= 0 {
		l.add(fSaidUnder, s.words[h].lemma, s.words[target.head].under)
	}
}

// voiced says whether what stands at token i is said by whom the place stands for.
func (s *scene) voiced(i int, p place) bool {
	return slices.ContainsFunc(s.voices[i].who, func(m int) bool {
		_, same := s.stands(m, p)
		return same
	})
}

// being adds what the target is by a copula, and whether the source says so.
func (s *scene) being(l *featureSet, target place, said bool) {
	for _, r := range s.roles[target.head] {
		c := &s.x.clauses[s.t.index][r.clause]
		if s.t.first(c.pred, "cop") < 0 {
			continue
		}
		for _, k := range append(s.t.with(c.pred, "amod", "compound", "nmod", "advmod"), c.pred) {
			l.add(fIs, s.words[k].lemma, bit(c.negated))
			if s.cues[k].known {
				l.add(fIsCue, signAtom(s.cues[k].sign), bit(c.negated), bit(said))
			}
		}
	}
}

// PairFeatures reads a text as one sentence and describes what may hold between places in it: for places i and j the features
// of the ordered pair are at i*len(places)+j, empty for a place that holds no token and for a place with itself.
func (e Extractor) PairFeatures(text string, places []nlp.Span) [][]pairwise.Feature {
	out := make([][]pairwise.Feature, len(places)*len(places))
	s := e.sceneOf(text)
	if s == nil {
		return out
	}
	for i := range places {
		for j := range places {
			source, ok := s.placeAt(places[i])
			target, also := s.placeAt(places[j])
			if i != j && ok && also {
				out[i*len(places)+j] = s.features(source, target)
			}
		}
	}
	return out
}
