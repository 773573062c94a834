package extract

import (
	"slices"

	"kg/graph/schema"
)

// jobs finds who works for a body by the noun for their trade: "the Courier columnist, Ann Roe", "Ann Roe, a fellow at the Institute".
// "A Pentagon official", whom the text does not name, works there too.
func (x *reading) jobs(t *tree, i int, byPred map[int]*clause) []finding {
	if title, first, last, ok := t.titleAt(i); nouns[t.lemma(i)] != "job" || ok && last > first+1 && title.isOffice() {
		return nil // a chief executive leads
	}
	body := x.employer(t, i)
	if body < 0 {
		return nil
	}
	who, f := x.bearers(t, i, byPred)
	if len(who) == 0 && t.first(i, "cop") < 0 {
		who = []int{i}
	}
	var out []finding
	for _, w := range who {
		m := x.actor(t, w)
		if w == i {
			m = x.unnamed(t, i) // what a group's own name says is no news
		}
		if m >= 0 && !x.isSame(m, body) && x.fillable(m, body, schema.WorksFor) {
			out = append(out, finding{sent: t, subject: m, object: body, predicate: schema.WorksFor,
				relation: t.text(min(i, x.ments[body].First), max(i+1, x.ments[body].Last)), at: i, factuality: f, rule: "job"})
		}
	}
	return out
}

// employer is the mention of the body that a noun for a trade is said to be of: before it, or behind "at" and the like. -1 for none.
func (x *reading) employer(t *tree, i int) int {
	is := func(m int) bool { return m >= 0 && x.ments[m].Type == schema.Organization && !x.isParty(m) }
	for _, k := range t.with(i, "nmod") {
		switch t.cases(k) {
		case "at", "for", "with", "of", "from", "in":
			if m := x.known(t, k); k > i && is(m) && (t.cases(k) != "from" || x.ments[m].Kind == kindName) {
				return m
			}
		}
	}
	if p := t.exact(i, "nmod:poss"); p >= 0 {
		if m := x.at(t, p); is(m) {
			return m
		}
		return -1
	}
	for k := i - 1; k >= 0 && k > i-6; k-- {
		m := x.at(t, k)
		if is(m) && x.ments[m].Kind == kindName && t.below(k, i) {
			return m
		}
		if m >= 0 && x.ments[m].Kind == kindName || !slices.Contains([]string{"ADJ", "NOUN", "PROPN", "PUNCT"}, t.Tokens[k].UPOS) || t.Tokens[k].Text == "," {
			return -1
		}
	}
	return -1
}
