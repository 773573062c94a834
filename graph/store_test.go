package graph

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"

	"kg/graph/schema"
)

var ctx = context.Background()

// each runs a test over an empty store in memory and one on disk. reopen closes and opens again what can be.
func each(t *testing.T, test func(t *testing.T, s *Store, reopen func() *Store)) {
	t.Run("memory", func(t *testing.T) {
		s := Memory()
		test(t, s, func() *Store { return s })
	})
	t.Run("disk", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "kg.db")
		open := func() *Store {
			s, err := Open(path, Create)
			if err != nil {
				t.Fatal(err)
			}
			return s
		}
		s := open()
		t.Cleanup(func() { s.Close() })
		test(t, s, func() *Store {
			s.Close()
			s = open()
			return s
		})
	})
}

func add(t *testing.T, s *Store, xs ...schema.Extraction) Added {
	t.Helper()
	added, err := s.Add(ctx, xs...)
	if err != nil {
		t.Fatal(err)
	}
	return added
}

func snapshot(t *testing.T, s *Store) *Snapshot {
	t.Helper()
	snap, err := s.Snapshot(ctx)
	if err != nil {
		t.Fatal(err)
	}
	return snap
}

func person(id, name string) schema.Entity {
	return schema.Entity{ID: id, Name: name, Type: schema.Person}
}

func arg(e schema.Entity, start int) schema.Argument {
	return schema.Argument{Entity: e, Start: start, End: start + len(e.Name)}
}

// extraction makes an article with claims that it numbers, dates and puts into the article.
func extraction(name, date string, entities []schema.ArticleEntity, claims ...schema.Claim) schema.Extraction {
	x := schema.Extraction{
		Article:  schema.Article{ID: "a_" + strings.TrimSuffix(name, ".txt"), Name: name, Date: date, Hash: "00ff" + name},
		Entities: entities,
	}
	for i := range x.Entities {
		x.Entities[i].Article = name
	}
	for i, c := range claims {
		c.ID = fmt.Sprintf("c_%s_%d", strings.TrimSuffix(name, ".txt"), i)
		c.Article, c.Date = name, date
		if c.Modality == "" {
			c.Modality = schema.Asserted
		}
		if c.Evidence == nil {
			c.Evidence = []schema.Evidence{{Article: name, Start: 100 * i, End: 100*i + 7, Text: "So it is"[:7]}}
		}
		x.Claims = append(x.Claims, c)
	}
	return x
}

var (
	cruz     = person("ted-cruz", "Ted Cruz")
	sessions = person("jeff-sessions", "Jeff Sessions")
	trump    = person("donald-trump", "Donald Trump")
)

