package extract

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"

	"kg/graph/schema"
	"kg/nlp"
	"kg/nlp/linear"
	"kg/nlp/pairwise"
)

// RelationModel tells which canonical predicates hold between two mentions, and how they stand to the facts.
type RelationModel struct {
	Pairs *pairwise.Model // relation r is schema.Predicates[r-1]
	Facts *FactModel
}

// Facts are the statuses that the model tells apart: of a claim that holds, and of those that do not.
var Facts = []string{"", "negated", "denied", "hypothetical", "planned", "requested"}

// FactModel tells how a claim from one place to another stands to the facts. It is read-only.
type FactModel struct {
	weights *linear.Model
	unit    float64
}

// NewFactModel makes a model of weights with a class for each of Facts. The unit is what one of a score is worth in log odds.
func NewFactModel(weights *linear.Model, unit float64) *FactModel { return &FactModel{weights, unit} }

// Probabilities are those of each of Facts, for a claim from a to b whose features are given.
func (m *FactModel) Probabilities(features []pairwise.Feature) []float64 {
	var scores [linear.MaxClasses]int32
	m.weights.Add(pairwise.Hashes(features), &scores)
	out := make([]float64, len(Facts))
	top, total := slices.Max(scores[:len(out)]), 0.0
	for i := range out {
		out[i] = math.Exp(float64(scores[i]-top) * m.unit)
		total += out[i]
	}
	for i := range out {
		out[i] /= total
	}
	return out
}

// Append appends the binary form.
func (m *RelationModel) Append(b []byte) []byte {
	b = m.Pairs.Append(b)
	b = binary.LittleEndian.AppendUint64(b, math.Float64bits(m.Facts.unit))
	return m.Facts.weights.Append(b)
}

// ReadRelationModel reads a model, which keeps parts of b.
func ReadRelationModel(b []byte) (*RelationModel, error) {
	pairs, rest, err := pairwise.Read(b)
	if err != nil {
		return nil, err
	}
	if pairs.Relations != len(schema.Predicates) || pairs.Groups() != PairGroups {
		return nil, fmt.Errorf("relation model of %d predicates and %d groups of features, not %d and %d (train it anew with kg-train relation)",
			pairs.Relations, pairs.Groups(), len(schema.Predicates), PairGroups)
	}
	if len(rest) < 8 {
		return nil, fmt.Errorf("relation model cut short")
	}
	unit := math.Float64frombits(binary.LittleEndian.Uint64(rest))
	if !(unit > 0) || math.IsInf(unit, 0) {
		return nil, fmt.Errorf("relation model damaged")
	}
	weights, _, err := linear.Read(rest[8:])
	if err != nil {
		return nil, err
	}
	if weights.Classes != len(Facts) {
		return nil, fmt.Errorf("relation model of %d statuses, not %d", weights.Classes, len(Facts))
	}
	return &RelationModel{pairs, &FactModel{weights, unit}}, nil
}

// related is what the models make of two mentions of a sentence.
type related struct {
	a, b   int       // mentions, in text order
	pairs  []float64 // of no relation, of schema.Predicates from a to b, of those from b to a
	stance Stances   // the first is a
	forth  []int32   // features, by their numbers in met; until the next two are asked about
	back   []int32
	met    *featureSet // holds until the scene is asked of another pair
}

// knownFeatures are the features of a sentence's pairs, and what both models know of them. Sentences take turns in one, for its room.
type knownFeatures struct {
	featureSet
	relations, stances pairwise.Table
}

// clear forgets all features.
func (k *knownFeatures) clear() {
	k.featureSet.clear()
	k.relations.Clear()
	k.stances.Clear()
}

// mostMet is how many features of a sentence are remembered. Beyond, as in a list of hundreds of names, they are looked up anew.
const mostMet = 1 << 16

// relate asks the models about two mentions of the sentence.
func (s *scene) relate(a, b int) related {
	met, judges := &s.x.met, s.x.judges()
	if met.relations.Model == nil || len(met.features) > mostMet {
		*met = knownFeatures{relations: pairwise.Table{Model: judges.Relation.Pairs}, stances: pairwise.Table{Model: judges.Stance}}
	}
	p, q := s.placeOf(a), s.placeOf(b)
	r := related{a: a, b: b, forth: s.numbers(p, q), back: s.numbers(q, p), met: &met.featureSet}
	met.relations.Extend(met.features)
	met.stances.Extend(met.features)
	r.pairs = make([]float64, judges.Relation.Pairs.Outcomes())
	met.relations.Probabilities(r.forth, r.back, r.pairs)
	var stance [1 + 2*StanceRelations]float64
	met.stances.Probabilities(r.forth, r.back, stance[:])
	r.stance = StancesOf(stance[:])
	return r
}

