package extract

import (
	"slices"

	"kg/graph/schema"
	"kg/nlp"
)

// receives are light verbs whose subject gets what the noun says: "drew criticism from".
var receives = wordSet(`receive draw face win earn get attract enjoy suffer secure`)

// lightVerbs add little to the noun that is their object: who offers support supports.
var lightVerbs = wordSet(`make give offer voice express launch lead have take show issue renew mount deliver pledge declare throw
	lend provide extend level direct open start begin order file stage hold conduct oversee reiterate repeat unleash pen send convey
	register cite form strike sign step keep aim hurl fire lob fling heap vent air share raise echo levy wage coordinate orchestrate
	intensify escalate ramp sharpen pour spew`)

// moving are verbs that go with "in support of" and the like.
var moving = wordSet(`come speak rally vote march write join be testify rise stand demonstrate protest`)

// inFavor are nouns that say with "in" what anything is done for: "marched in support of", "wrote in defense of".
var inFavor = wordSet(`support favor favour defense defence praise solidarity`)

// nounFindings are the claims of a noun: "Merkel's criticism of Orbán", "voiced support for", "is a critic of". A name's word is
// none, but in a title ("FBI Director").
func (x *reading) nounFindings(t *tree, i int, byPred map[int]*clause) []finding {
	if m := x.at(t, i); m >= 0 && x.ments[m].Kind == kindName && i >= x.ments[m].First {
		return nil
	}
	for start := max(i-lead, 0); start <= i; start++ {
		for _, m := range matches(t, start, "noun") {
			if start < i && t.headOf(m.words) != i {
				continue
			}
			for _, fr := range m.frames {
				if t.Tokens[i].UPOS == "PROPN" && fr.kind != bearer || fr.predicate == schema.Leads && i > 0 && seconds[t.lower(i-1)] {
					continue
				}
				if out := x.framedNoun(t, i, m, fr, byPred); len(out) > 0 {
					return out
				}
			}
		}
	}
	return nil
}

// lead is how many words of an expression may stand before its head: those of "principal private secretary".
const lead = 3

// headOf is the word that the others of an expression hang from: the secretary of "press secretary".
func (t *tree) headOf(words []int) int {
	for _, w := range words {
		if !slices.Contains(words, t.Tokens[w].Head) {
			return w
		}
	}
	return words[0]
}

// seconds stand before the title of who leads, and make it another's.
var seconds = wordSet(`vice deputy assistant associate`)

// framedNoun are the claims of a noun by one frame; none where an end that it needs is not there.
func (x *reading) framedNoun(t *tree, i int, m matched, fr frame, byPred map[int]*clause) []finding {
	var sources, targets []int
	var f factuality
	switch fr.kind {
	case bearer, rolePoss:
		sources, f = x.bearers(t, i, byPred)
		if len(sources) == 0 && t.first(i, "cop") < 0 && x.bearsItself(t, i, fr.predicate) && !fr.weak {
			sources = []int{i} // "supporters of Roe" support her; who her opponents oppose, and her friends are, the words leave open
		}
		if fr.kind == bearer && m.hasFrame(rolePoss, "") && x.ownedByActor(t, i) {
			return nil // "her opponent" is no opponent of a plan
		}
		if targets = x.ofOneKind(t, t.borneFor(i, m, fr)); len(targets) == 0 && fr.kind == bearer && (fr.prep == "of" || !m.hasFrame(bearer, "of")) {
			targets = x.bodyBefore(t, i)
		}
	case nounPoss, nounOf:
		if out := x.parties(t, i, m, fr, byPred); len(out) > 0 {
			return out
		}
		governor := t.governor(i, byPred)
		if sources, targets = t.undergone(i, fr, governor, byPred); len(targets) == 0 {
			sources, targets = t.deed(i, fr, governor, byPred)
		}
		f = t.deedFactuality(i, governor)
		if fr.kind == nounPoss && (speaking[fr.predicate] || voiced[fr.predicate]) && (len(sources) == 0 || len(targets) == 0) {
			if from, to, g := x.deedElsewhere(t, i, fr, governor, byPred); len(from) > 0 && len(to) > 0 {
				sources, targets = from, to
				if g != nil {
					f = t.deedFactuality(i, g)
				}
			}
		}
	}
	if rel, _ := schema.Lookup(fr.predicate); rel.Symmetric && len(targets) == 0 && (t.isPlural(i) && t.first(i, "cop") >= 0 || t.isBetweenSubjects(i, fr)) {
		return x.eachOther(t, &clause{pred: i, subjects: sources, factuality: f}, m, fr) // "Lee and Ray are friends"
	}
	var out []finding
	for _, source := range sources {
		for _, target := range t.otherThan(source, targets) {
			out = x.pair(out, t, source, target, fr, i, m.words, f)
		}
	}
	return out
}

