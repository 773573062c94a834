package extract

import (
	"slices"
	"testing"

	"kg/kb"
	"kg/nlp"
	"kg/nlp/linear"
	"kg/nlp/pairwise"
)

func TestFeatureSet(t *testing.T) {
	var set featureSet
	var lists [][]int32
	for k := range 3 {
		set.begin()
		for i := range 1500 {
			set.add(k%2, uint64(i))
			set.add(k%2, uint64(i))
		}
		lists = append(lists, slices.Clone(set.list))
	}
	if n := len(lists[0]); n != mostFeatures {
		t.Fatalf("%d features in a list, want %d", n, mostFeatures)
	}
	if !slices.Equal(lists[0], lists[2]) {
		t.Error("the same features have other numbers in a later list")
	}
	for k, list := range lists {
		for i, f := range set.of(list) {
			if want := (pairwise.Feature{Hash: linear.Hash(k%2, uint64(i)), Group: groupOf[k%2]}); f != want {
				t.Fatalf("feature %d of list %d is %v, want %v", i, k, f, want)
			}
		}
	}
	if n := len(set.features); n != 2*mostFeatures {
		t.Errorf("%d different features, want %d", n, 2*mostFeatures)
	}
	set.clear()
	set.begin()
	set.add(1, 7)
	if !slices.Equal(set.of(set.list), []pairwise.Feature{{Hash: linear.Hash(1, 7), Group: groupOf[1]}}) || len(set.features) != 1 {
		t.Errorf("once cleared: %d features", len(set.features))
	}
}

// TestRelateAgain: the models say the same of a pair whether its features were met before, are new, or come after too many others.
func TestRelateAgain(t *testing.T) {
	const text = "Omar Vesely accused Ilse Quandt of lying, and Ada Lund thanked her."
	s := sceneFor(t, text)
	first := s.relate(0, 1)
	s.relate(1, 2)
	again := s.relate(0, 1)
	for i := range mostMet {
		s.x.met.begin()
		s.x.met.add(fBias, uint64(i+1))
	}
	late := s.relate(0, 1)
	apart := make([]float64, builtIn().Relation.Pairs.Outcomes())
	p, q := s.placeOf(0), s.placeOf(1)
	builtIn().Relation.Pairs.Probabilities(pairwise.Pair{Forth: s.features(p, q), Back: s.features(q, p)}, apart)
	if forth, back := late.features(true), late.features(false); !slices.Equal(forth, s.features(p, q)) || !slices.Equal(back, s.features(q, p)) {
		t.Error("other features")
	}
	for _, r := range []related{again, late} {
		if !slices.Equal(r.pairs, first.pairs) || r.stance != first.stance {
			t.Error("other probabilities")
		}
	}
	if !slices.Equal(apart, first.pairs) {
		t.Error("other probabilities than of the features themselves")
	}
	if n := len(s.x.met.features); n > mostMet {
		t.Errorf("%d features are remembered", n)
	}
}

// TestRelateAfterScene: what the models say of a pair does not hang on the sentences before it.
func TestRelateAfterScene(t *testing.T) {
	x := newReading(nlp.Parse("Ada Lund thanked Ilse Quandt. Omar Vesely accused Ilse Quandt of lying, and Ada Lund thanked her."), "", kb.Default())
	second := func() related {
		m := slices.IndexFunc(x.ments, func(m Mention) bool { return m.Sent == 1 })
		return x.newScene(x.trees[1], nil).relate(m, m+1)
	}
	alone := second()
	x.newScene(x.trees[0], nil).relate(0, 1)
	if after := second(); !slices.Equal(alone.pairs, after.pairs) || alone.stance != after.stance {
		t.Error("other probabilities after another sentence")
	}
}
