package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
)

// Lists of who voted how, in words that are hardly a clause: "Voting no were Lee and Ray", "Ayes: Lee, Ray", "3 for (Lee, Ray and Fox)",
// "passed the bill 5-4, with Lee dissenting", "with Lee the only no vote".

// ballot is the words that say how somebody voted.
type ballot struct {
	first, last int
	on          int  // the noun of what was voted on, or -1
	measure     int  // the mention of that, where another list has it, or -1
	yes         bool // for it
	dissent     bool // against the majority, whichever that was
	majority    bool // with it
	cast        bool // a word of voting is among them
	label       bool // a list of names stands behind them: "Against:"
}

// Words for how one votes.
var (
	yesWords = wordSet(`yes aye yea ayes yeas affirmative for`)
	noWords  = wordSet(`no nay nays noes negative against`)
	dissents = wordSet(`dissenting dissented opposed opposing objecting dissenter dissenters`)
	inWords  = map[string]ballot{"favor": {yes: true}, "favour": {yes: true}, "support": {yes: true}, "opposition": {dissent: true}, "dissent": {dissent: true}}
	casting  = wordSet(`vote voted votes voting cast casting`)
	carrying = wordSet(`deciding decisive winning tie-breaking tiebreaking swing casting`) // with the majority, before "vote"
)

// ballotAt reads the words for how somebody voted that begin at a token: "voting in favor", "the only no vote", "dissenting", "opposed".
func (t *tree) ballotAt(i int) (b ballot, ok bool) {
	b = ballot{first: i, on: -1, measure: -1}
	k := i
	if casting[t.lower(k)] {
		b.cast = true
		k++
	}
	for k < len(t.Tokens) && t.Tokens[k].UPOS != "INTJ" && (t.Tokens[k].UPOS == "NUM" || lone[t.lower(k)]) {
		k++
	}
	if k >= len(t.Tokens) {
		return b, false
	}
	b.last = k + 1
	switch w := t.lower(k); {
	case w == "in" && k+1 < len(t.Tokens):
		in, found := inWords[t.lower(k+1)]
		if !found {
			return b, false
		}
		b.yes, b.dissent, b.last = in.yes, in.dissent, k+2
	case yesWords[w]:
		b.yes = true
	case noWords[w]:
	case dissents[w]:
		b.dissent = true
	case carrying[w] && b.cast && b.last < len(t.Tokens) && t.lemma(b.last) == "vote": // "cast the deciding vote"
		b.majority = true
	default:
		return b, false
	}
	if b.last < len(t.Tokens) && (t.lemma(b.last) == "vote" || t.lemma(b.last) == "ballot") {
		b.cast = true
		b.last++
	}
	b.readObject(t)
	return b, true
}

// lone are words before a vote that say how many cast it.
var lone = wordSet(`the a an his her their its lone only sole single one two three four five`)

// readObject takes what the vote was on into the ballot: "against the motion", "in favor of the bill", "no on the plan".
func (b *ballot) readObject(t *tree) {
	for p := b.last - 1; p <= b.last && p < len(t.Tokens); p++ {
		switch t.lower(p) {
		case "for", "against", "of", "on", "to":
		default:
			continue
		}
		for n := p + 1; n < min(p+reach, len(t.Tokens)); n++ {
			if t.isNominal(n) && !(t.Tokens[n].Head > n && t.isNominal(t.Tokens[n].Head) && t.base(n) != "nsubj") {
				_, last := t.phrase(n)
				b.on, b.last = n, max(last, n+1)
				return
			}
			switch t.Tokens[n].UPOS {
			case "DET", "ADJ", "NUM", "NOUN", "PROPN", "PART", "PRON":
				if t.lower(n) == "it" || t.lower(n) == "them" {
					b.last = n + 1
					return
				}
			default:
				return
			}
		}
	}
}

