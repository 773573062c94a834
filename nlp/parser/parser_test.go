package parser

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"kg/nlp/conllu"
	"kg/nlp/models"
)

// toy writes small sentences by a grammar: a subject, a verb, an object, now and then a preposition with its noun, an
// adjective and a full stop.
func toy() []conllu.Sentence {
	var out []conllu.Sentence
	nouns := []string{"cat", "dog", "senator", "bill", "press", "court"}
	verbs := []string{"sees", "likes", "blames", "backs"}
	for i := range 120 {
		var s conllu.Sentence
		add := func(form, upos, xpos string, head int, rel string) {
			s.Words = append(s.Words, conllu.Word{Form: form, Lemma: strings.ToLower(form), UPOS: upos, XPOS: xpos, Head: head, Rel: rel})
		}
		big := i%3 == 0
		verb := 3
		if big {
			verb = 4
		}
		add("The", "DET", "DT", verb-1, "det")
		if big {
			add("big", "ADJ", "JJ", verb-1, "amod")
		}
		add(nouns[i%6], "NOUN", "NN", verb, "nsubj")
		add(verbs[i%4], "VERB", "VBZ", 0, "root")
		add("a", "DET", "DT", verb+2, "det")
		add(nouns[(i/5)%6], "NOUN", "NN", verb, "obj")
		if i%2 == 0 {
			add("in", "ADP", "IN", verb+4, "case")
			add(nouns[(i/7)%6], "NOUN", "NN", verb, "obl")
		}
		add(".", "PUNCT", ".", verb, "punct")
		out = append(out, s)
	}
	return out
}

var toyOptions = Options{Epochs: 5, Seed: 1, Beam: 4, Folds: 2, Buckets: 2000, LogSize: 16, Text: [][]string{{"the", "cat", "sees", "the", "dog"}, {"the", "dog", "sees", "the", "cat"}, {"the", "cat", "sees"}}}

var toyParser = sync.OnceValue(func() *Parser { return Train(toy(), toyOptions) })

// checkTree fails unless the arcs are one tree with one root.
func checkTree(t *testing.T, arcs []Arc) {
	t.Helper()
	roots := 0
	for i, a := range arcs {
		if a.Rel == "" {
			t.Fatalf("word %d has no relation", i)
		}
		if a.Head < 0 {
			roots++
			if a.Rel != "root" {
				t.Errorf("the root's relation is %q", a.Rel)
			}
		}
		steps := 0
		for j := i; j >= 0; j = arcs[j].Head {
			if j >= len(arcs) || steps > len(arcs) {
				t.Fatalf("word %d does not lead to the root", i)
			}
			steps++
		}
	}
	if len(arcs) > 0 && roots != 1 {
		t.Errorf("%d roots, want 1", roots)
	}
}

func TestLearnsToyTrees(t *testing.T) {
	score := Evaluate(toyParser(), toy())
	if score.Arcs < score.Words*98/100 {
		t.Errorf("%d of %d toy arcs right, %s", score.Arcs, score.Words, score)
	}
	if got := score.ByRel["obl"]; got == nil || got.Gold != 60 || got.Right < 58 {
		t.Errorf("obl: %+v, want nearly all of 60", got)
	}
}

func TestSameDataSameBytes(t *testing.T) {
	a, err := toyParser().AppendBinary(nil)
	if err != nil {
		t.Fatal(err)
	}
	b, err := Train(toy(), toyOptions).AppendBinary(nil)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(a, b) {
		t.Error("two trainings on the same data differ")
	}
}

func TestRoundTrip(t *testing.T) {
	p := toyParser()
	b, err := p.AppendBinary(nil)
	if err != nil {
		t.Fatal(err)
	}
	q, err := Read(b)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range toy()[:20] {
		ws := wordsOf(&s)
		if x, y := p.Parse(ws), q.Parse(ws); !slices.Equal(x, y) {
			t.Fatalf("%v as trained, %v as read", x, y)
		}
	}
	for _, n := range []int{0, 10, 100, len(b) / 2, len(b) - 1} {
		if _, err := Read(b[:n]); err == nil {
			t.Errorf("the first %d of %d bytes were read as a model", n, len(b))
		}
	}
}

