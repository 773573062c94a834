package linear

import (
	"cmp"
	"encoding/binary"
	"errors"
	"math"
	"slices"
)

// Model scores classes by quantised weights. It is read-only and reads its file's bytes in place.
//
// A feature's upper bits pick a bucket, a run of entries in body. An entry is the feature's lower 16 bits, a count, and so
// many pairs of class and weight (a signed byte).
type Model struct {
	Classes int
	shift   uint
	starts  []uint32 // bucket b is body[starts[b]:starts[b+1]]
	body    []byte
}

// Weight is what a feature adds to the score of a class.
type Weight struct {
	Feature Feature
	Class   uint8
	Value   float64
}

// NewModel quantises weights, of which there is at most one for each feature and class, so that the 99.9th percentile of
// sizes takes a byte's full range. It sorts them.
func NewModel(classes int, ws []Weight) *Model {
	slices.SortFunc(ws, func(a, b Weight) int { return cmp.Or(cmp.Compare(a.Feature, b.Feature), cmp.Compare(a.Class, b.Class)) })
	m := &Model{Classes: classes, shift: 63}
	sizes := make([]float64, len(ws))
	features := 0
	for i, w := range ws {
		sizes[i] = math.Abs(w.Value)
		if i == 0 || w.Feature != ws[i-1].Feature {
			features++
		}
	}
	scale := 1.0
	if slices.Sort(sizes); len(sizes) > 0 {
		scale = 127 / sizes[len(sizes)*999/1000]
	}
	for m.shift > 40 && 1<<(64-m.shift) < features {
		m.shift--
	}
	m.starts = make([]uint32, 1<<(64-m.shift)+1)
	count := 0 // where the entry's count stands in body, 0 before the first
	for i, w := range ws {
		q := min(max(math.Round(w.Value*scale), -127), 127)
		if i == 0 || w.Feature != ws[i-1].Feature {
			count = 0
		}
		if q == 0 {
			continue
		}
		b := uint64(w.Feature) >> m.shift
		if count == 0 {
			m.body = binary.LittleEndian.AppendUint16(m.body, uint16(w.Feature))
			count = len(m.body)
			m.body = append(m.body, 0)
			m.starts[b+1] += 3
		}
		m.body = append(m.body, w.Class, byte(int8(q)))
		m.body[count]++
		m.starts[b+1] += 2
	}
	for i := 1; i < len(m.starts); i++ {
		m.starts[i] += m.starts[i-1]
	}
	return m
}

// Add adds the weights of the features to scores, which has room for MaxClasses.
func (m *Model) Add(features []Feature, scores *[MaxClasses]int32) {
	if len(m.body) == 0 {
		return
	}
	var a ahead
	for len(features) > 0 {
		some := features[:min(len(features), atOnce)]
		features = features[len(some):]
		m.look(&a, some)
		for i, f := range some {
			m.find(&a, i, f).Add(scores)
		}
	}
}

// atOnce is how many features are looked up at once.
const atOnce = 64

// ahead is where the buckets of some features lie, and the first key of each.
type ahead struct {
	begins, ends [atOnce]uint32
	keys         [atOnce]uint16
}

// look reads where all the buckets begin, then their first keys, so that the cache misses overlap.
func (m *Model) look(a *ahead, features []Feature) {
	for i, f := range features {
		b := uint64(f) >> m.shift
		a.begins[i], a.ends[i] = m.starts[b], m.starts[b+1]
	}
	for i := range features {
		a.keys[i] = binary.LittleEndian.Uint16(m.body[min(int(a.begins[i]), len(m.body)-2):])
	}
}

// Row is the weights of one feature, or nil.
type Row []byte

// Rows appends the weights of each of the features.
func (m *Model) Rows(rows []Row, features []Feature) []Row {
	if len(m.body) == 0 {
		return append(rows, make([]Row, len(features))...)
	}
	var a ahead
	for len(features) > 0 {
		some := features[:min(len(features), atOnce)]
		features = features[len(some):]
		m.look(&a, some)
		for i, f := range some {
			rows = append(rows, m.find(&a, i, f))
		}
	}
	return rows
}

// find is the weights of the feature that was looked for as the ith. Of a bucket that holds one weight the first key tells all.
func (m *Model) find(a *ahead, i int, f Feature) Row {
	bucket := m.body[a.begins[i]:a.ends[i]]
	if len(bucket) <= 5 && a.keys[i] != uint16(f) {
		return nil
	}
	for len(bucket) >= 3 {
		end := 3 + 2*int(bucket[2])
		if binary.LittleEndian.Uint16(bucket) == uint16(f) {
			return bucket[3:end]
		}
		bucket = bucket[end:]
	}
	return nil
}

// Add adds the weights to scores.
func (r Row) Add(scores *[MaxClasses]int32) {
	for ; len(r) >= 2; r = r[2:] {
		scores[r[0]] += int32(int8(r[1]))
	}
}

var errDamaged = errors.New("linear: model damaged")

// Append appends the binary form: one byte each for the number of classes less one and the shift, the body's length, the
// sizes of the buckets as varints, the body.
func (m *Model) Append(b []byte) []byte {
	b = append(b, byte(m.Classes-1), byte(m.shift))
	b = binary.LittleEndian.AppendUint32(b, uint32(len(m.body)))
	for i := 1; i < len(m.starts); i++ {
		b = binary.AppendUvarint(b, uint64(m.starts[i]-m.starts[i-1]))
	}
	return append(b, m.body...)
}

// Read reads a model from the front of b, which it keeps parts of, and returns what follows it.
func Read(b []byte) (*Model, []byte, error) {
	if len(b) < 6 {
		return nil, nil, errDamaged
	}
	m := &Model{Classes: int(b[0]) + 1, shift: uint(b[1])}
	size := int(binary.LittleEndian.Uint32(b[2:]))
	b = b[6:]
	if m.shift < 40 || m.shift > 63 {
		return nil, nil, errDamaged
	}
	buckets := 1 << (64 - m.shift)
	if len(b) < buckets+size {
		return nil, nil, errDamaged
	}
	m.starts = make([]uint32, buckets+1)
	for i := range buckets {
		n, used := binary.Uvarint(b)
		if used <= 0 || n > uint64(size) {
			return nil, nil, errDamaged
		}
		b = b[used:]
		m.starts[i+1] = m.starts[i] + uint32(n)
		if int(m.starts[i+1]) > size {
			return nil, nil, errDamaged
		}
	}
	if int(m.starts[buckets]) != size || len(b) < size {
		return nil, nil, errDamaged
	}
	m.body = b[:size:size]
	for i := range buckets {
		for e := m.body[m.starts[i]:m.starts[i+1]]; len(e) > 0; {
			if len(e) < 3 || len(e) < 3+2*int(e[2]) {
				return nil, nil, errDamaged
			}
			e = e[3+2*int(e[2]):]
		}
	}
	return m, b[size:], nil
}
