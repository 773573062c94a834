package main

import (
	"fmt"
	"testing"

	"kg/eval"
)

func TestKept(t *testing.T) {
	var sents []eval.Sentence
	for i := range 700 {
		sents = append(sents, eval.Sentence{ID: fmt.Sprint("nm-", i), Text: fmt.Sprint("Ann Lee met Bob Ray ", i)})
	}
	rest := learned(sents)
	if kept := len(sents) - len(rest); kept < 130 || kept > 220 {
		t.Errorf("%d of %d sentences are kept, want about a quarter", kept, len(sents))
	}
	for _, sent := range rest {
		if isKept(sent) {
			t.Fatalf("%s is kept and learned from", sent.ID)
		}
	}
	items := []eval.StanceItem{{Text: "Ann Lees dog: barked!"}, {Text: "Bob Ray left."}}
	if got := unseen(items, []eval.Sentence{{Text: "Ann Lee’s dog barked"}}); len(got) != 1 || got[0].Text != "Bob Ray left." {
		t.Errorf("left %v", got)
	}
}
