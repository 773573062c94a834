package extract

import (
	"maps"
	"slices"
	"strings"

	"kg/graph/schema"
)

// Who is meant by a description that no name stands beside: a lead that names its person a sentence later, "the nominee", "the former"
// and "the latter", "her party".

// isLead says whether a sentence is the first of the text but for a headline.
func (x *reading) isLead(t *tree) bool {
	return t.index == 0 || t.index == 1 && x.trees[0].isHeadline()
}

// namedNext is the mention of the person whom a description in the lead keeps for the next sentence: in "A Utah mayor quit on Monday. Ann
// Roe, 51, gave no reason" she is the mayor. Both are subjects of their sentences. -1 for none.
func (x *reading) namedNext(t *tree, i int) int {
	if !x.isLead(t) || !t.isMainSubject(i) || t.index+1 >= len(x.trees) {
		return -1
	}
	next := x.trees[t.index+1]
	for k := range next.Tokens {
		if m := x.at(next, k); m >= 0 && next.isMainSubject(k) && x.ments[m].Kind == kindName && x.ments[m].Type == schema.Person && x.ments[m].Last > x.ments[m].First+1 {
			return m
		}
	}
	return -1
}

// introducedBy is the person whom the lead calls by title mention i and the next sentence names for the first time, without a title of its
// own, or -1.
func (x *reading) introducedBy(i int) int {
	m := &x.ments[i]
	next := x.namedNext(x.trees[m.Sent], m.Head)
	if next < 0 || x.entOf[next] < 0 {
		return -1
	}
	e := x.entOf[next]
	ent := &x.ents[e]
	if ent.ments[0] != next || len(ent.roles) > 0 {
		return -1
	}
	if ent.known != nil && len(ent.known.Terms) > 0 && !x.bears(e, m.Roles) && x.goesWith(e, m.Roles[0]) < 1 {
		return -1 // of whom the knowledge base has other offices
	}
	return e
}

// aged is the one person named in the sentence of title mention i and the one before, where an age behind the title says that the text
// goes on about somebody: "Ann Roe has no rival. The mayor, 63, beat them all". -1 for none or several.
func (x *reading) aged(i int) int {
	m := &x.ments[i]
	t := x.trees[m.Sent]
	if m.Last+2 >= len(t.Tokens) || t.Tokens[m.Last].Text != "," || t.Tokens[m.Last+1].UPOS != "NUM" || t.Tokens[m.Last+2].Text != "," {
		return -1
	}
	one := -1
	for k := i - 1; k >= 0 && x.ments[k].Sent >= m.Sent-1; k-- {
		if e := x.entOf[k]; e >= 0 && x.ments[k].Kind == kindName && x.ents[e].Type == schema.Person {
			if one >= 0 && one != e {
				return -1
			}
			one = e
		}
	}
	if one >= 0 && x.ents[one].office != "" {
		return -1
	}
	return one
}

// goneOnAbout is the person who was the last named subject of a sentence not far before that of title mention i, where the title is the subject
// of its own and names the seat of a lawmaker or an office of a body: "Ann Roe quit on Monday. The Oldtown MP gave no reason". -1 for none.
func (x *reading) goneOnAbout(i int) int {
	m := &x.ments[i]
	t, r := x.trees[m.Sent], m.Roles[0]
	if t.isIndefinite(m.Head) || !x.isSeat(r) && !x.isOfBody(r) || !t.isMainSubject(m.Head) {
		return -1
	}
	for s, told := m.Sent-1, 0; s >= 0 && told < goneOn; s-- {
		if q := x.quoteAt(x.trees[s].Start); q != nil && q.End >= x.trees[s].End {
			continue // in somebody's words
		}
		told++
		who := x.mainSubject(x.trees[s])
		if who >= 0 && x.ments[who].Kind == kindPronoun && !x.isNamedIn(x.entOf[who], s) {
			continue
		}
		if who < 0 || x.entOf[who] < 0 || x.ments[who].Kind != kindName && x.ments[who].Kind != kindPronoun {
			return -1
		}
		e := x.entOf[who]
		if x.ents[e].Type == schema.Person && !x.governs(e) && x.goesWith(e, r) >= 0 && (x.isSeat(r) || len(x.ents[e].roles) == 0 && !x.speaksAgainst(e, r, 0)) {
			return e
		}
		return -1
	}
	return -1
}

// isOfBody says whether a title is an office's or a head's of a body or place that stands behind it: "the leader of the Greens".
func (x *reading) isOfBody(r role) bool {
	return (r.isOffice() || r.kind == heading) && !r.former && r.of >= 0 && r.link == "of" && x.ments[r.of].Type != schema.Person && x.ments[r.of].Kind == kindName
}

// isNamedIn says whether a sentence has a person's name.
func (x *reading) isNamedIn(e, sent int) bool {
	return e >= 0 && slices.ContainsFunc(x.ents[e].ments, func(m int) bool { return x.ments[m].Sent == sent && x.ments[m].Kind == kindName })
}

// goneOn is how many sentences a text may go on about somebody by pronouns.
const goneOn = 3

// mainSubject is the mention of the one subject of a sentence's main clause, or -1.
func (x *reading) mainSubject(t *tree) int {
	if k := t.mainSubjectAt(); k >= 0 && t.first(k, "conj") < 0 {
		return x.at(t, k)
	}
	return -1
}

