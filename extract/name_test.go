package extract

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// parse writes a text as read wants it, for tests in which the trees hardly matter. "Ann_Lee/PER met/V Bob/PER" are two names
// and a verb; /V marks the verb, /P a preposition, /D a determiner; other words are nouns, which belong to a name right behind
// them. A line is a sentence.
func parse(text string) string {
	var out []string
	for line := range strings.Lines(strings.TrimSpace(text)) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "# ") {
			out = append(out, line)
			continue
		}
		type word struct{ form, upos, xpos, label string }
		var words []word
		var starts []int // of what was parted by spaces
		root := 0
		for _, w := range strings.Fields(line) {
			form, mark, _ := strings.Cut(w, "/")
			starts = append(starts, len(words))
			switch mark {
			case "PER", "ORG", "LOC":
				for _, f := range strings.Split(form, "_") {
					words = append(words, word{f, "PROPN", "NNP", mark})
				}
			case "V":
				root = len(words)
				words = append(words, word{form, "VERB", "VBD", ""})
			case "P":
				words = append(words, word{form, "ADP", "IN", ""})
			case "D":
				words = append(words, word{form, "DET", "DT", ""})
			default:
				upos, xpos := "NOUN", "NN"
				if isCapital(form) {
					upos, xpos = "PROPN", "NNP"
				}
				if strings.ToLower(form) == strings.ToUpper(form) {
					upos, xpos = "PUNCT", form
				}
				if _, ok := pronouns[strings.ToLower(form)]; ok {
					upos, xpos = "PRON", "PRP"
				}
				words = append(words, word{form, upos, xpos, ""})
			}
		}
		starts = append(starts, len(words))
		nominal := func(i int) bool { return i < len(words) && (words[i].upos == "PROPN" || words[i].upos == "NOUN") }
		var tokens []string
		for k, start := range starts[:len(starts)-1] {
			for i := start; i < starts[k+1]; i++ {
				head, rel := root, "obj"
				next := starts[k+1]
				switch w := words[i]; {
				case i == root:
					head, rel = -1, "root"
				case i > start:
					head, rel = start, "flat"
				case w.upos == "ADP" || w.upos == "DET":
					for next < len(words) && !nominal(next) {
						next++
					}
					for next+1 < len(words) && words[next].label != "PER" && nominal(next+1) {
						next++
					}
					head, rel = min(next, len(words)-1), map[string]string{"ADP": "case", "DET": "det"}[w.upos]
				case w.upos == "PUNCT":
					rel = "punct"
				case w.label != "PER" && nominal(i) && nominal(next):
					for next+1 < len(words) && words[next].label == "" && nominal(next+1) {
						next++
					}
					head, rel = next, "nmod:desc"
					if words[next].label == "" {
						rel = "compound"
					}
				case i < root:
					rel = "nsubj"
				case words[i-1].upos == "ADP":
					rel = "obl"
				}
				w := words[i]
				token := fmt.Sprintf("%s|%s|%s|%s|%d|%s", w.form, w.form, w.upos, w.xpos, head+1, rel)
				if w.label != "" {
					token += "|" + w.label
				}
				tokens = append(tokens, token)
			}
		}
		out = append(out, strings.Join(tokens, " "))
	}
	return strings.Join(out, "\n")
}

// entities lists who and what a text is about, with the mentions of each: "Ann Lee: Ann Lee, Lee; Bob Ray: he".
func entities(t *testing.T, text string) string {
	t.Helper()
	x, _ := read(t, parse(text))
	return entitiesOf(x)
}

func entitiesOf(x *reading) string {
	var out []string
	for _, e := range x.ents {
		var ments []string
		for _, m := range e.ments {
			ments = append(ments, x.ments[m].Text)
		}
		out = append(out, e.Name+": "+strings.Join(ments, ", "))
	}
	return strings.Join(out, "; ")
}

