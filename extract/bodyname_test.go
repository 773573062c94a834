package extract

import (
	"strings"
	"testing"
)

func TestBodyNames(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"the beginning of its name", "Zorvin_Steel/ORG sued/V\nZorvin/PER left/V", "Zorvin Steel: Zorvin Steel, Zorvin"},
		{"the end of its name", "Oldtown_Beacon_Journal/ORG sued/V\nBeacon_Journal/ORG left/V", "Oldtown Beacon Journal: Oldtown Beacon Journal, Beacon Journal"},
		{"of two", "Zorvin_Steel/ORG sued/V Zorvin_Motors/ORG\nZorvin/ORG left/V", "Zorvin Steel: Zorvin Steel; Zorvin Motors: Zorvin Motors; Zorvin: Zorvin"},
		{"whom the text names so", "Zorvin_Steel/ORG sued/V Ann_Zorvin/PER\nZorvin/PER left/V", "Zorvin Steel: Zorvin Steel; Ann Zorvin: Ann Zorvin, Zorvin"},
		{"a word of many", "Council_of_Goats/ORG sued/V\nCouncil/ORG left/V", "Council of Goats: Council of Goats; Council: Council"},
		{"a body and a person run together", "Oldtown_Assembly_Felicity_Roe/ORG left/V\nRoe/PER stayed/V", "Oldtown Assembly: Oldtown Assembly; Felicity Roe: Felicity Roe, Roe"},
		{"but no longer name of a body", "Oldtown_Assembly_Budget_Committee/ORG left/V", "Oldtown Assembly Budget Committee: Oldtown Assembly Budget Committee"},
		{"titles and a name run together", "We met/V Governors_Nyesom_Roe/ORG and Ann_Lee/PER", "Nyesom Roe: Nyesom Roe; Ann Lee: Ann Lee"},
		{"a first word that is known to be part of it", "All/D Progressives_Congress/ORG left/V", "All Progressives Congress: All Progressives Congress"},
		{"a headline", "Zorvin_Condemns_Felicity_Roe/PER Again/V\nAnn_Zorvin/PER left/V", "Ann Zorvin: Zorvin, Ann Zorvin; Felicity Roe: Felicity Roe"},
		{"two bodies in a headline", "NATO_Condemns_OPEC/ORG Again/V\nNATO/ORG left/V", "NATO: NATO, NATO; OPEC: OPEC"},
		{"a day", "Friday/PER left/V", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := entities(t, c.text); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
	unit := "Acme|Acme|PROPN|NNP|2|compound|ORG Bank|Bank|PROPN|NNP|5|nmod:poss|ORG 's|'s|PART|POS|2|case|ORG Western|western|PROPN|NNP|5|compound|ORG Division|Division|PROPN|NNP|6|nsubj|ORG left|leave|VERB|VBD|0|root"
	if got, want := strings.Join(claims(t, unit), "; "), "Western Division partOf Acme Bank"; got != want {
		t.Errorf("a body and a part of it run together: %q, want %q", got, want)
	}
	place := "Ohio|Ohio|PROPN|NNP|3|nmod:poss|PER 's|'s|PART|POS|1|case|PER Tovanth|Tovanth|PROPN|NNP|5|nsubj|PER Roe|Roe|PROPN|NNP|3|flat|PER left|leave|VERB|VBD|0|root"
	if x, _ := read(t, place); len(x.ents) != 2 || x.ents[1].Name != "Tovanth Roe" {
		t.Errorf("a place and a person run together: %v", x.ents)
	}
	for text, want := range map[string]string{"Zorvin_Hills_Council/LOC left/V": "Organization", "Zorvin_Ward/PER left/V": "Place", "Felicity_Ward/PER left/V": "Person"} {
		if x, _ := read(t, parse(text)); string(x.ents[0].Type) != want {
			t.Errorf("%s: %s, want %s", text, x.ents[0].Type, want)
		}
	}
}

func TestUnnamedBodies(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"there is one", "The/D government left/V\nWe met/V the/D government", "government: government, government"},
		{"what it is for", "We met/V the/D planning committee", "planning committee: planning committee"},
		{"whose it is", "We met/V the/D dockers 's union", "dockers's union: dockers's union"},
		{"any", "We met/V the/D club", ""},
		{"not definite", "We met/V a/D government", ""},
		{"a body whose name says no kind", "Zorvin/ORG sued/V\nThe/D company left/V", "Zorvin: Zorvin, company"},
		{"of two such", "Zorvin/ORG sued/V Abcor/ORG\nThe/D company left/V", "Zorvin: Zorvin; Abcor: Abcor"},
		{"of another kind", "Goat_Council/ORG sued/V\nThe/D company left/V", "Goat Council: Goat Council"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := entities(t, c.text); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestKindedNames(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The/D newspaper Zorvin_Abend/PER left/V", "Zorvin Abend Organization"},
		{"We met/V the/D newspaper Zorvin Abend", "Zorvin Abend Organization"},
		{"The/D Zorvin/PER party left/V", "Zorvin Organization"},
		{"We met/V the/D Foreign Ministry", "Foreign Ministry Organization"},
		{"The/D mayor Zorvin_Abend/PER left/V", "Zorvin Abend Person"},
	} {
		x, _ := read(t, parse(c.text))
		if got := x.ents[0].Name + " " + string(x.ents[0].Type); got != c.want {
			t.Errorf("%s: got %s, want %s", c.text, got, c.want)
		}
	}
}
