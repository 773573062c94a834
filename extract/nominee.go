package extract

import "kg/graph/schema"

// Lists of nominees without a word of who nominates them: "Other nominees include Lee for treasurer and Ray for secretary". It is who nominated
// the one before.

// nomineeNouns are nouns for those who are nominated or appointed, and for the acts.
var nomineeNouns = wordSet(`nominee nomination pick choice selection appointee appointment hire`)

// nominatorsBack is how many sentences back one looks for who nominates.
const nominatorsBack = 6

// furtherNominees are the claims of such lists.
func (x *reading) furtherNominees(found []finding) []finding {
	var out []finding
	for _, t := range x.trees {
		for _, c := range x.clauses[t.index] {
			if t.lemma(c.pred) != "include" || c.passive || c.negated {
				continue
			}
			s := t.first(c.pred, "nsubj")
			if s < 0 || !nomineeNouns[t.lemma(s)] || !t.isPlural(s) || t.isPossessed(s) || t.behindNoun(s, "of") != nil || t.behindNoun(s, "by") != nil {
				continue
			}
			by, ok := lastNominator(found, t.index)
			if !ok {
				continue
			}
			for _, m := range x.peopleBehind(t, c.pred) {
				if !x.isSame(m, by.subject) {
					out = append(out, finding{sent: t, subject: by.subject, object: m, predicate: by.predicate, relation: t.text(s, s+1), at: s,
						factuality: c.factuality, rule: "nominees"})
				}
			}
		}
	}
	return out
}

// lastNominator is the last claim of somebody's nominating somebody up to a sentence.
func lastNominator(found []finding, sentence int) (by finding, ok bool) {
	for _, f := range found {
		named := f.predicate == schema.Nominates || f.predicate == schema.Appoints
		if named && !f.negated && f.sent.index <= sentence && f.sent.index >= sentence-nominatorsBack && (!ok || f.sent.index >= by.sent.index) {
			by, ok = f, true
		}
	}
	return by, ok
}

// peopleBehind lists the people named behind a verb, up to the next, but for those whom a preposition governs: "an aide to Lee".
func (x *reading) peopleBehind(t *tree, verb int) []int {
	var out []int
	for k := verb + 1; k < len(t.Tokens) && t.Tokens[k].UPOS != "VERB" && t.Tokens[k].UPOS != "AUX"; k++ {
		m := x.at(t, k)
		if m < 0 || x.ments[m].Head != k || x.ments[m].Kind != kindName || x.typeOf(m) != schema.Person {
			continue
		}
		if first := x.ments[m].First; first > verb && t.Tokens[first-1].UPOS != "ADP" && t.Tokens[first-1].UPOS != "PART" && t.base(k) != "nmod" {
			out = append(out, m)
		}
	}
	return out
}

// toAct is who is to do what a noun of the chosen is chosen for: whom it stands beside or is said of, else the chosen.
func (t *tree) toAct(chosen int, byPred map[int]*clause) []int {
	if who := t.borneBy(chosen, byPred); len(who) > 0 {
		return who
	}
	if who := t.first(chosen, "appos"); who >= 0 {
		return t.arguments(who)
	}
	return []int{chosen}
}
