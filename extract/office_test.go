package extract

import (
	"strings"
	"testing"
)

// TestOfficesOf reads what an office or seat is of: a body, a part of one, a place, where somebody is sent.
func TestOfficesOf(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"sent somewhere", "Ann|Ann|PROPN|NNP|10|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|6|punct the|the|DET|DT|6|det Norwegian|norwegian|ADJ|JJ|6|amod ambassador|ambassador|NOUN|NN|1|appos to|to|ADP|IN|8|case China|China|PROPN|NNP|6|nmod|LOC ,|,|PUNCT|,|1|punct left|leave|VERB|VBD|0|root", "Ann Lee holdsOffice Norwegian Ambassador to China"},
		{"somebody's seat", "NATO|NATO|PROPN|NNP|2|nsubj|ORG won|win|VERB|VBD|0|root Ann|Ann|PROPN|NNP|7|nmod:poss|PER Lee|Lee|PROPN|NNP|3|flat|PER 's|'s|PART|POS|3|case old|old|ADJ|JJ|7|amod seat|seat|NOUN|NN|2|obj of|of|ADP|IN|9|case Oldtown|Oldtown|PROPN|NNP|7|nmod|LOC", "Ann Lee represents Oldtown"},
		{"initials of a party", "NATO|NATO|PROPN|NNP|2|nsubj|ORG praised|praise|VERB|VBD|0|root PQR|PQR|PROPN|NNP|4|compound|ORG MP|MP|PROPN|NNP|5|nmod:desc Ann|Ann|PROPN|NNP|2|obj|PER Lee|Lee|PROPN|NNP|5|flat|PER", "Ann Lee holdsOffice MP; Ann Lee memberOf PQR; NATO praises Ann Lee"},
		{"body, title and name as one name", "NATO|NATO|PROPN|NNP|2|nsubj|ORG praised|praise|VERB|VBD|0|root PQR|PQR|PROPN|NNP|2|obj|ORG MP|MP|PROPN|NNP|3|flat Ann|Ann|PROPN|NNP|3|flat|PER Lee|Lee|PROPN|NNP|3|flat|PER", "Ann Lee holdsOffice MP; Ann Lee memberOf PQR; NATO praises Ann Lee"},
		{"head of a part", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER served|serve|VERB|VBD|0|root as|as|ADP|IN|8|case the|the|DET|DT|6|det Guild|Guild|PROPN|NNP|8|nmod:poss|ORG 's|'s|PART|POS|6|case head|head|NOUN|NN|3|obl of|of|ADP|IN|10|case communications|communication|NOUN|NNS|8|nmod", "Ann Lee holdsOffice Guild Head of Communications; Ann Lee spokespersonFor Guild; Ann Lee worksFor Guild"},
		{"lawmaker from a party", "Ann|Ann|PROPN|NNP|10|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|5|punct a|a|DET|DT|5|det lawmaker|lawmaker|NOUN|NN|1|appos from|from|ADP|IN|8|case the|the|DET|DT|8|det Guild|Guild|PROPN|NNP|5|nmod|ORG ,|,|PUNCT|,|1|punct left|leave|VERB|VBD|0|root", "Ann Lee memberOf Guild"},
		{"leader of a party in opposition", "Ann|Ann|PROPN|NNP|9|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|4|punct leader|leader|NOUN|NN|1|appos of|of|ADP|IN|8|case the|the|DET|DT|8|det opposition|opposition|NOUN|NN|8|compound Greens|Greens|PROPN|NNPS|4|nmod|ORG left|leave|VERB|VBD|0|root", "Ann Lee holdsOffice Leader; Ann Lee leads Greens"},
		{"short form in brackets before the title", "Board|Board|PROPN|NNP|7|compound|ORG of|of|ADP|IN|3|case|ORG Trade|Trade|PROPN|NNP|1|nmod|ORG (|(|PUNCT|-LRB-|5|punct BOT|BOT|PROPN|NNP|1|appos|ORG )|)|PUNCT|-RRB-|5|punct president|president|NOUN|NN|8|nmod:desc Ann|Ann|PROPN|NNP|10|nsubj|PER Lee|Lee|PROPN|NNP|8|flat|PER left|leave|VERB|VBD|0|root", "Ann Lee holdsOffice Board of Trade President; Ann Lee leads Board of Trade"},
	} {
		if got := strings.Join(claims(t, c.text), "; "); got != c.want {
			t.Errorf("%s: got  %s\nwant %s", c.name, got, c.want)
		}
	}
}
