package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime"
	"sync"

	"github.com/spf13/cobra"

	"kg/nlp/conllu"
	"kg/nlp/models"
	"kg/nlp/parser"
	"kg/nlp/tagger"
)

type parserOptions struct {
	trainOptions
	tagger string // model that tags the dev files
	tagged string // where the training treebanks are kept with predicted tags
	eval   bool
	folds  int
	beam   int
}

func newParserCmd() *cobra.Command {
	var opts parserOptions
	cmd := &cobra.Command{
		Use:   "parser",
		Short: "Train the dependency parser on UD EWT and GUM, with tags predicted as they will be",
		Args:  cobra.NoArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return runParser(cmd, &opts) },
	}
	opts.bind(cmd, "nlp/models/parser.bin")
	opts.bindEpochs(cmd, 6)
	cmd.Flags().StringVar(&opts.tagger, "tagger", "nlp/models/tagger.bin", "model that tags the dev files")
	cmd.Flags().StringVar(&opts.tagged, "tagged", "", "keep the cross-tagged treebanks in this file, and take them from it if it is there")
	cmd.Flags().BoolVar(&opts.eval, "eval", false, "train nothing: score the model there is, relation by relation")
	cmd.Flags().IntVar(&opts.folds, "folds", 5, "parts of the data, each tagged by a tagger trained on the others")
	cmd.Flags().IntVar(&opts.beam, "beam", 0, "width of the search (0: the default)")
	return cmd
}

func runParser(cmd *cobra.Command, opts *parserOptions) error {
	if !opts.eval {
		if err := trainParser(cmd, opts); err != nil {
			return err
		}
	}
	b, err := models.ReadFile(opts.out, models.Parser)
	if err != nil {
		return err
	}
	p, err := parser.Read(b)
	if err != nil {
		return fmt.Errorf("%s: %w", opts.out, err)
	}
	if b, err = models.ReadFile(opts.tagger, models.Tagger); err != nil {
		return err
	}
	t, err := tagger.Read(b)
	if err != nil {
		return fmt.Errorf("%s: %w", opts.tagger, err)
	}
	for _, name := range devTreebanks {
		dev, err := readTreebanks(opts.data, name)
		if err != nil {
			return err
		}
		for i := range dev {
			retag(t, &dev[i])
		}
		score := parser.Evaluate(p, dev)
		fmt.Fprintf(cmd.OutOrStdout(), "%s: %s\n", name, score)
		if opts.eval {
			fmt.Fprint(cmd.OutOrStdout(), score.Table())
		}
	}
	return nil
}

func trainParser(cmd *cobra.Command, opts *parserOptions) error {
	log := logTo(cmd.ErrOrStderr())
	text, err := nerText(opts.data)
	if err != nil {
		return err
	}
	gum, err := readTreebanks(opts.data, trainTreebanks[1])
	if err != nil {
		return err
	}
	for i := range gum { // the other treebank is part of the text already
		text = append(text, formsOf(&gum[i]))
	}
	train, err := taggedTreebanks(opts, text, log)
	if err != nil {
		return err
	}
	p := parser.Train(train, parser.Options{Epochs: opts.epochs, Seed: opts.seed, Beam: opts.beam, Text: text, Log: log})
	b, err := p.AppendBinary(nil)
	if err != nil {
		return err
	}
	return writeModel(cmd, opts.out, models.Parser, b)
}

// taggedTreebanks returns the training treebanks with predicted tags and lemmas, from the file kept by an earlier run
// where there is one.
func taggedTreebanks(opts *parserOptions, text [][]string, log func(string, ...any)) ([]conllu.Sentence, error) {
	if opts.tagged != "" {
		f, err := os.Open(opts.tagged)
		if err == nil {
			defer f.Close()
			return conllu.Read(f)
		} else if !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
	}
	sents, err := readTreebanks(opts.data, trainTreebanks...)
	if err != nil {
		return nil, err
	}
	crossTag(sents, text, opts, log)
	if opts.tagged == "" {
		return sents, nil
	}
	var b bytes.Buffer
	for i := range sents {
		if err := conllu.Write(&b, &sents[i]); err != nil {
			return nil, err
		}
	}
	return sents, os.WriteFile(opts.tagged, b.Bytes(), 0o644)
}

// crossTag replaces the tags and lemmas of each fold by those of a tagger trained on the other folds.
func crossTag(sents []conllu.Sentence, text [][]string, opts *parserOptions, log func(string, ...any)) {
	if opts.folds < 2 {
		return
	}
	// a fold takes pieces from all over the data, so that each tagger sees both treebanks and all genres
	fold := func(i int) int { return i * 4 * opts.folds / len(sents) % opts.folds }
	tagged := make([]conllu.Sentence, len(sents))
	var wg sync.WaitGroup
	room := make(chan struct{}, runtime.GOMAXPROCS(0))
	for f := range opts.folds {
		wg.Go(func() {
			room <- struct{}{}
			defer func() { <-room }()
			var rest []conllu.Sentence
			for i := range sents {
				if fold(i) != f {
					rest = append(rest, sents[i])
				}
			}
			t := tagger.Train(rest, tagger.Options{Seed: opts.seed, Text: text})
			for i := range sents {
				if fold(i) == f {
					tagged[i] = sents[i]
					tagged[i].Words = append([]conllu.Word(nil), sents[i].Words...)
					retag(t, &tagged[i])
				}
			}
			log("tags of fold %d of %d", f+1, opts.folds)
		})
	}
	wg.Wait()
	copy(sents, tagged)
}

// retag gives the words of a sentence predicted tags, with their rivals, and lemmas.
func retag(t *tagger.Tagger, s *conllu.Sentence) {
	for i, x := range t.Tag(formsOf(s)) {
		w := &s.Words[i]
		w.UPOS, w.XPOS, w.Lemma = x.UPOS, x.XPOS, x.Lemma
		w.Misc = ""
		if x.Rival != "" {
			w.Misc = parser.RivalKey + x.Rival
		}
	}
}

func formsOf(s *conllu.Sentence) []string {
	out := make([]string, len(s.Words))
	for i, w := range s.Words {
		out[i] = w.Form
	}
	return out
}
