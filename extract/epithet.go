package extract

import (
	"slices"
	"strconv"
	"strings"

	"kg/graph/schema"
	"kg/kb"
)

// Nouns that newspapers call a person by instead of the name, once they have named the person: "the Ohio Republican", "the billionaire",
// "the 54-year-old lawyer". Offices and other titles are in roles.tsv.

// epithets are nouns for one person that do not say of whom, as "the critic" or "the brother" would.
var epithets = wordSet(`billionaire millionaire tycoon magnate mogul businessman businesswoman businessperson entrepreneur industrialist financier
	philanthropist oligarch author novelist poet playwright essayist academic scholar scientist physicist activist campaigner environmentalist
	conservationist feminist suffragist unionist dissident reformer whistleblower politician parliamentarian backbencher frontbencher politico
	veteran newcomer maverick firebrand populist conservative progressive liberal moderate socialist communist nationalist libertarian separatist
	actor actress singer songwriter musician rapper comedian comic filmmaker painter sculptor footballer cricketer boxer wrestler pastor preacher
	cleric bishop archbishop cardinal rabbi imam strongman autocrat dictator warlord statesman stateswoman technocrat incumbent native
	grandmother grandfather widow widower septuagenarian octogenarian hardliner
	centrist leftist ideologue kingmaker powerbroker turncoat heavyweight frontrunner front-runner grandee stalwart`)

// trades are likewise, but for those whom people have to do with, so that they may be another's: "the lawyer", "the presenter".
var trades = wordSet(`lawyer attorney solicitor barrister jurist prosecutor banker investor trader developer executive writer biographer journalist
	broadcaster presenter blogger podcaster columnist commentator pundit publisher editor historian economist professor lecturer chemist biologist
	geologist sociologist psychologist philosopher theologian physician doctor surgeon nurse pediatrician paediatrician psychiatrist midwife pharmacist
	engineer architect farmer rancher teacher headteacher organizer organiser lawmaker legislator strategist consultant operative pollster
	lobbyist photographer artist athlete priest monk diplomat`)

// addEpithet finds "the" and a noun that newspapers call a person by, the member of a party among them, as a title alone, and says whether token
// i heads one.
func (x *reading) addEpithet(t *tree, i int) bool {
	tok := t.Tokens[i]
	noun := t.lower(i)
	aged := noun == "old" && t.ageAt(i) > 0
	if t.isPlural(i) || t.first(i, "appos", "flat", "acl", "nmod", "nummod", "cop") >= 0 && !aged || t.exact(i, "nmod:poss") >= 0 {
		return false
	}
	switch t.base(i) {
	case "nsubj", "obj", "iobj", "obl", "nmod", "conj":
	default:
		return false
	}
	r, ok := x.roleAt(t, i)
	switch {
	case ok && r.kind == partisan && isCapital(tok.Text):
	case ok && r.kind != partisan:
		return false
	case (epithets[noun] || trades[noun]) && tok.UPOS != "PROPN", aged:
		r = x.epithetAt(t, i)
	default:
		return false
	}
	if r.first == 0 || !t.isDefinite(r.first) || r.last < len(t.Tokens) && t.Tokens[r.last].UPOS == "PROPN" {
		return false
	}
	x.addTitle(t, r)
	return true
}

// epithetAt reads a noun that is no title as one, with the words before it: "the former Lagos businessman".
func (x *reading) epithetAt(t *tree, i int) role {
	r := role{title: title{kind: roleOnly}, key: t.lower(i), head: i, first: i, last: i + 1, of: -1, placeAt: -1, partyAt: -1}
	r.first, _ = t.phrase(i)
	for r.first < i && t.Tokens[r.first].UPOS == "DET" {
		r.first++
	}
	for k := r.first; k < i; k++ {
		if place, demonym := x.kb.Place(t.Tokens[k].Text); place != nil && (demonym || t.base(k) == "compound") {
			r.place, r.placeAt, r.adjective = place, k, t.Tokens[k].Text
		}
		r.former = r.former || t.lower(k) == "former" || t.lower(k) == "ex"
	}
	return r
}

// addTitle adds a title that stands alone for a person. What its words stand for otherwise stays: "the Texas senator" holds Texas.
func (x *reading) addTitle(t *tree, r role) {
	old := slices.Clone(x.byToken[t.index][r.first:r.last])
	x.add(t, Mention{First: r.first, Last: r.last, Type: schema.Person, Kind: kindTitle, Roles: []role{r}})
	for k, m := range old {
		if m >= 0 {
			x.byToken[t.index][r.first+k] = m
		}
	}
}

// ageAt is the age that "54-year-old" at token i says, "old" being the token, or 0.
func (t *tree) ageAt(i int) int {
	if i < 4 || t.lower(i) != "old" || t.lower(i-2) != "year" {
		return 0
	}
	age, _ := strconv.Atoi(t.Tokens[i-4].Text)
	return age
}

// ageIn is the age that a description gives: "the 54-year-old lawyer", "the mayor, 63,". 0 for none.
func (t *tree) ageIn(m *Mention) int {
	first, _ := t.phrase(m.Head)
	for k := first; k < m.Last; k++ {
		if age := t.ageAt(k); age > 0 {
			return age
		}
	}
	return t.ageBehind(m.Last)
}

// ageBehind is the age between commas or brackets, with or without "aged", that begins at a token, or 0.
func (t *tree) ageBehind(i int) int {
	if i >= len(t.Tokens) || t.Tokens[i].Text != "," && t.Tokens[i].Text != "(" {
		return 0
	}
	if i++; i < len(t.Tokens) && t.lower(i) == "aged" {
		i++
	}
	if i+1 >= len(t.Tokens) || t.Tokens[i+1].UPOS != "PUNCT" {
		return 0
	}
	const eldest = 110
	age, err := strconv.Atoi(t.Tokens[i].Text)
	if err != nil || age < 1 || age > eldest {
		return 0
	}
	return age
}

