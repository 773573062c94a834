// Package linear holds multi-class linear models over hashed sparse features: trained as an averaged perceptron
// (Freund and Schapire 1999; Collins 2002), pruned and quantised to one byte a weight, and read back without unpacking.
package linear

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"math/bits"
	"slices"
)

// MaxClasses is the largest number of classes that a model can tell apart.
const MaxClasses = 256

// Feature is the hash of one active feature. Equal features must hash equally; Hash does.
type Feature uint64

// Hash mixes a template's number and up to a few atoms (word ids, tags, hashes of strings) into a feature.
func Hash(template int, atoms ...uint64) Feature {
	h := uint64(template+1) * 0x9E3779B97F4A7C15
	for _, a := range atoms {
		h = Mix(h, a)
	}
	return Feature(h)
}

// Mix folds one more atom into a hash.
func Mix(h, atom uint64) uint64 {
	hi, lo := bits.Mul64(h^0xA0761D6478BD642F, atom^0xE7037ED1A0B428DB)
	return hi ^ lo
}

// HashString hashes a string to an atom.
func HashString(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// Model scores classes. It is read-only and may be shared between goroutines.
//
// A feature's hash picks a bucket; the bucket's cells each hold a fingerprint of the feature, a class and a weight.
type Model struct {
	Classes int
	shift   uint     // the bucket of h is h >> shift
	starts  []uint32 // bucket b is cells[starts[b]:starts[b+1]]
	cells   []uint32 // fingerprint<<16 | class<<8 | weight as int8
}

// Score adds the weights of the features to scores, one int32 for each class.
//
// Buckets lie all over memory. They are looked up in rounds, each of which has nothing to wait for but its own reads.
func (m *Model) Score(features []Feature, scores []int32) {
	const round = 32
	var from, to, first [round]uint32
	if len(m.cells) == 0 {
		return
	}
	for len(features) > 0 {
		fs := features[:min(len(features), round)]
		features = features[len(fs):]
		for i, f := range fs {
			b := uint64(f) >> m.shift
			from[i], to[i] = m.starts[b], m.starts[b+1]
		}
		for i := range fs {
			first[i] = m.cells[min(from[i], uint32(len(m.cells)-1))]
		}
		for i, f := range fs {
			if from[i] == to[i] {
				continue
			}
			fp := uint32(f) << 16
			if c := first[i]; c&0xFFFF0000 == fp {
				scores[c>>8&0xFF] += int32(int8(c))
			}
			for _, c := range m.cells[from[i]+1 : to[i]] {
				if c&0xFFFF0000 == fp {
					scores[c>>8&0xFF] += int32(int8(c))
				}
			}
		}
	}
}

// Add adds the weights of one feature to scores.
func (m *Model) Add(f Feature, scores []int32) {
	b := uint64(f) >> m.shift
	cells := m.cells[m.starts[b]:m.starts[b+1]]
	fp := uint32(f) << 16
	for _, c := range cells {
		if c&0xFFFF0000 == fp {
			scores[c>>8&0xFF] += int32(int8(c))
		}
	}
}

// Best returns the class with the highest score, the lowest of equals.
func Best(scores []int32) int {
	best := 0
	for i, s := range scores {
		if s > scores[best] {
			best = i
		}
	}
	return best
}

// Cells is the number of weights that the model holds.
func (m *Model) Cells() int { return len(m.cells) }

// AppendBinary appends the model's binary form: little-endian counts, bucket sizes, cells.
func (m *Model) AppendBinary(b []byte) ([]byte, error) {
	b = binary.LittleEndian.AppendUint32(b, uint32(m.Classes))
	b = binary.LittleEndian.AppendUint32(b, uint32(m.shift))
	b = binary.LittleEndian.AppendUint32(b, uint32(len(m.starts)-1))
	b = binary.LittleEndian.AppendUint32(b, uint32(len(m.cells)))
	for i := 1; i < len(m.starts); i++ {
		b = binary.LittleEndian.AppendUint16(b, uint16(m.starts[i]-m.starts[i-1]))
	}
	for _, c := range m.cells {
		b = binary.LittleEndian.AppendUint32(b, c)
	}
	return b, nil
}

// Read reads a model from the front of b and returns what follows it.
func Read(b []byte) (*Model, []byte, error) {
	if len(b) < 16 {
		return nil, nil, errors.New("linear: model cut short")
	}
	u := func(i int) int { return int(binary.LittleEndian.Uint32(b[4*i:])) }
	m := &Model{Classes: u(0), shift: uint(u(1))}
	buckets, cells := u(2), u(3)
	b = b[16:]
	if m.Classes > MaxClasses || m.shift >= 64 || buckets != 1<<(64-m.shift) || len(b) < 2*buckets+4*cells {
		return nil, nil, errors.New("linear: model damaged")
	}
	m.starts = make([]uint32, buckets+1)
	for i := range buckets {
		m.starts[i+1] = m.starts[i] + uint32(binary.LittleEndian.Uint16(b[2*i:]))
	}
	if int(m.starts[buckets]) != cells {
		return nil, nil, errors.New("linear: model damaged")
	}
	b = b[2*buckets:]
	m.cells = make([]uint32, cells)
	for i := range m.cells {
		m.cells[i] = binary.LittleEndian.Uint32(b[4*i:])
		if int(m.cells[i]>>8&0xFF) >= m.Classes {
			return nil, nil, errors.New("linear: model damaged")
		}
	}
	return m, b[4*cells:], nil
}

// Trainer learns weights by perceptron updates and averages them over all steps.
//
// Features are found by open addressing; the cells of one feature lie side by side and move to a larger place when they
// need one.
type Trainer struct {
	classes int
	slots   []slot
	used    int
	cells   []cell
	sums    []float64 // for each cell, the sum of changes, each times the step it was made at
	step    float64
}

type slot struct {
	f      Feature
	at     uint32
	n, cap uint16 // a slot with no capacity is free
}

type cell struct {
	class  uint16
	weight float32
}

// NewTrainer returns an empty trainer for so many classes, at most MaxClasses.
func NewTrainer(classes int) *Trainer {
	if classes > MaxClasses {
		panic(fmt.Sprintf("linear: %d classes, at most %d", classes, MaxClasses))
	}
	return &Trainer{classes: classes, slots: make([]slot, 1<<10)}
}

// find returns the slot of a feature, or the free one where it would go.
func (t *Trainer) find(f Feature) *slot {
	mask := uint64(len(t.slots) - 1)
	for i := uint64(f) * 0x9E3779B97F4A7C15 >> 20 & mask; ; i = (i + 1) & mask {
		if s := &t.slots[i]; s.cap == 0 || s.f == f {
			return s
		}
	}
}

func (t *Trainer) grow() {
	old := t.slots
	t.slots = make([]slot, 2*len(old))
	for _, s := range old {
		if s.cap > 0 {
			*t.find(s.f) = s
		}
	}
}

// Score adds the present (not averaged) weights of the features to scores.
func (t *Trainer) Score(features []Feature, scores []float32) {
	for _, f := range features {
		s := t.find(f)
		for _, c := range t.cells[s.at : s.at+uint32(s.n)] {
			scores[c.class] += c.weight
		}
	}
}

// Step counts one training example; averages are over steps.
func (t *Trainer) Step() { t.step++ }

// Update adds delta to the weight of every feature for the class.
func (t *Trainer) Update(features []Feature, class int, delta float32) {
	for _, f := range features {
		s := t.find(f)
		if s.cap == 0 {
			if 10*t.used > 6*len(t.slots) {
				t.grow()
				s = t.find(f)
			}
			t.used++
			*s = slot{f: f, at: uint32(len(t.cells)), cap: 2}
			t.cells, t.sums = append(t.cells, cell{}, cell{}), append(t.sums, 0, 0)
		}
		i := s.at
		for i < s.at+uint32(s.n) && t.cells[i].class != uint16(class) {
			i++
		}
		if i == s.at+uint32(s.n) {
			if s.n == s.cap {
				at := uint32(len(t.cells))
				t.cells = append(t.cells, t.cells[s.at:i]...)
				t.sums = append(t.sums, t.sums[s.at:i]...)
				t.cells, t.sums = append(t.cells, make([]cell, s.cap)...), append(t.sums, make([]float64, s.cap)...)
				s.at, s.cap = at, 2*s.cap
				i = at + uint32(s.n)
			}
			s.n++
			t.cells[i] = cell{class: uint16(class)}
			t.sums[i] = 0
		}
		t.cells[i].weight += delta
		t.sums[i] += float64(delta) * t.step
	}
}

// Model averages the weights, drops those whose average is below the least in size, and quantises the rest so that the
// 99.9th percentile of sizes takes the full range of a byte.
func (t *Trainer) Model(least float64) *Model {
	var all []weight
	for _, s := range t.slots {
		for i := s.at; i < s.at+uint32(s.n); i++ {
			w := float64(t.cells[i].weight) - t.sums[i]/max(t.step, 1)
			if math.Abs(w) >= least && w != 0 {
				all = append(all, weight{s.f, t.cells[i].class, w})
			}
		}
	}
	return newModel(t.classes, all)
}

// weight is an averaged weight.
type weight struct {
	f Feature
	c uint16
	w float64
}

func newModel(classes int, all []weight) *Model {
	slices.SortFunc(all, func(a, b weight) int {
		if a.f != b.f {
			if a.f < b.f {
				return -1
			}
			return 1
		}
		return int(a.c) - int(b.c)
	})
	sizes := make([]float64, len(all))
	for i, e := range all {
		sizes[i] = math.Abs(e.w)
	}
	slices.Sort(sizes)
	scale := 1.0
	if len(sizes) > 0 {
		scale = 127 / sizes[len(sizes)*999/1000]
	}
	m := &Model{Classes: classes, shift: 63}
	for 64-m.shift < 28 && 1<<(64-m.shift) < len(all)/3 {
		m.shift--
	}
	m.starts = make([]uint32, 1<<(64-m.shift)+1)
	for _, e := range all {
		w := math.Round(e.w * scale)
		if w == 0 {
			continue
		}
		w = min(max(w, -127), 127)
		m.starts[uint64(e.f)>>m.shift+1]++
		m.cells = append(m.cells, uint32(e.f)<<16|uint32(e.c)<<8|uint32(uint8(int8(w))))
	}
	for i := 1; i < len(m.starts); i++ {
		m.starts[i] += m.starts[i-1]
	}
	return m
}
