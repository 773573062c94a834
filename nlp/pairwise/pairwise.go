// Package pairwise tells what holds of pairs of things: none of a list of relations, or one of them, and which way round it holds.
//
// A pair is described by two lists of features, one for each order. A multinomial logistic regression gives the score of each kind of
// relation from the first to the second by the list of that order alone, with weights that both orders share; the score of none comes
// from both. Boosted trees then see what each group of features adds to these scores, which tells more than their sum (stacked
// generalisation, Wolpert 1992). They are asked in both orders, so that exchanging the two things exchanges the probabilities, by
// construction. Which relation of a kind holds is told by a regression of its own.
package pairwise

import (
	"encoding/binary"
	"errors"
	"math"
	"slices"

	"kg/nlp/boost"
	"kg/nlp/linear"
)

// MaxGroups is the largest number of groups of features.
const MaxGroups = 32

// Feature is a hashed feature and the group of like ones that it is of.
type Feature struct {
	Hash  linear.Feature
	Group uint8
}

// Hashes are the hashes of a list of features.
func Hashes(list []Feature) []linear.Feature {
	out := make([]linear.Feature, len(list))
	for i, f := range list {
		out[i] = f.Hash
	}
	return out
}

// Pair is the features of two things in either order.
type Pair struct {
	Forth, Back []Feature
}

// Model tells relations apart. It is read-only.
type Model struct {
	Relations int
	kinds     []uint8      // of the relations, from 1
	weights   *regression  // of none and the kinds
	trees     *boost.Model // of none, the kinds forth, the kinds back
	names     *regression  // of relations among their kind; nil where each has a kind of its own
	usual     []float64    // share of each relation in its kind, where nothing is known of it
}

// regression is a fitted regression, its weights quantised.
type regression struct {
	*linear.Model
	prior  []float32 // scores without any feature
	unit   float64   // what a step of the weights is worth, on the scale of log odds
	groups int
}

// Outcomes is how many probabilities a pair has: none, the relations forth, the relations back.
func (m *Model) Outcomes() int { return 1 + 2*m.Relations }

// Groups is how many groups of features the model weighs. The groups of features are numbered from 0.
func (m *Model) Groups() int { return m.weights.groups }

// Probabilities puts into out, which must have room for Outcomes, the probability of no relation, of each from the first to the
// second, and of each from the second to the first.
func (m *Model) Probabilities(p Pair, out []float64) {
	t := Table{Model: m}
	t.Extend(slices.Concat(p.Forth, p.Back))
	forth, back := make([]int32, len(p.Forth)), make([]int32, len(p.Back))
	for i := range forth {
		forth[i] = int32(i)
	}
	for i := range back {
		back[i] = int32(len(forth) + i)
	}
	t.Probabilities(forth, back, out)
}

// Table holds what a model knows of features that many pairs share, by their numbers.
type Table struct {
	Model  *Model
	groups []uint8
	hashes []linear.Feature
	rows   []linear.Row
	names  []linear.Row // of the features that were there when they were last needed
	stack  stack
}

// Extend takes all features that are numbered by now: those it has from earlier calls, and new ones behind them.
func (t *Table) Extend(features []Feature) {
	for _, f := range features[len(t.groups):] {
		t.groups = append(t.groups, f.Group)
		t.hashes = append(t.hashes, f.Hash)
	}
	t.rows = t.Model.weights.Rows(t.rows, t.hashes[len(t.rows):])
}

// Clear forgets all features.
func (t *Table) Clear() {
	t.groups, t.hashes, t.rows, t.names = t.groups[:0], t.hashes[:0], t.rows[:0], t.names[:0]
}

// Probabilities are those of the model for a pair whose features are given by number.
func (t *Table) Probabilities(forth, back []int32, out []float64) {
	m := t.Model
	t.stack.begin(m.weights)
	for way, list := range [][]int32{forth, back} {
		for _, n := range list {
			t.stack.add(way, t.groups[n], t.rows[n])
		}
	}
	kinds := m.kindsOf(&t.stack)
	if m.names == nil {
		copy(out, kinds) // each relation has a kind of its own
		return
	}
	out[0] = kinds[0]
	n := m.weights.Classes - 1
	for way, list := range [][]int32{forth, back} {
		there, total := kinds[1+way*n:][:n], 0.0
		for _, p := range there {
			total += p
		}
		to := out[1+way*m.Relations:][:m.Relations]
		if total < leastNamed {
			for r, k := range m.kinds {
				to[r] = there[k-1] * m.usual[r]
			}
			continue
		}
		t.names = m.names.Rows(t.names, t.hashes[len(t.names):])
		var sums [linear.MaxClasses]int32
		for _, k := range list {
			t.names[k].Add(&sums)
		}
		m.share(&sums, there, to)
	}
}

// leastNamed is how likely a relation must be, one way round, for the features to be asked which of its kind it is, which takes a while. Below,
// that goes by how frequent each is.
const leastNamed = 0.05

