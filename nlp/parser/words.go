package parser

import (
	"math/bits"

	"kg/nlp/linear"
)

// atom is a random-looking number that stands for a word, a tag, a label or a small count. Features are sums of rotated
// atoms, which mix well since atoms do.
type atom = uint64

// Salts keep equal strings of different kinds apart.
const (
	saltForm = iota + 1
	saltLemma
	saltTag
	saltUPOS
	saltLabel
	saltSmall
	saltTemplate
	saltCluster
	saltSuffix
	saltLexicon
	saltRival
	saltCoarse
)

func mix(salt int, x uint64) atom { return linear.Mix(x, uint64(salt)*0x9E3779B97F4A7C15) }

func rot(a atom, k int) atom { return bits.RotateLeft64(a, k) }

var (
	small    [64]atom  // counts, distances and flags
	template [320]atom // one for each feature template
)

func init() {
	for i := range small {
		small[i] = mix(saltSmall, uint64(i))
	}
	for i := range template {
		template[i] = mix(saltTemplate, uint64(i))
	}
}

// maxWords is the longest stretch parsed as one piece, so that long sentences cost linear time.
const maxWords = 200

// words holds a sentence's atoms: word 0 is "no word", 1 to n the sentence, n+1 to n+3 stand after its end.
type words struct {
	n                 int
	w, l, p, u, wp, s [maxWords + 4]atom // form, lemma, tags, UPOS, form with tags, suffix
	c, k              [maxWords + 4]atom // classes, fine and coarse
	m, q              [maxWords + 4]atom // what tags the form mostly has; the rival tags, 0 for none
	class             [maxWords + 4]wordClass
	punct             [maxWords + 4]bool
	last              [maxWords + 4]int16           // the nearest adposition before, with only its phrase between; 0 for none
	next              [maxWords + 4]int16           // the nearest content word from here on; 0 for none
	seen              [classes][maxWords + 5]uint16 // how many words before this one are of a class
}

// wordClass tells apart the words whose presence between two others says something.
type wordClass uint8

const (
	classOther wordClass = iota
	classVerb
	classComma
	classPause // colon, semicolon, dash
	classQuote // quotes and brackets
	classAnd
	classNoun
	classMark // subordinators and relative words
	classes
)

func (s *words) read(ws []Word, lex *lexicon) {
	s.n = len(ws)
	s.set(0, Word{Form: "\x00none", UPOS: "\x00none"}, lex)
	for i, w := range ws {
		s.set(i+1, w, lex)
	}
	for i := 1; i <= 3; i++ {
		s.set(s.n+i, Word{Form: "\x00end", UPOS: "\x00end"}, lex)
	}
	adp, follow := int16(0), int16(0)
	for i := 1; i <= s.n; i++ {
		for c := range s.seen {
			s.seen[c][i+1] = s.seen[c][i]
		}
		s.seen[s.class[i]][i+1]++
		s.last[i] = adp
		switch ws[i-1].UPOS {
		case "ADP":
			adp = int16(i)
		case "DET", "ADJ", "NUM", "ADV", "PROPN":
		default:
			adp = 0
		}
	}
	for i := s.n; i >= 1; i-- {
		switch ws[i-1].UPOS {
		case "NOUN", "PROPN", "VERB", "PRON", "ADJ", "NUM":
			follow = int16(i)
		}
		s.next[i] = follow
	}
	s.next[0] = 0
	for i := s.n + 1; i <= s.n+3; i++ {
		s.last[i], s.next[i] = 0, 0
	}
}

func (s *words) set(i int, w Word, lex *lexicon) {
	form := formHash(w.Form)
	s.w[i] = mix(saltForm, form)
	s.l[i] = mix(saltLemma, formHash(w.Lemma))
	u := linear.HashString(w.UPOS)
	s.u[i] = mix(saltUPOS, u)
	s.p[i] = mix(saltTag, linear.Mix(u, linear.HashString(w.XPOS)))
	s.c[i] = mix(saltCluster, uint64(lex.clusters.of(form)))
	s.wp[i] = s.w[i] + rot(s.p[i], 32)
	s.s[i] = mix(saltSuffix, suffix(w.Form))
	tag := lex.tags.of(form)
	if tag == 0 {
		tag = lex.endings.of(endingHash(w.Form))
	}
	s.m[i] = mix(saltLexicon, uint64(tag))
	s.k[i] = mix(saltCoarse, uint64(lex.coarse.of(form)))
	s.q[i] = 0
	if w.Rival != "" {
		s.q[i] = mix(saltRival, linear.HashString(w.Rival))
	}
	s.class[i] = classOf(w)
	s.punct[i] = w.UPOS == "PUNCT"
}

