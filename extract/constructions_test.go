package extract

import (
	"slices"
	"strings"
	"testing"

	"kg/graph/schema"
)

// Constructions of long newspaper sentences, as the parser sees them.
func TestConstructions(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"what one has others do", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER had|have|VERB|VBD|0|root her|her|PRON|PRP$|5|nmod:poss nephew|nephew|NOUN|NN|3|obj ,|,|PUNCT|,|7|punct Bob|Bob|PROPN|NNP|5|appos|PER Ray|Ray|PROPN|NNP|7|flat|PER ,|,|PUNCT|,|5|punct removed|remove|VERB|VBD|3|conj from|from|ADP|IN|13|case the|the|DET|DT|13|det council|council|NOUN|NN|10|obl .|.|PUNCT|.|3|punct",
			"Ann Lee dismisses Bob Ray"},
		{"or arrested", "Ann|Ann|PROPN|NNP|10|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|5|punct who|who|PRON|WP|5|nsubj had|have|VERB|VBD|1|acl:relcl Bob|Bob|PROPN|NNP|5|obj|PER Ray|Ray|PROPN|NNP|6|flat|PER jailed|jail|VERB|VBD|5|xcomp ,|,|PUNCT|,|1|punct resigned|resign|VERB|VBD|0|root .|.|PUNCT|.|10|punct",
			"Ann Lee charges Bob Ray"},
		{"the only one to be", "Ann|Ann|PROPN|NNP|6|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|6|cop the|the|DET|DT|6|det only|only|ADJ|JJ|6|amod person|person|NOUN|NN|0|root to|to|PART|TO|10|mark have|have|AUX|VB|10|aux been|be|AUX|VBN|10|aux:pass expelled|expel|VERB|VBN|6|acl from|from|ADP|IN|15|case the|the|DET|DT|15|det Liberal|Liberal|ADJ|NNP|15|amod|ORG Unionist|Unionist|ADJ|NNP|15|amod|ORG Party|Party|PROPN|NNP|10|obl|ORG twice|twice|ADV|RB|10|advmod .|.|PUNCT|.|6|punct",
			"Liberal Unionist Party sanctions Ann Lee"},
		{"a paper that one sued", "The|the|DET|DT|3|det Agrarian|Agrarian|PROPN|NNP|3|compound|ORG Union|Union|PROPN|NNP|12|nsubj|ORG ,|,|PUNCT|,|6|punct a|a|DET|DT|6|det body|body|NOUN|NN|3|appos that|that|PRON|WDT|10|obj Ann|Ann|PROPN|NNP|10|nsubj|PER Lee|Lee|PROPN|NNP|8|flat|PER sued|sue|VERB|VBD|6|acl ,|,|PUNCT|,|3|punct left|leave|VERB|VBD|0|root .|.|PUNCT|.|12|punct",
			"Ann Lee sues Agrarian Union"},
		{"who won and who led", "Norway|Norway|PROPN|NNP|2|nsubj|LOC hailed|hail|VERB|VBD|0|root Ann|Ann|PROPN|NNP|2|obj|PER Lee|Lee|PROPN|NNP|3|flat|PER ,|,|PUNCT|,|7|punct who|who|PRON|WP|7|nsubj led|lead|VERB|VBD|2|advcl the|the|DET|DT|9|det Guild|Guild|PROPN|NNP|7|obj for|for|ADP|IN|12|case ten|ten|NUM|CD|12|nummod years|year|NOUN|NNS|7|obl and|and|CCONJ|CC|15|cc who|who|PRON|WP|15|nsubj endorsed|endorse|VERB|VBD|7|conj Bob|Bob|PROPN|NNP|15|obj|PER Ray|Ray|PROPN|NNP|16|flat|PER .|.|PUNCT|.|2|punct",
			"Ann Lee endorses Bob Ray"},
		{"what the clause of the first name hides", "Mr.|Mr.|PROPN|NNP|2|nmod:desc Lee|Lee|PROPN|NNP|0|root|PER ,|,|PUNCT|,|5|punct who|who|PRON|WP|5|nsubj waited|wait|VERB|VBD|2|acl:relcl until|until|ADP|IN|7|case noon|noon|NOUN|NN|5|obl to|to|PART|TO|9|mark reply|reply|VERB|VB|5|advcl ,|,|PUNCT|,|11|punct accused|accuse|VERB|VBD|5|conj Bob|Bob|PROPN|NNP|11|obj|PER Ray|Ray|PROPN|NNP|12|flat|PER of|of|ADP|IN|15|case theft|theft|NOUN|NN|12|nmod ,|,|PUNCT|,|18|punct and|and|CCONJ|CC|18|cc left|leave|VERB|VBD|5|conj .|.|PUNCT|.|2|punct",
			"Lee accuses Bob Ray"},
		{"overridden in an appointment", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER appointed|appoint|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER against|against|ADP|IN|8|case the|the|DET|DT|8|det advice|advice|NOUN|NN|3|obl of|of|ADP|IN|11|case the|the|DET|DT|11|det Board|Board|PROPN|NNP|8|nmod|ORG of|of|ADP|IN|13|case|ORG Trade|Trade|PROPN|NNP|11|nmod|ORG .|.|PUNCT|.|3|punct",
			"Board of Trade opposes Bob Ray"},
		{"over her objections", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER signed|sign|VERB|VBD|0|root the|the|DET|DT|5|det bill|bill|NOUN|NN|3|obj over|over|ADP|IN|8|case the|the|DET|DT|8|det objections|objection|NOUN|NNS|3|obl of|of|ADP|IN|10|case Bob|Bob|PROPN|NNP|8|nmod|PER Ray|Ray|PROPN|NNP|10|flat|PER .|.|PUNCT|.|3|punct",
			"Bob Ray opposes bill"},
		{"set at odds", "The|the|DET|DT|2|det bill|bill|NOUN|NN|3|nsubj put|put|VERB|VB|0|root Ann|Ann|PROPN|NNP|3|obj|PER Lee|Lee|PROPN|NNP|4|flat|PER at|at|ADP|IN|7|case odds|odd|NOUN|NNS|3|obl with|with|ADP|IN|9|case Bob|Bob|PROPN|NNP|3|obl|PER Ray|Ray|PROPN|NNP|9|flat|PER .|.|PUNCT|.|3|punct",
			"Ann Lee opposes Bob Ray"},
		{"a president of what stands behind the name", "President|President|PROPN|NNP|2|nmod:desc Leonid|Leonid|PROPN|NNP|6|nsubj|PER Marsh|Marsh|PROPN|NNP|2|flat|PER of|of|ADP|IN|5|case Norway|Norway|PROPN|NNP|2|nmod|LOC hailed|hail|VERB|VBD|0|root Ann|Ann|PROPN|NNP|6|obj|PER Lee|Lee|PROPN|NNP|7|flat|PER .|.|PUNCT|.|6|punct",
			"Leonid Marsh leads Norway"},
		{"behind two appositions", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER blamed|blame|VERB|VBD|0|root the|the|DET|DT|5|det chairman|chairman|NOUN|NN|3|obj of|of|ADP|IN|8|case the|the|DET|DT|8|det meeting|meeting|NOUN|NN|5|nmod ,|,|PUNCT|,|13|punct the|the|DET|DT|11|det Guild|Guild|PROPN|NNP|13|nmod:poss ’s|'s|PART|POS|11|case president|president|NOUN|NN|5|conj ,|,|PUNCT|,|15|punct Bob|Bob|PROPN|NNP|5|appos|PER Ray|Ray|PROPN|NNP|15|flat|PER ,|,|PUNCT|,|20|punct for|for|ADP|IN|20|case the|the|DET|DT|20|det vote|vote|NOUN|NN|3|obl .|.|PUNCT|.|3|punct",
			"Ann Lee accuses Bob Ray"},
		{"two members who are named", "Two|two|NUM|CD|2|nummod members|member|NOUN|NNS|21|nsubj of|of|ADP|IN|5|case the|the|DET|DT|5|det council|council|NOUN|NN|2|nmod ,|,|PUNCT|,|8|punct the|the|DET|DT|8|det banker|banker|NOUN|NN|5|appos Piers|Piers|PROPN|NNP|8|appos|PER Holloway|Holloway|PROPN|NNP|9|flat|PER and|and|CCONJ|CC|13|cc the|the|DET|DT|13|det bishop|bishop|NOUN|NN|8|conj of|of|ADP|IN|15|case Oldtown|Oldtown|PROPN|NNP|13|nmod|LOC ,|,|PUNCT|,|17|punct Simon|Simon|PROPN|NNP|13|appos|PER Ashe|Ashe|PROPN|NNP|17|flat|PER ,|,|PUNCT|,|2|punct have|have|AUX|VBP|21|aux urged|urge|VERB|VBN|0|root Ann|Ann|PROPN|NNP|21|obj|PER Lee|Lee|PROPN|NNP|22|flat|PER to|to|PART|TO|25|mark think|think|VERB|VB|21|xcomp again|again|ADV|RB|25|advmod .|.|PUNCT|.|21|punct",
			"Simon Ashe asks Ann Lee"},
		{"whose country", "Poland|Poland|PROPN|NNP|3|nmod:poss|LOC ’s|'s|PART|POS|1|case Jan|Jan|PROPN|NNP|5|nsubj|PER Roe|Roe|PROPN|NNP|3|flat|PER praised|praise|VERB|VBD|0|root Ann|Ann|PROPN|NNP|5|obj|PER Lee|Lee|PROPN|NNP|6|flat|PER .|.|PUNCT|.|5|punct",
			"Jan Roe from Poland"},
		{"the speaker behind the quote", "“|\"|PUNCT|``|5|punct Ann|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|2|flat|PER has|have|AUX|VBZ|5|aux betrayed|betray|VERB|VBN|10|advcl the|the|DET|DT|7|det miners|miner|NOUN|NNS|5|obj ,|,|PUNCT|,|5|punct ”|\"|PUNCT|''|5|punct blasted|blast|VERB|VBD|0|root Bob|Bob|PROPN|NNP|10|nsubj|PER Ray|Ray|PROPN|NNP|11|flat|PER .|.|PUNCT|.|10|punct",
			"Bob Ray accuses Ann Lee"},
		{"two surnames", "Mbeki|Mbeki|PROPN|NNP|10|nsubj|PER -|-|PUNCT|:|5|punct Rand|Rand|PROPN|NNP|5|nmod:poss|PER ’s|'s|PART|POS|3|case lawyer|lawyer|NOUN|NN|1|appos ,|,|PUNCT|,|7|punct Bob|Bob|PROPN|NNP|5|appos|PER Ray|Ray|PROPN|NNP|7|flat|PER ,|,|PUNCT|,|1|punct said|say|VERB|VBD|0|root that|that|SCONJ|IN|15|mark his|his|PRON|PRP$|13|nmod:poss client|client|NOUN|NN|15|nsubj would|would|AUX|MD|15|aux win|win|VERB|VB|10|ccomp ,|,|PUNCT|,|18|punct and|and|CCONJ|CC|18|cc accused|accuse|VERB|VBD|10|conj Ann|Ann|PROPN|NNP|18|obj|PER Lee|Lee|PROPN|NNP|19|flat|PER of|of|ADP|IN|22|case theft|theft|NOUN|NN|18|obl .|.|PUNCT|.|10|punct",
			"Bob Ray accuses Ann Lee"},
		{"neighbouring", "Neighbouring|neighbour|VERB|VBG|14|advcl Norway|Norway|PROPN|NNP|1|obj|LOC ,|,|PUNCT|,|5|punct which|which|PRON|WDT|5|nsubj arms|arms|VERB|VBP|1|parataxis the|the|DET|DT|7|det rebels|rebel|NOUN|NNS|5|obj and|and|CCONJ|CC|11|cc has|have|AUX|VBZ|11|aux never|never|ADV|RB|11|advmod admitted|admit|VERB|VBN|7|acl:relcl it|it|PRON|PRP|11|obj ,|,|PUNCT|,|1|punct welcomed|welcome|VERB|VBD|0|root the|the|DET|DT|16|det truce|truce|NOUN|NN|14|obj and|and|CCONJ|CC|18|cc accused|accuse|VERB|VBD|14|conj Sweden|Sweden|PROPN|NNP|18|obj|LOC of|of|ADP|IN|21|case treason|treason|NOUN|NN|18|obl .|.|PUNCT|.|14|punct",
			"Norway accuses Sweden"},
		{"conceded", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER defeated|defeat|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER in|in|ADP|IN|8|case the|the|DET|DT|8|det election|election|NOUN|NN|3|obl .|.|PUNCT|.|3|punct\nBob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER conceded|concede|VERB|VBD|0|root after|after|ADP|IN|7|case a|a|DET|DT|7|det long|long|ADJ|JJ|7|amod silence|silence|NOUN|NN|3|obl .|.|PUNCT|.|3|punct",
			"Bob Ray concedesTo Ann Lee"},
		{"leader goes on", "On|on|ADP|IN|2|case Monday|Monday|PROPN|NNP|5|obl Ann|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|3|flat|PER walked|walk|VERB|VBD|0|root out|out|ADP|IN|9|case of|of|ADP|IN|9|case the|the|DET|DT|9|det hotel|hotel|NOUN|NN|5|obl .|.|PUNCT|.|5|punct\nThe|the|DET|DT|2|det chairwoman|chairwoman|NOUN|NN|7|nsubj of|of|ADP|IN|6|case the|the|DET|DT|6|det Agrarian|Agrarian|PROPN|NNP|6|compound|ORG Union|Union|PROPN|NNP|2|nmod|ORG said|say|VERB|VBD|0|root that|that|SCONJ|IN|12|mark the|the|DET|DT|10|det talks|talk|NOUN|NNS|12|nsubj had|have|AUX|VBD|12|aux failed|fail|VERB|VBN|7|ccomp .|.|PUNCT|.|7|punct",
			"Ann Lee leads Agrarian Union"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
}

