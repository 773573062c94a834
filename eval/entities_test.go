package eval

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"kg/graph/schema"
)

func TestEntities(t *testing.T) {
	read := func(text string) []schema.ArticleEntity {
		t.Helper()
		ents, err := ReadEntities(strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		return ents
	}
	x := func(f float64) *float64 { return &f }
	// Needed are mayor, treasurer and council; office and bridge are of no type that is scored.
	got := Entities(parseGold(t, town), read(`
{"article": "news/town.txt", "id": "ada-ferrow", "name": "Ada Ferrow", "type": "Person", "mentions": [{"start": 1, "end": 2, "text": "x", "kind": "name"}]}
{"article": "town.txt", "id": "ferrow", "name": "Ferrow", "type": "Person"}
{"article": "town.txt", "id": "cy-nobody", "name": "Cy Nobody", "type": "Person"}
{"article": "town.txt", "id": "council", "name": "The Tolm Town Council", "type": "Organization"}
{"article": "town.txt", "id": "bridge", "name": "bridge toll", "type": "Topic"}
{"article": "village.txt", "id": "bo-lindqvist", "name": "Bo Lindqvist", "type": "Person"}
`))
	lines := []string{"  WRONG town.txt: Ferrow", "  WRONG town.txt: Cy Nobody", "  MISS  town.txt: Bo Lindqvist"}
	if !slices.Equal(got.Lines, lines) {
		t.Errorf("lines:\n%s", strings.Join(got.Lines, "\n"))
	}
	got.Lines = nil
	want := EntityReport{
		Person:       EntityFigures{Recall: x(0.5), Precision: x(0.3333), Split: 1, Required: 2, Extracted: 3},
		Organization: EntityFigures{Recall: x(1), Precision: x(1), Required: 1, Extracted: 1},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %s, want %s", marshal(t, got), marshal(t, want))
	}
	// An entity of another type, or an alias alone, is found and missed respectively.
	got = Entities(parseGold(t, town), read(`
{"article": "town.txt", "id": "x", "name": "Ada Ferrow", "type": "Place"}
{"article": "town.txt", "id": "y", "name": "Lindqvist", "type": "Person"}`))
	if *got.Person.Recall != 0.5 || *got.Place.Precision != 1 || got.Place.Recall != nil || *got.Person.Precision != 0 {
		t.Errorf("got %s", marshal(t, got))
	}
}
