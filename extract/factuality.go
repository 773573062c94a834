package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
	"kg/nlp"
)

// Whether what a clause says is told as a fact: what denies it, wants it, asks for it or reports it.

// factuality says how a predicate stands to the facts.
type factuality struct {
	negated  bool
	modality schema.Modality
	source   int // the verb of saying that it hangs from, or -1
}

// asserted is that of what is told as a fact, by nobody but the text.
var asserted = factuality{modality: schema.Asserted, source: -1}

// doubts are what there is none of where all is sure: "there is no doubt that".
var doubts = wordSet(`doubt question denying secret surprise wonder mistake`)

// Verbs that say something of what is below them, by what becomes of it.
var (
	negators  = wordSet(`not n't n’t never no neither nor hardly without`)
	refusals  = wordSet(`refuse decline fail forget stop avoid refrain pretend hesitate neglect`)
	denials   = wordSet(`deny dismiss dispute reject doubt`)
	plans     = wordSet(`plan intend want hope expect consider threaten vow promise seek prepare aim try wish agree pledge schedule slate suppose set poise offer volunteer undertake`)
	requests  = wordSet(`ask urge demand call request tell beg invite order press pressure want`)
	wishing   = wordSet(`hope wish pray dream imagine fantasize fantasise expect fear`) // that something were so
	achieving = wordSet(`vote manage proceed move rush come go step rise walk join leave quit resign return travel fly drive visit
		arrive cross phone gather appear speak stand unite team rally march tweet sneak flock line assemble convene descend pause emerge
		reconvene reunite interrupt plead admit confess`)  // "voted to confirm": did
	hypotheses  = wordSet(`if unless whether`)
	uncertainty = wordSet(`would could might may should can`)
)

// factualityOf reads negation and modality from the predicate and from what it hangs below, after FactBank.
func factualityOf(t *tree, i int) factuality {
	f := t.ownFactuality(i)
	apart := false
	for at, n := i, 0; n < maxDepth; n++ {
		up := t.Tokens[at].Head
		if up < 0 {
			break
		}
		rel := t.base(at)
		if apart = apart || rel == "advcl" && t.standsApart(at); apart && (rel == "advcl" || rel == "xcomp" || rel == "acl" || rel == "conj") {
			at = up
			continue
		}
		if rel == "conj" {
			if !hasSubject(t, at) {
				above := factualityOf(t, up)
				if above.modality != schema.Asserted && f.modality == schema.Asserted {
					f.modality = above.modality
				}
				if f.source < 0 {
					f.source = above.source
				}
			}
			break
		}
		if rel != "xcomp" && rel != "ccomp" && rel != "advcl" && rel != "csubj" && !(t.rel(at) == "acl" && t.first(at, "mark", "case") >= 0) {
			break
		}
		f.hangBelow(t, at, up)
		if rel == "xcomp" {
			f.hangAsComplement(t, up)
		}
		at = up
	}
	return f
}

// isUtmost says whether a predicate says that there could be no more of it: "could not be happier", "couldn't agree more".
func (t *tree) isUtmost(i int) bool {
	could := slices.ContainsFunc(t.with(i, "aux"), func(k int) bool { return t.lower(k) == "could" || t.lower(k) == "can" || t.lower(k) == "ca" })
	more := t.Tokens[i].XPOS == "JJR" || slices.ContainsFunc(t.with(i, "advmod", "amod"), func(k int) bool { return t.lower(k) == "more" || t.base(k) == "amod" && t.Tokens[k].XPOS == "JJR" })
	for _, k := range t.with(i, "advmod") { // "cannot condemn it strongly enough"
		more = more || t.lower(k) == "enough" || slices.ContainsFunc(t.with(k, "advmod"), func(m int) bool { return t.lower(m) == "enough" })
	}
	return could && more && slices.ContainsFunc(t.with(i, "advmod"), func(k int) bool { return negators[t.lower(k)] })
}

