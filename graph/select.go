package graph

import (
	"slices"

	"kg/graph/schema"
)

// Selection says which part of a graph is wanted. Its zero value wants all of it.
type Selection struct {
	Actors     []string           // entity ids: only what lies within Depth edges of one of them, whichever way the edges point
	Depth      int                // 0 stands for 1
	Predicates []schema.Predicate // only these, and those below them in schema.Predicates
	Signs      []int              // only edges of one of these signs
	Since      string             // only claims that can be of this day or later, YYYY-MM-DD; claims without a date are left out
	Until      string             // only claims that can be of this day or earlier; the same
	MinSupport int                // only edges with at least so many claims
}

// IsAll reports whether all of a graph is wanted.
func (sel *Selection) IsAll() bool {
	return len(sel.Actors) == 0 && len(sel.Predicates) == 0 && len(sel.Signs) == 0 && sel.Since == "" && sel.Until == "" && sel.MinSupport <= 1
}

// Select returns the part of a snapshot that is wanted, sorted as the whole. The snapshot is not changed; the part shares
// memory with it.
//
// Edges are summed over the claims that are wanted. Entities that no edge reaches go, except for the wanted actors.
// Claims that are no edges stay where both ends do. An entity's number of articles is still that of the whole graph.
func Select(snap *Snapshot, sel Selection) *Snapshot {
	if sel.IsAll() {
		return snap
	}
	part := new(Snapshot)
	claims := selectClaims(snap.Claims, &sel)
	list := snap.Edges
	if sel.Since != "" || sel.Until != "" {
		sums := newEdges()
		for i := range claims {
			sums.add(claims[i].Article, &claims[i])
		}
		list = sums.sorted()
	}
	for _, e := range list {
		if sel.wants(e.Predicate, e.Sign) && e.Weight >= sel.MinSupport {
			part.Edges = append(part.Edges, e)
		}
	}
	near := sel.near(part.Edges)
	if near != nil {
		part.Edges = slices.DeleteFunc(part.Edges, func(e Edge) bool { return !near[e.Source] || !near[e.Target] })
	}

	kept := make(map[string]bool)
	edges := make(map[edgeKey]bool, len(part.Edges))
	for _, id := range sel.Actors {
		kept[id] = true
	}
	for _, e := range part.Edges {
		kept[e.Source], kept[e.Target] = true, true
		edges[edgeKey{e.Source, e.Target, e.Predicate}] = true
	}
	for _, ent := range snap.Entities {
		if kept[ent.ID] {
			part.Entities = append(part.Entities, ent)
		}
	}
	articles := make(map[string]bool)
	for _, claim := range claims {
		if !kept[claim.Subject.ID] || !kept[claim.Object.ID] ||
			claim.Holds() && !edges[edgeKey{claim.Subject.ID, claim.Object.ID, claim.Predicate}] {
			continue
		}
		part.Claims = append(part.Claims, claim)
		articles[claim.Article] = true
	}
	for _, art := range snap.Articles {
		if articles[art.Name] {
			part.Articles = append(part.Articles, art)
		}
	}
	return part
}

func selectClaims(claims []schema.Claim, sel *Selection) []schema.Claim {
	var out []schema.Claim
	for _, claim := range claims {
		if sel.wants(claim.Predicate, claim.Sign) && sel.inTime(claim.Date) {
			out = append(out, claim)
		}
	}
	return out
}

// inTime says whether one of the days that a date can mean is wanted: "2016" is in time until 2016-01-01 and since 2016-12-31.
func (sel *Selection) inTime(date string) bool {
	if sel.Since == "" && sel.Until == "" {
		return true
	}
	first, last := schema.Days(date)
	return first != "" && (sel.Since == "" || last >= sel.Since) && (sel.Until == "" || first <= sel.Until)
}

func (sel *Selection) wants(p schema.Predicate, sign int) bool {
	r, canonical := schema.Lookup(p)
	if canonical {
		sign = r.Sign
	}
	if len(sel.Signs) > 0 && !slices.Contains(sel.Signs, sign) {
		return false
	}
	if len(sel.Predicates) == 0 {
		return true
	}
	for p != "" {
		if slices.Contains(sel.Predicates, p) {
			return true
		}
		r, _ := schema.Lookup(p)
		p = r.Parent
	}
	return false
}

// near returns the entities within Depth edges of an actor, or nil where all are wanted.
func (sel *Selection) near(edges []Edge) map[string]bool {
	if len(sel.Actors) == 0 {
		return nil
	}
	neighbours := make(map[string][]string)
	for _, e := range edges {
		neighbours[e.Source] = append(neighbours[e.Source], e.Target)
		neighbours[e.Target] = append(neighbours[e.Target], e.Source)
	}
	seen := make(map[string]bool)
	var ring []string
	reach := func(id string) {
		if !seen[id] {
			seen[id] = true
			ring = append(ring, id)
		}
	}
	for _, id := range sel.Actors {
		reach(id)
	}
	for range max(sel.Depth, 1) {
		last := ring
		ring = nil
		for _, id := range last {
			for _, next := range neighbours[id] {
				reach(next)
			}
		}
	}
	return seen
}
