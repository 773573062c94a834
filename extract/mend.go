package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// mendRoot turns round a tree whose root is a name because the parser lost it on the way to its verb: in "Ann Lee, the mayor who
// runs the port, praised Bob Ray" it takes "praised" for part of what stands between the commas. The verb becomes the root and
// the name its subject.
func mendRoot(sent nlp.Sentence) nlp.Sentence {
	root := slices.IndexFunc(sent.Tokens, func(tok nlp.Token) bool { return tok.Head < 0 })
	if root < 0 || sent.Tokens[root].UPOS != "PROPN" {
		return sent
	}
	t := newTree(sent, 0)
	if t.first(root, "cop", "nsubj", "expl") >= 0 {
		return sent
	}
	verb := -1
	for i := root + 2; i < len(sent.Tokens) && verb < 0; i++ {
		if t.isVerb(i) && t.isLost(i) {
			verb = i
		}
	}
	if verb < 0 {
		return sent
	}
	sent.Tokens = slices.Clone(sent.Tokens)
	sent.Tokens[verb].Head, sent.Tokens[verb].Rel = -1, "root"
	sent.Tokens[root].Head, sent.Tokens[root].Rel = verb, "nsubj"
	if t.exact(verb, "aux:pass") >= 0 {
		sent.Tokens[root].Rel = "nsubj:pass"
	}
	return sent
}

// mendTimes hangs from the verb what a parser hangs from a bare time beside it: in "met last week with Lee" the company is no part of
// the week. What is "of" a time stays with it.
func mendTimes(sent nlp.Sentence) nlp.Sentence {
	mended := false
	for i, tok := range sent.Tokens {
		if tok.Rel != "nmod" || tok.Head < 0 || sent.Tokens[tok.Head].Rel != "obl:unmarked" {
			continue
		}
		of := slices.ContainsFunc(sent.Tokens, func(c nlp.Token) bool { return c.Head == i && c.Rel == "case" && strings.EqualFold(c.Text, "of") })
		if of || nouns[strings.ToLower(sent.Tokens[tok.Head].Lemma)] != "time" {
			continue
		}
		if !mended {
			sent.Tokens, mended = slices.Clone(sent.Tokens), true
		}
		sent.Tokens[i].Head, sent.Tokens[i].Rel = sent.Tokens[tok.Head].Head, "obl"
	}
	return sent
}

// isLost says whether a finite verb without a subject follows a comma, hung from something before it.
func (t *tree) isLost(verb int) bool {
	switch t.rel(verb) {
	case "acl", "advcl", "parataxis", "appos", "dep":
	default:
		return false
	}
	if t.Tokens[verb].Head > verb || hasSubject(t, verb) || t.first(verb, "mark") >= 0 {
		return false
	}
	first := verb
	for first > 0 && (t.base(first-1) == "aux" || t.base(first-1) == "advmod") {
		first--
	}
	if first == 0 || t.Tokens[first-1].Text != "," {
		return false
	}
	switch t.Tokens[verb].XPOS {
	case "VBD", "VBZ", "VBP":
		return true
	case "VBN":
		return t.first(verb, "aux") >= 0 || t.first(verb, "obj") >= 0
	}
	return t.first(verb, "aux") >= 0
}
