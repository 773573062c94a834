package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
	"kg/nlp"
)

// relations finds what actors do to and say of each other: each clause and each noun of the lexicon is looked at once.
func (x *reading) relations() []finding {
	var out []finding
	for _, t := range x.trees {
		cs := x.clauses[t.index]
		byPred := map[int]*clause{}
		for k := range cs {
			byPred[cs[k].pred] = &cs[k]
		}
		for k := range cs {
			acts := x.clauseFindings(t, &cs[k])
			out = append(out, acts...)
			out = append(out, x.wishes(t, &cs[k], acts, byPred)...)
			out = append(out, x.owed(t, &cs[k], acts)...)
			out = append(out, x.removals(t, &cs[k], byPred)...)
			out = append(out, x.urgings(t, &cs[k])...)
			accused := x.accusations(t, &cs[k], byPred)
			out = append(out, accused...)
			out = append(out, x.suits(t, &cs[k], append(acts, accused...))...)
			out = append(out, x.crimes(t, &cs[k])...)
			out = append(out, x.exchanges(t, &cs[k])...)
			out = append(out, x.cited(t, &cs[k])...)
			out = append(out, x.inquirers(t, &cs[k])...)
			out = append(out, x.suspects(t, &cs[k], acts)...)
			out = append(out, x.excluded(t, &cs[k])...)
			out = append(out, x.taking(t, &cs[k])...)
			out = append(out, x.worksAt(t, &cs[k])...)
			out = append(out, x.succession(t, &cs[k])...)
			out = append(out, x.payments(t, &cs[k])...)
			out = append(out, x.receipts(t, &cs[k])...)
			out = append(out, x.contests(t, &cs[k], acts, byPred)...)
			out = append(out, x.aspirants(acts)...)
			out = append(out, x.preferences(t, &cs[k])...)
			out = append(out, x.constituencies(t, &cs[k])...)
			out = append(out, x.bareVotes(t, &cs[k])...)
			out = append(out, x.wanted(t, &cs[k])...)
			out = append(out, x.issued(t, &cs[k])...)
			out = append(out, x.aims(t, &cs[k], acts)...)
			out = append(out, x.hopes(t, &cs[k])...)
			out = append(out, x.defences(t, &cs[k])...)
			out = append(out, x.denials(t, &cs[k])...)
			out = append(out, x.unwilling(t, &cs[k])...)
			out = append(out, x.due(t, &cs[k])...)
			out = append(out, x.overridden(t, &cs[k])...)
		}
		for i := range t.Tokens {
			if t.isNominal(i) {
				out = append(out, x.nounFindings(t, i, byPred)...)
				out = append(out, x.sidingBeside(t, i)...)
				out = append(out, x.harshWords(t, i, byPred)...)
				out = append(out, x.spokesmen(t, i, byPred)...)
				out = append(out, x.tenures(t, i)...)
				out = append(out, x.jobs(t, i, byPred)...)
				out = append(out, x.teammates(t, i, byPred)...)
				out = append(out, x.kinNext(t, i)...)
				out = append(out, x.pleas(t, i, byPred)...)
				out = append(out, x.answers(t, i, byPred)...)
				out = append(out, x.aired(t, i, byPred)...)
				out = append(out, x.inquiriesInto(t, i)...)
				out = append(out, x.measuresFor(t, i, byPred)...)
			}
			out = append(out, x.rivalry(t, i, byPred)...)
			out = append(out, x.hyphened(t, i)...)
			out = append(out, x.ownPolicy(t, i)...)
			out = append(out, x.undoers(t, i)...)
		}
		out = append(out, x.candidacies(t, byPred)...)
		out = append(out, x.standings(t)...)
	}
	return append(out, x.rollCalls()...)
}

