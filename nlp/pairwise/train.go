package pairwise

import (
	"slices"
	"sync"

	"kg/nlp/boost"
	"kg/nlp/linear"
)

// Example is a pair with what holds of it.
type Example struct {
	Pair
	Gold   int     // 0 for none, r for the r-th relation forth, Relations+r for it back
	Weight float64 // how much the example counts
	Group  uint64  // examples of one group are never apart in cross-validation
	Asked  bool    // whether it is like those that the model will be asked about: the trees learn from these, and these are cross-validated
}

// Options say how to train.
type Options struct {
	Relations int
	Kinds     []uint8 // of each relation, from 1 and none left out. Nil where each has a kind of its own
	Groups    int     // of features
	Least     int     // how many examples a feature needs, to have weights
	Prune     float64 // weights smaller than this are left out of the model
	Rounds    int     // trees for each outcome; 0 for none
	Seed      uint64
	Log       func(format string, a ...any) // of progress; nil for silence
}

// The trees, chosen by cross-validation (docs/models.md).
const (
	treeRate    = 0.05
	treeLeast   = 40
	treeL2      = 10
	treeRows    = 0.7
	treeColumns = 0.5
)

// innerFolds is how many parts the examples are divided into, so that the trees learn from scores of pairs that the regression did not see.
const innerFolds = 4

// Train fits a model. The same examples and options give the same bytes.
func Train(examples []Example, o Options) *Model {
	if o.Kinds == nil {
		for r := range o.Relations {
			o.Kinds = append(o.Kinds, uint8(1+r))
		}
	}
	m := &Model{Relations: o.Relations, kinds: o.Kinds, weights: fitKinds(examples, o)}
	var rows []boost.Example
	if o.Rounds > 0 {
		rows = heldRows(examples, o)
	}
	m.trees = boost.Train(rows, columns(m.weights), 2*m.weights.Classes-1, boost.Options{Rounds: o.Rounds, Rate: treeRate,
		Least: treeLeast, L2: treeL2, Rows: treeRows, Columns: treeColumns, Seed: o.Seed})
	if len(o.Kinds) > int(slices.Max(o.Kinds)) {
		m.names = fitNames(examples, o)
		m.findUsual()
	}
	return m
}

// heldRows are the trees' rows, by regressions that did not see their groups.
func heldRows(examples []Example, o Options) []boost.Example {
	var folds [innerFolds][]boost.Example
	var wg sync.WaitGroup
	for fold := range folds {
		wg.Go(func() {
			inside := func(e Example) bool { return int(linear.Mix(e.Group, 23)%innerFolds) == fold }
			held := fitKinds(slices.DeleteFunc(slices.Clone(examples), inside), o)
			for _, e := range examples {
				if e.Asked && inside(e) {
					folds[fold] = append(folds[fold], rowsOf(held, e, o)...)
				}
			}
		})
	}
	wg.Wait()
	return slices.Concat(folds[:]...)
}

// kindOf is the outcome in terms of kinds.
func kindOf(gold int, o Options) int {
	switch kinds := int(slices.Max(o.Kinds)); {
	case gold == 0:
		return 0
	case gold <= o.Relations:
		return int(o.Kinds[gold-1])
	default:
		return kinds + int(o.Kinds[gold-1-o.Relations])
	}
}

// rowsOf are an example's rows for the trees, in either order.
func rowsOf(w *regression, e Example, o Options) []boost.Example {
	var s stack
	s.begin(w)
	for way, list := range [][]Feature{e.Forth, e.Back} {
		for i, r := range w.Rows(nil, Hashes(list)) {
			s.add(way, list[i].Group, r)
		}
	}
	scores := s.sumUp(nil)
	turned := slices.Clone(scores)
	turn(turned)
	gold := kindOf(e.Gold, o)
	back := gold
	if n := len(scores) / 2; gold > n {
		back -= n
	} else if gold > 0 {
		back += n
	}
	return []boost.Example{
		{Row: slices.Clone(s.row(scores, 0)), Scores: scores, Gold: gold, Weight: e.Weight},
		{Row: slices.Clone(s.row(turned, 1)), Scores: turned, Gold: back, Weight: e.Weight},
	}
}

// CrossValidate trains on all but one of so many folds at a time, and returns the probabilities of the outcomes of each example by the model
// that did not see its group; nil for those that are not Asked.
func CrossValidate(examples []Example, folds int, o Options) [][]float64 {
	out := make([][]float64, len(examples))
	for fold := range folds {
		inside := func(e Example) bool { return int(linear.Mix(e.Group, 17)%uint64(folds)) == fold }
		if o.Log != nil {
			o.Log("cross-validation: fold %d of %d", 1+fold, folds)
		}
		m := Train(slices.DeleteFunc(slices.Clone(examples), inside), o)
		for i, e := range examples {
			if e.Asked && inside(e) {
				out[i] = make([]float64, m.Outcomes())
				m.Probabilities(e.Pair, out[i])
			}
		}
	}
	return out
}
