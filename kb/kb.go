// Package kb knows who is who: people and their offices, parties, institutions, media, places and given names.
//
// Its tables are tab-separated files that a person can read and extend; docs/kb.md has their columns. Those embedded here
// are written from public facts. Looking up is safe for concurrent use; an Entry is shared and must not be changed.
package kb

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"kg/graph/schema"
)

// Gender is what pronouns go by.
type Gender string

// The genders of the tables. Unknown also stands for a given name that both bear.
const (
	Unknown Gender = ""
	Male    Gender = "m"
	Female  Gender = "f"
)

// Entry is one thing that the tables know. Country, Parties and Of are ids of other entries.
type Entry struct {
	ID   string            `json:"id"` // the slug of the name, with a suffix where two things share one
	Name string            `json:"name"`
	Type schema.EntityType `json:"type"`
	// Kind is a person's profession ("politician", "judge"), an organization's sort ("party", "ministry", "media") or a
	// place's ("country", "state", "city").
	Kind     string   `json:"kind,omitempty"`
	Aliases  []string `json:"aliases,omitempty"`
	Surnames []string `json:"surnames,omitempty"` // of a person, longest first: "von der Leyen", "Leyen"
	Gender   Gender   `json:"gender,omitempty"`
	Country  string   `json:"country,omitempty"`
	Parties  []string `json:"parties,omitempty"` // latest first
	Terms    []Term   `json:"terms,omitempty"`   // in order of their beginning
	// Metonyms are other things' names that stand for it: "Brussels" for the European Union. For a place, its capital.
	Metonyms []string `json:"metonyms,omitempty"`
	// Adjectives and Demonyms are a place's: "French"; "Frenchman", "Frenchwoman".
	Adjectives []string `json:"adjectives,omitempty"`
	Demonyms   []string `json:"demonyms,omitempty"`
	Codes      []string `json:"codes,omitempty"` // postal codes of a state or province: "TX"
	// Single says of an office that one person at a time holds it in one place or body.
	Single bool     `json:"single,omitempty"`
	SameAs []string `json:"sameAs,omitempty"` // IRIs: http://www.wikidata.org/entity/Q…, https://bioguide.congress.gov/search/bio/…
}

// Term is one person's time in an office.
type Term struct {
	Office string `json:"office"`          // the office's name: "Prime Minister"
	Of     string `json:"of,omitempty"`    // the id of the body or place
	Party  string `json:"party,omitempty"` // the id of the party then
	Acting bool   `json:"acting,omitempty"`
	From   Date   `json:"from,omitempty"` // empty: not known
	To     Date   `json:"to,omitempty"`   // the last day; empty: not over on AsOf
	// AsOf is the day on which the table was known to be right, where it says so.
	AsOf Date `json:"asOf,omitempty"`
}

// Covers reports whether the term may have run on that day, or on a day of that month or year. Dates known by year or month
// only count in full. A term without end counts up to AsOf, one without any date on no day. With an empty date every term
// counts.
func (t Term) Covers(date Date) bool {
	switch {
	case date == "":
		return true
	case t.From == "" && t.To == "":
		return false
	case t.From != "" && t.From.First() > date.Last():
		return false
	case t.To != "":
		return t.To.Last() >= date.First()
	}
	return t.AsOf == "" || t.AsOf.Last() >= date.First()
}

// KB is a knowledge base, ready to be asked.
type KB struct {
	entries []*Entry // by id
	byID    map[string]*Entry
	names   index
	metonym index
	adj     index // adjectives and demonyms
	surname index // only free
	codes   map[string]*Entry
	offices map[string][]officeName // name or alias of an office
	holders map[string][]holder     // by the key of an office: its name, folded
	given   map[string]Gender
	nick    map[string][]string // given name or nickname → the given names that it may stand for
}

// officeName is what a name of an office means: the office, and the place that the word belongs to, if any.
type officeName struct{ key, of string }

type holder struct {
	e *Entry
	t Term
}

var defaultKB = sync.OnceValue(func() *KB {
	l := newLoader()
	err := l.readFS(embedded, ".", "embedded ")
	if err == nil {
		var k *KB
		if k, err = l.finish(); err == nil {
			return k
		}
	}
	panic(err) // a test reads the same tables
})

