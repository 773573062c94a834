package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
	"kg/kb"
	"kg/nlp"
)

// The kinds of mention.
const (
	kindName    = "name"
	kindTitle   = "title"   // "the attorney general"
	kindPronoun = "pronoun" // "he", "his", "I"
	kindNominal = "nominal" // "Senate Democrats"
	kindHandle  = "handle"  // "@realDonaldTrump"
)

// Mention is a place in the text that stands for an entity.
type Mention struct {
	nlp.Span
	Sent        int // index of the sentence
	First, Last int // its tokens, Last not included
	Head        int // the token that the mention hangs by
	Type        schema.EntityType
	Kind        string
	Text        string
	Roles       []role // titles right before a name; of a title mention, its own
	gender      gender
	isOwned     bool   // a nominal that is named by its possessor
	loose       bool   // "the Green leader" for one of its leaders, maybe not the leader
	byNoun      bool   // a title that is no more than a noun for a person: "the student"
	same        string // the name of the body that "the company" means
}

// gender is what a pronoun asks of who it stands for.
type gender = kb.Gender

const (
	unknown = kb.Unknown
	male    = kb.Male
	female  = kb.Female
	plural  = gender("pl") // they, we
	neuter  = gender("n")  // it
)

// mentions finds the mentions of a document, in text order and none inside another of the same kind.
func mentions(trees []*tree, know *kb.KB) *reading {
	x := &reading{kb: know, trees: trees, byToken: make([][]int, len(trees))}
	for s, t := range trees {
		x.byToken[s] = make([]int, len(t.Tokens))
		for i := range x.byToken[s] {
			x.byToken[s][i] = -1
		}
	}
	x.doubles = x.doubleSurnames()
	for _, t := range trees {
		x.addNames(t)
	}
	x.addShort()
	x.agreeOnNames()
	x.agreeOnPlaces()
	x.agreeOnBodies()
	x.seatsOfMembers()
	x.addActors()
	x.addAgain()
	x.addPrefixed()
	for _, t := range trees {
		for i := range t.Tokens {
			if x.isBeforeTitle(t, i) {
				x.addBodyAgain(t, i)
			}
		}
	}
	for i := range x.ments {
		x.rehangScoped(&x.ments[i])
	}
	for i := range x.ments {
		if m := &x.ments[i]; m.Type == schema.Person {
			x.widenBehindTitle(trees[m.Sent], m)
			x.addTitles(trees[m.Sent], m)
		}
	}
	for _, t := range trees {
		x.addOthers(t)
	}
	x.sort()
	return x
}

// reading is one article on its way from trees to claims: what each step found.
type reading struct {
	kb          *kb.KB
	models      *Models // that are asked; nil for the built-in ones
	doc         *nlp.Document
	date        string // the article's, ISO 8601
	country     string // the id of the country that it is about, where that is clear
	trees       []*tree
	ments       []Mention
	byToken     [][]int // sentence, token → mention, or -1
	quotes      []quote
	clauses     [][]clause      // of each sentence
	times       map[int][]timex // of each sentence that was asked for
	ents        []entity
	entOf       []int // mention → entity, or -1
	bonds       bonds
	risen       map[string]int // title → who came to it last, as the text told so far
	left        map[int]bool   // who is out of the office that they had, likewise
	lastLeft    lastLeft
	byDeed      map[string][]int  // noun → who did or suffered what it is for, likewise
	callers     map[string][]int  // noun → who is called by it, or nil before it is asked for
	unknown     map[string]bool   // nouns for people who came into the text without a name, so far
	interview   *interview        // nil before it is asked for
	found       int               // how many mentions there were before the unnamed
	bodyIndex   *bodies           // nil before it is asked for
	placeStems  map[string]string // likewise: the beginnings of places' names → their names
	names       *names
	doubles     map[string]bool   // surnames of two parts
	ids         map[any]string    // name and type → id, for what claims name without a mention
	roleOf      map[string][]int  // title → people, or nil before it is asked for
	surnameOnly map[string]int    // surname → the person named by no more, likewise
	asKnown     map[*kb.Entry]int // entry → entity, likewise
	belongings  map[belonging]int // what is called by whose it is → entity
	met         knownFeatures     // of the present scene

	// What pronouns are resolved by: how often each entity was mentioned so far, the first person of the text and of each paragraph.
	seen    []int
	named   []int // the mention by which each was named last, plus one
	topic   int
	topicOf []int
}

// at is the mention that token i of t belongs to, or -1.
func (x *reading) at(t *tree, i int) int { return x.byToken[t.index][i] }

func (x *reading) add(t *tree, m Mention) {
	m.Sent = t.index
	m.Span = t.span(m.First, m.Last)
	if m.Text == "" {
		m.Text = t.text(m.First, m.Last)
	}
	m.Head = m.First
	for k := m.First; k < m.Last; k++ {
		if h := t.Tokens[k].Head; h < m.First || h >= m.Last {
			m.Head = k
			break
		}
	}
	for k := m.First; k < m.Last; k++ {
		x.byToken[t.index][k] = len(x.ments)
	}
	x.ments = append(x.ments, m)
}

