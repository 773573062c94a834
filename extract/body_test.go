package extract

import (
	"strings"
	"testing"
)

// TestBodiesAgain holds which body or place "the company" and the like stand for.
func TestBodiesAgain(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"by what the text calls it", "The/D company Zorvin/ORG sued/V Abcor/ORG\nThe/D company left/V", "Zorvin: Zorvin, company; Abcor: Abcor"},
		{"by another noun of the kind", "The/D newspaper Zorvin/ORG sued/V Abcor/ORG\nThe/D paper left/V", "Zorvin: Zorvin, paper; Abcor: Abcor"},
		{"by the head of its name", "Bank_of_Goats/ORG sued/V Abcor/ORG\nThe/D bank left/V", "Bank of Goats: Bank of Goats, bank; Abcor: Abcor"},
		{"not by a word of a name that is another kind's", "Bank_Workers_Union/ORG left/V\nThe/D bank stayed/V", "Bank Workers Union: Bank Workers Union"},
		{"the nearer of two", "Goat_Union/ORG left/V\nWe met/V them\nSheep_Union/ORG stayed/V\nThe/D union won/V", "Goat Union: Goat Union; Sheep Union: Sheep Union, union"},
		{"none of two as near", "Goat_Union/ORG met/V us in/P Sheep_Union/ORG\nThe/D union won/V", "Goat Union: Goat Union; Sheep Union: Sheep Union"},
		{"not who does it to them", "Goat_Union/ORG left/V\nWe slept/V\nWe slept/V\nSheep_Union/ORG sued/V the/D union", "Goat Union: Goat Union, union; Sheep Union: Sheep Union"},
		{"one that the text does not name", "Zorvin/ORG left/V\nWe met/V a/D company\nThe/D company won/V", "Zorvin: Zorvin"},
		{"too far from one that nothing tells of", "Zorvin/ORG left/V\n" + "We slept/V\nWe slept/V\nWe slept/V\nWe slept/V\nWe slept/V\nWe slept/V\nWe slept/V\nWe slept/V\n" + "The/D company won/V", "Zorvin: Zorvin"},
		{"a trade before it", "Zorvin/ORG left/V\nThe/D oil company won/V", "Zorvin: Zorvin, oil company"},
		{"this one", "Goat_Union/ORG left/V\nThis/D union won/V", "Goat Union: Goat Union, union"},
		{"who prints it", "The/D newspaper Zorvin/ORG left/V\nWe met/V this/D newspaper", "Zorvin: Zorvin"},
		{"a country that acts", "Norway/LOC left/V\nThe/D country won/V", "Norway: Norway, country"},
		{"a country in which", "Norway/LOC left/V\nWe slept/V in/P the/D country", "Norway: Norway"},
		{"near where it was meant last", "Zorvin/ORG left/V\n" + strings.Repeat("We slept/V\n", 6) + "The/D company won/V\n" + strings.Repeat("We slept/V\n", 6) + "The/D company left/V", "Zorvin: Zorvin, company, company"},
		{"by another word of its name", "Goat_Motors/ORG met/V Abcor/ORG\nThe/D carmaker won/V", "Goat Motors: Goat Motors, carmaker; Abcor: Abcor"},
		{"never a person", "Ann_Lee/PER left/V\nThe/D company won/V", "Ann Lee: Ann Lee"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := entities(t, c.text); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
	const named = "Acme|Acme|PROPN|NNP|3|nsubj|ORG Bank|Bank|PROPN|NNP|1|flat|ORG left|leave|VERB|VBD|0|root\n"
	for _, c := range []struct{ name, text, want string }{
		{"an adjective that parts it from none", "The|the|DET|DT|3|det embattled|embattled|ADJ|JJ|3|amod bank|bank|NOUN|NN|4|nsubj won|win|VERB|VBD|0|root", "Acme Bank: Acme Bank, embattled bank"},
		{"one behind it", "The|the|DET|DT|2|det bank|bank|NOUN|NN|4|nsubj responsible|responsible|ADJ|JJ|2|amod won|win|VERB|VBD|0|root", "Acme Bank: Acme Bank"},
		{"one that does", "The|the|DET|DT|3|det new|new|ADJ|JJ|3|amod bank|bank|NOUN|NN|4|nsubj won|win|VERB|VBD|0|root", "Acme Bank: Acme Bank"},
		{"of a place that the text does not put it in", "The|the|DET|DT|3|det Danish|danish|ADJ|JJ|3|amod bank|bank|NOUN|NN|4|nsubj won|win|VERB|VBD|0|root", "Acme Bank: Acme Bank"},
		{"a clause that says which", "The|the|DET|DT|2|det bank|bank|NOUN|NN|5|nsubj that|that|PRON|WDT|4|nsubj paid|pay|VERB|VBD|2|acl:relcl won|win|VERB|VBD|0|root", "Acme Bank: Acme Bank"},
		{"a clause that says more", "The|the|DET|DT|2|det bank|bank|NOUN|NN|7|nsubj ,|,|PUNCT|,|5|punct which|which|PRON|WDT|5|nsubj paid|pay|VERB|VBD|2|acl:relcl ,|,|PUNCT|,|5|punct won|win|VERB|VBD|0|root", "Acme Bank: Acme Bank, bank"},
		{"what one accuses it of", "We|we|PRON|PRP|2|nsubj accused|accuse|VERB|VBD|0|root the|the|DET|DT|4|det bank|bank|NOUN|NN|2|obj of|of|SCONJ|IN|6|mark lying|lie|VERB|VBG|4|acl", "Acme Bank: Acme Bank, bank"},
		{"what it is a part of", "The|the|DET|DT|2|det bank|bank|NOUN|NN|6|nsubj of|of|ADP|IN|5|case the|the|DET|DT|5|det river|river|NOUN|NN|2|nmod gave|give|VERB|VBD|0|root", "Acme Bank: Acme Bank"},
	} {
		t.Run(c.name, func(t *testing.T) {
			x, _ := read(t, named+c.text)
			if got := entitiesOf(x); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
	const danish = "The|the|DET|DT|3|det Danish|danish|ADJ|JJ|3|amod brewer|brewer|NOUN|NN|5|nsubj Zorvin|Zorvin|PROPN|NNP|3|appos|ORG left|leave|VERB|VBD|0|root\n"
	x, _ := read(t, danish+"The|the|DET|DT|3|det Danish|danish|ADJ|JJ|3|amod company|company|NOUN|NN|4|nsubj won|win|VERB|VBD|0|root")
	if got, want := entitiesOf(x), "Zorvin: Zorvin, Danish company"; got != want {
		t.Errorf("of the place that the text puts it in: got %s, want %s", got, want)
	}
	x, _ = read(t, "Zorvia|Zorvia|PROPN|NNP|3|nmod:poss|LOC 's|'s|PART|POS|1|case parliament|parliament|NOUN|NN|4|nsubj met|meet|VERB|VBD|0|root\nThe|the|DET|DT|2|det country|country|NOUN|NN|3|nsubj won|win|VERB|VBD|0|root")
	if got, want := entitiesOf(x), "Zorvia: Zorvia, country; Zorvia's parliament: Zorvia's parliament"; got != want {
		t.Errorf("a place that has a parliament: got %s, want %s", got, want)
	}
}
