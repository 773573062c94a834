package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
	"kg/kb"
)

// Names of people are compared by given name and surname, without case, diacritics, titles and middle initials. "Jeff Parks"
// is Jefferson Parks; a surname alone is whoever of the text bears it and was named last. What contradicts keeps two apart:
// another given name, another middle initial, Jr., another gender, another party or state behind the name.

// personName is a name in the parts that it is compared by, all folded.
type personName struct {
	words   []string // given names and surname
	initial string   // those of the middle: "w" of George W. Bush
	junior  string   // "jr", "iii"
}

func (n personName) key() string { return strings.Join(n.words, " ") }

// full says whether there is a given name and a surname.
func (n personName) full() bool { return len(n.words) > 1 }

var juniors = wordSet(`jr sr ii iii iv`)

func nameOf(s string) personName {
	var n personName
	for _, w := range strings.Fields(s) {
		w = strings.ReplaceAll(kb.Fold(w), " ", "-")
		switch {
		case w == "" || w == "the":
		case juniors[w] && len(n.words) > 0:
			n.junior = w
		default:
			n.words = append(n.words, w)
		}
	}
	for len(n.words) > 2 && (len(n.words[1]) == 1 || len(n.words[1]) == 2 && strings.Contains(s, ".")) && !particles[n.words[1]] {
		n.initial += n.words[1]
		n.words = slices.Delete(n.words, 1, 2)
	}
	return n
}

// particles begin a surname.
var particles = wordSet(`de di da du del della van von der den la le ter ten dos bin al el zu af`)

// isSurname says whether a name of several words is written as a surname alone: "de Blasio", "von der Leyen".
func isSurname(text string, n personName) bool {
	return len(n.words) > 1 && particles[n.words[0]] && text[0] >= 'a' && text[0] <= 'z'
}

// names finds entities by their names.
type names struct {
	byKey     map[string][]int // type and key → entities
	bySurname map[string][]int // every ending of a full name but the whole: "blasio", "de blasio"
	byGiven   map[string][]int
	near      map[string][]int // a name less one letter → entities, for misspellings
}

func newNames() *names {
	return &names{map[string][]int{}, map[string][]int{}, map[string][]int{}, map[string][]int{}}
}

func put(m map[string][]int, key string, e int) {
	if !slices.Contains(m[key], e) {
		m[key] = append(m[key], e)
	}
}

func (x *reading) index(e int) {
	ent := &x.ents[e]
	put(x.names.byKey, string(ent.Type)+ent.key, e)
	if ent.Type != schema.Person {
		return
	}
	words := ent.person.words
	for i := 1; i < len(words); i++ {
		put(x.names.bySurname, strings.Join(words[i:], " "), e)
	}
	if len(words) > 1 {
		put(x.names.byGiven, words[0], e)
		for _, k := range misspellings(ent.key) {
			put(x.names.near, k, e)
		}
		for _, k := range misspellings(words[len(words)-1]) {
			put(x.names.near, k, e)
		}
	}
}

// misspellings are a word and all that it is with one letter left out, for words in which one letter is little. Two words that
// differ by one letter have one in common.
func misspellings(s string) []string {
	if len(s) < 6 {
		return nil
	}
	out := []string{s}
	for i := range s {
		if s[i] < 0x80 && (i == 0 || s[i] != s[i-1]) {
			out = append(out, s[:i]+s[i+1:])
		}
	}
	return out
}

// find is the entity of that type and key, or -1.
func (x *reading) find(key string, typ schema.EntityType) int {
	if of := x.names.byKey[string(typ)+key]; len(of) > 0 {
		return of[0]
	}
	return -1
}

// sign is what a mention itself tells against its being somebody else of the name: an honorific's gender, party and state.
type sign struct {
	gender gender
	suffix string // "r-texas"
}

func (x *reading) sign(m int) sign {
	ment := &x.ments[m]
	s := sign{gender: ment.gender}
	if ment.Kind == kindName && ment.Type == schema.Person {
		s.suffix = strings.ToLower(x.affiliation(m))
	}
	return s
}

