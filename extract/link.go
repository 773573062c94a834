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

// contradiction is what the article tells of entity i that a candidate is not, or empty: another gender, party, state or country;
// a calling that keeps no office; an office that the candidate had not held yet, though others had.
func (x *reading) contradiction(i int, c *kb.Entry) string {
	e := &x.ents[i]
	if c.Kind == "legislature" && !strings.Contains(e.Name, " ") {
		return x.anotherChamber(e, c)
	}
	if e.Type != schema.Person {
		return ""
	}
	if c.Gender != unknown && (e.gender == male || e.gender == female) && e.gender != c.Gender {
		return "gender"
	}
	if letter, state, ok := strings.Cut(e.suffix, "-"); ok {
		if party := strings.ToLower(partyOfLetter[strings.ToUpper(letter)]); party != "" && len(c.Parties) > 0 &&
			!slices.ContainsFunc(c.Parties, func(p string) bool { return strings.ReplaceAll(p, "-", " ") == party }) {
			return "party"
		}
		seats := 0
		for _, t := range c.Terms {
			switch of := x.kb.ByID(t.Of); {
			case t.Of == state:
				seats = -1
			case of != nil && of.Kind == "state" && seats >= 0:
				seats++
			}
			if seats < 0 {
				break
			}
		}
		if seats > 0 {
			return "state"
		}
	}
	for _, m := range e.ments {
		ment := &x.ments[m]
		if calling := x.calling(ment); calling != "" && len(c.Terms) > 0 {
			return "profession: " + calling
		}
		for _, r := range ment.Roles {
			if r.place != nil && r.place.Kind == "country" && c.Country != "" && r.place.ID != c.Country && r.isOffice() && !abroad[r.key] {
				return "country"
			}
		}
	}
	if began, ok := firstTerm(c); ok && x.date != "" && string(began) > x.date[:min(4, len(x.date))]+"-12-31" && len(e.roles) > 0 {
		for r := range e.roles {
			if len(x.kb.Holders(r, "", "")) > 0 {
				return "date" // an office, and the candidate had none yet
			}
		}
	}
	return ""
}

// anotherChamber says why "the Senate" or "the House" is not that of a country: the article is about another one, or it is a
// state's own.
func (x *reading) anotherChamber(e *entity, c *kb.Entry) string {
	if x.country != "" && c.Country != "" && c.Country != x.country {
		return "country"
	}
	for _, m := range e.ments {
		ment := &x.ments[m]
		if ment.First == 0 {
			continue
		}
		before := x.trees[ment.Sent].Tokens[ment.First-1].Text
		if place, _ := x.kb.Place(before); strings.EqualFold(before, "state") || place != nil && place.Kind == "state" {
			return "state"
		}
	}
	return ""
}

// abroad are offices whose holder serves a country other than the one named.
var abroad = map[string]bool{"ambassador": true, "envoy": true, "special envoy": true, "consul": true, "high commissioner": true, "diplomat": true}

// callings are nouns for people who, unless they once were it, hold no office.
var callings = wordSet(`actor actress singer footballer quarterback goalkeeper striker midfielder defender pitcher outfielder golfer
	cyclist swimmer musician guitarist drummer bassist rapper painter sculptor novelist poet plumber nurse chef biologist physicist
	chemist astronomer comedian trucker firefighter electrician waiter waitress composer`)

// calling is such a noun that a name stands with and that is not of the past, or empty.
func (x *reading) calling(m *Mention) string {
	t := x.trees[m.Sent]
	for _, c := range t.children[m.Head] {
		if b := t.base(c); b != "appos" && (c > m.Head || b != "compound" && t.rel(c) != "nmod:desc") {
			continue
		}
		if callings[t.lemma(c)] && !t.isPast(c) {
			return t.lemma(c)
		}
	}
	if up := t.Tokens[m.Head].Head; up >= 0 && (t.base(m.Head) == "appos" || t.base(m.Head) == "nsubj" && t.first(up, "cop") >= 0) {
		if callings[t.lemma(up)] && !t.isPast(up) {
			return t.lemma(up)
		}
	}
	return ""
}

