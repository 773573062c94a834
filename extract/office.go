package extract

import (
	"slices"
	"strings"
	"unicode/utf8"

	"kg/graph/schema"
	"kg/kb"
	"kg/nlp"
)

// withBody names an office with the body behind it, as it would stand with the body before it: one office has one name, whether the
// text speaks of the "FBI director" or the "director of the FBI". An ambassador is one to somewhere.
func withBody(office, link, body string) string {
	if link == "to" {
		return office + " to " + body
	}
	for _, first := range []string{"Acting ", "Interim "} {
		if rest, ok := strings.CutPrefix(office, first); ok {
			return first + body + " " + rest
		}
	}
	return body + " " + office
}

// officeName is an office with its place where the text or, for who governs a country, the knowledge base gives it: "President of
// France", "Governor of Texas", "Ohio Secretary of State", "Russian Ambassador".
func (x *reading) officeName(person int, r role) string {
	place := x.placeOf(r)
	minister := strings.HasSuffix(r.name, " Minister") || strings.HasSuffix(r.office, " Minister")
	switch {
	case r.of >= 0 && x.ments[r.of].Type == schema.Organization:
		return x.withFullBody(r)
	case r.kind == seat, r.key == "leader of the opposition":
		return r.office
	case x.postedTo(r) != "":
		if r.placeAt >= 0 {
			return r.adjective + " " + r.office + " to " + x.postedTo(r)
		}
		return r.office + " to " + x.postedTo(r)
	case r.kind == ruling || minister:
		if place == "" {
			place = x.termPlace(person, r)
		}
		if place == "" {
			return r.office
		}
		return r.office + " of " + place
	case r.placeAt >= 0:
		return r.adjective + " " + r.office
	case place != "":
		return strings.TrimPrefix(place, "the ") + " " + r.office
	}
	return r.office
}

// diplomats are titles of those whom one country sends to another or to a body.
var diplomats = wordSet(`ambassador commissioner representative envoy consul consul-general chargé d'affaires emissary delegate legate nuncio`)

// postAt is the mention of where a diplomat is sent, right behind the title, or -1.
func (x *reading) postAt(t *tree, r role) int {
	k := r.last
	words := strings.Fields(r.key)
	if !diplomats[words[len(words)-1]] || k+1 >= len(t.Tokens) || t.lower(k) != "to" {
		return -1
	}
	if k++; t.Tokens[k].UPOS == "DET" && k+1 < len(t.Tokens) {
		k++
	}
	if m := x.at(t, k); m >= 0 && x.ments[m].First == k && x.ments[m].Type != schema.Person {
		return m
	}
	return -1
}

// postedTo is the place or body that a diplomat is said to be sent to, whoever sends them: "Britain's ambassador to China". Empty for none.
func (x *reading) postedTo(r role) string {
	if r.to < 0 {
		return ""
	}
	name := x.ments[r.to].Text
	if m := x.ments[r.to]; m.Type == schema.Organization {
		if m.First > 0 && x.trees[m.Sent].lower(m.First-1) == "the" {
			return "the " + name
		}
		return name
	}
	if e := x.entOf[r.to]; e >= 0 {
		name = x.ents[e].Name
	}
	return withThe(name)
}

// withFullBody is an office of a body that the text calls by its last word here and by more elsewhere: "the Commission's president" is
// the European Commission President.
func (x *reading) withFullBody(r role) string {
	body := x.ments[r.of].Text
	e := x.entOf[r.of]
	if e < 0 || x.ments[r.of].Kind != kindName || !strings.HasSuffix(x.ents[e].Name, " "+body) {
		return r.office
	}
	if slices.ContainsFunc(x.ents[e].ments, func(m int) bool { return x.ments[m].Text == x.ents[e].Name }) {
		return strings.Replace(r.office, body, x.ents[e].Name, 1)
	}
	return r.office
}

// placeOf is the place that the text says an office is of, or empty. A country is called by its name.
func (x *reading) placeOf(r role) string {
	if r.place != nil {
		return withThe(r.place.Name)
	}
	if r.of < 0 || x.ments[r.of].Type != schema.Place {
		return ""
	}
	if e := x.entOf[r.of]; e >= 0 {
		return withThe(x.ents[e].Name)
	}
	return x.ments[r.of].Text
}

// termPlace is the country that a person governs by the knowledge base at the article's date, or empty.
func (x *reading) termPlace(person int, r role) string {
	if person < 0 || x.entOf[person] < 0 || x.ents[x.entOf[person]].known == nil {
		return ""
	}
	for _, term := range x.ents[x.entOf[person]].known.Terms {
		of := x.kb.ByID(term.Of)
		if strings.EqualFold(term.Office, r.office) && of != nil && of.Kind == "country" && term.Covers(kb.Date(x.date)) {
			return withThe(of.Name)
		}
	}
	return ""
}

// withThe puts the article before the names of countries that take it.
func withThe(country string) string {
	for _, w := range []string{"United ", "Netherlands", "Philippines", "Bahamas", "Gambia", "Maldives", "Czech Republic", "Dominican Republic",
		"Central African Republic", "Democratic Republic", "Republic of"} {
		if strings.HasPrefix(country, w) {
			return "the " + country
		}
	}
	return country
}

// titleCase writes each word but the small ones with a capital.
func titleCase(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		switch w {
		case "of", "the", "for", "and", "to", "in":
		default:
			first, n := utf8.DecodeRuneInString(w)
			words[i] = strings.ToUpper(string(first)) + w[n:]
		}
	}
	return strings.Join(words, " ")
}

// chamberSeats are what one who runs for a chamber runs for.
var chamberSeats = map[string]string{"senate": "Senator", "house": "Representative", "congress": "Representative", "parliament": "MP"}

// officeAt is the office that a noun names, or the seat in a chamber that one runs for: "for governor", "for the Senate".
func (x *reading) officeAt(t *tree, i int, seat bool) (string, nlp.Span) {
	if m := x.at(t, i); seat && m >= 0 && x.ments[m].Type == schema.Organization {
		if strings.EqualFold(x.ments[m].Text, "White House") {
			return "President", x.ments[m].Span
		}
		return chamberSeats[t.lemma(i)], x.ments[m].Span
	}
	r, ok := x.officeNoun(t, i)
	if !ok {
		r, ok = x.roleAt(t, i)
	}
	if !ok || !r.isOffice() || seat && t.isIndefinite(i) {
		return "", nlp.Span{}
	}
	return x.officeName(-1, r), t.span(r.first, r.last)
}
