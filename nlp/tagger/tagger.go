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
	"kg/nlp/linear"
	"math"
	"sync"
)

// Tagged is what the tagger says of one word.
type Tagged struct {
	UPOS, XPOS, Lemma string
	Rival             string // the second-best tags, such as "NOUN/NN", where the best are in doubt; "NOUN/NN?" where in much doubt
}

// Tagger is a trained model. It is read-only and safe for concurrent use.
type Tagger struct {
	tags              []pair
	lexicon           lexicon
	forward, backward *linear.Model
	lemmas            *lemmatizer
	pool              sync.Pool // of *sentence
}

type pair struct{ upos, xpos string }

// verbal tells the tags that later words look back to: verbs, modals and "to".
func (p pair) verbal() bool {
	return p.xpos != "" && p.xpos[0] == 'V' || p.xpos == "MD" || p.xpos == "TO"
}

// sure is the lead at which the first pass's tag needs no second opinion. Of the tags with a lead below it about half are
// right; of those up to doubt three quarters; of the others 98 in 100 and more.
const (
	sure  = 300
	doubt = 500
)

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
	n := len(t.tags)
	for i := range forms {
		best, second, lead := t.choose(s, i)
		out[i].Rival = t.rival(second, lead)
		out[i].UPOS, out[i].XPOS = t.tags[best].upos, t.tags[best].xpos
		s.first = append(s.first[:i], best)
		if lead >= sure {
			continue
		}
		s.first[i] = -1
		s.forward = append(s.forward, s.scores[:n]...)
	}
	s.turn()
	for i := range forms {
		k := len(forms) - 1 - i
		if best := s.first[k]; best >= 0 {
			s.tag(i, best, t.tags[best].verbal())
			continue
		}
		at := len(s.forward) - n
		best, second, lead := t.reconsider(s, i, s.forward[at:])
		out[k].Rival = t.rival(second, lead)
		s.forward = s.forward[:at]
		out[k].UPOS, out[k].XPOS = t.tags[best].upos, t.tags[best].xpos
	}
	s.turn()
	t.lemmas.lemmatize(forms, out, s)
	return out
}

// rival names the second-best tags, where the best are not far enough ahead.
func (t *Tagger) rival(second int, lead int32) string {
	if lead >= doubt {
		return ""
	}
	tags := t.tags[second].upos + "/" + t.tags[second].xpos
	if lead < sure {
		tags += "?"
	}
	return tags
}

// choose tags word i in the first pass, leaves the classes' scores in s.scores, and says how far the best is ahead of the next.
func (t *Tagger) choose(s *sentence, i int) (best, second int, lead int32) {
	w := &s.words[i+pad]
	c := s.cached(w, len(t.tags))
	if !c.used {
		s.features = s.wordFeatures(s.features[:0], w)
		clear(s.scores[:])
		t.forward.Add(s.features, &s.scores)
		for k := range c.scores {
			c.scores[k] = int16(s.scores[k])
		}
		c.used = true
	}
	for k, v := range c.scores {
		s.scores[k] = int32(v)
	}
	s.features = s.contextFeatures(s.features[:0], i)
	t.forward.Add(s.features, &s.scores)
	best, second, lead = top(s.scores[:len(t.tags)])
	s.tag(i, best, t.tags[best].verbal())
	return best, second, lead
}

// reconsider tags word i in the second pass, on top of the first pass's scores.
func (t *Tagger) reconsider(s *sentence, i int, earlier []int32) (best, second int, lead int32) {
	s.features = s.wordFeatures(s.features[:0], &s.words[i+pad])
	s.features = s.contextFeatures(s.features, i)
	copy(s.scores[:], earlier)
	t.backward.Add(s.features, &s.scores)
	best, second, lead = top(s.scores[:len(t.tags)])
	s.tag(i, best, t.tags[best].verbal())
	return best, second, lead
}

// top returns the classes with the highest and the second-highest score, the lower of equals first, and how far apart they are.
func top(scores []int32) (best, second int, lead int32) {
	first, next := int32(math.MinInt32/2), int32(math.MinInt32/2)
	for c, score := range scores {
		if score > first {
			second, next = best, first
			best, first = c, score
		} else if score > next {
			second, next = c, score
		}
	}
	return best, second, first - next
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
	for _, m := range []**linear.Model{&t.forward, &t.backward} {
		if *m, b, err = linear.Read(b); err != nil {
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
