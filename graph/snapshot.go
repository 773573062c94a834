package graph

import "kg/graph/schema"

// Snapshot is the whole graph at one moment, as plain sorted data: what exports, analyses and the explorer read.
type Snapshot struct {
	Entities []Node           // by id
	Edges    []Edge           // by source, predicate, target
	Claims   []schema.Claim   // all of them, edges or not: by article, then place in the text, then id
	Articles []schema.Article // by id
}

// Node is an entity with what all articles say of it.
type Node struct {
	schema.Entity
	Aliases  []string // the other names that articles use, sorted
	SameAs   []string // IRIs of the same thing elsewhere, sorted
	Articles int      // how many articles mention it
}

// Edge is one predicate between two entities, summed over the claims that hold.
type Edge struct {
	Source, Target string // entity ids
	Predicate      schema.Predicate
	Sign           int
	Weight         int    // how many claims hold it
	Articles       int    // how many articles they stand in
	First, Last    string // the earliest and the latest day that the claims can be of, YYYY-MM-DD; empty where none is dated
}
