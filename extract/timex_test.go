package extract

import (
	"math/rand"
	"strings"
	"testing"
	"time"

	"kg/graph/schema"
)

// TestReadTime reads names of times from an article of a Wednesday, 26 July 2017, if no other day is given. A word more than the
// name, after "|", must be left alone.
func TestReadTime(t *testing.T) {
	for _, c := range []struct {
		text  string
		in    tense
		today string
		want  string // "-" for no name of a time
	}{
		// Absolute.
		{"in 2016", inPast, "", "2016"},
		{"in 2016", inPast, "none", "2016"},
		{"in 1999 | people", inPast, "", "1999"},
		{"in 1,500 cases", inPast, "", "-"},
		{"in 2500", inPast, "", "-"},
		{"2016", inPast, "", "-"},
		{"in the year 2016", inPast, "", "2016"},
		{"in late 2016", inPast, "", "2016"},
		{"in mid - 2016", inPast, "", "2016"},
		{"on June 3 , 2016", inPast, "none", "2016-06-03"},
		{"June 3 2016", inPast, "", "2016-06-03"},
		{"on 3 June 2016", inPast, "", "2016-06-03"},
		{"on the 3rd of June , 2016", inPast, "", "2016-06-03"},
		{"on the morning of June 3 , 2016", inPast, "", "2016-06-03"},
		{"on 2017-07-25", inPast, "none", "2017-07-25"},
		{"on Tuesday , July 25 , 2017 | ,", inPast, "none", "2017-07-25"},
		{"on Monday , July 25 , 2017", inPast, "", ""}, // was a Tuesday
		{"in June 2016", inPast, "none", "2016-06"},
		{"in mid-June 2016", inPast, "", "2016-06"},
		{"in mid-June of last year", inPast, "", "2016-06"},
		{"in June of 2016", inPast, "", "2016-06"},
		{"in early JUNE 2016", inPast, "", "2016-06"},
		{"on Feb. 29 , 2016", inPast, "", "2016-02-29"},
		{"on Feb. 29 , 2017", inPast, "", ""},
		{"on June 31", inPast, "", ""},
		{"in the 1990s", inPast, "none", "1990/1999"},
		{"in the late 1990s", inPast, "", "1990/1999"},
		{"in the ’90s", inPast, "", "1990/1999"},
		{"in the 2010s", inPast, "", "2010/2019"},
		{"in the summer of 2016", inPast, "none", "2016-06/2016-08"},
		{"in autumn 2016", inPast, "", "2016-09/2016-11"},
		{"in the winter of 2016", inPast, "", ""},
		{"in the fall | of the government", inPast, "", "-"},
		{"in the first quarter of 2017", inPast, "none", "2017-01/2017-03"},
		{"in the second half of last year", inPast, "", "2016-07/2016-12"},
		{"in fiscal 2017", inPast, "", "-"},
		// Intervals.
		{"from 2001 to 2009", inPast, "none", "2001/2009"},
		{"from 2009 to 2001", inPast, "", ""},
		{"between 2001 and 2009", inPast, "", "2001/2009"},
		{"2001 - 2009", inPast, "", "2001/2009"},
		{"in 2001 – 09", inPast, "", "2001/2009"},
		{"from May to July 2016", inPast, "", "2016-05/2016-07"},
		{"from November 2015 until March 2016", inPast, "", "2015-11/2016-03"},
		{"from Monday to Wednesday", inPast, "", "2017-07-24/2017-07-26"},
		{"from 2001", inPast, "", ""},
		{"from Ohio to Texas", inPast, "", "-"},
		{"between them", inPast, "", "-"},
		{"on June 3 - 5", inPast, "", "2017-06-03/2017-06-05"},
		{"since 2015", inPast, "", "2015/2017-07-26"},
		{"since 2015", inPast, "none", "2015"},
		{"since last week", inPast, "", "2017-W29/2017-07-26"},
		{"since March", untensed, "", "2017-03/2017-07-26"},
		{"since last summer", inPast, "", "2016-06/2017-07-26"},
		{"from the 1980s to the 1990s", inPast, "", "1980/1999"},
		{"since then", inPast, "", ""},
		{"since he left", inPast, "", "-"},
		// Weekdays.
		{"on Tuesday", inPast, "", "2017-07-25"},
		{"on Wednesday", inPast, "", "2017-07-26"},
		{"on Thursday", inPast, "", "2017-07-20"},
		{"on Thursday", inFuture, "", "2017-07-27"},
		{"on Tuesday", inFuture, "", "2017-08-01"},
		{"on Tuesday", untensed, "", ""},
		{"on Wednesday", untensed, "", "2017-07-26"},
		{"on Tuesday", inPast, "none", ""},
		{"on Sunday", inPast, "2017-07-23", "2017-07-23"},
		{"on Saturday", inPast, "2017-01-01", "2016-12-31"},
		{"late Tues. night", inPast, "", "2017-07-25"},
		{"early on Tuesday", inPast, "", "2017-07-25"},
		{"Tuesday afternoon", inPast, "", "2017-07-25"},
		{"on Tuesday , June 6", inPast, "", "2017-06-06"},
		{"Tuesday of last week", inPast, "", "2017-07-18"},
		{"Sunday of this week", inPast, "", "2017-07-30"},
		{"last Friday", inPast, "", "2017-07-21"},
		{"last Wednesday", inPast, "", "2017-07-19"},
		{"last Tuesday", inPast, "", ""}, // the 25th to some, the 18th to others
		{"this past Tuesday", inPast, "", "2017-07-25"},
		{"next Monday", inFuture, "", "2017-07-31"},
		{"next Friday", inFuture, "", ""},
		{"this coming Wednesday", inFuture, "", "2017-08-02"},
		{"this Sunday", inFuture, "", "2017-07-30"},
		{"Sundays", inPast, "", "-"},
		// Days by words.
		{"yesterday", inPast, "", "2017-07-25"},
		{"yesterday morning", inPast, "2016-03-01", "2016-02-29"},
		{"yesterday", inPast, "none", ""},
		{"today", untensed, "", "2017-07-26"},
		{"tomorrow", inFuture, "2016-12-31", "2017-01-01"},
		{"this morning", inPast, "", "2017-07-26"},
		{"last night", inPast, "2018-01-01", "2017-12-31"},
		{"tonight", inFuture, "", "2017-07-26"},
		{"three days ago", inPast, "2017-03-02", "2017-02-27"},
		// Weeks, weekends, months, years.
		{"last week", inPast, "", "2017-W29"},
		{"earlier this week", inPast, "2017-01-01", "2016-W52"},
		{"a week ago", inPast, "", "2017-W29"},
		{"over the weekend", inPast, "", "2017-07-22/2017-07-23"},
		{"this weekend", inFuture, "", "2017-07-29/2017-07-30"},
		{"last weekend", inPast, "2017-07-23", "2017-07-15/2017-07-16"},
		{"over the weekend", inPast, "2017-07-23", "2017-07-22/2017-07-23"},
		{"earlier this month", inPast, "", "2017-07"},
		{"late last month", inPast, "2017-01-31", "2016-12"},
		{"next month", inFuture, "2017-01-31", "2017-02"},
		{"three months ago", inPast, "2017-05-31", "2017-02"},
		{"last year", inPast, "", "2016"},
		{"early next year", inFuture, "", "2018"},
		{"two years ago", inPast, "", "2015"},
		{"10 years ago", inPast, "", "2007"},
		{"a year ago", inPast, "2016-02-29", "2015"},
		{"a decade ago", inPast, "", ""},
		{"years ago", inPast, "", ""},
		{"two hours ago", inPast, "", ""},
		{"a 36 - year - old", inPast, "", "-"},
		{"two years", inPast, "", "-"},
		{"$ 2016", inPast, "", "-"},
		// Months and days without a year.
		{"in March", inPast, "", "2017-03"},
		{"in December", inPast, "", "2016-12"},
		{"in July", inPast, "", "2017-07"},
		{"in July", untensed, "", "2017-07"},
		{"in March", inFuture, "", "2018-03"},
		{"in March", untensed, "", ""},
		{"in March", inPast, "none", ""},
		{"March | on Washington", inPast, "", "-"},
		{"the March | on Washington", inPast, "", "-"},
		{"may 3", inPast, "", "-"},
		{"in may", inPast, "", "-"},
		{"on June 3", inPast, "", "2017-06-03"},
		{"June 3rd", inPast, "", "2017-06-03"},
		{"on Dec. 12", inPast, "2017-01-05", "2016-12-12"},
		{"on Jan. 5", inFuture, "2016-12-12", "2017-01-05"},
		{"on Feb. 29", inPast, "", "2016-02-29"},
		{"on Feb. 29", inPast, "2019-05-01", ""},
		{"on June 3 of last year", inPast, "", "2016-06-03"},
		{"in June of last year", inPast, "none", ""},
		{"last October", inPast, "", "2016-10"},
		{"last March", inPast, "", ""},
		{"next June", inFuture, "", "2018-06"},
		{"this past March", inPast, "", "2017-03"},
		// Seasons.
		{"last summer", inPast, "", "2016-06/2016-08"},
		{"last spring", inPast, "", ""},
		{"this summer", inPast, "", "2017-06/2017-08"},
		{"last winter", inPast, "", "2016-12/2017-02"},
		{"in the spring", inPast, "", "2017-03/2017-05"},
		{"this fall", inFuture, "", "2017-09/2017-11"},
		// Told by what was said before.
		{"the next day", inPast, "", ""},
		{"a day later", inPast, "", ""},
		{"two weeks earlier", inPast, "", ""},
		{"that year", inPast, "", ""},
		{"at the time", inPast, "", ""},
		{"the day after | the vote", inPast, "", ""},
		{"later", inPast, "", ""},
		{"this government", inPast, "", "-"},
		{"last resort", inPast, "", "-"},
		{"over the bill", inPast, "", "-"},
	} {
		day := c.today
		if day == "" {
			day = "2017-07-26"
		}
		today, _ := time.Parse(time.DateOnly, day) // "none" gives none
		name, rest, _ := strings.Cut(c.text, " | ")
		words := strings.Fields(name)
		value, n := readTime(append(words, strings.Fields(rest)...), today, c.in)
		if c.want == "-" {
			if n > 0 {
				t.Errorf("%q on %s: %q of %d words, want none", c.text, day, value, n)
			}
		} else if value != c.want || n != len(words) {
			t.Errorf("%q on %s: %q of %d words, want %q of %d", c.text, day, value, n, c.want, len(words))
		}
	}
}

