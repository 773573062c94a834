package split

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/jdkato/prose/v2"
)

// Token is a syntactic word: half-open byte offsets into the text.
type Token struct {
	Start, End int
	Joined     bool // one word in print with the token before it: the "n't" of "don't"
}

// words appends the tokens of text[start:end], which has no blank lines that matter. It goes by English Web Treebank's
// conventions (https://universaldependencies.org/en/tokenization.html).
func words(toks []Token, text string, start, end int) []Token {
	t := tokenizer{text: text, toks: toks}
	for pos := start; pos < end; {
		r, size := utf8.DecodeRuneInString(text[pos:end])
		if space(r) {
			pos += size
			continue
		}
		stop := pos
		for stop < end {
			r, size := utf8.DecodeRuneInString(text[stop:end])
			if space(r) {
				break
			}
			stop += size
		}
		for stop-pos > longest {
			n := link(text[pos:stop], true)
			if n == 0 {
				n = longest
				for n > longest-utf8.UTFMax && !utf8.RuneStart(text[pos+n]) {
					n--
				}
				t.chunk(pos, pos+n, end)
			} else {
				t.emit(pos, pos+n)
			}
			pos += n
		}
		if pos < stop {
			t.chunk(pos, stop, end)
		}
		pos = stop
	}
	return t.toks
}

// longest is the length at which what has no space in it is cut, unless it is a link: the rules look ahead and back in it.
const longest = 512

// space tells what parts words: white space and invisible characters.
func space(r rune) bool {
	switch r {
	case ' ', '\n', '\t', '\r', '\v', '\f', '\u00a0', '\u0085', '\u200b', '\ufeff':
		return true
	}
	return r >= 0x1680 && unicode.IsSpace(r) || r < ' '
}

type tokenizer struct {
	text  string
	toks  []Token
	quote int // open single quotation marks
}

func (t *tokenizer) emit(start, end int) { t.toks = append(t.toks, Token{Start: start, End: end}) }

func (t *tokenizer) joined(start, end int) {
	t.toks = append(t.toks, Token{Start: start, End: end, Joined: true})
}

