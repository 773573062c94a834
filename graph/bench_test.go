package graph

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"kg/graph/schema"
)

// corpus makes articles the size of the example news: ten claims and twenty-five entities each, popular ones often.
func corpus(n int) iter.Seq[schema.Extraction] {
	return func(yield func(schema.Extraction) bool) {
		rnd := rand.New(rand.NewPCG(1, 2))
		zipf := rand.NewZipf(rnd, 1.2, 8, 20000)
		entity := func() schema.Entity {
			i := zipf.Uint64()
			return person(fmt.Sprintf("some-person-%d", i), fmt.Sprintf("Some Person %d", i))
		}
		for a := range n {
			name := fmt.Sprintf("%07d.txt", a)
			var ents []schema.ArticleEntity
			for range 25 {
				e := entity()
				ents = append(ents, schema.ArticleEntity{Entity: e, Mentions: []schema.Mention{{Text: e.Name[5:], Kind: "name"}}})
			}
			var claims []schema.Claim
			for range 10 {
				p := schema.Predicates[rnd.IntN(len(schema.Predicates))]
				claims = append(claims, schema.Claim{
					Subject: arg(ents[rnd.IntN(25)].Entity, rnd.IntN(4000)), Predicate: p.Name, Relation: "words that carry it",
					Object: arg(ents[rnd.IntN(25)].Entity, rnd.IntN(4000)), Sign: p.Sign, Plover: p.Plover, Confidence: float64(rnd.IntN(100)) / 100,
					Evidence: []schema.Evidence{{Article: name, Start: rnd.IntN(4000), End: rnd.IntN(4000), Text: fmt.Sprint(name, rnd.Uint64(), strings.Repeat(" and so on", 12))}},
				})
			}
			if !yield(extraction(name, fmt.Sprintf("2017-%02d-%02d", 1+rnd.IntN(12), 1+rnd.IntN(28)), ents, claims...)) {
				return
			}
		}
	}
}

// BenchmarkAdd builds a store of some 100,000 quads, or as many articles as KG_BENCH_ARTICLES says, 300 quads each.
func BenchmarkAdd(b *testing.B) {
	articles := 330
	if v := os.Getenv("KG_BENCH_ARTICLES"); v != "" {
		fmt.Sscan(v, &articles)
	}
	var quads int
	var size int64
	for b.Loop() {
		path := filepath.Join(b.TempDir(), "kg.db")
		s, err := Open(path, Create)
		if err != nil {
			b.Fatal(err)
		}
		added, err := s.AddSeq(ctx, corpus(articles))
		if err != nil {
			b.Fatal(err)
		}
		s.Close()
		st, err := os.Stat(path)
		if err != nil {
			b.Fatal(err)
		}
		quads, size = added.Quads, st.Size()
	}
	b.ReportMetric(float64(quads)*float64(b.N)/b.Elapsed().Seconds(), "quads/s")
	b.ReportMetric(float64(quads), "quads")
	b.ReportMetric(float64(size)/float64(quads), "bytes/quad")
}

// BenchmarkSnapshot reads the store that BenchmarkAdd builds.
func BenchmarkSnapshot(b *testing.B) {
	path := filepath.Join(b.TempDir(), "kg.db")
	s, err := Open(path, Create)
	if err != nil {
		b.Fatal(err)
	}
	if _, err := s.AddSeq(ctx, corpus(330)); err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	for b.Loop() {
		if _, err := s.Snapshot(ctx); err != nil {
			b.Fatal(err)
		}
	}
}
