package extract

import (
	"slices"

	"kg/graph/schema"
)

// calling is a noun that says what a person is.
type calling struct {
	noun int
	factuality
	rule string
}

// callings are the nouns that say what the person of a mention is: "X, chairman of Y", "the chairman of Y, X", "X is chairman of Y",
// "two Democrats, X and Y", "senators such as X".
func (x *reading) callings(t *tree, person int) []calling {
	var out []calling
	m := x.ments[person]
	for _, c := range t.dependents(x.tokensOf(person)) {
		switch {
		case t.base(c) == "appos" && t.first(c, "cop") >= 0: // "X, whose brother was mayor,"
		case t.base(c) == "appos":
			out = append(out, calling{c, asserted, "apposition"})
		case (t.rel(c) == "nmod:desc" || t.base(c) == "compound" && x.isRole(t, c)) && t.Tokens[c].UPOS == "NOUN" && x.at(t, c) != person:
			out = append(out, calling{c, asserted, "title"}) // "British singer Ann Roe"
		}
	}
	out = append(out, x.beside(t, person)...)
	out = append(out, x.besideBoth(t, person)...)
	if k := x.namedAmong(t, person); k >= 0 {
		out = append(out, calling{k, asserted, "example"})
	}
	if m.Kind == kindName && t.first(m.Head, "cop") >= 0 { // "the last president was Ann Roe"
		c := x.clauseAt(t, m.Head)
		for _, s := range c.subjects {
			if x.isRole(t, s) && !t.isIndefinite(s) {
				out = append(out, calling{s, c.factuality, "copula"})
			}
		}
	}
	first := m.Head
	for t.base(first) == "conj" && t.Tokens[first].Head >= 0 {
		first = t.Tokens[first].Head
	}
	head := t.Tokens[first].Head
	if k := x.listHead(t, first); k >= 0 {
		return append(out, calling{k, asserted, "apposition"})
	}
	if head < 0 {
		return out
	}
	switch t.rel(first) {
	case "appos":
		if first != m.Head && !t.isPlural(head) {
			break
		}
		if head = x.roleOver(t, head); t.isNominal(head) {
			out = append(out, calling{head, asserted, "apposition"})
		}
	case "nmod", "obl":
		switch t.cases(first) {
		case "such as", "like", "including":
			if t.isNominal(head) && t.isPlural(head) {
				out = append(out, calling{head, asserted, "example"})
			}
		}
	}
	for k := range x.clauses[t.index] {
		c := &x.clauses[t.index][k]
		if t.lower(c.pred) == "one" && t.first(c.pred, "cop") >= 0 && slices.ContainsFunc(c.subjects, func(s int) bool { return x.known(t, s) == person }) {
			for _, of := range t.behindNoun(c.pred, "of") {
				if r, ok := x.roleAt(t, of); t.isPlural(of) && !(ok && r.kind == heading) {
					out = append(out, calling{of, c.factuality, "copula of several"}) // "is one of the senators who"
				}
			}
		}
		if t.isNominal(c.pred) && t.first(c.pred, "cop") >= 0 && !t.has(c.pred, m.Head) &&
			slices.ContainsFunc(c.subjects, func(s int) bool { return s == m.Head || x.known(t, s) == person }) {
			out = append(out, calling{c.pred, c.factuality, "copula"})
		}
	}
	return out
}

// isBesideAnother says whether the name right behind a title and a comma is another person's: of "the mayor, Jane Roe, and the sheriff,
// John Poe" the second is no mayor.
func (x *reading) isBesideAnother(t *tree, noun, person int) bool {
	if t.isPlural(noun) {
		return false
	}
	r, ok := x.roleAt(t, noun)
	if !ok {
		r = role{first: noun, last: noun + 1, of: -1, boss: -1}
	}
	first, end := r.first, r.last
	if first > 0 && t.Tokens[first-1].UPOS == "DET" {
		first--
	}
	if m := x.personAt(t, r.last); m >= 0 && m != person && !x.isSame(m, person) {
		return true // "A and former sheriff B"
	}
	if r.of >= 0 && x.ments[r.of].First > r.last && x.ments[r.of].First <= r.last+2 {
		end = x.ments[r.of].Last
	}
	if x.ments[person].Last == first-1 && len(x.ments[person].Roles) == 0 || end+1 >= len(t.Tokens) || t.Tokens[end].Text != "," {
		return false
	}
	m := x.personAt(t, end+1)
	return m >= 0 && m != person && !x.isSame(m, person)
}

// personAt is the person named at a token, or -1.
func (x *reading) personAt(t *tree, i int) int {
	if i >= len(t.Tokens) {
		return -1
	}
	if m := x.at(t, i); m >= 0 && x.ments[m].Type == schema.Person && x.ments[m].Kind == kindName {
		return m
	}
	return -1
}

