package pairwise

import (
	"bytes"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"kg/nlp/boost"
	"kg/nlp/linear"
)

// feature is one of the first or the second group.
func feature(template int, atoms ...uint64) Feature {
	return Feature{linear.Hash(template, atoms...), uint8(template % 2)}
}

// examples are pairs of which a word tells the relation, and its order the way; other features tell nothing.
func examples(n int, seed uint64) []Example {
	rng := rand.New(rand.NewPCG(seed, 1))
	var out []Example
	for i := range n {
		gold := rng.IntN(5)
		var forth, back []Feature
		noise := feature(9, rng.Uint64N(40))
		forth, back = append(forth, feature(0), noise), append(back, feature(0), noise)
		switch gold {
		case 1, 2:
			forth = append(forth, feature(1, uint64(gold)))
			back = append(back, feature(2, uint64(gold)))
		case 3, 4:
			back = append(back, feature(1, uint64(gold-2)))
			forth = append(forth, feature(2, uint64(gold-2)))
		}
		out = append(out, Example{Pair: Pair{forth, back}, Gold: gold, Weight: 1, Group: uint64(i / 2), Asked: true})
	}
	return out
}

var options = Options{Relations: 2, Groups: 2, Least: 2, Rounds: 20, Seed: 3}

func best(p []float64) int {
	b := 0
	for i := range p {
		if p[i] > p[b] {
			b = i
		}
	}
	return b
}

func right(t *testing.T, m *Model) int {
	t.Helper()
	n := 0
	p := make([]float64, m.Outcomes())
	for _, e := range examples(200, 7) {
		m.Probabilities(e.Pair, p)
		if best(p) == e.Gold {
			n++
		}
	}
	return n
}

func TestLearnsRelationAndWay(t *testing.T) {
	if n := right(t, Train(examples(400, 1), options)); n < 198 {
		t.Errorf("%d of 200 right", n)
	}
}

// ofKinds are models whose relations have kinds of their own, or one in common.
func ofKinds() []*Model {
	o := options
	o.Kinds = []uint8{1, 1}
	return []*Model{Train(examples(400, 1), options), Train(examples(400, 1), o)}
}

func TestTurnsRound(t *testing.T) {
	p, q := make([]float64, 5), make([]float64, 5)
	for _, m := range ofKinds() {
		for _, e := range examples(20, 8) {
			m.Probabilities(e.Pair, p)
			m.Probabilities(Pair{e.Back, e.Forth}, q)
			if want := []float64{p[0], p[3], p[4], p[1], p[2]}; !slices.Equal(q, want) {
				t.Errorf("%v turned round is %v", p, q)
			}
		}
	}
}

func TestRoundTripAndSameBytes(t *testing.T) {
	a, b := Train(examples(400, 1), options).Append(nil), Train(examples(400, 1), options).Append(nil)
	if !bytes.Equal(a, b) {
		t.Error("two trainings on the same data differ")
	}
	m, rest, err := Read(append(a, 7))
	if err != nil || len(rest) != 1 || m.Relations != 2 || m.Outcomes() != 5 || m.Groups() != 2 {
		t.Fatalf("Read: %v, %d bytes left", err, len(rest))
	}
	if n := right(t, m); n < 198 {
		t.Errorf("%d of 200 right after reading", n)
	}
	for n := range len(a) {
		if _, _, err := Read(a[:n]); err == nil {
			t.Fatalf("no error for %d bytes of %d", n, len(a))
		}
	}
}

// untrained is a model without any weight or tree.
func untrained(kinds ...uint8) *Model {
	regressionOf := func(classes int) *regression {
		return &regression{Model: linear.NewModel(classes, nil), prior: make([]float32, classes), unit: 1, groups: 2}
	}
	most := int(slices.Max(kinds))
	m := &Model{Relations: len(kinds), kinds: kinds, weights: regressionOf(1 + most)}
	m.trees = boost.Train(nil, columns(m.weights), 1+2*most, boost.Options{})
	if most < len(kinds) {
		m.names = regressionOf(len(kinds))
	}
	return m
}

