package extract

import (
	"slices"
	"testing"
)

// TestSpokenOf finds whom a quotation is about by the words beside it.
func TestSpokenOf(t *testing.T) {
	const saidOf = ",|,|PUNCT|,|5|punct ”|\"|PUNCT|''|5|punct Ann|Ann|PROPN|NNP|10|nsubj|PER Lee|Lee|PROPN|NNP|8|flat|PER said|say|VERB|VBD|0|root of|of|ADP|IN|12|case Bob|Bob|PROPN|NNP|10|obl|PER Ray|Ray|PROPN|NNP|12|flat|PER"
	for _, c := range []struct{ name, text, want string }{
		{"it, said of somebody", "“|\"|PUNCT|``|5|punct It|it|PRON|PRP|5|nsubj is|be|AUX|VBZ|5|cop a|a|DET|DT|5|det disgrace|disgrace|NOUN|NN|10|ccomp " + saidOf, "Ann Lee criticizes Bob Ray"},
		{"he, said of somebody", "“|\"|PUNCT|``|5|punct He|he|PRON|PRP|5|nsubj is|be|AUX|VBZ|5|cop a|a|DET|DT|5|det crook|crook|NOUN|NN|10|ccomp " + saidOf, "Ann Lee criticizes Bob Ray"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
}
