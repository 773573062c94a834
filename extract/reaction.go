package extract

import (
	"slices"

	"kg/graph/schema"
)

// What somebody thinks of a thing in a word, where the thing is what the text has just told of, or is only said to be due.

// displeased and contented are adjectives of who dislikes or likes what has just been told.
var (
	displeased = wordSet(`scornful dismissive contemptuous disdainful unimpressed underwhelmed unconvinced unpersuaded unmoved skeptical sceptical furious irate
		livid outraged indignant incensed appalled dismayed horrified aghast incandescent apoplectic scathing withering caustic derisive hostile critical`)
	contented = wordSet(`delighted jubilant enthusiastic ecstatic thrilled elated overjoyed effusive euphoric gleeful supportive exultant`)
)

// reactingVerbs are verbs of who is against or for what has just been told, where they stand alone.
var reactingVerbs = map[string]schema.Predicate{"object": schema.Opposes, "demur": schema.Opposes, "balk": schema.Opposes, "baulk": schema.Opposes, "bristle": schema.Criticizes,
	"scoff": schema.Criticizes, "sneer": schema.Criticizes, "jeer": schema.Criticizes, "applaud": schema.Praises, "cheer": schema.Praises, "rejoice": schema.Praises}

// reactions are the claims of who is said in a word to like or dislike the thing that somebody else has just taken a side on: "Lee unveiled the
// levy. Ray was scornful."
func (x *reading) reactions(found []finding) []finding {
	var out []finding
	for _, t := range x.trees {
		for k := range x.clauses[t.index] {
			c := &x.clauses[t.index][k]
			predicate := t.reaction(c)
			if predicate == "" || x.quoteAt(t.Tokens[c.pred].Start) != nil {
				continue
			}
			who := x.actors(t, subjectsOf(c))
			thing := x.justTold(slices.Concat(found, out), t, c.pred, who)
			if thing < 0 {
				continue
			}
			for _, by := range who {
				if x.fillable(by, thing, predicate) && x.typeOf(by) != schema.Topic {
					out = append(out, finding{sent: t, subject: by, object: thing, predicate: predicate, relation: t.relationText([]int{c.pred}), at: c.pred,
						factuality: c.factuality, rule: "reaction"})
				}
			}
		}
	}
	return out
}

// reaction is what a clause says with a word alone that its subject thinks of what has been told; empty where it says no such thing.
func (t *tree) reaction(c *clause) schema.Predicate {
	if c.negated || c.modality != schema.Asserted && c.modality != schema.Reported ||
		t.first(c.pred, "ccomp", "xcomp", "advcl", "acl", "obj") >= 0 && !t.saysNo(c.pred) ||
		slices.ContainsFunc(t.with(c.pred, "obl", "nmod"), func(k int) bool { return !isTimeToken(t.Tokens[k]) }) {
		return ""
	}
	word := t.lower(c.pred)
	switch copular := t.first(c.pred, "cop", "aux") >= 0; {
	case copular && displeased[word]:
		return schema.Criticizes
	case copular && contented[word]:
		return schema.Praises
	case t.saysNo(c.pred):
		return schema.Rejects
	case t.isVerb(c.pred):
		return reactingVerbs[t.lemma(c.pred)]
	}
	return ""
}

// saysNo says whether a verb tells that somebody said no, and no more.
func (t *tree) saysNo(verb int) bool {
	k := t.first(verb, "ccomp", "obj", "discourse", "parataxis", "xcomp")
	return t.lemma(verb) == "say" && k >= 0 && t.lower(k) == "no" && len(t.children[k]) == 0
}

// reactedWithin is how many sentences before a reaction may tell of what it is to.
const reactedWithin = 2

// justTold is the thing that somebody else took a side on last, not far before a place in the text. -1 for none.
func (x *reading) justTold(found []finding, t *tree, at int, who []int) int {
	thing, place := -1, -1
	for _, f := range found {
		if f.object < 0 || !sided[f.predicate] || x.typeOf(f.object) != schema.Topic || f.sent.index < t.index-reactedWithin || f.sent.index > t.index || f.sent == t && f.at >= at {
			continue
		}
		if slices.ContainsFunc(who, func(w int) bool { return x.isSame(w, f.subject) }) {
			continue
		}
		if p := f.sent.Tokens[f.at].Start; p > place {
			thing, place = f.object, p
		}
	}
	return thing
}

// needful and needless are words for what is due, or is not.
var (
	needful  = wordSet(`necessary needed essential vital overdue unavoidable inescapable imperative crucial indispensable warranted justified urgent`)
	needless = wordSet(`unnecessary unneeded unwarranted unjustified needless pointless`)
)

// due are the claims of who says that a thing is due or is not: "said that the inquiry was overdue".
func (x *reading) due(t *tree, c *clause) []finding {
	word := t.lower(c.pred)
	if !needful[word] && !needless[word] {
		return nil
	}
	v := x.voiceAt(t, c.pred)
	if len(v.who) == 0 || v.doubted || t.supposed(c.pred) || c.modality == schema.Hypothetical || c.modality == schema.Denied {
		return nil
	}
	predicate := schema.Opposes
	if needful[word] != c.negated {
		predicate = schema.Supports
	}
	var out []finding
	for _, thing := range subjectsOf(c) {
		m := x.actor(t, thing)
		if m < 0 || !issues[t.thingNoun(thing)] {
			continue
		}
		for _, by := range v.who {
			if x.fillable(by, m, predicate) {
				out = append(out, finding{sent: t, subject: by, object: m, predicate: predicate, relation: word, at: c.pred, factuality: asserted, rule: "due"})
			}
		}
	}
	return out
}
