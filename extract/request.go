package extract

import (
	"slices"

	"kg/graph/schema"
	"kg/nlp"
)

// wished is what asking others for an act amounts to: who urges the Senate to reject Ray opposes him.
var wished = map[schema.Predicate]schema.Predicate{
	schema.Supports: schema.Supports, schema.Endorses: schema.Supports, schema.Confirms: schema.Supports, schema.VotesFor: schema.Supports,
	schema.Defends: schema.Supports, schema.Appoints: schema.Supports, schema.Nominates: schema.Supports,
	schema.Opposes: schema.Opposes, schema.Rejects: schema.Opposes, schema.Blocks: schema.Opposes, schema.VotesAgainst: schema.Opposes,
	schema.Sanctions: schema.Opposes, schema.BreaksWith: schema.Opposes, schema.ProtestsAgainst: schema.Opposes, schema.Criticizes: schema.Opposes,
	schema.Dismisses: schema.CallsForRemovalOf, schema.Defeats: schema.Opposes, schema.Praises: schema.Supports, schema.Thanks: schema.Supports,
	schema.Investigates: schema.Opposes, schema.Charges: schema.Opposes, schema.Sponsors: schema.Supports, schema.Aids: schema.Supports, schema.Funds: schema.Supports, schema.Pardons: schema.Supports,
}

// wishes are the stances of who asks for the acts found in a clause: "urged senators to block Ray", "asked them not to confirm him".
func (x *reading) wishes(t *tree, c *clause, acts []finding, byPred map[int]*clause) []finding {
	act := c.pred
	for t.base(act) == "conj" && !hasSubject(t, act) && t.Tokens[act].Head >= 0 {
		act = t.Tokens[act].Head
	}
	if up := t.Tokens[act].Head; c.modality != schema.Requested && !(up >= 0 && t.asksFor(up, act)) {
		return nil
	}
	g := byPred[t.Tokens[act].Head]
	if g == nil || len(g.subjects) == 0 || g.negated || t.isPleadedWith(g.pred) {
		return nil
	}
	f := g.factuality
	if f.modality == schema.Planned || x.announces(t, g) { // "will urge the Senate to reject Ray"
		f.modality = schema.Asserted
	}
	if f.modality != schema.Asserted && f.modality != schema.Reported {
		return nil
	}
	who := x.actors(t, g.subjects)
	if c.passive && len(c.subjects) == 0 && len(who) > 0 {
		acts = x.agentless(t, c, who[0]) // "asked for the bill to be scrapped"
	}
	if len(acts) == 0 {
		acts = x.adoptions(t, c, c.factuality)
	}
	return x.held(acts, who, f, "wish ")
}

// owed are the stances of who says that an act is due: "said the Senate should reject Ray", "“We must stop Ray,” she said", "said that Ray
// should be confirmed".
func (x *reading) owed(t *tree, c *clause, acts []finding) []finding {
	if !t.isVerb(c.pred) || !t.isOwed(c.pred) || t.supposed(c.pred) {
		return nil
	}
	v := x.voiceAt(t, c.pred)
	if v.doubted || len(v.who) == 0 {
		return nil
	}
	if c.passive && len(c.subjects) == 0 {
		acts = x.agentless(t, c, v.who[0])
	}
	if len(acts) == 0 {
		acts = x.adoptions(t, c, c.factuality)
	}
	return x.held(acts, v.who, asserted, "owed ")
}

// isOwed says whether a verb tells what somebody should do, must, needs or has to.
func (t *tree) isOwed(verb int) bool {
	up := t.Tokens[verb].Head
	if t.base(verb) == "xcomp" && hasPurpose(t, verb) && !uncertain(t, up) && t.first(up, "obj") < 0 {
		switch t.lemma(up) {
		case "need", "ought", "have":
			return t.Tokens[up].XPOS != "VBD" // "had to fire him"
		}
	}
	return t.isDue(verb) && !t.inverted(verb)
}

// inverted says whether an auxiliary stands before the subject: "should he win", "should he go?"
func (t *tree) inverted(verb int) bool {
	aux, subject := t.first(verb, "aux"), t.first(verb, "nsubj")
	return aux >= 0 && aux < subject
}

