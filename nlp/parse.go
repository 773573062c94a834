package nlp

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode"

	"kg/nlp/models"
	"kg/nlp/ner"
	"kg/nlp/parser"
	"kg/nlp/split"
	"kg/nlp/tagger"
)

// pipeline is the four trained models. They are read-only.
type pipeline struct {
	splitter   *split.Splitter
	tagger     *tagger.Tagger
	parser     *parser.Parser
	recogniser *ner.Recogniser
}

// load reads the models that are part of this program, once.
var load = sync.OnceValues(func() (*pipeline, error) {
	var p pipeline
	var errs [4]error
	var wg sync.WaitGroup
	wg.Go(func() { p.splitter, errs[0] = read(models.Split, split.Read) })
	wg.Go(func() { p.tagger, errs[1] = read(models.Tagger, tagger.Read) })
	wg.Go(func() { p.parser, errs[2] = read(models.Parser, parser.Read) })
	wg.Go(func() { p.recogniser, errs[3] = read(models.NER, ner.Read) })
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, fmt.Errorf("nlp: %w", err)
		}
	}
	return &p, nil
})

func read[T any](name string, from func([]byte) (T, error)) (T, error) {
	var none T
	b, err := models.Load(name)
	if err != nil {
		return none, err
	}
	m, err := from(b)
	if err != nil {
		return none, fmt.Errorf("%s model: %w", name, err)
	}
	return m, nil
}

// Load reads the models, which Parse otherwise does when first called. An error means that the program was built with a
// model that it cannot read.
func Load() error {
	_, err := load()
	return err
}

// Parse annotates a text. It accepts any bytes, may be called from many goroutines, and always gives the same document
// for the same text. It panics where Load fails.
func Parse(text string) *Document {
	p, err := load()
	if err != nil {
		panic(err)
	}
	return p.parse(text)
}

func (p *pipeline) parse(text string) *Document {
	doc := &Document{Text: text}
	parts := p.splitter.Split(text)
	doc.Paragraphs = make([]Span, len(parts.Paragraphs))
	for i, par := range parts.Paragraphs {
		doc.Paragraphs[i] = Span(par)
	}
	doc.Sentences = make([]Sentence, len(parts.Sentences))
	// A stage goes through all sentences before the next one begins: its model then stays in the processor's caches.
	var forms, rivals []string // of all sentences, the latter
	for i, sent := range parts.Sentences {
		n := len(sent.Tokens)
		toks := make([]Token, n)
		forms = forms[:0]
		for _, tok := range sent.Tokens {
			forms = append(forms, text[tok.Start:tok.End])
		}
		for j, tag := range p.tagger.Tag(forms) {
			tok := sent.Tokens[j]
			toks[j] = Token{
				Span: Span{tok.Start, tok.End}, Joined: tok.Joined,
				Text: forms[j], Lemma: tag.Lemma, UPOS: tag.UPOS, XPOS: tag.XPOS,
			}
			rivals = append(rivals, tag.Rival)
		}
		doc.Sentences[i] = Sentence{Span: Span{toks[0].Start, toks[n-1].End}, Tokens: toks, Paragraph: sent.Paragraph, Cut: sent.Cut}
	}
	var words []parser.Word
	for i := range doc.Sentences {
		toks := doc.Sentences[i].Tokens
		doubts := rivals[:len(toks)]
		rivals = rivals[len(toks):]
		if !hasWord(toks) {
			hang(toks)
			continue
		}
		words = words[:0]
		for j, tok := range toks {
			words = append(words, parser.Word{Form: tok.Text, Lemma: tok.Lemma, UPOS: tok.UPOS, XPOS: tok.XPOS, Rival: doubts[j]})
		}
		for j, arc := range p.parser.Parse(words) {
			toks[j].Head, toks[j].Rel = arc.Head, arc.Rel
		}
	}
	var tagged []ner.Word
	for i := range doc.Sentences {
		tagged = tagged[:0]
		for _, tok := range doc.Sentences[i].Tokens {
			tagged = append(tagged, ner.Word{Form: tok.Text, UPOS: tok.UPOS, XPOS: tok.XPOS})
		}
		doc.Sentences[i].Names = namesOf(p.recogniser.Label(tagged))
	}
	return doc
}

// hasWord tells whether a sentence holds a letter or digit, and so has something to parse.
func hasWord(toks []Token) bool {
	return slices.ContainsFunc(toks, func(tok Token) bool {
		return strings.IndexFunc(tok.Text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0
	})
}

// hang makes a tree of signs alone: all below the first.
func hang(toks []Token) {
	toks[0].Head, toks[0].Rel = -1, "root"
	for j := 1; j < len(toks); j++ {
		toks[j].Head, toks[j].Rel = 0, "punct"
	}
}

// namesOf reads names from BIO2 labels.
func namesOf(labels []string) []Name {
	var out []Name
	for i, l := range labels {
		switch {
		case l[0] == 'B':
			out = append(out, Name{First: i, Last: i + 1, Label: l[2:]})
		case l[0] == 'I' && len(out) > 0 && out[len(out)-1].Last == i:
			out[len(out)-1].Last++
		}
	}
	return out
}
