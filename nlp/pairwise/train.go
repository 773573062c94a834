package pairwise

import (
	"math"
	"math/rand/v2"
	"slices"

	"kg/nlp/linear"
)

// Example is a pair with what holds of it.
type Example struct {
	Pair
	Gold   int     // 0 for none, r for the r-th relation forth, Relations+r for it back
	Weight float64 // how much the example counts
	Group  uint64  // examples of one group are never apart in cross-validation
}

// Options say how to train.
type Options struct {
	Relations int
	Kinds     []uint8 // of each relation, from 1: those of one share weights beside their own. Nil, or 0, for none
	Epochs    int
	Seed      uint64
	Least     int     // how many examples a feature needs, to have weights
	Rate      float64 // of learning
	L2        float64 // penalty on the size of weights at each step
	Prune     float64 // weights smaller than this are left out of the model
	Heat      float64 // what scores are divided by, for probabilities that are as sure as they are right; 0 for 1
}

// Train fits a model by AdaGrad (Duchi, Hazan and Singer 2011) and averages the weights over the later half of the passes.
func Train(examples []Example, o Options) *Model {
	return newTrainer(examples, o).train().model()
}

// CrossValidate trains on all but one of so many folds at a time and returns the outcomes of each example by the model that did
// not see its group, at a heat of 1 and pruned like the model. Examples that kept rejects are trained on but not predicted.
func CrossValidate(examples []Example, folds int, o Options, kept func(i int) bool) [][]float64 {
	out := make([][]float64, len(examples))
	o.Heat = 0
	for fold := range folds {
		inside := func(e Example) bool { return int(linear.Mix(e.Group, 17)%uint64(folds)) == fold }
		rest := slices.DeleteFunc(slices.Clone(examples), inside)
		m := Train(rest, o)
		for i, e := range examples {
			if inside(e) && kept(i) {
				out[i] = make([]float64, 1+2*o.Relations)
				m.Probabilities(e.Pair, out[i])
			}
		}
	}
	return out
}

// Heat is the divisor of scores at which outcomes of cross-validation are most probable.
func Heat(outcomes [][]float64, gold func(i int) int) float64 {
	best, least := 1.0, math.Inf(1)
	var q []float64
	for heat := 0.5; heat < 6; heat *= 1.1 {
		loss := 0.0
		for i, p := range outcomes {
			if p != nil {
				q = append(q[:0], p...)
				Cool(q, heat)
				loss -= math.Log(max(q[gold(i)], 1e-12))
			}
		}
		if loss < least {
			best, least = heat, loss
		}
	}
	return best
}

// Cool turns outcomes at a heat of 1 into those at another.
func Cool(outcomes []float64, heat float64) {
	for i, p := range outcomes {
		outcomes[i] = math.Log(max(p, 1e-12)) / heat
	}
	softmax(outcomes)
}

type trainer struct {
	o        Options
	examples []Example
	number   map[linear.Feature]int32
	features []linear.Feature
	width    int
	prior    []float32
	kinds    []uint8
	weights  []float32 // of feature i for none, the relations and their kinds: [i*width, (i+1)*width)
	squares  []float32 // sums of squared gradients
	mean     []float32
	active   []move
	sums     [2][]float64 // by class, of the two ways
}

func newTrainer(examples []Example, o Options) *trainer {
	kinds := make([]uint8, o.Relations)
	copy(kinds, o.Kinds)
	t := &trainer{o: o, examples: examples, number: map[linear.Feature]int32{}, width: 1 + o.Relations + int(slices.Max(kinds)), kinds: kinds}
	t.sums = [2][]float64{make([]float64, t.width), make([]float64, t.width)}
	type tally struct{ examples, last int }
	count := map[linear.Feature]tally{}
	for i, e := range examples {
		for _, list := range [][]linear.Feature{e.Forth, e.Back} {
			for _, f := range list {
				n := count[f]
				if n.last == i+1 {
					continue // in both orders
				}
				n.examples, n.last = n.examples+1, i+1
				count[f] = n
				if n.examples == o.Least {
					t.number[f] = int32(len(t.features))
					t.features = append(t.features, f)
				}
			}
		}
	}
	t.prior = priorOf(examples, o.Relations)
	n := len(t.features) * t.width
	t.weights, t.squares, t.mean = make([]float32, n), make([]float32, n), make([]float32, n)
	return t
}

