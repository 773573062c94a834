package extract

import (
	"slices"
	"strings"
	"testing"

	"kg/nlp"
)

func TestMendRoot(t *testing.T) {
	const name = "Ann|Ann|PROPN|NNP|0|root|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|5|punct the|the|DET|DT|5|det mayor|mayor|NOUN|NN|1|appos ,|,|PUNCT|,|8|punct also|also|ADV|RB|8|advmod "
	const bob = " Bob|Bob|PROPN|NNP|8|obj|PER Ray|Ray|PROPN|NNP|9|flat|PER"
	for _, c := range []struct{ why, text, root, rel string }{
		{"a verb lost behind an apposition", name + "praised|praise|VERB|VBD|5|acl" + bob, "praised", "nsubj"},
		{"tagged as a participle, but with an object", name + "praised|praise|VERB|VBN|5|acl" + bob, "praised", "nsubj"},
		{"passive", name + "was|be|AUX|VBD|9|aux:pass praised|praise|VERB|VBN|5|acl", "praised", "nsubj:pass"},
		{"tagged as a participle, but with an infinitive", name + "asked|ask|VERB|VBN|5|acl to|to|PART|TO|10|mark go|go|VERB|VB|8|xcomp", "asked", "nsubj"},
		{"a participle", name + "praised|praise|VERB|VBN|5|acl by|by|ADP|IN|10|case Bob|Bob|PROPN|NNP|8|obl:agent|PER", "Ann", "root"},
		{"a relative clause", name + "praised|praise|VERB|VBD|5|acl:relcl" + bob, "Ann", "root"},
		{"no comma", strings.Replace(name, ",|,|PUNCT|,|8|punct", "who|who|PRON|WP|8|nsubj", 1) + "praised|praise|VERB|VBD|5|acl" + bob, "Ann", "root"},
	} {
		doc, _ := document(t, c.text)
		sent := mendRoot(doc.Sentences[0])
		root := slices.IndexFunc(sent.Tokens, func(tok nlp.Token) bool { return tok.Head < 0 })
		if sent.Tokens[root].Text != c.root || sent.Tokens[0].Rel != c.rel {
			t.Errorf("%s: root %s, Ann is %s; want %s, %s", c.why, sent.Tokens[root].Text, sent.Tokens[0].Rel, c.root, c.rel)
		}
	}
	doc, _ := document(t, "Bob|Bob|PROPN|NNP|2|nsubj|PER "+"ran|run|VERB|VBD|0|root")
	if sent := mendRoot(doc.Sentences[0]); sent.Tokens[1].Rel != "root" {
		t.Error("a tree without fault was changed")
	}
}

// TestMendInterrupted gives sentences back the verb that a clause with "who" took.
func TestMendInterrupted(t *testing.T) {
	const kay = "Kay|Kay|PROPN|NNP|0|root|PER ,|,|PUNCT|,|4|punct who|who|PRON|WP|4|nsubj said|say|VERB|VBD|1|parataxis she|she|PRON|PRP|7|nsubj would|would|AUX|MD|7|aux run|run|VERB|VB|4|ccomp "
	const mayors = "Mayors|mayor|NOUN|NNS|4|nsubj ,|,|PUNCT|,|1|punct who|who|PRON|WP|4|nsubj say|say|VERB|VBP|0|root they|they|PRON|PRP|7|nsubj will|will|AUX|MD|7|aux sue|sue|VERB|VB|4|ccomp ,|,|PUNCT|,|9|punct "
	for text, root := range map[string]string{
		kay + ",|,|PUNCT|,|4|punct praised|praise|VERB|VBN|4|ccomp Lee|Lee|PROPN|NNP|9|obj|PER":                "praised",
		kay + "and|and|CCONJ|CC|9|cc praised|praise|VERB|VBD|4|conj Lee|Lee|PROPN|NNP|9|obj|PER":               "Kay",
		mayors + "praise|praise|VERB|VB|7|conj Lee|Lee|PROPN|NNP|9|obj|PER":                                    "praise",
		mayors + "they|they|PRON|PRP|10|nsubj praise|praise|VERB|VBP|4|parataxis Lee|Lee|PROPN|NNP|10|obj|PER": "say",
	} {
		doc, _ := document(t, text)
		sent := mendInterrupted(doc.Sentences[0])
		got := slices.IndexFunc(sent.Tokens, func(tok nlp.Token) bool { return tok.Head < 0 })
		if sent.Tokens[got].Text != root || root != "Kay" && root != "say" && sent.Tokens[0].Rel != "nsubj" {
			t.Errorf("%s: root %s, want %s", doc.Text, sent.Tokens[got].Text, root)
		}
	}
}

