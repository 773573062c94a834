package extract

import (
	"slices"

	"kg/graph/schema"
	"kg/nlp"
)

// What somebody wants done about a thing: "supports raising the wage", "vowed to impose tariffs".

// holding are predicates of what one thinks of a doing.
var holding = map[schema.Predicate]bool{schema.Supports: true, schema.Endorses: true, schema.Defends: true, schema.Opposes: true, schema.Criticizes: true,
	schema.Rejects: true, schema.ProtestsAgainst: true}

// gerund is the doing that a verb, or its preposition, has for its object: the raising of "supports raising the wage", "is against raising it".
// -1 where there is none, or somebody else does it.
func (t *tree) gerund(verb, preposition int) int {
	for _, k := range t.with(verb, "xcomp", "ccomp", "advcl", "acl") {
		m := t.first(k, "mark", "case")
		if t.Tokens[k].XPOS == "VBG" && k > verb && m == preposition && !hasSubject(t, k) && t.first(k, "obj") >= 0 &&
			!slices.ContainsFunc(t.Tokens[verb+1:k], func(tok nlp.Token) bool { return tok.UPOS != "ADV" && tok.UPOS != "ADP" && tok.UPOS != "SCONJ" }) {
			return k
		}
	}
	return -1
}

// isMeantDoing says whether a verb names a doing that a verb above it takes for its object.
func (t *tree) isMeantDoing(i int) bool {
	return t.Tokens[i].XPOS == "VBG" && t.isVerb(i) && t.Tokens[i].Head >= 0 && t.gerund(t.Tokens[i].Head, t.first(i, "mark", "case")) == i
}

var (
	// enacting are verbs of bringing a measure about, or more of it.
	enacting = wordSet(`impose introduce build enact adopt pass implement create establish institute launch reinstate restore reintroduce revive expand
		extend increase raise boost strengthen improve toughen tighten protect preserve safeguard maintain promote advance secure guarantee legalize legalise
		decriminalize decriminalise fund finance deliver achieve ensure accelerate widen broaden defend uphold`)
	// adopting are verbs, beside those, of taking a thing on or keeping it up.
	adopting = wordSet(`accept approve ratify endorse back support keep retain continue resume renew prolong begin start call open join sign enforce honor
		honour carry proceed reopen hold stage`)
	// deciding are verbs of who makes up their mind to do something, and with that is for what is brought about.
	deciding = wordSet(`vote agree decide choose opt resolve elect move`)
	// sharing are nouns of what one has in a doing.
	sharing = wordSet(`role part hand work success leadership`)
	// aiming are verbs and nouns of what their subject or possessor wants done.
	aiming = wordSet(`want vow promise pledge propose seek intend plan aim push fight campaign commit work strive press lobby wish hope try
		proposal effort bid drive desire goal ambition mission commitment message vision dream determination quest`)
	// wantable are nouns, beside those of measures, of what politics is for or against.
	wantable = wordSet(`wall fence barrier tariff duty quota wage pay pension benefit sanction restriction regulation rule protection safeguard right freedom liberty
		funding spending investment immigration migration access security transparency accountability equality democracy peace justice program programme
		scheme policy system standard limit control curb credit welfare healthcare care coverage infrastructure housing education sovereignty independence
		unification integration cooperation trade deal agreement treaty pact accord truce ceasefire penalty punishment registry check sentence age threshold
		rate code exemption rebate incentive clause requirement reactor pipeline denuclearization disarmament`)
)

// aims are the claims of who wants a measure brought about: "vowed to impose tariffs", "her promise to raise the wage", "her message of building a
// wall". They add to the acts that the lexicon finds in the clause.
func (x *reading) aims(t *tree, c *clause, acts []finding) []finding {
	if c.passive || !t.isAim(c.pred) {
		return nil
	}
	meant := *c
	if len(c.subjects) == 0 {
		meant.subjects = t.possessor(t.Tokens[c.pred].Head) // "his part in enforcing the ban"
	}
	out := x.adoptions(t, &meant, asserted)
	return slices.DeleteFunc(out, func(f finding) bool {
		return slices.ContainsFunc(acts, func(a finding) bool {
			return a.subject == f.subject && a.object == f.object && !a.negated && (a.modality == schema.Asserted || a.modality == schema.Reported)
		})
	})
}

// ending are verbs of bringing something about that with a particle bring it to nothing.
var ending = map[string]bool{"call off": true, "roll back": true, "scale back": true, "strike down": true, "put off": true, "set aside": true, "take down": true, "push back": true}

// adoptions are the claims of a clause that tells of bringing a measure about, or of taking it on or keeping it up, for what it tells may be meant
// or wished.
func (x *reading) adoptions(t *tree, c *clause, f factuality) []finding {
	lemma := t.lemma(c.pred)
	if !enacting[lemma] && !adopting[lemma] {
		return nil
	}
	fr := frame{predicate: schema.Supports, kind: obj, rule: "aim"}
	if prt := t.exact(c.pred, "compound:prt"); prt >= 0 && ending[lemma+" "+t.lower(prt)] {
		fr.predicate = schema.Opposes // "urged the guild to call off the strike"
	}
	var out []finding
	for _, o := range c.objects {
		if noun := t.thingNoun(o); !issues[noun] && (!wantable[noun] && !measures[noun] || adopting[lemma]) {
			continue
		}
		for _, s := range c.subjects {
			out = x.pair(out, t, s, o, fr, c.pred, []int{c.pred}, f)
		}
	}
	return out
}

