package extract

import (
	"kg/graph/schema"
)

// Who turns down what another has just accused them of, by a word that says only that there was such: "Lee accused Ray of lying. Ray rejected the
// charge". A request that one refuses says nothing of who made it.

// shortly is how many sentences back the accusation may stand.
const shortly = 2

// spokenOf are articles and the like of what has been spoken of.
var spokenOf = wordSet(`the this that these those such any all both`)

// rebuffs are such claims, by the accusations that were found.
func (x *reading) rebuffs(found []finding) []finding {
	accused := map[int][]finding{} // by sentence
	for _, f := range found {
		if f.predicate == schema.Accuses && f.object >= 0 && !f.negated && (f.modality == schema.Asserted || f.modality == schema.Reported) {
			accused[f.sent.index] = append(accused[f.sent.index], f)
		}
	}
	if len(accused) == 0 {
		return nil
	}
	var out []finding
	for _, t := range x.trees {
		for k := range x.clauses[t.index] {
			c := &x.clauses[t.index][k]
			if c.negated || c.passive || c.modality != schema.Asserted && c.modality != schema.Reported || !x.rejectsBlame(t, c) {
				continue
			}
			for _, s := range c.subjects {
				if m := x.known(t, s); m >= 0 {
					if f, ok := x.lastAccused(accused, found, t, c.pred, m); ok && x.fillable(m, f.subject, schema.Contradicts) && !x.isSame(m, f.subject) {
						out = append(out, finding{sent: t, subject: m, object: f.subject, predicate: schema.Contradicts, relation: t.Tokens[c.pred].Text, at: c.pred,
							factuality: c.factuality, rule: "rebuff"})
					}
				}
			}
		}
	}
	return out
}

// lastAccused is the last accusation before a token whose target somebody is, or speaks for.
func (x *reading) lastAccused(accused map[int][]finding, found []finding, t *tree, before, who int) (finding, bool) {
	for s := t.index; s >= max(t.index-shortly, 0); s-- {
		for k := len(accused[s]) - 1; k >= 0; k-- {
			f := accused[s][k]
			if (s < t.index || f.at < before) && (x.isSame(f.object, who) || x.speaksFor(found, who, f.object)) {
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
