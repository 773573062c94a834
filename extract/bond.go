package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
)

// Who is what to whom: the relatives, deputies, lawyers, rivals and successors that a text names, so that "her deputy" and "his son" stand
// for them where it does not.

// bond is what somebody is to whom: Lee's "brother", her "ex-spouse", his "deputy".
type bond struct {
	whose int // entity
	noun  string
}

// bonds are those of a text as far as it was read.
type bonds struct {
	who  map[bond]int // entity, or -1 for several
	to   map[bond]int // the other way round: whose somebody is
	read int          // how many mentions were looked at
	sent int          // and sentences
	all  bool         // whether the reading is over
}

// sameBond are nouns for one and the same bond, by the noun that stands for it.
var sameBond = byWord(map[string]string{
	"spouse": "husband wife spouse", "ex-spouse": "ex-husband ex-wife ex-spouse", "father": "dad", "mother": "mom mum",
	"lawyer":       "attorney solicitor barrister counsel",
	"spokesperson": "spokesman spokeswoman", "adviser": "advisor", "protégé": "protege",
	"rival": "opponent challenger competitor adversary foe nemesis antagonist",
})

// bondsBack are what one is to whoever is something to one, whatever the gender.
var bondsBack = map[string]string{
	"spouse": "spouse", "father": "son daughter child", "mother": "son daughter child", "parent": "son daughter child",
	"son": "father mother parent", "daughter": "father mother parent", "child": "father mother parent",
	"brother": "brother sister sibling", "sister": "brother sister sibling", "sibling": "brother sister sibling", "twin": "twin brother sister",
	"uncle": "nephew niece", "aunt": "nephew niece", "nephew": "uncle aunt", "niece": "uncle aunt", "cousin": "cousin",
	"grandfather": "grandson granddaughter grandchild", "grandmother": "grandson granddaughter grandchild",
	"grandson": "grandfather grandmother", "granddaughter": "grandfather grandmother",
	"lawyer": "client", "agent": "client", "client": "lawyer", "deputy": "boss", "spokesperson": "boss", "assistant": "boss", "secretary": "boss", "bodyguard": "boss", "driver": "boss",
	"successor": "predecessor", "predecessor": "successor", "rival": "rival", "mentor": "protégé", "protégé": "mentor",
}

// byWord turns lists of words by what stands for them round.
func byWord[T comparable](lists map[T]string) map[string]T {
	out := map[string]T{}
	for to, words := range lists {
		for w := range wordSet(words) {
			out[w] = to
		}
	}
	return out
}

// bondNoun is the noun for the bond that a noun for a person may say, in one form of several; empty for others.
func (t *tree) bondNoun(i int) string {
	noun := t.lemma(i)
	if t.isPlural(i) || t.Tokens[i].UPOS != "NOUN" || t.kindOf(i) != schema.Person || i+1 < len(t.Tokens) && t.Tokens[i+1].Text == "-" {
		return ""
	}
	bare := strings.TrimPrefix(noun, "ex-")
	if same := sameBond[noun]; same != "" {
		noun = same
	} else if same := sameBond[bare]; same != "" {
		noun = "ex-" + same
	}
	if i > 0 && t.lower(i-1) == "former" && !strings.HasPrefix(noun, "ex-") {
		noun = "ex-" + noun
	}
	return noun
}

// bondOf is what a noun says that somebody is to one person: "Lee's deputy", "deputy to Lee", "the son of Lee".
func (x *reading) bondOf(t *tree, i int) (bond, bool) {
	noun := t.bondNoun(i)
	if noun == "" {
		return bond{}, false
	}
	owner := t.possessor(i)
	for _, p := range []string{"of", "to", "for"} {
		if len(owner) == 0 {
			owner = t.behindNoun(i, p)
		}
	}
	if len(owner) != 1 {
		return bond{}, false
	}
	whose := x.known(t, owner[0])
	if whose < 0 || x.entOf[whose] < 0 || x.ents[x.entOf[whose]].Type != schema.Person {
		return bond{}, false
	}
	return bond{x.entOf[whose], noun}, true
}

// bound is the entity of whom a noun means by what it says they are to whom, as the text names them elsewhere: "Lee fired her husband" once there was
// "her husband, Bob Ray". -1 where it names nobody, or several.
func (x *reading) bound(t *tree, i int) int {
	b, ok := x.bondOf(t, i)
	if !ok || t.first(i, "appos", "flat") >= 0 {
		return -1
	}
	e, known := x.bonds.who[b]
	if bare, was := strings.CutPrefix(b.noun, "ex-"); was && !known && bare != "spouse" {
		e, known = x.bonds.who[bond{b.whose, bare}]
	}
	if !known && b.noun == "successor" {
		e, known = x.heirOf(b.whose)
	}
	if !known || e < 0 || x.isOfGender(e, otherGender[genderOf[t.lemma(i)]]) {
		return -1
	}
	return e
}

var otherGender = map[gender]gender{male: female, female: male}

// isOfGender says whether somebody is, or is likely to be, of a gender that is known.
func (x *reading) isOfGender(e int, g gender) bool {
	ent := &x.ents[e]
	return g != unknown && (ent.gender == g || ent.gender == unknown && ent.likely == g)
}

// bind notes what somebody is to whom, and the other way round.
func (x *reading) bind(whose int, noun string, e int) {
	if whose == e {
		return
	}
	x.bindOne(bond{whose, noun}, e)
	if noun == "ex-spouse" {
		x.bindOne(bond{e, noun}, whose)
		return
	}
	for _, back := range strings.Fields(bondsBack[strings.TrimPrefix(noun, "ex-")]) {
		x.bindOne(bond{e, back}, whose)
	}
}

