package extract

import (
	"slices"
	"strings"
	"testing"
)

// TestNaming finds what somebody is called, by verbs and nouns of naming.
func TestNaming(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"Ann Lee slammed what she called the failed policies of Bob Ray.", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER slammed|slam|VERB|VBD|0|root what|what|PRON|WP|3|obj she|she|PRON|PRP|6|nsubj called|call|VERB|VBD|4|acl:relcl the|the|DET|DT|9|det failed|failed|ADJ|JJ|9|amod policies|policy|NOUN|NNS|6|obj of|of|ADP|IN|11|case Bob|Bob|PROPN|NNP|9|nmod|PER Ray|Ray|PROPN|NNP|11|flat|PER .|.|PUNCT|.|3|punct", "Ann Lee criticizes Bob Ray"},
		{"Her portrayal of Bob Ray as a liar went viral, Ann Lee said.", "Her|her|PRON|PRP$|2|nmod:poss portrayal|portrayal|NOUN|NN|9|nsubj of|of|ADP|IN|4|case Bob|Bob|PROPN|NNP|2|nmod|PER Ray|Ray|PROPN|NNP|4|flat|PER as|as|ADP|IN|8|case a|a|DET|DT|8|det liar|liar|NOUN|NN|2|nmod went|go|VERB|VBD|14|ccomp viral|viral|ADJ|JJ|9|xcomp ,|,|PUNCT|,|9|punct Ann|Ann|PROPN|NNP|14|nsubj|PER Lee|Lee|PROPN|NNP|12|flat|PER said|say|VERB|VBD|0|root .|.|PUNCT|.|14|punct", "!Bob Ray criticizes Bob Ray"},
		{"Ann Lee's portrayal of Bob Ray as a liar went viral.", "Ann|Ann|PROPN|NNP|4|nmod:poss|PER Lee|Lee|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case portrayal|portrayal|NOUN|NN|11|nsubj of|of|ADP|IN|6|case Bob|Bob|PROPN|NNP|4|nmod|PER Ray|Ray|PROPN|NNP|6|flat|PER as|as|ADP|IN|10|case a|a|DET|DT|10|det liar|liar|NOUN|NN|4|nmod went|go|VERB|VBD|0|root viral|viral|ADJ|JJ|11|xcomp .|.|PUNCT|.|11|punct", "Ann Lee criticizes Bob Ray"},
		{"Ann Lee's portrayal of Bob Ray as a miner went viral.", "Ann|Ann|PROPN|NNP|4|nmod:poss|PER Lee|Lee|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case portrayal|portrayal|NOUN|NN|11|nsubj of|of|ADP|IN|6|case Bob|Bob|PROPN|NNP|4|nmod|PER Ray|Ray|PROPN|NNP|6|flat|PER as|as|ADP|IN|10|case a|a|DET|DT|10|det miner|miner|NOUN|NN|4|nmod went|go|VERB|VBD|0|root viral|viral|ADJ|JJ|11|xcomp .|.|PUNCT|.|11|punct", "!Ann Lee criticizes Bob Ray"},
		{"Ann Lee referred to Bob Ray as a clown.", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER referred|refer|VERB|VBD|0|root to|to|ADP|IN|5|case Bob|Bob|PROPN|NNP|3|obl|PER Ray|Ray|PROPN|NNP|5|flat|PER as|as|ADP|IN|9|case a|a|DET|DT|9|det clown|clown|NOUN|NN|3|obl .|.|PUNCT|.|3|punct", "Ann Lee criticizes Bob Ray"},
		{"Ann Lee referred to Bob Ray as a miner.", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER referred|refer|VERB|VBD|0|root to|to|ADP|IN|5|case Bob|Bob|PROPN|NNP|3|obl|PER Ray|Ray|PROPN|NNP|5|flat|PER as|as|ADP|IN|9|case a|a|DET|DT|9|det miner|miner|NOUN|NN|3|obl .|.|PUNCT|.|3|punct", "!Ann Lee criticizes Bob Ray"},
		{"Ann Lee found it shocking that Bob Ray stayed.", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER found|find|VERB|VBD|0|root it|it|PRON|PRP|3|expl shocking|shocking|ADJ|JJ|3|xcomp that|that|SCONJ|IN|9|mark Bob|Bob|PROPN|NNP|9|nsubj|PER Ray|Ray|PROPN|NNP|7|flat|PER stayed|stay|VERB|VBD|5|ccomp .|.|PUNCT|.|3|punct", "Ann Lee criticizes Bob Ray"},
		{"Ann Lee found it sad that Bob Ray died.", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER found|find|VERB|VBD|0|root it|it|PRON|PRP|3|expl sad|sad|ADJ|JJ|3|xcomp that|that|SCONJ|IN|9|mark Bob|Bob|PROPN|NNP|9|nsubj|PER Ray|Ray|PROPN|NNP|7|flat|PER died|die|VERB|VBD|5|ccomp .|.|PUNCT|.|3|punct", "!Ann Lee criticizes Bob Ray"},
		{"Ann Lee said she is corrupt.", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root she|she|PRON|PRP|6|nsubj is|be|AUX|VBZ|6|cop corrupt|corrupt|ADJ|JJ|3|ccomp", "!Ann Lee criticizes Ann Lee"},
		{"Ann Lee called Bob Ray's absence ”embarrassing.”", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER called|call|VERB|VBD|0|root Bob|Bob|PROPN|NNP|7|nmod:poss|PER Ray|Ray|PROPN|NNP|4|flat|PER 's|'s|PART|POS|4|case absence|absence|NOUN|NN|9|nsubj \"|\"|PUNCT|``|9|punct embarrassing|embarrassing|ADJ|JJ|3|xcomp .|.|PUNCT|.|9|punct \"|\"|PUNCT|''|9|punct", "Ann Lee criticizes Bob Ray"},
	} {
		got := claims(t, c.text)
		if no, ok := strings.CutPrefix(c.want, "!"); ok && slices.Contains(got, no) || !ok && !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
}
