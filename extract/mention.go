package extract

import (
	"regexp"
	"slices"
	"strings"

	"kg/graph/schema"
	"kg/kb"
	"kg/nlp"
)

// The kinds of mention.
const (
	kindName    = "name"
	kindTitle   = "title"   // "the attorney general"
	kindPronoun = "pronoun" // "he", "his", "I"
	kindNominal = "nominal" // "Senate Democrats"
	kindHandle  = "handle"  // "@realDonaldTrump"
)

// Mention is a place in the text that stands for an entity.
type Mention struct {
	nlp.Span
	Sent        int // index of the sentence
	First, Last int // its tokens, Last not included
	Head        int // the token that the mention hangs by
	Type        schema.EntityType
	Kind        string
	Text        string
	Roles       []role // titles right before a name; of a title mention, its own
	gender      gender
}

// gender is what a pronoun asks of who it stands for.
type gender = kb.Gender

const (
	unknown = kb.Unknown
	male    = kb.Male
	female  = kb.Female
	plural  = gender("pl") // they, we
)

// mentions finds the mentions of a document, in text order and none inside another of the same kind.
func mentions(trees []*tree, know *kb.KB) *reading {
	x := &reading{kb: know, trees: trees, byToken: make([][]int, len(trees))}
	for s, t := range trees {
		x.byToken[s] = make([]int, len(t.Tokens))
		for i := range x.byToken[s] {
			x.byToken[s][i] = -1
		}
	}
	for _, t := range trees {
		x.addNames(t)
	}
	for _, t := range trees {
		for i := range x.ments {
			if m := &x.ments[i]; m.Sent == t.index && m.Type == schema.Person {
				x.addTitles(t, m)
			}
		}
		x.addOthers(t)
	}
	x.sort()
	return x
}

// reading is one article on its way from trees to claims: what each step found.
type reading struct {
	kb      *kb.KB
	date    string // the article's, ISO 8601
	country string // the id of the country that it is about, where that is clear
	trees   []*tree
	ments   []Mention
	byToken [][]int // sentence, token → mention, or -1
	quotes  []quote
	ents    []entity
	entOf   []int // mention → entity, or -1
}

// at is the mention that token i of t belongs to, or -1.
func (x *reading) at(t *tree, i int) int { return x.byToken[t.index][i] }

func (x *reading) add(t *tree, m Mention) {
	m.Sent = t.index
	m.Span = t.span(m.First, m.Last)
	if m.Text == "" {
		m.Text = t.text(m.First, m.Last)
	}
	m.Head = m.First
	for k := m.First; k < m.Last; k++ {
		if h := t.Tokens[k].Head; h < m.First || h >= m.Last {
			m.Head = k
			break
		}
	}
	for k := m.First; k < m.Last; k++ {
		x.byToken[t.index][k] = len(x.ments)
	}
	x.ments = append(x.ments, m)
}

// sort puts the mentions in text order, and reads their titles again by the new numbers.
func (x *reading) sort() {
	order := make([]int, len(x.ments))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return x.ments[a].Start - x.ments[b].Start })
	sorted, number := make([]Mention, len(order)), make([]int, len(order))
	for i, old := range order {
		sorted[i], number[old] = x.ments[old], i
	}
	x.ments = sorted
	for _, tokens := range x.byToken {
		for k, m := range tokens {
			if m >= 0 {
				tokens[k] = number[m]
			}
		}
	}
	for i := range x.ments {
		m := &x.ments[i]
		for r := range m.Roles {
			if again, ok := x.roleAt(x.trees[m.Sent], m.Roles[r].head); ok {
				m.Roles[r] = again
			}
		}
	}
}

// text is the tokens first to last-1 as they are written, with one space where the text has any.
func (t *tree) text(first, last int) string {
	var b strings.Builder
	for k := first; k < last; k++ {
		if k > first && t.Tokens[k].Start > t.Tokens[k-1].End {
			b.WriteByte(' ')
		}
		b.WriteString(t.Tokens[k].Text)
	}
	return b.String()
}

var typeOf = map[string]schema.EntityType{"PER": schema.Person, "ORG": schema.Organization, "LOC": schema.Place}

// addNames turns the recognised names into mentions, without the titles that some hold ("President Trump").
func (x *reading) addNames(t *tree) {
	for _, n := range t.Names {
		typ, ok := typeOf[n.Label]
		if !ok {
			continue
		}
		first, last := n.First, n.Last
		if typ == schema.Person {
			for first+1 < last {
				_, f, l, ok := t.titleAt(first)
				if _, honorific := honorifics[t.lower(first)]; honorific {
					f, l, ok = first, first+1, true
				}
				if !ok || f != first || l >= last {
					break
				}
				first = l
			}
		}
		for last > first+1 && (t.Tokens[last-1].XPOS == "POS" || t.Tokens[last-1].UPOS == "PUNCT" && !strings.HasSuffix(t.Tokens[last-1].Text, ".")) {
			last--
		}
		x.add(t, Mention{First: first, Last: last, Type: typ, Kind: kindName})
	}
	for i, tok := range t.Tokens {
		if len(tok.Text) > 1 && tok.Text[0] == '@' && x.at(t, i) < 0 {
			x.add(t, Mention{First: i, Last: i + 1, Type: schema.Person, Kind: kindHandle})
		}
	}
}

