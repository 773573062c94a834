package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
)

// jobs finds who works for a body by the noun for their trade: "the Courier columnist, Ann Roe", "Ann Roe, a fellow at the Institute".
// "A Pentagon official", whom the text does not name, works there too.
func (x *reading) jobs(t *tree, i int, byPred map[int]*clause) []finding {
	if title, first, last, ok := t.titleAt(i); nouns[t.lemma(i)] != "job" || players[t.lemma(i)] || ok && last > first+1 && title.isOffice() {
		return nil // a chief executive leads
	}
	body := x.employer(t, i)
	if body < 0 {
		return nil
	}
	who, f := x.bearers(t, i, byPred)
	if len(who) == 0 && t.first(i, "cop") < 0 && t.namesStaff(i) {
		who = []int{i}
	}
	var out []finding
	for _, w := range who {
		m := x.actor(t, w)
		if w == i {
			m = x.staff(t, i)
		}
		if m >= 0 && !x.isSame(m, body) && x.fillable(m, body, schema.WorksFor) {
			out = append(out, finding{sent: t, subject: m, object: body, predicate: schema.WorksFor,
				relation: t.text(min(i, x.ments[body].First), max(i+1, x.ments[body].Last)), at: i, factuality: f, rule: "job"})
		}
	}
	return out
}

// staff is a mention of people, or of one, whom the text does not name, for those whom they work for: "White House officials". The schema lets no
// group work for anybody, so a person stands for them. What a group's own name says is no news. -1 for none.
func (x *reading) staff(t *tree, i int) int {
	m := x.unnamed(t, i)
	if m >= 0 && x.ments[m].Type == schema.Group {
		x.ments[m].Type = schema.Person
	}
	return m
}

// employs says whether a predicate is that of who works for somebody, in whatever capacity.
func employs(p schema.Predicate) bool {
	return p == schema.WorksFor || p == schema.AdviserTo || p == schema.SpokespersonFor
}

// kinship are predicates of relatives.
var kinship = map[schema.Predicate]bool{schema.FamilyOf: true, schema.SpouseOf: true, schema.ParentOf: true}

// courting are nouns of those who may be no relatives yet, or of too many.
var courting = wordSet(`girlfriend boyfriend partner family`)

// unnamedStaff are the claims of a noun for somebody's people whom nobody is called by: "Roe's lawyers sued", "a Guild spokesman said", "praised
// her sons".
func (x *reading) unnamedStaff(t *tree, i int, fr frame, targets []int, f factuality) []finding {
	if fr.swap && !kinship[fr.predicate] || courting[t.lemma(i)] || !t.namesStaff(i) {
		return nil
	}
	who := x.at(t, i)
	if who < 0 || x.typeOf(who) != schema.Person {
		who = x.staff(t, i)
	}
	var out []finding
	for _, target := range targets {
		subject, of := who, x.known(t, target)
		if fr.swap {
			subject, of = of, who
		}
		if subject < 0 || of < 0 || x.isSame(subject, of) || kinship[fr.predicate] && x.entOf[x.known(t, target)] < 0 || !x.fillable(subject, of, fr.predicate) || nouns[t.lemma(i)] == "job" && x.employer(t, i) == of {
			continue // jobs has it
		}
		out = append(out, finding{sent: t, subject: subject, object: of, predicate: fr.predicate, relation: t.relationText([]int{i}), at: i,
			factuality: f, rule: "staff " + fr.rule})
	}
	return out
}

// namesStaff says whether a noun stands for people of their own, and is no part of a title, no example of others and none of what somebody is
// made or said to be.
func (t *tree) namesStaff(i int) bool {
	if i+1 < len(t.Tokens) && t.isNominal(i+1) && t.Tokens[i+1].Head != t.Tokens[i].Head || t.cases(i) == "as" {
		return false
	}
	head := t.Tokens[i].Head
	switch t.base(i) {
	case "compound", "amod", "flat", "appos", "xcomp", "dep", "nmod:desc":
		return false
	case "conj":
		return head >= 0 && t.base(head) != "appos" && t.base(head) != "conj"
	case "nmod":
		return head < 0 || t.lower(head) != "one" && t.lower(head) != "some"
	case "obj":
		return head < 0 || !becoming[t.lemma(head)] && len(t.with(head, "obj", "iobj")) == 1 // no "named Ray his aide"
	}
	return true
}

