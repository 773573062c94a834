package graph

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode"

	cayleykv "github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/quad"
	"golang.org/x/text/unicode/norm"

	"kg/graph/schema"
)

// Candidate is an entity that a name may stand for.
type Candidate struct {
	ID, Name string
	Articles int // how many mention it
}

func (c Candidate) String() string { return fmt.Sprintf("%s (%s)", c.Name, c.ID) }

// UnknownError says that no entity is called so, and which are called nearly so.
type UnknownError struct {
	Text string
	Near []Candidate
}

func (e *UnknownError) Error() string {
	if len(e.Near) == 0 {
		return fmt.Sprintf("nobody and nothing is called %q", e.Text)
	}
	return fmt.Sprintf("nobody and nothing is called %q; near it: %s", e.Text, list(e.Near))
}

// AmbiguousError says that several entities are called so.
type AmbiguousError struct {
	Text       string
	Candidates []Candidate // those in the most articles first
}

func (e *AmbiguousError) Error() string {
	return fmt.Sprintf("%q may be any of %s; give the id of one", e.Text, list(e.Candidates))
}

// maxNamed bounds how many candidates an error's text names.
const maxNamed = 8

func list(cs []Candidate) string {
	var names []string
	for i, c := range cs {
		if i == maxNamed {
			names = append(names, fmt.Sprintf("%d more", len(cs)-i))
			break
		}
		names = append(names, c.String())
	}
	return strings.Join(names, ", ")
}

// Resolve finds the entity that is meant by an id, a name, or another name that only one has. It tries them in this
// order, and then again without regard to case, accents and punctuation.
//
// The error is *UnknownError or *AmbiguousError if it cannot tell.
func (s *Store) Resolve(ctx context.Context, text string) (Candidate, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.broken != nil {
		return Candidate{}, s.broken
	}
	var found Candidate
	err := guard(func() (err error) {
		found, err = s.resolve(ctx, text)
		return err
	})
	return found, err
}

func (s *Store) resolve(ctx context.Context, text string) (Candidate, error) {
	var none Candidate
	label, err := s.ref(ctx, quad.IRI(schema.TermLabel))
	if err != nil {
		return none, err
	}
	alias, err := s.ref(ctx, quad.IRI(schema.TermAlias))
	if err != nil {
		return none, err
	}
	pick := func(refs []uint64) (Candidate, error) {
		cs, err := s.candidates(ctx, label, refs)
		if err == nil && len(cs) > 1 {
			err = &AmbiguousError{text, cs}
		}
		if err != nil {
			return none, err
		}
		return cs[0], nil
	}

	if ref, err := s.ref(ctx, iri(text)); err != nil {
		return none, err
	} else if ref != 0 {
		if name, err := s.objectOf(ctx, ref, label); err != nil {
			return none, err
		} else if name != "" {
			return pick([]uint64{ref})
		}
	}
	if ref, err := s.ref(ctx, quad.String(text)); err != nil {
		return none, err
	} else if ref != 0 {
		for _, term := range []uint64{label, alias} {
			refs, err := s.subjectsOf(ctx, ref, term)
			if err != nil {
				return none, err
			}
			if len(refs) > 0 {
				return pick(refs)
			}
		}
	}

	names, err := s.names(ctx, label, alias)
	if err != nil {
		return none, err
	}
	want := plain(text)
	for _, term := range []uint64{label, alias} {
		var refs []uint64
		for _, n := range names {
			if n.term == term && want != "" && plain(n.text) == want && !slices.Contains(refs, n.subject) {
				refs = append(refs, n.subject)
			}
		}
		if len(refs) > 0 {
			return pick(refs)
		}
	}
	near, err := s.candidates(ctx, label, nearest(names, want))
	if err != nil {
		return none, err
	}
	return none, &UnknownError{text, near}
}

// candidates describes entities, those in the most articles first.
func (s *Store) candidates(ctx context.Context, label uint64, refs []uint64) ([]Candidate, error) {
	mentions, err := s.ref(ctx, quad.IRI(schema.TermMentions))
	if err != nil {
		return nil, err
	}
	var cs []Candidate
	for _, ref := range refs {
		name, err := s.objectOf(ctx, ref, label)
		if err != nil {
			return nil, err
		}
		articles, err := s.subjectsOf(ctx, ref, mentions)
		if err != nil {
			return nil, err
		}
		cs = append(cs, Candidate{idOf(s.qs.NameOf(cayleykv.Int64Value(ref))), name, len(articles)})
	}
	slices.SortFunc(cs, func(a, b Candidate) int { return cmp.Or(b.Articles-a.Articles, strings.Compare(a.ID, b.ID)) })
	return cs, nil
}

