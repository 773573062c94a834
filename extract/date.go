package extract

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"kg/graph/schema"
)

// timex is the name of a time in a sentence.
type timex struct {
	first, last int    // its tokens, last not included
	value       string // ISO 8601, or empty where nobody can tell
	dates       []int  // the verb that it hangs from, and the nouns between that it dates too
}

// dateOf is when what a claim says took place: the time that the text gives it, else the article's date.
//
// Only a time that hangs on the claim's own verb or noun counts, or on one that surely happened at the same time. A time that
// hangs on a verb of saying dates what is said of someone, and what is told in the present tense, but no deeds told.
func (x *reading) dateOf(f finding) string {
	times := x.timesOf(f.sent)
	if len(times) == 0 {
		return x.date
	}
	before := len(f.sent.Tokens)
	for at, n := f.at, 0; at >= 0 && n < maxDepth; n++ {
		if found := dating(times, at, before); found != nil {
			return cmp.Or(narrowest(found), x.date)
		}
		for _, k := range f.sent.with(at, "advcl") {
			if f.sent.accompanies(k) && appearing[f.sent.lemma(k)] {
				if found := dating(times, k, before); found != nil {
					return cmp.Or(narrowest(found), x.date)
				}
			}
		}
		up := f.sent.together(at, f.saying)
		if up >= 0 && f.sent.base(at) == "conj" {
			before = min(before, up) // "on Tuesday he praised X and attacked Y", but not "praised X on Tuesday and attacked Y"
		}
		at = up
	}
	return x.date
}

// dating lists the times that date a token and end by another.
func dating(times []timex, at, before int) []timex {
	var out []timex
	for _, tx := range times {
		if tx.last <= before && slices.Contains(tx.dates, at) {
			out = append(out, tx)
		}
	}
	return out
}

// narrowest is the time that lies within all the others, or empty: "on Tuesday" and "in 2016" may agree.
func narrowest(times []timex) string {
	value := ""
	for _, tx := range times {
		if tx.value == "" {
			continue
		}
		first, last := schema.Days(tx.value)
		from, to := schema.Days(value)
		switch {
		case value == "" || from <= first && last <= to:
			value = tx.value
		case first <= from && to <= last:
		default:
			return ""
		}
	}
	return value
}

// appearing are verbs whose time is that of what is said or done there: "speaking on Tuesday, she praised X".
var appearing = wordSet(`speak write appear testify talk tweet campaign address attend visit meet stand vote`)

// accompanies says whether a clause is one of "-ing" that runs along with the one above: "attacked X, calling him a liar".
func (t *tree) accompanies(i int) bool {
	if t.Tokens[i].XPOS != "VBG" || t.base(i) != "advcl" || hasSubject(t, i) || t.first(i, "aux") >= 0 {
		return false
	}
	if t.first(i, "mark", "case") >= 0 {
		return t.marked(i, "while") || t.marked(i, "by")
	}
	before := i - 1
	for before >= 0 && t.Tokens[before].UPOS == "ADV" {
		before--
	}
	return before < 0 || t.Tokens[before].UPOS == "PUNCT" // without a comma, "orders blocking entry"
}

// asWhen says whether a clause tells what the one before it was about: "set off a storm on Tuesday when he called X a liar".
func (t *tree) asWhen(i int) bool {
	up := t.Tokens[i].Head
	when := slices.ContainsFunc(t.with(i, "advmod", "mark"), func(k int) bool { return t.lower(k) == "when" })
	return when && i > up && t.Tokens[i].XPOS == "VBD" && t.Tokens[up].XPOS == "VBD"
}

// together is the token above that happened at the same time, or -1. With saying, what is said is as old as the saying.
func (t *tree) together(i int, saying bool) int {
	up := t.Tokens[i].Head
	if up < 0 {
		return -1
	}
	verb, lemma := t.isVerb(up), t.lemma(up)
	same := false
	switch t.base(i) {
	case "xcomp":
		same = verb && (saying || !sayVerbs[lemma] || naming[lemma])
	case "conj":
		same = verb && t.isVerb(i) && !hasSubject(t, i) && t.tense(i) == t.tense(up)
	case "advcl":
		same = verb && (t.accompanies(i) || hasPurpose(t, i) && achieving[lemma] || t.asWhen(i))
	case "ccomp", "parataxis":
		now := t.first(i, "aux") < 0 && (t.Tokens[i].XPOS == "VBZ" || t.Tokens[i].XPOS == "VBP") // "said in 2015 that he backs X"
		same = verb && sayVerbs[lemma] && (saying || now)
	case "obj":
		same = verb && (lightVerbs[lemma] || receives[lemma] || sayVerbs[lemma])
	case "obl":
		same = verb && (t.cases(i) == "as" || t.cases(i) == "in" && moving[lemma])
	}
	if !same {
		return -1
	}
	return up
}