// TestReadDamaged: what does not fit together is no model.
func TestReadDamaged(t *testing.T) {
	for _, kinds := range [][]uint8{{1, 2}, {2, 1, 1}, {1, 2, 3, 4, 5, 6, 7}} {
		if _, _, err := Read(untrained(kinds...).Append(nil)); err != nil {
			t.Errorf("kinds %d: %v", kinds, err)
		}
	}
	for _, kinds := range [][]uint8{{0, 1}, {2, 1}, {1, 3}, {1, 1, 3}, {1, 1, 1, 3}, {1, 2, 3, 4, 5, 6, 7, 8}} {
		if _, _, err := Read(untrained(kinds...).Append(nil)); err == nil {
			t.Errorf("no error for kinds %d", kinds)
		}
	}
	for what, damage := range map[string]func(*Model){
		"no relation":              func(m *Model) { m.Relations, m.kinds = 0, nil },
		"a unit of nothing":        func(m *Model) { m.weights.unit = 0 },
		"an infinite unit":         func(m *Model) { m.weights.unit = math.Inf(1) },
		"too many groups":          func(m *Model) { m.weights.groups = MaxGroups + 1; m.trees.Columns = columns(m.weights) },
		"weights of other classes": func(m *Model) { m.weights.Model = linear.NewModel(4, nil) },
		"names of other classes":   func(m *Model) { m.names.Model = linear.NewModel(4, nil) },
		"trees of other classes":   func(m *Model) { m.trees.Classes++ },
		"trees of other columns":   func(m *Model) { m.trees.Columns++ },
	} {
		m := untrained(1, 1, 2)
		damage(m)
		if _, _, err := Read(m.Append(nil)); err == nil {
			t.Errorf("no error for %s", what)
		}
	}
}

// TestTable: by numbers of features come the same probabilities, also for features that were numbered later, and once others were forgotten.
func TestTable(t *testing.T) {
	for _, m := range ofKinds() {
		table := Table{Model: m}
		var features []Feature
		numbers := func(list []Feature) []int32 {
			var out []int32
			for _, f := range list {
				out = append(out, int32(len(features)))
				features = append(features, f)
			}
			return out
		}
		p, q := make([]float64, 5), make([]float64, 5)
		for i, e := range examples(50, 9) {
			if i == 30 {
				table.Clear()
				features = nil
			}
			forth, back := numbers(e.Forth), numbers(e.Back)
			table.Extend(features)
			table.Probabilities(forth, back, p)
			if m.Probabilities(e.Pair, q); !slices.Equal(p, q) {
				t.Fatalf("%v by numbers, %v by features", p, q)
			}
		}
	}
}

// TestShares: what a kind is likely by is shared among its relations by their own weights, or by their frequency alone where there is hardly
// any relation. Scores far apart are no cause for infinite numbers.
func TestShares(t *testing.T) {
	kind, name := feature(1), feature(2)
	m := untrained(1, 1, 2)
	m.weights.prior, m.names.prior = []float32{8, 0, 1}, []float32{0, 1, 5}
	m.weights.Model, m.weights.unit = linear.NewModel(3, []linear.Weight{{Feature: kind.Hash, Class: 1, Value: 1}}), 0.05
	m.names.Model, m.names.unit = linear.NewModel(3, []linear.Weight{{Feature: name.Hash, Class: 0, Value: 1}}), 0.02
	m.findUsual()
	p := make([]float64, 7)
	for _, c := range []struct {
		forth       []Feature
		score, lead float64 // of the first kind; of its first relation before its second
	}{
		{nil, 0, -1},
		{[]Feature{name}, 0, -1},
		{[]Feature{kind}, 127 * 0.05, -1},
		{[]Feature{kind, name}, 127 * 0.05, 127*0.02 - 1},
	} {
		m.Probabilities(Pair{Forth: c.forth}, p)
		none, one, back, other := math.Exp(8), math.Exp(c.score), 1.0, math.E
		total := none + one + back + 2*other
		first := func(of, lead float64) float64 { return of / (1 + math.Exp(-lead)) }
		want := []float64{none, first(one, c.lead), first(one, -c.lead), other, first(back, -1), first(back, 1), other}
		for i := range want {
			if math.Abs(p[i]-want[i]/total) > 1e-6 {
				t.Fatalf("%v with %d features, want outcome %d %v", p, len(c.forth), i, want[i]/total)
			}
		}
	}
	for _, unit := range []*float64{&m.names.unit, &m.weights.unit} {
		*unit = 10
		m.Probabilities(Pair{Forth: []Feature{kind, name}}, p)
		if sum := p[0] + p[1] + p[2] + p[3] + p[4] + p[5] + p[6]; math.IsNaN(sum) || math.Abs(sum-1) > 1e-9 {
			t.Errorf("%v sum up to %v", p, sum)
		}
	}
}

