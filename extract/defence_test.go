package extract

import (
	"slices"
	"strings"
	"testing"
)

func TestDefences(t *testing.T) {
	const lee = "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER "
	for _, c := range []struct{ name, text, want string }{
		{"shrugs off criticism", lee + "ridiculed|ridicule|VERB|VBD|0|root criticism|criticism|NOUN|NN|3|obj of|of|ADP|IN|6|case Bob|Bob|PROPN|NNP|4|nmod|PER Ray|Ray|PROPN|NNP|6|flat|PER", "Ann Lee defends Bob Ray"},
		{"says they are baseless", lee + "said|say|VERB|VBD|0|root accusations|accusation|NOUN|NNS|9|nsubj against|against|ADP|IN|6|case Bob|Bob|PROPN|NNP|4|nmod|PER Ray|Ray|PROPN|NNP|6|flat|PER were|be|AUX|VBD|9|cop baseless|baseless|ADJ|JJ|3|ccomp", "Ann Lee defends Bob Ray"},
		{"treated unfairly", lee + "said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|7|nsubj:pass|PER Ray|Ray|PROPN|NNP|4|flat|PER was|be|AUX|VBD|7|aux:pass treated|treat|VERB|VBN|3|ccomp unfairly|unfairly|ADV|RB|7|advmod", "Ann Lee defends Bob Ray"},
		{"denied a wrong", "Ann|Ann|PROPN|NNP|2|nsubj|PER denied|deny|VERB|VBD|0|root that|that|SCONJ|IN|6|mark Bob|Bob|PROPN|NNP|6|nsubj|PER had|have|AUX|VBD|6|aux lied|lie|VERB|VBN|2|ccomp", "Ann defends Bob"},
		{"denied what is no wrong", "Ann|Ann|PROPN|NNP|2|nsubj|PER denied|deny|VERB|VBD|0|root that|that|SCONJ|IN|6|mark Bob|Bob|PROPN|NNP|6|nsubj|PER had|have|AUX|VBD|6|aux slept|sleep|VERB|VBN|2|ccomp", ""},
		{"disputed the claim of a wrong", "Ann|Ann|PROPN|NNP|2|nsubj|PER disputed|dispute|VERB|VBD|0|root the|the|DET|DT|4|det claim|claim|NOUN|NN|2|obj that|that|SCONJ|IN|8|mark Bob|Bob|PROPN|NNP|8|nsubj|PER had|have|AUX|VBD|8|aux lied|lie|VERB|VBN|4|acl:relcl", "Ann defends Bob"},
		{"out of context", "Ann|Ann|PROPN|NNP|2|nsubj|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|5|nsubj:pass|PER was|be|AUX|VBD|5|aux:pass taken|take|VERB|VBN|2|ccomp out|out|ADP|IN|8|case of|of|ADP|IN|6|fixed context|context|NOUN|NN|5|obl", "Ann defends Bob"},
		{"treated well", lee + "said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|7|nsubj:pass|PER Ray|Ray|PROPN|NNP|4|flat|PER was|be|AUX|VBD|7|aux:pass treated|treat|VERB|VBN|3|ccomp well|well|ADV|RB|7|advmod", ""},
		{"condemned an attack by arms", lee + "condemned|condemn|VERB|VBD|0|root the|the|DET|DT|5|det attack|attack|NOUN|NN|3|obj on|on|ADP|IN|7|case Bob|Bob|PROPN|NNP|5|nmod|PER Ray|Ray|PROPN|NNP|7|flat|PER", ""},
	} {
		got := claims(t, c.text)
		if c.want != "" && !slices.Contains(got, c.want) || c.want == "" && slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, "defends") }) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
}
