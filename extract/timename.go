package extract

import (
	"fmt"
	"strconv"
	"time"

	"kg/graph/schema"
)

// The names of single times.

func (r *timeReader) name(i int, mere bool) (string, int) {
	low := r.low(i)
	switch low {
	case "yesterday", "today", "tomorrow", "tonight":
		value := r.shifted(0, 0, map[string]int{"yesterday": -1, "tomorrow": 1}[low])
		return value, i + 1 + r.dayPart(i+1)
	case "this", "last", "next", "past", "coming":
		return r.relative(i)
	case "that":
		if _, ok := units[r.low(i+1)]; ok {
			return "", i + 2
		}
		return "", 0
	case "the":
		return r.definite(i+1, mere)
	}
	if _, ok := weekdays[r.named(i)]; ok {
		return r.weekdayName(i)
	}
	if _, ok := months[r.named(i)]; ok {
		return r.monthName(i, mere)
	}
	if _, err := time.Parse(time.DateOnly, low); err == nil {
		return low, i + 1
	}
	if value, end := r.ago(i); end > 0 {
		return value, end
	}
	if _, ok := months[r.named(i+1)]; ok {
		if day := r.dayNumber(i); day > 0 {
			year, end := r.yearAfter(i + 2)
			return r.date(year, months[r.named(i+1)], day), max(end, i+2)
		}
	}
	if mere && yearRE.MatchString(low) {
		return low, i + 1
	}
	if mere {
		if value, end := r.season(i); end > 0 {
			return value, end
		}
	}
	return r.part(i)
}

// definite reads what follows "the".
func (r *timeReader) definite(i int, mere bool) (string, int) {
	low := r.low(i)
	switch low {
	case "weekend":
		return r.weekend(0), i + 1
	case "time":
		return "", i + 1
	case "day", "week", "month", "year":
		if low == "year" && yearRE.MatchString(r.word(i+1)) {
			return r.word(i + 1), i + 2
		}
		if next := r.low(i + 1); next == "before" || next == "after" {
			return "", i + 2
		}
		return "", 0
	case "next", "following", "previous", "same", "preceding":
		_, weekday := weekdays[r.named(i+1)]
		if _, ok := units[r.low(i+1)]; ok || weekday {
			return "", i + 2
		}
		return "", 0
	case "early", "late", "mid":
		i++
		if r.low(i) == "-" {
			i++
		}
	}
	if m := decadeRE.FindStringSubmatch(r.low(i)); m != nil {
		decade := m[1]
		if decade == "" {
			decade = "19" + m[2]
		}
		return decade + "0/" + decade + "9", i + 1
	}
	if dayParts[low] && r.low(i+1) == "of" {
		return r.phrase(i + 2)
	}
	if _, ok := months[r.named(i+2)]; ok && r.low(i+1) == "of" {
		if day := r.dayNumber(i); day > 0 {
			year, end := r.yearAfter(i + 3)
			return r.date(year, months[r.named(i+2)], day), max(end, i+3)
		}
	}
	if mere {
		if value, end := r.season(i); end > 0 {
			return value, end
		}
	}
	return r.part(i)
}

// relative reads "last week", "this past Friday", "next year", "this morning".
func (r *timeReader) relative(i int) (string, int) {
	which := r.low(i)
	i++
	if w := r.low(i); which == "this" && (w == "past" || w == "coming") {
		which = w
		i++
	}
	step := map[string]int{"last": -1, "past": -1, "next": 1, "coming": 1}[which]
	low := r.low(i)
	if day, ok := weekdays[r.named(i)]; ok {
		return r.nearWeekday(which, day), i + 1 + r.dayPart(i+1)
	}
	if month, ok := months[r.named(i)]; ok {
		return r.nearPeriod(which, month, 1), i + 1
	}
	if month, ok := seasons[low]; ok {
		return r.nearPeriod(which, month, 3), i + 1
	}
	if which == "past" || which == "coming" {
		return "", 0
	}
	switch low {
	case "night", "evening":
		if which == "last" {
			return r.shifted(0, 0, -1), i + 1
		}
		fallthrough
	case "morning", "afternoon":
		if which == "this" {
			return r.shifted(0, 0, 0), i + 1
		}
	case "week":
		return isoWeek(r.moved(0, 0, 7*step)), i + 1
	case "weekend":
		return r.weekend(step), i + 1
	case "month":
		return isoMonth(r.monthsOff(step)), i + 1
	case "year":
		return isoYear(r.moved(step, 0, 0)), i + 1
	}
	return "", 0
}

// weekdayName reads "Tuesday night", "Tuesday, July 25, 2017", "Tuesday of last week".
func (r *timeReader) weekdayName(i int) (string, int) {
	day := weekdays[r.named(i)]
	i++
	i += r.dayPart(i)
	at := i
	if r.word(at) == "," {
		at++
	}
	if _, ok := months[r.named(at)]; ok && r.dayNumber(at+1) > 0 {
		value, end := r.monthName(at, false)
		if t, err := time.Parse(time.DateOnly, value); err == nil && t.Weekday() != day {
			value = ""
		}
		return value, end
	}
	at = i
	if r.low(at) == "of" {
		at++
	}
	if step, ok := map[string]int{"last": -1, "this": 0, "next": 1}[r.low(at)]; ok && r.low(at+1) == "week" {
		return isoDay(r.weekdayOf(step, day)), at + 2
	}
	return r.byTense(r.before(day, 0), r.after(day, 0)), i
}

