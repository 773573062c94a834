package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
)

// leastLikely is how likely the models must hold a stance that the rules are silent of, for it to become a claim at all. It is low:
// confidence, which is learned beside it, decides what is shown (docs/models.md has what other thresholds give).
const leastLikely = 0.1

// clearShare is how large a share one relation must have of all that say much the same to be named where the model of stances is the surer
// one. Otherwise the stance is named by its sign alone.
const clearShare = 0.6

// mutual is how likely a relation must be whose like the rules found the other way round.
const mutual = 0.5

// widest is how far apart, in tokens, two mentions may stand that the models are asked about.
const widest = 35

// askModels asks the models about the mentions of each sentence: how likely they hold what the rules found, and what the rules did
// not find. wanted says which mentions may be ends of a claim.
func (x *reading) askModels(found []finding, wanted func(mention int) bool) []finding {
	bySentence := make([][]int, len(x.trees))
	for i, f := range found {
		bySentence[f.sent.index] = append(bySentence[f.sent.index], i)
	}
	for _, t := range x.trees {
		var rules []finding
		for _, i := range bySentence[t.index] {
			rules = append(rules, found[i])
		}
		var s *scene
		signed := t.isSigned()
		for _, pair := range x.pairsOf(t, wanted) {
			if !signed && !x.isRuled(pair, rules) {
				continue // there is no cause to ask
			}
			if s == nil {
				s = x.newScene(t, rules)
			}
			r := s.relate(pair[0], pair[1])
			for _, i := range bySentence[t.index] {
				f := &found[i]
				if forth, ok := x.spans(f, pair); ok {
					f.likely = max(f.likely, r.likely(f.predicate, forth))
				}
			}
			found = append(found, x.unsaid(s, r, rules)...)
		}
	}
	return found
}

// isSigned says whether a word of the sentence is for or against anything.
func (t *tree) isSigned() bool {
	for i := range t.Tokens {
		if t.cueAt(i).sign != 0 {
			return true
		}
	}
	return false
}

// isRuled says whether the rules found something between two mentions.
func (x *reading) isRuled(pair [2]int, rules []finding) bool {
	return slices.ContainsFunc(rules, func(f finding) bool {
		_, ok := x.spans(&f, pair)
		return ok
	})
}

// isInOther says whether a mention is the name within a title, or a body's or place's within what a group or body is called by: of "the Ohio
// Republican" and "Ohio senator Ann Lee" Ohio, of "Senate GOP leaders" the Senate, which do nothing there.
func (x *reading) isInOther(m int) bool {
	in := &x.ments[m]
	for k := max(0, m-2); k < min(m+3, len(x.ments)); k++ {
		out := &x.ments[k]
		if k == m || x.entOf[k] < 0 {
			continue
		}
		if out.Type == schema.Person && out.Sent == in.Sent && slices.ContainsFunc(out.Roles, func(r role) bool { return r.first <= in.First && in.Last <= r.last && r.last <= out.First }) {
			return true
		}
		if out.Start > in.Start || in.End > out.End {
			continue
		}
		if out.Kind == kindTitle || out.Kind == kindNominal && in.End < out.End && in.Type != schema.Person {
			return true
		}
	}
	return false
}

// pairsOf lists the pairs of mentions of a sentence that may be ends of a claim, near enough and not of one thing.
func (x *reading) pairsOf(t *tree, wanted func(int) bool) [][2]int {
	var out [][2]int
	for _, pair := range x.apart(t, wanted) {
		a, b := pair[0], pair[1]
		if !x.ments[a].Type.Acts() && !x.ments[b].Type.Acts() {
			continue
		}
		if x.ments[b].First-x.ments[a].Last <= widest && (x.entOf[a] < 0 || x.entOf[a] != x.entOf[b]) {
			out = append(out, pair)
		}
	}
	return out
}

// spans says whether a finding stands between the two mentions, or others of the same two in its sentence, and which way.
func (x *reading) spans(f *finding, pair [2]int) (forth, ok bool) {
	same := func(m, n int) bool { return m == n || m >= 0 && x.entOf[m] >= 0 && x.entOf[m] == x.entOf[n] }
	switch {
	case same(f.subject, pair[0]) && same(f.object, pair[1]):
		return true, true
	case same(f.subject, pair[1]) && same(f.object, pair[0]):
		return false, true
	}
	return false, false
}

// likely is how likely the models hold a predicate that way round: it, or one that says much the same. For a stance it is the
// mean of what both say.
func (r *related) likely(p schema.Predicate, forth bool) float64 {
	rel, ok := schema.Lookup(p)
	if !ok {
		return 0
	}
	sum := 0.0
	for i, probability := range r.pairs[1:] {
		q, way := relationOf(1 + i)
		if kindred(&rel, q) && (way == forth || rel.Symmetric || q.Symmetric) {
			sum += probability
		}
	}
	if rel.Sign == 0 {
		return sum
	}
	return (sum + r.stanceFor(rel.Sign, forth)) / 2
}

// kindred says whether two predicates say much the same: of one sign, or ties, or other acts.
func kindred(p, q *schema.Relation) bool { return p.Sign == q.Sign && p.Background == q.Background }

func (r *related) stanceFor(sign int, forth bool) float64 {
	class := 1
	if sign < 0 {
		class = 3
	}
	if !forth {
		class++
	}
	return r.stance[class]
}

// atMost is no less than likely is for any predicate of the sign, either way round.
func (r *related) atMost(sign int) float64 {
	sum := 0.0
	for i := range schema.Predicates {
		if schema.Predicates[i].Sign == sign {
			sum += r.pairs[1+i] + r.pairs[1+len(schema.Predicates)+i]
		}
	}
	return (sum + max(r.stanceFor(sign, true), r.stanceFor(sign, false))) / 2
}

