package extract

import (
	"strings"

	"kg/graph/schema"
)

// Titles and honorifics before the name of a person, which are no part of it.

// afterTitles is where a person's name begins that the recogniser gave titles to, and maybe what goes before
// them: "EST President Ann Lee", "German Chancellor Ann Lee", "[Secretary of] State Ann Lee".
func (x *reading) afterTitles(t *tree, first, last int) int {
	if place, _ := x.kb.Place(t.Tokens[first].Text); place != nil && first > 0 && last > first+2 && posting[t.lower(first-1)] &&
		x.kb.Gender(t.Tokens[first].Text) == unknown && x.kb.Gender(t.Tokens[first+1].Text) != unknown {
		first++ // "envoy to [Tolm] Ann Lee"
	}
	for k := first; k+1 < last; k++ {
		if k+2 == last && x.kb.Gender(t.Tokens[k].Text) != unknown && len(x.kb.Find(t.text(k, last))) > 0 {
			return k // "Dean Roe", whose given name is a title too
		}
		_, f, l, ok := t.titleAt(k)
		if _, honorific := honorifics[t.lower(k)]; honorific {
			f, l, ok = k, k+1, true
		}
		switch {
		case ok && l < last && f <= k:
			if first = l; t.lower(l) == "of" || t.lower(l) == "for" { // "Minister of Transport Ann Lee"
				first = x.afterBrief(t, l+1, last)
			}
			k = first - 1
		case !x.isPrelude(t.Tokens[k].Text) && !(k > first && (t.Tokens[k].Text == "-" || t.Tokens[k-1].Text == "-" && caps(t.Tokens[k].Text))):
			return first
		}
	}
	return first
}

// titleInside is where the last title of an office begins that stands within a recognised name, so that what is before it is no part of the name of
// the person behind: "Upper Ruritania Home Minister Ann Lee". It is first where there is none.
func (x *reading) titleInside(t *tree, first, last int) int {
	for k := last - 2; k > first; k-- {
		ti, f, l, ok := t.titleAt(k)
		if ok && ti.isOffice() && f > first && l == k+1 && isCapital(t.Tokens[f].Text) && (x.kb.Gender(t.Tokens[k].Text) == unknown && len(x.kb.BySurname(t.Tokens[k].Text)) == 0 || t.lower(f-1) == "court") {
			return f
		}
	}
	return first
}

// afterBrief is where a person's name begins behind the brief of a minister: at a given name, else the last two words.
func (x *reading) afterBrief(t *tree, first, last int) int {
	for k := first + 1; k+1 < last; k++ {
		if x.isGivenName(t, k) {
			return k
		}
	}
	return min(max(first+1, last-2), last-1)
}

// isPrelude says whether a word may stand before a title: capitals, a country's or a party's adjective.
func (x *reading) isPrelude(word string) bool {
	place, _ := x.kb.Place(word)
	return caps(word) && len(word) > 1 || place != nil || x.party(word) != ""
}

var honorifics = map[string]gender{"mr.": male, "mr": male, "sir": male, "lord": male, "mrs.": female, "mrs": female, "ms.": female, "ms": female,
	"miss": female, "lady": female, "dame": female, "baroness": female, "dr.": unknown, "dr": unknown, "prof.": unknown, "prof": unknown, "professor": unknown, "rev.": unknown, "rev": unknown, "hon.": unknown,
	"shri": male, "elder": unknown, "alhaji": male, "hajiya": female, "ustaz": male, "ustadh": male, "engr": unknown, "engr.": unknown, "datuk": male, "tun": male, "shaikh": male, "smt": female, "señor": male, "señora": female, "herr": male, "frau": female, "monsieur": male, "madame": female}

// widenBehindTitle takes into a surname the given name that the recogniser left between it and a title: "Justice [Antonin] Roe".
func (x *reading) widenBehindTitle(t *tree, m *Mention) {
	k := m.First - 1
	alone := m.Last == m.First+1 || m.Last == m.First+2 && juniors[strings.Trim(t.lower(m.First+1), ".")] // "Roe Sr."
	if m.Kind != kindName || !alone || k < 1 || x.at(t, k) >= 0 || t.Tokens[k].XPOS != "NNP" || !isCapital(t.Tokens[k].Text) || !t.isTitleEnd(k-1) ||
		t.isTitleEnd(k) && x.kb.Gender(t.Tokens[k].Text) == unknown ||
		!isCapital(t.Tokens[k-1].Text) || honorifics[t.lower(k)] != unknown || t.isHeadline() {
		return
	}
	x.byToken[t.index][k] = x.at(t, m.First)
	m.First, m.Span, m.Text = k, t.span(k, m.Last), t.text(k, m.Last)
}

