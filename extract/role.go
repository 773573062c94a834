package extract

import (
	"cmp"
	_ "embed"
	"maps"
	"slices"
	"strings"

	"kg/graph/schema"
	"kg/kb"
)

//go:embed roles.tsv
var rolesTSV string

// title is a row of roles.tsv.
type title struct {
	name string // "Attorney General"; the party for a party's member
	kind titleKind
}

// titleKind is how the head of roles.tsv names what a title is.
type titleKind string

const (
	ruling   titleKind = "rule"
	seat     titleKind = "seat"
	sitting  titleKind = "sits"
	office   titleKind = "office"
	heading  titleKind = "head"
	roleOnly titleKind = "role"
	partisan titleKind = "party"
)

// isOffice says whether who bears the title holds an office, whatever else the text says of it.
func (t title) isOffice() bool { return t.kind == ruling || t.kind == seat || t.kind == office }

// sits says whether who bears the title sits in a legislature, for the place that the title names.
func (t title) sits() bool { return t.kind == seat || t.kind == sitting }

var titles = readTitles(rolesTSV)

func readTitles(tsv string) map[string]title {
	out := map[string]title{}
	for _, f := range rows(tsv, 3) {
		out[f[0]] = title{name: f[1], kind: titleKind(f[2])}
	}
	return out
}

// role is a title as it stands in a sentence, with what it is of.
type role struct {
	title
	office string // "FBI Director", "Chairman of the Oldtown Institute"
	key    string // the title alone, lower-case: what "the attorney general" is looked up by
	head   int    // token
	first  int    // tokens first to last-1 are the title with what stands before it
	last   int
	former bool   // it is said to be past
	of     int    // the mention that the title is of, or -1
	boss   int    // the mention of whose it is where the title is of a body too, "Roe's FBI director", or -1
	to     int    // the mention of where a diplomat is sent, or -1
	link   string // the preposition between the title and what it is of, where nothing else stands between them
	// place and members are what adjectives before the title say, and the tokens that do: the country of "the French president",
	// the party of "Republican Senator".
	place     *kb.Entry
	placeAt   int
	adjective string // as the text has it: "Russian"
	members   string
	partyAt   int
}

// past are words before a title that are no part of the office.
var past = wordSet(`former ex then current new longtime long-time late embattled outgoing incoming onetime one-time fired ousted senior top
	first-term freshman veteran conservative liberal fellow - sometime retired newly elected powerful influential popular unpopular
	beleaguered disgraced controversial hard-line hardline far-right centrist populist moderate progressive sitting erstwhile previous
	previously recently unelected first second third 41st 42nd 43rd 44th 45th 46th two-term three-term second-term founding self-described
	leading prominent government independent crossbench backbench long-serving presumptive likely potential indicted convicted slain left-wing right-wing leftist
	libertarian-leaning billionaire`)

// rank are words before a title that belong to the office.
var rank = wordSet(`deputy acting vice assistant interim associate principal special foreign interior prime federal chief under national
	shadow permanent general executive joint presidential parliamentary financial economic military political legal medical scientific
	environmental cultural municipal regional provincial international global domestic digital judicial congressional senatorial
	gubernatorial mayoral vice-presidential public external internal technical commercial diplomatic religious spiritual honorary higher secondary primary rural urban human natural maritime
	nuclear strategic industrial agricultural criminal civil social fiscal monetary metropolitan royal papal supreme divisional`)

// titleWords lists the titles of more than one token by their first word, longest first, as the tokenizer parts them: "vice - president".
var titleWords = indexTitles(titles)

type wordedTitle struct {
	title
	words []string
}

func indexTitles(titles map[string]title) map[string][]wordedTitle {
	out := map[string][]wordedTitle{}
	for _, parts := range []func(key string) []string{
		strings.Fields, hyphenParts,
		func(key string) []string { return hyphenParts(strings.Join(strings.Fields(key), "-")) }, // what a row of its own has goes first
	} {
		for _, key := range slices.Sorted(maps.Keys(titles)) {
			words := parts(key)
			if len(words) > 1 && !slices.ContainsFunc(out[words[0]], func(w wordedTitle) bool { return slices.Equal(w.words, words) }) {
				out[words[0]] = append(out[words[0]], wordedTitle{titles[key], words})
			}
		}
	}
	for _, of := range out {
		slices.SortFunc(of, func(a, b wordedTitle) int {
			return cmp.Or(len(b.words)-len(a.words), slices.Compare(a.words, b.words))
		})
	}
	return out
}