func TestOverriddenOver(t *testing.T) {
	const text = "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER %|%|VERB|VBD|0|root Kay|Kay|PROPN|NNP|3|obj|PER over|over|ADP|IN|7|case the|the|DET|DT|7|det objections|objection|NOUN|NNS|3|obl of|of|ADP|IN|9|case Bob|Bob|PROPN|NNP|7|nmod|PER Ray|Ray|PROPN|NNP|9|flat|PER"
	for verb, want := range map[string]bool{"hire": true, "criticize": false} { // who is criticized over something is not criticized in spite of it
		if got := slices.Contains(claims(t, strings.ReplaceAll(text, "%", verb)), "Bob Ray opposes Kay"); got != want {
			t.Errorf("%s: got %v", verb, got)
		}
	}
}

func TestOverriddenThrough(t *testing.T) {
	const text = "Ann|Ann|PROPN|NNP|2|nsubj|PER pushed|push|VERB|VBD|0|root the|the|DET|DT|4|det bill|bill|NOUN|NN|2|obj through|through|ADP|IN|8|case against|against|ADP|IN|8|case the|the|DET|DT|8|det opposition|opposition|NOUN|NN|2|obl of|of|ADP|IN|10|case farmers|farmer|NOUN|NNS|8|nmod"
	if got := claims(t, text); !slices.Contains(got, "farmers opposes bill") {
		t.Errorf("got %q", got)
	}
}

