package extract

import (
	"cmp"
	_ "embed"
	"slices"
	"strings"

	"kg/graph/schema"
)

// What a text calls by another word than the one that it named it with: the levy that is "the measure", the strike that is "the walkout".

// topicBefore is a thing that the text tells of, by its noun.
type topicBefore struct {
	noun        string
	entity      int // -1 where none was made of it
	sent, token int
}

//go:embed topics.tsv
var topicsTSV string

// issues are the nouns of topics.tsv, againFor has the nouns that a noun may take up, by the latter.
var issues, againFor = readTopics(topicsTSV)

func readTopics(tsv string) (issues map[string]bool, again map[string]map[string]bool) {
	issues, again = map[string]bool{}, map[string]map[string]bool{}
	for _, f := range rows(tsv, 2) {
		named := strings.Fields(f[0])
		for _, noun := range named {
			issues[noun] = true
		}
		for _, word := range append(strings.Fields(f[1]), named...) {
			if again[word] == nil {
				again[word] = map[string]bool{}
			}
			for _, noun := range named {
				if noun != word {
					again[word][noun] = true
				}
			}
		}
	}
	return issues, again
}

// unspecific are adjectives that say of a thing that the text has named what it is thought of or how far it has come, not which it is.
var unspecific = wordSet(`new proposed planned draft controversial contentious divisive disputed landmark sweeping far-reaching ambitious bold radical
	revised revamped amended redrafted reworked rejigged watered-down stalled long-awaited much-criticised much-criticized unpopular popular
	embattled flawed latest current original final flagship whole entire so-called hard-won historic unprecedented costly`)

// farthestTopic is how many sentences a text may leave a thing before it takes it up by another word.
const farthestTopic = 8

// linkTopics gives things that are mentions an entity: by their words where these say which it is, else that of the one that they take up.
func (x *reading) linkTopics() {
	var told []topicBefore
	var again []int
	for i, m := range x.ments {
		switch t := x.trees[m.Sent]; {
		case m.Kind != kindNominal || m.Type != schema.Topic || m.isOwned || m.same != "":
		case t.isAgain(m.Head):
			again = append(again, i)
		default:
			e := x.topicCalled(t.unquoted(m.First, m.Last))
			x.link(i, e)
			told = x.alsoTold(told, i, e)
		}
	}
	for _, i := range again {
		m := x.ments[i]
		e := x.topicAgain(m.Sent, m.Head, told)
		if e < 0 {
			e = x.topicCalled(x.trees[m.Sent].unquoted(m.First, m.Last))
		}
		x.link(i, e)
		told = x.alsoTold(told, i, e)
	}
}

// topicCalled is the topic of a name while entities are made, a new one where the text has none of it so far.
func (x *reading) topicCalled(name string) int {
	key := strings.ToLower(name)
	e := x.find(key, schema.Topic)
	if e < 0 {
		e = x.newEntity(name, schema.Topic, key)
		x.index(e)
	}
	return e
}

// topicAgain is the thing that a noun of a sentence takes up, where nothing beside it says which it is: the one named last by that noun, else by
// one that may be said for it, not far before; else the one named so later. -1 for none.
func (x *reading) topicAgain(sent, noun int, told []topicBefore) int {
	t := x.trees[sent]
	if !t.isAgain(noun) || t.isGeneric(noun) {
		return -1
	}
	lemma := t.thingNoun(noun)
	before, _ := slices.BinarySearchFunc(told, topicBefore{sent: sent, token: noun}, byPlace)
	same := func(b topicBefore) bool {
		return b.noun == lemma && (b.entity >= 0 || !x.trees[b.sent].isAgain(b.token))
	}
	for _, b := range slices.Backward(told[:before]) {
		if same(b) {
			return x.topicMade(b)
		}
	}
	if the := t.first(noun, "det"); the >= 0 && backArticles[t.lower(the)] {
		for _, b := range slices.Backward(told[:before]) {
			if sent-b.sent <= farthestTopic && againFor[lemma][b.noun] {
				return x.topicMade(b)
			}
		}
	}
	for _, b := range told[before:] {
		if b.sent-sent <= farthestTopic && same(b) && b.entity >= 0 && (t.index == 0 || x.trees[b.sent].isKnown(b.token)) {
			return b.entity
		}
	}
	return -1
}

// topicMade is the entity of a thing that the text tells of, a new one where it has none.
func (x *reading) topicMade(b topicBefore) int {
	if b.entity >= 0 {
		return b.entity
	}
	t := x.trees[b.sent]
	return x.topicNamed(t.unquoted(x.thingNamed(t, b.token)))
}

