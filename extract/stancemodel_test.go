package extract

import (
	"math"
	"testing"

	"kg/kb"
	"kg/nlp"
)

// Sentences of who is for or against whom, with the first and the second named in them.
var stanceSentences = []struct {
	text, first, second string
	want                int
}{
	{"Rolf Deek praised Ada Lund on Friday.", "Rolf Deek", "Ada Lund", 1},
	{"Ada Lund was harshly criticized by Senator Rolf Deek.", "Ada Lund", "Rolf Deek", 4},
	{"Omar Vesely accused Ilse Quandt of lying to voters.", "Omar Vesely", "Ilse Quandt", 3},
	{"The trains from Bremmen to Tolm ran on Monday.", "Bremmen", "Tolm", 0},
}

func spanOf(t *testing.T, text, part string) nlp.Span {
	t.Helper()
	for i := range len(text) - len(part) + 1 {
		if text[i:i+len(part)] == part {
			return nlp.Span{Start: i, End: i + len(part)}
		}
	}
	t.Fatalf("no %q in %q", part, text)
	return nlp.Span{}
}

func TestStance(t *testing.T) {
	e := Extractor{KB: kb.Default()}
	for _, c := range stanceSentences {
		p := e.Stance(c.text, spanOf(t, c.text, c.first), spanOf(t, c.text, c.second))
		if p.Best() != c.want {
			t.Errorf("%s: %d %.2f, want %d", c.text, p.Best(), p, c.want)
		}
		sum := 0.0
		for _, x := range p {
			sum += x
		}
		if math.Abs(sum-1) > 1e-9 {
			t.Errorf("%s: probabilities sum to %v", c.text, sum)
		}
	}
}

// TestStanceTurnsRound: who is named first makes no difference to who is for whom.
func TestStanceTurnsRound(t *testing.T) {
	e := Extractor{KB: kb.Default()}
	for _, c := range stanceSentences {
		first, second := spanOf(t, c.text, c.first), spanOf(t, c.text, c.second)
		p, q := e.Stance(c.text, first, second), e.Stance(c.text, second, first)
		if want := (Stances{p[0], p[2], p[1], p[4], p[3]}); q != want {
			t.Errorf("%s: %v turned round is %v, want %v", c.text, p, q, want)
		}
	}
}

func TestStanceOfNothing(t *testing.T) {
	e := Extractor{KB: kb.Default()}
	for _, text := range []string{"", "   ", "Ada Lund spoke."} {
		if p := e.Stance(text, nlp.Span{Start: 0, End: 3}, nlp.Span{Start: 90, End: 99}); p != (Stances{1}) {
			t.Errorf("%q: %v", text, p)
		}
	}
}

// BenchmarkPairs judges every two mentions of a long sentence: features both ways, relation and stance.
func BenchmarkPairs(b *testing.B) {
	const text = "Senator Rolf Deek, who had praised Mayor Ilse Quandt before the vote, told reporters on Monday that Omar Vesely and Ada Lund of the Bremmen Port Board " +
		"“have betrayed” the voters of Tolm, but that he would not call on Quandt to dismiss them until the Harbour Commission reports to Parliament."
	s := Extractor{KB: kb.Default()}.sceneOf(text)
	pairs := 0
	for b.Loop() {
		s.x.met = knownFeatures{}
		for i := range s.x.ments {
			for j := range i {
				s.relate(i, j)
				pairs++
			}
		}
	}
	b.ReportMetric(float64(pairs)/b.Elapsed().Seconds(), "pairs/s")
}