// Default returns the knowledge base of the embedded tables, read when it is first asked for.
func Default() *KB { return defaultKB() }

// Len returns how many entries there are.
func (k *KB) Len() int { return len(k.entries) }

// Entries returns every entry, by id. The slice is the caller's.
func (k *KB) Entries() []*Entry { return slices.Clone(k.entries) }

// ByID returns the entry of that id, or nil.
func (k *KB) ByID(id string) *Entry { return k.byID[id] }

// Find returns what bears that name, be it the full one or an alias; failing that, without a title in front ("Sen.") and
// without middle initials; failing that, what the name stands for ("the Kremlin"). Nil for none.
//
// Names are compared without case, diacritics and punctuation, but an alias in capitals matches capitals only ("US", not
// "us"), and one that ends in a full stop only what does too ("Miss."). People come first, then organizations, places,
// offices, each by id. The slice is shared: it must not be changed.
func (k *KB) Find(name string) []*Entry {
	var space [96]byte
	key := fold(space[:0], name)
	if len(key) == 0 {
		return nil
	}
	if out := k.names.get(key, name); out != nil {
		return out
	}
	rest := key
	for {
		r, ok := cutTitle(rest)
		if !ok {
			break
		}
		rest = r
		if out := k.names.get(rest, name); out != nil {
			return out
		}
	}
	if short := cutInitials(rest); len(short) < len(rest) {
		if out := k.names.get(short, name); out != nil {
			return out
		}
		rest = short
	}
	return k.metonym.get(key, name)
}

// Metonym returns what a name stands for beyond what it names: "Brussels" the European Union, "Berlin" Germany. Nil for none.
func (k *KB) Metonym(name string) []*Entry {
	var space [96]byte
	return k.metonym.get(fold(space[:0], name), name)
}

// BySurname returns the people of that surname, in any spelling that an alias has of it ("Zelenskyy"), by id. Nil for none.
// The slice is shared.
func (k *KB) BySurname(surname string) []*Entry {
	var space [96]byte
	return k.surname.free[string(fold(space[:0], surname))]
}

// Places returns the places that a word names or belongs to: "France", "French", "Frenchmen", "Texan", "Tex.". Countries
// come first, then states, then cities. demonym says that the word is an adjective or what a place's people are called.
// The slice is shared.
func (k *KB) Places(word string) (places []*Entry, demonym bool) {
	var space [96]byte
	key := fold(space[:0], word)
	found := k.names.get(key, word)
	for i, e := range found {
		if e.Type != schema.Place {
			continue
		}
		j := i + 1
		for j < len(found) && found[j].Type == schema.Place {
			j++
		}
		return found[i:j:j], false
	}
	if out := k.adj.get(key, word); out != nil && startsUpper(word) {
		return out, true
	}
	return nil, false
}

// Place returns the first of Places, or nil.
func (k *KB) Place(word string) (e *Entry, demonym bool) {
	places, demonym := k.Places(word)
	if len(places) == 0 {
		return nil, false
	}
	return places[0], demonym
}

// Postal returns the state or province of a postal code, "TX" or "ON", as party-state suffixes have them; or nil.
func (k *KB) Postal(code string) *Entry { return k.codes[code] }

// Holders returns who held an office on an ISO date (of a day, month or year; empty for any), by id. The office is compared
// as names are, by name or alias, and may say whose it is: "attorney general", "US attorney general", "FBI director",
// "governor of Texas". of is an id, name, alias or adjective of a body or place; for a country the offices of its bodies count
// where it has none of its own by that name ("majority leader" of the United States: of the Senate and of the House).
// Empty: any. More than one may come back, on the day of a handover too.
func (k *KB) Holders(office, of, date string) []*Entry {
	names, whose := k.office(office)
	if len(names) == 0 {
		return nil
	}
	var ofs []*Entry
	if of != "" {
		if ofs = k.bodies(of); len(ofs) == 0 {
			return nil
		}
	}
	var out []*Entry
	for _, inside := range []bool{false, true} {
		for _, n := range names {
			for _, h := range k.holders[n.key] {
				if (n.of == "" || n.of == h.t.Of) && k.within(h.t.Of, whose, inside) && k.within(h.t.Of, ofs, inside) && h.t.Covers(Date(date)) {
					out = append(out, h.e)
				}
			}
		}
		if len(out) > 0 {
			break
		}
	}
	slices.SortFunc(out, byID)
	return slices.Compact(out)
}

