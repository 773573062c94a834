package article

import (
	"bytes"
	"path/filepath"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// marker finds boilerplate, and what it tells of the article. It works on a copy of the text in which all that is marked
// so far is blank, so that a rule sees what a reader would see.
type marker struct {
	art   *Article
	work  []byte
	spans []Span
}

// mark sets what the text tells: Boilerplate, Title, Date, Source and URL.
//
// A claim lost costs more than a credit parsed: a rule marks what can hardly be a sentence of the story, and takes
// a date, a title or a source only where it stands at its fixed place.
func mark(art *Article, name string) {
	m := &marker{art: art, work: []byte(art.Text)}
	if strings.HasPrefix(art.Text, bom) {
		m.mark(0, len(bom))
	}
	m.frontMatter()
	switch strings.ToLower(filepath.Ext(name)) {
	case ".md", ".markdown":
		m.markdown()
	}
	m.header()
	m.inline()
	lines := m.lines()
	m.boilerplateLines(lines)
	m.top(m.lines())
	if art.Date == "" {
		art.Date = nameDate(name)
	}
	art.Boilerplate = merge(m.spans)
}

func (m *marker) mark(start, end int) {
	if start >= end {
		return
	}
	m.spans = append(m.spans, Span{start, end})
	blank(m.work, Span{start, end})
}

// line is a line without the space around it.
type line struct {
	Span
	text   string // its words, one space between them; empty for a blank line
	before bool   // it begins a paragraph, as far as line breaks tell
	after  bool   // it ends one
}

// lines cuts the working copy. Where lines are broken at a fixed width, a line is not a paragraph: one that may go on
// in the next, or from the one before, says so in before and after.
func (m *marker) lines() []line {
	var out []line
	for start := 0; start < len(m.work); {
		end := start
		for end < len(m.work) && m.work[end] != '\n' && m.work[end] != '\r' {
			end++
		}
		raw := string(m.work[start:end])
		trimmed := strings.TrimSpace(raw)
		lead := strings.Index(raw, trimmed)
		out = append(out, line{Span: Span{start + lead, start + lead + len(trimmed)}, text: strings.Join(strings.Fields(trimmed), " ")})
		if end+1 < len(m.work) && m.work[end] == '\r' && m.work[end+1] == '\n' {
			end++
		}
		start = end + 1
	}
	const width = 100 // nobody breaks lines wider than this
	for i := range out {
		out[i].before, out[i].after = true, true
		if i > 0 && out[i-1].text != "" {
			prev := out[i-1].text
			out[i].before = len(prev) > width || endsSentence(prev) || strings.HasSuffix(prev, "]")
		}
		if i+1 < len(out) && out[i+1].text != "" {
			r, _ := utf8.DecodeRuneInString(out[i+1].text)
			out[i].after = !unicode.IsLower(r)
		}
	}
	return out
}

// endsSentence reports whether s ends in a full stop or the like, behind it perhaps a closing quote or bracket.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, `"'”’)]*_`)
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!?…:;", r)
}

// Front matter and headers.

var keyRE = regexp.MustCompile(`^([A-Za-z][A-Za-z _-]{0,30}?)\s*[:=]\s*(.*)$`)

// frontMatter marks the block between two lines of three hyphens (or plus signs) at the very start, as Jekyll and Hugo
// write it: https://jekyllrb.com/docs/front-matter/. Only the flat keys that say what the article is are read.
func (m *marker) frontMatter() {
	lines := m.lines()
	if len(lines) == 0 {
		return
	}
	fence := strings.TrimSpace(string(m.work[lines[0].Start:lines[0].End]))
	if fence != "---" && fence != "+++" {
		return
	}
	keys := 0
	for i, l := range lines[1:] {
		if l.text == fence || fence == "---" && l.text == "..." {
			if keys == 0 {
				return // two thematic breaks
			}
			for _, l := range lines[1 : i+1] {
				if pair := keyRE.FindStringSubmatch(l.text); pair != nil {
					m.field(strings.ToLower(pair[1]), unquote(pair[2]))
				}
			}
			m.mark(lines[0].Start, l.End)
			return
		}
		switch {
		case keyRE.MatchString(l.text):
			keys++
		case l.text == "", strings.HasPrefix(l.text, "#"), strings.HasPrefix(l.text, "-"), strings.HasPrefix(l.text, "]"),
			keys > 0 && l.Start > 0 && (m.work[l.Start-1] == ' ' || m.work[l.Start-1] == '\t'):
			// a comment, an item of a list, a folded value
		default:
			return
		}
	}
}