// objectOf returns the text of what a term says of a subject, empty for nothing.
func (s *Store) objectOf(ctx context.Context, subject, term uint64) (text string, err error) {
	if term == 0 {
		return "", nil
	}
	err = s.each(ctx, indexSubject, []uint64{subject, term}, func(p *proto.Primitive) error {
		text = textOf(s.qs.NameOf(cayleykv.Int64Value(p.Object)))
		return nil
	})
	return text, err
}

// subjectsOf returns what has an object under a term.
func (s *Store) subjectsOf(ctx context.Context, object, term uint64) (refs []uint64, err error) {
	if term == 0 {
		return nil, nil
	}
	err = s.each(ctx, indexObject, []uint64{object, term}, func(p *proto.Primitive) error {
		refs = append(refs, p.Subject)
		return nil
	})
	return refs, err
}

// nameRef is a name of an entity, under the label's or the alias's term.
type nameRef struct {
	subject, term uint64
	text          string
}

// names reads the names of all entities.
func (s *Store) names(ctx context.Context, terms ...uint64) ([]nameRef, error) {
	var names []nameRef
	for _, term := range terms {
		if term == 0 {
			continue
		}
		err := s.each(ctx, indexPredicate, []uint64{term}, func(p *proto.Primitive) error {
			names = append(names, nameRef{p.Subject, term, textOf(s.qs.NameOf(cayleykv.Int64Value(p.Object)))})
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return names, nil
}

// plain gives a name in lower case, without accents, its words parted by single spaces.
func plain(name string) string {
	var b strings.Builder
	gap := false
	for _, r := range norm.NFKD.String(name) {
		switch {
		case unicode.Is(unicode.Mn, r) || r == '\'' || r == '’' || r == '.':
		case unicode.IsLetter(r) || unicode.IsNumber(r):
			if gap && b.Len() > 0 {
				b.WriteByte(' ')
			}
			gap = false
			b.WriteRune(unicode.ToLower(r))
		default:
			gap = true
		}
	}
	return b.String()
}

// maxNear bounds how many near names are suggested.
const maxNear = 5

// nearest returns the entities whose names are most like the plain text: that hold all its words, or differ by few
// letters.
func nearest(names []nameRef, want string) []uint64 {
	if want == "" {
		return nil
	}
	best := make(map[uint64]int)
	words := strings.Fields(want)
	for _, n := range names {
		name := plain(n.text)
		far := distance(name, want)
		if parts := strings.Fields(name); !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(parts, w) }) {
			far = min(far, 1)
		} else {
			for _, part := range parts { // a slip in a surname alone
				far = min(far, distance(part, want)+1)
			}
		}
		if far > 1+len([]rune(want))/4 {
			continue
		}
		if d, ok := best[n.subject]; !ok || far < d {
			best[n.subject] = far
		}
	}
	var refs []uint64
	for ref := range best {
		refs = append(refs, ref)
	}
	slices.SortFunc(refs, func(a, b uint64) int { return cmp.Or(best[a]-best[b], cmp.Compare(a, b)) })
	return refs[:min(len(refs), maxNear)]
}

// distance is how many letters must be put in, taken out, changed or swapped with the next to turn a into b.
func distance(a, b string) int {
	ra, rb := []rune(a), []rune(b)
	if d := len(ra) - len(rb); d > 8 || d < -8 {
		return max(d, -d)
	}
	before, last := make([]int, len(rb)+1), make([]int, len(rb)+1)
	for j := range last {
		last[j] = j
	}
	for i := range ra {
		row := make([]int, len(rb)+1)
		row[0] = i + 1
		for j := range rb {
			cost := 1
			if ra[i] == rb[j] {
				cost = 0
			}
			row[j+1] = min(last[j]+cost, last[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && ra[i] == rb[j-1] && ra[i-1] == rb[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last = last, row
	}
	return last[len(rb)]
}
