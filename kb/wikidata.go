package kb

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"kg/graph/schema"
)

// bindings are the rows of a query result: those of SPARQL 1.1 in JSON (https://www.w3.org/TR/sparql11-results-json/), or the
// bare list of rows that query.wikidata.org offers to download.
type bindings []map[string]binding

// binding is a value, alone or with its type.
type binding string

func (b *binding) UnmarshalJSON(data []byte) error {
	if len(data) > 0 && data[0] == '"' {
		return json.Unmarshal(data, (*string)(b))
	}
	var typed struct{ Value string }
	err := json.Unmarshal(data, &typed)
	*b = binding(typed.Value)
	return err
}

func readBindings(r io.Reader) (bindings, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	var rows bindings
	if bytes.HasPrefix(bytes.TrimSpace(data), []byte("[")) {
		err = json.Unmarshal(data, &rows)
	} else {
		var in struct{ Results struct{ Bindings bindings } }
		err = json.Unmarshal(data, &in)
		rows = in.Results.Bindings
	}
	switch {
	case err != nil:
		return nil, fmt.Errorf("not a SPARQL result in JSON: %w", err)
	case len(rows) == 0:
		return nil, errors.New("no rows: is it a SPARQL result in JSON, and did the query find anything?")
	}
	return rows, nil
}

// ImportWikidata reads a SPARQL result in JSON from Wikidata, with the variables of the query in docs/kb.md: person and
// personLabel are needed; gender, countryLabel, partyLabel, party, aliases, bioguide, positionLabel, start, startPrecision,
// end and endPrecision may be there. name is the file's name: it names the import. asOf is the day on which the terms that
// have no end were still running.
//
// A person is one whom the embedded tables know if an id is the same, or else the full name, the country and an office;
// anyone else is new.
func ImportWikidata(r io.Reader, name string, asOf Date) (*Import, error) {
	base := slugOf(strings.TrimSuffix(filepath.Base(name), filepath.Ext(name)))
	source := strings.Trim("wikidata-"+strings.TrimPrefix(strings.TrimPrefix(base, "wikidata"), "-"), "-")
	im := newImport(source)
	im.asOf = asOf
	if err := im.wikidata(r, Default()); err != nil {
		return nil, fmt.Errorf("kb: import wikidata %s: %w", name, err)
	}
	im.count(Default())
	return im, nil
}

func (im *Import) wikidata(r io.Reader, k *KB) error {
	in, err := readBindings(r)
	if err != nil {
		return err
	}
	known := sameAs(k)
	rows := map[string]*personRow{} // by Wikidata id
	for _, b := range in {
		get := func(v string) string { return strings.TrimSpace(string(b[v])) }
		q := wikidataID(get("person"))
		name := get("personLabel")
		switch {
		case !isWikidata(q):
			im.Skipped["rows without a person"]++
			continue
		case name == "" || name == q || slugOf(name) == "":
			im.Skipped["people without a name in Latin letters"]++
			continue
		}
		country := ""
		if places, demonym := k.Places(get("countryLabel")); len(places) > 0 && !demonym {
			country = places[0].ID
		}
		party := im.party(k, get("partyLabel"), wikidataID(get("party")), country)
		office, of := positionOf(k, get("positionLabel"), country)
		p := rows[q]
		if p == nil {
			p = &personRow{name: name, wikidata: q, country: country, profession: "politician"}
			switch wikidataID(get("gender")) {
			case "Q6581097", "male":
				p.gender = string(Male)
			case "Q6581072", "female":
				p.gender = string(Female)
			}
			if id := get("bioguide"); isBioguide(id) {
				p.bioguide = id
			}
			e := known[wikidataIRI+q]
			if e == nil && p.bioguide != "" {
				e = known[bioguideIRI+p.bioguide]
			}
			if e == nil {
				e = sameOfficeHolder(k, p, office, of)
			}
			if e != nil {
				p.aliases = append(p.aliases, p.name)
				p.id, p.name, p.profession = e.ID, e.Name, e.Kind
			} else {
				p.id = im.freeID(k, p.name, q)
			}
			rows[q], im.people[p.id] = p, p
		}
		for a := range strings.SplitSeq(get("aliases"), "|") {
			if a = strings.TrimSpace(a); strings.Contains(a, " ") { // one word is too little to know someone by
				p.aliases = append(p.aliases, a)
			}
		}
		if party != "" {
			p.parties = union(p.parties, []string{party})
		}
		from, to := dateOf(get("start"), get("startPrecision")), dateOf(get("end"), get("endPrecision"))
		switch {
		case office == "":
		case of == "":
			im.Skipped["terms in an unknown place"]++
		case from == "" && to == "", from != "" && to != "" && from.First() > to.Last():
			im.Skipped["terms without good dates"]++
		default:
			im.terms = append(im.terms, []string{p.id, office, of, "", "", string(from), string(to)})
		}
	}
	im.terms = dedup(im.terms)
	return nil
}

