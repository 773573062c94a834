package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
)

// addBodyAgain finds "the company", "the Guild", "the country" where the text has named one body or place that may be meant, and says whether token i
// is one.
func (x *reading) addBodyAgain(t *tree, i int) bool {
	noun := t.lower(i)
	n, ok := bodyNouns[noun]
	if !ok || t.isPlural(i) {
		return false
	}
	titled := x.isBeforeTitle(t, i)
	first := i
	if n.open {
		first = t.behindTrade(i)
	}
	first = x.behindEpithets(t, first, i)
	if !titled && !t.isDefinite(first) && !t.isPointed(first) || first == i && t.first(i, "compound") >= 0 || !titled && !x.standsAlone(t, i) || t.isSingledOut(i) {
		return false
	}
	if n.family == "place" && (titled || !t.isActing(i)) || n.family == "media" && !titled && t.lower(first-1) == "this" {
		return false // "this newspaper" is who prints it
	}
	of := x.meant(t, i, noun)
	if of == nil || !x.agreesOnPlace(t, i, of) {
		return false
	}
	k, old := len(x.ments), slices.Clone(x.byToken[t.index][first:i])
	x.add(t, Mention{First: first, Last: i + 1, Type: of.typ, Kind: kindNominal, same: of.name})
	x.ments[k].Head = i
	copy(x.byToken[t.index][first:], old) // "the Ohio company" holds Ohio
	of.mention(bodyAt{t.Tokens[i].Start, t.index, t.base(i) == "nsubj"})
	return true
}

// mention notes a further place where the text has a body.
func (b *body) mention(at bodyAt) { b.at = slices.Insert(b.at, b.before(at.start), at) }

// standsAlone says whether a noun is neither part of a name nor another's, and nothing behind it says which body it is.
func (x *reading) standsAlone(t *tree, i int) bool {
	switch t.base(i) {
	case "compound", "appos", "flat":
		if t.Tokens[i].Head >= 0 {
			return false
		}
	}
	if t.first(i, "appos", "flat", "nummod", "cop") >= 0 || t.exact(i, "nmod:poss") >= 0 {
		return false
	}
	for _, c := range t.children[i] {
		switch t.base(c) {
		case "acl":
			if !t.isPassing(c, i) {
				return false
			}
		case "nmod":
			if !isTimeToken(t.Tokens[c]) && t.Tokens[c].UPOS != "NUM" && !asides[t.cases(c)] {
				return false
			}
		}
	}
	return true
}

// asides are prepositions whose phrase, though a parser may hang it from a body, says nothing of which it is: "fined the company over the spill".
var asides = wordSet(`over after during despite amid without since until before throughout`)

// isPassing says whether the clause at a token says no more than what else holds of a body: behind a comma, "the company, which denied it", or what
// one accuses it of, "accused the company of lying".
func (t *tree) isPassing(clause, noun int) bool {
	if t.Tokens[clause].XPOS == "VBG" && (t.lower(noun+1) == "of" || t.lower(noun+1) == "for") {
		return true
	}
	return noun+1 < len(t.Tokens) && t.Tokens[noun+1].Text == ","
}

// isActing says whether a noun for a place stands where what acts or is acted on does, not where something happens.
func (t *tree) isActing(i int) bool {
	switch t.base(i) {
	case "nsubj":
		return true
	case "obj", "iobj":
		return t.Tokens[i].Head >= 0 && takingOn[t.lemma(t.Tokens[i].Head)]
	case "nmod", "obl":
		return t.isPossessed(i) || t.rel(i) == "obl:agent" || t.cases(i) == "against" || t.cases(i) == "by"
	}
	return false
}

// takingOn are verbs of what one does to a country or town as one that acts.
var takingOn = wordSet(`accuse blame sue urge warn ask tell condemn criticise criticize denounce fine order thank praise attack invade sanction threaten
	lead govern rule run represent`)

// isPointed says whether "this" or "that" stands right before a noun.
func (t *tree) isPointed(i int) bool {
	return i > 0 && (t.lower(i-1) == "this" || t.lower(i-1) == "that" && t.Tokens[i-1].UPOS == "DET")
}

