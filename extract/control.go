package extract

import (
	"slices"

	"kg/graph/schema"
)

// Who acts in a clause that is the complement of another or stands beside it.

// control takes over who acts from the clause that this one is the complement of or stands beside.
func (c *clause) control(t *tree, up *clause) {
	i := c.pred
	c.passive = c.passive || t.isLoosePassive(i) || t.isStateKept(i)
	who := up.subjects
	if up.passive {
		who = up.objects
	}
	if t.rel(i) == "xcomp" && len(up.objects)+len(up.indirect) > 0 && (t.callsOn(up.pred) || !t.areThings(up.objects)) {
		who = append(slices.Clone(up.objects), up.indirect...) // "urged him to resign"
	}
	if t.lemma(up.pred) == "join" && t.marked(i, "in") {
		who = append(slices.Clone(up.subjects), up.objects...) // "joined Lee in condemning it"
	}
	if t.rel(i) == "advcl" && len(up.objects) > 0 && (placing[t.lemma(up.pred)] || (t.marked(i, "for") || t.marked(i, "of")) && !t.areGrounds(up.objects)) {
		who = up.objects // "named him to succeed", "named him, replacing", "criticized him for recusing himself"
	}
	if t.rel(i) == "advcl" && t.Tokens[i].XPOS == "VBG" && t.marked(i, "for") {
		if blamed := t.heldTo(up); len(blamed) > 0 {
			who = blamed // "railed at him for closing it", "drew fire for closing it"
		}
	}
	if t.rel(i) == "advcl" && len(up.objects) > 0 && t.marked(i, "with") && (t.lemma(up.pred) == "accuse" || t.lemma(up.pred) == "charge") {
		who = up.objects // "charged him with bribing officials"
	}
	if t.isCaused(i) {
		c.passive, c.subjects, c.objects = true, slices.Clone(up.subjects), slices.Clone(up.objects) // "had him removed"
		return
	}
	if hasPurpose(t, i) && t.callsOn(up.pred) && !up.passive {
		if who = append(slices.Clone(up.objects), up.indirect...); len(who) == 0 {
			for _, o := range up.obliques {
				if o.head < i && (o.prep == "on" || o.prep == "to" || o.prep == "upon") {
					who = append(who, o.head)
				}
			}
		}
	}
	if len(who) == 0 {
		who = up.objects
	}
	if c.passive {
		if len(c.objects) == 0 {
			c.objects = slices.Clone(who)
		}
	} else if len(c.subjects) == 0 && t.first(i, "nsubj") < 0 {
		c.subjects = slices.Clone(who)
	}
}

// placing are verbs whose object is who takes the place.
var placing = wordSet(`nominate appoint name pick choose select tap hire elect install send promote bring recruit enlist draft`)

// isCaused says whether a participle tells what somebody has done to another: "had him removed".
func (t *tree) isCaused(verb int) bool {
	up := t.Tokens[verb].Head
	return t.rel(verb) == "xcomp" && t.Tokens[verb].XPOS == "VBN" && caused[t.lemma(verb)] && t.isVerb(up) && t.lemma(up) == "have" && t.first(up, "obj") >= 0
}

// meansOf is the clause whose subject does what a "by" says: in "Lee kept the town waiting by mocking Ray" it is Lee who mocks.
func (t *tree) meansOf(verb int, up *clause, byPred map[int]*clause) *clause {
	if !t.marked(verb, "by") || t.rel(verb) != "advcl" || t.base(up.pred) != "xcomp" {
		return up
	}
	switch cause := byPred[t.Tokens[up.pred].Head]; {
	case cause == nil:
	case t.lemma(cause.pred) == "make", t.lemma(cause.pred) == "keep", t.lemma(cause.pred) == "leave":
		return cause
	}
	return up
}

// areGrounds says whether all of the tokens are nouns of what speaks for a deed: who gives reasons for backing Lee backs Lee.
func (t *tree) areGrounds(tokens []int) bool {
	return !slices.ContainsFunc(tokens, func(i int) bool { return !grounds[t.lemma(i)] })
}

// grounds are nouns of what speaks for a deed.
var grounds = wordSet(`reason explanation excuse justification argument case rationale motive cause basis reasoning pretext defense defence`)

// areThings says whether all of the tokens are common nouns of things, which do not do what is done with them: "crossed the floor to vote".
func (t *tree) areThings(tokens []int) bool {
	return len(tokens) > 0 && !slices.ContainsFunc(tokens, func(i int) bool { return t.Tokens[i].UPOS != "NOUN" || t.kindOf(i) != schema.Topic })
}
