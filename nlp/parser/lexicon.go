package parser

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"kg/nlp/cluster"
)

// learnClusters learns the classes of words, at most 255, from sentences of forms.
func learnClusters(text [][]string, classes int) lookup {
	plain := make([][]string, len(text))
	for i, s := range text {
		for _, f := range s {
			plain[i] = append(plain[i], plainForm(f))
		}
	}
	class := cluster.Words(plain, cluster.Options{Classes: classes, Least: 3, Rounds: 12})
	var keys []uint64
	var vals []uint8
	for _, w := range slices.Sorted(maps.Keys(class)) {
		keys, vals = append(keys, formHash(w)), append(vals, uint8(class[w]))
	}
	return newLookup(keys, vals)
}

// learnTags finds out which tag, or which two, the words with the same key mostly have. Keys seen less often than least
// are left out.
func learnTags(exs []*example, least int, key func(*Word) uint64) lookup {
	type pair struct{ first, second string }
	counts := map[uint64]map[string]int{}
	for _, ex := range exs {
		for i := range ex.ws {
			w := &ex.ws[i]
			k := key(w)
			if counts[k] == nil {
				counts[k] = map[string]int{}
			}
			counts[k][w.UPOS+" "+w.XPOS]++
		}
	}
	var keys []uint64
	ambiguity := map[uint64]pair{}
	uses := map[pair]int{}
	for k, tags := range counts {
		total := 0
		names := make([]string, 0, len(tags))
		for t, n := range tags {
			names = append(names, t)
			total += n
		}
		if total < least {
			continue
		}
		slices.SortFunc(names, func(a, b string) int { return cmp.Or(tags[b]-tags[a], strings.Compare(a, b)) })
		p := pair{first: names[0]}
		if len(names) > 1 && tags[names[1]]*8 >= total {
			p.second = names[1]
		}
		keys = append(keys, k)
		ambiguity[k] = p
		uses[p]++
	}
	slices.Sort(keys)
	var pairs []pair
	for p := range uses {
		pairs = append(pairs, p)
	}
	slices.SortFunc(pairs, func(a, b pair) int {
		return cmp.Or(uses[b]-uses[a], strings.Compare(a.first, b.first), strings.Compare(a.second, b.second))
	})
	id := map[pair]uint8{}
	for i, p := range pairs[:min(len(pairs), 255)] {
		id[p] = uint8(i + 1)
	}
	vals := make([]uint8, len(keys))
	for i, k := range keys {
		p := ambiguity[k]
		if vals[i] = id[p]; vals[i] == 0 {
			vals[i] = id[pair{first: p.first}]
		}
	}
	return newLookup(keys, vals)
}
