package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// mendRestrictive makes a relative clause of one with "which" or "that" right behind its noun that a parser took for another kind, where it lacks
// what the word stands for: "a paper that Lee sued", but not "the idea that Lee sued".
func mendRestrictive(sent nlp.Sentence) nlp.Sentence {
	for i := 1; i < len(sent.Tokens); i++ {
		word := strings.ToLower(sent.Tokens[i].Text)
		verb := sent.Tokens[i].Head
		if word != "which" && word != "that" || verb < i || sent.Tokens[verb].Rel != "acl" || sent.Tokens[verb].Head != i-1 || sent.Tokens[verb].UPOS != "VERB" ||
			!hangs(sent, verb, "nsubj") || sent.Tokens[i].Rel != "obj" && (sent.Tokens[i].Rel != "mark" || hangs(sent, verb, "obj", "ccomp", "xcomp", "obl")) {
			continue
		}
		if noun := sent.Tokens[i-1]; word == "that" && (noun.UPOS != "NOUN" || contentNouns[noun.Lemma] || assertions[noun.Lemma] || told[noun.Lemma]) {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[i].Rel, sent.Tokens[verb].Rel = "obj", "acl:relcl"
	}
	return sent
}

// told are further nouns that a clause with "that" tells the content of.
var told = wordSet(`fact news report evidence proof sign hope doubt possibility chance risk danger impression sense sentiment promise pledge assurance guarantee
	threat demand proposal recommendation decision agreement condition ground extent degree point reason case likelihood prospect day time moment way
	understanding knowledge realization realisation discovery finding revelation hint indication illusion pretence pretense rule principle
	announcement confirmation admission acknowledgment acknowledgement denial rumor rumour speculation story myth truth`)

// mendWho makes a relative clause of one with "who" that a parser took for another kind: "is the only nurse who is questioning Lee".
func mendWho(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if strings.EqualFold(tok.Text, "who") && tok.Rel == "nsubj" && tok.Head > i && sent.Tokens[tok.Head].Rel == "acl" {
			return sent.Tokens[tok.Head].Head, "acl:relcl"
		}
		return -1, ""
	}, func(i int) int { return sent.Tokens[i].Head })
}

// mendWhose makes the subject of a clause about "whose" thing what a parser took for an apposition of the thing: "Lee, whose plan Ray has
// mocked".
func mendWhose(sent nlp.Sentence) nlp.Sentence {
	thing := func(i int) (noun, verb int) {
		tok := sent.Tokens[i]
		if noun = tok.Head; tok.Rel != "appos" || tok.UPOS != "PROPN" || noun < 1 || noun != i-1 || !strings.EqualFold(sent.Tokens[noun-1].Text, "whose") {
			return -1, -1
		}
		verb = sent.Tokens[noun].Head
		if verb < i || !strings.HasPrefix(sent.Tokens[noun].Rel, "nsubj") || sent.Tokens[verb].UPOS != "VERB" || hangs(sent, verb, "obj", "aux:pass") {
			return -1, -1
		}
		return noun, verb
	}
	for i := range sent.Tokens {
		if noun, verb := thing(i); noun >= 0 {
			sent.Tokens = slices.Clone(sent.Tokens)
			sent.Tokens[noun].Rel = "obj"
			sent.Tokens[i].Head, sent.Tokens[i].Rel = verb, "nsubj"
			return sent
		}
	}
	return sent
}

