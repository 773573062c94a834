package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
)

// Mentions that are no names: pronouns, bare titles, groups and things.

var pronouns = map[string]gender{"it": neuter, "its": neuter, "you": unknown, "your": unknown, "he": male, "him": male, "his": male, "himself": male, "she": female, "her": female, "hers": female,
	"herself": female, "itself": neuter, "themselves": plural, "theirs": plural, "they": plural, "them": plural, "their": plural, "i": unknown, "me": unknown, "my": unknown, "we": plural, "us": plural, "our": plural}

// firstPerson says whether a pronoun stands for who speaks.
func firstPerson(word string) bool {
	switch strings.ToLower(word) {
	case "i", "me", "my", "myself", "we", "us", "our":
		return true
	}
	return false
}

// isReflexive says whether a pronoun stands for who acts: "herself".
func isReflexive(word string) bool {
	return strings.HasSuffix(word, "self") || strings.HasSuffix(word, "selves")
}

// groupNouns are plural heads of collectives that act in politics.
var groupNouns = wordSet(`democrat republican senator lawmaker legislator member critic supporter opponent ally aide adviser
	official group organization activist protester demonstrator voter liberal conservative progressive moderate leader minister union
	reporter journalist prosecutor party rebel backbencher separatist populist donor lobbyist diplomat troop force medium socialist
	colleague deputy governor mayor worker teacher student farmer investor expert economist analyst scholar scientist academic lawyer attorney
	columnist commentator pundit moderator whip mutineer representative congressman congresswoman councillor councilor councilman
	commissioner judge doctor nurse physician executive banker employer campaigner advocate environmentalist nationalist loyalist
	hardliner hard-liner remainer brexiteer eurosceptic dissident terrorist gang cartel refugee migrant immigrant veteran
	parent pastor bishop evangelical delegate negotiator envoy ambassador general sheriff regulator watchdog charity nonprofit
	mp mep msp mla td peer tory
	faction caucus chapter branch picket fundraiser strategist operative appointee historian`)

// factions are words that single out some of a party's members.
var factions = wordSet(`moderate conservative liberal progressive centrist hardline hard-line dissident rebel rebellious libertarian vulnerable
	establishment mainstream far-right far-left right-wing left-wing rank-and-file grassroots populist maverick fiscal loyal disaffected
	disgruntled swing-district blue-dog evangelical pro-brexit pro-european eurosceptic remain-supporting anti-abortion`)

// isFaction says whether a plural names some of a party's members by what sets them apart: "moderate Republicans".
func (t *tree) isFaction(i int) bool {
	ti, ok := titles[t.lemma(i)]
	return ok && ti.kind == partisan && t.Tokens[i].XPOS == "NNPS" && groupNouns[t.lemma(i)] && t.first(i, "compound") < 0 &&
		slices.ContainsFunc(t.with(i, "amod"), func(k int) bool {
			return k < i && factions[t.lower(k)] && (k == 0 || !isCapital(t.Tokens[k].Text)) && !(k == 0 && t.lower(k) == "liberal")
		})
}

// addOthers finds pronouns, bare titles and groups.
func (x *reading) addOthers(t *tree) {
	for i, tok := range t.Tokens {
		if x.at(t, i) >= 0 {
			continue
		}
		if tok.UPOS == "PRON" {
			if g, ok := pronouns[t.lower(i)]; ok {
				x.add(t, Mention{First: i, Last: i + 1, Type: schema.Person, Kind: kindPronoun, gender: g})
			}
			continue
		}
		if t.isOfTwo(i) {
			x.add(t, Mention{First: i, Last: i + 1, Type: schema.Person, Kind: kindPronoun})
			continue
		}
		if !t.isNominal(i) {
			if t.ageAt(i) > 0 {
				x.addEpithet(t, i) // "the 54-year-old"
			}
			x.addNational(t, i)
			continue
		}
		if x.addOwnParty(t, i) || x.addArm(t, i) || x.addBodyAgain(t, i) || x.addUnnamedBody(t, i) || x.addEpithet(t, i) || x.addNational(t, i) {
			continue
		}
		if topicNouns[t.lemma(i)] && t.base(i) == "compound" && tok.Head > i && topicNouns[t.lemma(tok.Head)] {
			continue // the "budget" of a "budget deal"
		}
		if topicNouns[t.lemma(i)] && (tok.XPOS != "NNP" && tok.XPOS != "NNPS" || t.isTitled(i)) || t.isNumbered(i) {
			x.addTopic(t, i)
			continue
		}
		if x.addGroup(t, i) || x.addSource(t, i) || x.addPersonNoun(t, i) || t.isPlural(i) {
			continue
		}
		if _, _, _, ok := t.titleAt(i); !ok || t.first(i, "cop") >= 0 {
			continue
		}
		switch t.base(i) {
		case "nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos", "root", "ccomp", "parataxis":
		default:
			continue
		}
		if (t.base(i) == "nmod" || t.base(i) == "obl") && t.cases(i) == "as" {
			continue // "her new role as the ambassador to Spain"
		}
		definite := t.first(i, "det") >= 0 && t.lower(t.first(i, "det")) == "the" || t.exact(i, "nmod:poss") >= 0 || x.namedNext(t, i) >= 0
		if r, ok := x.roleAt(t, i); ok && definite && t.base(i) != "appos" && !t.mayBeNamedBeside(i) && r.kind != partisan {
			x.addTitle(t, r)
		}
	}
}

