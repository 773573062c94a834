package extract

import (
	"slices"

	"kg/graph/schema"
)

// Who does what a noun of a deed says, and to whom: "his criticism of Roe", "drew criticism from Roe".

// telling are verbs of who is spoken to.
var telling = wordSet(`tell inform assure warn`)

// talks are nouns of what one tells others in.
var talks = wordSet(`interview call conversation letter email message chat text`)

// carriedOut lists who does what the noun i says where a participle tells that, and to whom: "a lawsuit filed by Lee against Ray", "strikes carried
// out by Lee on Ray".
func (t *tree) carriedOut(i int, fr frame, targets []int, byPred map[int]*clause) (sources, to []int) {
	for _, a := range t.with(i, "acl") {
		c := byPred[a]
		if c == nil || t.Tokens[a].XPOS != "VBN" || !performing[t.lemma(a)] {
			continue
		}
		if len(targets) == 0 {
			targets = t.behindNoun(a, fr.prep)
		}
		return c.subjects, targets
	}
	if c := byPred[t.Tokens[i].Head]; c != nil && c.passive && t.base(i) == "nsubj" && performing[t.lemma(c.pred)] {
		if len(targets) == 0 {
			targets = t.behindNoun(c.pred, fr.prep)
		}
		return c.subjects, targets // "the lone vote against it was cast by Lee"
	}
	return nil, targets
}

// performing are verbs of doing what their object says.
var performing = wordSet(`file bring lodge launch open lead conduct carry mount stage make offer voice express hold organize organise order begin start
	initiate oversee run head undertake wage level deliver issue send commission convene broker spearhead impose announce arrange perform cast`)

// undergone lists who does what the noun i says, and who is under it: "under investigation by Lee", "the target of a Lee investigation".
func (t *tree) undergone(i int, fr frame, governor *clause, byPred map[int]*clause) (sources, targets []int) {
	head := t.Tokens[i].Head
	switch {
	case t.cases(i) == "under" && t.first(i, "cop") >= 0 && byPred[i] != nil:
		targets = byPred[i].subjects
	case t.cases(i) == "under" && governor != nil && t.base(i) == "obl":
		targets = governor.subjects
		if len(governor.objects) > 0 {
			targets = governor.objects // "put her under investigation"
		}
	case t.cases(i) == "of" && head >= 0 && undergoing[t.lemma(head)]:
		targets = t.borneBy(head, byPred)
	}
	if len(targets) == 0 || fr.predicate == schema.Asks { // "quit under pressure from her aides"
		return nil, nil
	}
	if sources = t.possessor(i); len(sources) == 0 {
		sources = append(t.following(i, "by"), t.following(i, "from")...)
	}
	return sources, targets
}

// undergoing are nouns of those to whom what they are "of" is done.
var undergoing = wordSet(`target subject focus object recipient butt victim brunt`)

// borneBy lists the subject of a noun after a copula, or what it stands beside.
func (t *tree) borneBy(i int, byPred map[int]*clause) []int {
	switch c := byPred[i]; {
	case c != nil && t.first(i, "cop") >= 0:
		return c.subjects
	case t.base(i) == "appos":
		return []int{t.Tokens[i].Head}
	}
	return nil
}

// receives are light verbs whose subject gets what the noun says: "drew criticism from".
var receives = wordSet(`receive draw face survive weather win earn get attract enjoy suffer secure gain garner land claim collect score snag nab notch bag obtain
	elicit spark prompt trigger provoke ignite stir generate evoke arouse occasion amass clinch capture command retain boast tout trumpet celebrate welcome`)

// lightVerbs add little to the noun that is their object: who offers support supports.
var lightVerbs = wordSet(`make give offer voice express launch lead have take show issue renew mount deliver pledge declare throw
	lend provide extend level direct open start begin order file stage hold conduct oversee reiterate repeat unleash pen send convey
	register cite form join strike sign step keep aim hurl fire lob fling heap vent air share raise echo levy wage coordinate orchestrate
	intensify escalate ramp sharpen pour spew authorize authorise approve resume increase initiate institute
	commence instigate spearhead`)

