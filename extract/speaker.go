package extract

import (
	"regexp"
	"strings"

	"kg/graph/schema"
	"kg/nlp"
)

// Who speaks a quote without a verb of saying beside it.

// beforeColon is who the main clause before a colon is about that a quote in its sentence stands behind: "Lee was not impressed: “…”". Nil for
// nobody.
func (x *reading) beforeColon(q quote) *saying {
	for _, t := range x.trees {
		if t.Start >= q.Start || t.End <= q.Start || !strings.HasSuffix(strings.TrimSpace(x.doc.Text[t.Start:q.Start]), ":") {
			continue
		}
		for _, c := range x.clauses[t.index] {
			who := t.joined(subjectsOf(&c))
			if t.Tokens[c.pred].Head >= 0 || t.Tokens[c.pred].Start > q.Start || len(who) == 0 {
				continue
			}
			if m := x.standsFor(t, who[0]); m >= 0 && x.ments[m].Type == schema.Person {
				return &saying{t, c.pred, who}
			}
		}
	}
	return nil
}

// dashed is a name alone behind a dash.
var dashed = regexp.MustCompile(`^\s*[—–-]{1,2}\s*[\p{Lu}][^.!?]{2,60}$`)

// signedBy is who signs a quote that ends its paragraph but for a dash and a name, or -1.
func (x *reading) signedBy(q quote, paragraph nlp.Span) int {
	if paragraph.End <= q.End || !dashed.MatchString(strings.TrimSpace(x.doc.Text[q.End:paragraph.End])) {
		return -1
	}
	return x.mentionIn(q.End, paragraph.End)
}

// endsOff says whether a sentence only says who speaks the quote right before it, which ends in an exclamation or a question: "“Shame!” Lee
// shouted".
func (x *reading) endsOff(t *tree, q quote) bool {
	said := strings.TrimRight(x.doc.Text[q.Start:q.End], " \"'”’")
	if t.Start > q.End+1 || !strings.HasSuffix(said, "!") && !strings.HasSuffix(said, "?") {
		return false
	}
	for i := range t.Tokens {
		if t.Tokens[i].Head < 0 {
			return t.isVerb(i) && sayVerbs[t.lemma(i)] && t.first(i, "ccomp", "obj") < 0
		}
	}
	return false
}

// utteredBy lists whose an utterance is: "Lee's statement", "a statement from Lee", "the letter, signed by Lee".
func (t *tree) utteredBy(i int) []int {
	if p := t.possessor(i); len(p) > 0 {
		return p
	}
	for _, p := range []string{"from", "by"} {
		if out := t.behindNoun(i, p); out != nil {
			return out
		}
	}
	var out []int
	for _, k := range t.with(i, "acl") {
		if t.Tokens[k].XPOS == "VBN" && making[t.lemma(k)] {
			out = append(out, t.with(k, "obl")...)
		}
	}
	return out
}