// sort puts the mentions in text order, and reads their titles again by the new numbers.
func (x *reading) sort() {
	order := make([]int, len(x.ments))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return x.ments[a].Start - x.ments[b].Start })
	sorted, number := make([]Mention, len(order)), make([]int, len(order))
	for i, old := range order {
		sorted[i], number[old] = x.ments[old], i
	}
	x.ments = sorted
	for _, tokens := range x.byToken {
		for k, m := range tokens {
			if m >= 0 {
				tokens[k] = number[m]
			}
		}
	}
	for i := range x.ments {
		m := &x.ments[i]
		for r := range m.Roles {
			if again, ok := x.roleAt(x.trees[m.Sent], m.Roles[r].head); ok {
				m.Roles[r] = again
			}
		}
	}
}

// text is the tokens first to last-1 as they are written, with one space where the text has any.
func (t *tree) text(first, last int) string {
	var b strings.Builder
	for k := first; k < last; k++ {
		if k > first && t.Tokens[k].Start > t.Tokens[k-1].End {
			b.WriteByte(' ')
		}
		b.WriteString(t.Tokens[k].Text)
	}
	return b.String()
}

var typeOfLabel = map[string]schema.EntityType{"PER": schema.Person, "ORG": schema.Organization, "LOC": schema.Place}

// addNames turns the recognised names into mentions, without the titles that some hold ("President Roe").
func (x *reading) addNames(t *tree) {
	x.addBracketed(t)
	for _, n := range x.splitNames(t, x.joinDoubles(t, x.wholeBodies(t, joinHyphens(t)))) {
		first, last := n.First, n.Last
		typ, ok := typeOfLabel[n.Label]
		if !ok {
			typ, ok = x.knownType(t, first, &last)
		}
		if !ok && x.isGivenName(t, first) {
			typ, ok = schema.Person, true
		}
		if first+2 < last && t.lower(first+1) == "of" && titles[t.lower(first)].kind == partisan {
			first, typ, ok = first+2, schema.Place, true // "Ann Lee, Democrat of Ohio"
		}
		if !ok || x.at(t, first) >= 0 || t.isFaction(last-1) || t.namesLaw(first, last) ||
			last == first+1 && epithets[t.lower(first)] && x.party(t.Tokens[first].Text) == "" && last < len(t.Tokens) && t.isTitleEnd(last) {
			continue // the last is a topic's
		}
		if t.areFollowers(first) {
			if first += 2; first+1 >= last { // "Friends of Mr" Roe
				continue
			}
			typ = schema.Person
		}
		if last > first+1 && t.isPlural(last-1) && titles[t.lemma(last-1)].sits() {
			last-- // "Oldtown MPs", who are some of it
		}
		if x.isTitleAlone(t, first, last) || x.isPersonNoun(t, first, last) {
			continue
		}
		if typ = x.personByForm(t, first, last, typ); typ == schema.Person {
			first = x.afterTitles(t, first, last)
			x.addInitials(t, n.First, first)
			first = x.addScope(t, first, x.afterScope(t, first, last))
			last = t.throughHyphens(last)
		}
		if typ == schema.Place {
			last = t.throughTown(last)
		}
		for last > first+1 && (t.Tokens[last-1].XPOS == "POS" || t.Tokens[last-1].UPOS == "PUNCT" && !strings.HasSuffix(t.Tokens[last-1].Text, ".")) {
			last--
		}
		if last = x.mendName(t, first, last, typ); last == 0 {
			continue
		}
		first = x.knownBefore(t, first, last, typ)
		name := t.text(first, last)
		if last == first+1 && x.isTime(t.Tokens[first].Text) {
			continue
		}
		typ = x.kindByForm(t, first, last, typ)
		if typ = x.retype(name, typ); typ != schema.Person && last == first+1 && x.isGivenName(t, first) && len(x.kb.Find(name)) == 0 {
			typ = schema.Person
		}
		x.add(t, Mention{First: first, Last: last, Type: typ, Kind: kindName})
	}
	x.addKnown(t)
	x.addKinded(t)
	x.addGivenNames(t)
	x.addTitled(t)
	x.addConstituencies(t)
	x.addEmployers(t)
	for i, tok := range t.Tokens {
		if len(tok.Text) > 1 && tok.Text[0] == '@' && x.at(t, i) < 0 {
			x.add(t, Mention{First: i, Last: i + 1, Type: schema.Person, Kind: kindHandle})
		}
	}
}

// areFollowers says whether the words at a token are people who are somebody's, and no name: "Friends of Mr Roe".
func (t *tree) areFollowers(i int) bool {
	if i+2 >= len(t.Tokens) || t.lower(i+1) != "of" || !proxies[t.lemma(i)] && !groupNouns[t.lemma(i)] {
		return false
	}
	_, ok := honorifics[t.lower(i+2)]
	return ok
}

