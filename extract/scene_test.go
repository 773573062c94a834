package extract

import (
	"slices"
	"testing"

	"kg/kb"
	"kg/nlp"
	"kg/nlp/pairwise"
)

// sceneFor reads a sentence.
func sceneFor(t *testing.T, text string) *scene {
	t.Helper()
	s := Extractor{KB: kb.Default()}.sceneOf(text)
	if s == nil {
		t.Fatalf("%q holds nothing", text)
	}
	return s
}

func TestPlaceAtPartOfWords(t *testing.T) {
	const text = "The Tolms of Bremmen praised Lund."
	s := sceneFor(t, text)
	p, ok := s.placeAt(nlp.Span{Start: 4, End: 8}) // "Tolm" of "Tolms"
	if !ok || p.first != 1 || p.last != 2 {
		t.Errorf("tokens %d to %d, %v", p.first, p.last, ok)
	}
	p, ok = s.placeAt(nlp.Span{Start: 4, End: 20})
	if !ok || p.first != 1 || p.last != 4 || p.head != 1 {
		t.Errorf("tokens %d to %d, head %d, %v", p.first, p.last, p.head, ok)
	}
	if _, ok := s.placeAt(nlp.Span{Start: 3, End: 4}); ok {
		t.Error("a place where there is no token")
	}
}

func TestWay(t *testing.T) {
	// 0 praised: 1 Lund, 2 speech: 3 Deek
	tr := newTree(nlp.Sentence{Tokens: []nlp.Token{{Head: -1}, {Head: 0}, {Head: 0}, {Head: 2}}}, 0)
	for _, c := range []struct {
		a, b     int
		up, down []int
		top      int
	}{
		{1, 3, nil, []int{2}, 0},
		{3, 1, []int{2}, nil, 0},
		{3, 0, []int{2}, nil, 0},
		{0, 3, nil, []int{2}, 0},
		{2, 2, nil, nil, 2},
	} {
		up, top, down := tr.way(c.a, c.b)
		if top != c.top || !slices.Equal(up, c.up) || !slices.Equal(down, c.down) {
			t.Errorf("from %d to %d: %v %d %v", c.a, c.b, up, top, down)
		}
	}
}

func TestOneSentence(t *testing.T) {
	doc := nlp.Parse("Rolf Deek spoke. Ada Lund listened to Omar Vesely.")
	if len(doc.Sentences) != 2 {
		t.Fatalf("%d sentences", len(doc.Sentences))
	}
	first, second := doc.Sentences[0], doc.Sentences[1]
	oneSentence(doc)
	one := doc.Sentences[0]
	if len(doc.Sentences) != 1 || one.Start != first.Start || one.End != second.End || len(one.Names) != len(first.Names)+len(second.Names) {
		t.Fatalf("%d sentences, bytes %v, %d names", len(doc.Sentences), one.Span, len(one.Names))
	}
	roots := 0
	for i, tok := range one.Tokens {
		if tok.Head < 0 {
			roots++
		}
		if n := len(first.Tokens); i >= n && second.Tokens[i-n].Head >= 0 && tok.Head != second.Tokens[i-n].Head+n {
			t.Errorf("%s hangs from token %d", tok.Text, tok.Head)
		}
	}
	if roots != 1 {
		t.Errorf("%d roots", roots)
	}
	for _, name := range one.Names {
		if text := doc.Text[one.Tokens[name.First].Start:one.Tokens[name.Last-1].End]; !slices.Contains([]string{"Rolf Deek", "Ada Lund", "Omar Vesely"}, text) {
			t.Errorf("name %q", text)
		}
	}
}

func TestFeaturesOfPairs(t *testing.T) {
	const text = "Rolf Deek praised Ada Lund."
	e := Extractor{KB: kb.Default()}
	f := e.PairFeatures(text, []nlp.Span{{Start: 0, End: 9}, {Start: 18, End: 26}, {Start: 40, End: 44}})
	if len(f) != 9 || len(f[1]) == 0 || len(f[3]) == 0 {
		t.Fatal("no features of the pair")
	}
	for _, k := range []int{0, 2, 4, 5, 6, 7, 8} {
		if f[k] != nil {
			t.Errorf("features at %d, of a place with itself or without tokens", k)
		}
	}
	if slices.Equal(f[1], f[3]) {
		t.Error("both orders look alike")
	}
	once := pairwise.Hashes(f[1])
	slices.Sort(once)
	if len(slices.Compact(once)) != len(f[1]) {
		t.Error("a feature stands twice")
	}
	again := e.PairFeatures(text, []nlp.Span{{Start: 0, End: 9}, {Start: 18, End: 26}})
	if !slices.Equal(again[1], f[1]) {
		t.Error("the same pair has other features")
	}
}
