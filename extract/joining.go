package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
)

// What those do together of whom one joins the others.

// joinsInDoing says whether a verb has behind it what is done in company: "in voting".
func (t *tree) joinsInDoing(verb int) bool {
	return slices.ContainsFunc(t.with(verb, "obl", "advcl", "nmod"), func(k int) bool { return t.marked(k, "in") && strings.HasSuffix(t.lower(k), "ing") })
}

// joinsInWork says whether what is done in company is more than saying something: "in suing the bank", "in a letter", but not "in blaming Lee".
func (t *tree) joinsInWork(c *clause) bool {
	if slices.ContainsFunc(c.obliques, func(o oblique) bool { return o.prep == "in" && utterances[t.lemma(o.head)] }) {
		return true
	}
	return t.joinsInDoing(c.pred) && !slices.ContainsFunc(t.with(c.pred, "obl", "advcl", "nmod"), func(k int) bool {
		return slices.ContainsFunc(matches(t, k, "verb"), func(m matched) bool { return saidTogether[m.frames[0].predicate] })
	})
}

// saidTogether are predicates of what several may say without working together.
var saidTogether = map[schema.Predicate]bool{schema.Criticizes: true, schema.Accuses: true, schema.Praises: true, schema.Thanks: true, schema.Contradicts: true,
	schema.CallsForRemovalOf: true, schema.Asks: true, schema.Opposes: true, schema.Supports: true}

// eachOther pairs the subjects of "X and Y clashed".
func (x *reading) eachOther(t *tree, c *clause, m matched, fr frame) []finding {
	var out []finding
	parties := c.subjects
	if !c.passive && slices.ContainsFunc(c.objects, func(o int) bool {
		other := x.actor(t, o)
		return t.isNominal(o) && !slices.Contains(m.words, o) && other >= 0 && x.typeOf(other) != schema.Topic
	}) {
		return nil // "Lee and Ray met the senators"
	}
	if len(parties) == 1 && t.isPlural(parties[0]) {
		if named := t.first(parties[0], "appos"); named >= 0 {
			parties = t.conjuncts(named) // "the two senators, Lee and Ray, met"
		}
	}
	for i, a := range parties {
		for _, b := range parties[i+1:] {
			out = x.pair(out, t, a, b, fr, c.pred, m.words, c.factuality)
		}
	}
	return out
}
