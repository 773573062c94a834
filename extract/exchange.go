package extract

import "kg/graph/schema"

// asking are verbs of who speaks to somebody and waits for what they say.
var asking = wordSet(`ask question press interview confront grill quiz inquire`)

// answering are verbs of who says something then, besides those of saying.
var answering = wordSet(`respond answer reply defer demur laugh sneer nod shrug decline refuse hesitate dodge deflect`)

// exchanges are claims that one who says something when asked speaks with who asked: "When Lee asked about it, Ray said no".
func (x *reading) exchanges(t *tree, c *clause) []finding {
	if !t.isVerb(c.pred) || !sayVerbs[t.lemma(c.pred)] && !answering[t.lemma(c.pred)] || c.passive {
		return nil
	}
	var out []finding
	fr := frame{predicate: schema.ConsultsWith, kind: obj, rule: "exchange"}
	for _, a := range t.with(c.pred, "advcl") {
		w := t.first(a, "mark", "advmod")
		if !asking[t.lemma(a)] || w < 0 || t.lower(w) != "when" && t.lower(w) != "after" && t.lower(w) != "as" {
			continue
		}
		asker := x.clauseAt(t, a)
		if asker.negated || asker.passive {
			continue
		}
		for _, by := range asker.subjects {
			for _, who := range c.subjects {
				out = x.pair(out, t, by, who, fr, a, []int{a}, asserted)
			}
		}
	}
	return out
}
