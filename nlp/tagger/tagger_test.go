package tagger

import (
	"bytes"
	"strings"
	"sync"
	"testing"

	"kg/nlp/conllu"
	"kg/nlp/models"
)

const treebank = `
1	The	the	DET	DT
2	senators	senator	NOUN	NNS
3	praised	praise	VERB	VBD
4	Smith	Smith	PROPN	NNP
5	.	.	PUNCT	.

1	She	she	PRON	PRP
2	praises	praise	VERB	VBZ
3	the	the	DET	DT
4	plans	plan	NOUN	NNS
5	.	.	PUNCT	.

1	They	they	PRON	PRP
2	did	do	AUX	VBD
3	n't	not	PART	RB
4	plan	plan	VERB	VB
5	it	it	PRON	PRP
6	.	.	PUNCT	.
`

func sentences(t testing.TB) []conllu.Sentence {
	t.Helper()
	var b strings.Builder
	for _, line := range strings.Split(strings.TrimPrefix(treebank, "\n"), "\n") {
		if line != "" {
			line += "\t_\t0\t_\t_\t_"
		}
		b.WriteString(line + "\n")
	}
	sents, err := conllu.Read(strings.NewReader(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	return sents
}

func TestLearnsItsTrainingText(t *testing.T) {
	sents := sentences(t)
	tg := Train(sents, Options{})
	b, err := tg.AppendBinary(nil)
	if err != nil {
		t.Fatal(err)
	}
	again, err := Read(b)
	if err != nil {
		t.Fatal(err)
	}
	for _, tg := range []*Tagger{tg, again} {
		for _, s := range sents {
			for i, got := range tg.Tag(forms(&s)) {
				w := s.Words[i]
				if want := (Tagged{w.UPOS, w.XPOS, w.Lemma, got.Rival}); got != want {
					t.Errorf("%s: %v, want %v", w.Form, got, want)
				}
			}
		}
	}
}

func TestSameDataSameBytes(t *testing.T) {
	a, _ := Train(sentences(t), Options{Seed: 3}).AppendBinary(nil)
	b, _ := Train(sentences(t), Options{Seed: 3}).AppendBinary(nil)
	if !bytes.Equal(a, b) {
		t.Error("two trainings on the same sentences differ")
	}
}

func TestWrittenAgainIsTheSame(t *testing.T) {
	b, err := models.Load(models.Tagger)
	if err != nil {
		t.Fatal(err)
	}
	tg, err := Read(b)
	if err != nil {
		t.Fatal(err)
	}
	if again, _ := tg.AppendBinary(nil); !bytes.Equal(again, b) {
		t.Error("reading and writing the model changes its bytes")
	}
}

func TestOddInput(t *testing.T) {
	tg := Train(sentences(t), Options{})
	if got := tg.Tag(nil); len(got) != 0 {
		t.Errorf("no forms: %v", got)
	}
	for _, f := range []string{"", "\xff\xfe", "İ", "ſ", strings.Repeat("x", 100000), "ß"} {
		if got := tg.Tag([]string{f, f}); len(got) != 2 || got[0].UPOS == "" {
			t.Errorf("%.20q: %v", f, got)
		}
	}
}

func TestConcurrentTagging(t *testing.T) {
	tg := Train(sentences(t), Options{})
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 100 {
				if got := tg.Tag([]string{"She", "praises", "Smith"}); got[1].Lemma != "praise" {
					t.Errorf("praises: %v", got)
				}
			}
		})
	}
	wg.Wait()
}

func FuzzRead(f *testing.F) {
	b, _ := Train(sentences(f), Options{}).AppendBinary(nil)
	f.Add(b)
	f.Add(b[:100])
	f.Fuzz(func(t *testing.T, b []byte) {
		if tg, err := Read(b); err == nil {
			tg.Tag([]string{"The", "plan", "did", "n't", "\xff"})
		}
	})
}

func TestRival(t *testing.T) {
	tg := &Tagger{tags: []pair{{"NOUN", "NN"}, {"VERB", "VB"}}}
	for _, c := range []struct {
		lead int32
		want string
	}{{0, "VERB/VB?"}, {sure - 1, "VERB/VB?"}, {sure, "VERB/VB"}, {doubt - 1, "VERB/VB"}, {doubt, ""}} {
		if got := tg.rival(1, c.lead); got != c.want {
			t.Errorf("lead %d: rival %q, want %q", c.lead, got, c.want)
		}
	}
	if best, second, lead := top([]int32{3, 9, -2, 9}); best != 1 || second != 3 || lead != 0 {
		t.Errorf("top: %d, %d, %d apart, want the first of equals, the other, 0", best, second, lead)
	}
}
