package extract

// stand is the token by which a mention hangs in its sentence: that of a title right before a name, where the name hangs from it.
func (t *tree) stand(m *Mention) int {
	h := m.Head
	if up := t.Tokens[h].Head; up >= 0 && up == m.First-1 && (t.base(h) == "appos" || t.base(h) == "flat") && t.isNominal(up) {
		return up
	}
	return h
}

// named is the noun that a name between commas stands beside, "the mayor, Ann Lee", which has the name's place in the sentence; the name itself
// where there is none.
func (t *tree) named(i int) int {
	if up := t.Tokens[i].Head; t.base(i) == "appos" && t.Tokens[i].UPOS == "PROPN" && up >= 0 && up < i && t.Tokens[up].UPOS == "NOUN" && !t.isPlural(up) {
		return up
	}
	return i
}

// clause is the head of the clause that token i stands in.
func (t *tree) clause(i int) int {
	for range t.Tokens {
		h := t.Tokens[i].Head
		if h < 0 {
			return i
		}
		switch t.base(i) {
		case "root", "ccomp", "xcomp", "advcl", "acl", "parataxis", "csubj":
			return i
		case "conj":
			if t.isVerb(i) || t.first(i, "nsubj", "cop") >= 0 {
				return i
			}
		}
		i = h
	}
	return i
}

// subjectOf is the subject of a clause: its own, or the one understood from the clause it hangs from; -1 for none.
func (t *tree) subjectOf(clause int) int {
	for range t.Tokens {
		if s := t.first(clause, "nsubj"); s >= 0 {
			return s
		}
		switch t.base(clause) {
		case "xcomp", "conj", "advcl":
			clause = t.Tokens[clause].Head
		case "acl":
			return t.Tokens[clause].Head
		default:
			return -1
		}
	}
	return -1
}

// understood is the verb whose subject is also that of an infinitive or participle i, or -1.
func (t *tree) understood(i int) int {
	for range t.Tokens {
		if t.first(i, "nsubj") >= 0 {
			return -1
		}
		switch t.base(i) {
		case "xcomp":
			h := t.Tokens[i].Head
			if t.first(h, "obj", "iobj") >= 0 {
				return -1 // "asked Bob to praise her"
			}
			if t.first(h, "nsubj") >= 0 {
				return h
			}
			i = h
		case "conj":
			i = t.Tokens[i].Head
			if i >= 0 && t.first(i, "nsubj") >= 0 {
				return i
			}
		case "advcl":
			h := t.Tokens[i].Head
			if resulting[t.lemma(i)] || t.Tokens[i].XPOS != "VBG" && (t.Tokens[i].XPOS != "VBD" || t.first(i, "mark") >= 0) {
				return -1
			}
			if t.first(h, "nsubj") >= 0 {
				return h // "Ann left, praising her"
			}
			i = h
		default:
			return -1
		}
	}
	return -1
}

// coordination is the first of the coordinated phrases that token i belongs to.
func (t *tree) coordination(i int) int {
	for range t.Tokens {
		if t.base(i) != "conj" {
			break
		}
		i = t.Tokens[i].Head
	}
	return i
}

// fronted says whether a clause stands before the one that it hangs from.
func (t *tree) fronted(clause int) bool {
	h := t.Tokens[clause].Head
	return h > clause
}

// roleOf is the syntactic role of the token, as an index into the values of gRole, and whether it is one of several joined.
func (t *tree) roleOf(i int) (role int, coordinated bool) {
	top := t.coordination(i)
	coordinated = top != i || t.first(i, "conj") >= 0
	switch t.rel(top) {
	case "nsubj:pass":
		return 2, coordinated
	case "nmod:poss":
		return 5, coordinated
	}
	switch t.base(top) {
	case "nsubj", "csubj":
		if h := t.Tokens[top].Head; t.Tokens[h].Head < 0 {
			return 0, coordinated
		}
		return 1, coordinated
	case "obj", "iobj":
		return 3, coordinated
	case "obl":
		return 4, coordinated
	case "nmod", "compound":
		return 6, coordinated
	case "appos":
		return 7, coordinated
	case "xcomp", "root":
		return 8, coordinated
	}
	return 9, coordinated
}

// between says how the clause of a candidate stands to that of the pronoun, as an index into the values of gClause.
func (t *tree) between(pronoun, cand int, subject bool) int {
	kind := 10
	switch {
	case pronoun == cand:
		kind = 0
	case t.below(pronoun, cand):
		kind = 6
		rel := ""
		for i := pronoun; i != cand; i = t.Tokens[i].Head {
			rel = t.base(i)
		}
		switch rel {
		case "conj":
			kind = 2
		case "ccomp", "xcomp":
			kind = 4
		}
	case t.below(cand, pronoun):
		kind = 8
	}
	if !subject {
		kind++
	}
	return kind
}
