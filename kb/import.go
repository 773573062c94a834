package kb

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"kg/graph/schema"
)

// Import is what an importer makes of a source: rows for tables of the user's own, to be read by Open.
type Import struct {
	Source string // the folder's name: "congress-legislators", "wikidata-france"
	// People, Terms and Organizations are how many rows there are; Known is how many of the people the embedded tables have.
	People, Terms, Organizations, Known int
	// Skipped counts what was left out, by reason.
	Skipped map[string]int

	asOf   Date
	people map[string]*personRow // by id
	terms  [][]string
	orgs   map[string][]string // by id
}

type personRow struct {
	id, name, surname, gender, country, profession, wikidata, bioguide string
	aliases, parties                                                   []string
}

func newImport(source string) *Import {
	return &Import{Source: source, Skipped: map[string]int{}, people: map[string]*personRow{}, orgs: map[string][]string{}}
}

// sameAs finds entries by the IRIs of SameAs.
func sameAs(k *KB) map[string]*Entry {
	out := map[string]*Entry{}
	for _, e := range k.entries {
		for _, iri := range e.SameAs {
			out[iri] = e
		}
	}
	return out
}

// freeID is the name's slug, or with the suffix where that is taken: by an entry of k or by a row of the import.
func (im *Import) freeID(k *KB, name, suffix string) string {
	id := slugOf(name)
	suffix = strings.ToLower(suffix)
	if id == "" {
		return suffix
	}
	if k.byID[id] != nil || im.people[id] != nil || im.orgs[id] != nil {
		return id + "-" + suffix
	}
	return id
}

// Write puts the tables into the folder of the import under dir, in place of what was there. The folder is made anew beside
// the old one, read together with the embedded tables, and takes its place at the end: a failure leaves the old one as it was.
func (im *Import) Write(dir string) error {
	if err := im.write(dir); err != nil {
		return fmt.Errorf("kb: import %s: %w", im.Source, err)
	}
	return nil
}

func (im *Import) write(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	tmp, err := os.MkdirTemp(dir, ".new-"+im.Source+"-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	if err := os.Chmod(tmp, 0o755); err != nil {
		return err
	}
	for _, f := range im.files() {
		if err := os.WriteFile(filepath.Join(tmp, f.name), f.data, 0o644); err != nil {
			return err
		}
	}
	// What does not go together with the embedded tables would stop every command that opens them.
	l := newLoader()
	if err := l.readFS(embedded, ".", "embedded "); err != nil {
		return err
	}
	if err := l.readFS(os.DirFS(tmp), ".", im.Source+"/"); err != nil {
		return err
	}
	if _, err := l.finish(); err != nil {
		return err
	}
	final, old := filepath.Join(dir, im.Source), tmp+".old"
	defer os.RemoveAll(old)
	err = os.Rename(final, old)
	if err != nil && !os.IsNotExist(err) {
		return err
	}
	if err := os.Rename(tmp, final); err != nil {
		os.Rename(old, final) // there again, if it was
		return err
	}
	return nil
}

type file struct {
	name string
	data []byte
}

// files are the tables as they are written: sorted, so that the same source gives the same bytes.
func (im *Import) files() []file {
	var people, orgs [][]string
	for _, p := range im.people {
		people = append(people, []string{p.id, p.name, strings.Join(p.aliases, "|"), p.surname, p.gender, p.country, p.profession,
			strings.Join(p.parties, "|"), p.wikidata, p.bioguide})
	}
	for _, o := range im.orgs {
		orgs = append(orgs, o)
	}
	var out []file
	for _, t := range tables {
		var rows [][]string
		columns := t.columns
		switch t.name {
		case "people.tsv":
			rows = people
		case "terms.tsv":
			rows = im.terms
		case "organizations.tsv":
			rows = orgs
		}
		if len(rows) == 0 {
			continue
		}
		slices.SortFunc(rows, func(a, b []string) int { return slices.Compare(a, b) })
		rows = slices.CompactFunc(rows, func(a, b []string) bool { return slices.Equal(a, b) })
		var b bytes.Buffer
		fmt.Fprintf(&b, "# Written by kg kb import. What you change here is gone with the next import: put rows of your own into a table\n")
		fmt.Fprintf(&b, "# of the same name in the folder above.\n")
		if im.asOf != "" && t.name == "terms.tsv" {
			fmt.Fprintf(&b, "# as of: %s\n", im.asOf)
		}
		fmt.Fprintln(&b, strings.Join(columns, "\t"))
		for _, r := range rows {
			for i := range r {
				r[i] = strings.Join(strings.Fields(r[i]), " ") // no tabs or line ends from outside
			}
			fmt.Fprintln(&b, strings.TrimRight(strings.Join(r, "\t"), "\t"))
		}
		out = append(out, file{t.name, b.Bytes()})
	}
	return out
}

// tidy drops aliases that are the name itself or one another, bars in them, and puts them into order.
func (p *personRow) tidy() {
	seen := map[string]bool{string(fold(nil, p.name)): true}
	var out []string
	slices.SortFunc(p.aliases, func(a, b string) int { return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a, b)) })
	for _, a := range p.aliases {
		a = strings.ReplaceAll(a, "|", " ")
		key := a
		if !strings.HasPrefix(a, "@") {
			key = string(fold(nil, a))
		}
		if key != "" && !seen[key] {
			seen[key] = true
			out = append(out, a)
		}
	}
	slices.Sort(out)
	p.aliases = out
}

// count fills in the numbers.
func (im *Import) count(k *KB) {
	im.People, im.Terms, im.Organizations, im.Known = len(im.people), len(im.terms), len(im.orgs), 0
	for id, p := range im.people {
		p.tidy()
		if e := k.byID[id]; e != nil && e.Type == schema.Person {
			im.Known++
		}
	}
}
