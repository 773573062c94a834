package ner

import (
	"math"
	"math/rand/v2"

	"kg/nlp/linear"
)

// Example is one sentence with what is known of its labels.
type Example struct {
	Words []Word
	Gold  []Allowed
	Set   string // the data set
	Doc   string // the document, where known; not used in training
}

// Allowed is a set of labels, bit k for Labels[k]: what a word's label may be. A set of several means that the data does
// not tell them apart, and training sums over them.
type Allowed uint16

// Any allows every label.
const Any Allowed = 1<<nLabels - 1

// Allow returns the set of the given labels; unknown ones are passed over.
func Allow(labels ...string) Allowed {
	var a Allowed
	for _, l := range labels {
		for k, name := range Labels {
			if l == name {
				a |= 1 << k
			}
		}
	}
	return a
}

// Options steer training. The zero value of a field takes its default.
type Options struct {
	Epochs   int     // passes over the examples, default 8
	Rate     float64 // step size, default 0.05
	L1       float64 // penalty on the size of weights, over all examples together
	Seed     uint64
	MinCount int // features seen less often are dropped, default 2
	Clusters *Clusters
}

// tiny gradients are passed over: they cost time and make weights that are pruned later.
const tiny = 1e-3

// Clusters are word classes that Cluster learned.
type Clusters = clusters

type trainer struct {
	index map[linear.Feature]int32
	w     [][nLabels]float32
	g     [][nLabels]float32 // sums of squared gradients
	sum   [][nLabels]float32 // sums for averaging
	last  []int32            // the step up to which L1 has been paid
}

// Train learns a recogniser from the examples by stochastic gradient ascent (AdaGrad; Duchi et al. 2011) on the
// likelihood of the allowed labellings. Equal examples and options give an equal recogniser.
func Train(examples []Example, opt Options) *Recogniser {
	if opt.Epochs == 0 {
		opt.Epochs = 8
	}
	if opt.Rate == 0 {
		opt.Rate = 0.05
	}
	if opt.MinCount == 0 {
		opt.MinCount = 2
	}
	if opt.Clusters == nil {
		opt.Clusters = newClusters(1)
	}
	r := &Recogniser{clusters: opt.Clusters, lists: builtin()}

	type sent struct {
		feats [][]int32
		gold  []Allowed
	}
	// Count first, so that rare features take no room.
	counts := map[linear.Feature]int32{}
	var infos []info
	var buf []linear.Feature
	for _, ex := range examples {
		infos = r.describe(ex.Words, infos)
		for i := range ex.Words {
			buf = features(infos, i, buf[:0])
			for _, f := range buf {
				counts[f]++
			}
		}
	}
	t := &trainer{index: map[linear.Feature]int32{}}
	id := func(f linear.Feature) int32 {
		k, ok := t.index[f]
		if !ok {
			k = int32(len(t.index))
			t.index[f] = k
		}
		return k
	}
	var trans [nLabels + 1]int32
	for a := range trans {
		trans[a] = id(transFeature(a))
	}
	sents := make([]sent, len(examples))
	for k, ex := range examples {
		infos = r.describe(ex.Words, infos)
		s := sent{feats: make([][]int32, len(ex.Words)), gold: ex.Gold}
		for i := range ex.Words {
			buf = features(infos, i, buf[:0])
			ids := make([]int32, 0, len(buf))
			for _, f := range buf {
				if counts[f] >= int32(opt.MinCount) {
					ids = append(ids, id(f))
				}
			}
			s.feats[i] = ids
		}
		sents[k] = s
	}
	counts = nil
	n := len(t.index)
	t.last = make([]int32, n)
	t.w, t.g, t.sum = make([][nLabels]float32, n), make([][nLabels]float32, n), make([][nLabels]float32, n)

	rng := rand.New(rand.NewPCG(opt.Seed, 17))
	order := make([]int, len(sents))
	for i := range order {
		order[i] = i
	}
	var alpha, beta, emit, node [][nLabels]float64
	grow := func(b [][nLabels]float64, n int) [][nLabels]float64 {
		if cap(b) < n {
			b = make([][nLabels]float64, n)
		}
		return b[:n]
	}
	steps := int32(0)
	pay := func(f int32) {
		lag := steps - t.last[f]
		t.last[f] = steps
		if lag == 0 || opt.L1 == 0 {
			return
		}
		due := opt.Rate * opt.L1 / float64(len(sents)) * float64(lag)
		w, g := &t.w[f], &t.g[f]
		for y, v := range w {
			if v == 0 {
				continue
			}
			p := float32(due / math.Sqrt(1e-2+float64(g[y])))
			switch {
			case v > p:
				w[y] = v - p
			case v < -p:
				w[y] = v + p
			default:
				w[y] = 0
			}
		}
	}
	for epoch := range opt.Epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, k := range order {
			s := &sents[k]
			n := len(s.feats)
			if n == 0 {
				continue
			}
			steps++
			alpha, beta, emit, node = grow(alpha, n), grow(beta, n), grow(emit, n), grow(node, n)
			for i, ids := range s.feats {
				var e [nLabels]float32
				for _, f := range ids {
					w := &t.w[f]
					for y := range nLabels {
						e[y] += w[y]
					}
				}
				m := e[0]
				for _, v := range e {
					m = max(m, v)
				}
				for y := range e {
					emit[i][y] = math.Exp(float64(e[y] - m))
				}
			}
			var tr [nLabels + 1][nLabels]float64
			for a := range tr {
				for b := range nLabels {
					if a < nLabels && follows(a, b) || a == nLabels && follows(0, b) {
						tr[a][b] = math.Exp(float64(t.w[trans[a]][b]))
					}
				}
			}
			// The gradient is the difference of two expectations: under the allowed labellings and under all.
			var edge [nLabels + 1][nLabels]float64
			for i := range n {
				node[i] = [nLabels]float64{}
			}
			ok := expect(emit, &tr, s.gold, alpha, beta, node, &edge, 1)
			if !ok {
				continue
			}
			expect(emit, &tr, nil, alpha, beta, node, &edge, -1)
			step := func(f int32, grad *[nLabels]float64) {
				pay(f)
				w, g := &t.w[f], &t.g[f]
				for y, d := range grad {
					if math.Abs(d) < tiny {
						continue
					}
					g[y] += float32(d * d)
					w[y] += float32(opt.Rate * d / math.Sqrt(1e-2+float64(g[y])))
				}
			}
			for i, ids := range s.feats {
				sure := true
				for _, d := range node[i] {
					sure = sure && math.Abs(d) < tiny
				}
				if sure {
					continue
				}
				for _, f := range ids {
					step(f, &node[i])
				}
			}
			for a := range edge {
				step(trans[a], &edge[a])
			}
		}
		// Averages over the ends of the last passes.
		if epoch >= opt.Epochs/2 {
			for f := range t.w {
				pay(int32(f))
				for y, v := range t.w[f] {
					t.sum[f][y] += v
				}
			}
		}
	}
	var ws []linear.Weight
	for f, i := range t.index {
		for y, v := range t.sum[i] {
			if v != 0 {
				ws = append(ws, linear.Weight{Feature: f, Class: uint8(y), Value: float64(v / float32(opt.Epochs-opt.Epochs/2))})
			}
		}
	}
	return newRecogniser(linear.NewModel(nLabels, ws), opt.Clusters)
}

