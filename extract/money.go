package extract

import (
	"slices"

	"kg/graph/schema"
)

// paying are verbs of giving money.
var paying = wordSet(`give grant lend hand donate contribute provide award channel funnel pay`)

// contributing are verbs and nouns of giving anything, which to a thing is no giving of money.
var contributing = wordSet(`contribute contribution give provide lend make pay`)

// payments are claims of who gives whom a sum: "gave Lee $30 million", "has given $5,000 to Lee's campaign", "gave Ruritania $3 million in aid".
func (x *reading) payments(t *tree, c *clause) []finding {
	if !paying[t.lemma(c.pred)] || t.lemma(c.pred) == "pay" && t.isOwed(c.pred) { // "must pay $300 to the court"
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
	if len(to) == 0 {
		to = t.nameBefore(sum)
	}
	to = append(slices.Clip(to), t.furtherPayees(sum)...)
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

// nameBefore is the name right before a sum that a parser took for a part of it: "paid Lee $300".
func (t *tree) nameBefore(sum int) []int {
	if k := t.first(sum, "compound"); k >= 0 && k < sum && t.Tokens[k].UPOS == "PROPN" {
		return []int{k}
	}
	return nil
}

// furtherPayees are those who get the further sums of a list, wherever a parser hung them: "gave $300 to Lee, $200 to Ray and $100 to the Guild".
func (t *tree) furtherPayees(sum int) []int {
	var out []int
	for k := sum + 1; k+2 < len(t.Tokens); k++ {
		switch tok := t.Tokens[k]; {
		case tok.UPOS == "VERB" && tok.XPOS != "VBN":
			return out
		case !t.isSum(k) || t.Tokens[k-1].UPOS != "CCONJ" && t.Tokens[k-1].Text != "," && t.lower(k-1) != "than":
			continue
		}
		for p := k + 1; p < min(k+5, len(t.Tokens)); p++ {
			if t.lower(p) == "to" && t.base(p) == "case" && t.Tokens[p].Head > p {
				out = append(out, t.Tokens[p].Head)
				break
			}
		}
	}
	return out
}

// taking are verbs of getting money from somebody.
var taking = wordSet(`raise receive take accept get collect pocket draw solicit haul rake net`)

// gifts are nouns for money, or what is worth some, that one gives.
var gifts = wordSet(`money cash donation contribution gift sum funds funding payment check cheque grant loan bribe kickback dollar million billion
	fee honorarium sponsorship largesse`)

// receipts are claims of who gets money from whom: "raised $300 from Lee", "took money from the mill owners".
func (x *reading) receipts(t *tree, c *clause) []finding {
	if !taking[t.lemma(c.pred)] || c.passive {
		return nil
	}
	object := t.first(c.pred, "obj")
	if object < 0 || !t.isSum(object) && !gifts[t.lemma(object)] {
		return nil
	}
	fr := frame{predicate: schema.Funds, kind: prep, prep: "from", rule: "receipt"}
	var out []finding
	for _, payee := range c.subjects {
		for _, payer := range t.behind(c, object, "from") {
			out = x.pair(out, t, payer, payee, fr, c.pred, []int{c.pred}, c.factuality)
		}
	}
	return out
}
