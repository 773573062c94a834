package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
	"kg/nlp"
)

// clause is one predicate with its arguments, as tokens of its sentence. Shared subjects and objects are filled in, and a passive
// is turned round, so that subjects act and objects are acted on.
type clause struct {
	pred     int // the verb; the noun or adjective after a copula
	subjects []int
	objects  []int
	indirect []int
	obliques []oblique
	passive  bool
	filled   bool
	factuality
}

// oblique is an argument behind a preposition.
type oblique struct {
	prep string
	head int
}

// clauses lists the clauses of a sentence in text order.
func clauses(t *tree) []clause {
	byPred := map[int]*clause{}
	var out []clause
	for i := range t.Tokens {
		if !t.isVerb(i) && t.first(i, "cop") < 0 {
			continue
		}
		out = append(out, clause{pred: i})
	}
	for k := range out {
		byPred[out[k].pred] = &out[k]
	}
	for k := range out { // governors come to be known by recursion, whatever the order of words
		fill(t, byPred, &out[k], 0)
	}
	for k := range out {
		out[k].factuality = factualityOf(t, out[k].pred)
		out[k].subjects = append(out[k].subjects, t.alsoDoing(out[k].pred)...)
	}
	return out
}

// alsoDoing lists who else is said in short to do what a verb before says: "backs the bill, as does Lee", "and so have Lee and Ray".
func (t *tree) alsoDoing(verb int) []int {
	for i := verb + 1; i+2 < len(t.Tokens); i++ {
		switch t.lower(i) {
		case "as", "so":
		case ";", ".":
			return nil
		default:
			if t.isVerb(i) && t.lemma(i) != "do" && t.lemma(i) != "have" && t.base(i) != "acl" && !t.below(i, verb) {
				return nil // the nearer verb is meant
			}
			continue
		}
		switch t.lemma(i + 1) {
		case "do", "be", "have":
		default:
			continue
		}
		k := i + 2
		for k < len(t.Tokens) && !t.isNominal(k) && t.Tokens[k].UPOS != "PUNCT" && t.Tokens[k].UPOS != "VERB" {
			k++
		}
		for k < len(t.Tokens) && t.isNominal(k) && t.Tokens[k].Head > k && t.isNominal(t.Tokens[k].Head) {
			k = t.Tokens[k].Head
		}
		if k >= len(t.Tokens) || !t.isNominal(k) {
			return nil
		}
		if _, last := t.phrase(k); last < len(t.Tokens) && t.Tokens[last].UPOS != "PUNCT" && t.Tokens[last].UPOS != "CCONJ" {
			return nil
		}
		return t.conjuncts(k)
	}
	return nil
}

// maxDepth bounds how far a shared subject is looked for.
const maxDepth = 8

