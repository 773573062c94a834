package extract

import (
	"strings"

	"kg/graph/schema"
)

// partisansBefore reads "Republicans Ann Roe and Bob Poe": all whose names follow are of the party.
func (x *reading) partisansBefore(t *tree, person int) []finding {
	at := x.ments[person].First - 1
	if at < 0 || !t.isPlural(at) || t.isPossessed(at) {
		return nil
	}
	party := x.party(t.Tokens[at].Text)
	if party == "" {
		return nil
	}
	return x.memberships(t, x.sharing(t, person, role{head: at}), party, at, at, asserted, "party before")
}

// leaderOfParty reads "her leader, Ann Roe": who leads a politician leads that one's party, where the text tells it.
func (x *reading) leaderOfParty(t *tree, person, noun int, r role, c calling) []finding {
	if r.key != "leader" && r.key != "party leader" || r.of < 0 || x.ments[r.of].Type != schema.Person || x.isSame(r.of, person) || c.rule == "copula" {
		return nil
	}
	party := r.members
	if e := x.entOf[r.of]; party == "" && e >= 0 {
		party = x.ents[e].party
	}
	if party == "" || leaderless[party] {
		return nil
	}
	x.joins(person, party)
	f := finding{sent: t, subject: person, object: -1, name: party, typ: schema.Organization, nameSpan: t.Tokens[noun].Span, predicate: schema.Leads,
		relation: t.text(r.first, r.last), at: noun, factuality: c.factuality, rule: c.rule + " leader of a member"}
	member := f
	member.predicate = schema.MemberOf
	return []finding{f, member}
}

// levels stand before "Republican chairman" where the party there has one.
var levels = wordSet(`state county national local city district provincial regional`)

// ledBody is the claim of a title that has in it what its bearer leads, though no name: "the opposition leader", "the state Republican chairman".
func (x *reading) ledBody(t *tree, r role, base finding) []finding {
	f := base
	f.typ, f.predicate, f.nameSpan = schema.Group, schema.Leads, t.span(r.first, r.last)
	switch {
	case r.name == "Leader of the Opposition" && r.of < 0:
		f.name, f.nameSpan = "opposition", t.Tokens[r.head].Span
		for k := r.first; k < r.last; k++ {
			if t.lower(k) == "opposition" {
				f.nameSpan = t.Tokens[k].Span
			}
		}
	case strings.HasPrefix(r.key, "chair") && r.members != "" && r.of < 0 && r.partyAt > 0 && r.partyAt == r.head-1 && levels[t.lower(r.partyAt-1)]:
		f.name, f.typ = r.members, schema.Organization
	default:
		return nil
	}
	return []finding{f}
}

// shadowed are fields for which a party that does not govern has a spokesman of its own.
var shadowed = wordSet(`education health transport defence defense finance treasury economy economics economic housing environment energy agriculture
	farming justice immigration employment work pensions welfare business trade industry culture sport tourism science technology policing
	foreign affairs home security communities children families women equality equalities climate`)

// frontbencher are the claims of a party's spokesman for a field, who sits for it: "Labour's education spokesman".
func (x *reading) frontbencher(t *tree, person int, noun int, r role, c calling) []finding {
	if !strings.HasPrefix(r.key, "spokes") || r.of < 0 || !x.isParty(r.of) || r.first == r.head || !shadowed[t.lower(r.head-1)] {
		return nil
	}
	f := finding{sent: t, subject: person, object: r.of, predicate: schema.MemberOf, relation: t.text(r.first, r.last), at: noun, factuality: c.factuality, rule: c.rule + " frontbencher"}
	post := f
	post.predicate, post.object, post.name, post.typ, post.nameSpan = schema.HoldsOffice, -1, r.office, schema.Office, t.span(r.first, r.last)
	return []finding{f, post}
}