func unquote(s string) string {
	if len(s) >= 2 && (s[0] == '"' || s[0] == '\'') && s[len(s)-1] == s[0] {
		q := s[:1]
		s = s[1 : len(s)-1]
		if q == `"` {
			return strings.NewReplacer(`\"`, `"`, `\\`, `\`).Replace(s)
		}
		return strings.ReplaceAll(s, "''", "'")
	}
	return s
}

// field takes one key of a header or of front matter. The first value of a field stays. It reports whether the key is known.
func (m *marker) field(key, value string) bool {
	set := func(field *string, value string) {
		if *field == "" {
			*field = value
		}
	}
	switch key {
	case "title", "headline":
		set(&m.art.Title, value)
	case "date", "published", "publish date", "publish_date", "published_at", "pubdate", "publication date":
		if iso := findDate(strings.Replace(value, "T", " ", 1)); iso != "" {
			set(&m.art.Date, iso)
		}
	case "url", "link", "canonical", "canonical_url":
		set(&m.art.URL, value)
	case "source", "publisher", "publication", "outlet":
		set(&m.art.Source, value)
	case "author", "authors", "byline", "by", "section", "category", "categories", "tags", "keywords", "id", "updated", "modified", "language":
	default:
		return false
	}
	return true
}

// dateHeaderRE is a date put before an article's first words.
var dateHeaderRE = regexp.MustCompile(`(?i)^\s*date:?[ \t]+(` + datePattern + `)(?:[ \t]+|[ \t]*[\r\n]|$)`)

// header marks ` date 2017-07-26 ` before the first words, and a block of `Title: …` lines with a blank line behind it.
// The value of a title is left in: it is a headline.
func (m *marker) header() {
	start := 0
	if strings.HasPrefix(m.art.Text, bom) {
		start = len(bom)
	}
	if match := dateHeaderRE.FindSubmatchIndex(m.work[start:]); match != nil {
		if iso := isoDate(string(m.work[start+match[2] : start+match[3]])); iso != "" {
			if m.art.Date == "" {
				m.art.Date = iso
			}
			m.mark(start, start+match[1])
		}
	}
	var block []line
	for _, l := range m.lines() {
		if l.text == "" {
			if len(block) > 0 {
				break
			}
			continue
		}
		pair := keyRE.FindStringSubmatch(l.text)
		if pair == nil || !(&marker{art: &Article{}}).field(strings.ToLower(pair[1]), pair[2]) {
			block = nil // no blank line behind it, or something else in it
			break
		}
		block = append(block, l)
	}
	for _, l := range block {
		pair := keyRE.FindStringSubmatch(l.text)
		key := strings.ToLower(pair[1])
		m.field(key, unquote(pair[2]))
		end := l.End
		if key == "title" || key == "headline" {
			raw := string(m.work[l.Start:l.End])
			end = l.Start + strings.IndexAny(raw, ":=") + 1
		}
		m.mark(l.Start, end)
	}
}

// Inside lines.

// credit is what the words in brackets begin with when they credit a picture.
const credit = `(?:file |stock |lead |main |cover |featured |homepage |article )?(?:photo(?:graph)?s?|images?|pictures?|pics?|videos?|screen ?(?:shot|grab|cap)s?|illustrations?|graphics?|credits?)`

const agency = `(?:AP|AFP|EPA|UPI|PA|Reuters|Getty|Getty Images|Associated Press|Bloomberg|Shutterstock|Flickr|Wikimedia(?: Commons)?|CQ Roll Call)`

// inlineRules match inside a line. What a match has to contain is looked for first: it is rare.
var inlineRules = []struct {
	has string
	re  *regexp.Regexp
}{
	// Shortcodes: [embed id=1], [lz_related_box id=”8″], [gallery ids="1,2"], [/caption].
	{"[", regexp.MustCompile(`\[/?[a-z][a-z0-9_-]*(?:\s+[a-z][a-z0-9_-]*\s*=\s*(?:"[^"\]\n]*"|[^\[\]\s]+))+\s*/?\]`)},
	{"[", regexp.MustCompile(`\[/?(?:embed|gallery|caption|playlist|youtube|vimeo|iframe)\]`)},
	// Tags of HTML that were left in.
	{"<", regexp.MustCompile(`(?i)</?(?:p|br|hr|a|b|i|u|em|strong|small|sup|sub|div|span|font|center|h[1-6]|ul|ol|li|dl|dt|dd|table|tbody|thead|tr|td|th|blockquote|q|cite|figure|figcaption|img|picture|iframe|video|audio|source|script|style|noscript|section|article|aside|header|footer|nav|form|input|button|label|svg|path|meta|link)(?:\s[^<>\n]*)?/?>`)},
	{"<!--", regexp.MustCompile(`<!--[^\n]*?-->`)},
	// Buttons that scraping glued to the sentence behind them.
	{"SIGN UP", regexp.MustCompile(`\bSIGN UP FOR OUR (?:[A-Z]+ )?NEWSLETTERS?\b`)},
	{"CLICK HERE", regexp.MustCompile(`\bCLICK HERE (?:TO (?:GET|DOWNLOAD)|FOR) THE [A-Z]+(?: [A-Z]+)? APP\b`)},
	// Addresses. The stop behind one ends a sentence.
	{"://", regexp.MustCompile(`https?://[^\s<>"“”()\[\]]*[^\s<>"“”()\[\].,;:!?'’…—–]`)},
	{"pic.twitter.com", regexp.MustCompile(`\bpic\.twitter\.com/[^\s<>"“”()\[\]]*[^\s<>"“”()\[\].,;:!?'’…—–]`)},
	{"t.co/", regexp.MustCompile(`\bt\.co/[^\s<>"“”()\[\]]*[^\s<>"“”()\[\].,;:!?'’…—–]`)},
}

var bracketsRE = regexp.MustCompile(`\(([^()\n\r]+)\)|\[([^\[\]\n\r]+)\]`)

var (
	creditRE      = regexp.MustCompile(`(?i)^` + credit + `(?:\s+(?:credit|courtesy|source)s?)?(?:\s*[:,/]|\s+(?:by|via|from|of|courtesy|taken by)\b)`)
	creditEndRE   = regexp.MustCompile(`(?i:(?:file|stock|pool|handout|staff)[ -](?:photo|image|picture)s?)$|(?:/|\bvia )` + agency + `(?: (?:Photo|Images))?$|^` + agency + `(?: Photos?| Images|(?: Photos?| Images)?/.*)$`)
	contributedRE = regexp.MustCompile(`(?i)^(.+) contributed (?:to this (?:report|story|article|piece)|reporting|to the reporting)(?: from .{2,60})?\.?$`)
	reportingRE   = regexp.MustCompile(`(?i)^(?:additional |further |extra )?(?:reporting|writing|editing|compiled|written|edited|translated|translation|produced|research|with reporting|with additional reporting|with files)(?: and (?:reporting|writing|editing))? (?:by|from)\b`)
)

// inline marks shortcodes, tags, addresses, and credits in brackets.
func (m *marker) inline() {
	for _, rule := range inlineRules {
		if !bytes.Contains(m.work, []byte(rule.has)) {
			continue
		}
		for _, match := range rule.re.FindAllIndex(m.work, -1) {
			m.mark(match[0], match[1])
		}
	}
	for _, match := range bracketsRE.FindAllSubmatchIndex(m.work, -1) {
		if match[2] >= 0 && isCredit(words(m.work[match[2]:match[3]])) {
			m.mark(match[0], match[1])
		}
		// Square brackets may also be an editor's: “[the AP/Ipsos poll]”.
		if match[4] >= 0 && creditRE.MatchString(words(m.work[match[4]:match[5]])) && namesOnly(words(m.work[match[4]:match[5]])) {
			m.mark(match[0], match[1])
		}
	}
}

// words returns text with one space for each run of it.
func words(b []byte) string { return strings.Join(strings.Fields(string(b)), " ") }

// isCredit reports whether words in brackets, or alone on a line, say who took, wrote or lent something.
func isCredit(s string) bool {
	switch {
	case len(s) > 400:
		return false
	case strings.Contains(s, " contributed ") && contributedRE.MatchString(s):
		return namesOnly(contributedRE.FindStringSubmatch(s)[1])
	}
	return namesOnly(s) && (reportingRE.MatchString(s) || creditRE.MatchString(s) || creditEndRE.MatchString(s))
}

var notNames = map[string]bool{
	"a": true, "an": true, "the": true, "by": true, "of": true, "for": true, "via": true, "and": true, "from": true, "on": true, "in": true, "at": true, "with": true,
	"de": true, "da": true, "di": true, "del": true, "der": true, "van": true, "von": true, "bin": true, "al": true, "la": true, "le": true, "el": true, "y": true,
	"photo": true, "photos": true, "photograph": true, "image": true, "images": true, "picture": true, "pictures": true, "video": true, "credit": true, "credits": true,
	"courtesy": true, "file": true, "stock": true, "pool": true, "handout": true, "staff": true, "homepage": true, "article": true, "featured": true, "cover": true,
	"screenshot": true, "screengrab": true, "illustration": true, "graphic": true, "source": true, "copyright": true, "reporting": true, "additional": true, "writing": true,
	"editing": true, "edited": true, "written": true, "compiled": true, "translated": true, "produced": true, "taken": true, "reporter": true, "writer": true,
	"correspondent": true, "columnist": true, "editor": true, "bureau": true, "desk": true, "contributor": true, "contributing": true, "our": true, "special": true,
	"to": true, "senior": true, "political": true, "national": true, "chief": true, "agencies": true, "agency": true, "wire": true, "wires": true,
}

// namesOnly reports whether nearly every word is a name or says whose work it is: there is no sentence in it.
func namesOnly(s string) bool {
	words := strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("/,;:|()—–•", r) })
	other := 0
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsLower(r) && !notNames[strings.TrimRight(w, ".")] {
			other++
		}
	}
	return other == 0 || other*8 <= len(words)
}

// Whole lines.

// ends is what a heading or a button ends with: nothing, or the title of another article. A title has no full stop.
const ends = `(?:\s*[:>»→…-].*[^.”"]|\s*[:>»→…-]*\.*)$`

// titleREs match a line that points to another article and names it.
var titleREs = compile(
	`(?:read|see|watch|hear|learn) (?:more|also|next|now)(?: (?:at|on|here|about|from|in|of)\b.*|`+ends+`)`,
	`(?:also read|also see|read next|up next|next up|now read|read this(?: next)?|related(?: (?:stories|story|articles?|content|coverage|topics?|links?|news|posts?|videos?))?|recommended(?: (?:for you|stories|reading))?|more (?:on this(?: story| topic)?|stories|coverage|news)|most (?:read|popular|viewed|shared)|trending(?: now)?|top stories|you (?:may|might) (?:also |be )?(?:like|interested in)|don['’]t miss|must[- ]reads?|editor['’]?s['’]? (?:picks?|choice)|what to read next|from our partners|around the web|paid content)`+ends,
	`more from [\pL .&'’]{2,40}`+ends,
)

// callREs match a line, or one of its sentences, without bullets. What follows an opening that a story may have too has
// to be spelled out.
var callREs = compile(
	// Calls to do something.
	`(?:please )?(?:click|tap) (?:here|below|on the|the (?:link|image|photo|button|video|play))\b.*`,
	`(?:to )?(?:sign|signing) up\b.{0,60}\b(?:newsletters?|e-?mails?|inbox|alerts?|updates|briefing|digest|here|today|now|free)\b.*`,
	`(?:want|get|receive|like|love|enjoy)\b.{0,80}\b(?:newsletters?|in your inbox|to your inbox|by e-?mail|daily e-?mail|news alerts?|push notifications?|breaking news alerts)\b.*`,
	`subscribe(?: (?:to|now|today|here|for|and)\b.*|[.!:]?)`,
	`(?:already a )?(?:subscriber|member)\? (?:log|sign) in.{0,60}`, `(?:log|sign) in(?: to (?:comment|continue|read|your account).{0,60})?[.!]?`,
	`(?:read|see|watch) (?:the |our )?(?:full|complete|entire|original) (?:story|article|report|post|interview|video|transcript|statement|letter|list|text)\b(?: (?:here|at|on|below)\b.*|`+ends+`)`,
	`follow (?:@\w+|us|me|him|her|them|[\pL.'’-]+(?: [\pL.'’-]+){0,4}) on (?:twitter|facebook|instagram|x|linkedin|threads|bluesky|mastodon|telegram|whatsapp|youtube|tiktok|social media)\b.*`,
	`follow @\w+(?:[ ,&]+(?:and )?@\w+)*[.!]?`,
	`(?:like|find|join|follow|connect with|contact) us(?: on\b.*|[.!:]?)`,
	`(?:get|download|install|try) (?:our|the)\b.{0,40}\b(?:app|newsletters?|alerts?)\b.{0,80}`,
	`(?:have|got) a (?:news )?(?:tip|story|question|correction)\b.{0,40}\?.*`,
	`(?:(?:you can )?(?:e-?mail|write to|reach|contact)|send .{0,40} to)\b.{0,80}\S+@\S+\.\w+.{0,60}`,
	`(?:(?:media|press|for more information,?) )?contacts?:.*`,
	`donate(?: (?:now|today|here|to|at|online)\b.*|[.!]?)`, `(?:chip in|sign (?:the|our|this) petition|become a (?:member|subscriber|patron)|join (?:now|today)|support (?:our|independent|quality) journalism|start your free trial|buy (?:now|tickets))\b.*`,
	`(?:share|print|e-?mail|tweet|save|bookmark|pin)(?: (?:this|on|via|to|with)\b[^.]{0,60})?(?:`+ends+`)`,
	`(?:share|tweet|facebook|twitter|whatsapp|e-?mail|print|pinterest|linkedin|reddit|copy link|link|comments?|save|more|instagram|youtube|tumblr)(?:[ ,|/•·]+(?:share|tweet|facebook|twitter|whatsapp|e-?mail|print|pinterest|linkedin|reddit|copy link|link|comments?|save|more|instagram|youtube|tumblr))+`,
	`(?:leave|post|add|write) a (?:comment|reply)\b.{0,60}`, `(?:view|show|read|hide|load) (?:all |more |the )?(?:\d+ )?comments?(?: \(\d+\))?`, `(?:\d+ )?(?:comments?|shares?|views?|retweets?|likes?)(?: \(?\d+\)?)?`,
	`(?:story|article|text|post) continues (?:below|after)\b.{0,60}`, `continue reading\b.{0,60}`, `(?:scroll|swipe) (?:down |left |right )?(?:for|to)\b.{0,60}`,
	`skip (?:ad|advert|advertisement|to (?:content|main content|navigation|next))s?\b.{0,30}`, `(?:advertisements?|advertising|adverts?|ads?|sponsored(?: content| by .{2,60})?|promoted(?: content)?|paid (?:post|advertisement))[.:]?`,
	`play video|loading(?: \.*)?|(?:video|audio|photo|image|gallery) (?:unavailable|not available|loading)`,
	`this (?:article|story|post|piece|report|column|op-ed) (?:was|is|has been|originally|first)\b.{0,40}\b(?:published|appeared|updated|syndicated|reprinted|republished|part of)\b.*`,
	`(?:the )?(?:associated press|reuters|afp|ap|epa|getty(?: images)?|bloomberg)\.?`, `(?:photo|image|credit|video|slideshow|interactive)s?`, `media playback is (?:un|not )supported(?: on (?:your|this) device)?`,
	`(?:like|enjoy(?:ed|ing)?) (?:what you (?:read|see|hear)|this (?:article|story|post))\b.{0,30}\?`,
	`(?:tags?|filed under|topics?|categor(?:y|ies)|keywords?|posted in)\s*:.*`,
	`for immediate release\b.{0,40}`, `embargoed (?:until|for)\b.{0,80}`,
	`\d+[ -](?:min(?:ute)?s?)(?: read)?`, `reading time:?.{0,20}`, `(?:file|stock) (?:photo|image)s?\.?`,
)

// siteREs match what a site says of itself, which may be long.
var siteREs = compile(
	`by (?:completing|signing|clicking|submitting|subscribing|entering|continuing|providing|registering|participating|voting|using)\b.*\b(?:agree|consent|accept|acknowledge)\b.*`,
	`(?:we|this (?:site|website|page|form)|our (?:site|website)) (?:uses? cookies|is protected by re-?captcha|may earn)\b.*`, `please enable (?:javascript|cookies)\b.*`,
	`(?:©|\(c\)|&copy;|copyright\b).*(?:\b\d{4}\b|all rights reserved).*`, `all rights reserved\b.*`,
	`(?:this|the|no part|all|content|material).{0,60}\bmay (?:not )?be (?:published, broadcast|reproduced|republished|reprinted|copied)\b.*`,
	`(?:terms (?:of|and) (?:use|service|conditions)|privacy (?:policy|notice)|cookie policy)(?:[ ,|/•·]+(?:and )?(?:terms (?:of|and) (?:use|service|conditions)|privacy (?:policy|notice)|cookie policy))*\.?`,
	`(?:the |any )?(?:views|opinions)(?: and (?:views|opinions))? expressed (?:(?:in|on) (?:this|the|these|our)|here|are|by (?:the author|(?:our )?contributors|columnists|guests|readers))\b.*`,
	`(?:originally|first) (?:published|appeared|posted) (?:in|on|at|by)\b.*`,
)

var (
	bulletRE    = regexp.MustCompile(`^(?:[●•*►▶▸→»>|+#–—-]+ ?)+`)
	separatorRE = regexp.MustCompile(` (?:—|–|\||•|·) `)
	sentenceRE  = regexp.MustCompile(`[.!?]['"”’)*]* ["“‘'(]?[\p{Lu}\d]`)
	endRE       = regexp.MustCompile(`(?i)^(?:# ?# ?#|[-–—]+ ?(?:30|ends?) ?[-–—]+|[*_•~=#–— -]{2,})$`)
	saidRE      = regexp.MustCompile(`(?i)\b(?:said|says|told|tells|warned|urged|urges|wrote|tweeted|added|insisted)\b`)
	pollRE      = regexp.MustCompile(`(?i)^by (?:completing|participating|voting)\b.*\bpoll\b`)
	pictureRE   = regexp.MustCompile(`(?i)^` + credit + `(?: (?:credit|courtesy|source|copyright)s?(?:,| |$)|(?: (?:credit|courtesy)s?)?(?: by\b|\s*[:/]))`)
	bylineRE    = regexp.MustCompile(`^(?i:(?:story |words |analysis |opinion |report |posted |published |written )?by:?) (.{3,120})$`)
	personRE    = regexp.MustCompile(`^\p{Lu}[\pL.'’-]*(?: (?:\p{Lu}\.|de|da|del|van|von|der|bin|al|la|le|St\.))*(?: \p{Lu}[\pL.'’-]*){1,2}$`)
	gerundRE    = regexp.MustCompile(`^\p{Lu}\pL+ing `)
	roleRE      = regexp.MustCompile(`(?i)\b(?:reporter|correspondent|columnist|staff|writer|editor|desk|bureau|contributor|agencies|agency)\b`)
	stampWordRE = regexp.MustCompile(`^(?i:first|last|originally|published|posted|updated|modified|created|date|on|at|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ap]\.?m\.?|z)?|[ap]\.?m\.?|noon|midnight)$|^(?:UTC|GMT|BST|IST|C?EST|C?EDT|CES?T|EEST|EET|MSK|JST|AES?T|AEDT|[ECMP]T|[ECMP][SD]T)$`)
	updatedRE   = regexp.MustCompile(`(?i)^(?:last )?(?:updated|modified)`)
)

func compile(patterns ...string) []*regexp.Regexp {
	out := make([]*regexp.Regexp, len(patterns))
	for i, p := range patterns {
		out[i] = regexp.MustCompile(`(?i)^(?:` + p + `)$`)
	}
	return out
}

// boilerplateLines marks lines that are not the story wherever they stand.
func (m *marker) boilerplateLines(lines []line) {
	prev := line{}
	for i, l := range lines {
		if l.text == "" {
			continue
		}
		// A line that is taken for boilerplate ends the paragraph before it, so what is below it may be boilerplate too.
		if i > 0 && !l.before && blankAt(m.work, lines[i-1].Span) {
			l.before = true
		}
		if l.before && l.after && isBoilerplate(l.text) {
			m.mark(l.Start, l.End)
			if pollRE.MatchString(l.text) && len(prev.text) < 150 && strings.HasSuffix(prev.text, "?") {
				m.mark(prev.Start, prev.End)
			}
		}
		prev = l
	}
}

func blankAt(b []byte, span Span) bool {
	return strings.TrimSpace(string(b[span.Start:span.End])) == ""
}

func isBoilerplate(s string) bool {
	if len(s) > 400 {
		return false
	}
	if endRE.MatchString(s) || matches(siteREs, s) {
		return true
	}
	if s = bulletRE.ReplaceAllString(s, ""); s == "" {
		return true
	}
	if isCredit(s) || pictureRE.MatchString(s) && namesOnly(s) {
		return true
	}
	// “Photo: AP — Like what you read? Click here to get our daily email!” is boilerplate when each part is.
	if parts := separatorRE.Split(s, -1); len(parts) > 1 {
		return all(parts)
	}
	// A scraped line may have a call and a story on it, with or without a stop between them.
	if cut := sentenceRE.FindStringIndex(s); cut != nil {
		space := cut[0] + strings.IndexByte(s[cut[0]:], ' ')
		return all([]string{s[:space], s[space+1:]})
	}
	if len(s) > 160 || len(s) > 100 && (strings.HasSuffix(s, ".") || strings.HasSuffix(s, `"`) || strings.HasSuffix(s, "”")) {
		return false
	}
	return matches(titleREs, s) || matches(callREs, s) && !saidRE.MatchString(s)
}

func matches(res []*regexp.Regexp, s string) bool {
	for _, re := range res {
		if re.MatchString(s) {
			return true
		}
	}
	return false
}

func all(parts []string) bool {
	for _, part := range parts {
		if !isBoilerplate(strings.TrimSpace(part)) {
			return false
		}
	}
	return true
}

// stampDate returns the date in a line that says when the article came out and nothing else, or "".
func stampDate(s string) string {
	s = isoTimeRE.ReplaceAllString(s, "$1 $2")
	at := dateRE.FindStringIndex(s)
	if at == nil || len(s) > 120 {
		return ""
	}
	for _, w := range strings.FieldsFunc(s[:at[0]]+" "+s[at[1]:], func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",|()–—-•·/", r) }) {
		if !stampWordRE.MatchString(strings.TrimRight(w, ":.")) && !stampWordRE.MatchString(w) {
			return ""
		}
	}
	return isoDate(s[at[0]:at[1]])
}

