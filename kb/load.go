package kb

import (
	"cmp"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"

	"kg/graph/schema"
)

//go:embed *.tsv
var embedded embed.FS

// The tables and their columns. A table of the user's may leave out columns, and put them in another order.
var tables = []struct {
	name    string
	columns []string
	read    func(*loader, row)
}{
	{"places.tsv", []string{"id", "name", "aliases", "kind", "country", "adjectives", "demonyms", "capital", "codes", "wikidata"}, (*loader).place},
	{"organizations.tsv", []string{"id", "name", "aliases", "kind", "country", "metonyms", "wikidata"}, (*loader).organization},
	{"offices.tsv", []string{"id", "name", "aliases", "seats"}, (*loader).office},
	{"people.tsv", []string{"id", "name", "aliases", "surname", "gender", "country", "profession", "parties", "wikidata", "bioguide"}, (*loader).person},
	{"terms.tsv", []string{"person", "office", "of", "party", "acting", "from", "to"}, (*loader).term},
	{"given.tsv", []string{"name", "gender"}, (*loader).givenName},
	{"nicknames.tsv", []string{"name", "nicknames"}, (*loader).nickname},
}

// IRI prefixes of SameAs.
const (
	wikidataIRI = "http://www.wikidata.org/entity/"
	bioguideIRI = "https://bioguide.congress.gov/search/bio/"
)

// Open returns the embedded tables with the user's own under dir added: the same files, in dir itself or in folders of it,
// such as imports make. A row with an id that is known adds to its entry, and puts right what it says otherwise. A folder
// that does not exist adds nothing. Errors name the file and line.
func Open(dir string) (*KB, error) {
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) || dir == "" {
		return Default(), nil
	}
	l := newLoader()
	if err := l.readFS(embedded, ".", "embedded "); err != nil {
		return nil, err
	}
	root := os.DirFS(dir)
	list, err := fs.ReadDir(root, ".") // sorted
	if err != nil {
		return nil, fmt.Errorf("kb: %w", err)
	}
	dirs := []string{"."}
	for _, d := range list {
		if d.IsDir() && !strings.HasPrefix(d.Name(), ".") {
			dirs = append(dirs, d.Name())
		}
	}
	for _, d := range dirs {
		if err := l.readFS(root, d, dir+"/"); err != nil {
			return nil, err
		}
	}
	return l.finish()
}

// loader gathers rows. Ids that rows refer to are looked up at the end, as they may stand in a later table.
type loader struct {
	kb   *KB
	refs []ref
	errs []error
}

type ref struct {
	id, file string
	line     int
	types    []schema.EntityType
}

func newLoader() *loader {
	return &loader{
		kb: &KB{
			byID: make(map[string]*Entry, 8192), names: newIndex(16384), metonym: newIndex(256), adj: newIndex(1024), surname: newIndex(4096),
			codes: map[string]*Entry{}, offices: map[string][]officeName{}, holders: map[string][]holder{}, given: make(map[string]Gender, 2048),
			nick: map[string][]string{},
		},
	}
}

// readFS reads the tables that there are in a folder.
func (l *loader) readFS(fsys fs.FS, dir, shown string) error {
	for _, t := range tables {
		file := path.Join(dir, t.name)
		data, err := fs.ReadFile(fsys, file)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return fmt.Errorf("kb: %w", err)
		}
		if err := parse(shown+file, string(data), t.columns, func(r row) { t.read(l, r) }); err != nil {
			return err
		}
		if len(l.errs) > 0 {
			return l.errs[0]
		}
	}
	return nil
}

// row is one line of a table. Its cells are good until the next row.
type row struct {
	file  string
	line  int
	cells []string
	col   map[string]int
	asOf  Date
}

func (r row) at() string { return fmt.Sprintf("%s:%d", r.file, r.line) }

// get is a cell, or empty where the table has no such column or the line ends before it.
func (r row) get(column string) string {
	if i, ok := r.col[column]; ok && i < len(r.cells) {
		return r.cells[i]
	}
	return ""
}

// list is a cell of several values, parted by bars.
func (r row) list(column string) []string {
	s := r.get(column)
	if s == "" {
		return nil
	}
	out := strings.Split(s, "|")
	for i := range out {
		out[i] = strings.TrimSpace(out[i])
	}
	return slices.DeleteFunc(out, func(s string) bool { return s == "" })
}

