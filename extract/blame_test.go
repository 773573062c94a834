package extract

import (
	"slices"
	"testing"
)

// TestBlame finds who is held responsible.
func TestBlame(t *testing.T) {
	const lee = "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root "
	for _, c := range []struct{ name, text, want string }{
		{"whose fault", lee + "the|the|DET|DT|5|det flood|flood|NOUN|NN|10|nsubj was|be|AUX|VBD|10|cop Bob|Bob|PROPN|NNP|10|nmod:poss|PER Ray|Ray|PROPN|NNP|7|flat|PER 's|'s|PART|POS|7|case fault|fault|NOUN|NN|3|ccomp", "Ann Lee accuses Bob Ray"},
		{"under whom crime soared", lee + "crime|crime|NOUN|NN|6|nsubj had|have|AUX|VBD|6|aux soared|soar|VERB|VBN|3|ccomp under|under|ADP|IN|8|case Bob|Bob|PROPN|NNP|6|obl|PER Ray|Ray|PROPN|NNP|8|flat|PER", "Ann Lee criticizes Bob Ray"},
		{"under whom crime fell", lee + "crime|crime|NOUN|NN|6|nsubj had|have|AUX|VBD|6|aux fallen|fall|VERB|VBN|3|ccomp under|under|ADP|IN|8|case Bob|Bob|PROPN|NNP|6|obl|PER Ray|Ray|PROPN|NNP|8|flat|PER", "Ann Lee praises Bob Ray"},
		{"on whose part", lee + "it|it|PRON|PRP|7|nsubj was|be|AUX|VBD|7|cop a|a|DET|DT|7|det failure|failure|NOUN|NN|3|ccomp on|on|ADP|IN|10|case the|the|DET|DT|10|det part|part|NOUN|NN|7|nmod of|of|ADP|IN|12|case Bob|Bob|PROPN|NNP|10|nmod|PER Ray|Ray|PROPN|NNP|12|flat|PER", "Ann Lee criticizes Bob Ray"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
	notHis := lee + "crime|crime|NOUN|NN|6|nsubj had|have|AUX|VBD|6|aux soared|soar|VERB|VBN|3|ccomp like|like|ADP|IN|8|case Bob|Bob|PROPN|NNP|6|obl|PER Ray|Ray|PROPN|NNP|8|flat|PER"
	if got := claims(t, notHis); len(got) > 0 {
		t.Errorf("held responsible without being said to be: %q", got)
	}
}
