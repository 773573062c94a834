package extract

import (
	"strings"

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

// kinTie is whose relative of what kind somebody is: Lee's "brother", her "ex-husband".
type kinTie struct {
	whose int // entity
	noun  string
}

// relative is the entity of the relative whom a noun means without a name, as the text names them elsewhere: "Lee fired her husband" once there
// was "her husband, Bob Ray". -1 where it names nobody, or several.
func (x *reading) relative(t *tree, i int) int {
	if kinNoun(t.lemma(i)) == "" || t.isPlural(i) || t.first(i, "appos", "flat") >= 0 {
		return -1
	}
	if x.kin == nil {
		x.readKin()
	}
	k, ok := x.kinOf(t, i)
	if e, known := x.kin[k]; ok && known {
		return e
	}
	return -1
}

// readKin notes the relatives that the text names beside what they are: "her husband, Bob Ray", "Bob Ray, her husband", "his wife Ann".
func (x *reading) readKin() {
	x.kin = map[kinTie]int{}
	for m := range x.found {
		ment := &x.ments[m]
		if ment.Kind != kindName || ment.Type != schema.Person || x.entOf[m] < 0 {
			continue
		}
		t := x.trees[ment.Sent]
		beside := t.with(ment.Head, "appos", "compound", "nmod:desc")
		if up := t.Tokens[ment.Head].Head; up >= 0 && (t.base(ment.Head) == "appos" || t.base(ment.Head) == "flat") {
			beside = append(beside, up)
		}
		for _, n := range beside {
			k, ok := x.kinOf(t, n)
			if !ok || k.whose == x.entOf[m] {
				continue
			}
			if e, taken := x.kin[k]; taken && e != x.entOf[m] {
				x.kin[k] = -1
				continue
			}
			x.kin[k] = x.entOf[m]
		}
	}
}

// kinNoun is the noun for a relative that a word is but for "ex-", or empty.
func kinNoun(word string) string {
	if word = strings.TrimPrefix(word, "ex-"); kinNouns[word] {
		return word
	}
	return ""
}

// kinOf is what a noun says that somebody is to whom it belongs.
func (x *reading) kinOf(t *tree, i int) (kinTie, bool) {
	owner := t.possessor(i)
	noun := kinNoun(t.lemma(i))
	if noun == "" || len(owner) != 1 {
		return kinTie{}, false
	}
	whose := x.at(t, owner[0])
	if whose < 0 || x.entOf[whose] < 0 {
		return kinTie{}, false
	}
	if i > 0 && t.lower(i-1) == "former" || strings.HasPrefix(t.lemma(i), "ex-") {
		noun = "ex-" + noun
	}
	return kinTie{x.entOf[whose], noun}, true
}
