package extract

import (
	"slices"

	"kg/graph/schema"
)

// each turns what was found of a plural that stands for several people of whom the text has named each ("Ann Roe and Bob Lee … Both senators
// urged", "the two men", "they") into what holds of every one of them.
func (x *reading) each(found []finding) []finding {
	var out []finding
	for _, f := range found {
		for _, subject := range x.oneByOne(f.subject) {
			for _, object := range x.oneByOne(f.object) {
				g := f
				g.subject, g.object = subject, object
				out = append(out, g)
			}
		}
	}
	return out
}

// oneByOne lists mentions of those for whom a plural stands, in its place, else the mention itself.
func (x *reading) oneByOne(m int) []int {
	people := x.severally(m)
	if len(people) == 0 {
		return []int{m}
	}
	var out []int
	for _, e := range people {
		out = append(out, x.copyFor(m, e))
	}
	return out
}

// copyFor is a mention of the same words that stands for entity e.
func (x *reading) copyFor(m, e int) int {
	for k := x.found; k < len(x.ments); k++ {
		if x.ments[k].Span == x.ments[m].Span && x.entOf[k] == e {
			return k
		}
	}
	x.ments, x.entOf = append(x.ments, x.ments[m]), append(x.entOf, -1)
	x.link(len(x.ments)-1, e)
	return len(x.ments) - 1
}

// severally lists the people that a plural mention stands for, or nil: a noun for people with "both", or with "the" and their number, and the
// pronoun behind the subject of its sentence, or of the one before, that names them.
func (x *reading) severally(m int) []int {
	if m < 0 {
		return nil
	}
	ment := x.ments[m]
	t := x.trees[ment.Sent]
	if ment.Kind == kindPronoun {
		if word := t.lower(ment.Head); pronouns[word] != plural || firstPerson(word) {
			return nil
		}
		return x.peopleMeant(t, ment.Head)
	}
	if n := t.allOf(ment.Head); ment.Kind == kindNominal && n > 0 && t.kindOf(ment.Head) == schema.Group {
		return x.rowBefore(ment.Sent, n)
	}
	return nil
}

// peopleMeant lists the people whom a plural pronoun stands for: those whom the main subject of its sentence names before it, else those of
// the sentence before it, its main subject first, if they are the only ones named together there. Who does it to them is none of them.
func (x *reading) peopleMeant(t *tree, pronoun int) []int {
	people := x.peopleNamedBefore(t, pronoun)
	if doer := t.subjectOf(t.clause(pronoun)); doer >= 0 && doer != pronoun {
		if m := x.known(t, doer); m >= 0 && slices.Contains(people, x.entOf[m]) {
			return nil
		}
	}
	return people
}

// peopleNamedBefore is peopleMeant, whoever does it.
func (x *reading) peopleNamedBefore(t *tree, pronoun int) []int {
	if s := t.mainSubjectAt(); s >= 0 && s < pronoun {
		if named := t.first(s, "appos"); t.isPlural(s) && named > pronoun {
			return x.peopleAt(t, named) // "three senators said they would back it: Lee, Ray and Fox"
		}
		if people := x.peopleAt(t, s); len(people) > 0 || t.isPlural(s) {
			return people
		}
	}
	if t.index == 0 {
		return nil
	}
	before := x.trees[t.index-1]
	s := before.mainSubjectAt()
	people := x.peopleAt(before, s)
	if len(people) == 0 && (t.base(pronoun) != "nsubj" || s < 0 || !before.isPlural(s)) {
		return x.onlyRow(before)
	}
	return people
}

// onlyRow lists the people whom a sentence names together, or by a plural, where it does so once; nil else.
func (x *reading) onlyRow(t *tree) []int {
	var only []int
	for i := range t.Tokens {
		people := x.peopleAt(t, i)
		if len(people) > 0 && only != nil {
			return nil
		}
		if len(people) > 0 {
			only = people
		}
	}
	return only
}

// allOf is how many people named before a plural noun stands for: "both senators", "the three senators"; 0 where it may be others.
func (t *tree) allOf(noun int) int {
	if n := together[t.lower(noun)]; n > 0 && t.isDefinite(noun) && t.first(noun, "nmod", "acl", "appos", "flat") < 0 {
		return n
	}
	if !t.isPlural(noun) || t.first(noun, "nmod", "acl", "appos", "flat", "nmod:poss") >= 0 {
		return 0
	}
	for _, d := range t.with(noun, "det", "cc", "nummod") {
		switch n := numbers[t.lower(d)]; {
		case t.lower(d) == "both":
			return 2
		case n > 1 && t.isDefinite(d):
			return n
		}
	}
	return 0
}

// together are nouns for so many people as one.
var together = map[string]int{"pair": 2, "duo": 2, "couple": 2, "twosome": 2, "trio": 3, "threesome": 3, "quartet": 4}

// farthestRow is how many sentences a plural may stand behind the names of those whom it means.
const farthestRow = 6

// rowBefore lists the n people of the last list of as many names before a sentence, or nil.
func (x *reading) rowBefore(sent, n int) []int {
	for s := sent - 1; s >= max(0, sent-farthestRow); s-- {
		t := x.trees[s]
		for i := range t.Tokens {
			if row := x.rowAt(t, i); len(row) == n {
				return row
			}
		}
	}
	return nil
}

// rowAt lists the people of a list of names, each another, that begins at token i; nil where one of its members is no person named.
func (x *reading) rowAt(t *tree, i int) []int {
	if t.base(i) == "conj" {
		return nil
	}
	var row []int
	for _, k := range t.conjuncts(i) {
		m := x.known(t, k) // "Ann Roe and her deputy, Bob Lee"
		if m < 0 || x.entOf[m] < 0 || x.ments[m].Kind != kindName || x.ments[m].Type != schema.Person {
			return nil
		}
		row = append(row, x.entOf[m])
	}
	return row
}

// mainSubjectAt is the subject of a sentence's main clause, or -1.
func (t *tree) mainSubjectAt() int {
	for i := range t.Tokens {
		if t.isMainSubject(i) {
			return i
		}
	}
	return -1
}

// peopleAt lists the several people whom token i and what is coordinated with it stand for, by their names or by a plural; nil for none.
func (x *reading) peopleAt(t *tree, i int) []int {
	if i < 0 {
		return nil
	}
	if row := x.rowAt(t, i); len(row) > 1 {
		return row
	}
	if n := t.allOf(i); n > 0 && t.kindOf(i) == schema.Group {
		return x.rowBefore(t.index, n)
	}
	return nil
}
