package boost

import (
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"sync"
)

// Example is a row with the class it belongs to.
type Example struct {
	Row    []float32
	Scores []float64 // of the classes, before any tree: log odds
	Gold   int
	Weight float64 // how much it counts
}

// Options say how to train.
type Options struct {
	Rounds  int     // trees for each class
	Rate    float64 // by which each tree is shrunk
	Least   int     // rows that a question must leave on either side
	L2      float64 // penalty on the size of leaves
	Rows    float64 // share of the rows, drawn anew each round
	Columns float64 // share of the columns, drawn anew for each tree
	Seed    uint64
}

// bins is how many parts a column is divided into, by equal shares of the rows.
const bins = 255

// Train grows trees on the examples, whose rows have so many columns and which belong to so many classes. The same examples
// and options give the same model on any number of processors.
func Train(examples []Example, columns, classes int, o Options) *Model {
	t := newTrainer(examples, columns, classes, o)
	for range o.Rounds {
		t.round()
	}
	return &t.m
}

type trainer struct {
	o                  Options
	examples           []Example
	m                  Model
	rng                *rand.Rand
	limits             [][]float32 // of a column: the largest number of each bin but the last
	binned             [][]uint8   // by column, then row
	scores             []float64   // by row and class
	shares             []float64   // probabilities for the scores
	gradients, seconds []float64   // of one class, by row
}

func newTrainer(examples []Example, columns, classes int, o Options) *trainer {
	t := &trainer{o: o, examples: examples, rng: rand.New(rand.NewPCG(o.Seed, 11)), m: Model{Classes: classes, Columns: columns}}
	n := len(examples)
	t.limits, t.binned = make([][]float32, columns), make([][]uint8, columns)
	if n > 0 {
		each(columns, func(c int) { t.bin(c) })
	}
	for _, e := range examples {
		t.scores = append(t.scores, e.Scores...)
	}
	t.shares = make([]float64, len(t.scores))
	t.gradients, t.seconds = make([]float64, n), make([]float64, n)
	return t
}

