package tagger

import (
	"cmp"
	"encoding/binary"
	"maps"
	"slices"
	"strings"

	"kg/nlp/cluster"
	"kg/nlp/conllu"
	"kg/nlp/linear"
)

// entry is what training told of a word, whatever its case and digits.
type entry struct {
	tags   uint8  // number of the set of Penn tags it was seen with; 0 for words seen too rarely
	cap    uint8  // how often it is capitalised inside running text, 0 when not known
	coarse uint8  // cluster
	fine   uint16 // cluster
}

// lexicon maps words to entries. A wrong hit has odds of about one in 2^31 for each word in it.
type lexicon struct {
	keys    []uint32
	entries []entry
}

// normal lower-cases a form and makes all digits 0.
func normal(lower string) string {
	if strings.IndexFunc(lower, func(r rune) bool { return '1' <= r && r <= '9' }) < 0 {
		return lower
	}
	return strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return '0'
		}
		return r
	}, lower)
}

func newLexicon(words map[string]entry) lexicon {
	l := emptyLexicon(len(words))
	for _, w := range slices.Sorted(maps.Keys(words)) {
		key := keyOf(linear.HashString(w))
		i := place(l.keys, key)
		l.keys[i], l.entries[i] = key, words[w]
	}
	return l
}

func emptyLexicon(words int) lexicon {
	n := slots(words)
	return lexicon{make([]uint32, n), make([]entry, n)}
}

func (l *lexicon) get(hash uint64) entry { return l.entries[place(l.keys, keyOf(hash))] }

// append writes the number of words, and each word's key and entry, by key.
func (l *lexicon) append(b []byte) []byte {
	keys := sorted(l.keys)
	b = binary.LittleEndian.AppendUint32(b, uint32(len(keys)))
	for _, k := range keys {
		e := l.entries[place(l.keys, k)]
		b = binary.LittleEndian.AppendUint32(b, k)
		b = append(b, e.tags, e.cap, e.coarse, byte(e.fine), byte(e.fine>>8))
	}
	return b
}

func readLexicon(b []byte) (lexicon, []byte, error) {
	if len(b) < 4 {
		return lexicon{}, nil, errDamaged
	}
	n := int(binary.LittleEndian.Uint32(b))
	b = b[4:]
	if len(b)/9 < n {
		return lexicon{}, nil, errDamaged
	}
	l := emptyLexicon(n)
	for range n {
		key := binary.LittleEndian.Uint32(b)
		if key == 0 {
			return lexicon{}, nil, errDamaged
		}
		i := place(l.keys, key)
		l.keys[i], l.entries[i] = key, entry{b[4], b[5], b[6], binary.LittleEndian.Uint16(b[7:])}
		b = b[9:]
	}
	return l, b, nil
}

// Hash tables have keys of 32 bits, 0 where free, and open addressing.

// slots is the size of a table for n keys.
func slots(n int) int {
	size := 8
	for 3*size < 4*n {
		size *= 2
	}
	return size
}

// sorted returns a table's keys in order. Where they stand in it depends on the order in which they came.
func sorted(keys []uint32) []uint32 {
	out := slices.DeleteFunc(slices.Clone(keys), func(k uint32) bool { return k == 0 })
	slices.Sort(out)
	return out
}

// keyOf makes a table's key of a hash.
func keyOf(hash uint64) uint32 { return uint32(linear.Mix(hash, 7)>>32) | 1 }

// place returns where a key stands or would stand.
func place(keys []uint32, key uint32) int {
	mask := len(keys) - 1
	i := int(key*0x9E3779B1>>8) & mask
	for keys[i] != 0 && keys[i] != key {
		i = (i + 1) & mask
	}
	return i
}

// learnLexicon learns the words of tagged sentences and of running text.
func learnLexicon(sents []conllu.Sentence, text [][]string, opts Options) lexicon {
	words := map[string]entry{}
	for w, set := range tagSets(sents) {
		words[w] = entry{tags: set}
	}
	for w, c := range capitals(text) {
		e := words[w]
		e.cap = c
		words[w] = e
	}
	normed := make([][]string, len(text))
	for i, s := range text {
		for _, w := range s {
			normed[i] = append(normed[i], normal(strings.ToLower(w)))
		}
	}
	for w, c := range cluster.Words(normed, cluster.Options{Classes: opts.Coarse, Least: 2, Rounds: 12}) {
		e := words[w]
		e.coarse = uint8(c)
		words[w] = e
	}
	for w, c := range cluster.Words(normed, cluster.Options{Classes: opts.Fine, Least: 2, Rounds: 12}) {
		e := words[w]
		e.fine = uint16(c)
		words[w] = e
	}
	return newLexicon(words)
}

// tagSets numbers, from 1 by frequency, the sets of Penn tags that words seen five times or more were seen with.
func tagSets(sents []conllu.Sentence) map[string]uint8 {
	seen := map[string]map[string]int{}
	for _, s := range sents {
		for _, w := range s.Words {
			n := normal(strings.ToLower(w.Form))
			if seen[n] == nil {
				seen[n] = map[string]int{}
			}
			seen[n][w.XPOS]++
		}
	}
	sets := map[string]string{}
	counts := map[string]int{}
	for word, tags := range seen {
		n := 0
		for _, c := range tags {
			n += c
		}
		if n < 5 {
			continue
		}
		var set []string
		for _, x := range slices.Sorted(maps.Keys(tags)) {
			if 20*tags[x] >= n {
				set = append(set, x)
			}
		}
		sets[word] = strings.Join(set, " ")
		counts[sets[word]]++
	}
	order := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(counts[b]-counts[a], strings.Compare(a, b))
	})
	number := map[string]uint8{}
	for i, set := range order {
		number[set] = uint8(min(i+1, 254))
	}
	out := map[string]uint8{}
	for word, set := range sets {
		out[word] = number[set]
	}
	return out
}

// capitals says how often words have a capital inside sentences: 1 hardly ever to 5 nearly always, 6 all capitals.
func capitals(text [][]string) map[string]uint8 {
	type count struct{ low, title, all int }
	counts := map[string]*count{}
	for _, s := range text {
		caps, lows := 0, 0
		for _, f := range s {
			if 'a' <= f[0] && f[0] <= 'z' {
				lows++
			} else if 'A' <= f[0] && f[0] <= 'Z' {
				caps++
			}
		}
		if caps >= lows {
			continue // a headline
		}
		for i, f := range s {
			if i == 0 || !strings.ContainsAny(s[i-1][len(s[i-1])-1:], "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789,") {
				continue // a sentence or quotation may start here
			}
			low := strings.ToLower(f)
			c := counts[normal(low)]
			if c == nil {
				c = &count{}
				counts[normal(low)] = c
			}
			switch {
			case f == low:
				c.low++
			case len(f) > 1 && f == strings.ToUpper(f):
				c.all++
			default:
				c.title++
			}
		}
	}
	out := map[string]uint8{}
	for w, c := range counts {
		n := c.low + c.title + c.all
		share := float64(c.title+c.all) / float64(n)
		switch {
		case n < 2:
		case share < 0.05:
			out[w] = 1
		case share < 0.3:
			out[w] = 2
		case share < 0.7:
			out[w] = 3
		case share < 0.95:
			out[w] = 4
		case c.all > c.title:
			out[w] = 6
		default:
			out[w] = 5
		}
	}
	return out
}