var honorifics = map[string]gender{"mr.": male, "mr": male, "sir": male, "lord": male, "mrs.": female, "mrs": female, "ms.": female, "ms": female,
	"miss": female, "lady": female, "dame": female, "baroness": female, "dr.": unknown, "dr": unknown}

// addTitles reads the titles and honorifics right before a person's name.
func (x *reading) addTitles(t *tree, m *Mention) {
	first := m.First
	if first > 0 {
		if g, ok := honorifics[t.lower(first-1)]; ok {
			m.gender = g
			first--
		}
	}
	if first == 0 {
		return
	}
	if _, f, last, ok := t.titleAt(first - 1); ok && last == first {
		if r, ok := x.roleAt(t, f); ok && r.last == first {
			m.Roles = append(m.Roles, r)
			for k := r.first; k < first; k++ {
				if x.at(t, k) < 0 {
					x.byToken[t.index][k] = x.at(t, m.Head)
				}
			}
		}
	}
}

var pronouns = map[string]gender{"he": male, "him": male, "his": male, "himself": male, "she": female, "her": female, "hers": female,
	"herself": female, "they": plural, "them": plural, "their": plural, "i": unknown, "me": unknown, "my": unknown, "we": plural, "us": plural, "our": plural}

// firstPerson says whether a pronoun stands for who speaks.
func firstPerson(word string) bool {
	switch strings.ToLower(word) {
	case "i", "me", "my", "myself", "we", "us", "our":
		return true
	}
	return false
}

// groupNouns are plural heads of collectives that act in politics.
var groupNouns = map[string]bool{"democrat": true, "republican": true, "senator": true, "lawmaker": true, "legislator": true, "member": true,
	"critic": true, "supporter": true, "opponent": true, "ally": true, "aide": true, "adviser": true, "official": true, "group": true,
	"organization": true, "activist": true, "protester": true, "demonstrator": true, "voter": true, "liberal": true, "conservative": true,
	"progressive": true, "moderate": true, "leader": true, "minister": true, "union": true, "reporter": true, "journalist": true,
	"prosecutor": true, "party": true, "rebel": true, "backbencher": true, "separatist": true, "populist": true, "donor": true,
	"lobbyist": true, "diplomat": true, "troop": true, "force": true, "medium": true, "socialist": true, "colleague": true, "deputy": true,
	"governor": true, "mayor": true, "senior": true, "worker": true, "teacher": true, "student": true, "farmer": true, "investor": true}

// addOthers finds pronouns, bare titles and groups.
func (x *reading) addOthers(t *tree) {
	for i, tok := range t.Tokens {
		if x.at(t, i) >= 0 {
			continue
		}
		if tok.UPOS == "PRON" {
			if g, ok := pronouns[t.lower(i)]; ok {
				x.add(t, Mention{First: i, Last: i + 1, Type: schema.Person, Kind: kindPronoun, gender: g})
			}
			continue
		}
		if !t.isNominal(i) {
			continue
		}
		if tok.XPOS == "NNS" || tok.XPOS == "NNPS" {
			if groupNouns[t.lemma(i)] {
				first, last := t.phrase(i)
				for first < i && (t.Tokens[first].UPOS == "DET" || t.Tokens[first].UPOS == "NUM") {
					first++
				}
				if last > i+1 { // "allies of the senator" is named by its head alone
					last = i + 1
				}
				free := true
				for k := first; k < last; k++ {
					free = free && (x.at(t, k) < 0 || x.ments[x.at(t, k)].Type != schema.Person)
				}
				if free {
					x.add(t, Mention{First: first, Last: last, Type: schema.Group, Kind: kindNominal, gender: plural})
				}
			}
			continue
		}
		if _, _, _, ok := t.titleAt(i); !ok || t.first(i, "cop") >= 0 {
			continue
		}
		switch t.base(i) {
		case "nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos", "root", "ccomp", "parataxis":
		default:
			continue
		}
		definite := t.first(i, "det") >= 0 && t.lower(t.first(i, "det")) == "the" || t.exact(i, "nmod:poss") >= 0
		if r, ok := x.roleAt(t, i); ok && definite && t.base(i) != "appos" && t.first(i, "appos") < 0 && !r.party {
			x.add(t, Mention{First: r.first, Last: r.last, Type: schema.Person, Kind: kindTitle, Roles: []role{r}})
		}
	}
}

// stateSuffix is "(R-SC)", ", D-N.Y.," and the like right after a name.
var stateSuffix = regexp.MustCompile(`^\s*(?:,\s*|\(\s*)([RDI])\s?[-–]\s?([A-Z][A-Za-z.]*(?: [A-Z][A-Za-z.]+)?)\s*(?:[,);.]|$)`)
