package extract

import (
	"slices"
	"testing"
)

// TestTopicNames finds by which of its words a thing is named.
func TestTopicNames(t *testing.T) {
	const lee = "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER "
	for _, c := range []struct{ why, text, want string }{
		{"not what is thought of it", lee + "opposes|oppose|VERB|VBZ|0|root the|the|DET|DT|7|det very|very|ADV|RB|6|advmod vague|vague|ADJ|JJ|7|amod plan|plan|NOUN|NN|3|obj", "Ann Lee opposes plan"},
		{"what tells it from others", lee + "opposes|oppose|VERB|VBZ|0|root the|the|DET|DT|6|det northern|northern|ADJ|JJ|6|amod tunnel|tunnel|NOUN|NN|3|obj", "Ann Lee opposes northern tunnel"},
		{"not what singles it out", lee + "opposes|oppose|VERB|VBZ|0|root particularly|particularly|ADV|RB|6|advmod the|the|DET|DT|6|det tunnel|tunnel|NOUN|NN|3|obj", "Ann Lee opposes tunnel"},
		{"no quotation marks", lee + "opposes|oppose|VERB|VBZ|0|root the|the|DET|DT|8|det “|“|PUNCT|``|6|punct slim|slim|ADJ|JJ|8|amod ”|”|PUNCT|''|6|punct bill|bill|NOUN|NN|3|obj", "Ann Lee opposes slim bill"},
		{"not in whose words it is", lee + "opposes|oppose|VERB|VBZ|0|root the|the|DET|DT|5|det tunnel|tunnel|NOUN|NN|3|obj as|as|ADP|IN|8|case a|a|DET|DT|8|det folly|folly|NOUN|NN|5|nmod", "Ann Lee opposes tunnel"},
		{"the second of two nouns", lee + "opposes|oppose|VERB|VBZ|0|root the|the|DET|DT|5|det policy|policy|NOUN|NN|3|obj on|on|ADP|IN|7|case rent|rent|NOUN|NN|5|nmod and|and|CCONJ|CC|9|cc heat|heat|NOUN|NN|5|conj", "Ann Lee opposes policy on rent and heat"},
		{"an inquiry with what it is into", lee + "supported|support|VERB|VBD|0|root the|the|DET|DT|5|det probe|probe|NOUN|NN|3|obj into|into|ADP|IN|7|case bribes|bribe|NOUN|NNS|3|obl", "Ann Lee supports probe into bribes"},
		{"what one is taken off, once as it is named", lee + "recused|recuse|VERB|VBD|0|root herself|herself|PRON|PRP|3|obj from|from|ADP|IN|8|case the|the|DET|DT|8|det bank|bank|NOUN|NN|8|compound case|case|NOUN|NN|3|obl", "Ann Lee recusesFrom bank case"},
		{"a noun with a hyphen", lee + "praised|praise|VERB|VBD|0|root the|the|DET|DT|7|det cease|cease|NOUN|NN|7|compound -|-|PUNCT|HYPH|5|punct fire|fire|NOUN|NN|3|obj", "Ann Lee praises cease-fire"},
		{"what one has to do with it", lee + "recused|recuse|VERB|VBD|0|root herself|herself|PRON|PRP|3|obj from|from|ADP|IN|6|case involvement|involvement|NOUN|NN|3|obl in|in|ADP|IN|9|case the|the|DET|DT|9|det probe|probe|NOUN|NN|6|nmod", "Ann Lee recusesFrom probe"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.why, got, c.want)
		}
	}
}

// TestTopicsTable checks the rows of topics.tsv.
func TestTopicsTable(t *testing.T) {
	for _, f := range rows(topicsTSV, 2) {
		if f[0] == "" {
			t.Errorf("%q: no noun", f)
		}
	}
	if !issues["tunnel"] || issues["project"] && !againFor["project"]["tunnel"] || issues["kitchen"] {
		t.Error("a tunnel is what one takes sides on, a kitchen is not")
	}
}
