package eval

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"kg/graph/schema"
)

// Sentence is one sentence with its mention-level claims: the gold's, or an extractor's (which needs no text).
type Sentence struct {
	ID     string      `json:"id"`
	Text   string      `json:"text,omitempty"`
	Claims []SpanClaim `json:"claims"`
}

// SpanClaim is a claim between two mentions of one sentence. Status is empty for what is asserted or reported; else
// negated, denied, hypothetical, planned or requested.
type SpanClaim struct {
	Subject   Span             `json:"s"`
	Predicate schema.Predicate `json:"p"`
	Object    Span             `json:"o"`
	Status    string           `json:"status"`
}

// SentenceReport says how good mention-level claims are. Spans are right when they overlap the gold's. Strict wants the
// gold's predicate; Lenient one related to it; Signed one of its sign, and looks at signed claims only.
type SentenceReport struct {
	Sentences int
	Strict    Figures
	Lenient   Figures
	Signed    Figures

	// Lines name every claim that is wrong, a trap or missed, leniently.
	Lines []string
}

// ReadSentences reads one sentence a line: gold or predictions.
func ReadSentences(r io.Reader) ([]Sentence, error) {
	out, err := decodeLines[Sentence](r)
	if err != nil {
		return nil, fmt.Errorf("eval: sentences: %w", err)
	}
	return out, nil
}

// WriteSentences writes predictions one sentence a line, without the text.
func WriteSentences(w io.Writer, sents []Sentence) error {
	enc := json.NewEncoder(w)
	for _, sent := range sents {
		sent.Text = ""
		if sent.Claims == nil {
			sent.Claims = []SpanClaim{}
		}
		if err := enc.Encode(sent); err != nil {
			return err
		}
	}
	return nil
}

// PredictSentences gives each sentence of the gold the claims that extract finds in its text. Spans are bytes into it.
func PredictSentences(gold []Sentence, extract func(text string) []SpanClaim) []Sentence {
	out := make([]Sentence, len(gold))
	for i, sent := range gold {
		out[i] = Sentence{ID: sent.ID, Claims: extract(sent.Text)}
	}
	return out
}

// Sentences scores predictions against gold; sentences are matched by id. A gold sentence without a prediction has no claims.
func Sentences(gold, pred []Sentence) SentenceReport {
	gold = lastOfEach(gold)
	mine := map[string][]SpanClaim{}
	for _, sent := range pred {
		mine[sent.ID] = sent.Claims
	}
	same := func(p, q schema.Predicate) bool { return p == q }
	sameSign := func(p, q schema.Predicate) bool { return relation(p).Sign == relation(q).Sign && relation(q).Sign != 0 }
	rep := SentenceReport{Sentences: len(gold)}
	rep.Strict, _ = scoreSentences(gold, mine, same, false)
	rep.Lenient, rep.Lines = scoreSentences(gold, mine, related, false)
	rep.Signed, _ = scoreSentences(gold, mine, sameSign, true)
	return rep
}

// lastOfEach keeps one sentence of each id.
func lastOfEach(sents []Sentence) []Sentence {
	at := map[string]int{}
	var out []Sentence
	for _, sent := range sents {
		i, ok := at[sent.ID]
		if !ok {
			i = len(out)
			at[sent.ID] = i
			out = append(out, sent)
		}
		out[i] = sent
	}
	return out
}

func scoreSentences(gold []Sentence, mine map[string][]SpanClaim, fits func(p, q schema.Predicate) bool, signedOnly bool) (Figures, []string) {
	var t tally
	var out []string
	sure := func(claims []SpanClaim) []SpanClaim {
		var kept []SpanClaim
		for _, c := range claims {
			if c.Status == "" && !(signedOnly && relation(c.Predicate).Sign == 0) {
				kept = append(kept, c)
			}
		}
		return kept
	}
	for _, sent := range gold {
		said, held := sure(mine[sent.ID]), sure(sent.Claims)
		note := func(what string, c SpanClaim) {
			out = append(out, fmt.Sprintf("  %s %s: %s | %s | %s   «%s»", what, sent.ID, c.Subject.in(sent.Text), c.Predicate, c.Object.in(sent.Text), first(160, sent.Text)))
		}
		matches := func(c, q SpanClaim) bool { return fits(c.Predicate, q.Predicate) && sameEnds(c, q) }
		for _, c := range said {
			t.n++
			if slices.ContainsFunc(held, func(q SpanClaim) bool { return matches(c, q) }) {
				t.right++
				continue
			}
			trap := slices.ContainsFunc(sent.Claims, func(q SpanClaim) bool { return q.Status != "" && below(c.Predicate, q.Predicate) && sameEnds(c, q) })
			if trap {
				t.trap++
			}
			note(verdict(trap), c)
		}
		for _, q := range held {
			t.required++
			if slices.ContainsFunc(said, func(c SpanClaim) bool { return matches(c, q) }) {
				t.found++
			} else {
				note("MISS ", q)
			}
		}
	}
	return t.figures(), out
}

// Right says whether a claim that is asserted or reported stands in the sentence's gold, leniently: the gold has one predicate of
// a claim, where a reader would accept its parent too.
func (s Sentence) Right(c SpanClaim) bool {
	return slices.ContainsFunc(s.Claims, func(q SpanClaim) bool { return q.Status == "" && related(c.Predicate, q.Predicate) && sameEnds(c, q) })
}

// sameEnds reports whether a claim's mentions overlap the gold's; of a symmetric claim either way round.
func sameEnds(c, q SpanClaim) bool {
	return c.Subject.Overlaps(q.Subject) && c.Object.Overlaps(q.Object) ||
		relation(c.Predicate).Symmetric && c.Subject.Overlaps(q.Object) && c.Object.Overlaps(q.Subject)
}

// MarshalJSON names the figures as the annotation scheme's scorer does: the gold's claims are "gold" there.
func (r SentenceReport) MarshalJSON() ([]byte, error) {
	type figures struct {
		Precision float64 `json:"precision"`
		Recall    float64 `json:"recall"`
		F1        float64 `json:"f1"`
		Extracted int     `json:"extracted"`
		Gold      int     `json:"gold"`
		Traps     int     `json:"traps"`
	}
	of := func(f Figures) figures {
		return figures{f.Precision, f.Recall, f.F1, f.Extracted, f.Required, f.Traps}
	}
	return json.Marshal(struct {
		Sentences int     `json:"sentences"`
		Strict    figures `json:"strict"`
		Lenient   figures `json:"lenient"`
		Signed    figures `json:"signed"`
	}{r.Sentences, of(r.Strict), of(r.Lenient), of(r.Signed)})
}

// WriteText writes the figures as a table.
func (r SentenceReport) WriteText(w io.Writer) error {
	if _, err := fmt.Fprintf(w, "%d sentences\n", r.Sentences); err != nil {
		return err
	}
	return writeModes(w, "gold", mode{"strict", r.Strict}, mode{"lenient", r.Lenient}, mode{"signed", r.Signed})
}
