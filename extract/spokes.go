package extract

import (
	"strings"

	"kg/graph/schema"
)

// spokesmen finds for whom somebody speaks whose title does not say it: "the mayor replied through a spokeswoman, Lee", and the press
// secretary of the White House, whom American news calls by the title alone.
func (x *reading) spokesmen(t *tree, i int, byPred map[int]*clause) []finding {
	word := t.lemma(i)
	press := word == "secretary" && i > 0 && t.lower(i-1) == "press"
	if !press && word != "spokesman" && word != "spokeswoman" && word != "spokesperson" || len(t.possessor(i)) > 0 || t.behindNoun(i, "for") != nil || t.behindNoun(i, "of") != nil {
		return nil
	}
	who, f := x.bearers(t, i, byPred)
	var bosses []int
	if c := byPred[t.Tokens[i].Head]; c != nil && t.base(i) == "obl" && (t.cases(i) == "through" || t.cases(i) == "via") {
		bosses, f = x.actors(t, c.subjects), asserted
	} else if press {
		bosses = x.whiteHouse()
	}
	var out []finding
	for _, w := range x.actors(t, who) {
		for _, boss := range bosses {
			if !x.isSame(w, boss) && x.fillable(w, boss, schema.SpokespersonFor) {
				out = append(out, finding{sent: t, subject: w, object: boss, predicate: schema.SpokespersonFor, relation: t.relationText([]int{i}), at: i, factuality: f,
					rule: "spokesman"})
			}
		}
	}
	return out
}

// whiteHouse is the first mention of the White House, none where the text has none.
func (x *reading) whiteHouse() []int {
	for i, m := range x.ments {
		if m.Kind == kindName && m.Type == schema.Organization && strings.EqualFold(m.Text, "White House") {
			return []int{i}
		}
	}
	return nil
}
