package extract

import (
	"math"

	"kg/nlp"
	"kg/nlp/pairwise"
)

// Stances are the probabilities of who is for or against whom, of two places in a sentence: 0 neither, 1 the first for the
// second, 2 the second for the first, 3 the first against the second, 4 the second against the first.
type Stances [5]float64

// Lean is by how much log odds of a stance are raised when one answer is asked for: most pairs are neutral, and without it the
// rarer stances would hardly ever be named. Chosen by cross-validation (docs/models.md).
const Lean = 0.4

// Best is the one answer for the probabilities.
func (s Stances) Best() int { return s.Leaning(Lean) }

// Leaning is the answer with the log odds of stances raised by lean.
func (s Stances) Leaning(lean float64) int {
	best, odds := 0, s[0]*math.Exp(-lean)
	for i, p := range s[1:] {
		if p > odds {
			best, odds = 1+i, p
		}
	}
	return best
}

// StanceRelations is the number of relations that the stance model tells apart: for, against.
const StanceRelations = 2

// StancesOf reads the outcomes of a pair by the model.
func StancesOf(outcomes []float64) Stances {
	return Stances{outcomes[0], outcomes[1], outcomes[3], outcomes[2], outcomes[4]}
}

// stances are the probabilities between two places of a sentence.
func (s *scene) stances(a, b place) Stances {
	var p [1 + 2*StanceRelations]float64
	s.x.judges().Stance.Probabilities(pairwise.Pair{Forth: s.features(a, b), Back: s.features(b, a)}, p[:])
	return StancesOf(p[:])
}

// Stance reads a text as one sentence and says who of two places in it is for or against the other. Places that hold no token
// are neutral.
func (e Extractor) Stance(text string, first, second nlp.Span) Stances {
	if s := e.sceneOf(text); s != nil {
		a, ok := s.placeAt(first)
		b, also := s.placeAt(second)
		if ok && also {
			return s.stances(a, b)
		}
	}
	return Stances{1}
}
