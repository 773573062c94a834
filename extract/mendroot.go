package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// Sentences whose root a parser lost.

// mendRoot turns round a tree whose root is a name because the parser lost it on the way to its verb: in "Ann Lee, the mayor who
// runs the port, praised Bob Ray" it takes "praised" for part of what stands between the commas. The verb becomes the root and
// the name its subject.
func mendRoot(sent nlp.Sentence) nlp.Sentence {
	root := slices.IndexFunc(sent.Tokens, func(tok nlp.Token) bool { return tok.Head < 0 })
	if root < 0 {
		return sent
	}
	t := newTree(sent, 0)
	if !t.isNominal(root) || t.first(root, "cop", "nsubj", "expl") >= 0 {
		return sent
	}
	verb := -1
	for i := root + 1; i < len(sent.Tokens) && verb < 0; i++ {
		if t.isVerb(i) && ((t.Tokens[root].UPOS == "PROPN" || t.isPlural(root) || t.first(i, "obj") >= 0) && i > root+1 && t.isLost(i) || t.isOnlyVerb(i, root)) {
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

// mendHeadline makes a verb of the noun at the root between two names that the lexicon knows as one in the third person: "the Labour
// Party backs Bob Ray" is about no backs.
func mendHeadline(sent nlp.Sentence) nlp.Sentence {
	root := slices.IndexFunc(sent.Tokens, func(tok nlp.Token) bool { return tok.Head < 0 })
	if root < 1 || root+1 >= len(sent.Tokens) || sent.Tokens[root].UPOS != "NOUN" || sent.Tokens[root-1].UPOS != "PROPN" {
		return sent
	}
	stem, ok := strings.CutSuffix(strings.ToLower(sent.Tokens[root].Text), "s")
	t := newTree(sent, 0)
	if !ok || !takesObject(stem) || t.first(root, "cop", "nsubj", "case", "det") >= 0 && t.first(root, "compound") < 0 {
		return sent
	}
	subject, object := -1, -1
	for _, c := range t.children[root] {
		switch {
		case c < root && (t.base(c) == "compound" || t.base(c) == "nmod") && t.Tokens[c].UPOS == "PROPN":
			subject = c
		case c > root && object < 0 && t.Tokens[c].UPOS == "PROPN" && t.first(c, "case") < 0 && !slices.ContainsFunc(t.Tokens[root+1:c], func(tok nlp.Token) bool { return tok.UPOS == "PUNCT" }):
			object = c
		case t.base(c) == "nsubj" || t.base(c) == "cop":
			return sent
		}
	}
	if subject < 0 || object < 0 {
		return sent
	}
	sent.Tokens = slices.Clone(sent.Tokens)
	verb := &sent.Tokens[root]
	verb.UPOS, verb.XPOS, verb.Lemma = "VERB", "VBZ", stem
	sent.Tokens[subject].Rel, sent.Tokens[object].Rel = "nsubj", "obj"
	for _, c := range t.children[root] {
		if c < subject {
			sent.Tokens[c].Head = subject // "the" and what else stood before the name
		}
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
	return t.resumes(verb)
}

// resumes says whether a finite verb without a subject follows a comma.
func (t *tree) resumes(verb int) bool {
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
		return t.first(verb, "aux", "obj", "ccomp", "xcomp") >= 0 || t.asksTo(verb) || t.callsOn(verb) || t.isPhrasal(verb)
	}
	return t.first(verb, "aux") >= 0
}

// isOnlyVerb says whether a verb right behind the noun at the root is the only one that can be the sentence's, and no passive: "the
// unions lined up behind Lee", where a parser saw unions that are lined up.
func (t *tree) isOnlyVerb(verb, root int) bool {
	if t.Tokens[verb].XPOS != "VBN" || t.Tokens[verb].Head != root || t.rel(verb) != "acl" || t.exact(verb, "obl:agent") >= 0 || t.first(verb, "aux") >= 0 {
		return false
	}
	if _, last := t.phrase(root); last != verb || t.Tokens[len(t.Tokens)-1].Text != "." || !t.isPhrasal(verb) && t.first(verb, "obj", "compound") < 0 {
		return false
	}
	return !slices.ContainsFunc(t.Tokens, func(tok nlp.Token) bool {
		switch tok.XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			return true
		}
		return false
	})
}

// isPhrasal says whether a verb has with it the preposition that the lexicon knows it with, as no passive would: "called for a vote".
func (t *tree) isPhrasal(verb int) bool {
	if verb+1 >= len(t.Tokens) || t.base(verb+1) != "case" {
		return false
	}
	return slices.ContainsFunc(predicates["verb "+t.lemma(verb)], func(e entry) bool {
		return len(e.words) == 2 && e.words[1] == t.lower(verb+1) && slices.ContainsFunc(e.frames, func(f frame) bool { return f.kind == prep })
	})
}
