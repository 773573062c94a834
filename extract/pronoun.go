package extract

import (
	"math"
	"slices"
	"strings"

	"kg/graph/schema"
	"kg/kb"
	"kg/nlp"
)

// A pronoun stands for the entity whose best mention scores highest, if that beats standing for none of them. A score is the
// sum of the weights of what holds of mention and pronoun; pronouns.tsv has the weights, learned from text with marked
// antecedents (TestPronounWeights -learn). What is out of the question - another gender, the other argument of one verb, who
// is spoken to about himself - is no candidate at all.

// candidate is a mention that a pronoun may refer to.
type candidate struct {
	ment, ent int
	features  []feature
}

// reach is how many sentences back a pronoun looks, and how many mentions.
const (
	reachSentences = 4
	reachMentions  = 60
)

// anaphor is a pronoun on its way to its antecedent.
type anaphor struct {
	Mention
	number int
	t      *tree
	role   int // index into pronounRoles
	clause int // the head of its clause
	quote  *quote
}

func (x *reading) anaphor(i int) anaphor {
	m := x.ments[i]
	t := x.trees[m.Sent]
	a := anaphor{Mention: m, number: i, t: t, clause: t.clause(m.Head), quote: x.quoteAt(m.Start), role: 2}
	switch {
	case t.rel(m.Head) == "nmod:poss", t.Tokens[m.Head].XPOS == "PRP$":
		a.role = 1
	case t.base(m.Head) == "nsubj":
		a.role = 0
	}
	return a
}

// pronounCase is the case of a personal pronoun in small letters, by the masculine or feminine form that shows it.
func (t *tree) pronounCase(i int) string {
	switch w := t.lower(i); {
	case w == "she":
		return "he"
	case w == "her" && t.Tokens[i].XPOS == "PRP$":
		return "his"
	case w == "her":
		return "him"
	case w == "herself":
		return "himself"
	default:
		return w
	}
}

// fits says whether an entity may be what the pronoun stands for, by type, gender and number alone.
func (x *reading) fits(a *anaphor, e int) bool {
	ent := &x.ents[e]
	switch a.gender {
	case male, female:
		return ent.Type == schema.Person && (ent.gender == unknown || ent.gender == a.gender)
	case neuter:
		// Of places countries and states act, cities seldom do.
		return ent.Type == schema.Organization || ent.Type == schema.Place && ent.known != nil && ent.known.Kind != "city"
	case plural:
		return ent.Type == schema.Organization || ent.Type == schema.Group
	}
	return false
}

// candidates lists the mentions that a pronoun may refer to, with what speaks for and against each, the nearest first.
func (x *reading) candidates(a *anaphor) []candidate {
	var out []candidate
	var since []int // entities named between
	most, mostEnt := 0, -1
	others := x.others(a)
	consider := func(k int) {
		c := x.ments[k]
		e := x.entOf[k]
		if e < 0 || c.Kind == kindHandle || x.ents[e].unnamed || !x.fits(a, e) || x.barred(a, k) || slices.Contains(others, e) {
			return
		}
		f := x.features(a, k, e)
		rank := 0
		for _, s := range since {
			if s != e {
				rank++
			}
		}
		f = append(f, a.feature(gRecency, min(rank, 3)))
		seen := false
		for _, s := range since {
			seen = seen || s == e
		}
		if !seen {
			since = append(since, e)
		}
		if n := x.seen[e]; n > most {
			most, mostEnt = n, e
		}
		out = append(out, candidate{ment: k, ent: e, features: f})
	}
	first := max(a.number-reachMentions, 0)
	for k := a.number - 1; k >= first && a.Sent-x.ments[k].Sent <= reachSentences; k-- {
		consider(k)
	}
	// The place of each candidate among those of its sentence, from the left.
	for i := range out {
		place := 0
		for j := i + 1; j < len(out) && x.ments[out[j].ment].Sent == x.ments[out[i].ment].Sent; j++ {
			if out[j].ent != out[i].ent {
				place++
			}
		}
		out[i].features = append(out[i].features, a.feature(gOrder, min(place, 2)))
	}
	var nearest [5]bool
	for i := range out {
		c := &x.ments[out[i].ment]
		role, _ := x.trees[c.Sent].roleOf(x.trees[c.Sent].stand(c))
		for n, is := range []bool{true, role <= 2, role == 0, c.Kind == kindPronoun, c.Kind == kindName} {
			if is && !nearest[n] {
				nearest[n] = true
				out[i].features = append(out[i].features, a.feature(gNearest, n))
			}
		}
	}
	before := len(out)
	for k := a.number + 1; k < len(x.ments) && x.ments[k].Sent == a.Sent; k++ {
		if e := x.entOf[k]; x.ments[k].Kind == kindName && (e < 0 || x.seen[e] > 0 || !a.opens()) {
			consider(k)
		}
	}
	for i := range out {
		c := &out[i]
		if i >= before {
			value := 1
			if a.t.fronted(a.clause) && !a.t.below(x.ments[c.ment].Head, a.clause) {
				value = 0
			}
			c.features = append(c.features, a.feature(gAfter, value))
		}
		if len(since) == 1 {
			c.features = append(c.features, a.feature(gTopic, 2))
		}
		if c.ent == mostEnt {
			c.features = append(c.features, a.feature(gTopic, 3))
		}
	}
	return out
}

