package extract

import "kg/graph/schema"

// rivalNouns name one of two who compete, the other of whom the text may leave to be understood.
var rivalNouns = map[string]bool{"rival": true, "opponent": true, "challenger": true, "competitor": true}

// rivalry is the claim of a rival of no named other: in "Lee mocked rival Ray", "Lee ran ads against Republican challenger Ray", the
// subject is whose rival that is.
func (x *reading) rivalry(t *tree, i int, byPred map[int]*clause) []finding {
	if !rivalNouns[t.lemma(i)] || len(t.possessor(i)) > 0 {
		return nil
	}
	for _, c := range t.with(i, "nmod") {
		switch t.cases(c) {
		case "of", "to", "for":
			return nil
		}
	}
	rivals, f := x.bearers(t, i, byPred)
	if h := t.Tokens[i].Head; t.base(i) == "amod" && x.at(t, h) >= 0 && x.ments[x.at(t, h)].Kind == kindName && x.ments[x.at(t, h)].Type == schema.Person {
		rivals = t.conjuncts(h)
	}
	var out []finding
	for _, other := range t.actorsOver(i, byPred) {
		for _, r := range rivals {
			out = x.pair(out, t, other, r, frame{predicate: schema.Rivals, kind: bearer, rule: "rival of the subject"}, i, []int{i}, f)
		}
	}
	return out
}

// actorsOver lists the subjects of the first clause above token i that the token is not part of a subject of.
func (t *tree) actorsOver(i int, byPred map[int]*clause) []int {
	for at, n := i, 0; at >= 0 && n < maxDepth; at, n = t.Tokens[at].Head, n+1 {
		c := byPred[at]
		if c == nil || len(c.subjects) == 0 {
			continue
		}
		for _, s := range c.subjects {
			if t.below(i, s) {
				return nil
			}
		}
		return c.subjects
	}
	return nil
}
