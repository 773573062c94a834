package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
)

// Nouns for people that are no titles: whom of those named "the student", "the boy", "the defendant", "his successor" mean. One that means nobody
// named is no mention.

// hyponyms are, for a noun, those that say as much of somebody or more.
var hyponyms = nounsUnder(map[string]string{
	"student pupil": "student pupil undergraduate freshman sophomore schoolboy schoolgirl",
	"boy girl teen teenager youth youngster kid child": "student pupil schoolboy schoolgirl boy girl teen teenager youth youngster kid child toddler",
	"officer cop policeman policewoman":                "officer cop policeman policewoman constable sergeant patrolman trooper detective inspector captain colonel lieutenant brigadier general",
	"soldier":                                          "soldier sergeant private corporal lieutenant marine paratrooper",
	"doctor physician":                                 "doctor physician surgeon pediatrician paediatrician psychiatrist cardiologist",
	"writer author":                                    "writer author novelist poet journalist essayist biographer playwright",
	"musician":                                         "musician singer guitarist pianist drummer rapper violinist",
	"artist":                                           "artist painter sculptor illustrator cartoonist",
	"player athlete":                                   "player athlete striker midfielder defender goalkeeper winger quarterback cricketer footballer",
	"scientist":                                        "scientist physicist chemist biologist astronomer geologist",
	"cleric":                                           "cleric archbishop bishop cardinal priest imam rabbi pastor vicar monk friar mullah ayatollah",
	"businessman":                                      "businessman tycoon magnate entrepreneur financier",
})

func nounsUnder(lists map[string]string) map[string][]string {
	out := map[string][]string{}
	for nouns, under := range lists {
		for n := range wordSet(nouns) {
			for u := range wordSet(under) {
				out[n] = append(out[n], u)
			}
			slices.Sort(out[n])
		}
	}
	return out
}

// addPersonNoun finds a definite or possessed noun for one person that is no title, and says whether token i heads one.
func (x *reading) addPersonNoun(t *tree, i int) bool {
	if t.Tokens[i].XPOS != "NN" || t.kindOf(i) != schema.Person || t.first(i, "appos", "flat", "cop", "nummod") >= 0 || t.isNarrowed(i) ||
		i+1 < len(t.Tokens) && t.Tokens[i+1].UPOS == "PROPN" {
		return false
	}
	if _, ok := x.roleAt(t, i); ok {
		return false
	}
	switch t.base(i) {
	case "nsubj", "obj", "iobj", "obl", "nmod", "conj":
	default:
		return false
	}
	owned := t.exact(i, "nmod:poss") >= 0
	if !owned && !t.isPointedAt(i) && t.behindNoun(i, "of") == nil {
		return false
	}
	r := x.epithetAt(t, i)
	if owned {
		r.first = max(r.first, t.pastPossessor(i))
	}
	n := len(x.ments)
	x.addTitle(t, r)
	x.ments[n].byNoun = true
	return true
}

// addNational finds "the" and a word for who comes from a place, and says whether token i is one: "the Swede", not "the French".
func (x *reading) addNational(t *tree, i int) bool {
	if !t.isDefinite(i) || !isCapital(t.Tokens[i].Text) || t.isPlural(i) || endsAny(t.lower(i), "s", "sh", "ch", "se") ||
		i+1 < len(t.Tokens) && (t.isNominal(i+1) || t.Tokens[i+1].UPOS == "ADJ" || t.Tokens[i+1].Text == "-") {
		return false
	}
	switch t.base(i) {
	case "nsubj", "obj", "iobj", "obl", "nmod":
	default:
		return false
	}
	place, demonym := x.kb.Place(t.Tokens[i].Text)
	if place == nil || !demonym {
		return false
	}
	n := len(x.ments)
	x.addTitle(t, role{title: title{kind: roleOnly}, key: t.lower(i), head: i, first: i, last: i + 1, of: -1, placeAt: -1, partyAt: -1, place: place})
	x.ments[n].byNoun = true
	return true
}

// isPersonNoun says whether a recognised name is one noun for a person with an article: "the Irishwoman", "a former Marine".
func (x *reading) isPersonNoun(t *tree, first, last int) bool {
	det := t.first(first, "det")
	if last != first+1 || det < 0 || det > first || t.isPlural(first) {
		return false
	}
	kind := nouns[t.lower(first)]
	return kind == "person" || kind == "job" || genderOf[t.lower(first)] != unknown
}

