// Package export writes a graph in the formats of other programs, one file a format.
//
// A writer takes a snapshot and gives the same bytes for the same graph.
package export

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"kg/graph"
	"kg/graph/schema"
)

// GraphML writes a snapshot as GraphML (http://graphml.graphdrawing.org/specification.html): a node for each entity, and an
// edge for each predicate between two of them. docs/gephi.md says what the columns mean. An error of w is returned, and one
// for an edge to or from something that is no entity of the snapshot.
//
// What Gephi's importer and networkx make of a file decides its form:
//   - Gephi draws a node or an edge in the colour of r, g and b, and takes label and weight for its own columns.
//   - The attribute label of <edge> is not in the specification. Gephi makes it the edge's type; without it, parallel edges
//     would be one. Its own column of labels comes from the data.
//   - Gephi takes the ids d3 and d7 for yEd's labels, so keys have names.
//   - Gephi drops an edge of weight 0, and layouts break on negative ones: the sign has a column of its own.
//   - networkx reads no file with directed and undirected edges, so a symmetric predicate is marked by a column.
func GraphML(w io.Writer, snap *graph.Snapshot) error {
	buf := bufio.NewWriter(w)
	if err := writeGraphML(buf, snap); err != nil {
		return fmt.Errorf("export: GraphML: %w", err)
	}
	return buf.Flush()
}

