package parser

import (
	"encoding/binary"
	"math"
	"math/bits"
	"slices"
)

// table maps features to one weight for each action. It keeps six features in a bucket of 32 bytes: six fingerprints of
// ten bits, then six times four bytes of weights; a feature without room in its bucket was left out when it was built.
// A lookup reads one cache line, and compares all six fingerprints at once.
type table struct {
	buckets [][4]uint64
}

const (
	slots   = 6
	fpBits  = 10
	fpOnes  = 1 | 1<<10 | 1<<20 | 1<<30 | 1<<40 | 1<<50
	fpHighs = fpOnes << (fpBits - 1)
)

// bucketOf uses the high bits of a feature, fingerprint the low ones but the lowest.
func (t *table) bucketOf(f uint64) uint64 {
	hi, _ := bits.Mul64(f, uint64(len(t.buckets)))
	return hi
}

// fingerprint is never 0, which marks an empty slot.
func fingerprint(f uint64) uint64 {
	fp := f >> 1 & (1<<fpBits - 1)
	return fp | (fp-1)>>63
}

// raised turns four signed bytes into unsigned ones, each 128 larger.
const raised = 0x80808080

// score adds up the weights of the features for each action. It takes no branch that hangs on what it reads, so that the
// processor fetches many buckets at once.
func (t *table) score(feats []uint64) (out [actions]int32) {
	buckets := t.buckets
	n := uint64(len(buckets))
	var places [maxFeats]*[4]uint64
	var lanes [maxFeats]uint64
	feats = feats[:min(len(feats), maxFeats)]
	for i, f := range feats {
		at, _ := bits.Mul64(f, n)
		b := &buckets[at]
		places[i] = b
		lanes[i] = b[0]
	}
	var even, odd uint64 // weights 0 and 2, 1 and 3
	for k, f := range feats {
		b := places[k]
		x := lanes[k] ^ fingerprint(f)*fpOnes
		z := (x - fpOnes) &^ x & fpHighs // the high bit of each lane that is zero, and perhaps of some above
		i := uint(bits.TrailingZeros64(z)) * 26 >> 8
		row := b[(1+i/2)&3] >> (i & 1 << 5) & uint64(uint32(int64(z|-z)>>63))
		row ^= raised
		even += row&0xFF | row&0xFF0000<<16
		odd += row>>8&0xFF | row&0xFF000000<<8
	}
	bias := int32(128 * len(feats))
	out[0] = int32(even&0xFFFFFFFF) - bias
	out[2] = int32(even>>32) - bias
	out[1] = int32(odd&0xFFFFFFFF) - bias
	out[3] = int32(odd>>32) - bias
	return out
}

func (t *table) append(b []byte) []byte {
	b = binary.LittleEndian.AppendUint32(b, uint32(len(t.buckets)))
	for _, bu := range t.buckets {
		for _, x := range bu {
			b = binary.LittleEndian.AppendUint64(b, x)
		}
	}
	return b
}

func readTable(b []byte) (table, []byte, error) {
	if len(b) < 4 {
		return table{}, nil, errCut
	}
	n := int(binary.LittleEndian.Uint32(b))
	b = b[4:]
	if n == 0 || len(b)/32 < n {
		return table{}, nil, errCut
	}
	t := table{make([][4]uint64, n)}
	for i := range t.buckets {
		for j := range t.buckets[i] {
			t.buckets[i][j] = binary.LittleEndian.Uint64(b[32*i+8*j:])
		}
	}
	return t, b[32*n:], nil
}

// trainer learns the weights of a table by structured perceptron, in whole numbers, so that the order of additions does
// not matter. It is a large table by open addressing.
type trainer struct {
	rows []trainRow
	sums [][actions]int64 // sum over steps: w × step at each change
	seen []uint16         // how often each row's feature stood in a right state
	used int
	step int64
}

type trainRow struct {
	key uint32
	hi  uint32
	w   [actions]int16
}

func newTrainer(logSize int) *trainer {
	return &trainer{
		rows: make([]trainRow, 1<<logSize),
		sums: make([][actions]int64, 1<<logSize),
		step: 1,
	}
}

func (t *trainer) find(f uint64) int {
	mask := len(t.rows) - 1
	key, hi := uint32(f)|1, uint32(f>>32)
	i := int(f>>20) & mask
	for t.rows[i].key != 0 && (t.rows[i].key != key || t.rows[i].hi != hi) {
		i = (i + 1) & mask
	}
	return i
}

func (t *trainer) score(feats []uint64) (out [actions]int32) {
	for _, f := range feats {
		r := &t.rows[t.find(f)]
		out[0] += int32(r.w[0])
		out[1] += int32(r.w[1])
		out[2] += int32(r.w[2])
		out[3] += int32(r.w[3])
	}
	return out
}

