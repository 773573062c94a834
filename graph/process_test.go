package graph

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	cayley "github.com/cayleygraph/cayley/graph"

	"kg/graph/schema"
)

// TestMain lets the test binary stand in for another kg: one that builds the store which KG_TEST_BUILD names, or holds it.
func TestMain(m *testing.M) {
	if path := os.Getenv("KG_TEST_BUILD"); path != "" {
		s, err := Open(path, Create)
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		i := 0
		for x := range corpus(1 << 20) {
			if _, err := s.Add(context.Background(), x); err != nil {
				fmt.Println(err)
				os.Exit(1)
			}
			i++
			fmt.Println(i)
		}
	}
	os.Exit(m.Run())
}

// builder starts another process that builds the store, an article at a time, and writes how many there are.
func builder(t *testing.T, path string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "KG_TEST_BUILD="+path)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill(); cmd.Wait() })
	return cmd, bufio.NewScanner(out)
}

func take(xs iter.Seq[schema.Extraction], n int) []schema.Extraction {
	var list []schema.Extraction
	for x := range xs {
		if len(list) == n {
			break
		}
		list = append(list, x)
	}
	return list
}

func TestKilledWhileBuilding(t *testing.T) {
	for round := range 5 {
		path := filepath.Join(t.TempDir(), "kg.db")
		cmd, out := builder(t, path)
		told := 0
		for told < 2+3*round && out.Scan() {
			fmt.Sscan(out.Text(), &told)
		}
		time.Sleep(time.Duration(round) * 3 * time.Millisecond)
		cmd.Process.Kill()
		for out.Scan() { // what it had told by then
			fmt.Sscan(out.Text(), &told)
		}
		cmd.Wait()
		s, err := Open(path, Create)
		if err != nil {
			t.Fatalf("after kill -9: %v", err)
		}
		got := snapshot(t, s)
		n := len(got.Articles)
		if n < told || n > told+1 {
			t.Errorf("%d articles, it told of %d", n, told)
		}
		m := Memory()
		add(t, m, take(corpus(n), n)...)
		if want := snapshot(t, m); n == 0 || !reflect.DeepEqual(got, want) {
			t.Errorf("after kill -9 the store has %d articles, and not just them", n)
		}
		add(t, s, take(corpus(n+3), n+3)...)
		if got := snapshot(t, s); len(got.Articles) != n+3 {
			t.Errorf("going on gives %d articles of %d", len(got.Articles), n+3)
		}
		s.Close()
	}
}

func TestInUse(t *testing.T) {
	path := filepath.Join(t.TempDir(), "kg.db")
	_, out := builder(t, path)
	if !out.Scan() {
		t.Fatal("the other process does not start")
	}
	go func() {
		for out.Scan() {
		}
	}()
	for _, mode := range []Mode{Read, Write, Create} {
		start := time.Now()
		_, err := Open(path, mode)
		if !errors.Is(err, ErrInUse) || !strings.Contains(err.Error(), path) {
			t.Errorf("mode %d: %v", mode, err)
		}
		if d := time.Since(start); d > 10*lockWait {
			t.Errorf("mode %d: it took %v to say so", mode, d)
		}
	}
}

func TestDamaged(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "kg.db")
	s, err := Open(path, Create)
	if err != nil {
		t.Fatal(err)
	}
	add(t, s, take(corpus(100), 100)...)
	s.Close()
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	// Cut anywhere, or with a page of zeros or of something else anywhere, a store may still be read in part. But it
	// must not take the process down.
	damaged := 0
	try := func(what string, data []byte) {
		at := filepath.Join(dir, "damaged.db")
		if err := os.WriteFile(at, data, 0o644); err != nil {
			t.Fatal(err)
		}
		for _, mode := range []Mode{Read, Write} {
			s, err := Open(at, mode)
			if err == nil {
				if _, err = s.Snapshot(ctx); err == nil && mode == Write {
					_, err = s.Add(ctx, world()...)
				}
				s.Close()
			}
			if err != nil {
				damaged++
				if strings.Contains(err.Error(), "\n") {
					t.Errorf("%s: %v", what, err)
				}
			}
		}
	}
	const page = 4096
	for n := 0; n < len(whole); n += len(whole)/12 + 1 {
		try(fmt.Sprintf("cut to %d", n), whole[:n])
	}
	cuts := damaged
	for at := 0; at+page <= len(whole); at += page * (1 + len(whole)/page/12) {
		zeros := slices.Clone(whole)
		clear(zeros[at : at+page])
		try(fmt.Sprintf("zeros at %d", at), zeros)
		other := slices.Clone(whole)
		copy(other[at:at+page], strings.Repeat("\xff\xfeother ", page/8))
		try(fmt.Sprintf("noise at %d", at), other)
	}
	if cuts < 12 || damaged < cuts+4 {
		t.Errorf("only %d cut stores and %d others were found damaged", cuts, damaged-cuts)
	}
}

func TestAddSeq(t *testing.T) {
	each(t, func(t *testing.T, s *Store, reopen func() *Store) {
		const n = 100 // some 30,000 quads: four transactions
		cancelled, cancel := context.WithCancel(ctx)
		seen := 0
		added, err := s.AddSeq(cancelled, func(yield func(schema.Extraction) bool) {
			for x := range corpus(n) {
				if seen++; seen == n/2 {
					cancel()
				}
				if !yield(x) {
					return
				}
			}
		})
		if !errors.Is(err, context.Canceled) || added.Articles == 0 || added.Articles >= n/2 {
			t.Errorf("cancelled: %+v, %v", added, err)
		}
		if got := snapshot(t, reopen()); len(got.Articles) != added.Articles || len(got.Claims) != added.Claims {
			t.Errorf("told of %+v, has %d articles", added, len(got.Articles))
		}
		s = reopen()
		rest, err := s.AddSeq(ctx, corpus(n))
		if err != nil || rest.Known != added.Articles || rest.Articles != n-added.Articles {
			t.Errorf("going on: %+v, %v", rest, err)
		}
		one := Memory()
		add(t, one, take(corpus(n), n)...)
		if !reflect.DeepEqual(snapshot(t, s), snapshot(t, one)) {
			t.Error("in several transactions the graph is another than in one")
		}
	})
}

func TestReadersBesideAWriter(t *testing.T) {
	each(t, func(t *testing.T, s *Store, _ func() *Store) {
		add(t, s, world()...)
		var wg sync.WaitGroup
		done := make(chan struct{})
		for range 3 {
			wg.Go(func() {
				for {
					select {
					case <-done:
						return
					default:
					}
					if _, err := s.Snapshot(ctx); err != nil {
						t.Error(err)
					}
					if ok, err := s.Has(ctx, "a_1"); !ok || err != nil {
						t.Error(ok, err)
					}
					err := s.View(func(qs cayley.QuadStore) error {
						it := qs.NodesAllIterator()
						defer it.Close()
						for it.Next(ctx) {
							qs.NameOf(it.Result())
						}
						return it.Err()
					})
					if err != nil {
						t.Error(err)
					}
				}
			})
		}
		for i, x := range take(corpus(15), 15) {
			add(t, s, x)
			if i%3 == 0 {
				if _, err := s.Remove(ctx, x.Article.ID); err != nil {
					t.Error(err)
				}
			}
		}
		close(done)
		wg.Wait()
	})
}
