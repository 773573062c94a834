package nlp

import (
	"strings"
	"testing"

	"github.com/jdkato/prose/v2"

	"kg/nlp/models"
	"kg/nlp/ner"
	"kg/nlp/parser"
	"kg/nlp/split"
	"kg/nlp/tagger"
)

// The stages' benchmarks all run over the same text and report words a second, on one core.

func benchText() string { return strings.Repeat(article+"\n", 20) }

func report(b *testing.B, words int) {
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

func words(doc *Document) int {
	n := 0
	for _, sent := range doc.Sentences {
		n += len(sent.Tokens)
	}
	return n
}

func stages(b *testing.B) (*pipeline, *Document) {
	p, err := load()
	if err != nil {
		b.Fatal(err)
	}
	return p, p.parse(benchText())
}

func BenchmarkSplit(b *testing.B) {
	p, doc := stages(b)
	for b.Loop() {
		p.splitter.Split(doc.Text)
	}
	report(b, words(doc))
}

func BenchmarkTag(b *testing.B) {
	p, doc := stages(b)
	var forms [][]string
	for _, sent := range doc.Sentences {
		var f []string
		for _, tok := range sent.Tokens {
			f = append(f, tok.Text)
		}
		forms = append(forms, f)
	}
	for b.Loop() {
		for _, f := range forms {
			p.tagger.Tag(f)
		}
	}
	report(b, words(doc))
}

func BenchmarkTrees(b *testing.B) {
	p, doc := stages(b)
	var sents [][]parser.Word
	for _, sent := range doc.Sentences {
		var forms []string
		for _, tok := range sent.Tokens {
			forms = append(forms, tok.Text)
		}
		var ws []parser.Word
		for i, tag := range p.tagger.Tag(forms) {
			ws = append(ws, parser.Word{Form: forms[i], Lemma: tag.Lemma, UPOS: tag.UPOS, XPOS: tag.XPOS, Rival: tag.Rival})
		}
		sents = append(sents, ws)
	}
	for b.Loop() {
		for _, ws := range sents {
			p.parser.Parse(ws)
		}
	}
	report(b, words(doc))
}

func BenchmarkNames(b *testing.B) {
	p, doc := stages(b)
	var sents [][]ner.Word
	for _, sent := range doc.Sentences {
		var ws []ner.Word
		for _, tok := range sent.Tokens {
			ws = append(ws, ner.Word{Form: tok.Text, UPOS: tok.UPOS, XPOS: tok.XPOS})
		}
		sents = append(sents, ws)
	}
	for b.Loop() {
		for _, ws := range sents {
			p.recogniser.Label(ws)
		}
	}
	report(b, words(doc))
}

// BenchmarkParse is all stages together.
func BenchmarkParse(b *testing.B) {
	p, doc := stages(b)
	for b.Loop() {
		p.parse(doc.Text)
	}
	report(b, words(doc))
}

// BenchmarkParseParallel parses one document on each core.
func BenchmarkParseParallel(b *testing.B) {
	p, doc := stages(b)
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			p.parse(doc.Text)
		}
	})
	report(b, words(doc))
}

// BenchmarkProseTags is prose's tokeniser and tagger alone, a sentence a call, for comparison.
func BenchmarkProseTags(b *testing.B) {
	_, doc := stages(b)
	first, err := prose.NewDocument("Go.", prose.WithExtraction(false), prose.WithSegmentation(false))
	if err != nil {
		b.Fatal(err)
	}
	n := 0
	for b.Loop() {
		n = 0
		for _, sent := range doc.Sentences {
			d, err := prose.NewDocument(doc.Text[sent.Start:sent.End], prose.UsingModel(first.Model), prose.WithExtraction(false), prose.WithSegmentation(false))
			if err != nil {
				b.Fatal(err)
			}
			n += len(d.Tokens())
		}
	}
	report(b, n)
}

// BenchmarkLoad reads all models.
func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		_, err1 := read(models.Split, split.Read)
		_, err2 := read(models.Tagger, tagger.Read)
		_, err3 := read(models.Parser, parser.Read)
		_, err4 := read(models.NER, ner.Read)
		for _, err := range []error{err1, err2, err3, err4} {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}
