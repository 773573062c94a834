package graph

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/cayleygraph/cayley/graph"
	cayleykv "github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/quad"

	"kg/graph/schema"
)

// Added counts what a call of Add did.
type Added struct {
	Articles int // new articles
	Claims   int // their claims
	Quads    int // what was written for them
	Known    int // articles that were there already, and were left as they are
}

func (a *Added) add(b Added) {
	a.Articles += b.Articles
	a.Claims += b.Claims
	a.Quads += b.Quads
	a.Known += b.Known
}

// batchQuads is how many quads AddSeq gathers for one transaction: Cayley is fastest around there.
const batchQuads = 10_000

// AddSeq adds extractions as they come, some thousand quads in one transaction. It stops at the first error or when ctx
// ends; what it counts until then is in the store, and nothing else is.
func (s *Store) AddSeq(ctx context.Context, xs iter.Seq[schema.Extraction]) (Added, error) {
	var total Added
	b := newBatch()
	flush := func() error {
		if err := ctx.Err(); err != nil {
			return err
		}
		added, err := s.addBatch(ctx, b)
		total.add(added)
		b = newBatch()
		return err
	}
	for x := range xs {
		if err := ctx.Err(); err != nil {
			return total, err
		}
		if err := b.add(&x); err != nil {
			return total, err
		}
		if len(b.quads) >= batchQuads {
			if err := flush(); err != nil {
				return total, err
			}
		}
	}
	return total, flush()
}

// Add adds what was extracted from articles, in one transaction: all of it or, with an error, nothing. An article that
// the store has is left as it is.
func (s *Store) Add(ctx context.Context, xs ...schema.Extraction) (Added, error) {
	b := newBatch()
	for i := range xs {
		if err := b.add(&xs[i]); err != nil {
			return Added{}, err
		}
	}
	return s.addBatch(ctx, b)
}

// batch is what goes into one transaction: the quads of each article.
type batch struct {
	articles []batchArticle
	seen     map[string]bool
	quads    []quad.Quad
	known    int
}

type batchArticle struct {
	id       string
	from, to int // its quads
	claims   int
}

func newBatch() *batch { return &batch{seen: make(map[string]bool)} }

func (b *batch) add(x *schema.Extraction) error {
	if b.seen[x.Article.ID] {
		b.known++
		return nil
	}
	quads, err := encode(x)
	if err != nil {
		return fmt.Errorf("graph: article %s: %w", x.Article.Name, err)
	}
	b.seen[x.Article.ID] = true
	from := len(b.quads)
	b.quads = append(b.quads, quads...)
	b.articles = append(b.articles, batchArticle{x.Article.ID, from, len(b.quads), len(x.Claims)})
	return nil
}

func (s *Store) addBatch(ctx context.Context, b *batch) (Added, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	added := Added{Known: b.known}
	err := s.update(ctx, func() error {
		quads := b.quads[:0]
		for _, art := range b.articles {
			known, err := s.has(ctx, art.id)
			if err != nil {
				return err
			}
			if known {
				added.Known++
				continue
			}
			added.Articles++
			added.Claims += art.claims
			quads = append(quads, b.quads[art.from:art.to]...)
		}
		if len(quads) == 0 {
			return nil
		}
		added.Quads = len(quads)
		return s.apply(ctx, quads, nil)
	})
	if err != nil {
		return Added{}, err
	}
	return added, nil
}

// Remove takes out all that an article gave, and with it the entities that no article mentions any more. It returns
// false if the store does not have the article.
func (s *Store) Remove(ctx context.Context, articleID string) (bool, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	found := false
	err := s.update(ctx, func() error {
		var err error
		if found, err = s.has(ctx, articleID); err != nil || !found {
			return err
		}
		label, err := s.ref(ctx, iri(articleID))
		if err != nil {
			return err
		}
		var quads []quad.Quad
		err = s.each(ctx, indexLabel, []uint64{label}, func(p *proto.Primitive) error {
			quads = append(quads, s.qs.Quad(p))
			return nil
		})
		if err != nil {
			return err
		}
		return s.apply(ctx, nil, quads)
	})
	return found && err == nil, err
}

