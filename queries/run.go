// Package queries asks a store of kg/graph: by saved Gizmo scripts, or by one's own.
//
// A saved script is a .gizmo file of this folder. It starts with a comment that says what it answers, and with lines
// "usage:" and "columns:"; List reads these, and a row that has other columns is an error.
package queries

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/query"
	"github.com/cayleygraph/cayley/query/gizmo"
	"github.com/cayleygraph/quad"
	"github.com/dop251/goja"

	"kg/graph"
	"kg/graph/schema"
)

// DefaultLimit is how many rows a query gives if Options say nothing.
const DefaultLimit = 1000

// Options bound what a query may take.
type Options struct {
	Timeout time.Duration // none for 0
	Limit   int           // rows; DefaultLimit for 0, none below 0
}

// Result is what a query gives.
type Result struct {
	Columns []string
	// Rows hold a value for each column: nil, bool, int64, float64, string (IRIs too, without their brackets; days as
	// 2006-01-02), or what a script emits beyond these: []any and map[string]any.
	Rows [][]any
	Cut  bool // there were more rows than the limit
}

// Errors of Run and Eval; others are *ScriptError, *graph.UnknownError, *graph.AmbiguousError and the store's own.
var (
	ErrTimeout = errors.New("the query took too long")
	ErrNoQuery = errors.New("no such saved query")
	ErrUsage   = errors.New("wrong arguments")
)

// ScriptError is a mistake in a script.
type ScriptError struct {
	Line    int // in the script, 0 where that is not known
	Message string
}

func (e *ScriptError) Error() string {
	if e.Line == 0 {
		return e.Message
	}
	return fmt.Sprintf("line %d: %s", e.Line, e.Message)
}

// Eval runs a script against a store. It gives back the rows that the script emits, in their order, with their columns
// sorted, "id" first.
//
// The script runs in this process: one that is not trusted can take it down. See Isolated.
func Eval(ctx context.Context, store *graph.Store, script string, opt Options) (*Result, error) {
	rows, cut, err := execute(ctx, store, script, nil, opt)
	if err != nil {
		return nil, err
	}
	seen := make(map[string]bool)
	for _, row := range rows {
		for name := range row {
			seen[name] = true
		}
	}
	columns := slices.SortedFunc(maps.Keys(seen), func(a, b string) int {
		if (a == "id") != (b == "id") {
			if a == "id" {
				return -1
			}
			return 1
		}
		return strings.Compare(a, b)
	})
	return table(columns, rows, cut), nil
}

func table(columns []string, rows []map[string]any, cut bool) *Result {
	res := &Result{Columns: columns, Rows: make([][]any, len(rows)), Cut: cut}
	for i, row := range rows {
		res.Rows[i] = make([]any, len(columns))
		for j, name := range columns {
			res.Rows[i][j] = row[name]
		}
	}
	return res
}

// interruptWait is how long a script that is told to stop may take until it counts as stuck.
const interruptWait = 200 * time.Millisecond

// execute runs a script and collects its rows.
//
// Cayley runs it in a goroutine of its own that may outlive the call, by a regular expression say. The store is kept
// from closing and from writing until that one is done.
func execute(ctx context.Context, store *graph.Store, script string, args []string, opt Options) (rows []map[string]any, cut bool, err error) {
	if opt.Timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeoutCause(ctx, opt.Timeout, ErrTimeout)
		defer cancel()
	}
	limit := opt.Limit
	if limit == 0 {
		limit = DefaultLimit
	}
	// By itself, for the place of a mistake: with what stands around it, the end of the script is not the end.
	if _, err := goja.Compile("", script, false); err != nil {
		return nil, false, scriptError(err, 0)
	}
	end := rand.Text()
	head, lines := prelude(args, end)
	answered := make(chan struct{})
	go func() {
		opened := false
		viewErr := store.View(func(qs cayley.QuadStore) error {
			opened = true
			it, runErr := gizmo.NewSession(qs).Execute(ctx, head+script+epilogue, query.Options{Collation: query.Raw})
			if runErr != nil {
				err = scriptError(runErr, lines)
				close(answered)
				return nil
			}
			rows, cut, err = collect(ctx, qs, it, limit, end)
			if err != nil {
				rows, err = nil, scriptError(err, lines)
			}
			it.Close()
			// What it still sends goes nowhere; the channel closes when the script is done.
			done := make(chan struct{})
			go func() {
				for it.Next(context.Background()) {
				}
				close(done)
			}()
			select {
			case <-done:
				close(answered)
			case <-time.After(interruptWait):
				close(answered)
				<-done
			}
			return nil
		})
		if !opened {
			err = viewErr
			close(answered)
		}
	}()
	<-answered
	if cause := context.Cause(ctx); err != nil && cause != nil {
		err = cause
	}
	if errors.Is(err, ErrTimeout) {
		err = fmt.Errorf("%w: more than %v", ErrTimeout, opt.Timeout)
	}
	return rows, cut, err
}

// epilogue comes after a script. A statement such as this leaves the value that the script ends in as it is.
const epilogue = "\n;var kgEnd = kg.end();"

