package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// mend rights what the language analysis is known to get wrong in a sentence.
func mend(sent nlp.Sentence) nlp.Sentence {
	sent = inTurn(mendLists(sent), mendDoubled, mendNeighbouring, mendNamesOfPlaces, mendGenitives, mendPosted, mendHave, mendIs, mendBack, mendPlurals, mendPartisans, mendOffices,
		mendSeats, mendTitled, mendHeadline, mendRoot, mendInterrupted, mendRelative, mendGoverning, mendReduced, mendPlainVerb, mendRole,
		mendPossessed, mendCalled, mendSmall, mendWhat, mendMay, mendOpposition, mendJoined, mendBeforeDays, mendDays, mendSpans, mendTimes,
		mendNamesOfTimes, mendNamesBeforeTimes, mendObjects, mendNamed, mendSubject, mendBareSubject, mendFronted, mendOpening, mendIncluded,
		mendMembers, mendBearer, mendAgents, mendParties, mendWhose, mendTitles, mendTense, mendQuotedPart, mendAgain, mendIsTo, mendSince, mendForDoing, mendWhomBehind, mendInserted, mendWhen, mendApposed, mendWho, mendContent,
		mendPostposed, mendCaused, mendRestrictive, mendHyphened, mendAlso, mendAlsoNamed, mendNearest, mendOfBoth, mendInfinitives, mendTo, mendPurpose, mendInfinitiveObject,
		mendSecondTo, mendAllBut, mendLost, mendBroken, mendClaims, mendFound,
		mendLemmas)
	return mendSpeech(mendArguments(sent))
}

// inTurn takes some steps one after the other, but none that would make a cycle of an odd tree: what follows walks down trees.
func inTurn(sent nlp.Sentence, steps ...func(nlp.Sentence) nlp.Sentence) nlp.Sentence {
	for _, step := range steps {
		if mended := step(sent); isTree(mended) {
			sent = mended
		}
	}
	return sent
}

