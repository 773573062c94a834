package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
)

// rivalNouns name one of two who compete, the other of whom the text may leave to be understood.
var rivalNouns = wordSet(`rival opponent challenger competitor`)

// rivalry is the claim of a rival of no named other: in "Lee mocked rival Ray", "Lee ran ads against Republican challenger Ray", the
// subject is whose rival that is.
func (x *reading) rivalry(t *tree, i int, byPred map[int]*clause) []finding {
	if !rivalNouns[t.lemma(i)] || len(t.possessor(i)) > 0 {
		return nil
	}
	for _, c := range t.with(i, "nmod") {
		switch t.cases(c) {
		case "of", "to", "for":
			return nil
		}
	}
	rivals, f := x.bearers(t, i, byPred)
	if h := t.Tokens[i].Head; t.base(i) == "amod" && x.at(t, h) >= 0 && x.ments[x.at(t, h)].Kind == kindName && x.ments[x.at(t, h)].Type == schema.Person {
		rivals = t.conjuncts(h)
	}
	var out []finding
	for _, other := range t.actorsOver(i, byPred) {
		if p := t.possessor(other); len(p) > 0 && x.at(t, other) < 0 {
			other = p[0] // "Lee's lead over rival Ray grew"
		}
		for _, r := range rivals {
			out = x.pair(out, t, other, r, frame{predicate: schema.Rivals, kind: bearer, rule: "rival of the subject"}, i, []int{i}, f)
		}
	}
	return out
}

// actorsOver lists the subjects of the first clause above token i whose subjects the token is no part of.
func (t *tree) actorsOver(i int, byPred map[int]*clause) []int {
	for at, n := i, 0; at >= 0 && n < maxDepth; at, n = t.Tokens[at].Head, n+1 {
		c := byPred[at]
		if c != nil && len(c.subjects) > 0 && !slices.ContainsFunc(c.subjects, func(s int) bool { return t.below(i, s) || t.below(s, i) }) {
			return c.subjects
		}
	}
	return nil
}

// contests are the outcomes of "ran against Ray and lost", of which the acts are what the first verb says.
func (x *reading) contests(t *tree, c *clause, acts []finding, byPred map[int]*clause) []finding {
	var out []finding
	for _, act := range acts {
		if act.predicate != schema.Rivals || act.negated || act.modality != schema.Asserted && act.modality != schema.Reported || !slices.Contains(x.actors(t, c.subjects), act.subject) {
			continue
		}
		for _, next := range t.with(c.pred, "conj") {
			end := byPred[next]
			if end == nil || end.negated || end.modality != act.modality || len(end.objects) > 0 || t.first(next, "nsubj") >= 0 {
				continue
			}
			won := act
			won.predicate, won.at, won.relation, won.rule = schema.Defeats, next, t.Tokens[next].Text, "contest "+act.rule
			switch t.lemma(next) {
			case "win":
				out = append(out, won)
			case "lose":
				won.subject, won.object = act.object, act.subject
				out = append(out, won)
			}
		}
	}
	return out
}

// duels are nouns of rivalry that say that two or more are in it against each other.
var duels = wordSet(`battle race duel runoff run-off showdown contest feud matchup match-up rematch rivalry tussle fight`)

// isBetweenSubjects says whether a noun of rivalry names what the subjects of its clause are in with each other: "Lee and Ray are in a battle
// for first place".
func (t *tree) isBetweenSubjects(i int, fr frame) bool {
	if fr.predicate != schema.Rivals || fr.kind != nounPoss || !duels[t.lemma(i)] {
		return false
	}
	for _, c := range t.with(i, "nmod", "obl") {
		switch t.cases(c) {
		case "with", "against", "between", "over", "of":
			return false
		}
	}
	return t.possessor(i) == nil
}

// aspirants are claims that who would defeat somebody runs against them: "hopes to beat Ray", "must still beat Ray".
func (x *reading) aspirants(acts []finding) []finding {
	var out []finding
	for _, act := range acts {
		if act.predicate != schema.Defeats || x.typeOf(act.object) != schema.Person || !act.negated && (act.modality == schema.Asserted || act.modality == schema.Reported) {
			continue
		}
		act.predicate, act.factuality, act.rule = schema.Rivals, asserted, "aspirant "+act.rule
		out = append(out, act)
	}
	return out
}

