package ner

import (
	"encoding/binary"
	"errors"
	"maps"
	"slices"
	"strings"
	"unicode"

	"kg/nlp/cluster"
	"kg/nlp/linear"
)

const levels = 2

// clusters are word classes at a few grains, found by a hash of the word in lower case.
type clusters struct {
	keys []uint32 // open addressing, length a power of two; 0 is free
	vals [][levels]uint16
	n    int
}

// Cluster learns one clustering of the words seen at least least times for each of sizes. Equal text gives equal classes.
func Cluster(sentences [][]string, sizes [levels]int, least, rounds int) *Clusters {
	lower := make([][]string, len(sentences))
	for i, s := range sentences {
		for _, w := range s {
			lower[i] = append(lower[i], strings.Map(unicode.ToLower, w))
		}
	}
	vals := map[string][levels]uint16{}
	for level, k := range sizes {
		for w, c := range cluster.Words(lower, cluster.Options{Classes: k, Least: least, Rounds: rounds, Spread: true}) {
			v := vals[w]
			v[level] = uint16(c)
			vals[w] = v
		}
	}
	out := newClusters(len(vals))
	for _, w := range slices.Sorted(maps.Keys(vals)) {
		out.put(linear.HashString(w), vals[w])
	}
	return out
}

func newClusters(words int) *clusters {
	size := 1
	for size < 2*words {
		size *= 2
	}
	return &clusters{keys: make([]uint32, size), vals: make([][levels]uint16, size)}
}

func (c *clusters) put(h uint64, v [levels]uint16) {
	k := uint32(h>>32) | 1
	mask := uint32(len(c.keys) - 1)
	for i := uint32(h) & mask; ; i = (i + 1) & mask {
		if c.keys[i] == k {
			return
		}
		if c.keys[i] == 0 {
			c.keys[i], c.vals[i] = k, v
			c.n++
			return
		}
	}
}

// find fills in the classes of a word, or zeros.
func (c *clusters) find(lower []byte, out *[levels]uint64) {
	if c.n == 0 {
		return
	}
	h := hashBytes(lower)
	k := uint32(h>>32) | 1
	mask := uint32(len(c.keys) - 1)
	for i := uint32(h) & mask; c.keys[i] != 0; i = (i + 1) & mask {
		if c.keys[i] == k {
			for l, v := range c.vals[i] {
				out[l] = uint64(v)
			}
			return
		}
	}
}

func (c *clusters) appendBinary(b []byte) []byte {
	b = binary.LittleEndian.AppendUint32(b, uint32(len(c.keys)))
	b = binary.LittleEndian.AppendUint32(b, uint32(c.n))
	for i, k := range c.keys {
		if k == 0 {
			continue
		}
		b = binary.LittleEndian.AppendUint32(b, uint32(i))
		b = binary.LittleEndian.AppendUint32(b, k)
		for _, v := range c.vals[i] {
			b = binary.LittleEndian.AppendUint16(b, v)
		}
	}
	return b
}

func readClusters(b []byte) (*clusters, []byte, error) {
	bad := errors.New("ner: word classes damaged")
	if len(b) < 8 {
		return nil, nil, bad
	}
	size, n := int(binary.LittleEndian.Uint32(b)), int(binary.LittleEndian.Uint32(b[4:]))
	b = b[8:]
	const item = 8 + 2*levels
	if size == 0 || size > 1<<20 || size&(size-1) != 0 || n > size/2 || len(b) < n*item {
		return nil, nil, bad
	}
	c := &clusters{keys: make([]uint32, size), vals: make([][levels]uint16, size), n: n}
	for ; n > 0; n-- {
		i := binary.LittleEndian.Uint32(b)
		if int(i) >= size {
			return nil, nil, bad
		}
		c.keys[i] = binary.LittleEndian.Uint32(b[4:])
		for l := range levels {
			c.vals[i][l] = binary.LittleEndian.Uint16(b[8+2*l:])
		}
		b = b[item:]
	}
	return c, b, nil
}
