package article

import (
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// markdown marks the markup of CommonMark (https://spec.commonmark.org): what is not text is markup. The parser is goldmark,
// which keeps where in the source each piece of text stands. The first heading is the title.
//
// An entity such as &amp; stays in the text as it is written.
func (m *marker) markdown() {
	src := m.work
	keep := make([]bool, len(src))
	hold := func(segment text.Segment) {
		for i := segment.Start; i < segment.Stop; i++ {
			keep[i] = true
		}
	}
	holdLines := func(lines *text.Segments) {
		for i := range lines.Len() {
			hold(lines.At(i))
		}
	}
	title := ""
	doc := goldmark.DefaultParser().Parse(text.NewReader(src))
	err := ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Text:
			hold(n.Segment)
			for i := n.Segment.Start; i+1 < n.Segment.Stop && !n.IsRaw(); i++ {
				if src[i] == '\\' && util.IsPunct(src[i+1]) {
					keep[i] = false
					i++
				}
			}
		case *ast.CodeBlock:
			holdLines(n.Lines()) // a paragraph somebody indented
		case *ast.FencedCodeBlock:
			holdLines(n.Lines())
		case *ast.HTMLBlock:
			holdLines(n.Lines()) // its tags go by the rules for plain text
			if n.HasClosure() {
				hold(n.ClosureLine)
			}
		case *ast.Heading:
			if title == "" && (n.Level == 1 || n.PreviousSibling() == nil) {
				title = strings.Join(strings.Fields(plain(n, src)), " ")
			}
		}
		return ast.WalkContinue, nil
	})
	if err != nil {
		return // Walk only returns what the function does
	}
	if m.art.Title == "" {
		m.art.Title = title
	}
	for i := 0; i < len(src); {
		if keep[i] || src[i] == '\n' || src[i] == '\r' || src[i] == ' ' || src[i] == '\t' {
			i++
			continue
		}
		start := i
		for i < len(src) && !keep[i] && src[i] != '\n' && src[i] != '\r' {
			i++
		}
		m.mark(start, i)
	}
}

// plain returns the text of a node without markup.
func plain(n ast.Node, src []byte) string {
	var out []byte
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if t, ok := n.(*ast.Text); ok && entering {
			out = append(out, t.Segment.Value(src)...)
			if t.SoftLineBreak() || t.HardLineBreak() {
				out = append(out, ' ')
			}
		}
		return ast.WalkContinue, nil
	})
	return string(out)
}