func fill(t *tree, byPred map[int]*clause, c *clause, depth int) {
	if c.filled || depth > maxDepth {
		return
	}
	c.filled = true
	i := c.pred
	c.passive = t.isPassive(i)
	for _, ch := range t.children[i] {
		switch t.rel(ch) {
		case "nsubj", "nsubj:outer":
			c.subjects = append(c.subjects, t.arguments(ch)...)
		case "nsubj:pass":
			if !c.passive {
				c.subjects = append(c.subjects, t.arguments(ch)...)
				break
			}
			c.objects = append(c.objects, t.arguments(ch)...)
		case "obj":
			c.objects = append(c.objects, t.arguments(ch)...)
		case "obl:agent":
			for _, a := range t.arguments(ch) {
				if c.passive || t.Tokens[i].XPOS == "VBN" {
					c.subjects = append(c.subjects, a)
				}
			}
		case "xcomp": // "named Lee as treasurer"
			named := t.Tokens[ch].XPOS == "NNP" || t.first(ch, "appos") >= 0 && t.Tokens[t.first(ch, "appos")].XPOS == "NNP"
			if placing[t.lemma(i)] && named && t.first(i, "obj") < 0 && !c.passive && t.first(ch, "case", "cop") < 0 {
				c.objects = append(c.objects, t.arguments(ch)...)
			}
		case "iobj":
			c.indirect = append(c.indirect, t.arguments(ch)...)
		case "obl", "nmod":
			prep := t.cases(ch)
			for _, a := range t.arguments(ch) {
				if prep == "by" && (c.passive || t.Tokens[i].XPOS == "VBN" && t.rel(i) == "acl") {
					c.subjects = append(c.subjects, a)
				} else if prep == "" && t.lower(a) == "whom" {
					c.objects = append(c.objects, a)
				} else if prep != "" {
					c.obliques = append(c.obliques, oblique{prep, a})
				}
			}
		}
	}
	if len(c.subjects) == 0 && !c.passive {
		c.subjects = t.nameRightBefore(i)
	}
	if len(c.subjects) == 0 && c.passive {
		c.subjects = t.agentWithin(i)
	}
	if like := t.alike(i); c.passive {
		c.objects = append(c.objects, like...)
	} else if len(c.subjects) > 0 {
		c.subjects = append(c.subjects, like...)
	}
	if len(c.objects) == 0 && !c.passive {
		c.objects = t.sharedObjects(i, byPred, depth)
	}
	if t.rel(i) != "acl:relcl" {
		t.beforeWho(c.subjects)
		t.beforeWho(c.objects)
	}
	head := t.Tokens[i].Head
	if head < 0 {
		return
	}
	up := byPred[head]
	if up != nil {
		fill(t, byPred, up, depth+1)
	}
	switch t.rel(i) {
	case "conj":
		if up != nil && len(c.subjects) == 0 && !c.passive {
			c.subjects = slices.Clone(up.subjects)
			if up.passive && (len(c.subjects) == 0 || len(up.objects) > 0) {
				c.subjects = slices.Clone(up.objects) // "was endorsed by Lee and has won"
			}
		}
		if up != nil && len(c.objects) == 0 && c.passive {
			c.objects = slices.Clone(up.objects)
			if !up.passive {
				c.objects = slices.Clone(up.subjects)
			}
		}
	case "xcomp", "advcl":
		if up == nil {
			break
		}
		c.passive = c.passive || t.isLoosePassive(i)
		who := up.subjects
		if up.passive {
			who = up.objects
		}
		if t.rel(i) == "xcomp" && len(up.objects)+len(up.indirect) > 0 && (t.callsOn(head) || !t.areThings(up.objects)) {
			who = append(slices.Clone(up.objects), up.indirect...) // "urged him to resign"
		}
		if t.lemma(head) == "join" && t.marked(i, "in") {
			who = append(slices.Clone(up.subjects), up.objects...) // "joined Lee in condemning it"
		}
		if t.rel(i) == "advcl" && len(up.objects) > 0 && (placing[t.lemma(head)] || t.marked(i, "for") || t.marked(i, "of")) {
			who = up.objects // "named him to succeed", "named him, replacing", "criticized him for recusing himself"
		}
		if hasPurpose(t, i) && t.callsOn(head) && !up.passive {
			if who = append(slices.Clone(up.objects), up.indirect...); len(who) == 0 {
				for _, o := range up.obliques {
					if o.head < i && (o.prep == "on" || o.prep == "to" || o.prep == "upon") {
						who = append(who, o.head)
					}
				}
			}
		}
		if len(who) == 0 {
			who = up.objects
		}
		if c.passive {
			if len(c.objects) == 0 {
				c.objects = slices.Clone(who)
			}
		} else if len(c.subjects) == 0 && t.first(i, "nsubj") < 0 {
			c.subjects = slices.Clone(who)
		}
	case "acl:relcl":
		c.relative(t, head)
	case "acl":
		switch {
		case t.lemma(head) == "time" && hasPurpose(t, i) && len(c.subjects) == 0: // "it is time for Lee to go"
			c.subjects = t.behindNoun(head, "for")
		case t.Tokens[i].XPOS == "VBN" && t.first(i, "nsubj") < 0: // but "a step that Lee had begged him to take"
			c.passive = true
			if len(c.objects) == 0 {
				c.objects = []int{head}
			}
		case len(c.subjects) > 0 || c.passive:
		case t.first(i, "mark", "case") >= 0 != utterances[t.lemma(head)]: // but "accused in a report of ordering it"
			c.subjects = t.doers(head, byPred, depth)
			if len(c.subjects) == 0 && t.Tokens[i].XPOS == "VBG" {
				c.subjects = []int{head}
			}
		case t.Tokens[i].XPOS == "VBG" && up != nil && t.first(head, "cop") >= 0 && t.first(head, "case") >= 0:
			c.subjects = slices.Clone(up.subjects) // "was on television praising him"
		case t.Tokens[i].XPOS == "VBG":
			c.subjects = []int{head}
		}
	}
}

