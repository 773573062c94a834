package extract

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"kg/graph/schema"
	"kg/nlp"
)

// quote is direct speech: the text between the marks, a tweet up to its signature, or a headline after "Roe:".
type quote struct {
	nlp.Span
	speaker int     // mention, or -1
	by      *saying // where the text says whose words they are
}

// saying is a token that says that somebody speaks, and those that stand for who, mentions or not: "one official".
type saying struct {
	t   *tree
	at  int
	who []int
}

// signature is the line that a tweet ends with: "— Jane Roe (@JaneRoe) May 3, 2019".
var signature = regexp.MustCompile(`[—–-]{1,2}\s*([^—–()@\n]{2,60}?)\s*\(\s*@\w+\s*\)`)

// sayVerbs introduce or follow what somebody says.
var sayVerbs = wordSet(`say tell add mention write tweet ask reply declare argue insist claim state note announce warn explain call
	describe continue conclude concede admit joke respond remark observe complain charge cry shout post report promise vow thunder quip
	acknowledge believe think allege suggest recall crow fume boast scoff sneer gush muse snap plead testify retort counter opine mutter
	lament grumble gripe bemoan stress emphasize emphasise assert contend maintain reiterate clarify predict proclaim exclaim agree
	retweet repeat chant yell scream rail rant interject caution reckon imply hint point underline underscore attest affirm aver profess
	pronounce remind inform whisper deadpan snipe growl smirk sigh chuckle bark bellow roar hiss storm splutter drawl purr groan moan whine wail sniff
	jeer confess confide marvel enthuse venture gasp wheeze blurt beam smile grin shrug snarl snort bluster lecture sob stammer murmur`)

// holdVerbs say what somebody holds to be so, out loud or not.
var holdVerbs = wordSet(`feel find worry fear hold consider decide fret judge suspect conclude demonstrate show assume figure sense`)

// contentNouns name what somebody says or thinks; a clause that hangs from one is the possessor's words: "Roe's claim that".
var contentNouns = wordSet(`claim belief view argument suggestion contention assertion accusation allegation charge warning
	complaint fear concern statement remark comment opinion reaction response verdict answer reply retort insistence feeling conviction assessment conclusion declaration criticism
	objection theory notion message tweet word`)

// findQuotes finds the direct speech of the text. A quote that runs over paragraphs, each with an opening mark, is one a paragraph.
func (x *reading) findQuotes() {
	for i, p := range x.doc.Paragraphs {
		text := x.doc.Text[p.Start:p.End]
		if s := signature.FindStringSubmatchIndex(text); s != nil {
			if i > 0 && strings.TrimSpace(text[:s[0]]) == "" { // the tweet is the paragraph before
				tweet := x.doc.Paragraphs[i-1]
				x.quotes = slices.DeleteFunc(x.quotes, func(q quote) bool { return q.Start >= tweet.Start })
				x.quotes = append(x.quotes, quote{Span: tweet, speaker: x.mentionIn(p.Start+s[2], p.Start+s[3])})
				continue
			}
			x.quotes = append(x.quotes, quote{Span: nlp.Span{Start: p.Start, End: p.Start + s[0]}, speaker: x.mentionIn(p.Start+s[2], p.Start+s[3])})
			continue
		}
		if start, who := x.transcribed(p); start > 0 {
			x.quotes = append(x.quotes, quote{Span: nlp.Span{Start: start, End: p.End}, speaker: who})
			continue
		}
		for _, s := range quoted(text) {
			x.quotes = append(x.quotes, quote{Span: nlp.Span{Start: p.Start + s.Start, End: p.Start + s.End}, speaker: -1})
		}
	}
	for _, t := range x.trees {
		x.headlined(t)
	}
	for i := range x.quotes {
		if q := &x.quotes[i]; q.speaker < 0 {
			q.speaker, q.by = x.attribution(i)
		}
	}
}

// labelled is the label of who speaks in a transcript or interview: "ROE:", "A:".
var labelled = regexp.MustCompile(`^\s*(?:([\p{Lu}][\p{Lu}'’.-]+(?: [\p{Lu}][\p{Lu}'’.-]+){0,2})|A):\s+`)