// isTree says whether every token hangs, through others, from a root.
func isTree(sent nlp.Sentence) bool {
	for i := range sent.Tokens {
		for n, up := 0, sent.Tokens[i].Head; up >= 0; n, up = n+1, sent.Tokens[up].Head {
			if n == len(sent.Tokens) {
				return false
			}
		}
	}
	return true
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

// mendOffices makes a noun of the last word of "chief executive", which a tagger takes for an adjective, with the place in the tree that a
// noun has: before a name between commas the name's, and behind a verb its object's.
func mendOffices(sent nlp.Sentence) nlp.Sentence {
	mended := false
	for i := 1; i < len(sent.Tokens); i++ {
		if tok := sent.Tokens[i]; tok.UPOS != "ADJ" || !strings.EqualFold(tok.Text, "executive") || !strings.EqualFold(sent.Tokens[i-1].Text, "chief") ||
			i+1 < len(sent.Tokens) && sent.Tokens[i+1].UPOS == "NOUN" {
			continue
		}
		if !mended {
			sent.Tokens, mended = slices.Clone(sent.Tokens), true
		}
		tok := &sent.Tokens[i]
		tok.UPOS, tok.XPOS = "NOUN", "NN"
		for k := i + 2; k < len(sent.Tokens); k++ {
			if c := &sent.Tokens[k]; c.Head == i && (c.Rel == "obl" || c.Rel == "obj") {
				c.Rel = "nmod"
			}
		}
		switch {
		case tok.Head < 0:
			sent = mendHolder(sent, i)
		case (tok.Rel == "advcl" || tok.Rel == "ccomp") && subjectBehind(sent, i) > 0:
			name := &sent.Tokens[subjectBehind(sent, i)]
			tok.Rel, name.Rel, name.Head = name.Rel, "appos", i
		case tok.Rel == "acl:relcl":
			tok.Rel = "appos"
		case tok.Rel == "xcomp" || tok.Rel == "ccomp" || tok.Rel == "advcl" && tok.Head < i:
			tok.Rel = "obj"
		}
	}
	return sent
}

// subjectBehind is the name right behind the comma behind a token, its titles left out, that is the subject of what the token hangs from. 0 for none.
func subjectBehind(sent nlp.Sentence, i int) int {
	if i+2 >= len(sent.Tokens) || sent.Tokens[i+1].Text != "," {
		return 0
	}
	k := i + 2
	for sent.Tokens[k].Head > k && sent.Tokens[k].Rel == "nmod:desc" {
		k++
	}
	if sent.Tokens[k].Head != sent.Tokens[i].Head || !strings.HasPrefix(sent.Tokens[k].Rel, "nsubj") {
		return 0
	}
	return k
}

// mendSeats makes a lawmaker's title behind the name of a party or seat the head of both, where a parser took it for a part of the name: "The
// Green and Gold MP left".
func mendSeats(sent nlp.Sentence) nlp.Sentence {
	mended := false
	for i := 2; i < len(sent.Tokens); i++ {
		tok := sent.Tokens[i]
		name := tok.Head
		if tok.Rel != "flat" || name < 1 || name > i || !titles[strings.ToLower(tok.Text)].sits() || labelAt(sent, name) == "PER" ||
			!strings.EqualFold(sent.Tokens[name-1].Text, "the") || i+1 < len(sent.Tokens) && sent.Tokens[i+1].UPOS == "PROPN" {
			continue
		}
		if !mended {
			sent.Tokens, mended = slices.Clone(sent.Tokens), true
		}
		for k := range sent.Tokens {
			if c := &sent.Tokens[k]; c.Head == name && (k > i || c.Rel != "flat") {
				c.Head = i
			}
		}
		sent.Tokens[i].Head, sent.Tokens[i].Rel = sent.Tokens[name].Head, sent.Tokens[name].Rel
		sent.Tokens[name].Head, sent.Tokens[name].Rel = i, "compound"
	}
	return sent
}

// mendHolder gives a root that is an office to the verb behind the name between commas that a parser coordinated with it: "Its chief
// executive, Ann Lee, praised Bob Ray".
func mendHolder(sent nlp.Sentence, office int) nlp.Sentence {
	name := office + 2
	verb := slices.IndexFunc(sent.Tokens, func(tok nlp.Token) bool { return tok.Head == office && tok.Rel == "conj" && tok.UPOS == "VERB" })
	if verb < name+2 || sent.Tokens[office+1].Text != "," || sent.Tokens[name].UPOS != "PROPN" || sent.Tokens[name].Head != office || sent.Tokens[verb-1].Text != "," {
		return sent
	}
	for k := range sent.Tokens {
		if tok := &sent.Tokens[k]; tok.Head == office && k > verb {
			tok.Head = verb
		}
	}
	sent.Tokens[verb].Head, sent.Tokens[verb].Rel = -1, "root"
	sent.Tokens[office].Head, sent.Tokens[office].Rel = verb, "nsubj"
	sent.Tokens[name].Rel = "appos"
	return sent
}

// mendTitled puts a name in the place of the noun before its title, where a parser made the name an apposition to that noun: in "wrote to
// committee chairman Ann Lee" it is her who is written to.
func mendTitled(sent nlp.Sentence) nlp.Sentence {
	mended := false
	for i := 0; i+2 < len(sent.Tokens); i++ {
		noun, title, name := sent.Tokens[i], sent.Tokens[i+1], sent.Tokens[i+2]
		if noun.XPOS != "NN" || titles[strings.ToLower(title.Text)].name == "" || title.Head != i+2 || name.Head != i || name.Rel != "appos" || name.UPOS != "PROPN" {
			continue
		}
		if !mended {
			sent.Tokens, mended = slices.Clone(sent.Tokens), true
		}
		for k := range sent.Tokens {
			if tok := &sent.Tokens[k]; tok.Head == i && tok.Rel != "compound" && tok.Rel != "amod" && tok.Rel != "det" {
				tok.Head = i + 2
			}
		}
		sent.Tokens[i+2].Head, sent.Tokens[i+2].Rel = noun.Head, noun.Rel
		sent.Tokens[i].Head, sent.Tokens[i].Rel = i+2, "compound"
	}
	return sent
}

// mendRoot turns round a tree whose root is a name because the parser lost it on the way to its verb: in "Ann Lee, the mayor who
// runs the port, praised Bob Ray" it takes "praised" for part of what stands between the commas. The verb becomes the root and
// the name its subject.
func mendRoot(sent nlp.Sentence) nlp.Sentence {
	root := slices.IndexFunc(sent.Tokens, func(tok nlp.Token) bool { return tok.Head < 0 })
	if root < 0 {
		return sent
	}
	t := newTree(sent, 0)
	if !t.isNominal(root) || t.first(root, "cop", "nsubj", "expl") >= 0 {
		return sent
	}
	verb := -1
	for i := root + 1; i < len(sent.Tokens) && verb < 0; i++ {
		if t.isVerb(i) && ((t.Tokens[root].UPOS == "PROPN" || t.isPlural(root) || t.first(i, "obj") >= 0) && i > root+1 && t.isLost(i) || t.isOnlyVerb(i, root)) {
			verb = i
		}
	}
	if verb < 0 {
		return sent
	}
	sent.Tokens = slices.Clone(sent.Tokens)
	sent.Tokens[verb].Head, sent.Tokens[verb].Rel = -1, "root"
	sent.Tokens[root].Head, sent.Tokens[root].Rel = verb, "nsubj"
	if t.exact(verb, "aux:pass") >= 0 {
		sent.Tokens[root].Rel = "nsubj:pass"
	}
	return sent
}

// mendHeadline makes a verb of the noun at the root between two names that the lexicon knows as one in the third person: "the Labour
// Party backs Bob Ray" is about no backs.
func mendHeadline(sent nlp.Sentence) nlp.Sentence {
	root := slices.IndexFunc(sent.Tokens, func(tok nlp.Token) bool { return tok.Head < 0 })
	if root < 1 || root+1 >= len(sent.Tokens) || sent.Tokens[root].UPOS != "NOUN" || sent.Tokens[root-1].UPOS != "PROPN" {
		return sent
	}
	stem, ok := strings.CutSuffix(strings.ToLower(sent.Tokens[root].Text), "s")
	t := newTree(sent, 0)
	if !ok || !takesObject(stem) || t.first(root, "cop", "nsubj", "case", "det") >= 0 && t.first(root, "compound") < 0 {
		return sent
	}
	subject, object := -1, -1
	for _, c := range t.children[root] {
		switch {
		case c < root && (t.base(c) == "compound" || t.base(c) == "nmod") && t.Tokens[c].UPOS == "PROPN":
			subject = c
		case c > root && object < 0 && t.Tokens[c].UPOS == "PROPN" && t.first(c, "case") < 0 && !slices.ContainsFunc(t.Tokens[root+1:c], func(tok nlp.Token) bool { return tok.UPOS == "PUNCT" }):
			object = c
		case t.base(c) == "nsubj" || t.base(c) == "cop":
			return sent
		}
	}
	if subject < 0 || object < 0 {
		return sent
	}
	sent.Tokens = slices.Clone(sent.Tokens)
	verb := &sent.Tokens[root]
	verb.UPOS, verb.XPOS, verb.Lemma = "VERB", "VBZ", stem
	sent.Tokens[subject].Rel, sent.Tokens[object].Rel = "nsubj", "obj"
	for _, c := range t.children[root] {
		if c < subject {
			sent.Tokens[c].Head = subject // "the" and what else stood before the name
		}
	}
	return sent
}

// mendCalled parts who or what is called something from what they are called, where a parser hung the latter from the former: "called Lee a
// liar", "called the move a mistake".
func mendCalled(sent nlp.Sentence) nlp.Sentence {
	for i, tok := range sent.Tokens {
		if tok.Head < 1 || tok.Head > i {
			continue
		}
		if of := sent.Tokens[tok.Head]; tok.Rel == "amod" && isQuoteMark(sent.Tokens[i-1].Text) && of.Rel == "obj" && of.Head >= 0 && dubbing[strings.ToLower(sent.Tokens[of.Head].Lemma)] {
			sent.Tokens = slices.Clone(sent.Tokens)
			sent.Tokens[i].Head, sent.Tokens[i].Rel = of.Head, "xcomp" // "called Lee's order “illegal”"
			return sent
		}
		if tok.Rel != "appos" && tok.Rel != "obj" || tok.UPOS != "NOUN" {
			continue
		}
		if tok.Rel == "obj" && dubbing[strings.ToLower(sent.Tokens[tok.Head].Lemma)] && isSecondObject(sent, i) {
			sent.Tokens = slices.Clone(sent.Tokens)
			sent.Tokens[i].Rel = "xcomp"
			return sent
		}
		name := sent.Tokens[tok.Head]
		if name.Rel != "xcomp" && name.Rel != "obj" || name.UPOS != "PROPN" && name.UPOS != "NOUN" || name.Head < 0 || !dubbing[strings.ToLower(sent.Tokens[name.Head].Lemma)] {
			continue
		}
		det := slices.IndexFunc(sent.Tokens, func(c nlp.Token) bool { return c.Head == i && c.Rel == "det" })
		if det < tok.Head || sent.Tokens[det-1].Text == "," || !strings.HasPrefix(strings.ToLower(sent.Tokens[det].Text), "a") {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[tok.Head].Rel = "obj"
		sent.Tokens[i].Head, sent.Tokens[i].Rel = name.Head, "xcomp"
	}
	return sent
}

// isSecondObject says whether a noun with "a" or the like is an object behind another of the same verb.
func isSecondObject(sent nlp.Sentence, i int) bool {
	other := slices.IndexFunc(sent.Tokens[:i], func(c nlp.Token) bool { return c.Head == sent.Tokens[i].Head && c.Rel == "obj" })
	det := slices.IndexFunc(sent.Tokens, func(c nlp.Token) bool { return c.Head == i && c.Rel == "det" })
	return other > sent.Tokens[i].Head && det > other && strings.HasPrefix(strings.ToLower(sent.Tokens[det].Text), "a")
}

// dubbing are verbs of giving somebody a name.
var dubbing = wordSet(`call label dub brand`)

// mendObjects gives an infinitive the name right behind it for its object where a parser made that an apposition to the noun before: in
// "the decision to fire Lee" Lee is no decision.
func mendObjects(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if i == 0 || tok.Rel != "appos" || tok.UPOS != "PROPN" {
			return -1, ""
		}
		if verb := sent.Tokens[i-1]; verb.XPOS != "VB" || verb.Rel != "acl" || verb.Head != tok.Head {
			return -1, ""
		}
		return i - 1, "obj"
	}, itself)
}

