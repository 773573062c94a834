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
	for _, t := range trees {
		x.addNames(t)
	}
	x.agreeOnPlaces()
	x.addActors()
	x.addAgain()
	for _, t := range trees {
		for i := range t.Tokens {
			if x.isBeforeTitle(t, i) {
				x.addBodyAgain(t, i)
			}
		}
	}
	for i := range x.ments {
		if m := &x.ments[i]; m.Type == schema.Person {
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
	found       int   // how many mentions there were before the unnamed
	names       *names
	ids         map[any]string    // name and type → id, for what claims name without a mention
	roleOf      map[string][]int  // title → people, or nil before it is asked for
	surnameOnly map[string]int    // surname → the person named by no more, likewise
	asKnown     map[*kb.Entry]int // entry → entity, likewise

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

var typeOf = map[string]schema.EntityType{"PER": schema.Person, "ORG": schema.Organization, "LOC": schema.Place}

// addNames turns the recognised names into mentions, without the titles that some hold ("President Trump").
func (x *reading) addNames(t *tree) {
	for _, n := range x.splitNames(t, joinHyphens(t)) {
		first, last := n.First, n.Last
		typ, ok := typeOf[n.Label]
		if !ok {
			typ, ok = x.knownType(t, first, &last)
		}
		if !ok && x.isGivenName(t, first) {
			typ, ok = schema.Person, true
		}
		if first+2 < last && t.lower(first+1) == "of" && titles[t.lower(first)].kind == partisan {
			first, typ = first+2, schema.Place // "Ann Lee, Democrat of Ohio"
		}
		if !ok || x.at(t, first) >= 0 {
			continue
		}
		if typ = x.personByForm(t, first, last, typ); typ == schema.Person {
			if x.isTitleAlone(t, first, last) {
				continue
			}
			first = x.afterTitles(t, first, last)
			last = t.throughHyphens(last)
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
	for i, tok := range t.Tokens {
		if len(tok.Text) > 1 && tok.Text[0] == '@' && x.at(t, i) < 0 {
			x.add(t, Mention{First: i, Last: i + 1, Type: schema.Person, Kind: kindHandle})
		}
	}
}

// afterTitles is where a person's name begins that the recogniser gave titles to, and maybe what goes before
// them: "EST President Ann Lee", "German Chancellor Ann Lee", "[Secretary of] State Ann Lee".
func (x *reading) afterTitles(t *tree, first, last int) int {
	for k := first; k+1 < last; k++ {
		if k+2 == last && x.kb.Gender(t.Tokens[k].Text) != unknown && len(x.kb.Find(t.text(k, last))) > 0 {
			return k // "Dean Heller"
		}
		_, f, l, ok := t.titleAt(k)
		if _, honorific := honorifics[t.lower(k)]; honorific {
			f, l, ok = k, k+1, true
		}
		switch {
		case ok && l < last && f <= k:
			if first = l; t.lower(l) == "of" { // "Minister of Transport Ann Lee"
				first = x.afterBrief(t, l+1, last)
			}
			k = first - 1
		case !x.isPrelude(t.Tokens[k].Text):
			return first
		}
	}
	return first
}

// afterBrief is where a person's name begins behind the brief of a minister: at a given name, else the last two words.
func (x *reading) afterBrief(t *tree, first, last int) int {
	for k := first + 1; k+1 < last; k++ {
		if x.isGivenName(t, k) {
			return k
		}
	}
	return min(max(first+1, last-2), last-1)
}

// isPrelude says whether a word may stand before a title: capitals, a country's or a party's adjective.
func (x *reading) isPrelude(word string) bool {
	place, _ := x.kb.Place(word)
	return caps(word) && len(word) > 1 || place != nil || x.party(word) != ""
}

// words are given names that are ordinary words too: alone they prove nothing.
var words = wordSet(`will mark grant may june april hope grace faith joy art rich bill rob jack pat sue drew frank ray dick
	christian guy buck bud chip cliff dale dean dawn duke earl gene glen harry herb iris ivy jean king lance lily major miles nick norm
	peg pen penny rose ruby rusty sandy skip sky star sterling stone summer tony victor violet wade ward woody con don ed jay marina
	mercy patience page baron mercedes lincoln washington florence victoria georgia virginia charlotte chelsea carolina austin orlando
	sydney adelaide alexandria paris jordan israel chad santiago san santa diego jose francisco antonio aurora`)

// isGivenName says whether the token is a name that people are given, and stands where no place does.
func (x *reading) isGivenName(t *tree, i int) bool {
	tok := t.Tokens[i]
	if tok.UPOS != "PROPN" || nouns[t.lower(i)] == "time" || len(tok.Text) < 3 || !isCapital(tok.Text) || x.kb.Gender(tok.Text) == unknown || words[t.lower(i)] {
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

var honorifics = map[string]gender{"mr.": male, "mr": male, "sir": male, "lord": male, "mrs.": female, "mrs": female, "ms.": female, "ms": female,
	"miss": female, "lady": female, "dame": female, "baroness": female, "dr.": unknown, "dr": unknown, "prof.": unknown, "prof": unknown, "professor": unknown, "rev.": unknown, "rev": unknown, "hon.": unknown,
	"shri": male, "elder": unknown, "alhaji": male, "hajiya": female, "ustaz": male, "ustadh": male, "engr": unknown, "engr.": unknown, "datuk": male, "tun": male, "shaikh": male, "smt": female, "señor": male, "señora": female, "herr": male, "frau": female, "monsieur": male, "madame": female}

// addTitles reads the titles and honorifics right before a person's name.
func (x *reading) addTitles(t *tree, m *Mention) {
	first := m.First
	if first > 0 {
		if g, ok := honorifics[t.lower(first-1)]; ok {
			m.gender = g
			first--
			x.prefix(t, m, first)
		}
	}
	for first > 0 {
		end := first
		if of := x.at(t, first-1); of >= 0 && x.ments[of].Type != schema.Person && x.ments[of].Last == first {
			end = t.before(x.ments[of].First) // "chairman of the Institute Jim Roe"
		}
		if end == 0 {
			return
		}
		_, f, last, ok := t.titleAt(end - 1)
		if !ok {
			f, ok = x.briefedBefore(t, end)
			last = end
		}
		if !ok || last != end {
			return
		}
		r, ok := x.roleAt(t, f)
		if !ok || r.last != end || t.isSought(r.first) {
			return
		}
		m.Roles = append(m.Roles, r)
		for k := r.first; k < end; k++ {
			x.prefix(t, m, k)
		}
		if first = r.first; first < 2 || t.lower(first-1) != "and" {
			return
		}
		first-- // "senator and chairman"
	}
}

// briefedBefore finds the title whose brief ends at a token: "Minister of Transport" before a name.
func (x *reading) briefedBefore(t *tree, end int) (first int, ok bool) {
	for k := end - 2; k > 0 && k > end-9 && t.Tokens[k].Text != "," && !t.isVerb(k); k-- {
		if t.lower(k) == "of" {
			r, is := x.roleAt(t, k-1)
			return k - 1, is && r.last == end
		}
	}
	return 0, false
}

// isSought says whether an office that begins at a token is only run for: "the nominee for governor Ann Roe".
func (t *tree) isSought(first int) bool {
	return first > 1 && t.lower(first-1) == "for" && (candidates[t.lemma(first-2)] || campaigns[t.lemma(first-2)])
}

// prefix makes a token before a name stand for the person too, and the name's head where the name hangs flat from it: "Mr. Roe's".
func (x *reading) prefix(t *tree, m *Mention, k int) {
	if x.at(t, k) >= 0 {
		return
	}
	x.byToken[t.index][k] = x.at(t, m.First)
	if t.Tokens[m.Head].Head == k && t.rel(m.Head) == "flat" {
		m.Head = k
	}
}

// before is the end of a title that "of the" or the like joins to token i, or 0.
func (t *tree) before(i int) int {
	if i > 0 && t.lower(i-1) == "the" {
		i--
	}
	if i > 0 {
		switch t.lower(i - 1) {
		case "of", "for", "at":
			return i - 1
		}
	}
	return 0
}

var pronouns = map[string]gender{"it": neuter, "its": neuter, "you": unknown, "he": male, "him": male, "his": male, "himself": male, "she": female, "her": female, "hers": female,
	"herself": female, "itself": neuter, "themselves": plural, "theirs": plural, "they": plural, "them": plural, "their": plural, "i": unknown, "me": unknown, "my": unknown, "we": plural, "us": plural, "our": plural}

// firstPerson says whether a pronoun stands for who speaks.
func firstPerson(word string) bool {
	switch strings.ToLower(word) {
	case "i", "me", "my", "myself", "we", "us", "our":
		return true
	}
	return false
}

// groupNouns are plural heads of collectives that act in politics.
var groupNouns = wordSet(`democrat republican senator lawmaker legislator member critic supporter opponent ally aide adviser
	official group organization activist protester demonstrator voter liberal conservative progressive moderate leader minister union
	reporter journalist prosecutor party rebel backbencher separatist populist donor lobbyist diplomat troop force medium socialist
	colleague deputy governor mayor worker teacher student farmer investor`)

// addOthers finds pronouns, bare titles and groups.
func (x *reading) addOthers(t *tree) {
	for i, tok := range t.Tokens {
		if x.at(t, i) >= 0 {
			continue
		}
		if tok.UPOS == "PRON" {
			if g, ok := pronouns[t.lower(i)]; ok {
				x.add(t, Mention{First: i, Last: i + 1, Type: schema.Person, Kind: kindPronoun, gender: g})
			}
			continue
		}
		if t.isOfTwo(i) {
			x.add(t, Mention{First: i, Last: i + 1, Type: schema.Person, Kind: kindPronoun})
			continue
		}
		if !t.isNominal(i) {
			continue
		}
		if x.addOwnParty(t, i) || x.addArm(t, i) || x.addBodyAgain(t, i) || x.addUnnamedBody(t, i) {
			continue
		}
		if topicNouns[t.lemma(i)] && t.base(i) == "compound" && tok.Head > i && topicNouns[t.lemma(tok.Head)] {
			continue // the "budget" of a "budget deal"
		}
		if topicNouns[t.lemma(i)] && (tok.XPOS != "NNP" || t.isTitled(i)) {
			x.addTopic(t, i)
			continue
		}
		if tok.XPOS == "NNS" || tok.XPOS == "NNPS" {
			if groupNouns[t.lemma(i)] {
				first, last := t.phrase(i)
				for first < i && (t.Tokens[first].UPOS == "DET" || t.Tokens[first].UPOS == "NUM") {
					first++
				}
				if last > i+1 { // "allies of the senator" is named by its head alone
					last = i + 1
				}
				free := true
				for k := first; k < last; k++ {
					free = free && (x.at(t, k) < 0 || x.ments[x.at(t, k)].Type != schema.Person)
				}
				if free {
					old := slices.Clone(x.byToken[t.index][first:i])
					x.add(t, Mention{First: first, Last: last, Type: schema.Group, Kind: kindNominal, gender: plural})
					for k, m := range old {
						if m >= 0 && x.ments[m].Kind == kindName { // "White House officials" holds the White House, which stays itself
							x.byToken[t.index][first+k] = m
						}
					}
				}
			}
			continue
		}
		if _, _, _, ok := t.titleAt(i); !ok || t.first(i, "cop") >= 0 {
			continue
		}
		switch t.base(i) {
		case "nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos", "root", "ccomp", "parataxis":
		default:
			continue
		}
		definite := t.first(i, "det") >= 0 && t.lower(t.first(i, "det")) == "the" || t.exact(i, "nmod:poss") >= 0 || x.namedNext(t, i) >= 0
		if r, ok := x.roleAt(t, i); ok && definite && t.base(i) != "appos" && t.first(i, "appos") < 0 && r.kind != partisan {
			old := slices.Clone(x.byToken[t.index][r.first:r.last])
			x.add(t, Mention{First: r.first, Last: r.last, Type: schema.Person, Kind: kindTitle, Roles: []role{r}})
			for k, m := range old {
				if m >= 0 { // "the Texas senator" holds Texas, which stays itself
					x.byToken[t.index][r.first+k] = m
				}
			}
		}
	}
}

// topicNouns are heads of what actors are for or against without its being an actor: acts, plans, inquiries, events.
var topicNouns = wordSet(`bill law legislation act ban deal agreement treaty accord pact plan proposal policy reform agenda budget
	referendum tariff sanction tax cut measure amendment resolution motion probe investigation inquiry order rule regulation ruling war
	invasion strike withdrawal repeal recusal offer decision coalition election vote abortion immigration crackdown mandate programme
	program initiative summit pipeline wall brexit judgment judgement verdict project scheme merger takeover levy bailout`)

// isTitled says whether a capitalised noun ends the name of a thing: "the Clean Water Act", not "Act" alone or "Mr. Law".
func (t *tree) isTitled(i int) bool {
	k := t.first(i, "compound", "amod")
	return k >= 0 && k < i && isCapital(t.Tokens[i].Text) && isCapital(t.Tokens[i-1].Text) && t.first(i, "det") >= 0 && t.first(i, "flat") < 0
}
