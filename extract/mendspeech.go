package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// mendSpeech rights what the language analysis is known to get wrong in what somebody says.
func mendSpeech(sent nlp.Sentence) nlp.Sentence {
	return inTurn(sent, mendTold, mendSaid, mendInverted, mendQuoting, mendSpeaker, mendThat, mendReported, mendParticiples, mendAddressed, mendAccording, mendHeaded, mendDenouncing, mendCalling, mendFor)
}

// mendSaid gives a verb of saying the clause that follows it without "that" where a parser took the subject of the clause for its object: in
// "Lee suggested the plan to close the port was wrong" nobody suggests a plan.
func mendSaid(sent nlp.Sentence) nlp.Sentence {
	t := newTree(sent, 0)
	for verb := range sent.Tokens {
		if !t.isVerb(verb) || !sayVerbs[t.lemma(verb)] {
			continue
		}
		if who := t.toldApart(verb); who >= 0 {
			return splitTold(sent, t, verb, who)
		}
		o := t.first(verb, "obj")
		if o < verb || !t.isNominal(o) || t.first(o, "case") >= 0 {
			continue
		}
		if p := t.first(verb, "ccomp"); p >= 0 {
			if t.Tokens[o].UPOS == "PROPN" && !lecturing[t.lemma(verb)] && t.followsOn(o, p) {
				sent.Tokens = slices.Clone(sent.Tokens)
				sent.Tokens[o].Head, sent.Tokens[o].Rel = p, "nsubj"
				return sent
			}
			continue
		}
		if p := t.unsubjected(o, verb); p >= 0 {
			sent.Tokens = slices.Clone(sent.Tokens)
			sent.Tokens[p].Head, sent.Tokens[p].Rel = verb, "ccomp"
			sent.Tokens[o].Head, sent.Tokens[o].Rel = p, "nsubj"
			return sent
		}
	}
	return sent
}

// mendQuoting puts beside the clause that it reports a verb of saying behind it that a parser coordinated with that or hung it from: "Lee lied,
// said Ray", "Lee had lied, Ray charged".
func mendQuoting(sent nlp.Sentence) nlp.Sentence {
	t := newTree(sent, 0)
	for verb := range sent.Tokens {
		if !t.isVerb(verb) || !sayVerbs[t.lemma(verb)] || t.first(verb, "obj", "ccomp", "xcomp", "cc", "mark", "aux") >= 0 {
			continue
		}
		who, told := t.first(verb, "nsubj"), t.Tokens[verb].Head
		if who < 0 {
			continue
		}
		first, _ := t.phrase(min(who, verb))
		if first == 0 || t.Tokens[first-1].Text != "," {
			continue
		}
		if t.base(verb) == "conj" && who > verb && told >= 0 && told < verb && t.isVerb(told) && hasSubject(t, told) {
			sent.Tokens = slices.Clone(sent.Tokens)
			sent.Tokens[verb].Rel = "parataxis"
			return sent
		}
		if told = t.first(verb, "advcl"); told >= 0 && told < who && t.isVerb(told) && hasSubject(t, told) && t.first(told, "mark", "advmod") < 0 && t.Tokens[told].XPOS != "VBG" {
			sent.Tokens = slices.Clone(sent.Tokens)
			sent.Tokens[told].Rel = "ccomp"
			return sent
		}
	}
	return sent
}

// mendThat hangs a clause with "that" from the noun right before it whose content it is, where a parser took it for an adverbial of the
// verb: "rejected the idea that Lee won". Behind a time it is what the verb says: "announced this week that Lee won".
func mendThat(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if tok.Rel != "advcl" || tok.Head < 0 || tok.Head > i {
			return -1, ""
		}
		that := slices.IndexFunc(sent.Tokens, func(c nlp.Token) bool { return c.Head == i && c.Rel == "mark" && strings.EqualFold(c.Text, "that") })
		if that < 1 || that-1 <= tok.Head || sent.Tokens[that-1].UPOS != "NOUN" || !hangs(sent, i, "nsubj", "nsubj:pass", "expl") {
			return -1, ""
		}
		switch noun := strings.ToLower(sent.Tokens[that-1].Lemma); {
		case nouns[noun] == "time" && sayVerbs[strings.ToLower(sent.Tokens[tok.Head].Lemma)]:
			return tok.Head, "ccomp"
		case contentNouns[noun] || unreal[noun] || doubtful[noun] || deeds[noun] || utterances[noun]:
			return that - 1, "acl"
		}
		return -1, ""
	}, itself)
}

