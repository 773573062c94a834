package extract

import (
	"fmt"
	"strings"
	"testing"
)

// TestUnnamedStaff has people whom the text does not name work for whom it says, and claims nothing of them for an article.
func TestUnnamedStaff(t *testing.T) {
	const lawyers = "Lee|Lee|PROPN|NNP|3|nmod:poss|PER 's|'s|PART|POS|1|case lawyers|lawyer|NOUN|NNS|4|nsubj left|leave|VERB|VBD|0|root"
	for _, c := range []struct{ name, text, want string }{
		{"whose they are", lawyers, "lawyers worksFor Lee"},
		{"body before the trade", "Acme|Acme|PROPN|NNP|2|compound|ORG employees|employee|NOUN|NNS|3|nsubj left|leave|VERB|VBD|0|root", "Acme employees worksFor Acme"},
		{"one of a trade", "An|a|DET|DT|3|det Acme|Acme|PROPN|NNP|3|compound|ORG engineer|engineer|NOUN|NN|4|nsubj left|leave|VERB|VBD|0|root", "Acme engineer worksFor Acme"},
		{"whose child it is", "He|he|PRON|PRP|2|nsubj praised|praise|VERB|VBD|0|root Lee|Lee|PROPN|NNP|5|nmod:poss|PER 's|'s|PART|POS|3|case sons|son|NOUN|NNS|2|obj", "Lee parentOf sons"},
		{"nobody's", "He|he|PRON|PRP|2|nsubj praised|praise|VERB|VBD|0|root their|they|PRON|PRP$|4|nmod:poss sons|son|NOUN|NNS|2|obj", ""},
		{"one of them", "One|one|NUM|CD|6|nsubj of|of|ADP|IN|5|case Lee|Lee|PROPN|NNP|5|nmod:poss|PER 's|'s|PART|POS|3|case lawyers|lawyer|NOUN|NNS|1|nmod left|leave|VERB|VBD|0|root", ""},
		{"as what", "He|he|PRON|PRP|2|nsubj left|leave|VERB|VBD|0|root as|as|ADP|IN|6|case Lee|Lee|PROPN|NNP|6|nmod:poss|PER 's|'s|PART|POS|4|case aide|aide|NOUN|NN|2|obl", ""},
		{"whom they work for", strings.Replace(lawyers, "lawyers|lawyer|NOUN|NNS", "boss|boss|NOUN|NN", 1), ""},
	} {
		x, _ := read(t, c.text)
		var got []string
		for _, f := range x.findings() {
			if cl, ok := x.between(f, x.standIn); ok && (employs(cl.Predicate) || kinship[cl.Predicate]) && max(f.subject, f.object) >= x.found {
				got = append(got, fmt.Sprintf("%s %s %s", strings.TrimPrefix(cl.Subject.Name, "Lee's "), cl.Predicate, strings.TrimPrefix(cl.Object.Name, "Lee's ")))
			}
			if _, ok := x.between(f, x.argument); ok {
				t.Errorf("%s: %s stands between entities", c.name, f.predicate)
			}
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