// isMainSubject says whether a token is the subject of the sentence's main clause.
func (t *tree) isMainSubject(i int) bool {
	h := t.Tokens[i].Head
	return t.base(i) == "nsubj" && h >= 0 && t.Tokens[h].Head < 0
}

// isSeat says whether a title is a lawmaker's and says of what place.
func (x *reading) isSeat(r role) bool {
	return r.sits() && r.of >= 0 && x.ments[r.of].Type == schema.Place
}

// bearsFrom gives a person a title that the text tells by a description of the person.
func (x *reading) bearsFrom(e int, r role) {
	ent := &x.ents[e]
	ent.addRole(r.key)
	ent.called = append(ent.called, r)
	if ent.office == "" && r.isOffice() {
		ent.office = r.office
	}
	x.roleOf = nil
}

// nominating are verbs whose object is a nominee from then on.
var nominating = wordSet(`nominate confirm tap pick`)

// nominees gives those whom somebody nominates or confirms the title of nominee.
func (x *reading) nominees() {
	for _, t := range x.trees {
		for k := range x.clauses[t.index] {
			c := &x.clauses[t.index][k]
			if !nominating[t.lemma(c.pred)] {
				continue
			}
			for _, o := range c.objects {
				if m := x.known(t, o); m >= 0 && x.entOf[m] >= 0 && x.ents[x.entOf[m]].Type == schema.Person {
					x.ents[x.entOf[m]].addRole("nominee")
				}
			}
		}
	}
}

// isOfTwo says whether a token is "former" or "latter" for one of two that were named.
func (t *tree) isOfTwo(i int) bool {
	if w := t.lower(i); w != "former" && w != "latter" || !t.isDefinite(i) {
		return false
	}
	return i+1 == len(t.Tokens) || t.Tokens[i+1].UPOS != "ADJ" && !t.isNominal(i+1) && t.Tokens[i+1].Text != "-"
}

// ofTwo is which of two that were named last, both people or both bodies or places, "the former" or "the latter" is, or -1.
func (x *reading) ofTwo(i int) int {
	m := x.ments[i]
	for sent := m.Sent; sent >= 0 && sent >= m.Sent-1; sent-- {
		var people, others []int
		for k := range x.ments[:i] {
			e := x.entOf[k]
			if x.ments[k].Sent != sent || x.ments[k].Kind != kindName || e < 0 {
				continue
			}
			of := &others
			if x.ents[e].Type == schema.Person {
				of = &people
			}
			if !slices.Contains(*of, e) {
				*of = append(*of, e)
			}
		}
		for _, two := range [][]int{people, others} {
			if len(two) == 2 && strings.EqualFold(m.Text, "former") {
				return two[0]
			} else if len(two) == 2 {
				return two[1]
			}
		}
	}
	return -1
}

// addOwnParty finds "her party", "Roe's own party", and says whether token i is one.
func (x *reading) addOwnParty(t *tree, i int) bool {
	owner := t.exact(i, "nmod:poss")
	if t.lower(i) != "party" || owner < 0 || x.at(t, owner) < 0 || x.bodyNamed(t, i) >= 0 {
		return false
	}
	n := len(x.ments)
	x.add(t, Mention{First: i, Last: i + 1, Type: schema.Organization, Kind: kindNominal, isOwned: true})
	x.ments[n].Head = i
	return true
}

// partyOf is the entity of the party that the text, or the knowledge base, says a person or a group is of, or -1 for none or several.
func (x *reading) partyOf(e int) int {
	ent := &x.ents[e]
	found := map[int]bool{}
	if ent.Type == schema.Group { // "Tory rebels"
		for _, word := range strings.Fields(ent.Name) {
			if party := x.party(word); party != "" {
				found[x.bodyCalled(party)] = true
			}
		}
		ent = &x.ents[e]
	}
	for _, r := range x.rolesOf(ent) {
		if r.of >= 0 && x.entOf[r.of] >= 0 && x.ments[r.of].Type == schema.Organization && x.isParty(r.of) {
			found[x.entOf[r.of]] = true
		}
	}
	for _, m := range ent.ments {
		if x.ments[m].Kind != kindName {
			continue
		}
		for _, f := range x.belongs(x.trees[x.ments[m].Sent], m) {
			if f.predicate == schema.MemberOf && f.object >= 0 && x.entOf[f.object] >= 0 {
				found[x.entOf[f.object]] = true
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(ent.parties(x))) { // a party may be new to the text
		found[x.bodyCalled(name)] = true
	}
	if len(found) != 1 {
		return -1
	}
	for party := range found {
		return party
	}
	return -1
}

// bodyCalled is the body of that name, by the text or else by the knowledge base, as a new entity where need be.
func (x *reading) bodyCalled(name string) int {
	for e := range x.ents {
		if ent := &x.ents[e]; ent.Type == schema.Organization && (ent.Name == name || ent.known != nil && ent.known.Name == name) {
			return e
		}
	}
	e := x.newEntity(name, schema.Organization, strings.ToLower(name))
	x.know(e, x.one(e, x.kb.Find(name), schema.Organization), "the name")
	return e
}
