package extract

import (
	_ "embed"
	"slices"
	"strings"

	"kg/graph/schema"
)

//go:embed opinions.tsv
var opinionsTSV string

// opinion is a row of opinions.tsv: an expression that judges who it is said of.
type opinion struct {
	entry
	pos  string
	sign int
	weak bool
}

// opinionTable maps the first word of an expression to the rows that begin so, longest first.
type opinionTable map[string][]opinion

// opinions are the words that judge, conduct what the judged one does, cries what is called out to somebody.
var opinions, conduct, cries = readOpinions(opinionsTSV)

func readOpinions(tsv string) (words, conduct, cries opinionTable) {
	words, conduct, cries = opinionTable{}, opinionTable{}, opinionTable{}
	for _, f := range rows(tsv, 4) {
		o := opinion{entry: entry{words: strings.Fields(f[0])}, pos: f[1], sign: 1, weak: f[3] == "weak"}
		if f[2] == "-1" {
			o.sign = -1
		}
		into := words
		switch o.pos {
		case "phrase":
			into = conduct
		case "cry":
			into = cries
		}
		into[o.words[0]] = append(into[o.words[0]], o)
		if parts := hyphenParts(f[0]); len(parts) > len(o.words) {
			o.words = parts
			into[parts[0]] = append(into[parts[0]], o)
		}
	}
	for _, m := range []opinionTable{words, conduct, cries} {
		for _, os := range m {
			slices.SortStableFunc(os, func(a, b opinion) int { return len(b.words) - len(a.words) })
		}
	}
	return words, conduct, cries
}

// light are verbs whose complement says what they mean: "has no integrity", "made a mess", "looks weak".
var light = wordSet(`have do make take show bring create cause run give get use represent pose display demonstrate spread engage
	conduct become remain seem look sound act behave prove appear stand offer deliver provide lead sow peddle set play commit practice
	preach exhibit embody promote push speak handle manage treat constitute amount reflect risk breed inflict fuel encourage foster
	inspire restore bear serve tell be come lack reveal expose betray perform respond send mark hold pursue go feed`)

// opinions finds whom a speaker praises or blames: what is said of an actor in a quote or after a verb of saying, and what
// someone calls another.
func (x *reading) opinions() []finding {
	var out []finding
	for _, t := range x.trees {
		cs := x.clauses[t.index]
		for k := range cs {
			c := &cs[k]
			if v := x.voiceAt(t, c.pred); len(v.who) > 0 && !t.supposed(c.pred) {
				out = append(out, x.judged(t, c, v)...)
			}
			if naming[t.lemma(c.pred)] || alluding[t.lemma(c.pred)] != nil {
				out = append(out, x.called(t, c)...)
			}
		}
		for i := range t.Tokens {
			if t.isNominal(i) {
				out = append(out, x.described(t, i)...)
				out = append(out, x.namedSo(t, i)...)
				out = append(out, x.compared(t, i)...)
				out = append(out, x.responsible(t, i)...)
			}
			out = append(out, x.criedOut(t, i)...)
		}
	}
	return out
}

// supposed says whether a clause stands below an "if" or the like.
func (t *tree) supposed(i int) bool {
	for n := 0; i >= 0 && n < maxDepth; n++ {
		for _, m := range t.with(i, "mark") {
			if hypotheses[t.lower(m)] {
				return true
			}
		}
		i = t.Tokens[i].Head
	}
	return false
}

// verdict is what a clause says of its subject.
type verdict struct {
	polarity
	predicate schema.Predicate
}

// judged are the claims of a clause about its subject by whose voice it is.
func (x *reading) judged(t *tree, c *clause, v voice) []finding {
	f := asserted
	var out []finding
	_, conducted := x.conductOf(t, c, v.quoted)
	about := x.pointedAt(t, c)
	for _, d := range x.verdicts(t, c, v) {
		for _, target := range about {
			out = x.judge(out, t, v.who, target, d, c.pred, f, "opinion said of")
		}
		for _, s := range x.charged(t, c, d.words) {
			for _, target := range x.ends(t, s, true) {
				if !x.isJudgeable(target) || x.quoteAt(t.Tokens[s].Start) == nil && slices.ContainsFunc(v.who, func(by int) bool { return x.isOfSelf(target, by) }) {
					continue
				}
				if target < x.found || t.rel(c.pred) != "acl:relcl" && (t.first(c.pred, "cop") >= 0 || conducted || x.ments[target].Type != schema.Topic) {
					out = x.judge(out, t, v.who, target, d, c.pred, f, "opinion said")
				}
			}
		}
	}
	return out
}