// ownFactuality reads what hangs from the predicate itself.
func (t *tree) ownFactuality(i int) factuality {
	f := asserted
	for _, c := range t.children[i] {
		w := t.lower(c)
		switch t.base(c) {
		case "advmod":
			f.negated = f.negated || negators[w] && !t.notOnly(c) && !(w == "no" && c > i) || t.isNoLonger(c) // but "voted no"
		case "cc":
			f.negated = f.negated || w == "neither" || w == "nor"
		case "aux":
			switch {
			case uncertainty[w]:
				f.modality = schema.Hypothetical
			case t.lemma(c) == "will" || w == "wo", t.isToBe(c, i):
				f.modality = schema.Planned
			}
		case "mark":
			if hypotheses[w] {
				f.modality = schema.Hypothetical
			}
			f.negated = f.negated || w == "without" || w == "against" && t.isVerb(i)
		case "nsubj":
			f.negated = f.negated || t.isNone(c) || w == "nobody" || w == "none" || t.isNeither(c)
		case "obj":
			f.negated = f.negated || t.isNeither(c)
		}
	}
	f.negated = (f.negated || t.negatedBetween(i) || t.noWay(i)) && !t.butUntil(i)
	if f.negated && t.isUtmost(i) {
		return asserted
	}
	if f.modality == schema.Asserted && t.isRumored(i) {
		f.modality = schema.Hypothetical
	}
	return f
}

// isToBe says whether an auxiliary is the "is" of "is to meet": what is to be has not been yet.
func (t *tree) isToBe(aux, verb int) bool {
	switch t.lower(aux) {
	case "is", "are", "am":
		return aux+1 < len(t.Tokens) && t.Tokens[aux+1].XPOS == "TO" && t.Tokens[aux+1].Head == verb && !deserved[t.lemma(verb)]
	}
	return false
}

// isNoLonger says whether an adverb says that what was so is so no more: "no longer".
func (t *tree) isNoLonger(adverb int) bool {
	no := t.first(adverb, "advmod")
	return no >= 0 && t.lower(no) == "no" && (t.lower(adverb) == "longer" || t.lower(adverb) == "more")
}

// isNeither says whether a noun has a "neither" before it: "neither Lee nor Ray".
func (t *tree) isNeither(noun int) bool {
	return slices.ContainsFunc(t.with(noun, "cc", "det", "advmod"), func(k int) bool { return k < noun && t.lower(k) == "neither" }) || t.lower(noun) == "neither"
}

// accusesOf says whether a clause is what a verb accuses its object of: "accused Lee of shelling the town".
func (t *tree) accusesOf(verb, clause int) bool {
	switch t.lemma(verb) {
	case "accuse", "suspect", "charge":
		return t.marked(clause, "of") || t.marked(clause, "with")
	}
	return false
}

// butUntil says whether a clause tells that something was done late: "did not tell Lee until May", which is no denial.
func (t *tree) butUntil(i int) bool {
	if t.Tokens[i].XPOS != "VB" && t.Tokens[i].XPOS != "VBG" || slices.ContainsFunc(t.with(i, "aux"), func(k int) bool { return uncertainty[t.lower(k)] || t.lemma(k) == "will" }) {
		return false
	}
	return slices.ContainsFunc(t.with(i, "obl", "advcl"), func(k int) bool { return k > i && t.marked(k, "until") })
}

// noWay says whether a clause opens with "no way" and its auxiliary: "No way would Ann Lee sign it".
func (t *tree) noWay(i int) bool {
	return slices.ContainsFunc(t.with(i, "obl", "advmod", "dep", "nsubj"), func(k int) bool {
		return k < i && t.lemma(k) == "way" && t.isNone(k) && k+1 < len(t.Tokens) && t.Tokens[k+1].UPOS == "AUX"
	})
}

// spared are nouns of what one loses none of who goes about something at once: "wasted no time in attacking Lee".
var spared = wordSet(`time bones`)

// isYet says whether what a verb's infinitive says has not come about: "has yet to endorse Lee".
func (t *tree) isYet(verb int) bool {
	switch t.lemma(verb) {
	case "have", "be", "remain":
		return slices.ContainsFunc(t.with(verb, "advmod"), func(k int) bool { return t.lower(k) == "yet" })
	}
	return false
}

