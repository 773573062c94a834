package extract

import (
	"slices"

	"kg/graph/schema"
)

// Who says what stands at a place in the text.

// voice is who says what a token stands in.
type voice struct {
	who     []int // mentions
	quoted  bool  // the words themselves are theirs
	doubted bool  // they do not hold it so
	// disbelieved says that they think it not so, rather than not say it.
	disbelieved bool
}

// certain are adjectives and participles of who holds something to be so.
var certain = wordSet(`certain sure convinced confident positive adamant persuaded satisfied afraid worried concerned`)

// makesClear says whether a verb makes something clear.
func (t *tree) makesClear(verb int) bool {
	return t.lemma(verb) == "make" && slices.ContainsFunc(t.with(verb, "xcomp"), func(k int) bool {
		return t.lower(k) == "clear" || t.lower(k) == "plain" || t.lower(k) == "known"
	})
}

// thinking are verbs whose negation says that it is not so.
var thinking = wordSet(`think believe feel find consider suspect reckon`)

// voiceAt finds who says what token i stands in: the subject of a verb of saying or thinking that it hangs below, whose claim it is,
// who it is according to, else who is quoted.
func (x *reading) voiceAt(t *tree, i int) voice {
	q := x.quoteAt(t.Tokens[i].Start)
	for at, n := i, 0; n < maxDepth; n++ {
		if who := x.attached(t, at); q == nil && len(who) > 0 {
			return voice{who: who}
		}
		up := t.Tokens[at].Head
		if up < 0 || q != x.quoteAt(t.Tokens[up].Start) {
			break
		}
		switch rel := t.base(at); {
		case t.isVerb(up) && (rel == "ccomp" || rel == "parataxis") && (sayVerbs[t.lemma(up)] && t.lemma(up) != "ask" || holdVerbs[t.lemma(up)]):
			return x.voiceOf(t, up, q)
		case rel == "ccomp" && certain[t.lower(up)], (rel == "ccomp" || rel == "advcl" && t.marked(at, "that")) && t.makesClear(up):
			return x.voiceOf(t, up, q)
		case rel == "advcl" && t.isVerb(up) && t.blames(up, at) && len(x.clauseAt(t, up).subjects) > 0:
			return voice{} // the blame is their claim, and nobody else's
		case (rel == "acl" || rel == "ccomp") && contentNouns[t.lemma(up)] && !t.hasWhich(at):
			if p := t.exact(up, "nmod:poss"); p >= 0 {
				return voice{who: x.actors(t, []int{p})}
			}
		}
		at = up
	}
	if q != nil {
		return voice{who: x.who(q), quoted: true}
	}
	return voice{}
}

// blames says whether a verb tells with the clause what its object is accused, blamed or praised for: "accused Lee of lying".
func (t *tree) blames(verb, clause int) bool {
	m := t.first(clause, "mark", "case")
	if m < 0 || hasSubject(t, clause) {
		return false
	}
	return slices.ContainsFunc(predicates["verb "+t.lemma(verb)], func(e entry) bool {
		return len(e.words) == 1 && slices.ContainsFunc(e.frames, func(fr frame) bool { return fr.kind == objPlus && fr.prep == t.lower(m) && speaking[fr.predicate] })
	})
}

// voiceOf is who speaks by a verb of saying or thinking. In a quote, "I think" is who is quoted.
func (x *reading) voiceOf(t *tree, verb int, q *quote) voice {
	c := x.clauseAt(t, verb)
	if certain[t.lower(verb)] {
		c.subjects = subjectsOf(&c)
	}
	switch {
	case c.modality == schema.Hypothetical || c.modality == schema.Denied || c.modality == schema.Requested:
		return voice{}
	case q != nil && len(c.subjects) > 0 && firstPerson(t.lower(c.subjects[0])):
		return voice{who: x.who(q), quoted: true, doubted: c.negated, disbelieved: c.negated && thinking[t.lemma(verb)]}
	}
	return voice{who: x.speakers(t, t.joined(c.subjects)), doubted: c.negated, disbelieved: c.negated && thinking[t.lemma(verb)]}
}

// speakers are the mentions of who speaks: who the tokens stand for, of what is written or said whose it is, "Lee's letter says".
func (x *reading) speakers(t *tree, list []int) []int {
	var out []int
	for _, i := range list {
		if (utterances[t.lemma(i)] || contentNouns[t.lemma(i)]) && x.at(t, i) < 0 {
			if o := x.author(t, i); o >= 0 {
				out = append(out, o)
				continue
			}
		}
		if m := x.actor(t, i); m >= 0 {
			out = append(out, m)
		}
	}
	return out
}

// joined is the first of some subjects and what an "and" joins to it; another that a parser adds is often an apposition in truth.
func (t *tree) joined(list []int) []int {
	var out []int
	for i, k := range list {
		if i == 0 || t.base(k) == "conj" && slices.ContainsFunc(t.with(t.Tokens[k].Head, "conj"), func(c int) bool { return t.first(c, "cc") >= 0 }) {
			out = append(out, k)
		}
	}
	return out
}

// isViewer says whether a phrase before a clause with a copula says in whose eyes it is so: "To Lee, Ray is a fraud".
func (t *tree) isViewer(k, pred int) bool {
	if p := t.cases(k); p != "for" && p != "to" || k > pred || t.first(pred, "cop") < k || t.Tokens[k].UPOS != "PROPN" {
		return false
	}
	_, after := t.phrase(k)
	return after < len(t.Tokens) && t.Tokens[after].Text == ","
}

// attached is who says what hangs from token i by a clause put beside it, "…, Roe said", or by "according to".
func (x *reading) attached(t *tree, i int) []int {
	for _, k := range t.with(i, "parataxis", "obl", "advcl") {
		switch {
		case t.base(k) == "advcl":
			if t.marked(k, "as") && t.isVerb(k) && (sayVerbs[t.lemma(k)] || t.lemma(k) == "put") && t.first(k, "ccomp", "xcomp", "aux") < 0 && !t.isPassive(k) {
				return x.speakers(t, t.with(k, "nsubj")) // "as Lee said"
			}
		case t.base(k) == "obl":
			if t.cases(k) == "according to" || t.isViewer(k, i) {
				return x.actors(t, t.arguments(k))
			}
		case t.isVerb(k) && sayVerbs[t.lemma(k)] && t.first(k, "ccomp", "obj") < 0:
			return x.speakers(t, t.with(k, "nsubj"))
		}
	}
	return nil
}

// hasWhich says whether a clause goes on about a noun rather than says what it says: "a statement in which he lied".
func (t *tree) hasWhich(i int) bool {
	return slices.ContainsFunc(t.with(i, "obl", "obj", "nsubj"), func(k int) bool { return k < i && t.lower(k) == "which" })
}