// rollCalls are the votes of those whom the text lists beside the words for how they voted, on what the sentence, the list before it or the text
// before says was voted on.
func (x *reading) rollCalls() []finding {
	var out []finding
	for _, t := range x.trees {
		for i := 0; i < len(t.Tokens); i++ {
			b, ok := t.ballotAt(i)
			if !ok {
				continue
			}
			b.label = b.last < len(t.Tokens) && labels[t.lower(b.last)] && t.opens(b.first)
			voters := x.votersOf(t, b)
			if len(voters) == 0 {
				continue
			}
			if last := len(out) - 1; b.label && b.on < 0 && last >= 0 && out[last].sent.index >= t.index-1 { // the other half of a list
				b.measure = out[last].object
			}
			out = append(out, x.cast(t, b, voters, &clause{pred: i, factuality: asserted}, "verb vote listed")...)
			i = b.last - 1
		}
	}
	return out
}

// cast are the votes of the voters by a ballot, as sure as the clause.
func (x *reading) cast(t *tree, b ballot, voters []int, c *clause, rule string) []finding {
	object, lost, ok := b.measure, false, true
	if b.on >= 0 {
		object = x.actor(t, b.on)
	} else if object < 0 {
		object, lost, ok = x.votedOn(t, c.pred, b.label)
	}
	if object < 0 || !ok && !b.dissent && !b.majority { // "no" to a motion to reject may be either
		return nil
	}
	predicate := schema.VotesAgainst
	if b.yes || b.dissent && lost || b.majority && !lost {
		predicate = schema.VotesFor
	}
	predicate, f := x.declared(t, c, predicate)
	var out []finding
	for _, v := range voters {
		if x.fillable(v, object, predicate) && !x.isSame(v, object) {
			out = append(out, finding{sent: t, subject: v, object: object, predicate: predicate, relation: t.text(b.first, b.last), at: c.pred,
				factuality: f, rule: rule})
		}
	}
	return out
}

// labels end the words that a list of names stands behind.
var labels = map[string]bool{":": true, "–": true, "—": true, "-": true}

// votersOf lists the voters whose names stand beside a ballot.
func (x *reading) votersOf(t *tree, b ballot) []int {
	after := func(k int) string {
		if k < len(t.Tokens) {
			return t.lower(k)
		}
		return ""
	}
	switch {
	case (after(b.last) == "were" || after(b.last) == "was") && t.opens(b.first):
		return x.votersFrom(t, b.last+1)
	case b.label:
		return x.votersFrom(t, b.last+1)
	case after(b.last) == "(" && b.first > 0 && (t.Tokens[b.first].UPOS == "NUM" || t.Tokens[b.first-1].UPOS == "NUM" || b.cast):
		return x.votersFrom(t, b.last+1)
	}
	if b.first == 0 {
		return nil
	}
	voters, start := x.votersBefore(t, b.first)
	if len(voters) == 0 || start == 0 {
		return nil
	}
	switch t.lower(start - 1) {
	case "with":
		if b.cast || t.lower(b.first) != "for" && t.tellsOfVote() {
			return voters
		}
	case "(":
		if after(b.last) == ")" {
			return voters
		}
		if b.first > 1 && t.lower(b.first-1) == ")" && start > 1 && t.Tokens[start-2].UPOS == "NUM" { // "3 (Lee, Ray and Fox) for"
			return voters
		}
	}
	return nil
}

// tellsOfVote says whether a sentence has a verb of what becomes of a bill.
func (t *tree) tellsOfVote() bool {
	for i := range t.Tokens {
		if t.isVerb(i) && (passing[t.lemma(i)] || failing[t.lemma(i)]) {
			return true
		}
	}
	return false
}

// votesApart says whether the list behind a "with" is of those who voted in another way: "voted yes, with Lee and Ray voting no".
func (t *tree) votesApart(with int) bool {
	for k := with + 1; k < len(t.Tokens) && t.inList(k); k++ {
		if b, ok := t.ballotAt(k); ok && (b.cast || b.dissent) {
			return true
		}
	}
	return false
}

// opens says whether no verb stands before a token in its part of the sentence: "Also voting no were".
func (t *tree) opens(i int) bool {
	for k := i - 1; k >= 0 && t.lower(k) != ";" && t.lower(k) != ":" && t.lower(k) != "."; k-- {
		if t.isVerb(k) || t.Tokens[k].UPOS == "AUX" || i-k > 5 {
			return false
		}
	}
	return true
}