// timesOf lists the times that a sentence names, in text order.
func (x *reading) timesOf(t *tree) []timex {
	if out, ok := x.times[t.index]; ok {
		return out
	}
	words := make([]string, len(t.Tokens))
	for i, tok := range t.Tokens {
		words[i] = tok.Text
	}
	var out []timex
	for i := 0; i < len(words); {
		tx, head := x.timeAt(t, words, i)
		if head < 0 {
			i++
			continue
		}
		i = tx.last
		governor := t.Tokens[head].Head
		within := slices.IndexFunc(out, func(o timex) bool { return o.first <= governor && governor < o.last })
		switch {
		case within < 0 && tx.dates != nil:
			out = append(out, tx)
		case within >= 0 && t.base(head) == "conj":
			out[within].value = "" // "on Tuesday and Wednesday"
		}
	}
	if x.times == nil {
		x.times = map[int][]timex{}
	}
	x.times[t.index] = out
	return out
}

// timeAt reads the time that the words name at i, and the token by which it hangs, which is -1 where there is none.
func (x *reading) timeAt(t *tree, words []string, i int) (timex, int) {
	today, _ := time.Parse(time.DateOnly, x.date)
	if x.quoteAt(t.Tokens[i].Start) != nil {
		today = time.Time{} // who knows when that was said
	}
	value, n := readTime(words[i:], today, untensed)
	mere := n == 0 && yearRE.MatchString(words[i])
	if mere {
		value, n = words[i], 1
	}
	tx := timex{first: i, last: i + n}
	if n == 0 || x.inName(t, i, i+n) || i > 0 && words[i-1] == "(" { // "Jane Roe (1940-2010)"
		return tx, -1
	}
	head := t.hangsBy(tx)
	if head < 0 || (mere || t.base(head) == "nummod") && !t.yearOf(head, t.Tokens[head].Head) {
		return tx, -1
	}
	if tx.dates = x.dated(t, head); tx.dates == nil || !mere && t.narrowed(tx) {
		return tx, head
	}
	verb := tx.dates[len(tx.dates)-1]
	in := t.tense(verb)
	if !mere {
		value, _ = readTime(words[i:], today, in)
	}
	if from, _, ok := strings.Cut(value, "/"); ok && t.lower(i) == "since" && t.hasHad(verb) {
		value = from // "had backed him since 2015": until when, nobody says
	}
	if agrees(value, x.date, in) {
		tx.value = value
	}
	return tx, head
}

// hasHad says whether a verb is in the past perfect.
func (t *tree) hasHad(verb int) bool {
	return slices.ContainsFunc(t.with(verb, "aux"), func(k int) bool { return t.lemma(k) == "have" && t.Tokens[k].XPOS == "VBD" })
}

// agrees says whether a time is on the side of today that the tense wants.
func agrees(value, today string, in tense) bool {
	if value == "" || today == "" {
		return true
	}
	first, last := schema.Days(value)
	return !(in == inPast && first > today || in == inFuture && last < today)
}

// inName says whether one of the tokens belongs to a name: Ann May, the Sunday Courier.
func (x *reading) inName(t *tree, first, last int) bool {
	for _, n := range t.Names {
		if n.First < last && first < n.Last {
			return true
		}
	}
	for i := first; i < last; i++ {
		if m := x.at(t, i); m >= 0 && x.ments[m].Kind == kindName {
			return true
		}
		if _, ok := months[t.Tokens[i].Text]; ok && last-first <= 2 && x.surname(t.Tokens[i].Text) {
			return true // "no confidence in May"
		}
	}
	return false
}

// surname says whether somebody in the text is called so.
func (x *reading) surname(word string) bool {
	return slices.ContainsFunc(x.ments, func(m Mention) bool {
		t := x.trees[m.Sent]
		return m.Kind == kindName && m.Type == schema.Person && t.Tokens[m.Last-1].Text == word
	})
}

// hangsBy is the token of a time by which it hangs from the sentence, or -1 where it is no adjunct: "called Monday a disaster".
func (t *tree) hangsBy(tx timex) int {
	for i := tx.first; i < tx.last; i++ {
		if h := t.Tokens[i].Head; h >= tx.first && h < tx.last {
			continue
		}
		switch t.base(i) {
		case "case", "det", "punct", "mark", "cc":
			continue
		case "obl", "nmod", "advmod", "compound", "nummod", "amod", "flat", "appos", "conj", "list", "dep":
			return i
		}
		return -1
	}
	return -1
}

// narrowed says whether words outside make another time of it: "by Friday", "nearly two years ago", "Super Tuesday", "the
// Tuesday before".
func (t *tree) narrowed(tx timex) bool {
	for i := tx.first; i < tx.last; i++ {
		for _, c := range t.children[i] {
			switch {
			case c < tx.first:
				switch t.base(c) {
				case "case", "det", "amod", "compound", "nummod", "advmod", "nmod", "flat":
					return true
				}
			case c >= tx.last:
				for _, w := range []string{t.cases(c), t.lower(c)} {
					if w == "before" || w == "after" {
						return true
					}
				}
			}
		}
	}
	return false
}

// yearOf says whether a mere year stands before the noun that it dates: "his 2016 endorsement", but not "2016 votes".
func (t *tree) yearOf(year, noun int) bool {
	return noun > year && t.isNominal(noun) && t.Tokens[noun].XPOS != "NNS" && t.Tokens[noun].XPOS != "NNPS"
}

