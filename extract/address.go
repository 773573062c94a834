package extract

import (
	"strings"

	"kg/graph/schema"
)

// Whom a "you" stands for.

// lecturing are verbs whose object is who is spoken to.
var lecturing = wordSet(`tell address inform remind warn ask urge confront interrupt taunt challenge assure lecture scold admonish advise berate`)

// turning are verbs with which somebody turns to whom the next words go.
var turning = wordSet(`turn address confront face challenge`)

// addressed is the entity that a "you" stands for, or -1: whom its sentence calls by name, else the person to whom its quote is said.
func (x *reading) addressed(you Mention) int {
	t := x.trees[you.Sent]
	for i := range t.Tokens {
		if m := x.at(t, i); t.base(i) == "vocative" && m >= 0 {
			return x.entOf[m]
		}
	}
	q := x.quoteAt(you.Start)
	if q == nil || q.by == nil {
		return -1
	}
	if e := x.heard(q, q.by.t, q.by.t.spokenTo(q.by.at)); e >= 0 {
		return e
	}
	if k := q.by.t.index - 1; k >= 0 {
		return x.heard(q, x.trees[k], x.trees[k].turnedTo())
	}
	return -1
}

// heard is the first person among some tokens who is not the speaker of the quote, or -1.
func (x *reading) heard(q *quote, t *tree, to []int) int {
	for _, i := range to {
		m := x.at(t, i)
		if m < 0 || x.entOf[m] < 0 || x.typeOf(m) != schema.Person || q.speaker >= 0 && x.isSame(m, q.speaker) {
			continue
		}
		return x.entOf[m]
	}
	return -1
}

// spokenTo lists who a word of saying is said to: "told Lee", "said to Lee", "addressing Lee, said", "wrote in a letter to Lee".
func (t *tree) spokenTo(at int) []int {
	var out []int
	if lecturing[t.lemma(at)] {
		out = append(out, t.with(at, "iobj", "obj")...)
	}
	for _, k := range t.with(at, "obl", "advcl") {
		switch prep := t.cases(k); {
		case t.base(k) == "advcl":
			if turning[t.lemma(k)] && strings.HasSuffix(t.lower(k), "ing") {
				out = append(out, t.turnedBy(k)...)
			}
		case prep == "to" || prep == "at":
			out = append(out, k)
		case prep == "in" && utterances[t.lemma(k)]:
			out = append(out, t.behindNoun(k, "to")...)
		}
	}
	return out
}

// turnedTo lists who the main clause of a sentence turns to: "Lee turned to Ray."
func (t *tree) turnedTo() []int {
	for i := range t.Tokens {
		if t.Tokens[i].Head < 0 && turning[t.lemma(i)] {
			return t.turnedBy(i)
		}
	}
	return nil
}

func (t *tree) turnedBy(verb int) []int {
	if t.lemma(verb) == "turn" {
		return t.behindNoun(verb, "to")
	}
	return t.with(verb, "obj")
}
