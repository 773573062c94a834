package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
)

// addArm finds a body that is named by whose it is: "the Danish government", "the Lee campaign", "her staff". It says whether
// token i heads such a mention.
func (x *reading) addArm(t *tree, i int) bool {
	of := x.ownerBehind(t, i)
	if noun := t.lemma(i); !t.isCommon(i) || nouns[noun] != "arm" && (of < 0 || !collegial[noun] || noun == "party") {
		return false
	}
	first := i
	for first > 0 && (t.Tokens[first-1].Head == i || t.below(first-1, i)) && t.isOwning(x, first-1, i) {
		first--
	}
	owner, last := t.exact(i, "nmod:poss"), i+1
	if owner >= 0 && x.at(t, owner) >= 0 && x.ments[x.at(t, owner)].Head == owner {
		first = min(first, x.ments[x.at(t, owner)].First, owner)
	} else {
		owner = -1
	}
	if of >= 0 && first == i && t.isDefinite(i) {
		last = x.ments[of].Last
	}
	if first == i && last == i+1 || owner >= 0 && qualities[t.lower(i)] && x.ments[x.at(t, owner)].Type == schema.Person && t.lower(owner) != "its" && t.lower(owner) != "their" {
		return false
	}
	old := slices.Clone(x.byToken[t.index][first:last])
	n := len(x.ments)
	x.add(t, Mention{First: first, Last: last, Type: schema.Organization, Kind: kindNominal, isOwned: owner >= 0})
	x.ments[n].Head = i
	for k, m := range old {
		if first+k != i {
			x.byToken[t.index][first+k] = m // whose it is stays itself
		}
	}
	return true
}

// ownerBehind is the name of the body or place right behind "of" and a noun, "the government of Ruritania", where nothing else follows the noun. -1 for
// none.
func (x *reading) ownerBehind(t *tree, i int) int {
	of := t.with(i, "nmod")
	if len(of) != 1 || t.cases(of[0]) != "of" || t.first(i, "acl", "appos", "conj") >= 0 {
		return -1
	}
	m := x.at(t, of[0])
	if m < 0 || x.ments[m].Kind != kindName || x.ments[m].Type == schema.Person {
		return -1
	}
	if k := x.ments[m].First; k == i+2 || k == i+3 && t.isDefinite(k) {
		return m
	}
	return -1
}

// qualities are bodies where a body or a country has them, and of a person no more than what the person does.
var qualities = wordSet(`leadership opposition command guard`)

// isOwning says whether a word before the noun names whose it is: a name, or the adjective of a country or party.
func (t *tree) isOwning(x *reading, k, noun int) bool {
	place, _ := x.kb.Place(t.Tokens[k].Text)
	switch {
	case t.rel(k) == "nmod:poss", t.Tokens[k].XPOS == "POS":
		return false
	case t.base(k) == "amod", t.base(k) == "compound":
		return t.Tokens[k].UPOS == "PROPN" || place != nil || x.placeOfAdjective(t.Tokens[k].Text) != "" || x.party(t.Tokens[k].Text) != "" || t.base(k) == "compound" && nouns[t.lemma(k)] == "arm"
	}
	return t.base(k) == "flat" && t.Tokens[k].UPOS == "PROPN"
}

// belonging is what is called by whose it is.
type belonging struct {
	owner  int
	called string
}

// owned is the entity of somebody's body or people, one for each owner and what they are called. -1 where nobody knows whose it is.
func (x *reading) owned(i int) int {
	m := &x.ments[i]
	t := x.trees[m.Sent]
	of := x.owningAt(t, m.Head)
	if of < 0 || x.entOf[of] < 0 {
		return -1
	}
	if t.lower(m.Head) == "party" {
		return x.partyOf(x.entOf[of])
	}
	key := belonging{x.entOf[of], x.calledAs(t, m)}
	e, ok := x.belongings[key]
	if !ok {
		e = x.newEntity(x.ownedName(t, m, of, key.called), m.Type, "")
		x.ents[e].key, x.ents[e].unnamed = strings.ToLower(x.ents[e].Name), m.Type == schema.Person
		if x.belongings == nil {
			x.belongings = map[belonging]int{}
		}
		x.belongings[key] = e
	}
	return e
}

// calledAs is what somebody's body or people are called without whose they are: of a body the noun alone.
func (x *reading) calledAs(t *tree, m *Mention) string {
	first := m.Head
	if m.Type != schema.Organization {
		first = t.calledBehindOwner(m.Head)
	}
	return strings.ToLower(t.text(first, m.Head+1))
}

// ownedName is the name of somebody's body or people: the text's own words where they begin with a body's name, else with the name of whose they
// are, a person's last. Of many who are somebody's by their own will it is the noun: "members".
func (x *reading) ownedName(t *tree, m *Mention, owner int, called string) string {
	switch of := &x.ments[owner]; {
	case of.First > m.Head:
		return m.Text + " " + t.lower(m.Last) + " " + x.ents[x.entOf[owner]].Name // "allies of Jane Roe"
	case of.Kind == kindName && m.Type == schema.Organization:
		return m.Text
	case of.Kind == kindPronoun && rankAndFile[t.lemma(m.Head)]:
		return called
	}
	name := x.calledShort(x.entOf[owner])
	if x.ents[x.entOf[owner]].Type != schema.Person && strings.HasSuffix(name, "s") {
		return name + "’ " + called
	}
	return name + "’s " + called
}