func TestMendPlurals(t *testing.T) {
	for text, want := range map[string]string{
		"Governors|Governors|PROPN|NNP|0|root Ann|Ann|PROPN|NNP|1|flat|PER Lee|Lee|PROPN|NNP|1|flat|PER":     "NNPS",
		"Ann|Ann|PROPN|NNP|0|root|PER Governors|Governors|PROPN|NNP|1|flat|PER Lee|Lee|PROPN|NNP|1|flat|PER": "NNP",
		"MPs|MPs|PROPN|NNP|2|nsubj met|meet|VERB|VBD|0|root":                                                 "NNPS",
		"Governors|Governors|PROPN|NNP|2|nsubj met|meet|VERB|VBD|0|root":                                     "NNP",
		"Meadows|Meadows|PROPN|NNP|0|root Ann|Ann|PROPN|NNP|1|flat|PER":                                      "NNP",
	} {
		doc, _ := document(t, text)
		sent := mendPlurals(doc.Sentences[0])
		k := slices.IndexFunc(sent.Tokens, func(tok nlp.Token) bool { return strings.HasSuffix(tok.Text, "s") })
		if got := sent.Tokens[k].XPOS; got != want {
			t.Errorf("%s: %s, want %s", doc.Text, got, want)
		}
	}
}

func TestMendOffices(t *testing.T) {
	for _, c := range []struct{ text, executive, name string }{
		{"Acme|Acme|PROPN|NNP|2|nsubj|ORG fired|fire|VERB|VBD|0|root its|its|PRON|PRP$|5|nmod:poss chief|chief|ADJ|JJ|5|amod executive|executive|ADJ|JJ|2|xcomp ,|,|PUNCT|,|7|punct Ann|Ann|PROPN|NNP|5|appos|PER", "obj", "appos"},
		{"Its|its|PRON|PRP$|3|nmod:poss chief|chief|ADJ|JJ|3|amod executive|executive|ADJ|JJ|7|advcl ,|,|PUNCT|,|3|punct Ann|Ann|PROPN|NNP|7|nsubj|PER ,|,|PUNCT|,|5|punct quit|quit|VERB|VBD|0|root", "nsubj", "appos"},
		{"Its|its|PRON|PRP$|3|nmod:poss chief|chief|ADJ|JJ|3|amod executive|executive|ADJ|JJ|0|root ,|,|PUNCT|,|5|punct Ann|Ann|PROPN|NNP|3|conj|PER ,|,|PUNCT|,|7|punct quit|quit|VERB|VBD|3|conj", "nsubj", "appos"},
	} {
		doc, _ := document(t, c.text)
		sent := mendOffices(doc.Sentences[0])
		for _, tok := range sent.Tokens {
			if tok.Text == "executive" && (tok.Rel != c.executive || tok.UPOS != "NOUN") || tok.Text == "Ann" && tok.Rel != c.name {
				t.Errorf("%s: %s is %s %s", doc.Text, tok.Text, tok.UPOS, tok.Rel)
			}
		}
	}
	doc, _ := document(t, "chief|chief|ADJ|JJ|3|amod executive|executive|ADJ|JJ|3|amod pay|pay|NOUN|NN|0|root")
	if sent := mendOffices(doc.Sentences[0]); sent.Tokens[1].UPOS != "ADJ" {
		t.Error("an adjective before its noun was changed")
	}
}

func TestMendTitled(t *testing.T) {
	const wrote = "We|we|PRON|PRP|2|nsubj wrote|write|VERB|VBD|0|root to|to|ADP|IN|4|case committee|committee|NOUN|NN|2|obl "
	doc, _ := document(t, wrote+"chairman|chairman|NOUN|NN|6|nmod:desc Ann|Ann|PROPN|NNP|4|appos|PER Lee|Lee|PROPN|NNP|6|flat|PER")
	sent := mendTitled(doc.Sentences[0])
	if ann, noun, to := sent.Tokens[5], sent.Tokens[3], sent.Tokens[2]; ann.Head != 1 || ann.Rel != "obl" || noun.Head != 5 || noun.Rel != "compound" || to.Head != 5 {
		t.Errorf("%+v", sent.Tokens)
	}
	doc, _ = document(t, wrote+",|,|PUNCT|,|6|punct Ann|Ann|PROPN|NNP|4|appos|PER")
	if sent := mendTitled(doc.Sentences[0]); sent.Tokens[5].Rel != "appos" {
		t.Error("an apposition without a title was changed")
	}
}

