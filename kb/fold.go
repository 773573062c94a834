package kb

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// fold appends the form in which names are compared: lower case, no diacritics, no punctuation, words parted by one space,
// no "the" in front. Initials stand together: "J. D. Vance" and "JD Vance" are one.
func fold(buf []byte, s string) []byte {
	start := len(buf)
	word := start    // where the current word begins
	prevRun := false // the word before is initials
	endWord := func() {
		if len(buf) == word {
			return
		}
		single := len(buf) == word+1 && buf[word] >= 'a' && buf[word] <= 'z'
		if single && prevRun && word > start {
			copy(buf[word-1:], buf[word:]) // drop the space between initials
			buf = buf[:len(buf)-1]
		}
		prevRun = single
		buf = append(buf, ' ')
		word = len(buf)
	}
	for _, r := range s {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			buf = append(buf, byte(r))
		case r >= 'A' && r <= 'Z':
			buf = append(buf, byte(r)+'a'-'A')
		case r == '\'' || r == '’' || r == '‘' || r == 'ʻ' || r == 'ʼ' || r == '`':
		case r == '.':
			// "U.S." is one word, "J.D." too; after a longer word a full stop parts nothing that a space does not.
		case r == '&':
			endWord()
			buf = append(buf, "and"...)
			endWord()
		case r < utf8.RuneSelf:
			endWord()
		case unicode.Is(unicode.Mn, r):
		default:
			l := unicode.ToLower(r)
			if plain, ok := latin[l]; ok {
				buf = append(buf, plain...)
			} else if unicode.IsLetter(l) || unicode.IsDigit(l) {
				buf = utf8.AppendRune(buf, l)
			} else {
				endWord()
			}
		}
	}
	endWord()
	if n := len(buf); n > start && buf[n-1] == ' ' {
		buf = buf[:n-1]
	}
	if the := []byte("the "); bytes.HasPrefix(buf[start:], the) {
		buf = append(buf[:start], buf[start+len(the):]...)
	}
	return buf
}

// latin maps the letters with diacritics of Latin alphabets to plain ones, as the slugs of entities do.
var latin = func() map[rune]string {
	out := map[rune]string{}
	for plain, letters := range map[string]string{
		"a":  "àáâãäåāăąǎǟǡǻȁȃȧḁẚạảấầẩẫậắằẳẵặ",
		"ae": "æǣǽ",
		"b":  "ƀƃḃḅḇ",
		"c":  "çćĉċčƈȼḉ",
		"d":  "ðďđƌƍȡḋḍḏḑḓ",
		"e":  "èéêëēĕėęěȅȇȩɇḕḗḙḛḝẹẻẽếềểễệ",
		"f":  "ƒḟ",
		"g":  "ĝğġģǥǧǵḡ",
		"h":  "ĥħȟḣḥḧḩḫẖ",
		"i":  "ìíîïĩīĭįıǐȉȋḭḯỉị",
		"j":  "ĵǰȷɉ",
		"k":  "ķĸƙǩḱḳḵ",
		"l":  "ĺļľŀłƚƛȴḷḹḻḽ",
		"m":  "ḿṁṃ",
		"n":  "ñńņňƞǹȵṅṇṉṋ",
		"ng": "ŋ",
		"o":  "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ",
		"oe": "œ",
		"p":  "ƥṕṗ",
		"r":  "ŕŗřȑȓɍṙṛṝṟ",
		"s":  "śŝşšſșṡṣṥṧṩẛ",
		"ss": "ß",
		"t":  "ţťŧƫƭțȶṫṭṯṱẗ",
		"th": "þ",
		"u":  "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
		"v":  "ṽṿ",
		"w":  "ŵẁẃẅẇẉẘ",
		"x":  "ẋẍ",
		"y":  "ýÿŷƴȳɏẏẙỳỵỷỹ",
		"z":  "źżžƶȥẑẓẕ",
	} {
		for _, r := range letters {
			out[r] = plain
		}
	}
	return out
}()

// slugOf is the id that extract makes of a name: the same as github.com/gosimple/slug for names in Latin letters.
// It is empty for a name with letters of another script.
func slugOf(name string) string {
	var b strings.Builder
	gap := false
	put := func(s string) {
		if gap && b.Len() > 0 {
			b.WriteByte('-')
		}
		gap = false
		b.WriteString(s)
	}
	for _, r := range name {
		r = unicode.ToLower(r)
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '_':
			put(string(r))
		case r == '\'' || r == '’' || r == '"' || unicode.Is(unicode.Mn, r):
		case r == '&':
			put("and")
		case r == '@':
			put("at")
		case latin[r] != "":
			put(latin[r])
		case unicode.IsLetter(r):
			return ""
		default:
			gap = true
		}
	}
	return b.String()
}

