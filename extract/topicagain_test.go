package extract

import (
	"slices"
	"testing"
)

func TestTopicsAgain(t *testing.T) {
	const lee = "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER "
	const levy = lee + "praised|praise|VERB|VBD|0|root the|the|DET|DT|6|det housing|housing|NOUN|NN|6|compound levy|levy|NOUN|NN|3|obj"
	const strike = lee + "praised|praise|VERB|VBD|0|root the|the|DET|DT|6|det dock|dock|NOUN|NN|6|compound strike|strike|NOUN|NN|3|obj"
	const ray = "\nBob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER opposes|oppose|VERB|VBZ|0|root "
	for _, c := range []struct{ why, text, want string }{
		{"a general word", levy + ray + "the|the|DET|DT|5|det measure|measure|NOUN|NN|3|obj", "Bob Ray opposes housing levy"},
		{"a word of the same kind", levy + ray + "the|the|DET|DT|5|det tax|tax|NOUN|NN|3|obj", "Bob Ray opposes housing levy"},
		{"with what it is thought of", levy + ray + "the|the|DET|DT|6|det controversial|controversial|ADJ|JJ|6|amod measure|measure|NOUN|NN|3|obj", "Bob Ray opposes housing levy"},
		{"with what tells it from others", levy + ray + "the|the|DET|DT|6|det fishing|fishing|NOUN|NN|6|compound measure|measure|NOUN|NN|3|obj", "Bob Ray opposes fishing measure"},
		{"of another kind", levy + ray + "the|the|DET|DT|5|det inquiry|inquiry|NOUN|NN|3|obj", "Bob Ray opposes inquiry"},
		{"one that is new", levy + ray + "a|a|DET|DT|5|det measure|measure|NOUN|NN|3|obj", "Bob Ray opposes measure"},
		{"a word that names no topic by itself", strike + ray + "the|the|DET|DT|5|det walkout|walkout|NOUN|NN|3|obj", "Bob Ray opposes dock strike"},
		{"what the text only tells of", "A|a|DET|DT|3|det harbour|harbour|NOUN|NN|3|compound tunnel|tunnel|NOUN|NN|4|nsubj collapsed|collapse|VERB|VBD|0|root" + ray + "the|the|DET|DT|5|det tunnel|tunnel|NOUN|NN|3|obj", "Bob Ray opposes harbour tunnel"},
		{"whose it is", lee + "unveiled|unveil|VERB|VBD|0|root a|a|DET|DT|6|det housing|housing|NOUN|NN|6|compound levy|levy|NOUN|NN|3|obj\nthe|the|DET|DT|3|det port|port|NOUN|NN|3|compound plan|plan|NOUN|NN|4|nsubj failed|fail|VERB|VBD|0|root" +
			ray + "Lee|Lee|PROPN|NNP|6|nmod:poss|PER 's|'s|PART|POS|4|case plan|plan|NOUN|NN|3|obj", "Bob Ray opposes housing levy"},
		{"the fuller name later", lee + "praised|praise|VERB|VBD|0|root the|the|DET|DT|5|det levy|levy|NOUN|NN|3|obj" + ray + "the|the|DET|DT|6|det housing|housing|NOUN|NN|6|compound levy|levy|NOUN|NN|3|obj", "Ann Lee praises housing levy"},
		{"another one later", "It|it|PRON|PRP|2|nsubj rained|rain|VERB|VBD|0|root .|.|PUNCT|.|2|punct\n" + lee + "praised|praise|VERB|VBD|0|root the|the|DET|DT|5|det levy|levy|NOUN|NN|3|obj .|.|PUNCT|.|3|punct" + ray + "a|a|DET|DT|6|det housing|housing|NOUN|NN|6|compound levy|levy|NOUN|NN|3|obj", "Ann Lee praises levy"},
		{"its kind", levy + " .|.|PUNCT|.|3|punct" + ray + "levy|levy|NOUN|NN|3|obj .|.|PUNCT|.|3|punct", "Bob Ray opposes levy"},
		{"the fuller name later, below a headline", "It|it|PRON|PRP|2|nsubj rained|rain|VERB|VBD|0|root .|.|PUNCT|.|2|punct\n" + lee + "praised|praise|VERB|VBD|0|root the|the|DET|DT|5|det levy|levy|NOUN|NN|3|obj .|.|PUNCT|.|3|punct" + ray + "the|the|DET|DT|6|det housing|housing|NOUN|NN|6|compound levy|levy|NOUN|NN|3|obj", "Ann Lee praises housing levy"},
		{"a pronoun", levy + ray + "it|it|PRON|PRP|3|obj", "Bob Ray opposes housing levy"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.why, got, c.want)
		}
	}
}
