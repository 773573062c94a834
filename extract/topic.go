package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
)

// sided are predicates by which actors take sides on things.
var sided = map[schema.Predicate]bool{schema.Supports: true, schema.Endorses: true, schema.Praises: true, schema.Defends: true, schema.CampaignsFor: true,
	schema.Opposes: true, schema.Criticizes: true, schema.Rejects: true, schema.Blocks: true, schema.ProtestsAgainst: true,
	schema.VotesFor: true, schema.VotesAgainst: true, schema.Sponsors: true, schema.Confirms: true, schema.Investigates: true, schema.RecusesFrom: true}

// nameTopics gives the things that findings take sides on an entity by their words, "the card", "the sale of the hall", where the
// text speaks of them more than once.
func (x *reading) nameTopics(found []finding) {
	told := x.sentencesOf()
	before := x.topicsNamed()
	for _, f := range found {
		m := f.object
		if m < 0 || x.entOf[m] >= 0 || !sided[f.predicate] {
			continue
		}
		switch ment := &x.ments[m]; {
		case ment.Kind == kindPronoun:
			if e := x.topicOfIt(m); e >= 0 {
				x.link(m, e)
			}
		case m >= x.found && ment.Type == schema.Topic:
			t := x.trees[ment.Sent]
			e := x.topicAgain(ment.Sent, ment.Head, before)
			if e < 0 && x.returnsTo(m, told) {
				e = x.topicNamed(t.text(t.thing(ment.Head)))
			}
			if e >= 0 {
				x.link(m, e)
			}
		}
	}
}

// topicNamed is the topic of a name, a new one where the text has none of it.
func (x *reading) topicNamed(name string) int {
	for e, ent := range x.ents {
		if ent.Type == schema.Topic && strings.EqualFold(ent.Name, name) {
			return e
		}
	}
	id := x.idOf(name, schema.Topic)
	e := x.newEntity(name, schema.Topic, strings.ToLower(name))
	x.ents[e].ID = id
	return e
}

// longest is how many words what a thing is to do may have in its name.
const longest = 8

// thing is the phrase of a thing without its article, with what it is to do: "an offer to resign".
func (t *tree) thing(i int) (first, last int) {
	first, last = t.phrase(i)
	for _, k := range t.with(i, "case") {
		if k < i {
			first = max(first, k+1) // "solidly behind the bill"
		}
	}
	for first < i && (t.Tokens[first].UPOS == "DET" || t.Tokens[first].UPOS == "PRON") && t.Tokens[first].End < t.Tokens[first+1].Start { // "no-confidence motion"
		first++
	}
	for _, k := range t.with(i, "nmod") {
		switch p := t.cases(k); {
		case p == "within", p == "before", p == "after", p == "during", p == "since", p == "until", p == "on" && isTimeToken(t.Tokens[k]): // "the sanctions on Tuesday"
			if f, _ := t.phraseWith(k); f > i {
				last = min(last, f)
			}
		}
	}
	for _, k := range t.with(i, "acl") {
		if to := t.first(k, "mark"); to == last && t.lower(to) == "to" {
			if _, end := t.phrase(k); end-to <= longest {
				last = end
			}
		}
	}
	return first, last
}

// sentencesOf counts the sentences that each noun stands in.
func (x *reading) sentencesOf() map[string]int {
	out := map[string]int{}
	for _, t := range x.trees {
		seen := map[string]bool{}
		for i := range t.Tokens {
			if noun := t.lemma(i); t.isNominal(i) && !seen[noun] {
				seen[noun] = true
				out[noun]++
			}
		}
	}
	return out
}

// returnsTo says whether the text speaks of the thing in more than one of its sentences: an issue of the article rather than a thing said in
// passing.
func (x *reading) returnsTo(m int, sentences map[string]int) bool {
	noun := x.trees[x.ments[m].Sent].lemma(x.ments[m].Head)
	return !utterances[noun] && !assertions[noun] && sentences[noun] > 1
}

// assertions are what somebody holds to be so: who rejects them is against who makes them.
var assertions = wordSet(`allegation accusation charge claim assertion suggestion speculation rumor rumour notion idea wrongdoing comment criticism matter issue job work thing way`)

// addTopic adds a topic named by all its words, but for articles and for whose it is.
func (x *reading) addTopic(t *tree, i int) {
	first, last := t.thing(i)
	if whose := t.exact(i, "nmod:poss"); whose >= first && whose < i && (x.at(t, whose) < 0 || x.ments[x.at(t, whose)].Kind != kindName) {
		for first = whose + 1; t.Tokens[first].XPOS == "POS"; {
			first++
		}
	}
	for k := first; k < last; k++ {
		if m := x.at(t, k); m >= 0 && (k >= i || x.ments[m].Kind != kindName) {
			if k > i { // "probe into Russian interference" may hold names; they stay themselves
				continue
			}
			return
		}
	}
	for k := i + 1; k+1 < last; k++ { // "the bill, with Lee dissenting"
		if t.Tokens[k].Text == "," && t.lower(k+1) == "with" {
			last = k
		}
	}
	old := slices.Clone(x.byToken[t.index][first:last])
	n := len(x.ments)
	x.add(t, Mention{First: first, Last: last, Type: schema.Topic, Kind: kindNominal})
	x.ments[n].Head = i
	for k, m := range old {
		if first+k != i { // what the topic's words stand for stays
			x.byToken[t.index][first+k] = m
		}
	}
}
