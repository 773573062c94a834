package extract

import (
	"strings"
	"testing"
)

// TestDeedEnds reads nouns of what somebody does where its ends stand elsewhere.
func TestDeedEnds(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"what was said is it", "Ann|Ann|PROPN|NNP|3|nmod:poss|PER 's|'s|PART|POS|1|case speech|speech|NOUN|NN|6|nsubj was|be|AUX|VBD|6|cop a|a|DET|DT|6|det swipe|swipe|NOUN|NN|0|root at|at|ADP|IN|8|case Ray|Ray|PROPN|NNP|6|nmod|PER", "Ann criticizes Ray"},
		{"it sums up a clause", "Ann|Ann|PROPN|NNP|2|nsubj|PER laughed|laugh|VERB|VBD|0|root ,|,|PUNCT|,|5|punct a|a|DET|DT|5|det jab|jab|NOUN|NN|2|parataxis at|at|ADP|IN|7|case Ray|Ray|PROPN|NNP|5|nmod|PER", "Ann criticizes Ray"},
		{"without a comma", "Ann|Ann|PROPN|NNP|2|nsubj|PER laughed|laugh|VERB|VBD|0|root a|a|DET|DT|4|det jab|jab|NOUN|NN|2|obl at|at|ADP|IN|6|case Ray|Ray|PROPN|NNP|4|nmod|PER", ""},
		{"a clause about it", "Criticism|criticism|NOUN|NN|7|nsubj that|that|PRON|WDT|4|obj Ann|Ann|PROPN|NNP|4|nsubj|PER levelled|level|VERB|VBD|1|acl:relcl at|at|ADP|IN|6|case Ray|Ray|PROPN|NNP|4|obl|PER stung|sting|VERB|VBD|0|root", "Ann criticizes Ray"},
		{"amid it", "Amid|amid|ADP|IN|2|case criticism|criticism|NOUN|NN|7|obl from|from|ADP|IN|4|case Ann|Ann|PROPN|NNP|2|nmod|PER ,|,|PUNCT|,|2|punct Ray|Ray|PROPN|NNP|7|nsubj|PER left|leave|VERB|VBD|0|root", "Ann criticizes Ray"},
		{"without it", "Without|without|ADP|IN|2|case criticism|criticism|NOUN|NN|7|obl from|from|ADP|IN|4|case Ann|Ann|PROPN|NNP|2|nmod|PER ,|,|PUNCT|,|2|punct Ray|Ray|PROPN|NNP|7|nsubj|PER left|leave|VERB|VBD|0|root", ""},
		{"met with it", "Ray|Ray|PROPN|NNP|3|nsubj:pass|PER was|be|AUX|VBD|3|aux:pass met|meet|VERB|VBN|0|root with|with|ADP|IN|5|case criticism|criticism|NOUN|NN|3|obl from|from|ADP|IN|7|case Ann|Ann|PROPN|NNP|5|nmod|PER", "Ann criticizes Ray"},
		{"responded with it", "Ann|Ann|PROPN|NNP|2|nsubj|PER responded|respond|VERB|VBD|0|root with|with|ADP|IN|5|case a|a|DET|DT|5|det jab|jab|NOUN|NN|2|obl at|at|ADP|IN|7|case Ray|Ray|PROPN|NNP|5|nmod|PER", "Ann criticizes Ray"},
		{"coming from", "Criticism|criticism|NOUN|NN|7|nsubj of|of|ADP|IN|3|case Ray|Ray|PROPN|NNP|1|nmod|PER coming|come|VERB|VBG|1|acl from|from|ADP|IN|6|case Ann|Ann|PROPN|NNP|4|obl|PER grew|grow|VERB|VBD|0|root", "Ann criticizes Ray"},
		{"perceived", "Ann|Ann|PROPN|NNP|4|nmod:poss|PER 's|'s|PART|POS|1|case perceived|perceived|ADJ|JJ|4|amod criticism|criticism|NOUN|NN|7|nsubj of|of|ADP|IN|6|case Ray|Ray|PROPN|NNP|4|nmod|PER stung|sting|VERB|VBD|0|root", "Ann hypothetical criticizes Ray"},
		{"critics as objects", "Kay|Kay|PROPN|NNP|2|nsubj|PER met|meet|VERB|VBD|0|root critics|critic|NOUN|NNS|2|obj of|of|ADP|IN|5|case Ann|Ann|PROPN|NNP|3|nmod|PER", "Kay meetsWith critics of Ann; critics of Ann criticizes Ann"},
		{"to go on with it", "Ann|Ann|PROPN|NNP|3|nsubj|PER will|will|AUX|MD|3|aux renew|renew|VERB|VB|0|root her|her|PRON|PRP$|5|nmod:poss attacks|attack|NOUN|NNS|3|obj on|on|ADP|IN|7|case Ray|Ray|PROPN|NNP|5|nmod|PER", "Ann criticizes Ray; Ann planned criticizes Ray"},
		{"given already", "Ray|Ray|PROPN|NNP|4|nsubj|PER did|do|AUX|VBD|4|aux not|not|PART|RB|4|advmod mention|mention|VERB|VB|0|root Ann|Ann|PROPN|NNP|7|nmod:poss|PER 's|'s|PART|POS|5|case criticism|criticism|NOUN|NN|4|obj of|of|ADP|IN|9|case Kay|Kay|PROPN|NNP|7|nmod|PER", "Ann criticizes Kay"},
		{"to be given", "Ray|Ray|PROPN|NNP|3|nsubj|PER would|would|AUX|MD|3|aux welcome|welcome|VERB|VB|0|root Ann|Ann|PROPN|NNP|6|nmod:poss|PER 's|'s|PART|POS|4|case criticism|criticism|NOUN|NN|3|obj of|of|ADP|IN|8|case Kay|Kay|PROPN|NNP|6|nmod|PER", "Ann hypothetical criticizes Kay; Ray hypothetical supports Ann"},
		{"announced to do", "Ann|Ann|PROPN|NNP|3|nsubj|PER has|have|AUX|VBZ|3|aux pledged|pledge|VERB|VBN|0|root to|to|PART|TO|5|mark support|support|VERB|VB|3|xcomp Ray|Ray|PROPN|NNP|5|obj|PER", "Ann supports Ray"},
		{"tried to", "Ann|Ann|PROPN|NNP|2|nsubj|PER tried|try|VERB|VBD|0|root to|to|PART|TO|4|mark blame|blame|VERB|VB|2|xcomp Ray|Ray|PROPN|NNP|4|obj|PER", "Ann accuses Ray"},
		{"for the purpose of", "Ann|Ann|PROPN|NNP|2|nsubj|PER sang|sing|VERB|VBD|0|root to|to|PART|TO|4|mark oppose|oppose|VERB|VB|2|advcl Ray|Ray|PROPN|NNP|4|obj|PER", "Ann opposes Ray"},
		{"her own call", "Ann|Ann|PROPN|NNP|3|nmod:poss|PER 's|'s|PART|POS|1|case call|call|NOUN|NN|7|nsubj to|to|PART|TO|5|mark ban|ban|VERB|VB|3|acl Ray|Ray|PROPN|NNP|5|obj|PER failed|fail|VERB|VBD|0|root", "Ann opposes Ray"},
		{"a thing blamed", "Ann|Ann|PROPN|NNP|2|nsubj|PER blamed|blame|VERB|VBD|0|root the|the|DET|DT|4|det law|law|NOUN|NN|2|obj", "Ann criticizes law"},
		{"outraged that", "Ann|Ann|PROPN|NNP|3|nsubj|PER is|be|AUX|VBZ|3|cop outraged|outraged|ADJ|JJ|0|root that|that|SCONJ|IN|6|mark Ray|Ray|PROPN|NNP|6|nsubj|PER slept|sleep|VERB|VBD|3|ccomp", "Ann criticizes Ray"},
		{"a passive before it", "Ray|Ray|PROPN|NNP|3|nsubj:pass|PER was|be|AUX|VBD|3|aux:pass mocked|mock|VERB|VBN|0|root by|by|ADP|IN|5|case Ann|Ann|PROPN|NNP|3|obl:agent|PER and|and|CCONJ|CC|7|cc denounced|denounce|VERB|VBD|3|conj Kay|Kay|PROPN|NNP|7|obj|PER", "Ann criticizes Ray; Ray criticizes Kay"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(claims(t, c.text), "; "); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}
