package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
	"kg/kb"
)

// whereabouts finds where a named place or body lies and what it is part of: "Oldtown, Ohio", "Ohio's Oldtown High School", "the Austrian
// bank Acme", "the Guild's Oldtown Office", "the School of Law at Oldtown University".
func (x *reading) whereabouts(t *tree, i int) []finding {
	m := x.ments[i]
	if m.Kind != kindName || x.entOf[i] < 0 {
		return nil
	}
	switch m.Type {
	case schema.Place:
		if of := x.placeBehind(t, i); of >= 0 {
			return []finding{x.lies(t, i, of, schema.LocatedIn, "place behind a comma")}
		}
	case schema.Organization:
		if out := x.within(t, i); out != nil {
			return out
		}
		return x.ofCountry(t, i)
	}
	return nil
}

// lies is the claim that one mention is in or of another.
func (x *reading) lies(t *tree, i, of int, p schema.Predicate, rule string) finding {
	a, b := x.ments[i], x.ments[of]
	return finding{sent: t, subject: i, object: of, predicate: p, relation: t.text(min(a.First, b.First), max(a.Last, b.Last)), at: a.Head, factuality: asserted, rule: rule}
}

// placeBehind is the country or state right behind a town and a comma, or -1.
func (x *reading) placeBehind(t *tree, i int) int {
	k := x.ments[i].Last
	if k+1 >= len(t.Tokens) || t.Tokens[k].Text != "," || x.isWide(i) {
		return -1
	}
	of := x.at(t, k+1)
	if of < 0 || x.ments[of].First != k+1 || x.ments[of].Type != schema.Place || !x.isWide(of) || x.isSame(i, of) {
		return -1
	}
	if end := x.ments[of].Last; end+1 < len(t.Tokens) && x.at(t, end+1) >= 0 && x.ments[x.at(t, end+1)].Type == schema.Place {
		if w := t.lower(end); w == "and" || w == "or" || w == "," && x.isWide(x.at(t, end+1)) {
			return -1 // a list of places
		}
	}
	return of
}

// isWide says whether a place is a country or a part of one that has towns.
func (x *reading) isWide(m int) bool {
	known := x.kb.Postal(x.ments[m].Text)
	if e := x.entOf[m]; known == nil && e >= 0 {
		known = x.ents[e].known
	}
	return known != nil && known.Kind != "city"
}

// seatedBodies are last words of the names of bodies that stand somewhere.
var seatedBodies = wordSet(`university college school hospital church museum court institute center centre clinic library prison jail airport hotel
	theatre theater laboratory base cathedral synagogue temple mosque embassy consulate academy`)

// unitBodies are last words of the names of bodies that are part of a greater one.
var unitBodies = wordSet(`division office bureau committee subcommittee council commission program programme initiative department school center centre
	institute fund board service unit branch command wing section assembly faculty college laboratory squad corps group fleet brigade battalion
	regiment garrison directorate secretariat subsidiary campus chapter panel taskforce`)

// within reads the places and bodies that stand with a body's name: its possessor, or behind "in", "at" or "of".
func (x *reading) within(t *tree, i int) []finding {
	m := x.ments[i]
	last := t.lower(m.Last - 1)
	for _, c := range t.dependents(x.tokensOf(i)) {
		of := x.at(t, c)
		if of < 0 || of == i || x.ments[of].Kind != kindName || x.entOf[of] < 0 || t.isQuotedAt(m.First) {
			continue
		}
		first, _ := t.phraseWith(c)
		owns, in := t.rel(c) == "nmod:poss", t.rel(c) == "nmod" && first == m.Last
		switch typ := x.ments[of].Type; {
		case typ == schema.Place && owns, typ == schema.Place && in && t.cases(c) == "in" && seatedBodies[last]:
			return []finding{x.lies(t, i, of, schema.LocatedIn, "body of a place")}
		case typ == schema.Organization && (owns || in && (unitBodies[last] || unitBodies[t.lower(m.Head)]) && (t.cases(c) == "at" || t.cases(c) == "of")):
			return []finding{x.lies(t, i, of, schema.PartOf, "unit of a body")}
		}
	}
	return nil
}

// isQuotedAt says whether a quotation mark stands right before a token: a title of a show or book is no body.
func (t *tree) isQuotedAt(i int) bool {
	return i > 0 && slices.Contains([]string{"“", "\"", "‘", "”", "''", "``"}, t.Tokens[i-1].Text)
}

// ofCountry reads what a noun beside a body's name says of it: "the Austrian bank Acme", "Acme, an Ohio company", "Acme, the Guild's
// newspaper".
func (x *reading) ofCountry(t *tree, i int) []finding {
	m := x.ments[i]
	beside := t.with(m.Head, "appos", "compound", "nmod")
	if up := t.Tokens[m.Head].Head; up >= 0 && (t.base(m.Head) == "appos" || t.base(m.Head) == "flat" || t.base(m.Head) == "compound") {
		beside = append(beside, up)
	}
	for _, noun := range beside {
		if nouns[t.lemma(noun)] != "body" && !bodyKinds[t.lemma(noun)] && t.lemma(noun) != "giant" || t.isPlural(noun) || t.first(noun, "case") >= 0 {
			continue
		}
		if p := t.exact(noun, "nmod:poss"); p >= 0 {
			if of := x.at(t, p); of >= 0 && of != i && x.ments[of].Kind == kindName && x.ments[of].Type == schema.Organization && x.entOf[of] >= 0 {
				return []finding{x.lies(t, i, of, schema.PartOf, "body's body")}
			}
			continue
		}
		for _, a := range t.with(noun, "amod", "compound") {
			if f, ok := x.placedBy(t, i, a); ok {
				return []finding{f}
			}
		}
	}
	return nil
}

// placedBy is the claim that a body lies where an adjective or a place before a noun for it says.
func (x *reading) placedBy(t *tree, i, a int) (finding, bool) {
	m := x.at(t, a)
	f := finding{sent: t, subject: i, object: -1, predicate: schema.LocatedIn, relation: t.Tokens[a].Text, at: a, factuality: asserted, rule: "body of a country"}
	if m >= 0 && m != i && x.ments[m].Type == schema.Place && x.entOf[m] >= 0 && x.ments[m].Head == a {
		f.object = m
		return f, true
	}
	place, _ := x.kb.Place(t.Tokens[a].Text)
	if place == nil || !isPlaceKind(place) || m >= 0 && x.ments[m].Kind == kindName {
		return f, false
	}
	f.name, f.typ, f.nameSpan = place.Name, schema.Place, t.Tokens[a].Span
	return f, true
}

func isPlaceKind(e *kb.Entry) bool {
	return e.Type == schema.Place && !strings.EqualFold(e.Kind, "continent")
}
