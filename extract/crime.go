package extract

import (
	"slices"

	"kg/graph/schema"
)

// Whom somebody has attacked by what they are convicted of: "was jailed for the murder of Ray". Who is only charged may have done nothing.

var (
	// convicting are verbs of what is done by law to those who have done violence, and confessing of those who own up to it.
	convicting = wordSet(`convict sentence jail imprison execute condemn`)
	confessing = wordSet(`confess plead admit`)
	// violent are nouns of violence whose victims stand behind "of" or the like.
	violent = wordSet(`murder manslaughter killing homicide slaying assassination shooting stabbing wounding beating rape assault battery kidnapping
		abduction poisoning strangling strangulation molestation torture lynching massacre attack bombing hijacking mugging`)
)

// crimes are such claims of a clause.
func (x *reading) crimes(t *tree, c *clause) []finding {
	who := c.objects
	switch {
	case confessing[t.lemma(c.pred)]:
		who = c.subjects
	case !convicting[t.lemma(c.pred)] || !t.isVerb(c.pred):
		return nil
	}
	if c.negated || c.modality != schema.Asserted && c.modality != schema.Reported {
		return nil
	}
	var out []finding
	for _, noun := range t.with(c.pred, "obl") {
		for _, victim := range t.victims(noun, 0) {
			for _, s := range who {
				out = x.pair(out, t, s, victim, frame{predicate: schema.Attacks, kind: prep, rule: "crime"}, c.pred, []int{c.pred}, c.factuality)
			}
		}
	}
	return out
}

// victims lists to whom the violence is done that a noun names: Ray in "the killing of Ray", "murder in the drowning death of Ray".
func (t *tree) victims(noun, depth int) []int {
	var out []int
	if lemma := t.lemma(noun); !violent[lemma] && lemma != "death" || lemma == "death" && t.cases(noun) != "in" || depth > maxDepth {
		return nil
	}
	for _, k := range t.with(noun, "nmod") {
		p := t.cases(k)
		if violent[t.lemma(k)] || t.lemma(k) == "death" {
			out = append(out, t.victims(k, depth+1)...)
		} else if p == "of" || p == "against" || p == "on" {
			out = append(out, t.arguments(k)...)
		}
	}
	return slices.DeleteFunc(out, func(k int) bool { return nouns[t.lemma(k)] == "time" })
}
