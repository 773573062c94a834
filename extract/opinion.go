package extract

import (
	_ "embed"
	"slices"
	"strings"

	"kg/graph/schema"
)

//go:embed opinions.tsv
var opinionsTSV string

// opinion is a row of opinions.tsv: an expression that judges who it is said of.
type opinion struct {
	entry
	sign int
	weak bool
}

// opinions maps the first word to the expressions that begin so, longest first; "phrase" ones apart.
var opinions, opinionPhrases = readOpinions(opinionsTSV)

func readOpinions(tsv string) (words, phrases map[string][]opinion) {
	words, phrases = map[string][]opinion{}, map[string][]opinion{}
	for _, f := range rows(tsv, 4) {
		o := opinion{entry: entry{words: strings.Fields(f[0])}, sign: 1, weak: f[3] == "weak"}
		if f[2] == "-1" {
			o.sign = -1
		}
		into := words
		if f[1] == "phrase" {
			into = phrases
		}
		into[o.words[0]] = append(into[o.words[0]], o)
	}
	for _, m := range []map[string][]opinion{words, phrases} {
		for _, os := range m {
			slices.SortStableFunc(os, func(a, b opinion) int { return len(b.words) - len(a.words) })
		}
	}
	return words, phrases
}

// naming are verbs with which one says what one holds somebody to be: "called him a disgrace", "described her as brave".
var naming = map[string]bool{"call": true, "describe": true, "consider": true, "label": true, "brand": true, "deem": true, "hail": true,
	"portray": true, "depict": true, "characterize": true, "characterise": true, "regard": true, "view": true, "dub": true, "paint": true}

// opinions finds whom a speaker praises or blames: what is said of an actor in a quote or after a verb of saying, and what
// someone calls another.
func (x *reading) opinions() []finding {
	var out []finding
	for _, t := range x.trees {
		cs := x.clauses[t.index]
		for k := range cs {
			c := &cs[k]
			out = append(out, x.said(t, c)...)
			if naming[t.lemma(c.pred)] {
				out = append(out, x.called(t, c)...)
			}
		}
	}
	return out
}

// said is the judgement of a clause on its subject by who says it.
func (x *reading) said(t *tree, c *clause) []finding {
	judge, quoted := -1, false
	if q := x.quoteAt(t.Tokens[c.pred].Start); q != nil {
		judge, quoted = q.speaker, true
	} else if c.source >= 0 {
		if s := t.first(c.source, "nsubj"); s >= 0 {
			judge = x.at(t, s)
		}
	}
	if judge < 0 {
		return nil
	}
	var words []int
	sign := 0
	if t.first(c.pred, "cop") >= 0 {
		words, sign = x.judgement(t, c.pred, quoted)
	} else {
		for _, o := range opinionPhrases[t.lemma(c.pred)] {
			if m, ok := t.match(o.entry, c.pred); ok && (quoted || !o.weak) {
				words, sign = m.words, o.sign
				break
			}
		}
	}
	if sign == 0 {
		return nil
	}
	f := c.factuality
	if f.negated { // "is not fit" is a judgement too; "is no crook" is hardly one
		if sign < 0 {
			return nil
		}
		sign, f.negated = -1, false
	}
	if f.modality == schema.Reported {
		f.modality = schema.Asserted
	}
	f.source = -1
	var out []finding
	for _, s := range c.subjects {
		for _, target := range x.ends(t, s, true) {
			out = x.judge(out, t, judge, target, sign, words, c.pred, f, "opinion said")
		}
	}
	for i := range out {
		out[i].saying = true
	}
	return out
}

// called is the judgement in "called him a disgrace".
func (x *reading) called(t *tree, c *clause) []finding {
	var out []finding
	for _, k := range t.with(c.pred, "xcomp", "obl", "obj") {
		if t.base(k) == "obl" && t.cases(k) != "as" || t.base(k) == "obj" && !slices.Contains(c.objects, k) {
			continue
		}
		words, sign := x.judgement(t, k, true)
		if sign == 0 {
			continue
		}
		for _, s := range c.subjects {
			for _, o := range c.objects {
				if o == k {
					continue
				}
				for _, target := range x.ends(t, o, true) {
					out = x.judge(out, t, x.actor(t, s), target, sign, words, c.pred, c.factuality, "opinion called")
				}
			}
		}
	}
	return out
}

// judgement looks for words of opinion in a predicate and what modifies it.
func (x *reading) judgement(t *tree, pred int, quoted bool) (words []int, sign int) {
	for _, p := range t.conjuncts(pred) {
		for _, k := range append([]int{p}, t.with(p, "amod", "compound")...) {
			for _, o := range opinions[t.lemma(k)] {
				if m, ok := t.match(o.entry, k); ok && (quoted || !o.weak) {
					if sign == 0 || o.sign == sign {
						words, sign = m.words, o.sign
					}
					break
				}
			}
		}
	}
	return words, sign
}

func (x *reading) judge(out []finding, t *tree, judge, target, sign int, words []int, at int, f factuality, rule string) []finding {
	if judge < 0 || target < 0 || x.ments[target].Kind == kindPronoun && firstPerson(x.ments[target].Text) {
		return out
	}
	predicate := schema.Praises
	if sign < 0 {
		predicate = schema.Criticizes
	}
	return append(out, finding{sent: t, subject: judge, object: target, predicate: predicate, relation: t.relationText(words), at: at, factuality: f, confidence: 0.6, rule: rule})
}
