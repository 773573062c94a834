package tagger

import (
	"cmp"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"

	"kg/nlp/conllu"
	"kg/nlp/linear"
)

// Options steer training. Zero fields take the defaults of Train.
type Options struct {
	Text         [][]string                    // running text in words, besides the sentences, for the word clusters
	Epochs       int                           // passes over the sentences
	Seed         uint64                        // of the order of sentences
	Rate, L1     float64                       // of learning; penalty on each weight's size
	Cutoff       int                           // features seen less often have no weights
	Least        float64                       // averaged weights below this are dropped
	Coarse, Fine int                           // numbers of word clusters, at most 255 and 65535
	Log          func(format string, a ...any) // told of progress when not nil
	Dev          []conllu.Sentence             // scored after each pass, and told to Log
}

// Train learns a tagger from sentences with UPOS, XPOS and lemmas. The same input gives the same tagger.
func Train(sents []conllu.Sentence, opts Options) *Tagger {
	opts.Epochs = cmp.Or(opts.Epochs, 5)
	opts.Rate = cmp.Or(opts.Rate, 0.1)
	opts.L1 = cmp.Or(opts.L1, 1.2e-6)
	opts.Cutoff = cmp.Or(opts.Cutoff, min(3, 1+len(sents)/1000))
	opts.Least = cmp.Or(opts.Least, 0.03)
	opts.Coarse = cmp.Or(opts.Coarse, 128)
	opts.Fine = cmp.Or(opts.Fine, 500)
	if opts.Log == nil {
		opts.Log = func(string, ...any) {}
	}
	text := slices.Clip(opts.Text)
	for i := range sents {
		text = append(text, forms(&sents[i]))
	}
	t := &Tagger{tags: tagPairs(sents), lexicon: learnLexicon(sents, text, opts)}
	opts.Log("lexicon: %d entries", len(t.lexicon.keys))
	t.forward = t.trainTags(sents, false, opts)
	t.backward = t.trainTags(sents, true, opts)
	t.lemmas = trainLemmas(sents, &t.lexicon, opts)
	return t
}

// tagPairs lists the pairs of tags, without the rarest where there are too many.
func tagPairs(sents []conllu.Sentence) []pair {
	counts := map[pair]int{}
	for _, s := range sents {
		for _, w := range s.Words {
			counts[pair{w.UPOS, w.XPOS}]++
		}
	}
	for least := 2; len(counts) > linear.MaxClasses; least++ {
		maps.DeleteFunc(counts, func(_ pair, n int) bool { return n < least })
	}
	return slices.SortedFunc(maps.Keys(counts), func(a, b pair) int {
		return cmp.Or(strings.Compare(a.xpos, b.xpos), strings.Compare(a.upos, b.upos))
	})
}

func sortedKeys(m map[uint64]uint16) []uint64 { return slices.Sorted(maps.Keys(m)) }

func forms(s *conllu.Sentence) []string {
	out := make([]string, len(s.Words))
	for i, w := range s.Words {
		out[i] = w.Form
	}
	return out
}

// shuffled calls do for each epoch and each sentence in a new order.
func shuffled(sents []conllu.Sentence, epochs int, seed uint64, do func(*conllu.Sentence), after func(epoch int)) {
	rng := rand.New(rand.NewPCG(seed, 1))
	order := rng.Perm(len(sents))
	for epoch := range epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, k := range order {
			do(&sents[k])
		}
		after(epoch + 1)
	}
}

// trainTags learns the model that goes from left to right, or the one that goes back.
func (t *Tagger) trainTags(sents []conllu.Sentence, back bool, opts Options) *linear.Model {
	class := map[pair]int{}
	verbal := make([]bool, len(t.tags))
	for i, p := range t.tags {
		class[p], verbal[i] = i, p.verbal()
	}
	var s sentence
	read := func(sent *conllu.Sentence) {
		s.read(forms(sent), &t.lexicon)
		if back {
			s.turn()
		}
	}
	word := func(sent *conllu.Sentence, i int) (gold int, known bool) {
		if back {
			i = len(sent.Words) - 1 - i
		}
		c, ok := class[pair{sent.Words[i].UPOS, sent.Words[i].XPOS}]
		return c, ok
	}
	features := func(i int) []linear.Feature {
		s.features = s.wordFeatures(s.features[:0], &s.words[i+pad])
		s.features = s.contextFeatures(s.features, i)
		return s.features
	}
	var index linear.Counter
	for k := range sents {
		read(&sents[k])
		for i := range sents[k].Words {
			index.Count(features(i))
			if c, ok := word(&sents[k], i); ok {
				s.tag(i, c, verbal[c])
			}
		}
	}
	l := linear.NewLearner(len(t.tags), &index, opts.Cutoff, opts.Rate, opts.L1)
	opts.Log("tags: %d of %d features", l.Features(), index.Distinct())
	words, right := 0, 0
	shuffled(sents, opts.Epochs, opts.Seed, func(sent *conllu.Sentence) {
		read(sent)
		for i := range sent.Words {
			best := l.Predict(features(i))
			if c, ok := word(sent, i); ok {
				words++
				if c == best {
					right++
				}
				l.Learn(c, nil)
			}
			s.tag(i, best, verbal[best])
		}
	}, func(epoch int) {
		opts.Log("tags: pass %d: %.2f%% right in training", epoch, 100*float64(right)/float64(words))
		words, right = 0, 0
		if epoch == 1 && opts.Epochs > 2 {
			defer l.Forget()
		}
		if opts.Dev != nil {
			trial := &Tagger{tags: t.tags, lexicon: t.lexicon, forward: t.forward, backward: l.Model(opts.Least), lemmas: &lemmatizer{model: &linear.Model{}, only: newTable(nil), lemma: newTable(nil)}}
			if !back {
				trial.forward, trial.backward = trial.backward, &linear.Model{}
			}
			u, x, n := 0, 0, 0
			for _, s := range opts.Dev {
				for i, y := range trial.Tag(forms(&s)) {
					n++
					if y.UPOS == s.Words[i].UPOS {
						u++
					}
					if y.XPOS == s.Words[i].XPOS {
						x++
					}
				}
			}
			opts.Log("  %d bytes; dev: UPOS %.2f, XPOS %.2f", len(l.Model(opts.Least).Append(nil)), 100*float64(u)/float64(n), 100*float64(x)/float64(n))
		}
	})
	return l.Model(opts.Least)
}