// mendReported hangs from a verb of saying the clause with "that" which tells what is said, where a parser hung it from a noun between the two:
// "alleged in a lawsuit that Lee lied". A clause in which something is left out is of the noun: "said at a rally that Lee held".
func mendReported(sent nlp.Sentence) nlp.Sentence {
	var t *tree
	for that, tok := range sent.Tokens {
		clause := tok.Head
		if clause < that || !strings.EqualFold(tok.Text, "that") || sent.Tokens[clause].Head < 0 || sent.Tokens[clause].Head > that {
			continue
		}
		if t == nil {
			t = newTree(sent, 0)
		}
		if verb := t.reports(clause, that); verb >= 0 {
			sent.Tokens = slices.Clone(sent.Tokens)
			sent.Tokens[clause].Head, sent.Tokens[clause].Rel = verb, "ccomp"
			sent.Tokens[that].Rel = "mark"
			t = nil
		}
	}
	return sent
}

// reports is the verb of saying before a clause with "that" which hangs from an adjunct of it, or as one. -1 for none.
func (t *tree) reports(clause, that int) int {
	whole := t.rel(that) == "mark" || slices.ContainsFunc(t.with(clause, t.base(that)), func(k int) bool { return k > that })
	if subject := t.first(clause, "nsubj", "expl", "csubj"); !whole || subject <= that && len(t.with(clause, "nsubj")) < 2 {
		return -1
	}
	at := t.Tokens[clause].Head
	switch rel := t.base(clause); {
	case rel == "acl":
		if noun := at; contentNouns[t.lemma(noun)] || unreal[t.lemma(noun)] || doubtful[t.lemma(noun)] || assertions[t.lemma(noun)] || deeds[t.lemma(noun)] {
			if p := t.cases(noun); p != "in" && p != "on" || !utterances[t.lemma(noun)] {
				return -1
			}
		}
		for n := 0; n < maxDepth && (t.base(at) == "nmod" || t.base(at) == "conj" || t.base(at) == "appos") && t.isNominal(t.Tokens[at].Head); n++ {
			at = t.Tokens[at].Head
		}
		if t.base(at) != "obl" && (t.base(at) != "obj" || !telling[t.lemma(t.Tokens[at].Head)]) {
			return -1
		}
		at = t.Tokens[at].Head
	case rel != "advcl" || that > 0 && t.lower(that-1) == "so":
		return -1
	}
	if at < 0 || at > that || !t.isVerb(at) || !sayVerbs[t.lemma(at)] && !t.makesClear(at) || t.first(at, "ccomp") >= 0 {
		return -1
	}
	return at
}

// followsOn says whether a finite clause without a subject or a "that" begins right behind a name.
func (t *tree) followsOn(name, clause int) bool {
	_, after := t.phrase(name)
	return after == t.first(clause, "aux", "cop") && !hasSubject(t, clause) && !hasPurpose(t, clause)
}

