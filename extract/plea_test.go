package extract

import (
	"slices"
	"testing"
)

// TestPleas finds who is pressed by whom, and for what.
func TestPleas(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"pressed to fire", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER resisted|resist|VERB|VBD|0|root pressure|pressure|NOUN|NN|3|obj from|from|ADP|IN|6|case Kay|Kay|PROPN|NNP|4|nmod|PER to|to|PART|TO|8|mark fire|fire|VERB|VB|4|acl Bob|Bob|PROPN|NNP|8|obj|PER Ray|Ray|PROPN|NNP|9|flat|PER", "Kay callsForRemovalOf Bob Ray"},
		{"pressed by", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER resisted|resist|VERB|VBD|0|root pressure|pressure|NOUN|NN|3|obj from|from|ADP|IN|6|case Kay|Kay|PROPN|NNP|4|nmod|PER to|to|PART|TO|8|mark fire|fire|VERB|VB|4|acl Bob|Bob|PROPN|NNP|8|obj|PER Ray|Ray|PROPN|NNP|9|flat|PER", "Kay asks Ann Lee"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
}
