package graph

import (
	"reflect"
	"strings"
	"testing"

	"kg/graph/schema"
)

func FuzzIRI(f *testing.F) {
	for _, h := range hostile {
		f.Add(h)
	}
	f.Fuzz(func(t *testing.T, id string) {
		v := iri(id)
		if got := idOf(v); got != id {
			t.Errorf("idOf(iri(%q)) = %q", id, got)
		}
		for _, v := range []string{string(v), string(foreign(id))} {
			if strings.ContainsAny(v, " <>\"{}|\\^`\n\t\x00") {
				t.Errorf("%q gives the IRI %q", id, v)
			}
		}
		if again := foreign(string(foreign(id))); again != foreign(id) {
			t.Errorf("foreign(%q) is not stable: %q", id, again)
		}
	})
}

func FuzzRoundTrip(f *testing.F) {
	for i, h := range hostile {
		f.Add(h, hostile[(i+1)%len(hostile)], hostile[(i+2)%len(hostile)], 0.1*float64(i), i)
	}
	f.Fuzz(func(t *testing.T, a, b, c string, confidence float64, n int) {
		claim := schema.Claim{
			ID: "c" + a, Article: b, Date: c, Subject: schema.Argument{Entity: schema.Entity{ID: a, Name: b, Type: schema.EntityType(c)}, Start: n},
			Relation: a, Object: schema.Argument{Entity: schema.Entity{ID: b, Name: c, Type: schema.EntityType(a)}, End: n}, Sign: n, Plover: c,
			Modality: schema.Modality(b), Speaker: &schema.Entity{ID: c, Name: a, Type: schema.Person}, Confidence: confidence,
			Evidence: []schema.Evidence{{Article: a, Text: c}, {Article: "x", Start: n, Text: b}},
		}
		x := schema.Extraction{Article: schema.Article{ID: "a" + c, Name: a, Title: b, Date: c}, Claims: []schema.Claim{claim}}
		s := Memory()
		if _, err := s.Add(ctx, x); err != nil {
			t.Skip(err) // nothing but an empty id or name, or no number, is refused: TestAddBad
		}
		snap := snapshot(t, s)
		if !reflect.DeepEqual(snap.Claims, x.Claims) || !reflect.DeepEqual(snap.Articles, []schema.Article{x.Article}) {
			t.Errorf("%+v came back as %+v, of %+v", x, snap.Claims, snap.Articles)
		}
		if ok, err := s.Remove(ctx, x.Article.ID); !ok || err != nil {
			t.Errorf("removing: %v, %v", ok, err)
		}
		empty(t, s)
	})
}
