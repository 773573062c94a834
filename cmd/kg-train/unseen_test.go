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

func TestGroupOf(t *testing.T) {
	if groupOf("Ann Lee’s dog barked.") != groupOf("ann lees dog  barked") {
		t.Error("a sentence of two data sets is two groups")
	}
	if groupOf("Ann Lee met Bob Ray.") == groupOf("Ann Lee met Bob Roe.") {
		t.Error("two sentences are one group")
	}
}
