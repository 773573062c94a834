package pairwise

import (
	"math"
	"math/rand/v2"
	"slices"

	"kg/nlp/linear"
)

// How regressions learn, chosen by cross-validation (docs/models.md).
const (
	passes     = 8
	rate       = 0.01
	l2         = 1e-5  // penalty on the size of weights at each step
	negligible = 0.002 // size of a gradient that is not worth a step
)

// learner fits the weights of a regression by AdaGrad (Duchi, Hazan and Singer 2011), and averages them over the later half of the passes.
type learner struct {
	classes       int
	features      []linear.Feature
	examples      [][][]int32 // of each its lists of features, by number: those that have weights
	weights       []float32   // of feature f for class c: f*classes+c
	squares, mean []float32   // of gradients: sums; of weights
	seed          uint64
}

// newLearner numbers the features that enough of the examples have.
func newLearner(examples [][][]Feature, classes, least int, seed uint64) *learner {
	type tally struct{ examples, last int }
	count := map[linear.Feature]tally{}
	number := map[linear.Feature]int32{}
	l := &learner{classes: classes, seed: seed}
	for i, lists := range examples {
		for _, list := range lists {
			for _, f := range list {
				n := count[f.Hash]
				if n.last == 1+i {
					continue // the example has it in both orders
				}
				n.examples, n.last = n.examples+1, 1+i
				count[f.Hash] = n
				if n.examples == least {
					number[f.Hash] = int32(len(l.features))
					l.features = append(l.features, f.Hash)
				}
			}
		}
	}
	for _, lists := range examples {
		numbers := make([][]int32, len(lists))
		for way, list := range lists {
			for _, f := range list {
				if n, ok := number[f.Hash]; ok {
					numbers[way] = append(numbers[way], n)
				}
			}
		}
		l.examples = append(l.examples, numbers)
	}
	n := len(l.features) * classes
	l.weights, l.squares, l.mean = make([]float32, n), make([]float32, n), make([]float32, n)
	return l
}

// fit goes through the examples. Judge is given the scores of the classes by an example's lists, and puts the gradient of its loss in
// their place.
func (l *learner) fit(judge func(example int, scores [][]float64)) {
	rng := rand.New(rand.NewPCG(l.seed, 5))
	order := rng.Perm(len(l.examples))
	sums := [][]float64{make([]float64, l.classes), make([]float64, l.classes)}
	averaged := float32(0)
	for pass := range passes {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			scores := sums[:len(l.examples[i])]
			for way, list := range l.examples[i] {
				l.score(list, scores[way])
			}
			judge(i, scores)
			for way, list := range l.examples[i] {
				l.step(list, scores[way])
			}
		}
		if 2*pass >= passes {
			averaged++
			for k, w := range l.weights {
				l.mean[k] += (w - l.mean[k]) / averaged
			}
		}
	}
}

func (l *learner) score(list []int32, sums []float64) {
	clear(sums)
	for _, f := range list {
		for c, w := range l.weights[int(f)*l.classes:][:l.classes] {
			sums[c] += float64(w)
		}
	}
}

func (l *learner) step(list []int32, gradient []float64) {
	for c, g := range gradient {
		if math.Abs(g) < negligible {
			continue
		}
		for _, f := range list {
			w, sum := &l.weights[int(f)*l.classes+c], &l.squares[int(f)*l.classes+c]
			x := float32(g) + l2**w
			*sum += x * x
			*w -= rate * x / (float32(math.Sqrt(float64(*sum))) + 0.1)
		}
	}
}

// quantise makes a regression of the averaged weights. The largest but one in a thousand takes a byte's full range.
func (l *learner) quantise(prior []float32, o Options) *regression {
	var ws []linear.Weight
	var sizes []float64
	for f, hash := range l.features {
		for c, w := range l.mean[f*l.classes:][:l.classes] {
			if w := float64(w); w != 0 && math.Abs(w) >= o.Prune {
				ws = append(ws, linear.Weight{Feature: hash, Class: uint8(c), Value: w})
				sizes = append(sizes, math.Abs(w))
			}
		}
	}
	out := &regression{Model: linear.NewModel(l.classes, ws), prior: prior, unit: 1, groups: o.Groups}
	if len(sizes) > 0 {
		slices.Sort(sizes)
		out.unit = sizes[len(sizes)*999/1000] / 127
	}
	return out
}

// fitKinds fits the regression of none and of each kind in either way.
func fitKinds(examples []Example, o Options) *regression {
	kinds := int(slices.Max(o.Kinds))
	var lists [][][]Feature
	gold := make([]int, len(examples))
	count := make([]float64, 1+kinds)
	for i, e := range examples {
		lists = append(lists, [][]Feature{e.Forth, e.Back})
		switch gold[i] = kindOf(e.Gold, o); {
		case gold[i] > kinds:
			count[gold[i]-kinds] += e.Weight / 2
		case gold[i] > 0:
			count[gold[i]] += e.Weight / 2
		default:
			count[0] += e.Weight
		}
	}
	prior := logs(count)
	l := newLearner(lists, 1+kinds, o.Least, o.Seed)
	p := make([]float64, 1+2*kinds)
	l.fit(func(i int, scores [][]float64) {
		p[0] = float64(prior[0]) + scores[0][0] + scores[1][0]
		for way, s := range scores {
			for k := 1; k <= kinds; k++ {
				p[way*kinds+k] = float64(prior[k]) + s[k]
			}
		}
		softmax(p)
		p[gold[i]]--
		for way, s := range scores {
			s[0] = p[0] * examples[i].Weight
			for k := 1; k <= kinds; k++ {
				s[k] = p[way*kinds+k] * examples[i].Weight
			}
		}
	})
	return l.quantise(prior, o)
}

// fitNames fits the regression of relations among their kind, of pairs that have one.
func fitNames(examples []Example, o Options) *regression {
	var lists [][][]Feature
	var gold []int
	var weight []float64
	count := make([]float64, o.Relations)
	for _, e := range examples {
		list, r := e.Forth, e.Gold-1
		if r >= o.Relations {
			list, r = e.Back, r-o.Relations
		}
		if r >= 0 {
			lists, gold, weight = append(lists, [][]Feature{list}), append(gold, r), append(weight, e.Weight)
			count[r] += e.Weight
		}
	}
	prior := logs(count)
	l := newLearner(lists, o.Relations, o.Least, o.Seed)
	l.fit(func(i int, scores [][]float64) {
		p, total := scores[0], 0.0
		for r, kind := range o.Kinds {
			if kind == o.Kinds[gold[i]] {
				p[r] = math.Exp(float64(prior[r]) + p[r])
				total += p[r]
			} else {
				p[r] = 0
			}
		}
		for r := range p {
			p[r] *= weight[i] / total
		}
		p[gold[i]] -= weight[i]
	})
	return l.quantise(prior, o)
}

// logs are the logarithms of how often there is each. With them as priors features tell only what is unlike the average, and small weights may be
// pruned.
func logs(count []float64) []float32 {
	out := make([]float32, len(count))
	for c, n := range count {
		out[c] = float32(math.Log(n + 0.5))
	}
	return out
}