// chunk splits text[pos:end], which holds no space.
func (t *tokenizer) chunk(pos, end, limit int) {
	first := pos
	for pos < end {
		rest := t.text[pos:end]
		c := rest[0]
		n := 0
		switch {
		case c < utf8.RuneSelf && (isLetter(c) || isDigit(c)):
			if n = link(rest, pos == first); n == 0 {
				if n = address(rest); n == 0 {
					pos = t.word(pos, end, limit, first)
					continue
				}
			}
		case c == '@' || c == '#':
			n = handle(rest)
		case c == '.' && len(rest) > 2 && topLevel[rest[1:]]:
			n = len(rest)
		case c == '\'' || c == '`':
			n = t.apostrophe(rest, pos, first, end)
		case pos == first || strings.IndexByte(":;=", c) >= 0:
			n = emoticon(rest)
		}
		if n == 0 && c >= utf8.RuneSelf {
			r, _ := utf8.DecodeRuneInString(rest)
			switch {
			case unicode.IsLetter(r) || unicode.IsDigit(r):
				pos = t.word(pos, end, limit, first)
				continue
			case r == '’' || r == '‘':
				n = t.apostrophe(rest, pos, first, end)
			}
		}
		if n == 0 {
			n = sign(rest)
		}
		t.emit(pos, pos+n)
		pos += n
	}
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
func isDigit(c byte) bool  { return '0' <= c && c <= '9' }

// sign is the length of the punctuation or symbol that s starts with. A run of one sign is one token.
func sign(s string) int {
	c := s[0]
	switch c {
	case '-', '*', '_', '=', '~', '+', '<', '>', '^', '|', '\'', '`', '#', '$', '/', '\\':
		if drawn := len(s) - len(strings.TrimLeft(s, "-*_=~+<>|^#")); drawn > 2 && strings.IndexByte("-*_=~+<>|^#", c) >= 0 {
			return drawn // lines drawn with signs
		}
		n := 1
		for n < len(s) && s[n] == c {
			n++
		}
		if n == 1 && c == '-' && len(s) > 1 && s[1] == '>' {
			n++
		}
		if n == 1 && c == '+' && len(s) > 1 && isDigit(s[1]) {
			return n + len(s[1:]) - len(strings.TrimLeft(s[1:], "0123456789"))
		}
		return n
	case '.', '!', '?':
		return len(s) - len(strings.TrimLeft(s, ".!?"))
	}
	if c < utf8.RuneSelf {
		return 1
	}
	r, n := utf8.DecodeRuneInString(s)
	for n < len(s) {
		next, size := utf8.DecodeRuneInString(s[n:])
		// Accents, joined emoji and their variants, runs of one dash, quotation mark or dots.
		if unicode.Is(unicode.M, next) || next == '\u200d' || 0x1F3FB <= next && next <= 0x1F3FF ||
			strings.HasSuffix(s[:n], "\u200d") || next == r && strings.ContainsRune("—–’‘…", r) || r == '…' && next == '.' {
			n += size
			continue
		}
		if flag(r) && flag(next) && n == 4 {
			n += size
		}
		break
	}
	return n
}

func flag(r rune) bool { return 0x1F1E6 <= r && r <= 0x1F1FF }

// emoticon is the length of the smiley that is the whole of s, but for closing punctuation, or 0: one of those that news and
// mail are full of, or one that prose's tokeniser leaves whole.
func emoticon(s string) int {
	if len(s) < 2 || len(s) > 8 {
		return 0
	}
	for _, e := range emoticons {
		if rest, ok := strings.CutPrefix(s, e); ok && strings.Trim(rest, ".,!?)\"") == "" {
			return len(e)
		}
	}
	if strings.IndexByte(":;=8<>^@([¯", s[0]) < 0 || strings.Trim(s[1:], "()[]{}/\\|-_^*'`@<>=:;.,!?\"oOpPdDxXvV03") != "" {
		return 0
	}
	for n := len(s); n > 1; n-- {
		if strings.Trim(s[n:], ".,!?)\"") == "" && strings.ContainsAny(s[:n], ":;=^_") && whole(s[:n]) {
			return n
		}
	}
	return 0
}

// emoticons are the most frequent ones; prose lacks some.
var emoticons = []string{":-)", ":-(", ":-D", ":-P", ":-p", ":-/", ":-|", ";-)", ":')", ":'(", ":))", ":)", ":(", ":D", ":P", ":p", ":/", ":|", ":o", ":O", ":]", ":[", ";)", ";D", "=)", "=(", "=D", "=P", "^_^", "<3", ">:(", "-_-", "xD", "XD"}

// whole says whether prose takes s for one token.
func whole(s string) bool {
	doc, err := prose.NewDocument(s, prose.WithSegmentation(false), prose.WithTagging(false), prose.WithExtraction(false))
	return err == nil && len(doc.Tokens()) == 1
}

// handle is the length of a handle or hashtag, or 0.
func handle(s string) int {
	n := 1
	for n < len(s) && (isLetter(s[n]) || isDigit(s[n]) || s[n] == '_') {
		n++
	}
	if n < 2 || strings.IndexFunc(s[1:n], unicode.IsLetter) < 0 {
		return 0
	}
	if s[0] == '@' {
		n = max(n, 1+domain(s[1:]))
	}
	return n
}

// link is the length of the web address that s starts with, or 0.
func link(s string, whole bool) int {
	if len(s) < 4 {
		return 0
	}
	n := 0
	for _, p := range []string{"http://", "https://", "ftp://", "www.", "mailto:", "pic.twitter.com/", "t.co/", "bit.ly/"} {
		if len(s) > len(p) && strings.EqualFold(s[:len(p)], p) {
			n = len(s)
			break
		}
	}
	if n == 0 {
		n = domain(s)
	}
	if n == 0 {
		return 0
	}
	return trimLink(s[:n])
}

// trimLink leaves out the punctuation that follows a link.
func trimLink(s string) int {
	if i := strings.IndexAny(s, "<>\"“”‘’"); i > 0 {
		s = s[:i]
	}
	round := strings.Count(s, ")") - strings.Count(s, "(")
	square := strings.Count(s, "]") - strings.Count(s, "[")
	for len(s) > 1 {
		switch s[len(s)-1] {
		case '.', ',', ';', ':', '!', '?', '\'', '*':
		case ')':
			if round--; round < 0 {
				return len(s)
			}
		case ']':
			if square--; square < 0 {
				return len(s)
			}
		default:
			return len(s)
		}
		s = s[:len(s)-1]
	}
	return len(s)
}

// domain is the length of a name such as kg.example.com/path, or 0.
func domain(s string) int {
	n, dots, labels := 0, 0, 0
	for n < len(s) && n < 254 && (isLetter(s[n]) || isDigit(s[n]) || s[n] == '-' || s[n] == '_' || s[n] == '.') {
		if s[n] == '.' {
			if n == labels {
				return 0
			}
			dots++
			labels = n + 1
		}
		n++
	}
	name := s[:n]
	for strings.HasSuffix(name, ".") || strings.HasSuffix(name, "-") {
		name, dots = name[:len(name)-1], dots-1
	}
	i := strings.LastIndexByte(name, '.')
	if i < 0 {
		return 0
	}
	tld := name[i+1:]
	known := topLevel[strings.ToLower(tld)]
	if !known || tld != strings.ToLower(tld) && tld != strings.ToUpper(tld) && tld != "Com" && tld != "Org" && tld != "Net" {
		// A newsgroup's or a file's name: three words or more with full stops between, all in lower case.
		if dots < 2 || name != strings.ToLower(name) || len(name) != len(s) && strings.Trim(s[len(name):], ".,;:)>\"'") != "" {
			return 0
		}
		for _, label := range strings.Split(name, ".") {
			if len(label) < 3 || !isLetter(label[0]) {
				return 0
			}
		}
	}
	if len(name) < len(s) && s[len(name)] == '/' {
		return len(s)
	}
	if len(name) < len(s) && strings.IndexByte("@%", s[len(name)]) >= 0 {
		return 0
	}
	return len(name)
}

var topLevel = set("com org net edu gov mil info biz co.uk uk us ca de fr eu ru cn jp au nz ie io tv me ly html htm php doc docx xls xlsx pdf txt ppt zip jpg gif png exe csv url")

func set(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}

// address is the length of the e-mail address that s starts with, or 0.
func address(s string) int {
	n := 0
	for n < len(s) && n < 65 && (isLetter(s[n]) || isDigit(s[n]) || strings.IndexByte("._%+-", s[n]) >= 0) {
		n++
	}
	if n == 0 || n+1 >= len(s) || s[n] != '@' || !isLetter(s[n+1]) && !isDigit(s[n+1]) {
		return 0
	}
	n++
	for n < len(s) && (isLetter(s[n]) || isDigit(s[n]) || s[n] == '.' || s[n] == '-') {
		n++
	}
	for s[n-1] == '.' || s[n-1] == '-' {
		n--
	}
	return n
}

// apostrophe is the length of a token that starts with an apostrophe: 'em, '90s, or the sign alone.
func (t *tokenizer) apostrophe(s string, pos, first, end int) int {
	_, size := utf8.DecodeRuneInString(s)
	if pos > first {
		if t.quote > 0 {
			t.quote--
		}
		return 0
	}
	rest := s[size:]
	n := 0
	for n < len(rest) && (isLetter(rest[n]) || isDigit(rest[n])) {
		n++
	}
	if n == 0 {
		return 0
	}
	word := strings.ToLower(rest[:n])
	switch word {
	case "em", "til", "till", "cause", "cuz", "bout", "round", "nother", "n", "tis", "twas":
		if word == "tis" || word == "twas" {
			return size + 1
		}
		return size + n
	case "s", "m", "re", "ve", "ll", "d":
		if n == len(rest) || !isLetter(rest[n]) {
			return size + n
		}
	}
	if isDigit(rest[0]) && (n == 2 && isDigit(rest[1]) || n == 3 && rest[2] == 's') {
		return size + n
	}
	t.quote++
	return 0
}

// word emits the word or number that starts at pos and returns where it ends.
func (t *tokenizer) word(pos, end, limit, first int) int {
	s := t.text[pos:end]
	n := 0
	digits, letters := false, false
	for n < len(s) {
		r, size := rune(s[n]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[n:])
		}
		switch {
		case r == '_' || r < utf8.RuneSelf && isDigit(byte(r)) || unicode.IsDigit(r):
			digits = true
			n += size
			continue
		case r < utf8.RuneSelf && isLetter(byte(r)) || r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.Is(unicode.M, r) || unicode.Is(unicode.Cf, r)): // also soft hyphens
			if digits && !letters {
				if k := unit(s[n:]); k > 0 && !strings.ContainsAny(s[:n], "_-") {
					t.emit(pos, pos+n)
					return pos + n
				}
			}
			letters = true
			n += size
			continue
		}
		if n+size >= len(s) {
			if r == '/' && n == 1 && s[0]|0x20 == 'w' {
				t.emit(pos, pos+2)
				return pos + 2
			}
			break
		}
		next, _ := utf8.DecodeRuneInString(s[n+size:])
		more := false
		switch r {
		case '\'', '’', '`', '´', '‘':
			more = unicode.IsLetter(next)
		case '.':
			more = t.inner(s, n, next)
		case ',', ':':
			more = isDigit(s[n-1]) && unicode.IsDigit(next) && (digits && !letters)
			if more && r == ',' {
				more = threeDigits(s[n+1:])
			}
		case '/':
			if (n == 1 && s[0]|0x20 == 'w') && !slash(s, n) {
				t.emit(pos, pos+2) // w/ for with
				return pos + 2
			}
			more = slash(s, n)
		case '-', '\u2011':
			more = t.hyphen(s, n, size, next)
		case '&':
			more = ampersand(s, n)
		case '*':
			more = isLetter(s[n-1]) && (unicode.IsLetter(next) || next == '*') && letters
			k := n
			for more && k+1 < len(s) && k < n+3 && s[k+1] == '*' {
				k++
			}
			if more = more && k+1 < len(s) && isLetter(s[k+1]); more {
				n = k
			}
		case '@':
			more = letters && unicode.IsLetter(next)
		case '%':
			more = false
		}
		if !more {
			break
		}
		n += size
	}
	if n == 0 {
		_, n = utf8.DecodeRuneInString(s)
	}
	if n < len(s) && s[n] == '.' && !strings.HasPrefix(s[n+1:], "..") && t.abbreviation(s, n, pos+n+1, limit) {
		n++
	}
	t.contract(pos, pos+n)
	pos += n
	// The apostrophe of a plural's possessive, where no quotation is open.
	if n < len(s) && t.quote == 0 && (s[n-1]|0x20 == 's' || s[n-1]|0x20 == 'x' || s[n-1]|0x20 == 'z') {
		for _, a := range []string{"'", "’"} {
			if rest, ok := strings.CutPrefix(s[n:], a); ok && (rest == "" || !unicode.IsLetter(firstRune(rest)) && !strings.HasPrefix(rest, a)) {
				t.joined(pos, pos+len(a))
				return pos + len(a)
			}
		}
	}
	return pos
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func threeDigits(s string) bool {
	return len(s) >= 3 && isDigit(s[0]) && isDigit(s[1]) && isDigit(s[2]) && (len(s) == 3 || !isDigit(s[3]))
}