// victories are nouns of what is won over somebody: who scores one defeats, and does not receive, and who is given one does not lose.
var victories = wordSet(`win victory triumph upset landslide`)

// moving are verbs that go with "in support of" and the like.
var moving = wordSet(`come speak rally vote march write join be testify rise stand demonstrate protest`)

// inFavor are nouns that say with "in" what anything is done for: "marched in support of", "wrote in defense of".
var inFavor = wordSet(`support favor favour defense defence praise solidarity protest opposition`)

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
var containers = wordSet(`series number string flurry part lot kind sort form set throng crowd group message statement word
	letter show comment remark course wake middle expression outpouring gesture vote campaign deal declaration measure degree level
	stage torrent barrage wave chorus storm hail avalanche flood firestorm spate deluge drumbeat litany stream slew host dose salvo
	volley burst outburst escalation line mountain day week night month bout season volume pace intensity rate heap heaping
	helping ton share round some most much`)

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

// biddings are what somebody has said already at whose bidding something is to be done: "will join it at Lee's invitation".
var biddings = wordSet(`invitation request behest urging insistence instigation prompting suggestion bidding`)

// deedFactuality is that of the clause that a noun stands in; "no support for" and "ruled out a coalition" deny the noun.
func (t *tree) deedFactuality(i int, governor *clause) factuality {
	f := asserted
	if governor != nil && !t.isGiven(i, governor) && !(biddings[t.lemma(i)] && t.cases(i) == "at") {
		f = governor.factuality
		f.negated = f.negated && (!t.isOccasion(i) || inFavor[t.lemma(i)]) // "in an interview with Lee, Ray did not rule it out"
		within := t.isWithin(i)
		if lemma := t.lemma(governor.pred); within && !(lemma == "fail" && t.base(i) == "nsubj") && (refusals[lemma] || denials[lemma] || lacking[lemma] || lemma == "rule" && t.exact(governor.pred, "compound:prt") >= 0) {
			f.negated = !f.negated
		}
		if goingOn[t.lemma(governor.pred)] && t.exact(i, "nmod:poss") >= 0 && !f.negated && f.modality != schema.Denied {
			f.modality = schema.Asserted
		}
	}
	if t.isNone(i) || t.isScant(i) {
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
	if f.modality == schema.Asserted && t.isWanted(i) {
		f.modality = schema.Requested
	}
	return f
}

// isWithin says whether a noun is what its clause does something to: "dropped the plan after talks with" and "amid criticism from Lee, Ray withdrew
// the plan" say that there were talks and criticism.
func (t *tree) isWithin(i int) bool {
	top := t.container(i)
	return t.base(top) != "obl" && t.base(top) != "advcl" && t.first(top, "case") < 0
}

// isWanted says whether a noun of leaving names what somebody calls for: "demanded the resignation of Lee", "a call for his removal".
func (t *tree) isWanted(i int) bool {
	head := t.Tokens[i].Head
	if head < 0 || !endings[t.lemma(i)] {
		return false
	}
	switch t.base(i) {
	case "obj":
		return requests[t.lemma(head)] || seeking[t.lemma(head)]
	case "nsubj":
		return t.isPassive(head) && (requests[t.lemma(head)] || seeking[t.lemma(head)])
	case "obl", "nmod":
		mark := t.first(i, "case") // the words before it call, wherever the phrase hangs
		return t.cases(i) == "for" && mark > 0 && (pleading[t.lemma(mark-1)] || clamoring[t.lemma(mark-1)])
	}
	return false
}

// clamoring are verbs that call "for" something.
var clamoring = wordSet(`call press push ask appeal clamor clamour`)

// seeking are verbs of wanting what is not there yet.
var seeking = wordSet(`seek want await expect recommend propose favor favour oppose reject refuse`)

// isGiven says whether a noun names somebody's deed that is there already, whatever becomes of it: in "did not mention Lee's attacks on Ray"
// Lee attacks, and in "won't soften his stance" there is one. What is wanted, offered or refused need not be.
func (t *tree) isGiven(i int, governor *clause) bool {
	if slices.ContainsFunc(t.with(i, "acl"), func(k int) bool { return t.exact(k, "obl:agent") >= 0 && performing[t.lemma(k)] }) {
		return true // "dismissed the suit brought by Lee against Ray"
	}
	if t.exact(i, "nmod:poss") < 0 {
		return false
	}
	if t.base(i) == "obl" && t.cases(i) == "about" { // "accused of lying about secret talks with"
		return true
	}
	if t.base(t.container(i)) != "obj" {
		return false
	}
	verb := t.lemma(governor.pred)
	return !lightVerbs[verb] && !receives[verb] && !refusals[verb] && !denials[verb] && !lacking[verb] && !plans[verb] && !requests[verb] && !awaiting[verb] && verb != "rule"
}

// awaiting are verbs of doing with what may never come: "would welcome Lee's endorsement".
var awaiting = wordSet(`need await welcome accept court hope predict anticipate fear doubt earn deserve merit like love prefer see find get gain win
	enlist obtain secure solicit focus concentrate target limit confine reserve trigger prompt provoke invite spark avoid prevent avert announce plan mean promise do resume be become`)

// goingOn are verbs of doing on what is done already: who will step up her attacks attacks.
var goingOn = wordSet(`step ramp intensify escalate renew continue sharpen`)

// purported are adjectives of what may never have been.
var purported = wordSet(`perceived alleged supposed purported imagined imaginary rumored rumoured possible potential hypothetical`)

// isNone says whether the noun has "no" before it.
func (t *tree) isNone(i int) bool {
	d := t.first(i, "det")
	return d >= 0 && t.lower(d) == "no" && (d+1 == len(t.Tokens) || t.Tokens[d+1].XPOS != "HYPH") // but "the no-confidence motion"
}

// isScant says whether there is hardly any of what a noun names: "had little praise for".
func (t *tree) isScant(i int) bool {
	return t.first(i, "det") < 0 && slices.ContainsFunc(t.with(i, "amod"), func(k int) bool { return t.lower(k) == "little" || t.lower(k) == "scant" })
}

// lacking are words that say that the noun they govern is not there.
var lacking = wordSet(`lack absence withhold cancel skip postpone withdraw pull drop abandon lose end suspend refuse`)

// deed lists who does what the noun i says, and to whom.
func (x *reading) deed(t *tree, i int, fr frame, governor *clause, byPred map[int]*clause) (sources, targets []int) {
	possessor := t.possessor(i)
	if fr.predicate == schema.Rivals && electoral[t.lemma(i)] && t.exact(i, "nmod:poss") < 0 {
		possessor = nil // "the Ohio race against Lee"
	}
	sources = possessor
	if len(sources) == 0 {
		for _, p := range []string{"by", "from", "among"} {
			if p != fr.prep {
				sources = append(sources, t.following(i, p)...)
			}
		}
		for _, k := range t.with(i, "acl") { // "criticism coming from Lee"
			if t.lemma(k) == "come" {
				sources = append(sources, t.behindNoun(k, "from")...)
			}
		}
	}
	if len(sources) == 0 && fr.kind == nounPoss {
		if by := x.nation(t, i); by >= 0 {
			sources = []int{by}
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
	if head := t.Tokens[i].Head; len(sources) == 0 && t.base(i) == "nsubj" && coming[t.lemma(head)] {
		for _, k := range t.with(head, "obl", "obj") {
			if t.cases(k) == "from" {
				sources = append(sources, t.arguments(k)...) // "criticism of Lee came from Ray"
			}
		}
	}
	if head := t.Tokens[i].Head; voiced[fr.predicate] && len(sources) > 0 && len(targets) == 0 && t.base(i) == "nsubj" && t.lemma(head) == "go" {
		targets = t.behindNoun(head, "to") // "her endorsement went to Lee"
	}
	if governor == nil {
		return sources, targets
	}
	return t.deedIn(governor, i, fr, possessor, sources, targets)
}

// deedIn completes who does what the noun i says, and to whom, by the clause that the noun is an object or adjunct of.
func (t *tree) deedIn(governor *clause, i int, fr frame, possessor, sources, targets []int) ([]int, []int) {
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
	if len(targets) == 0 && object && fr.kind == nounPoss && lightVerbs[verb] && !victories[t.lemma(i)] {
		targets = governor.indirect // "gave Lee his endorsement"
	}
	won := victories[t.lemma(i)] && receives[verb]
	light := object && (lightVerbs[verb] || sayVerbs[verb] && verb != "report" || won)
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
	case len(targets) == 0 && fr.kind == nounPoss && t.isMet(i, governor):
		if len(sources) == 0 {
			sources = append(t.behindNoun(i, "from"), t.behindNoun(governor.pred, "from")...)
		}
		return sources, governor.objects
	case object && verb == "accept" && fr.predicate == schema.Asks: // "accepted Lee's invitation"
		return t.received(i, fr, governor, sources, targets)
	case object && (receives[verb] && !won && (fr.predicate != schema.Rivals || t.behindNoun(i, "from") != nil || t.behindNoun(governor.pred, "from") != nil) || verb == "have" && fr.prep == "of" && fr.owned() && len(possessor) == 0 && len(targets) > 0):
		return t.received(i, fr, governor, sources, targets)
	case len(sources) > 0:
	case fr.predicate == schema.Rivals && (object && !watching[verb] || t.isOccasion(i)), light, t.cases(i) == "in" && (moving[verb] || inFavor[t.lemma(i)]), contacts[fr.predicate] && t.isOccasion(i):
		sources = governor.subjects
	}
	return sources, targets
}

// isMet says whether the noun is what the subject of a passive is met with: "was met with boos from Lee", "was greeted by a chorus of jeers".
func (t *tree) isMet(i int, governor *clause) bool {
	switch t.lemma(governor.pred) {
	case "meet", "greet", "receive", "welcome", "hit", "confront":
	default:
		return false
	}
	i = t.container(i)
	return governor.passive && t.base(i) == "obl" && (t.cases(i) == "with" || t.cases(i) == "by")
}

// coming are verbs of what comes from somebody.
var coming = wordSet(`come flow arrive pour emanate emerge stem flood`)

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

// received turns a deed round where the governing verb's subject gets it: "drew criticism from", "won the endorsement of".
func (t *tree) received(i int, fr frame, governor *clause, sources, targets []int) (from, to []int) {
	if len(sources) == 0 {
		sources = append(t.behindNoun(i, "from"), t.behindNoun(governor.pred, "from")...)
	}
	if len(sources) == 0 && fr.prep == "of" {
		return targets, t.getters(i, governor)
	}
	if len(targets) == 0 {
		targets = t.getters(i, governor)
	}
	return sources, targets
}

// getters are those who get what the noun i says: the subject, or for whom that earns it, "the speech earned Lee a rebuke from Ray".
func (t *tree) getters(i int, governor *clause) []int {
	for _, o := range append(slices.Clone(governor.indirect), governor.objects...) {
		if o < i && o != t.container(i) && t.isBeing(o) {
			return t.conjuncts(o)
		}
	}
	return governor.subjects
}

// contacts are predicates whose nouns name an occasion that the subject of a clause takes part in: "said in an interview with".
var contacts = map[schema.Predicate]bool{schema.MeetsWith: true, schema.ConsultsWith: true, schema.Informs: true}

// electoral are nouns of contests that bear the name of what is contested.
var electoral = wordSet(contestWords + ` campaign debate`)

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
