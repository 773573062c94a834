package extract

import (
	"strings"
	"testing"
)

func TestSuccession(t *testing.T) {
	const ann = "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER "
	for _, c := range []struct{ why, text, want string }{
		{"named in another's place", "Cy|Cy|PROPN|NNP|3|nsubj|PER Fox|Fox|PROPN|NNP|1|flat|PER appointed|appoint|VERB|VBD|0|root Ann|Ann|PROPN|NNP|3|obj|PER Lee|Lee|PROPN|NNP|4|flat|PER in|in|ADP|IN|9|case Ray|Ray|PROPN|NNP|9|nmod:poss|PER 's|'s|PART|POS|7|case place|place|NOUN|NN|3|obl",
			"Ann Lee replaces Ray; Cy Fox appoints Ann Lee"},
		{"a seat vacated", ann + "won|win|VERB|VBD|0|root the|the|DET|DT|5|det seat|seat|NOUN|NN|3|obj vacated|vacate|VERB|VBN|5|acl by|by|ADP|IN|8|case Bob|Bob|PROPN|NNP|6|obl:agent|PER Ray|Ray|PROPN|NNP|8|flat|PER",
			"Ann Lee replaces Bob Ray"},
		{"a seat left by a death", ann + "won|win|VERB|VBD|0|root the|the|DET|DT|5|det seat|seat|NOUN|NN|3|obj left|leave|VERB|VBN|5|acl vacant|vacant|ADJ|JJ|6|xcomp by|by|ADP|IN|10|case the|the|DET|DT|10|det death|death|NOUN|NN|6|obl of|of|ADP|IN|12|case Bob|Bob|PROPN|NNP|10|nmod|PER Ray|Ray|PROPN|NNP|12|flat|PER",
			"Ann Lee replaces Bob Ray"},
		{"office after a resignation", ann + "became|become|VERB|VBD|0|root mayor|mayor|NOUN|NN|3|xcomp after|after|SCONJ|IN|8|mark Bob|Bob|PROPN|NNP|8|nsubj|PER Ray|Ray|PROPN|NNP|6|flat|PER resigned|resign|VERB|VBD|3|advcl",
			"Ann Lee holdsOffice Mayor; Ann Lee replaces Bob Ray"},
		{"office since a resignation", ann + "serves|serve|VERB|VBZ|0|root as|as|ADP|IN|5|case mayor|mayor|NOUN|NN|3|obl since|since|SCONJ|IN|9|mark Bob|Bob|PROPN|NNP|9|nsubj|PER Ray|Ray|PROPN|NNP|7|flat|PER resigned|resign|VERB|VBD|3|advcl",
			"Ann Lee holdsOffice Mayor; Ann Lee replaces Bob Ray"},
		{"office after a death", ann + "became|become|VERB|VBD|0|root mayor|mayor|NOUN|NN|3|xcomp after|after|ADP|IN|8|case Ray|Ray|PROPN|NNP|8|nmod:poss|PER 's|'s|PART|POS|6|case death|death|NOUN|NN|3|obl",
			"Ann Lee holdsOffice Mayor; Ann Lee replaces Ray"},
		{"office after an appointment", ann + "became|become|VERB|VBD|0|root mayor|mayor|NOUN|NN|3|xcomp after|after|ADP|IN|8|case Ray|Ray|PROPN|NNP|8|nmod:poss|PER 's|'s|PART|POS|6|case appointment|appointment|NOUN|NN|3|obl",
			"Ann Lee holdsOffice Mayor"},
		{"named as a successor", "Ann|Ann|PROPN|NNP|4|nsubj:pass|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|aux:pass named|name|VERB|VBN|0|root as|as|ADP|IN|8|case Ray|Ray|PROPN|NNP|8|nmod:poss|PER 's|'s|PART|POS|6|case successor|successor|NOUN|NN|4|obl",
			"Ann Lee replaces Ray"},
		{"a job given to another", "Cy|Cy|PROPN|NNP|3|nsubj|PER Fox|Fox|PROPN|NNP|1|flat|PER gave|give|VERB|VBD|0|root Ray|Ray|PROPN|NNP|6|nmod:poss|PER 's|'s|PART|POS|4|case job|job|NOUN|NN|3|obj to|to|ADP|IN|8|case Ann|Ann|PROPN|NNP|3|obl|PER Lee|Lee|PROPN|NNP|8|flat|PER",
			"Ann Lee replaces Ray; Cy Fox appoints Ann Lee"},
		{"something else after it", ann + "smiled|smile|VERB|VBD|0|root after|after|SCONJ|IN|7|mark Bob|Bob|PROPN|NNP|7|nsubj|PER Ray|Ray|PROPN|NNP|5|flat|PER resigned|resign|VERB|VBD|3|advcl", ""},
		{"announced", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER will|will|AUX|MD|4|aux replace|replace|VERB|VB|0|root Bob|Bob|PROPN|NNP|4|obj|PER Ray|Ray|PROPN|NNP|5|flat|PER", "Ann Lee replaces Bob Ray"},
		{"the office left", "Ann|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|4|punct mayor|mayor|NOUN|NN|1|appos resigned|resign|VERB|VBD|0|root",
			"Ann Lee holdsOffice Mayor; Ann Lee resignsFrom Mayor"},
		{"what was another's", ann + "took|take|VERB|VBD|0|root over|over|ADP|RP|3|compound:prt Ray|Ray|PROPN|NNP|8|nmod:poss|PER 's|'s|PART|POS|5|case former|former|ADJ|JJ|8|amod portfolio|portfolio|NOUN|NN|3|obj", "Ann Lee replaces Ray"},
		{"what went to somebody", "Ray|Ray|PROPN|NNP|4|nmod:poss|PER 's|'s|PART|POS|1|case old|old|ADJ|JJ|4|amod job|job|NOUN|NN|5|nsubj went|go|VERB|VBD|0|root to|to|ADP|IN|7|case Ann|Ann|PROPN|NNP|5|obl|PER Lee|Lee|PROPN|NNP|7|flat|PER", "Ann Lee replaces Ray"},
		{"what one is handed", "Ann|Ann|PROPN|NNP|4|nsubj:pass|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|aux:pass handed|hand|VERB|VBN|0|root Ray|Ray|PROPN|NNP|8|nmod:poss|PER 's|'s|PART|POS|5|case former|former|ADJ|JJ|8|amod role|role|NOUN|NN|4|obj", "Ann Lee replaces Ray"},
		{"a party left, not the office", "Ann|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|4|punct mayor|mayor|NOUN|NN|1|appos resigned|resign|VERB|VBD|0|root from|from|ADP|IN|8|case the|the|DET|DT|8|det party|party|NOUN|NN|5|obl", "Ann Lee holdsOffice Mayor"},
		{"a parliament left", ann + "resigned|resign|VERB|VBD|0|root from|from|ADP|IN|5|case parliament|parliament|NOUN|NN|3|obl", "Ann Lee resignsFrom parliament"},
		{"no office to leave", ann + "resigned|resign|VERB|VBD|0|root", ""},
	} {
		if got := strings.Join(claims(t, c.text), "; "); got != c.want {
			t.Errorf("%s: got  %s\nwant %s", c.why, got, c.want)
		}
	}
}

// TestReplacements finds who comes after whom without a word of an office.
func TestReplacements(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"one in place of another", "NATO|NATO|PROPN|NNP|2|nsubj|ORG replaced|replace|VERB|VBD|0|root Ann|Ann|PROPN|NNP|2|obj|PER Lee|Lee|PROPN|NNP|3|flat|PER with|with|ADP|IN|6|case Bob|Bob|PROPN|NNP|2|obl|PER Ray|Ray|PROPN|NNP|6|flat|PER", "Bob Ray replaces Ann Lee; NATO appoints Bob Ray; NATO dismisses Ann Lee; NATO “replaced” Ann Lee"},
		{"predecessor", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER praised|praise|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER and|and|CCONJ|CC|8|cc his|his|PRON|PRP$|8|nmod:poss predecessor|predecessor|NOUN|NN|4|conj ,|,|PUNCT|,|10|punct Eve|Eve|PROPN|NNP|4|appos|PER Fox|Fox|PROPN|NNP|10|flat|PER", "Ann Lee praises Bob Ray; Ann Lee praises Eve Fox; Bob Ray replaces Eve Fox"},
	} {
		if got := strings.Join(claims(t, c.text), "; "); got != c.want {
			t.Errorf("%s: got  %s\nwant %s", c.name, got, c.want)
		}
	}
}
