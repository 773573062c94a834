package extract

import (
	"cmp"
	"math"
	"slices"
	"sort"
	"strings"

	"kg/graph/schema"
	"kg/kb"
)

// Which of the bodies named before "the company" means.

// bodies are those of a text, as its names alone tell them.
type bodies struct {
	list    []*body
	named   []bodyName       // in text order
	fitting map[string][]fit // noun → bodies that it fits, in the order in which they are named first
	other   map[string][]int // noun → where the text has it with "a", of a body that it does not name; nil before it is asked for
}

type bodyName struct{ start, body int }

type fit struct{ body, how int }

// bodiesNamed gathers the bodies and places that the text names.
func (x *reading) bodiesNamed() *bodies {
	if x.bodyIndex != nil {
		return x.bodyIndex
	}
	b := &bodies{fitting: map[string][]fit{}}
	x.bodyIndex = b
	var order []int
	for i := range x.ments {
		if m := &x.ments[i]; m.Kind == kindName && (m.Type == schema.Organization || m.Type == schema.Place) {
			order = append(order, i)
		}
	}
	slices.SortFunc(order, func(i, j int) int { return cmp.Compare(x.ments[i].Start, x.ments[j].Start) })
	of := x.joinBodies(b, order)
	for _, i := range order {
		m, t := &x.ments[i], x.trees[x.ments[i].Sent]
		this := b.list[of[m.Text]]
		x.readBodyCalled(t, m, this)
		this.at = append(this.at, bodyAt{m.Start, m.Sent, t.base(m.Head) == "nsubj"})
		b.named = append(b.named, bodyName{m.Start, of[m.Text]})
	}
	return b
}

// joinBodies lists the bodies of mentions: names of one key, of one entry of the knowledge base, the initials and the beginnings and ends of one
// longer name are one. It says which body each name is.
func (x *reading) joinBodies(b *bodies, order []int) map[string]int {
	of, byKey := map[string]int{}, map[string]int{}
	short := map[string]int{} // → the one body; -1 for several
	add := func(key string, k int) {
		if old, taken := short[key]; taken && old != k {
			k = -1
		}
		short[key] = k
	}
	for _, i := range order {
		m := &x.ments[i]
		if _, seen := of[m.Text]; seen {
			continue
		}
		known := x.bodyKnown(m)
		key := string(m.Type) + nameOf(m.Text).key()
		if known != nil {
			key = known.ID
		}
		k, seen := byKey[key]
		if !seen {
			k = len(b.list)
			byKey[key] = k
			b.list = append(b.list, &body{name: m.Text, words: strings.Fields(strings.ToLower(strings.ReplaceAll(m.Text, ".", ""))), typ: m.Type, known: known,
				called: map[string]bool{}, of: map[*kb.Entry]bool{}})
		}
		of[m.Text] = k
		if words := strings.Fields(nameOf(m.Text).key()); m.Type == schema.Organization && len(words) > 1 {
			add(initialsOf(m.Text), k)
			for n := 1; n < len(words); n++ {
				add(strings.Join(words[:n], " "), k)
				add(strings.Join(words[n:], " "), k)
			}
		}
	}
	for text, k := range of {
		long, ok := short[text]
		if !ok {
			long, ok = short[nameOf(text).key()]
		}
		if _, kind := bodyNouns[strings.ToLower(text)]; ok && long >= 0 && long != k && !kind && b.list[k].typ == schema.Organization && b.list[k].known == nil {
			of[text] = long
		}
	}
	return of
}

// bodyKnown is what the knowledge base has by the name of a body or place, or nil.
func (x *reading) bodyKnown(m *Mention) *kb.Entry {
	if m.Type == schema.Place {
		if place, demonym := x.kb.Place(m.Text); !demonym {
			return place
		}
		return nil
	}
	if party := x.party(m.Text); party != "" {
		if found := x.kb.Find(party); len(found) > 0 && found[0].Kind == "party" {
			return found[0]
		}
	}
	if known := x.kb.Find(m.Text); len(known) > 0 && known[0].Type == schema.Organization {
		return known[0]
	}
	return nil
}

// readBodyCalled notes the nouns that stand beside a name and say what it is: "Acme, a mining company", "the brewer Acme", "the Acme group", "Acme is a
// bank", "a bank called Acme"; and the places that these words say.
func (x *reading) readBodyCalled(t *tree, m *Mention, b *body) {
	note := func(noun int) {
		if _, ok := bodyNouns[t.lower(noun)]; !ok {
			return
		}
		b.called[t.lower(noun)] = true
		for _, c := range t.children[noun] {
			if place, _ := x.kb.Place(t.Tokens[c].Text); place != nil && (t.base(c) == "amod" || t.base(c) == "compound" || t.base(c) == "nmod") {
				b.of[place] = true
			}
		}
	}
	for _, c := range t.with(m.Head, "appos", "compound") {
		if c < m.First || c >= m.Last {
			note(c)
		}
	}
	up := t.Tokens[m.Head].Head
	switch {
	case up < 0:
	case t.base(m.Head) == "appos", t.base(m.Head) == "compound" && up == m.Last && !t.isPlural(up):
		note(up)
	case t.base(m.Head) == "nsubj" && t.first(up, "cop") >= 0:
		note(up)
	case t.base(m.Head) == "xcomp" && t.Tokens[up].XPOS == "VBN" && t.base(up) == "acl":
		if h := t.Tokens[up].Head; h >= 0 && x.calledSo(t, h) >= 0 {
			note(h)
		}
	}
	if k := m.First - 1; k >= 0 && !t.isPlural(k) && t.Tokens[k].UPOS == "NOUN" {
		note(k)
	}
	if b.known != nil && b.typ == schema.Organization {
		if place := x.kb.ByID(b.known.Country); place != nil {
			b.of[place] = true
		}
	}
	if b.typ == schema.Place && b.known == nil && x.isGoverned(t, m) {
		b.called["country"] = true
	}
}

