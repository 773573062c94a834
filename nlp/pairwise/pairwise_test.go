package pairwise

import (
	"bytes"
	"math"
	"math/rand/v2"
	"testing"

	"kg/nlp/linear"
)

// examples are pairs of which a word tells the relation, and its order the way; other features tell nothing.
func examples(n int, seed uint64) []Example {
	rng := rand.New(rand.NewPCG(seed, 1))
	var out []Example
	for i := range n {
		gold := rng.IntN(5)
		var forth, back []linear.Feature
		noise := linear.Hash(9, rng.Uint64N(40))
		forth, back = append(forth, linear.Hash(0), noise), append(back, linear.Hash(0), noise)
		switch gold {
		case 1, 2:
			forth = append(forth, linear.Hash(1, uint64(gold)))
			back = append(back, linear.Hash(2, uint64(gold)))
		case 3, 4:
			back = append(back, linear.Hash(1, uint64(gold-2)))
			forth = append(forth, linear.Hash(2, uint64(gold-2)))
		}
		out = append(out, Example{Pair: Pair{forth, back}, Gold: gold, Weight: 1, Group: uint64(i / 2)})
	}
	return out
}

var options = Options{Relations: 2, Epochs: 5, Seed: 3, Least: 2, Rate: 0.1}

func best(p []float64) int {
	b := 0
	for i := range p {
		if p[i] > p[b] {
			b = i
		}
	}
	return b
}

func right(t *testing.T, m *Model) int {
	t.Helper()
	n := 0
	p := make([]float64, m.Outcomes())
	for _, e := range examples(200, 7) {
		m.Probabilities(e.Pair, p)
		if best(p) == e.Gold {
			n++
		}
	}
	return n
}

func TestLearnsRelationAndWay(t *testing.T) {
	if n := right(t, Train(examples(400, 1), options)); n < 198 {
		t.Errorf("%d of 200 right", n)
	}
}

func TestTurnsRound(t *testing.T) {
	m := Train(examples(400, 1), options)
	p, q := make([]float64, 5), make([]float64, 5)
	for _, e := range examples(20, 8) {
		m.Probabilities(e.Pair, p)
		m.Probabilities(Pair{e.Back, e.Forth}, q)
		if want := []float64{p[0], p[3], p[4], p[1], p[2]}; !equal(q, want) {
			t.Errorf("%v turned round is %v", p, q)
		}
	}
}

func equal(a, b []float64) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return len(a) == len(b)
}

func TestRoundTripAndSameBytes(t *testing.T) {
	a, b := Train(examples(400, 1), options).Append(nil), Train(examples(400, 1), options).Append(nil)
	if !bytes.Equal(a, b) {
		t.Error("two trainings on the same data differ")
	}
	m, rest, err := Read(append(a, 7))
	if err != nil || len(rest) != 1 || m.Relations != 2 {
		t.Fatalf("Read: %v, %d bytes left", err, len(rest))
	}
	if n := right(t, m); n < 198 {
		t.Errorf("%d of 200 right after reading", n)
	}
	for n := range len(a) {
		if _, _, err := Read(a[:n]); err == nil {
			t.Fatalf("no error for %d bytes of %d", n, len(a))
		}
	}
}

// TestTable: by numbers of features come the same probabilities, also for features that were numbered later.
func TestTable(t *testing.T) {
	m := Train(examples(400, 1), options)
	table := Table{Model: m}
	var features []linear.Feature
	numbers := func(list []linear.Feature) []int32 {
		var out []int32
		for _, f := range list {
			out = append(out, int32(len(features)))
			features = append(features, f)
		}
		return out
	}
	p, q := make([]float64, 5), make([]float64, 5)
	for _, e := range examples(50, 9) {
		forth, back := numbers(e.Forth), numbers(e.Back)
		table.Extend(features)
		table.Probabilities(forth, back, p)
		if m.Probabilities(e.Pair, q); !equal(p, q) {
			t.Fatalf("%v by numbers, %v by features", p, q)
		}
	}
}

// TestKindsShare: what goes with one relation of a kind speaks for the other too, and not for one of no kind.
func TestKindsShare(t *testing.T) {
	const cue = 5
	var es []Example
	for i := range 300 {
		gold := i % 4
		pair := Pair{[]linear.Feature{linear.Hash(1, uint64(gold))}, []linear.Feature{linear.Hash(2, uint64(gold))}}
		if gold == 1 {
			pair.Forth = append(pair.Forth, linear.Hash(cue))
		}
		es = append(es, Example{Pair: pair, Gold: gold, Weight: 1})
	}
	o := options
	o.Relations, o.Kinds = 3, []uint8{1, 1, 0}
	m, _, err := Read(Train(es, o).Append(nil))
	if err != nil {
		t.Fatal(err)
	}
	p := make([]float64, m.Outcomes())
	m.Probabilities(Pair{Forth: []linear.Feature{linear.Hash(cue)}}, p)
	if p[2] < 1.5*p[3] {
		t.Errorf("with a word for one of its kind %.3f, one of no kind %.3f", p[2], p[3])
	}
}

func TestPruneMakesModelsSmaller(t *testing.T) {
	o := options
	o.Prune = 0.3
	all, pruned := Train(examples(400, 1), options), Train(examples(400, 1), o)
	if a, b := len(all.Append(nil)), len(pruned.Append(nil)); b >= a {
		t.Errorf("%d bytes pruned, %d before", b, a)
	}
	if n := right(t, pruned); n < 198 {
		t.Errorf("%d of 200 right when pruned", n)
	}
}

// TestCrossValidationKeepsGroupsTogether: of a group, whose one half would give away the other, nothing is learned.
func TestCrossValidationKeepsGroupsTogether(t *testing.T) {
	var es []Example
	rng := rand.New(rand.NewPCG(1, 1))
	for i := range 300 {
		gold := rng.IntN(5)
		f := []linear.Feature{linear.Hash(5, uint64(i))} // known in its own group only
		for range 2 {
			es = append(es, Example{Pair: Pair{f, f}, Gold: gold, Weight: 1, Group: uint64(i)})
		}
	}
	o := options
	o.Least = 1
	n, predicted := 0, 0
	for i, p := range CrossValidate(es, 4, o, func(i int) bool { return i%2 == 0 }) {
		if i%2 == 1 {
			if p != nil {
				t.Fatal("an example that was not kept is predicted")
			}
			continue
		}
		predicted++
		if best(p) == es[i].Gold {
			n++
		}
	}
	if predicted != 300 || n > 120 {
		t.Errorf("%d of %d right, which only their own groups could tell", n, predicted)
	}
}

func TestHeat(t *testing.T) {
	// Sure to nine tenths, and right half the time: the scores are too large.
	sure, other := []float64{0.9, 0.1, 1e-9}, []float64{0.1, 0.9, 1e-9}
	outcomes := [][]float64{sure, sure, nil, sure, other, other, other}
	gold := []int{0, 0, 0, 1, 1, 1, 0}
	heat := Heat(outcomes, func(i int) int { return gold[i] })
	p := math.Pow(0.9, 1/heat) / (math.Pow(0.9, 1/heat) + math.Pow(0.1, 1/heat))
	if math.Abs(p-4.0/6) > 0.02 {
		t.Errorf("heat %.2f makes it %.2f, want %.2f", heat, p, 4.0/6)
	}
}
