package extract

import (
	"regexp"
	"slices"
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

// sayingMore are verbs of saying more.
var sayingMore = wordSet(`add continue conclude`)

// goesOn is the entity of who speaks in the sentence before, where a pronoun is said to say more: "“He lied,” Lee said of Ray. She added: “…”".
// -1 where nobody fitting does.
func (x *reading) goesOn(a *anaphor) int {
	t := a.t
	verb := t.Tokens[a.Head].Head
	if a.role != 0 || a.quote != nil || verb < 0 || t.index == 0 {
		return -1
	}
	if !sayingMore[t.lemma(verb)] && !(sayVerbs[t.lemma(verb)] && slices.ContainsFunc(t.with(verb, "advmod"), func(i int) bool { return t.lower(i) == "also" || t.lower(i) == "further" })) {
		return -1
	}
	k, _ := slices.BinarySearchFunc(x.quotes, t.Start, func(q quote, pos int) int { return q.Start - pos })
	if k == 0 || x.quotes[k-1].End < x.trees[t.index-1].Start {
		return -1
	}
	who := x.quotes[k-1].speaker
	if who < 0 || x.entOf[who] < 0 || !x.fits(a, x.entOf[who]) {
		return -1
	}
	return x.entOf[who]
}

// proxies are those who speak for another, whom they are of.
var proxies = wordSet(`friend ally aide adviser advisor associate supporter backer lawyer attorney solicitor barrister representative campaign
	spokesman spokeswoman spokesperson colleague confidant source insider family office team camp staff staffer handler`)

// spokenFor is the entity that a pronoun stands for in what somebody unnamed says in another's stead: "friends of Lee say she is tired". -1 for
// nobody fitting.
func (x *reading) spokenFor(a *anaphor) int {
	t := a.t
	if a.gender != male && a.gender != female || a.quote != nil {
		return -1
	}
	in := a.clause
	for t.base(in) == "xcomp" || t.base(in) == "conj" && t.Tokens[in].Head < in {
		in = t.clause(t.Tokens[in].Head)
	}
	verb := t.Tokens[in].Head
	if t.base(in) != "ccomp" || verb < 0 || !sayVerbs[t.lemma(verb)] && !denials[t.lemma(verb)] {
		return -1
	}
	s := t.first(verb, "nsubj")
	if s < 0 || !proxies[t.lemma(s)] || t.first(s, "appos") >= 0 {
		return -1
	}
	of := t.possessor(s)
	for _, p := range []string{"of", "for", "to", "close to"} {
		of = append(of, t.behindNoun(s, p)...)
	}
	for _, k := range of {
		if m := x.at(t, k); m >= 0 && x.entOf[m] >= 0 && x.fits(a, x.entOf[m]) {
			return x.entOf[m]
		}
	}
	return -1
}