// transcribed is where the words begin that a paragraph gives to a speaker by a label, and who that is: the person of that name, and for
// "A" the interviewed. 0 where there is no label, or one of nobody.
func (x *reading) transcribed(p nlp.Span) (start, who int) {
	s := labelled.FindStringSubmatchIndex(x.doc.Text[p.Start:p.End])
	if s == nil {
		return 0, -1
	}
	if s[2] < 0 {
		who = x.interviewed(p.Start)
	} else {
		name := strings.ToLower(x.doc.Text[p.Start+s[2] : p.Start+s[3]])
		who = slices.IndexFunc(x.ments, func(m Mention) bool {
			text := strings.ToLower(m.Text)
			return m.Kind == kindName && m.Type == schema.Person && !caps(m.Text) && (text == name || strings.HasSuffix(text, " "+name))
		})
	}
	if who < 0 {
		return 0, -1
	}
	return p.Start + s[1], who
}

// quoted lists what stands between marks in a paragraph. A mark without its fellow opens a quote to the end, or closes one from
// the start, as the side says on which a word touches it.
func quoted(text string) []nlp.Span {
	var out []nlp.Span
	open, single := -1, false
	closing := -1 // where a straight single mark closes
	for i, r := range text {
		size := utf8.RuneLen(r)
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		after, _ := utf8.DecodeRuneInString(text[min(i+max(size, 1), len(text)):])
		start := i == 0 || unicode.IsSpace(before) || strings.ContainsRune("([—–-", before)
		switch r {
		case '“', '”', '"':
			switch {
			case r == '"' && before == '"': // a mark that a spreadsheet doubled
				if open < 0 && len(out) > 0 && out[len(out)-1].End == i {
					out[len(out)-1].End = i + size
				}
			case open >= 0 && !single && r != '“':
				out = append(out, nlp.Span{Start: open, End: i + size})
				open = -1
			case open < 0 && (r == '“' || start || unicode.IsLetter(after)):
				open, single = i, false
			case open < 0 && len(out) == 0:
				out = append(out, nlp.Span{Start: 0, End: i + size})
			}
		case '‘':
			if open < 0 && start {
				open, single, closing = i, true, -1
			}
		case '\'':
			switch {
			case open >= 0 && single && i >= closing:
				out = append(out, nlp.Span{Start: open, End: i + size})
				open = -1
			case open < 0 && start && unicode.IsLetter(after):
				if n := singleEnd(text[i+1:]); n >= 0 {
					open, single, closing = i, true, i+1+n
				}
			}
		case '’':
			if open >= 0 && single && closing < 0 && !unicode.IsLetter(after) {
				out = append(out, nlp.Span{Start: open, End: i + size})
				open = -1
			}
		}
	}
	if before := strings.TrimSpace(text[:max(open, 0)]); open >= 0 && (!single || strings.HasPrefix(text[open:], "‘") && (before == "" || strings.HasSuffix(before, ":"))) {
		out = append(out, nlp.Span{Start: open, End: len(text)})
	}
	return out
}

// singleEnd is where the straight single mark stands that closes words quoted from there on, and is no apostrophe: behind a stop, or
// before a space or a stop and not behind an "s". -1 where there is none before another mark.
func singleEnd(text string) int {
	before := rune(0)
	for i, r := range text {
		after, _ := utf8.DecodeRuneInString(text[i+utf8.RuneLen(r):])
		switch {
		case strings.ContainsRune("“”\"‘", r):
			return -1
		case r == '\'' && (strings.ContainsRune(".,!?…", before) || !unicode.IsLetter(after) && !unicode.IsDigit(after) && before != 's'):
			return i
		}
		before = r
	}
	return -1
}

// headlined adds what follows "Roe:" or "Roe on taxes:" at the start of a sentence without quotation marks.
func (x *reading) headlined(t *tree) {
	colon := slices.IndexFunc(t.Tokens, func(tok nlp.Token) bool { return tok.Text == ":" })
	if colon < 1 || colon > 10 || colon == len(t.Tokens)-1 {
		return
	}
	for i := range colon {
		if t.Tokens[i].UPOS == "VERB" || t.Tokens[i].UPOS == "AUX" {
			return
		}
	}
	who := x.mentionIn(t.Start, t.Tokens[colon].Start)
	if who < 0 || x.ments[who].First > 3 || x.ments[who].Type != schema.Person && x.ments[who].Type != schema.Organization || x.ments[who].Kind == kindPronoun {
		return
	}
	if last := x.ments[who].Last; last < colon && t.lower(last) != "on" && t.lower(last) != "(" {
		return
	}
	span := nlp.Span{Start: t.Tokens[colon+1].Start, End: t.End}
	k, _ := slices.BinarySearchFunc(x.quotes, span.Start, func(q quote, pos int) int { return q.End - pos })
	if k < len(x.quotes) && x.quotes[k].Start < span.End {
		return
	}
	x.quotes = slices.Insert(x.quotes, k, quote{Span: span, speaker: who})
}

