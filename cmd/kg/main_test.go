package main

import (
	"context"
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"kg": main,
	})
}

// TestStories runs the command lines in testdata, as a user would type them.
func TestStories(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata",
		RequireExplicitExec: false,
		RequireUniqueNames:  true,
		UpdateScripts:       os.Getenv("KG_UPDATE") != "",
		Setup: func(env *testscript.Env) error {
			root, err := os.Getwd()
			if err != nil {
				return err
			}
			env.Setenv("EXAMPLES", root+"/../../examples")
			return nil
		},
	})
}

func TestExitCodes(t *testing.T) {
	if got := exitCode(context.Canceled); got != exitInterrupted {
		t.Errorf("interrupted: exit code %d, want %d", got, exitInterrupted)
	}
	if got := exitCode(usageError{context.Canceled}); got != exitUsage {
		t.Errorf("usage: exit code %d, want %d", got, exitUsage)
	}
}
