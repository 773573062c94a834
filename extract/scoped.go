package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
	"kg/nlp"
)

// A title with what it is of or for, and right behind that the name without a comma: "Minister for Defence Ann Roe", "Mayor of Oldtown
// Ann Roe", "Chief Minister Punjab Ann Roe". Recogniser and parser take the last words of the title for the first of the name.

// briefs are what ministers, secretaries and the like have charge of, by the words that may stand before a name.
var briefs = wordSet(`defence defense interior finance health education justice labour labor transport transportation energy agriculture trade
	environment culture housing planning industry law science technology tourism sports sport youth women children development security
	works power water railways railway information communications communication immigration migration tax treasury revenue commerce
	employment pensions veterans families welfare equality equalities gender fisheries forestry mining mines minerals resources
	infrastructure communities government lands land petroleum aviation shipping ports broadcasting research innovation skills
	universities business investment exports economy budget affairs citizenship parliamentary policing police crime prisons disability
	ageing seniors regions rural climate wildlife irrigation textiles steel coal food consumer digital media arts heritage`)

// opensScope are words before what a title is of.
var opensScope = wordSet(`of for the`)

// afterScope is where a person's name begins that the recogniser gave the end of a title to, behind a title: "[Minister] for Defence Ann Roe",
// "[Chief Minister] Punjab Ann Roe".
func (x *reading) afterScope(t *tree, first, last int) int {
	k := first
	if w := t.lower(k); (w == "for" || w == "of") && k+1 < last {
		k++
	}
	start := k
	for k+2 < last && (briefs[t.lower(k)] || k > start && (t.lower(k) == "and" || t.Tokens[k].Text == "&") || x.isPlaceWord(t, k)) {
		k++
	}
	if k == first && first > 0 && k+2 < last { // "Khyber Pakhtunkhwa Ann Roe"
		if place, demonym := x.kb.Place(t.text(k, k+2)); place != nil && !demonym && k+3 < last {
			k += 2
		}
	}
	if k == first || x.titleBefore(t, start) < 0 {
		return first
	}
	return k
}

// addScope makes a mention of the place that stands before where a name really begins, and gives that.
func (x *reading) addScope(t *tree, first, name int) int {
	if first < name && (t.lower(first) == "of" || t.lower(first) == "for") {
		first++
	}
	for first < name && t.isCapitalBefore(first) {
		first-- // "[Greater] Manchester Ann Roe"
	}
	if place, demonym := x.kb.Place(t.text(first, max(name, first+1))); first < name && place != nil && !demonym {
		x.add(t, Mention{First: first, Last: name, Type: schema.Place, Kind: kindName})
	}
	return name
}

// addInitials makes a mention of the party whose initials the recogniser took for the beginning of a lawmaker's name: "PQR-Z MP Ann Roe".
func (x *reading) addInitials(t *tree, first, name int) {
	end := first
	for end < name && (caps(t.Tokens[end].Text) || t.Tokens[end].Text == "-") && titles[t.lower(end)].name == "" {
		end++
	}
	if end > first && end < name && titles[t.lower(end)].sits() && len(t.Tokens[first].Text) > 1 {
		x.add(t, Mention{First: first, Last: end, Type: schema.Organization, Kind: kindName})
	}
}

// isCapitalBefore says whether a word with a capital stands before a token, and is no title.
func (t *tree) isCapitalBefore(i int) bool {
	return i > 0 && isCapital(t.Tokens[i-1].Text) && t.Tokens[i-1].UPOS != "DET" && !t.isTitleEnd(i-1)
}

// isPlaceWord says whether a token is a place by itself, and not the given name that it may be too.
func (x *reading) isPlaceWord(t *tree, i int) bool {
	place, demonym := x.kb.Place(t.Tokens[i].Text)
	return place != nil && !demonym && x.kb.Gender(t.Tokens[i].Text) == unknown
}

// isPlaceName says whether tokens are the name of a place.
func (x *reading) isPlaceName(t *tree, first, last int) bool {
	place, demonym := x.kb.Place(t.text(first, last))
	return place != nil && !demonym
}

// titleBefore is the last token of the title that ends right before a token, or before an "of" or "for" and the words between that and the
// token: -1 for none.
func (x *reading) titleBefore(t *tree, at int) int {
	if at > 1 && at < len(t.Tokens) { // "Chief Minister Punjab Ann Roe"
		if m := x.at(t, at-1); m >= 0 && x.ments[m].Type == schema.Place && x.ments[m].First > 0 && t.isTitleEnd(x.ments[m].First-1) {
			return x.ments[m].First - 1
		}
	}
	for k := at - 1; k >= 0 && k > at-8; k-- {
		switch w := t.lower(k); {
		case k == at-1 && (w == "and" || w == "&"):
			return -1 // "as speaker of the Senate and Ann Roe as"
		case w == "of" || w == "for":
			if k > 0 && t.isTitleEnd(k-1) {
				return k - 1
			}
			return -1
		case k == at-1 && t.isTitleEnd(k):
			return k
		case w == "the" && k > 0 && (t.lower(k-1) == "of" || t.lower(k-1) == "for"):
		case w == "and" || t.Tokens[k].Text == "&" || isCapital(t.Tokens[k].Text) || briefs[w]:
			if _, honorific := honorifics[w]; honorific || t.isTitleEnd(k) {
				return -1
			}
		default:
			return -1
		}
	}
	return -1
}

