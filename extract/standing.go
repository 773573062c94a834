package extract

import (
	"slices"

	"kg/graph/schema"
)

// pollWords say that a sentence tells how candidates stand.
var pollWords = wordSet(`poll polling survey vote voter primary caucus primaries delegate precinct ballot race election runoff nomination candidate`)

// standings are claims that those of whom a sentence gives shares of votes, or who is ahead, compete: "Lee has 40 percent and Ray 35 percent",
// "putting Lee 8 points ahead of Ray".
func (x *reading) standings(t *tree) []finding {
	var out []finding
	shares := x.shares(t)
	for i, a := range shares {
		out = append(out, x.compete(t, []int{a}, shares[i+1:], a, "standing share")...)
	}
	for i := range t.Tokens {
		if w := t.lower(i); !t.counts(i-1) && (w != "ahead" || !t.isAboutPolls()) || w != "ahead" && w != "behind" {
			continue // "right behind him" is support
		}
		behind := t.behindNoun(i, "of")
		for _, c := range []int{i, i + 1} { // "ahead of" may be one preposition, or hang from the verb as two
			if len(behind) == 0 && c < len(t.Tokens) && t.base(c) == "case" && t.Tokens[c].Head > c {
				behind = t.arguments(t.Tokens[c].Head)
			}
		}
		out = append(out, x.compete(t, x.placed(t, i), behind, i, "standing ahead")...)
	}
	return out
}

// isAboutPolls says whether a sentence tells how candidates stand.
func (t *tree) isAboutPolls() bool {
	about := false
	for i := range t.Tokens {
		if w := t.lemma(i); pollWords[w] {
			about = true
		} else if w == "approval" || w == "favorability" || w == "favorable" || w == "tax" {
			return false
		}
	}
	return about
}

// counts says whether a token counts what one is ahead by: "8 points".
func (t *tree) counts(i int) bool {
	if i < 0 {
		return false
	}
	switch t.lemma(i) {
	case "point", "percent", "%", "vote", "seat", "delegate":
		return true
	}
	return false
}

// placed lists who is ahead or behind by the adverb at: the object of who puts them there, else the subject.
func (x *reading) placed(t *tree, at int) []int {
	for n := 0; at >= 0 && n < maxDepth; at, n = t.Tokens[at].Head, n+1 {
		if c := x.clauseAt(t, at); len(c.subjects)+len(c.objects) > 0 {
			switch t.lemma(at) {
			case "put", "place", "leave", "show", "find", "have", "give":
				if slices.ContainsFunc(c.objects, func(o int) bool { return x.known(t, o) >= 0 }) {
					return c.objects
				}
			}
			return c.subjects
		}
	}
	return nil
}

// shares lists the persons beside whose names a share in percent stands, as heads of their mentions; none where there is but one.
func (x *reading) shares(t *tree) []int {
	var out []int
	if !t.isAboutPolls() {
		return nil
	}
	for i := 1; i < len(t.Tokens); i++ {
		if w := t.lower(i); w != "percent" && w != "%" || t.Tokens[i-1].UPOS != "NUM" {
			continue
		}
		for _, m := range []int{x.nameShortlyBefore(t, i-1), x.nameShortlyAfter(t, i)} {
			if m >= 0 && !slices.Contains(out, x.ments[m].Head) {
				out = append(out, x.ments[m].Head)
			}
		}
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// nearby is how many words may stand between a name and its share: "had the support of".
const nearby = 5

// nameShortlyBefore is the person whose name stands before token i with no more than a few words and no comma between. -1 for none.
func (x *reading) nameShortlyBefore(t *tree, i int) int {
	for k := i - 1; k >= 0 && k >= i-nearby && t.Tokens[k].Text != ","; k-- {
		if m := x.at(t, k); m >= 0 {
			if x.ments[m].Kind == kindName && x.ments[m].Type == schema.Person {
				return m
			}
			return -1
		}
	}
	return -1
}

// nameShortlyAfter is the person whose share stands at token i: "21 percent for Ray", "57 percent of the vote against Ray". -1 for none.
func (x *reading) nameShortlyAfter(t *tree, i int) int {
	for k := i + 1; k < len(t.Tokens) && k <= i+nearby && t.Tokens[k].UPOS != "PUNCT" && !t.isVerb(k); k++ {
		switch t.lower(k) {
		case "for", "against", "to":
			h := t.Tokens[k].Head
			if m := x.at(t, max(h, 0)); h > k && m >= 0 && x.ments[m].Kind == kindName && x.ments[m].Type == schema.Person {
				return m
			}
			return -1
		}
	}
	return -1
}
