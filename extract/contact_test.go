package extract

import (
	"slices"
	"testing"
)

// TestContacts finds who speaks with whom, tells or asks whom where no verb has both for its arguments.
func TestContacts(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"a question dodged", "Ray|Ray|PROPN|NNP|2|nsubj|PER dodged|dodge|VERB|VBD|0|root Ann|Ann|PROPN|NNP|5|nmod:poss|PER 's|'s|PART|POS|3|case question|question|NOUN|NN|2|obj", "Ann consultsWith Ray"},
		{"cited", "NATO|NATO|PROPN|NNP|2|nsubj|ORG reported|report|VERB|VBD|0|root ,|,|PUNCT|,|4|punct citing|cite|VERB|VBG|2|advcl Ann|Ann|PROPN|NNP|4|obj|PER", "Ann informs NATO"},
		{"a name before a weekday", "Ann|Ann|PROPN|NNP|2|nsubj|PER testified|testify|VERB|VBD|0|root to|to|ADP|IN|5|case NATO|NATO|PROPN|NNP|5|compound|ORG Thursday|Thursday|PROPN|NNP|2|obl", "Ann informs NATO"},
		{"when asked", "Ray|Ray|PROPN|NNP|2|nsubj|PER gave|give|VERB|VBD|0|root no|no|DET|DT|4|det details|detail|NOUN|NNS|2|obj when|when|ADV|WRB|6|advmod asked|ask|VERB|VBN|4|acl by|by|ADP|IN|8|case Ann|Ann|PROPN|NNP|6|obl:agent|PER", "Ann consultsWith Ray"},
		{"two objects", "Ann|Ann|PROPN|NNP|2|nsubj|PER sent|send|VERB|VBD|0|root Ray|Ray|PROPN|NNP|2|obj|PER a|a|DET|DT|5|det letter|letter|NOUN|NN|2|obj", "Ann consultsWith Ray"},
		{"a day's interview", "Ann|Ann|PROPN|NNP|2|nsubj|PER spoke|speak|VERB|VBD|0|root in|in|ADP|IN|6|case a|a|DET|DT|6|det Monday|Monday|PROPN|NNP|6|compound interview|interview|NOUN|NN|2|obl with|with|ADP|IN|8|case Ray|Ray|PROPN|NNP|6|nmod|PER", "Ann consultsWith Ray"},
		{"over the phone", "Ann|Ann|PROPN|NNP|2|nsubj|PER spoke|speak|VERB|VBD|0|root on|on|ADP|IN|5|case the|the|DET|DT|5|det phone|phone|NOUN|NN|2|obl with|with|ADP|IN|7|case Ray|Ray|PROPN|NNP|5|nmod|PER", "Ann consultsWith Ray"},
		{"lied about", "Bob|Bob|PROPN|NNP|2|nsubj|PER denied|deny|VERB|VBD|0|root lying|lie|VERB|VBG|2|xcomp about|about|ADP|IN|6|case his|his|PRON|PRP$|6|nmod:poss contacts|contact|NOUN|NNS|3|obl with|with|ADP|IN|8|case NATO|NATO|PROPN|NNP|6|nmod|ORG", "Bob consultsWith NATO"},
		{"what one told another", "Bob|Bob|PROPN|NNP|2|nsubj|PER knows|know|VERB|VBZ|0|root weeks|week|NOUN|NNS|2|obj Ann|Ann|PROPN|NNP|5|nsubj|PER told|tell|VERB|VBD|3|acl:relcl Ray|Ray|PROPN|NNP|5|iobj|PER", "Ann informs Ray"},
		{"calls for an act", "Ann|Ann|PROPN|NNP|2|nsubj|PER made|make|VERB|VBD|0|root calls|call|NOUN|NNS|2|obj for|for|SCONJ|IN|7|mark NATO|NATO|PROPN|NNP|7|nsubj|ORG to|to|PART|TO|7|mark act|act|VERB|VB|3|acl", "Ann asks NATO"},
		{"a bare form that is no present", "Ann|Ann|PROPN|NNP|2|nsubj|PER insisted|insist|VERB|VBD|0|root that|that|SCONJ|IN|5|mark NATO|NATO|PROPN|NNP|5|nsubj|ORG pay|pay|VERB|VBP|2|ccomp", "Ann asks NATO"},
		{"an order's author", "Ann|Ann|PROPN|NNP|2|nsubj|PER signed|sign|VERB|VBD|0|root an|a|DET|DT|4|det order|order|NOUN|NN|2|obj directing|direct|VERB|VBG|4|acl NATO|NATO|PROPN|NNP|5|obj|ORG to|to|PART|TO|8|mark act|act|VERB|VB|5|xcomp", "Ann asks NATO"},
		{"joined in doing", "Ann|Ann|PROPN|NNP|2|nsubj|PER joined|join|VERB|VBD|0|root Ray|Ray|PROPN|NNP|2|obj|PER in|in|SCONJ|IN|5|mark suing|sue|VERB|VBG|2|advcl NATO|NATO|PROPN|NNP|5|obj|ORG", "Ann cooperatesWith Ray"},
		{"efforts", "Ann|Ann|PROPN|NNP|2|nsubj|PER saw|see|VERB|VBD|0|root Ray|Ray|PROPN|NNP|5|nmod:poss|PER 's|'s|PART|POS|3|case efforts|effort|NOUN|NNS|2|obj to|to|PART|TO|7|mark protect|protect|VERB|VB|5|acl NATO|NATO|PROPN|NNP|7|obj|ORG", "Ray supports NATO"},
		{"after a death", "Ann|Ann|PROPN|NNP|2|nsubj|PER took|take|VERB|VBD|0|root over|over|ADP|RP|2|compound:prt following|follow|ADP|IN|6|case the|the|DET|DT|6|det death|death|NOUN|NN|2|obl of|of|ADP|IN|8|case Ray|Ray|PROPN|NNP|6|nmod|PER", "Ann replaces Ray"},
		{"told in an interview", "Ann|Ann|PROPN|NNP|2|nsubj|PER told|tell|VERB|VBD|0|root NATO|NATO|PROPN|NNP|2|iobj|ORG in|in|ADP|IN|6|case an|a|DET|DT|6|det interview|interview|NOUN|NN|2|obl", "Ann consultsWith NATO"},
		{"a medium's interview", "Ann|Ann|PROPN|NNP|2|nsubj|PER said|say|VERB|VBD|0|root no|no|INTJ|UH|2|obj in|in|ADP|IN|7|case a|a|DET|DT|7|det Reuters|Reuters|PROPN|NNP|7|compound|ORG interview|interview|NOUN|NN|2|obl", "Ann consultsWith Reuters"},
		{"warned of a duty", "Ann|Ann|PROPN|NNP|2|nsubj|PER warned|warn|VERB|VBD|0|root Ray|Ray|PROPN|NNP|2|obj|PER that|that|SCONJ|IN|6|mark he|he|PRON|PRP|6|nsubj needs|need|VERB|VBZ|2|ccomp to|to|PART|TO|8|mark act|act|VERB|VB|6|xcomp", "Ann asks Ray"},
		{"a bid", "Ann|Ann|PROPN|NNP|3|nmod:poss|PER 's|'s|PART|POS|1|case bid|bid|NOUN|NN|7|nsubj to|to|PART|TO|5|mark become|become|VERB|VB|3|acl mayor|mayor|NOUN|NN|5|xcomp failed|fail|VERB|VBD|0|root", "Ann runsFor Mayor"},
		{"the first to do it", "Ann|Ann|PROPN|NNP|2|nsubj|PER became|become|VERB|VBD|0|root the|the|DET|DT|5|det first|first|ADJ|JJ|5|amod member|member|NOUN|NN|2|xcomp to|to|PART|TO|7|mark endorse|endorse|VERB|VB|2|advcl Ray|Ray|PROPN|NNP|7|obj|PER", "Ann endorses Ray"},
		{"a body by two names", "The|the|DET|DT|2|det panel|panel|NOUN|NN|6|nsubj ,|,|PUNCT|,|2|punct NATO|NATO|PROPN|NNP|6|nsubj|ORG ,|,|PUNCT|,|4|punct urged|urge|VERB|VBD|0|root Ray|Ray|PROPN|NNP|6|obj|PER to|to|PART|TO|9|mark act|act|VERB|VB|6|xcomp", "NATO asks Ray"},
		{"a subject lost before a perfect", "Near|near|ADP|IN|2|case Oslo|Oslo|PROPN|NNP|5|obl|LOC Ann|Ann|PROPN|NNP|2|appos|PER had|have|AUX|VBD|5|aux praised|praise|VERB|VBN|0|root Ray|Ray|PROPN|NNP|5|obj|PER", "Ann praises Ray"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.why, got, c.want)
		}
	}
}

