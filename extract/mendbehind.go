package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
	"kg/nlp"
)

// What a parser makes of clauses, participles and examples behind a noun.

// mendReduced makes a relative clause of a verb right behind a thing and a name, where a parser made the name an apposition of the thing, and that
// the subject: "a joke Lee made about Ray went viral", "she would sell, a claim Lee calls false".
func mendReduced(sent nlp.Sentence) nlp.Sentence {
	for name, tok := range sent.Tokens {
		noun := tok.Head
		if tok.Rel != "appos" || tok.UPOS != "PROPN" || noun < 1 || noun != name-1 || sent.Tokens[noun].UPOS != "NOUN" || sent.Tokens[noun].Rel != "nsubj" || labelAt(sent, name) != "PER" {
			continue
		}
		t := newTree(sent, 0)
		verb := t.Tokens[noun].Head
		_, last := t.phrase(name)
		for last < verb && (t.Tokens[last].UPOS == "AUX" || t.Tokens[last].UPOS == "ADV") {
			last++
		}
		if verb != last || !t.isVerb(verb) || t.first(noun, "det") < 0 || t.kindOf(noun) != schema.Topic || t.first(verb, "obj", "cop") >= 0 || t.isPassive(verb) {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[name].Head, sent.Tokens[name].Rel = verb, "nsubj"
		top := t.Tokens[verb]
		main := -1
		for _, k := range t.with(verb, "advcl", "ccomp", "parataxis", "xcomp") {
			if k > verb && t.isVerb(k) && t.Tokens[k].XPOS == "VBD" && t.first(k, "mark", "nsubj", "aux") < 0 {
				main = k
				break
			}
		}
		switch {
		case main >= 0:
			sent.Tokens[main].Head, sent.Tokens[main].Rel = top.Head, top.Rel
			sent.Tokens[noun].Head = main
		case top.Head >= 0:
			sent.Tokens[noun].Head, sent.Tokens[noun].Rel = top.Head, "parataxis"
		default:
			sent.Tokens[noun].Head, sent.Tokens[noun].Rel = -1, "root"
		}
		sent.Tokens[verb].Head, sent.Tokens[verb].Rel = noun, "acl:relcl"
	}
	return sent
}

// mendPlainVerb makes a verb of a "plural" that a parser took for the predicate of a relative clause, or that has subject and object: "a claim the union
// disputes", "Lee trails Ray".
func mendPlainVerb(sent nlp.Sentence) nlp.Sentence {
	for i, tok := range sent.Tokens {
		if tok.XPOS != "NNS" || tok.Rel != "acl:relcl" && !hangs(sent, i, "obj") || !hangs(sent, i, "nsubj") || hangs(sent, i, "cop", "det", "case") {
			continue
		}
		k := slices.IndexFunc(stems(strings.ToLower(tok.Text)), takesObject)
		if k < 0 {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[i].UPOS, sent.Tokens[i].XPOS, sent.Tokens[i].Lemma = "VERB", "VBZ", stems(strings.ToLower(tok.Text))[k]
		for k := i + 1; k < len(sent.Tokens); k++ {
			if c := &sent.Tokens[k]; c.Head == i && c.Rel == "nmod" {
				c.Rel = "obl"
			}
		}
	}
	return sent
}

// mendGoverning makes a clause of a participle that a parser took for a preposition, where the lexicon has the verb with an object: "statements
// condemning Lee", "a poll shows Lee leading Ray".
func mendGoverning(sent nlp.Sentence) nlp.Sentence {
	for i, tok := range sent.Tokens {
		if tok.Rel != "case" || tok.XPOS != "VBG" || i == 0 || tok.Head < i || prepositional[strings.ToLower(tok.Text)] {
			continue
		}
		object := sent.Tokens[tok.Head]
		if object.Rel != "nmod" && object.Rel != "obl" || object.Head < 0 || object.Head > i || !slices.ContainsFunc(stems(strings.ToLower(tok.Text)), takesObject) {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		rel := "acl"
		if object.Rel == "obl" {
			rel = "advcl"
		}
		sent.Tokens[i].Head, sent.Tokens[i].Rel, sent.Tokens[i].UPOS = object.Head, rel, "VERB"
		sent.Tokens[tok.Head].Head, sent.Tokens[tok.Head].Rel = i, "obj"
	}
	return sent
}

// prepositional are participles that serve for prepositions.
var prepositional = wordSet(`including following regarding concerning according considering excluding during pending involving surrounding
	barring excepting notwithstanding touching depending owing starting beginning going coming`)

// mendRole coordinates somebody's role behind "and" and an article with the role before it, where a parser joined it to what that is of: "was the
// chairman of the council and a critic of Lee", "a supporter of Ray and a critic of Lee".
func mendRole(sent nlp.Sentence) nlp.Sentence {
	var t *tree
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if tok.Rel != "conj" && tok.Rel != "parataxis" || tok.UPOS != "NOUN" || tok.Head < 0 || tok.Head > i || !isBorne(strings.ToLower(tok.Lemma)) {
			return -1, ""
		}
		if t == nil {
			t = newTree(sent, 0)
		}
		det := t.first(i, "det")
		if det < 0 || t.lower(det) != "a" && t.lower(det) != "an" || t.first(i, "cc") < 0 || t.kindOf(i) != schema.Person || t.isSomebody(tok.Head) {
			return -1, ""
		}
		if tok.Rel == "parataxis" {
			for k := det - 1; k > tok.Head; k-- {
				if t.isSomebody(k) && t.base(k) == "appos" {
					return k, "conj"
				}
			}
			return -1, ""
		}
		for up := t.Tokens[tok.Head].Head; up >= 0 && !t.isVerb(up); up = t.Tokens[up].Head {
			if t.isSomebody(up) || t.lower(up) == "one" {
				return up, "conj"
			}
		}
		return -1, ""
	}, itself)
}

// isSomebody says whether a common noun names one person.
func (t *tree) isSomebody(i int) bool {
	return t.Tokens[i].UPOS == "NOUN" && t.kindOf(i) == schema.Person
}

// isBorne says whether the lexicon has a noun for somebody's role: "critic".
func isBorne(noun string) bool {
	return slices.ContainsFunc(predicates["noun "+noun], func(e entry) bool {
		return len(e.words) == 1 && slices.ContainsFunc(e.frames, func(fr frame) bool { return fr.kind == bearer })
	})
}

// mendPossessed makes a noun of what a parser took for a verb, where the verb before it does not say anything: "condemned the court rulings", "praised
// Roe moves". What stood for its subject stands before it.
func mendPossessed(sent nlp.Sentence) nlp.Sentence {
	for i, tok := range sent.Tokens {
		if tok.Rel != "ccomp" || tok.XPOS != "VBZ" || tok.Head < 0 || tok.Head > i || i == 0 || sent.Tokens[i-1].UPOS != "PROPN" {
			continue
		}
		t := newTree(sent, 0)
		verb, subject := tok.Head, t.first(i, "nsubj")
		if subject < 0 || subject < verb || sayVerbs[t.lemma(verb)] || holdVerbs[t.lemma(verb)] || naming[t.lemma(verb)] && bareNaming[t.lemma(verb)] || !takesObject(t.lemma(verb)) || t.first(verb, "obj") >= 0 ||
			t.first(i, "obj", "ccomp", "xcomp", "mark", "aux", "cop") >= 0 || !strings.HasSuffix(t.lower(i), "s") {
			continue
		}
		if _, last := t.phrase(subject); last != i {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		noun := &sent.Tokens[i]
		noun.UPOS, noun.XPOS, noun.Rel, noun.Lemma = "NOUN", "NNS", "obj", strings.TrimSuffix(t.lower(i), "s")
		sent.Tokens[subject].Rel = "compound"
		for _, k := range t.with(i, "obl") {
			sent.Tokens[k].Rel = "nmod"
			if t.marked(k, "as") {
				sent.Tokens[k].Head, sent.Tokens[k].Rel = verb, "obl"
			}
		}
	}
	return sent
}
