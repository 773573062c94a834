package eval

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"kg/graph/schema"
)

// shared is where the annotation scheme's scorers and data lie beside a checkout.
const shared = "../../shared/"

// needPython skips a test that compares with the annotation scheme's scorers where these cannot be run.
func needPython(t *testing.T) {
	t.Helper()
	if _, err := exec.LookPath("python3"); err != nil {
		t.Skip("python3 is not here, so nothing is compared with the Python scorers")
	}
	if _, err := os.Stat(shared + "eval/score.py"); err != nil {
		t.Skipf("the Python scorers are not here, so nothing is compared with them: %v", err)
	}
}

// python runs a scorer and returns what it prints. seed is that of Python's sets, whose order is chance.
func python(t *testing.T, seed int, script string, args ...string) []byte {
	t.Helper()
	cmd := exec.Command("python3", append([]string{script}, args...)...)
	cmd.Env = append(os.Environ(), "PYTHONDONTWRITEBYTECODE=1", "PYTHONUTF8=1", fmt.Sprint("PYTHONHASHSEED=", seed))
	out, err := cmd.Output()
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			err = errors.New(string(exit.Stderr))
		}
		t.Fatalf("%s %s: %v", script, strings.Join(args, " "), err)
	}
	return out
}

// rounds is how often predictions are perturbed and compared.
func rounds() int {
	if testing.Short() {
		return 4
	}
	return 20
}

// fields turns JSON into what can be compared.
func fields(t *testing.T, data []byte) map[string]any {
	t.Helper()
	var m map[string]any
	if err := json.Unmarshal(data, &m); err != nil {
		t.Fatalf("%v in %s", err, data)
	}
	return m
}

