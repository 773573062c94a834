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
