package linear

import (
	"bytes"
	"math/rand/v2"
	"testing"
)

// example draws features of which one tells the class, and others tell nothing.
func example(rng *rand.Rand) ([]Feature, int) {
	class := rng.IntN(3)
	return []Feature{Hash(0, uint64(class), rng.Uint64N(4)), Hash(1, rng.Uint64N(50)), Hash(2, rng.Uint64())}, class
}

func train(l1 float64) *Model {
	rng := rand.New(rand.NewPCG(1, 2))
	type pair struct {
		f     []Feature
		class int
	}
	var data []pair
	var counter Counter
	for range 500 {
		f, c := example(rng)
		data = append(data, pair{f, c})
		counter.Count(f)
	}
	l := NewLearner(3, &counter, 2, 0.1, l1)
	for range 5 {
		for _, d := range data {
			l.Predict(d.f)
			l.Learn(d.class, nil)
		}
	}
	return l.Model(0)
}

func right(m *Model) int {
	rng := rand.New(rand.NewPCG(3, 4))
	n := 0
	for range 300 {
		f, c := example(rng)
		var scores [MaxClasses]int32
		m.Add(f, &scores)
		if Best(scores[:3]) == c {
			n++
		}
	}
	return n
}

func TestLearnsWhatTellsTheClass(t *testing.T) {
	if n := right(train(0)); n < 297 {
		t.Errorf("%d of 300 right", n)
	}
}

func TestPenaltyMakesModelsSmaller(t *testing.T) {
	free, tight := train(0), train(1e-3)
	if len(tight.body) >= len(free.body) {
		t.Errorf("%d bytes with the penalty, %d without", len(tight.body), len(free.body))
	}
	if n := right(tight); n < 290 {
		t.Errorf("%d of 300 right with the penalty", n)
	}
}

func TestRoundTripAndSameBytes(t *testing.T) {
	a, b := train(1e-5).Append(nil), train(1e-5).Append(nil)
	if !bytes.Equal(a, b) {
		t.Error("two trainings on the same data differ")
	}
	m, rest, err := Read(append(a, 7))
	if err != nil || len(rest) != 1 {
		t.Fatalf("Read: %v, %d bytes left", err, len(rest))
	}
	if n := right(m); n < 297 {
		t.Errorf("%d of 300 right after reading", n)
	}
}

func TestRareFeaturesHaveNoWeights(t *testing.T) {
	var counter Counter
	often, once := Hash(0, 1), Hash(0, 2)
	counter.Count([]Feature{often, once})
	counter.Count([]Feature{often})
	l := NewLearner(2, &counter, 2, 0.1, 0)
	if l.Features() != 1 {
		t.Fatalf("%d features have weights, want 1", l.Features())
	}
	l.Predict([]Feature{once})
	l.Learn(1, nil)
	if m := l.Model(0); len(m.body) != 0 {
		t.Errorf("the rare feature has a weight")
	}
}

func TestModelOfWeights(t *testing.T) {
	a, b := Hash(0, 1), Hash(0, 2)
	m := NewModel(3, []Weight{{b, 2, 0.5}, {a, 1, -1}, {a, 0, 0.25}, {b, 0, 0}})
	var scores [MaxClasses]int32
	m.Add([]Feature{a, b, Hash(0, 3)}, &scores)
	if got, want := [3]int32(scores[:3]), [3]int32{32, -127, 64}; got != want {
		t.Errorf("scores %v, want %v: the largest weight takes the range of a byte", got, want)
	}
}

func FuzzRead(f *testing.F) {
	b := train(0).Append(nil)
	f.Add(b)
	f.Add(b[:30])
	f.Fuzz(func(t *testing.T, b []byte) {
		if m, _, err := Read(b); err == nil {
			var scores [MaxClasses]int32
			m.Add([]Feature{0, 1 << 63, Hash(3, 4)}, &scores)
		}
	})
}