// errGone is the error of a script that neither came to its end nor failed: Cayley panics in its goroutine, and this
// process is about to end.
var errGone = errors.New("the script made Cayley fail")

// collect takes the rows of a running script, until it emits end.
func collect(ctx context.Context, qs cayley.QuadStore, it query.Iterator, limit int, end string) (rows []map[string]any, cut bool, err error) {
	var last any // the value that the script ends in
	ended := false
	for it.Next(ctx) {
		res, ok := it.Result().(*gizmo.Result)
		if !ok {
			continue
		}
		if res.Meta {
			last = res.Val
			continue
		}
		if res.Val == end {
			ended = true
			continue
		}
		if limit >= 0 && len(rows) == limit {
			return rows, true, nil
		}
		row := make(map[string]any)
		switch {
		case res.Tags != nil:
			for tag, ref := range res.Tags {
				if v := qs.NameOf(ref); v != nil {
					row[tag] = native(v)
				}
			}
		default:
			if obj, ok := res.Val.(map[string]any); ok {
				for name, v := range obj {
					row[name] = plain(v)
				}
			} else {
				row["value"] = plain(res.Val)
			}
		}
		rows = append(rows, row)
	}
	if err := it.Err(); err != nil {
		return nil, false, err
	}
	if !ended {
		return nil, false, errGone
	}
	if len(rows) > 0 || last == nil {
		return rows, false, nil
	}
	switch v := plain(last).(type) {
	case bool, int64, float64, string:
		return []map[string]any{{"value": v}}, false, nil
	}
	if strings.Contains(fmt.Sprintf("%T", last), "pathObject") {
		return nil, false, &ScriptError{Message: "the script ends in a path that nothing reads: put .All() after it"}
	}
	return nil, false, nil
}

// native gives a value of the graph as one of Go.
func native(v quad.Value) any {
	switch v := v.(type) {
	case quad.IRI:
		return string(v)
	case quad.BNode:
		return string(v)
	}
	return plain(v.Native())
}

// plain gives what a script emits as one of the types that Rows hold.
func plain(v any) any {
	switch v := v.(type) {
	case nil, bool, int64, float64, string:
		return v
	case int:
		return int64(v)
	case time.Time:
		if t := v.UTC(); t.Equal(t.Truncate(24 * time.Hour)) {
			return t.Format(time.DateOnly)
		}
		return v.UTC().Format(time.RFC3339Nano)
	case quad.Value:
		return native(v)
	case []any:
		list := make([]any, len(v))
		for i := range v {
			list[i] = plain(v[i])
		}
		return list
	case map[string]any:
		obj := make(map[string]any, len(v))
		for name := range v {
			obj[name] = plain(v[name])
		}
		return obj
	}
	data, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprint(v)
	}
	var out any
	if json.Unmarshal(data, &out) != nil {
		return fmt.Sprint(v)
	}
	return out
}

// prelude gives what stands before a script, and how many lines that is.
func prelude(args []string, end string) (head string, lines int) {
	below := make(map[string][]string)
	for _, r := range schema.Predicates {
		for _, from := range schema.Predicates {
			if r.Name.Descends(from.Name) {
				below[string(from.Name)] = append(below[string(from.Name)], "<"+string(r.Name)+">")
			}
		}
	}
	if args == nil {
		args = []string{}
	}
	data, err := json.Marshal(map[string]any{"args": args, "below": below, "end": end})
	if err != nil {
		panic(err) // strings marshal
	}
	head = strings.Replace(preludeSource, "/*DATA*/", string(data), 1)
	return head, strings.Count(head, "\n")
}

// Where goja says a mistake is: "(anonymous): Line 3:7 …" for one of syntax, "… at f (<eval>:3:7(12))" for others.
var (
	syntaxAt = regexp.MustCompile(`^SyntaxError: (?:SyntaxError: )?(?:\(anonymous\)|<eval>): Line (\d+):\d+ `)
	thrownAt = regexp.MustCompile(`\s+at [^(]*\(?<eval>:(\d+):\d+\(\d+\)\)?`)
	frames   = regexp.MustCompile(`(?s)\s+at .*`)
	more     = regexp.MustCompile(` \(and \d+ more errors\)$`)
)

// scriptError gives a mistake in a script with its line there.
func scriptError(err error, preludeLines int) error {
	var script *ScriptError
	if errors.As(err, &script) || errors.Is(err, errGone) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	text := err.Error()
	out := &ScriptError{}
	line := func(s string) {
		if n, err := strconv.Atoi(s); err == nil && n > preludeLines {
			out.Line = n - preludeLines
		}
	}
	if m := syntaxAt.FindStringSubmatch(text); m != nil {
		line(m[1])
		text = "SyntaxError: " + text[len(m[0]):]
	}
	for _, m := range thrownAt.FindAllStringSubmatch(text, -1) {
		if line(m[1]); out.Line > 0 {
			break // the innermost that is not the prelude's
		}
	}
	text = more.ReplaceAllString(frames.ReplaceAllString(text, ""), "")
	out.Message = strings.Join(strings.Fields(text), " ")
	return out
}
