package extract

import (
	"maps"
	"slices"
	"strings"

	"kg/graph/schema"
	"kg/kb"
)

// linkNames says which entities the knowledge base knows. Bodies and places come first, since they tell which country the
// article is about; people whom only a surname names come last and need an office that fits.
func (x *reading) linkNames() {
	for i := range x.ents {
		switch e := &x.ents[i]; e.Type {
		case schema.Place:
			if places, demonym := x.kb.Places(e.Name); len(places) == 1 && !demonym {
				x.know(i, places[0], "the name")
			}
		case schema.Person:
			if strings.Contains(e.key, " ") {
				x.know(i, x.one(i, x.kb.Find(e.Name), schema.Person), "the full name")
			}
		}
	}
	x.country = x.mainCountry()
	for i := range x.ents {
		switch e := &x.ents[i]; e.Type {
		case schema.Place:
			if places, demonym := x.kb.Places(e.Name); len(places) > 1 && !demonym {
				x.know(i, x.nearest(places), "the name, and the article's country")
			}
		case schema.Organization:
			var known *kb.Entry
			if ti := titles[strings.TrimSuffix(e.key, "s")]; ti.kind != partisan { // not "Republicans", whom the article's country decides
				known = x.one(i, x.kb.Find(e.Name), schema.Organization)
			}
			if known == nil && !strings.Contains(e.Name, " ") {
				if party := x.party(e.Name); party != "" { // "Republican", taken for a body
					e.Name = party
					known = x.one(i, x.kb.Find(party), schema.Organization)
				}
			}
			x.know(i, known, "the name")
		case schema.Person:
			if strings.Contains(e.key, " ") || e.known != nil {
				continue
			}
			if known := x.bySurname(i); known != nil {
				x.know(i, known, "the surname, and an office at the time")
			} else if known := x.one(i, x.kb.Find(e.Name), schema.Person); known != nil && x.inOffice(known) {
				x.know(i, known, "an alias")
			}
		}
	}
	x.mergeKnown()
}

// nearest is which of several places of one name an article means: the one in its country, else the largest.
func (x *reading) nearest(places []*kb.Entry) *kb.Entry {
	for _, p := range places {
		if x.country != "" && (p.Country == x.country || p.ID == x.country) {
			return p
		}
	}
	return places[0]
}

// inOffice says whether somebody held an office at the article's date.
func (x *reading) inOffice(c *kb.Entry) bool {
	return x.date != "" && slices.ContainsFunc(c.Terms, func(t kb.Term) bool { return t.Covers(kb.Date(x.date)) })
}

// know records that entity i is what the knowledge base calls e, and by what; nil is nothing known.
func (x *reading) know(i int, e *kb.Entry, by string) {
	if e == nil {
		return
	}
	ent := &x.ents[i]
	ent.because("%s by %s", e.ID, by)
	ent.known, ent.ID = e, e.ID
	if e.Type != schema.Organization || !strings.Contains(ent.Name, " ") {
		ent.Name = e.Name // of a body the text's own full name stays: "Justice Department"
	}
	if e.Gender != unknown && ent.gender == unknown {
		ent.gender = e.Gender
	}
}

// one is the single candidate of the type that nothing in the article contradicts: of several, the one of the article's
// country. Nil where it is not clear.
func (x *reading) one(i int, candidates []*kb.Entry, typ schema.EntityType) *kb.Entry {
	var fit []*kb.Entry
	for _, c := range candidates {
		if c.Type != typ {
			continue
		}
		if why := x.contradiction(i, c); why != "" {
			x.ents[i].because("not %s: %s", c.ID, why)
			continue
		}
		fit = append(fit, c)
	}
	if len(fit) > 1 {
		fit = slices.DeleteFunc(fit, func(c *kb.Entry) bool { return c.Country != x.country })
		if len(fit) == 0 {
			x.ents[i].because("none: several of the name")
		}
	}
	if len(fit) != 1 {
		return nil
	}
	return fit[0]
}

// bySurname is the person whom a surname alone stands for: the holder at the article's date of an office that the article
// gives, or, without any office, the only one of that surname who was in office then.
func (x *reading) bySurname(i int) *kb.Entry {
	e := &x.ents[i]
	var fit []*kb.Entry
	for _, c := range x.kb.BySurname(e.Name) {
		if why := x.contradiction(i, c); why != "" {
			e.because("not %s: %s", c.ID, why)
			continue
		}
		fit = append(fit, c)
	}
	if len(fit) == 0 {
		return nil
	}
	for _, r := range slices.Sorted(maps.Keys(e.roles)) {
		holders := x.kb.Holders(r, "", x.date)
		both := slices.DeleteFunc(slices.Clone(fit), func(c *kb.Entry) bool { return !slices.Contains(holders, c) })
		if len(both) == 1 {
			return both[0]
		}
	}
	if len(e.roles) > 0 || len(fit) != 1 {
		e.because("none: %d of the surname", len(fit))
		return nil
	}
	if x.inOffice(fit[0]) {
		return fit[0]
	}
	return nil
}

