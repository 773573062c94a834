package extract

import (
	"regexp"
	"strings"

	"kg/graph/schema"
)

// What is known of names mends what the recogniser made of them: where a name ends, and names that it passed over.

// partyState is "R-Ky.", which is no name.
var partyState = regexp.MustCompile(`^[RDI]\s?[-–]\s?[A-Z]`)

// mendName is where a recognised name ends, or 0 for no name at all.
func (x *reading) mendName(t *tree, first, last int, typ schema.EntityType) int {
	if partyState.MatchString(t.text(first, last)) || last == first+1 && last < len(t.Tokens) && portfolios[t.lower(first)] && (role{key: t.lower(last)}).leadsPortfolio() {
		return 0 // "Labor Secretary"
	}
	if w := t.lower(last - 1); typ != schema.Person && last > first+1 && (w == "of" || w == "for") {
		if last = t.wholeName(last); t.lower(last-1) == w { // "House of" Representatives
			last--
		}
	}
	switch typ {
	case schema.Person:
		for k := first + 1; k+1 < last; k++ {
			if t.Tokens[k].Text == "," && partyState.MatchString(t.text(k+1, last)) {
				return k // "Ann Lee, D-Ohio"
			}
		}
		// The capitals of a headline or slogan run on: "Make Smith Nervous".
		if last == first+2 && (t.isHeadline() || first > 0 && isCapital(t.Tokens[first-1].Text) && t.isVerb(first-1)) && x.kb.Gender(t.Tokens[first].Text) == unknown &&
			len(x.kb.BySurname(t.Tokens[first].Text)) > 0 && len(x.kb.BySurname(t.Tokens[first+1].Text)) == 0 && len(x.kb.Find(t.text(first, last))) == 0 {
			return first + 1
		}
	case schema.Place:
		for last > first+1 && (x.party(t.Tokens[last-1].Text) != "" || titles[t.lower(last-1)].sits()) { // "Long Beach Democrat", "Cork East TD"
			last--
		}
	case schema.Organization:
		for last > first+1 && last < len(t.Tokens) && t.Tokens[last-1].UPOS == "ADJ" && x.party(t.Tokens[last-1].Text) != "" { // "House Democratic leader"
			last--
		}
		for last > first+1 && titles[t.lower(last-1)].kind == partisan { // "Ohio Democrat"
			last--
		}
		if ti, f, l, ok := t.titleAt(last - 1); ok && ti.isOffice() && f == last-1 && l > last {
			if last = f; last-first < 2 {
				return 0 // "Education Cabinet Secretary"
			}
		}
		if last < len(t.Tokens) && t.lower(first) == "shadow" && (role{key: t.lemma(last)}).leadsPortfolio() {
			return 0 // "Shadow Culture Minister"
		}
		for k := first + 1; k < last; k++ {
			if ti, ok := titles[t.lower(k)]; ok && ti.sits() && (x.party(t.text(first, k)) != "" || k == last-1 && caps(t.Tokens[k].Text)) {
				last = k // "Social Democrats MP", "Labour MP for Oldtown", "Oldtown East TD"
			}
		}
		if last+2 < len(t.Tokens) && t.Tokens[last].Text == "(" && t.Tokens[last+2].Text == ")" && len(x.kb.Find(t.text(first, last+3))) > 0 {
			return last + 3 // "Janata Dal (Secular)"
		}
		if name := t.text(first, last); last < len(t.Tokens) && t.Tokens[last].Text == ")" && strings.Contains(name, "(") && !strings.Contains(name, ")") {
			return last + 1
		}
	}
	return last
}

// namedFor are bodies that are named by what they are for or of.
var namedFor = wordSet(`movement front party council committee association alliance union league organization organisation federation congress
	society coalition campaign network center centre institute foundation fund commission confederation consortium forum partnership taskforce guild friends`)

// wholeName is where a name ends that goes on with "for" or "of" at a token: "Movement for the Renewal of Ruritania".
func (t *tree) wholeName(last int) int {
	for k := last; k < len(t.Tokens); k++ {
		switch w := t.lower(k); {
		case t.Tokens[k].UPOS == "PROPN" && isCapital(t.Tokens[k].Text):
			last = k + 1
		case w == "for" || w == "of" || w == "the" || w == "and":
		default:
			return last
		}
	}
	return last
}

