package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"kg/export"
	"kg/graph"
	"kg/graph/schema"
)

// exportFormats are the writers of kg export by the name that --format takes.
var exportFormats = map[string]func(io.Writer, *graph.Snapshot) error{
	"graphml": export.GraphML,
}

type exportOptions struct {
	storeOptions
	format     string
	output     string
	actors     []string
	depth      int
	predicates []string
	signs      []string
	since      string
	until      string
	minSupport int
}

func newExportCmd(s streams) *cobra.Command {
	var o exportOptions
	cmd := &cobra.Command{
		Use:   "export",
		Short: "Write the graph, or a part of it, for another program",
		Long: `export writes the store's graph in the format of another program: graphml for Gephi, networkx and igraph.

Without a selection it writes every entity and every edge. A selection keeps the edges that meet all of it, and the
entities that they reach. --actor, --predicate and --sign may be given more than once, and then mean any of them.`,
		Example: `  kg export -o graph.graphml
  kg export --actor "Jeff Sessions" --depth 2 --sign negative -o sessions.graphml
  kg export --predicate supports --since 2017-01-01 --min-support 2 > support.graphml`,
		Args: usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error { return runExport(cmd.Context(), s, o) },
	}
	o.bind(cmd)
	f := cmd.Flags()
	f.StringVarP(&o.format, "format", "f", "graphml", "one of "+strings.Join(formatNames(), ", "))
	f.StringVarP(&o.output, "output", "o", "-", "the file to write; - for standard output")
	f.StringArrayVar(&o.actors, "actor", nil, "only what lies around this entity: its name or id")
	f.IntVar(&o.depth, "depth", 1, "how many edges away from an actor still counts")
	f.StringSliceVar(&o.predicates, "predicate", nil, "only this predicate, and those below it (praises lies below supports)")
	f.StringSliceVar(&o.signs, "sign", nil, "only positive, negative or neutral edges")
	f.StringVar(&o.since, "since", "", "only claims that can be of this day or later, YYYY-MM-DD")
	f.StringVar(&o.until, "until", "", "only claims of this day or earlier")
	f.IntVar(&o.minSupport, "min-support", 1, "only edges with at least so many claims")
	return cmd
}

func formatNames() []string {
	var names []string
	for name := range exportFormats {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

func runExport(ctx context.Context, s streams, o exportOptions) error {
	write, ok := exportFormats[o.format]
	if !ok {
		return usageError{fmt.Errorf("--format is %q, one of %s", o.format, strings.Join(formatNames(), ", "))}
	}
	sel, err := o.selection()
	if err != nil {
		return usageError{err}
	}
	store, err := o.open(graph.Read)
	if err != nil {
		return err
	}
	snap, err := readPart(ctx, store, sel, o.actors)
	if err := errors.Join(err, store.Close()); err != nil {
		return err
	}
	if o.output == "-" {
		return write(untilDone{ctx, s.out}, snap)
	}
	if err := writeFile(o.output, func(w io.Writer) error { return write(untilDone{ctx, w}, snap) }); err != nil {
		return err
	}
	fmt.Fprintf(s.err, "kg: %s: %s, %s\n", o.output, entities(len(snap.Entities)), count(len(snap.Edges), "edge"))
	return nil
}

// readPart reads what is wanted around the actors of these names.
func readPart(ctx context.Context, store *graph.Store, sel graph.Selection, actors []string) (*graph.Snapshot, error) {
	for _, name := range actors {
		ent, err := store.Resolve(ctx, name)
		if err != nil {
			return nil, err
		}
		sel.Actors = append(sel.Actors, ent.ID)
	}
	snap, err := store.Snapshot(ctx)
	if err != nil {
		return nil, err
	}
	return graph.Select(snap, sel), nil
}

// untilDone is a writer that fails when its context is done, so that an interrupt ends a long export.
type untilDone struct {
	ctx context.Context
	w   io.Writer
}

func (u untilDone) Write(p []byte) (int, error) {
	if err := u.ctx.Err(); err != nil {
		return 0, err
	}
	return u.w.Write(p)
}

func entities(n int) string {
	if n == 1 {
		return "1 entity"
	}
	return fmt.Sprintf("%d entities", n)
}

// selection checks the flags. The actors are names yet, and looked up in the store.
func (o *exportOptions) selection() (graph.Selection, error) {
	sel := graph.Selection{Depth: o.depth, Since: o.since, Until: o.until, MinSupport: o.minSupport}
	if o.depth < 1 {
		return sel, fmt.Errorf("--depth is %d, at least 1", o.depth)
	}
	if o.minSupport < 1 {
		return sel, fmt.Errorf("--min-support is %d, at least 1", o.minSupport)
	}
	for _, day := range []struct{ flag, value string }{{"since", o.since}, {"until", o.until}} {
		if _, err := time.Parse(time.DateOnly, day.value); day.value != "" && err != nil {
			return sel, fmt.Errorf("--%s is %q, a day as YYYY-MM-DD", day.flag, day.value)
		}
	}
	if o.since != "" && o.until != "" && o.since > o.until {
		return sel, fmt.Errorf("--since %s is after --until %s", o.since, o.until)
	}
	for _, name := range o.predicates {
		i := slices.IndexFunc(schema.Predicates, func(r schema.Relation) bool { return strings.EqualFold(string(r.Name), name) })
		if i < 0 {
			return sel, fmt.Errorf("--predicate %q is none of %s", name, predicateNames())
		}
		sel.Predicates = append(sel.Predicates, schema.Predicates[i].Name)
	}
	for _, sign := range o.signs {
		switch sign {
		case "positive", "+", "+1", "1":
			sel.Signs = append(sel.Signs, 1)
		case "negative", "-", "-1":
			sel.Signs = append(sel.Signs, -1)
		case "neutral", "0":
			sel.Signs = append(sel.Signs, 0)
		default:
			return sel, fmt.Errorf("--sign is %q, one of positive, negative, neutral", sign)
		}
	}
	return sel, nil
}

func predicateNames() string {
	var names []string
	for _, r := range schema.Predicates {
		names = append(names, string(r.Name))
	}
	slices.Sort(names)
	return strings.Join(names, ", ")
}
