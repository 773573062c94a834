// Command kg builds a knowledge graph of who stands where from news articles.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"kg/graph"
)

// streams are where a command reads and writes: data on out, talk on err.
type streams struct {
	in       io.Reader
	out, err io.Writer
	// inTerminal, outTerminal and terminal say whether in, out and err are a person's.
	inTerminal, outTerminal, terminal bool
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	tty := func(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }
	s := streams{os.Stdin, os.Stdout, os.Stderr, tty(os.Stdin), tty(os.Stdout), tty(os.Stderr)}
	os.Exit(run(ctx, os.Args[1:], s))
}

// run executes one command line and returns its exit code. Errors are printed here and nowhere else.
func run(ctx context.Context, args []string, s streams) int {
	root := newRootCmd(s)
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	code := exitCode(err)
	switch {
	case code == exitOK:
	case code == exitInterrupted:
		fmt.Fprintln(s.err, "kg: interrupted")
	default:
		fmt.Fprintln(s.err, "kg:", err)
	}
	return code
}

func newRootCmd(s streams) *cobra.Command {
	root := &cobra.Command{
		Use:   "kg",
		Short: "Turn news articles into a graph of who stands where",
		Long: `kg reads news articles, extracts claims such as Cruz—supports—Sessions with the sentence behind each,
stores them in a graph, answers queries and exports to Gephi.

Exit codes: 0 ok, 1 failed, 2 usage, 3 some articles failed, 10 no store, 11 store in use, 130 interrupted.`,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          usageArgs(cobra.NoArgs),
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetIn(s.in)
	root.SetOut(s.out)
	root.SetErr(s.err)
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usageError{err} })
	root.AddCommand(newBuildCmd(s), newEvalCmd(s), newExportCmd(s), newExtractCmd(s), newKBCmd(s), newParseCmd(s), newQueryCmd(s), newQueryServerCmd(s), newVersionCmd(s))
	return root
}

const (
	exitOK          = 0
	exitFailed      = 1
	exitUsage       = 2
	exitSomeFailed  = 3
	exitNoStore     = 10
	exitInUse       = 11
	exitInterrupted = 130
)

// usageError is a command line that cannot be understood.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

// someFailed says how many articles could not be read; each was named as it failed.
type someFailed struct{ failed, total int }

func (e someFailed) Error() string {
	return fmt.Sprintf("%d of %d articles could not be read", e.failed, e.total)
}

// exitCode maps a command's error to the exit code that scripts rely on.
func exitCode(err error) int {
	var usage usageError
	var some someFailed
	switch {
	case err == nil:
		return exitOK
	case errors.As(err, &usage):
		return exitUsage
	case errors.As(err, &some):
		return exitSomeFailed
	case errors.Is(err, graph.ErrNoStore):
		return exitNoStore
	case errors.Is(err, graph.ErrInUse):
		return exitInUse
	case errors.Is(err, context.Canceled):
		return exitInterrupted
	}
	return exitFailed
}

// usageArgs makes a failed check of the arguments a usage error.
func usageArgs(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if err := check(cmd, args); err != nil {
			return usageError{fmt.Errorf("%w; see '%s --help'", err, cmd.CommandPath())}
		}
		return nil
	}
}
