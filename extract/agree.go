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

// agreeOnPlaces makes places of the words that the recogniser took for a person here and as often for a place elsewhere, where nothing
// tells of a person: a full name, a title or an honorific before it.
func (x *reading) agreeOnPlaces() {
	people, places := map[string]int{}, map[string]int{}
	for _, m := range x.ments {
		t := x.trees[m.Sent]
		switch {
		case m.Kind != kindName:
		case m.Type == schema.Place:
			places[m.Text]++
		case m.Type != schema.Person:
		case m.Last > m.First+1: // whoever bears the name in full
			people[t.Tokens[m.Last-1].Text] += len(x.ments)
			people[t.Tokens[m.First].Text] += len(x.ments)
		default:
			people[m.Text]++
			if m.First > 0 {
				_, honorific := honorifics[t.lower(m.First-1)]
				if _, _, last, title := t.titleAt(m.First - 1); honorific || title && last == m.First {
					people[m.Text] += len(x.ments)
				}
			}
		}
	}
	for i := range x.ments {
		if m := &x.ments[i]; m.Kind == kindName && m.Type == schema.Person && places[m.Text] >= people[m.Text] && places[m.Text] > 0 && x.kb.Gender(m.Text) == unknown {
			m.Type = schema.Place
		}
	}
}

// headships are titles right behind the name of a party or another body whose head or voice bears them.
var headships = wordSet(`president chairman chairwoman chair chairperson secretary-general leader spokesman spokeswoman spokesperson treasurer convener`)

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
		if _, first, last, ok := t.titleAt(min(m.Last, len(t.Tokens)-1)); ok && first == m.Last && headships[strings.ToLower(t.text(first, last))] && x.personAt(t, last) >= 0 {
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
