package extract

import "kg/graph/schema"

// Whose deed a noun is that takes it up again: "the move", "the veto".

// summing are nouns that may take up any deed named before.
var summing = wordSet(`move decision step action announcement plan policy act stunt gambit maneuver manoeuvre gesture`)

// things are those of them that name something by itself too: a deed that a verb tells is not "the plan".
var things = wordSet(`plan policy`)

// deedVerbs are verbs that tell of a deed which a noun may take up.
var deedVerbs = map[string]string{"veto": "veto", "decision": "decide", "announcement": "announce", "proposal": "propose", "vote": "vote", "ruling": "rule",
	"nomination": "nominate", "appointment": "appoint", "firing": "fire", "pardon": "pardon", "endorsement": "endorse", "threat": "threaten", "order": "order",
	"remark": "say", "comment": "say", "statement": "say", "suggestion": "suggest", "claim": "claim", "accusation": "accuse", "attack": "attack",
	"withdrawal": "withdraw", "tweet": "tweet", "pledge": "pledge", "promise": "promise", "lawsuit": "sue", "suit": "sue", "resignation": "resign",
	"reversal": "reverse"}

// earlierDoer is whose a deed is that the text has told whose it is: "Lee's order to close the port … Ray criticized the order". It looks
// back over some paragraphs, for the same noun, or for any deed where the noun but sums one up; and over a few sentences for a verb that tells of
// the deed: "Lee closed the port. Ray called the move reckless". -1 for nobody known.
func (x *reading) earlierDoer(t *tree, i int) int {
	noun := t.lemma(i)
	det := t.first(i, "det")
	if !deeds[noun] && !utterances[noun] && !summing[noun] || det < 0 || t.first(i, "nmod", "acl", "compound", "nummod") >= 0 || t.isPossessed(i) {
		return -1
	}
	switch t.lower(det) {
	case "the", "this", "that", "these", "those":
	default:
		return -1
	}
	const sentencesBack, verbsBack = 15, 2
	for s := t.index; s >= max(0, t.index-sentencesBack); s-- {
		before := x.trees[s]
		end := len(before.Tokens)
		if s == t.index {
			end = i
		}
		for k := end - 1; k >= 0; k-- {
			if before.lemma(k) != noun && !(summing[noun] && (deeds[before.lemma(k)] || summing[before.lemma(k)])) || before.Tokens[k].UPOS != "NOUN" {
				continue
			}
			if o := x.owner(before, k); o >= 0 && o < x.found && x.ments[o].Type != schema.Topic {
				return o
			}
		}
		if back := t.index - s; back > 0 && back <= verbsBack && !things[noun] {
			if o := x.doerBy(before, noun); o >= 0 {
				return o
			}
		}
	}
	return -1
}

// stative are verbs that tell of no deed.
var stative = wordSet(`be have want like love hate need know see hear expect hope seem appear remain face suffer lose win get become fall die grow feel
	mean include lead hold live stay sit stand wait`)

// doerBy is who did, or will do, what the last of the main verbs of a sentence tells that a noun may take up, or -1.
func (x *reading) doerBy(t *tree, noun string) int {
	cs := x.clauses[t.index]
	for k := len(cs) - 1; k >= 0; k-- {
		c := &cs[k]
		lemma := t.lemma(c.pred)
		deed := deedVerbs[noun] == lemma || summing[noun] && !stative[lemma] && !holdVerbs[lemma] && (!sayVerbs[lemma] || lemma == "announce")
		if !deed || !t.isVerb(c.pred) || c.passive || c.negated || c.modality != schema.Asserted && c.modality != schema.Reported && c.modality != schema.Planned ||
			!t.isMain(c.pred) || x.quoteAt(t.Tokens[c.pred].Start) != nil {
			continue
		}
		for _, s := range c.subjects {
			if m := x.actor(t, s); m >= 0 && x.ments[m].Type != schema.Topic && !firstPerson(x.ments[m].Text) {
				return m
			}
		}
	}
	return -1
}

// isMain says whether a verb heads the sentence, is joined to the one that does, or tells what it says.
func (t *tree) isMain(verb int) bool {
	for n := 0; n < maxDepth; n++ {
		up := t.Tokens[verb].Head
		switch {
		case up < 0:
			return true
		case t.base(verb) == "conj", t.base(verb) == "ccomp" && sayVerbs[t.lemma(up)], t.base(verb) == "xcomp":
			verb = up
		default:
			return false
		}
	}
	return false
}