// TestReadTimeAnything holds that whatever the words are, the value is empty or a date, and no more words are taken than there are.
func TestReadTimeAnything(t *testing.T) {
	vocabulary := strings.Fields("in on at since from to between and until the this last next past early mid - mid- , of year years week weekend month day " +
		"ago later a two 10 3 31 3rd 2016 1999 09 90s ’90s 1990s June Feb. May Sunday Tues. winter summer fall first half quarter night today yesterday before")
	random := rand.New(rand.NewSource(1))
	read := 0
	for range 200000 {
		words := make([]string, 1+random.Intn(7))
		for i := range words {
			words[i] = vocabulary[random.Intn(len(vocabulary))]
		}
		today := time.Date(2017, 1, 1+random.Intn(1000), 0, 0, 0, 0, time.UTC)
		if random.Intn(4) == 0 {
			today = time.Time{}
		}
		value, n := readTime(words, today, tense(random.Intn(3)))
		if n < 0 || n > len(words) || n == 0 && value != "" {
			t.Fatalf("%q: %q of %d words", words, value, n)
		}
		if first, _ := schema.Days(value); value != "" && first == "" {
			t.Fatalf("%q on %s: %q is no date", words, today, value)
		}
		if value != "" {
			read++
		}
	}
	if read < 10000 {
		t.Errorf("only %d dates read", read)
	}
}
