package extract

import (
	"slices"
	"strings"
	"testing"
)

func TestClaimsOfNouns(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"between", "Talks|talk|NOUN|NNS|9|nsubj between|between|ADP|IN|3|case Ann|Ann|PROPN|NNP|1|nmod|PER Lee|Lee|PROPN|NNP|3|flat|PER and|and|CCONJ|CC|6|cc Bob|Bob|PROPN|NNP|3|conj|PER Ray|Ray|PROPN|NNP|6|flat|PER have|have|AUX|VBP|9|aux stalled|stall|VERB|VBN|0|root",
			"Ann Lee meetsWith Bob Ray"},
		{"occasion", "In|in|ADP|IN|3|case an|an|DET|DT|3|det interview|interview|NOUN|NN|8|obl with|with|ADP|IN|5|case Reuters|Reuters|PROPN|NNP|3|nmod|ORG Ann|Ann|PROPN|NNP|8|nsubj|PER Lee|Lee|PROPN|NNP|6|flat|PER wept|weep|VERB|VBD|0|root",
			"Ann Lee consultsWith Reuters"},
		{"occasion within a series", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER wept|weep|VERB|VBD|0|root during|during|ADP|IN|6|case a|a|DET|DT|6|det series|series|NOUN|NN|3|obl of|of|ADP|IN|8|case meetings|meeting|NOUN|NNS|6|nmod with|with|ADP|IN|10|case Bob|Bob|PROPN|NNP|8|nmod|PER Ray|Ray|PROPN|NNP|10|flat|PER",
			"Ann Lee meetsWith Bob Ray"},
		{"the noun itself", "Supporters|supporter|NOUN|NNS|5|nsubj of|of|ADP|IN|3|case Ann|Ann|PROPN|NNP|1|nmod|PER Lee|Lee|PROPN|NNP|3|flat|PER wept|weep|VERB|VBD|0|root",
			"Supporters of Ann Lee supports Ann Lee"},
		{"second of two nouns", "Ann|Ann|PROPN|NNP|10|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|5|punct a|a|DET|DT|5|det lawyer|lawyer|NOUN|NN|1|appos and|and|CCONJ|CC|9|cc Ray|Ray|PROPN|NNP|9|compound|PER 's|'s|PART|POS|7|case supporter|supporter|NOUN|NN|5|conj wept|weep|VERB|VBD|0|root",
			"Ann Lee supports Ray"},
		{"examples", "Allies|ally|NOUN|NNS|9|nsubj of|of|ADP|IN|3|case Ray|Ray|PROPN|NNP|1|nmod|PER such|such|ADJ|JJ|6|case as|as|ADP|IN|4|fixed Ann|Ann|PROPN|NNP|1|nmod|PER Lee|Lee|PROPN|NNP|6|flat|PER have|have|AUX|VBP|9|aux wept|weep|VERB|VBN|0|root",
			"Ann Lee alliedWith Ray"},
		{"hailed as", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER described|describe|VERB|VBD|0|root Cy|Cy|PROPN|NNP|3|obj|PER Fox|Fox|PROPN|NNP|4|flat|PER as|as|ADP|IN|8|case a|a|DET|DT|8|det supporter|supporter|NOUN|NN|3|obl of|of|ADP|IN|10|case Ray|Ray|PROPN|NNP|8|nmod|PER",
			"Cy Fox supports Ray"},
		{"gave an endorsement", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER offered|offer|VERB|VBD|0|root Ray|Ray|PROPN|NNP|3|iobj|PER a|a|DET|DT|7|det tepid|tepid|ADJ|JJ|7|amod endorsement|endorsement|NOUN|NN|3|obj",
			"Ann Lee endorses Ray"},
		{"won an endorsement", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER enjoys|enjoy|VERB|VBZ|0|root the|the|DET|DT|5|det backing|backing|NOUN|NN|3|obj of|of|ADP|IN|7|case Ray|Ray|PROPN|NNP|5|nmod|PER",
			"Ray supports Ann Lee"},
		{"support among", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER has|have|VERB|VBZ|0|root support|support|NOUN|NN|3|obj among|among|ADP|IN|6|case voters|voter|NOUN|NNS|4|nmod",
			"voters supports Ann Lee"},
		{"wrote in support", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER sang|sing|VERB|VBD|0|root in|in|ADP|IN|5|case support|support|NOUN|NN|3|obl of|of|ADP|IN|7|case Ray|Ray|PROPN|NNP|5|nmod|PER",
			"Ann Lee supports Ray"},
		{"no support", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER voiced|voice|VERB|VBD|0|root no|no|DET|DT|5|det support|support|NOUN|NN|3|obj for|for|ADP|IN|7|case Ray|Ray|PROPN|NNP|5|nmod|PER",
			"Ann Lee not supports Ray"},
		{"no fan", "Ann|Ann|PROPN|NNP|7|nsubj|PER ,|,|PUNCT|,|4|punct no|no|DET|DT|4|det fan|fan|NOUN|NN|1|appos of|of|ADP|IN|6|case Ray|Ray|PROPN|NNP|4|nmod|PER slept|sleep|VERB|VBD|0|root", "Ann criticizes Ray"},
		{"no friend", "Ann|Ann|PROPN|NNP|7|nsubj|PER ,|,|PUNCT|,|4|punct no|no|DET|DT|4|det friend|friend|NOUN|NN|1|appos of|of|ADP|IN|6|case Ray|Ray|PROPN|NNP|4|nmod|PER slept|sleep|VERB|VBD|0|root", "Ann not alliedWith Ray"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := claims(t, c.text); !slices.Contains(got, c.want) {
				t.Errorf("got  %q\nwant %s", got, c.want)
			}
		})
	}
}

