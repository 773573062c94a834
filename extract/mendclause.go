package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// mendContent hangs from a claim or the like the clause with "that" right behind it, which tells what it says, where a parser took that for a
// relative one, though nothing is left out in it: "rejected the claim that Lee attacked Ray".
func mendContent(sent nlp.Sentence) nlp.Sentence {
	for that := 1; that < len(sent.Tokens); that++ {
		tok, noun := sent.Tokens[that], sent.Tokens[that-1]
		if !strings.EqualFold(tok.Text, "that") || tok.Head <= that || noun.UPOS != "NOUN" || !contentNouns[noun.Lemma] && !assertions[noun.Lemma] {
			continue
		}
		clause := sent.Tokens[tok.Head]
		doubled := slices.ContainsFunc(sent.Tokens[that+1:], func(c nlp.Token) bool { return c.Head == tok.Head && c.Rel == tok.Rel })
		if tok.Rel != "obj" && tok.Rel != "nsubj" || !doubled || clause.Rel != "acl:relcl" && clause.Rel != "nmod" || clause.Head < 0 || clause.Head > that {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[tok.Head].Head, sent.Tokens[tok.Head].Rel = that-1, "acl"
		sent.Tokens[that].Rel = "mark"
	}
	return sent
}

// mendPostposed puts to an utterance the adjective right behind it that a parser took for what its verb makes of it: "released a report critical
// of Lee".
func mendPostposed(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if tok.Rel != "xcomp" || tok.UPOS != "ADJ" || !hangs(sent, i, "obl", "nmod") {
			return -1, ""
		}
		noun := i - 1
		for noun > 0 && sent.Tokens[noun].UPOS == "ADV" {
			noun--
		}
		if noun < 0 {
			return -1, ""
		}
		if o := sent.Tokens[noun]; o.Rel != "obj" || o.Head != tok.Head || !utterances[o.Lemma] {
			return -1, ""
		}
		return noun, "amod"
	}, itself)
}

// mendHyphened makes an adjective of a participle behind a hyphen that a parser took for a passive: "was short-sighted".
func mendHyphened(sent nlp.Sentence) nlp.Sentence {
	for i := 2; i < len(sent.Tokens); i++ {
		tok, before := sent.Tokens[i], sent.Tokens[i-2]
		if tok.XPOS != "VBN" || sent.Tokens[i-1].Text != "-" || before.Head != i || before.UPOS == "PROPN" || !hangs(sent, i, "aux:pass") || hangs(sent, i, "obl:agent") {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[i].UPOS, sent.Tokens[i].XPOS = "ADJ", "JJ"
		for k := range sent.Tokens {
			if c := &sent.Tokens[k]; c.Head == i {
				switch c.Rel {
				case "aux:pass":
					c.Rel = "cop"
				case "nsubj:pass":
					c.Rel = "nsubj"
				}
			}
		}
	}
	return sent
}

// mendAlso cuts off those who are said in short to do the same from what the sentence before speaks of: "backs the bill, and so does Lee".
func mendAlso(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if tok.Rel != "appos" && tok.Rel != "conj" || tok.UPOS != "PROPN" && tok.UPOS != "NOUN" {
			return -1, ""
		}
		for k := 1; k+1 < i; k++ {
			so, does := sent.Tokens[k], sent.Tokens[k+1]
			if (strings.EqualFold(so.Text, "so") || strings.EqualFold(so.Text, "as")) && does.Head == i && (does.Rel == "aux" || does.Rel == "cop") {
				return tok.Head, "parataxis"
			}
		}
		return -1, ""
	}, itself)
}

// mendJoined coordinates a noun behind "and" with the phrase right before it, where a parser made a clause of it: "railed against Lee and the
// mayor's handling of it".
func mendJoined(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if tok.Rel != "advcl" || tok.UPOS != "NOUN" || tok.Head < 0 || tok.Head > i || hangs(sent, i, "nsubj", "cop", "mark", "aux") {
			return -1, ""
		}
		and := slices.IndexFunc(sent.Tokens, func(c nlp.Token) bool { return c.Head == i && c.Rel == "cc" })
		if and < 1 || and > i {
			return -1, ""
		}
		k := and - 1
		for k > tok.Head && sent.Tokens[k].Head != tok.Head && sent.Tokens[k].Head >= 0 && sent.Tokens[k].Head > tok.Head {
			k = sent.Tokens[k].Head
		}
		if c := sent.Tokens[k]; c.Head != tok.Head || c.Rel != "obl" && c.Rel != "obj" || k > and {
			return -1, ""
		}
		return k, "conj"
	}, itself)
}

