package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
	"kg/nlp"
)

// ties finds the offices, parties and places that the text gives a person: in titles before the name, appositions, copulas and
// "(R-Texas)".
func (x *reading) ties() []finding {
	var out []finding
	for i, m := range x.ments {
		t := x.trees[m.Sent]
		named := m.Kind == kindName && m.Type == schema.Person
		if named {
			for _, r := range m.Roles {
				if again, ok := x.roleAt(t, r.head); ok {
					r = again // the article's country is known by now, and with it which Labour Party
				}
				for _, who := range x.sharing(t, i, r) {
					out = append(out, x.roleClaims(t, who, x.ownRole(t, who, r), asserted, "title")...)
				}
				out = append(out, x.origin(t, i, r.head, r, calling{r.head, asserted, "title"})...)
			}
			out = append(out, x.listedAs(t, i)...)
			out = append(out, x.partisansBefore(t, i)...)
			out = append(out, x.suffix(t, i)...)
			out = append(out, x.listed(t, i, x.belongs(t, i))...)
		}
		if m.Kind == kindPronoun && (t.lower(m.Head) == "his" || t.lower(m.Head) == "her") {
			out = append(out, x.possessed(t, i)...)
		}
		if named || m.Kind == kindPronoun {
			for _, c := range x.callings(t, i) {
				for _, noun := range t.alsoCalled(c.noun) {
					out = append(out, x.borne(t, i, noun, c)...)
				}
			}
		}
	}
	for i, m := range x.ments {
		out = append(out, x.whereabouts(x.trees[m.Sent], i)...)
	}
	for _, t := range x.trees {
		out = append(out, x.fellows(t)...)
		out = append(out, x.credits(t)...)
	}
	return append(out, x.bareTitles()...)
}

// bareTitles are the claims of a title alone that means somebody whom the text names, but for who governs by the text's own word:
// "the premier" is the prime minister again.
func (x *reading) bareTitles() []finding {
	var out []finding
	for i, m := range x.ments {
		if m.Kind != kindTitle || m.loose || x.entOf[i] < 0 || x.governs(x.entOf[i]) {
			continue
		}
		if name := x.nameNear(i); name >= 0 {
			for _, r := range m.Roles {
				out = append(out, x.roleClaims(x.trees[m.Sent], name, r, asserted, "bare title")...)
			}
		}
	}
	return out
}

// governs says whether the text calls a person the head of a place, not of a party or another body alone.
func (x *reading) governs(e int) bool {
	governs, ofBody := false, false
	for key := range x.ents[e].roles {
		governs = governs || titles[key].kind == ruling
	}
	for _, r := range x.rolesOf(&x.ents[e]) {
		if r.kind == ruling && (r.of < 0 || x.ments[r.of].Type != schema.Organization) {
			return true
		}
		ofBody = ofBody || r.kind == ruling
	}
	return governs && !ofBody
}

// sharing lists who bears a title before a name: that name, and for a plural those coordinated with it ("Senators Roe and Poe").
func (x *reading) sharing(t *tree, person int, r role) []int {
	out := []int{person}
	if w := t.lower(r.head); !t.isPlural(r.head) && w != "sens." && w != "reps." && w != "govs." {
		return out
	}
	for _, i := range x.tokensOf(person) {
		for _, c := range t.conjuncts(i)[1:] {
			if m := x.at(t, c); m >= 0 && m != person && x.ments[m].Type == schema.Person && len(x.ments[m].Roles) == 0 {
				out = append(out, m)
			}
		}
	}
	for m := x.nextListed(t, person); m >= 0 && len(x.ments[m].Roles) == 0; m = x.nextListed(t, m) {
		if !slices.Contains(out, m) {
			out = append(out, m)
		}
	}
	return out
}

// ownRole is a role that a plural gives one of several, with the place behind that one's name: "Governors Roe of Ohio and Poe of Utah".
func (x *reading) ownRole(t *tree, person int, r role) role {
	last := x.ments[person].Last
	if !t.isPlural(r.head) || r.kind != ruling || last+1 >= len(t.Tokens) || t.lower(last) != "of" {
		return r
	}
	if of := x.at(t, last+1); of >= 0 && x.ments[of].Type == schema.Place {
		r.of = of
	}
	return r
}

