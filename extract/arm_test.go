package extract

import "testing"

// TestArms names the bodies of somebody by whose they are.
func TestArms(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"of a country", "The|the|DET|DT|3|det Danish|danish|ADJ|JJ|3|amod government|government|NOUN|NN|4|nsubj fell|fall|VERB|VBD|0|root", "Danish government: Danish government"},
		{"of a name before it", "The|the|DET|DT|3|det Lee|Lee|PROPN|NNP|3|compound|PER campaign|campaign|NOUN|NN|4|nsubj failed|fail|VERB|VBD|0|root", "Lee: Lee; Lee campaign: Lee campaign"},
		{"of a possessor, once", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER left|leave|VERB|VBD|0|root\n" +
			"Lee|Lee|PROPN|NNP|3|nmod:poss|PER 's|'s|PART|POS|1|case staff|staff|NOUN|NN|4|nsubj left|leave|VERB|VBD|0|root\nHer|her|PRON|PRP$|2|nmod:poss staff|staff|NOUN|NN|3|nsubj wept|weep|VERB|VBD|0|root",
			"Ann Lee: Ann Lee, Lee, Her; Lee's staff: Lee's staff, Her staff"},
		{"what a person does", "Ann|Ann|PROPN|NNP|4|nmod:poss|PER Lee|Lee|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case leadership|leadership|NOUN|NN|5|nsubj fell|fall|VERB|VBD|0|root", "Ann Lee: Ann Lee"},
		{"nobody's", "The|the|DET|DT|2|det campaign|campaign|NOUN|NN|3|nsubj fell|fall|VERB|VBD|0|root", ""},
		{"whose owner stands behind it", "planning|planning|NOUN|NN|2|compound committee|committee|NOUN|NN|0|root 's|'s|PART|POS|4|case report|report|NOUN|NN|2|nmod:poss", ""},
	} {
		x, _ := read(t, c.text)
		if got := entitiesOf(x); got != c.want {
			t.Errorf("%s: got %s, want %s", c.why, got, c.want)
		}
	}
}
