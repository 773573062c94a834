package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"kg/nlp/conllu"
	"kg/nlp/tagger"
)

func newTaggerCmd() *cobra.Command {
	var opts trainOptions
	var least float64
	cmd := &cobra.Command{
		Use:   "tagger",
		Short: "Train the tagger and lemmatiser on UD EWT and GUM",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			train, err := readTreebanks(opts.data, "ud-ewt/en_ewt-ud-train.conllu", "gum-open/gum_open-ud-train.conllu")
			if err != nil {
				return err
			}
			t := tagger.Train(train, tagger.Options{Epochs: opts.epochs, Seed: opts.seed, Least: least, Log: logTo(cmd.ErrOrStderr())})
			b, err := t.AppendBinary(nil)
			if err != nil {
				return err
			}
			if t, err = tagger.Read(b); err != nil {
				return err
			}
			for _, name := range []string{"ud-ewt/en_ewt-ud-dev.conllu", "gum-open/gum_open-ud-dev.conllu"} {
				dev, err := readTreebanks(opts.data, name)
				if err != nil {
					return err
				}
				fmt.Fprintf(cmd.OutOrStdout(), "%s: %s\n", name, scoreTagger(t, dev))
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%s: %d bytes\n", opts.out, len(b))
			return os.WriteFile(opts.out, b, 0o644)
		},
	}
	opts.bind(cmd, "nlp/models/tagger.bin", 8)
	cmd.Flags().Float64Var(&least, "least", 0, "drop averaged weights below this (0: the default)")
	return cmd
}

// readTreebanks reads CoNLL-U files below the data folder, one after the other.
func readTreebanks(data string, names ...string) ([]conllu.Sentence, error) {
	var out []conllu.Sentence
	for _, name := range names {
		f, err := os.Open(filepath.Join(data, filepath.FromSlash(name)))
		if err != nil {
			return nil, err
		}
		sents, err := conllu.Read(f)
		f.Close()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		out = append(out, sents...)
	}
	return out, nil
}

// scoreTagger tags the gold words and says how many tags and lemmas are right, and how fast it went.
func scoreTagger(t *tagger.Tagger, sents []conllu.Sentence) string {
	var n, upos, xpos, lemma int
	var took time.Duration
	for _, s := range sents {
		forms := make([]string, len(s.Words))
		for i, w := range s.Words {
			forms[i] = w.Form
		}
		start := time.Now()
		tagged := t.Tag(forms)
		took += time.Since(start)
		for i, w := range s.Words {
			n++
			if tagged[i].UPOS == w.UPOS {
				upos++
			}
			if tagged[i].XPOS == w.XPOS {
				xpos++
			}
			if strings.EqualFold(tagged[i].Lemma, w.Lemma) {
				lemma++
			}
		}
	}
	pc := func(k int) float64 { return 100 * float64(k) / float64(n) }
	return fmt.Sprintf("%d words, UPOS %.2f, XPOS %.2f, lemma %.2f, %.0f words/s", n, pc(upos), pc(xpos), pc(lemma), float64(n)/took.Seconds())
}
