package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// What a parser makes of days and months beside names.

// mendTimes hangs from the verb what a parser hangs from a bare time beside it: in "met last week with Lee" the company is no part of
// the week. What is "of" a time stays with it.
func mendTimes(sent nlp.Sentence) nlp.Sentence {
	mended := false
	for i, tok := range sent.Tokens {
		if tok.Rel != "nmod" || tok.Head < 0 || nouns[strings.ToLower(sent.Tokens[tok.Head].Lemma)] != "time" {
			continue
		}
		marked := func(word string) bool {
			return slices.ContainsFunc(sent.Tokens, func(c nlp.Token) bool { return c.Head == i && c.Rel == "case" && strings.EqualFold(c.Text, word) })
		}
		switch sent.Tokens[tok.Head].Rel {
		case "obl:unmarked":
			if marked("of") {
				continue
			}
		case "obl":
			if !marked("with") { // "dined on Monday with Lee"
				continue
			}
		default:
			continue
		}
		if !mended {
			sent.Tokens, mended = slices.Clone(sent.Tokens), true
		}
		sent.Tokens[i].Head, sent.Tokens[i].Rel = sent.Tokens[tok.Head].Head, "obl"
	}
	return sent
}

// mendSpans makes an adjunct of a length of time before "after" or the like that a parser took for an object: "resigned an hour after the vote".
func mendSpans(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if tok.Rel != "obj" || tok.UPOS != "NOUN" || i+1 >= len(sent.Tokens) || nouns[strings.ToLower(tok.Lemma)] != "time" {
			return -1, ""
		}
		switch strings.ToLower(sent.Tokens[i+1].Text) {
		case "after", "before", "later", "earlier", "ago":
			return tok.Head, "obl:unmarked"
		}
		return -1, ""
	}, itself)
}

// mendNamesOfTimes gives a verb without an object the name behind it that a parser took for a time: "accused the Oldtown Times".
func mendNamesOfTimes(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if tok.Rel != "obl:unmarked" || tok.UPOS != "PROPN" || isTimeToken(tok) || tok.Head < 0 || tok.Head > i || hangs(sent, tok.Head, "obj") {
			return -1, ""
		}
		return tok.Head, "obj"
	}, itself)
}

// mendDays hangs from the verb a weekday behind its object that a parser took for a part of that: "killed the bill Thursday".
func mendDays(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if _, day := weekdays[tok.Text]; !day || tok.Head < 0 || tok.Head > i || sent.Tokens[tok.Head].UPOS != "NOUN" || hangs(sent, i, "case", "det") {
			return -1, ""
		}
		switch tok.Rel {
		case "flat", "appos", "compound", "nmod", "nmod:unmarked", "nmod:desc":
			if verb := sent.Tokens[tok.Head].Head; verb >= 0 && sent.Tokens[verb].UPOS == "VERB" {
				return verb, "obl:unmarked"
			}
		}
		return -1, ""
	}, itself)
}

