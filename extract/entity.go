package extract

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gosimple/slug"

	"kg/graph/schema"
	"kg/kb"
)

// entity is one real-world thing of the article.
type entity struct {
	schema.Entity
	known    *kb.Entry // in the knowledge base, or nil
	key      string    // how the name is compared
	person   personName
	suffix   string // party and state behind the name
	why      []string
	gender   gender
	unnamed  bool            // a person whom no name stands for
	kin      bool            // named in full first as somebody's relative
	likely   gender          // by a given name that stands alone, a spouse, a pronoun: no more than a hint
	roles    map[string]bool // keys of the titles that the text gives it
	office   string          // the first office among them
	party    string          // the first party that it is said to be in
	called   []role          // what the text calls it beside its name: "Jane Roe, the mayor"
	epithets map[string]bool // likewise, nouns that are no titles: "the billionaire Jane Roe"
	ments    []int
}

// resolve says which entity each mention stands for. Names come first, full ones before surnames; then titles, then pronouns.
// A mention whose entity is not clear has none.
func (x *reading) resolve() {
	x.entOf = make([]int, len(x.ments))
	for i := range x.entOf {
		x.entOf[i] = -1
	}
	x.names = newNames()
	x.people()
	x.bodies()
	x.shortForms()
	x.bodiesAgain()
	x.surnames()
	x.groups()
	x.handles()
	x.dropEmpty()
	x.describe()
	x.nominees()
	x.linkNames()
	x.acting()
	x.titlesAndPronouns()
	x.joinArms()
	x.nameEntities()
}

// describe gathers what the text says of each person: gender and titles.
func (x *reading) describe() {
	for i := range x.ents {
		e := &x.ents[i]
		slices.Sort(e.ments)
		for _, m := range e.ments {
			if g := x.ments[m].gender; g == male || g == female {
				e.gender = g
			}
			if g := x.nounGender(m); g != unknown && e.gender == unknown && e.Type == schema.Person {
				e.gender = g
			}
			if e.likely == unknown {
				e.likely = x.spouseGender(m)
			}
			for _, r := range x.ments[m].Roles {
				e.addRole(r.key)
				if e.office == "" && r.isOffice() {
					e.office = r.office
				}
			}
		}
		if e.Type == schema.Person {
			x.readCallings(e)
		}
		if e.gender == unknown && e.Type == schema.Person {
			if e.gender = x.givenGender(e.key); e.gender == unknown && !strings.Contains(e.key, " ") && x.kb.Gender(e.key) != unknown {
				e.likely = x.kb.Gender(e.key)
				if len(e.roles) == 0 && len(x.kb.BySurname(e.key)) == 0 {
					e.gender = e.likely // "Felicity", no surname that is known
				}
			}
		}
	}
}

// readCallings notes the titles that stand beside a person's name, so that they stand for the person alone later on.
func (x *reading) readCallings(e *entity) {
	for _, m := range e.ments[:min(len(e.ments), 30)] {
		if x.ments[m].Kind != kindName {
			continue
		}
		t := x.trees[x.ments[m].Sent]
		if r, ok := x.roleOfTenure(t, m); ok {
			e.addRole(r.key)
		}
		x.readClauses(t, x.ments[m].Head, e)
		x.readHonorifics(t, m, e)
		for _, c := range x.callings(t, m) {
			r, ok := x.roleAt(t, c.noun)
			if !ok && !c.negated && !t.isPlural(c.noun) && t.Tokens[c.noun].UPOS == "NOUN" {
				e.addEpithet(t.lower(c.noun))
			}
			if !ok || c.rule != "apposition" && c.rule != "beside" || x.isBesideAnother(t, c.noun, m) || t.isPlural(r.head) {
				continue
			}
			e.addRole(r.key)
			e.called = append(e.called, r)
			if e.office == "" && r.isOffice() {
				e.office = r.office
			}
		}
	}
}

// nounsOfHonorific are what one is who is called by an honorific.
var nounsOfHonorific = map[string]string{"lord": "peer", "lady": "peer", "baroness": "peer", "father": "priest", "rev": "pastor", "rev.": "pastor", "sister": "nun",
	"prof": "academic", "prof.": "academic", "professor": "academic"}

