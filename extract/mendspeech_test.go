package extract

import (
	"slices"
	"strconv"
	"testing"
)

// TestMendSpeech rights trees of speech that come out wrong, and leaves right ones alone.
func TestMendSpeech(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       map[int]string // token → relation and head
	}{
		{"the subject of what is said", "Lee|Lee|PROPN|NNP|2|nsubj suggested|suggest|VERB|VBD|0|root the|the|DET|DT|4|det plan|plan|NOUN|NN|2|obj was|be|AUX|VBD|6|cop wrong|wrong|ADJ|JJ|4|acl:relcl",
			map[int]string{3: "nsubj<5", 5: "ccomp<1"}},
		{"who is said to do it", "Lee|Lee|PROPN|NNP|2|nsubj said|say|VERB|VBD|0|root Ray|Ray|PROPN|NNP|2|obj should|should|AUX|MD|5|aux go|go|VERB|VB|2|ccomp", map[int]string{2: "nsubj<4"}},
		{"who speaks behind a quote", "He|he|PRON|PRP|2|nsubj lied|lie|VERB|VBD|7|ccomp ”|”|PUNCT|''|2|punct Speaker|speaker|NOUN|NN|2|appos Ann|Ann|PROPN|NNP|4|appos Lee|Lee|PROPN|NNP|5|flat said|say|VERB|VBD|0|root",
			map[int]string{3: "nmod:desc<4", 4: "nsubj<6"}},
		{"who is told", "Lee|Lee|PROPN|NNP|2|nsubj told|tell|VERB|VBD|0|root Ray|Ray|PROPN|NNP|2|obj they|they|PRON|PRP|6|nsubj should|should|AUX|MD|6|aux go|go|VERB|VB|2|ccomp", map[int]string{2: "obj<1"}},
		{"a relative clause", "Lee|Lee|PROPN|NNP|2|nsubj suggested|suggest|VERB|VBD|0|root a|a|DET|DT|4|det plan|plan|NOUN|NN|2|obj that|that|PRON|WDT|7|nsubj was|be|AUX|VBD|7|cop wrong|wrong|ADJ|JJ|4|acl:relcl",
			map[int]string{3: "obj<1", 6: "acl:relcl<3"}},
		{"a quoted participle", "She|she|PRON|PRP|4|nsubj was|be|AUX|VBD|4|cop “|“|PUNCT|``|4|punct horrified|horrify|VERB|VBN|0|root",
			map[int]string{0: "nsubj:pass<3", 1: "aux:pass<3"}},
		{"called out", "Lee|Lee|PROPN|NNP|2|nsubj called|call|VERB|VBD|0|root out|out|ADP|RP|2|compound:prt Ray|Ray|PROPN|NNP|2|xcomp", map[int]string{3: "obj<1"}},
		{"called rude", "Lee|Lee|PROPN|NNP|2|nsubj called|call|VERB|VBD|0|root Ray|Ray|PROPN|NNP|2|xcomp rude|rude|ADJ|JJ|2|xcomp", map[int]string{2: "obj<1", 3: "xcomp<1"}},
		{"became one", "Lee|Lee|PROPN|NNP|2|nsubj became|become|VERB|VBD|0|root Speaker|speaker|PROPN|NNP|2|xcomp", map[int]string{2: "xcomp<1"}},
		{"according to", "According|accord|VERB|VBG|3|case to|to|ADP|IN|1|fixed Lee|Lee|PROPN|NNP|0|root ,|,|PUNCT|,|3|punct Ray|Ray|PROPN|NNP|7|nsubj is|be|AUX|VBZ|7|cop unfit|unfit|ADJ|JJ|3|appos",
			map[int]string{2: "obl<6", 6: "root<-1"}},
		{"according to one beside the subject", "According|accord|VERB|VBG|3|case to|to|ADP|IN|1|fixed Lee|Lee|PROPN|NNP|7|nmod ,|,|PUNCT|,|5|punct Ray|Ray|PROPN|NNP|3|appos is|be|AUX|VBZ|7|cop unfit|unfit|ADJ|JJ|0|root",
			map[int]string{2: "obl<6", 4: "nsubj<6"}},
		{"the content of a noun", "Lee|Lee|PROPN|NNP|2|nsubj rejected|reject|VERB|VBD|0|root the|the|DET|DT|4|det idea|idea|NOUN|NN|2|obj that|that|SCONJ|IN|7|mark Ray|Ray|PROPN|NNP|7|nsubj lied|lie|VERB|VBD|2|advcl", map[int]string{6: "acl<3"}},
		{"what is said at a time", "Lee|Lee|PROPN|NNP|2|nsubj announced|announce|VERB|VBD|0|root this|this|DET|DT|4|det week|week|NOUN|NN|2|obl:unmarked that|that|SCONJ|IN|7|mark Ray|Ray|PROPN|NNP|7|nsubj lied|lie|VERB|VBD|2|advcl", map[int]string{6: "ccomp<1"}},
		{"what is said in a lawsuit", "Kay|Kay|PROPN|NNP|2|nsubj|PER alleged|allege|VERB|VBD|0|root in|in|ADP|IN|5|case a|a|DET|DT|5|det lawsuit|lawsuit|NOUN|NN|2|obl that|that|SCONJ|IN|9|mark Lee|Lee|PROPN|NNP|9|nsubj|PER had|have|AUX|VBD|9|aux lied|lie|VERB|VBN|5|acl:relcl", map[int]string{8: "ccomp<1"}},
		{"a rally that somebody held", "Kay|Kay|PROPN|NNP|2|nsubj|PER spoke|say|VERB|VBD|0|root at|at|ADP|IN|5|case a|a|DET|DT|5|det rally|rally|NOUN|NN|2|obl that|that|PRON|WDT|8|obj Lee|Lee|PROPN|NNP|8|nsubj|PER held|hold|VERB|VBD|5|acl:relcl", map[int]string{7: "acl:relcl<4"}},
		{"a charge that one answers", "Kay|Kay|PROPN|NNP|2|nsubj|PER replied|reply|VERB|VBD|0|root to|to|ADP|IN|5|case a|a|DET|DT|5|det charge|charge|NOUN|NN|2|obl that|that|SCONJ|IN|8|mark Lee|Lee|PROPN|NNP|8|nsubj|PER lied|lie|VERB|VBD|5|acl", map[int]string{7: "acl<4"}},
		{"so that", "Lee|Lee|PROPN|NNP|2|nsubj moved|move|VERB|VBD|0|root the|the|DET|DT|4|det car|car|NOUN|NN|2|obj that|that|SCONJ|IN|7|mark Ray|Ray|PROPN|NNP|7|nsubj slept|sleep|VERB|VBD|2|advcl", map[int]string{6: "advcl<1"}},
		{"a plan that would", "His|his|PRON|PRP$|2|nmod:poss plan|plan|NOUN|NN|0|root would|would|AUX|MD|4|aux fail|fail|VERB|VB|2|acl", map[int]string{1: "nsubj<3", 3: "root<-1"}},
	} {
		_, doc := read(t, c.text)
		got := mend(doc.Sentences[0])
		for i, want := range c.want {
			if have := got.Tokens[i].Rel + "<" + strconv.Itoa(got.Tokens[i].Head); have != want {
				t.Errorf("%s: %s is %s, want %s", c.name, got.Tokens[i].Text, have, want)
			}
		}
	}
}

