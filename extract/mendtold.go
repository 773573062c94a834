package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// toldApart is the name right before a clause without a subject that a parser made one with the name before it, to whom the clause is told: the Lee of
// "told the Oldtown Times Lee lied". -1 for none.
func (t *tree) toldApart(verb int) int {
	o, p := t.first(verb, "obj", "iobj"), t.first(verb, "ccomp")
	if !lecturing[t.lemma(verb)] || o < verb || p < o || t.Tokens[o].UPOS != "PROPN" || hasSubject(t, p) || hasPurpose(t, p) {
		return -1
	}
	if _, after := t.phrase(o); after != p && after != t.first(p, "aux", "cop") {
		return -1
	}
	n := nameAt(t.Sentence, o)
	if n < 0 || t.Names[n].First == 0 {
		return -1
	}
	before := t.Names[n].First - 1
	if nameAt(t.Sentence, before) < 0 || before <= verb || !t.below(before, o) {
		return -1
	}
	return o
}

// splitTold makes the name the subject of what is told, and the name before it who it is told to.
func splitTold(sent nlp.Sentence, t *tree, verb, who int) nlp.Sentence {
	first := t.Names[nameAt(t.Sentence, who)].First
	sent.Tokens = slices.Clone(sent.Tokens)
	sent.Tokens[who].Head, sent.Tokens[who].Rel = t.first(verb, "ccomp"), "nsubj"
	for k := verb + 1; k < first; k++ {
		if h := t.Tokens[k].Head; h >= first {
			sent.Tokens[k].Head, sent.Tokens[k].Rel = verb, "obj"
		}
	}
	return sent
}

// mendTold gives a verb of telling the clause with "that" behind whom it tells, which a parser took for a relative one though nothing is left
// out in it: "told the court that Lee had lied to Ray".
func mendTold(sent nlp.Sentence) nlp.Sentence {
	for i, tok := range sent.Tokens {
		clause := tok.Head
		if !strings.EqualFold(tok.Text, "that") || clause <= i || tok.Rel != "obj" && tok.Rel != "nsubj" || sent.Tokens[clause].Rel != "acl:relcl" {
			continue
		}
		whom := sent.Tokens[clause].Head
		if whom < 0 || whom > i || sent.Tokens[whom].Head < 0 || sent.Tokens[whom].Head > whom || sent.Tokens[whom].Rel != "obj" && sent.Tokens[whom].Rel != "iobj" ||
			!lecturing[strings.ToLower(sent.Tokens[sent.Tokens[whom].Head].Lemma)] {
			continue
		}
		if !slices.ContainsFunc(sent.Tokens[i+1:], func(c nlp.Token) bool { return c.Head == clause && c.Rel == tok.Rel }) {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[clause].Head, sent.Tokens[clause].Rel = sent.Tokens[whom].Head, "ccomp"
		sent.Tokens[i].Rel = "mark"
		return sent
	}
	return sent
}
