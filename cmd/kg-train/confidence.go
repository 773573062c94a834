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
	text   string // the article or sentence
	claim  schema.Claim
	traits []string
	right  bool
}

const confidenceFolds = 5

func newConfidenceCmd() *cobra.Command {
	var data, gold, out string
	cmd := &cobra.Command{
		Use:   "confidence",
		Short: "Learn how likely claims are right",
		Long: `Learn how likely claims are right, by what made them, from annotated sentences and articles: a logistic regression.

It prints how often claims of each confidence are right, cross-validated over the articles in five folds, and writes the weights with
the least confidence at which F1 on the articles is best.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ext := extract.Extractor{KB: kb.Default()}
			sentences, err := sentenceExamples(ext, filepath.Join(data, "claim-sentences", "train.jsonl"))
			if err != nil {
				return err
			}
			articles, required, err := articleExamples(ext, gold)
			if err != nil {
				return err
			}
			var held []judged
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
						held = append(held, judged{logistic(weights, ex.traits), ex.right})
					}
				}
			}
			least := bestLeast(held, required)
			printReliability(cmd.OutOrStdout(), held)
			weights := fitTraits(append(sentences, slices.Concat(articles...)...))
			fmt.Fprintf(cmd.OutOrStdout(), "%d claims of sentences, %d of articles; %d traits; least %.2f\n", len(sentences), len(held), len(weights), least)
			return writeTraits(out, weights, least)
		},
	}
	cmd.Flags().StringVar(&data, "data", "../shared/data", "folder of the data sets")
	cmd.Flags().StringVar(&gold, "gold", "../shared/eval/gold", "folder of annotated articles, with the articles beside it")
	cmd.Flags().StringVarP(&out, "output", "o", "extract/confidence.tsv", "file to write the weights to")
	return cmd
}

// sentenceExamples are the claims found in annotated sentences.
func sentenceExamples(ext extract.Extractor, path string) ([]example, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	sents, err := eval.ReadSentences(f)
	if err != nil {
		return nil, err
	}
	var out []example
	for _, sent := range sents {
		for _, c := range ext.Sentence(sent.Text) {
			if c.Holds() {
				right := sent.Right(eval.SpanClaim{Subject: eval.Span{c.Subject.Start, c.Subject.End}, Predicate: c.Predicate, Object: eval.Span{c.Object.Start, c.Object.End}})
				out = append(out, example{sent.ID, c, extract.Traits(&c), right})
			}
		}
	}
	return out, nil
}

// articleExamples are the claims found in each annotated article, and how many claims the annotations require in all.
func articleExamples(ext extract.Extractor, dir string) (out [][]example, required int, err error) {
	golds, err := eval.ReadGold(dir)
	if err != nil {
		return nil, 0, err
	}
	for _, g := range golds {
		path := filepath.Join(dir, "..", "articles", g.Article)
		b, err := os.ReadFile(path)
		if err != nil {
			return nil, 0, err
		}
		art, err := article.Parse(g.Article, b)
		if err != nil {
			return nil, 0, err
		}
		var found []example
		for _, c := range ext.Claims(art).Claims {
			if c.Holds() {
				found = append(found, example{g.Article, c, extract.Traits(&c), g.Right(c)})
			}
		}
		out = append(out, found)
		for _, c := range g.Claims {
			if c.Required {
				required++
			}
		}
	}
	return out, required, nil
}

// fitTraits fits a logistic regression by gradient descent with AdaGrad steps (Duchi, Hazan and Singer 2011) and an L2 penalty.
func fitTraits(examples []example) map[string]float64 {
	const (
		passes  = 300
		rate    = 0.3
		penalty = 2.0
	)
	weights, squares := map[string]float64{}, map[string]float64{}
	for range passes {
		gradient := map[string]float64{}
		for _, ex := range examples {
			miss := logistic(weights, ex.traits)
			if ex.right {
				miss--
			}
			for _, trait := range ex.traits {
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

// judged is the confidence of a claim, and whether it is right.
type judged struct {
	confidence float64
	right      bool
}

// bestLeast is the least confidence with the best F1, in hundredths.
func bestLeast(held []judged, required int) float64 {
	best, at := -1.0, 0.0
	for k := range 90 {
		least := float64(k) / 100
		n, right := 0, 0
		for _, h := range held {
			if math.Round(100*h.confidence)/100 >= least {
				n++
				if h.right {
					right++
				}
			}
		}
		if f1 := 2 * float64(right) / float64(n+required); f1 > best {
			best, at = f1, least
		}
	}
	return at
}

func printReliability(w io.Writer, held []judged) {
	fmt.Fprintln(w, "confidence  claims   mean  right")
	for k := range 10 {
		n, right, sum := 0, 0, 0.0
		for _, h := range held {
			if min(int(h.confidence*10), 9) == k {
				n++
				sum += h.confidence
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
