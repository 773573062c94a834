package extract

import (
	"slices"
	"strings"
	"testing"
)

// TestOpenings finds who does something behind a phrase that opens the sentence, and who is named at its end.
func TestOpenings(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"A week after his last concert on Thursday, Ann Lee loudly complained about Bob Ray.", "A|a|DET|DT|2|det week|week|NOUN|NN|13|nsubj after|after|ADP|IN|6|case his|his|PRON|PRP$|6|nmod:poss last|last|ADJ|JJ|6|amod concert|concert|NOUN|NN|2|nmod on|on|ADP|IN|8|case Thursday|Thursday|PROPN|NNP|6|nmod ,|,|PUNCT|,|10|punct Ann|Ann|PROPN|NNP|8|appos|PER Lee|Lee|PROPN|NNP|10|flat|PER loudly|loudly|ADV|RB|13|advmod complained|complain|VERB|VBD|0|root about|about|ADP|IN|15|case Bob|Bob|PROPN|NNP|13|obl|PER Ray|Ray|PROPN|NNP|15|flat|PER .|.|PUNCT|.|13|punct", "Ann Lee criticizes Bob Ray"},
		{"In a statement released Friday, Ann Lee and Cy Fox condemned Bob Ray.", "In|in|ADP|IN|3|case a|a|DET|DT|3|det statement|statement|NOUN|NN|12|obl released|release|VERB|VBN|3|acl Friday|Friday|PROPN|NNP|4|obl:unmarked ,|,|PUNCT|,|7|punct Ann|Ann|PROPN|NNP|5|conj|PER Lee|Lee|PROPN|NNP|7|flat|PER and|and|CCONJ|CC|10|cc Cy|Cy|PROPN|NNP|5|conj|PER Fox|Fox|PROPN|NNP|10|flat|PER condemned|condemn|VERB|VBD|0|root Bob|Bob|PROPN|NNP|12|obj|PER Ray|Ray|PROPN|NNP|13|flat|PER .|.|PUNCT|.|12|punct", "Cy Fox criticizes Bob Ray"},
		{"More than 60 mayors issued statements condemning Bob Ray, including Ann Lee and Tom Fox.", "More|more|ADJ|JJR|3|advmod than|than|ADP|IN|1|fixed 60|60|NUM|CD|4|nummod mayors|mayor|NOUN|NNS|5|nsubj issued|issue|VERB|VBD|0|root statements|statement|NOUN|NNS|5|obj condemning|condemn|VERB|VBG|8|case Bob|Bob|PROPN|NNP|6|nmod|PER Ray|Ray|PROPN|NNP|8|flat|PER ,|,|PUNCT|,|12|punct including|include|VERB|VBG|12|case Ann|Ann|PROPN|NNP|8|nmod|PER Lee|Lee|PROPN|NNP|12|flat|PER and|and|CCONJ|CC|15|cc Tom|Tom|PROPN|NNP|8|conj|PER Fox|Fox|PROPN|NNP|15|flat|PER .|.|PUNCT|.|5|punct", "Ann Lee criticizes Bob Ray"},
		{"the last of them", "More|more|ADJ|JJR|3|advmod than|than|ADP|IN|1|fixed 60|60|NUM|CD|4|nummod mayors|mayor|NOUN|NNS|5|nsubj issued|issue|VERB|VBD|0|root statements|statement|NOUN|NNS|5|obj condemning|condemn|VERB|VBG|8|case Bob|Bob|PROPN|NNP|6|nmod|PER Ray|Ray|PROPN|NNP|8|flat|PER ,|,|PUNCT|,|12|punct including|include|VERB|VBG|12|case Ann|Ann|PROPN|NNP|8|nmod|PER Lee|Lee|PROPN|NNP|12|flat|PER and|and|CCONJ|CC|15|cc Tom|Tom|PROPN|NNP|8|conj|PER Fox|Fox|PROPN|NNP|15|flat|PER .|.|PUNCT|.|5|punct", "Tom Fox criticizes Bob Ray"},
	} {
		got := claims(t, c.text)
		if no, ok := strings.CutPrefix(c.want, "!"); ok && slices.Contains(got, no) || !ok && !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
}
