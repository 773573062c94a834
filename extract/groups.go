package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
)

// Groups: people taken together whom the text calls by no name, "rural voters", "her own whips", "the police". One is called by its noun and what
// tells it from others of the kind, with the full name of whose it is.

// addGroup finds a group, and says whether token i heads one.
func (x *reading) addGroup(t *tree, i int) bool {
	if !t.isGroup(i) && !x.isNation(t, i) || t.isPartOfNoun(i) || x.armed(t, i) >= 0 {
		return false
	}
	if t.base(i) == "xcomp" || x.areNamed(t, i) { // "it made them enemies"
		return false
	}
	first := t.calledFrom(i)
	owner := x.owningAt(t, i)
	switch possessive := t.exact(i, "nmod:poss"); {
	case possessive >= 0 && t.lower(possessive) == "our":
		return false // whoever "we" are
	case possessive >= 0 && isCapital(t.Tokens[i].Text):
		first, owner = t.calledBehindOwner(i), -1 // "his Free Democrats"
	case owner >= 0 && x.ments[owner].Head == possessive:
		first = min(first, x.ments[owner].First)
	case t.rel(first) == "nmod:poss" && t.Tokens[first].UPOS == "PRON":
		return false // whose they are is not known
	}
	if first == i && owner < 0 && anyPeople[t.lemma(i)] || owner < 0 && x.holdsOther(t, first, i) {
		return false
	}
	old := slices.Clone(x.byToken[t.index][first:i])
	n := len(x.ments)
	x.add(t, Mention{First: first, Last: i + 1, Type: schema.Group, Kind: kindNominal, gender: plural, isOwned: owner >= 0})
	x.ments[n].Head = i
	for k, m := range old {
		if m >= 0 {
			x.byToken[t.index][first+k] = m // "White House officials" holds the White House, which stays itself
		}
	}
	return true
}

// isPartOfNoun says whether a noun is part of one behind it that names something else: "voter turnout", "the teachers' union".
func (t *tree) isPartOfNoun(i int) bool {
	h := t.Tokens[i].Head
	return h > i && (t.base(i) == "compound" || t.rel(i) == "nmod:poss" && nouns[t.lemma(h)] == "body" && !t.isPlural(h) && t.phraseEnds(i, h))
}

// areNamed says whether those whom a plural stands for are named beside it, each an end of its own: "the rivals Ann Lee and Bob Ray", "two of the
// senators, Lee and Ray", "Lee, one of her supporters".
func (x *reading) areNamed(t *tree, i int) bool {
	beside := t.first(i, "appos")
	if h := t.Tokens[i].Head; h >= 0 && t.base(i) == "nmod" && t.Tokens[h].UPOS == "NUM" && t.cases(i) == "of" {
		if t.lower(h) == "one" {
			return true
		}
		beside = max(beside, t.first(h, "appos"))
	}
	return beside > i && x.personAt(t, beside) >= 0 && t.first(beside, "advmod", "case", "cc") < 0 // "especially Lee", "including Lee"
}

// isGroup says whether a noun names people taken together.
func (t *tree) isGroup(i int) bool {
	switch lemma := t.lemma(i); {
	case crowds[lemma]:
		return t.Tokens[i].UPOS == "NOUN"
	case t.isPlural(i):
		return groupNouns[lemma] || nouns[lemma] == "body" && !oftenThings[lemma] || t.kindOf(i) == schema.Group
	}
	return false
}

// oftenThings are nouns for bodies that in the plural are as often things or places.
var oftenThings = wordSet(`house department paper band channel hospital school press chart palace office province tank town kingdom empire church outlet`)

// isNation says whether a plural names the people of a country or place: "the Danes", "Ohioans".
func (x *reading) isNation(t *tree, i int) bool {
	if !isCapital(t.Tokens[i].Text) || !t.isPlural(i) {
		return false
	}
	_, demonym := x.kb.Place(t.Tokens[i].Text)
	return demonym
}

// crowds are nouns in the singular for people who act as one.
var crowds = wordSet(`police clergy electorate crowd mob media press elite intelligentsia`)

// anyPeople are nouns for people of whom nothing is said.
var anyPeople = wordSet(`people person man woman individual guy kid boy girl child folk baby adult somebody other number family friend parent figure
	victim dozen hundred thousand couple pair duo trio crowd`)