// agentWithin is who does what a passive verb says, where a parser hung them from an argument of it: "was backed for leader by Lee".
func (t *tree) agentWithin(verb int) []int {
	for _, arg := range t.with(verb, "obl") {
		for _, k := range t.with(arg, "nmod") {
			if arg > verb && t.cases(k) == "by" && t.isBeing(k) && !utterances[t.lemma(arg)] {
				return t.arguments(k)
			}
		}
	}
	return nil
}

// areThings says whether all of the tokens are common nouns of things, which do not do what is done with them: "crossed the floor to vote".
func (t *tree) areThings(tokens []int) bool {
	return len(tokens) > 0 && !slices.ContainsFunc(tokens, func(i int) bool { return t.Tokens[i].UPOS != "NOUN" || t.kindOf(i) != schema.Topic })
}

// utterances are what somebody says or writes: "a speech denouncing her" is somebody's denouncing her.
var utterances = wordSet(`speech address letter statement tweet message remark comment ad advertisement video article op-ed column
	editorial essay book post report memo petition resolution motion lawsuit suit complaint brief interview testimony campaign note
	email release series`)

// nameRightBefore is the name or pronoun that a finite verb follows, where the parser hung it from elsewhere: after a long opening
// phrase it may have lost the subject.
func (t *tree) nameRightBefore(verb int) []int {
	switch t.Tokens[verb].XPOS {
	case "VBD", "VBZ", "VBP":
	default:
		return nil
	}
	k := verb - 1
	for k >= 0 && (t.Tokens[k].UPOS == "ADV" || t.Tokens[k].UPOS == "AUX" && t.Tokens[k].Head == verb) {
		k--
	}
	if k < 0 || t.Tokens[k].UPOS != "PROPN" || nouns[t.lemma(k)] == "time" || t.Tokens[k].Head == verb {
		return nil
	}
	for t.Tokens[k].Head >= 0 && t.Tokens[k].Head < k && (t.rel(k) == "flat" || t.base(k) == "compound") {
		k = t.Tokens[k].Head
	}
	switch t.base(k) {
	case "nmod", "appos", "obl", "dep", "parataxis", "nsubj", "obj", "root":
		if t.first(k, "case") < 0 && t.Tokens[k].Head != verb && !t.below(verb, k) {
			return t.conjuncts(k)
		}
	}
	return nil
}

// isPassive says whether a verb is in the passive, and not in a perfect that a parser takes for one: "has warned", "she's invited Lee".
func (t *tree) isPassive(verb int) bool {
	aux := t.exact(verb, "aux:pass")
	if aux < 0 {
		perfect := slices.ContainsFunc(t.with(verb, "aux"), func(k int) bool { return t.lemma(k) == "have" })
		return t.exact(verb, "nsubj:pass") >= 0 && !perfect
	}
	short := t.lower(aux) == "'s" || t.lower(aux) == "’s"
	return !short || t.first(verb, "obj") < 0
}

// isLoosePassive says whether a clause is a participle that tells what was done to the subject of the clause above it: "asked by Lee, Ray said".
func (t *tree) isLoosePassive(verb int) bool {
	return t.Tokens[verb].XPOS == "VBN" && t.rel(verb) == "advcl" && t.first(verb, "nsubj", "aux", "obj", "cop") < 0
}

// doers is who does what hangs from a noun: "Lee's decision to bar her", "the attempt by Lee to bar her", "Lee gave a speech
// denouncing her".
func (t *tree) doers(noun int, byPred map[int]*clause, depth int) []int {
	if p := t.possessor(noun); len(p) > 0 {
		return p
	}
	for _, prep := range []string{"by", "from"} {
		if out := t.behindNoun(noun, prep); len(out) > 0 {
			return out
		}
	}
	up := byPred[noun]
	if up == nil || t.first(noun, "cop") < 0 { // but "was the first to back her"
		up = byPred[t.Tokens[noun].Head]
		if up == nil || t.base(noun) != "obj" && t.base(noun) != "obl" {
			return nil
		}
	}
	fill(t, byPred, up, depth+1)
	return slices.Clone(up.subjects)
}

// marked says whether the word introduces the clause.
func (t *tree) marked(i int, word string) bool {
	m := t.first(i, "mark", "case")
	return m >= 0 && t.lower(m) == word
}

// placing are verbs whose object is who takes the place.
var placing = wordSet(`nominate appoint name pick choose select tap hire elect install send promote bring`)

