// Package eval holds what an extractor found against gold annotations, and says how much of it is right.
//
// Four kinds of gold are read: claims and entities of whole articles (ReadGold), mention-level claims of single sentences
// (ReadSentences), directed stance between two marked entities (ReadStance) and ambiguous pronouns (ReadGAP). Each has a
// scorer that takes the gold and plain predictions, and gives a report: figures for JSON, text for people.
//
// Figures are rounded as the annotation scheme's own Python scorers round them, so that both print the same digits.
package eval

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"kg/graph/schema"
)

// Span is a half-open range of bytes in a text: start, end.
type Span [2]int

// Overlaps reports whether the two share a byte.
func (a Span) Overlaps(b Span) bool { return a[0] < b[1] && b[0] < a[1] }

// in returns the part of the text that the span covers, cut where it runs out of the text.
func (a Span) in(text string) string {
	start := min(max(a[0], 0), len(text))
	end := min(max(a[1], start), len(text))
	return string([]rune(text[start:end]))
}

// Figures say how good a set of claims is. Ratios are rounded to four digits; a ratio of nothing is 0.
type Figures struct {
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	F1        float64 `json:"f1"`
	Extracted int     `json:"extracted"`
	Required  int     `json:"required"`
	Traps     int     `json:"traps"`
}

// tally counts what Figures are made of: claims extracted, right among them, traps among them, claims required, found
// among them.
type tally struct{ n, right, trap, required, found int }

func (t tally) figures() Figures {
	p, r := ratio(t.right, t.n), ratio(t.found, t.required)
	return Figures{round(p), round(r), round(f1(p, r)), t.n, t.required, t.trap}
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

func f1(p, r float64) float64 {
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

// round gives the nearest number of four decimals, as Python's round: by the exact binary value, ties to even.
func round(x float64) float64 { return roundTo(x, 4) }

func roundTo(x float64, digits int) float64 {
	out, _ := strconv.ParseFloat(strconv.FormatFloat(x, 'f', digits, 64), 64)
	return out
}

var foldCase = cases.Fold()

// Norm is how names are compared: without case, compatibility forms, punctuation other than ' and &, and a leading article.
func Norm(name string) string {
	s := strings.Map(func(r rune) rune {
		switch {
		case r == '’':
			return '\''
		case 0xab70 <= r && r <= 0xabbf: // Cherokee folds to capitals, which x/text has the wrong way round
			return r - 0xab70 + 0x13a0
		case 0x13f8 <= r && r <= 0x13fd:
			return r - 8
		case unicode.IsLetter(r), unicode.IsNumber(r), r == '\'', r == '&':
			return r
		}
		return ' '
	}, foldCase.String(norm.NFKC.String(name)))
	words := strings.Fields(s)
	for len(words) > 0 && (words[0] == "the" || words[0] == "a" || words[0] == "an") {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

// below reports whether a is b or a descendant of b. Every predicate of the table is below the empty one.
func below(a, b schema.Predicate) bool {
	for a != "" && a != b {
		rel, ok := schema.Lookup(a)
		if !ok {
			return false
		}
		a = rel.Parent
	}
	return a == b
}

// related reports whether one predicate is the other, its ancestor or its descendant.
func related(a, b schema.Predicate) bool { return below(a, b) || below(b, a) }

// relation is the predicate's row of the table, and an empty one for a predicate that has none.
func relation(p schema.Predicate) schema.Relation {
	rel, _ := schema.Lookup(p)
	return rel
}

// modes are the figures of several ways to look at the same claims, under the names that people know them by.
type mode struct {
	name string
	Figures
}

// writeModes writes a line for each mode; required is what the gold's claims are called there.
func writeModes(w io.Writer, required string, modes ...mode) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%-8s  precision  recall      F1   extracted  %8s  traps\n", "", required)
	for _, m := range modes {
		fmt.Fprintf(&b, "%-8s  %9.3f  %6.3f  %6.3f  %9d  %8d  %5d\n", m.name, m.Precision, m.Recall, m.F1, m.Extracted, m.Required, m.Traps)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// lines splits a file into lines, whether they end in \n, \r\n or \r. Blank ones are left in.
func lines(r io.Reader) ([]string, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	return strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(string(data)), "\n"), nil
}

// decodeLines reads one JSON value a line.
func decodeLines[T any](r io.Reader) ([]T, error) {
	all, err := lines(r)
	if err != nil {
		return nil, err
	}
	var out []T
	for i, line := range all {
		if strings.TrimSpace(line) == "" {
			continue
		}
		var v T
		if err := json.Unmarshal([]byte(line), &v); err != nil {
			return nil, fmt.Errorf("line %d: %w", i+1, err)
		}
		out = append(out, v)
	}
	return out, nil
}

// base is the part of a path after the last slash.
func base(path string) string { return path[strings.LastIndexByte(path, '/')+1:] }

// first returns the first n characters of a text.
func first(n int, text string) string {
	for i := range text {
		if n == 0 {
			return text[:i]
		}
		n--
	}
	return text
}

// sortedKeys returns a map's keys in order.
func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