// longestTitle bounds how many tokens before one the title that covers it may begin.
const longestTitle = 7

// titleAt finds the longest title that covers token i: its first and last+1 token.
func (t *tree) titleAt(i int) (ti title, first, last int, ok bool) {
	for start := max(i-longestTitle, 0); start <= i; start++ {
		for _, w := range titleWords[t.lower(start)] {
			if end := start + len(w.words); end > i && len(w.words) > last-first && t.reads(start, w.words) && !t.isOrdinal(start, end) && !t.isOpposed(end) {
				ti, first, last, ok = w.title, start, end, true
				break
			}
		}
	}
	if ok {
		return ti, first, last, true
	}
	word := t.lower(i)
	if ti, ok = titles[word]; !ok {
		if ti, ok = titles[t.lemma(i)]; !ok && t.isPlural(i) {
			ti, ok = titles[strings.TrimSuffix(word, "s")]
		}
	}
	if !ok {
		return title{}, 0, 0, false
	}
	return ti, i, i + 1, true
}

// isOrdinal says whether the first of a title counts, as in "the first minister to go".
func (t *tree) isOrdinal(first, end int) bool {
	return t.lower(first) == "first" && end < len(t.Tokens) && t.Tokens[end].XPOS == "TO"
}

// isOpposed says whether a title that ends before a token ends in the middle of a name: "leader of the opposition Greens".
func (t *tree) isOpposed(end int) bool {
	return end < len(t.Tokens) && t.lower(end-1) == "opposition" && t.Tokens[end].UPOS == "PROPN" && labelAt(t.Sentence, end) != "PER"
}

// reads says whether the tokens from one on are the words.
func (t *tree) reads(first int, words []string) bool {
	if first+len(words) > len(t.Tokens) {
		return false
	}
	for k, w := range words {
		if t.lower(first+k) != w {
			return false
		}
	}
	return true
}

// roleAt reads the role whose title covers token i.
func (x *reading) roleAt(t *tree, i int) (role, bool) {
	ti, first, last, ok := t.titleAt(i)
	if !ok {
		return role{}, false
	}
	r := role{title: ti, key: strings.TrimSuffix(strings.ToLower(ti.name), " of the house"), head: i, first: first, last: last, of: -1, boss: -1, to: -1, placeAt: -1, partyAt: -1}
	for k := first; k < last; k++ { // the token of the title that the rest hangs from
		if h := t.Tokens[k].Head; h < first || h >= last {
			r.head = k
			break
		}
	}
	before := x.readBefore(t, &r)
	if t.isAspired(r.first, r.head) {
		return role{}, false
	}
	r.office = strings.TrimSpace(titleCase(before) + " " + r.name + " " + titleCase(x.brief(t, &r)))
	of := x.complement(t, r.head, r.sits() || r.kind == partisan || r.kind == ruling)
	for k := first; k < last && of < 0; k++ {
		if of = x.complement(t, k, false); of >= 0 && x.ments[of].First < last { // "secretary of state of Ohio"
			of = -1
		}
	}
	if of < 0 {
		of = x.behindHolder(t, r)
	}
	r.to = x.postAt(t, r)
	if of >= 0 {
		switch {
		case r.of < 0 || r.kind == ruling && x.ments[of].Type == schema.Person:
			r.of = of
		case x.ments[of].Type == schema.Person:
			r.boss = of
		}
		r.link = t.link(r.last, x.ments[of].First)
		if m := x.ments[of]; m.Type == schema.Organization && (r.link != "" || m.Kind == kindName && m.Last <= r.first && !r.sits()) {
			body := m.Text // "president of the Commission", "the Commission's president"
			if m.same != "" {
				body = m.same
			}
			if m.Kind == kindName || m.same != "" || m.isOwned {
				r.office = withBody(r.office, r.link, body)
			}
		}
	}
	return r, true
}

