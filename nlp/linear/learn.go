package linear

import "math"

// Learner fits a multinomial logistic regression over sparse features by AdaGrad (Duchi, Hazan and Singer 2011), with an
// L1 penalty applied when a weight is next touched and at the end, and averages the weights over all steps.
type Learner struct {
	rate, l1 float64
	index    *Counter
	rows     []row
	cells    []cell
	state    []state // beside cells
	step     float64
	since    float64 // the step that averages begin with

	ids    []int32
	Scores []float32 // of Predict, by class, until Learn
}

type row struct {
	at     uint32
	n, cap uint16
}

type cell struct {
	weight float32
	class  uint32
}

type state struct {
	squares   float32 // sum of squared gradients
	sum, last float64 // weight × steps up to the step of the last change
}

// NewLearner takes over a counter of the training features; those seen fewer than least times have no weights. The rate of
// learning is about 0.1, the L1 penalty about 1e-7 for each step and weight.
func NewLearner(classes int, index *Counter, least int, rate, l1 float64) *Learner {
	return &Learner{rate: rate, l1: l1, index: index, rows: make([]row, index.number(int32(least))), Scores: make([]float32, classes)}
}

// Predict returns the best class by the present weights, and keeps the features' ids and the scores for Learn.
func (l *Learner) Predict(features []Feature) int {
	l.ids = l.ids[:0]
	for _, f := range features {
		if id := l.index.get(f); id >= 0 {
			l.ids = append(l.ids, id)
		}
	}
	clear(l.Scores)
	for _, id := range l.ids {
		r := l.rows[id]
		for _, c := range l.cells[r.at : r.at+uint32(r.n)] {
			l.Scores[c.class] += c.weight
		}
	}
	best := 0
	for c := range l.Scores {
		if l.Scores[c] > l.Scores[best] {
			best = c
		}
	}
	return best
}

// Learn moves the weights towards the gold class for the features last predicted from. Classes that allowed rejects take
// no part; nil allows all.
func (l *Learner) Learn(gold int, allowed func(int) bool) {
	const negligible = 0.004
	l.step++
	top := l.Scores[gold]
	for c, p := range l.Scores {
		if p > top && (allowed == nil || allowed(c)) {
			top = p
		}
	}
	total := float32(0)
	for c := range l.Scores {
		if allowed != nil && !allowed(c) {
			l.Scores[c] = 0
			continue
		}
		l.Scores[c] = float32(math.Exp(float64(l.Scores[c] - top)))
		total += l.Scores[c]
	}
	for c, p := range l.Scores {
		p /= total
		if c == gold && p < 1-negligible {
			l.update(c, 1-p)
		} else if c != gold && p > negligible {
			l.update(c, -p)
		}
	}
}

func (l *Learner) update(class int, gradient float32) {
	for _, id := range l.ids {
		r := &l.rows[id]
		i := r.at
		for i < r.at+uint32(r.n) && l.cells[i].class != uint32(class) {
			i++
		}
		if i == r.at+uint32(r.n) {
			if r.n == r.cap {
				at := uint32(len(l.cells))
				l.cells = append(l.cells, l.cells[r.at:i]...)
				l.state = append(l.state, l.state[r.at:i]...)
				more := int(max(2, r.cap))
				l.cells = append(l.cells, make([]cell, more)...)
				l.state = append(l.state, make([]state, more)...)
				r.at, r.cap = at, r.n+uint16(more)
				i = at + uint32(r.n)
			}
			r.n++
			l.cells[i] = cell{class: uint32(class)}
			l.state[i] = state{last: l.step}
		}
		l.settle(i)
		s := &l.state[i]
		s.squares += gradient * gradient
		l.cells[i].weight += float32(l.rate) * gradient / (float32(math.Sqrt(float64(s.squares))) + 0.1)
	}
}

// settle brings one weight's penalty and running sum up to the present step.
func (l *Learner) settle(i uint32) {
	s, w := &l.state[i], float64(l.cells[i].weight)
	passed := l.step - s.last
	s.last = l.step
	if w == 0 || passed == 0 {
		return
	}
	shrink := l.rate * l.l1 * passed / (math.Sqrt(float64(s.squares)) + 0.1)
	shrunk := math.Copysign(max(0, math.Abs(w)-shrink), w)
	s.sum += passed * (w + shrunk) / 2
	l.cells[i].weight = float32(shrunk)
}

// weights returns the averaged weights of at least the given size.
func (l *Learner) weights(least float64) []Weight {
	var out []Weight
	l.index.each(func(f Feature, id int32) {
		r := l.rows[id]
		for i := r.at; i < r.at+uint32(r.n); i++ {
			l.settle(i)
			if w := l.state[i].sum / (l.step - l.since); math.Abs(w) >= least && w != 0 {
				out = append(out, Weight{f, uint8(l.cells[i].class), w})
			}
		}
	})
	return out
}

// Forget leaves what came so far out of the averages, but not out of the weights.
func (l *Learner) Forget() {
	for i := range l.cells {
		l.settle(uint32(i))
		l.state[i].sum = 0
	}
	l.since = l.step
}

// Features is the number of features that have weights.
func (l *Learner) Features() int { return len(l.rows) }

// Model averages and quantises the weights, without those below least in size.
func (l *Learner) Model(least float64) *Model { return NewModel(len(l.Scores), l.weights(least)) }

// Counter counts features and then numbers those seen often enough.
type Counter struct {
	keys []Feature // 0 where free
	ids  []int32   // counts, then numbers or -1
	used int
}

func (m *Counter) slot(f Feature) int {
	mask := len(m.keys) - 1
	i := int(f>>20) & mask
	for m.keys[i] != 0 && m.keys[i] != f {
		i = (i + 1) & mask
	}
	return i
}

func (m *Counter) get(f Feature) int32 {
	if len(m.keys) == 0 {
		return -1
	}
	if i := m.slot(f); m.keys[i] != 0 {
		return m.ids[i]
	}
	return -1
}

// Distinct is the number of different features counted.
func (m *Counter) Distinct() int { return m.used }

// Count counts each of the features once more.
func (m *Counter) Count(features []Feature) {
	for _, f := range features {
		if 2*m.used >= len(m.keys) {
			old := *m
			n := max(1<<16, 2*len(old.keys))
			m.keys, m.ids = make([]Feature, n), make([]int32, n)
			for i, f := range old.keys {
				if f != 0 {
					j := m.slot(f)
					m.keys[j], m.ids[j] = f, old.ids[i]
				}
			}
		}
		i := m.slot(f)
		if m.keys[i] == 0 {
			m.keys[i] = f
			m.used++
		}
		m.ids[i]++
	}
}

// number replaces the counts by numbers from 0 and returns how many there are.
func (m *Counter) number(least int32) int {
	n := int32(0)
	for i, f := range m.keys {
		if f == 0 || m.ids[i] < least {
			m.ids[i] = -1
			continue
		}
		m.ids[i] = n
		n++
	}
	return int(n)
}

func (m *Counter) each(do func(Feature, int32)) {
	for i, f := range m.keys {
		if f != 0 && m.ids[i] >= 0 {
			do(f, m.ids[i])
		}
	}
}