// expect adds sign × the expected counts of labels (to node) and label pairs (to edge) under the model, over the
// labellings that gold allows, or all. It reports whether there is any.
func expect(emit [][nLabels]float64, tr *[nLabels + 1][nLabels]float64, gold []Allowed, alpha, beta, node [][nLabels]float64,
	edge *[nLabels + 1][nLabels]float64, sign float64) bool {
	n := len(emit)
	ok := func(i, y int) bool { return gold == nil || gold[i]>>y&1 == 1 }
	for i := range n {
		var z float64
		for b := range nLabels {
			alpha[i][b] = 0
			if !ok(i, b) {
				continue
			}
			v := 0.0
			if i == 0 {
				v = tr[nLabels][b]
			} else {
				for a := range nLabels {
					v += alpha[i-1][a] * tr[a][b]
				}
			}
			alpha[i][b] = v * emit[i][b]
			z += alpha[i][b]
		}
		if z == 0 || math.IsInf(z, 0) || math.IsNaN(z) {
			return false
		}
		for b := range nLabels {
			alpha[i][b] /= z
		}
	}
	for b := range nLabels {
		beta[n-1][b] = 1
	}
	for i := n - 2; i >= 0; i-- {
		var z float64
		for a := range nLabels {
			v := 0.0
			for b := range nLabels {
				if ok(i+1, b) {
					v += tr[a][b] * emit[i+1][b] * beta[i+1][b]
				}
			}
			beta[i][a] = v
			z += v
		}
		if z == 0 {
			return false
		}
		for a := range nLabels {
			beta[i][a] /= z
		}
	}
	for i := range n {
		var z float64
		for y := range nLabels {
			z += alpha[i][y] * beta[i][y]
		}
		if z == 0 {
			return false
		}
		for y := range nLabels {
			p := alpha[i][y] * beta[i][y] / z
			node[i][y] += sign * p
			if i == 0 {
				edge[nLabels][y] += sign * p
			}
		}
		if i == 0 {
			continue
		}
		var pair [nLabels][nLabels]float64
		z = 0
		for b := range nLabels {
			if !ok(i, b) {
				continue
			}
			eb := emit[i][b] * beta[i][b]
			if eb == 0 {
				continue
			}
			for a := range nLabels {
				pair[a][b] = alpha[i-1][a] * tr[a][b] * eb
				z += pair[a][b]
			}
		}
		for a := range nLabels {
			for b := range nLabels {
				edge[a][b] += sign * pair[a][b] / z
			}
		}
	}
	return true
}
