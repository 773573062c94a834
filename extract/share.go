package extract

import (
	"slices"

	"kg/graph/schema"
)

// sharedObjects are the objects that a verb has in common with the one that "and" or "or" joins to it, where they follow the last alone:
// "repeal and replace the law", "oppose, obstruct and resist Lee".
func (t *tree) sharedObjects(verb int, byPred map[int]*clause, depth int) []int {
	if t.firstAfter(verb, "obj", "iobj", "obl", "ccomp", "xcomp", "advcl", "compound") >= 0 || !takesObject(t.lemma(verb)) || alone[t.lemma(verb)] {
		return nil
	}
	for k := verb + 1; k < len(t.Tokens); k++ {
		switch {
		case t.isVerb(k) && t.sameForm(k, verb) && t.base(k) == "conj" && t.first(k, "nsubj", "aux") < 0:
			if c := byPred[k]; c != nil && t.first(k, "obj") >= 0 {
				fill(t, byPred, c, depth+1)
				return slices.Clone(c.objects)
			}
		case t.Tokens[k].UPOS == "CCONJ", t.Tokens[k].UPOS == "ADV", t.Tokens[k].Text == ",":
		default:
			return nil
		}
	}
	return nil
}

// alone are verbs that often have no object at all: in "left and fired Lee" nobody left Lee.
var alone = wordSet(`leave quit resign win lose lead run fight protest march return rise speak vote retire concede withdraw`)

// firstAfter is the first dependent of i behind it in one of the relations, or -1.
func (t *tree) firstAfter(i int, rels ...string) int {
	for _, c := range t.with(i, rels...) {
		if c > i {
			return c
		}
	}
	return -1
}

// sameForm says whether two verbs are of one form, past and participle taken for one, as a tagger does.
func (t *tree) sameForm(a, b int) bool {
	past := func(i int) bool { return t.Tokens[i].XPOS == "VBD" || t.Tokens[i].XPOS == "VBN" }
	return t.Tokens[a].XPOS == t.Tokens[b].XPOS || past(a) && past(b)
}

// willing are verbs whose subject does, or means to do, what the infinitive below them says.
var willing = wordSet(`want try attempt seek vow promise pledge threaten hope refuse fail help use like love hate decide agree begin start
	continue plan intend mean manage struggle work fight choose prefer offer decline go come get rush move prepare wish hesitate dare
	aim undertake swear volunteer hasten scramble opt strive propose`)

// motions are what is put to a vote, whose infinitive says what for; tabling are verbs of putting it or standing by it.
var (
	motions = wordSet(`motion resolution amendment bill petition measure proposal`)
	tabling = wordSet(`move table introduce propose file submit draft author write sponsor cosponsor co-sponsor back support sign launch second present bring champion lead`)
)

// takeGap takes over what a relative clause leaves out of a verb that wants another: "whom Lee tried to fire", "a bill that Lee vowed to
// repeal".
func (c *clause) takeGap(t *tree, up *clause) {
	if t.rel(up.pred) != "acl:relcl" || t.rel(c.pred) != "xcomp" || c.passive || up.passive || len(c.objects) > 0 ||
		!t.isVerb(c.pred) || !willing[t.lemma(up.pred)] || t.first(c.pred, "ccomp", "obj") >= 0 || !takesObject(t.lemma(c.pred)) {
		return
	}
	noun := t.Tokens[up.pred].Head
	if len(up.objects) == 1 && (up.objects[0] == noun || up.objects[0] == t.oneOf(noun)) {
		c.objects, up.objects = up.objects, nil
	}
}

// takesObject says whether the lexicon has the verb with an object.
func takesObject(verb string) bool {
	return slices.ContainsFunc(predicates["verb "+verb], func(e entry) bool {
		return len(e.words) == 1 && slices.ContainsFunc(e.frames, func(fr frame) bool { return fr.kind == obj || fr.kind == objPlus })
	})
}

