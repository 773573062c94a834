package extract

import (
	"maps"
	"slices"
	"strings"

	"kg/graph/schema"
	"kg/kb"
)

// Whom a title stands for: who holds or held the office, by the text or by the knowledge base.

// titleHolder is the person whom a bare title means: to whom the text gives it, else who held the office at the article's date by
// the knowledge base, else whom the text says to bear it without a word; -1 where that is not clear.
func (x *reading) titleHolder(i int) int {
	m := &x.ments[i]
	r := m.Roles[0]
	if e := x.bound(x.trees[m.Sent], m.Head); e >= 0 {
		return e
	}
	if x.isOneOfLeaders(r) {
		m.loose = true
		return x.whomDescribed(i)
	}
	holder := -1
	turn := x.trees[m.Sent].turnOf(r)
	if !x.trees[m.Sent].isIndefinite(m.Head) {
		if holder = x.holder(r, turn); holder >= 0 && x.isToAnother(x.trees[m.Sent], m.Head, holder) {
			return -1
		}
		if holder >= 0 && x.named[holder] > 0 {
			x.left[holder] = x.left[holder] || turn == goes
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
		if e = x.introducedBy(i); e < 0 {
			if e = x.goneOnAbout(i); e < 0 {
				if e = x.whomCalled(i); e < 0 {
					e = x.whomDescribed(i)
				}
				if r.key == "leader" {
					m.loose = true
					return e
				}
			}
		}
	}
	if e < 0 {
		e = x.contestant(i, turn)
	}
	if e >= 0 {
		x.bearsFrom(e, r)
	}
	return e
}

// isOneOfLeaders says whether the text calls several people a leader of the party that a title names.
func (x *reading) isOneOfLeaders(r role) bool {
	if r.key != "leader" || r.members == "" {
		return false
	}
	x.byRole()
	n := 0
	for _, e := range x.roleOf[r.key] {
		if x.goesWith(e, r) > 0 {
			n++
		}
	}
	return n > 1
}

// heads are titles of whoever is at the top of a body, which news uses for each other.
var heads = map[string]bool{"director": true, "chief": true, "head": true, "boss": true, "leader": true, "chair": true, "chairman": true,
	"chairwoman": true, "president": true, "ceo": true, "chief executive": true, "secretary": true, "commissioner": true, "minister": true}

// holder is the person to whom the text gives a title, the one named last of several. What the title says of itself must not
// contradict: "the Texas senator" is not the one from Ohio, "the FBI chief" is the FBI director.
func (x *reading) holder(r role, turn turn) int {
	best, bestAt, bestScore := -1, -1, -1
	for _, e := range x.holdersOf(r) {
		score := 2 * x.goesWith(e, r)
		if score < 0 || !x.isOfTurn(e, r.key, turn) || x.briefsDiffer(e, r) || r.former && !x.ents[e].isFormer(x, r.key) && !x.left[e] {
			continue
		}
		if x.ents[e].roles[r.key] || x.bearsAny(e, r.longer()) || r.key == "premier" {
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

// longer are the titles that a title may stand for with no word more.
func (r role) longer() []string {
	if !strings.EqualFold(r.office, r.name) {
		return nil
	}
	return longerTitles[r.key]
}

// bearsAny says whether the text gives a person one of some titles.
func (x *reading) bearsAny(e int, keys []string) bool {
	return slices.ContainsFunc(keys, func(key string) bool { return x.ents[e].roles[key] })
}

// holdersOf lists the people to whom the text gives the title or one that may mean the same, some of them more than once.
func (x *reading) holdersOf(r role) []int {
	x.byRole()
	keys := []string{r.key}
	if heads[r.key] {
		keys = append(keys, slices.Sorted(maps.Keys(heads))...)
	}
	keys = append(keys, r.longer()...)
	switch r.key {
	case "premier":
		keys = append(keys, "prime minister")
	case "leader":
		keys = append(keys, "majority leader", "minority leader", "leader of the opposition", "co-leader")
	}
	var out []int
	for _, key := range keys {
		out = append(out, x.roleOf[key]...)
	}
	return out
}

// longerTitles are, by their last word, the titles whose bearers are called by it alone: "the colonel" is a lieutenant colonel, "the minister" the
// foreign minister.
var longerTitles = titlesByLastWord(wordSet(`minister chief secretary judge justice general colonel admiral prosecutor director editor coach manager
	commissioner attorney adviser advisor envoy strategist superintendent inspector senator councillor councilor legislator whip commander negotiator governor speaker
	chancellor archbishop`))

// titlesEnding are the titles by their last word where that is no title of its own: the chief executive is "the executive".
var titlesEnding = titlesByLastWord(wordSet(`executive officer teacher coach`))

func titlesByLastWord(short map[string]bool) map[string][]string {
	out := map[string][]string{}
	for _, key := range slices.Sorted(maps.Keys(titles)) {
		words := strings.Fields(key)
		last := words[len(words)-1]
		if len(words) == 1 {
			continue
		}
		if short[words[0]] && words[1] == "of" {
			out[words[0]] = append(out[words[0]], key) // "governor of the Bank of England"
		}
		if !short[last] || seconds[words[0]] && titles[key].kind != roleOnly {
			continue
		}
		if alone, is := titles[last]; !is || titles[key].kind == alone.kind || last == "chief" && titles[key].kind == office {
			out[last] = append(out[last], key)
		}
	}
	if short["prosecutor"] {
		out["prosecutor"] = append(out["prosecutor"], "district attorney", "prosecuting attorney", "state's attorney", "commonwealth attorney", "county attorney")
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
	members := r.members
	if r.kind == partisan {
		members = r.name
	}
	if members != "" {
		parties := ent.parties(x)
		switch {
		case parties[members]:
			score++
		case len(parties) > 0:
			return -1
		}
	}
	place := r.place
	if place == nil && r.of >= 0 && x.ments[r.of].Type == schema.Place && x.entOf[r.of] >= 0 {
		place = x.ents[x.entOf[r.of]].known
	}
	if place == nil && x.isSeat(r) {
		seats := x.seats(ent)
		switch {
		case seats[x.entOf[r.of]]:
			score++
		case len(seats) > 0:
			return -1
		}
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

// officeHolder is the person who, by the knowledge base, held the office of a bare title at the article's date, as a new or
// known entity; -1 where that is not clear. Only titles that name their country or body, or that the article's country has, count.
func (x *reading) officeHolder(r role) int {
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
	if e := x.regionalHolder(r); e >= 0 {
		return e
	}
	if of == "" {
		return -1
	}
	if x.date == "" {
		return x.everHolder(r.key, of)
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

// everHolder is, for a text without a date, the one person named in it who by the knowledge base ever held an office of a place or body; -1 for
// none or several.
func (x *reading) everHolder(office, of string) int {
	one := -1
	for e := range x.ents {
		known := x.ents[e].known
		if known == nil ||
			!slices.ContainsFunc(known.Terms, func(t kb.Term) bool { return t.Of == of && strings.EqualFold(t.Office, office) }) {
			continue
		}
		if one >= 0 {
			return -1
		}
		one = e
	}
	return one
}

// regionalHolder is the one person named in the text who by the knowledge base holds, or in a text without a date ever held, an office that a
// title names without saying of what, where those who hold it govern parts of a country: "the premier". -1 for none or several.
func (x *reading) regionalHolder(r role) int {
	if r.of >= 0 || r.place != nil || !regional[r.key] {
		return -1
	}
	one := -1
	for e := range x.ents {
		known := x.ents[e].known
		if known == nil || !slices.ContainsFunc(known.Terms, func(t kb.Term) bool {
			return strings.EqualFold(t.Office, r.key) && (x.date == "" || t.Covers(kb.Date(x.date)))
		}) {
			continue
		}
		if one >= 0 {
			return -1
		}
		one = e
	}
	return one
}

// regional are titles of who governs a part of a country.
var regional = map[string]bool{"premier": true, "deputy premier": true, "first minister": true, "deputy first minister": true, "chief minister": true,
	"deputy chief minister": true, "governor": true, "mayor": true}

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

// seats are the entities of the constituencies that a person sits for and the knowledge base does not know.
func (x *reading) seats(e *entity) map[int]bool {
	out := map[int]bool{}
	for _, r := range x.rolesOf(e) {
		if x.isSeat(r) && x.entOf[r.of] >= 0 && x.ents[x.entOf[r.of]].known == nil {
			out[x.entOf[r.of]] = true
		}
	}
	return out
}
