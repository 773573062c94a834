package extract

import "kg/graph/schema"

// wantedSo are the stances of who wants done what a participle says: "wants the bill scrapped", "would like to see Lee sacked".
func (x *reading) wantedSo(t *tree, c *clause) []finding {
	done, wanter := t.wantedDone(c)
	if done < 0 {
		return nil
	}
	g := x.clauseAt(t, wanter)
	who := x.actors(t, g.subjects)
	if len(who) == 0 || g.negated {
		return nil
	}
	what := c.objects
	if s := t.first(done, "nsubj"); s >= 0 {
		what = t.arguments(s)
	}
	f := c.factuality
	f.modality = schema.Asserted
	return x.held(x.agentless(t, &clause{pred: done, objects: what, passive: true, factuality: asserted}, who[0]), who, f, "want ")
}

// wantedDone is the participle of what a clause says that somebody wants done, and the verb of wanting; -1 for none.
func (t *tree) wantedDone(c *clause) (done, wanter int) {
	wanter = c.pred
	switch t.lemma(c.pred) {
	case "want", "need":
	case "see", "have", "get":
		wanter = t.Tokens[c.pred].Head
		if t.base(c.pred) != "xcomp" || wanter < 0 || !longing[t.lemma(wanter)] {
			return -1, -1
		}
	default:
		return -1, -1
	}
	if t.lemma(wanter) == "need" || t.first(wanter, "aux") >= 0 && t.lemma(wanter) == "want" {
		return -1, -1
	}
	for _, k := range append(t.with(c.pred, "xcomp", "ccomp"), t.dependents(t.with(c.pred, "obj"))...) {
		if k > c.pred && (t.Tokens[k].XPOS == "VBN" || t.Tokens[k].XPOS == "VBD") && t.first(k, "aux", "mark", "obj") < 0 &&
			(t.base(k) == "xcomp" || t.base(k) == "ccomp" || t.rel(k) == "acl" && t.first(k, "obl") < 0) {
			return k, wanter
		}
	}
	return -1, -1
}

// longing are verbs of who would see something done.
var longing = wordSet(`want like love wish hope seek demand try fight work prefer`)
