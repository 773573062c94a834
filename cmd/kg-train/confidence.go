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
	"kg/nlp/linear"
	"kg/nlp/pairwise"
)

// example is a claim found in annotated text.
type example struct {
	claim schema.Claim
	right bool
}

const confidenceFolds = 5

func newConfidenceCmd() *cobra.Command {
	var data, out string
	var seed uint64
	var gold []string
	cmd := &cobra.Command{
		Use:   "confidence",
		Short: "Learn how likely claims are right",
		Long: `Learn how likely claims are right, by what made them, from annotated sentences and articles: a logistic regression.

What models say of a sentence that they learned from says nothing: so each fold of the sentences is judged by models that are trained on the
others alone. The articles are judged by the built-in ones.

It prints how often claims of each confidence are right, cross-validated in five folds, and writes the weights with the least confidence
of claims shown: that around which strict F1 on the articles is best; and one for sentences alone, where the mean of strict, lenient and
signed F1 is best.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ext := extract.Extractor{KB: kb.Default(), Repeats: true}
			items, sents, err := readStancesToLearn(data)
			if err != nil {
				return err
			}
			sentences := heldExamples(ext, distinct(items), sents, seed, logTo(cmd.ErrOrStderr()))
			var sets []annotated
			var golds []*eval.Gold
			var articles [][]example
			for _, dir := range gold {
				set, err := articleExamples(ext, dir)
				if err != nil {
					return err
				}
				sets, golds, articles = append(sets, set), append(golds, set.golds...), append(articles, set.found...)
			}
			judge(sentences, articles)
			least := bestLeast(slices.Concat(articles...), golds)
			alone, bestAlone := bestLeastAlone(sentences, sents)
			weights := fitTraits(slices.Concat(slices.Concat(sentences...), slices.Concat(articles...)))
			w := cmd.OutOrStdout()
			printReliability(w, slices.Concat(articles...))
			fmt.Fprintf(w, "%d claims of %d sentences, %d of articles; %d traits; least %.2f\n",
				len(slices.Concat(sentences...)), len(sents), len(slices.Concat(articles...)), len(weights), least)
			for _, set := range sets {
				fmt.Fprintf(w, "with it, cross-validated on %s:\n", set.dir)
				if err := eval.Claims(set.golds, atLeast(least, slices.Concat(set.found...))).WriteText(w); err != nil {
					return err
				}
			}
			fmt.Fprintf(w, "least %.2f for sentences alone; with it, cross-validated:\n", alone)
			if err := bestAlone.WriteText(w); err != nil {
				return err
			}
			return writeTraits(out, weights, least, alone)
		},
	}
	cmd.Flags().StringVar(&data, "data", "../shared/data", "folder of the data sets")
	cmd.Flags().StringSliceVar(&gold, "gold", []string{"../shared/eval/gold", "examples/gold"}, "folders of annotated articles, with the articles beside each")
	cmd.Flags().Uint64Var(&seed, "seed", 1, "seed of the models that are trained for it")
	cmd.Flags().StringVarP(&out, "output", "o", "extract/confidence.tsv", "file to write the weights to")
	return cmd
}

// heldExamples are the claims found in each annotated sentence, with models that did not learn from it.
func heldExamples(ext extract.Extractor, items []eval.StanceItem, sents []eval.Sentence, seed uint64, log func(string, ...any)) [][]example {
	rules := extract.Extractor{KB: ext.KB, RulesOnly: true}
	stances, relations := stanceSetOf(rules, items, sents), relationSetOf(rules, sents)
	out := make([][]example, len(sents))
	for fold := range uint64(confidenceFolds) {
		log("models without fold %d of %d", 1+fold, confidenceFolds)
		inside := func(group uint64) bool { return linear.Mix(group, 17)%confidenceFolds == fold }
		isHeld := func(e pairwise.Example) bool { return inside(e.Group) }
		isHeldFact := func(e factExample) bool { return inside(e.group) }
		facts := learnFacts(slices.DeleteFunc(slices.Clone(relations.facts), isHeldFact), seed)
		ext.Models = &extract.Models{
			Stance: pairwise.Train(slices.DeleteFunc(slices.Clone(stances), isHeld), stanceOptions(seed)),
			Relation: &extract.RelationModel{
				Pairs: pairwise.Train(slices.DeleteFunc(slices.Clone(relations.examples), isHeld), relationOptions(seed)),
				Facts: extract.NewFactModel(facts, 1), // in any unit: the likeliest alone counts
			},
		}
		for i, sent := range sents {
			if inside(groupOf(sent.Text)) {
				out[i] = sentenceExamples(ext, sent)
			}
		}
	}
	return out
}

// judge gives the claims of sentences and articles the confidence that those of the other folds teach.
func judge(sentences, articles [][]example) {
	for fold := range confidenceFolds {
		var train []example
		var held []*example
		for _, texts := range [][][]example{sentences, articles} {
			for i, found := range texts {
				if i%confidenceFolds != fold {
					train = append(train, found...)
					continue
				}
				for k := range found {
					held = append(held, &found[k])
				}
			}
		}
		weights := fitTraits(train)
		for _, ex := range held {
			ex.claim.Confidence = math.Round(100*logistic(weights, ex.claim.Traits)) / 100
		}
	}
}

// sentenceExamples are the claims found in an annotated sentence.
func sentenceExamples(ext extract.Extractor, sent eval.Sentence) []example {
	var out []example
	for _, c := range ext.Sentence(sent.Text) {
		if c.Holds() {
			out = append(out, example{c, sent.Right(spanClaim(c))})
		}
	}
	return out
}

func spanClaim(c schema.Claim) eval.SpanClaim {
	return eval.SpanClaim{Subject: eval.Span{c.Subject.Start, c.Subject.End}, Predicate: c.Predicate, Object: eval.Span{c.Object.Start, c.Object.End}}
}

// annotated are the annotated articles of a folder: the annotations, and the claims found in each.
type annotated struct {
	dir   string
	golds []*eval.Gold
	found [][]example
}

func articleExamples(ext extract.Extractor, dir string) (annotated, error) {
	golds, err := eval.ReadGold(dir)
	if err != nil {
		return annotated{}, err
	}
	out := annotated{dir: dir, golds: golds}
	for _, g := range golds {
		b, err := os.ReadFile(filepath.Join(dir, "..", "articles", g.Article))
		if err != nil {
			return annotated{}, err
		}
		art, err := article.Parse(g.Article, b)
		if err != nil {
			return annotated{}, err
		}
		var found []example
		for _, c := range ext.Claims(art).Claims {
			if c.Holds() {
				found = append(found, example{c, g.Right(c)})
			}
		}
		out.found = append(out.found, found)
	}
	return out, nil
}

// fitTraits fits a logistic regression by gradient descent with AdaGrad steps (Duchi, Hazan and Singer 2011) and an L2 penalty.
func fitTraits(examples []example) map[string]float64 {
	const (
		passes  = 300
		rate    = 0.3
		penalty = 32.0
		// What is wanted is how sure claims of articles are.
		articleWeight = 6.0
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

// smooth is over how many hundredths on either side F1 is averaged: its curve has a broad back, and the articles are few.
const smooth = 5

// bestLeast is the least confidence, in hundredths, around which strict F1 is best.
func bestLeast(held []example, golds []*eval.Gold) float64 {
	var f1 []float64
	for k := range 100 - smooth {
		f1 = append(f1, eval.Claims(golds, atLeast(float64(k)/100, held)).Strict.F1)
	}
	best, sum := 0, 0.0
	for k := smooth; k+smooth < len(f1); k++ {
		around := 0.0
		for _, f := range f1[k-smooth : k+smooth+1] {
			around += f
		}
		if around > sum {
			best, sum = k, around
		}
	}
	return float64(best) / 100
}

func atLeast(least float64, held []example) []schema.Claim {
	var out []schema.Claim
	for _, ex := range held {
		if ex.claim.Confidence >= least {
			out = append(out, ex.claim)
		}
	}
	return out
}

// bestLeastAlone is the least confidence, in hundredths, with which the mean of F1 - strict, lenient, signed - is best in sentences alone,
// and all figures with it.
func bestLeastAlone(held [][]example, sents []eval.Sentence) (float64, eval.SentenceReport) {
	least, best, mean := 0.0, eval.SentenceReport{}, -1.0
	for k := range 90 {
		pred := make([]eval.Sentence, len(sents))
		for i, found := range held {
			pred[i].ID = sents[i].ID
			for _, ex := range found {
				if ex.claim.Confidence >= float64(k)/100 {
					pred[i].Claims = append(pred[i].Claims, spanClaim(ex.claim))
				}
			}
		}
		rep := eval.Sentences(sents, pred)
		if m := (rep.Strict.F1 + rep.Lenient.F1 + rep.Signed.F1) / 3; m > mean {
			least, best, mean = float64(k)/100, rep, m
		}
	}
	return least, best
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
func writeTraits(path string, weights map[string]float64, least, alone float64) error {
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
	fmt.Fprintf(&b, "%sleast\t%.2f\nleast alone\t%.2f\nopen relation\t%.2f\n", header, least, alone, openRelation)
	for _, trait := range slices.Sorted(maps.Keys(weights)) {
		if w := math.Round(100*weights[trait]) / 100; w != 0 {
			fmt.Fprintf(&b, "%s\t%.2f\n", trait, w)
		}
	}
	return os.WriteFile(path, b.Bytes(), 0o644)
}