// agentless are the acts of a passive without an agent, as if a mention did them.
func (x *reading) agentless(t *tree, c *clause, by int) []finding {
	var out []finding
	for _, m := range matches(t, c.pred, "verb") {
		for _, fr := range m.frames {
			if fr.kind != obj {
				continue
			}
			for _, o := range m.without(c.objects) {
				for _, target := range x.ends(t, o, fr.owned()) {
					if x.fillable(by, target, fr.predicate) {
						out = append(out, finding{sent: t, subject: by, object: target, predicate: fr.predicate, relation: t.relationText(m.words), at: c.pred,
							factuality: c.factuality, rule: fr.rule})
					}
				}
			}
			if len(out) > 0 {
				return out
			}
		}
	}
	return nil
}

// held are the stances of those who want the acts done.
func (x *reading) held(acts []finding, who []int, f factuality, rule string) []finding {
	var out []finding
	for _, act := range acts {
		held, ok := wished[act.predicate]
		switch {
		case !ok:
			continue
		case act.negated && held == schema.Supports:
			held = schema.Opposes
		case act.negated && held == schema.Opposes:
			held = schema.Supports
		case act.negated:
			continue
		}
		for _, by := range who {
			if x.isSame(by, act.object) || act.predicate == schema.Investigates && x.typeOf(act.object) == schema.Topic || act.predicate == schema.Appoints && x.ments[act.object].Kind != kindName { // some minister
				continue
			}
			wish := act
			wish.subject, wish.predicate, wish.factuality, wish.rule = by, held, f, rule+act.rule
			out = append(out, wish)
		}
	}
	return slices.CompactFunc(out, func(a, b finding) bool {
		return a.subject == b.subject && a.object == b.object && a.predicate == b.predicate
	})
}

// removals are claims of "demanded that X go", "said it is time for X to step down", "said X should resign", "“X must go,” said".
func (x *reading) removals(t *tree, c *clause, byPred map[int]*clause) []finding {
	if !t.leaves(c.pred) || len(c.subjects) == 0 || c.negated || t.isOpen(c.pred) {
		return nil
	}
	asked := t.isDue(c.pred)
	for at, n := c.pred, 0; n < maxDepth; n++ {
		up := t.Tokens[at].Head
		if up < 0 {
			break
		}
		asked = asked || t.demands(up, at) || t.asksFor(up, at)
		if g := byPred[up]; g != nil && asked && len(g.subjects) > 0 && (requests[t.lemma(up)] || wanting[t.lemma(up)] || sayVerbs[t.lemma(up)] || t.objectCalls(up)) {
			if g.negated {
				return nil
			}
			return x.removal(t, c, x.actors(t, g.subjects), up, g.factuality)
		}
		at = up
	}
	if q := x.quoteAt(t.Tokens[c.pred].Start); asked && q != nil && q.speaker >= 0 {
		return x.removal(t, c, []int{q.speaker}, c.pred, asserted)
	}
	return nil
}

// urgings are claims of what somebody says that others should do: "said Congress must act", "demanded that Ray pay", "called for Ray to act".
func (x *reading) urgings(t *tree, c *clause) []finding {
	up := t.Tokens[c.pred].Head
	if c.passive || t.leaves(c.pred) || t.lemma(c.pred) == "have" && t.asksToGo(c.pred) || !t.isVerb(c.pred) || t.first(c.pred, "nsubj") < 0 || up >= 0 && t.isOpen(c.pred) {
		return nil
	}
	if up >= 0 && t.asksFor(up, c.pred) && !unwilled[t.lemma(c.pred)] {
		if t.isNominal(up) {
			return x.urging(t, c, x.pleaders(t, up), up)
		}
		g := x.clauseAt(t, up)
		if g.negated || t.isDue(up) || g.modality != schema.Asserted && g.modality != schema.Reported {
			return nil
		}
		var who []int
		for _, s := range t.joined(g.subjects) {
			who = append(who, x.sources(t, s, frame{predicate: schema.Asks})...)
		}
		return x.urging(t, c, who, up)
	}
	if v := x.voiceAt(t, c.pred); t.shouldAct(c.pred) && !v.doubted && t.rel(c.pred) != "acl:relcl" {
		return x.urging(t, c, v.who, c.pred)
	}
	return nil
}