// isJudgeable says whether a mention may be whom or what a speaker judges: not their own doing ("my government"), nor a word that only leads over to
// what is judged ("the truth is that").
func (x *reading) isJudgeable(m int) bool {
	ment := x.ments[m]
	t := x.trees[ment.Sent]
	if own := t.exact(ment.Head, "nmod:poss"); own >= 0 && firstPerson(t.Tokens[own].Text) && (camps[t.lemma(ment.Head)] || ment.Type == schema.Topic) {
		return false
	}
	return m < x.found || !t.isVerb(ment.Head) && !leading[t.lemma(ment.Head)]
}

// isOfSelf says whether a mention in what somebody is said to say stands for who says it. What "I" or "some" say of "him" is of another.
func (x *reading) isOfSelf(m, by int) bool {
	who := x.trees[x.ments[by].Sent].lower(x.ments[by].Head)
	return !firstPerson(who) && !several[who] && x.isSelf(m, by)
}

// leading are nouns that lead over to what is said.
var leading = wordSet(`reason truth fact problem way point question answer goal purpose result upshot difference trouble news key rest bottom thing
	evidence part aim hope lesson sense`)

// verdicts are by an expression of conduct, else by what stands below a light verb or a copula: what is coordinated there may praise and
// blame, "brilliant but dishonest". Of what only may be, the blame.
func (x *reading) verdicts(t *tree, c *clause, v voice) []verdict {
	if t.incidental(c.pred) {
		return nil
	}
	if p, ok := x.conductOf(t, c, v.quoted); ok && !v.doubted {
		return verdictsOf(1, p)
	}
	if c.modality == schema.Hypothetical && !t.foreseen(c.pred) || slices.ContainsFunc(c.subjects, t.noneOf) {
		return nil
	}
	var ps []polarity
	need := float64(decisive)
	switch {
	case t.first(c.pred, "cop") >= 0:
		for _, k := range t.conjuncts(c.pred) {
			if k == c.pred || !t.isVerb(k) && t.first(k, "nsubj", "cop") < 0 {
				ps = append(ps, x.weigh(t, k))
			}
		}
		if v.quoted {
			need = 1
		}
	case light[t.lemma(c.pred)] && !c.passive:
		ps = append(ps, x.weigh(t, c.pred))
	case t.isVerb(c.pred) && !c.passive:
		ps = append(ps, x.manner(t, c.pred))
	}
	for i := range ps {
		if v.doubted {
			ps[i].turn()
			ps[i].cleared = ps[i].cleared && v.disbelieved
		}
		if c.modality == schema.Hypothetical && !t.wouldBe(c.pred) {
			ps[i].score = min(0, ps[i].score)
		}
	}
	return verdictsOf(need, ps...)
}

// manner is the opinion of the adverbs of a verb: "acted recklessly".
func (x *reading) manner(t *tree, verb int) polarity {
	var p polarity
	for _, k := range t.with(verb, "advmod") {
		if strings.HasSuffix(t.lower(k), "ly") {
			p.add(x.word(t, k))
		}
	}
	return p
}

// incidental says whether a clause without a subject of its own tells when, how or what for another's act is done, or what is asked.
func (t *tree) incidental(i int) bool {
	if hasSubject(t, i) {
		return false
	}
	return t.base(i) == "acl" && hasPurpose(t, i) && !t.strives(i) || t.base(i) == "advcl" && !t.marked(i, "by") && !t.marked(i, "for") || factualityOf(t, i).modality == schema.Requested
}

// foreseen says whether a clause tells what would, could or might be.
func (t *tree) foreseen(i int) bool {
	return slices.ContainsFunc(t.with(i, "aux"), func(k int) bool {
		switch t.lower(k) {
		case "would", "'d", "’d", "could", "might", "may":
			return true
		}
		return false
	})
}

// wouldBe says whether a clause tells what would be, sure that it would.
func (t *tree) wouldBe(i int) bool {
	return slices.ContainsFunc(t.with(i, "aux"), func(k int) bool { return t.lower(k) == "would" || t.lower(k) == "'d" || t.lower(k) == "’d" })
}