// unit is the length of a unit right after a number, or 0.
func unit(s string) int {
	n := 0
	for n < len(s) && isLetter(s[n]) {
		n++
	}
	if n == 0 || !units[s[:n]] || n < len(s) && (isDigit(s[n]) || s[n] == '-' || s[n] >= utf8.RuneSelf) {
		return 0
	}
	return n
}

var units = set("am pm AM PM a p k K m M b bn mn mm cm km kg mg ml ft lb lbs oz Hz GHz MHz kHz kb KB MB gb GB TB MW mw kW kWh mph x X C F hr hrs mins min sec yr yrs percent MM t")

// inner tells whether the full stop at s[n] stands inside a word: U.S, 3.5, a file name.
func (t *tokenizer) inner(s string, n int, next rune) bool {
	if isDigit(s[n-1]) && unicode.IsDigit(next) {
		return true
	}
	if !unicode.IsLetter(next) && !unicode.IsDigit(next) || s[n-1] == '.' {
		return false
	}
	// One letter before: U.S, e.g, Ph.D.
	i := n
	for i > 0 && isLetter(s[i-1]) {
		i--
	}
	before := s[i:n]
	j := n + 1
	for j < len(s) && isLetter(s[j]) {
		j++
	}
	after := s[n+1 : j]
	if len(before) == 1 && (i == 0 || s[i-1] == '.') {
		if len(after) == 1 {
			return true
		}
		return i > 0 && len(after) <= 3 && strings.ToUpper(after) == after
	}
	if before == "Ph" && strings.HasPrefix(after, "D") || before == "Sc" || before == "M" {
		return true
	}
	return false
}

