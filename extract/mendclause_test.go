package extract

import (
	"slices"
	"testing"

	"kg/nlp"
)

func TestMendClauses(t *testing.T) {
	const said = "Ann|Ann|PROPN|NNP|2|nsubj|PER said|say|VERB|VBD|0|root Ray|Ray|PROPN|NNP|5|nsubj|PER would|would|AUX|MD|5|aux win|win|VERB|VB|2|ccomp and|and|CCONJ|CC|7|cc "
	for _, c := range []struct {
		name    string
		mend    func(nlp.Sentence) nlp.Sentence
		text    string
		of      string // the word that is looked at
		to, rel string // what it hangs from
	}{
		{"who", mendWho, "Ann|Ann|PROPN|NNP|3|nsubj|PER is|be|AUX|VBZ|3|cop one|one|NUM|CD|0|root who|who|PRON|WP|5|nsubj laughs|laugh|VERB|VBZ|3|acl", "laughs", "one", "acl:relcl"},
		{"a paper's name", mendNamesOfTimes, "Ann|Ann|PROPN|NNP|2|nsubj|PER sued|sue|VERB|VBD|0|root Ohio|Ohio|PROPN|NNP|4|compound|ORG Times|time|PROPN|NNP|2|obl:unmarked|ORG", "Times", "sued", "obj"},
		{"a weekday", mendNamesOfTimes, "Ann|Ann|PROPN|NNP|2|nsubj|PER sued|sue|VERB|VBD|0|root Friday|Friday|PROPN|NNP|2|obl:unmarked", "Friday", "sued", "obl:unmarked"},
		{"behind a phrase", mendFronted, "In|in|ADP|IN|2|case May|May|PROPN|NNP|5|obl ,|,|PUNCT|,|4|punct aides|aide|NOUN|NNS|2|appos left|leave|VERB|VBD|0|root", "aides", "left", "nsubj"},
		{"an apposition before a subject", mendFronted, "In|in|ADP|IN|2|case May|May|PROPN|NNP|6|obl ,|,|PUNCT|,|4|punct spring|spring|NOUN|NN|2|appos Ann|Ann|PROPN|NNP|6|nsubj|PER left|leave|VERB|VBD|0|root", "spring", "May", "appos"},
		{"who speaks for a body", mendBearer, "A|a|DET|DT|2|det spokesman|spokesman|NOUN|NN|7|nsubj for|for|ADP|IN|4|case NATO|NATO|PROPN|NNP|2|nmod|ORG ,|,|PUNCT|,|6|punct Ann|Ann|PROPN|NNP|4|conj|PER left|leave|VERB|VBD|0|root", "Ann", "spokesman", "appos"},
		{"a body and somebody", mendBearer, "A|a|DET|DT|2|det spokesman|spokesman|NOUN|NN|8|nsubj for|for|ADP|IN|4|case NATO|NATO|PROPN|NNP|2|nmod|ORG ,|,|PUNCT|,|7|punct and|and|CCONJ|CC|7|cc Ann|Ann|PROPN|NNP|4|conj|PER left|leave|VERB|VBD|0|root", "Ann", "NATO", "conj"},
		{"what a claim says", mendContent, "Ann|Ann|PROPN|NNP|2|nsubj|PER denied|deny|VERB|VBD|0|root claims|claim|NOUN|NNS|2|obj that|that|PRON|WDT|6|obj she|she|PRON|PRP|6|nsubj mocked|mock|VERB|VBD|3|acl:relcl Ray|Ray|PROPN|NNP|6|obj|PER", "mocked", "claims", "acl"},
		{"what a report is", mendPostposed, "Ann|Ann|PROPN|NNP|2|nsubj|PER wrote|write|VERB|VBD|0|root reports|report|NOUN|NNS|2|obj critical|critical|ADJ|JJ|2|xcomp of|of|ADP|IN|6|case Ray|Ray|PROPN|NNP|4|obl|PER", "critical", "reports", "amod"},
		{"what one makes of a thing", mendPostposed, "Ann|Ann|PROPN|NNP|2|nsubj|PER kept|keep|VERB|VBD|0|root aides|aide|NOUN|NNS|2|obj critical|critical|ADJ|JJ|2|xcomp of|of|ADP|IN|6|case Ray|Ray|PROPN|NNP|4|obl|PER", "critical", "kept", "xcomp"},
		{"a hyphened participle", mendHyphened, "Ann|Ann|PROPN|NNP|5|nsubj:pass|PER was|be|AUX|VBD|5|aux:pass ill|ill|ADV|RB|5|advmod -|-|PUNCT|HYPH|3|punct advised|advise|VERB|VBN|0|root", "Ann", "advised", "nsubj"},
		{"a claim that one made", mendContent, "Ann|Ann|PROPN|NNP|2|nsubj|PER denied|deny|VERB|VBD|0|root claims|claim|NOUN|NNS|2|obj that|that|PRON|WDT|6|obj she|she|PRON|PRP|6|nsubj made|make|VERB|VBD|3|acl:relcl", "made", "claims", "acl:relcl"},
		{"what a thing is called in quotes", mendCalled, "Ann|Ann|PROPN|NNP|2|nsubj|PER called|call|VERB|VBD|0|root the|the|DET|DT|4|det move|move|NOUN|NN|2|obj “|“|PUNCT|``|6|punct illegal|illegal|ADJ|JJ|4|amod ”|”|PUNCT|''|6|punct", "illegal", "called", "xcomp"},
		{"what a thing is called", mendCalled, "Ann|Ann|PROPN|NNP|2|nsubj|PER called|call|VERB|VBD|0|root the|the|DET|DT|4|det move|move|NOUN|NN|2|xcomp a|a|DET|DT|6|det mess|mess|NOUN|NN|4|obj", "mess", "called", "xcomp"},
		{"who does it too", mendAlso, "Ann|Ann|PROPN|NNP|2|nsubj|PER backs|back|VERB|VBZ|0|root Kay|Kay|PROPN|NNP|2|obj|PER and|and|CCONJ|CC|7|cc so|so|ADV|RB|7|advmod does|do|AUX|VBZ|7|aux Ray|Ray|PROPN|NNP|3|conj|PER", "Ray", "Kay", "parataxis"},
		{"who is done it to as well", mendAlso, "Ann|Ann|PROPN|NNP|2|nsubj|PER backs|back|VERB|VBZ|0|root Kay|Kay|PROPN|NNP|2|obj|PER and|and|CCONJ|CC|6|cc also|also|ADV|RB|6|advmod Ray|Ray|PROPN|NNP|3|conj|PER", "Ray", "Kay", "conj"},
		{"members", mendMembers, "Aides|aide|NOUN|NNS|5|nsubj from|from|ADP|IN|3|case Ohio|Ohio|PROPN|NNP|1|nmod|LOC Ann|Ann|PROPN|NNP|3|conj|PER left|leave|VERB|VBD|0|root", "Ann", "Aides", "appos"},
		{"places", mendMembers, "Aides|aide|NOUN|NNS|5|nsubj from|from|ADP|IN|3|case Ohio|Ohio|PROPN|NNP|1|nmod|LOC Iowa|Iowa|PROPN|NNP|3|conj|LOC left|leave|VERB|VBD|0|root", "Iowa", "Ohio", "conj"},
		{"members of a body", mendMembers, "Heads|head|NOUN|NNS|6|nsubj of|of|ADP|IN|3|case NATO|NATO|PROPN|NNP|1|nmod|ORG Ann|Ann|PROPN|NNP|3|conj|PER Lee|Lee|PROPN|NNP|3|conj|PER left|leave|VERB|VBD|0|root", "Lee", "Ann", "flat"},
		{"another agent", mendAgents, "Kay|Kay|PROPN|NNP|3|nsubj:pass|PER was|be|AUX|VBD|3|aux:pass mocked|mock|VERB|VBN|0|root by|by|ADP|IN|5|case Ann|Ann|PROPN|NNP|3|obl:agent|PER ,|,|PUNCT|,|8|punct by|by|ADP|IN|8|case Ray|Ray|PROPN|NNP|5|nmod|PER", "Ray", "Ann", "conj"},
		{"who of two", mendRelative, "Ann|Ann|PROPN|NNP|7|nsubj|PER and|and|CCONJ|CC|3|cc Ray|Ray|PROPN|NNP|1|conj|PER ,|,|PUNCT|,|6|punct who|who|PRON|WP|6|nsubj laughs|laugh|VERB|VBZ|1|acl:relcl left|leave|VERB|VBD|0|root", "laughs", "Ray", "acl:relcl"},
		{"who of both", mendRelative, "Ann|Ann|PROPN|NNP|7|nsubj|PER and|and|CCONJ|CC|3|cc Ray|Ray|PROPN|NNP|1|conj|PER ,|,|PUNCT|,|6|punct who|who|PRON|WP|6|nsubj laugh|laugh|VERB|VBP|1|acl:relcl left|leave|VERB|VBD|0|root", "laugh", "Ann", "acl:relcl"},
		{"a body at the root", mendRoot, "The|the|DET|DT|2|det court|court|NOUN|NN|0|root of|of|ADP|IN|4|case Ohio|Ohio|PROPN|NNP|2|nmod|LOC ,|,|PUNCT|,|6|punct fined|fine|VERB|VBD|2|acl Kay|Kay|PROPN|NNP|6|obj|PER", "court", "fined", "nsubj"},
		{"a plan at the root", mendRoot, "The|the|DET|DT|2|det plan|plan|NOUN|NN|0|root of|of|ADP|IN|4|case Ohio|Ohio|PROPN|NNP|2|nmod|LOC ,|,|PUNCT|,|6|punct announced|announce|VERB|VBD|2|acl Friday|Friday|PROPN|NNP|6|obl:unmarked", "announced", "plan", "acl"},
		{"a party letter", mendParties, "Ann|Ann|PROPN|NNP|6|nsubj|PER ,|,|PUNCT|,|3|punct R|R|PROPN|NNP|1|conj -|-|PUNCT|HYPH|5|punct Ohio|Ohio|PROPN|NNP|3|flat|LOC left|leave|VERB|VBD|0|root", "R", "Ann", "appos"},
		{"a party", mendParties, "Ann|Ann|PROPN|NNP|6|nsubj|PER ,|,|PUNCT|,|3|punct Republican|Republican|PROPN|NNP|1|conj of|of|ADP|IN|5|case Ohio|Ohio|PROPN|NNP|3|nmod|LOC left|leave|VERB|VBD|0|root", "Republican", "Ann", "appos"},
		{"another person", mendParties, "Ann|Ann|PROPN|NNP|6|nsubj|PER ,|,|PUNCT|,|3|punct Ray|Ray|PROPN|NNP|1|conj|PER of|of|ADP|IN|5|case Ohio|Ohio|PROPN|NNP|3|nmod|LOC left|leave|VERB|VBD|0|root", "Ray", "Ann", "conj"},
		{"who acts on whose", mendWhose, "Ann|Ann|PROPN|NNP|6|nsubj|PER whose|whose|PRON|WP$|3|nmod:poss plan|plan|NOUN|NN|5|nsubj Ray|Ray|PROPN|NNP|3|appos|PER mocked|mock|VERB|VBD|1|acl:relcl left|leave|VERB|VBD|0|root", "Ray", "mocked", "nsubj"},
		{"whose has an object", mendWhose, "Ann|Ann|PROPN|NNP|7|nsubj|PER whose|whose|PRON|WP$|3|nmod:poss aide|aide|NOUN|NN|5|nsubj Ray|Ray|PROPN|NNP|3|appos|PER mocked|mock|VERB|VBD|1|acl:relcl Kay|Kay|PROPN|NNP|5|obj|PER left|leave|VERB|VBD|0|root", "Ray", "aide", "appos"},
		{"a plural at the root", mendRoot, "Aides|aide|NOUN|NNS|0|root to|to|ADP|IN|3|case Ann|Ann|PROPN|NNP|1|nmod|PER ,|,|PUNCT|,|5|punct praised|praise|VERB|VBD|1|acl Kay|Kay|PROPN|NNP|5|obj|PER", "Aides", "praised", "nsubj"},
		{"the tense of saying", mendTense, said + "left|leave|VERB|VBD|5|conj", "left", "said", "conj"},
		{"another tense", mendTense, said + "leave|leave|VERB|VB|5|conj", "leave", "win", "conj"},
	} {
		doc, _ := document(t, c.text)
		toks := c.mend(doc.Sentences[0]).Tokens
		for _, tok := range toks {
			if tok.Text == c.of && (tok.Rel != c.rel || toks[tok.Head].Text != c.to) {
				t.Errorf("%s: %s is %s of %s, want %s of %s", c.name, c.of, tok.Rel, toks[tok.Head].Text, c.rel, c.to)
			}
		}
	}
}

