package parser

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"time"

	"kg/nlp/conllu"
	"kg/nlp/linear"
)

// Options steer training. Zero fields take the defaults of Train.
type Options struct {
	Epochs      int        // passes over the data for the transitions
	LabelEpochs int        // and for the labellers
	Seed        uint64     // of the order of sentences
	Beam        int        // width of the search in training; parsing searches half as wide again
	Folds       int        // parts of the data, for labels predicted by labellers that have not seen them
	Buckets     int        // size of each direction's table, 32 bytes each
	L1, Least   float64    // of the labellers: penalty on each weight's size, and the size below which none is kept
	Runs        int        // trainings of each direction, whose weights are added up
	LogSize     int        // of the table that transitions are learned in
	Text        [][]string // sentences of forms, to learn word classes from
	Log         func(format string, a ...any)
	Dev         map[string][]conllu.Sentence // scored on the way, and told to Log
}

func (o *Options) defaults() {
	o.Epochs = cmp.Or(o.Epochs, 6)
	o.LabelEpochs = cmp.Or(o.LabelEpochs, 4)
	o.Beam = cmp.Or(o.Beam, 8)
	o.Folds = cmp.Or(o.Folds, 3)
	o.Buckets = cmp.Or(o.Buckets, 90_000)
	o.L1 = cmp.Or(o.L1, 1.5e-6)
	o.Least = cmp.Or(o.Least, 0.04)
	o.Runs = cmp.Or(o.Runs, 2)
	o.LogSize = cmp.Or(o.LogSize, 24)
	if o.Log == nil {
		o.Log = func(string, ...any) {}
	}
}

// example is a training sentence.
type example struct {
	ws     []Word
	heads  []int16 // from 1, n+1 for the root; projective
	gold   []int16 // the same, untouched
	labels []uint8
	pred   []uint8 // labels of the gold arcs by a labeller that has not seen the sentence
	fold   int
}

// RivalKey is what stands before a word's rival tags in the last column of CoNLL-U.
const RivalKey = "Rival="

func wordsOf(s *conllu.Sentence) []Word {
	ws := make([]Word, len(s.Words))
	for i, w := range s.Words {
		ws[i] = Word{Form: w.Form, Lemma: w.Lemma, UPOS: w.UPOS, XPOS: w.XPOS}
		if rival, ok := strings.CutPrefix(w.Misc, RivalKey); ok {
			ws[i].Rival = rival
		}
	}
	return ws
}

// rate is the labellers' rate of learning; features seen less often than cutoff have no weights.
const (
	rate   = 0.1
	cutoff = 4
)

func labelsOf(sents []conllu.Sentence) []string {
	seen := map[string]bool{}
	for _, s := range sents {
		for _, w := range s.Words {
			seen[w.Rel] = true
		}
	}
	out := []string{"", "root"}
	delete(seen, "root")
	for l := range seen {
		out = append(out, l)
	}
	slices.Sort(out[2:])
	if len(out) > 64 {
		out = out[:64]
	}
	return out
}

// Train learns a parser from trees. The tags in the sentences should be predicted ones, as they will be when
// parsing, and Misc says RivalKey and the rival tags where there are some.
func Train(sents []conllu.Sentence, opts Options) *Parser {
	opts.defaults()
	p := &Parser{beam: opts.Beam * 3 / 2, margin: 1 << 30, only: both}
	p.setLabels(labelsOf(sents))
	exs := p.examples(sents, opts)
	start := time.Now()
	say := func(format string, a ...any) {
		opts.Log("%5.0fs %s", time.Since(start).Seconds(), fmt.Sprintf(format, a...))
	}
	p.learnWords(exs, opts)
	firsts := make([]labeler, opts.Folds)
	for f := range opts.Folds {
		firsts[f] = p.trainFirst(exs, f, opts, say)
	}
	p.first = p.trainFirst(exs, -1, opts, say)
	p.trainSecond(exs, opts, say)
	p.trainActions(exs, firsts, opts, say)
	return p
}

// learnWords fills the lexicon.
func (p *Parser) learnWords(exs []*example, opts Options) {
	if len(opts.Text) > 0 {
		p.lex.clusters = learnClusters(opts.Text, 255)
		p.lex.coarse = learnClusters(opts.Text, 64)
	}
	p.lex.tags = learnTags(exs, 3, func(w *Word) uint64 { return formHash(w.Form) })
	p.lex.endings = learnTags(exs, 3, func(w *Word) uint64 { return endingHash(w.Form) })
}

