package extract

import (
	"slices"
	"testing"
)

// TestReactions finds what one thinks of the thing that the text has just told of.
func TestReactions(t *testing.T) {
	const unveiled = "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER unveiled|unveil|VERB|VBD|0|root a|a|DET|DT|6|det rent|rent|NOUN|NN|6|compound levy|levy|NOUN|NN|3|obj\n"
	const was = "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|cop "
	const levyWas = "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root the|the|DET|DT|5|det levy|levy|NOUN|NN|7|nsubj was|be|AUX|VBD|7|cop "
	for _, c := range []struct{ why, text, want string }{
		{"scorn", unveiled + was + "scornful|scornful|ADJ|JJ|0|root", "Ann Lee criticizes rent levy"},
		{"delight", unveiled + was + "delighted|delighted|ADJ|JJ|0|root", "Ann Lee praises rent levy"},
		{"a verb", unveiled + "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER objected|object|VERB|VBD|0|root", "Ann Lee opposes rent levy"},
		{"no", unveiled + "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root no|no|INTJ|UH|3|ccomp", "Ann Lee rejects rent levy"},
		{"due", levyWas + "overdue|overdue|ADJ|JJ|3|ccomp", "Ann Lee supports levy"},
		{"not due", levyWas + "needless|needless|ADJ|JJ|3|ccomp", "Ann Lee opposes levy"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.why, got, c.want)
		}
	}
	for why, text := range map[string]string{
		"of something else":  unveiled + was + "scornful|scornful|ADJ|JJ|0|root of|of|ADP|IN|6|case weather|weather|NOUN|NN|4|obl",
		"nothing told":       was + "scornful|scornful|ADJ|JJ|0|root",
		"no word of a stand": unveiled + was + "tired|tired|ADJ|JJ|0|root",
		"of one's own thing": unveiled + "Bob|Bob|PROPN|NNP|4|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|cop scornful|scornful|ADJ|JJ|0|root",
	} {
		if got := claims(t, text); slices.Contains(got, "Ann Lee criticizes rent levy") || slices.Contains(got, "Bob Ray criticizes rent levy") {
			t.Errorf("%s: got %q", why, got)
		}
	}
}
