package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// mendArguments rights what a parser makes of arguments: whom or what a verb is of, and what a noun is.
func mendArguments(sent nlp.Sentence) nlp.Sentence {
	return inTurn(sent, mendTask, mendManyOf, mendOneOf, mendFirstNoun, mendIncluding, mendGiven, mendTwoObjects, mendForTo, mendHeadlinePassive, mendThose, mendList)
}

// mendManyOf makes some of many what their verb is of: "backed by many of her aides", "Several of her aides criticized Lee".
func mendManyOf(sent nlp.Sentence) nlp.Sentence {
	for i, tok := range sent.Tokens {
		if i+2 >= len(sent.Tokens) || tok.UPOS != "ADJ" || !manyOf[strings.ToLower(tok.Text)] || !strings.EqualFold(sent.Tokens[i+1].Text, "of") {
			continue
		}
		noun := slices.IndexFunc(sent.Tokens, func(c nlp.Token) bool { return c.Head == i && c.XPOS == "NNS" && (c.Rel == "obl" || c.Rel == "nmod") })
		if noun < i {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[noun].Rel = "nmod"
		verb := slices.IndexFunc(sent.Tokens, func(c nlp.Token) bool {
			return c.Head == noun && c.Rel == "acl" && (c.XPOS == "VBD" || c.XPOS == "VBP")
		})
		switch {
		case tok.Head < 0 && verb > noun:
			for k := range sent.Tokens {
				if c := &sent.Tokens[k]; c.Head == i && k > verb {
					c.Head = verb
				}
			}
			sent.Tokens[verb].Head, sent.Tokens[verb].Rel = -1, "root"
			sent.Tokens[i].Head, sent.Tokens[i].Rel = verb, "nsubj"
		case tok.Rel == "advcl" && i > 0 && strings.EqualFold(sent.Tokens[i-1].Text, "by"):
			sent.Tokens[i].Rel = "obl:agent"
		case tok.Rel == "advcl" && i > 0 && sent.Tokens[i-1].UPOS == "ADP":
			sent.Tokens[i].Rel = "obl"
		}
		return sent
	}
	return sent
}

// manyOf are words for how many of those behind "of".
var manyOf = wordSet(`many several some most few both all half more`)

// mendTask makes a noun of the last word of "take somebody to task", which a tagger takes for a verb.
func mendTask(sent nlp.Sentence) nlp.Sentence {
	for i := 2; i < len(sent.Tokens); i++ {
		task := sent.Tokens[i]
		if !strings.EqualFold(task.Text, "task") || task.UPOS != "VERB" || task.Head < 0 || sent.Tokens[task.Head].Lemma != "take" || !strings.EqualFold(sent.Tokens[i-1].Text, "to") {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		for k := range sent.Tokens {
			if c := &sent.Tokens[k]; c.Head == i && k > i {
				c.Head = task.Head
			}
		}
		sent.Tokens[i].UPOS, sent.Tokens[i].XPOS, sent.Tokens[i].Rel = "NOUN", "NN", "obl"
		sent.Tokens[i-1].Rel = "case"
		return sent
	}
	return sent
}

// mendIncluding hangs from a plural an example of it behind "including" that a parser hung from the one thing that it is of: in "opponents of
// the bill, including Lee" no bill includes Lee.
func mendIncluding(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		thing := tok.Head
		if tok.Rel != "nmod" && tok.Rel != "appos" || thing < 0 || thing > i || sent.Tokens[thing].Rel != "nmod" || sent.Tokens[thing].XPOS != "NN" || sent.Tokens[sent.Tokens[thing].Head].XPOS != "NNS" {
			return -1, ""
		}
		if !slices.ContainsFunc(sent.Tokens[thing+1:i], func(c nlp.Token) bool {
			return c.Head == i && c.Rel == "case" && strings.EqualFold(c.Text, "including")
		}) {
			return -1, ""
		}
		return sent.Tokens[thing].Head, "nmod"
	}, itself)
}