// ageOf is the age that the text gives a person, or 0.
func (x *reading) ageOf(e int) int {
	for _, m := range x.ents[e].ments {
		if ment := &x.ments[m]; ment.Kind == kindName {
			if age := x.trees[ment.Sent].ageBehind(ment.Last); age > 0 {
				return age
			}
		}
	}
	return 0
}

// whomDescribed is the person whom a description means that the text gives nobody: of those named not far before it, the one of whom the text has
// what it says - age, party, place, trade - else the one subject of the last sentence but one or of the last, if nothing speaks against it. -1
// where that is not clear.
func (x *reading) whomDescribed(i int) int {
	m := &x.ments[i]
	t := x.trees[m.Sent]
	the := t.first(m.Head, "det")
	if the < 0 || t.lower(the) != "the" || !m.Roles[0].describes(t.ageIn(m)) || m.Roles[0].key == "leader" && !m.loose && len(x.holdersOf(m.Roles[0])) > 0 {
		return -1
	}
	const farthest, near = 10, 2
	for sent := m.Sent - 1; sent >= max(0, m.Sent-farthest); sent-- {
		sure, fit, subject := x.fitting(i, sent)
		switch {
		case len(sure) == 1:
			return sure[0]
		case len(sure) > 1:
			return -1
		case subject >= 0 && m.Sent-sent <= near && !m.Roles[0].isTrade() && (len(fit) == 1 || !m.Roles[0].former && (t.ageIn(m) == 0 || m.Roles[0].key == "old") && t.isMainSubject(m.Head)):
			return subject
		case len(fit) > 0 && m.Sent-sent <= near:
			return -1
		}
	}
	return -1
}

// describes says whether a title is one that newspapers use for whom they have named without it: a party's member, a lawmaker of a party or
// seat, a former office, an epithet, or anything with an age.
func (r role) describes(age int) bool {
	switch {
	case age > 0, r.former, r.kind == partisan, r.name == "":
		return true
	case r.sits():
		return r.members != "" || r.of >= 0 || r.place != nil
	case r.kind == roleOnly:
		return epithets[r.key] || trades[r.key]
	}
	return r.key == "leader" && r.members != ""
}

// isTrade says whether a description may as well be of somebody else who is not named, if nothing known fits it.
func (r role) isTrade() bool { return trades[r.key] || r.key == "leader" }

// fitting lists the people of a sentence whom the description of mention i may mean: those of whom the text has what it says, all whom nothing
// speaks against, and the one who is the subject there, or -1.
func (x *reading) fitting(i, sent int) (sure, fit []int, subject int) {
	subject = -1
	m := &x.ments[i]
	age := x.trees[m.Sent].ageIn(m)
	here := x.namedIn(i)
	for k := i - 1; k >= 0 && x.ments[k].Sent >= sent; k-- {
		e, c := x.entOf[k], &x.ments[k]
		if c.Sent != sent || e < 0 || x.quoteAt(c.Start) != nil || x.ents[e].Type != schema.Person || slices.Contains(here, e) || x.speaksAgainst(e, m.Roles[0], age) {
			continue
		}
		if !slices.Contains(fit, e) {
			fit = append(fit, e)
		}
		if x.trees[sent].isMainSubject(x.trees[sent].stand(c)) {
			subject = e
		}
		if x.isSaidOf(e, m.Roles[0], age) && !slices.Contains(sure, e) {
			sure = append(sure, e)
		}
	}
	return sure, fit, subject
}

// namedIn lists the people whom the sentence of mention i names.
func (x *reading) namedIn(i int) []int {
	var out []int
	sent := x.ments[i].Sent
	first := i
	for first > 0 && x.ments[first-1].Sent == sent {
		first--
	}
	for k := first; k < len(x.ments) && x.ments[k].Sent == sent; k++ {
		if x.ments[k].Kind == kindName && x.entOf[k] >= 0 {
			out = append(out, x.entOf[k])
		}
	}
	return out
}

// isSaidOf says whether the text, or the knowledge base, has of a person what a description says.
func (x *reading) isSaidOf(e int, r role, age int) bool {
	ent := &x.ents[e]
	return age > 0 && x.ageOf(e) == age || ent.roles[r.key] || ent.epithets[r.key] || x.goesWith(e, r) > 0
}

// speaksAgainst says whether something known of a person contradicts a description: gender, age, party, place, another office.
func (x *reading) speaksAgainst(e int, r role, age int) bool {
	ent := &x.ents[e]
	if g := genderOf[r.key]; g != unknown && (ent.gender != unknown && ent.gender != g || ent.gender == unknown && ent.likely != unknown && ent.likely != g) {
		return true
	}
	if has := x.ageOf(e); age > 0 && has > 0 && has != age && has != age-1 && has != age+1 {
		return true
	}
	goes := x.goesWith(e, r)
	if goes < 0 || x.briefsDiffer(e, r) {
		return true
	}
	if r.former && r.isOffice() {
		return ent.roles[r.key] && !ent.isFormer(x, r.key) || goes == 0 && ent.isElsewhere(r.key)
	}
	return r.sits() && x.governs(e)
}

// isElsewhere says whether the knowledge base has offices of a person, but not that one.
func (e *entity) isElsewhere(office string) bool {
	return e.known != nil && len(e.known.Terms) > 0 &&
		!slices.ContainsFunc(e.known.Terms, func(t kb.Term) bool { return strings.EqualFold(t.Office, office) })
}
