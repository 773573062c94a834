package extract

import (
	"slices"
	"strings"
	"testing"

	"kg/graph/schema"
)

// TestDenials finds who says that what another said is untrue.
func TestDenials(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"Bob Ray said the nurses had agreed, a claim Ann Lee called false.", "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root the|the|DET|DT|5|det nurses|nurse|NOUN|NNS|7|nsubj had|have|AUX|VBD|7|aux agreed|agree|VERB|VBN|3|ccomp ,|,|PUNCT|,|3|punct a|a|DET|DT|10|det claim|claim|NOUN|NN|13|nsubj Ann|Ann|PROPN|NNP|10|appos|PER Lee|Lee|PROPN|NNP|11|flat|PER called|call|VERB|VBD|3|ccomp false|false|ADJ|JJ|13|xcomp .|.|PUNCT|.|3|punct", "Ann Lee contradicts Bob Ray"},
		{"Bob Ray accused Cy Fox of fraud, which Ann Lee denies.", "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER accused|accuse|VERB|VBD|0|root Cy|Cy|PROPN|NNP|5|compound|MISC Fox|Fox|PROPN|NNP|3|obj|MISC of|of|ADP|IN|7|case fraud|fraud|NOUN|NN|3|obl ,|,|PUNCT|,|12|punct which|which|PRON|WDT|12|obj Ann|Ann|PROPN|NNP|12|nsubj|PER Lee|Lee|PROPN|NNP|10|flat|PER denies|deny|VERB|VBZ|3|conj .|.|PUNCT|.|3|punct", "Ann Lee contradicts Bob Ray"},
		{"Bob Ray said the bill was dead, but Ann Lee disagreed.", "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root the|the|DET|DT|5|det bill|bill|NOUN|NN|7|nsubj was|be|AUX|VBD|7|cop dead|dead|ADJ|JJ|3|ccomp ,|,|PUNCT|,|12|punct but|but|CCONJ|CC|12|cc Ann|Ann|PROPN|NNP|12|nsubj|PER Lee|Lee|PROPN|NNP|10|flat|PER disagreed|disagree|VERB|VBD|3|conj .|.|PUNCT|.|3|punct", "Ann Lee contradicts Bob Ray"},
		{"Bob Ray said the bill was dead, and Ann Lee agreed.", "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root the|the|DET|DT|5|det bill|bill|NOUN|NN|7|nsubj was|be|AUX|VBD|7|cop dead|dead|ADJ|JJ|3|ccomp ,|,|PUNCT|,|12|punct and|and|CCONJ|CC|12|cc Ann|Ann|PROPN|NNP|12|nsubj|PER Lee|Lee|PROPN|NNP|10|flat|PER agreed|agree|VERB|VBD|3|conj .|.|PUNCT|.|3|punct", "!Ann Lee contradicts Bob Ray"},
		{"Cy Fox said Ann Lee disagreed.", "Cy|Cy|PROPN|NNP|3|nsubj|PER Fox|Fox|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Ann|Ann|PROPN|NNP|6|nsubj|PER Lee|Lee|PROPN|NNP|4|flat|PER disagreed|disagree|VERB|VBD|3|ccomp .|.|PUNCT|.|3|punct", "!Ann Lee contradicts Cy Fox"},
		{"Ann Lee rejected the findings of Bob Ray.", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER rejected|reject|VERB|VBD|0|root the|the|DET|DT|5|det findings|finding|NOUN|NNS|3|obj of|of|ADP|IN|7|case Bob|Bob|PROPN|NNP|5|nmod|PER Ray|Ray|PROPN|NNP|7|flat|PER .|.|PUNCT|.|3|punct", "Ann Lee contradicts Bob Ray"},
		{"Ann Lee rejected the offers of Bob Ray.", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER rejected|reject|VERB|VBD|0|root the|the|DET|DT|5|det offers|offer|NOUN|NNS|3|obj of|of|ADP|IN|7|case Bob|Bob|PROPN|NNP|5|nmod|PER Ray|Ray|PROPN|NNP|7|flat|PER .|.|PUNCT|.|3|punct", "!Ann Lee contradicts Bob Ray"},
		{"Ann Lee said Bob Ray's claim was false.", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|7|nmod:poss|PER Ray|Ray|PROPN|NNP|4|flat|PER 's|'s|PART|POS|4|case claim|claim|NOUN|NN|9|nsubj was|be|AUX|VBD|9|cop false|false|ADJ|JJ|3|ccomp .|.|PUNCT|.|3|punct", "Ann Lee contradicts Bob Ray"},
		{"Ann Lee said Bob Ray's claim was not false.", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|7|nmod:poss|PER Ray|Ray|PROPN|NNP|4|flat|PER 's|'s|PART|POS|4|case claim|claim|NOUN|NN|10|nsubj was|be|AUX|VBD|10|cop not|not|PART|RB|10|advmod false|false|ADJ|JJ|3|ccomp .|.|PUNCT|.|3|punct", "!Ann Lee contradicts Bob Ray"},
	} {
		got := claims(t, c.text)
		if no, ok := strings.CutPrefix(c.want, "!"); ok && slices.Contains(got, no) || !ok && !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
}

// TestDenialByAlike takes whom nobody names for the same people by the same noun, but for "another".
func TestDenialByAlike(t *testing.T) {
	const said = "An|an|DET|DT|2|det official|official|NOUN|NN|3|nsubj said|say|VERB|VBD|0|root it|it|PRON|PRP|5|nsubj rained|rain|VERB|VBD|3|ccomp ,|,|PUNCT|,|10|punct but|but|CCONJ|CC|10|cc another|another|DET|DT|9|det official|official|NOUN|NN|10|nsubj disagreed|disagree|VERB|VBD|3|conj"
	for _, c := range []struct {
		name, text string
		want       bool
	}{
		{"another", said, true},
		{"the same", strings.Replace(said, "another|another", "the|the", 1), false},
		{"of another noun", strings.Replace(said, "another|another|DET|DT|9|det official|official", "the|the|DET|DT|9|det lawyer|lawyer", 1), true},
	} {
		x, _ := read(t, c.text)
		if got := slices.ContainsFunc(x.findings(), func(f finding) bool { return f.predicate == schema.Contradicts }); got != c.want {
			t.Errorf("%s: denied is %v", c.name, got)
		}
	}
}
