package extract

import (
	"strings"

	"kg/graph/schema"
)

// Names that the recogniser passed over beside a title: whose it is, and the body or place before it.

// addTitled finds the name that the recogniser passed over behind the title of an office or seat: "MLA Roe Poe", and one word behind a
// title with a capital, "Prime Minister Roe".
func (x *reading) addTitled(t *tree) {
	for i := 0; i+2 < len(t.Tokens); i++ {
		ti, _, last, ok := t.titleAt(i)
		if !ok || last != i+1 || ti.kind != seat && ti.kind != office && ti.kind != ruling && (isCapital(t.Tokens[i].Text) || t.isPlural(i) || t.rel(i) != "compound" && t.rel(i) != "nmod:desc" && t.first(i, "appos") < 0) {
			continue
		}
		if (ti.kind == office || ti.kind == ruling) && (t.lower(last) == "of" || t.lower(last) == "for") {
			last = t.pastBrief(last + 1)
		}
		end := last
		for end < len(t.Tokens) && end < last+3 && t.Tokens[end].UPOS == "PROPN" && isCapital(t.Tokens[end].Text) && x.at(t, end) < 0 {
			if _, _, _, title := t.titleAt(end); title {
				break
			}
			end++
		}
		if (end >= last+2 || end == last+1 && last == i+1 && x.isSurnameBehind(t, i)) && (end == len(t.Tokens) || x.at(t, end) < 0) && len(x.kb.Find(t.text(last, end))) == 0 && !t.isHeadline() {
			end = t.throughHyphens(end)
			x.add(t, Mention{First: last, Last: end, Type: schema.Person, Kind: kindName})
			i = end
		}
	}
}

// addEmployers finds the body or place that the recogniser passed over before what somebody is there: "said Zorvin CEO Ann Roe", "Zorvin Premier
// Ann Roe", "Zorvin MP Ann Roe".
func (x *reading) addEmployers(t *tree) {
	for name := 2; name < len(t.Tokens); name++ {
		m := x.personAt(t, name)
		if m < 0 || x.ments[m].First != name {
			continue
		}
		i, typ := name-2, schema.Organization
		ti, first, last, ok := t.titleAt(name - 1)
		if ok {
			i = first - 1
		}
		switch {
		case ok && last == name && (governsPart[strings.ToLower(ti.name)] || ti.sits() && i >= 0 && !caps(t.Tokens[i].Text)):
			typ = schema.Place
		case !employed[t.lower(name-1)]:
			continue
		}
		if i >= 0 && x.mayEmploy(t, i) {
			x.add(t, Mention{First: i, Last: i + 1, Type: typ, Kind: kindName})
		}
	}
}

// governsPart are titles of who governs a part of a country or a town, which stands before them.
var governsPart = wordSet(`premier governor mayor`)

// employed are last words of what somebody is in a body that its name stands before.
var employed = wordSet(`ceo cfo coo cto executive founder co-founder cofounder analyst economist strategist spokesman spokeswoman spokesperson
	host co-host cohost anchor presenter columnist correspondent reporter contributor editor photographer producer publisher staffer employee
	chairman chairwoman coach manager captain boss striker goalkeeper midfielder defender winger quarterback driver`)

// mayEmploy says whether a token in no mention is written as a name before a lower-case word, and is none of a place, a party or a rank.
func (x *reading) mayEmploy(t *tree, i int) bool {
	w := t.lower(i)
	if i+2 >= len(t.Tokens) || x.at(t, i) >= 0 || !isCapital(t.Tokens[i].Text) || len(w) < 3 || past[w] || epithets[w] || rank[w] || briefs[w] || nouns[w] != "" || t.isTitleEnd(i) ||
		x.party(t.Tokens[i].Text) != "" || x.isTime(t.Tokens[i].Text) || t.isHeadline() || t.Tokens[i].UPOS == "DET" || t.Tokens[i].UPOS == "PRON" {
		return false
	}
	if _, again := bodyNouns[w]; again {
		return false
	}
	place, _ := x.kb.Place(t.Tokens[i].Text)
	return place == nil && (i > 0 && t.Tokens[i-1].Text != "“" && t.Tokens[i-1].Text != "\"" || t.Tokens[i].XPOS == "NNP" || x.isWrittenSo(t, i))
}

// isWrittenSo says whether the text has the word of a token with its capital elsewhere too, and not where every sentence has one.
func (x *reading) isWrittenSo(t *tree, i int) bool {
	for _, other := range x.trees {
		for k := 1; k < len(other.Tokens); k++ {
			if other.Tokens[k].Text == t.Tokens[i].Text && (other != t || k != i) {
				return true
			}
		}
	}
	return false
}

// pastBrief is the token behind a minister's brief that begins at one: "[Minister of] Police Ann Roe".
func (t *tree) pastBrief(k int) int {
	for k < len(t.Tokens) && (briefs[t.lower(k)] || t.lower(k) == "and") {
		k++
	}
	return k
}

// isSurnameBehind says whether the one word with a capital behind the title at a token can only be a surname.
func (x *reading) isSurnameBehind(t *tree, title int) bool {
	w := t.lower(title + 1)
	place, _ := x.kb.Place(t.Tokens[title+1].Text)
	return isCapital(t.Tokens[title].Text) && t.Tokens[title+1].XPOS == "NNP" && !caps(t.Tokens[title+1].Text) && place == nil && nouns[w] == "" &&
		!bodyEnds[w] && !bodyWords[w] && !topicNouns[w] && !briefs[w] && !x.isTime(t.Tokens[title+1].Text) && x.party(t.Tokens[title+1].Text) == "" &&
		(title+2 == len(t.Tokens) || !t.isNominal(title+2) && t.Tokens[title+2].Text != "-" && t.Tokens[title+2].Text != "(")
}
