package extract

import (
	"slices"
	"strings"
	"testing"

	"kg/graph/schema"
)

func TestRollCalls(t *testing.T) {
	const (
		fell = "The|the|DET|DT|2|det budget|budget|NOUN|NN|3|nsubj fell|fall|VERB|VBD|0|root\n"
	)
	for _, c := range []struct{ name, text, want string }{
		{"voting no were", councilPassed + "\nVoting|voting|NOUN|NN|4|nsubj no|no|INTJ|UH|1|discourse were|be|AUX|VBD|4|cop Ann|Ann|PROPN|NNP|0|root|PER Lee|Lee|PROPN|NNP|4|flat|PER and|and|CCONJ|CC|7|cc Bob|Bob|PROPN|NNP|4|conj|PER Ray|Ray|PROPN|NNP|7|flat|PER",
			"Ann Lee votesAgainst spending bill; Bob Ray votesAgainst spending bill"},
		{"in favor were", councilPassed + "\nIn|in|ADP|IN|2|case favor|favor|NOUN|NN|4|nmod were|be|AUX|VBD|4|cop Ann|Ann|PROPN|NNP|0|root|PER Lee|Lee|PROPN|NNP|4|flat|PER", "Ann Lee votesFor spending bill"},
		{"labels, with brackets", councilPassed + "\nFor|for|ADP|IN|3|case :|:|PUNCT|:|1|punct Ann|Ann|PROPN|NNP|0|root|PER Lee|Lee|PROPN|NNP|3|flat|PER (|(|PUNCT|-LRB-|6|punct Lab|Lab|PROPN|NNP|4|appos )|)|PUNCT|-RRB-|6|punct\nAgainst|against|ADP|IN|3|case –|–|PUNCT|:|1|punct Bob|Bob|PROPN|NNP|0|root|PER Ray|Ray|PROPN|NNP|3|flat|PER",
			"Ann Lee votesFor spending bill; Bob Ray votesAgainst spending bill"},
		{"a label with what it is on", "Those|those|PRON|DT|5|dep for|for|ADP|IN|4|case the|the|DET|DT|4|det tax|tax|NOUN|NN|1|nmod –|–|PUNCT|:|6|punct Ann|Ann|PROPN|NNP|0|root|PER Lee|Lee|PROPN|NNP|6|flat|PER\nThe|the|DET|DT|2|det tax|tax|NOUN|NN|3|nsubj failed|fail|VERB|VBD|0|root",
			"Ann Lee votesFor tax"},
		{"in brackets", councilPassed + " (|(|PUNCT|-LRB-|9|punct Ann|Ann|PROPN|NNP|6|dep|PER Lee|Lee|PROPN|NNP|9|flat|PER opposed|oppose|VERB|VBD|9|acl )|)|PUNCT|-RRB-|9|punct", "Ann Lee votesAgainst spending bill"},
		{"the only no vote", "Bob|Bob|PROPN|NNP|4|nsubj:pass|PER Ray|Ray|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|aux:pass confirmed|confirm|VERB|VBN|0|root ,|,|PUNCT|,|4|punct with|with|ADP|IN|11|mark Lee|Lee|PROPN|NNP|11|compound|PER the|the|DET|DT|11|det only|only|ADJ|JJ|11|amod no|no|DET|DT|11|det vote|vote|NOUN|NN|4|advcl",
			"Lee votesAgainst Bob Ray"},
		{"against what was rejected", fell + "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER voted|vote|VERB|VBD|0|root in|in|ADP|IN|5|case favor|favor|NOUN|NN|3|obl", "Ann Lee votesFor budget"},
		{"with others voting no", councilPassed + leeVoted + "yes|yes|INTJ|UH|3|discourse with|with|ADP|IN|6|case Bob|Bob|PROPN|NNP|3|obl|PER Ray|Ray|PROPN|NNP|6|flat|PER voting|voting|NOUN|NN|6|flat no|no|INTJ|UH|6|discourse",
			"Ann Lee votesFor spending bill; Bob Ray votesAgainst spending bill"},
		{"joined by", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER endorsed|endorse|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER ,|,|PUNCT|,|7|punct joined|join|VERB|VBN|3|advcl by|by|ADP|IN|9|case Cy|Cy|PROPN|NNP|7|obl:agent|PER Fox|Fox|PROPN|NNP|9|flat|PER",
			"Ann Lee endorses Bob Ray; Cy Fox endorses Bob Ray"},
		{"the sole one to", "Ann|Ann|PROPN|NNP|6|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|6|cop the|the|DET|DT|6|det sole|sole|ADJ|JJ|6|amod senator|senator|NOUN|NN|0|root to|to|PART|TO|8|mark endorse|endorse|VERB|VB|6|acl Bob|Bob|PROPN|NNP|8|obj|PER Ray|Ray|PROPN|NNP|9|flat|PER",
			"Ann Lee endorses Bob Ray"},
		{"those who did it were", "The|the|DET|DT|2|det senators|senator|NOUN|NNS|8|nsubj who|who|PRON|WP|4|nsubj endorsed|endorse|VERB|VBD|2|acl:relcl Bob|Bob|PROPN|NNP|4|obj|PER Ray|Ray|PROPN|NNP|5|flat|PER were|be|AUX|VBD|8|cop Ann|Ann|PROPN|NNP|0|root|PER Lee|Lee|PROPN|NNP|8|flat|PER and|and|CCONJ|CC|11|cc Cy|Cy|PROPN|NNP|8|conj|PER Fox|Fox|PROPN|NNP|11|flat|PER",
			"Ann Lee endorses Bob Ray; Cy Fox endorses Bob Ray"},
	} {
		got := claims(t, c.text)
		for want := range strings.SplitSeq(c.want, "; ") {
			if !slices.Contains(got, want) {
				t.Errorf("%s: got %q, want %s", c.name, got, want)
			}
		}
		if slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, "agreesWith") }) {
			t.Errorf("%s: got %q: they voted apart", c.name, got)
		}
	}
	for name, text := range map[string]string{
		"who to vote for": councilPassed + leeVoted + "for|for|ADP|IN|3|obl",
		"with no vote":    "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER spoke|speak|VERB|VBD|0|root with|with|ADP|IN|5|case Ann|Ann|PROPN|NNP|3|obl|PER Lee|Lee|PROPN|NNP|5|flat|PER for|for|ADP|IN|9|case the|the|DET|DT|9|det bill|bill|NOUN|NN|3|obl",
	} {
		if got := claims(t, text); slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, "Lee votes") }) {
			t.Errorf("%s: %q is too much", name, got)
		}
	}
}

func TestVotedHere(t *testing.T) {
	x, _ := read(t, councilPassed+leeVoted+"no|no|INTJ|UH|3|discourse")
	for _, f := range x.findings() {
		if f.predicate == schema.VotesAgainst && (x.ments[f.object].Sent != f.sent.index || x.ents[x.entOf[f.object]].Name != "spending bill") {
			t.Errorf("what the vote is on stands in sentence %d as %q", x.ments[f.object].Sent, x.ents[x.entOf[f.object]].Name)
		}
	}
}
