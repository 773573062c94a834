package pairwise

import (
	"math"
	"slices"
	"testing"

	"kg/nlp/linear"
)

func near(a, b float64) bool { return math.Abs(a-b) < 1e-6 }

// TestNumbersFeatures: those that enough examples have, however often each has them.
func TestNumbersFeatures(t *testing.T) {
	a, b, c := feature(1), feature(2), feature(3)
	l := newLearner([][][]Feature{{{a, b}, {a}}, {{c}, {b, b}}}, 3, 2, 1)
	if want := []linear.Feature{b.Hash}; !slices.Equal(l.features, want) || len(l.weights) != 3 {
		t.Errorf("features %x, want %x; %d weights", l.features, want, len(l.weights))
	}
	for i, want := range [][]int{{1, 0}, {0, 2}} {
		if got := l.examples[i]; len(got[0]) != want[0] || len(got[1]) != want[1] {
			t.Errorf("example %d is %d, want so many of each list: %d", i, got, want)
		}
	}
}

func TestStep(t *testing.T) {
	l := newLearner([][][]Feature{{{feature(1)}}}, 2, 1, 1)
	l.weights = []float32{0, 1000}
	l.step([]int32{0}, []float64{0.5, negligible / 2})
	first := -rate * 0.5 / (0.5 + 0.1)
	if w := l.weights; !near(float64(w[0]), first) || w[1] != 1000 {
		t.Errorf("weights %v, want %v and 1000", w, first)
	}
	l.step([]int32{0}, []float64{0.5, 0.01})
	if w, want := float64(l.weights[0]), first-rate*0.5/(math.Sqrt(0.5)+0.1); !near(w, want) {
		t.Errorf("weight %v after two steps, want %v", w, want)
	}
	x := 0.01 + 1000*l2
	if w, want := float64(l.weights[1]), 1000-rate*x/(x+0.1); math.Abs(w-want) > 1e-4 {
		t.Errorf("a large weight is %v, want %v", w, want)
	}
}

// TestFit: each pass goes through the examples in an order of its own, and the weights are those of the later half of passes, averaged.
func TestFit(t *testing.T) {
	const n = 20
	orders := func(seed uint64) []int {
		l := newLearner(make([][][]Feature, n), 1, 1, seed)
		var order []int
		l.fit(func(example int, _ [][]float64) { order = append(order, example) })
		return order
	}
	order := orders(1)
	if slices.Equal(order, orders(2)) {
		t.Error("the seed changes nothing")
	}
	if len(order) != passes*n || slices.Equal(order[:n], order[n:2*n]) {
		t.Errorf("passes in the order %d", order)
	}
	for pass := range slices.Chunk(order, n) {
		slices.Sort(pass)
		if len(slices.Compact(pass)) != n {
			t.Error("a pass leaves out examples")
		}
	}
	l, by := newLearner([][][]Feature{{{feature(1)}}}, 1, 1, 1), newLearner([][][]Feature{{{feature(1)}}}, 1, 1, 1)
	l.fit(func(_ int, scores [][]float64) { scores[0][0] = -1 })
	sum := 0.0
	for pass := range passes {
		if by.step([]int32{0}, []float64{-1}); pass >= passes/2 {
			sum += float64(by.weights[0])
		}
	}
	if want := sum / (passes / 2); !near(float64(l.mean[0]), want) {
		t.Errorf("weight %v, want %v", l.mean[0], want)
	}
}

// TestQuantise: the largest weight but one in a thousand takes a byte's full range. Those of nothing do not count among the thousand.
func TestQuantise(t *testing.T) {
	for _, c := range []struct {
		ones, nothings int
		largest        float64
	}{{999, 1001, 4}, {1000, 0, 1}} {
		n := 1 + c.ones + c.nothings
		l := &learner{classes: 1, mean: make([]float32, n)}
		for i := range n {
			l.features = append(l.features, feature(1, uint64(i)).Hash)
			if i <= c.ones {
				l.mean[i] = 1
			}
		}
		l.mean[0] = 4
		w := l.quantise(nil, Options{Groups: 3})
		if !near(w.unit, c.largest/127) || w.groups != 3 {
			t.Errorf("unit %v, want %v; %d groups", w.unit, c.largest/127, w.groups)
		}
		var scores [linear.MaxClasses]int32
		if w.Add(l.features[1:2], &scores); math.Abs(float64(scores[0])*w.unit-1) > w.unit {
			t.Errorf("a weight of 1 is %v", float64(scores[0])*w.unit)
		}
	}
}
