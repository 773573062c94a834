package parser

import (
	"slices"

	"kg/nlp/linear"
)

// search is the working space of one parse.
type search struct {
	words     words
	first     labeler
	root      uint8
	rel       *[64]atom
	known     []uint8 // labels of pairs asked before, 0 for not yet
	pairFeats []linear.Feature
	feats     []linear.Feature
	scores    [linear.MaxClasses]int32
	lanes     [2]lane // from left to right, from right to left
	reversed  []Word
	rivals    []rival
	votes     [(maxWords + 2) * (maxWords + 2)]int64
	tree      tree
	final     [maxWords + 2]uint8
}

// lane searches in one direction. The lane from right to left reads the sentence mirrored: its word i is word n+1-i.
type lane struct {
	mirror      bool
	words       *words
	scorer      func([]uint64) [actions]int32
	beam, spare []state
	cands       []candidate
	history     []step
	pairs       []pairScore
	sentence    uint32 // counts up, so that pairs need no clearing
	buf         [maxFeats]uint64
	trial       state
	heads       [maxWords + 2]int16
}

// pairScore keeps the scores of static features.
type pairScore struct {
	sentence uint32
	scores   [actions]int32
}

type candidate struct {
	score int32
	from  int16
	a     action
}

// step is a transition of the search, for tracing back.
type step struct {
	a    action
	back int32
}

// read prepares both directions for a sentence.
func (s *search) read(p *Parser, ws []Word, first labeler) {
	s.first, s.root, s.rel = first, p.root, &p.rel
	s.words.read(ws, &p.lex)
	w := len(ws) + 2
	if cap(s.known) < w*w {
		s.known = make([]uint8, w*w)
	}
	s.known = s.known[:w*w]
	clear(s.known)
	if s.lanes[0].words == nil {
		s.lanes[0].words, s.lanes[1].words = &s.words, new(words)
		s.lanes[1].mirror = true
	}
	s.reversed = append(s.reversed[:0], ws...)
	slices.Reverse(s.reversed)
	s.lanes[1].words.read(s.reversed, &p.lex)
	for d := range s.lanes {
		s.lanes[d].open(w)
	}
}

// open forgets the sentence before.
func (l *lane) open(w int) {
	if len(l.pairs) < w*w {
		l.pairs = make([]pairScore, w*w)
		l.sentence = 0
	}
	if l.sentence++; l.sentence == 0 {
		clear(l.pairs)
		l.sentence = 1
	}
}

// label names the arc between two words, and remembers what it said.
func (s *search) label(h, d int) uint8 {
	w := s.words.n + 2
	k := &s.known[h*w+d]
	if *k == 0 {
		if h == w-1 {
			*k = s.root
		} else {
			s.pairFeats = s.words.pairFeatures(s.pairFeats[:0], h, d)
			*k = s.first.best(s.pairFeats, &s.scores)
		}
	}
	return *k
}

// run fills the lane's beam with the best trees, best first.
func (l *lane) run(s *search, p *Parser) {
	l.start(p.beam)
	for range 2 * l.words.n {
		l.expand(s, p.beam)
		best := l.cands[0].score
		k := 1
		for k < len(l.cands) && l.cands[k].score > best-p.margin {
			k++
		}
		l.cands = l.cands[:k]
		l.advance(s)
	}
}

func (l *lane) start(beam int) {
	if len(l.spare) < beam {
		l.beam, l.spare = make([]state, beam), make([]state, beam)
	}
	l.beam = l.beam[:1]
	l.beam[0].reset(l.words.n)
	l.history = l.history[:0]
}

// expand fills l.cands with the best next steps from the states of the beam, best first.
func (l *lane) expand(s *search, beam int) {
	l.cands = l.cands[:0]
	for i := range l.beam {
		st := &l.beam[i]
		if f := st.forced(); f != noAction {
			l.offer(candidate{st.score, int16(i), f}, beam)
			continue
		}
		scores := l.score(s, st)
		for a := range actions {
			if st.allowed(a) {
				l.offer(candidate{st.score + scores[a], int16(i), a}, beam)
			}
		}
	}
}

// score gives the scores of the four actions in a state.
func (l *lane) score(s *search, st *state) [actions]int32 {
	nf := l.words.dynamic(st, s.rel, &l.buf)
	scores := l.scorer(l.buf[:nf])
	pair := &l.pairs[int(st.top)*(l.words.n+2)+int(st.next)]
	if pair.sentence != l.sentence {
		pair.sentence = l.sentence
		nf = l.words.static(int(st.top), int(st.next), &l.buf)
		pair.scores = l.scorer(l.buf[:nf])
	}
	for a := range scores {
		scores[a] += pair.scores[a]
	}
	return scores
}

// offer puts a candidate in its place among the best so many.
func (l *lane) offer(c candidate, beam int) {
	n := len(l.cands)
	if n == beam {
		if l.cands[n-1].score >= c.score {
			return
		}
		n--
	} else {
		l.cands = append(l.cands, c)
	}
	for n > 0 && l.cands[n-1].score < c.score {
		l.cands[n] = l.cands[n-1]
		n--
	}
	l.cands[n] = c
}

