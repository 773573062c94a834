package main

import (
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"slices"

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

func newRelationCmd() *cobra.Command {
	var opts trainOptions
	cmd := &cobra.Command{
		Use:   "relation",
		Short: "Train the model of what relates two mentions, and whether it holds, on claim-sentences",
		Long: `Train the model of what relates two mentions, and whether it holds, on the training part of claim-sentences.

The figures are those of cross-validation, no sentence's pairs apart, on the mentions that kg itself finds: how many of the relations
that are at least so likely are right, and how many of the annotated claims they are.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			sents, err := readSentences(opts.data, "train")
			if err != nil {
				return err
			}
			set := relationSetOf(extract.Extractor{KB: kb.Default(), RulesOnly: true}, sents)
			o := relationOptions(opts.seed)
			o.Log = logTo(cmd.ErrOrStderr())
			outcomes := pairwise.CrossValidate(set.examples, 5, o)
			out := cmd.OutOrStdout()
			fmt.Fprintf(out, "%d pairs of mentions found, %d of mentions annotated\n", len(set.found), len(set.examples)-len(set.found))
			reportRelations(out, sents, set, outcomes)
			unit := reportFacts(out, set.facts, opts.seed)
			m := extract.RelationModel{Pairs: pairwise.Train(set.examples, o), Facts: extract.NewFactModel(learnFacts(set.facts, opts.seed), unit)}
			return writeModel(cmd, opts.out, models.Relation, m.Append(nil))
		},
	}
	opts.bind(cmd, "nlp/models/relation.bin")
	return cmd
}

func relationOptions(seed uint64) pairwise.Options {
	return pairwise.Options{Relations: len(schema.Predicates), Kinds: extract.RelationKinds, Groups: extract.PairGroups, Least: 4, Prune: 0.03, Rounds: 80, Seed: seed}
}

// relationSet is what the annotated sentences say of pairs.
type relationSet struct {
	examples []pairwise.Example // of pairs of mentions that kg finds, then of pairs of annotated mentions
	found    []foundPair        // beside the first examples
	facts    []factExample
}

type foundPair struct {
	extract.MentionPair
	sent int
}

// factExample is a claim between two mentions with how it stands to the facts.
type factExample struct {
	features []linear.Feature
	status   int
	group    uint64
}

// annotatedCount is how much a pair of annotated mentions counts beside one of mentions that kg finds: those are often the same.
const annotatedCount = 0.3

func relationSetOf(ex extract.Extractor, sents []eval.Sentence) relationSet {
	var set relationSet
	for i, sent := range sents {
		set.addFound(ex.MentionPairs(sent.Text), i, sent)
	}
	for _, sent := range sents {
		places, _ := mentionsOf(sent)
		f := ex.PairFeatures(sent.Text, places)
		for i := range places {
			for j := range places {
				if places[i].End > places[j].Start || i == j {
					continue
				}
				first, second := evalSpan(places[i]), evalSpan(places[j])
				pair := pairwise.Pair{Forth: f[i*len(places)+j], Back: f[j*len(places)+i]}
				gold := 0
				if c, forth, ok := claimBetween(sent.Claims, first, second); ok {
					gold = outcomeOf(c.Predicate, forth)
					set.addFact(sent, pair, forth, c.Status)
				}
				set.examples = append(set.examples, pairwise.Example{Pair: pair, Gold: gold, Weight: annotatedCount, Group: groupOf(sent.Text)})
			}
		}
	}
	return set
}

// addFound adds the pairs of mentions that kg finds in a sentence. A pair without a claim is left out where other mentions of the
// same two have one: the annotation names every claim once.
func (set *relationSet) addFound(pairs []extract.MentionPair, i int, sent eval.Sentence) {
	golds := make([]int, len(pairs))
	claimed := map[[2]int]bool{}
	for k, p := range pairs {
		if c, forth, ok := claimBetween(sent.Claims, evalSpan(p.First), evalSpan(p.Second)); ok {
			golds[k] = outcomeOf(c.Predicate, forth)
			claimed[p.Entities], claimed[[2]int{p.Entities[1], p.Entities[0]}] = true, true
			set.addFact(sent, p.Pair, forth, c.Status)
		}
	}
	for k, p := range pairs {
		if golds[k] == 0 && claimed[p.Entities] && p.Entities[0] >= 0 && p.Entities[1] >= 0 {
			continue
		}
		set.found = append(set.found, foundPair{p, i})
		set.examples = append(set.examples, pairwise.Example{Pair: p.Pair, Gold: golds[k], Weight: 1, Group: groupOf(sent.Text), Asked: true})
	}
}

func evalSpan(s nlp.Span) eval.Span { return eval.Span{s.Start, s.End} }

func (set *relationSet) addFact(sent eval.Sentence, pair pairwise.Pair, forth bool, status string) {
	features := pair.Forth
	if !forth {
		features = pair.Back
	}
	set.facts = append(set.facts, factExample{pairwise.Hashes(features), slices.Index(extract.Facts, status), groupOf(sent.Text)})
}

// outcomeOf is the model's outcome for a predicate from the first to the second, or back.
func outcomeOf(p schema.Predicate, forth bool) int {
	i := 1 + slices.IndexFunc(schema.Predicates, func(r schema.Relation) bool { return r.Name == p })
	if !forth {
		i += len(schema.Predicates)
	}
	return i
}

// claimBetween is an annotated claim between two spans, and which way it goes; of several the first that holds. Symmetric ones go forth.
func claimBetween(claims []eval.SpanClaim, first, second eval.Span) (found eval.SpanClaim, forth, ok bool) {
	for _, c := range claims {
		rel, _ := schema.Lookup(c.Predicate)
		goes := c.Subject.Overlaps(first) && c.Object.Overlaps(second)
		back := c.Subject.Overlaps(second) && c.Object.Overlaps(first)
		if (goes || back) && (!ok || found.Status != "" && c.Status == "") {
			found, forth, ok = c, goes || rel.Symmetric, true
		}
	}
	return found, forth, ok
}

// A group of predicates that claims are counted by.
var relationGroups = []struct {
	name string
	in   func(schema.Relation) bool
}{
	{"signed", func(r schema.Relation) bool { return r.Sign != 0 }},
	{"acts", func(r schema.Relation) bool { return r.Sign == 0 && !r.Background }},
	{"background", func(r schema.Relation) bool { return r.Background }},
}

// reportRelations prints, by group and least probability, how many of the likeliest relations of pairs are right, strictly and by
// sign alone, of all and of those between which the rules have no claim; and how many of the annotated claims that hold are among them.
func reportRelations(w io.Writer, sents []eval.Sentence, set relationSet, outcomes [][]float64) {
	related := 0
	for i := range set.found {
		if set.examples[i].Gold != 0 {
			related++
		}
	}
	fmt.Fprintf(w, "%d pairs of mentions found are related\n", related)
	fmt.Fprintln(w, "group       least     n  strict  signed  recall   silent n  strict  signed")
	for _, g := range relationGroups {
		need := 0
		for _, sent := range sents {
			for _, c := range sent.Claims {
				if rel, _ := schema.Lookup(c.Predicate); c.Status == "" && g.in(rel) {
					need++
				}
			}
		}
		for _, least := range []float64{0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9} {
			var n, strict, signed [2]int // of all, of those where the rules are silent
			for i, p := range set.found {
				for _, l := range extract.LikelyRelations(outcomes[i], p.Types[0], p.Types[1]) {
					if l.Probability < least || !g.in(l.Relation) {
						continue
					}
					same, sameSign := rightClaim(sents[p.sent].Claims, p.MentionPair, l.Relation, l.Forth)
					for k, counts := range []bool{true, !p.Ruled} {
						if !counts {
							continue
						}
						n[k]++
						if same {
							strict[k]++
						}
						if sameSign {
							signed[k]++
						}
					}
				}
			}
			share := func(n, of int) float64 { return float64(n) / float64(max(of, 1)) }
			fmt.Fprintf(w, "%-10s  %.2f   %5d   %.3f   %.3f   %.3f      %5d   %.3f   %.3f\n", g.name, least, n[0],
				share(strict[0], n[0]), share(signed[0], n[0]), share(strict[0], need), n[1], share(strict[1], n[1]), share(signed[1], n[1]))
		}
	}
}

func rightClaim(claims []eval.SpanClaim, p extract.MentionPair, rel schema.Relation, forth bool) (same, sameSign bool) {
	s, o := evalSpan(p.First), evalSpan(p.Second)
	if !forth {
		s, o = o, s
	}
	for _, c := range claims {
		ends := c.Subject.Overlaps(s) && c.Object.Overlaps(o)
		q, _ := schema.Lookup(c.Predicate)
		either := c.Subject.Overlaps(o) && c.Object.Overlaps(s)
		if c.Status != "" || !ends && !(either && (rel.Symmetric || q.Symmetric)) {
			continue
		}
		same = same || c.Predicate == rel.Name
		sameSign = sameSign || q.Sign == rel.Sign
	}
	return same, sameSign
}

// reportFacts prints how well it can be learned how claims stand to the facts, cross-validated, and returns what one of a score is worth in log
// odds.
func reportFacts(w io.Writer, examples []factExample, seed uint64) float64 {
	const folds = 5
	type held struct {
		scores [linear.MaxClasses]int32
		status int
	}
	var all []held
	for fold := range folds {
		inside := func(e factExample) bool { return int(linear.Mix(e.group, 17)%folds) == fold }
		m := learnFacts(slices.DeleteFunc(slices.Clone(examples), inside), seed)
		for _, e := range examples {
			if inside(e) {
				h := held{status: e.status}
				m.Add(e.features, &h.scores)
				all = append(all, h)
			}
		}
	}
	unit, least := 0.0, math.Inf(1)
	for u := 0.002; u < 0.2; u *= 1.1 {
		loss := 0.0
		for _, h := range all {
			total := 0.0
			for c := range extract.Facts {
				total += math.Exp(float64(h.scores[c]-h.scores[h.status]) * u)
			}
			loss += math.Log(total)
		}
		if loss < least {
			unit, least = u, loss
		}
	}
	right, holds := 0, [3]int{} // of those that do not hold: said so, rightly, all
	for _, h := range all {
		best := linear.Best(h.scores[:len(extract.Facts)])
		if best == h.status {
			right++
		}
		if best != 0 {
			holds[0]++
			if h.status != 0 {
				holds[1]++
			}
		}
		if h.status != 0 {
			holds[2]++
		}
	}
	fmt.Fprintf(w, "facts: %d claims, %.4f right, log loss %.4f; does not hold: precision %.3f, recall %.3f\n", len(all), float64(right)/float64(len(all)),
		least/float64(len(all)), float64(holds[1])/float64(max(holds[0], 1)), float64(holds[1])/float64(max(holds[2], 1)))
	return unit
}

func learnFacts(examples []factExample, seed uint64) *linear.Model {
	var index linear.Counter
	for _, e := range examples {
		index.Count(e.features)
	}
	l := linear.NewLearner(len(extract.Facts), &index, 3, 0.05, 1e-6)
	rng := rand.New(rand.NewPCG(seed, 7))
	order := rng.Perm(len(examples))
	for range 6 {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			l.Predict(examples[i].features)
			l.Learn(examples[i].status, nil)
		}
	}
	return l.Model(0.02)
}
