package schema

import (
	"fmt"
	"strings"
	"time"
)

// Days returns the first and the last day that a date of a claim can mean, as YYYY-MM-DD. A date is ISO 8601: a day (2017-07-25),
// a month (2017-07), a week (2017-W30), a year (2017), or an interval of two of these (2001/2009). Any other gives "" twice.
func Days(date string) (first, last string) {
	from, to, interval := strings.Cut(date, "/")
	start, end, ok := days(from)
	if interval && ok {
		_, end, ok = days(to)
	}
	if !ok || start.After(end) {
		return "", ""
	}
	return start.Format(time.DateOnly), end.Format(time.DateOnly)
}

func days(date string) (first, last time.Time, ok bool) {
	switch len(date) {
	case len("2017"):
		t, err := time.Parse("2006", date)
		return t, t.AddDate(1, 0, -1), err == nil
	case len("2017-07"):
		t, err := time.Parse("2006-01", date)
		return t, t.AddDate(0, 1, -1), err == nil
	case len("2017-W30"):
		var year, week int
		if n, err := fmt.Sscanf(date, "%4d-W%2d", &year, &week); n != 2 || err != nil {
			return first, last, false
		}
		t := time.Date(year, time.January, 4, 0, 0, 0, 0, time.UTC) // is always in the first week
		t = t.AddDate(0, 0, 7*(week-1)-(int(t.Weekday())+6)%7)
		y, w := t.ISOWeek()
		return t, t.AddDate(0, 0, 6), y == year && w == week
	case len("2017-07-25"):
		t, err := time.Parse(time.DateOnly, date)
		return t, t, err == nil
	}
	return first, last, false
}
