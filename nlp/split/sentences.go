package split

import (
	"cmp"
	"errors"
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"

	"kg/nlp/linear"
)

var errDamaged = errors.New("split: model damaged")

// view is a paragraph as the sentence model sees it.
type view struct {
	text   string
	toks   []Token
	lower  []uint64
	kind   []uint64 // of capitals, digits, signs
	length []int    // in bytes, capped
	quotes []uint8  // whether a quotation is open after the token
	parens []uint8
	punkt  []bool // where the segmenter beneath prose ends a sentence
	forced []int8 // 1 where a sentence must end after the token, -1 where it must not
}

const (
	pad     = 4
	kindEnd = 200 // outside of the paragraph
)

func (v *view) read() {
	n := len(v.toks)
	v.lower, v.kind, v.length = make([]uint64, n+2*pad), make([]uint64, n+2*pad), make([]int, n+2*pad)
	v.quotes, v.parens = make([]uint8, n), make([]uint8, n)
	for i := range pad {
		v.lower[i], v.kind[i] = 1, kindEnd
		v.lower[n+pad+i], v.kind[n+pad+i] = 1, kindEnd
	}
	open, depth := uint8(0), 0
	for i, tok := range v.toks {
		w := v.text[tok.Start:tok.End]
		if len(w) <= 40 {
			v.lower[i+pad] = linear.HashString(strings.ToLower(w))
		}
		v.kind[i+pad] = kind(w)
		v.length[i+pad] = min(len(w), 9)
		switch w {
		case `"`:
			open ^= 1
		case "“", "``":
			open = 1
		case "”", "''":
			open = 0
		case "(", "[":
			depth++
		case ")", "]":
			depth = max(0, depth-1)
		}
		v.quotes[i], v.parens[i] = open, uint8(min(depth, 1))
	}
	v.punkt = punktEnds(v.text, v.toks)
	v.forced = make([]int8, n)
	for i := range v.toks {
		if last := v.signature(i); last > i {
			for j := i; j < last; j++ {
				v.forced[j] = -1
			}
			v.forced[last] = 1
			if i > 0 {
				v.forced[i-1] = 1
			}
		}
		switch {
		case v.glued(i):
			v.forced[i] = 1
		case v.isRank(i):
			v.forced[i] = -1
		}
	}
	if last := v.dateline(); last > 0 {
		for j := range last {
			v.forced[j] = -1
		}
		v.forced[last] = 1
	}
}

// isRank says whether a token is the abbreviation of a title before a name: "Ald. Roe".
func (v *view) isRank(i int) bool {
	if v.length[i+pad] < 3 || i+1 == len(v.toks) || !unicode.IsUpper(firstRune(v.text[v.toks[i+1].Start:])) {
		return false
	}
	word, stop := strings.CutSuffix(v.text[v.toks[i].Start:v.toks[i].End], ".")
	return stop && unicode.IsUpper(firstRune(word)) && ranks[strings.ToLower(word)]
}

// maxDateline is how many tokens a dateline may have.
const maxDateline = 14

// dateline returns the last token of where and by whom a report was filed, at the start of the paragraph, or 0: "KYIV, Ukraine (AP) —",
// "(Reuters) -", "LONDON, May 3 —".
func (v *view) dateline() int {
	n := min(len(v.toks), maxDateline)
	agency := false // "(AP)" stands before
	for i := range n {
		switch v.kind[i+pad] {
		case 1, 2, 3, 4, 7, 20, 23, 28: // names, numbers, stops, commas, opening brackets
		case 27:
			if agency = i > 1 && v.kind[i-2+pad] == 28; !agency {
				return 0
			}
			if i == 2 && i+1 < n && v.kind[i+1+pad] != 29 && v.kind[i+1+pad] != 30 { // "(CNN) Ann Lee"
				return i
			}
		case 29, 30:
			place := v.kind[pad] == 2 && v.length[pad] > 3 || v.isTown(i)
			spaced := i > 0 && v.toks[i-1].End < v.toks[i].Start || v.kind[i+pad] == 30
			if !spaced || !agency && !place || i+1 >= len(v.toks) {
				return 0
			}
			switch v.kind[i+1+pad] {
			case 1, 2, 3, 4, 7, 25, 26: // what a sentence may begin with
				return i
			}
			return 0
		default:
			return 0
		}
	}
	return 0
}

// maxTown is how many tokens the name of a town may have that a report was filed from.
const maxTown = 3

