package extract

import (
	"fmt"
	"strings"
	"testing"

	"kg/graph/schema"
)

// refers lists what the pronouns of a hand-built text were found to stand for, in text order: "She=Ann Lee him=-".
func refers(t *testing.T, text string) string {
	t.Helper()
	x, _ := read(t, text)
	var out []string
	for i, m := range x.ments {
		if m.Kind == kindPronoun {
			name := "-"
			if e := x.entOf[i]; e >= 0 {
				name = x.ents[e].Name
			}
			out = append(out, m.Text+"="+name)
		}
	}
	return strings.Join(out, " ")
}

// Names with their tokens, to build sentences from: Ann Lee and Eve Orr are women, Bob Ray and Tom Fox men.
func person(name string, at, head int, rel string) string {
	given, surname, _ := strings.Cut(name, " ")
	return fmt.Sprintf("%s|%s|PROPN|NNP|%d|%s|PER %s|%s|PROPN|NNP|%d|flat|PER", given, given, head, rel, surname, surname, at)
}

func TestPronouns(t *testing.T) {
	ann, bob := person("Ann Lee", 1, 3, "nsubj"), person("Bob Ray", 4, 3, "obj")
	met := ann + " met|meet|VERB|VBD|0|root " + bob
	for _, c := range []struct{ name, text, want string }{
		{"gender", met + "\nShe|she|PRON|PRP|2|nsubj left|leave|VERB|VBD|0|root\nHe|he|PRON|PRP|2|nsubj stayed|stay|VERB|VBD|0|root", "She=Ann Lee He=Bob Ray"},
		{"a subject goes on as subject", ann + " met|meet|VERB|VBD|0|root " + person("Eve Orr", 4, 3, "obj") + "\nShe|she|PRON|PRP|2|nsubj left|leave|VERB|VBD|0|root", "She=Ann Lee"},
		{"the other argument of one verb", ann + " praised|praise|VERB|VBD|0|root her|she|PRON|PRP|3|obj", "her=-"},
		{"the understood subject of an infinitive", ann + " wants|want|VERB|VBZ|0|root to|to|PART|TO|5|mark praise|praise|VERB|VB|3|xcomp her|she|PRON|PRP|5|obj", "her=-"},
		{"at whom the verb is aimed", ann + " lashed|lash|VERB|VBD|0|root out|out|ADP|RP|3|compound:prt at|at|ADP|IN|6|case her|she|PRON|PRP|3|obl", "her=-"},
		{"what one is against", person("Ann Lee", 1, 5, "nsubj") + " is|be|AUX|VBZ|5|cop against|against|ADP|IN|5|case her|she|PRON|PRP|0|root", "her=-"},
		{"not aimed at", ann + " took|take|VERB|VBD|0|root it|it|PRON|PRP|3|obj with|with|ADP|IN|6|case her|she|PRON|PRP|3|obl", "it=- her=Ann Lee"},
		{"a reflexive is the subject", "Eve|Eve|PROPN|NNP|2|nsubj|PER spoke|speak|VERB|VBD|0|root\n" + ann + " defended|defend|VERB|VBD|0|root herself|herself|PRON|PRP|3|obj", "herself=Ann Lee"},
		{"who praised is not whom", person("Ann Lee", 1, 7, "nsubj") + " ,|,|PUNCT|,|5|punct who|who|PRON|WP|5|nsubj praised|praise|VERB|VBD|1|acl:relcl her|she|PRON|PRP|5|obj left|leave|VERB|VBD|0|root", "her=-"},
		{"whom she praised is another", person("Ann Lee", 1, 7, "nsubj") + " ,|,|PUNCT|,|6|punct whom|who|PRON|WP|6|obj she|she|PRON|PRP|6|nsubj praised|praise|VERB|VBD|1|acl:relcl left|leave|VERB|VBD|0|root", "she=-"},
		{"whose campaign she paid for", person("Ann Lee", 1, 8, "nsubj") + " ,|,|PUNCT|,|7|punct whose|whose|PRON|WP$|5|nmod:poss campaign|campaign|NOUN|NN|7|obj she|she|PRON|PRP|7|nsubj financed|finance|VERB|VBD|1|acl:relcl left|leave|VERB|VBD|0|root", "she=-"},
		{"her view of her", person("Ann Lee", 1, 4, "nmod:poss") + " 's|'s|PART|POS|1|case view|view|NOUN|NN|7|nsubj of|of|ADP|IN|6|case her|she|PRON|PRP|4|nmod changed|change|VERB|VBD|0|root", "her=-"},
		{"who is asked to praise", person("Eve Orr", 1, 3, "nsubj") + " asked|ask|VERB|VBD|0|root " + person("Ann Lee", 4, 3, "obj") + " to|to|PART|TO|7|mark praise|praise|VERB|VB|3|xcomp her|she|PRON|PRP|7|obj", "her=Eve Orr"},
		{"what came of it", ann + " won|win|VERB|VBD|0|root ,|,|PUNCT|,|5|punct giving|give|VERB|VBG|3|advcl her|she|PRON|PRP|5|iobj hope|hope|NOUN|NN|5|obj", "her=Ann Lee"},
		{"whom what tells of when it is names behind it", ann + " met|meet|VERB|VBD|0|root " + person("Eve Orr", 4, 3, "obj") + "\nShe|she|PRON|PRP|2|nsubj left|leave|VERB|VBD|0|root when|when|ADV|WRB|5|advmod Lee|Lee|PROPN|NNP|5|nsubj|PER sang|sing|VERB|VBD|2|advcl", "She=Eve Orr"},
		{"who speaks does not speak of herself by name", ann + " met|meet|VERB|VBD|0|root " + person("Eve Orr", 4, 3, "obj") + "\n“|“|PUNCT|``|3|punct Lee|Lee|PROPN|NNP|3|nsubj|PER lied|lie|VERB|VBD|6|ccomp ”|”|PUNCT|''|3|punct she|she|PRON|PRP|6|nsubj said|say|VERB|VBD|0|root", "she=Eve Orr"},
		{"whose wife is not the wife", person("Bob Ray", 1, 3, "nsubj") + " met|meet|VERB|VBD|0|root his|he|PRON|PRP$|5|nmod:poss wife|wife|NOUN|NN|3|obj " + person("Eve Orr", 6, 5, "appos"), "his=Bob Ray"},
		{"whose deputy is not the deputy", person("Ann Lee", 1, 5, "nsubj") + " is|be|AUX|VBZ|5|cop her|she|PRON|PRP$|5|nmod:poss deputy|deputy|NOUN|NN|0|root", "her=-"},
		{"whom its own clause names behind it", ann + " met|meet|VERB|VBD|0|root " + person("Eve Orr", 4, 3, "obj") + "\nShe|she|PRON|PRP|2|nsubj left|leave|VERB|VBD|0|root Lee|Lee|PROPN|NNP|5|nmod:poss|PER 's|'s|PART|POS|3|case office|office|NOUN|NN|2|obj", "She=Eve Orr"},
		{"whom what she says names behind it", ann + " met|meet|VERB|VBD|0|root " + person("Eve Orr", 4, 3, "obj") + "\nShe|she|PRON|PRP|2|nsubj said|say|VERB|VBD|0|root Lee|Lee|PROPN|NNP|5|nsubj|PER had|have|AUX|VBD|5|aux lied|lie|VERB|VBN|2|ccomp", "She=Eve Orr"},
		{"X and his deputy", "Talks|talk|NOUN|NNS|2|nsubj began|begin|VERB|VBD|0|root on|on|ADP|IN|4|case claims|claim|NOUN|NNS|2|obl against|against|ADP|IN|6|case " + person("Bob Ray", 6, 4, "nmod") + " and|and|CCONJ|CC|11|cc his|he|PRON|PRP$|10|nmod:poss deputy|deputy|NOUN|NN|11|nmod:desc Zik|Zik|PROPN|NNP|6|conj|PER Orva|Orva|PROPN|NNP|11|flat|PER", "his=Bob Ray"},
		{"who speaks goes on", "“|“|PUNCT|``|3|punct Fox|Fox|PROPN|NNP|3|nsubj lied|lie|VERB|VBD|7|ccomp ”|”|PUNCT|''|3|punct " + person("Ann Lee", 5, 7, "nsubj") + " said|say|VERB|VBD|0|root while|while|SCONJ|IN|11|mark " + person("Eve Orr", 9, 11, "nsubj") + " sang|sing|VERB|VBD|7|advcl\nShe|she|PRON|PRP|2|nsubj added|add|VERB|VBD|0|root :|:|PUNCT|:|6|punct “|“|PUNCT|``|6|punct Fox|Fox|PROPN|NNP|6|nsubj knew|know|VERB|VBD|2|ccomp ”|”|PUNCT|''|6|punct", "She=Ann Lee"},
		{"who is quoted by a title behind", "Minister|minister|PROPN|NNP|2|nmod:desc " + person("Ann Lee", 2, 4, "nsubj") + " met|meet|VERB|VBD|0|root " + person("Eve Orr", 5, 4, "obj") + "\n“|“|PUNCT|``|3|punct I|I|PRON|PRP|3|nsubj demand|demand|VERB|VBP|9|ccomp her|she|PRON|PRP$|5|nmod:poss resignation|resignation|NOUN|NN|3|obj ”|”|PUNCT|''|3|punct the|the|DET|DT|8|det minister|minister|NOUN|NN|9|nsubj said|say|VERB|VBD|0|root", "I=Ann Lee her=Eve Orr"},
		{"whose friends speak", "Friends|friend|NOUN|NNS|5|nsubj of|of|ADP|IN|3|case " + person("Ann Lee", 3, 1, "nmod") + " told|tell|VERB|VBD|0|root " + person("Eve Orr", 6, 5, "obj") + " she|she|PRON|PRP|10|nsubj is|be|AUX|VBZ|10|cop tired|tired|ADJ|JJ|5|ccomp", "she=Ann Lee"},
		{"whose lawyer speaks", person("Eve Orr", 1, 3, "nsubj") + " met|meet|VERB|VBD|0|root " + ann + "\nLee|Lee|PROPN|NNP|3|nmod:poss|PER 's|'s|PART|POS|1|case lawyer|lawyer|NOUN|NN|4|nsubj says|say|VERB|VBZ|0|root she|she|PRON|PRP|6|nsubj sleeps|sleep|VERB|VBZ|4|ccomp", "she=Ann Lee"},
		{"named after a fronted clause", "When|when|ADV|WRB|3|advmod he|he|PRON|PRP|3|nsubj spoke|speak|VERB|VBD|7|advcl ,|,|PUNCT|,|7|punct " + person("Bob Ray", 5, 7, "nsubj") + " left|leave|VERB|VBD|0|root", "he=Bob Ray"},
		{"a title that the parser took for the head", person("Eve Orr", 1, 3, "nsubj") + " left|leave|VERB|VBD|0|root\nLeader|leader|PROPN|NNP|4|nsubj Ann|Ann|PROPN|NNP|1|appos|PER Lee|Lee|PROPN|NNP|2|flat|PER met|meet|VERB|VBD|0|root her|she|PRON|PRP$|6|nmod:poss rival|rival|NOUN|NN|4|obj", "her=Ann Lee"},
		{"never of another gender", ann + " left|leave|VERB|VBD|0|root\nHe|he|PRON|PRP|2|nsubj stayed|stay|VERB|VBD|0|root", "He=-"},
		{"never a body", "NATO|NATO|PROPN|NNP|2|nsubj|ORG met|meet|VERB|VBD|0|root\nHe|he|PRON|PRP|2|nsubj stayed|stay|VERB|VBD|0|root", "He=-"},
		{"its at the start is of a body named before", "NATO|NATO|PROPN|NNP|2|nsubj|ORG met|meet|VERB|VBD|0|root\nIts|it|PRON|PRP$|2|nmod:poss leader|leader|NOUN|NN|3|nsubj praised|praise|VERB|VBD|0|root Greenpeace|Greenpeace|PROPN|NNP|3|obj|ORG", "Its=NATO"},
		{"it is no person", met + "\nIt|it|PRON|PRP|2|nsubj rained|rain|VERB|VBD|0|root", "It=-"},
		{"too far off", met + strings.Repeat("\nRain|rain|NOUN|NN|2|nsubj fell|fall|VERB|VBD|0|root", reachSentences+1) + "\nShe|she|PRON|PRP|2|nsubj left|leave|VERB|VBD|0|root", "She=-"},
		{"who speaks says I, and he is another", person("Bob Ray", 1, 3, "nsubj") + " said|say|VERB|VBD|0|root :|:|PUNCT|:|3|punct “|“|PUNCT|``|7|punct I|I|PRON|PRP|7|nsubj trust|trust|VERB|VBP|3|ccomp him|he|PRON|PRP|6|obj ”|”|PUNCT|''|6|punct", "I=Bob Ray him=-"},
		{"the gender that a title gives", "Mr.|Mr.|PROPN|NNP|3|nmod:desc Ash|Ash|PROPN|NNP|3|nsubj|PER met|meet|VERB|VBD|0|root Mrs.|Mrs.|PROPN|NNP|3|obj Birch|Birch|PROPN|NNP|4|flat|PER\nShe|she|PRON|PRP|2|nsubj left|leave|VERB|VBD|0|root", "She=Birch"},
		{"the gender that a noun gives", "The|the|DET|DT|2|det actress|actress|NOUN|NN|5|nsubj Sal|Sal|PROPN|NNP|2|appos|PER Koo|Koo|PROPN|NNP|3|flat|PER met|meet|VERB|VBD|0|root Lou|Lou|PROPN|NNP|5|obj|PER Zed|Zed|PROPN|NNP|6|flat|PER\nHe|he|PRON|PRP|2|nsubj left|leave|VERB|VBD|0|root", "He=Lou Zed"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := refers(t, c.text); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// TestWeights finds weights of features that are none, and a table that lost most of its rows.
func TestWeights(t *testing.T) {
	known := map[string]bool{}
	for _, name := range featureNames {
		if known[name] {
			t.Errorf("two features are called %q", name)
		}
		known[name] = true
	}
	n := 0
	for _, f := range rows(pronounsTSV, 2) {
		n++
		if !known[f[0]] {
			t.Errorf("no feature %q", f[0])
		}
	}
	if n < len(featureNames)/2 {
		t.Errorf("%d weights for %d features", n, len(featureNames))
	}
}

func TestPronounCase(t *testing.T) {
	x, _ := read(t, "She|she|PRON|PRP|2|nsubj told|tell|VERB|VBD|0|root her|she|PRON|PRP|2|iobj his|he|PRON|PRP$|5|nmod:poss secret|secret|NOUN|NN|2|obj after|after|ADP|IN|8|case her|she|PRON|PRP$|8|nmod:poss own|own|NOUN|NN|2|obl")
	for i, want := range map[int]string{0: "he", 2: "him", 3: "his", 6: "his"} {
		if got := x.trees[0].pronounCase(i); got != want {
			t.Errorf("%s at %d: %s, want %s", x.trees[0].Tokens[i].Text, i, got, want)
		}
	}
}

func TestNounGender(t *testing.T) {
	for text, want := range map[string]gender{
		"Sal|Sal|PROPN|NNP|4|nsubj|PER is|be|AUX|VBZ|4|cop a|a|DET|DT|4|det nun|nun|NOUN|NN|0|root":                                                                                                                   female,
		"King|King|PROPN|NNP|2|compound Sal|Sal|PROPN|NNP|3|nsubj|PER spoke|speak|VERB|VBD|0|root":                                                                                                                    male,
		"Sal|Sal|PROPN|NNP|5|nsubj|PER ,|,|PUNCT|,|4|punct a|a|DET|DT|4|det widow|widow|NOUN|NN|1|appos spoke|speak|VERB|VBD|0|root":                                                                                  female,
		"Sal|Sal|PROPN|NNP|3|nmod:poss|PER 's|'s|PART|POS|1|case wife|wife|NOUN|NN|4|nsubj spoke|speak|VERB|VBD|0|root":                                                                                               unknown,
		"Sal|Sal|PROPN|NNP|2|nsubj|PER praised|praise|VERB|VBD|0|root the|the|DET|DT|4|det queen|queen|NOUN|NN|2|obj":                                                                                                 unknown,
		"The|the|DET|DT|2|det wife|wife|NOUN|NN|5|nsubj of|of|ADP|IN|4|case Sal|Sal|PROPN|NNP|2|nmod|PER spoke|speak|VERB|VBD|0|root":                                                                                 unknown,
		"The|the|DET|DT|2|det nun|nun|NOUN|NN|5|nsubj and|and|CCONJ|CC|4|cc Sal|Sal|PROPN|NNP|2|conj|PER spoke|speak|VERB|VBD|0|root":                                                                                 unknown,
		"Sal|Sal|PROPN|NNP|2|nsubj|PER became|become|VERB|VBD|0|root spokesman|spokesman|NOUN|NN|2|xcomp for|for|ADP|IN|5|case NATO|NATO|PROPN|NNP|3|nmod":                                                            unknown,
		"Queen|Queen|PROPN|NNP|3|nsubj|PER Sal|Sal|PROPN|NNP|1|flat|PER spoke|speak|VERB|VBD|0|root":                                                                                                                  female,
		"Sal|Sal|PROPN|NNP|3|nsubj:pass|PER was|be|AUX|VBD|3|aux:pass born|bear|VERB|VBN|0|root the|the|DET|DT|5|det daughter|daughter|NOUN|NN|3|obl of|of|ADP|IN|8|case a|a|DET|DT|8|det miner|miner|NOUN|NN|5|nmod": female,
		"Congresswoman|Congresswoman|PROPN|NNP|2|nmod:desc Sal|Sal|PROPN|NNP|3|nsubj|PER spoke|speak|VERB|VBD|0|root":                                                                                                 female,
	} {
		x, _ := read(t, text)
		for _, e := range x.ents {
			if e.Type == schema.Person && strings.HasSuffix(e.Name, "Sal") && e.gender != want {
				t.Errorf("%s: %q, want %q", x.trees[0].text(0, len(x.trees[0].Tokens)), e.gender, want)
			}
		}
	}
}
