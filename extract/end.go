package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
)

// ends are the mentions that token i stands for at one end of a claim. Where owned is set, it is also whose the thing is: in
// "praised Lee's reform" the reform and Lee, in "praised Lee's speech", which is no mention of its own, Lee.
func (x *reading) ends(t *tree, i int, owned bool) []int {
	m := x.actor(t, i)
	if owned && (m < 0 || x.ments[m].Type == schema.Topic || m >= x.found && t.gapDoer(i) >= 0) {
		o := x.owner(t, i)
		if o < 0 {
			o = x.earlierDoer(t, i)
		}
		switch {
		case o < 0 || o == m:
		case m < 0 || m >= x.found:
			return []int{o}
		default:
			return []int{m, o}
		}
	}
	if m < 0 {
		return nil
	}
	return []int{m}
}

// owned says whether the frame's object may stand for whose it is. A refused offer is not who made it.
func (fr frame) owned() bool {
	switch {
	case fr.predicate == schema.Rejects, fr.predicate == schema.Defeats:
		return false
	case fr.act || fr.kind == objPlus || fr.kind == nounPoss:
		return true
	}
	switch fr.predicate {
	case schema.Criticizes, schema.Opposes, schema.Accuses, schema.Contradicts,
		schema.Supports, schema.Praises, schema.Defends, schema.Endorses, schema.AgreesWith, schema.VotesFor, schema.BreaksWith:
		return true
	}
	return false
}

// fillable says whether two ends are of the types of the predicate.
func (x *reading) fillable(subject, object int, p schema.Predicate) bool {
	rel, _ := schema.Lookup(p)
	return slices.Contains(rel.Domain, x.typeOf(subject)) && slices.Contains(rel.Range, x.typeOf(object))
}

// isSame says whether two mentions stand for one entity.
func (x *reading) isSame(a, b int) bool { return a == b || x.entOf[a] >= 0 && x.entOf[a] == x.entOf[b] }

// attacking are verbs and nouns of attacks by words or by arms.
var attacking = wordSet(`attack assault strike offensive onslaught assail war insurgency`)

// against is what a predicate of a word comes to between two ends: an attack by arms, a campaign of one person against another.
func (x *reading) against(p schema.Predicate, lemma string, source, target int) schema.Predicate {
	switch {
	case p != schema.Criticizes && p != schema.Opposes:
	case attacking[lemma] && x.byArms(source, target):
		return schema.Attacks
	case lemma == "campaign" && x.typeOf(source) == schema.Person && x.typeOf(target) == schema.Person:
		return schema.Rivals
	}
	return p
}

// byArms says whether an attack is likelier one of arms than of words: by a country or unnamed people, on a place.
func (x *reading) byArms(source, target int) bool {
	s, o := x.typeOf(source), x.typeOf(target)
	return s == schema.Place || s == schema.Group && (o != schema.Person || x.ments[target].Kind != kindName) || o == schema.Place && s != schema.Person
}

// typeOf is the type of what a mention stands for.
func (x *reading) typeOf(m int) schema.EntityType {
	if e := x.entOf[m]; e >= 0 {
		return x.ents[e].Type
	}
	return x.ments[m].Type
}

// speaking are predicates whose source speaks, votes or goes to law.
var speaking = map[schema.Predicate]bool{schema.Criticizes: true, schema.Accuses: true, schema.Threatens: true, schema.CallsForRemovalOf: true,
	schema.Contradicts: true, schema.Sues: true, schema.Charges: true, schema.Investigates: true, schema.Asks: true,
	schema.Supports: true, schema.Endorses: true, schema.Praises: true, schema.Thanks: true, schema.VotesFor: true, schema.VotesAgainst: true,
	schema.Nominates: true, schema.Appoints: true, schema.CampaignsFor: true}

// toSomebody are predicates whose object is somebody, whatever the noun.
var toSomebody = map[schema.Predicate]bool{schema.Asks: true, schema.Informs: true, schema.ConsultsWith: true, schema.MeetsWith: true, schema.Thanks: true}

// takeForPeople takes an unnamed end whose noun leaves its kind open for people, where it is one that acts or is spoken to: "most foreign powers
// condemned". What is said or done ("his tweets", "the operation") stays a thing.
func (x *reading) takeForPeople(m int, acts bool) {
	if m < x.found || !acts {
		return
	}
	ment := &x.ments[m]
	noun := x.trees[ment.Sent].lemma(ment.Head)
	if ment.Type != schema.Topic || nouns[noun] != "" || utterances[noun] || endsAny(noun, "tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "ing", "ship") {
		return
	}
	ment.Type = schema.Group
}

func endsAny(word string, ends ...string) bool {
	return slices.ContainsFunc(ends, func(end string) bool { return strings.HasSuffix(word, end) })
}