var isoTimeRE = regexp.MustCompile(`(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})`)

// isByline reports whether a line names who wrote the article and nothing else.
func isByline(s string) bool {
	match := bylineRE.FindStringSubmatch(s)
	if match == nil {
		return false
	}
	who := match[1]
	if cut := dateRE.FindStringIndex(who); cut != nil {
		who = who[:cut[0]]
	}
	who = strings.TrimRight(strings.TrimSuffix(strings.TrimRight(who, " ,|•·—–-"), " on"), " ,|•·—–-")
	for _, outlet := range []string{"Associated Press", "Reuters", "AFP", "The"} {
		who = strings.TrimRight(strings.TrimSuffix(who, " "+outlet), " ,|•·—–-")
	}
	if roleRE.MatchString(who) && namesOnly(who) {
		return true
	}
	for i, part := range regexp.MustCompile(`,? and |, | \| | & | [—–-] `).Split(who, -1) {
		if (!personRE.MatchString(part) || gerundRE.MatchString(part)) && (i == 0 || !namesOnly(part)) {
			return false
		}
	}
	return true
}

// The top of the article.

const (
	capsWord = `(?:\p{Lu}[\p{Lu}.'’-]*\p{Lu}\.?|(?:[A-Z]\.)+|\p{Lu}\p{Lu}+)`
	caps     = capsWord + `(?: ` + capsWord + `){0,3}`
	region   = `(?:, (?:\p{Lu}[\pL.'’]*)(?: \p{Lu}[\pL.'’]*){0,2}){0,2}`
	wire     = `\(((?:\p{Lu}[\pL.&]*|[A-Z]{2,})(?:[ /]\p{Lu}[\pL.&]*){0,3})\)`
	dash     = `(?: ?[—–] ?| --? |-- | _ )`
)

