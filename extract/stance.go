package extract

import (
	"slices"

	"kg/graph/schema"
)

// stances are predicates that one takes up by announcing them, with what the announcement amounts to: who says that she will
// vote for a bill supports it.
var stances = map[schema.Predicate]schema.Predicate{schema.Supports: schema.Supports, schema.Endorses: schema.Endorses,
	schema.VotesFor: schema.Supports, schema.Confirms: schema.Supports, schema.Opposes: schema.Opposes, schema.VotesAgainst: schema.Opposes,
	schema.Blocks: schema.Opposes, schema.Rejects: schema.Opposes, schema.ProtestsAgainst: schema.Opposes, schema.Sanctions: schema.Opposes,
	schema.CallsForRemovalOf: schema.CallsForRemovalOf}

// promising are verbs and adjectives whose infinitive is a promise of their subject.
var promising = wordSet(`pledge vow promise offer volunteer agree commit intend plan undertake ready willing prepared determined`)

// promises are nouns of what one says that one will do.
var promises = wordSet(`pledge vow promise threat commitment warning`)

// striving are verbs and nouns whose infinitive is what their subject is after, reached or not: who tries to stop a bill opposes it.
var striving = wordSet(`want seek try attempt fight struggle hope work aim push campaign move look threaten desire effort bid plan
	promise pledge vow drive quest crusade determination line start begin prepare vote pressure strategy mission coalition team group
	movement petition motion amendment lawsuit protest operation resolve proposal order directive legislation bill measure resolution initiative`)

// declared is the predicate and factuality of a clause that may announce its subject's own stance: "said she would vote for the
// bill", "I will back him", "pledged to support the nominee", "would never back him", "fought to stop the bill".
func (x *reading) declared(t *tree, c *clause, p schema.Predicate) (schema.Predicate, factuality) {
	if threatened[p] && c.modality != schema.Asserted && !c.negated && x.announces(t, c) && !t.isArranged(c.pred) || harmful[p] && t.isThreatened(c.pred) {
		return schema.Threatens, asserted
	}
	if p == schema.Thanks && c.modality == schema.Planned && t.performs(c.pred) {
		return p, asserted
	}
	if tried[p] && c.modality == schema.Planned && t.tries(c.pred) || conveyed[p] && c.modality == schema.Planned && t.conveys(c.pred) {
		return p, asserted
	}
	if against, ok := wished[p]; ok && c.modality == schema.Requested && t.demanded(c) {
		return against, asserted
	}
	if p == schema.Nominates && c.modality == schema.Planned && !c.negated && x.proposes(t, c) {
		f := c.factuality
		f.modality = schema.Asserted
		return p, f
	}
	if wanted, ok := wished[p]; ok && p != schema.Defeats && p != schema.Investigates && c.modality == schema.Planned && !c.negated && t.labors(c.pred) {
		return wanted, asserted
	}
	held, ok := stances[p]
	rel, _ := schema.Lookup(held)
	against := rel.Sign < 0
	if ok && !against && c.negated && t.isUnable(c.pred) {
		return schema.Opposes, asserted // "I cannot support the bill"
	}
	if !ok || c.modality != schema.Planned && c.modality != schema.Hypothetical || !x.announces(t, c) && (!against || !t.strives(c.pred)) || c.negated && held == schema.CallsForRemovalOf {
		return p, c.factuality
	}
	f := c.factuality
	f.modality = schema.Asserted
	if f.negated && !against {
		held, f.negated = schema.Opposes, false
	}
	return held, f
}

// proposes says whether a clause tells of somebody's nominating that is to come, which is as good as done: "will nominate Lee", "plans to
// nominate Lee".
func (x *reading) proposes(t *tree, c *clause) bool {
	for _, k := range t.with(c.pred, "advcl") {
		if m := t.first(k, "mark"); m >= 0 && hypotheses[t.lower(m)] {
			return false
		}
	}
	up := t.Tokens[c.pred].Head
	if t.base(c.pred) != "xcomp" {
		return slices.ContainsFunc(t.with(c.pred, "aux"), func(k int) bool { return t.lemma(k) == "will" })
	}
	return promising[t.lemma(up)] && !t.isNegated(up)
}