// trainLemmas learns which edit gives a form's lemma.
func trainLemmas(sents []conllu.Sentence, lex *lexicon, opts Options) *lemmatizer {
	uses := map[edit]int{}
	formOf, shared := map[edit]string{}, map[edit]int{} // shared is 1 for edits of two forms, or of one that is frequent
	use := func(form, lemma string) {
		e := editOf(form, lemma)
		uses[e]++
		if first, ok := formOf[e]; !ok {
			formOf[e] = form
		} else if first != form || uses[e] >= 10 {
			shared[e] = 1
		}
	}
	lemmas := map[uint64]uint16{}
	irregular(func(form, upos, _, lemma string) {
		use(form, lemma)
		lemmas[lemmaKey(lemma, linear.HashString(upos))] = 1
	})
	for _, verb := range strings.Fields(newsVerbs) {
		lemmas[lemmaKey(verb, linear.HashString("VERB"))] = 1
	}
	for _, s := range sents {
		for _, w := range s.Words {
			lemma := strings.ToLower(w.Lemma)
			use(strings.ToLower(w.Form), lemma)
			lemmas[lemmaKey(lemma, linear.HashString(w.UPOS))] = 1
		}
	}
	l := &lemmatizer{lemma: newTable(lemmas), edits: slices.SortedFunc(maps.Keys(uses), func(a, b edit) int {
		return cmp.Or(shared[b]-shared[a], uses[b]-uses[a], strings.Compare(a.off, b.off), strings.Compare(a.on, b.on))
	})}
	l.edits = l.edits[:min(len(l.edits), 1<<16-1)]
	classes := max(1, min(len(shared), linear.MaxClasses-1)) // the others are for the table
	class := map[edit]int{}
	for i, e := range l.edits {
		class[e] = i
	}
	var s sentence
	only := map[uint64]uint16{}
	counts := map[uint64]int{}
	var index linear.Counter
	features := func(sent *conllu.Sentence, i int) []linear.Feature {
		next := uint64(0)
		if i+1 < len(sent.Words) {
			next = linear.HashString(sent.Words[i+1].XPOS)
		}
		s.features = l.features(s.features[:0], &s, i, linear.HashString(sent.Words[i].UPOS), linear.HashString(sent.Words[i].XPOS), next)
		return s.features
	}
	for k := range sents {
		s.read(forms(&sents[k]), lex)
		for i, w := range sents[k].Words {
			index.Count(features(&sents[k], i))
			key := l.onlyKey(s.words[i+pad].lower, linear.HashString(w.UPOS), linear.HashString(w.XPOS))
			id := uint16(0)
			if c, ok := class[editOf(s.lower[i], strings.ToLower(w.Lemma))]; ok {
				id = uint16(c + 1)
			}
			if old, ok := only[key]; ok && old != id {
				id = 0
			}
			only[key] = id
			counts[key]++
		}
	}
	maps.DeleteFunc(only, func(k uint64, id uint16) bool { return id == 0 || counts[k] < 3 && int(id) <= classes })
	irregular(func(form, upos, xpos, lemma string) {
		key := l.onlyKey(linear.HashString(form), linear.HashString(upos), linear.HashString(xpos))
		if c, ok := class[editOf(form, lemma)]; ok && counts[key] < 3 {
			only[key] = uint16(c + 1)
		}
	})
	l.only = newTable(only)
	learner := linear.NewLearner(classes, &index, min(opts.Cutoff, 2), opts.Rate, opts.L1/2)
	words, right := 0, 0
	shuffled(sents, opts.Epochs, opts.Seed, func(sent *conllu.Sentence) {
		s.read(forms(sent), lex)
		for i, w := range sent.Words {
			gold, ok := class[editOf(s.lower[i], strings.ToLower(w.Lemma))]
			if !ok || gold >= classes {
				continue
			}
			learner.Predict(features(sent, i))
			best := gold
			for c, score := range learner.Scores {
				if score > learner.Scores[best] && l.edits[c].fits(s.lower[i]) {
					best = c
				}
			}
			words++
			if best == gold {
				right++
			}
			learner.Learn(gold, func(c int) bool { return l.edits[c].fits(s.lower[i]) })
		}
	}, func(epoch int) {
		opts.Log("lemmas: pass %d: %.2f%% right in training", epoch, 100*float64(right)/float64(words))
		words, right = 0, 0
	})
	l.model = learner.Model(opts.Least)
	return l
}
