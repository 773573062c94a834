package ner

import (
	"unicode"
	"unicode/utf8"

	"kg/nlp/linear"
)

// info is what the features of a word and its neighbours are made of: hashes of its form and parts.
type info struct {
	form, lower  uint64
	shape, short uint64
	pre          [3]uint64 // first 2, 3, 4 letters, lower case; 0 where the word is not longer
	suf          [4]uint64 // last 1 to 4
	tag, upos    uint64
	clus         [levels]uint64
	lists        uint64 // two bits a list: begins an entry, goes on with one
	caps         uint64
	sent         uint64   // kind of sentence: 0 usual, 1 without capitals, 2 mostly capitals
	inner        bool     // a small word that may stand inside a name
	run, wide    [2]int32 // the runs of capitals that the word is in: first and last+1; wide ones hold small words too
}

const (
	capNone = iota // no letters
	capLower
	capInit
	capAll
	capMixed
	capOne // a single capital
)

const maxForm = 64 // letters of a word that are looked at

// describe fills in what features needs to know of each word.
func (r *Recogniser) describe(words []Word, out []info) []info {
	out = append(out[:0], make([]info, len(words))...)
	upper, lower := 0, 0
	var buf, short, low [maxForm * utf8.UTFMax]byte
	for i, w := range words {
		f := &out[i]
		form := w.Form
		if len(form) > maxForm*2 {
			form = form[:maxForm*2]
		}
		f.form = linear.HashString(form)
		sh, ss, lo := buf[:0], short[:0], low[:0]
		var last byte
		up, dn, letters, first := 0, 0, 0, false
		run := 0
		for j, c := range form {
			if letters++; letters > maxForm {
				break
			}
			var k byte
			switch {
			case unicode.IsUpper(c):
				k = 'X'
				up++
				if j == 0 {
					first = true
				}
			case unicode.IsLower(c) || unicode.IsLetter(c):
				k = 'x'
				dn++
			case unicode.IsDigit(c):
				k = '9'
			default:
				k = '.'
				if c < utf8.RuneSelf {
					k = byte(c)
				}
			}
			if k != last {
				ss = append(ss, k)
				run = 0
			}
			if run++; run <= 3 {
				sh = append(sh, k)
			}
			last = k
			lo = utf8.AppendRune(lo, unicode.ToLower(c))
		}
		f.shape, f.short = hashBytes(sh), hashBytes(ss)
		f.lower = hashBytes(lo)
		for k := range f.pre {
			f.pre[k] = affix(lo, k+2, false)
		}
		for k := range f.suf {
			f.suf[k] = affix(lo, k+1, true)
		}
		switch {
		case up == 0 && dn == 0:
			f.caps = capNone
		case up == 0:
			f.caps = capLower
		case up == 1 && letters == 1:
			f.caps = capOne
		case first && up == 1:
			f.caps = capInit
		case dn == 0:
			f.caps = capAll
		default:
			f.caps = capMixed
		}
		if dn+up > 1 {
			if up == 0 {
				lower++
			} else {
				upper++
			}
		}
		f.tag, f.upos = linear.HashString(w.XPOS), linear.HashString(w.UPOS)
		f.inner = f.caps == capNone || f.caps == capLower
		f.inner = f.inner && innerWords[f.lower]
		r.clusters.find(lo, &f.clus)
	}
	var kind uint64
	switch {
	case upper == 0:
		kind = 1
	case upper > 2*lower:
		kind = 2
	}
	for i := range out {
		out[i].sent = kind
	}
	r.lists.mark(out)
	markRuns(out)
	return out
}

var innerWords = func() map[uint64]bool {
	m := map[uint64]bool{}
	for _, w := range []string{"of", "the", "for", "and", "&", "-", "'s", "’s", "in", "on", "to", "de", "la", "du", "del", "von", "van", "al"} {
		m[linear.HashString(w)] = true
	}
	return m
}()

