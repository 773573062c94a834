package extract

import (
	"slices"
	"strings"
	"testing"
)

// TestHarshWords finds of whom somebody speaks in harsh words, and who is blamed for it.
func TestHarshWords(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"Ann Lee wrote a scathing letter about Bob Ray's handling of the strike.", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER wrote|write|VERB|VBD|0|root a|a|DET|DT|6|det scathing|scathing|ADJ|JJ|6|amod letter|letter|NOUN|NN|3|obj about|about|ADP|IN|11|case Bob|Bob|PROPN|NNP|11|nmod:poss|PER Ray|Ray|PROPN|NNP|8|flat|PER 's|'s|PART|POS|8|case handling|handling|NOUN|NN|6|nmod of|of|ADP|IN|14|case the|the|DET|DT|14|det strike|strike|NOUN|NN|11|nmod .|.|PUNCT|.|3|punct", "Ann Lee criticizes Bob Ray"},
		{"Ann Lee wrote a long memo about Bob Ray's handling of the strike.", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER wrote|write|VERB|VBD|0|root a|a|DET|DT|6|det long|long|ADJ|JJ|6|amod memo|memo|NOUN|NN|3|obj about|about|ADP|IN|11|case Bob|Bob|PROPN|NNP|11|nmod:poss|PER Ray|Ray|PROPN|NNP|8|flat|PER 's|'s|PART|POS|8|case handling|handling|NOUN|NN|6|nmod of|of|ADP|IN|14|case the|the|DET|DT|14|det strike|strike|NOUN|NN|11|nmod .|.|PUNCT|.|3|punct", "!Ann Lee criticizes Bob Ray"},
		{"Ann Lee was spewing vulgar language about Bob Ray.", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|aux spewing|spew|VERB|VBG|0|root vulgar|vulgar|ADJ|JJ|6|amod language|language|NOUN|NN|4|obj about|about|ADP|IN|8|case Bob|Bob|PROPN|NNP|6|nmod|PER Ray|Ray|PROPN|NNP|8|flat|PER .|.|PUNCT|.|4|punct", "Ann Lee criticizes Bob Ray"},
		{"A joke Ann Lee made about Bob Ray went viral.", "A|a|DET|DT|2|det joke|joke|NOUN|NN|5|nsubj Ann|Ann|PROPN|NNP|2|appos|PER Lee|Lee|PROPN|NNP|3|flat|PER made|make|VERB|VBD|0|root about|about|ADP|IN|7|case Bob|Bob|PROPN|NNP|5|obl|PER Ray|Ray|PROPN|NNP|7|flat|PER went|go|VERB|VBD|5|advcl viral|viral|ADJ|JJ|9|xcomp .|.|PUNCT|.|5|punct", "Ann Lee criticizes Bob Ray"},
		{"Bob Ray was the recipient of abuse from Ann Lee.", "Bob|Bob|PROPN|NNP|5|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER was|be|AUX|VBD|5|cop the|the|DET|DT|5|det recipient|recipient|NOUN|NN|0|root of|of|ADP|IN|7|case abuse|abuse|NOUN|NN|5|nmod from|from|ADP|IN|9|case Ann|Ann|PROPN|NNP|7|nmod|PER Lee|Lee|PROPN|NNP|9|flat|PER .|.|PUNCT|.|5|punct", "Ann Lee criticizes Bob Ray"},
		{"Ann Lee railed against Bob Ray for criticizing Cy Fox.", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER railed|rail|VERB|VBD|0|root against|against|ADP|IN|5|case Bob|Bob|PROPN|NNP|3|obl|PER Ray|Ray|PROPN|NNP|5|flat|PER for|for|SCONJ|IN|8|mark criticizing|criticize|VERB|VBG|3|advcl Cy|Cy|PROPN|NNP|10|compound|ORG Fox|Fox|PROPN|NNP|8|obj|ORG .|.|PUNCT|.|3|punct", "Bob Ray criticizes Cy Fox"},
		{"Ann Lee drew fire from Cy Fox for mocking Bob Ray.", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER drew|draw|VERB|VBD|0|root fire|fire|NOUN|NN|3|obj from|from|ADP|IN|7|case Cy|Cy|PROPN|NNP|7|compound|LOC Fox|Fox|PROPN|NNP|3|obl|LOC for|for|SCONJ|IN|9|mark mocking|mock|VERB|VBG|3|advcl Bob|Bob|PROPN|NNP|11|compound|PER Ray|Ray|PROPN|NNP|9|obj|PER .|.|PUNCT|.|3|punct", "Ann Lee criticizes Bob Ray"},
		{"Mayors issued statements condemning Bob Ray.", "Mayors|mayor|NOUN|NNS|2|nsubj issued|issue|VERB|VBD|0|root statements|statement|NOUN|NNS|2|obj condemning|condemn|VERB|VBG|3|acl Bob|Bob|PROPN|NNP|6|compound|PER Ray|Ray|PROPN|NNP|4|obj|PER .|.|PUNCT|.|2|punct", "Mayors criticizes Bob Ray"},
	} {
		got := claims(t, c.text)
		if no, ok := strings.CutPrefix(c.want, "!"); ok && slices.Contains(got, no) || !ok && !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
}
