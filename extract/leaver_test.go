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
		{"named its officers", "NATO|NATO|PROPN|NNP|2|nsubj|ORG named|name|VERB|VBD|0|root Ann|Ann|PROPN|NNP|2|obj|PER Lee|Lee|PROPN|NNP|3|flat|PER president|president|NOUN|NN|2|xcomp and|and|CCONJ|CC|7|cc treasurer|treasurer|NOUN|NN|5|conj", "Ann Lee holdsOffice President; Ann Lee holdsOffice Treasurer; NATO appoints Ann Lee; NATO “named” Ann Lee"},
		{"one each", "Ann|Ann|PROPN|NNP|7|nsubj:pass|PER Lee|Lee|PROPN|NNP|1|flat|PER and|and|CCONJ|CC|4|cc Bob|Bob|PROPN|NNP|1|conj|PER Ray|Ray|PROPN|NNP|4|flat|PER were|be|AUX|VBD|7|aux:pass elected|elect|VERB|VBN|0|root president|president|NOUN|NN|7|xcomp and|and|CCONJ|CC|10|cc treasurer|treasurer|NOUN|NN|8|conj ,|,|PUNCT|,|12|punct respectively|respectively|ADV|RB|7|advmod", "Ann Lee holdsOffice President; Bob Ray holdsOffice Treasurer"},
		{"one in place of another", "NATO|NATO|PROPN|NNP|2|nsubj|ORG replaced|replace|VERB|VBD|0|root Ann|Ann|PROPN|NNP|2|obj|PER Lee|Lee|PROPN|NNP|3|flat|PER with|with|ADP|IN|6|case Bob|Bob|PROPN|NNP|2|obl|PER Ray|Ray|PROPN|NNP|6|flat|PER", "Bob Ray replaces Ann Lee; NATO appoints Bob Ray; NATO dismisses Ann Lee; NATO “replaced” Ann Lee"},
		{"challenges no rival", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER will|will|AUX|MD|4|aux challenge|challenge|VERB|VB|0|root Bob|Bob|PROPN|NNP|4|obj|PER Ray|Ray|PROPN|NNP|5|flat|PER over|over|ADP|IN|9|case the|the|DET|DT|9|det budget|budget|NOUN|NN|4|obl", "Ann Lee planned criticizes Bob Ray"},
		{"challenges in a race", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER will|will|AUX|MD|4|aux challenge|challenge|VERB|VB|0|root Bob|Bob|PROPN|NNP|4|obj|PER Ray|Ray|PROPN|NNP|5|flat|PER before|before|ADP|IN|9|case the|the|DET|DT|9|det runoff|runoff|NOUN|NN|4|obl", "Ann Lee rivals Bob Ray"},
		{"faces a primary", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER faces|face|VERB|VBZ|0|root a|a|DET|DT|5|det primary|primary|NOUN|NN|3|obj against|against|ADP|IN|7|case Bob|Bob|PROPN|NNP|5|nmod|PER Ray|Ray|PROPN|NNP|7|flat|PER", "Ann Lee rivals Bob Ray"},
		{"firm passed over", "NATO|NATO|PROPN|NNP|2|nsubj|ORG praised|praise|VERB|VBD|0|root Zorvin|Zorvin|PROPN|NNP|4|compound CEO|CEO|PROPN|NNP|5|nmod:desc Ann|Ann|PROPN|NNP|2|obj|PER Lee|Lee|PROPN|NNP|5|flat|PER", "Ann Lee holdsOffice Zorvin CEO; Ann Lee leads Zorvin; NATO praises Ann Lee"},
		{"lawmaker from a party", "Ann|Ann|PROPN|NNP|10|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|5|punct a|a|DET|DT|5|det lawmaker|lawmaker|NOUN|NN|1|appos from|from|ADP|IN|8|case the|the|DET|DT|8|det Guild|Guild|PROPN|NNP|5|nmod|ORG ,|,|PUNCT|,|1|punct left|leave|VERB|VBD|0|root", "Ann Lee memberOf Guild"},
		{"predecessor", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER praised|praise|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER and|and|CCONJ|CC|8|cc his|his|PRON|PRP$|8|nmod:poss predecessor|predecessor|NOUN|NN|4|conj ,|,|PUNCT|,|10|punct Eve|Eve|PROPN|NNP|4|appos|PER Fox|Fox|PROPN|NNP|10|flat|PER", "Ann Lee praises Bob Ray; Ann Lee praises Eve Fox; Bob Ray replaces Eve Fox"},
		{"to before a noun", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER is|be|AUX|VBZ|4|cop married|married|ADJ|JJ|0|root to|to|ADP|IN|6|mark Eve|Eve|PROPN|NNP|4|obl|PER Ray|Ray|PROPN|NNP|6|flat|PER", "Ann Lee spouseOf Eve Ray"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(claims(t, c.text), "; "); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}
