package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
)

// Who is asked in an interview of questions and answers: "Q: Were you pushed?"

// interview is what tells of whom an interview is with, read once: the words that say so, in text order, and whether who answers is an "I".
type interview struct {
	with   []wordAt
	speaks bool
}

// wordAt is a token of a sentence.
type wordAt struct {
	sent *tree
	at   int
}

// interviewed is the mention before a byte of whom an interview is with: "five questions for Roe", "an interview with Roe", else, where
// answers are told by an "I", the first person that the text names. -1 for none.
func (x *reading) interviewed(before int) int {
	if x.interview == nil {
		x.interview = &interview{with: x.interviewWith(), speaks: x.answersAsI()}
	}
	for _, w := range x.interview.with {
		if w.sent.Start >= before {
			break
		}
		if m := x.at(w.sent, w.at); m >= 0 && x.ments[m].Type == schema.Person && x.ments[m].Kind == kindName {
			return m
		}
	}
	if !x.interview.speaks {
		return -1
	}
	for m, ment := range x.ments {
		if ment.Start < before && ment.Kind == kindName && ment.Type == schema.Person && strings.Contains(ment.Text, " ") {
			return m
		}
	}
	return -1
}

// interviewWith lists the words behind "interview with", "questions for" and the like.
func (x *reading) interviewWith() []wordAt {
	var out []wordAt
	for _, t := range x.trees {
		for i := range t.Tokens {
			switch t.lemma(i) {
			case "interview", "question", "conversation", "talk", "speak":
			default:
				continue
			}
			for _, prep := range []string{"with", "for", "to"} {
				for _, k := range t.behindNoun(i, prep) {
					out = append(out, wordAt{t, k})
				}
			}
		}
	}
	return out
}

// answersAsI says whether who answers speaks of himself, as nobody does in a list of questions and answers but in what it quotes.
func (x *reading) answersAsI() bool {
	for _, p := range x.doc.Paragraphs {
		answer, ok := strings.CutPrefix(strings.TrimSpace(x.doc.Text[p.Start:p.End]), "A:")
		for _, q := range slices.Backward(quoted(answer)) {
			answer = answer[:q.Start] + answer[q.End:]
		}
		if ok && strings.Contains(" "+answer, " I ") {
			return true
		}
	}
	return false
}

// questioned is the mention of whom a "you" in a question of an interview means, or -1.
func (x *reading) questioned(you Mention) int {
	p := x.doc.Paragraphs[x.trees[you.Sent].Paragraph]
	if x.quoteAt(you.Start) != nil || !strings.HasPrefix(strings.TrimSpace(x.doc.Text[p.Start:p.End]), "Q:") {
		return -1
	}
	return x.interviewed(p.Start)
}
