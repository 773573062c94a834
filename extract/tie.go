package extract

import (
	"strings"

	"kg/graph/schema"
	"kg/kb"
	"kg/nlp"
)

var partyOfLetter = map[string]string{"R": "Republican Party", "D": "Democratic Party"}

// ties finds the offices, parties and states that the text gives a person: in titles before the name, appositions, copulas and
// "(R-Texas)".
func (x *reading) ties() []finding {
	var out []finding
	for i, m := range x.ments {
		t := x.trees[m.Sent]
		if m.Kind == kindName && m.Type == schema.Person {
			for _, r := range m.Roles {
				out = append(out, x.roleClaims(t, i, r, factuality{modality: schema.Asserted, source: -1}, "title")...)
			}
			out = append(out, x.suffix(t, i)...)
		}
		if m.Kind == kindName && m.Type == schema.Person || m.Kind == kindPronoun {
			for _, h := range x.predicateNouns(t, m) {
				for _, noun := range t.conjuncts(h.noun) {
					if r, ok := x.roleAt(t, noun); ok && x.at(t, r.head) != i {
						out = append(out, x.roleClaims(t, i, r, h.factuality, h.rule)...)
					}
				}
			}
		}
	}
	for i, m := range x.ments {
		if m.Kind == kindName && m.Type == schema.Person {
			out = append(out, x.belongs(x.trees[m.Sent], i)...)
		}
	}
	return out
}

// taking finds who takes or is given an office by a verb: "became chairman of", "was sworn in as", "served as".
func (x *reading) taking(t *tree, c *clause) []finding {
	who := c.subjects
	switch t.lemma(c.pred) {
	case "become", "serve", "work", "act", "remain", "return":
	case "swear", "elect", "appoint", "install", "inaugurate", "name", "re-elect", "hire", "crown", "promote":
		who = c.objects
	default:
		return nil
	}
	var out []finding
	for _, k := range t.with(c.pred, "xcomp", "obl") {
		if t.base(k) == "obl" && t.cases(k) != "as" || !t.isNominal(k) {
			continue
		}
		r, ok := x.roleAt(t, k)
		if !ok {
			continue
		}
		for _, w := range who {
			if m := x.actor(t, w); m >= 0 {
				out = append(out, x.roleClaims(t, m, r, c.factuality, "taking "+t.lemma(c.pred))...)
			}
		}
	}
	return out
}

type predicateNoun struct {
	noun int
	factuality
	rule string
}

// predicateNouns are the nouns that say what a person is: "X, chairman of Y", "the chairman of Y, X", "X is chairman of Y",
// "two Democrats, X and Y".
func (x *reading) predicateNouns(t *tree, m Mention) []predicateNoun {
	asserted := factuality{modality: schema.Asserted, source: -1}
	var out []predicateNoun
	for _, c := range t.children[m.Head] {
		if t.base(c) == "appos" {
			out = append(out, predicateNoun{c, asserted, "apposition"})
		}
	}
	first := m.Head
	for t.base(first) == "conj" && t.Tokens[first].Head >= 0 {
		first = t.Tokens[first].Head
	}
	head := t.Tokens[first].Head
	if head < 0 || first != m.Head && t.base(first) != "appos" {
		return out
	}
	switch t.rel(first) {
	case "appos":
		if up := t.Tokens[head].Head; t.base(head) == "nmod" && up >= 0 && x.isRole(t, up) {
			head = up // "a spokeswoman for the governor, Jane Roe" is the spokeswoman
		}
		if t.isNominal(head) {
			out = append(out, predicateNoun{head, asserted, "apposition"})
		}
	case "nsubj", "nsubj:outer":
		if t.isNominal(head) && t.first(head, "cop") >= 0 {
			out = append(out, predicateNoun{head, factualityOf(t, head), "copula"})
		}
	}
	return out
}

// isRole says whether the noun is one that a person bears.
func (x *reading) isRole(t *tree, i int) bool {
	_, _, _, ok := t.titleAt(i)
	return ok && t.Tokens[i].UPOS == "NOUN"
}

// roleClaims says which office and party a role gives a person.
func (x *reading) roleClaims(t *tree, person int, r role, f factuality, rule string) []finding {
	base := finding{sent: t, subject: person, object: -1, relation: t.text(r.first, r.last), at: r.head, factuality: f, confidence: 0.85, rule: rule + " " + r.key}
	var out []finding
	party := r.members
	if r.party {
		party = r.name
	}
	if party != "" {
		f := base
		f.name, f.typ, f.predicate, f.nameSpan = party, schema.Organization, schema.MemberOf, t.span(r.first, r.last)
		out = append(out, f)
		if e := x.entOf[person]; e >= 0 {
			x.ents[e].addRole(strings.ToLower(party))
		}
	}
	if r.party && r.of >= 0 && x.ments[r.of].Type == schema.Place {
		f := base // "Iowa Republican Chuck Grassley"
		f.object, f.predicate = r.of, schema.Represents
		out = append(out, f)
	}
	if r.title.office {
		f := base
		f.name, f.typ, f.predicate, f.nameSpan = x.officeName(person, r), schema.Office, schema.HoldsOffice, t.span(r.first, r.last)
		out = append(out, f)
	}
	return out
}

