package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
)

// bodyAgain are nouns that a text says for a body it has named: the kinds that the knowledge base files such a body under, and words of
// its name other than the noun itself.
var bodyAgain = map[string]struct{ kinds, words map[string]bool }{
	"company": {wordSet(`company`), wordSet(`corp corporation inc ltd limited co plc holdings energy motors airlines industries`)},
	"firm":    {wordSet(`company`), wordSet(`corp corporation inc ltd limited co plc holdings energy motors partners associates`)},
	"airline": {nil, wordSet(`airlines airways air aviation`)},
	"carrier": {nil, wordSet(`airlines airways air aviation telecom mobile wireless`)},
	"group":   {}, "organization": {}, "organisation": {},
	"regulator":    {nil, wordSet(`authority commission agency board office ofcom ofgem ofsted`)},
	"watchdog":     {nil, wordSet(`authority commission agency board office institute`)},
	"lender":       {nil, wordSet(`bank banking banco bancorp`)},
	"charity":      {nil, wordSet(`trust foundation fund`)},
	"manufacturer": {wordSet(`company`), wordSet(`motors steel industries technologies`)},
	"retailer":     {wordSet(`company`), wordSet(`stores`)},
	"carmaker":     {wordSet(`company`), wordSet(`motor motors`)}, "automaker": {wordSet(`company`), wordSet(`motor motors`)},
	"steelmaker": {wordSet(`company`), wordSet(`steel`)}, "drugmaker": {wordSet(`company`), wordSet(`pharma pharmaceuticals`)},
	"chipmaker": {wordSet(`company`), wordSet(`semiconductor technologies`)}, "miner": {wordSet(`company`), wordSet(`mining minerals resources coal gold`)},
	"insurer": {wordSet(`company`), wordSet(`insurance assurance mutual`)}, "brewer": {wordSet(`company`), wordSet(`brewery brewing`)},
	"conglomerate": {wordSet(`company`), wordSet(`group holdings`)}, "giant": {wordSet(`company`), nil}, "startup": {}, "consultancy": {},
	"contractor":  {wordSet(`company`), wordSet(`construction builders`)},
	"party":       {wordSet(`party`), nil},
	"court":       {wordSet(`court`), nil},
	"tribunal":    {wordSet(`court`), nil},
	"agency":      {wordSet(`agency`), nil},
	"bloc":        {wordSet(`international`), nil},
	"network":     {wordSet(`media`), wordSet(`tv radio television news broadcasting`)},
	"broadcaster": {wordSet(`media`), wordSet(`tv radio television broadcasting`)},
	"station":     {nil, wordSet(`tv radio television fm`)},
	"newspaper":   {wordSet(`media`), wordSet(`times post herald tribune gazette chronicle daily journal ledger courier sentinel echo observer`)},
	"paper":       {nil, wordSet(`times post herald tribune gazette chronicle daily journal ledger courier sentinel echo observer`)},
	"university":  {nil, wordSet(`college`)},
	"parliament":  {nil, wordSet(`bundestag knesset dáil riksdag sejm`)},
	"ministry":    {}, "department": {}, "committee": {}, "commission": {}, "council": {}, "board": {}, "union": {}, "bank": {}, "alliance": {},
	"coalition": {}, "authority": {}, "guild": {}, "association": {}, "federation": {}, "foundation": {}, "institute": {}, "bureau": {},
	"league": {}, "society": {}, "fund": {}, "trust": {}, "movement": {}, "assembly": {}, "corporation": {}, "confederation": {}, "congress": {},
	"conference": {}, "academy": {}, "church": {}, "club": {}, "centre": {}, "center": {}, "front": {}, "list": {}, "senate": {},
}

// addBodyAgain finds "the company", "the Guild" where the text has named one body that may be meant, and says whether token i is one.
func (x *reading) addBodyAgain(t *tree, i int) bool {
	titled := x.isBeforeTitle(t, i)
	first := i
	if anyBody[t.lower(i)] {
		first = t.behindTrade(i)
	}
	if !titled && !t.isDefinite(first) || t.isPlural(i) || t.first(i, "nmod", "acl", "amod", "appos", "nummod", "flat") >= 0 || first == i && t.first(i, "compound") >= 0 {
		return false
	}
	if h := t.Tokens[i].Head; !titled && h >= 0 && (t.base(i) == "compound" || t.base(i) == "appos" || t.base(i) == "flat") {
		return false
	}
	of := x.bodyMeant(t, i)
	if of < 0 {
		return false
	}
	n := len(x.ments)
	x.add(t, Mention{First: first, Last: i + 1, Type: schema.Organization, Kind: kindNominal, same: x.ments[of].Text})
	x.ments[n].Head = i
	return true
}

// behindTrade is where the common nouns begin that stand before a noun for a body and say its trade, "oil company", "rights group"; the noun
// itself where there are none, or where they make another body of it.
func (t *tree) behindTrade(noun int) int {
	first := noun
	for first > 0 && t.Tokens[first-1].Head == noun && t.base(first-1) == "compound" && t.Tokens[first-1].UPOS == "NOUN" {
		if first--; otherBody[t.lower(first)] {
			return noun
		}
	}
	return first
}

// otherBody are nouns that make of a company or group another one than that named before.
var otherBody = wordSet(`parent sister rival shell umbrella target splinter partner family working focus study age ethnic income parliamentary contact peer`)

