package extract

import (
	"slices"

	"kg/graph/schema"
)

// What is said or written of somebody in words that are said to be harsh: "a scathing letter about Lee", "vulgar comments about women".

// harsh are adjectives of words that speak ill of what they are about.
var harsh = wordSet(`scathing blistering withering damning scorching harsh brutal unflattering searing stinging excoriating devastating bitter
	angry negative derogatory disparaging insulting racist sexist misogynistic homophobic xenophobic antisemitic anti-semitic vulgar crude derisive
	mocking dismissive unfavorable unfavourable hostile incendiary inflammatory offensive lewd contemptuous nasty vicious venomous vitriolic acerbic
	caustic snide sarcastic demeaning degrading obscene abusive hateful scornful disdainful denigrating belittling slanderous libelous libellous
	defamatory malicious disrespectful critical bigoted barbed cutting tart trenchant acid acidic mean-spirited ugly disgusting rude
	unkind uncharitable condescending patronizing patronising profane expletive-laden profanity-laced blunt pointed stern fierce fiery furious
	unsparing ferocious merciless hurtful disgraceful deplorable despicable outrageous vile repugnant reprehensible unfounded baseless false
	untrue misleading`)

// sayings are nouns of what is said or written, besides utterances.
var sayings = wordSet(`language rhetoric word thing joke account portrait review critique assessment analysis verdict piece story response rumor
	rumour smear slur insult chant slogan cartoon caricature sketch monologue skit quip jibe aside posting commentary documentary film dossier
	biography profile claim accusation allegation lie innuendo insinuation stereotype line opinion view`)

// harshWords are the claims of a noun of words with a harsh adjective: by whom they are, of whom they are about.
func (x *reading) harshWords(t *tree, i int, byPred map[int]*clause) []finding {
	if !utterances[t.lemma(i)] && !sayings[t.lemma(i)] && !replies[t.lemma(i)] {
		return nil
	}
	word := -1
	for _, k := range t.with(i, "amod", "compound") {
		if harsh[t.lower(k)] && k < i {
			word = k
		}
	}
	if word < 0 || t.isNone(i) {
		return nil
	}
	m := matched{words: []int{word, i}}
	for _, p := range []string{"about", "on", "against", "toward", "towards", "regarding", "concerning"} {
		about := t.following(i, p)
		if about == nil {
			continue
		}
		fr := frame{predicate: schema.Criticizes, kind: nounPoss, prep: p, rule: "harsh words"}
		if out := x.framedNoun(t, i, m, fr, byPred); len(out) > 0 {
			return out
		}
		var out []finding
		for _, by := range x.utteredIn(t, i, byPred) {
			for _, k := range about {
				out = x.pair(out, t, by, k, fr, i, m.words, asserted)
			}
		}
		return out
	}
	if replies[t.lemma(i)] {
		out := x.framedNoun(t, i, m, frame{predicate: schema.Criticizes, kind: nounPoss, prep: "to", rule: "harsh words"}, byPred)
		return slices.DeleteFunc(out, func(f finding) bool { return x.ments[f.object].Sent != t.index }) // "the decision drew an angry response"
	}
	return nil
}

// replies are nouns of what is sent to somebody, or drawn by somebody: "sent Lee a scathing letter", "drew an angry response from Lee".
var replies = wordSet(`letter response reply answer reaction message email e-mail note memo missive retort rejoinder riposte reception telegram`)

// uttering are verbs of saying or writing their object.
var uttering = wordSet(`write tweet post publish use spew spread spout utter release share send deliver repeat retweet record pen type scrawl mutter
	circulate peddle push say leave upload air broadcast run print`)

// utteredIn lists the subjects of the verb that words are the object of, where it is one of uttering.
func (x *reading) utteredIn(t *tree, i int, byPred map[int]*clause) []int {
	c := byPred[t.Tokens[t.container(i)].Head]
	if c == nil || t.base(t.container(i)) != "obj" || c.negated || c.passive || c.modality != schema.Asserted && c.modality != schema.Reported || !uttering[t.lemma(c.pred)] {
		return nil
	}
	return c.subjects
}