// relative puts the noun in the place of the relative pronoun, or of the argument that is missing.
func (c *clause) relative(t *tree, noun int) {
	isRelative := func(k int) bool {
		switch t.lower(k) {
		case "who", "whom", "which", "that":
			return true
		}
		return false
	}
	replaced := false
	one := t.oneOf(noun)
	swap := func(list []int) {
		for k := range list {
			if isRelative(list[k]) {
				list[k], replaced = one, true
			}
		}
	}
	swap(c.subjects)
	swap(c.objects)
	for k := range c.obliques {
		if isRelative(c.obliques[k].head) {
			c.obliques[k].head, replaced = noun, true
		}
	}
	switch {
	case replaced:
	case len(c.subjects) == 0 && !c.passive:
		c.subjects = t.conjuncts(noun) // English has no such clause: it is the sentence's own, and "Lee and Ray" all did it
	case len(c.objects) == 0:
		c.objects = []int{noun}
	}
}

// oneOf is who is said to be one of those that a plural names: Lee in "Lee, one of the senators who", "Lee was among the senators who".
// The plural itself where nobody is.
func (t *tree) oneOf(noun int) int {
	at := noun
	if s := t.first(noun, "nsubj"); s >= 0 && t.first(noun, "cop") >= 0 && t.first(noun, "det") >= 0 && !t.isPlural(noun) && t.Tokens[s].UPOS == "PROPN" {
		return s // "Lee was the only senator who"
	}
	if h := t.Tokens[noun].Head; t.base(noun) == "nmod" && t.cases(noun) == "of" && h >= 0 && t.lower(h) == "one" {
		at = h
	} else if t.cases(noun) != "among" || !t.isPlural(noun) {
		return noun
	}
	switch s := t.first(at, "nsubj"); {
	case s >= 0 && t.first(at, "cop") >= 0:
		return s
	case t.base(at) == "appos" && at != noun:
		return t.Tokens[at].Head
	}
	return noun
}

// arguments lists a nominal and what is coordinated with it, as well as A and B in "lawmakers, including A and B" and "lawmakers from A
// to B".
func (t *tree) arguments(i int) []int {
	out := t.conjuncts(i)
	if of := t.behindNoun(i, "of"); t.Tokens[i].UPOS == "NUM" && t.lower(i) != "one" && len(of) > 0 { // "two of her aides"
		i = of[0]
		out = append(of, out[1:]...)
	}
	for _, one := range append(t.with(i, "nmod"), t.dependents(t.with(i, "nmod"))...) {
		p := t.cases(one)
		if !t.isPlural(i) || t.base(one) != "nmod" || p != "including" && p != "like" && p != "such as" {
			continue
		}
		if first, _ := t.phraseWith(one); t.Tokens[one].Head == i || t.Tokens[one].UPOS == "PROPN" && first > 0 && t.Tokens[first-1].Text == "," {
			out = append(out, t.conjuncts(one)...)
		}
	}
	for _, one := range t.with(i, "appos") { // "Mayor A and Governor B", which a parser hung from the first title
		if one > i && t.Tokens[one].UPOS == "PROPN" && t.first(one, "cc") >= 0 && !t.isPlural(i) {
			out = append(out, one)
		}
	}
	for _, one := range t.with(i, "appos", "flat") { // "two senators, A and B", "siblings A and B"
		if t.isPlural(i) && one > i && t.Tokens[one].UPOS == "PROPN" && (t.base(one) == "appos" || t.Tokens[i].UPOS == "NOUN") {
			if t.base(one) == "flat" {
				out = t.otherThan(i, out)
			}
			out = append(out, t.conjuncts(one)...)
		}
	}
	for _, from := range t.with(i, "nmod") {
		if t.cases(from) != "from" {
			continue
		}
		for _, holder := range []int{i, from} {
			for _, to := range t.with(holder, "nmod") {
				if t.cases(to) == "to" {
					return append(out, from, to)
				}
			}
		}
	}
	return out
}

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
	refusals  = wordSet(`refuse decline fail forget stop avoid refrain`)
	denials   = wordSet(`deny dismiss dispute reject doubt`)
	plans     = wordSet(`plan intend want hope expect consider threaten vow promise seek prepare aim try wish agree pledge`)
	requests  = wordSet(`ask urge demand call request tell beg invite order press pressure want`)
	achieving = wordSet(`vote manage proceed move rush come go step rise walk join leave quit resign return travel fly drive visit
		arrive cross phone gather appear speak stand unite team rally march tweet`)  // "voted to confirm": did
	hypotheses  = wordSet(`if unless whether`)
	uncertainty = wordSet(`would could might may should can`)
)

