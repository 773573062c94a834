package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
	"kg/nlp"
	"kg/nlp/linear"
)

// scene is a sentence made ready for describing pairs of places in it: what every pair shares is looked up once.
type scene struct {
	x      *reading
	t      *tree
	words  []wordAtoms
	cues   []cue
	negged []bool
	voices []voice // who says what stands there
	rules  []ruled
	roles  [][]roleIn // of tokens
	facts  []uint64   // of clauses
}

// wordAtoms are hashes of a token's words and tags.
type wordAtoms struct {
	lemma uint64
	word  uint64 // lemma, or one for all names
	rel   uint64
	under uint64 // relation, and preposition
	pos   uint64
}

// cue is what the lexicons know of a word in its place.
type cue struct {
	known     bool
	sign      int
	predicate uint64 // of lexicon.tsv; 0 for a judgement of opinions.tsv
}

// roleIn says what a token is to a clause.
type roleIn struct {
	clause int
	role   uint64
}

// ruled is a finding of the rules, with what of it every pair asks for.
type ruled struct {
	*finding
	sign      int
	canonical bool
	holds     uint64
	atom      uint64 // of the predicate
	step      uint64 // the rule without its row
}

// place is one end of a pair: a run of tokens that stands for something.
type place struct {
	first, last int // tokens, last not included
	head        int
	ment        int // the mention that holds the head, or -1
	typ         schema.EntityType
	kind        string
}

var (
	anyName     = linear.HashString("\x00name")
	subjectRole = linear.HashString("subject")
)

// newScene prepares a sentence, with what the rules found in it. The features of the text's scene before are forgotten.
func (x *reading) newScene(t *tree, rules []finding) *scene {
	n := len(t.Tokens)
	x.met.clear()
	s := &scene{x: x, t: t, words: make([]wordAtoms, n), cues: make([]cue, n), negged: make([]bool, n), voices: make([]voice, n), roles: make([][]roleIn, n)}
	for i, tok := range t.Tokens {
		w := wordAtoms{lemma: linear.HashString(t.lemma(i)), rel: linear.HashString(t.base(i)), pos: linear.HashString(tok.UPOS)}
		if w.word = w.lemma; tok.UPOS == "PROPN" {
			w.word = anyName
		}
		if w.under = w.rel; len(t.children[i]) > 0 {
			if p := t.cases(i); p != "" {
				w.under = linear.Mix(w.rel, linear.HashString(p))
			}
		}
		s.words[i], s.cues[i], s.voices[i] = w, t.cueAt(i), x.voiceAt(t, i)
		s.negged[i] = slices.ContainsFunc(t.children[i], func(c int) bool { return negators[t.lower(c)] })
	}
	for k, c := range x.clauses[t.index] {
		put := func(role uint64, tokens ...int) {
			for _, i := range tokens {
				s.roles[i] = append(s.roles[i], roleIn{k, role})
			}
		}
		put(subjectRole, c.subjects...)
		put(linear.HashString("object"), c.objects...)
		put(linear.HashString("indirect"), c.indirect...)
		for _, o := range c.obliques {
			put(linear.HashString(o.prep), o.head)
		}
		s.facts = append(s.facts, linear.Mix(linear.HashString(string(c.modality)), bit(c.negated)))
	}
	for i := range rules {
		f := &rules[i]
		rel, canonical := schema.Lookup(f.predicate)
		step, _, _ := strings.Cut(f.rule, " ")
		s.rules = append(s.rules, ruled{f, rel.Sign, canonical, bit(!f.negated && (f.modality == schema.Asserted || f.modality == schema.Reported)),
			linear.HashString(string(f.predicate)), linear.HashString(step)})
	}
	return s
}

// sceneOf reads a text as one sentence and makes it ready; nil for a text without words.
func (e Extractor) sceneOf(text string) *scene {
	doc := nlp.Parse(text)
	oneSentence(doc)
	x := e.read(doc, "")
	if len(x.trees) == 0 {
		return nil
	}
	return x.newScene(x.trees[0], x.findings())
}

// oneSentence makes one sentence of a document's, those after the first hung from the root of the first.
func oneSentence(doc *nlp.Document) {
	if len(doc.Sentences) < 2 {
		return
	}
	one := doc.Sentences[0]
	root := slices.IndexFunc(one.Tokens, func(tok nlp.Token) bool { return tok.Head < 0 })
	for _, sent := range doc.Sentences[1:] {
		n := len(one.Tokens)
		for _, tok := range sent.Tokens {
			if tok.Head < 0 {
				tok.Head, tok.Rel = root, "parataxis"
			} else {
				tok.Head += n
			}
			one.Tokens = append(one.Tokens, tok)
		}
		for _, name := range sent.Names {
			one.Names = append(one.Names, nlp.Name{First: name.First + n, Last: name.Last + n, Label: name.Label})
		}
		one.End = sent.End
	}
	doc.Sentences = []nlp.Sentence{one}
}

