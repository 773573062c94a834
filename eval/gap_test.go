package eval

import (
	"os"
	"slices"
	"strings"
	"testing"
)

const gapHeader = "ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL\n"

// Invented texts; the first has characters of several bytes before the names.
const gapFile = gapHeader +
	"t-1\tZoë Åkesson phoned Ines Ørn after she won.\tshe\t34\tZoë Åkesson\t0\tFALSE\tInes Ørn\t19\tTRUE\thttp://example.org\n" +
	"t-2\tHis brother told Ulf Tam that Per Lo sang.\tHis\t0\tUlf Tam\t17\tTRUE\tPer Lo\t30\tFALSE\thttp://example.org\n" +
	"t-3\tPer Lo saw him near Ulf Tam.\thim\t11\tPer Lo\t0\tFALSE\tUlf Tam\t20\tFALSE\thttp://example.org\n" +
	"t-4\tMia Sol said her car hit Una Ek.\ther\t13\tMia Sol\t0\tTRUE\tUna Ek\t25\tFALSE\thttp://example.org\n"

func TestReadGAP(t *testing.T) {
	items, err := ReadGAP(strings.NewReader(gapFile))
	if err != nil {
		t.Fatal(err)
	}
	if len(items) != 4 {
		t.Fatalf("%d items", len(items))
	}
	it := items[0]
	if got := []string{it.Pronoun.in(it.Text), it.A.in(it.Text), it.B.in(it.Text)}; !slices.Equal(got, []string{"she", "Zoë Åkesson", "Ines Ørn"}) {
		t.Errorf("mentions %q", got)
	}
	if it.ACoref || !it.BCoref || !it.Feminine || items[1].Feminine || it.ID != "t-1" {
		t.Errorf("item %+v", it)
	}
	for what, change := range map[string][2]string{
		"does not stand at character 35":     {"she\t34", "she\t35"},
		"does not stand at character 999":    {"she\t34", "she\t999"},
		"does not stand at character -1":     {"she\t34", "she\t-1"},
		`offset "x"`:                         {"she\t34", "she\tx"},
		`"they" is no pronoun`:               {"\tshe\t", "\tthey\t"},
		`"MAYBE" is neither`:                 {"FALSE", "MAYBE"},
		"line 3: t-1 stands twice":           {"t-2", "t-1"},
		"line 2: 2 fields, want at least 10": {gapHeader, gapHeader + "x\ty\n"},
		"no items in the file":               {gapFile, gapHeader},
	} {
		bad := strings.Replace(gapFile, change[0], change[1], 1)
		if _, err := ReadGAP(strings.NewReader(bad)); err == nil || !strings.Contains(err.Error(), what) {
			t.Errorf("error %v, want %q", err, what)
		}
	}
}

func TestGAP(t *testing.T) {
	items, err := ReadGAP(strings.NewReader(gapFile))
	if err != nil {
		t.Fatal(err)
	}
	spanOf := func(text, name string) Span {
		i := strings.Index(text, name)
		return Span{i, i + len(name)}
	}
	// Right on t-1 (by a part of the name) and half on t-4; too much on t-2; wrong on t-3.
	says := map[string][]string{"she": {"Ørn"}, "His": {"Ulf Tam", "Per Lo"}, "him": {"Per Lo"}, "her": nil}
	rep := GAP(items, func(text string, pronoun Span) []Span {
		var out []Span
		for _, name := range says[pronoun.in(text)] {
			out = append(out, spanOf(text, name))
		}
		return out
	})
	if got, want := rep.Overall, (GAPFigures{50, 66.7, 57.1, 2, 2, 1, 3}); got != want {
		t.Errorf("overall %+v, want %+v", got, want)
	}
	if got, want := rep.Masculine, (GAPFigures{33.3, 100, 50, 1, 2, 0, 1}); got != want {
		t.Errorf("masculine %+v, want %+v", got, want)
	}
	if got, want := rep.Feminine, (GAPFigures{100, 50, 66.7, 1, 0, 1, 2}); got != want {
		t.Errorf("feminine %+v, want %+v", got, want)
	}
	if rep.Bias == nil || *rep.Bias != 1.33 {
		t.Errorf("bias %v", rep.Bias)
	}
	var b strings.Builder
	if err := rep.WriteText(&b); err != nil || !strings.Contains(b.String(), "feminine       100.0    50.0  66.7     1     0     1     2\n") || !strings.HasSuffix(b.String(), ": 1.33\n") {
		t.Errorf("%v\n%s", err, b.String())
	}
	rep = GAP(items, func(string, Span) []Span { return nil })
	if rep.Bias != nil || rep.Overall != (GAPFigures{FN: 3, TN: 5}) || rep.N != 4 {
		t.Errorf("nothing found: %+v", rep)
	}
}

// TestReadGAPData reads the data set itself, whose every offset is checked in reading.
func TestReadGAPData(t *testing.T) {
	for name, want := range map[string]int{"gap-development.tsv": 2000, "gap-validation.tsv": 454} {
		f, err := os.Open(shared + "data/gap/" + name)
		if err != nil {
			t.Skipf("GAP is not here: %v", err)
		}
		defer f.Close()
		items, err := ReadGAP(f)
		if err != nil || len(items) != want {
			t.Errorf("%s: %d items, want %d; %v", name, len(items), want, err)
		}
		rep := GAP(items, func(text string, pronoun Span) []Span { return []Span{{0, len(text)}} })
		if rep.Overall.Recall != 100 || rep.Overall.FN+rep.Overall.TN != 0 || rep.Masculine.TP+rep.Feminine.TP != rep.Overall.TP {
			t.Errorf("%s: every name taken: %+v", name, rep)
		}
	}
}