// rankAndFile are nouns for the many who are somebody's.
var rankAndFile = wordSet(`member supporter follower voter fan backer constituent`)

// calledShort is how the text calls a person for short, else the surname; of anything else it is the name.
func (x *reading) calledShort(e int) string {
	ent := &x.ents[e]
	if ent.Type != schema.Person {
		return ent.Name
	}
	for _, m := range ent.ments {
		if text := x.ments[m].Text; x.ments[m].Kind == kindName && len(text) < len(ent.Name) && strings.HasSuffix(ent.Name, text) {
			return text
		}
	}
	words := strings.Fields(ent.Name)
	first := len(words) - 1
	for first > 1 && particles[strings.ToLower(words[first-1])] {
		first--
	}
	return strings.Join(words[first:], " ")
}

// soleBodies are nouns for bodies of which a country, town or company has one, so that "the" and the noun are name enough.
var soleBodies = wordSet(`government cabinet parliament legislature opposition army navy military junta judiciary treasury council board administration
	commission committee agency department ministry court tribunal senate assembly`)

// isCommon says whether a token is a common noun, whatever a tagger took it for.
func (t *tree) isCommon(i int) bool {
	return t.Tokens[i].UPOS == "NOUN" || t.Tokens[i].XPOS == "NNP" && !isCapital(t.Tokens[i].Text)
}

// phraseEnds says whether nothing but the mark of the genitive stands between an owner and what is owned.
func (t *tree) phraseEnds(owner, owned int) bool {
	return owned == owner+2 && t.Tokens[owner+1].XPOS == "POS" || owned == owner+1
}

// addUnnamedBody finds a body that the text only says the kind of: "the government", "the finance ministry", "the planning committee". It
// says whether token i heads such a mention.
func (x *reading) addUnnamedBody(t *tree, i int) bool {
	if kind := nouns[t.lemma(i)]; kind != "body" && kind != "arm" || !t.isCommon(i) || isCapital(t.Tokens[i].Text) || t.isPlural(i) ||
		t.base(i) == "compound" || t.first(i, "appos", "flat", "nummod") >= 0 {
		return false
	}
	first := i
	for first > 0 && t.below(first-1, i) && x.at(t, first-1) < 0 && (t.base(first-1) == "compound" && t.Tokens[first-1].UPOS == "NOUN" || t.base(first-1) == "amod" && fields[t.lower(first-1)]) {
		first--
	}
	if o := t.exact(i, "nmod:poss"); o >= 0 && first == i && t.isPlural(o) && x.at(t, o) < 0 && t.phraseEnds(o, i) {
		first = t.calledFrom(o) // "the teachers' union"
	}
	of := x.bodyBehind(t, i)
	clauses := slices.ContainsFunc(t.with(i, "acl"), func(k int) bool { return !t.marked(k, "for") }) // "condemned the opposition for lying" has none
	if of < 0 && (t.exact(i, "nmod") >= 0 || first == i && clauses) {
		return false
	}
	_, common := bodyNouns[t.lower(i)]
	if !t.isDefinite(first) && !x.isOwnedByName(t, i, first) || first == i && of < 0 && !soleBodies[t.lower(i)] || first < i && !common && !soleBodies[t.lower(i)] {
		return false
	}
	n := len(x.ments)
	x.add(t, Mention{First: first, Last: i + 1, Type: schema.Organization, Kind: kindNominal})
	x.ments[n].Head = i
	if of >= 0 {
		x.ments[n].Text += " of " + x.ments[of].Text
	}
	return true
}

// fields are adjectives that say what a body deals with, or what it is of.
var fields = wordSet(`central executive technical national federal regional municipal provincial local electoral supreme constitutional parliamentary
	judicial legislative financial fiscal ethical disciplinary medical academic military civil agricultural criminal independent international
	public political administrative economic environmental`)

// bodyBehind is the name of the body or place whose the noun before "of" is: "the senate of Harrow University". -1 for none.
func (x *reading) bodyBehind(t *tree, i int) int {
	if of := t.exact(i, "nmod"); of > i && t.cases(of) == "of" && !t.isPlural(of) {
		if m := x.at(t, of); m >= 0 && x.ments[m].Kind == kindName && (x.ments[m].Type == schema.Organization || x.ments[m].Type == schema.Place) {
			return m
		}
	}
	return -1
}

// isOwnedByName says whether the name of a body or place in the genitive stands right before token first and says whose the body is, "the
// City Council's planning committee", or, before a committee, a person's name or a pronoun, "his pensions commission".
func (x *reading) isOwnedByName(t *tree, body, first int) bool {
	owner := t.exact(body, "nmod:poss")
	if own := first - 1; own > 0 && t.lower(own) == "own" {
		first = own // "his own"
	}
	if owner >= 0 && owner == first-1 && first < body && t.Tokens[owner].XPOS == "PRP$" && collegial[t.lower(body)] {
		return true
	}
	if owner < 0 || first == 0 || first == body || t.Tokens[first-1].XPOS != "POS" {
		return false
	}
	m := x.at(t, owner)
	return m >= 0 && x.ments[m].Kind == kindName && (x.ments[m].Type != schema.Person || collegial[t.lower(body)]) && x.ments[m].Last == first-1
}
