package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"kg/nlp/models"
	"kg/nlp/split"
)

func newSplitCmd() *cobra.Command {
	var opts trainOptions
	cmd := &cobra.Command{
		Use:   "split",
		Short: "Train the sentence splitter on UD EWT and GUM",
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
	opts.bind(cmd, "nlp/models/split.bin", 4)
	return cmd
}
