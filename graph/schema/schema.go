// Package schema is the vocabulary of kg: entity types, predicates, and the records that articles turn into.
//
// It is the bottom layer: standard library only. The extractor and the store meet here and nowhere else.
package schema

import "slices"

// EntityType says what kind of thing an entity is.
type EntityType string

// The entity types. Person, Organization, Place and Group act; Office and Topic are only spoken of.
const (
	Person       EntityType = "Person"
	Organization EntityType = "Organization" // companies, media, agencies, parties, legislatures, NGOs
	Place        EntityType = "Place"        // countries, states, cities, also where they act
	Group        EntityType = "Group"        // unnamed or plural collectives: "Senate Democrats"
	Office       EntityType = "Office"       // "Attorney General"
	Topic        EntityType = "Topic"        // a bill, policy, investigation, event, book, issue
)

// EntityTypes lists every entity type.
var EntityTypes = []EntityType{Person, Organization, Place, Group, Office, Topic}

// Acts says whether things of the type act, and are not only spoken of.
func (t EntityType) Acts() bool { return slices.Contains(actors, t) }

// Modality says how a claim stands to the facts, after FactBank (Saurí and Pustejovsky 2009).
type Modality string

// The modalities. Asserted and Reported claims that are not negated become edges; the others are kept as claims.
const (
	Asserted     Modality = "asserted"
	Reported     Modality = "reported"
	Planned      Modality = "planned"
	Hypothetical Modality = "hypothetical"
	Denied       Modality = "denied"
	Requested    Modality = "requested"
)

// Modalities lists every modality.
var Modalities = []Modality{Asserted, Reported, Planned, Hypothetical, Denied, Requested}

// Entity is one real-world thing, as claims point at it.
type Entity struct {
	ID   string     `json:"id"`   // a slug of the name: lower-case ASCII letters, digits, hyphens
	Name string     `json:"name"` // the canonical name: the fullest known
	Type EntityType `json:"type"`
}

// Argument is an entity in its role in one claim, with the mention that stands for it there.
type Argument struct {
	Entity
	// Start and End are the mention's bytes in the article, half-open.
	Start int `json:"start"`
	End   int `json:"end"`
	// Kind is what the mention is: name, title, pronoun, nominal or handle.
	Kind string `json:"kind,omitempty"`
}

// Evidence is the very text behind a claim. Text is exactly the article's bytes from Start to End.
type Evidence struct {
	Article string `json:"article"`
	Start   int    `json:"start"`
	End     int    `json:"end"`
	Text    string `json:"text"`
}

// Claim is a subject–predicate–object statement that an article makes, with who says so and where.
//
// Its JSON form is what `kg extract --format jsonl` prints.
type Claim struct {
	ID      string `json:"id"`             // "c_" and a hash of what the claim says and where
	Article string `json:"article"`        // the article's name
	Date    string `json:"date,omitempty"` // when it took place as the text tells, in a form that Days reads; else the article's

	Subject   Argument  `json:"subject"`
	Predicate Predicate `json:"predicate,omitempty"` // empty for an open relation
	Relation  string    `json:"relation"`            // the words that carry it
	Object    Argument  `json:"object"`

	Sign     int      `json:"sign"`
	Plover   string   `json:"plover,omitempty"`
	Negated  bool     `json:"negated"`
	Modality Modality `json:"modality"`

	Speaker    *Entity    `json:"speaker,omitempty"` // who says so, where it is not the article itself
	Confidence float64    `json:"confidence"`
	Model      float64    `json:"model,omitempty"` // how likely the models of relations and stances hold it, by itself no confidence
	Rule       string     `json:"rule,omitempty"`  // what made it: a step of the extractor, and the row of its table
	Evidence   []Evidence `json:"evidence"`
	Why        []string   `json:"why,omitempty"` // the words that the rule read, and what its ends were linked by
	Traits     []string   `json:"-"`             // what the confidence was reckoned from, while the claim is in hand
}

// Holds reports whether the claim is an edge of the graph: canonical, not negated, asserted or reported.
func (c *Claim) Holds() bool {
	return c.Predicate != "" && !c.Negated && (c.Modality == Asserted || c.Modality == Reported)
}

// Article is what the graph keeps of an article: where a claim came from, not its text.
type Article struct {
	ID     string `json:"id"`   // "a_" and a hash of name and text
	Name   string `json:"name"` // the file's base name, or the id where there is no file
	Title  string `json:"title,omitempty"`
	Date   string `json:"date,omitempty"` // ISO 8601
	Source string `json:"source,omitempty"`
	URL    string `json:"url,omitempty"`
	Hash   string `json:"hash"` // SHA-256 of the text, in hex
}

// Mention is one place in an article that stands for an entity.
type Mention struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
	Kind  string `json:"kind"` // name, title, pronoun, nominal or handle
}

// ArticleEntity is one entity of one article, as `kg extract --format entities` prints it.
type ArticleEntity struct {
	Article string `json:"article"` // the article's name
	Entity
	SameAs   []string  `json:"sameAs,omitempty"` // IRIs of the same thing elsewhere
	Mentions []Mention `json:"mentions"`
	Why      []string  `json:"why,omitempty"` // what it was linked or joined by, and what a link was stopped by
}

// Extraction is all that one article gave. The store takes it in, and out again, whole.
type Extraction struct {
	Article  Article
	Entities []ArticleEntity // in order of first mention
	Claims   []Claim         // in text order
}