// mentionIn is the first mention within the bytes, or -1.
func (x *reading) mentionIn(start, end int) int {
	return slices.IndexFunc(x.ments, func(m Mention) bool { return m.Start >= start && m.End <= end && m.Kind != kindHandle })
}

// quoteAt is the quote that holds the byte, or nil.
func (x *reading) quoteAt(pos int) *quote {
	i, found := slices.BinarySearchFunc(x.quotes, pos, func(q quote, pos int) int {
		switch {
		case q.End <= pos:
			return -1
		case q.Start > pos:
			return 1
		}
		return 0
	})
	if !found {
		return nil
	}
	return &x.quotes[i]
}

// attribution is the mention of who says quote i, or the phrase where it is none: who says so in its sentence, nearest to its marks;
// else who said the quote before it in the paragraph, or the unclosed one of the paragraph before.
func (x *reading) attribution(i int) (int, *saying) {
	q := x.quotes[i]
	var best *saying
	bestAt := 0
	var paragraph nlp.Span
	for _, t := range x.trees {
		if t.End <= q.Start || t.Start >= q.End && !x.endsOff(t, q) {
			continue
		}
		if t.Start < q.End {
			paragraph = x.doc.Paragraphs[t.Paragraph]
		}
		for _, s := range x.sayings(t) {
			tok := t.Tokens[s.at]
			distance := min(abs(tok.Start-q.End), abs(tok.Start-q.Start))
			if best == nil || distance < bestAt {
				best, bestAt = &s, distance
			}
		}
	}
	if best == nil {
		best = x.beforeColon(q)
	}
	if best != nil {
		return x.standsFor(best.t, best.who[0]), best
	}
	if who := x.signedBy(q, paragraph); who >= 0 {
		return who, nil
	}
	if i > 0 {
		before := x.quotes[i-1]
		gap := x.doc.Text[before.End:q.Start]
		if before.Start >= paragraph.Start && len(gap) < 200 || strings.TrimSpace(gap) == "" && !closed(x.doc.Text[before.Start:before.End]) {
			return before.speaker, before.by
		}
	}
	if strings.TrimSpace(x.doc.Text[paragraph.Start:q.Start]) == "" {
		return x.announced(i, paragraph)
	}
	return -1, nil
}

// closed says whether a quote ends with a mark that only closes.
func closed(quote string) bool {
	return strings.HasSuffix(quote, "”") || strings.HasSuffix(quote, "’")
}

// announced is who the sentence before the paragraph of quote i says will speak in it: "Roe reacted differently.", "Roe issued this
// statement:", or the line "Sen. Jane Roe"; who speaks that sentence, where it is quoted itself and nothing but the quote follows.
func (x *reading) announced(i int, paragraph nlp.Span) (int, *saying) {
	k := slices.IndexFunc(x.trees, func(t *tree) bool { return t.Start >= paragraph.Start }) - 1
	if k < 0 {
		return -1, nil
	}
	t := x.trees[k]
	if x.quoteAt(t.Start) != nil {
		if before := x.quotes[i-1]; before.End > t.Start && strings.TrimSpace(x.doc.Text[x.quotes[i].End:paragraph.End]) == "" {
			return before.speaker, before.by
		}
		return -1, nil
	}
	if !slices.ContainsFunc(t.Tokens, func(tok nlp.Token) bool { return tok.UPOS == "VERB" || tok.UPOS == "AUX" }) {
		who := x.mentionIn(t.Start, t.End)
		if who >= 0 && len(t.Tokens) <= 12 && x.ments[who].Type == schema.Person && x.ments[who].Kind == kindName {
			return who, nil
		}
		return x.statementBy(t), nil
	}
	colon := strings.HasSuffix(strings.TrimSpace(x.doc.Text[t.Start:t.End]), ":")
	cs := x.clauses[t.index]
	for k := range cs {
		c := &cs[k]
		if t.Tokens[c.pred].Head >= 0 || len(c.subjects) == 0 || c.passive && !colon {
			continue
		}
		if who := t.joined(c.subjects); colon || t.utters(c) {
			return x.standsFor(t, who[0]), &saying{t, c.pred, who}
		}
	}
	return -1, nil
}

