package extract

import (
	"slices"

	"kg/graph/schema"
)

// lawsuits are nouns of what one goes to law with.
var lawsuits = wordSet(`lawsuit suit countersuit`)

// filed are nouns of what one files with a court.
var filed = wordSet(`lawsuit suit countersuit complaint petition claim action case writ motion`)

// suits are claims that who accuses somebody in a lawsuit sues them: "In the lawsuit, Lee accused Ray", "Lee filed a lawsuit, accusing Ray".
func (x *reading) suits(t *tree, c *clause, acts []finding) []finding {
	if c.negated || !t.inLawsuit(c.pred) {
		return nil
	}
	var out []finding
	for _, act := range acts {
		if act.predicate == schema.Accuses && !act.negated && (act.modality == schema.Asserted || act.modality == schema.Reported) {
			act.predicate, act.rule = schema.Sues, "lawsuit "+act.rule
			out = append(out, act)
		}
	}
	return out
}

// inLawsuit says whether a clause tells what a lawsuit says: one stands in it, or in the clause that it hangs beside.
func (t *tree) inLawsuit(verb int) bool {
	for _, o := range t.with(verb, "obl") {
		if lawsuits[t.lemma(o)] && t.cases(o) == "in" {
			return true
		}
	}
	up := t.Tokens[verb].Head
	if up < 0 || t.base(verb) != "advcl" {
		return false
	}
	switch o := t.first(up, "obj"); t.lemma(up) {
	case "file", "bring", "launch", "lodge", "submit":
		return o >= 0 && filed[t.lemma(o)]
	case "go", "turn":
		return slices.ContainsFunc(t.behindNoun(up, "to"), func(k int) bool { return t.lemma(k) == "court" })
	}
	return false
}