// bearsItself says whether a noun that names no one stands for those who bear it: supporters, critics and opponents do, and somebody's rivals
// where the sentence names nobody else.
func (x *reading) bearsItself(t *tree, i int, p schema.Predicate) bool {
	switch p {
	case schema.Supports:
		return true
	case schema.Rivals:
		return t.exact(i, "nmod:poss") >= 0 && x.isLonely(t)
	case schema.Criticizes, schema.Accuses, schema.Opposes:
		return t.Tokens[i].XPOS == "NNS"
	}
	return false
}

// isLonely says whether a sentence names one person at most.
func (x *reading) isLonely(t *tree) bool {
	one := -1
	for i := range t.Tokens {
		m := x.at(t, i)
		if m < 0 || x.ments[m].Kind != kindName || x.ments[m].Type != schema.Person {
			continue
		}
		if one >= 0 && !x.isSame(one, m) {
			return false
		}
		one = m
	}
	return true
}

// ownedByActor says whether the possessor of a noun is somebody, and nothing follows that it is "of".
func (x *reading) ownedByActor(t *tree, i int) bool {
	p := t.possessor(i)
	if len(p) == 0 || t.behindNoun(i, "of") != nil {
		return false
	}
	m := x.actor(t, p[0])
	return m >= 0 && x.typeOf(m) != schema.Topic
}

// borneFor lists whose supporter, friend or critic the noun i names.
func (t *tree) borneFor(i int, m matched, fr frame) []int {
	var targets []int
	if fr.kind == bearer && !(fr.prep == "of" && slices.Contains(m.words, i+1)) { // the "of" of "chief of staff" is its own
		if targets = t.following(i, fr.prep); targets == nil {
			targets = t.sharedBehind(i, fr.prep)
		}
	}
	if len(targets) == 0 && (fr.prep == "of" || fr.kind == rolePoss || !m.hasFrame(bearer, "of")) {
		targets = t.possessor(i)
	}
	return targets
}

// ofOneKind lists the targets that are of the first one's type: of "a lawyer for the Guild, and Lee" Lee is none of the lawyer's.
func (x *reading) ofOneKind(t *tree, targets []int) []int {
	if len(targets) < 2 {
		return targets
	}
	first := x.known(t, targets[0])
	return slices.DeleteFunc(slices.Clone(targets), func(k int) bool {
		m := x.known(t, k)
		return first >= 0 && m >= 0 && x.typeOf(first) != schema.Person && x.typeOf(m) == schema.Person
	})
}

// sharedBehind lists what stands behind a preposition behind two titles, and is said of both: of "the founder and president of the Guild"
// she is the founder of the Guild too, and its president.
func (t *tree) sharedBehind(i int, prep string) []int {
	if t.first(i, "nmod", "det") >= 0 {
		return nil
	}
	if head := t.Tokens[i].Head; t.base(i) == "conj" && head >= 0 && t.joinsTitles(head, i) {
		for _, k := range t.with(head, "nmod") {
			if k > i && t.cases(k) == prep {
				return t.arguments(k)
			}
		}
	}
	for _, c := range t.with(i, "conj") {
		if t.joinsTitles(i, c) {
			return t.behindNoun(c, prep)
		}
	}
	return nil
}

// joinsTitles says whether nothing but "and" and words of the second title stand between two titles.
func (t *tree) joinsTitles(a, b int) bool {
	_, first, _, ok := t.titleAt(b)
	if !ok {
		first = b
	}
	return first-2 <= a && a < b && t.lower(first-1) == "and"
}

