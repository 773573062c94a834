package queries

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"runtime/debug"
	"runtime/metrics"
	"strings"
	"time"

	"kg/graph"
)

// DefaultMemory is how much memory an isolated query may take if nothing else is said.
const DefaultMemory = 1 << 30

// ErrMemory is the error of a query that wanted more memory than it may take.
var ErrMemory = errors.New("the query took too much memory")

// Isolation says how Isolated starts the process that a script runs in.
type Isolation struct {
	Command []string // a program that calls Serve, with its arguments
	Memory  int64    // bytes beside the store's own; DefaultMemory for 0
}

// request is what Isolated writes to the other process, and reply what it reads from there: one JSON value each.
type request struct {
	Store   string
	Script  string
	Options Options
	Memory  int64
}

type reply struct {
	Result *Result      `json:",omitempty"`
	Script *ScriptError `json:",omitempty"`
	Error  string       `json:",omitempty"`
	Kind   string       `json:",omitempty"` // which of the errors of kinds it is
}

// kinds are the errors that keep their identity between the processes.
var kinds = map[string]error{
	"timeout": ErrTimeout, "memory": ErrMemory, "no store": graph.ErrNoStore, "in use": graph.ErrInUse, "not a store": graph.ErrNotStore,
}

// killWait is how much longer than its timeout an isolated query may live: its process has to start, and is to end the
// script by itself.
const killWait = time.Second

// Isolated runs a script as Eval does, against the store in a file, but in a process of its own, with bounds to its memory
// and its time. What the script does there, and what it makes of Cayley, ends as an error here.
func Isolated(ctx context.Context, how Isolation, path, script string, opt Options) (*Result, error) {
	req := request{Store: path, Script: script, Options: opt, Memory: how.Memory}
	if req.Memory == 0 {
		req.Memory = DefaultMemory
	}
	input, err := json.Marshal(req)
	if err != nil {
		return nil, err
	}
	if opt.Timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeoutCause(ctx, opt.Timeout+killWait, fmt.Errorf("%w: more than %v", ErrTimeout, opt.Timeout))
		defer cancel()
	}
	cmd := exec.CommandContext(ctx, how.Command[0], how.Command[1:]...)
	cmd.WaitDelay = killWait
	var out bytes.Buffer
	var talk head
	cmd.Stdout, cmd.Stderr = &out, &talk
	// Its input stays open as long as this process lives: the other ends with it.
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	in.Write(append(input, '\n')) // if it fails, the process has ended, and how tells more
	waitErr := cmd.Wait()

	if cause := context.Cause(ctx); cause != nil {
		return nil, cause
	}
	var rep reply
	dec := json.NewDecoder(&out)
	dec.UseNumber()
	if err := dec.Decode(&rep); err != nil {
		return nil, crash(string(talk.kept), waitErr)
	}
	switch {
	case rep.Script != nil:
		return nil, rep.Script
	case kinds[rep.Kind] != nil:
		return nil, remoteError{rep.Error, kinds[rep.Kind]}
	case rep.Error != "":
		return nil, errors.New(rep.Error)
	case rep.Result == nil:
		return nil, crash(string(talk.kept), waitErr)
	}
	for _, row := range rep.Result.Rows {
		for i := range row {
			row[i] = numbers(row[i])
		}
	}
	return rep.Result, nil
}

// remoteError is one of kinds with the text it had in the other process.
type remoteError struct {
	text string
	kind error
}

func (e remoteError) Error() string { return e.text }
func (e remoteError) Unwrap() error { return e.kind }

// numbers gives numbers of JSON the types that they had.
func numbers(v any) any {
	switch v := v.(type) {
	case json.Number:
		if n, err := v.Int64(); err == nil {
			return n
		}
		f, _ := v.Float64()
		return f
	case []any:
		for i := range v {
			v[i] = numbers(v[i])
		}
	case map[string]any:
		for name := range v {
			v[name] = numbers(v[name])
		}
	}
	return v
}

// head keeps the beginning of what is written to it.
type head struct{ kept []byte }

func (h *head) Write(p []byte) (int, error) {
	room := max(0, 1<<16-len(h.kept))
	h.kept = append(h.kept, p[:min(room, len(p))]...)
	return len(p), nil
}

var recovered = regexp.MustCompile(`( \[recovered[^]]*\])+$`)

// noMemory is how the runtime, the C library and the race detector's runtime say that the system gives no more: for a
// thread's stack as well.
var noMemory = regexp.MustCompile(`out of memory|cannot allocate memory|failed to allocate|pthread_create failed|failed to create new OS thread`)

var panicLine = regexp.MustCompile(`(?m)^(?:panic|fatal error): (.*)$`)

// crash says in one line how the other process ended.
func crash(talk string, err error) error {
	m := panicLine.FindStringSubmatch(talk)
	switch {
	case noMemory.MatchString(talk):
		return ErrMemory
	case m != nil && strings.Contains(m[1], "stack"):
		return &ScriptError{Message: "it goes too deep"}
	case m != nil:
		return &ScriptError{Message: "it made Cayley fail: " + recovered.ReplaceAllString(m[1], "")}
	case err != nil:
		first, _, _ := strings.Cut(strings.TrimSpace(talk), "\n")
		return fmt.Errorf("the query's process ended: %w %s", err, first)
	}
	return errors.New("the query's process gave no answer")
}

// Serve is the other side of Isolated: it reads a request, bounds this process, runs the script, and writes the reply. It
// is to be all that its process does, and returns the process's exit code.
func Serve(in io.Reader, out io.Writer) int {
	debug.SetTraceback("none")
	lines := json.NewDecoder(in)
	var req request
	if err := lines.Decode(&req); err != nil {
		fmt.Fprintln(os.Stderr, "a process of 'kg query' that reads its request from there:", err)
		return 2
	}
	answer := func(rep reply) int {
		if json.NewEncoder(out).Encode(rep) != nil {
			return 1
		}
		return 0
	}
	go func() {
		io.Copy(io.Discard, in) // ends when the other process does
		os.Exit(1)
	}()
	store, err := graph.Open(req.Store, graph.Read)
	if err != nil {
		return answer(failed(err))
	}
	debug.SetMemoryLimit(req.Memory)
	limitData(req.Memory) // where the system can: the watch may come too late for a string that doubles
	done := make(chan reply, 1)
	go func() {
		res, err := Eval(context.Background(), store, req.Script, req.Options)
		if errors.Is(err, errGone) {
			time.Sleep(time.Minute) // until the panic is over, which says more
		}
		if err != nil {
			done <- failed(err)
			return
		}
		done <- reply{Result: res}
	}()
	// The store is not closed: a script that did not stop may still read it.
	heap := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	tick := time.NewTicker(5 * time.Millisecond)
	for {
		select {
		case rep := <-done:
			return answer(rep)
		case <-tick.C:
			if metrics.Read(heap); heap[0].Value.Uint64() > uint64(req.Memory) {
				return answer(failed(fmt.Errorf("%w: more than %d MB", ErrMemory, req.Memory>>20)))
			}
		}
	}
}

func failed(err error) reply {
	var script *ScriptError
	if errors.As(err, &script) {
		return reply{Script: script}
	}
	for kind, known := range kinds {
		if errors.Is(err, known) {
			return reply{Error: err.Error(), Kind: kind}
		}
	}
	return reply{Error: err.Error()}
}
