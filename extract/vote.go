package extract

import (
	"slices"

	"kg/graph/schema"
)

// passing and failing are verbs of what becomes of a bill that is voted on.
var (
	passing = wordSet(`approve pass adopt back confirm endorse ratify advance clear okay vote enact elect`)
	failing = wordSet(`reject defeat kill block sink fail fall oppose deny table`)
	seating = wordSet(`confirm elect approve reject vote back`) // also people
)

// seats are nouns of what makes somebody the holder of an office.
var seats = wordSet(`nomination appointment confirmation choice pick selection nominee candidate appointee candidacy`)

// sentencesBack is how many sentences before a vote may tell what it is on.
const sentencesBack = 8

// votedOn is what a vote at a token is on: what the vote of its own sentence is on, of the sentences before it, the bill that the text named
// last; -1 for none. The list at the end of a text is of the vote that the text began with. Lost says whether it was rejected, ok whether a
// "yes" is for it, and not for a motion to reject it.
func (x *reading) votedOn(t *tree, at int, list bool) (object int, lost, ok bool) {
	before := make([]int, 0, sentencesBack+1)
	for s := t.index; s >= max(0, t.index-sentencesBack); s-- {
		before = append(before, s)
	}
	if list {
		before = before[:1]
		for s := range t.index {
			before = append(before, s)
		}
	}
	for _, s := range before {
		cs := x.clauses[s]
		for k := len(cs) - 1; k >= 0; k-- {
			c := &cs[k]
			lost = failing[x.trees[s].lemma(c.pred)] || x.trees[s].votesDown(c.pred)
			if s == t.index && c.pred > at || !lost && !passing[x.trees[s].lemma(c.pred)] {
				continue
			}
			if bill := x.votedOnIn(x.trees[s], c); bill >= 0 {
				return bill, lost, !lost || !hasPurpose(x.trees[s], c.pred)
			}
		}
	}
	return x.billBefore(t.Tokens[at].Start), false, true
}

// votesDown says whether a verb is "vote down".
func (t *tree) votesDown(verb int) bool {
	return t.lemma(verb) == "vote" && slices.ContainsFunc(t.children[verb], func(k int) bool { return t.lower(k) == "down" })
}

// votedOnIn is the bill, or whoever else, that a clause of a vote is about. -1 for none.
func (x *reading) votedOnIn(t *tree, c *clause) int {
	about := slices.Clone(c.objects)
	if len(about) == 0 && t.lemma(c.pred) != "vote" && !c.passive {
		about = c.subjects // "the bill passed"
	}
	for _, o := range c.obliques {
		if t.lemma(c.pred) == "vote" && (o.prep == "for" || o.prep == "on" || o.prep == "against" || o.prep == "in favor of") {
			about = append(about, o.head)
		}
	}
	for _, k := range t.with(c.pred, "advcl", "xcomp") {
		if t.lemma(c.pred) == "vote" && !failing[t.lemma(k)] && hasPurpose(t, k) { // "voted to put the bond on the ballot"
			about = append(about, x.clauseAt(t, k).objects...)
		}
	}
	for _, a := range about {
		m := x.actor(t, a)
		if m >= 0 && (x.typeOf(m) == schema.Topic && x.isBill(m) || x.typeOf(m) == schema.Person && m < x.found && seating[t.lemma(c.pred)]) {
			return m
		}
	}
	return -1
}

// bareVotes are the votes of a clause that leaves out what they are on, or has it where no frame of the lexicon does: "Lee voted no", "Lee and
// Ray voted in favor", "Lee was the only no vote", "Lee cast the lone vote against it".
func (x *reading) bareVotes(t *tree, c *clause) []finding {
	from := c.pred
	switch {
	case c.passive:
		return nil
	case t.thumb(c.pred) != "":
		return x.cast(t, ballot{first: c.pred, last: c.pred + 1, on: -1, measure: -1, yes: t.thumb(c.pred) == "up"}, x.actors(t, c.subjects), c, "verb vote bare")
	case t.yesAt(c.pred) >= 0:
		return x.pledgedVotes(t, c)
	case t.lemma(c.pred) == "vote" && t.first(c.pred, "cop") >= 0, t.lemma(c.pred) == "dissenter":
		from = t.first(c.pred, "det")
	case t.lemma(c.pred) != "vote" && t.lemma(c.pred) != "cast" && t.lemma(c.pred) != "dissent":
		return nil
	}
	if from < 0 {
		return nil
	}
	b, ok := t.ballotAt(from)
	if ok && (b.on >= 0 && t.Tokens[from+1].UPOS == "ADP" && t.lower(from+1) != "in" || t.lower(b.last-1) == "for") {
		return nil // "voted for Lee": by the lexicon
	}
	if !ok || b.last < len(t.Tokens) && t.lemma(from) == "vote" && !t.endsPhrase(b.last) {
		return nil
	}
	var voters []int
	for _, s := range c.subjects {
		if v := x.actor(t, s); v >= 0 {
			voters = append(voters, v)
		}
	}
	if from == c.pred {
		voters = x.wholeList(t, voters, c.pred)
	}
	return x.cast(t, b, voters, c, "verb vote bare")
}

