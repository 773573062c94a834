package pairwise

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"kg/nlp/linear"
)

var twoKinds = Options{Relations: 3, Kinds: []uint8{1, 1, 2}, Groups: 2, Least: 1, Seed: 3}

func TestKindOf(t *testing.T) {
	for gold, want := range []int{0, 1, 1, 2, 3, 3, 4} {
		if got := kindOf(gold, twoKinds); got != want {
			t.Errorf("outcome %d is %d of kinds, want %d", gold, got, want)
		}
	}
}

// TestPriors: by weight, and the same for either way.
func TestPriors(t *testing.T) {
	es := []Example{{Gold: 0, Weight: 2}, {Gold: 1, Weight: 1}, {Gold: 5, Weight: 3}}
	for _, c := range []struct {
		prior  []float32
		counts []float64
	}{
		{fitKinds(es, twoKinds).prior, []float64{2, 2, 0}},
		{fitNames(es, twoKinds).prior, []float64{1, 3, 0}},
	} {
		for i, n := range c.counts {
			if want := math.Log(n + 0.5); len(c.prior) != len(c.counts) || !near(float64(c.prior[i]), want) {
				t.Errorf("priors %v, want %v at %d", c.prior, want, i)
			}
		}
	}
}

// TestWeightsOfExamples: an example that does not count gives its features no weights.
func TestWeightsOfExamples(t *testing.T) {
	idle, counts := feature(1), feature(2)
	pair := func(f Feature) Pair { return Pair{[]Feature{f}, []Feature{f}} }
	var es []Example
	for gold := range 7 {
		es = append(es, Example{Pair: pair(idle), Gold: gold}, Example{Pair: pair(counts), Gold: gold, Weight: float64(1 + gold%2)})
	}
	for _, w := range []*regression{fitKinds(es, twoKinds), fitNames(es, twoKinds)} {
		if rows := w.Rows(nil, []linear.Feature{idle.Hash, counts.Hash}); rows[0] != nil || rows[1] == nil {
			t.Errorf("weights %d and %d, want none and some", rows[0], rows[1])
		}
	}
}

// TestNoneByBothOrders: that there is no relation is learned from both lists together.
func TestNoneByBothOrders(t *testing.T) {
	var es []Example
	pairs := []Pair{{[]Feature{feature(1)}, []Feature{feature(1)}}, {[]Feature{feature(2)}, []Feature{feature(2)}}}
	for i := range 8000 {
		gold := 1 + i%4
		if (i%2 == 0) == (i/2%10 > 0) {
			gold = 0
		}
		es = append(es, Example{Pair: pairs[i%2], Gold: gold, Weight: 1})
	}
	o := options
	o.Rounds = 0
	m := Train(es, o)
	p := make([]float64, 5)
	for i, want := range []float64{0.9, 0.1} {
		if m.Probabilities(pairs[i], p); math.Abs(p[0]-want) > 0.02 {
			t.Errorf("no relation with %.3f, where it is so of %.1f", p[0], want)
		}
	}
}

// TestNames: which relation of a kind there is comes from the list of its order, beside how frequent it is, and from pairs of its kind alone.
func TestNames(t *testing.T) {
	common, single := feature(1), feature(3)
	var es []Example
	for i := range 400 {
		es = append(es, Example{Pair: Pair{Forth: []Feature{common}}, Gold: 1 + i%4/3, Weight: 1}, // the first of its kind three times of four
			Example{Pair: Pair{Forth: []Feature{single}}, Gold: 3, Weight: 1})
	}
	w := fitNames(es, twoKinds)
	lead := func(f Feature) float64 { // log odds by the feature of the second relation before the first
		var scores [linear.MaxClasses]int32
		w.Add([]linear.Feature{f.Hash}, &scores)
		return float64(scores[1]-scores[0])*w.unit + float64(w.prior[1]-w.prior[0])
	}
	if l, want := lead(common), math.Log(1.0/3); math.Abs(l-want) > 0.2 {
		t.Errorf("log odds %.2f, want %.2f", l, want)
	}
	if rows := w.Rows(nil, Hashes([]Feature{single})); rows[0] != nil {
		t.Errorf("the only relation of its kind has weights: %d", rows[0])
	}
	es = nil
	for i := range 400 {
		es = append(es, Example{Pair: Pair{[]Feature{common}, []Feature{feature(2, uint64(i%2))}}, Gold: 4 + i%2, Weight: 1})
	}
	w = fitNames(es, twoKinds)
	if first, second := lead(feature(2, 0)), lead(feature(2, 1)); first > -1 || second < 1 {
		t.Errorf("log odds %.2f and %.2f by what tells the first and the second back", first, second)
	}
}

// TestRowsOf: an example's second row is the first one of the example turned round.
func TestRowsOf(t *testing.T) {
	es := examples(200, 1)
	o := options
	o.Kinds = []uint8{1, 2}
	w := fitKinds(es, o)
	for _, e := range es[:20] {
		e.Weight = 0.3
		around := e
		around.Pair = Pair{e.Back, e.Forth}
		if around.Gold = 0; e.Gold > 0 {
			around.Gold = 1 + (e.Gold+1)%4
		}
		rows, turned := rowsOf(w, e, o), rowsOf(w, around, o)
		if len(rows) != 2 || rows[0].Gold != e.Gold {
			t.Fatalf("%d rows, the first of outcome %d, want %d", len(rows), rows[0].Gold, e.Gold)
		}
		for way, row := range rows {
			other := turned[1-way]
			if !slices.Equal(row.Row, other.Row) || !slices.Equal(row.Scores, other.Scores) || row.Gold != other.Gold || row.Weight != 0.3 {
				t.Fatalf("row %d is %v, and %v of the example turned round", way, row, other)
			}
		}
	}
}

// ownFeatures are many that only examples of one group have.
func ownFeatures(group int) []Feature {
	var out []Feature
	for i := range uint64(50) {
		out = append(out, feature(5, uint64(group), i))
	}
	return out
}

// twins are pairs, two of a group each, that only features of their own group tell of. One of the two is like those that are asked about.
func twins() []Example {
	var es []Example
	rng := rand.New(rand.NewPCG(1, 1))
	for i := range 300 {
		gold := rng.IntN(5)
		f := ownFeatures(i)
		for k := range 2 {
			es = append(es, Example{Pair: Pair{Forth: f}, Gold: gold, Weight: 1, Group: uint64(i), Asked: k == 0})
		}
	}
	return es
}

// TestHeldRows: the scores that trees learn from are of regressions that know nothing of the pair, nor of others of its group.
func TestHeldRows(t *testing.T) {
	rows := heldRows(twins(), Options{Relations: 2, Kinds: []uint8{1, 2}, Groups: 2, Least: 1})
	n := 0
	for _, row := range rows {
		if best(row.Scores) == row.Gold {
			n++
		}
	}
	if len(rows) != 2*300 || n > 240 {
		t.Errorf("%d of %d right, which only their own groups could tell", n, len(rows))
	}
}
