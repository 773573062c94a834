package tagger

import (
	"slices"
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
	shape, flags uint64
	tags, cap    uint64 // of its lexicon entry
	cluster      [2]uint64
}

// sentence is the reused memory of one sentence's analysis.
type sentence struct {
	words []word
	tags  []uint64 // class+1, 0 outside the sentence and for words not yet tagged
	verb  []bool   // whether a word before was tagged as a verb
	lower []string
	caps  uint64 // how capitals are used in it

	features []linear.Feature
	scores   [256]int32
	first    []int   // the first pass's tags where it is sure, else -1
	forward  []int32 // its scores where it is not, by word and class
	cache    []cached
}

// cached is what the first pass's model says of a word for its own features.
type cached struct {
	key    uint64
	used   bool
	scores []int16
}

// cached returns the place for a word's scores, cleared where another word's are in it.
func (s *sentence) cached(w *word, classes int) *cached {
	const places = 2048
	if s.cache == nil {
		s.cache = make([]cached, places)
	}
	key := linear.Mix(w.exact, w.flags<<8|s.caps)
	c := &s.cache[key%places]
	if c.key != key || !c.used {
		c.key, c.used = key, false
		if c.scores == nil {
			c.scores = make([]int16, classes)
		}
	}
	return c
}

var outside = word{exact: 1, lower: 1, shape: 1, tags: 255}

func (s *sentence) read(forms []string, lex *lexicon) {
	s.words, s.tags, s.verb, s.lower = s.words[:0], s.tags[:0], s.verb[:0], s.lower[:0]
	for range pad {
		s.words, s.tags, s.verb = append(s.words, outside), append(s.tags, 0), append(s.verb, false)
	}
	s.caps = capitalisation(forms)
	for i, f := range forms {
		low := strings.ToLower(f)
		s.lower = append(s.lower, low)
		s.words, s.tags, s.verb = append(s.words, readWord(f, low, i == 0, lex)), append(s.tags, 0), append(s.verb, false)
	}
	for range pad {
		s.words, s.tags, s.verb = append(s.words, outside), append(s.tags, 0), append(s.verb, false)
	}
}

// turn reverses the order of the words and forgets the tags, for a pass from right to left.
func (s *sentence) turn() {
	slices.Reverse(s.words)
	clear(s.tags)
	clear(s.verb)
}

// capitalisation tells headlines from running text and from text without capitals.
func capitalisation(forms []string) uint64 {
	caps, lows := 0, 0
	for _, f := range forms {
		switch {
		case f == "":
		case 'A' <= f[0] && f[0] <= 'Z':
			caps++
		case 'a' <= f[0] && f[0] <= 'z' && len(f) > 3:
			lows++
		}
	}
	switch {
	case lows == 0:
		return 1
	case caps > 2*lows:
		return 2
	case caps > lows:
		return 3
	case caps == 0:
		return 4
	}
	return 5
}

func readWord(form, low string, first bool, lex *lexicon) word {
	w := word{exact: linear.HashString(form), lower: linear.HashString(low)}
	for i, n := 0, 0; n < len(w.pre) && i < len(low); n++ {
		_, size := utf8.DecodeRuneInString(low[i:])
		i += size
		w.pre[n] = linear.HashString(low[:i])
	}
	for i, n := len(low), 0; n < len(w.suf) && i > 0; n++ {
		_, size := utf8.DecodeLastRuneInString(low[:i])
		i -= size
		w.suf[n] = linear.HashString(low[i:])
	}
	w.shape, w.flags = shape(form)
	hash := w.lower
	if w.flags&digit != 0 {
		hash = linear.HashString(normal(low))
	}
	if first {
		w.flags |= initial
	}
	e := lex.get(hash)
	w.tags, w.cap, w.cluster = uint64(e.tags), uint64(e.cap), [2]uint64{uint64(e.coarse), uint64(e.fine)}
	return w
}

// Flags of a word.
const (
	lowerCase = 1 << iota
	upperCase
	capital // starts with upper case
	digit
	hyphen
	otherSign
	initial // first in the sentence
)

// shape maps letters and digits to classes and runs of one class to one sign, and says which kinds there are.
func shape(form string) (hash, flags uint64) {
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
			flags |= lowerCase
		case 'X':
			flags |= upperCase
			if i == 0 {
				flags |= capital
			}
		case 'd':
			flags |= digit
		case '-':
			flags |= hyphen
		default:
			flags |= otherSign
		}
		if c != last {
			h = (h ^ uint64(c)) * 1099511628211
		}
		last = c
	}
	return h, flags
}

