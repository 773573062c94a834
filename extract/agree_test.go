package extract

import (
	"strings"
	"testing"
)

// TestAgreement gives a name that the recogniser took for several things one type.
func TestAgreement(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a body here and a place there", "Zorvin/LOC left/V\nZorvin/ORG sat/V\nZorvin/ORG ran/V", "Organization"},
		{"as often", "Zorvin/LOC left/V\nZorvin/ORG sat/V", "Place Organization"},
		{"a full name with a surname that is a person's", "Zik_Orva/LOC left/V\nZik_Orva/PER sat/V\nOrva/PER ran/V", "Person"},
		{"what the knowledge base knows", "NATO/ORG left/V\nNATO/LOC sat/V\nNATO/LOC ran/V", "Organization"},
	} {
		x, _ := read(t, parse(c.text))
		got := ""
		for _, e := range x.ents {
			if got != "" {
				got += " "
			}
			got += string(e.Type)
		}
		if got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}

// TestHeadsOfBodies makes a body of what has a president or is called a union, but for what is somebody's name too.
func TestHeadsOfBodies(t *testing.T) {
	const head = "\nZorvin/PER president Ann_Lee/PER left/V"
	for _, c := range []struct{ name, text, want string }{
		{"a body", parse("Zorvin/PER sat/V" + head), "Zorvin: Organization; Ann Lee: Person"},
		{"nobody's head", parse("Zorvin/PER sat/V\nAnn_Lee/PER left/V"), "Zorvin: Person; Ann Lee: Person"},
		{"called a union", "Zorvin|Zorvin|PROPN|NNP|2|nsubj|PER left|leave|VERB|VBD|0|root\nThe|the|DET|DT|2|det union|union|NOUN|NN|4|nsubj Zorvin|Zorvin|PROPN|NNP|2|appos|PER sat|sit|VERB|VBD|0|root", "Zorvin: Organization"},
		{"called a lawyer", "Zorvin|Zorvin|PROPN|NNP|2|nsubj|PER left|leave|VERB|VBD|0|root\nThe|the|DET|DT|2|det lawyer|lawyer|NOUN|NN|4|nsubj Zorvin|Zorvin|PROPN|NNP|2|appos|PER sat|sit|VERB|VBD|0|root", "Zorvin: Person"},
		{"somebody's name", parse("Mr Zorvin/PER sat/V" + head), "Zorvin: Person; Ann Lee: Person"},
	} {
		x, _ := read(t, c.text)
		var got []string
		for _, e := range x.ents {
			got = append(got, e.Name+": "+string(e.Type))
		}
		if got := strings.Join(got, "; "); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}

// TestMendedPeople finds people in what the recogniser took for something else, or cut.
func TestMendedPeople(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"friends", "Friends|friend|NOUN|NNS|5|nsubj|ORG of|of|ADP|IN|4|case|ORG Mr|Mr.|PROPN|NNP|4|nmod:desc|ORG Ray|Ray|PROPN|NNP|1|nmod|ORG left|leave|VERB|VBD|0|root", "Ray: Ray; Friends of Ray: Friends"},
		{"friends, cut", "Friends|friend|NOUN|NNS|5|nsubj|ORG of|of|ADP|IN|4|case|ORG Mr|Mr.|PROPN|NNP|4|nmod:desc|ORG Ray|Ray|PROPN|NNP|1|nmod|PER left|leave|VERB|VBD|0|root", "Ray: Ray; Friends of Ray: Friends"},
		{"a given name in brackets", "She|she|PRON|PRP|2|nsubj met|meet|VERB|VBD|0|root (|(|PUNCT|-LRB-|4|punct Ann|Ann|PROPN|NNP|2|obj )|)|PUNCT|-RRB-|4|punct Zik|Zik|PROPN|NNP|4|flat|LOC", "Ann Zik: Ann Zik"},
		{"no given name in brackets", "We|we|PRON|PRP|2|nsubj met|meet|VERB|VBD|0|root Lee|Lee|PROPN|NNP|2|obj|PER (|(|PUNCT|-LRB-|5|punct Ann|Ann|PROPN|NNP|3|appos|PER )|)|PUNCT|-RRB-|5|punct", "Lee: Lee; Ann: Ann"},
		{"an office", "We|we|PRON|PRP|2|nsubj met|meet|VERB|VBD|0|root the|the|DET|DT|5|det outgoing|outgoing|ADJ|JJ|5|amod Taoiseach|Taoiseach|PROPN|NNP|2|obj|PER", ""},
		{"a seat", "We|we|PRON|PRP|2|nsubj met|meet|VERB|VBD|0|root the|the|DET|DT|5|det young|young|ADJ|JJ|5|amod MLA|MLA|PROPN|NNP|2|obj|ORG", ""},
		{"an office, quit", "She|she|PRON|PRP|2|nsubj quit|quit|VERB|VBD|0|root as|as|ADP|IN|4|case Taoiseach|Taoiseach|PROPN|NNP|2|obl|PER", ""},
	} {
		x, _ := read(t, c.text)
		got := entitiesOf(x)
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// TestTownOfCouncil takes the name of a town for no short name of its council, as it does "Zorvin" for one of the firm's.
func TestTownOfCouncil(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"town", "Zorvin_City_Council/ORG left/V\nZorvin/ORG sat/V", "Zorvin City Council: Zorvin City Council; Zorvin: Zorvin"},
		{"firm", "Zorvin_Steel/ORG left/V\nZorvin/ORG sat/V", "Zorvin Steel: Zorvin Steel, Zorvin"},
	} {
		x, _ := read(t, parse(c.text))
		if got := entitiesOf(x); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
