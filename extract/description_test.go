package extract

import (
	"slices"
	"strings"
	"testing"
)

func TestDescriptions(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a lead that the next sentence names", "A/D mayor quit/V\nAnn_Roe/PER left/V", "Ann Roe: Ann Roe, mayor"},
		{"below a headline", "Mayor Quits/V After Long Vote\nA/D mayor quit/V\nAnn_Roe/PER left/V", "Ann Roe: Ann Roe, mayor"},
		{"no lead", "We met/V Bob_Lee/PER\nWe sat/V\nA/D mayor quit/V\nAnn_Roe/PER left/V", "Bob Lee: Bob Lee; Ann Roe: Ann Roe"},
		{"who has a title", "A/D mayor quit/V\nSenator Ann_Roe/PER left/V", "Ann Roe: Ann Roe"},
		{"who was named before", "A/D mayor praised/V Ann_Roe/PER\nAnn_Roe/PER left/V", "Ann Roe: Ann Roe, Ann Roe"},
		{"who is no subject", "A/D mayor quit/V\nWe met/V Ann_Roe/PER", "Ann Roe: Ann Roe"},
		{"of other offices", "A/D mayor quit/V\nMike_Crapo/PER left/V", "Mike Crapo: Mike Crapo"},
		{"and again", "A/D mayor quit/V\nAnn_Roe/PER left/V\nThe/D mayor sat/V", "Ann Roe: Ann Roe, mayor, mayor"},
		{"an age", "We met/V Ann_Roe/PER\nThe/D mayor , 63 , left/V", "Ann Roe: Ann Roe, mayor"},
		{"an age, of two", "Bob_Lee/PER met/V Ann_Roe/PER\nThe/D mayor , 63 , left/V", "Bob Lee: Bob Lee; Ann Roe: Ann Roe"},
		{"no age", "We met/V Ann_Roe/PER\nThe/D mayor left/V", "Ann Roe: Ann Roe"},
		{"the latter", "Bob_Lee/PER met/V Ann_Roe/PER\nThe/D latter left/V", "Bob Lee: Bob Lee; Ann Roe: Ann Roe, latter"},
		{"the former", "Bob_Lee/PER met/V Ann_Roe/PER\nThe/D former left/V", "Bob Lee: Bob Lee, former; Ann Roe: Ann Roe"},
		{"the latter of three", "Bob_Lee/PER met/V Ann_Roe/PER and Jim_Poe/PER\nThe/D latter left/V", "Bob Lee: Bob Lee; Ann Roe: Ann Roe; Jim Poe: Jim Poe"},
		{"the former mayor", "Bob_Lee/PER met/V Ann_Roe/PER\nThe/D former mayor left/V", "Bob Lee: Bob Lee; Ann Roe: Ann Roe"},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := strings.NewReplacer("63|63|NOUN|NN", "63|63|NUM|CD", "63|63|PUNCT|63", "63|63|NUM|CD", "latter|latter|NOUN|NN", "latter|latter|ADJ|JJ",
				"A|A|DET", "A|a|DET").Replace(parse(c.text))
			x, _ := read(t, text)
			if got := entitiesOf(x); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// TestGoneOnPastQuote reaches the person whom a lawmaker's title means past what somebody says.
func TestGoneOnPastQuote(t *testing.T) {
	const ann = "Ann|Ann|PROPN|NNP|3|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER spoke|speak|VERB|VBD|0|root\n"
	const said = "“|“|PUNCT|``|3|punct It|it|PRON|PRP|3|nsubj rained|rain|VERB|VBD|0|root ”|”|PUNCT|''|3|punct\n"
	const td = "The|the|DET|DT|3|det Cork|Cork|PROPN|NNP|3|compound|LOC TD|TD|PROPN|NNP|4|nsubj left|leave|VERB|VBD|0|root"
	x, _ := read(t, ann+said+td)
	if got, want := entitiesOf(x), "Ann Roe: Ann Roe, Cork TD; Cork: Cork"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestGoneOnByPronoun goes past a pronoun to whom an earlier sentence names, but for one whose sentence names them too.
func TestGoneOnByPronoun(t *testing.T) {
	const ann = "Ann|Ann|PROPN|NNP|3|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER spoke|speak|VERB|VBD|0|root\n"
	const bob = "When|when|ADV|WRB|4|advmod Bob|Bob|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|2|flat|PER sat|sit|VERB|VBD|6|advcl he|he|PRON|PRP|6|nsubj spoke|speak|VERB|VBD|0|root\n"
	const td = "The|the|DET|DT|3|det Cork|Cork|PROPN|NNP|3|compound|LOC TD|TD|PROPN|NNP|4|nsubj left|leave|VERB|VBD|0|root"
	x, _ := read(t, ann+bob+td)
	if got, want := entitiesOf(x), "Ann Roe: Ann Roe; Bob Lee: Bob Lee, he, Cork TD; Cork: Cork"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestOwnParties(t *testing.T) {
	const ann = "Ann|Ann|PROPN|NNP|%|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER "
	const her = "\nHer|her|PRON|PRP$|2|nmod:poss party|party|NOUN|NN|3|nsubj left|leave|VERB|VBD|0|root"
	for name, c := range map[string]struct{ text, want string }{
		"by the text":      {strings.Replace(ann, "%", "6", 1) + ",|,|PUNCT|,|5|punct a|a|DET|DT|5|det Democrat|democrat|PROPN|NNP|1|appos left|leave|VERB|VBD|0|root" + her, "Ann Lee: Ann Lee, Her; Democratic Party: party"},
		"that nobody says": {strings.Replace(ann, "%", "3", 1) + "left|leave|VERB|VBD|0|root" + her, "Ann Lee: Ann Lee, Her"},
	} {
		x, _ := read(t, c.text)
		if got := entitiesOf(x); got != c.want {
			t.Errorf("%s: got %s, want %s", name, got, c.want)
		}
	}
}

func TestNominees(t *testing.T) {
	x, _ := read(t, parse("We confirmed/V Ann_Roe/PER\nThe/D nominee left/V"))
	if got, want := entitiesOf(x), "Ann Roe: Ann Roe, nominee"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	x, _ = read(t, parse("We confronted/V Ann_Roe/PER\nThe/D nominee left/V"))
	if got, want := entitiesOf(x), "Ann Roe: Ann Roe"; got != want {
		t.Errorf("nobody's nominee: got %s, want %s", got, want)
	}
}

// TestPartyOfGroup finds the party of those who are named by it.
func TestPartyOfGroup(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"rebels' own party", "Twelve|twelve|NUM|CD|3|nummod Tory|tory|ADJ|JJ|3|amod rebels|rebel|NOUN|NNS|4|nsubj defied|defy|VERB|VBD|0|root their|their|PRON|PRP$|6|nmod:poss party|party|NOUN|NN|4|obj", "Tory rebels opposes Conservative Party"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
}