// behindHolder is the place or body behind the name that a title stands before: "President Ann Roe of Ruritania". -1 for none, and for a lawmaker's,
// who may be of either.
func (x *reading) behindHolder(t *tree, r role) int {
	if r.last >= len(t.Tokens) || r.of >= 0 || r.place != nil || !r.isOffice() || r.sits() {
		return -1
	}
	who := x.personAt(t, r.last)
	if who < 0 || x.ments[who].Kind != kindName || x.ments[who].Last+1 >= len(t.Tokens) || t.lower(x.ments[who].Last) != "of" {
		return -1
	}
	k := x.ments[who].Last + 1
	if t.lower(k) == "the" && k+1 < len(t.Tokens) {
		k++
	}
	if m := x.at(t, k); m >= 0 && x.ments[m].First == k && x.ments[m].Kind == kindName && x.ments[m].Type != schema.Person {
		return m
	}
	return -1
}

// isAspired says whether a title is one that its bearer only hopes for: "a would-be mayor", "the aspiring senator".
func (t *tree) isAspired(first, head int) bool {
	for k := max(first-3, 0); k < head; k++ {
		switch w := t.lower(k); {
		case k >= first-1 && (w == "aspiring" || w == "would-be" || w == "wannabe"), w == "would" && t.lower(k+1) == "-" && t.lower(k+2) == "be" && k+3 >= first:
			return true
		}
	}
	return false
}

// readBefore takes in what stands before a title, and gives the words that belong to the office: the body that it is of, and others.
func (x *reading) readBefore(t *tree, r *role) string {
	title, before := r.first, ""
	add := func(words string) { before = strings.TrimSpace(words + " " + before) }
	for r.first > 0 {
		k := r.first - 1
		if t.placeBefore(x, r) {
			continue
		}
		if m := x.at(t, k); m >= 0 && r.of < 0 && x.ments[m].Kind == kindName && x.ments[m].Type == schema.Place && x.ments[m].Last > r.first {
			r.of, r.first = m, x.ments[m].First // "Oldtown County Executive"
			break
		}
		if m := x.beforeBrackets(t, k); m >= 0 && r.of < 0 && r.members == "" {
			r.of, r.first = m, x.ments[m].First
			if party := x.party(x.ments[m].Text); party != "" {
				r.members, r.partyAt = party, x.ments[m].Head
			}
			add(x.ments[m].Text)
			break
		}
		if m := x.at(t, k); m >= 0 && x.ments[m].Kind == kindName && x.ments[m].Type != schema.Person && x.ments[m].Last == r.first && x.ments[m].First < r.first &&
			x.ments[m].Start == t.Tokens[x.ments[m].First].Start {
			r.first = x.ments[m].First
			party := ""
			if x.ments[m].Type == schema.Organization && !(portfolios[t.lower(x.ments[m].Last-1)] && r.leadsPortfolio()) {
				party = x.party(x.ments[m].Text)
			}
			if party != "" {
				r.members, r.partyAt = party, x.ments[m].Head
			}
			if party == "" || !r.sits() && r.key != "minister" { // "Labour MP", "a Labour minister"
				if r.of < 0 {
					r.of = m
				}
				if x.ments[m].Type == schema.Organization && !(r.sits() && x.isCaucus(m)) {
					add(x.ments[m].Text)
				}
			}
			if r.first > 0 && t.Tokens[r.first-1].XPOS == "DT" {
				break
			}
			continue
		}
		if m := x.at(t, k); m >= 0 && x.ments[m].same != "" && r.of < 0 {
			r.of, r.first = m, k
			add(x.ments[m].same)
			continue
		}
		if x.partyBefore(t, r, add) {
			continue
		}
		if !x.belongsToTitle(t, r, title, k, add) {
			break
		}
		r.first = k
	}
	return before
}

// beforeBrackets is the name of a body behind which its short form stands in brackets that end at token i: "Board of Trade (BOT)". -1 for none.
func (x *reading) beforeBrackets(t *tree, i int) int {
	if i < 3 || t.Tokens[i].Text != ")" || t.Tokens[i-2].Text != "(" || !isAcronym(t.Tokens[i-1].Text) {
		return -1
	}
	m := x.at(t, i-3)
	if m < 0 || x.ments[m].Kind != kindName || x.ments[m].Type != schema.Organization || x.ments[m].Last != i-2 {
		return -1
	}
	return m
}

// placeBefore takes in a country's adjective of several words or its name of three right before a title, and says whether there is one: "South
// African president", "Papua New Guinea prime minister".
func (t *tree) placeBefore(x *reading, r *role) bool {
	for n := 3; n > 1; n-- {
		first := r.first - n
		if first < 0 || r.place != nil || t.lower(first) == "the" || !isCapital(t.Tokens[first].Text) || !isCapital(t.Tokens[r.first-1].Text) {
			continue
		}
		words := t.text(first, r.first)
		if place, demonym := x.kb.Place(words); place != nil && (demonym || n == 3 && place.Kind == "country") {
			r.place, r.placeAt, r.adjective, r.first = place, r.first-1, words, first
			return true
		}
	}
	return false
}

