package main

import (
	"cmp"
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"kg/article"
	"kg/graph"
	"kg/graph/schema"
)

// storeOptions say which store a command works on.
type storeOptions struct{ db string }

func (o *storeOptions) bind(cmd *cobra.Command) {
	cmd.Flags().StringVar(&o.db, "db", "", "the store's file (default $KG_DB, else kg.db)")
}

func (o *storeOptions) path() string { return cmp.Or(o.db, os.Getenv("KG_DB"), "kg.db") }

// open opens the store; a store that is not there is an error that says how to make one.
func (o *storeOptions) open(mode graph.Mode) (*graph.Store, error) {
	store, err := graph.Open(o.path(), mode)
	if errors.Is(err, graph.ErrNoStore) {
		return nil, fmt.Errorf("%w: make one with 'kg build', or name another with --db", err)
	}
	return store, err
}

type buildOptions struct {
	articleOptions
	storeOptions
}

func newBuildCmd(s streams) *cobra.Command {
	var o buildOptions
	cmd := &cobra.Command{
		Use:   "build [PATH…|-]",
		Short: "Read articles into the store",
		Long: `build extracts the claims of articles and adds them to the store. An article that is there already is passed over,
so a build may be repeated, and one that was interrupted goes on where it stopped.

A PATH is a file, a folder (every .txt, .md and .markdown file below it, sorted) or - for standard input.`,
		Example: "  kg build news/\n  kg build --db senate.kg 2017/*.txt",
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.take(s, args); err != nil {
				return err
			}
			return runBuild(cmd, s, o)
		},
	}
	o.articleOptions.bind(cmd)
	o.storeOptions.bind(cmd)
	return cmd
}

func runBuild(cmd *cobra.Command, s streams, o buildOptions) (err error) {
	ctx := cmd.Context()
	claims, err := o.claims()
	if err != nil {
		return err
	}
	store, err := o.open(graph.Create)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()

	known := 0
	work := func(art *article.Article) (*schema.Extraction, error) {
		has, err := store.Has(ctx, art.ID)
		if err != nil || has {
			return nil, err
		}
		return claims(art)
	}
	var readErr error
	added, err := store.AddSeq(ctx, func(yield func(schema.Extraction) bool) {
		readErr = forEach(ctx, s, o.articleOptions, work, func(_ *article.Article, ex *schema.Extraction) error {
			if ex == nil {
				known++
				return nil
			}
			if !yield(*ex) {
				return errStopped
			}
			return nil
		})
	})
	known += added.Known
	fmt.Fprintf(s.err, "kg: %s: %s added with %s (%d quads); %s already there\n", o.path(),
		count(added.Articles, "article"), count(added.Claims, "claim"), added.Quads, count(known, "article"))
	if err != nil {
		return err
	}
	return readErr
}

// errStopped ends the reading when the store takes no more; the store's own error says why.
var errStopped = errors.New("stopped")

// count is a number with its noun.
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