// threatened are acts that one threatens with by announcing them.
var threatened = map[schema.Predicate]bool{schema.Sues: true, schema.Sanctions: true, schema.Attacks: true, schema.Dismisses: true, schema.Charges: true}

// harmful are acts that one threatens with by a verb of threatening.
var harmful = map[schema.Predicate]bool{schema.Sues: true, schema.Sanctions: true, schema.Attacks: true, schema.Dismisses: true, schema.Charges: true,
	schema.Blocks: true, schema.BreaksWith: true, schema.Investigates: true, schema.CallsForRemovalOf: true, schema.Rejects: true, schema.VotesAgainst: true}

// isThreatened says whether a verb is what somebody threatens to do.
func (t *tree) isThreatened(i int) bool {
	for t.base(i) == "conj" && !hasSubject(t, i) {
		i = t.Tokens[i].Head
	}
	up := t.Tokens[i].Head
	return t.base(i) == "xcomp" && t.lemma(up) == "threaten" && !t.isPassive(up) && !uncertain(t, up) && !t.isNegated(up)
}

// isArranged says whether a verb is what somebody agrees or plans to do, which threatens nobody.
func (t *tree) isArranged(i int) bool {
	if t.base(i) != "xcomp" {
		return false
	}
	switch t.lemma(t.Tokens[i].Head) {
	case "agree", "plan", "intend", "commit", "undertake":
		return true
	}
	return false
}

// isUnable says whether a verb tells what somebody can or could not do, so that with a "not" they do not.
func (t *tree) isUnable(verb int) bool {
	return t.base(verb) != "advcl" && slices.ContainsFunc(t.with(verb, "aux"), func(k int) bool {
		return t.lower(k) == "can" || t.lower(k) == "ca" || t.lower(k) == "could"
	}) && t.first(verb, "aux:pass") < 0 && !slices.ContainsFunc(t.with(verb, "aux"), func(k int) bool { return t.lemma(k) == "have" })
}

// isNegated says whether a verb has a "not".
func (t *tree) isNegated(i int) bool {
	return slices.ContainsFunc(t.with(i, "advmod"), func(k int) bool { return negators[t.lower(k)] })
}

// tried are acts of speech that are done by trying: who tries to blame somebody blames them.
var tried = map[schema.Predicate]bool{schema.Criticizes: true, schema.Accuses: true, schema.Contradicts: true, schema.Threatens: true}

// tries says whether the verb is what its subject tries to do.
func (t *tree) tries(verb int) bool {
	up := t.Tokens[verb].Head
	if t.base(verb) != "xcomp" || up < 0 || uncertain(t, up) || t.first(up, "obj") >= 0 {
		return false
	}
	switch t.lemma(up) {
	case "try", "seek", "attempt":
		past := t.Tokens[up].XPOS
		return past == "VBD" || past == "VBN" || past == "VBZ" || past == "VBG"
	}
	return false
}

// conveyed are acts of speech that one gets in touch with somebody for.
var conveyed = map[schema.Predicate]bool{schema.Praises: true, schema.Thanks: true, schema.ConcedesTo: true, schema.Criticizes: true, schema.Supports: true,
	schema.Dismisses: true}

// conveys says whether a verb is what its subject got in touch for: "called him to concede".
func (t *tree) conveys(verb int) bool {
	up := t.Tokens[verb].Head
	if t.base(verb) != "advcl" || !hasPurpose(t, verb) || t.Tokens[up].XPOS != "VBD" && t.Tokens[up].XPOS != "VBN" || t.isNegated(up) || uncertain(t, up) {
		return false
	}
	switch t.lemma(up) {
	case "call", "phone", "telephone", "ring", "write", "email", "text", "visit", "tweet":
		return t.behindNoun(up, "on") == nil && t.behindNoun(up, "for") == nil
	}
	return false
}

