package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
)

// ties finds the offices, parties and places that the text gives a person: in titles before the name, appositions, copulas and
// "(R-Texas)".
func (x *reading) ties() []finding {
	var out []finding
	for i, m := range x.ments {
		t := x.trees[m.Sent]
		named := m.Kind == kindName && m.Type == schema.Person
		if named {
			for _, r := range m.Roles {
				for _, who := range x.sharing(t, i, r) {
					out = append(out, x.roleClaims(t, who, r, asserted, "title")...)
				}
			}
			out = append(out, x.suffix(t, i)...)
			out = append(out, x.belongs(t, i)...)
		}
		if named || m.Kind == kindPronoun {
			for _, c := range x.callings(t, i) {
				for _, noun := range t.conjuncts(c.noun) {
					out = append(out, x.borne(t, i, noun, c)...)
				}
			}
		}
	}
	return append(x.fullerOffices(out), x.bareTitles(out)...)
}

// bareTitles are the claims of a title alone that means somebody whom the text names, but gives no office elsewhere.
func (x *reading) bareTitles(found []finding) []finding {
	given := map[int]bool{}
	for _, f := range found {
		if f.predicate == schema.HoldsOffice && x.entOf[f.subject] >= 0 {
			given[x.entOf[f.subject]] = true
		}
	}
	var out []finding
	for i, m := range x.ments {
		if m.Kind != kindTitle || x.entOf[i] < 0 || given[x.entOf[i]] {
			continue
		}
		if name := x.nameNear(i); name >= 0 {
			for _, r := range m.Roles {
				out = append(out, x.roleClaims(x.trees[m.Sent], name, r, asserted, "bare title")...)
			}
		}
	}
	return out
}

var asserted = factuality{modality: schema.Asserted, source: -1}

// sharing lists who bears a title before a name: that name, and for a plural those coordinated with it ("Senators Roe and Poe").
func (x *reading) sharing(t *tree, person int, r role) []int {
	out := []int{person}
	if xpos := t.Tokens[r.head].XPOS; xpos != "NNS" && xpos != "NNPS" {
		return out
	}
	for _, c := range t.conjuncts(x.ments[person].Head)[1:] {
		if m := x.at(t, c); m >= 0 && x.ments[m].Type == schema.Person && len(x.ments[m].Roles) == 0 {
			out = append(out, m)
		}
	}
	return out
}

// nameNear is the mention by name, in the same sentence, of whom a bare title means; the title itself where the name stands elsewhere,
// and -1 where nowhere.
func (x *reading) nameNear(title int) int {
	out := -1
	for _, m := range x.ents[x.entOf[title]].ments {
		switch {
		case x.ments[m].Kind != kindName:
		case x.ments[m].Sent == x.ments[title].Sent:
			return m
		default:
			out = title
		}
	}
	return out
}

