package extract

import "testing"

// TestArms names the bodies of somebody by whose they are.
func TestArms(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"of a country", "The|the|DET|DT|3|det Danish|danish|ADJ|JJ|3|amod government|government|NOUN|NN|4|nsubj fell|fall|VERB|VBD|0|root", "Danish government: Danish government"},
		{"of a name before it", "The|the|DET|DT|3|det Lee|Lee|PROPN|NNP|3|compound|PER campaign|campaign|NOUN|NN|4|nsubj failed|fail|VERB|VBD|0|root", "Lee: Lee; Lee campaign: Lee campaign"},
		{"of a possessor, once", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER left|leave|VERB|VBD|0|root\n" +
			"Lee|Lee|PROPN|NNP|3|nmod:poss|PER 's|'s|PART|POS|1|case staff|staff|NOUN|NN|4|nsubj left|leave|VERB|VBD|0|root\nHer|her|PRON|PRP$|2|nmod:poss staff|staff|NOUN|NN|3|nsubj wept|weep|VERB|VBD|0|root",
			"Ann Lee: Ann Lee, Lee, Her; Lee's staff: Lee's staff, Her staff"},
		{"what a person does", "Ann|Ann|PROPN|NNP|4|nmod:poss|PER Lee|Lee|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case leadership|leadership|NOUN|NN|5|nsubj fell|fall|VERB|VBD|0|root", "Ann Lee: Ann Lee"},
		{"somebody's camp", "Lee|Lee|PROPN|NNP|3|nmod:poss|PER 's|'s|PART|POS|1|case camp|camp|NOUN|NN|4|nsubj left|leave|VERB|VBD|0|root", "Lee: Lee; Lee's camp: Lee's camp"},
		{"of a body behind it", "The|the|DET|DT|2|det senate|senate|PROPN|NNP|6|nsubj of|of|ADP|IN|5|case Harrow|Harrow|PROPN|NNP|5|compound|ORG University|University|PROPN|NNP|2|nmod|ORG met|meet|VERB|VBD|0|root\n" +
			"The|the|DET|DT|2|det senate|senate|NOUN|NN|3|nsubj left|leave|VERB|VBD|0|root", "senate of Harrow University: senate of Harrow University, senate; Harrow University: Harrow University"},
		{"by what it deals with", "His|his|PRON|PRP$|4|nmod:poss own|own|ADJ|JJ|4|amod technical|technical|ADJ|JJ|4|amod committee|committee|NOUN|NN|5|nsubj met|meet|VERB|VBD|0|root", "technical committee: technical committee"},
		{"nobody's", "The|the|DET|DT|2|det campaign|campaign|NOUN|NN|3|nsubj fell|fall|VERB|VBD|0|root", ""},
		{"of a country, once", "The|the|DET|DT|3|det Danish|danish|ADJ|JJ|3|amod government|government|NOUN|NN|4|nsubj fell|fall|VERB|VBD|0|root\n" +
			"Denmark|Denmark|PROPN|NNP|3|nmod:poss|LOC 's|'s|PART|POS|1|case government|government|NOUN|NN|4|nsubj fell|fall|VERB|VBD|0|root\n" +
			"The|the|DET|DT|2|det government|government|NOUN|NN|5|nsubj of|of|ADP|IN|4|case Denmark|Denmark|PROPN|NNP|2|nmod|LOC fell|fall|VERB|VBD|0|root",
			"Danish government: Danish government, Denmark's government, government of Denmark; Denmark: Denmark, Denmark"},
		{"of a country that only the text knows", "Zorvia|Zorvia|PROPN|NNP|2|nsubj|LOC left|leave|VERB|VBD|0|root\n" +
			"The|the|DET|DT|3|det Zorvian|zorvian|ADJ|JJ|3|amod army|army|NOUN|NN|4|nsubj won|win|VERB|VBD|0|root", "Zorvia: Zorvia; Zorvian army: Zorvian army"},
		{"that one alone", "The|the|DET|DT|3|det Danish|danish|ADJ|JJ|3|amod army|army|NOUN|NN|4|nsubj left|leave|VERB|VBD|0|root\n" +
			"The|the|DET|DT|2|det army|army|NOUN|NN|3|nsubj won|win|VERB|VBD|0|root", "Danish army: Danish army, army"},
		{"one of two", "The|the|DET|DT|3|det Danish|danish|ADJ|JJ|3|amod army|army|NOUN|NN|4|nsubj left|leave|VERB|VBD|0|root\n" +
			"The|the|DET|DT|3|det Swedish|swedish|ADJ|JJ|3|amod army|army|NOUN|NN|4|nsubj left|leave|VERB|VBD|0|root\n" +
			"The|the|DET|DT|2|det army|army|NOUN|NN|3|nsubj won|win|VERB|VBD|0|root", "Danish army: Danish army; Swedish army: Swedish army; army: army"},
		{"one of a country which the text is not about", "Bergen|Bergen|PROPN|NNP|4|nsubj|LOC and|and|CCONJ|CC|3|cc Norway|Norway|PROPN|NNP|1|conj|LOC left|leave|VERB|VBD|0|root\n" +
			"The|the|DET|DT|3|det Danish|danish|ADJ|JJ|3|amod army|army|NOUN|NN|4|nsubj left|leave|VERB|VBD|0|root\n" +
			"The|the|DET|DT|2|det army|army|NOUN|NN|3|nsubj won|win|VERB|VBD|0|root", "Bergen: Bergen; Norway: Norway; Danish army: Danish army; army: army"},
		{"by her, and alone", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER left|leave|VERB|VBD|0|root\nHer|her|PRON|PRP$|2|nmod:poss cabinet|cabinet|NOUN|NN|3|nsubj wept|weep|VERB|VBD|0|root\n" +
			"The|the|DET|DT|2|det cabinet|cabinet|NOUN|NN|3|nsubj fell|fall|VERB|VBD|0|root", "Ann Lee: Ann Lee, Her; cabinet: Her cabinet, cabinet"},
		{"a board of a body", "The|the|DET|DT|2|det senate|senate|PROPN|NNP|6|nsubj of|of|ADP|IN|5|case Oldtown|Oldtown|PROPN|NNP|5|compound|ORG University|University|PROPN|NNP|2|nmod|ORG left|leave|VERB|VBD|0|root",
			"senate of Oldtown University: senate of Oldtown University; Oldtown University: Oldtown University"},
		{"of those who join it", "The|the|DET|DT|2|det teachers|teacher|NOUN|NNS|4|nmod:poss '|'s|PART|POS|2|case union|union|NOUN|NN|5|nsubj won|win|VERB|VBD|0|root", "teachers ' union: teachers ' union"},
		{"the president's", "President|President|PROPN|NNP|2|nmod:desc Ann|Ann|PROPN|NNP|4|nsubj|PER Zik|Zik|PROPN|NNP|2|flat|PER left|leave|VERB|VBD|0|root\n" +
			"The|the|DET|DT|2|det administration|administration|NOUN|NN|3|nsubj fell|fall|VERB|VBD|0|root", "Ann Zik: Ann Zik; Zik administration: administration"},
		{"the president's, named second", "Bob|Bob|PROPN|NNP|3|nsubj|PER Poe|Poe|PROPN|NNP|1|flat|PER met|meet|VERB|VBD|0|root President|President|PROPN|NNP|5|nmod:desc Ann|Ann|PROPN|NNP|3|obj|PER Zik|Zik|PROPN|NNP|5|flat|PER\n" +
			"The|the|DET|DT|2|det administration|administration|NOUN|NN|3|nsubj fell|fall|VERB|VBD|0|root", "Bob Poe: Bob Poe; Ann Zik: Ann Zik; Zik administration: administration"},
		{"of one of two places that only the text knows", "Zorvia|Zorvia|PROPN|NNP|2|nsubj|LOC left|leave|VERB|VBD|0|root Pelmuria|Pelmuria|PROPN|NNP|2|obj|LOC\n" +
			"The|the|DET|DT|3|det Zorvian|zorvian|ADJ|JJ|3|amod army|army|NOUN|NN|4|nsubj won|win|VERB|VBD|0|root\n" +
			"Zorvia|Zorvia|PROPN|NNP|3|nmod:poss|LOC 's|'s|PART|POS|1|case army|army|NOUN|NN|4|nsubj lost|lose|VERB|VBD|0|root\nPelmuria|Pelmuria|PROPN|NNP|2|nsubj|LOC won|win|VERB|VBD|0|root",
			"Zorvia: Zorvia, Zorvia; Pelmuria: Pelmuria, Pelmuria; Zorvian army: Zorvian army, Zorvia's army"},
		{"whose owner stands behind it", "planning|planning|NOUN|NN|2|compound committee|committee|NOUN|NN|0|root 's|'s|PART|POS|4|case report|report|NOUN|NN|2|nmod:poss", ""},
	} {
		x, _ := read(t, c.text)
		if got := entitiesOf(x); got != c.want {
			t.Errorf("%s: got %s, want %s", c.why, got, c.want)
		}
	}
}
