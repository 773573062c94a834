package extract

import (
	"slices"
	"strings"
	"testing"
)

func TestPrefixed(t *testing.T) {
	const lee = "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER left|leave|VERB|VBD|0|root\n"
	const anti = "Anti-Lee|anti-lee|ADJ|JJ|2|amod protesters|protester|NOUN|NNS|3|nsubj marched|march|VERB|VBD|0|root"
	for text, want := range map[string]string{
		lee + anti: "Anti-Lee protesters opposes Ann Lee",
		lee + strings.NewReplacer("Anti-Lee|anti-lee", "pro-Lee|pro-lee").Replace(anti):                                                                                                   "pro-Lee protesters supports Ann Lee",
		lee + "the|the|DET|DT|3|det pro-Lee|pro-lee|ADJ|JJ|3|amod senator|senator|NOUN|NN|4|nmod:desc Bob|Bob|PROPN|NNP|6|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER sat|sit|VERB|VBD|0|root": "Bob Ray supports Ann Lee",
	} {
		if got := claims(t, text); !slices.Contains(got, want) {
			t.Errorf("got %q, want %s", got, want)
		}
	}
	for _, text := range []string{anti, lee + strings.NewReplacer("Anti-Lee|anti-lee", "anti-tax|anti-tax").Replace(anti)} {
		if got := claims(t, text); slices.ContainsFunc(got, func(c string) bool { return strings.Contains(c, "opposes") }) {
			t.Errorf("of nobody named: %q", got)
		}
	}
}