// mendNamed hangs from a role the name behind it and what it is for, where a parser hung it from the latter: in "a spokesman for the
// governor, Bob Ray," the name is the spokesman's.
func mendNamed(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if i == 0 || tok.Rel != "appos" || tok.UPOS != "PROPN" || sent.Tokens[i-1].Text != "," || tok.Head < 1 || sent.Tokens[tok.Head].Rel != "nmod" {
			return -1, ""
		}
		role := sent.Tokens[tok.Head].Head
		if role < 0 || role > tok.Head || sent.Tokens[role].XPOS != "NN" {
			return -1, ""
		}
		var a, to bool
		for _, c := range sent.Tokens {
			a = a || c.Head == role && c.Rel == "det" && strings.HasPrefix(strings.ToLower(c.Text), "a")
			to = to || c.Head == tok.Head && c.Rel == "case" && (c.Text == "for" || c.Text == "to")
		}
		if !a || !to {
			return -1, ""
		}
		return role, tok.Rel
	}, itself)
}

// mendSubject makes the subject of a verb that has none what a parser took for somebody called upon: who has an apposition of their own
// is spoken of, as in "Ann Lee, the mayor, quit".
func mendSubject(sent nlp.Sentence) nlp.Sentence {
	for i, tok := range sent.Tokens {
		if tok.Rel != "vocative" || tok.Head < i || sent.Tokens[tok.Head].UPOS != "VERB" {
			continue
		}
		if hangs(sent, i, "appos") && !hangs(sent, tok.Head, "nsubj", "nsubj:pass") {
			sent.Tokens = slices.Clone(sent.Tokens)
			sent.Tokens[i].Rel = "nsubj"
			return sent
		}
	}
	return sent
}

