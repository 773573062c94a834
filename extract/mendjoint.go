package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// What a parser makes of a clause that shares with another who acts, or stands between two.

// mendQuotedPart hangs a verb behind "and" from the verb of saying before it, where a parser hung it from what is said and a quotation closes right
// between the two: "said that Lee had “confused them with gossip” and thanked Ray".
func mendQuotedPart(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if tok.Rel != "conj" || tok.XPOS != "VBD" && tok.XPOS != "VBN" || tok.Head < 0 || sent.Tokens[tok.Head].Rel != "ccomp" || !speaks(strings.ToLower(tok.Lemma)) ||
			hangs(sent, i, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark") {
			return -1, ""
		}
		up := sent.Tokens[tok.Head].Head
		and := slices.IndexFunc(sent.Tokens, func(c nlp.Token) bool { return c.Head == i && c.Rel == "cc" })
		if sent.Tokens[up].XPOS != "VBD" || !sayVerbs[strings.ToLower(sent.Tokens[up].Lemma)] || and < 1 || and > i || !closesQuote(sent.Tokens[and-1]) {
			return -1, ""
		}
		return up, "conj"
	}, itself)
}

func closesQuote(tok nlp.Token) bool {
	return tok.XPOS == "''" || tok.Text == "”" || tok.Text == "’"
}

// mendAgain joins to a verb a clause behind "and" that has a finite verb or copula but nobody who acts, where a parser joined it to a noun beside that
// verb: "was dropped in June and has been at odds with Lee", "who represents Ohio and is no fan of Lee".
func mendAgain(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		astray := (tok.Rel == "obl" || tok.Rel == "nmod" || tok.Rel == "obj") && hangs(sent, i, "cop") // "and has been at odds" taken for a phrase
		if tok.Rel != "conj" && !astray || tok.Head < 0 || tok.Head > i || !isFiniteClause(sent, i) || hangs(sent, i, "nsubj", "nsubj:pass", "nsubj:outer", "expl", "mark", "csubj") || !hangs(sent, i, "cc") {
			return -1, ""
		}
		for up, n := tok.Head, 0; up >= 0 && n < maxDepth; up, n = sent.Tokens[up].Head, n+1 {
			if sent.Tokens[up].UPOS == "VERB" || hangs(sent, up, "cop") {
				if up == tok.Head && !astray || up > i {
					return -1, ""
				}
				return up, "conj"
			}
		}
		return -1, ""
	}, itself)
}

// isFiniteClause says whether a token is a verb with a tense, or has a copula with one.
func isFiniteClause(sent nlp.Sentence, i int) bool {
	finite := func(k int) bool {
		switch sent.Tokens[k].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			return true
		}
		return false
	}
	if sent.Tokens[i].UPOS == "VERB" && finite(i) {
		return true
	}
	for k, c := range sent.Tokens {
		if c.Head == i && (c.Rel == "cop" || c.Rel == "aux" || c.Rel == "aux:pass") && finite(k) {
			return true
		}
	}
	return false
}

// deserved are verbs of what one deserves who "is to" have it: "Lee is to blame".
var deserved = wordSet(`blame thank congratulate commend applaud praise`)

