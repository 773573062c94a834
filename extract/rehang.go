package extract

import (
	"slices"

	"kg/nlp"
)

// rehang hangs each token for which from gives a head and a relation anew: the token that which names, from that head.
func rehang(sent nlp.Sentence, from func(i int, tok nlp.Token) (head int, rel string), which func(i int) int) nlp.Sentence {
	mended := sent.Tokens
	for i, tok := range sent.Tokens {
		head, rel := from(i, tok)
		if head < 0 {
			continue
		}
		if &mended[0] == &sent.Tokens[0] {
			mended = slices.Clone(sent.Tokens)
		}
		mended[which(i)].Head, mended[which(i)].Rel = head, rel
	}
	sent.Tokens = mended
	return sent
}

func itself(i int) int { return i }

// hangs says whether anything hangs from a token in one of the relations.
func hangs(sent nlp.Sentence, head int, rels ...string) bool {
	return slices.ContainsFunc(sent.Tokens, func(c nlp.Token) bool { return c.Head == head && slices.Contains(rels, c.Rel) })
}

// nameAt is the index of the name that holds token i, or -1.
func nameAt(sent nlp.Sentence, i int) int {
	return slices.IndexFunc(sent.Names, func(n nlp.Name) bool { return n.First <= i && i < n.Last })
}

// labelAt is the recogniser's label of the name that holds token i, or empty.
func labelAt(sent nlp.Sentence, i int) string {
	if n := nameAt(sent, i); n >= 0 {
		return sent.Names[n].Label
	}
	return ""
}
