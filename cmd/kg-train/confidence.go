package main

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"kg/article"
	"kg/eval"
	"kg/extract"
	"kg/graph/schema"
	"kg/kb"
)

// example is a claim found in annotated text.
type example struct {
	claim schema.Claim
	right bool
}

const confidenceFolds = 5

func newConfidenceCmd() *cobra.Command {
	var data, gold, out string
	cmd := &cobra.Command{
		Use:   "confidence",
		Short: "Learn how likely claims are right",
		Long: `Learn how likely claims are right, by what made them, from annotated sentences and articles: a logistic regression.

It prints how often claims of each confidence are right, cross-validated over the articles in five folds, and writes the weights with
the highest least confidence at which F1 on the articles is within 0.003 of the best.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ext := extract.Extractor{KB: kb.Default(), Repeats: true}
			sents, err := readSentences(data, "train")
			if err != nil {
				return err
			}
			// What the models say of sentences that they learned from says nothing.
			sentences := sentenceExamples(extract.Extractor{KB: ext.KB, RulesOnly: true}, learned(sents))
			sentences = append(sentences, sentenceExamples(ext, slices.DeleteFunc(sents, func(sent eval.Sentence) bool { return !isKept(sent) }))...)
			golds, articles, err := articleExamples(ext, gold)
			if err != nil {
				return err
			}
			var held []example
			for fold := range confidenceFolds {
				train := slices.Clone(sentences)
				for i, ex := range articles {
					if i%confidenceFolds != fold {
						train = append(train, ex...)
					}
				}
				weights := fitTraits(train)
				for i := fold; i < len(articles); i += confidenceFolds {
					for _, ex := range articles[i] {
						ex.claim.Confidence = math.Round(100*logistic(weights, ex.claim.Traits)) / 100
						held = append(held, ex)
					}
				}
			}
			least, best := bestLeast(held, golds)
			printReliability(cmd.OutOrStdout(), held)
			weights := fitTraits(append(sentences, slices.Concat(articles...)...))
			fmt.Fprintf(cmd.OutOrStdout(), "%d claims of sentences, %d of articles; %d traits; least %.2f; with it, cross-validated on the articles:\n", len(sentences), len(held), len(weights), least)
			if err := best.WriteText(cmd.OutOrStdout()); err != nil {
				return err
			}
			return writeTraits(out, weights, least)
		},
	}
	cmd.Flags().StringVar(&data, "data", "../shared/data", "folder of the data sets")
	cmd.Flags().StringVar(&gold, "gold", "../shared/eval/gold", "folder of annotated articles, with the articles beside it")
	cmd.Flags().StringVarP(&out, "output", "o", "extract/confidence.tsv", "file to write the weights to")
	return cmd
}

// sentenceExamples are the claims found in annotated sentences.
func sentenceExamples(ext extract.Extractor, sents []eval.Sentence) []example {
	var out []example
	for _, sent := range sents {
		for _, c := range ext.Sentence(sent.Text) {
			if c.Holds() {
				right := sent.Right(eval.SpanClaim{Subject: eval.Span{c.Subject.Start, c.Subject.End}, Predicate: c.Predicate, Object: eval.Span{c.Object.Start, c.Object.End}})
				out = append(out, example{c, right})
			}
		}
	}
	return out
}

// articleExamples are the claims found in each annotated article, and the annotations.
func articleExamples(ext extract.Extractor, dir string) ([]*eval.Gold, [][]example, error) {
	golds, err := eval.ReadGold(dir)
	if err != nil {
		return nil, nil, err
	}
	var out [][]example
	for _, g := range golds {
		b, err := os.ReadFile(filepath.Join(dir, "..", "articles", g.Article))
		if err != nil {
			return nil, nil, err
		}
		art, err := article.Parse(g.Article, b)
		if err != nil {
			return nil, nil, err
		}
		var found []example
		for _, c := range ext.Claims(art).Claims {
			if c.Holds() {
				found = append(found, example{c, g.Right(c)})
			}
		}
		out = append(out, found)
	}
	return golds, out, nil
}

// fitTraits fits a logistic regression by gradient descent with AdaGrad steps (Duchi, Hazan and Singer 2011) and an L2 penalty.
func fitTraits(examples []example) map[string]float64 {
	const (
		passes  = 300
		rate    = 0.3
		penalty = 16.0
		// What is wanted is how sure claims of articles are.
		articleWeight = 3.0
	)
	weights, squares := map[string]float64{}, map[string]float64{}
	for range passes {
		gradient := map[string]float64{}
		for _, ex := range examples {
			miss := logistic(weights, ex.claim.Traits)
			if ex.right {
				miss--
			}
			if len(ex.claim.Evidence) > 0 {
				miss *= articleWeight
			}
			for _, trait := range ex.claim.Traits {
				gradient[trait] += miss
			}
		}
		for _, trait := range slices.Sorted(maps.Keys(gradient)) {
			g := gradient[trait] + penalty*weights[trait]
			squares[trait] += g * g
			if squares[trait] > 0 {
				weights[trait] -= rate * g / math.Sqrt(squares[trait])
			}
		}
	}
	return weights
}

func logistic(weights map[string]float64, traits []string) float64 {
	sum := 0.0
	for _, trait := range traits {
		sum += weights[trait]
	}
	return 1 / (1 + math.Exp(-sum))
}

// flat is how much less than the best F1 may be, to pass for as good: the curve has a broad back, and the articles are few.
const flat = 0.003

// bestLeast is the highest least confidence, in hundredths, with which strict F1 is as good as best, and all figures with it.
func bestLeast(held []example, golds []*eval.Gold) (float64, eval.ClaimReport) {
	var reports []eval.ClaimReport
	best := 0.0
	for k := range 90 {
		var kept []schema.Claim
		for _, ex := range held {
			if ex.claim.Confidence >= float64(k)/100 {
				kept = append(kept, ex.claim)
			}
		}
		rep := eval.Claims(golds, kept)
		reports = append(reports, rep)
		best = max(best, rep.Strict.F1)
	}
	k := len(reports) - 1
	for reports[k].Strict.F1 < best-flat {
		k--
	}
	return float64(k) / 100, reports[k]
}

func printReliability(w io.Writer, held []example) {
	fmt.Fprintln(w, "confidence  claims   mean  right")
	for k := range 10 {
		n, right, sum := 0, 0, 0.0
		for _, h := range held {
			if min(int(h.claim.Confidence*10+1e-9), 9) == k {
				n++
				sum += h.claim.Confidence
				if h.right {
					right++
				}
			}
		}
		if n > 0 {
			fmt.Fprintf(w, "%.1f to %.1f  %6d  %.3f  %.3f\n", float64(k)/10, float64(k+1)/10, n, sum/float64(n), float64(right)/float64(n))
		}
	}
}

// openRelation is the weight of an open relation, which no annotation has: of 40 that were read, 26 were right.
const openRelation = 0.62

// writeTraits replaces the rows of the table, and keeps what stands above them.
func writeTraits(path string, weights map[string]float64, least float64) error {
	const header = "trait\tweight\n"
	old, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	head, _, found := bytes.Cut(old, []byte(header))
	if !found {
		return fmt.Errorf("%s: no line %q", path, header)
	}
	var b bytes.Buffer
	b.Write(head)
	fmt.Fprintf(&b, "%sleast\t%.2f\nopen relation\t%.2f\n", header, least, openRelation)
	for _, trait := range slices.Sorted(maps.Keys(weights)) {
		if w := math.Round(100*weights[trait]) / 100; w != 0 {
			fmt.Fprintf(&b, "%s\t%.2f\n", trait, w)
		}
	}
	return os.WriteFile(path, b.Bytes(), 0o644)
}