// mendIsTo makes an auxiliary of the "is" before "to" and a verb that a parser took for a copula: "Lee is to join the party".
func mendIsTo(sent nlp.Sentence) nlp.Sentence {
	for i := 0; i+1 < len(sent.Tokens); i++ {
		is := sent.Tokens[i]
		if is.Rel != "cop" || is.Head <= i+1 || sent.Tokens[is.Head].XPOS != "VB" || sent.Tokens[i+1].XPOS != "TO" || sent.Tokens[i+1].Head != is.Head || deserved[strings.ToLower(sent.Tokens[is.Head].Lemma)] {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[i].Rel = "aux"
		for k := range sent.Tokens {
			if c := &sent.Tokens[k]; c.Head == is.Head && c.Rel == "nsubj:outer" {
				c.Rel = "nsubj"
			}
		}
	}
	return sent
}

// whenWords are words that open both a phrase and a clause that tells when.
var whenWords = wordSet(`since after before until`)

// mendSince gives a verb without a subject the noun before a name between commas for one, where a parser took both for a phrase with "since" beside the
// verb before: "have not spoken since Lee's son, Bob Lee, beat him".
func mendSince(sent nlp.Sentence) nlp.Sentence {
	for verb := 4; verb < len(sent.Tokens); verb++ {
		tok := sent.Tokens[verb]
		n := nameAt(sent, verb-2)
		if tok.XPOS != "VBD" || sent.Tokens[verb-1].Text != "," || n < 0 || hangs(sent, verb, "nsubj", "nsubj:pass", "expl", "mark") {
			continue
		}
		noun := sent.Tokens[sent.Names[n].First].Head
		if noun < 0 || noun > sent.Names[n].First || sent.Tokens[sent.Names[n].First].Rel != "appos" || sent.Tokens[noun].Rel != "obl" {
			continue
		}
		since := slices.IndexFunc(sent.Tokens[:noun], func(c nlp.Token) bool { return c.Head == noun && c.Rel == "case" && whenWords[strings.ToLower(c.Text)] })
		up := sent.Tokens[noun].Head
		if since < 0 || up > since || sent.Tokens[up].UPOS != "VERB" {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		if sent.Tokens[up].Head == verb {
			sent.Tokens[up].Head, sent.Tokens[up].Rel = tok.Head, tok.Rel
		}
		sent.Tokens[verb].Head, sent.Tokens[verb].Rel = up, "advcl"
		sent.Tokens[noun].Head, sent.Tokens[noun].Rel = verb, "nsubj"
		sent.Tokens[since].Head, sent.Tokens[since].Rel, sent.Tokens[since].UPOS = verb, "mark", "SCONJ"
	}
	return sent
}

// mendForDoing makes a clause of its own of "for doing it" behind a comma, where a parser joined that to who stands before: "was attacked by her
// predecessor, Lee, for meeting Ray".
func mendForDoing(sent nlp.Sentence) nlp.Sentence {
	for i := 2; i < len(sent.Tokens); i++ {
		tok, mark := sent.Tokens[i], sent.Tokens[i-1]
		if tok.Rel != "conj" || !strings.HasSuffix(tok.Text, "ing") || !strings.EqualFold(mark.Text, "for") || mark.Head != i || sent.Tokens[i-2].Text != "," || hangs(sent, i, "cc") {
			continue
		}
		up := tok.Head
		for n := 0; up >= 0 && sent.Tokens[up].UPOS != "VERB" && n < maxDepth; n++ {
			up = sent.Tokens[up].Head
		}
		if up < 0 || sent.Tokens[up].UPOS != "VERB" {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		verb := &sent.Tokens[i]
		verb.Head, verb.Rel, verb.UPOS, verb.XPOS = up, "advcl", "VERB", "VBG"
		if stem := strings.TrimSuffix(strings.ToLower(tok.Text), "ing"); strings.EqualFold(tok.Lemma, tok.Text) {
			verb.Lemma = stem
		}
		sent.Tokens[i-1].Rel = "mark"
		for k := range sent.Tokens {
			if c := &sent.Tokens[k]; c.Head == i && c.Rel == "nmod" {
				c.Rel = "obl"
			}
		}
	}
	return sent
}

// mendWhomBehind makes a relative clause of one that a preposition and "whom" or "which" open right behind a noun and a comma, where a parser hung it
// from elsewhere: "had faith in Lee, with whom it had worked".
func mendWhomBehind(sent nlp.Sentence) nlp.Sentence {
	for i := 3; i < len(sent.Tokens); i++ {
		tok, prep := sent.Tokens[i], sent.Tokens[i-1]
		verb := tok.Head
		if word := strings.ToLower(tok.Text); word != "whom" && word != "which" || tok.Rel != "obl" || prep.Rel != "case" || prep.Head != i || sent.Tokens[i-2].Text != "," ||
			verb < i || sent.Tokens[verb].UPOS != "VERB" || !hangs(sent, verb, "nsubj", "nsubj:pass") {
			continue
		}
		switch sent.Tokens[verb].Rel {
		case "ccomp", "parataxis", "conj", "advcl", "dep":
		default:
			continue
		}
		t := newTree(sent, 0)
		noun := t.asked(i-1, strings.EqualFold(tok.Text, "whom"))
		if noun < 0 || t.below(noun, verb) {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[verb].Head, sent.Tokens[verb].Rel = noun, "acl:relcl"
	}
	return sent
}

// mendInserted gives a clause without a subject the noun before "Lee said," that a parser took for another subject or part of that: "Norway, Lee said,
// was blocking the deal".
func mendInserted(sent nlp.Sentence) nlp.Sentence {
	for said := 3; said+2 < len(sent.Tokens); said++ {
		tok := sent.Tokens[said]
		if tok.UPOS != "VERB" || !sayVerbs[strings.ToLower(tok.Lemma)] || sent.Tokens[said+1].Text != "," {
			continue
		}
		told := slices.IndexFunc(sent.Tokens, func(c nlp.Token) bool {
			return c.Head == said && (c.Rel == "ccomp" || c.Rel == "parataxis") && c.Start > tok.Start
		})
		first, second := beforeInserted(sent, said)
		if first < 0 || told < 0 || !isFiniteClause(sent, told) || hangs(sent, told, "nsubj", "nsubj:pass", "expl", "mark") {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[second].Head, sent.Tokens[second].Rel = said, "nsubj"
		sent.Tokens[first].Head, sent.Tokens[first].Rel = told, "nsubj"
		if hangs(sent, told, "aux:pass") {
			sent.Tokens[first].Rel = "nsubj:pass"
		}
	}
	return sent
}

// beforeInserted are the nouns before a verb of saying, with a comma between them but none before the verb: what is spoken of, and who says it. -1 for none.
func beforeInserted(sent nlp.Sentence, said int) (first, second int) {
	first, second = -1, -1
	for k := range sent.Tokens[:said] {
		switch c := sent.Tokens[k]; {
		case c.UPOS != "PROPN" && c.UPOS != "NOUN" && c.UPOS != "PRON":
		case c.Head == said && (strings.HasPrefix(c.Rel, "nsubj") || c.Rel == "ccomp" && first < 0 && !slices.ContainsFunc(sent.Tokens[:k], func(v nlp.Token) bool { return v.UPOS == "VERB" })):
			if first < 0 {
				first = k
			} else {
				second = k
			}
		case c.Head == first && (c.Rel == "appos" || c.Rel == "nmod:unmarked") && second < 0:
			second = k
		}
	}
	comma := func(list []nlp.Token) bool {
		return slices.ContainsFunc(list, func(c nlp.Token) bool { return c.Text == "," })
	}
	if second < first || first < 0 || !comma(sent.Tokens[first:second]) || comma(sent.Tokens[second:said]) {
		return -1, -1
	}
	return first, second
}
