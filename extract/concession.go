package extract

import "kg/graph/schema"

// Who concedes an election where the sentence does not say to whom: to who defeated them, as the text says elsewhere.

// conceded are what one may concede that is the contest itself.
var conceded = wordSet(contestWords + ` defeat loss election vote victory`)

// concessions are those claims, after what was found.
func (x *reading) concessions(found []finding) []finding {
	victor := map[int]finding{} // loser → what says who won
	for _, f := range found {
		if f.predicate == schema.Defeats && f.object >= 0 && !f.negated && (f.modality == schema.Asserted || f.modality == schema.Reported) && x.entOf[f.object] >= 0 {
			victor[x.entOf[f.object]] = f
		}
	}
	if len(victor) == 0 {
		return nil
	}
	var out []finding
	for _, t := range x.trees {
		for k := range x.clauses[t.index] {
			c := &x.clauses[t.index][k]
			if t.lemma(c.pred) != "concede" || c.passive || !t.isConcession(c) {
				continue
			}
			for _, s := range c.subjects {
				loser := x.actor(t, s)
				if loser < 0 || x.entOf[loser] < 0 {
					continue
				}
				if f, ok := victor[x.entOf[loser]]; ok {
					out = append(out, finding{sent: t, subject: loser, object: f.subject, predicate: schema.ConcedesTo, relation: t.Tokens[c.pred].Text, at: c.pred,
						factuality: c.factuality, rule: "conceded"})
				}
			}
		}
	}
	return out
}

// isConcession says whether a clause tells of conceding nothing but a contest, to nobody.
func (t *tree) isConcession(c *clause) bool {
	for _, o := range c.objects {
		if !conceded[t.lemma(o)] {
			return false
		}
	}
	for _, o := range c.obliques {
		if o.prep == "to" || o.prep == "on" && !isTimeToken(t.Tokens[o.head]) {
			return false
		}
	}
	return t.first(c.pred, "ccomp", "xcomp") < 0
}