// listHead is the numbered plural that a list of names follows, whatever a parser made of it: "the two senators, X and Y", "three senators
// from the west — X, Y and Z". -1 for none.
func (x *reading) listHead(t *tree, first int) int {
	if t.isPlural(first) && t.numbered(first) {
		if h := t.Tokens[first].Head; h >= 0 && t.lemma(h) == "nominate" {
			return -1 // "nominated two ministers: X as"
		}
		return first // the plural is the head of the list
	}
	if x.at(t, first) < 0 {
		return -1
	}
	named := len(t.conjuncts(first))
	k := x.ments[x.at(t, first)].First - 2
	if k < 0 || named < 2 {
		return -1
	}
	switch t.Tokens[k+1].Text {
	case ",":
		if t.isPlural(k) && t.numbered(k) {
			return k
		}
	case "—", "–", ":", "--":
		for ; k >= 0; k-- {
			if n := t.first(k, "nummod"); t.isPlural(k) && n >= 0 && (t.Tokens[k+1].Text == t.Tokens[x.ments[x.at(t, first)].First-1].Text || numbers[t.lower(n)] == named) {
				return k
			}
		}
	}
	return -1
}

// namedAmong is the plural before a comma of which a name behind an adverb is one: "criticized senators from the west, especially X and Y".
// -1 for none.
func (x *reading) namedAmong(t *tree, person int) int {
	first := x.ments[person].Head
	for t.base(first) == "conj" && t.Tokens[first].Head >= 0 {
		first = t.Tokens[first].Head
	}
	m := x.at(t, first)
	if m < 0 || x.ments[m].Kind != kindName {
		return -1
	}
	k := x.ments[m].First - 2
	for k > 0 && x.at(t, k+1) == m {
		k-- // titles
	}
	if k < 1 || !singling[t.lower(k+1)] || t.Tokens[k].Text != "," {
		return -1
	}
	for k--; k >= 0 && t.Tokens[k].Text != ","; k-- {
		if _, _, _, ok := t.titleAt(k); t.isNominal(k) && t.isPlural(k) && (ok || x.partyOfNoun(t, k) != "") {
			return k
		}
	}
	return -1
}

// singling are words that single some out of those named before.
var singling = wordSet(`especially notably particularly including like namely`)

// beside reads the appositions that stand right beside a name between commas, however a parser took them: "X, a senator from Y,", "the
// chairman of Y, X,".
func (x *reading) beside(t *tree, person int) []calling {
	m := x.ments[person]
	if m.Kind != kindName {
		return nil
	}
	var out []calling
	if k := m.Last; k+2 < len(t.Tokens) && t.Tokens[k].Text == "," {
		switch {
		case t.Tokens[k+1].UPOS == "NUM" && k+3 < len(t.Tokens) && t.Tokens[k+2].Text == ",": // "X, 56, a lawyer"
			k += 2
		case timely[t.lower(k+1)]:
			k++
		}
		noun, last := x.besideNoun(t, k+1)
		if noun >= 0 && last < len(t.Tokens) && closesApposition[t.lower(last)] && (t.lower(last) != "and" || x.introduced(t, noun)) { // no list of names
			out = append(out, calling{noun, asserted, "beside"})
		}
	}
	first := m.First
	for first > 0 && x.at(t, first-1) == person {
		first-- // titles
	}
	if first < 2 || t.Tokens[first-1].Text != "," || m.Last >= len(t.Tokens) || !closesApposition[t.lower(m.Last)] || prepositions[t.lower(m.Last)] {
		return out
	}
	if noun := x.ledBefore(t, first-1); noun >= 0 {
		return append(out, calling{noun, asserted, "beside"})
	}
	for k := first - 2; k >= 0 && k > first-4; k-- { // "his fellow Democrat and friend, X"
		if noun, last := x.besideNoun(t, k); noun >= 0 && t.isNominal(noun) && last <= first-1 && x.introduced(t, noun) {
			return append(out, calling{x.roleOver(t, noun), asserted, "beside"})
		}
	}
	return out
}

// ledBefore is the title with an article whose body ends right before the comma at a token: "met the mayor and the head of the Guild, X,". -1
// for none, and where the title stands right behind another's name, who may bear it.
func (x *reading) ledBefore(t *tree, comma int) int {
	of := x.at(t, comma-1)
	if of < 0 || x.ments[of].Type == schema.Person || x.ments[of].Last != comma || x.ments[of].First < 2 {
		return -1
	}
	end := t.before(x.ments[of].First)
	if end == 0 || !t.isTitleEnd(end-1) || t.isPlural(end-1) {
		return -1
	}
	r, ok := x.roleAt(t, end-1)
	if !ok || r.of != of || r.first < 1 || t.Tokens[r.first-1].UPOS != "DET" {
		return -1
	}
	if m := x.personAt(t, max(r.first-3, 0)); r.first > 1 && t.Tokens[r.first-2].Text == "," && m >= 0 && len(x.ments[m].Roles) == 0 {
		return -1
	}
	return r.head
}

