package graph

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/quad"
	"github.com/cayleygraph/quad/pquads"
	"github.com/hidal-go/hidalgo/kv"

	"kg/graph/schema"
)

// quadRef is a quad as the numbers of its values, 0 for no label.
type quadRef struct{ label, subject, predicate, object uint64 }

// Snapshot reads the whole graph. Equal graphs give equal snapshots, whatever the order they were added in.
func (s *Store) Snapshot(ctx context.Context) (*Snapshot, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.broken != nil {
		return nil, s.broken
	}
	var snap *Snapshot
	err := guard(func() error {
		values, quads, err := s.readLog(ctx)
		if err != nil {
			return err
		}
		snap = assemble(values, quads)
		return nil
	})
	return snap, err
}

// readLog reads all nodes and quads in one pass over Cayley's log: through its iterators each quad would take four more
// look-ups.
func (s *Store) readLog(ctx context.Context) (values map[uint64]quad.Value, quads []quadRef, err error) {
	values = make(map[uint64]quad.Value)
	err = kv.View(s.db, func(tx kv.Tx) error {
		it := tx.Scan(kv.Key{[]byte("log"), nil})
		defer it.Close()
		for n := 0; it.Next(ctx); n++ {
			var p proto.Primitive
			if err := p.Unmarshal(it.Val()); err != nil {
				return fmt.Errorf("%w: %v", ErrNotStore, err)
			}
			switch {
			case p.Deleted:
			case p.IsNode():
				v, err := pquads.UnmarshalValue(p.Value)
				if err != nil {
					return fmt.Errorf("%w: %v", ErrNotStore, err)
				}
				values[p.ID] = v
			default:
				quads = append(quads, quadRef{p.Label, p.Subject, p.Predicate, p.Object})
			}
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		return it.Err()
	})
	return values, quads, err
}

// assemble makes a snapshot of quads.
func assemble(values map[uint64]quad.Value, quads []quadRef) *Snapshot {
	slices.SortFunc(quads, func(a, b quadRef) int {
		return cmp.Or(cmp.Compare(a.label, b.label), cmp.Compare(a.subject, b.subject), cmp.Compare(a.predicate, b.predicate), cmp.Compare(a.object, b.object))
	})
	snap := new(Snapshot)
	entities := make(map[uint64]*Node)
	mentions := make(map[uint64]int)
	type inArticle struct {
		schema.Article
		claims []schema.Claim
	}
	var articles []inArticle
	for len(quads) > 0 {
		n := 1
		for n < len(quads) && quads[n].label == quads[0].label {
			n++
		}
		group := quads[:n]
		quads = quads[n:]
		if group[0].label == 0 {
			for _, q := range group {
				addFact(entities, values, q)
			}
			continue
		}
		nodes := make(map[string]*node)
		var cur *node
		var last uint64
		for _, q := range group {
			if cur == nil || q.subject != last {
				cur, last = &node{id: idOf(values[q.subject])}, q.subject
				nodes[cur.id] = cur
			}
			term := textOf(values[q.predicate])
			if term == schema.TermMentions {
				mentions[q.object]++
				continue
			}
			cur.props = append(cur.props, prop{term, values[q.object]})
		}
		art, claims := decode(nodes, idOf(values[group[0].label]))
		articles = append(articles, inArticle{art, claims})
	}
	for ref, ent := range entities {
		ent.Articles = mentions[ref]
		slices.Sort(ent.Aliases)
		slices.Sort(ent.SameAs)
		snap.Entities = append(snap.Entities, *ent)
	}
	slices.SortFunc(snap.Entities, func(a, b Node) int { return strings.Compare(a.ID, b.ID) })
	slices.SortFunc(articles, func(a, b inArticle) int { return strings.Compare(a.ID, b.ID) })
	for _, art := range articles {
		snap.Articles = append(snap.Articles, art.Article)
	}
	edges := newEdges()
	slices.SortStableFunc(articles, func(a, b inArticle) int { return strings.Compare(a.Name, b.Name) })
	for _, art := range articles {
		for i := range art.claims {
			edges.add(art.ID, &art.claims[i])
		}
		snap.Claims = append(snap.Claims, art.claims...)
	}
	snap.Edges = edges.sorted()
	return snap
}

func addFact(entities map[uint64]*Node, values map[uint64]quad.Value, q quadRef) {
	ent := entities[q.subject]
	if ent == nil {
		ent = &Node{Entity: schema.Entity{ID: idOf(values[q.subject])}}
		entities[q.subject] = ent
	}
	v := values[q.object]
	switch textOf(values[q.predicate]) {
	case schema.TermType:
		ent.Type = typeOf(v)
	case schema.TermLabel:
		ent.Name = textOf(v)
	case schema.TermAlias:
		ent.Aliases = append(ent.Aliases, textOf(v))
	case schema.TermSameAs:
		ent.SameAs = append(ent.SameAs, textOf(v))
	}
}

// edges sums claims that hold into edges.
type edges struct {
	byEnds map[edgeKey]*Edge
	in     map[edgeKey]string // the article that was counted last; articles come one after the other
}

type edgeKey struct {
	source, target string
	predicate      schema.Predicate
}

func newEdges() *edges {
	return &edges{byEnds: make(map[edgeKey]*Edge), in: make(map[edgeKey]string)}
}

func (es *edges) add(article string, claim *schema.Claim) {
	if !claim.Holds() {
		return
	}
	key := edgeKey{claim.Subject.ID, claim.Object.ID, claim.Predicate}
	e := es.byEnds[key]
	if e == nil {
		e = &Edge{Source: key.source, Target: key.target, Predicate: key.predicate, Sign: claim.Sign}
		if r, ok := schema.Lookup(key.predicate); ok {
			e.Sign = r.Sign
		}
		es.byEnds[key] = e
	}
	e.Weight++
	if es.in[key] != article {
		es.in[key] = article
		e.Articles++
	}
	if first, last := schema.Days(claim.Date); first != "" {
		if e.First == "" || first < e.First {
			e.First = first
		}
		e.Last = max(e.Last, last)
	}
}

func (es *edges) sorted() []Edge {
	var list []Edge
	for _, e := range es.byEnds {
		list = append(list, *e)
	}
	slices.SortFunc(list, func(a, b Edge) int {
		return cmp.Or(strings.Compare(a.Source, b.Source), strings.Compare(string(a.Predicate), string(b.Predicate)), strings.Compare(a.Target, b.Target))
	})
	return list
}
