package extract

import (
	"kg/graph/schema"
)

// Who turns down what another has just said or asked of them, by a word that says only that there was such: "Lee accused Ray of lying. Ray rejected the
// charge", "Lee asked Ray to go, but Ray refused".

// shortly is how many sentences back what is turned down may stand.
const shortly = 2

// spokenOf are articles and the like of what has been spoken of.
var spokenOf = wordSet(`the this that these those such any all both`)

// rebuffs are such claims, by the accusations and requests that were found.
func (x *reading) rebuffs(found []finding) []finding {
	said := map[int][]finding{} // by sentence
	for _, f := range found {
		if f.object >= 0 && !f.negated && (f.modality == schema.Asserted || f.modality == schema.Reported) && (f.predicate == schema.Accuses || f.predicate == schema.Asks) {
			said[f.sent.index] = append(said[f.sent.index], f)
		}
	}
	if len(said) == 0 {
		return nil
	}
	var out []finding
	for _, t := range x.trees {
		for k := range x.clauses[t.index] {
			c := &x.clauses[t.index][k]
			of, predicate := schema.Accuses, schema.Contradicts
			switch {
			case c.negated || c.passive || c.modality != schema.Asserted && c.modality != schema.Reported:
				continue
			case x.rejectsBlame(t, c):
			case t.saysNo(c):
				of, predicate = schema.Asks, schema.Rejects
			default:
				continue
			}
			for _, s := range c.subjects {
				if m := x.known(t, s); m >= 0 {
					if f, ok := x.lastSaid(said, found, t, c.pred, m, of); ok && x.fillable(m, f.subject, predicate) && !x.isSame(m, f.subject) {
						out = append(out, finding{sent: t, subject: m, object: f.subject, predicate: predicate, relation: t.Tokens[c.pred].Text, at: c.pred,
							factuality: c.factuality, rule: "rebuff"})
					}
				}
			}
		}
	}
	return out
}

// lastSaid is the last accusation or request before a token whose target somebody is, or speaks for.
func (x *reading) lastSaid(said map[int][]finding, found []finding, t *tree, before, who int, predicate schema.Predicate) (finding, bool) {
	for s := t.index; s >= max(t.index-shortly, 0); s-- {
		for k := len(said[s]) - 1; k >= 0; k-- {
			f := said[s][k]
			if f.predicate == predicate && (s < t.index || f.at < before) && (x.isSame(f.object, who) || x.speaksFor(found, who, f.object)) {
				return f, true
			}
		}
	}
	return finding{}, false
}

// speaksFor says whether somebody was found to speak or work for another.
func (x *reading) speaksFor(found []finding, who, whom int) bool {
	for _, f := range found {
		if (f.predicate == schema.SpokespersonFor || f.predicate == schema.WorksFor) && f.object >= 0 && x.isSame(f.subject, who) && x.isSame(f.object, whom) {
			return true
		}
	}
	return false
}

// rejectsBlame says whether a clause turns down "the charge" or the like, whose it leaves open: "denied the allegations", "called the claim absurd".
func (x *reading) rejectsBlame(t *tree, c *clause) bool {
	verb := t.lemma(c.pred)
	if !t.isVerb(c.pred) || !denying[verb] && !doubting[verb] && !rebuffing[verb] && !(naming[verb] && t.calledBaseless(c)) {
		return false
	}
	for _, o := range c.objects {
		if d := t.first(o, "det"); (allegations[t.lemma(o)] || t.lemma(o) == "criticism") && d >= 0 && spokenOf[t.lower(d)] && len(t.possessor(o)) == 0 && t.first(o, "nmod", "acl") < 0 {
			return true
		}
	}
	return false
}

// calledBaseless says whether a clause calls its object what one calls blame that one does not share.
func (t *tree) calledBaseless(c *clause) bool {
	for _, k := range t.with(c.pred, "xcomp", "obl", "obj", "advcl") {
		for _, w := range t.conjuncts(k) {
			if untrue[t.lemma(w)] || baseless[t.lemma(w)] {
				return true
			}
		}
	}
	return false
}

// saysNo says whether a clause tells that somebody refused, and not what.
func (t *tree) saysNo(c *clause) bool {
	switch t.lemma(c.pred) {
	case "refuse", "decline", "demur", "balk":
		return t.isVerb(c.pred) && len(c.objects) == 0 && t.first(c.pred, "xcomp", "ccomp", "advcl", "obl") < 0
	case "say":
		for _, k := range t.with(c.pred, "obj", "discourse", "advmod", "ccomp") {
			if t.lower(k) == "no" && len(t.children[k]) == 0 {
				return true
			}
		}
	}
	return false
}
