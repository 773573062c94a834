package extract

import (
	"fmt"
	"strings"
	"time"

	"kg/graph/schema"
)

// moved is today moved by years, months and days, or zero where there is no today.
func (r *timeReader) moved(years, months, days int) time.Time {
	if r.today.IsZero() {
		return r.today
	}
	return r.today.AddDate(years, months, days)
}

func (r *timeReader) shifted(years, months, days int) string {
	return isoDay(r.moved(years, months, days))
}

// monthsOff is in the month so many off: never one too far for a day that it has not.
func (r *timeReader) monthsOff(n int) time.Time {
	if r.today.IsZero() {
		return r.today
	}
	return time.Date(r.today.Year(), r.today.Month()+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
}

// before is the last such weekday that is at least so many days ago.
func (r *timeReader) before(day time.Weekday, least int) string {
	from := r.moved(0, 0, -least)
	if from.IsZero() {
		return ""
	}
	return isoDay(from.AddDate(0, 0, -int(from.Weekday()-day+7)%7))
}

// after is the next such weekday that is at least so many days off.
func (r *timeReader) after(day time.Weekday, least int) string {
	from := r.moved(0, 0, least)
	if from.IsZero() {
		return ""
	}
	return isoDay(from.AddDate(0, 0, int(day-from.Weekday()+7)%7))
}

// weekdayOf is the day in the week so many off, weeks beginning on Monday.
func (r *timeReader) weekdayOf(weeks int, day time.Weekday) time.Time {
	if r.today.IsZero() {
		return r.today
	}
	return r.today.AddDate(0, 0, 7*weeks+int(day+6)%7-int(r.today.Weekday()+6)%7)
}

// nearWeekday is "last Tuesday": the last one and last week's, where these are the same.
func (r *timeReader) nearWeekday(which string, day time.Weekday) string {
	last, next := r.before(day, 1), r.after(day, 1)
	switch which {
	case "past":
		return last
	case "coming":
		return next
	case "this":
		return r.byTense(r.before(day, 0), r.after(day, 0))
	case "last":
		if last == isoDay(r.weekdayOf(-1, day)) {
			return last
		}
	case "next":
		if next == isoDay(r.weekdayOf(1, day)) {
			return next
		}
	}
	return ""
}

// nearPeriod is "last June", "this summer": a month or season; "last" is the last one and last year's, where these are the same.
func (r *timeReader) nearPeriod(which string, month time.Month, size int) string {
	if r.today.IsZero() {
		return ""
	}
	this, ends := r.today.Month(), month+time.Month(size)-1
	year := r.today.Year()
	if month == time.December && size > 1 { // winter: it runs into the next year
		if this < time.March || this == time.December || which != "last" && which != "past" {
			return ""
		}
		return isoMonths(year-1, month, size)
	}
	switch {
	case which == "this":
	case which == "past" && ends < this, which == "coming" && month > this:
	case which == "past", which == "last" && ends >= this:
		year--
	case which == "coming", which == "next" && month <= this:
		year++
	default:
		return ""
	}
	return isoMonths(year, month, size)
}

// weekend is a Saturday and Sunday: by the tense, or the one before where step is -1.
func (r *timeReader) weekend(step int) string {
	if r.today.IsZero() || step > 0 {
		return ""
	}
	sinceSaturday := int(r.today.Weekday()+1) % 7
	last := r.today.AddDate(0, 0, -sinceSaturday)
	next := last
	if sinceSaturday > 1 {
		next = last.AddDate(0, 0, 7)
	} else if step < 0 {
		last = last.AddDate(0, 0, -7)
	}
	iso := func(saturday time.Time) string { return joined(isoDay(saturday), isoDay(saturday.AddDate(0, 0, 1))) }
	if step < 0 {
		return iso(last)
	}
	return r.byTense(iso(last), iso(next))
}

func isoDay(t time.Time) string   { return formatted(t, time.DateOnly) }
func isoMonth(t time.Time) string { return formatted(t, "2006-01") }
func isoYear(t time.Time) string  { return formatted(t, "2006") }

func formatted(t time.Time, layout string) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(layout)
}

func isoWeek(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	year, week := t.ISOWeek()
	return fmt.Sprintf("%04d-W%02d", year, week)
}

// isoMonths is a month, or so many months from it.
func isoMonths(year int, month time.Month, n int) string {
	first := time.Date(year, month, 1, 0, 0, 0, 0, time.UTC)
	if n == 1 {
		return isoMonth(first)
	}
	return joined(isoMonth(first), isoMonth(first.AddDate(0, n-1, 0)))
}

// joined is the interval from the beginning of one date to the end of the other, empty where one is unknown or they are not in
// order; a date joined to itself is itself.
func joined(from, to string) string {
	if from == to {
		return from
	}
	from, _, _ = strings.Cut(from, "/")
	to = to[strings.Index(to, "/")+1:]
	first, _ := schema.Days(from)
	start, _ := schema.Days(to)
	if first == "" || start == "" || first >= start {
		return ""
	}
	return from + "/" + to
}
