package parser

import (
	"math"
	"slices"
)

// wordClasses is the number of clusters, the one for all rare words included.
const wordClasses = 256

// learnClusters puts the frequent words of a text, given as sentences of forms, into classes that predict each other as
// neighbours: the exchange algorithm for class bigrams (Kneser and Ney 1993; Martin, Liermann and Ney 1998). Counting
// is in whole numbers.
func learnClusters(text [][]string, least, rounds int) lookup {
	count := map[uint64]int{}
	for _, sent := range text {
		for _, f := range sent {
			count[formHash(f)]++
		}
	}
	var vocab []uint64
	for h, n := range count {
		if n >= least {
			vocab = append(vocab, h)
		}
	}
	slices.SortFunc(vocab, func(a, b uint64) int {
		if d := count[b] - count[a]; d != 0 {
			return d
		}
		if a < b {
			return -1
		}
		return 1
	})
	id := map[uint64]int32{}
	for i, h := range vocab {
		id[h] = int32(i)
	}
	c := newExchange(len(vocab))
	next := map[[2]int32]int32{}
	unit := func(f string) int32 {
		if i, ok := id[formHash(f)]; ok {
			return i
		}
		return -1
	}
	for _, sent := range text {
		prev := int32(-2)
		for _, f := range sent {
			u := unit(f)
			next[[2]int32{prev, u}]++
			prev = u
		}
		next[[2]int32{prev, -2}]++
	}
	pairs := make([][2]int32, 0, len(next))
	for p := range next {
		pairs = append(pairs, p)
	}
	slices.SortFunc(pairs, func(a, b [2]int32) int {
		if a[0] != b[0] {
			return int(a[0]) - int(b[0])
		}
		return int(a[1]) - int(b[1])
	})
	for i := range vocab {
		if i < wordClasses-2 {
			c.class[i] = uint8(2 + i)
		} else {
			c.class[i] = uint8(2 + i%(wordClasses-2))
		}
	}
	for _, p := range pairs {
		n := next[p]
		for side, u := range p {
			if u >= 0 {
				c.near[side][u] = append(c.near[side][u], neighbour{p[1-side], n})
			}
		}
		c.count(c.classOf(p[0]), c.classOf(p[1]), n)
	}
	for range rounds {
		moved := 0
		for w := range vocab {
			if c.move(int32(w)) {
				moved++
			}
		}
		if moved < len(vocab)/200 {
			break
		}
	}
	return newLookup(vocab, c.class)
}

type neighbour struct {
	word int32 // -1 for a rare word, -2 for the edge of a sentence
	n    int32
}

type exchange struct {
	class    []uint8
	near     [2][][]neighbour // side 0: the words after, 1: those before
	bigrams  [wordClasses][wordClasses]int32
	from, to [wordClasses]int32
	logs     []int64 // n log n, scaled
	sums     [2][wordClasses]int32
	some     [2][]uint8
}

func newExchange(n int) *exchange {
	c := &exchange{class: make([]uint8, n)}
	c.near[0], c.near[1] = make([][]neighbour, n), make([][]neighbour, n)
	c.logs = make([]int64, 1<<16)
	for i := range c.logs {
		c.logs[i] = nlogn(i)
	}
	return c
}

func nlogn(n int) int64 {
	if n <= 0 {
		return 0
	}
	return int64(math.Round(float64(n) * math.Log(float64(n)) * (1 << 20)))
}

func (c *exchange) log(n int32) int64 {
	if int(n) < len(c.logs) {
		return c.logs[n]
	}
	return nlogn(int(n))
}

func (c *exchange) classOf(u int32) uint8 {
	switch u {
	case -1:
		return 0
	case -2:
		return 1
	}
	return c.class[u]
}

func (c *exchange) count(a, b uint8, n int32) {
	c.bigrams[a][b] += n
	c.from[a] += n
	c.to[b] += n
}

// move takes a word out of its class and puts it where the likelihood is greatest.
func (c *exchange) move(w int32) bool {
	old := c.class[w]
	var self, total [2]int32
	for side := range 2 {
		c.some[side] = c.some[side][:0]
		for _, x := range c.near[side][w] {
			total[side] += x.n
			if x.word == w {
				self[side] += x.n
				continue
			}
			k := c.classOf(x.word)
			if c.sums[side][k] == 0 {
				c.some[side] = append(c.some[side], k)
			}
			c.sums[side][k] += x.n
		}
	}
	c.place(old, &self, -1)
	best, gain := old, int64(math.MinInt64)
	for k := 2; k < wordClasses; k++ {
		g := c.log(c.from[k]) + c.log(c.to[k]) - c.log(c.from[k]+total[0]) - c.log(c.to[k]+total[1])
		for _, o := range c.some[0] {
			if int(o) != k {
				n := c.bigrams[k][o]
				g += c.log(n+c.sums[0][o]) - c.log(n)
			}
		}
		for _, o := range c.some[1] {
			if int(o) != k {
				n := c.bigrams[o][k]
				g += c.log(n+c.sums[1][o]) - c.log(n)
			}
		}
		n := c.bigrams[k][k]
		g += c.log(n+c.sums[0][k]+c.sums[1][k]+self[0]) - c.log(n)
		if g > gain {
			best, gain = uint8(k), g
		}
	}
	c.class[w] = best
	c.place(best, &self, 1)
	for side := range 2 {
		for _, k := range c.some[side] {
			c.sums[side][k] = 0
		}
	}
	return best != old
}

func (c *exchange) place(k uint8, self *[2]int32, sign int32) {
	for _, o := range c.some[0] {
		c.count(k, o, sign*c.sums[0][o])
	}
	for _, o := range c.some[1] {
		c.count(o, k, sign*c.sums[1][o])
	}
	c.count(k, k, sign*self[0])
}
