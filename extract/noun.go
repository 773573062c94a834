package extract

import (
	"slices"

	"kg/graph/schema"
	"kg/nlp"
)

// nounFindings are the claims of a noun: "Lee's criticism of Ray", "voiced support for", "is a critic of". A name's word is
// none, but in a title ("FBI Director").
func (x *reading) nounFindings(t *tree, i int, byPred map[int]*clause) []finding {
	if m := x.at(t, i); m >= 0 && x.ments[m].Kind == kindName && i >= x.ments[m].First {
		return nil
	}
	for start := max(i-lead, 0); start <= i; start++ {
		for _, m := range matches(t, start, "noun") {
			if start < i && t.headOf(m.words) != i {
				continue
			}
			for _, fr := range m.frames {
				if t.Tokens[i].UPOS == "PROPN" && fr.kind != bearer || fr.predicate == schema.Leads && t.isAnothers(i) || fr.predicate == schema.ProtestsAgainst && players[t.lemma(i)] && t.behindNoun(i, fr.prep) == nil || t.isWithinTitle(i, m.words) || x.isPortfolio(t, i, fr) {
					continue
				}
				if out := x.framedNoun(t, i, m, fr, byPred); len(out) > 0 {
					return out
				}
			}
		}
	}
	return nil
}

// lead is how many words of an expression may stand before its head: those of "principal private secretary".
const lead = 3

// headOf is the word that the others of an expression hang from: the secretary of "press secretary".
func (t *tree) headOf(words []int) int {
	for _, w := range words {
		if !slices.Contains(words, t.Tokens[w].Head) {
			return w
		}
	}
	return words[0]
}

// seconds stand before the title of who leads, and make it another's.
var seconds = wordSet(`vice deputy assistant associate lieutenant`)

// isAnothers says whether a title is not of whom it stands before: "deputy leader Roe", "director nominee Roe".
func (t *tree) isAnothers(i int) bool {
	return i > 0 && seconds[t.lower(i-1)] || i+1 < len(t.Tokens) && candidateNouns[t.lemma(i+1)]
}

// isWithinTitle says whether a noun is the first word of a title that says more than the expression it was found as: the chief of "Chief
// Justice" heads nothing, nor is the "counselor to the president" one.
func (t *tree) isWithinTitle(i int, words []int) bool {
	_, first, last, ok := t.titleAt(i)
	if ok && !slices.Contains(words, first) && slices.ContainsFunc(t.Tokens[first:i], func(tok nlp.Token) bool { return tok.UPOS == "ADP" }) {
		return true
	}
	return ok && first == i && last > i+1 && t.Tokens[i].XPOS == "NNP" && !slices.Contains(words, last-1)
}

// isPortfolio says whether the body that a minister would work for is what the minister has charge of: "Foreign Affairs Minister".
func (x *reading) isPortfolio(t *tree, i int, fr frame) bool {
	if fr.predicate != schema.WorksFor || t.lemma(i) != "minister" || i == 0 {
		return false
	}
	r, ok := x.roleAt(t, i)
	return ok && r.of >= 0 && x.ments[r.of].Type == schema.Organization && x.ments[r.of].Last <= i && !t.isPossessed(x.ments[r.of].Head)
}

