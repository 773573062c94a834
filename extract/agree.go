package extract

import (
	"strings"

	"kg/graph/schema"
)

// What the recogniser took for one thing here and for another there.

// agreeOnNames gives a name that the recogniser took for a body here and for a place or a person there the type that it has most often, where
// the knowledge base knows nothing by it. A full name is a person's also where its last word is one's alone; one word alone is none.
func (x *reading) agreeOnNames() {
	votes := map[string]map[schema.EntityType]int{}
	for _, m := range x.ments {
		if m.Kind == kindName {
			if votes[m.Text] == nil {
				votes[m.Text] = map[schema.EntityType]int{}
			}
			votes[m.Text][m.Type]++
		}
	}
	for i := range x.ments {
		m := &x.ments[i]
		if m.Kind != kindName || len(votes[m.Text]) < 2 || len(x.kb.Find(m.Text)) > 0 {
			continue
		}
		person := votes[m.Text][schema.Person]
		if words := strings.Fields(m.Text); len(words) > 1 {
			person += votes[words[len(words)-1]][schema.Person]
		} else if person > 0 {
			continue
		}
		body, place := votes[m.Text][schema.Organization], votes[m.Text][schema.Place]
		switch {
		case person > body && person > place:
			m.Type = schema.Person
		case body > place && body > person:
			m.Type = schema.Organization
		case place > body && place > person:
			m.Type = schema.Place
		}
	}
}

// agreeOnPlaces makes places of the words that the recogniser took for a person here and as often for a place elsewhere, or that the words
// beside them once tell to be one, where nothing tells of a person: a full name, a title or an honorific before it.
func (x *reading) agreeOnPlaces() {
	people, places, told := map[string]int{}, map[string]int{}, map[string]bool{}
	sure := len(x.ments) + 1
	for _, m := range x.ments {
		t := x.trees[m.Sent]
		if m.Kind == kindName && t.tellsPlace(m) {
			told[m.Text] = true
		}
		switch {
		case m.Kind != kindName:
		case m.Type == schema.Place:
			places[m.Text]++
		case m.Type != schema.Person:
		case m.Last > m.First+1: // whoever bears the name in full
			people[t.Tokens[m.Last-1].Text] += sure
			people[t.Tokens[m.First].Text] += sure
		default:
			people[m.Text]++
			if m.First > 0 {
				_, honorific := honorifics[t.lower(m.First-1)]
				if _, _, last, title := t.titleAt(m.First - 1); honorific || title && last == m.First {
					people[m.Text] += sure
				}
			}
		}
	}
	for i := range x.ments {
		m := &x.ments[i]
		oftener := m.Type == schema.Person && places[m.Text] >= people[m.Text] && places[m.Text] > 0
		if m.Kind == kindName && (oftener || told[m.Text] && people[m.Text] < sure && len(x.kb.Find(m.Text)) == 0) && x.kb.Gender(m.Text) == unknown {
			m.Type = schema.Place
		}
	}
}

// tellsPlace says whether the words beside a name of one word tell that it is a place's: "neighbouring Ruritania", "Ruritania's ambassador",
// "President Ann Roe of Ruritania".
func (t *tree) tellsPlace(m Mention) bool {
	if m.Last > m.First+1 || isAcronym(m.Text) {
		return false
	}
	if k := m.First - 1; k >= 0 && ofRegions[t.lower(k)] && (k == 0 || !isCapital(t.Tokens[k].Text)) {
		return true
	}
	if m.Last+1 < len(t.Tokens) && t.Tokens[m.Last].XPOS == "POS" && ofCountries[t.lemma(m.Last+1)] {
		return true
	}
	k := m.First - 2
	if k < 0 || t.lower(k+1) != "of" || labelAt(t.Sentence, k) != "PER" {
		return false
	}
	n := t.Names[nameAt(t.Sentence, k)]
	for k = n.First; k >= max(0, n.First-1); k-- { // which may stand in the name that was recognised, or before it
		if ti, _, last, ok := t.titleAt(k); ok && ti.kind == ruling && last > n.First-1 && last < n.Last {
			return true
		}
	}
	return false
}

var (
	// ofRegions are words before the name of a country or region, and ofCountries what only those have.
	ofRegions   = wordSet(`neighbouring neighboring northern southern eastern western central rural upper lower coastal`)
	ofCountries = wordSet(`ambassador embassy border airspace sovereignty independence territory coast coastline neighbour neighbor consulate`)
)

// headships are titles right behind the name of a party or another body whose head or voice bears them.
var headships = wordSet(`president chairman chairwoman chair chairperson secretary-general leader spokesman spokeswoman spokesperson treasurer convener`)

// calledBody says whether a noun right before a name says that it is a body's: "the union Zorvin".
func (t *tree) calledBody(m Mention) bool {
	k := m.First - 1
	return k >= 0 && t.Tokens[k].XPOS == "NN" && nouns[t.lemma(k)] == "body" && t.Tokens[m.Head].Head == k && (t.base(m.Head) == "appos" || t.base(m.Head) == "flat")
}

// agreeOnBodies makes bodies of the single words that the recogniser took for a person or a place, where the text has one before a title that
// heads of bodies bear ("Oldparty president Ann Roe") and nothing tells of a person or a place.
func (x *reading) agreeOnBodies() {
	headed, people := map[string]bool{}, map[string]bool{}
	for _, m := range x.ments {
		t := x.trees[m.Sent]
		if m.Kind != kindName {
			continue
		}
		if m.Last > m.First+1 {
			if m.Type == schema.Person {
				people[t.Tokens[m.First].Text], people[t.Tokens[m.Last-1].Text] = true, true
			}
			continue
		}
		if m.First > 0 {
			if _, honorific := honorifics[t.lower(m.First-1)]; honorific {
				people[m.Text] = true
			} else if _, _, last, title := t.titleAt(m.First - 1); title && last == m.First && m.Type == schema.Person {
				people[m.Text] = true
			}
		}
		if _, first, last, ok := t.titleAt(min(m.Last, len(t.Tokens)-1)); ok && first == m.Last && headships[strings.ToLower(t.text(first, last))] && x.personAt(t, last) >= 0 || t.calledBody(m) {
			headed[m.Text] = true
		}
	}
	for i := range x.ments {
		m := &x.ments[i]
		if m.Kind != kindName || m.Type != schema.Person && m.Type != schema.Place || !headed[m.Text] || people[m.Text] || x.kb.Gender(m.Text) != unknown {
			continue
		}
		if place, _ := x.kb.Place(m.Text); place == nil && len(x.kb.BySurname(m.Text)) == 0 {
			m.Type = schema.Organization
		}
	}
}
