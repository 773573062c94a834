package extract

import (
	"strings"
	"testing"
)

func TestSuits(t *testing.T) {
	const accused = " the|the|DET|DT|3|det suit|suit|NOUN|NN|5|obl Ann|Ann|PROPN|NNP|5|nsubj|PER accused|accuse|VERB|VBD|0|root Ray|Ray|PROPN|NNP|5|obj|PER of|of|ADP|IN|8|case fraud|fraud|NOUN|NN|5|obl"
	for _, c := range []struct{ why, text, want string }{
		{"in a suit", "In|in|ADP|IN|3|case" + accused, "Ann accuses Ray; Ann sues Ray"},
		{"after a suit", "After|after|ADP|IN|3|case" + accused, "Ann accuses Ray"},
		{"was filed", "A|a|DET|DT|2|det lawsuit|lawsuit|NOUN|NN|4|nsubj:pass was|be|AUX|VBD|4|aux:pass filed|file|VERB|VBN|0|root against|against|ADP|IN|6|case Ray|Ray|PROPN|NNP|4|obl|PER by|by|ADP|IN|8|case Ann|Ann|PROPN|NNP|4|obl:agent|PER", "Ann sues Ray"},
		{"filed one", "Ann|Ann|PROPN|NNP|2|nsubj|PER filed|file|VERB|VBD|0|root a|a|DET|DT|4|det lawsuit|lawsuit|NOUN|NN|2|obj ,|,|PUNCT|,|6|punct accusing|accuse|VERB|VBG|2|advcl Ray|Ray|PROPN|NNP|6|obj|PER of|of|ADP|IN|9|case fraud|fraud|NOUN|NN|6|obl", "Ann accuses Ray; Ann sues Ray"},
		{"filed a complaint", "Ann|Ann|PROPN|NNP|2|nsubj|PER filed|file|VERB|VBD|0|root a|a|DET|DT|4|det complaint|complaint|NOUN|NN|2|obj ,|,|PUNCT|,|6|punct accusing|accuse|VERB|VBG|2|advcl Ray|Ray|PROPN|NNP|6|obj|PER of|of|ADP|IN|9|case fraud|fraud|NOUN|NN|6|obl", "Ann accuses Ray; Ann sues Ray"},
		{"filed for office", "Ann|Ann|PROPN|NNP|2|nsubj|PER filed|file|VERB|VBD|0|root a|a|DET|DT|4|det report|report|NOUN|NN|2|obj ,|,|PUNCT|,|6|punct accusing|accuse|VERB|VBG|2|advcl Ray|Ray|PROPN|NNP|6|obj|PER of|of|ADP|IN|9|case fraud|fraud|NOUN|NN|6|obl", "Ann accuses Ray"},
		{"went to court", "Ann|Ann|PROPN|NNP|2|nsubj|PER went|go|VERB|VBD|0|root to|to|ADP|IN|4|case court|court|NOUN|NN|2|obl ,|,|PUNCT|,|6|punct accusing|accuse|VERB|VBG|2|advcl Ray|Ray|PROPN|NNP|6|obj|PER of|of|ADP|IN|9|case fraud|fraud|NOUN|NN|6|obl", "Ann accuses Ray; Ann sues Ray"},
		{"one dismissed", "Judges|judge|NOUN|NNS|2|nsubj dismissed|dismiss|VERB|VBD|0|root the|the|DET|DT|4|det lawsuit|lawsuit|NOUN|NN|2|obj brought|bring|VERB|VBN|4|acl by|by|ADP|IN|7|case Ann|Ann|PROPN|NNP|5|obl:agent|PER against|against|ADP|IN|9|case Ray|Ray|PROPN|NNP|5|obl|PER", "Ann sues Ray"},
	} {
		if got := strings.Join(claims(t, c.text), "; "); got != c.want {
			t.Errorf("%s: got  %s\nwant %s", c.why, got, c.want)
		}
	}
}