// parse reads a table: comments and empty lines aside, a line that names the columns, then rows. "# as of: 2025-06-01" among
// the comments says on which day the table was known to be right.
func parse(file, data string, columns []string, each func(row)) error {
	r := row{file: file}
	data = strings.TrimPrefix(data, "\ufeff")
	for len(data) > 0 {
		var line string
		line, data, _ = strings.Cut(data, "\n")
		r.line++
		line = strings.TrimSuffix(line, "\r")
		if day, ok := strings.CutPrefix(line, "# as of: "); ok {
			if r.asOf = Date(strings.TrimSpace(day)); !r.asOf.Valid() {
				return fmt.Errorf("kb: %s: bad date %q", r.at(), day)
			}
		}
		if line == "" || line[0] == '#' {
			continue
		}
		r.cells = r.cells[:0]
		for rest, more := line, true; more; {
			var cell string
			cell, rest, more = strings.Cut(rest, "\t")
			r.cells = append(r.cells, cell)
		}
		if r.col == nil {
			r.col = map[string]int{}
			for i, c := range r.cells {
				if !slices.Contains(columns, c) {
					return fmt.Errorf("kb: %s: unknown column %q: there are %s", r.at(), c, strings.Join(columns, ", "))
				}
				r.col[c] = i
			}
			continue
		}
		if len(r.cells) > len(r.col) {
			return fmt.Errorf("kb: %s: %d cells under %d columns", r.at(), len(r.cells), len(r.col))
		}
		each(r)
	}
	return nil
}

func (l *loader) fail(r row, format string, args ...any) {
	l.errs = append(l.errs, fmt.Errorf("kb: %s: %s", r.at(), fmt.Sprintf(format, args...)))
}

var (
	isPlace        = []schema.EntityType{schema.Place}
	isOrganization = []schema.EntityType{schema.Organization}
	isBody         = []schema.EntityType{schema.Organization, schema.Place}
)

func (l *loader) refer(r row, id string, types []schema.EntityType) string {
	if id != "" {
		l.refs = append(l.refs, ref{id, r.file, r.line, types})
	}
	return id
}

// entry is the row's entry: a new one, or the one that it adds to. An empty id stands for the name's slug.
func (l *loader) entry(r row, typ schema.EntityType) *Entry {
	id, name := r.get("id"), r.get("name")
	if id == "" {
		id = slugOf(name)
	}
	if !wellFormed(id) {
		l.fail(r, "bad id %q for %q: lower-case letters, digits and single hyphens only", id, name)
		return new(Entry)
	}
	e := l.kb.byID[id]
	if e == nil {
		if name == "" {
			l.fail(r, "%s has no name", id)
		}
		e = &Entry{ID: id, Type: typ}
		l.kb.byID[id] = e
		l.kb.entries = append(l.kb.entries, e)
	}
	if e.Type != typ {
		l.fail(r, "%s is a %s already, not a %s", id, e.Type, typ)
	}
	if name != "" && name != e.Name {
		if e.Name != "" {
			e.Aliases = union(e.Aliases, []string{e.Name})
		}
		e.Name = name
	}
	e.Aliases = union(e.Aliases, r.list("aliases"))
	if c := l.refer(r, r.get("country"), isPlace); c != "" {
		e.Country = c
	}
	for _, k := range []string{r.get("kind"), r.get("profession")} {
		if k != "" {
			e.Kind = k
		}
	}
	if q := r.get("wikidata"); q != "" {
		if !isWikidata(q) {
			l.fail(r, "bad Wikidata id %q", q)
		}
		e.SameAs = union(e.SameAs, []string{wikidataIRI + q})
	}
	if b := r.get("bioguide"); b != "" {
		if !isBioguide(b) {
			l.fail(r, "bad Bioguide id %q", b)
		}
		e.SameAs = union(e.SameAs, []string{bioguideIRI + b})
	}
	return e
}

func (l *loader) place(r row) {
	e := l.entry(r, schema.Place)
	e.Adjectives = union(e.Adjectives, r.list("adjectives"))
	e.Demonyms = union(e.Demonyms, r.list("demonyms"))
	e.Metonyms = union(e.Metonyms, r.list("capital"))
	e.Codes = union(e.Codes, r.list("codes"))
}

func (l *loader) organization(r row) {
	e := l.entry(r, schema.Organization)
	e.Metonyms = union(e.Metonyms, r.list("metonyms"))
}

func (l *loader) office(r row) {
	e := l.entry(r, schema.Office)
	switch seats := r.get("seats"); seats {
	case "one":
		e.Single = true
	case "many", "":
	default:
		l.fail(r, "bad seats %q: one or many", seats)
	}
}

