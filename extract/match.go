package extract

import (
	"slices"
)

// How the expressions of the lexicon are found in a sentence.

// copular lists the entries with "be" that begin at the copula of an adjective: "is popular with".
func (t *tree) copular(adj int) []matched {
	be := t.first(adj, "cop")
	if be < 0 {
		return nil
	}
	return slices.DeleteFunc(matches(t, be, "verb"), func(m matched) bool { return !slices.Contains(m.words, adj) })
}

// matched is an entry of the lexicon as it stands in a sentence.
type matched struct {
	entry
	words      []int // tokens
	possessors []int // what stands at "_"
}

func (m matched) hasFrame(kind frameKind, prep string) bool {
	return slices.ContainsFunc(m.frames, func(f frame) bool { return f.kind == kind && f.prep == prep })
}

func (m matched) without(list []int) []int {
	return slices.DeleteFunc(slices.Clone(list), func(k int) bool { return slices.Contains(m.words, k) })
}

// matches lists the entries that begin at token i, the longest first. Several steps ask: what was found is kept.
func matches(t *tree, i int, pos string) []matched {
	asked := lookup{i, pos}
	out, known := t.matched[asked]
	if known {
		return out
	}
	for _, e := range predicates[pos+" "+t.lemma(i)] {
		if m, ok := t.match(e, i); ok {
			out = append(out, m)
		}
	}
	out = slices.Clip(out)
	if t.matched == nil {
		t.matched = map[lookup][]matched{}
	}
	t.matched[asked] = out
	return out
}

// lookup is a token, and as what part of speech it is looked up.
type lookup struct {
	token int
	pos   string
}

func (t *tree) match(e entry, i int) (matched, bool) {
	m := matched{entry: e, words: []int{i}}
	slot := false
	for n, w := range e.words[1:] {
		if w == "_" || w == "~" {
			slot = slot || w == "_"
			continue
		}
		k := t.nextWord(m.words[len(m.words)-1], w, i)
		if k < 0 || n == len(e.words)-2 && e.words[n] == "~" && t.base(k) == "case" && t.Tokens[k].Head > k {
			return m, false // "voted in May" is no voting somebody in
		}
		if slot {
			if p := t.possessor(k); p != nil {
				m.possessors = p
			} else if of := t.behindNoun(k, "of"); of != nil {
				m.possessors = of
			} else {
				return m, false
			}
			slot = false
		}
		m.words = append(m.words, k)
	}
	return m, true
}

// isAlongWith says whether a "with" only adds company: "joined the party along with Lee".
func (t *tree) isAlongWith(k int) bool {
	return t.lower(k) == "with" && (t.lower(k-1) == "along" || t.lower(k-1) == "together")
}

// reach bounds how far apart two words of an expression may stand.
const reach = 12

// nextWord finds the word of an expression that follows token from. Between them may stand articles, adjectives, adverbs and
// possessors, and before a particle or preposition what belongs to an object.
func (t *tree) nextWord(from int, word string, verb int) int {
	free := true
	for k := from + 1; k < min(from+reach, len(t.Tokens)); k++ {
		if (t.lemma(k) == word || t.lower(k) == word) && !t.isAlongWith(k) {
			switch {
			case free:
				return k
			case t.Tokens[k].Head == verb && (t.rel(k) == "compound:prt" || t.base(k) == "advmod"):
				return k
			case t.base(k) == "case" && t.Tokens[k].Head > k && isTimeToken(t.Tokens[t.Tokens[k].Head]):
			case t.base(k) == "case" && t.Tokens[k].Head > k && t.isArgument(t.Tokens[k].Head, verb, from):
				return k
			case t.Tokens[k].Head == verb && t.isNominal(k):
				return k // the noun of "take _ side"
			case (t.Tokens[k].Head == verb || t.Tokens[k].Head == from) && t.base(k) == "xcomp":
				return k // the participle of "get ~ elected", the adjective of "hold ~ responsible"
			}
		}
		switch t.Tokens[k].UPOS {
		case "DET", "ADJ", "ADV", "NUM", "PART":
		default:
			free = free && (t.rel(k) == "nmod:poss" || t.rel(k) == "flat" && t.rel(t.Tokens[k].Head) == "nmod:poss" || isReflexive(t.lower(k)) || t.rel(k) == "compound" || t.Tokens[k].UPOS == "PUNCT" && t.Tokens[k].XPOS != "," && t.Tokens[k].XPOS != "." || t.rel(k) == "case" && t.Tokens[k].XPOS == "POS")
		}
	}
	if done := t.exact(verb, "nsubj:pass"); from == verb && done >= 0 && (t.lemma(done) == word || t.lower(done) == word) && t.isPassive(verb) {
		return done // "Lee's sentence was commuted", "praise was heaped on Lee"
	}
	for _, c := range t.with(verb, "obl") { // "with whom Lee quarrelled"
		for _, k := range t.with(c, "case") {
			if k < verb && t.lower(k) == word {
				return k
			}
		}
	}
	return -1
}

