package extract

import (
	"strings"
	"testing"
)

// TestUnnamedRelatives finds who "her husband" is where the text names him elsewhere.
func TestUnnamedRelatives(t *testing.T) {
	const ann = "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER met|meet|VERB|VBD|0|root her|she|PRON|PRP$|5|nmod:poss husband|husband|NOUN|NN|3|obj ,|,|PUNCT|,|7|punct Bob|Bob|PROPN|NNP|5|appos|PER Ray|Ray|PROPN|NNP|7|flat|PER\n"
	const met = "Ann Lee meetsWith Bob Ray; Ann Lee "
	for _, c := range []struct{ name, text, want string }{
		{"hers", ann + "Lee|Lee|PROPN|NNP|2|nsubj|PER sued|sue|VERB|VBD|0|root her|she|PRON|PRP$|4|nmod:poss husband|husband|NOUN|NN|2|obj", met + "sues Bob Ray; Bob Ray spouseOf Ann Lee"},
		{"her former one", ann + "Lee|Lee|PROPN|NNP|2|nsubj|PER sued|sue|VERB|VBD|0|root her|she|PRON|PRP$|4|nmod:poss ex-husband|ex-husband|NOUN|NN|2|obj", "Ann Lee meetsWith Bob Ray; Bob Ray spouseOf Ann Lee"},
		{"named later", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER sued|sue|VERB|VBD|0|root her|she|PRON|PRP$|5|nmod:poss husband|husband|NOUN|NN|3|obj\n" + ann, "Ann Lee meetsWith Bob Ray; Ann Lee sues Bob Ray; Bob Ray spouseOf Ann Lee"},
		{"another's", ann + "Eve|Eve|PROPN|NNP|2|nsubj|PER sued|sue|VERB|VBD|0|root her|she|PRON|PRP$|4|nmod:poss brother|brother|NOUN|NN|2|obj", "Ann Lee meetsWith Bob Ray; Bob Ray spouseOf Ann Lee"},
	} {
		if got := strings.Join(claims(t, c.text), "; "); got != c.want {
			t.Errorf("%s: got  %s\nwant %s", c.name, got, c.want)
		}
	}
}
