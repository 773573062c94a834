package extract

import (
	"slices"

	"kg/graph/schema"
)

// What somebody says that another is, by calling them so.

// naming are verbs with which one says what one holds somebody to be: "called him a disgrace", "described her as brave".
var naming = wordSet(`call consider label brand deem hail dub term find declare pronounce proclaim describe portray depict
	characterize characterise regard view paint cast denounce decry slam blast attack mock deride dismiss ridicule condemn criticize
	criticise praise tout see stigmatize denigrate vilify lambaste rip embrace celebrate applaud cheer identify recognize revere present
	trash bash disparage remember`)

// bareNaming are those whose object and what it is called may stand side by side, without "as".
var bareNaming = wordSet(`call consider label brand deem hail dub term find declare pronounce proclaim think`)

// alluding are verbs of naming whose object stands behind a preposition: "referred to him as a clown".
var alluding = map[string][]string{"refer": {"to"}, "speak": {"of", "about"}, "talk": {"of", "about"}, "think": {"of"}, "write": {"of", "about"}, "tweet": {"about"}, "rail": {"against", "at"},
	"point": {"to"}, "look": {"at", "on", "upon"}, "conceive": {"of"}}

// called is the judgement in "called him a disgrace", "referred to him as a clown".
func (x *reading) called(t *tree, c *clause) []finding {
	out := x.calledIt(t, c)
	objects := c.objects
	for _, o := range c.obliques {
		if slices.Contains(alluding[t.lemma(c.pred)], o.prep) {
			objects = append(slices.Clone(objects), o.head)
		}
	}
	for _, o := range objects {
		if t.lower(o) == "what" {
			out = append(out, x.calledSomething(t, c)...)
			continue
		}
		if isReflexive(t.lower(o)) || t.lower(o) == "it" && t.asksTo(c.pred) {
			continue // "called it strange to see her go"
		}
		who := o
		if thing := t.calledThing(c, o); thing >= 0 {
			who = thing
		}
		for _, d := range verdictsOf(1, x.label(t, c, o)...) {
			if d.score*float64(t.cueAt(c.pred).sign) < 0 {
				continue // "denounced the move as unprecedented"
			}
			for _, target := range x.ends(t, who, true) {
				if t.lower(o) == "it" && x.typeOf(target) == schema.Place {
					continue // "Ray (R-Iowa) called it wrong"
				}
				out = x.judge(out, t, x.actors(t, c.subjects), target, d, c.pred, c.factuality, "opinion called")
			}
		}
	}
	return out
}

// calledIt is the judgement in "found it shocking that Lee would stay", of the subject of the clause that "it" stands for.
func (x *reading) calledIt(t *tree, c *clause) []finding {
	it := t.first(c.pred, "expl", "obj")
	if it < c.pred || !bareNaming[t.lemma(c.pred)] || t.lower(it) != "it" {
		return nil
	}
	var out []finding
	for _, label := range t.with(c.pred, "xcomp") {
		if label < it || fateful[t.lemma(label)] {
			continue
		}
		for _, k := range append(t.with(label, "ccomp", "acl", "csubj"), t.with(c.pred, "ccomp", "advcl", "csubj")...) {
			s := t.first(k, "nsubj")
			if k < label || s < label || t.first(k, "mark") < label {
				continue
			}
			for _, d := range verdictsOf(1, x.weigh(t, label)) {
				for _, target := range x.ends(t, s, true) {
					out = x.judge(out, t, x.actors(t, c.subjects), target, d, c.pred, c.factuality, "opinion called")
				}
			}
		}
	}
	return out
}

// calledSomething is the judgement in "what Lee called Ray's reckless plan": by the words of the name that is given to it, of whose it is.
func (x *reading) calledSomething(t *tree, c *clause) []finding {
	thing := t.Tokens[c.pred].Head
	if t.rel(c.pred) != "acl:relcl" || !t.isNominal(thing) {
		return nil
	}
	var out []finding
	for _, d := range verdictsOf(1, x.weigh(t, thing)) {
		for _, target := range x.ends(t, thing, true) {
			if target < x.found && x.typeOf(target) != schema.Topic {
				out = x.judge(out, t, x.actors(t, c.subjects), target, d, c.pred, c.factuality, "opinion called")
			}
		}
	}
	return out
}

