package kb

import (
	"cmp"
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/gosimple/slug"
	"go.yaml.in/yaml/v3"

	"kg/graph/schema"
)

func TestTables(t *testing.T) {
	for _, table := range tables {
		data, err := embedded.ReadFile(table.name)
		if err != nil {
			t.Fatal(err)
		}
		var last string
		seen := map[string]bool{}
		err = parse(table.name, string(data), table.columns, func(r row) {
			key := strings.Join(r.cells, "\t")
			if strings.TrimRight(key, "\t ") != key || strings.Contains(key, " \t") || strings.Contains(key, "\t ") {
				t.Errorf("%s: white space around cells: %q", r.at(), key)
			}
			if len(r.cells) > 1 && table.name != "terms.tsv" {
				if seen[r.cells[0]] {
					t.Errorf("%s: %s twice", r.at(), r.cells[0])
				}
				seen[r.cells[0]] = true
			}
			if key <= last {
				t.Errorf("%s: not sorted: %q after %q", r.at(), key, last)
			}
			last = key
			for _, column := range table.columns {
				list := r.list(column)
				slices.Sort(list)
				if len(slices.Compact(slices.Clone(list))) != len(list) {
					t.Errorf("%s: %s holds one value twice", r.at(), column)
				}
			}
			if strings.Contains(key, "TODO") || strings.Contains(key, "?") {
				t.Errorf("%s: doubtful: %q", r.at(), key)
			}
		})
		if err != nil {
			t.Error(err)
		}
	}
}

func TestCounts(t *testing.T) {
	count := map[schema.EntityType]int{}
	seen := map[string]string{}
	for _, e := range Default().Entries() {
		count[e.Type]++
		for _, iri := range e.SameAs {
			if seen[iri] != "" {
				t.Errorf("%s is %s and %s", iri, seen[iri], e.ID)
			}
			seen[iri] = e.ID
		}
	}
	t.Log(count)
	if n := Default().Len(); n < 800 {
		t.Errorf("%d entries, want 800 and more", n)
	}
	for typ, want := range map[schema.EntityType]int{schema.Person: 500, schema.Organization: 300, schema.Place: 250, schema.Office: 50} {
		if count[typ] < want {
			t.Errorf("%d entries of type %s, want %d and more", count[typ], typ, want)
		}
	}
}

// TestIDs: an id is what extract makes of the name, with a suffix where two things share one.
func TestIDs(t *testing.T) {
	for _, e := range Default().Entries() {
		s := slug.Make(e.Name)
		if e.ID != s && !strings.HasPrefix(e.ID, s+"-") {
			t.Errorf("%s: the slug of %q is %s", e.ID, e.Name, s)
		}
		if e.ID != s && Default().ByID(s) == nil && e.Type != schema.Place && e.Type != schema.Organization {
			t.Errorf("%s: needs no suffix", e.ID)
		}
		if got := slugOf(e.Name); got != s {
			t.Errorf("slugOf(%q) = %q, want %q", e.Name, got, s)
		}
		if e.Type == schema.Person && (e.Gender == Unknown || e.Country == "") {
			t.Errorf("%s: no gender or country", e.ID)
		}
	}
}

// TestAliases: what shares a name can be told apart by type, country, gender, kind, party or dates; offices are by their place.
func TestAliases(t *testing.T) {
	k := Default()
	for _, m := range []map[string][]*Entry{k.names.free, k.names.caps, k.names.dotted} {
		for name, list := range m {
			for i, a := range list {
				for _, b := range list[:i] {
					if a.Type == b.Type && a.Country == b.Country && a.Gender == b.Gender && a.Kind == b.Kind &&
						slices.Equal(a.Parties, b.Parties) && slices.Equal(a.Terms, b.Terms) && a.Type != schema.Office {
						t.Errorf("%q is both %s and %s, which nothing tells apart", name, b.ID, a.ID)
					}
				}
			}
		}
	}
}

// TestTerms: an office that one holds at a time is not held by two, and every office is in the table of offices.
func TestTerms(t *testing.T) {
	k := Default()
	single := map[string]bool{}
	for _, e := range k.Entries() {
		if e.Type == schema.Office {
			single[e.Name] = e.Single
		}
	}
	type held struct {
		who string
		Term
	}
	offices := map[string][]held{}
	for _, e := range k.Entries() {
		for _, term := range e.Terms {
			one, ok := single[term.Office]
			if !ok {
				t.Errorf("%s: office %q is not in offices.tsv", e.ID, term.Office)
			}
			if term.Of == "" || term.From == "" {
				t.Errorf("%s: %s: no place or beginning", e.ID, term.Office)
			}
			if term.To != "" && term.AsOf != "" {
				t.Errorf("%s: %s: has an end and AsOf", e.ID, term.Office)
			}
			if one && !term.Acting {
				key := term.Office + " of " + term.Of
				offices[key] = append(offices[key], held{e.ID, term})
			}
		}
	}
	for office, list := range offices {
		slices.SortFunc(list, func(a, b held) int { return cmp.Compare(a.From.Last(), b.From.Last()) })
		for i := 1; i < len(list); i++ {
			a, b := list[i-1], list[i]
			if a.To == "" || b.From.Last() < a.To.First() {
				t.Errorf("%s: %s %s–%s and %s %s–%s", office, a.who, a.From, a.To, b.who, b.From, b.To)
			}
		}
	}
}

