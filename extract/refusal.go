package extract

import "kg/graph/schema"

// accepting are verbs of taking what is offered, asked or said, with the preposition of what that is.
var accepting = map[string]string{"accept": "", "hear": "", "consider": "", "entertain": "", "follow": "", "honor": "", "honour": "", "recognize": "", "recognise": "",
	"tolerate": "", "agree": "to", "consent": "to", "submit": "to", "bow": "to", "yield": "to", "abide": "by", "comply": "with"}

// unwilling are the claims of who will not or would not take something: "the board would not accept the finding", "will not agree to the plan". What one
// cannot or should not take is not refused yet.
func (x *reading) unwilling(t *tree, c *clause) []finding {
	prep, ok := accepting[t.lemma(c.pred)]
	if !ok || !c.negated || c.passive || !t.isVerb(c.pred) || !t.isWilled(c.pred) || t.supposed(c.pred) {
		return nil
	}
	things := c.objects
	if prep != "" {
		things = nil
		for _, o := range c.obliques {
			if o.prep == prep {
				things = append(things, o.head)
			}
		}
	}
	var out []finding
	fr := frame{predicate: schema.Rejects, kind: obj, thing: true, rule: "refusal"}
	for _, s := range c.subjects {
		for _, o := range things {
			out = x.pair(out, t, s, o, fr, c.pred, []int{c.pred}, asserted)
		}
	}
	return out
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
