package extract

import (
	"strings"
	"testing"
)

// TestScopedTitles parts a name from the end of a title that stands before it without a comma, and makes it what is acted on.
func TestScopedTitles(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"place", "NATO|NATO|PROPN|NNP|2|nsubj|ORG praised|praise|VERB|VBD|0|root Mayor|Mayor|PROPN|NNP|2|obj of|of|ADP|IN|6|case Oldtown|Oldtown|PROPN|NNP|6|nmod:desc|LOC Ann|Ann|PROPN|NNP|3|nmod|PER Lee|Lee|PROPN|NNP|6|flat|PER", "Ann Lee holdsOffice Mayor of Oldtown; Ann Lee leads Oldtown; NATO praises Ann Lee"},
		{"brief", "NATO|NATO|PROPN|NNP|2|nsubj|ORG praised|praise|VERB|VBD|0|root Minister|Minister|PROPN|NNP|2|obj for|for|ADP|IN|6|case Defence|Defence|PROPN|NNP|6|nmod:desc|PER Ann|Ann|PROPN|NNP|2|obl|PER Lee|Lee|PROPN|NNP|6|flat|PER", "Ann Lee holdsOffice Minister for Defence; NATO praises Ann Lee"},
		{"a title of its own", "A|a|DET|DT|2|det spokesman|spokesman|NOUN|NN|7|nsubj for|for|ADP|IN|5|case Mayor|Mayor|PROPN|NNP|5|nmod:desc Ann|Ann|PROPN|NNP|2|nmod|PER Lee|Lee|PROPN|NNP|5|flat|PER left|leave|VERB|VBD|0|root", "Ann Lee holdsOffice Mayor; spokesman for Ann Lee spokespersonFor Ann Lee"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(claims(t, c.text), "; "); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}