// thumb is "up" or "down" where a verb tells that a thumb was turned so; empty for any other.
func (t *tree) thumb(verb int) string {
	if o := t.first(verb, "obj"); o < 0 || t.lemma(o) != "thumb" {
		return ""
	}
	for _, k := range t.with(verb, "compound", "advmod", "obl") {
		if w := t.lower(k); w == "up" || w == "down" {
			return w
		}
	}
	return ""
}

// yesAt is the "yes" or "no" that a copula says its subject is, with an article: "is a firm no". -1 for none.
func (t *tree) yesAt(pred int) int {
	if t.first(pred, "cop") < 0 || t.first(pred, "det") < 0 || t.lower(t.first(pred, "det")) == "the" {
		return -1
	}
	for k := pred; k < min(pred+2, len(t.Tokens)); k++ {
		if w := t.lower(k); (w == "yes" || w == "no" || w == "aye" || w == "nay") && (k == pred || t.Tokens[k].Head == pred) {
			return k
		}
	}
	return -1
}

// pledgedVotes are the stances of who is said to be a "yes" or a "no".
func (x *reading) pledgedVotes(t *tree, c *clause) []finding {
	at := t.yesAt(c.pred)
	b, ok := t.ballotAt(at)
	if !ok {
		return nil
	}
	is := *c
	is.negated = slices.ContainsFunc(t.with(c.pred, "advmod"), func(k int) bool { return k != at && negators[t.lower(k)] })
	out := x.cast(t, b, x.actors(t, c.subjects), &is, "verb vote bare")
	for k := range out {
		out[k].predicate = schema.Opposes
		if b.yes {
			out[k].predicate = schema.Supports
		}
	}
	return out
}

// wholeList adds to the voters those of the list right before the verb that a parser lost: "Council members Lee, Ray, and Fox voted no".
func (x *reading) wholeList(t *tree, voters []int, verb int) []int {
	list, start := x.votersBefore(t, verb)
	if start > 0 && t.lower(start-1) != ";" || len(list) < 2 || len(voters) > 0 && !slices.Contains(list, voters[0]) {
		return voters
	}
	last := x.ments[list[len(list)-1]].First
	if last == 0 || t.lower(last-1) != "and" {
		return voters
	}
	return list
}

// endsPhrase says whether a token begins something else than what a vote is on.
func (t *tree) endsPhrase(k int) bool {
	switch t.Tokens[k].UPOS {
	case "PUNCT", "CCONJ", "ADP", "SCONJ", "VERB", "AUX": // "those who voted no include"
		return true
	}
	return isTimeToken(t.Tokens[k])
}

// bills are nouns of what is voted on.
var bills = wordSet(`bill act measure legislation resolution amendment motion repeal proposal ordinance referendum treaty plan budget rezoning project
	contract agreement deal package zoning request application levy tax permit policy bond charter settlement ban rule law sale purchase merger closure pact accord reform cut nomination appointment confirmation`)

// isBill says whether a mention's noun, or that of what it stands for, is one of what is voted on.
func (x *reading) isBill(m int) bool {
	if bills[x.trees[x.ments[m].Sent].lemma(x.ments[m].Head)] {
		return true
	}
	e := x.entOf[m]
	return e >= 0 && slices.ContainsFunc(x.ents[e].ments, func(k int) bool { return bills[x.trees[x.ments[k].Sent].lemma(x.ments[k].Head)] })
}

// billBefore is the last mention of a bill before a place in the text. -1 for none.
func (x *reading) billBefore(at int) int {
	last := -1
	for m, ment := range x.ments[:x.found] {
		if ment.End <= at && x.entOf[m] >= 0 && x.typeOf(m) == schema.Topic && bills[x.trees[ment.Sent].lemma(ment.Head)] && (last < 0 || ment.Start > x.ments[last].Start) {
			last = m
		}
	}
	return last
}
