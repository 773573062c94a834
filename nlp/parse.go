package nlp

import (
	"fmt"
	"sync"

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
	all := make([][]ner.Word, len(parts.Sentences))
	var forms []string
	var words []parser.Word
	for i, sent := range parts.Sentences {
		n := len(sent.Tokens)
		toks := make([]Token, n)
		forms, words = forms[:0], words[:0]
		for _, tok := range sent.Tokens {
			forms = append(forms, text[tok.Start:tok.End])
		}
		names := make([]ner.Word, n)
		for j, tag := range p.tagger.Tag(forms) {
			toks[j] = Token{
				Span: Span{sent.Tokens[j].Start, sent.Tokens[j].End}, Joined: sent.Tokens[j].Joined,
				Text: forms[j], Lemma: tag.Lemma, UPOS: tag.UPOS, XPOS: tag.XPOS,
			}
			words = append(words, parser.Word{Form: forms[j], Lemma: tag.Lemma, UPOS: tag.UPOS, XPOS: tag.XPOS})
			names[j] = ner.Word{Form: forms[j], UPOS: tag.UPOS, XPOS: tag.XPOS}
		}
		for j, arc := range p.parser.Parse(words) {
			toks[j].Head, toks[j].Rel = arc.Head, arc.Rel
		}
		all[i] = names
		doc.Sentences[i] = Sentence{Span: Span{toks[0].Start, toks[n-1].End}, Tokens: toks, Paragraph: sent.Paragraph, Cut: sent.Cut}
	}
	for i, words := range all {
		doc.Sentences[i].Names = namesOf(p.recogniser.Label(words))
	}
	return doc
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