// clauseFindings are the claims of one clause: by the longest expression of the lexicon that it holds and a frame of it that
// fits, else an open relation.
func (x *reading) clauseFindings(t *tree, c *clause) []finding {
	pos := "verb"
	switch t.Tokens[c.pred].UPOS {
	case "VERB":
	case "ADJ", "ADV": // as some taggers have the close of "is supposedly close to"
		pos = "adj"
	default:
		return x.siding(t, c) // "is a critic of": by the noun
	}
	if c.passive {
		if out := x.states(t, c); len(out) > 0 {
			return out
		}
	}
	found := append(t.copular(c.pred), matches(t, c.pred, pos)...)
	out := x.framedBest(t, c, found)
	if leaving[t.lemma(c.pred)] && slices.ContainsFunc(out, func(f finding) bool { return f.predicate == schema.ProtestsAgainst }) { // "quit the party in protest at the tax"
		out = append(out, x.framedBest(t, c, slices.DeleteFunc(slices.Clone(found), func(m matched) bool { return len(m.words) > 1 }))...)
	}
	if len(out) == 0 && pos == "verb" {
		return x.openFindings(t, c)
	}
	return out
}

// framedBest are the claims of the first frame of the entries that has some between mentions of the text's own, else of the first that
// has any.
func (x *reading) framedBest(t *tree, c *clause, found []matched) []finding {
	var spare []finding
	for _, m := range found {
		for _, fr := range m.frames {
			out := x.framed(t, c, m, fr)
			if slices.ContainsFunc(out, x.isNamed) {
				return out
			}
			if len(spare) == 0 {
				spare = out
			}
		}
	}
	return spare
}

// states are the claims of a participle that says how its subject is: "is married to", "born in", "was elected to". The lexicon has it
// with "be" or as an adjective.
func (x *reading) states(t *tree, c *clause) []finding {
	state := *c
	state.subjects, state.objects, state.passive = c.objects, nil, false
	var found []matched
	for _, e := range predicates["verb be"] {
		if len(e.words) > 1 && e.words[1] == t.lower(c.pred) {
			if m, ok := t.match(entry{words: e.words[1:], frames: e.frames}, c.pred); ok {
				found = append(found, m)
			}
		}
	}
	for _, e := range predicates["adj "+t.lower(c.pred)] {
		if m, ok := t.match(e, c.pred); ok {
			found = append(found, m)
		}
	}
	return x.framedBest(t, &state, found)
}

// siding are the claims of a copula with a preposition: "is in favor of the bill", "is against the bill".
func (x *reading) siding(t *tree, c *clause) []finding {
	be := t.first(c.pred, "cop")
	if be < 0 {
		return nil
	}
	bare := t.first(c.pred, "case") < be
	for _, m := range append(matches(t, be, "verb"), t.sidedAt(c.pred)...) {
		last := m.words[len(m.words)-1]
		if bare && !slices.Contains(m.words, c.pred) {
			continue
		}
		if !slices.Contains(m.words, c.pred) && (last == be || t.Tokens[last].Head != c.pred) {
			continue
		}
		for _, fr := range m.frames {
			if fr.weak && !slices.Contains(m.words, c.pred) {
				continue // "is behind Lee" may be in a poll
			}
			if bare && fr.swap && !slices.ContainsFunc(t.object(c, last), t.isBeing) {
				continue // "is the target of a probe"
			}
			out := x.framed(t, c, m, fr)
			if len(out) > 0 && (!fr.weak || slices.ContainsFunc(out, x.isNamed)) {
				return out
			}
		}
	}
	return nil
}

// sidedAt lists the entries that begin at the preposition of a noun and hold it: "at odds with", "in league with".
func (t *tree) sidedAt(noun int) []matched {
	prep := t.first(noun, "case")
	if prep < 0 || prep > noun {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(matches(t, prep, "adj")), func(m matched) bool { return !slices.Contains(m.words, noun) })
}

// sidingBeside are the claims of such an expression that stands beside somebody: "Lee, at odds with Ray, quit", "lawmakers in favor of the bill".
func (x *reading) sidingBeside(t *tree, i int) []finding {
	who := t.Tokens[i].Head
	if t.base(i) == "obl" && who > i && t.first(who, "nsubj") >= 0 && t.first(who, "nsubj") < i {
		who = t.first(who, "nsubj") // "Lee, long at odds with Ray, quit"
		if first, _ := t.phraseWith(i); !t.commaBetween(who, first+1) {
			return nil
		}
	}
	if who < 0 || who > i || !t.isNominal(who) || !t.isBeing(who) || utterances[t.lemma(who)] || t.base(i) != "nmod" && t.base(i) != "appos" && t.base(i) != "obl" {
		return nil
	}
	c := clause{pred: i, subjects: t.conjuncts(who), factuality: asserted}
	return x.framedBest(t, &c, t.sidedAt(i))
}

