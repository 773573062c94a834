package extract

import (
	"strings"
	"testing"

	"kg/graph/schema"
)

func TestTitles(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"to whom the text gives it", "Senator Jim_Roe/PER met/V Ann_Lee/PER\nThe/D senator left/V", "Jim Roe: Jim Roe, senator; Ann Lee: Ann Lee"},
		{"the one named last", "Senator Jim_Roe/PER met/V Senator Ann_Lee/PER\nThe/D senator left/V", "Jim Roe: Jim Roe; Ann Lee: Ann Lee, senator"},
		{"by its state", "Jim_Roe/PER , R - Texas , met/V Senator Ann_Lee/PER , D - Ohio ,\nSenator Roe/PER sat/V\nThe/D Texas/LOC senator left/V", "Jim Roe: Jim Roe, Roe, Texas senator; Ann Lee: Ann Lee; Texas: Texas"},
		{"never against its state", "Senator Ann_Lee/PER , D - Ohio , sat/V\nThe/D Texas/LOC senator left/V", "Ann Lee: Ann Lee; Ohio: Ohio; Texas: Texas"},
		{"by its party", "Senator Jim_Roe/PER , R - Texas , met/V Senator Ann_Lee/PER , D - Ohio ,\nThe/D Republican senator left/V", "Jim Roe: Jim Roe, Republican senator; Ann Lee: Ann Lee"},
		{"another word for it, of the same body", "NGU/ORG director Jim_Roe/PER met/V director Ann_Lee/PER\nThe/D NGU/ORG chief left/V", "NGU: NGU, NGU; Jim Roe: Jim Roe, NGU chief; Ann Lee: Ann Lee"},
		{"a place taken for a person", "Oldtonia/LOC voted/V\nOldtonia/PER left/V", "Oldtonia: Oldtonia, Oldtonia"},
		{"no place of a surname", "Oldtonia/LOC voted/V\nAnn_Oldtonia/PER left/V\nOldtonia/PER sat/V", "Ann Oldtonia: Oldtonia, Ann Oldtonia, Oldtonia"},
		{"not of another brief", "Our/D Health Minister Jim_Roe/PER sat/V\nThe/D Defense Minister left/V", "Jim Roe: Jim Roe"},
		{"once a former one", "Former mayor Jim_Roe/PER met/V mayor Ann_Lee/PER\nThe/D former mayor left/V", "Jim Roe: Jim Roe, former mayor; Ann Lee: Ann Lee"},
		{"what a body is", "Acme_Corp/ORG sued/V\nThe/D company left/V", "Acme Corp: Acme Corp, company"},
		{"its last word", "Oldtown_Writers_Guild/ORG met/V\nThe/D Guild/ORG left/V", "Oldtown Writers Guild: Oldtown Writers Guild, Guild"},
		{"one of two bodies", "Acme_Corp/ORG sued/V Beta_Inc/ORG\nThe/D company left/V", "Acme Corp: Acme Corp; Beta Inc: Beta Inc"},
		{"another word for it is not enough", "Director Jim_Roe/PER sat/V\nThe/D chairman left/V", "Jim Roe: Jim Roe"},
		{"who held the office then", "# 2015-05-05\nThe/D French president left/V", "François Hollande: French president"},
		{"and at another time", "# 2018-05-05\nThe/D French president left/V", "Emmanuel Macron: French president"},
		{"whose attorney general", "# 2017-07-26\nDonald_Trump/PER met/V Ann_Lee/PER\nSessions/PER sat/V\nTrump/PER praised/V the/D attorney general", "Donald Trump: Donald Trump, Trump; Ann Lee: Ann Lee; Jeff Sessions: Sessions, attorney general"},
		{"nobody without a date", "The/D French president left/V", ""},
		{"the article's country says whose", "# 2015-05-05\nMerkel/PER met/V in/P Germany/LOC\nThe/D chancellor left/V", "Angela Merkel: Merkel, chancellor; Germany: Germany"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := entities(t, c.text); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// linked is the id of the first entity and why it is what it is.
func linked(t *testing.T, text string) string {
	t.Helper()
	x, _ := read(t, parse(text))
	if len(x.ents) == 0 {
		return ""
	}
	return x.ents[0].ID + " (" + strings.Join(x.ents[0].why, "; ") + ")"
}

func TestLinks(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"full name", "Mike_Crapo/PER left/V", "mike-crapo (mike-crapo by the full name)"},
		{"gender", "Mrs. Mike_Crapo/PER left/V", "mike-crapo (not mike-crapo: gender)"},
		{"party", "Mike_Crapo/PER , D - Texas , left/V", "mike-crapo (not mike-crapo: party)"},
		{"state", "Mike_Crapo/PER , R - Ohio , left/V", "mike-crapo (not mike-crapo: state)"},
		{"country", "Canadian Senator Mike_Crapo/PER left/V", "mike-crapo (not mike-crapo: country)"},
		{"date", "# 1990-01-01\nSenator Mike_Crapo/PER left/V", "mike-crapo (not mike-crapo: date)"},
		{"profession", "Actor Mike_Crapo/PER left/V", "mike-crapo (not mike-crapo: profession: actor)"},
		{"surname and office", "# 2017-05-05\nSenator Crapo/PER left/V", "mike-crapo (mike-crapo by the surname, and an office at the time)"},
		{"surname and an office of others", "# 2017-05-05\nMayor Crapo/PER left/V", "crapo (none: 1 of the surname)"},
		{"surname of nobody then", "# 1990-05-05\nCrapo/PER left/V", "crapo ()"},
		{"a place in the article's country", "Mike_Crapo/PER met/V Deb_Fischer/PER\nWe met/V in/P Georgia/LOC", "mike-crapo (mike-crapo by the full name)"},
		{"a chamber of another country", "Senate/ORG met/V Emmanuel_Macron/PER\nEmmanuel_Macron/PER met/V Angela_Merkel/PER", "senate-france (not senate-australia: country; not united-states-senate: country; senate-france by the name)"},
		{"a chamber of a state", "State/A Senate/ORG met/V Mike_Crapo/PER", "senate (not senate-australia: country; not senate-france: country; not united-states-senate: state)"},
		{"a party by the article's country", "Republicans/ORG met/V Mike_Crapo/PER", "republican-party (republican-party by the name)"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := linked(t, c.text); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestPlacesOfOneName(t *testing.T) {
	for text, want := range map[string]string{
		"Mike_Crapo/PER met/V Deb_Fischer/PER\nWe met/V in/P Georgia/LOC":           "georgia-state",
		"Angela_Merkel/PER met/V Emmanuel_Macron/PER\nWe met/V in/P Georgia/LOC":    "georgia",
		"Mike_Crapo/PER , R - Georgia , met/V Deb_Fischer/PER\nGeorgia/LOC sat/V\n": "georgia-state",
	} {
		x, _ := read(t, parse(text))
		found := ""
		for _, e := range x.ents {
			if e.Type == schema.Place {
				found = e.ID
			}
		}
		if found != want {
			t.Errorf("%s: %q, want %q", text, found, want)
		}
		if id := x.idOf("Georgia", schema.Place); id != want {
			t.Errorf("%s: Georgia in a claim is %q, want %q", text, id, want)
		}
	}
}

func TestKnownNames(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"passed over", "We met/V Mike Crapo", "Mike Crapo: Mike Crapo"},
		{"a headline runs on", "Make/V Crapo_Nervous/PER\nAnn_Lee/PER met/V Mike_Crapo/PER", "Mike Crapo: Crapo, Mike Crapo; Ann Lee: Ann Lee"},
		{"a party's member is no part of a place", "Long_Beach_Republican/LOC left/V", "Long Beach: Long Beach"},
		{"a given name", "We met/V Felicity", "Felicity: Felicity"},
		{"not in front of another name", "We met/V Felicity Street", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := entities(t, c.text); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// TestRegionalHolder gives a bare title of who governs a part of a country to the one person of the text who did, and to nobody where there
// are two.
func TestRegionalHolder(t *testing.T) {
	const premier = "\nThe/D premier left/V"
	for text, want := range map[string]string{
		"We met/V Annastacia_Palaszczuk/PER" + premier:                              "Annastacia Palaszczuk: Annastacia Palaszczuk, premier",
		"We met/V Annastacia_Palaszczuk/PER\nWe met/V Daniel_Andrews/PER" + premier: "Annastacia Palaszczuk: Annastacia Palaszczuk; Daniel Andrews: Daniel Andrews",
	} {
		x, _ := read(t, parse(text))
		if got := entitiesOf(x); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
