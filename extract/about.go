package extract

import "slices"

// Whom a quotation is about by the words beside it: "“She is a crook,” he said of Lee".

// spokenOf are the tokens outside its marks that a quote is said of, in the sentence t: "said of Lee", "of Lee, he said", and where asked is set
// also "asked about Lee" and "referring to Lee".
func (x *reading) spokenOf(q *quote, asked bool) (t *tree, of []int) {
	if q == nil || q.by == nil {
		return nil, nil
	}
	t = q.by.t
	verbs := []int{q.by.at}
	if asked {
		for _, k := range t.with(q.by.at, "advcl", "ccomp", "parataxis") {
			if bringingUp[t.lemma(k)] && !hasSubject(t, k) {
				verbs = append(verbs, k)
			}
		}
	} else if !sayVerbs[t.lemma(q.by.at)] {
		return t, nil
	}
	for n, verb := range verbs {
		for _, k := range t.children[verb] {
			p := t.cases(k)
			if p == "of" || n > 0 && (p == "about" || p == "to" && t.lemma(verb) != "ask") {
				of = append(of, slices.DeleteFunc(t.arguments(k), func(a int) bool { return x.quoteAt(t.Tokens[a].Start) != nil })...)
			}
		}
	}
	return t, of
}

// bringingUp are verbs of what one is asked about, or says that one speaks of.
var bringingUp = wordSet(`ask question press talk speak refer allude`)

// saidOf is the entity that a pronoun in a quote stands for because the quote is said of it, and names nobody else before; or -1.
func (x *reading) saidOf(a *anaphor) int {
	t, of := x.spokenOf(a.quote, false)
	for k := a.number - 1; k >= 0 && x.ments[k].Start >= a.quote.Start; k-- {
		if e := x.entOf[k]; e >= 0 && x.ments[k].Kind == kindName && x.fits(a, e) {
			return -1
		}
	}
	for _, k := range of {
		if m := x.known(t, k); m >= 0 && x.entOf[m] >= 0 && x.fits(a, x.entOf[m]) {
			return x.entOf[m]
		}
	}
	return -1
}

// pointedAt are the mentions of whom a clause of a quote judges by "it" or "this" what it is said of: "“It is a disgrace,” he said of Lee's plan".
func (x *reading) pointedAt(t *tree, c *clause) []int {
	q := x.quoteAt(t.Tokens[c.pred].Start)
	if q == nil || len(c.subjects) == 0 || !hasSubject(t, c.pred) || len(x.extraposed(t, c)) > 0 ||
		slices.ContainsFunc(c.subjects, func(s int) bool { return !pointing[t.lower(s)] }) {
		return nil
	}
	in, of := x.spokenOf(q, true)
	var out []int
	for _, k := range of {
		out = append(out, x.ends(in, k, true)...)
	}
	return out
}

// pointing are pronouns for what is spoken of.
var pointing = wordSet(`it this that these those`)
