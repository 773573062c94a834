package extract

import (
	"slices"

	"kg/graph/schema"
)

// asking are verbs of who speaks to somebody and waits for what they say.
var asking = wordSet(`ask question press interview confront grill quiz inquire`)

// answering are verbs of who says something then, besides those of saying.
var answering = wordSet(`respond answer reply defer demur laugh sneer nod shrug decline refuse hesitate dodge deflect`)

// exchanges are claims that one who says something when asked speaks with who asked: "When Lee asked about it, Ray said no".
func (x *reading) exchanges(t *tree, c *clause) []finding {
	if !t.isVerb(c.pred) || !sayVerbs[t.lemma(c.pred)] && !answering[t.lemma(c.pred)] || c.passive {
		return nil
	}
	var out []finding
	for _, a := range t.with(c.pred, "advcl") {
		w := t.first(a, "mark", "advmod")
		if !asking[t.lemma(a)] || w < 0 || t.lower(w) != "when" && t.lower(w) != "after" && t.lower(w) != "as" {
			continue
		}
		asker := x.clauseAt(t, a)
		if asker.negated || asker.passive {
			continue
		}
		for _, by := range asker.subjects {
			for _, who := range c.subjects {
				out = x.pair(out, t, by, who, exchangeFrame, a, []int{a}, asserted)
			}
		}
	}
	return out
}

// exchangeFrame is the frame of who asks and who answers.
var exchangeFrame = frame{predicate: schema.ConsultsWith, kind: obj, rule: "exchange"}

// questions are nouns of what one asks.
var questions = wordSet(`question query questioning`)

// facingQuestions are verbs of what one makes of a question.
var facingQuestions = wordSet(`answer dodge duck deflect evade field take sidestep ignore parry avoid`)

// answers are claims that who answers a question, or will not, speaks with who asks it: "declined to answer Lee's question", "said in response
// to a question from Lee".
func (x *reading) answers(t *tree, i int, byPred map[int]*clause) []finding {
	if !questions[t.lemma(i)] {
		return nil
	}
	askers := t.possessor(i)
	if len(askers) == 0 {
		askers = t.behindNoun(i, "from")
	}
	var c *clause
	switch head := t.Tokens[i].Head; {
	case head < 0 || len(askers) == 0:
	case t.base(i) == "obj" && facingQuestions[t.lemma(head)]:
		c = byPred[head]
	case t.cases(i) == "to" && t.isNominal(head) && (t.lemma(head) == "response" || t.lemma(head) == "answer" || t.lemma(head) == "reply"):
		c = t.governor(head, byPred)
	case t.cases(i) == "to" && t.base(i) == "obl" && answering[t.lemma(head)]:
		c = byPred[head]
	}
	if c == nil {
		return nil
	}
	var out []finding
	for _, by := range askers {
		for _, who := range subjectsOf(c) {
			out = x.pair(out, t, by, who, exchangeFrame, i, []int{i}, asserted)
		}
	}
	return out
}

// aired are claims that who says something in a medium's interview speaks with it: "said in a Radio Six interview", "in an interview on Radio Six".
func (x *reading) aired(t *tree, i int, byPred map[int]*clause) []finding {
	if t.lemma(i) != "interview" || !t.isOccasion(i) {
		return nil
	}
	c := t.governor(i, byPred)
	media := t.behindNoun(i, "on")
	if t.exact(i, "nmod:poss") < 0 {
		media = append(media, t.possessor(i)...)
	}
	if c == nil || len(media) == 0 {
		return nil
	}
	var out []finding
	for _, medium := range media {
		m := x.known(t, medium)
		if m < 0 || x.entOf[m] < 0 || x.ents[x.entOf[m]].known == nil || x.ents[x.entOf[m]].known.Kind != "media" {
			continue
		}
		for _, who := range subjectsOf(c) {
			out = x.pair(out, t, who, medium, exchangeFrame, i, []int{i}, asserted)
		}
	}
	return out
}

// isInterviewed says whether what a clause tells was told in an interview: "told the Echo in an interview".
func (t *tree) isInterviewed(c *clause) bool {
	return telling[t.lemma(c.pred)] && slices.ContainsFunc(c.obliques, func(o oblique) bool { return (o.prep == "in" || o.prep == "during") && t.lemma(o.head) == "interview" })
}

// isFalse says whether a noun is of something untrue.
func (t *tree) isFalse(noun int) bool {
	return slices.ContainsFunc(t.with(noun, "amod"), func(k int) bool {
		return t.lower(k) == "false" || t.lower(k) == "misleading" || t.lower(k) == "untrue" || t.lower(k) == "bogus"
	})
}

// cited are claims of "the Echo reported, citing Lee": who is cited told the medium.
func (x *reading) cited(t *tree, c *clause) []finding {
	up := t.Tokens[c.pred].Head
	if t.lemma(c.pred) != "cite" || t.Tokens[c.pred].XPOS != "VBG" || t.base(c.pred) != "advcl" || up < 0 || !sayVerbs[t.lemma(up)] {
		return nil
	}
	var out []finding
	for _, source := range c.objects {
		for _, medium := range c.subjects {
			if m := x.known(t, medium); m >= 0 && x.typeOf(m) == schema.Organization && x.actor(t, source) >= 0 {
				out = x.pair(out, t, source, medium, frame{predicate: schema.Informs, kind: obj, rule: "cited"}, c.pred, []int{c.pred}, asserted)
			}
		}
	}
	return out
}