// calledFrom is where the words begin that say what people a noun names: behind articles, numbers and words for how many.
func (t *tree) calledFrom(i int) int {
	first, _ := t.phrase(i)
	return t.calledBetween(first, i)
}

// calledBetween is calledFrom for words that begin no earlier than token first.
func (t *tree) calledBetween(first, noun int) int {
	for ; first < noun; first++ {
		switch t.Tokens[first].UPOS {
		case "DET", "NUM", "PUNCT", "ADV", "PART", "VERB", "ADP", "SCONJ", "CCONJ", "AUX":
			continue
		}
		if !howMany[t.lower(first)] && t.Tokens[first].XPOS != "JJS" && (first == 0 || t.Tokens[first-1].XPOS != "RBS") { // "her most loyal aides"
			break
		}
	}
	return first
}

// howMany are words before a noun that say how many of its kind there are, or that they are others.
var howMany = wordSet(`many several most numerous few fewer more other some various countless multiple additional enough fellow own both certain
	such same all dozens hundreds thousands scores about around nearly almost`)

// owningAt is the mention of whose people a noun names: "Roe's lawyers", "her lawyers", "allies of Roe". -1 for none.
func (x *reading) owningAt(t *tree, i int) int {
	if o := t.exact(i, "nmod:poss"); o >= 0 {
		if m := x.at(t, o); m >= 0 && x.ments[m].Head == o && x.ments[m].Type != schema.Topic && x.ments[m].Type != schema.Group && x.ments[m].First < i {
			return m
		}
		return -1
	}
	behind := t.behindNoun(i, "of")
	switch {
	case behind == nil && servants[t.lemma(i)]:
		behind = t.behindNoun(i, "to")
	case behind == nil && nouns[t.lemma(i)] == "" && strings.HasPrefix(t.lemma(i), "spokes"):
		behind = t.behindNoun(i, "for")
	}
	for _, of := range behind {
		if m := x.at(t, of); m >= 0 && x.ments[m].Kind == kindName && (x.ments[m].Type == schema.Person || x.ments[m].Type == schema.Organization) {
			return m
		}
	}
	return -1
}

// servants are nouns for those who are to somebody what they are.
var servants = wordSet(`aide adviser advisor assistant counsel counsellor counselor deputy donor envoy lawyer attorney adjutant`)

// holdsOther says whether the name of a person stands among the tokens first to noun-1 that says nothing of whose the noun's people are. It
// does in "Roe supporters", and in "anti-Roe protesters" it is part of a word.
func (x *reading) holdsOther(t *tree, first, noun int) bool {
	for k := first; k < noun; k++ {
		if m := x.at(t, k); m >= 0 && x.ments[m].Type == schema.Person && x.ments[m].Start <= t.Tokens[k].Start &&
			(x.ments[m].Last != noun || t.Tokens[x.ments[m].Head].Head != noun) {
			return true
		}
	}
	return false
}

// calledBehindOwner is where the words begin that say what people a noun names, behind whose they are.
func (t *tree) calledBehindOwner(i int) int {
	first, o := t.calledFrom(i), t.exact(i, "nmod:poss")
	if o < 0 {
		return first
	}
	for first < i && (first == o || t.below(first, o)) {
		first++
	}
	return t.calledBetween(first, i)
}

// meansNamed says whether a plural stands for people, or bodies, whom the text names each: "both men", "the two parties".
func (x *reading) meansNamed(m *Mention) bool {
	n := x.trees[m.Sent].allOf(m.Head)
	return n > 0 && n < 5
}

// groupsBefore are the groups of a text by their nouns, -1 for several of one.
type groupsBefore map[string]int

func (g groupsBefore) add(noun string, e int) {
	if old, ok := g[noun]; ok && old != e {
		e = -1
	}
	g[noun] = e
}

// meant is the one group before that "the" and its bare noun mean: "the dockers" of "striking dockers". -1 for none or several.
func (g groupsBefore) meant(t *tree, m *Mention) int {
	if e, ok := g[t.lemma(m.Head)]; ok && m.First == m.Head && t.isDefinite(m.Head) {
		return e
	}
	return -1
}
