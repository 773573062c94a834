package export

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"kg/graph"
	"kg/graph/schema"
)

func ExampleGraphML() {
	snap := &graph.Snapshot{Entities: []graph.Node{{Entity: schema.Entity{ID: "ines-okoro", Name: "Ines Okoro", Type: schema.Person}, Articles: 1}}}
	var out strings.Builder
	if err := GraphML(&out, snap); err != nil {
		fmt.Println(err)
		return
	}
	for line := range strings.Lines(out.String()) {
		if strings.Contains(line, "Ines Okoro") {
			fmt.Println(strings.TrimSpace(line))
		}
	}
	// Output: <data key="node_label">Ines Okoro</data>
}

// council is a small graph with every kind of entity, both signs between two people, and a symmetric predicate.
func council() *graph.Snapshot {
	ines := schema.Entity{ID: "ines-okoro", Name: "Ines Okoro", Type: schema.Person}
	tom := schema.Entity{ID: "tom-brandt", Name: "Tom Brandt", Type: schema.Person}
	claim := func(p schema.Predicate, confidence float64, text string) schema.Claim {
		r, _ := schema.Lookup(p)
		return schema.Claim{Article: "1.txt", Date: "2019-05-02", Subject: schema.Argument{Entity: ines}, Predicate: p, Object: schema.Argument{Entity: tom},
			Sign: r.Sign, Modality: schema.Asserted, Confidence: confidence, Evidence: []schema.Evidence{{Article: "1.txt", Text: text}}}
	}
	return &graph.Snapshot{
		Entities: []graph.Node{
			{Entity: schema.Entity{ID: "halverton", Name: "Halverton", Type: schema.Place}, Articles: 3, SameAs: []string{"https://example.org/halverton"}},
			{Entity: schema.Entity{ID: "harbour-bill", Name: "Harbour Bill", Type: schema.Topic}, Articles: 1},
			{Entity: schema.Entity{ID: "harbour-board", Name: "Harbour Board", Type: schema.Organization}, Articles: 2},
			{Entity: ines, Articles: 3, Aliases: []string{"Ines “Iron” Okoro", "Mayor Okoro"}},
			{Entity: schema.Entity{ID: "mayor", Name: "Mayor", Type: schema.Office}, Articles: 3},
			{Entity: schema.Entity{ID: "quay-families", Name: "Quay families", Type: schema.Group}, Articles: 1},
			{Entity: tom, Articles: 2},
		},
		Edges: []graph.Edge{
			{Source: "ines-okoro", Predicate: schema.Criticizes, Target: "tom-brandt", Sign: -1, Weight: 1, Articles: 1, First: "2019-05-02", Last: "2019-05-02"},
			{Source: "ines-okoro", Predicate: schema.HoldsOffice, Target: "mayor", Weight: 3, Articles: 3, First: "2019-05-02", Last: "2019-07-01"},
			{Source: "ines-okoro", Predicate: schema.Praises, Target: "tom-brandt", Sign: 1, Weight: 2, Articles: 1, First: "2019-05-02", Last: "2019-05-02"},
			{Source: "tom-brandt", Predicate: schema.AlliedWith, Target: "harbour-board", Sign: 1, Weight: 1, Articles: 1},
		},
		Claims: []schema.Claim{
			claim(schema.Praises, 0.5, "Okoro liked Brandt’s plan."),
			claim(schema.Praises, 0.9, "Okoro praised Brandt & “his\nboard”."),
			claim(schema.Criticizes, 0.9, "But Okoro called Brandt slow."),
		},
	}
}

