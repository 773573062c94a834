package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// What a parser makes of a subject behind a phrase that opens the sentence, and of those who are named at its end.

// mendOpening gives a finite verb without a subject, or with a time for one, what stands between it and the comma behind the phrase that opens
// the sentence, where a parser hung that from the phrase: "An hour after the vote on Monday, Lee attacked", "In an article out Friday, two aides, Lee
// and Ray, criticized".
func mendOpening(sent nlp.Sentence) nlp.Sentence {
	verb := slices.IndexFunc(sent.Tokens, func(tok nlp.Token) bool { return tok.Head < 0 })
	if verb < 3 || sent.Tokens[verb].UPOS != "VERB" || !slices.ContainsFunc(sent.Tokens[1:verb], func(tok nlp.Token) bool { return tok.Text == "," }) {
		return sent
	}
	switch sent.Tokens[verb].XPOS {
	case "VBD", "VBZ", "VBP":
	default:
		return sent
	}
	if slices.ContainsFunc(sent.Tokens[:verb], func(tok nlp.Token) bool {
		return tok.Head == verb && strings.HasPrefix(tok.Rel, "nsubj") && (tok.UPOS != "NOUN" || nouns[strings.ToLower(tok.Lemma)] != "time")
	}) {
		return sent
	}
	t := newTree(sent, 0)
	subject := t.first(verb, "nsubj", "csubj", "expl")
	timed := subject >= 0 && nouns[t.lemma(subject)] == "time" && t.Tokens[subject].UPOS == "NOUN"
	if subject >= 0 && !timed || subject < 0 && !t.beginsWithPhrase() {
		return sent
	}
	for comma := 1; comma < verb-1; comma++ {
		if t.Tokens[comma].Text != "," {
			continue
		}
		if heads := t.hungBefore(comma, verb); len(heads) > 0 {
			sent.Tokens = slices.Clone(sent.Tokens)
			for _, h := range heads[1:] {
				sent.Tokens[h].Head, sent.Tokens[h].Rel = heads[0], "conj"
			}
			sent.Tokens[heads[0]].Head, sent.Tokens[heads[0]].Rel = verb, "nsubj"
			if timed {
				sent.Tokens[subject].Rel = "obl:unmarked"
			}
			return sent
		}
	}
	return sent
}

// beginsWithPhrase says whether a sentence begins with a phrase that is no subject: "In", "Speaking", "But after".
func (t *tree) beginsWithPhrase() bool {
	for _, tok := range t.Tokens {
		switch tok.UPOS {
		case "PUNCT", "CCONJ", "ADV":
		default:
			return tok.UPOS == "ADP" || tok.UPOS == "SCONJ" || tok.XPOS == "VBG"
		}
	}
	return false
}

// hungBefore lists the nominals between a comma and a verb that hang from before the comma, where nothing else stands there but what is below them and
// what is the verb's own.
func (t *tree) hungBefore(comma, verb int) []int {
	var out []int
	for k := comma + 1; k < verb; k++ {
		head := t.Tokens[k].Head
		switch {
		case head == verb && (t.Tokens[k].UPOS == "ADV" || t.Tokens[k].UPOS == "AUX" || t.Tokens[k].UPOS == "PUNCT"), head > comma && head < verb:
		case head >= 0 && head < comma && (t.isNominal(k) || t.Tokens[k].UPOS == "NUM") && nouns[t.lemma(k)] != "time" && t.first(k, "case") < 0 && (t.base(k) == "appos" || t.base(k) == "conj"):
			out = append(out, k)
		case head >= 0 && head < comma && t.Tokens[k].UPOS == "PUNCT" && len(out) > 0:
		default:
			return nil
		}
	}
	return out
}

// mendIncluded gives those named behind "including" at the end of a clause to the plural that is its subject, where a parser hung them from its
// verb or from somebody named before: "mayors signed a letter condemning Ray, including Lee".
func mendIncluded(sent nlp.Sentence) nlp.Sentence {
	for i, tok := range sent.Tokens {
		if tok.Rel != "obl" && tok.Rel != "nmod" || tok.UPOS != "PROPN" || tok.Head < 0 || tok.Head > i || labelAt(sent, i) != "PER" {
			continue
		}
		t := newTree(sent, 0)
		if t.cases(i) != "including" || tok.Rel == "nmod" && labelAt(sent, tok.Head) != "PER" {
			continue
		}
		group := t.groupAbove(tok.Head)
		if group < 0 {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[i].Head, sent.Tokens[i].Rel = group, "nmod"
		for _, k := range t.with(tok.Head, "conj") {
			if k > i {
				sent.Tokens[k].Head = i
			}
		}
	}
	return sent
}

// groupAbove is the plural of people that is the subject of a verb at or above token i, or the "many" that is its object, or -1.
func (t *tree) groupAbove(i int) int {
	for ; i >= 0; i = t.Tokens[i].Head {
		if o := t.first(i, "obj"); t.isVerb(i) && o >= 0 && several[t.lower(o)] {
			return o // "angered many, including Lee"
		}
		if s := t.first(i, "nsubj"); t.isVerb(i) && s >= 0 {
			if s < i && t.isPlural(s) && t.isBeing(s) {
				return s
			}
			return -1
		}
	}
	return -1
}