// mendPurpose hangs from a verb of appointing the infinitive behind it that a parser hung from the verb before: "fired Lee and named Ray
// to take her place".
func mendPurpose(sent nlp.Sentence) nlp.Sentence {
	for i, tok := range sent.Tokens {
		if tok.Rel != "advcl" || tok.XPOS != "VB" || i == 0 || sent.Tokens[i-1].XPOS != "TO" || tok.Head < 0 || tok.Head > i {
			continue
		}
		for k := i - 1; k > tok.Head; k-- {
			if v := sent.Tokens[k]; v.Rel == "conj" && v.Head == tok.Head && placing[strings.ToLower(v.Lemma)] {
				sent.Tokens = slices.Clone(sent.Tokens)
				sent.Tokens[i].Head = k
				return sent
			}
		}
	}
	return sent
}

// mendTitles hangs from a title before a name whose title it is, where a parser hung that from the name: the "Ruritania's" of "Ruritania's
// Prime Minister Ann Lee".
func mendTitles(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if tok.Rel != "nmod:poss" || tok.Head < i || sent.Tokens[tok.Head].UPOS != "PROPN" {
			return -1, ""
		}
		for k := tok.Head - 1; k > i; k-- {
			if c := sent.Tokens[k]; c.Rel == "nmod:desc" && c.Head == tok.Head {
				return k, tok.Rel
			}
		}
		return -1, ""
	}, itself)
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

