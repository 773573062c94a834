package extract

import (
	"kg/graph/schema"
)

// kinNext finds the relative whom a sentence leaves unnamed and the next one names: "His daughter disagreed. Jane Roe, a lawyer, said".
// The name must be new, stand first and share a name with whose kin it is.
func (x *reading) kinNext(t *tree, i int) []finding {
	if t.Tokens[i].UPOS != "NOUN" || t.base(i) != "nsubj" || t.first(i, "appos", "flat") >= 0 || t.index+1 >= len(x.trees) {
		return nil
	}
	owner := t.possessor(i)
	if len(owner) != 1 {
		return nil
	}
	whose, named := x.at(t, owner[0]), x.firstNamed(x.trees[t.index+1])
	if whose < 0 || named < 0 || x.entOf[whose] < 0 || !x.isNamesake(named, x.entOf[whose]) {
		return nil
	}
	for _, m := range matches(t, i, "noun") {
		for _, fr := range m.frames {
			switch fr.predicate {
			case schema.ParentOf, schema.FamilyOf, schema.SpouseOf:
				kin := x.unnamed(t, i)
				if kin < 0 {
					return nil
				}
				x.entOf[kin] = x.entOf[named]
				f := finding{sent: t, subject: kin, object: whose, predicate: fr.predicate, relation: t.relationText(m.words), at: i, factuality: asserted,
					rule: "next " + fr.rule}
				if fr.swap {
					f.subject, f.object = f.object, f.subject
				}
				return []finding{f}
			}
		}
	}
	return nil
}

// firstNamed is the person named at the start of a sentence and not before, or -1.
func (x *reading) firstNamed(t *tree) int {
	m := x.at(t, 0)
	if m < 0 || x.ments[m].Kind != kindName || x.ments[m].Type != schema.Person || x.entOf[m] < 0 || x.ents[x.entOf[m]].ments[0] != m {
		return -1
	}
	return m
}

// isNamesake says whether a person's surname is that of another.
func (x *reading) isNamesake(m, e int) bool {
	a, b := nameOf(x.ents[x.entOf[m]].Name), nameOf(x.ents[e].Name)
	return x.entOf[m] != e && a.full() && b.full() && a.words[len(a.words)-1] == b.words[len(b.words)-1]
}
