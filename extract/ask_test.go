package extract

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"kg/graph/schema"
)

// TestUnsaid lets made-up probabilities speak where the rules are silent.
func TestUnsaid(t *testing.T) {
	const text = "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER praised|praise|VERB|VBD|0|root Bob|Bob|PROPN|NNP|7|nmod:poss|PER Ray|Ray|PROPN|NNP|4|flat|PER 's|'s|PART|POS|4|case speech|speech|NOUN|NN|3|obj"
	x, _ := read(t, text)
	rules := x.findings()
	s := x.newScene(x.trees[0], rules)
	// heard are probabilities of one relation from the first to the second mention or back, and of one class of stance.
	heard := func(p schema.Predicate, forth bool, relation float64, class int, stance float64) related {
		r := related{a: 0, b: 1, pairs: make([]float64, 1+2*len(schema.Predicates))}
		r.pairs[0], r.stance[0] = 1-relation, 1-stance
		for i := range r.pairs[1:] {
			if rel, way := relationOf(1 + i); rel.Name == p && way == forth {
				r.pairs[1+i] = relation
			}
		}
		r.stance[class] += stance
		return r
	}
	unclear := heard(schema.Accuses, false, 0.15, 4, 0.8)
	for i := range unclear.pairs[1:] {
		if rel, way := relationOf(1 + i); rel.Name == schema.Sues && !way {
			unclear.pairs[1+i] = 0.15
		}
	}
	for _, c := range []struct {
		why   string
		rules []finding
		heard related
		want  string
	}{
		{"a relation", nil, heard(schema.Accuses, false, 0.7, 0, 0), "Bob Ray accuses Ann Lee by relation-model"},
		{"too unlikely", nil, heard(schema.Accuses, false, 0.15, 0, 0), ""},
		{"no stance", nil, heard(schema.MeetsWith, true, 0.9, 0, 0), ""},
		{"a stance alone", nil, heard(schema.Accuses, true, 0.1, 4, 0.8), "Bob Ray opposes Ann Lee by stance-model"},
		{"a stance that one relation makes clear", nil, heard(schema.Accuses, false, 0.3, 4, 0.8), "Bob Ray accuses Ann Lee by stance-model"},
		{"a stance of two relations alike", nil, unclear, "Bob Ray opposes Ann Lee by stance-model"},
		{"against what the rule says", rules, heard(schema.Accuses, true, 0.7, 0, 0), ""},
		{"both sides", nil, heard(schema.Praises, true, 0.6, 3, 0.4), "Ann Lee praises Bob Ray by relation-model"},
		{"what the rule says too", rules, heard(schema.Supports, true, 0.7, 1, 0.9), ""},
		{"the other way round", rules, heard(schema.Supports, false, 0.7, 0, 0), "Bob Ray supports Ann Lee by relation-model"},
		{"the other way round, less likely", rules, heard(schema.Supports, false, 0.3, 0, 0), ""},
	} {
		got := ""
		for _, f := range x.unsaid(s, c.heard, c.rules) {
			got = x.ments[f.subject].Text + " " + string(f.predicate) + " " + x.ments[f.object].Text + " by " + f.rule
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.why, got, c.want)
		}
	}
	refused, _ := read(t, "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER refused|refuse|VERB|VBD|0|root to|to|PART|TO|5|mark join|join|VERB|VB|3|xcomp criticism|criticism|NOUN|NN|5|obj of|of|ADP|IN|8|case Bob|Bob|PROPN|NNP|6|nmod|PER Ray|Ray|PROPN|NNP|8|flat|PER")
	if f := refused.modelled(refused.newScene(refused.trees[0], nil), heard(schema.Criticizes, true, 0.7, 0, 0), schema.Criticizes, true, "relation-model"); !f.negated {
		t.Error("what somebody refused to join in is claimed of them")
	}
	r := heard(schema.Supports, true, 0.6, 1, 0.8)
	if got := r.likely(schema.Praises, true); math.Abs(got-0.7) > 1e-9 {
		t.Errorf("praise is held likely by %v, want 0.7: the mean of the relation's 0.6 and the stance's 0.8", got)
	}
	if got := r.likely(schema.Criticizes, true); got != 0 {
		t.Errorf("criticism is held likely by %v", got)
	}
}

// TestUnsaidOfGroups lets the models say nothing of what a group holds.
func TestUnsaidOfGroups(t *testing.T) {
	x, _ := read(t, "Voters|voter|NOUN|NNS|2|nsubj mocked|mock|VERB|VBD|0|root Bob|Bob|PROPN|NNP|2|obj|PER")
	r := related{a: 0, b: 1, pairs: make([]float64, 1+2*len(schema.Predicates))}
	for i := range r.pairs[1:] {
		if rel, forth := relationOf(1 + i); rel.Name == schema.Accuses && forth {
			r.pairs[1+i] = 0.9
		}
	}
	if got := x.unsaid(x.newScene(x.trees[0], nil), r, nil); len(got) > 0 {
		t.Errorf("got %d claims of voters", len(got))
	}
}

// TestOthersOwner tells who is named for whose somebody is from who acts.
func TestOthersOwner(t *testing.T) {
	for text, want := range map[string]bool{
		"Ann|Ann|PROPN|NNP|3|nmod:poss|PER 's|'s|PART|POS|1|case lawyers|lawyer|NOUN|NNS|4|nsubj mocked|mock|VERB|VBD|0|root Bob|Bob|PROPN|NNP|4|obj|PER": true,
		"Ann|Ann|PROPN|NNP|3|nmod:poss|PER 's|'s|PART|POS|1|case speech|speech|NOUN|NN|4|nsubj mocked|mock|VERB|VBD|0|root Bob|Bob|PROPN|NNP|4|obj|PER":   false,
		"Ann|Ann|PROPN|NNP|2|nsubj|PER mocked|mock|VERB|VBD|0|root Bob|Bob|PROPN|NNP|2|obj|PER":                                                           false,
	} {
		x, _ := read(t, text)
		if got := x.isOthersOwner(x.trees[0], 0); got != want {
			t.Errorf("%s: %v", x.trees[0].text(0, len(x.trees[0].Tokens)), got)
		}
	}
}