// readHonorifics notes what an honorific before a person's name says that the person is.
func (x *reading) readHonorifics(t *tree, m int, e *entity) {
	if k := x.ments[m].First - 1; k >= 0 && isCapital(t.Tokens[k].Text) && nounsOfHonorific[t.lower(k)] != "" {
		e.addEpithet(nounsOfHonorific[t.lower(k)])
	}
}

// readClauses notes what relative clauses and second appositions say a person is: "Lee's son, Ray, who is a sheriff", "Lee's brother, Ray, a farmer".
func (x *reading) readClauses(t *tree, head int, e *entity) {
	nouns := t.copulas(head)
	if up := t.Tokens[head].Head; up >= 0 && t.base(head) == "appos" && t.Tokens[up].UPOS == "NOUN" {
		nouns = append(nouns, t.copulas(up)...)
		for _, c := range t.with(up, "appos") {
			if c > head && t.Tokens[c].UPOS == "NOUN" && t.isIndefinite(c) {
				nouns = append(nouns, c)
			}
		}
	}
	for _, n := range nouns {
		if r, ok := x.roleAt(t, n); ok && !t.isPlural(n) {
			e.addRole(r.key)
		} else if !t.isPlural(n) {
			e.addEpithet(t.lower(n))
		}
	}
}

func (e *entity) addRole(key string) {
	if e.roles == nil {
		e.roles = map[string]bool{}
	}
	e.roles[key] = true
}

func (e *entity) addEpithet(noun string) {
	if e.epithets == nil {
		e.epithets = map[string]bool{}
	}
	e.epithets[noun] = true
}

func (x *reading) newEntity(name string, typ schema.EntityType, key string) int {
	x.ents = append(x.ents, entity{Entity: schema.Entity{Name: name, Type: typ}, key: key})
	return len(x.ents) - 1
}

func (x *reading) link(m, e int) {
	x.entOf[m] = e
	x.ents[e].ments = append(x.ents[e].ments, m)
	if x.ments[m].Kind == kindName {
		for _, r := range x.ments[m].Roles {
			x.ents[e].addRole(r.key)
		}
	}
}

// because records why an entity is what it is, or why it is not something else.
func (e *entity) because(format string, args ...any) {
	why := fmt.Sprintf(format, args...)
	if !slices.Contains(e.why, why) {
		e.why = append(e.why, why)
	}
}

// groups gives collectives an entity by their words, and the bare names of a party's members the party.
func (x *reading) groups() {
	again := groupsBefore{}
	for i, m := range x.ments {
		if m.Kind != kindNominal || m.isOwned || m.same != "" || m.Type == schema.Topic {
			continue
		}
		key := strings.ToLower(m.Text)
		if ti, ok := titles[strings.TrimSuffix(key, "s")]; ok && ti.kind == partisan {
			e := x.find(strings.ToLower(ti.name), schema.Organization)
			if e < 0 {
				e = x.newEntity(ti.name, schema.Organization, strings.ToLower(ti.name))
				x.index(e)
			}
			x.link(i, e)
			continue
		}
		if m.Type == schema.Group && x.meansNamed(&m) {
			continue
		}
		e := x.find(key, m.Type)
		if e < 0 && m.Type != schema.Place {
			e = again.meant(x.trees[m.Sent], &m)
		}
		if e < 0 {
			e = x.newEntity(m.Text, m.Type, key)
			x.ents[e].unnamed = m.Type == schema.Person
			x.index(e)
		}
		if m.Type != schema.Organization || strings.Contains(m.Text, " of ") {
			again.add(x.trees[m.Sent].lemma(m.Head), e)
		}
		x.link(i, e)
	}
	x.linkTopics()
}

