package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// Names of bodies that say what the body is for or whose it is, which a recogniser cuts at the little word or at the genitive: "Campaign for Better
// Transport", "Doctors Against Hunger", "the Potters' Federation".

// peopleFor are plurals that bodies of those people are named with.
var peopleFor = wordSet(`doctors lawyers mothers fathers parents students workers scientists physicians veterans women men families survivors farmers
	reporters journalists writers artists teachers nurses engineers architects christians muslims jews catholics liberals conservatives republicans
	democrats greens citizens neighbours neighbors residents americans britons australians canadians kenyans nigerians indians
	ratepayers taxpayers academics economists police officers grandmothers youth voices hands lives`)

// forWhat are the little words within such names, by whether people are named with them.
var forWhat = map[string]bool{"for": true, "against": true, "without": true, "of": false, "on": false, "to": false}

// wholeBodies puts one name where a body's goes over the little word of what it is for, or the genitive of whose it is, in place of those that
// the recogniser has of it.
func (x *reading) wholeBodies(t *tree, names []nlp.Name) []nlp.Name {
	if t.isHeadline() && t.Tokens[len(t.Tokens)-1].Text != "." {
		return names
	}
	for i := 0; i+2 < len(t.Tokens); i++ {
		first, last := i, x.bodyFor(t, i)
		if last == 0 {
			last = x.bodyOf(t, i)
		}
		if last == 0 {
			continue
		}
		for first > 1 && isCapital(t.Tokens[first-1].Text) && (t.Tokens[first-1].UPOS == "PROPN" || t.Tokens[first-1].UPOS == "ADJ") {
			first--
		}
		first = x.throughAnd(t, first)
		at := slices.IndexFunc(names, func(n nlp.Name) bool { return n.Last > first })
		end := slices.IndexFunc(names, func(n nlp.Name) bool { return n.First >= last })
		if at < 0 {
			at = len(names)
		}
		if end < 0 {
			end = len(names)
		}
		if at < end && (names[at].First < first || names[end-1].Last > last) {
			continue
		}
		names = slices.Replace(slices.Clone(names), at, end, nlp.Name{First: first, Last: last, Label: "ORG"})
		i = last - 1
	}
	return names
}

// bodyFor is where the name of a body ends whose kind stands at token i, before a little word and what the body is for; 0 for no such name.
func (x *reading) bodyFor(t *tree, i int) int {
	people := peopleFor[t.lower(i)]
	forPeople, little := forWhat[t.lower(i+1)]
	if !isCapital(t.Tokens[i].Text) || !little || people && !forPeople || !people && !namedFor[t.lower(i)] {
		return 0
	}
	last := 0
	for k := i + 2; k < len(t.Tokens) && !x.isOfAnother(t, k, last > 0); k++ {
		w := t.lower(k)
		_, little := forWhat[w]
		switch {
		case isCapital(t.Tokens[k].Text) && !x.isTime(t.Tokens[k].Text):
			last = k + 1
		case !little && w != "the" && w != "our" && w != "and":
			k = len(t.Tokens)
		}
	}
	if last < len(t.Tokens) && t.Tokens[last].UPOS == "NOUN" {
		return 0 // "Friends of the Oldtown mayor"
	}
	return last
}

// bodyOf is where the name of a body ends that begins at token i with the plural of those whose it is, "Potters' Federation"; 0 for no such name.
func (x *reading) bodyOf(t *tree, i int) int {
	kind := t.lower(i + 2)
	if !strings.HasSuffix(t.lower(i), "s") || !isCapital(t.Tokens[i].Text) || t.Tokens[i+1].XPOS != "POS" || len(t.Tokens[i+1].Text) != len("’") && t.Tokens[i+1].Text != "'" ||
		!isCapital(t.Tokens[i+2].Text) || !namedFor[kind] && !bodyEnds[kind] && !gathered[kind] {
		return 0
	}
	if people := t.Tokens[i].XPOS == "NNS" || t.Tokens[i].XPOS == "NNPS"; !people && i+3 < len(t.Tokens) && isCapital(t.Tokens[i+3].Text) {
		return 0
	}
	return i + 3
}

// gathered are further kinds of bodies that are named by whose they are: "the Voters' List".
var gathered = wordSet(`list board chamber club office lobby`)

// throughAnd is where a body's name begins that goes on before "and" behind "the": "the Kiln and Potters' Union", which is one.
func (x *reading) throughAnd(t *tree, first int) int {
	k := first - 2
	for k > 0 && t.lower(first-1) == "and" && t.Tokens[k].UPOS == "PROPN" && isCapital(t.Tokens[k].Text) && !x.isOfAnother(t, k, false) {
		if t.lower(k-1) == "the" {
			return k
		}
		k--
	}
	return first
}

// isOfAnother says whether a token is part of a name that is no part of a body's: a person's, one that the knowledge base knows, or, once there
// is something that the body is for, the name behind "and".
func (x *reading) isOfAnother(t *tree, k int, begun bool) bool {
	at := nameAt(t.Sentence, k)
	if at < 0 {
		return false
	}
	n := t.Names[at]
	return n.Label == "PER" || n.First == k && (len(x.kb.Find(t.text(n.First, n.Last))) > 0 || begun && t.lower(k-1) == "and")
}