// mainCountry is the country that the article's places and people belong to most often, or empty.
func (x *reading) mainCountry() string {
	n := map[string]int{}
	for i := range x.ents {
		e := &x.ents[i]
		if e.known == nil {
			continue
		}
		country := e.known.Country
		if country == "" && e.known.Kind == "country" {
			country = e.known.ID
		}
		if country != "" {
			n[country] += len(e.ments)
		}
	}
	best := ""
	for c, k := range n {
		if best == "" || k > n[best] || k == n[best] && c < best {
			best = c
		}
	}
	return best
}

// mergeKnown joins entities that turned out to be one entry: "the DOJ" and "the Justice Department".
func (x *reading) mergeKnown() {
	first := map[*kb.Entry]int{}
	for i := range x.ents {
		e := &x.ents[i]
		if e.known == nil || len(e.ments) == 0 {
			continue
		}
		j, ok := first[e.known]
		if !ok {
			first[e.known] = i
			continue
		}
		for _, m := range e.ments {
			x.link(m, j)
		}
		if e.Name == e.known.Name {
			x.ents[j].Name = e.Name
		}
		x.ents[j].because("also %s: one entry of the knowledge base", e.key)
		for r := range e.roles {
			x.ents[j].addRole(r)
		}
		if x.ents[j].office == "" {
			x.ents[j].office = e.office
		}
		e.ments = nil
	}
	for i := range x.ents {
		slices.Sort(x.ents[i].ments)
	}
	x.dropEmpty()
}

// parties are those that the text or the knowledge base gives a person, by name.
func (e *entity) parties(x *reading) map[string]bool {
	out := map[string]bool{}
	if letter, _, ok := strings.Cut(e.suffix, "-"); ok {
		if p := partyOfLetter[strings.ToUpper(letter)]; p != "" {
			out[p] = true
		}
	}
	for _, r := range x.rolesOf(e) {
		if r.members != "" {
			out[r.members] = true
		}
		if r.kind == partisan {
			out[r.name] = true
		}
	}
	if e.known != nil && len(e.known.Parties) > 0 {
		if p := x.kb.ByID(e.known.Parties[0]); p != nil {
			out[p.Name] = true
		}
	}
	return out
}

// places are the ids of the states and countries that a person is of or holds office in.
func (e *entity) places(x *reading) map[string]bool {
	out := map[string]bool{}
	if _, state, ok := strings.Cut(e.suffix, "-"); ok {
		out[state] = true
	}
	for _, r := range x.rolesOf(e) {
		if r.place != nil {
			out[r.place.ID] = true
		}
		if r.of >= 0 && x.ments[r.of].Type == schema.Place && x.entOf[r.of] >= 0 {
			if known := x.ents[x.entOf[r.of]].known; known != nil {
				out[known.ID] = true
			}
		}
	}
	if e.known != nil {
		out[e.known.Country] = true
		for _, t := range e.known.Terms {
			if p := x.kb.ByID(t.Of); p != nil && p.Type == schema.Place {
				out[p.ID] = true
			}
		}
	}
	return out
}

// bodies are the entities that the titles of a person are of.
func (e *entity) bodies(x *reading) map[int]bool {
	out := map[int]bool{}
	for _, r := range x.rolesOf(e) {
		if r.of >= 0 && x.entOf[r.of] >= 0 && x.ments[r.of].Type == schema.Organization {
			out[x.entOf[r.of]] = true
		}
	}
	return out
}

// isFormer says whether the text says of a person that the title is past.
func (e *entity) isFormer(x *reading, key string) bool {
	return slices.ContainsFunc(x.rolesOf(e), func(r role) bool { return r.key == key && r.former })
}

// rolesOf lists the titles that a person has in the first mentions of the text.
func (x *reading) rolesOf(e *entity) []role {
	out := slices.Clone(e.called)
	for _, m := range e.ments[:min(len(e.ments), 30)] {
		if x.ments[m].Kind == kindName {
			out = append(out, x.ments[m].Roles...)
		}
	}
	return out
}

// knownAs is the entity that is an entry of the knowledge base, or -1.
func (x *reading) knownAs(k *kb.Entry) int {
	if x.asKnown == nil {
		x.asKnown = map[*kb.Entry]int{}
		for i := range x.ents {
			if known := x.ents[i].known; known != nil {
				x.asKnown[known] = i
			}
		}
	}
	if e, ok := x.asKnown[k]; ok {
		return e
	}
	return -1
}

// introduce makes an entity of an entry that the text does not name.
func (x *reading) introduce(k *kb.Entry, by string) int {
	e := x.newEntity(k.Name, k.Type, nameOf(k.Name).key())
	x.know(e, k, by)
	if x.asKnown != nil {
		x.asKnown[k] = e
	}
	return e
}