// titles are what stands in front of names without being part of them.
var titles = func() map[string]bool {
	out := map[string]bool{}
	for _, t := range strings.Fields(`
		admiral ambassador amb archbishop ayatollah bishop brig brigadier capt captain cardinal chairman chairwoman chancellor
		chief cmdr col colonel commander commissioner congressman congresswoman councilman councilwoman dame dr emir former
		gen general gov governor hon judge justice king lady lord lt madam mayor minister mister mr mrs ms miss mp msgr
		pm premier pres president prime princess prince prof professor queen rep representative rev reverend sec secretary sen
		senator sgt sheikh sir speaker sultan us vice attorney deputy defense foreign state majority minority leader first
		then ex acting interim presidential candidate pope saint st imam mullah crown taoiseach rabbi`) {
		out[t] = true
	}
	return out
}()

// cutTitle cuts one title off the front of a folded name, if a name is left.
func cutTitle(key []byte) (rest []byte, ok bool) {
	word, rest, ok := bytes.Cut(key, []byte(" "))
	return rest, ok && titles[string(word)]
}

// cutInitials returns a folded name without the initials between its first and its last word, in new memory if there are any.
func cutInitials(key []byte) []byte {
	first := bytes.IndexByte(key, ' ')
	last := bytes.LastIndexByte(key, ' ')
	if first < 0 || first == last {
		return key
	}
	out := append(make([]byte, 0, len(key)), key[:first]...)
	for _, w := range bytes.Split(key[first+1:last], []byte(" ")) {
		if len(w) > 1 && !(len(w) == 2 && !bytes.ContainsAny(w, "aeiouy")) { // "HW" of "George H. W. Bush"
			out = append(append(out, ' '), w...)
		}
	}
	return append(out, key[last:]...)
}

// index finds entries by folded names. Names in capitals ("US"), and those that end in a full stop ("Miss."), are kept apart,
// as they match only what is written so.
type index struct {
	free, caps, dotted map[string][]*Entry
	// one is memory for lists of one entry: nearly all are.
	one *[]*Entry
}

// newIndex makes an index for about n names.
func newIndex(n int) index {
	one := make([]*Entry, 0, n)
	return index{make(map[string][]*Entry, n), map[string][]*Entry{}, map[string][]*Entry{}, &one}
}

func (x index) add(name string, e *Entry) {
	switch {
	case isCaps(name):
		x.put(x.caps, name, e)
	case strings.HasSuffix(name, ".") && !strings.Contains(name, " ") && len(name) <= 6:
		x.put(x.dotted, name, e)
	default:
		x.put(x.free, name, e)
	}
}

func (x index) put(m map[string][]*Entry, name string, e *Entry) {
	var space [96]byte
	key := fold(space[:0], name)
	if len(key) == 0 {
		return
	}
	list := m[string(key)]
	switch {
	case list == nil:
		if len(*x.one) == cap(*x.one) {
			*x.one = make([]*Entry, 0, 256)
		}
		n := len(*x.one)
		*x.one = append(*x.one, e)
		m[string(key)] = (*x.one)[n : n+1 : n+1]
	case !slices.Contains(list, e):
		m[string(key)] = append(list, e)
	}
}

// sort puts every list into its order. What is found by capitals or with a full stop is also found together with the free
// names of the same key, so those lists take these in.
func (x index) sort(compare func(a, b *Entry) int) {
	for _, m := range []map[string][]*Entry{x.caps, x.dotted} {
		for key, list := range m {
			for _, e := range x.free[key] {
				if !slices.Contains(list, e) {
					list = append(list, e)
				}
			}
			m[key] = list
		}
	}
	for _, m := range []map[string][]*Entry{x.free, x.caps, x.dotted} {
		for _, list := range m {
			if len(list) > 1 {
				slices.SortFunc(list, compare)
			}
		}
	}
}

// get returns what a folded key finds, given how the name was written.
func (x index) get(key []byte, written string) []*Entry {
	if len(x.caps) > 0 && isCaps(written) {
		if out := x.caps[string(key)]; out != nil {
			return out
		}
	}
	if len(x.dotted) > 0 && strings.HasSuffix(written, ".") && startsUpper(written) {
		if out := x.dotted[string(key)]; out != nil {
			return out
		}
	}
	return x.free[string(key)]
}

// isCaps reports whether a name is an acronym: of two to six letters or figures, capitals all, but for "the" in front.
func isCaps(s string) bool {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "the "), "The ")
	n := 0
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			n++
		case unicode.IsDigit(r) || r == '.' || r == '&' || r == '-':
		default:
			return false
		}
	}
	return n >= 2 && n <= 6
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// Fold returns the form in which names are compared: lower case, without diacritics, punctuation and a "the" in front.
func Fold(name string) string {
	var space [96]byte
	return string(fold(space[:0], name))
}