// mendGiven parts whom something is given from what is given, with whose it is before it, where a parser hung the latter from the former:
// "gave the plan her blessing".
func mendGiven(sent nlp.Sentence) nlp.Sentence {
	for i := 2; i < len(sent.Tokens); i++ {
		given, whose := sent.Tokens[i], sent.Tokens[i-1]
		if given.UPOS != "NOUN" || whose.Head != i || whose.XPOS != "PRP$" || given.Head != i-2 || given.Rel != "acl" && given.Rel != "appos" && given.Rel != "dep" && given.Rel != "nmod" {
			continue
		}
		whom := sent.Tokens[i-2]
		if whom.Rel != "obj" || whom.Head < 0 || !bestowing[strings.ToLower(sent.Tokens[whom.Head].Lemma)] {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[i-2].Rel = "iobj"
		sent.Tokens[i].Head, sent.Tokens[i].Rel = whom.Head, "obj"
		return sent
	}
	return sent
}

// bestowing are verbs that have whom and what behind them.
var bestowing = wordSet(`give lend offer deny promise pledge grant send show hand deal award pay bring`)

// mendTwoObjects tells whom something is given from what is given, where a parser took the latter for a time or a manner: "handed Lee a defeat".
func mendTwoObjects(sent nlp.Sentence) nlp.Sentence {
	for i := 3; i < len(sent.Tokens); i++ {
		given := sent.Tokens[i]
		if given.Rel != "obl:unmarked" || given.UPOS != "NOUN" || given.Head < 0 || nouns[strings.ToLower(given.Lemma)] == "time" || !bestowing[strings.ToLower(sent.Tokens[given.Head].Lemma)] {
			continue
		}
		whom := -1
		for k := given.Head + 1; k < i; k++ {
			switch tok := sent.Tokens[k]; {
			case tok.Head == given.Head && tok.Rel == "obj" && (tok.UPOS == "PROPN" || tok.UPOS == "PRON" || tok.UPOS == "NOUN"):
				whom = k
			case tok.Head == given.Head:
				whom = -1 // something else stands between
			}
		}
		det := slices.IndexFunc(sent.Tokens[:i], func(tok nlp.Token) bool { return tok.Head == i && tok.Rel == "det" })
		if whom < 0 || det < whom {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[whom].Rel, sent.Tokens[i].Rel = "iobj", "obj"
		return sent
	}
	return sent
}

// mendForTo makes whom something is asked for to do it its subject, where a parser took the two for a goal and a purpose: "pleaded for Lee to quit".
func mendForTo(sent nlp.Sentence) nlp.Sentence {
	for i := 4; i < len(sent.Tokens); i++ {
		verb := sent.Tokens[i]
		if verb.Head < 0 || verb.Rel != "advcl" && verb.Rel != "xcomp" || !wanting[strings.ToLower(sent.Tokens[verb.Head].Lemma)] {
			continue
		}
		to := slices.IndexFunc(sent.Tokens[:i], func(tok nlp.Token) bool {
			return tok.Head == i && tok.Rel == "mark" && strings.EqualFold(tok.Text, "to")
		})
		whom := slices.IndexFunc(sent.Tokens[:i], func(tok nlp.Token) bool { return tok.Head == verb.Head && tok.Rel == "obl" })
		if to < 0 || whom < verb.Head || whom > to || !acts(sent.Tokens[whom]) || slices.ContainsFunc(sent.Tokens[whom+1:to], func(tok nlp.Token) bool { return tok.Head < whom || tok.Head > to }) {
			continue
		}
		mark := slices.IndexFunc(sent.Tokens[:whom], func(tok nlp.Token) bool { return tok.Head == whom && tok.Rel == "case" })
		if mark < 0 || !strings.EqualFold(sent.Tokens[mark].Text, "for") {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[mark].Head, sent.Tokens[mark].Rel = i, "mark"
		sent.Tokens[whom].Head, sent.Tokens[whom].Rel = i, "nsubj"
		sent.Tokens[i].Rel = "xcomp"
		return sent
	}
	return sent
}

// acts says whether a word is a name, a pronoun or a noun of people or bodies.
func acts(tok nlp.Token) bool {
	switch nouns[strings.ToLower(tok.Lemma)] {
	case "person", "job", "people", "body", "arm":
		return true
	}
	_, titled := titles[strings.ToLower(tok.Lemma)]
	return titled || tok.UPOS == "PROPN" || tok.UPOS == "PRON"
}

// mendHeadlinePassive makes a passive of a participle without auxiliary behind its subject that has nothing for its object but who does it:
// "Lee accused of fraud by Ray".
func mendHeadlinePassive(sent nlp.Sentence) nlp.Sentence {
	root := slices.IndexFunc(sent.Tokens, func(tok nlp.Token) bool { return tok.Head < 0 })
	if root < 1 || sent.Tokens[root].XPOS != "VBD" && sent.Tokens[root].XPOS != "VBN" {
		return sent
	}
	t := newTree(sent, 0)
	subject, by := t.first(root, "nsubj"), -1
	for _, k := range t.with(root, "obl") {
		if t.cases(k) == "by" && t.isBeing(k) {
			by = k
		}
	}
	if by < root || subject < 0 || subject > root || t.first(root, "obj", "aux", "ccomp", "xcomp") >= 0 || !takesObject(t.lemma(root)) {
		return sent
	}
	sent.Tokens = slices.Clone(sent.Tokens)
	sent.Tokens[root].XPOS = "VBN"
	sent.Tokens[subject].Rel, sent.Tokens[by].Rel = "nsubj:pass", "obl:agent"
	return sent
}

// mendOneOf hangs from those that somebody is one of the infinitive behind them, where a parser hung it from the "one": "is one of only two
// senators to back it".
func mendOneOf(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if tok.Rel != "advcl" || tok.XPOS != "VB" || tok.Head < 0 || tok.Head > i || !strings.EqualFold(sent.Tokens[tok.Head].Text, "one") {
			return -1, ""
		}
		those := slices.IndexFunc(sent.Tokens, func(c nlp.Token) bool { return c.Head == tok.Head && c.Rel == "nmod" && c.XPOS == "NNS" })
		if those < tok.Head || those > i || sent.Tokens[i-1].XPOS != "TO" {
			return -1, ""
		}
		return those, "acl"
	}, itself)
}

// mendFirstNoun makes a noun of what opens a sentence before a preposition and its verb, which a tagger takes for a verb: "Support for the plan came
// from Lee".
func mendFirstNoun(sent nlp.Sentence) nlp.Sentence {
	if len(sent.Tokens) < 5 || sent.Tokens[0].UPOS != "VERB" || sent.Tokens[0].Head >= 0 || predicates["noun "+strings.ToLower(sent.Tokens[0].Text)] == nil || sent.Tokens[1].XPOS != "IN" {
		return sent
	}
	t := newTree(sent, 0)
	thing := t.Tokens[1].Head
	if t.base(thing) != "obl" || t.Tokens[thing].Head != 0 {
		return sent
	}
	_, verb := t.phraseWith(thing)
	for k := thing + 1; k < len(sent.Tokens); k++ {
		if (t.Tokens[k].XPOS == "VBD" || t.Tokens[k].XPOS == "VBZ") && t.isVerb(k) && t.rel(k) == "acl" && t.Tokens[k].Head == thing && t.first(k, "nsubj", "mark", "obl:agent") < 0 {
			verb = k
			break
		}
	}
	if verb >= len(sent.Tokens) || !t.isVerb(verb) || t.rel(verb) != "acl" {
		return sent
	}
	sent.Tokens = slices.Clone(sent.Tokens)
	sent.Tokens[0].UPOS, sent.Tokens[0].XPOS, sent.Tokens[0].Lemma = "NOUN", "NN", strings.ToLower(sent.Tokens[0].Text)
	sent.Tokens[0].Head, sent.Tokens[0].Rel = verb, "nsubj"
	sent.Tokens[verb].Head, sent.Tokens[verb].Rel = -1, "root"
	sent.Tokens[thing].Rel = "nmod"
	return sent
}

// mendThose hangs from the "those" right before it the participle that says what they do, with its object, where a parser took that for the
// subject: "Those backing Lee include Ray".
func mendThose(sent nlp.Sentence) nlp.Sentence {
	for i := 0; i+2 < len(sent.Tokens); i++ {
		those, doing := sent.Tokens[i], sent.Tokens[i+1]
		verb := doing.Head
		if !strings.EqualFold(those.Text, "those") || those.Head != i+1 && (those.Head != verb || those.Rel != "nsubj") || doing.XPOS != "VBG" || doing.Rel != "advcl" || hangs(sent, i+1, "obj") {
			continue
		}
		object := i + 2 + slices.IndexFunc(sent.Tokens[i+2:], func(c nlp.Token) bool { return c.Head == verb && c.Rel == "nsubj" })
		if object < i+2 || object > verb {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[i].Head, sent.Tokens[i].Rel = verb, "nsubj"
		sent.Tokens[i+1].Head, sent.Tokens[i+1].Rel = i, "acl"
		sent.Tokens[object].Head, sent.Tokens[object].Rel = i+1, "obj"
		return sent
	}
	return sent
}

// mendList coordinates with the agent or the like right before its comma a noun with "and" behind it that has no preposition of its own, which a
// parser hung from the verb: "was backed by Lee, two unions and the mayor".
func mendList(sent nlp.Sentence) nlp.Sentence {
	var t *tree
	for i, tok := range sent.Tokens {
		if tok.Rel != "obl" && tok.Rel != "obl:unmarked" || tok.Head < 0 || tok.Head > i || nouns[strings.ToLower(tok.Lemma)] == "time" || !hangs(sent, i, "conj") {
			continue
		}
		if t == nil {
			t = newTree(sent, 0)
		}
		first, _ := t.phraseWith(i)
		if t.first(i, "case") >= 0 || first < 2 || t.Tokens[first-1].Text != "," || !slices.ContainsFunc(t.with(i, "conj"), func(k int) bool { return t.first(k, "cc") >= 0 }) {
			continue
		}
		for _, k := range t.with(tok.Head, "obl") {
			if _, last := t.phraseWith(k); k < i && last == first-1 && t.first(k, "case") >= 0 && t.isBeing(k) && t.isBeing(i) {
				sent.Tokens = slices.Clone(sent.Tokens)
				sent.Tokens[i].Head, sent.Tokens[i].Rel = k, "conj"
				return sent
			}
		}
	}
	return sent
}