// isArgument says whether a nominal hangs from the verb or the word before it in an expression, or from where, in what election or over what
// line the verb has it, where a parser may put it: "voted in the primary for Lee", "spoke by phone with Lee".
func (t *tree) isArgument(i, verb, from int) bool {
	head := t.Tokens[i].Head
	if head == verb || head == from {
		return true
	}
	if head >= 0 && t.Tokens[verb].UPOS == "ADJ" && t.base(head) == "conj" && t.Tokens[head].Head == verb {
		return true // "disappointed, yet not shocked by Lee"
	}
	return head >= 0 && t.base(i) == "nmod" && t.Tokens[head].Head == verb && t.base(head) == "obl" && (t.Tokens[head].UPOS == "PROPN" || ballots[t.lemma(head)] || lines[t.lemma(head)])
}

// ballots are nouns of votes in which one stands.
var ballots = wordSet(contestWords + ` caucus vote poll referendum ballot round byelection by-election convention`)

// lines are nouns of what one speaks over: "spoke by phone with Lee".
var lines = wordSet(`phone telephone line radio video skype zoom television tv air`)

// object is what stands behind the preposition p, the last word of an expression.
func (t *tree) object(c *clause, p int) []int {
	if t.Tokens[p].Head == c.pred && t.base(p) == "case" && t.first(c.pred, "cop") >= 0 {
		return t.arguments(c.pred) // "is against the bill"
	}
	if p < c.pred { // "with whom Lee quarrelled": the clause knows who that is
		for _, o := range c.obliques {
			if o.prep == t.lower(p) {
				return []int{o.head}
			}
		}
		return nil
	}
	if c.passive && p+1 < len(t.Tokens) && t.lower(p+1) == "by" {
		return nil // "called for by Lee"
	}
	if h := t.Tokens[p].Head; t.base(p) == "case" && h > p {
		if t.rel(c.pred) == "acl:relcl" && t.Tokens[p+1].UPOS == "ADP" && t.Tokens[p+1].Head == h && t.base(p+1) == "case" {
			return []int{t.Tokens[c.pred].Head} // "a bill that she has fought for in the Senate"
		}
		return t.arguments(h)
	}
	for _, o := range append(t.with(c.pred, "obj", "obl", "xcomp", "ccomp"), t.with(p, "obj", "obl", "nmod")...) {
		if o > p && o <= p+6 && !(c.passive && t.cases(o) == "by") {
			return t.arguments(o)
		}
	}
	return nil
}

// hasPrep says whether the clause has a phrase with the preposition; a day is none: "joined the party on Monday".
func (t *tree) hasPrep(c *clause, p string) bool {
	return slices.ContainsFunc(c.obliques, func(o oblique) bool { return o.prep == p && (p != "on" || nouns[t.lemma(o.head)] != "time") })
}

// objectHas says whether the preposition hangs from an object, where a parser may put it: "accused X of lying".
func (t *tree) objectHas(c *clause, p string) bool {
	for _, o := range c.objects {
		for _, noun := range append(t.with(o, "appos"), o) { // "named Lee, a lawyer, to the court"
			if t.behindNoun(noun, p) != nil && (noun == o || placing[t.lemma(c.pred)]) {
				return true
			}
		}
	}
	for _, k := range t.with(c.pred, "advcl") {
		if m := t.first(k, "mark", "case"); m >= 0 && t.lower(m) == p {
			return true
		}
	}
	return false
}

// behind lists the arguments with the preposition in the clause after a token, from the verb, its objects or the token itself.
func (t *tree) behind(c *clause, after int, p string) []int {
	for _, h := range append([]int{after, c.pred}, c.objects...) {
		if out := t.behindNoun(h, p); out != nil {
			return out
		}
	}
	return nil
}

// relationText is the words that carry a relation, from the first to the last.
func (t *tree) relationText(words []int) string {
	return t.text(slices.Min(words), slices.Max(words)+1)
}
