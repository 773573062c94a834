package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
)

// accusations are claims of who is said to have done wrong: "Lee said that Ray had lied", "Lee alleges that Ray knew", "according to
// Lee, Ray cheated". Which deeds are wrongs, and which verbs of saying allege whatever follows, the lexicon says (frames said and that).
func (x *reading) accusations(t *tree, c *clause, byPred map[int]*clause) []finding {
	by := x.ordered(t, c)
	if out := x.alleged(t, c, byPred); len(out) > 0 || c.modality == schema.Requested && by == c || c.modality == schema.Denied {
		return out
	}
	pos := "verb"
	switch {
	case t.Tokens[c.pred].UPOS == "ADJ":
		pos = "adj"
	case t.isNominal(c.pred):
		pos = "noun"
	}
	v := x.voiceAt(t, c.pred)
	if v.doubted && !v.disbelieved || len(v.who) == 0 || t.supposed(c.pred) || t.marked(c.pred, "like") {
		return nil
	}
	for _, m := range append(t.copular(c.pred), matches(t, c.pred, pos)...) {
		for _, fr := range m.frames {
			if fr.kind == said {
				fr.predicate = t.charge(c, fr.predicate)
				if v.disbelieved && fr.predicate != schema.Accuses {
					return nil
				}
				if v.disbelieved {
					fr.predicate = schema.Defends // "does not believe that Lee lied"
				}
				return x.accuse(t, by, v.who, fr, m.words, asserted)
			}
		}
	}
	return nil
}

// ordering are verbs of making others do something.
var ordering = wordSet(`direct order instruct command tell ask urge force coerce compel pressure press persuade encourage incite induce bribe pay hire help let allow`)

// ordered is a clause as the deed of those who make others do it: "directed Ray to break the law". The clause itself where nobody does.
func (x *reading) ordered(t *tree, c *clause) *clause {
	up := t.Tokens[c.pred].Head
	if t.base(c.pred) != "xcomp" || !ordering[t.lemma(up)] {
		return c
	}
	if g := x.clauseAt(t, up); len(g.subjects) > 0 && len(g.objects) > 0 {
		done := *c
		done.subjects = g.subjects
		return &done
	}
	return c
}

// charge is what it amounts to that somebody says a clause of another that holds a wrong: "said that Lee had not lied" defends, and what
// might be done is not done yet. Empty where it is nothing.
func (t *tree) charge(c *clause, p schema.Predicate) schema.Predicate {
	aim := hasPurpose(t, c.pred)
	switch {
	case t.unproven(c.pred):
		return schema.Defends
	case c.negated && !aim && !t.obliges(c.pred) && (c.modality == schema.Asserted || c.modality == schema.Reported):
		return schema.Defends
	case c.negated, aim && c.modality == schema.Planned && !t.strives(c.pred):
		return ""
	case c.modality == schema.Hypothetical && p == schema.Accuses:
		return schema.Criticizes
	}
	return p
}

// obliges says whether a verb tells what somebody must or must not do.
func (t *tree) obliges(verb int) bool {
	return slices.ContainsFunc(t.with(verb, "aux"), func(k int) bool { return t.lower(k) == "must" || t.lower(k) == "shall" })
}

// proofs are what there is none of for a charge that one rejects.
var proofs = wordSet(`evidence proof indication basis sign suggestion belief`)

// unproven says whether a clause hangs below proof of which there is none: "there is no evidence that Lee lied".
func (t *tree) unproven(i int) bool {
	for n := 0; i >= 0 && n < maxDepth; n++ {
		if d := t.first(i, "det"); proofs[t.lemma(i)] && d >= 0 && negators[t.lower(d)] {
			return true
		}
		i = t.Tokens[i].Head
	}
	return false
}

