package extract

import (
	_ "embed"
	"strconv"
)

// What is weighed of a pronoun and a candidate for its antecedent.

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

func (a *anaphor) feature(group, value int) feature {
	if featureGroups[group].byRole {
		return feature(featureStart[group] + value*len(pronounRoles) + a.role)
	}
	return feature(featureStart[group] + value)
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
		f = append(f, a.feature(gWords, wordsBetween(a.First, c.Last)))
	}
	n := x.seen[e]
	f = append(f, a.feature(gMentions, []int{0, 1, 2, 3, 4, 4, 5}[min(n, 6)]))
	if e == x.topic {
		f = append(f, a.feature(gTopic, 0))
	}
	if p := a.t.Paragraph; p < len(x.topicOf) && x.topicOf[p] == e && len(x.topicOf) > 1 {
		f = append(f, a.feature(gTopic, 1))
	}
	f = append(f, a.feature(gKind, x.kindFor(a, c)))
	f = append(f, a.feature(gPlace, 3*coarseRole(role)+min(distance, 2)))
	if c.Kind == kindPronoun {
		f = append(f, a.feature(gChain, min(distance, 2)))
	}
	if a.gender == male || a.gender == female {
		f = append(f, a.feature(gGender, x.ents[e].genderFor(a.gender)))
	}
	pronounRole, _ := a.t.roleOf(a.Head)
	if same := pronounRole == role || pronounRole <= 2 && role <= 2; same {
		f = append(f, a.feature(gParallel, min(distance, 2)))
	}
	f = append(f, a.quoteFeatures(x.quoteAt(c.Start))...)
	f = append(f, a.standing(ct, c, head, role, coordinated)...)
	f = append(f, a.patterns(ct, head, role, distance)...)
	if ct.Paragraph != a.t.Paragraph {
		f = append(f, a.feature(gParagraph, 0))
	}
	return f
}

// wordsBetween is the value of how many words stand between two tokens.
func wordsBetween(a, b int) int {
	words := abs(a - b)
	for i, most := range []int{3, 6, 12, 25} {
		if words <= most {
			return i
		}
	}
	return 4
}

// kindFor is the value of what kind of mention a candidate is.
func (x *reading) kindFor(a *anaphor, c *Mention) int {
	ct := x.trees[c.Sent]
	switch {
	case c.Kind == kindTitle || c.Kind == kindNominal:
		return 2
	case c.Kind == kindPronoun && ct.pronounCase(c.First) == a.t.pronounCase(a.First):
		return 4
	case c.Kind == kindPronoun:
		return 3
	case c.Last == c.First+1:
		return 1
	}
	return 0
}

// coarseRole is a role as the group of places knows it: a subject, an object, a possessor or another.
func coarseRole(role int) int {
	switch {
	case role <= 2:
		return 0
	case role == 3 || role == 4:
		return 1
	case role == 5:
		return 2
	}
	return 3
}

// genderFor is the value of how well an entity's gender goes with a pronoun's.
func (e *entity) genderFor(pronoun gender) int {
	switch {
	case e.gender == pronoun:
		return 0
	case e.likely == pronoun:
		return 1
	case e.likely != unknown:
		return 3
	}
	return 2
}

// quoteFeatures are those of the quotes, or none, that pronoun and candidate stand in.
func (a *anaphor) quoteFeatures(candidate *quote) []feature {
	switch {
	case a.quote != nil && candidate == a.quote:
		return []feature{a.feature(gQuote, 0)}
	case a.quote != nil && candidate != nil:
		return []feature{a.feature(gQuote, 3)}
	case a.quote != nil:
		return []feature{a.feature(gQuote, 1)}
	case candidate != nil:
		return []feature{a.feature(gQuote, 2)}
	}
	return nil
}

// standing are the features of what a candidate stands in: another's phrase, a coordination, brackets, a relative clause.
func (a *anaphor) standing(ct *tree, c *Mention, head, role int, coordinated bool) []feature {
	var f []feature
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
	return f
}

// patterns are the features of well-known ways in which a candidate and a pronoun stand to each other.
func (a *anaphor) patterns(ct *tree, head, role, distance int) []feature {
	subject := role <= 2
	thing := a.t.Tokens[a.Head].Head
	if thing >= 0 && a.t.rel(thing) == "nmod:desc" {
		thing = a.t.Tokens[thing].Head // "Roe and his deputy Ann Lee"
	}
	switch {
	case a.role == 1 && distance == 0 && thing >= 0 && ct.base(thing) == "conj" && ct.Tokens[thing].Head == head:
		return []feature{a.feature(gPattern, 0)}
	case a.role == 1 && distance == 0 && thing >= 0 && ct.Tokens[head].Head == ct.Tokens[thing].Head && subject:
		return []feature{a.feature(gPattern, 1)}
	case a.role == 0 && role == 0 && distance == 1:
		return []feature{a.feature(gPattern, 2)}
	case a.role == 1 && role == 5:
		return []feature{a.feature(gPattern, 3)}
	case a.role == 2 && subject && distance == 0:
		return []feature{a.feature(gPattern, 4)}
	}
	return nil
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

func weigh(features []feature) float64 {
	sum := 0.0
	for _, f := range features {
		sum += pronounWeights[f]
	}
	return sum
}
