package extract

import (
	"slices"

	"kg/graph/schema"
)

// succession finds who follows whom where no verb of following says so: "appointed Lee in Ray's place", "won the seat vacated by Ray",
// "became mayor after Ray resigned".
func (x *reading) succession(t *tree, c *clause) []finding {
	var out []finding
	fr := frame{predicate: schema.Replaces, kind: obj, rule: "succession"}
	claim := func(heirs, predecessors []int, at int, f factuality) {
		for _, heir := range heirs {
			for _, old := range predecessors {
				out = x.pair(out, t, heir, old, fr, at, []int{c.pred}, f)
			}
		}
	}
	given := placing[t.lemma(c.pred)] || giving[t.lemma(c.pred)]
	heirs := c.subjects
	if given {
		heirs = c.objects
	}
	takes := t.takesOffice(c.pred)
	for _, o := range t.with(c.pred, "obl") {
		if (given || takes) && t.cases(o) == "in" && (t.lemma(o) == "place" || t.lemma(o) == "stead") {
			claim(heirs, append(t.possessor(o), t.behindNoun(o, "of")...), o, c.factuality)
		}
	}
	if takes {
		for _, old := range x.leaversBefore(t, c) {
			claim(heirs, old, c.pred, c.factuality)
		}
	}
	if handing[t.lemma(c.pred)] {
		for _, o := range c.objects {
			if old := t.possessor(o); offices[t.lemma(o)] && len(old) > 0 {
				others := slices.DeleteFunc(slices.Clone(c.objects), func(k int) bool { return k == o })
				claim(slices.Concat(t.behind(c, o, "to"), c.indirect, others), old, o, c.factuality) // "gave Ray's job to Lee", "Lee was given Ray's job"
			}
		}
	}
	if exchanging[t.lemma(c.pred)] {
		out = append(out, x.exchanged(t, c)...)
	}
	if filling[t.lemma(c.pred)] {
		heirs := c.subjects
		if up := t.Tokens[c.pred].Head; len(heirs) == 0 && up >= 0 && placing[t.lemma(up)] && hasPurpose(t, c.pred) {
			heirs = x.clauseAt(t, up).objects // "was appointed to fill"
		}
		for _, o := range c.objects {
			claim(heirs, append(x.leftBy(t, o), t.formerly(o)...), o, x.firm(t, c, schema.Replaces, c.factuality))
		}
	}
	if lemma := t.lemma(c.pred); lemma == "go" || lemma == "pass" || lemma == "fall" {
		for _, s := range c.subjects {
			claim(t.behind(c, c.pred, "to"), t.formerly(s), s, c.factuality)
		}
	}
	return out
}

// leaversBefore are those whose going comes before somebody's coming into office: "became mayor after Ray resigned", "following Ray's death", "has
// been acting mayor since Ray stepped down". Those of one going stand together.
func (x *reading) leaversBefore(t *tree, c *clause) [][]int {
	var out [][]int
	for _, after := range t.with(c.pred, "advcl") {
		if w := t.first(after, "mark", "advmod"); w >= 0 && behindLeaving[t.lower(w)] && (t.leaves(after) || t.lemma(after) == "die" || t.lemma(after) == "retire") {
			out = append(out, x.clauseAt(t, after).subjects)
		}
		if t.lower(after) == "following" {
			out = append(out, t.whoseEnd(t.first(after, "obj")))
		}
	}
	for _, o := range t.with(c.pred, "obl") {
		if behindLeaving[t.cases(o)] {
			out = append(out, t.whoseEnd(o))
		}
	}
	return out
}

// whoseEnd lists whose time in office a noun says is over: Ray of "Ray's resignation", "the death of Ray".
func (t *tree) whoseEnd(noun int) []int {
	if noun < 0 || !endings[t.lemma(noun)] || risings[t.lemma(noun)] {
		return nil
	}
	if p := t.exact(noun, "nmod:poss"); p >= 0 && t.Tokens[p].UPOS == "PRON" {
		return nil // mostly one's own: "has served on the board since her retirement"
	}
	return append(t.possessor(noun), t.behindNoun(noun, "of")...)
}

// behindLeaving are words for coming later than another left.
var behindLeaving = wordSet(`after when since once following upon on`)

// handing are verbs of giving somebody the place of another.
var handing = wordSet(`give award entrust hand`)

// exchanging are verbs of putting one person in the place of another.
var exchanging = wordSet(`replace supplant`)

