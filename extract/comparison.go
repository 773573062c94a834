package extract

import (
	"slices"

	"kg/graph/schema"
)

// compared are the judgements of whom somebody in speech is measured by: "there is no better friend than Roe" praises Roe, "he is a
// stronger leader than Roe" does not think as much of Roe.
func (x *reading) compared(t *tree, i int) []finding {
	if t.cases(i) != "than" || t.Tokens[i].Head < 0 {
		return nil
	}
	v := x.voiceAt(t, i)
	if len(v.who) == 0 || v.doubted || t.supposed(i) {
		return nil
	}
	p, none := x.measure(t, t.measuring(i))
	d := verdict{polarity: p, predicate: schema.Criticizes}
	switch {
	case p.score > 0 && none:
		d.predicate = schema.Praises
	case p.score <= 0 && !none, p.score == 0:
		return nil
	}
	var out []finding
	for _, target := range x.ends(t, i, true) {
		out = x.judge(out, t, v.who, target, d, i, asserted, "comparison")
	}
	return out
}

// measuring is the comparative that a "than" belongs to: the one that it hangs from, or "more" where a parser hung it from another argument of
// the verb, as in "has done more for us than Lee".
func (t *tree) measuring(than int) int {
	head := t.Tokens[than].Head
	if t.base(head) == "obl" && t.isVerb(t.Tokens[head].Head) {
		for _, k := range t.with(t.Tokens[head].Head, "obj", "advmod") {
			if k < than && t.lower(k) == "more" {
				return k
			}
		}
	}
	return head
}

// measure weighs the comparative that a "than" hangs from, and says whether nobody is said to come up to it: "no greater ally".
func (x *reading) measure(t *tree, i int) (p polarity, none bool) {
	if up := t.Tokens[i].Head; t.Tokens[i].UPOS == "ADJ" && t.base(i) == "amod" && up >= 0 {
		i = up
	}
	i = t.comparedNoun(i)
	p = x.word(t, i)
	comparative := t.Tokens[i].XPOS == "JJR"
	for _, k := range t.with(i, "amod", "advmod", "det") {
		switch {
		case k > i:
		case negators[t.lower(k)]:
			none = true
		case t.lower(k) == "more" || t.lower(k) == "better":
			comparative = true
			p.add(x.word(t, k))
		default:
			comparative = comparative || t.Tokens[k].XPOS == "JJR"
			p.add(x.word(t, k))
		}
	}
	if up := t.Tokens[i].Head; up >= 0 && t.isVerb(up) {
		if t.lemma(i) == "more" && t.lemma(up) == "do" { // "nobody has done more for us"
			p, comparative = polarity{score: decisive, words: []int{up, i}}, true
			none = none || slices.ContainsFunc(t.with(up, "nsubj"), t.noneOf)
		}
		for _, k := range t.with(up, "advmod") {
			none = none || t.lower(k) == "never"
		}
	}
	if !comparative {
		return polarity{}, false
	}
	return p, none
}

// comparedNoun is the noun with a comparative that a "than" belongs to, where a parser hung that from the verb or from what the noun is of: "have no
// better friend than Lee", "no better ally in this cause than Lee". The token itself where there is none.
func (t *tree) comparedNoun(i int) int {
	for _, k := range t.with(i, "obj", "nsubj") {
		if t.isVerb(i) && t.hasComparative(k) {
			return k
		}
	}
	for at, n := i, 0; at >= 0 && t.isNominal(at) && n < maxDepth; at, n = t.Tokens[at].Head, n+1 {
		if t.hasComparative(at) {
			return at
		}
	}
	return i
}

// hasComparative says whether a noun has one before it: "a better friend".
func (t *tree) hasComparative(noun int) bool {
	return slices.ContainsFunc(t.with(noun, "amod"), func(k int) bool { return k < noun && t.Tokens[k].XPOS == "JJR" })
}
