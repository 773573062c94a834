package extract

import (
	"slices"

	"kg/graph/schema"
	"kg/nlp"
)

// Who bears a noun: "a critic of Roe" is who is called one, or the critic himself where nobody is.

// bearsItself says whether a noun that names no one stands for those who bear it: supporters, nominees, critics and opponents do, and somebody's rivals
// where the sentence names nobody else.
func (x *reading) bearsItself(t *tree, i int, p schema.Predicate) bool {
	switch p {
	case schema.Supports:
		return true
	case schema.Nominates:
		whose := t.exact(i, "nmod:poss")
		return whose >= 0 && x.personAt(t, whose) >= 0
	case schema.Rivals:
		return t.exact(i, "nmod:poss") >= 0 && x.isLonely(t)
	case schema.Criticizes, schema.Accuses, schema.Opposes:
		return t.Tokens[i].XPOS == "NNS"
	}
	return false
}

// isLonely says whether a sentence names one person at most.
func (x *reading) isLonely(t *tree) bool {
	one := -1
	for i := range t.Tokens {
		m := x.at(t, i)
		if m < 0 || x.ments[m].Kind != kindName || x.ments[m].Type != schema.Person {
			continue
		}
		if one >= 0 && !x.isSame(one, m) {
			return false
		}
		one = m
	}
	return true
}

// borneFor lists whose supporter, friend or critic the noun i names.
func (t *tree) borneFor(i int, m matched, fr frame) []int {
	var targets []int
	if fr.kind == bearer && !(fr.prep == "of" && slices.Contains(m.words, i+1)) { // the "of" of "chief of staff" is its own
		if targets = t.following(i, fr.prep); targets == nil {
			targets = t.sharedBehind(i, fr.prep)
		}
		targets = slices.DeleteFunc(targets, func(k int) bool { return nouns[t.lemma(k)] == "time" }) // "his wife of 48 years"
	}
	if len(targets) == 0 && (fr.prep == "of" || fr.kind == rolePoss || !m.hasFrame(bearer, "of")) {
		targets = t.possessor(i)
	}
	return targets
}

// ofOneKind lists the targets that are of the first one's type: of "a lawyer for the Guild, and Lee" Lee is none of the lawyer's.
func (x *reading) ofOneKind(t *tree, targets []int) []int {
	if len(targets) < 2 {
		return targets
	}
	first := x.known(t, targets[0])
	return slices.DeleteFunc(slices.Clone(targets), func(k int) bool {
		m := x.known(t, k)
		return first >= 0 && m >= 0 && x.typeOf(first) != schema.Person && x.typeOf(m) == schema.Person
	})
}

// sharedBehind lists what stands behind a preposition behind two titles, and is said of both: of "the founder and president of the Guild"
// she is the founder of the Guild too, and its president.
func (t *tree) sharedBehind(i int, prep string) []int {
	if t.first(i, "nmod", "det") >= 0 {
		return nil
	}
	if head := t.Tokens[i].Head; t.base(i) == "conj" && head >= 0 && t.joinsTitles(head, i) {
		for _, k := range t.with(head, "nmod") {
			if k > i && t.cases(k) == prep {
				return t.arguments(k)
			}
		}
	}
	for _, c := range t.with(i, "conj") {
		if t.joinsTitles(i, c) {
			return t.behindNoun(c, prep)
		}
	}
	return nil
}

// joinsTitles says whether nothing but "and" and words of the second title stand between two titles.
func (t *tree) joinsTitles(a, b int) bool {
	_, first, _, ok := t.titleAt(b)
	if !ok {
		first = b
	}
	return first-2 <= a && a < b && t.lower(first-1) == "and"
}

// bodyBefore is the body or place that a title before a name is of, wherever a parser hung it: "Ohio" in "Ohio Governor Ann Lee" and "Governor Ann
// Lee of Ohio".
func (x *reading) bodyBefore(t *tree, i int) []int {
	if r, ok := x.roleAt(t, i); ok && r.of >= 0 && (x.ments[r.of].Last <= i || r.of == x.behindHolder(t, role{title: r.title, last: r.last, of: -1})) {
		return []int{x.ments[r.of].Head}
	}
	return nil
}