// isPast says whether a noun is said to be no longer true: "the former actor".
func (t *tree) isPast(i int) bool {
	for _, c := range t.children[i] {
		switch t.lower(c) {
		case "former", "ex", "onetime", "one-time", "retired", "sometime", "turned":
			return true
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

// titleHolder is the person whom a bare title means: to whom the text gives it, else who held the office at the article's date by
// the knowledge base, else whom the text says to bear it without a word; -1 where that is not clear.
func (x *reading) titleHolder(i int) int {
	m := &x.ments[i]
	r := m.Roles[0]
	holder := -1
	if !x.trees[m.Sent].isIndefinite(m.Head) {
		if holder = x.holder(r); holder >= 0 && x.named[holder] > 0 {
			return holder
		}
	}
	e := x.aged(i)
	switch {
	case e >= 0:
	case holder >= 0:
		return holder
	case !x.trees[m.Sent].isIndefinite(m.Head):
		if e = x.officeHolder(r); e >= 0 {
			return e
		}
		fallthrough
	default:
		e = x.introducedBy(i)
	}
	if e >= 0 {
		x.bearsFrom(e, r)
	}
	return e
}

// heads are titles of whoever is at the top of a body, which news uses for each other.
var heads = map[string]bool{"director": true, "chief": true, "head": true, "boss": true, "leader": true, "chair": true, "chairman": true,
	"chairwoman": true, "president": true, "ceo": true, "chief executive": true, "secretary": true, "commissioner": true, "minister": true}

// holder is the person to whom the text gives a title, the one named last of several. What the title says of itself must not
// contradict: "the Texas senator" is not the one from Ohio, "the FBI chief" is the FBI director.
func (x *reading) holder(r role) int {
	best, bestAt, bestScore := -1, -1, -1
	for _, e := range x.holdersOf(r) {
		score := 2 * x.goesWith(e, r)
		if score < 0 || x.briefsDiffer(e, r) || r.former && !x.ents[e].isFormer(x, r.key) {
			continue
		}
		if x.ents[e].roles[r.key] {
			score++ // "the president" is the president rather than a minister named since
		}
		if at := x.named[e]; score > bestScore || score == bestScore && at > bestAt {
			best, bestAt, bestScore = e, at, score
		}
	}
	if best >= 0 && bestScore == 0 && !x.ents[best].roles[r.key] {
		return -1 // a related title needs something more in common
	}
	return best
}

// holdersOf lists the people to whom the text gives the title or one that may mean the same.
func (x *reading) holdersOf(r role) []int {
	x.byRole()
	out := x.roleOf[r.key]
	if heads[r.key] {
		for _, h := range slices.Sorted(maps.Keys(heads)) {
			for _, e := range x.roleOf[h] {
				if !slices.Contains(out, e) {
					out = append(slices.Clip(out), e)
				}
			}
		}
	}
	if r.key == "leader" {
		for _, key := range []string{"majority leader", "minority leader", "leader of the opposition", "co-leader"} {
			out = append(slices.Clip(out), x.roleOf[key]...)
		}
	}
	return out
}

// byRole lists the people by title, once.
func (x *reading) byRole() {
	if x.roleOf != nil {
		return
	}
	x.roleOf = map[string][]int{}
	for e := range x.ents {
		for key := range x.ents[e].roles {
			x.roleOf[key] = append(x.roleOf[key], e)
		}
	}
}

// goesWith says how many of the things that a title says - party, country, state, body - are known of a person, or -1 where one
// of them is known to be otherwise.
func (x *reading) goesWith(e int, r role) int {
	ent := &x.ents[e]
	score := 0
	if r.members != "" {
		parties := ent.parties(x)
		switch {
		case parties[r.members]:
			score++
		case len(parties) > 0:
			return -1
		}
	}
	place := r.place
	if place == nil && r.of >= 0 && x.ments[r.of].Type == schema.Place && x.entOf[r.of] >= 0 {
		place = x.ents[x.entOf[r.of]].known
	}
	if place != nil {
		places := ent.places(x)
		switch {
		case places[place.ID]:
			score++
		case len(places) > 0:
			return -1
		}
	}
	if r.of >= 0 && x.entOf[r.of] >= 0 && x.ments[r.of].Type == schema.Organization {
		of := x.entOf[r.of]
		bodies := ent.bodies(x)
		switch {
		case bodies[of]:
			score++
		case len(bodies) > 0:
			return -1
		}
	}
	return score
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

// briefsDiffer says whether a title and the titles of a person name different briefs: the defense minister is not the minister of justice.
func (x *reading) briefsDiffer(e int, r role) bool {
	asked := r.brief()
	if len(asked) == 0 {
		return false
	}
	differ := false
	for _, has := range x.rolesOf(&x.ents[e]) {
		if has.key != r.key || len(has.brief()) == 0 {
			continue
		}
		if slices.ContainsFunc(asked, func(w string) bool { return slices.Contains(has.brief(), w) }) {
			return false
		}
		differ = true
	}
	return differ
}

// brief lists the words of an office that tell a minister or secretary from others, if any.
func (r role) brief() []string {
	if r.key != "minister" && r.key != "secretary" && r.key != "cabinet secretary" {
		return nil
	}
	return slices.DeleteFunc(strings.Fields(strings.ToLower(r.office)), func(w string) bool {
		return w == "of" || w == "for" || w == "the" || w == "and" || strings.Contains(r.key, w) || seconds[w] || w == "acting" || w == "interim" || w == "shadow"
	})
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

// officeHolder is the person who, by the knowledge base, held the office of a bare title at the article's date, as a new or
// known entity; -1 where that is not clear. Only titles that name their country or body, or that the article's country has, count.
func (x *reading) officeHolder(r role) int {
	if x.date == "" {
		return -1
	}
	of := x.country
	switch {
	case r.of >= 0:
		switch e := x.entOf[r.of]; {
		case e < 0:
			return -1
		case x.ents[e].known != nil && x.ents[e].Type == schema.Person:
			of = x.ents[e].known.Country // "his attorney general"
		case x.ents[e].known != nil:
			of = x.ents[e].known.ID
		default:
			return -1
		}
	case r.place != nil:
		of = r.place.ID
	}
	if of == "" {
		return -1
	}
	holders := x.kb.Holders(r.key, of, x.date)
	if len(holders) > 1 { // of the two senators of Texas the one that the text speaks of
		holders = slices.DeleteFunc(slices.Clone(holders), func(k *kb.Entry) bool { return x.knownAs(k) < 0 })
	}
	if len(holders) != 1 {
		return -1
	}
	if e := x.knownAs(holders[0]); e >= 0 {
		return e
	}
	if e := x.unknownNamesake(holders[0]); e >= 0 {
		x.know(e, holders[0], "the surname, and the office at the article's date")
		x.asKnown = nil
		return e
	}
	return x.introduce(holders[0], "the office at the article's date")
}

// unknownNamesake is the one person whom the text calls by the surname of an entry and nothing more, or -1.
func (x *reading) unknownNamesake(k *kb.Entry) int {
	if x.surnameOnly == nil {
		x.surnameOnly = map[string]int{}
		for e := range x.ents {
			if ent := &x.ents[e]; ent.Type == schema.Person && ent.known == nil && ent.key != "" && !ent.person.full() {
				if _, twice := x.surnameOnly[ent.key]; twice {
					x.surnameOnly[ent.key] = -1
					continue
				}
				x.surnameOnly[ent.key] = e
			}
		}
	}
	for _, s := range k.Surnames {
		if e, ok := x.surnameOnly[nameOf(s).key()]; ok && e >= 0 && x.ents[e].known == nil && x.contradiction(e, k) == "" {
			return e
		}
	}
	return -1
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
		x.unlink(i)
		e := x.knownAs(stands[0])
		if e < 0 {
			e = x.introduce(stands[0], "what its seat stands for")
		}
		x.ments[i].Type = stands[0].Type
		x.link(i, e)
	}
	x.dropEmpty()
}