// opens says whether a pronoun for a body begins its sentence: "Its leader" is of one that was named before.
func (a *anaphor) opens() bool { return a.First == 0 && (a.gender == neuter || a.gender == plural) }

// others are the entities named in the sentence of a pronoun, before it or after, that it cannot stand for: in "Ann left. She praised
// Ann" she is another. A possessive may still be theirs.
func (x *reading) others(a *anaphor) []int {
	if a.role == 1 {
		return nil
	}
	var out []int
	first := a.number
	for first > 0 && x.ments[first-1].Sent == a.Sent {
		first--
	}
	for k := first; k < len(x.ments) && x.ments[k].Sent == a.Sent; k++ {
		if k != a.number && x.ments[k].Kind == kindName && x.entOf[k] >= 0 && (x.barred(a, k) || a.names(&x.ments[k])) {
			out = append(out, x.entOf[k])
		}
	}
	return out
}

// names says whether a subject pronoun's own clause, what it says or wants, or what tells more of its object has a name behind it: she who "vetoed
// Roe's plan", "said that Roe had left" or "praised the speech that Roe gave" is not Roe.
func (a *anaphor) names(m *Mention) bool {
	if a.role != 0 || m.First < a.First || !a.t.below(m.Head, a.clause) {
		return false
	}
	in := a.t.clause(m.Head)
	for in != a.clause && (a.t.base(in) == "ccomp" || a.t.base(in) == "xcomp" || a.t.base(in) == "acl") {
		in = a.t.clause(a.t.Tokens[in].Head)
	}
	return in == a.clause
}

// barred says whether syntax or who speaks rules out that the pronoun stands for mention k.
func (x *reading) barred(a *anaphor, k int) bool {
	c := &x.ments[k]
	if a.quote != nil {
		if a.quote.speaker >= 0 && x.entOf[a.quote.speaker] == x.entOf[k] {
			return true // whoever speaks says "I"
		}
	}
	if c.Sent != a.Sent {
		return false
	}
	t := a.t
	p, h := a.Head, t.named(t.stand(c))
	top := t.coordination(h)
	if a.role != 1 {
		up := t.Tokens[p].Head
		if up < 0 {
			return t.below(h, p) // "Ann is against her"
		}
		// "Ann praised her", "Ann and her": arguments of one verb differ; after a preposition they need not ("took it with her").
		if up == t.Tokens[top].Head && isCore(t.base(top)) && (t.base(p) != "obl" && t.base(p) != "nmod" || t.isAimedAt(p)) {
			return true
		}
		// An understood subject is no way around that: "Ann wants to praise her".
		if t.base(p) == "obj" || t.base(p) == "iobj" {
			if v := t.understood(up); v >= 0 && v == t.Tokens[top].Head && t.base(top) == "nsubj" {
				return true
			}
		}
		return t.below(p, h) && t.clause(p) == t.clause(h) || t.below(h, p) // "the friend of him", "he, the senator"
	}
	// Whose thing it is cannot be the thing: "his wife Ann", "Ann, his wife", "Ann is his wife".
	n := t.Tokens[p].Head
	if n < 0 {
		return false
	}
	if h == n || t.below(h, n) && (t.base(h) == "appos" || t.base(h) == "flat" || t.base(h) == "compound") && t.Tokens[h].Head == n {
		return true
	}
	if t.base(n) == "appos" && t.Tokens[n].Head == h || t.Tokens[n].Head == h && (t.rel(n) == "nmod:desc" || t.base(n) == "compound") {
		return true
	}
	if t.Tokens[top].Head == n && t.base(top) == "nsubj" && t.first(n, "cop") >= 0 {
		return true
	}
	if t.rel(n) == "xcomp" && t.Tokens[top].Head == t.Tokens[n].Head && t.base(top) == "nsubj" && t.isNominal(n) {
		return true // "Ann became his deputy"
	}
	return false
}

