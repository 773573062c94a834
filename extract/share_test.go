package extract

import (
	"strings"
	"testing"
)

// TestShared fills in who acts, and whom it befalls, where a clause has that in common with another.
func TestShared(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"one object of two verbs", "Ann|Ann|PROPN|NNP|2|nsubj|PER mocked|mock|VERB|VBD|0|root and|and|CCONJ|CC|4|cc endorsed|endorse|VERB|VBD|2|conj Ray|Ray|PROPN|NNP|4|obj|PER", "Ann criticizes Ray; Ann endorses Ray"},
		{"each verb its own object", "Ann|Ann|PROPN|NNP|2|nsubj|PER praised|praise|VERB|VBD|0|root Ray|Ray|PROPN|NNP|2|obj|PER and|and|CCONJ|CC|5|cc denounced|denounce|VERB|VBD|2|conj Kay|Kay|PROPN|NNP|5|obj|PER", "Ann criticizes Kay; Ann praises Ray"},
		{"a verb that takes none", "Ann|Ann|PROPN|NNP|2|nsubj|PER slept|sleep|VERB|VBD|0|root and|and|CCONJ|CC|4|cc denounced|denounce|VERB|VBD|2|conj Ray|Ray|PROPN|NNP|4|obj|PER", "Ann criticizes Ray"},
		{"like another", "Ann|Ann|PROPN|NNP|6|nsubj|PER ,|,|PUNCT|,|4|punct like|like|ADP|IN|4|case Ray|Ray|PROPN|NNP|1|nmod|PER ,|,|PUNCT|,|1|punct criticized|criticize|VERB|VBD|0|root Kay|Kay|PROPN|NNP|6|obj|PER", "Ann criticizes Kay; Ray criticizes Kay"},
		{"along with another", "Ann|Ann|PROPN|NNP|7|nsubj|PER ,|,|PUNCT|,|5|punct along|along|ADP|IN|5|case with|with|ADP|IN|5|case Ray|Ray|PROPN|NNP|1|nmod|PER ,|,|PUNCT|,|1|punct criticized|criticize|VERB|VBD|0|root Kay|Kay|PROPN|NNP|7|obj|PER", "Ann criticizes Kay; Ray criticizes Kay"},
		{"what a picture shows", "Kay|Kay|PROPN|NNP|2|nsubj|PER saw|see|VERB|VBD|0|root videos|video|NOUN|NNS|2|obj of|of|ADP|IN|5|case Ann|Ann|PROPN|NNP|3|nmod|PER mocking|mock|VERB|VBG|3|acl Ray|Ray|PROPN|NNP|6|obj|PER", "Ann criticizes Ray"},
		{"by what one makes another look bad", "Ann|Ann|PROPN|NNP|2|nsubj|PER made|make|VERB|VBD|0|root Kay|Kay|PROPN|NNP|2|obj|PER shine|shine|VERB|VB|2|xcomp by|by|ADP|IN|6|mark mocking|mock|VERB|VBG|4|advcl Ray|Ray|PROPN|NNP|6|obj|PER", "Ann criticizes Ray; Ann “made” Kay"},
		{"a statement that criticizes", "Ann|Ann|PROPN|NNP|2|nsubj|PER released|release|VERB|VBD|0|root a|a|DET|DT|4|det statement|statement|NOUN|NN|2|obj that|that|PRON|WDT|6|nsubj criticized|criticize|VERB|VBD|4|acl:relcl Ray|Ray|PROPN|NNP|6|obj|PER", "Ann criticizes Ray"},
		{"a statement that others saw", "Ann|Ann|PROPN|NNP|2|nsubj|PER saw|see|VERB|VBD|0|root a|a|DET|DT|4|det statement|statement|NOUN|NN|2|obj that|that|PRON|WDT|6|nsubj criticized|criticize|VERB|VBD|4|acl:relcl Ray|Ray|PROPN|NNP|6|obj|PER", ""},
		{"joined in", "Ann|Ann|PROPN|NNP|2|nsubj|PER joined|join|VERB|VBD|0|root Ray|Ray|PROPN|NNP|2|obj|PER in|in|ADP|IN|5|mark condemning|condemn|VERB|VBG|2|advcl Kay|Kay|PROPN|NNP|5|obj|PER", "Ann criticizes Kay; Ann “joined” Ray; Ray criticizes Kay"},
		{"two in a list", "Two|two|NUM|CD|2|nummod lawyers|lawyer|NOUN|NNS|6|nsubj Ann|Ann|PROPN|NNP|2|appos|PER and|and|CCONJ|CC|5|cc Ray|Ray|PROPN|NNP|3|conj|PER criticized|criticize|VERB|VBD|0|root Kay|Kay|PROPN|NNP|6|obj|PER", "Ann criticizes Kay; Ray criticizes Kay"},
		{"two of a group", "Two|two|NUM|CD|6|nsubj of|of|ADP|IN|3|case singers|singer|NOUN|NNS|1|nmod ,|,|PUNCT|,|5|punct Ann|Ann|PROPN|NNP|3|appos|PER criticized|criticize|VERB|VBD|0|root Kay|Kay|PROPN|NNP|6|obj|PER", "Ann criticizes Kay"},
		{"some named between dashes", "Kay|Kay|PROPN|NNP|2|nsubj|PER criticized|criticize|VERB|VBD|0|root dozens|dozen|NOUN|NNS|2|obj of|of|ADP|IN|5|case senators|senator|NOUN|NNS|3|nmod –|-|PUNCT|:|8|punct including|include|VERB|VBG|8|case Ann|Ann|PROPN|NNP|3|nmod|PER and|and|CCONJ|CC|10|cc Ray|Ray|PROPN|NNP|8|conj|PER", "Kay criticizes Ann; Kay criticizes Ray; Kay criticizes senators"},
		{"one among those who", "Kay|Kay|PROPN|NNP|4|nsubj|PER is|be|AUX|VBZ|4|cop among|among|ADP|IN|4|case those|those|PRON|DT|0|root who|who|PRON|WP|6|nsubj criticized|criticize|VERB|VBD|4|acl:relcl Ray|Ray|PROPN|NNP|6|obj|PER", "Kay criticizes Ray"},
		{"like one, hung from a noun between", "Aides|aide|NOUN|NNS|7|nsubj with|with|ADP|IN|3|case doubts|doubt|NOUN|NNS|1|nmod ,|,|PUNCT|,|6|punct like|like|ADP|IN|6|case Ann|Ann|PROPN|NNP|3|nmod|PER criticized|criticize|VERB|VBD|0|root Kay|Kay|PROPN|NNP|7|obj|PER", "Aides criticizes Kay; Ann criticizes Kay"},
		{"who, hung from the verb", "It|it|PRON|PRP|2|nsubj comes|come|VERB|VBZ|0|root from|from|ADP|IN|4|case Ann|Ann|PROPN|NNP|2|obl|PER ,|,|PUNCT|,|7|punct who|who|PRON|WP|7|nsubj criticized|criticize|VERB|VBD|2|parataxis Kay|Kay|PROPN|NNP|7|obj|PER", "Ann criticizes Kay"},
		{"who, of a place", "Ann|Ann|PROPN|NNP|8|nsubj|PER of|of|ADP|IN|3|case Ohio|Ohio|PROPN|NNP|1|nmod|LOC ,|,|PUNCT|,|6|punct who|who|PRON|WP|6|nsubj criticized|criticize|VERB|VBD|8|parataxis Kay|Kay|PROPN|NNP|6|obj|PER slept|sleep|VERB|VBD|0|root", "Ann criticizes Kay; Ann from Ohio"},
		{"who, of two", "An|a|DET|DT|2|det aide|aide|NOUN|NN|8|nsubj to|to|ADP|IN|4|case Ann|Ann|PROPN|NNP|2|nmod|PER who|who|PRON|WP|6|nsubj criticized|criticize|VERB|VBD|8|parataxis Kay|Kay|PROPN|NNP|6|obj|PER slept|sleep|VERB|VBD|0|root", "aide to Ann worksFor Ann"},
		{"a particle taken for a preposition", "Ann|Ann|PROPN|NNP|2|nsubj|PER took|take|VERB|VBD|0|root on|on|ADP|IN|4|case Ray|Ray|PROPN|NNP|2|obl|PER", "Ann criticizes Ray"},
		{"a statement from", "A|a|DET|DT|2|det statement|statement|NOUN|NN|5|nsubj from|from|ADP|IN|4|case Ann|Ann|PROPN|NNP|2|nmod|PER criticized|criticize|VERB|VBD|0|root Kay|Kay|PROPN|NNP|5|obj|PER", "Ann criticizes Kay"},
		{"a report on a place", "An|a|DET|DT|3|det Iran|Iran|PROPN|NNP|3|compound|LOC report|report|NOUN|NN|4|nsubj criticized|criticize|VERB|VBD|0|root Kay|Kay|PROPN|NNP|4|obj|PER", ""},
		{"whose deed it was", "Ann|Ann|PROPN|NNP|3|nmod:poss|PER 's|'s|PART|POS|1|case speech|speech|NOUN|NN|4|nsubj angered|anger|VERB|VBD|0|root Kay|Kay|PROPN|NNP|4|obj|PER", "Kay opposes Ann"},
		{"what a topic is of", "Ann|Ann|PROPN|NNP|2|nsubj|PER criticized|criticize|VERB|VBD|0|root the|the|DET|DT|5|det budget|budget|NOUN|NN|5|compound deal|deal|NOUN|NN|2|obj", "Ann criticizes budget deal"},
		{"a move that sums up a clause", "Ann|Ann|PROPN|NNP|2|nsubj|PER sold|sell|VERB|VBD|0|root Ohio|Ohio|PROPN|NNP|2|obj|LOC ,|,|PUNCT|,|6|punct a|a|DET|DT|6|det move|move|NOUN|NN|3|appos that|that|SCONJ|IN|9|mark Ray|Ray|PROPN|NNP|9|nsubj|PER criticized|criticize|VERB|VBD|6|acl:relcl", "Ann “sold” Ohio; Ray criticizes Ann"},
		{"hit out at him for", "Ann|Ann|PROPN|NNP|2|nsubj|PER hit|hit|VERB|VBD|0|root out|out|ADP|RP|2|compound:prt at|at|ADP|IN|5|case Ray|Ray|PROPN|NNP|2|obl|PER for|for|SCONJ|IN|7|mark endorsing|endorse|VERB|VBG|2|advcl NATO|NATO|PROPN|NNP|7|obj|ORG", "Ann criticizes Ray; Ray endorses NATO"},
		{"met others", "Ann|Ann|PROPN|NNP|6|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER and|and|CCONJ|CC|4|cc Bob|Bob|PROPN|NNP|1|conj|PER Ray|Ray|PROPN|NNP|4|flat|PER met|meet|VERB|VBD|0|root NATO|NATO|PROPN|NNP|6|obj|ORG", "Ann Lee meetsWith NATO; Bob Ray meetsWith NATO"},
		{"together with another", "Ann|Ann|PROPN|NNP|7|nsubj|PER ,|,|PUNCT|,|3|punct together|together|ADV|RB|7|advmod with|with|ADP|IN|5|case Ray|Ray|PROPN|NNP|3|nmod|PER ,|,|PUNCT|,|3|punct criticized|criticize|VERB|VBD|0|root Kay|Kay|PROPN|NNP|7|obj|PER", "Ann criticizes Kay; Ray criticizes Kay"},
		{"how one stays", "Ann|Ann|PROPN|NNP|2|nsubj|PER remains|remain|VERB|VBZ|0|root opposed|oppose|VERB|VBN|2|xcomp to|to|ADP|IN|5|case Ray|Ray|PROPN|NNP|3|obl|PER", "Ann opposes Ray"},
		{"together with another, hung from the first", "Ann|Ann|PROPN|NNP|7|nsubj|PER ,|,|PUNCT|,|5|punct together|together|ADV|RB|5|advmod with|with|ADP|IN|5|case Ray|Ray|PROPN|NNP|1|nmod|PER ,|,|PUNCT|,|1|punct criticized|criticize|VERB|VBD|0|root Kay|Kay|PROPN|NNP|7|obj|PER", "Ann criticizes Kay; Ray criticizes Kay"},
		{"two participles", "A|a|DET|DT|2|det law|law|NOUN|NN|9|nsubj backed|back|VERB|VBN|2|acl by|by|ADP|IN|5|case Ann|Ann|PROPN|NNP|3|obl:agent|PER and|and|CCONJ|CC|7|cc mocked|mock|VERB|VBN|3|conj by|by|ADP|IN|10|case failed|fail|VERB|VBD|0|root Ray|Ray|PROPN|NNP|7|obl:agent|PER", "Ann supports law; Ray criticizes law"},
		{"among those who", "Among|among|ADP|IN|2|case those|that|PRON|DT|6|obl mocking|mock|VERB|VBG|2|acl Kay|Kay|PROPN|NNP|3|obj|PER are|be|AUX|VBP|6|cop Ann|Ann|PROPN|NNP|0|root|PER and|and|CCONJ|CC|8|cc Ray|Ray|PROPN|NNP|6|conj|PER", "Ann criticizes Kay; Ray criticizes Kay"},
		{"joined along with", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER joined|join|VERB|VBD|0|root the|the|DET|DT|6|det Green|Green|PROPN|NNP|6|amod|ORG Party|Party|PROPN|NNP|3|obj|ORG on|on|ADP|IN|8|case Monday|Monday|PROPN|NNP|3|obl along|along|ADP|IN|11|case with|with|ADP|IN|11|case Bob|Bob|PROPN|NNP|3|obl|PER Ray|Ray|PROPN|NNP|11|flat|PER", "Ann Lee memberOf Green Party"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(claims(t, c.text), "; "); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}
