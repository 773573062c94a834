package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"kg/article"
	"kg/eval"
	"kg/extract"
	"kg/graph/schema"
	"kg/nlp"
)

type evalOptions struct {
	articleOptions
	gold        string
	articles    string // folder; empty for the one beside the gold, or the gold's own
	claims      string // file of claims to score instead of extracting; empty to extract
	gap         string // file of ambiguous pronouns to resolve instead of reading gold; empty for gold
	sentences   string // file of sentences with mention-level claims to read instead; empty for gold
	stance      string // file of sentences with two marked entities to judge instead; empty for gold
	predictions string // file to write what was found in the sentences to; empty for none
	json        bool
	verbose     bool
}

func newEvalCmd(s streams) *cobra.Command {
	var o evalOptions
	cmd := &cobra.Command{
		Use:   "eval {GOLD_DIR | --gap FILE | --sentences FILE | --stance FILE}",
		Short: "Hold claims and entities against gold annotations",
		Long: `eval reads the gold annotations in a folder, extracts claims and entities from the articles they are of, and prints how many
are right (precision), how many of those required were found (recall), and F1:

  strict   canonical names, and a predicate that the gold lists
  core     strict, without offices, parties, places, jobs and kin
  lenient  an alias will do for a name, and a parent or child predicate for the listed one
  signed   only who stands for or against whom

A trap is a claim that the gold forbids. Entities are judged by type; split counts those found twice under two names.
Further tables break strict down by predicate, and say how often claims of each confidence are right.

With --gap it reads a GAP file instead (tab-separated: a text, a pronoun, two names) and prints how often the pronouns are taken to
stand for the right names, in all and by gender.

With --sentences it reads single sentences, one a line of JSON with "id", "text" and "claims" between spans of bytes, and holds the
claims found in each against them: strict, lenient and signed. Spans need to overlap. Here --min-confidence is ` + fmt.Sprint(extract.SentenceMinConfidence) + ` by default.
--predictions writes the claims found, in the same form.

With --stance it reads sentences in which two entities stand in square brackets (tab-separated: the sentence, the two, a class) and
says who is for or against whom: 0 nobody, 1 the first for the second, 2 the second for the first, 3 and 4 likewise against. Micro
is the share of sentences judged right, macro the mean F1 of the classes, stances that of 1 to 4. --predictions writes the classes, one a line.

The articles are those in --articles; else those in the folder "articles" beside GOLD_DIR; else those in GOLD_DIR itself.`,
		Example: "  kg eval examples/gold\n  kg eval -v gold --articles news\n  kg eval gold --claims claims.jsonl --json\n  kg eval --gap gap-development.tsv",
		Args: usageArgs(func(cmd *cobra.Command, args []string) error {
			if o.gap != "" || o.sentences != "" || o.stance != "" {
				return cobra.MaximumNArgs(1)(cmd, args)
			}
			return cobra.ExactArgs(1)(cmd, args)
		}),
		RunE: func(cmd *cobra.Command, args []string) error {
			if o.predictions != "" && o.sentences == "" && o.stance == "" {
				return usageError{errors.New("--predictions goes with --sentences or --stance")}
			}
			if o.stance != "" {
				if len(args) > 0 || o.claims != "" || o.articles != "" || o.gap != "" || o.sentences != "" || o.verbose {
					return usageError{errors.New("--stance goes with --predictions and --json only, without gold")}
				}
				return runStance(s, o)
			}
			if o.sentences != "" {
				if len(args) > 0 || o.claims != "" || o.articles != "" || o.gap != "" {
					return usageError{errors.New("--sentences goes with --predictions, --verbose and --json only, without gold")}
				}
				if !cmd.Flags().Changed("min-confidence") {
					o.least = extract.SentenceMinConfidence
				}
				return runSentences(s, o)
			}
			if o.gap != "" {
				if len(args) > 0 || o.claims != "" || o.articles != "" || o.verbose {
					return usageError{errors.New("--gap goes with --json only, without gold")}
				}
				return runGAP(s, o)
			}
			if o.claims != "" && o.articles != "" {
				return usageError{errors.New("--claims is scored as it is, without --articles")}
			}
			o.gold = args[0]
			return runEval(cmd, s, o)
		},
	}
	o.bind(cmd)
	cmd.Flags().StringVar(&o.articles, "articles", "", "folder of the articles")
	cmd.Flags().StringVar(&o.claims, "claims", "", "score the claims in a JSONL `file` (- for standard input) instead of extracting")
	cmd.Flags().StringVar(&o.gap, "gap", "", "score the pronouns of a GAP `file`")
	cmd.Flags().StringVar(&o.sentences, "sentences", "", "score the claims of single sentences in a `file`")
	cmd.Flags().StringVar(&o.stance, "stance", "", "score who is for or against whom in the sentences of a `file`")
	cmd.Flags().StringVar(&o.predictions, "predictions", "", "write what was found in the sentences to a `file`")
	cmd.Flags().BoolVar(&o.json, "json", false, "print JSON")
	cmd.Flags().BoolVarP(&o.verbose, "verbose", "v", false, "list everything wrong, forbidden or missed (not with --json)")
	return cmd
}