// wordFeatures appends the features of a word that do not look at its neighbours.
func (s *sentence) wordFeatures(f []linear.Feature, w *word) []linear.Feature {
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
	add(w.tags, w.flags)
	add(w.tags, w.flags, s.caps)
	add(w.cap, w.flags, s.caps)
	add(w.suf[2], w.flags, s.caps)
	add(w.pre[2], w.suf[1])
	for k := range w.cluster {
		add(w.cluster[k])
		add(w.cluster[k], w.flags)
	}
	add(w.cluster[0], w.suf[2])
	return f
}

// contextFeatures appends the features of word i, counted from 0, that look at its neighbours and the tags before it.
func (s *sentence) contextFeatures(f []linear.Feature, i int) []linear.Feature {
	i += pad
	ws := s.words[i-pad : i+pad+1]
	w, l1, l2, l3, r1, r2, r3 := &ws[3], &ws[2], &ws[1], &ws[0], &ws[4], &ws[5], &ws[6]
	t1, t2, t3 := s.tags[i-1], s.tags[i-2], s.tags[i-3]
	n := 40
	add := func(atoms ...uint64) {
		f = append(f, linear.Hash(n, atoms...))
		n++
	}
	add(l1.lower)
	add(l2.lower)
	add(l3.lower)
	add(r1.lower)
	add(r2.lower)
	add(r3.lower)
	add(l1.lower, w.lower)
	add(w.lower, r1.lower)
	add(w.lower, r2.lower)
	add(w.lower, l2.lower)
	add(l1.lower, r1.lower)
	add(r1.lower, r2.lower)
	add(l2.lower, l1.lower)
	add(l1.suf[2])
	add(r1.suf[2])
	add(l1.shape, w.shape)
	add(w.shape, r1.shape)
	add(l1.flags, w.flags, r1.flags)
	add(w.cap, w.flags, r1.cap, r1.flags)
	add(w.cap, w.flags, l1.cap, l1.flags)
	add(r1.tags)
	add(r1.tags, r2.tags)
	add(w.tags, r1.tags)
	add(w.lower, r1.tags)
	add(w.suf[2], r1.tags)
	add(w.tags, r1.tags, r2.tags)
	add(w.lower, r1.tags, r2.tags)
	add(w.tags, r1.tags, r2.tags, r3.tags)
	add(t1)
	add(t2)
	add(t1, t2)
	add(t1, w.lower)
	add(t1, w.tags)
	add(t1, w.suf[2])
	add(t1, w.flags)
	add(t1, w.cap, w.flags)
	add(t1, r1.lower)
	add(t1, r1.tags)
	add(t1, w.tags, r1.tags)
	add(t1, t2, w.lower)
	add(t1, t2, w.tags)
	add(t1, t2, r1.tags)
	add(t1, t2, t3)
	add(t1, l1.lower)
	add(t2, l1.lower)
	var verb uint64 // the last verb, modal or "to"
	for j := i - 1; j > i-8 && j >= pad; j-- {
		if s.verb[j] {
			verb = s.tags[j]<<2 | uint64(min(i-j, 3))
			break
		}
	}
	add(verb, w.tags)
	add(verb, w.lower)
	add(verb, w.suf[1], t1)
	for k := range w.cluster {
		add(l1.cluster[k])
		add(r1.cluster[k])
		add(r2.cluster[k])
		add(l2.cluster[k])
		add(w.cluster[k], r1.cluster[k])
		add(l1.cluster[k], w.cluster[k])
		add(l1.cluster[k], r1.cluster[k])
		add(l2.cluster[k], l1.cluster[k])
		add(r1.cluster[k], r2.cluster[k])
		add(w.cluster[k], t1)
		add(t1, r1.cluster[k])
		add(t1, t2, r1.cluster[k])
	}
	const coarse = 0
	add(w.lower, r1.cluster[coarse])
	add(l1.cluster[coarse], w.lower)
	return f
}

// tag notes the class chosen for word i.
func (s *sentence) tag(i, class int, verb bool) {
	s.tags[i+pad], s.verb[i+pad] = uint64(class+1), verb
}
