package extract

import (
	"math"
	"slices"
)

// polarity is what the words of opinion below a token come to.
type polarity struct {
	score float64
	words []int
}

// decisive is the score from which a judgement is one: one strong word, or two weak ones.
const decisive = 2

// Words that turn round, strengthen or weaken the opinion that they stand by (Taboada et al., Lexicon-Based Methods for Sentiment
// Analysis, 2011). A word that is turned round keeps half its weight, for "not corrupt" is no praise.
var (
	intensifiers = map[string]bool{"very": true, "extremely": true, "totally": true, "completely": true, "absolutely": true, "utterly": true, "so": true,
		"deeply": true, "highly": true, "truly": true, "really": true, "incredibly": true, "profoundly": true, "exceptionally": true, "grossly": true,
		"wildly": true, "most": true, "hugely": true, "enormously": true, "unbelievably": true, "outright": true, "downright": true, "thoroughly": true,
		"particularly": true, "especially": true, "remarkably": true, "dangerously": true, "wholly": true, "entirely": true, "uniquely": true}
	diminishers = map[string]bool{"somewhat": true, "slightly": true, "little": true, "rather": true, "fairly": true, "almost": true, "partly": true,
		"relatively": true, "mildly": true, "occasionally": true, "sometimes": true, "arguably": true, "marginally": true, "nearly": true}
	reversers = map[string]bool{"end": true, "fight": true, "combat": true, "stop": true, "prevent": true, "reduce": true, "cut": true, "tackle": true, "oppose": true,
		"condemn": true, "denounce": true, "reject": true, "solve": true, "fix": true, "avoid": true, "eliminate": true, "confront": true, "resist": true,
		"curb": true, "defeat": true, "overcome": true, "expose": true, "lack": true, "lose": true, "undermine": true, "destroy": true, "weaken": true,
		"hurt": true, "harm": true, "threaten": true, "damage": true, "survive": true, "counter": true, "criticize": true, "refuse": true, "deny": true,
		"lessen": true, "ease": true, "alleviate": true, "halt": true, "quell": true, "battle": true}
	absences = map[string]bool{"devoid": true, "bereft": true, "void": true, "empty": true, "short": true, "lacking": true, "low": true, "incapable": true,
		"unworthy": true, "lack": true, "absence": true, "dearth": true, "deficit": true, "shortage": true, "loss": true, "beneath": true, "undeserving": true,
		"want": true, "pretense": true, "enemy": true, "opposite": true, "antithesis": true, "erosion": true, "betrayal": true, "violation": true}
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
	factor, turned := 1.0, false
	for _, c := range t.children[i] {
		w := t.lower(c)
		switch t.base(c) {
		case "nsubj", "csubj", "ccomp", "advcl", "parataxis", "conj", "punct", "cop", "aux", "discourse", "vocative", "appos", "cc", "mark", "case", "expl":
			continue
		case "acl":
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
		case negators[w] && (t.base(c) == "advmod" || t.base(c) == "det"), w == "less", w == "least":
			turned = !turned
		case t.base(c) == "advmod" && intensifiers[w]:
			factor *= 1.5
		case t.base(c) == "advmod" && diminishers[w]:
			factor *= 0.5
		case w == "too" && t.base(c) == "advmod" && c < i && t.Tokens[i].UPOS == "ADJ":
			p = polarity{-decisive, []int{c, i}}
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
		p.score = math.Min(0, -p.score) // "not fit" blames; "not corrupt" hardly praises
	}
	return p
}

// unsurpassed says whether a noun is one that there is no better of: "has no better friend" says nothing of who has.
func (t *tree) unsurpassed(i int) bool {
	det := t.first(i, "det")
	return det >= 0 && negators[t.lower(det)] && slices.ContainsFunc(t.with(i, "amod"), func(k int) bool { return t.Tokens[k].XPOS == "JJR" })
}

func (p *polarity) add(q polarity) {
	p.score += q.score
	p.words = append(p.words, q.words...)
}

// word is the opinion of the longest expression that begins at token i: 2 for a strong one, 1 for a weak one.
func (x *reading) word(t *tree, i int) polarity {
	for _, key := range []string{t.lemma(i), t.lower(i)} {
		for _, o := range opinions[key] {
			if m, ok := t.match(o.entry, i); ok {
				return polarity{o.weight(), m.words}
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
