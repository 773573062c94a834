package extract

import (
	"slices"
	"strings"
	"testing"
)

func TestOwnPolicy(t *testing.T) {
	const attacked = "Critics|critic|NOUN|NNS|2|nsubj attacked|attack|VERB|VBD|0|root "
	for text, want := range map[string]string{
		attacked + "Ann|Ann|PROPN|NNP|7|nmod:poss|PER Lee|Lee|PROPN|NNP|3|flat|PER 's|'s|PART|POS|3|case spending|spending|NOUN|NN|7|compound bill|bill|NOUN|NN|2|obj":                                                "Ann Lee sponsors Ann Lee's spending bill",
		attacked + "Ann|Ann|PROPN|NNP|7|nmod:poss|PER Lee|Lee|PROPN|NNP|3|flat|PER 's|'s|PART|POS|3|case spending|spending|NOUN|NN|7|compound plan|plan|NOUN|NN|2|obj":                                                "Ann Lee sponsors Ann Lee's spending plan",
		attacked + "Ann|Ann|PROPN|NNP|6|nmod:poss|PER Lee|Lee|PROPN|NNP|3|flat|PER 's|'s|PART|POS|3|case plan|plan|NOUN|NN|2|obj":                                                                                     "",
		attacked + "the|the|DET|DT|6|det Ann|Ann|PROPN|NNP|6|compound|PER Lee|Lee|PROPN|NNP|4|flat|PER amendment|amendment|NOUN|NN|2|obj":                                                                             "Ann Lee sponsors Ann Lee amendment",
		attacked + "Ann|Ann|PROPN|NNP|6|nmod:poss|PER Lee|Lee|PROPN|NNP|3|flat|PER 's|'s|PART|POS|3|case plans|plan|NOUN|NNS|2|obj":                                                                                   "",
		attacked + "a|a|DET|DT|4|det motion|motion|NOUN|NN|2|obj from|from|ADP|IN|6|case Ann|Ann|PROPN|NNP|4|nmod|PER Lee|Lee|PROPN|NNP|6|flat|PER":                                                                   "Ann Lee sponsors motion from Ann Lee",
		"Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER wrote|write|VERB|VBD|0|root a|a|DET|DT|5|det book|book|NOUN|NN|3|obj\nThe|the|DET|DT|2|det book|book|NOUN|NN|3|nsubj sold|sell|VERB|VBD|0|root":   "",
		"Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER wrote|write|VERB|VBD|0|root a|a|DET|DT|5|det bill|bill|NOUN|NN|3|obj\nThe|the|DET|DT|2|det bill|bill|NOUN|NN|3|nsubj failed|fail|VERB|VBD|0|root": "Ann Lee sponsors bill",
		attacked + "Norway|Norway|PROPN|NNP|6|nmod:poss|LOC 's|'s|PART|POS|3|case spending|spending|NOUN|NN|6|compound law|law|NOUN|NN|2|obj":                                                                         "",
	} {
		got := slices.DeleteFunc(claims(t, text), func(s string) bool { return !strings.Contains(s, " sponsors ") })
		if want == "" && len(got) > 0 || want != "" && !slices.Contains(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestWantedMeasures(t *testing.T) {
	const ban = "the|the|DET|DT|5|det ban|ban|NOUN|NN|3|obj\nThe|the|DET|DT|2|det ban|ban|NOUN|NN|3|nsubj failed|fail|VERB|VBD|0|root"
	for text, want := range map[string]string{
		"Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER wants|want|VERB|VBZ|0|root " + ban:                                                                                                 "Ann Lee supports ban",
		"Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER opposed|oppose|VERB|VBD|0|root " + ban:                                                                                             "Ann Lee opposes ban",
		"Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER wants|want|VERB|VBZ|0|root the|the|DET|DT|5|det money|money|NOUN|NN|3|obj\nMoney|money|NOUN|NN|2|nsubj talks|talk|VERB|VBZ|0|root": "",
	} {
		got := claims(t, text)
		if want == "" && len(got) > 0 || want != "" && !slices.Contains(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
