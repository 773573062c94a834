package extract

import (
	"slices"
	"testing"
)

// TestBodyBeside gives a plural behind a person and the body that the person heads to the body.
func TestBodyBeside(t *testing.T) {
	text := "Ann|Ann|PROPN|NNP|16|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|4|punct head|head|NOUN|NN|1|appos of|of|ADP|IN|7|case the|the|DET|DT|7|det Greens|Greens|PROPN|NNP|4|nmod|ORG ,|,|PUNCT|,|10|punct the|the|DET|DT|10|det allies|ally|NOUN|NNS|1|conj of|of|ADP|IN|14|case the|the|DET|DT|14|det Labour|Labour|PROPN|NNP|14|compound|ORG Party|Party|PROPN|NNP|10|nmod|ORG ,|,|PUNCT|,|1|punct left|leave|VERB|VBD|0|root"
	got := claims(t, text)
	if !slices.Contains(got, "Greens alliedWith Labour Party") || slices.Contains(got, "Ann Lee alliedWith Labour Party") {
		t.Errorf("got %q", got)
	}
}