// mendOpposition makes one phrase of "the opposition" and the name of a party behind it, which a parser hung from what the phrase is of: "the
// leader of the opposition Greens".
func mendOpposition(sent nlp.Sentence) nlp.Sentence {
	for i := 0; i+1 < len(sent.Tokens); i++ {
		tok, name := sent.Tokens[i], sent.Tokens[i+1]
		if !strings.EqualFold(tok.Text, "opposition") || tok.UPOS != "NOUN" || name.UPOS != "PROPN" || tok.Head == i+1 || tok.Rel == "compound" ||
			name.Rel != "flat" && name.Rel != "appos" || labelAt(sent, i+1) == "PER" {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		for k := range sent.Tokens[:i] {
			if sent.Tokens[k].Head == i {
				sent.Tokens[k].Head = i + 1
			}
		}
		sent.Tokens[i+1].Head, sent.Tokens[i+1].Rel = tok.Head, tok.Rel
		sent.Tokens[i].Head, sent.Tokens[i].Rel = i+1, "compound"
	}
	return sent
}

// mendBareSubject makes the subject of a verb without one the noun before a name between commas that a parser took for an adjunct, though no
// preposition stands before it: "Lee's lawyer, Bob Ray, said".
func mendBareSubject(sent nlp.Sentence) nlp.Sentence {
	for i, tok := range sent.Tokens {
		if tok.Rel != "obl" || tok.XPOS != "NN" || tok.Head < i || i+2 >= len(sent.Tokens) || sent.Tokens[i+1].Text != "," || hangs(sent, i, "case") || !hangs(sent, i, "appos") ||
			sent.Tokens[tok.Head].UPOS != "VERB" || hangs(sent, tok.Head, "nsubj", "nsubj:pass", "expl") {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[i].Rel = "nsubj"
		return sent
	}
	return sent
}

// mendFronted makes the subject of a verb without one what stands between commas behind a phrase before it, where a parser took that for
// an apposition: "In an article, two of his advisers, Lee and Ray, criticized".
func mendFronted(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if tok.Rel != "appos" || tok.Head < 0 || tok.Head > i || sent.Tokens[tok.Head].Rel != "obl" {
			return -1, ""
		}
		verb := sent.Tokens[tok.Head].Head
		if verb < i || sent.Tokens[verb].UPOS != "VERB" || hangs(sent, verb, "nsubj", "nsubj:pass", "expl") {
			return -1, ""
		}
		switch sent.Tokens[verb].XPOS {
		case "VBD", "VBZ", "VBP":
			return verb, "nsubj"
		}
		return -1, ""
	}, itself)
}

// mendMembers makes an apposition of the people named behind a plural and what it is of, where a parser coordinated them with that: "two
// senators from Ohio, Ann Lee and Bob Ray, voted". The words of one name stay together.
func mendMembers(sent nlp.Sentence) nlp.Sentence {
	first := -1
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if tok.Rel != "conj" || tok.Head < 0 || sent.Tokens[tok.Head].Rel != "nmod" || labelAt(sent, i) != "PER" || labelAt(sent, tok.Head) == "PER" {
			return -1, ""
		}
		if labelAt(sent, tok.Head) == "" { // "two of her MPs, Ann Lee and Bob Ray, voted"
			xpos := sent.Tokens[tok.Head].XPOS
			switch {
			case xpos != "NNS" && xpos != "NNPS" || sent.Tokens[sent.Tokens[tok.Head].Head].UPOS != "NUM":
			case first >= 0 && sent.Tokens[first].Head == tok.Head:
				return first, "conj"
			case i > 0 && sent.Tokens[i-1].Text == ",":
				first = i
				return tok.Head, "appos"
			}
			return -1, ""
		}
		plural := sent.Tokens[tok.Head].Head
		if xpos := sent.Tokens[plural].XPOS; xpos != "NNS" && xpos != "NNPS" {
			return -1, ""
		}
		switch {
		case first >= 0 && nameAt(sent, i) == nameAt(sent, i-1) && sent.Tokens[i-1].Head == tok.Head:
			return i - 1, "flat"
		case first >= 0 && sent.Tokens[first].Head == tok.Head:
			return first, "conj"
		}
		first = i
		return plural, "appos"
	}, itself)
}