// nextListed is the name that follows another in a list, whatever a parser made of it, with brackets or a place between them: "Roe (Ohio), Poe
// of Utah and Lee". -1 for none.
func (x *reading) nextListed(t *tree, person int) int {
	text := func(k int) string {
		if k < len(t.Tokens) {
			return t.lower(k)
		}
		return ""
	}
	k := x.ments[person].Last
	switch text(k) {
	case "(":
		for n := 0; n < 5 && text(k) != ")" && text(k) != ""; n++ {
			k++
		}
		k++
	case "of", "from":
		if m := x.at(t, min(k+1, len(t.Tokens)-1)); m >= 0 && x.ments[m].Type == schema.Place {
			k = x.ments[m].Last
		}
	}
	if text(k) == "," {
		k++
	}
	if text(k) == "and" {
		k++
	}
	if k == x.ments[person].Last || k >= len(t.Tokens) {
		return -1
	}
	m := x.at(t, k)
	if m < 0 || x.ments[m].First != k || x.ments[m].Kind != kindName || x.ments[m].Type != schema.Person {
		return -1
	}
	return m
}

// listed is what a person belongs to, and for a list that a plural title begins those of the others who belong to nothing of their own:
// "Senators Roe, Poe and Lee of the Greens".
func (x *reading) listed(t *tree, person int, found []finding) []finding {
	first := x.at(t, t.coordination(x.ments[person].Head))
	if first < 0 || len(found) != 1 || found[0].predicate != schema.MemberOf {
		return found
	}
	for _, r := range x.ments[first].Roles {
		for _, who := range x.sharing(t, first, r) {
			if f := found[0]; t.isPlural(r.head) && who != person && len(x.belongs(t, who)) == 0 {
				f.subject = who
				found = append(found, f)
			}
		}
	}
	return found
}

// tokensOf lists the tokens of a mention and that which it hangs by, where a title before it is that.
func (x *reading) tokensOf(m int) []int {
	ment := x.ments[m]
	var out []int
	if ment.Head < ment.First {
		out = append(out, ment.Head)
	}
	for i := ment.First; i < ment.Last; i++ {
		out = append(out, i)
	}
	return out
}

// nameNear is the mention by name, in the same sentence, of whom a bare title means; the title itself where the name stands elsewhere,
// and -1 where nowhere.
func (x *reading) nameNear(title int) int {
	out := -1
	for _, m := range x.ents[x.entOf[title]].ments {
		switch {
		case x.ments[m].Kind != kindName:
		case x.ments[m].Sent == x.ments[title].Sent:
			return m
		default:
			out = title
		}
	}
	return out
}

// borne are the claims of one noun that says what a person is.
func (x *reading) borne(t *tree, person, noun int, c calling) []finding {
	if x.at(t, noun) == person || x.isBesideAnother(t, noun, person) || t.cases(noun) == "according to" { // "according to the Oldtown Democrat"
		return nil
	}
	if first, _ := t.phraseWith(noun); c.rule == "apposition" && t.cases(noun) == "as" && first > 0 && x.personAt(t, first-1) >= 0 {
		return nil // "named A as secretary, B as treasurer"
	}
	if t.lemma(noun) == "counterpart" {
		return append(x.counterpart(t, person, noun, c), x.partisanNoun(t, person, noun, c)...)
	}
	if r, ok := x.roleAt(t, noun); ok {
		if x.at(t, r.head) == person || t.isSought(r.first) {
			return nil
		}
		r = x.ownRole(t, person, r)
		out := append(x.roleClaims(t, person, r, c.factuality, c.rule), x.origin(t, person, noun, r, c)...)
		out = append(append(out, x.leaderOfParty(t, person, noun, r, c)...), x.frontbencher(t, person, noun, r, c)...)
		return append(out, x.candidateCalled(t, person, noun, c)...)
	}
	return append(x.partisanNoun(t, person, noun, c), x.origin(t, person, noun, role{of: -1, boss: -1}, c)...)
}

// counterpart is the claim that a person has the office elsewhere that whose counterpart is has: "the minister met her French counterpart, Roe".
func (x *reading) counterpart(t *tree, person, noun int, c calling) []finding {
	possessors := t.possessor(noun)
	if len(possessors) == 0 {
		return nil
	}
	of := x.known(t, possessors[0])
	if of < 0 || x.entOf[of] < 0 {
		return nil
	}
	has := x.rolesOf(&x.ents[x.entOf[of]])
	k := slices.IndexFunc(has, func(r role) bool { return r.isOffice() && r.kind != seat && !r.former })
	if k < 0 {
		return nil
	}
	for _, a := range t.with(noun, "amod") {
		if place, demonym := x.kb.Place(t.Tokens[a].Text); demonym {
			r := role{title: has[k].title, office: has[k].office, key: has[k].key, head: noun, first: a, last: noun + 1, of: -1, boss: -1, to: -1, place: place, placeAt: a,
				adjective: t.Tokens[a].Text, partyAt: -1}
			return x.roleClaims(t, person, r, c.factuality, c.rule+" counterpart")
		}
	}
	return nil
}

