package extract

import (
	"strings"
	"testing"
)

func TestWantedSo(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER wants|want|VERB|VBZ|0|root the|the|DET|DT|5|det law|law|NOUN|NN|3|obj scrapped|scrap|VERB|VBN|5|acl", "Ann Lee opposes law"},
		{"Ann|Ann|PROPN|NNP|2|nsubj|PER wants|want|VERB|VBZ|0|root to|to|PART|TO|4|mark see|see|VERB|VB|2|xcomp Ray|Ray|PROPN|NNP|4|obj|PER sacked|sack|VERB|VBN|4|xcomp", "Ann callsForRemovalOf Ray"},
	} {
		var got []string
		for _, claim := range claims(t, c.text+"\nThe|the|DET|DT|2|det law|law|NOUN|NN|3|nsubj failed|fail|VERB|VBD|0|root") {
			if strings.HasPrefix(claim, "Ann") && !strings.Contains(claim, "“") {
				got = append(got, claim)
			}
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}