// officeName is an office with its country where the text or the knowledge base gives it: "President of France".
func (x *reading) officeName(person int, r role) string {
	if r.office != r.name {
		return r.office // "FBI Director", "Chairman of the Budget Committee"
	}
	place := r.place
	if place == nil && r.of >= 0 && x.ments[r.of].Type == schema.Place {
		if e := x.entOf[r.of]; e >= 0 {
			place = x.ents[e].known
		}
	}
	if !headsCountry(r.name) {
		return r.office
	}
	if place == nil && person >= 0 {
		if e := x.entOf[person]; e >= 0 && x.ents[e].known != nil {
			for _, term := range x.ents[e].known.Terms {
				of := x.kb.ByID(term.Of)
				if strings.EqualFold(term.Office, r.name) && of != nil && of.Kind == "country" && term.Covers(kb.Date(x.date)) {
					place = of
				}
			}
		}
	}
	if place == nil || place.Kind != "country" {
		return r.office
	}
	return r.office + " of " + withThe(place.Name)
}

// headsCountry says whether the office is named with its country: "President of France", but "Attorney General".
func headsCountry(office string) bool {
	switch office {
	case "President", "Prime Minister", "Premier", "Chancellor", "King", "Queen", "Vice President":
		return true
	}
	return strings.HasSuffix(office, " Minister")
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

// belongs reads "CNN's Jim Acosta", "Joe Manchin of West Virginia", "Sushil Modi of the BJP".
func (x *reading) belongs(t *tree, person int) []finding {
	m := x.ments[person]
	var out []finding
	for _, c := range t.children[m.Head] {
		of := x.at(t, c)
		if of < 0 || of == person || x.entOf[of] < 0 || t.rel(c) != "nmod:poss" && !(t.rel(c) == "nmod" && t.cases(c) == "of") {
			continue
		}
		known := x.ents[x.entOf[of]].known
		f := finding{sent: t, subject: person, object: of, relation: t.text(min(c, m.First), max(c+1, m.Last)), at: m.Head,
			factuality: factuality{modality: schema.Asserted, source: -1}, confidence: 0.7, rule: "belongs " + t.rel(c)}
		switch typ := x.ments[of].Type; {
		case typ == schema.Organization && known != nil && known.Kind == "party":
			f.predicate = schema.MemberOf
		case typ == schema.Organization:
			f.predicate = schema.WorksFor
		case typ == schema.Place && t.rel(c) == "nmod" && x.isLegislator(person):
			f.predicate = schema.Represents
		case typ == schema.Place && t.rel(c) == "nmod":
			f.predicate = schema.From
		default:
			continue
		}
		out = append(out, f)
	}
	return out
}

// isLegislator says whether the text gives the person a seat or a party, or the knowledge base knows one.
func (x *reading) isLegislator(person int) bool {
	e := x.entOf[person]
	if e < 0 {
		return false
	}
	for _, seat := range []string{"senator", "representative", "mp", "lawmaker", "democratic party", "republican party"} {
		if x.ents[e].roles[seat] {
			return true
		}
	}
	if known := x.ents[e].known; known != nil {
		for _, term := range known.Terms {
			switch term.Office {
			case "Senator", "Representative", "Member":
				return true
			}
		}
	}
	return false
}

// suffix reads "(R-Texas)" after a name: party and state.
func (x *reading) suffix(t *tree, person int) []finding {
	m := x.ments[person]
	rest := x.doc.Text[m.End:min(m.End+40, len(x.doc.Text))]
	s := stateSuffix.FindStringSubmatchIndex(rest)
	if s == nil {
		return nil
	}
	state := x.kb.Postal(rest[s[4]:s[5]])
	if state == nil {
		state, _ = x.kb.Place(rest[s[4]:s[5]])
	}
	if state == nil {
		return nil
	}
	base := finding{sent: t, subject: person, object: -1, at: m.Head, relation: strings.TrimSpace(rest[s[2]:s[5]]),
		factuality: factuality{modality: schema.Asserted, source: -1}, confidence: 0.95, rule: "party and state"}
	var out []finding
	if party, ok := partyOfLetter[rest[s[2]:s[3]]]; ok {
		f := base
		f.name, f.typ, f.predicate = party, schema.Organization, schema.MemberOf
		f.nameSpan = nlp.Span{Start: m.End + s[2], End: m.End + s[3]}
		out = append(out, f)
	}
	f := base
	f.name, f.typ, f.predicate = state.Name, schema.Place, schema.Represents
	f.nameSpan = nlp.Span{Start: m.End + s[4], End: m.End + s[5]}
	return append(out, f)
}
