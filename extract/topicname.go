package extract

import "strings"

// By which of its words a thing is named.

// longest is how many words what a thing is to do may have in its name.
const longest = 8

// thingNamed is the phrase that names a thing: without whose it is, but for a name's.
func (x *reading) thingNamed(t *tree, i int) (first, last int) {
	first, last = t.thing(i)
	if whose := t.exact(i, "nmod:poss"); whose >= first && whose < i && (x.at(t, whose) < 0 || x.ments[x.at(t, whose)].Kind != kindName) {
		for first = whose + 1; t.Tokens[first].XPOS == "POS"; {
			first++
		}
	}
	return first, last
}

// thing is the phrase of a thing without its article, with what it is to do: "an offer to resign".
func (t *tree) thing(i int) (first, last int) {
	first, last = t.phrase(i)
	for _, k := range t.with(i, "case") {
		if k < i {
			first = max(first, k+1) // "solidly behind the bill"
		}
	}
	for first < i && t.isBeforeThing(first, i) {
		first++
	}
	for _, k := range t.with(i, "nmod") {
		if f, _ := t.phraseWith(k); f > i && t.isAside(k) {
			last = min(last, f)
		}
	}
	if last < len(t.Tokens) && t.lower(last) == "into" && againFor["case"][t.lemma(i)] { // hung from the verb by a parser
		if of := t.Tokens[last].Head; of > last && !t.isAside(of) {
			_, last = t.phraseWith(of)
		}
	}
	if and := t.bareAnd(i, last); and > last {
		last = and
	}
	for _, k := range t.with(i, "acl") {
		if to := t.first(k, "mark"); to == last && t.lower(to) == "to" {
			if _, end := t.phrase(k); end-to <= longest {
				last = end
			}
		}
	}
	return first, last
}

// isBeforeThing says whether a token before a thing's noun tells nothing of which it is: an article, "particularly", what it is thought of.
func (t *tree) isBeforeThing(k, noun int) bool {
	switch {
	case t.Tokens[k+1].Text == "-" && t.Tokens[k].End == t.Tokens[k+1].Start:
		return false // "no-confidence motion"
	case t.Tokens[k].UPOS == "DET", t.Tokens[k].UPOS == "PRON", singlingOut[t.lower(k)], isQuoteMark(t.Tokens[k].Text):
		return true
	}
	return t.base(k) == "amod" && (verdicts[t.lower(k)] || t.first(k, "advmod") >= 0) || t.base(k) == "advmod" // "his very partisan bill"
}

// verdicts are adjectives that say what is thought of anything.
var verdicts = wordSet(`right wrong good bad great terrible best worst better worse wonderful awful horrible`)

// singlingOut are adverbs before what they single out.
var singlingOut = wordSet(`particularly especially even only just mainly chiefly notably including also both`)

// isAside says whether what stands behind a noun tells when or in whose words it is, not which it is: "the sanctions on Tuesday", "the ban over what
// he called".
func (t *tree) isAside(k int) bool {
	switch p := t.cases(k); p {
	case "within", "before", "after", "during", "since", "until", "as", "despite", "amid":
		return true
	case "on":
		return isTimeToken(t.Tokens[k])
	}
	f, _ := t.phraseWith(k)
	return f+1 < len(t.Tokens) && wordsOfAsking[t.lower(f+1)] || wordsOfAsking[t.lower(k)]
}

// wordsOfAsking begin clauses that stand for a thing.
var wordsOfAsking = wordSet(`what whatever how whether why`)

// bareAnd is the end of a thing's phrase with the noun that "and" joins to its last one, or a parser to the thing: "a policy on trade [and crime]". The phrase's own end where there is none.
func (t *tree) bareAnd(i, last int) int {
	if last < i+3 || last+1 >= len(t.Tokens) || t.lower(last) != "and" {
		return last
	}
	k := last + 1
	if up := t.Tokens[k].Head; t.Tokens[k].UPOS != "NOUN" || t.base(k) != "conj" || up != i && up != last-1 || t.first(k, "det", "amod", "compound", "case", "nmod", "acl") >= 0 || t.isPlural(i) != t.isPlural(k) && t.isPlural(k) {
		return last
	}
	return k + 1
}

// isQuoteMark says whether a token is a quotation mark.
func isQuoteMark(s string) bool {
	switch s {
	case "“", "”", "\"", "‘", "’", "'", "``", "''":
		return true
	}
	return false
}

// unquoted is the text of some tokens without quotation marks.
func (t *tree) unquoted(first, last int) string {
	open := first > 0 && isQuoteMark(t.Tokens[first-1].Text)
	var b strings.Builder
	for k := first; k < last; k++ {
		tok := t.Tokens[k]
		if isQuoteMark(tok.Text) && (open || tok.UPOS == "PUNCT") {
			open = tok.XPOS != "POS" && !open
			continue
		}
		if b.Len() > 0 && t.Tokens[k-1].End < tok.Start {
			b.WriteByte(' ')
		}
		b.WriteString(tok.Text)
	}
	return b.String()
}
