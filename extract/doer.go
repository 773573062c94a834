package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
)

// Nouns for people by what they do or what is done to them, and who of the text did or suffered it: "the defendant" once there was "Lee was
// charged with fraud", "the winner", "the plaintiff".

// deedNames are the nouns for who does a deed and for whom it is done to.
type deedNames struct{ doer, sufferer string }

var namesOfDeed = deedNamesByVerb(map[string]deedNames{
	"kill murder assassinate":            {"killer murderer attacker assailant", "victim"},
	"shoot stab attack assault rape rob": {"attacker assailant", "victim"},
	"arrest":                             {"", "suspect detainee prisoner"},
	"detain":                             {"", "detainee"},
	"charge indict arraign":              {"", "defendant suspect"},
	"prosecute try convict acquit":       {"", "defendant"},
	"sentence jail imprison":             {"", "prisoner inmate defendant convict"},
	"kidnap abduct":                      {"kidnapper abductor", "hostage captive victim"},
	"sue":                                {"plaintiff", "defendant"},
	"testify":                            {"witness", ""},
	"win triumph prevail":                {"winner victor", ""},
	"lose concede":                       {"loser", ""},
	"defeat beat trounce":                {"winner victor", "loser"},
	"elect":                              {"", "winner victor"},
	"accuse":                             {"accuser", ""},
	"challenge unseat":                   {"challenger", "incumbent"},
	"appoint":                            {"", "appointee"},
})

func deedNamesByVerb(lists map[string]deedNames) map[string]deedNames {
	out := map[string]deedNames{}
	for verbs, names := range lists {
		for v := range wordSet(verbs) {
			out[v] = names
		}
	}
	return out
}

// Verbs whose two sides are rivals, and those in whose way one stands behind a preposition.
var (
	rivalling     = wordSet(`beat defeat trounce oust unseat topple challenge outpoll edge crush`)
	rivallingWith = map[string]string{"lose": "to", "concede": "to", "run": "against", "stand": "against", "compete": "against", "campaign": "against"}
)

// readDeed notes who does what to whom in a clause: who may be called a defendant or a winner from then on, and who is whose rival, successor or spouse.
func (x *reading) readDeed(t *tree, c *clause) {
	lemma := t.lemma(c.pred)
	names, named := namesOfDeed[lemma]
	with, against := rivallingWith[lemma]
	leaves := t.leaves(c.pred) || lemma == "retire"
	if !named && !against && !leaves && !rivalling[lemma] && !followsInOffice[lemma] && !dismissing[lemma] && !hiring[lemma] && !preferring[lemma] && lemma != "marry" {
		return
	}
	subjects, objects := x.peopleOf(t, c.subjects), x.peopleOf(t, c.objects)
	done := c.modality == schema.Asserted || c.modality == schema.Reported
	if named && (lemma == "win" || lemma == "lose") && !t.isContest(c) {
		return
	}
	if named && done {
		x.callByDeed(names.doer, subjects)
		x.callByDeed(names.sufferer, objects)
	}
	switch {
	case leaves && done:
		x.leave(t, subjects)
	case dismissing[lemma] && done:
		x.leave(t, objects)
	}
	if preferring[lemma] {
		x.prefer(objects, x.passedOver(t, c.pred), done)
		return
	}
	if against {
		objects = nil
		for _, o := range c.obliques {
			if o.prep == with {
				objects = append(objects, x.peopleOf(t, []int{o.head})...)
			}
		}
	}
	if len(subjects) != 1 || len(objects) != 1 {
		return
	}
	s, o := subjects[0], objects[0]
	for _, noun := range strings.Fields(names.sufferer) {
		x.bind(s, noun, o)
	}
	for _, noun := range strings.Fields(names.doer) {
		x.bind(o, noun, s)
	}
	switch {
	case against, rivalling[lemma]:
		x.bind(o, "rival", s)
	case followsInOffice[lemma] && done:
		if with := x.peopleOf(t, t.behind(c, c.pred, "with")); len(with) == 1 {
			s = with[0] // "replaced Lee with Ray"
		}
		x.succeeds(s, o)
	case followsInOffice[lemma]:
		x.bind(o, "successor", s)
	case done && (dismissing[lemma] || hiring[lemma]):
		x.bind(o, "boss", s)
	case lemma == "marry":
		x.bind(o, "spouse", s)
	}
}

// Verbs of who is out of office or into it by another's doing.
var (
	dismissing = wordSet(`fire dismiss sack oust depose overthrow topple remove unseat`)
	hiring     = wordSet(`hire appoint`)
)

// lastLeft is who left an office last, and in which sentence.
type lastLeft struct{ entity, sent int }

// leave notes that people are out of the office that they had.
func (x *reading) leave(t *tree, people []int) {
	for _, e := range people {
		x.left[e] = true
		x.lastLeft = lastLeft{e, t.index}
	}
}

// isContest says whether what a clause says is won or lost may be a contest.
func (t *tree) isContest(c *clause) bool {
	o := t.first(c.pred, "obj")
	return o < 0 || contestNouns[t.lemma(o)] || campaigns[t.lemma(o)] || offices[t.lemma(o)] || officeNouns[t.lemma(o)] != "" || constituencies[t.lemma(o)]
}

// passedOver are those named right behind "over" after a verb of choosing.
func (x *reading) passedOver(t *tree, verb int) []int {
	for k := verb + 1; k+1 < len(t.Tokens); k++ {
		if m := x.personAt(t, k+1); m >= 0 && x.entOf[m] >= 0 && t.lower(k) == "over" {
			return []int{x.entOf[m]}
		}
	}
	return nil
}

// prefer notes whom voters or the like chose over whom.
func (x *reading) prefer(chosen, others []int, done bool) {
	if len(chosen) != 1 || len(others) != 1 {
		return
	}
	x.bind(chosen[0], "rival", others[0])
	if done {
		x.callByDeed("winner victor", chosen)
		x.callByDeed("loser", others)
	}
}

// followsInOffice are verbs whose subject has what the object had.
var followsInOffice = wordSet(`succeed replace supplant`)

// callByDeed lets people be called by nouns for what they did or suffered.
func (x *reading) callByDeed(nouns string, people []int) {
	for _, noun := range strings.Fields(nouns) {
		for _, e := range people {
			if !slices.Contains(x.byDeed[noun], e) {
				x.byDeed[noun] = append(x.byDeed[noun], e)
			}
		}
	}
}