// cueAt looks a token up in the lexicons.
func (t *tree) cueAt(i int) cue {
	pos, ok := map[string]string{"VERB": "verb", "NOUN": "noun", "ADJ": "adj"}[t.Tokens[i].UPOS]
	if !ok {
		return cue{}
	}
	if ms := matches(t, i, pos); len(ms) > 0 {
		p := ms[0].frames[0].predicate
		rel, _ := schema.Lookup(p)
		return cue{true, rel.Sign, linear.HashString(string(p))}
	}
	for _, table := range []opinionTable{opinions, conduct} {
		for _, o := range table[t.lemma(i)] {
			if _, ok := t.match(o.entry, i); ok {
				return cue{known: true, sign: o.sign}
			}
		}
	}
	return cue{}
}

// placeOf is the place of a mention.
func (s *scene) placeOf(m int) place {
	ment := s.x.ments[m]
	return place{ment.First, ment.Last, ment.Head, m, ment.Type, ment.Kind}
}

// placeAt is the place of the tokens that overlap the bytes; false where there are none.
func (s *scene) placeAt(span nlp.Span) (place, bool) {
	p := place{first: -1, ment: -1}
	for i, tok := range s.t.Tokens {
		if tok.Start < span.End && span.Start < tok.End {
			if p.first < 0 {
				p.first = i
			}
			p.last = i + 1
		}
	}
	if p.first < 0 {
		return p, false
	}
	p.head = p.first
	for k := p.last - 1; k >= p.first; k-- {
		if h := s.t.Tokens[k].Head; h < p.first || h >= p.last {
			p.head = k
		}
		if m := s.x.at(s.t, k); m >= 0 {
			p.ment = m
		}
	}
	if m := s.x.at(s.t, p.head); m >= 0 {
		p.ment = m
	}
	if p.ment >= 0 {
		p.typ, p.kind = s.x.ments[p.ment].Type, s.x.ments[p.ment].Kind
	}
	return p, true
}

func (p place) holds(token int) bool { return token >= p.first && token < p.last }

// rolesOf is what a place is to clauses: itself, or what it belongs to; and, marked, what others that stand for the same are.
func (s *scene) rolesOf(p place) []roleIn {
	out := s.ownRoles(p.head)
	if p.ment < 0 || s.x.entOf[p.ment] < 0 {
		return out
	}
	for _, m := range s.x.ents[s.x.entOf[p.ment]].ments {
		if other := s.x.ments[m]; m != p.ment && other.Sent == s.t.index && !p.holds(other.Head) {
			for _, r := range s.ownRoles(other.Head) {
				out = append(slices.Clip(out), roleIn{r.clause, linear.Mix(r.role, anyName)})
			}
		}
	}
	return out
}

func (s *scene) ownRoles(i int) []roleIn {
	out := s.roles[i]
	h := s.t.Tokens[i].Head
	if len(out) > 0 || h < 0 {
		return out
	}
	switch s.t.base(i) {
	case "nmod", "compound", "amod", "appos", "conj", "flat":
		for _, r := range s.roles[h] {
			out = append(slices.Clip(out), roleIn{r.clause, linear.Mix(r.role, s.words[i].under)})
		}
	}
	return out
}

// stands says whether a mention is at the place, or at least stands for the same.
func (s *scene) stands(m int, p place) (here, same bool) {
	if m < 0 {
		return false, false
	}
	ment := s.x.ments[m]
	here = m == p.ment || ment.Sent == s.t.index && ment.First < p.last && p.first < ment.Last
	return here, here || p.ment >= 0 && s.x.entOf[m] >= 0 && s.x.entOf[m] == s.x.entOf[p.ment]
}

// objectStands is stands for the object of a finding, which may be words without a mention.
func (s *scene) objectStands(f *finding, p place) (here, same bool) {
	if f.object >= 0 {
		return s.stands(f.object, p)
	}
	here = f.nameSpan.Start < s.t.Tokens[p.last-1].End && s.t.Tokens[p.first].Start < f.nameSpan.End
	return here, here
}

// up lists a token and what it hangs below, to the root.
func (t *tree) up(i int) []int {
	var out []int
	for n := 0; i >= 0 && n <= len(t.Tokens); n++ {
		out = append(out, i)
		i = t.Tokens[i].Head
	}
	return out
}

// way is the way from a up to the token that both hang below, and down to b; a and b are not part of it.
func (t *tree) way(a, b int) (up []int, top int, down []int) {
	ua, ub := t.up(a), t.up(b)
	i, j := len(ua)-1, len(ub)-1
	for i > 0 && j > 0 && ua[i-1] == ub[j-1] {
		i, j = i-1, j-1
	}
	if i > 1 {
		up = ua[1:i]
	}
	if j > 1 {
		down = ub[1:j]
		slices.Reverse(down)
	}
	return up, ua[i], down
}
