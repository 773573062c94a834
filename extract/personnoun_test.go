package extract

import (
	"strings"
	"testing"
)

// meant lists what the titles and nouns for people of a text stand for, in text order: "student=Ann Roe client=-".
func meant(x *reading) string {
	var out []string
	for i, m := range x.ments {
		if m.Kind != kindTitle {
			continue
		}
		name := "-"
		if e := x.entOf[i]; e >= 0 {
			name = x.ents[e].Name
		}
		out = append(out, x.trees[m.Sent].Tokens[m.Head].Text+"="+name)
	}
	return strings.Join(out, " ")
}

// TestPersonNouns finds whom the text calls by a noun, by what they did or by where they come from.
func TestPersonNouns(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"what the text calls her", "Ann|Ann|PROPN|NNP|7|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|5|punct a|a|DET|DT|5|det student|student|NOUN|NN|1|appos ,|,|PUNCT|,|1|punct left|leave|VERB|VBD|0|root .|.|PUNCT|.|7|punct\nThe|the|DET|DT|2|det guard|guard|NOUN|NN|3|nsubj stopped|stop|VERB|VBD|0|root the|the|DET|DT|5|det student|student|NOUN|NN|3|obj .|.|PUNCT|.|3|punct", "student=Ann Roe"},
		{"what says more", "Tom|Tom|PROPN|NNP|7|nsubj|PER Fox|Fox|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|5|punct a|a|DET|DT|5|det violinist|violinist|NOUN|NN|1|appos ,|,|PUNCT|,|1|punct left|leave|VERB|VBD|0|root .|.|PUNCT|.|7|punct\nThe|the|DET|DT|2|det musician|musician|NOUN|NN|3|nsubj returned|return|VERB|VBD|0|root .|.|PUNCT|.|3|punct", "musician=Tom Fox"},
		{"two are called so", "Ann|Ann|PROPN|NNP|7|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|5|punct a|a|DET|DT|5|det student|student|NOUN|NN|1|appos ,|,|PUNCT|,|1|punct met|meet|VERB|VBD|0|root Bob|Bob|PROPN|NNP|7|obj|PER Poe|Poe|PROPN|NNP|8|flat|PER ,|,|PUNCT|,|12|punct a|a|DET|DT|12|det student|student|NOUN|NN|8|appos .|.|PUNCT|.|7|punct\nThe|the|DET|DT|2|det student|student|NOUN|NN|3|nsubj left|leave|VERB|VBD|0|root .|.|PUNCT|.|3|punct", "student=-"},
		{"another came without a name", "Ann|Ann|PROPN|NNP|7|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|5|punct a|a|DET|DT|5|det student|student|NOUN|NN|1|appos ,|,|PUNCT|,|1|punct left|leave|VERB|VBD|0|root .|.|PUNCT|.|7|punct\nA|a|DET|DT|2|det student|student|NOUN|NN|3|nsubj shouted|shout|VERB|VBD|0|root .|.|PUNCT|.|3|punct\nThe|the|DET|DT|2|det student|student|NOUN|NN|3|nsubj laughed|laugh|VERB|VBD|0|root .|.|PUNCT|.|3|punct", "student=-"},
		{"of another gender", "Ann|Ann|PROPN|NNP|5|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER is|be|AUX|VBZ|5|cop a|a|DET|DT|5|det widow|widow|NOUN|NN|0|root .|.|PUNCT|.|5|punct\nThe|the|DET|DT|2|det widower|widower|NOUN|NN|3|nsubj left|leave|VERB|VBD|0|root .|.|PUNCT|.|3|punct", "widower=-"},
		{"which one the noun itself says", "Ann|Ann|PROPN|NNP|7|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|5|punct a|a|DET|DT|5|det student|student|NOUN|NN|1|appos ,|,|PUNCT|,|1|punct left|leave|VERB|VBD|0|root .|.|PUNCT|.|7|punct\nThe|the|DET|DT|2|det student|student|NOUN|NN|6|nsubj who|who|PRON|WP|4|nsubj shouted|shout|VERB|VBD|2|acl:relcl was|be|AUX|VBD|6|cop sorry|sorry|ADJ|JJ|0|root .|.|PUNCT|.|6|punct", ""},
		{"who was charged", "Bob|Bob|PROPN|NNP|4|nsubj:pass|PER Poe|Poe|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|aux:pass charged|charge|VERB|VBN|0|root with|with|ADP|IN|6|case fraud|fraud|NOUN|NN|4|obl .|.|PUNCT|.|4|punct\nThe|the|DET|DT|2|det defendant|defendant|NOUN|NN|3|nsubj smiled|smile|VERB|VBD|0|root .|.|PUNCT|.|3|punct", "defendant=Bob Poe"},
		{"who may be charged", "Bob|Bob|PROPN|NNP|5|nsubj:pass|PER Poe|Poe|PROPN|NNP|1|flat|PER may|may|AUX|MD|5|aux be|be|AUX|VB|5|aux:pass charged|charge|VERB|VBN|0|root with|with|ADP|IN|7|case fraud|fraud|NOUN|NN|5|obl .|.|PUNCT|.|5|punct\nThe|the|DET|DT|2|det defendant|defendant|NOUN|NN|3|nsubj smiled|smile|VERB|VBD|0|root .|.|PUNCT|.|3|punct", "defendant=-"},
		{"who won", "Ann|Ann|PROPN|NNP|3|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER defeated|defeat|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Poe|Poe|PROPN|NNP|4|flat|PER .|.|PUNCT|.|3|punct\nThe|the|DET|DT|2|det winner|winner|NOUN|NN|3|nsubj thanked|thank|VERB|VBD|0|root voters|voter|NOUN|NNS|3|obj .|.|PUNCT|.|3|punct", "winner=Ann Roe"},
		{"who won no contest", "Ann|Ann|PROPN|NNP|3|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER won|win|VERB|VBD|0|root praise|praise|NOUN|NN|3|obj .|.|PUNCT|.|3|punct\nThe|the|DET|DT|2|det winner|winner|NOUN|NN|3|nsubj thanked|thank|VERB|VBD|0|root voters|voter|NOUN|NNS|3|obj .|.|PUNCT|.|3|punct", "winner=-"},
		{"a countryman", "Swedish|swedish|ADJ|JJ|2|amod|MISC minister|minister|NOUN|NN|5|nsubj Olof|Olof|PROPN|NNP|2|appos|PER Berg|Berg|PROPN|NNP|3|flat|PER met|meet|VERB|VBD|0|root Ann|Ann|PROPN|NNP|5|obj|PER Roe|Roe|PROPN|NNP|6|flat|PER .|.|PUNCT|.|5|punct\nThe|the|DET|DT|2|det Swede|Swede|PROPN|NNP|3|nsubj|MISC left|leave|VERB|VBD|0|root .|.|PUNCT|.|3|punct", "Swede=Olof Berg"},
		{"the man", "Ann|Ann|PROPN|NNP|3|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER met|meet|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Poe|Poe|PROPN|NNP|4|flat|PER .|.|PUNCT|.|3|punct\nThe|the|DET|DT|2|det man|man|NOUN|NN|3|nsubj left|leave|VERB|VBD|0|root .|.|PUNCT|.|3|punct", "man=Bob Poe"},
		{"one of two men", "Tom|Tom|PROPN|NNP|3|nsubj|PER Fox|Fox|PROPN|NNP|1|flat|PER met|meet|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Poe|Poe|PROPN|NNP|4|flat|PER .|.|PUNCT|.|3|punct\nThe|the|DET|DT|2|det man|man|NOUN|NN|3|nsubj left|leave|VERB|VBD|0|root .|.|PUNCT|.|3|punct", "man=-"},
		{"a man without a name", "Ann|Ann|PROPN|NNP|3|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER met|meet|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Poe|Poe|PROPN|NNP|4|flat|PER .|.|PUNCT|.|3|punct\nA|a|DET|DT|2|det man|man|NOUN|NN|3|nsubj shouted|shout|VERB|VBD|0|root .|.|PUNCT|.|3|punct\nThe|the|DET|DT|2|det man|man|NOUN|NN|3|nsubj left|leave|VERB|VBD|0|root .|.|PUNCT|.|3|punct", "man=-"},
	} {
		x, _ := read(t, c.text)
		if got := meant(x); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}