func runEval(cmd *cobra.Command, s streams, o evalOptions) error {
	golds, err := eval.ReadGold(o.gold)
	if err != nil {
		return err
	}
	if o.claims != "" {
		claims, err := readClaims(s, o.claims)
		if err != nil {
			return err
		}
		return printEval(s, o, eval.Claims(golds, claims), nil)
	}
	if err := o.take(s, goldArticles(golds, o)); err != nil {
		return err
	}
	work, err := o.articleOptions.claims()
	if err != nil {
		return err
	}
	var claims []schema.Claim
	var ents []schema.ArticleEntity
	failed := forEach(cmd.Context(), s, o.articleOptions, work, func(_ *article.Article, ex *schema.Extraction) error {
		claims = append(claims, ex.Claims...)
		ents = append(ents, ex.Entities...)
		return nil
	})
	// What the articles that cannot be read would have given counts as missed.
	if some := (someFailed{}); failed != nil && !errors.As(failed, &some) {
		return failed
	}
	entities := eval.Entities(golds, ents)
	return cmp.Or(printEval(s, o, eval.Claims(golds, claims), &entities), failed)
}

func runGAP(s streams, o evalOptions) error {
	f, err := os.Open(o.gap)
	if err != nil {
		return err
	}
	defer f.Close()
	items, err := eval.ReadGAP(f)
	if err != nil {
		return err
	}
	know, err := openKB(o.kb)
	if err != nil {
		return err
	}
	rep := eval.GAP(items, func(text string, pronoun eval.Span) []eval.Span {
		var out []eval.Span
		for _, name := range extract.Antecedents(text, nlp.Span{Start: pronoun[0], End: pronoun[1]}, know) {
			out = append(out, eval.Span{name.Start, name.End})
		}
		return out
	})
	out := newOutput(s.out)
	if o.json {
		if err := json.NewEncoder(out).Encode(rep); err != nil {
			return err
		}
	} else {
		rep.WriteText(out)
	}
	return out.Flush()
}

func runSentences(s streams, o evalOptions) error {
	f, err := os.Open(o.sentences)
	if err != nil {
		return err
	}
	defer f.Close()
	gold, err := eval.ReadSentences(f)
	if err != nil {
		return err
	}
	know, err := openKB(o.kb)
	if err != nil {
		return err
	}
	ext := extract.Extractor{KB: know, MinConfidence: o.least, RulesOnly: o.rules}
	found := eval.PredictSentences(gold, func(text string) []eval.SpanClaim { return spanClaims(ext.Sentence(text)) })
	if o.predictions != "" {
		if err := writeFile(o.predictions, func(w io.Writer) error { return eval.WriteSentences(w, found) }); err != nil {
			return err
		}
	}
	rep := eval.Sentences(gold, found)
	out := newOutput(s.out)
	if o.json {
		return cmp.Or(json.NewEncoder(out).Encode(rep), out.Flush())
	}
	if o.verbose && len(rep.Lines) > 0 {
		io.WriteString(out, strings.Join(rep.Lines, "\n")+"\n")
	}
	rep.WriteText(out)
	return out.Flush()
}