// mendRelative hangs a clause with "who" or "which" for its subject, or "whom" for its object, from the noun before it, where a parser took
// it for no relative clause, or "who" for a thing: in "was hailed at the event by Lee, who" and "a victory for the union, which" it asks
// after Lee and the union.
func mendRelative(sent nlp.Sentence) nlp.Sentence {
	var t *tree
	for i, tok := range sent.Tokens {
		whom := tok.Rel == "obj" && (strings.EqualFold(tok.Text, "whom") || strings.EqualFold(tok.Text, "which") && tok.Head >= 0 && !comments(sent.Tokens[tok.Head].Lemma))
		who := strings.EqualFold(tok.Text, "whom") && whom || strings.EqualFold(tok.Text, "who")
		if !who && !strings.EqualFold(tok.Text, "which") || !whom && !strings.HasPrefix(tok.Rel, "nsubj") || tok.Head < i {
			continue
		}
		if t == nil {
			t = newTree(sent, 0)
		}
		switch t.base(tok.Head) {
		case "acl":
			up := t.Tokens[tok.Head].Head
			if last := t.lastNamed(up, i); who && last >= 0 {
				sent.Tokens = slices.Clone(sent.Tokens)
				sent.Tokens[tok.Head].Head = last
				t = nil
				continue
			}
			if whom && up < i && t.isBeing(up) && t.Tokens[tok.Head].Rel == "acl" {
				sent.Tokens = slices.Clone(sent.Tokens)
				sent.Tokens[tok.Head].Rel = "acl:relcl"
				t = nil
				continue
			}
			if up > i || !who || t.isBeing(up) && t.ofWhom(up) < 0 {
				continue
			}
		case "nmod", "appos", "advcl", "dep":
		case "parataxis", "conj":
			if !whom && t.base(tok.Head) == "parataxis" || t.first(tok.Head, "cc") >= 0 || i == 0 || t.Tokens[i-1].Text != "," {
				continue
			}
		default:
			continue
		}
		noun := t.asked(i, who)
		if noun < 0 || t.below(noun, tok.Head) {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[tok.Head].Head, sent.Tokens[tok.Head].Rel = noun, "acl:relcl"
		t = nil
	}
	return sent
}

// comments says whether a verb tells what somebody makes of what was said, so that a "which" may be all of it: "accused Lee of fraud, which Ray denies".
func comments(verb string) bool {
	verb = strings.ToLower(verb)
	return speaks(verb) || denying[verb] || doubting[verb]
}

// mendInterrupted gives a sentence back its verb behind a clause with "who" between commas, where a parser took it for part of what is said there:
// in "Lee, who said that she would run, praised Ray" she says no praise.
func mendInterrupted(sent nlp.Sentence) nlp.Sentence {
	var t *tree
	for who := 2; who < len(sent.Tokens); who++ {
		if tok := sent.Tokens[who]; !strings.EqualFold(tok.Text, "who") || tok.Rel != "nsubj" || tok.Head < who || sent.Tokens[who-1].Text != "," {
			continue
		}
		if t == nil {
			t = newTree(sent, 0)
		}
		noun, said := t.beforeWhose(who), t.Tokens[who].Head
		if noun == nil || t.Tokens[noun[0]].Head >= 0 && (t.Tokens[said].Head >= 0 || t.Tokens[noun[0]].Head != said || t.base(noun[0]) != "nsubj") ||
			t.Tokens[noun[0]].Head < 0 && t.Tokens[said].Head != noun[0] {
			continue
		}
		verb := said + 1
		for verb < len(t.Tokens) && !(t.isVerb(verb) && t.below(verb, said) && (t.resumes(verb) || t.agrees(verb, noun[0]))) {
			verb++
		}
		if verb == len(t.Tokens) {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		for k, tok := range sent.Tokens {
			if k > verb && (tok.Head == said || tok.Head == noun[0]) {
				sent.Tokens[k].Head = verb
			}
		}
		sent.Tokens[verb].Head, sent.Tokens[verb].Rel = -1, "root"
		sent.Tokens[noun[0]].Head, sent.Tokens[noun[0]].Rel = verb, "nsubj"
		sent.Tokens[said].Head, sent.Tokens[said].Rel = noun[0], "acl:relcl"
		return sent
	}
	return sent
}

// agrees says whether a verb right behind a comma may be the present of a plural, which a tagger takes for an infinitive.
func (t *tree) agrees(verb, noun int) bool {
	return t.Tokens[verb].XPOS == "VB" && t.Tokens[verb-1].Text == "," && t.isPlural(noun) && !hasSubject(t, verb) && t.first(verb, "mark", "aux", "cc") < 0
}

// lastNamed is the last of some people joined by "and", where a "who" right behind asks after them and its verb is none of several's: in
// "Lee and Ray, who has won," it is Ray. -1 for none.
func (t *tree) lastNamed(first, who int) int {
	verb := t.Tokens[who].Head
	last := -1
	for _, c := range t.with(first, "conj") {
		if end := nameAt(t.Sentence, c); end >= 0 && t.Sentence.Names[end].Last == who-1 && t.Tokens[who-1].Text == "," {
			last = c
		}
	}
	several := slices.ContainsFunc(append(t.with(verb, "aux", "cop", "advmod"), verb), func(k int) bool {
		w := t.lower(k)
		return t.Tokens[k].XPOS == "VBP" || w == "were" || w == "are" || w == "have" || w == "both" || w == "all"
	})
	if several {
		return -1
	}
	return last
}

// asked is the noun that a relative pronoun asks after: the last before it, and with "who" the last that names somebody. -1 for none.
func (t *tree) asked(pronoun int, who bool) int {
	k := pronoun - 1
	for k >= 0 && t.Tokens[k].UPOS == "PUNCT" && t.Tokens[k].Text != "." {
		k--
	}
	if k < 0 || !t.isNominal(k) {
		return -1
	}
	for n := 0; k >= 0 && n < maxDepth; n++ {
		if t.isNominal(k) && t.rel(k) != "flat" && t.base(k) != "compound" && (!who || t.isBeing(k)) {
			if person := t.ofWhom(k); who && person >= 0 {
				return person
			}
			return k
		}
		if k = t.Tokens[k].Head; k >= 0 && t.isVerb(k) {
			for _, c := range slices.Backward(t.with(k, "obl", "obj", "iobj", "nsubj")) {
				if c < pronoun && t.isNominal(c) && t.isBeing(c) {
					return c
				}
			}
			return -1
		}
	}
	return -1
}

// ofWhom is the one person named of whom a place or body is: of "Agent Lee of the Ruritanian Bureau, who led it" it is Lee whom "who" asks after. -1 for none.
func (t *tree) ofWhom(body int) int {
	label, person := labelAt(t.Sentence, body), t.Tokens[body].Head
	if label != "ORG" && label != "LOC" || t.rel(body) != "nmod" || person < 0 || labelAt(t.Sentence, person) != "PER" {
		return -1
	}
	return person
}