// personByForm is a person where the words say so that the recogniser took for a body or place: behind "Mr", or a given name and a
// surname that nothing else is known by.
func (x *reading) personByForm(t *tree, first, last int, typ schema.EntityType) schema.EntityType {
	if typ == schema.Person {
		return typ
	}
	if _, ok := honorifics[t.lower(first)]; ok && last > first+1 && t.lower(first) != "lady" {
		return schema.Person
	}
	if _, ok := honorifics[t.lower(max(first-1, 0))]; ok && first > 0 && isCapital(t.Tokens[first-1].Text) && last <= first+2 {
		return schema.Person
	}
	if last != first+2 || !x.isGivenName(t, first) || !isCapital(t.Tokens[first+1].Text) || caps(t.text(first, last)) {
		return typ
	}
	surname := t.lower(first + 1)
	if _, body := bodyNouns[surname]; body || partyNoun[surname] || bodyKinds[surname] || bodyWords[surname] || len(x.kb.Find(t.text(first, last))) > 0 {
		return typ
	}
	if place, _ := x.kb.Place(t.Tokens[first+1].Text); place != nil || len(x.kb.BySurname(t.Tokens[first+1].Text)) == 0 && !x.isNamedAlone(surname) {
		return typ
	}
	return schema.Person
}

// bodyWords are last words of bodies and places that bear a person's name.
var bodyWords = wordSet(`school college hospital street road avenue square park island islands bay lake river county city town house hall
	tower center prize award group brothers sons stores street stadium airport bridge station news times post tv corp inc ltd`)

// isNamedAlone says whether an honorific and a surname alone name somebody of the text.
func (x *reading) isNamedAlone(surname string) bool {
	for _, t := range x.trees {
		for i := 1; i < len(t.Tokens); i++ {
			if _, ok := honorifics[t.lower(i-1)]; ok && t.lower(i) == surname {
				return true
			}
		}
	}
	return false
}

// throughHyphens is where a person's name ends whose last part, behind a hyphen, the recogniser left out: "Ann Roe-Poe".
func (t *tree) throughHyphens(last int) int {
	for last+1 < len(t.Tokens) && t.Tokens[last].Text == "-" && t.Tokens[last].Start == t.Tokens[last-1].End &&
		t.Tokens[last+1].Start == t.Tokens[last].End && isCapital(t.Tokens[last+1].Text) && t.Tokens[last+1].UPOS == "PROPN" {
		last += 2
	}
	return last
}

// seatsOfMembers makes places of the names right before a lawmaker's title that the recogniser took for bodies and nobody knows as such, where
// "the" stands before or a name behind and the text has the name nowhere else: "the Oldtown MP", "Oldtown MP Ann Roe"; and of those
// behind what a seat is for: "the MP for Ryan", "the seat of Ryan", "represented Oldtown from 1970".
func (x *reading) seatsOfMembers() {
	times := map[string]int{}
	for i := range x.ments {
		times[x.ments[i].Text]++
	}
	for i := range x.ments {
		m := &x.ments[i]
		t := x.trees[m.Sent]
		if m.Kind == kindName && m.Type != schema.Place && x.isSeatOf(t, m) {
			m.Type = schema.Place
			continue
		}
		if m.Kind != kindName || m.Type != schema.Organization || m.Last >= len(t.Tokens) || isAcronym(m.Text) {
			continue
		}
		ti, first, last, ok := t.titleAt(m.Last)
		if !ok || first != m.Last || !ti.sits() || len(x.kb.Find(m.Text)) > 0 || x.party(m.Text) != "" {
			continue
		}
		if t.isDefinite(m.First) || times[m.Text] == 1 && x.personAt(t, last) >= 0 {
			m.Type = schema.Place
		}
	}
}

// isSeatOf says whether a name that nobody knows, of a body or of one word, stands where only a constituency does.
func (x *reading) isSeatOf(t *tree, m *Mention) bool {
	k := m.First - 1
	if k < 1 || m.Type == schema.Organization && (len(x.kb.Find(m.Text)) > 0 || caps(m.Text)) || m.Type == schema.Person && m.Last > m.First+1 {
		return false
	}
	switch t.lower(k) {
	case "for":
		return titles[t.lower(k-1)].kind == seat
	case "of":
		return constituencies[t.lemma(k-1)]
	}
	if t.lemma(k) != "represent" || m.Type == schema.Person || m.Last+1 >= len(t.Tokens) {
		return false
	}
	switch t.lower(m.Last) {
	case "since", "from", "between", "until":
		return t.Tokens[m.Last+1].UPOS == "NUM"
	case "for", "in":
		return true
	}
	return false
}

