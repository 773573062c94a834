package kb

import (
	"bytes"
	"strings"
	"testing"

	"github.com/gosimple/slug"
)

func ids(list []*Entry) string {
	var out []string
	for _, e := range list {
		out = append(out, e.ID)
	}
	return strings.Join(out, " ")
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"":                        "",
		"the":                     "the",
		"The Kremlin":             "kremlin",
		"U.S.":                    "us",
		"J. D. Vance":             "jd vance",
		"J.D. Vance":              "jd vance",
		"JD  Vance":               "jd vance",
		"George H. W. Bush":       "george hw bush",
		"Beto O’Rourke":           "beto orourke",
		"Sinn Féin":               "sinn fein",
		"Recep Tayyip Erdoğan":    "recep tayyip erdogan",
		"Xi Jinping (习近平)":        "xi jinping 习近平",
		"Ocasio-Cortez":           "ocasio cortez",
		"AT&T":                    "at and t",
		"…":                       "",
		"Sofi\u0301a":             "sofia",
		"\xff\xfe":                "",
		"Martin Luther King, Jr.": "martin luther king jr",
		"No. 10":                  "no 10",
		"Donald J. Trump":         "donald j trump",
		"Ng\u1ecd":                "ngo",
		"Ļaunums & Ķēniņš":        "launums and kenins",
		"a b c":                   "abc",
		"Conservative Party (UK)": "conservative party uk",
		"Côte d'Ivoire":           "cote divoire",
		"Washington, D.C.":        "washington dc",
		"the the":                 "the",
		"   ":                     "",
		"Straße":                  "strasse",
		"ÞÓR":                     "thor",
		"İstanbul":                "istanbul",
	} {
		if got := string(fold(nil, in)); got != want {
			t.Errorf("fold(%q) = %q, want %q", in, got, want)
		}
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"", "the ", "J. D. Vance", "İ &x\xff", "É. É."} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := fold([]byte("x"), s)
		if once[0] != 'x' || bytes.Contains(once, []byte("  ")) || bytes.HasSuffix(once, []byte(" ")) {
			t.Fatalf("fold(%q) = %q", s, once)
		}
		Default().Find(s)
		Default().BySurname(s)
		Default().Place(s)
		slugOf(s)
	})
}

// TestSlug compares the importers' ids with those that extract makes.
func TestSlug(t *testing.T) {
	for letter := range latin {
		for _, s := range []string{"A" + string(letter) + "b", "x " + strings.ToUpper(string(letter)) + "."} {
			if got, want := slugOf(s), slug.Make(s); got != want {
				t.Errorf("slugOf(%q) = %q, want %q", s, got, want)
			}
		}
	}
	for _, s := range []string{"O'Rourke & Söhne", "J.D. Vance", "  Kim Jong-un ", "Jean–Luc", "a@b", "Ünal “x” y’s"} {
		if got, want := slugOf(s), slug.Make(s); got != want {
			t.Errorf("slugOf(%q) = %q, want %q", s, got, want)
		}
	}
}

func TestPlace(t *testing.T) {
	k := Default()
	for word, want := range map[string]string{
		"French": "france", "Frenchmen": "france", "Germans": "germany", "Texan": "texas", "Texans": "texas", "Tex.": "texas",
		"U.S.": "united-states", "US": "united-states", "the United States": "united-states", "UK": "united-kingdom",
		"Britons": "united-kingdom", "UAE": "united-arab-emirates", "Miss.": "mississippi", "Mississippi": "mississippi",
		"Spaniards": "spain", "the Netherlands": "netherlands", "Türkiye": "turkey", "Québécois": "quebec", "SÃO PAULO": "sao-paulo",
		"us": "", "Us": "", "Miss": "", "miss.": "", "polish": "", "Polish": "poland", "Sessions": "", "": "", "Frenchmans": "",
		"Georgia": "georgia georgia-state", "New York": "new-york-state new-york-city", "Scots": "scotland",
	} {
		places, _ := k.Places(word)
		if got := ids(places); got != want {
			t.Errorf("Places(%q) = %q, want %q", word, got, want)
		}
		if e, _ := k.Place(word); want == "" && e != nil || want != "" && (e == nil || e != places[0]) {
			t.Errorf("Place(%q) = %v, want %q", word, e, want)
		}
	}
	if _, dem := k.Place("Texan"); !dem {
		t.Error("Texan is a demonym")
	}
	if _, dem := k.Place("Texas"); dem {
		t.Error("Texas is no demonym")
	}
	if e := k.Postal("TX"); e == nil || e.ID != "texas" {
		t.Errorf("Postal(TX) = %v", e)
	}
	if e := k.Postal("XX"); e != nil {
		t.Errorf("Postal(XX) = %v", e)
	}
	if got := ids(k.Metonym("Berlin")); got != "germany" {
		t.Errorf("Metonym(Berlin) = %q", got)
	}
}

