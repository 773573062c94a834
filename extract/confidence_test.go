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
	if a, b := confidence(traits(&sure)), confidence(traits(&unsure)); a <= b || a > 1 || b < 0 {
		t.Errorf("names beside a verb of the lexicon %v, pronouns far apart in an opinion %v", a, b)
	}
	if DefaultMinConfidence <= 0 || DefaultMinConfidence >= 0.6 {
		t.Errorf("the least confidence by default is %v", DefaultMinConfidence)
	}
}

// TestTrust: what an article says twice, and of those whom it speaks of more, is trusted more.
func TestTrust(t *testing.T) {
	x := &reading{ents: []entity{{Entity: schema.Entity{ID: "lee"}, ments: make([]int, 9)}, {Entity: schema.Entity{ID: "ray"}, ments: make([]int, 3)}, {Entity: schema.Entity{ID: "roe"}, ments: make([]int, 1)}}}
	says := func(subject, object string, p schema.Predicate, at int) schema.Claim {
		end := func(id string) schema.Argument {
			return schema.Argument{Entity: schema.Entity{ID: id, Type: schema.Person}, Kind: kindName}
		}
		return schema.Claim{Subject: end(subject), Object: end(object), Predicate: p, Rule: "verb criticize", Modality: schema.Asserted, Evidence: []schema.Evidence{{Start: at, End: at + 50}}}
	}
	claims := []schema.Claim{
		says("lee", "ray", schema.Criticizes, 0), says("lee", "ray", schema.Accuses, 100), says("lee", "ray", schema.Accuses, 200),
		says("ray", "lee", schema.Accuses, 300), says("lee", "roe", schema.Criticizes, 400), says("lee", "roe", schema.Criticizes, 400),
	}
	denied := says("lee", "roe", schema.Accuses, 500)
	denied.Negated = true
	claims = append(claims, denied)
	x.trust(claims)
	for i, want := range []string{"its kind again", "said again", "said again", "", "", ""} {
		got := ""
		for _, again := range []string{"said again", "its kind again"} {
			if slices.Contains(claims[i].Traits, again) {
				got += again
			}
		}
		if got != want {
			t.Errorf("claim %d: %q, want %q", i, got, want)
		}
	}
	if got := claims[4].Traits; !slices.Contains(got, "subject mentioned 8 times or more") || !slices.Contains(got, "object mentioned once") {
		t.Errorf("how often the two are mentioned is not in %q", got)
	}
	if claims[0].Confidence <= claims[4].Confidence {
		t.Errorf("of one whom the article comes back to %v, of one named once %v", claims[0].Confidence, claims[4].Confidence)
	}
}

func TestTraits(t *testing.T) {
	c := schema.Claim{Predicate: schema.Supports, Rule: "verb back obj act weak", Modality: schema.Reported, Speaker: &schema.Entity{Name: "Ann Lee"}}
	c.Subject.Kind, c.Object.Kind = kindName, kindPronoun
	c.Subject.Type, c.Object.Type = schema.Group, schema.Person
	c.Object.Start = 90
	got := traits(&c)
	for _, want := range []string{"step verb", "predicate supports", "verb supports", "subject name", "subject Group", "object pronoun Person", "weak row", "reported", "quoted", "less far", "sentence alone"} {
		if !slices.Contains(got, want) {
			t.Errorf("no trait %q in %q", want, got)
		}
	}
	c.Evidence = []schema.Evidence{{End: 300}}
	if got := traits(&c); !slices.Contains(got, "long sentence") || slices.Contains(got, "sentence alone") {
		t.Errorf("of an article: %q", got)
	}
	c = schema.Claim{Predicate: schema.Supports, Rule: "relation-model", Model: 0.4}
	for _, evidence := range [][]schema.Evidence{nil, {{End: 100}}} {
		c.Evidence = evidence
		got := traits(&c)
		for _, of := range []string{"model 5", "step relation-model"} {
			if slices.Contains(got, of+" alone") != (evidence == nil) || slices.Contains(got, of) != (evidence != nil) {
				t.Errorf("%q is not apart for sentences alone: %q", of, got)
			}
		}
	}
}
