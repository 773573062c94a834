package eval

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// GAPItem is a text with an ambiguous pronoun and two names that it may stand for (Webster et al. 2018, "Mind the GAP").
type GAPItem struct {
	ID             string
	Text           string
	Pronoun, A, B  Span // bytes, whereas the file counts characters
	ACoref, BCoref bool // whether the pronoun stands for the name
	Feminine       bool // the pronoun's gender, else masculine
}

// Resolver returns where in a text the names stand that mean the same person as the pronoun at that place, in bytes; nothing
// where that is not clear. Names may come with a title; a noun phrase that only holds a name ("Ellen's husband") is not one.
type Resolver func(text string, pronoun Span) []Span

var feminine = map[string]bool{"she": true, "her": true, "hers": true, "he": false, "him": false, "his": false}

// ReadGAP reads a GAP file: tab-separated, a header line, offsets in characters. A name or pronoun that is not where the
// file says is an error.
func ReadGAP(r io.Reader) ([]GAPItem, error) {
	all, err := lines(r)
	if err != nil {
		return nil, fmt.Errorf("eval: gap: %w", err)
	}
	var out []GAPItem
	ids := map[string]bool{}
	for i, line := range all {
		if i == 0 || line == "" {
			continue
		}
		item, err := gapItem(line)
		if err == nil && ids[item.ID] {
			err = fmt.Errorf("%s stands twice", item.ID)
		}
		if err != nil {
			return nil, fmt.Errorf("eval: gap: line %d: %w", i+1, err)
		}
		ids[item.ID] = true
		out = append(out, item)
	}
	if len(out) == 0 {
		return nil, errors.New("eval: gap: no items in the file")
	}
	return out, nil
}

func gapItem(line string) (GAPItem, error) {
	f := strings.Split(line, "\t")
	if len(f) < 10 {
		return GAPItem{}, fmt.Errorf("%d fields, want at least 10", len(f))
	}
	item := GAPItem{ID: f[0], Text: f[1]}
	gender, ok := feminine[strings.ToLower(f[2])]
	if !ok {
		return GAPItem{}, fmt.Errorf("%q is no pronoun of GAP", f[2])
	}
	item.Feminine = gender
	for _, m := range []struct {
		span       *Span
		name, from string
	}{{&item.Pronoun, f[2], f[3]}, {&item.A, f[4], f[5]}, {&item.B, f[7], f[8]}} {
		n, err := strconv.Atoi(m.from)
		if err != nil {
			return GAPItem{}, fmt.Errorf("offset %q: %w", m.from, err)
		}
		start, ok := byteOffset(item.Text, n)
		if !ok || !strings.HasPrefix(item.Text[start:], m.name) {
			return GAPItem{}, fmt.Errorf("%q does not stand at character %d", m.name, n)
		}
		*m.span = Span{start, start + len(m.name)}
	}
	for _, m := range []struct {
		coref *bool
		said  string
	}{{&item.ACoref, f[6]}, {&item.BCoref, f[9]}} {
		switch strings.ToLower(m.said) {
		case "true":
			*m.coref = true
		case "false":
		default:
			return GAPItem{}, fmt.Errorf("%q is neither TRUE nor FALSE", m.said)
		}
	}
	return item, nil
}

// byteOffset turns a count of characters into one of bytes, or says that the text is shorter.
func byteOffset(text string, characters int) (int, bool) {
	if characters < 0 {
		return 0, false
	}
	at := 0
	for range characters {
		if at == len(text) {
			return 0, false
		}
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
	}
	return at, true
}

// GAPReport says how well pronouns were resolved, in all and by gender. Bias is the F1 of the feminine ones by that of the
// masculine ones, null where either is 0.
type GAPReport struct {
	N         int        `json:"n"`
	Overall   GAPFigures `json:"overall"`
	Masculine GAPFigures `json:"masculine"`
	Feminine  GAPFigures `json:"feminine"`
	Bias      *float64   `json:"bias"`
}

// GAPFigures judge pairs of pronoun and name. Ratios are per cent, to one digit; a ratio of nothing is 0.
type GAPFigures struct {
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	F1        float64 `json:"f1"`
	TP        int     `json:"tp"`
	FP        int     `json:"fp"`
	FN        int     `json:"fn"`
	TN        int     `json:"tn"`
}

func (f *GAPFigures) count(gold, said bool) {
	switch {
	case gold && said:
		f.TP++
	case said:
		f.FP++
	case gold:
		f.FN++
	default:
		f.TN++
	}
}

// finish fills in the ratios and returns F1 as it is before rounding.
func (f *GAPFigures) finish() float64 {
	p, r := ratio(100*f.TP, f.TP+f.FP), ratio(100*f.TP, f.TP+f.FN)
	f.Precision, f.Recall, f.F1 = roundTo(p, 1), roundTo(r, 1), roundTo(f1(p, r), 1)
	return f1(p, r)
}

// GAP scores a resolver: a pronoun is taken to stand for a name where a span that the resolver returns overlaps it.
// The figures are those of the data set's gap_scorer.
func GAP(items []GAPItem, resolve Resolver) GAPReport {
	rep := GAPReport{N: len(items)}
	for _, item := range items {
		found := resolve(item.Text, item.Pronoun)
		by := &rep.Masculine
		if item.Feminine {
			by = &rep.Feminine
		}
		for _, name := range []struct {
			span Span
			gold bool
		}{{item.A, item.ACoref}, {item.B, item.BCoref}} {
			said := slices.ContainsFunc(found, name.span.Overlaps)
			rep.Overall.count(name.gold, said)
			by.count(name.gold, said)
		}
	}
	rep.Overall.finish()
	m, f := rep.Masculine.finish(), rep.Feminine.finish()
	if m > 0 && f > 0 {
		bias := roundTo(f/m, 2)
		rep.Bias = &bias
	}
	return rep
}

// WriteText writes the figures as a table.
func (r GAPReport) WriteText(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%d pronouns\n%-9s  precision  recall    F1    tp    fp    fn    tn\n", r.N, "")
	for _, row := range []struct {
		name string
		GAPFigures
	}{{"overall", r.Overall}, {"masculine", r.Masculine}, {"feminine", r.Feminine}} {
		fmt.Fprintf(&b, "%-9s  %9.1f  %6.1f  %4.1f  %4d  %4d  %4d  %4d\n", row.name, row.Precision, row.Recall, row.F1, row.TP, row.FP, row.FN, row.TN)
	}
	bias := "-"
	if r.Bias != nil {
		bias = fmt.Sprintf("%.2f", *r.Bias)
	}
	fmt.Fprintf(&b, "bias (feminine by masculine F1): %s\n", bias)
	_, err := io.WriteString(w, b.String())
	return err
}
