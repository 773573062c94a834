package extract

import "testing"

// TestQuoteBesideNobody: the sentence behind a quote's paragraph that says no more than that somebody spoke names no speaker.
func TestQuoteBesideNobody(t *testing.T) {
	x, _ := read(t, "“|“|PUNCT|``|2|punct Shame|shame|NOUN|NN|0|root !|!|PUNCT|.|2|punct ”|”|PUNCT|''|2|punct\nshouted|shout|VERB|VBD|0|root")
	if len(x.quotes) != 1 || x.quotes[0].speaker >= 0 {
		t.Errorf("got %v, want a quote of nobody", x.quotes)
	}
}

// TestQuoteGoesOn gives a paragraph of nothing but a quote to who is quoted in the sentence before.
func TestQuoteGoesOn(t *testing.T) {
	const first = "“|“|PUNCT|``|3|punct Fox|Fox|PROPN|NNP|3|nsubj lied|lie|VERB|VBD|6|ccomp ”|”|PUNCT|''|3|punct Lee|Lee|PROPN|NNP|6|nsubj|PER said|say|VERB|VBD|0|root\n"
	const second = "“|“|PUNCT|``|3|punct He|he|PRON|PRP|3|nsubj stole|steal|VERB|VBD|0|root ”|”|PUNCT|''|3|punct"
	for _, c := range []struct {
		name, text string
		want       bool
	}{
		{"alone", first + second, true},
		{"with something behind", first + second + " then|then|ADV|RB|3|advmod", false},
	} {
		x, _ := read(t, c.text)
		if len(x.quotes) != 2 {
			t.Fatalf("%s: %d quotes", c.name, len(x.quotes))
		}
		if who := x.quotes[1].speaker; who >= 0 && x.ments[who].Text == "Lee" != c.want || who < 0 && c.want {
			t.Errorf("%s: speaker %d, want Lee: %t", c.name, who, c.want)
		}
	}
}

// TestQuoteClosed: a mark that only closes a quote ends what its speaker says; a straight one may open the next paragraph of it.
func TestQuoteClosed(t *testing.T) {
	const lee = "Lee|Lee|PROPN|NNP|2|nsubj|PER issued|issue|VERB|VBD|0|root this|this|DET|DT|4|det statement|statement|NOUN|NN|2|obj :|:|PUNCT|:|2|punct\n"
	const second = "“|“|PUNCT|``|3|punct He|he|PRON|PRP|3|nsubj stole|steal|VERB|VBD|0|root ”|”|PUNCT|''|3|punct then|then|ADV|RB|3|advmod"
	for _, c := range []struct {
		open, shut string
		want       bool
	}{{"“|“", "”|”", false}, {"\"|\"", "\"|\"", true}} {
		x, _ := read(t, lee+c.open+"|PUNCT|``|3|punct Fox|Fox|PROPN|NNP|3|nsubj lied|lie|VERB|VBD|0|root "+c.shut+"|PUNCT|''|3|punct\n"+second)
		if len(x.quotes) != 2 || x.quotes[0].speaker < 0 {
			t.Fatalf("%s: got %v, want two quotes, the first by Lee", c.shut, x.quotes)
		}
		if got := x.quotes[1].speaker >= 0; got != c.want {
			t.Errorf("%s: the second has a speaker: %t, want %t", c.shut, got, c.want)
		}
	}
}
