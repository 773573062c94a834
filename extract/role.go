package extract

import (
	_ "embed"
	"slices"
	"strings"

	"kg/graph/schema"
	"kg/kb"
)

//go:embed roles.tsv
var rolesTSV string

// title is a row of roles.tsv.
type title struct {
	name   string // "Attorney General"; the party for a party's member
	office bool
	party  bool
}

var titles = readTitles(rolesTSV)

func readTitles(tsv string) map[string]title {
	out := map[string]title{}
	for _, f := range rows(tsv, 3) {
		out[f[0]] = title{name: f[1], office: f[2] == "office", party: f[2] == "party"}
	}
	return out
}

// rows splits a table into its rows: no comments, no header, each with so many cells.
func rows(tsv string, cells int) [][]string {
	var out [][]string
	header := true
	for line := range strings.Lines(tsv) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		if header {
			header = false
			continue
		}
		f := strings.Split(line, "\t")
		for len(f) < cells {
			f = append(f, "")
		}
		out = append(out, f)
	}
	return out
}

// role is a title as it stands in a sentence, with what it is of.
type role struct {
	title
	office string // "FBI Director", "Chairman of the Conservative Partnership Institute"
	key    string // the title alone, lower-case: what "the attorney general" is looked up by
	head   int    // token
	first  int    // tokens first to last-1 are the title with what stands before it
	last   int
	of     int // the mention that the title is of, or -1
	// place and members are what adjectives before the title say: the country of "the French president", the party of
	// "Republican Senator".
	place   *kb.Entry
	members string
}

// past are words before a title that are no part of the office.
var past = map[string]bool{"former": true, "ex": true, "then": true, "current": true, "new": true, "longtime": true, "long-time": true,
	"late": true, "embattled": true, "outgoing": true, "incoming": true, "onetime": true, "one-time": true, "fired": true, "ousted": true,
	"senior": true, "top": true, "first-term": true, "freshman": true, "veteran": true, "conservative": true, "liberal": true, "fellow": true,
	"-": true, "sometime": true, "retired": true, "newly": true, "elected": true}

// rank are words before a title that belong to the office.
var rank = map[string]bool{"deputy": true, "acting": true, "vice": true, "assistant": true, "interim": true, "associate": true, "principal": true,
	"special": true, "foreign": true, "interior": true, "prime": true, "federal": true, "chief": true, "under": true, "national": true,
	"shadow": true, "permanent": true, "general": true, "executive": true, "joint": true}

// titleAt finds the longest title that covers token i: its first and last+1 token.
func (t *tree) titleAt(i int) (title, int, int, bool) {
	for n := 5; n >= 1; n-- {
		for first := max(i-n+1, 0); first <= i && first+n <= len(t.Tokens); first++ {
			words := make([]string, n)
			for k := range words {
				words[k] = t.lower(first + k)
			}
			key := strings.Join(words, " ")
			ti, ok := titles[key]
			if !ok {
				ti, ok = titles[strings.ReplaceAll(key, " - ", "-")]
			}
			if !ok {
				ti, ok = titles[strings.ReplaceAll(key, " - ", " ")] // "vice-president"
			}
			if !ok && n == 1 {
				ti, ok = titles[t.lemma(first)]
			}
			if ok {
				return ti, first, first + n, true
			}
		}
	}
	return title{}, 0, 0, false
}