// isTown says whether a paragraph may begin with a town that is not in capitals, before the dash at token i, and goes on with a sentence or more
// and no other dash: "Pretoria - Smith left the party on Monday after a long dispute over its rules."
func (v *view) isTown(i int) bool {
	const shortest = 12
	if n := len(v.toks); i > maxTown || n-i < shortest || v.kind[n-1+pad] != 20 && v.kind[n-1+pad] != 25 {
		return false
	}
	for k := range v.toks {
		switch kind := v.kind[k+pad]; {
		case k < i && kind != 4, k > i && kind == 30, k > i && kind == 29 && v.toks[k-1].End < v.toks[k].Start:
			return false
		}
	}
	return v.kind[i+1+pad] == 4 || v.kind[i+1+pad] == 1 || v.kind[i+1+pad] == 2
}

func (v *view) word(i int) string { return v.text[v.toks[i].Start:v.toks[i].End] }

// signature returns the last token of a tweet's signature that begins with token i, "— Name (@handle) July 26, 2017",
// or 0.
func (v *view) signature(i int) int {
	if k := v.kind[i+pad]; k != 30 && k != 29 {
		return 0
	}
	n := len(v.toks)
	for j := i + 1; j < n && j < i+12; j++ {
		if v.kind[j+pad] != 8 || v.kind[j-1+pad] != 28 {
			continue
		}
		if j+1 >= n || v.kind[j+1+pad] != 27 {
			return 0
		}
		last := j + 1
		// The date: a month, a day, a comma and a year, in this order or as far as they are there.
		for last+1 < n && last < j+6 && (months[strings.TrimRight(v.word(last+1), ".")] || v.kind[last+1+pad] == 7 || v.word(last+1) == "," && last > j+1) {
			last++
			if w := v.word(last); len(w) == 4 && v.kind[last+pad] == 7 {
				break
			}
		}
		return last
	}
	return 0
}

var months = set("January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec")

// glued tells whether a sentence and the next, after token i, lack the space between them: no.”Attorney, ended.The.
func (v *view) glued(i int) bool {
	if i+1 >= len(v.toks) || i == 0 || v.toks[i].End != v.toks[i+1].Start || v.kind[i+1+pad] != 4 && v.kind[i+1+pad] != 26 {
		return false
	}
	k, before := v.kind[i+pad], v.kind[i-1+pad]
	if k == 25 && (before == 20 || before == 21) {
		return v.word(i) != `"` || v.quotes[i] == 0
	}
	return (k == 20 || k == 21) && v.kind[i+1+pad] == 4 && before == 6 && v.length[i-1+pad] > 2
}

// kind classes a word by its letters or its sign.
func kind(w string) uint64 {
	r, size := utf8.DecodeRuneInString(w)
	switch {
	case unicode.IsUpper(r):
		switch {
		case size == len(w):
			return 1
		case w == strings.ToUpper(w):
			return 2
		case strings.HasSuffix(w, "."):
			return 3
		}
		return 4
	case unicode.IsLetter(r):
		if strings.HasSuffix(w, ".") {
			return 5
		}
		return 6
	case unicode.IsDigit(r):
		return 7
	case r == '@' && size < len(w):
		return 8
	case r == '#' && size < len(w):
		return 9
	}
	switch w {
	case ".":
		return 20
	case "?", "!":
		return 21
	case ":":
		return 22
	case ",":
		return 23
	case ";":
		return 24
	case `"`, "''", "”", "’", "'":
		return 25
	case "“", "``", "‘", "`":
		return 26
	case ")", "]", "}":
		return 27
	case "(", "[", "{":
		return 28
	case "-":
		return 29
	case "--", "–", "—":
		return 30
	case "...", "…", "..", "....":
		return 31
	}
	switch {
	case strings.Trim(w, "!?") == "":
		return 32
	case strings.Trim(w, ".") == "":
		return 33
	case len(w) > 4 && strings.Trim(w, w[:1]) == "":
		return 34
	case len(w) > 1 && strings.IndexByte(":;=", w[0]) >= 0:
		return 35
	}
	return 36
}

