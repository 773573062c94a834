package extract

import (
	"math"
	"testing"

	"kg/graph/schema"
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

func TestRelate(t *testing.T) {
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
		p, forth, probability := r.best()
		if rel, _ := schema.Lookup(p); rel.Sign != c.sign || forth != c.forth {
			t.Errorf("%s: %q, forth %v, with %.2f", c.text, p, forth, probability)
		}
		for _, ps := range [][]float64{r.pairs, r.facts(true), r.facts(false)} {
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
	if p, _, probability := r.best(); p != "" {
		t.Errorf("two who have nothing to do with each other: %q with %.2f", p, probability)
	}
}

func TestBestRelationAddsUp(t *testing.T) {
	p := make([]float64, 1+2*len(schema.Predicates))
	at := func(name schema.Predicate, forth bool) *float64 {
		for i := range p[1:] {
			if rel, f := RelationOf(1 + i); rel.Name == name && f == forth {
				return &p[1+i]
			}
		}
		t.Fatalf("no %s", name)
		return nil
	}
	p[0] = 0.4
	*at(schema.Criticizes, false), *at(schema.Accuses, false), *at(schema.Praises, false) = 0.3, 0.2, 0.1
	best, probability := BestRelation(p)
	if rel, forth := RelationOf(best); rel.Name != schema.Criticizes || forth || math.Abs(probability-0.5) > 1e-12 {
		t.Errorf("%s, forth %v, with %v", rel.Name, forth, probability)
	}
	*at(schema.Accuses, false) = 0.05
	if best, probability := BestRelation(p); best != 0 || probability != 0.4 {
		t.Errorf("outcome %d with %v, want none", best, probability)
	}
}

func TestRelationModelDamaged(t *testing.T) {
	b := relationModel().Append(nil)
	if _, err := ReadRelationModel(b); err != nil {
		t.Fatal(err)
	}
	for _, n := range []int{0, 5, 100, len(b) / 2, len(b) - 1} {
		if _, err := ReadRelationModel(b[:n]); err == nil {
			t.Errorf("no error for %d bytes of %d", n, len(b))
		}
	}
	if _, err := ReadRelationModel(stanceModel().Append(nil)); err == nil {
		t.Error("the stance model passes for a relation model")
	}
}