// TestNoContacts has sentences that look like those of TestContacts.
func TestNoContacts(t *testing.T) {
	for _, c := range []struct{ why, text, not string }{
		{"a feast", "Ann|Ann|PROPN|NNP|2|nsubj|PER spoke|speak|VERB|VBD|0|root to|to|ADP|IN|5|case Black|Black|PROPN|NNP|5|compound|ORG Friday|Friday|PROPN|NNP|2|obl", "Ann consultsWith Black"},
		{"a present", "Ann|Ann|PROPN|NNP|2|nsubj|PER insists|insist|VERB|VBZ|0|root that|that|SCONJ|IN|5|mark allies|ally|NOUN|NNS|5|nsubj pay|pay|VERB|VBP|2|ccomp", "Ann asks allies"},
		{"joined when", "Ann|Ann|PROPN|NNP|2|nsubj|PER joined|join|VERB|VBD|0|root Ray|Ray|PROPN|NNP|2|obj|PER in|in|ADP|IN|5|case May|May|PROPN|NNP|2|obl", "Ann cooperatesWith Ray"},
		{"false statements", "Ann|Ann|PROPN|NNP|2|nsubj|PER made|make|VERB|VBD|0|root false|false|ADJ|JJ|4|amod statements|statement|NOUN|NNS|2|obj to|to|ADP|IN|6|case NATO|NATO|PROPN|NNP|2|obl|ORG", "Ann informs NATO"},
		{"a party's nominee", "The|the|DET|DT|3|det Greens|Greens|PROPN|NNP|3|compound|ORG nominee|nominee|NOUN|NN|4|nmod:desc Ann|Ann|PROPN|NNP|6|nsubj|PER Lee|Lee|PROPN|NNP|4|flat|PER spoke|speak|VERB|VBD|0|root", "Greens nominates Ann Lee"},
		{"anybody's efforts", "Ann|Ann|PROPN|NNP|2|nsubj|PER ended|end|VERB|VBD|0|root efforts|effort|NOUN|NNS|2|obj to|to|PART|TO|5|mark protect|protect|VERB|VB|3|acl NATO|NATO|PROPN|NNP|5|obj|ORG", "Ann supports NATO"},
	} {
		if got := claims(t, c.text); slices.Contains(got, c.not) {
			t.Errorf("%s: got %q", c.why, got)
		}
	}
}