// slash tells whether the slash at s[n] stands inside a word: 9/11, 1/2, w/o, b/c.
func slash(s string, n int) bool {
	i := n
	for i > 0 && (isDigit(s[i-1]) || isLetter(s[i-1]) || s[i-1] == '/') {
		i--
	}
	j := n + 1
	for j < len(s) && (isDigit(s[j]) || isLetter(s[j])) {
		j++
	}
	before, after := s[i:n], s[n+1:j]
	if before == "" || after == "" || i > 0 {
		return false
	}
	if isDigit(before[0]) && isDigit(after[0]) {
		return s[i:j] != "24/7"
	}
	switch strings.ToLower(s[i:j]) {
	case "w/o", "b/c", "c/o", "n/a", "s/he", "l/c", "i/c", "w/e", "a/k/a":
		return true
	}
	return false
}

func ampersand(s string, n int) bool {
	i, j := n, n+1
	for i > 0 && isLetter(s[i-1]) {
		i--
	}
	for j < len(s) && isLetter(s[j]) {
		j++
	}
	before, after := s[i:n], s[n+1:j]
	if len(before) == 1 && len(after) == 1 {
		return true
	}
	return before != "" && after != "" && len(before) <= 4 && len(after) <= 4 && before == strings.ToUpper(before) && after == strings.ToUpper(after)
}

