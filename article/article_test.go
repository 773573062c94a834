package article

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func Example() {
	art, err := Parse("story.txt", []byte(" date 2019-05-02 HALVERTON (Gazette) — Mayor Ines Okoro praised the judge.\n\n[embed id=7]\n\nRead more: Judge under fire\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(art.Date, art.Source)
	for _, span := range art.Boilerplate {
		fmt.Printf("%q\n", art.Text[span.Start:span.End])
	}
	fmt.Println(strings.TrimSpace(art.Body()))
	// Output:
	// 2019-05-02 Gazette
	// " date 2019-05-02 HALVERTON (Gazette) — "
	// "[embed id=7]"
	// "Read more: Judge under fire"
	// Mayor Ines Okoro praised the judge.
}

func parse(t *testing.T, name, text string) *Article {
	t.Helper()
	art, err := Parse(name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	checkInvariants(t, art, []byte(text))
	return art
}

func checkInvariants(t *testing.T, art *Article, data []byte) {
	t.Helper()
	if !utf8.ValidString(art.Text) {
		t.Error("the text is not UTF-8")
	}
	if art.Encoding == UTF8 && art.Text != string(data) {
		t.Error("the text is not the file")
	}
	body := art.Body()
	if len(body) != len(art.Text) || !utf8.ValidString(body) {
		t.Errorf("body of %d bytes for a text of %d, valid UTF-8: %v", len(body), len(art.Text), utf8.ValidString(body))
	}
	if strings.Count(body, "\n") != strings.Count(art.Text, "\n") {
		t.Error("a line break went")
	}
	end := -1
	for _, s := range art.Boilerplate {
		if s.Start <= end || s.End <= s.Start || s.End > len(art.Text) {
			t.Errorf("span %v behind %d in a text of %d bytes", s, end, len(art.Text))
		}
		end = s.End
	}
	prev := -1
	for i := range len(art.Text) + 1 {
		at := art.Offset(i)
		if at < prev || at > len(data) {
			t.Fatalf("offset %d of %d lies at %d, the one before at %d", i, len(art.Text), at, prev)
		}
		prev = at
	}
	if prev != len(data) {
		t.Errorf("the end of the text is at %d of %d", prev, len(data))
	}
}

// marked lists what a text has of boilerplate.
func marked(art *Article) []string {
	var out []string
	for _, s := range art.Boilerplate {
		out = append(out, art.Text[s.Start:s.End])
	}
	return out
}

const story = "\n\nInes Okoro, the mayor of Halverton, said on Monday that she would not stand again, and that she backs Tom Brandt, who has led the council for nine years and is well liked in the harbour quarter.\n"

func TestTop(t *testing.T) {
	for _, c := range []struct {
		name, text          string
		date, title, source string
		boilerplate         []string
	}{
		{name: "none", text: "Okoro backs Brandt." + story},
		{name: "seed", text: " date 2019-05-02 Okoro backs Brandt and the council shrugs." + story, date: "2019-05-02", boilerplate: []string{" date 2019-05-02 "}},
		{name: "seed-headline", text: " date 2019-05-02 Okoro backs Brandt" + story, date: "2019-05-02", title: "Okoro backs Brandt", boilerplate: []string{" date 2019-05-02 "}},
		{name: "no such day", text: " date 2019-13-45 Okoro backs Brandt" + story, title: "date 2019-13-45 Okoro backs Brandt"},
		{name: "no leap year", text: " date 2019-02-29 Okoro backs Brandt." + story},
		{name: "crlf", text: " date 2019-05-02 Okoro backs Brandt\r\n" + strings.ReplaceAll(story, "\n", "\r\n"), date: "2019-05-02", title: "Okoro backs Brandt", boilerplate: []string{" date 2019-05-02 "}},
		{name: "bom", text: bom + " date 2019-05-02 Okoro backs Brandt" + story, date: "2019-05-02", title: "Okoro backs Brandt", boilerplate: []string{bom + " date 2019-05-02 "}},
		{name: "header block", text: "Title: Okoro backs Brandt\nDate: May 2, 2019\nURL: https://example.org/1\nSource: Halverton Gazette" + story, date: "2019-05-02", title: "Okoro backs Brandt", source: "Halverton Gazette",
			boilerplate: []string{"Title:", "Date: May 2, 2019", "URL: https://example.org/1", "Source: Halverton Gazette"}},
		{name: "two lines", text: "Okoro backs Brandt for mayor\nof Halverton" + story, boilerplate: nil},
		{name: "headline and byline", text: "Okoro backs Brandt\n\nBy Lena Moss and Piet de Wit\n\n2 May 2019" + story, date: "2019-05-02", title: "Okoro backs Brandt", boilerplate: []string{"By Lena Moss and Piet de Wit", "2 May 2019"}},
		{name: "staff", text: "Okoro backs Brandt\nBy a Metro Desk reporter\nPublished: Thursday, May 2nd, 2019 at 10:15 a.m. EDT" + story, date: "2019-05-02", title: "Okoro backs Brandt", boilerplate: []string{"By a Metro Desk reporter", "Published: Thursday, May 2nd, 2019 at 10:15 a.m. EDT"}},
		{name: "no headline, byline", text: "By Lena Moss, Halverton Gazette" + story, boilerplate: []string{"By Lena Moss, Halverton Gazette"}},
		{name: "updated", text: "Okoro backs Brandt\n\nUpdated: 3 May 2019" + story, title: "Okoro backs Brandt", boilerplate: []string{"Updated: 3 May 2019"}},
		{name: "agency", text: "HALVERTON, Ohio, May 2, 2019 (AP) - Mayor Okoro backs Brandt." + story, date: "2019-05-02", source: "AP", boilerplate: []string{"HALVERTON, Ohio, May 2, 2019 (AP) - "}},
		{name: "two cities", text: "HALVERTON/PORT ST. ANNE, Aug 3 — The mayor backs Brandt." + story, boilerplate: []string{"HALVERTON/PORT ST. ANNE, Aug 3 — "}},
		{name: "accents", text: "SÃO TOMÉ (Reuters) — “I will go,” said the mayor." + story, source: "Reuters", boilerplate: []string{"SÃO TOMÉ (Reuters) — "}},
		{name: "glued", text: "Halverton, Ohio (CNN)The mayor backs Brandt." + story, source: "CNN", boilerplate: []string{"Halverton, Ohio (CNN)"}},
		{name: "agency in a sentence", text: "Reporters of The Associated Press (AP) asked the mayor." + story},
		{name: "old agency", text: "HALVERTON (AP) _ The mayor backs Brandt." + story, source: "AP", boilerplate: []string{"HALVERTON (AP) _ "}},
		{name: "time first", text: "Okoro backs Brandt\n\nBy Lena Moss, CNN\n\nPublished 7:33 PM ET, Wed May 1, 2019" + story, date: "2019-05-01", title: "Okoro backs Brandt", boilerplate: []string{"By Lena Moss, CNN", "Published 7:33 PM ET, Wed May 1, 2019"}},
		{name: "guardian", text: "Okoro backs Brandt\n\nWed 1 May 2019 14.05 BST" + story, date: "2019-05-01", title: "Okoro backs Brandt", boilerplate: []string{"Wed 1 May 2019 14.05 BST"}},
		{name: "machine", text: "Okoro backs Brandt\n\n2019-05-01T14:05:00Z" + story, date: "2019-05-01", title: "Okoro backs Brandt", boilerplate: []string{"2019-05-01T14:05:00Z"}},
		{name: "posted by", text: "Okoro backs Brandt\n\nPosted by Lena Moss on May 1, 2019" + story, date: "2019-05-01", title: "Okoro backs Brandt", boilerplate: []string{"Posted by Lena Moss on May 1, 2019"}},
		{name: "agency byline", text: "Okoro backs Brandt\n\nBy LENA MOSS Associated Press" + story, title: "Okoro backs Brandt", boilerplate: []string{"By LENA MOSS Associated Press"}},
		{name: "a date is not the date", text: "On May 1, 2019, Okoro backed Brandt." + story},
		{name: "headline with a date", text: "May 1, 2019: Okoro backs Brandt" + story, title: "May 1, 2019: Okoro backs Brandt"},
		{name: "mixed case", text: "Halverton, Ohio (CNN) The mayor backs Brandt." + story, source: "CNN", boilerplate: []string{"Halverton, Ohio (CNN) "}},
		{name: "apposition", text: "UNESCO — the body that looks after the old harbour — criticized Mayor Okoro." + story},
		{name: "speaker", text: "BRANDT: I think the mayor was wrong to sack her deputy, and I have told her so in front of the council more than once, and I will do so again, as often as I have to.\n\nOKORO: Tom is wrong, and he knows it.\n"},
		{name: "title with a colon", text: "BRANDT: OUT" + story, title: "BRANDT: OUT"},
		{name: "colon", text: "PATNOR: Barely a day after she left the council, Mayor Ines Okoro was sworn in to the same post on Thursday, this time with the party of Tom Brandt as her partner.\n", boilerplate: []string{"PATNOR: "}},
		{name: "2019-05-02-okoro.txt", text: "Okoro backs Brandt." + story, date: "2019-05-02"},
		{name: "20190502_okoro.txt", text: "Okoro backs Brandt." + story, date: "2019-05-02"},
		{name: "okoro-2019-05-02.txt", text: "Okoro backs Brandt." + story, date: "2019-05-02"},
		{name: "2019-13-45-okoro.txt", text: "Okoro backs Brandt." + story},
		{name: "000_20190502ff0f.txt", text: "Okoro backs Brandt." + story},
		{name: "2019-05-02_2019-06-02.txt", text: "Okoro backs Brandt." + story},
		{name: "2018-01-01.txt", text: " date 2019-05-02 Okoro backs Brandt." + story, date: "2019-05-02", boilerplate: []string{" date 2019-05-02 "}},
	} {
		t.Run(c.name, func(t *testing.T) {
			art := parse(t, c.name, c.text)
			if art.Date != c.date || art.Title != c.title || art.Source != c.source {
				t.Errorf("date %q, title %q, source %q\nwant %q, %q, %q", art.Date, art.Title, art.Source, c.date, c.title, c.source)
			}
			if got := marked(art); !slices.Equal(got, c.boilerplate) {
				t.Errorf("boilerplate %q, want %q", got, c.boilerplate)
			}
		})
	}
}

func TestFrontMatter(t *testing.T) {
	front := "---\ntitle: \"Okoro: “I am off”\"\ndate: 2019-05-02T10:00:00Z\ntags:\n  - harbour\nurl: https://example.org/okoro\nsource: 'Halverton Gazette'\n---\n"
	for _, name := range []string{"a.md", "a.txt"} {
		art := parse(t, name, front+story)
		if art.Title != "Okoro: “I am off”" || art.Date != "2019-05-02" || art.URL != "https://example.org/okoro" || art.Source != "Halverton Gazette" {
			t.Errorf("%+v", art.Record())
		}
		if got := marked(art); len(got) != 1 || got[0] != strings.TrimSpace(front) {
			t.Errorf("boilerplate %q", got)
		}
	}
	art := parse(t, "a.md", "---\n\nOkoro backs Brandt.\n\n---\n")
	if !strings.Contains(art.Body(), "Okoro backs Brandt.") {
		t.Error("two thematic breaks are no front matter")
	}
}

func TestMarkdown(t *testing.T) {
	art := parse(t, "a.md", `# Okoro *backs* Brandt

Mayor [Ines Okoro](https://example.org/okoro "the mayor") **praised** _Tom Brandt_.<br>
She's <b>not</b> alone: see <https://example.org>.

> “He is the best we have,” she said.

* one item\*, [or two](x\)y)
* another

    an indented paragraph about snake_case

`+"```\nsome code\n```"+`

![Okoro at the harbour](okoro.jpg)

Setext
------

[1]: https://example.org/reference
`)
	want := `Okoro backs Brandt
Mayor Ines Okoro praised Tom Brandt .
She's not alone: see .
“He is the best we have,” she said.
one item *, or two
another
an indented paragraph about snake_case
some code
Okoro at the harbour
Setext
`
	var got strings.Builder
	for line := range strings.Lines(art.Body()) {
		if words := strings.Join(strings.Fields(line), " "); words != "" {
			got.WriteString(words + "\n")
		}
	}
	if got.String() != want {
		t.Errorf("got:\n%s\nwant:\n%s", got.String(), want)
	}
	if art.Title != "Okoro backs Brandt" {
		t.Errorf("title %q", art.Title)
	}
	if plain := parse(t, "a.txt", "He *really* [said](that) so, a_b_c.\n"); len(plain.Boilerplate) != 0 {
		t.Errorf("markup in a text file: %q", marked(plain))
	}
}

// Each line stands between two paragraphs of a story.
func TestBoilerplateLines(t *testing.T) {
	for _, text := range []string{
		"Advertisement", "ADVERTISEMENT", "Share this:", "Share on Facebook", "Facebook Twitter Email", "SIGN UP for our weekly newsletter here",
		"● SIGN UP for our weekly newsletter here — Picture: Getty Images", "Sign up for our newsletter.", "Get the day's top stories in your inbox",
		"Follow @lenamoss on Twitter", "Follow Lena Moss on Twitter at @lenamoss.", "Follow us on Facebook", "Click here to read more", "Click HERE!",
		"Read more: Why the harbour sinks", "READ MORE: Harbour sinks »", "Related: Harbour sinks", "See also: Harbour sinks", "Most read", "Read the full report here.",
		"Photo: AP — Like what you read? Click HERE to get our daily email!", "(Photo by Lena Moss/Getty Images)", "(photo credit, homepage image: Lena Moss; photo credit, article image: Piet J. de Wit)",
		"(AP Photo/Lena Moss)", "(Lena Moss/CQ Roll Call file photo)", "[Photo: Lena Moss]", "Image credit: Lena Moss", "Image source, Getty Images", "Image copyright Reuters", "Photograph: Lena Moss/AP", "Lena Moss/Getty Images", "AP", "Photo", "(Staff writer L. Moss contributed to this report.)", "Lena Moss contributed reporting from Port St. Anne.",
		"(Reporting by Lena Moss in Halverton; Editing by Piet de Wit)", "[embed id=1]", "[lz_ndn video=32719005]", "[lz_related_box id=”820341″]", `[gallery ids="1,2"]`, "https://example.org/a?b=c",
		"By completing the poll, you agree to receive emails from us and our partners and that you've read our privacy policy.",
		"© 2019 Halverton Gazette. All rights reserved.", "This material may not be published, broadcast, rewritten or redistributed.", "We use cookies to make this site better.",
		"Download our app for alerts", "Have a tip? Write to metro@example.com.", "Contact: Press Office", "###", "* * *", "-30-", "FOR IMMEDIATE RELEASE", "This story has been updated.",
		"Sign the petition! Chip in $5 today!", "Donate now", "3 min read", "12 comments", "Tags: harbour, mayor", "Subscribe", "Story continues below advertisement",
	} {
		art := parse(t, "a.txt", strings.TrimSpace(story)+"\n\n"+text+"\n"+story)
		if got := strings.TrimSpace(art.Body()); strings.TrimSpace(strings.ReplaceAll(strings.ReplaceAll(got, strings.TrimSpace(story), ""), ".", "")) != "" {
			t.Errorf("%q is left in", text)
		}
	}
}

// What has to stay: sentences that begin as boilerplate does, tweets, and boilerplate that scraping glued to a sentence.
func TestStoryStays(t *testing.T) {
	for _, text := range []string{
		"Sign up or go home, Okoro told the council.",
		"Share prices fell after Brandt attacked the mayor.",
		"Follow the money, Brandt said on Twitter.",
		"Follow Brandt's lead, Okoro told voters.",
		"Read the bill before you vote, Okoro told Brandt.",
		"Click here to see what Brandt said. Okoro called him a liar.",
		"Related to Okoro by marriage, Brandt refused to vote.",
		"Donate blood, Okoro urged the council.",
		"By Monday, Okoro had fired Brandt.",
		"By Refusing To Meet Brandt, Okoro Wins",
		"By using the old law, Okoro can dismiss Brandt.",
		"Photos show Okoro shaking hands with Brandt.",
		"Photo: Mayor Ines Okoro shakes hands with Tom Brandt after he agreed to drop the suit that has divided the council.",
		"Okoro (photo evidence shows she was there) denied it.",
		"The mayor (in a picture posted by Brandt) waved.",
		"Okoro (D-Ohio) criticized Brandt.",
		"“[The mayor] is right,” Brandt said of the [Reuters/Ipsos] poll.",
		"Brandt was wrong about the harbour. — Ines Okoro (@MayorOkoro) July 26, 2017",
		".@TomBrandt deserves our support, not criticism. — Harbour Watch (@harbourwatch) July 25, 2017",
		"Contact with Brandt broke off, Okoro said.",
		"Subscribe to that view and you are with Brandt, Okoro warned.",
		"Comments by Brandt angered Okoro.",
		"Image problems plague Okoro and Brandt.",
		"Copyright law divides Okoro and Brandt.",
		"Save the harbour, Okoro told Brandt.",
		"Watch Brandt, Okoro told the police.",
		"Recommended by Okoro, Brandt got the job.",
		"More from Brandt's side came on Monday: he thanked Okoro.",
		"Opinions expressed by Okoro angered Brandt.",
		"Reporting by the Gazette showed that Brandt had paid the mayor.",
	} {
		art := parse(t, "a.txt", strings.TrimSpace(story)+"\n\n"+text+"\n"+story)
		if len(art.Boilerplate) > 0 {
			t.Errorf("%q: taken for boilerplate: %q", text, marked(art))
		}
	}
	glued := parse(t, "a.txt", "SIGN UP FOR OUR NEWSLETTER Okoro said Brandt lied.\n\nCLICK HERE TO GET THE GAZETTE NEWS APP Brandt denied it.\n\nBrandt waved. pic.twitter.com/a1B2 — Ines Okoro (@MayorOkoro) July 26, 2017\n")
	if want := []string{"SIGN UP FOR OUR NEWSLETTER", "CLICK HERE TO GET THE GAZETTE NEWS APP", "pic.twitter.com/a1B2"}; !slices.Equal(marked(glued), want) {
		t.Errorf("%q, want %q", marked(glued), want)
	}
	// Lines broken at a fixed width: a line is no paragraph.
	wrapped := parse(t, "a.txt", "Okoro told the council that anyone who wants the harbour to live should\nsubscribe\nto her plan, and that it was time to\ndonate now\nor never, as Brandt put it.\n")
	if len(wrapped.Boilerplate) > 0 {
		t.Errorf("taken for boilerplate: %q", marked(wrapped))
	}
}

func TestPollQuestion(t *testing.T) {
	art := parse(t, "a.txt", strings.TrimSpace(story)+"\n\nWho should be mayor?\n\nBy completing the poll, you agree to receive emails from us.\n"+story)
	if want := []string{"Who should be mayor?", "By completing the poll, you agree to receive emails from us."}; !slices.Equal(marked(art), want) {
		t.Errorf("%q", marked(art))
	}
}

func TestEncodings(t *testing.T) {
	const text = "“Okoro’s café” – 5 €"
	utf16 := func(order string) string {
		out := map[string]string{"le": "\xff\xfe", "be": "\xfe\xff"}[order]
		for _, r := range text + "😀" {
			units := []rune{r}
			if r > 0xffff {
				units = []rune{0xd83d, 0xde00}
			}
			for _, u := range units {
				if order == "le" {
					out += string([]byte{byte(u), byte(u >> 8)})
				} else {
					out += string([]byte{byte(u >> 8), byte(u)})
				}
			}
		}
		return out
	}
	for _, c := range []struct {
		name, data, text string
		encoding         Encoding
	}{
		{"utf-8", text, text, UTF8},
		{"bom", bom + text, bom + text, UTF8},
		{"windows-1252", "\x93Okoro\x92s caf\xe9\x94 \x96 5 \x80", text, Windows1252},
		{"utf-16le", utf16("le"), text + "😀", UTF16LE},
		{"utf-16be", utf16("be"), text + "😀", UTF16BE},
		{"damaged", text + "\xe2\x80", text + "??", UTF8Repaired},
	} {
		art := parse(t, "a.txt", c.data)
		if art.Text != c.text || art.Encoding != c.encoding {
			t.Errorf("%s: %q in %s, want %q in %s", c.name, art.Text, art.Encoding, c.text, c.encoding)
		}
	}
	art := parse(t, "a.txt", "\x93Okoro\x92s caf\xe9\x94")
	if i := strings.Index(art.Text, "caf"); art.Offset(i) != 9 || art.Offset(len(art.Text)) != 14 || art.Offset(-1) != 0 || art.Offset(99) != 14 {
		t.Errorf("caf at %d", art.Offset(i))
	}
}

func TestErrors(t *testing.T) {
	for _, c := range []struct {
		name, data string
		want       error
	}{
		{"empty", "", ErrEmpty},
		{"blank", " \n\t\r\n", ErrEmpty},
		{"only a bom", bom + "\n", ErrEmpty},
		{"only signs", "***\n", ErrEmpty},
		{"nul", "Okoro\x00Brandt", ErrBinary},
		{"control", "\x01\x02\x03Okoro\x04\x05", ErrBinary},
		{"pdf", "%PDF-1.7\nOkoro", ErrBinary},
		{"html", "\n<!DOCTYPE HTML>\n<p>Okoro", ErrBinary},
		{"png", "\x89PNG\r\n\x1a\n\x00\x00", ErrBinary},
		{"utf-16 without a mark", "O\x00k\x00o\x00", ErrBinary},
		{"half a character", "\xff\xfeO\x00k", ErrEncoding},
		{"koi8-r", "\xf0\xd2\xc9\xd7\xc5\xd4, \xcd\xc9\xd2", ErrEncoding},
		{"undefined", "Okoro \x81\x8d and Brandt are here", ErrEncoding},
		{"large", strings.Repeat("Okoro ", MaxSize/6+1), ErrTooLarge},
	} {
		art, err := Parse("dir/a.txt", []byte(c.data))
		var failed *Error
		if art != nil || !errors.Is(err, c.want) || !errors.As(err, &failed) || failed.Name != "a.txt" {
			t.Errorf("%s: %v, %v; want %v", c.name, art, err, c.want)
			continue
		}
		if msg := err.Error(); !strings.HasPrefix(msg, `article "a.txt": `) || strings.Contains(msg, "\n") {
			t.Errorf("%s: %q", c.name, msg)
		}
	}
	_, err := Parse("a.txt", make([]byte, MaxSize+1))
	if want := `article "a.txt": too large: 10485761 bytes, the limit is 10 MB an article: split it into one file for each article`; err == nil || err.Error() != want {
		t.Errorf("%v\nwant %s", err, want)
	}
}

func TestIdentity(t *testing.T) {
	a, b := parse(t, "x/a.txt", "Okoro"), parse(t, "a.txt", "Okoro")
	if a.ID != b.ID || a.Name != "a.txt" || len(a.ID) != 18 || !strings.HasPrefix(a.ID, "a_") {
		t.Errorf("%+v, %+v", a, b)
	}
	if c := parse(t, "b.txt", "Okoro"); c.ID == a.ID || c.Hash != a.Hash {
		t.Errorf("%+v, %+v", a, c)
	}
	if c := parse(t, "", "Okoro"); c.Name != c.ID || c.Record().Name != c.ID {
		t.Errorf("%+v", c)
	}
}

func TestSources(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("b.txt", "Okoro")
	write("a.MD", "Okoro")
	write("c.csv", "Okoro")
	write(".hidden.txt", "Okoro")
	write(".git/d.txt", "Okoro")
	write("sub/e.markdown", "Okoro")
	write("sub/deep/f.Txt", "Okoro")
	write("none/g.csv", "Okoro")
	list := func(paths ...string) (out []string) {
		for src, err := range Sources(paths, strings.NewReader("Okoro")) {
			name := strings.TrimPrefix(filepath.ToSlash(src.Path), filepath.ToSlash(dir)+"/")
			if err != nil {
				var failed *Error
				if !errors.As(err, &failed) {
					t.Errorf("%s: %v is no *Error", name, err)
				}
				name += " fails"
			} else if art, err := src.Read(); err != nil || art.Text != "Okoro" {
				t.Errorf("%s: %v, %v", name, art, err)
			}
			out = append(out, name)
		}
		return out
	}
	inDir := []string{"a.MD", "b.txt", "sub/deep/f.Txt", "sub/e.markdown"}
	if got := list(dir); !slices.Equal(got, inDir) {
		t.Errorf("%q, want %q", got, inDir)
	}
	at := func(name string) string { return filepath.Join(dir, name) }
	if got, want := list(at("c.csv"), "-", at("missing.txt"), at("none"), at(".hidden.txt")), []string{"c.csv", "-", "missing.txt fails", "none fails", ".hidden.txt"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	for range Sources([]string{dir}, nil) {
		break // stopping early is no panic
	}
	if runtime.GOOS == "windows" {
		return
	}
	for link, target := range map[string]string{"sub/loop": "..", "sub/self": "self", "zz": "sub", "h.txt": "b.txt", "gone.txt": "nowhere"} {
		if err := os.Symlink(target, at(link)); err != nil {
			t.Fatal(err)
		}
	}
	if got, want := list(dir), []string{"a.MD", "b.txt", "gone.txt fails", "h.txt", "sub/deep/f.Txt", "sub/e.markdown"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestReadErrors(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.txt")
	if err := os.WriteFile(path, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	_, err := Read(path)
	if want := fmt.Sprintf("article %q: empty: there is no text in it", path); err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
	if err := os.Truncate(path, 3*MaxSize); err != nil {
		t.Fatal(err)
	}
	if _, err := Read(path); !errors.Is(err, ErrTooLarge) || !strings.Contains(err.Error(), "30.0 MB, the limit is 10 MB") {
		t.Error(err)
	}
	if _, err := Read(filepath.Join(dir, "b.txt")); !errors.Is(err, os.ErrNotExist) || !strings.Contains(err.Error(), "no such file") {
		t.Error(err)
	}
	if _, err := Read(dir); err == nil || !strings.Contains(err.Error(), "is a folder") {
		t.Error(err)
	}
	if os.Getuid() != 0 {
		if err := os.Chmod(path, 0); err != nil {
			t.Fatal(err)
		}
		if _, err := Read(path); !errors.Is(err, os.ErrPermission) {
			t.Error(err)
		}
	}
	endless := Source{Path: "-", stdin: repeat{}}
	if _, err := endless.Read(); !errors.Is(err, ErrTooLarge) || !strings.Contains(err.Error(), "over 10 MB") {
		t.Error(err)
	}
	if _, err := (Source{Path: "-", stdin: strings.NewReader("")}).Read(); err == nil || err.Error() != `article "standard input": empty: there is no text in it` {
		t.Error(err)
	}
}

type repeat struct{}

func (repeat) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'a'
	}
	return len(p), nil
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		" date 2019-05-02 HALVERTON (AP) — Okoro backs Brandt." + story, "---\ntitle: a\n---\n# b\n\n*c* [d](e)\n", "\x93Okoro\x92s caf\xe9\x94", "\xff\xfeO\x00k\x00",
		"Title: a\n\n[embed id=1](Photo by b)\r\n\r\n> c\r\n", bom + "Q: ?\n\nBy completing the poll, you agree.\n", "a\x80\xe2\x82\xac", "İ date", "```\na", "<b\n\n1. a\n   - b\n\n\tc\n",
	} {
		f.Add("a.md", []byte(seed))
		f.Add("2019-05-02.txt", []byte(seed))
	}
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		art, err := Parse(name, data)
		if err != nil {
			var failed *Error
			if art != nil || !errors.As(err, &failed) {
				t.Fatalf("%v, %v", art, err)
			}
			return
		}
		checkInvariants(t, art, data)
		again, err := Parse(name, data)
		if err != nil || fmt.Sprintf("%+v", again) != fmt.Sprintf("%+v", art) {
			t.Error("not the same a second time")
		}
		if art.Date != "" && isoDate(art.Date) != art.Date {
			t.Errorf("date %q", art.Date)
		}
	})
}
