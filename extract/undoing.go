package extract

import "kg/graph/schema"

// Who wants something undone is against it: "supports the law's repeal", "urged a boycott of the fair", "the party's rent law repeal bill".

// undoing are nouns for what is done to a thing that is no more, or is not to be; ousting those for what is done so to people.
var (
	undoing = wordSet(`repeal abolition boycott elimination scrapping dismantling reversal rollback cancellation annulment nullification revocation
		termination dissolution rescission defunding demolition destruction shutdown halting undoing end halt overthrow downfall
		toppling demise deportation arrest prosecution jailing imprisonment`)
	ousting = wordSet(`ouster removal impeachment expulsion dismissal firing sacking recall unseating`)
	// suffering are those nouns whose possessor is always whom it is done to.
	suffering = wordSet(`overthrow downfall toppling demise deportation arrest prosecution jailing imprisonment`)
	// rejoicing are verbs of those who are for a thing that has come about.
	rejoicing = wordSet(`welcome celebrate cheer applaud hail salute`)
	// undoings are nouns of what one undoes a thing by: "the repeal bill".
	undoings = wordSet(`bill plan effort push vote proposal legislation measure drive attempt bid campaign promise pledge law package`)
)

// undone lists what a noun says is undone, or is to be: what it is "of", or has a halt or an end put "to" it, whose removal it is, the law in
// "the law's repeal".
func (x *reading) undone(t *tree, noun int) []int {
	lemma := t.lemma(noun)
	if !undoing[lemma] && !ousting[lemma] {
		return nil
	}
	p := "of"
	if lemma == "end" || lemma == "halt" {
		p = "to"
	}
	if of := t.behindNoun(noun, p); of != nil || p == "to" {
		return of
	}
	owners := t.possessor(noun)
	if len(owners) == 0 || ousting[lemma] || suffering[lemma] {
		return owners
	}
	if m := x.actor(t, owners[0]); m >= 0 && x.typeOf(m) == schema.Topic {
		return owners
	}
	return nil
}

// wantedBy are predicates of who is for a thing, and would have it be.
var wantedBy = map[schema.Predicate]bool{schema.Supports: true, schema.Endorses: true, schema.VotesFor: true, schema.CampaignsFor: true, schema.Sponsors: true}

// wantsUndone adds the claims that who is for the undoing that a token names is against what is undone.
func (x *reading) wantsUndone(out []finding, t *tree, source, noun int, fr frame, at int, f factuality) []finding {
	if !wantedBy[fr.predicate] || fr.swap {
		return out
	}
	against := fr
	against.predicate, against.rule = schema.Opposes, "undoing "+fr.rule
	if ousting[t.lemma(noun)] && !rejoicing[t.lemma(at)] {
		against.predicate = schema.CallsForRemovalOf
	}
	for _, target := range x.undone(t, noun) {
		out = x.pair(out, t, source, target, against, at, []int{at}, f)
	}
	return out
}

// undoers are the claims of "the party's rent law repeal bill": whose it is, is against the law.
func (x *reading) undoers(t *tree, i int) []finding {
	if !undoing[t.lemma(i)] || t.base(i) != "compound" || !undoings[t.lemma(t.Tokens[i].Head)] || i == 0 {
		return nil
	}
	bill := t.Tokens[i].Head
	owner := t.possessor(bill)
	if t.base(i-1) != "compound" || t.Tokens[i-1].Head != bill && t.Tokens[i-1].Head != i || len(owner) == 0 || owner[0] >= i-1 {
		return nil
	}
	fr := frame{predicate: schema.Opposes, kind: nounPoss, rule: "undoing bill"}
	return x.pair(nil, t, owner[0], i-1, fr, i, []int{i}, asserted)
}
