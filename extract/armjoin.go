package extract

import (
	"slices"

	"kg/graph/schema"
	"kg/kb"
)

// What the text calls the body of one owner in several ways is one: "the Danish government", "its government", "the government".

// arms are the bodies that somebody has, as they come in the text.
type arms struct {
	of    map[arm]int      // → entity
	owner map[int]any      // entity → whose it is
	named map[string][]int // noun → entities
	moved bool             // whether some entities are left without mentions
}

// arm is a body by whose it is and what it is called.
type arm struct {
	owner any // an entity, or what the knowledge base has of it
	noun  string
}

func (a *arms) note(key arm, e int) {
	a.of[key], a.owner[e] = e, key.owner
	if !slices.Contains(a.named[key.noun], e) {
		a.named[key.noun] = append(a.named[key.noun], e)
	}
}

// joinArms makes one of "the Danish government", "the government of Denmark" and "its government"; "the government" behind them is theirs.
func (x *reading) joinArms() {
	a := &arms{of: map[arm]int{}, owner: map[int]any{}, named: map[string][]int{}}
	for i, m := range x.ments {
		if m.Kind != kindNominal || m.Type != schema.Organization || m.same != "" || x.trees[m.Sent].lower(m.Head) == "party" {
			continue
		}
		if e := x.entOf[i]; e >= 0 && x.ents[e].known == nil {
			if x.ents[e].key == x.trees[m.Sent].lemma(m.Head) {
				x.armAgain(i, a)
			} else {
				x.joinArm(i, a)
			}
		}
	}
	if a.moved {
		x.dropEmpty()
	}
}

// asOwner is an entity as whose a body is.
func (x *reading) asOwner(e int) any {
	if known := x.ents[e].known; known != nil {
		return known
	}
	return e
}

// joinArm makes "the Danish government" one with what the text called the government of Denmark before.
func (x *reading) joinArm(i int, a *arms) {
	t := x.trees[x.ments[i].Sent]
	owner := x.ownerOfArm(t, x.ments[i])
	if owner == nil {
		return
	}
	key := arm{owner, t.lemma(x.ments[i].Head)}
	e, ok := a.of[key]
	if !ok {
		a.note(key, x.entOf[i])
	} else if e != x.entOf[i] {
		x.unlink(i)
		x.link(i, e)
		a.moved = true
	}
}

// armAgain makes "the government" the only one that the text has told whose it is before, but for that of a country which the article is not about, and
// "the administration" the president's.
func (x *reading) armAgain(i int, a *arms) {
	old := x.entOf[i]
	before := a.named[x.ents[old].key]
	if len(before) == 0 && x.ents[old].key == "administration" {
		if president := x.presidentNamed(); president >= 0 {
			x.ents[old].Name = x.calledShort(president) + " administration"
			a.note(arm{x.asOwner(president), "administration"}, old)
		}
		return
	}
	if len(before) != 1 || before[0] == old {
		return
	}
	e := before[0]
	owner, known := a.owner[e].(*kb.Entry)
	if known && owner.Type == schema.Place && x.country != "" && owner.ID != x.country && owner.Country != x.country {
		return
	}
	a.moved = true
	if x.ments[x.ents[e].ments[0]].Text != x.ents[e].Name {
		x.ents[e].Name = x.ents[old].Name // no name that the text gives it
	}
	x.unlink(i)
	x.link(i, e)
	if !slices.ContainsFunc(x.ents[old].ments, func(m int) bool { return x.ments[m].Kind != kindPronoun }) {
		for _, m := range x.ents[old].ments { // what "it" was taken to be
			x.link(m, e)
		}
		x.ents[old].ments = nil
	}
}

// presidentNamed is the one president whom the text names: of several the one in office at the article's date, or the
// only one who ever was. -1 for none.
func (x *reading) presidentNamed() int {
	x.byRole()
	named := x.roleOf["president"]
	if len(named) == 1 && x.ents[named[0]].known == nil {
		return named[0]
	}
	found := -1
	for _, k := range x.kb.Holders("president", x.country, x.date) {
		if e := x.knownAs(k); e >= 0 {
			if found >= 0 {
				return -1
			}
			found = e
		}
	}
	return found
}

// ownerOfArm is whose a body is by the one word before its noun, or by the name behind "of", or nil.
func (x *reading) ownerOfArm(t *tree, m Mention) any {
	of := x.at(t, m.First)
	switch {
	case m.isOwned:
		of = x.owningAt(t, m.Head)
	case m.Last > m.Head+1:
		of = x.ownerBehind(t, m.Head)
	case of >= 0 && x.ments[of].Kind == kindName && x.ments[of].Last == m.Head:
	case m.First+1 == m.Head:
		if place, _ := x.kb.Place(t.Tokens[m.First].Text); place != nil {
			return place
		}
		name := x.placeOfAdjective(t.Tokens[m.First].Text)
		if e := slices.IndexFunc(x.ents, func(e entity) bool { return name != "" && e.Type == schema.Place && e.Name == name }); e >= 0 {
			return x.asOwner(e)
		}
		return nil
	default:
		return nil
	}
	if of < 0 || x.entOf[of] < 0 {
		return nil
	}
	return x.asOwner(x.entOf[of])
}
