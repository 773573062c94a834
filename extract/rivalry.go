package extract

import (
	"slices"

	"kg/graph/schema"
)

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

// contests are the outcomes of "ran against Ray and lost", of which the acts are what the first verb says.
func (x *reading) contests(t *tree, c *clause, acts []finding, byPred map[int]*clause) []finding {
	var out []finding
	for _, act := range acts {
		if act.predicate != schema.Rivals || act.negated || act.modality != schema.Asserted && act.modality != schema.Reported || !slices.Contains(x.actors(t, c.subjects), act.subject) {
			continue
		}
		for _, next := range t.with(c.pred, "conj") {
			end := byPred[next]
			if end == nil || end.negated || end.modality != act.modality || len(end.objects) > 0 || t.first(next, "nsubj") >= 0 {
				continue
			}
			won := act
			won.predicate, won.at, won.relation, won.rule = schema.Defeats, next, t.Tokens[next].Text, "contest "+act.rule
			switch t.lemma(next) {
			case "win":
				out = append(out, won)
			case "lose":
				won.subject, won.object = act.object, act.subject
				out = append(out, won)
			}
		}
	}
	return out
}
