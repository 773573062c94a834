package extract

import (
	"slices"
	"strings"
	"testing"
)

// TestBehindNouns finds the clauses and roles that a parser hangs from the wrong noun.
func TestBehindNouns(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"A joke Ann Lee made about Bob Ray went viral.", "A|a|DET|DT|2|det joke|joke|NOUN|NN|5|nsubj Ann|Ann|PROPN|NNP|2|appos|PER Lee|Lee|PROPN|NNP|3|flat|PER made|make|VERB|VBD|0|root about|about|ADP|IN|7|case Bob|Bob|PROPN|NNP|5|obl|PER Ray|Ray|PROPN|NNP|7|flat|PER went|go|VERB|VBD|5|advcl viral|viral|ADJ|JJ|9|xcomp .|.|PUNCT|.|5|punct", "Ann Lee criticizes Bob Ray"},
		{"More than 60 mayors issued statements condemning Bob Ray, including Ann Lee and Tom Fox.", "More|more|ADJ|JJR|3|advmod than|than|ADP|IN|1|fixed 60|60|NUM|CD|4|nummod mayors|mayor|NOUN|NNS|5|nsubj issued|issue|VERB|VBD|0|root statements|statement|NOUN|NNS|5|obj condemning|condemn|VERB|VBG|8|case Bob|Bob|PROPN|NNP|6|nmod|PER Ray|Ray|PROPN|NNP|8|flat|PER ,|,|PUNCT|,|12|punct including|include|VERB|VBG|12|case Ann|Ann|PROPN|NNP|8|nmod|PER Lee|Lee|PROPN|NNP|12|flat|PER and|and|CCONJ|CC|15|cc Tom|Tom|PROPN|NNP|8|conj|PER Fox|Fox|PROPN|NNP|15|flat|PER .|.|PUNCT|.|5|punct", "mayors criticizes Bob Ray"},
		{"Bob Ray said the union lied, a claim the board disputes.", "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root the|the|DET|DT|5|det union|union|NOUN|NN|6|nsubj lied|lie|VERB|VBD|3|ccomp ,|,|PUNCT|,|9|punct a|a|DET|DT|9|det claim|claim|NOUN|NN|6|obj the|the|DET|DT|11|det board|board|NOUN|NN|12|nsubj disputes|dispute|NOUN|NNS|9|acl:relcl .|.|PUNCT|.|3|punct", "board contradicts Bob Ray"},
		{"Ann Lee was one of her most patient drivers throughout the long strike and a critic of Bob Ray.", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|cop one|one|NUM|CD|0|root of|of|ADP|IN|9|case her|her|PRON|PRP$|9|nmod:poss most|most|ADV|RBS|8|advmod patient|patient|ADJ|JJ|9|amod drivers|driver|NOUN|NNS|4|nmod throughout|throughout|ADP|IN|13|case the|the|DET|DT|13|det long|long|ADJ|JJ|13|amod strike|strike|NOUN|NN|9|nmod and|and|CCONJ|CC|16|cc a|a|DET|DT|16|det critic|critic|NOUN|NN|13|conj of|of|ADP|IN|18|case Bob|Bob|PROPN|NNP|16|nmod|PER Ray|Ray|PROPN|NNP|18|flat|PER .|.|PUNCT|.|4|punct", "Ann Lee criticizes Bob Ray"},
		{"The senator was joined by Ann Lee, chairman of the Guild and a tireless critic of Bob Ray.", "The|the|DET|DT|2|det senator|senator|NOUN|NN|4|nsubj:pass was|be|AUX|VBD|4|aux:pass joined|join|VERB|VBN|0|root by|by|ADP|IN|6|case Ann|Ann|PROPN|NNP|4|obl:agent|PER Lee|Lee|PROPN|NNP|6|flat|PER ,|,|PUNCT|,|9|punct chairman|chairman|NOUN|NN|6|appos of|of|ADP|IN|12|case the|the|DET|DT|12|det Guild|Guild|PROPN|NNP|9|nmod|LOC and|and|CCONJ|CC|16|cc a|a|DET|DT|16|det tireless|tireless|ADJ|JJ|16|amod critic|critic|NOUN|NN|4|parataxis of|of|ADP|IN|18|case Bob|Bob|PROPN|NNP|16|nmod|PER Ray|Ray|PROPN|NNP|18|flat|PER .|.|PUNCT|.|4|punct", "Ann Lee criticizes Bob Ray"},
		{"US House condemns Bob Ray attacks on Ann Lee as racist", "US|US|PROPN|NNP|2|compound|ORG House|House|PROPN|NNP|3|nsubj|ORG condemns|condemn|VERB|VBZ|0|root Bob|Bob|PROPN|NNP|6|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER attacks|attack|VERB|VBZ|3|ccomp on|on|ADP|IN|8|case Ann|Ann|PROPN|NNP|6|obl|PER Lee|Lee|PROPN|NNP|8|flat|PER as|as|ADP|IN|11|case racist|racist|ADJ|JJ|6|obl", "US House criticizes Bob Ray"},
		{"Ann Lee began a third week of criticism against Bob Ray.", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER began|begin|VERB|VBD|0|root a|a|DET|DT|6|det third|third|ADJ|JJ|6|amod week|week|NOUN|NN|3|obj of|of|ADP|IN|8|case criticism|criticism|NOUN|NN|6|nmod against|against|ADP|IN|10|case Bob|Bob|PROPN|NNP|3|obl|PER Ray|Ray|PROPN|NNP|10|flat|PER .|.|PUNCT|.|3|punct", "Ann Lee criticizes Bob Ray"},
		{"Ann Lee led a Facebook attack on Bob Ray.", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER led|lead|VERB|VBD|0|root a|a|DET|DT|6|det Facebook|Facebook|PROPN|NNP|6|compound|ORG attack|attack|NOUN|NN|3|obj on|on|ADP|IN|8|case Bob|Bob|PROPN|NNP|6|nmod|PER Ray|Ray|PROPN|NNP|8|flat|PER .|.|PUNCT|.|3|punct", "!Facebook criticizes Bob Ray"},
	} {
		got := claims(t, c.text)
		if no, ok := strings.CutPrefix(c.want, "!"); ok && slices.Contains(got, no) || !ok && !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
}