// partyBefore takes in a party of two words right before a title, and says whether there is one: "Scottish Conservative leader".
func (x *reading) partyBefore(t *tree, r *role, add func(string)) bool {
	first := r.first - 2
	if first < 0 || t.lower(first) == "the" || r.members != "" || r.kind == partisan || !isCapital(t.Tokens[first].Text) || !isCapital(t.Tokens[first+1].Text) {
		return false
	}
	words := t.text(first, r.first)
	if portfolios[t.lower(r.first-1)] && r.leadsPortfolio() {
		return false
	}
	if r.members = x.party(words); r.members == "" {
		return false
	}
	r.first, r.partyAt = first, first+1
	if r.kind == heading {
		add(words)
	}
	return true
}

// belongsToTitle says whether token k, right before what is read of a title so far, is part of it, and notes what it says.
func (x *reading) belongsToTitle(t *tree, r *role, title, k int, add func(string)) bool {
	w := t.lower(k)
	place, demonym := x.kb.Place(t.Tokens[k].Text)
	if m := x.at(t, k); m >= 0 && x.ments[m].Type == schema.Person && x.ments[m].Kind == kindName && k >= x.ments[m].First {
		return false
	}
	if prefix, _ := t.sideOf(k); prefix != "" {
		return true // "the pro-Roe senator"
	}
	if strings.HasPrefix(w, "@") || strings.HasPrefix(w, "#") {
		return false // whom a tweet is addressed to
	}
	switch party := x.party(t.Tokens[k].Text); {
	case t.Tokens[k].UPOS == "ADP", x.isTime(t.Tokens[k].Text):
		return false // "under President Roe", "On Monday Mayor Roe"
	case terms[w] && k > 1 && t.lower(k-1) == "-", t.Tokens[k].UPOS == "NUM" && t.lower(k+1) == "-" && terms[t.lower(k+2)]: // "two-term"
	case w == "state" && r.kind == ruling && k > 0 && x.isPlaceWord(t, k-1): // "Texas state Gov."
	case r.sits() && k+1 == r.first && t.isHeadTitle(k):
		return false // "Committee Chair Sen. Roe"
	case portfolios[w] && k+1 == r.first && r.leadsPortfolio() && isCapital(t.Tokens[r.first].Text):
		add(t.Tokens[k].Text) // "Labor Secretary"
	case r.kind == partisan && k+1 == r.first && isCapital(t.Tokens[k].Text) && x.party(t.text(k, title+1)) != "":
		r.name, r.partyAt = x.party(t.text(k, title+1)), title // "Social Democrat"
	case r.kind == partisan && k+1 == r.first && otherParties[w] && isCapital(t.Tokens[k].Text):
		r.name, r.partyAt = t.text(k, title+1)+"s", title // of a country that nobody knows
	case (past[w] || epithets[w]) && (party == "" || r.kind == roleOnly && (r.key != "candidate" || k == 0) || k == 0 && r.key != "mp"): // "Conservative commentator", and an adjective may begin a sentence
		r.former = r.former || w == "former" || w == "ex" || w == "onetime" || w == "one-time"
	case party != "" && t.Tokens[k].UPOS != "VERB" && !(rank[w] && (k+1 < title || !r.sits() && r.key != "leader" && r.key != "party")):
		r.members, r.partyAt = party, k
		if r.kind == heading || strings.HasSuffix(r.key, "whip") {
			add(t.Tokens[k].Text) // "House Democratic leader"
		}
	case place != nil && (demonym || isCapital(t.Tokens[k].Text) && t.base(k) == "compound"):
		r.place, r.placeAt, r.adjective = place, k, t.Tokens[k].Text
	case r.name != "" && (strings.HasSuffix(t.lower(title), ".") || (r.kind == ruling || r.sits()) && isCapital(t.Tokens[title].Text) && !rank[w]) && !isCapital(t.Tokens[k].Text):
		return false // "last night Rep. Roe", "every day Senator Roe"
	case r.isOffice() && t.base(k) == "amod" && k+1 < title && t.rel(k+1) == "compound" && (t.Tokens[k].Head == k+1 || t.isPlural(k+1)): // "armed forces minister"
		add(t.Tokens[k].Text)
	case rank[w], t.rel(k) == "compound" && (t.isNominal(k) || t.Tokens[k].XPOS == "NNP") && !t.isPossessed(k), t.base(k) == "amod" && isCapital(t.Tokens[k].Text) && r.isOffice(),
		r.kind != roleOnly && r.kind != partisan && t.isNominal(k) && isCapital(t.Tokens[k].Text) && k+1 == r.first && k > 0, // "Environment Minister", whatever the tree
		w == "and" && k > 0 && t.base(k+1) == "conj" && t.isNominal(k-1) && t.rel(k-1) == "compound":                         // "health and safety director"
		add(t.Tokens[k].Text)
	default:
		return false
	}
	return true
}

