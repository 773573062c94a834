package main

import (
	"testing"

	"kg/eval"
)

func TestUnseen(t *testing.T) {
	items := []eval.StanceItem{{Text: "Ann Lees dog: barked!"}, {Text: "Bob Ray left."}}
	if got := unseen(items, []eval.Sentence{{Text: "Ann Lee’s dog barked"}}); len(got) != 1 || got[0].Text != "Bob Ray left." {
		t.Errorf("left %v", got)
	}
}
