package main

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/spf13/cobra"

	"kg/graph"
	"kg/queries"
)

type queryOptions struct {
	storeOptions
	script  string
	list    bool
	format  string
	timeout time.Duration
	limit   int
}

func newQueryCmd(s streams) *cobra.Command {
	var o queryOptions
	cmd := &cobra.Command{
		Use:   "query [NAME ARG… | -e GIZMO | --list]",
		Short: "Ask the store, by a saved query or in Gizmo",
		Long: `query answers a saved query, or with -e a script in Gizmo, Cayley's JavaScript; -e - reads it from standard input.

The arguments of a saved query are actors: names ("Jeff Sessions"), ids (jeff-sessions), or other names that only one has.

A script runs in a process of its own, with at most 1 GB of memory. In it, entities, articles and claims are IRIs of their
ids, and predicates IRIs of their names: g.V("<ted-cruz>").Out("<supports>").All().

Formats: jsonl, one row a line (the default where the output is no terminal); table, for reading (the default on a terminal);
json, one array of rows; csv.`,
		Example: `  kg query supporters "Jeff Sessions"
  kg query common-allies ted-cruz lindsey-graham --format csv
  kg query -e 'g.V("<ted-cruz>").Out("<supports>").Unique().All()'`,
		RunE: func(cmd *cobra.Command, args []string) error {
			given := cmd.Flags().Changed("expression")
			switch {
			case o.list && (given || len(args) > 0), given && len(args) > 0:
				return usageError{errors.New("only one of a query's name, -e and --list")}
			case !o.list && !given && len(args) == 0:
				return usageError{errors.New("which query? 'kg query --list' lists those saved, -e takes your own")}
			case o.limit < 0 || o.timeout < 0:
				return usageError{errors.New("--limit and --timeout cannot be below 0")}
			}
			return runQuery(cmd, s, o, args)
		},
	}
	o.bind(cmd)
	cmd.Flags().StringVarP(&o.script, "expression", "e", "", "a script in Gizmo, or - to read it from standard input")
	cmd.Flags().BoolVar(&o.list, "list", false, "list the saved queries")
	cmd.Flags().StringVar(&o.format, "format", "", "table, json, jsonl or csv")
	cmd.Flags().DurationVar(&o.timeout, "timeout", 30*time.Second, "give up after so long; 0 for never")
	cmd.Flags().IntVar(&o.limit, "limit", queries.DefaultLimit, "give at most so many rows; 0 for all")
	return cmd
}

// queryServer is the command that runs the script of 'kg query -e' in a process of its own.
const queryServer = "query-server"

func newQueryServerCmd(s streams) *cobra.Command {
	return &cobra.Command{
		Use:    queryServer,
		Short:  "Run a script for 'kg query -e'",
		Hidden: true,
		Args:   usageArgs(cobra.NoArgs),
		Run:    func(*cobra.Command, []string) { os.Exit(queries.Serve(s.in, s.out)) },
	}
}

func runQuery(cmd *cobra.Command, s streams, o queryOptions, args []string) error {
	if o.format == "" {
		o.format = "jsonl"
		if s.outTerminal {
			o.format = "table"
		}
	}
	write, ok := map[string]func(io.Writer, *queries.Result) error{
		"table": writeRowsTable, "json": writeRowsJSON, "jsonl": writeRowsJSONL, "csv": writeRowsCSV,
	}[o.format]
	if !ok {
		return usageError{fmt.Errorf("unknown format %q: table, json, jsonl or csv", o.format)}
	}
	var res *queries.Result
	var err error
	switch {
	case o.list:
		res = listQueries()
		if o.format == "table" {
			return writeList(s.out)
		}
	case len(args) == 0:
		res, err = evalScript(cmd, s, o)
	default:
		res, err = runSaved(cmd, o, args)
	}
	if err != nil {
		return err
	}
	out := newOutput(s.out)
	if err := write(out, res); err != nil {
		return err
	}
	if err := out.Flush(); err != nil {
		return err
	}
	switch {
	case res.Cut:
		fmt.Fprintf(s.err, "kg: there are more than %s: --limit gives more\n", count(len(res.Rows), "row"))
	case len(res.Rows) == 0:
		fmt.Fprintln(s.err, "kg: no rows")
	}
	return nil
}

// queryBounds gives the bounds as queries has them: no limit is below 0 there.
func (o *queryOptions) queryBounds() queries.Options {
	opt := queries.Options{Timeout: o.timeout, Limit: o.limit}
	if opt.Limit == 0 {
		opt.Limit = -1
	}
	return opt
}