// joining are verbs of coming into a body.
var joining = wordSet(`join rejoin re-join enter`)

// hasStaff says whether a body is one that the knowledge base knows, and who joins it works for: a company, an agency, no party.
func (x *reading) hasStaff(m int) bool {
	e := x.entOf[m]
	if e < 0 || x.ents[e].known == nil {
		return false
	}
	switch x.ents[e].known.Kind {
	case "company", "media", "agency", "ministry", "government":
		return true
	}
	return false
}

// working are verbs of work whose object is what somebody works on, not for whom: "teaches law at Yale", "writes a column for the Courier".
var working = wordSet(`teach lecture coach preach practice practise write edit report produce anchor host draw`)

// worksAt finds for whom somebody works by what they do there.
func (x *reading) worksAt(t *tree, c *clause) []finding {
	if !working[t.lemma(c.pred)] || len(c.objects) == 0 {
		return nil
	}
	var out []finding
	for _, prep := range []string{"at", "for"} {
		for _, w := range t.behind(c, c.pred, prep) {
			body := x.known(t, w)
			if body < 0 || x.typeOf(body) != schema.Organization || x.isParty(body) {
				continue
			}
			for _, s := range c.subjects {
				if m := x.known(t, s); m >= 0 && x.typeOf(m) == schema.Person {
					out = append(out, finding{sent: t, subject: m, object: body, predicate: schema.WorksFor, relation: t.text(c.pred, max(c.pred+1, x.ments[body].Last)), at: c.pred,
						factuality: c.factuality, rule: "works at"})
				}
			}
		}
	}
	return out
}

// employer is the mention of the body that a noun for a trade is said to be of: before it, or behind "at" and the like. -1 for none.
func (x *reading) employer(t *tree, i int) int {
	is := func(m int) bool { return m >= 0 && x.ments[m].Type == schema.Organization && !x.isParty(m) }
	for _, k := range t.with(i, "nmod") {
		switch t.cases(k) {
		case "at", "for", "with", "of", "from", "in":
			if m := x.known(t, k); k > i && is(m) && (t.cases(k) != "from" || x.ments[m].Kind == kindName) {
				return m
			}
		}
	}
	if p := t.exact(i, "nmod:poss"); p >= 0 {
		if m := x.at(t, p); is(m) {
			return m
		}
		return -1
	}
	for k := i - 1; k >= 0 && k > i-6; k-- {
		m := x.at(t, k)
		if is(m) && x.ments[m].Kind == kindName && t.below(k, i) {
			return m
		}
		if m >= 0 && x.ments[m].Kind == kindName || !slices.Contains([]string{"ADJ", "NOUN", "PROPN", "PUNCT"}, t.Tokens[k].UPOS) || t.Tokens[k].Text == "," {
			return -1
		}
	}
	return -1
}

// serving are last words of the offices of those who serve whoever the office is said to be of: "Roe's attorney general".
var serving = wordSet(`secretary undersecretary minister general director administrator counsel ambassador envoy representative manager treasurer
	commissioner coordinator czar chief staff chairman chairwoman chair spymaster diplomat negotiator`)

// bossOf is the person whom the holder of an office serves, by the text: "Roe's attorney general", "secretary of defense under Roe". -1 for none.
func (x *reading) bossOf(t *tree, r role) int {
	last := r.key[strings.LastIndexByte(r.key, ' ')+1:]
	if r.kind != office && r.kind != heading || !serving[last] && r.key != "secretary of state" || r.key == "press secretary" { // who speaks for somebody
		return -1
	}
	if r.boss >= 0 {
		return r.boss
	}
	if r.of >= 0 && x.typeOf(r.of) == schema.Person && r.link != "to" {
		return r.of
	}
	for _, under := range t.behindNoun(r.head, "under") {
		if m := x.known(t, under); m >= 0 && x.ments[m].Type == schema.Person {
			return m
		}
	}
	return -1
}
