package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
)

// taking finds who takes, has or is given an office by a verb: "became chairman of", "was sworn in as", "resigned as", "as chairman she
// praised", "named her its president and CEO".
func (x *reading) taking(t *tree, c *clause) []finding {
	var out []finding
	for _, k := range t.with(c.pred, "xcomp", "obl", "obj") {
		who := x.takers(t, c, k)
		if len(who) == 0 {
			continue
		}
		offices := x.officesAt(t, k)
		people := x.takersNamed(t, who)
		for n, m := range people {
			for o, r := range offices {
				if n == o || len(people) != len(offices) || !t.isRespective(k) {
					out = append(out, x.taken(t, c, m, r)...)
				}
			}
		}
		for _, w := range who {
			if giving[t.lemma(c.pred)] && len(offices) > 0 && t.base(k) == "xcomp" && !c.passive {
				for _, s := range c.subjects {
					out = x.pair(out, t, s, w, frame{predicate: schema.Appoints, kind: obj, rule: "given an office"}, c.pred, []int{c.pred}, c.factuality)
				}
			}
		}
	}
	return out
}

// taken are the claims that a person takes an office in a clause, or leaves it.
func (x *reading) taken(t *tree, c *clause, person int, r role) []finding {
	lemma := t.lemma(c.pred)
	if r.kind == heading && t.first(r.head, "det") < 0 && (giving[lemma] || becoming[lemma]) {
		r.kind = office // "was elected deputy leader"
	}
	out := x.roleClaims(t, person, r, t.leaving(c), "taking "+lemma)
	if giver := x.giver(t, c); giver >= 0 && (r.of < 0 || x.ments[r.of].Kind == kindPronoun) {
		r.of = giver
	}
	if lemma == "become" && c.modality == schema.Planned && !c.negated && t.vies(c.pred) {
		for _, f := range slices.Clone(out) {
			if f.predicate == schema.HoldsOffice {
				f.predicate, f.factuality, f.rule = schema.RunsFor, asserted, "vying"
				out = append(out, f)
			}
		}
	}
	return append(out, x.leadership(t, person, r, t.leaving(c), "taking "+lemma)...)
}

// vying are verbs and nouns of seeking an office that one is to become.
var vying = wordSet(`bid quest race run campaign contest want seek hope vie aspire compete fight`)

// vies says whether to take an office is what somebody seeks: "her bid to become mayor", "wants to become mayor".
func (t *tree) vies(verb int) bool {
	up := t.Tokens[verb].Head
	return up >= 0 && hasPurpose(t, verb) && (t.base(verb) == "acl" || t.base(verb) == "xcomp" || t.base(verb) == "advcl") && vying[t.lemma(up)] && !t.isNegated(up) && !uncertain(t, up)
}

// giver is the firm or the like that gives an office of its own in a clause: "Acme named Roe president". A board or a parliament gives those
// of another. -1 for none.
func (x *reading) giver(t *tree, c *clause) int {
	if !giving[t.lemma(c.pred)] || c.passive || len(c.subjects) != 1 {
		return -1
	}
	m := x.known(t, c.subjects[0])
	if choosers[t.lemma(c.subjects[0])] { // "the Greens' members elected Lee leader"
		m = x.complement(t, c.subjects[0], false)
		if m < 0 || !x.isParty(m) {
			return -1
		}
	}
	if m < 0 || x.typeOf(m) != schema.Organization || x.ments[m].Kind != kindName || collegial[lastWord(x.ments[m].Text)] && !x.isParty(m) || strings.HasPrefix(strings.ToLower(x.ments[m].Text), "board ") {
		return -1
	}
	if e := x.entOf[m]; e >= 0 && x.ents[e].known != nil && x.ents[e].known.Kind != "company" && x.ents[e].known.Kind != "party" && x.ents[e].known.Kind != "media" {
		return -1
	}
	return m
}

