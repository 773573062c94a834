package extract

import (
	"slices"
	"testing"

	"kg/nlp"
)

func TestMendArguments(t *testing.T) {
	for _, c := range []struct {
		name    string
		mend    func(nlp.Sentence) nlp.Sentence
		text    string
		of      string // the word that is looked at
		to, rel string // what it hangs from
	}{
		{"took to task", mendTask, "Ann|Ann|PROPN|NNP|2|nsubj|PER took|take|VERB|VBD|0|root Ray|Ray|PROPN|NNP|2|obj|PER to|to|PART|TO|5|mark task|task|VERB|VB|2|xcomp over|over|ADP|IN|7|case it|it|PRON|PRP|5|obl", "it", "took", "obl"},
		{"backed by many of", mendManyOf, "Ray|Ray|PROPN|NNP|3|nsubj:pass|PER was|be|AUX|VBD|3|aux:pass backed|back|VERB|VBN|0|root by|by|ADP|IN|5|case many|many|ADJ|JJ|3|advcl of|of|ADP|IN|8|case Ann|Ann|PROPN|NNP|8|nmod|PER aides|aide|NOUN|NNS|5|obl", "many", "backed", "obl:agent"},
		{"many of whom did it", mendManyOf, "Several|several|ADJ|JJ|0|root of|of|ADP|IN|4|case Ann|Ann|PROPN|NNP|4|nmod:poss|PER aides|aide|NOUN|NNS|1|obl mocked|mock|VERB|VBD|4|acl Ray|Ray|PROPN|NNP|5|obj|PER", "Several", "mocked", "nsubj"},
		{"opponents including one", mendIncluding, "Critics|critic|NOUN|NNS|8|nsubj of|of|ADP|IN|4|case the|the|DET|DT|4|det bill|bill|NOUN|NN|1|nmod ,|,|PUNCT|,|7|punct including|include|VERB|VBG|7|case Ann|Ann|PROPN|NNP|4|appos|PER slept|sleep|VERB|VBD|0|root", "Ann", "Critics", "nmod"},
		{"a group including one", mendIncluding, "Critics|critic|NOUN|NNS|8|nsubj of|of|ADP|IN|4|case the|the|DET|DT|4|det aides|aide|NOUN|NNS|1|nmod ,|,|PUNCT|,|7|punct including|include|VERB|VBG|7|case Ann|Ann|PROPN|NNP|4|nmod|PER slept|sleep|VERB|VBD|0|root", "Ann", "aides", "nmod"},
		{"gave it her blessing", mendGiven, "Ann|Ann|PROPN|NNP|2|nsubj|PER gave|give|VERB|VBD|0|root the|the|DET|DT|4|det plan|plan|NOUN|NN|2|obj her|her|PRON|PRP$|6|nmod:poss blessing|blessing|NOUN|NN|4|acl", "plan", "gave", "iobj"},
		{"begged for one to go", mendForTo, "Ann|Ann|PROPN|NNP|2|nsubj|PER pleaded|plead|VERB|VBD|0|root for|for|ADP|IN|4|case Ray|Ray|PROPN|NNP|2|obl|PER to|to|PART|TO|6|mark go|go|VERB|VB|2|advcl", "Ray", "go", "nsubj"},
		{"begged for bread to live", mendForTo, "Ann|Ann|PROPN|NNP|2|nsubj|PER begged|beg|VERB|VBD|0|root for|for|ADP|IN|4|case bread|bread|NOUN|NN|2|obl to|to|PART|TO|6|mark live|live|VERB|VB|2|advcl", "bread", "begged", "obl"},
		{"envoy to where", mendPosted, "They|they|PRON|PRP|2|nsubj met|meet|VERB|VBD|0|root with|with|ADP|IN|4|case envoy|envoy|NOUN|NN|2|obl to|to|ADP|IN|7|case Tolm|Tolm|PROPN|NNP|7|compound|LOC Ann|Ann|PROPN|NNP|2|obl|PER Lee|Lee|PROPN|NNP|7|flat|PER", "envoy", "Ann", "nmod:desc"},
		{"wrote to where", mendPosted, "They|they|PRON|PRP|2|nsubj sent|send|VERB|VBD|0|root letters|letter|NOUN|NNS|2|obj to|to|ADP|IN|6|case Tolm|Tolm|PROPN|NNP|6|compound|LOC Ann|Ann|PROPN|NNP|2|obl|PER", "letters", "sent", "obj"},
		{"some, and one more", mendAlsoNamed, "Senators|senator|NOUN|NNS|5|nsubj and|and|CCONJ|CC|4|cc Mayor|Mayor|PROPN|NNP|4|nmod:desc Ann|Ann|PROPN|NNP|1|appos|PER met|meet|VERB|VBD|0|root", "Ann", "Senators", "conj"},
		{"some, who are named", mendAlsoNamed, "Senators|senator|NOUN|NNS|6|nsubj Ann|Ann|PROPN|NNP|1|appos|PER and|and|CCONJ|CC|4|cc Ray|Ray|PROPN|NNP|2|conj|PER both|both|DET|DT|6|advmod met|meet|VERB|VBD|0|root", "Ann", "Senators", "appos"},
		{"handed her a defeat", mendTwoObjects, "Voters|voter|NOUN|NNS|2|nsubj handed|hand|VERB|VBD|0|root Ann|Ann|PROPN|NNP|2|obj|PER Lee|Lee|PROPN|NNP|3|flat|PER a|a|DET|DT|6|det defeat|defeat|NOUN|NN|2|obl:unmarked", "Ann", "handed", "iobj"},
		{"handed it over the next day", mendTwoObjects, "Voters|voter|NOUN|NNS|2|nsubj handed|hand|VERB|VBD|0|root Ann|Ann|PROPN|NNP|2|obj|PER Lee|Lee|PROPN|NNP|3|flat|PER the|the|DET|DT|6|det year|year|NOUN|NN|2|obl:unmarked", "Ann", "handed", "obj"},
		{"mocked in a headline", mendHeadlinePassive, "Ann|Ann|PROPN|NNP|2|nsubj|PER mocked|mock|VERB|VBD|0|root by|by|ADP|IN|4|case Ray|Ray|PROPN|NNP|2|obl|PER", "Ann", "mocked", "nsubj:pass"},
		{"won by a head", mendHeadlinePassive, "Ann|Ann|PROPN|NNP|2|nsubj|PER mocked|mock|VERB|VBD|0|root Kay|Kay|PROPN|NNP|2|obj|PER by|by|ADP|IN|5|case Ray|Ray|PROPN|NNP|2|obl|PER", "Ann", "mocked", "nsubj"},
		{"one of two to do it", mendOneOf, "Ann|Ann|PROPN|NNP|3|nsubj|PER is|be|AUX|VBZ|3|cop one|one|NUM|CD|0|root of|of|ADP|IN|6|case two|two|NUM|CD|6|nummod senators|senator|NOUN|NNS|3|nmod to|to|PART|TO|8|mark oppose|oppose|VERB|VB|3|advcl it|it|PRON|PRP|8|obj", "oppose", "senators", "acl"},
		{"support that came", mendFirstNoun, "Support|support|VERB|VB|0|root for|for|ADP|IN|4|case the|the|DET|DT|4|det plan|plan|NOUN|NN|1|obl came|come|VERB|VBD|4|acl from|from|ADP|IN|7|case Ann|Ann|PROPN|NNP|5|obl|PER", "Support", "came", "nsubj"},
		{"those who do it", mendThose, "Those|that|DET|DT|2|det mocking|mock|VERB|VBG|4|advcl Ann|Ann|PROPN|NNP|4|nsubj|PER included|include|VERB|VBD|0|root Ray|Ray|PROPN|NNP|4|obj|PER", "Ann", "mocking", "obj"},
		{"another agent of a list", mendList, "Ann|Ann|PROPN|NNP|3|nsubj:pass|PER is|be|AUX|VBZ|3|aux:pass backed|back|VERB|VBN|0|root by|by|ADP|IN|5|case Ray|Ray|PROPN|NNP|3|obl:agent|PER ,|,|PUNCT|,|7|punct unions|union|NOUN|NNS|3|obl and|and|CCONJ|CC|9|cc Kay|Kay|PROPN|NNP|7|conj|PER", "unions", "Ray", "conj"},
		{"a day is no agent", mendList, "Ann|Ann|PROPN|NNP|3|nsubj:pass|PER is|be|AUX|VBZ|3|aux:pass backed|back|VERB|VBN|0|root by|by|ADP|IN|5|case Ray|Ray|PROPN|NNP|3|obl:agent|PER ,|,|PUNCT|,|7|punct Monday|Monday|PROPN|NNP|3|obl and|and|CCONJ|CC|9|cc Friday|Friday|PROPN|NNP|7|conj", "Monday", "backed", "obl"},
		{"what the court was told", mendTold, "Ann|Ann|PROPN|NNP|2|nsubj|PER told|tell|VERB|VBD|0|root courts|court|NOUN|NNS|2|iobj that|that|PRON|WDT|7|obj Ray|Ray|PROPN|NNP|7|nsubj|PER had|have|AUX|VBD|7|aux mocked|mock|VERB|VBN|3|acl:relcl her|she|PRON|PRP|7|obj", "mocked", "told", "ccomp"},
		{"who speaks behind a comma", mendQuoting, "Ray|Ray|PROPN|NNP|2|nsubj|PER lied|lie|VERB|VBD|0|root ,|,|PUNCT|,|4|punct said|say|VERB|VBD|2|conj Ann|Ann|PROPN|NNP|4|nsubj|PER", "said", "lied", "parataxis"},
		{"what is charged before it", mendQuoting, "Ray|Ray|PROPN|NNP|2|nsubj|PER lied|lie|VERB|VBD|5|advcl ,|,|PUNCT|,|2|punct Ann|Ann|PROPN|NNP|5|nsubj|PER charged|charge|VERB|VBD|0|root", "lied", "charged", "ccomp"},
		{"who, joined", mendRelative, "It|it|PRON|PRP|2|nsubj came|come|VERB|VBD|0|root from|from|ADP|IN|4|case Ann|Ann|PROPN|NNP|2|obl|PER ,|,|PUNCT|,|7|punct who|who|PRON|WP|7|nsubj slept|sleep|VERB|VBD|2|conj", "slept", "Ann", "acl:relcl"},
		{"called two things", mendCalled, "Ann|Ann|PROPN|NNP|2|nsubj|PER branded|brand|VERB|VBD|0|root Ray|Ray|PROPN|NNP|2|obj|PER a|a|DET|DT|5|det traitor|traitor|NOUN|NN|2|obj", "traitor", "branded", "xcomp"},
		{"a body between commas", mendApposed, "The|the|DET|DT|2|det panel|panel|NOUN|NN|8|nsubj ,|,|PUNCT|,|6|punct the|the|DET|DT|6|det Port|Port|PROPN|NNP|6|compound|ORG Council|Council|PROPN|NNP|8|nsubj|ORG ,|,|PUNCT|,|6|punct left|leave|VERB|VBD|0|root", "Council", "panel", "appos"},
		{"two who leave", mendApposed, "Aides|aide|NOUN|NNS|6|nsubj ,|,|PUNCT|,|4|punct the|the|DET|DT|4|det Council|Council|PROPN|NNP|6|nsubj|ORG ,|,|PUNCT|,|4|punct left|leave|VERB|VBD|0|root", "Council", "left", "nsubj"},
		{"whose lawyer speaks", mendBareSubject, "Ann|Ann|PROPN|NNP|3|nmod:poss|PER 's|'s|PART|POS|1|case lawyer|lawyer|NOUN|NN|7|obl ,|,|PUNCT|,|5|punct Ray|Ray|PROPN|NNP|3|appos|PER ,|,|PUNCT|,|5|punct sang|sing|VERB|VBD|0|root", "lawyer", "sang", "nsubj"},
		{"with whose lawyer", mendBareSubject, "With|with|ADP|IN|3|case a|a|DET|DT|3|det lawyer|lawyer|NOUN|NN|7|obl ,|,|PUNCT|,|5|punct Ray|Ray|PROPN|NNP|3|appos|PER ,|,|PUNCT|,|5|punct sang|sing|VERB|VBD|0|root", "lawyer", "sang", "obl"},
		{"who blasts behind a quote", mendInverted, "He|he|PRON|PRP|2|nsubj lied|lie|VERB|VBD|4|ccomp ”|”|PUNCT|''|2|punct blasted|blast|VERB|VBD|0|root Ann|Ann|PROPN|NNP|4|obj|PER", "Ann", "blasted", "nsubj"},
		{"whom one blasts", mendInverted, "He|he|PRON|PRP|4|nsubj then|then|ADV|RB|4|advmod only|only|ADV|RB|4|advmod blasted|blast|VERB|VBD|0|root Ann|Ann|PROPN|NNP|4|obj|PER", "Ann", "blasted", "obj"},
		{"every step in turn", mendArguments, "Ann|Ann|PROPN|NNP|2|nsubj|PER mocked|mock|VERB|VBD|0|root by|by|ADP|IN|4|case Ray|Ray|PROPN|NNP|2|obl|PER", "Ray", "mocked", "obl:agent"},
		{"a quote broken by its speaker", mendBroken, "“|\"|PUNCT|``|2|punct Ann|Ann|PROPN|NNP|6|nsubj|PER ,|,|PUNCT|,|2|punct ”|\"|PUNCT|''|2|punct Ray|Ray|PROPN|NNP|6|nsubj|PER said|say|VERB|VBD|0|root ,|,|PUNCT|,|10|punct “|\"|PUNCT|``|10|punct has|have|AUX|VBZ|10|aux failed|fail|VERB|VBN|6|ccomp", "Ann", "failed", "nsubj"},
		{"predecessor and rival", mendOfBoth, "Ann|Ann|PROPN|NNP|3|nmod:poss|PER 's|'s|PART|POS|1|case predecessor|predecessor|NOUN|NN|9|nsubj and|and|CCONJ|CC|5|cc rival|rival|NOUN|NN|3|conj ,|,|PUNCT|,|7|punct Bob|Bob|PROPN|NNP|5|appos|PER ,|,|PUNCT|,|7|punct left|leave|VERB|VBD|0|root", "Bob", "predecessor", "appos"},
		{"since one beat them", mendSince, "They|they|PRON|PRP|2|nsubj slept|sleep|VERB|VBD|0|root since|since|ADP|IN|4|case brother|brother|NOUN|NN|2|obl ,|,|PUNCT|,|6|punct Bob|Bob|PROPN|NNP|4|appos|PER ,|,|PUNCT|,|6|punct beat|beat|VERB|VBD|2|parataxis them|they|PRON|PRP|8|obj", "brother", "beat", "nsubj"},
		{"attacked for doing it", mendForDoing, "Ann|Ann|PROPN|NNP|3|nsubj:pass|PER was|be|AUX|VBD|3|aux:pass attacked|attack|VERB|VBN|0|root by|by|ADP|IN|5|case Ray|Ray|PROPN|NNP|3|obl|PER ,|,|PUNCT|,|8|punct for|for|ADP|IN|8|case meeting|meeting|NOUN|NN|5|conj Bob|Bob|PROPN|NNP|8|nmod|PER", "meeting", "attacked", "advcl"},
		{"whose party", mendGenitives, "Ann|Ann|PROPN|NNP|4|nsubj|PER 's|'s|PART|POS|1|case Greens|Greens|PROPN|NNPS|1|appos|ORG won|win|VERB|VBD|0|root", "Ann", "Greens", "nmod:poss"},
		{"in whose eyes", mendAccording, "To|to|ADP|IN|2|case Ann|Ann|PROPN|NNP|7|nmod|PER ,|,|PUNCT|,|4|punct Ray|Ray|PROPN|NNP|2|appos|PER is|be|AUX|VBZ|7|cop a|a|DET|DT|7|det fraud|fraud|NOUN|NN|0|root", "Ray", "fraud", "nsubj"},
	} {
		doc, _ := document(t, c.text)
		toks := c.mend(doc.Sentences[0]).Tokens
		if !slices.ContainsFunc(toks, func(tok nlp.Token) bool { return tok.Text == c.of }) {
			t.Errorf("%s: no %s", c.name, c.of)
		}
		for _, tok := range toks {
			if tok.Text == c.of && (tok.Head < 0 || tok.Rel != c.rel || toks[tok.Head].Text != c.to) {
				t.Errorf("%s: %s is %s, want %s of %s", c.name, c.of, tok.Rel, c.rel, c.to)
			}
		}
	}
}