// constituencies are the claims of "represents the 5th District": a constituency is a place by its words alone.
func (x *reading) constituencies(t *tree, c *clause) []finding {
	if t.lemma(c.pred) != "represent" {
		return nil
	}
	var out []finding
	for _, o := range c.objects {
		if m := x.at(t, o); !constituency[t.lemma(o)] || m >= 0 && x.ments[m].Type == schema.Place {
			continue
		}
		first, last := t.phrase(o)
		for first < o && t.Tokens[first].UPOS == "DET" {
			first++
		}
		for _, s := range c.subjects {
			if m := x.known(t, s); m >= 0 {
				out = append(out, finding{sent: t, subject: m, object: -1, name: titleCase(t.text(first, last)), typ: schema.Place, nameSpan: t.span(first, last),
					predicate: schema.Represents, relation: t.Tokens[c.pred].Text, at: c.pred, factuality: c.factuality, rule: "constituency"})
			}
		}
	}
	return out
}

var constituency = wordSet(`district constituency riding ward electorate`)

// inherited are the offices of predecessors and successors: who is called the predecessor of one whose office the text gives held it too.
func (x *reading) inherited(found []finding) []finding {
	offices := map[int][]finding{}
	for _, f := range found {
		if e := x.entOf[f.subject]; f.predicate == schema.HoldsOffice && e >= 0 && f.modality == schema.Asserted && !f.negated {
			if !slices.ContainsFunc(offices[e], func(o finding) bool { return o.name == f.name }) {
				offices[e] = append(offices[e], f)
			}
		}
	}
	var out []finding
	for _, f := range found {
		if f.predicate != schema.Replaces || f.object < 0 || f.negated || f.modality != schema.Asserted || !strings.HasPrefix(f.rule, "noun ") {
			continue
		}
		for _, pair := range [][2]int{{f.subject, f.object}, {f.object, f.subject}} {
			from, to := x.entOf[pair[0]], x.entOf[pair[1]]
			if from < 0 || to < 0 || len(offices[from]) != 1 || len(offices[to]) > 0 {
				continue
			}
			heir := offices[from][0]
			heir.sent, heir.subject, heir.at, heir.relation = f.sent, pair[1], f.at, f.relation
			heir.nameSpan, heir.rule = f.sent.Tokens[f.at].Span, "inherited "+heir.rule
			out = append(out, heir)
		}
	}
	return out
}

// roleClaims says which office, party and place a role gives a person.
func (x *reading) roleClaims(t *tree, person int, r role, f factuality, rule string) []finding {
	base := finding{sent: t, subject: person, object: -1, relation: t.text(r.first, r.last), at: r.head, factuality: f, rule: rule + " " + r.key}
	var out []finding
	party := r.members
	if r.kind == partisan {
		party = r.name
	}
	if party != "" {
		f := base
		f.name, f.typ, f.predicate, f.nameSpan = party, schema.Organization, schema.MemberOf, t.span(r.first, r.last)
		if r.partyAt >= 0 {
			f.nameSpan = t.Tokens[r.partyAt].Span
		}
		out = append(out, f)
		x.joins(person, party)
	}
	if f := base; r.kind == partisan || r.sits() { // "Iowa Republican Jane Roe", "the senator from Iowa"
		f.predicate = schema.Represents
		switch {
		case r.of >= 0 && x.ments[r.of].Type == schema.Place:
			f.object = r.of
			out = append(out, f)
		case r.place != nil && r.place.Kind != "country":
			f.name, f.typ, f.nameSpan = r.place.Name, schema.Place, t.Tokens[r.placeAt].Span
			out = append(out, f)
		}
	}
	if r.place != nil && (r.kind == ruling || r.key == "leader" && r.of < 0 && r.members == "" && r.place.Kind == "country") {
		f := base // "the French president", "the French leader"
		f.name, f.typ, f.predicate, f.nameSpan = r.place.Name, schema.Place, schema.Leads, t.Tokens[r.placeAt].Span
		out = append(out, f)
	}
	if r.members != "" && r.of < 0 && r.key == "leader" && !leaderless[r.members] {
		f := base // "the Conservative leader"
		f.name, f.typ, f.predicate, f.nameSpan = r.members, schema.Organization, schema.Leads, t.Tokens[r.partyAt].Span
		out = append(out, f)
	}
	out = append(out, x.ledBody(t, r, base)...)
	if r.sits() && r.of >= 0 && x.ments[r.of].Last <= r.head && x.isCaucus(r.of) {
		f := base // "ANC MP"
		f.object, f.predicate = r.of, schema.MemberOf
		out = append(out, f)
	}
	if boss := x.bossOf(t, r); boss >= 0 && !x.isSame(boss, person) {
		f := base
		f.object, f.predicate = boss, schema.WorksFor
		out = append(out, f)
	}
	if r.isOffice() || x.isPost(r) || r.kind == heading && (r.office != r.name || r.of >= 0 && x.ments[r.of].Type != schema.Person || r.place != nil) {
		f := base
		f.name, f.typ, f.predicate, f.nameSpan = x.officeName(person, r), schema.Office, schema.HoldsOffice, t.span(r.first, r.last)
		out = append(out, f)
	}
	return out
}

