package extract

import (
	"slices"

	"kg/graph/schema"
)

// Who denies what another said: "Lee said the port was safe, but Ray disagreed", "a claim that Ray disputes", "Ray rejected the Guild's finding",
// "Ray called Lee's account false".

// denying are verbs of holding what another said to be untrue; doubting are those that do so of claims alone.
var (
	denying  = wordSet(`deny dispute refute rebut debunk contest contradict disprove controvert gainsay`)
	doubting = wordSet(`reject dismiss challenge discredit discount repudiate rubbish doubt disbelieve`)
)

// allegations are nouns of what somebody says to be so.
var allegations = wordSet(`claim allegation accusation assertion charge account version contention statement story report finding conclusion
	assessment characterization characterisation testimony narrative suggestion insinuation implication estimate analysis
	calculation description explanation theory figure projection prediction forecast interpretation denial assurance argument premise
	diagnosis tally count`)

// untrue are words by which what is so called is denied.
var untrue = wordSet(`false untrue wrong incorrect inaccurate baseless unfounded groundless misleading fake bogus lie fabrication fiction
	nonsense falsehood hoax fabricated erroneous mistaken meritless unsubstantiated`)

// denials are claims that somebody contradicts who said what they say is untrue.
func (x *reading) denials(t *tree, c *clause) []finding {
	verb := t.lemma(c.pred)
	switch {
	case verb == "disagree" && t.isVerb(c.pred) && len(c.obliques) == 0:
		return x.deny(t, c, c.factuality, x.actors(t, c.subjects), x.claimants(t, c.pred))
	case denying[verb] && t.isVerb(c.pred), doubting[verb] && t.isVerb(c.pred), naming[verb] && t.calledUntrue(c):
		var out []finding
		for _, o := range c.objects {
			out = append(out, x.deny(t, c, c.factuality, x.actors(t, c.subjects), x.claimantsOf(t, c, o))...)
		}
		return out
	case untrue[verb] && t.first(c.pred, "cop") >= 0 && len(c.subjects) > 0:
		v := x.voiceAt(t, c.pred)
		if v.doubted || c.negated {
			return nil
		}
		return x.deny(t, c, asserted, v.who, x.claimantsOf(t, c, c.subjects[0]))
	}
	return nil
}

// deny pairs those who deny with those who claimed.
func (x *reading) deny(t *tree, c *clause, f factuality, deniers, claimants []int) []finding {
	var out []finding
	for _, s := range deniers {
		for _, o := range claimants {
			if !x.isAlike(s, o) && x.fillable(s, o, schema.Contradicts) {
				out = append(out, finding{sent: t, subject: s, object: o, predicate: schema.Contradicts, relation: t.Tokens[c.pred].Text, at: c.pred,
					factuality: f, rule: "denial"})
			}
		}
	}
	return out
}

// isAlike says whether two mentions stand for one entity, or for one kind of people that nobody is named of: "the union said …, the union disputes".
func (x *reading) isAlike(a, b int) bool {
	return x.isSame(a, b) || x.ments[a].Kind != kindPronoun && !x.isAnother(a) && x.trees[x.ments[a].Sent].lemma(x.ments[a].Head) == x.trees[x.ments[b].Sent].lemma(x.ments[b].Head)
}

// isAnother says whether a mention is said to be another than one spoken of: "another official".
func (x *reading) isAnother(m int) bool {
	t := x.trees[x.ments[m].Sent]
	return slices.ContainsFunc(t.with(x.ments[m].Head, "det", "amod"), func(k int) bool {
		switch t.lower(k) {
		case "another", "other", "second", "one":
			return true
		}
		return false
	})
}

// calledUntrue says whether a clause calls its object a lie or the like.
func (t *tree) calledUntrue(c *clause) bool {
	return slices.ContainsFunc(t.with(c.pred, "xcomp", "obl", "obj", "advcl"), func(k int) bool {
		return slices.ContainsFunc(t.conjuncts(k), func(w int) bool { return untrue[t.lemma(w)] })
	})
}

// claimantsOf are those who said what a word stands for that a clause denies: whose claim it is, or who says what "which", "it" or "a claim" before a
// relative clause takes up.
func (x *reading) claimantsOf(t *tree, c *clause, i int) []int {
	switch t.lower(i) {
	case "which":
		return x.claimants(t, c.pred)
	case "it", "that", "this":
		if doubting[t.lemma(c.pred)] {
			return nil
		}
		return x.claimants(t, c.pred)
	}
	if !allegations[t.lemma(i)] {
		return nil
	}
	if who := x.author(t, i); who >= 0 && x.typeOf(who) != schema.Topic {
		return []int{who}
	}
	for _, of := range t.behindNoun(i, "of") {
		if who := x.author(t, of); x.at(t, of) < 0 && who >= 0 && x.typeOf(who) != schema.Topic {
			return []int{who} // "the conclusion of a Guild study"
		}
	}
	if d := t.first(i, "det"); t.below(c.pred, i) && d >= 0 && (t.lower(d) == "a" || t.lower(d) == "an") {
		return x.claimants(t, i)
	}
	return nil
}

// claimants are those by whose word the clause stands that token i hangs below: "Lee said …, but Ray disagreed"; else who speaks in the sentence before.
func (x *reading) claimants(t *tree, i int) []int {
	for at, n := i, 0; n < maxDepth; n++ {
		up := t.Tokens[at].Head
		if up < 0 {
			break
		}
		if direct := at == i && (t.base(at) == "ccomp" || t.base(at) == "xcomp"); t.asserts(up) && !direct {
			return x.saysIn(t, up)
		}
		at = up
	}
	if t.index == 0 {
		return nil
	}
	before := x.trees[t.index-1]
	for k := range before.Tokens {
		if before.Tokens[k].Head < 0 && before.asserts(k) && t.Paragraph-before.Paragraph <= 1 {
			return x.saysIn(before, k)
		}
	}
	return nil
}

// asserts says whether a verb is one by which something is said to be so.
func (t *tree) asserts(verb int) bool {
	lemma := t.lemma(verb)
	if !t.isVerb(verb) || lemma == "ask" || denying[lemma] {
		return false
	}
	return sayVerbs[lemma] || naming[lemma] || settling[lemma] || slices.ContainsFunc(predicates["verb "+lemma], func(e entry) bool {
		return slices.ContainsFunc(e.frames, func(fr frame) bool {
			return fr.kind != said && (fr.predicate == schema.Accuses || fr.predicate == schema.Criticizes)
		})
	})
}

// settling are verbs of saying with authority what is so.
var settling = wordSet(`rule deem determine find conclude judge report`)

// saysIn are those who say something by a verb, or nobody where they do not.
func (x *reading) saysIn(t *tree, verb int) []int {
	c := x.clauseAt(t, verb)
	if tried := c.modality == schema.Planned && t.strives(verb); c.negated || c.passive || c.modality != schema.Asserted && c.modality != schema.Reported && !tried {
		return nil
	}
	return x.speakers(t, c.subjects)
}