// isAim says whether a verb tells what somebody wants done, and means it.
func (t *tree) isAim(verb int) bool {
	for t.base(verb) == "conj" && !hasSubject(t, verb) && t.Tokens[verb].Head >= 0 {
		verb = t.Tokens[verb].Head
	}
	up := t.Tokens[verb].Head
	if up < 0 || !aiming[t.lemma(up)] && !deciding[t.lemma(up)] && !sharing[t.lemma(up)] || hasSubject(t, verb) {
		return false
	}
	switch base := t.base(verb); {
	case base == "xcomp", base == "advcl" && t.lemma(up) == "vote":
		f := factualityOf(t, up)
		return t.isVerb(up) && hasPurpose(t, verb) && t.first(up, "obj", "iobj") < 0 && !f.negated && (f.modality == schema.Asserted || f.modality == schema.Reported)
	case base == "acl" && sharing[t.lemma(up)]:
		return t.marked(verb, "in") && !t.isNone(up)
	case base == "acl":
		return t.isNominal(up) && (hasPurpose(t, verb) || t.marked(verb, "of")) && !t.isNone(up)
	}
	return false
}

var (
	// hoping are verbs whose object one wishes well by what one wants it to do.
	hoping = wordSet(`hope want wish need urge encourage call like love pray beg implore root long`)
	// foundering are verbs of coming to nothing, prevailing those of doing well, staying those of going on in office or in the race.
	foundering = wordSet(`fail lose collapse implode die crumble flop founder`)
	prevailing = wordSet(`win succeed prevail triumph thrive prosper flourish`)
	staying    = wordSet(`run stay remain lead govern serve take`)
)

// hopes are the claims of who wants somebody to win, or to be or stay what they are: "hopes Lee wins", "wants Lee to stay", "called for Lee to take
// over", "wants Lee to be president"; or to fail.
func (x *reading) hopes(t *tree, c *clause) []finding {
	up := t.Tokens[c.pred].Head
	if up < 0 || !hoping[t.lemma(up)] || !t.isVerb(up) || c.negated || c.passive || !t.isHopedFor(c.pred) {
		return nil
	}
	switch t.base(c.pred) {
	case "xcomp", "ccomp":
	case "advcl":
		if !t.callsOn(up) && !t.asksFor(up, c.pred) {
			return nil
		}
	default:
		return nil
	}
	g := x.clauseAt(t, up)
	if g.negated || g.modality == schema.Hypothetical || g.modality == schema.Denied || slices.ContainsFunc(c.subjects, func(k int) bool { return slices.Contains(g.subjects, k) }) {
		return nil
	}
	var out []finding
	for _, s := range x.actors(t, g.subjects) {
		for _, o := range x.actors(t, c.subjects) {
			predicate := schema.Supports
			if foundering[t.lemma(c.pred)] {
				predicate = schema.Opposes
			} else if x.typeOf(o) == schema.Topic || x.typeOf(o) != schema.Person && x.ments[o].Kind != kindPronoun && !prevailing[t.lemma(c.pred)] {
				continue
			}
			if x.isSelf(o, s) || firstPerson(x.ments[o].Text) || !x.fillable(s, o, predicate) {
				continue
			}
			out = append(out, finding{sent: t, subject: s, object: o, predicate: predicate, relation: t.relationText([]int{up, c.pred}), at: c.pred,
				factuality: g.factuality, rule: "hope"})
		}
	}
	return out
}

// isHopedFor says whether a clause tells that somebody wins, stays, or is or becomes the bearer of an office.
func (t *tree) isHopedFor(pred int) bool {
	switch lemma := t.lemma(pred); {
	case prevailing[lemma], foundering[lemma]:
		return true
	case lemma == "take":
		return slices.ContainsFunc(t.with(pred, "compound", "advmod"), func(k int) bool { return t.lower(k) == "over" }) && t.first(pred, "obj") < 0
	case staying[lemma]:
		return t.first(pred, "compound", "advmod", "xcomp", "ccomp") < 0
	case lemma == "become":
		o := t.first(pred, "xcomp", "obj")
		return o >= 0 && t.namesOffice(o)
	}
	return t.first(pred, "cop") >= 0 && t.namesOffice(pred)
}

// namesOffice says whether a noun is a title or what one is who stands for an office.
func (t *tree) namesOffice(i int) bool {
	_, _, _, title := t.titleAt(i)
	return title || candidateNouns[t.lemma(i)]
}

// measuresFor are the claims of who has a plan for a measure or asks for one, by the noun that says so: "her plan for a wall", "renewed his calls for
// structural reform".
func (x *reading) measuresFor(t *tree, i int, byPred map[int]*clause) []finding {
	if !planning[t.lemma(i)] {
		return nil
	}
	var out []finding
	f := t.deedFactuality(i, t.governor(i, byPred))
	fr := frame{predicate: schema.Supports, kind: nounPoss, prep: "for", rule: "aim for"}
	for _, o := range t.following(i, "for") {
		if !wantable[t.lemma(o)] && !measures[t.lemma(o)] {
			continue
		}
		for _, s := range t.doers(i, byPred, 0) {
			out = x.pair(out, t, s, o, fr, i, []int{i}, f)
		}
	}
	return out
}

// planning are nouns of what one has in mind, proposes or asks for.
var planning = wordSet(`plan proposal idea blueprint scheme call demand plea request vision petition bid push pitch`)
