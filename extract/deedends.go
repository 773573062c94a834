package extract

import (
	"kg/graph/schema"
)

// deedElsewhere lists who does what a noun says, and to whom, where the noun is no argument with both beside it; the third result is the
// clause that they come from.
//
//   - what somebody says or does is it: "her speech was a swipe at Lee"
//   - it sums up a clause: "he said that judges must not lie, a swipe at Lee"
//   - a relative clause says whose it is: "the criticism that Lee levelled at Ray"
//   - it is what one acts in the face of: "amid criticism from Lee, Ray left"
//   - it is what one answers or rebuffs: "Ray responded to Lee's criticism", "Ray shrugged off Lee's attacks"
//   - it is what a verb adds: "Ray responded with an attack on Lee", "was met with outrage from Lee"
func (x *reading) deedElsewhere(t *tree, i int, fr frame, governor *clause, byPred map[int]*clause) (sources, targets []int, from *clause) {
	sources, targets = x.deed(t, i, fr, nil, byPred)
	if c := byPred[i]; c != nil && t.first(i, "cop") >= 0 {
		if len(sources) == 0 {
			sources = c.subjects
		}
		return sources, targets, c
	}
	for _, k := range t.with(i, "acl") {
		if c := byPred[k]; c != nil && lightVerbs[t.lemma(k)] && hasSubject(t, k) && !c.passive {
			for _, p := range []string{fr.prep, "at", "against", "toward", "towards", "on"} {
				if to := t.behindNoun(k, p); to != nil {
					return c.subjects, to, c
				}
			}
			return c.subjects, targets, c
		}
	}
	if doers := x.summed(t, i); len(doers) > 0 {
		return doers, targets, nil
	}
	if governor == nil {
		return sources, targets, nil
	}
	verb, prep := t.lemma(governor.pred), t.cases(t.container(i))
	if k := t.first(t.container(i), "amod"); prep == "" && k >= 0 && facing[t.lower(k)] {
		prep = t.lower(k) // "amid", which a tagger takes for an adjective
	}
	if fr.predicate == schema.Asks && prep == "at" && len(targets) == 0 {
		if len(sources) == 0 {
			sources = t.behindNoun(i, "of")
		}
		return sources, governor.subjects, nil // "at the request of Lee, Ray left"
	}
	switch {
	case len(sources) > 0 && len(targets) == 0 && facing[prep] && hostile(fr.predicate) && t.following(i, "against") == nil:
		return sources, subjectsOf(governor), governor
	case len(sources) > 0 && len(targets) == 0 && prep == "with" && (governor.passive && (verb == "greet" || verb == "receive") || verb == "meet"):
		return sources, subjectsOf(governor), governor
	case len(sources) > 0 && len(targets) == 0 && hostile(fr.predicate) && !fr.weak && (prep == "to" && replying[verb] || (prep == "" || prep == "aside" || prep == "off") && shruggedOff[verb]):
		return sources, governor.subjects, governor
	case len(sources) == 0 && (prep == "with" && adding[verb] || prep == "in" && (sayVerbs[verb] || adding[verb]) || prep == "into" && launching[verb]):
		return subjectsOf(governor), targets, governor
	}
	return sources, targets, nil
}

// hostile says whether a predicate is of conflict.
func hostile(p schema.Predicate) bool {
	rel, _ := schema.Lookup(p)
	return rel.Sign < 0
}

// subjectsOf are the grammatical subjects of a clause.
func subjectsOf(c *clause) []int {
	if c.passive {
		return c.objects
	}
	return c.subjects
}

// facing are prepositions of what comes at somebody while they act.
var facing = wordSet(`amid amidst following despite under facing after`)

// adding are verbs of answering or acting with words, which "with" or "in" names.
var adding = wordSet(`respond reply answer react counter retort follow open begin start end close conclude fire hit come erupt join speak tweet write
	return lead`)

// replying are verbs of who answers what "to" names.
var replying = wordSet(`respond reply react answer object`)

// shruggedOff are verbs of what one does to blame that falls on oneself.
var shruggedOff = wordSet(`reject dismiss rebuff refute rebut deny dispute shrug wave bat brush laugh deflect parry counter`)

// launching are verbs of beginning to speak with "into".
var launching = wordSet(`launch blunder break burst lapse slip veer turn`)

// summed is who does what the clause says that a noun stands beside, with an article and behind a comma or dash: in "she would sell the port, a step
// that Lee condemned" the step is hers. Nothing where there is no such clause.
func (x *reading) summed(t *tree, i int) []int {
	if !besideClause[t.base(i)] || t.first(i, "case") >= 0 || t.exact(i, "nmod:poss") >= 0 || t.first(i, "det") < 0 {
		return nil
	}
	first, _ := t.phraseWith(i)
	if first == 0 || t.Tokens[first-1].XPOS != "," && t.Tokens[first-1].XPOS != ":" {
		return nil
	}
	for up, n := t.Tokens[i].Head, 0; up >= 0 && n < maxDepth; up, n = t.Tokens[up].Head, n+1 {
		if c := x.clauseAt(t, up); len(c.subjects) > 0 && (t.isVerb(up) || up != t.Tokens[i].Head) {
			if c.passive {
				return nil
			}
			return c.subjects
		}
	}
	return nil
}

// besideClause are relations in which a parser may put a noun that sums up the clause before it.
var besideClause = wordSet(`appos parataxis conj obl nmod dep`)

// doerOf is whose deed a noun is that sums up a clause, or nothing.
func (x *reading) doerOf(t *tree, i int) []int {
	if !deeds[t.lemma(i)] {
		return nil
	}
	return x.summed(t, i)
}

// voiced are predicates besides those of speaking whose source may be what somebody says or does.
var voiced = map[schema.Predicate]bool{schema.Supports: true, schema.Opposes: true, schema.Praises: true, schema.Defends: true, schema.Endorses: true,
	schema.Rejects: true}
