package main

import (
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"kg/eval"
	"kg/extract"
	"kg/graph/schema"
	"kg/kb"
	"kg/nlp"
	"kg/nlp/linear"
	"kg/nlp/models"
	"kg/nlp/pairwise"
)

func newStanceCmd() *cobra.Command {
	var opts trainOptions
	cmd := &cobra.Command{
		Use:   "stance",
		Short: "Train the model of who is for or against whom, on directed-stance and claim-sentences",
		Long: `Train the model of who is for or against whom on the training parts of directed-stance and claim-sentences.

The figures are those of cross-validation, no sentence's pairs apart and each pair counted once, and of the valid part: all of it,
and what of it does not stand in the training part word for word.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			train, sents, err := readStancesToLearn(opts.data)
			if err != nil {
				return err
			}
			valid, err := readStance(opts.data, "valid")
			if err != nil {
				return err
			}
			ex := extract.Extractor{KB: kb.Default(), RulesOnly: true}
			once := distinct(train)
			examples := stanceSetOf(ex, once, sents)
			asked := len(once)
			o := stanceOptions(opts.seed)
			o.Log = logTo(cmd.ErrOrStderr())
			outcomes := pairwise.CrossValidate(examples, 5, o)
			crossed := make([]extract.Stances, asked)
			for i := range crossed {
				crossed[i] = extract.StancesOf(outcomes[i])
			}
			for _, lean := range []float64{0, 0.2, 0.4, 0.6, 0.8} {
				if err := reportStance(cmd.OutOrStdout(), fmt.Sprintf("cross-validation, lean %.1f", lean), once, crossed, lean); err != nil {
					return err
				}
			}
			m := pairwise.Train(examples, o)
			said := make([]extract.Stances, len(valid))
			for i, e := range stanceExamples(ex, valid) {
				p := make([]float64, m.Outcomes())
				m.Probabilities(e.Pair, p)
				said[i] = extract.StancesOf(p)
			}
			if err := reportStance(cmd.OutOrStdout(), "valid", valid, said, extract.Lean); err != nil {
				return err
			}
			known := map[string]bool{}
			for _, item := range train {
				known[item.Text] = true
			}
			var fresh []eval.StanceItem
			var saidFresh []extract.Stances
			for i, item := range valid {
				if !known[item.Text] {
					fresh, saidFresh = append(fresh, item), append(saidFresh, said[i])
				}
			}
			if err := reportStance(cmd.OutOrStdout(), "valid, not in train", fresh, saidFresh, extract.Lean); err != nil {
				return err
			}
			return writeModel(cmd, opts.out, models.Stance, m.Append(nil))
		},
	}
	opts.bind(cmd, "nlp/models/stance.bin")
	return cmd
}

func stanceOptions(seed uint64) pairwise.Options {
	return pairwise.Options{Relations: extract.StanceRelations, Groups: extract.PairGroups, Least: 3, Prune: 0.02, Rounds: 60, Seed: seed}
}

// readStancesToLearn reads the pairs of directed-stance and the sentences of claim-sentences that models learn from: none of the sentences that
// claim-sentences has for measuring.
func readStancesToLearn(data string) ([]eval.StanceItem, []eval.Sentence, error) {
	train, err := readStance(data, "train")
	if err != nil {
		return nil, nil, err
	}
	sents, err := readSentences(data, "train")
	if err != nil {
		return nil, nil, err
	}
	dev, err := readSentences(data, "dev")
	return unseen(train, dev), sents, err
}

// stanceSetOf are examples of all items, which come first, and of the mentions in sentences with annotated claims.
func stanceSetOf(ex extract.Extractor, items []eval.StanceItem, sents []eval.Sentence) []pairwise.Example {
	return append(stanceExamples(ex, items), claimStances(ex, sents)...)
}

func readStance(data, part string) ([]eval.StanceItem, error) {
	f, err := os.Open(filepath.Join(data, "directed-stance", part+".txt"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return eval.ReadStance(f)
}

func readSentences(data, part string) ([]eval.Sentence, error) {
	f, err := os.Open(filepath.Join(data, "claim-sentences", part+".jsonl"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return eval.ReadSentences(f)
}

// distinct drops the copies of items: the data set holds some twice.
func distinct(items []eval.StanceItem) []eval.StanceItem {
	seen := map[eval.StanceItem]bool{}
	var out []eval.StanceItem
	for _, item := range items {
		if !seen[item] {
			seen[item] = true
			out = append(out, item)
		}
	}
	return out
}

// groupOf is equal for pairs of one sentence, whatever is marked in it and in whichever data set it stands.
func groupOf(text string) uint64 { return linear.HashString(letters(text)) }

func nlpSpan(s eval.Span) nlp.Span { return nlp.Span{Start: s[0], End: s[1]} }

// stanceOutcome is the outcome by which the model knows each of the data's classes.
var stanceOutcome = map[eval.Stance]int{eval.NoStance: 0, eval.FirstFor: 1, eval.FirstAgainst: 2, eval.SecondFor: 3, eval.SecondAgainst: 4}

func stanceExamples(ex extract.Extractor, items []eval.StanceItem) []pairwise.Example {
	out := make([]pairwise.Example, len(items))
	for i, item := range items {
		f := ex.PairFeatures(item.Text, []nlp.Span{nlpSpan(item.First), nlpSpan(item.Second)})
		out[i] = pairwise.Example{Pair: pairwise.Pair{Forth: f[1], Back: f[2]}, Gold: stanceOutcome[item.Stance], Weight: 1, Group: groupOf(item.Text), Asked: true}
	}
	return out
}

// claimsCount is how much a pair of a sentence with annotated claims counts beside one of directed-stance, whose question it
// does not quite ask. Chosen by cross-validation.
const claimsCount = 0.25

// claimStances makes pairs of all mentions that stand in claims of a sentence: for or against where a signed claim that holds
// says so, else neutral.
func claimStances(ex extract.Extractor, sents []eval.Sentence) []pairwise.Example {
	var out []pairwise.Example
	for _, sent := range sents {
		places, claims := mentionsOf(sent)
		signs := map[[2]int]int{}
		for _, c := range claims {
			rel, _ := schema.Lookup(c.predicate)
			if c.status != "" || rel.Sign == 0 {
				continue
			}
			if signs[[2]int{c.subject, c.object}] == 0 {
				signs[[2]int{c.subject, c.object}] = rel.Sign
			}
			if back := [2]int{c.object, c.subject}; rel.Symmetric && signs[back] == 0 {
				signs[back] = rel.Sign
			}
		}
		outcome := map[int]int{1: 1, -1: 2}
		f := ex.PairFeatures(sent.Text, places)
		for i := range places {
			for j := range places {
				if places[i].End > places[j].Start || i == j {
					continue // once for each pair, by order
				}
				gold := outcome[signs[[2]int{i, j}]]
				if back := outcome[signs[[2]int{j, i}]]; gold == 0 && back != 0 {
					gold = 2 + back
				}
				out = append(out, pairwise.Example{Pair: pairwise.Pair{Forth: f[i*len(places)+j], Back: f[j*len(places)+i]},
					Gold: gold, Weight: claimsCount, Group: groupOf(sent.Text)})
			}
		}
	}
	return out
}

// placedClaim is a claim between mentions of a list.
type placedClaim struct {
	subject, object int
	predicate       schema.Predicate
	status          string
}

// mentionsOf lists the different spans of a sentence's claims, and the claims by them.
func mentionsOf(sent eval.Sentence) ([]nlp.Span, []placedClaim) {
	var places []nlp.Span
	at := map[eval.Span]int{}
	number := func(s eval.Span) int {
		i, ok := at[s]
		if !ok {
			i = len(places)
			at[s] = i
			places = append(places, nlpSpan(s))
		}
		return i
	}
	var claims []placedClaim
	for _, c := range sent.Claims {
		claims = append(claims, placedClaim{number(c.Subject), number(c.Object), c.Predicate, c.Status})
	}
	return places, claims
}

func reportStance(w io.Writer, what string, items []eval.StanceItem, said []extract.Stances, lean float64) error {
	pred := make([]eval.Stance, len(said))
	loss := 0.0
	for i, s := range said {
		pred[i] = eval.Stance(s.Leaning(lean))
		loss -= math.Log(max(s[items[i].Stance], 1e-12))
	}
	rep, err := eval.Stances(items, pred)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "%s: %d pairs, micro %.4f, macro %.4f, stances %.4f, log loss %.4f\n", what, rep.N, rep.Micro, rep.Macro, rep.StanceMacro, loss/float64(len(said)))
	return err
}