// monthName reads "June 3, 2016", "June 2016", "June of last year", and where it may stand alone, "June".
func (r *timeReader) monthName(i int, mere bool) (string, int) {
	month := months[r.named(i)]
	day := r.dayNumber(i + 1)
	at := i + 1
	if day > 0 {
		at++
	}
	if year, end := r.yearAfter(at); end > 0 {
		return r.date(year, month, day), end
	}
	if day == 0 && !mere {
		return "", 0
	}
	if w := r.word(at); day > 0 && (w == "-" || w == "–") && r.dayNumber(at+1) > 0 {
		first, second := r.date(0, month, day), r.date(0, month, r.dayNumber(at+1))
		return joined(first, second), at + 2
	}
	return r.date(0, month, day), at
}

// yearAfter reads the year behind a month, a day or a season. It is 0 for one that today would tell, but today is not known.
func (r *timeReader) yearAfter(i int) (year, end int) {
	at := i
	if w := r.low(at); w == "," || w == "of" {
		at++
	}
	if yearRE.MatchString(r.word(at)) {
		year, _ = strconv.Atoi(r.word(at))
		return year, at + 1
	}
	if step, ok := map[string]int{"last": -1, "this": 0, "next": 1}[r.low(at)]; ok && r.low(at+1) == "year" && r.word(i) != "," {
		if r.today.IsZero() {
			return -1, at + 2
		}
		return r.today.Year() + step, at + 2
	}
	return 0, 0
}

// date is a day, or a month where day is 0. Where year is 0 the tense tells it; -1 is one that nobody knows.
func (r *timeReader) date(year int, month time.Month, day int) string {
	if year == 0 {
		year = r.year
	}
	iso := func(year int) string {
		if day == 0 {
			return fmt.Sprintf("%04d-%02d", year, month)
		}
		return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
	}
	if year < 0 || year == 0 && r.today.IsZero() {
		return ""
	}
	if year > 0 {
		first, _ := schema.Days(iso(year))
		if first == "" {
			return ""
		}
		return iso(year)
	}
	today := isoDay(r.today)[:len(iso(1000))]
	var earlier, later string
	for y := r.today.Year() - 1; y <= r.today.Year()+1; y++ {
		if first, _ := schema.Days(iso(y)); first == "" {
			continue
		}
		if iso(y) <= today {
			earlier = iso(y)
		}
		if iso(y) >= today && later == "" {
			later = iso(y)
		}
	}
	return r.byTense(earlier, later)
}

// byTense chooses between the last and the next; where the tense does not tell, both must be the same.
func (r *timeReader) byTense(last, next string) string {
	switch {
	case r.in == inPast:
		return last
	case r.in == inFuture || last == next:
		return next
	}
	return ""
}

// season reads "summer of 2016", "summer 2016", "spring".
func (r *timeReader) season(i int) (string, int) {
	month, ok := seasons[r.low(i)]
	if !ok {
		return "", 0
	}
	year, end := r.yearAfter(i + 1)
	if end > 0 {
		if month == time.December || year < 0 {
			return "", end // "the winter of 2016" is in two years
		}
		return isoMonths(year, month, 3), end
	}
	if r.low(i+1) == "of" || month == time.December || r.today.IsZero() {
		return "", 0 // "the fall of the government"
	}
	last, next := r.today.Year(), r.today.Year()
	if r.today.Month() < month {
		last--
	}
	if r.today.Month() > month+2 {
		next++
	}
	return r.byTense(isoMonths(last, month, 3), isoMonths(next, month, 3)), i + 1
}

// part reads "first quarter of 2017", "second half of last year".
func (r *timeReader) part(i int) (string, int) {
	n, ok := ordinals[r.low(i)]
	size := map[string]int{"quarter": 3, "half": 6}[r.low(i+1)]
	if !ok || size == 0 || n*size > 12 {
		return "", 0
	}
	year, end := r.yearAfter(i + 2)
	if end == 0 || year < 0 {
		return "", end
	}
	return isoMonths(year, time.Month((n-1)*size+1), size), end
}

// ago reads "two years ago"; "two years later" is a name too, though what it means is told elsewhere.
func (r *timeReader) ago(i int) (string, int) {
	if _, ok := units[r.low(i)]; ok && r.low(i+1) == "ago" {
		return "", i + 2
	}
	n, err := strconv.Atoi(r.word(i))
	if word, ok := numbers[r.low(i)]; ok {
		n, err = word, nil
	}
	unit, ok := units[r.low(i+1)]
	if err != nil || !ok {
		return "", 0
	}
	switch r.low(i + 2) {
	case "later", "earlier", "after", "before", "previously", "afterward", "hence":
		return "", i + 3
	case "ago":
	default:
		return "", 0
	}
	switch unit {
	case "day":
		return r.shifted(0, 0, -n), i + 3
	case "week":
		return isoWeek(r.moved(0, 0, -7*n)), i + 3
	case "month":
		return isoMonth(r.monthsOff(-n)), i + 3
	case "year":
		return isoYear(r.moved(-n, 0, 0)), i + 3
	}
	return "", i + 3
}
