package kb

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"
)

// legislator is a record of legislators-current.yaml and executive.yaml.
type legislator struct {
	ID   struct{ Bioguide, Wikidata, Wikipedia string }
	Name struct {
		First, Middle, Last, Suffix, Nickname string
		Full                                  string `yaml:"official_full"`
	}
	Bio   struct{ Gender string }
	Terms []struct{ Type, Start, End, State, Party string }
}

// ImportCongress reads the files of github.com/unitedstates/congress-legislators (CC0) in a folder: legislators-current.yaml
// is needed; legislators-historical.csv, executive.yaml and legislators-social-media.yaml add to it where they are there.
// Of the historical members those who sat since 1973 (they have a THOMAS id) or were born since 1930 are taken; that file has
// no terms, so that their seat has no dates. A member whom the embedded tables know by Bioguide id adds to that entry.
func ImportCongress(dir string) (*Import, error) {
	im := newImport("congress-legislators")
	if err := im.congress(dir, Default()); err != nil {
		return nil, fmt.Errorf("kb: import congress-legislators: %w", err)
	}
	im.count(Default())
	return im, nil
}

func (im *Import) congress(dir string, k *KB) error {
	var current, executive []legislator
	if err := readYAML(filepath.Join(dir, "legislators-current.yaml"), &current); err != nil {
		return err
	}
	if err := readYAML(filepath.Join(dir, "executive.yaml"), &executive); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	var social []struct {
		ID     struct{ Bioguide string }
		Social struct{ Twitter string }
	}
	if err := readYAML(filepath.Join(dir, "legislators-social-media.yaml"), &social); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	known := sameAs(k)
	rows := map[string]*personRow{} // by Bioguide id
	add := func(l legislator) *personRow {
		if p := rows[l.ID.Bioguide]; p != nil {
			return p
		}
		p := &personRow{bioguide: l.ID.Bioguide, wikidata: l.ID.Wikidata, gender: strings.ToLower(l.Bio.Gender), country: "united-states", profession: "politician"}
		if !isBioguide(p.bioguide) {
			im.Skipped["without a Bioguide id"]++
			return nil
		}
		first := l.Name.Nickname
		if first == "" {
			first = l.Name.First
		}
		p.name = newsName(l, first)
		p.aliases = []string{l.Name.Full}
		if l.Name.Suffix == "" && !strings.HasSuffix(l.Name.First, ".") { // without a suffix the name may be the father's
			p.aliases = append(p.aliases, l.Name.First+" "+l.Name.Last, first+" "+l.Name.Last)
		}
		if e := known[bioguideIRI+p.bioguide]; e != nil {
			p.aliases = append(p.aliases, p.name)
			p.id, p.name, p.profession = e.ID, e.Name, e.Kind
		} else {
			p.id = im.freeID(k, p.name, p.bioguide)
			if s := surnames(p.name); len(s) == 0 || string(fold(nil, s[0])) != string(fold(nil, l.Name.Last)) {
				p.surname = l.Name.Last
			}
		}
		rows[p.bioguide], im.people[p.id] = p, p
		return p
	}
	for _, l := range append(executive, current...) {
		last := Date("")
		for _, t := range l.Terms {
			last = max(last, Date(t.End))
		}
		if last < "1933" { // presidents and vice presidents of old: too many namesakes of people of today
			continue
		}
		p := add(l)
		if p == nil {
			continue
		}
		for i := len(l.Terms) - 1; i >= 0; i-- {
			if party := partyOf(l.Terms[i].Party); party != "" {
				p.parties = union(p.parties, []string{party})
			}
		}
		im.seats(k, p, l)
	}
	for _, s := range social {
		if p := rows[s.ID.Bioguide]; p != nil && s.Social.Twitter != "" {
			p.aliases = append(p.aliases, "@"+s.Social.Twitter)
		}
	}
	return im.historical(filepath.Join(dir, "legislators-historical.csv"), k, add)
}

// seats adds the terms of a member, those that follow one another in one seat as one.
func (im *Import) seats(k *KB, p *personRow, l legislator) {
	var open []string // the row that may go on
	for _, t := range l.Terms {
		office, of := officeOf(k, t.Type, t.State)
		if office == "" || !Date(t.Start).Valid() || !Date(t.End).Valid() {
			im.Skipped["terms of unknown kind, state or date"]++
			continue
		}
		party := partyOf(t.Party)
		if open != nil && open[1] == office && open[2] == of && open[3] == party && daysBetween(open[6], t.Start) <= 20 {
			open[6] = t.End
			continue
		}
		open = []string{p.id, office, of, party, "", t.Start, t.End}
		im.terms = append(im.terms, open)
	}
}

