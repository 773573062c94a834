package extract

import (
	"regexp"
	"slices"
	"strings"

	"kg/graph/schema"
	"kg/kb"
	"kg/nlp"
)

// party is the party whose members capitalised words name, "Republican", "Tory" or "Social Democrat", or empty. Of several
// parties of one name it is the one of the article's country.
func (x *reading) party(words string) string {
	if !isCapital(words) || causes[strings.ToLower(words)] {
		return ""
	}
	for _, ending := range []string{"s", "ic"} { // "Democrats", "Democratic"
		if ti, ok := titles[strings.ToLower(strings.TrimSuffix(words, ending))]; ok && ti.kind == partisan {
			return ti.name
		}
	}
	var fit []*kb.Entry
	called := ""
	for _, name := range []string{words + " Party", words, words + "s"} {
		for _, e := range x.kb.Find(name) {
			if e.Kind == "party" && e.Name != words+" Party" || e.Kind == "party" && name != words {
				fit = append(fit, e)
			}
		}
		if len(fit) > 0 {
			called = name
			break
		}
	}
	if len(fit) > 1 {
		fit = slices.DeleteFunc(slices.Clone(fit), func(e *kb.Entry) bool { return e.Country != x.country })
		if len(fit) != 1 && called == words+" Party" {
			return called // of a country whose party by that name nobody knows
		}
	}
	if len(fit) != 1 {
		return ""
	}
	return fit[0].Name
}

// causes are words that more often name what a party is for than its members: a Brexit minister is of any party.
var causes = wordSet(`brexit reform`)

var partyOfLetter = map[string]string{"R": "Republican Party", "D": "Democratic Party"}

// stateSuffix is "(R-SC)", ", D-N.Y.," and the like right after a name; partySuffix is "(D)".
var (
	stateSuffix = regexp.MustCompile(`^\s*(?:,\s*|\(\s*)([RDI])\s?[-–]\s?([A-Z][A-Za-z.]*(?: [A-Z][A-Za-z.]+)?)\s*(?:[,);.]|$)`)
	partySuffix = regexp.MustCompile(`^\s*\(\s*([RD])\s*\)`)
)

// suffix reads "(R-Texas)" or "(R)" after a name: party and state.
func (x *reading) suffix(t *tree, person int) []finding {
	m := x.ments[person]
	rest := x.doc.Text[m.End:min(m.End+40, len(x.doc.Text))]
	base := finding{sent: t, subject: person, object: -1, at: m.Head, factuality: asserted, rule: "party and state"}
	s := stateSuffix.FindStringSubmatchIndex(rest)
	if s == nil {
		s = partySuffix.FindStringSubmatchIndex(rest)
	}
	if s == nil {
		return x.bracketed(t, person)
	}
	base.relation = strings.TrimSpace(rest[s[2]:s[len(s)-1]])
	var out []finding
	if party, ok := partyOfLetter[rest[s[2]:s[3]]]; ok {
		f := base
		f.name, f.typ, f.predicate = party, schema.Organization, schema.MemberOf
		f.nameSpan = nlp.Span{Start: m.End + s[2], End: m.End + s[3]}
		out = append(out, f)
	}
	if len(s) < 6 {
		return out
	}
	f := base
	f.name, f.typ, f.predicate = rest[s[4]:s[5]], schema.Place, schema.Represents
	f.nameSpan = nlp.Span{Start: m.End + s[4], End: m.End + s[5]}
	if state := x.kb.Postal(f.name); state != nil {
		f.name = state.Name
	} else if state, _ := x.kb.Place(f.name); state != nil {
		f.name = state.Name
	}
	return append(out, f)
}

// bracket is what stands in brackets right after a name.
var bracket = regexp.MustCompile(`^\s*\(\s*([^()]{1,40}[^()\s])\s*\)`)

// partyShort are parties as lists of members and of votes write them, by the word that party knows them by.
var partyShort = map[string]string{"con": "Conservative", "lab": "Labour", "lib": "Liberal", "libdem": "Liberal Democrat", "ld": "Liberal Democrat",
	"nat": "National", "dem": "Democrat", "rep": "Republican", "gop": "Republican", "grn": "Green", "fg": "Fine Gael", "ff": "Fianna Fáil",
	"sf": "Sinn Féin", "sd": "Social Democrats", "soc dem": "Social Democrats", "alp": "Labor"}

