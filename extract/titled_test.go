package extract

import (
	"strings"
	"testing"
)

// TestPassedOver finds the names beside a title that the recogniser passed over: who has it, and the body or place before it.
func TestPassedOver(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"surname", "Prime|prime|PROPN|NNP|2|amod Minister|minister|PROPN|NNP|3|nmod:desc Zorvin|Zorvin|PROPN|NNP|4|nsubj praised|praise|VERB|VBD|0|root NATO|NATO|PROPN|NNP|4|obj|ORG", "Zorvin holdsOffice Prime Minister; Zorvin praises NATO"},
		{"firm", "Premier|premier|PROPN|NNP|2|compound Foods|Foods|PROPN|NNP|6|nsubj (|(|PUNCT|-LRB-|5|punct X|X|NOUN|NN|2|appos )|)|PUNCT|-RRB-|4|punct praised|praise|VERB|VBD|0|root NATO|NATO|PROPN|NNP|6|obj|ORG", ""},
		{"name passed over behind a brief", "NATO|NATO|PROPN|NNP|2|nsubj|ORG praised|praise|VERB|VBD|0|root Minister|Minister|PROPN|NNP|6|nmod:desc of|of|ADP|IN|5|case Police|Police|PROPN|NNP|3|nmod Zik|Zik|PROPN|NNP|2|obj Orva|Orva|PROPN|NNP|6|flat", "NATO praises Zik Orva; Zik Orva holdsOffice Minister of Police"},
		{"title and name as one body", "NATO|NATO|PROPN|NNP|2|nsubj|ORG praised|praise|VERB|VBD|0|root Foreign|Foreign|PROPN|NNP|4|amod|ORG Minister|Minister|PROPN|NNP|5|nmod:desc|ORG Zik|Zik|PROPN|NNP|2|obj|ORG Orva|Orva|PROPN|NNP|5|flat|ORG", "NATO praises Zik Orva; Zik Orva holdsOffice Foreign Minister"},
		{"place passed over", "NATO|NATO|PROPN|NNP|2|nsubj|ORG praised|praise|VERB|VBD|0|root Zorvin|Zorvin|PROPN|NNP|4|compound Premier|Premier|PROPN|NNP|5|nmod:desc Ann|Ann|PROPN|NNP|2|obj|PER Lee|Lee|PROPN|NNP|5|flat|PER", "Ann Lee holdsOffice Premier of Zorvin; Ann Lee leads Zorvin; NATO praises Ann Lee"},
		{"firm passed over", "NATO|NATO|PROPN|NNP|2|nsubj|ORG praised|praise|VERB|VBD|0|root Zorvin|Zorvin|PROPN|NNP|4|compound CEO|CEO|PROPN|NNP|5|nmod:desc Ann|Ann|PROPN|NNP|2|obj|PER Lee|Lee|PROPN|NNP|5|flat|PER", "Ann Lee holdsOffice Zorvin CEO; Ann Lee leads Zorvin; NATO praises Ann Lee"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(claims(t, c.text), "; "); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// TestToldOthers takes no plural of those who are told something for a title of the person named behind it.
func TestToldOthers(t *testing.T) {
	x, _ := read(t, "Ann|Ann|PROPN|NNP|2|nsubj|PER told|tell|VERB|VBD|0|root lawmakers|lawmaker|NOUN|NNS|2|iobj Bob|Bob|PROPN|NNP|6|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER lied|lie|VERB|VBD|2|ccomp")
	for _, m := range x.ments {
		if m.Text == "Bob Ray" && len(m.Roles) > 0 {
			t.Errorf("Bob Ray has the title %q", m.Roles[0].key)
		}
	}
}
