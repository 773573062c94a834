package extract

import (
	"strings"
	"testing"
)

// TestTies has a sentence for each way of saying what somebody is.
func TestTies(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"body before the title", "NATO|NATO|PROPN|NNP|2|compound|ORG director|director|NOUN|NN|3|nmod:desc Ann|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|3|flat|PER spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice NATO Director; Ann Lee leads NATO"},
		{"composed title", "the|the|DET|DT|4|det acting|acting|ADJ|JJ|4|amod budget|budget|NOUN|NN|4|compound director|director|NOUN|NN|8|nsubj ,|,|PUNCT|,|6|punct Ann|Ann|PROPN|NNP|4|appos|PER Lee|Lee|PROPN|NNP|6|flat|PER spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice Acting Budget Director"},
		{"whom a tweet is addressed to is no part", "@annlee|@annlee|PROPN|NNP|2|compound director|director|NOUN|NN|3|nmod:desc Ann|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|3|flat|PER spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice Director"},
		{"brief behind the title", "Ann|Ann|PROPN|NNP|8|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|4|punct minister|minister|NOUN|NN|1|appos of|of|ADP|IN|7|case public|public|ADJ|JJ|7|amod health|health|NOUN|NN|4|nmod spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice Minister of Public Health"},
		{"place of an ambassador", "Russian|Russian|ADJ|JJ|2|amod Ambassador|Ambassador|PROPN|NNP|3|nmod:desc Ann|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|3|flat|PER spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice Russian Ambassador"},
		{"who governs a country leads it", "French|French|ADJ|JJ|2|amod President|President|PROPN|NNP|3|nmod:desc Ann|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|3|flat|PER spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice President of France; Ann Lee leads France"},
		{"no leader without a body", "The|the|DET|DT|2|det leader|leader|NOUN|NN|6|nsubj ,|,|PUNCT|,|4|punct Ann|Ann|PROPN|NNP|2|appos|PER Lee|Lee|PROPN|NNP|4|flat|PER spoke|speak|VERB|VBD|0|root", ""},
		{"seat, party and state", "Ann|Ann|PROPN|NNP|9|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|6|punct a|a|DET|DT|6|det Republican|Republican|ADJ|JJ|6|amod senator|senator|NOUN|NN|1|appos from|from|ADP|IN|8|case Maine|Maine|PROPN|NNP|6|nmod|LOC spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice Senator; Ann Lee memberOf Republican Party; Ann Lee represents Maine"},
		{"plural title", "Senators|senator|NOUN|NNS|2|nmod:desc Ann|Ann|PROPN|NNP|6|nsubj|PER Lee|Lee|PROPN|NNP|2|flat|PER and|and|CCONJ|CC|5|cc Ray|Ray|PROPN|NNP|2|conj|PER spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice Senator; Ray holdsOffice Senator"},
		{"numbered list", "Two|two|NUM|CD|2|nummod Republicans|Republican|PROPN|NNPS|8|obl ,|,|PUNCT|,|4|punct Ann|Ann|PROPN|NNP|8|nsubj|PER Lee|Lee|PROPN|NNP|4|flat|PER and|and|CCONJ|CC|7|cc Ray|Ray|PROPN|NNP|4|conj|PER spoke|speak|VERB|VBD|0|root", "Ann Lee memberOf Republican Party; Ray memberOf Republican Party"},
		{"two words of a party", "Ann|Ann|PROPN|NNP|7|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|6|punct a|a|DET|DT|6|det Liberal|Liberal|ADJ|JJ|6|amod Democrat|Democrat|PROPN|NNP|1|appos spoke|speak|VERB|VBD|0|root", "Ann Lee memberOf Liberal Democrats"},
		{"letter of a party", "Ann|Ann|PROPN|NNP|6|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER (|(|PUNCT|-LRB-|4|punct D|D|PROPN|NNP|1|appos )|)|PUNCT|-RRB-|4|punct spoke|speak|VERB|VBD|0|root", "Ann Lee memberOf Democratic Party"},
		{"party and seat in brackets", "Ann|Ann|PROPN|NNP|8|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER (|(|PUNCT|-LRB-|4|punct Lab|Lab|PROPN|NNP|1|appos ,|,|PUNCT|,|6|punct Oldtown|Oldtown|PROPN|NNP|4|appos )|)|PUNCT|-RRB-|4|punct spoke|speak|VERB|VBD|0|root", "Ann Lee memberOf Labour Party; Ann Lee represents Oldtown"},
		{"seat in brackets of who has one", "MP|MP|PROPN|NNP|2|nmod:desc Ann|Ann|PROPN|NNP|8|nsubj|PER Lee|Lee|PROPN|NNP|2|flat|PER (|(|PUNCT|-LRB-|5|punct Oldtown|Oldtown|PROPN|NNP|2|appos West|West|PROPN|NNP|5|flat )|)|PUNCT|-RRB-|5|punct spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice MP; Ann Lee represents Oldtown West"},
		{"no seat in brackets of who has none", "Ann|Ann|PROPN|NNP|7|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER (|(|PUNCT|-LRB-|4|punct Oldtown|Oldtown|PROPN|NNP|1|appos West|West|PROPN|NNP|4|flat )|)|PUNCT|-RRB-|4|punct spoke|speak|VERB|VBD|0|root", ""},
		{"leader of a party of two words", "the|the|DET|DT|4|det Scottish|Scottish|ADJ|JJ|3|amod Conservative|Conservative|ADJ|JJ|4|amod leader|leader|NOUN|NN|5|nmod:desc Ann|Ann|PROPN|NNP|7|nsubj|PER Lee|Lee|PROPN|NNP|5|flat|PER spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice Scottish Conservative Leader; Ann Lee leads Scottish Conservatives; Ann Lee memberOf Scottish Conservatives"},
		{"name passed over behind a title", "MP|MP|PROPN|NNP|2|nmod:desc Ann|Ann|PROPN|NNP|4|nsubj Lee|Lee|PROPN|NNP|2|flat spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice MP"},
		{"constituency that is no name yet", "Ann|Ann|PROPN|NNP|9|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|5|punct the|the|DET|DT|5|det MP|MP|PROPN|NNP|1|appos for|for|ADP|IN|7|case Oldtown|Oldtown|PROPN|NNP|5|nmod ,|,|PUNCT|,|5|punct spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice MP; Ann Lee represents Oldtown"},
		{"an office alone is no name", "The|the|DET|DT|2|det Taoiseach|Taoiseach|PROPN|NNP|3|nsubj|PER praised|praise|VERB|VBD|0|root Ray|Ray|PROPN|NNP|3|obj|PER", ""},
		{"counterpart", "President|President|PROPN|NNP|2|nmod:desc Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|2|flat|PER met|meet|VERB|VBD|0|root her|she|PRON|PRP$|7|nmod:poss French|French|ADJ|JJ|7|amod counterpart|counterpart|NOUN|NN|4|obj ,|,|PUNCT|,|9|punct Ray|Ray|PROPN|NNP|7|appos|PER", "Ann Lee holdsOffice President; Ann Lee meetsWith Ray; Ray holdsOffice President of France; Ray leads France"},
		{"leader of a country", "French|French|ADJ|JJ|2|amod leader|leader|NOUN|NN|3|nmod:desc Ann|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|3|flat|PER spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice French Leader; Ann Lee leads France"},
		{"each title has its own name", "The|the|DET|DT|2|det mayor|mayor|NOUN|NN|12|nsubj ,|,|PUNCT|,|4|punct Ann|Ann|PROPN|NNP|2|appos|PER Lee|Lee|PROPN|NNP|4|flat|PER ,|,|PUNCT|,|9|punct and|and|CCONJ|CC|9|cc the|the|DET|DT|9|det sheriff|sheriff|NOUN|NN|2|conj ,|,|PUNCT|,|11|punct Ray|Ray|PROPN|NNP|9|appos|PER spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice Mayor; Ray holdsOffice Sheriff"},
		{"as", "As|as|ADP|IN|2|case mayor|mayor|NOUN|NN|5|obl Ann|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|3|flat|PER praised|praise|VERB|VBD|0|root Ray|Ray|PROPN|NNP|5|obj|PER", "Ann Lee holdsOffice Mayor; Ann Lee praises Ray"},
		{"as, of the object", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER fired|fire|VERB|VBD|0|root Ray|Ray|PROPN|NNP|3|obj|PER as|as|ADP|IN|6|case mayor|mayor|NOUN|NN|3|obl", "Ann Lee dismisses Ray; Ray holdsOffice Mayor"},
		{"as, likened", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER campaigned|campaign|VERB|VBD|0|root as|as|ADP|IN|5|case mayor|mayor|NOUN|NN|3|obl", ""},
		{"candidate", "Republican|Republican|ADJ|JJ|3|amod presidential|presidential|ADJ|JJ|3|amod candidate|candidate|NOUN|NN|6|nsubj Ann|Ann|PROPN|NNP|3|appos|PER Lee|Lee|PROPN|NNP|4|flat|PER spoke|speak|VERB|VBD|0|root", "Ann Lee memberOf Republican Party; Ann Lee runsFor President"},
		{"campaign", "Ann|Ann|PROPN|NNP|5|nmod:poss|PER Lee|Lee|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case mayoral|mayoral|ADJ|JJ|5|amod bid|bid|NOUN|NN|6|nsubj failed|fail|VERB|VBD|0|root", "Ann Lee runsFor Mayor"},
		{"possessed body", "Ann|Ann|PROPN|NNP|4|nmod:poss|PER Lee|Lee|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case NATO|NATO|PROPN|NNP|5|nsubj|ORG spoke|speak|VERB|VBD|0|root", "Ann Lee leads NATO"},
		{"apposition misparsed", "Ann|Ann|PROPN|NNP|7|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|5|punct the|the|DET|DT|5|det mayor|mayor|NOUN|NN|7|list ,|,|PUNCT|,|5|punct spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice Mayor"},
		{"what follows a name is a list", "Ann|Ann|PROPN|NNP|7|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|4|punct Prince|prince|PROPN|NNP|1|conj and|and|CCONJ|CC|6|cc others|other|NOUN|NNS|1|conj spoke|speak|VERB|VBD|0|root", ""},
		{"fellow", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER praised|praise|VERB|VBD|0|root fellow|fellow|ADJ|JJ|5|amod Democrat|Democrat|PROPN|NNP|6|nmod:desc Ray|Ray|PROPN|NNP|3|obj|PER", "Ann Lee memberOf Democratic Party; Ann Lee praises Ray; Ray memberOf Democratic Party"},
		{"race", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER lost|lose|VERB|VBD|0|root the|the|DET|DT|6|det mayoral|mayoral|ADJ|JJ|6|amod race|race|NOUN|NN|3|obj", "Ann Lee runsFor Mayor"},
		{"constituency", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER represents|represent|VERB|VBZ|0|root the|the|DET|DT|6|det Fifth|fifth|ADJ|JJ|6|amod District|District|PROPN|NNP|3|obj", "Ann Lee represents Fifth District"},
		{"a predecessor's office", "Mayor|Mayor|PROPN|NNP|2|nmod:desc Ann|Ann|PROPN|NNP|5|nmod:poss|PER Lee|Lee|PROPN|NNP|2|flat|PER 's|'s|PART|POS|2|case predecessor|predecessor|NOUN|NN|8|nsubj ,|,|PUNCT|,|7|punct Ray|Ray|PROPN|NNP|5|appos|PER spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice Mayor; Ann Lee replaces Ray; Ray holdsOffice Mayor"},
		{"origin", "Ann|Ann|PROPN|NNP|7|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|6|punct a|a|DET|DT|6|det German|German|ADJ|JJ|6|amod singer|singer|NOUN|NN|1|appos spoke|speak|VERB|VBD|0|root", "Ann Lee from Germany"},
		{"state of a participle", "Ann|Ann|PROPN|NNP|4|nsubj:pass|PER Lee|Lee|PROPN|NNP|1|flat|PER is|be|AUX|VBZ|4|aux:pass married|marry|VERB|VBN|0|root to|to|ADP|IN|6|case Ray|Ray|PROPN|NNP|4|obl|PER", "Ann Lee spouseOf Ray"},
		{"hyphens parted", "Ann|Ann|PROPN|NNP|4|nmod:poss|PER Lee|Lee|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case son|son|NOUN|NN|11|nsubj -|-|PUNCT|HYPH|4|punct in|in|ADP|IN|8|case -|-|PUNCT|HYPH|4|punct law|law|NOUN|NN|4|nmod ,|,|PUNCT|,|10|punct Ray|Ray|PROPN|NNP|4|appos|PER spoke|speak|VERB|VBD|0|root", "Ray familyOf Ann Lee"},
		{"honorific possessor", "Mr.|Mr.|PROPN|NNP|4|nmod:poss Lee|Lee|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case brother|brother|NOUN|NN|8|nsubj ,|,|PUNCT|,|6|punct Ray|Ray|PROPN|NNP|4|appos|PER Fox|Fox|PROPN|NNP|6|flat|PER spoke|speak|VERB|VBD|0|root", "Ray Fox familyOf Lee"},
		{"a list that belongs to one body", "Senators|senator|NOUN|NNS|2|nmod:desc Ann|Ann|PROPN|NNP|9|nsubj|PER Lee|Lee|PROPN|NNP|2|flat|PER and|and|CCONJ|CC|5|cc Ray|Ray|PROPN|NNP|2|conj|PER of|of|ADP|IN|8|case Labour|Labour|PROPN|NNP|8|compound|ORG Party|Party|PROPN|NNP|5|nmod|ORG spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice Senator; Ann Lee memberOf Labour Party; Ray holdsOffice Senator; Ray memberOf Labour Party"},
		{"a body that was named before", "Acme|Acme|PROPN|NNP|2|compound|ORG Corp|Corp|PROPN|NNP|3|nsubj|ORG grew|grow|VERB|VBD|0|root\nWe|we|PRON|PRP|2|nsubj met|meet|VERB|VBD|0|root company|company|NOUN|NN|4|compound chairman|chairman|NOUN|NN|5|nmod:desc Ann|Ann|PROPN|NNP|2|obj|PER Lee|Lee|PROPN|NNP|5|flat|PER", "Ann Lee holdsOffice Acme Corp Chairman; Ann Lee leads Acme Corp"},
		{"a counterpart's party", "Her|she|PRON|PRP$|3|nmod:poss Republican|Republican|ADJ|JJ|3|amod counterpart|counterpart|NOUN|NN|6|nsubj ,|,|PUNCT|,|5|punct Ray|Ray|PROPN|NNP|3|appos|PER spoke|speak|VERB|VBD|0|root", "Ray memberOf Republican Party"},
		{"the state behind a party's letter acts on nobody", "Ann|Ann|PROPN|NNP|9|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|6|punct R|R|PROPN|NNP|1|appos -|-|PUNCT|HYPH|6|punct Maine|Maine|PROPN|NNP|9|nsubj|LOC ,|,|PUNCT|,|6|punct sharply|sharply|ADV|RB|9|advmod praised|praise|VERB|VBD|0|root Ray|Ray|PROPN|NNP|9|obj|PER", "Ann Lee memberOf Republican Party; Ann Lee praises Ray; Ann Lee represents Maine"},
		{"head of an expression", "Ann|Ann|PROPN|NNP|5|nmod:poss|PER Lee|Lee|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case press|press|NOUN|NN|5|compound secretary|secretary|NOUN|NN|8|nsubj ,|,|PUNCT|,|7|punct Ray|Ray|PROPN|NNP|5|appos|PER spoke|speak|VERB|VBD|0|root", "Ray holdsOffice Press Secretary; Ray spokespersonFor Ann Lee"},
		{"noun with as", "Critics|critic|NOUN|NNS|2|nsubj faulted|fault|VERB|VBD|0|root Ann|Ann|PROPN|NNP|6|nmod:poss|PER Lee|Lee|PROPN|NNP|3|flat|PER 's|'s|PART|POS|3|case record|record|NOUN|NN|2|obj as|as|ADP|IN|8|case mayor|mayor|NOUN|NN|2|obl of|of|ADP|IN|10|case Oldtown|Oldtown|PROPN|NNP|8|nmod|LOC", "Ann Lee holdsOffice Mayor of Oldtown; Critics criticizes Ann Lee"},
		{"appointment as", "The|the|DET|DT|2|det appointment|appointment|NOUN|NN|8|nsubj of|of|ADP|IN|4|case Ann|Ann|PROPN|NNP|2|nmod|PER Lee|Lee|PROPN|NNP|4|flat|PER as|as|ADP|IN|7|case treasurer|treasurer|NOUN|NN|2|nmod pleased|pleased|ADJ|JJ|0|root many|many|ADJ|JJ|8|parataxis", "Ann Lee holdsOffice Treasurer"},
		{"while", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER used|use|VERB|VBD|0|root the|the|DET|DT|5|det car|car|NOUN|NN|3|obj while|while|SCONJ|IN|7|mark governor|governor|NOUN|NN|3|xcomp of|of|ADP|IN|9|case Ohio|Ohio|PROPN|NNP|7|nmod|LOC", "Ann Lee holdsOffice Governor of Ohio"},
		{"noun of an office", "Many|many|ADJ|JJ|2|nsubj disliked|dislike|VERB|VBD|0|root Ann|Ann|PROPN|NNP|6|nmod:poss|PER Lee|Lee|PROPN|NNP|3|flat|PER 's|'s|PART|POS|3|case premiership|premiership|NOUN|NN|2|obj", "Ann Lee holdsOffice Prime Minister"},
		{"office that may be", "Many|many|ADJ|JJ|2|nsubj feared|fear|VERB|VBD|0|root Ann|Ann|PROPN|NNP|7|nmod:poss|PER Lee|Lee|PROPN|NNP|3|flat|PER 's|'s|PART|POS|3|case future|future|ADJ|JJ|7|amod presidency|presidency|NOUN|NN|2|obj", ""},
		{"rose to an office", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER rose|rise|VERB|VBD|0|root to|to|ADP|IN|6|case the|the|DET|DT|6|det presidency|presidency|NOUN|NN|3|obl", "Ann Lee holdsOffice President"},
		{"endorsed for an office", "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER endorsed|endorse|VERB|VBD|0|root Ann|Ann|PROPN|NNP|3|obj|PER Lee|Lee|PROPN|NNP|4|flat|PER for|for|ADP|IN|7|case governor|governor|NOUN|NN|3|obl", "Ann Lee runsFor Governor; Bob Ray endorses Ann Lee"},
		{"beaten in a race", "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER defeated|defeat|VERB|VBD|0|root Ann|Ann|PROPN|NNP|3|obj|PER Lee|Lee|PROPN|NNP|4|flat|PER in|in|ADP|IN|9|case the|the|DET|DT|9|det mayoral|mayoral|ADJ|JJ|9|amod race|race|NOUN|NN|3|obl", "Ann Lee runsFor Mayor; Bob Ray defeats Ann Lee; Bob Ray runsFor Mayor"},
		{"left a race", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER dropped|drop|VERB|VBD|0|root out|out|ADP|IN|8|case of|of|ADP|IN|8|case the|the|DET|DT|8|det presidential|presidential|ADJ|JJ|8|amod race|race|NOUN|NN|3|obl", "Ann Lee runsFor President"},
		{"nominee for an office", "Ann|Ann|PROPN|NNP|9|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|5|punct the|the|DET|DT|5|det nominee|nominee|NOUN|NN|1|appos for|for|ADP|IN|7|case governor|governor|NOUN|NN|5|nmod ,|,|PUNCT|,|1|punct spoke|speak|VERB|VBD|0|root", "Ann Lee runsFor Governor"},
		{"office only sought", "Republican|republican|ADJ|JJ|2|amod nominee|nominee|NOUN|NN|7|nsubj for|for|ADP|IN|5|case governor|governor|NOUN|NN|5|nmod:desc Ann|Ann|PROPN|NNP|2|nmod|PER Lee|Lee|PROPN|NNP|5|flat|PER spoke|speak|VERB|VBD|0|root", "Ann Lee runsFor Governor"},
		{"party member of a state", "Ann|Ann|PROPN|NNP|8|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|4|punct Democrat|Democrat|PROPN|NNP|1|appos of|of|ADP|IN|6|case Ohio|Ohio|PROPN|NNP|4|nmod|LOC ,|,|PUNCT|,|1|punct spoke|speak|VERB|VBD|0|root", "Ann Lee memberOf Democratic Party; Ann Lee represents Ohio"},
		{"party and state within a name", "Ann|Ann|PROPN|NNP|8|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|4|punct|PER D|D|PROPN|NNP|1|appos|PER -|-|PUNCT|HYPH|6|punct|PER Ohio|Ohio|PROPN|NNP|4|flat|PER ,|,|PUNCT|,|1|punct spoke|speak|VERB|VBD|0|root", "Ann Lee memberOf Democratic Party; Ann Lee represents Ohio"},
		{"job", "Courier|Courier|PROPN|NNP|2|compound|ORG columnist|columnist|NOUN|NN|3|nmod:desc Ann|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|3|flat|PER spoke|speak|VERB|VBD|0|root", "Ann Lee worksFor Courier"},
		{"counted list", "Two|two|NUM|CD|2|nummod Democrats|Democrat|PROPN|NNPS|0|root from|from|ADP|IN|5|case the|the|DET|DT|5|det west|west|NOUN|NN|2|nmod —|—|PUNCT|:|7|punct Ann|Ann|PROPN|NNP|2|conj|PER Lee|Lee|PROPN|NNP|7|flat|PER and|and|CCONJ|CC|10|cc Bob|Bob|PROPN|NNP|7|conj|PER Ray|Ray|PROPN|NNP|10|flat|PER —|—|PUNCT|:|13|punct spoke|speak|VERB|VBD|2|parataxis", "Ann Lee memberOf Democratic Party; Bob Ray memberOf Democratic Party"},
		{"some singled out", "Ray|Ray|PROPN|NNP|2|nsubj|PER praised|praise|VERB|VBD|0|root Republican|republican|ADJ|JJ|4|amod senators|senator|NOUN|NNS|2|obj ,|,|PUNCT|,|7|punct especially|especially|ADV|RB|7|advmod Ann|Ann|PROPN|NNP|4|appos|PER Lee|Lee|PROPN|NNP|7|flat|PER", "Ann Lee holdsOffice Senator; Ann Lee memberOf Republican Party; Ray praises Ann Lee; Ray praises Republican senators"},
		{"title shared", "Ann|Ann|PROPN|NNP|12|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|5|punct the|the|DET|DT|5|det founder|founder|NOUN|NN|1|appos and|and|CCONJ|CC|7|cc president|president|NOUN|NN|5|conj of|of|ADP|IN|10|case the|the|DET|DT|10|det Courier|Courier|PROPN|NNP|5|nmod|ORG ,|,|PUNCT|,|1|punct spoke|speak|VERB|VBD|0|root", "Ann Lee founded Courier; Ann Lee holdsOffice President; Ann Lee leads Courier"},
		{"chief executive", "Ann|Ann|PROPN|NNP|9|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|5|punct chief|chief|ADJ|JJ|5|amod executive|executive|ADJ|JJ|1|appos of|of|ADP|IN|7|case Acme|Acme|PROPN|NNP|5|nmod|ORG ,|,|PUNCT|,|1|punct spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice Acme Chief Executive; Ann Lee leads Acme"},
		{"possessor of a title", "France|France|PROPN|NNP|4|nmod:poss|LOC 's|'s|PART|POS|1|case Prime|Prime|ADJ|NNP|4|amod Minister|Minister|PROPN|NNP|5|nmod:desc Ann|Ann|PROPN|NNP|7|nsubj|PER Lee|Lee|PROPN|NNP|5|flat|PER spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice Prime Minister of France; Ann Lee leads France"},
		{"under", "He|he|PRON|PRP|2|nsubj served|serve|VERB|VBD|0|root under|under|ADP|IN|5|case President|President|PROPN|NNP|5|nmod:desc Ann|Ann|PROPN|NNP|2|obl|PER Lee|Lee|PROPN|NNP|5|flat|PER", "Ann Lee holdsOffice President"},
		{"who it was", "The|the|DET|DT|4|det only|only|ADJ|JJ|4|amod Democratic|democratic|ADJ|JJ|4|amod governor|governor|NOUN|NN|6|nsubj was|be|AUX|VBD|6|cop Ann|Ann|PROPN|NNP|0|root|PER Lee|Lee|PROPN|NNP|6|flat|PER", "Ann Lee holdsOffice Governor; Ann Lee memberOf Democratic Party"},
		{"once", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|1|punct formerly|formerlly|VERB|VBD|0|root the|the|DET|DT|6|det mayor|mayor|NOUN|NN|4|obj ,|,|PUNCT|,|8|punct spoke|speak|VERB|VBD|4|conj", "Ann Lee holdsOffice Mayor; Ann Lee “formerly” Ann Lee"},
		{"body before a name", "The|the|DET|DT|2|det Courier|Courier|PROPN|NNP|4|nmod:poss|ORG 's|'s|PART|POS|2|case Ann|Ann|PROPN|NNP|6|nsubj|PER Lee|Lee|PROPN|NNP|4|flat|PER spoke|speak|VERB|VBD|0|root", "Ann Lee worksFor Courier"},
		{"from a body", "Ann|Ann|PROPN|NNP|8|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|6|punct from|from|ADP|IN|6|case the|the|DET|DT|6|det Courier|Courier|PROPN|NNP|1|nmod|ORG ,|,|PUNCT|,|1|punct spoke|speak|VERB|VBD|0|root", "Ann Lee worksFor Courier"},
		{"terms", "Ann|Ann|PROPN|NNP|10|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|8|punct a|a|DET|DT|8|det two|two|NUM|CD|7|nummod -|-|PUNCT|HYPH|5|punct term|term|NOUN|NN|8|compound governor|governor|NOUN|NN|1|appos ,|,|PUNCT|,|1|punct spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice Governor"},
		{"age before what somebody is", "Ann|Ann|PROPN|NNP|10|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|4|punct 56|56|NUM|CD|1|amod ,|,|PUNCT|,|8|punct an|a|DET|DT|8|det Ohio|Ohio|PROPN|NNP|8|compound Republican|Republican|PROPN|NNP|1|appos ,|,|PUNCT|,|1|punct spoke|speak|VERB|VBD|0|root", "Ann Lee memberOf Republican Party; Ann Lee represents Ohio"},
		{"first of several", "Ann|Ann|PROPN|NNP|6|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|6|cop the|the|DET|DT|6|det first|first|ADJ|JJ|6|amod minister|minister|NOUN|NN|0|root to|to|PART|TO|8|mark resign|resign|VERB|VB|6|acl", "Ann Lee holdsOffice Minister; Ann Lee resignsFrom Minister"},
		{"title of the name behind it", "He|he|PRON|PRP|2|nsubj met|meet|VERB|VBD|0|root mayor|mayor|NOUN|NN|4|nmod:desc Ann|Ann|PROPN|NNP|2|obj|PER Lee|Lee|PROPN|NNP|4|flat|PER and|and|CCONJ|CC|9|cc former|former|ADJ|JJ|8|amod sheriff|sheriff|NOUN|NN|9|nmod:desc Bob|Bob|PROPN|NNP|4|conj|PER Ray|Ray|PROPN|NNP|9|flat|PER", "Ann Lee holdsOffice Mayor; Bob Ray holdsOffice Sheriff"},
		{"according to a paper", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER left|leave|VERB|VBD|0|root ,|,|PUNCT|,|9|punct according|accord|VERB|VBG|9|case to|to|ADP|IN|5|fixed the|the|DET|DT|9|det Oldtown|Oldtown|PROPN|NNP|9|compound|ORG Democrat|Democrat|PROPN|NNP|3|obl|ORG", ""},
		{"office of somebody", "Bob|Bob|PROPN|NNP|5|nmod:poss|PER Ray|Ray|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case attorney|attorney|NOUN|NN|5|compound general|general|NOUN|NN|10|nsubj ,|,|PUNCT|,|7|punct Ann|Ann|PROPN|NNP|5|appos|PER Lee|Lee|PROPN|NNP|7|flat|PER ,|,|PUNCT|,|5|punct spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice Attorney General; Ann Lee worksFor Bob Ray"},
		{"office under somebody", "Ann|Ann|PROPN|NNP|11|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|6|punct the|the|DET|DT|6|det budget|budget|NOUN|NN|6|compound director|director|NOUN|NN|1|appos under|under|ADP|IN|9|case Bob|Bob|PROPN|NNP|9|compound|PER Ray|Ray|PROPN|NNP|6|nmod|PER ,|,|PUNCT|,|1|punct spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice Budget Director; Ann Lee worksFor Bob Ray"},
		{"state behind a title of three words", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|cop secretary|secretary|NOUN|NN|0|root of|of|ADP|IN|6|case state|state|NOUN|NN|4|nmod of|of|ADP|IN|8|case Ohio|Ohio|PROPN|NNP|6|nmod|LOC", "Ann Lee holdsOffice Ohio Secretary of State"},
		{"bid for a nomination", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER failed|fail|VERB|VBD|0|root in|in|ADP|IN|6|case her|her|PRON|PRP$|6|nmod:poss bid|bid|NOUN|NN|3|obl for|for|ADP|IN|10|case the|the|DET|DT|10|det gubernatorial|gubernatorial|ADJ|JJ|10|amod nomination|nomination|NOUN|NN|3|obl", "Ann Lee runsFor Governor"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(claims(t, c.text), "; "); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// TestFullerOffices gives an office all the words that the text has for it anywhere.
func TestFullerOffices(t *testing.T) {
	got := strings.Join(claims(t, `Ann|Ann|PROPN|NNP|7|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|6|punct the|the|DET|DT|6|det budget|budget|NOUN|NN|6|compound director|director|NOUN|NN|1|appos spoke|speak|VERB|VBD|0|root
Director|Director|PROPN|NNP|2|nmod:desc Lee|Lee|PROPN|NNP|3|nsubj|PER left|leave|VERB|VBD|0|root`), "; ")
	if want := "Ann Lee holdsOffice Budget Director"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestRoleTable finds rows of roles.tsv of no kind, twice or without a name.
func TestRoleTable(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range rows(rolesTSV, 3) {
		switch titleKind(f[2]) {
		case ruling, seat, sitting, office, heading, roleOnly, partisan:
		default:
			t.Errorf("%s: no kind %q", f[0], f[2])
		}
		if seen[f[0]] || f[0] != strings.ToLower(f[0]) || f[1] == "" {
			t.Errorf("twice, not in lower case or without a name: %s", f[0])
		}
		seen[f[0]] = true
	}
	if len(seen) < 400 {
		t.Errorf("%d titles, at least 400", len(seen))
	}
}