func (l *loader) person(r row) {
	e := l.entry(r, schema.Person)
	if g := r.get("gender"); g != "" {
		if e.Gender = Gender(g); e.Gender != Male && e.Gender != Female {
			l.fail(r, "bad gender %q: m or f", g)
		}
	}
	if s := r.list("surname"); s != nil {
		e.Surnames = slices.DeleteFunc(s, func(s string) bool { return s == "-" }) // not nil: there is none
	}
	for i, p := range r.list("parties") {
		l.refer(r, p, isOrganization)
		if at := slices.Index(e.Parties, p); at < 0 {
			e.Parties = slices.Insert(e.Parties, min(i, len(e.Parties)), p)
		}
	}
}

func (l *loader) term(r row) {
	id := r.get("person")
	e := l.kb.byID[id]
	if e == nil || e.Type != schema.Person {
		l.fail(r, "no person %q", id)
		return
	}
	t := Term{Office: r.get("office"), From: Date(r.get("from")), To: Date(r.get("to")), Acting: r.get("acting") != ""}
	t.Of = l.refer(r, r.get("of"), isBody)
	t.Party = l.refer(r, r.get("party"), isOrganization)
	if t.To == "" {
		t.AsOf = r.asOf
	}
	switch {
	case t.Office == "":
		l.fail(r, "%s: no office", id)
	case t.From != "" && !t.From.Valid() || t.To != "" && !t.To.Valid():
		l.fail(r, "%s: bad date: from %q to %q", id, t.From, t.To)
	case t.From != "" && t.To != "" && t.From.First() > t.To.Last():
		l.fail(r, "%s: ends before it begins: from %s to %s", id, t.From, t.To)
	}
	for i, old := range e.Terms {
		if old.Office == t.Office && old.Of == t.Of && old.Acting == t.Acting && old.From == t.From {
			t.Party = cmp.Or(t.Party, old.Party)
			e.Terms[i] = t
			return
		}
	}
	e.Terms = append(e.Terms, t)
}

func (l *loader) givenName(r row) {
	g := Gender(r.get("gender"))
	if g != Male && g != Female && g != "-" {
		l.fail(r, "bad gender %q: m, f, or - for both", g)
	}
	if g == "-" {
		g = Unknown
	}
	var space [64]byte
	l.kb.given[string(fold(space[:0], r.get("name")))] = g
}

func (l *loader) nickname(r row) {
	name := string(fold(nil, r.get("name")))
	for _, n := range append(r.list("nicknames"), name) {
		key := string(fold(nil, n))
		l.kb.nick[key] = union(l.kb.nick[key], []string{name})
	}
}

// finish looks up what rows refer to, and makes what is asked: indexes, in their order.
func (l *loader) finish() (*KB, error) {
	k := l.kb
	for _, r := range l.refs {
		if e := k.byID[r.id]; e == nil || !slices.Contains(r.types, e.Type) {
			return nil, fmt.Errorf("kb: %s:%d: no %s %q", r.file, r.line, strings.ToLower(string(r.types[0])), r.id)
		}
	}
	slices.SortFunc(k.entries, byID)
	for _, e := range k.entries {
		k.names.add(e.Name, e)
		for _, a := range e.Aliases {
			if e.Type == schema.Office {
				a, _, _ = strings.Cut(a, "@")
			}
			k.names.add(a, e)
		}
		for _, m := range e.Metonyms {
			k.metonym.add(m, e)
		}
		switch e.Type {
		case schema.Person:
			if e.Surnames == nil {
				e.Surnames = surnames(e.Name)
			}
			for _, s := range e.Surnames {
				k.surname.put(k.surname.free, s, e)
			}
			for _, a := range e.Aliases {
				if s := respelt(a, e.Surnames); s != "" {
					k.surname.put(k.surname.free, s, e)
				}
			}
			slices.SortStableFunc(e.Terms, func(a, b Term) int { return cmp.Compare(a.From, b.From) })
			for _, t := range e.Terms {
				key := string(fold(nil, t.Office))
				k.holders[key] = append(k.holders[key], holder{e, t})
				if k.offices[key] == nil {
					k.offices[key] = []officeName{{key, ""}}
				}
			}
		case schema.Place:
			for _, a := range e.Adjectives {
				k.adj.add(a, e)
				k.adj.add(plural(a), e)
			}
			for _, d := range e.Demonyms {
				k.adj.add(d, e)
				k.adj.add(plural(d), e)
			}
			for _, c := range e.Codes {
				k.codes[c] = e
			}
		case schema.Office:
			key := string(fold(nil, e.Name))
			for i, name := range append([]string{e.Name}, e.Aliases...) {
				name, of, _ := strings.Cut(name, "@")
				if i > 0 {
					e.Aliases[i-1] = name
				}
				a := string(fold(nil, name))
				if n := (officeName{key, of}); !slices.Contains(k.offices[a], n) {
					k.offices[a] = append(k.offices[a], n)
				}
			}
		}
	}
	k.names.sort(byRank)
	k.metonym.sort(byRank)
	k.adj.sort(byRank)
	for name, list := range k.offices {
		slices.SortFunc(list, func(a, b officeName) int {
			if (a.key == name) != (b.key == name) { // the office of that very name comes first
				if a.key == name {
					return -1
				}
				return 1
			}
			return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.of, b.of))
		})
	}
	return k, nil
}

