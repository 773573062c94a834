package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// Names and participles that a parser hangs from the wrong side.

// mendWhen hangs a participle with a "when" or "while" from the verb, and not from the noun before it: in "offered no details when asked by Lee"
// no details were asked.
func mendWhen(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if tok.Rel != "acl" || tok.XPOS != "VBN" && tok.XPOS != "VBG" || !slices.ContainsFunc(sent.Tokens[:i], func(c nlp.Token) bool {
			return c.Head == i && (c.Rel == "advmod" || c.Rel == "mark") && (strings.EqualFold(c.Text, "when") || strings.EqualFold(c.Text, "while"))
		}) {
			return -1, ""
		}
		for up, n := tok.Head, 0; up >= 0 && n < maxDepth; up, n = sent.Tokens[up].Head, n+1 {
			if sent.Tokens[up].UPOS == "VERB" {
				return up, "advcl"
			}
		}
		return -1, ""
	}, itself)
}

// mendApposed makes an apposition of a name between commas that a parser took for a second subject: in "the panel, the Port Council, urged" one
// body urges.
func mendApposed(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if tok.Rel != "nsubj" || tok.UPOS != "PROPN" || tok.Head < i {
			return -1, ""
		}
		first := slices.IndexFunc(sent.Tokens[:i], func(c nlp.Token) bool {
			return c.Rel == "nsubj" && c.Head == tok.Head && c.UPOS == "NOUN" && c.XPOS == "NN"
		})
		n := nameAt(sent, i)
		if first < 0 || n < 0 || sent.Names[n].Last >= len(sent.Tokens) || sent.Tokens[sent.Names[n].Last].Text != "," {
			return -1, ""
		}
		before := sent.Names[n].First - 1
		if before > 0 && sent.Tokens[before].UPOS == "DET" {
			before--
		}
		if before <= first || sent.Tokens[before].Text != "," {
			return -1, ""
		}
		return first, "appos"
	}, itself)
}
