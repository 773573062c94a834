package schema

// The terms that the graph in Cayley is written with, as IRIs in their short form: without angle brackets, with the
// prefixes of Namespaces. A predicate of the table (Predicates) is an IRI as it stands: <supports>.
//
// Entities, articles and claims are IRIs from their ids. What holds of an entity whoever says it (type, label, other
// names, the same thing elsewhere) has no label; all that one article gave, edges included, is labelled with that article.
const (
	// Of an entity, unlabelled. Its rdf:type is one of the classes that ClassOf gives.
	TermType   = "rdf:type"
	TermLabel  = "rdfs:label"           // the name that most articles use, then the longest, then the first by alphabet
	TermAlias  = "schema:alternateName" // every other name in an article
	TermSameAs = "owl:sameAs"           // the IRI of the same thing elsewhere

	// Of an entity as one article has it, labelled with the article: what the four above are reckoned from.
	TermNamed   = "named"   // the canonical name there
	TermClassed = "classed" // the class there
	TermCalled  = "called"  // another name in its text
	TermMatches = "matches" // the IRI of the same thing elsewhere

	// Of an article.
	ClassArticle  = "schema:NewsArticle"
	TermName      = "dcterms:identifier" // the file's base name
	TermTitle     = "dcterms:title"
	TermDate      = "dcterms:date" // also of a claim: a time value for a whole day, a string for anything else
	TermPublisher = "dcterms:publisher"
	TermURL       = "schema:url"
	TermHash      = "schema:sha256"
	TermMentions  = "schema:mentions" // an entity

	// Of a claim.
	ClassClaim       = "schema:Claim"
	TermSubject      = "rdf:subject"
	TermPredicate    = "rdf:predicate" // the predicate's IRI; absent for an open relation
	TermObject       = "rdf:object"
	TermRelation     = "relation"
	TermDerivedFrom  = "prov:wasDerivedFrom"  // the article
	TermAttributedTo = "prov:wasAttributedTo" // the speaker
	TermSign         = "sign"                 // an integer
	TermPlover       = "plover"               // a string
	TermNegated      = "negated"              // a boolean
	TermModality     = "modality"             // a string
	TermConfidence   = "confidence"           // a float
	TermEvidence     = "evidence"             // an evidence node
	TermSubjectStart = "subjectStart"         // the mention's first byte
	TermSubjectEnd   = "subjectEnd"           // and the one after its last
	TermObjectStart  = "objectStart"          //
	TermObjectEnd    = "objectEnd"            //
	TermSubjectName  = "subjectName"          // these six only where a claim calls an entity other than its article does
	TermSubjectType  = "subjectType"          //
	TermObjectName   = "objectName"           //
	TermObjectType   = "objectType"           //
	TermSpeakerName  = "speakerName"          //
	TermSpeakerType  = "speakerType"          //
	TermArticleName  = "articleName"          // only where a claim or an evidence names an article other than it is named

	// Of an evidence node: <claim.n>, n counting from 0.
	TermQuotedFrom = "prov:wasQuotedFrom" // the article
	TermText       = "schema:text"        // the very bytes
	TermStart      = "start"
	TermEnd        = "end"
)

// Namespaces gives the IRI that each prefix of the terms stands for.
var Namespaces = map[string]string{
	"rdf":     "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
	"rdfs":    "http://www.w3.org/2000/01/rdf-schema#",
	"owl":     "http://www.w3.org/2002/07/owl#",
	"schema":  "http://schema.org/",
	"dcterms": "http://purl.org/dc/terms/",
	"prov":    "http://www.w3.org/ns/prov#",
}

// classes are schema.org's where it has one.
var classes = map[EntityType]string{
	Person:       "schema:Person",
	Organization: "schema:Organization",
	Place:        "schema:Place",
}

// ClassOf returns the IRI that stands for an entity type in the graph: schema.org's, or the type's own name.
func ClassOf(t EntityType) string {
	if c, ok := classes[t]; ok {
		return c
	}
	return string(t)
}

// TypeOf is the inverse of ClassOf.
func TypeOf(class string) EntityType {
	for t, c := range classes {
		if c == class {
			return t
		}
	}
	return EntityType(class)
}

// Descends reports whether a predicate is the given one or stands below it.
func (p Predicate) Descends(from Predicate) bool {
	for p != "" {
		if p == from {
			return true
		}
		r, ok := Lookup(p)
		if !ok {
			return false
		}
		p = r.Parent
	}
	return false
}