func TestDeeds(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"carried out", "A|a|DET|DT|2|det lawsuit|lawsuit|NOUN|NN|8|nsubj filed|file|VERB|VBN|2|acl by|by|ADP|IN|5|case Ann|Ann|PROPN|NNP|3|obl:agent|PER against|against|ADP|IN|7|case Ray|Ray|PROPN|NNP|3|obl|PER failed|fail|VERB|VBD|0|root", "Ann sues Ray"},
		{"under it", "Ray|Ray|PROPN|NNP|4|nsubj|PER is|be|AUX|VBZ|4|cop under|under|ADP|IN|4|case investigation|investigation|NOUN|NN|0|root by|by|ADP|IN|6|case Ann|Ann|PROPN|NNP|4|nmod|PER", "Ann investigates Ray"},
		{"its target", "Ray|Ray|PROPN|NNP|4|nsubj|PER was|be|AUX|VBD|4|cop the|the|DET|DT|4|det target|target|NOUN|NN|0|root of|of|ADP|IN|7|case NATO|NATO|PROPN|NNP|7|compound|ORG probe|probe|NOUN|NN|4|nmod", "NATO investigates Ray"},
		{"called after", "After|after|ADP|IN|3|case a|a|DET|DT|3|det call|call|NOUN|NN|8|obl from|from|ADP|IN|5|case Ann|Ann|PROPN|NNP|3|nmod|PER ,|,|PUNCT|,|3|punct Ray|Ray|PROPN|NNP|8|nsubj|PER slept|sleep|VERB|VBD|0|root", "Ann consultsWith Ray"},
		{"told in an interview", "Ann|Ann|PROPN|NNP|2|nsubj|PER told|tell|VERB|VBD|0|root Ray|Ray|PROPN|NNP|2|iobj|PER in|in|ADP|IN|6|case an|a|DET|DT|6|det interview|interview|NOUN|NN|2|obl", "Ann consultsWith Ray"},
		{"fired from", "Ray|Ray|PROPN|NNP|3|nsubj:pass|PER was|be|AUX|VBD|3|aux:pass fired|fire|VERB|VBN|0|root from|from|ADP|IN|5|case NATO|NATO|PROPN|NNP|3|obl|ORG", "NATO dismisses Ray; Ray worksFor NATO"},
		{"banned from a post in", "Ray|Ray|PROPN|NNP|3|nsubj:pass|PER was|be|AUX|VBD|3|aux:pass banned|ban|VERB|VBN|0|root from|from|ADP|IN|5|case posts|post|NOUN|NNS|3|obl within|within|ADP|IN|7|case NATO|NATO|PROPN|NNP|5|nmod|ORG", "NATO sanctions Ray"},
		{"so called", "Ann|Ann|PROPN|NNP|2|nsubj|PER founded|found|VERB|VBD|0|root a|a|DET|DT|4|det group|group|NOUN|NN|2|obj called|call|VERB|VBN|4|acl NATO|NATO|PROPN|NNP|5|xcomp|ORG", "Ann founded NATO"},
		{"the possessor of what comes back", "Ray|Ray|PROPN|NNP|2|nsubj|PER responded|respond|VERB|VBD|0|root to|to|ADP|IN|6|case Ann|Ann|PROPN|NNP|6|nmod:poss|PER 's|'s|PART|POS|4|case criticism|criticism|NOUN|NN|2|obl", "Ann criticizes Ray"},
		{"the harshest of them", "Ann|Ann|PROPN|NNP|10|nsubj|PER ,|,|PUNCT|,|4|punct the|the|DET|DT|4|det harshest|harsh|ADJ|JJS|1|appos of|of|ADP|IN|8|case Ray|Ray|PROPN|NNP|8|nmod:poss|PER 's|'s|PART|POS|6|case critics|critic|NOUN|NNS|4|obl ,|,|PUNCT|,|1|punct slept|sleep|VERB|VBD|0|root", "Ann criticizes Ray"},
		{"what it sparked", "Ann|Ann|PROPN|NNP|2|nsubj|PER sparked|spark|VERB|VBD|0|root criticism|criticism|NOUN|NN|2|obj from|from|ADP|IN|5|case Ray|Ray|PROPN|NNP|3|nmod|PER", "Ray criticizes Ann"},
		{"to whom it went", "Ann|Ann|PROPN|NNP|3|nmod:poss|PER 's|'s|PART|POS|1|case endorsement|endorsement|NOUN|NN|4|nsubj went|go|VERB|VBD|0|root to|to|ADP|IN|6|case Ray|Ray|PROPN|NNP|4|obl|PER", "Ann endorses Ray"},
		{"at whose request", "At|at|ADP|IN|3|case the|the|DET|DT|3|det request|request|NOUN|NN|8|obl of|of|ADP|IN|5|case Ann|Ann|PROPN|NNP|3|nmod|PER ,|,|PUNCT|,|3|punct Ray|Ray|PROPN|NNP|8|nsubj|PER slept|sleep|VERB|VBD|0|root", "Ann asks Ray"},
		{"what is brushed aside", "Ray|Ray|PROPN|NNP|2|nsubj|PER brushed|brush|VERB|VBD|0|root aside|aside|ADP|IN|6|case Ann|Ann|PROPN|NNP|6|nmod:poss|PER 's|'s|PART|POS|4|case criticism|criticism|NOUN|NN|2|obl", "Ann criticizes Ray"},
		{"whom it came from", "Criticism|criticism|NOUN|NN|4|nsubj of|of|ADP|IN|3|case Ann|Ann|PROPN|NNP|1|nmod|PER came|come|VERB|VBD|0|root from|from|ADP|IN|6|case Ray|Ray|PROPN|NNP|4|obl|PER", "Ray criticizes Ann"},
		{"hardly any", "Ann|Ann|PROPN|NNP|2|nsubj|PER had|have|VERB|VBD|0|root little|little|ADJ|JJ|4|amod praise|praise|NOUN|NN|2|obj for|for|ADP|IN|6|case Ray|Ray|PROPN|NNP|4|nmod|PER", "Ann not praises Ray"},
		{"no friend of a thing", "Ann|Ann|PROPN|NNP|4|nsubj|PER is|be|AUX|VBZ|4|cop no|no|DET|DT|4|det friend|friend|NOUN|NN|0|root of|of|ADP|IN|7|case the|the|DET|DT|7|det law|law|NOUN|NN|4|nmod\nThe|the|DET|DT|2|det law|law|NOUN|NN|3|nsubj failed|fail|VERB|VBD|0|root", "Ann opposes law"},
		{"counted among", "Ray|Ray|PROPN|NNP|2|nsubj|PER counts|count|VERB|VBZ|0|root Ann|Ann|PROPN|NNP|2|obj|PER among|among|ADP|IN|6|case the|the|DET|DT|6|det supporters|supporter|NOUN|NNS|2|obl of|of|ADP|IN|8|case Kay|Kay|PROPN|NNP|6|nmod|PER", "Ann supports Kay; Ray “counts” Ann"},
	} {
		if got := strings.Join(claims(t, c.text), "; "); got != c.want {
			t.Errorf("%s: got  %s\nwant %s", c.why, got, c.want)
		}
	}
}

