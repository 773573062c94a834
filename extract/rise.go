package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
)

// Who comes to an office, and who lost it, as the text goes on: whom "the new president", "the outgoing mayor" and "his successor" mean after
// "Ann Lee was elected president on Monday, ending the reign of Bob Ray".

// turn is where the holder of a title stands in a change of office, by a word before it.
type turn int

const (
	anyTurn turn = iota
	comes
	goes
)

var turnWords = map[string]turn{"new": comes, "incoming": comes, "newly": comes, "outgoing": goes, "departing": goes, "ousted": goes, "defeated": goes,
	"deposed": goes, "fired": goes, "sacked": goes, "dismissed": goes, "toppled": goes, "former": goes, "ex": goes, "then": goes}

// turnOf is what the words before a title say of a change of office.
func (t *tree) turnOf(r role) turn {
	first, _ := t.phrase(r.head)
	for k := first; k < r.head; k++ {
		if turn := turnWords[t.lower(k)]; turn != anyTurn {
			return turn
		}
	}
	return anyTurn
}

// isOfTurn says whether a person may bear a title with a word for coming or going before it, by what the text told so far of who came to the office.
func (x *reading) isOfTurn(e int, key string, turn turn) bool {
	switch came, told := x.risen[key]; {
	case turn == anyTurn:
		return true
	case told:
		return (came == e) == (turn == comes)
	}
	return turn == goes && !x.came(e) || turn == comes && !x.left[e]
}

// came says whether the text told that a person came to an office.
func (x *reading) came(e int) bool {
	for _, who := range x.risen {
		if who == e {
			return true
		}
	}
	return false
}

// contestant is the winner or the loser of the one contest that a text told of, where a title with a word for coming or going says no more: "the
// new mayor". -1 for none or several.
func (x *reading) contestant(i int, turn turn) int {
	r := x.ments[i].Roles[0]
	switch {
	case r.kind != ruling && r.kind != seat && r.kind != heading && !electedTo[r.key]:
		return -1
	case turn == comes:
		e := x.soleOf(i, x.byDeed["winner"])
		if e >= 0 {
			x.risen[r.key] = e
		}
		return e
	case turn == goes:
		return x.soleOf(i, x.byDeed["loser"])
	}
	return -1
}

// winning are verbs of getting what one runs for.
var winning = wordSet(`win clinch secure assume capture regain`)

// risingVerbs are verbs by which one comes to an office.
var risingVerbs = wordSet(`become elect appoint install inaugurate name re-elect reelect crown promote swear choose pick select take`)

// readRise notes who comes to what office in a clause, or loses it to them.
func (x *reading) readRise(t *tree, c *clause) {
	if c.modality != schema.Asserted && c.modality != schema.Reported {
		return
	}
	lemma := t.lemma(c.pred)
	if handing[lemma] {
		x.readHanding(t, c)
		return
	}
	if winning[lemma] {
		for _, o := range c.objects {
			key := officeNouns[t.lemma(o)]
			if key == "" && (contestNouns[t.lemma(o)] || campaigns[t.lemma(o)]) {
				office, _, _ := x.contested(t, o)
				key = strings.ToLower(office)
			}
			for _, e := range x.peopleOf(t, c.subjects) {
				x.rise(t, e, key)
			}
		}
		return
	}
	if !risingVerbs[lemma] {
		return
	}
	for _, k := range t.with(c.pred, "xcomp", "obl", "obj") {
		who := x.peopleOf(t, x.takers(t, c, k))
		if len(who) != 1 {
			continue
		}
		for _, r := range x.officesAt(t, k) {
			x.ents[who[0]].called = append(x.ents[who[0]].called, r)
			x.rise(t, who[0], r.key)
		}
	}
}

// readHanding notes to whom a clause says the office of somebody goes who is dismissed or leaves in the sentence or the one before: "fired Lee and
// gave the job to Ray".
func (x *reading) readHanding(t *tree, c *clause) {
	job := slices.ContainsFunc(c.objects, func(o int) bool { return offices[t.lemma(o)] })
	heirs := x.peopleOf(t, append(t.behind(c, c.pred, "to"), c.indirect...))
	if !job || len(heirs) != 1 || x.lastLeft.sent < t.index-1 || x.lastLeft.sent < 0 || x.lastLeft.entity == heirs[0] {
		return
	}
	x.succeeds(heirs[0], x.lastLeft.entity)
}

// succeeds notes that a person has what office another had.
func (x *reading) succeeds(e, old int) {
	x.bind(old, "successor", e)
	for key := range x.ents[old].roles {
		if ti := titles[key]; ti.isOffice() || ti.kind == heading {
			x.gives(e, key)
			x.risen[key] = e
		}
	}
}

// rise notes that a person comes to an office, and who of the sentence had it before.
func (x *reading) rise(t *tree, e int, key string) {
	if key == "" {
		return
	}
	x.gives(e, key)
	x.risen[key] = e
	for i := range t.Tokens {
		if !tenureNouns[t.lemma(i)] && officeNouns[t.lemma(i)] != key && !guiding[t.lemma(i)] && !reigns[t.lemma(i)] {
			continue
		}
		if up := t.Tokens[i].Head; up < 0 || !endingVerbs[t.lemma(up)] || t.base(i) != "obj" {
			continue
		}
		whose := t.behindNoun(i, "of")
		if t.exact(i, "nmod:poss") >= 0 {
			whose = t.possessor(i)
		}
		for _, old := range x.peopleOf(t, whose) {
			if old != e {
				x.gives(old, key)
				x.bind(old, "successor", e)
			}
		}
	}
}

var (
	reigns      = wordSet(`reign rule grip hold leadership premiership`)
	endingVerbs = wordSet(`end terminate`)
)

// gives lets a person have a title.
func (x *reading) gives(e int, key string) {
	if x.ents[e].roles[key] {
		return
	}
	x.ents[e].addRole(key)
	if x.roleOf != nil {
		x.roleOf[key] = append(slices.Clip(x.roleOf[key]), e)
	}
}

// heirOf is who came, as the text told, to an office that another has by the text.
func (x *reading) heirOf(old int) (int, bool) {
	heir := -1
	for key := range x.ents[old].roles {
		e, told := x.risen[key]
		if !told || e == old {
			continue
		}
		if heir >= 0 && heir != e {
			return -1, false
		}
		heir = e
	}
	return heir, heir >= 0
}
