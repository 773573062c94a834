package extract

import (
	"slices"
	"strings"
	"testing"
)

// TestGroups finds people whom no name stands for as ends, by what they are called and whose they are.
func TestGroups(t *testing.T) {
	const accused = " accused|accuse|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER"
	for _, c := range []struct{ name, want, text string }{
		{"a trade", "bus drivers accuses Bob", "Forty|forty|NUM|CD|4|nummod striking|strike|VERB|VBG|4|amod bus|bus|NOUN|NN|4|compound drivers|driver|NOUN|NNS|5|nsubj accused|accuse|VERB|VBD|0|root Bob|Bob|PROPN|NNP|5|obj|PER"},
		{"a nation", "Britons accuses Bob", "Most|most|ADJ|JJS|2|amod Britons|briton|NOUN|NNS|3|nsubj" + accused},
		{"bodies", "Coastal clubs accuses Bob", "Coastal|coastal|ADJ|JJ|2|amod clubs|club|NOUN|NNS|3|nsubj" + accused},
		{"the police", "police accuses Bob", "The|the|DET|DT|2|det police|police|NOUN|NNS|3|nsubj" + accused},
		{"by other people", "miners ' families accuses Bob", "The|the|DET|DT|2|det miners|miner|NOUN|NNS|4|nmod:poss '|'s|PART|POS|2|case families|family|NOUN|NNS|5|nsubj accused|accuse|VERB|VBD|0|root Bob|Bob|PROPN|NNP|5|obj|PER"},
		{"by whose they are", "Lee’s senior whips accuses Bob", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER slept|sleep|VERB|VBD|0|root\n" +
			"Her|her|PRON|PRP$|4|nmod:poss own|own|ADJ|JJ|4|amod senior|senior|ADJ|JJ|4|amod whips|whip|NOUN|NNS|5|nsubj accused|accuse|VERB|VBD|0|root Bob|Bob|PROPN|NNP|5|obj|PER"},
		{"of somebody", "friends of Ann accuses Bob", "The|the|DET|DT|2|det friends|friend|NOUN|NNS|5|nsubj of|of|ADP|IN|4|case Ann|Ann|PROPN|NNP|2|nmod|PER accused|accuse|VERB|VBD|0|root Bob|Bob|PROPN|NNP|5|obj|PER"},
		{"again", "Rural voters accuses Bob", "Rural|rural|ADJ|JJ|2|amod voters|voter|NOUN|NNS|3|nsubj slept|sleep|VERB|VBD|0|root\n" + "The|the|DET|DT|2|det voters|voter|NOUN|NNS|3|nsubj" + accused},
		{"a party's", "Home League accuses Bob", "The|the|DET|DT|2|det nationalists|nationalist|NOUN|NNS|6|nsubj of|of|ADP|IN|5|case Home|Home|PROPN|NNP|5|compound|ORG League|League|PROPN|NNP|2|nmod|ORG accused|accuse|VERB|VBD|0|root Bob|Bob|PROPN|NNP|6|obj|PER"},
		{"a union of people", "teachers ' union accuses Bob", "The|the|DET|DT|2|det teachers|teacher|NOUN|NNS|4|nmod:poss '|'s|PART|POS|2|case union|union|NOUN|NN|5|nsubj accused|accuse|VERB|VBD|0|root Bob|Bob|PROPN|NNP|5|obj|PER"},
		{"nobody in particular", "", "Some|some|DET|DT|2|det people|people|NOUN|NNS|3|nsubj" + accused},
		{"people named before", "", "Both|both|CCONJ|CC|2|cc:preconj candidates|candidate|NOUN|NNS|3|nsubj" + accused},
		{"people named beside", "", "The|the|DET|DT|2|det rivals|rival|NOUN|NNS|4|nsubj Ann|Ann|PROPN|NNP|2|appos|PER slept|sleep|VERB|VBD|0|root"},
		{"beside somebody whose they are not", "Lee accuses Bob", "Lee|Lee|PROPN|NNP|3|compound|PER tour|tour|NOUN|NN|3|compound aides|aide|NOUN|NNS|4|nsubj" + strings.ReplaceAll(accused, "|3|obj", "|4|obj")},
		{"whoever we are", "", "Our|our|PRON|PRP$|2|nmod:poss friends|friend|NOUN|NNS|3|nsubj" + accused},
	} {
		got := claims(t, c.text)
		if c.want == "" && len(got) > 0 || c.want != "" && !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
