package extract

// Which nominals an argument stands for.

// arguments lists a nominal and what is coordinated with it, as well as A and B in "lawmakers, including A and B" and "lawmakers from A
// to B".
func (t *tree) arguments(i int) []int {
	out := t.conjuncts(i)
	if of := t.behindNoun(i, "of"); t.Tokens[i].UPOS == "NUM" && t.lower(i) != "one" && len(of) > 0 { // "two of her aides"
		i = of[0]
		out = append(of, out[1:]...)
	}
	for _, one := range append(t.with(i, "nmod"), t.dependents(t.with(i, "nmod"))...) {
		p := t.cases(one)
		if !t.isPlural(i) && !several[t.lower(i)] || t.base(one) != "nmod" || p != "including" && p != "like" && p != "such as" {
			continue
		}
		if first, _ := t.phraseWith(one); t.Tokens[one].Head == i || t.Tokens[one].UPOS == "PROPN" && first > 0 && (t.Tokens[first-1].Text == "," || t.Tokens[first-1].XPOS == ":") {
			out = append(out, t.conjuncts(one)...)
		}
	}
	for _, one := range t.with(i, "appos") { // "Mayor A and Governor B", which a parser hung from the first title
		named := t.Tokens[one].UPOS == "PROPN" || t.first(one, "flat") == one+1 && t.Tokens[one+1].UPOS == "PROPN"
		if one > i && named && t.first(one, "cc") >= 0 && !t.isPlural(i) {
			out = append(out, one)
		}
	}
	if t.isPlural(i) && t.first(i, "nummod") >= 0 { // "two members of the board, the banker A and the bishop, B"
		for _, one := range t.dependents(append(t.with(i, "nmod"), i)) {
			if t.base(one) == "appos" && t.Tokens[one].UPOS == "NOUN" && t.first(one, "conj") >= 0 && t.first(one, "appos") >= 0 {
				out = append(out, t.conjuncts(one)...)
			}
		}
	}
	for _, one := range t.with(i, "appos", "flat") { // "two senators, A and B", "siblings A and B"
		if t.isPlural(i) && one > i && t.Tokens[one].UPOS == "PROPN" && (t.base(one) == "appos" || t.Tokens[i].UPOS == "NOUN") {
			if t.base(one) == "flat" {
				out = t.otherThan(i, out)
			}
			out = append(out, t.conjuncts(one)...)
		}
	}
	for _, from := range t.with(i, "nmod") {
		if t.cases(from) != "from" {
			continue
		}
		for _, holder := range []int{i, from} {
			for _, to := range t.with(holder, "nmod") {
				if t.cases(to) == "to" {
					return append(out, from, to)
				}
			}
		}
	}
	return out
}

// several are words for some whom the text may go on to name.
var several = wordSet(`many others some several few most dozens hundreds thousands scores`)

// oneOf is who is said to be one of those that a plural names: Lee in "Lee, one of the senators who", "Lee was among the senators who".
// The plural itself where nobody is.
func (t *tree) oneOf(noun int) int {
	at := noun
	if s := t.first(noun, "nsubj"); s >= 0 && t.first(noun, "cop") >= 0 && t.first(noun, "det") >= 0 && !t.isPlural(noun) && t.Tokens[s].UPOS == "PROPN" {
		return s // "Lee was the only senator who"
	}
	if h := t.Tokens[noun].Head; t.base(noun) == "nmod" && t.cases(noun) == "of" && h >= 0 && t.lower(h) == "one" {
		at = h
	} else if t.cases(noun) != "among" || !t.isPlural(noun) && t.lower(noun) != "those" {
		return noun
	}
	switch s := t.first(at, "nsubj"); {
	case s >= 0 && t.first(at, "cop") >= 0:
		return s
	case t.base(at) == "appos" && at != noun:
		return t.Tokens[at].Head
	}
	return noun
}
