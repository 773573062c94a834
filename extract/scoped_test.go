package extract

import (
	"strings"
	"testing"
)

// TestScopedTitles parts a name from the end of a title that stands before it without a comma, and makes it what is acted on.
func TestScopedTitles(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"place", "NATO|NATO|PROPN|NNP|2|nsubj|ORG praised|praise|VERB|VBD|0|root Mayor|Mayor|PROPN|NNP|2|obj of|of|ADP|IN|6|case Oldtown|Oldtown|PROPN|NNP|6|nmod:desc|LOC Ann|Ann|PROPN|NNP|3|nmod|PER Lee|Lee|PROPN|NNP|6|flat|PER", "Ann Lee holdsOffice Mayor of Oldtown; Ann Lee leads Oldtown; NATO praises Ann Lee"},
		{"brief", "NATO|NATO|PROPN|NNP|2|nsubj|ORG praised|praise|VERB|VBD|0|root Minister|Minister|PROPN|NNP|2|obj for|for|ADP|IN|6|case Defence|Defence|PROPN|NNP|6|nmod:desc|PER Ann|Ann|PROPN|NNP|2|obl|PER Lee|Lee|PROPN|NNP|6|flat|PER", "Ann Lee holdsOffice Minister for Defence; NATO praises Ann Lee"},
		{"a title of its own", "A|a|DET|DT|2|det spokesman|spokesman|NOUN|NN|7|nsubj for|for|ADP|IN|5|case Mayor|Mayor|PROPN|NNP|5|nmod:desc Ann|Ann|PROPN|NNP|2|nmod|PER Lee|Lee|PROPN|NNP|5|flat|PER left|leave|VERB|VBD|0|root", "Ann Lee holdsOffice Mayor"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(claims(t, c.text), "; "); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// TestSurnameBehindTitle finds a surname that the recogniser passed over, and a seat that it took for a body or a person.
func TestSurnameBehindTitle(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"surname", "Prime|prime|PROPN|NNP|2|amod Minister|minister|PROPN|NNP|3|nmod:desc Zorvin|Zorvin|PROPN|NNP|4|nsubj praised|praise|VERB|VBD|0|root NATO|NATO|PROPN|NNP|4|obj|ORG", "Zorvin holdsOffice Prime Minister; Zorvin praises NATO"},
		{"firm", "Premier|premier|PROPN|NNP|2|compound Foods|Foods|PROPN|NNP|6|nsubj (|(|PUNCT|-LRB-|5|punct X|X|NOUN|NN|2|appos )|)|PUNCT|-RRB-|4|punct praised|praise|VERB|VBD|0|root NATO|NATO|PROPN|NNP|6|obj|ORG", ""},
		{"seat behind a verb", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER represented|represent|VERB|VBD|0|root Zorvin|Zorvin|PROPN|NNP|3|obj|ORG for|for|ADP|IN|7|case the|the|DET|DT|7|det Greens|Greens|PROPN|NNPS|3|obl", "Ann Lee represents Zorvin"},
		{"seat behind its noun", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|cop MP|MP|NOUN|NN|0|root for|for|ADP|IN|7|case the|the|DET|DT|7|det seat|seat|NOUN|NN|4|nmod of|of|ADP|IN|9|case Zorvin|Zorvin|PROPN|NNP|7|nmod|ORG", "Ann Lee holdsOffice MP; Ann Lee represents Zorvin"},
		{"brother's office", "Ann|Ann|PROPN|NNP|10|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|8|punct whose|whose|PRON|WP$|5|nmod:poss brother|brother|NOUN|NN|8|nsubj was|be|AUX|VBD|8|cop prime|prime|ADJ|JJ|8|amod minister|minister|NOUN|NN|1|appos ,|,|PUNCT|,|1|punct praised|praise|VERB|VBD|0|root NATO|NATO|PROPN|NNP|10|obj|ORG", "Ann Lee praises NATO"},
		{"daughter in apposition to a predicate", "Ann|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|5|cop a|a|DET|DT|5|det miner|miner|NOUN|NN|0|root ,|,|PUNCT|,|8|punct the|the|DET|DT|8|det daughter|daughter|NOUN|NN|5|appos of|of|ADP|IN|10|case Bob|Bob|PROPN|NNP|8|nmod|PER Ray|Ray|PROPN|NNP|10|flat|PER", "Bob Ray parentOf Ann Lee"},
		{"met others", "Ann|Ann|PROPN|NNP|6|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER and|and|CCONJ|CC|4|cc Bob|Bob|PROPN|NNP|1|conj|PER Ray|Ray|PROPN|NNP|4|flat|PER met|meet|VERB|VBD|0|root NATO|NATO|PROPN|NNP|6|obj|ORG", "Ann Lee meetsWith NATO; Bob Ray meetsWith NATO"},
		{"joined along with", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER joined|join|VERB|VBD|0|root the|the|DET|DT|6|det Green|Green|PROPN|NNP|6|amod|ORG Party|Party|PROPN|NNP|3|obj|ORG on|on|ADP|IN|8|case Monday|Monday|PROPN|NNP|3|obl along|along|ADP|IN|11|case with|with|ADP|IN|11|case Bob|Bob|PROPN|NNP|3|obl|PER Ray|Ray|PROPN|NNP|11|flat|PER", "Ann Lee memberOf Green Party"},
		{"member behind from", "Ann|Ann|PROPN|NNP|7|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER from|from|ADP|IN|6|case the|the|DET|DT|6|det Green|Green|PROPN|NNP|6|amod|ORG Party|Party|PROPN|NNP|1|nmod|ORG left|leave|VERB|VBD|0|root", "Ann Lee memberOf Green Party"},
		{"name passed over behind a brief", "NATO|NATO|PROPN|NNP|2|nsubj|ORG praised|praise|VERB|VBD|0|root Minister|Minister|PROPN|NNP|6|nmod:desc of|of|ADP|IN|5|case Police|Police|PROPN|NNP|3|nmod Zik|Zik|PROPN|NNP|2|obj Orva|Orva|PROPN|NNP|6|flat", "NATO praises Zik Orva; Zik Orva holdsOffice Minister of Police"},
		{"title and name as one body", "NATO|NATO|PROPN|NNP|2|nsubj|ORG praised|praise|VERB|VBD|0|root Foreign|Foreign|PROPN|NNP|4|amod|ORG Minister|Minister|PROPN|NNP|5|nmod:desc|ORG Zik|Zik|PROPN|NNP|2|obj|ORG Orva|Orva|PROPN|NNP|5|flat|ORG", "NATO praises Zik Orva; Zik Orva holdsOffice Foreign Minister"},
		{"head who is named behind", "NATO|NATO|PROPN|NNP|2|nsubj|ORG praised|praise|VERB|VBD|0|root Mayor|Mayor|PROPN|NNP|4|nmod:desc Ann|Ann|PROPN|NNP|2|obj|PER Lee|Lee|PROPN|NNP|4|flat|PER ,|,|PUNCT|,|8|punct the|the|DET|DT|8|det head|head|NOUN|NN|4|appos of|of|ADP|IN|11|case the|the|DET|DT|11|det Guild|Guild|PROPN|NNP|8|nmod|ORG ,|,|PUNCT|,|13|punct Bob|Bob|PROPN|NNP|4|conj|PER Ray|Ray|PROPN|NNP|13|flat|PER ,|,|PUNCT|,|4|punct", "Ann Lee holdsOffice Mayor; Bob Ray holdsOffice Guild Head; Bob Ray leads Guild; NATO praises Ann Lee; NATO praises Bob Ray"},
		{"place passed over", "NATO|NATO|PROPN|NNP|2|nsubj|ORG praised|praise|VERB|VBD|0|root Zorvin|Zorvin|PROPN|NNP|4|compound Premier|Premier|PROPN|NNP|5|nmod:desc Ann|Ann|PROPN|NNP|2|obj|PER Lee|Lee|PROPN|NNP|5|flat|PER", "Ann Lee holdsOffice Premier of Zorvin; Ann Lee leads Zorvin; NATO praises Ann Lee"},
		{"chief of no country", "NATO|NATO|PROPN|NNP|2|nsubj|ORG praised|praise|VERB|VBD|0|root Norway|Norway|PROPN|NNP|6|nmod:poss|LOC 's|'s|PART|POS|3|case Chief|Chief|PROPN|NNP|6|amod Justice|Justice|PROPN|NNP|2|obj Ann|Ann|PROPN|NNP|6|flat|PER Lee|Lee|PROPN|NNP|6|flat|PER", "Ann Lee holdsOffice Norway Chief Justice; NATO praises Ann Lee"},
		{"another behind and", "Ann|Ann|PROPN|NNP|9|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|4|punct speaker|speaker|NOUN|NN|1|appos of|of|ADP|IN|6|case Senate|Senate|PROPN|NNP|4|nmod|ORG and|and|CCONJ|CC|8|cc Bob|Bob|PROPN|NNP|1|conj|PER left|leave|VERB|VBD|0|root", "Ann Lee holdsOffice Senate Speaker; Ann Lee leads Senate"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(claims(t, c.text), "; "); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}