// borne are the claims of one noun that says what a person is.
func (x *reading) borne(t *tree, person, noun int, c calling) []finding {
	if r, ok := x.roleAt(t, noun); ok {
		if x.at(t, r.head) == person {
			return nil
		}
		return x.roleClaims(t, person, r, c.factuality, c.rule)
	}
	party, first := x.party(t.Tokens[noun].Text), noun
	if noun > 0 && isCapital(t.Tokens[noun-1].Text) {
		if p := x.party(t.text(noun-1, noun+1)); p != "" {
			party, first = p, noun-1
		}
	}
	if party == "" || x.at(t, noun) == person || c.rule == "copula" && t.first(noun, "det") < 0 {
		return nil
	}
	x.joins(person, party)
	return []finding{{sent: t, subject: person, object: -1, name: party, typ: schema.Organization, nameSpan: t.span(first, noun+1), predicate: schema.MemberOf,
		relation: t.text(first, noun+1), at: noun, factuality: c.factuality, confidence: 0.8, rule: c.rule + " party"}}
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

// calling is a noun that says what a person is.
type calling struct {
	noun int
	factuality
	rule string
}

// callings are the nouns that say what the person of a mention is: "X, chairman of Y", "the chairman of Y, X", "X is chairman of Y",
// "two Democrats, X and Y", "senators such as X".
func (x *reading) callings(t *tree, person int) []calling {
	var out []calling
	m := x.ments[person]
	for _, c := range t.children[m.Head] {
		if t.base(c) == "appos" {
			out = append(out, calling{c, asserted, "apposition"})
		}
	}
	first := m.Head
	for t.base(first) == "conj" && t.Tokens[first].Head >= 0 {
		first = t.Tokens[first].Head
	}
	head := t.Tokens[first].Head
	switch {
	case first != m.Head && x.at(t, first) < 0 && t.isPlural(first) && t.numbered(first):
		return append(out, calling{first, asserted, "apposition"}) // "the two senators, X and Y", as some parsers take it
	case head < 0:
		return out
	}
	switch t.rel(first) {
	case "appos":
		if first != m.Head && !t.isPlural(head) {
			break
		}
		if up := t.Tokens[head].Head; t.base(head) == "nmod" && up >= 0 && x.isRole(t, up) {
			head = up // "a spokeswoman for the governor, Jane Roe" is the spokeswoman
		}
		if t.isNominal(head) {
			out = append(out, calling{head, asserted, "apposition"})
		}
	case "nmod", "obl":
		switch t.cases(first) {
		case "such as", "like", "including":
			if t.isNominal(head) && t.isPlural(head) {
				out = append(out, calling{head, asserted, "example"})
			}
		}
	}
	for k := range x.clauses[t.index] {
		c := &x.clauses[t.index][k]
		if t.isNominal(c.pred) && t.first(c.pred, "cop") >= 0 && slices.Contains(c.subjects, m.Head) && !t.has(c.pred, m.Head) {
			out = append(out, calling{c.pred, c.factuality, "copula"})
		}
	}
	return out
}

// has says whether one token is coordinated with the other.
func (t *tree) has(i, other int) bool { return slices.Contains(t.conjuncts(i), other) }

func (t *tree) isPlural(i int) bool { return t.Tokens[i].XPOS == "NNS" || t.Tokens[i].XPOS == "NNPS" }

// numbered says whether a number stands with the noun: "two senators".
func (t *tree) numbered(i int) bool { return t.first(i, "nummod") >= 0 }

// isRole says whether the noun is one that a person bears.
func (x *reading) isRole(t *tree, i int) bool {
	_, _, _, ok := t.titleAt(i)
	return ok && t.Tokens[i].UPOS == "NOUN"
}

// roleClaims says which office, party and place a role gives a person.
func (x *reading) roleClaims(t *tree, person int, r role, f factuality, rule string) []finding {
	base := finding{sent: t, subject: person, object: -1, relation: t.text(r.first, r.last), at: r.head, factuality: f, confidence: 0.85, rule: rule + " " + r.key}
	var out []finding
	party := r.members
	if r.kind == partisan {
		party = r.name
	}
	if party != "" {
		f := base
		f.name, f.typ, f.predicate, f.nameSpan = party, schema.Organization, schema.MemberOf, t.span(r.first, r.last)
		if r.partyAt >= 0 {
			f.nameSpan = t.Tokens[r.partyAt].Span
		}
		out = append(out, f)
		x.joins(person, party)
	}
	if (r.kind == partisan || r.kind == seat) && r.of >= 0 && x.ments[r.of].Type == schema.Place {
		f := base // "Iowa Republican Chuck Grassley", "the senator from Iowa"
		f.object, f.predicate = r.of, schema.Represents
		out = append(out, f)
	}
	if r.kind == ruling && r.place != nil {
		f := base // "the French president"
		f.name, f.typ, f.predicate, f.nameSpan = r.place.Name, schema.Place, schema.Leads, t.Tokens[r.placeAt].Span
		out = append(out, f)
	}
	if r.isOffice() || r.kind == heading && (r.office != r.name || r.of >= 0 || r.place != nil) {
		f := base
		f.name, f.typ, f.predicate, f.nameSpan = x.officeName(person, r), schema.Office, schema.HoldsOffice, t.span(r.first, r.last)
		out = append(out, f)
	}
	return out
}

// joins notes the party of a mention's person.
func (x *reading) joins(person int, party string) {
	if e := x.entOf[person]; e >= 0 {
		x.ents[e].addRole(strings.ToLower(party))
	}
}

// fullerOffices names an office by all that the text says of it: who is called budget director once is no other director.
func (x *reading) fullerOffices(found []finding) []finding {
	names := map[int][]string{}
	for _, f := range found {
		if e := x.entOf[f.subject]; f.predicate == schema.HoldsOffice && e >= 0 && !slices.Contains(names[e], f.name) {
			names[e] = append(names[e], f.name)
		}
	}
	for i := range found {
		f := &found[i]
		if f.predicate != schema.HoldsOffice || x.entOf[f.subject] < 0 {
			continue
		}
		for _, full := range names[x.entOf[f.subject]] {
			more, ok := strings.CutSuffix(full, " "+f.name)
			if ok && !slices.ContainsFunc(strings.Fields(strings.ToLower(more)), func(w string) bool { return seconds[w] }) {
				f.name = full
			}
		}
	}
	return found
}