// choosers are those of a party who give it its leader.
var choosers = wordSet(`delegate member activist mp lawmaker legislator deputy parliamentarian grassroots`)

// ranking are words of what sort of office-holder somebody is, whoever says so: "is becoming the worst president ever".
var ranking = wordSet(`worst best greatest weakest strongest finest poorest`)

// takers lists who takes or is given what noun k of a clause names, if it is an office.
func (x *reading) takers(t *tree, c *clause, k int) []int {
	if !t.isNominal(k) || slices.ContainsFunc(t.with(k, "amod"), func(a int) bool { return ranking[t.lower(a)] }) {
		return nil
	}
	if first, _ := t.phraseWith(k); first > 0 && tenureNouns[t.lemma(first-1)] && t.exact(first-1, "nmod:poss") >= 0 {
		return nil // "praised her record as mayor"
	}
	if slices.ContainsFunc(c.objects, func(o int) bool { return o < k && tenureNouns[t.lemma(o)] && t.behindNoun(o, "of") != nil }) {
		return nil // "demanded the resignation of Lee as mayor"
	}
	lemma := t.lemma(c.pred)
	as := t.cases(k) == "as"
	switch base := t.base(k); {
	case base == "obj" && !(c.passive && (giving[lemma] || electing[lemma])) && !(as && becoming[lemma]):
	case base != "obl" && becoming[lemma], as && becoming[lemma]:
		return c.subjects
	case base != "obl" && (giving[lemma] || c.passive && electing[lemma]), as && giving[lemma]:
		return c.objects
	case base == "obl" && as && !likening[lemma] && !t.isIndefinite(k):
		return x.bearersAs(t, c, k)
	case as && c.passive && electing[lemma]:
		if r, ok := x.roleAt(t, k); ok && (r.isOfPeers() || lemma == "vote") {
			return c.objects
		}
	}
	return nil
}

// officesAt lists the roles that a noun and those coordinated with it name: "president and CEO".
func (x *reading) officesAt(t *tree, k int) []role {
	var out []role
	for _, i := range t.conjuncts(k) {
		if r, ok := x.roleAt(t, i); ok && (i == k || x.personAt(t, i) < 0 && x.personAt(t, r.last) < 0 && t.first(i, "det", "case") < 0) {
			out = append(out, r)
		}
	}
	return out
}

// takersNamed lists the mentions that tokens stand for, by name where any of them is named.
func (x *reading) takersNamed(t *tree, tokens []int) []int {
	var all, named []int
	for _, i := range tokens {
		m := x.actor(t, i)
		switch {
		case m < 0 || slices.Contains(all, m):
			continue
		case x.ments[m].Kind == kindName:
			named = append(named, m)
		}
		all = append(all, m)
	}
	if len(named) > 0 && len(tokens) > 1 {
		return named
	}
	return all
}

// isRespective says whether "respectively" stands behind what a noun begins.
func (t *tree) isRespective(k int) bool {
	for i := k; i < len(t.Tokens) && i < k+12; i++ {
		if t.lower(i) == "respectively" {
			return true
		}
	}
	return false
}

// listedAs are the claims of "as" behind a name in a list of those who are given offices: "appointments included A as home secretary and B
// as treasurer".
func (x *reading) listedAs(t *tree, person int) []finding {
	m := x.ments[person]
	if m.Last+1 >= len(t.Tokens) || t.lower(m.Last) != "as" {
		return nil
	}
	k := t.Tokens[m.Last].Head
	if k <= m.Last || !t.below(k, m.Head) && t.Tokens[k].Head != t.Tokens[m.Head].Head {
		return nil
	}
	r, ok := x.roleAt(t, k)
	if !ok || t.isIndefinite(k) {
		return nil
	}
	for at, n := m.Head, 0; at >= 0 && n < maxDepth; at, n = t.Tokens[at].Head, n+1 {
		lemma := t.lemma(at)
		switch {
		case t.isVerb(at) && lemma != "include" && lemma != "confirm":
			return nil // the verb says what "as" is
		case lemma == "include", lemma == "confirm", lemma == "appointment":
			return x.roleClaims(t, person, r, asserted, "listed as")
		}
	}
	return nil
}

