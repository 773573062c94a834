// Package conllu reads and writes CoNLL-U, the format of Universal Dependencies treebanks
// (https://universaldependencies.org/format.html).
package conllu

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Sentence is one sentence with its comments and lines.
type Sentence struct {
	Comments []string // with the leading "#"
	Words    []Word   // syntactic words only
	Ranges   []Range  // multiword tokens
}

// Word is one syntactic word. Head counts from 1; 0 is the root.
type Word struct {
	Form, Lemma, UPOS, XPOS, Feats string
	Head                           int
	Rel                            string
	Deps, Misc                     string
}

// Range is a multiword token: words First to Last (from 1, both included) are written as one Form.
type Range struct {
	First, Last int
	Form, Misc  string
}

// Text returns the sentence's "# text" comment, or empty where there is none.
func (s *Sentence) Text() string {
	for _, c := range s.Comments {
		if t, ok := strings.CutPrefix(c, "# text = "); ok {
			return t
		}
	}
	return ""
}

// Read reads all sentences. Empty nodes (ids with a dot) are passed over.
func Read(r io.Reader) ([]Sentence, error) {
	var out []Sentence
	var cur Sentence
	flush := func() {
		if len(cur.Words) > 0 {
			out = append(out, cur)
		}
		cur = Sentence{}
	}
	sc := bufio.NewScanner(r)
	sc.Buffer(nil, 1<<22)
	for n := 1; sc.Scan(); n++ {
		line := sc.Text()
		switch {
		case line == "":
			flush()
			continue
		case line[0] == '#':
			cur.Comments = append(cur.Comments, line)
			continue
		}
		c := strings.Split(line, "\t")
		if len(c) != 10 {
			return nil, fmt.Errorf("conllu: line %d: %d columns, want 10", n, len(c))
		}
		if first, last, ok := strings.Cut(c[0], "-"); ok {
			a, err1 := strconv.Atoi(first)
			b, err2 := strconv.Atoi(last)
			if err1 != nil || err2 != nil {
				return nil, fmt.Errorf("conllu: line %d: bad id %q", n, c[0])
			}
			cur.Ranges = append(cur.Ranges, Range{a, b, c[1], c[9]})
			continue
		}
		if strings.Contains(c[0], ".") {
			continue
		}
		if id, err := strconv.Atoi(c[0]); err != nil || id != len(cur.Words)+1 {
			return nil, fmt.Errorf("conllu: line %d: id %q, want %d", n, c[0], len(cur.Words)+1)
		}
		head := 0
		if c[6] != "_" {
			h, err := strconv.Atoi(c[6])
			if err != nil || h < 0 {
				return nil, fmt.Errorf("conllu: line %d: bad head %q", n, c[6])
			}
			head = h
		}
		cur.Words = append(cur.Words, Word{c[1], c[2], c[3], c[4], c[5], head, c[7], c[8], c[9]})
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("conllu: %w", err)
	}
	flush()
	return out, nil
}

// Write writes one sentence and the blank line after it. Empty fields become "_".
func Write(w io.Writer, s *Sentence) error {
	var b strings.Builder
	for _, c := range s.Comments {
		b.WriteString(c)
		b.WriteByte('\n')
	}
	ranges := s.Ranges
	for i, word := range s.Words {
		if len(ranges) > 0 && ranges[0].First == i+1 {
			r := ranges[0]
			fmt.Fprintf(&b, "%d-%d\t%s\t_\t_\t_\t_\t_\t_\t_\t%s\n", r.First, r.Last, field(r.Form), field(r.Misc))
			ranges = ranges[1:]
		}
		fmt.Fprintf(&b, "%d\t%s\t%s\t%s\t%s\t%s\t%d\t%s\t%s\t%s\n", i+1, field(word.Form), field(word.Lemma), field(word.UPOS),
			field(word.XPOS), field(word.Feats), word.Head, field(word.Rel), field(word.Deps), field(word.Misc))
	}
	b.WriteByte('\n')
	_, err := io.WriteString(w, b.String())
	return err
}

func field(s string) string {
	if s == "" {
		return "_"
	}
	return s
}
