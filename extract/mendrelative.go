package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// mendRestrictive makes a relative clause of one with "which" or "that" right behind its noun that a parser took for another kind, where it lacks
// what the word stands for: "a paper that Lee sued", but not "the idea that Lee sued".
func mendRestrictive(sent nlp.Sentence) nlp.Sentence {
	for i := 1; i < len(sent.Tokens); i++ {
		word := strings.ToLower(sent.Tokens[i].Text)
		verb := sent.Tokens[i].Head
		if word != "which" && word != "that" || verb < i || sent.Tokens[verb].Rel != "acl" || sent.Tokens[verb].Head != i-1 || sent.Tokens[verb].UPOS != "VERB" ||
			!hangs(sent, verb, "nsubj") || sent.Tokens[i].Rel != "obj" && (sent.Tokens[i].Rel != "mark" || hangs(sent, verb, "obj", "ccomp", "xcomp", "obl")) {
			continue
		}
		if noun := sent.Tokens[i-1]; word == "that" && (noun.UPOS != "NOUN" || contentNouns[noun.Lemma] || assertions[noun.Lemma] || told[noun.Lemma]) {
			continue
		}
		sent.Tokens = slices.Clone(sent.Tokens)
		sent.Tokens[i].Rel, sent.Tokens[verb].Rel = "obj", "acl:relcl"
	}
	return sent
}

// told are further nouns that a clause with "that" tells the content of.
var told = wordSet(`fact news report evidence proof sign hope doubt possibility chance risk danger impression sense sentiment promise pledge assurance guarantee
	threat demand proposal recommendation decision agreement condition ground extent degree point reason case likelihood prospect day time moment way
	understanding knowledge realization realisation discovery finding revelation hint indication illusion pretence pretense rule principle
	announcement confirmation admission acknowledgment acknowledgement denial rumor rumour speculation story myth truth`)
