package eval

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"kg/graph/schema"
)

// An invented article: the mayor and the treasurer fall out, the council looks on.
const town = `{
	"article": "town.txt",
	"entities": {
		"mayor": {"type": "Person", "names": ["Ada Ferrow", "Adelheid Ferrow"], "aliases": ["Ferrow", "Mayor Ferrow"]},
		"treasurer": {"type": "Person", "names": ["Bo Lindqvist"], "aliases": ["Lindqvist"]},
		"council": {"type": "Organization", "names": ["Tolm Town Council"], "aliases": ["the council"]},
		"office": {"type": "Office", "names": ["Mayor of Tolm"], "aliases": ["mayor"]},
		"bridge": {"type": "Topic", "names": ["bridge toll"]}
	},
	"claims": [
		{"s": "mayor", "p": ["criticizes", "accuses"], "o": "treasurer", "required": true, "cue": "Ferrow tore into Lindqvist"},
		{"s": "mayor", "p": ["holdsOffice"], "o": "office", "required": true},
		{"s": "mayor", "p": ["meetsWith"], "o": "council", "required": true},
		{"s": "council", "p": ["praises"], "o": "treasurer"},
		{"s": "treasurer", "p": ["supports"], "o": "bridge", "required": true},
		{"s": "council", "p": ["supports"], "o": "mayor", "forbidden": true},
		{"s": "mayor", "p": ["dismisses"], "o": "treasurer", "forbidden": true}
	]
}`