// affiliation is the party and state behind a name, "R-Texas", or empty.
func (x *reading) affiliation(m int) string {
	t := x.trees[x.ments[m].Sent]
	last := x.ments[m].Last
	if last+1 >= len(t.Tokens) || t.Tokens[last].Text != "," && t.Tokens[last].Text != "(" {
		return ""
	}
	end := min(last+8, len(t.Tokens))
	rest := t.text(last, end)
	s := stateSuffix.FindStringSubmatch(rest)
	if s == nil {
		return ""
	}
	state := s[2]
	if e := x.kb.Postal(state); e != nil {
		state = e.ID
	} else if e, _ := x.kb.Place(state); e != nil {
		state = e.ID
	}
	return s[1] + "-" + state
}

// agrees says whether what a mention tells of somebody goes with what is known of the entity.
func (e *entity) agrees(s sign) bool {
	if s.gender != unknown && e.gender != unknown && s.gender != e.gender {
		return false
	}
	return s.suffix == "" || e.suffix == "" || s.suffix == e.suffix
}

// learn adds what a mention tells to the entity.
func (e *entity) learn(s sign) {
	if e.gender == unknown {
		e.gender = s.gender
	}
	if e.suffix == "" {
		e.suffix = s.suffix
	}
}

// people gives every full name of a person its entity, the longest names first.
func (x *reading) people() {
	var order []int
	parsed := map[int]personName{}
	for i, m := range x.ments {
		if m.Kind != kindName || m.Type != schema.Person {
			continue
		}
		if n := nameOf(m.Text); n.full() && !isSurname(m.Text, n) {
			order = append(order, i)
			parsed[i] = n
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return len(parsed[b].words) - len(parsed[a].words) })
	for _, i := range order {
		m, n := x.ments[i], parsed[i]
		s := x.sign(i)
		e := x.namesake(n, s)
		if e < 0 {
			e = x.newEntity(m.Text, schema.Person, n.key())
			x.ents[e].person = n
			x.ents[e].gender = x.genderByName(m.Text, n.key())
			if s.gender != unknown {
				x.ents[e].gender = s.gender
			}
			x.index(e)
		}
		x.ents[e].learn(s)
		if ent := &x.ents[e]; betterName(m.Text, ent.Name, n, ent.person) {
			ent.Name = m.Text
		}
		x.link(i, e)
	}
	for e := range x.ents {
		ent := &x.ents[e]
		first := slices.Min(ent.ments)
		ent.kin = len(x.ments[first].Roles) == 0 && len(x.kb.Find(ent.Name)) == 0 && x.asKin(first)
	}
}

// betterName says whether one form of a full name is fitter to stand for the person than another.
func betterName(a, b string, na, nb personName) bool {
	if caps(a) != caps(b) {
		return caps(b)
	}
	return len(na.words) > len(nb.words) || len(na.words) == len(nb.words) && na.key() == nb.key() && len(a) > len(b)
}

// caps says whether a text is written in capitals only.
func caps(s string) bool { return strings.ToUpper(s) == s && strings.ToLower(s) != s }

// namesake is the person of the text that a full name means, or -1 for somebody new.
func (x *reading) namesake(n personName, s sign) int {
	fits := func(e int) bool {
		ent := &x.ents[e]
		return ent.agrees(s) && compatible(ent.person, n) && (ent.person.junior == n.junior || x.oneJunior(ent.person, n))
	}
	last := func(of []int, also func(e int) bool) int {
		for k := len(of) - 1; k >= 0; k-- {
			if fits(of[k]) && also(of[k]) {
				return of[k]
			}
		}
		return -1
	}
	if e := last(x.names.byKey[string(schema.Person)+n.key()], func(int) bool { return true }); e >= 0 {
		return e
	}
	if e := last(x.names.bySurname[n.key()], func(int) bool { return len(n.words) > 1 }); e >= 0 {
		return e // "López Obrador" after "Andrés Manuel López Obrador"
	}
	surname := n.words[len(n.words)-1]
	if e := last(x.names.bySurname[surname], func(e int) bool { return x.sameGiven(x.ents[e].person.words[0], n.words[0]) }); e >= 0 {
		return e
	}
	if len(x.kb.Find(n.key())) > 0 {
		return -1 // a name of its own
	}
	for _, k := range misspellings(n.key()) {
		if e := last(x.names.near[k], func(e int) bool {
			// One of the two words is spelt alike: "Jeff Session", never "Mike Lee" and "Mika Leek".
			w := x.ents[e].person.words
			return len(w) == len(n.words) && (w[0] == n.words[0] && len(surname) > 4 && len(w[len(w)-1]) > 4 || w[len(w)-1] == surname && len(w[0]) > 4 && w[0][0] == n.words[0][0])
		}); e >= 0 {
			return e
		}
	}
	return -1
}

