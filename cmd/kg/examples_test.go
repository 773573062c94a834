package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"kg/graph/schema"
)

const examples = "../../examples/articles"

// kg runs a command line and returns what it writes.
func kg(t *testing.T, code int, args ...string) (stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	if got := run(context.Background(), args, streams{in: strings.NewReader(""), out: &out, err: &errs}); got != code {
		t.Fatalf("kg %s: exit code %d, want %d\n%s", strings.Join(args, " "), got, code, errs.String())
	}
	return out.String(), errs.String()
}

func claimsOf(t *testing.T, jsonl string) []schema.Claim {
	t.Helper()
	var out []schema.Claim
	sc := bufio.NewScanner(strings.NewReader(jsonl))
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		var c schema.Claim
		if err := json.Unmarshal(sc.Bytes(), &c); err != nil {
			t.Fatalf("%v: %s", err, sc.Text())
		}
		out = append(out, c)
	}
	if len(out) == 0 {
		t.Fatal("no claims")
	}
	return out
}

// TestClaimsReRead holds every claim of the examples to the bytes of its file.
func TestClaimsReRead(t *testing.T) {
	out, _ := kg(t, 0, "extract", "--format", "jsonl", examples)
	files := map[string]string{}
	seen := map[string]bool{}
	for _, c := range claimsOf(t, out) {
		text, ok := files[c.Article]
		if !ok {
			b, err := os.ReadFile(filepath.Join(examples, c.Article))
			if err != nil {
				t.Fatal(err)
			}
			text = string(b)
			files[c.Article] = text
		}
		if seen[c.ID] {
			t.Errorf("%s stands twice", c.ID)
		}
		seen[c.ID] = true
		if len(c.Evidence) == 0 {
			t.Errorf("%s: no evidence", c.ID)
		}
		for _, e := range c.Evidence {
			if text[e.Start:e.End] != e.Text {
				t.Errorf("%s: evidence is %q, the file has %q", c.ID, e.Text, text[e.Start:e.End])
			}
		}
		for _, end := range []schema.Argument{c.Subject, c.Object} {
			if end.Start >= end.End || end.End > len(text) {
				t.Errorf("%s: %s stands at %d to %d of %d bytes", c.ID, end.Name, end.Start, end.End, len(text))
			}
		}
		if rel, ok := schema.Lookup(c.Predicate); ok && rel.Sign != c.Sign || !ok && c.Predicate != "" {
			t.Errorf("%s: predicate %q, sign %d", c.ID, c.Predicate, c.Sign)
		}
	}
}

// TestGoldenExamples keeps what is claimed of the examples, to be read by eye. KG_UPDATE=1 rewrites it.
func TestGoldenExamples(t *testing.T) {
	out, _ := kg(t, 0, "extract", "--format", "jsonl", examples)
	var b strings.Builder
	article, sentence := "", ""
	for _, c := range claimsOf(t, out) {
		if c.Article != article {
			article = c.Article
			fmt.Fprintf(&b, "\n# %s\n", article)
		}
		if c.Evidence[0].Text != sentence {
			sentence = c.Evidence[0].Text
			fmt.Fprintf(&b, "\n%s\n", strings.Join(strings.Fields(sentence), " "))
		}
		said := string(c.Predicate)
		if said == "" {
			said = "“" + c.Relation + "”"
		}
		if c.Negated {
			said = "not " + said
		}
		fmt.Fprintf(&b, "  %s | %s | %s", c.Subject.Name, said, c.Object.Name)
		if c.Modality != schema.Asserted {
			fmt.Fprintf(&b, " | %s", c.Modality)
		}
		if c.Speaker != nil {
			fmt.Fprintf(&b, " | says %s", c.Speaker.Name)
		}
		if c.Date != "" {
			fmt.Fprintf(&b, " | %s", c.Date)
		}
		b.WriteByte('\n')
	}
	const golden = "testdata/examples.golden"
	if os.Getenv("KG_UPDATE") != "" {
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if b.String() != string(want) {
		t.Errorf("claims of the examples changed: run 'make golden' and review the diff of %s", golden)
	}
}

// TestSameBytes holds the output to be the same whatever the number of workers, and each article's whatever the order.
func TestSameBytes(t *testing.T) {
	one, _ := kg(t, 0, "extract", "--format", "jsonl", "-j", "1", examples)
	three, _ := kg(t, 0, "extract", "--format", "jsonl", "-j", "3", examples)
	if one != three {
		t.Error("one worker and three differ")
	}
	names, err := filepath.Glob(examples + "/*")
	if err != nil || len(names) < 10 {
		t.Fatalf("%d examples, %v", len(names), err)
	}
	var backward string
	for _, name := range names {
		out, _ := kg(t, 0, "extract", "--format", "jsonl", name)
		backward += out
	}
	if one != backward {
		t.Error("articles read alone and together differ")
	}
}

func TestExitCodesOfCommands(t *testing.T) {
	dir := t.TempDir()
	empty := filepath.Join(dir, "empty.txt")
	if err := os.WriteFile(empty, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	large := filepath.Join(dir, "large.txt")
	if err := os.WriteFile(large, bytes.Repeat([]byte("word "), 3<<20), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		code   int
		stderr string
		args   []string
	}{
		{exitUsage, "unknown command", []string{"frobnicate"}},
		{exitUsage, "unknown flag", []string{"extract", "--frob"}},
		{exitSomeFailed, "empty", []string{"extract", empty}},
		{exitSomeFailed, "too large: 15.0 MB, the limit is 10 MB", []string{"extract", large}},
		{exitSomeFailed, "no such file", []string{"build", "--db", filepath.Join(dir, "a.db"), filepath.Join(dir, "none.txt")}},
		{exitNoStore, "make one with 'kg build'", []string{"query", "--db", filepath.Join(dir, "none.db"), "supporters", "X"}},
		{exitNoStore, "make one with 'kg build'", []string{"export", "--db", filepath.Join(dir, "none.db")}},
	} {
		if _, stderr := kg(t, c.code, c.args...); !strings.Contains(stderr, c.stderr) {
			t.Errorf("kg %s: stderr %q, want %q in it", strings.Join(c.args, " "), stderr, c.stderr)
		}
	}
}

// TestInterruptedBuildGoesOn stops a build before it begins and sees the next one do all of it.
func TestInterruptedBuildGoesOn(t *testing.T) {
	db := filepath.Join(t.TempDir(), "kg.db")
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var errs bytes.Buffer
	if code := run(ctx, []string{"build", "--db", db, examples}, streams{in: strings.NewReader(""), out: &errs, err: &errs}); code != exitInterrupted {
		t.Fatalf("exit code %d, want %d\n%s", code, exitInterrupted, errs.String())
	}
	if _, stderr := kg(t, 0, "build", "--db", db, examples); !strings.Contains(stderr, "15 articles added") {
		t.Errorf("the second build: %s", stderr)
	}
}
