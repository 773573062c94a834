package extract

import (
	"slices"
	"strings"

	"github.com/gosimple/slug"

	"kg/graph/schema"
	"kg/kb"
)

// entity is one real-world thing of the article.
type entity struct {
	schema.Entity
	known  *kb.Entry // in the knowledge base, or nil
	key    string    // how the name is compared
	gender gender
	likely gender          // by a given name that stands alone: no more than a hint
	roles  map[string]bool // keys of the titles that the text gives it
	office string          // the first office among them
	ments  []int
}

// resolve says which entity each mention stands for. Names come first, full ones before surnames; then titles, then pronouns.
// A mention whose entity is not clear has none.
func (x *reading) resolve() {
	x.entOf = make([]int, len(x.ments))
	for i := range x.entOf {
		x.entOf[i] = -1
	}
	x.fullNames()
	x.shortNames()
	x.groups()
	x.handles()
	x.dropEmpty()
	x.describe()
	x.linkNames()
	x.acting()
	x.titlesAndPronouns()
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
			for _, r := range x.ments[m].Roles {
				e.addRole(r.key)
				if e.office == "" && r.title.office {
					e.office = r.office
				}
			}
		}
		if e.gender == unknown && e.Type == schema.Person {
			if e.gender = x.givenGender(e.key); e.gender == unknown && !strings.Contains(e.key, " ") {
				e.likely = x.kb.Gender(e.key)
			}
		}
	}
}

// genderOf are nouns that only one gender is called by.
var genderOf = map[string]gender{}

func init() {
	for g, words := range map[gender]string{
		male: `man boy gentleman guy husband father dad grandfather son grandson brother uncle nephew stepfather stepson widower king prince
			duke earl baron viscount count emperor sir lord knight monk priest friar businessman chairman congressman spokesman councilman
			assemblyman alderman statesman sportsman frenchman englishman irishman scotsman welshman dutchman cowboy boyfriend fiancé
			groom bridegroom godfather patriarch father-in-law son-in-law brother-in-law half-brother`,
		female: `woman girl lady wife mother mom mum grandmother daughter granddaughter sister aunt niece stepmother stepdaughter widow queen
			princess duchess countess baroness empress dame nun abbess actress waitress hostess heiress goddess businesswoman chairwoman
			congresswoman spokeswoman councilwoman assemblywoman alderwoman stateswoman sportswoman frenchwoman englishwoman girlfriend
			fiancée bride ballerina governess midwife priestess godmother matriarch soprano mezzo-soprano contralto mother-in-law
			daughter-in-law sister-in-law half-sister comedienne housewife schoolgirl`,
	} {
		for _, w := range strings.Fields(words) {
			genderOf[w] = g
		}
	}
}

// nounGender is the gender that a noun gives the person of mention m: "his wife Ann", "Ann Lee, the actress", "Ann is a nun".
func (x *reading) nounGender(m int) gender {
	ment := x.ments[m]
	t := x.trees[ment.Sent]
	h := ment.Head
	for _, c := range t.children[h] {
		switch t.base(c) {
		case "appos":
		case "compound", "nmod":
			if t.rel(c) == "nmod:poss" || c > h || c < h-3 || t.first(c, "case") >= 0 {
				continue
			}
		default:
			continue
		}
		if g := genderOf[t.lemma(c)]; g != unknown {
			return g
		}
	}
	up := t.Tokens[h].Head
	if up < 0 {
		return unknown
	}
	switch t.base(h) {
	case "appos", "flat":
		if !t.isNominal(h) || t.first(up, "conj") >= 0 {
			return unknown
		}
		return genderOf[t.lemma(up)]
	case "nsubj":
		if t.first(up, "cop") >= 0 && t.first(h, "conj") < 0 && t.isNominal(up) {
			return genderOf[t.lemma(up)]
		}
	}
	return unknown
}

func (e *entity) addRole(key string) {
	if e.roles == nil {
		e.roles = map[string]bool{}
	}
	e.roles[key] = true
}

// nameWords are the parts of a name that it is compared by: lower case, no initials, no "Jr."
func nameWords(s string) []string {
	var out []string
	for _, w := range strings.Fields(strings.ToLower(s)) {
		w = strings.Trim(w, ".,'’\"")
		switch {
		case w == "" || w == "jr" || w == "sr" || w == "ii" || w == "iii" || w == "the":
		default:
			out = append(out, w)
		}
	}
	for len(out) > 2 && len(out[1]) == 1 {
		out = slices.Delete(out, 1, 2)
	}
	return out
}

