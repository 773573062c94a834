package extract

import (
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
			if p, demonym := x.kb.Place(e.Name); p != nil && !demonym {
				x.know(i, p)
			}
		case schema.Person:
			if strings.Contains(e.key, " ") {
				x.know(i, x.one(i, x.kb.Find(e.Name), schema.Person))
			}
		}
	}
	x.country = x.mainCountry()
	for i := range x.ents {
		switch e := &x.ents[i]; e.Type {
		case schema.Organization:
			x.know(i, x.one(i, x.kb.Find(e.Name), schema.Organization))
		case schema.Person:
			if !strings.Contains(e.key, " ") {
				x.know(i, x.bySurname(i))
			}
		}
	}
	x.mergeKnown()
}

// know records that entity i is what the knowledge base calls e; nil is nothing known.
func (x *reading) know(i int, e *kb.Entry) {
	if e == nil {
		return
	}
	ent := &x.ents[i]
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
		if c.Type == typ && !x.contradicts(i, c) {
			fit = append(fit, c)
		}
	}
	if len(fit) > 1 {
		fit = slices.DeleteFunc(fit, func(c *kb.Entry) bool { return c.Country != x.country })
	}
	if len(fit) != 1 {
		return nil
	}
	return fit[0]
}

// contradicts says whether the article tells something of entity i that a candidate is not: another gender, or an office that
// others held at the time and the candidate never.
func (x *reading) contradicts(i int, c *kb.Entry) bool {
	e := &x.ents[i]
	if e.Type != schema.Person {
		return false
	}
	if c.Gender != unknown && (e.gender == male || e.gender == female) && e.gender != c.Gender {
		return true
	}
	if began, ok := firstTerm(c); ok && x.date != "" && string(began) > x.date[:min(4, len(x.date))]+"-12-31" && len(e.roles) > 0 {
		for r := range e.roles {
			if len(x.kb.Holders(r, "", "")) > 0 {
				return true // an office, and the candidate had none yet
			}
		}
	}
	return false
}

func firstTerm(c *kb.Entry) (kb.Date, bool) {
	for _, t := range c.Terms {
		if t.From != "" {
			return t.From.First(), true
		}
	}
	return "", false
}

// bySurname is the person whom a surname alone stands for: the holder at the article's date of an office that the article
// gives, or, without any office, the only one of that surname who was in office then.
func (x *reading) bySurname(i int) *kb.Entry {
	e := &x.ents[i]
	var fit []*kb.Entry
	for _, c := range x.kb.BySurname(e.Name) {
		if !x.contradicts(i, c) {
			fit = append(fit, c)
		}
	}
	for r := range e.roles {
		holders := x.kb.Holders(r, "", x.date)
		both := slices.DeleteFunc(slices.Clone(fit), func(c *kb.Entry) bool { return !slices.Contains(holders, c) })
		if len(both) == 1 {
			return both[0]
		}
	}
	if len(e.roles) > 0 || len(fit) != 1 {
		return nil
	}
	for _, t := range fit[0].Terms {
		if x.date != "" && t.Covers(kb.Date(x.date)) {
			return fit[0]
		}
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

// officeHolder is the person who, by the knowledge base, held the office of a bare title at the article's date, as a new or
// known entity; -1 where that is not clear. Only titles that name their country or body, or that the article's country has, count.
func (x *reading) officeHolder(r role) int {
	if x.date == "" {
		return -1
	}
	of := x.country
	if r.of >= 0 {
		switch e := x.entOf[r.of]; {
		case e < 0:
			return -1
		case x.ents[e].known != nil:
			of = x.ents[e].known.ID
		default:
			return -1
		}
	}
	if of == "" {
		return -1
	}
	holders := x.kb.Holders(r.key, of, x.date)
	if len(holders) != 1 {
		return -1
	}
	if e := slices.IndexFunc(x.ents, func(e entity) bool { return e.known == holders[0] }); e >= 0 {
		return e
	}
	e := x.newEntity(holders[0].Name, schema.Person, strings.ToLower(holders[0].Name))
	x.know(e, holders[0])
	return e
}

// acting turns the seat of a government that acts or speaks into what it stands for: "Berlin" into Germany.
func (x *reading) acting() {
	for i, m := range x.ments {
		if m.Kind != kindName || m.Type != schema.Place || x.entOf[i] < 0 {
			continue
		}
		t := x.trees[m.Sent]
		head := t.Tokens[m.Head].Head
		if t.base(m.Head) != "nsubj" || head < 0 || !t.isVerb(head) {
			continue
		}
		stands := x.kb.Metonym(m.Text)
		if len(stands) != 1 {
			continue
		}
		old := &x.ents[x.entOf[i]]
		old.ments = slices.DeleteFunc(old.ments, func(k int) bool { return k == i })
		e := slices.IndexFunc(x.ents, func(e entity) bool { return e.known == stands[0] })
		if e < 0 {
			e = x.newEntity(stands[0].Name, stands[0].Type, strings.ToLower(stands[0].Name))
			x.know(e, stands[0])
		}
		x.ments[i].Type = stands[0].Type
		x.link(i, e)
	}
	x.dropEmpty()
}
