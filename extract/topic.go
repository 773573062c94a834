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

// nameTopics gives the things that findings take sides on an entity by their words, "the card", "the sale of the hall", where they are of the
// kind that one takes sides on, or the text speaks of them more than once.
func (x *reading) nameTopics(found []finding) {
	counts := x.sentencesOf()
	told := x.topicsTold()
	for _, f := range found {
		m := f.object
		if m < 0 || !sided[f.predicate] {
			continue
		}
		ment := &x.ments[m]
		topic := ment.Kind == kindNominal && (ment.Type == schema.Topic || m >= x.found && issues[x.trees[ment.Sent].thingNoun(ment.Head)])
		e := -1
		switch {
		case topic && x.ownersTopic(m, found) >= 0:
			e = x.ownersTopic(m, found)
		case x.entOf[m] >= 0:
		case ment.Kind == kindPronoun:
			if e = x.topicOfIt(m, told); e >= 0 {
				told = x.alsoTold(told, m, e)
			}
		case topic && m >= x.found:
			t := x.trees[ment.Sent]
			e = x.topicAgain(ment.Sent, ment.Head, told)
			if e < 0 && (ofMatters[f.predicate] && !t.isAgain(ment.Head) || x.isIssue(m, counts, strings.HasSuffix(f.rule, " weak"))) {
				e = x.topicNamed(t.unquoted(x.thingNamed(t, ment.Head)))
			}
		}
		if e >= 0 && e != x.entOf[m] {
			if x.entOf[m] >= 0 {
				x.unlink(m)
			}
			x.link(m, e)
		}
	}
}

// ofMatters are predicates whose object is a matter before a court or an investigator.
var ofMatters = map[schema.Predicate]bool{schema.Investigates: true, schema.RecusesFrom: true}

// ownersTopic is the topic of the person or body whose a thing is: "the mayor's plan", where the mayor unveiled a levy. -1 for none.
func (x *reading) ownersTopic(m int, found []finding) int {
	t, head := x.trees[x.ments[m].Sent], x.ments[m].Head
	whose := t.exact(head, "nmod:poss")
	if whose < 0 || x.at(t, whose) < 0 || !t.isAgain(head) {
		return -1
	}
	owner := x.entOf[x.at(t, whose)]
	if owner < 0 {
		return -1
	}
	noun := t.thingNoun(head)
	for _, f := range found {
		if f.predicate != schema.Sponsors || x.entOf[f.subject] != owner || f.object < 0 || x.entOf[f.object] < 0 || x.isSame(f.object, m) {
			continue
		}
		if of := x.trees[x.ments[f.object].Sent].lemma(x.ments[f.object].Head); of == noun || againFor[noun][of] {
			return x.entOf[f.object]
		}
	}
	return -1
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

// isIssue says whether a thing is one of dispute by its noun, or one that the text speaks of in more than one of its sentences, rather than
// said in passing; by the noun alone where it is doubtful that a side is taken.
func (x *reading) isIssue(m int, sentences map[string]int, doubtful bool) bool {
	noun := x.trees[x.ments[m].Sent].thingNoun(x.ments[m].Head)
	return issues[noun] || !doubtful && !utterances[noun] && !assertions[noun] && sentences[noun] > 1
}

// assertions are what somebody holds to be so: who rejects them is against who makes them.
var assertions = wordSet(`allegation accusation charge claim assertion suggestion speculation rumor rumour notion idea wrongdoing comment criticism matter issue job work thing way`)

// addTopic adds a topic named by all its words, but for articles and for whose it is.
func (x *reading) addTopic(t *tree, i int) {
	first, last := x.thingNamed(t, i)
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
