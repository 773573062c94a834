package extract

import (
	"slices"

	"kg/graph/schema"
)

// passing and failing are verbs of what becomes of a bill that is voted on.
var (
	passing = wordSet(`approve pass adopt back confirm endorse ratify advance clear okay vote enact elect`)
	failing = wordSet(`reject defeat kill block sink fail oppose`)
)

// dissenting are words with which a sentence about a vote names who was of another mind than the majority.
var dissenting = wordSet(`dissenting opposed opposing against objecting dissent opposition`)

// dissents are the votes of those whom a vote's report names apart: "passed the bill 5-4, with Lee and Ray dissenting". Who
// dissents from a rejection votes for what is rejected.
func (x *reading) dissents(t *tree, c *clause) []finding {
	lost := failing[t.lemma(c.pred)]
	if !lost && !passing[t.lemma(c.pred)] {
		return nil
	}
	bill := x.votedOn(t, c)
	if bill < 0 {
		return nil
	}
	var out []finding
	for with := c.pred + 1; with < len(t.Tokens); with++ {
		if t.lower(with) != "with" {
			continue
		}
		voters, word := x.votersBehind(t, with)
		against, ok := t.votesBy(word)
		if !ok {
			continue
		}
		predicate := schema.VotesFor
		if against != lost {
			predicate = schema.VotesAgainst
		}
		for _, v := range voters {
			if x.fillable(v, bill, predicate) && !x.isSame(v, bill) {
				out = append(out, finding{sent: t, subject: v, object: bill, predicate: predicate, relation: t.text(word, word+1), at: c.pred,
					factuality: c.factuality, rule: "dissent"})
			}
		}
	}
	return out
}

// votesBy says whether a word tells that one voted against the majority, or with it; ok is false where it tells neither.
func (t *tree) votesBy(word int) (against, ok bool) {
	switch {
	case word < 0:
		return false, false
	case dissenting[t.lower(word)]:
		return true, true
	case t.lower(word) == "voting" && word+1 < len(t.Tokens):
		switch t.lower(word + 1) {
		case "no", "nay", "against":
			return true, true
		case "yes", "aye", "yea", "for":
			return false, true
		}
	case t.lower(word) == "casting":
		for k := word + 1; k < min(word+6, len(t.Tokens)); k++ {
			switch t.lower(k) {
			case "dissenting", "no", "nay", "opposing":
				return true, true
			}
		}
	}
	return false, false
}

// votersBehind lists who stands between a "with" and the word for how they voted; -1 for the word where there is none.
func (x *reading) votersBehind(t *tree, with int) (voters []int, word int) {
	for k := with + 1; k < len(t.Tokens) && len(voters) <= reach; k++ {
		if w := t.lower(k); dissenting[w] || w == "voting" || w == "casting" {
			return voters, k
		}
		if m := x.at(t, k); m >= 0 && x.ments[m].Head == k && x.typeOf(m) != schema.Topic && x.typeOf(m) != schema.Office {
			voters = append(voters, m)
		} else if t.isVerb(k) || t.Tokens[k].UPOS == "AUX" {
			break
		}
	}
	return nil, -1
}

// votedOn is the bill, or whoever else, that a clause of a vote is about. -1 for none.
func (x *reading) votedOn(t *tree, c *clause) int {
	about := slices.Clone(c.objects)
	if len(about) == 0 && t.lemma(c.pred) != "vote" && !c.passive {
		about = c.subjects // "the bill passed"
	}
	for _, o := range c.obliques {
		if t.lemma(c.pred) == "vote" && (o.prep == "for" || o.prep == "on" || o.prep == "in favor of") {
			about = append(about, o.head)
		}
	}
	for _, k := range t.with(c.pred, "advcl", "xcomp") {
		if t.lemma(c.pred) == "vote" && passing[t.lemma(k)] {
			about = append(about, x.clauseAt(t, k).objects...)
		}
	}
	for _, a := range about {
		if m := x.known(t, a); m >= 0 {
			return m
		}
	}
	return -1
}

// bareVotes are the votes of a clause that leaves out what they are on: "Lee voted no". It is the bill that the text named last.
func (x *reading) bareVotes(t *tree, c *clause) []finding {
	if t.lemma(c.pred) != "vote" || c.pred+1 >= len(t.Tokens) || c.passive {
		return nil
	}
	predicate := schema.VotesFor
	switch t.lower(c.pred + 1) {
	case "no", "nay", "against":
		predicate = schema.VotesAgainst
	case "yes", "aye", "yea":
	default:
		return nil
	}
	if c.pred+2 < len(t.Tokens) && t.Tokens[c.pred+2].UPOS != "PUNCT" && t.Tokens[c.pred+2].UPOS != "CCONJ" {
		return nil
	}
	bill := x.billBefore(t.Tokens[c.pred].Start)
	if bill < 0 {
		return nil
	}
	predicate, f := x.declared(t, c, predicate)
	var out []finding
	for _, s := range c.subjects {
		if voter := x.actor(t, s); voter >= 0 && x.fillable(voter, bill, predicate) {
			out = append(out, finding{sent: t, subject: voter, object: bill, predicate: predicate, relation: t.text(c.pred, c.pred+2), at: c.pred,
				factuality: f, rule: "bare vote"})
		}
	}
	return out
}

// bills are nouns of what is voted on.
var bills = wordSet(`bill act measure legislation resolution amendment motion repeal proposal ordinance referendum treaty`)

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