// markRuns finds the runs of capitalised words, with and without small words between them.
func markRuns(in []info) {
	capital := func(i int) bool { return in[i].caps >= capInit }
	for i := 0; i < len(in); {
		if !capital(i) {
			i++
			continue
		}
		j := i + 1
		for j < len(in) && capital(j) {
			j++
		}
		for k := i; k < j; k++ {
			in[k].run = [2]int32{int32(i), int32(j)}
		}
		i = j
	}
	for i := 0; i < len(in); {
		if !capital(i) {
			i++
			continue
		}
		j := int(in[i].run[1])
		for {
			k := j
			for k < len(in) && k < j+3 && in[k].inner {
				k++
			}
			if k == j || k >= len(in) || !capital(k) {
				break
			}
			j = int(in[k].run[1])
		}
		for k := i; k < j; k++ {
			in[k].wide = [2]int32{int32(i), int32(j)}
		}
		i = j
	}
}

func hashBytes(b []byte) uint64 {
	h := uint64(14695981039346656037)
	for _, c := range b {
		h = (h ^ uint64(c)) * 1099511628211
	}
	return h
}

// affix hashes the first or last n letters, or gives 0 where the word is not longer than that.
func affix(b []byte, n int, suffix bool) uint64 {
	if suffix {
		i := len(b)
		for ; n > 0 && i > 0; n-- {
			_, size := utf8.DecodeLastRune(b[:i])
			i -= size
		}
		if n > 0 || i == 0 {
			return 0
		}
		return hashBytes(b[i:])
	}
	i := 0
	for ; n > 0 && i < len(b); n-- {
		_, size := utf8.DecodeRune(b[i:])
		i += size
	}
	if n > 0 || i == len(b) {
		return 0
	}
	return hashBytes(b[:i])
}

// The feature templates. Their order is part of the model's format.
const (
	tBias = iota
	tTrans
	tForm
	tLower
	tPrev
	tNext
	tPrev2
	tNext2
	tPrevHere
	tHereNext
	tPrevNext
	tShape
	tShort
	tShapePrev
	tShapeNext
	tShapes
	tCaps
	tCapsWindow
	tPre
	tSuf
	tTag
	tTagPrev
	tTagNext
	tTagPrev2
	tTagNext2
	tTagPrevHere
	tTagHereNext
	tTags
	tUPOS
	tTagLower
	tClus
	tClusPrev
	tClusNext
	tClusPrev2
	tClusNext2
	tClusPrevHere
	tClusHereNext
	tClusCaps
	tList
	tListCaps
	tListPrev
	tListNext
	tListSet
	tListPrevHere
	tListHereNext
	tListPrev2
	tListNext2
	tLeft
	tRight
	tRunFirst
	tRunLast
	tRunLastClus
	tRunLists
	tRunShape
	tWide
	tRunPrev
	tRunNext
	tRunPrevClus
	tRunNextClus
	tBracket
	tBracketed
)

