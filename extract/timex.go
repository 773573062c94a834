package extract

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// tense says on which side of the article's date a clause lies.
type tense int

const (
	untensed tense = iota
	inPast
	inFuture
)

// readTime reads the name of a time at the head of words, and says how many of them it takes: 0 where there is none. The value
// is ISO 8601, as precise as the name: a day, a month, a week, a year, or an interval. It is empty where the name alone does not
// tell ("later", "the next day"), where it is relative and today is zero, and where two readings are equally good.
//
// The names and what they mean follow TIMEX3 (Pustejovsky et al. 2003) and the rules of HeidelTime (Strötgen and Gertz 2010) and
// SUTime (Chang and Manning 2012): "two years ago" is as precise as its unit, a weekday or month without more is the last one in
// a clause of the past and the next one in a clause of the future.
func readTime(words []string, today time.Time, in tense) (value string, n int) {
	r := &timeReader{words: words, today: today, in: in}
	switch r.low(0) {
	case "from":
		return r.interval("to", "until", "till", "through", "-", "–")
	case "between":
		return r.interval("and")
	case "since":
		r.in = inPast
		value, n = r.phrase(1)
		if n > 0 && value != "" && !today.IsZero() {
			value = joined(value, isoDay(today))
		}
		return value, n
	}
	if value, n := r.years(); n > 0 {
		return value, n
	}
	return r.phrase(0)
}

// timeReader reads names of times from words; a method that reads returns the value and where it ends, 0 where it found nothing.
type timeReader struct {
	words []string
	today time.Time
	in    tense
	year  int // of a month or day that names none, where the other end of an interval gives it
}

var (
	yearRE   = regexp.MustCompile(`^(?:1[6-9]|20)\d\d$`)
	decadeRE = regexp.MustCompile(`^(?:((?:1[6-9]|20)\d)0|['’]?([2-9])0)['’]?s$`)
	dayRE    = regexp.MustCompile(`^(\d\d?)(st|nd|rd|th)?$`)
)

var months = map[string]time.Month{"January": 1, "February": 2, "March": 3, "April": 4, "May": 5, "June": 6, "July": 7, "August": 8,
	"September": 9, "October": 10, "November": 11, "December": 12, "Jan.": 1, "Feb.": 2, "Mar.": 3, "Apr.": 4, "Jun.": 6, "Jul.": 7,
	"Aug.": 8, "Sept.": 9, "Sep.": 9, "Oct.": 10, "Nov.": 11, "Dec.": 12}

var weekdays = map[string]time.Weekday{"Monday": 1, "Tuesday": 2, "Wednesday": 3, "Thursday": 4, "Friday": 5, "Saturday": 6, "Sunday": 0,
	"Mon.": 1, "Tues.": 2, "Tue.": 2, "Wed.": 3, "Thurs.": 4, "Thu.": 4, "Fri.": 5, "Sat.": 6, "Sun.": 0}

// seasons are by their first month, as the northern half of the world has them.
var seasons = map[string]time.Month{"spring": 3, "summer": 6, "fall": 9, "autumn": 9, "winter": 12}

var numbers = map[string]int{"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
	"ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30}

var ordinals = map[string]int{"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}

var units = map[string]string{"second": "", "minute": "", "hour": "", "day": "day", "week": "week", "month": "month", "year": "year", "decade": "",
	"century": "", "seconds": "", "minutes": "", "hours": "", "days": "day", "weeks": "week", "months": "month", "years": "year", "decades": "",
	"centuries": "", "generation": "", "generations": "", "morning": "", "night": "", "evening": "", "afternoon": ""}

var dayParts = wordSet(`morning noon afternoon evening night`)

// vague are words for a time that only what was said before could tell.
var vague = wordSet(`then later earlier previously formerly once afterward afterwards subsequently ago thereafter beforehand`)

// leads may stand before the name of a time and leave it as it is; where the value is true, what follows may be a mere year or
// the mere name of a month or season.
var leads = map[string]bool{"on": false, "over": false, "at": false, "just": false, "only": false, "sometime": false, "back": false, "in": true,
	"during": true, "throughout": true, "early": true, "late": true, "mid": true, "-": false, "earlier": false, "later": false}

func (r *timeReader) word(i int) string {
	if i < 0 || i >= len(r.words) {
		return ""
	}
	return r.words[i]
}

func (r *timeReader) low(i int) string { return strings.ToLower(r.word(i)) }

// named is a word as the tables of months and weekdays have it: "JULY" is July, "may" no month.
func (r *timeReader) named(i int) string {
	w := r.word(i)
	if w == "" || w[0] < 'A' || w[0] > 'Z' {
		return ""
	}
	return w[:1] + strings.ToLower(w[1:])
}

// phrase reads a name of one time with what leads up to it.
func (r *timeReader) phrase(i int) (string, int) {
	at, mere := i, i > 0 // an end of an interval may be a mere year
	for {
		allows, ok := leads[r.low(at)]
		if !ok {
			break
		}
		mere = mere || allows
		at++
	}
	if w, ok := strings.CutPrefix(r.low(at), "mid-"); ok {
		mere = true
		words := append([]string(nil), r.words...)
		words[at] = strings.ToUpper(w[:min(1, len(w))]) + w[min(1, len(w)):]
		r = &timeReader{words: words, today: r.today, in: r.in, year: r.year}
	}
	if value, end := r.name(at, mere); end > 0 {
		return value, end
	}
	if vague[r.low(i)] {
		return "", i + 1
	}
	return "", 0
}

// interval reads "from May to July 2016", "between 2001 and 2009".
func (r *timeReader) interval(between ...string) (string, int) {
	first, end := r.phrase(1)
	if end == 0 {
		return "", 0
	}
	for _, w := range between {
		if r.low(end) != w {
			continue
		}
		rest := &timeReader{words: r.words[end+1:], today: r.today, in: r.in}
		last, n := rest.mere()
		if n == 0 {
			continue
		}
		to := end + 1 + n
		if y := r.word(to - 1); yearRE.MatchString(y) && !yearRE.MatchString(r.word(end-1)) {
			r.year, _ = strconv.Atoi(y)
			first, _ = r.phrase(1)
		}
		return joined(first, last), to
	}
	return "", end
}

// mere reads a name of one time that may be a mere year or month.
func (r *timeReader) mere() (string, int) {
	r.words = append([]string{"in"}, r.words...)
	value, end := r.phrase(0)
	return value, max(end-1, 0)
}

// years reads "2001-2009", "in 2001–09".
func (r *timeReader) years() (string, int) {
	i := 0
	if r.low(0) == "in" {
		i = 1
	}
	from, to := r.word(i), r.word(i+2)
	if sign := r.word(i + 1); !yearRE.MatchString(from) || sign != "-" && sign != "–" {
		return "", 0
	}
	if len(to) == 2 && dayRE.MatchString(to) {
		to = from[:2] + to
	}
	if !yearRE.MatchString(to) {
		return "", 0
	}
	return joined(from, to), i + 3
}

func (r *timeReader) dayNumber(i int) int {
	m := dayRE.FindStringSubmatch(r.low(i))
	if m == nil {
		return 0
	}
	n, _ := strconv.Atoi(m[1])
	if n > 31 {
		return 0
	}
	return n
}

// dayPart is 1 where the word is one of "morning", "night" and the like.
func (r *timeReader) dayPart(i int) int {
	if dayParts[r.low(i)] {
		return 1
	}
	return 0
}