// mendBearer makes the name behind a title and its body the title's, where a parser coordinated it with the body: "a spokesman for Zorvin, Ann
// Lee, said".
func mendBearer(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		body := tok.Head
		if tok.Rel != "conj" && tok.Rel != "appos" || body < 0 || i == 0 || sent.Tokens[i-1].Text != "," || sent.Tokens[body].Rel != "nmod" ||
			labelAt(sent, i) != "PER" || labelAt(sent, body) == "PER" || labelAt(sent, body) == "" || hangs(sent, i, "cc") {
			return -1, ""
		}
		noun := sent.Tokens[body].Head
		if _, ok := titles[sent.Tokens[noun].Lemma]; !ok || sent.Tokens[noun].XPOS != "NN" || hangs(sent, noun, "appos") || hangs(sent, noun, "flat") {
			return -1, ""
		}
		return noun, "appos"
	}, itself)
}

// mendAgents coordinates with who does it another behind a comma and a second "by", where a parser hung them from the former: "was criticized by
// Lee, by the union and by Ray".
func mendAgents(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if tok.Rel != "nmod" || tok.Head < 0 || tok.Head > i || sent.Tokens[tok.Head].Rel != "obl:agent" {
			return -1, ""
		}
		by := slices.IndexFunc(sent.Tokens, func(c nlp.Token) bool { return c.Head == i && c.Rel == "case" && c.Text == "by" })
		if by < 1 || sent.Tokens[by-1].Text != "," {
			return -1, ""
		}
		return tok.Head, "conj"
	}, itself)
}

// mendParties makes an apposition of a party behind a name, where a parser coordinated the two: "Ann Lee, R-Ohio, and Bob Ray", "Ann Lee,
// Republican of Ohio".
func mendParties(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if tok.Rel != "conj" || i == 0 || i+1 >= len(sent.Tokens) || sent.Tokens[i-1].Text != "," || labelAt(sent, tok.Head) != "PER" {
			return -1, ""
		}
		next := sent.Tokens[i+1].Text
		switch tok.Text {
		case "R", "D", "I":
			if next == "-" || next == "–" {
				return tok.Head, "appos"
			}
		case "Republican", "Democrat", "Independent":
			if next == "of" || next == "from" {
				return tok.Head, "appos"
			}
		}
		return -1, ""
	}, itself)
}

// mendTense hangs a finite verb behind "and" from the verb of saying whose tense it has, where a parser hung it from the infinitive of what
// is said: "said that Lee would win and attacked Ray".
func mendTense(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if tok.Rel != "conj" || tok.XPOS != "VBD" && tok.XPOS != "VBZ" || tok.Head < 0 || sent.Tokens[tok.Head].XPOS != "VB" || sent.Tokens[tok.Head].Rel != "ccomp" ||
			hangs(sent, i, "nsubj", "nsubj:pass", "aux", "mark") {
			return -1, ""
		}
		if up := sent.Tokens[tok.Head].Head; sent.Tokens[up].XPOS == tok.XPOS && hangs(sent, tok.Head, "aux") {
			return up, "conj"
		}
		return -1, ""
	}, itself)
}

// caused are verbs of what one has others do to somebody: "had him removed".
var caused = wordSet(`remove fire sack dismiss oust expel eject evict suspend arrest jail imprison detain prosecute investigate ban bar deport exile
	kill murder assassinate execute poison appoint reinstate promote release free rearrest demote disqualify blacklist exclude silence impeach`)

// mendCaused makes one object of somebody and the name between commas behind "have", and its complement of the participle that tells what one has
// done to them, where a parser took that for another clause: "He had her nephew, Bob Ray, removed".
func mendCaused(sent nlp.Sentence) nlp.Sentence {
	for verb := 2; verb < len(sent.Tokens); verb++ {
		tok := sent.Tokens[verb]
		if tok.XPOS != "VBD" && tok.XPOS != "VBN" || !caused[tok.Lemma] || hangs(sent, verb, "aux", "aux:pass", "mark", "cc", "obj") {
			continue
		}
		have, object := causer(sent, verb)
		if object < 0 {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		for k := object + 1; k < verb; k++ {
			if c := &sent.Tokens[k]; (c.Head == have || c.Head == verb) && c.UPOS != "PUNCT" && c.UPOS != "ADV" {
				c.Head, c.Rel = object, "appos"
			}
		}
		sent.Tokens[object].Head, sent.Tokens[object].Rel = have, "obj"
		sent.Tokens[verb].Head, sent.Tokens[verb].Rel, sent.Tokens[verb].XPOS = have, "xcomp", "VBN"
	}
	return sent
}

// causer is the "have" before a participle, and whom it has it done to: its object, or what a parser took for the subject of the participle. Its
// object is -1 where there is none, or another verb stands between.
func causer(sent nlp.Sentence, verb int) (have, object int) {
	object = -1
	for k := verb - 1; k >= 0; k-- {
		switch tok := sent.Tokens[k]; {
		case tok.UPOS == "VERB" && tok.Lemma == "have":
			if object >= 0 && sent.Tokens[object].Head == verb && tok.XPOS != "VBD" && tok.XPOS != "VB" {
				object = -1
			}
			return k, object
		case tok.UPOS == "VERB", tok.UPOS == "AUX", tok.UPOS == "SCONJ", tok.Text == ";":
			return k, -1
		case (tok.Rel == "obj" || tok.Rel == "nsubj" && tok.Head == verb) && tok.UPOS != "PUNCT":
			object = k
		}
	}
	return 0, -1
}

// mendNearest hangs a name behind a comma from the possessed noun right before it, where a parser hung it from what that noun is coordinated
// with: of "a critic of both the mayor and her predecessor, Ann Lee" the name is the predecessor's.
func mendNearest(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if i < 3 || tok.Rel != "appos" || tok.UPOS != "PROPN" || sent.Tokens[i-1].Text != "," {
			return -1, ""
		}
		if noun := sent.Tokens[i-2]; noun.XPOS != "NN" || noun.Rel != "conj" || tok.Head >= i-2 || !hangs(sent, i-2, "nmod:poss") {
			return -1, ""
		}
		return i - 2, tok.Rel
	}, itself)
}

