// Package ner finds the names of people, organisations and places in a sentence.
//
// In: the words of one sentence, with predicted tags where there are any. Out: one BIO2 label a word.
//
// The method is a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features of a
// word's form, context, tags, distributional clusters and membership in name lists, after Ratinov and Roth (2009).
// Weights are small integers and the best sequence is found exactly (Viterbi), so the same words always get the same labels.
package ner

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"sync"

	"kg/nlp/linear"
)

// Word is one word of a sentence. The tags are predicted ones and may be empty.
type Word struct{ Form, UPOS, XPOS string }

// Labels are the labels that Label gives. A model's classes are indexes into it.
var Labels = []string{"O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC"}

const nLabels = 9

// follows tells whether class b may come right after class a (start of sentence: 0).
func follows(a, b int) bool {
	if b == 0 || b&1 == 1 {
		return true
	}
	return a == b || a == b-1
}

// Recogniser labels words. It is read-only and may be shared between goroutines.
type Recogniser struct {
	model    *linear.Model
	clusters *clusters
	lists    *lists
	trans    [nLabels + 1][nLabels]int32 // row nLabels: start of sentence
	pool     sync.Pool
}

const impossible = math.MinInt32 / 4

func newRecogniser(m *linear.Model, c *clusters) *Recogniser {
	r := &Recogniser{model: m, clusters: c, lists: builtin()}
	for a := range r.trans {
		var scores [linear.MaxClasses]int32
		m.Add([]linear.Feature{transFeature(a)}, &scores)
		copy(r.trans[a][:], scores[:])
		for b := range nLabels {
			if a < nLabels && !follows(a, b) || a == nLabels && !follows(0, b) {
				r.trans[a][b] = impossible
			}
		}
	}
	return r
}

func transFeature(prev int) linear.Feature { return linear.Hash(tTrans, uint64(prev)) }

// scratch is what one call of Label needs.
type scratch struct {
	infos  []info
	feats  []linear.Feature
	sums   [linear.MaxClasses]int32
	scores [][nLabels]int32
	back   [][nLabels]int8
}

// Label gives one BIO2 label for each word: O, or B- or I- with PER, ORG, LOC or MISC. An I- label always continues the
// name before it. No words give no labels.
func (r *Recogniser) Label(words []Word) []string {
	if len(words) == 0 {
		return nil
	}
	s, _ := r.pool.Get().(*scratch)
	if s == nil {
		s = &scratch{}
	}
	defer r.pool.Put(s)
	n := len(words)
	s.infos = r.describe(words, s.infos)
	s.scores = append(s.scores[:0], make([][nLabels]int32, n)...)
	s.back = append(s.back[:0], make([][nLabels]int8, n)...)
	for i := range words {
		// Scores are kept relative to the best, so that no length of sentence overflows them.
		if i > 0 {
			top := s.scores[i-1][linear.Best(s.scores[i-1][:])]
			for a := range nLabels {
				s.scores[i-1][a] = max(s.scores[i-1][a]-top, impossible)
			}
		}
		s.feats = features(s.infos, i, s.feats[:0])
		clear(s.sums[:nLabels])
		r.model.Add(s.feats, &s.sums)
		copy(s.scores[i][:], s.sums[:])
		prev := &r.trans[nLabels]
		if i == 0 {
			for b := range nLabels {
				s.scores[0][b] += prev[b]
			}
			continue
		}
		for b := range nLabels {
			best, from := int32(math.MinInt32), 0
			for a := range nLabels {
				if v := s.scores[i-1][a] + r.trans[a][b]; v > best {
					best, from = v, a
				}
			}
			s.scores[i][b] += best
			s.back[i][b] = int8(from)
		}
	}
	out := make([]string, n)
	y := linear.Best(s.scores[n-1][:])
	for i := n - 1; i >= 0; i-- {
		out[i] = Labels[y]
		y = int(s.back[i][y])
	}
	return out
}

const version = 1

// AppendBinary appends the recogniser's binary form: its version, the clusters, the weights.
func (r *Recogniser) AppendBinary(b []byte) ([]byte, error) {
	b = binary.LittleEndian.AppendUint32(b, version)
	b = r.clusters.appendBinary(b)
	return r.model.Append(b), nil
}

// Read reads a recogniser that AppendBinary wrote.
func Read(b []byte) (*Recogniser, error) {
	if len(b) < 4 {
		return nil, errors.New("ner: model cut short")
	}
	if v := binary.LittleEndian.Uint32(b); v != version {
		return nil, fmt.Errorf("ner: model of version %d, want %d", v, version)
	}
	c, b, err := readClusters(b[4:])
	if err != nil {
		return nil, err
	}
	m, b, err := linear.Read(b)
	if err != nil {
		return nil, fmt.Errorf("ner: %w", err)
	}
	if m.Classes != nLabels || len(b) != 0 {
		return nil, errors.New("ner: model damaged")
	}
	return newRecogniser(m, c), nil
}
