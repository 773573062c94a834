package extract

import (
	"slices"
	"testing"
)

// TestAddressed finds whom a "you" stands for.
func TestAddressed(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"told", "“|\"|PUNCT|``|5|punct You|you|PRON|PRP|5|nsubj are|be|AUX|VBP|5|cop a|a|DET|DT|5|det crook|crook|NOUN|NN|10|ccomp ,|,|PUNCT|,|5|punct ”|\"|PUNCT|''|5|punct Ann|Ann|PROPN|NNP|10|nsubj|PER Lee|Lee|PROPN|NNP|8|flat|PER told|tell|VERB|VBD|0|root Bob|Bob|PROPN|NNP|10|obj|PER Ray|Ray|PROPN|NNP|11|flat|PER", "Ann Lee criticizes Bob Ray"},
		{"said to", "“|\"|PUNCT|``|5|punct You|you|PRON|PRP|5|nsubj are|be|AUX|VBP|5|cop a|a|DET|DT|5|det crook|crook|NOUN|NN|10|ccomp ,|,|PUNCT|,|5|punct ”|\"|PUNCT|''|5|punct Ann|Ann|PROPN|NNP|10|nsubj|PER Lee|Lee|PROPN|NNP|8|flat|PER said|say|VERB|VBD|0|root to|to|ADP|IN|12|case Bob|Bob|PROPN|NNP|10|obl|PER Ray|Ray|PROPN|NNP|12|flat|PER", "Ann Lee criticizes Bob Ray"},
		{"addressing", "“|\"|PUNCT|``|5|punct You|you|PRON|PRP|5|nsubj are|be|AUX|VBP|5|cop a|a|DET|DT|5|det crook|crook|NOUN|NN|10|ccomp ,|,|PUNCT|,|5|punct ”|\"|PUNCT|''|5|punct Ann|Ann|PROPN|NNP|10|nsubj|PER Lee|Lee|PROPN|NNP|8|flat|PER said|say|VERB|VBD|0|root ,|,|PUNCT|,|12|punct addressing|address|VERB|VBG|10|advcl Bob|Bob|PROPN|NNP|12|obj|PER Ray|Ray|PROPN|NNP|13|flat|PER", "Ann Lee criticizes Bob Ray"},
		{"in a letter to", "“|\"|PUNCT|``|5|punct You|you|PRON|PRP|5|nsubj are|be|AUX|VBP|5|cop a|a|DET|DT|5|det crook|crook|NOUN|NN|10|ccomp ,|,|PUNCT|,|5|punct ”|\"|PUNCT|''|5|punct Ann|Ann|PROPN|NNP|10|nsubj|PER Lee|Lee|PROPN|NNP|8|flat|PER wrote|write|VERB|VBD|0|root in|in|ADP|IN|13|case a|a|DET|DT|13|det letter|letter|NOUN|NN|10|obl to|to|ADP|IN|15|case Bob|Bob|PROPN|NNP|13|nmod|PER Ray|Ray|PROPN|NNP|15|flat|PER", "Ann Lee criticizes Bob Ray"},
		{"turned to before", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER turned|turn|VERB|VBD|0|root to|to|ADP|IN|5|case Bob|Bob|PROPN|NNP|3|obl|PER Ray|Ray|PROPN|NNP|5|flat|PER\n“|\"|PUNCT|``|5|punct You|you|PRON|PRP|5|nsubj are|be|AUX|VBP|5|cop a|a|DET|DT|5|det crook|crook|NOUN|NN|10|ccomp ,|,|PUNCT|,|5|punct ”|\"|PUNCT|''|5|punct Ann|Ann|PROPN|NNP|10|nsubj|PER Lee|Lee|PROPN|NNP|8|flat|PER said|say|VERB|VBD|0|root", "Ann Lee criticizes Bob Ray"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
	const nobody = "“|\"|PUNCT|``|5|punct You|you|PRON|PRP|5|nsubj are|be|AUX|VBP|5|cop a|a|DET|DT|5|det crook|crook|NOUN|NN|10|ccomp ,|,|PUNCT|,|5|punct ”|\"|PUNCT|''|5|punct Ann|Ann|PROPN|NNP|10|nsubj|PER Lee|Lee|PROPN|NNP|8|flat|PER said|say|VERB|VBD|0|root of|of|ADP|IN|12|case Bob|Bob|PROPN|NNP|10|obl|PER Ray|Ray|PROPN|NNP|12|flat|PER"
	if got := claims(t, nobody); slices.Contains(got, "Ann Lee criticizes Bob Ray") {
		t.Errorf("said to nobody named: got %q", got)
	}
}
