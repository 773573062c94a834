// Package cluster puts words into classes by their neighbours in running text.
package cluster

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strings"
)

// Options of a clustering.
type Options struct {
	Classes int  // how many
	Least   int  // words seen fewer times get no class
	Rounds  int  // passes over the words, fewer if few words move
	Spread  bool // start from classes with words of all frequencies; if not, all but the most frequent words start in one
}

// Words puts the words of running text, given in sentences, into classes, so that the class bigrams of the text are as
// likely as can be: the exchange algorithm of Kneser and Ney (1993) and Martin, Liermann and Ney (1998), with the
// two-sided bigram model that Brown et al. (1992) merge by. Classes count from 1; equal text gives equal classes.
func Words(text [][]string, o Options) map[string]int {
	vocab := frequent(text, o.Least)
	e := newExchange(text, vocab, min(o.Classes, len(vocab)), o.Spread)
	for range o.Rounds {
		moved := 0
		for w := firstWord; w < len(e.class); w++ {
			if e.move(w) {
				moved++
			}
		}
		if moved*200 < len(e.class) {
			break
		}
	}
	out := make(map[string]int, len(vocab))
	for i, w := range vocab {
		out[w] = int(e.class[i+firstWord]) + 1
	}
	return out
}

// frequent lists the words seen at least least times, the most frequent first.
func frequent(text [][]string, least int) []string {
	counts := map[string]int{}
	for _, s := range text {
		for _, w := range s {
			counts[w]++
		}
	}
	maps.DeleteFunc(counts, func(_ string, n int) bool { return n < least })
	return slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(counts[b]-counts[a], strings.Compare(a, b))
	})
}

// Words are numbered: the end of a sentence, all the rare ones, then the frequent ones. The first two keep classes of their
// own, after the k others.
const (
	sentenceEnd = iota
	rare
	firstWord
)

// exchange is a clustering and its counts.
type exchange struct {
	k, all        int           // classes that words may have, and with the two others
	left, right   [][]neighbour // of each word, without itself
	total, self   []int32       // how often a word stands in the text, and before itself
	class         []int32
	size          []int32 // words in each class
	after, before []int32 // after[a*all+b], before[b*all+a]: how often class b follows class a
	lefts, rights tally   // classes around the word that is moved
	xlogxs        [1 << 16]float32
}

type neighbour struct{ word, count int32 }

func newExchange(text [][]string, vocab []string, k int, spread bool) *exchange {
	n, all := len(vocab)+firstWord, k+firstWord
	e := &exchange{
		k: k, all: all,
		left: make([][]neighbour, n), right: make([][]neighbour, n),
		total: make([]int32, n), self: make([]int32, n), class: make([]int32, n),
		size: make([]int32, all), after: make([]int32, all*all), before: make([]int32, all*all),
		lefts: tally{count: make([]int32, all)}, rights: tally{count: make([]int32, all)},
	}
	for i := 1; i < len(e.xlogxs); i++ {
		e.xlogxs[i] = float32(float64(i) * math.Log(float64(i)))
	}
	e.class[sentenceEnd], e.class[rare] = int32(k), int32(k+1)
	for i := range vocab {
		e.class[i+firstWord] = int32(min(i, k-1))
		if spread {
			e.class[i+firstWord] = int32(i % k)
		}
	}
	bigrams := countBigrams(text, vocab)
	for _, p := range slices.SortedFunc(maps.Keys(bigrams), func(a, b [2]int32) int { return slices.Compare(a[:], b[:]) }) {
		c := bigrams[p]
		e.total[p[1]] += c
		if p[0] == p[1] {
			e.self[p[0]] = c
		} else {
			e.right[p[0]] = append(e.right[p[0]], neighbour{p[1], c})
			e.left[p[1]] = append(e.left[p[1]], neighbour{p[0], c})
		}
		e.count(e.class[p[0]], e.class[p[1]], c)
	}
	for w, c := range e.class {
		e.size[c] += e.total[w]
	}
	return e
}

func countBigrams(text [][]string, vocab []string) map[[2]int32]int32 {
	id := make(map[string]int32, len(vocab))
	for i, w := range vocab {
		id[w] = int32(i + firstWord)
	}
	bigrams := map[[2]int32]int32{}
	for _, s := range text {
		last := int32(sentenceEnd)
		for _, w := range s {
			i, ok := id[w]
			if !ok {
				i = rare
			}
			bigrams[[2]int32{last, i}]++
			last = i
		}
		bigrams[[2]int32{last, sentenceEnd}]++
	}
	return bigrams
}

func (e *exchange) count(a, b, n int32) {
	e.after[int(a)*e.all+int(b)] += n
	e.before[int(b)*e.all+int(a)] += n
}

// move takes a word out of its class and puts it where the text is most likely. It says whether that is another class.
func (e *exchange) move(w int) bool {
	e.lefts.of(e.left[w], e.class)
	e.rights.of(e.right[w], e.class)
	from := e.class[w]
	e.place(w, from, -1)
	best, bestGain := from, math.Inf(-1)
	for c := range int32(e.k) {
		if gain := e.gain(w, c); gain > bestGain {
			best, bestGain = c, gain
		}
	}
	e.place(w, best, 1)
	e.class[w] = best
	return best != from
}

// place counts a word, with the classes around it, into a class or out of it.
func (e *exchange) place(w int, c, sign int32) {
	for _, d := range e.rights.some {
		e.count(c, d, sign*e.rights.count[d])
	}
	for _, d := range e.lefts.some {
		e.count(d, c, sign*e.lefts.count[d])
	}
	e.count(c, c, sign*e.self[w])
	e.size[c] += sign * e.total[w]
}

// gain is by how much the text's log-likelihood grows when the word joins a class.
func (e *exchange) gain(w int, c int32) float64 {
	gain := -2 * (e.xlogx(e.size[c]+e.total[w]) - e.xlogx(e.size[c]))
	row := e.after[int(c)*e.all : int(c+1)*e.all]
	for _, d := range e.rights.some {
		if d != c {
			gain += e.xlogx(row[d]+e.rights.count[d]) - e.xlogx(row[d])
		}
	}
	row = e.before[int(c)*e.all : int(c+1)*e.all]
	for _, d := range e.lefts.some {
		if d != c {
			gain += e.xlogx(row[d]+e.lefts.count[d]) - e.xlogx(row[d])
		}
	}
	return gain + (e.xlogx(row[c]+e.lefts.count[c]+e.rights.count[c]+e.self[w]) - e.xlogx(row[c]))
}

// tally counts the classes of a word's neighbours.
type tally struct {
	count []int32 // by class
	some  []int32 // the classes that were counted
}

func (t *tally) of(words []neighbour, class []int32) {
	for _, c := range t.some {
		t.count[c] = 0
	}
	t.some = t.some[:0]
	for _, x := range words {
		c := class[x.word]
		if t.count[c] == 0 {
			t.some = append(t.some, c)
		}
		t.count[c] += x.count
	}
}

// xlogx is x log x. Small x, which are nearly all, are looked up.
func (e *exchange) xlogx(x int32) float64 {
	if int(x) < len(e.xlogxs) {
		return float64(e.xlogxs[x])
	}
	return float64(x) * math.Log(float64(x))
}
