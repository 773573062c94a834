// Package boost holds gradient-boosted decision trees that tell classes apart by dense rows of numbers (Friedman 2001), with second
// derivatives (Chen and Guestrin 2016) and histograms (Ke and others 2017).
package boost

import (
	"encoding/binary"
	"errors"
	"math"
)

// Model adds to the scores of classes what its trees make of a row. It is read-only.
type Model struct {
	Classes, Columns int
	trees            []tree // of each class in turn, round by round
}

// depth is how many questions a tree asks of a row.
const depth = 3

// tree has the questions in order: below question i are 2i+1, if the answer is yes, and 2i+2. The leaves stand below the last ones.
type tree struct {
	questions [1<<depth - 1]question
	leaves    [1 << depth]float32
}

// question is whether the number in a column is at most so much.
type question struct {
	most   float32
	column uint32
}

// no is 1 if the answer is no, else 0. It compiles without a branch: which way it went could not be foretold.
func (q *question) no(row []float32) int {
	if row[q.column] > q.most {
		return 1
	}
	return 0
}

// Add adds to the scores of the classes what the trees make of a row, which has Columns numbers.
func (m *Model) Add(row []float32, scores []float64) {
	class := 0
	for i := range m.trees {
		t := &m.trees[i]
		at := 0
		for range depth {
			at = 2*at + 1 + t.questions[at].no(row)
		}
		scores[class] += float64(t.leaves[at-len(t.questions)])
		if class++; class == m.Classes {
			class = 0
		}
	}
}

// Append appends the binary form: the number of classes as a byte, the numbers of columns and trees as 16-bit integers, then of each tree
// the questions (a 16-bit column and a 32-bit float) and the leaves (32-bit floats).
func (m *Model) Append(b []byte) []byte {
	le := binary.LittleEndian
	b = append(b, byte(m.Classes))
	b = le.AppendUint16(b, uint16(m.Columns))
	b = le.AppendUint16(b, uint16(len(m.trees)))
	for _, t := range m.trees {
		for _, q := range t.questions {
			b = le.AppendUint16(b, uint16(q.column))
			b = le.AppendUint32(b, math.Float32bits(q.most))
		}
		for _, v := range t.leaves {
			b = le.AppendUint32(b, math.Float32bits(v))
		}
	}
	return b
}

var errDamaged = errors.New("boost: model damaged")

// Read reads a model from the front of b and returns what follows it.
func Read(b []byte) (*Model, []byte, error) {
	le := binary.LittleEndian
	if len(b) < 5 || b[0] == 0 {
		return nil, nil, errDamaged
	}
	m := &Model{Classes: int(b[0]), Columns: int(le.Uint16(b[1:])), trees: make([]tree, le.Uint16(b[3:]))}
	b = b[5:]
	if len(m.trees)%m.Classes != 0 {
		return nil, nil, errDamaged
	}
	for i := range m.trees {
		t := &m.trees[i]
		if len(b) < 6*len(t.questions)+4*len(t.leaves) {
			return nil, nil, errDamaged
		}
		for k := range t.questions {
			t.questions[k] = question{math.Float32frombits(le.Uint32(b[2:])), uint32(le.Uint16(b))}
			if int(t.questions[k].column) >= m.Columns {
				return nil, nil, errDamaged
			}
			b = b[6:]
		}
		for k := range t.leaves {
			t.leaves[k] = math.Float32frombits(le.Uint32(b))
			b = b[4:]
		}
	}
	return m, b, nil
}
