package extract

import (
	_ "embed"
	"strings"

	"kg/graph/schema"
)

//go:embed nouns.tsv
var nounsTSV string

// nouns are the rows of nouns.tsv: noun → kind.
var nouns = readNouns(nounsTSV)

func readNouns(tsv string) map[string]string {
	out := map[string]string{}
	for _, f := range rows(tsv, 2) {
		out[f[0]] = f[1]
	}
	return out
}

// unnamed is a mention of what acts, or is acted on, without the text's naming it: "the regime", "investors", "those who".
// It stands for no entity, so that no claim of an article has it for an end, unless it is the relative of somebody whom the text names. -1 where
// token i heads no noun phrase.
func (x *reading) unnamed(t *tree, i int) int {
	if !t.isNominal(i) && !standsForPeople(t, i) && t.counted(i) < 0 && !t.isMeantDoing(i) || nouns[t.lemma(i)] == "time" {
		return -1
	}
	for m := len(x.ments) - 1; m >= x.found; m-- {
		if x.ments[m].Sent == t.index && x.ments[m].Head == i {
			return m
		}
	}
	first, last := t.phrase(i)
	for first < i && t.Tokens[first].UPOS == "DET" {
		first++
	}
	m := Mention{First: first, Last: last, Head: i, Sent: t.index, Span: t.span(first, last), Text: t.text(first, last), Kind: kindNominal, Type: t.kindOf(i)}
	x.ments, x.entOf = append(x.ments, m), append(x.entOf, x.relative(t, i))
	return len(x.ments) - 1
}

// standsForPeople says whether a word stands for people as a noun does.
func standsForPeople(t *tree, i int) bool {
	switch t.lower(i) {
	case "those", "others", "many", "some", "most", "everyone", "anyone", "someone", "everybody", "anybody", "somebody", "himself", "herself", "themselves":
		return t.Tokens[i].UPOS == "PRON" || t.Tokens[i].UPOS == "ADJ" || t.Tokens[i].UPOS == "DET"
	}
	return false
}

// quantities are nouns that say how many or how much of what follows "of" there is.
var quantities = wordSet(`percent % percentage share proportion majority minority plurality half third quarter fifth tenth fraction bulk range
	number handful dozen score hundred thousand million couple pair array group crowd lot plenty chunk swath swathe slew raft trio quartet
	variety string flurry series swarm roomful panel bunch wave barrage`)

// polled are what shares of those asked are counted in: "seven percent back Lee".
var polled = wordSet(`percent % cent`)

// counted is the noun that a quantity is of: the voters of "a third of voters", "13 of the 15 voters". -1 where token i is no quantity,
// or of nothing.
func (t *tree) counted(i int) int {
	if t.Tokens[i].UPOS != "NUM" && !quantities[t.lemma(i)] {
		return -1
	}
	if of := t.behindNoun(i, "of"); len(of) > 0 && t.Tokens[of[0]].UPOS != "NUM" {
		return of[0]
	}
	return -1
}

// kindOf is what kind of thing a common noun names, by the noun alone.
func (t *tree) kindOf(i int) schema.EntityType {
	if of := t.counted(i); of >= 0 {
		switch kind := t.kindOf(of); kind {
		case schema.Person:
			return schema.Group
		case schema.Group, schema.Organization:
			return kind
		}
	}
	if t.isVerb(i) {
		return schema.Topic
	}
	lemma := t.lemma(i)
	plural := t.Tokens[i].XPOS == "NNS" || t.Tokens[i].XPOS == "NNPS" || t.Tokens[i].UPOS != "NOUN"
	_, _, _, title := t.titleAt(i)
	switch kind := nouns[lemma]; {
	case qualities[lemma] && t.exact(i, "nmod:poss") >= 0:
	case kind == "body", kind == "arm":
		return schema.Organization
	case kind == "place":
		return schema.Place
	case polled[lemma] && t.base(i) == "nsubj" && t.first(i, "nummod") >= 0, kind == "people", standsForPeople(t, i), t.Tokens[i].XPOS == "NNPS", groupNouns[lemma] && plural:
		return schema.Group
	case kind == "thing":
	case kind == "person", kind == "job", title, genderOf[lemma] != unknown, isAgent(lemma):
		if plural {
			return schema.Group
		}
		return schema.Person
	}
	return schema.Topic
}

// isAgent says whether a noun is formed as those for who does something: lobbyist, protester, defendant.
func isAgent(lemma string) bool {
	for _, end := range []string{"ist", "ian", "eer", "yer", "ster", "crat", "goer", "maker", "holder", "worker", "leader", "fighter", "writer", "owner", "cutor", "fender",
		"tector", "visor", "ctor", "ator", "itor", "ponent", "rter", "nter", "cher", "cer", "ger", "person", "people", "man", "woman", "folk"} {
		if len(lemma) > len(end)+1 && strings.HasSuffix(lemma, end) {
			return true
		}
	}
	return false
}

// isBeing says whether a noun may name somebody.
func (t *tree) isBeing(i int) bool {
	if t.Tokens[i].UPOS == "PROPN" {
		return nouns[t.lemma(i)] != "time"
	}
	return t.kindOf(i) != schema.Topic || quantities[t.lemma(i)]
}
