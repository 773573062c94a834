package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// mend rights what the language analysis is known to get wrong in a sentence.
func mend(sent nlp.Sentence) nlp.Sentence { return mendLemmas(mendObjects(mendTimes(mendRoot(sent)))) }

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

// mendObjects gives an infinitive the name right behind it for its object where a parser made that an apposition to the noun before: in
// "the decision to fire Lee" Lee is no decision.
func mendObjects(sent nlp.Sentence) nlp.Sentence {
	mended := false
	for i := 1; i < len(sent.Tokens); i++ {
		tok, verb := sent.Tokens[i], sent.Tokens[i-1]
		if tok.Rel != "appos" || tok.UPOS != "PROPN" || verb.XPOS != "VB" || verb.Rel != "acl" || verb.Head != tok.Head {
			continue
		}
		if !mended {
			sent.Tokens, mended = slices.Clone(sent.Tokens), true
		}
		sent.Tokens[i].Head, sent.Tokens[i].Rel = i-1, "obj"
	}
	return sent
}

// mendLemmas gives an inflected verb that the lexicon does not know the lemma that its form is regular for, where the lexicon knows that
// one: no "huddlead" for "huddled".
func mendLemmas(sent nlp.Sentence) nlp.Sentence {
	mended := false
	for i, tok := range sent.Tokens {
		if tok.UPOS != "VERB" || predicates["verb "+strings.ToLower(tok.Lemma)] != nil {
			continue
		}
		k := slices.IndexFunc(stems(strings.ToLower(tok.Text)), func(stem string) bool { return predicates["verb "+stem] != nil })
		if k < 0 {
			continue
		}
		if !mended {
			sent.Tokens, mended = slices.Clone(sent.Tokens), true
		}
		sent.Tokens[i].Lemma = stems(strings.ToLower(tok.Text))[k]
	}
	return sent
}

// stems lists what a regular past, participle or third person may be formed from.
func stems(form string) []string {
	var out []string
	for _, end := range []string{"ed", "ing", "es", "s"} {
		stem, ok := strings.CutSuffix(form, end)
		if !ok || len(stem) < 3 {
			continue
		}
		if end != "s" {
			out = append(out, stem+"e")
		}
		out = append(out, stem)
		if n := len(stem); stem[n-1] == stem[n-2] {
			out = append(out, stem[:n-1])
		}
	}
	return out
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