func (x *reading) bindOne(b bond, e int) {
	x.bonds.to[bond{e, b.noun}] = b.whose
	if old, taken := x.bonds.who[b]; taken && old != e {
		e = -1
	}
	x.bonds.who[b] = e
}

// whoHas is the one person named or meant before a possessive, in its sentence or else in the one before, of whom the text says to have a client, a boss or a spouse, where that is what
// the pronoun has: "Lee's lawyer, Ray, said that his client". -1 for none or several.
func (x *reading) whoHas(a *anaphor) int {
	if a.role != 1 || a.t.Tokens[a.Head].Head < 0 {
		return -1
	}
	noun := a.t.bondNoun(a.t.Tokens[a.Head].Head)
	if noun != "client" && noun != "boss" && noun != "spouse" {
		return -1
	}
	x.readBonds(a.number, a.Sent)
	one := -1
	for k := a.number - 1; k >= 0 && x.ments[k].Sent >= a.Sent-1 && (x.ments[k].Sent == a.Sent || one < 0); k-- {
		e := x.entOf[k]
		if e < 0 || e == one || !x.fits(a, e) {
			continue
		}
		if _, has := x.bonds.who[bond{e, noun}]; !has {
			continue
		}
		if one >= 0 {
			return -1
		}
		one = e
	}
	return one
}

// isToAnother says whether somebody is by the text what a noun with a possessor says, but to another.
func (x *reading) isToAnother(t *tree, i, e int) bool {
	b, ok := x.bondOf(t, i)
	if !ok {
		return false
	}
	whose, told := x.bonds.to[bond{e, b.noun}]
	who, several := x.bonds.who[b]
	return e == b.whose || told && whose != b.whose || several && who < 0
}

// readBonds reads who is what to whom before a mention, and who did and came to what in the sentences before its own.
func (x *reading) readBonds(mention, sent int) {
	if x.bonds.who == nil {
		x.bonds.who, x.bonds.to, x.risen, x.byDeed, x.unknown, x.left = map[bond]int{}, map[bond]int{}, map[string]int{}, map[string][]int{}, map[string]bool{}, map[int]bool{}
		x.lastLeft.sent = -1
	}
	for ; x.bonds.read < mention; x.bonds.read++ {
		x.readBeside(x.bonds.read)
	}
	for ; x.bonds.sent < sent; x.bonds.sent++ {
		t := x.trees[x.bonds.sent]
		for k := range x.clauses[t.index] {
			if c := &x.clauses[t.index][k]; !c.negated {
				x.readDeed(t, c)
				x.readRise(t, c)
			}
		}
		x.readNouns(t)
	}
}

// relative is whom the text names elsewhere as what a noun without a name says that somebody is to whom, or -1.
func (x *reading) relative(t *tree, i int) int {
	if t.bondNoun(i) == "" {
		return -1
	}
	x.readAllBonds()
	return x.bound(t, i)
}

// readAllBonds reads the whole text again, once it is known who "I" and "my" are.
func (x *reading) readAllBonds() {
	if !x.bonds.all {
		x.bonds = bonds{who: x.bonds.who, to: x.bonds.to, all: true}
		x.readBonds(x.found, len(x.trees))
	}
}

// readBeside notes what stands beside a name for what somebody is to whom: "her husband, Bob Ray", "Bob Ray, her deputy", "his wife Ann", "Ann is
// his lawyer".
func (x *reading) readBeside(m int) {
	ment := &x.ments[m]
	if ment.Kind != kindName || ment.Type != schema.Person || x.entOf[m] < 0 {
		return
	}
	t := x.trees[ment.Sent]
	beside := t.with(ment.Head, "appos", "compound", "nmod:desc")
	up := t.Tokens[ment.Head].Head
	for k := ment.Head; up >= 0 && (t.base(k) == "appos" || t.base(k) == "flat"); k, up = up, t.Tokens[up].Head { // "her husband, the novelist Bob Ray"
		beside = append(beside, up)
	}
	up = t.Tokens[ment.Head].Head
	if up >= 0 && t.base(ment.Head) == "nsubj" && t.first(up, "cop") >= 0 {
		if c := x.clauseAt(t, up); !c.negated && c.modality != schema.Hypothetical {
			beside = append(beside, up)
		}
	}
	if up >= 0 && t.base(ment.Head) == "appos" && t.Tokens[up].UPOS == "NOUN" { // "Lee's son, Ray, who is deputy to Poe"
		beside = append(beside, t.copulas(up)...)
	}
	beside = append(beside, t.copulas(ment.Head)...)
	for _, n := range beside {
		if b, ok := x.bondOf(t, n); ok {
			x.bind(b.whose, b.noun, x.entOf[m])
		}
	}
}

// copulas are the nouns that a relative clause says somebody is: "Lee, who was Ray's deputy".
func (t *tree) copulas(i int) []int {
	var out []int
	for _, c := range t.with(i, "acl") {
		if t.isNominal(c) && t.first(c, "cop") >= 0 && !t.isNegated(c) {
			if s := t.first(c, "nsubj"); s >= 0 && (t.lower(s) == "who" || t.lower(s) == "that") {
				out = append(out, c)
			}
		}
	}
	return out
}

// peopleOf lists the entities of those people whom tokens stand for.
func (x *reading) peopleOf(t *tree, tokens []int) []int {
	var out []int
	for _, i := range tokens {
		if m := x.known(t, i); m >= 0 && x.entOf[m] >= 0 && x.ents[x.entOf[m]].Type == schema.Person && !slices.Contains(out, x.entOf[m]) {
			out = append(out, x.entOf[m])
		}
	}
	return out
}
