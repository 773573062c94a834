package extract

import (
	"slices"

	"kg/graph/schema"
)

// Whom an inquiry is about that is told of by what it asks or goes by.

// inquiring are verbs of finding out what is so.
var inquiring = wordSet(`investigate examine probe explore review study determine establish assess look inquire check`)

// inquirers are claims of "is looking into whether Ray lied": who it is asked of is looked into.
func (x *reading) inquirers(t *tree, c *clause) []finding {
	if !inquiring[t.lemma(c.pred)] || c.passive {
		return nil
	}
	var out []finding
	for _, k := range t.with(c.pred, "ccomp", "advcl") {
		if !t.marked(k, "whether") && !t.marked(k, "if") {
			continue
		}
		asked := x.clauseAt(t, k)
		for _, s := range c.subjects {
			for _, about := range subjectsOf(&asked) {
				out = x.pair(out, t, s, about, frame{predicate: schema.Investigates, kind: obj, act: true, rule: "inquiry whether"}, c.pred, []int{c.pred}, c.factuality)
			}
		}
	}
	return out
}

// inquiries are nouns of looking into something, a lawyer's or a detective's.
var inquiries = wordSet(`investigation probe inquiry case`)

// dealing are nouns of what somebody does with an inquiry that is theirs.
var dealing = wordSet(`handling conduct oversight management supervision leadership stewardship`)

// inquiriesInto are claims of "Lee's handling of the Ray investigation", "Lee's Ray probe": what stands before the noun is looked into.
func (x *reading) inquiriesInto(t *tree, i int) []finding {
	if !inquiries[t.lemma(i)] || t.Tokens[i].UPOS != "NOUN" {
		return nil
	}
	var by []int
	if head := t.Tokens[i].Head; head >= 0 && t.cases(i) == "of" && dealing[t.lemma(head)] {
		by = t.possessor(head)
	} else if p := t.exact(i, "nmod:poss"); p >= 0 && t.lemma(i) != "case" {
		by = t.conjuncts(p)
	}
	var out []finding
	for _, about := range t.with(i, "compound") {
		m := x.at(t, about)
		if m < 0 || x.typeOf(m) == schema.Organization && !slices.ContainsFunc(by, func(k int) bool { return x.personAt(t, k) >= 0 }) {
			continue
		}
		for _, s := range by {
			out = x.pair(out, t, s, about, frame{predicate: schema.Investigates, kind: obj, rule: "inquiry into"}, i, []int{i}, asserted)
		}
	}
	return out
}

// clues are nouns of what somebody looks into because of whom it is about.
var clues = wordSet(`allegation accusation claim complaint charge evidence report tip rumor rumour lead`)

// clueTo are prepositions before whom a clue points to.
var clueTo = []string{"against", "about", "involving", "concerning", "regarding", "by"}

// suspects are claims of "is investigating complaints against Ray": whom they are against is looked into too.
func (x *reading) suspects(t *tree, c *clause, acts []finding) []finding {
	if len(acts) == 0 || acts[0].predicate != schema.Investigates {
		return nil
	}
	var out []finding
	for _, o := range c.objects {
		if !clues[t.lemma(o)] {
			continue
		}
		for _, p := range clueTo {
			for _, s := range c.subjects {
				for _, about := range t.behindNoun(o, p) {
					out = x.pair(out, t, s, about, frame{predicate: schema.Investigates, kind: obj, rule: "inquiry against"}, c.pred, []int{c.pred}, c.factuality)
				}
			}
		}
	}
	return out
}