// occasions are nouns for what people speak and act at: "in a speech on Tuesday", "at last week's debate", "in the 2016 campaign".
var occasions = wordSet(`speech interview statement tweet rally hearing debate letter meeting conference briefing op-ed column memo
	email e-mail post address testimony appearance event ceremony vote session call ad campaign election race primary convention summit
	article editorial essay broadcast podcast remark comment referendum runoff visit trip report announcement ruling opinion message
	tirade dinner lunch`)

// datedContests are occasions that somebody wins.
var datedContests = wordSet(contestWords + ` campaign referendum vote debate`)

// dated lists what the time that hangs by a token dates, upwards: in "attacked X in a speech on Tuesday" the speech and the attack.
// A time that a parser hung from an actor dates what the actor does. Nil where it dates nothing.
func (x *reading) dated(t *tree, head int) []int {
	var out []int
	by, at := head, t.Tokens[head].Head
	if t.base(head) == "conj" {
		return nil
	}
	for n := 0; at >= 0 && n < maxDepth; n++ {
		if t.isVerb(at) || t.first(at, "cop") >= 0 {
			return append(out, at)
		}
		m := x.at(t, at)
		switch {
		case m >= 0 && (x.ments[m].Kind == kindName || x.ments[m].Kind == kindPronoun):
			if t.base(by) == "compound" || t.base(by) == "nummod" || t.base(by) == "conj" || by != head && t.base(by) != "nmod" {
				return out
			}
		case t.Tokens[at].UPOS == "AUX":
		case t.base(by) == "nmod" && t.rel(by) != "nmod:poss" && t.base(at) != "appos" && (t.first(at, "nummod") >= 0 || x.isRole(t, at)):
			// "won by nine points in May", "quit as speaker in May": points and speakers have no date
		case t.isNominal(at):
			out = append(out, at)
			if !t.datesClause(at) {
				return out
			}
		default:
			return out
		}
		switch t.base(at) {
		case "obl", "nmod", "obj", "iobj", "flat", "aux":
		default:
			return out
		}
		by, at = at, t.Tokens[at].Head
	}
	return out
}

// datesClause says whether the date of a noun is that of the clause: "in the 2016 race", "won the 2016 race".
func (t *tree) datesClause(i int) bool {
	lemma := t.lemma(i)
	switch t.cases(i) {
	case "in", "at", "during", "on", "through", "throughout", "via", "with":
		return occasions[lemma]
	case "":
		if t.base(i) == "obj" && datedContests[lemma] {
			up := t.lemma(t.Tokens[i].Head)
			return up == "win" || up == "lose"
		}
	}
	return false
}

// scheduling are verbs that put a time ahead: "was expected on Tuesday", "a vote planned for Friday".
var scheduling = wordSet(`schedule plan expect set slate plot anticipate book`)

// tense says on which side of now a predicate is, as far as its form tells.
func (t *tree) tense(i int) tense { return t.tenseWithin(i, maxDepth) }

func (t *tree) tenseWithin(i, depth int) tense {
	up := t.Tokens[i].Head
	above := func() tense {
		if up < 0 || depth == 0 {
			return untensed
		}
		return t.tenseWithin(up, depth-1)
	}
	finite := untensed
	for _, c := range t.with(i, "aux", "cop") {
		switch w := t.lower(c); {
		case w == "will" || w == "'ll" || w == "’ll" || w == "wo" || w == "shall":
			return inFuture
		case t.Tokens[c].XPOS == "MD":
			return untensed
		case t.Tokens[c].XPOS == "VBD", t.lemma(c) == "have":
			finite = inPast
		}
	}
	if scheduling[t.lemma(i)] {
		return untensed
	}
	if finite == inPast {
		return inPast
	}
	switch t.Tokens[i].XPOS {
	case "VBD":
		return inPast
	case "VBN":
		if t.first(i, "aux") < 0 {
			return inPast
		}
	case "VBG":
		if t.first(i, "aux") < 0 && t.base(i) != "xcomp" && t.base(i) != "ccomp" { // "ruled out meeting", "considered meeting": who knows when
			return above()
		}
	case "VB":
		switch in := above(); {
		case hasPurpose(t, i) && in == inPast && achieving[t.lemma(up)]:
			return inPast
		case hasPurpose(t, i) && in == untensed && t.isPresent(up), t.base(i) == "conj" && !hasPurpose(t, i) && in == inFuture:
			return inFuture
		}
	case "NN", "NNS", "NNP", "NNPS":
		if t.first(i, "cop") < 0 && above() == inPast {
			return inPast
		}
	}
	return untensed
}

// isPresent says whether a verb is in the present tense: "plans", "is expected".
func (t *tree) isPresent(i int) bool {
	present := func(k int) bool { return t.Tokens[k].XPOS == "VBZ" || t.Tokens[k].XPOS == "VBP" }
	return i >= 0 && t.isVerb(i) && (present(i) || slices.ContainsFunc(t.with(i, "aux"), present))
}