// statementBy is whose statement a headline announces: "Statement from Rep. Jane Roe on the tax bill". -1 for nobody's.
func (x *reading) statementBy(t *tree) int {
	for i := range min(3, len(t.Tokens)) {
		if !utterances[t.lemma(i)] {
			continue
		}
		for _, prep := range []string{"from", "by", "of"} {
			for _, k := range t.behindNoun(i, prep) {
				if m := x.known(t, k); m >= 0 && x.ments[m].Type != schema.Topic && x.ments[m].Type != schema.Place {
					return m
				}
			}
		}
	}
	return -1
}

// responding are verbs of speaking up whose words may follow.
var responding = wordSet(`react respond weigh disagree agree differ chime hit fire push strike sound lash speak`)

// utters says whether a clause tells that somebody speaks: by its verb, or by what is issued.
func (t *tree) utters(c *clause) bool {
	if !t.isVerb(c.pred) {
		return false
	}
	return responding[t.lemma(c.pred)] || speaks(t.lemma(c.pred)) || slices.ContainsFunc(c.objects, func(o int) bool { return utterances[t.lemma(o)] })
}

// sayings lists who speaks in a sentence, outside its quotes: the subjects of verbs of saying, whose words they are, "according to".
func (x *reading) sayings(t *tree) []saying {
	var out []saying
	add := func(at int, who []int) {
		who = slices.DeleteFunc(slices.Clone(who), func(k int) bool {
			return x.quoteAt(t.Tokens[k].Start) != nil || !t.isNominal(k) && (t.Tokens[k].UPOS != "PRON" || x.at(t, k) < 0)
		})
		if len(who) > 0 && x.quoteAt(t.Tokens[at].Start) == nil {
			out = append(out, saying{t, at, who})
		}
	}
	cs := x.clauses[t.index]
	for k := range cs {
		c := &cs[k]
		switch {
		case !t.isVerb(c.pred):
		case t.lemma(c.pred) == "read":
			for _, s := range append(slices.Clone(c.subjects), t.with(c.pred, "obj")...) {
				if utterances[t.lemma(s)] {
					add(c.pred, t.utteredBy(s))
				}
			}
		case speaks(t.lemma(c.pred)):
			add(c.pred, t.joined(c.subjects))
		}
	}
	for i := range t.Tokens {
		switch {
		case t.base(i) == "obl" && t.cases(i) == "according to":
			add(i, t.arguments(i))
		case ascribing[t.lemma(i)] && t.isVerb(i):
			add(i, t.behindNoun(i, "to"))
		case t.Tokens[i].UPOS == "NOUN" && contentNouns[t.lemma(i)]:
			if p := t.exact(i, "nmod:poss"); p >= 0 {
				add(i, []int{p})
			} else if t.lemma(i) == "word" {
				add(i, t.behindNoun(i, "of"))
			}
		}
	}
	return out
}

// ascribing are verbs of whose words some are: "a quote attributed to Roe".
var ascribing = wordSet(`attribute ascribe credit`)

// speaks says whether a verb is one of saying, or of judging aloud: "slammed him as “weak”".
func speaks(lemma string) bool {
	if sayVerbs[lemma] || naming[lemma] {
		return true
	}
	for _, e := range predicates["verb "+lemma] {
		for _, f := range e.frames {
			switch f.predicate {
			case schema.Criticizes, schema.Accuses, schema.Praises, schema.Thanks, schema.Defends:
				return true
			}
		}
	}
	return false
}

// standsFor is the mention that a token stands for by itself or in apposition, or -1.
func (x *reading) standsFor(t *tree, i int) int {
	if m := x.at(t, i); m >= 0 {
		return m
	}
	if a := t.first(i, "appos"); a >= 0 {
		return x.at(t, a)
	}
	return -1
}

// who are the mentions of those who speak a quote.
func (x *reading) who(q *quote) []int {
	if q.by != nil {
		return x.actors(q.by.t, q.by.who)
	}
	if q.speaker >= 0 {
		return []int{q.speaker}
	}
	return nil
}

func abs(n int) int { return max(n, -n) }

// speaker is the entity that says what stands at the byte, where it is quoted and known.
func (x *reading) speaker(pos int) *schema.Entity {
	if q := x.quoteAt(pos); q != nil && q.speaker >= 0 {
		if e := x.entOf[q.speaker]; e >= 0 {
			return &x.ents[e].Entity
		}
	}
	return nil
}