// backArticles are articles of what has been named.
var backArticles = wordSet(`the this that these those`)

// thingNoun is the lemma of a noun, with what a hyphen ties to it where that is a noun of topics.tsv: "cease-fire".
func (t *tree) thingNoun(i int) string {
	if i >= 2 && t.isHyphened(i-2, i) {
		if whole := t.lower(i-2) + "-" + t.lemma(i); issues[whole] {
			return whole
		}
	}
	return t.lemma(i)
}

// isHyphened says whether a hyphen ties token k to a noun.
func (t *tree) isHyphened(k, noun int) bool {
	return k == noun-2 && t.Tokens[k+1].Text == "-" && t.Tokens[k].End == t.Tokens[k+1].Start && t.Tokens[k+1].End == t.Tokens[noun].Start
}

// isAgain says whether nothing beside a noun says which thing it is.
func (t *tree) isAgain(noun int) bool {
	if k := t.first(noun, "compound", "appos", "flat", "nummod"); k >= 0 && !t.isHyphened(k, noun) || t.exact(noun, "nmod") >= 0 || t.exact(noun, "acl") >= 0 || t.isTitled(noun) {
		return false
	}
	return !slices.ContainsFunc(t.with(noun, "amod"), func(k int) bool { return !unspecific[t.lower(k)] })
}

// isGeneric says whether a noun stands for its kind, without an article: "supports immigration", but not in a headline.
func (t *tree) isGeneric(noun int) bool {
	headline := t.index == 0 && t.Tokens[len(t.Tokens)-1].UPOS != "PUNCT"
	return !headline && t.first(noun, "det") < 0 && t.exact(noun, "nmod:poss") < 0
}

// isKnown says whether a noun stands with what says that it is a certain thing: "the reform", "her reform", but not "a national decision".
func (t *tree) isKnown(noun int) bool {
	return !t.isGeneric(noun) && !t.isIndefinite(noun)
}

// topicsTold lists the things that the text tells of, in text order: those that are entities, and others of the kind that one takes sides on.
func (x *reading) topicsTold() []topicBefore {
	var out []topicBefore
	for _, t := range x.trees {
		for i := range t.Tokens {
			b := topicBefore{entity: -1, sent: t.index, token: i}
			switch m := x.at(t, i); {
			case m >= 0 && x.ments[m].Head == i && x.entOf[m] >= 0 && x.ents[x.entOf[m]].Type == schema.Topic:
				b.entity = x.entOf[m]
			case m >= 0 || t.Tokens[i].UPOS != "NOUN" || !issues[t.thingNoun(i)]:
				continue
			}
			b.noun = t.thingNoun(i)
			out = append(out, b)
		}
	}
	return out
}

// byPlace orders things by where the text tells of them.
func byPlace(a, b topicBefore) int { return cmp.Or(a.sent-b.sent, a.token-b.token) }

// alsoTold adds a mention of a topic to the things that the text tells of.
func (x *reading) alsoTold(told []topicBefore, m, e int) []topicBefore {
	b := topicBefore{noun: x.trees[x.ments[m].Sent].thingNoun(x.ments[m].Head), entity: e, sent: x.ments[m].Sent, token: x.ments[m].Head}
	at, _ := slices.BinarySearchFunc(told, b, byPlace)
	return slices.Insert(told, at, b)
}

// topicOfIt is the thing that "it" at mention i takes up, where no body may be meant: the one that the sentence tells of before, else the one in the
// sentence before, if there is one only and it is a subject or object. -1 for none.
func (x *reading) topicOfIt(i int, told []topicBefore) int {
	m := &x.ments[i]
	if !x.isOpenIt(i) {
		return -1
	}
	for sent := m.Sent; sent >= max(0, m.Sent-1); sent-- {
		var of []topicBefore
		for _, b := range told {
			if b.sent != sent || sent == m.Sent && b.token >= m.First {
				continue
			}
			if role, _ := x.trees[sent].roleOf(b.token); role <= 3 && !slices.ContainsFunc(of, func(o topicBefore) bool { return o.noun == b.noun || o.entity == b.entity && b.entity >= 0 }) {
				of = append(of, b)
			}
		}
		if len(of) > 1 {
			of = slices.DeleteFunc(of, func(b topicBefore) bool {
				verb := x.trees[sent].Tokens[b.token].Head
				return verb >= 0 && !x.trees[sent].isMain(verb)
			})
		}
		switch len(of) {
		case 0:
			continue
		case 1:
			return x.topicMade(of[0])
		}
		return -1
	}
	return -1
}
