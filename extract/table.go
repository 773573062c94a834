package extract

import "strings"

// rows splits a table into its rows: no comments, no header, each with so many cells.
func rows(tsv string, cells int) [][]string {
	var out [][]string
	header := true
	for line := range strings.Lines(tsv) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		if header {
			header = false
			continue
		}
		f := strings.Split(line, "\t")
		for len(f) < cells {
			f = append(f, "")
		}
		out = append(out, f)
	}
	return out
}

// wordSet is the set of the words of a list, which white space parts.
func wordSet(words string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(words) {
		out[w] = true
	}
	return out
}
