package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// tree is a sentence with its dependents listed, in text order.
type tree struct {
	nlp.Sentence
	index    int // of the sentence in the document
	children [][]int
	lemmas   []string // lower case, as the next
	words    []string
	matched  map[lookup][]matched // what the lexicon has for a token, once asked
}

func newTree(sent nlp.Sentence, index int) *tree {
	t := &tree{Sentence: sent, index: index, children: make([][]int, len(sent.Tokens))}
	for i, tok := range sent.Tokens {
		t.lemmas, t.words = append(t.lemmas, strings.ToLower(tok.Lemma)), append(t.words, strings.ToLower(tok.Text))
		if tok.Head >= 0 {
			t.children[tok.Head] = append(t.children[tok.Head], i)
		}
	}
	return t
}

func (t *tree) lemma(i int) string { return t.lemmas[i] }
func (t *tree) lower(i int) string { return t.words[i] }
func (t *tree) rel(i int) string   { return t.Tokens[i].Rel }

// base is the relation without its subtype.
func (t *tree) base(i int) string {
	rel, _, _ := strings.Cut(t.Tokens[i].Rel, ":")
	return rel
}

// with lists the dependents of i that stand in one of the relations, subtypes apart.
func (t *tree) with(i int, rels ...string) []int {
	var out []int
	for _, c := range t.children[i] {
		if slices.Contains(rels, t.base(c)) {
			out = append(out, c)
		}
	}
	return out
}

// dependents lists what hangs from any of the tokens.
func (t *tree) dependents(tokens []int) []int {
	var out []int
	for _, i := range tokens {
		out = append(out, t.children[i]...)
	}
	return out
}

// first is the first dependent of i in one of the relations, or -1.
func (t *tree) first(i int, rels ...string) int {
	for _, c := range t.children[i] {
		if slices.Contains(rels, t.base(c)) {
			return c
		}
	}
	return -1
}

// exact is the first dependent of i in exactly that relation, or -1.
func (t *tree) exact(i int, rel string) int {
	for _, c := range t.children[i] {
		if t.rel(c) == rel {
			return c
		}
	}
	return -1
}

// conjuncts lists i and what is coordinated with it, but for what is left out by a "not".
func (t *tree) conjuncts(i int) []int {
	out := []int{i}
	for _, c := range t.children[i] {
		if t.base(c) == "conj" && !t.isNotAlso(c) {
			out = append(out, t.conjuncts(c)...)
		}
	}
	return out
}

// isNotAlso says whether a coordinated nominal is said to have no part: the plan of "backs Lee but not her plan".
func (t *tree) isNotAlso(i int) bool {
	if !t.isNominal(i) && t.Tokens[i].UPOS != "PRON" || t.first(i, "cop", "nsubj") >= 0 {
		return false
	}
	cc := t.first(i, "cc")
	return slices.ContainsFunc(t.with(i, "advmod"), func(k int) bool {
		return t.lower(k) == "not" && k < i && cc >= 0 && cc == k-1 && t.lower(cc) == "but" && !t.notOnly(k)
	})
}

// cases is the preposition of a nominal, "out of" joined by a space, or empty.
func (t *tree) cases(i int) string {
	var words []string
	for _, c := range t.children[i] {
		if t.base(c) == "case" && t.Tokens[c].XPOS != "POS" {
			words = append(words, t.lower(c))
			for _, f := range t.with(c, "fixed") {
				words = append(words, t.lower(f))
			}
		}
	}
	return strings.Join(words, " ")
}

// phrase is the span of tokens from the first to the last below i, without what a clause, an apposition, a coordination or
// punctuation at the edge adds.
func (t *tree) phrase(i int) (first, last int) {
	first, last = i, i+1
	for _, c := range t.children[i] {
		switch t.base(c) {
		case "acl", "appos", "conj", "cc", "punct", "parataxis", "cop", "nsubj", "case", "mark", "advcl", "aux", "dep", "list":
			continue
		}
		f, l := t.phraseWith(c)
		first, last = min(first, f), max(last, l)
	}
	return first, last
}

func (t *tree) phraseWith(i int) (first, last int) {
	first, last = t.phrase(i)
	for _, c := range t.with(i, "case") {
		first, last = min(first, c), max(last, c+1)
	}
	return first, last
}

// clauseWords are the tokens of the clause that token i stands in, as first and last+1: all below its verb but for other clauses.
func (t *tree) clauseWords(i int) (first, last int) {
	for n := 0; !t.isVerb(i) && t.first(i, "cop") < 0 && t.Tokens[i].Head >= 0 && n < maxDepth; n++ {
		i = t.Tokens[i].Head
	}
	var below func(i int)
	first, last = i, i+1
	below = func(i int) {
		first, last = min(first, i), max(last, i+1)
		for _, c := range t.children[i] {
			switch t.base(c) {
			case "punct", "advcl", "parataxis", "ccomp":
				continue
			case "conj", "acl":
				if t.isVerb(c) {
					continue
				}
			}
			below(c)
		}
	}
	below(i)
	return first, last
}

// span is the bytes of tokens first to last-1.
func (t *tree) span(first, last int) nlp.Span {
	return nlp.Span{Start: t.Tokens[first].Start, End: t.Tokens[last-1].End}
}

// isVerb says whether the token heads a verbal clause.
func (t *tree) isVerb(i int) bool { return t.Tokens[i].UPOS == "VERB" }

// isNominal says whether the token is a noun or a name.
func (t *tree) isNominal(i int) bool {
	return t.Tokens[i].UPOS == "NOUN" || t.Tokens[i].UPOS == "PROPN"
}

// below says whether token i hangs below token top, or is it.
func (t *tree) below(i, top int) bool {
	for n := 0; i >= 0 && n <= len(t.Tokens); n++ {
		if i == top {
			return true
		}
		i = t.Tokens[i].Head
	}
	return false
}
