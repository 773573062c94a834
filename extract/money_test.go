package extract

import (
	"slices"
	"testing"

	"kg/graph/schema"
)

func TestMoney(t *testing.T) {
	const ann = "Ann|Ann|PROPN|NNP|2|nsubj|PER "
	gave := ann + "gave|give|VERB|VBD|0|root $|$|SYM|$|2|obj 300|300|NUM|CD|3|nummod to|to|ADP|IN|6|case Bob|Bob|PROPN|NNP|2|obl|PER and|and|CCONJ|CC|8|cc $|$|SYM|$|6|conj 200|200|NUM|CD|8|nummod to|to|ADP|IN|11|case Ray|Ray|PROPN|NNP|6|nmod|PER"
	for _, c := range []struct{ name, text, want string }{
		{"the first of two", gave, "Ann funds Bob"},
		{"the second of two", gave, "Ann funds Ray"},
		{"got from", ann + "raised|raise|VERB|VBD|0|root $|$|SYM|$|2|obj 300|300|NUM|CD|3|nummod from|from|ADP|IN|6|case Bob|Bob|PROPN|NNP|2|obl|PER", "Bob funds Ann"},
		{"paid whom", ann + "paid|pay|VERB|VBD|0|root Bob|Bob|PROPN|NNP|4|compound|PER $|$|SYM|$|2|obj 300|300|NUM|CD|4|nummod", "Ann funds Bob"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
	debate := ann + "contributed|contribute|VERB|VBD|0|root to|to|ADP|IN|6|case the|the|DET|DT|6|det port|port|NOUN|NN|6|compound debate|debate|NOUN|NN|2|obl"
	owes := "Ann|Ann|PROPN|NNP|3|nsubj|PER must|must|AUX|MD|3|aux pay|pay|VERB|VB|0|root $|$|SYM|$|3|obj 300|300|NUM|CD|4|nummod to|to|ADP|IN|7|case Bob|Bob|PROPN|NNP|3|obl|PER"
	for _, text := range []string{debate, owes} {
		x, _ := read(t, text)
		for _, f := range x.findings() {
			if f.predicate == schema.Funds && (f.rule == "payment" || x.typeOf(f.object) == schema.Topic) {
				t.Errorf("%s funds %s", x.ments[f.subject].Text, x.ments[f.object].Text)
			}
		}
	}
}
