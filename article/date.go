package article

import (
	"regexp"
	"strings"
	"time"
)

const months = `(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`

// datePattern is a date with its year, in one of the three forms that leave no doubt.
// 03/04/2021 is another day on each side of the Atlantic.
const datePattern = `(?:\d{4}-\d{2}-\d{2}|` + months + ` \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? ` + months + `,? \d{4})`

// dayPattern is a date without its year.
const dayPattern = `(?:` + months + ` \d{1,2}|\d{1,2} ` + months + `)`

var (
	dateRE     = regexp.MustCompile(`(?i)\b` + datePattern + `\b`)
	ordinalRE  = regexp.MustCompile(`(\d)(?:st|nd|rd|th)\b`)
	nameDateRE = regexp.MustCompile(`(?:^|[^0-9A-Za-z])((?:18|19|20)\d\d)([-_.]?)(\d\d)([-_.]?)(\d\d)(?:[^0-9A-Za-z]|$)`)
)

// isoDate returns a date in one of the forms of datePattern as ISO 8601, or "" where there is no such day.
func isoDate(s string) string {
	s = ordinalRE.ReplaceAllString(s, "$1")
	s = strings.NewReplacer(",", " ", ".", " ").Replace(s)
	words := strings.Fields(s)
	for i, w := range words {
		if w[0]|0x20 >= 'a' && w[0]|0x20 <= 'z' && len(w) >= 3 {
			words[i] = strings.ToUpper(w[:1]) + strings.ToLower(w[1:3])
		}
	}
	s = strings.Join(words, " ")
	for _, layout := range []string{"2006-01-02", "Jan 2 2006", "2 Jan 2006"} {
		if t, err := time.Parse(layout, s); err == nil && t.Year() >= 1600 {
			return t.Format("2006-01-02")
		}
	}
	return ""
}

// findDate returns the one date in s, or "" where there is none, or two that differ.
func findDate(s string) string {
	found := ""
	for _, m := range dateRE.FindAllString(s, -1) {
		iso := isoDate(m)
		if iso == "" {
			continue
		}
		if found != "" && found != iso {
			return ""
		}
		found = iso
	}
	return found
}

// nameDate returns the date in a file name (2017-07-26-story.txt, 20170726_story.txt), or "" where there is none, or two.
func nameDate(name string) string {
	found := ""
	for rest := name; ; {
		m := nameDateRE.FindStringSubmatchIndex(rest)
		if m == nil {
			return found
		}
		group := func(i int) string { return rest[m[2*i]:m[2*i+1]] }
		if iso := isoDate(group(1) + "-" + group(3) + "-" + group(5)); iso != "" && group(2) == group(4) {
			if found != "" && found != iso {
				return ""
			}
			found = iso
		}
		rest = rest[m[11]:] // the separator behind one may stand before the next
	}
}
