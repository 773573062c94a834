package queries

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"kg/graph"
	"kg/graph/schema"
)

// update rewrites the golden files: KG_UPDATE=1.
var update = os.Getenv("KG_UPDATE") != ""

var ctx = context.Background()

// TestMain lets the test binary be the other process of Isolated.
func TestMain(m *testing.M) {
	if os.Getenv("KG_TEST_SERVE") != "" {
		os.Exit(Serve(os.Stdin, os.Stdout))
	}
	os.Exit(m.Run())
}

func entity(name string, typ schema.EntityType) schema.Entity {
	return schema.Entity{ID: strings.ReplaceAll(strings.ToLower(name), " ", "-"), Name: name, Type: typ}
}

var (
	cruz       = entity("Ted Cruz", schema.Person)
	sessions   = entity("Jeff Sessions", schema.Person)
	trump      = entity("Donald Trump", schema.Person)
	rosenstein = entity("Rod Rosenstein", schema.Person)
	graham     = entity("Lindsey Graham", schema.Person)
	ivanka     = entity("Ivanka Trump", schema.Person)
	senate     = entity("Senate", schema.Organization)
)

func claim(sub schema.Entity, p schema.Predicate, obj schema.Entity, sentence string) schema.Claim {
	r, _ := schema.Lookup(p)
	return schema.Claim{
		Subject: schema.Argument{Entity: sub}, Predicate: p, Relation: string(p), Object: schema.Argument{Entity: obj},
		Sign: r.Sign, Plover: r.Plover, Modality: schema.Asserted, Confidence: 0.8, Evidence: []schema.Evidence{{Text: sentence}},
	}
}

func with(c schema.Claim, change func(*schema.Claim)) schema.Claim {
	change(&c)
	return c
}

// fixture is four articles; what is not to count in them is negated, planned or of an open relation.
func fixture() []schema.Extraction {
	article := func(name, date string, claims ...schema.Claim) schema.Extraction {
		x := schema.Extraction{Article: schema.Article{ID: "a_" + name, Name: name + ".txt", Date: date, Title: "Title of " + name}}
		x.Entities = []schema.ArticleEntity{{Entity: sessions, Mentions: []schema.Mention{{Text: "Sessions", Kind: "name"}}}}
		for i := range claims {
			c := &claims[i]
			c.ID = fmt.Sprintf("c_%s_%d", name, i)
			c.Article, c.Date = x.Article.Name, date
			for j := range c.Evidence {
				c.Evidence[j].Article, c.Evidence[j].Start, c.Evidence[j].End = c.Article, 100*i, 100*i+len(c.Evidence[j].Text)
			}
		}
		x.Claims = claims
		return x
	}
	return []schema.Extraction{
		article("one", "2017-07-26",
			claim(cruz, schema.Supports, sessions, "Cruz stands by Sessions."),
			claim(trump, schema.Criticizes, sessions, `Trump called him "beleaguered".`),
			claim(trump, schema.Criticizes, rosenstein, "Trump went after Rosenstein."),
			with(claim(graham, schema.Praises, sessions, "Graham praised Sessions."), func(c *schema.Claim) {
				c.Modality, c.Speaker = schema.Reported, &schema.Entity{ID: "axios", Name: "Axios", Type: schema.Organization}
				c.Evidence = append(c.Evidence, schema.Evidence{Text: "He did so twice."})
			}),
		),
		article("two", "2017-02-08",
			claim(cruz, schema.VotesFor, sessions, "Cruz voted for Sessions."),
			claim(graham, schema.VotesFor, sessions, "Graham voted for Sessions."),
			claim(senate, schema.Confirms, sessions, "The Senate confirmed Sessions."),
			with(claim(rosenstein, schema.Supports, sessions, "Rosenstein did not back Sessions."), func(c *schema.Claim) { c.Negated = true }),
			with(claim(ivanka, schema.Endorses, sessions, "Ivanka Trump may endorse Sessions."), func(c *schema.Claim) { c.Modality = schema.Planned }),
			with(claim(trump, schema.MeetsWith, sessions, "Trump golfed with Sessions."), func(c *schema.Claim) { c.Predicate, c.Relation = "", "golfed with" }),
		),
		article("three", "2018-01-03",
			claim(cruz, schema.Supports, sessions, "Cruz still stands by Sessions <\"&\n>."),
			claim(cruz, schema.AlliedWith, graham, "Cruz and Graham are allies."),
			claim(graham, schema.Supports, rosenstein, "Graham backs Rosenstein."),
			claim(sessions, schema.MemberOf, senate, "Sessions sat in the Senate."),
		),
		article("undated", "",
			claim(cruz, schema.Supports, sessions, "Cruz, as ever."),
			claim(trump, schema.Dismisses, sessions, "Trump fired Sessions."),
		),
	}
}