// examples prepares the sentences that are not too long.
func (p *Parser) examples(sents []conllu.Sentence, opts Options) []*example {
	id := map[string]uint8{}
	for i, l := range p.labels {
		id[l] = uint8(i)
	}
	var exs []*example
	for k := range sents {
		s := &sents[k]
		n := len(s.Words)
		if n > maxWords {
			continue
		}
		ex := &example{ws: wordsOf(s), heads: make([]int16, n+2), gold: make([]int16, n+2), labels: make([]uint8, n+2), pred: make([]uint8, n+2)}
		ex.fold = k * opts.Folds / len(sents)
		for i, w := range s.Words {
			h := int16(w.Head)
			if h == 0 {
				h = int16(n + 1)
			}
			ex.heads[i+1], ex.gold[i+1] = h, h
			ex.labels[i+1] = id[w.Rel]
		}
		projectivize(ex.heads[:n+1])
		exs = append(exs, ex)
	}
	return exs
}

// projectivize lifts the heads of arcs that cross others, the shortest first (Nivre and Nilsson 2005). heads[1:] are
// words' heads, len(heads) the root's.
func projectivize(heads []int16) {
	n := len(heads) - 1
	for {
		best, size := 0, n+2
		for d := 1; d <= n; d++ {
			h := int(heads[d])
			if h == n+1 {
				continue
			}
			a, b := min(h, d), max(h, d)
			for k := a + 1; k < b; k++ {
				x := k
				for x != n+1 && x != h {
					x = int(heads[x])
				}
				if x != h {
					if b-a < size {
						best, size = d, b-a
					}
					break
				}
			}
		}
		if best == 0 {
			return
		}
		heads[best] = heads[heads[best]]
	}
}

// trainFirst trains the labeller of single arcs on all folds but one, and has it name the arcs of that one.
func (p *Parser) trainFirst(exs []*example, fold int, opts Options, say func(string, ...any)) labeler {
	s := new(search)
	each := func(do func(ex *example, d int)) {
		for _, ex := range exs {
			n := len(ex.ws)
			s.words.read(ex.ws, &p.lex)
			for d := 1; d <= n; d++ {
				if int(ex.gold[d]) != n+1 {
					s.feats = s.words.pairFeatures(s.feats[:0], int(ex.gold[d]), d)
					do(ex, d)
				} else {
					ex.pred[d] = p.root
				}
			}
		}
	}
	var seen linear.Counter
	each(func(ex *example, d int) {
		if ex.fold != fold {
			seen.Count(s.feats)
		}
	})
	t := linear.NewLearner(len(p.labels), &seen, cutoff, rate, opts.L1)
	rng := rand.New(rand.NewPCG(opts.Seed, 1))
	for range opts.LabelEpochs {
		p.eachShuffled(exs, rng, func(ex *example) {
			if ex.fold == fold {
				return
			}
			n := len(ex.ws)
			s.words.read(ex.ws, &p.lex)
			for d := 1; d <= n; d++ {
				if int(ex.gold[d]) != n+1 {
					s.feats = s.words.pairFeatures(s.feats[:0], int(ex.gold[d]), d)
					t.Predict(s.feats)
					t.Learn(int(ex.labels[d]), nil)
				}
			}
		})
	}
	l := labeler{t.Model(opts.Least)}
	right, all := 0, 0
	each(func(ex *example, d int) {
		if ex.fold == fold {
			ex.pred[d] = l.best(s.feats, &s.scores)
			all++
			if ex.pred[d] == ex.labels[d] {
				right++
			}
		}
	})
	say("first labeller, fold %d: %d bytes, %d of %d right on the rest (%.2f%%)", fold, len(l.model.Append(nil)), right, all, 100*float64(right)/float64(max(all, 1)))
	return l
}

func (p *Parser) eachShuffled(exs []*example, rng *rand.Rand, do func(*example)) {
	for _, k := range rng.Perm(len(exs)) {
		do(exs[k])
	}
}

