package extract

import (
	"strings"
	"testing"
)

// TestOfficesGiven reads offices off verbs of electing and leaving, and those of diplomats and party leaders by what they are of.
func TestOfficesGiven(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"left a party", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER quit|quit|VERB|VBD|0|root the|the|DET|DT|6|det Green|Green|PROPN|NNP|6|amod|ORG Party|Party|PROPN|NNP|3|obj|ORG", "Ann Lee memberOf Green Party; Ann Lee resignsFrom Green Party"},
		{"done to the object", "NATO|NATO|PROPN|NNP|2|nsubj|ORG approved|approve|VERB|VBD|0|root Ann|Ann|PROPN|NNP|2|obj|PER Lee|Lee|PROPN|NNP|3|flat|PER as|as|ADP|IN|8|case the|the|DET|DT|8|det new|new|ADJ|JJ|8|amod minister|minister|NOUN|NN|2|obl", "Ann Lee holdsOffice Minister; NATO confirms Ann Lee"},
		{"elected leader", "Ann|Ann|PROPN|NNP|4|nsubj:pass|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|aux:pass elected|elect|VERB|VBN|0|root deputy|deputy|NOUN|NN|6|amod leader|leader|NOUN|NN|4|xcomp", "Ann Lee holdsOffice Deputy Leader"},
		{"picked by peers", "Ann|Ann|PROPN|NNP|4|nsubj:pass|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|aux:pass picked|pick|VERB|VBN|0|root as|as|ADP|IN|7|case chief|chief|ADJ|JJ|7|amod whip|whip|NOUN|NN|4|obl", "Ann Lee holdsOffice Chief Whip"},
		{"picked for the senate to confirm", "Ann|Ann|PROPN|NNP|4|nsubj:pass|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|aux:pass picked|pick|VERB|VBN|0|root as|as|ADP|IN|6|case ambassador|ambassador|NOUN|NN|4|obl", ""},
		{"sent somewhere", "Ann|Ann|PROPN|NNP|10|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|6|punct the|the|DET|DT|6|det Norwegian|norwegian|ADJ|JJ|6|amod ambassador|ambassador|NOUN|NN|1|appos to|to|ADP|IN|8|case China|China|PROPN|NNP|6|nmod|LOC ,|,|PUNCT|,|1|punct left|leave|VERB|VBD|0|root", "Ann Lee holdsOffice Norwegian Ambassador to China"},
		{"leadership", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER challenged|challenge|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER for|for|ADP|IN|9|case the|the|DET|DT|9|det Greens|Green|PROPN|NNPS|9|compound|ORG leadership|leadership|NOUN|NN|3|obl", "Ann Lee rivals Bob Ray; Ann Lee runsFor Greens Leader; Bob Ray runsFor Greens Leader"},
		{"somebody's seat", "NATO|NATO|PROPN|NNP|2|nsubj|ORG won|win|VERB|VBD|0|root Ann|Ann|PROPN|NNP|7|nmod:poss|PER Lee|Lee|PROPN|NNP|3|flat|PER 's|'s|PART|POS|3|case old|old|ADJ|JJ|7|amod seat|seat|NOUN|NN|2|obj of|of|ADP|IN|9|case Oldtown|Oldtown|PROPN|NNP|7|nmod|LOC", "Ann Lee represents Oldtown"},
		{"initials of a party", "NATO|NATO|PROPN|NNP|2|nsubj|ORG praised|praise|VERB|VBD|0|root PQR|PQR|PROPN|NNP|4|compound|ORG MP|MP|PROPN|NNP|5|nmod:desc Ann|Ann|PROPN|NNP|2|obj|PER Lee|Lee|PROPN|NNP|5|flat|PER", "Ann Lee holdsOffice MP; Ann Lee memberOf PQR; NATO praises Ann Lee"},
		{"body, title and name as one name", "NATO|NATO|PROPN|NNP|2|nsubj|ORG praised|praise|VERB|VBD|0|root PQR|PQR|PROPN|NNP|2|obj|ORG MP|MP|PROPN|NNP|3|flat Ann|Ann|PROPN|NNP|3|flat|PER Lee|Lee|PROPN|NNP|3|flat|PER", "Ann Lee holdsOffice MP; Ann Lee memberOf PQR; NATO praises Ann Lee"},
		{"head of a part", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER served|serve|VERB|VBD|0|root as|as|ADP|IN|8|case the|the|DET|DT|6|det Guild|Guild|PROPN|NNP|8|nmod:poss|ORG 's|'s|PART|POS|6|case head|head|NOUN|NN|3|obl of|of|ADP|IN|10|case communications|communication|NOUN|NNS|8|nmod", "Ann Lee holdsOffice Guild Head of Communications; Ann Lee spokespersonFor Guild; Ann Lee worksFor Guild"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(claims(t, c.text), "; "); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}