// bearers lists who is called by the noun, and how sure that is: the subject of a copula, the other end of an apposition, the
// name that the noun stands before, who is hailed as one, the examples that follow it.
func (x *reading) bearers(t *tree, i int, byPred map[int]*clause) ([]int, factuality) {
	f := asserted
	if c := byPred[i]; c != nil && t.first(i, "cop") >= 0 {
		return c.subjects, c.factuality
	}
	if m := x.at(t, i); m >= 0 && x.ments[m].Kind == kindName {
		var out []int
		for _, who := range x.sharing(t, m, role{head: i}) {
			out = append(out, x.ments[who].Head)
		}
		return out, f
	}
	out := t.examples(i)
	for _, a := range t.with(i, "appos") {
		for _, c := range t.conjuncts(a) {
			if c == a || t.Tokens[a].UPOS != "PROPN" || t.first(c, "appos") < 0 { // "his wife, Ann, and his aide, Ray": Ray is no wife
				out = append(out, c)
			}
		}
	}
	if len(out) == 0 && t.Tokens[i].UPOS == "NOUN" && i+1 < len(t.Tokens) && t.Tokens[i+1].Head == i && t.base(i+1) == "flat" && x.personAt(t, i+1) >= 0 {
		return []int{i + 1}, f // "host Ann Lee" as if it were one name
	}
	if len(out) == 0 {
		out = append(x.namedBehind(t, i), x.nameRightBehind(t, i)...)
	}
	head := t.Tokens[i].Head
	if head < 0 {
		return out, f
	}
	switch c := byPred[head]; {
	case t.base(i) == "appos" && c != nil && t.first(head, "cop") >= 0 && x.at(t, head) < 0 && len(out) == 0:
		return c.subjects, c.factuality // "she was a miner, the daughter of Roe"
	case t.base(i) == "appos" && x.personAt(t, head) >= 0 && x.isBesideAnother(t, i, x.personAt(t, head)) && x.ledBehind(t, i) >= 0:
		out = append(out, x.ments[x.ledBehind(t, i)].Head)
	case (t.base(i) == "appos" || t.base(i) == "conj" && t.first(i, "cc") < 0) && t.Tokens[i].XPOS == "NNS" && x.personAt(t, head) >= 0 && t.first(i, "det") >= 0:
		out = append(out, x.bodyBeside(t, i)...)
	case t.base(i) == "appos":
		out = append(out, head)
	case t.rel(i) == "nmod:desc", t.base(i) == "compound" && t.Tokens[head].UPOS == "PROPN":
		out = append(out, head)
	case t.base(i) == "nmod" && t.cases(i) == "of" && (t.lower(head) == "one" || t.lemma(i) == "circle" || t.Tokens[head].XPOS == "JJS"),
		t.base(i) == "obl" && t.cases(i) == "of" && t.Tokens[head].XPOS == "JJS": // "one of his oldest friends", "part of his inner circle"
		return x.bearers(t, head, byPred)
	case t.base(i) == "conj" && t.Tokens[head].UPOS == "PROPN" && t.base(head) == "nmod" && t.first(i, "det") < 0 && t.exact(i, "nmod:poss") < 0 && t.Tokens[head].Head >= 0 && t.kindOf(t.Tokens[head].Head) == schema.Person:
		return x.bearers(t, t.Tokens[head].Head, byPred) // "widow of Roe and mother of Poe", whose mother a parser coordinated with Roe
	case t.base(i) == "conj" && (t.isNominal(head) || t.lower(head) == "one") && t.exact(i, "nmod:poss") < 0 && len(out) == 0:
		return x.bearers(t, head, byPred) // "a lawyer and Roe supporter"
	case c == nil:
	case t.base(i) == "obl" && t.cases(i) == "among" && counting[t.lemma(head)]:
		out, f = append(out, c.objects...), c.factuality // "counts Lee among her backers"
	case t.isFronted(i, c):
		out, f = append(out, c.subjects...), c.factuality
		f.negated = false // "a supporter of Roe, Lee did not vote"
	case t.base(i) == "xcomp" || t.base(i) == "obl" && t.cases(i) == "as":
		f = c.factuality
		switch verb := t.lemma(head); {
		case naming[verb] && len(c.objects) > 0 && isReflexive(t.lower(c.objects[0])):
			out = append(out, c.subjects...) // "presents himself as a champion of"
		case naming[verb] || placing[verb]:
			out = append(out, t.otherThan(i, c.objects)...)
		case bearing[verb] || t.base(i) == "obl" && i < head:
			out = append(out, c.subjects...)
		}
	case t.base(i) == "nsubj" && t.lemma(head) == "include":
		out = append(out, c.objects...)
	case t.base(i) == "nsubj" && t.first(head, "cop") >= 0 && (t.Tokens[head].UPOS == "PROPN" || x.isNamedBeside(t, head)):
		out, f = append(out, t.conjuncts(head)...), c.factuality // "among her backers are Lee and Ray"
	}
	return out, f
}

// isNamedBeside says whether the name of who a noun stands for stands right behind it: "former Congressman Ann Lee".
func (x *reading) isNamedBeside(t *tree, noun int) bool {
	for _, k := range t.with(noun, "appos", "flat") {
		if m := x.at(t, k); m >= 0 && x.ments[m].Kind == kindName && x.ments[m].First == noun+1 {
			return true
		}
	}
	return false
}