// hangBelow says what becomes of a clause at token at by the word up that it hangs from.
func (f *factuality) hangBelow(t *tree, at, up int) {
	rel, lemma := t.base(at), t.lemma(up)
	if t.isNominal(up) { // "has no plans for resigning", "the idea of firing him"
		if d := t.first(up, "det"); d >= 0 && negators[t.lower(d)] && !doubts[lemma] && !spared[lemma] {
			f.negated = !f.negated
		}
	}
	switch {
	case rel == "xcomp" && hasPurpose(t, at) && t.isYet(up):
		f.negated = !f.negated
	case rel == "advcl" && f.modality == schema.Asserted && t.accusesOf(up, at):
		f.modality = schema.Hypothetical
	case hasPurpose(t, at) && t.objectCalls(up):
		f.modality = schema.Requested // "renewed their calls for him to resign"
	case rel == "xcomp" && t.Tokens[up].UPOS == "ADJ" && unready[lemma]:
		f.negated = !f.negated
	case rel == "xcomp" && t.Tokens[up].UPOS == "ADJ" && poised[lemma] && f.modality == schema.Asserted,
		hasPurpose(t, at) && pleased[lemma] && t.isWould(up) && f.modality == schema.Asserted:
		f.modality = schema.Planned
	case rel == "xcomp" && t.rulesOut(up) && t.isNegated(up):
		f.modality = schema.Hypothetical // "has not ruled out backing her"
	case rel == "xcomp" && t.rulesOut(up):
		f.negated = !f.negated
	case (refusals[lemma] || rel == "xcomp" && lemma == "reject") && !hasSubject(t, at) && !(rel == "advcl" && hasPurpose(t, at)):
		f.negated = !f.negated // "stopped short of criticizing"
	case (rel == "advcl" || rel == "xcomp") && hasPurpose(t, at) && t.callsOn(up), !t.isNominal(up) && t.asksFor(up, at):
		f.modality = schema.Requested
	case rel == "advcl" && hasPurpose(t, at) && t.isNegated(up):
		f.negated = !f.negated // "did not come to criticize her"
	case rel == "advcl" && f.modality == schema.Asserted && hasPurpose(t, at) && !t.achieves(up):
		f.modality = schema.Planned
	case rel == "advcl":
	case denials[lemma] && rel != "xcomp":
		f.modality = schema.Denied
	case rel == "xcomp" && requests[lemma] && t.first(up, "obj", "iobj") >= 0:
		f.modality = schema.Requested
	case rel == "ccomp" && (lemma == "demand" || lemma == "request" || lemma == "urge"):
		f.modality = schema.Requested
	case rel == "xcomp" && f.source == at: // "I want to say that"
	case (rel == "xcomp" || rel == "acl" || rel == "advcl" && !hasPurpose(t, at)) && plans[lemma]:
		f.modality = schema.Planned
	case rel == "acl" && (t.isSettled(up) || t.isDoing(at, up)):
	case rel == "acl" && f.modality == schema.Asserted:
		f.modality = schema.Planned
	case rel == "ccomp" && wishing[lemma] && f.modality == schema.Asserted:
		f.modality = schema.Hypothetical
	case rel == "ccomp" && t.isCorrected(up):
		f.modality = schema.Denied
	case rel == "ccomp" && sayVerbs[lemma] && f.modality == schema.Asserted:
		f.modality = schema.Reported
		if f.source < 0 {
			f.source = up
		}
	}
}

// hangAsComplement says what becomes of a complement by what is put to the verb up that it completes: "will have to fire him".
func (f *factuality) hangAsComplement(t *tree, up int) {
	if t.rulesOut(up) {
		return
	}
	lemma := t.lemma(up)
	goesOn := lemma == "continue" || lemma == "keep" // "will continue to attack Lee", as before
	for _, c := range t.with(up, "advmod") {
		f.negated = f.negated != negators[t.lower(c)]
	}
	for _, c := range t.with(up, "aux") {
		switch w := t.lower(c); {
		case goesOn:
		case uncertainty[w]:
			f.modality = schema.Hypothetical
		case (w == "will" || w == "'ll" || w == "’ll" || w == "wo") && f.modality == schema.Asserted:
			f.modality = schema.Planned // "will have to fire him"
		}
	}
	if f.modality == schema.Asserted && slices.ContainsFunc(t.with(up, "mark"), func(c int) bool { return hypotheses[t.lower(c)] }) {
		f.modality = schema.Hypothetical // "if Lee decides to run"
	}
}

// rulesOut says whether a verb is that of "rule out".
func (t *tree) rulesOut(verb int) bool {
	return t.lemma(verb) == "rule" && slices.ContainsFunc(t.with(verb, "compound"), func(k int) bool { return t.lower(k) == "out" })
}

// unready are adjectives of who does not do it, poised of who has not done it yet.
var (
	unready = wordSet(`unwilling unable reluctant hesitant loath afraid disinclined slow`)
	pleased = wordSet(`happy glad pleased delighted thrilled honored honoured proud`) // with "would"
	poised  = wordSet(`eager keen poised likely due set bound anxious scheduled slated supposed willing ready prepared content inclined determined`)
)

