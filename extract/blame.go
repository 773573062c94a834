package extract

import (
	"slices"

	"kg/graph/schema"
)

// Who is held responsible: "the flood is Lee's fault", "a failure on the part of Lee", "under Lee, crime has soared".

// responsible are the judgements of somebody in speech on whom token i stands for, for what is laid to them.
func (x *reading) responsible(t *tree, i int) []finding {
	v := x.voiceAt(t, i)
	if len(v.who) == 0 || v.doubted || t.supposed(i) {
		return nil
	}
	d := x.laidTo(t, i)
	if d.score == 0 {
		d = x.happened(t, i)
	}
	if d.score == 0 {
		return nil
	}
	var out []finding
	for _, target := range x.ends(t, i, false) {
		if target < x.found && x.typeOf(target) != schema.Topic {
			out = x.judge(out, t, v.who, target, d, i, asserted, "blame")
		}
	}
	return out
}

// faults are nouns for what one answers for.
var faults = wordSet(`fault blame`)

// laidTo is the blame that a noun lays to whom token i stands for: whose fault it is, with whom the blame lies, on whose part a failure is.
func (x *reading) laidTo(t *tree, i int) verdict {
	blame := verdict{polarity: polarity{score: -decisive}, predicate: schema.Accuses}
	up := t.Tokens[i].Head
	if up < 0 {
		return verdict{}
	}
	blame.words = []int{up}
	switch p := t.cases(i); {
	case t.lemma(up) == "fault" && (t.isPossessed(i) || p == "of") && t.first(up, "cop") >= 0:
		if clauseNegated(t, up) {
			return verdict{}
		}
		return blame
	case t.isVerb(up) && (p == "with" || p == "on" || p == "at" || p == "to") && resting[t.lemma(up)]:
		s := t.first(up, "nsubj")
		if s < 0 || !faults[t.lemma(s)] && !(t.lemma(s) == "responsibility" && p != "to") || clauseNegated(t, up) {
			return verdict{}
		}
		blame.words = []int{s, up}
		return blame
	case t.lemma(up) == "part" && t.cases(up) == "on" && (t.isPossessed(i) || p == "of"),
		(t.lemma(up) == "making" || t.lemma(up) == "doing") && t.cases(up) == "of" && t.isPossessed(i):
		return x.partIn(t, up)
	case p == "by" && t.base(i) == "nmod" && t.isNominal(up):
		return x.partIn(t, i)
	}
	return verdict{}
}

// resting are verbs of where blame is.
var resting = wordSet(`lie rest fall belong`)

// partIn is what a deed comes to that is "on somebody's part": the noun that the phrase hangs below, or that is said to be so.
func (x *reading) partIn(t *tree, part int) verdict {
	deed := t.Tokens[part].Head
	if s := t.first(part, "nsubj"); s >= 0 && t.first(part, "cop") >= 0 {
		deed = s
	}
	for n := 0; deed >= 0 && t.isNominal(deed) && n < maxDepth; n++ {
		for _, d := range verdictsOf(1, x.weigh(t, deed)) {
			if !clauseNegated(t, deed) {
				return d
			}
		}
		if t.base(deed) != "nmod" {
			break
		}
		deed = t.Tokens[deed].Head
	}
	return verdict{}
}

// clauseNegated says whether the clause of a predicate is negated.
func clauseNegated(t *tree, pred int) bool { return factualityOf(t, pred).negated }

// happened is what it says of somebody that things went well or ill "under" them, "because of" them or on their watch.
func (x *reading) happened(t *tree, i int) verdict {
	at := i
	switch t.cases(i) {
	case "under", "because of", "thanks to", "due to":
	case "":
		if at = t.Tokens[i].Head; at < 0 || !t.isPossessed(i) || !watches[t.lemma(at)] || t.cases(at) != "on" && t.cases(at) != "under" {
			return verdict{}
		}
	default:
		return verdict{}
	}
	pred := t.Tokens[at].Head
	for _, k := range t.with(at, "acl", "appos") { // "Under Lee, crime has soared", which a parser took for what is said of Lee
		if hasSubject(t, k) && t.Tokens[at].Head >= 0 && t.first(k, "obj") < 0 {
			pred = k
		}
	}
	if pred < 0 || !t.isVerb(pred) && t.first(pred, "cop") < 0 || sayVerbs[t.lemma(pred)] {
		return verdict{}
	}
	f := factualityOf(t, pred)
	if f.negated || f.modality != schema.Asserted && f.modality != schema.Reported {
		return verdict{}
	}
	p := x.fortune(t, pred)
	if ds := verdictsOf(1, p); len(ds) > 0 {
		return ds[0]
	}
	return verdict{}
}

// watches are nouns for the time that somebody rules.
var watches = wordSet(`watch leadership rule administration government presidency stewardship tenure`)

// Verbs of more and of less, of going well and ill, and what it is good or bad to have more of.
var (
	rises = wordSet(`rise soar surge climb grow increase jump skyrocket explode spike double triple quadruple balloon mount swell shoot multiply
		boom rocket mushroom`)
	falls = wordSet(`fall drop decline plunge plummet shrink vanish disappear tumble dwindle sink slump halve evaporate dip slide
		diminish recede ebb`)
	thrives = wordSet(`thrive prosper flourish recover improve blossom rebound`)
	suffers = wordSet(`suffer struggle worsen deteriorate crumble decay collapse languish flounder stagnate crash fail rot starve hurt falter`)
	ills    = wordSet(`crime inflation unemployment price cost tax rent debt deficit poverty homelessness violence murder homicide
		shooting death joblessness hunger corruption overdose bankruptcy eviction premium backlog waste chaos misery inequality pollution
		crossing infection theft robbery killing terrorism bureaucracy shortage redundancy`)
	goods = wordSet(`job wage income pay growth economy investment export wealth salary employment revenue turnout production
		manufacturing prosperity saving standard trade business industry`)
)

// How people or things may fare by comparison.
var (
	better = wordSet(`better safer stronger richer wealthier healthier freer cleaner fairer happier`)
	worse  = wordSet(`worse poorer weaker sicker dirtier hungrier dearer unsafe broke divided unaffordable jobless homeless colder unhappier`)
)

// fortune is how well things went by what a predicate says of its subject.
func (x *reading) fortune(t *tree, pred int) polarity {
	s := t.first(pred, "nsubj")
	if s < 0 {
		return polarity{}
	}
	words := []int{s, pred}
	worth := 0.0
	switch {
	case ills[t.lemma(s)]:
		worth = -decisive
	case goods[t.lemma(s)]:
		worth = decisive
	}
	switch verb := t.lemma(pred); {
	case !t.isVerb(pred):
		if slices.ContainsFunc(append(t.with(pred, "advmod"), pred), func(k int) bool { return t.lower(k) == "no" }) {
			return polarity{}
		}
		switch w := t.lower(pred); {
		case better[w]:
			return polarity{score: decisive, words: words}
		case worse[w]:
			return polarity{score: -decisive, words: words}
		}
		return x.weigh(t, pred)
	case rises[verb]:
		return polarity{score: worth, words: words}
	case falls[verb]:
		return polarity{score: -worth, words: words}
	case thrives[verb]:
		return polarity{score: decisive, words: words}
	case suffers[verb] && worth >= 0:
		return polarity{score: -decisive, words: words}
	}
	return polarity{}
}
