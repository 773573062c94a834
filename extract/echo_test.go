package extract

import (
	"strings"
	"testing"
)

// TestEchoes gives those who did the same what the sentence before tells.
func TestEchoes(t *testing.T) {
	const before = "Ann|Ann|PROPN|NNP|2|nsubj|PER thanked|thank|VERB|VBD|0|root Cy|Cy|PROPN|NNP|2|obj|PER Fox|Fox|PROPN|NNP|3|flat|PER\n"
	for _, c := range []struct{ name, text, want string }{
		{"so did", before + "So|so|ADV|RB|3|advmod did|do|AUX|VBD|3|aux Bob|Bob|PROPN|NNP|0|root|PER Ray|Ray|PROPN|NNP|3|flat|PER of|of|ADP|IN|6|case Ohio|Ohio|PROPN|NNP|3|nmod|LOC", "Ann thanks Cy Fox; Bob Ray from Ohio; Bob Ray thanks Cy Fox"},
		{"so did, who", before + "So|so|ADV|RB|3|advmod did|do|AUX|VBD|3|aux Bob|Bob|PROPN|NNP|0|root|PER Ray|Ray|PROPN|NNP|3|flat|PER ,|,|PUNCT|,|7|punct who|who|PRON|WP|7|nsubj slept|sleep|VERB|VBD|3|acl:relcl", "Ann thanks Cy Fox; Bob Ray thanks Cy Fox"},
		{"followed suit", before + "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER followed|follow|VERB|VBD|0|root suit|suit|NOUN|NN|3|obj", "Ann thanks Cy Fox; Bob Ray thanks Cy Fox"},
		{"did not do the same", before + "Bob|Bob|PROPN|NNP|5|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER did|do|AUX|VBD|5|aux not|not|PART|RB|5|advmod do|do|VERB|VB|0|root likewise|likewise|ADV|RB|5|advmod", "Ann thanks Cy Fox"},
		{"something else", before + "So|so|ADV|RB|5|advmod did|do|AUX|VBD|5|aux Bob|Bob|PROPN|NNP|5|nsubj|PER Ray|Ray|PROPN|NNP|3|flat|PER fail|fail|VERB|VB|0|root", "Ann thanks Cy Fox"},
		{"not thanked", "Ann|Ann|PROPN|NNP|4|nsubj|PER did|do|AUX|VBD|4|aux not|not|PART|RB|4|advmod thank|thank|VERB|VB|0|root Cy|Cy|PROPN|NNP|4|obj|PER\nSo|so|ADV|RB|3|advmod did|do|AUX|VBD|3|aux Bob|Bob|PROPN|NNP|0|root|PER", "Ann not thanks Cy"},
	} {
		if got := strings.Join(claims(t, c.text), "; "); got != c.want {
			t.Errorf("%s: got  %s\nwant %s", c.name, got, c.want)
		}
	}
}