// terms are how often one held an office: "two-term", "three-time".
var terms = wordSet(`term time`)

// isHeadTitle says whether a token is a title by itself.
func (t *tree) isHeadTitle(i int) bool {
	ti, ok := titles[t.lower(i)]
	return ok && (ti.kind == office || ti.kind == heading)
}

// portfolios are briefs that are names of parties too.
var portfolios = wordSet(`labor labour justice`)

// leadsPortfolio says whether the title is of who has a portfolio.
func (r role) leadsPortfolio() bool { return r.key == "secretary" || r.key == "minister" }

// otherParties are words that make another party of a democrat.
var otherParties = wordSet(`social christian liberal free new progressive centre center`)

// briefed are offices that a brief behind them tells apart: "minister of justice", "head of communications".
var briefed = wordSet(`minister secretary undersecretary director commissioner head chief`)

// isBriefed says whether a brief behind the title of a head or director leaves it the head of less than the whole.
func (r role) isBriefed() bool {
	return briefed[r.key] && r.key != "minister" && r.key != "secretary" && r.last > r.head+1
}

// brief takes in the brief behind a title, and gives its words; none where a name or an article says whose the office is.
func (x *reading) brief(t *tree, r *role) string {
	of := r.last
	if !briefed[r.key] && r.name != "Minister of State" && r.name != "Secretary of State" || of+1 >= len(t.Tokens) || (t.lower(of) != "of" || r.key == "secretary of state") && t.lower(of) != "for" {
		return ""
	}
	first := of + 1
	if (r.key == "minister" || r.key == "secretary") && t.lower(first) == "the" {
		first++
	}
	last := first
	named := func(k int) bool { m := x.personAt(t, k); return m >= 0 && k >= x.ments[m].First }
	for last < len(t.Tokens) && !named(last) && (t.isNominal(last) || t.Tokens[last].UPOS == "ADJ" || t.lower(last) == "and" && last > first) && t.below(last, r.head) {
		last++
	}
	for last > first && !t.isNominal(last-1) {
		last--
	}
	if last == first || t.Tokens[last-1].XPOS == "NNP" && r.key != "minister" && r.key != "secretary" && r.key != "secretary of state" {
		return ""
	}
	words := t.text(of, last)
	r.last = last
	return words
}

// complement is the mention that a role noun is of: "France's president", "president of France", "spokesman for the party".
// Who sits in a legislature is also from somewhere.
func (x *reading) complement(t *tree, head int, from bool) int {
	for _, c := range t.children[head] {
		switch t.rel(c) {
		case "nmod:poss":
			return x.at(t, c)
		case "nmod":
			switch p := t.cases(c); p {
			case "of", "for", "at", "to", "with", "from":
				m := x.at(t, c)
				if m < 0 && constituencies[t.lemma(c)] {
					m = x.known(t, c)
				}
				if m >= 0 && (p != "from" || from) {
					return m
				}
			}
		}
	}
	return -1
}

// link is the preposition that alone, but for an article, stands between two tokens, or empty.
func (t *tree) link(from, to int) string {
	if to > from+1 && t.Tokens[to-1].UPOS == "DET" {
		to--
	}
	if to != from+1 {
		return ""
	}
	switch w := t.lower(from); w {
	case "of", "for", "at", "to", "with":
		return w
	}
	return ""
}

func (t *tree) isPossessed(i int) bool { return t.rel(i) == "nmod:poss" }

func isCapital(s string) bool { return s != "" && s[0] >= 'A' && s[0] <= 'Z' }