// ledBehind is the person named behind the comma behind a title and the body that it is of, where that is who bears the title; else -1.
func (x *reading) ledBehind(t *tree, title int) int {
	r, ok := x.roleAt(t, title)
	if !ok || r.of < 0 {
		return -1
	}
	comma := x.ments[r.of].Last
	if comma+1 >= len(t.Tokens) || t.Tokens[comma].Text != "," || x.ledBefore(t, comma) != r.head {
		return -1
	}
	return x.personAt(t, comma+1)
}

// bodyBeside is the body or group right before the comma that a plural stands behind, in brackets or not: in "Lee, head of the Greens (GP), the
// allies of Labour," no single Lee is the allies.
func (x *reading) bodyBeside(t *tree, i int) []int {
	first, _ := t.phrase(i)
	k := first - 2
	if k < 0 || t.Tokens[first-1].Text != "," {
		return nil
	}
	if t.Tokens[k].Text == ")" {
		k--
	}
	if m := x.at(t, k); m >= 0 && x.ments[m].Type != schema.Person {
		return []int{x.ments[m].Head}
	}
	return nil
}

// isFronted says whether a noun before a clause says who its subject is: "A Roe supporter, Lee voted", "As a supporter of Roe, Lee voted".
func (t *tree) isFronted(i int, c *clause) bool {
	switch t.base(i) {
	case "obl", "advcl", "dep", "parataxis", "nmod":
	default:
		return false
	}
	if prep := t.cases(i); i > c.pred || prep != "" && prep != "as" || prep == "" && t.first(i, "det") < 0 || len(c.subjects) == 0 || t.first(i, "nsubj") >= 0 {
		return false
	}
	if m := t.first(i, "mark"); m >= 0 && t.lower(m) != "as" {
		return false
	}
	between := t.Tokens[i:max(i, c.subjects[0])]
	return slices.ContainsFunc(between, func(tok nlp.Token) bool { return tok.Text == "," })
}

// namedBehind is the name between commas behind a noun and what it is of, before a verb, whatever a parser coordinated it with: "a
// spokesman for Lee, Bob Ray, said".
func (x *reading) namedBehind(t *tree, i int) []int {
	if t.first(i, "det") < 0 && t.exact(i, "nmod:poss") < 0 || t.isPlural(i) {
		return nil
	}
	of := -1
	for _, k := range t.with(i, "nmod") {
		if k > i {
			of = k
			break
		}
	}
	if of < 0 {
		return nil
	}
	k := of + 1
	if m := x.at(t, of); m >= 0 {
		k = x.ments[m].Last
	}
	if k+2 >= len(t.Tokens) || t.Tokens[k].Text != "," || x.at(t, k+1) < 0 {
		return nil
	}
	m := x.ments[x.at(t, k+1)]
	if m.Kind != kindName || m.Type != schema.Person || m.Last+1 >= len(t.Tokens) || t.Tokens[m.Last].Text != "," || !t.isVerb(m.Last+1) && t.Tokens[m.Last+1].UPOS != "AUX" {
		return nil
	}
	return []int{m.Head}
}

// nameRightBehind is the name of a person that follows a rival's noun right away, whatever a parser hung it from: "former Lee rival Bob Ray's".
func (x *reading) nameRightBehind(t *tree, i int) []int {
	if i+1 == len(t.Tokens) || t.Tokens[i].XPOS != "NN" || !rivalNouns[t.lemma(i)] {
		return nil
	}
	m := x.at(t, i+1)
	if m < 0 || m == x.at(t, i) || x.ments[m].Kind != kindName || x.ments[m].Type != schema.Person {
		return nil
	}
	return []int{x.ments[m].Head}
}

// counting are verbs of taking somebody for one of those whom "among" names.
var counting = wordSet(`count number include list name rank reckon place cite claim see`)

// bearing are verbs whose subject is what their complement says.
var bearing = wordSet(`become remain serve work act emerge prove stay stand double`)

// examples lists who a noun is exemplified by: "allies such as X", "donors including Y".
func (t *tree) examples(i int) []int {
	var out []int
	for _, k := range t.with(i, "nmod") {
		switch t.cases(k) {
		case "such as", "like", "including":
			out = append(out, t.conjuncts(k)...)
		case "of":
			for _, c := range t.with(k, "nmod") { // "members of the Guild, including Y", where a parser hung them from the Guild
				if t.isPlural(i) && !t.isPlural(k) && t.cases(c) == "including" {
					out = append(out, t.conjuncts(c)...)
				}
			}
		}
	}
	return out
}
