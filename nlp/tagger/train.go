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

// Options steer training. The zero value takes the defaults.
type Options struct {
	Epochs int                           // passes over the sentences; 8 when 0
	Seed   uint64                        // of the order of sentences
	Least  float64                       // averaged weights below this are dropped
	Log    func(format string, a ...any) // told of progress when not nil
}

// Train learns a tagger from sentences with UPOS, XPOS and lemmas. The same sentences and options give the same tagger.
func Train(sents []conllu.Sentence, opts Options) *Tagger {
	if opts.Epochs == 0 {
		opts.Epochs = 8
	}
	if opts.Least == 0 {
		opts.Least = 0.02
	}
	if opts.Log == nil {
		opts.Log = func(string, ...any) {}
	}
	t := &Tagger{}
	index := map[pair]int{}
	for p := range countPairs(sents) {
		t.tags = append(t.tags, p)
	}
	slices.SortFunc(t.tags, func(a, b pair) int {
		return cmp.Or(strings.Compare(a.xpos, b.xpos), strings.Compare(a.upos, b.upos))
	})
	for i, p := range t.tags {
		index[p] = i
	}
	t.amb = ambiguity(sents)
	t.trainTags(sents, index, opts)
	t.lem = trainLemmas(sents, &t.amb, opts)
	return t
}

// countPairs counts the tag pairs, leaving out the rarest until the rest fits the model.
func countPairs(sents []conllu.Sentence) map[pair]int {
	counts := map[pair]int{}
	for _, s := range sents {
		for _, w := range s.Words {
			counts[pair{w.UPOS, w.XPOS}]++
		}
	}
	for least := 2; len(counts) > linear.MaxClasses; least++ {
		maps.DeleteFunc(counts, func(_ pair, n int) bool { return n < least })
	}
	return counts
}

// ambiguity gives each word seen often enough the set of Penn tags it was seen with.
func ambiguity(sents []conllu.Sentence) hashTable {
	seen := map[string]map[string]int{}
	for _, s := range sents {
		for _, w := range s.Words {
			low := strings.ToLower(w.Form)
			if seen[low] == nil {
				seen[low] = map[string]int{}
			}
			seen[low][w.XPOS]++
		}
	}
	sets := map[string]string{}
	counts := map[string]int{}
	for low, tags := range seen {
		n := 0
		for _, c := range tags {
			n += c
		}
		if n < 5 {
			continue
		}
		var set []string
		for _, x := range slices.Sorted(maps.Keys(tags)) {
			if 20*tags[x] >= n {
				set = append(set, x)
			}
		}
		sets[low] = strings.Join(set, " ")
		counts[sets[low]]++
	}
	order := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(counts[b]-counts[a], strings.Compare(a, b))
	})
	id := map[string]uint8{}
	for i, set := range order {
		id[set] = uint8(min(i+1, 254))
	}
	table := map[uint64]uint8{}
	for low, set := range sets {
		table[ambKey(linear.HashString(low))] = id[set]
	}
	return newHashTable(table)
}

func sortedKeys(m map[uint64]uint8) []uint64 { return slices.Sorted(maps.Keys(m)) }

func forms(s *conllu.Sentence) []string {
	out := make([]string, len(s.Words))
	for i, w := range s.Words {
		out[i] = w.Form
	}
	return out
}