// votersFrom lists the names that follow, up to a word that belongs to no list.
func (x *reading) votersFrom(t *tree, k int) []int {
	var out []int
	for ; k < len(t.Tokens) && (t.inList(k) || t.lower(k) == "("); k++ {
		if k = t.pastBrackets(k); k == len(t.Tokens) {
			break
		}
		if m := x.voterAt(t, k); m >= 0 && !slices.Contains(out, m) {
			out = append(out, m)
		}
	}
	return out
}

// pastBrackets is the first token at or after k that stands in no brackets.
func (t *tree) pastBrackets(k int) int {
	if t.lower(k) != "(" {
		return k
	}
	for k < len(t.Tokens) && t.lower(k) != ")" {
		k++
	}
	return min(k+1, len(t.Tokens))
}

// votersBefore lists the names of the list that ends before a token, and where it starts.
func (x *reading) votersBefore(t *tree, end int) (voters []int, start int) {
	start = end
	if start > 0 && t.lower(start-1) == ")" {
		start--
	}
	for start > 0 && (t.inList(start-1) || t.lower(start-1) == ")") {
		start--
		for k := start; t.lower(start) == ")" && k > 0 && k > start-reach; k-- { // "Ann Lee (R-Ohio)"
			if t.lower(k) == "(" {
				start = k
			}
		}
		if m := x.voterAt(t, start); m >= 0 && !slices.Contains(voters, m) {
			voters = append(voters, m)
		}
	}
	slices.Reverse(voters)
	return voters, start
}

// inList says whether a token may belong to a list of names: a name, its title or place, a comma, "and".
func (t *tree) inList(k int) bool {
	switch t.Tokens[k].UPOS {
	case "PROPN", "CCONJ", "NOUN", "NUM", "ADJ", "DET":
		return true
	case "PUNCT", "SYM":
		return t.lower(k) == "," || t.Tokens[k].XPOS == "HYPH" || t.lower(k) == "-" || t.lower(k) == "."
	case "ADP":
		return t.lower(k) == "of" || t.lower(k) == "from"
	}
	return false
}

// voterAt is the mention of who may vote whose head token k is. -1 for none, as for the place that somebody is from.
func (x *reading) voterAt(t *tree, k int) int {
	m := x.at(t, k)
	if m < 0 || x.ments[m].Head != k || x.ments[m].Kind != kindName {
		return -1
	}
	first := x.ments[m].First
	switch x.typeOf(m) {
	case schema.Topic, schema.Office:
		return -1
	case schema.Place:
		if first > 0 && (t.lower(first-1) == "of" || t.lower(first-1) == "from" || t.lower(first-1) == "-") || t.isTitleBefore(x.ments[m].Last) {
			return -1
		}
	case schema.Organization:
		if t.isTitleBefore(x.ments[m].Last) || first > 0 && (t.lower(first-1) == "of" || t.lower(first-1) == "-") {
			return -1
		}
	}
	return m
}

// isTitleBefore says whether a noun or another name follows right away, so that what stands before it says whose or where: "Texas Sen. Lee".
func (t *tree) isTitleBefore(k int) bool {
	return k < len(t.Tokens) && (t.isNominal(k) || t.Tokens[k].UPOS == "ADJ")
}

// votedHere gives a vote on what another sentence names an end in its own: the word for voting stands for what was voted on.
func (x *reading) votedHere(found []finding) {
	for i, f := range found {
		if !strings.HasPrefix(f.rule, "verb vote bare") && !strings.HasPrefix(f.rule, "verb vote listed") || x.ments[f.object].Sent == f.sent.index || x.entOf[f.object] < 0 {
			continue
		}
		x.ments = append(x.ments, Mention{First: f.at, Last: f.at + 1, Head: f.at, Sent: f.sent.index, Span: f.sent.Tokens[f.at].Span, Text: f.sent.Tokens[f.at].Text,
			Kind: kindNominal, Type: x.typeOf(f.object)})
		x.entOf = append(x.entOf, -1)
		x.link(len(x.ments)-1, x.entOf[f.object])
		found[i].object = len(x.ments) - 1
	}
}