// hyphen tells whether the hyphen at s[n] stands inside one token: e-mail, non-profit, telephone numbers.
func (t *tokenizer) hyphen(s string, n, size int, next rune) bool {
	if !unicode.IsLetter(next) && !unicode.IsDigit(next) {
		return false
	}
	if unicode.IsLetter(next) && n < 9 && prefixes[strings.ToLower(s[:n])] {
		return true
	}
	if !isDigit(s[n-1]) || !unicode.IsDigit(next) {
		return false
	}
	// Digits on both sides: three groups or more, or 345-9945, are numbers of a telephone or a date.
	j := 0
	for j < min(len(s), 40) && (isDigit(s[j]) || s[j] == '-' && j+1 < len(s) && isDigit(s[j+1])) {
		j++
	}
	if j <= n {
		return false
	}
	groups := strings.Split(s[:j], "-")
	return len(groups) >= 3 && len(groups) < 6 || len(groups) == 2 && len(groups[0]) == 1 && len(groups[1]) == 4 || len(groups) == 2 && len(groups[0]) == 3 && len(groups[1]) == 4
}

var prefixes = set("e anti co de eco ex extra inter intra macro mega micro mid mini multi neo non over pan para post pre pro pseudo quasi re semi sub super tri ultra un uni bi bio agro cyber counter cross psycho mis socio")

// abbreviation tells whether the full stop at s[n] belongs to the word before it.
func (t *tokenizer) abbreviation(s string, n, after, limit int) bool {
	w := s[:n]
	if i := strings.LastIndexAny(w, "-/"); i >= 0 {
		w = w[i+1:]
	}
	if w == "" {
		return false
	}
	rest := s[n+1:]
	next := firstRune(strings.TrimLeftFunc(t.text[after:min(limit, after+16)], space))
	if strings.Contains(w, ".") {
		return isLetter(w[len(w)-1]) && w[len(w)-2] == '.' || strings.HasPrefix(w, "Ph.")
	}
	if len(w) == 1 && isLetter(w[0]) {
		if w == "I" {
			return unicode.IsUpper(next) && len(t.toks) > 0 && after < limit && rest == "" && t.capitalBefore()
		}
		return 'A' <= w[0] && w[0] <= 'Z' && (rest == "" || unicode.IsUpper(firstRune(rest)) || strings.IndexByte(",;:)'-", rest[0]) >= 0) || numbered[w] && unicode.IsDigit(next)
	}
	switch low := strings.ToLower(w); {
	case numbered[low]:
		return unicode.IsDigit(next)
	case titles[low], ranks[low]:
		return w != low && unicode.IsUpper(next)
	case capitalOnly[low]:
		if w == low || rest == "" && after >= limit {
			return false
		}
		return rest != "" || !unicode.IsUpper(next) || len(t.toks) > 0 && t.text[t.toks[len(t.toks)-1].Start] == ','
	default:
		return abbreviations[low]
	}
}

