package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// What a parser makes of what somebody or something is called.

// mendWhat puts in the place of a "what" that somebody calls so the noun that they call it by: in "slammed what she called Lee's reckless plan"
// the plan is slammed.
func mendWhat(sent nlp.Sentence) nlp.Sentence {
	for what, tok := range sent.Tokens {
		if !strings.EqualFold(tok.Text, "what") || tok.Head < 0 {
			continue
		}
		t := newTree(sent, 0)
		verb := t.first(what, "acl")
		if verb < what || t.rel(verb) != "acl:relcl" || !naming[t.lemma(verb)] || t.first(verb, "nsubj") < 0 || t.first(verb, "cop") >= 0 {
			continue
		}
		label := t.labelOf(verb)
		if label < 0 {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		if as := t.first(label, "case", "mark"); as >= 0 && as < label && t.lower(as) == "as" {
			sent.Tokens[as].Head, sent.Tokens[as].Rel = verb, "dep"
		}
		sent.Tokens[label].Head, sent.Tokens[label].Rel = tok.Head, tok.Rel
		sent.Tokens[verb].Head = label
		sent.Tokens[what].Head, sent.Tokens[what].Rel = verb, "obj"
		for _, c := range t.children[what] {
			if c != verb {
				sent.Tokens[c].Head = label
			}
		}
	}
	return sent
}

// labelOf is the noun behind a verb of naming by which it names its object, or -1.
func (t *tree) labelOf(verb int) int {
	for _, k := range t.with(verb, "xcomp", "obj", "obl", "ccomp") {
		bare := bareNaming[t.lemma(verb)] && t.base(k) != "obl" && t.first(k, "case", "mark") < 0
		if k > verb && t.isNominal(k) && t.first(k, "nsubj", "cop") < 0 && (bare || t.marked(k, "as")) {
			return k
		}
	}
	return -1
}

// mendSmall makes the object of a verb of naming what a parser took for the subject of what it is called: "called Lee's absence “shameful”".
func mendSmall(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if tok.Rel != "nsubj" || tok.Head < i || tok.UPOS != "NOUN" && tok.UPOS != "PROPN" {
			return -1, ""
		}
		word := sent.Tokens[tok.Head]
		if word.Rel != "xcomp" || word.UPOS == "VERB" || word.Head < 0 || word.Head > i || !bareNaming[strings.ToLower(sent.Tokens[word.Head].Lemma)] ||
			hangs(sent, tok.Head, "cop", "aux", "mark") || hangs(sent, word.Head, "obj") {
			return -1, ""
		}
		return word.Head, "obj"
	}, itself)
}

// mendCalled parts who or what is called something from what they are called, where a parser hung the latter from the former: "called Lee a
// liar", "called the move a mistake".
func mendCalled(sent nlp.Sentence) nlp.Sentence {
	for i, tok := range sent.Tokens {
		if tok.Head < 1 || tok.Head > i {
			continue
		}
		if of := sent.Tokens[tok.Head]; tok.Rel == "amod" && isQuoteMark(sent.Tokens[i-1].Text) && of.Rel == "obj" && of.Head >= 0 && dubbing[strings.ToLower(sent.Tokens[of.Head].Lemma)] {
			sent.Tokens = slices.Clone(sent.Tokens)
			sent.Tokens[i].Head, sent.Tokens[i].Rel = of.Head, "xcomp" // "called Lee's order “illegal”"
			return sent
		}
		if tok.Rel != "appos" && tok.Rel != "obj" || tok.UPOS != "NOUN" {
			continue
		}
		if tok.Rel == "obj" && dubbing[strings.ToLower(sent.Tokens[tok.Head].Lemma)] && isSecondObject(sent, i) {
			sent.Tokens = slices.Clone(sent.Tokens)
			sent.Tokens[i].Rel = "xcomp"
			return sent
		}
		name := sent.Tokens[tok.Head]
		if name.Rel != "xcomp" && name.Rel != "obj" || name.UPOS != "PROPN" && name.UPOS != "NOUN" || name.Head < 0 || !dubbing[strings.ToLower(sent.Tokens[name.Head].Lemma)] {
			continue
		}
		det := slices.IndexFunc(sent.Tokens, func(c nlp.Token) bool { return c.Head == i && c.Rel == "det" })
		if det < tok.Head || sent.Tokens[det-1].Text == "," || !strings.HasPrefix(strings.ToLower(sent.Tokens[det].Text), "a") {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[tok.Head].Rel = "obj"
		sent.Tokens[i].Head, sent.Tokens[i].Rel = name.Head, "xcomp"
	}
	return sent
}

// isSecondObject says whether a noun with "a" or the like is an object behind another of the same verb.
func isSecondObject(sent nlp.Sentence, i int) bool {
	other := slices.IndexFunc(sent.Tokens[:i], func(c nlp.Token) bool { return c.Head == sent.Tokens[i].Head && c.Rel == "obj" })
	det := slices.IndexFunc(sent.Tokens, func(c nlp.Token) bool { return c.Head == i && c.Rel == "det" })
	return other > sent.Tokens[i].Head && det > other && strings.HasPrefix(strings.ToLower(sent.Tokens[det].Text), "a")
}

// dubbing are verbs of giving somebody a name.
var dubbing = wordSet(`call label dub brand`)