// TestBonds finds who is whose deputy, lawyer, rival or son.
func TestBonds(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"her deputy", "Ann|Ann|PROPN|NNP|3|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER praised|praise|VERB|VBD|0|root her|her|PRON|PRP$|5|nmod:poss deputy|deputy|NOUN|NN|3|obj ,|,|PUNCT|,|7|punct Bob|Bob|PROPN|NNP|5|appos|PER Poe|Poe|PROPN|NNP|7|flat|PER .|.|PUNCT|.|3|punct\nRoe|Roe|PROPN|NNP|2|nsubj|PER trusts|trust|VERB|VBZ|0|root her|her|PRON|PRP$|4|nmod:poss deputy|deputy|NOUN|NN|2|obj .|.|PUNCT|.|2|punct", "deputy=Bob Poe"},
		{"a deputy of another", "Ann|Ann|PROPN|NNP|3|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER praised|praise|VERB|VBD|0|root her|her|PRON|PRP$|5|nmod:poss deputy|deputy|NOUN|NN|3|obj ,|,|PUNCT|,|7|punct Bob|Bob|PROPN|NNP|5|appos|PER Poe|Poe|PROPN|NNP|7|flat|PER .|.|PUNCT|.|3|punct\nTom|Tom|PROPN|NNP|3|nsubj|PER Fox|Fox|PROPN|NNP|1|flat|PER fired|fire|VERB|VBD|0|root his|his|PRON|PRP$|5|nmod:poss deputy|deputy|NOUN|NN|3|obj .|.|PUNCT|.|3|punct", "deputy=-"},
		{"two deputies", "Ann|Ann|PROPN|NNP|3|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER praised|praise|VERB|VBD|0|root her|her|PRON|PRP$|5|nmod:poss deputy|deputy|NOUN|NN|3|obj ,|,|PUNCT|,|7|punct Bob|Bob|PROPN|NNP|5|appos|PER Poe|Poe|PROPN|NNP|7|flat|PER ,|,|PUNCT|,|12|punct and|and|CCONJ|CC|12|cc her|her|PRON|PRP$|12|nmod:poss deputy|deputy|NOUN|NN|5|conj ,|,|PUNCT|,|14|punct Tom|Tom|PROPN|NNP|12|appos|PER Fox|Fox|PROPN|NNP|14|flat|PER .|.|PUNCT|.|3|punct\nRoe|Roe|PROPN|NNP|2|nsubj|PER trusts|trust|VERB|VBZ|0|root her|her|PRON|PRP$|4|nmod:poss deputy|deputy|NOUN|NN|2|obj .|.|PUNCT|.|2|punct", "deputy=-"},
		{"her client", "Ann|Ann|PROPN|NNP|10|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|5|punct a|a|DET|DT|5|det lawyer|lawyer|NOUN|NN|1|appos for|for|ADP|IN|7|case Bob|Bob|PROPN|NNP|5|nmod|PER Poe|Poe|PROPN|NNP|7|flat|PER ,|,|PUNCT|,|1|punct spoke|speak|VERB|VBD|0|root .|.|PUNCT|.|10|punct\nRoe|Roe|PROPN|NNP|2|nsubj|PER said|say|VERB|VBD|0|root that|that|SCONJ|IN|7|mark her|her|PRON|PRP$|5|nmod:poss client|client|NOUN|NN|7|nsubj was|be|AUX|VBD|7|cop ill|ill|ADJ|JJ|2|ccomp .|.|PUNCT|.|2|punct", "client=Bob Poe"},
		{"his son", "Ann|Ann|PROPN|NNP|3|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER met|meet|VERB|VBD|0|root her|her|PRON|PRP$|5|nmod:poss father|father|NOUN|NN|3|obj ,|,|PUNCT|,|7|punct Bob|Bob|PROPN|NNP|5|appos|PER Poe|Poe|PROPN|NNP|7|flat|PER .|.|PUNCT|.|3|punct\nPoe|Poe|PROPN|NNP|2|nsubj|PER praised|praise|VERB|VBD|0|root his|his|PRON|PRP$|4|nmod:poss daughter|daughter|NOUN|NN|2|obj .|.|PUNCT|.|2|punct", "daughter=Ann Roe"},
		{"not her son", "Ann|Ann|PROPN|NNP|3|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER met|meet|VERB|VBD|0|root her|her|PRON|PRP$|5|nmod:poss father|father|NOUN|NN|3|obj ,|,|PUNCT|,|7|punct Bob|Bob|PROPN|NNP|5|appos|PER Poe|Poe|PROPN|NNP|7|flat|PER .|.|PUNCT|.|3|punct\nPoe|Poe|PROPN|NNP|2|nsubj|PER praised|praise|VERB|VBD|0|root his|his|PRON|PRP$|4|nmod:poss son|son|NOUN|NN|2|obj .|.|PUNCT|.|2|punct", "son=-"},
		{"her opponent", "Ann|Ann|PROPN|NNP|3|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER defeated|defeat|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Poe|Poe|PROPN|NNP|4|flat|PER .|.|PUNCT|.|3|punct\nRoe|Roe|PROPN|NNP|2|nsubj|PER thanked|thank|VERB|VBD|0|root her|her|PRON|PRP$|4|nmod:poss opponent|opponent|NOUN|NN|2|obj .|.|PUNCT|.|2|punct", "opponent=Bob Poe"},
		{"chosen over", "Voters|voter|NOUN|NNS|2|nsubj chose|choose|VERB|VBD|0|root Ann|Ann|PROPN|NNP|2|obj|PER Roe|Roe|PROPN|NNP|3|flat|PER over|over|ADP|IN|6|case Bob|Bob|PROPN|NNP|2|obl|PER Poe|Poe|PROPN|NNP|6|flat|PER .|.|PUNCT|.|2|punct\nPoe|Poe|PROPN|NNP|2|nsubj|PER congratulated|congratulate|VERB|VBD|0|root his|his|PRON|PRP$|4|nmod:poss rival|rival|NOUN|NN|2|obj .|.|PUNCT|.|2|punct", "rival=Ann Roe"},
		{"whom a relative clause says to be", "Ann|Ann|PROPN|NNP|11|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|9|punct who|who|PRON|WP|9|nsubj was|be|AUX|VBD|9|cop Bob|Bob|PROPN|NNP|9|nmod:poss|PER Poe|Poe|PROPN|NNP|6|flat|PER 's|'s|PART|POS|6|case deputy|deputy|NOUN|NN|1|acl:relcl ,|,|PUNCT|,|1|punct left|leave|VERB|VBD|0|root .|.|PUNCT|.|11|punct\nPoe|Poe|PROPN|NNP|2|nsubj|PER praised|praise|VERB|VBD|0|root his|his|PRON|PRP$|4|nmod:poss deputy|deputy|NOUN|NN|2|obj .|.|PUNCT|.|2|punct", "deputy=Ann Roe"},
		{"an in-law is another", "Ann|Ann|PROPN|NNP|3|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER praised|praise|VERB|VBD|0|root her|her|PRON|PRP$|5|nmod:poss son|son|NOUN|NN|3|obj ,|,|PUNCT|,|7|punct Bob|Bob|PROPN|NNP|5|appos|PER Poe|Poe|PROPN|NNP|7|flat|PER .|.|PUNCT|.|3|punct\nRoe|Roe|PROPN|NNP|2|nsubj|PER blamed|blame|VERB|VBD|0|root her|her|PRON|PRP$|4|nmod:poss son|son|NOUN|NN|2|obj -|-|PUNCT|HYPH|8|punct in|in|ADP|IN|8|case -|-|PUNCT|HYPH|6|punct law|law|NOUN|NN|4|nmod .|.|PUNCT|.|2|punct", "son=-"},
		{"who succeeded him", "Ann|Ann|PROPN|NNP|3|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER succeeded|succeed|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Poe|Poe|PROPN|NNP|4|flat|PER .|.|PUNCT|.|3|punct\nPoe|Poe|PROPN|NNP|2|nsubj|PER praised|praise|VERB|VBD|0|root his|his|PRON|PRP$|4|nmod:poss successor|successor|NOUN|NN|2|obj .|.|PUNCT|.|2|punct", "successor=Ann Roe"},
		{"who will not succeed him", "Ann|Ann|PROPN|NNP|5|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER did|do|AUX|VBD|5|aux not|not|PART|RB|5|advmod succeed|succeed|VERB|VB|0|root Bob|Bob|PROPN|NNP|5|obj|PER Poe|Poe|PROPN|NNP|6|flat|PER .|.|PUNCT|.|5|punct\nPoe|Poe|PROPN|NNP|2|nsubj|PER praised|praise|VERB|VBD|0|root his|his|PRON|PRP$|4|nmod:poss successor|successor|NOUN|NN|2|obj .|.|PUNCT|.|2|punct", "successor=-"},
	} {
		x, _ := read(t, c.text)
		if got := meant(x); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}

