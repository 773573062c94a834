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

// unnamedHolder is the person for whom a title stands that says of what country or place it is, where the text calls nobody by it: "Vostria's
// ambassador". -1 for none.
func (x *reading) unnamedHolder(i int) int {
	m := &x.ments[i]
	t, r := x.trees[m.Sent], m.Roles[0]
	if r.former || r.kind == partisan || r.kind == ruling || t.isPlural(m.Head) || t.isIndefinite(m.Head) {
		return -1
	}
	name := t.text(r.first, r.last)
	if owner := t.exact(m.Head, "nmod:poss"); owner >= 0 {
		of := x.at(t, owner)
		if of < 0 || x.entOf[of] < 0 || x.ments[of].Type != schema.Place {
			return -1
		}
		name = x.ents[x.entOf[of]].Name + "’s " + t.text(t.calledBehindOwner(m.Head), m.Head+1)
	} else if r.adjective == "" {
		return -1
	}
	e := x.newEntity(name, schema.Person, strings.ToLower(name))
	x.ents[e].unnamed = true
	x.bearsFrom(e, r)
	m.loose = true
	return e
}