// compatible says whether nothing in two names of one surname speaks against one bearer: the initials in the middle.
func compatible(a, b personName) bool {
	return a.initial == "" || b.initial == "" || strings.HasPrefix(a.initial, b.initial) || strings.HasPrefix(b.initial, a.initial)
}

// oneJunior says whether a name with "Jr." and one without may be one person's: not when the knowledge base knows the plain
// name as somebody who is not called Jr.
func (x *reading) oneJunior(a, b personName) bool {
	if a.junior != "" && b.junior != "" {
		return a.junior == b.junior
	}
	junior, plain := a, b
	if a.junior == "" {
		junior, plain = b, a
	}
	known := x.kb.Find(plain.key())
	if len(known) == 0 {
		return true
	}
	called := x.kb.Find(plain.key() + " " + junior.junior)
	return slices.ContainsFunc(known, func(e *kb.Entry) bool { return slices.Contains(called, e) })
}

// sameGiven says whether two given names may be one person's, one being the other's nickname or initial.
func (x *reading) sameGiven(a, b string) bool {
	if len(a) == 1 || len(b) == 1 {
		return a[0] == b[0]
	}
	return x.kb.SameGiven(a, b)
}

// surnames links the names that stand alone: surnames and given names to the full names of the text - "Parks" is Jeff
// Parks, not a place - and what is left to an entity of its own.
func (x *reading) surnames() {
	lastAt := make([]int, len(x.ents)) // the mention by which each person was named last, plus one
	for i := range x.ments {
		m := &x.ments[i]
		if m.Kind != kindName {
			continue
		}
		for len(lastAt) < len(x.ents) {
			lastAt = append(lastAt, 0)
		}
		if e := x.entOf[i]; e >= 0 && m.Type == schema.Person {
			lastAt[e] = i + 1
			continue
		}
		n := nameOf(m.Text)
		if len(n.words) == 0 {
			continue
		}
		single := !n.full() || isSurname(m.Text, n) || len(x.names.bySurname[n.key()]) > 0
		if !single && m.Type != schema.Person || m.Type != schema.Person && x.isElse(m) {
			continue
		}
		s := x.sign(i)
		e := x.bearer(i, n, s, lastAt)
		if e < 0 && m.Type == schema.Person {
			for _, k := range x.names.byKey[string(schema.Person)+n.key()] {
				if x.ents[k].agrees(s) {
					e = k
				}
			}
			if e < 0 {
				e = x.newEntity(m.Text, schema.Person, n.key())
				x.ents[e].person = n
				x.index(e)
				lastAt = append(lastAt, 0)
			}
		}
		if e < 0 {
			continue
		}
		if old := x.entOf[i]; old >= 0 {
			x.unlink(i)
		}
		m.Type = schema.Person
		x.ents[e].learn(s)
		if caps(x.ents[e].Name) && !caps(m.Text) && !x.ents[e].person.full() {
			x.ents[e].Name = m.Text
		}
		x.link(i, e)
		lastAt[e] = i + 1
	}
}

// isElse says whether a name that was recognised as a place or body is one whatever its words: longer than a surname, or a
// place after "in".
func (x *reading) isElse(m *Mention) bool {
	t := x.trees[m.Sent]
	if m.Type != schema.Place {
		return false
	}
	switch t.cases(m.Head) {
	case "in", "near", "across", "throughout":
		return len(x.kb.Find(m.Text)) > 0
	}
	return false
}

