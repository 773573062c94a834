package extract

import (
	"slices"
	"testing"
)

// TestGroupsOfParties tells some of a party from the party.
func TestGroupsOfParties(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a faction", "Moderate|moderate|ADJ|JJ|2|amod Republicans|Republican|PROPN|NNPS|3|nsubj|ORG criticized|criticize|VERB|VBD|0|root Ann|Ann|PROPN|NNP|3|obj|PER Lee|Lee|PROPN|NNP|4|flat|PER", "Moderate Republicans criticizes Ann Lee"},
		{"lawmakers", "Labour|Labour|PROPN|NNP|2|nmod:desc|ORG MPs|MPs|PROPN|NNP|3|nsubj|ORG criticized|criticize|VERB|VBD|0|root Ann|Ann|PROPN|NNP|3|obj|PER Lee|Lee|PROPN|NNP|4|flat|PER", "Labour MPs criticizes Ann Lee"},
		{"a group of them", "A|a|DET|DT|2|det group|group|NOUN|NN|5|nsubj of|of|ADP|IN|4|case senators|senator|NOUN|NNS|2|nmod criticized|criticize|VERB|VBD|0|root Ann|Ann|PROPN|NNP|5|obj|PER Lee|Lee|PROPN|NNP|6|flat|PER", "senators criticizes Ann Lee"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
}

// TestNamedLaws takes the names of laws and agreements for things, whatever the recogniser takes them for.
func TestNamedLaws(t *testing.T) {
	const ann = "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER "
	for _, c := range []struct{ text, want string }{
		{ann + "opposed|oppose|VERB|VBD|0|root the|the|DET|DT|6|det Tolm|Tolm|PROPN|NNP|6|compound|ORG Treaty|Treaty|PROPN|NNP|3|obj|ORG", "Topic Tolm Treaty"},
		{ann + "opposed|oppose|VERB|VBD|0|root the|the|DET|DT|7|det Farm|Farm|PROPN|NNP|7|compound Credit|credit|NOUN|NN|7|compound Bill|Bill|PROPN|NNP|3|obj|PER", "Topic Farm Credit Bill"},
		{ann + "opposed|oppose|VERB|VBD|0|root Proposition|Proposition|PROPN|NNP|3|obj 12|12|NUM|CD|4|flat", "Topic Proposition 12"},
		{ann + "opposed|oppose|VERB|VBD|0|root Measure|Measure|PROPN|NNP|3|obj B|B|PROPN|NNP|4|flat", "Topic Measure B"},
		{ann + "opposed|oppose|VERB|VBD|0|root Max|Max|PROPN|NNP|3|obj|PER Law|Law|PROPN|NNP|4|flat|PER", "Person Max Law"},
		{ann + "opposed|oppose|VERB|VBD|0|root the|the|DET|DT|7|det Port|Port|PROPN|NNP|7|compound|ORG Act|Act|PROPN|NNP|7|compound|ORG League|League|PROPN|NNP|3|obj|ORG", "Organization Port Act League"},
	} {
		x, _ := read(t, c.text)
		last := x.ments[slices.IndexFunc(x.ments, func(m Mention) bool { return m.First > 2 })]
		if got := string(last.Type) + " " + last.Text; got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
}

// TestTitlesAlone takes a title for a mention of whoever holds the office, unless a name stands beside it.
func TestTitlesAlone(t *testing.T) {
	const left = " left|leave|VERB|VBD|0|root"
	for _, c := range []struct {
		text string
		want bool
	}{
		{"The|the|DET|DT|2|det mayor|mayor|NOUN|NN|3|nsubj" + left, true},
		{"The|the|DET|DT|2|det mayor|mayor|NOUN|NN|7|nsubj ,|,|PUNCT|,|5|punct a|a|DET|DT|5|det baker|baker|NOUN|NN|2|appos ,|,|PUNCT|,|5|punct" + left, true},
		{"The|the|DET|DT|2|det mayor|mayor|NOUN|NN|6|nsubj ,|,|PUNCT|,|4|punct Zadok|Zadok|PROPN|NNP|2|appos ,|,|PUNCT|,|4|punct" + left, false},
	} {
		x, _ := read(t, c.text)
		if got := slices.ContainsFunc(x.ments, func(m Mention) bool { return m.Kind == kindTitle }); got != c.want {
			t.Errorf("%s: a title alone: %t, want %t", x.trees[0].text(0, len(x.trees[0].Tokens)), got, c.want)
		}
	}
}

// TestReflexives tells pronouns of who acts from others.
func TestReflexives(t *testing.T) {
	for word, want := range map[string]bool{"herself": true, "themselves": true, "her": false, "selfish": false} {
		if got := isReflexive(word); got != want {
			t.Errorf("%s: %t, want %t", word, got, want)
		}
	}
}
