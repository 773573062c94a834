package extract

import (
	"strings"
	"testing"
)

// TestWhere has a sentence for each way of saying where a place, a body or somebody is from.
func TestWhere(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"town and state", "They|they|PRON|PRP|2|nsubj met|meet|VERB|VBD|0|root in|in|ADP|IN|4|case Oldtown|Oldtown|PROPN|NNP|2|obl|LOC ,|,|PUNCT|,|6|punct Ohio|Ohio|PROPN|NNP|4|nmod:unmarked|LOC", "Oldtown locatedIn Ohio"},
		{"list of places", "They|they|PRON|PRP|2|nsubj visited|visit|VERB|VBD|0|root Oldtown|Oldtown|PROPN|NNP|2|obj|LOC ,|,|PUNCT|,|5|punct Ohio|Ohio|PROPN|NNP|3|conj|LOC and|and|CCONJ|CC|7|cc Iowa|Iowa|PROPN|NNP|3|conj|LOC", ""},
		{"body of a place", "Ohio|Ohio|PROPN|NNP|5|nmod:poss|LOC 's|'s|PART|POS|1|case Oldtown|Oldtown|PROPN|NNP|5|compound|ORG High|High|ADJ|NNP|5|amod|ORG School|School|PROPN|NNP|6|nsubj|ORG closed|close|VERB|VBN|0|root", "Oldtown High School locatedIn Ohio"},
		{"body in a place", "He|he|PRON|PRP|2|nsubj left|leave|VERB|VBD|0|root Oldtown|Oldtown|PROPN|NNP|4|compound|ORG University|University|PROPN|NNP|2|obj|ORG in|in|ADP|IN|6|case Ohio|Ohio|PROPN|NNP|4|nmod|LOC", "Oldtown University locatedIn Ohio"},
		{"body of a country", "The|the|DET|DT|3|det Austrian|austrian|ADJ|JJ|3|amod bank|bank|NOUN|NN|5|nsubj Acme|Acme|PROPN|NNP|3|flat|ORG closed|close|VERB|VBN|0|root", "Acme locatedIn Austria"},
		{"body of a body", "Acme|Acme|PROPN|NNP|8|nsubj|ORG ,|,|PUNCT|,|6|punct the|the|DET|DT|4|det Guild|Guild|PROPN|NNP|6|nmod:poss|ORG 's|'s|PART|POS|4|case newspaper|newspaper|NOUN|NN|1|appos ,|,|PUNCT|,|1|punct closed|close|VERB|VBN|0|root", "Acme partOf Guild"},
		{"unit of a body", "He|he|PRON|PRP|2|nsubj praised|praise|VERB|VBD|0|root the|the|DET|DT|4|det School|School|PROPN|NNP|2|obj|ORG of|of|ADP|IN|6|case|ORG Law|Law|PROPN|NNP|4|nmod|ORG at|at|ADP|IN|9|case Oldtown|Oldtown|PROPN|NNP|9|compound|ORG University|University|PROPN|NNP|4|nmod|ORG", "School of Law partOf Oldtown University"},
		{"a body's body by name", "He|he|PRON|PRP|2|nsubj left|leave|VERB|VBD|0|root Guild|Guild|PROPN|NNP|5|nmod:poss|ORG 's|'s|PART|POS|3|case Zorvin|Zorvin|PROPN|NNP|2|obj|ORG", "Zorvin partOf Guild"},
		{"a show in quotes is none", "He|he|PRON|PRP|2|nsubj left|leave|VERB|VBD|0|root Guild|Guild|PROPN|NNP|6|nmod:poss|ORG 's|'s|PART|POS|3|case “|“|PUNCT|\"|6|punct Zorvin|Zorvin|PROPN|NNP|2|obj|ORG ”|”|PUNCT|\"|6|punct", ""},
		{"where somebody is from before the name", "British|british|ADJ|JJ|2|amod singer|singer|NOUN|NN|3|nmod:desc Ann|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|3|flat|PER spoke|speak|VERB|VBD|0|root", "Ann Lee from United Kingdom"},
		{"title of one from a place", "Chicago|Chicago|PROPN|NNP|2|compound|LOC lawyer|lawyer|NOUN|NN|3|nmod:desc Ann|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|3|flat|PER spoke|speak|VERB|VBD|0|root", "Ann Lee from Chicago"},
		{"whom a place concerns", "Ukraine|Ukraine|PROPN|NNP|2|compound|LOC expert|expert|NOUN|NN|5|nsubj Ann|Ann|PROPN|NNP|2|appos|PER Lee|Lee|PROPN|NNP|3|flat|PER spoke|speak|VERB|VBD|0|root", ""},
		{"born", "The|the|DET|DT|5|det German|german|ADJ|JJ|4|compound -|-|PUNCT|HYPH|2|punct born|bear|VERB|VBN|5|amod singer|singer|NOUN|NN|8|nsubj Ann|Ann|PROPN|NNP|5|appos|PER Lee|Lee|PROPN|NNP|6|flat|PER spoke|speak|VERB|VBD|0|root", "Ann Lee from Germany"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(claims(t, c.text), "; "); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}