func TestMendTimes(t *testing.T) {
	const met = "Ann|Ann|PROPN|NNP|2|nsubj|PER met|meet|VERB|VBD|0|root last|last|ADJ|JJ|4|amod week|week|NOUN|NN|2|obl:unmarked "
	for text, want := range map[string]int{
		met + "with|with|ADP|IN|6|case Bob|Bob|PROPN|NNP|4|nmod|PER": 1,
		met + "of|of|ADP|IN|6|case May|May|PROPN|NNP|4|nmod":         3,
	} {
		doc, _ := document(t, text)
		if sent := mendTimes(doc.Sentences[0]); sent.Tokens[5].Head != want {
			t.Errorf("%s hangs from %s, want %s", sent.Tokens[5].Text, sent.Tokens[sent.Tokens[5].Head].Text, sent.Tokens[want].Text)
		}
	}
}

func TestMendObjects(t *testing.T) {
	const plan = "the|the|DET|DT|2|det plan|plan|NOUN|NN|0|root to|to|PART|TO|4|mark fire|fire|VERB|VB|2|acl "
	for text, want := range map[string]string{
		plan + "Bob|Bob|PROPN|NNP|2|appos|PER":                                 "fire",
		plan + ",|,|PUNCT|,|6|punct Bob|Bob|PROPN|NNP|2|appos|PER":             "plan",
		plan + "quickly|quickly|ADV|RB|4|advmod Bob|Bob|PROPN|NNP|2|appos|PER": "plan",
	} {
		doc, _ := document(t, text)
		sent := mendObjects(doc.Sentences[0])
		if got := sent.Tokens[sent.Tokens[len(sent.Tokens)-1].Head].Text; got != want {
			t.Errorf("%s: Bob hangs from %s, want %s", doc.Text, got, want)
		}
	}
}

func TestMendLemmas(t *testing.T) {
	for word, want := range map[string]string{
		"huddled|huddlead|VERB|VBD|0|root": "huddle",
		"snubbed|snubb|VERB|VBD|0|root":    "snub",
		"backed|back|VERB|VBD|0|root":      "back",
		"frobbed|frobbe|VERB|VBD|0|root":   "frobbe",
	} {
		doc, _ := document(t, word)
		if got := mendLemmas(doc.Sentences[0]).Tokens[0].Lemma; got != want {
			t.Errorf("%s: %s, want %s", word, got, want)
		}
	}
}

func TestMendNamed(t *testing.T) {
	for text, want := range map[string]string{
		"a|a|DET|DT|2|det spokesman|spokesman|NOUN|NN|0|root for|for|ADP|IN|5|case the|the|DET|DT|5|det mayor|mayor|NOUN|NN|2|nmod ,|,|PUNCT|,|7|punct Bob|Bob|PROPN|NNP|5|appos|PER":     "spokesman",
		"the|the|DET|DT|2|det spokesman|spokesman|NOUN|NN|0|root for|for|ADP|IN|5|case the|the|DET|DT|5|det mayor|mayor|NOUN|NN|2|nmod ,|,|PUNCT|,|7|punct Bob|Bob|PROPN|NNP|5|appos|PER": "mayor",
		"a|a|DET|DT|2|det critic|critic|NOUN|NN|0|root of|of|ADP|IN|5|case the|the|DET|DT|5|det mayor|mayor|NOUN|NN|2|nmod ,|,|PUNCT|,|7|punct Bob|Bob|PROPN|NNP|5|appos|PER":             "mayor",
	} {
		doc, _ := document(t, text)
		sent := mendNamed(doc.Sentences[0])
		if got := sent.Tokens[sent.Tokens[6].Head].Text; got != want {
			t.Errorf("%s: Bob is the %s, want the %s", doc.Text, got, want)
		}
	}
}

func TestMendSubject(t *testing.T) {
	for text, want := range map[string]string{
		"Ann|Ann|PROPN|NNP|6|vocative|PER ,|,|PUNCT|,|4|punct the|the|DET|DT|4|det mayor|mayor|NOUN|NN|1|appos ,|,|PUNCT|,|4|punct quit|quit|VERB|VB|0|root": "nsubj",
		"Ann|Ann|PROPN|NNP|3|vocative|PER ,|,|PUNCT|,|1|punct quit|quit|VERB|VB|0|root":                                                                      "vocative",
	} {
		doc, _ := document(t, text)
		if got := mendSubject(doc.Sentences[0]).Tokens[0].Rel; got != want {
			t.Errorf("%s: Ann is %s, want %s", doc.Text, got, want)
		}
	}
}