// isBeforeTitle says whether a noun stands right before the title of a name and says what that is of: "committee chairman Jane Roe".
func (x *reading) isBeforeTitle(t *tree, i int) bool {
	if i+2 >= len(t.Tokens) || t.Tokens[i].UPOS != "NOUN" || t.base(i) != "compound" {
		return false
	}
	_, first, last, ok := t.titleAt(i + 1)
	if !ok || first != i+1 || last >= len(t.Tokens) {
		return false
	}
	m := x.at(t, last)
	return m >= 0 && x.ments[m].Kind == kindName && x.ments[m].Type == schema.Person
}

// isDefinite says whether the word right before a noun is "the".
func (t *tree) isDefinite(i int) bool { return i > 0 && t.lower(i-1) == "the" }

// bodyMeant is the last mention of the one body that a noun may mean, by its kind, else one whose name says no kind. -1 for none or several.
func (x *reading) bodyMeant(t *tree, i int) int {
	noun := t.lower(i)
	if _, ok := bodyAgain[noun]; !ok {
		return -1
	}
	m, found := x.soleBody(t, i, func(m int) bool { return x.isOfKind(m, noun) })
	if !found && anyBody[noun] {
		m, _ = x.soleBody(t, i, x.saysNoKind)
	}
	return m
}

// anyBody are nouns that a text says for a body whose name does not say what it is.
var anyBody = wordSet(`company firm group organization organisation airline carrier manufacturer retailer carmaker automaker steelmaker drugmaker
	chipmaker miner insurer brewer conglomerate giant startup consultancy contractor lender charity`)

// soleBody is the last mention of the one body that fits: of all named before the noun, else of those in its sentence and the one before.
// -1 for none or several; found says whether there is any.
func (x *reading) soleBody(t *tree, i int, fits func(m int) bool) (sole int, found bool) {
	near, far := -1, -1
	nearTwo, farTwo := false, false
	for k, m := range x.ments {
		if m.Kind != kindName || m.Type != schema.Organization || m.Start >= t.Tokens[i].Start || !fits(k) {
			continue
		}
		farTwo = farTwo || far >= 0 && !x.isNamedAlike(far, k)
		far = k
		if m.Sent >= t.index-1 {
			nearTwo = nearTwo || near >= 0 && !x.isNamedAlike(near, k)
			near = k
		}
	}
	switch {
	case far >= 0 && !farTwo:
		return far, true
	case near >= 0 && !nearTwo:
		return near, true
	}
	return -1, far >= 0
}

// saysNoKind says whether neither the name of a body nor the knowledge base says what it is.
func (x *reading) saysNoKind(m int) bool {
	text := x.ments[m].Text
	if len(x.kb.Find(text)) > 0 || x.party(text) != "" || isAcronym(text) {
		return false
	}
	for _, w := range strings.Fields(strings.ToLower(text)) {
		if _, kind := bodyAgain[w]; kind {
			return false
		}
	}
	return true
}

// isNamedAlike says whether two names are one body's by their words or by the knowledge base.
func (x *reading) isNamedAlike(a, b int) bool {
	if nameOf(x.ments[a].Text).key() == nameOf(x.ments[b].Text).key() || shortens(x.ments[a].Text, x.ments[b].Text) || shortens(x.ments[b].Text, x.ments[a].Text) {
		return true
	}
	known := x.kb.Find(x.ments[a].Text)
	return len(known) > 0 && slices.Contains(x.kb.Find(x.ments[b].Text), known[0])
}

// isOfKind says whether the body of a mention is what the noun says, by its name, by the knowledge base, or by the noun beside it:
// "Acme, a mining company".
func (x *reading) isOfKind(m int, noun string) bool {
	ment := x.ments[m]
	kind := bodyAgain[noun]
	words := strings.Fields(strings.ToLower(strings.ReplaceAll(ment.Text, ".", "")))
	for _, w := range words {
		if len(words) > 1 && (w == noun || kind.words[w]) {
			return true
		}
	}
	if known := x.kb.Find(ment.Text); len(known) > 0 && known[0].Type == schema.Organization {
		return kind.kinds[known[0].Kind]
	}
	t := x.trees[ment.Sent]
	for _, c := range t.with(ment.Head, "appos", "compound") {
		if t.lower(c) == noun {
			return true
		}
	}
	up := t.Tokens[ment.Head].Head
	return up >= 0 && t.lower(up) == noun && (t.base(ment.Head) == "appos" || t.base(ment.Head) == "compound")
}

// bodiesAgain links "the company" and the like, and the names that are a body's last word alone: "the Authority".
func (x *reading) bodiesAgain() {
	for i, m := range x.ments {
		switch {
		case m.same != "":
			if e := x.find(nameOf(m.same).key(), schema.Organization); e >= 0 {
				x.link(i, e)
			}
		case m.Kind == kindName && m.Type == schema.Organization && m.Last == m.First+1 && x.entOf[i] >= 0:
			t := x.trees[m.Sent]
			if of := x.bodyMeant(t, m.First); t.isDefinite(m.First) && of >= 0 && x.entOf[of] >= 0 && x.entOf[of] != x.entOf[i] {
				x.unlink(i)
				x.link(i, x.entOf[of])
			}
		}
	}
}
