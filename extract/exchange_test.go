package extract

import (
	"strings"
	"testing"
)

func TestExchanges(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"asked and answered", "When|when|ADV|WRB|3|advmod Ann|Ann|PROPN|NNP|3|nsubj|PER asked|ask|VERB|VBD|6|advcl ,|,|PUNCT|,|3|punct Ray|Ray|PROPN|NNP|6|nsubj|PER demurred|demur|VERB|VBD|0|root", "Ann consultsWith Ray"},
		{"asked if", "If|if|SCONJ|IN|3|mark Ann|Ann|PROPN|NNP|3|nsubj|PER asked|ask|VERB|VBD|6|advcl ,|,|PUNCT|,|3|punct Ray|Ray|PROPN|NNP|6|nsubj|PER demurred|demur|VERB|VBD|0|root", ""},
		{"asked and gone", "When|when|ADV|WRB|3|advmod Ann|Ann|PROPN|NNP|3|nsubj|PER asked|ask|VERB|VBD|6|advcl ,|,|PUNCT|,|3|punct Ray|Ray|PROPN|NNP|6|nsubj|PER slept|sleep|VERB|VBD|0|root", ""},
		{"asked by", "Asked|ask|VERB|VBN|6|advcl by|by|ADP|IN|3|case Ann|Ann|PROPN|NNP|1|obl:agent|PER ,|,|PUNCT|,|1|punct Ray|Ray|PROPN|NNP|6|nsubj|PER demurred|demur|VERB|VBD|0|root", "Ann consultsWith Ray"},
	} {
		if got := strings.Join(claims(t, c.text), "; "); got != c.want {
			t.Errorf("%s: got  %s\nwant %s", c.why, got, c.want)
		}
	}
}