// features appends the features of a sentence that began at token first ending with token i.
func (v *view) features(f []linear.Feature, i, first int) []linear.Feature {
	k, w, l := v.kind[i+1:], v.lower[i+1:], v.length[i+1:] // index 3 is token i
	const c = pad - 1
	n := 0
	add := func(atoms ...uint64) {
		f = append(f, linear.Hash(n, atoms...))
		n++
	}
	space := uint64(min(v.toks[i+1].Start-v.toks[i].End, 3))
	if space > 0 && strings.IndexByte(v.text[v.toks[i].End:v.toks[i+1].Start], '\n') >= 0 {
		space += 4
	}
	long := uint64(i + 1 - first)
	switch {
	case long > 30:
		long = 8
	case long > 15:
		long = 7
	case long > 8:
		long = 6
	case long > 4:
		long = 5
	}
	left := uint64(min(len(v.toks)-i-1, 5))
	state := uint64(v.quotes[i])<<1 | uint64(v.parens[i])
	start := v.kind[first+pad]
	add()
	add(k[c], space)
	add(k[c], k[c+1], space)
	add(k[c-1], k[c], k[c+1], space)
	add(k[c], k[c+1], k[c+2], space)
	add(k[c-1], k[c], k[c+1], k[c+2])
	add(k[c-2], k[c-1], k[c], k[c+1])
	add(k[c], k[c+1], k[c+2], k[c+3])
	add(w[c], space)
	add(w[c], k[c+1])
	add(w[c], w[c+1])
	add(w[c+1], k[c], space)
	add(w[c+1], space)
	add(w[c-1], k[c], k[c+1])
	add(w[c-1], w[c], k[c+1])
	add(w[c-1], w[c])
	add(w[c+1], w[c+2])
	add(w[c+1], w[c+2], k[c])
	add(w[c+2], k[c], k[c+1])
	add(w[c-1], w[c], w[c+1])
	add(k[c], k[c+1], long)
	add(k[c], long, space)
	add(k[c], k[c+1], left)
	add(k[c], k[c+1], long, left)
	add(k[c], k[c+1], state)
	add(k[c], k[c+1], k[c+2], state)
	add(k[c-1], uint64(l[c-1]), k[c], k[c+1])
	add(uint64(l[c]), k[c], k[c+1])
	add(start, k[c], k[c+1])
	add(v.lower[first+pad], k[c], k[c+1])
	add(v.lower[first+pad], v.kind[first+pad+1], k[c], k[c+1])
	add(long, k[c+1], space)
	add(w[c-1], k[c], w[c+1])
	// Where the same words or signs begin the sentence and what follows, as in lists and headers.
	same := uint64(0)
	if v.lower[first+pad] == w[c+1] {
		same |= 1
	}
	if v.kind[first+pad] == k[c+1] && v.kind[first+pad+1] == k[c+2] {
		same |= 2
	}
	add(same, k[c], k[c+1])
	punkt := uint64(0)
	if v.punkt[i] {
		punkt = 1
	}
	add(punkt, k[c], k[c+1])
	add(punkt, k[c], space)
	add(punkt, w[c])
	return f
}

// Example is a paragraph with its sentences' ends, for training.
type Example struct {
	Text string
	Ends map[int]bool // byte offsets where sentences end
}

// Options steer training. Zero fields take defaults.
type Options struct {
	Epochs int
	Seed   uint64
	Cutoff int     // features seen less often have no weights
	Least  float64 // averaged weights below this are dropped
	Log    func(format string, a ...any)
}

// Train learns where sentences end. The same examples and options give the same splitter.
func Train(examples []Example, opts Options) *Splitter {
	opts.Epochs = cmp.Or(opts.Epochs, 4)
	opts.Cutoff = cmp.Or(opts.Cutoff, 2)
	opts.Least = cmp.Or(opts.Least, 0.02)
	if opts.Log == nil {
		opts.Log = func(string, ...any) {}
	}
	var f []linear.Feature
	views := make([]view, len(examples))
	var index linear.Counter
	ends := func(ex *Example, v *view, i int) bool {
		for p := v.toks[i].End; p <= v.toks[i+1].Start; p++ {
			if ex.Ends[p] {
				return true
			}
		}
		return false
	}
	each := func(k int, do func(f []linear.Feature, end bool)) {
		v, first := &views[k], 0
		for i := range len(v.toks) - 1 {
			if v.toks[i+1].Joined {
				continue
			}
			end := ends(&examples[k], v, i)
			f = v.features(f[:0], i, first)
			do(f, end)
			if end {
				first = i + 1
			}
		}
	}
	for k, ex := range examples {
		views[k] = view{text: ex.Text, toks: words(nil, ex.Text, 0, len(ex.Text))}
		if len(views[k].toks) == 0 {
			continue
		}
		views[k].read()
		each(k, func(f []linear.Feature, _ bool) { index.Count(f) })
	}
	l := linear.NewLearner(2, &index, opts.Cutoff, 0.1, 1e-7)
	rng := rand.New(rand.NewPCG(opts.Seed, 1))
	for epoch := range opts.Epochs {
		n, right := 0, 0
		for _, k := range rng.Perm(len(examples)) {
			if len(views[k].toks) == 0 {
				continue
			}
			each(k, func(f []linear.Feature, end bool) {
				gold := 0
				if end {
					gold = 1
				}
				n++
				if l.Predict(f) == gold {
					right++
				}
				l.Learn(gold, nil)
			})
		}
		opts.Log("sentences: pass %d: %.3f%% right in training", epoch+1, 100*float64(right)/float64(n))
	}
	return &Splitter{l.Model(opts.Least)}
}
