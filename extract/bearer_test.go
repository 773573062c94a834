package extract

import (
	"slices"
	"testing"

	"kg/graph/schema"
)

// TestBodyBeside gives a plural behind a person and the body that the person heads to the body.
func TestBodyBeside(t *testing.T) {
	text := "Ann|Ann|PROPN|NNP|16|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|4|punct head|head|NOUN|NN|1|appos of|of|ADP|IN|7|case the|the|DET|DT|7|det Greens|Greens|PROPN|NNP|4|nmod|ORG ,|,|PUNCT|,|10|punct the|the|DET|DT|10|det allies|ally|NOUN|NNS|1|conj of|of|ADP|IN|14|case the|the|DET|DT|14|det Labour|Labour|PROPN|NNP|14|compound|ORG Party|Party|PROPN|NNP|10|nmod|ORG ,|,|PUNCT|,|1|punct left|leave|VERB|VBD|0|root"
	got := claims(t, text)
	if !slices.Contains(got, "Greens alliedWith Labour Party") || slices.Contains(got, "Ann Lee alliedWith Labour Party") {
		t.Errorf("got %q", got)
	}
}

// TestBearsItself lets somebody's nominee stand for whom they nominate, but not a body's or office's.
func TestBearsItself(t *testing.T) {
	for text, want := range map[string]bool{
		"Ann|Ann|PROPN|NNP|3|nmod:poss|PER 's|'s|PART|POS|1|case nominee|nominee|NOUN|NN|4|nsubj spoke|speak|VERB|VBD|0|root":   true,
		"the|the|DET|DT|3|det NATO|NATO|PROPN|NNP|3|compound|ORG nominee|nominee|NOUN|NN|4|nsubj spoke|speak|VERB|VBD|0|root":   false,
		"NATO|NATO|PROPN|NNP|3|nmod:poss|ORG 's|'s|PART|POS|1|case nominee|nominee|NOUN|NN|4|nsubj spoke|speak|VERB|VBD|0|root": false,
	} {
		x, _ := read(t, text)
		if got := x.bearsItself(x.trees[0], 2, schema.Nominates); got != want {
			t.Errorf("%s: got %v", text, got)
		}
	}
}