// TestClaimsOfMended reads claims where a parser hung a word from another than its own.
func TestClaimsOfMended(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"whom one used to praise", "Ann|Ann|PROPN|NNP|11|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|7|punct whom|whom|PRON|WP|7|obj Bob|Bob|PROPN|NNP|7|nsubj|PER Ray|Ray|PROPN|NNP|5|flat|PER used|use|VERB|VBD|1|acl:relcl to|to|PART|TO|9|mark praise|praise|VERB|VB|7|xcomp ,|,|PUNCT|,|1|punct left|leave|VERB|VBD|0|root", "Bob Ray praises Ann Lee"},
		{"leader of the opposition party", "Ann|Ann|PROPN|NNP|10|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|4|punct leader|leader|NOUN|NN|1|appos of|of|ADP|IN|7|case the|the|DET|DT|7|det opposition|opposition|NOUN|NN|4|nmod Greens|Greens|PROPN|NNP|4|flat|ORG ,|,|PUNCT|,|1|punct left|leave|VERB|VBD|0|root", "Ann Lee leads Greens"},
		{"killed on a day", "Lee|Lee|PROPN|NNP|2|nsubj|PER killed|kill|VERB|VBD|0|root a|a|DET|DT|5|det port|port|NOUN|NN|5|compound bill|bill|NOUN|NN|2|obj Thursday|Thursday|PROPN|NNP|5|flat", "Lee blocks port bill"},
		{"a noun taken for a clause", "Kay|Kay|PROPN|NNP|2|nsubj|PER railed|rail|VERB|VBD|0|root against|against|ADP|IN|4|case Ann|Ann|PROPN|NNP|2|obl|PER and|and|CCONJ|CC|8|cc Bob|Bob|PROPN|NNP|8|nmod:poss|PER 's|'s|PART|POS|6|case handling|handling|NOUN|NN|2|advcl", "Kay criticizes Bob"},
		{"to before a noun", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER is|be|AUX|VBZ|4|cop married|married|ADJ|JJ|0|root to|to|ADP|IN|6|mark Eve|Eve|PROPN|NNP|4|obl|PER Ray|Ray|PROPN|NNP|6|flat|PER", "Ann Lee spouseOf Eve Ray"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
}

// TestMonthsAsSurnames keeps the month that ends somebody's name, and cuts off a day.
func TestMonthsAsSurnames(t *testing.T) {
	text := "Ann|Ann|PROPN|NNP|2|nsubj|PER praised|praise|VERB|VBD|0|root Eve|Eve|PROPN|NNP|4|compound|PER May|May|PROPN|NNP|2|obj|PER"
	if got := claims(t, text); !slices.Contains(got, "Ann praises Eve May") {
		t.Errorf("got %q", got)
	}
	text += "\nMay|may|AUX|MD|2|aux criticized|criticize|VERB|VBD|0|root Bob|Bob|PROPN|NNP|2|obj|PER"
	if got := claims(t, text); !slices.Contains(got, "Eve May criticizes Bob") {
		t.Errorf("a May before a finite verb: got %q", got)
	}
}
