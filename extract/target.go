package extract

import (
	"slices"

	"kg/graph/schema"
)

// targets lists what stands where a frame has its target; nothing where an argument that the frame needs is not there, or the words mean
// something else.
func (x *reading) targets(t *tree, c *clause, m matched, fr frame) []int {
	switch fr.kind {
	case obj:
		return x.objectTargets(t, c, m, fr)
	case objPlus:
		if fr.predicate == schema.CooperatesWith && fr.prep == "in" && !t.joinsInWork(c) {
			return nil // "joined the Greens in May"
		}
		if fr.prep == "to" && t.asksTo(c.pred) || t.hasPrep(c, fr.prep) || t.objectHas(c, fr.prep) {
			if targets := m.without(c.objects); len(targets) > 0 {
				return targets
			}
			return c.indirect
		}
	case objInto:
		if len(c.objects) > 0 {
			return t.behind(c, c.pred, fr.prep)
		}
	case prep, prepPlus, objSource:
		return t.prepTargets(c, m, fr)
	case iobj:
		return t.recipients(c, m)
	case poss:
		return m.possessors
	}
	return nil
}

// objectTargets are the targets of a frame that has its target in its object.
func (x *reading) objectTargets(t *tree, c *clause, m matched, fr frame) []int {
	last := m.words[len(m.words)-1]
	if fr.predicate == schema.MemberOf && t.joinsInDoing(c.pred) {
		return nil // "joined Republicans in voting for the bill"
	}
	if fr.predicate == schema.Supports && t.isOtherwiseMeant(c) {
		return nil
	}
	if len(m.words) == 1 && naming[t.lemma(c.pred)] && (bareNaming[t.lemma(c.pred)] && t.first(c.pred, "xcomp") >= 0 || fr.predicate == schema.ConsultsWith && t.names(c)) {
		return nil // "called him a hero" is no telephone call
	}
	targets := m.without(c.objects)
	if len(targets) == 0 || telling[t.lemma(c.pred)] && len(c.indirect) > 0 { // "what Lee told Ray"
		targets = c.indirect
	}
	switch {
	case last != c.pred && t.isVerb(last):
		if done := x.clauseAt(t, last); len(done.objects) > 0 {
			targets = done.objects // "threatened to sue him"
		} else if len(targets) == 0 {
			targets = done.subjects // "worked to get him elected"
		}
	case last != c.pred && len(targets) == 0 && !c.passive && t.base(last) == "case" && t.rel(c.pred) != "acl:relcl":
		targets = t.object(c, last) // "took on Lee", whose particle a parser took for a preposition
	case last == c.pred && len(targets) == 0 && holding[fr.predicate] && !c.passive && t.gerund(last, -1) >= 0:
		targets = []int{t.gerund(last, -1)}
	case last == c.pred && len(targets) == 0 && fr.owned():
		targets = t.doerHow(c.pred, "")
	}
	return targets
}

// doerHow is who does what a verb or adjective judges by a clause of manner, behind a preposition or none: "criticized how Lee voted", "furious with
// how Lee voted".
func (t *tree) doerHow(pred int, prep string) []int {
	for _, k := range t.with(pred, "ccomp", "advcl", "xcomp") {
		s := t.first(k, "nsubj")
		how := s >= 0 && slices.ContainsFunc(t.with(k, "advmod"), func(a int) bool { return t.lower(a) == "how" && a < s })
		marked := slices.ContainsFunc(t.with(k, "mark", "case"), func(m int) bool { return t.lower(m) == prep })
		if how && k > pred && (marked || prep == "") {
			return t.arguments(s)
		}
	}
	return nil
}

