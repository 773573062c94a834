package extract

import "kg/graph/schema"

// telling are verbs of who is spoken to.
var telling = wordSet(`tell inform assure warn`)

// talks are nouns of what one tells others in.
var talks = wordSet(`interview call conversation letter email message chat text`)

// carriedOut lists who does what the noun i says where a participle tells that, and to whom: "a lawsuit filed by Lee against Ray", "strikes carried
// out by Lee on Ray".
func (t *tree) carriedOut(i int, fr frame, targets []int, byPred map[int]*clause) (sources, to []int) {
	for _, a := range t.with(i, "acl") {
		c := byPred[a]
		if c == nil || t.Tokens[a].XPOS != "VBN" || !performing[t.lemma(a)] {
			continue
		}
		if len(targets) == 0 {
			targets = t.behindNoun(a, fr.prep)
		}
		return c.subjects, targets
	}
	return nil, targets
}

// performing are verbs of doing what their object says.
var performing = wordSet(`file bring lodge launch open lead conduct carry mount stage make offer voice express hold organize organise order begin start
	initiate oversee run head undertake wage level deliver issue send commission convene broker spearhead impose announce arrange perform`)

// undergone lists who does what the noun i says, and who is under it: "under investigation by Lee", "the target of a Lee investigation".
func (t *tree) undergone(i int, fr frame, governor *clause, byPred map[int]*clause) (sources, targets []int) {
	head := t.Tokens[i].Head
	switch {
	case t.cases(i) == "under" && t.first(i, "cop") >= 0 && byPred[i] != nil:
		targets = byPred[i].subjects
	case t.cases(i) == "under" && governor != nil && t.base(i) == "obl":
		targets = governor.subjects
		if len(governor.objects) > 0 {
			targets = governor.objects // "put her under investigation"
		}
	case t.cases(i) == "of" && head >= 0 && undergoing[t.lemma(head)]:
		targets = t.borneBy(head, byPred)
	}
	if len(targets) == 0 || fr.predicate == schema.Asks { // "quit under pressure from her aides"
		return nil, nil
	}
	if sources = t.possessor(i); len(sources) == 0 {
		sources = append(t.following(i, "by"), t.following(i, "from")...)
	}
	return sources, targets
}

// undergoing are nouns of those to whom what they are "of" is done.
var undergoing = wordSet(`target subject focus object`)

// borneBy lists the subject of a noun after a copula, or what it stands beside.
func (t *tree) borneBy(i int, byPred map[int]*clause) []int {
	switch c := byPred[i]; {
	case c != nil && t.first(i, "cop") >= 0:
		return c.subjects
	case t.base(i) == "appos":
		return []int{t.Tokens[i].Head}
	}
	return nil
}
