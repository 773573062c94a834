package extract

import (
	"slices"
	"testing"
)

func TestNations(t *testing.T) {
	for text, want := range map[string]string{
		"Danish|danish|ADJ|JJ|3|amod air|air|NOUN|NN|3|compound strikes|strike|NOUN|NNS|6|nsubj on|on|ADP|IN|5|case Oslo|Oslo|PROPN|NNP|3|nmod|LOC continued|continue|VERB|VBD|0|root":                                                      "Denmark attacks Oslo",
		"A|a|DET|DT|5|det Danish|Danish|PROPN|NNP|4|obl:unmarked|MISC -|-|PUNCT|HYPH|2|punct led|lead|VERB|VBN|5|amod attack|attack|NOUN|NN|8|nsubj on|on|ADP|IN|7|case Oslo|Oslo|PROPN|NNP|5|nmod|LOC failed|fail|VERB|VBD|0|root":         "Denmark attacks Oslo",
		"Huge|huge|ADJ|JJ|3|amod air|air|NOUN|NN|3|compound strikes|strike|NOUN|NNS|6|nsubj on|on|ADP|IN|5|case Oslo|Oslo|PROPN|NNP|3|nmod|LOC continued|continue|VERB|VBD|0|root":                                                          "",
		"Kay|Kay|PROPN|NNP|3|nmod:poss|PER 's|'s|PART|POS|1|case threats|threat|NOUN|NNS|5|nsubj to|to|ADP|IN|5|case Danish|danish|ADJ|JJ|6|amod voters|voter|NOUN|NNS|3|nmod against|against|ADP|IN|8|case Oslo|Oslo|PROPN|NNP|3|nmod|LOC": "",
	} {
		got := slices.DeleteFunc(claims(t, text), func(s string) bool { return s != "Denmark attacks Oslo" && s != "Denmark threatens Oslo" })
		if want == "" && len(got) > 0 || want != "" && !slices.Contains(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
