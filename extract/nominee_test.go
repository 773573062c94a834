package extract

import (
	"slices"
	"strings"
	"testing"
)

func TestNominations(t *testing.T) {
	const bob = "Bob|Bob|PROPN|NNP|%|obj|PER Ray|Ray|PROPN|NNP|%1|flat|PER"
	picked := "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER nominated|nominate|VERB|VBD|0|root Cy|Cy|PROPN|NNP|3|obj|PER Fox|Fox|PROPN|NNP|4|flat|PER\n"
	for _, c := range []struct{ name, text, want string }{
		{"will nominate", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER will|will|AUX|MD|4|aux nominate|nominate|VERB|VB|0|root Bob|Bob|PROPN|NNP|4|obj|PER Ray|Ray|PROPN|NNP|5|flat|PER", "Ann Lee nominates Bob Ray"},
		{"plans to nominate", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER plans|plan|VERB|VBZ|0|root to|to|PART|TO|5|mark nominate|nominate|VERB|VB|3|xcomp Bob|Bob|PROPN|NNP|5|obj|PER Ray|Ray|PROPN|NNP|6|flat|PER", "Ann Lee nominates Bob Ray"},
		{"further nominees", picked + "Other|other|ADJ|JJ|2|amod nominees|nominee|NOUN|NNS|3|nsubj include|include|VERB|VBP|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER", "Ann Lee nominates Bob Ray"},
		{"if", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER will|will|AUX|MD|4|aux nominate|nominate|VERB|VB|0|root Bob|Bob|PROPN|NNP|4|obj|PER Ray|Ray|PROPN|NNP|5|flat|PER if|if|SCONJ|IN|9|mark she|she|PRON|PRP|9|nsubj wins|win|VERB|VBZ|4|advcl", "Ann Lee planned nominates Bob Ray"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
	alone := "Other|other|ADJ|JJ|2|amod nominees|nominee|NOUN|NNS|3|nsubj include|include|VERB|VBP|0|root " + strings.NewReplacer("%1", "4", "%", "3").Replace(bob)
	if got := claims(t, alone); len(got) > 0 {
		t.Errorf("nobody nominates: got %q", got)
	}
}

func TestPassiveDeeds(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a vote cast by", "The|the|DET|DT|3|det lone|lone|ADJ|JJ|3|amod vote|vote|NOUN|NN|8|nsubj:pass against|against|ADP|IN|5|case Bob|Bob|PROPN|NNP|3|nmod|PER Ray|Ray|PROPN|NNP|5|flat|PER was|be|AUX|VBD|8|aux:pass cast|cast|VERB|VBN|0|root by|by|ADP|IN|10|case Ann|Ann|PROPN|NNP|8|obl:agent|PER Lee|Lee|PROPN|NNP|10|flat|PER",
			"Ann Lee votesAgainst Bob Ray"},
		{"a verb taken for a participle", "Manager|manager|NOUN|NN|0|root Ann|Ann|PROPN|NNP|1|appos|PER Lee|Lee|PROPN|NNP|2|flat|PER donated|donate|VERB|VBN|1|acl millions|million|NOUN|NNS|4|obj to|to|ADP|IN|7|case Bob|Bob|PROPN|NNP|4|obl|PER Ray|Ray|PROPN|NNP|7|flat|PER",
			"Ann Lee funds Bob Ray"},
		{"a backer with a title", "Bob|Bob|PROPN|NNP|4|nmod:poss|PER Ray|Ray|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case backer|backer|NOUN|NN|6|nsubj is|be|AUX|VBZ|6|cop lawyer|lawyer|NOUN|NN|0|root Ann|Ann|PROPN|NNP|6|appos|PER Lee|Lee|PROPN|NNP|7|flat|PER",
			"Ann Lee supports Bob Ray"},
		{"boasted support", "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER touts|tout|VERB|VBZ|0|root Ann|Ann|PROPN|NNP|7|nmod:poss|PER Lee|Lee|PROPN|NNP|4|flat|PER 's|'s|PART|POS|4|case support|support|NOUN|NN|3|obj",
			"Ann Lee supports Bob Ray"},
		{"what is approved is no appointment", "The|the|DET|DT|2|det council|council|NOUN|NN|3|nsubj approved|approve|VERB|VBD|0|root the|the|DET|DT|5|det plan|plan|NOUN|NN|3|obj for|for|ADP|IN|7|case housing|housing|NOUN|NN|3|obl\nAnn|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER backed|back|VERB|VBD|0|root the|the|DET|DT|5|det plan|plan|NOUN|NN|3|obj",
			"Ann Lee supports plan"},
	} {
		got := claims(t, c.text)
		if !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
		if slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, "confirms") }) {
			t.Errorf("%s: got %q", c.name, got)
		}
	}
}

func TestNotThemselves(t *testing.T) {
	text := "Ann|Ann|PROPN|NNP|6|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER and|and|CCONJ|CC|4|cc Bob|Bob|PROPN|NNP|1|conj|PER Ray|Ray|PROPN|NNP|4|flat|PER endorsed|endorse|VERB|VBD|0|root them|they|PRON|PRP|6|obj"
	if got := claims(t, text); len(got) > 0 {
		t.Errorf("got %q", got)
	}
}