// apart lists every two mentions of the sentence that are wanted and do not overlap, in text order.
func (x *reading) apart(t *tree, wanted func(mention int) bool) [][2]int {
	var here []int
	for i := range x.ments {
		if x.ments[i].Sent == t.index && wanted(i) {
			here = append(here, i)
		}
	}
	var out [][2]int
	for k, a := range here {
		for _, b := range here[k+1:] {
			if x.ments[a].End <= x.ments[b].Start {
				out = append(out, [2]int{a, b})
			}
		}
	}
	return out
}

// relationOf is the relation of an outcome but the first, and whether it holds from the first of the two to the second.
func relationOf(outcome int) (rel *schema.Relation, forth bool) {
	n := len(schema.Predicates)
	return &schema.Predicates[(outcome-1)%n], outcome <= n
}

// RelationKinds are the kinds of schema.Predicates, from 1: those of one kind say much the same.
var RelationKinds = func() []uint8 {
	var out []uint8
	for _, rel := range schema.Predicates {
		kind := uint8(2 + rel.Sign)
		if rel.Background {
			kind = 4
		}
		out = append(out, kind)
	}
	return out
}()

// Likely is a relation that may hold between two mentions: the likeliest of those that say much the same - of one sign, or ties, or
// other acts - in one direction.
type Likely struct {
	Relation    schema.Relation
	Forth       bool    // from the first of the two to the second
	Probability float64 // of all that say much the same
	Share       float64 // of this relation in Probability
}

// LikelyRelations are the likeliest of each kind in each direction, of those relations that things of the two types can have.
func LikelyRelations(outcomes []float64, first, second schema.EntityType) []Likely {
	var all [2][4]Likely
	var top [2][4]float64
	for i, p := range outcomes[1:] {
		rel, forth := relationOf(1 + i)
		subject, object := first, second
		if !forth {
			subject, object = second, first
		}
		if !slices.Contains(rel.Domain, subject) || !slices.Contains(rel.Range, object) {
			continue
		}
		way, kind := bit(forth), RelationKinds[i%len(RelationKinds)]-1
		l := &all[way][kind]
		l.Probability += p
		if l.Relation.Name == "" || p > top[way][kind] {
			l.Relation, l.Forth, top[way][kind] = *rel, forth, p
		}
	}
	var out []Likely
	for way := range all {
		for kind, l := range all[way] {
			if l.Relation.Name != "" {
				l.Share = top[way][kind] / l.Probability
				out = append(out, l)
			}
		}
	}
	return out
}

// features are those of the two that way round.
func (r *related) features(forth bool) []pairwise.Feature {
	list := r.back
	if forth {
		list = r.forth
	}
	return r.met.of(list)
}

// MentionPair is two mentions that kg finds in a sentence, as the models see them.
type MentionPair struct {
	First, Second nlp.Span
	Types         [2]schema.EntityType
	Entities      [2]int // what the mentions stand for, by a number of the text's own; -1 for nothing known
	Pair          pairwise.Pair
	Ruled         bool // the rules have a claim between the two
}

// MentionPairs reads a text and describes the pairs of mentions in one sentence that the models are asked about: what a relation
// model is trained on.
func (e Extractor) MentionPairs(text string) []MentionPair {
	x := e.read(nlp.Parse(text), "")
	found := x.findings()
	var out []MentionPair
	for _, t := range x.trees {
		rules := slices.DeleteFunc(slices.Clone(found), func(f finding) bool { return f.sent.index != t.index })
		s := x.newScene(t, rules)
		for _, pair := range x.pairsOf(t, func(int) bool { return true }) {
			a, b := pair[0], pair[1]
			p, q := s.placeOf(a), s.placeOf(b)
			out = append(out, MentionPair{
				First: x.ments[a].Span, Second: x.ments[b].Span,
				Types:    [2]schema.EntityType{p.typ, q.typ},
				Entities: [2]int{x.entOf[a], x.entOf[b]},
				Pair:     pairwise.Pair{Forth: s.features(p, q), Back: s.features(q, p)},
				Ruled:    s.ruledPair(p, q),
			})
		}
	}
	return out
}

// ruledPair says whether the rules have a canonical claim between two places.
func (s *scene) ruledPair(a, b place) bool {
	return slices.ContainsFunc(s.rules, func(r ruled) bool {
		between := func(a, b place) bool {
			_, from := s.stands(r.subject, a)
			_, to := s.objectStands(r.finding, b)
			return from && to
		}
		return r.canonical && (between(a, b) || between(b, a))
	})
}