// addBracketed adds the people whose given name stands in brackets that a writer put into what somebody else said: "(Ann) Roe".
func (x *reading) addBracketed(t *tree) {
	for i := 1; i+3 < len(t.Tokens); i++ {
		last := i + 3
		if t.Tokens[i].Text != "(" || t.Tokens[i+2].Text != ")" || t.Tokens[i-1].UPOS == "PROPN" || t.Tokens[i-1].UPOS == "NOUN" ||
			!x.isFullName(t, i+1, i+2) || !x.isFullName(t, last, last+1) && x.kb.Gender(t.Tokens[i+1].Text) == unknown {
			continue
		}
		end := t.throughHyphens(last + 1)
		x.add(t, Mention{First: i + 1, Last: end, Text: t.Tokens[i+1].Text + " " + t.text(last, end), Type: schema.Person, Kind: kindName})
	}
}

// ordinary are given names that are ordinary words too: alone they prove nothing.
var ordinary = wordSet(`will mark grant may june april hope grace faith joy art rich bill rob jack pat sue drew frank ray dick
	christian guy buck bud chip cliff dale dean dawn duke earl gene glen harry herb iris ivy jean king lance lily major miles nick norm
	peg pen penny rose ruby rusty sandy skip sky star sterling stone summer tony victor violet wade ward woody con don ed jay marina
	mercy patience page baron mercedes lincoln washington florence victoria georgia virginia charlotte chelsea carolina austin orlando
	sydney adelaide alexandria paris jordan israel chad santiago san santa diego jose francisco antonio aurora`)

// isGivenName says whether the token is a name that people are given, and stands where no place does.
func (x *reading) isGivenName(t *tree, i int) bool {
	tok := t.Tokens[i]
	if tok.UPOS != "PROPN" || nouns[t.lower(i)] == "time" || len(tok.Text) < 3 || !isCapital(tok.Text) || x.kb.Gender(tok.Text) == unknown || ordinary[t.lower(i)] {
		return false
	}
	switch t.cases(i) {
	case "in", "at", "near", "across", "into", "through", "outside":
		return false
	}
	return true
}

// addGivenNames finds people that the recogniser missed: a given name that is part of nothing else, with what follows it.
func (x *reading) addGivenNames(t *tree) {
	taken := t.inNames()
	for i := range t.Tokens {
		if taken[i] || x.at(t, i) >= 0 || !x.isGivenName(t, i) || i > 0 && t.Tokens[i-1].UPOS == "PROPN" || i > 0 && t.lower(i-1) == "the" {
			continue
		}
		last := i + 1
		for last < len(t.Tokens) && !taken[last] && t.base(last) == "flat" && t.Tokens[last].Head == i && t.Tokens[last].UPOS == "PROPN" {
			last++
		}
		if last < len(t.Tokens) && t.Tokens[last].UPOS == "PROPN" {
			continue // the first word of something longer: "Victoria Station"
		}
		x.add(t, Mention{First: i, Last: last, Type: schema.Person, Kind: kindName})
	}
}

// joinHyphens makes one name of two that a hyphen joins: "Frank-Walter Roe".
func joinHyphens(t *tree) []nlp.Name {
	var out []nlp.Name
	for _, n := range t.Names {
		if k := len(out) - 1; k >= 0 && n.First == out[k].Last+1 && t.Tokens[n.First-1].Text == "-" &&
			t.Tokens[n.First-1].Start == t.Tokens[n.First-2].End && t.Tokens[n.First].Start == t.Tokens[n.First-1].End {
			out[k].Last = n.Last
			continue
		}
		out = append(out, n)
	}
	return out
}

// throughTown is where the name of a town ends that a small word between hyphens parts: "Weston-super-Mare".
func (t *tree) throughTown(last int) int {
	k := last
	for ; k+1 < len(t.Tokens) && t.Tokens[k].Text == "-" && t.Tokens[k].Start == t.Tokens[k-1].End && t.Tokens[k+1].Start == t.Tokens[k].End; k += 2 {
		if isCapital(t.Tokens[k+1].Text) && k > last {
			return k + 2
		}
		if !townWords[t.lower(k+1)] {
			break
		}
	}
	return last
}

// townWords are small words in the names of towns.
var townWords = wordSet(`upon on under by in over next le la les the de en sur super of am an`)

// retype is the type of a name that the knowledge base knows as one type only, where the recogniser took it for another.
func (x *reading) retype(name string, typ schema.EntityType) schema.EntityType {
	known := x.kb.Find(name)
	for _, e := range known {
		if e.Type == typ || e.Type != known[0].Type {
			return typ
		}
	}
	if len(known) == 0 || known[0].Type == schema.Office || typ == schema.Person && strings.Contains(name, " ") {
		return typ
	}
	return known[0].Type
}
