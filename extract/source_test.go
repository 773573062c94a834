package extract

import (
	"slices"
	"testing"
)

// TestSources finds single people who are quoted by no name, and gives what they say to nobody else.
func TestSources(t *testing.T) {
	for _, c := range []struct{ name, want, text string }{
		{"of a body", "Cabinet source accuses Bob", "A|a|DET|DT|3|det Cabinet|cabinet|NOUN|NN|3|compound source|source|NOUN|NN|4|nsubj accused|accuse|VERB|VBD|0|root Bob|Bob|PROPN|NNP|4|obj|PER"},
		{"for somebody", "spokeswoman for Ann Lee accuses Bob", "A|a|DET|DT|2|det spokeswoman|spokeswoman|NOUN|NN|6|nsubj for|for|ADP|IN|4|case Ann|Ann|PROPN|NNP|2|nmod|PER Lee|Lee|PROPN|NNP|4|flat|PER accused|accuse|VERB|VBD|0|root Bob|Bob|PROPN|NNP|6|obj|PER"},
		{"for an office", "spokesman for the king accuses Bob", "A|a|DET|DT|2|det spokesman|spokesman|NOUN|NN|6|nsubj for|for|ADP|IN|5|case the|the|DET|DT|5|det king|king|NOUN|NN|2|nmod accused|accuse|VERB|VBD|0|root Bob|Bob|PROPN|NNP|6|obj|PER"},
		{"somebody's", "Lee’s spokesman accuses Bob", "Ann|Ann|PROPN|NNP|4|nmod:poss|PER Lee|Lee|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case spokesman|spokesman|NOUN|NN|5|nsubj accused|accuse|VERB|VBD|0|root Bob|Bob|PROPN|NNP|5|obj|PER"},
		{"a country's envoy", "Denmark’s ambassador accuses Bob", "Denmark|Denmark|PROPN|NNP|3|nmod:poss|LOC 's|'s|PART|POS|1|case ambassador|ambassador|NOUN|NN|4|nsubj accused|accuse|VERB|VBD|0|root Bob|Bob|PROPN|NNP|4|obj|PER"},
		{"one of a nation", "Danish ambassador accuses Bob", "The|the|DET|DT|3|det Danish|danish|ADJ|JJ|3|amod ambassador|ambassador|NOUN|NN|4|nsubj accused|accuse|VERB|VBD|0|root Bob|Bob|PROPN|NNP|4|obj|PER"},
		{"named", "", "A|a|DET|DT|2|det spokesman|spokesman|NOUN|NN|6|nsubj ,|,|PUNCT|,|4|punct Ann|Ann|PROPN|NNP|2|appos|PER ,|,|PUNCT|,|4|punct slept|sleep|VERB|VBD|0|root"},
		{"no person", "", "A|a|DET|DT|2|det dispute|dispute|NOUN|NN|3|nsubj angered|anger|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER"},
	} {
		got := claims(t, c.text)
		if c.want == "" && len(got) > 0 || c.want != "" && !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
