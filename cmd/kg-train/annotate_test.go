package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// annotate runs the command over a file with the given text.
func annotate(t *testing.T, text string, args ...string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "in")
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	cmd := newAnnotateCmd()
	cmd.SetOut(&out)
	cmd.SetArgs(append(args, path))
	if err := cmd.Execute(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestAnnotateKeepsTokensAndComments(t *testing.T) {
	in := "# sent_id = 1\n# text = Ng didn't go\n1\tNg\t_\t_\t_\t_\t_\t_\t_\t_\n2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n" +
		"2\tdid\t_\t_\t_\t_\t_\t_\t_\t_\n3\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n4\tgo\t_\t_\t_\t_\t_\t_\t_\tX=Y\n\n"
	want := "# sent_id = 1\n# text = Ng didn't go\n1\tNg\tNg\tPROPN\tNNP\t_\t4\tnsubj\t_\t_\n2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n" +
		"2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_\n3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_\n4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tX=Y\n\n"
	if got := annotate(t, in); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestAnnotateNamesKeepsTokens(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"first column", "2001\tO\n#x\tO\n\nParis\tB-LOC\n", "2001 #x | Paris"},
		{"second column", "# newdoc id = a\n# text = x\n1\tMr.\tO\t-\n2\t#\tO\t-\n\n1\tNg\tB-PER\t-\n\n", "Mr. # | Ng"},
		{"spaces", "The O\n-DOCSTART- O\n", "The -DOCSTART-"},
		{"CoNLL-U", "1-2\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdid\t_\t_\t_\t_\t_\t_\t_\t_\n2\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n", "did n't"},
		{"nothing", "\n\n", ""},
	} {
		var got []string
		for _, line := range strings.Split(strings.TrimRight(annotate(t, c.in, "--ner"), "\n"), "\n") {
			f := strings.Split(line, "\t")
			switch {
			case line == "":
				got = append(got, "|")
			case len(f) == 4: // a token that looks like a comment
				got = append(got, f[1])
			default:
				got = append(got, f[0])
			}
		}
		if s := strings.Trim(strings.Join(got, " "), " |"); s != c.want {
			t.Errorf("%s: tokens %q, want %q", c.name, s, c.want)
		}
	}
}