// handles links "@handle" to whom a signature says it is ("Jane Roe (@JaneRoe)"), to whom the knowledge base says, or to the
// person of the text whose name it is made of ("@SenTedCruz", "@realDonaldTrump").
func (x *reading) handles() {
	owner := map[string]int{}
	joined := map[string]int{} // "tedcruz", "cruz" → person; -1 for several
	for _, m := range x.ments {
		if m.Kind != kindHandle {
			continue
		}
		if len(joined) == 0 {
			x.joinNames(joined)
		}
		handle := strings.ToLower(m.Text)
		if _, known := owner[handle]; known {
			continue
		}
		owner[handle] = -1
		t := x.trees[m.Sent]
		if m.First > 1 && t.lower(m.First-1) == "(" {
			if before := x.at(t, m.First-2); before >= 0 && x.entOf[before] >= 0 {
				owner[handle] = x.entOf[before]
				continue
			}
		}
		name := strings.Map(func(r rune) rune {
			if r >= 'a' && r <= 'z' {
				return r
			}
			return -1
		}, handle)
		if e, ok := joined[name]; ok && e >= 0 {
			owner[handle] = e
			continue
		}
		known := x.kb.Find(m.Text)
		if len(known) == 1 && known[0].Type == schema.Person {
			if e, ok := joined[strings.ReplaceAll(nameOf(known[0].Name).key(), " ", "")]; ok && e >= 0 {
				owner[handle] = e
			} else {
				owner[handle] = x.newEntity(known[0].Name, schema.Person, nameOf(known[0].Name).key())
			}
			continue
		}
		for _, affix := range []string{"real", "the", "official", "sen", "senator", "rep", "gov", "speaker", "leader", "president", "potus", "mayor", "sec", "secretary", "dr", "mp"} {
			for _, bare := range []string{strings.TrimPrefix(name, affix), strings.TrimSuffix(name, affix)} {
				if e, ok := joined[bare]; ok && bare != name && e >= 0 && owner[handle] < 0 {
					owner[handle] = e
				}
			}
		}
	}
	for i, m := range x.ments {
		if m.Kind != kindHandle {
			continue
		}
		if e := owner[strings.ToLower(m.Text)]; e >= 0 {
			x.link(i, e)
		}
	}
}

// joinNames lists the names of the text's people as handles write them.
func (x *reading) joinNames(joined map[string]int) {
	add := func(name string, e int) {
		if old, ok := joined[name]; ok && old != e {
			e = -1
		}
		joined[name] = e
	}
	for e := range x.ents {
		if ent := &x.ents[e]; ent.Type == schema.Person && len(ent.ments) > 0 {
			words := ent.person.words
			add(strings.Join(words, ""), e)
			if len(words) > 1 {
				add(words[0][:1]+words[len(words)-1], e)
				add(words[len(words)-1], e)
			}
		}
	}
	joined[""] = -1
}

// dropEmpty drops the entities that no mention is left of, and puts the others in the order of their first mention.
func (x *reading) dropEmpty() {
	var order []int
	for i := range x.ents {
		if e := &x.ents[i]; len(e.ments) > 0 {
			slices.Sort(e.ments)
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return x.ents[a].ments[0] - x.ents[b].ments[0] })
	out, keep := make([]entity, len(order)), make([]int, len(x.ents))
	for i, old := range order {
		out[i], keep[old] = x.ents[old], i
	}
	for m, e := range x.entOf {
		if e >= 0 {
			x.entOf[m] = keep[e]
		}
	}
	x.ents = out
	x.names, x.roleOf, x.asKnown, x.surnameOnly = nil, nil, nil, nil // they go by the old numbers
}

// titlesAndPronouns goes through the text in order, so that each may refer to what the one before it was found to be; "I" comes
// last, since who speaks often stands behind the quote.
func (x *reading) titlesAndPronouns() {
	x.refer(func(m Mention) bool { return !firstPerson(m.Text) })
	x.refer(func(m Mention) bool { return firstPerson(m.Text) })
}

func (x *reading) refer(which func(Mention) bool) {
	x.topics()
	x.named = make([]int, len(x.ents))
	x.seen = make([]int, len(x.ents))
	for i := range x.ments {
		m := &x.ments[i]
		if e := x.entOf[i]; e >= 0 {
			x.seen[e]++
			x.named[e] = i + 1
			continue
		}
		if m.isOwned {
			x.referTo(i)
			continue
		}
		if !which(*m) {
			continue
		}
		if q := x.quoteAt(m.Start); q != nil && q.speaker > i && x.entOf[q.speaker] < 0 && x.ments[q.speaker].Kind == kindTitle {
			x.referTo(q.speaker) // who is not whom the quote is about
		}
		x.referTo(i)
	}
}