// inList is the party that a word in brackets names, or empty.
func (x *reading) inList(word string) string {
	if long, ok := partyShort[strings.ToLower(strings.ReplaceAll(word, ".", ""))]; ok {
		word = long
	}
	if party := x.party(word); party != "" {
		return party
	}
	if i := strings.LastIndexByte(word, ' '); i >= 0 && partyNoun[strings.ToLower(word[i+1:])] && isCapital(word) {
		return word
	}
	return ""
}

// partyNoun are last words of the names of parties.
var partyNoun = wordSet(`party alliance movement front union coalition league democrats socialists greens liberals conservatives`)

// bracketed reads party and seat in brackets behind a name: "(Lab)", "(Con, Abbey)", "(Lib.–NSW)", "(BJP, Pune)"; behind the name of one
// who has a seat also the seat alone.
func (x *reading) bracketed(t *tree, person int) []finding {
	m := x.ments[person]
	s := bracket.FindStringSubmatchIndex(x.doc.Text[m.End:min(m.End+44, len(x.doc.Text))])
	if s == nil {
		return nil
	}
	start, inside := m.End+s[2], x.doc.Text[m.End+s[2]:m.End+s[3]]
	f := finding{sent: t, subject: person, object: -1, relation: inside, at: m.Head, factuality: asserted, rule: "party and seat"}
	party, place := nlp.Span{}, nlp.Span{Start: start, End: start + len(inside)}
	if x.inList(inside) != "" {
		party, place = place, nlp.Span{}
	}
	for i, r := range inside {
		if !strings.ContainsRune(",;/–-", r) || party.End > 0 {
			continue
		}
		left, right := strings.TrimSpace(inside[:i]), strings.TrimSpace(inside[i+len(string(r)):])
		if x.inList(left) != "" || independents[strings.ToLower(left)] {
			party = nlp.Span{Start: start, End: start + len(left)}
			place = nlp.Span{Start: start + len(inside) - len(right), End: start + len(inside)}
		}
	}
	var out []finding
	if name := x.inList(x.doc.Text[party.Start:party.End]); name != "" {
		of := f
		of.name, of.typ, of.nameSpan, of.predicate = name, schema.Organization, party, schema.MemberOf
		x.joins(person, name)
		out = append(out, of)
	}
	seat := x.doc.Text[place.Start:place.End]
	if !mayBeSeat(seat) || party.End == 0 && !x.isLegislator(person) && !x.amongLegislators(t, person) {
		return out
	}
	f.name, f.typ, f.nameSpan, f.predicate = seat, schema.Place, place, schema.Represents
	if state := x.kb.Postal(seat); state != nil {
		f.name = state.Name
	} else if known, demonym := x.kb.Place(seat); known != nil && !demonym {
		f.name = known.Name
	}
	return append(out, f)
}

// independents are what stands in the place of a party for one of none.
var independents = wordSet(`ind ind. independent`)

// mayBeSeat says whether words may name a constituency: all with a capital but for little ones.
func mayBeSeat(words string) bool {
	for _, w := range strings.Fields(words) {
		if !isCapital(w) && w != "and" && w != "of" && w != "the" && w != "upon" && w != "&" {
			return false
		}
	}
	return words != "" && !independents[strings.ToLower(words)]
}

// amongLegislators says whether the name stands in a list that a noun for legislators introduces: "two Labour MPs, Ann Roe (Leeds East) and …",
// or that begins with their title: "Labour MPs Ann Roe (Leeds East) and …".
func (x *reading) amongLegislators(t *tree, person int) bool {
	if first := x.at(t, t.coordination(x.ments[person].Head)); first >= 0 && first != person {
		for _, r := range x.ments[first].Roles {
			if r.sits() && t.isPlural(r.head) {
				return true
			}
		}
	}
	for _, c := range x.callings(t, person) {
		if r, ok := x.roleAt(t, c.noun); ok && r.sits() {
			return true
		}
	}
	return false
}

