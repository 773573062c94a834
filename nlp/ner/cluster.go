package ner

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strings"
	"unicode"

	"kg/nlp/linear"
)

// Cluster sorts words into classes by their neighbours: the exchange algorithm for the two-sided class bigram model
// (Kneser and Ney 1993; Martin, Liermann and Ney 1998), which maximises what Brown et al. (1992) do. It learns one
// clustering for each of sizes, over the words seen at least least times. Equal text gives equal classes.
func Cluster(sentences [][]string, sizes [levels]int, least, rounds int) *Clusters {
	counts := map[string]int{}
	for _, s := range sentences {
		for _, w := range s {
			counts[clusterForm(w)]++
		}
	}
	vocab := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	for len(vocab) > 0 && counts[vocab[len(vocab)-1]] < least {
		vocab = vocab[:len(vocab)-1]
	}
	id := make(map[string]int32, len(vocab))
	for i, w := range vocab {
		id[w] = int32(i)
	}
	n := int32(len(vocab)) // the id of every other word, and of the sentence's ends
	type pair struct{ a, b int32 }
	bigrams := map[pair]int32{}
	for _, s := range sentences {
		prev := n
		for _, w := range s {
			k, ok := id[clusterForm(w)]
			if !ok {
				k = n
			}
			bigrams[pair{prev, k}]++
			prev = k
		}
		bigrams[pair{prev, n}]++
	}
	type link struct{ w, n int32 }
	after, before := make([][]link, n+1), make([][]link, n+1)
	for _, p := range slices.SortedFunc(maps.Keys(bigrams), func(x, y pair) int { return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b)) }) {
		c := bigrams[p]
		after[p.a] = append(after[p.a], link{p.b, c})
		before[p.b] = append(before[p.b], link{p.a, c})
	}
	out := newClusters(len(vocab))
	vals := make([][levels]uint16, len(vocab))
	for level, k := range sizes {
		of := make([]int32, n+1)
		for i := range of {
			of[i] = int32(i % k)
		}
		of[n] = int32(k) // a class of its own
		k++
		grid := make([][]int32, k) // grid[a][b]: class bigrams
		for i := range grid {
			grid[i] = make([]int32, k)
		}
		left, right := make([]int32, k), make([]int32, k) // times a class is first, second
		for p, c := range bigrams {
			grid[of[p.a]][of[p.b]] += c
			left[of[p.a]] += c
			right[of[p.b]] += c
		}
		table := make([]float64, 1<<16)
		for i := range table {
			if i > 0 {
				table[i] = float64(i) * math.Log(float64(i))
			}
		}
		xlogx := func(x int32) float64 {
			if int(x) < len(table) {
				return table[x]
			}
			return float64(x) * math.Log(float64(x))
		}
		next, prev := make([]int32, k), make([]int32, k)
		var nexts, prevs []int32
		for range rounds {
			moved := 0
			for w := range n {
				nexts, prevs = nexts[:0], prevs[:0]
				var self, nl, nr int32
				for _, l := range after[w] {
					nl += l.n
					if l.w == w {
						self = l.n
						continue
					}
					if next[of[l.w]] == 0 {
						nexts = append(nexts, of[l.w])
					}
					next[of[l.w]] += l.n
				}
				for _, l := range before[w] {
					nr += l.n
					if l.w == w {
						continue
					}
					if prev[of[l.w]] == 0 {
						prevs = append(prevs, of[l.w])
					}
					prev[of[l.w]] += l.n
				}
				shift := func(c, sign int32) {
					for _, d := range nexts {
						grid[c][d] += sign * next[d]
					}
					for _, d := range prevs {
						grid[d][c] += sign * prev[d]
					}
					grid[c][c] += sign * self
					left[c] += sign * nl
					right[c] += sign * nr
				}
				home := of[w]
				shift(home, -1)
				best, bestGain := home, math.Inf(-1)
				for c := range int32(k - 1) {
					row := grid[c]
					gain := xlogx(left[c]) - xlogx(left[c]+nl) + xlogx(right[c]) - xlogx(right[c]+nr)
					for _, d := range nexts {
						if d != c {
							gain += xlogx(row[d]+next[d]) - xlogx(row[d])
						}
					}
					for _, d := range prevs {
						if d != c {
							gain += xlogx(grid[d][c]+prev[d]) - xlogx(grid[d][c])
						}
					}
					gain += xlogx(row[c]+next[c]+prev[c]+self) - xlogx(row[c])
					if gain > bestGain+1e-9 || gain > bestGain-1e-9 && c == home {
						best, bestGain = c, gain
					}
				}
				shift(best, 1)
				if best != home {
					of[w] = best
					moved++
				}
				for _, d := range nexts {
					next[d] = 0
				}
				for _, d := range prevs {
					prev[d] = 0
				}
			}
			if moved*200 < int(n) {
				break
			}
		}
		for w := range vals {
			vals[w][level] = uint16(of[w] + 1)
		}
	}
	for w, v := range vals {
		out.put(linear.HashString(vocab[w]), v)
	}
	return out
}

// clusterForm is the form that words are counted in.
func clusterForm(w string) string { return strings.Map(unicode.ToLower, w) }
