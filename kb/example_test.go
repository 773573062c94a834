package kb_test

import (
	"fmt"

	"kg/kb"
)

func Example() {
	k := kb.Default()
	for _, e := range k.Find("Sen. Ted Cruz") {
		fmt.Println(e.ID, e.SameAs[0])
	}
	for _, e := range k.Holders("FBI director", "", "2016-10-28") {
		fmt.Println(e.Name)
	}
	place, demonym := k.Place("Texan")
	fmt.Println(place.Name, demonym)
	fmt.Println(kb.SameGiven("Bill", "William"))
	// Output:
	// ted-cruz http://www.wikidata.org/entity/Q2036942
	// James Comey
	// Texas true
	// true
}
