package extract

import (
	"slices"

	"kg/graph/schema"
)

// clause is one predicate with its arguments, as tokens of its sentence. Shared subjects and objects are filled in, and a passive
// is turned round, so that subjects act and objects are acted on.
type clause struct {
	pred     int // the verb; the noun or adjective after a copula
	subjects []int
	objects  []int
	indirect []int
	obliques []oblique
	passive  bool
	filled   bool
	factuality
}

// oblique is an argument behind a preposition.
type oblique struct {
	prep string
	head int
}

// clauses lists the clauses of a sentence in text order.
func clauses(t *tree) []clause {
	byPred := map[int]*clause{}
	var out []clause
	for i := range t.Tokens {
		if t.isVerb(i) || t.first(i, "cop") >= 0 || t.isPostposed(i) {
			out = append(out, clause{pred: i})
		}
	}
	for k := range out {
		byPred[out[k].pred] = &out[k]
	}
	for k := range out { // governors come to be known by recursion, whatever the order of words
		fill(t, byPred, &out[k], 0)
	}
	for k := range out {
		out[k].factuality = factualityOf(t, out[k].pred)
		out[k].subjects = append(out[k].subjects, t.alsoDoing(out[k].pred)...)
	}
	return out
}

// isPostposed says whether an adjective stands behind its noun with what it is of: "a report critical of Lee", "senators wary of the plan", "Ray, while
// critical of Lee,".
func (t *tree) isPostposed(i int) bool {
	head := t.Tokens[i].Head
	beside := t.base(i) == "amod" || t.base(i) == "appos" && t.first(i, "mark") >= 0 && t.first(i, "nsubj", "cop") < 0
	if t.Tokens[i].UPOS != "ADJ" || !beside || head < 0 || head > i || !t.isNominal(head) {
		return false
	}
	return slices.ContainsFunc(t.with(i, "obl", "nmod"), func(k int) bool { return k > i })
}

// maxDepth bounds how far a shared subject is looked for.
const maxDepth = 8

// fill reads the arguments of a clause, and those that it has in common with others.
func fill(t *tree, byPred map[int]*clause, c *clause, depth int) {
	if c.filled || depth > maxDepth {
		return
	}
	c.filled = true
	i := c.pred
	c.passive = t.isPassive(i) || t.sharesPassive(i)
	c.readArguments(t)
	if len(c.subjects) == 0 && !c.passive {
		c.subjects = t.lostSubjects(i)
	}
	if len(c.subjects) == 0 && c.passive {
		c.subjects = t.agentWithin(i)
	}
	if like := t.alike(i); c.passive {
		c.objects = append(c.objects, like...)
	} else if len(c.subjects) > 0 {
		c.subjects = append(c.subjects, append(like, t.joiners(i)...)...)
	}
	if len(c.objects) == 0 && !c.passive {
		c.objects = t.sharedObjects(i, byPred, depth)
	}
	if t.rel(i) != "acl:relcl" {
		t.beforeWho(c.subjects)
		t.beforeWho(c.objects)
	}
	head := t.Tokens[i].Head
	if head < 0 {
		return
	}
	up := byPred[t.completed(head)]
	if up != nil {
		fill(t, byPred, up, depth+1)
	}
	switch t.rel(i) {
	case "conj":
		if up != nil {
			c.passive = c.passive || up.passive && t.isSecondPassive(i, head)
			c.share(up)
		}
		if noun := t.relativeNoun(head); noun >= 0 && c.asksAfter(t) {
			c.relative(t, noun) // "Lee, who won and who has left"
		}
	case "xcomp", "advcl":
		if up != nil {
			c.takeGap(t, up)
			c.control(t, t.meansOf(i, up, byPred))
		}
	case "acl:relcl":
		c.relative(t, head)
	case "ccomp":
		if up != nil {
			c.saidOfNoun(t, up)
		}
	case "amod", "appos":
		if t.isPostposed(i) && len(c.subjects) == 0 {
			c.subjects = t.conjuncts(head)
		}
	case "acl":
		c.aboutNoun(t, byPred, depth)
	}
}