func (x *reading) newEntity(name string, typ schema.EntityType, key string) int {
	x.ents = append(x.ents, entity{Entity: schema.Entity{Name: name, Type: typ}, key: key})
	return len(x.ents) - 1
}

func (x *reading) link(m, e int) {
	x.entOf[m] = e
	x.ents[e].ments = append(x.ents[e].ments, m)
}

// find is the entity of one of the types with that key, or -1.
func (x *reading) find(key string, types ...schema.EntityType) int {
	return slices.IndexFunc(x.ents, func(e entity) bool { return e.key == key && slices.Contains(types, e.Type) })
}

// fullNames gives every name of two words or more, and every name of a body or place, its entity.
func (x *reading) fullNames() {
	for i, m := range x.ments {
		if m.Kind != kindName {
			continue
		}
		words := nameWords(m.Text)
		if len(words) == 0 || m.Type == schema.Person && len(words) < 2 {
			continue
		}
		key := strings.Join(words, " ")
		e := x.find(key, m.Type)
		if e < 0 && m.Type == schema.Person {
			e = slices.IndexFunc(x.ents, func(e entity) bool { return e.Type == schema.Person && x.sameName(strings.Fields(e.key), words) })
		}
		if e < 0 {
			e = x.newEntity(m.Text, m.Type, key)
		}
		if m.Type == schema.Person && len(m.Text) > len(x.ents[e].Name) && len(words) > len(nameWords(x.ents[e].Name)) {
			x.ents[e].Name, x.ents[e].key = m.Text, key
		}
		x.link(i, e)
	}
}

// sameName says whether two full names may be one person's: one surname, and given names of which one may be short for the other.
func (x *reading) sameName(a, b []string) bool {
	return len(a) > 1 && len(b) > 1 && a[len(a)-1] == b[len(b)-1] && x.kb.SameGiven(a[0], b[0])
}

// shortNames links surnames and given names to the full names of the text: "Sessions" is Jeff Sessions, not a place.
func (x *reading) shortNames() {
	for i, m := range x.ments {
		if m.Kind != kindName {
			continue
		}
		words := nameWords(m.Text)
		if len(words) != 1 {
			continue
		}
		if e := x.surname(i, words[0]); e >= 0 {
			if old := x.entOf[i]; old >= 0 && old != e {
				x.ents[old].ments = slices.DeleteFunc(x.ents[old].ments, func(k int) bool { return k == i })
			}
			x.ments[i].Type = schema.Person
			x.link(i, e)
			continue
		}
		if x.entOf[i] < 0 {
			e := x.find(words[0], m.Type)
			if e < 0 {
				e = x.newEntity(m.Text, m.Type, words[0])
			}
			x.link(i, e)
		}
	}
}

// surname is the person of the text whose last (or, failing that, first) name the word is: of several, the one whose gender
// fits and who was named last before mention m; -1 for none.
func (x *reading) surname(m int, word string) int {
	best, bestAt := -1, -1
	for pass := range 2 {
		for e := range x.ents {
			ent := &x.ents[e]
			words := strings.Fields(ent.key)
			if ent.Type != schema.Person || len(words) < 2 {
				continue
			}
			if pass == 0 && words[len(words)-1] != word || pass == 1 && words[0] != word {
				continue
			}
			if g := x.ments[m].gender; g != unknown && x.givenGender(ent.key) != unknown && x.givenGender(ent.key) != g {
				continue
			}
			at := 0
			for _, k := range ent.ments {
				if k < m {
					at = max(at, k+1)
				}
			}
			if best < 0 || at > bestAt {
				best, bestAt = e, at
			}
		}
		if best >= 0 || x.ments[m].Type != schema.Person {
			break
		}
	}
	return best
}