// heldTo lists whom a clause blames or praises by a word behind a preposition, or its subject where the blame falls on that: "railed at Lee",
// "Lee drew fire". They did what is behind "for".
func (t *tree) heldTo(up *clause) []int {
	for _, m := range matches(t, up.pred, "verb") {
		for _, fr := range m.frames {
			switch {
			case fr.kind != prep || !speaking[fr.predicate] || up.passive:
			case fr.swap:
				return up.subjects
			default:
				return t.object(up, m.words[len(m.words)-1])
			}
		}
	}
	return nil
}

// likewise are prepositions of those who do the same.
var likewise = map[string]bool{"like": true, "along with": true, "together with": true, "alongside": true, "as well as": true}

// alike lists who does the same as a subject: Ray in "Lee, like Ray, opposed the bill". The phrase stands before the verb, with commas.
func (t *tree) alike(verb int) []int {
	var out []int
	for _, top := range append(t.with(verb, "nsubj", "advmod"), verb) {
		for _, k := range t.with(top, "nmod", "obl") {
			first, _ := t.phraseWith(k)
			if t.base(top) == "advmod" {
				first, _ = t.phraseWith(top)
			}
			comma := first > 0 && t.Tokens[first-1].Text == "," || first == 0
			if k < verb && comma && (likewise[t.cases(k)] || (t.lower(top) == "together" || t.lower(first) == "together") && t.cases(k) == "with") && (t.Tokens[k].UPOS == "PROPN" || t.isPlural(k)) {
				out = append(out, t.conjuncts(k)...)
			}
		}
	}
	return out
}

