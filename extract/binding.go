package extract

import "slices"

// What grammar, or who speaks, rules out for a pronoun. In the terms of binding theory (Chomsky 1981): it does not stand for another argument
// of its own verb or noun, nor for who is named in what it is the subject of.

// opens says whether a pronoun for a body begins its sentence: "Its leader" is of one that was named before.
func (a *anaphor) opens() bool { return a.First == 0 && (a.gender == neuter || a.gender == plural) }

// others are the entities named in the sentence of a pronoun, before it or after, that it cannot stand for: in "Ann left. She praised
// Ann" she is another. A possessive may still be theirs.
func (x *reading) others(a *anaphor) []int {
	if a.role == 1 {
		return nil
	}
	out := x.quotedBy(a)
	first := a.number
	for first > 0 && x.ments[first-1].Sent == a.Sent {
		first--
	}
	for k := first; k < len(x.ments) && x.ments[k].Sent == a.Sent; k++ {
		if k != a.number && x.ments[k].Kind == kindName && x.entOf[k] >= 0 && (x.barred(a, k) || a.names(&x.ments[k])) {
			out = append(out, x.entOf[k])
		}
	}
	return out
}

// quotedBy are the entities that a quote names by name or speaks of as others, where the pronoun is who says it: in "“Ann means well,” she said"
// she is not Ann.
func (x *reading) quotedBy(a *anaphor) []int {
	if a.role != 0 || a.quote != nil || !a.t.isSaying(a.Head) {
		return nil
	}
	var out []int
	for i := range x.quotes {
		q := &x.quotes[i]
		if q.by == nil || q.by.t != a.t || !slices.Contains(q.by.who, a.Head) {
			continue
		}
		k, _ := slices.BinarySearchFunc(x.ments, q.Start, func(m Mention, pos int) int { return m.Start - pos })
		for ; k < len(x.ments) && x.ments[k].Start < q.End; k++ {
			if x.ments[k].Kind == kindName && x.entOf[k] >= 0 {
				out = append(out, x.entOf[k])
			}
		}
	}
	return out
}

// isSaying says whether token i is who a verb of saying says it.
func (t *tree) isSaying(i int) bool {
	up := t.Tokens[i].Head
	return up >= 0 && t.base(i) == "nsubj" && sayVerbs[t.lemma(up)]
}

// names says whether a subject pronoun has a name behind it in what its clause says, wants, or tells of when and whom: she who "vetoed Roe's
// plan", "said that Roe had left" or "met those who backed Roe" is not Roe.
func (a *anaphor) names(m *Mention) bool {
	t := a.t
	if a.role != 0 || m.First < a.First || !t.below(m.Head, a.clause) {
		return false
	}
	// A parser may take "When she left, Roe stayed" for one clause with the other below it.
	opens := t.first(a.clause, "mark", "advmod") == 0
	for in := t.clause(m.Head); in != a.clause; in = t.clause(t.Tokens[in].Head) {
		switch rel := t.base(in); {
		case rel == "ccomp" || rel == "xcomp":
		case opens, rel == "parataxis", rel == "conj" && hasSubject(t, in):
			return false
		}
	}
	return true
}

