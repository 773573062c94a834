package graph_test

import (
	"context"
	"fmt"

	"kg/graph"
	"kg/graph/schema"
)

func Example() {
	cruz := schema.Entity{ID: "ted-cruz", Name: "Ted Cruz", Type: schema.Person}
	sessions := schema.Entity{ID: "jeff-sessions", Name: "Jeff Sessions", Type: schema.Person}
	const text = "Ted Cruz supports Jeff Sessions."

	store := graph.Memory() // or graph.Open("kg.db", graph.Create)
	defer store.Close()
	ctx := context.Background()
	_, err := store.Add(ctx, schema.Extraction{
		Article: schema.Article{ID: "a_1", Name: "news.txt", Date: "2017-07-26"},
		Claims: []schema.Claim{{
			ID: "c_1", Article: "news.txt", Date: "2017-07-26", Modality: schema.Asserted, Sign: 1, Confidence: 0.9,
			Subject:   schema.Argument{Entity: cruz, Start: 0, End: 8},
			Predicate: schema.Supports, Relation: "supports",
			Object:   schema.Argument{Entity: sessions, Start: 18, End: 31},
			Evidence: []schema.Evidence{{Article: "news.txt", Start: 0, End: len(text), Text: text}},
		}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	snap, err := store.Snapshot(ctx)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range snap.Edges {
		fmt.Println(e.Source, e.Predicate, e.Target, e.Weight, e.First)
	}
	// Output: ted-cruz supports jeff-sessions 1 2017-07-26
}
