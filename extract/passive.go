package extract

import "slices"

// Which verbs are in the passive, and who does what they say.

// isPassive says whether a verb is in the passive, and not in a perfect that a parser takes for one: "has warned", "she's invited Lee".
func (t *tree) isPassive(verb int) bool {
	aux := t.exact(verb, "aux:pass")
	if aux < 0 {
		perfect := slices.ContainsFunc(t.with(verb, "aux"), func(k int) bool { return t.lemma(k) == "have" })
		return t.exact(verb, "nsubj:pass") >= 0 && !perfect
	}
	short := t.lower(aux) == "'s" || t.lower(aux) == "’s"
	return !short || t.first(verb, "obj") < 0
}

// isStateKept says whether a participle tells how somebody stays: "remains opposed to the bill".
func (t *tree) isStateKept(verb int) bool {
	if t.rel(verb) != "xcomp" || t.Tokens[verb].XPOS != "VBN" || t.first(verb, "obj", "aux", "mark") >= 0 {
		return false
	}
	switch t.lemma(t.Tokens[verb].Head) {
	case "remain", "stay", "appear", "seem", "become", "feel":
		return true
	}
	return false
}

// isSecondPassive says whether a participle joined to another that has no auxiliary is passive like it: "a bill backed by Lee and opposed by Ray".
func (t *tree) isSecondPassive(verb, first int) bool {
	return t.Tokens[verb].XPOS == "VBN" && t.Tokens[first].XPOS == "VBN" && t.first(first, "aux") < 0 && t.first(verb, "nsubj", "aux", "obj") < 0
}

// isLoosePassive says whether a clause is a participle that tells what was done to the subject of the clause above it: "asked by Lee, Ray said".
func (t *tree) isLoosePassive(verb int) bool {
	return t.Tokens[verb].XPOS == "VBN" && t.rel(verb) == "advcl" && t.first(verb, "nsubj", "aux", "obj", "cop") < 0
}

// agentWithin is who does what a passive verb says, where a parser hung them from an argument of it: "was backed for leader by Lee".
func (t *tree) agentWithin(verb int) []int {
	for _, arg := range t.with(verb, "obl", "xcomp") {
		for _, k := range t.with(arg, "nmod") {
			if arg > verb && t.cases(k) == "by" && t.isBeing(k) && !utterances[t.lemma(arg)] {
				return t.arguments(k)
			}
		}
	}
	return nil
}
