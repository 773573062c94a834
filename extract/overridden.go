package extract

import (
	"strings"

	"kg/graph/schema"
)

// Who is overridden is against what is done: "signed the bill over the objections of Lee", "named Ray against Lee's advice".

// overriding are prepositions before what somebody does a thing in spite of.
var overriding = wordSet(`against over despite notwithstanding`)

// counsels are nouns of what one is overridden in; resisting are those that one has against who overrides one too, where it is not said in what.
var (
	counsels  = wordSet(`advice wish will recommendation counsel warning preference misgiving reservation veto dissent judgment judgement plea urging instruction`)
	resisting = wordSet(`opposition objection resistance protest outcry criticism condemnation`)
)

// overridden are the claims of whom a clause says its subject to have overridden in doing what it tells.
func (x *reading) overridden(t *tree, c *clause) []finding {
	var out []finding
	for _, o := range c.obliques {
		noun := t.lemma(o.head)
		prep := strings.TrimPrefix(o.prep, "through ") // "pushed the bill through against"
		if !overriding[prep] || !counsels[noun] && !resisting[noun] || c.negated ||
			prep == "over" && (t.isHostile(c.pred) || t.behindNoun(o.head, "to") != nil) { // "was attacked over her opposition to the bill"
			continue
		}
		who := t.possessor(o.head)
		for _, by := range []string{"of", "from", "by"} {
			who = append(who, t.behindNoun(o.head, by)...)
		}
		fr := frame{predicate: schema.Opposes, kind: nounPoss, rule: "overridden " + noun}
		against := c.objects
		if resisting[noun] && len(against) == 0 {
			against = c.subjects
		}
		for _, a := range who {
			if x.actor(t, a) < 0 || x.typeOf(x.actor(t, a)) == schema.Topic {
				continue
			}
			for _, b := range t.otherThan(a, against) {
				out = x.pair(out, t, a, b, fr, o.head, []int{o.head}, c.factuality)
			}
		}
	}
	return out
}

// isHostile says whether the lexicon has a verb for what is done against its object.
func (t *tree) isHostile(verb int) bool {
	for _, e := range predicates["verb "+t.lemma(verb)] {
		for _, fr := range e.frames {
			if rel, _ := schema.Lookup(fr.predicate); len(e.words) == 1 && fr.kind == obj {
				return rel.Sign < 0
			}
		}
	}
	return false
}