// framedNoun are the claims of a noun by one frame; none where an end that it needs is not there.
func (x *reading) framedNoun(t *tree, i int, m matched, fr frame, byPred map[int]*clause) []finding {
	var sources, targets []int
	var f factuality
	switch fr.kind {
	case bearer, rolePoss:
		sources, f = x.bearers(t, i, byPred)
		if t.isNone(i) && f == asserted { // "Lee, no friend of Ray"
			f.negated = true
		}
		if f.negated && t.lemma(i) == "fan" && fr.predicate == schema.Supports {
			f.negated, fr.predicate = false, schema.Criticizes
		}
		if len(sources) == 0 && t.first(i, "cop") < 0 && x.bearsItself(t, i, fr.predicate) && !fr.weak {
			sources = []int{i} // "supporters of Roe" support her; who her opponents oppose, and her friends are, the words leave open
		}
		if len(sources) == 0 && fr.predicate == schema.Leads && !fr.weak && x.isHeldHere(t, i) {
			sources = []int{i} // "The chair of the Guild", whom the text has named
		}
		if fr.kind == bearer && m.hasFrame(rolePoss, "") && x.ownedByActor(t, i) {
			return nil // "her opponent" is no opponent of a plan
		}
		targets = x.ofOneKind(t, t.borneFor(i, m, fr))
		if ofBody := fr.kind == bearer && (fr.prep == "of" || !m.hasFrame(bearer, "of")); ofBody && (len(targets) == 0 || fr.predicate == schema.Leads && t.behindNoun(i, "of") == nil) {
			if body := x.bodyBefore(t, i); len(body) > 0 {
				targets = body
			}
		}
		if f.negated && t.lemma(i) == "friend" && t.isNone(i) && t.areThings(targets) {
			f.negated, fr.predicate = false, schema.Opposes // "no friend of the bill"
		}
		if len(targets) == 0 && len(sources) == 1 && sources[0] == i && hostile(fr.predicate) {
			targets = t.besetBy(i, byPred)
		}
		if i > 0 && candidateNouns[t.lemma(i)] && t.isHeadTitle(i-1) { // "NATO director nominee": NATO has a director
			targets = slices.DeleteFunc(slices.Clone(targets), func(k int) bool { return k < i && t.base(k) == "compound" })
		}
	case nounPoss, nounOf:
		if out := x.parties(t, i, m, fr, byPred); len(out) > 0 {
			return out
		}
		governor := t.governor(i, byPred)
		if sources, targets = t.undergone(i, fr, governor, byPred); len(targets) == 0 {
			sources, targets = x.deed(t, i, fr, governor, byPred)
		}
		f = t.deedFactuality(i, governor)
		if fr.kind == nounPoss && (speaking[fr.predicate] || voiced[fr.predicate]) && (len(sources) == 0 || len(targets) == 0) {
			if from, to, g := x.deedElsewhere(t, i, fr, governor, byPred); len(from) > 0 && len(to) > 0 {
				sources, targets = from, to
				if g != nil {
					f = t.deedFactuality(i, g)
				}
			}
		}
	}
	if rel, _ := schema.Lookup(fr.predicate); rel.Symmetric && len(targets) == 0 && (t.isPlural(i) && t.first(i, "cop") >= 0 || t.isBetweenSubjects(i, fr)) {
		return x.eachOther(t, &clause{pred: i, subjects: sources, factuality: f}, m, fr) // "Lee and Ray are friends"
	}
	if len(sources) == 0 && (employs(fr.predicate) || kinship[fr.predicate]) && t.first(i, "cop") < 0 {
		return x.unnamedStaff(t, i, fr, m.without(targets), f)
	}
	var out []finding
	for _, source := range sources {
		for _, target := range t.otherThan(source, m.without(targets)) {
			if fr.predicate == schema.WorksFor && x.headsMinistry(t, i, target) {
				fr.predicate = schema.Leads
			}
			out = x.pair(out, t, source, target, fr, i, m.words, f)
		}
	}
	return out
}

// headsMinistry says whether the title at a token is of who heads a ministry: "the Pentagon secretary", no deputy or under secretary.
func (x *reading) headsMinistry(t *tree, i, body int) bool {
	if w := t.lemma(i); w != "secretary" && w != "minister" && w != "chief" || i > 0 && (seconds[t.lower(i-1)] || rank[t.lower(i-1)]) {
		return false
	}
	m := x.known(t, body)
	return m >= 0 && x.entOf[m] >= 0 && x.ents[x.entOf[m]].known != nil && x.ents[x.entOf[m]].known.Kind == "ministry"
}

// besetBy lists who has those that a plural names: "Lee has critics in the party", "Lee was the target of critics".
func (t *tree) besetBy(i int, byPred map[int]*clause) []int {
	head := t.Tokens[i].Head
	switch {
	case head < 0:
	case t.cases(i) == "of" && undergoing[t.lemma(head)]:
		return t.borneBy(head, byPred)
	case t.base(i) == "obj" && t.lemma(head) == "have" && byPred[head] != nil && !byPred[head].negated:
		return byPred[head].subjects
	}
	return nil
}

// isHeldHere says whether a noun is a title alone that stands for somebody whom the text names.
func (x *reading) isHeldHere(t *tree, i int) bool {
	m := x.at(t, i)
	return m >= 0 && x.ments[m].Kind == kindTitle && !x.ments[m].loose && x.entOf[m] >= 0 && t.first(i, "cop") < 0
}

// ownedByActor says whether the possessor of a noun is somebody, and nothing follows that it is "of".
func (x *reading) ownedByActor(t *tree, i int) bool {
	p := t.possessor(i)
	if len(p) == 0 || t.behindNoun(i, "of") != nil {
		return false
	}
	m := x.actor(t, p[0])
	return m >= 0 && x.typeOf(m) != schema.Topic
}

// following lists the arguments with the preposition that hang from the noun i, or stand in the chain of phrases right after it
// but hang from what the noun itself hangs from, where a parser may put them: "voiced support in March for X".
func (t *tree) following(i int, prep string) []int {
	if out := t.behindNoun(i, prep); out != nil {
		return out
	}
	for p := i + 1; p < len(t.Tokens) && t.base(p) == "case"; {
		h := t.Tokens[p].Head
		if h < p || t.Tokens[h].Head < 0 || !t.below(i, t.Tokens[h].Head) {
			return nil
		}
		if t.cases(h) == prep {
			return t.arguments(h)
		}
		if inner := t.behindNoun(h, prep); (prep == "against" || prep == "with") && inner != nil {
			return inner // "allegations of fraud against X", "an interview on Radio Six with X"
		}
		all := t.conjuncts(h)
		_, next := t.phraseWith(all[len(all)-1])
		if next <= p {
			return nil // a parser may hang what is joined from a word before it
		}
		p = next
	}
	return nil
}

