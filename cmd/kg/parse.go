package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"kg/article"
	"kg/nlp"
)

func newParseCmd(s streams) *cobra.Command {
	var o articleOptions
	cmd := &cobra.Command{
		Use:   "parse [PATH…|-]",
		Short: "Print the language analysis of articles as CoNLL-U",
		Long: `parse prints what kg makes of the language of articles: sentences, words, lemmas, Universal and Penn tags, Universal
Dependencies and names, in CoNLL-U. The last column holds each word's place in the text and the names (NER=B-PER).

All of the text is parsed, credits and calls to subscribe too, which extract passes over.`,
		Example: "  kg parse article.txt\n  echo 'Cruz praised Sessions.' | kg parse",
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.take(s, args); err != nil {
				return err
			}
			out := newOutput(s.out)
			parse := func(art *article.Article) (*nlp.Document, error) { return nlp.Parse(art.Text), nil }
			return forEach(cmd.Context(), s, o, parse, func(art *article.Article, doc *nlp.Document) error {
				if _, err := fmt.Fprintf(out, "# newdoc id = %s\n", art.Name); err != nil {
					return err
				}
				if err := doc.WriteCoNLLU(out); err != nil {
					return err
				}
				return out.Flush()
			})
		},
	}
	o.bind(cmd)
	return cmd
}
