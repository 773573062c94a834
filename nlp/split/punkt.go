package split

import (
	"sync"

	"gopkg.in/neurosnap/sentences.v1"
	"gopkg.in/neurosnap/sentences.v1/english"
)

// punkt is the segmenter beneath prose (Kiss and Strunk 2006), held once: prose itself reads its data anew for each document.
var punkt = sync.OnceValue(func() *sentences.DefaultSentenceTokenizer {
	t, err := english.NewSentenceTokenizer(nil)
	if err != nil {
		panic(err) // its data is part of the program
	}
	return t
})

// punktEnds tells after which tokens the segmenter ends a sentence: what it knows of abbreviations goes into the model.
func punktEnds(text string, toks []Token) []bool {
	ends := make([]bool, len(toks))
	if len(toks) == 0 {
		return ends
	}
	first := toks[0].Start
	i := 0
	for _, s := range punkt().Tokenize(text[first:toks[len(toks)-1].End]) {
		for i < len(toks) && toks[i].End-first <= s.End {
			i++
		}
		if i > 0 {
			ends[i-1] = true
		}
	}
	return ends
}
