package split

import (
	"strings"

	"kg/nlp/conllu"
)

// Gold is a treebank's raw text with the right answer.
type Gold struct {
	Text                     string
	Tokens, Words, Sentences []Span // words without a place of their own in the text are left out of Words
	Unplaced                 int    // how many those are
	Examples                 []Example
}

// FromTreebank puts a treebank's raw text together: sentences parted by spaces, paragraphs and documents by blank lines.
func FromTreebank(sents []conllu.Sentence) Gold {
	var g Gold
	var all, par strings.Builder
	var ends map[int]bool
	flush := func() {
		if par.Len() > 0 {
			g.Examples = append(g.Examples, Example{par.String(), ends})
		}
		par.Reset()
		ends = map[int]bool{}
	}
	flush()
	for _, s := range sents {
		text := s.Text()
		if all.Len() > 0 {
			if startsParagraph(&s) {
				all.WriteString("\n\n")
				flush()
			} else {
				all.WriteByte(' ')
				par.WriteByte(' ')
			}
		}
		base := all.Len()
		all.WriteString(text)
		par.WriteString(text)
		ends[par.Len()] = true
		g.Sentences = append(g.Sentences, Span{base, base + len(strings.TrimRight(text, " "))})
		pos := 0
		place := func(form string, list *[]Span) {
			i := strings.Index(text[pos:], form)
			if i < 0 {
				g.Unplaced++
				return
			}
			*list = append(*list, Span{base + pos + i, base + pos + i + len(form)})
			pos += i + len(form)
		}
		ranges := s.Ranges
		for i := 0; i < len(s.Words); {
			if len(ranges) == 0 || ranges[0].First != i+1 {
				before := pos
				place(s.Words[i].Form, &g.Tokens)
				pos = before
				place(s.Words[i].Form, &g.Words)
				i++
				continue
			}
			r := ranges[0]
			ranges = ranges[1:]
			place(r.Form, &g.Tokens)
			after := pos
			var whole strings.Builder
			for _, w := range s.Words[r.First-1 : r.Last] {
				whole.WriteString(w.Form)
			}
			if pos -= len(r.Form); pos < 0 || whole.String() != r.Form {
				g.Unplaced += r.Last - r.First + 1
			} else {
				for _, w := range s.Words[r.First-1 : r.Last] {
					place(w.Form, &g.Words)
				}
			}
			pos = after
			i = r.Last
		}
	}
	flush()
	g.Text = all.String()
	return g
}

func startsParagraph(s *conllu.Sentence) bool {
	for _, c := range s.Comments {
		if strings.HasPrefix(c, "# newpar") || strings.HasPrefix(c, "# newdoc") {
			return true
		}
	}
	return false
}

// Score is how far a split agrees with a treebank: F1 of exactly matching spans, in percent.
type Score struct{ Tokens, Words, Sentences float64 }

// Evaluate splits a treebank's raw text and scores it.
func Evaluate(s *Splitter, g *Gold) Score {
	var tokens, words, sents []Span
	for _, sent := range s.Split(g.Text).Sentences {
		sents = append(sents, Span{sent.Tokens[0].Start, sent.Tokens[len(sent.Tokens)-1].End})
		for _, tok := range sent.Tokens {
			words = append(words, Span{tok.Start, tok.End})
			if tok.Joined {
				tokens[len(tokens)-1].End = tok.End
			} else {
				tokens = append(tokens, Span{tok.Start, tok.End})
			}
		}
	}
	return Score{f1(g.Tokens, tokens, 0), f1(g.Words, words, g.Unplaced), f1(g.Sentences, sents, 0)}
}

// f1 compares two lists of spans. Missing counts right answers that no span can match.
func f1(gold, system []Span, missing int) float64 {
	in := map[Span]bool{}
	for _, s := range gold {
		in[s] = true
	}
	hits := 0
	for _, s := range system {
		if in[s] {
			hits++
		}
	}
	return 200 * float64(hits) / float64(max(1, len(gold)+missing+len(system)))
}
