package eval

import (
	"slices"
	"strings"
	"testing"
)

func TestSentences(t *testing.T) {
	const line = `{"id": "1", "text": "Ann lauded Bo; she won't sue Cy, whom Di met.", "claims": [` +
		`{"s": [0, 3], "p": "praises", "o": [11, 13], "status": ""},` +
		`{"s": [15, 18], "p": "sues", "o": [29, 31], "status": "negated"},` +
		`{"s": [38, 40], "p": "meetsWith", "o": [29, 31], "status": ""}]}`
	gold, err := ReadSentences(strings.NewReader(line))
	if err != nil {
		t.Fatal(err)
	}
	a, b, she, c, d := Span{0, 3}, Span{11, 13}, Span{15, 18}, Span{29, 31}, Span{38, 40}
	for name, tc := range map[string]struct {
		claims                  []SpanClaim
		strict, lenient, signed Figures
	}{
		"nothing":       {nil, Figures{Required: 2}, Figures{Required: 2}, Figures{Required: 1}},
		"the very same": {[]SpanClaim{{a, "praises", b, ""}}, Figures{1, 0.5, 0.6667, 1, 2, 0}, Figures{1, 0.5, 0.6667, 1, 2, 0}, Figures{1, 1, 1, 1, 1, 0}},
		"spans that overlap": {[]SpanClaim{{Span{0, 10}, "praises", Span{12, 20}, ""}},
			Figures{1, 0.5, 0.6667, 1, 2, 0}, Figures{1, 0.5, 0.6667, 1, 2, 0}, Figures{1, 1, 1, 1, 1, 0}},
		"spans that only touch": {[]SpanClaim{{Span{3, 11}, "praises", b, ""}}, Figures{Extracted: 1, Required: 2}, Figures{Extracted: 1, Required: 2}, Figures{Extracted: 1, Required: 1}},
		"a parent":              {[]SpanClaim{{a, "supports", b, ""}}, Figures{Extracted: 1, Required: 2}, Figures{1, 0.5, 0.6667, 1, 2, 0}, Figures{1, 1, 1, 1, 1, 0}},
		"a sibling":             {[]SpanClaim{{a, "endorses", b, ""}}, Figures{Extracted: 1, Required: 2}, Figures{Extracted: 1, Required: 2}, Figures{1, 1, 1, 1, 1, 0}},
		"turned round":          {[]SpanClaim{{b, "praises", a, ""}}, Figures{Extracted: 1, Required: 2}, Figures{Extracted: 1, Required: 2}, Figures{Extracted: 1, Required: 1}},
		"symmetric, turned":     {[]SpanClaim{{c, "meetsWith", d, ""}}, Figures{1, 0.5, 0.6667, 1, 2, 0}, Figures{1, 0.5, 0.6667, 1, 2, 0}, Figures{Required: 1}},
		"a trap":                {[]SpanClaim{{she, "sues", c, ""}}, Figures{Extracted: 1, Required: 2, Traps: 1}, Figures{Extracted: 1, Required: 2, Traps: 1}, Figures{Extracted: 1, Required: 1, Traps: 1}},
		"known for none":        {[]SpanClaim{{she, "sues", c, "negated"}}, Figures{Required: 2}, Figures{Required: 2}, Figures{Required: 1}},
	} {
		rep := Sentences(gold, []Sentence{{ID: "1", Claims: tc.claims}, {ID: "elsewhere", Claims: tc.claims}})
		if rep.Strict != tc.strict || rep.Lenient != tc.lenient || rep.Signed != tc.signed || rep.Sentences != 1 {
			t.Errorf("%s: got %+v", name, rep)
		}
	}
	rep := Sentences(gold, PredictSentences(gold, func(text string) []SpanClaim {
		return []SpanClaim{{she, "sues", c, ""}, {a, "meetsWith", Span{40, 99}, ""}, {a, "praises", b, ""}}
	}))
	want := []string{
		"  TRAP  1: she | sues | Cy   «Ann lauded Bo; she won't sue Cy, whom Di met.»",
		"  WRONG 1: Ann | meetsWith |  met.   «Ann lauded Bo; she won't sue Cy, whom Di met.»",
		"  MISS  1: Di | meetsWith | Cy   «Ann lauded Bo; she won't sue Cy, whom Di met.»",
	}
	if !slices.Equal(rep.Lines, want) {
		t.Errorf("lines:\n%s", strings.Join(rep.Lines, "\n"))
	}
	var out strings.Builder
	if err := rep.WriteText(&out); err != nil || !strings.Contains(out.String(), "strict        0.333   0.500   0.400          3         2      1\n") {
		t.Errorf("%v\n%s", err, out.String())
	}
}

func TestWriteSentences(t *testing.T) {
	var b strings.Builder
	in := []Sentence{{ID: "1", Text: "left out", Claims: []SpanClaim{{Span{0, 3}, "praises", Span{4, 6}, ""}}}, {ID: "2"}}
	if err := WriteSentences(&b, in); err != nil {
		t.Fatal(err)
	}
	want := `{"id":"1","claims":[{"s":[0,3],"p":"praises","o":[4,6],"status":""}]}` + "\n" + `{"id":"2","claims":[]}` + "\n"
	if b.String() != want {
		t.Errorf("got %s", b.String())
	}
}
