package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"kg/article"
	"kg/graph/schema"
)

type extractOptions struct {
	articleOptions
	format  string
	explain bool
}

func newExtractCmd(s streams) *cobra.Command {
	var o extractOptions
	cmd := &cobra.Command{
		Use:   "extract [PATH…|-]",
		Short: "Print the claims that articles make",
		Long: `extract reads articles and prints their claims. It touches no store.

A PATH is a file, a folder (every .txt, .md and .markdown file below it, sorted) or - for standard input.

Formats: jsonl, one claim a line (the default where the output is no terminal); table, for reading (the default on a terminal);
entities, one entity of one article a line, with its mentions. The field "rule" of a claim says what made it.

--explain adds the field "why": to an entity what it was linked to the knowledge base or joined by, and what a link was stopped by
(gender, party, state, country, profession, date); to a claim the words of its clause and who its ends are.`,
		Example: "  kg extract article.txt\n  kg extract --format jsonl news/ > claims.jsonl",
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.take(s, args); err != nil {
				return err
			}
			return runExtract(cmd, s, o)
		},
	}
	o.bind(cmd)
	cmd.Flags().StringVar(&o.format, "format", "", "jsonl, table or entities")
	cmd.Flags().BoolVar(&o.explain, "explain", false, "say why each claim and entity is what it is (not with --format table)")
	return cmd
}

func runExtract(cmd *cobra.Command, s streams, o extractOptions) error {
	if o.format == "" {
		o.format = "jsonl"
		if s.outTerminal {
			o.format = "table"
		}
	}
	write, ok := map[string]func(io.Writer, *schema.Extraction) error{
		"jsonl": writeClaims, "entities": writeEntities, "table": writeTable,
	}[o.format]
	if !ok {
		return usageError{fmt.Errorf("unknown format %q: jsonl, table or entities", o.format)}
	}
	out := newOutput(s.out)
	if o.format == "table" {
		out = newTable(s.out, "ARTICLE", "CLAIM", "SIGN", "MODALITY", "CONF", "EVIDENCE")
	}
	if o.explain && o.format == "table" {
		return usageError{errors.New("--explain goes with --format jsonl and entities")}
	}
	claims, err := o.claims()
	if err != nil {
		return err
	}
	return forEach(cmd.Context(), s, o.articleOptions, claims, func(_ *article.Article, ex *schema.Extraction) error {
		if !o.explain {
			for i := range ex.Entities {
				ex.Entities[i].Why = nil
			}
			for i := range ex.Claims {
				ex.Claims[i].Why = nil
			}
		}
		if err := write(out, ex); err != nil {
			return err
		}
		return out.Flush()
	})
}

func writeClaims(w io.Writer, ex *schema.Extraction) error { return writeLines(w, ex.Claims) }

func writeEntities(w io.Writer, ex *schema.Extraction) error { return writeLines(w, ex.Entities) }

// writeLines writes a JSON value a line.
func writeLines[T any](w io.Writer, values []T) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, v := range values {
		if err := enc.Encode(v); err != nil {
			return err
		}
	}
	return nil
}

func writeTable(w io.Writer, ex *schema.Extraction) error {
	for _, c := range ex.Claims {
		predicate := string(c.Predicate)
		if predicate == "" {
			predicate = "“" + c.Relation + "”"
		}
		if c.Negated {
			predicate = "not " + predicate
		}
		_, err := fmt.Fprintf(w, "%s\t%s — %s — %s\t%s\t%s\t%.2f\t%s\n", c.Article, c.Subject.Name, predicate, c.Object.Name,
			signs[c.Sign], c.Modality, c.Confidence, cut(c.Evidence[0].Text, 90))
		if err != nil {
			return err
		}
	}
	return nil
}

var signs = map[int]string{1: "+", -1: "-", 0: ""}

// cut shortens a text to so many characters on one line.
func cut(text string, most int) string {
	r := []rune(strings.Join(strings.Fields(text), " "))
	if len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return string(r)
}
