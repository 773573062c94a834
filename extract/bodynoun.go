package extract

import (
	_ "embed"
	"slices"
	"strings"

	"kg/graph/schema"
	"kg/kb"
)

//go:embed bodynouns.tsv
var bodyNounsTSV string

// bodyNoun is what a noun says of a body or place that it is said for.
type bodyNoun struct {
	family       string
	general      bool // said of any body of the family
	open         bool // said of a body whose name does not tell its kind
	kinds, words map[string]bool
}

// bodyNouns are the rows of bodynouns.tsv.
var bodyNouns = readBodyNouns(bodyNounsTSV)

func readBodyNouns(tsv string) map[string]bodyNoun {
	out := map[string]bodyNoun{}
	for _, f := range rows(tsv, 5) {
		noun := bodyNoun{family: f[1], general: f[2] == "any" || f[2] == "both", open: f[2] == "open" || f[2] == "both", kinds: map[string]bool{}, words: wordSet(f[4])}
		for _, kind := range strings.Split(f[3], "|") {
			noun.kinds[kind] = true
		}
		out[f[0]] = noun
	}
	return out
}

// How well a noun fits a body.
const (
	unfit    = iota
	unsaid   // nothing tells what the body is
	ofFamily // by the knowledge base, by another word of its name, by another noun for it
	namedSo  // by its name or the noun itself
)

// body is what the text tells of a body or place by its names alone.
type body struct {
	name   string // the first that the text gives
	words  []string
	typ    schema.EntityType
	known  *kb.Entry
	called map[string]bool    // nouns that the text calls it: "Acme, a mining company"
	of     map[*kb.Entry]bool // places that it is of by the words beside it: "the Danish brewer Acme"
	at     []bodyAt           // where it is named or meant, in text order
}

type bodyAt struct {
	start, sent int
	subject     bool
}

// fits says how well a noun may be said of a body.
func (b *body) fits(noun string) int {
	n := bodyNouns[noun]
	if (n.family == "place") != (b.typ == schema.Place) {
		return unfit
	}
	kind := b.kindByName()
	switch {
	case b.called[noun], kind == noun:
		return namedSo
	case kind != "" && bodyNouns[kind].family == n.family && (n.general || bodyNouns[kind].general):
		return ofFamily
	case kind != "" && n.family != "any" && bodyNouns[kind].family != "any" && !n.words[kind]:
		return unfit
	case n.family != "place" && (b.hasWord(n.words) || b.hasWord(map[string]bool{noun: true})), b.known != nil && n.kinds[b.known.Kind]:
		return ofFamily
	}
	for c := range b.called {
		if k := bodyNouns[c]; k.family == n.family && (n.general || k.general) || n.family == "any" && n.kinds["ngo"] && k.family != "party" && k.family != "media" {
			return ofFamily
		}
	}
	if n.open && b.known == nil && len(b.called) == 0 && kind == "" {
		return unsaid
	}
	return unfit
}

// hasWord says whether a name of several words has one of a set.
func (b *body) hasWord(set map[string]bool) bool {
	return len(b.words) > 1 && slices.ContainsFunc(b.words, func(w string) bool { return set[w] })
}

// kindByName is the noun for bodies that a name of several words has for its head, "union" of "Dockers' Union" and "bank" of "Bank of Ruritania", or
// empty.
func (b *body) kindByName() string {
	if len(b.words) < 2 {
		return ""
	}
	head := b.words[len(b.words)-1]
	for i, w := range b.words[1:] {
		if w == "of" || w == "for" || w == "against" {
			head = b.words[i]
			break
		}
	}
	if _, ok := bodyNouns[head]; ok || nouns[head] == "body" || nouns[head] == "arm" {
		return head
	}
	return ""
}
