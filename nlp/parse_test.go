package nlp

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"kg/nlp/conllu"
)

// update rewrites the golden files: KG_UPDATE=1.
var update = os.Getenv("KG_UPDATE") != ""

// article is written for these tests.
const article = `Senate panel backs Roe

Sen. Jane Ng (R-S.C.) praised Attorney General John Roe on Tuesday, but she didn't support his plan to cut the agency's $4.5 million budget. “We can't do that,” Ng told reporters in Washington. “It won't help.”

The plan was criticized by the mayor of Springfield, Ann Lee, who said that Roe had ignored the city's 15-year-old agreement with the Justice Department.

Roe will defend the Constitution & the rule of law. — Jane Q. Ng (@JaneQNg) July 26, 2017

Asked whether Roe would resign, Lee said “no.”Attorney Max Poe, Roe's deputy, declined to comment…

See https://example.com/roe_(plan) or mail press@example.org.
`

func TestGolden(t *testing.T) {
	var b bytes.Buffer
	if err := Parse(article).WriteCoNLLU(&b); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join("testdata", "article.conllu")
	if update {
		if err := os.WriteFile(path, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(b.Bytes(), want) {
		got, old := strings.Split(b.String(), "\n"), strings.Split(string(want), "\n")
		for i := range min(len(got), len(old)) {
			if got[i] != old[i] {
				t.Errorf("line %d:\n got %s\nwant %s", i+1, got[i], old[i])
			}
		}
		t.Errorf("%d lines, want %d (go test ./nlp KG_UPDATE=1 rewrites the file)", len(got), len(old))
	}
}

func TestSentenceStructure(t *testing.T) {
	doc := Parse("Cruz praised Sessions. Sessions was criticized by Trump.")
	if len(doc.Sentences) != 2 {
		t.Fatalf("%d sentences", len(doc.Sentences))
	}
	for i, want := range []string{
		"Cruz/PROPN/nsubj<praised praised/VERB/root Sessions/PROPN/obj<praised ./PUNCT/punct<praised",
		"Sessions/PROPN/nsubj:pass<criticized was/AUX/aux:pass<criticized criticized/VERB/root by/ADP/case<Trump Trump/PROPN/obl:agent<criticized ./PUNCT/punct<criticized",
	} {
		var got []string
		toks := doc.Sentences[i].Tokens
		for _, tok := range toks {
			s := tok.Text + "/" + tok.UPOS + "/" + tok.Rel
			if tok.Head >= 0 {
				s += "<" + toks[tok.Head].Text
			}
			got = append(got, s)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("got %s\nwant %s", strings.Join(got, " "), want)
		}
	}
}

// check fails where a document is not what its type promises.
func check(t testing.TB, doc *Document) {
	t.Helper()
	pos, par := 0, 0
	for i := range doc.Sentences {
		sent := &doc.Sentences[i]
		if len(sent.Tokens) == 0 || sent.Start != sent.Tokens[0].Start || sent.End != sent.Tokens[len(sent.Tokens)-1].End {
			t.Fatalf("sentence %d: %v with %d tokens", i, sent.Span, len(sent.Tokens))
		}
		if sent.Paragraph < par || sent.Paragraph >= len(doc.Paragraphs) {
			t.Fatalf("sentence %d in paragraph %d after %d", i, sent.Paragraph, par)
		}
		par = sent.Paragraph
		roots := 0
		for j, tok := range sent.Tokens {
			if tok.Start < pos || tok.End <= tok.Start || tok.End > len(doc.Text) || doc.Text[tok.Start:tok.End] != tok.Text {
				t.Fatalf("token %v %q after %d", tok.Span, tok.Text, pos)
			}
			pos = tok.End
			if tok.UPOS == "" || tok.XPOS == "" || tok.Lemma == "" || tok.Rel == "" {
				t.Fatalf("token %q lacks an annotation: %+v", tok.Text, tok)
			}
			if tok.Head < -1 || tok.Head >= len(sent.Tokens) {
				t.Fatalf("token %q has head %d of %d", tok.Text, tok.Head, len(sent.Tokens))
			}
			if tok.Head == -1 {
				roots++
			}
			steps := 0
			for k := j; k >= 0; k = sent.Tokens[k].Head {
				if steps++; steps > len(sent.Tokens) {
					t.Fatalf("token %q is in a cycle", tok.Text)
				}
			}
			if utf8.ValidString(doc.Text) && !utf8.ValidString(tok.Text) {
				t.Fatalf("token %q cuts a character", tok.Text)
			}
		}
		if roots != 1 {
			t.Fatalf("sentence %d has %d roots", i, roots)
		}
		last := 0
		for _, name := range sent.Names {
			if name.First < last || name.Last <= name.First || name.Last > len(sent.Tokens) || !slices.Contains([]string{"PER", "ORG", "LOC", "MISC"}, name.Label) {
				t.Fatalf("name %+v in %d tokens after %d", name, len(sent.Tokens), last)
			}
			last = name.Last
		}
	}
}

// checkCoNLLU fails where the written form cannot be read back or its words do not make up the text.
func checkCoNLLU(t testing.TB, doc *Document) {
	t.Helper()
	var b bytes.Buffer
	if err := doc.WriteCoNLLU(&b); err != nil {
		t.Fatal(err)
	}
	sents, err := conllu.Read(&b)
	if err != nil {
		t.Fatal(err)
	}
	if len(sents) != len(doc.Sentences) {
		t.Fatalf("%d sentences written, %d read", len(doc.Sentences), len(sents))
	}
	for i, s := range sents {
		if len(s.Words) != len(doc.Sentences[i].Tokens) {
			t.Fatalf("sentence %d: %d words written, %d read", i, len(doc.Sentences[i].Tokens), len(s.Words))
		}
	}
}

func TestInvariants(t *testing.T) {
	for _, text := range []string{"", " ", "\n\n\n", "a", article, "\xff\xfe", "It’s\u00a0ok.\r\n\r\nYes\tno", strings.Repeat("He said that ", 50) + "no.", "\x00", "_ _ _", "# not a comment\n\n1\t2\t3"} {
		doc := Parse(text)
		check(t, doc)
		checkCoNLLU(t, doc)
	}
}

func TestCoNLLUJoinsWhatIsOneWordInPrint(t *testing.T) {
	var b bytes.Buffer
	if err := Parse("Don't go, Ng's here").WriteCoNLLU(&b); err != nil {
		t.Fatal(err)
	}
	sents, err := conllu.Read(&b)
	if err != nil || len(sents) != 1 {
		t.Fatalf("%v, %d sentences", err, len(sents))
	}
	want := []conllu.Range{{First: 1, Last: 2, Form: "Don't", Misc: "_"}, {First: 5, Last: 6, Form: "Ng's", Misc: "_"}}
	if !slices.Equal(sents[0].Ranges, want) {
		t.Errorf("ranges %v, want %v", sents[0].Ranges, want)
	}
	if !strings.Contains(sents[0].Words[2].Misc, "SpaceAfter=No") || sents[0].Words[2].Form != "go" {
		t.Errorf("no SpaceAfter=No at %v", sents[0].Words[2])
	}
}

func TestSameTextSameDocument(t *testing.T) {
	want := fmt.Sprint(*Parse(article))
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 3 {
				if got := fmt.Sprint(*Parse(article)); got != want {
					t.Error("two parses of one text differ")
				}
			}
		})
	}
	wg.Wait()
}

func TestNothingIsQuadratic(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a while")
	}
	for name, text := range map[string]string{
		"brackets":     strings.Repeat("(", 200000),
		"one word":     strings.Repeat("x", 1<<20),
		"one sentence": strings.Repeat("word ", 100000),
	} {
		start := time.Now()
		doc := Parse(text)
		took := time.Since(start)
		t.Logf("%s: %v", name, took.Round(time.Millisecond))
		if took > 60*time.Second {
			t.Errorf("%s: %v", name, took)
		}
		check(t, doc)
		if name == "one sentence" && !doc.Sentences[0].Cut {
			t.Error("a sentence of 100,000 words is not marked as cut")
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range []string{"", article, "said…it “no.”Attorney", "\xff\xfe a.\x00b", "— X (@x) July 2"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc := Parse(text)
		check(t, doc)
		checkCoNLLU(t, doc)
	})
}