// isLost says whether a finite verb without a subject follows a comma, hung from something before it.
func (t *tree) isLost(verb int) bool {
	switch t.rel(verb) {
	case "acl", "advcl", "parataxis", "appos", "dep":
	default:
		return false
	}
	return t.resumes(verb)
}

// resumes says whether a finite verb without a subject follows a comma.
func (t *tree) resumes(verb int) bool {
	if t.Tokens[verb].Head > verb || hasSubject(t, verb) || t.first(verb, "mark") >= 0 {
		return false
	}
	first := verb
	for first > 0 && (t.base(first-1) == "aux" || t.base(first-1) == "advmod") {
		first--
	}
	if first == 0 || t.Tokens[first-1].Text != "," {
		return false
	}
	switch t.Tokens[verb].XPOS {
	case "VBD", "VBZ", "VBP":
		return true
	case "VBN":
		return t.first(verb, "aux", "obj", "ccomp", "xcomp") >= 0 || t.asksTo(verb) || t.callsOn(verb) || t.isPhrasal(verb)
	}
	return t.first(verb, "aux") >= 0
}

// isOnlyVerb says whether a verb right behind the noun at the root is the only one that can be the sentence's, and no passive: "the
// unions lined up behind Lee", where a parser saw unions that are lined up.
func (t *tree) isOnlyVerb(verb, root int) bool {
	if t.Tokens[verb].XPOS != "VBN" || t.Tokens[verb].Head != root || t.rel(verb) != "acl" || t.exact(verb, "obl:agent") >= 0 || t.first(verb, "aux") >= 0 {
		return false
	}
	if _, last := t.phrase(root); last != verb || t.Tokens[len(t.Tokens)-1].Text != "." || !t.isPhrasal(verb) && t.first(verb, "obj", "compound") < 0 {
		return false
	}
	return !slices.ContainsFunc(t.Tokens, func(tok nlp.Token) bool {
		switch tok.XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			return true
		}
		return false
	})
}

// isPhrasal says whether a verb has with it the preposition that the lexicon knows it with, as no passive would: "called for a vote".
func (t *tree) isPhrasal(verb int) bool {
	if verb+1 >= len(t.Tokens) || t.base(verb+1) != "case" {
		return false
	}
	return slices.ContainsFunc(predicates["verb "+t.lemma(verb)], func(e entry) bool {
		return len(e.words) == 2 && e.words[1] == t.lower(verb+1) && slices.ContainsFunc(e.frames, func(f frame) bool { return f.kind == prep })
	})
}
