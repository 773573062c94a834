package eval

import (
	"fmt"
	"io"
	"strings"

	"kg/graph/schema"
)

// EntityReport says how well persons, bodies and places were found.
type EntityReport struct {
	Person       EntityFigures `json:"Person"`
	Organization EntityFigures `json:"Organization"`
	Place        EntityFigures `json:"Place"`

	// Lines name every person that the gold does not know, and every entity that is missed.
	Lines []string `json:"-"`
}

// EntityFigures are those of one type of entity. A ratio of nothing is null.
type EntityFigures struct {
	Recall    *float64 `json:"recall"`    // entities that a required claim needs, found under one of their names
	Precision *float64 `json:"precision"` // extracted entities that are the gold's under one of its names
	Split     int      `json:"split"`     // needed entities found more than once, as "Sessions" and as "Jeff Sessions"
	Required  int      `json:"required"`
	Extracted int      `json:"extracted"`
}

// ReadEntities reads one entity of one article a line, as `kg extract --format entities` prints it: what scoring needs.
func ReadEntities(r io.Reader) ([]schema.ArticleEntity, error) {
	type line struct {
		Article string `json:"article"`
		schema.Entity
	}
	read, err := decodeLines[line](r)
	if err != nil {
		return nil, fmt.Errorf("eval: entities: %w", err)
	}
	out := make([]schema.ArticleEntity, len(read))
	for i, l := range read {
		out[i] = schema.ArticleEntity{Article: l.Article, Entity: l.Entity}
	}
	return out, nil
}

// Entities scores the entities of any number of articles; those of an article without gold are passed over.
//
// The gold lists what its claims need: persons are near complete, bodies less so. Compare precision between runs.
func Entities(golds []*Gold, ents []schema.ArticleEntity) EntityReport {
	type count struct{ n, right, required, found, split int }
	counts := map[schema.EntityType]*count{schema.Person: {}, schema.Organization: {}, schema.Place: {}}
	byArticle := map[string][]schema.ArticleEntity{}
	for _, e := range ents {
		byArticle[base(e.Article)] = append(byArticle[base(e.Article)], e)
	}
	var rep EntityReport
	for _, g := range golds {
		needed := map[string]bool{}
		for _, c := range g.Claims {
			if c.Required {
				needed[c.Subject], needed[c.Object] = true, true
			}
		}
		named := map[string]bool{}           // gold entities found under one of their names
		hits := map[string]map[string]bool{} // gold entity → ids of the extracted ones that are it
		for _, e := range byArticle[g.Article] {
			name := Norm(e.Name)
			if t := counts[e.Type]; t != nil {
				t.n++
				if len(g.strict[name]) > 0 {
					t.right++
				} else if e.Type == schema.Person {
					rep.Lines = append(rep.Lines, fmt.Sprintf("  WRONG %s: %s", g.Article, e.Name))
				}
			}
			for _, id := range g.strict[name] {
				named[id] = true
			}
			for _, id := range g.loose[name] { // which has the names too
				if hits[id] == nil {
					hits[id] = map[string]bool{}
				}
				hits[id][e.ID] = true
			}
		}
		for _, id := range sortedKeys(needed) {
			t := counts[g.Entities[id].Type]
			if t == nil {
				continue
			}
			t.required++
			if len(hits[id]) > 1 {
				t.split++
			}
			if named[id] {
				t.found++
			} else {
				rep.Lines = append(rep.Lines, fmt.Sprintf("  MISS  %s: %s", g.Article, g.Entities[id].Names[0]))
			}
		}
	}
	figures := func(typ schema.EntityType) EntityFigures {
		t := counts[typ]
		return EntityFigures{share(t.found, t.required), share(t.right, t.n), t.split, t.required, t.n}
	}
	rep.Person, rep.Organization, rep.Place = figures(schema.Person), figures(schema.Organization), figures(schema.Place)
	return rep
}

// WriteText writes the figures as a table.
func (r EntityReport) WriteText(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%-12s  recall  precision  split  required  extracted\n", "entities")
	for _, row := range []struct {
		name string
		EntityFigures
	}{{"Person", r.Person}, {"Organization", r.Organization}, {"Place", r.Place}} {
		fmt.Fprintf(&b, "%-12s  %6s  %9s  %5d  %8d  %9d\n", row.name, showShare(row.Recall), showShare(row.Precision), row.Split, row.Required, row.Extracted)
	}
	_, err := io.WriteString(w, b.String())
	return err
}