// kindsOf are the probabilities of no relation, of each kind forth, of each back.
func (m *Model) kindsOf(s *stack) []float64 {
	s.scores = s.sumUp(s.scores[:0])
	if s.isNone() {
		softmax(s.scores)
		return s.scores
	}
	s.turned = append(s.turned[:0], s.scores...)
	turn(s.turned)
	m.trees.Add(s.row(s.scores, 0), s.scores)
	m.trees.Add(s.row(s.turned, 1), s.turned)
	turn(s.turned)
	for i, score := range s.turned {
		s.scores[i] = (s.scores[i] + score) / 2
	}
	softmax(s.scores)
	return s.scores
}

// findUsual sets the usual shares.
func (m *Model) findUsual() {
	m.usual = make([]float64, m.Relations)
	each := slices.Repeat([]float64{1}, int(slices.Max(m.kinds)))
	m.share(new([linear.MaxClasses]int32), each, m.usual)
}

// share divides the probabilities of kinds among their relations.
func (m *Model) share(sums *[linear.MaxClasses]int32, kinds, out []float64) {
	for kind, p := range kinds {
		top, total := math.Inf(-1), 0.0
		for r, k := range m.kinds {
			if int(k) == 1+kind {
				out[r] = float64(m.names.prior[r]) + float64(sums[r])*m.names.unit
				top = max(top, out[r])
			}
		}
		for r, k := range m.kinds {
			if int(k) == 1+kind {
				out[r] = math.Exp(out[r] - top)
				total += out[r]
			}
		}
		for r, k := range m.kinds {
			if int(k) == 1+kind {
				out[r] *= p / total
			}
		}
	}
}

// softmax turns the scores of none and of the relations forth and back into probabilities. What is forth is added to what is back
// first, so that not even rounding tells the two orders apart.
func softmax(scores []float64) {
	top := slices.Max(scores)
	for i, s := range scores {
		scores[i] = math.Exp(s - top)
	}
	total, n := scores[0], len(scores)/2
	for r := range n {
		total += scores[1+r] + scores[1+n+r]
	}
	for i := range scores {
		scores[i] /= total
	}
}

// Append appends the binary form: the number of relations and the kind of each as bytes, the regression of kinds, the trees, and the
// regression of relations among their kind, if any.
func (m *Model) Append(b []byte) []byte {
	b = append(append(b, byte(m.Relations)), m.kinds...)
	b = m.weights.append(b)
	b = m.trees.Append(b)
	if m.names != nil {
		b = m.names.append(b)
	}
	return b
}

// append appends the unit as a 64-bit float, the number of groups as a byte, the weights, the priors as 32-bit floats.
func (w *regression) append(b []byte) []byte {
	b = binary.LittleEndian.AppendUint64(b, math.Float64bits(w.unit))
	b = w.Model.Append(append(b, byte(w.groups)))
	for _, p := range w.prior {
		b = binary.LittleEndian.AppendUint32(b, math.Float32bits(p))
	}
	return b
}

var errDamaged = errors.New("pairwise: model damaged")

func readRegression(b []byte, classes int) (*regression, []byte, error) {
	if len(b) < 9 || b[8] > MaxGroups {
		return nil, nil, errDamaged
	}
	w := &regression{unit: math.Float64frombits(binary.LittleEndian.Uint64(b)), groups: int(b[8])}
	var err error
	if w.Model, b, err = linear.Read(b[9:]); err != nil {
		return nil, nil, err
	}
	if !(w.unit > 0) || math.IsInf(w.unit, 0) || w.Classes != classes || len(b) < 4*classes {
		return nil, nil, errDamaged
	}
	for c := range classes {
		w.prior = append(w.prior, math.Float32frombits(binary.LittleEndian.Uint32(b[4*c:])))
	}
	return w, b[4*classes:], nil
}

// Read reads a model from the front of b, which it keeps parts of, and returns what follows it.
func Read(b []byte) (*Model, []byte, error) {
	if len(b) < 1 || b[0] == 0 || len(b) < 1+int(b[0]) {
		return nil, nil, errDamaged
	}
	m := &Model{Relations: int(b[0])}
	m.kinds, b = b[1:1+m.Relations], b[1+m.Relations:]
	kinds := int(slices.Max(m.kinds))
	for kind := range kinds {
		if !slices.Contains(m.kinds, uint8(1+kind)) {
			return nil, nil, errDamaged
		}
	}
	if slices.Min(m.kinds) < 1 || kinds > mostKinds || kinds > m.Relations || kinds == m.Relations && !slices.IsSorted(m.kinds) {
		return nil, nil, errDamaged
	}
	var err error
	if m.weights, b, err = readRegression(b, 1+kinds); err != nil {
		return nil, nil, err
	}
	if m.trees, b, err = boost.Read(b); err != nil {
		return nil, nil, err
	}
	if m.trees.Classes != 1+2*kinds || m.trees.Columns != columns(m.weights) {
		return nil, nil, errDamaged
	}
	if kinds < m.Relations {
		if m.names, b, err = readRegression(b, m.Relations); err != nil {
			return nil, nil, err
		}
		m.findUsual()
	}
	return m, b, nil
}
