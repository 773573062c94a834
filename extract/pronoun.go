package extract

import (
	_ "embed"
	"math"
	"slices"
	"strconv"
	"strings"

	"kg/graph/schema"
	"kg/kb"
	"kg/nlp"
)

// A pronoun stands for the entity whose best mention scores highest, if that beats standing for none of them. A score is the
// sum of the weights of what holds of mention and pronoun; pronouns.tsv has the weights, learned from text with marked
// antecedents (TestPronounWeights -learn). What is out of the question - another gender, the other argument of one verb, who
// is spoken to about himself - is no candidate at all.

//go:embed pronouns.tsv
var pronounsTSV string

// feature is an index into the weights.
type feature int

// The groups of features. The values of each follow each other; those marked × stand once for each role of the pronoun.
var featureGroups = []struct {
	name   string
	byRole bool
	values []string
}{
	gDistance:  {"sentences between", true, []string{"0", "1", "2", "3", "4+"}},
	gRole:      {"candidate is", true, []string{"main subject", "subject", "passive subject", "object", "oblique", "possessor", "modifier", "apposition", "predicate", "other"}},
	gClause:    {"same sentence", true, []string{"own clause subject", "own clause", "clause joined subject", "clause joined", "clause above by complement subject", "clause above by complement", "clause above subject", "clause above", "clause below subject", "clause below", "apart subject", "apart"}},
	gRecency:   {"entities named since", true, []string{"0", "1", "2", "3+"}},
	gOrder:     {"place in its sentence", true, []string{"first", "second", "third or later"}},
	gMentions:  {"mentions before", false, []string{"0", "1", "2", "3", "4", "6+"}},
	gTopic:     {"topic", false, []string{"first person of the text", "first of the paragraph", "only fitting person", "most mentioned"}},
	gKind:      {"candidate by", false, []string{"full name", "single name", "title", "pronoun", "pronoun of the same form"}},
	gGender:    {"gender", false, []string{"known", "likely", "unknown", "unlikely"}},
	gParallel:  {"same role", false, []string{"in the same sentence", "in the sentence before", "further off"}},
	gQuote:     {"quotation", false, []string{"both in one", "pronoun only", "candidate only", "in two"}},
	gInside:    {"candidate stands", false, []string{"in another's phrase", "coordinated", "in brackets", "in a relative clause"}},
	gWords:     {"words between", false, []string{"to 3", "to 6", "to 12", "to 25", "more"}},
	gAfter:     {"named after", true, []string{"a fronted clause", "otherwise"}},
	gPattern:   {"pattern", false, []string{"X and his", "X with his", "subject again", "possessor again", "object after subject"}},
	gNone:      {"none", true, []string{"always", "no candidate in this sentence", "one candidate", "quoted", "it or they"}},
	gParagraph: {"paragraph", false, []string{"other"}},
	gPlace: {"stands", true, []string{"subject here", "subject one before", "subject further off", "object here", "object one before", "object further off",
		"possessor here", "possessor one before", "possessor further off", "other here", "other one before", "other further off"}},
	gNearest: {"nearest", true, []string{"candidate", "subject", "main subject", "pronoun", "name"}},
	gChain:   {"pronoun", false, []string{"here", "one before", "further off"}},
}

const (
	gDistance = iota
	gRole
	gClause
	gRecency
	gOrder
	gMentions
	gTopic
	gKind
	gGender
	gParallel
	gQuote
	gInside
	gWords
	gAfter
	gPattern
	gNone
	gParagraph
	gPlace
	gNearest
	gChain
)

// pronounRoles are the roles of a pronoun that weights differ by.
var pronounRoles = []string{"subject", "possessive", "other"}

var featureNames, featureStart = nameFeatures()