// behindTrade is where the common nouns begin that stand before a noun for a body and say its trade, "oil company", "rights group"; the noun
// itself where there are none, or where they make another body of it.
func (t *tree) behindTrade(noun int) int {
	first := noun
	for first > 0 && t.Tokens[first-1].Head == noun && t.base(first-1) == "compound" && t.Tokens[first-1].UPOS == "NOUN" {
		if first--; otherBody[t.lower(first)] {
			return noun
		}
	}
	return first
}

// otherBody are nouns that make of a company or group another one than that named before.
var otherBody = wordSet(`parent sister rival shell umbrella target splinter partner family working focus study age ethnic income parliamentary contact peer`)

// behindEpithets is where the adjectives begin that stand before a body's noun and part it from no other of its kind: "the embattled company", "the
// Danish brewer", "the Ohio company".
func (x *reading) behindEpithets(t *tree, first, noun int) int {
	for first > 0 && t.Tokens[first-1].Head == noun && (epithetsOfBodies[t.lower(first-1)] || x.isOfPlace(t, first-1)) {
		first--
	}
	return first
}

// epithetsOfBodies are adjectives that say how a body fares or what it is like.
var epithetsOfBodies = wordSet(`embattled beleaguered troubled struggling ailing powerful influential giant secretive controversial scandal-hit cash-strapped
	loss-making debt-laden bankrupt venerable prestigious fledgling once-mighty far-right far-left right-wing left-wing centre-right center-right centre-left center-left
	centrist conservative liberal populist nationalist ruling governing militant extremist insurgent impoverished war-torn landlocked tiny oil-rich nuclear-armed
	state-owned state-run publicly-traded privately-held family-owned 12-member nine-member`)

// isOfPlace says whether a word before a noun names the place that it is of: "Danish", "Ohio".
func (x *reading) isOfPlace(t *tree, i int) bool {
	place, demonym := x.kb.Place(t.Tokens[i].Text)
	return place != nil && (t.base(i) == "amod" && demonym || t.base(i) == "compound" && !demonym)
}

// agreesOnPlace says whether a body is of the places, and is called by the adjectives, that stand before a noun.
func (x *reading) agreesOnPlace(t *tree, i int, of *body) bool {
	for _, c := range t.with(i, "amod", "compound") {
		if place, _ := x.kb.Place(t.Tokens[c].Text); place != nil && c < i && !of.of[place] {
			return false
		}
	}
	return true
}

// isSingledOut says whether an adjective before a noun parts its body from others of the kind: "the new company", "the federal court".
func (t *tree) isSingledOut(i int) bool {
	return slices.ContainsFunc(t.with(i, "amod"), func(c int) bool {
		return c > i || t.Tokens[c].UPOS != "PROPN" && !epithetsOfBodies[t.lower(c)] && !isCapital(t.Tokens[c].Text)
	})
}

// isBeforeTitle says whether a noun stands right before the title of a name and says what that is of: "committee chairman Jane Roe".
func (x *reading) isBeforeTitle(t *tree, i int) bool {
	if i+2 >= len(t.Tokens) || t.Tokens[i].UPOS != "NOUN" || t.base(i) != "compound" {
		return false
	}
	_, first, last, ok := t.titleAt(i + 1)
	if !ok || first != i+1 || last >= len(t.Tokens) {
		return false
	}
	m := x.at(t, last)
	return m >= 0 && x.ments[m].Kind == kindName && x.ments[m].Type == schema.Person
}

// isDefinite says whether the word right before a noun is "the".
func (t *tree) isDefinite(i int) bool { return i > 0 && t.lower(i-1) == "the" }

// bodiesAgain links "the company" and the like, and the names that are a body's last word alone: "the Authority".
func (x *reading) bodiesAgain() {
	for i, m := range x.ments {
		switch {
		case m.same != "":
			if e := x.find(nameOf(m.same).key(), m.Type); e >= 0 {
				x.link(i, e)
			}
		case m.Kind == kindName && m.Type == schema.Organization && m.Last == m.First+1 && x.entOf[i] >= 0:
			t := x.trees[m.Sent]
			if _, kind := bodyNouns[strings.ToLower(m.Text)]; !kind || !t.isDefinite(m.First) {
				continue
			}
			if of := x.meant(t, m.First, strings.ToLower(m.Text)); of != nil {
				if e := x.find(nameOf(of.name).key(), of.typ); e >= 0 && e != x.entOf[i] {
					x.unlink(i)
					x.link(i, e)
				}
			}
		}
	}
}