// asksFor says whether the verb up asks for the act of the clause below it: with "that" and a bare verb, or with "for" and "to".
func (t *tree) asksFor(up, act int) bool {
	switch t.base(act) {
	case "ccomp":
		bare := t.Tokens[act].XPOS == "VB" || t.Tokens[act].XPOS == "VBP" && (t.lemma(up) != "suggest" && t.lemma(up) != "insist" || t.isBareDespite(up, act))
		if demanding[t.lemma(up)] && bare && t.first(act, "aux") < 0 && !hasPurpose(t, act) {
			return true
		}
	case "advcl", "xcomp", "acl":
	default:
		return false
	}
	return wanting[t.lemma(up)] && hasPurpose(t, act) && slices.ContainsFunc(t.with(act, "mark", "case"), func(k int) bool { return t.lower(k) == "for" })
}

// warnsOfDuty says whether a verb warns of what must be done: "warned them that they need to act".
func (t *tree) warnsOfDuty(verb int) bool {
	return t.lemma(verb) == "warn" && slices.ContainsFunc(t.with(verb, "ccomp"), t.shouldAct)
}

// isBareDespite says whether a form that looks like a present is none, as its subject is one alone or what it hangs from is past: "insisted that
// allies pay", "suggests that Lee pay".
func (t *tree) isBareDespite(up, act int) bool {
	s := t.first(act, "nsubj")
	past := t.Tokens[up].XPOS == "VBD" || t.Tokens[up].XPOS == "VBN"
	return s >= 0 && t.lower(s) != "i" && t.lower(s) != "you" && t.lower(s) != "we" && (past || t.Tokens[s].UPOS == "PROPN" && !t.isPlural(s) && len(t.conjuncts(s)) == 1)
}

var (
	// demanding are verbs whose "that" asks for what follows.
	demanding = wordSet(`demand insist suggest recommend request propose urge ask require order move`)
	// wanting are verbs whose "for" asks for what others are to do.
	wanting = wordSet(`call clamor clamour push press plead ask beg campaign lobby appeal plea demand argument case request pressure exhortation`)
)

// unwilled are verbs of what happens to one rather than what one does.
var unwilled = wordSet(`lose get win know face suffer become remain`)

// obligations are nouns of what one should do.
var obligations = wordSet(`duty responsibility obligation`)

// shouldAct says whether a clause tells what its subject should do: "should act", "must act", "needs to act".
func (t *tree) shouldAct(verb int) bool {
	subject := t.first(verb, "nsubj")
	if unwilled[t.lemma(verb)] || slices.ContainsFunc(t.with(verb, "aux"), func(k int) bool { return t.lemma(k) == "have" || k < subject }) {
		return false // "should have acted" blames, "should Lee act" supposes
	}
	switch t.lemma(verb) {
	case "need", "ought", "have":
		if o := t.first(verb, "obj"); o >= 0 && obligations[t.lemma(o)] && t.lemma(verb) == "have" {
			return slices.ContainsFunc(t.with(o, "acl"), func(k int) bool { return hasPurpose(t, k) }) // "has a duty to act"
		}
		if slices.ContainsFunc(t.Tokens[verb:min(verb+2, len(t.Tokens))], func(tok nlp.Token) bool { return tok.Text == "yet" }) {
			return false // "has yet to act"
		}
		return !uncertain(t, verb) && t.first(verb, "aux") < 0 && slices.ContainsFunc(t.with(verb, "xcomp"), func(k int) bool { return hasPurpose(t, k) && t.isVerb(k) })
	}
	return t.isDue(verb) || slices.ContainsFunc(t.with(verb, "aux"), func(k int) bool { return t.lemma(k) == "ought" })
}