func write(t testing.TB, snap *graph.Snapshot) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := GraphML(&out, snap); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// The golden file was read line by line. KG_UPDATE=1 rewrites it; the diff is the review.
func TestGolden(t *testing.T) {
	got := write(t, council())
	golden := filepath.Join("testdata", "council.graphml")
	if os.Getenv("KG_UPDATE") != "" {
		if err := os.WriteFile(golden, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not what is written now; run make golden and review the diff:\n%s", golden, got)
	}
	if again := write(t, council()); !bytes.Equal(got, again) {
		t.Error("not the same bytes a second time")
	}
}

// document is GraphML as a reader sees it.
type document struct {
	Keys []struct {
		ID   string `xml:"id,attr"`
		For  string `xml:"for,attr"`
		Name string `xml:"attr.name,attr"`
		Type string `xml:"attr.type,attr"`
	} `xml:"key"`
	Graph struct {
		EdgeDefault string    `xml:"edgedefault,attr"`
		Nodes       []element `xml:"node"`
		Edges       []element `xml:"edge"`
	} `xml:"graph"`
}

type element struct {
	ID     string `xml:"id,attr"`
	Source string `xml:"source,attr"`
	Target string `xml:"target,attr"`
	Label  string `xml:"label,attr"`
	Data   []struct {
		Key   string `xml:"key,attr"`
		Value string `xml:",chardata"`
	} `xml:"data"`
	Desc *string `xml:"desc"`
}

// read parses GraphML, checks what Gephi and networkx ask of it, and returns each node and edge as its columns.
func read(t testing.TB, b []byte) (nodes, edges []map[string]string) {
	t.Helper()
	if !utf8.Valid(b) {
		t.Fatal("not UTF-8")
	}
	var doc document
	if err := xml.Unmarshal(b, &doc); err != nil {
		t.Fatal(err)
	}
	if doc.Graph.EdgeDefault != "directed" {
		t.Errorf("edgedefault %q", doc.Graph.EdgeDefault)
	}
	names := map[string]map[string]string{"node": {}, "edge": {}}
	kinds := map[string]string{}
	for _, k := range doc.Keys {
		if k.ID == "d3" || k.ID == "d7" || k.Name == "" || kinds[k.ID] != "" || names[k.For] == nil {
			t.Errorf("key %+v", k)
			continue
		}
		names[k.For][k.ID], kinds[k.ID] = k.Name, k.Type
	}
	ids := map[string]bool{}
	columns := func(of string, e element) map[string]string {
		if e.ID == "" || ids[of+e.ID] || e.Desc != nil {
			t.Errorf("%s %+v", of, e)
		}
		ids[of+e.ID] = true
		out := map[string]string{"id": e.ID, "from": e.Source, "to": e.Target, "kind": e.Label}
		for _, d := range e.Data {
			name, ok := names[of][d.Key]
			if !ok {
				t.Errorf("%s %s: key %q is not declared for it", of, e.ID, d.Key)
			}
			var err error
			switch kinds[d.Key] {
			case "int":
				_, err = strconv.Atoi(d.Value)
			case "double":
				var w float64
				if w, err = strconv.ParseFloat(d.Value, 64); w <= 0 {
					t.Errorf("%s %s: %s %v", of, e.ID, name, w)
				}
			case "boolean":
				_, err = strconv.ParseBool(d.Value)
			case "string":
			default:
				err = errors.New("unknown type")
			}
			if err != nil {
				t.Errorf("%s %s: %s: %v", of, e.ID, name, err)
			}
			out[name] = d.Value
		}
		return out
	}
	for _, n := range doc.Graph.Nodes {
		nodes = append(nodes, columns("node", n))
	}
	for _, e := range doc.Graph.Edges {
		if !ids["node"+e.Source] || !ids["node"+e.Target] {
			t.Errorf("edge %s ends at no node", e.ID)
		}
		edges = append(edges, columns("edge", e))
	}
	return nodes, edges
}

func TestRoundTrip(t *testing.T) {
	snap := council()
	nodes, edges := read(t, write(t, snap))
	if len(nodes) != len(snap.Entities) || len(edges) != len(snap.Edges) {
		t.Fatalf("%d nodes, %d edges", len(nodes), len(edges))
	}
	for i, ent := range snap.Entities {
		if n := nodes[i]; n["id"] != ent.ID || n["label"] != ent.Name || n["type"] != string(ent.Type) || n["articles"] != fmt.Sprint(ent.Articles) {
			t.Errorf("%v, want %v", n, ent)
		}
	}
	for i, want := range snap.Edges {
		e := edges[i]
		if e["from"] != want.Source || e["to"] != want.Target || e["label"] != string(want.Predicate) || e["kind"] != e["label"] || e["predicate"] != e["label"] ||
			e["weight"] != fmt.Sprint(want.Weight) || e["sign"] != fmt.Sprint(want.Sign) || e["first"] != want.First || e["last"] != want.Last {
			t.Errorf("%v, want %v", e, want)
		}
	}
	if got := nodes[3]["aliases"]; got != "Ines “Iron” Okoro | Mayor Okoro" {
		t.Errorf("aliases %q", got)
	}
	if got := edges[2]; got["evidence"] != "Okoro praised Brandt & “his board”." || got["evidence_article"] != "1.txt" {
		t.Errorf("evidence %q", got["evidence"])
	}
	if edges[1]["background"] != "true" || edges[3]["symmetric"] != "true" || edges[0]["background"] != "false" {
		t.Error("background or symmetric is wrong")
	}
}

func TestEmpty(t *testing.T) {
	if nodes, edges := read(t, write(t, new(graph.Snapshot))); len(nodes)+len(edges) > 0 {
		t.Error(nodes, edges)
	}
}

// hostile are names and ids that break careless writers.
var hostile = []string{
	"", " ", "a\x00b", "a\x01\x08\x0b\x1f\x7fb", "a\nb\r\nc\td", `"quoted" 'twice' &amp; <b>]]>`, "]]>", "<!--", "-->", "<?xml?>", "&#0;", "a\ufffeb\uffff", "😀 👩‍👩‍👧", "\xff\xfe", "a\xe2\x82",
	"\u202eevil", "\u0085\u2028\u2029", "İstanbul", "日本", "a|b", "d3", "e.f", "e", ".f", "a%20b", "a:20b", "a b", "\ufeff", "café", "cafe\u0301", strings.Repeat("long ", 1000),
}

func hostileGraph(names []string) *graph.Snapshot {
	snap := new(graph.Snapshot)
	seen := map[string]bool{}
	for _, name := range names {
		if seen[name] {
			continue
		}
		seen[name] = true
		snap.Entities = append(snap.Entities, graph.Node{Entity: schema.Entity{ID: name, Name: name, Type: schema.EntityType(name)}, Aliases: names, SameAs: names})
	}
	for i, ent := range snap.Entities {
		to := snap.Entities[(i+1)%len(snap.Entities)].ID
		for p := range map[string]bool{name(names, i): true, "supports": true} {
			snap.Edges = append(snap.Edges, graph.Edge{Source: ent.ID, Target: to, Predicate: schema.Predicate(p), Sign: i%3 - 1, Weight: i - 2, First: ent.ID, Last: to})
			snap.Claims = append(snap.Claims, schema.Claim{Subject: schema.Argument{Entity: ent.Entity}, Object: schema.Argument{Entity: schema.Entity{ID: to}}, Predicate: schema.Predicate(p),
				Modality: schema.Asserted, Evidence: []schema.Evidence{{Article: to, Text: ent.ID}}})
		}
	}
	return snap
}

func name(names []string, i int) string { return names[i%len(names)] }

func checkHostile(t testing.TB, names []string) {
	t.Helper()
	snap := hostileGraph(names)
	nodes, edges := read(t, write(t, snap))
	if len(nodes) != len(snap.Entities) || len(edges) != len(snap.Edges) {
		t.Errorf("%d nodes and %d edges of %d and %d", len(nodes), len(edges), len(snap.Entities), len(snap.Edges))
	}
	for _, n := range nodes {
		if n["label"] == "" && n["id"] != ":" && strings.Trim(n["id"], ":0123456789ABCDEF") != "" || strings.ContainsAny(n["label"], "\n\r\t\x00") {
			t.Errorf("node %q with label %q", n["id"], n["label"])
		}
	}
}

func TestHostileNames(t *testing.T) {
	checkHostile(t, hostile)
	nodes, _ := read(t, write(t, hostileGraph([]string{`"a" & <b>]]> 😀`, "x\x00\ny"})))
	if nodes[0]["label"] != `"a" & <b>]]> 😀` || nodes[1]["label"] != "x y" {
		t.Errorf("labels %q, %q", nodes[0]["label"], nodes[1]["label"])
	}
}

func FuzzGraphML(f *testing.F) {
	for i := range hostile {
		f.Add(hostile[i], hostile[(i+7)%len(hostile)], hostile[(i+11)%len(hostile)])
	}
	f.Fuzz(func(t *testing.T, a, b, c string) { checkHostile(t, []string{a, b, c}) })
}

func TestUnknownEnd(t *testing.T) {
	err := GraphML(new(bytes.Buffer), &graph.Snapshot{Edges: []graph.Edge{{Source: "a", Target: "b", Predicate: schema.Supports}}})
	if err == nil || err.Error() != `export: GraphML: edge a supports b: there is no entity "a"` {
		t.Error(err)
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestWriteError(t *testing.T) {
	if err := GraphML(full{}, council()); err == nil || !strings.Contains(err.Error(), "no space left") {
		t.Error(err)
	}
}

// networkx reads the file without a warning, and keeps parallel edges.
func TestNetworkx(t *testing.T) {
	if err := exec.Command("python3", "-c", "import networkx").Run(); err != nil {
		t.Skip("no python3 with networkx (Debian's python3-networkx):", err)
	}
	for name, snap := range map[string]*graph.Snapshot{"council": council(), "hostile": hostileGraph(hostile)} {
		file := filepath.Join(t.TempDir(), "a.graphml")
		if err := os.WriteFile(file, write(t, snap), 0o644); err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command("python3", "-W", "error", "-c", `
import json, sys, networkx
g = networkx.read_graphml(sys.argv[1])
print(json.dumps({"kind": type(g).__name__, "nodes": list(g.nodes(data=True)), "edges": list(g.edges(keys=True, data=True))}))`, file)
		var stderr bytes.Buffer
		cmd.Stderr = &stderr
		out, err := cmd.Output()
		if err != nil || stderr.Len() > 0 {
			t.Fatalf("%s: %v\n%s", name, err, &stderr)
		}
		var got struct {
			Kind  string
			Nodes [][]any
			Edges [][]any
		}
		if err := json.Unmarshal(out, &got); err != nil {
			t.Fatal(err)
		}
		if got.Kind != "MultiDiGraph" || len(got.Nodes) != len(snap.Entities) || len(got.Edges) != len(snap.Edges) {
			t.Errorf("%s: a %s of %d nodes and %d edges", name, got.Kind, len(got.Nodes), len(got.Edges))
		}
		if name != "council" {
			continue
		}
		attrs := got.Edges[0][3].(map[string]any)
		if attrs["label"] != "criticizes" || attrs["weight"] != 1.0 || attrs["sign"] != -1.0 || attrs["first"] != "2019-05-02" || attrs["symmetric"] != false {
			t.Errorf("edge %v", got.Edges[0])
		}
	}
}

// Gephi's own importer takes the file without an issue. GEPHI_TOOLKIT is the path of the toolkit's jar, as
// `mvn dependency:get -Dartifact=org.gephi:gephi-toolkit:0.10.1:jar:all -Dtransitive=false` fetches it.
func TestGephi(t *testing.T) {
	jar := os.Getenv("GEPHI_TOOLKIT")
	if jar == "" {
		t.Skip("GEPHI_TOOLKIT does not name the jar of Gephi's toolkit")
	}
	for name, snap := range map[string]*graph.Snapshot{"council": council(), "hostile": hostileGraph(hostile), "empty": {}} {
		file := filepath.Join(t.TempDir(), "a.graphml")
		if err := os.WriteFile(file, write(t, snap), 0o644); err != nil {
			t.Fatal(err)
		}
		args := []string{"-Djava.awt.headless=true", "-cp", jar, filepath.Join("testdata", "GephiImport.java"), file}
		want := fmt.Sprintf("nodes: %d\nedges: %d\n", len(snap.Entities), len(snap.Edges))
		if name == "council" {
			args = append(args, "ines-okoro.criticizes.tom-brandt")
			want += "edge: criticizes criticizes 1.0 -1 2019-05-02 213\n"
		}
		out, err := exec.Command("java", args...).Output()
		if err != nil {
			t.Fatal(err)
		}
		if string(out) != want {
			t.Errorf("%s:\n%swant\n%s", name, out, want)
		}
	}
}

func BenchmarkGraphML(b *testing.B) {
	snap := new(graph.Snapshot)
	for i := range 2000 {
		id := fmt.Sprintf("e%04d", i)
		snap.Entities = append(snap.Entities, graph.Node{Entity: schema.Entity{ID: id, Name: "Entity " + id, Type: schema.Person}})
		snap.Edges = append(snap.Edges, graph.Edge{Source: id, Target: "e0000", Predicate: schema.Supports, Sign: 1, Weight: 2})
	}
	for b.Loop() {
		write(b, snap)
	}
}
