package extract

import (
	"slices"
	"testing"

	"kg/graph/schema"
)

func TestDeclaredStances(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"said she would", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root she|she|PRON|PRP|6|nsubj would|would|AUX|MD|6|aux support|support|VERB|VB|3|ccomp Bob|Bob|PROPN|NNP|6|obj|PER Ray|Ray|PROPN|NNP|7|flat|PER",
			"Ann Lee supports Bob Ray"},
		{"a vote announced is support", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root she|she|PRON|PRP|6|nsubj will|will|AUX|MD|6|aux vote|vote|VERB|VB|3|ccomp for|for|ADP|IN|8|case Bob|Bob|PROPN|NNP|6|obl|PER Ray|Ray|PROPN|NNP|8|flat|PER",
			"Ann Lee supports Bob Ray"},
		{"had threatened to", "Ann|Ann|PROPN|NNP|3|nsubj|PER had|have|AUX|VBD|3|aux threatened|threaten|VERB|VBN|0|root to|to|PART|TO|5|mark fire|fire|VERB|VB|3|xcomp Ray|Ray|PROPN|NNP|5|obj|PER",
			"Ann threatens Ray"},
		{"had not threatened to", "Ann|Ann|PROPN|NNP|4|nsubj|PER had|have|AUX|VBD|4|aux not|not|PART|RB|4|advmod threatened|threaten|VERB|VBN|0|root to|to|PART|TO|6|mark fire|fire|VERB|VB|4|xcomp Ray|Ray|PROPN|NNP|6|obj|PER",
			"Ann not planned dismisses Ray"},
		{"says that she will vote no", "the|the|DET|DT|2|det bill|bill|NOUN|NN|3|nsubj passed|pass|VERB|VBD|0|root\nAnn|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER says|say|VERB|VBZ|0|root she|she|PRON|PRP|6|nsubj will|will|AUX|MD|6|aux vote|vote|VERB|VB|3|ccomp no|no|INTJ|UH|6|discourse",
			"Ann Lee opposes bill"},
		{"said another would", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Cy|Cy|PROPN|NNP|7|nsubj|PER Fox|Fox|PROPN|NNP|4|flat|PER would|would|AUX|MD|7|aux support|support|VERB|VB|3|ccomp Bob|Bob|PROPN|NNP|7|obj|PER Ray|Ray|PROPN|NNP|8|flat|PER",
			"Cy Fox hypothetical supports Bob Ray"},
		{"pledged to", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER pledged|pledge|VERB|VBD|0|root to|to|PART|TO|5|mark back|back|VERB|VB|3|xcomp Bob|Bob|PROPN|NNP|5|obj|PER Ray|Ray|PROPN|NNP|6|flat|PER",
			"Ann Lee supports Bob Ray"},
		{"the decision to", "Ann|Ann|PROPN|NNP|4|nmod:poss|PER Lee|Lee|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case decision|decision|NOUN|NN|9|nsubj to|to|PART|TO|6|mark endorse|endorse|VERB|VB|4|acl Bob|Bob|PROPN|NNP|6|obj|PER Ray|Ray|PROPN|NNP|7|flat|PER hurt|hurt|VERB|VBD|0|root",
			"Ann Lee endorses Bob Ray"},
		{"a letter urging", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER sent|send|VERB|VBD|0|root a|a|DET|DT|5|det letter|letter|NOUN|NN|3|obj thanking|thank|VERB|VBG|5|acl Bob|Bob|PROPN|NNP|6|obj|PER Ray|Ray|PROPN|NNP|7|flat|PER",
			"Ann Lee thanks Bob Ray"},
		{"called to concede", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER called|call|VERB|VBD|0|root Cy|Cy|PROPN|NNP|3|obj|PER Fox|Fox|PROPN|NNP|4|flat|PER to|to|PART|TO|7|mark congratulate|congratulate|VERB|VB|3|advcl Bob|Bob|PROPN|NNP|7|obj|PER Ray|Ray|PROPN|NNP|8|flat|PER",
			"Ann Lee praises Bob Ray"},
		{"took the stage to", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER took|take|VERB|VBD|0|root the|the|DET|DT|5|det stage|stage|NOUN|NN|3|obj to|to|PART|TO|7|mark endorse|endorse|VERB|VB|3|advcl Bob|Bob|PROPN|NNP|7|obj|PER Ray|Ray|PROPN|NNP|8|flat|PER",
			"Ann Lee endorses Bob Ray"},
		{"the first to", "Ann|Ann|PROPN|NNP|6|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|6|cop the|the|DET|DT|6|det first|first|ADJ|JJ|6|amod senator|senator|NOUN|NN|0|root to|to|PART|TO|8|mark endorse|endorse|VERB|VB|6|acl Bob|Bob|PROPN|NNP|8|obj|PER Ray|Ray|PROPN|NNP|9|flat|PER",
			"Ann Lee endorses Bob Ray"},
		{"told that, not told to", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER told|tell|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|iobj|PER Ray|Ray|PROPN|NNP|4|flat|PER that|that|SCONJ|IN|11|mark the|the|DET|DT|8|det aim|aim|NOUN|NN|11|nsubj was|be|AUX|VBD|11|cop to|to|PART|TO|11|mark win|win|VERB|VB|3|ccomp",
			"Ann Lee informs Bob Ray"},
		{"wrote, but asked nothing", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER wrote|write|VERB|VBD|0|root to|to|ADP|IN|5|case Bob|Bob|PROPN|NNP|3|obl|PER Ray|Ray|PROPN|NNP|5|flat|PER",
			"Ann Lee consultsWith Bob Ray"},
		{"wrote and asked", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER wrote|write|VERB|VBD|0|root to|to|ADP|IN|5|case Bob|Bob|PROPN|NNP|3|obl|PER Ray|Ray|PROPN|NNP|5|flat|PER to|to|PART|TO|8|mark act|act|VERB|VB|3|advcl",
			"Ann Lee asks Bob Ray"},
		{"a topic cannot be asked", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER called|call|VERB|VBD|0|root for|for|ADP|IN|5|case reform|reform|NOUN|NN|3|obl to|to|PART|TO|7|mark help|help|VERB|VB|3|advcl",
			"Ann Lee supports reform"},
		{"called by telephone", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER called|call|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER on|on|ADP|IN|7|case Tuesday|Tuesday|PROPN|NNP|3|obl",
			"Ann Lee consultsWith Bob Ray"},
		{"called a name", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER called|call|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER boring|boring|ADJ|JJ|3|advcl",
			"Ann Lee “called” Bob Ray"},
		{"asked about", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER asked|ask|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER about|about|ADP|IN|7|case taxes|tax|NOUN|NNS|3|obl",
			"Ann Lee consultsWith Bob Ray"},
		{"made no deal", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER held|hold|VERB|VBD|0|root no|no|DET|DT|5|det talks|talk|NOUN|NNS|3|obj with|with|ADP|IN|7|case Bob|Bob|PROPN|NNP|5|nmod|PER Ray|Ray|PROPN|NNP|7|flat|PER",
			"Ann Lee not meetsWith Bob Ray"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := claims(t, c.text); !slices.Contains(got, c.want) {
				t.Errorf("got  %q\nwant %s", got, c.want)
			}
		})
	}
}

