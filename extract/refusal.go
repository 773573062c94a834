package extract

import "kg/graph/schema"

// accepting are verbs of taking what is offered, asked or said, with the preposition of what that is.
var accepting = map[string]string{"accept": "", "hear": "", "consider": "", "entertain": "", "follow": "", "honor": "", "honour": "", "recognize": "", "recognise": "",
	"tolerate": "", "agree": "to", "consent": "to", "submit": "to", "bow": "to", "yield": "to", "abide": "by", "comply": "with"}

// unwilling are the claims of who will not or would not take something: "the board would not accept the finding", "will not agree to the plan". What one
// cannot or should not take is not refused yet.
func (x *reading) unwilling(t *tree, c *clause) []finding {
	if c.passive || !t.isVerb(c.pred) {
		return nil
	}
	var out []finding
	fr := frame{predicate: schema.Rejects, kind: obj, thing: true, rule: "refusal"}
	for _, o := range t.notTaken(c) {
		if t.supposed(c.pred) {
			break
		}
		for _, s := range c.subjects {
			out = x.pair(out, t, s, o, fr, c.pred, []int{c.pred}, asserted)
		}
	}
	return out
}

// notTaken lists what a clause says that its subject will not take, hear of, or have any of.
func (t *tree) notTaken(c *clause) []int {
	prep, ok := accepting[t.lemma(c.pred)]
	switch {
	case t.lemma(c.pred) == "have":
		return t.noneHad(c)
	case !ok || !c.negated || !t.isWilled(c.pred):
		return nil
	case prep == "" && len(c.objects) > 0:
		return c.objects
	case t.lemma(c.pred) == "hear":
		prep = "of"
	}
	var out []int
	for _, o := range c.obliques {
		if o.prep == prep {
			out = append(out, o.head)
		}
	}
	return out
}

// noneHad is what a clause says that its subject will have none of.
func (t *tree) noneHad(c *clause) []int {
	if c.negated {
		return nil
	}
	for _, o := range t.with(c.pred, "obj") {
		if t.lower(o) == "none" {
			return t.behindNoun(o, "of")
		}
	}
	return nil
}

// isWilled says whether a verb tells what somebody will, would or did not do.
func (t *tree) isWilled(verb int) bool {
	for _, k := range t.with(verb, "aux") {
		switch t.lemma(k) {
		case "will", "would", "wo", "'ll", "’ll", "do":
			return true
		}
	}
	return false
}