// governor is the clause that the noun i is an object or adjunct of, be it within another noun ("a series of talks"); nil for none.
func (t *tree) governor(i int, byPred map[int]*clause) *clause {
	i = t.container(i)
	if head := t.Tokens[i].Head; head >= 0 && t.base(i) == "nmod" && t.cases(i) == "with" && t.base(head) == "obl" {
		i = head // "won in May with support from"
	}
	if head := t.Tokens[i].Head; head >= 0 && t.base(i) != "nsubj" {
		return byPred[head]
	}
	return nil
}

// containers are nouns that count or frame what follows "of" or "in": "a series of talks", "comments in an interview".
var containers = wordSet(`series round number string flurry part lot kind sort form set throng crowd group message statement word
	letter show comment remark course wake middle expression outpouring gesture vote campaign deal declaration measure degree level
	stage torrent barrage wave chorus storm hail avalanche flood firestorm spate deluge drumbeat litany stream slew host dose salvo
	volley burst outburst escalation line mountain`)

// container is the noun that holds the noun i as its part, or i.
func (t *tree) container(i int) int {
	for n := 0; n < maxDepth && t.base(i) == "nmod" && t.Tokens[i].Head >= 0 && containers[t.lemma(t.Tokens[i].Head)] && t.exact(i, "nmod:poss") < 0; n++ {
		switch t.cases(i) {
		case "of", "in", "during":
			i = t.Tokens[i].Head
		default:
			return i
		}
	}
	return i
}

// deedFactuality is that of the clause that a noun stands in; "no support for" and "ruled out a coalition" deny the noun.
func (t *tree) deedFactuality(i int, governor *clause) factuality {
	f := asserted
	if governor != nil {
		f = governor.factuality
		within := t.base(t.container(i)) != "obl" // but "dropped the plan after talks with"
		if lemma := t.lemma(governor.pred); within && (refusals[lemma] || denials[lemma] || lacking[lemma] || lemma == "rule" && t.exact(governor.pred, "compound:prt") >= 0) {
			f.negated = !f.negated
		}
		if goingOn[t.lemma(governor.pred)] && t.exact(i, "nmod:poss") >= 0 && !f.negated && f.modality != schema.Denied {
			f.modality = schema.Asserted
		}
	}
	if t.isNone(i) {
		f.negated = !f.negated
	}
	for _, k := range t.with(i, "amod") {
		if purported[t.lower(k)] {
			f.modality = schema.Hypothetical
		}
	}
	if head := t.Tokens[i].Head; head >= 0 && t.base(i) == "nmod" && lacking[t.lemma(head)] {
		f.negated = !f.negated
	}
	return f
}

// goingOn are verbs of doing on what is done already: who will step up her attacks attacks.
var goingOn = wordSet(`step ramp intensify escalate renew continue sharpen`)

// purported are adjectives of what may never have been.
var purported = wordSet(`perceived alleged supposed purported imagined imaginary rumored rumoured possible potential hypothetical`)

// isNone says whether the noun has "no" before it.
func (t *tree) isNone(i int) bool {
	d := t.first(i, "det")
	return d >= 0 && t.lower(d) == "no"
}

// lacking are words that say that the noun they govern is not there.
var lacking = wordSet(`lack absence withhold cancel skip postpone withdraw pull drop abandon lose end suspend refuse`)