func TestInterviews(t *testing.T) {
	const asks = "Q:|q:|NOUN|NN|3|dep Ray|Ray|PROPN|NNP|3|nsubj|PER praised|praise|VERB|VBD|0|root you|you|PRON|PRP|3|obj"
	const answers = "A:|a:|NOUN|NN|3|dep I|I|PRON|PRP|3|nsubj thanked|thank|VERB|VBD|0|root Ray|Ray|PROPN|NNP|3|obj|PER"
	text := "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER resigned|resign|VERB|VBD|0|root\n\n" + asks + "\n\n" + answers
	got := claims(t, text)
	for _, want := range []string{"Ray praises Ann Lee", "Ann Lee thanks Ray"} {
		if !slices.Contains(got, want) {
			t.Errorf("got %q, want %s", got, want)
		}
	}
	if got := claims(t, strings.Replace(text, "I|I|PRON|PRP", "Kay|Kay|PROPN|NNP", 1)); slices.Contains(got, "Ray praises Ann Lee") {
		t.Errorf("of questions that nobody answers as himself: %q", got)
	}
}

func TestPlacesTold(t *testing.T) {
	for text, want := range map[string]schema.EntityType{
		"Neighbouring Zorvia/PER left/V":                          schema.Place,
		"Kay_Poe/PER left/V\nZorvia/PER stayed/V":                 schema.Person,
		"President Jim_Roe/PER of/P Zorvia/PER left/V":            schema.Place,
		"Jim_Zorvia/PER left/V\nNeighbouring Zorvia/PER stayed/V": schema.Person,
	} {
		x, _ := read(t, parse(text))
		m := slices.IndexFunc(x.ments, func(m Mention) bool { return m.Text == "Zorvia" })
		if m < 0 || x.ments[m].Type != want {
			t.Errorf("%s: got %v", text, x.ments)
		}
	}
}

// TestCalledApart gives nobody the office of another whom the text names beside it.
func TestCalledApart(t *testing.T) {
	const who = "We|we|PRON|PRP|2|nsubj met|meet|VERB|VBD|0|root the|the|DET|DT|4|det senator|senator|NOUN|NN|2|obj Ann|Ann|PROPN|NNP|4|appos|PER Lee|Lee|PROPN|NNP|5|flat|PER and|and|CCONJ|CC|9|cc the|the|DET|DT|9|det mayor|mayor|NOUN|NN|4|conj"
	const bob = " who|who|PRON|WP|11|nsubj quit|quit|VERB|VBD|9|acl:relcl ,|,|PUNCT|,|13|punct Bob|Bob|PROPN|NNP|9|appos|PER Ray|Ray|PROPN|NNP|13|flat|PER"
	if got := claims(t, who); !slices.Contains(got, "Ann Lee holdsOffice Mayor") {
		t.Errorf("both hers: got %q", got)
	}
	if got := claims(t, who+bob); slices.Contains(got, "Ann Lee holdsOffice Mayor") || !slices.Contains(got, "Bob Ray holdsOffice Mayor") {
		t.Errorf("one another's: got %q", got)
	}
}