// office finds what an office is called, and the bodies or places that its own words name: none where they name none.
func (k *KB) office(written string) (names []officeName, whose []*Entry) {
	var space [96]byte
	if names = k.offices[string(fold(space[:0], written))]; names != nil {
		return names, nil
	}
	for i := range len(written) {
		if written[i] != ' ' {
			continue
		}
		if names = k.offices[string(fold(space[:0], written[i+1:]))]; names != nil {
			if whose = k.bodies(written[:i]); whose != nil {
				return names, whose
			}
		}
		if rest, ok := strings.CutPrefix(written[i:], " of "); ok {
			if names = k.offices[string(fold(space[:0], written[:i]))]; names != nil {
				if whose = k.bodies(rest); whose != nil {
					return names, whose
				}
			}
		}
	}
	return nil, nil
}

// bodies are the organizations and places of an id, name, alias or adjective.
func (k *KB) bodies(of string) []*Entry {
	if e := k.byID[of]; e != nil {
		return []*Entry{e}
	}
	if found := k.Find(of); found != nil {
		return found
	}
	places, _ := k.Places(of)
	return places
}

// within says whether id is one of the entries or, inside, a body of one of them; with none given it is.
func (k *KB) within(id string, of []*Entry, inside bool) bool {
	for _, e := range of {
		if e.ID == id {
			return true
		}
		if b := k.byID[id]; inside && b != nil && b.Type == schema.Organization && b.Country == e.ID {
			return true
		}
	}
	return len(of) == 0
}

// Gender returns the gender that a given name is nearly always borne by, or Unknown. Of a double name the first part decides.
func (k *KB) Gender(given string) Gender {
	var space [96]byte
	key := fold(space[:0], given)
	if g, ok := k.given[string(key)]; ok {
		return g
	}
	if first, _, ok := strings.Cut(string(key), " "); ok {
		return k.given[first]
	}
	return Unknown
}

// Near returns up to n names of entries that resemble a name that Find does not know, best first.
func (k *KB) Near(name string, n int) []string {
	want := string(fold(nil, name))
	type near struct {
		name string
		d    int
	}
	var found []near
	for _, e := range k.entries {
		best := distance(want, string(fold(nil, e.Name)))
		for _, a := range e.Aliases {
			best = min(best, distance(want, string(fold(nil, a))))
		}
		for _, s := range e.Surnames {
			best = min(best, distance(want, string(fold(nil, s))))
		}
		if best <= 1+len(want)/4 {
			found = append(found, near{e.Name, best})
		}
	}
	slices.SortStableFunc(found, func(a, b near) int { return cmp.Compare(a.d, b.d) })
	var out []string
	for _, f := range found {
		if len(out) < n && !slices.Contains(out, f.name) {
			out = append(out, f.name)
		}
	}
	return out
}

// distance is Levenshtein's, in bytes of folded names.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diag := row[0]
		row[0] = i + 1
		for j := range len(b) {
			d := diag
			if a[i] != b[j] {
				d++
			}
			diag = row[j+1]
			row[j+1] = min(d, diag+1, row[j]+1)
		}
	}
	return row[len(b)]
}

func byID(a, b *Entry) int { return cmp.Compare(a.ID, b.ID) }

// byRank orders what one name finds: people, organizations, places (larger first), offices; each by id.
func byRank(a, b *Entry) int {
	return cmp.Or(cmp.Compare(rank(a), rank(b)), byID(a, b))
}

func rank(e *Entry) int {
	switch e.Type {
	case schema.Person:
		return 0
	case schema.Organization:
		return 1
	case schema.Place:
		switch e.Kind {
		case "country":
			return 2
		case "nation", "state", "province", "territory":
			return 3
		case "city":
			return 4
		}
		return 5
	}
	return 6
}