// factualityOf reads negation and modality from the predicate and from what it hangs below, after FactBank.
func factualityOf(t *tree, i int) factuality {
	f := asserted
	for _, c := range t.children[i] {
		w := t.lower(c)
		switch t.base(c) {
		case "advmod", "det", "cc":
			f.negated = f.negated || negators[w] && t.base(c) == "advmod" && !t.notOnly(c) && !(w == "no" && c > i) // but "voted no"
		case "aux":
			switch {
			case uncertainty[w]:
				f.modality = schema.Hypothetical
			case t.lemma(c) == "will" || w == "wo":
				f.modality = schema.Planned
			}
		case "mark":
			if hypotheses[w] {
				f.modality = schema.Hypothetical
			}
			f.negated = f.negated || w == "without"
		case "nsubj":
			if d := t.first(c, "det"); d >= 0 && t.lower(d) == "no" || w == "nobody" || w == "none" {
				f.negated = true
			}
		}
	}
	f.negated = f.negated || t.negatedBetween(i)
	if f.modality == schema.Asserted && t.isRumored(i) {
		f.modality = schema.Hypothetical
	}
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
			if !hasSubject(t, at) && rel == "conj" {
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
		if rel != "xcomp" && rel != "ccomp" && rel != "advcl" && rel != "csubj" && !(t.rel(at) == "acl" && t.first(at, "mark") >= 0) {
			break
		}
		lemma := t.lemma(up)
		if t.isNominal(up) { // "has no plans for resigning", "the idea of firing him"
			if d := t.first(up, "det"); d >= 0 && negators[t.lower(d)] && !doubts[lemma] {
				f.negated = !f.negated
			}
		}
		switch {
		case hasPurpose(t, at) && t.objectCalls(up):
			f.modality = schema.Requested // "renewed their calls for him to resign"
		case rel == "xcomp" && t.Tokens[up].UPOS == "ADJ" && unready[lemma]:
			f.negated = !f.negated
		case rel == "xcomp" && t.Tokens[up].UPOS == "ADJ" && poised[lemma] && f.modality == schema.Asserted:
			f.modality = schema.Planned
		case refusals[lemma] && !hasSubject(t, at) && !(rel == "advcl" && hasPurpose(t, at)):
			f.negated = !f.negated // "stopped short of criticizing"
		case (rel == "advcl" || rel == "xcomp") && hasPurpose(t, at) && t.callsOn(up):
			f.modality = schema.Requested
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
		case rel == "ccomp" && t.isCorrected(up):
			f.modality = schema.Denied
		case rel == "ccomp" && sayVerbs[lemma] && f.modality == schema.Asserted:
			f.modality = schema.Reported
			if f.source < 0 {
				f.source = up
			}
		}
		if rel == "xcomp" {
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
		}
		at = up
	}
	return f
}

// unready are adjectives of who does not do it, poised of who has not done it yet.
var (
	unready = wordSet(`unwilling unable reluctant hesitant loath afraid disinclined`)
	poised  = wordSet(`eager keen poised likely due set bound anxious`)
)

// standsApart says whether a clause beside another is a fact of its own, whatever becomes of the other: "refused to go, criticizing Lee",
// "wants to go, as Lee criticized him".
func (t *tree) standsApart(clause int) bool {
	if m := t.first(clause, "mark"); m >= 0 {
		switch t.lower(m) {
		case "as", "while", "when", "after", "because", "since", "though", "although", "whereas":
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
	case "use", "issue", "write", "publish", "post", "give", "hold":
		return past && t.first(verb, "obj") >= 0
	case "take":
		return past && t.first(verb, "obj") < 0 && t.behindNoun(verb, "to") != nil
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
var settled = wordSet(`decision choice vote move first second third fourth fifth last latest only propensity tendency penchant habit`)

// isSettled says whether a clause on the noun tells what was done: "the decision to back", "the first senator to back".
func (t *tree) isSettled(noun int) bool {
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

func hasSubject(t *tree, i int) bool { return t.first(i, "nsubj") >= 0 }

// hasPurpose says whether a clause is "to do something".
func hasPurpose(t *tree, i int) bool {
	return slices.ContainsFunc(t.with(i, "mark"), func(m int) bool { return t.lower(m) == "to" })
}