// belongs reads "the Courier's Jane Roe", "Jane Roe of Ohio", "Jane Roe of the Greens", "Roe's Greens".
func (x *reading) belongs(t *tree, person int) []finding {
	m := x.ments[person]
	var out []finding
	near, before := t.dependents(x.tokensOf(person)), -1
	if k := m.First - 2; k >= 0 && t.Tokens[k+1].Start == t.Tokens[k].End && apostrophes[t.Tokens[k+1].Text] {
		near, before = append(near, k), k // whatever the tree
	}
	for _, c := range near {
		of := x.at(t, c)
		if of < 0 {
			of = x.known(t, c) // "of the research firm Acme"
		}
		whose := t.rel(c) == "nmod:poss" || c == before
		if of < 0 || of == person || x.entOf[of] < 0 || !whose && !(t.rel(c) == "nmod" && x.belongsBehind(t, person, c)) {
			continue
		}
		f := finding{sent: t, subject: person, object: of, relation: t.text(min(c, m.First), max(c+1, m.Last)), at: m.Head,
			factuality: asserted, rule: "belongs " + t.rel(c)}
		switch typ := x.ments[of].Type; {
		case typ == schema.Organization && (x.isParty(of) || t.cases(c) == "from" && x.hasMembers(of)):
			f.predicate = schema.MemberOf
		case typ == schema.Organization:
			f.predicate = schema.WorksFor
		case whose && typ == schema.Place && x.isCountry(of) && len(m.Roles) == 0 && strings.Contains(m.Text, " "):
			f.predicate = schema.From // "Poland's Jane Roe"
		case whose || t.cases(c) != "of" && t.cases(c) != "from":
			continue
		case typ == schema.Place && t.rel(c) == "nmod" && x.isLegislator(person):
			f.predicate = schema.Represents
		case typ == schema.Place && t.rel(c) == "nmod":
			f.predicate = schema.From
		default:
			continue
		}
		out = append(out, f)
	}
	return append(out, x.possessed(t, person)...)
}

var apostrophes = wordSet(`'s ’s ' ’`)

// belongsBehind says whether what stands behind a name is what the person is of: "Jane Roe of Ohio"; between commas also "Jane Roe, from
// Ohio,", and before or behind a verb of saying "said Jane Roe at the Guild".
func (x *reading) belongsBehind(t *tree, person, at int) bool {
	m := x.ments[person]
	switch t.cases(at) {
	case "of":
		return true
	case "from", "at", "with":
		first, last := t.phraseWith(at)
		if m.Last < len(t.Tokens) && t.Tokens[m.Last].Text == "," {
			return first == m.Last+1 && last < len(t.Tokens) && closesApposition[t.lower(last)] && t.lower(last) != "to" && t.cases(at) == "from"
		}
		if of := x.known(t, at); t.cases(at) == "from" && first == m.Last && of >= 0 && x.hasMembers(of) {
			return true // "Ann Roe from the Greens"
		}
		verb := t.Tokens[m.Head].Head
		return first == m.Last && verb >= 0 && t.base(m.Head) == "nsubj" && sayVerbs[t.lemma(verb)] && x.ments[x.at(t, at)].Type == schema.Organization
	}
	return false
}

// possessed reads "Roe's Christian Democrats", "Roe's Justice Department", "Roe, whose Christian Democrats", "her Christian
// Democrats": a party has its members, and it and any other body whoever leads it.
func (x *reading) possessed(t *tree, person int) []finding {
	m := x.ments[person]
	var out []finding
	for _, h := range t.possessions(m.Head) {
		of := x.at(t, h)
		if of < 0 {
			of = x.bodyNamed(t, h)
		}
		if of < 0 || of == person || x.ments[of].Kind != kindName || x.ments[of].Type != schema.Organization ||
			m.Kind == kindPronoun && !x.isParty(of) || seatedBodies[t.lower(x.ments[of].Last-1)] { // "his White House", "his Courier", "Roe's college"
			continue
		}
		f := finding{sent: t, subject: person, object: of, predicate: schema.Leads, relation: t.text(min(m.First, h), max(m.First, h)+1), at: h,
			factuality: asserted, rule: "possessed body"}
		out = append(out, f)
		if x.isParty(of) {
			f.predicate, f.rule = schema.MemberOf, "possessed party"
			out = append(out, f)
		}
	}
	return out
}

