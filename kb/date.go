package kb

import "time"

// Date is an ISO date as precisely as it is known: a day ("2009-01-20"), a month ("2009-01") or a year ("2009").
type Date string

// Valid reports whether the date is well formed and in the calendar.
func (d Date) Valid() bool {
	for _, layout := range []string{"2006-01-02", "2006-01", "2006"} {
		if len(d) == len(layout) {
			_, err := time.Parse(layout, string(d))
			return err == nil
		}
	}
	return false
}

// First returns the first day that the date can mean. Anything after the day, such as a time, is cut off.
func (d Date) First() Date {
	switch {
	case len(d) > 10:
		return d[:10]
	case len(d) == 7:
		return d + "-01"
	case len(d) == 4:
		return d + "-01-01"
	}
	return d
}

// Last returns the last day that the date can mean; to compare with only, as it counts 31 days to every month.
func (d Date) Last() Date {
	switch {
	case len(d) > 10:
		return d[:10]
	case len(d) == 7:
		return d + "-31"
	case len(d) == 4:
		return d + "-12-31"
	}
	return d
}
