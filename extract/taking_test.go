package extract

import (
	"strings"
	"testing"
)

// TestOfficesGiven reads offices off verbs of electing and naming.
func TestOfficesGiven(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"done to the object", "NATO|NATO|PROPN|NNP|2|nsubj|ORG approved|approve|VERB|VBD|0|root Ann|Ann|PROPN|NNP|2|obj|PER Lee|Lee|PROPN|NNP|3|flat|PER as|as|ADP|IN|8|case the|the|DET|DT|8|det new|new|ADJ|JJ|8|amod minister|minister|NOUN|NN|2|obl", "Ann Lee holdsOffice Minister; NATO confirms Ann Lee"},
		{"elected leader", "Ann|Ann|PROPN|NNP|4|nsubj:pass|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|aux:pass elected|elect|VERB|VBN|0|root deputy|deputy|NOUN|NN|6|amod leader|leader|NOUN|NN|4|xcomp", "Ann Lee holdsOffice Deputy Leader"},
		{"picked by peers", "Ann|Ann|PROPN|NNP|4|nsubj:pass|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|aux:pass picked|pick|VERB|VBN|0|root as|as|ADP|IN|7|case chief|chief|ADJ|JJ|7|amod whip|whip|NOUN|NN|4|obl", "Ann Lee holdsOffice Chief Whip"},
		{"picked for the senate to confirm", "Ann|Ann|PROPN|NNP|4|nsubj:pass|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|aux:pass picked|pick|VERB|VBN|0|root as|as|ADP|IN|6|case ambassador|ambassador|NOUN|NN|4|obl", ""},
		{"named its officers", "NATO|NATO|PROPN|NNP|2|nsubj|ORG named|name|VERB|VBD|0|root Ann|Ann|PROPN|NNP|2|obj|PER Lee|Lee|PROPN|NNP|3|flat|PER president|president|NOUN|NN|2|xcomp and|and|CCONJ|CC|7|cc treasurer|treasurer|NOUN|NN|5|conj", "Ann Lee holdsOffice President; Ann Lee holdsOffice Treasurer; NATO appoints Ann Lee; NATO “named” Ann Lee"},
		{"one each", "Ann|Ann|PROPN|NNP|7|nsubj:pass|PER Lee|Lee|PROPN|NNP|1|flat|PER and|and|CCONJ|CC|4|cc Bob|Bob|PROPN|NNP|1|conj|PER Ray|Ray|PROPN|NNP|4|flat|PER were|be|AUX|VBD|7|aux:pass elected|elect|VERB|VBN|0|root president|president|NOUN|NN|7|xcomp and|and|CCONJ|CC|10|cc treasurer|treasurer|NOUN|NN|8|conj ,|,|PUNCT|,|12|punct respectively|respectively|ADV|RB|7|advmod", "Ann Lee holdsOffice President; Bob Ray holdsOffice Treasurer"},
	} {
		if got := strings.Join(claims(t, c.text), "; "); got != c.want {
			t.Errorf("%s: got  %s\nwant %s", c.name, got, c.want)
		}
	}
}