// isPost says whether a title that is no office by itself is one of the body named right before it: "Guild senior adviser Ann Roe".
func (x *reading) isPost(r role) bool {
	return posts[r.key] && r.office != r.name && r.of >= 0 && x.ments[r.of].Type == schema.Organization && x.ments[r.of].Last <= r.head
}

// posts are titles of whom a body has one or few of.
var posts = wordSet(`adviser advisor counsellor editor`)

// isCaucus says whether a body named by its initials before a lawmaker's title can only be the lawmaker's party.
func (x *reading) isCaucus(m int) bool {
	ment := x.ments[m]
	if ment.Kind != kindName || ment.Type != schema.Organization {
		return false
	}
	known := x.kb.Find(ment.Text)
	if place, _ := x.kb.Place(ment.Text); place != nil || strings.ContainsAny(ment.Text, ". ") {
		return false
	}
	return strings.ToUpper(ment.Text) == ment.Text && strings.ContainsAny(ment.Text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") && (len(known) == 0 || known[0].Kind == "party")
}

// leaderless are parties whose leaders are those of a chamber.
var leaderless = map[string]bool{"Democratic Party": true, "Republican Party": true}

// soleLeaders drops who leads a party where the text calls several people its leader: "Congress leader" is a rank there.
func (x *reading) soleLeaders(found []finding) []finding {
	leaders := map[string][]int{} // body → people, but for those who led it once and those who share it
	leader := func(f finding) (string, bool) {
		if f.predicate != schema.Leads || f.sent.lower(f.at) != "leader" || x.entOf[f.subject] < 0 ||
			slices.ContainsFunc(f.sent.Tokens[max(f.at-4, 0):f.at], func(tok nlp.Token) bool { return earlier[strings.ToLower(tok.Text)] }) {
			return "", false
		}
		if f.object < 0 {
			return f.name, true
		}
		return x.party(x.ments[f.object].Text), x.isParty(f.object)
	}
	for _, f := range found {
		if body, ok := leader(f); ok && !slices.Contains(leaders[body], x.entOf[f.subject]) {
			leaders[body] = append(leaders[body], x.entOf[f.subject])
		}
	}
	return slices.DeleteFunc(found, func(f finding) bool {
		body, ok := leader(f)
		return ok && len(leaders[body]) > 1
	})
}

// earlier stand before the title of who has it no more, or not yet.
var earlier = wordSet(`former ex then onetime one-time ousted retired previous erstwhile outgoing late incoming new`)

// joins notes the party of a mention's person.
func (x *reading) joins(person int, party string) {
	if e := x.entOf[person]; e >= 0 {
		x.ents[e].addRole(strings.ToLower(party))
		if x.ents[e].party == "" {
			x.ents[e].party = party
		}
	}
}

// fullerOffices names an office by all that the text says of it: who is called budget director once is no other director.
func (x *reading) fullerOffices(found []finding) []finding {
	names := map[int][]string{}
	for _, f := range found {
		if e := x.entOf[f.subject]; f.predicate == schema.HoldsOffice && e >= 0 && !slices.Contains(names[e], f.name) {
			names[e] = append(names[e], f.name)
		}
	}
	for i := range found {
		f := &found[i]
		if f.predicate != schema.HoldsOffice || x.entOf[f.subject] < 0 {
			continue
		}
		for _, full := range names[x.entOf[f.subject]] {
			more, ok := strings.CutSuffix(full, " "+f.name)
			if strings.HasPrefix(full, f.name+" of ") {
				more, ok = "", true
			}
			if ok && !slices.ContainsFunc(strings.Fields(strings.ToLower(more)), func(w string) bool { return seconds[w] }) {
				f.name = full
			}
		}
	}
	return found
}
