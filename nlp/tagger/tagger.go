// Package tagger gives the words of a sentence their Universal POS tags, Penn tags and lemmas.
//
// A word's two tags are one class of a logistic regression over hashed features of the word, its neighbours, the tags
// before it, and what a lexicon says of them: the tags they were seen with, their use of capitals, and word clusters. One
// such model goes through the sentence from left to right and a second one back, and the sum of their scores decides.
// Lemmas are edits of the form's end, chosen by a third regression from form and tags.
package tagger

import (
	"encoding/binary"
	"errors"
	"kg/nlp/maxent"
	"sync"
)

// Tagged is what the tagger says of one word.
type Tagged struct{ UPOS, XPOS, Lemma string }

// Tagger is a trained model. It is read-only and safe for concurrent use.
type Tagger struct {
	tags              []pair
	lexicon           lexicon
	forward, backward *maxent.Model
	lemmas            *lemmatizer
	pool              sync.Pool // of *sentence
}

type pair struct{ upos, xpos string }

// verbal tells the tags that later words look back to: verbs, modals and "to".
func (p pair) verbal() bool {
	return p.xpos != "" && p.xpos[0] == 'V' || p.xpos == "MD" || p.xpos == "TO"
}

// Tag returns one Tagged for each form of a sentence.
func (t *Tagger) Tag(forms []string) []Tagged {
	if len(forms) == 0 {
		return nil
	}
	s, _ := t.pool.Get().(*sentence)
	if s == nil {
		s = &sentence{}
	}
	defer t.pool.Put(s)
	s.read(forms, &t.lexicon)
	out := make([]Tagged, len(forms))
	s.forward = s.forward[:0]
	for i := range forms {
		t.choose(s, i, t.forward, nil)
		s.forward = append(s.forward, s.scores[:len(t.tags)]...)
	}
	s.turn()
	for i := range forms {
		k := len(forms) - 1 - i
		best := t.choose(s, i, t.backward, s.forward[k*len(t.tags):(k+1)*len(t.tags)])
		out[k].UPOS, out[k].XPOS = t.tags[best].upos, t.tags[best].xpos
	}
	s.turn()
	t.lemmas.lemmatize(forms, out, s)
	return out
}

// choose tags word i by a model's scores, on top of earlier ones, and leaves the sum in s.scores.
func (t *Tagger) choose(s *sentence, i int, m *maxent.Model, earlier []int32) int {
	s.features = s.wordFeatures(s.features[:0], &s.words[i+pad])
	s.features = s.contextFeatures(s.features, i)
	clear(s.scores[:len(t.tags)])
	copy(s.scores[:], earlier)
	m.Add(s.features, &s.scores)
	best := 0
	for c, score := range s.scores[:len(t.tags)] {
		if score > s.scores[best] {
			best = c
		}
	}
	s.tag(i, best, t.tags[best].verbal())
	return best
}

var errDamaged = errors.New("tagger: model damaged")

// AppendBinary appends the tagger's binary form.
func (t *Tagger) AppendBinary(b []byte) ([]byte, error) {
	b = binary.LittleEndian.AppendUint16(b, uint16(len(t.tags)))
	for _, p := range t.tags {
		b = appendString(b, p.upos)
		b = appendString(b, p.xpos)
	}
	b = t.lexicon.append(b)
	b = t.forward.Append(b)
	b = t.backward.Append(b)
	return t.lemmas.append(b), nil
}

// Read reads what AppendBinary wrote. The tagger keeps parts of b: it must not be changed afterwards.
func Read(b []byte) (*Tagger, error) {
	if len(b) < 2 {
		return nil, errDamaged
	}
	t := &Tagger{tags: make([]pair, binary.LittleEndian.Uint16(b))}
	b = b[2:]
	var err error
	for i := range t.tags {
		if t.tags[i].upos, b, err = readString(b); err != nil {
			return nil, err
		}
		if t.tags[i].xpos, b, err = readString(b); err != nil {
			return nil, err
		}
	}
	if t.lexicon, b, err = readLexicon(b); err != nil {
		return nil, err
	}
	for _, m := range []**maxent.Model{&t.forward, &t.backward} {
		if *m, b, err = maxent.Read(b); err != nil {
			return nil, err
		}
		if (*m).Classes != len(t.tags) {
			return nil, errDamaged
		}
	}
	if t.lemmas, b, err = readLemmatizer(b); err != nil {
		return nil, err
	}
	if len(b) != 0 {
		return nil, errDamaged
	}
	return t, nil
}

func appendString(b []byte, s string) []byte {
	b = append(b, byte(len(s)))
	return append(b, s...)
}

func readString(b []byte) (string, []byte, error) {
	if len(b) < 1 || len(b) < 1+int(b[0]) {
		return "", nil, errDamaged
	}
	n := int(b[0])
	return string(b[1 : 1+n]), b[1+n:], nil
}
