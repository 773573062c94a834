package extract

import (
	"slices"
	"testing"
)

func TestMistakenTags(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"has support", "Ann|Ann|PROPN|NNP|3|nsubj|PER has|have|AUX|VBZ|3|aux support|support|VERB|VBN|0|root from|from|ADP|IN|5|case Bob|Bob|PROPN|NNP|3|obl|PER", "Bob supports Ann"},
		{"has respect", "Ann|Ann|PROPN|NNP|3|nsubj|PER has|have|AUX|VBZ|3|aux respect|respect|NOUN|NN|0|root for|for|ADP|IN|5|case Bob|Bob|PROPN|NNP|3|nmod|PER", "Ann praises Bob"},
		{"has come", "Ann|Ann|PROPN|NNP|3|nsubj|PER has|have|AUX|VBZ|3|aux come|come|VERB|VBN|0|root out|out|ADP|RP|3|compound:prt against|against|ADP|IN|6|case Bob|Bob|PROPN|NNP|3|obl|PER", "Ann opposes Bob"},
		{"back", "81|81|NUM|CD|2|nummod percent|percent|NOUN|NN|0|root of|of|ADP|IN|4|case women|woman|NOUN|NNS|2|nmod back|back|ADV|RB|6|advmod Ann|Ann|PROPN|NNP|2|parataxis|PER", "81 percent of women supports Ann"},
		{"is a fool", "Bob|Bob|PROPN|NNP|6|obl|PER 's|'s|PART|POS|1|case a|a|DET|DT|4|det fool|fool|NOUN|NN|1|appos Ann|Ann|PROPN|NNP|6|nsubj|PER said|say|VERB|VBD|0|root", "Ann criticizes Bob"},
		{"the fool of", "Bob|Bob|PROPN|NNP|3|nmod:poss|PER 's|'s|PART|POS|1|case critic|critic|NOUN|NN|5|nsubj Ann|Ann|PROPN|NNP|3|appos|PER wept|weep|VERB|VBD|0|root", "Ann criticizes Bob"},
	} {
		x, _ := read(t, c.text)
		var got []string
		for _, f := range x.findings() {
			if claim, ok := x.between(f, x.standIn); ok {
				got = append(got, claim.Subject.Name+" "+string(claim.Predicate)+" "+claim.Object.Name)
			}
		}
		if !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
}