// standsApart says whether a clause beside another is a fact of its own, whatever becomes of the other: "refused to go, criticizing Lee",
// "wants to go, as Lee criticized him".
func (t *tree) standsApart(clause int) bool {
	if m := t.first(clause, "mark"); m >= 0 {
		switch t.lower(m) {
		case "as", "while", "when", "after", "because", "since", "though", "although", "whereas":
			if t.Tokens[clause].XPOS == "VBG" && !hasSubject(t, clause) {
				return t.lower(m) == "after" || t.lower(m) == "since" // "faces questions after firing Lee"
			}
			return hasSubject(t, clause) && (t.Tokens[clause].XPOS == "VBD" || t.Tokens[clause].XPOS == "VBZ" || t.Tokens[clause].XPOS == "VBN")
		}
		return false
	}
	first, _ := t.phrase(clause)
	return t.Tokens[clause].XPOS == "VBG" && !hasSubject(t, clause) && clause > t.Tokens[clause].Head && first > 0 && t.Tokens[first-1].Text == ","
}

// unreal are nouns of what may be: the idea of resigning is no resignation.
var unreal = wordSet(`idea notion possibility prospect hope threat chance risk intention aim goal objective plan option thought promise way means
	likelihood fear purpose danger dream opportunity allegation accusation charge suspicion claim talk question point cost benefit dilemma interest
	alternative responsibility task job duty business mission temptation concept doctrine principle need necessity importance ability difficulty merit
	mechanism method pretext excuse brink verge favor vision topic subject fantasy wisdom consequence process`)

// isDoing says whether a clause behind a noun tells what is or was done: "his history of defying courts", "her role in blocking it".
func (t *tree) isDoing(clause, noun int) bool {
	lemma := t.lemma(noun)
	xpos := t.Tokens[clause].XPOS
	if xpos == "VBD" || xpos == "VBZ" || xpos == "VBP" || t.marked(clause, "that") && hasSubject(t, clause) { // "reports that she fired him"
		return !unreal[lemma] && !doubtful[lemma]
	}
	if t.marked(clause, "with") && hasSubject(t, clause) { // "a tense meeting, with Lee accusing Ray"
		return true
	}
	return xpos == "VBG" && !unreal[lemma] && (t.marked(clause, "of") || t.marked(clause, "in") || t.marked(clause, "after") || lemma == "addition")
}

// doubtful are nouns whose "that" tells of what may not be so.
var doubtful = wordSet(`belief evidence proposal demand suggestion expectation warning concern worry hypothesis assumption impression rumor rumour
	denial doubt speculation theory perception myth condition proviso lie insinuation falsehood`)

// judging are adjectives that judge what was done: "was right to fire her".
var judging = wordSet(`right wrong correct justified foolish unwise wise smart stupid brave mistaken first last quick slow late glad happy proud sorry`)

// platformsTaken are what one takes to speak from, or to do what one came for: "took the stage to endorse Lee".
var platformsTaken = wordSet(`stage floor podium stand lectern rostrum pulpit microphone mic opportunity chance moment occasion time airwave step`)

// achieves says whether what a verb is done for is done with it: "voted to confirm", "took to the floor to denounce", "used her speech to".
func (t *tree) achieves(verb int) bool {
	if achieving[t.lemma(verb)] || judging[t.lemma(verb)] {
		return true
	}
	past := t.Tokens[verb].XPOS == "VBD" || t.Tokens[verb].XPOS == "VBN"
	if up := t.Tokens[verb].Head; t.base(verb) == "xcomp" && up >= 0 && (t.lemma(up) == "appear" || t.lemma(up) == "seem") {
		past = t.Tokens[up].XPOS == "VBD"
	}
	switch t.lemma(verb) {
	case "become": // "became the first mayor to back it"
		k := t.first(verb, "xcomp", "obj")
		return k >= 0 && t.isSettled(k)
	case "break":
		o := t.first(verb, "obj")
		return past && (o >= 0 && t.lemma(o) == "rank" || t.behindNoun(verb, "with") != nil) // "broke ranks to back it", "broke with her party to back it"
	case "use", "issue", "write", "publish", "post", "give", "hold":
		return past && t.first(verb, "obj") >= 0
	case "prompt", "lead", "cause", "drive", "spur", "provoke", "force", "compel", "push", "move", "inspire":
		return past && t.first(verb, "obj") >= 0 // "prompted Lee to criticize Ray"
	case "take":
		o := t.first(verb, "obj")
		return past && (o < 0 && t.behindNoun(verb, "to") != nil || o >= 0 && platformsTaken[t.lemma(o)])
	}
	return false
}