// urging pairs those who ask with those who are to act.
func (x *reading) urging(t *tree, c *clause, sources []int, at int) []finding {
	var out []finding
	for _, by := range sources {
		for _, target := range x.actors(t, c.subjects) {
			if x.isSelf(target, by) || firstPerson(x.ments[target].Text) || !x.fillable(by, target, schema.Asks) {
				continue
			}
			out = append(out, finding{sent: t, subject: by, object: target, predicate: schema.Asks, relation: t.relationText([]int{at}), at: at,
				factuality: asserted, rule: "urging"})
		}
	}
	return out
}

// removal pairs those who ask with those who are to go, but for a pronoun taken for one of those who ask.
func (x *reading) removal(t *tree, c *clause, sources []int, at int, f factuality) []finding {
	var out []finding
	for _, target := range x.actors(t, c.subjects) {
		for _, source := range sources {
			if x.isSame(source, target) || !x.fillable(source, target, schema.CallsForRemovalOf) || firstPerson(x.ments[target].Text) {
				return nil
			}
			out = append(out, finding{sent: t, subject: source, object: target, predicate: schema.CallsForRemovalOf, relation: t.relationText([]int{at}), at: at,
				factuality: f, rule: "removal"})
		}
	}
	return out
}

// demands says whether the word up asks for what the clause at below it says.
func (t *tree) demands(up, at int) bool {
	switch lemma := t.lemma(up); lemma {
	case "time":
		return true
	case "good", "well", "appropriate", "right", "necessary", "imperative", "essential", "proper", "fitting", "wise":
		return t.base(at) == "advcl" && hasPurpose(t, at) && t.first(up, "expl") >= 0 && t.first(up, "advmod") < 0
	case "have", "need", "ought":
		return t.base(at) == "xcomp" && hasPurpose(t, at) && !uncertain(t, up)
	case "tell":
		return t.base(at) == "xcomp"
	default:
		return requests[lemma] && t.base(at) != "conj" || t.objectCalls(up)
	}
}

// isDue says whether a verb has a "should" or a "must".
func (t *tree) isDue(verb int) bool {
	return slices.ContainsFunc(t.with(verb, "aux"), func(k int) bool { return t.lower(k) == "should" || t.lower(k) == "must" })
}

// isOpen says whether a clause only asks whether.
func (t *tree) isOpen(verb int) bool {
	return slices.ContainsFunc(t.with(verb, "mark"), func(k int) bool { return hypotheses[t.lower(k)] })
}

// followed says whether the act that PREP2 of a frame names comes after the targets: "called on X to act", "appealed to X for help".
func (t *tree) followed(c *clause, targets []int, prep string) bool {
	if prep != "to" {
		return t.hasPrep(c, prep) || slices.ContainsFunc(targets, func(k int) bool { return t.behindNoun(k, prep) != nil })
	}
	return t.asksTo(c.pred) || slices.ContainsFunc(targets, func(k int) bool {
		return slices.ContainsFunc(t.with(k, "acl"), func(a int) bool { return hasPurpose(t, a) })
	})
}

// asksTo says whether an infinitive hangs from the verb: "told him to go".
func (t *tree) asksTo(verb int) bool {
	return slices.ContainsFunc(t.with(verb, "xcomp", "ccomp", "advcl", "parataxis"), func(k int) bool { return hasPurpose(t, k) && !hasSubject(t, k) })
}

func (t *tree) asksToGo(verb int) bool {
	for _, c := range t.with(verb, "xcomp", "ccomp", "advcl") {
		if t.leaves(c) {
			return true
		}
	}
	return false
}

// callsOn says whether a verb asks somebody, whose act a parser may have hung from it as a purpose: "called on him to resign", "begged
// him to stay".
func (t *tree) callsOn(verb int) bool {
	switch t.lemma(verb) {
	case "call":
		return slices.ContainsFunc(t.with(verb, "obl"), func(k int) bool { return t.cases(k) == "on" || t.cases(k) == "upon" })
	case "appeal":
		return slices.ContainsFunc(t.with(verb, "obl"), func(k int) bool { return t.cases(k) == "to" })
	case "urge", "beg", "tell", "implore":
		return t.first(verb, "obj", "iobj") >= 0
	}
	return false
}
