package extract

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
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

// How the weights are learned: the strength that keeps them small, what a pronoun of GUM and NewsMTSC counts beside one of GAP, how
// often the texts are read again with what was learned, and how much less likely than in those texts a pronoun is to stand for
// nothing named.
const (
	keepSmall   = 1.0
	othersCount = 0.3
	readings    = 2
	lessNone    = 0.8
)

// question is a pronoun with its candidates, the last of them none, and which are right.
type question struct {
	features [][]feature
	right    []bool
	counts   float64
	feminine bool
}

// TestPronounWeights learns the weights: go test ./extract -run TestPronounWeights -learn. From GAP's validation part and the
// gendered pronouns of GUM and NewsMTSC it takes what maximises the likelihood of the right candidates, all mentions of one
// together. News has three of "he" to one of "she"; each gender counts the same.
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
	var gapDocs, otherDocs []*nlp.Document
	for _, item := range gap {
		gapDocs = append(gapDocs, nlp.Parse(item.Text))
	}
	others := append(readGUM(t), readNewsMTSC(t)...)
	for _, doc := range others {
		otherDocs = append(otherDocs, nlp.Parse(doc.text))
	}
	clear(pronounWeights)
	for range readings {
		var ofGAP, ofOthers []question
		for i, item := range gap {
			ofGAP = append(ofGAP, gapQuestions(item, gapDocs[i])...)
		}
		for i, doc := range others {
			ofOthers = append(ofOthers, markedQuestions(doc, otherDocs[i])...)
		}
		balance(ofOthers)
		pronounWeights = maximise(append(ofGAP, ofOthers...))
		t.Logf("%d pronouns of GAP, %d of the others", len(ofGAP), len(ofOthers))
	}
	var b strings.Builder
	b.WriteString(`# How much each thing says for or against a candidate for a pronoun (pronoun.go). What is after | is the role of the pronoun.
#
# Learned by "go test ./extract -run TestPronounWeights -learn" from GAP's validation part (Webster et al. 2018, Apache-2.0),
# GUM's open part (CC BY 4.0) and NewsMTSC's train part (Hamborg, Donnay 2021, MIT); not to be edited by hand.
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

// markedQuestions asks who each marked pronoun of he and she is. Where no candidate is marked as the same, somebody is meant whom
// nothing tells, and nothing is asked.
func markedQuestions(doc markedDoc, parsed *nlp.Document) []question {
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
		q := x.question(i, othersCount, func(c candidate) bool { return who(x.ments[c.ment]) == id }, false)
		if none := len(q.right) - 1; none > 1 && !q.right[none] || none > 0 && doc.whole {
			out = append(out, q)
		}
	}
	return out
}

// balance makes the feminine pronouns count as much as the masculine ones.
func balance(all []question) {
	var sum [2]float64
	at := map[bool]int{true: 1}
	for _, q := range all {
		sum[at[q.feminine]] += q.counts
	}
	for i, q := range all {
		if q.feminine {
			all[i].counts *= sum[0] / sum[1]
		}
	}
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
	q := question{counts: counts, feminine: a.gender == female}
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

// markedDoc is a text with the entity that each marked mention's head stands for.
type markedDoc struct {
	text  string
	heads map[int]string
	whole bool // whether all that is named is marked
}

// readNewsMTSC reads its sentences: people whom an opinion was asked of, with the other places in the sentence that mean them, found by a
// program of its authors.
func readNewsMTSC(t *testing.T) []markedDoc {
	t.Helper()
	f, err := os.Open("../../shared/data/newsmtsc/train.jsonl")
	if err != nil {
		t.Skip(err)
	}
	defer f.Close()
	type mention struct{ From, To int } // characters
	var out []markedDoc
	for dec := json.NewDecoder(f); ; {
		var line struct {
			Text    string `json:"sentence_normalized"`
			Targets []struct {
				mention
				More []mention `json:"further_mentions"`
			}
		}
		if err := dec.Decode(&line); err == io.EOF {
			return out
		} else if err != nil {
			t.Fatal(err)
		}
		doc := markedDoc{text: line.Text, heads: map[int]string{}}
		characters := []rune(line.Text)
		for i, target := range line.Targets {
			for _, m := range append(target.More, target.mention) {
				for k := m.From; k < m.To; k++ {
					doc.heads[len(string(characters[:k]))] = strconv.Itoa(i)
				}
			}
		}
		out = append(out, doc)
	}
}

func readGUM(t *testing.T) []markedDoc {
	t.Helper()
	var out []markedDoc
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
					out = append(out, markedDoc{heads: map[int]string{}, whole: true})
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

// addGUM adds a sentence. Entity=(id-type-…-minspan-… opens a mention, id) closes it; the words of the minimal span, "Professor Ann Roe", stand
// for it, but for those of a mention within.
func addGUM(doc *markedDoc, text *strings.Builder, words []conllu.Word) {
	type open struct {
		id      string
		minimal []int // words of the mention, from 1
		at      []int
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
				stack = append(stack, &open{id: fields[0], minimal: minimalSpan(fields)})
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
					for _, n := range o.minimal {
						if n > len(o.at) {
							break
						}
						if _, within := doc.heads[o.at[n-1]]; !within {
							doc.heads[o.at[n-1]] = id
						}
					}
					stack = slices.Delete(stack, k, k+1)
					break
				}
			}
		}
	}
}

// minimalSpan is the field of a mention that lists the words which alone would still be it, "1,2,4".
func minimalSpan(fields []string) []int {
	for _, f := range fields[1:] {
		var words []int
		for _, w := range strings.Split(f, ",") {
			if n, err := strconv.Atoi(w); err == nil {
				words = append(words, n)
			}
		}
		if words != nil {
			return words
		}
	}
	return []int{1}
}