func TestMendPurpose(t *testing.T) {
	for verb, want := range map[string]string{"named|name": "named", "met|meet": "fired"} {
		doc, _ := document(t, "Ann|Ann|PROPN|NNP|2|nsubj|PER fired|fire|VERB|VBD|0|root Bob|Bob|PROPN|NNP|2|obj|PER and|and|CCONJ|CC|5|cc "+verb+"|VERB|VBD|2|conj Cy|Cy|PROPN|NNP|5|obj|PER to|to|PART|TO|8|mark lead|lead|VERB|VB|2|advcl")
		sent := mendPurpose(doc.Sentences[0])
		if got := sent.Tokens[sent.Tokens[7].Head].Text; got != want {
			t.Errorf("%s: lead hangs from %s, want %s", doc.Text, got, want)
		}
	}
}

func TestMendRelative(t *testing.T) {
	const hailed = "Bob|Bob|PROPN|NNP|3|nsubj:pass|PER was|be|AUX|VBD|3|aux:pass hailed|hail|VERB|VBN|0|root by|by|ADP|IN|5|case Ann|Ann|PROPN|NNP|3|obl:agent|PER at|at|ADP|IN|8|case the|the|DET|DT|8|det event|event|NOUN|NN|3|obl ,|,|PUNCT|,|11|punct "
	for text, want := range map[string]string{
		hailed + "who|who|PRON|WP|11|nsubj laughed|laugh|VERB|VBD|8|acl:relcl":             "Ann",
		hailed + "who|who|PRON|WP|11|nsubj laughed|laugh|VERB|VBD|3|advcl":                 "Ann",
		hailed + "which|which|PRON|WDT|11|nsubj ended|end|VERB|VBD|3|advcl":                "event",
		hailed + "which|which|PRON|WDT|11|nsubj ended|end|VERB|VBD|5|acl:relcl":            "Ann", // the parser's own choice of a noun stays
		hailed + "when|when|ADV|WRB|11|advmod ended|end|VERB|VBD|3|advcl":                  "hailed",
		hailed + "and|and|CCONJ|CC|12|cc who|who|PRON|WP|12|nsubj ran|run|VERB|VBD|3|conj": "hailed",
	} {
		doc, _ := document(t, text)
		sent := mendRelative(doc.Sentences[0])
		if got := sent.Tokens[sent.Tokens[len(sent.Tokens)-1].Head].Text; got != want {
			t.Errorf("%s: hangs from %s, want %s", doc.Text, got, want)
		}
	}
}

func TestMendRootOfOnlyVerb(t *testing.T) {
	const unions = "The|the|DET|DT|2|det unions|union|NOUN|NNS|0|root "
	for text, want := range map[string]string{
		unions + "lined|line|VERB|VBN|2|acl up|up|ADP|RP|3|compound:prt behind|behind|ADP|IN|6|case Bob|Bob|PROPN|NNP|3|obl|PER .|.|PUNCT|.|2|punct": "lined",
		unions + "backed|back|VERB|VBN|2|acl by|by|ADP|IN|5|case Bob|Bob|PROPN|NNP|3|obl:agent|PER .|.|PUNCT|.|2|punct":                              "unions",
		unions + "called|call|VERB|VBN|2|acl for|for|ADP|IN|5|case reform|reform|NOUN|NN|3|obl .|.|PUNCT|.|2|punct":                                  "called",
		unions + "called|call|VERB|VBN|2|acl Unite|Unite|PROPN|NNP|3|xcomp .|.|PUNCT|.|2|punct":                                                      "unions",
	} {
		doc, _ := document(t, text)
		sent := mendRoot(doc.Sentences[0])
		if root := slices.IndexFunc(sent.Tokens, func(tok nlp.Token) bool { return tok.Head < 0 }); sent.Tokens[root].Text != want {
			t.Errorf("%s: root %s, want %s", doc.Text, sent.Tokens[root].Text, want)
		}
	}
}