var (
	// NORTH FALLS, Ohio, March 3, 2021 (AP) — The; MOSCOW/WASHINGTON, Aug 3 — The.
	datelineRE = regexp.MustCompile(`^` + caps + `(?:/` + caps + `)*` + region + `(?:,? (` + datePattern + `|` + dayPattern + `))?(?: ` + wire + `)?(` + dash + `|: )`)
	// Washington (CNN) — The; (Reuters) - The.
	wireRE = regexp.MustCompile(`^(?:\p{Lu}[\pL.'’-]+(?: \p{Lu}[\pL.'’-]+){0,3}` + region + ` )?\((?:` + agencies + `)\)(?:` + dash + `|: | |)`)
	// agencyRE finds who sent it in what wireRE matched.
	agencyRE = regexp.MustCompile(`\((` + agencies + `)\)`)
)

const agencies = `AP|AFP|UPI|ANI|PTI|IANS|CNN|DPA|EFE|BBC|PA|NPR|Reuters|Xinhua|TASS|Bloomberg|Associated Press|The Associated Press|Thomson Reuters|Reuters Health|Kyodo|Yonhap|TNS|McClatchy`

// top reads what stands above the story: headline, byline, date, and the dateline before its first words.
func (m *marker) top(lines []line) {
	headline := true // the headline may still come
	seen := 0
	for i, l := range lines {
		if l.text == "" {
			continue
		}
		if seen++; seen > 6 {
			return
		}
		switch {
		case stampDate(l.text) != "":
			if m.art.Date == "" && !updatedRE.MatchString(l.text) {
				m.art.Date = stampDate(l.text)
			}
			m.mark(l.Start, l.End)
		case isByline(l.text) && l.after && (l.before || seen == 2):
			if m.art.Date == "" {
				m.art.Date = findDate(l.text)
			}
			m.mark(l.Start, l.End)
		case m.dateline(l, lines):
			return // the story begins here
		case headline && isHeadline(lines, i):
			headline = false
			if m.art.Title == "" {
				m.art.Title = l.text
			}
		case len(l.text) > 200:
			return
		default:
			headline = false
		}
	}
}

