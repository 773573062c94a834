package tagger

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"kg/nlp/linear"
)

// pad is the number of stand-ins before and after the sentence, so that neighbours need no bounds checks.
const pad = 3

// word is what the features need of one word, hashed once.
type word struct {
	exact, lower uint64
	pre          [4]uint64 // of 1 to 4 runes
	suf          [5]uint64 // of 1 to 5 runes
	shape        uint64
	amb          uint64
	flags        uint64
}

// scratch is the reused memory of one sentence.
type scratch struct {
	words  []word
	tags   []uint64 // class+1, 0 outside the sentence and for words not yet tagged
	feats  []linear.Feature
	scores []int32
	lower  []string
}

var outside = word{exact: 1, lower: 1, shape: 1, amb: 255}

func (s *scratch) read(forms []string, amb *hashTable) {
	s.words, s.tags, s.lower = s.words[:0], s.tags[:0], s.lower[:0]
	for range pad {
		s.words, s.tags = append(s.words, outside), append(s.tags, 0)
	}
	for i, f := range forms {
		low := strings.ToLower(f)
		s.lower = append(s.lower, low)
		s.words = append(s.words, readWord(f, low, i == 0, amb))
		s.tags = append(s.tags, 0)
	}
	for range pad {
		s.words, s.tags = append(s.words, outside), append(s.tags, 0)
	}
}

func readWord(form, low string, first bool, amb *hashTable) word {
	w := word{exact: linear.HashString(form), lower: linear.HashString(low)}
	for i, n := 0, 0; n < len(w.pre); n++ {
		_, size := utf8.DecodeRuneInString(low[i:])
		i += size
		w.pre[n] = linear.HashString(low[:i])
		if i >= len(low) {
			break
		}
	}
	for i, n := len(low), 0; n < len(w.suf); n++ {
		_, size := utf8.DecodeLastRuneInString(low[:i])
		i -= size
		w.suf[n] = linear.HashString(low[i:])
		if i <= 0 {
			break
		}
	}
	w.shape, w.flags = shape(form, first)
	w.amb = uint64(amb.get(ambKey(w.lower)))
	return w
}

func ambKey(lower uint64) uint64 { return linear.Mix(lower, 7) }

// shape maps letters and digits to classes, runs of one class to one sign, and says in flags what kinds it saw.
func shape(form string, first bool) (shape, flags uint64) {
	var last byte
	h := uint64(14695981039346656037)
	for i, r := range form {
		var c byte
		switch {
		case 'a' <= r && r <= 'z':
			c = 'x'
		case 'A' <= r && r <= 'Z':
			c = 'X'
		case '0' <= r && r <= '9':
			c = 'd'
		case r < utf8.RuneSelf:
			c = byte(r)
		case unicode.IsUpper(r):
			c = 'X'
		case unicode.IsLetter(r):
			c = 'x'
		case unicode.IsDigit(r):
			c = 'd'
		default:
			c = '?'
		}
		switch c {
		case 'x':
			flags |= 1
		case 'X':
			flags |= 2
			if i == 0 {
				flags |= 4
			}
		case 'd':
			flags |= 8
		case '-':
			flags |= 16
		default:
			flags |= 32
		}
		if c != last {
			h = (h ^ uint64(c)) * 1099511628211
		}
		last = c
	}
	if first {
		flags |= 64
	}
	return h, flags
}

// features appends the features of word i, given the tags before it.
func (s *scratch) features(f []linear.Feature, i int) []linear.Feature {
	i += pad
	ws := s.words[i-pad : i+pad+1]
	w, l1, l2, r1, r2 := &ws[pad], &ws[pad-1], &ws[pad-2], &ws[pad+1], &ws[pad+2]
	t1, t2 := s.tags[i-1], s.tags[i-2]
	n := 0
	add := func(atoms ...uint64) {
		f = append(f, linear.Hash(n, atoms...))
		n++
	}
	add()
	add(w.exact)
	add(w.lower)
	for k := range w.pre {
		add(w.pre[k])
	}
	for k := range w.suf {
		add(w.suf[k])
	}
	add(w.shape)
	add(w.flags)
	add(w.flags, w.suf[2])
	add(w.amb, w.flags)
	add(l1.lower)
	add(l2.lower)
	add(r1.lower)
	add(r2.lower)
	add(l1.lower, w.lower)
	add(w.lower, r1.lower)
	add(l1.lower, r1.lower)
	add(r1.lower, r2.lower)
	add(l2.lower, l1.lower)
	add(l1.suf[2])
	add(r1.suf[2])
	add(l1.shape, w.shape)
	add(w.shape, r1.shape)
	add(r1.amb)
	add(r1.amb, ws[pad+2].amb)
	add(w.amb, r1.amb)
	add(w.lower, r1.amb)
	add(w.suf[2], r1.amb)
	add(w.amb, r1.amb, r2.amb)
	add(t1)
	add(t2)
	add(t1, t2)
	add(t1, w.lower)
	add(t1, w.amb)
	add(t1, w.suf[2])
	add(t1, r1.lower)
	add(t1, r1.amb)
	add(t1, w.amb, r1.amb)
	add(t1, t2, w.lower)
	add(t1, t2, w.amb)
	add(t1, t2, r1.amb)
	add(t1, t2, s.tags[i-3])
	add(t1, w.flags)
	add(t1, l1.lower)
	add(t2, l1.lower)
	return f
}