func TestMendHeadline(t *testing.T) {
	const ann = "Ann|Ann|PROPN|NNP|2|compound|PER "
	for text, want := range map[string]string{
		ann + "backs|backs|NOUN|NN|0|root Bob|Bob|PROPN|NNP|2|appos|PER":                      "VERB",
		ann + "backs|backs|NOUN|NN|0|root ,|,|PUNCT|,|4|punct Bob|Bob|PROPN|NNP|2|appos|PER":  "NOUN",
		ann + "socks|sock|NOUN|NNS|0|root Bob|Bob|PROPN|NNP|2|appos|PER":                      "NOUN",
		ann + "backs|backs|NOUN|NN|0|root for|for|ADP|IN|4|case Bob|Bob|PROPN|NNP|2|nmod|PER": "NOUN",
	} {
		doc, _ := document(t, text)
		if sent := mendHeadline(doc.Sentences[0]); sent.Tokens[1].UPOS != want {
			t.Errorf("%s: %s is a %s, want %s", doc.Text, sent.Tokens[1].Text, sent.Tokens[1].UPOS, want)
		}
	}
}

func TestMendNamesBeforeTimes(t *testing.T) {
	const backed = "Bob|Bob|PROPN|NNP|2|nsubj|PER backed|back|VERB|VBD|0|root "
	for text, want := range map[string]string{
		backed + "Ann|Ann|PROPN|NNP|5|compound|PER Lee|Lee|PROPN|NNP|5|compound|PER Thursday|Thursday|PROPN|NNP|2|obl:unmarked": "obj flat obl:unmarked",
		backed + "Ann|Ann|PROPN|NNP|5|compound|PER Lee|Lee|PROPN|NNP|5|compound|PER Thursday|Thursday|PROPN|NNP|2|obj|PER":      "obj flat obl:unmarked",
		backed + "last|last|ADJ|JJ|5|amod Lee|Lee|PROPN|NNP|5|compound|PER Thursday|Thursday|PROPN|NNP|2|obl:unmarked":          "amod compound obl:unmarked",
		backed + "Ann|Ann|PROPN|NNP|5|compound|PER Lee|Lee|PROPN|NNP|5|compound|PER Park|Park|PROPN|NNP|2|obj":                  "compound compound obj",
	} {
		doc, _ := document(t, text)
		sent := mendNamesBeforeTimes(doc.Sentences[0])
		if got := sent.Tokens[2].Rel + " " + sent.Tokens[3].Rel + " " + sent.Tokens[4].Rel; got != want {
			t.Errorf("%s: %s, want %s", doc.Text, got, want)
		}
		for _, n := range sent.Names {
			if want == "obj flat obl:unmarked" && n.Last > 4 {
				t.Errorf("%s: the day is still a part of the name", doc.Text)
			}
		}
	}
}

func TestMendSeats(t *testing.T) {
	const text = "The|the|DET|DT|2|det Green|Green|PROPN|NNP|5|nsubj|ORG Gold|Gold|PROPN|NNP|2|flat|ORG MP|MP|PROPN|NNP|2|flat left|leave|VERB|VBD|0|root"
	for _, c := range []struct{ why, text, rel string }{
		{"a lawmaker", text, "nsubj"},
		{"before a name", strings.Replace(strings.Replace(text, "left|leave|VERB|VBD|0|root", "Roe|Roe|PROPN|NNP|2|flat left|leave|VERB|VBD|0|root", 1), "5|nsubj", "6|nsubj", 1), "flat"},
		{"no title", strings.ReplaceAll(text, "MP", "XQ"), "flat"},
	} {
		doc, _ := document(t, c.text)
		if sent := mendSeats(doc.Sentences[0]); sent.Tokens[3].Rel != c.rel || c.rel == "nsubj" && (sent.Tokens[1].Head != 3 || sent.Tokens[0].Head != 3) {
			t.Errorf("%s: %+v", c.why, sent.Tokens)
		}
	}
}

// TestMendedTrees: no list is mended into a cycle.
func TestMendedTrees(t *testing.T) {
	const text = "The|the|DET|DT|3|det two|two|NUM|CD|3|nummod senators|senator|NOUN|NNS|5|nsubj :|:|PUNCT|:|5|punct Ann|Ann|PROPN|NNP|0|root|PER and|and|CCONJ|CC|7|cc Bob|Bob|PROPN|NNP|5|conj|PER"
	doc, _ := document(t, text)
	if sent := mendListed(doc.Sentences[0]); isTree(sent) {
		t.Errorf("the list is none that would be mended into a cycle: %+v", sent.Tokens)
	}
	if sent := mend(doc.Sentences[0]); !isTree(sent) {
		t.Errorf("a cycle: %+v", sent.Tokens)
	}
}