func (im *Import) historical(path string, k *KB, add func(legislator) *personRow) error {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return fmt.Errorf("%s: %w", filepath.Base(path), err)
	}
	if len(rows) == 0 {
		return fmt.Errorf("%s: empty", filepath.Base(path))
	}
	col := map[string]int{}
	for i, c := range rows[0] {
		col[c] = i
	}
	for _, c := range []string{"last_name", "first_name", "gender", "birthday", "type", "state", "party", "bioguide_id", "thomas_id"} {
		if _, ok := col[c]; !ok {
			return fmt.Errorf("%s: no column %q", filepath.Base(path), c)
		}
	}
	for _, r := range rows[1:] {
		get := func(c string) string {
			if i, ok := col[c]; ok {
				return r[i]
			}
			return ""
		}
		if get("thomas_id") == "" && get("birthday") < "1930" {
			continue
		}
		var l legislator
		l.ID.Bioguide, l.Bio.Gender = get("bioguide_id"), get("gender")
		l.Name.First, l.Name.Last, l.Name.Suffix, l.Name.Nickname, l.Name.Full = get("first_name"), get("last_name"), get("suffix"), get("nickname"), get("full_name")
		l.ID.Wikipedia = get("wikipedia_id")
		p := add(l)
		if p == nil {
			continue
		}
		party := partyOf(get("party"))
		if party != "" {
			p.parties = union(p.parties, []string{party})
		}
		if h := get("twitter"); h != "" {
			p.aliases = append(p.aliases, "@"+h)
		}
		office, of := officeOf(k, get("type"), get("state"))
		if e := k.byID[p.id]; office != "" && (e == nil || !holds(e, office, of)) {
			im.terms = append(im.terms, []string{p.id, office, of, party, "", "", ""})
		}
	}
	return nil
}

// holds says whether an entry has a term in an office.
func holds(e *Entry, office, of string) bool {
	for _, t := range e.Terms {
		if t.Office == office && t.Of == of {
			return true
		}
	}
	return false
}

// officeOf is the office and place of a term's type and state; empty where one is not known (former territories).
func officeOf(k *KB, kind, state string) (office, of string) {
	switch kind {
	case "prez":
		return "President", "united-states"
	case "viceprez":
		return "Vice President", "united-states"
	}
	e := k.Postal(state)
	if e == nil || e.Country != "united-states" {
		return "", ""
	}
	switch {
	case kind == "sen":
		return "Senator", e.ID
	case kind == "rep" && state == "PR":
		return "Resident Commissioner", e.ID
	case kind == "rep" && e.Kind != "state":
		return "Delegate", e.ID
	case kind == "rep":
		return "Representative", e.ID
	}
	return "", ""
}

func partyOf(name string) string {
	switch name {
	case "Democrat":
		return "democratic-party"
	case "Republican":
		return "republican-party"
	case "Libertarian":
		return "libertarian-party"
	}
	return ""
}

var middleInitial = regexp.MustCompile(`^(\S\S+) [A-Z]\. (\S)`)

// newsName is the name that news uses: the title at Wikipedia where it ends with the last name, as official names are
// longer; else first and last name.
func newsName(l legislator, first string) string {
	title, _, _ := strings.Cut(l.ID.Wikipedia, " (")
	if s := surnames(title); len(s) > 0 && strings.HasSuffix(string(fold(nil, l.Name.Last)), string(fold(nil, s[len(s)-1]))) {
		return middleInitial.ReplaceAllString(strings.ReplaceAll(title, ",", ""), "$1 $2")
	}
	name := first + " " + l.Name.Last
	if l.Name.Suffix != "" {
		name += " " + l.Name.Suffix
	}
	return strings.ReplaceAll(name, ",", "")
}

func daysBetween(a, b string) int {
	from, err1 := time.Parse(time.DateOnly, a)
	to, err2 := time.Parse(time.DateOnly, b)
	if err1 != nil || err2 != nil {
		return 1 << 20
	}
	return int(to.Sub(from).Hours() / 24)
}

func readYAML(path string, into any) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := yaml.Unmarshal(data, into); err != nil {
		return fmt.Errorf("%s: %w", filepath.Base(path), err)
	}
	return nil
}
