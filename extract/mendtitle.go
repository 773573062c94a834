package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// Titles and roles that a parser parted from the names of who bears them, or joined to others.

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