// TestWhoIsMeant finds who is meant behind nouns that hide it.
func TestWhoIsMeant(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"whose future was saved", "Ann|Ann|PROPN|NNP|4|nmod:poss|PER Lee|Lee|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case future|future|NOUN|NN|6|nsubj:pass was|be|AUX|VBD|6|aux:pass saved|save|VERB|VBN|0|root by|by|ADP|IN|8|case Bob|Bob|PROPN|NNP|6|obl:agent|PER Ray|Ray|PROPN|NNP|8|flat|PER", "Bob Ray supports Ann Lee"},
		{"alleged of whom", "Ann|Ann|PROPN|NNP|4|nmod:poss|PER Lee|Lee|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case allegation|allegation|NOUN|NN|10|nsubj of|of|ADP|IN|6|case fraud|fraud|NOUN|NN|4|nmod against|against|ADP|IN|8|case Bob|Bob|PROPN|NNP|6|nmod|PER Ray|Ray|PROPN|NNP|8|flat|PER spread|spread|VERB|VBD|0|root", "Ann Lee accuses Bob Ray"},
		{"what somebody did", "Ann|Ann|PROPN|NNP|2|nsubj|PER praised|praise|VERB|VBD|0|root the|the|DET|DT|4|det job|job|NOUN|NN|2|obj that|that|PRON|WDT|7|obj Ray|Ray|PROPN|NNP|7|nsubj|PER did|do|VERB|VBD|4|acl:relcl", "Ann praises Ray"},
		{"how somebody did it", "Ann|Ann|PROPN|NNP|2|nsubj|PER praised|praise|VERB|VBD|0|root the|the|DET|DT|4|det way|way|NOUN|NN|2|obj Ray|Ray|PROPN|NNP|6|nsubj|PER handled|handle|VERB|VBD|4|acl:relcl Kay|Kay|PROPN|NNP|6|obj|PER", "Ann praises Ray; Ray “handled” Kay"},
		{"who fights for a body", "Ann|Ann|PROPN|NNP|2|nsubj|PER condemned|condemn|VERB|VBD|0|root NATO|NATO|PROPN|NNP|4|compound|ORG militants|militant|NOUN|NNS|2|obj", "Ann criticizes NATO"},
		{"one who fights for a body", "Ann|Ann|PROPN|NNP|2|nsubj|PER condemned|condemn|VERB|VBD|0|root NATO|NATO|PROPN|NNP|4|compound|ORG militant|militant|NOUN|NN|2|obj", ""},
		{"a city by its name", "NATO|NATO|PROPN|NNP|2|nsubj|ORG bombed|bomb|VERB|VBD|0|root the|the|DET|DT|4|det city|city|NOUN|NN|2|obj of|of|ADP|IN|6|case Oslo|Oslo|PROPN|NNP|4|nmod|LOC", "NATO attacks Oslo"},
	} {
		if got := strings.Join(claims(t, c.text), "; "); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}

// TestFollowingEnds comes to an end where a parser joined the noun itself to the phrase behind it.
func TestFollowingEnds(t *testing.T) {
	x, _ := read(t, "Talks|talk|NOUN|NNS|3|conj in|in|ADP|IN|3|case March|March|PROPN|NNP|4|obl ended|end|VERB|VBD|0|root")
	if got := x.trees[0].following(0, "with"); got != nil {
		t.Errorf("following: %v, want nothing", got)
	}
}
