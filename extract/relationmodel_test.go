package extract

import (
	"cmp"
	"math"
	"slices"
	"testing"

	"kg/graph/schema"
	"kg/nlp/pairwise"
)

// relatedIn is what the models make of the two mentions of the words in a sentence.
func relatedIn(t *testing.T, text, first, second string) *related {
	t.Helper()
	s := sceneFor(t, text)
	for _, pair := range s.x.apart(s.t, func(int) bool { return true }) {
		if s.x.ments[pair[0]].Text == first && s.x.ments[pair[1]].Text == second {
			r := s.relate(pair[0], pair[1])
			return &r
		}
	}
	t.Fatalf("%q: no mentions %q and %q in %v", text, first, second, s.x.ments)
	return nil
}

// likeliest is what the model of relations thinks most likely to hold between two people, if anything does.
func likeliest(r *related) Likely {
	all := LikelyRelations(r.pairs, schema.Person, schema.Person)
	return slices.MaxFunc(all, func(a, b Likely) int { return cmp.Compare(a.Probability, b.Probability) })
}

func TestRelate(t *testing.T) {
	facts := builtIn().Relation.Facts
	for _, c := range []struct {
		text, first, second string
		sign                int
		forth               bool
	}{
		{"Rolf Deek praised Ada Lund on Friday.", "Rolf Deek", "Ada Lund", 1, true},
		{"Ada Lund was sharply criticized by Senator Rolf Deek.", "Ada Lund", "Rolf Deek", -1, false},
		{"Omar Vesely accused Ilse Quandt of lying to voters.", "Omar Vesely", "Ilse Quandt", -1, true},
	} {
		r := relatedIn(t, c.text, c.first, c.second)
		if l := likeliest(r); l.Relation.Sign != c.sign || l.Forth != c.forth || l.Probability < r.pairs[0] {
			t.Errorf("%s: %q, forth %v, with %.2f", c.text, l.Relation.Name, l.Forth, l.Probability)
		}
		for _, ps := range [][]float64{r.pairs, facts.Probabilities(r.features(true)), facts.Probabilities(r.features(false))} {
			sum := 0.0
			for _, p := range ps {
				sum += p
			}
			if math.Abs(sum-1) > 1e-9 {
				t.Errorf("%s: probabilities sum to %v", c.text, sum)
			}
		}
	}
	r := relatedIn(t, "Rolf Deek spoke in Bremmen, and Ada Lund in Lower Tolm.", "Rolf Deek", "Ada Lund")
	if l := likeliest(r); l.Probability > r.pairs[0] {
		t.Errorf("two who have nothing to do with each other: %q with %.2f", l.Relation.Name, l.Probability)
	}
}

func TestLikelyRelations(t *testing.T) {
	p := make([]float64, 1+2*len(schema.Predicates))
	put := func(name schema.Predicate, forth bool, probability float64) {
		for i := range p[1:] {
			if rel, f := relationOf(1 + i); rel.Name == name && f == forth {
				p[1+i] = probability
			}
		}
	}
	put(schema.Criticizes, false, 0.2)
	put(schema.Accuses, false, 0.3)
	put(schema.Praises, false, 0.1)
	against := func(first, second schema.EntityType, forth bool) Likely {
		for _, l := range LikelyRelations(p, first, second) {
			if l.Relation.Sign < 0 && l.Forth == forth {
				return l
			}
		}
		return Likely{}
	}
	for _, c := range []struct {
		first, second schema.EntityType
		forth         bool
		want          schema.Predicate
		probability   float64
	}{
		{schema.Person, schema.Person, false, schema.Accuses, 0.5},
		{schema.Topic, schema.Person, false, schema.Criticizes, 0.2}, // whom one accuses is somebody
		{schema.Person, schema.Topic, false, "", 0},                  // topics are against nobody
	} {
		if l := against(c.first, c.second, c.forth); l.Relation.Name != c.want || math.Abs(l.Probability-c.probability) > 1e-12 {
			t.Errorf("%s and %s: %q with %v, want %q with %v", c.first, c.second, l.Relation.Name, l.Probability, c.want, c.probability)
		}
	}
}

func TestRelationModelDamaged(t *testing.T) {
	b := builtIn().Relation.Append(nil)
	if _, err := ReadRelationModel(b); err != nil {
		t.Fatal(err)
	}
	for _, n := range []int{0, 5, 100, len(b) / 2, len(b) - 1} {
		if _, err := ReadRelationModel(b[:n]); err == nil {
			t.Errorf("no error for %d bytes of %d", n, len(b))
		}
	}
	m := builtIn().Relation
	for _, unit := range []float64{0, math.Inf(1), math.NaN()} {
		damaged := RelationModel{m.Pairs, NewFactModel(m.Facts.weights, unit)}
		if _, err := ReadRelationModel(damaged.Append(nil)); err == nil {
			t.Errorf("no error for a unit of %v", unit)
		}
	}
	for _, o := range []pairwise.Options{
		{Relations: len(schema.Predicates), Kinds: RelationKinds, Groups: PairGroups - 1},
		{Relations: len(schema.Predicates) - 1, Kinds: RelationKinds[1:], Groups: PairGroups},
	} {
		other := RelationModel{pairwise.Train(nil, o), m.Facts}
		if _, err := ReadRelationModel(other.Append(nil)); err == nil {
			t.Errorf("no error for %d predicates and %d groups", o.Relations, o.Groups)
		}
	}
	if _, err := ReadRelationModel(builtIn().Stance.Append(nil)); err == nil {
		t.Error("the stance model passes for a relation model")
	}
}