// addTitles reads the titles and honorifics right before a person's name.
func (x *reading) addTitles(t *tree, m *Mention) {
	first := m.First
	if first > 0 {
		if g, ok := honorifics[t.lower(first-1)]; ok {
			m.gender = g
			first--
			x.prefix(t, m, first)
		}
	}
	for first > 0 {
		end := first
		if of := x.at(t, first-1); of >= 0 && x.ments[of].Type != schema.Person && x.ments[of].Last == first {
			end = t.before(x.ments[of].First) // "chairman of the Institute Jim Roe"
		}
		r, ok := x.titleEnding(t, end)
		if !ok && first == m.First {
			r, ok = x.titleOver(t, first)
		}
		if !ok || t.isSought(r.first) || t.areOthers(r.head, m.Head) || len(m.Roles) > 0 && t.isPlural(r.head) {
			return
		}
		end = max(end, r.last)
		m.Roles = append(m.Roles, r)
		for k := r.first; k < end; k++ {
			x.prefix(t, m, k)
		}
		if first = r.first; first < 2 || t.lower(first-1) != "and" {
			return
		}
		first-- // "senator and chairman"
	}
}

// titleEnding is the title that ends right before token end, with its brief.
func (x *reading) titleEnding(t *tree, end int) (role, bool) {
	if end == 0 {
		return role{}, false
	}
	if t.Tokens[end-1].XPOS == "VBZ" {
		return role{}, false // "who chairs Roe's campaign"
	}
	_, f, last, ok := t.titleAt(end - 1)
	if !ok {
		f, ok = x.briefedBefore(t, end)
		last = end
	}
	if !ok || last != end {
		return role{}, false
	}
	r, ok := x.roleAt(t, f)
	return r, ok && r.last == end
}

// briefedBefore finds the title whose brief ends at a token: "Minister of Transport" before a name.
func (x *reading) briefedBefore(t *tree, end int) (first int, ok bool) {
	for k := end - 2; k > 0 && k > end-9 && t.Tokens[k].Text != "," && !t.isVerb(k); k-- {
		if t.lower(k) == "of" || t.lower(k) == "for" {
			r, is := x.roleAt(t, k-1)
			return k - 1, is && r.last == end
		}
	}
	return 0, false
}

// isSought says whether an office that begins at a token is only run for: "the nominee for governor Ann Roe".
func (t *tree) isSought(first int) bool {
	return first > 1 && t.lower(first-1) == "for" && (candidateNouns[t.lemma(first-2)] || campaigns[t.lemma(first-2)] || contestNouns[t.lemma(first-2)])
}

// areOthers says whether a plural right before a name is of other people, who are told something: "told reporters Roe had lied".
func (t *tree) areOthers(title, name int) bool {
	return t.isPlural(title) && !isCapital(t.Tokens[title].Text) && (t.base(title) == "obj" || t.base(title) == "iobj") && t.base(name) == "nsubj" &&
		t.Tokens[title].Head != t.Tokens[name].Head
}

// prefix makes a token before a name stand for the person too, and the name's head where the name hangs flat from it: "Mr. Roe's".
func (x *reading) prefix(t *tree, m *Mention, k int) {
	if x.at(t, k) >= 0 {
		return
	}
	x.byToken[t.index][k] = x.at(t, m.First)
	if t.Tokens[m.Head].Head == k && t.rel(m.Head) == "flat" {
		m.Head = k
	}
}

// before is the end of a title that "of the" or the like joins to token i, or 0.
func (t *tree) before(i int) int {
	if i > 0 && t.lower(i-1) == "the" {
		i--
	}
	if i > 0 {
		switch t.lower(i - 1) {
		case "of", "for", "at", "to":
			return i - 1
		}
	}
	return 0
}