// trainSecond trains the labeller of whole trees on the right trees, with the first labels that its arcs got from a
// labeller that had not seen them.
func (p *Parser) trainSecond(exs []*example, opts Options, say func(string, ...any)) {
	s := new(search)
	build := func(ex *example) {
		n := len(ex.ws)
		s.words.read(ex.ws, &p.lex)
		copy(s.tree.head[:n+2], ex.gold)
		copy(s.tree.label[:n+2], ex.pred)
		s.tree.build(n, &p.tales)
	}
	var seen linear.Counter
	for _, ex := range exs {
		build(ex)
		for d := 1; d <= len(ex.ws); d++ {
			if int(ex.gold[d]) != len(ex.ws)+1 {
				seen.Count(s.words.treeFeatures(s.feats[:0], &s.tree, d, &p.rel))
			}
		}
	}
	t := linear.NewLearner(len(p.labels), &seen, cutoff, rate, opts.L1)
	rng := rand.New(rand.NewPCG(opts.Seed, 2))
	for epoch := range opts.LabelEpochs + 1 { // the averages leave the first pass out
		wrong, total := 0, 0
		p.eachShuffled(exs, rng, func(ex *example) {
			n := len(ex.ws)
			build(ex)
			for d := 1; d <= n; d++ {
				if int(ex.gold[d]) == n+1 {
					continue
				}
				s.feats = s.words.treeFeatures(s.feats[:0], &s.tree, d, &p.rel)
				total++
				if t.Predict(s.feats) != int(ex.labels[d]) {
					wrong++
				}
				t.Learn(int(ex.labels[d]), nil)
			}
		})
		say("second labeller: %d wrong of %d, %d bytes", wrong, total, len(t.Model(opts.Least).Append(nil)))
		p.second = labeler{t.Model(opts.Least)}
		for _, name := range sortedNames(opts.Dev) {
			a, b := p.labelAccuracy(opts.Dev[name])
			say("%s: first labels %.2f, second labels %.2f on the right trees", name, a, b)
		}
		if epoch == 0 {
			t.Forget()
		}
	}
	p.second = labeler{t.Model(opts.Least)}
}

// labelAccuracy says how many arcs of the right trees the two labellers name rightly.
func (p *Parser) labelAccuracy(sents []conllu.Sentence) (first, second float64) {
	s := new(search)
	a, b, total := 0, 0, 0
	for k := range sents {
		ws := wordsOf(&sents[k])
		n := len(ws)
		if n > maxWords {
			continue
		}
		s.read(p, ws, p.first)
		for i, w := range sents[k].Words {
			h := w.Head
			if h == 0 {
				h = n + 1
			}
			s.tree.head[i+1] = int16(h)
			s.tree.label[i+1] = s.label(h, i+1)
		}
		p.relabel(s, n)
		for i, w := range sents[k].Words {
			if p.labels[s.tree.label[i+1]] == w.Rel {
				a++
			}
			if p.labels[s.final[i+1]] == w.Rel {
				b++
			}
			total++
		}
	}
	return 100 * float64(a) / float64(total), 100 * float64(b) / float64(total)
}

// trainActions learns the transitions of both directions, some times over with the sentences in another order, and adds
// up the weights of these runs (parameter mixing), which evens out their chance differences. The runs do not touch each
// other, so they may run side by side.
func (p *Parser) trainActions(exs []*example, firsts []labeler, opts Options, say func(string, ...any)) {
	runs := make([][2][]entry, opts.Runs)
	var wg sync.WaitGroup
	for r := range runs {
		for d := range runs[r] {
			wg.Go(func() { runs[r][d] = p.trainDirection(d, uint64(r), exs, firsts, opts, say) })
		}
	}
	wg.Wait()
	var learned [2][]entry
	for d := range learned {
		for r := range runs {
			learned[d] = merge(learned[d], runs[r][d])
		}
	}
	p.setTables(learned, opts, say)
}

// setTables packs the weights of both directions, and sets what is measured in them.
func (p *Parser) setTables(learned [2][]entry, opts Options, say func(string, ...any)) {
	scale := scaleOf(learned[0], learned[1])
	for d := range learned {
		var kept int
		p.tables[d], kept = pack(learned[d], opts.Buckets, scale)
		say("direction %d: %d of %d features kept, scale %.2f", d, kept, len(learned[d]), scale)
	}
	unit := scale * float64(opts.Runs) // one update's worth
	p.half, p.margin = max(1, int32(unit*16)), max(1, int32(unit*160))
	for _, name := range sortedNames(opts.Dev) {
		for _, only := range []int{0, 1, both} {
			p.only = only
			say("%s: %s, direction %d", name, Evaluate(p, opts.Dev[name]), only)
		}
	}
}