// prepTargets are the targets of a frame that has its target behind a preposition.
func (t *tree) prepTargets(c *clause, m matched, fr frame) []int {
	last := m.words[len(m.words)-1]
	if fr.predicate == schema.MemberOf && t.lemma(c.pred) == "sit" && slices.ContainsFunc(t.object(c, last), func(k int) bool { return rooms[t.lemma(k)] }) {
		return nil // "sat in his office"
	}
	if fr.predicate == schema.Replaces && t.lemma(c.pred) == "follow" && slices.ContainsFunc(c.obliques, func(o oblique) bool { return whither[o.prep] }) {
		return nil // "followed out of the door by"
	}
	if fr.predicate == schema.ConcedesTo && t.first(c.pred, "ccomp") >= 0 {
		return nil // "conceded to reporters that": said
	}
	if c.passive && fr.prep == "by" {
		return nil // "the claim was denied by Lee"
	}
	if t.lemma(c.pred) == "vote" && fr.prep == "with" && t.votesApart(last) {
		return nil
	}
	targets := t.object(c, last)
	if len(targets) == 0 && c.passive && fr.kind == prep {
		targets = c.objects // "was called for by Lee"
	}
	if g := t.gerund(c.pred, last); len(targets) == 0 && holding[fr.predicate] && fr.kind == prep && g >= 0 {
		targets = []int{g}
	}
	if len(targets) == 0 && fr.owned() {
		targets = t.doerHow(c.pred, fr.prep)
	}
	if fr.kind == prepPlus && !t.followed(c, targets, fr.plus) {
		return nil
	}
	return targets
}

// recipients are those to whom or whose something is given.
func (t *tree) recipients(c *clause, m matched) []int {
	last := m.words[len(m.words)-1]
	targets := c.indirect
	if len(targets) == 0 {
		targets = t.behind(c, last, "to")
	}
	if given := m.without(c.objects); len(targets) == 0 && len(given) == 1 && len(c.objects) == 2 && given[0] < last && !c.passive {
		targets = given // "sent Lee a letter", two objects to a parser
	}
	if name := last - 1; name >= 0 && len(targets) == 0 && t.Tokens[name].UPOS == "PROPN" && t.Tokens[name].Head == last {
		targets = []int{name} // "gave Lee credit", where a parser saw a Lee credit
	}
	return targets
}

// isOtherwiseMeant says whether a verb of welcoming or inspiring takes no side: "welcomed them to the town", "inspired them to write".
func (t *tree) isOtherwiseMeant(c *clause) bool {
	switch t.lemma(c.pred) {
	case "welcome":
		return t.hasPrep(c, "to") || t.hasPrep(c, "into") || t.hasPrep(c, "aboard")
	case "inspire":
		return t.asksTo(c.pred)
	}
	return false
}

// isReciprocal says whether token i begins "each other" or "one another".
func (t *tree) isReciprocal(i int) bool {
	for _, k := range append(t.with(i, "fixed", "det", "nummod"), i) {
		if k+1 < len(t.Tokens) && (t.lower(k) == "each" && t.lower(k+1) == "other" || t.lower(k) == "one" && t.lower(k+1) == "another") {
			return true
		}
	}
	return false
}

// rooms are where one sits without being a member.
var rooms = wordSet(`office room chair seat car courtroom audience gallery studio kitchen restaurant cell row front house home chamber hall prison jail`)

// whither are prepositions of where one goes.
var whither = map[string]bool{"out of": true, "out": true, "into": true, "through": true, "onto": true, "down": true, "around": true, "along": true}

// names says whether a clause gives its object a name: something other than a phrase of time, place or purpose comes after it.
func (t *tree) names(c *clause) bool {
	if len(c.objects) == 0 || c.passive {
		return true
	}
	_, after := t.phrase(c.objects[len(c.objects)-1])
	after = max(after, c.pred+1) // "whom she called a hero"
	if after >= len(t.Tokens) {
		return false
	}
	switch next := t.Tokens[after]; next.UPOS {
	case "ADP", "CCONJ", "SCONJ", "PART":
		return next.Text == "as"
	case "PUNCT":
		return next.XPOS == "``" || next.XPOS == "''"
	}
	return nouns[t.lemma(after)] != "time"
}

// behindNoun lists the arguments with the preposition that hang from a token.
func (t *tree) behindNoun(i int, p string) []int {
	for _, k := range t.with(i, "nmod", "obl") {
		if k > i && t.cases(k) == p {
			return t.arguments(k)
		}
	}
	return nil
}