// contendingRules are the rules whose stance is no more than rivalry where the text is of an election: "Ray will take on Lee".
var contendingRules = []string{"verb challenge obj", "verb take on obj", "verb go against", "verb go up against", "verb stand against"}

// electionWords are nouns that say that a text is of an election.
var electionWords = wordSet(contestWords + ` incumbent ballot challenger candidate nominee nomination voter seat reelection re-election midterm`)

// contended makes rivals of people of whom one challenges the other where the sentence or one beside it tells of an election, and of those
// who will meet in it.
func (x *reading) contended(found []finding) {
	for i := range found {
		f := &found[i]
		if f.object < 0 || f.negated || x.typeOf(f.subject) != schema.Person || x.typeOf(f.object) != schema.Person || !x.isOfElection(f.sent) {
			continue
		}
		stance := (f.predicate == schema.Opposes || f.predicate == schema.Criticizes) &&
			slices.ContainsFunc(contendingRules, func(rule string) bool { return strings.HasPrefix(f.rule, rule) })
		if stance && !f.sent.isPossessed(x.ments[f.object].Head) {
			f.predicate, f.rule = schema.Rivals, "contended "+f.rule
		}
		if f.predicate == schema.Rivals && f.modality == schema.Planned && f.sent.isAnnounced(f.at) {
			f.modality = schema.Asserted
		}
	}
}

// isOfElection says whether a sentence or one beside it tells of an election.
func (x *reading) isOfElection(t *tree) bool {
	for _, other := range x.trees[max(t.index-1, 0):min(t.index+2, len(x.trees))] {
		for i := range other.Tokens {
			if electionWords[other.lemma(i)] {
				return true
			}
		}
	}
	return false
}

// isAnnounced says whether what a verb says will be for certain, by "will" or for those who want it: they run already.
func (t *tree) isAnnounced(verb int) bool {
	if !t.isVerb(verb) && t.Tokens[verb].Head >= 0 {
		verb = t.Tokens[verb].Head // "will face his challenge"
	}
	for _, a := range t.with(verb, "aux") {
		if t.lower(a) == "will" {
			return true
		}
	}
	up := t.Tokens[verb].Head
	return up >= 0 && t.base(verb) == "xcomp" && aspiring[t.lemma(up)]
}

// aspiring are verbs of those who want to win.
var aspiring = wordSet(`want hope seek aim try vie run bid campaign fight set`)

// preferring are verbs of choosing one of several.
var preferring = wordSet(`favor favour prefer choose pick endorse back support elect select vote nominate want trust`)

// preferences are claims that two between whom somebody chooses compete: "voters favored Lee over Ray".
func (x *reading) preferences(t *tree, c *clause) []finding {
	if !preferring[t.lemma(c.pred)] || !t.isVerb(c.pred) {
		return nil
	}
	chosen := c.objects
	var others []int
	for _, o := range c.obliques {
		switch {
		case o.prep == "over", o.prep == "to" && t.lemma(c.pred) == "prefer":
			others = append(others, o.head)
		case o.prep == "for" && t.lemma(c.pred) == "vote":
			chosen = append(chosen, o.head)
		}
	}
	for _, o := range chosen {
		others = append(others, t.behindNoun(o, "over")...)
	}
	return x.compete(t, chosen, others, c.pred, "preference")
}

// compete pairs the persons of two lists as rivals.
func (x *reading) compete(t *tree, these, those []int, at int, rule string) []finding {
	var out []finding
	fr := frame{predicate: schema.Rivals, kind: obj, rule: rule}
	for _, a := range these {
		for _, b := range those {
			if m, n := x.known(t, a), x.known(t, b); m >= 0 && n >= 0 && x.typeOf(m) == schema.Person && x.typeOf(n) == schema.Person {
				out = x.pair(out, t, a, b, fr, at, []int{at}, asserted)
			}
		}
	}
	return out
}
