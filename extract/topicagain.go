package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
)

// What a text calls by another word than the one that it named it with: the levy that is "the measure", the strike that is "the walkout".

// topicBefore is a thing that the text has named, by its noun.
type topicBefore struct {
	noun         string
	entity, sent int
}

// sameThings lists nouns that texts say for each other, and general ones, behind ">", for any of a line.
var sameThings = []string{
	"bill law legislation act statute ordinance reform overhaul > measure proposal",
	"amendment motion resolution > measure proposal",
	"plan proposal scheme programme program project initiative reform overhaul blueprint policy > measure idea",
	"tax levy tariff duty surcharge toll > measure plan proposal policy",
	"cut budget referendum mandate ban crackdown withdrawal repeal > measure plan proposal policy",
	"bailout wall pipeline > plan project proposal scheme",
	"ban prohibition restriction moratorium > measure policy order",
	"order decree directive edict > measure ban",
	"rule regulation > measure policy",
	"deal agreement accord pact treaty settlement compromise > arrangement plan",
	"merger takeover acquisition buyout > deal transaction plan proposal",
	"probe investigation inquiry enquiry",
	"strike walkout stoppage > action",
	"ruling judgment judgement verdict > decision",
	"war invasion offensive > conflict operation campaign",
	"election > vote poll contest",
	"referendum > vote poll ballot",
	"offer > proposal bid",
}

// againFor has the nouns that a noun may take up, by the latter.
var againFor = readSameThings(sameThings)

func readSameThings(lines []string) map[string]map[string]bool {
	out := map[string]map[string]bool{}
	for _, line := range lines {
		named, general, _ := strings.Cut(line, " > ")
		for _, again := range append(strings.Fields(named), strings.Fields(general)...) {
			if out[again] == nil {
				out[again] = map[string]bool{}
			}
			for _, noun := range strings.Fields(named) {
				if noun != again {
					out[again][noun] = true
				}
			}
		}
	}
	return out
}

// unspecific are adjectives that say of a thing that the text has named what it is thought of or how far it has come, not which it is.
var unspecific = wordSet(`new proposed planned draft controversial contentious divisive disputed landmark sweeping far-reaching ambitious bold radical
	revised revamped amended redrafted reworked rejigged watered-down stalled long-awaited much-criticised much-criticized unpopular popular
	embattled flawed latest current original final flagship whole entire so-called hard-won historic unprecedented costly`)

// farthestTopic is how many sentences a text may leave a thing before it takes it up by another word.
const farthestTopic = 8

// topicAgain is the thing that a noun of a sentence takes up, where nothing beside it says which it is: the one named last by that noun, else by
// one that may be said for it, not far before. -1 for none.
func (x *reading) topicAgain(sent, noun int, before []topicBefore) int {
	t := x.trees[sent]
	if !t.isAgain(noun) {
		return -1
	}
	lemma := t.lemma(noun)
	for _, b := range slices.Backward(before) {
		if b.noun == lemma {
			return b.entity
		}
	}
	if the := t.first(noun, "det"); the < 0 || !backArticles[t.lower(the)] {
		return -1
	}
	for _, b := range slices.Backward(before) {
		if sent-b.sent <= farthestTopic && againFor[lemma][b.noun] {
			return b.entity
		}
	}
	return -1
}

// backArticles are articles of what has been named.
var backArticles = wordSet(`the this that these those`)

// isAgain says whether nothing beside a noun says which thing it is.
func (t *tree) isAgain(noun int) bool {
	if t.first(noun, "compound", "appos", "flat", "nummod") >= 0 || t.exact(noun, "nmod") >= 0 || t.exact(noun, "acl") >= 0 || t.isTitled(noun) {
		return false
	}
	return !slices.ContainsFunc(t.with(noun, "amod"), func(k int) bool { return !unspecific[t.lower(k)] })
}

// topicsNamed lists the things that the text names, in text order.
func (x *reading) topicsNamed() []topicBefore {
	var out []topicBefore
	for i, m := range x.ments[:x.found] {
		if e := x.entOf[i]; e >= 0 && x.ents[e].Type == schema.Topic {
			out = append(out, topicBefore{noun: x.trees[m.Sent].lemma(m.Head), entity: e, sent: m.Sent})
		}
	}
	return out
}

// topicOfIt is the thing that "it" at mention i takes up, where no body may be meant: the one that the sentence names before, else the one in the
// sentence before, if there is one only and it is a subject or object. -1 for none.
func (x *reading) topicOfIt(i int) int {
	m := &x.ments[i]
	if w := strings.ToLower(m.Text); w != "it" {
		return -1
	}
	for sent := m.Sent; sent >= max(0, m.Sent-1); sent-- {
		one := -1
		for k := i - 1; k >= 0 && x.ments[k].Sent >= sent; k-- {
			c := &x.ments[k]
			e := x.entOf[k]
			if c.Sent != sent || e < 0 || x.ents[e].Type != schema.Topic || c.Start >= m.Start {
				continue
			}
			if role, _ := x.trees[sent].roleOf(c.Head); role > 3 {
				continue
			}
			if one >= 0 && one != e {
				return -1
			}
			one = e
		}
		if one >= 0 {
			return one
		}
	}
	return -1
}
