// Package tagger gives the words of a sentence their Universal POS tags, Penn tags and lemmas.
//
// A word's two tags are one class of an averaged perceptron (Collins 2002) that goes through the sentence from left to
// right over hashed features of the word, its neighbours and the tags before it. Lemmas are edits of the form's end,
// chosen by a second classifier from form and tags.
package tagger

import (
	"encoding/binary"
	"errors"
	"sync"

	"kg/nlp/linear"
)

// Tagged is what the tagger says of one word.
type Tagged struct{ UPOS, XPOS, Lemma string }

// Tagger is a trained model. It is read-only and safe for concurrent use.
type Tagger struct {
	tags  []pair
	amb   hashTable // words to their ambiguity classes
	model *linear.Model
	lem   *lemmatizer
	pool  sync.Pool
}

type pair struct{ upos, xpos string }

// Tag returns one Tagged for each form of a sentence.
func (t *Tagger) Tag(forms []string) []Tagged {
	if len(forms) == 0 {
		return nil
	}
	s, _ := t.pool.Get().(*scratch)
	if s == nil {
		s = &scratch{scores: make([]int32, max(len(t.tags), linear.MaxClasses))}
	}
	defer t.pool.Put(s)
	s.read(forms, &t.amb)
	out := make([]Tagged, len(forms))
	for i := range forms {
		s.feats = s.features(s.feats[:0], i)
		scores := s.scores[:len(t.tags)]
		clear(scores)
		t.model.Score(s.feats, scores)
		c := linear.Best(scores)
		s.tags[i+pad] = uint64(c + 1)
		out[i].UPOS, out[i].XPOS = t.tags[c].upos, t.tags[c].xpos
	}
	t.lem.lemmatize(forms, out, s)
	return out
}

// hashTable maps 64-bit hashes to small numbers by open addressing. A wrong hit has odds of about one in 2^32.
type hashTable struct {
	keys []uint32
	vals []uint8
}

func newHashTable(m map[uint64]uint8) hashTable {
	n := 8
	for n < 2*len(m) {
		n *= 2
	}
	t := hashTable{make([]uint32, n), make([]uint8, n)}
	for _, h := range sortedKeys(m) {
		k := uint32(h>>32) | 1
		i := int(h) & (n - 1)
		for t.keys[i] != 0 {
			i = (i + 1) & (n - 1)
		}
		t.keys[i], t.vals[i] = k, m[h]
	}
	return t
}

// get returns 0 for what is not there.
func (t *hashTable) get(h uint64) uint8 {
	n := len(t.keys)
	k := uint32(h>>32) | 1
	for i := int(h) & (n - 1); ; i = (i + 1) & (n - 1) {
		switch t.keys[i] {
		case k:
			return t.vals[i]
		case 0:
			return 0
		}
	}
}

func (t *hashTable) append(b []byte) []byte {
	b = binary.LittleEndian.AppendUint32(b, uint32(len(t.keys)))
	for _, k := range t.keys {
		b = binary.LittleEndian.AppendUint32(b, k)
	}
	return append(b, t.vals...)
}

var errDamaged = errors.New("tagger: model damaged")

func readHashTable(b []byte) (hashTable, []byte, error) {
	if len(b) < 4 {
		return hashTable{}, nil, errDamaged
	}
	n := int(binary.LittleEndian.Uint32(b))
	b = b[4:]
	if n < 8 || n&(n-1) != 0 || n > 1<<24 || len(b) < 5*n {
		return hashTable{}, nil, errDamaged
	}
	t := hashTable{keys: make([]uint32, n)}
	free := 0
	for i := range t.keys {
		t.keys[i] = binary.LittleEndian.Uint32(b[4*i:])
		if t.keys[i] == 0 {
			free++
		}
	}
	if free == 0 {
		return hashTable{}, nil, errDamaged
	}
	t.vals = b[4*n : 5*n : 5*n]
	return t, b[5*n:], nil
}

// AppendBinary appends the tagger's binary form.
func (t *Tagger) AppendBinary(b []byte) ([]byte, error) {
	b = binary.LittleEndian.AppendUint16(b, uint16(len(t.tags)))
	for _, p := range t.tags {
		b = appendString(b, p.upos)
		b = appendString(b, p.xpos)
	}
	b = t.amb.append(b)
	b, err := t.model.AppendBinary(b)
	if err != nil {
		return nil, err
	}
	return t.lem.append(b)
}

// Read reads what AppendBinary wrote. The tagger may keep parts of b: it must not be changed afterwards.
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
	if t.amb, b, err = readHashTable(b); err != nil {
		return nil, err
	}
	if t.model, b, err = linear.Read(b); err != nil {
		return nil, err
	}
	if t.model.Classes != len(t.tags) || len(t.tags) == 0 {
		return nil, errDamaged
	}
	if t.lem, b, err = readLemmatizer(b); err != nil {
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