func TestNameBefore(t *testing.T) {
	x, _ := read(t, "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root she|she|PRON|PRP|5|nsubj backs|back|VERB|VBZ|3|ccomp her|her|PRON|PRP$|7|nmod:poss aide|aide|NOUN|NN|5|obj and|and|CCONJ|CC|9|cc herself|herself|PRON|PRP|7|conj")
	for word, want := range map[string]string{"she": "Ann Lee", "her": "Ann Lee", "herself": "herself"} {
		m := slices.IndexFunc(x.ments, func(m Mention) bool { return m.Text == word })
		if got := x.ments[x.nameBefore(m)].Text; got != want {
			t.Errorf("%s: %s, want %s", word, got, want)
		}
	}
}

func TestMistakenTrees(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a perfect for a passive", "Ann|Ann|PROPN|NNP|4|nsubj:pass|PER Lee|Lee|PROPN|NNP|1|flat|PER has|have|AUX|VBZ|4|aux praised|praise|VERB|VBN|0|root Bob|Bob|PROPN|NNP|4|obj|PER Ray|Ray|PROPN|NNP|5|flat|PER",
			"Ann Lee praises Bob Ray"},
		{"a subject hung from the opening phrase", "In|in|ADP|IN|3|case a|a|DET|DT|3|det speech|speech|NOUN|NN|7|obl Thursday|Thursday|PROPN|NNP|3|nmod Ann|Ann|PROPN|NNP|3|nmod|PER Lee|Lee|PROPN|NNP|5|flat|PER praised|praise|VERB|VBD|0|root Bob|Bob|PROPN|NNP|7|obj|PER Ray|Ray|PROPN|NNP|8|flat|PER",
			"Ann Lee praises Bob Ray"},
		{"a phrase hung from the verb", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER recalled|recall|VERB|VBD|0|root support|support|NOUN|NN|3|obj from|from|ADP|IN|6|case Iran|Iran|PROPN|NNP|3|obl|LOC for|for|ADP|IN|8|case Hamas|Hamas|PROPN|NNP|3|obl|ORG",
			"Iran supports Hamas"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := claims(t, c.text); !slices.Contains(got, c.want) {
				t.Errorf("got  %q\nwant %s", got, c.want)
			}
		})
	}
}

func TestSuit(t *testing.T) {
	x, _ := read(t, "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER urged|urge|VERB|VBD|0|root advertisers|advertiser|NOUN|NNS|3|obj to|to|PART|TO|6|mark act|act|VERB|VB|3|xcomp")
	for _, f := range x.findings() {
		if f.predicate == schema.Asks && x.ments[f.object].Type == schema.Group {
			return
		}
	}
	t.Error("whom one urges is no topic")
}