// mendOfBoth hangs from the first of two coordinated nouns the name behind a comma that a parser hung from the second alone, where that has no article of
// its own: who is "Lee's predecessor and old rival, Bob Ray," is both.
func mendOfBoth(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if i < 4 || tok.Rel != "appos" || tok.UPOS != "PROPN" || sent.Tokens[i-1].Text != "," || tok.Head != i-2 {
			return -1, ""
		}
		second := sent.Tokens[i-2]
		if second.Rel != "conj" || second.XPOS != "NN" || second.Head < 0 || sent.Tokens[second.Head].XPOS != "NN" || hangs(sent, i-2, "det", "nmod:poss", "case") || !hangs(sent, second.Head, "nmod:poss") {
			return -1, ""
		}
		return second.Head, tok.Rel
	}, itself)
}

// mendInfinitives makes a verb of a noun that is one too behind "to" and a word of intending: "vowed to campaign against Lee", "seemed eager to praise
// Lee".
func mendInfinitives(sent nlp.Sentence) nlp.Sentence {
	for i := 2; i < len(sent.Tokens); i++ {
		tok, to := sent.Tokens[i], sent.Tokens[i-1]
		bent := strings.ToLower(sent.Tokens[i-2].Lemma)
		if tok.Rel != "xcomp" && tok.Rel != "obl" && tok.Rel != "obj" || tok.XPOS != "NN" || to.Head != i || to.Rel != "mark" && to.Rel != "case" || !strings.EqualFold(to.Text, "to") || tok.Head != i-2 ||
			!promising[bent] && !plans[bent] && !refusals[bent] && !poised[bent] && !unready[bent] || predicates["verb "+strings.ToLower(tok.Lemma)] == nil {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[i].UPOS, sent.Tokens[i].XPOS, sent.Tokens[i].Rel = "VERB", "VB", "xcomp"
		sent.Tokens[i-1].UPOS, sent.Tokens[i-1].XPOS, sent.Tokens[i-1].Rel = "PART", "TO", "mark"
		for k := range sent.Tokens {
			if c := &sent.Tokens[k]; c.Head == i && c.Rel == "nmod" {
				c.Rel = "obl"
			}
		}
		if i+1 < len(sent.Tokens) && sent.Tokens[i+1].Head == i && sent.Tokens[i+1].UPOS == "PROPN" && (sent.Tokens[i+1].Rel == "appos" || sent.Tokens[i+1].Rel == "flat") {
			sent.Tokens[i+1].Rel = "obj"
		}
	}
	return sent
}

// mendTo makes a preposition of the "to" before a noun that a parser took for the mark of a clause: "is married to actress Ann Lee".
func mendTo(sent nlp.Sentence) nlp.Sentence {
	mended := false
	for i, tok := range sent.Tokens {
		if tok.Rel != "mark" || tok.XPOS == "TO" || !strings.EqualFold(tok.Text, "to") || tok.Head < i {
			continue
		}
		if noun := sent.Tokens[tok.Head]; noun.UPOS != "NOUN" && noun.UPOS != "PROPN" || hangs(sent, tok.Head, "cop") {
			continue
		}
		if !mended {
			sent.Tokens, mended = slices.Clone(sent.Tokens), true
		}
		sent.Tokens[i].Rel = "case"
	}
	return sent
}
