package extract

import (
	"slices"
	"testing"
)

const (
	councilPassed = "The|the|DET|DT|2|det council|council|NOUN|NN|3|nsubj passed|pass|VERB|VBD|0|root the|the|DET|DT|6|det spending|spending|NOUN|NN|6|compound bill|bill|NOUN|NN|3|obj"
	withLee       = " ,|,|PUNCT|,|11|punct with|with|ADP|IN|11|mark Ann|Ann|PROPN|NNP|11|compound|PER Lee|Lee|PROPN|NNP|9|flat|PER "
	leeVoted      = "\nAnn|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER voted|vote|VERB|VBD|0|root "
)

func TestVotes(t *testing.T) {
	councilRejected := "The|the|DET|DT|2|det council|council|NOUN|NN|3|nsubj rejected|reject|VERB|VBD|0|root the|the|DET|DT|6|det spending|spending|NOUN|NN|6|compound bill|bill|NOUN|NN|3|obj"
	for _, c := range []struct{ name, text, want string }{
		{"dissenting", councilPassed + withLee + "dissenting|dissenting|NOUN|NN|3|advcl", "Ann Lee votesAgainst spending bill"},
		{"dissenting from a rejection", councilRejected + withLee + "dissenting|dissenting|NOUN|NN|3|advcl", "Ann Lee votesFor spending bill"},
		{"voting yes", councilPassed + withLee + "voting|vote|VERB|VBG|3|advcl yes|yes|INTJ|UH|11|discourse", "Ann Lee votesFor spending bill"},
		{"no, and on what", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER voted|vote|VERB|VBD|0|root no|no|DET|DT|3|advmod on|on|ADP|IN|8|case the|the|DET|DT|8|det spending|spending|NOUN|NN|8|compound bill|bill|NOUN|NN|3|obl",
			"Ann Lee votesAgainst spending bill"},
		{"no, on what was named before", councilPassed + leeVoted + "no|no|INTJ|UH|3|discourse", "Ann Lee votesAgainst spending bill"},
		{"yes", councilPassed + leeVoted + "yes|yes|INTJ|UH|3|discourse", "Ann Lee votesFor spending bill"},
		{"is a no", councilPassed + "\nAnn|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER is|be|AUX|VBZ|5|cop a|a|DET|DT|5|det no|no|INTJ|UH|0|root", "Ann Lee opposes spending bill"},
		{"is a firm yes", councilPassed + "\nAnn|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER is|be|AUX|VBZ|5|cop a|a|DET|DT|5|det firm|firm|NOUN|NN|0|root yes|yes|INTJ|UH|5|advmod", "Ann Lee supports spending bill"},
		{"thumb down", councilPassed + "\nAnn|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER turned|turn|VERB|VBD|0|root a|a|DET|DT|5|det thumb|thumb|NOUN|NN|3|obj down|down|ADP|RP|3|compound:prt", "Ann Lee votesAgainst spending bill"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
	for name, text := range map[string]string{
		"abstaining":         councilPassed + withLee + "abstaining|abstain|VERB|VBG|3|advcl",
		"nothing to vote on": leeVoted + "no|no|INTJ|UH|3|discourse",
		"voted no more":      councilPassed + leeVoted + "no|no|DET|DT|5|det more|more|ADV|RBR|3|advmod",
	} {
		if got := claims(t, text); slices.ContainsFunc(got, func(s string) bool { return s[:3] == "Ann" }) {
			t.Errorf("%s: %q is too much", name, got)
		}
	}
}