// bearer is the person of the text whom a surname, or failing that a given name, means at mention i: of several, whom a title
// before the name fits, and who was named last before it; else the first after. -1 for none.
func (x *reading) bearer(i int, n personName, s sign, lastAt []int) int {
	m := &x.ments[i]
	pick := func(of []int) int {
		best, bestTitle := -1, false
		for _, e := range of {
			ent := &x.ents[e]
			if !ent.agrees(s) || n.junior != "" && ent.person.junior != n.junior {
				continue
			}
			title := x.bears(e, m.Roles)
			switch {
			case best < 0, title && !bestTitle:
			case bestTitle && !title:
				continue
			case n.junior == "" && (ent.person.junior == "") != (x.ents[best].person.junior == ""):
				if ent.person.junior != "" {
					continue
				}
			case lastAt[e] <= lastAt[best]:
				continue
			}
			best, bestTitle = e, title
		}
		return best
	}
	key := n.key()
	if e := pick(x.surnamed(key, i)); e >= 0 {
		return e
	}
	if m.Type != schema.Person || n.full() || len(x.names.bySurname[key]) > 0 {
		return -1
	}
	if e := pick(x.names.byGiven[key]); e >= 0 {
		return e
	}
	if e := pick(x.nicknamed(m.Text)); e >= 0 {
		return e
	}
	if len(x.kb.BySurname(m.Text)) > 0 || len(x.kb.Find(m.Text)) > 0 || len(x.names.byKey[string(schema.Person)+key]) > 0 {
		return -1
	}
	for _, k := range misspellings(key) {
		var near []int
		for _, e := range x.names.near[k] {
			if w := x.ents[e].person.words; len(w) > 1 && w[len(w)-1][0] == key[0] && abs(len(w[len(w)-1])-len(key)) <= 1 {
				near = append(near, e)
			}
		}
		if e := pick(near); e >= 0 {
			return e
		}
	}
	return -1
}

// nicknamed lists the one person of the text whose given name a name alone is short for, if there is just one.
func (x *reading) nicknamed(name string) []int {
	var out []int
	for e := range x.ents {
		if words := x.ents[e].person.words; x.ents[e].Type == schema.Person && len(words) > 1 && x.kb.SameGiven(words[0], name) {
			out = append(out, e)
		}
	}
	if len(out) != 1 {
		return nil
	}
	return out
}

// surnamed lists whom a surname may mean at mention i. Who comes into the text as somebody's relative is named by it neither before
// that nor where another bears it: in "Roe was born in Ohio, the daughter of Bob Roe" Roe is not Bob.
func (x *reading) surnamed(surname string, i int) []int {
	all := x.names.bySurname[surname]
	another := len(x.names.byKey[string(schema.Person)+surname]) > 0 || slices.ContainsFunc(all, func(e int) bool { return !x.ents[e].kin })
	var out []int
	for _, e := range all {
		if ent := &x.ents[e]; !ent.kin || !another && slices.Min(ent.ments) < i || x.bears(e, x.ments[i].Roles) {
			out = append(out, e)
		}
	}
	return out
}

// bears says whether the text, or the knowledge base, gives person e one of the titles.
func (x *reading) bears(e int, roles []role) bool {
	if len(roles) == 0 {
		return false
	}
	ent := &x.ents[e]
	for _, asked := range roles {
		if ent.roles[asked.key] {
			return true
		}
	}
	for _, k := range x.kb.Find(ent.Name) {
		for _, term := range k.Terms {
			for _, asked := range roles {
				if strings.EqualFold(term.Office, asked.key) && term.Covers(kb.Date(x.date)) {
					return true
				}
			}
		}
	}
	return false
}

// unlink takes a mention from its entity.
func (x *reading) unlink(m int) {
	e := x.entOf[m]
	if at, found := slices.BinarySearch(x.ents[e].ments, m); found {
		x.ents[e].ments = slices.Delete(x.ents[e].ments, at, at+1)
	} else {
		x.ents[e].ments = slices.DeleteFunc(x.ents[e].ments, func(k int) bool { return k == m })
	}
	x.entOf[m] = -1
}

// absorb moves all mentions of one entity to another.
func (x *reading) absorb(into, from int, why string) {
	if into == from {
		return
	}
	for _, m := range x.ents[from].ments {
		x.link(m, into)
	}
	slices.Sort(x.ents[into].ments)
	x.ents[into].because("also %s: %s", x.ents[from].Name, why)
	x.ents[from].ments = nil
	put(x.names.byKey, string(x.ents[from].Type)+x.ents[from].key, into)
	key := string(x.ents[from].Type) + x.ents[from].key
	x.names.byKey[key] = slices.DeleteFunc(x.names.byKey[key], func(e int) bool { return e == from })
}