// isGoverned says whether a place is one that has a government or those who lead it: "Ruritania's army", "the prime minister of Ruritania".
func (x *reading) isGoverned(t *tree, m *Mention) bool {
	up := t.Tokens[m.Head].Head
	return up >= 0 && (t.isPossessed(m.Head) || t.base(m.Head) == "nmod" && t.cases(m.Head) == "of") && (ofCountries[t.lemma(up)] || governing[t.lemma(up)])
}

// governing are nouns of who and what governs a country or fights for it.
var governing = wordSet(`government parliament president premier king queen junta army military ruler dictator legislature`)

// fit lists the bodies that a noun may be said of.
func (b *bodies) fit(noun string) []fit {
	list, ok := b.fitting[noun]
	if !ok {
		for k, body := range b.list {
			if how := body.fits(noun); how != unfit && len(body.at) > 0 {
				list = append(list, fit{k, how})
			}
		}
		slices.SortFunc(list, func(f, g fit) int { return cmp.Compare(b.list[f.body].at[0].start, b.list[g.body].at[0].start) })
		b.fitting[noun] = list
	}
	return list
}

// before is how often a body is named or meant before an offset.
func (b *body) before(start int) int {
	return sort.Search(len(b.at), func(k int) bool { return b.at[k].start >= start })
}

// How far from what it means a noun stands, in sentences.
const (
	farthestOfSeveral = 12  // where the text has several that it fits
	farthestUnsaid    = 8   // from one of which nothing tells that it fits
	stepOfFit         = 2.5 // what a better fit makes up for
	clearlyNearer     = 1.0 // by so much the best is nearer than the next
)

// meant is the one body that a noun with "the" at token i stands for: one that it fits, the nearest by sentences, by how well it fits and how often the
// text has had it. Nil for none, and where it is not clear.
func (x *reading) meant(t *tree, i int, noun string) *body {
	b, start := x.bodiesNamed(), t.Tokens[i].Start
	var best *body
	least, next := math.Inf(1), math.Inf(1)
	for _, f := range b.near(noun, start) {
		this := b.list[f.body]
		n := this.before(start)
		if n == 0 || x.isApart(t, i, this.at[n-1]) {
			continue
		}
		last := this.at[n-1]
		away := t.index - last.sent
		if f.how == unsaid && away > farthestUnsaid {
			continue
		}
		cost := float64(min(away, farthestOfSeveral)) + stepOfFit*float64(namedSo-f.how) - min(math.Log2(float64(n)), 3)/1.5
		if last.subject {
			cost -= 0.5
		}
		if cost < least {
			best, least, next = this, cost, least
		} else {
			next = min(next, cost)
		}
	}
	if best == nil || next-least < clearlyNearer {
		return nil
	}
	last := best.at[best.before(start)-1]
	if next < math.Inf(1) && t.index-last.sent > farthestOfSeveral || x.isUnnamedSince(b, noun, last.start, start) {
		return nil
	}
	return best
}

// near lists the bodies named before an offset that a noun may be said of; of very many those named last.
func (b *bodies) near(noun string, start int) []fit {
	const many, back = 60, 40
	all := b.fit(noun)
	n := sort.Search(len(all), func(k int) bool { return b.list[all[k].body].at[0].start >= start })
	if n <= many {
		return all[:n]
	}
	last := sort.Search(len(b.named), func(k int) bool { return b.named[k].start >= start })
	var out []fit
	for k := last - 1; k >= max(0, last-back); k-- {
		body := b.named[k].body
		if how := b.list[body].fits(noun); how != unfit && !slices.ContainsFunc(out, func(f fit) bool { return f.body == body }) {
			out = append(out, fit{body, how})
		}
	}
	return out
}

// isApart says whether what is named at a place cannot be what the noun at token i stands for: it says whose the noun's body is, or it is who acts
// where the noun's body is acted on.
func (x *reading) isApart(t *tree, i int, last bodyAt) bool {
	if last.sent != t.index {
		return false
	}
	k := sort.Search(len(t.Tokens), func(k int) bool { return t.Tokens[k].Start >= last.start })
	m := x.at(t, k)
	if m < 0 {
		return false
	}
	head := x.ments[m].Head
	if t.below(head, i) {
		return true
	}
	verb := t.Tokens[i].Head
	switch t.base(i) {
	case "obj", "iobj", "obl":
		return verb >= 0 && (t.Tokens[head].Head == verb && t.base(head) == "nsubj" || t.subjectOf(verb) == head)
	}
	return false
}

// isUnnamedSince says whether the text has the noun with "a", of a body that it does not name, between two offsets.
func (x *reading) isUnnamedSince(b *bodies, noun string, from, to int) bool {
	if b.other == nil {
		b.other = map[string][]int{}
		for _, t := range x.trees {
			for i, tok := range t.Tokens {
				if _, kind := bodyNouns[t.lower(i)]; kind && tok.UPOS == "NOUN" && t.isIndefinite(i) && x.isNobodyNamed(t, i) {
					b.other[t.lower(i)] = append(b.other[t.lower(i)], tok.Start)
				}
			}
		}
	}
	return slices.ContainsFunc(b.other[noun], func(at int) bool { return from < at && at < to })
}

// isNobodyNamed says whether a noun for a body is not said of one named beside it.
func (x *reading) isNobodyNamed(t *tree, i int) bool {
	return t.base(i) != "appos" && t.base(i) != "compound" && t.first(i, "appos", "cop", "flat") < 0 && x.calledSo(t, i) < 0 && x.bodyNamed(t, i) < 0
}