func TestGiven(t *testing.T) {
	k := Default()
	for name, want := range map[string]Gender{
		"Mitch": Male, "ANGELA": Female, "José": Male, "Jose": Male, "Andrea": Unknown, "Chris": Unknown, "Qwerty": Unknown,
		"": Unknown, "Jean-Claude": Male, "Anne-Marie": Female, "Mary Ann": Female,
	} {
		if got := k.Gender(name); got != want {
			t.Errorf("Gender(%q) = %q, want %q", name, got, want)
		}
	}
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Bill", "William", true}, {"William", "Bill", true}, {"Bill", "Will", true}, {"Chuck", "Charles", true},
		{"Mitch", "Mitchell", true}, {"JOSÉ", "jose", true}, {"Alexander", "Alexandra", false}, {"Bill", "Hillary", false},
		{"", "", false}, {"Bernie", "Bernard", true}, {"George", "Jeb", false}, {"Mohammed", "Muhammad", true},
	} {
		if got := SameGiven(c.a, c.b); got != c.want {
			t.Errorf("SameGiven(%q, %q) = %t", c.a, c.b, got)
		}
	}
}

func TestDates(t *testing.T) {
	for d, want := range map[Date]bool{"2009-01-20": true, "2009-01": true, "2009": true, "": false, "2009-13": false, "2009-02-30": false, "209": false, "20090120": false} {
		if d.Valid() != want {
			t.Errorf("%q: valid %t", d, !want)
		}
	}
	term := Term{From: "2009-01-20", To: "2017-01"}
	for d, want := range map[Date]bool{"": true, "2009-01-19": false, "2009-01-20": true, "2009": true, "2009-01": true, "2017-01-31": true, "2017-02": false, "2017": true, "2012-02-29T10:00:00Z": true} {
		if term.Covers(d) != want {
			t.Errorf("%q: covers %t", d, !want)
		}
	}
	open := Term{From: "2021", AsOf: "2025-06-01"}
	if !open.Covers("2025-06-01") || open.Covers("2025-06-02") {
		t.Error("a term without end counts up to the day on which it was known to be right")
	}
}

