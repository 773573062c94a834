package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"kg/article"
	"kg/nlp"
)

// BenchmarkCorpus measures the program as a person runs it: extract, then build, on the examples repeated under new ids.
func BenchmarkCorpus(b *testing.B) {
	const copies = 50
	dir := b.TempDir()
	bin := filepath.Join(dir, "kg")
	if out, err := exec.Command("go", "build", "-o", bin, ".").CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	corpus := filepath.Join(dir, "corpus")
	articles, tokens := makeCorpus(b, corpus, copies)
	for b.Loop() {
		took, peak, _ := measure(b, bin, "extract", "--format", "jsonl", corpus)
		b.ReportMetric(float64(articles)/took.Seconds(), "articles/s")
		b.ReportMetric(float64(tokens)/took.Seconds(), "tokens/s")
		b.ReportMetric(peak, "extract-MB")
		db := filepath.Join(b.TempDir(), "kg.db")
		took, peak, said := measure(b, bin, "build", "--db", db, corpus)
		n, err := strconv.Atoi(quadsSaid.FindStringSubmatch(said)[1])
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(n)/took.Seconds(), "quads/s")
		b.ReportMetric(peak, "build-MB")
	}
}

// makeCorpus writes the examples so many times, each copy under a name of its own.
func makeCorpus(b *testing.B, dir string, copies int) (articles, tokens int) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		b.Fatal(err)
	}
	for src, err := range article.Sources([]string{"../../examples/articles"}, nil) {
		if err != nil {
			b.Fatal(err)
		}
		art, err := src.Read()
		if err != nil {
			b.Fatal(err)
		}
		data, err := os.ReadFile(src.Path)
		if err != nil {
			b.Fatal(err)
		}
		n := 0
		for _, sent := range nlp.Parse(art.Body()).Sentences {
			n += len(sent.Tokens)
		}
		ext := filepath.Ext(art.Name)
		for k := range copies {
			name := fmt.Sprintf("%s-%04d%s", strings.TrimSuffix(art.Name, ext), k, ext)
			if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
				b.Fatal(err)
			}
		}
		articles += copies
		tokens += copies * n
	}
	if articles == 0 {
		b.Fatal("no example articles")
	}
	return articles, tokens
}

var quadsSaid = regexp.MustCompile(`\((\d+) quads\)`)

// measure runs a command and says how long it took, how much memory it held at most, in MB, and what it said on stderr.
func measure(b *testing.B, bin string, args ...string) (took time.Duration, peak float64, said string) {
	cmd := exec.Command(bin, args...)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	start := time.Now()
	if err := cmd.Run(); err != nil {
		b.Fatalf("kg %s: %v\n%s", strings.Join(args, " "), err, stderr.String())
	}
	took = time.Since(start)
	if usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
		peak = float64(usage.Maxrss) / 1024
	}
	return took, peak, stderr.String()
}