func (p *Parser) trainDirection(d int, run uint64, exs []*example, firsts []labeler, opts Options, say func(string, ...any)) []entry {
	rng := rand.New(rand.NewPCG(opts.Seed, 3+uint64(d)+2*run))
	s := new(search)
	t := newTrainer(opts.LogSize)
	for epoch := range opts.Epochs {
		wrong := 0
		for _, k := range rng.Perm(len(exs)) {
			ex := exs[k]
			if len(ex.ws) < 2 {
				continue
			}
			s.read(p, ex.ws, firsts[ex.fold])
			s.lanes[d].scorer = t.score
			if s.lanes[d].trainOn(s, t, ex, opts.Beam) {
				wrong++
			}
			t.step++
		}
		say("direction %d, run %d, epoch %d: %d of %d sentences wrong, %d features", d, run, epoch+1, wrong, len(exs), t.used)
	}
	s.countFeatures(p, d, t, exs, firsts)
	return t.entries()
}

// countFeatures counts how often each feature stands in a state on the way to a right tree.
func (s *search) countFeatures(p *Parser, d int, t *trainer, exs []*example, firsts []labeler) {
	t.seen = nil
	for _, ex := range exs {
		s.read(p, ex.ws, firsts[ex.fold])
		l := &s.lanes[d]
		l.setHeads(ex.heads)
		st := &l.trial
		st.reset(l.words.n)
		for range 2 * l.words.n {
			if st.forced() == noAction {
				nf := l.words.dynamic(st, &p.rel, &l.buf)
				t.count(l.buf[:nf])
				nf = l.words.static(int(st.top), int(st.next), &l.buf)
				t.count(l.buf[:nf])
			}
			l.step(s, st, st.oracle(l.heads[:]))
		}
	}
}

// setHeads takes over the heads of a tree in the sentence's numbering.
func (l *lane) setHeads(heads []int16) {
	for i := 1; i <= l.words.n; i++ {
		l.heads[l.place(int16(i))] = int16(l.place(heads[i]))
	}
}

func sortedNames(m map[string][]conllu.Sentence) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

// trainOn searches with the present weights and updates at the step where a wrong state is furthest ahead of the right
// one.
func (l *lane) trainOn(s *search, t *trainer, ex *example, beam int) bool {
	n := len(ex.ws)
	l.start(beam)
	l.setHeads(ex.heads)
	gold := &l.trial
	gold.reset(n)
	goldBack := int32(-1) // of the beam's copy of the gold state
	inBeam := true
	var acts, worst []action
	var worstAt int
	violation := int32(-1)
	var goldScore int32
	for i := range 2 * n {
		a := gold.oracle(l.heads[:])
		acts = append(acts, a)
		l.expand(s, beam)
		l.advance(s)
		if gold.forced() == noAction {
			scores := l.score(s, gold)
			goldScore += scores[a]
		}
		l.step(s, gold, a)
		if inBeam {
			inBeam = false
			for j, c := range l.cands {
				st := &l.beam[j]
				if l.history[st.back].back == goldBack && c.a == a {
					goldBack, inBeam = st.back, true
					break
				}
			}
		}
		top := &l.beam[0]
		if inBeam && top.back == goldBack {
			continue
		}
		if v := top.score - goldScore; v > violation {
			violation, worstAt = v, i
			worst = worst[:0]
			for b := top.back; b >= 0; b = l.history[b].back {
				worst = append(worst, l.history[b].a)
			}
			slices.Reverse(worst)
		}
	}
	if inBeam && l.beam[0].back == goldBack {
		return false
	}
	acts = acts[:worstAt+1]
	same := 0
	for same < len(acts) && acts[same] == worst[same] {
		same++
	}
	l.reward(s, t, acts, same, 1)
	l.reward(s, t, worst, same, -1)
	return true
}

func (l *lane) reward(s *search, t *trainer, acts []action, from int, delta int16) {
	st := &l.trial
	st.reset(l.words.n)
	for i, a := range acts {
		if i >= from && st.forced() == noAction {
			nf := l.words.dynamic(st, s.rel, &l.buf)
			t.update(l.buf[:nf], a, delta)
			nf = l.words.static(int(st.top), int(st.next), &l.buf)
			t.update(l.buf[:nf], a, delta)
		}
		l.step(s, st, a)
	}
}
