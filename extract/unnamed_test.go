package extract

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"kg/graph/schema"
)

// TestUnnamed pairs ends that no name stands for, and keeps them out of what articles claim.
func TestUnnamed(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"object", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER condemned|condemn|VERB|VBD|0|root the|the|DET|DT|5|det regime|regime|NOUN|NN|3|obj", "Ann Lee|criticizes|regime Organization"},
		{"subject", "Jugglers|juggler|NOUN|NNS|2|nsubj praised|praise|VERB|VBD|0|root Ann|Ann|PROPN|NNP|2|obj|PER Lee|Lee|PROPN|NNP|3|flat|PER", "Jugglers|praises|Ann Lee Person"},
		{"a thing acts on nobody", "Winter|winter|NOUN|NN|2|nsubj praised|praise|VERB|VBD|0|root Ann|Ann|PROPN|NNP|2|obj|PER Lee|Lee|PROPN|NNP|3|flat|PER", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			x, _ := read(t, c.text)
			var got, named []string
			for _, f := range x.findings() {
				if c, ok := x.between(f, x.standIn); ok {
					got = append(got, fmt.Sprintf("%s|%s|%s %s", c.Subject.Name, c.Predicate, c.Object.Name, c.Object.Type))
				}
				if _, ok := x.between(f, x.argument); ok {
					named = append(named, string(f.predicate))
				}
			}
			if strings.Join(got, "; ") != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
			if len(named) > 0 {
				t.Errorf("%q stand between entities", named)
			}
		})
	}
}

func TestNouns(t *testing.T) {
	kinds := []string{"person", "job", "people", "body", "arm", "place", "time", "thing", "matter"}
	seen := map[string]bool{}
	for _, f := range rows(nounsTSV, 2) {
		if !slices.Contains(kinds, f[1]) || seen[f[0]] || f[0] != strings.ToLower(strings.TrimSpace(f[0])) || f[0] == "" {
			t.Errorf("%q: an unknown kind, a second row, or no lower-case noun", f)
		}
		seen[f[0]] = true
		if f[1] == "thing" && !isAgent(f[0]) {
			t.Errorf("%s: a thing by its form already", f[0])
		}
	}
	for noun, want := range map[string]schema.EntityType{"lobbyist": schema.Person, "winter": schema.Topic, "regime": schema.Organization, "speech": schema.Topic, "prosecutor": schema.Person, "village": schema.Place} {
		x, _ := read(t, noun+"|"+noun+"|NOUN|NN|0|root")
		if got := x.trees[0].kindOf(0); got != want {
			t.Errorf("%s is a %s, want %s", noun, got, want)
		}
	}
}
