package extract

import (
	"slices"
	"testing"

	"kg/graph/schema"
)

func TestConfidence(t *testing.T) {
	end := func(kind string, start int) schema.Argument {
		return schema.Argument{Entity: schema.Entity{Type: schema.Person}, Kind: kind, Start: start, End: start + 5}
	}
	sure := schema.Claim{Subject: end(kindName, 0), Object: end(kindName, 20), Predicate: schema.Criticizes, Rule: "verb criticize obj act", Modality: schema.Asserted,
		Evidence: []schema.Evidence{{Start: 0, End: 40}}}
	unsure := sure
	unsure.Subject, unsure.Object, unsure.Rule = end(kindPronoun, 0), end(kindPronoun, 190), "opinion said"
	if a, b := confidence(Traits(&sure)), confidence(Traits(&unsure)); a <= b || a > 1 || b < 0 {
		t.Errorf("names beside a verb of the lexicon %v, pronouns far apart in an opinion %v", a, b)
	}
	if DefaultMinConfidence <= 0 || DefaultMinConfidence >= 0.6 {
		t.Errorf("the least confidence by default is %v", DefaultMinConfidence)
	}
}

func TestTraits(t *testing.T) {
	c := schema.Claim{Predicate: schema.Supports, Rule: "verb back obj act weak", Modality: schema.Reported, Speaker: &schema.Entity{Name: "Ann Lee"}}
	c.Subject.Kind, c.Object.Kind = kindName, kindPronoun
	c.Subject.Type, c.Object.Type = schema.Group, schema.Person
	c.Object.Start = 90
	got := Traits(&c)
	for _, want := range []string{"step verb", "predicate supports", "verb supports", "subject name", "subject Group", "object pronoun Person", "weak row", "reported", "quoted", "less far", "sentence alone"} {
		if !slices.Contains(got, want) {
			t.Errorf("no trait %q in %q", want, got)
		}
	}
	c.Evidence = []schema.Evidence{{End: 300}}
	if got := Traits(&c); !slices.Contains(got, "long sentence") || slices.Contains(got, "sentence alone") {
		t.Errorf("of an article: %q", got)
	}
}
