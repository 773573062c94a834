package extract

import "kg/graph/schema"

// echoes are the claims of a sentence that says in short that others did what the sentence before tells: "So did Lee.", "Ray followed
// suit.", "Fox did the same."
func (x *reading) echoes(found []finding) []finding {
	var out []finding
	for k := 1; k < len(x.trees); k++ {
		t, before := x.trees[k], x.trees[k-1]
		at, doers := x.echo(t)
		if len(doers) == 0 {
			continue
		}
		verb := before.root()
		for _, f := range found {
			rel, ok := schema.Lookup(f.predicate)
			if f.sent != before || f.at != verb || !ok || rel.Background || f.negated || f.modality != schema.Asserted || !x.isSubject(before, verb, f.subject) {
				continue
			}
			for _, doer := range doers {
				if f.object < 0 || x.isSame(doer, f.object) || x.isSame(doer, f.subject) || !x.fillable(doer, f.object, f.predicate) {
					continue
				}
				g := f
				g.sent, g.at, g.subject, g.relation, g.rule = t, at, doer, t.Tokens[at].Text, "echo of "+f.rule
				out = append(out, g)
			}
		}
	}
	return out
}

// echo lists who a sentence says did the same, by its mentions, and the token that says so; none for any other sentence.
func (x *reading) echo(t *tree) (at int, doers []int) {
	if at = t.soDid(); at >= 0 {
		comma := false
		for i := at + 1; i < len(t.Tokens); i++ {
			comma = comma || len(doers) > 0 && t.Tokens[i].XPOS == ","
			switch m := x.known(t, i); {
			case comma && (t.Tokens[i].UPOS == "VERB" || t.Tokens[i].UPOS == "AUX"):
				return at, doers // "So did Lee, a lawyer who won"
			case t.Tokens[i].UPOS == "VERB" || t.Tokens[i].UPOS == "AUX":
				return -1, nil
			case m >= 0 && x.ments[m].Head == i && x.ments[m].Type.Acts() && t.cases(i) == "" && t.rel(i) != "nmod:poss":
				doers = append(doers, m)
			}
		}
		return at, doers
	}
	at = t.root()
	if at < 0 || !t.didSame(at) {
		return -1, nil
	}
	c := x.clauseAt(t, at)
	if c.negated || c.modality != schema.Asserted {
		return -1, nil
	}
	for _, s := range c.subjects {
		if m := x.known(t, s); m >= 0 && x.ments[m].Type.Acts() {
			doers = append(doers, m)
		}
	}
	return at, doers
}

// soDid is the verb of a sentence that begins "So did" or "So, too, have"; -1 for none.
func (t *tree) soDid() int {
	for i := range t.Tokens {
		switch w := t.lower(i); {
		case i == 0 && (w == "so" || w == "as"), i > 0 && (w == "," || w == "too"):
		case i > 0 && (w == "did" || w == "does" || w == "do" || w == "has" || w == "have"):
			return i
		default:
			return -1
		}
	}
	return -1
}

// didSame says whether a verb tells of doing what was told before: "followed suit", "did the same", "did likewise", "did so too".
func (t *tree) didSame(verb int) bool {
	for _, k := range t.with(verb, "obj", "advmod", "obl") {
		switch w := t.lower(k); {
		case t.lemma(verb) == "follow" && w == "suit", t.lemma(verb) == "do" && (w == "same" || w == "likewise" || w == "so"):
			return true
		}
	}
	return false
}

// root is the token that the sentence hangs from, or -1.
func (t *tree) root() int {
	for i, tok := range t.Tokens {
		if tok.Head < 0 {
			return i
		}
	}
	return -1
}

// isSubject says whether a mention is who or what acts in the clause of a verb.
func (x *reading) isSubject(t *tree, verb, mention int) bool {
	for _, s := range x.clauseAt(t, verb).subjects {
		if x.known(t, s) == mention {
			return true
		}
	}
	return false
}