func store(t *testing.T) *graph.Store {
	t.Helper()
	s := graph.Memory()
	if _, err := s.Add(ctx, fixture()...); err != nil {
		t.Fatal(err)
	}
	return s
}

// TestPartialDates sorts dates of every precision by where they begin, and gives them back as they are.
func TestPartialDates(t *testing.T) {
	want := []any{"2001/2009", "2016", "2016-W52", "2017", "2017-W01", "2017-07", "2017-07-17", "2017-W30", "2017-07-25", "2017-07-26/2017-08-02", "2020-W53", nil}
	x := schema.Extraction{Article: schema.Article{ID: "a_1", Name: "1.txt"}}
	for i := range want {
		k := (i*5 + 3) % len(want) // in no order
		date, _ := want[k].(string)
		x.Claims = append(x.Claims, with(claim(cruz, schema.Praises, sessions, "Cruz praised Sessions."), func(c *schema.Claim) {
			c.ID, c.Article, c.Date = fmt.Sprintf("c_%d", i), "1.txt", date
			c.Evidence[0].Article, c.Evidence[0].End = "1.txt", len(c.Evidence[0].Text)
		}))
	}
	s := graph.Memory()
	if _, err := s.Add(ctx, x); err != nil {
		t.Fatal(err)
	}
	res, err := Run(ctx, s, "claims", []string{"ted-cruz"}, Options{Timeout: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	var got []any
	for _, row := range res.Rows {
		got = append(got, row[0])
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

// TestGolden holds every saved query to testdata/rows.txt.
func TestGolden(t *testing.T) {
	calls := map[string][][]string{
		"supporters": {{"Jeff Sessions"}, {"Sessions"}, {"rod-rosenstein"}, {"Ted Cruz"}}, "critics": {{"Rod Rosenstein"}, {"jeff-sessions"}},
		"neighbours": {{"Jeff Sessions"}}, "allies": {{"Lindsey Graham"}}, "rivals": {{"Donald Trump"}},
		"common-allies": {{"Ted Cruz", "Lindsey Graham"}, {"Jeff Sessions", "Rod Rosenstein"}},
		"claims":        {{"Sessions"}}, "articles": {{"Rod Rosenstein"}, {"Sessions"}},
	}
	none := map[string]bool{"supporters Ted Cruz": true} // what may give no rows
	s := store(t)
	var got strings.Builder
	for _, q := range List() {
		if len(calls[q.Name]) == 0 {
			t.Errorf("%s is not tested", q.Name)
		}
		for _, args := range calls[q.Name] {
			res, err := Run(ctx, s, q.Name, args, Options{Timeout: time.Minute})
			if err != nil {
				t.Errorf("%s: %v", q.Name, err)
				continue
			}
			call := q.Name + " " + strings.Join(args, " ")
			if (len(res.Rows) == 0) != none[call] {
				t.Errorf("%s: %d rows", call, len(res.Rows))
			}
			fmt.Fprintf(&got, "-- %s --\n%s\n", call, strings.Join(res.Columns, " | "))
			for _, row := range res.Rows {
				for i, v := range row {
					if i > 0 {
						got.WriteString(" | ")
					}
					fmt.Fprintf(&got, "%#v", v)
				}
				got.WriteString("\n")
			}
			got.WriteString("\n")
		}
	}
	path := filepath.Join("testdata", "rows.txt")
	if update {
		if err := os.WriteFile(path, []byte(got.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got.String() != string(want) {
		t.Errorf("rows differ from %s (go test ./queries KG_UPDATE=1 rewrites it):\n%s", path, got.String())
	}
}

func TestList(t *testing.T) {
	files, _ := fs.Glob(scripts, "*.gizmo")
	list := List()
	if len(files) < 4 || len(list) != len(files) {
		t.Fatalf("%d queries, %d files", len(list), len(files))
	}
	var names []string
	for _, q := range list {
		names = append(names, q.Name)
		if q.Summary == "" || len(q.Args) == 0 || len(q.Columns) == 0 {
			t.Errorf("%s.gizmo does not say what it answers, its usage, or its columns: %+v", q.Name, q)
		}
		if usage := "// usage: " + q.Usage() + "\n"; !strings.Contains(q.script, usage) {
			t.Errorf("%s.gizmo has no line %q", q.Name, usage)
		}
	}
	for _, name := range []string{"supporters", "critics", "neighbours", "common-allies"} {
		if !slices.Contains(names, name) {
			t.Errorf("there is no %s", name)
		}
	}
}

func TestRunErrors(t *testing.T) {
	s := store(t)
	for _, c := range []struct {
		name string
		args []string
		want error
		text string
	}{
		{"friends", nil, ErrNoQuery, `no such saved query: "friends"; there are allies, articles, `},
		{"supporters", nil, ErrUsage, "wrong arguments: usage: supporters ACTOR"},
		{"common-allies", []string{"Ted Cruz"}, ErrUsage, "usage: common-allies ACTOR ACTOR"},
		{"supporters", []string{"Jef Sessions"}, nil, "near it: Jeff Sessions (jeff-sessions)"},
	} {
		_, err := Run(ctx, s, c.name, c.args, Options{})
		if err == nil || c.want != nil && !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.text) {
			t.Errorf("%s %q: %v", c.name, c.args, err)
		}
	}
	if _, err := Run(ctx, graph.Memory(), "supporters", []string{"Ted Cruz"}, Options{}); err == nil {
		t.Error("an empty store knows Ted Cruz")
	}
}

// evaluators are the two ways to run a script.
func evaluators(t *testing.T) map[string]func(script string, opt Options) (*Result, error) {
	path := filepath.Join(t.TempDir(), "kg.db")
	s, err := graph.Open(path, graph.Create)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Add(ctx, fixture()...); err != nil {
		t.Fatal(err)
	}
	s.Close()
	t.Setenv("KG_TEST_SERVE", "1")
	return map[string]func(string, Options) (*Result, error){
		"here": func(script string, opt Options) (*Result, error) {
			s, err := graph.Open(path, graph.Read)
			if err != nil {
				return nil, err
			}
			defer s.Close()
			return Eval(ctx, s, script, opt)
		},
		"isolated": func(script string, opt Options) (*Result, error) {
			return Isolated(ctx, Isolation{Command: []string{os.Args[0]}}, path, script, opt)
		},
	}
}

func TestEval(t *testing.T) {
	for how, eval := range evaluators(t) {
		for script, want := range map[string]Result{
			`g.V("<ted-cruz>").Out("<supports>").Unique().All()`:                       {Columns: []string{"id"}, Rows: [][]any{{"jeff-sessions"}}},
			`g.V("<ted-cruz>").Out("<rdfs:label>").All()`:                              {Columns: []string{"id"}, Rows: [][]any{{"Ted Cruz"}}},
			`g.V("<ted-cruz>").Out("<criticizes>").All()`:                              {},
			`g.V("<nobody>").Out("<criticizes>").Count()`:                              {Columns: []string{"value"}, Rows: [][]any{{int64(0)}}},
			`g.Emit(g.V("<jeff-sessions>").In("<pardons>").Count())`:                   {Columns: []string{"value"}, Rows: [][]any{{int64(0)}}},
			`g.V("<donald-trump>").Tag("who").Out("<criticizes>", "how").All()`:        {Columns: []string{"id", "how", "who"}, Rows: [][]any{{"jeff-sessions", "criticizes", "donald-trump"}, {"rod-rosenstein", "criticizes", "donald-trump"}}},
			`g.V("<c_one_0>").Out("<dcterms:date>").All()`:                             {Columns: []string{"id"}, Rows: [][]any{{"2017-07-26"}}},
			`g.V("<c_one_0>").Out(["<confidence>"]).All()`:                             {Columns: []string{"id"}, Rows: [][]any{{0.8}}},
			`g.V("<c_one_0>").Out("<sign>").All()`:                                     {Columns: []string{"id"}, Rows: [][]any{{int64(1)}}},
			`g.V("<c_one_0>").Out("<negated>").All()`:                                  {Columns: []string{"id"}, Rows: [][]any{{false}}},
			`g.Emit({b: 1, a: [1.5, "x", null, {c: true}]}); g.Emit("<x>"); g.Emit(2)`: {Columns: []string{"a", "b", "value"}, Rows: [][]any{{[]any{1.5, "x", nil, map[string]any{"c": true}}, int64(1), nil}, {nil, nil, "<x>"}, {nil, nil, int64(2)}}},
			`1 + 1`: {Columns: []string{"value"}, Rows: [][]any{{int64(2)}}},
			`let x = kg.below("supports").length; x > 5`: {Columns: []string{"value"}, Rows: [][]any{{true}}},
			`g.V().Has("<rdf:type>", "<schema:NewsArticle>").Has("<dcterms:date>", gt(new Date("2017-08-01"))).Out("<dcterms:title>").All()`:                         {Columns: []string{"id"}, Rows: [][]any{{"Title of three"}}},
			`g.V("<a_one>").In("<prov:wasDerivedFrom>").Has("<rdf:type>", "<schema:Claim>").Has("<sign>", -1).Out("<rdf:object>").Out("<rdfs:label>").order().All()`: {Columns: []string{"id"}, Rows: [][]any{{"Jeff Sessions"}, {"Rod Rosenstein"}}},
			``: {},
		} {
			res, err := eval(script, Options{Timeout: 20 * time.Second})
			if err != nil {
				t.Errorf("%s: %s: %v", how, script, err)
				continue
			}
			if len(res.Rows) != 0 || len(want.Rows) != 0 {
				slices.SortFunc(res.Rows, func(a, b []any) int {
					return strings.Compare(fmt.Sprintf("%T%v", a[0], a), fmt.Sprintf("%T%v", b[0], b))
				})
				slices.SortFunc(want.Rows, func(a, b []any) int {
					return strings.Compare(fmt.Sprintf("%T%v", a[0], a), fmt.Sprintf("%T%v", b[0], b))
				})
				if !reflect.DeepEqual(*res, want) {
					t.Errorf("%s: %s:\n%#v, want\n%#v", how, script, *res, want)
				}
			}
		}
	}
}

func TestEvalErrors(t *testing.T) {
	for how, eval := range evaluators(t) {
		for script, want := range map[string]string{
			"\n\nfoo(":   "line 3: SyntaxError: Unexpected end of input",
			"\nnobody.x": "line 2: ReferenceError: nobody is not defined",
			"function f() {\n  throw new Error('oops')\n}\n\nf()": "line 2: Error: oops",
			"\nkg.subjects([1, null])":                            "TypeError: Cannot read property 'subject' of undefined",
			"g.V('<ted-cruz>').Out()":                             "the script ends in a path that nothing reads: put .All() after it",
			"g.V(1, {}).All()":                                    "not a quad.Value: map[string]interface {}",
			"while (true) {}":                                     "the query took too long: more than 300ms",
			"g.V().ForEach(x => { while (true) {} })":             "the query took too long: more than 300ms",
		} {
			start := time.Now()
			opt := Options{Timeout: 20 * time.Second}
			if strings.Contains(want, "300ms") {
				opt.Timeout = 300 * time.Millisecond
			}
			res, err := eval(script, opt)
			if err == nil || want != "" && err.Error() != want || strings.Contains(err.Error(), "\n") {
				t.Errorf("%s: %q: %v, %v; want %s", how, script, res, err, want)
			}
			if d := time.Since(start); d > 10*time.Second {
				t.Errorf("%s: %q took %v", how, script, d)
			}
		}
	}
}

func TestLimit(t *testing.T) {
	for how, eval := range evaluators(t) {
		for script, n := range map[string]int{
			"for (let i = 0; i < 5; i++) g.Emit(i)":                     5,
			"for (let i = 0; ; i++) g.Emit(i)":                          -1,
			"g.V('<ted-cruz>').Both().GetLimit(-1)":                     -1,
			"for (let i = 0; i < 3000; i++) g.Emit(i); while (true) {}": -1,
		} {
			res, err := eval(script, Options{Limit: 5, Timeout: 20 * time.Second})
			if err != nil || len(res.Rows) != 5 || res.Cut != (n < 0) {
				t.Errorf("%s: %s: %+v, %v", how, script, res, err)
			}
		}
		res, err := eval("for (let i = 0; i < 3000; i++) g.Emit(i)", Options{})
		if err != nil || len(res.Rows) != DefaultLimit || !res.Cut {
			t.Errorf("%s: without a limit: %v", how, err)
		}
		res, err = eval("for (let i = 0; i < 3000; i++) g.Emit(i)", Options{Limit: -1})
		if err != nil || len(res.Rows) != 3000 || res.Cut {
			t.Errorf("%s: with none: %v", how, err)
		}
	}
}

// TestIsolated does what would end this process.
func TestIsolated(t *testing.T) {
	path := filepath.Join(t.TempDir(), "kg.db")
	s, err := graph.Open(path, graph.Create)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Add(ctx, fixture()...); err != nil {
		t.Fatal(err)
	}
	s.Close()
	t.Setenv("KG_TEST_SERVE", "1")
	self := Isolation{Command: []string{os.Args[0]}, Memory: 200 << 20}
	for script, want := range map[string]string{
		"let s = 'x'; while (true) s = s + s":                    "too much memory",
		"let a = []; while (true) a.push(a.length)":              "too much memory",
		"function f() { return f() + 1 }; f()":                   " too ", // long or much memory
		"new Array(1e9).fill(1)":                                 "too much memory",
		"g.V('<ted-cruz>').Out(function () {}).All()":            "it made Cayley fail: unsupported type: func(goja.FunctionCall) goja.Value",
		"/^(a+)+$/.test('a'.repeat(40) + '!') ; while (true) {}": "too long",
		"/(?=x)^(a+)+$/.test('a'.repeat(40) + '!')":              "",
		"'a'.repeat(40).match(/^(?=(a+)+$)(a|aa)+(?!a)b/)":       "too long",
	} {
		opt := Options{Timeout: time.Second}
		if want == "too much memory" {
			opt.Timeout = time.Minute
		}
		start := time.Now()
		_, err := Isolated(ctx, self, path, script, opt)
		if want != "" && (err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "recovered") || strings.Contains(err.Error(), "\n")) {
			t.Errorf("%s: %v, want %s", script, err, want)
		}
		if d := time.Since(start); d > opt.Timeout+5*time.Second {
			t.Errorf("%s took %v", script, d)
		}
	}
	if _, err := Isolated(ctx, self, path+"x", "1", Options{}); !errors.Is(err, graph.ErrNoStore) {
		t.Errorf("no store: %v", err)
	}
	if _, err := Isolated(ctx, Isolation{Command: []string{"/bin/false"}}, path, "1", Options{}); err == nil {
		t.Error("a program that does not answer")
	}
	cancelled, cancel := context.WithCancel(ctx)
	time.AfterFunc(100*time.Millisecond, cancel)
	if _, err := Isolated(cancelled, self, path, "while (true) {}", Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	if s, err := graph.Open(path, graph.Write); err != nil {
		t.Errorf("afterwards: %v", err)
	} else {
		s.Close()
	}
}
