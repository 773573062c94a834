package pairwise

import (
	"slices"

	"kg/nlp/linear"
)

// stack is what the groups of a pair's features add to the scores of a regression, as the trees see it.
type stack struct {
	w              *regression
	sums           [2][MaxGroups][1 + mostKinds]int32 // by way, group and class
	columns        []float32
	scores, turned []float64
}

// mostKinds is the largest number of kinds of relations: with none they fill three bits.
const mostKinds = 7

func (s *stack) begin(w *regression) {
	s.w = w
	for way := range s.sums {
		clear(s.sums[way][:w.groups])
	}
}

func (s *stack) add(way int, group uint8, r linear.Row) {
	sums := &s.sums[way][group]
	for ; len(r) >= 2; r = r[2:] {
		sums[r[0]&mostKinds] += int32(int8(r[1]))
	}
}

// sumUp appends the scores of the outcomes.
func (s *stack) sumUp(out []float64) []float64 {
	n := s.w.Classes - 1
	var sums [1 + 2*mostKinds]int32
	for g := range s.w.groups {
		forth, back := &s.sums[0][g], &s.sums[1][g]
		sums[0] += forth[0] + back[0]
		for k := 1; k <= n; k++ {
			sums[k] += forth[k]
			sums[n+k] += back[k]
		}
	}
	for i := range 1 + 2*n {
		class := i
		if i > n {
			class -= n
		}
		out = append(out, float64(s.w.prior[class])+float64(sums[i])*s.w.unit)
	}
	return out
}

// surelyNone is how much the score of none must be above all others for the trees, which take a while, not to be asked.
const surelyNone = 5

// isNone says whether the regression leaves no doubt that there is no relation.
func (s *stack) isNone() bool {
	return s.scores[0]-slices.Max(s.scores[1:]) >= surelyNone
}

// columns is how many numbers the trees' rows have.
func columns(w *regression) int {
	outcomes := 2*w.Classes - 1
	return outcomes + outcomes - 1 + w.groups*outcomes
}

// row is the trees' row for a pair in one of its orders, with the scores of that order: first is 0 for the order that the features were added in, 1
// for the other. It holds the scores of the outcomes, those less the one of none, and what each group adds to each, until the next call.
func (s *stack) row(scores []float64, first int) []float32 {
	s.columns = s.columns[:0]
	for _, score := range scores {
		s.columns = append(s.columns, float32(score))
	}
	for _, score := range scores[1:] {
		s.columns = append(s.columns, float32(score-scores[0]))
	}
	unit := float32(s.w.unit)
	for g := range s.w.groups {
		forth, back := &s.sums[first][g], &s.sums[1-first][g]
		s.columns = append(s.columns, float32(forth[0]+back[0])*unit)
		for _, way := range []*[1 + mostKinds]int32{forth, back} {
			for _, sum := range way[1:s.w.Classes] {
				s.columns = append(s.columns, float32(sum)*unit)
			}
		}
	}
	return s.columns
}

// turn exchanges the outcomes forth and those back.
func turn(outcomes []float64) {
	n := len(outcomes) / 2
	for k := 1; k <= n; k++ {
		outcomes[k], outcomes[n+k] = outcomes[n+k], outcomes[k]
	}
}