func (t *trainer) update(feats []uint64, a action, delta int16) {
	for _, f := range feats {
		i := t.find(f)
		r := &t.rows[i]
		if r.key == 0 {
			if t.used > len(t.rows)*7/8 {
				continue
			}
			t.used++
			r.key, r.hi = uint32(f)|1, uint32(f>>32)
		}
		r.w[a] += delta
		t.sums[i][a] += t.step * int64(delta)
	}
}

// count notes that the features stand in a right state.
func (t *trainer) count(feats []uint64) {
	if t.seen == nil {
		t.seen = make([]uint16, len(t.rows))
	}
	for _, f := range feats {
		if i := t.find(f); t.rows[i].key != 0 && t.seen[i] < 65535 {
			t.seen[i]++
		}
	}
}

// entry is one feature with its averaged weights.
type entry struct {
	f uint64
	n int // how often it stood in a right state
	w [actions]float64
}

func (t *trainer) entries() []entry {
	var out []entry
	for i, r := range t.rows {
		if r.key == 0 {
			continue
		}
		// the key's lowest bit is lost: buckets come from the high bits, fingerprints pass over the lowest
		e := entry{f: uint64(r.hi)<<32 | uint64(r.key)}
		if t.seen != nil {
			e.n = int(t.seen[i])
		}
		some := false
		for a := range e.w {
			e.w[a] = float64(r.w[a]) - float64(t.sums[i][a])/float64(t.step)
			some = some || e.w[a] != 0
		}
		if some {
			out = append(out, e)
		}
	}
	slices.SortFunc(out, func(a, b entry) int {
		if a.f < b.f {
			return -1
		}
		return 1
	})
	return out
}

// merge adds up two lists of weights, each sorted by feature.
func merge(a, b []entry) []entry {
	if a == nil {
		return b
	}
	out := make([]entry, 0, len(a)+len(b)/2)
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0].f < b[0].f:
			out, a = append(out, a[0]), a[1:]
		case a[0].f > b[0].f:
			out, b = append(out, b[0]), b[1:]
		default:
			e := entry{f: a[0].f, n: max(a[0].n, b[0].n)}
			for i := range e.w {
				e.w[i] = a[0].w[i] + b[0].w[i]
			}
			out, a, b = append(out, e), a[1:], b[1:]
		}
	}
	return append(append(out, a...), b...)
}

// scaleOf returns the factor that fits all weights but one in ten thousand into a byte. Tables whose scores are added
// must share it.
func scaleOf(all ...[]entry) float64 {
	var sizes []float64
	for _, entries := range all {
		for i := range entries {
			for _, w := range entries[i].w {
				if w != 0 {
					sizes = append(sizes, math.Abs(w))
				}
			}
		}
	}
	if len(sizes) == 0 {
		return 1
	}
	slices.Sort(sizes)
	return 127 / sizes[len(sizes)*9999/10000]
}

// pack builds a table of so many buckets from the features whose weights are large and often used, and says how many it
// kept.
func pack(entries []entry, buckets int, scale float64) (table, int) {
	t := table{make([][4]uint64, buckets)}
	size := func(e *entry) float64 {
		s := 0.0
		for _, w := range e.w {
			s += w * w
		}
		return s * (float64(e.n) + 0.3)
	}
	kept := 0
	for i := 0; i < len(entries); {
		j := i + 1
		b := t.bucketOf(entries[i].f)
		for j < len(entries) && t.bucketOf(entries[j].f) == b {
			j++
		}
		in := slices.Clone(entries[i:j])
		slices.SortStableFunc(in, func(x, y entry) int {
			if d := size(&y) - size(&x); d > 0 {
				return 1
			} else if d < 0 {
				return -1
			}
			return 0
		})
		n := 0
		for k := 0; k < len(in) && n < slots; k++ {
			var row uint32
			for a, w := range in[k].w {
				q := min(max(math.Round(w*scale), -127), 127)
				row |= uint32(uint8(int8(q))) << (8 * a)
			}
			fp := fingerprint(in[k].f)
			if row == 0 || hasFingerprint(t.buckets[b][0], fp, n) {
				continue
			}
			t.buckets[b][0] |= fp << (fpBits * n)
			t.buckets[b][1+n/2] |= uint64(row) << (n % 2 * 32)
			n++
			kept++
		}
		i = j
	}
	return t, kept
}

func hasFingerprint(fps, fp uint64, n int) bool {
	for i := range n {
		if fps>>(fpBits*i)&(1<<fpBits-1) == fp {
			return true
		}
	}
	return false
}
