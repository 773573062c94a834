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
		return x.defend(t, x.actors(t, c.subjects), t.faulted(c.objects), c, c.factuality, "rebuffs")
	case baseless[t.lemma(c.pred)] && t.first(c.pred, "cop") >= 0 && !c.negated:
		return x.defend(t, x.sayers(t, c.pred), t.faulted(c.subjects), c, asserted, "baseless")
	case c.passive && faulting[t.lemma(c.pred)] && !c.negated && slices.ContainsFunc(t.with(c.pred, "advmod"), func(k int) bool { return wrongly[t.lower(k)] }):
		return x.defend(t, x.sayers(t, c.pred), c.objects, c, asserted, "wronged")
	}
	return nil
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
			if x.fillable(d, o, schema.Defends) && !x.isSame(d, o) {
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
