package extract

import (
	"slices"
	"strings"
	"testing"
)

// TestRefusals finds who will not take what, and what one doubts of whom.
func TestRefusals(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"The council will not accept the deal.", "The|the|DET|DT|2|det council|council|NOUN|NN|5|nsubj will|will|AUX|MD|5|aux not|not|PART|RB|5|advmod accept|accept|VERB|VB|0|root the|the|DET|DT|7|det deal|deal|NOUN|NN|5|obj .|.|PUNCT|.|5|punct", "council rejects deal"},
		{"The council could not accept the deal.", "The|the|DET|DT|2|det council|council|NOUN|NN|5|nsubj could|could|AUX|MD|5|aux not|not|PART|RB|5|advmod accept|accept|VERB|VB|0|root the|the|DET|DT|7|det deal|deal|NOUN|NN|5|obj .|.|PUNCT|.|5|punct", "!council rejects deal"},
		{"Ann Lee would have none of the deal.", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER would|would|AUX|MD|4|aux have|have|VERB|VB|0|root none|none|PRON|NN|4|obj of|of|ADP|IN|8|case the|the|DET|DT|8|det deal|deal|NOUN|NN|5|nmod", "Ann Lee rejects deal"},
		{"The deal died. Ann Lee would not hear of it.", "The|the|DET|DT|2|det deal|deal|NOUN|NN|3|nsubj died|die|VERB|VBD|0|root\nAnn|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER would|would|AUX|MD|5|aux not|not|PART|RB|5|advmod hear|hear|VERB|VB|0|root of|of|ADP|IN|7|case it|it|PRON|PRP|5|obl", "Ann Lee rejects deal"},
		{"Ann Lee refused to approve the deal.", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER refused|refuse|VERB|VBD|0|root to|to|PART|TO|5|mark approve|approve|VERB|VB|3|xcomp the|the|DET|DT|7|det deal|deal|NOUN|NN|5|obj .|.|PUNCT|.|3|punct", "Ann Lee rejects deal"},
		{"Ann Lee questioned whether Bob Ray can be trusted.", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER questioned|question|VERB|VBD|0|root whether|whether|SCONJ|IN|9|mark Bob|Bob|PROPN|NNP|9|nsubj:pass|PER Ray|Ray|PROPN|NNP|5|flat|PER can|can|AUX|MD|9|aux be|be|AUX|VB|9|aux:pass trusted|trust|VERB|VBN|3|ccomp .|.|PUNCT|.|3|punct", "Ann Lee criticizes Bob Ray"},
		{"“I was disappointed, but hardly shocked by Ann Lee's speech,” Bob Ray said.", "“|\"|PUNCT|``|4|punct I|I|PRON|PRP|4|nsubj was|be|AUX|VBD|4|cop disappointed|disappointed|ADJ|JJ|18|ccomp ,|,|PUNCT|,|8|punct but|but|CCONJ|CC|8|cc hardly|hardly|ADV|RB|8|advmod shocked|shock|VERB|VBN|4|conj by|by|ADP|IN|13|case Ann|Ann|PROPN|NNP|13|nmod:poss|PER Lee|Lee|PROPN|NNP|10|flat|PER 's|'s|PART|POS|10|case speech|speech|NOUN|NN|8|obl:agent ,|,|PUNCT|,|4|punct ”|\"|PUNCT|''|4|punct Bob|Bob|PROPN|NNP|18|nsubj|PER Ray|Ray|PROPN|NNP|16|flat|PER said|say|VERB|VBD|0|root .|.|PUNCT|.|18|punct", "Bob Ray reported criticizes Ann Lee"},
		{"Ann Lee told Fox News Bob Ray made a mistake.", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER told|tell|VERB|VBD|0|root Fox|Fox|PROPN|NNP|5|compound|ORG News|News|PROPN|NNP|6|nmod:desc|ORG Bob|Bob|PROPN|NNP|3|iobj|PER Ray|Ray|PROPN|NNP|6|flat|PER made|make|VERB|VBD|3|ccomp a|a|DET|DT|10|det mistake|mistake|NOUN|NN|8|obj .|.|PUNCT|.|3|punct", "Ann Lee criticizes Bob Ray"},
		{"The allegation was denied by Ann Lee and Bob Ray.", "The|the|DET|DT|2|det allegation|allegation|NOUN|NN|4|nsubj:pass was|be|AUX|VBD|4|aux:pass denied|deny|VERB|VBN|0|root by|by|ADP|IN|6|case Ann|Ann|PROPN|NNP|4|obl:agent|PER Lee|Lee|PROPN|NNP|6|flat|PER and|and|CCONJ|CC|9|cc Bob|Bob|PROPN|NNP|6|conj|PER Ray|Ray|PROPN|NNP|9|flat|PER .|.|PUNCT|.|4|punct", "!Ann Lee contradicts Bob Ray"},
		{"Ann Lee stood out as a Bob Ray critic.", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER stood|stand|VERB|VBD|0|root out|out|ADP|RP|3|compound:prt as|as|ADP|IN|9|case a|a|DET|DT|9|det Bob|Bob|PROPN|NNP|9|compound|PER Ray|Ray|PROPN|NNP|7|flat|PER critic|critic|NOUN|NN|3|obl .|.|PUNCT|.|3|punct", "Ann Lee criticizes Bob Ray"},
		{"Ann Lee said that Bob Ray is not qualified.", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root that|that|SCONJ|IN|9|mark Bob|Bob|PROPN|NNP|9|nsubj|PER Ray|Ray|PROPN|NNP|5|flat|PER is|be|AUX|VBZ|9|cop not|not|PART|RB|9|advmod qualified|qualified|ADJ|JJ|3|ccomp .|.|PUNCT|.|3|punct", "Ann Lee criticizes Bob Ray"},
	} {
		got := claims(t, c.text)
		if no, ok := strings.CutPrefix(c.want, "!"); ok && slices.Contains(got, no) || !ok && !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
}
