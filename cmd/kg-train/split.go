package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"kg/nlp/models"
	"kg/nlp/split"
)

func newSplitCmd() *cobra.Command {
	var opts trainOptions
	cmd := &cobra.Command{
		Use:   "split",
		Short: "Train the sentence splitter on UD EWT, GUM and sentences of news",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			var examples []split.Example
			for _, name := range trainTreebanks {
				sents, err := readTreebanks(opts.data, name)
				if err != nil {
					return err
				}
				examples = append(examples, split.FromTreebank(sents).Examples...)
			}
			news, err := newsExamples(opts.data, opts.seed)
			if err != nil {
				return err
			}
			examples = append(examples, news...)
			s := split.Train(examples, split.Options{Epochs: opts.epochs, Seed: opts.seed, Log: logTo(cmd.ErrOrStderr())})
			b, err := s.AppendBinary(nil)
			if err != nil {
				return err
			}
			if s, err = split.Read(b); err != nil {
				return err
			}
			for _, name := range devTreebanks {
				sents, err := readTreebanks(opts.data, name)
				if err != nil {
					return err
				}
				g := split.FromTreebank(sents)
				score := split.Evaluate(s, &g)
				fmt.Fprintf(cmd.OutOrStdout(), "%s: F1 of tokens %.2f, words %.2f, sentences %.2f\n", name, score.Tokens, score.Words, score.Sentences)
			}
			return writeModel(cmd, opts.out, models.Split, b)
		},
	}
	opts.bind(cmd, "nlp/models/split.bin")
	opts.bindEpochs(cmd, 4)
	return cmd
}

// newsExamples makes paragraphs of one to four sentences from single ones of political news, so that the splitter meets
// titles, parties and quotations as news writes them.
func newsExamples(data string, seed uint64) ([]split.Example, error) {
	b, err := os.ReadFile(filepath.Join(data, "directed-stance", "train.txt"))
	if err != nil {
		return nil, err
	}
	var sents []string
	seen := map[string]bool{}
	unmarked := strings.NewReplacer("[", "", "]", "")
	for line := range strings.Lines(string(b)) {
		text, _, _ := strings.Cut(line, "\t")
		text = unmarked.Replace(text)
		// Without an end of its own it may be a part of a sentence.
		if !seen[text] && len(text) > 20 && strings.ContainsAny(text[len(text)-3:], ".?!") {
			sents = append(sents, text)
		}
		seen[text] = true
	}
	rng := rand.New(rand.NewPCG(seed, 3))
	rng.Shuffle(len(sents), func(i, j int) { sents[i], sents[j] = sents[j], sents[i] })
	var out []split.Example
	for len(sents) > 0 {
		n := min(1+rng.IntN(4), len(sents))
		ex := split.Example{Ends: map[int]bool{}}
		for i, text := range sents[:n] {
			if i > 0 {
				ex.Text += " "
			}
			ex.Text += text
			ex.Ends[len(ex.Text)] = true
		}
		out = append(out, ex)
		sents = sents[n:]
	}
	return out, nil
}
