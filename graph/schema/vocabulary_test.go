package schema

import (
	"strings"
	"testing"
)

func TestClasses(t *testing.T) {
	seen := map[string]bool{ClassArticle: true, ClassClaim: true}
	for _, typ := range append(EntityTypes, "", "Own") {
		class := ClassOf(typ)
		if got := TypeOf(class); got != typ {
			t.Errorf("TypeOf(ClassOf(%q)) = %q", typ, got)
		}
		if seen[class] {
			t.Errorf("%q stands for two things", class)
		}
		seen[class] = true
		if prefix, _, ok := strings.Cut(class, ":"); ok && Namespaces[prefix] == "" {
			t.Errorf("%q has no namespace", class)
		}
	}
}

func TestTermsAreNoPredicates(t *testing.T) {
	for _, term := range []string{
		TermNamed, TermClassed, TermCalled, TermMatches, TermRelation, TermSign, TermPlover, TermNegated, TermModality, TermConfidence,
		TermEvidence, TermStart, TermEnd, TermArticleName, TermSubjectStart, TermSubjectName, TermSubjectType,
	} {
		if _, ok := Lookup(Predicate(term)); ok {
			t.Errorf("%q is a predicate of the table too", term)
		}
	}
}

func TestDescends(t *testing.T) {
	for _, c := range []struct {
		p, from Predicate
		want    bool
	}{{Thanks, Supports, true}, {Supports, Supports, true}, {Supports, Thanks, false}, {Accuses, Opposes, true}, {"", Supports, false}, {"unknown", "unknown", true}} {
		if got := c.p.Descends(c.from); got != c.want {
			t.Errorf("%q descends from %q: %v", c.p, c.from, got)
		}
	}
}
