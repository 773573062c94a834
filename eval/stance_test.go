package eval

import (
	"reflect"
	"strings"
	"testing"
)

func TestReadStance(t *testing.T) {
	items, err := ReadStance(strings.NewReader("Però [Ann] lauded [Bo]s deeds.\tAnn\tBo\t1\r\n\n" +
		"\"[Cy] called [Di] \"\"unfit\"\".\"\tCy\tDi\t3\n"))
	if err != nil {
		t.Fatal(err)
	}
	want := []StanceItem{
		{"Però Ann lauded Bos deeds.", Span{6, 9}, Span{17, 19}, FirstFor},
		{`Cy called Di "unfit".`, Span{0, 2}, Span{10, 12}, FirstAgainst},
	}
	if !reflect.DeepEqual(items, want) {
		t.Errorf("got %+v", items)
	}
	for line, want := range map[string]string{
		"[Ann] lauded [Bo].\tAnn\tBo":    "line 1: 3 fields",
		"[Ann] lauded [Bo].\tAnn\tBo\t5": `class "5", want 0 to 4`,
		"[Ann] lauded [Bo].\tAnn\tBo\t":  `class ""`,
		"[Ann] lauded Bo.\tAnn\tBo\t1":   "no two entities",
		"[Ann] lauded [Bo.\tAnn\tBo\t1":  "no two entities",
	} {
		if _, err := ReadStance(strings.NewReader(line)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want %q", line, err, want)
		}
	}
}

func TestStances(t *testing.T) {
	items := make([]StanceItem, 6)
	for i, s := range []Stance{NoStance, NoStance, FirstFor, SecondFor, FirstAgainst, FirstAgainst} {
		items[i].Stance = s
	}
	pred := []Stance{NoStance, FirstFor, FirstFor, FirstFor, FirstAgainst, -1}
	rep, err := Stances(items, pred)
	if err != nil {
		t.Fatal(err)
	}
	want := StanceReport{N: 6, Micro: 0.5, Macro: 0.3667, StanceMacro: 0.2917,
		PerClass: map[string]float64{"0": 0.6667, "1": 0.5, "2": 0, "3": 0.6667, "4": 0}}
	if !reflect.DeepEqual(rep, want) {
		t.Errorf("got %+v", rep)
	}
	var b strings.Builder
	if err := rep.WriteText(&b); err != nil || !strings.Contains(b.String(), "\n3 first against second  0.667\n") {
		t.Errorf("%v\n%s", err, b.String())
	}
	if _, err := Stances(items, pred[:5]); err == nil || err.Error() != "eval: stance: 6 gold lines, 5 predictions" {
		t.Errorf("too few: %v", err)
	}
	if _, err := Stances(nil, nil); err == nil {
		t.Error("nothing was scored")
	}
	b.Reset()
	if err := WriteStance(&b, pred[:3]); err != nil || b.String() != "0\n1\n1\n" {
		t.Errorf("%v %q", err, b.String())
	}
	got := PredictStance([]StanceItem{{Text: "Ann lauded Bo.", First: Span{0, 3}, Second: Span{11, 13}}}, func(text string, first, second Span) Stance {
		if first.in(text) == "Ann" && second.in(text) == "Bo" {
			return FirstFor
		}
		return NoStance
	})
	if len(got) != 1 || got[0] != FirstFor {
		t.Errorf("got %v", got)
	}
}
