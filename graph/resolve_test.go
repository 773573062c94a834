package graph

import (
	"errors"
	"testing"

	"kg/graph/schema"
)

func TestResolve(t *testing.T) {
	named := func(id, name string, aliases ...string) schema.ArticleEntity {
		ent := schema.ArticleEntity{Entity: person(id, name)}
		for _, a := range aliases {
			ent.Mentions = append(ent.Mentions, schema.Mention{Text: a, Kind: "name"})
		}
		return ent
	}
	each(t, func(t *testing.T, s *Store, _ func() *Store) {
		add(t, s, extraction("1.txt", "", []schema.ArticleEntity{
			named("jeff-sessions", "Jeff Sessions", "Sessions"), named("donald-trump", "Donald Trump", "Trump"), named("ivanka-trump", "Ivanka Trump", "Trump"),
			named("john-smith", "John Smith"), named("john-smith-2", "John Smith"), named("francois-hollande", "François Hollande"),
			named("odd", `"; DROP <x>`), named("recep-erdogan", "Recep Tayyip Erdoğan"), named("sessions-band", "The Sessions"),
		}), extraction("2.txt", "", []schema.ArticleEntity{named("donald-trump", "Donald Trump")}))
		for text, want := range map[string]string{
			"jeff-sessions": "jeff-sessions", "Jeff Sessions": "jeff-sessions", "Sessions": "jeff-sessions", "jeff sessions": "jeff-sessions",
			"JEFF  SESSIONS": "jeff-sessions", "sessions": "jeff-sessions", "Francois Hollande": "francois-hollande", "Erdogan, ": "", `"; DROP <x>`: "odd",
			"john-smith-2": "john-smith-2", "recep tayyip erdogan": "recep-erdogan",
		} {
			got, err := s.Resolve(ctx, text)
			if want == "" {
				if err == nil {
					t.Errorf("%q is %v", text, got)
				}
			} else if err != nil || got.ID != want {
				t.Errorf("%q: %v, %v", text, got, err)
			}
		}
		for text, want := range map[string]string{
			"Trump":         `"Trump" may be any of Donald Trump (donald-trump), Ivanka Trump (ivanka-trump); give the id of one`,
			"John Smith":    `"John Smith" may be any of John Smith (john-smith), John Smith (john-smith-2); give the id of one`,
			"Jef Sesions":   `nobody and nothing is called "Jef Sesions"; near it: Jeff Sessions (jeff-sessions)`,
			"Erdogan":       `nobody and nothing is called "Erdogan"; near it: Recep Tayyip Erdoğan (recep-erdogan)`,
			"Holande":       `nobody and nothing is called "Holande"; near it: François Hollande (francois-hollande)`,
			"Angela Merkel": `nobody and nothing is called "Angela Merkel"`,
			"":              `nobody and nothing is called ""`,
			"supports":      `nobody and nothing is called "supports"`,
			"a_1":           `nobody and nothing is called "a_1"`,
			"schema:Person": `nobody and nothing is called "schema:Person"`,
		} {
			_, err := s.Resolve(ctx, text)
			if err == nil || err.Error() != want {
				t.Errorf("%q: %v", text, err)
			}
		}
	})
	_, err := Memory().Resolve(ctx, "Jeff Sessions")
	if unknown := (*UnknownError)(nil); !errors.As(err, &unknown) {
		t.Errorf("in an empty store: %v", err)
	}
}
