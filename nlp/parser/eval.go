package parser

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"kg/nlp/conllu"
)

// Score counts words whose head, and whose head and relation, are right.
type Score struct {
	Words, Heads, Arcs int
	Took               time.Duration
	ByRel              map[string]*RelScore
}

// RelScore counts the arcs of one relation: in the gold trees, in the parser's, and right in both.
type RelScore struct{ Gold, Parsed, Right int }

func (s *Score) String() string {
	pc := func(k int) float64 { return 100 * float64(k) / float64(max(s.Words, 1)) }
	return fmt.Sprintf("UAS %.2f LAS %.2f, %.0f words/s", pc(s.Heads), pc(s.Arcs), float64(s.Words)/s.Took.Seconds())
}

// Table lists the relations with their counts, recall, precision and F1, the most frequent first.
func (s *Score) Table() string {
	var names []string
	for r := range s.ByRel {
		names = append(names, r)
	}
	slices.SortFunc(names, func(a, b string) int {
		if d := s.ByRel[b].Gold - s.ByRel[a].Gold; d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	var b strings.Builder
	for _, r := range names {
		x := s.ByRel[r]
		fmt.Fprintf(&b, "%-15s %6d  recall %5.1f  precision %5.1f  F1 %5.1f\n", r, x.Gold, 100*float64(x.Right)/float64(max(x.Gold, 1)),
			100*float64(x.Right)/float64(max(x.Parsed, 1)), 200*float64(x.Right)/float64(max(x.Gold+x.Parsed, 1)))
	}
	return b.String()
}

// Evaluate parses sentences, with the tags that they hold, and scores the trees against theirs.
func Evaluate(p *Parser, sents []conllu.Sentence) *Score {
	s := &Score{ByRel: map[string]*RelScore{}}
	rel := func(r string) *RelScore {
		if s.ByRel[r] == nil {
			s.ByRel[r] = new(RelScore)
		}
		return s.ByRel[r]
	}
	for k := range sents {
		ws := wordsOf(&sents[k])
		start := time.Now()
		arcs := p.Parse(ws)
		s.Took += time.Since(start)
		for i, w := range sents[k].Words {
			s.Words++
			rel(w.Rel).Gold++
			rel(arcs[i].Rel).Parsed++
			if arcs[i].Head == w.Head-1 {
				s.Heads++
				if arcs[i].Rel == w.Rel {
					s.Arcs++
					rel(w.Rel).Right++
				}
			}
		}
	}
	return s
}