// verdictsOf is praise for what scores add up to above nought and criticism for what they do below, where it comes to what is needed; where
// there is neither, a defence of who is cleared of blame: "is no fool".
func verdictsOf(need float64, ps ...polarity) []verdict {
	praise, blame := verdict{predicate: schema.Praises}, verdict{predicate: schema.Criticizes}
	for _, p := range ps {
		if p.score > 0 {
			praise.add(p)
		} else {
			blame.add(p)
		}
	}
	var out []verdict
	if praise.score >= need {
		out = append(out, praise)
	}
	if blame.score <= -need {
		out = append(out, blame)
	}
	if k := slices.IndexFunc(ps, func(p polarity) bool { return p.cleared }); k >= 0 && len(out) == 0 {
		out = append(out, verdict{polarity: ps[k], predicate: schema.Defends})
	}
	return out
}

// noneOf says whether a subject is one that there is none of: "no president".
func (t *tree) noneOf(i int) bool {
	d := t.first(i, "det")
	return d >= 0 && negators[t.lower(d)] || t.lower(i) == "nobody" || t.lower(i) == "none"
}

// conductOf is what a row of conduct comes to that begins at the predicate, or at an auxiliary or a negation before it. To do no good
// is bad, to do no harm is nothing; what might be done is only blamed.
func (x *reading) conductOf(t *tree, c *clause, quoted bool) (polarity, bool) {
	starts := append(t.with(c.pred, "aux", "advmod", "cop"), c.pred)
	for _, k := range starts {
		if k > c.pred {
			continue
		}
		for _, o := range conduct[t.lemma(k)] {
			m, ok := t.match(o.entry, k)
			if !ok || o.weak && !quoted || t.negatedWithin(m.words) || t.marked(c.pred, "from") || k == c.pred && !t.isVerb(k) || t.goesOn(m.words) {
				continue // "kept him from delivering"
			}
			covers := func(words ...string) bool {
				return slices.ContainsFunc(m.words, func(w int) bool { return slices.Contains(words, t.lower(w)) })
			}
			p := polarity{score: o.weight(), words: m.words}
			if c.negated && !covers("not", "n't", "n’t", "never", "no") {
				p.turn()
				p.cleared = p.cleared && !t.obliges(c.pred) && c.modality != schema.Hypothetical
			}
			if c.modality == schema.Hypothetical && !covers("should", "must", "can", "ca", "could") {
				if !t.foreseen(c.pred) {
					continue
				}
				if !t.wouldBe(c.pred) {
					p.score = min(0, p.score)
				}
			}
			return p, true
		}
	}
	return polarity{}, false
}

// goesOn says whether an expression of conduct means something else by what hangs from its last word: "did nothing wrong", "has no plans to
// go", "has no interest in running".
func (t *tree) goesOn(words []int) bool {
	last := words[len(words)-1]
	switch t.lemma(last) {
	case "nothing":
		return t.first(last, "amod") >= 0
	case "plan":
		return t.first(last, "acl") >= 0
	case "interest", "in":
		return slices.ContainsFunc(append(t.with(last, "acl"), t.Tokens[last].Head), func(k int) bool { return k >= 0 && t.Tokens[k].XPOS == "VBG" })
	}
	return false
}

// negatedWithin says whether a negation stands between words of an expression that it is none of.
func (t *tree) negatedWithin(words []int) bool {
	for k := slices.Min(words); k < slices.Max(words); k++ {
		if negators[t.lower(k)] && !slices.Contains(words, k) {
			return true
		}
	}
	return false
}

// charged are the tokens of whom a clause's judgement falls on: its subjects, in the grammatical sense where "be" is of its words
// ("cannot be trusted"); of "what Roe did", "it is wrong that Roe went", "it is wrong of Roe", the subject of the clause that hangs from it.
func (x *reading) charged(t *tree, c *clause, words []int) []int {
	subjects := c.subjects
	if c.passive && slices.ContainsFunc(words, func(k int) bool { return t.lemma(k) == "be" }) {
		subjects = c.objects
	}
	var out []int
	for _, s := range subjects {
		switch t.lower(s) {
		case "it":
			out = append(out, x.extraposed(t, c)...)
		case "what":
			for _, k := range t.with(s, "acl") {
				out = append(out, t.with(k, "nsubj")...)
			}
		case "this", "that", "there", "which":
		default:
			out = append(out, s)
		}
	}
	if len(subjects) == 0 && t.first(c.pred, "expl", "csubj") >= 0 {
		out = x.extraposed(t, c)
	}
	return out
}

// fateful are what one calls an event without blame for who it befalls.
var fateful = wordSet(`tragic sad unfortunate shame pity tragedy hard difficult tough good nice great wonderful best better
	important fair right clear news day time honor pleasure privilege true possible`)

