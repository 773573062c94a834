package extract

import (
	"strings"
	"testing"
)

func TestEach(t *testing.T) {
	const both = "Ann|Ann|PROPN|NNP|6|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER and|and|CCONJ|CC|4|cc Bob|Bob|PROPN|NNP|1|conj|PER Ray|Ray|PROPN|NNP|4|flat|PER spoke|speak|VERB|VBD|0|root\n"
	const rest = "praised|praise|VERB|VBD|0|root Cy|Cy|PROPN|NNP|3|obj|PER Fox|Fox|PROPN|NNP|4|flat|PER\n"
	for _, c := range []struct{ why, text, want string }{
		{"both", both + "Both|both|DET|DT|2|det women|woman|NOUN|NNS|3|nsubj " + rest, "Ann Lee praises Cy Fox; Bob Ray praises Cy Fox"},
		{"they", both + "They|they|PRON|PRP|3|nsubj also|also|ADV|RB|3|advmod " + rest, "Ann Lee praises Cy Fox; Bob Ray praises Cy Fox"},
		{"their number", both + "The|the|DET|DT|3|det two|two|NUM|CD|3|nummod women|woman|NOUN|NNS|4|nsubj " + strings.NewReplacer("3|obj", "4|obj", "4|flat", "5|flat").Replace(rest), "Ann Lee praises Cy Fox; Bob Ray praises Cy Fox"},
		{"they of a sentence about others", both + "Aides|aide|NOUN|NNS|2|nsubj said|say|VERB|VBD|0|root they|they|PRON|PRP|4|nsubj praised|praise|VERB|VBD|2|ccomp Cy|Cy|PROPN|NNP|4|obj|PER Fox|Fox|PROPN|NNP|5|flat|PER", "Aides reported praises Cy Fox"},
		{"the pair", both + "The|the|DET|DT|2|det pair|pair|NOUN|NN|3|nsubj " + rest, "Ann Lee praises Cy Fox; Bob Ray praises Cy Fox"},
		{"them", both + "Cy|Cy|PROPN|NNP|3|nsubj|PER Fox|Fox|PROPN|NNP|1|flat|PER praised|praise|VERB|VBD|0|root them|they|PRON|PRP|3|obj", "Cy Fox praises Ann Lee; Cy Fox praises Bob Ray"},
		{"them of one of the two", both + "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER praised|praise|VERB|VBD|0|root them|they|PRON|PRP|3|obj", ""},
		{"them, named as objects", "Cy|Cy|PROPN|NNP|3|nsubj|PER Fox|Fox|PROPN|NNP|1|flat|PER saw|see|NOUN|NN|0|root Ann|Ann|PROPN|NNP|3|obj|PER Lee|Lee|PROPN|NNP|4|flat|PER and|and|CCONJ|CC|7|cc Bob|Bob|PROPN|NNP|4|conj|PER Ray|Ray|PROPN|NNP|7|flat|PER\nHe|he|PRON|PRP|2|nsubj praised|praise|VERB|VBD|0|root them|they|PRON|PRP|2|obj", "Cy Fox praises Ann Lee; Cy Fox praises Bob Ray"},
		{"others", both + "Many|many|ADJ|JJ|2|amod women|woman|NOUN|NNS|3|nsubj " + rest, ""},
		{"another number", both + "The|the|DET|DT|3|det three|three|NUM|CD|3|nummod women|woman|NOUN|NNS|4|nsubj " + strings.NewReplacer("3|obj", "4|obj", "4|flat", "5|flat").Replace(rest), ""},
	} {
		if got := strings.Join(claims(t, c.text), "; "); got != c.want {
			t.Errorf("%s: got  %s\nwant %s", c.why, got, c.want)
		}
	}
}