// deed lists who does what the noun i says, and to whom.
func (t *tree) deed(i int, fr frame, governor *clause, byPred map[int]*clause) (sources, targets []int) {
	possessor := t.possessor(i)
	if fr.predicate == schema.Rivals && electoral[t.lemma(i)] && t.exact(i, "nmod:poss") < 0 {
		possessor = nil // "the Ohio race against Lee"
	}
	sources = possessor
	if len(sources) == 0 {
		for _, p := range []string{"by", "from", "among"} {
			sources = append(sources, t.following(i, p)...)
		}
		for _, k := range t.with(i, "acl") { // "criticism coming from Lee"
			if t.lemma(k) == "come" {
				sources = append(sources, t.behindNoun(k, "from")...)
			}
		}
	}
	targets = t.following(i, fr.prep)
	if fr.kind == nounOf {
		targets = append(slices.Clone(possessor), t.behindNoun(i, "of")...)
		sources = t.following(i, fr.prep)
	}
	if head := t.Tokens[i].Head; len(sources) == 0 && t.base(i) == "nmod" && t.cases(i) == "in" && t.isNominal(head) {
		sources = t.possessor(head) // "his speech in support of"
	}
	if len(sources) == 0 && fr.kind == nounPoss {
		sources, targets = t.carriedOut(i, fr, targets, byPred)
	}
	if len(sources) == 0 && fr.predicate == schema.ResignsFrom {
		sources = t.behindNoun(i, "of") // "the resignation of Lee as mayor"
	}
	if governor == nil {
		return sources, targets
	}
	if helpful[fr.predicate] && fr.kind == nounPoss && t.isCompany(i, governor) {
		if len(sources) == 0 {
			sources, targets = t.behindNoun(i, "of"), nil
		}
		if len(targets) == 0 && len(sources) > 0 {
			return sources, governor.doneFor() // "won with the backing of"
		}
	}
	verb, object := t.lemma(governor.pred), t.base(t.container(i)) == "obj"
	if among := t.following(i, "among"); len(targets) == 0 && object && len(possessor) == 0 && len(among) > 0 && (receives[verb] || verb == "have") {
		return among, governor.subjects // "has support among"
	}
	if len(targets) == 0 && object && fr.kind == nounPoss && lightVerbs[verb] {
		targets = governor.indirect // "gave Lee his endorsement"
	}
	light := object && (lightVerbs[verb] || sayVerbs[verb] && verb != "report")
	if light && len(possessor) == 1 && t.Tokens[possessor[0]].UPOS == "PRON" && len(governor.subjects) > 0 && fr.kind == nounPoss {
		sources = governor.subjects // "they offered their support"
	}
	if contacts[fr.predicate] && fr.kind == nounPoss && len(targets) == 0 && t.isOccasion(i) {
		switch {
		case len(sources) > 0 && len(possessor) == 0: // "after a call from Lee, Ray said"
			return sources, governor.subjects
		case telling[verb] && talks[t.lemma(i)]: // "told Lee in an interview"
			targets = append(slices.Clone(governor.objects), governor.indirect...)
		}
	}
	switch {
	case object && (receives[verb] && (fr.predicate != schema.Rivals || t.behindNoun(i, "from") != nil) || verb == "have" && fr.prep == "of" && fr.owned() && len(possessor) == 0 && len(targets) > 0):
		return t.received(i, fr, governor, sources, targets)
	case len(sources) > 0:
	case fr.predicate == schema.Rivals && (object && !watching[verb] || t.isOccasion(i)), light, t.cases(i) == "in" && (moving[verb] || inFavor[t.lemma(i)]), contacts[fr.predicate] && t.isOccasion(i):
		sources = governor.subjects
	}
	return sources, targets
}

// helpful are predicates whose nouns say with whose help something is done.
var helpful = map[schema.Predicate]bool{schema.Supports: true, schema.Endorses: true, schema.Aids: true}

// isCompany says whether the noun says with what something is done, and is not what its verb asks for ("struggled with").
func (t *tree) isCompany(i int, governor *clause) bool {
	with := t.first(i, "case")
	if t.cases(i) != "with" || t.first(with, "conj") >= 0 || t.possessor(i) != nil && t.exact(i, "nmod:poss") < 0 {
		return false
	}
	switch t.lemma(governor.pred) {
	case "struggle", "deal", "cope", "agree", "disagree", "meet", "be", "have", "contend", "reckon":
		return false
	}
	return true
}

// doneFor is who or what gets help in a clause: its subject, and in the passive what is done.
func (c *clause) doneFor() []int {
	if c.passive {
		return c.objects
	}
	return c.subjects
}

// following lists the arguments with the preposition that hang from the noun i, or stand in the chain of phrases right after it
// but hang from what the noun itself hangs from, where a parser may put them: "voiced support in March for X".
func (t *tree) following(i int, prep string) []int {
	if out := t.behindNoun(i, prep); out != nil {
		return out
	}
	for p := i + 1; p < len(t.Tokens) && t.base(p) == "case"; {
		h := t.Tokens[p].Head
		if h < p || t.Tokens[h].Head < 0 || !t.below(i, t.Tokens[h].Head) {
			return nil
		}
		if t.cases(h) == prep {
			return t.arguments(h)
		}
		_, p = t.phraseWith(h)
	}
	return nil
}

