package extract

import (
	"math"
	"testing"

	"kg/article"
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
	likely := func(claims []schema.Claim) float64 {
		for _, c := range claims {
			if c.Predicate == schema.Accuses {
				return c.Model
			}
		}
		t.Fatal("no claim")
		return 0
	}
	own, other := Extractor{KB: kb.Default()}, Extractor{KB: kb.Default(), Models: none}
	art := &article.Article{ID: "a", Text: text}
	for _, p := range []float64{likely(own.Sentence(text)), likely(own.Claims(art).Claims)} {
		if p < 0.5 {
			t.Errorf("the built-in models hold it likely by %.2f", p)
		}
	}
	for _, p := range []float64{likely(other.Sentence(text)), likely(other.Claims(art).Claims)} {
		if p > 0.05 {
			t.Errorf("models for which nothing holds hold it likely by %.2f", p)
		}
	}
	first, second := spanOf(t, text, "Omar Vesely"), spanOf(t, text, "Ilse Quandt")
	if s := other.Stance(text, first, second); s.Best() != 0 {
		t.Errorf("a model for which nothing holds gives %.2f", s)
	}
}

// TestPairGroups: groups of templates follow each other, from the first to the last.
func TestPairGroups(t *testing.T) {
	if groupOf[0] != 0 || int(groupOf[templates-1]) != PairGroups-1 || PairGroups > pairwise.MaxGroups {
		t.Errorf("%d groups, from %d to %d", PairGroups, groupOf[0], groupOf[templates-1])
	}
	for group, first := range pairGroups {
		if groupOf[first] != uint8(group) || first > 0 && groupOf[first-1] != uint8(group-1) {
			t.Errorf("group %d does not begin with template %d", group, first)
		}
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
	if math.IsNaN(sum) || math.Abs(sum-1) > 1e-9 {
		t.Errorf("probabilities sum to %v", sum)
	}
}