// titleOver is the title before "of" or "for" and the words between that and a name: "Mayor of Greater Oldtown Ann Roe".
func (x *reading) titleOver(t *tree, name int) (role, bool) {
	k := x.titleBefore(t, name)
	if k < 0 || t.isPlural(k) || t.Tokens[k].XPOS == "VBZ" || opensScope[t.lower(name-1)] {
		return role{}, false
	}
	r, ok := x.roleAt(t, k)
	return r, ok && r.last <= name
}

// isTitleEnd says whether a token is the last of a title.
func (t *tree) isTitleEnd(i int) bool {
	_, _, last, ok := t.titleAt(i)
	return ok && last == i+1
}

// rehangScoped hangs a title and what it is of below the name of a person behind them, as a parser does with "Minister Ann Roe": the name
// takes the title's place in the tree.
func (x *reading) rehangScoped(m *Mention) {
	if m.Kind != kindName || m.Type != schema.Person || m.Last < m.First+2 || m.First < 2 {
		return
	}
	t := x.trees[m.Sent]
	if x.rehangLed(t, m) {
		return
	}
	end := x.titleBefore(t, m.First)
	if end < 0 || end == m.First-1 || t.isPlural(end) || opensScope[t.lower(m.First-1)] {
		return
	}
	if t.hangBefore(end, m.First, m.Last) {
		m.Head = m.First
		x.addGoverned(t, end, m.First)
	}
}

// addGoverned makes a place of the words between the title of who governs one and the name, where they are no mention yet: "Mayor of Greater
// Oldtown Ann Roe".
func (x *reading) addGoverned(t *tree, title, name int) {
	first := title + 1
	for first < name && opensScope[t.lower(first)] {
		first++
	}
	ti, _, _, _ := t.titleAt(title)
	for k := first; k < name; k++ {
		if ti.kind != ruling || x.at(t, k) >= 0 || !isCapital(t.Tokens[k].Text) {
			return
		}
	}
	if first < name {
		x.add(t, Mention{First: first, Last: name, Type: schema.Place, Kind: kindName})
	}
}

// rehangLed hangs a body and a title below the name behind them, where a parser hung name and title from the body: "PQR MP Ann Roe". It
// says whether there was such.
func (x *reading) rehangLed(t *tree, m *Mention) bool {
	end := m.First - 1
	_, start, last, ok := t.titleAt(end)
	if !ok || last != m.First || start == 0 {
		return false
	}
	body := x.at(t, start-1)
	if body < 0 || x.ments[body].Type == schema.Person || x.ments[body].Kind != kindName {
		return false
	}
	led := x.ments[body]
	if h := t.Tokens[m.Head].Head; t.Tokens[m.Head].Rel != "flat" && t.base(m.Head) != "appos" || h < led.First || h >= m.First {
		return false
	}
	up, rel := t.Tokens[led.Head].Head, t.Tokens[led.Head].Rel
	if up >= led.First && up < m.Last {
		return false
	}
	tokens := slices.Clone(t.Tokens)
	for k := range tokens {
		tok := &tokens[k]
		switch {
		case k == m.First:
			tok.Head, tok.Rel = up, rel
		case k > m.First && k < m.Last:
			tok.Head, tok.Rel = m.First, "flat"
		case k == end:
			tok.Head, tok.Rel = m.First, "nmod:desc"
		case k == led.Head:
			tok.Head, tok.Rel = end, "compound"
		case tok.Head == led.Head && (k < led.First || k >= m.Last):
			tok.Head = m.First
		}
	}
	if !t.hangAnew(tokens) {
		return false
	}
	m.Head = m.First
	return true
}

// hangAnew gives a sentence its tokens anew, unless they would hang from each other in a ring, and says whether it did.
func (t *tree) hangAnew(tokens []nlp.Token) bool {
	sent := t.Sentence
	if sent.Tokens = tokens; !isTree(sent) {
		return false
	}
	*t = *newTree(sent, t.index)
	return true
}

// hangBefore makes the tokens from a title's last on the name's, which begins at first, where that leaves a tree, and says whether it did.
func (t *tree) hangBefore(title, first, last int) bool {
	_, start, _, _ := t.titleAt(title)
	head := start
	for k := start; k <= title; k++ {
		if h := t.Tokens[k].Head; h < start || h > title {
			head = k
			break
		}
	}
	top := head
	for k := start; k < last && t.Tokens[top].Head >= start && t.Tokens[top].Head < last; k++ {
		top = k // the first that hangs from without
	}
	up, rel := t.Tokens[top].Head, t.Tokens[top].Rel
	tokens := slices.Clone(t.Tokens)
	scope := first - 1
	for k := range tokens {
		tok := &tokens[k]
		switch {
		case k == first:
			tok.Head, tok.Rel = up, rel
		case k > first && k < last:
			tok.Head, tok.Rel = first, "flat"
		case k == head:
			tok.Head, tok.Rel = first, "nmod:desc"
		case k >= start && k <= title: // other words of the title
			if tok.Head < start || tok.Head > title {
				tok.Head = head
			}
		case k == scope:
			tok.Head, tok.Rel = head, "nmod"
		case k > title && k < scope:
			tok.Head = scope
			switch w := strings.ToLower(tok.Text); {
			case k == title+1 && (w == "of" || w == "for"):
				tok.Rel = "case"
			case w != "the" && w != "and":
				tok.Rel = "compound"
			}
		case tok.Head > title && tok.Head < last, tok.Head >= start && tok.Head < last && k >= last: // what else hung from them
			tok.Head = first
		}
	}
	return t.hangAnew(tokens)
}
