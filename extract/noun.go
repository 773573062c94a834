package extract

import (
	"slices"

	"kg/graph/schema"
)

// receives are light verbs whose subject gets what the noun says: "drew criticism from".
var receives = map[string]bool{"receive": true, "draw": true, "face": true, "win": true, "earn": true, "get": true, "attract": true,
	"enjoy": true, "suffer": true, "secure": true}

// lightVerbs add little to the noun that is their object: who offers support supports.
var lightVerbs = map[string]bool{"make": true, "give": true, "offer": true, "voice": true, "express": true, "launch": true, "lead": true, "have": true,
	"take": true, "show": true, "issue": true, "renew": true, "mount": true, "deliver": true, "pledge": true, "declare": true, "throw": true,
	"lend": true, "provide": true, "extend": true, "level": true, "direct": true, "open": true, "start": true, "begin": true, "order": true,
	"file": true, "stage": true, "hold": true, "conduct": true, "oversee": true, "reiterate": true, "repeat": true, "unleash": true, "pen": true,
	"send": true, "convey": true, "register": true, "cite": true, "form": true, "strike": true, "sign": true, "step": true, "keep": true}

// moving are verbs that go with "in support of" and the like.
var moving = map[string]bool{"come": true, "speak": true, "rally": true, "vote": true, "march": true, "write": true, "join": true, "be": true,
	"testify": true, "rise": true, "stand": true, "demonstrate": true, "protest": true}

// nounFindings are the claims of a noun: "Merkel's criticism of Orbán", "voiced support for", "is a critic of". A name's word is
// none, but in a title ("FBI Director").
func (x *reading) nounFindings(t *tree, i int, byPred map[int]*clause) []finding {
	if m := x.at(t, i); m >= 0 && x.ments[m].Kind == kindName && i >= x.ments[m].First {
		return nil
	}
	for _, m := range matches(t, i, "noun") {
		for _, fr := range m.frames {
			if t.Tokens[i].UPOS == "PROPN" && fr.kind != bearer || fr.predicate == schema.Leads && i > 0 && seconds[t.lower(i-1)] {
				continue
			}
			if out := x.framedNoun(t, i, m, fr, byPred); len(out) > 0 {
				return out
			}
		}
	}
	return nil
}

// seconds stand before the title of who leads, and make it another's.
var seconds = map[string]bool{"vice": true, "deputy": true, "assistant": true, "associate": true}

func (x *reading) framedNoun(t *tree, i int, m matched, fr frame, byPred map[int]*clause) []finding {
	f := factuality{modality: schema.Asserted, source: -1}
	var sources, targets []int
	possessor := t.possessor(i)
	head := t.Tokens[i].Head
	var governor *clause
	if head >= 0 && t.base(i) != "nsubj" {
		governor = byPred[head]
	}
	if governor != nil {
		f = governor.factuality
		if lemma := t.lemma(head); refusals[lemma] || denials[lemma] || lemma == "rule" && t.exact(head, "compound:prt") >= 0 {
			f.negated = !f.negated // "ruled out a coalition with"
		}
	}
	switch fr.kind {
	case bearer, rolePoss:
		sources, f = x.bearers(t, i, byPred)
		if fr.kind == bearer {
			targets = t.behindNoun(i, fr.prep)
			if slices.Contains(m.words, i+1) && fr.prep == "of" { // the "of" of "chief of staff" is its own
				targets = nil
			}
		}
		if len(targets) == 0 && (fr.prep == "of" || !m.hasFrame(bearer, "of")) {
			targets = possessor
		}
	case nounPoss, nounOf:
		sources = possessor
		if len(sources) == 0 {
			for _, p := range []string{"by", "from"} {
				sources = append(sources, t.behindNoun(i, p)...)
			}
		}
		targets = t.behindNoun(i, fr.prep)
		if fr.kind == nounOf {
			targets = append(slices.Clone(possessor), t.behindNoun(i, "of")...)
			sources = t.behindNoun(i, fr.prep)
		}
		if len(targets) == 0 && governor != nil { // "offered support for X": the parser may hang it from the verb
			targets = t.behindNoun(head, fr.prep)
		}
		if governor != nil && t.base(i) == "obj" && len(possessor) == 1 && t.Tokens[possessor[0]].UPOS == "PRON" && len(governor.subjects) > 0 && fr.kind == nounPoss {
			sources = governor.subjects // "they offered their support"
		}
		switch {
		case governor == nil:
		case receives[t.lemma(head)] && t.base(i) == "obj":
			if len(targets) == 0 {
				targets = governor.subjects
			}
			if len(sources) == 0 {
				sources = append(t.behindNoun(i, "from"), t.behindNoun(head, "from")...)
			}
		case len(sources) == 0 && (t.base(i) == "obj" && (lightVerbs[t.lemma(head)] || sayVerbs[t.lemma(head)]) ||
			t.base(i) == "obl" && t.cases(i) == "in" && moving[t.lemma(head)]):
			sources = governor.subjects
		}
	}
	var out []finding
	for _, source := range sources {
		for _, target := range targets {
			out = x.pair(out, t, source, target, fr, i, m.words, f)
		}
	}
	return out
}

// possessor lists whose the noun is: "Merkel's", "his", "White House" before it.
func (t *tree) possessor(i int) []int {
	if p := t.exact(i, "nmod:poss"); p >= 0 {
		return t.conjuncts(p)
	}
	for _, c := range t.with(i, "compound") {
		if t.Tokens[c].UPOS == "PROPN" {
			return []int{c}
		}
	}
	return nil
}

// bearers lists who is called by the noun, and how sure that is: the subject of a copula, the other end of an apposition, the
// name that the noun stands before.
func (x *reading) bearers(t *tree, i int, byPred map[int]*clause) ([]int, factuality) {
	f := factuality{modality: schema.Asserted, source: -1}
	if c := byPred[i]; c != nil && t.first(i, "cop") >= 0 {
		return c.subjects, c.factuality
	}
	if m := x.at(t, i); m >= 0 && x.ments[m].Kind == kindName {
		return []int{x.ments[m].Head}, f
	}
	out := t.with(i, "appos")
	if head := t.Tokens[i].Head; head >= 0 {
		switch {
		case t.base(i) == "appos":
			out = append(out, head)
		case t.rel(i) == "nmod:desc", t.base(i) == "compound" && t.Tokens[head].UPOS == "PROPN":
			out = append(out, head)
		case t.base(i) == "xcomp" || t.base(i) == "obl" && t.cases(i) == "as":
			if c := byPred[head]; c != nil {
				f = c.factuality
				switch t.lemma(head) {
				case "become", "remain", "serve", "work", "act":
					out = append(out, c.subjects...)
				}
			}
		}
	}
	return out, f
}

// hyphened are the claims of "a Kremlin-backed bank": what stands before the hyphen does it to the noun that follows.
func (x *reading) hyphened(t *tree, i int) []finding {
	if i < 2 || t.Tokens[i-1].Text != "-" || t.Tokens[i-1].Start != t.Tokens[i-2].End || t.Tokens[i].Start != t.Tokens[i-1].End {
		return nil
	}
	noun := t.Tokens[i].Head
	if noun < 0 || noun < i || !t.isNominal(noun) {
		return nil
	}
	var out []finding
	for _, e := range predicates["adj -"+t.lower(i)] {
		for _, fr := range e.frames {
			if fr.kind == pre && len(e.words) == 1 {
				for _, target := range t.conjuncts(noun) {
					out = x.pair(out, t, i-2, target, fr, i, []int{i - 2, i}, factuality{modality: schema.Asserted, source: -1})
				}
			}
		}
	}
	return out
}
