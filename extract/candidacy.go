package extract

import (
	"strings"

	"kg/graph/schema"
	"kg/nlp"
)

// elected are the offices that an adjective or a chamber before a candidate or a campaign stands for.
var elected = map[string]string{"presidential": "President", "vice-presidential": "Vice President", "gubernatorial": "Governor", "mayoral": "Mayor",
	"senatorial": "Senator", "senate": "Senator", "congressional": "Representative", "house": "Representative", "parliamentary": "MP"}

// contestWords are nouns for what several run in, at least.
const contestWords = `race primary election contest runoff run-off`

// candidateNouns are nouns for who runs, campaigns those for the running itself, contestNouns those for what several run in.
var (
	candidateNouns = wordSet(`candidate nominee hopeful contender front-runner frontrunner aspirant challenger standard-bearer pick choice`)
	campaigns      = wordSet(`campaign bid run candidacy ambition hope quest effort nomination`)
	contestNouns   = wordSet(contestWords)
)

// candidacies finds who runs for what without a verb's saying so: "the Republican presidential candidate, X", "X's Senate bid", "clinched
// the nomination for governor".
func (x *reading) candidacies(t *tree, byPred map[int]*clause) []finding {
	var out []finding
	for i := range t.Tokens {
		lemma := t.lemma(i)
		if lemma == "runner" && i > 1 && t.lower(i-2) == "front" {
			lemma = "front-runner"
		}
		if !candidateNouns[lemma] && !campaigns[lemma] && !contestNouns[lemma] || !t.isNominal(i) && lemma != "hopeful" {
			continue
		}
		office, span, first := x.contested(t, i)
		if office == "" {
			continue
		}
		var who []int
		f := asserted
		if candidateNouns[lemma] {
			who, f = x.candidatesCalled(t, i, byPred)
		} else if who = t.possessor(i); t.exact(i, "nmod:poss") < 0 {
			who, f = t.contestants(i, byPred)
		}
		for _, w := range who {
			if m := x.actor(t, w); m >= 0 && x.ments[m].Type == schema.Person {
				out = append(out, finding{sent: t, subject: m, object: -1, name: office, typ: schema.Office, nameSpan: span, predicate: schema.RunsFor,
					relation: t.text(min(first, i), max(first, i)+1), at: i, factuality: f, rule: "candidacy " + lemma})
				if c := byPred[t.Tokens[i].Head]; c != nil {
					out = append(out, x.ofPrimary(t, m, i, c.factuality)...)
				}
			}
		}
	}
	return out
}

// candidateCalled is the claim that a person runs for the office that a noun which says so of them names: "Ann Roe, once a mayoral hopeful,".
func (x *reading) candidateCalled(t *tree, person, noun int, c calling) []finding {
	if !candidateNouns[t.lemma(noun)] {
		return nil
	}
	office, span, first := x.contested(t, noun)
	if office == "" {
		return nil
	}
	return []finding{{sent: t, subject: person, object: -1, name: office, typ: schema.Office, nameSpan: span, predicate: schema.RunsFor,
		relation: t.text(min(first, noun), max(first, noun)+1), at: noun, factuality: c.factuality, rule: "candidacy " + c.rule}}
}

// ofPrimary is the claim that who runs in a party's contest, or for its nomination, is of that party: "won the Green nomination", "quit the Green
// primary".
func (x *reading) ofPrimary(t *tree, person, contest int, f factuality) []finding {
	if candidateNouns[t.lemma(contest)] {
		return nil // whom a noun calls a candidate, it says the party of too
	}
	for _, k := range t.with(contest, "amod", "compound") {
		if party := x.party(t.Tokens[k].Text); party != "" && k < contest {
			return x.memberships(t, []int{person}, party, k, contest, f, "primary")
		}
	}
	return nil
}

