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
