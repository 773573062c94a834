package boost

import (
	"bytes"
	"math"
	"math/rand/v2"
	"runtime"
	"testing"
)

// either is of class 1 where just one of its first two numbers is large, which no sum of the two tells; the third tells nothing.
func either(n int, seed uint64) []Example {
	rng := rand.New(rand.NewPCG(seed, 1))
	var out []Example
	for range n {
		row := []float32{rng.Float32(), rng.Float32(), rng.Float32()}
		gold := 0
		if (row[0] > 0.6) != (row[1] > 0.3) {
			gold = 1
		}
		out = append(out, Example{Row: row, Scores: []float64{0, 0}, Gold: gold, Weight: 1})
	}
	return out
}

var options = Options{Rounds: 40, Rate: 0.2, Least: 5, L2: 1, Rows: 0.8, Columns: 1, Seed: 3}

func right(m *Model, examples []Example) int {
	n := 0
	for _, e := range examples {
		scores := []float64{e.Scores[0], e.Scores[1]}
		m.Add(e.Row, scores)
		if (scores[1] > scores[0]) == (e.Gold == 1) {
			n++
		}
	}
	return n
}

func TestLearnsWhatNoSumTells(t *testing.T) {
	if n := right(Train(either(600, 1), 3, 2, options), either(200, 7)); n < 185 {
		t.Errorf("%d of 200 right", n)
	}
}

// TestBeginsWithScores: trees add to the scores that are there, and no trees add nothing.
func TestBeginsWithScores(t *testing.T) {
	examples := either(300, 1)
	for i := range examples {
		examples[i].Scores[examples[i].Gold] = 8
	}
	size := func(m *Model) float64 {
		sum := 0.0
		for _, e := range either(100, 7) {
			scores := []float64{0, 0}
			m.Add(e.Row, scores)
			sum += math.Abs(scores[0]) + math.Abs(scores[1])
		}
		return sum
	}
	knew, new := size(Train(examples, 3, 2, options)), size(Train(either(300, 1), 3, 2, options))
	if knew > new/20 {
		t.Errorf("trees add %.2f where the scores are right already, %.2f where there are none", knew, new)
	}
	none := options
	none.Rounds = 0
	if s := size(Train(examples, 3, 2, none)); s != 0 {
		t.Errorf("no trees add %v", s)
	}
}

// TestWeightsAndLeast: what does not count is not learned, nor what fewer rows than a leaf must have would teach.
func TestWeightsAndLeast(t *testing.T) {
	examples := either(400, 1)
	for i := range examples {
		if examples[i].Row[0] > 0.6 {
			examples[i].Weight = 0
		}
	}
	m := Train(examples, 3, 2, options)
	scores := []float64{0, 0}
	if m.Add([]float32{0.9, 0.1, 0.5}, scores); scores[1] > scores[0] {
		t.Error("learned from what does not count")
	}
	few := options
	few.Least = 300
	for _, tree := range Train(either(400, 1), 3, 2, few).trees {
		if !math.IsInf(float64(tree.questions[0].most), 1) {
			t.Fatal("a leaf of fewer than 300 rows of 400")
		}
	}
}

func TestSameBytesOnAnyNumberOfProcessors(t *testing.T) {
	one := Train(either(400, 1), 3, 2, options).Append(nil)
	old := runtime.GOMAXPROCS(1)
	defer runtime.GOMAXPROCS(old)
	if two := Train(either(400, 1), 3, 2, options).Append(nil); !bytes.Equal(one, two) {
		t.Error("two trainings on the same data differ")
	}
}

func TestRoundTrip(t *testing.T) {
	m := Train(either(400, 1), 3, 2, options)
	b := m.Append(nil)
	read, rest, err := Read(append(b, 9))
	if err != nil || len(rest) != 1 || read.Columns != 3 || read.Classes != 2 {
		t.Fatalf("Read: %v, %d bytes left", err, len(rest))
	}
	for _, e := range either(100, 7) {
		p, q := []float64{0, 0}, []float64{0, 0}
		m.Add(e.Row, p)
		read.Add(e.Row, q)
		if p[0] != q[0] || p[1] != q[1] {
			t.Fatalf("%v, and %v once read", p, q)
		}
	}
	for n := range b {
		if _, _, err := Read(b[:n]); err == nil {
			t.Fatalf("no error for %d bytes of %d", n, len(b))
		}
	}
}

// TestSameNumbers: columns without two different numbers, and no examples at all.
func TestSameNumbers(t *testing.T) {
	var flat []Example
	for i := range 50 {
		flat = append(flat, Example{Row: []float32{1, 1}, Scores: []float64{0, 0}, Gold: i % 2, Weight: 1})
	}
	for _, examples := range [][]Example{flat, nil} {
		if _, _, err := Read(Train(examples, 2, 2, options).Append(nil)); err != nil {
			t.Errorf("%d examples: %v", len(examples), err)
		}
	}
}

// FuzzRead: whatever is read without an error can be asked.
func FuzzRead(f *testing.F) {
	f.Add(Train(either(100, 1), 3, 2, options).Append(nil))
	f.Fuzz(func(t *testing.T, b []byte) {
		m, _, err := Read(b)
		if err != nil {
			return
		}
		m.Add(make([]float32, m.Columns), make([]float64, m.Classes))
	})
}
