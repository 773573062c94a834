package extract

import (
	"slices"
	"testing"
)

func TestAccusations(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"of who makes others do wrong", "Kay|Kay|PROPN|NNP|2|nsubj|PER said|say|VERB|VBD|0|root that|that|SCONJ|IN|6|mark Lee|Lee|PROPN|NNP|6|nsubj|PER had|have|AUX|VBD|6|aux ordered|order|VERB|VBN|2|ccomp Ray|Ray|PROPN|NNP|6|obj|PER to|to|PART|TO|9|mark break|break|VERB|VB|6|xcomp the|the|DET|DT|11|det law|law|NOUN|NN|9|obj",
			"Kay accuses Lee"},
		{"in a lawsuit that", "Kay|Kay|PROPN|NNP|2|nsubj|PER alleged|allege|VERB|VBD|0|root in|in|ADP|IN|5|case a|a|DET|DT|5|det lawsuit|lawsuit|NOUN|NN|2|obl that|that|SCONJ|IN|9|mark Lee|Lee|PROPN|NNP|9|nsubj|PER had|have|AUX|VBD|9|aux won|win|VERB|VBN|5|acl:relcl",
			"Kay accuses Lee"},
		{"by a noun", "Kay|Kay|PROPN|NNP|2|nsubj|PER said|say|VERB|VBD|0|root Lee|Lee|PROPN|NNP|6|nsubj|PER was|be|AUX|VBD|6|cop the|the|DET|DT|6|det culprit|culprit|NOUN|NN|2|ccomp",
			"Kay accuses Lee"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
}