// priorOf is the log of how often there is no relation, and each of them in either way. Features then tell only what is unlike the
// average, and what is small among their weights may be pruned.
func priorOf(examples []Example, relations int) []float32 {
	count := make([]float64, 1+relations)
	for _, e := range examples {
		switch c := e.Gold; {
		case c > relations:
			count[c-relations] += e.Weight / 2
		case c > 0:
			count[c] += e.Weight / 2
		default:
			count[0] += e.Weight
		}
	}
	out := make([]float32, len(count))
	for c, n := range count {
		out[c] = float32(math.Log(n + 0.5))
	}
	return out
}

// ids are the numbers of a pair's features that have weights, in either order.
func (t *trainer) ids(p Pair) [2][]int32 {
	var out [2][]int32
	for way, list := range [][]linear.Feature{p.Forth, p.Back} {
		for _, f := range list {
			if id, ok := t.number[f]; ok {
				out[way] = append(out[way], id)
			}
		}
	}
	return out
}

func (t *trainer) score(ids [2][]int32, out []float64) {
	n := t.o.Relations
	for way, list := range ids {
		sums := t.sums[way]
		clear(sums)
		for _, id := range list {
			for c, w := range t.weights[int(id)*t.width:][:t.width] {
				sums[c] += float64(w)
			}
		}
		for r, kind := range t.kinds {
			out[1+way*n+r] = float64(t.prior[1+r]) + sums[1+r]
			if kind > 0 {
				out[1+way*n+r] += sums[n+int(kind)]
			}
		}
	}
	out[0] = float64(t.prior[0]) + t.sums[0][0] + t.sums[1][0]
}

func (t *trainer) train() *trainer {
	rng := rand.New(rand.NewPCG(t.o.Seed, 5))
	ids := make([][2][]int32, len(t.examples))
	for i, e := range t.examples {
		ids[i] = t.ids(e.Pair)
	}
	out := make([]float64, 1+2*t.o.Relations)
	order := rng.Perm(len(ids))
	averaged := float32(0)
	for epoch := range t.o.Epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			t.score(ids[i], out)
			softmax(out)
			out[t.examples[i].Gold]--
			t.step(ids[i], out, t.examples[i].Weight)
		}
		if 2*epoch >= t.o.Epochs {
			averaged++
			for k, w := range t.weights {
				t.mean[k] += (w - t.mean[k]) / averaged
			}
		}
	}
	return t
}

// negligible is the size of a gradient that is not worth a step.
const negligible = 0.002

// move is what one step does to a class.
type move struct {
	class    int
	gradient float32
}

func (t *trainer) step(ids [2][]int32, gradient []float64, weight float64) {
	rate, l2, n := float32(t.o.Rate), float32(t.o.L2), t.o.Relations
	for way, list := range ids {
		sums := t.sums[way]
		clear(sums)
		sums[0] = gradient[0]
		for r, kind := range t.kinds {
			g := gradient[1+way*n+r]
			sums[1+r] = g
			if kind > 0 {
				sums[n+int(kind)] += g
			}
		}
		t.active = t.active[:0]
		for c, g := range sums {
			if math.Abs(g) >= negligible {
				t.active = append(t.active, move{c, float32(g * weight)})
			}
		}
		for _, id := range list {
			row := int(id) * t.width
			for _, a := range t.active {
				w, sum := &t.weights[row+a.class], &t.squares[row+a.class]
				x := a.gradient + l2**w
				*sum += x * x
				*w -= rate * x / (float32(math.Sqrt(float64(*sum))) + 0.1)
			}
		}
	}
}

// model quantises the averaged weights. The largest but one in a thousand takes a byte's full range.
func (t *trainer) model() *Model {
	var ws []linear.Weight
	var sizes []float64
	for i, f := range t.features {
		for c, w := range t.mean[i*t.width:][:t.width] {
			if w := float64(w); w != 0 && math.Abs(w) >= t.o.Prune {
				ws = append(ws, linear.Weight{Feature: f, Class: uint8(c), Value: w})
				sizes = append(sizes, math.Abs(w))
			}
		}
	}
	m := &Model{Relations: t.o.Relations, kinds: t.kinds, weights: linear.NewModel(t.width, ws), unit: 1, prior: t.prior}
	if len(sizes) > 0 {
		slices.Sort(sizes)
		m.unit = sizes[len(sizes)*999/1000] / 127
	}
	if t.o.Heat > 0 {
		m.unit /= t.o.Heat
		m.prior = make([]float32, len(t.prior))
		for c, p := range t.prior {
			m.prior[c] = p / float32(t.o.Heat)
		}
	}
	return m
}