// barred says whether syntax or who speaks rules out that the pronoun stands for mention k.
func (x *reading) barred(a *anaphor, k int) bool {
	c := &x.ments[k]
	if a.quote != nil {
		if a.quote.speaker >= 0 && x.entOf[a.quote.speaker] == x.entOf[k] {
			return true // whoever speaks says "I"
		}
	}
	if c.Sent != a.Sent {
		return false
	}
	t := a.t
	p, h := a.Head, t.named(t.stand(c))
	top := t.coordination(h)
	if a.role != 1 {
		up := t.Tokens[p].Head
		if up < 0 {
			return t.below(h, p) // "Ann is against her"
		}
		// "Ann praised her", "Ann and her": arguments of one verb differ; after a preposition they need not ("took it with her").
		if up == t.Tokens[top].Head && isCore(t.base(top)) && (t.base(p) != "obl" && t.base(p) != "nmod" || t.isAimedAt(p)) {
			return true
		}
		// An understood subject is no way around that: "Ann wants to praise her".
		if t.base(p) == "obj" || t.base(p) == "iobj" {
			if v := t.understood(up); v >= 0 && v == t.Tokens[top].Head && t.base(top) == "nsubj" {
				return true
			}
		}
		if t.below(p, h) && t.clause(p) == t.clause(h) || t.below(h, p) { // "the friend of him", "he, the senator"
			return true
		}
		return x.coargument(t, p, h) || a.crosses(c)
	}
	// Whose thing it is cannot be the thing: "his wife Ann", "Ann, his wife", "Ann is his wife".
	n := t.Tokens[p].Head
	if n < 0 {
		return false
	}
	if h == n || t.below(h, n) && (t.base(h) == "appos" || t.base(h) == "flat" || t.base(h) == "compound") && t.Tokens[h].Head == n {
		return true
	}
	if t.base(n) == "appos" && t.Tokens[n].Head == h || t.Tokens[n].Head == h && (t.rel(n) == "nmod:desc" || t.base(n) == "compound") {
		return true
	}
	if t.Tokens[top].Head == n && t.base(top) == "nsubj" && t.first(n, "cop") >= 0 && t.first(n, "case") < 0 {
		return true
	}
	if t.rel(n) == "xcomp" && t.Tokens[top].Head == t.Tokens[n].Head && t.base(top) == "nsubj" && t.isNominal(n) {
		return true // "Ann became his deputy"
	}
	return false
}

// isAimedAt says whether somebody behind a preposition is whom the verb is aimed at, as an object is: "lashed out at her", "called on him".
func (t *tree) isAimedAt(i int) bool {
	verb, p := t.Tokens[i].Head, t.cases(i)
	if t.base(i) != "obl" || verb < 0 || p == "with" {
		return false
	}
	for _, m := range matches(t, verb, "verb") {
		if last := m.words[len(m.words)-1]; t.Tokens[last].Head != i {
			continue
		}
		for _, fr := range m.frames {
			if fr.prep == p && (fr.kind == prepPlus || fr.kind == prep && hostile(fr.predicate)) {
				return true
			}
		}
	}
	return false
}

// coargument says whether a pronoun and a name are arguments of one predicate, also where a relative clause, an infinitive or a participle
// leaves one of them out: "Lee, who praised him", "Lee, whom he praised", "asked Lee to praise him"; or of one noun, "Lee's view of him".
func (x *reading) coargument(t *tree, pronoun, name int) bool {
	if isReflexive(t.lower(pronoun)) || isReflexive(t.lower(name)) {
		return false
	}
	for k := range x.clauses[t.index] {
		if c := &x.clauses[t.index][k]; c.hasArgument(pronoun) && c.hasArgument(name) && !(resulting[t.lemma(c.pred)] && t.base(c.pred) == "advcl") {
			return true
		}
	}
	noun := t.Tokens[pronoun].Head
	return noun >= 0 && t.base(pronoun) == "nmod" && argumentOf[t.cases(pronoun)] && t.exact(noun, "nmod:poss") == name
}

// argumentOf are prepositions before what a verb or noun needs. Others tell of a place or of company: "took it with her".
var argumentOf = wordSet(`against about for of to by`)

// resulting are verbs whose participle behind a clause tells what came of it all: "Lee won, giving her a lead".
var resulting = wordSet(`allow boost bring cause cost deny drive earn enable force gain give grant help hand lead leave let make net prompt propel put push secure
	send spare win`)

func (c *clause) hasArgument(i int) bool {
	return slices.Contains(c.subjects, i) || slices.Contains(c.objects, i) || slices.Contains(c.indirect, i) ||
		slices.ContainsFunc(c.obliques, func(o oblique) bool { return o.head == i && argumentOf[o.prep] })
}

// crosses says whether a pronoun is the subject within a clause that a "whose" right behind a name ties to it: "Lee, whose campaign she paid
// for".
func (a *anaphor) crosses(name *Mention) bool {
	t := a.t
	whose := name.Last
	if whose+1 < len(t.Tokens) && t.Tokens[whose].Text == "," {
		whose++
	}
	if a.role != 0 || whose >= a.Head || t.lower(whose) != "whose" {
		return false
	}
	owned := t.Tokens[whose].Head
	return owned >= 0 && owned < a.Head && (t.below(a.Head, owned) || t.below(owned, a.clause))
}

func isCore(rel string) bool { return rel == "nsubj" || rel == "obj" || rel == "iobj" }
