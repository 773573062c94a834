package extract

import "testing"

func TestWholeBodies(t *testing.T) {
	for text, want := range map[string]string{
		"Jim_Roe/PER met/V the/D Campaign for/P Better_Roads/ORG .":                 "Jim Roe: Jim Roe; Campaign for Better Roads: Campaign for Better Roads",
		"Jim_Roe/PER met/V the/D National_Federation/ORG for/P Goat Reform .":       "Jim Roe: Jim Roe; National Federation for Goat Reform: National Federation for Goat Reform",
		"Jim_Roe/PER met/V Doctors Against/P Hunger .":                              "Jim Roe: Jim Roe; Doctors Against Hunger: Doctors Against Hunger",
		"Jim_Roe/PER met/V the/D Council of/P Eva_Lee/PER .":                        "Jim Roe: Jim Roe; Eva Lee: Eva Lee",
		"Jim_Roe/PER met/V Doctors of/P Hunger .":                                   "Jim Roe: Jim Roe",
		"Jim_Roe/PER met/V friends of/P Goat Roads .":                               "Jim Roe: Jim Roe",
		"Jim_Roe/PER met/V the/D Campaign for/P Goats on/P Monday .":                "Jim Roe: Jim Roe; Campaign for Goats: Campaign for Goats",
		"Jim_Roe/PER met/V the/D Foundation for/P Goats and/P Goat_Union/ORG .":     "Jim Roe: Jim Roe; Foundation for Goats: Foundation for Goats; Goat Union: Goat Union",
		"Jim_Roe/PER met/V the/D Friends of/P the/D Oldtown/LOC mayor in/P March .": "Jim Roe: Jim Roe; Oldtown: Oldtown",
	} {
		if got := entities(t, text); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

func TestBodiesOfMembers(t *testing.T) {
	const led = "Jim|Jim|PROPN|NNP|3|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER led|lead|VERB|VBD|0|root the|the|DET|DT|5|det "
	for text, want := range map[string]string{
		led + "Potters|potter|NOUN|NNS|7|nmod:poss ’|'s|PART|POS|5|case Federation|federation|PROPN|NNP|3|obj .|.|PUNCT|.|3|punct":                                        "Jim Roe: Jim Roe; Potters ’ Federation: Potters ’ Federation",
		led + "Kiln|Kiln|PROPN|NNP|3|obj and|and|CCONJ|CC|9|cc Potters|potter|NOUN|NNS|9|nmod:poss ’|'s|PART|POS|7|case Union|union|PROPN|NNP|5|conj .|.|PUNCT|.|3|punct": "Jim Roe: Jim Roe; Kiln and Potters ’ Union: Kiln and Potters ’ Union",
		led + "Potters|potter|NOUN|NNS|7|nmod:poss ’|'s|PART|POS|5|case Rebellion|rebellion|PROPN|NNP|3|obj .|.|PUNCT|.|3|punct":                                          "Jim Roe: Jim Roe",
		led + "Ross|Ross|PROPN|NNP|7|nmod:poss|PER ’s|'s|PART|POS|5|case Union|union|PROPN|NNP|3|obj .|.|PUNCT|.|3|punct":                                                 "Jim Roe: Jim Roe; Ross: Ross",
	} {
		if got := entities(t, text); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}
