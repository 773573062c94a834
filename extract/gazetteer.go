package extract

import (
	"regexp"
	"strings"

	"kg/graph/schema"
)

// What is known of names mends what the recogniser made of them: where a name ends, and names that it passed over.

// partyState is "R-Ky.", which is no name.
var partyState = regexp.MustCompile(`^[RDI]\s?[-–]\s?[A-Z]`)

// mendName is where a recognised name ends, or 0 for no name at all.
func (x *reading) mendName(t *tree, first, last int, typ schema.EntityType) int {
	if partyState.MatchString(t.text(first, last)) {
		return 0
	}
	switch typ {
	case schema.Person:
		// The capitals of a headline or slogan run on: "Make Smith Nervous".
		if last == first+2 && (t.isHeadline() || first > 0 && isCapital(t.Tokens[first-1].Text) && t.isVerb(first-1)) && x.kb.Gender(t.Tokens[first].Text) == unknown &&
			len(x.kb.BySurname(t.Tokens[first].Text)) > 0 && len(x.kb.BySurname(t.Tokens[first+1].Text)) == 0 && len(x.kb.Find(t.text(first, last))) == 0 {
			return first + 1
		}
	case schema.Place:
		for last > first+1 && x.party(t.Tokens[last-1].Text) != "" { // "Long Beach Democrat"
			last--
		}
	case schema.Organization:
		for last > first+1 && last < len(t.Tokens) && t.Tokens[last-1].UPOS == "ADJ" && x.party(t.Tokens[last-1].Text) != "" { // "House Democratic leader"
			last--
		}
		if ti, ok := titles[t.lower(last-1)]; ok && last > first+1 && ti.sits() && x.party(t.text(first, last-1)) != "" {
			last-- // "Social Democrats MP"
		}
		if last+2 < len(t.Tokens) && t.Tokens[last].Text == "(" && t.Tokens[last+2].Text == ")" && len(x.kb.Find(t.text(first, last+3))) > 0 {
			return last + 3 // "Janata Dal (Secular)"
		}
		if name := t.text(first, last); last < len(t.Tokens) && t.Tokens[last].Text == ")" && strings.Contains(name, "(") && !strings.Contains(name, ")") {
			return last + 1
		}
		if last == first+1 && namedFor[t.lower(first)] {
			return t.wholeName(last)
		}
	}
	return last
}

// namedFor are bodies that are named by what they are for or of.
var namedFor = wordSet(`movement front party council committee association alliance union league organization organisation federation congress
	society coalition campaign network center centre institute foundation fund commission`)

// wholeName is where a name ends that goes on with "for" or "of" at a token: "Movement for the Renewal of Ruritania".
func (t *tree) wholeName(last int) int {
	for k := last; k < len(t.Tokens); k++ {
		switch w := t.lower(k); {
		case t.Tokens[k].UPOS == "PROPN" && isCapital(t.Tokens[k].Text):
			last = k + 1
		case w == "for" || w == "of" || w == "the" || w == "and":
		default:
			return last
		}
	}
	return last
}

// knownType is what the knowledge base knows a name as that the recogniser saw as neither person, body nor place.
func (x *reading) knownType(t *tree, first int, last *int) (schema.EntityType, bool) {
	end := x.mendName(t, first, *last, schema.Organization)
	if end == 0 {
		return "", false
	}
	found := x.kb.Find(t.text(first, end))
	if len(found) == 0 || found[0].Type == schema.Office || found[0].Type != found[len(found)-1].Type || end == first+1 && found[0].Type != schema.Organization {
		return "", false
	}
	*last = end
	return found[0].Type, true
}

// isHeadline says whether nearly every long word of a sentence has a capital.
func (t *tree) isHeadline() bool {
	long, capital := 0, 0
	for i, tok := range t.Tokens {
		if i == 0 || len(tok.Text) < 4 || tok.UPOS == "PUNCT" || tok.UPOS == "NUM" {
			continue
		}
		long++
		if isCapital(tok.Text) {
			capital++
		}
	}
	return long >= 3 && 5*capital >= 4*long
}

// addKnown finds names of the knowledge base that the recogniser passed over: of several words, or of one that can be nothing else.
func (x *reading) addKnown(t *tree) {
	taken := make([]bool, len(t.Tokens)+1)
	for _, n := range t.Names {
		for k := n.First; k < n.Last; k++ {
			taken[k] = true
		}
	}
	headline := t.isHeadline()
	for i := 0; i < len(t.Tokens); i++ {
		if taken[i] || x.at(t, i) >= 0 || !isCapital(t.Tokens[i].Text) {
			continue
		}
		for n := 5; n >= 1; n-- {
			last := i + n
			if last > len(t.Tokens) || !isCapital(t.Tokens[last-1].Text) && t.Tokens[last-1].Text != ")" {
				continue
			}
			free := true
			for k := i; k < last; k++ {
				free = free && !taken[k] && x.at(t, k) < 0
			}
			if !free || n == 1 && (t.Tokens[i].UPOS != "PROPN" || len(t.Tokens[i].Text) < 4 || i == 0 || headline || t.base(i) == "flat" ||
				t.Tokens[i-1].UPOS == "PROPN" || last < len(t.Tokens) && t.Tokens[last].UPOS == "PROPN") {
				continue
			}
			name := t.text(i, last)
			if strings.HasPrefix(name, "The ") {
				continue
			}
			found := x.kb.Find(name)
			if len(found) == 0 || found[0].Type == schema.Office || found[0].Type == schema.Person && (n == 1 || headline) ||
				found[0].Type != found[len(found)-1].Type || x.party(name) != "" && n == 1 {
				continue
			}
			if _, _, _, title := t.titleAt(i); title {
				continue
			}
			x.add(t, Mention{First: i, Last: last, Type: found[0].Type, Kind: kindName})
			i = last - 1
			break
		}
	}
}
