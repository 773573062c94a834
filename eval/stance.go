package eval

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Stance says who is for or against whom, of two entities marked in a sentence.
type Stance int

// The stances, as the data numbers them.
const (
	NoStance       Stance = iota // neutral, or none
	FirstFor                     // the first is for the second
	SecondFor                    // the second is for the first
	FirstAgainst                 // the first is against the second
	SecondAgainst                // the second is against the first
	numberOfStance = iota
)

// StanceItem is a sentence with two marked entities. A span may end inside a word.
type StanceItem struct {
	Text          string // without the marks
	First, Second Span
	Stance        Stance
}

// ReadStance reads lines of the form `sentence⇥first⇥second⇥class`, the two entities in square brackets in the sentence:
//
//	[Smith] praised [Jones].	Smith	Jones	1
func ReadStance(r io.Reader) ([]StanceItem, error) {
	all, err := lines(r)
	if err != nil {
		return nil, fmt.Errorf("eval: stance: %w", err)
	}
	var out []StanceItem
	for i, line := range all {
		if strings.TrimSpace(line) == "" {
			continue
		}
		item, err := stanceItem(line)
		if err != nil {
			return nil, fmt.Errorf("eval: stance: line %d: %w", i+1, err)
		}
		out = append(out, item)
	}
	return out, nil
}

func stanceItem(line string) (StanceItem, error) {
	fields := strings.Split(line, "\t")
	if len(fields) != 4 {
		return StanceItem{}, fmt.Errorf("%d fields, want 4", len(fields))
	}
	class := fields[3]
	if len(class) != 1 || class[0] < '0' || class[0] >= '0'+numberOfStance {
		return StanceItem{}, fmt.Errorf("class %q, want 0 to %d", class, numberOfStance-1)
	}
	text := fields[0]
	// A sentence with quotation marks stands as in CSV: quoted whole, its own marks doubled.
	if len(text) > 1 && text[0] == '"' && text[len(text)-1] == '"' {
		text = strings.ReplaceAll(text[1:len(text)-1], `""`, `"`)
	}
	item := StanceItem{Stance: Stance(class[0] - '0')}
	var b strings.Builder
	for _, span := range []*Span{&item.First, &item.Second} {
		before, rest, ok := strings.Cut(text, "[")
		inside, after, closed := strings.Cut(rest, "]")
		if !ok || !closed {
			return StanceItem{}, errors.New("no two entities in square brackets")
		}
		b.WriteString(before)
		span[0] = b.Len()
		b.WriteString(inside)
		span[1] = b.Len()
		text = after
	}
	b.WriteString(text)
	item.Text = b.String()
	return item, nil
}

// PredictStance asks for the stance between the two entities of each item; first and second are bytes into the text.
func PredictStance(items []StanceItem, stance func(text string, first, second Span) Stance) []Stance {
	out := make([]Stance, len(items))
	for i, item := range items {
		out[i] = stance(item.Text, item.First, item.Second)
	}
	return out
}

// WriteStance writes predictions one a line.
func WriteStance(w io.Writer, pred []Stance) error {
	buf := bufio.NewWriter(w)
	for _, s := range pred {
		fmt.Fprintf(buf, "%d\n", s)
	}
	return buf.Flush()
}

// StanceReport says how good predicted stances are, rounded to four digits.
type StanceReport struct {
	N           int                `json:"n"`
	Micro       float64            `json:"micro"`        // accuracy
	Macro       float64            `json:"macro"`        // mean F1 of the five classes
	StanceMacro float64            `json:"stance_macro"` // mean F1 of the four stances, without neutral
	PerClass    map[string]float64 `json:"per_class"`    // F1 by the data's number
}

// Stances scores predictions, one for each item in its order. Another number of them, or none, is an error.
func Stances(items []StanceItem, pred []Stance) (StanceReport, error) {
	if len(items) != len(pred) {
		return StanceReport{}, fmt.Errorf("eval: stance: %d gold lines, %d predictions", len(items), len(pred))
	}
	if len(items) == 0 {
		return StanceReport{}, errors.New("eval: stance: no gold lines")
	}
	var right, said, held [numberOfStance]int
	hits := 0
	for i, item := range items {
		held[item.Stance]++
		if pred[i] >= 0 && pred[i] < numberOfStance {
			said[pred[i]]++
		}
		if pred[i] == item.Stance {
			right[item.Stance]++
			hits++
		}
	}
	rep := StanceReport{N: len(items), Micro: round(ratio(hits, len(items))), PerClass: map[string]float64{}}
	all, stances := 0.0, 0.0
	for c := range right {
		f := ratio(2*right[c], said[c]+held[c])
		rep.PerClass[fmt.Sprint(c)] = round(f)
		all += f
		if Stance(c) != NoStance {
			stances += f
		}
	}
	rep.Macro, rep.StanceMacro = round(all/numberOfStance), round(stances/(numberOfStance-1))
	return rep, nil
}

// WriteText writes the figures as a table.
func (r StanceReport) WriteText(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%d sentences\nmicro  macro  stances\n%5.3f  %5.3f  %7.3f\n\n", r.N, r.Micro, r.Macro, r.StanceMacro)
	fmt.Fprintf(&b, "class                     F1\n")
	for c, name := range []string{"neutral", "first for second", "second for first", "first against second", "second against first"} {
		fmt.Fprintf(&b, "%d %-20s  %5.3f\n", c, name, r.PerClass[fmt.Sprint(c)])
	}
	_, err := io.WriteString(w, b.String())
	return err
}
