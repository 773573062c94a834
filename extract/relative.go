package extract

import "slices"

// Whom or what a relative pronoun asks after.

// relativeNoun is the noun that the relative clause of a verb, or the first of those it is coordinated with, says something of, or -1.
func (t *tree) relativeNoun(verb int) int {
	for t.rel(verb) == "conj" && t.Tokens[verb].Head >= 0 {
		verb = t.Tokens[verb].Head
	}
	if t.rel(verb) == "acl:relcl" {
		return t.Tokens[verb].Head
	}
	return -1
}

// asksAfter says whether a relative pronoun is an argument of the clause.
func (c *clause) asksAfter(t *tree) bool {
	return slices.ContainsFunc(c.subjects, t.isRelative) || slices.ContainsFunc(c.objects, t.isRelative) ||
		slices.ContainsFunc(c.obliques, func(o oblique) bool { return t.isRelative(o.head) })
}

// isRelative says whether a token asks after the noun before it.
func (t *tree) isRelative(i int) bool {
	switch t.lower(i) {
	case "who", "whom", "which", "that":
		return true
	}
	return false
}