// constituencies are nouns for what one sits for, with its name behind "of".
var constituencies = wordSet(`seat constituency electorate riding`)

// isTitleAlone says whether a recognised name is an office alone: "the Taoiseach", "the outgoing Attorney-General", "quit as Taoiseach".
func (x *reading) isTitleAlone(t *tree, first, last int) bool {
	k := first
	for k > 0 && (past[t.lower(k-1)] || t.Tokens[k-1].UPOS == "ADJ") {
		k--
	}
	if !t.isDefinite(k) && !(k > 0 && t.lower(k-1) == "as") {
		return false
	}
	ti, f, l, ok := t.titleAt(first)
	return ok && f == first && l == last && (ti.kind == ruling || ti.kind == office || ti.kind == seat)
}

// addConstituencies finds what a member of a legislature is said to be for, where it is no name yet: "the MP for Oldtown and Newtown".
func (x *reading) addConstituencies(t *tree) {
	for i := 0; i+2 < len(t.Tokens); i++ {
		ti, ok := titles[t.lower(i)]
		if !ok || ti.kind != seat || t.lower(i+1) != "for" || x.at(t, i+2) >= 0 {
			continue
		}
		end := i + 2
		for k := end; k < len(t.Tokens) && x.at(t, k) < 0; k++ {
			switch {
			case t.Tokens[k].UPOS == "PROPN" && isCapital(t.Tokens[k].Text), t.Tokens[k].UPOS == "ADJ" && isCapital(t.Tokens[k].Text):
				end = k + 1
				continue
			case t.lower(k) == "and", t.lower(k) == "of", t.lower(k) == "upon", t.Tokens[k].Text == "-":
				continue
			}
			break
		}
		if end > i+2 {
			x.add(t, Mention{First: i + 2, Last: end, Type: schema.Place, Kind: kindName})
		}
	}
}

// knownType is what the knowledge base knows a name as that the recogniser saw as neither person, body nor place.
func (x *reading) knownType(t *tree, first int, last *int) (schema.EntityType, bool) {
	end := x.mendName(t, first, *last, schema.Organization)
	if end == 0 {
		return "", false
	}
	for end > first+1 && !isCapital(t.Tokens[end-1].Text) {
		end-- // "Oldparty Congress presidential [candidate]"
	}
	found := x.kb.Find(t.text(first, end))
	if len(found) == 0 || found[0].Type == schema.Office || found[0].Type != found[len(found)-1].Type || end == first+1 && found[0].Type != schema.Organization {
		return "", false
	}
	*last = end
	return found[0].Type, true
}

// knownBefore is where the name of a body begins whose first word the recogniser left out, and that the knowledge base knows with it:
// "All Progressives Congress".
func (x *reading) knownBefore(t *tree, first, last int, typ schema.EntityType) int {
	if k := first - 1; typ == schema.Organization && k >= 0 && isCapital(t.Tokens[k].Text) && x.at(t, k) < 0 && t.lower(k) != "the" && t.Tokens[k].UPOS != "PROPN" {
		if found := x.kb.Find(t.text(k, last)); len(found) > 0 && found[0].Type == typ {
			return k
		}
	}
	return first
}

// isHeadline says whether nearly every long word of a sentence has a capital.
func (t *tree) isHeadline() bool {
	long, capital := 0, 0
	for i, tok := range t.Tokens {
		if i == 0 || len(tok.Text) < 4 || tok.UPOS == "PUNCT" || tok.UPOS == "NUM" {
			continue
		}
		long++
		if isCapital(tok.Text) {
			capital++
		}
	}
	return long >= 3 && 5*capital >= 4*long
}

