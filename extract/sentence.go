package extract

import (
	"strings"

	"kg/graph/schema"
	"kg/nlp"
)

// Sentence reads one sentence on its own. Its claims stand between mentions: an end that stands for nobody known, such as a
// pronoun, is there under the words of the text and without an ID. Offsets are bytes into the text. Claims have no ID, article or
// evidence.
func (e Extractor) Sentence(text string) []schema.Claim {
	x := e.read(nlp.Parse(text), "")
	var out []schema.Claim
	found := x.findings()
	if !e.RulesOnly {
		found = x.askModels(found, func(int) bool { return true })
	}
	for _, f := range found {
		if c, ok := x.between(f, x.standIn); ok {
			c.Speaker = x.speakerOf(f)
			c.Traits = traits(&c)
			if c.Confidence = confidence(c.Traits); c.Confidence >= e.MinConfidence {
				out = append(out, c)
			}
		}
	}
	return out
}

// standIn is the entity of a mention, or one of its words alone. A subject or possessor that is a pronoun gives way to the name
// before it in the sentence, as a reader would put it: in "Lee said she backs Roe" it is Lee who backs; an "I" that acts gives way to who is
// quoted there.
func (x *reading) standIn(m int) (schema.Argument, bool) {
	m = x.nameBefore(x.whoSpeaks(m))
	if a, ok := x.argument(m); ok || m < 0 {
		return a, ok
	}
	ment := x.ments[m]
	return schema.Argument{Entity: schema.Entity{Name: strings.TrimSpace(ment.Text), Type: ment.Type}, Start: ment.Start, End: ment.End, Kind: ment.Kind}, true
}

// nameBefore is the last name before a subject or possessive pronoun that stands for the same entity in its sentence, else the mention itself.
func (x *reading) nameBefore(m int) int {
	if m < 0 || m >= len(x.entOf) || x.entOf[m] < 0 || x.ments[m].Kind != kindPronoun {
		return m
	}
	pronoun := x.ments[m]
	if rel := x.trees[pronoun.Sent].rel(pronoun.Head); rel != "nsubj" && rel != "nsubj:pass" && rel != "nmod:poss" {
		return m
	}
	name := m
	for _, k := range x.ents[x.entOf[m]].ments {
		if other := x.ments[k]; other.Kind == kindName && other.Sent == pronoun.Sent && other.Start < pronoun.Start {
			name = k
		}
	}
	return name
}

// whoSpeaks is who a sentence quotes, where the mention is an "I" or "we" that acts in the quote, else the mention itself.
func (x *reading) whoSpeaks(m int) int {
	if m < 0 || x.ments[m].Kind != kindPronoun || !firstPerson(x.ments[m].Text) {
		return m
	}
	pronoun := x.ments[m]
	q := x.quoteAt(pronoun.Start)
	if q == nil || q.speaker < 0 || x.ments[q.speaker].Sent != pronoun.Sent || x.trees[pronoun.Sent].rel(pronoun.Head) != "nsubj" {
		return m
	}
	return q.speaker
}