// completed is the verb that an adjective completes, for it says of the same what its own infinitive does: the "seemed" of "seemed keen to go". Any
// other token is itself.
func (t *tree) completed(i int) int {
	if up := t.Tokens[i].Head; t.Tokens[i].UPOS == "ADJ" && t.base(i) == "xcomp" && up >= 0 && t.isVerb(up) && t.first(up, "obj") < 0 {
		return up
	}
	return i
}

// readArguments reads what hangs from the predicate itself.
func (c *clause) readArguments(t *tree) {
	i := c.pred
	for _, ch := range t.children[i] {
		switch t.rel(ch) {
		case "nsubj", "nsubj:outer", "nsubj:pass":
			if c.passive || t.lower(ch) == "whom" {
				c.objects = append(c.objects, t.arguments(ch)...)
				break
			}
			c.subjects = append(c.subjects, t.arguments(ch)...)
		case "obj":
			if called := t.first(i, "vocative"); called >= 0 && t.lower(ch) == "you" {
				ch = called // "thank you, Lee"
			}
			c.objects = append(c.objects, t.arguments(ch)...)
		case "obl:agent":
			for _, a := range t.arguments(ch) {
				if c.passive || t.Tokens[i].XPOS == "VBN" {
					c.subjects = append(c.subjects, a)
				}
			}
		case "xcomp": // "named Lee as treasurer"
			named := t.Tokens[ch].XPOS == "NNP" || t.first(ch, "appos") >= 0 && t.Tokens[t.first(ch, "appos")].XPOS == "NNP"
			if placing[t.lemma(i)] && named && t.first(i, "obj") < 0 && !c.passive && t.first(ch, "case", "cop") < 0 {
				c.objects = append(c.objects, t.arguments(ch)...)
			}
		case "iobj":
			c.indirect = append(c.indirect, t.arguments(ch)...)
		case "obl", "nmod":
			prep := t.cases(ch)
			for _, a := range t.arguments(ch) {
				if prep == "by" && (c.passive || t.Tokens[i].XPOS == "VBN" && t.rel(i) == "acl") {
					c.subjects = append(c.subjects, a)
				} else if prep == "" && t.lower(a) == "whom" {
					c.objects = append(c.objects, a)
				} else if prep != "" {
					c.obliques = append(c.obliques, oblique{prep, a})
				}
			}
		}
	}
}

// share takes over who acts, and in the passive who is acted on, from the clause that a conjunction joins this one to.
func (c *clause) share(up *clause) {
	if len(c.subjects) == 0 && !c.passive {
		c.subjects = slices.Clone(up.subjects)
		if up.passive && (len(c.subjects) == 0 || len(up.objects) > 0) {
			c.subjects = slices.Clone(up.objects) // "was endorsed by Lee and has won"
		}
	}
	if len(c.objects) == 0 && c.passive {
		c.objects = slices.Clone(up.objects)
		if !up.passive {
			c.objects = slices.Clone(up.subjects)
		}
	}
}

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

// grounding are nouns of what bears out or refutes what is said.
var grounding = wordSet(`evidence proof data fact documentation iota shred scintilla figure statistic record intelligence`)

// depictions are nouns of what shows or tells who does something: "videos of Lee insulting Ray".
var depictions = wordSet(`video footage image picture photo photograph recording tape clip account story memory example instance report caricature
	cartoon painting portrait audio spectacle sight possibility prospect risk chance notion idea`)

// chargedOf are verbs that say with "of" what their object has done.
var chargedOf = wordSet(`accuse convict acquit suspect clear absolve`)

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