func (t *Tagger) trainTags(sents []conllu.Sentence, index map[pair]int, opts Options) {
	tr := linear.NewTrainer(len(t.tags))
	rng := rand.New(rand.NewPCG(opts.Seed, 1))
	order := make([]int, len(sents))
	for i := range order {
		order[i] = i
	}
	scores := make([]float32, len(t.tags))
	var s scratch
	for epoch := range opts.Epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		words, wrong := 0, 0
		for _, k := range order {
			s.read(forms(&sents[k]), &t.amb)
			for i, w := range sents[k].Words {
				s.feats = s.features(s.feats[:0], i)
				clear(scores)
				tr.Score(s.feats, scores)
				best := 0
				for c := range scores {
					if scores[c] > scores[best] {
						best = c
					}
				}
				tr.Step()
				words++
				if gold, ok := index[pair{w.UPOS, w.XPOS}]; ok && best != gold {
					wrong++
					tr.Update(s.feats, gold, 1)
					tr.Update(s.feats, best, -1)
				}
				s.tags[i+pad] = uint64(best + 1)
			}
		}
		opts.Log("tags: epoch %d: %.2f%% right in training", epoch+1, 100-100*float64(wrong)/float64(words))
	}
	t.model = tr.Model(opts.Least)
}

// trainLemmas learns which edit gives a form's lemma. Edits seen with one form only are left to the classifier to miss.
func trainLemmas(sents []conllu.Sentence, amb *hashTable, opts Options) *lemmatizer {
	formsOf := map[edit]map[string]bool{}
	uses := map[edit]int{}
	for _, s := range sents {
		for _, w := range s.Words {
			low := strings.ToLower(w.Form)
			e := editOf(low, strings.ToLower(w.Lemma))
			if formsOf[e] == nil {
				formsOf[e] = map[string]bool{}
			}
			formsOf[e][low] = true
			uses[e]++
		}
	}
	l := &lemmatizer{edits: slices.SortedFunc(maps.Keys(uses), func(a, b edit) int {
		return cmp.Or(uses[b]-uses[a], strings.Compare(a.off, b.off), strings.Compare(a.on, b.on))
	})}
	l.edits = l.edits[:min(len(l.edits), linear.MaxClasses-1)]
	index := map[edit]int{}
	for i, e := range l.edits {
		index[e] = i
	}
	known := map[uint64]uint8{}
	counts := map[uint64]int{}
	for _, s := range sents {
		for _, w := range s.Words {
			low := strings.ToLower(w.Form)
			k := knownKey(linear.HashString(low), linear.HashString(w.UPOS), linear.HashString(w.XPOS))
			id := uint8(0)
			if i, ok := index[editOf(low, strings.ToLower(w.Lemma))]; ok {
				id = uint8(i + 1)
			}
			if old, ok := known[k]; ok && old != id {
				id = 0
			}
			known[k] = id
			counts[k]++
		}
	}
	maps.DeleteFunc(known, func(k uint64, id uint8) bool { return id == 0 || counts[k] < 3 })
	l.known = newHashTable(known)
	tr := linear.NewTrainer(len(l.edits))
	rng := rand.New(rand.NewPCG(opts.Seed, 2))
	order := make([]int, len(sents))
	for i := range order {
		order[i] = i
	}
	scores := make([]float32, len(l.edits))
	var sc scratch
	for range opts.Epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, k := range order {
			s := &sents[k]
			sc.read(forms(s), amb)
			for i, w := range s.Words {
				gold, ok := index[editOf(sc.lower[i], strings.ToLower(w.Lemma))]
				if !ok {
					continue
				}
				next := uint64(0)
				if i+1 < len(s.Words) {
					next = linear.HashString(s.Words[i+1].XPOS)
				}
				sc.feats = lemmaFeatures(sc.feats[:0], &sc.words[i+pad], &sc.words[i+pad-1], &sc.words[i+pad+1], sc.lower[i],
					linear.HashString(w.UPOS), linear.HashString(w.XPOS), next)
				clear(scores)
				tr.Score(sc.feats, scores)
				best := -1
				for c, e := range l.edits {
					if (best < 0 || scores[c] > scores[best]) && strings.HasSuffix(sc.lower[i], e.off) {
						best = c
					}
				}
				tr.Step()
				if best != gold {
					tr.Update(sc.feats, gold, 1)
					tr.Update(sc.feats, best, -1)
				}
			}
		}
	}
	l.model = tr.Model(opts.Least)
	return l
}
