package extract

import "slices"

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

// marked says whether the word introduces the clause.
func (t *tree) marked(i int, word string) bool {
	m := t.first(i, "mark", "case")
	return m >= 0 && t.lower(m) == word
}

func hasSubject(t *tree, i int) bool { return t.first(i, "nsubj") >= 0 }

// hasPurpose says whether a clause is "to do something".
func hasPurpose(t *tree, i int) bool {
	return slices.ContainsFunc(t.with(i, "mark"), func(m int) bool { return t.lower(m) == "to" })
}
