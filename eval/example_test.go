package eval_test

import (
	"fmt"
	"os"
	"strings"

	"kg/eval"
)

func Example() {
	gold, err := eval.ParseGold([]byte(`{
		"article": "town.txt",
		"entities": {
			"mayor": {"type": "Person", "names": ["Ada Ferrow"], "aliases": ["Ferrow"]},
			"treasurer": {"type": "Person", "names": ["Bo Lindqvist"], "aliases": ["Lindqvist"]}
		},
		"claims": [
			{"s": "mayor", "p": ["criticizes"], "o": "treasurer", "required": true},
			{"s": "mayor", "p": ["dismisses"], "o": "treasurer", "forbidden": true}
		]
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	claims, err := eval.ReadClaims(strings.NewReader(
		`{"article": "town.txt", "subject": {"name": "Ada Ferrow"}, "predicate": "criticizes", "object": {"name": "Lindqvist"}}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := eval.Claims([]*eval.Gold{gold}, claims).WriteText(os.Stdout); err != nil {
		fmt.Println(err)
	}
	// Output:
	// 1 articles; 0 claims with an unknown predicate left out
	//           precision  recall      F1   extracted  required  traps
	// strict        0.000   0.000   0.000          1         1      0
	// core          0.000   0.000   0.000          1         1      0
	// lenient       1.000   1.000   1.000          1         1      0
	// signed        1.000   1.000   1.000          1         1      0
}
