package pairwise

import (
	"slices"
	"testing"

	"kg/nlp/linear"
)

// TestRow: trees see the scores, those less the one of none, and what each group adds to each, in either order.
func TestRow(t *testing.T) {
	w := &regression{Model: linear.NewModel(3, nil), prior: []float32{1, 2, 3}, unit: 0.5, groups: 2}
	var s stack
	s.begin(w)
	s.add(0, 0, linear.Row{0, 2, 1, 4, 255, 1}) // the last is of no class that there is, as in a damaged model
	s.add(1, 0, linear.Row{0, 1})
	s.add(1, 1, linear.Row{0, 1, 2, 6})
	scores := s.sumUp(nil)
	if want := []float64{3, 4, 3, 2, 6}; !slices.Equal(scores, want) {
		t.Fatalf("scores %v, want %v", scores, want)
	}
	row, want := s.row(scores, 0), []float32{3, 4, 3, 2, 6, 1, 0, -1, 3, 1.5, 2, 0, 0, 0, 0.5, 0, 0, 0, 3}
	if !slices.Equal(row, want) || len(row) != columns(w) {
		t.Errorf("row %v, want %v", row, want)
	}
	turn(scores)
	row, want = s.row(scores, 1), []float32{3, 2, 6, 4, 3, -1, 3, 1, 0, 1.5, 0, 0, 2, 0, 0.5, 0, 3, 0, 0}
	if !slices.Equal(row, want) {
		t.Errorf("row turned round %v, want %v", row, want)
	}
}