// Has reports whether the store has an article.
func (s *Store) Has(ctx context.Context, articleID string) (bool, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.broken != nil {
		return false, s.broken
	}
	var found bool
	err := guard(func() (err error) {
		found, err = s.has(ctx, articleID)
		return err
	})
	return found, err
}

func (s *Store) has(ctx context.Context, articleID string) (bool, error) {
	art := iri(articleID)
	ref, err := s.ref(ctx, art)
	if err != nil || ref == 0 {
		return false, err
	}
	term, err := s.ref(ctx, quad.IRI(schema.TermType))
	if err != nil || term == 0 {
		return false, err
	}
	found := false
	err = s.each(ctx, indexSubject, []uint64{ref, term}, func(p *proto.Primitive) error {
		if p.Label == ref {
			found = true
		}
		return nil
	})
	return found, err
}

// ref returns Cayley's number of a value, 0 for one that is not in the graph.
func (s *Store) ref(ctx context.Context, v quad.Value) (uint64, error) {
	refs, err := s.qs.RefsOf(ctx, []quad.Value{v})
	if err != nil {
		return 0, err
	}
	n, _ := refs[0].(cayleykv.Int64Value)
	return uint64(n), nil
}

// each calls f with the quads under a key of an index.
func (s *Store) each(ctx context.Context, index cayleykv.QuadIndex, key []uint64, f func(*proto.Primitive) error) error {
	it := cayleykv.NewQuadIterator(s.qs, index, key)
	defer it.Close()
	for it.Next(ctx) {
		p, ok := it.Result().(*proto.Primitive)
		if !ok {
			continue
		}
		if err := f(p); err != nil {
			return err
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return it.Err()
}

// apply adds and deletes what articles gave, and puts right what holds of the entities they mention. None of added may
// be in the graph and all of deleted must be, or Cayley miscounts what refers to a node.
func (s *Store) apply(ctx context.Context, added, deleted []quad.Quad) error {
	touched := make(map[string]*tally)
	count := func(quads []quad.Quad, n int) error {
		for _, q := range quads {
			if !isTallied(q.Predicate) {
				continue
			}
			id := string(q.Subject.(quad.IRI))
			t := touched[id]
			if t == nil {
				var err error
				if t, err = s.tally(ctx, id); err != nil {
					return err
				}
				touched[id] = t
			}
			t.count(q, n)
		}
		return nil
	}
	if err := count(added, 1); err != nil {
		return err
	}
	if err := count(deleted, -1); err != nil {
		return err
	}
	for id, t := range touched {
		facts := t.derive(quad.IRI(id))
		for f := range facts {
			if !t.facts[f] {
				added = append(added, f)
			}
		}
		for f := range t.facts {
			if !facts[f] {
				deleted = append(deleted, f)
			}
		}
		t.facts = facts
		if len(facts) == 0 {
			delete(s.tallies, id)
		}
	}
	// Each in a transaction of Cayley's own: a node that one of both kinds loses more than it wins would go missing
	// from the quads added. What is added comes first, so that nodes are kept that only change hands.
	for _, change := range []struct {
		quads  []quad.Quad
		action graph.Procedure
	}{{added, graph.Add}, {deleted, graph.Delete}} {
		if len(change.quads) == 0 {
			continue
		}
		deltas := make([]graph.Delta, len(change.quads))
		for i, q := range change.quads {
			deltas[i] = graph.Delta{Quad: q, Action: change.action}
		}
		if err := s.qs.ApplyDeltas(deltas, graph.IgnoreOpts{IgnoreDup: true, IgnoreMissing: true}); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// tally counts what articles say of one entity, and knows what the graph says of it without a label.
type tally struct {
	named, classed, called, matches map[quad.Value]int
	facts                           map[quad.Quad]bool
}

func isTallied(term quad.Value) bool {
	switch term {
	case quad.IRI(schema.TermNamed), quad.IRI(schema.TermClassed), quad.IRI(schema.TermCalled), quad.IRI(schema.TermMatches):
		return true
	}
	return false
}

// maxTallies bounds what a Store remembers, to some hundred megabytes.
const maxTallies = 200_000

// tally reads, or remembers, the counts of an entity.
func (s *Store) tally(ctx context.Context, id string) (*tally, error) {
	if t := s.tallies[id]; t != nil {
		return t, nil
	}
	t := &tally{
		named: make(map[quad.Value]int), classed: make(map[quad.Value]int),
		called: make(map[quad.Value]int), matches: make(map[quad.Value]int),
		facts: make(map[quad.Quad]bool),
	}
	ref, err := s.ref(ctx, quad.IRI(id))
	if err != nil {
		return nil, err
	}
	for _, term := range []string{
		schema.TermNamed, schema.TermClassed, schema.TermCalled, schema.TermMatches,
		schema.TermType, schema.TermLabel, schema.TermAlias, schema.TermSameAs,
	} {
		if ref == 0 {
			break
		}
		termRef, err := s.ref(ctx, quad.IRI(term))
		if err != nil {
			return nil, err
		}
		if termRef == 0 {
			continue
		}
		values := make(map[uint64]quad.Value)
		err = s.each(ctx, indexSubject, []uint64{ref, termRef}, func(p *proto.Primitive) error {
			v, ok := values[p.Object]
			if !ok {
				v = s.qs.NameOf(cayleykv.Int64Value(p.Object))
				values[p.Object] = v
			}
			q := quad.Quad{Subject: quad.IRI(id), Predicate: quad.IRI(term), Object: v}
			if isTallied(q.Predicate) {
				t.count(q, 1)
			} else if p.Label == 0 {
				t.facts[q] = true
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	if len(s.tallies) >= maxTallies {
		clear(s.tallies)
	}
	s.tallies[id] = t
	return t, nil
}

func (t *tally) count(q quad.Quad, n int) {
	var m map[quad.Value]int
	switch q.Predicate {
	case quad.IRI(schema.TermNamed):
		m = t.named
	case quad.IRI(schema.TermClassed):
		m = t.classed
	case quad.IRI(schema.TermCalled):
		m = t.called
	case quad.IRI(schema.TermMatches):
		m = t.matches
	}
	if m[q.Object] += n; m[q.Object] <= 0 {
		delete(m, q.Object)
	}
}

// derive gives what holds of the entity: nothing once no article mentions it.
func (t *tally) derive(id quad.IRI) map[quad.Quad]bool {
	facts := make(map[quad.Quad]bool)
	add := func(term string, v quad.Value) {
		facts[quad.Quad{Subject: id, Predicate: quad.IRI(term), Object: v}] = true
	}
	name := mostUsed(t.named)
	if name == nil {
		return facts
	}
	add(schema.TermLabel, name)
	if class := mostUsed(t.classed); class != nil {
		add(schema.TermType, class)
	}
	for _, names := range []map[quad.Value]int{t.named, t.called} {
		for v := range names {
			if v != name {
				add(schema.TermAlias, v)
			}
		}
	}
	for v := range t.matches {
		add(schema.TermSameAs, v)
	}
	return facts
}

// mostUsed returns the value that most articles use, of these the longest, of these the first by alphabet; nil for none.
func mostUsed(counts map[quad.Value]int) quad.Value {
	var values []quad.Value
	for v := range counts {
		values = append(values, v)
	}
	if len(values) == 0 {
		return nil
	}
	return slices.MinFunc(values, func(a, b quad.Value) int {
		if counts[a] != counts[b] {
			return counts[b] - counts[a]
		}
		ta, tb := textOf(a), textOf(b)
		if la, lb := utf8.RuneCountInString(ta), utf8.RuneCountInString(tb); la != lb {
			return lb - la
		}
		return strings.Compare(ta, tb)
	})
}