// addKnown finds names of the knowledge base that the recogniser passed over: of several words, or of one that can be nothing else.
func (x *reading) addKnown(t *tree) {
	taken := t.inNames()
	headline := t.isHeadline()
	for i := 0; i < len(t.Tokens); i++ {
		if taken[i] || x.at(t, i) >= 0 || !isCapital(t.Tokens[i].Text) {
			continue
		}
		for n := 5; n >= 1; n-- {
			last := i + n
			if last > len(t.Tokens) || !isCapital(t.Tokens[last-1].Text) && t.Tokens[last-1].Text != ")" {
				continue
			}
			free := true
			for k := i; k < last; k++ {
				free = free && !taken[k] && x.at(t, k) < 0
			}
			if !free || n == 1 && (t.Tokens[i].UPOS != "PROPN" || len(t.Tokens[i].Text) < 4 || i == 0 || headline || t.base(i) == "flat" ||
				t.Tokens[i-1].UPOS == "PROPN" || last < len(t.Tokens) && t.Tokens[last].UPOS == "PROPN") {
				continue
			}
			name := t.text(i, last)
			if strings.HasPrefix(name, "The ") {
				continue
			}
			found := x.kb.Find(name)
			if len(found) == 0 || found[0].Type == schema.Office || found[0].Type == schema.Person && (n == 1 || headline) ||
				found[0].Type != found[len(found)-1].Type || x.party(name) != "" && n == 1 {
				continue
			}
			if _, _, _, title := t.titleAt(i); title {
				continue
			}
			x.add(t, Mention{First: i, Last: last, Type: found[0].Type, Kind: kindName})
			i = last - 1
			break
		}
	}
}

// addActors finds people that the recogniser passed over: names of one word that the text has more than once, and that do what a
// verb says.
func (x *reading) addActors() {
	times := map[string]int{}
	for _, t := range x.trees {
		for _, tok := range t.Tokens {
			times[tok.Text]++
		}
	}
	for _, t := range x.trees {
		taken := t.inNames()
		for i, tok := range t.Tokens {
			if times[tok.Text] > 1 && !taken[i] && x.acts(t, i) && x.alone(t, i) {
				x.add(t, Mention{First: i, Last: i + 1, Type: schema.Person, Kind: kindName})
			}
		}
	}
}

// addAgain finds the names of the text's people again where the recogniser passed over them: "Roe" and "Jim" once there is a Jim Roe.
func (x *reading) addAgain() {
	people := map[string]bool{}
	for _, m := range x.ments {
		if m.Kind != kindName || m.Type != schema.Person {
			continue
		}
		for k := m.First; k < m.Last; k++ {
			if w := x.trees[m.Sent].Tokens[k].Text; len(w) > 2 && isCapital(w) && !caps(w) && !ordinary[strings.ToLower(w)] {
				people[w] = true
			}
		}
	}
	for _, t := range x.trees {
		for i, tok := range t.Tokens {
			if people[tok.Text] && (tok.UPOS == "PROPN" || i > 0) && x.alone(t, i) {
				x.add(t, Mention{First: i, Last: i + 1, Type: schema.Person, Kind: kindName})
			}
		}
	}
}

// alone says whether a token is part of no mention and beside no name that it could be part of.
func (x *reading) alone(t *tree, i int) bool {
	isName := func(k int) bool {
		return k >= 0 && k < len(t.Tokens) && (t.Tokens[k].UPOS == "PROPN" || x.at(t, k) >= 0 && x.ments[x.at(t, k)].Type != schema.Person)
	}
	return x.at(t, i) < 0 && !isName(i-1) && !isName(i+1)
}

// acts says whether a token is a name, not known as anything, and the subject of a verb.
func (x *reading) acts(t *tree, i int) bool {
	tok := t.Tokens[i]
	return tok.UPOS == "PROPN" && t.rel(i) == "nsubj" && t.isVerb(tok.Head) && len(t.children[i]) == 0 && isCapital(tok.Text) && !caps(tok.Text) &&
		!ordinary[t.lower(i)] && !x.isTime(tok.Text) && !t.isHeadline() && len(x.kb.Find(tok.Text)) == 0
}

// inNames says of each token, and of none after the last, whether it is part of a recognised name.
func (t *tree) inNames() []bool {
	in := make([]bool, len(t.Tokens)+1)
	for _, n := range t.Names {
		for k := n.First; k < n.Last; k++ {
			in[k] = true
		}
	}
	return in
}

// isTime says whether a word is a day or season and nobody's name: "Friday", "Christmas", but not "April".
func (x *reading) isTime(word string) bool {
	_, day := weekdays[word]
	return day || nouns[strings.ToLower(word)] == "time" && x.kb.Gender(word) == unknown && len(x.kb.BySurname(word)) == 0
}
