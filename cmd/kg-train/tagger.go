package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"kg/nlp/conllu"
	"kg/nlp/models"
	"kg/nlp/tagger"
)

func newTaggerCmd() *cobra.Command {
	var opts trainOptions
	var l1 float64
	cmd := &cobra.Command{
		Use:   "tagger",
		Short: "Train the tagger and lemmatiser on UD EWT and GUM",
		Long: `Train the tagger and lemmatiser on the training parts of UD EWT and GUM.

Word clusters and the use of capitals are learned from these and from the running text of the other data sets.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			train, err := readTreebanks(opts.data, trainTreebanks...)
			if err != nil {
				return err
			}
			text, err := readText(opts.data)
			if err != nil {
				return err
			}
			dev, err := readTreebanks(opts.data, devTreebanks[0])
			if err != nil {
				return err
			}
			t := tagger.Train(train, tagger.Options{Text: text, Dev: dev, Epochs: opts.epochs, Seed: opts.seed, L1: l1, Log: logTo(cmd.ErrOrStderr())})
			b, err := t.AppendBinary(nil)
			if err != nil {
				return err
			}
			if t, err = tagger.Read(b); err != nil {
				return err
			}
			for _, name := range devTreebanks {
				dev, err := readTreebanks(opts.data, name)
				if err != nil {
					return err
				}
				fmt.Fprintf(cmd.OutOrStdout(), "%s: %s\n", name, scoreTagger(t, dev))
			}
			return writeModel(cmd, opts.out, models.Tagger, b)
		},
	}
	opts.bind(cmd, "nlp/models/tagger.bin")
	opts.bindEpochs(cmd, 5)
	cmd.Flags().Float64Var(&l1, "l1", 0, "penalty on the size of weights (0: the default)")
	return cmd
}

// readTreebanks reads CoNLL-U files below the data folder, one after the other.
func readTreebanks(data string, names ...string) ([]conllu.Sentence, error) {
	var out []conllu.Sentence
	for _, name := range names {
		sents, err := readConllu(filepath.Join(data, filepath.FromSlash(name)))
		if err != nil {
			return nil, err
		}
		out = append(out, sents...)
	}
	return out, nil
}

func readConllu(path string) ([]conllu.Sentence, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	sents, err := conllu.Read(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return sents, nil
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