// parties are the claims of a symmetric noun whose ends stand together: "talks between X and Y", "X and Y's meeting".
func (x *reading) parties(t *tree, i int, m matched, fr frame, byPred map[int]*clause) []finding {
	if rel, _ := schema.Lookup(fr.predicate); !rel.Symmetric {
		return nil
	}
	ends := t.behindNoun(i, "between")
	if len(ends) == 0 {
		ends = t.behindNoun(i, "among")
	}
	if p := t.exact(i, "nmod:poss"); len(ends) == 0 && p >= 0 && t.behindNoun(i, fr.prep) == nil {
		ends = t.conjuncts(p)
	}
	f := t.deedFactuality(i, t.governor(i, byPred))
	var out []finding
	for k, a := range ends {
		for _, b := range ends[k+1:] {
			out = x.pair(out, t, a, b, fr, i, m.words, f)
		}
	}
	return out
}

// possessor lists whose the noun is: "Lee's", "his", "White House" before it, whatever the parser takes that for; the man of "a
// man whose wife".
func (t *tree) possessor(i int) []int {
	if p := t.exact(i, "nmod:poss"); p >= 0 {
		if t.lower(p) == "whose" {
			before := t.beforeWhose(p)
			if a := t.antecedent(i); a != nil && (before == nil || t.Tokens[before[0]].UPOS != "PROPN") {
				return a
			}
			return before
		}
		return t.conjuncts(p)
	}
	if i > 0 && t.Tokens[i-1].UPOS == "PROPN" && t.base(i-1) == "flat" && t.below(i-1, i) {
		return []int{i - 1} // "the Ohio Greens leader", whose party a parser took for part of the place
	}
	for _, c := range t.with(i, "compound") {
		if t.Tokens[c].UPOS == "PROPN" && !platformNames[t.lower(c)] && !isTimeToken(t.Tokens[c]) { // but "a Monday interview with"
			return []int{c}
		}
	}
	if i > 0 && t.Tokens[i].UPOS == "NOUN" && t.Tokens[i-1].UPOS == "PROPN" {
		switch t.base(i - 1) {
		case "conj", "nmod", "dep", "flat":
			return []int{i - 1}
		}
	}
	return nil
}

// platformNames are what one speaks by: "her Twitter attack".
var platformNames = wordSet(`twitter facebook instagram youtube tiktok snapchat reddit tv`)

// antecedent is the noun that the relative clause around token i says something of, or nothing.
func (t *tree) antecedent(i int) []int {
	for n := 0; i >= 0 && n < maxDepth; n++ {
		if t.rel(i) == "acl:relcl" {
			return []int{t.Tokens[i].Head}
		}
		i = t.Tokens[i].Head
	}
	return nil
}

// beforeWhose is the noun that a "whose" right behind it asks after, whatever a parser made of its clause, or nothing.
func (t *tree) beforeWhose(whose int) []int {
	k := whose - 1
	if k >= 0 && t.Tokens[k].Text == "," {
		k--
	}
	if k < 0 || !t.isNominal(k) {
		return nil
	}
	for h := t.Tokens[k].Head; h >= 0 && h < k && (t.rel(k) == "flat" || t.base(k) == "compound"); h = t.Tokens[k].Head {
		k = h
	}
	return []int{k}
}

// otherThan lists the tokens but for i.
func (t *tree) otherThan(i int, list []int) []int {
	return slices.DeleteFunc(slices.Clone(list), func(k int) bool { return k == i })
}

// hyphened are the claims of "a Kremlin-backed bank": what stands before the hyphen does it to the noun that follows.
func (x *reading) hyphened(t *tree, i int) []finding {
	if i < 2 || t.Tokens[i-1].Text != "-" || t.Tokens[i-1].Start != t.Tokens[i-2].End || t.Tokens[i].Start != t.Tokens[i-1].End {
		return nil
	}
	noun := t.Tokens[i].Head
	if noun < 0 || noun < i || !t.isNominal(noun) {
		return nil
	}
	var out []finding
	for _, e := range predicates["adj -"+t.lower(i)] {
		for _, fr := range e.frames {
			if fr.kind == pre && len(e.words) == 1 {
				for _, target := range t.conjuncts(noun) {
					out = x.pair(out, t, i-2, target, fr, i, []int{i - 2, i}, asserted)
				}
			}
		}
	}
	return out
}