// groups gives collectives and topics an entity by their words, and the bare names of a party's members the party.
func (x *reading) groups() {
	for i, m := range x.ments {
		if m.Kind != kindNominal {
			continue
		}
		key := strings.ToLower(m.Text)
		if ti, ok := titles[strings.TrimSuffix(key, "s")]; ok && ti.party {
			e := x.find(strings.ToLower(ti.name), schema.Organization)
			if e < 0 {
				e = x.newEntity(ti.name, schema.Organization, strings.ToLower(ti.name))
			}
			x.link(i, e)
			continue
		}
		e := x.find(key, m.Type)
		if e < 0 && m.Type == schema.Topic { // "the bill" is the health bill named before
			head := x.trees[m.Sent].lemma(m.Head)
			for k := range x.ents {
				if m.Last == m.First+1 && x.ents[k].Type == schema.Topic && (x.ents[k].key == head || strings.HasSuffix(x.ents[k].key, " "+head)) {
					e = k
				}
			}
		}
		if e < 0 {
			e = x.newEntity(m.Text, m.Type, key)
		}
		x.link(i, e)
	}
}

// handles links "@handle" to the name that a signature gives it: "Jim DeMint (@JimDeMint)".
func (x *reading) handles() {
	owner := map[string]int{}
	for i, m := range x.ments {
		if m.Kind != kindHandle || i == 0 {
			continue
		}
		t := x.trees[m.Sent]
		if m.First > 0 && t.lower(m.First-1) == "(" {
			if before := x.at(t, max(m.First-2, 0)); before >= 0 && x.entOf[before] >= 0 {
				owner[strings.ToLower(m.Text)] = x.entOf[before]
			}
		}
	}
	for i, m := range x.ments {
		if m.Kind != kindHandle {
			continue
		}
		if e, ok := owner[strings.ToLower(m.Text)]; ok {
			x.link(i, e)
		}
	}
}

// dropEmpty drops the entities that no mention is left of.
func (x *reading) dropEmpty() {
	keep := make([]int, len(x.ents))
	var out []entity
	for i, e := range x.ents {
		keep[i] = len(out)
		if len(e.ments) > 0 {
			out = append(out, e)
		}
	}
	for m, e := range x.entOf {
		if e >= 0 {
			x.entOf[m] = keep[e]
		}
	}
	x.ents = out
}

// titlesAndPronouns goes through the text in order, so that each may refer to what the one before it was found to be; "I" comes
// last, since who speaks often stands behind the quote.
func (x *reading) titlesAndPronouns() {
	x.refer(func(m Mention) bool { return !firstPerson(m.Text) })
	x.refer(func(m Mention) bool { return firstPerson(m.Text) })
}

func (x *reading) refer(which func(Mention) bool) {
	x.topics()
	x.seen = make([]int, len(x.ents))
	for i := range x.ments {
		m := &x.ments[i]
		if x.entOf[i] >= 0 || !which(*m) {
			if e := x.entOf[i]; e >= 0 {
				x.seen[e]++
			}
			continue
		}
		e := -1
		switch m.Kind {
		case kindTitle:
			if e = x.holder(i); e < 0 {
				e = x.officeHolder(m.Roles[0])
			}
		case kindPronoun:
			e = x.antecedent(i)
		}
		if e >= 0 {
			for len(x.seen) < len(x.ents) {
				x.seen = append(x.seen, 0)
			}
			x.seen[e]++
			x.link(i, e)
			if x.ents[e].gender == unknown && (m.gender == male || m.gender == female) {
				x.ents[e].gender = m.gender
			}
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

// holder is the person to whom the text gives the title of mention i, the one named last of several.
func (x *reading) holder(i int) int {
	r := x.ments[i].Roles[0]
	best, bestAt := -1, -1
	for e := range x.ents {
		if !x.ents[e].roles[r.key] {
			continue
		}
		at := 0
		for _, k := range x.ents[e].ments {
			if k < i {
				at = k + 1
			}
		}
		if at > bestAt {
			best, bestAt = e, at
		}
	}
	return best
}

// givenGender is the gender that the first word of a full name is nearly always borne by, or unknown.
func (x *reading) givenGender(key string) gender {
	given, _, full := strings.Cut(key, " ")
	if !full {
		return unknown
	}
	return x.kb.Gender(given)
}

// nameEntities gives every entity its id; two of one name and different type are told apart.
func (x *reading) nameEntities() {
	taken := map[string]bool{}
	for i := range x.ents {
		e := &x.ents[i]
		if e.ID == "" {
			e.ID = entityID(e.Name)
		}
		if taken[e.ID] {
			e.ID += "-" + strings.ToLower(string(e.Type))
		}
		taken[e.ID] = true
	}
}

// entityID is the slug of a name: ASCII letters, digits and hyphens.
func entityID(name string) string {
	if s := slug.Make(name); s != "" {
		return s
	}
	return "e-" + hash(name)
}
