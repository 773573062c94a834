package extract

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"kg/article"
)

// dated reads sentences as claims does, and gives "predicate date" of each claim.
func dated(t *testing.T, text string) string {
	t.Helper()
	x, doc := read(t, text)
	art := &article.Article{Text: doc.Text, Date: x.date}
	var out []string
	for _, f := range x.findings() {
		if c, ok := x.claim(art, f); ok {
			x.complete(art, &c, f)
			out = append(out, fmt.Sprintf("%s %s", c.Predicate, c.Date))
		}
	}
	slices.Sort(out)
	return strings.Join(slices.Compact(out), "; ")
}

const (
	ann  = "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER "
	bob  = " Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER "
	date = "\n# 2017-07-26" // a Wednesday
)

// TestDateOf says which time dates a claim: the one that hangs on its own clause, or on one at the same time.
func TestDateOf(t *testing.T) {
	fired := ann + "fired|fire|VERB|VBD|0|root" + bob
	for _, c := range []struct{ name, text, want string }{
		{"none", fired, "dismisses 2017-07-26"},
		{"on the verb", fired + "on|on|ADP|IN|7|case Tuesday|Tuesday|PROPN|NNP|3|obl", "dismisses 2017-07-25"},
		{"without a preposition", fired + "last|last|ADJ|JJ|7|amod week|week|NOUN|NN|3|obl:unmarked", "dismisses 2017-W29"},
		{"before the clause", "In|in|ADP|IN|2|case 2016|2016|NUM|CD|5|obl Ann|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|3|flat|PER fired|fire|VERB|VBD|0|root Bob|Bob|PROPN|NNP|5|obj|PER Ray|Ray|PROPN|NNP|6|flat|PER", "dismisses 2016"},
		{"hung from the object", fired + "on|on|ADP|IN|7|case Tuesday|Tuesday|PROPN|NNP|4|nmod", "dismisses 2017-07-25"},
		{"of a speech", ann + "praised|praise|VERB|VBD|0|root" + bob + "in|in|ADP|IN|8|case a|a|DET|DT|8|det speech|speech|NOUN|NN|3|obl on|on|ADP|IN|10|case Tuesday|Tuesday|PROPN|NNP|8|nmod", "praises 2017-07-25"},
		{"of the race", ann + "praised|praise|VERB|VBD|0|root" + bob + "in|in|ADP|IN|9|case the|the|DET|DT|9|det 2016|2016|NUM|CD|9|nummod race|race|NOUN|NN|3|obl", "praises 2016"},
		{"of another thing", ann + "praised|praise|VERB|VBD|0|root" + bob + "for|for|ADP|IN|9|case the|the|DET|DT|9|det 2016|2016|NUM|CD|9|nummod bill|bill|NOUN|NN|3|obl", "praises 2017-07-26"},
		{"of votes", ann + "praised|praise|VERB|VBD|0|root" + bob + "in|in|ADP|IN|8|case 2016|2016|NUM|CD|8|nummod votes|vote|NOUN|NNS|3|obl", "praises 2017-07-26"},
		{"deadline", fired + "by|by|ADP|IN|7|case Friday|Friday|PROPN|NNP|3|obl", "dismisses 2017-07-26"},
		{"nearly", fired + "nearly|nearly|ADV|RB|7|advmod two|two|NUM|CD|8|nummod years|year|NOUN|NNS|9|obl:unmarked ago|ago|ADV|RB|3|advmod", "dismisses 2017-07-26"},
		{"two days", fired + "on|on|ADP|IN|7|case Monday|Monday|PROPN|NNP|3|obl and|and|CCONJ|CC|9|cc Tuesday|Tuesday|PROPN|NNP|7|conj", "dismisses 2017-07-26"},
		{"two that agree", fired + "in|in|ADP|IN|7|case 2016|2016|NUM|CD|3|obl on|on|ADP|IN|10|case May|May|PROPN|NNP|10|compound 3|3|NUM|CD|3|obl ,|,|PUNCT|,|10|punct 2016|2016|NUM|CD|10|nmod:unmarked", "dismisses 2016-05-03"},
		{"two that do not", fired + "in|in|ADP|IN|7|case 2016|2016|NUM|CD|3|obl in|in|ADP|IN|9|case 2015|2015|NUM|CD|3|obl", "dismisses 2017-07-26"},
		{"a day of the week that has a name", fired + "on|on|ADP|IN|8|case Super|Super|PROPN|NNP|8|compound Tuesday|Tuesday|PROPN|NNP|3|obl", "dismisses 2017-07-26"},
		{"no time of the past", fired + "in|in|ADP|IN|7|case 2019|2019|NUM|CD|3|obl", "dismisses 2017-07-26"},
		{"since", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER has|have|AUX|VBZ|4|aux supported|support|VERB|VBN|0|root Bob|Bob|PROPN|NNP|4|obj|PER Ray|Ray|PROPN|NNP|5|flat|PER since|since|ADP|IN|8|case 2015|2015|NUM|CD|4|obl", "supports 2015/2017-07-26"},
		{"since, of long ago", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER had|have|AUX|VBD|4|aux supported|support|VERB|VBN|0|root Bob|Bob|PROPN|NNP|4|obj|PER Ray|Ray|PROPN|NNP|5|flat|PER since|since|ADP|IN|8|case 2015|2015|NUM|CD|4|obl", "supports 2015"},
		{"told later", "Cy|Cy|PROPN|NNP|2|nsubj|PER said|say|VERB|VBD|0|root Tuesday|Tuesday|PROPN|NNP|2|obl:unmarked that|that|SCONJ|IN|7|mark Ann|Ann|PROPN|NNP|7|nsubj|PER had|have|AUX|VBD|7|aux fired|fire|VERB|VBN|2|ccomp Bob|Bob|PROPN|NNP|7|obj|PER in|in|ADP|IN|10|case May|May|PROPN|NNP|7|obl", "dismisses 2017-05"},
		{"of the telling alone", "Cy|Cy|PROPN|NNP|2|nsubj|PER said|say|VERB|VBD|0|root Tuesday|Tuesday|PROPN|NNP|2|obl:unmarked that|that|SCONJ|IN|7|mark Ann|Ann|PROPN|NNP|7|nsubj|PER had|have|AUX|VBD|7|aux fired|fire|VERB|VBN|2|ccomp Bob|Bob|PROPN|NNP|7|obj|PER", "dismisses 2017-07-26"},
		{"told in the present", "Cy|Cy|PROPN|NNP|2|nsubj|PER said|say|VERB|VBD|0|root Tuesday|Tuesday|PROPN|NNP|2|obl:unmarked that|that|SCONJ|IN|6|mark Ann|Ann|PROPN|NNP|6|nsubj|PER supports|support|VERB|VBZ|2|ccomp Bob|Bob|PROPN|NNP|6|obj|PER", "supports 2017-07-25"},
		{"when", ann + "left|leave|VERB|VBD|0|root Tuesday|Tuesday|PROPN|NNP|3|obl:unmarked when|when|ADV|WRB|7|advmod she|she|PRON|PRP|7|nsubj fired|fire|VERB|VBD|3|advcl Bob|Bob|PROPN|NNP|7|obj|PER", "dismisses 2017-07-25"},
		{"a race that was won", ann + "won|win|VERB|VBD|0|root the|the|DET|DT|6|det 2014|2014|NUM|CD|6|nummod race|race|NOUN|NN|3|obj ,|,|PUNCT|,|8|punct defeating|defeat|VERB|VBG|3|advcl Bob|Bob|PROPN|NNP|8|obj|PER", "defeats 2014"},
		{"orders that do", ann + "spoke|speak|VERB|VBD|0|root Tuesday|Tuesday|PROPN|NNP|3|obl:unmarked supporting|support|VERB|VBG|3|advcl Bob|Bob|PROPN|NNP|5|obj|PER", "supports 2017-07-26"},
		{"along with a verb of another tense", "On|on|ADP|IN|2|case Tuesday|Tuesday|PROPN|NNP|4|obl Ann|Ann|PROPN|NNP|4|nsubj|PER left|leave|VERB|VBD|0|root and|and|CCONJ|CC|7|cc will|will|AUX|MD|7|aux fire|fire|VERB|VB|4|conj Bob|Bob|PROPN|NNP|7|obj|PER", "dismisses 2017-07-26"},
		{"is expected to", "Ann|Ann|PROPN|NNP|3|nsubj:pass|PER is|be|AUX|VBZ|3|aux:pass expected|expect|VERB|VBN|0|root to|to|PART|TO|5|mark fire|fire|VERB|VB|3|xcomp Bob|Bob|PROPN|NNP|5|obj|PER on|on|ADP|IN|8|case Tuesday|Tuesday|PROPN|NNP|5|obl", "dismisses 2017-08-01"},
		{"was expected to", "Ann|Ann|PROPN|NNP|3|nsubj:pass|PER was|be|AUX|VBD|3|aux:pass expected|expect|VERB|VBN|0|root to|to|PART|TO|5|mark fire|fire|VERB|VB|3|xcomp Bob|Bob|PROPN|NNP|5|obj|PER on|on|ADP|IN|8|case Tuesday|Tuesday|PROPN|NNP|5|obl", "dismisses 2017-07-26"},
		{"was expected on", "Ann|Ann|PROPN|NNP|3|nsubj:pass|PER was|be|AUX|VBD|3|aux:pass expected|expect|VERB|VBN|0|root on|on|ADP|IN|5|case Tuesday|Tuesday|PROPN|NNP|3|obl to|to|PART|TO|7|mark fire|fire|VERB|VB|3|xcomp Bob|Bob|PROPN|NNP|7|obj|PER", "dismisses 2017-07-26"},
		{"by so many points", fired + "by|by|ADP|IN|8|case nine|nine|NUM|CD|8|nummod points|point|NOUN|NNS|3|obl in|in|ADP|IN|10|case May|May|PROPN|NNP|8|nmod", "dismisses 2017-05"},
		{"of the saying", "Cy|Cy|PROPN|NNP|2|nsubj|PER said|say|VERB|VBD|0|root Tuesday|Tuesday|PROPN|NNP|2|obl:unmarked that|that|SCONJ|IN|8|mark Ann|Ann|PROPN|NNP|8|nsubj|PER is|be|AUX|VBZ|8|cop a|a|DET|DT|8|det disgrace|disgrace|NOUN|NN|2|ccomp", "criticizes 2017-07-25"},
		{"ahead", "Ann|Ann|PROPN|NNP|3|nsubj|PER will|will|AUX|MD|3|aux fire|fire|VERB|VB|0|root Bob|Bob|PROPN|NNP|3|obj|PER on|on|ADP|IN|6|case Tuesday|Tuesday|PROPN|NNP|3|obl", "dismisses 2017-08-01"},
		{"would", "Ann|Ann|PROPN|NNP|3|nsubj|PER would|would|AUX|MD|3|aux fire|fire|VERB|VB|0|root Bob|Bob|PROPN|NNP|3|obj|PER on|on|ADP|IN|6|case Tuesday|Tuesday|PROPN|NNP|3|obl", "dismisses 2017-07-26"},
		{"voted to", "Ann|Ann|PROPN|NNP|2|nsubj|PER voted|vote|VERB|VBD|0|root yesterday|yesterday|NOUN|NN|2|obl:unmarked to|to|PART|TO|5|mark confirm|confirm|VERB|VB|2|advcl Bob|Bob|PROPN|NNP|5|obj|PER", "confirms 2017-07-25"},
		{"along with another verb", "On|on|ADP|IN|2|case Tuesday|Tuesday|PROPN|NNP|4|obl Ann|Ann|PROPN|NNP|4|nsubj|PER left|leave|VERB|VBD|0|root and|and|CCONJ|CC|6|cc fired|fire|VERB|VBD|4|conj Bob|Bob|PROPN|NNP|6|obj|PER", "dismisses 2017-07-25"},
		{"of the other verb alone", "Ann|Ann|PROPN|NNP|2|nsubj|PER left|leave|VERB|VBD|0|root on|on|ADP|IN|4|case Tuesday|Tuesday|PROPN|NNP|2|obl and|and|CCONJ|CC|6|cc fired|fire|VERB|VBD|2|conj Bob|Bob|PROPN|NNP|6|obj|PER", "dismisses 2017-07-26"},
		{"then, on the other verb", "On|on|ADP|IN|2|case Tuesday|Tuesday|PROPN|NNP|4|obl Ann|Ann|PROPN|NNP|4|nsubj|PER left|leave|VERB|VBD|0|root and|and|CCONJ|CC|7|cc later|later|ADV|RB|7|advmod fired|fire|VERB|VBD|4|conj Bob|Bob|PROPN|NNP|7|obj|PER", "dismisses 2017-07-26"},
		{"speaking", "Speaking|speak|VERB|VBG|6|advcl on|on|ADP|IN|3|case Tuesday|Tuesday|PROPN|NNP|1|obl ,|,|PUNCT|,|1|punct Ann|Ann|PROPN|NNP|6|nsubj|PER praised|praise|VERB|VBD|0|root Bob|Bob|PROPN|NNP|6|obj|PER", "praises 2017-07-25"},
		{"praising", "Ann|Ann|PROPN|NNP|2|nsubj|PER spoke|speak|VERB|VBD|0|root on|on|ADP|IN|4|case Tuesday|Tuesday|PROPN|NNP|2|obl ,|,|PUNCT|,|6|punct praising|praise|VERB|VBG|2|advcl Bob|Bob|PROPN|NNP|6|obj|PER", "praises 2017-07-25"},
		{"relative clause", "Ann|Ann|PROPN|NNP|6|nsubj|PER ,|,|PUNCT|,|4|punct who|who|PRON|WP|4|nsubj left|leave|VERB|VBD|1|acl:relcl Tuesday|Tuesday|PROPN|NNP|4|obl:unmarked fired|fire|VERB|VBD|0|root Bob|Bob|PROPN|NNP|6|obj|PER", "dismisses 2017-07-26"},
		{"of a noun", "Ann|Ann|PROPN|NNP|4|nmod:poss|PER 's|'s|PART|POS|1|case 2016|2016|NUM|CD|4|nummod endorsement|endorsement|NOUN|NN|7|nsubj of|of|ADP|IN|6|case Bob|Bob|PROPN|NNP|4|nmod|PER hurt|hurt|VERB|VBD|0|root on|on|ADP|IN|9|case Tuesday|Tuesday|PROPN|NNP|7|obl", "endorses 2016"},
		{"voiced", "On|on|ADP|IN|2|case Tuesday|Tuesday|PROPN|NNP|4|obl Ann|Ann|PROPN|NNP|4|nsubj|PER voiced|voice|VERB|VBD|0|root support|support|NOUN|NN|4|obj for|for|ADP|IN|7|case Bob|Bob|PROPN|NNP|5|nmod|PER", "supports 2017-07-25"},
		{"office", "Ann|Ann|PROPN|NNP|3|nsubj|PER was|be|AUX|VBD|3|cop chairwoman|chairwoman|NOUN|NN|0|root of|of|ADP|IN|5|case NATO|NATO|PROPN|NNP|3|nmod|ORG from|from|ADP|IN|7|case 2001|2001|NUM|CD|3|obl to|to|ADP|IN|9|case 2009|2009|NUM|CD|7|nmod", "holdsOffice 2001/2009; leads 2001/2009"},
		{"a title beside", "President|President|PROPN|NNP|2|nmod:desc Ann|Ann|PROPN|NNP|3|nsubj|PER fired|fire|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER on|on|ADP|IN|6|case Tuesday|Tuesday|PROPN|NNP|3|obl", "dismisses 2017-07-25; holdsOffice 2017-07-26"},
		{"the prime minister", "Cy|Cy|PROPN|NNP|3|nsubj|PER May|May|PROPN|NNP|1|flat|PER left|leave|VERB|VBD|0|root\n" + ann + "praised|praise|VERB|VBD|0|root" + bob + "in|in|ADP|IN|7|case May|May|PROPN|NNP|3|obl", "praises 2017-07-26"},
		{"a newspaper", ann + "praised|praise|VERB|VBD|0|root" + bob + "in|in|ADP|IN|9|case the|the|DET|DT|9|det Sunday|Sunday|PROPN|NNP|9|compound|ORG Times|Times|PROPN|NNP|3|obl|ORG", "praises 2017-07-26"},
		{"an age", "Ann|Ann|PROPN|NNP|8|nsubj|PER ,|,|PUNCT|,|1|punct a|a|DET|DT|7|det 36|36|NUM|CD|5|nummod year|year|NOUN|NN|7|compound -|-|PUNCT|HYPH|7|punct old|old|ADJ|JJ|1|appos fired|fire|VERB|VBD|0|root Bob|Bob|PROPN|NNP|8|obj|PER", "dismisses 2017-07-26"},
		{"a lifetime", fired + "(|(|PUNCT|-LRB-|7|punct 1940|1940|NUM|CD|4|nmod:unmarked -|-|SYM|SYM|9|case 2010|2010|NUM|CD|7|nmod", "dismisses 2017-07-26"},
		{"called a day bad", ann + "criticized|criticize|VERB|VBD|0|root" + bob + "Monday|Monday|PROPN|NNP|3|obj", "criticizes 2017-07-26"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := dated(t, c.text+date); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
	undated := map[string]string{"on|on|ADP|IN|7|case Tuesday|Tuesday|PROPN|NNP|3|obl": "dismisses ", "in|in|ADP|IN|7|case 2016|2016|NUM|CD|3|obl": "dismisses 2016"}
	for when, want := range undated {
		if got := dated(t, fired+when); got != want {
			t.Errorf("%s, article without a date: got %q, want %q", when, got, want)
		}
	}
}

// TestQuotedDays leaves alone what is said of a day in a quote: nobody knows when it was said.
func TestQuotedDays(t *testing.T) {
	said := "“|“|PUNCT|``|3|punct Ann|Ann|PROPN|NNP|3|nsubj|PER fired|fire|VERB|VBD|8|ccomp Bob|Bob|PROPN|NNP|3|obj|PER %s ”|”|PUNCT|''|3|punct said|say|VERB|VBD|0|root Cy|Cy|PROPN|NNP|8|nsubj|PER" + date
	for when, want := range map[string]string{
		"yesterday|yesterday|NOUN|NN|3|obl:unmarked ,|,|PUNCT|,|3|punct": "dismisses 2017-07-26",
		"in|in|ADP|IN|6|case 2016|2016|NUM|CD|3|obl":                     "dismisses 2016",
	} {
		if got := dated(t, fmt.Sprintf(said, when)); got != want {
			t.Errorf("%s: got %q, want %q", when, got, want)
		}
	}
}
