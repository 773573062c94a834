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

// relative puts the noun in the place of the relative pronoun, or of the argument that is missing.
func (c *clause) relative(t *tree, noun int) {
	if len(c.subjects) > 1 && t.isRelative(c.subjects[0]) && t.rel(c.subjects[1]) == "nsubj" {
		c.objects, c.subjects = append([]int{c.subjects[0]}, c.objects...), c.subjects[1:] // "who Lee described as", taken for who describes
	}
	replaced := false
	these := t.meantBy(noun, c.pred)
	swap := func(list []int) []int {
		for k := range list {
			if t.isRelative(list[k]) {
				list[k], replaced = these[0], true
				return append(list, these[1:]...)
			}
		}
		return list
	}
	c.subjects = swap(c.subjects)
	c.objects = swap(c.objects)
	for k := range c.obliques {
		if t.isRelative(c.obliques[k].head) {
			c.obliques[k].head, replaced = noun, true
		}
	}
	switch {
	case replaced:
	case len(c.subjects) == 0 && !c.passive:
		c.subjects = t.conjuncts(noun) // English has no such clause: it is the sentence's own, and "Lee and Ray" all did it
	case len(c.objects) == 0:
		c.objects = []int{noun}
	}
}