// TestRises finds who came to an office and who lost it, as the text tells.
func TestRises(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"elected", "Ann|Ann|PROPN|NNP|4|nsubj:pass|PER Roe|Roe|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|aux:pass elected|elect|VERB|VBN|0|root president|president|NOUN|NN|4|xcomp of|of|ADP|IN|8|case the|the|DET|DT|8|det guild|guild|NOUN|NN|5|nmod .|.|PUNCT|.|4|punct\nTom|Tom|PROPN|NNP|3|nsubj|PER Fox|Fox|PROPN|NNP|1|flat|PER thanked|thank|VERB|VBD|0|root the|the|DET|DT|6|det new|new|ADJ|JJ|6|amod president|president|NOUN|NN|3|obj .|.|PUNCT|.|3|punct", "president=Ann Roe"},
		{"perhaps", "Ann|Ann|PROPN|NNP|6|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER may|may|AUX|MD|6|aux be|be|AUX|VB|6|cop elected|elect|VERB|VBN|6|amod president|president|NOUN|NN|0|root of|of|ADP|IN|9|case the|the|DET|DT|9|det guild|guild|NOUN|NN|6|nmod .|.|PUNCT|.|6|punct\nTom|Tom|PROPN|NNP|3|nsubj|PER Fox|Fox|PROPN|NNP|1|flat|PER thanked|thank|VERB|VBD|0|root the|the|DET|DT|6|det new|new|ADJ|JJ|6|amod president|president|NOUN|NN|3|obj .|.|PUNCT|.|3|punct", "president=-"},
		{"the presidency", "Ann|Ann|PROPN|NNP|3|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER won|win|VERB|VBD|0|root the|the|DET|DT|5|det presidency|presidency|NOUN|NN|3|obj .|.|PUNCT|.|3|punct\nTom|Tom|PROPN|NNP|3|nsubj|PER Fox|Fox|PROPN|NNP|1|flat|PER thanked|thank|VERB|VBD|0|root the|the|DET|DT|5|det president|president|NOUN|NN|3|obj .|.|PUNCT|.|3|punct", "president=Ann Roe"},
		{"by race", "Ann|Ann|PROPN|NNP|3|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER won|win|VERB|VBD|0|root the|the|DET|DT|5|det race|race|NOUN|NN|3|obj for|for|ADP|IN|7|case governor|governor|NOUN|NN|5|nmod .|.|PUNCT|.|3|punct\nTom|Tom|PROPN|NNP|3|nsubj|PER Fox|Fox|PROPN|NNP|1|flat|PER thanked|thank|VERB|VBD|0|root the|the|DET|DT|5|det governor|governor|NOUN|NN|3|obj .|.|PUNCT|.|3|punct", "governor=Ann Roe"},
		{"ended a reign", "Ann|Ann|PROPN|NNP|4|nsubj:pass|PER Roe|Roe|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|aux:pass elected|elect|VERB|VBN|0|root president|president|NOUN|NN|4|xcomp of|of|ADP|IN|8|case the|the|DET|DT|8|det guild|guild|NOUN|NN|5|nmod ,|,|PUNCT|,|10|punct ending|end|VERB|VBG|4|advcl the|the|DET|DT|12|det reign|reign|NOUN|NN|10|obj of|of|ADP|IN|14|case Bob|Bob|PROPN|NNP|12|nmod|PER Poe|Poe|PROPN|NNP|14|flat|PER .|.|PUNCT|.|4|punct\nTom|Tom|PROPN|NNP|3|nsubj|PER Fox|Fox|PROPN|NNP|1|flat|PER met|meet|VERB|VBD|0|root the|the|DET|DT|6|det outgoing|outgoing|ADJ|JJ|6|amod president|president|NOUN|NN|3|obj .|.|PUNCT|.|3|punct\nPoe|Poe|PROPN|NNP|2|nsubj|PER thanked|thank|VERB|VBD|0|root his|his|PRON|PRP$|4|nmod:poss successor|successor|NOUN|NN|2|obj .|.|PUNCT|.|2|punct", "president=Bob Poe successor=Ann Roe"},
		{"the job of another", "Tom|Tom|PROPN|NNP|3|nsubj|PER Fox|Fox|PROPN|NNP|1|flat|PER fired|fire|VERB|VBD|0|root finance|finance|NOUN|NN|5|compound minister|minister|NOUN|NN|6|nmod:desc Bob|Bob|PROPN|NNP|3|obj|PER Poe|Poe|PROPN|NNP|6|flat|PER and|and|CCONJ|CC|9|cc gave|give|VERB|VBD|3|conj the|the|DET|DT|11|det job|job|NOUN|NN|9|obj to|to|ADP|IN|13|case Ann|Ann|PROPN|NNP|9|obl|PER Roe|Roe|PROPN|NNP|13|flat|PER .|.|PUNCT|.|3|punct\nFox|Fox|PROPN|NNP|2|nsubj|ORG praised|praise|VERB|VBD|0|root the|the|DET|DT|5|det new|new|ADJ|JJ|5|amod minister|minister|NOUN|NN|2|obj .|.|PUNCT|.|2|punct\nEve|Eve|PROPN|NNP|3|nsubj|PER Orr|Orr|PROPN|NNP|1|flat|PER met|meet|VERB|VBD|0|root the|the|DET|DT|6|det fired|fire|VERB|VBN|6|amod minister|minister|NOUN|NN|3|obj .|.|PUNCT|.|3|punct", "minister=Ann Roe minister=Bob Poe"},
		{"replaced", "Ann|Ann|PROPN|NNP|3|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER replaced|replace|VERB|VBD|0|root foreign|foreign|ADJ|JJ|5|amod minister|minister|NOUN|NN|3|obj Bob|Bob|PROPN|NNP|3|xcomp|PER Poe|Poe|PROPN|NNP|6|flat|PER .|.|PUNCT|.|3|punct\nTom|Tom|PROPN|NNP|3|nsubj|PER Fox|Fox|PROPN|NNP|1|flat|PER praised|praise|VERB|VBD|0|root the|the|DET|DT|7|det new|new|ADJ|JJ|7|amod foreign|foreign|ADJ|JJ|7|amod minister|minister|NOUN|NN|3|obj .|.|PUNCT|.|3|punct", "minister=Ann Roe"},
		{"a contest for no office named", "Voters|voter|NOUN|NNS|2|nsubj chose|choose|VERB|VBD|0|root Ann|Ann|PROPN|NNP|2|obj|PER Roe|Roe|PROPN|NNP|3|flat|PER over|over|ADP|IN|6|case Bob|Bob|PROPN|NNP|2|obl|PER Poe|Poe|PROPN|NNP|6|flat|PER .|.|PUNCT|.|2|punct\nTom|Tom|PROPN|NNP|3|nsubj|PER Fox|Fox|PROPN|NNP|1|flat|PER met|meet|VERB|VBD|0|root the|the|DET|DT|6|det new|new|ADJ|JJ|6|amod mayor|mayor|NOUN|NN|3|obj .|.|PUNCT|.|3|punct\nEve|Eve|PROPN|NNP|3|nsubj|PER Orr|Orr|PROPN|NNP|1|flat|PER blamed|blame|VERB|VBD|0|root the|the|DET|DT|6|det outgoing|outgoing|ADJ|JJ|6|amod mayor|mayor|NOUN|NN|3|obj .|.|PUNCT|.|3|punct", "mayor=Ann Roe mayor=Bob Poe"},
	} {
		x, _ := read(t, c.text)
		if got := meant(x); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}
