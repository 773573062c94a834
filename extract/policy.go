package extract

import (
	"slices"

	"kg/graph/schema"
)

// policies are nouns of what one brings in or signs and is then called the owner of, schemes those of what is so where it says for what it is: proposals
// and policies are talked about long before anybody makes any.
var (
	policies = wordSet(`bill law legislation order ban amendment resolution directive decree act rule motion ordinance levy overhaul amnesty moratorium
		guideline regulation`)
	schemes = wordSet(`plan proposal scheme reform programme program wall package blueprint tariff pact pipeline crackdown`)
)

// ownPolicy is the claim of a policy that the text names as that of a person, a party or a government: "Lee's tax bill", "the Lee
// amendment". It holds whatever the clause around it says of the policy.
func (x *reading) ownPolicy(t *tree, i int) []finding {
	if !policies[t.lemma(i)] && !schemes[t.lemma(i)] || !t.isPolicy(i) {
		return nil
	}
	object := x.actor(t, i)
	if object < 0 || x.typeOf(object) != schema.Topic {
		return nil
	}
	var out []finding
	for _, p := range slices.Concat(t.possessor(i), t.behindNoun(i, "by"), t.behindNoun(i, "from")) {
		if t.base(p) == "compound" && (schemes[t.lemma(i)] || isCapital(t.Tokens[i].Text)) {
			continue // "the Roe scholarship program", "the Ann Roe Act", which may bear the name of anybody
		}
		if owner := x.actor(t, p); owner >= 0 && owner != object && x.legislates(t, p, owner) {
			out = append(out, finding{sent: t, subject: owner, object: object, predicate: schema.Sponsors, relation: t.relationText([]int{i}), at: i,
				factuality: asserted, rule: "own policy"})
		}
	}
	return out
}

// works are nouns of what one writes, files or begins that is no policy: whoever pens a book does not sponsor it.
var works = wordSet(`book memoir autobiography biography novel poem song play script film movie documentary show series speech letter statement article
	column essay op-ed editorial blog post tweet message email story chapter line verse word note diary text paper study report memo lawsuit suit
	complaint appeal petition claim argument brief verdict constitution contract check cheque attack assault offensive onslaught campaign candidacy
	bid talk negotiation round search hunt investigation inquiry probe raid career company firm magazine newspaper website site channel podcast album
	product model phone app game`)

// measures are nouns of what a legislature or a people is asked to adopt, and coveting verbs of whose object somebody is for.
var (
	measures = wordSet(`bill legislation law measure amendment resolution ban reform overhaul repeal referendum ordinance initiative moratorium
		statute crackdown tax levy subsidy mandate cap tariff sanction quota embargo freeze wall fence`)
	coveting = wordSet(`want seek desire favor favour demand pursue await crave request envision envisage covet push pitch tout`)
)

// wanted are the claims of who wants a measure: "wants a bill on rents", "the law that the unions have long sought".
func (x *reading) wanted(t *tree, c *clause) []finding {
	if so := x.wantedSo(t, c); len(so) > 0 {
		return so
	}
	if !coveting[t.lemma(c.pred)] || t.first(c.pred, "xcomp", "ccomp") >= 0 {
		return nil
	}
	f := c.factuality
	if f.modality == schema.Hypothetical && slices.ContainsFunc(t.with(c.pred, "aux"), func(k int) bool { return t.lower(k) == "would" }) {
		return nil
	}
	fr := frame{predicate: schema.Supports, kind: obj, rule: "verb " + t.lemma(c.pred) + " measure"}
	return x.onThings(t, c, measures, fr, f)
}

// onThings are the claims of a clause between its subjects and those of its objects that one of the nouns names.
func (x *reading) onThings(t *tree, c *clause, nouns map[string]bool, fr frame, f factuality) []finding {
	var out []finding
	for _, o := range c.objects {
		if !nouns[t.lemma(o)] {
			continue
		}
		for _, s := range c.subjects {
			out = x.pair(out, t, s, o, fr, c.pred, []int{c.pred}, f)
		}
	}
	return out
}

var (
	// issuing are verbs of bringing out what rules or plans of one's own say.
	issuing = wordSet(`issue release publish announce outline detail develop present table float`)
	// edicts are nouns of what rules or plans.
	edicts = wordSet(`rule regulation directive order edict decree guideline mandate proclamation plan proposal blueprint ordinance ban moratorium amendment`)
)

// issued are the claims of who brings out a rule or a plan: "issued regulations on rents", "released its plan to build homes".
func (x *reading) issued(t *tree, c *clause) []finding {
	if !issuing[t.lemma(c.pred)] {
		return nil
	}
	fr := frame{predicate: schema.Sponsors, kind: obj, rule: "verb " + t.lemma(c.pred) + " rule"}
	return x.onThings(t, c, edicts, fr, c.factuality)
}

// isPolicy says whether the noun names one policy rather than what one intends or has to pay.
func (t *tree) isPolicy(i int) bool {
	switch t.lemma(i) {
	case "bill", "order", "rule":
		return !t.isPlural(i) && t.first(i, "amod", "compound", "acl", "nmod") >= 0 || t.lower(i) == "orders"
	case "law", "act":
		return t.first(i, "amod", "compound") >= 0
	}
	return !schemes[t.lemma(i)] || !t.isPlural(i) && (t.first(i, "compound") >= 0 || t.exact(i, "nmod") >= 0 || t.exact(i, "acl") >= 0)
}

// legislates says whether the owner at token p is one who makes policy: a person, a party, a government.
func (x *reading) legislates(t *tree, p, owner int) bool {
	switch x.typeOf(owner) {
	case schema.Person:
		return t.lower(p) != "its" && t.lower(p) != "our"
	case schema.Organization:
		return camps[t.lemma(p)] || t.lemma(p) == "coalition" || x.party(x.ments[owner].Text) != ""
	case schema.Group:
		return x.party(t.Tokens[p].Text) != ""
	}
	return false
}
