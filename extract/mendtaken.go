package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// Words that a tagger takes for another part of speech, so that their clause is lost.

// mendClaims makes a noun of the "claims" or "charges" behind a verb that a tagger took for another verb: "rejected claims that Lee lied".
func mendClaims(sent nlp.Sentence) nlp.Sentence {
	for i := 1; i+1 < len(sent.Tokens); i++ {
		tok, verb := sent.Tokens[i], i-1
		if tok.XPOS != "VBZ" || !contentNouns[strings.TrimSuffix(strings.ToLower(tok.Text), "s")] || !strings.EqualFold(sent.Tokens[i+1].Text, "that") ||
			sent.Tokens[verb].UPOS != "VERB" || hangs(sent, i, "aux", "aux:pass") {
			continue
		}
		governed := tok.Head == verb && tok.Rel == "obj"
		governing := sent.Tokens[verb].Head == i && (sent.Tokens[verb].Rel == "nsubj" || sent.Tokens[verb].Rel == "csubj" || sent.Tokens[verb].Rel == "acl")
		if !governed && !governing {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		noun := &sent.Tokens[i]
		if governing {
			sent.Tokens[verb].Head, sent.Tokens[verb].Rel = noun.Head, noun.Rel
			for k := range sent.Tokens {
				if sent.Tokens[k].Head == i && (k < verb || sent.Tokens[k].UPOS == "PUNCT") {
					sent.Tokens[k].Head = verb
				}
			}
		}
		noun.UPOS, noun.XPOS, noun.Lemma, noun.Head, noun.Rel = "NOUN", "NNS", strings.TrimSuffix(strings.ToLower(noun.Text), "s"), verb, "obj"
		if that := sent.Tokens[i+1]; that.Rel == "mark" && that.Head > i {
			sent.Tokens[that.Head].Head, sent.Tokens[that.Head].Rel = i, "acl"
		}
	}
	return sent
}

// mendFound gives a verb of holding somebody to be something the noun right before the adjective for its object, where a parser hung it from the
// adjective: "found Lee's vote troubling".
func mendFound(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		adj := tok.Head
		if tok.UPOS != "NOUN" && tok.UPOS != "PROPN" || tok.Rel != "obl:unmarked" && tok.Rel != "nsubj" || adj != i+1 || sent.Tokens[adj].UPOS != "ADJ" || sent.Tokens[adj].Rel != "xcomp" {
			return -1, ""
		}
		verb := sent.Tokens[adj].Head
		if verb > i || !bareNaming[strings.ToLower(sent.Tokens[verb].Lemma)] || hangs(sent, verb, "obj") || hangs(sent, i, "case") {
			return -1, ""
		}
		return verb, "obj"
	}, itself)
}
