package extract

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestSides finds who takes which side on whom where a parser, a tagger or a word between hides it.
func TestSides(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"an object behind the subject's infinitive", "Bob|Bob|PROPN|NNP|4|nmod:poss|PER Ray|Ray|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case decision|decision|NOUN|NN|9|nsubj to|to|PART|TO|6|mark endorse|endorse|VERB|VB|4|acl Ann|Ann|PROPN|NNP|9|nsubj|PER Lee|Lee|PROPN|NNP|7|flat|PER surprised|surprise|VERB|VBD|0|root the|the|DET|DT|11|det party|party|NOUN|NN|9|obj .|.|PUNCT|.|9|punct",
			"Bob Ray endorses Ann Lee"},
		{"eager to praise", "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER appeared|appear|VERB|VBD|0|root eager|eager|ADJ|JJ|3|xcomp to|to|ADP|IN|6|case praise|praise|NOUN|NN|4|obl Ann|Ann|PROPN|NNP|6|appos|PER Lee|Lee|PROPN|NNP|7|flat|PER .|.|PUNCT|.|3|punct",
			"Bob Ray planned praises Ann Lee"},
		{"a second infinitive", "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER used|use|VERB|VBD|0|root the|the|DET|DT|5|det visit|visit|NOUN|NN|3|obj to|to|PART|TO|7|mark warn|warn|VERB|VB|3|advcl that|that|SCONJ|IN|11|mark taxes|tax|NOUN|NNS|11|nsubj would|would|AUX|MD|11|aux rise|rise|VERB|VB|7|ccomp and|and|CCONJ|CC|14|cc to|to|PART|TO|14|mark hammer|hammer|VERB|VB|11|conj Ann|Ann|PROPN|NNP|14|obj|PER Lee|Lee|PROPN|NNP|15|flat|PER for|for|ADP|IN|19|case her|her|PRON|PRP$|19|nmod:poss silence|silence|NOUN|NN|14|obl .|.|PUNCT|.|3|punct",
			"Bob Ray criticizes Ann Lee"},
		{"all but accused", "Senator|Senator|PROPN|NNP|2|nmod:desc Bob|Bob|PROPN|NNP|4|nsubj|PER Ray|Ray|PROPN|NNP|2|flat|PER all|all|DET|DT|0|root but|but|CCONJ|CC|6|cc accused|accuse|VERB|VBD|4|conj Ann|Ann|PROPN|NNP|6|obj|PER Lee|Lee|PROPN|NNP|7|flat|PER of|of|ADP|IN|10|case lying|lying|NOUN|NN|6|obl .|.|PUNCT|.|4|punct",
			"Bob Ray accuses Ann Lee"},
		{"a lost verb", "Bob|Bob|PROPN|NNP|0|root|PER Ray|Ray|PROPN|NNP|1|flat|PER and|and|CCONJ|CC|4|cc Tom|Tom|PROPN|NNP|1|conj|PER Fox|Fox|PROPN|NNP|4|flat|PER both|both|DET|DT|8|det issued|issue|VERB|VBN|8|amod statements|statement|NOUN|NNS|1|parataxis thanking|thank|VERB|VBG|8|acl Ann|Ann|PROPN|NNP|9|obj|PER Lee|Lee|PROPN|NNP|10|flat|PER for|for|ADP|IN|14|case her|her|PRON|PRP$|14|nmod:poss service|service|NOUN|NN|9|obl .|.|PUNCT|.|1|punct",
			"Tom Fox thanks Ann Lee"},
		{"whom one has called", "Ann|Ann|PROPN|NNP|0|root|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|8|punct whom|whom|PRON|WP|8|obj Bob|Bob|PROPN|NNP|8|nsubj|PER Ray|Ray|PROPN|NNP|5|flat|PER has|have|AUX|VBZ|8|aux called|call|VERB|VBN|1|acl a|a|DET|DT|10|det liar|liar|NOUN|NN|8|obj ,|,|PUNCT|,|12|punct left|leave|VERB|VBN|8|advcl early|early|ADV|RB|12|advmod .|.|PUNCT|.|1|punct",
			"Bob Ray criticizes Ann Lee"},
		{"not trusted", "Bob|Bob|PROPN|NNP|5|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER does|do|AUX|VBZ|5|aux not|not|PART|RB|5|advmod trust|trust|VERB|VB|0|root Ann|Ann|PROPN|NNP|5|obj|PER Lee|Lee|PROPN|NNP|6|flat|PER .|.|PUNCT|.|5|punct",
			"Bob Ray criticizes Ann Lee"},
		{"amid criticism", "Amid|amid|ADP|IN|2|amod criticism|criticism|NOUN|NN|9|advcl from|from|ADP|IN|4|case Bob|Bob|PROPN|NNP|2|nmod|PER Ray|Ray|PROPN|NNP|4|flat|PER ,|,|PUNCT|,|2|punct Ann|Ann|PROPN|NNP|9|nsubj|PER Lee|Lee|PROPN|NNP|7|flat|PER withdrew|withdraw|VERB|VBD|0|root the|the|DET|DT|11|det plan|plan|NOUN|NN|9|obj .|.|PUNCT|.|9|punct",
			"Bob Ray criticizes Ann Lee"},
		{"support withdrawn", "The|the|DET|DT|2|det board|board|NOUN|NN|3|nsubj withdrew|withdraw|VERB|VBD|0|root Bob|Bob|PROPN|NNP|7|nmod:poss|PER Ray|Ray|PROPN|NNP|4|flat|PER 's|'s|PART|POS|4|case support|support|NOUN|NN|3|obj for|for|ADP|IN|9|case Ann|Ann|PROPN|NNP|7|nmod|PER Lee|Lee|PROPN|NNP|9|flat|PER .|.|PUNCT|.|3|punct",
			"Bob Ray not supports Ann Lee"},
		{"a disgrace that somebody did", "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER called|call|VERB|VBD|0|root it|it|PRON|PRP|3|obj a|a|DET|DT|6|det disgrace|disgrace|NOUN|NN|3|xcomp that|that|SCONJ|IN|10|mark Ann|Ann|PROPN|NNP|10|nsubj|PER Lee|Lee|PROPN|NNP|8|flat|PER stayed|stay|VERB|VBD|6|acl:relcl away|away|ADV|RB|10|advmod .|.|PUNCT|.|3|punct",
			"Bob Ray criticizes Ann Lee"},
		{"at odds beside", "Bob|Bob|PROPN|NNP|10|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|5|punct at|at|ADP|IN|5|case odds|odd|NOUN|NNS|1|nmod with|with|ADP|IN|7|case Ann|Ann|PROPN|NNP|5|nmod|PER Lee|Lee|PROPN|NNP|7|flat|PER ,|,|PUNCT|,|1|punct left|leave|VERB|VBD|0|root .|.|PUNCT|.|10|punct",
			"Bob Ray opposes Ann Lee"},
		{"long at odds between", "Norway|Norway|PROPN|NNP|9|nsubj|LOC ,|,|PUNCT|,|1|punct long|long|ADV|RB|9|advmod at|at|ADP|IN|5|case odds|odd|NOUN|NNS|9|obl with|with|ADP|IN|7|case Denmark|Denmark|PROPN|NNP|5|nmod|LOC ,|,|PUNCT|,|5|punct left|leave|VERB|VBD|0|root the|the|DET|DT|11|det talks|talk|NOUN|NNS|9|obj .|.|PUNCT|.|9|punct",
			"Norway opposes Denmark"},
		{"at loggerheads", "Bob|Bob|PROPN|NNP|5|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER is|be|AUX|VBZ|5|cop at|at|ADP|IN|5|case loggerheads|loggerhead|NOUN|NNS|0|root with|with|ADP|IN|7|case Ann|Ann|PROPN|NNP|5|nmod|PER Lee|Lee|PROPN|NNP|7|flat|PER .|.|PUNCT|.|5|punct",
			"Bob Ray opposes Ann Lee"},
		{"many, including", "Ann|Ann|PROPN|NNP|4|nmod:poss|PER Lee|Lee|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case remarks|remark|NOUN|NNS|5|nsubj angered|anger|VERB|VBD|0|root many|many|ADJ|JJ|5|obj ,|,|PUNCT|,|9|punct including|include|VERB|VBG|9|case Bob|Bob|PROPN|NNP|5|obl|PER Ray|Ray|PROPN|NNP|9|flat|PER .|.|PUNCT|.|5|punct",
			"Bob Ray opposes Ann Lee"},
		{"a quote broken by its speaker", "“|\"|PUNCT|``|2|punct Ann|Ann|PROPN|NNP|7|nsubj|PER Lee|Lee|PROPN|NNP|2|flat|PER ,|,|PUNCT|,|2|punct ”|\"|PUNCT|''|2|punct Ray|Ray|PROPN|NNP|7|nsubj|PER said|say|VERB|VBD|0|root ,|,|PUNCT|,|11|punct “|\"|PUNCT|``|11|punct has|have|AUX|VBZ|11|aux failed|fail|VERB|VBN|7|ccomp this|this|DET|DT|13|det city|city|NOUN|NN|11|obj .|.|PUNCT|.|11|punct ”|\"|PUNCT|''|11|punct",
			"Ray criticizes Ann Lee"},
		{"claims taken for a verb", "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER rejected|reject|VERB|VBD|0|root claims|claim|VERB|VBZ|3|obj that|that|SCONJ|IN|8|mark Ann|Ann|PROPN|NNP|8|nsubj|PER Lee|Lee|PROPN|NNP|6|flat|PER took|take|VERB|VBD|3|advcl bribes|bribe|NOUN|NNS|8|obj .|.|PUNCT|.|3|punct",
			"Bob Ray defends Ann Lee"},
		{"found so", "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER found|find|VERB|VBD|0|root Ann|Ann|PROPN|NNP|7|nmod:poss|PER Lee|Lee|PROPN|NNP|4|flat|PER 's|'s|PART|POS|4|case vote|vote|NOUN|NN|8|obl:unmarked troubling|troubling|ADJ|JJ|3|xcomp .|.|PUNCT|.|3|punct",
			"Bob Ray criticizes Ann Lee"},
		{"not yet", "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER has|have|VERB|VBZ|0|root yet|yet|ADV|RB|3|advmod to|to|PART|TO|6|mark endorse|endorse|VERB|VB|3|xcomp Ann|Ann|PROPN|NNP|6|obj|PER Lee|Lee|PROPN|NNP|7|flat|PER .|.|PUNCT|.|3|punct",
			"!Bob Ray endorses Ann Lee"},
		{"no time wasted", "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER wasted|waste|VERB|VBD|0|root no|no|DET|DT|5|det time|time|NOUN|NN|3|obj in|in|SCONJ|IN|7|mark attacking|attack|VERB|VBG|5|acl Ann|Ann|PROPN|NNP|7|obj|PER Lee|Lee|PROPN|NNP|8|flat|PER .|.|PUNCT|.|3|punct",
			"Bob Ray criticizes Ann Lee"},
		{"a phrase used by", "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER echoed|echo|VERB|VBD|0|root a|a|DET|DT|5|det phrase|phrase|NOUN|NN|3|obj used|use|VERB|VBN|5|acl by|by|ADP|IN|8|case Ann|Ann|PROPN|NNP|6|obl:agent|PER Lee|Lee|PROPN|NNP|8|flat|PER .|.|PUNCT|.|3|punct",
			"Bob Ray agreesWith Ann Lee"},
		{"a campaign that somebody ran", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER praised|praise|VERB|VBD|0|root the|the|DET|DT|5|det campaign|campaign|NOUN|NN|3|obj that|that|SCONJ|IN|9|mark Bob|Bob|PROPN|NNP|9|nsubj|PER Ray|Ray|PROPN|NNP|7|flat|PER ran|run|VERB|VBD|5|acl:relcl .|.|PUNCT|.|3|punct",
			"Ann Lee praises Bob Ray"},
		{"whose side, by two names", "Bob|Bob|PROPN|NNP|5|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER is|be|AUX|VBZ|5|cop a|a|DET|DT|5|det thorn|thorn|NOUN|NN|0|root in|in|ADP|IN|10|case Ann|Ann|PROPN|NNP|10|nmod:poss|PER Lee|Lee|PROPN|NNP|7|flat|PER 's|'s|PART|POS|7|case side|side|NOUN|NN|5|nmod .|.|PUNCT|.|5|punct",
			"Bob Ray opposes Ann Lee"},
		{"distanced from remarks", "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER distanced|distance|VERB|VBD|0|root himself|himself|PRON|PRP|3|obj from|from|ADP|IN|9|case Ann|Ann|PROPN|NNP|9|nmod:poss|PER Lee|Lee|PROPN|NNP|6|flat|PER 's|'s|PART|POS|6|case remarks|remark|NOUN|NNS|3|obl .|.|PUNCT|.|3|punct",
			"Bob Ray breaksWith Ann Lee"},
		{"objects shared behind an opening", "In|in|ADP|IN|3|case the|the|DET|DT|3|det past|past|NOUN|NN|8|obl ,|,|PUNCT|,|3|punct Bob|Bob|PROPN|NNP|8|nsubj|PER Ray|Ray|PROPN|NNP|5|flat|PER has|have|AUX|VBZ|8|aux praised|praise|VERB|VBN|0|root and|and|CCONJ|CC|10|cc questioned|question|VERB|VBD|8|conj Ann|Ann|PROPN|NNP|10|obj|PER Lee|Lee|PROPN|NNP|11|flat|PER .|.|PUNCT|.|8|punct",
			"Bob Ray praises Ann Lee"},
		{"more aggressive in attacking", "In|in|ADP|IN|3|case May|May|PROPN|NNP|3|nmod:desc Bob|Bob|PROPN|NNP|6|nsubj|PER Ray|Ray|PROPN|NNP|3|flat|PER had|have|AUX|VBD|6|aux grown|grow|VERB|VBN|0|root more|more|ADV|RBR|8|advmod aggressive|aggressive|ADJ|JJ|6|xcomp in|in|SCONJ|IN|10|mark attacking|attack|VERB|VBG|8|advcl Ann|Ann|PROPN|NNP|10|obj|PER Lee|Lee|PROPN|NNP|11|flat|PER .|.|PUNCT|.|8|punct",
			"Bob Ray criticizes Ann Lee"},
		{"loathed by", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER is|be|AUX|VBZ|4|cop popular|popular|ADJ|JJ|0|root with|with|ADP|IN|6|case nurses|nurse|NOUN|NNS|4|obl but|but|CCONJ|CC|8|cc loathed|loathe|VERB|VBN|4|conj by|by|ADP|IN|10|case teachers|teacher|NOUN|NNS|8|obl:agent .|.|PUNCT|.|4|punct",
			"teachers opposes Ann Lee"},
		{"reasons for", "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER gave|give|VERB|VBD|0|root his|his|PRON|PRP$|5|nmod:poss reasons|reason|NOUN|NNS|3|obj for|for|SCONJ|IN|7|mark supporting|support|VERB|VBG|3|advcl Ann|Ann|PROPN|NNP|7|obj|PER Lee|Lee|PROPN|NNP|8|flat|PER .|.|PUNCT|.|3|punct",
			"Bob Ray supports Ann Lee"},
		{"what one is earned", "The|the|DET|DT|2|det remarks|remark|NOUN|NNS|3|nsubj earned|earn|VERB|VBD|0|root Ann|Ann|PROPN|NNP|3|obj|PER Lee|Lee|PROPN|NNP|4|flat|PER a|a|DET|DT|7|det rebuke|rebuke|NOUN|NN|3|obj from|from|ADP|IN|9|case Bob|Bob|PROPN|NNP|7|nmod|PER Ray|Ray|PROPN|NNP|9|flat|PER .|.|PUNCT|.|3|punct",
			"Bob Ray criticizes Ann Lee"},
		{"left out by but not", "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER supports|support|VERB|VBZ|0|root Ann|Ann|PROPN|NNP|3|obj|PER Lee|Lee|PROPN|NNP|4|flat|PER but|but|CCONJ|CC|8|cc not|not|PART|RB|8|advmod Tom|Tom|PROPN|NNP|4|conj|PER Fox|Fox|PROPN|NNP|8|flat|PER .|.|PUNCT|.|3|punct",
			"!Bob Ray supports Tom Fox"},
		{"while critical of", "Bob|Bob|PROPN|NNP|10|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|5|punct while|while|SCONJ|IN|5|mark critical|critical|ADJ|JJ|1|appos of|of|ADP|IN|7|case Ann|Ann|PROPN|NNP|5|obl|PER Lee|Lee|PROPN|NNP|7|flat|PER ,|,|PUNCT|,|1|punct backed|back|VERB|VBD|0|root the|the|DET|DT|12|det plan|plan|NOUN|NN|10|obj .|.|PUNCT|.|10|punct",
			"Bob Ray criticizes Ann Lee"},
		{"no liking in a quote", "“|\"|PUNCT|``|5|punct I|I|PRON|PRP|5|nsubj do|do|AUX|VBP|5|aux n't|not|PART|RB|5|advmod like|like|VERB|VB|12|ccomp Ann|Ann|PROPN|NNP|5|obj|PER Lee|Lee|PROPN|NNP|6|flat|PER ,|,|PUNCT|,|5|punct ”|\"|PUNCT|''|5|punct Bob|Bob|PROPN|NNP|12|nsubj|PER Ray|Ray|PROPN|NNP|10|flat|PER said|say|VERB|VBD|0|root .|.|PUNCT|.|12|punct",
			"Bob Ray reported criticizes Ann Lee"},
		{"a speech that another gave", "She|she|PRON|PRP|2|nsubj praised|praise|VERB|VBD|0|root the|the|DET|DT|4|det speech|speech|NOUN|NN|2|obj that|that|SCONJ|IN|8|obl:unmarked Ann|Ann|PROPN|NNP|8|nsubj|PER Lee|Lee|PROPN|NNP|6|flat|PER gave|give|VERB|VBD|4|acl:relcl .|.|PUNCT|.|2|punct",
			"!Ann Lee praises Ann Lee"},
	} {
		got := claims(t, c.text)
		if no, ok := strings.CutPrefix(c.want, "!"); ok && slices.Contains(got, no) || !ok && !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
}