// commaBetween says whether a comma stands between two tokens.
func (t *tree) commaBetween(from, to int) bool {
	return from < to && slices.ContainsFunc(t.Tokens[from:to], func(tok nlp.Token) bool { return tok.Text == "," })
}

// isNamed says whether both ends of a finding are mentions of the text's own, and not of one entity, so that its frame is preferred to wider ones.
func (x *reading) isNamed(f finding) bool {
	return f.subject < x.found && f.object < x.found && (f.object < 0 || !x.isSame(f.subject, f.object))
}

// framed are the claims of a clause by one frame; none where an argument that it needs is not there.
func (x *reading) framed(t *tree, c *clause, m matched, fr frame) []finding {
	switch fr.kind {
	case each:
		return x.eachOther(t, c, m, fr)
	case none:
		return x.resignations(t, c, m, fr)
	}
	targets := x.targets(t, c, m, fr)
	if len(targets) == 0 || fr.predicate == schema.Replaces && t.lemma(c.pred) == "follow" && len(targets)+len(c.subjects) > 2 { // "he was followed by Lee, Ray and Fox"
		return nil
	}
	if fr.predicate == schema.Praises && c.negated && t.Tokens[c.pred].UPOS == "ADJ" {
		proud := *c // "is not happy with", "is not proud of"
		proud.negated, fr.predicate = false, schema.Criticizes
		c = &proud
	}
	if c.negated && (c.modality == schema.Asserted || c.modality == schema.Reported) && kindly[t.lemma(c.pred)] && len(m.words) == 1 {
		cold := *c // "does not trust Lee"
		cold.negated, fr.predicate = false, schema.Criticizes
		c = &cold
	}
	if fr.predicate == schema.Pardons && c.negated && t.lemma(c.pred) == "forgive" {
		grudge := *c // "has not forgiven Lee for the vote"
		grudge.negated, fr.predicate = false, schema.Opposes
		c = &grudge
	}
	if fr.predicate == schema.Informs && t.isInterviewed(c) {
		fr.predicate = schema.ConsultsWith
	}
	if fr.predicate == schema.Informs && t.warnsOfDuty(c.pred) {
		fr.predicate = schema.Asks
	}
	if fr.predicate == schema.Asks && t.asksToGo(c.pred) {
		fr.predicate = schema.CallsForRemovalOf
	}
	f := c.factuality
	if !fr.swap { // who "would have Lee's backing" does not speak for Lee
		fr.predicate, f = x.declared(t, c, fr.predicate)
	}
	f = x.firm(t, c, fr.predicate, f)
	f.negated = f.negated != slices.ContainsFunc(m.words[1:], func(k int) bool { return t.isNone(k) && !slices.Contains(m.entry.words, "no") || t.isScant(k) })
	var out []finding
	if speaker := x.unsaidSpeaker(t, c); speaker >= 0 {
		for _, target := range targets {
			for _, o := range x.ends(t, target, fr.owned()) {
				out = append(out, finding{sent: t, subject: speaker, object: o, predicate: fr.predicate, relation: t.relationText(m.words), at: c.pred,
					factuality: c.factuality, rule: "understood " + fr.rule})
			}
		}
		return out
	}
	sources := c.subjects
	if fr.kind == objSource {
		sources = m.without(c.objects)
	}
	for _, target := range targets {
		for _, source := range sources {
			if t.isReciprocal(target) { // "accused each other"
				for _, other := range t.otherThan(source, c.subjects) {
					out = x.pair(out, t, source, other, fr, c.pred, m.words, f)
				}
				continue
			}
			out = x.pair(out, t, source, target, fr, c.pred, m.words, f)
		}
	}
	return out
}

// kindly are verbs of thinking well of somebody, which one thinks ill of by not doing so.
var kindly = wordSet(`trust like respect`)

