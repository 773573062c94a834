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
		{"with whom blame lies", lee + "the|the|DET|DT|5|det blame|blame|NOUN|NN|6|nsubj lies|lie|VERB|VBZ|3|ccomp with|with|ADP|IN|8|case Bob|Bob|PROPN|NNP|6|obl|PER Ray|Ray|PROPN|NNP|8|flat|PER", "Ann Lee accuses Bob Ray"},
		{"by whom it is a failure", lee + "it|it|PRON|PRP|7|nsubj was|be|AUX|VBD|7|cop a|a|DET|DT|7|det failure|failure|NOUN|NN|3|ccomp by|by|ADP|IN|9|case Bob|Bob|PROPN|NNP|7|nmod|PER Ray|Ray|PROPN|NNP|9|flat|PER", "Ann Lee criticizes Bob Ray"},
		{"on whose watch", lee + "crime|crime|NOUN|NN|5|nsubj soared|soar|VERB|VBD|3|ccomp on|on|ADP|IN|10|case Bob|Bob|PROPN|NNP|10|nmod:poss|PER Ray|Ray|PROPN|NNP|7|flat|PER 's|'s|PART|POS|7|case watch|watch|NOUN|NN|5|obl", "Ann Lee criticizes Bob Ray"},
		{"under whom jobs went", lee + "jobs|job|NOUN|NNS|5|nsubj vanished|vanish|VERB|VBD|3|ccomp under|under|ADP|IN|7|case Bob|Bob|PROPN|NNP|5|obl|PER Ray|Ray|PROPN|NNP|7|flat|PER", "Ann Lee criticizes Bob Ray"},
		{"under whom firms did well", lee + "firms|firm|NOUN|NNS|5|nsubj thrived|thrive|VERB|VBD|3|ccomp under|under|ADP|IN|7|case Bob|Bob|PROPN|NNP|5|obl|PER Ray|Ray|PROPN|NNP|7|flat|PER", "Ann Lee praises Bob Ray"},
		{"under whom firms did ill", lee + "firms|firm|NOUN|NNS|5|nsubj struggled|struggle|VERB|VBD|3|ccomp under|under|ADP|IN|7|case Bob|Bob|PROPN|NNP|5|obl|PER Ray|Ray|PROPN|NNP|7|flat|PER", "Ann Lee criticizes Bob Ray"},
		{"under whom towns are better off", lee + "towns|town|NOUN|NNS|6|nsubj are|be|AUX|VBP|6|cop safer|safe|ADJ|JJR|3|ccomp under|under|ADP|IN|8|case Bob|Bob|PROPN|NNP|6|obl|PER Ray|Ray|PROPN|NNP|8|flat|PER", "Ann Lee praises Bob Ray"},
		{"under whom towns are worse off", lee + "towns|town|NOUN|NNS|6|nsubj are|be|AUX|VBP|6|cop poorer|poor|ADJ|JJR|3|ccomp under|under|ADP|IN|8|case Bob|Bob|PROPN|NNP|6|obl|PER Ray|Ray|PROPN|NNP|8|flat|PER", "Ann Lee criticizes Bob Ray"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
	notHis := lee + "crime|crime|NOUN|NN|6|nsubj had|have|AUX|VBD|6|aux soared|soar|VERB|VBN|3|ccomp like|like|ADP|IN|8|case Bob|Bob|PROPN|NNP|6|obl|PER Ray|Ray|PROPN|NNP|8|flat|PER"
	for name, text := range map[string]string{
		"held responsible without being said to be": notHis,
		"cleared of blame":                          lee + "the|the|DET|DT|5|det blame|blame|NOUN|NN|8|nsubj does|do|AUX|VBZ|8|aux not|not|PART|RB|8|advmod lie|lie|VERB|VB|3|ccomp with|with|ADP|IN|10|case Bob|Bob|PROPN|NNP|8|obl|PER Ray|Ray|PROPN|NNP|10|flat|PER",
	} {
		if got := claims(t, text); len(got) > 0 {
			t.Errorf("%s: %q", name, got)
		}
	}
}
