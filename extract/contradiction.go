package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
	"kg/kb"
)

// What keeps an entity from being one of the knowledge base.

// contradiction is what the article tells of entity i that a candidate is not, or empty: another gender, party, state or country;
// a calling that keeps no office; an office that the candidate had not held yet, though others had.
func (x *reading) contradiction(i int, c *kb.Entry) string {
	e := &x.ents[i]
	if c.Kind == "legislature" && !strings.Contains(e.Name, " ") {
		return x.anotherChamber(e, c)
	}
	if e.Type != schema.Person {
		return ""
	}
	if c.Gender != unknown && (e.gender == male || e.gender == female) && e.gender != c.Gender {
		return "gender"
	}
	if letter, state, ok := strings.Cut(e.suffix, "-"); ok {
		if party := strings.ToLower(partyOfLetter[strings.ToUpper(letter)]); party != "" && len(c.Parties) > 0 &&
			!slices.ContainsFunc(c.Parties, func(p string) bool { return strings.ReplaceAll(p, "-", " ") == party }) {
			return "party"
		}
		seats := 0
		for _, t := range c.Terms {
			switch of := x.kb.ByID(t.Of); {
			case t.Of == state:
				seats = -1
			case of != nil && of.Kind == "state" && seats >= 0:
				seats++
			}
			if seats < 0 {
				break
			}
		}
		if seats > 0 {
			return "state"
		}
	}
	for _, m := range e.ments {
		ment := &x.ments[m]
		if calling := x.calling(ment); calling != "" && len(c.Terms) > 0 {
			return "profession: " + calling
		}
		for _, r := range ment.Roles {
			if r.place != nil && r.place.Kind == "country" && c.Country != "" && r.place.ID != c.Country && r.isOffice() && !abroad[r.key] {
				return "country"
			}
		}
	}
	if began, ok := firstTerm(c); ok && x.date != "" && string(began) > x.date[:min(4, len(x.date))]+"-12-31" && len(e.roles) > 0 {
		for r := range e.roles {
			if len(x.kb.Holders(r, "", "")) > 0 {
				return "date" // an office, and the candidate had none yet
			}
		}
	}
	return ""
}

// anotherChamber says why "the Senate" or "the House" is not that of a country: the article is about another one, or it is a
// state's own.
func (x *reading) anotherChamber(e *entity, c *kb.Entry) string {
	if x.country != "" && c.Country != "" && c.Country != x.country {
		return "country"
	}
	for _, m := range e.ments {
		ment := &x.ments[m]
		if ment.First == 0 {
			continue
		}
		before := x.trees[ment.Sent].Tokens[ment.First-1].Text
		if place, _ := x.kb.Place(before); strings.EqualFold(before, "state") || place != nil && place.Kind == "state" {
			return "state"
		}
	}
	return ""
}

// abroad are offices whose holder serves a country other than the one named.
var abroad = map[string]bool{"ambassador": true, "envoy": true, "special envoy": true, "consul": true, "high commissioner": true, "diplomat": true}

// callingNouns are nouns for people who, unless they once were it, hold no office.
var callingNouns = wordSet(`actor actress singer footballer quarterback goalkeeper striker midfielder defender pitcher outfielder golfer
	cyclist swimmer musician guitarist drummer bassist rapper painter sculptor novelist poet plumber nurse chef biologist physicist
	chemist astronomer comedian trucker firefighter electrician waiter waitress composer`)

// calling is such a noun that a name stands with and that is not of the past, or empty.
func (x *reading) calling(m *Mention) string {
	t := x.trees[m.Sent]
	for _, c := range t.children[m.Head] {
		if b := t.base(c); b != "appos" && (c > m.Head || b != "compound" && t.rel(c) != "nmod:desc") {
			continue
		}
		if callingNouns[t.lemma(c)] && !t.isPast(c) {
			return t.lemma(c)
		}
	}
	if up := t.Tokens[m.Head].Head; up >= 0 && (t.base(m.Head) == "appos" || t.base(m.Head) == "nsubj" && t.first(up, "cop") >= 0) {
		if callingNouns[t.lemma(up)] && !t.isPast(up) {
			return t.lemma(up)
		}
	}
	return ""
}

// isPast says whether a noun is said to be no longer true: "the former actor".
func (t *tree) isPast(i int) bool {
	for _, c := range t.children[i] {
		switch t.lower(c) {
		case "former", "ex", "onetime", "one-time", "retired", "sometime", "turned":
			return true
		}
	}
	return false
}

func firstTerm(c *kb.Entry) (kb.Date, bool) {
	for _, t := range c.Terms {
		if t.From != "" {
			return t.From.First(), true
		}
	}
	return "", false
}
