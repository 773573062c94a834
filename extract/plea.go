package extract

import (
	"slices"

	"kg/graph/schema"
)

// pleading are nouns of what one wants others to do.
var pleading = wordSet(`pressure call plea demand request appeal exhortation entreaty ultimatum instruction order petition urging`)

// undergoingPleas are verbs of who is asked for what their object says.
var undergoingPleas = wordSet(`face resist reject ignore rebuff heed dismiss defy get receive feel shrug withstand spurn decline weather brush`)

// pleas are the claims of "faces pressure from Lee to fire Ray": who asks for the act asks who is to do it, and holds what it amounts to.
func (x *reading) pleas(t *tree, i int, byPred map[int]*clause) []finding {
	if !pleading[t.lemma(i)] || t.Tokens[i].UPOS != "NOUN" {
		return nil
	}
	from := append(t.following(i, "from"), t.following(i, "by")...)
	act := t.pleaded(i)
	if len(from) == 0 || act < 0 || act < i {
		return nil
	}
	asked, f := t.pleadedWith(i, byPred)
	if len(asked) == 0 || f.negated {
		return nil
	}
	predicate := schema.Asks
	if t.leaves(act) {
		predicate = schema.CallsForRemovalOf
	}
	var out []finding
	for _, by := range x.actors(t, from) {
		for _, target := range x.actors(t, asked) {
			if !x.isSelf(target, by) && x.fillable(by, target, predicate) {
				out = append(out, finding{sent: t, subject: by, object: target, predicate: predicate, relation: t.relationText([]int{i}), at: i,
					factuality: f, rule: "plea"})
			}
		}
	}
	c := byPred[act]
	if c == nil || predicate != schema.Asks {
		return out
	}
	wanted := *c
	wanted.subjects, wanted.factuality = asked, asserted
	wanted.negated = slices.ContainsFunc(t.with(act, "advmod"), func(k int) bool { return negators[t.lower(k)] })
	return append(out, x.held(x.clauseFindings(t, &wanted), x.actors(t, from), f, "plea ")...)
}

// pleaders are those whose call, argument or campaign for something a noun is: "Lee's call for Ray to go", "Lee made the case for".
func (x *reading) pleaders(t *tree, i int) []int {
	if m := x.author(t, i); m >= 0 {
		return []int{m}
	}
	verb := t.Tokens[i].Head
	if verb < 0 || t.base(i) != "obj" || !lightVerbs[t.lemma(verb)] && !laying[t.lemma(verb)] {
		return nil
	}
	if c := x.clauseAt(t, verb); !c.passive && !c.negated && c.modality == schema.Asserted {
		return x.actors(t, c.subjects)
	}
	return nil
}

// laying are verbs of putting a case, besides those that add little.
var laying = wordSet(`lay outline press present argue release publish`)

// pleaded is the infinitive that says what a noun of asking asks for, hung from it or from its verb; -1 for none.
func (t *tree) pleaded(i int) int {
	for _, k := range t.with(i, "acl") {
		if hasPurpose(t, k) {
			return k
		}
	}
	verb := t.Tokens[i].Head
	if verb < 0 || t.base(i) != "obj" && t.base(i) != "obl" {
		return -1
	}
	for _, k := range t.with(verb, "advcl", "xcomp") {
		if k > i && hasPurpose(t, k) && !hasSubject(t, k) {
			return k
		}
	}
	return -1
}

// pleadedWith is who is asked by what a noun of asking says, and how sure that is: who is under it, faces or rejects it, or quits because of it.
func (t *tree) pleadedWith(i int, byPred map[int]*clause) ([]int, factuality) {
	if c := byPred[i]; c != nil && t.first(i, "cop") >= 0 && t.cases(i) == "under" {
		return c.subjects, c.factuality
	}
	up := byPred[t.container(i)]
	if h := t.Tokens[t.container(i)].Head; up == nil && h >= 0 {
		up = byPred[h]
	}
	if up == nil {
		return nil, asserted
	}
	f := up.factuality
	switch p := t.cases(t.container(i)); {
	case t.base(i) == "obj" && undergoingPleas[t.lemma(up.pred)] && !up.passive:
		f.negated = false
		return up.subjects, f
	case p == "under" || facing[p] || p == "after" || p == "despite":
		return subjectsOf(up), asserted
	}
	return nil, f
}

// isPleadedWith says whether the object of a verb is what somebody else asks of its subject: "rejected pleas from Lee to".
func (t *tree) isPleadedWith(verb int) bool {
	o := t.first(verb, "obj")
	return o >= 0 && pleading[t.lemma(o)] && undergoingPleas[t.lemma(verb)]
}
