package kb

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestBindings reads the forms in which query.wikidata.org gives results.
func TestBindings(t *testing.T) {
	for _, in := range []string{
		`{"head":{"vars":["person"]},"results":{"bindings":[{"person":{"type":"uri","value":"Q1"}}]}}`,
		` [{"person":"Q1"}]`,
		`[{"person":{"type":"uri","value":"Q1"}}]`,
	} {
		rows, err := readBindings(strings.NewReader(in))
		if err != nil || len(rows) != 1 || rows[0]["person"] != "Q1" {
			t.Errorf("%s: %v, %v", in, rows, err)
		}
	}
	for _, in := range []string{"", "{}", "[]", "<html>", `[{"person":7}]`, `{"results":{"bindings":[]}}`} {
		if _, err := readBindings(strings.NewReader(in)); err == nil {
			t.Errorf("%q: no error", in)
		}
	}
}

// TestImportCongress imports the real files, opens the outcome, and looks that nothing embedded is lost or doubled.
func TestImportCongress(t *testing.T) {
	im, err := ImportCongress(congress(t))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := im.Write(dir); err != nil {
		t.Fatal(err)
	}
	k, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if want := Default().Len() + im.People - im.Known; k.Len() != want {
		t.Errorf("%d entries, want %d", k.Len(), want)
	}
	seen := map[string]string{}
	for _, e := range k.Entries() {
		for _, iri := range e.SameAs {
			if seen[iri] != "" {
				t.Errorf("%s is %s and %s", iri, seen[iri], e.ID)
			}
			seen[iri] = e.ID
		}
		old := Default().ByID(e.ID)
		if old == nil {
			continue
		}
		if old.Name != e.Name || old.Gender != e.Gender || old.Country != e.Country || old.Kind != e.Kind || len(old.SameAs) > len(e.SameAs) {
			t.Errorf("%s: was %+v, is %+v", e.ID, old, e)
		}
		for _, term := range old.Terms {
			n := 0
			for _, now := range e.Terms {
				if now.Office == term.Office && now.Of == term.Of && now.Acting == term.Acting && now.From == term.From {
					n++
				}
			}
			if n != 1 {
				t.Errorf("%s: %s from %s %d times", e.ID, term.Office, term.From, n)
			}
		}
	}
	if err := im.Write(dir); err != nil {
		t.Fatal(err)
	}
	left, _ := filepath.Glob(filepath.Join(dir, "*"))
	hidden, _ := filepath.Glob(filepath.Join(dir, ".*"))
	if len(left) != 1 || len(hidden) != 0 {
		t.Errorf("left in the folder: %q %q", left, hidden)
	}
}

// TestWriteFails: what does not go together with the embedded tables is not written.
func TestWriteFails(t *testing.T) {
	im := newImport("test")
	im.people["a-b"] = &personRow{id: "a-b", name: "A B", gender: "m", country: "atlantis"}
	dir := t.TempDir()
	if err := im.Write(dir); err == nil || !strings.Contains(err.Error(), `test/people.tsv:4: no place "atlantis"`) {
		t.Errorf("error %v", err)
	}
	if list, _ := os.ReadDir(dir); len(list) != 0 {
		t.Errorf("left: %v", list)
	}
}

func FuzzTables(f *testing.F) {
	f.Add("# as of: 2020\nid\tname\tcountry\nx\tX Y\tfrance\n")
	f.Add("name\tgender\n\t\n")
	f.Add("\ufeffperson\toffice\r\nted-cruz\tKing\r\n")
	f.Fuzz(func(t *testing.T, data string) {
		for _, table := range tables {
			l := newLoader()
			if err := parse("x", data, table.columns, func(r row) { table.read(l, r) }); err != nil {
				continue
			}
			if len(l.errs) == 0 {
				l.finish()
			}
		}
	})
}