// agentWithin is who does what a passive verb says, where a parser hung them from an argument of it: "was backed for leader by Lee".
func (t *tree) agentWithin(verb int) []int {
	for _, arg := range t.with(verb, "obl", "xcomp") {
		for _, k := range t.with(arg, "nmod") {
			if arg > verb && t.cases(k) == "by" && t.isBeing(k) && !utterances[t.lemma(arg)] {
				return t.arguments(k)
			}
		}
	}
	return nil
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

// utterances are what somebody says or writes: "a speech denouncing her" is somebody's denouncing her.
var utterances = wordSet(`speech address letter statement tweet message remark comment ad advertisement video article op-ed column
	editorial essay book post report memo petition resolution motion lawsuit suit complaint brief interview testimony campaign note
	email release series ed`) // the "ed" of "op-ed"

// platforms are what somebody holds to speak out: "held a rally denouncing her".
var platforms = wordSet(`conference rally protest demonstration march vigil briefing event tirade rant thread`)

// isPassive says whether a verb is in the passive, and not in a perfect that a parser takes for one: "has warned", "she's invited Lee".
func (t *tree) isPassive(verb int) bool {
	aux := t.exact(verb, "aux:pass")
	if aux < 0 {
		perfect := slices.ContainsFunc(t.with(verb, "aux"), func(k int) bool { return t.lemma(k) == "have" })
		return t.exact(verb, "nsubj:pass") >= 0 && !perfect
	}
	short := t.lower(aux) == "'s" || t.lower(aux) == "’s"
	return !short || t.first(verb, "obj") < 0
}

// isStateKept says whether a participle tells how somebody stays: "remains opposed to the bill".
func (t *tree) isStateKept(verb int) bool {
	if t.rel(verb) != "xcomp" || t.Tokens[verb].XPOS != "VBN" || t.first(verb, "obj", "aux", "mark") >= 0 {
		return false
	}
	switch t.lemma(t.Tokens[verb].Head) {
	case "remain", "stay", "appear", "seem", "become", "feel":
		return true
	}
	return false
}

// isSecondPassive says whether a participle joined to another that has no auxiliary is passive like it: "a bill backed by Lee and opposed by Ray".
func (t *tree) isSecondPassive(verb, first int) bool {
	return t.Tokens[verb].XPOS == "VBN" && t.Tokens[first].XPOS == "VBN" && t.first(first, "aux") < 0 && t.first(verb, "nsubj", "aux", "obj") < 0
}

// isLoosePassive says whether a clause is a participle that tells what was done to the subject of the clause above it: "asked by Lee, Ray said".
func (t *tree) isLoosePassive(verb int) bool {
	return t.Tokens[verb].XPOS == "VBN" && t.rel(verb) == "advcl" && t.first(verb, "nsubj", "aux", "obj", "cop") < 0
}

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

// marked says whether the word introduces the clause.
func (t *tree) marked(i int, word string) bool {
	m := t.first(i, "mark", "case")
	return m >= 0 && t.lower(m) == word
}

// placing are verbs whose object is who takes the place.
var placing = wordSet(`nominate appoint name pick choose select tap hire elect install send promote bring recruit enlist draft`)

// relative puts the noun in the place of the relative pronoun, or of the argument that is missing.
func (c *clause) relative(t *tree, noun int) {
	if len(c.subjects) > 1 && t.isRelative(c.subjects[0]) && t.rel(c.subjects[1]) == "nsubj" {
		c.objects, c.subjects = append([]int{c.subjects[0]}, c.objects...), c.subjects[1:] // "who Lee described as", taken for who describes
	}
	replaced := false
	these := t.meantBy(noun, c.pred)
	swap := func(list []int) []int {
		for k := range list {
			if t.isRelative(list[k]) {
				list[k], replaced = these[0], true
				return append(list, these[1:]...)
			}
		}
		return list
	}
	c.subjects = swap(c.subjects)
	c.objects = swap(c.objects)
	for k := range c.obliques {
		if t.isRelative(c.obliques[k].head) {
			c.obliques[k].head, replaced = noun, true
		}
	}
	switch {
	case replaced:
	case len(c.subjects) == 0 && !c.passive:
		c.subjects = t.conjuncts(noun) // English has no such clause: it is the sentence's own, and "Lee and Ray" all did it
	case len(c.objects) == 0:
		c.objects = []int{noun}
	}
}

// oneOf is who is said to be one of those that a plural names: Lee in "Lee, one of the senators who", "Lee was among the senators who".
// The plural itself where nobody is.
func (t *tree) oneOf(noun int) int {
	at := noun
	if s := t.first(noun, "nsubj"); s >= 0 && t.first(noun, "cop") >= 0 && t.first(noun, "det") >= 0 && !t.isPlural(noun) && t.Tokens[s].UPOS == "PROPN" {
		return s // "Lee was the only senator who"
	}
	if h := t.Tokens[noun].Head; t.base(noun) == "nmod" && t.cases(noun) == "of" && h >= 0 && t.lower(h) == "one" {
		at = h
	} else if t.cases(noun) != "among" || !t.isPlural(noun) && t.lower(noun) != "those" {
		return noun
	}
	switch s := t.first(at, "nsubj"); {
	case s >= 0 && t.first(at, "cop") >= 0:
		return s
	case t.base(at) == "appos" && at != noun:
		return t.Tokens[at].Head
	}
	return noun
}

// arguments lists a nominal and what is coordinated with it, as well as A and B in "lawmakers, including A and B" and "lawmakers from A
// to B".
func (t *tree) arguments(i int) []int {
	out := t.conjuncts(i)
	if of := t.behindNoun(i, "of"); t.Tokens[i].UPOS == "NUM" && t.lower(i) != "one" && len(of) > 0 { // "two of her aides"
		i = of[0]
		out = append(of, out[1:]...)
	}
	for _, one := range append(t.with(i, "nmod"), t.dependents(t.with(i, "nmod"))...) {
		p := t.cases(one)
		if !t.isPlural(i) && !several[t.lower(i)] || t.base(one) != "nmod" || p != "including" && p != "like" && p != "such as" {
			continue
		}
		if first, _ := t.phraseWith(one); t.Tokens[one].Head == i || t.Tokens[one].UPOS == "PROPN" && first > 0 && (t.Tokens[first-1].Text == "," || t.Tokens[first-1].XPOS == ":") {
			out = append(out, t.conjuncts(one)...)
		}
	}
	for _, one := range t.with(i, "appos") { // "Mayor A and Governor B", which a parser hung from the first title
		named := t.Tokens[one].UPOS == "PROPN" || t.first(one, "flat") == one+1 && t.Tokens[one+1].UPOS == "PROPN"
		if one > i && named && t.first(one, "cc") >= 0 && !t.isPlural(i) {
			out = append(out, one)
		}
	}
	if t.isPlural(i) && t.first(i, "nummod") >= 0 { // "two members of the board, the banker A and the bishop, B"
		for _, one := range t.dependents(append(t.with(i, "nmod"), i)) {
			if t.base(one) == "appos" && t.Tokens[one].UPOS == "NOUN" && t.first(one, "conj") >= 0 && t.first(one, "appos") >= 0 {
				out = append(out, t.conjuncts(one)...)
			}
		}
	}
	for _, one := range t.with(i, "appos", "flat") { // "two senators, A and B", "siblings A and B"
		if t.isPlural(i) && one > i && t.Tokens[one].UPOS == "PROPN" && (t.base(one) == "appos" || t.Tokens[i].UPOS == "NOUN") {
			if t.base(one) == "flat" {
				out = t.otherThan(i, out)
			}
			out = append(out, t.conjuncts(one)...)
		}
	}
	for _, from := range t.with(i, "nmod") {
		if t.cases(from) != "from" {
			continue
		}
		for _, holder := range []int{i, from} {
			for _, to := range t.with(holder, "nmod") {
				if t.cases(to) == "to" {
					return append(out, from, to)
				}
			}
		}
	}
	return out
}

// several are words for some whom the text may go on to name.
var several = wordSet(`many others some several few most dozens hundreds thousands scores`)

func hasSubject(t *tree, i int) bool { return t.first(i, "nsubj") >= 0 }

// hasPurpose says whether a clause is "to do something".
func hasPurpose(t *tree, i int) bool {
	return slices.ContainsFunc(t.with(i, "mark"), func(m int) bool { return t.lower(m) == "to" })
}
