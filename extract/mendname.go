package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// mendDoubled makes one possessor of the two surnames that a hyphen joins, where a parser took the second for that of a noun which stands for the
// first: "Roe-Poe's lawyer said".
func mendDoubled(sent nlp.Sentence) nlp.Sentence {
	for i := 1; i+1 < len(sent.Tokens); i++ {
		a, b := sent.Tokens[i-1], sent.Tokens[i+1]
		if sent.Tokens[i].Text != "-" || a.End != sent.Tokens[i].Start || b.Start != sent.Tokens[i].End || a.UPOS != "PROPN" || b.UPOS != "PROPN" ||
			b.Rel != "nmod:poss" || b.Head < i || sent.Tokens[b.Head].Head != i-1 {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		noun := b.Head
		for k := range sent.Tokens {
			if c := &sent.Tokens[k]; c.Head == i-1 && k > i+1 {
				c.Head = noun
			} else if c.Head == i+1 {
				c.Head = i - 1
			}
		}
		sent.Tokens[noun].Head, sent.Tokens[noun].Rel = a.Head, a.Rel
		sent.Tokens[i-1].Head, sent.Tokens[i-1].Rel = noun, "nmod:poss"
		sent.Tokens[i+1].Head, sent.Tokens[i+1].Rel = i-1, "flat"
	}
	return sent
}

// mendNeighbouring makes an adjective of "neighbouring" before a name that a parser took for a verb with the name for its object: "Neighbouring
// Ruritania, which arms the rebels, welcomed the truce".
func mendNeighbouring(sent nlp.Sentence) nlp.Sentence {
	for i := 0; i+1 < len(sent.Tokens); i++ {
		tok, name := sent.Tokens[i], sent.Tokens[i+1]
		if w := strings.ToLower(tok.Text); w != "neighbouring" && w != "neighboring" || tok.UPOS != "VERB" && tok.XPOS != "VBG" || name.UPOS != "PROPN" {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		head, rel := tok.Head, tok.Rel
		if rel == "advcl" && head > i && !hangs(sent, head, "nsubj", "nsubj:pass") {
			rel = "nsubj"
		}
		if rel == "case" && name.Rel == "obl" && !hangs(sent, name.Head, "obj") {
			sent.Tokens[i+1].Rel = "obj" // "represents neighbouring Ohio"
		}
		if name.Head == i {
			sent.Tokens[i+1].Head, sent.Tokens[i+1].Rel = head, rel
		}
		for k := range sent.Tokens {
			if c := &sent.Tokens[k]; c.Head == i && k > i+1 {
				c.Head = i + 1
				if c.Rel == "parataxis" && hangs(sent, k, "nsubj") {
					c.Rel = "acl:relcl"
				}
			}
		}
		sent.Tokens[i].Head, sent.Tokens[i].Rel, sent.Tokens[i].UPOS, sent.Tokens[i].XPOS = i+1, "amod", "ADJ", "JJ"
	}
	return sent
}

// noble are titles of those who are named by a place: "Lord Lee of Oldtown".
var noble = wordSet(`lord lady baroness baron earl duke duchess prince princess marquess marquis viscount viscountess count countess king queen emperor empress
	sultan bishop archbishop cardinal pope saint st dame sir`)

// mendNamesOfPlaces parts a person's name from the place behind it, where the recogniser took both for one name: "Ann Lee of Ohio".
func mendNamesOfPlaces(sent nlp.Sentence) nlp.Sentence {
	for n := 0; n < len(sent.Names); n++ {
		name := sent.Names[n]
		if name.Label != "PER" || noble[strings.ToLower(sent.Tokens[name.First].Text)] || slices.ContainsFunc(sent.Tokens[name.First:name.Last], func(tok nlp.Token) bool { return titles[strings.ToLower(tok.Text)].kind != "" }) {
			continue
		}
		for of := name.First + 2; of+1 < name.Last; of++ {
			if sent.Tokens[of].Text == "of" && isCapital(sent.Tokens[of+1].Text) {
				sent.Names = slices.Insert(slices.Clone(sent.Names), n+1, nlp.Name{First: of + 1, Last: name.Last, Label: "LOC"})
				sent.Names[n].Last = of
				break
			}
		}
	}
	return sent
}

// mendPosted makes the name behind where somebody is posted the head of the title before it, where a parser made the place a part of the name:
// "met with Ruritania's ambassador to Tolm Ann Lee".
func mendPosted(sent nlp.Sentence) nlp.Sentence {
	for i := 3; i < len(sent.Tokens); i++ {
		name := sent.Tokens[i]
		if name.UPOS != "PROPN" || name.Rel == "flat" || name.Rel == "compound" || labelAt(sent, i) != "PER" {
			continue
		}
		first := i
		for first > 0 && sent.Tokens[first-1].Head == i && (labelAt(sent, first-1) == "LOC" || labelAt(sent, first-1) == "ORG") {
			first--
		}
		prep := first - 1
		if first == i || prep < 1 || sent.Tokens[prep].Head != i || !posting[strings.ToLower(sent.Tokens[prep].Text)] {
			continue
		}
		t := prep - 1
		title := sent.Tokens[t]
		if _, ok := titles[strings.ToLower(title.Text)]; !ok || name.Head != t && name.Head != title.Head {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		for k := range sent.Tokens[:i] {
			switch c := &sent.Tokens[k]; {
			case k >= prep && c.Head == i:
				c.Head = i - 1
			case c.Head == t && c.Rel == "case":
				c.Head = i
			}
		}
		sent.Tokens[i-1].Head, sent.Tokens[i-1].Rel = t, "nmod"
		sent.Tokens[i].Head, sent.Tokens[i].Rel = title.Head, title.Rel
		sent.Tokens[t].Head, sent.Tokens[t].Rel = i, "nmod:desc"
		return sent
	}
	return sent
}

// posting are prepositions of where one is posted.
var posting = wordSet(`to for in at of`)

// mendGenitives makes a possessor of the name with a genitive that a parser took for the head of what is its own: "Ann Lee's Centre Party said".
func mendGenitives(sent nlp.Sentence) nlp.Sentence {
	for s := 1; s+1 < len(sent.Tokens); s++ {
		owner := sent.Tokens[s].Head
		if sent.Tokens[s].XPOS != "POS" || owner < 0 || owner > s || sent.Tokens[owner].UPOS != "PROPN" || sent.Tokens[owner].Rel == "nmod:poss" {
			continue
		}
		own := s + 1
		for own < len(sent.Tokens) && sent.Tokens[own].Head > own && (sent.Tokens[own].Rel == "compound" || sent.Tokens[own].Rel == "amod") {
			own++
		}
		if own == len(sent.Tokens) || sent.Tokens[own].Head != owner || sent.Tokens[own].UPOS != "PROPN" && sent.Tokens[own].UPOS != "NOUN" || nameAt(sent, owner) >= 0 && nameAt(sent, owner) == nameAt(sent, own) {
			continue
		}
		switch sent.Tokens[own].Rel {
		case "list", "flat", "appos", "dep", "nmod", "conj":
		default:
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[own].Head, sent.Tokens[own].Rel = sent.Tokens[owner].Head, sent.Tokens[owner].Rel
		for k := range sent.Tokens {
			if c := &sent.Tokens[k]; c.Head == owner && (k > own || c.Rel == "case" && k < owner) {
				c.Head = own
			}
		}
		sent.Tokens[owner].Head, sent.Tokens[owner].Rel = own, "nmod:poss"
	}
	return sent
}
