package tagger_test

import (
	"os"
	"strings"
	"testing"

	"kg/nlp/conllu"
	"kg/nlp/models"
	"kg/nlp/tagger"
)

// TestTreebank holds the built-in tagger to its bars.
func TestTreebank(t *testing.T) {
	f, err := os.Open("../../../shared/data/ud-ewt/en_ewt-ud-dev.conllu")
	if err != nil {
		t.Skipf("no treebank here: %v", err)
	}
	defer f.Close()
	sents, err := conllu.Read(f)
	if err != nil {
		t.Fatal(err)
	}
	b, err := models.Load(models.Tagger)
	if err != nil {
		t.Fatal(err)
	}
	tg, err := tagger.Read(b)
	if err != nil {
		t.Fatal(err)
	}
	var n, upos, xpos, lemma float64
	for _, s := range sents {
		forms := make([]string, len(s.Words))
		for i, w := range s.Words {
			forms[i] = w.Form
		}
		for i, tag := range tg.Tag(forms) {
			w := s.Words[i]
			n++
			if tag.UPOS == w.UPOS {
				upos++
			}
			if tag.XPOS == w.XPOS {
				xpos++
			}
			if strings.EqualFold(tag.Lemma, w.Lemma) {
				lemma++
			}
		}
	}
	for _, c := range []struct {
		name     string
		got, bar float64
	}{{"UPOS", 100 * upos / n, 95.5}, {"XPOS", 100 * xpos / n, 95}, {"lemma", 100 * lemma / n, 98}} {
		t.Logf("%s: %.2f%%", c.name, c.got)
		if c.got < c.bar {
			t.Errorf("%s: %.2f%% right, want %.1f", c.name, c.got, c.bar)
		}
	}
}

func TestLemmas(t *testing.T) {
	b, err := models.Load(models.Tagger)
	if err != nil {
		t.Fatal(err)
	}
	tg, err := tagger.Read(b)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range [][2]string{
		{"She recuses herself .", "she recuse herself ."},
		{"Reps. Ng and Lee , D-Calif. , were leveled", "Reps. Ng and Lee , D-Calif. , be level"},
		{"They did n’t lose ; it ’s lost …", "they do not lose ; it be lose …"},
		{"The nominees ravaged cities", "the nominee ravage city"},
	} {
		var got []string
		for _, tag := range tg.Tag(strings.Fields(c[0])) {
			got = append(got, tag.Lemma)
		}
		if s := strings.Join(got, " "); s != c[1] {
			t.Errorf("%s: lemmas %s, want %s", c[0], s, c[1])
		}
	}
}