// actor is the mention that token i stands for, the name where a name and another word stand for one. -1 for none.
func (x *reading) actor(t *tree, i int) int {
	if m := x.known(t, i); m >= 0 {
		return m
	}
	if t.Tokens[i].UPOS == "ADJ" && t.base(i) == "amod" {
		return x.nationAt(t, i)
	}
	if t.isLeading(i) {
		if m := x.nationAt(t, i); m >= 0 {
			return m
		}
	}
	return x.unnamed(t, i)
}

// known is actor where the text's own mentions have it.
func (x *reading) known(t *tree, i int) int {
	m := x.at(t, i)
	if m >= 0 && x.ments[m].Type == schema.Place && t.isSeatSuffix(x.ments[m].First) {
		return -1
	}
	if m >= 0 && x.ments[m].Kind == kindName {
		if x.ments[m].Type != schema.Person {
			if _, _, _, title := t.titleAt(i); title {
				if a := t.first(i, "appos"); a > i && x.personAt(t, a) >= 0 {
					return x.personAt(t, a) // "the Guild Chairman, Jane Roe", which the recogniser took for a body
				}
			}
		}
		return m
	}
	if m := x.ofTheParty(t, i); m >= 0 {
		return m
	}
	if of := t.behindNoun(i, "of"); len(of) > 0 && localities[t.lemma(i)] && t.below(of[0], i) {
		if place := x.at(t, of[0]); place >= 0 && x.ments[place].Type == schema.Place && x.ments[place].Kind == kindName {
			return place
		}
	}
	for _, c := range t.with(i, "appos", "flat") {
		if t.isPlural(i) && c > i && t.base(c) == "appos" && t.Tokens[c].UPOS == "PROPN" {
			continue // "two senators, A and B", who are ends of their own
		}
		if a := x.at(t, c); a >= 0 && x.ments[a].Kind == kindName && (m < 0 || x.ments[a].Type == x.ments[m].Type || x.ments[m].Type == schema.Group && x.ments[a].Type == schema.Organization && t.Tokens[i].XPOS != "NNS") {
			return a // "his friend, Jane Roe", "frontrunner Jane Roe", "one group, Green Watch"
		}
		if t.base(c) == "appos" && c > i && m < 0 && t.Tokens[c].UPOS == "NOUN" && !t.isPlural(c) && !t.isPlural(i) {
			for _, name := range t.with(c, "appos") {
				if a := x.at(t, name); name > c && a >= 0 && x.ments[a].Kind == kindName {
					return a // "the chair of the board, the bank's president, Jane Roe"
				}
			}
		}
	}
	if m >= 0 {
		return m
	}
	if of := t.behindNoun(i, "of"); len(of) > 0 && (seeThrough[t.lemma(i)] || constituencies[t.lemma(i)] || gatherings[t.lemma(i)] && t.isPlural(of[0])) {
		return x.known(t, of[0])
	}
	if in := t.behindNoun(i, "in"); len(in) > 0 && engagements[t.lemma(i)] {
		return x.known(t, in[0])
	}
	if h := t.Tokens[i].Head; t.base(i) == "appos" && x.at(t, h) >= 0 && len(x.doerOf(t, i)) == 0 {
		return x.at(t, h) // "Roe, the secretary who praised"
	}
	if m := x.bodyNamed(t, i); m >= 0 {
		return m
	}
	if m := x.calledSo(t, i); m >= 0 {
		return m
	}
	if c := t.first(i, "compound"); c >= 0 && camps[t.lemma(i)] {
		return x.at(t, c) // "the Roe campaign"
	}
	return x.armed(t, i)
}

// ofTheParty is the body that the people of a political colour are said to be: "the nationalists of Homeland First". -1 for none.
func (x *reading) ofTheParty(t *tree, i int) int {
	if !colours[t.lemma(i)] || !t.isPlural(i) || !t.isDefinite(i) {
		return -1
	}
	for _, of := range t.behindNoun(i, "of") {
		if m := x.at(t, of); m >= 0 && x.ments[m].Kind == kindName && x.ments[m].Type == schema.Organization {
			return m
		}
	}
	return -1
}

// colours are nouns for people by their politics.
var colours = wordSet(`nationalist liberal conservative socialist communist populist green centrist islamist unionist progressive radical republican
	separatist leftist democrat`)

// fighters are nouns of those who fight for a body or country, and of what they fight with.
var fighters = wordSet(`militant fighter gunman insurgent rebel guerrilla soldier troop force warplane jet drone tank commando aircraft
	helicopter warship gunboat paratrooper marine airstrike`)

