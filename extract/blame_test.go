package extract

import (
	"slices"
	"testing"
)

// TestSpokenOf finds whom a speech is about and who is held responsible in it, and who is pressed by whom for what.
func TestSpokenOf(t *testing.T) {
	const lee = "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root "
	const saidOf = ",|,|PUNCT|,|5|punct ”|\"|PUNCT|''|5|punct Ann|Ann|PROPN|NNP|10|nsubj|PER Lee|Lee|PROPN|NNP|8|flat|PER said|say|VERB|VBD|0|root of|of|ADP|IN|12|case Bob|Bob|PROPN|NNP|10|obl|PER Ray|Ray|PROPN|NNP|12|flat|PER"
	for _, c := range []struct{ name, text, want string }{
		{"it, said of somebody", "“|\"|PUNCT|``|5|punct It|it|PRON|PRP|5|nsubj is|be|AUX|VBZ|5|cop a|a|DET|DT|5|det disgrace|disgrace|NOUN|NN|10|ccomp " + saidOf, "Ann Lee criticizes Bob Ray"},
		{"he, said of somebody", "“|\"|PUNCT|``|5|punct He|he|PRON|PRP|5|nsubj is|be|AUX|VBZ|5|cop a|a|DET|DT|5|det crook|crook|NOUN|NN|10|ccomp " + saidOf, "Ann Lee criticizes Bob Ray"},
		{"could not be happier", "“|\"|PUNCT|``|6|punct I|I|PRON|PRP|6|nsubj could|could|AUX|MD|6|aux not|not|PART|RB|6|advmod be|be|AUX|VB|6|cop happier|happy|ADJ|JJR|14|ccomp with|with|ADP|IN|8|case Bob|Bob|PROPN|NNP|6|obl|PER Ray|Ray|PROPN|NNP|8|flat|PER ,|,|PUNCT|,|6|punct ”|\"|PUNCT|''|6|punct Ann|Ann|PROPN|NNP|14|nsubj|PER Lee|Lee|PROPN|NNP|12|flat|PER said|say|VERB|VBD|0|root", "Ann Lee reported praises Bob Ray"},
		{"whose fault", lee + "the|the|DET|DT|5|det flood|flood|NOUN|NN|10|nsubj was|be|AUX|VBD|10|cop Bob|Bob|PROPN|NNP|10|nmod:poss|PER Ray|Ray|PROPN|NNP|7|flat|PER 's|'s|PART|POS|7|case fault|fault|NOUN|NN|3|ccomp", "Ann Lee accuses Bob Ray"},
		{"under whom crime soared", lee + "crime|crime|NOUN|NN|6|nsubj had|have|AUX|VBD|6|aux soared|soar|VERB|VBN|3|ccomp under|under|ADP|IN|8|case Bob|Bob|PROPN|NNP|6|obl|PER Ray|Ray|PROPN|NNP|8|flat|PER", "Ann Lee criticizes Bob Ray"},
		{"under whom crime fell", lee + "crime|crime|NOUN|NN|6|nsubj had|have|AUX|VBD|6|aux fallen|fall|VERB|VBN|3|ccomp under|under|ADP|IN|8|case Bob|Bob|PROPN|NNP|6|obl|PER Ray|Ray|PROPN|NNP|8|flat|PER", "Ann Lee praises Bob Ray"},
		{"on whose part", lee + "it|it|PRON|PRP|7|nsubj was|be|AUX|VBD|7|cop a|a|DET|DT|7|det failure|failure|NOUN|NN|3|ccomp on|on|ADP|IN|10|case the|the|DET|DT|10|det part|part|NOUN|NN|7|nmod of|of|ADP|IN|12|case Bob|Bob|PROPN|NNP|10|nmod|PER Ray|Ray|PROPN|NNP|12|flat|PER", "Ann Lee criticizes Bob Ray"},
		{"pressed to fire", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER resisted|resist|VERB|VBD|0|root pressure|pressure|NOUN|NN|3|obj from|from|ADP|IN|6|case Kay|Kay|PROPN|NNP|4|nmod|PER to|to|PART|TO|8|mark fire|fire|VERB|VB|4|acl Bob|Bob|PROPN|NNP|8|obj|PER Ray|Ray|PROPN|NNP|9|flat|PER", "Kay callsForRemovalOf Bob Ray"},
		{"pressed by", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER resisted|resist|VERB|VBD|0|root pressure|pressure|NOUN|NN|3|obj from|from|ADP|IN|6|case Kay|Kay|PROPN|NNP|4|nmod|PER to|to|PART|TO|8|mark fire|fire|VERB|VB|4|acl Bob|Bob|PROPN|NNP|8|obj|PER Ray|Ray|PROPN|NNP|9|flat|PER", "Kay asks Ann Lee"},
		{"called for at a time", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER called|call|VERB|VBD|0|root on|on|ADP|IN|5|case Monday|Monday|PROPN|NNP|3|obl for|for|ADP|IN|7|case Bob|Bob|PROPN|NNP|3|obl|PER Ray|Ray|PROPN|NNP|7|flat|PER to|to|PART|TO|10|mark act|act|VERB|VB|3|advcl", "Ann Lee asks Bob Ray"},
		{"a rally denouncing one and calling on another", "Kay|Kay|PROPN|NNP|2|nsubj|PER held|hold|VERB|VBD|0|root a|a|DET|DT|4|det rally|rally|NOUN|NN|2|obj denouncing|denounce|VERB|VBG|4|acl Ann|Ann|PROPN|NNP|2|obj|PER for|for|ADP|IN|8|mark lying|lie|VERB|VBG|2|advcl and|and|CCONJ|CC|10|cc calling|call|VERB|VBG|8|conj on|on|ADP|IN|12|case Bob|Bob|PROPN|NNP|10|obl|PER to|to|PART|TO|14|mark act|act|VERB|VB|10|advcl", "Kay asks Bob"},
		{"a rally denouncing one", "Kay|Kay|PROPN|NNP|2|nsubj|PER held|hold|VERB|VBD|0|root a|a|DET|DT|4|det rally|rally|NOUN|NN|2|obj denouncing|denounce|VERB|VBG|4|acl Ann|Ann|PROPN|NNP|2|obj|PER", "Kay criticizes Ann"},
		{"whom one tried to impeach", "Ann|Ann|PROPN|NNP|11|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|7|punct whom|whom|PRON|WP|7|obj Bob|Bob|PROPN|NNP|7|nsubj|PER Ray|Ray|PROPN|NNP|5|flat|PER used|use|VERB|VBD|1|acl:relcl to|to|PART|TO|9|mark praise|praise|VERB|VB|7|xcomp ,|,|PUNCT|,|1|punct left|leave|VERB|VBD|0|root", "Bob Ray praises Ann Lee"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
	notHis := lee + "crime|crime|NOUN|NN|6|nsubj had|have|AUX|VBD|6|aux soared|soar|VERB|VBN|3|ccomp like|like|ADP|IN|8|case Bob|Bob|PROPN|NNP|6|obl|PER Ray|Ray|PROPN|NNP|8|flat|PER"
	if got := claims(t, notHis); len(got) > 0 {
		t.Errorf("held responsible without being said to be: %q", got)
	}
}

// TestMonthsAsSurnames keeps the month that ends somebody's name, and cuts off a day.
func TestMonthsAsSurnames(t *testing.T) {
	text := "Ann|Ann|PROPN|NNP|2|nsubj|PER praised|praise|VERB|VBD|0|root Theresa|Theresa|PROPN|NNP|4|compound|PER May|May|PROPN|NNP|2|obj|PER"
	if got := claims(t, text); !slices.Contains(got, "Ann praises Theresa May") {
		t.Errorf("got %q", got)
	}
	text += "\nMay|may|AUX|MD|2|aux criticized|criticize|VERB|VBD|0|root Bob|Bob|PROPN|NNP|2|obj|PER"
	if got := claims(t, text); !slices.Contains(got, "Theresa May criticizes Bob") {
		t.Errorf("a May before a finite verb: got %q", got)
	}
}

// TestGroupsOfParties tells some of a party from the party, and those who are heads of bodies from those who would be.
func TestGroupsOfParties(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a faction", "Moderate|moderate|ADJ|JJ|2|amod Republicans|Republican|PROPN|NNPS|3|nsubj criticized|criticize|VERB|VBD|0|root Ann|Ann|PROPN|NNP|3|obj|PER Lee|Lee|PROPN|NNP|4|flat|PER", "Moderate Republicans criticizes Ann Lee"},
		{"lawmakers", "Labour|Labour|PROPN|NNP|2|nmod:desc|ORG MPs|MPs|PROPN|NNP|3|nsubj|ORG criticized|criticize|VERB|VBD|0|root Ann|Ann|PROPN|NNP|3|obj|PER Lee|Lee|PROPN|NNP|4|flat|PER", "Labour MPs criticizes Ann Lee"},
		{"a group of them", "A|a|DET|DT|2|det group|group|NOUN|NN|5|nsubj of|of|ADP|IN|4|case senators|senator|NOUN|NNS|2|nmod criticized|criticize|VERB|VBD|0|root Ann|Ann|PROPN|NNP|5|obj|PER Lee|Lee|PROPN|NNP|6|flat|PER", "senators criticizes Ann Lee"},
		{"leader of the opposition party", "Ann|Ann|PROPN|NNP|10|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|4|punct leader|leader|NOUN|NN|1|appos of|of|ADP|IN|7|case the|the|DET|DT|7|det opposition|opposition|NOUN|NN|4|nmod Greens|Greens|PROPN|NNP|4|flat|ORG ,|,|PUNCT|,|1|punct left|leave|VERB|VBD|0|root", "Ann Lee leads Greens"},
		{"killed on a day", "Lee|Lee|PROPN|NNP|2|nsubj|PER killed|kill|VERB|VBD|0|root a|a|DET|DT|5|det port|port|NOUN|NN|5|compound bill|bill|NOUN|NN|2|obj Thursday|Thursday|PROPN|NNP|5|flat", "Lee blocks port bill"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
	wouldBe := "The|the|DET|DT|5|det would|would|AUX|MD|5|aux -|-|PUNCT|HYPH|2|punct be|be|AUX|VB|5|cop mayor|mayor|NOUN|NN|10|nsubj ,|,|PUNCT|,|7|punct Ann|Ann|PROPN|NNP|5|appos|PER Lee|Lee|PROPN|NNP|7|flat|PER ,|,|PUNCT|,|5|punct left|leave|VERB|VBD|0|root"
	if got := claims(t, wouldBe); len(got) > 0 {
		t.Errorf("a would-be mayor: %q", got)
	}
}

// TestWhoseParty finds the party of those who are named by it, and who is meant behind nouns that hide it.
func TestWhoseParty(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"rebels' own party", "Twelve|twelve|NUM|CD|3|nummod Tory|tory|ADJ|JJ|3|amod rebels|rebel|NOUN|NNS|4|nsubj defied|defy|VERB|VBD|0|root their|their|PRON|PRP$|6|nmod:poss party|party|NOUN|NN|4|obj", "Tory rebels opposes Conservative Party"},
		{"whose future was saved", "Ann|Ann|PROPN|NNP|4|nmod:poss|PER Lee|Lee|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case future|future|NOUN|NN|6|nsubj:pass was|be|AUX|VBD|6|aux:pass saved|save|VERB|VBN|0|root by|by|ADP|IN|8|case Bob|Bob|PROPN|NNP|6|obl:agent|PER Ray|Ray|PROPN|NNP|8|flat|PER", "Bob Ray supports Ann Lee"},
		{"alleged of whom", "Ann|Ann|PROPN|NNP|4|nmod:poss|PER Lee|Lee|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case allegation|allegation|NOUN|NN|10|nsubj of|of|ADP|IN|6|case fraud|fraud|NOUN|NN|4|nmod against|against|ADP|IN|8|case Bob|Bob|PROPN|NNP|6|nmod|PER Ray|Ray|PROPN|NNP|8|flat|PER spread|spread|VERB|VBD|0|root", "Ann Lee accuses Bob Ray"},
		{"a noun taken for a clause", "Kay|Kay|PROPN|NNP|2|nsubj|PER railed|rail|VERB|VBD|0|root against|against|ADP|IN|4|case Ann|Ann|PROPN|NNP|2|obl|PER and|and|CCONJ|CC|8|cc Bob|Bob|PROPN|NNP|8|nmod:poss|PER 's|'s|PART|POS|6|case handling|handling|NOUN|NN|2|advcl", "Kay criticizes Bob"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
}

// TestBodyBeside gives a plural behind a person and the body that the person heads to the body.
func TestBodyBeside(t *testing.T) {
	text := "Ann|Ann|PROPN|NNP|16|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|4|punct head|head|NOUN|NN|1|appos of|of|ADP|IN|7|case the|the|DET|DT|7|det Greens|Greens|PROPN|NNP|4|nmod|ORG ,|,|PUNCT|,|10|punct the|the|DET|DT|10|det allies|ally|NOUN|NNS|1|conj of|of|ADP|IN|14|case the|the|DET|DT|14|det Labour|Labour|PROPN|NNP|14|compound|ORG Party|Party|PROPN|NNP|10|nmod|ORG ,|,|PUNCT|,|1|punct left|leave|VERB|VBD|0|root"
	got := claims(t, text)
	if !slices.Contains(got, "Greens alliedWith Labour Party") || slices.Contains(got, "Ann Lee alliedWith Labour Party") {
		t.Errorf("got %q", got)
	}
}