// congress is the folder of github.com/unitedstates/congress-legislators; the test is skipped where it is not at hand.
func congress(t *testing.T) string {
	t.Helper()
	dir := filepath.Join("..", "..", "shared", "data", "congress-legislators")
	if _, err := os.Stat(dir); err != nil {
		t.Skip("no congress-legislators data in ../shared/data: ids are not compared")
	}
	return dir
}

// TestCongressIDs compares every Wikidata and Bioguide id with the files that they came from: same surname, gender and pair.
func TestCongressIDs(t *testing.T) {
	dir := congress(t)
	type member struct{ last, gender, wikidata string }
	known := map[string]member{}
	byWikidata := map[string]member{}
	read := func(file string) [][]string {
		f, err := os.Open(filepath.Join(dir, file))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		rows, err := csv.NewReader(f).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		return rows
	}
	rows := read("legislators-historical.csv")
	col := map[string]int{}
	for i, c := range rows[0] {
		col[c] = i
	}
	for _, r := range rows[1:] {
		known[r[col["bioguide_id"]]] = member{r[col["last_name"]], strings.ToLower(r[col["gender"]]), ""}
	}
	for _, file := range []string{"legislators-current.yaml", "executive.yaml"} {
		data, err := os.ReadFile(filepath.Join(dir, file))
		if err != nil {
			t.Fatal(err)
		}
		var list []struct {
			ID   struct{ Bioguide, Wikidata string }
			Name struct{ Last string }
			Bio  struct{ Gender string }
		}
		if err := yaml.Unmarshal(data, &list); err != nil {
			t.Fatal(err)
		}
		for _, x := range list {
			m := member{x.Name.Last, strings.ToLower(x.Bio.Gender), x.ID.Wikidata}
			known[x.ID.Bioguide] = m
			if x.ID.Wikidata != "" {
				byWikidata[x.ID.Wikidata] = m
			}
		}
	}
	checked := 0
	for _, e := range Default().Entries() {
		var q, b string
		for _, iri := range e.SameAs {
			if s, ok := strings.CutPrefix(iri, wikidataIRI); ok {
				q = s
			}
			if s, ok := strings.CutPrefix(iri, bioguideIRI); ok {
				b = s
			}
		}
		if q == "" && b == "" {
			continue
		}
		checked++
		m, ok := known[b]
		if b == "" {
			m, ok = byWikidata[q]
		}
		if !ok {
			t.Errorf("%s: ids %s %s are in none of the files", e.ID, q, b)
			continue
		}
		if q != "" && q != m.wikidata {
			t.Errorf("%s: Wikidata id %s, the files have %q", e.ID, q, m.wikidata)
		}
		if string(e.Gender) != m.gender {
			t.Errorf("%s: gender %s, the files have %s", e.ID, e.Gender, m.gender)
		}
		if last := string(fold(nil, m.last)); !strings.Contains(string(fold(nil, strings.Join(e.Surnames, " "))), last) {
			t.Errorf("%s: surname %q, the files have %q", e.ID, e.Surnames, m.last)
		}
	}
	if checked < 500 {
		t.Errorf("only %d ids compared", checked)
	}
}

// TestGivenNames compares given names with those of members of Congress.
func TestGivenNames(t *testing.T) {
	dir := congress(t)
	count := map[string][2]int{}
	for _, file := range []string{"legislators-historical.csv", "legislators-current.csv"} {
		f, err := os.Open(filepath.Join(dir, file))
		if err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(f).ReadAll()
		f.Close()
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range rows[1:] {
			if r[6] < "1915" { // birthday
				continue
			}
			c := count[string(fold(nil, r[1]))]
			if r[7] == "F" {
				c[1]++
			} else {
				c[0]++
			}
			count[string(fold(nil, r[1]))] = c
		}
	}
	compared := 0
	for name, c := range count {
		g := Default().given[name]
		if g == Unknown || strings.Contains(name, " ") {
			continue
		}
		compared++
		if share := float64(c[0]) / float64(c[0]+c[1]); g == Male && share < 0.95 || g == Female && share > 0.05 {
			t.Errorf("%s is %s, but %d men and %d women in Congress", name, g, c[0], c[1])
		}
	}
	if compared < 400 {
		t.Errorf("only %d names compared", compared)
	}
}
