package extract

import (
	"regexp"
	"slices"
	"strings"

	"kg/graph/schema"
	"kg/nlp"
)

// quote is direct speech: the text between the marks, or a tweet up to its signature.
type quote struct {
	nlp.Span
	speaker int // mention, or -1
}

// signature is the line that a tweet ends with: "— Jim DeMint (@JimDeMint) July 25, 2017".
var signature = regexp.MustCompile(`[—–-]{1,2}\s*([^—–()@\n]{2,60}?)\s*\(\s*@\w+\s*\)`)

// sayVerbs introduce or follow what somebody says.
var sayVerbs = map[string]bool{"say": true, "tell": true, "add": true, "write": true, "tweet": true, "ask": true, "reply": true, "declare": true,
	"argue": true, "insist": true, "claim": true, "state": true, "note": true, "announce": true, "warn": true, "explain": true, "call": true,
	"describe": true, "continue": true, "conclude": true, "concede": true, "admit": true, "joke": true, "respond": true, "remark": true,
	"observe": true, "complain": true, "charge": true, "cry": true, "shout": true, "post": true, "report": true, "promise": true, "vow": true,
	"thunder": true, "quip": true, "acknowledge": true, "believe": true, "think": true, "allege": true, "suggest": true, "recall": true,
	"crow": true, "fume": true, "boast": true, "scoff": true, "sneer": true, "gush": true, "muse": true, "snap": true, "plead": true, "testify": true,
	"retort": true, "counter": true, "opine": true, "mutter": true, "lament": true, "grumble": true, "gripe": true, "bemoan": true, "stress": true,
	"emphasize": true, "emphasise": true, "assert": true, "contend": true, "maintain": true, "reiterate": true, "clarify": true, "predict": true}

// findQuotes finds the direct speech of the text. A quote that runs over paragraphs, each with an opening mark, is one a paragraph.
func (x *reading) findQuotes() {
	for _, p := range x.doc.Paragraphs {
		text := x.doc.Text[p.Start:p.End]
		if s := signature.FindStringSubmatchIndex(text); s != nil {
			x.quotes = append(x.quotes, quote{nlp.Span{Start: p.Start, End: p.Start + s[0]}, x.mentionIn(p.Start+s[2], p.Start+s[3])})
			continue
		}
		open := -1
		for i, r := range text {
			switch {
			case r == '“' || r == '"' && open < 0:
				open = i
			case (r == '”' || r == '"') && open >= 0:
				x.quotes = append(x.quotes, quote{nlp.Span{Start: p.Start + open, End: p.Start + i + len(string(r))}, -1})
				open = -1
			}
		}
		if open >= 0 {
			x.quotes = append(x.quotes, quote{nlp.Span{Start: p.Start + open, End: p.End}, -1})
		}
	}
	for i := range x.quotes {
		if q := &x.quotes[i]; q.speaker < 0 {
			q.speaker = x.attribution(i)
		}
	}
}

// mentionIn is the first mention within the bytes, or -1.
func (x *reading) mentionIn(start, end int) int {
	return slices.IndexFunc(x.ments, func(m Mention) bool { return m.Start >= start && m.End <= end && m.Kind != kindHandle })
}

// quoteAt is the quote that holds the byte, or nil.
func (x *reading) quoteAt(pos int) *quote {
	i, found := slices.BinarySearchFunc(x.quotes, pos, func(q quote, pos int) int {
		switch {
		case q.End <= pos:
			return -1
		case q.Start > pos:
			return 1
		}
		return 0
	})
	if !found {
		return nil
	}
	return &x.quotes[i]
}

// attribution is the mention of who says quote i: the subject of a verb of saying beside it in its sentence; else who said the
// quote before it in the paragraph, or the unclosed one of the paragraph before.
func (x *reading) attribution(i int) int {
	q := x.quotes[i]
	best, bestAt := -1, 0
	var paragraph nlp.Span
	for _, t := range x.trees {
		if t.End <= q.Start || t.Start >= q.End {
			continue
		}
		paragraph = x.doc.Paragraphs[t.Paragraph]
		for k, tok := range t.Tokens {
			if !sayVerbs[t.lemma(k)] || !t.isVerb(k) || x.quoteAt(tok.Start) != nil {
				continue
			}
			subject := t.first(k, "nsubj")
			for v := k; subject < 0 && t.base(v) == "conj"; {
				v = t.Tokens[v].Head
				subject = t.first(v, "nsubj")
			}
			if subject < 0 {
				continue
			}
			m := x.at(t, subject)
			if m < 0 || x.quoteAt(x.ments[m].Start) != nil {
				continue
			}
			distance := min(abs(tok.Start-q.End), abs(tok.Start-q.Start))
			if best < 0 || distance < bestAt {
				best, bestAt = m, distance
			}
		}
	}
	if best >= 0 || i == 0 {
		return best
	}
	before := x.quotes[i-1]
	gap := x.doc.Text[before.End:q.Start]
	if before.Start >= paragraph.Start && len(gap) < 200 || strings.TrimSpace(gap) == "" && !strings.HasSuffix(x.doc.Text[before.Start:before.End], "”") {
		return before.speaker
	}
	return -1
}

func abs(n int) int { return max(n, -n) }

// speaker is the entity that says what stands at the byte, where it is quoted and known.
func (x *reading) speaker(pos int) *schema.Entity {
	if q := x.quoteAt(pos); q != nil && q.speaker >= 0 {
		if e := x.entOf[q.speaker]; e >= 0 {
			return &x.ents[e].Entity
		}
	}
	return nil
}