// mendNamesBeforeTimes gives a verb the name between it and a day for its object, where a parser took that for a part of the day:
// "backed Ann Lee Thursday".
func mendNamesBeforeTimes(sent nlp.Sentence) nlp.Sentence {
	for day := 2; day < len(sent.Tokens); day++ {
		tok := sent.Tokens[day]
		verb := tok.Head
		if tok.UPOS != "PROPN" || !isTimeToken(tok) || tok.Rel != "obj" && tok.Rel != "obl:unmarked" || verb < 0 || verb > day-2 || sent.Tokens[verb].UPOS != "VERB" || endsPerson(sent, day) {
			continue
		}
		ofDay := func(t nlp.Token) bool {
			return t.UPOS == "PROPN" && t.Head == day && t.Rel == "compound" && !isTimeToken(t)
		}
		if name := sent.Tokens[verb+1 : day]; slices.ContainsFunc(name, func(t nlp.Token) bool { return !ofDay(t) }) {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[day].Rel = "obl:unmarked"
		sent.Tokens[verb+1].Head, sent.Tokens[verb+1].Rel = verb, "obj"
		for k := verb + 2; k < day; k++ {
			sent.Tokens[k].Head, sent.Tokens[k].Rel = verb+1, "flat"
		}
		sent.Names = slices.Clone(sent.Names)
		for k, n := range sent.Names {
			if n.Last == day+1 && n.First < day {
				sent.Names[k].Last = day
			}
		}
	}
	return sent
}

// mendBeforeDays puts the noun or name before a weekday in the place that a parser gave the day with that as a part of it: "told the union Monday
// that", "reported to Parliament Thursday".
func mendBeforeDays(sent nlp.Sentence) nlp.Sentence {
	for day := 2; day < len(sent.Tokens); day++ {
		tok, before := sent.Tokens[day], sent.Tokens[day-1]
		if _, weekday := weekdays[tok.Text]; !weekday || tok.Head < 0 || tok.Head > day || sent.Tokens[tok.Head].UPOS != "VERB" || before.Head != day || before.Rel != "compound" || festive[before.Text] {
			continue
		}
		switch tok.Rel {
		case "obj", "iobj", "obl":
		default:
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[day-1].Head, sent.Tokens[day-1].Rel = tok.Head, tok.Rel
		sent.Tokens[day].Rel = "obl:unmarked"
		for k := range sent.Tokens[:day-1] {
			if sent.Tokens[k].Head == day {
				sent.Tokens[k].Head = day - 1
			}
		}
		for n, name := range sent.Names {
			if name.Last == day+1 && name.First < day {
				sent.Names = slices.Clone(sent.Names)
				sent.Names[n].Last = day
			}
		}
	}
	return sent
}

// festive are words that name a day together with a weekday.
var festive = map[string]bool{"Black": true, "Good": true, "Ash": true, "Palm": true, "Easter": true, "Super": true, "Cyber": true, "Holy": true, "Bloody": true,
	"Shrove": true, "Fat": true, "Maundy": true, "Last": true, "Next": true, "This": true}

// isTimeToken says whether a token is a day, a month or the like.
func isTimeToken(tok nlp.Token) bool { return nouns[strings.ToLower(tok.Text)] == "time" }

// endsPerson says whether the name of a month is somebody's last one: "praised Ann May", but "praised Lee May 3", "praised Lee Friday".
func endsPerson(sent nlp.Sentence, i int) bool {
	if _, weekday := weekdays[sent.Tokens[i].Text]; weekday || i+1 < len(sent.Tokens) && sent.Tokens[i+1].UPOS == "NUM" {
		return false
	}
	n := nameAt(sent, i)
	return n >= 0 && sent.Names[n].Label == "PER" && sent.Names[n].Last == i+1 && sent.Names[n].First == i-1
}

// mendMay makes a person of the "May" that opens a sentence before a finite verb, where a tagger took it for an auxiliary: "May also said".
func mendMay(sent nlp.Sentence) nlp.Sentence {
	if len(sent.Tokens) == 0 || sent.Tokens[0].Text != "May" || sent.Tokens[0].UPOS != "AUX" || sent.Tokens[0].Head < 1 {
		return sent
	}
	verb := sent.Tokens[0].Head
	if x := sent.Tokens[verb].XPOS; x != "VBD" && x != "VBZ" || hangs(sent, verb, "nsubj", "nsubj:pass") {
		return sent
	}
	sent.Tokens = slices.Clone(sent.Tokens)
	may := &sent.Tokens[0]
	may.UPOS, may.XPOS, may.Lemma, may.Rel = "PROPN", "NNP", "May", "nsubj"
	if nameAt(sent, 0) < 0 {
		sent.Names = slices.Insert(slices.Clone(sent.Names), 0, nlp.Name{First: 0, Last: 1, Label: "PER"})
	}
	return sent
}