func TestAlwaysOneTree(t *testing.T) {
	p := toyParser()
	if got := p.Parse(nil); len(got) != 0 {
		t.Errorf("Parse(nil) = %v", got)
	}
	repeat := func(n int, ws ...Word) (out []Word) {
		for range n {
			out = append(out, ws...)
		}
		return out
	}
	noun, verb, paren := Word{"cat", "cat", "NOUN", "NN", ""}, Word{"sees", "see", "VERB", "VBZ", ""}, Word{"(", "(", "PUNCT", "-LRB-", ""}
	for name, ws := range map[string][]Word{
		"one word":         {noun},
		"one empty word":   {{}},
		"only punctuation": repeat(7, paren),
		"verbs":            repeat(30, verb),
		"as long as fits":  repeat(maxWords/2, noun, verb),
		"one word more":    append(repeat(maxWords/2, noun, verb), noun),
		"very long":        repeat(20000, paren, noun, verb),
	} {
		t.Run(name, func(t *testing.T) {
			arcs := p.Parse(ws)
			if len(arcs) != len(ws) {
				t.Fatalf("%d arcs for %d words", len(arcs), len(ws))
			}
			if len(ws) < 1000 {
				checkTree(t, arcs)
				return
			}
			roots := 0
			for _, a := range arcs {
				if a.Head < 0 {
					roots++
				}
			}
			if roots != 1 {
				t.Errorf("%d roots", roots)
			}
		})
	}
}

func TestConcurrentParsing(t *testing.T) {
	p := toyParser()
	ws := wordsOf(&toy()[0])
	want := p.Parse(ws)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 50 {
				if got := p.Parse(ws); !slices.Equal(got, want) {
					t.Errorf("%v beside others, %v alone", got, want)
					return
				}
			}
		})
	}
	wg.Wait()
}

func TestProjectivize(t *testing.T) {
	// word 1 hangs on 3, 2 on 4, across it; 3 is the root
	heads := []int16{0, 3, 4, 5, 3}
	projectivize(heads)
	if want := []int16{0, 3, 3, 5, 3}; !slices.Equal(heads, want) {
		t.Errorf("heads %v, want %v", heads, want)
	}
}

// TestOracleRebuildsTrees follows the oracle through every toy tree, in both directions.
func TestOracleRebuildsTrees(t *testing.T) {
	for k, s := range toy() {
		n := len(s.Words)
		for _, mirror := range []bool{false, true} {
			heads := make([]int16, n+2)
			for i, w := range s.Words {
				h, d := w.Head, i+1
				if mirror {
					d = n + 1 - d
					if h > 0 {
						h = n + 1 - h
					}
				}
				if h == 0 {
					h = n + 1
				}
				heads[d] = int16(h)
			}
			var st state
			st.reset(n)
			for range 2 * n {
				a := st.oracle(heads)
				if f := st.forced(); f == noAction && !st.allowed(a) {
					t.Fatalf("sentence %d: action %d is not allowed", k, a)
				}
				st.apply(a, 1)
			}
			for d := 1; d <= n; d++ {
				if st.nodes[d].head != heads[d] {
					t.Fatalf("sentence %d, mirrored %v: word %d has head %d, want %d", k, mirror, d, st.nodes[d].head, heads[d])
				}
			}
		}
	}
}

// TestPackedRows compares the packed table's sums with the weights that went in.
func TestPackedRows(t *testing.T) {
	var es []entry
	for i := range 3000 {
		e := entry{f: mix(saltSmall, uint64(i+5000)) | 1, n: 5}
		for a := range e.w {
			e.w[a] = float64((i*7+a*13)%255 - 127)
		}
		es = append(es, e)
	}
	slices.SortFunc(es, func(a, b entry) int {
		if a.f < b.f {
			return -1
		}
		return 1
	})
	tab, kept := pack(es, 2000, 1)
	if kept < 2900 {
		t.Fatalf("%d of %d kept in a roomy table", kept, len(es))
	}
	wrong := 0
	for _, e := range es {
		got := tab.score([]uint64{e.f})
		for a := range got {
			if got[a] != int32(e.w[a]) {
				wrong++
				break
			}
		}
	}
	if wrong > len(es)-kept+30 { // fingerprints may be shared
		t.Errorf("%d of %d rows differ", wrong, len(es))
	}
	var one [actions]int32
	feats := []uint64{es[1].f, es[2].f, es[3].f}
	sum := tab.score(feats)
	for _, f := range feats {
		for a, x := range tab.score([]uint64{f}) {
			one[a] += x
		}
	}
	if sum != one {
		t.Errorf("together %v, one by one %v", sum, one)
	}
}

func TestMerge(t *testing.T) {
	e := func(f uint64, w float64) entry { return entry{f: f, n: 1, w: [actions]float64{w, -w}} }
	got := merge([]entry{e(1, 1), e(3, 2)}, []entry{e(2, 5), e(3, 4), e(9, 7)})
	if want := []entry{e(1, 1), e(2, 5), e(3, 6), e(9, 7)}; !slices.Equal(got, want) {
		t.Errorf("merge = %v, want %v", got, want)
	}
}

