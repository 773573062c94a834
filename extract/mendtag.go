package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// Words whose part of speech a tagger mistakes, and what hangs from them for that.

// participles are past participles that look like the verb itself.
var participles = wordSet(`come become overcome run put set cut hit let shut hurt cost cast split spread quit bet beat burst read rid shed upset offset thrust bid`)

// mendHave makes a noun with what it is of the object of the "have" before it, where a tagger took it for a participle: "has support from
// farmers", "had praise for Lee".
func mendHave(sent nlp.Sentence) nlp.Sentence {
	for have := 0; have+1 < len(sent.Tokens); have++ {
		tok := sent.Tokens[have]
		i := tok.Head
		if tok.Rel != "aux" || tok.Lemma != "have" || i < have || !isMistakenParticiple(sent.Tokens[i]) || hangs(sent, i, "aux:pass", "cop", "obj", "xcomp") ||
			slices.ContainsFunc(sent.Tokens[have+1:i], func(c nlp.Token) bool { return c.UPOS == "AUX" || c.UPOS == "VERB" || c.UPOS == "NOUN" }) ||
			i+1 == len(sent.Tokens) || sent.Tokens[i+1].UPOS != "ADP" {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		up := sent.Tokens[i]
		for k := range sent.Tokens {
			switch c := &sent.Tokens[k]; {
			case k == have || c.Head != i:
			case c.Rel == "obl" && k > i:
				c.Rel = "nmod"
			case c.Rel == "advmod" && k > have && k < i:
				c.Rel = "amod"
			case c.Rel != "amod" && c.Rel != "det" && c.Rel != "compound":
				c.Head = have
			}
		}
		sent.Tokens[have].Head, sent.Tokens[have].Rel, sent.Tokens[have].UPOS = up.Head, up.Rel, "VERB"
		sent.Tokens[i].Head, sent.Tokens[i].Rel, sent.Tokens[i].UPOS, sent.Tokens[i].XPOS = have, "obj", "NOUN", "NN"
	}
	return sent
}

// isMistakenParticiple says whether a word below "have" cannot be what one has done: a noun, or a participle that has no ending of one.
func isMistakenParticiple(tok nlp.Token) bool {
	if tok.XPOS == "NN" || tok.XPOS == "NNS" {
		return true
	}
	lower := strings.ToLower(tok.Text)
	return tok.XPOS == "VBN" && lower == strings.ToLower(tok.Lemma) && !participles[lower] && predicates["noun "+lower] != nil
}

// mendIs makes a copula of an "'s" with an article behind it, which nothing that one has can stand behind: "Lee's a fool".
func mendIs(sent nlp.Sentence) nlp.Sentence {
	for s := 1; s+2 < len(sent.Tokens); s++ {
		tok, article := sent.Tokens[s], sent.Tokens[s+1]
		what, who := article.Head, tok.Head
		if tok.XPOS != "POS" || strings.TrimLeft(tok.Text, "'’") != "s" || article.UPOS != "DET" || !articles[strings.ToLower(article.Text)] || what <= s || who < 0 || who >= s {
			continue
		}
		if sent.Tokens[what].Head != who && sent.Tokens[who].Head != what {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		if up := sent.Tokens[who]; up.Head != what {
			sent.Tokens[what].Head, sent.Tokens[what].Rel = up.Head, up.Rel
			if up.Head >= 0 && sayVerbs[strings.ToLower(sent.Tokens[up.Head].Lemma)] {
				sent.Tokens[what].Rel = "ccomp"
			}
		}
		sent.Tokens[who].Head, sent.Tokens[who].Rel = what, "nsubj"
		is := &sent.Tokens[s]
		is.Head, is.Rel, is.UPOS, is.XPOS, is.Lemma = what, "cop", "AUX", "VBZ", "be"
	}
	return sent
}

// articles can stand behind no possessor.
var articles = wordSet(`a an the`)

// mendBack makes a verb of a "back" that a tagger took for an adverb of the name behind it: "81 percent of women back Lee".
func mendBack(sent nlp.Sentence) nlp.Sentence {
	for i := 1; i+1 < len(sent.Tokens); i++ {
		tok := sent.Tokens[i]
		whom := tok.Head
		if !strings.EqualFold(tok.Text, "back") || tok.Rel != "advmod" || whom <= i || sent.Tokens[whom].UPOS != "PROPN" || sent.Tokens[i-1].XPOS != "NNS" && sent.Tokens[i-1].XPOS != "NNPS" {
			continue
		}
		who := i - 1
		for up := sent.Tokens[who].Head; up >= 0 && up < i && sent.Tokens[up].UPOS == "NOUN" && sent.Tokens[who].Rel != "appos"; up = sent.Tokens[who].Head {
			who = up
		}
		if hangs(sent, who, "case") || sent.Tokens[whom].Head > i {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		back, subject := &sent.Tokens[i], &sent.Tokens[who]
		back.Head, back.Rel = subject.Head, subject.Rel
		if back.Head >= 0 && hangs(sent, who, "mark") {
			back.Rel = "advcl"
		}
		for k := range sent.Tokens {
			if c := &sent.Tokens[k]; c.Head == who && (c.Rel == "mark" || c.Rel == "punct") {
				c.Head = i
			}
		}
		back.UPOS, back.XPOS = "VERB", "VBP"
		subject.Head, subject.Rel = i, "nsubj"
		sent.Tokens[whom].Head, sent.Tokens[whom].Rel = i, "obj"
	}
	return sent
}
