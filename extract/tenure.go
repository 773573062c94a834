package extract

import (
	"slices"

	"kg/graph/schema"
)

// officeNouns are nouns for the holding of an office, and the title of who holds it.
var officeNouns = map[string]string{"presidency": "president", "premiership": "prime minister", "governorship": "governor", "mayoralty": "mayor",
	"mayorship": "mayor", "chancellorship": "chancellor", "speakership": "speaker", "papacy": "pope"}

// tenureNouns are nouns behind which "as" says what somebody is or was: "her record as mayor", "his years as governor".
var tenureNouns = wordSet(`tenure time year day month week term stint record performance work role job status position career experience service
	capacity duty responsibility power authority life post conduct legacy appointment election re-election reelection confirmation
	installation inauguration swearing-in resignation departure dismissal firing removal ouster leadership decade spell success reign`)

// notYet are adjectives of what is not or not yet.
var notYet = wordSet(`potential possible hypothetical future would-be prospective imaginary likely hoped-for`)

// tenures finds the office that a noun says somebody holds or held: "Roe's presidency", "her record as mayor", "the appointment of Roe as
// chief of staff", "used it while mayor".
func (x *reading) tenures(t *tree, i int) []finding {
	if r, ok := x.officeNoun(t, i); ok && t.exact(i, "nmod:poss") >= 0 && !slices.ContainsFunc(t.with(i, "amod"), func(a int) bool { return notYet[t.lemma(a)] }) {
		return x.holders(t, t.possessor(i), r, "tenure "+t.lemma(i))
	}
	if tenureNouns[t.lemma(i)] {
		for _, as := range t.following(i, "as") {
			r, ok := x.roleAt(t, as)
			if !ok {
				continue
			}
			who := t.behindNoun(i, "of") // "Roe's appointment of Poe as"
			if len(who) == 0 && t.exact(i, "nmod:poss") >= 0 {
				who = t.possessor(i)
			}
			return x.holders(t, who, r, "tenure "+t.lemma(i))
		}
	}
	if constituencies[t.lemma(i)] {
		return x.seated(t, i)
	}
	if guiding[t.lemma(i)] && t.cases(i) == "under" {
		return x.guided(t, i)
	}
	if m := t.first(i, "mark", "case"); m >= 0 && t.lower(m) == "while" && t.first(i, "cop", "nsubj") < 0 {
		if r, ok := x.roleAt(t, i); ok {
			return x.holders(t, x.subjectsOver(t, i), r, "tenure while")
		}
	}
	return nil
}

// guiding are nouns for the leading of a body.
var guiding = wordSet(`leadership stewardship chairmanship direction command captaincy presidency`)

// guided are the claims that under whose leadership a body is or does something leads it: "Under Roe's leadership, the Guild grew", "the Guild under
// the leadership of Roe".
func (x *reading) guided(t *tree, i int) []finding {
	leaders := t.behindNoun(i, "of")
	if p := t.exact(i, "nmod:poss"); p >= 0 {
		leaders = t.possessor(i)
	}
	head := t.Tokens[i].Head
	if head < 0 || len(leaders) == 0 {
		return nil
	}
	bodies := append(t.behindNoun(head, "of"), head) // "the decline of the Guild under Roe's leadership"
	if c := x.clauseAt(t, head); !t.isNominal(head) {
		if bodies = c.subjects; c.passive {
			bodies = c.objects
		}
	}
	var out []finding
	for _, b := range bodies {
		body := x.known(t, b)
		for _, l := range leaders {
			if m := x.actor(t, l); m >= 0 && body >= 0 && x.typeOf(m) == schema.Person && x.typeOf(body) == schema.Organization {
				out = append(out, finding{sent: t, subject: m, object: body, predicate: schema.Leads, relation: t.text(i, i+1), at: i, factuality: asserted, rule: "tenure under"})
			}
		}
	}
	return out
}

// seated are the claims that whose seat a noun speaks of sit or sat for what it is of: "Roe's old seat of Oldtown".
func (x *reading) seated(t *tree, i int) []finding {
	if t.exact(i, "nmod:poss") < 0 {
		return nil
	}
	var out []finding
	for _, of := range t.behindNoun(i, "of") {
		place := x.known(t, of)
		for _, w := range t.possessor(i) {
			if m := x.actor(t, w); m >= 0 && place >= 0 && x.typeOf(m) == schema.Person && x.typeOf(place) == schema.Place {
				out = append(out, finding{sent: t, subject: m, object: place, predicate: schema.Represents, relation: t.text(i, of+1), at: i, factuality: asserted, rule: "tenure seat"})
			}
		}
	}
	return out
}

// holders are the claims that people hold or held the office of a role.
func (x *reading) holders(t *tree, who []int, r role, rule string) []finding {
	var out []finding
	for _, w := range who {
		if m := x.actor(t, w); m >= 0 && x.typeOf(m) == schema.Person {
			out = append(out, x.roleClaims(t, m, r, asserted, rule)...)
			out = append(out, x.leadership(t, m, r, asserted, rule)...)
		}
	}
	return out
}

// officeNoun is the role that a noun for the holding of an office speaks of.
func (x *reading) officeNoun(t *tree, i int) (role, bool) {
	key, ok := officeNouns[t.lemma(i)]
	if !ok {
		return role{}, false
	}
	r := role{title: titles[key], office: titles[key].name, key: key, head: i, first: i, last: i + 1, of: -1, boss: -1, to: -1, placeAt: -1, partyAt: -1}
	if i > 0 && t.lower(i-1) == "vice" {
		r.title, r.key, r.first = titles["vice president"], "vice president", i-1
		r.office = r.name
	}
	if of := x.complement(t, i, false); of >= 0 && x.ments[of].Type == schema.Place && x.ments[of].First > i {
		r.of = of
	}
	return r, true
}

// subjectsOver lists the subjects of the clause that a token stands in.
func (x *reading) subjectsOver(t *tree, i int) []int {
	for n := 0; i >= 0 && n < maxDepth; n++ {
		if c := x.clauseAt(t, i); len(c.subjects) > 0 {
			return c.subjects
		}
		i = t.Tokens[i].Head
	}
	return nil
}

// roleOfTenure is what the noun of mention m's tenure or its end says with "as" that the mention is: "the resignation of Roe as mayor".
func (x *reading) roleOfTenure(t *tree, m int) (role, bool) {
	h := x.ments[m].Head
	noun := t.Tokens[h].Head
	if noun < 0 || !tenureNouns[t.lemma(noun)] || t.rel(h) != "nmod:poss" && (t.base(h) != "nmod" || t.cases(h) != "of") {
		return role{}, false
	}
	for _, k := range t.with(noun, "nmod", "obl") {
		if k > noun && t.cases(k) == "as" {
			return x.roleAt(t, k)
		}
	}
	return role{}, false
}