func runStance(s streams, o evalOptions) error {
	f, err := os.Open(o.stance)
	if err != nil {
		return err
	}
	defer f.Close()
	items, err := eval.ReadStance(f)
	if err != nil {
		return err
	}
	know, err := openKB(o.kb)
	if err != nil {
		return err
	}
	ext := extract.Extractor{KB: know}
	found := eval.PredictStance(items, func(text string, first, second eval.Span) eval.Stance {
		p := ext.Stance(text, nlp.Span{Start: first[0], End: first[1]}, nlp.Span{Start: second[0], End: second[1]})
		return eval.Stance(p.Best())
	})
	if o.predictions != "" {
		if err := writeFile(o.predictions, func(w io.Writer) error { return eval.WriteStance(w, found) }); err != nil {
			return err
		}
	}
	rep, err := eval.Stances(items, found)
	if err != nil {
		return err
	}
	out := newOutput(s.out)
	if o.json {
		return cmp.Or(json.NewEncoder(out).Encode(rep), out.Flush())
	}
	rep.WriteText(out)
	return out.Flush()
}

// spanClaims are the canonical claims as the annotated sentences write them.
func spanClaims(claims []schema.Claim) []eval.SpanClaim {
	var out []eval.SpanClaim
	for _, c := range claims {
		if c.Predicate == "" {
			continue
		}
		status := string(c.Modality)
		switch {
		case c.Negated:
			status = "negated"
		case c.Holds():
			status = ""
		}
		out = append(out, eval.SpanClaim{
			Subject: eval.Span{c.Subject.Start, c.Subject.End}, Predicate: c.Predicate, Object: eval.Span{c.Object.Start, c.Object.End}, Status: status,
		})
	}
	return out
}

// goldArticles returns the path of each article that the gold is of.
func goldArticles(golds []*eval.Gold, o evalOptions) []string {
	dirs := []string{o.articles}
	if o.articles == "" {
		dirs = []string{filepath.Join(o.gold, "..", "articles"), o.gold}
	}
	var paths []string
	for _, g := range golds {
		path := filepath.Join(dirs[0], g.Article)
		for _, dir := range dirs {
			if _, err := os.Stat(filepath.Join(dir, g.Article)); err == nil {
				path = filepath.Join(dir, g.Article)
				break
			}
		}
		paths = append(paths, path)
	}
	return paths
}

func readClaims(s streams, path string) ([]schema.Claim, error) {
	if path == "-" {
		return eval.ReadClaims(s.in)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	claims, err := eval.ReadClaims(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return claims, nil
}

// printEval prints the figures; entities may be nil.
func printEval(s streams, o evalOptions, claims eval.ClaimReport, entities *eval.EntityReport) error {
	out := newOutput(s.out)
	if o.json {
		err := json.NewEncoder(out).Encode(struct {
			eval.ClaimReport
			Entities *eval.EntityReport `json:"entities,omitempty"`
		}{claims, entities})
		return cmp.Or(err, out.Flush())
	}
	list := func(lines []string) {
		if o.verbose && len(lines) > 0 {
			io.WriteString(out, strings.Join(lines, "\n")+"\n")
		}
	}
	list(claims.Lines)
	claims.WriteText(out)
	if entities != nil {
		io.WriteString(out, "\n")
		list(entities.Lines)
		entities.WriteText(out)
	}
	io.WriteString(out, "\n")
	claims.WritePredicates(out)
	claims.WriteReliability(out)
	return out.Flush() // the error of any write before it
}