// advance makes the candidates the next beam.
func (l *lane) advance(s *search) {
	next := l.spare[:len(l.cands)]
	for i, c := range l.cands {
		st := &next[i]
		from := &l.beam[c.from]
		st.copyFrom(from)
		st.score = c.score
		st.back = int32(len(l.history))
		l.history = append(l.history, step{c.a, from.back})
		l.step(s, st, c.a)
	}
	l.spare, l.beam = l.beam[:len(l.spare)], next
}

func (l *lane) step(s *search, st *state, a action) {
	var label uint8
	if h, d := st.pair(a); d != 0 {
		label = s.label(l.place(h), l.place(d))
	}
	st.apply(a, label)
}

// place turns the lane's number of a word into the sentence's, or the other way about. The root stays.
func (l *lane) place(i int16) int {
	if !l.mirror || i == 0 || int(i) == l.words.n+1 {
		return int(i)
	}
	return l.words.n + 1 - int(i)
}

// judge scores a tree of the other lane, given with its own numbering of words, by the steps that lead to it.
func (l *lane) judge(s *search, o *lane, other *state) (int32, bool) {
	n := l.words.n
	for i := 1; i <= n; i++ {
		l.heads[l.place(int16(o.place(int16(i))))] = int16(l.place(int16(o.place(other.nodes[i].head))))
	}
	st := &l.trial
	st.reset(n)
	for range 2 * n {
		a := st.oracle(l.heads[:])
		if st.forced() == noAction {
			if !st.allowed(a) {
				return 0, false
			}
			st.score += l.score(s, st)[a]
		}
		l.step(s, st, a)
	}
	return st.score, true
}

// choose sets s.tree. The best trees of each direction are scored by the other one too; then each arc
// gets votes from the trees that have it, halved with every p.half points that a tree lies behind the first, and the tree
// whose arcs have most votes wins (minimum Bayes risk).
func (s *search) choose(p *Parser) {
	n := s.words.n
	forth, back := &s.lanes[0], &s.lanes[1]
	switch {
	case len(forth.beam) == 0:
		s.take(back, &back.beam[0])
		return
	case len(back.beam) == 0 || s.same(&forth.beam[0], &back.beam[0]):
		s.take(forth, &forth.beam[0])
		return
	}
	s.findRivals()
	if len(s.rivals) == 0 {
		s.take(forth, &forth.beam[0])
		return
	}
	most := s.rivals[0].score
	for _, r := range s.rivals {
		most = max(most, r.score)
	}
	vote := func(r *rival, d int) *int64 {
		return &s.votes[r.from.place(int16(d))*(n+2)+r.from.place(r.st.nodes[d].head)]
	}
	for i := range s.rivals {
		r := &s.rivals[i]
		r.weight = 1 << 20 >> min(uint(most-r.score)/uint(p.half), 20)
		for d := 1; d <= n; d++ {
			*vote(r, d) += r.weight
		}
	}
	for i := range s.rivals {
		r := &s.rivals[i]
		for d := 1; d <= n; d++ {
			r.votes += *vote(r, d)
		}
	}
	for i := range s.rivals {
		for d := 1; d <= n; d++ {
			*vote(&s.rivals[i], d) = 0
		}
	}
	best := 0
	for i, r := range s.rivals {
		b := s.rivals[best]
		if r.votes > b.votes || r.votes == b.votes && r.score > b.score {
			best = i
		}
	}
	s.take(s.rivals[best].from, s.rivals[best].st)
}

// findRivals collects the best trees of both directions with the sums of their scores.
func (s *search) findRivals() {
	s.rivals = s.rivals[:0]
	for d := range s.lanes {
		l, o := &s.lanes[d], &s.lanes[1-d]
		for k := range min(len(l.beam), maxRivals) {
			st := &l.beam[k]
			if score, ok := o.judge(s, l, st); ok {
				s.rivals = append(s.rivals, rival{from: l, st: st, score: st.score + score})
			}
		}
	}
}

// maxRivals is how many trees of each direction the other one judges.
const maxRivals = 4

// rival is a tree that one direction found.
type rival struct {
	from          *lane
	st            *state
	score         int32
	weight, votes int64
}

// same says whether states of the two directions hold the same tree.
func (s *search) same(a, b *state) bool {
	l := &s.lanes[1]
	for i := 1; i <= s.words.n; i++ {
		if int(a.nodes[i].head) != l.place(b.nodes[l.place(int16(i))].head) {
			return false
		}
	}
	return true
}

// take copies a state's tree.
func (s *search) take(from *lane, best *state) {
	for i := 1; i <= s.words.n; i++ {
		j := from.place(int16(i))
		s.tree.head[j] = int16(from.place(best.nodes[i].head))
		s.tree.label[j] = best.nodes[i].label
	}
}
