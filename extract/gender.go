package extract

import (
	"strings"

	"kg/graph/schema"
)

// Which gender a text and the names in it give somebody.

// genderOf are nouns that only one gender is called by.
var genderOf = byWord(map[gender]string{
	male: `man boy gentleman guy husband father dad grandfather son grandson brother uncle nephew stepfather stepson widower king prince
		duke earl baron viscount count emperor sir lord knight monk priest friar businessman chairman congressman spokesman councilman
		assemblyman alderman statesman sportsman frenchman englishman irishman scotsman welshman dutchman cowboy boyfriend fiancé
		groom bridegroom godfather patriarch father-in-law son-in-law brother-in-law half-brother`,
	female: `woman girl lady wife mother mom mum grandmother daughter granddaughter sister aunt niece stepmother stepdaughter widow queen
		princess duchess countess baroness empress dame nun abbess actress waitress hostess heiress goddess businesswoman chairwoman
		congresswoman spokeswoman councilwoman assemblywoman alderwoman stateswoman sportswoman frenchwoman englishwoman girlfriend
		fiancée bride ballerina governess midwife priestess godmother matriarch soprano mezzo-soprano contralto mother-in-law
		daughter-in-law sister-in-law half-sister comedienne housewife schoolgirl`,
})

// nounGender is the gender that a noun gives the person of mention m: "his wife Ann", "Ann Lee, the actress", "Ann is a nun".
func (x *reading) nounGender(m int) gender {
	ment := x.ments[m]
	t := x.trees[ment.Sent]
	h := ment.Head
	for _, c := range t.children[h] {
		switch t.base(c) {
		case "appos":
		case "compound", "nmod":
			if t.rel(c) == "nmod:poss" || c > h || c < h-3 || t.first(c, "case") >= 0 {
				continue
			}
		default:
			continue
		}
		if g := genderOf[t.lemma(c)]; g != unknown {
			return g
		}
	}
	for _, r := range ment.Roles {
		if g := genderOf[t.lower(r.head)]; g != unknown {
			return g // "Congresswoman Lee"
		}
	}
	if ment.Last > ment.First+1 {
		if g := genderOf[t.lower(ment.First)]; g != unknown {
			return g // "Queen Ann", all of it a name
		}
	}
	up := t.Tokens[h].Head
	if up < 0 {
		return unknown
	}
	switch t.base(h) {
	case "appos", "flat":
		if !t.isNominal(h) || t.first(up, "conj") >= 0 {
			return unknown
		}
		return genderOf[t.lemma(up)]
	case "nsubj":
		if t.first(up, "cop") >= 0 && t.first(h, "conj") < 0 && t.isNominal(up) {
			return genderOf[t.lemma(up)]
		}
		if t.lemma(up) == "bear" && t.first(h, "conj") < 0 {
			return t.bornAs(up)
		}
	}
	return unknown
}

// bornAs is the gender of who is born as the "daughter of" or "son of" somebody, or unknown.
func (t *tree) bornAs(verb int) gender {
	for i := verb + 1; i+1 < len(t.Tokens); i++ {
		if (t.lower(i) == "daughter" || t.lower(i) == "son") && t.lower(i+1) == "of" {
			return genderOf[t.lower(i)]
		}
	}
	return unknown
}

// spouseGender is the gender that whose husband or wife one is hints at.
func (x *reading) spouseGender(m int) gender {
	t := x.trees[x.ments[m].Sent]
	h := x.ments[m].Head
	if !t.isPossessed(h) || t.Tokens[h].Head < 0 {
		return unknown
	}
	switch t.lemma(t.Tokens[h].Head) {
	case "husband", "boyfriend":
		return female
	case "wife", "girlfriend":
		return male
	}
	return unknown
}

// kinNouns say of whom they name whose relative it is.
var kinNouns = wordSet(`ex-wife ex-husband ex-spouse ex-partner father dad mother mom mum parent grandfather grandmother grandparent son daughter child grandson
	granddaughter grandchild brother sister sibling twin half-brother half-sister stepfather stepmother stepson stepdaughter stepbrother
	stepsister husband wife spouse widow widower fiancé fiancée bride uncle aunt nephew niece cousin father-in-law mother-in-law
	son-in-law daughter-in-law brother-in-law sister-in-law relative descendant`)

// asKin says whether mention m names somebody as a relative: "his wife Ann Roe", "Bob Roe, her father", "the daughter of Bob Roe",
// or "Roe was born in Ohio, one of five children, to Bob Roe", where the surname alone is somebody else's.
func (x *reading) asKin(m int) bool {
	ment := x.ments[m]
	t := x.trees[ment.Sent]
	kin := false
	for i := ment.First - 1; i >= 0; i-- {
		kin = kin || kinNouns[t.lemma(i)]
		if kin && t.Tokens[i].Text == t.Tokens[ment.Last-1].Text && x.at(t, i) >= 0 && x.ments[x.at(t, i)].Last == x.ments[x.at(t, i)].First+1 {
			return true
		}
	}
	h := t.coordination(t.stand(&ment))
	whose := func(i int) bool { return kinNouns[t.lemma(i)] && t.exact(i, "nmod:poss") >= 0 }
	if whose(h) {
		return true
	}
	for _, c := range t.children[h] {
		if t.base(c) == "appos" && whose(c) {
			return true
		}
	}
	up := t.Tokens[h].Head
	if up < 0 {
		return false
	}
	switch t.base(h) {
	case "appos", "flat", "compound":
		return whose(up)
	case "nmod":
		return t.cases(h) == "of" && kinNouns[t.lemma(up)]
	}
	return false
}

// givenGender is the gender that the first word of a full name is nearly always borne by, or unknown.
func (x *reading) givenGender(key string) gender {
	given, _, full := strings.Cut(key, " ")
	if !full {
		return unknown
	}
	return x.kb.Gender(given)
}

// genderByName is the gender of a person by the knowledge base or by the given name, or unknown.
func (x *reading) genderByName(name, key string) gender {
	if known := x.kb.Find(name); len(known) == 1 && known[0].Type == schema.Person && known[0].Gender != unknown {
		return known[0].Gender
	}
	return x.givenGender(key)
}
