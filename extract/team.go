package extract

import "kg/graph/schema"

// players are nouns for who plays in a team.
var players = wordSet(`player striker forward winger midfielder defender goalkeeper keeper goalie fullback full-back centre-back center-back left-back
	right-back quarterback linebacker lineman cornerback tailback kicker punter receiver pitcher catcher shortstop outfielder infielder batsman bowler
	wicketkeeper fly-half scrum-half flanker prop hooker starter reliever slugger defenseman teammate team-mate`)

// trainers are nouns for who trains or manages a team, and the tie that each has to it.
var trainers = map[string]schema.Predicate{"manager": schema.Leads, "coach": schema.WorksFor, "trainer": schema.WorksFor, "skipper": schema.Leads}

// teammates finds who plays for or trains a team by the noun behind its name, which may be a town's or a country's: "Oldtown striker Ann Roe",
// "England coach Bob Poe".
func (x *reading) teammates(t *tree, i int, byPred map[int]*clause) []finding {
	predicate, trains := trainers[t.lemma(i)]
	if !trains && !players[t.lemma(i)] {
		return nil
	}
	team := x.teamBefore(t, i)
	if team < 0 || trains && x.ments[team].Type != schema.Place {
		return nil // jobs has who trains what a recogniser took for a body
	}
	if !trains {
		predicate = schema.MemberOf
	}
	who, f := x.bearers(t, i, byPred)
	if len(who) == 0 && t.namesStaff(i) && !trains && !t.isPlural(i) {
		who = []int{i}
	}
	out := []finding{}
	for _, w := range who {
		m := x.known(t, w)
		if w == i {
			m = x.staff(t, i)
		}
		if m < 0 || x.typeOf(m) != schema.Person {
			continue
		}
		out = append(out, finding{sent: t, subject: m, object: -1, name: x.ments[team].Text, typ: schema.Organization, nameSpan: x.ments[team].Span, predicate: predicate,
			relation: t.text(i, i+1), at: i, factuality: f, rule: "team"})
	}
	return out
}

// teamBefore is the name of a body or a place that stands before a noun with no more than a word between, or -1.
func (x *reading) teamBefore(t *tree, i int) int {
	for k := i - 1; k >= 0 && k >= i-2; k-- {
		if m := x.at(t, k); m >= 0 {
			if x.ments[m].Kind == kindName && (x.ments[m].Type == schema.Organization && !x.isParty(m) || x.ments[m].Type == schema.Place) && x.ments[m].Last == k+1 {
				return m
			}
			return -1
		}
		if t.Tokens[k].UPOS != "NOUN" && t.Tokens[k].UPOS != "ADJ" || t.Tokens[k].Head != i {
			return -1
		}
	}
	return -1
}