// features appends the features of word i.
func features(in []info, i int, out []linear.Feature) []linear.Feature {
	var none info
	at := func(j int) *info {
		if j < 0 || j >= len(in) {
			return &none
		}
		return &in[j]
	}
	f, p, n, p2, n2 := &in[i], at(i-1), at(i+1), at(i-2), at(i+2)
	start := uint64(0)
	if i == 0 {
		start = 1
	}
	h := func(t int, a uint64) {
		out = append(out, linear.Feature(linear.Mix(uint64(t+1)*0x9E3779B97F4A7C15, a)))
	}
	h2 := func(t int, a, b uint64) {
		out = append(out, linear.Feature(linear.Mix(linear.Mix(uint64(t+1)*0x9E3779B97F4A7C15, a), b)))
	}
	h3 := func(t int, a, b, c uint64) {
		out = append(out, linear.Feature(linear.Mix(linear.Mix(linear.Mix(uint64(t+1)*0x9E3779B97F4A7C15, a), b), c)))
	}
	h(tBias, 0)
	h(tForm, f.form)
	h(tLower, f.lower)
	h(tPrev, p.lower)
	h(tNext, n.lower)
	h(tPrev2, p2.lower)
	h(tNext2, n2.lower)
	h2(tPrevHere, p.lower, f.lower)
	h2(tHereNext, f.lower, n.lower)
	h2(tPrevNext, p.lower, n.lower)
	h(tShape, f.shape)
	h(tShort, f.short)
	h(tShapePrev, p.shape)
	h(tShapeNext, n.shape)
	h3(tShapes, p.short, f.short, n.short)
	h3(tCaps, f.caps, start, f.sent)
	h3(tCapsWindow, p.caps, f.caps<<3|n.caps, p2.caps<<3|n2.caps)
	for k, a := range f.pre {
		if a != 0 {
			h2(tPre, a, uint64(k))
		}
	}
	for k, a := range f.suf {
		if a != 0 {
			h2(tSuf, a, uint64(k))
		}
	}
	if f.tag != noTag {
		h(tTag, f.tag)
		h(tTagPrev, p.tag)
		h(tTagNext, n.tag)
		h2(tTagPrevHere, p.tag, f.tag)
		h2(tTagHereNext, f.tag, n.tag)
		h3(tTags, p.tag, f.tag, n.tag)
		h2(tTagLower, f.tag, f.lower)
	}
	if f.upos != noTag {
		h2(tUPOS, f.upos, f.caps)
	}
	for k, c := range f.clus {
		if c != 0 {
			h2(tClus, c, uint64(k))
		}
	}
	for k := range levels {
		h2(tClusPrev, p.clus[k], uint64(k))
		h2(tClusNext, n.clus[k], uint64(k))
	}
	h(tClusPrev2, p2.clus[0])
	h(tClusNext2, n2.clus[0])
	h2(tClusPrevHere, p.clus[0], f.clus[0])
	h2(tClusHereNext, f.clus[0], n.clus[0])
	h2(tClusCaps, f.clus[0], f.caps)
	each(f.lists, func(b uint64) {
		h(tList, b)
		h2(tListCaps, b, f.caps)
	})
	each(p.lists, func(b uint64) { h(tListPrev, b) })
	each(n.lists, func(b uint64) { h(tListNext, b) })
	h2(tListSet, f.lists, f.caps)
	if f.lists != 0 || p.lists != 0 {
		h3(tListPrevHere, p.lists, f.lists, p.caps<<3|f.caps)
	}
	if f.lists != 0 || n.lists != 0 {
		h3(tListHereNext, f.lists, n.lists, f.caps<<3|n.caps)
	}
	for j := i - 4; j < i; j++ {
		if j >= 0 {
			h(tLeft, in[j].lower)
		}
	}
	for j := i + 1; j <= i+4 && j < len(in); j++ {
		h(tRight, in[j].lower)
	}
	for k, run := range [2][2]int32{f.run, f.wide} {
		if run[1] == 0 || k == 1 && run == f.run {
			continue
		}
		first, last := &in[run[0]], &in[run[1]-1]
		where := uint64(k) << 2
		if int(run[0]) == i {
			where |= 1
		}
		if int(run[1]) == i+1 {
			where |= 2
		}
		h2(tRunFirst, first.lower, where)
		h2(tRunLast, last.lower, where)
		h2(tRunLastClus, last.clus[0], where)
		var all uint64
		for j := run[0]; j < run[1] && j < run[0]+8; j++ {
			all |= in[j].lists
		}
		h3(tRunLists, all&runLists, where, min(uint64(run[1]-run[0]), 5))
		h3(tRunShape, where, min(uint64(run[1]-run[0]), 5), last.shape)
		before, after := at(int(run[0])-1), at(int(run[1]))
		if where&1 == 0 {
			h2(tRunPrev, before.lower, where)
			h2(tRunPrevClus, before.clus[1], where)
		}
		if where&2 == 0 {
			h2(tRunNext, after.lower, where)
			h2(tRunNextClus, after.clus[1], where)
		}
		if after.lower == openBracket {
			h3(tBracket, at(int(run[1])+1).caps, at(int(run[1])+2).lower, where)
		}
		if before.lower == openBracket {
			b := at(int(run[0]) - 2)
			h3(tBracketed, b.clus[0], b.caps<<3|f.caps, where)
			h3(tBracketed, b.lists&runLists, b.caps<<3|f.caps, where)
		}
		if f.inner {
			h3(tWide, f.lower, first.lower, uint64(k))
			h3(tWide, f.lower, last.lower, 2+uint64(k))
		}
	}
	return out
}

// runLists are the lists that count anywhere in a run: titles, words of organisations and places, given names.
const runLists = 1 | 1<<14 | 1<<16 | 1<<24

var openBracket = linear.HashString("(")

var noTag = linear.HashString("")

func each(bits uint64, do func(uint64)) {
	for b := uint64(0); bits != 0; b, bits = b+1, bits>>1 {
		if bits&1 == 1 {
			do(b)
		}
	}
}