// compatriot is the person named last, and not far before, of whom the text or the knowledge base has the place that mention i says; -1 for none.
func (x *reading) compatriot(i int) int {
	m := &x.ments[i]
	const farthest = 8
	here := x.namedIn(i)
	for k := i - 1; k >= 0 && m.Sent-x.ments[k].Sent <= farthest; k-- {
		if e := x.entOf[k]; e >= 0 && x.ents[e].Type == schema.Person && !slices.Contains(here, e) && x.goesWith(e, m.Roles[0]) > 0 {
			return x.soleOf(i, []int{e})
		}
	}
	return -1
}

// isNarrowed says whether a clause says which one a noun means: "the student who won", not "the student, who won".
func (t *tree) isNarrowed(i int) bool {
	return t.first(i, "acl") >= 0 && i+1 < len(t.Tokens) && t.Tokens[i+1].Text != ","
}

// isPointedAt says whether "the" or "that" stands with a noun.
func (t *tree) isPointedAt(i int) bool {
	d := t.first(i, "det")
	return d >= 0 && (t.lower(d) == "the" || t.lower(d) == "this" || t.lower(d) == "that")
}

// pastPossessor is the token behind whose a noun is; the noun itself where that stands behind it, as a parser may have it.
func (t *tree) pastPossessor(i int) int {
	p := t.exact(i, "nmod:poss")
	_, last := t.phrase(p)
	for last < i && t.Tokens[last].XPOS == "POS" {
		last++
	}
	return min(last, i)
}

// relativeNamed is the person whom the text names elsewhere as what a mention says that somebody is to whom it belongs, or -1.
func (x *reading) relativeNamed(i int) int {
	m := &x.ments[i]
	if m.Type != schema.Person {
		return -1
	}
	x.readBonds(i, m.Sent)
	return x.bound(x.trees[m.Sent], m.Head)
}

// whomNoun is the person whom a noun means, or -1.
func (x *reading) whomNoun(i int) int {
	m := &x.ments[i]
	t := x.trees[m.Sent]
	if m.Roles[0].place != nil && m.Roles[0].placeAt < 0 {
		return x.compatriot(i)
	}
	if t.exact(m.Head, "nmod:poss") >= 0 || !t.isPointedAt(m.Head) {
		return x.bound(t, m.Head)
	}
	if e := x.bound(t, m.Head); e >= 0 {
		return e
	}
	if t.first(m.Head, "nmod") >= 0 {
		return -1
	}
	return x.whomCalled(i)
}

// whomCalled is the one person of the text whom the noun that a mention points at is for, by what the text calls them or by what they did, or -1.
func (x *reading) whomCalled(i int) int {
	t := x.trees[x.ments[i].Sent]
	noun := t.lemma(x.ments[i].Head)
	if !t.isPointedAt(x.ments[i].Head) {
		return -1
	}
	if e := x.soleOf(i, x.calledBy(noun)); e >= 0 {
		return e
	}
	if e := x.soleOf(i, x.byDeed[noun]); e >= 0 {
		return e
	}
	if e := x.whomSuffering(i); e >= 0 {
		return e
	}
	return x.whomOfGender(i)
}

// whomSuffering is the one person of the text to whom was done what a participle before a noun says: "the murdered woman". -1 for none.
func (x *reading) whomSuffering(i int) int {
	t := x.trees[x.ments[i].Sent]
	for _, k := range t.with(x.ments[i].Head, "amod") {
		for _, ending := range []string{"ed", "d"} {
			verb, ok := strings.CutSuffix(t.lower(k), ending)
			if names := strings.Fields(namesOfDeed[verb].sufferer); ok && len(names) > 0 {
				return x.soleOf(i, x.byDeed[names[0]])
			}
		}
	}
	return -1
}

// anyone are nouns that say no more of somebody than gender and age.
var anyone = map[string]gender{"man": male, "gentleman": male, "guy": male, "boy": male, "woman": female, "lady": female, "girl": female}

// whomOfGender is the one person of its gender whom this sentence and the two before speak of, where "the man" means somebody and the text has no
// man without a name; -1 otherwise, and for a boy or girl of whom the text does not say that they are one.
func (x *reading) whomOfGender(i int) int {
	m := &x.ments[i]
	t := x.trees[m.Sent]
	noun := t.lemma(m.Head)
	g := anyone[noun]
	if g == "" || len(t.with(m.Head, "nmod", "acl")) > 0 {
		return -1
	}
	for other, of := range anyone {
		if of == g && x.unknown[other] {
			return -1
		}
	}
	const back = 2
	q := x.quoteAt(m.Start)
	var people []int
	for k := i - 1; k >= 0 && m.Sent-x.ments[k].Sent <= back; k-- {
		e := x.entOf[k]
		switch {
		case e >= 0 && q != nil && q.speaker >= 0 && x.entOf[q.speaker] == e:
		case e < 0 && x.ments[k].Kind == kindTitle:
			return -1 // somebody else who is not named
		case e >= 0 && x.ents[e].Type == schema.Person && x.ents[e].gender != otherGender[g] && !slices.Contains(people, e):
			people = append(people, e)
		}
	}
	if len(people) != 1 || x.ents[people[0]].gender != g || (noun == "boy" || noun == "girl") && !x.isYoung(people[0]) {
		return -1
	}
	return x.soleOf(i, people)
}

