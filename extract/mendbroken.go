package extract

import (
	"slices"

	"kg/nlp"
)

// mendBroken gives what is quoted its subject back where the speaker is named between the two: “Lee,” Ray said, “has failed us”.
func mendBroken(sent nlp.Sentence) nlp.Sentence {
	var t *tree
	for said, tok := range sent.Tokens {
		if tok.UPOS != "VERB" || !sayVerbs[tok.Lemma] {
			continue
		}
		if t == nil {
			t = newTree(sent, 0)
		}
		subject := t.quotedAlone(said)
		if subject < 0 {
			continue
		}
		if rest := t.goesOnQuoted(said); rest >= 0 {
			sent.Tokens = slices.Clone(sent.Tokens)
			if rest != sent.Tokens[said].Head {
				sent.Tokens[rest].Head, sent.Tokens[rest].Rel = said, "ccomp"
			}
			sent.Tokens[subject].Head, sent.Tokens[subject].Rel = rest, "nsubj"
			if t.exact(rest, "aux:pass") >= 0 {
				sent.Tokens[subject].Rel = "nsubj:pass"
			}
			t = nil
		}
	}
	return sent
}

// quotedAlone is the noun before a verb of saying that a quote ends with a comma behind, or -1.
func (t *tree) quotedAlone(said int) int {
	for _, c := range t.children[said] {
		if c > said || !t.isNominal(c) && t.Tokens[c].UPOS != "PRON" || t.first(c, "nsubj", "cop", "case") >= 0 {
			continue
		}
		if _, last := t.phrase(c); last+1 < said && t.Tokens[last].Text == "," && t.Tokens[last+1].XPOS == "''" {
			return c
		}
	}
	return -1
}

// goesOnQuoted is the clause without a subject that a quote opens again with behind a verb of saying, or -1.
func (t *tree) goesOnQuoted(said int) int {
	open := said + 1
	for open < len(t.Tokens) && open < said+reach && t.Tokens[open].XPOS != "``" {
		open++
	}
	if open >= len(t.Tokens)-1 || t.Tokens[open].XPOS != "``" || t.Tokens[open-1].Text != "," {
		return -1
	}
	rest := open + 1
	for n := 0; n < maxDepth && (t.Tokens[rest].UPOS == "AUX" || t.Tokens[rest].UPOS == "ADV") && t.Tokens[rest].Head > open; n++ {
		rest = t.Tokens[rest].Head
	}
	if t.first(rest, "nsubj", "csubj", "expl") >= 0 || !t.isFinite(rest) || !t.isVerb(rest) && t.first(rest, "cop") < 0 {
		return -1
	}
	return rest
}