// dateline marks place, day and agency before the first words of a paragraph.
func (m *marker) dateline(l line, lines []line) bool {
	raw := string(m.work[l.Start:l.End])
	if match := wireRE.FindStringIndex(raw); match != nil && beginsSentence(raw[match[1]:]) {
		if m.art.Source == "" {
			m.art.Source = agencyRE.FindStringSubmatch(raw[:match[1]])[1]
		}
		m.mark(l.Start, l.Start+match[1])
		return true
	}
	match := datelineRE.FindStringSubmatchIndex(raw)
	if match == nil {
		return false
	}
	group := func(i int) string {
		if match[2*i] < 0 {
			return ""
		}
		return raw[match[2*i]:match[2*i+1]]
	}
	date, source, mark := group(1), group(2), group(3)
	if date == "" && source == "" {
		// “NATO — the alliance — …” is a sentence; behind a dateline a new one begins.
		if !beginsSentence(raw[match[1]:]) {
			return false
		}
		// A name and a colon may also be somebody speaking, or a headline.
		if mark == ": " && (len(raw) < 150 || speakers(lines) > 1 || speechRE.MatchString(raw)) {
			return false
		}
	}
	if iso := isoDate(date); iso != "" && m.art.Date == "" {
		m.art.Date = iso
	}
	switch strings.ToLower(source) {
	case "", "agency", "agencies", "wire", "wires", "staff":
	default:
		if m.art.Source == "" {
			m.art.Source = source
		}
	}
	m.mark(l.Start, l.Start+match[1])
	return true
}

func beginsSentence(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "\"'“‘.@"))
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}

// speechRE finds what a reporter does not say.
var speechRE = regexp.MustCompile(`\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Mm]e|[Tt]hat['’]s|Well)\b|\?$`)

var speakerRE = regexp.MustCompile(`^` + caps + `: `)

func speakers(lines []line) int {
	n := 0
	for _, l := range lines {
		if speakerRE.MatchString(l.text) {
			n++
		}
	}
	return n
}

// isHeadline reports whether line i can only be one: short, no full stop, with more below it.
func isHeadline(lines []line, i int) bool {
	l := lines[i]
	if utf8.RuneCountInString(l.text) > 150 || i+1 >= len(lines) || !strings.Contains(l.text, " ") {
		return false
	}
	if last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(l.text, `"'”’)`)); strings.ContainsRune(".,;:", last) {
		return false
	}
	if lines[i+1].text != "" {
		// No blank line: the next must be a paragraph of its own, not the rest of a broken line.
		next := lines[i+1].text
		return l.after && (len(next) > 150 || isByline(next) || stampDate(next) != "")
	}
	for _, below := range lines[i+1:] {
		if below.text != "" {
			return true
		}
	}
	return false
}