// leaving is the factuality of the clause, but for who will give up an office, which they have.
func (t *tree) leaving(c *clause) factuality {
	f := c.factuality
	switch t.lemma(c.pred) {
	case "step", "resign", "retire", "quit", "stand", "remain", "stay", "continue":
		if f.modality == schema.Planned && slices.ContainsFunc(t.with(c.pred, "aux"), func(k int) bool { return t.lemma(k) == "will" }) {
			f.modality = schema.Asserted
		}
	}
	return f
}

// leadership is the claim that who has an office heads what it is of: "served as chairman of the Guild".
func (x *reading) leadership(t *tree, person int, r role, f factuality, rule string) []finding {
	if r.of < 0 || !slices.ContainsFunc(predicates["noun "+r.key], func(e entry) bool {
		return len(e.words) == 1 && slices.ContainsFunc(e.frames, func(fr frame) bool { return fr.predicate == schema.Leads })
	}) || !x.fillable(person, r.of, schema.Leads) || r.first > 0 && seconds[t.lower(r.head-1)] {
		return nil
	}
	predicate := schema.Leads
	if r.isBriefed() {
		predicate = schema.WorksFor // "the Guild's head of communications"
	}
	return []finding{{sent: t, subject: person, object: r.of, predicate: predicate, relation: t.text(r.first, r.last), at: r.head, factuality: f, rule: rule}}
}

var (
	becoming = wordSet(`become serve work act remain return continue stay`)
	giving   = wordSet(`swear elect appoint install inaugurate name re-elect reelect hire crown promote fire remove oust sack dismiss
		depose drop retain keep reappoint confirm demote suspend`)
	// likening are verbs whose "as" says what somebody is taken for, or would be.
	likening = wordSet(`see view regard describe portray treat run campaign cast nominate propose recommend pick choose pose depict brand
		know refer compare use consider think serve list cite praise hail denounce paint label characterize perceive imagine seek
		stand tout float suggest identify register tip endorse back support mention tap select want`)
)

// electing are verbs of choosing that give an office where those who choose are those whom it leads; else their "as" says for what
// somebody is put forward.
var electing = wordSet(`choose pick select vote`)

// isOfPeers says whether the office is one that those whom it leads give: a leader, a whip, a chair.
func (r role) isOfPeers() bool {
	return r.kind == heading || strings.HasSuffix(r.key, "whip") || strings.HasPrefix(r.key, "chair") || r.key == "speaker" || r.key == "captain" || r.key == "mayor"
}

// bearersAs lists who is what stands behind "as": whom the verb gives or takes an office, both of "X succeeded Y as", else who acts, or
// whom it is done to where that is a person and "as" stands right behind.
func (x *reading) bearersAs(t *tree, c *clause, office int) []int {
	lemma := t.lemma(c.pred)
	switch {
	case giving[lemma]:
		return c.objects
	case lemma == "succeed" || lemma == "replace" || lemma == "follow":
		return append(slices.Clone(c.subjects), c.objects...)
	}
	if c.passive || x.isDoneTo(t, c, office) {
		return c.objects
	}
	return c.subjects
}

// isDoneTo says whether "as" stands right behind the person whom a verb is done to: "approved Roe as the new minister".
func (x *reading) isDoneTo(t *tree, c *clause, office int) bool {
	if len(c.objects) != 1 {
		return false
	}
	m := x.at(t, c.objects[0])
	return m >= 0 && x.ments[m].Kind == kindName && x.ments[m].Type == schema.Person && t.first(office, "case") == x.ments[m].Last
}

// isIndefinite says whether the noun is one of several: "as a senator".
func (t *tree) isIndefinite(i int) bool {
	d := t.first(i, "det")
	return d >= 0 && t.lower(d) != "the"
}