// TestMistakenSpeech finds whom a speech is about or calls on where a parser hung them from another word.
func TestMistakenSpeech(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"called for at a time", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER called|call|VERB|VBD|0|root on|on|ADP|IN|5|case Monday|Monday|PROPN|NNP|3|obl for|for|ADP|IN|7|case Bob|Bob|PROPN|NNP|3|obl|PER Ray|Ray|PROPN|NNP|7|flat|PER to|to|PART|TO|10|mark act|act|VERB|VB|3|advcl", "Ann Lee asks Bob Ray"},
		{"a rally denouncing one and calling on another", "Kay|Kay|PROPN|NNP|2|nsubj|PER held|hold|VERB|VBD|0|root a|a|DET|DT|4|det rally|rally|NOUN|NN|2|obj denouncing|denounce|VERB|VBG|4|acl Ann|Ann|PROPN|NNP|2|obj|PER for|for|ADP|IN|8|mark lying|lie|VERB|VBG|2|advcl and|and|CCONJ|CC|10|cc calling|call|VERB|VBG|8|conj on|on|ADP|IN|12|case Bob|Bob|PROPN|NNP|10|obl|PER to|to|PART|TO|14|mark act|act|VERB|VB|10|advcl", "Kay asks Bob"},
		{"a rally denouncing one", "Kay|Kay|PROPN|NNP|2|nsubj|PER held|hold|VERB|VBD|0|root a|a|DET|DT|4|det rally|rally|NOUN|NN|2|obj denouncing|denounce|VERB|VBG|4|acl Ann|Ann|PROPN|NNP|2|obj|PER", "Kay criticizes Ann"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
}
