package extract

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"kg/graph/schema"
	"kg/kb"
	"kg/nlp"
)

// read builds a document by hand and runs every step after the language analysis. A line is a sentence; a word of it is
// form|lemma|UPOS|XPOS|head|relation, heads counting from 1, with |PER, |ORG or |LOC on each word of a name.
func read(t *testing.T, text string) (*reading, *nlp.Document) {
	t.Helper()
	doc := &nlp.Document{}
	var trees []*tree
	for line := range strings.Lines(strings.TrimSpace(text)) {
		sent := nlp.Sentence{Paragraph: len(doc.Paragraphs)}
		sent.Start = len(doc.Text)
		label := ""
		for i, w := range strings.Fields(line) {
			f := strings.Split(w, "|")
			head, err := strconv.Atoi(f[4])
			if err != nil {
				t.Fatalf("%q: %v", w, err)
			}
			if i > 0 && f[0] != "'s" && f[0] != "," && f[0] != "." {
				doc.Text += " "
			}
			start := len(doc.Text)
			doc.Text += f[0]
			sent.Tokens = append(sent.Tokens, nlp.Token{Span: nlp.Span{Start: start, End: len(doc.Text)}, Text: f[0], Lemma: f[1], UPOS: f[2], XPOS: f[3], Head: head - 1, Rel: f[5]})
			name := ""
			if len(f) > 6 {
				name = f[6]
			}
			switch {
			case name != "" && name == label:
				sent.Names[len(sent.Names)-1].Last = i + 1
			case name != "":
				sent.Names = append(sent.Names, nlp.Name{First: i, Last: i + 1, Label: name})
			}
			label = name
		}
		sent.End = len(doc.Text)
		doc.Paragraphs = append(doc.Paragraphs, sent.Span)
		doc.Text += "\n"
		trees = append(trees, newTree(sent, len(doc.Sentences)))
		doc.Sentences = append(doc.Sentences, sent)
	}
	x := mentions(trees, kb.Default())
	x.findQuotes(doc)
	x.resolve()
	return x, doc
}

// claims writes what was found as "subject predicate object", with a mark for what does not hold.
func claims(t *testing.T, text string) []string {
	t.Helper()
	x, doc := read(t, text)
	var out []string
	for _, f := range append(x.ties(doc), x.relations()...) {
		if f.subject < 0 || x.entOf[f.subject] < 0 {
			continue
		}
		object := f.name
		if f.object >= 0 {
			if x.entOf[f.object] < 0 {
				continue
			}
			object = x.ents[x.entOf[f.object]].Name
		}
		mark := ""
		if f.negated {
			mark = "not "
		}
		if f.modality != schema.Asserted {
			mark += string(f.modality) + " "
		}
		predicate := string(f.predicate)
		if predicate == "" {
			predicate = "“" + f.relation + "”"
		}
		out = append(out, fmt.Sprintf("%s %s%s %s", x.ents[x.entOf[f.subject]].Name, mark, predicate, object))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func TestClaims(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"active", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER praised|praise|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER", "Ann Lee praises Bob Ray"},
		{"passive", "Ann|Ann|PROPN|NNP|4|nsubj:pass|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|aux:pass criticized|criticize|VERB|VBN|0|root by|by|ADP|IN|6|case Bob|Bob|PROPN|NNP|4|obl:agent|PER Ray|Ray|PROPN|NNP|6|flat|PER", "Bob Ray criticizes Ann Lee"},
		{"negated", "Ann|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER did|do|AUX|VBD|5|aux not|not|PART|RB|5|advmod praise|praise|VERB|VB|0|root Bob|Bob|PROPN|NNP|5|obj|PER Ray|Ray|PROPN|NNP|6|flat|PER", "Ann Lee not praises Bob Ray"},
		{"hypothetical", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER could|could|AUX|MD|4|aux fire|fire|VERB|VB|0|root Bob|Bob|PROPN|NNP|4|obj|PER Ray|Ray|PROPN|NNP|5|flat|PER", "Ann Lee hypothetical dismisses Bob Ray"},
		{"refused", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER refused|refuse|VERB|VBD|0|root to|to|PART|TO|5|mark endorse|endorse|VERB|VB|3|xcomp Bob|Bob|PROPN|NNP|5|obj|PER Ray|Ray|PROPN|NNP|6|flat|PER", "Ann Lee not endorses Bob Ray"},
		{"coordinated objects", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER praised|praise|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER and|and|CCONJ|CC|7|cc Cy|Cy|PROPN|NNP|4|conj|PER Fox|Fox|PROPN|NNP|7|flat|PER", "Ann Lee praises Bob Ray; Ann Lee praises Cy Fox"},
		{"title", "Senator|Senator|PROPN|NNP|2|nmod:desc Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|2|flat|PER spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice Senator"},
		{"surname and pronoun", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER spoke|speak|VERB|VBD|0|root\nLee|Lee|PROPN|NNP|2|nsubj|LOC praised|praise|VERB|VBD|0|root Bob|Bob|PROPN|NNP|2|obj|PER Ray|Ray|PROPN|NNP|3|flat|PER", "Ann Lee praises Bob Ray"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(claims(t, c.text), "; "); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}
