package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"runtime"
	"sync"

	"github.com/schollz/progressbar/v3"
	"github.com/spf13/cobra"

	"kg/article"
	"kg/extract"
	"kg/graph/schema"
)

// articleOptions are how a command reads articles.
type articleOptions struct {
	paths   []string
	workers int
	kb      string  // folder of the user's own tables; empty for the default
	least   float64 // confidence of claims
	rules   bool    // leave the models of relations and stances out
}

func (o *articleOptions) bind(cmd *cobra.Command) {
	cmd.Flags().StringVar(&o.kb, "kb", "", "`folder` of your own tables of who is who (default "+shownKBDir()+")")
	cmd.Flags().Float64Var(&o.least, "min-confidence", extract.DefaultMinConfidence, "leave out claims less likely to be right, from 0 to 1")
	cmd.Flags().BoolVar(&o.rules, "no-models", false, "make claims by the rules alone, without the models of relations and stances")
	cmd.Flags().IntVarP(&o.workers, "jobs", "j", runtime.NumCPU(), "articles read side by side")
}

// take checks the arguments. No path stands for standard input, unless that is a person at a keyboard.
func (o *articleOptions) take(s streams, args []string) error {
	if o.workers < 1 {
		return usageError{fmt.Errorf("--jobs is %d, at least 1", o.workers)}
	}
	if !(o.least >= 0 && o.least <= 1) {
		return usageError{fmt.Errorf("--min-confidence is %v, from 0 to 1", o.least)}
	}
	o.paths = args
	if len(args) == 0 {
		if s.inTerminal {
			return usageError{errors.New("no articles: name files or folders, or - for standard input")}
		}
		o.paths = []string{"-"}
	}
	return nil
}

// claims is the work of reading one article's claims with the knowledge base that the options name.
func (o *articleOptions) claims() (func(*article.Article) (*schema.Extraction, error), error) {
	know, err := openKB(o.kb)
	if err != nil {
		return nil, err
	}
	ext := extract.Extractor{KB: know, MinConfidence: o.least, RulesOnly: o.rules}
	return func(art *article.Article) (*schema.Extraction, error) { return ext.Claims(art), nil }, nil
}

// outcome is what became of one source: an article with what work made of it, or an error.
type outcome[T any] struct {
	art  *article.Article
	made T
	err  error
}

// forEach reads the articles, does the work on each side by side, and hands over what came of it in the order of the articles.
// An article that cannot be read is named on s.err and counted; the others go on. An error of each, or an interrupt, ends it.
func forEach[T any](ctx context.Context, s streams, o articleOptions, work func(*article.Article) (T, error), each func(*article.Article, T) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	type job struct {
		src  article.Source
		err  error
		done chan outcome[T]
	}
	jobs := make(chan job)
	ordered := make(chan job, 2*o.workers) // bounds how far reading runs ahead
	bar := newBar(s, o.paths)
	go func() {
		defer close(jobs)
		defer close(ordered)
		for src, err := range article.Sources(o.paths, s.in) {
			j := job{src, err, make(chan outcome[T], 1)}
			select {
			case ordered <- j:
			case <-ctx.Done():
				return
			}
			select {
			case jobs <- j:
			case <-ctx.Done():
				return
			}
		}
	}()
	var workers sync.WaitGroup
	defer workers.Wait()
	defer cancel()
	for range o.workers {
		workers.Go(func() {
			for j := range jobs {
				out := outcome[T]{err: j.err}
				if out.err == nil {
					out.art, out.err = j.src.Read()
				}
				if out.err == nil {
					out.made, out.err = work(out.art)
				}
				j.done <- out
			}
		})
	}
	total, failed := 0, 0
	for j := range ordered {
		var out outcome[T]
		select {
		case out = <-j.done:
		case <-ctx.Done():
			return ctx.Err()
		}
		total++
		bar.Add(1)
		var bad *article.Error
		if errors.As(out.err, &bad) {
			failed++
			bar.Clear()
			fmt.Fprintln(s.err, "kg:", out.err)
			continue
		}
		if out.err != nil {
			return out.err
		}
		if err := each(out.art, out.made); err != nil {
			return err
		}
	}
	bar.Finish()
	if err := ctx.Err(); err != nil {
		return err
	}
	if failed > 0 {
		return someFailed{failed, total}
	}
	return nil
}

// newBar shows progress on a terminal, and nothing elsewhere.
func newBar(s streams, paths []string) *progressbar.ProgressBar {
	silent := progressbar.DefaultSilent(math.MaxInt64) // of unknown length it would turn in a goroutine of its own
	if !s.terminal {
		return silent
	}
	total := 0
	for range article.Sources(paths, nil) {
		total++
	}
	if total < 10 {
		return silent
	}
	return progressbar.NewOptions(total, progressbar.OptionSetWriter(s.err), progressbar.OptionSetDescription("articles"),
		progressbar.OptionShowCount(), progressbar.OptionShowIts(), progressbar.OptionClearOnFinish(), progressbar.OptionThrottle(100e6))
}
