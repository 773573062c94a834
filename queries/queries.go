package queries

import (
	"context"
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"kg/graph"
)

//go:embed *.gizmo
var scripts embed.FS

//go:embed prelude.js
var preludeSource string

// Query describes a saved query.
type Query struct {
	Name    string
	Summary string   // what it answers
	Args    []string // the names of its arguments; each is an entity
	Columns []string // of its rows
	script  string
}

// Usage is how the query is called: its name and its arguments.
func (q *Query) Usage() string { return strings.Join(append([]string{q.Name}, q.Args...), " ") }

// List returns the saved queries by name.
func List() []Query {
	files, err := fs.Glob(scripts, "*.gizmo")
	if err != nil {
		panic(err) // the pattern is right
	}
	list := make([]Query, len(files))
	for i, file := range files {
		data, err := fs.ReadFile(scripts, file)
		if err != nil {
			panic(err) // it is in this binary
		}
		list[i] = parse(strings.TrimSuffix(file, ".gizmo"), string(data))
	}
	return list
}

// parse reads the comment that a script starts with.
func parse(name, script string) Query {
	q := Query{Name: name, script: script}
	var summary []string
	for line := range strings.Lines(script) {
		text, ok := strings.CutPrefix(strings.TrimSpace(line), "//")
		if !ok {
			break
		}
		text = strings.TrimSpace(text)
		if usage, ok := strings.CutPrefix(text, "usage:"); ok {
			if words := strings.Fields(usage); len(words) > 0 {
				q.Args = words[1:]
			}
		} else if columns, ok := strings.CutPrefix(text, "columns:"); ok {
			for c := range strings.SplitSeq(columns, ",") {
				q.Columns = append(q.Columns, strings.TrimSpace(c))
			}
		} else if text != "" {
			summary = append(summary, text)
		}
	}
	q.Summary = strings.Join(summary, " ")
	return q
}

// Find returns the saved query that a name and arguments call. It fails with ErrNoQuery if none has the name, ErrUsage if
// that takes more or fewer arguments.
func Find(name string, args []string) (*Query, error) {
	var names []string
	for _, q := range List() {
		if q.Name != name {
			names = append(names, q.Name)
			continue
		}
		if len(args) != len(q.Args) {
			return nil, fmt.Errorf("%w: usage: %s", ErrUsage, q.Usage())
		}
		return &q, nil
	}
	return nil, fmt.Errorf("%w: %q; there are %s", ErrNoQuery, name, strings.Join(names, ", "))
}

// Run runs a saved query. Its arguments are entities, by id or by name. It fails as Find does, and as
// [graph.Store.Resolve].
func Run(ctx context.Context, store *graph.Store, name string, args []string, opt Options) (*Result, error) {
	q, err := Find(name, args)
	if err != nil {
		return nil, err
	}
	ids := make([]string, len(args))
	for i, arg := range args {
		found, err := store.Resolve(ctx, arg)
		if err != nil {
			return nil, err
		}
		ids[i] = "<" + graph.IRI(found.ID) + ">"
	}
	rows, cut, err := execute(ctx, store, q.script, ids, opt)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	for _, row := range rows {
		for column := range row {
			if !slices.Contains(q.Columns, column) {
				return nil, fmt.Errorf("%s: a row has a column %q, which the script does not declare", name, column)
			}
		}
	}
	return table(q.Columns, rows, cut), nil
}
