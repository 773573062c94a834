package main

import (
	"slices"
	"strings"
	"unicode"

	"kg/eval"
)

// unseen leaves out the items whose sentence is among those given, whatever letters it lost: claim-sentences has texts of
// directed-stance, and what is measured by must not be learned from.
func unseen(items []eval.StanceItem, sents []eval.Sentence) []eval.StanceItem {
	known := map[string]bool{}
	for _, sent := range sents {
		known[letters(sent.Text)] = true
	}
	return slices.DeleteFunc(slices.Clone(items), func(item eval.StanceItem) bool { return known[letters(item.Text)] })
}

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, s)
}
