package extract

import (
	"strings"
	"testing"
)

func TestRivalry(t *testing.T) {
	const ann = "Ann|Ann|PROPN|NNP|2|nsubj|PER "
	for _, c := range []struct{ why, text, want string }{
		{"a possessed opponent", "Ann|Ann|PROPN|NNP|3|nmod:poss|PER 's|'s|PART|POS|1|case opponent|opponent|NOUN|NN|6|nsubj ,|,|PUNCT|,|5|punct Ray|Ray|PROPN|NNP|3|appos|PER spoke|speak|VERB|VBD|0|root", "Ray rivals Ann"},
		{"opponent of a plan", "Ray|Ray|PROPN|NNP|4|nsubj|PER is|be|AUX|VBZ|4|cop an|an|DET|DT|4|det opponent|opponent|NOUN|NN|0|root of|of|ADP|IN|7|case the|the|DET|DT|7|det ban|ban|NOUN|NN|4|nmod", "Ray opposes ban"},
		{"what a rival did", ann + "said|say|VERB|VBD|0|root rival|rival|ADJ|JJ|4|amod Ray|Ray|PROPN|NNP|5|nsubj|PER slept|sleep|VERB|VBD|2|ccomp", "Ann rivals Ray"},
		{"a name right behind", ann + "met|meet|VERB|VBD|0|root Lee|Lee|PROPN|NNP|4|compound|PER rival|rival|NOUN|NN|2|obj Ray|Ray|PROPN|NNP|7|nmod:poss|PER 's|'s|PART|POS|5|case aunt|aunt|NOUN|NN|2|xcomp", "Ray rivals Lee"},
		{"spelled out", "A|a|DET|DT|2|det feud|feud|NOUN|NN|8|nsubj between|between|ADP|IN|4|case siblings|sibling|NOUN|NNS|2|nmod Ann|Ann|PROPN|NNP|4|flat|PER and|and|CCONJ|CC|7|cc Ray|Ray|PROPN|NNP|5|conj|PER grew|grow|VERB|VBD|0|root", "Ann rivals Ray"},
		{"each other's", "Ann|Ann|PROPN|NNP|4|nsubj|PER and|and|CCONJ|CC|3|cc Ray|Ray|PROPN|NNP|1|conj|PER slept|sleep|VERB|VBD|0|root in|in|ADP|IN|7|case a|a|DET|DT|7|det contest|contest|NOUN|NN|4|obl", "Ann rivals Ray"},
		{"a third party's", "Ann|Ann|PROPN|NNP|4|nsubj|PER and|and|CCONJ|CC|3|cc Ray|Ray|PROPN|NNP|1|conj|PER slept|sleep|VERB|VBD|0|root in|in|ADP|IN|7|case a|a|DET|DT|7|det runoff|runoff|NOUN|NN|4|obl with|with|ADP|IN|9|case Fox|Fox|PROPN|NNP|7|nmod|PER", "Ann rivals Fox; Ray rivals Fox"},
		{"in a race", ann + "entered|enter|VERB|VBD|0|root a|a|DET|DT|4|det race|race|NOUN|NN|2|obj against|against|ADP|IN|6|case Ray|Ray|PROPN|NNP|4|nmod|PER", "Ann rivals Ray"},
		{"what is contested", ann + "entered|enter|VERB|VBD|0|root the|the|DET|DT|5|det Senate|Senate|PROPN|NNP|5|compound|ORG race|race|NOUN|NN|2|obj against|against|ADP|IN|7|case Ray|Ray|PROPN|NNP|5|nmod|PER", "Ann rivals Ray; Ann runsFor Senator"},
		{"looking on", ann + "watched|watch|VERB|VBD|0|root a|a|DET|DT|4|det race|race|NOUN|NN|2|obj against|against|ADP|IN|6|case Ray|Ray|PROPN|NNP|4|nmod|PER", ""},
		{"hopes to win", ann + "hopes|hope|VERB|VBZ|0|root to|to|PART|TO|4|mark beat|beat|VERB|VB|2|xcomp Ray|Ray|PROPN|NNP|4|obj|PER", "Ann planned defeats Ray; Ann rivals Ray"},
		{"preferred", "Voters|voter|NOUN|NNS|2|nsubj preferred|prefer|VERB|VBD|0|root Ann|Ann|PROPN|NNP|2|obj|PER over|over|ADP|IN|5|case Ray|Ray|PROPN|NNP|2|obl|PER", "Ann rivals Ray; Voters supports Ann"},
		{"leading", "Polls|poll|NOUN|NNS|2|nsubj show|show|VERB|VBP|0|root Ann|Ann|PROPN|NNP|2|obj|PER leading|lead|ADP|VBG|5|case Ray|Ray|PROPN|NNP|3|nmod|PER in|in|ADP|IN|7|case Ohio|Ohio|PROPN|NNP|4|obl|LOC", "Ann rivals Ray"},
	} {
		if got := strings.Join(claims(t, c.text), "; "); got != c.want {
			t.Errorf("%s: got  %s\nwant %s", c.why, got, c.want)
		}
	}
}

func TestStandings(t *testing.T) {
	const shares = "Ann|Ann|PROPN|NNP|2|nsubj|PER has|have|VERB|VBZ|0|root 40|40|NUM|CD|4|nummod percent|percent|NOUN|NN|2|obj and|and|CCONJ|CC|6|cc Ray|Ray|PROPN|NNP|2|conj|PER 35|35|NUM|CD|8|nummod percent|percent|NOUN|NN|6|nmod in|in|ADP|IN|10|case "
	for _, c := range []struct{ why, text, want string }{
		{"shares", shares + "polls|poll|NOUN|NNS|2|obl", "Ann rivals Ray"},
		{"a share against", "Ann|Ann|PROPN|NNP|2|nsubj|PER took|take|VERB|VBD|0|root 57|57|NUM|CD|4|nummod percent|percent|NOUN|NN|2|obj against|against|ADP|IN|6|case Ray|Ray|PROPN|NNP|4|nmod|PER in|in|ADP|IN|9|case the|the|DET|DT|9|det primary|primary|NOUN|NN|2|obl", "Ann rivals Ray"},
		{"shares of something else", shares + "firms|firm|NOUN|NNS|2|obl", ""},
		{"ahead", "Polls|poll|NOUN|NNS|2|nsubj put|put|VERB|VBP|0|root Ann|Ann|PROPN|NNP|2|obj|PER 8|8|NUM|CD|5|nummod points|point|NOUN|NNS|6|obl ahead|ahead|ADV|RB|2|advmod of|of|ADP|IN|8|case Ray|Ray|PROPN|NNP|6|obl|PER", "Ann rivals Ray"},
		{"supported", "Voters|voter|NOUN|NNS|4|nsubj and|and|CCONJ|CC|3|cc Ann|Ann|PROPN|NNP|1|conj|PER slept|sleep|VERB|VBD|0|root behind|behind|ADP|IN|6|case Ray|Ray|PROPN|NNP|4|obl|PER", ""},
		{"earlier", "Ann|Ann|PROPN|NNP|2|nsubj|PER slept|sleep|VERB|VBD|0|root ahead|ahead|ADV|RB|2|advmod of|of|ADP|IN|5|case Ray|Ray|PROPN|NNP|3|obl|PER", ""},
	} {
		if got := strings.Join(claims(t, c.text), "; "); got != c.want {
			t.Errorf("%s: got  %s\nwant %s", c.why, got, c.want)
		}
	}
}
