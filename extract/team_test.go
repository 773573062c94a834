package extract

import (
	"strings"
	"testing"
)

func TestTeams(t *testing.T) {
	const roe = " Ann|Ann|PROPN|NNP|2|appos|PER Lee|Lee|PROPN|NNP|3|flat|PER spoke|speak|VERB|VBD|0|root"
	for _, c := range []struct{ name, text, want string }{
		{"player", "Rovers|Rovers|PROPN|NNP|2|compound|ORG striker|striker|NOUN|NN|5|nsubj" + roe, "Ann Lee memberOf Rovers"},
		{"coach of a town's team", "Oldtown|Oldtown|PROPN|NNP|2|compound|LOC coach|coach|NOUN|NN|5|nsubj" + roe, "Ann Lee worksFor Oldtown"},
		{"manager of a town's team", "Oldtown|Oldtown|PROPN|NNP|2|compound|LOC manager|manager|NOUN|NN|5|nsubj" + roe, "Ann Lee leads Oldtown"},
		{"manager of a firm", "Acme|Acme|PROPN|NNP|2|compound|ORG manager|manager|NOUN|NN|5|nsubj" + roe, "Ann Lee worksFor Acme"},
		{"of no team", "Veteran|veteran|ADJ|JJ|2|amod striker|striker|NOUN|NN|5|nsubj" + roe, ""},
	} {
		if got := strings.Join(claims(t, c.text), "; "); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
