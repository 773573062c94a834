package extract

import (
	"slices"
	"strings"
	"testing"
)

func TestMendLists(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a clause between dashes", "Ann|Ann|PROPN|NNP|0|root|PER Lee|Lee|PROPN|NNP|1|flat|PER –|–|PUNCT|:|5|punct who|who|PRON|WP|5|nsubj beat|beat|VERB|VBD|1|parataxis Cy|Cy|PROPN|NNP|5|obj|PER Fox|Fox|PROPN|NNP|6|flat|PER –|–|PUNCT|:|9|punct endorsed|endorse|VERB|VBD|6|acl:relcl Bob|Bob|PROPN|NNP|9|obj|PER Ray|Ray|PROPN|NNP|10|flat|PER",
			"Ann Lee defeats Cy Fox; Ann Lee endorses Bob Ray"},
		{"names between dashes", "Two|two|NUM|CD|0|root mayors|mayor|NOUN|NNS|1|nmod:unmarked –|–|PUNCT|:|4|punct Ann|Ann|PROPN|NNP|1|appos|PER Lee|Lee|PROPN|NNP|4|flat|PER and|and|CCONJ|CC|7|cc Cy|Cy|PROPN|NNP|4|conj|PER Fox|Fox|PROPN|NNP|7|flat|PER –|–|PUNCT|:|10|punct endorsed|endorse|VERB|VBD|1|parataxis Bob|Bob|PROPN|NNP|10|obj|PER Ray|Ray|PROPN|NNP|11|flat|PER",
			"Ann Lee endorses Bob Ray; Cy Fox endorses Bob Ray"},
		{"names behind a dash", "Two|two|NUM|CD|2|nummod mayors|mayor|NOUN|NNS|3|nsubj endorsed|endorse|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER —|—|PUNCT|:|7|punct Ann|Ann|PROPN|NNP|4|appos|PER Lee|Lee|PROPN|NNP|7|flat|PER and|and|CCONJ|CC|10|cc Cy|Cy|PROPN|NNP|4|conj|PER Fox|Fox|PROPN|NNP|10|flat|PER",
			"Ann Lee endorses Bob Ray; Cy Fox endorses Bob Ray"},
		{"semicolons", "Bob|Bob|PROPN|NNP|4|nsubj:pass|PER Ray|Ray|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|aux:pass endorsed|endorse|VERB|VBN|0|root by|by|ADP|IN|6|case Ann|Ann|PROPN|NNP|4|obl:agent|PER Lee|Lee|PROPN|NNP|6|flat|PER ;|;|PUNCT|:|10|punct and|and|CCONJ|CC|10|cc Cy|Cy|PROPN|NNP|4|parataxis|PER Fox|Fox|PROPN|NNP|10|flat|PER",
			"Ann Lee endorses Bob Ray; Cy Fox endorses Bob Ray"},
		{"those who did it include", "Mayors|mayor|NOUN|NNS|6|nsubj who|who|PRON|WP|3|nsubj endorsed|endorse|VERB|VBD|1|acl:relcl Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER include|include|VERB|VBP|0|root Ann|Ann|PROPN|NNP|6|obj|PER Lee|Lee|PROPN|NNP|7|flat|PER and|and|CCONJ|CC|10|cc Cy|Cy|PROPN|NNP|7|conj|PER Fox|Fox|PROPN|NNP|10|flat|PER",
			"Ann Lee endorses Bob Ray; Cy Fox endorses Bob Ray"},
	} {
		got := claims(t, c.text)
		for want := range strings.SplitSeq(c.want, "; ") {
			if !slices.Contains(got, want) {
				t.Errorf("%s: got %q, want %s", c.name, got, want)
			}
		}
		if slices.Contains(got, "Cy Fox endorses Ann Lee") {
			t.Errorf("%s: got %q", c.name, got)
		}
	}
	for name, text := range map[string]string{
		"three are counted, two named": "Three|three|NUM|CD|2|nummod mayors|mayor|NOUN|NNS|3|nsubj endorsed|endorse|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER :|:|PUNCT|:|7|punct Ann|Ann|PROPN|NNP|3|parataxis|PER Lee|Lee|PROPN|NNP|7|flat|PER and|and|CCONJ|CC|10|cc Cy|Cy|PROPN|NNP|7|conj|PER Fox|Fox|PROPN|NNP|10|flat|PER",
		"a clause behind a semicolon":  "Bob|Bob|PROPN|NNP|4|nsubj:pass|PER Ray|Ray|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|aux:pass endorsed|endorse|VERB|VBN|0|root by|by|ADP|IN|6|case Cy|Cy|PROPN|NNP|4|obl:agent|PER Fox|Fox|PROPN|NNP|6|flat|PER ;|;|PUNCT|:|10|punct Ann|Ann|PROPN|NNP|11|nsubj|PER Lee|Lee|PROPN|NNP|9|flat|PER left|leave|VERB|VBD|4|parataxis",
	} {
		if got := claims(t, text); slices.Contains(got, "Ann Lee endorses Bob Ray") {
			t.Errorf("%s: got %q", name, got)
		}
	}
}

// TestFarTitle gives a name to the title right before it.
func TestFarTitle(t *testing.T) {
	const text = "NATO|NATO|PROPN|NNP|2|nsubj|ORG backed|back|VERB|VBD|0|root the|the|DET|DT|4|det candidate|candidate|NOUN|NN|2|obj ,|,|PUNCT|,|6|punct Ann|Ann|PROPN|NNP|4|appos|PER Lee|Lee|PROPN|NNP|6|flat|PER ,|,|PUNCT|,|11|punct over|over|ADP|IN|11|case the|the|DET|DT|11|det chairman|chairman|NOUN|NN|4|nmod ,|,|PUNCT|,|13|punct Bob|Bob|PROPN|NNP|4|appos|PER Ray|Ray|PROPN|NNP|13|flat|PER"
	x, _ := read(t, text)
	if got := x.trees[0].Tokens[12].Head; got != 10 {
		t.Errorf("Bob hangs from token %d, want the chairman", got)
	}
	if got := x.trees[0].Tokens[5].Head; got != 3 {
		t.Errorf("Ann hangs from token %d, want the candidate", got)
	}
}
