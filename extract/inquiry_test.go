package extract

import (
	"slices"
	"testing"
)

func TestInquiries(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"whether", "NATO|NATO|PROPN|NNP|2|nsubj|ORG examined|examine|VERB|VBD|0|root whether|whether|SCONJ|IN|5|mark Ann|Ann|PROPN|NNP|5|nsubj|PER lied|lie|VERB|VBD|2|ccomp", "NATO investigates Ann"},
		{"the handling of it", "Ann|Ann|PROPN|NNP|3|nmod:poss|PER 's|'s|PART|POS|1|case handling|handling|NOUN|NN|8|nsubj of|of|ADP|IN|7|case the|the|DET|DT|7|det Ray|Ray|PROPN|NNP|7|compound|PER probe|probe|NOUN|NN|3|nmod ended|end|VERB|VBD|0|root", "Ann investigates Ray"},
		{"claims against", "NATO|NATO|PROPN|NNP|2|nsubj|ORG investigated|investigate|VERB|VBD|0|root claims|claim|NOUN|NNS|2|obj against|against|ADP|IN|5|case Ray|Ray|PROPN|NNP|3|nmod|PER", "NATO investigates Ray"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.why, got, c.want)
		}
	}
	for why, text := range map[string]string{
		"when":         "NATO|NATO|PROPN|NNP|2|nsubj|ORG examined|examine|VERB|VBD|0|root when|when|SCONJ|WRB|5|mark Ann|Ann|PROPN|NNP|5|nsubj|PER lied|lie|VERB|VBD|2|ccomp",
		"a body's own": "Ann|Ann|PROPN|NNP|3|nmod:poss|PER 's|'s|PART|POS|1|case view|view|NOUN|NN|8|nsubj of|of|ADP|IN|7|case the|the|DET|DT|7|det Ray|Ray|PROPN|NNP|7|compound|PER probe|probe|NOUN|NN|3|nmod ended|end|VERB|VBD|0|root",
	} {
		if got := claims(t, text); slices.Contains(got, "NATO investigates Ann") || slices.Contains(got, "Ann investigates Ray") {
			t.Errorf("%s: got %q", why, got)
		}
	}
}
