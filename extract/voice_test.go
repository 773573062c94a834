package extract

import (
	"slices"
	"strings"
	"testing"
)

// TestVoices finds who says what with "as" or "which", and whose critics there are.
func TestVoices(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"As Ann Lee said, Bob Ray has failed.", "As|as|SCONJ|IN|4|mark Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|2|flat|PER said|say|VERB|VBD|9|advcl ,|,|PUNCT|,|4|punct Bob|Bob|PROPN|NNP|9|nsubj|PER Ray|Ray|PROPN|NNP|6|flat|PER has|have|AUX|VBZ|9|aux failed|fail|VERB|VBN|0|root .|.|PUNCT|.|9|punct", "Ann Lee criticizes Bob Ray"},
		{"While Ann Lee said nothing, Bob Ray has failed.", "While|while|SCONJ|IN|4|mark Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|2|flat|PER said|say|VERB|VBD|10|advcl nothing|nothing|PRON|NN|4|obj ,|,|PUNCT|,|4|punct Bob|Bob|PROPN|NNP|10|nsubj|PER Ray|Ray|PROPN|NNP|7|flat|PER has|have|AUX|VBZ|10|aux failed|fail|VERB|VBN|0|root .|.|PUNCT|.|10|punct", "!Ann Lee criticizes Bob Ray"},
		{"Bob Ray's speech in which Ann Lee lied ended.", "Bob|Bob|PROPN|NNP|4|nmod:poss|PER Ray|Ray|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case speech|speech|NOUN|NN|10|nsubj in|in|ADP|IN|6|case which|which|PRON|WDT|9|obl Ann|Ann|PROPN|NNP|9|nsubj|PER Lee|Lee|PROPN|NNP|7|flat|PER lied|lie|VERB|VBD|4|acl ended|end|VERB|VBD|0|root", "!Bob Ray accuses Ann Lee"},
		{"Ann Lee again criticized Bob Ray's comments, which she called vicious.", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER again|again|ADV|RB|4|advmod criticized|criticize|VERB|VBD|0|root Bob|Bob|PROPN|NNP|8|nmod:poss|PER Ray|Ray|PROPN|NNP|5|flat|PER 's|'s|PART|POS|5|case comments|comment|NOUN|NNS|4|obj ,|,|PUNCT|,|12|punct which|which|PRON|WDT|12|obj she|she|PRON|PRP|12|nsubj called|call|VERB|VBD|4|conj vicious|vicious|ADJ|JJ|12|xcomp .|.|PUNCT|.|4|punct", "Ann Lee criticizes Bob Ray"},
		{"Bob Ray had been the target of local critics.", "Bob|Bob|PROPN|NNP|6|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER had|have|AUX|VBD|6|aux been|be|AUX|VBN|6|cop the|the|DET|DT|6|det target|target|NOUN|NN|0|root of|of|ADP|IN|9|case local|local|ADJ|JJ|9|amod critics|critic|NOUN|NNS|6|nmod .|.|PUNCT|.|6|punct", "local critics criticizes Bob Ray"},
		{"Bob Ray has loud critics within the union.", "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER has|have|VERB|VBZ|0|root loud|loud|ADJ|JJ|5|amod critics|critic|NOUN|NNS|3|obj within|within|ADP|IN|8|case the|the|DET|DT|8|det union|union|NOUN|NN|5|nmod .|.|PUNCT|.|3|punct", "loud critics criticizes Bob Ray"},
		{"Bob Ray was joined by loud critics within the union.", "Bob|Bob|PROPN|NNP|4|nsubj:pass|PER Ray|Ray|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|aux:pass joined|join|VERB|VBN|0|root by|by|ADP|IN|7|case loud|loud|ADJ|JJ|7|amod critics|critic|NOUN|NNS|4|obl:agent within|within|ADP|IN|10|case the|the|DET|DT|10|det union|union|NOUN|NN|4|obl .|.|PUNCT|.|4|punct", "!loud critics criticizes Bob Ray"},
	} {
		got := claims(t, c.text)
		if no, ok := strings.CutPrefix(c.want, "!"); ok && slices.Contains(got, no) || !ok && !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
}