// armed is the body or country for which those fight whom a noun names: "Hamas militants", "fighters of the Front", "Danish warplanes". -1 for
// none.
func (x *reading) armed(t *tree, i int) int {
	if !fighters[t.lemma(i)] || !t.isPlural(i) {
		return -1
	}
	for _, c := range append(t.with(i, "compound", "amod"), t.behindNoun(i, "of")...) {
		if m := x.at(t, c); m >= 0 && (x.ments[m].Type == schema.Organization || x.ments[m].Type == schema.Place) && x.ments[m].Kind == kindName {
			return m
		}
	}
	return -1
}

// isSeatSuffix says whether the place that begins at a token only says whose seat it is: "R-Texas".
func (t *tree) isSeatSuffix(i int) bool {
	if i < 2 || t.Tokens[i-1].Text != "-" && t.Tokens[i-1].Text != "–" {
		return false
	}
	switch t.Tokens[i-2].Text {
	case "R", "D", "I":
		return true
	}
	return false
}

// bodyNamed is the name of the body that a noun only says the kind of: "the Green and Gold alliance". -1 where the noun is of
// another thing.
func (x *reading) bodyNamed(t *tree, i int) int {
	if i == 0 || nouns[t.lemma(i)] != "body" && !bodyKinds[t.lemma(i)] {
		return -1
	}
	if m := x.at(t, i-1); m >= 0 && x.ments[m].Type == schema.Organization && x.ments[m].Last == i && t.Tokens[x.ments[m].Head].Head == i && !t.isPossessed(x.ments[m].Head) {
		return m
	}
	return -1
}

// calledSo is the body that a noun is said to be called: "a group called Green Watch". -1 for none.
func (x *reading) calledSo(t *tree, i int) int {
	for _, a := range t.with(i, "acl") {
		switch t.lemma(a) {
		case "call", "name", "dub", "title":
			if k := t.first(a, "xcomp", "obj"); k >= 0 && t.Tokens[a].XPOS == "VBN" {
				if m := x.at(t, k); m >= 0 && x.ments[m].Kind == kindName && x.ments[m].Type == schema.Organization {
					return m
				}
			}
		}
	}
	return -1
}

// bodyKinds are nouns behind the name of a body that say what kind it is.
var bodyKinds = wordSet(`party alliance coalition movement bloc group faction union network newspaper magazine channel company firm bank website agency`)

// seeThrough are nouns that stand for their "of": "the idea of a wall", "some of the proposals".
var seeThrough = wordSet(`idea notion concept prospect possibility some most many all part likes rest majority bulk kind sort type`)

// engagements are nouns that stand for what one has to do with "in" it: "recused herself from involvement in the case".
var engagements = wordSet(`involvement participation`)

// gatherings are nouns for some of those that "of" names behind them: "a group of senators".
var gatherings = wordSet(`group handful dozen number couple pair score hundred thousand crowd trio quartet lot plenty slew host string band
	contingent delegation gang bunch cluster chorus array raft throng cadre clutch minority`)

// localities are nouns before "of" and the name of the place that they are: "the city of Oslo".
var localities = wordSet(`city town village port province region district state island capital suburb enclave republic kingdom peninsula township
	hamlet county stronghold`)

// camps are bodies that act for the person whose name they bear.
var camps = wordSet(`campaign administration camp team government presidency regime operation aide`)

// owner is the mention of whose a thing is: "Lee's speech", "the Lee plan", "a decision of Lee". What is done to someone is not theirs:
// of "the killing of Lee" there is no owner. -1 for none.
func (x *reading) owner(t *tree, i int) int {
	if doers := x.doerOf(t, i); len(doers) > 0 {
		return x.actor(t, doers[0])
	}
	if doer := t.gapDoer(i); doer >= 0 {
		return x.actor(t, doer)
	}
	if len(x.undone(t, i)) > 0 && t.behindNoun(i, "of") == nil {
		return -1 // "the law's repeal"
	}
	done := suffered(t, i)
	if possessors := t.possessor(i); len(possessors) > 0 && done != nounOf {
		o := x.actor(t, possessors[0])
		about := o >= 0 && x.typeOf(o) == schema.Place && t.exact(i, "nmod:poss") < 0 // "the Iraq plan"
		if about || o >= x.found && x.ments[o].Type == schema.Topic {
			return -1
		}
		return o
	}
	for _, c := range t.with(i, "nmod") {
		m := x.known(t, c)
		if m < 0 && t.cases(c) == "by" {
			m = x.actor(t, c)
		}
		if m < 0 || x.ments[m].Type == schema.Topic {
			continue
		}
		switch t.cases(c) {
		case "by":
			return m
		case "of":
			if done == none && x.ments[m].Type != schema.Place && !handled[t.lemma(i)] {
				return m
			}
		}
	}
	return -1
}