// contested is the office that a noun for candidates or campaigns says is run for, where it says so, and its first token.
func (x *reading) contested(t *tree, i int) (office string, span nlp.Span, first int) {
	if at, office := t.electedBefore(i); office != "" {
		return office, t.Tokens[at].Span, at
	}
	if i > 0 && t.lemma(i-1) == "leadership" {
		return x.leaderOf(t, i-1), t.Tokens[i-1].Span, i - 1
	}
	for _, o := range t.following(i, "for") {
		if office, span := x.electiveAt(t, o); office != "" {
			return office, span, o
		}
		if at, office := t.electedBefore(o); office != "" && campaigns[t.lemma(o)] { // "his bid for the gubernatorial nomination"
			return office, t.Tokens[at].Span, o
		}
	}
	if i+2 < len(t.Tokens) && t.isSought(i+2) {
		office, span := x.electiveAt(t, i+2) // "the nominee for governor Ann Roe"
		return office, span, i + 2
	}
	if i > 0 && t.lemma(i) == "nomination" && leaderless[x.party(t.Tokens[i-1].Text)] {
		return "President", t.span(i-1, i+1), i - 1 // what American parties nominate for where nothing else is said
	}
	return "", nlp.Span{}, -1
}

// electiveAt is the office that a noun names, where it is one that people are elected to.
func (x *reading) electiveAt(t *tree, i int) (string, nlp.Span) {
	if t.lemma(i) == "leadership" {
		return x.leaderOf(t, i), t.Tokens[i].Span
	}
	if r, ok := x.roleAt(t, i); ok && officeNouns[t.lemma(i)] == "" && (r.kind != ruling && r.kind != seat && !electedTo[r.key] && !r.isOfPeers() && !strings.HasSuffix(r.key, "ity leader") || t.first(i, "det") >= 0) {
		return "", nlp.Span{} // "for the governor"
	}
	return x.officeAt(t, i, true)
}

// leaderOf is the office that a noun for the leading of a body stands for: "the Greens leadership", "the deputy leadership of the Guild". Empty
// where the text does not say that it is contested: a leadership is a quality too.
func (x *reading) leaderOf(t *tree, i int) string {
	first := i
	for first > 0 && (t.Tokens[first-1].UPOS == "PROPN" || t.lower(first-1) == "deputy" || t.lower(first-1) == "party") {
		first--
	}
	office := strings.TrimSpace(titleCase(t.text(first, i)) + " Leader")
	for _, of := range t.following(i, "of") {
		if m := x.known(t, of); m >= 0 && x.ments[m].Kind == kindName && x.ments[m].Type == schema.Organization {
			return x.ments[m].Text + " " + office
		}
	}
	if first == i && t.first(i, "det") < 0 {
		return ""
	}
	return office
}

// electedTo are offices besides those of who governs or sits in a chamber that people are elected to.
var electedTo = wordSet(`speaker sheriff comptroller treasurer councilman councilwoman alderman delegate chairman chairwoman chair`)

// candidatesCalled lists who is called a candidate, also "as the nominee".
func (x *reading) candidatesCalled(t *tree, i int, byPred map[int]*clause) ([]int, factuality) {
	who, f := x.bearers(t, i, byPred)
	if i+2 < len(t.Tokens) && t.isSought(i+2) && len(who) == 0 {
		if r, ok := x.roleAt(t, i+2); ok && r.last < len(t.Tokens) && x.at(t, r.last) >= 0 && x.ments[x.at(t, r.last)].Kind == kindName {
			return []int{x.ments[x.at(t, r.last)].Head}, asserted
		}
	}
	head := t.Tokens[i].Head
	if len(who) > 0 || head < 0 || t.cases(i) != "as" {
		return who, f
	}
	if c := byPred[head]; c != nil && t.base(i) == "obl" {
		if len(c.objects) > 0 {
			return c.objects, asserted
		}
		return c.subjects, asserted
	}
	if t.base(i) == "nmod" && t.Tokens[head].UPOS == "PROPN" {
		return []int{head}, asserted
	}
	return nil, f
}

// contesting are verbs that one who runs does to a race or campaign, leaving those with which one goes "out of" it or "from" it. Outcomes
// tell of a run even where they are hoped for or denied.
var (
	contesting = wordSet(`lose win enter join launch announce suspend end quit mount abandon run start begin wage clinch secure seek capture accept
		earn lock drop pursue claim snag sew wrap concede exit leave`)
	racing      = wordSet(`run vie compete contend battle fight jockey campaign`)
	leavingRace = wordSet(`drop withdraw pull bow run compete exit get lose win stand finish place fail`)
	outcomes    = wordSet(`lose win clinch secure capture claim`)
)

