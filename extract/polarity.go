package extract

import (
	"math"
	"slices"

	"kg/graph/schema"
)

// polarity is what the words of opinion below a token come to.
type polarity struct {
	score   float64
	words   []int
	cleared bool // there is blame, turned round
}

// decisive is the score from which a judgement is one: one strong word, or two weak ones.
const decisive = 2

// Words that turn round, strengthen or weaken the opinion that they stand by (Taboada et al., Lexicon-Based Methods for Sentiment
// Analysis, 2011). A word that is turned round keeps half its weight, for "not corrupt" is no praise.
var (
	intensifiers = wordSet(`very extremely totally completely absolutely utterly so deeply highly truly really incredibly profoundly
		exceptionally grossly wildly most hugely enormously unbelievably outright downright thoroughly particularly especially remarkably
		dangerously wholly entirely uniquely`)
	diminishers = wordSet(`somewhat slightly little rather fairly almost partly relatively mildly occasionally sometimes arguably
		marginally nearly`)
	reversers = wordSet(`end fight combat stop prevent reduce cut tackle oppose condemn denounce reject solve fix avoid eliminate
		confront resist curb defeat overcome expose lack lose undermine destroy weaken hurt harm threaten damage survive counter criticize
		refuse deny lessen ease alleviate halt quell battle`)
	absences = wordSet(`devoid bereft void empty short lacking low incapable unworthy lack absence dearth deficit shortage loss beneath
		undeserving want pretense enemy opposite antithesis erosion betrayal violation`)
)

// weigh sums the opinion of token i and of what stands below it in its own clause. Names have none, but what they are called before.
func (x *reading) weigh(t *tree, i int) polarity {
	if m := x.at(t, i); m >= 0 && x.ments[m].Kind == kindName {
		var p polarity
		for _, k := range t.with(i, "amod") {
			p.add(x.weigh(t, k))
		}
		return p
	}
	if t.unsurpassed(i) {
		return polarity{}
	}
	p := x.word(t, i)
	if q := x.phraseTo(t, i); len(q.words) > len(p.words) {
		p = q
	}
	factor, turned := 1.0, t.lower(i) == "nothing" && !slices.ContainsFunc(t.with(i, "amod", "advmod"), func(k int) bool { return t.Tokens[k].XPOS == "JJR" })
	for _, c := range t.children[i] {
		w := t.lower(c)
		switch t.base(c) {
		case "nsubj", "csubj", "ccomp", "advcl", "parataxis", "conj", "punct", "cop", "aux", "discourse", "vocative", "appos", "cc", "mark", "case", "expl":
			continue
		case "acl":
			if t.rel(c) == "acl:relcl" && t.kindOf(i) == schema.Person {
				p.add(x.doing(t, c)) // "a nurse who fights for us"
			}
			continue
		case "compound": // "intelligence panel"
			if t.Tokens[c].UPOS != "ADJ" {
				continue
			}
		case "nmod":
			if t.cases(c) != "of" && t.rel(c) != "nmod:desc" {
				continue
			}
		}
		switch {
		case negators[w] && (t.base(c) == "advmod" || t.base(c) == "det") && !t.notOnly(c), w == "less", w == "least":
			turned = !turned && !t.isUtmost(i)
		case t.base(c) == "advmod" && intensifiers[w]:
			factor *= 1.5
		case t.base(c) == "advmod" && diminishers[w]:
			factor *= 0.5
		case w == "too" && t.base(c) == "advmod" && c < i && t.Tokens[i].UPOS == "ADJ":
			p = polarity{score: -decisive, words: []int{c, i}}
		default:
			q := x.weigh(t, c)
			switch rel := t.base(c); {
			case reversers[t.lemma(i)] && rel == "obj":
				q.score *= -0.5
			case rel == "amod" && p.score*q.score < 0: // "failed leadership", "great mess"
				p.score, q.score = math.Min(p.score, q.score), 0
			case absences[t.lemma(i)] && (rel == "obl" || rel == "nmod"): // "devoid of leadership"
				q.score = -math.Abs(q.score)
			}
			p.add(q)
		}
	}
	p.score *= factor
	if turned {
		p.turn() // "not fit" blames; "not corrupt" hardly praises
	}
	return p
}

// doing is the opinion of what a clause tells somebody to do.
func (x *reading) doing(t *tree, verb int) polarity {
	c := x.clauseAt(t, verb)
	p, _ := x.conductOf(t, &c, true)
	return p
}

// phraseTo is the opinion of an expression that begins before a word and ends in it: "out of touch", "tone-deaf".
func (x *reading) phraseTo(t *tree, i int) polarity {
	starts := slices.DeleteFunc(t.with(i, "case"), func(k int) bool { return k > i })
	for k := i - 1; k > 0 && t.lower(k) == "-"; k -= 2 {
		starts = append(starts, k-1)
	}
	for _, k := range starts {
		if p := x.word(t, k); slices.Contains(p.words, i) {
			return p
		}
	}
	return polarity{}
}

// unsurpassed says whether a noun is one that there is no better of: "has no better friend" says nothing of who has.
func (t *tree) unsurpassed(i int) bool {
	det := t.first(i, "det")
	return det >= 0 && negators[t.lower(det)] && slices.ContainsFunc(t.with(i, "amod"), func(k int) bool { return t.Tokens[k].XPOS == "JJR" })
}

func (p *polarity) add(q polarity) {
	p.score += q.score
	p.words = append(p.words, q.words...)
	p.cleared = p.cleared || q.cleared
}

// turn makes what was praise blame, and of what was blame nothing, but that it is cleared of.
func (p *polarity) turn() {
	p.cleared = p.score <= -decisive
	p.score = math.Min(0, -p.score)
}

// word is the opinion of the longest expression that begins at token i: 2 for a strong one, 1 for a weak one.
func (x *reading) word(t *tree, i int) polarity {
	for _, key := range []string{t.lemma(i), t.lower(i)} {
		for _, o := range opinions[key] {
			if o.pos == "noun" && t.Tokens[i].UPOS == "ADJ" && t.base(i) == "amod" {
				continue // "the leftist party": one may be a leftist without blame
			}
			if m, ok := t.match(o.entry, i); ok {
				return polarity{score: o.weight(), words: m.words}
			}
		}
	}
	return polarity{}
}

// weight is the sign with its strength.
func (o opinion) weight() float64 {
	if o.weak {
		return float64(o.sign)
	}
	return float64(o.sign) * decisive
}
