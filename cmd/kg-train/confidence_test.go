package main

import (
	"fmt"
	"testing"

	"kg/eval"
	"kg/extract"
	"kg/graph/schema"
	"kg/kb"
)

// found are claims between the first two mentions of a sentence, or the first and the third, which is right or wrong as told.
func found(confidence float64, right bool, traits ...string) example {
	c := schema.Claim{Predicate: schema.Criticizes, Confidence: confidence, Traits: traits}
	c.Subject.End, c.Object.Start, c.Object.End = 3, 10, 13
	if !right {
		c.Object.Start, c.Object.End = 20, 23
	}
	return example{c, right}
}

// TestHeldExamples: the models that judge a sentence know nothing of it. Of sentences that differ by one word, and come six times each, half
// have the claim that the rules find: who had learned from them, or from the same sentences of directed-stance, would know which.
func TestHeldExamples(t *testing.T) {
	var sents []eval.Sentence
	var items []eval.StanceItem
	for i := range 120 {
		sent := eval.Sentence{ID: fmt.Sprint(i), Text: fmt.Sprintf("Rolf Deek criticized Ada Lund over %corv.", 'a'+i/6)}
		item := eval.StanceItem{Text: sent.Text, First: eval.Span{0, 9}, Second: eval.Span{21, 29}}
		if i/6*7%10 < 5 {
			sent.Claims = []eval.SpanClaim{{Subject: eval.Span{0, 9}, Predicate: schema.Criticizes, Object: eval.Span{21, 29}}}
			item.Stance = eval.FirstAgainst
		}
		items = append(items, item)
		sents = append(sents, sent)
	}
	var likely [2]float64 // of wrong and right ones
	for i, found := range heldExamples(extract.Extractor{KB: kb.Default(), Repeats: true}, items, sents, 1, t.Logf) {
		if len(found) == 0 {
			t.Fatalf("no claim in %q", sents[i].Text)
		}
		likely[len(sents[i].Claims)] += found[0].claim.Model / 60
	}
	if d := likely[1] - likely[0]; d > 0.05 {
		t.Errorf("the models hold what is right likelier by %.2f, which only the sentences themselves could tell", d)
	}
}

// TestJudge: what a text's own claims would teach is not known to them.
func TestJudge(t *testing.T) {
	var sentences [][]example
	for i := range 20 {
		own := fmt.Sprint("own ", i)
		sentences = append(sentences, []example{found(0, i%2 == 0, "every", own), found(0, i%2 == 0, "every", own), found(0, true, "every", "good"), found(0, false, "every", "bad")})
	}
	judge(sentences, nil)
	for i, ex := range sentences {
		if own := ex[0].claim.Confidence; own < 0.4 || own > 0.6 {
			t.Errorf("sentence %d: %.2f by what only it could teach", i, own)
		}
		if good, bad := ex[2].claim.Confidence, ex[3].claim.Confidence; good < 0.55 || bad > 0.45 {
			t.Errorf("sentence %d: good ones %.2f, bad ones %.2f", i, good, bad)
		}
	}
}

func TestBestLeastAlone(t *testing.T) {
	var sents []eval.Sentence
	var held [][]example
	for i := range 10 {
		sents = append(sents, eval.Sentence{ID: fmt.Sprint(i), Text: "Ann criticized Ray, not Lee.", Claims: []eval.SpanClaim{{Subject: eval.Span{0, 3}, Predicate: schema.Criticizes, Object: eval.Span{10, 13}}}})
		held = append(held, []example{found(0.5, true), found(0.3, false)})
	}
	least, rep := bestLeastAlone(held, sents)
	if least <= 0.3 || least > 0.5 || rep.Strict.F1 != 1 {
		t.Errorf("least %.2f, F1 %.2f, where all from 0.5 are right and all at 0.3 wrong", least, rep.Strict.F1)
	}
}
