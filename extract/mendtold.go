package extract

import (
	"slices"

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
