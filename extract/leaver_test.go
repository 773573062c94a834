package extract

import (
	"strings"
	"testing"
)

// TestLeavers makes members of those who left a body that has members.
func TestLeavers(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"left a party", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER quit|quit|VERB|VBD|0|root the|the|DET|DT|6|det Green|Green|PROPN|NNP|6|amod|ORG Party|Party|PROPN|NNP|3|obj|ORG", "Ann Lee memberOf Green Party; Ann Lee resignsFrom Green Party"},
		{"left a firm", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER quit|quit|VERB|VBD|0|root the|the|DET|DT|6|det Green|Green|PROPN|NNP|6|compound|ORG Motors|Motors|PROPN|NNP|3|obj|ORG", "Ann Lee resignsFrom Green Motors"},
	} {
		if got := strings.Join(claims(t, c.text), "; "); got != c.want {
			t.Errorf("%s: got  %s\nwant %s", c.name, got, c.want)
		}
	}
}