// hostile is what names and texts may be.
var hostile = []string{
	`"`, `\`, `a\"b`, "line\nbreak\r\n\ttab", "<iri>", "_:b", `"x"^^<xsd:integer>`, `5"^^<xsd:integer>`, `"x"@en`, "😀 👩‍👩‍👧", "\u202Eevil",
	"مرحبا", "a\x00b", "\xff\xfe", " ", "'", "%41", "%", "<ted-cruz>", strings.Repeat("long ", 20000), "ſ", "İ", "e\u0301", "é",
}

func hostileExtraction() schema.Extraction {
	x := extraction("hostile.txt", "not a date", nil)
	x.Article.Title, x.Article.Source, x.Article.URL = hostile[3], hostile[0], "http://x/?a=b c<>"
	for i, h := range hostile {
		sub := schema.Entity{ID: "s" + h, Name: h, Type: schema.EntityType(h)}
		obj := schema.Entity{ID: fmt.Sprintf("o-%d", i), Name: h + "x", Type: schema.EntityTypes[i%len(schema.EntityTypes)]}
		c := schema.Claim{
			ID: "c_" + h, Article: x.Article.Name, Date: h, Subject: arg(sub, i), Object: arg(obj, 1<<40+i), Predicate: schema.Predicates[i].Name,
			Relation: h, Sign: i%3 - 1, Plover: h, Negated: i%2 == 0, Modality: schema.Modalities[i%len(schema.Modalities)], Confidence: 1 / float64(i+3),
		}
		c.Evidence = []schema.Evidence{{Article: x.Article.Name, Start: i, End: i + len(h), Text: h}}
		if i%3 == 0 {
			c.Speaker = &schema.Entity{ID: "p" + h, Name: h, Type: schema.Group}
			c.Evidence = append(c.Evidence, schema.Evidence{Article: "another.txt", Start: -1, End: 0, Text: "second"})
			c.Article = "elsewhere.txt"
		}
		if i%5 == 0 { // called something else than before
			c.Object.Name, c.Object.Type = h+"y", ""
			x.Entities = append(x.Entities, schema.ArticleEntity{Article: x.Article.Name, Entity: obj, SameAs: []string{"http://x/" + h}, Mentions: []schema.Mention{{Text: h, Kind: "name"}}})
			c.Predicate = ""
		}
		x.Claims = append(x.Claims, c)
	}
	x.Claims[0].Date, x.Claims[1].Date, x.Claims[2].Date = "", "2017-07-26", "2017-07-26T10:00:00Z"
	slices.SortFunc(x.Claims, compareClaims)
	return x
}

func TestRoundTrip(t *testing.T) {
	each(t, func(t *testing.T, s *Store, reopen func() *Store) {
		x := hostileExtraction()
		add(t, s, x)
		s = reopen()
		snap := snapshot(t, s)
		if !reflect.DeepEqual(snap.Articles, []schema.Article{x.Article}) {
			t.Errorf("article: %+v", snap.Articles)
		}
		if len(snap.Claims) != len(x.Claims) {
			t.Fatalf("%d claims of %d", len(snap.Claims), len(x.Claims))
		}
		// Claims are found again by id: those that name another article are sorted by it.
		for i := range x.Claims {
			if want := x.Claims[i]; !slices.ContainsFunc(snap.Claims, func(c schema.Claim) bool { return reflect.DeepEqual(c, want) }) {
				t.Errorf("claim %.40q came back otherwise", want.ID)
			}
		}
		want := map[string]bool{}
		for _, c := range x.Claims {
			want[c.Subject.ID], want[c.Object.ID] = true, true
			if c.Speaker != nil {
				want[c.Speaker.ID] = true
			}
		}
		for _, n := range snap.Entities {
			if !want[n.ID] {
				t.Errorf("an entity %.40q", n.ID)
			}
			if n.Articles != 1 || n.Name == "" {
				t.Errorf("entity %.40q: %d articles, name %.40q", n.ID, n.Articles, n.Name)
			}
			delete(want, n.ID)
		}
		if len(want) > 0 {
			t.Errorf("entities missing: %.400q", fmt.Sprint(want))
		}
	})
}

// world is a few articles that name the same people differently.
func world() []schema.Extraction {
	named := func(e schema.Entity, aliases ...string) schema.ArticleEntity {
		ae := schema.ArticleEntity{Entity: e}
		for _, a := range aliases {
			ae.Mentions = append(ae.Mentions, schema.Mention{Text: a, Kind: "name"})
		}
		return ae
	}
	wiki := named(sessions, "Sessions", "Mr. Sessions")
	wiki.SameAs = []string{"http://www.wikidata.org/entity/Q358443"}
	supports := func(a, b schema.Entity) schema.Claim {
		return schema.Claim{Subject: arg(a, 1), Predicate: schema.Supports, Object: arg(b, 20), Relation: "backs", Sign: 1, Plover: "SUPPORT", Confidence: 0.8}
	}
	criticizes := func(a, b schema.Entity) schema.Claim {
		return schema.Claim{Subject: arg(a, 1), Predicate: schema.Criticizes, Object: arg(b, 20), Relation: "slams", Sign: -1, Plover: "ACCUSE", Confidence: 0.9}
	}
	negated := supports(trump, sessions)
	negated.Negated = true
	return []schema.Extraction{
		extraction("1.txt", "2017-07-26", []schema.ArticleEntity{wiki, named(cruz, "Cruz")}, supports(cruz, sessions), supports(cruz, sessions), criticizes(trump, sessions)),
		extraction("2.txt", "2017-07-20", []schema.ArticleEntity{named(person("jeff-sessions", "Jefferson Beauregard Sessions"), "Sessions")}, supports(cruz, person("jeff-sessions", "Jefferson Beauregard Sessions")), negated),
		extraction("3.txt", "", []schema.ArticleEntity{named(schema.Entity{ID: "ted-cruz", Name: "Senator Ted Cruz", Type: schema.Organization})}),
		extraction("4.txt", "2018-01-01", nil, supports(cruz, sessions), criticizes(trump, cruz)),
	}
}

func TestSnapshot(t *testing.T) {
	each(t, func(t *testing.T, s *Store, reopen func() *Store) {
		added := add(t, s, world()...)
		if added.Articles != 4 || added.Claims != 7 || added.Known != 0 || added.Quads == 0 {
			t.Errorf("added: %+v", added)
		}
		s = reopen()
		snap := snapshot(t, s)
		wantEntities := []Node{
			{Entity: trump, Articles: 3},
			{Entity: sessions, Aliases: []string{"Jefferson Beauregard Sessions", "Mr. Sessions", "Sessions"}, SameAs: []string{"http://www.wikidata.org/entity/Q358443"}, Articles: 3},
			{Entity: cruz, Aliases: []string{"Cruz", "Senator Ted Cruz"}, Articles: 4},
		}
		if !reflect.DeepEqual(snap.Entities, wantEntities) {
			t.Errorf("entities:\n%+v\nwant\n%+v", snap.Entities, wantEntities)
		}
		wantEdges := []Edge{
			{Source: "donald-trump", Target: "jeff-sessions", Predicate: schema.Criticizes, Sign: -1, Weight: 1, Articles: 1, First: "2017-07-26", Last: "2017-07-26"},
			{Source: "donald-trump", Target: "ted-cruz", Predicate: schema.Criticizes, Sign: -1, Weight: 1, Articles: 1, First: "2018-01-01", Last: "2018-01-01"},
			{Source: "ted-cruz", Target: "jeff-sessions", Predicate: schema.Supports, Sign: 1, Weight: 4, Articles: 3, First: "2017-07-20", Last: "2018-01-01"},
		}
		slices.SortFunc(wantEdges, func(a, b Edge) int {
			return strings.Compare(a.Source+string(a.Predicate)+a.Target, b.Source+string(b.Predicate)+b.Target)
		})
		if !reflect.DeepEqual(snap.Edges, wantEdges) {
			t.Errorf("edges:\n%+v\nwant\n%+v", snap.Edges, wantEdges)
		}
		var want []schema.Claim
		for _, x := range world() {
			want = append(want, x.Claims...)
		}
		if !reflect.DeepEqual(snap.Claims, want) {
			t.Errorf("claims:\n%+v\nwant\n%+v", snap.Claims, want)
		}
		if len(snap.Articles) != 4 || snap.Articles[0] != world()[0].Article {
			t.Errorf("articles: %+v", snap.Articles)
		}
	})
}

func TestOrderChangesNothing(t *testing.T) {
	want := func() *Snapshot {
		s := Memory()
		add(t, s, world()...)
		return snapshot(t, s)
	}()
	each(t, func(t *testing.T, s *Store, reopen func() *Store) {
		for round := range 10 {
			xs := append(world(), world()...)
			rand.New(rand.NewPCG(1, uint64(round))).Shuffle(len(xs), func(i, j int) { xs[i], xs[j] = xs[j], xs[i] })
			added, removed := 0, 0
			for len(xs) > 0 {
				n := 1 + round%3
				n = min(n, len(xs))
				added += add(t, s, xs[:n]...).Articles
				xs = xs[n:]
				if round%2 == 0 && len(xs) > 0 {
					ok, err := s.Remove(ctx, xs[0].Article.ID)
					if err != nil {
						t.Fatal(err)
					}
					if ok {
						removed++
					}
				}
			}
			add(t, s, world()...)
			if got := snapshot(t, s); !reflect.DeepEqual(got, want) {
				t.Fatalf("round %d (%d added, %d removed):\n%+v\nwant\n%+v", round, added, removed, got, want)
			}
			for _, x := range world() {
				if _, err := s.Remove(ctx, x.Article.ID); err != nil {
					t.Fatal(err)
				}
			}
			empty(t, s)
			s = reopen()
			empty(t, s)
		}
	})
}

// empty fails unless nothing at all is left in the store: no quad, and no node that nothing refers to.
func empty(t *testing.T, s *Store) {
	t.Helper()
	if snap := snapshot(t, s); !reflect.DeepEqual(snap, new(Snapshot)) {
		t.Fatalf("left: %+v", snap)
	}
	s.View(func(qs graph.QuadStore) error {
		it := qs.NodesAllIterator()
		defer it.Close()
		for it.Next(ctx) {
			t.Errorf("a node is left: %v", qs.NameOf(it.Result()))
		}
		if st, err := qs.Stats(ctx, false); err != nil || st.Quads.Size != 0 {
			t.Errorf("quads left: %+v, %v", st, err)
		}
		return nil
	})
}

func TestAddTwice(t *testing.T) {
	each(t, func(t *testing.T, s *Store, reopen func() *Store) {
		add(t, s, world()...)
		before := snapshot(t, s)
		s = reopen()
		if again := add(t, s, world()...); again != (Added{Known: 4}) {
			t.Errorf("added again: %+v", again)
		}
		if got := snapshot(t, s); !reflect.DeepEqual(got, before) {
			t.Error("adding twice changed the graph")
		}
		if twice := add(t, Memory(), append(world(), world()...)...); twice.Articles != 4 || twice.Known != 4 {
			t.Errorf("twice in one call: %+v", twice)
		}
		for id, want := range map[string]bool{"a_1": true, "a_9": false, "ted-cruz": false, "": false, "schema:NewsArticle": false} {
			if got, err := s.Has(ctx, id); got != want || err != nil {
				t.Errorf("Has(%q) = %v, %v", id, got, err)
			}
		}
	})
}

func TestAddBad(t *testing.T) {
	good := world()[0]
	bad := func(change func(*schema.Extraction)) schema.Extraction {
		x := world()[1]
		change(&x)
		return x
	}
	for name, x := range map[string]schema.Extraction{
		"no article id":  bad(func(x *schema.Extraction) { x.Article.ID = "" }),
		"no entity id":   bad(func(x *schema.Extraction) { x.Entities[0].ID = "" }),
		"no entity name": bad(func(x *schema.Extraction) { x.Entities[0].Name = "" }),
		"no claim id":    bad(func(x *schema.Extraction) { x.Claims[0].ID = "" }),
		"no subject":     bad(func(x *schema.Extraction) { x.Claims[0].Subject = schema.Argument{} }),
		"no object":      bad(func(x *schema.Extraction) { x.Claims[0].Object = schema.Argument{} }),
		"no speaker":     bad(func(x *schema.Extraction) { x.Claims[0].Speaker = &schema.Entity{} }),
		"no evidence":    bad(func(x *schema.Extraction) { x.Claims[0].Evidence = nil }),
		"predicate":      bad(func(x *schema.Extraction) { x.Claims[0].Predicate = "named" }),
		"same claim id":  bad(func(x *schema.Extraction) { x.Claims[1].ID = x.Claims[0].ID }),
		"confidence":     bad(func(x *schema.Extraction) { x.Claims[0].Confidence = nan() }),
	} {
		s := Memory()
		if added, err := s.Add(ctx, good, x); err == nil || added != (Added{}) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %+v, %v", name, added, err)
		}
		empty(t, s)
		add(t, s, good)
	}
}

func nan() float64 { zero := 0.0; return zero / zero }

func TestPlainGizmoData(t *testing.T) {
	each(t, func(t *testing.T, s *Store, _ func() *Store) {
		add(t, s, world()...)
		s.View(func(qs graph.QuadStore) error {
			count := func(d quad.Direction, v quad.Value) map[string]int {
				n := map[string]int{}
				it := qs.QuadIterator(d, qs.ValueOf(v))
				defer it.Close()
				for it.Next(ctx) {
					q := qs.Quad(it.Result())
					n[quad.StringOf(q.Predicate)+quad.StringOf(q.Object)]++
				}
				return n
			}
			got := count(quad.Subject, quad.IRI("ted-cruz"))
			for fact, want := range map[string]int{
				`<supports><jeff-sessions>`: 3, // once an article
				`<rdfs:label>"Ted Cruz"`:    1,
				`<rdf:type><schema:Person>`: 1,
			} {
				if got[fact] != want {
					t.Errorf("%s: %d times, want %d, in %v", fact, got[fact], want, got)
				}
			}
			return nil
		})
	})
}

func TestWriteErrorLeavesNothing(t *testing.T) {
	each(t, func(t *testing.T, s *Store, reopen func() *Store) {
		add(t, s, world()[0])
		before := snapshot(t, s)
		cancelled, cancel := context.WithCancel(ctx)
		cancel()
		if _, err := s.Add(cancelled, world()[1:]...); !errors.Is(err, context.Canceled) {
			t.Fatalf("cancelled: %v", err)
		}
		if ok, err := s.Remove(cancelled, "a_1"); ok || !errors.Is(err, context.Canceled) {
			t.Fatalf("cancelled: %v %v", ok, err)
		}
		oops := errors.New("oops")
		err := s.update(ctx, func() error {
			b := newBatch()
			for _, x := range world()[1:] {
				b.add(&x)
			}
			if err := s.apply(ctx, b.quads, nil); err != nil {
				t.Error(err)
			}
			return oops
		})
		if err != oops {
			t.Fatal(err)
		}
		if got := snapshot(t, s); !reflect.DeepEqual(got, before) {
			t.Errorf("after a failed write: %+v", got)
		}
		add(t, s, world()[1:]...)
		m := Memory()
		add(t, m, world()...)
		if got := snapshot(t, reopen()); !reflect.DeepEqual(got, snapshot(t, m)) {
			t.Errorf("writing on after a failed write: %+v", got)
		}
	})
}

func TestReadOnly(t *testing.T) {
	path := filepath.Join(t.TempDir(), "kg.db")
	s, err := Open(path, Create)
	if err != nil {
		t.Fatal(err)
	}
	add(t, s, world()...)
	want := snapshot(t, s)
	s.Close()
	s.Close()
	if _, err := s.Snapshot(ctx); err == nil {
		t.Error("a closed store gives a snapshot")
	}
	a, err := Open(path, Read)
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close()
	b, err := Open(path, Read)
	if err != nil {
		t.Fatalf("a second reader: %v", err)
	}
	defer b.Close()
	if got := snapshot(t, b); !reflect.DeepEqual(got, want) {
		t.Errorf("%+v", got)
	}
	if _, err := b.Add(ctx, world()...); err == nil {
		t.Error("added to a store open for reading")
	}
	if _, err := Open(path, Write); !errors.Is(err, ErrInUse) {
		t.Errorf("writing beside readers: %v", err)
	}
}

func TestOpenErrors(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	os.WriteFile(at("text.db"), []byte(strings.Repeat("no store\n", 5000)), 0o644)
	os.WriteFile(at("empty.db"), nil, 0o644)
	os.Mkdir(at("folder.db"), 0o755)
	check := func(name string, mode Mode, want error) {
		t.Helper()
		s, err := Open(at(name), mode)
		if err == nil {
			s.Close()
		}
		if !errors.Is(err, want) || strings.Contains(err.Error(), "\n") || !strings.Contains(err.Error(), name) {
			t.Errorf("%s, mode %d: %v, want %v", name, mode, err, want)
		}
	}
	for _, mode := range []Mode{Read, Write} {
		check("none.db", mode, ErrNoStore)
		check("none/kg.db", mode, ErrNoStore)
		check("empty.db", mode, ErrNotStore)
		check("text.db", mode, ErrNotStore)
		check("folder.db", mode, ErrNotStore)
	}
	check("none/kg.db", Create, os.ErrNotExist)
	check("text.db", Create, ErrNotStore)
	check("folder.db", Create, ErrNotStore)
	if _, err := os.Stat(at("none.db")); err == nil {
		t.Error("opening to write makes a file")
	}
}