func writeGraphML(w io.Writer, snap *graph.Snapshot) error {
	known := make(map[string]bool, len(snap.Entities))
	for _, ent := range snap.Entities {
		known[ent.ID] = true
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	enc := xml.NewEncoder(w)
	enc.Indent("", " ")
	root := start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns")
	if err := enc.EncodeToken(root); err != nil {
		return err
	}
	for _, k := range slices.Concat(nodeKeys, edgeKeys) {
		if err := enc.EncodeElement("", start("key", "id", k.id, "for", k.of, "attr.name", k.name, "attr.type", k.kind)); err != nil {
			return err
		}
	}
	body := start("graph", "id", "kg", "edgedefault", "directed")
	if err := enc.EncodeToken(body); err != nil {
		return err
	}
	for _, ent := range snap.Entities {
		if err := enc.Encode(nodeElement(ent)); err != nil {
			return err
		}
	}
	quotes := bestQuotes(snap.Claims)
	for _, e := range snap.Edges {
		for _, end := range []string{e.Source, e.Target} {
			if !known[end] {
				return fmt.Errorf("edge %s %s %s: there is no entity %q", e.Source, e.Predicate, e.Target, end)
			}
		}
		if err := enc.Encode(edgeElement(e, quotes[ends{e.Source, e.Predicate, e.Target}])); err != nil {
			return err
		}
	}
	for _, element := range []xml.StartElement{body, root} {
		if err := enc.EncodeToken(element.End()); err != nil {
			return err
		}
	}
	if err := enc.Close(); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// key declares a column.
type key struct{ id, of, name, kind string }

func keys(of string, columns ...[2]string) []key {
	out := make([]key, len(columns))
	for i, c := range columns {
		out[i] = key{of + "_" + c[0], of, c[0], c[1]}
	}
	return out
}

var nodeKeys = keys("node", [2]string{"label", "string"}, [2]string{"type", "string"}, [2]string{"articles", "int"}, [2]string{"aliases", "string"},
	[2]string{"sameas", "string"}, [2]string{"r", "int"}, [2]string{"g", "int"}, [2]string{"b", "int"})

var edgeKeys = keys("edge", [2]string{"label", "string"}, [2]string{"weight", "double"}, [2]string{"sign", "int"}, [2]string{"predicate", "string"},
	[2]string{"first", "string"}, [2]string{"last", "string"}, [2]string{"articles", "int"}, [2]string{"symmetric", "boolean"}, [2]string{"background", "boolean"},
	[2]string{"evidence", "string"}, [2]string{"evidence_article", "string"}, [2]string{"r", "int"}, [2]string{"g", "int"}, [2]string{"b", "int"})

type node struct {
	XMLName xml.Name `xml:"node"`
	ID      string   `xml:"id,attr"`
	Data    []data   `xml:"data"`
}

type edge struct {
	XMLName xml.Name `xml:"edge"`
	ID      string   `xml:"id,attr"`
	Source  string   `xml:"source,attr"`
	Target  string   `xml:"target,attr"`
	Label   string   `xml:"label,attr"`
	Data    []data   `xml:"data"`
}

type data struct {
	Key   string `xml:"key,attr"`
	Value string `xml:",chardata"`
}

func row(keys []key, values ...string) []data {
	out := make([]data, len(keys))
	for i, k := range keys {
		out[i] = data{k.id, values[i]}
	}
	return out
}

// colour is one of the palette of Okabe and Ito, which people who see no red or no green can tell apart:
// https://jfly.uni-koeln.de/color/.
type colour struct{ r, g, b int }

var (
	blue       = colour{0, 114, 178}
	vermillion = colour{213, 94, 0}
	grey       = colour{153, 153, 153}

	typeColours = map[schema.EntityType]colour{
		schema.Person: {86, 180, 233}, schema.Organization: {230, 159, 0}, schema.Place: {0, 158, 115},
		schema.Group: {240, 228, 66}, schema.Office: {204, 121, 167}, schema.Topic: grey,
	}
)

func signColour(sign int) colour {
	switch {
	case sign > 0:
		return blue
	case sign < 0:
		return vermillion
	}
	return grey
}

func nodeElement(ent graph.Node) node {
	label := oneLine(ent.Name)
	if label == "" {
		label = oneLine(ent.ID)
	}
	c, ok := typeColours[ent.Type]
	if !ok {
		c = grey
	}
	return node{ID: safeID(ent.ID), Data: row(nodeKeys, label, oneLine(string(ent.Type)), strconv.Itoa(ent.Articles), list(ent.Aliases), list(ent.SameAs),
		strconv.Itoa(c.r), strconv.Itoa(c.g), strconv.Itoa(c.b))}
}

func edgeElement(e graph.Edge, q schema.Evidence) edge {
	label := oneLine(string(e.Predicate))
	r, _ := schema.Lookup(e.Predicate)
	c := signColour(e.Sign)
	weight := max(e.Weight, -e.Weight, 1)
	// A dot stands in no part, so no two edges share an id.
	part := func(id string) string { return strings.ReplaceAll(safeID(id), ".", ":2E") }
	return edge{
		ID: part(e.Source) + "." + part(string(e.Predicate)) + "." + part(e.Target), Source: safeID(e.Source), Target: safeID(e.Target), Label: label,
		Data: row(edgeKeys, label, strconv.Itoa(weight), strconv.Itoa(e.Sign), label, oneLine(e.First), oneLine(e.Last), strconv.Itoa(e.Articles),
			strconv.FormatBool(r.Symmetric), strconv.FormatBool(r.Background), oneLine(q.Text), oneLine(q.Article), strconv.Itoa(c.r), strconv.Itoa(c.g), strconv.Itoa(c.b)),
	}
}

type ends struct {
	source    string
	predicate schema.Predicate
	target    string
}

// bestQuotes gives each edge the evidence of its surest claim, the first of equals.
func bestQuotes(claims []schema.Claim) map[ends]schema.Evidence {
	best := make(map[ends]float64)
	out := make(map[ends]schema.Evidence)
	for i := range claims {
		claim := &claims[i]
		if !claim.Holds() || len(claim.Evidence) == 0 {
			continue
		}
		k := ends{claim.Subject.ID, claim.Predicate, claim.Object.ID}
		if _, ok := out[k]; !ok || claim.Confidence > best[k] {
			out[k], best[k] = claim.Evidence[0], claim.Confidence
		}
	}
	return out
}

// list joins values with a separator that stands in none.
func list(values []string) string {
	clean := make([]string, 0, len(values))
	for _, v := range values {
		if v = strings.ReplaceAll(oneLine(v), "|", "/"); v != "" {
			clean = append(clean, v)
		}
	}
	return strings.Join(clean, " | ")
}

// oneLine returns text without control characters, with one space for each run of space, as a label has to be.
// What else XML forbids, encoding/xml replaces by U+FFFD.
func oneLine(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r):
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

// safeID returns an id as an NMTOKEN (https://www.w3.org/TR/xml/#NT-Nmtoken), which the ids of GraphML are: a slug as it is,
// any other byte as a colon and two hexadecimal digits. No two ids become one.
func safeID(id string) string {
	if id == "" {
		return ":"
	}
	var b strings.Builder
	for i := range len(id) {
		switch c := id[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '-', c == '_', c == '.':
			b.WriteByte(c)
		default:
			fmt.Fprintf(&b, ":%02X", c)
		}
	}
	return b.String()
}

func start(name string, attrs ...string) xml.StartElement {
	e := xml.StartElement{Name: xml.Name{Local: name}}
	for i := 0; i < len(attrs); i += 2 {
		e.Attr = append(e.Attr, xml.Attr{Name: xml.Name{Local: attrs[i]}, Value: attrs[i+1]})
	}
	return e
}
