package extract

import "kg/graph/schema"

// elected are the offices that an adjective or a chamber before a candidate or a campaign stands for.
var elected = map[string]string{"presidential": "President", "vice-presidential": "Vice President", "gubernatorial": "Governor", "mayoral": "Mayor",
	"senatorial": "Senator", "senate": "Senator", "congressional": "Representative", "house": "Representative", "parliamentary": "MP"}

// candidates are nouns for who runs, campaigns those for the running itself.
var (
	candidates = wordSet(`candidate nominee hopeful contender front-runner frontrunner aspirant challenger`)
	campaigns  = wordSet(`campaign bid run race candidacy ambition hope quest effort primary`)
)

// candidacies finds who runs for what without a verb's saying so: "the Republican presidential candidate, X", "X's Senate bid".
func (x *reading) candidacies(t *tree, byPred map[int]*clause) []finding {
	var out []finding
	for i := range t.Tokens {
		lemma := t.lemma(i)
		if lemma == "runner" && i > 1 && t.lower(i-2) == "front" {
			lemma = "front-runner"
		}
		var who []int
		f := asserted
		switch {
		case candidates[lemma]:
			who, f = x.bearers(t, i, byPred)
		case campaigns[lemma]:
			if who = t.possessor(i); t.exact(i, "nmod:poss") < 0 {
				who, f = t.contestants(i, byPred)
			}
		default:
			continue
		}
		at, office := t.electedBefore(i)
		if office == "" {
			continue
		}
		for _, w := range who {
			if m := x.actor(t, w); m >= 0 && x.ments[m].Type == schema.Person {
				out = append(out, finding{sent: t, subject: m, object: -1, name: office, typ: schema.Office, nameSpan: t.Tokens[at].Span, predicate: schema.RunsFor,
					relation: t.text(at, i+1), at: i, factuality: f, rule: "candidacy " + lemma})
			}
		}
	}
	return out
}

// contesting are verbs that one who runs does to a race or campaign.
var contesting = wordSet(`lose win enter join launch announce suspend end quit mount abandon run start begin wage`)

// contestants lists who runs in a race that is the object of what they do: "won the governor's race", "launched a Senate bid".
func (t *tree) contestants(i int, byPred map[int]*clause) ([]int, factuality) {
	head := t.Tokens[i].Head
	c := byPred[head]
	if head < 0 || c == nil || t.base(i) != "obj" || !contesting[t.lemma(head)] {
		return nil, asserted
	}
	return c.subjects, c.factuality
}

// electedBefore finds the word before a noun that says which office is run for, and the office.
func (t *tree) electedBefore(i int) (at int, office string) {
	for k := i - 1; k >= 0 && k > i-5; k-- {
		switch t.Tokens[k].UPOS {
		case "ADJ", "NOUN", "PROPN", "ADV", "PUNCT":
		default:
			return -1, ""
		}
		w := t.lower(k)
		o := elected[w]
		switch {
		case w == "," || w == "and":
			return -1, ""
		case o == "":
			continue
		case k > 1 && t.lower(k-1) == "-" && t.lower(k-2) == "vice", k > 0 && t.lower(k-1) == "vice":
			return k, "Vice President"
		}
		return k, o
	}
	return -1, ""
}
