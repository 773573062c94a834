package queries_test

import (
	"context"
	"fmt"

	"kg/graph"
	"kg/queries"
)

func ExampleEval() {
	store := graph.Memory()
	defer store.Close()
	res, err := queries.Eval(context.Background(), store, `g.Emit({actor: "ted-cruz", claims: 3})`, queries.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(res.Columns, res.Rows)
	// Output: [actor claims] [[ted-cruz 3]]
}