// received turns a deed round where the governing verb's subject gets it: "drew criticism from", "won the endorsement of".
func (t *tree) received(i int, fr frame, governor *clause, sources, targets []int) (from, to []int) {
	if len(sources) == 0 {
		sources = append(t.behindNoun(i, "from"), t.behindNoun(governor.pred, "from")...)
	}
	if len(sources) == 0 && fr.prep == "of" {
		return targets, governor.subjects
	}
	if len(targets) == 0 {
		targets = governor.subjects
	}
	return sources, targets
}

// contacts are predicates whose nouns name an occasion that the subject of a clause takes part in: "said in an interview with".
var contacts = map[schema.Predicate]bool{schema.MeetsWith: true, schema.ConsultsWith: true, schema.Informs: true}

// electoral are nouns of contests that bear the name of what is contested.
var electoral = wordSet(`race primary election runoff run-off campaign contest debate`)

// watching are verbs of those who look on at a contest of others.
var watching = wordSet(`watch see follow cover attend discuss host describe moderate report analyze broadcast`)

// opening are verbs of how something starts or ends.
var opening = wordSet(`begin start open end finish kick close conclude`)

// isOccasion says whether the noun names when or where something was done.
func (t *tree) isOccasion(i int) bool {
	if i = t.container(i); t.base(i) != "obl" {
		return false
	}
	switch t.cases(i) {
	case "in", "during", "at", "after", "following", "throughout", "before", "through":
		return true
	case "for": // "flew to Oslo for talks with"
		return achieving[t.lemma(t.Tokens[i].Head)]
	case "with": // "began with an interview with"
		return opening[t.lemma(t.Tokens[i].Head)]
	case "about": // "lied about contacts with"
		return t.lemma(t.Tokens[i].Head) == "lie" || t.lemma(t.Tokens[i].Head) == "mislead"
	}
	return false
}

// parties are the claims of a symmetric noun whose ends stand together: "talks between X and Y", "X and Y's meeting".
func (x *reading) parties(t *tree, i int, m matched, fr frame, byPred map[int]*clause) []finding {
	if rel, _ := schema.Lookup(fr.predicate); !rel.Symmetric {
		return nil
	}
	ends := t.behindNoun(i, "between")
	if len(ends) == 0 {
		ends = t.behindNoun(i, "among")
	}
	if p := t.exact(i, "nmod:poss"); len(ends) == 0 && p >= 0 && t.behindNoun(i, fr.prep) == nil {
		ends = t.conjuncts(p)
	}
	f := t.deedFactuality(i, t.governor(i, byPred))
	var out []finding
	for k, a := range ends {
		for _, b := range ends[k+1:] {
			out = x.pair(out, t, a, b, fr, i, m.words, f)
		}
	}
	return out
}

// possessor lists whose the noun is: "Merkel's", "his", "White House" before it, whatever the parser takes that for; the man of "a
// man whose wife".
func (t *tree) possessor(i int) []int {
	if p := t.exact(i, "nmod:poss"); p >= 0 {
		if t.lower(p) == "whose" {
			before := t.beforeWhose(p)
			if a := t.antecedent(i); a != nil && (before == nil || t.Tokens[before[0]].UPOS != "PROPN") {
				return a
			}
			return before
		}
		return t.conjuncts(p)
	}
	if i > 0 && t.Tokens[i-1].UPOS == "PROPN" && t.base(i-1) == "flat" && t.below(i-1, i) {
		return []int{i - 1} // "the Ontario NDP leader", whose party a parser took for part of the place
	}
	for _, c := range t.with(i, "compound") {
		if t.Tokens[c].UPOS == "PROPN" {
			return []int{c}
		}
	}
	if i > 0 && t.Tokens[i].UPOS == "NOUN" && t.Tokens[i-1].UPOS == "PROPN" {
		switch t.base(i - 1) {
		case "conj", "nmod", "dep", "flat":
			return []int{i - 1}
		}
	}
	return nil
}

