// Package article reads news articles: plain text and Markdown, from files, folders or a stream.
//
// The text is never changed. What is not part of the story (headers, datelines, credits, calls to subscribe, markup)
// is marked as boilerplate, so that every byte offset into the text is also one into the file.
package article

import (
	"crypto/sha256"
	"encoding/hex"
	"path/filepath"
	"sort"

	"kg/graph/schema"
)

// MaxSize is the largest article that is read, in bytes. A news article is some 5 kB; a long book is below 5 MB.
const MaxSize = 10 << 20

// Span is a half-open range of bytes in an article's text.
type Span struct{ Start, End int }

// Encoding names how the bytes of a file stood for its text.
type Encoding string

// The encodings that Parse recognises.
const (
	UTF8         Encoding = "utf-8"
	UTF8Repaired Encoding = "utf-8, damaged" // every byte that was not UTF-8 stands as one "?" in the text
	Windows1252  Encoding = "windows-1252"
	UTF16LE      Encoding = "utf-16le"
	UTF16BE      Encoding = "utf-16be"
)

// Article is one source: its text, and what the file says about it.
type Article struct {
	ID     string // "a_" and 16 hex digits: a hash of the name and the bytes of the file
	Name   string // the file's base name; the ID where there is no file
	Path   string // where it was read from, as given; empty for a stream
	Title  string // the headline, empty where none is beyond doubt
	Date   string // ISO 8601, empty where none is beyond doubt
	Source string // who published it, as the file names it
	URL    string

	// Text is valid UTF-8. For a file in UTF-8 it is the file, byte by byte, byte order mark and CRLF included.
	Text string
	// Boilerplate is what is not the story, in order and without overlap. A span begins and ends between characters.
	Boilerplate []Span
	Hash        string // SHA-256 of the bytes of the file, in hex
	Encoding    Encoding

	offsets []int // of each byte of Text in the file, and its end; nil where they are the same
}

// Parse takes the bytes of one file and returns the article in them. The name's extension tells Markdown (.md, .markdown)
// from plain text; its base name may hold a date; an empty name stands for a stream.
// An article that cannot be read gives an *Error.
func Parse(name string, data []byte) (*Article, error) {
	if name != "" {
		name = filepath.Base(name)
	}
	if len(data) > MaxSize {
		return nil, tooLarge(name, int64(len(data)))
	}
	art := &Article{Name: name, ID: id(name, data), Hash: hash(data)}
	if name == "" {
		art.Name = art.ID
	}
	if err := art.decode(data); err != nil {
		return nil, &Error{Name: art.Name, Err: err}
	}
	mark(art, name)
	return art, nil
}

func id(name string, data []byte) string {
	h := sha256.New()
	h.Write([]byte(name))
	h.Write([]byte{0})
	h.Write(data)
	return "a_" + hex.EncodeToString(h.Sum(nil)[:8])
}

func hash(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// Body returns the story: Text with a space for every byte of boilerplate, line breaks kept.
// It is as long as Text, and an offset into one is an offset into the other.
func (a *Article) Body() string {
	body := []byte(a.Text)
	for _, span := range a.Boilerplate {
		blank(body, span)
	}
	return string(body)
}

// blank overwrites a span with spaces, line breaks excepted.
func blank(b []byte, span Span) {
	for i := span.Start; i < span.End; i++ {
		if b[i] != '\n' && b[i] != '\r' {
			b[i] = ' '
		}
	}
}

// Offset returns where the byte i of Text stands in the file. Only for a file that is not UTF-8 is this another number.
// An i outside of Text is taken as its nearest end.
func (a *Article) Offset(i int) int {
	i = max(0, min(i, len(a.Text)))
	if a.offsets == nil {
		return i
	}
	return a.offsets[i]
}

// Record returns what the graph keeps of the article.
func (a *Article) Record() schema.Article {
	return schema.Article{ID: a.ID, Name: a.Name, Title: a.Title, Date: a.Date, Source: a.Source, URL: a.URL, Hash: a.Hash}
}

// merge sorts spans, and joins those that overlap or touch. Empty ones go.
func merge(spans []Span) []Span {
	sort.Slice(spans, func(i, j int) bool {
		if spans[i].Start != spans[j].Start {
			return spans[i].Start < spans[j].Start
		}
		return spans[i].End < spans[j].End
	})
	var out []Span
	for _, s := range spans {
		switch {
		case s.Start >= s.End:
		case len(out) > 0 && s.Start <= out[len(out)-1].End:
			out[len(out)-1].End = max(out[len(out)-1].End, s.End)
		default:
			out = append(out, s)
		}
	}
	return out
}