// gapDoer is who did what a noun names by the relative clause behind it: "the job Lee has done", "the letter that Lee sent". -1 for none.
func (t *tree) gapDoer(noun int) int {
	if t.Tokens[noun].UPOS != "NOUN" {
		return -1
	}
	for _, k := range t.with(noun, "acl") {
		if agent := t.exact(k, "obl:agent"); agent >= 0 && t.rel(k) == "acl" && making[t.lemma(k)] {
			return agent // "a plan proposed by Lee"
		}
		s := t.first(k, "nsubj")
		if t.rel(k) != "acl:relcl" || s < 0 || !making[t.lemma(k)] && !manners[t.lemma(noun)] || t.isPassive(k) {
			continue
		}
		o := t.first(k, "obj")
		if w := t.lower(s); w == "who" || w == "which" || w == "that" || t.first(k, "iobj") >= 0 || o >= 0 && t.lower(o) != "that" && t.lower(o) != "which" && !(manners[t.lemma(noun)]) {
			continue
		}
		return s
	}
	return -1
}

// making are verbs of doing, making or uttering their object; manners are nouns of how anything is done.
var (
	making = wordSet(`do make run wage lead conduct give deliver write send sign release publish issue post take offer put propose introduce draft
		announce launch stage play have hold voice express unveil present push pursue adopt handle approach use coin`)
	manners = wordSet(`way manner how fashion style`)
)

// handled are nouns whose "of" is what somebody deals with.
var handled = wordSet(`treatment handling coverage death loss lack use way number prosecution punishment portrayal depiction`)

// suffered says where the noun of a hostile deed has its victim: nounPoss for its "of", nounOf for its possessor too, none where it is none.
func suffered(t *tree, i int) frameKind {
	for _, m := range matches(t, i, "noun") {
		for _, fr := range m.frames {
			if rel, _ := schema.Lookup(fr.predicate); (rel.Sign < 0 || fr.predicate == schema.Investigates) && (fr.kind == nounOf || fr.kind == nounPoss && fr.prep == "of") {
				return fr.kind
			}
		}
	}
	return none
}

// sources are the mentions at the acting end: who wrote or said it where that is an utterance ("her memo criticized", "a report by the bank warned"),
// else as ends has them.
func (x *reading) sources(t *tree, i int, fr frame) []int {
	if said := speaking[fr.predicate] || voiced[fr.predicate]; said && !fr.swap && (utterances[t.lemma(i)] || deeds[t.lemma(i)]) && x.isNoName(t, i) {
		if by := x.author(t, i); by >= 0 {
			return []int{by}
		}
	}
	return x.ends(t, i, fr.swap && fr.owned())
}

// isNoName says whether a noun is no mention, or one of a thing by what it is: "an order" but not "Order 9066".
func (x *reading) isNoName(t *tree, i int) bool {
	m := x.at(t, i)
	return m < 0 || x.ments[m].Type == schema.Topic && x.ments[m].Kind != kindName
}

// deeds are nouns of what somebody does, decides or holds.
var deeds = wordSet(`position stance move decision step act action gesture claim assertion suggestion argument proposal policy plan idea view vote choice
	pledge promise threat warning demand call tactic strategy practice attack criticism accusation charge nomination appointment ruling order opinion
	dissent verdict comment remark reference joke slight stunt veto firing pardon endorsement approach performance behavior behaviour conduct response reaction answer`)

// author is who made an utterance or did a deed: whose it is, who it is from or by, the body whose name stands before it. -1 for nobody known.
func (x *reading) author(t *tree, i int) int {
	for _, p := range []string{"by", "from"} {
		for _, k := range t.behindNoun(i, p) {
			if m := x.known(t, k); m >= 0 && x.ments[m].Type != schema.Topic {
				return m
			}
		}
	}
	o := x.owner(t, i)
	if o < 0 && (utterances[t.lemma(i)] || orders[t.lemma(i)]) {
		o = x.utterer(t, i)
	}
	if o >= 0 && x.ments[o].Type == schema.Place && t.exact(i, "nmod:poss") < 0 {
		return -1 // "an Iran report" is on Iran
	}
	return o
}

// orders are nouns of what one signs that tells others what to do.
var orders = wordSet(`order directive memorandum decree proclamation`)

// utterer is who utters what is the object of a verb of uttering, or said or written in: "Lee released a statement that criticized". -1 for
// nobody known.
func (x *reading) utterer(t *tree, i int) int {
	verb := t.Tokens[i].Head
	if verb < 0 || !t.isVerb(verb) || t.base(i) != "obj" && (t.base(i) != "obl" || t.cases(i) != "in" || !sayVerbs[t.lemma(verb)]) {
		return -1
	}
	if t.base(i) == "obj" && !making[t.lemma(verb)] {
		return -1
	}
	c := x.clauseAt(t, verb)
	if c.passive || c.negated || len(c.subjects) == 0 {
		return -1
	}
	return x.actor(t, c.subjects[0])
}