// exchanged are the claims of "replaced Lee with Ray": Ray follows Lee, whom the subject puts out of office as it puts him in.
func (x *reading) exchanged(t *tree, c *clause) []finding {
	var out []finding
	for _, old := range c.objects {
		heirs := append(t.behind(c, c.pred, "with"), t.behindNoun(old, "with")...)
		for _, heir := range heirs {
			if a, b := x.known(t, old), x.known(t, heir); a < 0 || b < 0 || x.typeOf(a) != schema.Person || x.typeOf(b) != schema.Person {
				continue
			}
			out = x.pair(out, t, heir, old, frame{predicate: schema.Replaces, kind: obj, rule: "exchanged"}, c.pred, []int{c.pred}, c.factuality)
			for _, s := range c.subjects {
				out = x.pair(out, t, s, old, frame{predicate: schema.Dismisses, kind: obj, rule: "exchanged"}, c.pred, []int{c.pred}, c.factuality)
				out = x.pair(out, t, s, heir, frame{predicate: schema.Appoints, kind: obj, rule: "exchanged"}, c.pred, []int{c.pred}, c.factuality)
			}
		}
	}
	return out
}

// filling are verbs of who gets or has what another has left.
var filling = wordSet(`win take fill hold inherit seek claim capture get retain keep assume occupy`)

// takesOffice says whether the clause of a verb is one of coming into an office: "became mayor", "was sworn in".
func (t *tree) takesOffice(verb int) bool {
	switch t.lemma(verb) {
	case "become":
		k := t.first(verb, "xcomp", "obj")
		if k < 0 {
			return false
		}
		_, _, _, ok := t.titleAt(k)
		return ok
	case "move", "step":
		return slices.ContainsFunc(t.with(verb, "obl"), func(k int) bool { return t.cases(k) == "into" && offices[t.lemma(k)] })
	case "swear", "appoint", "name", "elect", "install", "inaugurate":
		return true
	case "act", "serve":
		return t.first(verb, "obj") >= 0 || len(t.behindNoun(verb, "as")) > 0
	case "take":
		return slices.ContainsFunc(t.with(verb, "obj", "compound"), func(k int) bool {
			return t.lemma(k) == "office" || t.lemma(k) == "power" || t.lemma(k) == "over"
		})
	}
	return false
}

// leftBy lists who has left the seat or office that a noun names: "the seat vacated by Ray", "the post that Ray gave up".
func (x *reading) leftBy(t *tree, noun int) []int {
	if !offices[t.lemma(noun)] {
		return nil
	}
	for _, a := range t.with(noun, "acl") {
		c := x.clauseAt(t, a)
		switch t.lemma(a) {
		case "vacate", "give", "quit", "relinquish", "surrender":
			return c.subjects
		case "hold", "occupy":
			if c.passive || t.first(a, "advmod") >= 0 {
				return c.subjects
			}
		case "leave":
			by := t.behindNoun(a, "by")
			for _, o := range by {
				if of := t.behindNoun(o, "of"); len(of) > 0 && endings[t.lemma(o)] {
					return of
				} else if p := t.possessor(o); len(p) > 0 {
					return p
				}
			}
			return by
		}
	}
	return nil
}

// formerly lists whose an office was: "Ray's former post", "Ray's old job as whip".
func (t *tree) formerly(noun int) []int {
	if !offices[t.lemma(noun)] || !slices.ContainsFunc(t.with(noun, "amod"), func(k int) bool { return bygone[t.lower(k)] }) {
		return nil
	}
	return t.possessor(noun)
}

// bygone are adjectives of what was and is no longer.
var bygone = wordSet(`former old previous erstwhile vacant vacated ex-`)

// endings are nouns of ceasing to hold an office.
var endings = wordSet(`death resignation departure retirement removal ouster exit dismissal firing promotion appointment elevation`)

// risings are those of them that do not tell of an end where somebody else comes in.
var risings = wordSet(`promotion appointment elevation`)

// firm says whether a claim that is announced holds already: who is named to succeed Ray, or will, is his successor.
func (x *reading) firm(t *tree, c *clause, p schema.Predicate, f factuality) factuality {
	if p != schema.Replaces || f.modality != schema.Planned {
		return f
	}
	will := slices.ContainsFunc(t.with(c.pred, "aux"), func(k int) bool { return t.lower(k) == "will" || t.lower(k) == "'ll" || t.lower(k) == "’ll" })
	up := t.Tokens[c.pred].Head
	if up >= 0 && hasPurpose(t, c.pred) && placing[t.lemma(up)] {
		g := x.clauseAt(t, up)
		if named := g.factuality.modality; named == schema.Asserted || named == schema.Reported {
			return g.factuality
		}
		return f
	}
	if will {
		f.modality = schema.Asserted
	}
	return f
}