// TestSidesOfWords finds them between the words of one sentence, named in the text or not.
func TestSidesOfWords(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a reason that leads over", "Bob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root the|the|DET|DT|5|det reason|reason|NOUN|NN|8|nsubj:outer was|be|AUX|VBD|8|cop to|to|PART|TO|8|mark honor|honor|VERB|VB|3|ccomp the|the|DET|DT|10|det town|town|NOUN|NN|8|obj .|.|PUNCT|.|3|punct", ""},
		{"their own government", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root that|that|SCONJ|IN|8|mark our|our|PRON|PRP$|6|nmod:poss administration|administration|NOUN|NN|8|nsubj is|be|AUX|VBZ|8|cop honest|honest|ADJ|JJ|3|ccomp and|and|CCONJ|CC|10|cc brave|brave|ADJ|JJ|8|conj .|.|PUNCT|.|3|punct", ""},
		{"who is quoted", "“|\"|PUNCT|``|3|punct I|I|PRON|PRP|3|nsubj like|like|VERB|VBP|10|ccomp Ann|Ann|PROPN|NNP|3|obj|PER Lee|Lee|PROPN|NNP|4|flat|PER ,|,|PUNCT|,|3|punct ”|\"|PUNCT|''|3|punct Bob|Bob|PROPN|NNP|10|nsubj|PER Ray|Ray|PROPN|NNP|8|flat|PER said|say|VERB|VBD|0|root .|.|PUNCT|.|10|punct", "Bob Ray praises Ann Lee"},
	} {
		x, _ := read(t, c.text)
		got := ""
		for _, f := range x.findings() {
			if claim, ok := x.between(f, x.standIn); ok {
				got = fmt.Sprint(x.doc.Text[claim.Subject.Start:claim.Subject.End], " ", claim.Predicate, " ", x.doc.Text[claim.Object.Start:claim.Object.End])
			}
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
