package graph_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"kg/graph"
	"kg/graph/schema"
)

// councilSnapshot is a small graph: ines praises and criticizes tom, tom defends the board, the board opposes uma.
func councilSnapshot() *graph.Snapshot {
	ent := func(id, name string, aliases ...string) graph.Node {
		return graph.Node{Entity: schema.Entity{ID: id, Name: name, Type: schema.Person}, Aliases: aliases, Articles: 2}
	}
	snap := &graph.Snapshot{
		Entities: []graph.Node{ent("board", "Harbour Board"), ent("ines", "Ines Okoro", "the mayor"), ent("lone", "Lone Star"), ent("tom", "Tom Brandt", "The Mayor"), ent("uma", "Uma Rao")},
		Articles: []schema.Article{{ID: "a_1", Name: "1.txt"}, {ID: "a_2", Name: "2.txt"}},
	}
	claim := func(article, date, s string, p schema.Predicate, o string, negated bool) {
		r, _ := schema.Lookup(p)
		snap.Claims = append(snap.Claims, schema.Claim{ID: fmt.Sprintf("c_%d", len(snap.Claims)), Article: article, Date: date, Subject: schema.Argument{Entity: schema.Entity{ID: s}}, Predicate: p,
			Object: schema.Argument{Entity: schema.Entity{ID: o}}, Sign: r.Sign, Modality: schema.Asserted, Negated: negated})
	}
	claim("1.txt", "2019-05-02", "ines", schema.Praises, "tom", false)
	claim("1.txt", "2019-05-02", "tom", schema.Defends, "board", false)
	claim("1.txt", "2019-05-02", "ines", schema.Supports, "board", true)
	claim("2.txt", "", "ines", schema.Praises, "tom", false)
	claim("2.txt", "", "ines", schema.Criticizes, "tom", false)
	claim("2.txt", "2019-06-01", "board", schema.Opposes, "uma", false)
	snap.Edges = []graph.Edge{
		{Source: "board", Predicate: schema.Opposes, Target: "uma", Sign: -1, Weight: 1, Articles: 1, First: "2019-06-01", Last: "2019-06-01"},
		{Source: "ines", Predicate: schema.Criticizes, Target: "tom", Sign: -1, Weight: 1, Articles: 1},
		{Source: "ines", Predicate: schema.Praises, Target: "tom", Sign: 1, Weight: 2, Articles: 2, First: "2019-05-02", Last: "2019-05-02"},
		{Source: "tom", Predicate: schema.Defends, Target: "board", Sign: 1, Weight: 1, Articles: 1, First: "2019-05-02", Last: "2019-05-02"},
	}
	return snap
}

func TestSelect(t *testing.T) {
	for _, c := range []struct {
		name                    string
		sel                     graph.Selection
		entities, edges, claims string
	}{
		{"all", graph.Selection{}, "board ines lone tom uma", "board-opposes-uma*1 ines-criticizes-tom*1 ines-praises-tom*2 tom-defends-board*1", "c_0 c_1 c_2 c_3 c_4 c_5"},
		{"actor", graph.Selection{Actors: []string{"ines"}}, "ines tom", "ines-criticizes-tom*1 ines-praises-tom*2", "c_0 c_3 c_4"},
		{"two steps", graph.Selection{Actors: []string{"ines"}, Depth: 2}, "board ines tom", "ines-criticizes-tom*1 ines-praises-tom*2 tom-defends-board*1", "c_0 c_1 c_2 c_3 c_4"},
		{"against the arrow", graph.Selection{Actors: []string{"uma"}}, "board uma", "board-opposes-uma*1", "c_5"},
		{"alone", graph.Selection{Actors: []string{"lone"}}, "lone", "", ""},
		{"unknown", graph.Selection{Actors: []string{"nobody"}}, "", "", ""},
		{"predicate with those below", graph.Selection{Predicates: []schema.Predicate{schema.Supports}}, "board ines tom", "ines-praises-tom*2 tom-defends-board*1", "c_0 c_1 c_2 c_3"},
		{"sign", graph.Selection{Signs: []int{-1}}, "board ines tom uma", "board-opposes-uma*1 ines-criticizes-tom*1", "c_4 c_5"},
		{"since", graph.Selection{Since: "2019-05-03"}, "board uma", "board-opposes-uma*1", "c_5"},
		{"until", graph.Selection{Until: "2019-05-02"}, "board ines tom", "ines-praises-tom*1 tom-defends-board*1", "c_0 c_1 c_2"},
		{"support", graph.Selection{MinSupport: 2}, "ines tom", "ines-praises-tom*2", "c_0 c_3"},
		{"sign before steps", graph.Selection{Actors: []string{"ines"}, Depth: 9, Signs: []int{-1}}, "ines tom", "ines-criticizes-tom*1", "c_4"},
	} {
		t.Run(c.name, func(t *testing.T) {
			snap := councilSnapshot()
			part := graph.Select(snap, c.sel)
			var entities, edges, claims []string
			for _, e := range part.Entities {
				entities = append(entities, e.ID)
			}
			for _, e := range part.Edges {
				edges = append(edges, fmt.Sprintf("%s-%s-%s*%d", e.Source, e.Predicate, e.Target, e.Weight))
			}
			for _, c := range part.Claims {
				claims = append(claims, c.ID)
			}
			for _, got := range [][2]string{{strings.Join(entities, " "), c.entities}, {strings.Join(edges, " "), c.edges}, {strings.Join(claims, " "), c.claims}} {
				if got[0] != got[1] {
					t.Errorf("got  %s\nwant %s", got[0], got[1])
				}
			}
			if !reflect.DeepEqual(snap, councilSnapshot()) {
				t.Error("the snapshot was changed")
			}
		})
	}
	for date, in := range map[string]string{ // of a whole year 2017, and of its days and months
		"2017-01-01": "since until", "2017": "since until", "2016/2018": "since until", "2017-W52": "since until", "2017-12": "since until",
		"2016": "until", "2016-W52": "since until", "2016-12": "until", "2015/2016": "until", "2018": "since", "2018-W01": "since", "": "",
	} {
		var got []string
		snap := &graph.Snapshot{Claims: []schema.Claim{{Article: "1.txt", Date: date, Predicate: schema.Praises, Sign: 1, Modality: schema.Asserted,
			Subject: schema.Argument{Entity: schema.Entity{ID: "ines"}}, Object: schema.Argument{Entity: schema.Entity{ID: "tom"}}}}}
		for name, sel := range map[string]graph.Selection{"since": {Since: "2017-01-01"}, "until": {Until: "2017-12-31"}} {
			part := graph.Select(snap, sel)
			if len(part.Claims) == 0 {
				continue
			}
			got = append(got, name)
			first, last := schema.Days(date)
			if e := part.Edges[0]; e.First != first || e.Last != last {
				t.Errorf("an edge of %q is from %s to %s, want %s to %s", date, e.First, e.Last, first, last)
			}
		}
		slices.Sort(got)
		if strings.Join(got, " ") != in {
			t.Errorf("a claim of %q is in time for %v, want %s", date, got, in)
		}
	}
	if arts := graph.Select(councilSnapshot(), graph.Selection{Signs: []int{-1}}).Articles; len(arts) != 1 || arts[0].Name != "2.txt" {
		t.Errorf("articles %v", arts)
	}
}