// party is the id of the party of that name: one that the tables know in the country, or else a new row.
func (im *Import) party(k *KB, label, q, country string) string {
	if label == "" || label == q {
		return ""
	}
	for _, e := range k.Find(label) {
		if e.Type == schema.Organization && e.Kind == "party" && (country == "" || e.Country == country) {
			return e.ID
		}
	}
	if !isWikidata(q) {
		im.Skipped["parties that are not known and have no id"]++
		return ""
	}
	for id, o := range im.orgs {
		if o[6] == q {
			return id
		}
	}
	id := im.freeID(k, label, q)
	im.orgs[id] = []string{id, label, "", "party", country, "", q}
	return id
}

// sameOfficeHolder is the person of that full name and country who held the office: of one name and office they are one.
func sameOfficeHolder(k *KB, p *personRow, office, of string) *Entry {
	for _, e := range k.Find(p.name) {
		if e.Type == schema.Person && e.Country == p.country && p.country != "" && office != "" && holds(e, office, of) &&
			(p.gender == "" || string(e.Gender) == p.gender) {
			return e
		}
	}
	return nil
}

// positionOf takes a position apart: "President of France" is the President of france. One that the tables do not know stays
// whole, in the country.
func positionOf(k *KB, label, country string) (office, of string) {
	if label == "" || isWikidata(label) {
		return "", ""
	}
	names, whose := k.office(label)
	if len(names) == 0 {
		return label, country
	}
	n := names[0]
	for _, e := range k.entries {
		if e.Type == schema.Office && string(fold(nil, e.Name)) == n.key {
			office = e.Name
		}
	}
	switch {
	case office == "":
		office = label
	case n.of != "":
		return office, n.of
	case len(whose) == 1:
		return office, whose[0].ID
	}
	for _, e := range whose {
		if e.ID == country || e.Country == country {
			return office, e.ID
		}
	}
	return office, country
}

func wikidataID(iri string) string { return iri[strings.LastIndexByte(iri, '/')+1:] }

// dateOf reads a time of Wikidata in its precision: 11 for a day, 10 for a month, 9 for a year. Without a precision the first
// of January stands for the year. Empty for anything else.
func dateOf(time, precision string) Date {
	d := Date(time)
	if len(d) > 10 {
		d = d[:10]
	}
	if len(d) != 10 || !d.Valid() {
		return ""
	}
	switch {
	case precision == "11":
		return d
	case precision == "10":
		return d[:7]
	case precision == "9", precision == "" && strings.HasSuffix(string(d), "-01-01"):
		return d[:4]
	case precision == "":
		return d
	}
	return ""
}

func dedup(rows [][]string) [][]string {
	seen := map[string]bool{}
	var out [][]string
	for _, r := range rows {
		if key := strings.Join(r, "\t"); !seen[key] {
			seen[key] = true
			out = append(out, r)
		}
	}
	return out
}
