package extract

import (
	"strings"
	"testing"
)

// TestContests tells who challenges somebody in a contest from who challenges only what somebody does.
func TestContests(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"leadership", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER challenged|challenge|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER for|for|ADP|IN|9|case the|the|DET|DT|9|det Greens|Green|PROPN|NNPS|9|compound|ORG leadership|leadership|NOUN|NN|3|obl", "Ann Lee rivals Bob Ray; Ann Lee runsFor Greens Leader; Bob Ray runsFor Greens Leader"},
		{"challenges no rival", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER will|will|AUX|MD|4|aux challenge|challenge|VERB|VB|0|root Bob|Bob|PROPN|NNP|4|obj|PER Ray|Ray|PROPN|NNP|5|flat|PER over|over|ADP|IN|9|case the|the|DET|DT|9|det budget|budget|NOUN|NN|4|obl", "Ann Lee planned criticizes Bob Ray"},
		{"challenges in a race", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER will|will|AUX|MD|4|aux challenge|challenge|VERB|VB|0|root Bob|Bob|PROPN|NNP|4|obj|PER Ray|Ray|PROPN|NNP|5|flat|PER before|before|ADP|IN|9|case the|the|DET|DT|9|det runoff|runoff|NOUN|NN|4|obl", "Ann Lee rivals Bob Ray"},
		{"faces a primary", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER faces|face|VERB|VBZ|0|root a|a|DET|DT|5|det primary|primary|NOUN|NN|3|obj against|against|ADP|IN|7|case Bob|Bob|PROPN|NNP|5|nmod|PER Ray|Ray|PROPN|NNP|7|flat|PER", "Ann Lee rivals Bob Ray"},
	} {
		if got := strings.Join(claims(t, c.text), "; "); got != c.want {
			t.Errorf("%s: got  %s\nwant %s", c.name, got, c.want)
		}
	}
}
