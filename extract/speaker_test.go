package extract

import "testing"

// TestQuoteBesideNobody: the sentence behind a quote's paragraph that says no more than that somebody spoke names no speaker.
func TestQuoteBesideNobody(t *testing.T) {
	x, _ := read(t, "“|“|PUNCT|``|2|punct Shame|shame|NOUN|NN|0|root !|!|PUNCT|.|2|punct ”|”|PUNCT|''|2|punct\nshouted|shout|VERB|VBD|0|root")
	if len(x.quotes) != 1 || x.quotes[0].speaker >= 0 {
		t.Errorf("got %v, want a quote of nobody", x.quotes)
	}
}