func nameFeatures() (names []string, start []int) {
	for _, g := range featureGroups {
		start = append(start, len(names))
		for _, v := range g.values {
			if !g.byRole {
				names = append(names, g.name+": "+v)
				continue
			}
			for _, r := range pronounRoles {
				names = append(names, g.name+": "+v+" | "+r)
			}
		}
	}
	return names, start
}

var pronounWeights = readWeights(pronounsTSV)

// readWeights reads a weight for each feature; one that is not listed weighs nothing.
func readWeights(tsv string) []float64 {
	listed := map[string]float64{}
	for _, f := range rows(tsv, 2) {
		if w, err := strconv.ParseFloat(f[1], 64); err == nil {
			listed[f[0]] = w
		}
	}
	out := make([]float64, len(featureNames))
	for i, name := range featureNames {
		out[i] = listed[name]
	}
	return out
}

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

func (a *anaphor) feature(group, value int) feature {
	if featureGroups[group].byRole {
		return feature(featureStart[group] + value*len(pronounRoles) + a.role)
	}
	return feature(featureStart[group] + value)
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
		if e < 0 || c.Kind == kindHandle || !x.fits(a, e) || x.barred(a, k) || slices.Contains(others, e) {
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

// features says what holds of a pronoun and one candidate, whatever the others are.
func (x *reading) features(a *anaphor, k, e int) []feature {
	c := &x.ments[k]
	ct := x.trees[c.Sent]
	distance := a.Sent - c.Sent
	head := ct.stand(c)
	role, coordinated := ct.roleOf(head)
	f := make([]feature, 0, 16)
	f = append(f, a.feature(gDistance, min(distance, 4)), a.feature(gRole, role))
	subject := role <= 2
	if distance == 0 {
		f = append(f, a.feature(gClause, a.t.between(a.clause, ct.clause(head), subject)))
		words := abs(a.First - c.Last)
		value := 4
		for i, most := range []int{3, 6, 12, 25} {
			if words <= most {
				value = i
				break
			}
		}
		f = append(f, a.feature(gWords, value))
	}
	n := x.seen[e]
	f = append(f, a.feature(gMentions, []int{0, 1, 2, 3, 4, 4, 5}[min(n, 6)]))
	if e == x.topic {
		f = append(f, a.feature(gTopic, 0))
	}
	if p := a.t.Paragraph; p < len(x.topicOf) && x.topicOf[p] == e && len(x.topicOf) > 1 {
		f = append(f, a.feature(gTopic, 1))
	}
	kind := 0
	switch {
	case c.Kind == kindTitle || c.Kind == kindNominal:
		kind = 2
	case c.Kind == kindPronoun && ct.pronounCase(c.First) == a.t.pronounCase(a.First):
		kind = 4
	case c.Kind == kindPronoun:
		kind = 3
	case c.Last == c.First+1:
		kind = 1
	}
	f = append(f, a.feature(gKind, kind))
	coarse := 3
	switch {
	case subject:
		coarse = 0
	case role == 3 || role == 4:
		coarse = 1
	case role == 5:
		coarse = 2
	}
	f = append(f, a.feature(gPlace, 3*coarse+min(distance, 2)))
	if c.Kind == kindPronoun {
		f = append(f, a.feature(gChain, min(distance, 2)))
	}
	if a.gender == male || a.gender == female {
		ent := &x.ents[e]
		value := 2
		switch {
		case ent.gender == a.gender:
			value = 0
		case ent.likely == a.gender:
			value = 1
		case ent.likely != unknown:
			value = 3
		}
		f = append(f, a.feature(gGender, value))
	}
	pronounRole, _ := a.t.roleOf(a.Head)
	if same := pronounRole == role || pronounRole <= 2 && role <= 2; same {
		f = append(f, a.feature(gParallel, min(distance, 2)))
	}
	cq := x.quoteAt(c.Start)
	switch {
	case a.quote != nil && cq == a.quote:
		f = append(f, a.feature(gQuote, 0))
	case a.quote != nil && cq != nil:
		f = append(f, a.feature(gQuote, 3))
	case a.quote != nil:
		f = append(f, a.feature(gQuote, 1))
	case cq != nil:
		f = append(f, a.feature(gQuote, 2))
	}
	if role == 5 || role == 6 {
		f = append(f, a.feature(gInside, 0))
	}
	if coordinated {
		f = append(f, a.feature(gInside, 1))
	}
	if c.First > 0 && ct.Tokens[c.First-1].Text == "(" {
		f = append(f, a.feature(gInside, 2))
	}
	if ct.rel(ct.clause(head)) == "acl:relcl" {
		f = append(f, a.feature(gInside, 3))
	}
	switch thing := a.t.Tokens[a.Head].Head; {
	case a.role == 1 && distance == 0 && thing >= 0 && ct.base(thing) == "conj" && ct.Tokens[thing].Head == head:
		f = append(f, a.feature(gPattern, 0))
	case a.role == 1 && distance == 0 && thing >= 0 && ct.Tokens[head].Head == ct.Tokens[thing].Head && subject:
		f = append(f, a.feature(gPattern, 1))
	case a.role == 0 && role == 0 && distance == 1:
		f = append(f, a.feature(gPattern, 2))
	case a.role == 1 && role == 5:
		f = append(f, a.feature(gPattern, 3))
	case a.role == 2 && subject && distance == 0:
		f = append(f, a.feature(gPattern, 4))
	}
	if ct.Paragraph != a.t.Paragraph {
		f = append(f, a.feature(gParagraph, 0))
	}
	return f
}

// none lists what speaks for a pronoun's standing for none of its candidates.
func (a *anaphor) none(x *reading, all []candidate) []feature {
	f := []feature{a.feature(gNone, 0)}
	here, ents := false, map[int]bool{}
	for _, c := range all {
		here = here || x.ments[c.ment].Sent == a.Sent
		ents[c.ent] = true
	}
	if !here {
		f = append(f, a.feature(gNone, 1))
	}
	if len(ents) == 1 {
		f = append(f, a.feature(gNone, 2))
	}
	if a.quote != nil {
		f = append(f, a.feature(gNone, 3))
	}
	if a.gender == neuter || a.gender == plural {
		f = append(f, a.feature(gNone, 4))
	}
	return f
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

// names says whether a subject pronoun's own clause has a name behind it: she who "vetoed Roe's plan" is not Roe.
func (a *anaphor) names(m *Mention) bool {
	return a.role == 0 && m.First > a.First && a.t.clause(m.Head) == a.clause && a.t.below(m.Head, a.clause)
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
	p, h := a.Head, t.stand(c)
	top := t.coordination(h)
	if a.role != 1 {
		up := t.Tokens[p].Head
		if up < 0 {
			return false
		}
		// "Ann praised her", "Ann and her": arguments of one verb differ; after a preposition they need not ("took it with her").
		if up == t.Tokens[top].Head && isArgument(t.base(top)) && (t.base(p) != "obl" && t.base(p) != "nmod" || t.isAimedAt(p)) {
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

func isArgument(rel string) bool { return rel == "nsubj" || rel == "obj" || rel == "iobj" }

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

func weigh(features []feature) float64 {
	sum := 0.0
	for _, f := range features {
		sum += pronounWeights[f]
	}
	return sum
}

// antecedent is the entity that pronoun i stands for, or -1: who speaks for "I", whom the sentence calls for "you", the subject
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
	case "you":
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
	return x.choose(&a, x.candidates(&a))
}

// addressed is whom the sentence of a "you" calls by name, or -1.
func (x *reading) addressed(you Mention) int {
	t := x.trees[you.Sent]
	for i := range t.Tokens {
		if m := x.at(t, i); t.base(i) == "vocative" && m >= 0 {
			return x.entOf[m]
		}
	}
	return -1
}

// stand is the token by which a mention hangs in its sentence: that of a title right before a name, where the name hangs from it.
func (t *tree) stand(m *Mention) int {
	h := m.Head
	if up := t.Tokens[h].Head; up >= 0 && up == m.First-1 && (t.base(h) == "appos" || t.base(h) == "flat") && t.isNominal(up) {
		return up
	}
	return h
}

// clause is the head of the clause that token i stands in.
func (t *tree) clause(i int) int {
	for range t.Tokens {
		h := t.Tokens[i].Head
		if h < 0 {
			return i
		}
		switch t.base(i) {
		case "root", "ccomp", "xcomp", "advcl", "acl", "parataxis", "csubj":
			return i
		case "conj":
			if t.isVerb(i) || t.first(i, "nsubj", "cop") >= 0 {
				return i
			}
		}
		i = h
	}
	return i
}

// subjectOf is the subject of a clause: its own, or the one understood from the clause it hangs from; -1 for none.
func (t *tree) subjectOf(clause int) int {
	for range t.Tokens {
		if s := t.first(clause, "nsubj"); s >= 0 {
			return s
		}
		switch t.base(clause) {
		case "xcomp", "conj", "advcl":
			clause = t.Tokens[clause].Head
		case "acl":
			return t.Tokens[clause].Head
		default:
			return -1
		}
	}
	return -1
}

// understood is the verb whose subject is also that of an infinitive i, or -1.
func (t *tree) understood(i int) int {
	for range t.Tokens {
		if t.first(i, "nsubj") >= 0 {
			return -1
		}
		switch t.base(i) {
		case "xcomp":
			h := t.Tokens[i].Head
			if t.first(h, "obj") >= 0 {
				return -1 // "asked Bob to praise her"
			}
			if t.first(h, "nsubj") >= 0 {
				return h
			}
			i = h
		case "conj":
			i = t.Tokens[i].Head
			if i >= 0 && t.first(i, "nsubj") >= 0 {
				return i
			}
		default:
			return -1
		}
	}
	return -1
}

// coordination is the first of the coordinated phrases that token i belongs to.
func (t *tree) coordination(i int) int {
	for range t.Tokens {
		if t.base(i) != "conj" {
			break
		}
		i = t.Tokens[i].Head
	}
	return i
}

// fronted says whether a clause stands before the one that it hangs from.
func (t *tree) fronted(clause int) bool {
	h := t.Tokens[clause].Head
	return h > clause
}

// roleOf is the syntactic role of the token, as an index into the values of gRole, and whether it is one of several joined.
func (t *tree) roleOf(i int) (role int, coordinated bool) {
	top := t.coordination(i)
	coordinated = top != i || t.first(i, "conj") >= 0
	switch t.rel(top) {
	case "nsubj:pass":
		return 2, coordinated
	case "nmod:poss":
		return 5, coordinated
	}
	switch t.base(top) {
	case "nsubj", "csubj":
		if h := t.Tokens[top].Head; t.Tokens[h].Head < 0 {
			return 0, coordinated
		}
		return 1, coordinated
	case "obj", "iobj":
		return 3, coordinated
	case "obl":
		return 4, coordinated
	case "nmod", "compound":
		return 6, coordinated
	case "appos":
		return 7, coordinated
	case "xcomp", "root":
		return 8, coordinated
	}
	return 9, coordinated
}

// between says how the clause of a candidate stands to that of the pronoun, as an index into the values of gClause.
func (t *tree) between(pronoun, cand int, subject bool) int {
	kind := 10
	switch {
	case pronoun == cand:
		kind = 0
	case t.below(pronoun, cand):
		kind = 6
		rel := ""
		for i := pronoun; i != cand; i = t.Tokens[i].Head {
			rel = t.base(i)
		}
		switch rel {
		case "conj":
			kind = 2
		case "ccomp", "xcomp":
			kind = 4
		}
	case t.below(cand, pronoun):
		kind = 8
	}
	if !subject {
		kind++
	}
	return kind
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
