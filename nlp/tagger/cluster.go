package tagger

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strings"
)

// clusters puts the words of running text into k classes, so that the class bigrams of the text are as likely as can be:
// the exchange algorithm of Kneser and Ney (1993), with the two-sided bigram model that Brown et al. (1992) merge by.
// Words seen fewer than least times get none. Classes count from 1.
func clusters(text [][]string, k, least, rounds int) map[string]int {
	counts := map[string]int{}
	for _, s := range text {
		for _, w := range s {
			counts[w]++
		}
	}
	maps.DeleteFunc(counts, func(_ string, n int) bool { return n < least })
	vocab := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(counts[b]-counts[a], strings.Compare(a, b))
	})
	k = min(k, len(vocab))
	// Word 0 is the end of a sentence, word 1 all the rare ones; both keep classes of their own, after the k others.
	id := map[string]int32{}
	for i, w := range vocab {
		id[w] = int32(i + 2)
	}
	n := len(vocab) + 2
	type neighbour struct{ word, count int32 }
	bigrams := map[[2]int32]int32{}
	for _, s := range text {
		last := int32(0)
		for _, w := range s {
			i, ok := id[w]
			if !ok {
				i = 1
			}
			bigrams[[2]int32{last, i}]++
			last = i
		}
		bigrams[[2]int32{last, 0}]++
	}
	left, right := make([][]neighbour, n), make([][]neighbour, n)
	total, self := make([]int32, n), make([]int32, n)
	pairs := slices.SortedFunc(maps.Keys(bigrams), func(a, b [2]int32) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) })
	for _, p := range pairs {
		c := bigrams[p]
		total[p[1]] += c
		if p[0] == p[1] {
			self[p[0]] = c
			continue
		}
		right[p[0]] = append(right[p[0]], neighbour{p[1], c})
		left[p[1]] = append(left[p[1]], neighbour{p[0], c})
	}
	K := k + 2
	class := make([]int32, n)
	class[0], class[1] = int32(k), int32(k+1)
	for i := range vocab {
		class[i+2] = int32(min(i, k-1))
	}
	after, before := make([]int32, K*K), make([]int32, K*K) // after[a*K+b], before[b*K+a]: how often class b follows class a
	size := make([]int32, K)
	for _, p := range pairs {
		a, b := int(class[p[0]]), int(class[p[1]])
		after[a*K+b] += bigrams[p]
		before[b*K+a] += bigrams[p]
	}
	for w := range n {
		size[class[w]] += total[w]
	}
	xlogx := make([]float32, 1<<16)
	for i := range xlogx {
		if i > 0 {
			xlogx[i] = float32(float64(i) * math.Log(float64(i)))
		}
	}
	f := func(x int32) float64 {
		if int(x) < len(xlogx) {
			return float64(xlogx[x])
		}
		return float64(x) * math.Log(float64(x))
	}
	sumL, sumR := make([]int32, K), make([]int32, K)
	var listL, listR []int32
	for range rounds {
		moved := 0
		for w := 2; w < n; w++ {
			listL, listR = listL[:0], listR[:0]
			for _, x := range left[w] {
				c := class[x.word]
				if sumL[c] == 0 {
					listL = append(listL, c)
				}
				sumL[c] += x.count
			}
			for _, x := range right[w] {
				c := class[x.word]
				if sumR[c] == 0 {
					listR = append(listR, c)
				}
				sumR[c] += x.count
			}
			change := func(c int, sign int32) {
				for _, d := range listR {
					after[c*K+int(d)] += sign * sumR[d]
					before[int(d)*K+c] += sign * sumR[d]
				}
				for _, d := range listL {
					before[c*K+int(d)] += sign * sumL[d]
					after[int(d)*K+c] += sign * sumL[d]
				}
				after[c*K+c] += sign * self[w]
				before[c*K+c] += sign * self[w]
				size[c] += sign * total[w]
			}
			from := int(class[w])
			change(from, -1)
			best, bestGain := from, math.Inf(-1)
			for c := range k {
				gain := -2 * (f(size[c]+total[w]) - f(size[c]))
				row := after[c*K : c*K+K]
				for _, d := range listR {
					if int(d) != c {
						gain += f(row[d]+sumR[d]) - f(row[d])
					}
				}
				row = before[c*K : c*K+K]
				for _, d := range listL {
					if int(d) != c {
						gain += f(row[d]+sumL[d]) - f(row[d])
					}
				}
				gain += f(row[c]+sumL[c]+sumR[c]+self[w]) - f(row[c])
				if gain > bestGain {
					best, bestGain = c, gain
				}
			}
			change(best, 1)
			if best != from {
				moved++
			}
			class[w] = int32(best)
			for _, c := range listL {
				sumL[c] = 0
			}
			for _, c := range listR {
				sumR[c] = 0
			}
		}
		if moved*200 < n {
			break
		}
	}
	out := map[string]int{}
	for i, w := range vocab {
		out[w] = int(class[i+2]) + 1
	}
	return out
}
