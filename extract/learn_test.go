package extract

import (
	"flag"
	"fmt"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"kg/eval"
	"kg/kb"
	"kg/nlp"
	"kg/nlp/conllu"
)

var learn = flag.Bool("learn", false, "learn the weights of pronouns.tsv again, from ../../shared/data")

// How the weights are learned: the strength that keeps them small, what a pronoun of GUM counts beside one of GAP, how often the
// texts are read again with what was learned, and how much less likely than in those texts a pronoun is to stand for nothing named.
const (
	keepSmall = 2.0
	gumCounts = 0.3
	readings  = 2
	lessNone  = 0.8
)

// question is a pronoun with its candidates, the last of them none, and which are right.
type question struct {
	features [][]feature
	right    []bool
	counts   float64
}

// TestPronounWeights learns the weights: go test ./extract -run TestPronounWeights -learn. From GAP's validation part and the
// gendered pronouns of GUM it takes what maximises the likelihood of the right candidates, all mentions of one together.
func TestPronounWeights(t *testing.T) {
	if !*learn {
		t.Skip("only with -learn")
	}
	f, err := os.Open("../../shared/data/gap/gap-validation.tsv")
	if err != nil {
		t.Skip(err)
	}
	defer f.Close()
	gap, err := eval.ReadGAP(f)
	if err != nil {
		t.Fatal(err)
	}
	var gapDocs, gumDocs []*nlp.Document
	for _, item := range gap {
		gapDocs = append(gapDocs, nlp.Parse(item.Text))
	}
	gum := readGUM(t)
	for _, doc := range gum {
		gumDocs = append(gumDocs, nlp.Parse(doc.text))
	}
	clear(pronounWeights)
	for range readings {
		var all []question
		for i, item := range gap {
			all = append(all, gapQuestions(item, gapDocs[i])...)
		}
		for i, doc := range gum {
			all = append(all, gumQuestions(doc, gumDocs[i])...)
		}
		pronounWeights = maximise(all)
		t.Logf("%d pronouns", len(all))
	}
	var b strings.Builder
	b.WriteString(`# How much each thing says for or against a candidate for a pronoun (pronoun.go). What is after | is the role of the pronoun.
#
# Learned by "go test ./extract -run TestPronounWeights -learn" from GAP's validation part (Webster et al. 2018, Apache-2.0) and
# GUM's open part (CC BY 4.0); not to be edited by hand.
feature	weight
`)
	for i, name := range featureNames {
		w := pronounWeights[i]
		switch {
		case strings.HasPrefix(name, "none: always"):
			w -= lessNone
		case strings.HasPrefix(name, "none: it or they"):
			w += lessNone // not learned
		}
		if math.Abs(w) >= 0.005 {
			fmt.Fprintf(&b, "%s\t%.2f\n", name, w)
		}
	}
	if err := os.WriteFile("pronouns.tsv", []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// gapQuestions asks who the pronoun of an item is. Where it is neither name, it is somebody else or nobody.
func gapQuestions(item eval.GAPItem, doc *nlp.Document) []question {
	x := newReading(doc, "", kb.Default())
	for i, m := range x.ments {
		if m.Start != item.Pronoun[0] || m.Kind != kindPronoun {
			continue
		}
		is := func(e int, name eval.Span) bool {
			return slices.ContainsFunc(x.ents[e].ments, func(k int) bool {
				m := x.ments[k]
				return m.Kind == kindName && m.Start < name[1] && name[0] < m.End
			})
		}
		return []question{x.question(i, 1, func(c candidate) bool {
			a, b := is(c.ent, item.A), is(c.ent, item.B)
			if !item.ACoref && !item.BCoref {
				return !a && !b
			}
			return a && item.ACoref || b && item.BCoref
		}, !item.ACoref && !item.BCoref)}
	}
	return nil
}

// gumQuestions asks who each gendered pronoun of a document is.
func gumQuestions(doc gumDoc, parsed *nlp.Document) []question {
	x := newReading(parsed, "", kb.Default())
	// The head of the mention, or any word of it, is the head of a marked one.
	who := func(m Mention) string {
		if id, ok := doc.heads[x.trees[m.Sent].Tokens[m.Head].Start]; ok {
			return id
		}
		for k := m.First; k < m.Last; k++ {
			if id, ok := doc.heads[x.trees[m.Sent].Tokens[k].Start]; ok {
				return id
			}
		}
		return ""
	}
	var out []question
	for i, m := range x.ments {
		id, marked := doc.heads[m.Start]
		if m.Kind != kindPronoun || m.gender != male && m.gender != female || !marked {
			continue
		}
		if q := x.question(i, gumCounts, func(c candidate) bool { return who(x.ments[c.ment]) == id }, false); len(q.features) > 1 {
			out = append(out, q)
		}
	}
	return out
}

// question asks what pronoun i stands for, as if that and all behind it were not known yet. Where no candidate is right, none is;
// so it is in any case where orNone says so.
func (x *reading) question(i int, counts float64, right func(candidate) bool, orNone bool) question {
	x.seen = make([]int, len(x.ents))
	for _, e := range x.entOf[:i] {
		if e >= 0 {
			x.seen[e]++
		}
	}
	if x.entOf[i] >= 0 {
		x.unlink(i)
	}
	a := x.anaphor(i)
	all := x.candidates(&a)
	q := question{counts: counts}
	for _, c := range all {
		q.features = append(q.features, c.features)
		q.right = append(q.right, right(c))
	}
	q.features = append(q.features, a.none(x, all))
	q.right = append(q.right, orNone || !slices.Contains(q.right, true))
	return q
}

// maximise finds the weights by gradient ascent, each with a step of its own (Adagrad).
func maximise(all []question) []float64 {
	w, squares := make([]float64, len(featureNames)), make([]float64, len(featureNames))
	for range 300 {
		slope := make([]float64, len(w))
		for _, q := range all {
			p := make([]float64, len(q.features))
			total, right := 0.0, 0.0
			for i, f := range q.features {
				for _, k := range f {
					p[i] += w[k]
				}
				p[i] = math.Exp(p[i])
				total += p[i]
				if q.right[i] {
					right += p[i]
				}
			}
			for i, f := range q.features {
				d := -p[i] / total
				if q.right[i] {
					d += p[i] / right
				}
				for _, k := range f {
					slope[k] += q.counts * d
				}
			}
		}
		for k := range w {
			slope[k] -= keepSmall * w[k]
			squares[k] += slope[k] * slope[k]
			w[k] += 0.5 * slope[k] / math.Sqrt(squares[k]+1)
		}
	}
	return w
}

// gumDoc is a text of GUM with the entity that each marked mention's head stands for.
type gumDoc struct {
	text  string
	heads map[int]string
}

func readGUM(t *testing.T) []gumDoc {
	t.Helper()
	var out []gumDoc
	for _, part := range []string{"train", "dev"} {
		f, err := os.Open("../../shared/data/gum-open/gum_open-ud-" + part + ".conllu")
		if err != nil {
			t.Skip(err)
		}
		sents, err := conllu.Read(f)
		f.Close()
		if err != nil {
			t.Fatal(err)
		}
		var text strings.Builder
		for _, sent := range sents {
			for _, c := range sent.Comments {
				switch {
				case strings.HasPrefix(c, "# newdoc"):
					if n := len(out); n > 0 && out[n-1].text == "" {
						out[n-1].text = text.String()
					}
					text.Reset()
					out = append(out, gumDoc{heads: map[int]string{}})
				case strings.HasPrefix(c, "# newpar") && !strings.HasPrefix(c, "# newpar_") && text.Len() > 0:
					text.WriteString("\n\n")
				}
			}
			addGUM(&out[len(out)-1], &text, sent.Words)
		}
		out[len(out)-1].text = text.String()
	}
	return out
}

// addGUM adds a sentence. Entity=(id-type-…-minspan-… opens a mention, id) closes it; the minimal span says which word is its head.
func addGUM(doc *gumDoc, text *strings.Builder, words []conllu.Word) {
	type open struct {
		id   string
		head int // word of the mention, from 1
		at   []int
	}
	var stack []*open
	for _, w := range words {
		start := text.Len()
		text.WriteString(w.Form)
		if !strings.Contains(w.Misc, "SpaceAfter=No") {
			text.WriteByte(' ')
		}
		_, marks, _ := strings.Cut("|"+w.Misc, "|Entity=")
		marks, _, _ = strings.Cut(marks, "|")
		var closed []string
		for marks != "" {
			opens := marks[0] == '('
			marks = strings.TrimPrefix(marks, "(")
			end := strings.IndexAny(marks, "()")
			body := marks
			if end >= 0 {
				body = marks[:end]
			}
			marks = marks[len(body):]
			closes := strings.HasPrefix(marks, ")")
			marks = strings.TrimPrefix(marks, ")")
			fields := strings.Split(body, "-")
			if opens {
				o := &open{id: fields[0], head: 1}
				for _, f := range fields[1:] {
					first, _, _ := strings.Cut(f, ",")
					if n, err := strconv.Atoi(first); err == nil {
						o.head = n
						break
					}
				}
				stack = append(stack, o)
			}
			if closes {
				closed = append(closed, fields[0])
			}
		}
		for _, o := range stack {
			o.at = append(o.at, start)
		}
		for _, id := range closed {
			for k := len(stack) - 1; k >= 0; k-- {
				if o := stack[k]; o.id == id {
					doc.heads[o.at[min(o.head, len(o.at))-1]] = id
					stack = slices.Delete(stack, k, k+1)
					break
				}
			}
		}
	}
}
