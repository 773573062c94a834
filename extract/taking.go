package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
)

// taking finds who takes, has or is given an office by a verb: "became chairman of", "was sworn in as", "resigned as", "as chairman she
// praised".
func (x *reading) taking(t *tree, c *clause) []finding {
	var out []finding
	for _, k := range t.with(c.pred, "xcomp", "obl") {
		if !t.isNominal(k) {
			continue
		}
		r, ok := x.roleAt(t, k)
		var who []int
		switch as := t.base(k) == "obl"; {
		case as && t.cases(k) == "as" && !likening[t.lemma(c.pred)] && !t.isIndefinite(k):
			who = x.bearersAs(t, c, k)
		case as && t.cases(k) == "as" && c.passive && electing[t.lemma(c.pred)] && r.isOfPeers():
			who = c.objects
		case !as && becoming[t.lemma(c.pred)], as && t.cases(k) == "as" && becoming[t.lemma(c.pred)]:
			who = c.subjects
		case !as && giving[t.lemma(c.pred)], as && t.cases(k) == "as" && giving[t.lemma(c.pred)]:
			who = c.objects
		default:
			continue
		}
		if first, _ := t.phraseWith(k); !ok || first > 0 && tenureNouns[t.lemma(first-1)] && t.exact(first-1, "nmod:poss") >= 0 {
			continue // "praised her record as mayor"
		}
		if r.kind == heading && t.first(k, "det") < 0 && (giving[t.lemma(c.pred)] || becoming[t.lemma(c.pred)]) {
			r.kind = office // "was elected deputy leader"
		}
		for _, w := range who {
			if m := x.actor(t, w); m >= 0 {
				out = append(out, x.roleClaims(t, m, r, t.leaving(c), "taking "+t.lemma(c.pred))...)
				out = append(out, x.leadership(t, m, r, t.leaving(c), "taking "+t.lemma(c.pred))...)
			}
		}
	}
	return out
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
	case "step", "resign", "retire", "quit", "stand":
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
