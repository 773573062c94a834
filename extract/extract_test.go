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
// form|lemma|UPOS|XPOS|head|relation, heads counting from 1, with |PER, |ORG or |LOC on each word of a name. A line "# 2017-07-26" is
// the article's date.
func read(t *testing.T, text string) (*reading, *nlp.Document) {
	t.Helper()
	doc, date := document(t, text)
	return newReading(doc, date, kb.Default()), doc
}

// document is the document alone, and its date.
func document(t testing.TB, text string) (doc *nlp.Document, date string) {
	t.Helper()
	doc = &nlp.Document{}
	var all strings.Builder
	for line := range strings.Lines(strings.TrimSpace(text)) {
		if day, ok := strings.CutPrefix(line, "# "); ok {
			date = strings.TrimSpace(day)
			continue
		}
		sent := nlp.Sentence{Paragraph: len(doc.Paragraphs)}
		sent.Start = all.Len()
		label := ""
		for i, w := range strings.Fields(line) {
			f := strings.Split(w, "|")
			head, err := strconv.Atoi(f[4])
			if err != nil {
				t.Fatalf("%q: %v", w, err)
			}
			if i > 0 && f[0] != "'s" && f[0] != "," && f[0] != "." && f[0] != "-" && !strings.HasSuffix(all.String(), "-") {
				all.WriteByte(' ')
			}
			start := all.Len()
			all.WriteString(f[0])
			sent.Tokens = append(sent.Tokens, nlp.Token{Span: nlp.Span{Start: start, End: all.Len()}, Text: f[0], Lemma: f[1], UPOS: f[2], XPOS: f[3], Head: head - 1, Rel: f[5]})
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
		sent.End = all.Len()
		doc.Paragraphs = append(doc.Paragraphs, sent.Span)
		all.WriteByte('\n')
		doc.Sentences = append(doc.Sentences, sent)
	}
	doc.Text = all.String()
	return doc, date
}

// claims writes what was found as "subject predicate object", with a mark for what does not hold.
func claims(t *testing.T, text string) []string {
	t.Helper()
	x, _ := read(t, text)
	var out []string
	for _, f := range x.each(x.findings()) {
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
		{"an adjective of the expression", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER held|hold|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER responsible|responsible|ADJ|JJ|3|xcomp", "Ann Lee accuses Bob Ray"},
		{"a day is none of the expression", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER took|take|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER on|on|ADP|IN|7|case Friday|Friday|PROPN|NNP|3|obl", "Ann Lee “took” Bob Ray"},
		{"negated", "Ann|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER did|do|AUX|VBD|5|aux not|not|PART|RB|5|advmod praise|praise|VERB|VB|0|root Bob|Bob|PROPN|NNP|5|obj|PER Ray|Ray|PROPN|NNP|6|flat|PER", "Ann Lee not praises Bob Ray"},
		{"what follows if somebody decides on it", "If|if|SCONJ|IN|4|mark Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|2|flat|PER decides|decide|VERB|VBZ|10|advcl to|to|PART|TO|6|mark fire|fire|VERB|VB|4|xcomp Bob|Bob|PROPN|NNP|6|obj|PER ,|,|PUNCT|,|4|punct all|all|PRON|DT|10|nsubj quit|quit|VERB|VBP|0|root", "Ann Lee hypothetical dismisses Bob"},
		{"hypothetical", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER could|could|AUX|MD|4|aux fire|fire|VERB|VB|0|root Bob|Bob|PROPN|NNP|4|obj|PER Ray|Ray|PROPN|NNP|5|flat|PER", "Ann Lee hypothetical dismisses Bob Ray"},
		{"will have to", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER will|will|AUX|MD|4|aux have|have|VERB|VB|0|root to|to|PART|TO|6|mark fire|fire|VERB|VB|4|xcomp Bob|Bob|PROPN|NNP|6|obj|PER Ray|Ray|PROPN|NNP|7|flat|PER", "Ann Lee planned dismisses Bob Ray"},
		{"refused", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER refused|refuse|VERB|VBD|0|root to|to|PART|TO|5|mark endorse|endorse|VERB|VB|3|xcomp Bob|Bob|PROPN|NNP|5|obj|PER Ray|Ray|PROPN|NNP|6|flat|PER", "Ann Lee not endorses Bob Ray"},
		{"coordinated objects", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER praised|praise|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER and|and|CCONJ|CC|7|cc Cy|Cy|PROPN|NNP|4|conj|PER Fox|Fox|PROPN|NNP|7|flat|PER", "Ann Lee praises Bob Ray; Ann Lee praises Cy Fox"},
		{"title", "Senator|Senator|PROPN|NNP|2|nmod:desc Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|2|flat|PER spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice Senator"},
		{"relative clause", "Ann|Ann|PROPN|NNP|5|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|4|punct who|who|PRON|WP|6|nsubj left|leave|VERB|VBD|0|root criticized|criticize|VERB|VBD|1|acl:relcl Bob|Bob|PROPN|NNP|6|obj|PER Ray|Ray|PROPN|NNP|7|flat|PER", "Ann Lee criticizes Bob Ray"},
		{"control", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER named|name|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER to|to|PART|TO|7|mark replace|replace|VERB|VB|3|advcl Cy|Cy|PROPN|NNP|7|obj|PER Fox|Fox|PROPN|NNP|8|flat|PER", "Ann Lee appoints Bob Ray; Bob Ray replaces Cy Fox"},
		{"noun with possessor", "Ann|Ann|PROPN|NNP|4|nmod:poss|PER Lee|Lee|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case criticism|criticism|NOUN|NN|8|nsubj of|of|ADP|IN|6|case Bob|Bob|PROPN|NNP|4|nmod|PER Ray|Ray|PROPN|NNP|6|flat|PER hurt|hurt|VERB|VBD|0|root", "Ann Lee criticizes Bob Ray"},
		{"light verb", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER took|take|VERB|VBD|0|root aim|aim|NOUN|NN|3|obj at|at|ADP|IN|6|case Bob|Bob|PROPN|NNP|3|obl|PER Ray|Ray|PROPN|NNP|6|flat|PER", "Ann Lee criticizes Bob Ray"},
		{"asked to resign", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER urged|urge|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER to|to|PART|TO|7|mark resign|resign|VERB|VB|3|xcomp", "Ann Lee callsForRemovalOf Bob Ray"},
		{"apposition", "Ann|Ann|PROPN|NNP|8|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|4|punct chairman|chairman|NOUN|NN|1|appos of|of|ADP|IN|7|case the|the|DET|DT|7|det NATO|NATO|PROPN|NNP|4|nmod|ORG spoke|speak|VERB|VBD|0|root", "Ann Lee holdsOffice NATO Chairman; Ann Lee leads NATO"},
		{"bare title", "President|President|PROPN|NNP|2|nmod:desc Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|2|flat|PER spoke|speak|VERB|VBD|0|root\nThe|the|DET|DT|2|det president|president|NOUN|NN|3|nsubj praised|praise|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER", "Ann Lee holdsOffice President; Ann Lee praises Bob Ray"},
		{"open relation", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER tickled|tickle|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER", "Ann Lee “tickled” Bob Ray"},
		{"hyphened", "The|the|DET|DT|5|det Bob|Bob|PROPN|NNP|4|compound|PER -|-|PUNCT|HYPH|2|punct backed|back|VERB|VBN|5|amod candidate|candidate|NOUN|NN|8|nsubj Ann|Ann|PROPN|NNP|5|appos|PER Lee|Lee|PROPN|NNP|6|flat|PER spoke|speak|VERB|VBD|0|root", "Bob supports Ann Lee"},
		{"scored a win over", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER scored|score|VERB|VBD|0|root a|a|DET|DT|5|det triumph|triumph|NOUN|NN|3|obj over|over|ADP|IN|7|case Bob|Bob|PROPN|NNP|5|nmod|PER Ray|Ray|PROPN|NNP|7|flat|PER", "Ann Lee defeats Bob Ray"},
		{"gave a concession", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER gave|give|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|iobj|PER Ray|Ray|PROPN|NNP|4|flat|PER a|a|DET|DT|7|det concession|concession|NOUN|NN|3|obj", "Ann Lee concedesTo Bob Ray"},
		{"criticized how", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER criticized|criticize|VERB|VBD|0|root how|how|ADV|WRB|7|advmod Bob|Bob|PROPN|NNP|7|nsubj|PER Ray|Ray|PROPN|NNP|5|flat|PER voted|vote|VERB|VBD|3|ccomp", "Ann Lee criticizes Bob Ray"},
		{"angry about how", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|cop angry|angry|ADJ|JJ|0|root about|about|SCONJ|IN|9|mark how|how|ADV|WRB|9|advmod Bob|Bob|PROPN|NNP|9|nsubj|PER Ray|Ray|PROPN|NNP|7|flat|PER voted|vote|VERB|VBD|4|advcl", "Ann Lee opposes Bob Ray"},
		{"angry at the way", "Ann|Ann|PROPN|NNP|4|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|cop angry|angry|ADJ|JJ|0|root at|at|ADP|IN|7|case the|the|DET|DT|7|det way|way|NOUN|NN|4|obl Bob|Bob|PROPN|NNP|10|nsubj|PER Ray|Ray|PROPN|NNP|8|flat|PER voted|vote|VERB|VBD|7|acl:relcl", "Ann Lee opposes Bob Ray"},
		{"condemned a body for", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER condemned|condemn|VERB|VBD|0|root the|the|DET|DT|5|det opposition|opposition|NOUN|NN|3|obj for|for|ADP|IN|7|mark lying|lie|VERB|VBG|5|acl", "Ann Lee criticizes opposition"},
		{"greeted by jeers", "Ann|Ann|PROPN|NNP|4|nsubj:pass|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|aux:pass greeted|greet|VERB|VBN|0|root by|by|ADP|IN|6|case jeers|jeer|NOUN|NNS|4|obl:agent from|from|ADP|IN|8|case Bob|Bob|PROPN|NNP|4|obl|PER Ray|Ray|PROPN|NNP|8|flat|PER", "Bob Ray criticizes Ann Lee"},
		{"met with jeers", "Ann|Ann|PROPN|NNP|4|nsubj:pass|PER Lee|Lee|PROPN|NNP|1|flat|PER was|be|AUX|VBD|4|aux:pass met|meet|VERB|VBN|0|root with|with|ADP|IN|6|case jeers|jeer|NOUN|NNS|4|obl from|from|ADP|IN|8|case Bob|Bob|PROPN|NNP|4|obl|PER Ray|Ray|PROPN|NNP|8|flat|PER", "Bob Ray criticizes Ann Lee"},
		{"an angry letter", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER wrote|write|VERB|VBD|0|root a|a|DET|DT|6|det scathing|scathing|ADJ|JJ|6|amod letter|letter|NOUN|NN|3|obj to|to|ADP|IN|8|case Bob|Bob|PROPN|NNP|6|nmod|PER Ray|Ray|PROPN|NNP|8|flat|PER", "Ann Lee consultsWith Bob Ray; Ann Lee criticizes Bob Ray"},
		{"pick to lead", "Kay|Kay|PROPN|NNP|2|nsubj|PER met|meet|VERB|VBD|0|root Ann|Ann|PROPN|NNP|2|obj|PER Lee|Lee|PROPN|NNP|3|flat|PER ,|,|PUNCT|,|9|punct Bob|Bob|PROPN|NNP|9|nmod:poss|PER Ray|Ray|PROPN|NNP|6|flat|PER 's|'s|PART|POS|6|case pick|pick|NOUN|NN|3|appos to|to|PART|TO|11|mark lead|lead|VERB|VB|9|acl the|the|DET|DT|14|det Green|Green|PROPN|NNP|14|amod|ORG Union|Union|PROPN|NNP|11|obj|ORG", "Ann Lee planned leads Green Union; Bob Ray nominates Ann Lee; Kay meetsWith Ann Lee"},
		{"denounced as", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER denounced|denounce|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER as|as|ADP|IN|7|case unprecedented|unprecedented|ADJ|JJ|3|obl", "Ann Lee criticizes Bob Ray"},
		{"called", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER called|call|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER a|a|DET|DT|7|det disgrace|disgrace|NOUN|NN|3|xcomp", "Ann Lee criticizes Bob Ray"},
		{"whose the act is", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER criticized|criticize|VERB|VBD|0|root the|the|DET|DT|5|det plan|plan|NOUN|NN|3|obj of|of|ADP|IN|7|case Bob|Bob|PROPN|NNP|5|nmod|PER Ray|Ray|PROPN|NNP|7|flat|PER", "Ann Lee criticizes Bob Ray; Ann Lee criticizes plan of Bob Ray"},
		{"what is done to one", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER criticized|criticize|VERB|VBD|0|root the|the|DET|DT|5|det killing|killing|NOUN|NN|3|obj of|of|ADP|IN|7|case Bob|Bob|PROPN|NNP|5|nmod|PER Ray|Ray|PROPN|NNP|7|flat|PER", ""},
		{"a campaign", "The|the|DET|DT|4|det Ann|Ann|PROPN|NNP|4|compound|PER Lee|Lee|PROPN|NNP|2|flat|PER campaign|campaign|NOUN|NN|5|nsubj blamed|blame|VERB|VBD|0|root Bob|Bob|PROPN|NNP|5|obj|PER Ray|Ray|PROPN|NNP|6|flat|PER", "Ann Lee campaign accuses Bob Ray"},
		{"speech", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER gave|give|VERB|VBD|0|root a|a|DET|DT|5|det speech|speech|NOUN|NN|3|obj denouncing|denounce|VERB|VBG|5|acl Bob|Bob|PROPN|NNP|6|obj|PER Ray|Ray|PROPN|NNP|7|flat|PER", "Ann Lee criticizes Bob Ray"},
		{"including", "Aides|aide|NOUN|NNS|5|nsubj including|include|ADP|IN|3|case Ann|Ann|PROPN|NNP|1|nmod|PER Lee|Lee|PROPN|NNP|3|flat|PER criticized|criticize|VERB|VBD|0|root Bob|Bob|PROPN|NNP|5|obj|PER Ray|Ray|PROPN|NNP|6|flat|PER", "Aides criticizes Bob Ray; Ann Lee criticizes Bob Ray"},
		{"said to have lied", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|6|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER lied|lie|VERB|VBD|3|ccomp", "Ann Lee accuses Bob Ray"},
		{"not said to have lied", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|7|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER never|never|ADV|RB|7|advmod lied|lie|VERB|VBD|3|ccomp", "Ann Lee defends Bob Ray"},
		{"no evidence of lies", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root there|there|PRON|EX|5|expl was|be|VERB|VBD|3|ccomp no|no|DET|DT|7|det evidence|evidence|NOUN|NN|5|nsubj that|that|SCONJ|IN|11|mark Bob|Bob|PROPN|NNP|11|nsubj|PER Ray|Ray|PROPN|NNP|9|flat|PER lied|lie|VERB|VBD|7|acl", "Ann Lee defends Bob Ray"},
		{"a law that violates", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root the|the|DET|DT|5|det bill|bill|NOUN|NN|6|nsubj violated|violate|VERB|VBD|3|ccomp it|it|PRON|PRP|6|obj", "Ann Lee criticizes bill"},
		{"not only", "Ann|Ann|PROPN|NNP|6|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER had|have|AUX|VBD|6|aux not|not|PART|RB|6|advmod only|only|ADV|RB|6|advmod praised|praise|VERB|VBN|0|root Bob|Bob|PROPN|NNP|6|obj|PER", "Ann Lee praises Bob"},
		{"whose tweet it was", "Ann|Ann|PROPN|NNP|4|nmod:poss|PER Lee|Lee|PROPN|NNP|1|flat|PER 's|'s|PART|POS|1|case tweet|tweet|NOUN|NN|5|nsubj slammed|slam|VERB|VBD|0|root Bob|Bob|PROPN|NNP|5|obj|PER", "Ann Lee criticizes Bob"},
		{"alleged", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER alleged|allege|VERB|VBD|0|root that|that|SCONJ|IN|7|mark Bob|Bob|PROPN|NNP|7|nsubj|PER Ray|Ray|PROPN|NNP|5|flat|PER knew|know|VERB|VBD|3|ccomp", "Ann Lee accuses Bob Ray"},
		{"tried to stop", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER tried|try|VERB|VBD|0|root to|to|PART|TO|5|mark block|block|VERB|VB|3|xcomp Bob|Bob|PROPN|NNP|5|obj|PER Ray|Ray|PROPN|NNP|6|flat|PER", "Ann Lee opposes Bob Ray"},
		{"threatened to sue", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER threatened|threaten|VERB|VBD|0|root to|to|PART|TO|5|mark sue|sue|VERB|VB|3|xcomp Bob|Bob|PROPN|NNP|5|obj|PER Ray|Ray|PROPN|NNP|6|flat|PER", "Ann Lee threatens Bob Ray"},
		{"rival", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER met|meet|VERB|VBD|0|root donors|donor|NOUN|NNS|3|obj of|of|ADP|IN|7|case rival|rival|ADJ|JJ|7|amod Bob|Bob|PROPN|NNP|4|nmod|PER Ray|Ray|PROPN|NNP|7|flat|PER", "Ann Lee meetsWith donors of Bob Ray; Ann Lee rivals Bob Ray"},
		{"dismissed a claim", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER dismissed|dismiss|VERB|VBD|0|root the|the|DET|DT|5|det bill|bill|NOUN|NN|3|obj", "Ann Lee rejects bill"},
		{"dismissed an aide", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER dismissed|dismiss|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER", "Ann Lee dismisses Bob Ray"},
		{"asked to go ahead", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER urged|urge|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER to|to|PART|TO|7|mark go|go|VERB|VB|3|xcomp ahead|ahead|ADV|RB|7|advmod", "Ann Lee asks Bob Ray"},
		{"critics", "Critics|critic|NOUN|NNS|4|nsubj of|of|ADP|IN|3|case Ann|Ann|PROPN|NNP|1|nmod|PER laughed|laugh|VERB|VBD|0|root", "Critics of Ann criticizes Ann"},
		{"concern that", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER voiced|voice|VERB|VBD|0|root concern|concern|NOUN|NN|3|obj that|that|SCONJ|IN|8|mark Bob|Bob|PROPN|NNP|8|nsubj|PER Ray|Ray|PROPN|NNP|6|flat|PER slept|sleep|VERB|VBD|4|acl", "Ann Lee criticizes Bob Ray"},
		{"attack of words", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER attacked|attack|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER", "Ann Lee criticizes Bob Ray"},
		{"attack of arms", "Russia|Russia|PROPN|NNP|2|nsubj|LOC attacked|attack|VERB|VBD|0|root Ukraine|Ukraine|PROPN|NNP|2|obj|LOC", "Russia attacks Ukraine"},
		{"one of the friends", "Ann|Ann|PROPN|NNP|8|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|4|punct one|one|NUM|CD|1|appos of|of|ADP|IN|7|case Ray|Ray|PROPN|NNP|7|nmod:poss|PER friends|friend|NOUN|NNS|4|nmod spoke|speak|VERB|VBD|0|root", "Ann Lee alliedWith Ray"},
		{"friends of each other", "Ann|Ann|PROPN|NNP|6|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER and|and|CCONJ|CC|4|cc Ray|Ray|PROPN|NNP|1|conj|PER are|be|AUX|VBP|6|cop friends|friend|NOUN|NNS|0|root", "Ann Lee alliedWith Ray"},
		{"two who met", "The|the|DET|DT|2|det rivals|rival|NOUN|NNS|7|nsubj Ann|Ann|PROPN|NNP|2|appos|PER Lee|Lee|PROPN|NNP|3|flat|PER and|and|CCONJ|CC|6|cc Ray|Ray|PROPN|NNP|3|conj|PER met|meet|VERB|VBD|0|root", "Ann Lee meetsWith Ray"},
		{"one of those who", "Ann|Ann|PROPN|NNP|11|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|4|punct one|one|NUM|CD|1|appos of|of|ADP|IN|6|case senators|senator|NOUN|NNS|4|nmod who|who|PRON|WP|8|nsubj praised|praise|VERB|VBD|6|acl:relcl Ray|Ray|PROPN|NNP|8|obj|PER ,|,|PUNCT|,|4|punct smiled|smile|VERB|VBD|0|root", "Ann Lee praises Ray"},
		{"a body of one's own", "Ann|Ann|PROPN|NNP|7|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|6|punct whose|whose|PRON|WP$|6|nmod:poss Green|Green|PROPN|NNP|6|compound|ORG Council|Council|PROPN|NNP|1|conj|ORG won|win|VERB|VBD|0|root", "Ann Lee leads Green Council"},
		{"said she would sue", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root she|she|PRON|PRP|6|nsubj would|would|AUX|MD|6|aux sue|sue|VERB|VB|3|ccomp Ray|Ray|PROPN|NNP|6|obj|PER", "Ann Lee threatens Ray"},
		{"time to go", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER said|say|VERB|VBD|0|root it|it|PRON|PRP|6|nsubj is|be|AUX|VBZ|6|cop time|time|NOUN|NN|3|ccomp for|for|ADP|IN|8|case Ray|Ray|PROPN|NNP|6|nmod|PER to|to|PART|TO|10|mark go|go|VERB|VB|6|acl", "Ann Lee callsForRemovalOf Ray"},
		{"a sum given", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER gave|give|VERB|VBD|0|root Ray|Ray|PROPN|NNP|3|iobj|PER $|$|SYM|$|3|obj 5|5|NUM|CD|5|nummod", "Ann Lee funds Ray"},
		{"a sum hung from who gets it", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER gave|give|VERB|VBD|0|root Ray|Ray|PROPN|NNP|3|obj|PER $|$|SYM|$|4|nmod 5|5|NUM|CD|5|nummod", "Ann Lee funds Ray; Ann Lee “gave” Ray"},
		{"who gets a sum hung from it", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER gave|give|VERB|VBD|0|root Ray|Ray|PROPN|NNP|5|nsubj|PER $|$|SYM|$|3|obj 5|5|NUM|CD|5|nummod", "Ann Lee funds Ray"},
		{"aid given", "France|France|PROPN|NNP|2|nsubj|LOC gave|give|VERB|VBD|0|root Kenya|Kenya|PROPN|NNP|2|iobj|LOC $|$|SYM|$|3|list 5|5|NUM|CD|4|nummod in|in|ADP|IN|7|case aid|aid|NOUN|NN|4|nmod", "France aids Kenya"},
		{"ran and lost", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ran|run|VERB|VBD|0|root against|against|ADP|IN|5|case Ray|Ray|PROPN|NNP|3|obl|PER and|and|CCONJ|CC|7|cc lost|lose|VERB|VBD|3|conj", "Ann Lee rivals Ray; Ray defeats Ann Lee"},
		{"ran and lost a thing", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER ran|run|VERB|VBD|0|root against|against|ADP|IN|5|case Ray|Ray|PROPN|NNP|3|obl|PER and|and|CCONJ|CC|7|cc lost|lose|VERB|VBD|3|conj hope|hope|NOUN|NN|7|obj", "Ann Lee rivals Ray"},
		{"through a spokeswoman", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER spoke|speak|VERB|VBD|0|root through|through|ADP|IN|6|case a|a|DET|DT|6|det spokeswoman|spokeswoman|NOUN|NN|3|obl ,|,|PUNCT|,|8|punct Ray|Ray|PROPN|NNP|6|appos|PER", "Ray spokespersonFor Ann Lee"},
		{"named behind", "A|a|DET|DT|2|det spokesman|spokesman|NOUN|NN|8|nsubj for|for|ADP|IN|4|case Lee|Lee|PROPN|NNP|2|nmod|PER ,|,|PUNCT|,|6|punct Ray|Ray|PROPN|NNP|4|conj|PER ,|,|PUNCT|,|2|punct spoke|speak|VERB|VBD|0|root", "Ray spokespersonFor Lee"},
		{"both of a party", "Ann|Ann|PROPN|NNP|8|nsubj|PER and|and|CCONJ|CC|3|cc Ray|Ray|PROPN|NNP|1|conj|PER ,|,|PUNCT|,|6|punct both|both|DET|DT|6|det Republicans|Republican|PROPN|NNPS|3|appos ,|,|PUNCT|,|3|punct spoke|speak|VERB|VBD|0|root", "Ann memberOf Republican Party; Ray memberOf Republican Party"},
		{"has the endorsement", "Ann|Ann|PROPN|NNP|2|nsubj|PER has|have|VERB|VBZ|0|root the|the|DET|DT|4|det backing|backing|NOUN|NN|2|obj of|of|ADP|IN|6|case Ray|Ray|PROPN|NNP|4|nmod|PER", "Ray supports Ann"},
		{"each other", "Ann|Ann|PROPN|NNP|4|nsubj|PER and|and|CCONJ|CC|3|cc Ray|Ray|PROPN|NNP|1|conj|PER praised|praise|VERB|VBD|0|root each|each|DET|DT|4|obj other|other|ADJ|JJ|5|fixed", "Ann praises Ray; Ray praises Ann"},
		{"a conjunct hung as an apposition", "Mayor|mayor|NOUN|NN|6|nsubj Ann|Ann|PROPN|NNP|1|appos|PER and|and|CCONJ|CC|5|cc Governor|governor|NOUN|NN|5|nmod:desc Ray|Ray|PROPN|NNP|1|appos|PER praised|praise|VERB|VBD|0|root NATO|NATO|PROPN|NNP|6|obj|ORG", "Ann holdsOffice Mayor; Ann praises NATO; Ray holdsOffice Governor; Ray praises NATO"},
		{"with a doer", "It|it|PRON|PRP|3|nsubj was|be|AUX|VBD|3|cop loud|loud|ADJ|JJ|0|root ,|,|PUNCT|,|3|punct a|a|DET|DT|6|det debate|debate|NOUN|NN|3|parataxis with|with|SCONJ|IN|9|mark Ann|Ann|PROPN|NNP|9|nsubj|PER accusing|accuse|VERB|VBG|6|acl Ray|Ray|PROPN|NNP|9|obj|PER of|of|ADP|IN|12|case fraud|fraud|NOUN|NN|9|obl", "Ann accuses Ray"},
		{"called something, in apposition by the parser", "Ann|Ann|PROPN|NNP|2|nsubj|PER called|call|VERB|VBD|0|root Ray|Ray|PROPN|NNP|2|xcomp|PER a|a|DET|DT|5|det disgrace|disgrace|NOUN|NN|3|appos", "Ann criticizes Ray"},
		{"scheduled to", "Ann|Ann|PROPN|NNP|3|nsubj:pass|PER was|be|AUX|VBD|3|aux:pass scheduled|schedule|VERB|VBN|0|root to|to|PART|TO|5|mark meet|meet|VERB|VB|3|xcomp with|with|ADP|IN|7|case Ray|Ray|PROPN|NNP|5|obl|PER", "Ann planned meetsWith Ray"},
		{"against doing", "Ann|Ann|PROPN|NNP|2|nsubj|PER decided|decide|VERB|VBD|0|root against|against|SCONJ|IN|4|mark endorsing|endorse|VERB|VBG|2|advcl Ray|Ray|PROPN|NNP|4|obj|PER", "Ann not endorses Ray"},
		{"pretended to", "Ann|Ann|PROPN|NNP|2|nsubj|PER pretended|pretend|VERB|VBD|0|root to|to|PART|TO|4|mark praise|praise|VERB|VB|2|xcomp Ray|Ray|PROPN|NNP|4|obj|PER", "Ann not praises Ray"},
		{"accused of", "Ann|Ann|PROPN|NNP|2|nsubj|PER accused|accuse|VERB|VBD|0|root Bob|Bob|PROPN|NNP|2|obj|PER of|of|SCONJ|IN|5|mark attacking|attack|VERB|VBG|3|acl Ray|Ray|PROPN|NNP|5|obj|PER", "Ann accuses Bob; Bob criticizes Ray"},
		{"agreed to", "Ann|Ann|PROPN|NNP|2|nsubj|PER agreed|agree|VERB|VBD|0|root to|to|PART|TO|4|mark fire|fire|VERB|VB|2|xcomp Ray|Ray|PROPN|NNP|4|obj|PER", "Ann planned dismisses Ray"},
		{"a resignation of", "The|the|DET|DT|2|det resignation|resignation|NOUN|NN|7|nsubj of|of|ADP|IN|4|case Ann|Ann|PROPN|NNP|2|nmod|PER as|as|ADP|IN|6|case mayor|mayor|NOUN|NN|2|nmod hurt|hurt|VERB|VBD|0|root", "Ann holdsOffice Mayor; Ann resignsFrom Mayor"},
		{"whom another beat", "Ann|Ann|PROPN|NNP|6|nsubj|PER ,|,|PUNCT|,|5|punct whom|whom|PRON|WP|5|obl Ray|Ray|PROPN|NNP|5|nsubj|PER defeated|defeat|VERB|VBD|1|acl:relcl spoke|speak|VERB|VBD|0|root", "Ray defeats Ann"},
		{"named somebody so called", "Ann|Ann|PROPN|NNP|2|nsubj|PER hired|hire|VERB|VBD|0|root a|a|DET|DT|4|det banker|banker|NOUN|NN|2|xcomp ,|,|PUNCT|,|6|punct Bob|Bob|PROPN|NNP|4|appos|PER", "Ann appoints Bob"},
		{"left the cabinet", "Ann|Ann|PROPN|NNP|2|nsubj|PER resigned|resign|VERB|VBD|0|root from|from|ADP|IN|5|case the|the|DET|DT|5|det cabinet|cabinet|NOUN|NN|2|obl", "Ann resignsFrom cabinet"},
		{"called on to do it", "Ann|Ann|PROPN|NNP|2|nsubj|PER called|call|VERB|VBD|0|root on|on|ADP|IN|4|case Ray|Ray|PROPN|NNP|2|obl|PER to|to|PART|TO|6|mark endorse|endorse|VERB|VB|2|advcl Fox|Fox|PROPN|NNP|6|obj|PER", "Ann asks Ray; Ann supports Fox; Ray requested endorses Fox"},
		{"kin named next", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER spoke|speak|VERB|VBD|0|root\nHer|she|PRON|PRP$|2|nmod:poss son|son|NOUN|NN|3|nsubj laughed|laugh|VERB|VBD|0|root\nBob|Bob|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER spoke|speak|VERB|VBD|0|root", "Ann Lee parentOf Bob Lee"},
		{"another named next", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER spoke|speak|VERB|VBD|0|root\nHer|she|PRON|PRP$|2|nmod:poss son|son|NOUN|NN|3|nsubj laughed|laugh|VERB|VBD|0|root\nBob|Bob|PROPN|NNP|3|nsubj|PER Ray|Ray|PROPN|NNP|1|flat|PER spoke|speak|VERB|VBD|0|root", ""},
		{"the only one who", "Ann|Ann|PROPN|NNP|5|nsubj|PER was|be|AUX|VBD|5|cop the|the|DET|DT|5|det only|only|ADJ|JJ|5|amod senator|senator|NOUN|NN|0|root who|who|PRON|WP|7|nsubj praised|praise|VERB|VBD|5|acl:relcl Ray|Ray|PROPN|NNP|7|obj|PER", "Ann holdsOffice Senator; Ann praises Ray"},
		{"surname, never a place", "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER spoke|speak|VERB|VBD|0|root\nLee|Lee|PROPN|NNP|2|nsubj|LOC praised|praise|VERB|VBD|0|root Bob|Bob|PROPN|NNP|2|obj|PER Ray|Ray|PROPN|NNP|3|flat|PER", "Ann Lee praises Bob Ray"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(claims(t, c.text), "; "); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestPronounsAndGender(t *testing.T) {
	x, _ := read(t, `Mr.|Mr.|PROPN|NNP|3|nmod:desc Ash|Ash|PROPN|NNP|3|nsubj|PER met|meet|VERB|VBD|0|root Mrs.|Mrs.|PROPN|NNP|3|obj Birch|Birch|PROPN|NNP|4|flat|PER
She|she|PRON|PRP|2|nsubj praised|praise|VERB|VBD|0|root him|he|PRON|PRP|2|obj`)
	who := map[string]string{}
	for i, m := range x.ments {
		if m.Kind == kindPronoun && x.entOf[i] >= 0 {
			who[m.Text] = x.ents[x.entOf[i]].Name
		}
	}
	if who["She"] != "Birch" || who["him"] != "Ash" {
		t.Errorf("She is %q, want Birch; him is %q, want Ash", who["She"], who["him"])
	}
}

func TestFactuality(t *testing.T) {
	for text, want := range map[string]factuality{
		"A|A|PROPN|NNP|2|nsubj|PER fires|fire|VERB|VBZ|0|root B|B|PROPN|NNP|2|obj|PER":                                                                                                                          {modality: schema.Asserted},
		"A|A|PROPN|NNP|3|nsubj|PER will|will|AUX|MD|3|aux fire|fire|VERB|VB|0|root B|B|PROPN|NNP|3|obj|PER":                                                                                                     {modality: schema.Planned},
		"A|A|PROPN|NNP|2|nsubj|PER wants|want|VERB|VBZ|0|root to|to|PART|TO|4|mark fire|fire|VERB|VB|2|xcomp B|B|PROPN|NNP|4|obj|PER":                                                                           {modality: schema.Planned},
		"If|if|SCONJ|IN|3|mark A|A|PROPN|NNP|3|nsubj|PER fires|fire|VERB|VBZ|6|advcl B|B|PROPN|NNP|3|obj|PER he|he|PRON|PRP|6|nsubj loses|lose|VERB|VBZ|0|root":                                                 {modality: schema.Hypothetical},
		"C|C|PROPN|NNP|2|nsubj|PER denied|deny|VERB|VBD|0|root that|that|SCONJ|IN|5|mark A|A|PROPN|NNP|5|nsubj|PER fired|fire|VERB|VBD|2|ccomp B|B|PROPN|NNP|5|obj|PER":                                         {modality: schema.Denied},
		"C|C|PROPN|NNP|2|nsubj|PER said|say|VERB|VBD|0|root that|that|SCONJ|IN|5|mark A|A|PROPN|NNP|5|nsubj|PER fired|fire|VERB|VBD|2|ccomp B|B|PROPN|NNP|5|obj|PER":                                            {modality: schema.Reported},
		"We|we|PRON|PRP|3|nsubj wrongly|wrongly|ADV|RB|3|advmod reported|report|VERB|VBD|0|root that|that|SCONJ|IN|6|mark A|A|PROPN|NNP|6|nsubj|PER fired|fire|VERB|VBD|3|ccomp B|B|PROPN|NNP|6|obj|PER":        {modality: schema.Denied},
		"An|a|DET|DT|3|det earlier|early|ADJ|JJR|3|amod version|version|NOUN|NN|4|nsubj said|say|VERB|VBD|0|root A|A|PROPN|NNP|6|nsubj|PER fired|fire|VERB|VBD|4|ccomp B|B|PROPN|NNP|6|obj|PER":                 {modality: schema.Denied},
		"A|A|PROPN|NNP|2|nsubj|PER refused|refuse|VERB|VBD|0|root to|to|PART|TO|4|mark go|go|VERB|VB|2|xcomp ,|,|PUNCT|,|6|punct firing|fire|VERB|VBG|4|advcl B|B|PROPN|NNP|6|obj|PER":                          {modality: schema.Asserted},
		"C|C|PROPN|NNP|2|nsubj|PER hopes|hope|VERB|VBZ|0|root A|A|PROPN|NNP|4|nsubj|PER fired|fire|VERB|VBD|2|ccomp B|B|PROPN|NNP|4|obj|PER":                                                                    {modality: schema.Hypothetical},
		"C|C|PROPN|NNP|2|nsubj|PER hopes|hope|VERB|VBZ|0|root to|to|PART|TO|4|mark win|win|VERB|VB|2|xcomp as|as|SCONJ|IN|7|mark A|A|PROPN|NNP|7|nsubj|PER fired|fire|VERB|VBD|4|advcl B|B|PROPN|NNP|7|obj|PER": {modality: schema.Asserted},
		"A|A|PROPN|NNP|2|nsubj|PER has|have|VERB|VBZ|0|root a|a|DET|DT|4|det history|history|NOUN|NN|2|obj of|of|ADP|IN|6|mark firing|fire|VERB|VBG|4|acl B|B|PROPN|NNP|6|obj|PER":                              {modality: schema.Asserted},
		"A|A|PROPN|NNP|2|nsubj|PER has|have|VERB|VBZ|0|root the|the|DET|DT|4|det idea|idea|NOUN|NN|2|obj of|of|ADP|IN|6|mark firing|fire|VERB|VBG|4|acl B|B|PROPN|NNP|6|obj|PER":                                {modality: schema.Planned},
		"A|A|PROPN|NNP|2|nsubj|PER used|use|VERB|VBD|0|root a|a|DET|DT|4|det tweet|tweet|NOUN|NN|2|obj to|to|PART|TO|6|mark fire|fire|VERB|VB|2|advcl B|B|PROPN|NNP|6|obj|PER":                                  {modality: schema.Asserted},
		"A|A|PROPN|NNP|2|nsubj|PER built|build|VERB|VBD|0|root a|a|DET|DT|4|det case|case|NOUN|NN|2|obj to|to|PART|TO|6|mark fire|fire|VERB|VB|2|advcl B|B|PROPN|NNP|6|obj|PER":                                 {modality: schema.Planned},
		"A|A|PROPN|NNP|3|nsubj|PER will|will|AUX|MD|3|aux continue|continue|VERB|VB|0|root to|to|PART|TO|5|mark fire|fire|VERB|VB|3|xcomp B|B|PROPN|NNP|5|obj|PER":                                              {modality: schema.Asserted},
		"A|A|PROPN|NNP|3|nsubj|PER was|be|AUX|VBD|3|cop slow|slow|ADJ|JJ|0|root to|to|PART|TO|5|mark fire|fire|VERB|VB|3|xcomp B|B|PROPN|NNP|5|obj|PER":                                                         {modality: schema.Asserted, negated: true},
		"A|A|PROPN|NNP|4|nsubj|PER did|do|AUX|VBD|4|aux not|not|PART|RB|4|advmod come|come|VERB|VB|0|root to|to|PART|TO|6|mark fire|fire|VERB|VB|4|advcl B|B|PROPN|NNP|6|obj|PER":                               {modality: schema.Asserted, negated: true},
		"A|A|PROPN|NNP|3|nsubj|PER was|be|AUX|VBD|3|cop reluctant|reluctant|ADJ|JJ|0|root to|to|PART|TO|5|mark fire|fire|VERB|VB|3|xcomp B|B|PROPN|NNP|5|obj|PER":                                               {modality: schema.Asserted, negated: true},
		"A|A|PROPN|NNP|3|nsubj|PER was|be|AUX|VBD|3|cop eager|eager|ADJ|JJ|0|root to|to|PART|TO|5|mark fire|fire|VERB|VB|3|xcomp B|B|PROPN|NNP|5|obj|PER":                                                       {modality: schema.Planned},
		"A|A|PROPN|NNP|4|nsubj|PER would|would|AUX|MD|4|aux be|be|AUX|VB|4|cop glad|glad|ADJ|JJ|0|root to|to|PART|TO|6|mark fire|fire|VERB|VB|4|advcl B|B|PROPN|NNP|6|obj|PER":                                  {modality: schema.Planned},
		"A|A|PROPN|NNP|5|nsubj|PER is|be|AUX|VBZ|5|cop the|the|DET|DT|5|det oldest|old|ADJ|JJS|5|amod man|man|NOUN|NN|0|root to|to|PART|TO|7|mark fire|fire|VERB|VB|5|acl B|B|PROPN|NNP|7|obj|PER":              {modality: schema.Asserted},
		"C|C|PROPN|NNP|2|nsubj|PER accused|accuse|VERB|VBD|0|root A|A|PROPN|NNP|2|obj|PER of|of|ADP|IN|5|mark firing|fire|VERB|VBG|2|advcl B|B|PROPN|NNP|5|obj|PER":                                             {modality: schema.Hypothetical},
		"A|A|PROPN|NNP|4|nsubj|PER no|no|ADV|RB|3|advmod longer|long|ADV|RBR|4|advmod fired|fire|VERB|VBZ|0|root B|B|PROPN|NNP|4|obj|PER":                                                                       {modality: schema.Asserted, negated: true},
		"A|A|PROPN|NNP|3|nsubj|PER neither|neither|CCONJ|CC|3|cc fired|fire|VERB|VBD|0|root nor|nor|CCONJ|CC|5|cc saw|see|VERB|VBD|3|conj B|B|PROPN|NNP|5|obj|PER":                                              {modality: schema.Asserted, negated: true},
		"Neither|neither|CCONJ|CC|2|cc:preconj A|A|PROPN|NNP|5|nsubj|PER nor|nor|CCONJ|CC|4|cc C|C|PROPN|NNP|2|conj|PER fired|fire|VERB|VBD|0|root B|B|PROPN|NNP|5|obj|PER":                                     {modality: schema.Asserted, negated: true},
		"A|A|PROPN|NNP|4|nsubj|PER did|do|AUX|VBD|4|aux not|not|PART|RB|4|advmod fire|fire|VERB|VB|0|root B|B|PROPN|NNP|4|obj|PER until|until|ADP|IN|7|case May|May|PROPN|NNP|4|obl":                            {modality: schema.Asserted},
		"A|A|PROPN|NNP|4|nsubj|PER will|will|AUX|MD|4|aux not|not|PART|RB|4|advmod fire|fire|VERB|VB|0|root B|B|PROPN|NNP|4|obj|PER until|until|ADP|IN|7|case May|May|PROPN|NNP|4|obl":                          {modality: schema.Planned, negated: true},
		"A|A|PROPN|NNP|2|nsubj|PER wants|want|VERB|VBZ|0|root to|to|PART|TO|4|mark rest|rest|VERB|VB|2|xcomp after|after|ADP|IN|6|mark firing|fire|VERB|VBG|4|advcl B|B|PROPN|NNP|6|obj|PER":                    {modality: schema.Asserted},
		"A|A|PROPN|NNP|4|nsubj|PER has|have|AUX|VBZ|4|aux not|not|PART|RB|4|advmod ruled|rule|VERB|VBN|0|root out|out|ADP|RP|4|compound:prt firing|fire|VERB|VBG|4|xcomp B|B|PROPN|NNP|6|obj|PER":               {modality: schema.Hypothetical},
		"A|A|PROPN|NNP|3|nsubj|PER is|be|AUX|VBZ|3|cop willing|willing|ADJ|JJ|0|root to|to|PART|TO|5|mark fire|fire|VERB|VB|3|xcomp B|B|PROPN|NNP|5|obj|PER":                                                    {modality: schema.Planned},
		"C|C|PROPN|NNP|2|nsubj|PER saw|see|VERB|VBD|0|root reports|report|NOUN|NNS|2|obj that|that|SCONJ|IN|6|mark A|A|PROPN|NNP|6|nsubj|PER fired|fire|VERB|VBD|3|acl B|B|PROPN|NNP|6|obj|PER":                 {modality: schema.Asserted},
		"A|A|PROPN|NNP|3|nsubj|PER never|never|ADV|RB|3|advmod fired|fire|VERB|VBD|0|root B|B|PROPN|NNP|3|obj|PER":                                                                                              {modality: schema.Asserted, negated: true},
	} {
		x, _ := read(t, text)
		tr := x.trees[0]
		verb := slices.IndexFunc(tr.Tokens, func(tok nlp.Token) bool { return tok.Lemma == "fire" })
		got := factualityOf(tr, verb)
		if got.modality != want.modality || got.negated != want.negated {
			t.Errorf("%s: %s negated %v, want %s negated %v", tr.text(0, len(tr.Tokens)), got.modality, got.negated, want.modality, want.negated)
		}
	}
}

// TestLexicon finds rows that cannot match, and two rows that say the same.
func TestLexicon(t *testing.T) {
	seen := map[string]bool{}
	n := 0
	for _, f := range rows(lexiconTSV, 5) {
		n++
		key := strings.Join(f[:4], "\t")
		if seen[key] {
			t.Errorf("twice: %s", key)
		}
		seen[key] = true
		if f[0] != strings.ToLower(f[0]) || f[4] != "strong" && f[4] != "weak" || f[1] != "verb" && f[1] != "noun" && f[1] != "adj" {
			t.Errorf("bad row: %s", strings.Join(f, "\t"))
		}
	}
	if n < 1500 {
		t.Errorf("%d rows, at least 1500", n)
	}
	for _, bad := range []string{"", "obj frob", "poss→", "x→y"} {
		if fr, err := readFrame(bad); err == nil {
			t.Errorf("readFrame(%q) gives %v", bad, fr)
		}
	}
}

// TestHiddenRows finds rows of the lexicon that never come to bear, since an earlier one of the same words and frame takes every target
// that they could have.
func TestHiddenRows(t *testing.T) {
	for _, entries := range predicates {
		for _, e := range entries {
			for i, hidden := range e.frames {
				for _, by := range e.frames[:i] {
					if by.kind != hidden.kind || by.prep != hidden.prep || by.plus != hidden.plus || by.swap != hidden.swap || by.thing {
						continue
					}
					a, _ := schema.Lookup(by.predicate)
					b, _ := schema.Lookup(hidden.predicate)
					if slices.ContainsFunc(b.Range, func(typ schema.EntityType) bool {
						return slices.Contains(a.Range, typ) && (!hidden.thing || typ == schema.Topic)
					}) {
						t.Errorf("%s (%s) is hidden by %s (%s)", hidden.rule, hidden.predicate, by.rule, by.predicate)
					}
				}
			}
		}
	}
}

// TestTableRows holds that no row of the lexicon and the opinions is written twice, be it with another strength.
func TestTableRows(t *testing.T) {
	for name, table := range map[string]struct {
		tsv  string
		told []int // the cells that say what a row is
	}{
		"lexicon.tsv":  {lexiconTSV, []int{0, 1, 2, 3}},
		"opinions.tsv": {opinionsTSV, []int{0, 1}},
	} {
		seen := map[string]bool{}
		for _, f := range rows(table.tsv, 5) {
			var key []string
			for _, c := range table.told {
				key = append(key, f[c])
			}
			row := strings.Join(key, "\t")
			if seen[row] {
				t.Errorf("%s: %q stands twice", name, row)
			}
			seen[row] = true
		}
	}
}

// TestUtmost: what could not be more so is so.
func TestUtmost(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"could not be happier", "“|\"|PUNCT|``|6|punct I|I|PRON|PRP|6|nsubj could|could|AUX|MD|6|aux not|not|PART|RB|6|advmod be|be|AUX|VB|6|cop happier|happy|ADJ|JJR|14|ccomp with|with|ADP|IN|8|case Bob|Bob|PROPN|NNP|6|obl|PER Ray|Ray|PROPN|NNP|8|flat|PER ,|,|PUNCT|,|6|punct ”|\"|PUNCT|''|6|punct Ann|Ann|PROPN|NNP|14|nsubj|PER Lee|Lee|PROPN|NNP|12|flat|PER said|say|VERB|VBD|0|root", "Ann Lee reported praises Bob Ray"},
	} {
		if got := claims(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %s", c.name, got, c.want)
		}
	}
}