func FuzzParse(f *testing.F) {
	f.Add("The/DET/DT cat/NOUN/NN sees/VERB/VBZ", uint8(1))
	f.Add("(/PUNCT/-LRB- a//", uint8(90))
	p := toyParser()
	f.Fuzz(func(t *testing.T, text string, times uint8) {
		var ws []Word
		for _, x := range strings.Fields(text) {
			c := append(strings.Split(x, "/"), "", "")
			ws = append(ws, Word{Form: c[0], Lemma: strings.ToLower(c[0]), UPOS: c[1], XPOS: c[2]})
		}
		ws = slices.Repeat(ws, min(int(times), 3000/max(len(ws), 1)))
		arcs := p.Parse(ws)
		if len(arcs) != len(ws) {
			t.Fatalf("%d arcs for %d words", len(arcs), len(ws))
		}
		checkTree(t, arcs)
	})
}

func FuzzRead(f *testing.F) {
	b, err := toyParser().AppendBinary(nil)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b[:100])
	f.Add(b)
	f.Fuzz(func(t *testing.T, b []byte) {
		if p, err := Read(b); err == nil {
			checkTree(t, p.Parse(wordsOf(&toy()[0])))
		}
	})
}

// trained reads the shipped model and a dev treebank, with its own tags, or skips.
func trained(t testing.TB) (*Parser, []conllu.Sentence) {
	b, err := models.ReadFile("../models/parser.bin", models.Parser)
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("no trained model: ", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	p, err := Read(b)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join("..", "..", "..", "shared", "data", "ud-ewt", "en_ewt-ud-dev.conllu")
	f, err := os.Open(path)
	if err != nil {
		t.Skip("needs ../shared/data: ", err)
	}
	defer f.Close()
	sents, err := conllu.Read(f)
	if err != nil {
		t.Fatal(err)
	}
	return p, sents
}

// TestShippedModel holds the model to its accuracy with gold tags; kg-train parser --eval measures it with predicted ones.
func TestShippedModel(t *testing.T) {
	p, sents := trained(t)
	s := Evaluate(p, sents)
	t.Log("gold tags: ", s)
	if s.Arcs < s.Words*84/100 {
		t.Errorf("%s with gold tags", s)
	}
	for i := range sents[:300] {
		checkTree(t, p.Parse(wordsOf(&sents[i])))
	}
}

func BenchmarkParse(b *testing.B) {
	p, sents := trained(b)
	var all [][]Word
	n := 0
	for i := range sents {
		all = append(all, wordsOf(&sents[i]))
		n += len(all[i])
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, ws := range all {
			p.Parse(ws)
		}
	}
	b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}

func BenchmarkRead(b *testing.B) {
	data, err := models.ReadFile("../models/parser.bin", models.Parser)
	if err != nil {
		b.Skip("no trained model: ", err)
	}
	for b.Loop() {
		if _, err := Read(data); err != nil {
			b.Fatal(err)
		}
	}
}

// TestRivals learns from sentences that differ in one word's rival tags alone where the tree turns.
func TestRivals(t *testing.T) {
	sentence := func(rival string, middle int) conllu.Sentence {
		s := conllu.Sentence{Words: []conllu.Word{
			{Form: "cats", Lemma: "cat", UPOS: "NOUN", XPOS: "NNS", Head: middle, Rel: "nsubj"},
			{Form: "love", Lemma: "love", UPOS: "VERB", XPOS: "VBP", Head: 0, Rel: "root"},
			{Form: "toys", Lemma: "toy", UPOS: "NOUN", XPOS: "NNS", Head: 2, Rel: "obj"},
		}}
		if middle == 3 { // "love" is a noun
			s.Words[0].Head, s.Words[0].Rel = 3, "compound"
			s.Words[1].Head, s.Words[1].Rel = 3, "compound"
			s.Words[2].Head, s.Words[2].Rel = 0, "root"
		}
		if rival != "" {
			s.Words[1].Misc = RivalKey + rival
		}
		return s
	}
	var sents []conllu.Sentence
	for range 40 {
		sents = append(sents, sentence("", 2), sentence("NOUN/NN?", 3))
	}
	p := Train(sents, toyOptions)
	for _, want := range []conllu.Sentence{sents[0], sents[1]} {
		for i, a := range p.Parse(wordsOf(&want)) {
			if w := want.Words[i]; a.Head+1 != w.Head || a.Rel != w.Rel {
				t.Errorf("rival %q: %s hangs from %d as %s, want %d, %s", want.Words[1].Misc, w.Form, a.Head+1, a.Rel, w.Head, w.Rel)
			}
		}
	}
}

func ExampleParser_Parse() {
	p := Train(toy(), toyOptions)
	for _, a := range p.Parse([]Word{
		{"The", "the", "DET", "DT", ""}, {"senator", "senator", "NOUN", "NN", ""}, {"backs", "back", "VERB", "VBZ", ""},
		{"a", "a", "DET", "DT", ""}, {"bill", "bill", "NOUN", "NN", ""}, {".", ".", "PUNCT", ".", ""},
	}) {
		fmt.Println(a.Head, a.Rel)
	}
	// Output:
	// 1 det
	// 2 nsubj
	// -1 root
	// 4 det
	// 2 obj
	// 2 punct
}