// unsaid are the stances of the models between two mentions where the rules have none, one side at most each way; of other claims, and of what
// groups hold, too few of theirs are right.
func (x *reading) unsaid(s *scene, r related, rules []finding) []finding {
	if r.atMost(1) < leastLikely && r.atMost(-1) < leastLikely {
		return nil // as of most pairs
	}
	pair := [2]int{r.a, r.b}
	silent := func(rel schema.Relation, forth bool) bool {
		return !slices.ContainsFunc(rules, func(f finding) bool {
			way, ok := x.spans(&f, pair)
			q, canonical := schema.Lookup(f.predicate)
			sided := q.Sign != 0 && !f.negated
			return ok && canonical && (way == forth || rel.Symmetric || q.Symmetric) && (sided || kindred(&rel, &q))
		})
	}
	all := LikelyRelations(r.pairs, x.ments[r.a].Type, x.ments[r.b].Type)
	var out []finding
	for _, l := range all {
		sign := l.Relation.Sign
		likely := r.likely(l.Relation.Name, l.Forth)
		otherSide := func(o Likely) bool {
			return o.Forth == l.Forth && o.Relation.Sign == -sign && r.likely(o.Relation.Name, o.Forth) > likely
		}
		if sign == 0 || likely < leastLikely || slices.ContainsFunc(all, otherSide) || !silent(l.Relation, l.Forth) {
			continue
		}
		actor := r.a
		if !l.Forth {
			actor = r.b
		}
		if x.typeOf(actor) == schema.Group || x.isOthersOwner(s.t, actor) || x.whereOnly(actor) || l.Probability < mutual && x.isTurned(rules, pair, l) {
			continue
		}
		p, rule := l.Relation.Name, "relation-model"
		if l.Probability < r.stanceFor(sign, l.Forth) {
			rule = "stance-model"
			switch {
			case l.Share >= clearShare:
			case sign < 0:
				p = schema.Opposes
			default:
				p = schema.Supports
			}
		}
		out = append(out, x.modelled(s, r, p, l.Forth, rule))
	}
	return out
}

// isTurned says whether a verb or noun of the lexicon has much the same the other way round: who drew Ray's ire is not angry at Ray.
func (x *reading) isTurned(rules []finding, pair [2]int, l Likely) bool {
	return slices.ContainsFunc(rules, func(f finding) bool {
		way, ok := x.spans(&f, pair)
		q, canonical := schema.Lookup(f.predicate)
		return ok && canonical && way != l.Forth && !q.Symmetric && kindred(&l.Relation, &q) && (strings.HasPrefix(f.rule, "verb ") || strings.HasPrefix(f.rule, "noun "))
	})
}

// isOthersOwner says whether a person is named only to say whose somebody is: it is not Lee who acts in "Lee's lawyers mocked Ray".
func (x *reading) isOthersOwner(t *tree, m int) bool {
	head := t.Tokens[x.ments[m].Head].Head
	if x.ments[m].Type != schema.Person || head < 0 || !t.isNominal(head) || camps[t.lemma(head)] {
		return false
	}
	switch t.rel(x.ments[m].Head) {
	case "nmod:poss", "compound":
		kind := t.kindOf(head)
		return t.Tokens[head].UPOS == "NOUN" && (kind == schema.Person || kind == schema.Group)
	}
	return false
}

// whereOnly says whether a mention is a place that something happens in or comes from, and no actor: "in Bremmen", "of Tolm".
func (x *reading) whereOnly(m int) bool {
	ment := x.ments[m]
	return ment.Type == schema.Place && x.trees[ment.Sent].first(ment.Head, "case") >= 0
}

// modelled is a claim that the models make, with how it stands to the facts.
func (x *reading) modelled(s *scene, r related, p schema.Predicate, forth bool, rule string) finding {
	subject, object := r.a, r.b
	if !forth {
		subject, object = object, subject
	}
	t, at := s.t, x.ments[object].Head
	_, top, down := t.way(x.ments[subject].Head, at)
	facts := factualityBy(x.judges().Relation.Facts.Probabilities(r.features(forth)))
	if f := t.factualityOn(append([]int{top}, down...)); f.negated || f.modality != schema.Asserted {
		facts = f
	}
	return finding{
		sent: t, subject: subject, object: object, predicate: p, relation: t.relationText([]int{top}), at: top, rule: rule,
		factuality: facts, likely: r.likely(p, forth),
	}
}

// factualityOn is that of the first verb on a way down the tree that is no fact, by the rules: "refused to be drawn into criticism
// of". What is said below, or beside, is another matter.
func (t *tree) factualityOn(way []int) factuality {
	for k, i := range way {
		if rel := t.base(i); k > 0 && (rel == "ccomp" || rel == "parataxis") {
			break
		}
		if !t.isVerb(i) && t.first(i, "cop") < 0 {
			continue
		}
		if f := factualityOf(t, i); f.negated || f.modality != schema.Asserted && f.modality != schema.Reported {
			return f
		}
	}
	return factuality{modality: schema.Asserted, source: -1}
}

// factualityBy is the likeliest way to stand to the facts.
func factualityBy(facts []float64) factuality {
	f := factuality{modality: schema.Asserted, source: -1}
	switch status := Facts[slices.Index(facts, slices.Max(facts))]; status {
	case "":
	case "negated":
		f.negated = true
	default:
		f.modality = schema.Modality(status)
	}
	return f
}
