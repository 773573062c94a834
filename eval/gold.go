package eval

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"kg/graph/schema"
)

// Gold is what a careful reader takes from one article, in canonical form.
type Gold struct {
	Article  string                `json:"article"` // the article's base name
	Date     string                `json:"date"`
	Entities map[string]GoldEntity `json:"entities"`
	Claims   []GoldClaim           `json:"claims"`

	strict, loose map[string][]string // normal form of a name → ids, sorted; loose has the aliases too
}

// GoldEntity is one real-world thing: Names are the canonical names that will do, Aliases what else the text calls it.
type GoldEntity struct {
	Type    schema.EntityType `json:"type"`
	Names   []string          `json:"names"`
	Aliases []string          `json:"aliases"`
}

// GoldClaim is a claim between two entities, named by their ids. Predicates are those that will do, the best one first.
//
// A required claim should be found; a forbidden one is a trap; one that is neither is right, but not missed.
type GoldClaim struct {
	Subject    string             `json:"s"`
	Predicates []schema.Predicate `json:"p"`
	Object     string             `json:"o"`
	Required   bool               `json:"required"`
	Forbidden  bool               `json:"forbidden"`
	Cue        string             `json:"cue"` // a few words of the text that carry it
}

// ErrNoGold says that a folder holds no gold annotations.
var ErrNoGold = errors.New("no gold annotations (.json) in this folder")

// ReadGold reads every .json file of a folder, one article each, in the order of their names.
func ReadGold(dir string) ([]*Gold, error) {
	files, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("eval: gold: %w", err)
	}
	var golds []*Gold
	from := map[string]string{}
	for _, f := range files {
		if filepath.Ext(f.Name()) != ".json" {
			continue
		}
		data, err := os.ReadFile(filepath.Join(dir, f.Name()))
		if err != nil {
			return nil, fmt.Errorf("eval: gold: %w", err)
		}
		g, err := ParseGold(data)
		if err != nil {
			return nil, fmt.Errorf("eval: gold %s: %w", f.Name(), err)
		}
		if other, twice := from[g.Article]; twice {
			return nil, fmt.Errorf("eval: gold %s: article %q is annotated in %s already", f.Name(), g.Article, other)
		}
		from[g.Article] = f.Name()
		golds = append(golds, g)
	}
	if len(golds) == 0 {
		return nil, fmt.Errorf("eval: %s: %w", dir, ErrNoGold)
	}
	return golds, nil
}

// ParseGold reads the annotation of one article. An annotation that names an entity that it does not describe, or a
// predicate outside the table, is an error.
func ParseGold(data []byte) (*Gold, error) {
	g := &Gold{strict: map[string][]string{}, loose: map[string][]string{}}
	if err := json.Unmarshal(data, g); err != nil {
		return nil, err
	}
	if g.Article == "" {
		return nil, errors.New("no article is named")
	}
	for _, id := range sortedKeys(g.Entities) {
		e := g.Entities[id]
		if len(e.Names) == 0 {
			return nil, fmt.Errorf("entity %q has no name", id)
		}
		for _, n := range e.Names {
			enter(g.strict, n, id)
			enter(g.loose, n, id)
		}
		for _, n := range e.Aliases {
			enter(g.loose, n, id)
		}
	}
	for i, c := range g.Claims {
		for _, id := range []string{c.Subject, c.Object} {
			if _, ok := g.Entities[id]; !ok {
				return nil, fmt.Errorf("claim %d names unknown entity %q", i, id)
			}
		}
		if len(c.Predicates) == 0 {
			return nil, fmt.Errorf("claim %d has no predicate", i)
		}
		for _, p := range c.Predicates {
			if _, ok := schema.Lookup(p); !ok {
				return nil, fmt.Errorf("claim %d names unknown predicate %q", i, p)
			}
		}
	}
	return g, nil
}

func enter(index map[string][]string, name, id string) {
	key := Norm(name)
	if !slices.Contains(index[key], id) {
		index[key] = append(index[key], id)
	}
}

// actor reports whether an entity can take a stance, or have one taken on it as on an actor.
func (g *Gold) actor(id string) bool {
	t := g.Entities[id].Type
	return t != schema.Topic && t != schema.Office
}