func TestSurnames(t *testing.T) {
	for name, want := range map[string]string{
		"Ted Cruz": "Cruz", "Ursula von der Leyen": "von der Leyen|Leyen", "Donald Trump Jr.": "Trump", "Bashar al-Assad": "al-Assad|Assad",
		"Lula": "Lula", "": "", "Chris Van Hollen": "Van Hollen|Hollen", "Robert F. Kennedy, Jr.": "Kennedy", "Charles de Gaulle": "de Gaulle|Gaulle",
	} {
		if got := strings.Join(surnames(name), "|"); got != want {
			t.Errorf("surnames(%q) = %q, want %q", name, got, want)
		}
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		l := newLoader()
		if err := l.readFS(embedded, ".", ""); err != nil {
			b.Fatal(err)
		}
		if _, err := l.finish(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFind(b *testing.B) {
	k := Default()
	b.ReportAllocs()
	for b.Loop() {
		k.Find("Sen. Mitch McConnell")
		k.BySurname("Merkel")
		k.Place("Texan")
		k.Gender("Ángela")
	}
}

func TestFind(t *testing.T) {
	k := Default()
	for name, want := range map[string]string{
		"Ted Cruz": "ted-cruz", "Sen. Ted Cruz": "ted-cruz", "TED CRUZ": "ted-cruz", "Donald J. Trump": "donald-trump",
		"President Donald J. Trump": "donald-trump", "Donald Trump Jr.": "donald-trump-jr", "George W. Bush": "george-w-bush",
		"Recep Tayyip Erdogan": "recep-tayyip-erdogan", "Sen. Bernard Sanders": "bernie-sanders", "@realdonaldtrump": "donald-trump",
		"the Kremlin": "kremlin", "Foggy Bottom": "united-states-department-of-state", "No 10": "downing-street",
		"10 Downing Street": "downing-street", "FBI": "federal-bureau-of-investigation", "fbi": "", "ICE": "immigration-and-customs-enforcement",
		"ice": "", "U.N.": "united-nations", "Mr. Nobody at All": "", "": "", "Sen.": "", "Xi Jinping": "xi-jinping",
		"GOP": "republican-party", "New York Times": "the-new-york-times", "Former Vice President Joe Biden": "joe-biden",
		"Westminster": "parliament-of-the-united-kingdom", "Speaker of the House Nancy Pelosi": "",
	} {
		if got := ids(k.Find(name)); got != want {
			t.Errorf("Find(%q) = %q, want %q", name, got, want)
		}
	}
	if got := ids(k.Metonym("Brussels")); got != "european-commission european-union belgium" {
		t.Errorf("Metonym(Brussels) = %q", got)
	}
	if got := ids(k.BySurname("von der Leyen")); got != "ursula-von-der-leyen" {
		t.Errorf("BySurname(von der Leyen) = %q", got)
	}
	if got := ids(k.BySurname("Clinton")); got != "bill-clinton chelsea-clinton hillary-clinton" {
		t.Errorf("BySurname(Clinton) = %q", got)
	}
	if got := ids(k.BySurname("Zelenskyy")); got != "olena-zelenska volodymyr-zelensky" && got != "volodymyr-zelensky" {
		t.Errorf("BySurname(Zelenskyy) = %q", got)
	}
	if got := k.BySurname("Elizabeth II"); got != nil {
		t.Errorf("BySurname(Elizabeth II) = %q", ids(got))
	}
	if got := k.Near("Merkle", 3); len(got) == 0 || !strings.Contains(strings.Join(got, "|"), "Angela Merkel") {
		t.Errorf("Near(Merkle) = %q", got)
	}
}

func TestHolders(t *testing.T) {
	k := Default()
	for _, c := range []struct{ office, of, date, want string }{
		{"president", "United States", "2017-07-26", "donald-trump"},
		{"President", "united-states", "2017-01-20", "barack-obama donald-trump"},
		{"attorney general", "U.S.", "2017-07-26", "jeff-sessions"},
		{"attorney general", "United States", "2017-01-25", "sally-yates"},
		{"US attorney general", "", "2015-06", "loretta-lynch"},
		{"FBI director", "", "2016-10-28", "james-comey"},
		{"governor of Texas", "", "2012", "rick-perry"},
		{"Texas governor", "", "2016-01-01", "greg-abbott"},
		{"Senate majority leader", "", "2017-07-26", "mitch-mcconnell"},
		{"Senate majority leader", "United States", "2017-07-26", "mitch-mcconnell"},
		{"majority leader", "United States", "2017-07-26", "kevin-mccarthy mitch-mcconnell"},
		{"White House chief of staff", "", "2017-07-20", "reince-priebus"},
		{"chancellor", "Germany", "2015-09-01", "angela-merkel"},
		{"chancellor", "UK", "2015-09-01", "george-osborne"},
		{"French president", "", "2018", "emmanuel-macron"},
		{"foreign secretary", "British", "2017-01-01", "boris-johnson"},
		{"premier", "China", "2016", "li-keqiang"},
		{"taoiseach", "", "2018-01-01", "leo-varadkar"},
		{"Labour leader", "", "2018-01-01", "jeremy-corbyn"},
		{"defense secretary", "United States", "2017-03-01", "jim-mattis"},
		{"secretary of defense", "", "2024-03-01", "lloyd-austin"},
		{"UN secretary-general", "", "2018", "antonio-guterres"},
		{"president", "Atlantis", "2018", ""},
		{"grand vizier", "", "2018", ""},
		{"chancellor", "Germany", "2031-01-01", ""},
		{"", "", "", ""},
	} {
		if got := ids(k.Holders(c.office, c.of, c.date)); got != c.want {
			t.Errorf("Holders(%q, %q, %q) = %q, want %q", c.office, c.of, c.date, got, c.want)
		}
	}
}
