package extract

import "testing"

// TestWouldBe gives no office to who would have one.
func TestWouldBe(t *testing.T) {
	wouldBe := "The|the|DET|DT|5|det would|would|AUX|MD|5|aux -|-|PUNCT|HYPH|2|punct be|be|AUX|VB|5|cop mayor|mayor|NOUN|NN|10|nsubj ,|,|PUNCT|,|7|punct Ann|Ann|PROPN|NNP|5|appos|PER Lee|Lee|PROPN|NNP|7|flat|PER ,|,|PUNCT|,|5|punct left|leave|VERB|VBD|0|root"
	if got := claims(t, wouldBe); len(got) > 0 {
		t.Errorf("%q", got)
	}
}

// TestDemandedResignation takes no resignation that is only called for as given, and gives who calls for it no office.
func TestDemandedResignation(t *testing.T) {
	for _, text := range []string{
		"Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER demanded|demand|VERB|VBD|0|root the|the|DET|DT|5|det resignation|resignation|NOUN|NN|3|obj of|of|ADP|IN|7|case Ray|Ray|PROPN|NNP|5|nmod|PER as|as|ADP|IN|9|case mayor|mayor|NOUN|NN|3|obl",
		"Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER renewed|renew|VERB|VBD|0|root a|a|DET|DT|5|det call|call|NOUN|NN|3|obj for|for|ADP|IN|9|case Ray|Ray|PROPN|NNP|9|nmod:poss|PER 's|'s|PART|POS|7|case resignation|resignation|NOUN|NN|5|nmod as|as|ADP|IN|11|case mayor|mayor|NOUN|NN|9|nmod",
	} {
		for _, c := range claims(t, text) {
			if c == "Ray resignsFrom Mayor" || c == "Ann Lee holdsOffice Mayor" {
				t.Errorf("%s: %s", text, c)
			}
		}
	}
}

// TestTitleOfTenure lets a bare title stand for whom the text says to leave it.
func TestTitleOfTenure(t *testing.T) {
	const text = "NATO|NATO|PROPN|NNP|2|nsubj|ORG demanded|demand|VERB|VBD|0|root the|the|DET|DT|4|det resignation|resignation|NOUN|NN|2|obj of|of|ADP|IN|6|case Zik|Zik|PROPN|NNP|4|nmod|PER Orva|Orva|PROPN|NNP|6|flat|PER as|as|ADP|IN|9|case mayor|mayor|NOUN|NN|4|nmod"
	x, _ := read(t, text+"\nBob|Bob|PROPN|NNP|2|nsubj|PER met|meet|VERB|VBD|0|root the|the|DET|DT|4|det mayor|mayor|NOUN|NN|2|obj")
	if got, want := entitiesOf(x), "NATO: NATO; Zik Orva: Zik Orva, mayor; Bob: Bob"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
