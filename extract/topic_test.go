package extract

import (
	"slices"
	"testing"
)

func TestTopics(t *testing.T) {
	const criticized = "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER criticized|criticize|VERB|VBD|0|root the|the|DET|DT|5|det "
	const sold = "\nthe|the|DET|DT|2|det stadium|stadium|NOUN|NN|4|nsubj:pass was|be|AUX|VBD|4|aux:pass sold|sell|VERB|VBN|0|root"
	for _, c := range []struct{ name, text, want string }{
		{"a thing that the text returns to", criticized + "stadium|stadium|NOUN|NN|3|obj" + sold, "Ann Lee criticizes stadium"},
		{"named with what is said before the noun", criticized + "stadium|stadium|NOUN|NN|6|compound sale|sale|NOUN|NN|3|obj\nthe|the|DET|DT|2|det sale|sale|NOUN|NN|3|nsubj failed|fail|VERB|VBD|0|root", "Ann Lee criticizes stadium sale"},
		{"named with what it is to do", criticized + "offer|offer|NOUN|NN|3|obj to|to|PART|TO|7|mark resign|resign|VERB|VB|5|acl", "Ann Lee criticizes offer to resign"},
		{"a bill by its own words, not by whose it is", "the|the|DET|DT|2|det bank|bank|NOUN|NN|5|nmod:poss 's|'s|PART|POS|2|case tax|tax|NOUN|NN|5|compound bill|bill|NOUN|NN|6|nsubj failed|fail|VERB|VBD|0|root\n" + criticized + "bill|bill|NOUN|NN|3|obj",
			"Ann Lee criticizes tax bill"},
		{"named with the no that it is written with", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER criticized|criticize|VERB|VBD|0|root the|the|DET|DT|8|det no|no|DET|DT|7|det -|-|PUNCT|HYPH|7|punct confidence|confidence|NOUN|NN|8|compound motion|motion|NOUN|NN|3|obj", "Ann Lee criticizes no-confidence motion"},
		{"named without the day", criticized + "bill|bill|NOUN|NN|3|obj on|on|ADP|IN|7|case Tuesday|Tuesday|PROPN|NNP|5|nmod", "Ann Lee criticizes bill"},
		{"is against", "Ann|Ann|PROPN|NNP|6|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER is|be|AUX|VBZ|6|cop against|against|ADP|IN|6|case the|the|DET|DT|6|det bill|bill|NOUN|NN|0|root", "Ann Lee opposes bill"},
		{"is in favor of", "Ann|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER is|be|AUX|VBZ|5|cop in|in|ADP|IN|5|case favor|favor|NOUN|NN|0|root of|of|ADP|IN|8|case the|the|DET|DT|8|det bill|bill|NOUN|NN|5|nmod", "Ann Lee supports bill"},
		{"did one thing to do another", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER crossed|cross|VERB|VBD|0|root the|the|DET|DT|5|det floor|floor|NOUN|NN|3|obj to|to|PART|TO|7|mark criticize|criticize|VERB|VB|3|xcomp the|the|DET|DT|9|det bill|bill|NOUN|NN|7|obj",
			"Ann Lee criticizes bill"},
		{"was somewhere doing it", "Ann|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|5|cop on|on|ADP|IN|5|case television|television|NOUN|NN|0|root praising|praise|VERB|VBG|5|acl the|the|DET|DT|8|det bill|bill|NOUN|NN|6|obj",
			"Ann Lee praises bill"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := claims(t, c.text); !slices.Contains(got, c.want) {
				t.Errorf("got  %q\nwant %s", got, c.want)
			}
		})
	}
	for name, text := range map[string]string{
		"a thing said in passing": criticized + "kitchen|kitchen|NOUN|NN|3|obj",
		"what somebody holds":     criticized + "claim|claim|NOUN|NN|3|obj\nthe|the|DET|DT|2|det claim|claim|NOUN|NN|3|nsubj failed|fail|VERB|VBD|0|root",
	} {
		if got := claims(t, text); len(got) > 0 {
			t.Errorf("%s: got %q", name, got)
		}
	}
}