// mendSpeaker gives a verb of saying behind a quote who stands between the closing mark and it for its subject, where a parser hung that from
// the quote: "“He lied,” Majority Leader Ann Lee and Speaker Bob Ray said".
func mendSpeaker(sent nlp.Sentence) nlp.Sentence {
	if !slices.ContainsFunc(sent.Tokens, isMark) {
		return sent
	}
	t := newTree(sent, 0)
	for verb := range sent.Tokens {
		said := t.first(verb, "ccomp")
		if !t.isVerb(verb) || !sayVerbs[t.lemma(verb)] || hasSubject(t, verb) || said < 0 || said > verb {
			continue
		}
		mark := verb - 1
		for mark > said && !isMark(sent.Tokens[mark]) {
			mark--
		}
		who := -1
		for k := mark + 1; k < verb && mark > said; k++ {
			if h := t.Tokens[k].Head; h >= 0 && h <= mark && t.base(k) != "punct" {
				if who >= 0 || !t.isNominal(k) || t.base(k) != "appos" && t.base(k) != "conj" {
					return sent
				}
				who = k
			}
		}
		if who < 0 {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		if name := t.first(who, "appos"); name == who+1 && sent.Tokens[name].UPOS == "PROPN" {
			sent.Tokens[who].Head, sent.Tokens[who].Rel = name, "nmod:desc"
			who = name
		}
		sent.Tokens[who].Head, sent.Tokens[who].Rel = verb, "nsubj"
		return sent
	}
	return sent
}

// mendInverted makes the subject of a verb right behind the words quoted of a name right behind it that a parser took for its object: "“He is
// finished,” blasted Ann Lee".
func mendInverted(sent nlp.Sentence) nlp.Sentence {
	for verb := 1; verb+1 < len(sent.Tokens); verb++ {
		who := sent.Tokens[verb+1]
		if sent.Tokens[verb].XPOS != "VBD" || !isMark(sent.Tokens[verb-1]) || who.UPOS != "PROPN" || who.Head != verb || who.Rel != "obj" ||
			!hangs(sent, verb, "ccomp", "parataxis") || hangs(sent, verb, "nsubj") {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[verb+1].Rel = "nsubj"
	}
	return sent
}

// isMark says whether a token is a quotation mark.
func isMark(tok nlp.Token) bool { return tok.XPOS == "``" || tok.XPOS == "''" }

// unsubjected is the predicate of a finite clause that hangs below a noun or its verb without a subject of its own, or -1.
func (t *tree) unsubjected(noun, verb int) int {
	for p := noun + 1; p < len(t.Tokens); p++ {
		finite := slices.IndexFunc(t.with(p, "cop", "aux"), func(k int) bool {
			return k > noun && k < p && (t.Tokens[k].XPOS == "VBD" || t.Tokens[k].XPOS == "VBZ" || t.Tokens[k].XPOS == "VBP" || t.Tokens[k].XPOS == "MD")
		}) >= 0
		if !finite || t.first(p, "nsubj", "mark", "csubj", "expl") >= 0 || !t.below(p, verb) {
			continue
		}
		switch t.base(p) {
		case "acl", "advcl", "parataxis", "dep":
			if !slices.ContainsFunc(t.Tokens[noun+1:p], func(tok nlp.Token) bool {
				w := strings.ToLower(tok.Text)
				return w == "who" || w == "which" || w == "that" || w == "and" || w == "but" || w == "or" || tok.Text == ";" || tok.Text == ","
			}) {
				return p
			}
		}
		return -1
	}
	return -1
}

// mendParticiples makes a passive of a participle between quotation marks, which a parser takes for a verb with a copula: "was “horrified” by".
func mendParticiples(sent nlp.Sentence) nlp.Sentence {
	mended := false
	for i, tok := range sent.Tokens {
		if tok.Rel != "cop" || tok.Head <= i+1 || sent.Tokens[tok.Head].XPOS != "VBN" || sent.Tokens[tok.Head].UPOS != "VERB" || sent.Tokens[i+1].UPOS != "PUNCT" {
			continue
		}
		if !mended {
			sent.Tokens, mended = slices.Clone(sent.Tokens), true
		}
		sent.Tokens[i].Rel = "aux:pass"
		for k := range sent.Tokens {
			if sent.Tokens[k].Head == tok.Head && sent.Tokens[k].Rel == "nsubj" {
				sent.Tokens[k].Rel = "nsubj:pass"
			}
		}
	}
	return sent
}

// mendAddressed makes a name the object of the verb before it where a parser made it a complement: "called out Lee", "called Lee “rude”".
func mendAddressed(sent nlp.Sentence) nlp.Sentence {
	if !slices.ContainsFunc(sent.Tokens, func(tok nlp.Token) bool { return tok.Rel == "xcomp" && tok.UPOS == "PROPN" }) {
		return sent
	}
	t := newTree(sent, 0)
	mended := false
	for verb := range sent.Tokens {
		xs := t.with(verb, "xcomp")
		if !t.isVerb(verb) || len(xs) == 0 || t.first(verb, "obj", "iobj") >= 0 || sent.Tokens[xs[0]].UPOS != "PROPN" || xs[0] < verb || t.first(xs[0], "case", "mark", "cop") >= 0 {
			continue
		}
		if particle := t.exact(verb, "compound:prt"); particle < verb && (len(xs) < 2 || !naming[t.lemma(verb)]) {
			continue
		}
		if !mended {
			sent.Tokens, mended = slices.Clone(sent.Tokens), true
		}
		sent.Tokens[xs[0]].Rel = "obj"
	}
	return sent
}

// mendAccording puts right what a parser makes of a sentence that opens with "According to Lee," or "To Lee,": the predicate is no apposition
// to Lee, and the subject none either.
func mendAccording(sent nlp.Sentence) nlp.Sentence {
	if len(sent.Tokens) < 4 || sent.Tokens[0].Rel != "case" || sent.Tokens[0].Head < 0 {
		return sent
	}
	switch strings.ToLower(sent.Tokens[0].Text) {
	case "according":
	case "to", "for":
		if labelAt(sent, sent.Tokens[0].Head) != "PER" {
			return sent
		}
	default:
		return sent
	}
	t := newTree(sent, 0)
	who := sent.Tokens[0].Head
	p := sent.Tokens[who].Head
	if p < 0 {
		i := slices.IndexFunc(t.children[who], func(k int) bool {
			return k > who && t.rel(k) != "acl:relcl" && (t.first(k, "cop") >= 0 || t.isVerb(k) && hasSubject(t, k))
		})
		if i < 0 {
			return sent
		}
		p = t.children[who][i]
	}
	if t.first(p, "cop") < 0 && !t.isVerb(p) {
		return sent
	}
	sent.Tokens = slices.Clone(sent.Tokens)
	if sent.Tokens[who].Head < 0 {
		sent.Tokens[p].Head, sent.Tokens[p].Rel = -1, "root"
	}
	sent.Tokens[who].Head, sent.Tokens[who].Rel = p, "obl"
	if subject := t.first(who, "appos"); subject > who && subject < p && !hasSubject(t, p) {
		sent.Tokens[subject].Head, sent.Tokens[subject].Rel = p, "nsubj"
	}
	return sent
}

// mendHeaded makes a noun the subject of a finite verb behind it that a parser hung from it as if it were a participle: in "his plan would
// raise taxes" the sentence is no noun.
func mendHeaded(sent nlp.Sentence) nlp.Sentence {
	if !slices.ContainsFunc(sent.Tokens, func(tok nlp.Token) bool { return tok.Rel == "acl" && tok.XPOS == "VB" }) {
		return sent
	}
	t := newTree(sent, 0)
	for i, tok := range sent.Tokens {
		if tok.Rel != "acl" || !t.isVerb(i) || tok.Head > i || !t.isNominal(tok.Head) || t.first(i, "nsubj", "mark") >= 0 || t.first(tok.Head, "cop", "nsubj") >= 0 {
			continue
		}
		modal := slices.ContainsFunc(t.with(i, "aux"), func(k int) bool { return k > tok.Head && sent.Tokens[k].XPOS == "MD" })
		if !modal {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[i].Head, sent.Tokens[i].Rel = sent.Tokens[tok.Head].Head, sent.Tokens[tok.Head].Rel
		sent.Tokens[tok.Head].Head, sent.Tokens[tok.Head].Rel = i, "nsubj"
		return sent
	}
	return sent
}

// mendDenouncing gives a participle that says what is said the object right behind it, where a parser made that a second one of the verb: in "held a
// rally denouncing Lee for the cuts" the rally alone is held.
func mendDenouncing(sent nlp.Sentence) nlp.Sentence {
	var t *tree
	for i, tok := range sent.Tokens {
		if tok.Rel != "obj" || tok.Head < 0 || tok.Head > i-3 || !slices.ContainsFunc(sent.Tokens[tok.Head:i], func(p nlp.Token) bool { return p.XPOS == "VBG" && p.Rel == "acl" }) {
			continue
		}
		if t == nil {
			t = newTree(sent, 0)
		}
		first, _ := t.phrase(i)
		said := first - 1
		if said < 0 || t.Tokens[said].XPOS != "VBG" || t.rel(said) != "acl" || t.first(said, "obj", "obl", "ccomp", "xcomp") >= 0 {
			continue
		}
		if noun := t.Tokens[said].Head; t.rel(noun) != "obj" || t.Tokens[noun].Head != tok.Head || !utterances[t.lemma(noun)] && !platforms[t.lemma(noun)] {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		for k := range sent.Tokens {
			if k >= i && sent.Tokens[k].Head == tok.Head && slices.Contains([]string{"obj", "advcl", "obl", "xcomp"}, sent.Tokens[k].Rel) {
				sent.Tokens[k].Head = said
			}
		}
		t = nil
	}
	return sent
}

// mendCalling hangs a participle of asking from the one before it, and not from what that blames for: in "blasting Lee for closing the port and
// calling on Ray to quit" Lee calls on nobody.
func mendCalling(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if tok.Rel != "conj" || tok.XPOS != "VBG" || tok.Head < 0 || !appealing[strings.ToLower(tok.Lemma)] {
			return -1, ""
		}
		deed := sent.Tokens[tok.Head]
		if deed.Rel != "advcl" || deed.XPOS != "VBG" || deed.Head < 0 || sent.Tokens[deed.Head].XPOS != "VBG" {
			return -1, ""
		}
		return deed.Head, "conj"
	}, itself)
}

// appealing are verbs of asking, with or without a preposition.
var appealing = wordSet(`call urge demand press ask implore appeal beg beseech plead request exhort challenge`)

// mendFor makes the subject of an infinitive whom a verb of asking has behind "for" right before it: "called on Monday for Lee to quit".
func mendFor(sent nlp.Sentence) nlp.Sentence {
	var t *tree
	for _, tok := range sent.Tokens {
		i := tok.Head
		if tok.Rel != "case" || i < 0 || !strings.EqualFold(tok.Text, "for") {
			continue
		}
		if t == nil {
			t = newTree(sent, 0)
		}
		verb := t.Tokens[i].Head
		if verb >= 0 && t.base(i) == "nmod" && nouns[t.lemma(verb)] == "time" {
			verb = t.Tokens[verb].Head // "called at the weekend for Lee", which a parser made one phrase
		}
		if verb < 0 || verb > i || t.base(i) != "obl" && t.base(i) != "nmod" || t.cases(i) != "for" || !wanting[t.lemma(verb)] {
			continue
		}
		_, last := t.phrase(i)
		if last >= len(t.Tokens) || t.rel(last) != "mark" || t.lower(last) != "to" {
			continue
		}
		act, rel := t.Tokens[last].Head, "nsubj"
		if t.exact(act, "aux:pass") >= 0 {
			rel = "nsubj:pass" // also of a thing: "called for the law to be scrapped"
		} else if !t.isBeing(i) {
			continue
		}
		within := t.Tokens[act].Head == i && t.base(act) == "acl" && rel == "nsubj:pass"
		if !within && (t.Tokens[act].Head != verb || t.base(act) != "advcl" && t.base(act) != "xcomp") || hasSubject(t, act) {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		if within {
			sent.Tokens[act].Head, sent.Tokens[act].Rel = verb, "advcl"
		}
		for k := range sent.Tokens {
			if sent.Tokens[k].Head == i && sent.Tokens[k].Rel == "case" {
				sent.Tokens[k].Head, sent.Tokens[k].Rel = act, "mark"
			}
		}
		sent.Tokens[i].Head, sent.Tokens[i].Rel = act, rel
		return sent
	}
	return sent
}