// alleged are the accusations that the word which a clause hangs from makes, whatever the clause says: "alleged that", "her complaint that".
func (x *reading) alleged(t *tree, c *clause, byPred map[int]*clause) []finding {
	up := t.Tokens[c.pred].Head
	if up < 0 || hasPurpose(t, c.pred) {
		return nil
	}
	var sources []int
	f := asserted
	pos := "verb"
	switch rel := t.base(c.pred); {
	case (rel == "ccomp" || rel == "csubj" || rel == "advcl" && (t.first(c.pred, "mark") < 0 || t.marked(c.pred, "that"))) && t.isMood(up) && hasSubject(t, c.pred):
		if mishaps[t.lemma(c.pred)] || c.passive {
			return nil // "sad that she lost"
		}
		g := x.clauseAt(t, up)
		if verb := t.Tokens[up].Head; t.base(up) == "xcomp" && t.first(up, "cop") < 0 && feeling[t.lemma(verb)] {
			g = x.clauseAt(t, verb)
		}
		pos, sources, f = "adj", subjectsOf(&g), g.factuality
	case rel == "ccomp" && t.isVerb(up):
		g := x.clauseAt(t, up)
		sources, f = g.subjects, g.factuality
		if t.lemma(up) == "question" {
			asked := *c
			asked.subjects = subjectsOf(c) // "questioned whether Lee can be trusted"
			c = &asked
		}
	case (rel == "acl" || rel == "ccomp") && t.isNominal(up) && t.marked(c.pred, "that"):
		pos = "noun"
		sources = t.alleging(up, byPred)
		f = t.deedFactuality(up, t.governor(up, byPred))
	}
	if len(sources) == 0 {
		return nil
	}
	found := matches(t, up, pos)
	if pos == "adj" && len(found) == 0 {
		for _, e := range predicates["adj "+t.lower(up)] {
			found = append(found, matched{entry: e, words: []int{up}})
		}
	}
	for _, m := range found {
		for _, fr := range m.frames {
			if fr.kind == that {
				return x.accuse(t, c, x.actors(t, sources), fr, m.words, f)
			}
		}
	}
	return nil
}

// alleging are those whose charge a noun names: its possessor, or who makes it by its verb; who denies or hears of one makes none.
func (t *tree) alleging(noun int, byPred map[int]*clause) []int {
	up := t.Tokens[noun].Head
	if t.possessor(noun) == nil && up >= 0 && (t.base(noun) == "obl" && t.cases(noun) != "with" || t.base(noun) == "obj" && (denials[t.lemma(up)] || hearing[t.lemma(up)])) {
		return nil
	}
	return t.doers(noun, byPred, 0)
}

// hearing are verbs of those whom others' charges come to.
var hearing = wordSet(`hear face investigate probe review examine address discuss ignore confront weather survive refute rebut counter downplay fight
	brush wave shrug laugh rebuff answer confirm consider study find see`)

// feeling are verbs of being in a mood: "remains confident that".
var feeling = wordSet(`remain stay feel seem appear become grow look sound`)

// mishaps befall who they are told of, without blame or merit.
var mishaps = wordSet(`lose fall die suffer resign leave retire withdraw quit depart survive recover live feel get have`)

// isMood says whether a word is a predicate of how its subject feels: an adjective, or a participle that a parser took for a passive.
func (t *tree) isMood(i int) bool {
	return t.Tokens[i].UPOS == "ADJ" || t.Tokens[i].XPOS == "VBN" && t.isPassive(i)
}

// accuse pairs who says it with whom the clause says it of, but for themselves.
func (x *reading) accuse(t *tree, c *clause, sayers []int, fr frame, words []int, f factuality) []finding {
	if fr.predicate == "" {
		return nil
	}
	var out []finding
	for _, by := range sayers {
		for _, s := range c.subjects {
			for _, target := range x.ends(t, s, true) {
				if firstPerson(x.ments[target].Text) || x.quoteAt(t.Tokens[c.pred].Start) == nil && x.isSelf(target, by) {
					continue
				}
				predicate := fr.predicate
				if x.typeOf(target) == schema.Topic {
					if fr.weak || predicate == schema.Defends {
						continue
					}
					if predicate == schema.Accuses {
						predicate = schema.Criticizes // "said that the law violates their rights"
					}
				}
				out = append(out, finding{sent: t, subject: by, object: target, predicate: predicate, relation: t.relationText(words), at: c.pred,
					factuality: f, rule: fr.rule})
			}
		}
	}
	return out
}

// isSelf says whether a mention in what somebody says stands for who says it; a pronoun of nobody known is taken for that.
func (x *reading) isSelf(m, by int) bool {
	a, b := x.entOf[m], x.entOf[by]
	if a >= 0 && b >= 0 {
		return a == b
	}
	one := genderOf[strings.ToLower(x.ments[m].Text)] != unknown && x.typeOf(by) != schema.Person // "officials said she"
	return m == by || x.ments[m].Kind == kindPronoun && !one
}

// actors are the mentions that the tokens stand for.
func (x *reading) actors(t *tree, list []int) []int {
	var out []int
	for _, i := range list {
		if m := x.actor(t, i); m >= 0 {
			out = append(out, m)
		}
	}
	return out
}