// beforeWho puts the noun before it in the place of a "who" whose clause a parser hung from elsewhere: "it comes from Lee, who attacked Ray".
// Behind "a spokesman for Lee" it may be either, and stays.
func (t *tree) beforeWho(list []int) {
	for i, k := range list {
		if t.lower(k) != "who" {
			continue
		}
		noun := t.beforeWhose(k)
		if noun == nil {
			continue
		}
		who, head := noun[0], t.Tokens[noun[0]].Head
		if t.base(who) == "nmod" && head >= 0 && t.isNominal(head) {
			if l := labelAt(t.Sentence, who); l != "LOC" && l != "ORG" {
				continue
			}
			who = head // "Lee of Ohio, who"
		}
		if labelAt(t.Sentence, who) == "PER" || t.isPlural(who) || t.kindOf(who) == schema.Person {
			list[i] = who
		}
	}
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

// joiners lists who joins those who do what a verb says: "Lee voted for it, joined by Ray and Fox", "Lee, joined by Ray, urged him".
func (t *tree) joiners(verb int) []int {
	var out []int
	for _, holder := range append(t.with(verb, "nsubj"), verb) {
		for _, k := range t.with(holder, "advcl", "acl", "conj") {
			if t.lemma(k) == "join" && t.Tokens[k].XPOS == "VBN" && t.first(k, "aux", "cop", "obj") < 0 && t.rel(k) != "acl:relcl" {
				for _, by := range t.with(k, "obl") {
					if t.cases(by) == "by" {
						out = append(out, t.arguments(by)...)
					}
				}
			}
		}
	}
	return out
}

// meantBy lists those of whom a relative clause on a noun tells: also "Lee and Ray, who opposed it", and Lee and Ray in "the senators who opposed it
// were Lee and Ray".
func (t *tree) meantBy(noun, verb int) []int {
	if one := t.oneOf(noun); one != noun {
		return []int{one}
	}
	if named := t.Tokens[noun].Head; named >= 0 && (t.isPlural(noun) || t.lower(noun) == "those") {
		fronted := t.base(noun) == "obl" && t.cases(noun) == "among" && noun < named && !hasSubject(t, named) // "among those backing her are Lee and Ray"
		switch {
		case (t.base(noun) == "nsubj" || fronted) && t.Tokens[named].UPOS == "PROPN" && t.first(named, "cop") >= 0:
			return t.conjuncts(named)
		case t.base(noun) == "nsubj" && t.lemma(named) == "include" && t.first(named, "obj") >= 0:
			return t.arguments(t.first(named, "obj"))
		}
	}
	if all := t.conjuncts(noun); t.Tokens[noun].UPOS == "PROPN" && all[len(all)-1] < verb {
		return all
	}
	return []int{noun}
}

// saidOfNoun gives a clause that has no subject the noun of which the relative clause above says it: the plan of "a plan that Lee says will fail".
func (c *clause) saidOfNoun(t *tree, up *clause) {
	filled := len(c.subjects) > 0 || c.passive && len(c.objects) > 0
	if filled || hasPurpose(t, c.pred) || !t.isFinite(c.pred) || !sayVerbs[t.lemma(up.pred)] && !holdVerbs[t.lemma(up.pred)] {
		return
	}
	asking := slices.IndexFunc(t.children[up.pred], func(k int) bool { return k < up.pred && t.isRelative(k) })
	if asking < 0 {
		return
	}
	pronoun := t.children[up.pred][asking]
	these := t.beforeWhose(pronoun)
	if t.rel(up.pred) == "acl:relcl" {
		these = t.meantBy(t.Tokens[up.pred].Head, up.pred)
	}
	if len(these) == 0 || t.first(up.pred, "nsubj") < pronoun {
		return
	}
	if c.passive {
		c.objects = these
		return
	}
	c.subjects = these
}

// isFinite says whether a clause has a tense of its own.
func (t *tree) isFinite(i int) bool {
	switch t.Tokens[i].XPOS {
	case "VBD", "VBZ", "VBP":
		return true
	}
	return t.first(i, "aux", "cop") >= 0
}

// sharesPassive says whether a participle has the passive of the one that it is joined to: the praised of "was mocked and praised by Lee", the hated
// of "is popular here but hated by Lee".
func (t *tree) sharesPassive(verb int) bool {
	up := t.Tokens[verb].Head
	if t.base(verb) != "conj" || t.Tokens[verb].XPOS != "VBN" || up < 0 || t.first(verb, "cc") < 0 || t.first(verb, "nsubj", "aux", "obj", "mark") >= 0 {
		return false
	}
	return t.Tokens[up].XPOS == "VBN" && t.isPassive(up) || t.Tokens[up].UPOS == "ADJ" && t.first(up, "cop") >= 0 && t.exact(verb, "obl:agent") >= 0
}

// lostSubjects are the subjects of a verb that a parser hung from elsewhere.
func (t *tree) lostSubjects(verb int) []int {
	if name := t.nameRightBefore(verb); len(name) > 0 {
		return name
	}
	return t.countedBefore(verb)
}

// nameRightBefore is the name or pronoun that a finite verb follows, where the parser hung it from elsewhere: after a long opening
// phrase it may have lost the subject.
func (t *tree) nameRightBefore(verb int) []int {
	switch t.Tokens[verb].XPOS {
	case "VBD", "VBZ", "VBP":
	case "VBN", "VBG": // "Lee has urged", "Lee is urging"
		if aux := t.first(verb, "aux"); aux < 0 || verb == 0 || aux != verb-1 && t.Tokens[verb-1].UPOS != "ADV" {
			return nil
		}
	default:
		return nil
	}
	k := verb - 1
	for k >= 0 && (t.Tokens[k].UPOS == "ADV" || t.Tokens[k].UPOS == "AUX" && t.Tokens[k].Head == verb) {
		k--
	}
	if k > 1 && t.Tokens[k].Text == "," && t.Tokens[verb].Head < 0 {
		k-- // "his aide, Jane Roe, said"
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

// countedBefore are those of whom a number says how many, before a finite verb, where a parser did not take them for its subject: "27 of the senators
// backed it".
func (t *tree) countedBefore(verb int) []int {
	for _, k := range t.with(verb, "obl", "nmod", "advmod") {
		if k < verb && t.first(k, "case") < 0 && t.counted(k) >= 0 && t.isFinite(verb) {
			return t.arguments(k)
		}
	}
	return nil
}