// antecedent is the noun that the relative clause around token i says something of, or nothing.
func (t *tree) antecedent(i int) []int {
	for n := 0; i >= 0 && n < maxDepth; n++ {
		if t.rel(i) == "acl:relcl" {
			return []int{t.Tokens[i].Head}
		}
		i = t.Tokens[i].Head
	}
	return nil
}

// beforeWhose is the noun that a "whose" right behind it asks after, whatever a parser made of its clause, or nothing.
func (t *tree) beforeWhose(whose int) []int {
	k := whose - 1
	if k >= 0 && t.Tokens[k].Text == "," {
		k--
	}
	if k < 0 || !t.isNominal(k) {
		return nil
	}
	for h := t.Tokens[k].Head; h >= 0 && h < k && (t.rel(k) == "flat" || t.base(k) == "compound"); h = t.Tokens[k].Head {
		k = h
	}
	return []int{k}
}

// bodyBefore is the body or place that a title before a name is of, wherever a parser hung it: "Ohio" in "Ohio Governor Ann Lee".
func (x *reading) bodyBefore(t *tree, i int) []int {
	if r, ok := x.roleAt(t, i); ok && r.of >= 0 && x.ments[r.of].Last <= i {
		return []int{x.ments[r.of].Head}
	}
	return nil
}

// bearers lists who is called by the noun, and how sure that is: the subject of a copula, the other end of an apposition, the
// name that the noun stands before, who is hailed as one, the examples that follow it.
func (x *reading) bearers(t *tree, i int, byPred map[int]*clause) ([]int, factuality) {
	f := asserted
	if c := byPred[i]; c != nil && t.first(i, "cop") >= 0 {
		return c.subjects, c.factuality
	}
	if m := x.at(t, i); m >= 0 && x.ments[m].Kind == kindName {
		return []int{x.ments[m].Head}, f
	}
	out := t.examples(i)
	for _, a := range t.with(i, "appos") {
		for _, c := range t.conjuncts(a) {
			if c == a || t.Tokens[a].UPOS != "PROPN" || t.first(c, "appos") < 0 { // "his wife, Ann, and his aide, Ray": Ray is no wife
				out = append(out, c)
			}
		}
	}
	if len(out) == 0 {
		out = append(x.namedBehind(t, i), x.nameRightBehind(t, i)...)
	}
	head := t.Tokens[i].Head
	if head < 0 {
		return out, f
	}
	switch c := byPred[head]; {
	case t.base(i) == "appos":
		out = append(out, head)
	case t.rel(i) == "nmod:desc", t.base(i) == "compound" && t.Tokens[head].UPOS == "PROPN":
		out = append(out, head)
	case t.base(i) == "nmod" && t.cases(i) == "of" && (t.lower(head) == "one" || t.lemma(i) == "circle"): // "one of his oldest friends", "part of his inner circle"
		return x.bearers(t, head, byPred)
	case t.base(i) == "conj" && t.Tokens[head].UPOS == "PROPN" && t.base(head) == "nmod" && t.first(i, "det") < 0 && t.exact(i, "nmod:poss") < 0 && t.Tokens[head].Head >= 0 && t.kindOf(t.Tokens[head].Head) == schema.Person:
		return x.bearers(t, t.Tokens[head].Head, byPred) // "widow of Roe and mother of Poe", whose mother a parser coordinated with Roe
	case t.base(i) == "conj" && t.isNominal(head) && t.exact(i, "nmod:poss") < 0 && len(out) == 0:
		return x.bearers(t, head, byPred) // "a lawyer and Roe supporter"
	case c == nil:
	case t.isFronted(i, c):
		out, f = append(out, c.subjects...), c.factuality
		f.negated = false // "a supporter of Roe, Lee did not vote"
	case t.base(i) == "xcomp" || t.base(i) == "obl" && t.cases(i) == "as":
		f = c.factuality
		switch verb := t.lemma(head); {
		case naming[verb]:
			out = append(out, t.otherThan(i, c.objects)...)
		case bearing[verb] || t.base(i) == "obl" && i < head:
			out = append(out, c.subjects...)
		}
	case t.base(i) == "nsubj" && t.lemma(head) == "include":
		out = append(out, c.objects...)
	case t.base(i) == "nsubj" && t.Tokens[head].UPOS == "PROPN" && t.first(head, "cop") >= 0:
		out, f = append(out, t.conjuncts(head)...), c.factuality // "among her backers are Lee and Ray"
	}
	return out, f
}

