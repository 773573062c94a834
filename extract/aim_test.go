package extract

import (
	"slices"
	"strings"
	"testing"
)

func TestAims(t *testing.T) {
	const ann, wage = "Ann|Ann|PROPN|NNP|2|nsubj|PER ", "the|the|DET|DT|%|det wage|wage|NOUN|NN|%|obj"
	vowed := ann + "vowed|vow|VERB|VBD|0|root to|to|PART|TO|4|mark impose|impose|VERB|VB|2|xcomp tariffs|tariff|NOUN|NNS|4|obj"
	for _, c := range []struct{ name, text, want string }{
		{"for a doing", ann + "supports|support|VERB|VBZ|0|root raising|raise|VERB|VBG|2|xcomp " + strings.NewReplacer("%|det", "5|det", "%|obj", "3|obj").Replace(wage), "Ann supports raising the wage"},
		{"against a doing", ann + "spoke|speak|VERB|VBD|0|root out|out|ADP|RP|2|compound:prt against|against|SCONJ|IN|5|mark raising|raise|VERB|VBG|2|advcl " + strings.NewReplacer("%|det", "7|det", "%|obj", "5|obj").Replace(wage), "Ann criticizes raising the wage"},
		{"vowed", vowed, "Ann supports tariffs"},
		{"promise to", ann + "repeated|repeat|VERB|VBD|0|root her|her|PRON|PRP$|4|nmod:poss promise|promise|NOUN|NN|2|obj to|to|PART|TO|6|mark build|build|VERB|VB|4|acl a|a|DET|DT|8|det wall|wall|NOUN|NN|6|obj", "Ann supports wall"},
		{"message of", ann + "repeated|repeat|VERB|VBD|0|root her|her|PRON|PRP$|4|nmod:poss message|message|NOUN|NN|2|obj of|of|ADP|IN|6|mark building|build|VERB|VBG|4|acl a|a|DET|DT|8|det wall|wall|NOUN|NN|6|obj", "Ann supports wall"},
	} {
		x, _ := read(t, c.text)
		var got []string
		for _, f := range x.findings() {
			if claim, ok := x.between(f, x.standIn); ok {
				got = append(got, claim.Subject.Name+" "+string(claim.Predicate)+" "+claim.Object.Name)
			}
		}
		if !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
	for name, text := range map[string]string{
		"not vowed":         strings.Replace(vowed, "vowed|vow|VERB|VBD|0|root", "feared|fear|VERB|VBD|0|root", 1),
		"no measure":        strings.Replace(vowed, "tariffs|tariff", "houses|house", 1),
		"had others vow it": strings.Replace(vowed, "to|to|PART|TO|4|mark", "Bob|Bob|PROPN|NNP|2|obj|PER", 1),
	} {
		if got := claims(t, text); slices.Contains(got, "Ann supports tariffs") || slices.Contains(got, "Ann supports houses") {
			t.Errorf("%s: got %q", name, got)
		}
	}
}
