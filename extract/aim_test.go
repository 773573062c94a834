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
		{"voted to", ann + "voted|vote|VERB|VBD|0|root to|to|PART|TO|4|mark extend|extend|VERB|VB|2|advcl the|the|DET|DT|6|det strike|strike|NOUN|NN|4|obj", "Ann supports strike"},
		{"a part in", ann + "praised|praise|VERB|VBD|0|root Bob|Bob|PROPN|NNP|5|nmod:poss|PER 's|'s|PART|POS|3|case part|part|NOUN|NN|2|obj in|in|SCONJ|IN|7|mark enforcing|enforce|VERB|VBG|5|acl the|the|DET|DT|9|det curfew|curfew|NOUN|NN|7|obj", "Bob supports curfew"},
		{"recommended that", ann + "recommended|recommend|VERB|VBD|0|root that|that|SCONJ|IN|5|mark senators|senator|NOUN|NNS|5|nsubj accept|accept|VERB|VB|2|ccomp the|the|DET|DT|7|det truce|truce|NOUN|NN|5|obj", "Ann supports truce"},
		{"hopes one loses", ann + "hopes|hope|VERB|VBZ|0|root Bob|Bob|PROPN|NNP|4|nsubj|PER loses|lose|VERB|VBZ|2|ccomp", "Ann opposes Bob"},
		{"hopes one wins", ann + "hopes|hope|VERB|VBZ|0|root Bob|Bob|PROPN|NNP|4|nsubj|PER wins|win|VERB|VBZ|2|ccomp", "Ann supports Bob"},
		{"wants one to stay", ann + "wants|want|VERB|VBZ|0|root Bob|Bob|PROPN|NNP|2|obj|PER to|to|PART|TO|5|mark stay|stay|VERB|VB|2|xcomp", "Ann supports Bob"},
		{"wants one to be mayor", ann + "wants|want|VERB|VBZ|0|root Bob|Bob|PROPN|NNP|2|obj|PER to|to|PART|TO|6|mark be|be|AUX|VB|6|cop mayor|mayor|NOUN|NN|2|xcomp", "Ann supports Bob"},
		{"called for one to take over", ann + "called|call|VERB|VBD|0|root for|for|SCONJ|IN|6|mark Bob|Bob|PROPN|NNP|6|nsubj|PER to|to|PART|TO|6|mark take|take|VERB|VB|2|advcl over|over|ADP|RP|6|compound:prt", "Ann supports Bob"},
		{"calls for a measure", ann + "renewed|renew|VERB|VBD|0|root her|her|PRON|PRP$|4|nmod:poss calls|call|NOUN|NNS|2|obj for|for|ADP|IN|7|case structural|structural|ADJ|JJ|7|amod reform|reform|NOUN|NN|4|nmod", "Ann supports structural reform"},
		{"shares of those asked", "With|with|SCONJ|IN|4|mark seven|seven|NUM|CD|3|nummod percent|percent|NOUN|NN|4|nsubj backing|back|VERB|VBG|8|advcl Bob|Bob|PROPN|NNP|4|obj|PER ,|,|PUNCT|,|4|punct Ann|Ann|PROPN|NNP|8|nsubj|PER won|win|VERB|VBD|0|root", "seven percent supports Bob"},
		{"so many of them", "27|27|NUM|CD|5|obl of|of|ADP|IN|4|case the|the|DET|DT|4|det senators|senator|NOUN|NNS|1|nmod backed|back|VERB|VBD|0|root Ann|Ann|PROPN|NNP|5|obj|PER", "senators supports Ann"},
		{"issued", ann + "issued|issue|VERB|VBD|0|root regulations|regulation|NOUN|NNS|2|obj on|on|ADP|IN|5|case rents|rent|NOUN|NNS|3|nmod", "Ann sponsors regulations on rents"},
		{"called for by", "The|the|DET|DT|2|det raids|raid|NOUN|NNS|7|nsubj called|call|VERB|VBN|2|acl for|for|ADP|IN|6|case by|by|ADP|IN|6|case Ann|Ann|PROPN|NNP|3|obl:agent|PER stopped|stop|VERB|VBD|0|root", "Ann supports raids"},
		{"fought for in", "She|she|PRON|PRP|2|nsubj read|read|VERB|VBD|0|root bills|bill|NOUN|NNS|2|obj that|that|PRON|WDT|7|obj Ann|Ann|PROPN|NNP|7|nsubj|PER has|have|AUX|VBZ|7|aux fought|fight|VERB|VBN|3|acl:relcl for|for|ADP|IN|10|case in|in|ADP|IN|10|case Ohio|Ohio|PROPN|NNP|7|obl|LOC", "Ann supports bills"},
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
		"welcomed to":       ann + "welcomed|welcome|VERB|VBD|0|root tariffs|tariff|NOUN|NNS|2|obj to|to|ADP|IN|5|case Oslo|Oslo|PROPN|NNP|2|obl|LOC",
		"had others vow it": strings.Replace(vowed, "to|to|PART|TO|4|mark", "Bob|Bob|PROPN|NNP|2|obj|PER", 1),
	} {
		if got := claims(t, text); slices.Contains(got, "Ann supports tariffs") || slices.Contains(got, "Ann supports houses") {
			t.Errorf("%s: got %q", name, got)
		}
	}
}