// isYoung says whether the text calls a person a child or gives an age of less than eighteen.
func (x *reading) isYoung(e int) bool {
	const grown = 18
	age := x.ageOf(e)
	return age > 0 && age < grown || slices.ContainsFunc(hyponyms["boy"], func(n string) bool { return x.ents[e].epithets[n] })
}

// calledBy lists the people whom the text calls by a noun or by one that says more, some of them more than once.
func (x *reading) calledBy(noun string) []int {
	if x.callers == nil {
		x.callers = map[string][]int{}
		for e := range x.ents {
			for n := range x.ents[e].epithets {
				x.callers[n] = append(x.callers[n], e)
			}
		}
	}
	x.byRole()
	out := slices.Clip(x.callers[noun])
	for _, key := range titlesEnding[noun] {
		out = append(out, x.roleOf[key]...)
	}
	for _, under := range hyponyms[noun] {
		out = append(append(out, x.callers[under]...), x.roleOf[under]...)
		for _, key := range longerTitles[under] {
			out = append(append(out, x.callers[key]...), x.roleOf[key]...)
		}
	}
	return out
}

// soleOf is the one of a list of people, all named before, whom mention i may mean; -1 for none and for several.
func (x *reading) soleOf(i int, people []int) int {
	m := &x.ments[i]
	t := x.trees[m.Sent]
	one := -1
	for _, e := range people {
		if e == one || e >= len(x.named) || x.named[e] == 0 || x.speaksAgainst(e, m.Roles[0], 0) {
			continue
		}
		if one >= 0 {
			return -1
		}
		one = e
	}
	if one < 0 || x.unknown[t.lemma(m.Head)] {
		return -1
	}
	if q := x.quoteAt(m.Start); q != nil && q.speaker >= 0 && x.entOf[q.speaker] == one {
		return -1
	}
	a := x.anaphor(i)
	for k := i - 1; k >= 0 && x.ments[k].Sent == m.Sent; k-- {
		if x.entOf[k] == one && x.barred(&a, k) {
			return -1
		}
	}
	return one
}

// readNouns notes the nouns for people who come into the text without a name, "a student", "another man", and who suffers the deed that a noun
// names, "the murder of Roe".
func (x *reading) readNouns(t *tree) {
	for i := range t.Tokens {
		switch {
		case t.Tokens[i].UPOS != "NOUN" || t.isPlural(i):
		case deedNouns[t.lemma(i)] != "":
			x.callByDeed(namesOfDeed[deedNouns[t.lemma(i)]].sufferer, x.peopleOf(t, append(t.behindNoun(i, "of"), t.ownersOf(i)...)))
		case x.at(t, i) < 0 && t.isIndefinite(i) && t.first(i, "appos", "cop") < 0 && t.base(i) != "appos" && t.kindOf(i) == schema.Person && i > 0 && t.lower(i-1) != "new":
			x.unknown[t.lemma(i)] = true
		}
	}
}

// ownersOf is whose a noun is by a genitive.
func (t *tree) ownersOf(i int) []int {
	if t.exact(i, "nmod:poss") < 0 {
		return nil
	}
	return t.possessor(i)
}

// deedNouns are nouns for deeds, and the verbs that they go by.
var deedNouns = map[string]string{"murder": "murder", "killing": "kill", "assassination": "assassinate", "slaying": "kill", "kidnapping": "kidnap", "abduction": "abduct",
	"arrest": "arrest", "trial": "try", "prosecution": "prosecute", "conviction": "convict", "indictment": "indict", "election": "elect", "sentencing": "sentence"}

// forget takes a mention back that stands for nobody.
func (x *reading) forget(i int) {
	for _, tokens := range x.byToken[x.ments[i].Sent : x.ments[i].Sent+1] {
		for k, m := range tokens {
			if m == i {
				tokens[k] = -1
			}
		}
	}
}
