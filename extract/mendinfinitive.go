package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// What a parser gets wrong around an infinitive: its object taken for the subject of what follows, a second "to" hung from the clause between.

// mendInfinitiveObject gives an infinitive behind a noun the name right behind it for its object, where a parser took that for the subject of the verb
// that the noun is the subject of: "Lee's decision to endorse Ray surprised them".
func mendInfinitiveObject(sent nlp.Sentence) nlp.Sentence {
	for i := 2; i+1 < len(sent.Tokens); i++ {
		tok, name := sent.Tokens[i], i+1
		noun := tok.Head
		if tok.XPOS != "VB" || tok.Rel != "acl" || noun < 0 || noun > i || sent.Tokens[i-1].XPOS != "TO" || !takesObject(strings.ToLower(tok.Lemma)) || hangs(sent, i, "obj") {
			continue
		}
		if sent.Tokens[name].Rel == "nsubj" && sent.Tokens[name].Head > name {
			sent = mendGovernedBy(sent, noun, i, name)
		}
	}
	return sent
}

// mendGovernedBy hangs the name from the infinitive as its object, where the verb that it was taken for the subject of is the noun's: it has the noun
// for another subject, or hangs from the infinitive of a noun that nothing else is said of.
func mendGovernedBy(sent nlp.Sentence, noun, infinitive, name int) nlp.Sentence {
	verb := sent.Tokens[name].Head
	v := sent.Tokens[verb]
	if v.XPOS != "VBD" && v.XPOS != "VBZ" && v.XPOS != "VBP" {
		return sent
	}
	apart := v.Head == infinitive && (v.Rel == "ccomp" || v.Rel == "xcomp") && sent.Tokens[noun].Head < 0 && !hangs(sent, noun, "cop", "nsubj")
	if !apart && (sent.Tokens[noun].Rel != "nsubj" || sent.Tokens[noun].Head != verb) {
		return sent
	}
	sent.Tokens = slices.Clone(sent.Tokens)
	sent.Tokens[name].Head, sent.Tokens[name].Rel = infinitive, "obj"
	if apart {
		sent.Tokens[verb].Head, sent.Tokens[verb].Rel = -1, sent.Tokens[noun].Rel
		sent.Tokens[noun].Head, sent.Tokens[noun].Rel = verb, "nsubj"
	}
	return sent
}

// mendSecondTo joins an infinitive behind "and to" to the one before it, where a parser joined it to a clause between that has no "to": "used the
// visit to warn that taxes would rise and to scold Lee".
func mendSecondTo(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if i < 2 || tok.Rel != "conj" || tok.XPOS != "VB" || sent.Tokens[i-1].XPOS != "TO" || sent.Tokens[i-2].UPOS != "CCONJ" || tok.Head < 0 || isInfinitive(sent, tok.Head) {
			return -1, ""
		}
		for n, up := 0, sent.Tokens[tok.Head].Head; up >= 0 && n < maxDepth; n, up = n+1, sent.Tokens[up].Head {
			if isInfinitive(sent, up) {
				return up, "conj"
			}
		}
		return -1, ""
	}, itself)
}

// isInfinitive says whether a "to" hangs from a verb.
func isInfinitive(sent nlp.Sentence, verb int) bool {
	return sent.Tokens[verb].XPOS == "VB" && verb > 0 && slices.ContainsFunc(sent.Tokens[:verb], func(c nlp.Token) bool { return c.Head == verb && c.XPOS == "TO" })
}

// mendAllBut takes "all but" before a verb for the adverb that it is: "all but accused Lee of lying".
func mendAllBut(sent nlp.Sentence) nlp.Sentence {
	for all := 0; all+2 < len(sent.Tokens); all++ {
		but, verb := all+1, all+2
		if !strings.EqualFold(sent.Tokens[all].Text, "all") || !strings.EqualFold(sent.Tokens[but].Text, "but") || sent.Tokens[verb].Head != all || sent.Tokens[verb].Rel != "conj" || sent.Tokens[verb].UPOS != "VERB" {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[verb].Head, sent.Tokens[verb].Rel = sent.Tokens[all].Head, sent.Tokens[all].Rel
		for k := range sent.Tokens {
			if sent.Tokens[k].Head == all && k != but {
				sent.Tokens[k].Head = verb
			}
		}
		sent.Tokens[all].UPOS, sent.Tokens[all].XPOS, sent.Tokens[all].Head, sent.Tokens[all].Rel = "ADV", "RB", verb, "advmod"
		sent.Tokens[but].Head, sent.Tokens[but].Rel = all, "fixed"
	}
	return sent
}
