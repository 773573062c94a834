package schema

import (
	"encoding/csv"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestPredicatesAgreeWithTable holds the Go table to the annotation scheme's.
func TestPredicatesAgreeWithTable(t *testing.T) {
	f, err := os.Open("../../../shared/eval/predicates.tsv")
	if err != nil {
		t.Skipf("the shared data is not here: %v", err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.Comma, r.LazyQuotes = '\t', true
	table, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	table = table[1:]
	if len(table) != len(Predicates) || len(table) == 0 {
		t.Fatalf("%d predicates in the table, %d in Go", len(table), len(Predicates))
	}
	types := func(s string) []EntityType {
		var out []EntityType
		for _, w := range strings.Split(s, "|") {
			if w == "Actor" {
				out = append(out, actors...)
			} else {
				out = append(out, EntityType(w))
			}
		}
		slices.Sort(out)
		return slices.Compact(out)
	}
	for i, row := range table {
		p := Predicates[i]
		domain, rng := slices.Clone(p.Domain), slices.Clone(p.Range)
		slices.Sort(domain)
		slices.Sort(rng)
		sign, err := strconv.Atoi(row[2])
		if err != nil {
			t.Fatal(err)
		}
		if string(p.Name) != row[0] || string(p.Parent) != row[1] || p.Sign != sign || p.Symmetric != (row[3] == "yes") ||
			!slices.Equal(domain, types(row[4])) || !slices.Equal(rng, types(row[5])) || p.Background != (row[6] == "yes") ||
			p.Plover != row[7] || p.Definition != row[8] {
			t.Errorf("%s: Go has %+v, the table %q", row[0], p, row)
		}
	}
}

// TestPredicatesAreSound finds clashes within the table itself.
func TestPredicatesAreSound(t *testing.T) {
	seen := map[Predicate]bool{}
	for _, p := range Predicates {
		if seen[p.Name] {
			t.Errorf("%s stands twice", p.Name)
		}
		seen[p.Name] = true
		if p.Parent != "" {
			parent, ok := Lookup(p.Parent)
			if !ok || !seen[p.Parent] {
				t.Errorf("%s: parent %s does not stand before it", p.Name, p.Parent)
			}
			if p.Sign != parent.Sign && parent.Sign != 0 {
				t.Errorf("%s: sign %d, its parent's %d", p.Name, p.Sign, parent.Sign)
			}
		}
		if len(p.Domain) == 0 || len(p.Range) == 0 || p.Definition == "" {
			t.Errorf("%s: domain, range or definition missing", p.Name)
		}
		for _, typ := range slices.Concat(p.Domain, p.Range) {
			if !slices.Contains(EntityTypes, typ) {
				t.Errorf("%s: unknown type %s", p.Name, typ)
			}
		}
	}
	if _, ok := Lookup("frobnicates"); ok {
		t.Error("an unknown predicate was found")
	}
}

func TestHolds(t *testing.T) {
	base := Claim{Predicate: Supports, Modality: Asserted}
	if !base.Holds() {
		t.Error("an asserted claim does not hold")
	}
	for name, change := range map[string]func(*Claim){
		"open":    func(c *Claim) { c.Predicate = "" },
		"negated": func(c *Claim) { c.Negated = true },
		"planned": func(c *Claim) { c.Modality = Planned },
		"denied":  func(c *Claim) { c.Modality = Denied },
	} {
		c := base
		change(&c)
		if c.Holds() {
			t.Errorf("a claim that is %s holds", name)
		}
	}
}