// secedes says whether one end is a country that may leave the other, a union or alliance, or the other is a pact.
func (x *reading) secedes(who, from int) bool {
	if x.typeOf(from) == schema.Topic {
		return pacts[x.trees[x.ments[from].Sent].lemma(x.ments[from].Head)]
	}
	return x.typeOf(who) == schema.Place && x.typeOf(from) == schema.Organization
}

// pacts are nouns of what two or more have agreed on.
var pacts = wordSet(`deal pact accord treaty agreement compact convention protocol`)

// clauseAt is the clause of a verb, an empty one where it has none.
func (x *reading) clauseAt(t *tree, verb int) clause {
	for _, c := range x.clauses[t.index] {
		if c.pred == verb {
			return c
		}
	}
	return clause{pred: verb}
}

// unsaidSpeaker is who speaks where a quote leaves out its "I": "Thank you, Jane"; "Congratulations to". -1 for none.
func (x *reading) unsaidSpeaker(t *tree, c *clause) int {
	if len(c.subjects) > 0 || t.base(c.pred) == "xcomp" || t.base(c.pred) == "acl" || c.passive {
		return -1
	}
	switch t.lemma(c.pred) {
	case "thank", "congratulate", "applaud", "salute", "condemn", "commend":
		if q := x.quoteAt(t.Tokens[c.pred].Start); q != nil {
			return q.speaker
		}
	}
	return -1
}

// pair adds the claim between the mentions that two tokens stand for.
func (x *reading) pair(out []finding, t *tree, source, target int, fr frame, at int, words []int, f factuality) []finding {
	if fr.predicate == schema.Informs && slices.ContainsFunc(words, t.isFalse) {
		return out // "made false statements to a judge"
	}
	if fr.swap {
		source, target = target, source
	}
	if name, typ, span := x.objectNamed(t, target, fr); name != "" {
		if who := x.actor(t, source); who >= 0 {
			return append(out, finding{sent: t, subject: who, object: -1, name: name, typ: typ, nameSpan: span, predicate: fr.predicate,
				relation: t.relationText(words), at: at, factuality: f, rule: fr.rule})
		}
	}
	out = x.wantsUndone(out, t, source, target, fr, at, f)
	for _, s := range x.sources(t, source, fr) {
		x.takeForPeople(s, t.Tokens[source].UPOS == "PROPN" || speaking[fr.predicate] && !fr.weak && fr.kind != pre)
		for _, o := range x.ends(t, target, fr.owned()) {
			x.takeForPeople(o, x.trees[x.ments[o].Sent].Tokens[x.ments[o].Head].UPOS == "PROPN" || toSomebody[fr.predicate] && !fr.weak)
			predicate, rule := x.against(fr.predicate, t.lemma(at), s, o), fr.rule
			if predicate == schema.Sponsors && passing[t.lemma(at)] && x.typeOf(s) != schema.Person && !camps[x.trees[x.ments[s].Sent].lemma(x.ments[s].Head)] {
				predicate = schema.VotesFor // "the Senate passed the bill"
			}
			if predicate == schema.Confirms && t.lemma(at) != "confirm" && x.typeOf(o) == schema.Topic && !seats[x.trees[x.ments[o].Sent].lemma(x.ments[o].Head)] {
				predicate = schema.VotesFor // "voted to approve the plan for the port"
			}
			if predicate == schema.PartOf && x.isCountry(s) && x.typeOf(o) == schema.Organization {
				predicate, rule = schema.MemberOf, strings.TrimSuffix(rule, " weak") // "the alliance includes Norway"
			}
			if predicate == schema.MemberOf && joining[t.lemma(at)] && x.typeOf(s) == schema.Person && x.hasStaff(o) {
				predicate = schema.WorksFor
			}
			if predicate == schema.MemberOf && t.lemma(at) == "join" && x.typeOf(s) != schema.Person && x.isParty(o) {
				predicate, rule = schema.CooperatesWith, "party join" // "the Greens joined Labour to defeat it"
			}
			if predicate == schema.Represents && x.typeOf(s) == schema.Person && x.typeOf(o) == schema.Person {
				predicate = schema.WorksFor // "Lee, who represents Ray, asked the judge"
			}
			if predicate == schema.Funds && contributing[t.lemma(at)] && x.typeOf(o) == schema.Topic {
				continue // "contributed to the debate"
			}
			if predicate == schema.Accuses && t.isVerb(at) && fr.kind != prep && x.typeOf(o) == schema.Topic {
				predicate = schema.Criticizes // "blamed the law for it"
			}
			if predicate == schema.ResignsFrom && x.secedes(s, o) {
				predicate, rule = schema.BreaksWith, "secession "+rule
			}
			if (predicate == schema.BreaksWith || predicate == schema.Sues) && x.typeOf(o) == schema.Topic {
				predicate, rule = schema.Opposes, "thing "+rule // "filed a lawsuit against that law"
			}
			if predicate == schema.Nominates && fr.kind == bearer && x.typeOf(s) != schema.Person {
				continue // "the Green nominee" is in the party
			}
			if s == o || !x.fillable(s, o, predicate) || predicate == schema.Represents && x.isCountryBefore(o, t.Tokens[at].Start) || fr.thing && x.typeOf(o) != schema.Topic && !x.isOpenIt(o) || predicate == schema.From && o >= x.found ||
				predicate == schema.Sponsors && fr.weak && works[x.trees[x.ments[o].Sent].lemma(x.ments[o].Head)] {
				continue
			}
			out = append(out, finding{sent: t, subject: s, object: o, predicate: predicate, relation: t.relationText(words), at: at, factuality: f, rule: rule})
		}
	}
	return out
}

