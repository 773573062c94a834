package extract

import (
	"math"
	"testing"

	"kg/graph/schema"
	"kg/kb"
	"kg/nlp"
	"kg/nlp/pairwise"
)

// TestOtherModels: the models of an Extractor are asked, not the built-in ones.
func TestOtherModels(t *testing.T) {
	const text = "Omar Vesely accused Ilse Quandt of lying to voters."
	unrelated := func(o pairwise.Options) *pairwise.Model {
		o.Groups, o.Least = PairGroups, 1
		return pairwise.Train([]pairwise.Example{{Weight: 1000, Asked: true}}, o)
	}
	none := &Models{
		Stance:   unrelated(pairwise.Options{Relations: StanceRelations}),
		Relation: &RelationModel{unrelated(pairwise.Options{Relations: len(schema.Predicates), Kinds: RelationKinds}), builtIn().Relation.Facts},
	}
	likely := func(e Extractor) float64 {
		for _, c := range e.Sentence(text) {
			if c.Predicate == schema.Accuses {
				return c.Model
			}
		}
		t.Fatal("no claim")
		return 0
	}
	if p := likely(Extractor{KB: kb.Default()}); p < 0.5 {
		t.Errorf("the built-in models hold it likely by %.2f", p)
	}
	if p := likely(Extractor{KB: kb.Default(), Models: none}); p > 0.05 {
		t.Errorf("models for which nothing holds hold it likely by %.2f", p)
	}
	first, second := spanOf(t, text, "Omar Vesely"), spanOf(t, text, "Ilse Quandt")
	if s := (Extractor{KB: kb.Default(), Models: none}).Stance(text, first, second); s.Best() != 0 {
		t.Errorf("a model for which nothing holds gives %.2f", s)
	}
}

// TestFactsFarApart: scores far apart are no cause for infinite numbers.
func TestFactsFarApart(t *testing.T) {
	e := Extractor{KB: kb.Default(), RulesOnly: true}
	f := e.PairFeatures("Ann Lee refused to praise Bob Ray.", []nlp.Span{{Start: 0, End: 7}, {Start: 26, End: 33}})[1]
	sum := 0.0
	for _, p := range NewFactModel(builtIn().Relation.Facts.weights, 1e6).Probabilities(f) {
		sum += p
	}
	if math.Abs(sum-1) > 1e-9 {
		t.Errorf("probabilities sum to %v", sum)
	}
}