func TestFactualityBy(t *testing.T) {
	for i, want := range []factuality{{modality: schema.Asserted, source: -1}, {negated: true, modality: schema.Asserted, source: -1}, {modality: schema.Denied, source: -1},
		{modality: schema.Hypothetical, source: -1}, {modality: schema.Planned, source: -1}, {modality: schema.Requested, source: -1}} {
		facts := make([]float64, len(Facts))
		facts[i] = 1
		if got := factualityBy(facts); got != want {
			t.Errorf("%q: got %v, want %v", Facts[i], got, want)
		}
	}
}

func TestFactualityOn(t *testing.T) {
	const refused = "Ann|Ann|PROPN|NNP|2|nsubj|PER refused|refuse|VERB|VBD|0|root to|to|PART|TO|4|mark join|join|VERB|VB|2|xcomp criticism|criticism|NOUN|NN|4|obj of|of|ADP|IN|7|case Bob|Bob|PROPN|NNP|5|nmod|PER"
	const said = "Ann|Ann|PROPN|NNP|2|nsubj|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|6|nsubj|PER did|do|AUX|VBD|6|aux not|not|PART|RB|6|advmod help|help|VERB|VB|2|ccomp"
	for _, c := range []struct {
		text string
		way  []int
		want bool
	}{{refused, []int{1, 3, 4}, true}, {said, []int{1, 5}, false}} {
		x, _ := read(t, c.text)
		if f := x.trees[0].factualityOn(c.way); f.negated != c.want {
			t.Errorf("%s: %+v", x.trees[0].text(0, len(x.trees[0].Tokens)), f)
		}
	}
}

// TestAskedWhereThereIsCause: of a pair that the rules are silent of, in a sentence without a word for or against anything, the models
// are not asked.
func TestAskedWhereThereIsCause(t *testing.T) {
	for _, c := range []struct {
		text  string
		asked bool
	}{
		{"Rolf Deek walked past Ada Lund.", false},
		{"Rolf Deek walked past Ada Lund in disgrace.", true},
		{"Rolf Deek met Ada Lund.", true},
	} {
		s := sceneFor(t, c.text)
		rules := s.x.findings()
		for _, pair := range s.x.pairsOf(s.t, func(int) bool { return true }) {
			if asked := s.t.isSigned() || s.x.isRuled(pair, rules); asked != c.asked {
				t.Errorf("%s: asked %v", c.text, asked)
			}
		}
	}
}

func TestWhereOnly(t *testing.T) {
	x, _ := read(t, "In|in|ADP|IN|2|case Bremmen|Bremmen|PROPN|NNP|5|obl|LOC ,|,|PUNCT|,|5|punct Tolm|Tolm|PROPN|NNP|5|nsubj|LOC acted|act|VERB|VBD|0|root")
	var got []string
	for m := range x.ments {
		if x.whereOnly(m) {
			got = append(got, x.ments[m].Text)
		}
	}
	if len(x.ments) < 2 || !slices.Equal(got, []string{"Bremmen"}) {
		t.Errorf("where only: %q of %v", got, x.ments)
	}
}

// TestInOther tells the name within a title that stands for a person, or within what a group is called by, from one that acts.
func TestInOther(t *testing.T) {
	x, _ := read(t, "Rep.|rep.|PROPN|NNP|2|nmod:desc Ann|Ann|PROPN|NNP|8|nsubj|PER Roe|Roe|PROPN|NNP|2|flat|PER (|(|PUNCT|-LRB-|5|punct R|R|PROPN|NNP|2|appos -|-|PUNCT|HYPH|5|punct Ohio|Ohio|PROPN|NNP|5|dep|LOC )|)|PUNCT|-RRB-|5|punct left|leave|VERB|VBD|0|root\n"+
		"The|the|DET|DT|3|det Ohio|Ohio|PROPN|NNP|3|compound|LOC Republican|Republican|PROPN|NNP|4|nsubj left|leave|VERB|VBD|0|root Ohio|Ohio|PROPN|NNP|4|obj|LOC\n"+
		"Tolm|Tolm|PROPN|NNP|3|compound|LOC opposition|opposition|NOUN|NN|3|compound leaders|leader|NOUN|NNS|4|nsubj left|leave|VERB|VBD|0|root Tolm|Tolm|PROPN|NNP|4|obj|LOC\n"+
		"Tolm|Tolm|PROPN|NNP|2|compound|LOC senator|senator|NOUN|NN|3|nmod:desc Ann|Ann|PROPN|NNP|5|nsubj|PER Roe|Roe|PROPN|NNP|3|flat|PER left|leave|VERB|VBD|0|root Tolm|Tolm|PROPN|NNP|5|obj|LOC")
	var got []string
	for m := range x.ments {
		if x.isInOther(m) {
			got = append(got, fmt.Sprintf("%s %d %d", x.ments[m].Text, x.ments[m].Sent, x.ments[m].First))
		}
	}
	if !slices.Equal(got, []string{"Ohio 1 1", "Tolm 2 0", "Tolm 3 0"}) {
		t.Errorf("in others: %v of %v", got, x.ments)
	}
}