// capitalBefore tells whether the last token is capitalised.
func (t *tokenizer) capitalBefore() bool {
	last := t.toks[len(t.toks)-1]
	return unicode.IsUpper(firstRune(t.text[last.Start:last.End]))
}

var (
	abbreviations = set("mr mrs dr drs prof profs jr sr etc vs inc ltd corp cos bros dept assn assoc blvd hwy approx attn al eg ie cf viz sgt capt cmdr adm brig pvt cpl supt supts atty attys messrs mmes mlle sgts blvd st sts ps esq lt gov govs seq arrv et.al")
	// titles are abbreviations before a capital, and where they have one themselves.
	titles = set("gen rep reps sen sens col rev hon maj pres ms amb gens cong del insp sec min def atty asst dep treas fr bp")
	// ranks are likewise, and too rare for the model of sentence ends to have learned that none ends there.
	ranks = set("ald aldr cllr clr coun assemb asm comm commr cmsr det supv chmn msgr ven engr mx")
	// capitalOnly are abbreviations where they have a capital and no sentence seems to begin after them.
	capitalOnly = set("co univ jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif cal colo conn fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo que ont ave ft mt rd pt spec conf para ext est yrs lbs oz mins hrs dom")
	// numbered are abbreviations before a number.
	numbered = set("no nos art sec fig figs pp vol vols ch ext tel op sect par ver est ca p v c approx cl")
)

// contract emits text[start:end], taken apart where a verb, "not" or a possessive hangs on it.
func (t *tokenizer) contract(start, end int) {
	w := t.text[start:end]
	if len(w) < 2 || len(w) > 40 {
		t.emit(start, end)
		return
	}
	low := strings.ToLower(w)
	if len(low) != len(w) {
		t.emit(start, end)
		return
	}
	cut := contraction(low)
	if low == "its" && t.its(end) {
		cut = 2
	}
	if low == "alot" {
		t.emit(start, start+1)
		t.emit(start+1, end)
		return
	}
	if cut > 0 {
		t.emit(start, start+cut)
		t.joined(start+cut, end)
		return
	}
	t.emit(start, end)
}

// its tells whether "its" before text[end:] lacks an apostrophe, going by the next word.
func (t *tokenizer) its(end int) bool {
	next := strings.TrimLeft(t.text[end:min(len(t.text), end+12)], " ")
	i := 0
	for i < len(next) && isLetter(next[i]) {
		i++
	}
	return i < len(next) && notPossessed[strings.ToLower(next[:i])]
}

var notPossessed = set("a an the not so very really just too my your no all been like going getting kind always almost")

// contraction returns where a lower-cased word comes apart, or 0.
func contraction(low string) int {
	if n, ok := fused[low]; ok {
		return n
	}
	i := strings.LastIndexAny(low, "'’`´‘")
	if i <= 0 {
		return 0
	}
	_, size := utf8.DecodeRuneInString(low[i:])
	switch low[i+size:] {
	case "t":
		if low[i-1] == 'n' && i > 1 {
			return i - 1
		}
	case "s", "m", "d", "re", "ve", "ll":
		return i
	case "all":
		if low[:i] == "y" {
			return i + size
		}
	case "know":
		if low[:i] == "y" {
			return i + size
		}
	}
	return 0
}

// fused are words written together without an apostrophe, and where they come apart.
var fused = map[string]int{
	"cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "gimme": 3, "lemme": 3,
	"dont": 2, "doesnt": 4, "didnt": 3, "cant": 2, "wont": 2, "isnt": 2, "wasnt": 3, "arent": 3, "werent": 4,
	"wouldnt": 5, "couldnt": 5, "shouldnt": 6, "havent": 4, "hasnt": 3, "hadnt": 3, "aint": 2,
	"im": 1, "ive": 1, "youre": 3, "theyre": 4, "youve": 3, "weve": 2, "theyve": 4, "thats": 4, "whats": 4, "theres": 5,
	"heres": 4, "hes": 2, "shes": 3, "lets": 3, "elses": 4,
}