// besideBoth reads what stands behind two names and is said of both: "X and Y, both Republicans".
func (x *reading) besideBoth(t *tree, person int) []calling {
	k := x.ments[person].Last
	if x.ments[person].Kind != kindName || k+3 >= len(t.Tokens) || t.lower(k) != "and" && t.Tokens[k].Text != "," {
		return nil
	}
	for k+4 < len(t.Tokens) && x.at(t, k) != person && (t.lower(k) == "and" || t.Tokens[k].Text == ",") && x.at(t, k+1) >= 0 && x.ments[x.at(t, k+1)].Type == schema.Person {
		k = x.ments[x.at(t, k+1)].Last
	}
	if k+2 >= len(t.Tokens) || k == x.ments[person].Last || t.Tokens[k].Text != "," || t.lower(k+1) != "both" && t.lower(k+1) != "all" {
		return nil
	}
	if noun, _ := x.besideNoun(t, k+1); noun >= 0 && t.isPlural(noun) {
		return []calling{{noun, asserted, "beside"}}
	}
	return nil
}

// introduced says whether an article or a possessor stands before what is said of a noun.
func (x *reading) introduced(t *tree, noun int) bool {
	first := noun
	if r, ok := x.roleAt(t, noun); ok {
		first = r.first
	}
	if first == 0 {
		return false
	}
	return t.Tokens[first-1].UPOS == "DET" || t.Tokens[first-1].XPOS == "PRP$" || t.Tokens[first-1].XPOS == "POS"
}

// besideNoun is the head of the title, or the noun for a party's member, that token k or the words after an article or a possessor at k
// begin, and the token behind it; -1 for none, or where it is the title of another name.
func (x *reading) besideNoun(t *tree, k int) (noun, last int) {
	start := k
	if t.Tokens[k].UPOS == "DET" || t.Tokens[k].XPOS == "PRP$" {
		start++
	}
	for i := start; i < len(t.Tokens) && i < start+7; i++ {
		if m := x.at(t, i); m >= 0 && x.ments[m].Type == schema.Person && x.ments[m].Kind != kindTitle {
			return -1, -1
		}
		if r, ok := x.roleAt(t, i); ok && t.isNominal(r.head) && r.first <= start && r.last > i {
			return r.head, r.last
		}
		if t.isNominal(i) && x.partyOfNoun(t, i) != "" && i+1 < len(t.Tokens) && !t.isNominal(i+1) {
			return i, i + 1
		}
		if t.Tokens[i].UPOS == "PUNCT" && t.Tokens[i].Text != "-" || t.isVerb(i) || t.Tokens[i].UPOS == "ADP" {
			return -1, -1
		}
	}
	return -1, -1
}

var (
	// timely are adverbs that may introduce an apposition: "X, now the mayor of Y".
	timely           = wordSet(`now then formerly once currently previously later recently`)
	prepositions     = wordSet(`of for from at in on to with`)
	closesApposition = wordSet(`, . ; — – ) -- who whose and of for from at in on to with`)
)

// alsoCalled lists a noun and those coordinated with it, even where a parser coordinated them with what the noun is of: "the nominee for
// governor and a former mayor".
func (t *tree) alsoCalled(noun int) []int {
	out := t.conjuncts(noun)
	if t.isNamedItself(noun) { // "the banker A and the bishop, B"
		out = slices.DeleteFunc(out, func(c int) bool { return c != noun && t.isNamedItself(c) })
	}
	for _, of := range t.with(noun, "nmod") {
		for _, c := range t.conjuncts(of)[1:] {
			if t.isIndefinite(c) && !t.isIndefinite(of) {
				out = append(out, c)
			}
		}
	}
	return out
}

// isNamedItself says whether a noun has a name in apposition.
func (t *tree) isNamedItself(noun int) bool {
	return slices.ContainsFunc(t.with(noun, "appos"), func(k int) bool { return t.Tokens[k].UPOS == "PROPN" })
}

// has says whether one token is coordinated with the other.
func (t *tree) has(i, other int) bool { return slices.Contains(t.conjuncts(i), other) }

func (t *tree) isPlural(i int) bool { return t.Tokens[i].XPOS == "NNS" || t.Tokens[i].XPOS == "NNPS" }

// numbered says whether a number stands with the noun: "two senators".
func (t *tree) numbered(i int) bool { return t.first(i, "nummod") >= 0 }

// roleOver is the role that a noun is the complement of, or the noun: in "a spokeswoman for the governor, Jane Roe" she is the spokeswoman.
func (x *reading) roleOver(t *tree, noun int) int {
	if up := t.Tokens[noun].Head; t.base(noun) == "nmod" && up >= 0 && x.isRole(t, up) {
		return up
	}
	return noun
}

// isRole says whether the noun is one that a person bears.
func (x *reading) isRole(t *tree, i int) bool {
	_, _, _, ok := t.titleAt(i)
	return ok && t.Tokens[i].UPOS == "NOUN"
}