// demanded says whether a clause is what its own subject calls for: "her call to ban them", but not "her call for Lee to ban them".
func (t *tree) demanded(c *clause) bool {
	up := t.Tokens[c.pred].Head
	return t.base(c.pred) == "acl" && up >= 0 && requestNouns[t.lemma(up)] && !c.passive && len(c.subjects) > 0 && c.subjects[0] < up
}

// performs says whether who says that "I want to" do it does it by saying so.
func (t *tree) performs(verb int) bool {
	up := t.Tokens[verb].Head
	if t.base(verb) != "xcomp" || up < 0 {
		return false
	}
	s := t.first(up, "nsubj")
	switch t.lemma(up) {
	case "want", "like", "wish", "love", "have":
		return s >= 0 && firstPerson(t.lower(s))
	}
	return false
}

// labors are nouns of what somebody goes to some length for.
var labors = wordSet(`effort push campaign drive fight quest crusade battle endeavor endeavour`)

// labors says whether the verb is what somebody's efforts are for: "her efforts to pass that bill".
func (t *tree) labors(i int) bool {
	up := t.Tokens[i].Head
	return up >= 0 && t.base(i) == "acl" && hasPurpose(t, i) && labors[t.lemma(up)] && t.exact(up, "nmod:poss") >= 0
}

// strives says whether the verb is what somebody is after.
func (t *tree) strives(i int) bool {
	for t.base(i) == "conj" && !hasSubject(t, i) {
		i = t.Tokens[i].Head
	}
	up := t.Tokens[i].Head
	switch t.base(i) {
	case "xcomp", "acl":
		return hasPurpose(t, i) && striving[t.lemma(up)] && !uncertain(t, up)
	case "advcl":
		return hasPurpose(t, i) && t.isVerb(up) && !uncertain(t, up) && !t.callsOn(up)
	}
	return false
}

// uncertain says whether a verb stands under a "might" or the like.
func uncertain(t *tree, i int) bool {
	return slices.ContainsFunc(t.with(i, "aux"), func(k int) bool { return uncertainty[t.lower(k)] })
}

// announces says whether the subject of a clause itself says or promises that it will do so, without an if.
func (x *reading) announces(t *tree, c *clause) bool {
	i := c.pred
	for t.base(i) == "conj" && !hasSubject(t, i) {
		i = t.Tokens[i].Head
	}
	up := t.Tokens[i].Head
	for _, k := range t.with(i, "advcl") {
		if m := t.first(k, "mark"); m >= 0 && hypotheses[t.lower(m)] {
			return false
		}
	}
	if t.base(i) == "acl" && hasPurpose(t, i) && promises[t.lemma(up)] && t.possessor(up) != nil {
		return true // "her pledge to sue Ray"
	}
	if t.base(i) == "xcomp" {
		return up >= 0 && promising[t.lemma(up)] && !slices.ContainsFunc(t.with(up, "aux"), func(k int) bool { return t.lemma(k) != "have" && t.lemma(k) != "be" })
	}
	will := slices.ContainsFunc(append(t.with(i, "aux"), t.with(c.pred, "aux")...), func(k int) bool {
		switch t.lower(k) {
		case "will", "'ll", "’ll", "would", "'d", "’d":
			return true
		}
		return false
	})
	subject := t.first(i, "nsubj")
	if !will || subject < 0 {
		return false
	}
	if firstPerson(t.lower(subject)) {
		return x.quoteAt(t.Tokens[i].Start) != nil
	}
	return t.base(i) == "ccomp" && sayVerbs[t.lemma(up)] && x.sameActor(t, subject, t.first(up, "nsubj"))
}

// sameActor says whether the token i stands for who the token by does: a pronoun in the clause of what is said is taken for the speaker.
func (x *reading) sameActor(t *tree, i, by int) bool {
	if by < 0 || x.at(t, i) < 0 {
		return false
	}
	if x.ments[x.at(t, i)].Kind == kindPronoun && x.at(t, by) < 0 {
		return true
	}
	if x.at(t, by) < 0 {
		return false
	}
	a, b := x.entOf[x.at(t, i)], x.entOf[x.at(t, by)]
	return a >= 0 && a == b || (a < 0 || b < 0) && x.ments[x.at(t, i)].Kind == kindPronoun
}