// possessions lists the nouns that are said to be of what a token names, by its genitive or a "whose" right behind it.
func (t *tree) possessions(i int) []int {
	var out []int
	if h := t.Tokens[i].Head; t.isPossessed(i) && h >= 0 {
		out = append(out, h)
	}
	for k := range t.Tokens {
		if t.lower(k) == "whose" && t.rel(k) == "nmod:poss" && t.Tokens[k].Head > k && slices.Contains(t.beforeWhose(k), i) {
			out = append(out, t.Tokens[k].Head)
		}
	}
	return out
}

// isParty says whether a mention is of a party that the knowledge base knows, or that is called one.
func (x *reading) isParty(m int) bool {
	if e := x.entOf[m]; e >= 0 && x.ents[e].known != nil {
		return x.ents[e].known.Kind == "party"
	}
	t, last := x.trees[x.ments[m].Sent], x.ments[m].Last
	return last < len(t.Tokens) && t.lower(last) == "party" || x.entOf[m] >= 0 && strings.HasSuffix(x.ents[x.entOf[m]].Name, " Party") || strings.HasSuffix(strings.ToLower(x.ments[m].Text), " party") ||
		slices.ContainsFunc(x.kb.Find(x.ments[m].Text), func(e *kb.Entry) bool { return e.Kind == "party" })
}

// hasMembers says whether a body is a party, or by its name one that people are members of.
func (x *reading) hasMembers(m int) bool {
	last := lastWord(x.ments[m].Text)
	return x.isParty(m) || x.ments[m].Type == schema.Organization && (collegial[last] || last == "group")
}

// isLegislator says whether the text gives the person a seat or a party, or the knowledge base knows one.
func (x *reading) isLegislator(person int) bool {
	e := x.entOf[person]
	if e < 0 {
		return false
	}
	for role := range x.ents[e].roles {
		if ti := titles[role]; ti.sits() || role == "democratic party" || role == "republican party" {
			return true
		}
	}
	if known := x.ents[e].known; known != nil {
		for _, term := range known.Terms {
			switch term.Office {
			case "Senator", "Representative", "Member":
				return true
			}
		}
	}
	return false
}

// partisanNoun reads "a Social Democrat", "a Democratic donor".
func (x *reading) partisanNoun(t *tree, person, noun int, c calling) []finding {
	at := noun
	party := x.partyOfNoun(t, noun)
	for _, a := range t.with(noun, "amod", "compound") {
		if m := x.at(t, a); party == "" && a < noun && (m < 0 || x.isParty(m)) && t.Tokens[a+1].Text != "-" { // no "left-winger"
			party, at = x.party(t.Tokens[a].Text), a
		}
	}
	if party == "" || c.rule == "copula" && t.first(noun, "det") < 0 {
		return nil
	}
	return x.memberships(t, []int{person}, party, at, noun, c.factuality, c.rule+" party")
}

// partyOfNoun is the party whose members a noun names, alone or with the word before it, or empty.
func (x *reading) partyOfNoun(t *tree, noun int) string {
	if m := x.at(t, noun); m >= 0 && noun >= x.ments[m].First && x.ments[m].Kind == kindName && !x.isParty(m) {
		return ""
	}
	if party := x.party(t.text(max(noun-1, 0), noun+1)); party != "" {
		return party
	}
	return x.party(t.Tokens[noun].Text)
}

// memberships are the claims that people are of a party, by the word at a token.
func (x *reading) memberships(t *tree, people []int, party string, at, noun int, f factuality, rule string) []finding {
	var out []finding
	for _, person := range people {
		x.joins(person, party)
		out = append(out, finding{sent: t, subject: person, object: -1, name: party, typ: schema.Organization, nameSpan: t.Tokens[at].Span, predicate: schema.MemberOf,
			relation: t.text(min(at, noun), max(at, noun)+1), at: noun, factuality: f, rule: rule})
	}
	return out
}