func marshal(t *testing.T, v any) []byte {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func sameFigures(t *testing.T, got, want map[string]any) {
	t.Helper()
	if len(want) == 0 {
		t.Fatal("Python gave no figures")
	}
	for k := range want {
		if !reflect.DeepEqual(got[k], want[k]) {
			t.Errorf("%s: Go has %v, Python %v", k, got[k], want[k])
		}
	}
}

// writeLines writes one JSON value a line into a new file and returns its path.
func writeLines[T any](t *testing.T, values []T) string {
	t.Helper()
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	for _, v := range values {
		if err := enc.Encode(v); err != nil {
			t.Fatal(err)
		}
	}
	return writeFile(t, b.Bytes())
}

func writeFile(t *testing.T, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "predictions")
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func open(t *testing.T, path string) *os.File {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// dice makes chance choices that are the same in every run.
type dice struct{ *rand.Rand }

func newDice(seed int) dice { return dice{rand.New(rand.NewPCG(20261125, uint64(seed)))} }

func (d dice) one(in int) bool { return d.IntN(in) == 0 }

func pickOne[T any](d dice, from []T) T { return from[d.IntN(len(from))] }

// name calls a gold entity by a name, an alias, another spelling or something else altogether.
func (d dice) name(e GoldEntity) string {
	n := e.Names[0]
	switch d.IntN(12) {
	case 0, 1:
		n = pickOne(d, e.Names)
	case 2, 3:
		n = pickOne(d, append(slices.Clone(e.Aliases), e.Names...))
	case 4:
		n = "the " + strings.ToUpper(n)
	case 5:
		n = strings.ReplaceAll(strings.ReplaceAll(n, "'", "’"), " ", "\u00a0") + "."
	case 6:
		n = pickOne(d, []string{"Nobody Atall", "", "  ", "Straße ½ №7", "The"})
	}
	return n
}

func (d dice) predicate(p schema.Predicate) schema.Predicate {
	switch d.IntN(10) {
	case 0:
		return pickOne(d, schema.Predicates).Name
	case 1:
		return relation(p).Parent
	case 2:
		var children []schema.Predicate
		for _, r := range schema.Predicates {
			if r.Parent == p {
				children = append(children, r.Name)
			}
		}
		if len(children) > 0 {
			return pickOne(d, children)
		}
	case 3:
		if d.one(4) {
			return "frobnicates"
		}
	}
	return p
}

// claims makes what a middling extractor would find, from the gold.
func (d dice) claims(golds []*Gold) []schema.Claim {
	var out []schema.Claim
	for _, g := range golds {
		ids := sortedKeys(g.Entities)
		for _, gc := range g.Claims {
			if d.one(3) {
				continue
			}
			s, o := gc.Subject, gc.Object
			switch d.IntN(10) {
			case 0:
				s, o = o, s
			case 1:
				o = pickOne(d, ids)
			}
			c := schema.Claim{Article: g.Article, Predicate: d.predicate(pickOne(d, gc.Predicates)), Modality: schema.Asserted}
			c.Subject.Name, c.Object.Name = d.name(g.Entities[s]), d.name(g.Entities[o])
			switch d.IntN(12) {
			case 0:
				c.Modality = pickOne(d, schema.Modalities)
			case 1:
				c.Modality = schema.Reported
			case 2:
				c.Modality = ""
			case 3:
				c.Negated = true
			case 4:
				c.Article = "some/folder/" + c.Article
			case 5:
				c.Article = "elsewhere.txt"
			}
			if !d.one(5) {
				c.Evidence = []schema.Evidence{{Text: strings.Repeat(gc.Cue+" – ", 1+d.IntN(8))}}
			}
			out = append(out, c)
			if d.one(6) {
				out = append(out, c)
			}
		}
	}
	d.Shuffle(len(out), func(i, k int) { out[i], out[k] = out[k], out[i] })
	return out
}

func (d dice) entities(golds []*Gold) []schema.ArticleEntity {
	var out []schema.ArticleEntity
	for _, g := range golds {
		for _, id := range sortedKeys(g.Entities) {
			for !d.one(3) {
				e := schema.ArticleEntity{Article: g.Article, Entity: schema.Entity{ID: id, Name: d.name(g.Entities[id]), Type: g.Entities[id].Type}}
				switch d.IntN(10) {
				case 0:
					e.ID += "-2"
				case 1:
					e.Type = pickOne(d, schema.EntityTypes)
				case 2:
					e.Article = "some/folder/" + e.Article
				case 3:
					e.Article = "elsewhere.txt"
				}
				out = append(out, e)
			}
		}
	}
	return out
}

func TestClaimsAgreeWithPython(t *testing.T) {
	needPython(t)
	golds, err := ReadGold(shared + "eval/gold")
	if err != nil {
		t.Fatal(err)
	}
	for i := range rounds() {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			path := writeLines(t, newDice(i).claims(golds))
			claims, err := ReadClaims(open(t, path))
			if err != nil {
				t.Fatal(err)
			}
			rep := Claims(golds, claims)
			got := fields(t, marshal(t, rep))
			want := fields(t, python(t, 0, shared+"eval/score.py", "--json", shared+"eval/gold", path))
			seed := 0
			// Which of several edges a name of two entities makes is chance in Python: it must make ours at times.
			for seed < 12 && !reflect.DeepEqual(got["signed"], want["signed"]) {
				seed++
				want = fields(t, python(t, seed, shared+"eval/score.py", "--json", shared+"eval/gold", path))
			}
			sameFigures(t, got, want)
			if i%4 == 0 {
				var b strings.Builder
				for _, line := range rep.Lines {
					fmt.Fprintln(&b, line)
				}
				if err := rep.WriteText(&b); err != nil {
					t.Fatal(err)
				}
				if want := string(python(t, seed, shared+"eval/score.py", "-v", shared+"eval/gold", path)); b.String() != want {
					t.Errorf("the text differs from Python's: %s", firstDifference(b.String(), want))
				}
			}
			var sum tally
			for _, p := range rep.Predicates {
				sum.n, sum.right, sum.required, sum.found = sum.n+p.Extracted, sum.right+p.Right, sum.required+p.Required, sum.found+p.Found
			}
			sum.trap = rep.Strict.Traps
			if sum.figures() != rep.Strict {
				t.Errorf("the predicates add up to %+v, strict is %+v", sum.figures(), rep.Strict)
			}
			if rep.Strict.Precision < 0.1 || rep.Strict.Precision > 0.9 || rep.Strict.Traps == 0 || rep.UnknownPredicates == 0 {
				t.Errorf("the claims are no test of the scorer: %+v", rep)
			}
		})
	}
}

func firstDifference(a, b string) string {
	as, bs := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range min(len(as), len(bs)) {
		if as[i] != bs[i] {
			return fmt.Sprintf("line %d:\nGo     %q\nPython %q", i+1, as[i], bs[i])
		}
	}
	return fmt.Sprintf("%d lines, Python's %d", len(as), len(bs))
}

func TestEntitiesAgreeWithPython(t *testing.T) {
	needPython(t)
	golds, err := ReadGold(shared + "eval/gold")
	if err != nil {
		t.Fatal(err)
	}
	for i := range rounds() {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			path := writeLines(t, newDice(i).entities(golds))
			ents, err := ReadEntities(open(t, path))
			if err != nil {
				t.Fatal(err)
			}
			rep := Entities(golds, ents)
			said := strings.Split(strings.TrimSpace(string(python(t, i, shared+"eval/entities.py", "-v", shared+"eval/gold", path))), "\n")
			sameFigures(t, fields(t, marshal(t, rep)), fields(t, []byte(said[len(said)-1])))
			// The order in which Python names what is missed is chance.
			want, got := said[:len(said)-1], slices.Clone(rep.Lines)
			want[0] = "  " + want[0] // TrimSpace
			slices.Sort(want)
			slices.Sort(got)
			if !slices.Equal(got, want) {
				t.Errorf("the lines differ from Python's: %s", firstDifference(strings.Join(got, "\n"), strings.Join(want, "\n")))
			}
		})
	}
}

