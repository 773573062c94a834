package extract

import (
	"slices"

	"kg/graph/schema"
)

// Who defends somebody without a word of defending: "dismissed criticism of Lee", "said the attacks on Lee were baseless", "said Lee had been
// treated unfairly".

var (
	// rebuffing are verbs of what one does to blame that one does not share.
	rebuffing = wordSet(`reject dismiss rebuff refute dispute deny denounce condemn decry deplore blast slam rebut discount downplay shrug wave bat brush
		brand ridicule scorn lament bemoan protest contest deflect counter`)
	// baseless are words for blame that one does not share.
	baseless = wordSet(`unfair unfounded baseless false wrong unwarranted unjustified untrue ridiculous absurd nonsense rubbish groundless bogus unjust
		outrageous disgraceful shameful ludicrous misguided overblown smear lie fabrication`)
	// wrongly are adverbs of what should not have been done.
	wrongly = wordSet(`unfairly unjustly wrongly wrongfully falsely unduly baselessly harshly undeservedly`)
	// faulting are verbs of what is done to somebody who is faulted.
	faulting = wordSet(`treat hit attack accuse criticize criticise target blame malign smear punish penalize penalise vilify demonize demonise scapegoat
		victimize victimise persecute portray depict characterize characterise judge condemn tarnish prosecute convict jail oust fire`)
	// physical are nouns of attacks that may be by arms: who condemns one takes no side in a quarrel of words.
	physical = wordSet(`attack assault strike offensive raid bombing`)
)

// defences are such claims of a clause.
func (x *reading) defences(t *tree, c *clause) []finding {
	switch {
	case rebuffing[t.lemma(c.pred)] && !c.negated:
		return x.defend(t, x.actors(t, c.subjects), append(t.faulted(c.objects), x.deniedOf(t, c)...), c, c.factuality, "rebuffs")
	case baseless[t.lemma(c.pred)] && t.first(c.pred, "cop") >= 0 && !c.negated:
		return x.defend(t, x.sayers(t, c.pred), t.faulted(c.subjects), c, asserted, "baseless")
	case c.passive && distorting[t.lemma(c.pred)] && !c.negated && t.isDistorted(c.pred):
		return x.defend(t, x.sayers(t, c.pred), x.ownersOf(t, c.objects), c, asserted, "distorted")
	case c.passive && faulting[t.lemma(c.pred)] && !c.negated && slices.ContainsFunc(t.with(c.pred, "advmod"), func(k int) bool { return wrongly[t.lower(k)] }):
		return x.defend(t, x.sayers(t, c.pred), c.objects, c, asserted, "wronged")
	}
	return nil
}

// deniedOf are those of whom somebody denies a wrong: Ray in "denied that Ray had lied", "disputed the claim that Ray had lied".
func (x *reading) deniedOf(t *tree, c *clause) []int {
	var out []int
	below := t.with(c.pred, "ccomp")
	for _, o := range append(t.with(c.pred, "obl"), c.objects...) {
		if allegations[t.lemma(o)] || assertions[t.lemma(o)] {
			below = append(below, t.with(o, "acl", "ccomp")...)
		}
	}
	for _, k := range below {
		if t.rel(k) == "acl:relcl" && !t.marked(k, "that") || !hasSubject(t, k) || !x.isWrong(t, k) {
			continue
		}
		of := x.clauseAt(t, k)
		out = append(out, x.ownersOf(t, subjectsOf(&of))...)
	}
	return out
}

// isWrong says whether a clause tells of a wrong that somebody has done, or blames them.
func (x *reading) isWrong(t *tree, pred int) bool {
	c := x.clauseAt(t, pred)
	pos := "verb"
	switch {
	case t.Tokens[pred].UPOS == "ADJ":
		pos = "adj"
	case t.isNominal(pred):
		pos = "noun"
	}
	for _, m := range append(t.copular(pred), matches(t, pred, pos)...) {
		if slices.ContainsFunc(m.frames, func(fr frame) bool { return fr.kind == said }) {
			return true
		}
	}
	return !c.negated && slices.ContainsFunc(x.verdicts(t, &c, voice{}), func(v verdict) bool { return v.predicate == schema.Criticizes })
}

// ownersOf are the tokens, and of things whose they are.
func (x *reading) ownersOf(t *tree, tokens []int) []int {
	var out []int
	for _, i := range tokens {
		if m := x.actor(t, i); m < 0 || x.typeOf(m) == schema.Topic {
			out = append(out, t.possessor(i)...)
			continue
		}
		out = append(out, i)
	}
	return out
}

// distorting are verbs of giving what somebody said another sense.
var distorting = wordSet(`take misrepresent distort misquote misconstrue mischaracterize mischaracterise misinterpret misreport twist misunderstand`)

// isDistorted says whether a verb of distorting means it: "was taken out of context".
func (t *tree) isDistorted(verb int) bool {
	return t.lemma(verb) != "take" || slices.ContainsFunc(t.with(verb, "obl"), func(k int) bool { return t.lemma(k) == "context" && t.cases(k) == "out of" })
}

// sayers are those who say what a token stands in, and mean it.
func (x *reading) sayers(t *tree, i int) []int {
	v := x.voiceAt(t, i)
	if v.doubted || t.supposed(i) {
		return nil
	}
	return v.who
}

// defend is the claim that the defenders stand up for the targets.
func (x *reading) defend(t *tree, defenders, targets []int, c *clause, f factuality, how string) []finding {
	var out []finding
	for _, target := range targets {
		o := x.actor(t, target)
		if o < 0 || x.typeOf(o) == schema.Topic {
			continue
		}
		for _, d := range defenders {
			if x.fillable(d, o, schema.Defends) && !x.isSame(d, o) && (x.ments[o].Kind != kindPronoun || !x.isSelf(o, d)) {
				out = append(out, finding{sent: t, subject: d, object: o, predicate: schema.Defends, relation: t.text(c.pred, c.pred+1), at: c.pred,
					factuality: f, rule: "verb defends " + how})
			}
		}
	}
	return out
}

// faulted lists who is blamed by nouns of blame: Lee in "criticism of Lee", "the accusations against Lee".
func (t *tree) faulted(nouns []int) []int {
	var out []int
	for _, i := range nouns {
		if t.Tokens[i].UPOS != "NOUN" || physical[t.lemma(i)] && !t.isPlural(i) {
			continue
		}
		for _, m := range matches(t, i, "noun") {
			if len(m.words) > 1 {
				continue
			}
			for _, fr := range m.frames {
				if fr.kind == nounPoss && (fr.predicate == schema.Criticizes || fr.predicate == schema.Accuses || fr.predicate == schema.CallsForRemovalOf) {
					out = append(out, t.behindNoun(i, fr.prep)...)
				}
			}
		}
	}
	return out
}
