package extract

import (
	"slices"
	"testing"
)

func TestCrimes(t *testing.T) {
	const murder = " the|the|DET|DT|6|det murder|murder|NOUN|NN|3|obl of|of|ADP|IN|8|case Ray|Ray|PROPN|NNP|6|nmod|PER"
	for text, want := range map[string]string{
		"Lee|Lee|PROPN|NNP|3|nsubj:pass|PER was|be|AUX|VBD|3|aux:pass jailed|jail|VERB|VBN|0|root for|for|ADP|IN|6|case" + murder:      "Lee attacks Ray",
		"Lee|Lee|PROPN|NNP|3|nsubj:pass|PER was|be|AUX|VBD|3|aux:pass charged|charge|VERB|VBN|0|root with|with|ADP|IN|6|case" + murder: "",
		"Lee|Lee|PROPN|NNP|3|nsubj:pass|PER was|be|AUX|VBD|3|aux:pass convicted|convict|VERB|VBN|0|root of|of|ADP|IN|5|case manslaughter|manslaughter|NOUN|NN|3|obl in|in|ADP|IN|9|case the|the|DET|DT|9|det shooting|shooting|NOUN|NN|9|compound death|death|NOUN|NN|3|obl of|of|ADP|IN|11|case Ray|Ray|PROPN|NNP|9|nmod|PER": "Lee attacks Ray",
		"Lee|Lee|PROPN|NNP|2|nsubj|PER pleaded|plead|VERB|VBD|0|root guilty|guilty|NOUN|NN|2|obl to|to|ADP|IN|6|case the|the|DET|DT|6|det assault|assault|NOUN|NN|2|obl of|of|ADP|IN|8|case Ray|Ray|PROPN|NNP|6|nmod|PER":                                                                                                      "Lee attacks Ray",
		"Lee|Lee|PROPN|NNP|5|nsubj:pass|PER has|have|AUX|VBZ|5|aux not|not|PART|RB|5|advmod been|be|AUX|VBN|5|aux:pass convicted|convict|VERB|VBN|0|root of|of|ADP|IN|8|case the|the|DET|DT|8|det murder|murder|NOUN|NN|5|obl of|of|ADP|IN|10|case Ray|Ray|PROPN|NNP|8|nmod|PER":                                               "",
		"Lee|Lee|PROPN|NNP|3|nsubj:pass|PER was|be|AUX|VBD|3|aux:pass jailed|jail|VERB|VBN|0|root at|at|ADP|IN|6|case the|the|DET|DT|6|det trial|trial|NOUN|NN|3|obl of|of|ADP|IN|8|case Ray|Ray|PROPN|NNP|6|nmod|PER":                                                                                                         "",
	} {
		got := claims(t, text)
		if has := slices.Contains(got, "Lee attacks Ray"); has != (want != "") {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