// extraposed are the tokens of whom an "it is wrong" is said: who it is wrong "of", else the subject of the clause that "it" stands for.
func (x *reading) extraposed(t *tree, c *clause) []int {
	fate := fateful[t.lemma(c.pred)]
	if fate && x.word(t, c.pred).score > 0 {
		return nil
	}
	if of := t.behindNoun(c.pred, "of"); of != nil && t.Tokens[c.pred].UPOS == "ADJ" {
		return of
	}
	for _, k := range t.with(c.pred, "csubj", "ccomp", "advcl", "acl", "xcomp") {
		if k < c.pred && t.base(k) != "csubj" || fate && (mishaps[t.lemma(k)] || !t.isVerb(k) || t.isPassive(k)) {
			continue
		}
		if s := t.first(k, "nsubj"); s >= 0 {
			return t.arguments(s)
		}
	}
	return nil
}

// described is the judgement of words put to a noun in somebody's speech: "the corrupt Roe", "Roe's shameful speech", "her cowardice",
// "Roe's “great” idea".
func (x *reading) described(t *tree, i int) []finding {
	target := x.at(t, i)
	if target >= 0 && x.ments[target].Kind == kindName && i != x.ments[target].Head {
		return nil
	}
	var p polarity
	scare := x.scareQuoted(t, i)
	if target < 0 {
		if t.kindOf(i) != schema.Topic || t.first(i, "cop") >= 0 || t.base(i) == "xcomp" || t.base(i) == "appos" {
			return nil
		}
		if target = x.owner(t, i); target >= 0 {
			p = x.word(t, i)
		} else if scare >= 0 {
			target = x.unnamed(t, i)
		}
		if target < 0 {
			return nil
		}
	}
	need := float64(decisive)
	at := i
	if scare >= 0 {
		need, at = 1, scare
	}
	for _, k := range t.with(i, "amod", "compound") {
		switch t.lower(k) {
		case "alleged", "suspected", "possible", "potential", "purported":
			return nil
		}
		if k < i && (t.Tokens[k].UPOS == "ADJ" || t.Tokens[k].XPOS == "VBG" || t.Tokens[k].XPOS == "VBN") {
			p.add(x.weigh(t, k))
		}
	}
	ds, v := verdictsOf(need, p), x.voiceAt(t, at)
	if len(ds) == 0 || ds[0].predicate != schema.Criticizes || len(v.who) == 0 || v.doubted || t.supposed(i) {
		return nil // what one grants in passing, "the great Roe", praises nobody
	}
	return x.judge(nil, t, v.who, target, ds[0], i, asserted, "opinion described")
}

// scareQuoted is the adjective before a noun that stands between marks of its own, or -1.
func (x *reading) scareQuoted(t *tree, i int) int {
	for _, k := range t.with(i, "amod") {
		if q := x.quoteAt(t.Tokens[k].Start); q != nil && q.End <= t.Tokens[i].Start && k < i {
			return k
		}
	}
	return -1
}

// criedOut is a judgement called out without a verb: "Congratulations to Roe", "Shame on Roe".
func (x *reading) criedOut(t *tree, i int) []finding {
	for _, o := range cries[t.lemma(i)] {
		m, ok := t.match(o.entry, i)
		if !ok || t.first(i, "nsubj", "expl", "det") >= 0 || t.exact(i, "nmod:poss") >= 0 {
			continue
		}
		v := x.voiceAt(t, i)
		if !v.quoted {
			return nil
		}
		d := verdictsOf(1, polarity{score: o.weight(), words: m.words})[0]
		var out []finding
		for _, target := range t.object(&clause{pred: i}, m.words[len(m.words)-1]) {
			for _, m := range x.ends(t, target, true) {
				out = x.judge(out, t, v.who, m, d, i, asserted, "opinion cried")
			}
		}
		return out
	}
	return nil
}

// judge adds what each judge holds of a target, but of themselves.
func (x *reading) judge(out []finding, t *tree, judges []int, target int, d verdict, at int, f factuality, rule string) []finding {
	relation := t.Tokens[at].Text
	if len(d.words) > 0 {
		relation = t.relationText(d.words)
	}
	for _, judge := range judges {
		if judge != target && !firstPerson(x.ments[target].Text) {
			out = append(out, finding{sent: t, subject: judge, object: target, predicate: d.predicate, relation: relation, at: at, factuality: f,
				saying: true, rule: rule})
		}
	}
	return out
}