// isFronted says whether a noun before a clause says who its subject is: "A Roe supporter, Lee voted", "As a supporter of Roe, Lee voted".
func (t *tree) isFronted(i int, c *clause) bool {
	switch t.base(i) {
	case "obl", "advcl", "dep", "parataxis", "nmod":
	default:
		return false
	}
	if prep := t.cases(i); i > c.pred || prep != "" && prep != "as" || prep == "" && t.first(i, "det") < 0 || len(c.subjects) == 0 || t.first(i, "nsubj") >= 0 {
		return false
	}
	if m := t.first(i, "mark"); m >= 0 && t.lower(m) != "as" {
		return false
	}
	between := t.Tokens[i:max(i, c.subjects[0])]
	return slices.ContainsFunc(between, func(tok nlp.Token) bool { return tok.Text == "," })
}

// namedBehind is the name between commas behind a noun and what it is of, before a verb, whatever a parser coordinated it with: "a
// spokesman for Lee, Bob Ray, said".
func (x *reading) namedBehind(t *tree, i int) []int {
	if t.first(i, "det") < 0 || t.isPlural(i) {
		return nil
	}
	of := t.first(i, "nmod")
	if of < i {
		return nil
	}
	k := of + 1
	if m := x.at(t, of); m >= 0 {
		k = x.ments[m].Last
	}
	if k+2 >= len(t.Tokens) || t.Tokens[k].Text != "," || x.at(t, k+1) < 0 {
		return nil
	}
	m := x.ments[x.at(t, k+1)]
	if m.Kind != kindName || m.Type != schema.Person || m.Last+1 >= len(t.Tokens) || t.Tokens[m.Last].Text != "," || !t.isVerb(m.Last+1) && t.Tokens[m.Last+1].UPOS != "AUX" {
		return nil
	}
	return []int{m.Head}
}

// nameRightBehind is the name of a person that follows a rival's noun right away, whatever a parser hung it from: "former Lee rival Bob Ray's".
func (x *reading) nameRightBehind(t *tree, i int) []int {
	if i+1 == len(t.Tokens) || t.Tokens[i].XPOS != "NN" || !rivalNouns[t.lemma(i)] {
		return nil
	}
	m := x.at(t, i+1)
	if m < 0 || m == x.at(t, i) || x.ments[m].Kind != kindName || x.ments[m].Type != schema.Person {
		return nil
	}
	return []int{x.ments[m].Head}
}

// bearing are verbs whose subject is what their complement says.
var bearing = wordSet(`become remain serve work act emerge prove stay`)

// otherThan lists the tokens but for i.
func (t *tree) otherThan(i int, list []int) []int {
	return slices.DeleteFunc(slices.Clone(list), func(k int) bool { return k == i })
}

// examples lists who a noun is exemplified by: "allies such as X", "donors including Y".
func (t *tree) examples(i int) []int {
	var out []int
	for _, k := range t.with(i, "nmod") {
		switch t.cases(k) {
		case "such as", "like", "including":
			out = append(out, t.conjuncts(k)...)
		}
	}
	return out
}

// hyphened are the claims of "a Kremlin-backed bank": what stands before the hyphen does it to the noun that follows.
func (x *reading) hyphened(t *tree, i int) []finding {
	if i < 2 || t.Tokens[i-1].Text != "-" || t.Tokens[i-1].Start != t.Tokens[i-2].End || t.Tokens[i].Start != t.Tokens[i-1].End {
		return nil
	}
	noun := t.Tokens[i].Head
	if noun < 0 || noun < i || !t.isNominal(noun) {
		return nil
	}
	var out []finding
	for _, e := range predicates["adj -"+t.lower(i)] {
		for _, fr := range e.frames {
			if fr.kind == pre && len(e.words) == 1 {
				for _, target := range t.conjuncts(noun) {
					out = x.pair(out, t, i-2, target, fr, i, []int{i - 2, i}, asserted)
				}
			}
		}
	}
	return out
}
