package extract

import (
	"slices"

	"kg/nlp"
)

// mendLost gives a sentence the verb that a tagger took for a participle before its object, where the parser was left without one: "Lee, the mayor,
// strongly disputed accusations that", "Lee and Ray both issued statements".
func mendLost(sent nlp.Sentence) nlp.Sentence {
	root := slices.IndexFunc(sent.Tokens, func(tok nlp.Token) bool { return tok.Head < 0 })
	if root < 0 || sent.Tokens[root].UPOS != "PROPN" || labelAt(sent, root) == "" {
		return sent
	}
	t := newTree(sent, 0)
	if t.first(root, "cop", "case", "nsubj") >= 0 {
		return sent
	}
	for _, object := range t.with(root, "parataxis", "appos", "dep", "list") {
		if t.Tokens[object].UPOS != "NOUN" || t.first(object, "cop", "nsubj", "case") >= 0 {
			continue
		}
		for _, verb := range t.with(object, "amod") {
			first, _ := t.phrase(object)
			if xpos := t.Tokens[verb].XPOS; verb < object && verb > root && (xpos == "VBN" || xpos == "VBD") && (takesObject(t.lemma(verb)) || making[t.lemma(verb)]) && t.isBare(first, verb) {
				return t.withVerb(root, verb, object)
			}
		}
	}
	return sent
}

// isBare says whether nothing but adverbs and "both" or "all" stands from one token to another: no article, no adjective.
func (t *tree) isBare(from, to int) bool {
	for k := from; k < to; k++ {
		if w := t.lower(k); t.Tokens[k].UPOS != "ADV" && w != "both" && w != "all" && w != "each" {
			return false
		}
	}
	return true
}

// withVerb is the sentence with a verb at its root, a subject that was there and an object that it stood before.
func (t *tree) withVerb(subject, verb, object int) nlp.Sentence {
	sent := t.Sentence
	sent.Tokens = slices.Clone(sent.Tokens)
	v := &sent.Tokens[verb]
	v.UPOS, v.XPOS, v.Head, v.Rel = "VERB", "VBD", -1, sent.Tokens[subject].Rel
	sent.Tokens[subject].Head, sent.Tokens[subject].Rel = verb, "nsubj"
	sent.Tokens[object].Head, sent.Tokens[object].Rel = verb, "obj"
	for _, c := range t.children[object] {
		if c < verb {
			sent.Tokens[c].Head = verb
		}
	}
	for _, c := range t.with(subject, "punct", "parataxis") {
		if c > object {
			sent.Tokens[c].Head = verb
		}
	}
	return sent
}
