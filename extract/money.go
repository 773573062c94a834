package extract

import (
	"slices"

	"kg/graph/schema"
)

// paying are verbs of giving money.
var paying = wordSet(`give grant lend hand donate contribute provide award channel funnel`)

// payments are claims of who gives whom a sum: "gave Lee $30 million", "has given $5,000 to Lee's campaign", "gave Ruritania $3 million in aid".
func (x *reading) payments(t *tree, c *clause) []finding {
	if !paying[t.lemma(c.pred)] {
		return nil
	}
	sum := t.sum(c.pred)
	if sum < 0 {
		return nil
	}
	to := c.indirect
	for _, o := range c.objects {
		if o != sum {
			to = append(slices.Clip(to), o)
		}
	}
	if len(to) == 0 {
		to = append(t.behind(c, sum, "to"), t.with(sum, "nsubj")...) // a parser may make one clause of who gets and the sum
	}
	fr := frame{predicate: schema.Funds, kind: iobj, rule: "payment"}
	if in := append(t.behindNoun(sum, "in"), t.behindNoun(c.pred, "in")...); slices.ContainsFunc(in, func(k int) bool { return t.lemma(k) == "aid" || t.lemma(k) == "assistance" }) {
		fr.predicate = schema.Aids
	}
	var out []finding
	for _, payer := range c.subjects {
		for _, payee := range to {
			out = x.pair(out, t, payer, payee, fr, c.pred, []int{c.pred}, c.factuality)
		}
	}
	return out
}

// sum is the amount that a verb of giving has for its object, also where a parser hung it from who gets it; -1 for none.
func (t *tree) sum(verb int) int {
	for _, holder := range append([]int{verb}, t.with(verb, "obj", "iobj")...) {
		for _, k := range t.with(holder, "obj", "obl", "nmod", "list", "appos", "dep") {
			if k > verb && t.isSum(k) && t.first(k, "case") < 0 {
				return k
			}
		}
	}
	return -1
}

// isSum says whether a token stands for an amount of money.
func (t *tree) isSum(i int) bool {
	switch t.lemma(i) {
	case "$", "€", "£", "dollar", "euro", "pound", "rupee", "yen", "peso":
		return true
	}
	return false
}
