package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
)

// Sources: single people whom a text quotes without naming them, "a Cabinet source", "a spokeswoman for Jane Roe", "Roe's lawyer". What they say is
// theirs, not whose they are.

// sourceNouns are nouns for somebody whom a text quotes by no name.
var sourceNouns = wordSet(`source insider spokesman spokeswoman spokesperson official aide diplomat`)

// addSource finds such a person, the subject of a clause or whom "according to" names, and says whether token i heads one.
func (x *reading) addSource(t *tree, i int) bool {
	if !sourceNouns[t.lemma(i)] || t.isPlural(i) || t.Tokens[i].UPOS != "NOUN" || t.first(i, "appos", "flat", "cop", "nummod", "conj") >= 0 ||
		t.base(i) != "nsubj" && t.cases(i) != "according to" {
		return false
	}
	first := t.calledFrom(i)
	owner := x.owningAt(t, i)
	switch {
	case t.exact(i, "nmod:poss") < 0:
		if first == 0 || !t.isDefinite(first) && t.lower(first-1) != "a" && t.lower(first-1) != "an" && t.lower(first-1) != "one" {
			return false
		}
	case owner < 0 || x.ments[owner].Head != t.exact(i, "nmod:poss") || firstPerson(x.ments[owner].Text):
		return false
	default:
		first = min(first, x.ments[owner].First)
	}
	old := slices.Clone(x.byToken[t.index][first:i])
	n := len(x.ments)
	x.add(t, Mention{First: first, Last: i + 1, Type: schema.Person, Kind: kindNominal, isOwned: owner >= 0})
	x.ments[n].Head = i
	if owner < 0 {
		x.ments[n].Text += t.behindSource(i)
	}
	for k, m := range old {
		if m >= 0 {
			x.byToken[t.index][first+k] = m
		}
	}
	return true
}

// behindSource is what stands behind such a noun and says for whom the person speaks, or how near to somebody: " for the prime minister".
func (t *tree) behindSource(i int) string {
	if i+2 >= len(t.Tokens) || t.lower(i+1) != "for" && t.lower(i+1) != "close" {
		return ""
	}
	last := i + 2
	for last < len(t.Tokens) && last < i+8 && t.below(last, i) && t.Tokens[last].UPOS != "PUNCT" && t.Tokens[last].UPOS != "VERB" {
		last++
	}
	return strings.TrimPrefix(t.text(i, last), t.Tokens[i].Text)
}