// roleAt reads the role whose title covers token i.
func (x *reading) roleAt(t *tree, i int) (role, bool) {
	ti, first, last, ok := t.titleAt(i)
	if !ok {
		return role{}, false
	}
	r := role{title: ti, office: ti.name, key: strings.ToLower(ti.name), head: i, last: last, of: -1}
	for k := first; k < last; k++ { // the token of the title that the rest hangs from
		if h := t.Tokens[k].Head; h < first || h >= last {
			r.head = k
			break
		}
	}
	start := first
	var before []string
	for start > 0 {
		k := start - 1
		if m := x.at(t, k); m >= 0 && x.ments[m].Type != schema.Person && x.ments[m].Last == start && x.ments[m].First < start {
			if r.of < 0 {
				r.of = m
			}
			start = x.ments[m].First
			if x.ments[m].Type == schema.Organization {
				before = append([]string{x.ments[m].Text}, before...)
			}
			if start > 0 && t.Tokens[start-1].XPOS == "DT" {
				break
			}
			continue
		}
		w := t.lower(k)
		place, demonym := x.kb.Place(t.Tokens[k].Text)
		party := x.party(t.Tokens[k].Text)
		switch {
		case past[w]:
		case party != "" && t.Tokens[k].UPOS != "VERB":
			r.members = party
		case place != nil && demonym:
			r.place = place
		case ti.name != "" && strings.HasSuffix(t.lower(first), ".") && !isCapital(t.Tokens[k].Text):
			k = -1 // "last night Rep. Roe"
		case rank[w], t.rel(k) == "compound" && t.isNominal(k) && !t.isPossessed(k), t.base(k) == "amod" && isCapital(t.Tokens[k].Text) && ti.office,
			ti.office && t.isNominal(k) && isCapital(t.Tokens[k].Text) && k+1 == start && k > 0: // "Environment Minister", whatever the tree
			before = append([]string{t.Tokens[k].Text}, before...)
		default:
			k = -1
		}
		if k < 0 {
			break
		}
		start = k
	}
	r.first = start
	if len(before) > 0 {
		r.office = titleCase(strings.Join(before, " ")) + " " + ti.name
	}
	if of := x.complement(t, r.head); of >= 0 {
		if r.of < 0 || x.ments[of].Type == schema.Person {
			r.of = of
		}
		if m := x.ments[of]; m.Type != schema.Person && t.before(m.First) == last && ti.office {
			r.office += " " + t.cases(m.Head) + " " + x.withArticle(t, m)
		}
	}
	return r, true
}

// party is the party whose members a capitalised word names, "Republican" or "Tory", or empty. Of several parties of one name
// it is the one of the article's country.
func (x *reading) party(word string) string {
	if !isCapital(word) {
		return ""
	}
	if ti, ok := titles[strings.ToLower(strings.TrimSuffix(word, "s"))]; ok && ti.party {
		return ti.name
	}
	var fit []*kb.Entry
	for _, name := range []string{word + " Party", word, word + "s"} {
		for _, e := range x.kb.Find(name) {
			if e.Kind == "party" && e.Name != word+" Party" || e.Kind == "party" && name != word {
				fit = append(fit, e)
			}
		}
		if len(fit) > 0 {
			break
		}
	}
	if len(fit) > 1 && x.country != "" {
		fit = slices.DeleteFunc(fit, func(e *kb.Entry) bool { return e.Country != x.country })
	}
	if len(fit) != 1 {
		return ""
	}
	return fit[0].Name
}

// complement is the mention that a role noun is of: "France's president", "president of France", "spokesman for the party".
func (x *reading) complement(t *tree, head int) int {
	for _, c := range t.children[head] {
		switch t.rel(c) {
		case "nmod:poss":
			return x.at(t, c)
		case "nmod":
			switch t.cases(c) {
			case "of", "for", "at", "to", "with":
				if m := x.at(t, c); m >= 0 {
					return m
				}
			}
		}
	}
	return -1
}

// withArticle is the mention's text with the "the" before it.
func (x *reading) withArticle(t *tree, m Mention) string {
	if m.First > 0 && t.lower(m.First-1) == "the" {
		return "the " + m.Text
	}
	return m.Text
}

func (t *tree) isPossessed(i int) bool { return t.rel(i) == "nmod:poss" }

func isCapital(s string) bool { return s != "" && s[0] >= 'A' && s[0] <= 'Z' }

// titleCase writes each word but the small ones with a capital.
func titleCase(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		switch w {
		case "of", "the", "for", "and", "to", "in":
		default:
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(words, " ")
}
