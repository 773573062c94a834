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

// mendPlurals makes a plural of a title before names that a tagger takes for the first of them, "Governors Ann Lee and Bob Ray", of what people are
// called before the names of several, "Ray's envoys Ann Lee and Bob Fox", and of the letters for a lawmaker: "MPs".
func mendPlurals(sent nlp.Sentence) nlp.Sentence {
	mended := false
	for i := range sent.Tokens {
		tok := sent.Tokens[i]
		one, plural := strings.CutSuffix(strings.ToLower(tok.Text), "s")
		ti := titles[one]
		if tok.XPOS == "NNP" && plural && ti.sits() && caps(strings.TrimSuffix(tok.Text, "s")) { // "MPs"
			if !mended {
				sent.Tokens, mended = slices.Clone(sent.Tokens), true
			}
			sent.Tokens[i].XPOS, sent.Tokens[i].Lemma = "NNPS", one
			continue
		}
		if tok.XPOS == "NN" && plural && (ti.name != "" || nouns[one] == "job" || nouns[one] == "person") && i+1 < len(sent.Tokens) && sent.Tokens[i+1].Head == i && labelAt(sent, i+1) == "PER" {
			if !mended {
				sent.Tokens, mended = slices.Clone(sent.Tokens), true
			}
			sent.Tokens[i].XPOS, sent.Tokens[i].Lemma = "NNS", one
			continue
		}
		if tok.XPOS != "NNP" || !plural || !ti.isOffice() || i+1 == len(sent.Tokens) || labelAt(sent, i) == "PER" || sent.Tokens[i+1].UPOS != "PROPN" {
			continue
		}
		if !mended {
			sent.Tokens, mended = slices.Clone(sent.Tokens), true
		}
		sent.Tokens[i].XPOS, sent.Tokens[i].Lemma = "NNPS", one
	}
	return sent
}

// mendPartisans makes a noun of a party's member that a tagger takes for an adjective, though no noun follows: "was the only Republican to go".
func mendPartisans(sent nlp.Sentence) nlp.Sentence {
	for i, tok := range sent.Tokens {
		if tok.UPOS != "ADJ" || titles[strings.ToLower(tok.Text)].kind != partisan || !isCapital(tok.Text) || !hangs(sent, i, "det") || i+1 < len(sent.Tokens) && sent.Tokens[i+1].UPOS != "PART" && sent.Tokens[i+1].UPOS != "PUNCT" && sent.Tokens[i+1].UPOS != "ADP" {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[i].UPOS, sent.Tokens[i].XPOS = "PROPN", "NNP"
	}
	return sent
}

// mendLemmas gives an inflected verb that the lexicon does not know the lemma that its form is regular for, where the lexicon knows that
// one: no "huddlead" for "huddled". A comparative after a copula that a tagger takes for a noun, "prouder", is an adjective.
func mendLemmas(sent nlp.Sentence) nlp.Sentence {
	mended := false
	for i, tok := range sent.Tokens {
		if stem, er := strings.CutSuffix(strings.ToLower(tok.Text), "er"); er && tok.UPOS == "NOUN" && predicates["adj "+stem] != nil && hangs(sent, i, "cop") && !hangs(sent, i, "det") {
			sent.Tokens, mended = slices.Clone(sent.Tokens), true
			sent.Tokens[i].UPOS, sent.Tokens[i].XPOS, sent.Tokens[i].Lemma = "ADJ", "JJR", stem
			continue
		}
		if tok.UPOS != "VERB" || predicates["verb "+strings.ToLower(tok.Lemma)] != nil {
			continue
		}
		k := slices.IndexFunc(stems(strings.ToLower(tok.Text)), func(stem string) bool { return predicates["verb "+stem] != nil })
		if k < 0 {
			continue
		}
		if !mended {
			sent.Tokens, mended = slices.Clone(sent.Tokens), true
		}
		sent.Tokens[i].Lemma = stems(strings.ToLower(tok.Text))[k]
	}
	return sent
}

// stems lists what a regular past, participle or third person may be formed from.
func stems(form string) []string {
	var out []string
	for _, end := range []string{"ed", "ing", "es", "s"} {
		stem, ok := strings.CutSuffix(form, end)
		if !ok || len(stem) < 3 {
			continue
		}
		if end != "s" {
			out = append(out, stem+"e")
		}
		out = append(out, stem)
		if n := len(stem); stem[n-1] == stem[n-2] {
			out = append(out, stem[:n-1])
		}
	}
	return out
}
