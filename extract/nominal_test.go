package extract

import (
	"slices"
	"testing"
)

// TestGroupsOfParties tells some of a party from the party.
func TestGroupsOfParties(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a faction", "Moderate|moderate|ADJ|JJ|2|amod Republicans|Republican|PROPN|NNPS|3|nsubj|ORG criticized|criticize|VERB|VBD|0|root Ann|Ann|PROPN|NNP|3|obj|PER Lee|Lee|PROPN|NNP|4|flat|PER", "Moderate Republicans criticizes Ann Lee"},
		{"lawmakers", "Labour|Labour|PROPN|NNP|2|nmod:desc|ORG MPs|MPs|PROPN|NNP|3|nsubj|ORG criticized|criticize|VERB|VBD|0|root Ann|Ann|PROPN|NNP|3|obj|PER Lee|Lee|PROPN|NNP|4|flat|PER", "Labour MPs criticizes Ann Lee"},
		{"a group of them", "A|a|DET|DT|2|det group|group|NOUN|NN|5|nsubj of|of|ADP|IN|4|case senators|senator|NOUN|NNS|2|nmod criticized|criticize|VERB|VBD|0|root Ann|Ann|PROPN|NNP|5|obj|PER Lee|Lee|PROPN|NNP|6|flat|PER", "senators criticizes Ann Lee"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
}
