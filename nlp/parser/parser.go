// Package parser gives the words of a sentence their heads and Universal Dependencies relations.
//
// Words go in with form, lemma and tags; a tree comes out, an arc for each word. The search is a beam over arc-eager
// transitions (Nivre 2008; Zhang and Clark 2008) with the features of Zhang and Nivre (2011) and more, its weights
// learned by the structured perceptron with max-violation updates (Huang, Fayong and Guo 2012) and averaged. A classifier
// names each arc as it is tried, so that states know the relations of their words; a second one, which sees the whole
// tree, names the arcs that come out. All scores are whole numbers: the trees are the same on every machine.
package parser

import (
	"sync"

	"kg/nlp/linear"
)

// Word is one word of a sentence.
type Word struct {
	Form, Lemma, UPOS, XPOS string
	Rival                   string // the tags that the word may have instead, as one string; empty where the tagger is sure
}

// Arc is a word's place in the tree.
type Arc struct {
	Head int    // index of the head; -1 for the root
	Rel  string // UD v2 relation, with its subtype
}

const both = -1

// Parser is a trained model. It is read-only and safe for concurrent use.
type Parser struct {
	labels []string // label 0 is none
	rel    [64]atom
	root   uint8
	tales  tellTales
	lex    lexicon
	tables [2]table // from left to right, from right to left
	first  labeler
	second labeler
	beam   int
	margin int32 // states this far behind the best are dropped
	half   int32 // votes of trees halve with every so many points
	sure   int32 // a best tree this far ahead of the next needs no second opinion
	only   int   // the direction to search in, or both
	pool   sync.Pool
}

func (p *Parser) setLabels(labels []string) {
	p.labels = labels
	id := map[string]uint8{}
	for i, l := range labels {
		p.rel[i&63] = mix(saltLabel, linear.HashString(l))
		id[l] = uint8(i)
	}
	p.root = id["root"]
	p.tales = tellTales{kase: id["case"], mark: id["mark"], cop: id["cop"], aux: id["aux"], det: id["det"], auxPass: id["aux:pass"]}
}

// Parse returns one arc for each word. The arcs are always one tree with one root.
func (p *Parser) Parse(ws []Word) []Arc {
	if len(ws) == 0 {
		return nil
	}
	s, _ := p.pool.Get().(*search)
	if s == nil {
		s = new(search)
	}
	defer p.pool.Put(s)
	out := make([]Arc, len(ws))
	root := -1
	for at := 0; at < len(ws); {
		n := min(len(ws)-at, maxWords)
		p.parsePiece(s, ws[at:at+n], out[at:at+n])
		for i := at; i < at+n; i++ {
			if out[i].Head >= 0 {
				out[i].Head += at
			} else if root < 0 {
				root = i
			} else {
				out[i] = Arc{root, "parataxis"}
			}
		}
		at += n
	}
	return out
}

func (p *Parser) parsePiece(s *search, ws []Word, out []Arc) {
	n := len(ws)
	s.read(p, ws, p.first)
	for d := range s.lanes {
		s.lanes[d].beam = s.lanes[d].beam[:0]
	}
	for d := range s.lanes {
		if p.only != both && p.only != d {
			continue
		}
		l := &s.lanes[d]
		l.scorer = p.tables[d].score
		l.run(s, p)
		if len(l.beam) == 1 || p.sure > 0 && l.beam[0].score-l.beam[1].score >= p.sure {
			break // sure enough
		}
	}
	s.choose(p)
	s.tree.finish(n, p.root, &s.words)
	p.relabel(s, n)
	for i := range out {
		out[i] = Arc{int(s.tree.head[i+1]) - 1, p.labels[s.final[i+1]]}
		if int(s.tree.head[i+1]) == n+1 {
			out[i].Head = -1
		}
	}
}

// relabel names the arcs of s.tree anew, with the whole tree in sight.
func (p *Parser) relabel(s *search, n int) {
	s.tree.build(n, &p.tales)
	for i := 1; i <= n; i++ {
		if int(s.tree.head[i]) == n+1 {
			s.final[i] = p.root
			continue
		}
		if p.second.model == nil {
			s.final[i] = s.tree.label[i]
			continue
		}
		s.feats = s.words.treeFeatures(s.feats[:0], &s.tree, i, &p.rel)
		s.final[i] = p.second.best(s.feats, &s.scores)
	}
}

// finish makes it one tree: of several words without a head the first that is no punctuation becomes the root, and the
// others its dependents.
func (t *tree) finish(n int, rootLabel uint8, s *words) {
	t.head[0], t.head[n+1] = 0, 0
	t.label[0], t.label[n+1] = 0, 0
	root := 0
	for i := 1; i <= n; i++ {
		if int(t.head[i]) == n+1 && (root == 0 || s.punct[root] && !s.punct[i]) {
			root = i
		}
	}
	for i := 1; i <= n; i++ {
		if int(t.head[i]) == n+1 {
			if i == root {
				t.label[i] = rootLabel
			} else {
				t.head[i] = int16(root)
			}
		}
	}
}
