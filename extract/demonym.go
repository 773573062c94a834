package extract

import (
	"strings"

	"kg/graph/schema"
)

// placeOfAdjective is the place of the text that an adjective unknown to the knowledge base is made of: Ruritania for "Ruritanian". Empty for none.
func (x *reading) placeOfAdjective(word string) string {
	if len(word) < leastAdjective || !isCapital(word) {
		return ""
	}
	if place, _ := x.kb.Place(word); place != nil {
		return ""
	}
	if x.placeStems == nil {
		x.placeStems = map[string]string{}
		for _, m := range x.ments {
			if m.Kind == kindName && m.Type == schema.Place && m.Last == m.First+1 {
				x.placeStems[placeStem(m.Text)] = m.Text
			}
		}
	}
	word = strings.ToLower(word)
	for _, end := range adjectiveEnds {
		if stem, ok := strings.CutSuffix(word, end); ok && len(stem) >= leastStem {
			if place := x.placeStems[placeStem(stem)]; place != "" && !strings.EqualFold(place, word) {
				return place
			}
		}
	}
	return ""
}

const leastAdjective, leastStem = 6, 4

// adjectiveEnds are endings of adjectives made of places, the longest first.
var adjectiveEnds = []string{"ian", "ean", "ese", "ish", "an", "ic", "i", "n"}

// placeStem is a place's name without the vowels at its end, which adjectives drop.
func placeStem(name string) string { return strings.TrimRight(strings.ToLower(name), "aeiouy") }