func listQueries() *queries.Result {
	res := &queries.Result{Columns: []string{"usage", "answers"}}
	for _, q := range queries.List() {
		res.Rows = append(res.Rows, []any{q.Usage(), q.Summary})
	}
	return res
}

// writeList is the list for reading: nothing in it is cut short.
func writeList(w io.Writer) error {
	tw := newTable(w, "QUERY", "ANSWERS")
	for _, q := range queries.List() {
		if _, err := fmt.Fprintf(tw, "%s\t%s\n", q.Usage(), q.Summary); err != nil {
			return err
		}
	}
	return tw.Flush()
}

func runSaved(cmd *cobra.Command, o queryOptions, args []string) (res *queries.Result, err error) {
	if _, err := queries.Find(args[0], args[1:]); err != nil {
		return nil, usageError{err}
	}
	store, err := o.open(graph.Read)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	return queries.Run(cmd.Context(), store, args[0], args[1:], o.queryBounds())
}

func evalScript(cmd *cobra.Command, s streams, o queryOptions) (*queries.Result, error) {
	script := o.script
	if script == "-" {
		data, err := io.ReadAll(s.in)
		if err != nil {
			return nil, err
		}
		script = string(data)
	}
	store, err := o.open(graph.Read) // for its errors
	if err != nil {
		return nil, err
	}
	if err := store.Close(); err != nil {
		return nil, err
	}
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	res, err := queries.Isolated(cmd.Context(), queries.Isolation{Command: []string{self, queryServer}}, o.path(), script, o.queryBounds())
	if mistake := (*queries.ScriptError)(nil); errors.As(err, &mistake) {
		return nil, fmt.Errorf("the script: %w", err)
	}
	return res, err
}

func writeRowsJSONL(w io.Writer, res *queries.Result) error {
	for _, row := range res.Rows {
		if err := writeRow(w, res.Columns, row); err != nil {
			return err
		}
		if _, err := io.WriteString(w, "\n"); err != nil {
			return err
		}
	}
	return nil
}

func writeRowsJSON(w io.Writer, res *queries.Result) error {
	sep := "[\n"
	for _, row := range res.Rows {
		if _, err := io.WriteString(w, sep); err != nil {
			return err
		}
		if err := writeRow(w, res.Columns, row); err != nil {
			return err
		}
		sep = ",\n"
	}
	end := "\n]\n"
	if len(res.Rows) == 0 {
		end = "[]\n"
	}
	_, err := io.WriteString(w, end)
	return err
}

// writeRow writes a row as a JSON object, its names in the order of the columns.
func writeRow(w io.Writer, columns []string, row []any) error {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	for i, name := range columns {
		b.WriteString(map[bool]string{true: "{", false: ", "}[i == 0])
		for j, v := range []any{name, row[i]} {
			if j == 1 {
				b.WriteString(": ")
			}
			if err := enc.Encode(v); err != nil {
				return err
			}
		}
	}
	b.WriteString("}")
	// The encoder ends each value with a newline, and writes none within.
	_, err := io.WriteString(w, strings.ReplaceAll(b.String(), "\n", ""))
	return err
}

func writeRowsCSV(w io.Writer, res *queries.Result) error {
	cw := csv.NewWriter(w)
	cw.Write(res.Columns)
	for _, row := range res.Rows {
		record := make([]string, len(row))
		for i, v := range row {
			record[i] = cell(v)
		}
		cw.Write(record)
	}
	cw.Flush()
	return cw.Error()
}

func writeRowsTable(w io.Writer, res *queries.Result) error {
	if len(res.Rows) == 0 {
		return nil
	}
	tw := newTable(w, strings.Split(strings.ToUpper(strings.Join(res.Columns, "\t")), "\t")...)
	for _, row := range res.Rows {
		for i, v := range row {
			end := "\t"
			if i == len(row)-1 {
				end = "\n"
			}
			text := strings.Map(func(r rune) rune {
				if unicode.IsControl(r) { // what would steer a terminal
					return ' '
				}
				return r
			}, cell(v))
			if _, err := io.WriteString(tw, cut(text, 90)+end); err != nil {
				return err
			}
		}
	}
	return tw.Flush()
}

// cell is a value as plain text.
func cell(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return v
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case []any, map[string]any:
		data, err := json.Marshal(v)
		if err == nil {
			return string(data)
		}
	}
	return fmt.Sprint(v)
}