// calledThing is what "it" stands for behind a participle that goes on about the object of the verb before: the plan in "criticized the plan,
// calling it a mess". -1 where it stands for something else.
func (t *tree) calledThing(c *clause, pronoun int) int {
	up := t.Tokens[c.pred].Head
	if t.lower(pronoun) == "which" && t.rel(c.pred) != "acl:relcl" && up >= 0 && up < c.pred {
		if object := t.first(up, "obj"); object >= 0 && object < pronoun && t.isNominal(object) {
			return object // "criticized the plan, which she called a mess"
		}
		return -1
	}
	if t.lower(pronoun) != "it" || t.rel(c.pred) != "advcl" || t.Tokens[c.pred].XPOS != "VBG" || t.first(c.pred, "mark") >= 0 || up > c.pred {
		return -1
	}
	object := t.first(up, "obj")
	if object < 0 || object > c.pred || !t.isNominal(object) || t.isPlural(object) || t.kindOf(object) == schema.Person ||
		slices.ContainsFunc(matches(t, up, "verb"), func(m matched) bool { return slices.Contains(m.words, object) }) { // "took exception to it"
		return -1
	}
	return object
}

// label weighs what stands for the name that an object is called by: what follows "as", and after verbs like "call" a complement, an
// apposition, a second object, or where a parser has none of them, the words after the object.
func (x *reading) label(t *tree, c *clause, object int) []polarity {
	var out []polarity
	bare := bareNaming[t.lemma(c.pred)]
	after := append(t.with(c.pred, "xcomp", "obl", "obj", "advcl", "ccomp"), t.with(object, "appos", "acl", "nmod")...)
	for _, k := range after {
		as := t.marked(k, "as")
		own := t.base(k) == "obj" && (k == object || k < object)
		if own || t.Tokens[k].Head == object && k < object || !as && (!bare || t.base(k) == "obl" || t.base(k) == "nmod" || t.base(k) == "advcl" || t.rel(k) == "acl:relcl") {
			continue
		}
		for _, k := range t.conjuncts(k) {
			out = append(out, x.weigh(t, k))
		}
	}
	opinionated := func(p polarity) bool { return len(p.words) > 0 }
	for k := object + 1; bare && !slices.ContainsFunc(out, opinionated) && k < min(object+reach, len(t.Tokens)); k++ {
		if t.base(k) == "appos" && t.isIndefinite(k) && t.below(k, object) {
			out = append(out, x.weigh(t, k)) // "called Lee, the mayor, a great man"
		}
	}
	for k := object + 1; bare && !slices.ContainsFunc(out, opinionated) && k < min(object+9, len(t.Tokens)) && !labelEnds[t.Tokens[k].UPOS]; k++ {
		out = append(out, x.word(t, k))
	}
	return out
}

// labelEnds are the parts of speech before which a label has ended.
var labelEnds = wordSet(`VERB SCONJ PART CCONJ PRON AUX`)

// namings are nouns of naming somebody with "of" and "as": "her description of Lee as a crook".
var namings = wordSet(`description portrayal depiction characterization characterisation labeling labelling branding denunciation condemnation dismissal
	view image picture treatment perception vision caricature framing casting presentation designation definition assessment`)

// namedSo is the judgement in "her description of Lee as a crook".
func (x *reading) namedSo(t *tree, i int) []finding {
	if !namings[t.lemma(i)] {
		return nil
	}
	of, by := t.behindNoun(i, "of"), x.author(t, i)
	if len(of) == 0 || by < 0 {
		return nil
	}
	var ps []polarity
	for _, holder := range []int{i, of[0], t.Tokens[i].Head} {
		if holder < 0 {
			continue
		}
		for _, k := range t.with(holder, "nmod", "obl", "advcl") {
			if k > of[0] && t.marked(k, "as") {
				for _, word := range t.conjuncts(k) {
					ps = append(ps, x.weigh(t, word))
				}
			}
		}
	}
	var out []finding
	for _, d := range verdictsOf(1, ps...) {
		for _, o := range of {
			for _, target := range x.ends(t, o, true) {
				out = x.judge(out, t, []int{by}, target, d, i, asserted, "opinion named")
			}
		}
	}
	return out
}
