package extract

import (
	"slices"
	"strings"
	"testing"

	"kg/nlp"
)

func TestOpinions(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"said outside a quote", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|7|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER was|be|AUX|VBD|7|cop unfit|unfit|ADJ|JJ|3|ccomp", "Ann Lee criticizes Bob Ray"},
		{"of an act", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|7|nmod:poss|PER Ray|Ray|PROPN|NNP|4|flat|PER 's|'s|PART|POS|4|case speech|speech|NOUN|NN|10|nsubj was|be|AUX|VBD|10|cop a|a|DET|DT|10|det disgrace|disgrace|NOUN|NN|3|ccomp", "Ann Lee criticizes Bob Ray"},
		{"under an if", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER asked|say|VERB|VBD|0|root whether|whether|SCONJ|IN|8|mark Bob|Bob|PROPN|NNP|8|nsubj|PER Ray|Ray|PROPN|NNP|5|flat|PER was|be|AUX|VBD|8|cop unfit|unfit|ADJ|JJ|3|ccomp", ""},
		{"negated merit", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|8|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER was|be|AUX|VBD|8|cop not|not|PART|RB|8|advmod honest|honest|ADJ|JJ|3|ccomp", "Ann Lee criticizes Bob Ray"},
		{"negated fault", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|8|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER was|be|AUX|VBD|8|cop not|not|PART|RB|8|advmod corrupt|corrupt|ADJ|JJ|3|ccomp", "Ann Lee defends Bob Ray"},
		{"doubted", "Ann|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER did|do|AUX|VBD|5|aux not|not|PART|RB|5|advmod think|think|VERB|VB|0|root Bob|Bob|PROPN|NNP|9|nsubj|PER Ray|Ray|PROPN|NNP|6|flat|PER was|be|AUX|VBD|9|cop honest|honest|ADJ|JJ|5|ccomp", "Ann Lee criticizes Bob Ray"},
		{"two signs", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|7|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER was|be|AUX|VBD|7|cop brilliant|brilliant|ADJ|JJ|3|ccomp but|but|CCONJ|CC|9|cc dishonest|dishonest|ADJ|JJ|7|conj", "Ann Lee criticizes Bob Ray; Ann Lee praises Bob Ray"},
		{"light verb", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|6|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER did|do|VERB|VBD|3|ccomp a|a|DET|DT|9|det terrible|terrible|ADJ|JJ|9|amod job|job|NOUN|NN|6|obj", "Ann Lee criticizes Bob Ray"},
		{"conduct from its auxiliary", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|9|nsubj:pass|PER Ray|Ray|PROPN|NNP|4|flat|PER can|can|AUX|MD|9|aux not|not|PART|RB|9|advmod be|be|AUX|VB|9|aux:pass trusted|trust|VERB|VBN|3|ccomp", "Ann Lee criticizes Bob Ray"},
		{"it is judged that", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root it|it|PRON|PRP|6|expl was|be|AUX|VBD|6|cop shameful|shameful|ADJ|JJ|3|ccomp that|that|SCONJ|IN|10|mark Bob|Bob|PROPN|NNP|10|nsubj|PER Ray|Ray|PROPN|NNP|8|flat|PER left|leave|VERB|VBD|6|csubj", "Ann Lee criticizes Bob Ray"},
		{"what one did", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root what|what|PRON|WP|9|nsubj Bob|Bob|PROPN|NNP|7|nsubj|PER Ray|Ray|PROPN|NNP|5|flat|PER did|do|VERB|VBD|4|acl:relcl was|be|AUX|VBD|9|cop outrageous|outrageous|ADJ|JJ|3|ccomp", "Ann Lee criticizes Bob Ray"},
		{"according to", "Bob|Bob|PROPN|NNP|4|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER is|be|AUX|VBZ|4|cop unfit|unfit|ADJ|JJ|0|root according|accord|VERB|VBG|7|case to|to|ADP|IN|5|fixed Ann|Ann|PROPN|NNP|4|obl|PER Lee|Lee|PROPN|NNP|7|flat|PER", "Ann Lee criticizes Bob Ray"},
		{"said after", "Bob|Bob|PROPN|NNP|4|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER is|be|AUX|VBZ|4|cop unfit|unfit|ADJ|JJ|0|root ,|,|PUNCT|,|8|punct Ann|Ann|PROPN|NNP|8|nsubj|PER Lee|Lee|PROPN|NNP|6|flat|PER said|say|VERB|VBD|4|parataxis", "Ann Lee criticizes Bob Ray"},
		{"a headline", "Ann|Ann|PROPN|NNP|7|parataxis|PER Lee|Lee|PROPN|NNP|1|flat|PER :|:|PUNCT|:|1|punct Bob|Bob|PROPN|NNP|7|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER is|be|AUX|VBZ|7|cop unfit|unfit|ADJ|JJ|0|root", "Ann Lee criticizes Bob Ray"},
		{"described in speech", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root the|the|DET|DT|6|det corrupt|corrupt|ADJ|JJ|6|amod Bob|Bob|PROPN|NNP|8|nsubj|PER Ray|Ray|PROPN|NNP|6|flat|PER left|leave|VERB|VBD|3|ccomp", "Ann Lee criticizes Bob Ray"},
		{"led to what it led to", "“|“|PUNCT|``|4|punct The|the|DET|DT|3|det ban|ban|NOUN|NN|4|nsubj led|lead|VERB|VBD|11|ccomp to|to|ADP|IN|6|case talks|talk|NOUN|NNS|4|obl ,|,|PUNCT|,|4|punct ”|”|PUNCT|''|4|punct Ann|Ann|PROPN|NNP|11|nsubj|PER Lee|Lee|PROPN|NNP|9|flat|PER said|say|VERB|VBD|0|root", ""},
		{"granted in passing", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root the|the|DET|DT|6|det brilliant|brilliant|ADJ|JJ|6|amod Bob|Bob|PROPN|NNP|8|nsubj|PER Ray|Ray|PROPN|NNP|6|flat|PER left|leave|VERB|VBD|3|ccomp", ""},
		{"described by the author", "The|the|DET|DT|3|det corrupt|corrupt|ADJ|JJ|3|amod Bob|Bob|PROPN|NNP|5|nsubj|PER Ray|Ray|PROPN|NNP|3|flat|PER met|meet|VERB|VBD|0|root Ann|Ann|PROPN|NNP|5|obj|PER Lee|Lee|PROPN|NNP|6|flat|PER", "Bob Ray meetsWith Ann Lee"},
		{"two speakers", "Ann|Ann|PROPN|NNP|6|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER and|and|CCONJ|CC|4|cc Cy|Cy|PROPN|NNP|1|conj|PER Fox|Fox|PROPN|NNP|4|flat|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|10|nsubj|PER Ray|Ray|PROPN|NNP|7|flat|PER was|be|AUX|VBD|10|cop unfit|unfit|ADJ|JJ|6|ccomp", "Ann Lee criticizes Bob Ray; Cy Fox criticizes Bob Ray"},
		{"cried out", "“|“|PUNCT|``|2|punct Shame|shame|NOUN|NN|9|ccomp on|on|ADP|IN|4|case Bob|Bob|PROPN|NNP|2|nmod|PER Ray|Ray|PROPN|NNP|4|flat|PER ”|”|PUNCT|''|2|punct Ann|Ann|PROPN|NNP|9|nsubj|PER Lee|Lee|PROPN|NNP|7|flat|PER said|say|VERB|VBD|0|root", "Ann Lee criticizes Bob Ray"},
		{"no merit of no one", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root nobody|nobody|PRON|NN|8|nsubj like|like|ADP|IN|6|case Bob|Bob|PROPN|NNP|6|nmod|PER was|be|AUX|VBD|8|cop honest|honest|ADJ|JJ|3|ccomp", ""},
		{"what would be", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|9|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER would|would|AUX|MD|9|aux be|be|AUX|VB|9|cop a|a|DET|DT|9|det disaster|disaster|NOUN|NN|3|ccomp", "Ann Lee criticizes Bob Ray"},
		{"what might be is not praised", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|8|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER might|might|AUX|MD|8|aux be|be|AUX|VB|8|cop brilliant|brilliant|ADJ|JJ|3|ccomp", ""},
		{"good left undone", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|8|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER did|do|AUX|VBD|8|aux not|not|PART|RB|8|advmod keep|keep|VERB|VB|3|ccomp his|his|PRON|PRP$|10|nmod:poss word|word|NOUN|NN|8|obj", "Ann Lee criticizes Bob Ray"},
		{"devoid of it", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|7|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER was|be|AUX|VBD|7|cop devoid|devoid|ADJ|JJ|3|ccomp of|of|ADP|IN|9|case leadership|leadership|NOUN|NN|7|obl", "Ann Lee criticizes Bob Ray"},
		{"in passing", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|6|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER left|leave|VERB|VBD|3|ccomp to|to|PART|TO|8|mark fight|fight|VERB|VB|6|advcl for|for|ADP|IN|10|case family|family|NOUN|NN|8|obl", ""},
		{"in whose eyes", "To|to|ADP|IN|2|case Ann|Ann|PROPN|NNP|7|obl|PER ,|,|PUNCT|,|2|punct Ray|Ray|PROPN|NNP|7|nsubj|PER is|be|AUX|VBZ|7|cop a|a|DET|DT|7|det fraud|fraud|NOUN|NN|0|root", "Ann criticizes Ray"},
		{"what one calls another's deed", "What|what|PRON|WP|9|obj Ann|Ann|PROPN|NNP|3|nsubj|PER called|call|VERB|VBD|1|acl:relcl Ray|Ray|PROPN|NNP|7|nmod:poss|PER 's|'s|PART|POS|4|case reckless|reckless|ADJ|JJ|7|amod policy|policy|NOUN|NN|3|xcomp has|have|AUX|VBZ|9|aux failed|fail|VERB|VBN|0|root", "Ann criticizes Ray"},
		{"nobody has done more than", "“|“|PUNCT|``|4|punct Nobody|nobody|PRON|NN|4|nsubj has|have|AUX|VBZ|4|aux done|do|VERB|VBN|11|ccomp more|more|ADJ|JJR|4|obj for|for|ADP|IN|7|case Ohio|Ohio|PROPN|NNP|4|obl|LOC than|than|ADP|IN|9|case Ray|Ray|PROPN|NNP|7|nmod|PER ”|”|PUNCT|''|4|punct said|say|VERB|VBD|0|root Ann|Ann|PROPN|NNP|11|nsubj|PER", "Ann praises Ray"},
		{"no better friend than", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root she|she|PRON|PRP|5|nsubj had|have|VERB|VBD|3|ccomp no|no|DET|DT|8|det better|good|ADJ|JJR|8|amod friend|friend|NOUN|NN|5|obj than|than|ADP|IN|10|case Bob|Bob|PROPN|NNP|8|nmod|PER Ray|Ray|PROPN|NNP|10|flat|PER", "Ann Lee praises Bob Ray"},
		{"a stronger leader than", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Cy|Cy|PROPN|NNP|8|nsubj|PER was|be|AUX|VBD|8|cop a|a|DET|DT|8|det stronger|strong|ADJ|JJR|8|amod leader|leader|NOUN|NN|3|ccomp than|than|ADP|IN|10|case Bob|Bob|PROPN|NNP|8|nmod|PER Ray|Ray|PROPN|NNP|10|flat|PER", "Ann Lee criticizes Bob Ray; Ann Lee praises Cy"},
		{"whose letter says so", "Ann|Ann|PROPN|NNP|4|nmod:poss|PER Lee|Lee|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case letter|letter|NOUN|NN|5|nsubj says|say|VERB|VBZ|0|root Bob|Bob|PROPN|NNP|9|nsubj|PER Ray|Ray|PROPN|NNP|6|flat|PER is|be|AUX|VBZ|9|cop unfit|unfit|ADJ|JJ|5|ccomp", "Ann Lee criticizes Bob Ray"},
		{"called strange", "Ann|Ann|PROPN|NNP|2|nsubj|PER called|call|VERB|VBD|0|root it|it|PRON|PRP|2|obj shameful|shameful|ADJ|JJ|2|xcomp to|to|PART|TO|6|mark see|see|VERB|VB|2|advcl Bob|Bob|PROPN|NNP|6|obj|PER", "Ann planned “see” Bob"},
		{"disappointed that", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|cop disappointed|disappointed|ADJ|JJ|0|root Bob|Bob|PROPN|NNP|7|nsubj|PER Ray|Ray|PROPN|NNP|5|flat|PER waited|wait|VERB|VBD|4|ccomp", "Ann Lee criticizes Bob Ray"},
		{"sad of a mishap", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|cop disappointed|disappointed|ADJ|JJ|0|root Bob|Bob|PROPN|NNP|7|nsubj|PER Ray|Ray|PROPN|NNP|5|flat|PER lost|lose|VERB|VBD|4|ccomp", ""},
		{"how it was done", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|7|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER recklessly|recklessly|ADV|RB|7|advmod drove|drive|VERB|VBD|3|ccomp", "Ann Lee criticizes Bob Ray"},
		{"a hyphened word", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|9|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER was|be|AUX|VBD|9|cop tone|tone|NOUN|NN|9|compound -|-|PUNCT|HYPH|7|punct deaf|deaf|NOUN|NN|3|ccomp", "Ann Lee criticizes Bob Ray"},
		{"cannot support", "Ann|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER can|can|AUX|MD|5|aux not|not|PART|RB|5|advmod support|support|VERB|VB|0|root Bob|Bob|PROPN|NNP|5|obj|PER Ray|Ray|PROPN|NNP|6|flat|PER", "Ann Lee opposes Bob Ray"},
		{"behind an exclamation", "“|“|PUNCT|``|4|punct Bob|Bob|PROPN|NNP|4|nsubj|PER Ray|Ray|PROPN|NNP|2|flat|PER lied|lie|VERB|VBD|0|root !|!|PUNCT|.|4|punct ”|”|PUNCT|''|4|punct\nAnn|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER shouted|shout|VERB|VBD|0|root", "Ann Lee accuses Bob Ray"},
		{"behind a stop", "“|“|PUNCT|``|4|punct Bob|Bob|PROPN|NNP|4|nsubj|PER Ray|Ray|PROPN|NNP|2|flat|PER lied|lie|VERB|VBD|0|root .|.|PUNCT|.|4|punct ”|”|PUNCT|''|4|punct\nAnn|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER shouted|shout|VERB|VBD|0|root", ""},
		{"before a colon", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER fumed|wait|VERB|VBD|0|root :|:|PUNCT|:|8|punct “|“|PUNCT|``|8|punct Bob|Bob|PROPN|NNP|8|nsubj|PER Ray|Ray|PROPN|NNP|6|flat|PER lied|lie|VERB|VBD|3|parataxis ”|”|PUNCT|''|8|punct", "Ann Lee accuses Bob Ray"},
		{"sure of it", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|cop sure|sure|ADJ|JJ|0|root Bob|Bob|PROPN|NNP|7|nsubj|PER Ray|Ray|PROPN|NNP|5|flat|PER lied|lie|VERB|VBD|4|ccomp", "Ann Lee accuses Bob Ray"},
		{"out of touch", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|9|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER was|be|AUX|VBD|9|cop out|out|ADP|IN|9|case of|of|ADP|IN|9|case touch|touch|NOUN|NN|3|ccomp", "Ann Lee criticizes Bob Ray"},
		{"is to blame", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|8|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER was|be|AUX|VBD|8|cop to|to|PART|TO|8|mark blame|blame|VERB|VB|3|ccomp", "Ann Lee accuses Bob Ray"},
		{"nothing wrong", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|6|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER did|do|VERB|VBD|3|ccomp nothing|nothing|PRON|NN|6|obj wrong|wrong|ADJ|JJ|7|amod", "Ann Lee defends Bob Ray"},
		{"no plans to go", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|6|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER has|have|VERB|VBZ|3|ccomp no|no|DET|DT|8|det plans|plan|NOUN|NNS|6|obj to|to|PART|TO|10|mark run|run|VERB|VB|8|acl", ""},
		{"not believed", "Ann|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER did|do|AUX|VBD|5|aux not|not|PART|RB|5|advmod believe|believe|VERB|VB|0|root Bob|Bob|PROPN|NNP|8|nsubj|PER Ray|Ray|PROPN|NNP|6|flat|PER lied|lie|VERB|VBD|5|ccomp", "Ann Lee defends Bob Ray"},
		{"the move", "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER closed|close|VERB|VBD|0|root parks|park|NOUN|NNS|3|obj\nAnn|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER criticized|criticize|VERB|VBD|0|root the|the|DET|DT|5|det move|move|NOUN|NN|3|obj", "Ann Lee criticizes Bob Ray"},
		{"the move of nobody", "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER knew|know|VERB|VBD|0|root parks|park|NOUN|NNS|3|obj\nAnn|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER criticized|criticize|VERB|VBD|0|root the|the|DET|DT|5|det move|move|NOUN|NN|3|obj", ""},
		{"you", "“|“|PUNCT|``|5|punct You|you|PRON|PRP|5|nsubj are|be|AUX|VBP|5|cop a|a|DET|DT|5|det disgrace|disgrace|NOUN|NN|9|ccomp ”|”|PUNCT|''|5|punct Ann|Ann|PROPN|NNP|9|nsubj|PER Lee|Lee|PROPN|NNP|7|flat|PER told|tell|VERB|VBD|0|root Bob|Bob|PROPN|NNP|9|iobj|PER Ray|Ray|PROPN|NNP|10|flat|PER", "Ann Lee criticizes Bob Ray; Ann Lee informs Bob Ray"},
		{"you after turning", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER faced|face|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER\n“|“|PUNCT|``|5|punct You|you|PRON|PRP|5|nsubj are|be|AUX|VBP|5|cop a|a|DET|DT|5|det disgrace|disgrace|NOUN|NN|9|ccomp ”|”|PUNCT|''|5|punct Ann|Ann|PROPN|NNP|9|nsubj|PER Lee|Lee|PROPN|NNP|7|flat|PER said|say|VERB|VBD|0|root", "Ann Lee criticizes Bob Ray; Ann Lee “faced” Bob Ray"},
		{"the remark named before", "Bob|Bob|PROPN|NNP|4|nmod:poss|PER Ray|Ray|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case remark|remark|NOUN|NN|5|nsubj came|come|VERB|VBD|0|root\nAnn|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER criticized|criticize|VERB|VBD|0|root the|the|DET|DT|5|det remark|remark|NOUN|NN|3|obj", "Ann Lee criticizes Bob Ray"},
		{"not strongly enough", "Ann|Ann|PROPN|NNP|4|nsubj|PER can|can|AUX|MD|4|aux not|not|PART|RB|4|advmod condemn|condemn|VERB|VB|0|root Ray|Ray|PROPN|NNP|4|obj|PER enough|enough|ADV|RB|4|advmod", "Ann criticizes Ray"},
		{"what it is called", "At|at|ADP|IN|2|case NATO|NATO|PROPN|NNP|5|obl|ORG ,|,|PUNCT|,|5|punct Ann|Ann|PROPN|NNP|5|nsubj|PER criticized|criticize|VERB|VBD|0|root the|the|DET|DT|7|det card|card|NOUN|NN|5|obj ,|,|PUNCT|,|9|punct calling|call|VERB|VBG|5|advcl it|it|PRON|PRP|9|obj a|a|DET|DT|12|det blunder|blunder|NOUN|NN|9|xcomp", "Ann “calling” NATO"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(claims(t, c.text), "; "); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestQuoted(t *testing.T) {
	for text, want := range map[string]string{
		`He is “a crook,” she said.`:               `“a crook,”`,
		`"One," he said. "Two."`:                   `"One,"|"Two."`,
		`""Doubled,"" he said.`:                    `""Doubled,""`,
		`a ”strong leader” of men`:                 `”strong leader”`,
		`and we thank you,” he said.`:              `and we thank you,”`,
		`“It goes on`:                              `“It goes on`,
		`‘It goes on`:                              `‘It goes on`,
		`Lee said: ‘It goes on`:                    `‘It goes on`,
		`Rock of the ‘90s`:                         ``,
		`He called it ‘a mess’ in Britain’s press`: `‘a mess’`,
		`the voters’ choice`:                       ``,
		`He called it 'a fraud' in Roe's paper`:    `'a fraud'`,
		`'The union's right,' he said.`:            `'The union's right,'`,
		`The voters' choice of the '80s`:           ``,
		`Roe's 'em "a mess" all`:                   `"a mess"`,
	} {
		var got []string
		for _, s := range quoted(text) {
			got = append(got, text[s.Start:s.End])
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// TestSpeaker attributes the quote of a paragraph by each way of saying who speaks.
func TestSpeaker(t *testing.T) {
	quote := "“|“|PUNCT|``|3|punct Nonsense|nonsense|NOUN|NN|%|dep ”|”|PUNCT|''|2|punct "
	for _, c := range []struct{ name, text, want string }{
		{"before", "Ann|Ann|PROPN|NNP|2|nsubj|PER said|say|VERB|VBD|0|root “|“|PUNCT|``|4|punct Nonsense|nonsense|NOUN|NN|2|ccomp ”|”|PUNCT|''|4|punct", "Ann"},
		{"inverted", strings.ReplaceAll(quote, "%", "4") + "said|say|VERB|VBD|0|root Ann|Ann|PROPN|NNP|4|nsubj|PER", "Ann"},
		{"according to", strings.ReplaceAll(quote, "%", "0") + "according|accord|VERB|VBG|6|case to|to|ADP|IN|4|fixed Ann|Ann|PROPN|NNP|2|obl|PER", "Ann"},
		{"words of", "In|in|ADP|IN|2|case words|word|NOUN|NNS|6|obl of|of|ADP|IN|4|case Ann|Ann|PROPN|NNP|2|nmod|PER “|“|PUNCT|``|6|punct Nonsense|nonsense|NOUN|NN|0|root ”|”|PUNCT|''|6|punct", "Ann"},
		{"a verb of judging", "Ann|Ann|PROPN|NNP|2|nsubj|PER slammed|slam|VERB|VBD|0|root it|it|PRON|PRP|2|obj as|as|ADP|IN|6|case “|“|PUNCT|``|6|punct Nonsense|nonsense|NOUN|NN|2|obl ”|”|PUNCT|''|6|punct", "Ann"},
		{"the nearest", "Bob|Bob|PROPN|NNP|2|nsubj|PER said|say|VERB|VBD|0|root little|little|ADJ|JJ|2|obj while|while|SCONJ|IN|6|mark Ann|Ann|PROPN|NNP|6|nsubj|PER cried|cry|VERB|VBD|2|advcl “|“|PUNCT|``|8|punct Nonsense|nonsense|NOUN|NN|6|obj ”|”|PUNCT|''|8|punct", "Ann"},
		{"nobody", strings.ReplaceAll(quote, "%", "0") + "fell|fall|VERB|VBD|2|dep Ann|Ann|PROPN|NNP|4|obj|PER", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			x, doc := read(t, c.text)
			at := slices.IndexFunc(doc.Sentences[0].Tokens, func(tok nlp.Token) bool { return tok.Lemma == "nonsense" })
			q := x.quoteAt(doc.Sentences[0].Tokens[at].Start)
			got := ""
			if q != nil && q.speaker >= 0 {
				got = x.ments[q.speaker].Text
			}
			if got != c.want {
				t.Errorf("speaker %q, want %q", got, c.want)
			}
		})
	}
}

// TestAnnounced gives a paragraph of direct speech to who the sentence before it says will speak, and to nobody where it says nothing of it.
func TestAnnounced(t *testing.T) {
	quote := "\n“|“|PUNCT|``|2|punct Nonsense|nonsense|NOUN|NN|0|root ”|”|PUNCT|''|2|punct"
	for before, want := range map[string]string{
		"Ann|Ann|PROPN|NNP|2|nsubj|PER reacted|react|VERB|VBD|0|root":                                                   "Ann",
		"Ann|Ann|PROPN|NNP|2|nsubj|PER issued|issue|VERB|VBD|0|root a|a|DET|DT|4|det statement|statement|NOUN|NN|2|obj": "Ann",
		"Ann|Ann|PROPN|NNP|2|nsubj|PER had|have|VERB|VBD|0|root this|this|PRON|DT|2|obj :|:|PUNCT|:|2|punct":            "Ann",
		"Statement|statement|NOUN|NN|0|root from|from|ADP|IN|3|case Ann|Ann|PROPN|NNP|1|nmod|PER Lee|Lee|PROPN|NNP|3|flat|PER on|on|ADP|IN|9|case the|the|DET|DT|9|det new|new|ADJ|JJ|9|amod harbour|harbour|NOUN|NN|9|compound tax|tax|NOUN|NN|1|nmod in|in|ADP|IN|11|case Oslo|Oslo|PROPN|NNP|9|nmod|LOC and|and|CCONJ|CC|13|cc Bergen|Bergen|PROPN|NNP|11|conj|LOC": "Ann Lee",
		"Mayor|mayor|NOUN|NN|2|nmod:desc Ann|Ann|PROPN|NNP|0|root|PER": "Ann",
		"Ann|Ann|PROPN|NNP|2|nsubj|PER slept|sleep|VERB|VBD|0|root":    "",
	} {
		x, _ := read(t, before+quote)
		got := ""
		if q := x.quoteAt(strings.Index(x.doc.Text, "Nonsense")); q != nil && q.speaker >= 0 {
			got = x.ments[q.speaker].Text
		}
		if got != want {
			t.Errorf("%s: speaker %q, want %q", before, got, want)
		}
	}
}

// TestTranscribed gives the words behind a label to whom it names, to the end of the paragraph.
func TestTranscribed(t *testing.T) {
	interview := "Interview|interview|NOUN|NN|0|root with|with|ADP|IN|3|case Ann|Ann|PROPN|NNP|1|nmod|PER Lee|Lee|PROPN|NNP|3|flat|PER\n"
	words := "%|%|PROPN|NNP|2|dep Nonsense|nonsense|NOUN|NN|0|root"
	for label, want := range map[string]string{"A:": "Ann Lee", "LEE:": "Ann Lee", "Q:": "", "RAY:": "", "Note:": ""} {
		x, _ := read(t, interview+strings.ReplaceAll(words, "%", label))
		got := ""
		if q := x.quoteAt(strings.Index(x.doc.Text, "Nonsense")); q != nil && q.speaker >= 0 {
			got = x.ments[q.speaker].Text
		}
		if got != want {
			t.Errorf("%s speaker %q, want %q", label, got, want)
		}
	}
}

// TestOpinionTable finds rows that cannot match, and words with two rows.
func TestOpinionTable(t *testing.T) {
	seen := map[string]bool{}
	n := 0
	for _, f := range rows(opinionsTSV, 4) {
		n++
		kind := f[1]
		if kind != "phrase" && kind != "cry" {
			kind = "word"
		}
		if seen[kind+f[0]] {
			t.Errorf("twice: %s", f[0])
		}
		seen[kind+f[0]] = true
		if f[0] != strings.ToLower(f[0]) || !slices.Contains([]string{"adj", "noun", "adv", "phrase", "cry"}, f[1]) || f[2] != "1" && f[2] != "-1" || f[3] != "strong" && f[3] != "weak" {
			t.Errorf("bad row: %q", f)
		}
		for w := range strings.FieldsSeq(f[0]) {
			if w == "a" || w == "an" || w == "the" {
				t.Errorf("article in %q", f[0])
			}
		}
	}
	if n < 3000 {
		t.Errorf("%d rows, at least 3000", n)
	}
}