// leaves says whether the verb is one of giving up an office: to ask for it is to call for removal. To go somewhere or to leave
// something else is not.
func (t *tree) leaves(verb int) bool {
	switch t.lemma(verb) {
	case "resign", "quit", "abdicate":
		return true
	case "step", "stand":
		return slices.ContainsFunc(t.with(verb, "compound", "advmod"), func(k int) bool { return t.lower(k) == "down" || t.lower(k) == "aside" })
	case "go":
		return t.first(verb, "obj", "obl", "xcomp", "advmod", "compound", "advcl") < 0
	case "leave":
		o := t.first(verb, "obj")
		alone := slices.ContainsFunc(t.with(verb, "advmod", "xcomp"), func(k int) bool { return t.lower(k) == "alone" })
		return o >= 0 && offices[t.lemma(o)] && !alone
	}
	return false
}

// excluding are verbs of what a body does to those who are to be in it no more.
var excluding = map[string]schema.Predicate{"fire": schema.Dismisses, "dismiss": schema.Dismisses, "sack": schema.Dismisses, "oust": schema.Dismisses,
	"remove": schema.Dismisses, "axe": schema.Dismisses, "drop": schema.Dismisses, "eject": schema.Dismisses, "ban": schema.Sanctions, "bar": schema.Sanctions,
	"suspend": schema.Sanctions, "expel": schema.Sanctions, "exclude": schema.Sanctions}

// excluded are claims of what a body does to whom nobody named is said to do it: "was fired from the bank", "was banned from office in the party".
func (x *reading) excluded(t *tree, c *clause) []finding {
	predicate, ok := excluding[t.lemma(c.pred)]
	if !ok || !c.passive || len(c.subjects) > 0 {
		return nil
	}
	var out []finding
	fr := frame{predicate: predicate, kind: obj, rule: "excluded"}
	for _, o := range c.obliques {
		if o.prep != "from" {
			continue
		}
		for _, body := range append(t.with(o.head, "nmod"), o.head) {
			if m := x.known(t, body); m >= 0 && x.typeOf(m) == schema.Organization {
				for _, who := range c.objects {
					out = x.pair(out, t, body, who, fr, c.pred, []int{c.pred}, c.factuality)
				}
			}
		}
	}
	return out
}

// offices are what one leaves who gives up an office.
var offices = wordSet(`office post job position seat slot race government cabinet power role presidency leadership portfolio brief ministry berth chairmanship`)

// leftBodies are bodies that one leaves which the text seldom names.
var leftBodies = wordSet(`cabinet government committee board council commission parliament senate congress assembly legislature`)

// resignations are the claims of "X resigned", without the office, which officesLeft fills in.
func (x *reading) resignations(t *tree, c *clause, m matched, fr frame) []finding {
	if len(m.words) == 1 && len(c.objects) > 0 && !c.passive {
		return nil // "quit the race"
	}
	if slices.ContainsFunc(c.obliques, func(o oblique) bool { return o.prep == "from" && !offices[t.lemma(o.head)] }) {
		return nil // "resigned from the party"
	}
	var out []finding
	for _, s := range c.subjects {
		who := x.actor(t, s)
		if who < 0 || x.entOf[who] < 0 {
			continue
		}
		f := c.factuality
		if t.lemma(c.pred) == "offer" && (f.modality == schema.Asserted || f.modality == schema.Reported) {
			f.modality = schema.Planned // "offered his resignation"
		}
		out = append(out, finding{sent: t, subject: who, object: -1, typ: schema.Office, nameSpan: t.Tokens[c.pred].Span, predicate: fr.predicate,
			relation: t.relationText(m.words), at: c.pred, factuality: f, rule: fr.rule})
	}
	return out
}

// officesLeft names the office that one gives up by a verb that does not say which: the last that the text gives the person up to
// there, else the first after it. Where it gives none, nothing is claimed.
func (x *reading) officesLeft(found []finding) []finding {
	held := map[int][]finding{}
	for _, f := range found {
		if e := x.entOf[f.subject]; f.predicate == schema.HoldsOffice && e >= 0 && f.object < 0 && !f.negated && f.modality == schema.Asserted {
			held[e] = append(held[e], f)
		}
	}
	var out []finding
	for _, f := range found {
		if f.object >= 0 || f.name != "" {
			out = append(out, f)
			continue
		}
		var best *finding
		for i := range held[x.entOf[f.subject]] {
			o := &held[x.entOf[f.subject]][i]
			before := o.sent.index <= f.sent.index
			if best == nil || before && (o.sent.index >= best.sent.index || best.sent.index > f.sent.index) || !before && o.sent.index < best.sent.index {
				best = o
			}
		}
		if best != nil {
			f.name = best.name
			if best.sent == f.sent {
				f.nameSpan = best.nameSpan
			}
			out = append(out, f)
		}
	}
	return out
}