// fellows reads "her fellow Democrat", "attacked fellow Republican Roe", "Roe and other Democrats": they are of one party with somebody.
func (x *reading) fellows(t *tree) []finding {
	var out []finding
	for i := range t.Tokens {
		w := t.lower(i)
		noun := t.Tokens[i].Head
		if w == "among" {
			out = append(out, x.amongThem(t, i)...)
		}
		if w == "other" {
			if found := x.withOthers(t, i); found != nil {
				out = append(out, found...)
				continue
			}
		}
		if w != "fellow" && w != "other" || noun < i {
			continue
		}
		for k := i + 1; k <= noun; k++ {
			if party := x.partyOfNoun(t, k); party != "" {
				var with []int
				for _, m := range x.fellowOf(t, noun, w == "fellow") {
					if x.ments[m].Type == schema.Person {
						with = append(with, m)
					}
				}
				out = append(out, x.memberships(t, with, party, k, k, asserted, "fellow party")...)
				break
			}
		}
	}
	return out
}

// withOthers are the claims of "Roe, Poe and a number of other leading Liberals", by the words alone, since parsers part them in many ways. The
// token is that of "other".
func (x *reading) withOthers(t *tree, other int) []finding {
	party := other + 1
	for party < len(t.Tokens) && (t.Tokens[party].UPOS == "ADJ" || t.Tokens[party].UPOS == "PUNCT" && t.Tokens[party].Text != ",") && party < other+5 && x.partyOfNoun(t, party) == "" {
		party++
	}
	if party == len(t.Tokens) || !t.isPlural(party) || x.partyOfNoun(t, party) == "" {
		return nil
	}
	k := other - 1
	for k > other-6 && k > 0 && (t.Tokens[k].UPOS == "DET" || t.Tokens[k].UPOS == "ADJ" || t.lower(k) == "of" || quantities[t.lemma(k)]) {
		k--
	}
	if k < 1 || t.lower(k) != "and" {
		return nil
	}
	return x.memberships(t, x.listedBefore(t, k), x.partyOfNoun(t, party), party, party, asserted, "other party")
}

// amongThem are the claims of "some in the Greens, among them Ann Roe and Bob Poe": those named behind belong to the party or the like right before.
func (x *reading) amongThem(t *tree, among int) []finding {
	if among < 2 || among+2 >= len(t.Tokens) || t.lower(among+1) != "them" || t.Tokens[among-1].Text != "," {
		return nil
	}
	body := x.at(t, among-2)
	if body < 0 || x.ments[body].Kind != kindName || !x.hasMembers(body) {
		return nil
	}
	var out []finding
	m := x.personAt(t, among+2)
	for m >= 0 {
		out = append(out, finding{sent: t, subject: m, object: body, predicate: schema.MemberOf, relation: t.text(among, among+2), at: among, factuality: asserted, rule: "among them"})
		m = x.nextListed(t, m)
	}
	return out
}

// listedBefore lists the people named in the list that the "and" at a token closes.
func (x *reading) listedBefore(t *tree, and int) []int {
	var out []int
	for k := and; k > 0; {
		if t.Tokens[k-1].Text == "," {
			k--
		}
		m := x.personAt(t, max(k-1, 0))
		if m < 0 || x.ments[m].Last != k || len(out) > 0 && t.Tokens[k].Text != "," {
			break
		}
		out = append(out, m)
		for k = x.ments[m].First; k > 0 && x.at(t, k-1) == m; k-- { // titles
		}
	}
	return out
}

// fellowOf lists the mentions of whose fellow a noun is: its possessor, the names coordinated before it, or who acts on it.
func (x *reading) fellowOf(t *tree, noun int, fellow bool) []int {
	var out []int
	add := func(i int) {
		if m := x.known(t, i); m >= 0 && m != x.at(t, noun) {
			out = append(out, m)
		}
	}
	if first := t.Tokens[noun].Head; t.base(noun) == "conj" && first >= 0 {
		for _, c := range t.conjuncts(first) {
			if c < noun {
				add(c)
			}
		}
		return out
	}
	if p := t.possessor(noun); fellow && t.exact(noun, "nmod:poss") >= 0 {
		for _, i := range p {
			add(i)
		}
		return out
	}
	if !fellow {
		return nil
	}
	for k := range x.clauses[t.index] {
		c := &x.clauses[t.index][k]
		is := func(o int) bool { return o == noun || x.at(t, noun) >= 0 && x.at(t, o) == x.at(t, noun) }
		acted := slices.ContainsFunc(c.objects, is) || slices.ContainsFunc(c.obliques, func(o oblique) bool { return is(o.head) })
		for _, s := range c.subjects {
			if acted && s != noun {
				add(s)
			}
		}
	}
	return out
}
