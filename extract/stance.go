package extract

import (
	"slices"

	"kg/graph/schema"
)

// stances are predicates that one takes up by announcing them, with what the announcement amounts to: who says that she will
// vote for a bill supports it.
var stances = map[schema.Predicate]schema.Predicate{schema.Supports: schema.Supports, schema.Endorses: schema.Endorses,
	schema.VotesFor: schema.Supports, schema.Confirms: schema.Supports, schema.Opposes: schema.Opposes, schema.VotesAgainst: schema.Opposes}

// promising are verbs whose infinitive is a promise of their subject.
var promising = map[string]bool{"pledge": true, "vow": true, "promise": true, "agree": true, "commit": true, "intend": true, "plan": true, "undertake": true}

// declared is the predicate and factuality of a clause that may announce its subject's own stance: "said she would vote for the
// bill", "I will back him", "pledged to support the nominee".
func (x *reading) declared(t *tree, c *clause, p schema.Predicate) (schema.Predicate, factuality) {
	held, ok := stances[p]
	if !ok || c.modality != schema.Planned && c.modality != schema.Hypothetical || !x.announces(t, c) {
		return p, c.factuality
	}
	f := c.factuality
	f.modality = schema.Asserted
	return held, f
}

// announces says whether the subject of a clause itself says or promises that it will do so, without an if.
func (x *reading) announces(t *tree, c *clause) bool {
	i := c.pred
	for t.base(i) == "conj" && !hasSubject(t, i) {
		i = t.Tokens[i].Head
	}
	up := t.Tokens[i].Head
	for _, k := range t.with(i, "advcl") {
		if m := t.first(k, "mark"); m >= 0 && hypotheses[t.lower(m)] {
			return false
		}
	}
	if t.base(i) == "xcomp" {
		return up >= 0 && promising[t.lemma(up)] && t.first(up, "aux") < 0
	}
	will := slices.ContainsFunc(t.with(i, "aux"), func(k int) bool {
		switch t.lower(k) {
		case "will", "'ll", "’ll", "would", "'d", "’d":
			return true
		}
		return false
	})
	subject := t.first(i, "nsubj")
	if !will || subject < 0 {
		return false
	}
	if firstPerson(t.lower(subject)) {
		return x.quoteAt(t.Tokens[i].Start) != nil
	}
	return t.base(i) == "ccomp" && sayVerbs[t.lemma(up)] && x.sameActor(t, subject, t.first(up, "nsubj"))
}

// sameActor says whether the token i stands for who the token by does: a pronoun in the clause of what is said is taken for the speaker.
func (x *reading) sameActor(t *tree, i, by int) bool {
	if by < 0 || x.at(t, i) < 0 {
		return false
	}
	if x.ments[x.at(t, i)].Kind == kindPronoun && x.at(t, by) < 0 {
		return true
	}
	if x.at(t, by) < 0 {
		return false
	}
	a, b := x.entOf[x.at(t, i)], x.entOf[x.at(t, by)]
	return a >= 0 && a == b || (a < 0 || b < 0) && x.ments[x.at(t, i)].Kind == kindPronoun
}