// each calls f for the numbers below n, on all processors.
func each(n int, f func(i int)) {
	var wg sync.WaitGroup
	next := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for i := range next {
				f(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	wg.Wait()
}

func (t *trainer) bin(column int) {
	values := make([]float32, len(t.examples))
	for i, e := range t.examples {
		values[i] = e.Row[column]
	}
	sorted := slices.Sorted(slices.Values(values))
	var limits []float32
	for b := 1; b < bins; b++ {
		v := sorted[b*len(sorted)/bins]
		if v < sorted[len(sorted)-1] && (len(limits) == 0 || v > limits[len(limits)-1]) {
			limits = append(limits, v)
		}
	}
	out := make([]uint8, len(values))
	for i, v := range values {
		b, _ := slices.BinarySearch(limits, v)
		out[i] = uint8(b)
	}
	t.limits[column], t.binned[column] = limits, out
}

func (t *trainer) round() {
	k := t.m.Classes
	var rows []int32
	for i := range t.examples {
		softmax(t.scores[i*k:][:k], t.shares[i*k:][:k])
		if t.rng.Float64() < t.o.Rows {
			rows = append(rows, int32(i))
		}
	}
	for class := range k {
		for i, e := range t.examples {
			p := t.shares[i*k+class]
			t.seconds[i] = p * (1 - p) * e.Weight
			if e.Gold == class {
				p--
			}
			t.gradients[i] = p * e.Weight
		}
		grown, binned := t.grow(rows)
		t.m.trees = append(t.m.trees, grown)
		for i := range t.examples {
			at := 0
			for at < len(binned) {
				q := binned[at]
				at = 2*at + 1
				if t.binned[q.column][i] > q.bin {
					at++
				}
			}
			t.scores[i*k+class] += float64(grown.leaves[at-len(binned)])
		}
	}
}

func softmax(scores, out []float64) {
	top, total := slices.Max(scores), 0.0
	for i, s := range scores {
		out[i] = math.Exp(s - top)
		total += out[i]
	}
	for i := range out {
		out[i] /= total
	}
}

// sum is of the derivatives of some rows.
type sum struct {
	gradient, second float64
	n                int
}

func (s sum) plus(o sum) sum {
	return sum{s.gradient + o.gradient, s.second + o.second, s.n + o.n}
}

func (s sum) minus(o sum) sum {
	return sum{s.gradient - o.gradient, s.second - o.second, s.n - o.n}
}

func (s sum) score(l2 float64) float64 { return s.gradient * s.gradient / (s.second + l2) }

// part is the rows that come to one place of a tree.
type part struct {
	rows  []int32
	total sum
	sums  [][bins]sum // by drawn column
}

// split is a question in terms of bins. One that no gain speaks for leaves all rows on the left.
type split struct {
	gain   float64
	column int
	bin    uint8
}

// grow grows a tree on the rows, and returns its questions in terms of bins too.
func (t *trainer) grow(rows []int32) (tree, []split) {
	drawn := t.rng.Perm(t.m.Columns)[:min(t.m.Columns, max(1, int(t.o.Columns*float64(t.m.Columns))))]
	slices.Sort(drawn)
	whole := part{rows: rows, sums: t.sumUp(rows, drawn)}
	for _, i := range rows {
		whole.total = whole.total.plus(t.sumOf(i))
	}
	level := []part{whole}
	var out tree
	var splits []split
	for at := range depth {
		var next []part
		for _, p := range level {
			s := t.bestSplit(p, drawn)
			q := question{most: float32(math.Inf(1)), column: uint32(s.column)}
			if s.gain > 0 {
				q.most = t.limits[s.column][s.bin]
			}
			out.questions[len(splits)] = q
			splits = append(splits, s)
			left, right := t.divide(p, s)
			if at < depth-1 {
				t.sumUpBoth(p, &left, &right, drawn)
			}
			next = append(next, left, right)
		}
		level = next
	}
	for i, p := range level {
		out.leaves[i] = float32(-t.o.Rate * p.total.gradient / (p.total.second + t.o.L2))
	}
	return out, splits
}

func (t *trainer) sumOf(row int32) sum { return sum{t.gradients[row], t.seconds[row], 1} }

// divide divides a part by a question.
func (t *trainer) divide(p part, s split) (left, right part) {
	for _, i := range p.rows {
		to := &right
		if t.binned[s.column][i] <= s.bin {
			to = &left
		}
		to.rows = append(to.rows, i)
		to.total = to.total.plus(t.sumOf(i))
	}
	return left, right
}

// sumUpBoth sums up the two parts of a part: the smaller one's rows, and for the larger what these leave of the sums of the whole, in their place.
func (t *trainer) sumUpBoth(p part, left, right *part, drawn []int) {
	small, large := left, right
	if len(small.rows) > len(large.rows) {
		small, large = large, small
	}
	small.sums = t.sumUp(small.rows, drawn)
	large.sums = p.sums
	each(len(drawn), func(k int) {
		for b := range large.sums[k] {
			large.sums[k][b] = large.sums[k][b].minus(small.sums[k][b])
		}
	})
}

func (t *trainer) sumUp(rows []int32, drawn []int) [][bins]sum {
	out := make([][bins]sum, len(drawn))
	each(len(drawn), func(k int) {
		sums, binned := &out[k], t.binned[drawn[k]]
		for _, i := range rows {
			s := &sums[binned[i]]
			*s = s.plus(t.sumOf(i))
		}
	})
	return out
}

func (t *trainer) bestSplit(p part, drawn []int) split {
	whole := p.total.score(t.o.L2)
	found := make([]split, len(drawn))
	each(len(drawn), func(k int) {
		var left sum
		for b := range t.limits[drawn[k]] {
			left = left.plus(p.sums[k][b])
			right := p.total.minus(left)
			if left.n < t.o.Least || right.n < t.o.Least {
				continue
			}
			if gain := left.score(t.o.L2) + right.score(t.o.L2) - whole; gain > found[k].gain {
				found[k] = split{gain, drawn[k], uint8(b)}
			}
		}
	})
	best := split{bin: bins - 1}
	for _, s := range found {
		if s.gain > best.gain {
			best = s
		}
	}
	return best
}
