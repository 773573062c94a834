package extract

import "testing"

// TestWouldBe gives no office to who would have one.
func TestWouldBe(t *testing.T) {
	wouldBe := "The|the|DET|DT|5|det would|would|AUX|MD|5|aux -|-|PUNCT|HYPH|2|punct be|be|AUX|VB|5|cop mayor|mayor|NOUN|NN|10|nsubj ,|,|PUNCT|,|7|punct Ann|Ann|PROPN|NNP|5|appos|PER Lee|Lee|PROPN|NNP|7|flat|PER ,|,|PUNCT|,|5|punct left|leave|VERB|VBD|0|root"
	if got := claims(t, wouldBe); len(got) > 0 {
		t.Errorf("%q", got)
	}
}