// TestRelationsOfOneKind: what tells that there is one of a kind is learned from all of it, and which it is from those alone that are of it.
func TestRelationsOfOneKind(t *testing.T) {
	const kind, name = 5, 7
	var es []Example
	for i := range 1200 {
		gold := i % 4 // of 1 and 2, which are of one kind, or 3
		pair := Pair{[]Feature{feature(9, uint64(i%17))}, []Feature{feature(9, uint64(i%13))}}
		if gold > 0 {
			pair.Forth = append(pair.Forth, feature(kind, uint64(gold/3)), feature(name, uint64(gold)))
		}
		es = append(es, Example{Pair: pair, Gold: gold, Weight: 1, Group: uint64(i), Asked: true})
	}
	o := options
	o.Relations, o.Kinds = 3, []uint8{1, 1, 2}
	m, rest, err := Read(Train(es, o).Append(nil))
	if err != nil || len(rest) > 0 {
		t.Fatal(err, len(rest))
	}
	p := make([]float64, m.Outcomes())
	m.Probabilities(Pair{Forth: []Feature{feature(kind, 0)}}, p)
	if p[1]+p[2] < 0.5 || p[3] > 0.2 || math.Abs(p[1]-p[2]) > 0.2 {
		t.Errorf("with a word of one kind alone %.2f", p)
	}
	m.Probabilities(Pair{Forth: []Feature{feature(kind, 0), feature(name, 2)}}, p)
	if p[2] < 0.6 || p[1] > 0.3 {
		t.Errorf("with a word for the second of a kind too %.2f", p)
	}
}

// eitherWord are pairs with a relation where one of two words of different groups stands, and none where both do: which no sum tells.
func eitherWord(n int, seed uint64) []Example {
	rng := rand.New(rand.NewPCG(seed, 2))
	var out []Example
	for i := range n {
		e := Example{Weight: 1, Group: uint64(i), Asked: true}
		first, second := rng.IntN(2) == 0, rng.IntN(2) == 0
		if first {
			e.Forth = append(e.Forth, feature(1))
		}
		if second {
			e.Forth = append(e.Forth, feature(2))
		}
		if first != second {
			e.Gold = 1
		}
		out = append(out, e)
	}
	return out
}

// TestTreesWeighGroups: what the groups say apart tells more than their sum. The trees learn it from pairs like those that are asked about.
func TestTreesWeighGroups(t *testing.T) {
	o := options
	o.Rounds = 60
	both := Pair{Forth: []Feature{feature(1), feature(2)}}
	none := func(examples []Example) float64 {
		p := make([]float64, 5)
		Train(examples, o).Probabilities(both, p)
		return p[0]
	}
	es := eitherWord(1500, 1)
	with := none(es)
	for i := range es {
		es[i].Asked = false
	}
	if without := none(es); with < 0.8 || without > 0.6 {
		t.Errorf("that there is no relation: %.2f with trees, %.2f without", with, without)
	}
}

// TestTreesInDoubt: where the regression leaves no doubt that there is no relation, the trees are not asked.
func TestTreesInDoubt(t *testing.T) {
	m := Train(eitherWord(400, 1), options)
	bare := *m
	bare.trees = boost.Train(nil, m.trees.Columns, m.trees.Classes, boost.Options{})
	for _, lead := range []float32{surelyNone, surelyNone - 0.5} {
		m.weights.prior = []float32{lead, 0, -1}
		p, q := make([]float64, 5), make([]float64, 5)
		m.Probabilities(Pair{}, p)
		bare.Probabilities(Pair{}, q)
		if asked := !slices.Equal(p, q); asked != (lead < surelyNone) {
			t.Errorf("with a lead of %v for none the trees are asked: %v", lead, asked)
		}
	}
}

func TestPruneMakesModelsSmaller(t *testing.T) {
	o := options
	o.Prune = 0.3
	all, pruned := Train(examples(400, 1), options), Train(examples(400, 1), o)
	if a, b := len(all.Append(nil)), len(pruned.Append(nil)); b >= a {
		t.Errorf("%d bytes pruned, %d before", b, a)
	}
	if n := right(t, pruned); n < 198 {
		t.Errorf("%d of 200 right when pruned", n)
	}
}

// TestCrossValidationKeepsGroupsTogether: of a group, whose one half would give away the other, nothing is learned.
func TestCrossValidationKeepsGroupsTogether(t *testing.T) {
	es := twins()
	o := options
	o.Least, o.Rounds = 1, 0 // no trees, which would not trust what is learned of a pair itself
	n, predicted := 0, 0
	for i, p := range CrossValidate(es, 4, o) {
		if !es[i].Asked {
			if p != nil {
				t.Fatal("an example like which none is asked about is predicted")
			}
			continue
		}
		predicted++
		if best(p) == es[i].Gold {
			n++
		}
	}
	if predicted != 300 || n > 120 {
		t.Errorf("%d of %d right, which only their own groups could tell", n, predicted)
	}
}

// FuzzRead: whatever is read without an error can be asked.
func FuzzRead(f *testing.F) {
	o := options
	f.Add(Train(examples(100, 1), o).Append(nil))
	o.Kinds = []uint8{1, 1}
	f.Add(Train(examples(100, 1), o).Append(nil))
	f.Fuzz(func(t *testing.T, b []byte) {
		m, _, err := Read(b)
		if err != nil {
			return
		}
		m.Probabilities(examples(1, 1)[0].Pair, make([]float64, m.Outcomes()))
	})
}