// isAimedAt says whether somebody behind a preposition is whom the verb is aimed at, as an object is: "lashed out at her", "called on him".
func (t *tree) isAimedAt(i int) bool {
	verb, p := t.Tokens[i].Head, t.cases(i)
	if t.base(i) != "obl" || verb < 0 || p == "with" {
		return false
	}
	for _, m := range matches(t, verb, "verb") {
		if last := m.words[len(m.words)-1]; t.Tokens[last].Head != i {
			continue
		}
		for _, fr := range m.frames {
			if fr.prep == p && (fr.kind == prepPlus || fr.kind == prep && hostile(fr.predicate)) {
				return true
			}
		}
	}
	return false
}

func isCore(rel string) bool { return rel == "nsubj" || rel == "obj" || rel == "iobj" }

// choose returns the likeliest entity, all its mentions together, or -1 where none of them is likelier.
func (x *reading) choose(a *anaphor, all []candidate) int {
	if len(all) == 0 {
		return -1
	}
	sums := map[int]float64{}
	best, bestSum := -1, math.Exp(weigh(a.none(x, all)))
	for _, c := range all {
		sums[c.ent] += math.Exp(weigh(c.features))
	}
	for _, c := range all { // in order, so that a tie goes to the nearest
		if s := sums[c.ent]; s > bestSum {
			best, bestSum = c.ent, s
		}
	}
	return best
}

// antecedent is the entity that pronoun i stands for, or -1: who speaks for "I", who is spoken to for "you", the subject
// for a reflexive, and the likeliest candidate for the rest.
func (x *reading) antecedent(i int) int {
	m := x.ments[i]
	t := x.trees[m.Sent]
	word := strings.ToLower(m.Text)
	if firstPerson(word) {
		if q := x.quoteAt(m.Start); q != nil && q.speaker >= 0 {
			return x.entOf[q.speaker]
		}
		return -1
	}
	switch word {
	case "you", "your":
		if who := x.questioned(m); who >= 0 {
			return x.entOf[who]
		}
		return x.addressed(m)
	case "former", "latter":
		return x.ofTwo(i)
	}
	a := x.anaphor(i)
	if strings.HasSuffix(word, "self") {
		if s := t.subjectOf(a.clause); s >= 0 {
			if k := x.at(t, s); k >= 0 && x.entOf[k] >= 0 && x.fits(&a, x.entOf[k]) {
				return x.entOf[k]
			}
		}
	}
	if a.quote != nil {
		if e := x.saidOf(&a); e >= 0 {
			return e
		}
	}
	if e := x.goesOn(&a); e >= 0 {
		return e
	}
	if e := x.spokenFor(&a); e >= 0 {
		return e
	}
	if e := x.whoHas(&a); e >= 0 {
		return e
	}
	return x.choose(&a, x.candidates(&a))
}

// Antecedents returns where a text names the person, body or place that a pronoun of it stands for, in text order; nothing
// where no pronoun stands at that place, or where what it stands for is not clear. The text is read as an article is.
func Antecedents(text string, pronoun nlp.Span, know *kb.KB) []nlp.Span {
	x := newReading(nlp.Parse(text), "", know)
	for i, m := range x.ments {
		if m.Start != pronoun.Start || m.Kind != kindPronoun || x.entOf[i] < 0 {
			continue
		}
		var out []nlp.Span
		for _, k := range x.ents[x.entOf[i]].ments {
			if x.ments[k].Kind == kindName {
				out = append(out, x.ments[k].Span)
			}
		}
		return out
	}
	return nil
}