// unfounded are nouns of what is said without anybody's standing by it.
var unfounded = wordSet(`rumor rumour speculation gossip myth hoax falsehood lie fiction`)

// isRumored says whether a clause tells what a rumor says, be it hung from whom the rumor comes from.
func (t *tree) isRumored(i int) bool {
	if !slices.ContainsFunc(t.children[i], func(k int) bool { return k < i && t.lower(k) == "that" }) || t.first(i, "nsubj") < 0 {
		return false
	}
	up := t.Tokens[i].Head
	for n := 0; n < 3 && up >= 0 && t.isNominal(up); n++ {
		if unfounded[t.lemma(up)] {
			return true
		}
		up = t.Tokens[up].Head
	}
	return false
}

// isCorrected says whether what a verb of saying reports is taken back: "an earlier version said", "we wrongly reported".
func (t *tree) isCorrected(verb int) bool {
	if !sayVerbs[t.lemma(verb)] {
		return false
	}
	for _, a := range t.with(verb, "advmod") {
		switch t.lower(a) {
		case "wrongly", "incorrectly", "mistakenly", "erroneously", "falsely", "inaccurately":
			return true
		}
	}
	s := t.first(verb, "nsubj")
	if s < 0 {
		return false
	}
	for _, a := range t.with(s, "amod") {
		if w := t.lower(a); (w == "earlier" || w == "previous") && t.lemma(s) != "report" {
			return t.lemma(s) == "version" || t.lemma(s) == "article" || t.lemma(s) == "story" || t.lemma(s) == "post" || t.lemma(s) == "headline"
		}
	}
	// "in our edition of May 1 we reported"
	return t.lower(s) == "we" && slices.ContainsFunc(t.Tokens[:verb], func(tok nlp.Token) bool { return publications[strings.ToLower(tok.Lemma)] })
}

// publications are what a paper prints, and may have to correct.
var publications = wordSet(`edition issue article story report version item column`)

// settled are nouns of acts that are done where they are named; the act of others ("plans to back her") is planned.
var settled = wordSet(`decision choice vote move first second third fourth fifth last latest only sole lone single rare propensity tendency penchant habit`)

// isSettled says whether a clause on the noun tells what was done: "the decision to back", "the first senator to back".
func (t *tree) isSettled(noun int) bool {
	if t.isPlural(noun) && t.first(noun, "nummod") >= 0 && t.oneOf(noun) != noun {
		return true // "was one of three senators to back it"
	}
	return settled[t.lemma(noun)] || slices.ContainsFunc(t.with(noun, "amod"), func(k int) bool {
		return settled[t.lemma(k)] || t.Tokens[k].XPOS == "JJS" || slices.ContainsFunc(t.children[k], func(m int) bool { return t.Tokens[m].XPOS == "JJS" })
	})
}

// requestNouns name what asks for an act.
var requestNouns = wordSet(`call demand plea request appeal petition`)

// objectCalls says whether the verb has such a noun for its object, or is one.
func (t *tree) objectCalls(i int) bool {
	o := t.first(i, "obj")
	return o >= 0 && requestNouns[t.lemma(o)] || t.isNominal(i) && requestNouns[t.lemma(i)]
}

// negatedBetween finds a "not" between the verb and its auxiliary that a parser hung elsewhere: "did not, however, criticize".
func (t *tree) negatedBetween(i int) bool {
	aux := t.first(i, "aux", "cop")
	if aux < 0 || aux > i {
		return false
	}
	for k := aux + 1; k < i; k++ {
		if w := t.lower(k); (w == "not" || w == "n't" || w == "n’t" || w == "never") && t.Tokens[k].Head != i && !t.notOnly(k) {
			return t.below(k, i) && !t.isVerb(t.Tokens[k].Head)
		}
	}
	return false
}

// notOnly says whether a "not" takes nothing back: "has not only ignored it".
func (t *tree) notOnly(not int) bool {
	if not+1 == len(t.Tokens) {
		return false
	}
	switch t.lower(not + 1) {
	case "only", "just", "merely", "simply":
		return true
	}
	return false
}

// isWould says whether a predicate stands under a "would".
func (t *tree) isWould(i int) bool {
	return slices.ContainsFunc(t.with(i, "aux"), func(k int) bool { return t.lower(k) == "would" || t.lower(k) == "'d" || t.lower(k) == "’d" })
}