// spanClaims makes what a middling extractor would find in a sentence, from the gold.
func (d dice) spanClaims(gold Sentence) []SpanClaim {
	shake := func(s Span) Span {
		if !d.one(5) {
			return s
		}
		move := d.IntN(9) - 4
		return Span{max(s[0]+move, 0), max(s[1]+move+d.IntN(3), 1)}
	}
	var out []SpanClaim
	for _, c := range gold.Claims {
		if d.one(3) {
			continue
		}
		got := SpanClaim{shake(c.Subject), d.predicate(c.Predicate), shake(c.Object), c.Status}
		switch d.IntN(8) {
		case 0:
			got.Subject, got.Object = got.Object, got.Subject
		case 1:
			got.Status = pickOne(d, []string{"", "", "negated", "planned"})
		}
		out = append(out, got)
		if d.one(8) {
			out = append(out, got)
		}
	}
	for d.one(6) && len(gold.Text) > 20 {
		out = append(out, SpanClaim{Span{0, 5}, pickOne(d, schema.Predicates).Name, Span{d.IntN(len(gold.Text)), len(gold.Text)}, ""})
	}
	return out
}

func TestSentencesAgreeWithPython(t *testing.T) {
	needPython(t)
	path := shared + "data/claim-sentences/dev.jsonl"
	gold, err := ReadSentences(open(t, path))
	if err != nil {
		t.Fatal(err)
	}
	for i := range rounds() {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			d := newDice(i)
			k := 0
			pred := PredictSentences(gold, func(string) []SpanClaim { k++; return d.spanClaims(gold[k-1]) })
			pred = slices.DeleteFunc(pred, func(Sentence) bool { return d.one(20) })
			var b bytes.Buffer
			if err := WriteSentences(&b, pred); err != nil {
				t.Fatal(err)
			}
			rep := Sentences(gold, pred)
			said := strings.Split(strings.TrimRight(string(python(t, 0, shared+"eval/sentences.py", "-v", path, writeFile(t, b.Bytes()))), "\n"), "\n")
			sameFigures(t, fields(t, marshal(t, rep)), fields(t, []byte(said[len(said)-1])))
			// How many marks stand for a mention that starts or ends inside a character is Python's own matter.
			clean := func(s string) string { return strings.ReplaceAll(s, "\ufffd", "") }
			if got, want := clean(strings.Join(rep.Lines, "\n")), clean(strings.Join(said[:len(said)-1], "\n")); got != want {
				t.Errorf("the lines differ from Python's: %s", firstDifference(got, want))
			}
		})
	}
}

func TestStanceAgreesWithPython(t *testing.T) {
	needPython(t)
	path := shared + "data/directed-stance/valid.txt"
	items, err := ReadStance(open(t, path))
	if err != nil {
		t.Fatal(err)
	}
	for i := range rounds() {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			d := newDice(i)
			pred := make([]Stance, len(items))
			for k, item := range items {
				pred[k] = item.Stance
				if d.IntN(rounds()) <= i {
					pred[k] = Stance(d.IntN(numberOfStance))
				}
			}
			var b bytes.Buffer
			if err := WriteStance(&b, pred); err != nil {
				t.Fatal(err)
			}
			rep, err := Stances(items, pred)
			if err != nil {
				t.Fatal(err)
			}
			sameFigures(t, fields(t, marshal(t, rep)), fields(t, python(t, 0, shared+"eval/stance.py", path, writeFile(t, b.Bytes()))))
		})
	}
}

// TestNormAgreesWithPython compares every character that Python knows, alone and between letters, and chance strings.
func TestNormAgreesWithPython(t *testing.T) {
	needPython(t)
	if testing.Short() {
		t.Skip("every character of Unicode takes a few seconds")
	}
	const script = `
import json, random, sys, unicodedata
sys.path.insert(0, sys.argv[1])
from score import norm
random.seed(7)
known = [chr(i) for i in range(0x110000) if unicodedata.category(chr(i)) not in ("Cn", "Cs", "Co")]
few = [c for c in known if ord(c) < 0x600 or 0x1e00 <= ord(c) < 0x2200 or 0xfb00 <= ord(c) < 0xfb50]
for s in known + ["Ab" + c + "Ef" for c in known] + ["".join(random.choices(few, k=random.randrange(1, 12))) for _ in range(50000)]:
    print(json.dumps([s, norm(s)]))
`
	out := python(t, 0, "-c", script, shared+"eval")
	n, bad := 0, 0
	for line := range strings.Lines(string(out)) {
		var pair [2]string
		if err := json.Unmarshal([]byte(line), &pair); err != nil {
			t.Fatal(err)
		}
		n++
		if got := Norm(pair[0]); got != pair[1] {
			if bad++; bad <= 20 {
				t.Errorf("%+q: Go has %+q, Python %+q", pair[0], got, pair[1])
			}
		}
	}
	if n < 200000 {
		t.Errorf("only %d strings compared", n)
	}
	if bad > 0 {
		t.Errorf("%d of %d differ", bad, n)
	}
}
