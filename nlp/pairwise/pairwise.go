// Package pairwise holds multinomial logistic regressions over pairs of things: none of a list of relations, or one of them, and
// which way round it holds.
//
// A pair is described by two lists of features, one for each order. The score of a relation from the first to the second comes
// from the list of that order alone, by weights that both orders share; the score of none comes from both. Exchanging the two
// things therefore exchanges the probabilities, by construction. Relations of one kind share weights beside their own, so that a rare
// one learns from what is common to its kind.
package pairwise

import (
	"encoding/binary"
	"errors"
	"math"
	"slices"

	"kg/nlp/linear"
)

// Pair is the features of two things in either order.
type Pair struct {
	Forth, Back []linear.Feature
}

// Model tells relations apart. It is read-only.
type Model struct {
	Relations int
	prior     []float32     // scores without any feature; class 0 is none, 1 to Relations the relations
	kinds     []uint8       // of the relations, from 1; 0 for none
	weights   *linear.Model // of the same classes, then of the kinds
	unit      float64       // what a step of the quantised weights is worth, on the scale of log odds
}

// Outcomes is how many probabilities a pair has: none, the relations forth, the relations back.
func (m *Model) Outcomes() int { return 1 + 2*m.Relations }

// Probabilities puts into out, which must have room for Outcomes, the probability of no relation, of each from the first to the
// second, and of each from the second to the first.
func (m *Model) Probabilities(p Pair, out []float64) {
	var scores [2][256]int32
	m.weights.Add(p.Forth, &scores[0])
	m.weights.Add(p.Back, &scores[1])
	m.outcomes(&scores, out)
}

// outcomes puts the probabilities for the scores of either order into out.
func (m *Model) outcomes(scores *[2][linear.MaxClasses]int32, out []float64) {
	out[0] = float64(m.prior[0]) + float64(scores[0][0]+scores[1][0])*m.unit
	for r := range m.Relations {
		for way := range scores {
			sums := &scores[way]
			sum := sums[1+r]
			if k := int(m.kinds[r]); k > 0 {
				sum += sums[m.Relations+k]
			}
			out[1+way*m.Relations+r] = float64(m.prior[1+r]) + float64(sum)*m.unit
		}
	}
	softmax(out[:m.Outcomes()])
}

// Table holds what a model knows of features that many pairs share, by their numbers.
type Table struct {
	Model *Model
	rows  []linear.Row
}

// Extend takes all features that are numbered by now: those it has from earlier calls, and new ones behind them.
func (t *Table) Extend(features []linear.Feature) {
	t.rows = t.Model.weights.Rows(t.rows, features[len(t.rows):])
}

// Clear forgets all features.
func (t *Table) Clear() { t.rows = t.rows[:0] }

// Probabilities are those of the model for a pair whose features are given by number.
func (t *Table) Probabilities(forth, back []int32, out []float64) {
	var scores [2][linear.MaxClasses]int32
	for way, list := range [][]int32{forth, back} {
		for _, n := range list {
			t.rows[n].Add(&scores[way])
		}
	}
	t.Model.outcomes(&scores, out)
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

// Append appends the binary form: the unit as a 64-bit float, the number of relations and the kind of each as bytes, the weights,
// the priors as 32-bit floats.
func (m *Model) Append(b []byte) []byte {
	b = binary.LittleEndian.AppendUint64(b, math.Float64bits(m.unit))
	b = append(append(b, byte(m.Relations)), m.kinds...)
	b = m.weights.Append(b)
	for _, p := range m.prior {
		b = binary.LittleEndian.AppendUint32(b, math.Float32bits(p))
	}
	return b
}

var errDamaged = errors.New("pairwise: model damaged")

// Read reads a model from the front of b, which it keeps parts of, and returns what follows it.
func Read(b []byte) (*Model, []byte, error) {
	if len(b) < 9 || len(b) < 9+int(b[8]) {
		return nil, nil, errDamaged
	}
	m := &Model{Relations: int(b[8]), unit: math.Float64frombits(binary.LittleEndian.Uint64(b))}
	m.kinds = b[9 : 9+m.Relations]
	weights, rest, err := linear.Read(b[9+m.Relations:])
	if err != nil {
		return nil, nil, err
	}
	m.weights = weights
	priors := 1 + m.Relations
	if !(m.unit > 0) || math.IsInf(m.unit, 0) || m.Relations < 1 || weights.Classes != priors+int(slices.Max(m.kinds)) || len(rest) < 4*priors {
		return nil, nil, errDamaged
	}
	for c := range priors {
		m.prior = append(m.prior, math.Float32frombits(binary.LittleEndian.Uint32(rest[4*c:])))
	}
	return m, rest[4*priors:], nil
}
