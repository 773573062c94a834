package boost

import (
	"bytes"
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
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
	knew, learned := size(Train(examples, 3, 2, options)), size(Train(either(300, 1), 3, 2, options))
	if knew > learned/20 {
		t.Errorf("trees add %.2f where the scores are right already, %.2f where there are none", knew, learned)
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
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(4))
	many := Train(either(400, 1), 3, 2, options).Append(nil)
	runtime.GOMAXPROCS(1)
	if one := Train(either(400, 1), 3, 2, options).Append(nil); !bytes.Equal(one, many) {
		t.Error("two trainings on the same data differ")
	}
	o := options
	o.Seed++
	if other := Train(either(400, 1), 3, 2, o).Append(nil); bytes.Equal(other, many) {
		t.Error("the seed changes nothing")
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

// whole are examples whose numbers are whole, from 0 to 3, and whose weights and scores differ.
func whole(n int) []Example {
	out := either(n, 1)
	for i := range out {
		for c, v := range out[i].Row {
			out[i].Row[c] = float32(int(4 * v))
		}
		out[i].Weight = float64(1 + i%3)
		out[i].Scores[1] = float64(i%5) / 4
	}
	return out
}

// TestAddsWhatWasLearned: a row goes the way that it went in training, also by numbers that are just as large as a question says.
func TestAddsWhatWasLearned(t *testing.T) {
	examples := whole(400)
	tr := newTrainer(examples, 3, 2, options)
	for range 5 {
		tr.round()
	}
	if want := []float32{0, 1, 2}; !slices.Equal(tr.limits[0], want) {
		t.Errorf("limits %v, want %v", tr.limits[0], want)
	}
	for i, e := range examples {
		scores := slices.Clone(e.Scores)
		if tr.m.Add(e.Row, scores); !slices.Equal(scores, tr.scores[2*i:][:2]) {
			t.Fatalf("%v has the scores %v, and had %v in training", e.Row, scores, tr.scores[2*i:][:2])
		}
	}
}

// TestQuestionsAndLeaves: at each place of a tree the question of the largest gain is asked, and each leaf is what the rows there want, in
// the second round after what the first has added.
func TestQuestionsAndLeaves(t *testing.T) {
	examples := whole(300)
	o := options
	o.Rounds, o.Rows, o.Least = 2, 1, 20
	m := Train(examples, 3, 2, o)
	sumOf := func(rows []int, class, round int) (gradient, second float64) {
		before := Model{Classes: 2, Columns: 3, trees: m.trees[:2*round]}
		for _, i := range rows {
			e := examples[i]
			p := slices.Clone(e.Scores)
			before.Add(e.Row, p)
			softmax(p, p)
			second += p[class] * (1 - p[class]) * e.Weight
			if e.Gold == class {
				p[class]--
			}
			gradient += p[class] * e.Weight
		}
		return gradient, second
	}
	divide := func(rows []int, q question) (yes, no []int) {
		for _, i := range rows {
			if q.no(examples[i].Row) == 0 {
				yes = append(yes, i)
			} else {
				no = append(no, i)
			}
		}
		return yes, no
	}
	for n, tree := range m.trees {
		score := func(rows []int) float64 {
			gradient, second := sumOf(rows, n%2, n/2)
			return gradient * gradient / (second + o.L2)
		}
		gain := func(rows []int, q question) float64 {
			yes, no := divide(rows, q)
			if len(yes) < o.Least || len(no) < o.Least {
				return 0
			}
			return score(yes) + score(no) - score(rows)
		}
		var check func(at int, rows []int)
		check = func(at int, rows []int) {
			if at >= len(tree.questions) {
				gradient, second := sumOf(rows, n%2, n/2)
				leaf, want := float64(tree.leaves[at-len(tree.questions)]), -o.Rate*gradient/(second+o.L2)
				if math.Abs(leaf-want) > 1e-6 {
					t.Errorf("tree %d has %v for what comes to place %d, want %v", n, leaf, at, want)
				}
				return
			}
			q := tree.questions[at]
			most := 0.0
			for column := range uint32(3) {
				for _, limit := range []float32{0, 1, 2} {
					most = max(most, gain(rows, question{limit, column}))
				}
			}
			if g := gain(rows, q); g < most-1e-9 || most == 0 && !math.IsInf(float64(q.most), 1) {
				t.Errorf("tree %d asks at place %d for a gain of %v, and might for one of %v", n, at, g, most)
			}
			yes, no := divide(rows, q)
			check(2*at+1, yes)
			check(2*at+2, no)
		}
		all := make([]int, len(examples))
		for i := range all {
			all[i] = i
		}
		check(0, all)
	}
}

// TestColumns: a tree asks of the columns that are drawn for it, one at least, and of several that say the same of the first.
func TestColumns(t *testing.T) {
	o := options
	o.Columns = 0.1
	asked := map[uint32]bool{}
	for n, tree := range Train(either(400, 1), 3, 2, o).trees {
		of := map[uint32]bool{}
		for _, q := range tree.questions {
			if !math.IsInf(float64(q.most), 1) {
				of[q.column], asked[q.column] = true, true
			}
		}
		if len(of) > 1 {
			t.Fatalf("tree %d asks of %d columns", n, len(of))
		}
	}
	if len(asked) != 3 {
		t.Errorf("%d columns are asked of", len(asked))
	}
	same := either(400, 1)
	for _, e := range same {
		e.Row[1], e.Row[2] = e.Row[0], e.Row[0]
	}
	for n, tree := range Train(same, 3, 2, options).trees {
		for _, q := range tree.questions {
			if q.column != 0 {
				t.Fatalf("tree %d asks of column %d", n, q.column)
			}
		}
	}
}

// TestScoresFarApart: they are no cause for infinite numbers.
func TestScoresFarApart(t *testing.T) {
	examples := either(100, 1)
	for i := range examples {
		examples[i].Scores[0] = 1e4
	}
	scores := []float64{0, 0}
	if Train(examples, 3, 2, options).Add(examples[0].Row, scores); math.IsNaN(scores[0] + scores[1]) {
		t.Errorf("trees add %v", scores)
	}
}

// TestReadDamaged: a model of no class, one of trees for some classes only, one that asks for a column which there is not.
func TestReadDamaged(t *testing.T) {
	b := Train(either(100, 1), 3, 2, options).Append(nil)
	for at, damage := range map[int]byte{0: 0, 3: b[3] - 1, 5: 3} {
		damaged := slices.Clone(b)
		damaged[at] = damage
		if _, _, err := Read(damaged); err == nil {
			t.Errorf("no error for %d at %d", damage, at)
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