func classOf(w Word) wordClass {
	switch w.UPOS {
	case "VERB":
		return classVerb
	case "CCONJ":
		return classAnd
	case "NOUN", "PROPN", "PRON":
		if len(w.XPOS) > 0 && w.XPOS[0] == 'W' {
			return classMark
		}
		return classNoun
	case "SCONJ":
		return classMark
	case "PUNCT":
		switch w.XPOS {
		case ",":
			return classComma
		case ":", "HYPH":
			return classPause
		case "``", "''", "-LRB-", "-RRB-":
			return classQuote
		}
	}
	return classOther
}

// formHash hashes a form's plainForm.
func formHash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(plain(s[i]))) * 1099511628211
	}
	return h
}

// plainForm is a form without regard to the case of English letters, all digits alike.
func plainForm(s string) string {
	b := []byte(s)
	for i, c := range b {
		b[i] = plain(c)
	}
	return string(b)
}

func plain(c byte) byte {
	switch {
	case c-'A' < 26:
		return c + 'a' - 'A'
	case c-'0' < 10:
		return '0'
	}
	return c
}

// suffix hashes the last three letters and whether the word starts with a capital.
func suffix(s string) uint64 {
	h := uint64(0)
	if s != "" && s[0]-'A' < 26 {
		h = 1
	}
	for i := max(0, len(s)-3); i < len(s); i++ {
		h = h<<8 | uint64(plain(s[i]))
	}
	return h
}

// between says which classes of words stand between a and b (a < b), and how many nouns and verbs, as one atom.
func (s *words) between(a, b int) atom {
	bitset := uint(0)
	for c := classVerb; c < classes; c++ {
		if s.seen[c][b] > s.seen[c][a+1] {
			bitset |= 1 << c
		}
	}
	return mix(saltSmall, 1000+uint64(bitset))
}

// distance puts how far apart two words are into ten bins.
func distance(a, b int) atom {
	d := b - a
	if d < 0 {
		d = -d
	}
	switch {
	case d <= 5:
	case d <= 8:
		d = 6
	case d <= 12:
		d = 7
	case d <= 20:
		d = 8
	default:
		d = 9
	}
	return small[d]
}

// lexicon is what is known of words beforehand.
type lexicon struct {
	clusters lookup // forms to word classes learned from text
	coarse   lookup // the same with fewer classes
	tags     lookup // forms to the tags that they mostly have, as numbers
	endings  lookup // the same for the last letters of words
}

func endingHash(form string) uint64 { return linear.Mix(suffix(form), saltSuffix) }

// lookup maps hashes to small numbers by open addressing.
type lookup struct {
	keys []uint32
	vals []uint8
}

// of returns 0 for what is not there.
func (c *lookup) of(h uint64) uint8 {
	if len(c.keys) == 0 {
		return 0
	}
	k := uint32(h>>32) | 1
	for i := int(h) & (len(c.keys) - 1); c.keys[i] != 0; i = (i + 1) & (len(c.keys) - 1) {
		if c.keys[i] == k {
			return c.vals[i]
		}
	}
	return 0
}

func newLookup(hashes []uint64, vals []uint8) lookup {
	n := 8
	for n < len(hashes)+len(hashes)/2 {
		n *= 2
	}
	c := lookup{make([]uint32, n), make([]uint8, n)}
	for i, h := range hashes {
		j := int(h) & (n - 1)
		for c.keys[j] != 0 {
			j = (j + 1) & (n - 1)
		}
		c.keys[j], c.vals[j] = uint32(h>>32)|1, vals[i]
	}
	return c
}
