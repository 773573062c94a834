package extract

import "slices"

// Who acts in a clause that says something of a noun.

// aboutNoun finds who acts in a clause that says something of a noun: whose the deed is, or the noun.
func (c *clause) aboutNoun(t *tree, byPred map[int]*clause, depth int) {
	i, head := c.pred, t.Tokens[c.pred].Head
	up := byPred[head]
	switch {
	case t.lemma(head) == "time" && hasPurpose(t, i) && len(c.subjects) == 0: // "it is time for Lee to go"
		c.subjects = t.behindNoun(head, "for")
	case t.Tokens[i].XPOS == "VBN" && t.rel(head) == "root" && t.first(head, "cop") < 0 && t.first(i, "obj") >= 0 && t.first(i, "aux", "mark") < 0 && t.namedBefore(head, i):
		c.subjects = t.conjuncts(head) // "fund manager Ann Lee donated a million", whose verb a tagger took for a participle
	case t.Tokens[i].XPOS == "VBN" && t.first(i, "nsubj") < 0: // but "a step that Lee had begged him to take"
		c.passive = true
		if len(c.objects) == 0 {
			c.objects = []int{t.oneOf(head)} // "was the only one to be expelled"
		}
	case len(c.subjects) > 0 || c.passive:
	case pleading[t.lemma(head)] && hasPurpose(t, i) && (t.behindNoun(head, "from") != nil || t.behindNoun(head, "by") != nil):
		c.subjects, _ = t.pleadedWith(head, byPred) // "faced pressure from Lee to fire Ray"
	case hasPurpose(t, i) && motions[t.lemma(head)] && t.base(head) == "obj" && tabling[t.lemma(t.Tokens[head].Head)]:
		c.subjects = t.doers(head, byPred, depth) // "tabled a motion to censure the mayor"
	case hasPurpose(t, i) && (candidateNouns[t.lemma(head)] || nomineeNouns[t.lemma(head)]):
		c.subjects = t.toAct(head, byPred) // "Lee's pick to lead it"
	case grounding[t.lemma(head)] && hasPurpose(t, i):
		c.subjects = []int{head} // "has no evidence to support the claim"
	case t.marked(i, "of") && t.base(head) == "obj" && up == nil && chargedOf[t.lemma(t.Tokens[head].Head)]:
		c.subjects = t.conjuncts(head) // "accused the mayor of stalling it"
	case t.Tokens[i].XPOS == "VBG" && t.first(i, "mark", "case") < 0 && depictions[t.lemma(head)] && t.depicted(head, i) >= 0:
		c.subjects = t.conjuncts(t.depicted(head, i))
	case t.first(i, "mark", "case") >= 0 != (utterances[t.lemma(head)] || t.Tokens[i].XPOS == "VBG" && platforms[t.lemma(head)]): // but "accused in a report of ordering it"
		if one := t.oneOf(head); one != head {
			c.subjects = []int{one} // "was one of three senators to back it"
			return
		}
		c.subjects = t.doers(head, byPred, depth)
		if len(c.subjects) == 0 && t.Tokens[i].XPOS == "VBG" {
			c.subjects = []int{head}
		}
	case t.Tokens[i].XPOS == "VBG" && up != nil && t.first(head, "cop") >= 0 && t.first(head, "case") >= 0:
		c.subjects = slices.Clone(up.subjects) // "was on television praising him"
	case t.Tokens[i].XPOS == "VBG":
		c.subjects = t.meantBy(head, i)
	}
}

// grounding are nouns of what bears out or refutes what is said.
var grounding = wordSet(`evidence proof data fact documentation iota shred scintilla figure statistic record intelligence`)

// depictions are nouns of what shows or tells who does something: "videos of Lee insulting Ray".
var depictions = wordSet(`video footage image picture photo photograph recording tape clip account story memory example instance report caricature
	cartoon painting portrait audio spectacle sight possibility prospect risk chance notion idea`)

// chargedOf are verbs that say with "of" what their object has done.
var chargedOf = wordSet(`accuse convict acquit suspect clear absolve`)

// depicted is who does what a participle right behind says, in what a noun shows: Lee in "videos of Lee insulting Ray". -1 for none.
func (t *tree) depicted(noun, verb int) int {
	for _, k := range t.behindNoun(noun, "of") {
		if _, last := t.phrase(k); last == verb && t.isBeing(k) {
			return k
		}
	}
	return -1
}

// namedBefore says whether the name of who a noun stands for ends right before the verb.
func (t *tree) namedBefore(noun, verb int) bool {
	return verb > 0 && t.Tokens[verb-1].UPOS == "PROPN" && (verb-1 == noun || t.below(verb-1, noun))
}

// utterances are what somebody says or writes: "a speech denouncing her" is somebody's denouncing her.
var utterances = wordSet(`speech address letter statement tweet message remark comment ad advertisement video article op-ed column
	editorial essay book post report memo petition resolution motion lawsuit suit complaint brief interview testimony campaign note
	email release series ed`) // the "ed" of "op-ed"

// platforms are what somebody holds to speak out: "held a rally denouncing her".
var platforms = wordSet(`conference rally protest demonstration march vigil briefing event tirade rant thread`)

// doers is who does what hangs from a noun: "Lee's decision to bar her", "the attempt by Lee to bar her", "Lee gave a speech
// denouncing her".
func (t *tree) doers(noun int, byPred map[int]*clause, depth int) []int {
	if p := t.possessor(noun); len(p) > 0 {
		return p
	}
	for _, prep := range []string{"by", "from"} {
		if out := t.behindNoun(noun, prep); len(out) > 0 {
			return out
		}
	}
	up := byPred[noun]
	if up == nil || t.first(noun, "cop") < 0 { // but "was the first to back her"
		up = byPred[t.Tokens[noun].Head]
		if up == nil || t.base(noun) != "obj" && t.base(noun) != "obl" {
			return nil
		}
	}
	fill(t, byPred, up, depth+1)
	return slices.Clone(up.subjects)
}