func parseGold(t *testing.T, text string) []*Gold {
	t.Helper()
	g, err := ParseGold([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return []*Gold{g}
}

// claim reads "subject | predicate | object" as an asserted claim of the article.
func claim(article, text string) schema.Claim {
	part := strings.Split(text, " | ")
	c := schema.Claim{Article: article, Predicate: schema.Predicate(part[1]), Modality: schema.Asserted}
	c.Subject.Name, c.Object.Name = part[0], part[2]
	return c
}

func TestClaims(t *testing.T) {
	type want struct{ strict, core, lenient, signed string } // found/required right/extracted traps
	for name, tc := range map[string]struct {
		claims []string
		want   want
	}{
		"nothing": {nil, want{"0/4 0/0 0", "0/3 0/0 0", "0/4 0/0 0", "0/1 0/0 0"}},
		"the best predicate": {[]string{"Ada Ferrow | criticizes | Bo Lindqvist"},
			want{"1/4 1/1 0", "1/3 1/1 0", "1/4 1/1 0", "1/1 1/1 0"}},
		"an accepted predicate, the other name": {[]string{"Adelheid Ferrow | accuses | Bo Lindqvist"},
			want{"1/4 1/1 0", "1/3 1/1 0", "1/4 1/1 0", "1/1 1/1 0"}},
		"said twice": {[]string{"Ada Ferrow | accuses | Bo Lindqvist", "ADA FERROW | accuses | the Bo Lindqvist"},
			want{"1/4 1/1 0", "1/3 1/1 0", "1/4 1/1 0", "1/1 1/1 0"}},
		"two claims for one of the gold": {[]string{"Ada Ferrow | accuses | Bo Lindqvist", "Ada Ferrow | criticizes | Bo Lindqvist"},
			want{"1/4 2/2 0", "1/3 2/2 0", "1/4 2/2 0", "1/1 1/1 0"}},
		"an alias is lenient": {[]string{"Ferrow | criticizes | Lindqvist"},
			want{"0/4 0/1 0", "0/3 0/1 0", "1/4 1/1 0", "1/1 1/1 0"}},
		"a parent is lenient": {[]string{"Tolm Town Council | supports | Bo Lindqvist"},
			want{"0/4 0/1 0", "0/3 0/1 0", "0/4 1/1 0", "0/1 1/1 0"}},
		"a child is lenient; a Topic is no actor": {[]string{"Bo Lindqvist | defends | bridge toll"},
			want{"0/4 0/1 0", "0/3 0/1 0", "1/4 1/1 0", "0/1 0/0 0"}},
		"a sibling is wrong, but has the sign": {[]string{"Tolm Town Council | endorses | Bo Lindqvist"},
			want{"0/4 0/1 0", "0/3 0/1 0", "0/4 0/1 0", "0/1 1/1 0"}},
		"direction counts": {[]string{"Bo Lindqvist | criticizes | Ada Ferrow"},
			want{"0/4 0/1 0", "0/3 0/1 0", "0/4 0/1 0", "0/1 0/1 0"}},
		"a symmetric predicate goes both ways": {[]string{"Tolm Town Council | meetsWith | Ada Ferrow"},
			want{"1/4 1/1 0", "1/3 1/1 0", "1/4 1/1 0", "0/1 0/0 0"}},
		"background is not core": {[]string{"Ada Ferrow | holdsOffice | Mayor of Tolm"},
			want{"1/4 1/1 0", "0/3 0/0 0", "1/4 1/1 0", "0/1 0/0 0"}},
		"an unknown name is wrong": {[]string{"Cy Nobody | criticizes | Bo Lindqvist"},
			want{"0/4 0/1 0", "0/3 0/1 0", "0/4 0/1 0", "0/1 0/1 0"}},
		"a trap": {[]string{"Tolm Town Council | supports | Ada Ferrow"},
			want{"0/4 0/1 1", "0/3 0/1 1", "0/4 0/1 1", "0/1 0/1 1"}},
		"below a trap": {[]string{"Tolm Town Council | praises | Ada Ferrow"},
			want{"0/4 0/1 1", "0/3 0/1 1", "0/4 0/1 1", "0/1 0/1 1"}},
		"a trap by an alias is one leniently": {[]string{"the council | supports | Ferrow"},
			want{"0/4 0/1 0", "0/3 0/1 0", "0/4 0/1 1", "0/1 0/1 1"}},
		"a forbidden act whose sign holds": {[]string{"Ada Ferrow | dismisses | Bo Lindqvist"},
			want{"0/4 0/1 1", "0/3 0/1 1", "0/4 0/1 1", "1/1 1/1 0"}},
	} {
		t.Run(name, func(t *testing.T) {
			var claims []schema.Claim
			for _, c := range tc.claims {
				claims = append(claims, claim("news/town.txt", c))
			}
			rep := Claims(parseGold(t, town), claims)
			show := func(f Figures) string {
				return fmt.Sprintf("%.0f/%d %.0f/%d %d", f.Recall*float64(f.Required), f.Required, f.Precision*float64(f.Extracted), f.Extracted, f.Traps)
			}
			got := want{show(rep.Strict), show(rep.Core), show(rep.Lenient), show(rep.Signed)}
			if got != tc.want {
				t.Errorf("got  %+v\nwant %+v", got, tc.want)
			}
		})
	}
}

// TestClaimsThatDoNotHold leaves out what is no positive claim, and what is of another article.
func TestClaimsThatDoNotHold(t *testing.T) {
	for name, change := range map[string]func(*schema.Claim){
		"negated":         func(c *schema.Claim) { c.Negated = true },
		"planned":         func(c *schema.Claim) { c.Modality = schema.Planned },
		"denied":          func(c *schema.Claim) { c.Modality = schema.Denied },
		"open":            func(c *schema.Claim) { c.Predicate = "" },
		"another article": func(c *schema.Claim) { c.Article = "village.txt" },
	} {
		c := claim("town.txt", "Ada Ferrow | criticizes | Bo Lindqvist")
		change(&c)
		if rep := Claims(parseGold(t, town), []schema.Claim{c}); rep.Strict.Extracted != 0 || rep.UnknownPredicates != 0 {
			t.Errorf("%s: %+v", name, rep)
		}
	}
	c := claim("town.txt", "Ada Ferrow | criticizes | Bo Lindqvist")
	c.Modality = schema.Reported
	if rep := Claims(parseGold(t, town), []schema.Claim{c}); rep.Strict.Recall != 0.25 {
		t.Errorf("a reported claim: %+v", rep.Strict)
	}
	rep := Claims(parseGold(t, town), []schema.Claim{claim("town.txt", "Ada Ferrow | frobnicates | Bo Lindqvist")})
	if rep.UnknownPredicates != 1 || rep.Strict.Extracted != 0 {
		t.Errorf("an unknown predicate: %+v", rep)
	}
}

func TestPredicatesAndLines(t *testing.T) {
	claims := []schema.Claim{
		claim("town.txt", "Ada Ferrow | accuses | Bo Lindqvist"),
		claim("town.txt", "Ferrow | criticizes | Bo Lindqvist"),
		claim("town.txt", "Cy Nobody | meetsWith | Ada Ferrow"),
		claim("town.txt", "Tolm Town Council | supports | Ada Ferrow"),
	}
	claims[2].Evidence = []schema.Evidence{{Text: strings.Repeat("é", 200)}}
	rep := Claims(parseGold(t, town), claims)
	x := func(f float64) *float64 { return &f }
	want := []PredicateFigures{
		{schema.Supports, 1, 0, 1, 0, x(0), x(0)},
		{schema.Criticizes, 1, 1, 1, 0, x(0), x(1)}, // found as accuses, which the gold lists
		{schema.Accuses, 0, 0, 1, 1, x(1), nil},
		{schema.MeetsWith, 1, 0, 1, 0, x(0), x(0)},
		{schema.HoldsOffice, 1, 0, 0, 0, nil, x(0)},
	}
	if !reflect.DeepEqual(rep.Predicates, want) {
		t.Errorf("predicates: %s", marshal(t, rep.Predicates))
	}
	lines := []string{
		"  WRONG town.txt: Cy Nobody | meetsWith | Ada Ferrow   «" + strings.Repeat("é", 140) + "»",
		"  TRAP  town.txt: Tolm Town Council | supports | Ada Ferrow   «»",
		"  MISS  town.txt: mayor | holdsOffice | office   «»",
		"  MISS  town.txt: mayor | meetsWith | council   «»",
		"  MISS  town.txt: treasurer | supports | bridge   «»",
	}
	if !slices.Equal(rep.Lines, lines) {
		t.Errorf("lines:\n%s", strings.Join(rep.Lines, "\n"))
	}
	var b strings.Builder
	if err := rep.WritePredicates(&b); err != nil {
		t.Fatal(err)
	}
	if want := "accuses                   0      0          1      1      1.000       -\n"; !strings.Contains(b.String(), want) {
		t.Errorf("the table\n%slacks the line\n%s", b.String(), want)
	}
}

func TestReadClaims(t *testing.T) {
	got, err := ReadClaims(strings.NewReader("{\"article\": \"a.txt\", \"subject\": {\"name\": \"X\"}, \"predicate\": \"supports\", \"object\": {\"name\": \"Y\", \"start\": 1}, \"further\": [1]}\r\n\n"))
	if err != nil || len(got) != 1 || !got[0].Holds() || got[0].Subject.Name != "X" || got[0].Object.Name != "Y" || got[0].Article != "a.txt" {
		t.Errorf("got %+v, %v", got, err)
	}
	if _, err := ReadClaims(strings.NewReader("{}\n{\n")); err == nil || !strings.HasPrefix(err.Error(), "eval: claims: line 2: ") {
		t.Errorf("broken line: %v", err)
	}
}

func TestParseGoldErrors(t *testing.T) {
	for text, want := range map[string]string{
		`{`:                "unexpected end",
		`{"entities": {}}`: "no article",
		`{"article": "a", "entities": {"x": {"type": "Person", "names": []}}}`:                                          `entity "x" has no name`,
		`{"article": "a", "entities": {"x": {"names": ["X"]}}, "claims": [{"s": "x", "p": ["supports"], "o": "y"}]}`:    `claim 0 names unknown entity "y"`,
		`{"article": "a", "entities": {"x": {"names": ["X"]}}, "claims": [{"s": "x", "p": [], "o": "x"}]}`:              "claim 0 has no predicate",
		`{"article": "a", "entities": {"x": {"names": ["X"]}}, "claims": [{"s": "x", "p": ["frobnicates"], "o": "x"}]}`: `claim 0 names unknown predicate "frobnicates"`,
	} {
		if _, err := ParseGold([]byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want %q", text, err, want)
		}
	}
}

func TestReadGold(t *testing.T) {
	dir := t.TempDir()
	if _, err := ReadGold(dir); !errors.Is(err, ErrNoGold) {
		t.Errorf("empty folder: %v", err)
	}
	write := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("town.txt", "not gold")
	write("b.json", town)
	write("a.json", strings.Replace(town, "town.txt", "village.txt", 1))
	golds, err := ReadGold(dir)
	if err != nil || len(golds) != 2 || golds[0].Article != "village.txt" || golds[1].Article != "town.txt" {
		t.Fatalf("got %d articles, %v", len(golds), err)
	}
	write("c.json", town)
	if _, err := ReadGold(dir); err == nil || !strings.Contains(err.Error(), `c.json: article "town.txt" is annotated in b.json already`) {
		t.Errorf("an article twice: %v", err)
	}
	if _, err := ReadGold(filepath.Join(dir, "nowhere")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no folder: %v", err)
	}
}

func TestNorm(t *testing.T) {
	for name, want := range map[string]string{
		"":                       "",
		"The United States":      "united states",
		"the a an":               "",
		"A.P. Møller–Mærsk":      "p møller mærsk",
		"O’Brien":                "o'brien",
		"AT&T, Inc.":             "at&t inc",
		"  STRASSE\u00a0straße ": "strasse strasse",
		"ﬁnance №７":              "finance no7",
		"Jose\u0301":             "josé",
		"@handle_x":              "handle x",
	} {
		if got := Norm(name); got != want {
			t.Errorf("%q: got %q, want %q", name, got, want)
		}
	}
}

func TestRound(t *testing.T) {
	for x, want := range map[float64]float64{0.03125: 0.0312, 0.00005: 0.0001, 2.0 / 3: 0.6667, 0.99996: 1, 0.12345: 0.1235} {
		if got := round(x); got != want {
			t.Errorf("%v: got %v, want %v", x, got, want)
		}
	}
}

// TestExamplesGold reads the examples' own gold: every article is there, and what the gold says scores as wholly right.
func TestExamplesGold(t *testing.T) {
	golds, err := ReadGold("../examples/gold")
	if err != nil {
		t.Fatal(err)
	}
	var claims []schema.Claim
	for _, g := range golds {
		if _, err := os.Stat(filepath.Join("../examples/articles", g.Article)); err != nil {
			t.Error(err)
		}
		for _, gc := range g.Claims {
			if !gc.Forbidden {
				claims = append(claims, claim(g.Article, g.Entities[gc.Subject].Names[0]+" | "+string(gc.Predicates[0])+" | "+g.Entities[gc.Object].Names[0]))
			}
		}
	}
	rep := Claims(golds, claims)
	for _, f := range []Figures{rep.Strict, rep.Core, rep.Lenient, rep.Signed} {
		if f.F1 != 1 || f.Traps != 0 || f.Required == 0 {
			t.Errorf("the gold held against itself: %+v", f)
		}
	}
	for _, line := range rep.Lines {
		t.Error(line)
	}
}

func TestReliability(t *testing.T) {
	golds := parseGold(t, `{"article": "a.txt", "entities": {"x": {"type": "Person", "names": ["Ann Lee"]}, "y": {"type": "Person", "names": ["Bob Ray"]}},
		"claims": [{"s": "x", "p": ["praises"], "o": "y", "required": true}]}`)
	claim := func(p schema.Predicate, confidence float64) schema.Claim {
		c := schema.Claim{Article: "a.txt", Predicate: p, Modality: schema.Asserted, Confidence: confidence}
		c.Subject.Name, c.Object.Name = "Ann Lee", "Bob Ray"
		return c
	}
	rep := Claims(golds, []schema.Claim{claim(schema.Praises, 0.5), claim(schema.Praises, 0.86), claim(schema.Thanks, 0.8), claim(schema.Sues, 1), claim(schema.Aids, 0)})
	want := []Bin{{0.8, 2, 0.83, 0.5}, {0.9, 1, 1, 0}}
	if !slices.Equal(rep.Reliability, want) {
		t.Errorf("got %v, want %v: the surest of two alike, none without confidence", rep.Reliability, want)
	}
}
