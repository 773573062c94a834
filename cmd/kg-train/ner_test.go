package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"kg/nlp/conllu"
	"kg/nlp/models"
	"kg/nlp/ner"
	"kg/nlp/tagger"
)

func TestReadNER(t *testing.T) {
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "set"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, text, want string }{
		{"io", "Anna I-PER\nmet O\nBo I-PER\nLee I-PER\n\nhi O\n", "B-PER O B-PER I-PER|O"},
		{"bio", "Greens\tB-politicalparty\nof\tI-politicalparty\nOslo\tB-location\nvote\tB-election\n", "B-ORG I-ORG B-LOC O"},
		{"iob2", "# newdoc id = d\n# text = # x\n1\t#\tO\t-\t-\n2\tOslo\tB-LOC\t-\tx\n", "O B-LOC"},
	} {
		if err := os.WriteFile(filepath.Join(dir, "set", c.name), []byte(c.text), 0o644); err != nil {
			t.Fatal(err)
		}
		sents, err := readNER(dir, "set/"+c.name, true)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, s := range sents {
			got = append(got, strings.Join(gold(s.Gold), " "))
		}
		if g := strings.Join(got, "|"); g != c.want {
			t.Errorf("%s: got %s, want %s", c.name, g, c.want)
		}
	}
}

func TestGUMNames(t *testing.T) {
	const text = `# newdoc id = d
1	President	President	PROPN	NNP	_	3	compound	_	Entity=(1-person-new-nnnnn-cf1-2-sgl
2	Ida	Ida	PROPN	NNP	_	3	compound	_	_
3	Voss	Voss	PROPN	NNP	_	6	nsubj	_	Entity=1)
4	and	and	CCONJ	CC	_	5	cc	_	_
5	she	she	PRON	PRP	_	3	conj	_	Entity=(2-person-acc-nnnnn-cf1-1-ana)
6	left	leave	VERB	VBD	_	0	root	_	_
7	the	the	DET	DT	_	8	det	_	Entity=(3-organization-new-nnnnn-cf2-2-sgl-Bank_of_Plonk
8	Bank	Bank	PROPN	NNP	_	6	obj	_	_
9	of	of	ADP	IN	_	10	case	_	_
10	Plonk	Plonk	PROPN	NNP	_	8	nmod	_	Entity=(4-place-new-nnnnn-cf3-1-sgl-Plonk)3)

`
	sents, err := conllu.Read(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	got := strings.Join(gold(gumNames(sents)[0].Gold), " ")
	if want := "O B-PER I-PER O O O O B-ORG I-ORG I-ORG"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestNERScore(t *testing.T) {
	s := newNERScore()
	s.add(strings.Fields("B-PER I-PER O B-LOC B-ORG B-MISC"), strings.Fields("B-PER I-PER O B-LOC I-LOC B-MISC"))
	if got := s.String(); !strings.HasPrefix(got, "all P 50.00 R 33.33 F1 40.00 (3)") {
		t.Error(got)
	}
}

// TestNERBar holds the embedded model to what it is to reach on text it was not trained on.
func TestNERBar(t *testing.T) {
	const data = "../../../shared/data"
	dev, err := readNER(data, "crossner-politics/dev.txt", true)
	if err != nil {
		t.Skip("no data sets: ", err)
	}
	var tg *tagger.Tagger
	b, err := models.Load(models.Tagger)
	if err == nil {
		tg, err = tagger.Read(b)
	}
	if err != nil {
		t.Skip("no tagger: ", err)
	}
	if b, err = models.Load(models.NER); err != nil {
		t.Skip("no recogniser: ", err)
	}
	r, err := ner.Read(b)
	if err != nil {
		t.Fatal(err)
	}
	f1 := func() float64 {
		s := newNERScore()
		scoreNER(r, dev, s)
		t.Log(s)
		var hit, gold, found int
		for k := range s.gold {
			hit, gold, found = hit+s.hit[k], gold+s.gold[k], found+s.found[k]
		}
		return 200 * float64(hit) / float64(gold+found)
	}
	if got := f1(); got < 70 {
		t.Errorf("without tags: F1 %.2f on CrossNER's politics dev, want 70", got)
	}
	tagNER(tg, dev, 0)
	if got := f1(); got < 79 {
		t.Errorf("F1 %.2f on CrossNER's politics dev, want 79", got)
	}
}