func TestNames(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"surname", "Jim_Roe/PER met/V Ann_Lee/PER\nRoe/PER left/V", "Jim Roe: Jim Roe, Roe; Ann Lee: Ann Lee"},
		{"surname before the full name", "Roe/PER left/V\nJim_Roe/PER stayed/V", "Jim Roe: Roe, Jim Roe"},
		{"surname passed over", "Jim_Roe/PER met/V Ann_Lee/PER\nRoe left/V", "Jim Roe: Jim Roe, Roe; Ann Lee: Ann Lee"},
		{"and given name", "Jim_Roe/PER met/V Ann_Lee/PER\nThe/D crew saw/V Jim", "Jim Roe: Jim Roe, Jim; Ann Lee: Ann Lee"},
		{"not in a longer name", "Jim_Roe/PER left/V\nWe saw/V Roe Castle", "Jim Roe: Jim Roe"},
		{"passed over throughout, but acts", "Zorvin left/V\nWe saw/V Zorvin\nZorvin stayed/V", "Zorvin: Zorvin, Zorvin, Zorvin"},
		{"acts but once", "Zorvin left/V", ""},
		{"the surname of a daughter", "Roe/PER left/V the/D daughter of/P Bob_Roe/PER\nRoe/PER stayed/V", "Roe: Roe, Roe; Bob Roe: Bob Roe"},
		{"of a brother, where nobody else is there", "Ann_Lee/PER left/V the/D brother of/P Bob_Roe/PER\nRoe/PER stayed/V", "Ann Lee: Ann Lee; Bob Roe: Bob Roe, Roe"},
		{"surname taken for a place", "Jim_Roe/PER left/V\nRoe/LOC stayed/V", "Jim Roe: Jim Roe, Roe"},
		{"surname taken for a body", "Jim_Roe/PER left/V\nRoe/ORG stayed/V", "Jim Roe: Jim Roe, Roe"},
		{"the place stays one after in", "Jack_London/PER left/V\nWe met/V in/P London/LOC", "Jack London: Jack London; London: London"},
		{"nickname", "William_Roe/PER left/V\nBill_Roe/PER stayed/V", "William Roe: William Roe, Bill Roe"},
		{"initial", "William_Roe/PER left/V\nW._Roe/PER stayed/V", "William Roe: William Roe, W. Roe"},
		{"another given name", "William_Roe/PER left/V\nAnn_Roe/PER stayed/V", "William Roe: William Roe; Ann Roe: Ann Roe"},
		{"another initial in the middle", "George_K._Roe/PER left/V\nGeorge_L._Roe/PER stayed/V", "George K. Roe: George K. Roe; George L. Roe: George L. Roe"},
		{"initial in the middle left out", "George_K._Roe/PER left/V\nGeorge_Roe/PER stayed/V", "George K. Roe: George K. Roe, George Roe"},
		{"junior is another where the elder is known", "Donald_Trump_Jr./PER met/V Donald_Trump/PER", "Donald Trump Jr.: Donald Trump Jr.; Donald Trump: Donald Trump"},
		{"and a surname alone is the elder", "Donald_Trump/PER met/V Donald_Trump_Jr./PER\nTrump/PER left/V", "Donald Trump: Donald Trump, Trump; Donald Trump Jr.: Donald Trump Jr."},
		{"junior is the same where nobody else is", "Jim_Roe_Jr./PER left/V\nJim_Roe/PER stayed/V", "Jim Roe Jr.: Jim Roe Jr., Jim Roe"},
		{"diacritics and case", "José_Nuñez/PER left/V\nJOSE_NUNEZ/PER stayed/V", "José Nuñez: José Nuñez, JOSE NUNEZ"},
		{"capitals are not the canonical name", "JIM_ROE/PER left/V\nJim_Roe/PER stayed/V", "Jim Roe: JIM ROE, Jim Roe"},
		{"surname with a particle", "Bill_de_Roe/PER left/V\nde_Roe/PER stayed/V\nRoe/PER sat/V", "Bill de Roe: Bill de Roe, de Roe, Roe"},
		{"two surnames", "Juan_Manuel_Roe_Sol/PER left/V\nRoe_Sol/PER stayed/V", "Juan Manuel Roe Sol: Juan Manuel Roe Sol, Roe Sol"},
		{"given name alone", "Hillary_Roe/PER met/V Bill_Roe/PER\nHillary/PER left/V", "Hillary Roe: Hillary Roe, Hillary; Bill Roe: Bill Roe"},
		{"husband and wife by honorific", "Bill_Roe/PER met/V Hillary_Roe/PER\nMr. Roe/PER left/V\nMrs. Roe/PER stayed/V", "Bill Roe: Bill Roe, Roe; Hillary Roe: Hillary Roe, Roe"},
		{"an honorific of another gender is somebody new", "Bill_Roe/PER left/V\nMrs. Roe/PER stayed/V", "Bill Roe: Bill Roe; Roe: Roe"},
		{"the one named last", "Bill_Roe/PER met/V Ann_Roe/PER\nBill_Roe/PER sat/V\nRoe/PER left/V", "Bill Roe: Bill Roe, Bill Roe, Roe; Ann Roe: Ann Roe"},
		{"by title", "Senator Bill_Roe/PER met/V Ann_Roe/PER\nSenator Roe/PER left/V", "Bill Roe: Bill Roe, Roe; Ann Roe: Ann Roe"},
		{"misspelt surname", "Mitch_Harwood/PER left/V\nMitch_Harwod/PER stayed/V\nHarwoood/PER sat/V", "Mitch Harwood: Mitch Harwood, Mitch Harwod, Harwoood"},
		{"short names are not misspelt", "Ann_Lee/PER met/V Ann_Leo/PER", "Ann Lee: Ann Lee; Ann Leo: Ann Leo"},
		{"two of one name by party and state", "Mike_Roe/PER , R - Mich. , met/V Mike_Roe/PER , R - Ala. ,", "Mike Roe: Mike Roe; Mike Roe: Mike Roe"},
		{"acronym in brackets", "Board_of_Trade/ORG ( BOT/ORG ) met/V\nBOT/ORG left/V", "Board of Trade: Board of Trade, BOT, BOT"},
		{"acronym by initials", "National_Goat_Union/ORG met/V\nNGU/ORG left/V", "National Goat Union: National Goat Union, NGU"},
		{"initials in brackets, written as a word", "National_Union_of_Bakers/ORG ( Nub/PER ) met/V\nNub left/V", "National Union of Bakers: National Union of Bakers, Nub, Nub"},
		{"another word in brackets", "National_Union_of_Bakers/ORG ( Bob/PER ) met/V", "National Union of Bakers: National Union of Bakers; Bob: Bob"},
		{"a body again, whose short form stood in brackets", "Board_of_Trade/ORG ( BOT/ORG ) met/V\nThe/D board left/V", "Board of Trade: Board of Trade, BOT, board"},
		{"a title that begins in a name", "Jim_Roe/PER met/V Education_Cabinet/ORG Secretary Ann_Lee/PER", "Jim Roe: Jim Roe; Ann Lee: Ann Lee"},
		{"initials of two bodies", "National_Goat_Union/ORG met/V National_Gnu_Union/ORG\nNGU/ORG left/V", "National Goat Union: National Goat Union; National Gnu Union: National Gnu Union; NGU: NGU"},
		{"handle by signature", "Jim_Roe/PER ( @jr55 ) wrote/V\n@jr55 left/V", "Jim Roe: Jim Roe, @jr55, @jr55"},
		{"handle by name", "Jim_Roe/PER wrote/V\n@SenJimRoe left/V", "Jim Roe: Jim Roe, @SenJimRoe"},
		{"handle of nobody here", "Jim_Roe/PER wrote/V\n@AnnLee left/V", "Jim Roe: Jim Roe"},
		{"titles are no name, nor capitals before them", "EST_President_Jim_Roe/PER left/V\nSecretary of/P State_Ann_Roe/PER stayed/V\nPat_King_Roe/PER sat/V\nGerman_Chancellor_Eva_Roe/PER slept/V", "Jim Roe: Jim Roe; Ann Roe: Ann Roe; Pat King Roe: Pat King Roe; Eva Roe: Eva Roe"},
		{"a body, a title and a person", "Jim_Roe/PER met/V Green_Union_MP_Ann_Lee/ORG", "Jim Roe: Jim Roe; Green Union: Green Union; Ann Lee: Ann Lee"},
		{"a place is not its party", "Jim_Roe/PER met/V the/D Ohio_Democrat/ORG", "Jim Roe: Jim Roe; Ohio: Ohio"},
		{"a name cut at its little word", "Jim_Roe/PER met/V the/D House_of/LOC Goats", "Jim Roe: Jim Roe; House of Goats: House of Goats"},
		{"nor what an office is of", "Upper_Goatland_Home_Minister_Eva_Roe/PER slept/V\nPat_Oldtown_Roe/PER sat/V", "Eva Roe: Eva Roe; Pat Oldtown Roe: Pat Oldtown Roe"},
		{"party and state are no name", "Jim_Roe/PER , R-Ky./PER , left/V", "Jim Roe: Jim Roe"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := entities(t, c.text); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestRelatives(t *testing.T) {
	bob := "Bob|Bob|PROPN|NNP|%d|%s|PER Roe|Roe|PROPN|NNP|%d|flat|PER"
	for _, c := range []struct{ text, want string }{
		{"His|he|PRON|PRP$|2|nmod:poss brother|brother|NOUN|NN|5|nsubj " + fmt.Sprintf(bob, 2, "appos", 3) + " left|leave|VERB|VBD|0|root", "Bob Roe"},
		{fmt.Sprintf(bob, 7, "nsubj", 1) + " ,|,|PUNCT|,|5|punct her|she|PRON|PRP$|5|nmod:poss father|father|NOUN|NN|1|appos ,|,|PUNCT|,|5|punct left|leave|VERB|VBD|0|root", "Bob Roe"},
		{"The|the|DET|DT|2|det son|son|NOUN|NN|6|nsubj of|of|ADP|IN|4|case " + fmt.Sprintf(bob, 2, "nmod", 4) + " left|leave|VERB|VBD|0|root", "Bob Roe"},
		{"The|the|DET|DT|2|det ally|ally|NOUN|NN|6|nsubj of|of|ADP|IN|4|case " + fmt.Sprintf(bob, 2, "nmod", 4) + " left|leave|VERB|VBD|0|root", ""},
		{"The|the|DET|DT|2|det father|father|NOUN|NN|3|nsubj met|meet|VERB|VBD|0|root " + fmt.Sprintf(bob, 3, "obj", 4), ""},
		{"Senator|senator|PROPN|NNP|4|nmod:desc Mike|Mike|PROPN|NNP|4|nsubj|PER Crapo|Crapo|PROPN|NNP|2|flat|PER left|leave|VERB|VBD|0|root ,|,|PUNCT|,|7|punct her|she|PRON|PRP$|7|nmod:poss cousin|cousin|NOUN|NN|2|appos", ""},
	} {
		x, _ := read(t, c.text)
		got := ""
		for _, e := range x.ents {
			if e.kin {
				got += e.Name
			}
		}
		if got != c.want {
			t.Errorf("%s: relative %q, want %q", x.trees[0].text(0, len(x.trees[0].Tokens)), got, c.want)
		}
	}
}

func TestNamesakesHaveTheirOwnIDs(t *testing.T) {
	x, _ := read(t, parse("Mike_Roe/PER , R - Mich. , met/V Mike_Roe/PER , R - Ala. ,\nMike_Roe/ORG left/V\nMike_Roe/ORG fell/V"))
	var ids []string
	for _, e := range x.ents {
		ids = append(ids, e.ID)
	}
	if got := strings.Join(ids, " "); got != "mike-roe mike-roe-r-alabama mike-roe-organization" {
		t.Errorf("got %s", got)
	}
}

func TestNameParts(t *testing.T) {
	for text, want := range map[string]string{
		"George H. W. Bush":     "george bush|hw|",
		"George H.W. Bush":      "george bush|hw|",
		"Robert Swan Roe III":   "robert swan roe||iii",
		"Alexandria Ocasio-Roe": "alexandria ocasio-roe||",
		"Ursula von der Leyen":  "ursula von der leyen||",
		"J. D. Roe":             "j roe|d|",
	} {
		n := nameOf(text)
		if got := n.key() + "|" + n.initial + "|" + n.junior; got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
	for text, want := range map[string]string{"Federal Bureau of Investigation": "FBI", "House": "", "Bank for growth": "", "Coca-Cola Company": "CCC"} {
		if got := initialsOf(text); got != want {
			t.Errorf("initials of %s: %q, want %q", text, got, want)
		}
	}
	if common := misspellings("harwood"); !slices.ContainsFunc(misspellings("harwod"), func(s string) bool { return slices.Contains(common, s) }) {
		t.Error("harwood and harwod have nothing in common")
	}
}