// isOpenIt says whether a mention is an "it" of which nobody knows yet what it stands for.
func (x *reading) isOpenIt(m int) bool {
	return x.entOf[m] < 0 && x.ments[m].Kind == kindPronoun && strings.EqualFold(x.ments[m].Text, "it")
}

func (x *reading) isCountry(m int) bool {
	e := x.entOf[m]
	return e >= 0 && x.ents[e].known != nil && x.ents[e].known.Kind == "country"
}

// isCountryBefore says whether a mention is a country's that stands before a byte: a U.S. senator does not sit for the United States.
func (x *reading) isCountryBefore(m, at int) bool {
	return x.isCountry(m) && x.ments[m].Start < at
}

// objectNamed is the object of a frame that is no mention but has a name by its words: an office, a body that one leaves, the country of
// "German-born". Empty for none.
func (x *reading) objectNamed(t *tree, i int, fr frame) (string, schema.EntityType, nlp.Span) {
	switch fr.predicate {
	case schema.RunsFor, schema.ResignsFrom, schema.HoldsOffice:
		if fr.predicate == schema.HoldsOffice && fr.kind != nounPoss && officeNouns[t.lemma(i)] == "" {
			break
		}
		if office, span := x.officeAt(t, i, fr.predicate == schema.RunsFor); office != "" {
			return office, schema.Office, span
		}
		if fr.predicate == schema.ResignsFrom && leftBodies[t.lemma(i)] && x.at(t, i) < 0 {
			return t.Tokens[i].Text, schema.Organization, t.Tokens[i].Span
		}
	case schema.From, schema.LocatedIn:
		if place, demonym := x.kb.Place(t.Tokens[i].Text); demonym && x.known(t, i) < 0 {
			return place.Name, schema.Place, t.Tokens[i].Span
		}
	}
	return "", "", nlp.Span{}
}

// openFindings are claims of a verb that the lexicon does not know, between two actors.
func (x *reading) openFindings(t *tree, c *clause) []finding {
	var out []finding
	switch t.lemma(c.pred) {
	case "do", "have", "include", "comprise", "number":
		return nil
	}
	for _, s := range c.subjects {
		for _, o := range c.objects {
			if sm, om := x.at(t, s), x.at(t, o); sm >= 0 && om >= 0 && x.ments[sm].Type != schema.Topic && x.ments[om].Type != schema.Topic {
				out = append(out, finding{sent: t, subject: sm, object: om, relation: t.Tokens[c.pred].Text, at: c.pred, factuality: c.factuality, rule: "open"})
			}
		}
	}
	return out
}