// contestants lists who runs in a race that is the object of what they do, or that they leave: "won the governor's race", "launched a
// Senate bid", "dropped out of the presidential race".
func (t *tree) contestants(i int, byPred map[int]*clause) ([]int, factuality) {
	head := t.Tokens[i].Head
	c := byPred[head]
	if head < 0 || c == nil {
		return nil, asserted
	}
	verb := t.lemma(head)
	switch {
	case t.base(i) == "obj" && contesting[verb]:
	case t.base(i) == "obl" && leavingRace[verb] && racePrep[t.cases(i)]:
	case t.base(i) == "obl" && racing[verb] && t.cases(i) == "for" && campaigns[t.lemma(i)], t.base(i) == "obl" && t.cases(i) == "to" && verb == "rise":
	default:
		return nil, asserted
	}
	if outcomes[verb] {
		return c.subjects, asserted
	}
	return c.subjects, c.factuality
}

var racePrep = map[string]bool{"out of": true, "of": true, "from": true, "in": true}

// runners are the runs for an office that a stance or a contest tells of: "endorsed X for governor", "beat Y in the mayoral race".
func (x *reading) runners(found []finding) []finding {
	var out []finding
	for _, f := range found {
		both := f.predicate == schema.Defeats || f.predicate == schema.Rivals
		switch {
		case f.object < 0 || f.negated && both:
			continue
		case both, f.predicate == schema.Endorses, f.predicate == schema.Supports, f.predicate == schema.CampaignsFor, f.predicate == schema.VotesFor:
		default:
			continue
		}
		office, span := x.contestedIn(f.sent, f.at)
		if office == "" && !both && x.ments[f.object].Sent == f.sent.index {
			office, span = x.contestedIn(f.sent, x.ments[f.object].Head) // "won't back Lee for governor", where a parser hung it from the name
		}
		if office == "" {
			continue
		}
		ends := []int{f.object}
		if both {
			ends = append(ends, f.subject)
		}
		for _, m := range ends {
			if x.typeOf(m) == schema.Person {
				out = append(out, finding{sent: f.sent, subject: m, object: -1, name: office, typ: schema.Office, nameSpan: span, predicate: schema.RunsFor,
					relation: f.relation, at: f.at, factuality: asserted, rule: "runner " + string(f.predicate)})
			}
		}
	}
	return out
}

// contestedIn is the office that what hangs from a verb or noun says is run for: "for governor", "in the Senate race". Empty for none.
func (x *reading) contestedIn(t *tree, i int) (string, nlp.Span) {
	for _, k := range t.with(i, "obl", "nmod") {
		switch t.cases(k) {
		case "for":
			if office, span := x.electiveAt(t, k); office != "" {
				return office, span
			}
		case "in", "during":
			if office, span, _ := x.contested(t, k); office != "" && (contestNouns[t.lemma(k)] || campaigns[t.lemma(k)]) {
				return office, span
			}
		}
	}
	return "", nlp.Span{}
}

// electedBefore finds the word before a noun that says which office is run for, and the office.
func (t *tree) electedBefore(i int) (at int, office string) {
	for k := i - 1; k >= 0 && k > i-5; k-- {
		switch t.Tokens[k].UPOS {
		case "ADJ", "NOUN", "PROPN", "ADV", "PUNCT":
		default:
			return -1, ""
		}
		w := t.lower(k)
		o := elected[w]
		if w == "house" && k > 0 && t.lower(k-1) == "white" {
			return k, "President"
		}
		switch {
		case w == "," || w == "and":
			return -1, ""
		case o == "":
			continue
		case k > 1 && t.lower(k-1) == "-" && t.lower(k-2) == "vice", k > 0 && t.lower(k-1) == "vice":
			return k, "Vice President"
		}
		return k, o
	}
	return -1, ""
}
