// Package split parts raw English text into paragraphs, sentences and words, all as byte offsets into the text.
//
// Words are told by rules after English Web Treebank's conventions. Sentences end where a logistic regression over the
// words around says so, or with their paragraph. Paragraphs end at blank lines, and at line ends that no line width explains.
package split

import (
	"strings"
	"unicode/utf8"

	"kg/nlp/linear"
)

// MaxWords is the length at which a sentence is cut.
const MaxWords = 400

// Span is a half-open range of bytes.
type Span struct{ Start, End int }

// Sentence is a run of tokens, at least one.
type Sentence struct {
	Paragraph int  // index in Text.Paragraphs
	Cut       bool // ended only for being MaxWords long
	Tokens    []Token
}

// Text is a text taken apart. Spans are in order and do not overlap; all text outside of tokens is space.
type Text struct {
	Paragraphs []Span
	Sentences  []Sentence
}

// Splitter finds sentences by a trained model. It is read-only and safe for concurrent use.
type Splitter struct{ model *linear.Model }

// Read reads a splitter's model.
func Read(b []byte) (*Splitter, error) {
	m, rest, err := linear.Read(b)
	if err != nil || len(rest) != 0 || m.Classes != 2 {
		return nil, errDamaged
	}
	return &Splitter{m}, nil
}

// AppendBinary appends the binary form that Read reads.
func (s *Splitter) AppendBinary(b []byte) ([]byte, error) { return s.model.Append(b), nil }

// Split takes a text apart.
func (s *Splitter) Split(text string) Text {
	var out Text
	var toks []Token
	var f []linear.Feature
	var scores [256]int32
	for _, p := range paragraphs(text) {
		toks = words(toks[:0:0], text, p.Start, p.End)
		if len(toks) == 0 {
			continue
		}
		out.Paragraphs = append(out.Paragraphs, Span{toks[0].Start, toks[len(toks)-1].End})
		n := len(out.Paragraphs) - 1
		v := view{text: text, toks: toks}
		v.read()
		first := 0
		for i := range toks {
			cut := i+1-first >= MaxWords
			end := i+1 == len(toks)
			if !end && v.forced[i] != 0 {
				end = v.forced[i] > 0
			} else if !end && !toks[i+1].Joined {
				scores[0], scores[1] = 0, 0
				f = v.features(f[:0], i, first)
				s.model.Add(f, &scores)
				if scores[1] > scores[0] {
					end = true
				}
			}
			if end || cut {
				out.Sentences = append(out.Sentences, Sentence{n, cut && !end, toks[first : i+1 : i+1]})
				first = i + 1
			}
		}
	}
	return out
}

// paragraphs parts a text at blank lines and at the ends of lines that stand for themselves. A line end is soft, and a
// space only, where all the text's lines are short and the next line's first word would not have fitted.
func paragraphs(text string) []Span {
	width := 0
	for rest := text; rest != ""; {
		line, after, _ := strings.Cut(rest, "\n")
		if line = strings.TrimSpace(line); strings.IndexByte(line, ' ') > 0 { // a word may be longer than any line
			width = max(width, utf8.RuneCountInString(line))
		}
		rest = after
	}
	const widest = 130 // wrapped lines are not longer
	var out []Span
	start, pos := -1, 0
	for pos < len(text) {
		line, _, _ := strings.Cut(text[pos:], "\n")
		end := pos + len(line)
		if strings.TrimFunc(line, space) == "" {
			if start >= 0 {
				out = append(out, Span{start, pos})
				start = -1
			}
			pos = end + 1
			continue
		}
		if start < 0 {
			start = pos
		}
		soft := false
		if end+1 < len(text) && width <= widest {
			next := strings.TrimLeft(text[end+1:min(len(text), end+1+4*widest)], " \t")
			word, _, _ := strings.Cut(next, "\n")
			word, _, _ = strings.Cut(word, " ")
			soft = word != "" && utf8.RuneCountInString(strings.TrimRight(line, " \r\t"))+1+utf8.RuneCountInString(word) > width
		}
		if !soft {
			out = append(out, Span{start, end})
			start = -1
		}
		pos = end + 1
	}
	if start >= 0 {
		out = append(out, Span{start, len(text)})
	}
	return out
}
