// Package nlp turns text into a Document: paragraphs, sentences, tokens with tags and trees, and names.
//
// Everything in a Document points into the text by byte offsets; nothing is copied or searched for again.
package nlp

// Span is a half-open range of bytes in a document's text.
type Span struct{ Start, End int }

// Document annotates exactly one text.
type Document struct {
	Text       string
	Paragraphs []Span
	Sentences  []Sentence // in text order, none overlapping
}

// Sentence is a run of tokens with the tree over them.
type Sentence struct {
	Span
	Tokens    []Token
	Names     []Name // in order, none overlapping
	Paragraph int    // index in the document's paragraphs
	Cut       bool   // ended only for being too long; the next sentence goes on with it
}

// Token is a syntactic word: "don't" is the two tokens "do" and "n't".
type Token struct {
	Span
	Joined bool // one word in print with the token before it, like "n't"

	Text  string // the text at Span
	Lemma string
	UPOS  string // Universal POS tag
	XPOS  string // Penn tag
	Head  int    // index of the head in the sentence's tokens, -1 for the root
	Rel   string // UD v2 relation to the head
}

// Name is a named-entity span.
type Name struct {
	First, Last int    // tokens First to Last-1 of the sentence
	Label       string // PER, ORG, LOC or MISC
}