// mayBeNamedBeside says whether something stands in apposition to a noun that may name it: anything but a common noun with no name of its own.
func (t *tree) mayBeNamedBeside(i int) bool {
	return slices.ContainsFunc(t.with(i, "appos"), func(k int) bool {
		return t.Tokens[k].UPOS != "NOUN" || t.first(k, "appos", "flat") >= 0 || k+1 < len(t.Tokens) && t.Tokens[k+1].UPOS == "PROPN"
	})
}

// topicNouns are heads of what actors are for or against without its being an actor: acts, plans, inquiries, events.
var topicNouns = wordSet(`bill law legislation act ban deal agreement treaty accord pact plan proposal policy reform agenda budget
	referendum tariff sanction tax cut measure amendment resolution motion probe investigation inquiry order rule regulation ruling war
	invasion strike withdrawal repeal recusal offer decision coalition election vote abortion immigration crackdown mandate programme
	program initiative summit pipeline wall brexit judgment judgement verdict project scheme merger takeover levy bailout
	ordinance directive protocol statute moratorium accords agreements amendments laws acts`)

// isTitled says whether a capitalised noun ends the name of a thing: "the Clean Water Act", not "Act" alone or "Mr. Law".
func (t *tree) isTitled(i int) bool {
	if !isCapital(t.Tokens[i].Text) || t.first(i, "det") < 0 || t.first(i, "flat") >= 0 {
		return false
	}
	k := t.first(i, "compound", "amod")
	if k >= 0 && k < i && isCapital(t.Tokens[i-1].Text) {
		return true
	}
	return i+2 < len(t.Tokens) && (t.lower(i+1) == "for" || t.lower(i+1) == "on") && t.Tokens[i+2].UPOS != "VERB" && isCapital(t.Tokens[i+2].Text) && lawWords[t.lower(i)]
}

// lawWords are words by which a name is one of a law or an agreement, whatever kind of name it is taken for.
var lawWords = wordSet(`act bill law treaty accord accords agreement pact amendment amendments ordinance directive protocol resolution referendum
	moratorium statute`)

// namesLaw says whether a name is one of a law or an agreement, not of a body or a person: "the Tolm Treaty", "the Pact for Work", but not "Jude Law".
func (t *tree) namesLaw(first, last int) bool {
	head := first
	for range last - first { // a name's heads may go round
		if h := t.Tokens[head].Head; first <= h && h < last {
			head = h
		}
	}
	if !lawWords[t.lower(head)] || head+1 < last && t.lower(head+1) != "for" && t.lower(head+1) != "on" && t.lower(head+1) != "of" {
		return false
	}
	det := t.first(head, "det")
	return det >= 0 && t.lower(det) == "the"
}

// numbered are nouns of what is named by a number or a letter.
var numbered = wordSet(`proposition prop measure question amendment article section resolution issue initiative referendum clause directive ordinance
	regulation bill`)

// isNumbered says whether a noun names a measure by its number: "Proposition 12", "Measure B".
func (t *tree) isNumbered(i int) bool {
	if i+1 >= len(t.Tokens) || !numbered[strings.TrimSuffix(t.lower(i), ".")] || !isCapital(t.Tokens[i].Text) || i == 0 && t.lower(i) == "section" {
		return false
	}
	next := t.Tokens[i+1].Text
	return next[0] >= '0' && next[0] <= '9' || len(next) == 1 && next[0] >= 'A' && next[0] <= 'Z' && next != "I" && next != "A"
}