// particles belong to the surname that they stand before.
var particles = map[string]bool{
	"al": true, "bin": true, "da": true, "dal": true, "de": true, "del": true, "della": true, "den": true, "der": true, "di": true,
	"do": true, "dos": true, "du": true, "el": true, "la": true, "le": true, "san": true, "st": true, "ten": true, "ter": true,
	"van": true, "von": true, "zu": true, "ibn": true, "abu": true, "af": true, "e": true, "y": true, "das": true, "lo": true,
}

// surnames are the last word of a name, and that with the particles before it: "von der Leyen", "Leyen".
func surnames(name string) []string {
	words := strings.Fields(strings.ReplaceAll(name, ",", ""))
	for len(words) > 1 {
		switch strings.ToLower(strings.Trim(words[len(words)-1], ".")) {
		case "jr", "sr", "ii", "iii", "iv", "v":
			words = words[:len(words)-1]
			continue
		}
		break
	}
	if len(words) == 0 {
		return nil
	}
	last := len(words) - 1
	i := last
	for i > 1 && particles[strings.ToLower(strings.Trim(words[i-1], "."))] {
		i--
	}
	if i == last {
		if rest, ok := strings.CutPrefix(strings.ToLower(words[last]), "al-"); ok && rest != "" {
			return []string{words[last], words[last][len("al-"):]}
		}
		return words[last:]
	}
	return []string{strings.Join(words[i:], " "), words[last]}
}

// respelt is the last word of an alias if it is one of the surnames in another spelling: "Zelenskyy" for "Zelensky". Else empty.
func respelt(alias string, surnames []string) string {
	i := strings.LastIndexByte(alias, ' ')
	if i < 0 {
		return ""
	}
	last := alias[i+1:]
	var space [2][64]byte
	a := fold(space[0][:0], last)
	for _, s := range surnames {
		b := fold(space[1][:0], s)
		if string(a) == string(b) {
			return ""
		}
		if len(a) > 3 && len(b) > 3 && a[0] == b[0] && distance(string(a), string(b)) <= 2 {
			return last
		}
	}
	return ""
}

// plural is a demonym for several: "Texans", "Frenchmen". What ends like "Chinese", "Swiss" or "French" stays as it is.
func plural(s string) string {
	switch {
	case strings.HasSuffix(s, "ese"), strings.HasSuffix(s, "s"), strings.HasSuffix(s, "sh"), strings.HasSuffix(s, "ch"), strings.HasSuffix(s, "men"):
		return s
	case strings.HasSuffix(s, "shman"), strings.HasSuffix(s, "chman"), strings.HasSuffix(s, "woman"):
		return s[:len(s)-len("man")] + "men"
	}
	return s + "s"
}

// union appends what the list does not hold yet.
func union(list, more []string) []string {
	for _, s := range more {
		if !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	return list
}

// wellFormed reports whether an id is a slug.
func wellFormed(id string) bool {
	if id == "" || id[0] == '-' || id[len(id)-1] == '-' || strings.Contains(id, "--") {
		return false
	}
	for _, c := range []byte(id) {
		if !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_') {
			return false
		}
	}
	return true
}

func isWikidata(q string) bool {
	return len(q) > 1 && len(q) < 12 && q[0] == 'Q' && q[1] != '0' && strings.Trim(q[1:], "0123456789") == ""
}

func isBioguide(b string) bool {
	return len(b) == 7 && b[0] >= 'A' && b[0] <= 'Z' && strings.Trim(b[1:], "0123456789") == ""
}
