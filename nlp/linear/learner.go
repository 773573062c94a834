package linear

import (
	"math"
	"slices"
)

// Learner fits a multinomial logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) and averages its weights over
// all steps. Its models are those of a Trainer, and more accurate where the features are many and the answers noisy; a
// Trainer learns faster.
//
// Features that were not counted often enough before the first step have no weights.
type Learner struct {
	Make    float64
	classes int
	rate    float32
	slots   []counted
	used    int
	cells   []learned
	sums    []float64
	step    float64
	found   []*counted
	scores  []float32
	active  []int
}

type counted struct {
	f      Feature
	count  uint32
	at     uint32
	n, cap uint16
}

type learned struct {
	weight, squares float32
	class           uint16
}

// worth is the size of a gradient that pays for a weight of its own.
const worth = 0.2

// NewLearner returns an empty learner. A rate of 0.2 is a good one.
func NewLearner(classes int, rate float64) *Learner {
	return &Learner{classes: classes, rate: float32(rate), slots: make([]counted, 1<<10), scores: make([]float32, classes)}
}

func (l *Learner) find(f Feature) *counted {
	mask := uint64(len(l.slots) - 1)
	for i := uint64(f) * 0x9E3779B97F4A7C15 >> 20 & mask; ; i = (i + 1) & mask {
		if s := &l.slots[i]; s.count == 0 || s.f == f {
			return s
		}
	}
}

// Count notes that the features stand in an example. All examples come before the first step.
func (l *Learner) Count(features []Feature) {
	for _, f := range features {
		s := l.find(f)
		if s.count == 0 {
			if 10*l.used > 6*len(l.slots) {
				old := l.slots
				l.slots = make([]counted, 2*len(old))
				for _, o := range old {
					if o.count > 0 {
						*l.find(o.f) = o
					}
				}
				s = l.find(f)
			}
			l.used++
			s.f = f
		}
		s.count++
	}
}

// Cut forgets the features that were counted less often than least.
func (l *Learner) Cut(least int) {
	old := l.slots
	l.used = 0
	for _, s := range old {
		if int(s.count) >= least {
			l.used++
		}
	}
	size := 1 << 10
	for 10*l.used > 6*size {
		size *= 2
	}
	l.slots = make([]counted, size)
	for _, s := range old {
		if int(s.count) >= least {
			*l.find(s.f) = s
		}
	}
}

// Learn takes one step towards the right class and returns the class that had the highest score before it.
func (l *Learner) Learn(features []Feature, gold int) int {
	l.step++
	l.found = l.found[:0]
	clear(l.scores)
	for _, f := range features {
		s := l.find(f)
		if s.count == 0 {
			continue
		}
		l.found = append(l.found, s)
		for _, c := range l.cells[s.at : s.at+uint32(s.n)] {
			l.scores[c.class] += c.weight
		}
	}
	best := 0
	for c, x := range l.scores {
		if x > l.scores[best] {
			best = c
		}
	}
	top, total := l.scores[best], float32(0)
	for c, x := range l.scores {
		e := float32(math.Exp(float64(x - top)))
		l.scores[c] = e
		total += e
	}
	l.active = l.active[:0]
	for c := range l.scores {
		l.scores[c] /= total
		if c == gold {
			l.scores[c]--
		}
		if math.Abs(float64(l.scores[c])) > 0.01 {
			l.active = append(l.active, c)
		}
	}
	for _, s := range l.found {
		for _, c := range l.active {
			g := l.scores[c]
			i := l.cell(s, uint16(c), math.Abs(float64(g)) > worth)
			if i < 0 {
				continue
			}
			w := &l.cells[i]
			w.squares += g * g
			delta := -l.rate * g / float32(math.Sqrt(float64(w.squares)+1e-6))
			w.weight += delta
			l.sums[i] += float64(delta) * l.step
		}
	}
	return best
}

// cell returns the place of a feature's weight for a class; made if there is none and it may be, -1 otherwise.
func (l *Learner) cell(s *counted, class uint16, made bool) int {
	end := s.at + uint32(s.n)
	for i := s.at; i < end; i++ {
		if l.cells[i].class == class {
			return int(i)
		}
	}
	if !made {
		return -1
	}
	if s.n == s.cap {
		at := uint32(len(l.cells))
		grown := max(2*s.cap, 2)
		l.cells = append(l.cells, l.cells[s.at:end]...)
		l.sums = append(l.sums, l.sums[s.at:end]...)
		l.cells = append(l.cells, make([]learned, grown-s.n)...)
		l.sums = append(l.sums, make([]float64, grown-s.n)...)
		s.at, s.cap, end = at, grown, at+uint32(s.n)
	}
	s.n++
	l.cells[end] = learned{class: class}
	l.sums[end] = 0
	return int(end)
}

// Model averages the weights and keeps at most so many of them, those first that are large and often used.
func (l *Learner) Model(most int) *Model {
	type rated struct {
		weight
		size float64
	}
	var all []rated
	for _, s := range l.slots {
		for i := s.at; s.count > 0 && i < s.at+uint32(s.n); i++ {
			w := float64(l.cells[i].weight) - l.sums[i]/max(l.step, 1)
			all = append(all, rated{weight{s.f, l.cells[i].class, w}, math.Abs(w) * math.Sqrt(float64(s.count))})
		}
	}
	slices.SortFunc(all, func(a, b rated) int {
		switch {
		case a.size != b.size:
			if a.size > b.size {
				return -1
			}
			return 1
		case a.f != b.f:
			if a.f < b.f {
				return -1
			}
			return 1
		}
		return int(a.c) - int(b.c)
	})
	all = all[:min(len(all), most)]
	kept := make([]weight, len(all))
	for i, r := range all {
		kept[i] = r.weight
	}
	return newModel(l.classes, kept)
}
