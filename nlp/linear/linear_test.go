package linear

import (
	"math/rand/v2"
	"testing"
)

// train learns which of three classes a bag of features votes for.
func train() (*Trainer, [][]Feature, []int) {
	rng := rand.New(rand.NewPCG(1, 2))
	var xs [][]Feature
	var ys []int
	for range 300 {
		y := rng.IntN(3)
		xs = append(xs, []Feature{Hash(0, uint64(y), uint64(rng.IntN(5))), Hash(1, rng.Uint64N(50))})
		ys = append(ys, y)
	}
	t := NewTrainer(3)
	for range 30 {
		for i, x := range xs {
			t.Step()
			scores := make([]float32, 3)
			t.Score(x, scores)
			best := 0
			for c, s := range scores {
				if s > scores[best] {
					best = c
				}
			}
			if best != ys[i] {
				t.Update(x, ys[i], 1)
				t.Update(x, best, -1)
			}
		}
	}
	return t, xs, ys
}

func TestLearnsAndRoundTrips(t *testing.T) {
	tr, xs, ys := train()
	m := tr.Model(0)
	b, err := m.AppendBinary(nil)
	if err != nil {
		t.Fatal(err)
	}
	again, rest, err := Read(append(b, 7))
	if err != nil || len(rest) != 1 {
		t.Fatalf("Read: %v, %d bytes left", err, len(rest))
	}
	wrong := 0
	for i, x := range xs {
		a, b := make([]int32, 3), make([]int32, 3)
		m.Score(x, a)
		again.Score(x, b)
		if Best(a) != ys[i] {
			wrong++
		}
		for c := range a {
			if a[c] != b[c] {
				t.Fatalf("example %d: scores %v written, %v read", i, a, b)
			}
		}
	}
	if wrong > len(xs)/50 {
		t.Errorf("%d of %d separable examples wrong", wrong, len(xs))
	}
}

func TestSameDataSameBytes(t *testing.T) {
	a, _, _ := train()
	b, _, _ := train()
	x, _ := a.Model(0).AppendBinary(nil)
	y, _ := b.Model(0).AppendBinary(nil)
	if string(x) != string(y) {
		t.Error("two trainings on the same data differ")
	}
}

func TestLearner(t *testing.T) {
	_, xs, ys := train()
	fit := func(most int) *Model {
		l := NewLearner(3, 0.2)
		for _, x := range xs {
			l.Count(x)
		}
		l.Cut(2)
		for range 5 {
			for i, x := range xs {
				l.Learn(x, ys[i])
			}
		}
		return l.Model(most)
	}
	m := fit(1000)
	wrong := 0
	for i, x := range xs {
		scores := make([]int32, 3)
		m.Score(x, scores)
		if Best(scores) != ys[i] {
			wrong++
		}
	}
	if wrong > len(xs)/50 {
		t.Errorf("%d of %d separable examples wrong", wrong, len(xs))
	}
	a, _ := m.AppendBinary(nil)
	b, _ := fit(1000).AppendBinary(nil)
	if string(a) != string(b) {
		t.Error("two trainings on the same data differ")
	}
	if n := fit(10).Cells(); n > 10 {
		t.Errorf("%d cells, at most 10 were asked for", n)
	}
}

func FuzzRead(f *testing.F) {
	tr, _, _ := train()
	b, _ := tr.Model(0).AppendBinary(nil)
	f.Add(b)
	f.Add(b[:20])
	f.Fuzz(func(t *testing.T, b []byte) {
		m, _, err := Read(b)
		if err == nil {
			m.Score([]Feature{1, 1 << 63, Hash(3, 4)}, make([]int32, MaxClasses))
		}
	})
}