// referTo links title or pronoun i to what it stands for.
func (x *reading) referTo(i int) {
	m := &x.ments[i]
	e := -1
	switch {
	case m.isOwned:
		if e = x.relativeNamed(i); e < 0 {
			e = x.owned(i)
		}
	case m.byNoun:
		x.readBonds(i, m.Sent)
		e = x.whomNoun(i)
	case m.Kind == kindTitle:
		x.readBonds(i, m.Sent)
		e = x.titleHolder(i)
		if e < 0 {
			e = x.unnamedHolder(i)
		}
	case m.Kind == kindPronoun:
		e = x.antecedent(i)
	}
	if e < 0 {
		if m.byNoun {
			x.forget(i)
		}
		return
	}
	for len(x.seen) < len(x.ents) {
		x.seen, x.named = append(x.seen, 0), append(x.named, 0)
	}
	x.seen[e]++
	x.named[e] = i + 1
	x.link(i, e)
	if ent := &x.ents[e]; ent.gender == unknown && (m.gender == male || m.gender == female) {
		if ent.likely == m.gender {
			ent.gender = m.gender
		} else if ent.likely == unknown {
			ent.likely = m.gender
		}
	}
}

// topics finds the first person that the text names, and the first that each paragraph does; -1 where there is none.
func (x *reading) topics() {
	x.topic = -1
	x.topicOf = nil
	for i, m := range x.ments {
		e := x.entOf[i]
		if e < 0 || x.ents[e].Type != schema.Person || m.Kind != kindName {
			continue
		}
		if x.topic < 0 {
			x.topic = e
		}
		p := x.trees[m.Sent].Paragraph
		for len(x.topicOf) <= p {
			x.topicOf = append(x.topicOf, -1)
		}
		if x.topicOf[p] < 0 {
			x.topicOf[p] = e
		}
	}
}

// nameEntities gives every entity its id: the knowledge base's, else its name as a slug, so that one name is one id in every
// article. Two of one name in one article are told apart by type, by party and state, by title, or by number.
func (x *reading) nameEntities() {
	taken := map[string]bool{}
	for i := range x.ents {
		if e := &x.ents[i]; e.known != nil {
			taken[e.ID] = true
		}
	}
	first := map[string]int{}
	for i := range x.ents {
		e := &x.ents[i]
		if e.known != nil {
			continue
		}
		e.ID = entityID(e.Name)
		if !taken[e.ID] {
			taken[e.ID] = true
			first[e.ID] = i
			continue
		}
		id := e.ID
		more := []string{string(e.Type), e.suffix, e.office}
		if other, ok := first[id]; !ok || x.ents[other].Type == e.Type {
			more[0] = ""
		}
		for _, m := range more {
			if m != "" && taken[e.ID] {
				e.ID = id + "-" + slug.Make(m)
			}
		}
		for n := 2; taken[e.ID]; n++ {
			e.ID = fmt.Sprintf("%s-%d", id, n)
		}
		taken[e.ID] = true
		e.because("not %s: another of the name", id)
	}
}

// idOf is the id of what a title or a suffix names: an entity of the text, an entry of the knowledge base, or the name's slug.
func (x *reading) idOf(name string, typ schema.EntityType) string {
	type named struct {
		name string
		typ  schema.EntityType
	}
	if x.ids == nil {
		x.ids = map[any]string{}
		for _, e := range x.ents {
			x.ids[named{e.Name, e.Type}] = e.ID
		}
	}
	if id, ok := x.ids[named{name, typ}]; ok {
		return id
	}
	id := entityID(name)
	switch typ {
	case schema.Place:
		if places, demonym := x.kb.Places(name); len(places) > 0 && !demonym {
			id = x.nearest(places).ID
		}
	case schema.Organization:
		var of []*kb.Entry
		for _, k := range x.kb.Find(name) {
			if k.Type == typ {
				of = append(of, k)
			}
		}
		if len(of) == 1 {
			id = of[0].ID
		}
	}
	x.ids[named{name, typ}] = id
	return id
}

// entityID is the slug of a name: ASCII letters, digits and hyphens.
func entityID(name string) string {
	if s := slug.Make(name); s != "" {
		return s
	}
	return "e-" + hash(name)
}
