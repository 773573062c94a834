package nlp

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"kg/nlp/conllu"
)

// WriteCoNLLU writes the document as CoNLL-U (https://universaldependencies.org/format.html), one sentence after another,
// with newpar comments where paragraphs begin; "# newdoc" is left to the caller, who has the document's name. MISC tells SpaceAfter=No, byte offsets as TokenRange=START:END, and names
// as NER=B-PER and so on. Words joined in print stand under a range: 1-2 don't.
func (d *Document) WriteCoNLLU(w io.Writer) error {
	b := bufio.NewWriter(w)
	par := -1
	for i := range d.Sentences {
		sent := &d.Sentences[i]
		var out conllu.Sentence
		if sent.Paragraph != par {
			par = sent.Paragraph
			out.Comments = append(out.Comments, "# newpar")
		}
		out.Comments = append(out.Comments, fmt.Sprintf("# sent_id = %d", i+1), "# text = "+d.plain(sent))
		if sent.Cut {
			out.Comments = append(out.Comments, "# cut = yes")
		}
		labels := sent.labels()
		for j, tok := range sent.Tokens {
			misc := []string{}
			if labels[j] != "" {
				misc = append(misc, "NER="+labels[j])
			}
			first := j
			for first > 0 && sent.Tokens[first].Joined {
				first--
			}
			last := j
			for last+1 < len(sent.Tokens) && sent.Tokens[last+1].Joined {
				last++
			}
			close := last+1 < len(sent.Tokens) && sent.Tokens[last].End == sent.Tokens[last+1].Start
			if last+1 == len(sent.Tokens) && i+1 < len(d.Sentences) {
				close = d.Sentences[i+1].Start == tok.End
			}
			if first == j && last > j {
				r := conllu.Range{First: j + 1, Last: last + 1, Form: d.Text[tok.Start:sent.Tokens[last].End]}
				if close {
					r.Misc = "SpaceAfter=No"
				}
				out.Ranges = append(out.Ranges, r)
			}
			if first == last && close {
				misc = append(misc, "SpaceAfter=No")
			}
			misc = append(misc, fmt.Sprintf("TokenRange=%d:%d", tok.Start, tok.End))
			out.Words = append(out.Words, conllu.Word{
				Form: field(tok.Text), Lemma: field(tok.Lemma), UPOS: tok.UPOS, XPOS: tok.XPOS,
				Head: tok.Head + 1, Rel: tok.Rel, Misc: strings.Join(misc, "|"),
			})
		}
		if err := conllu.Write(b, &out); err != nil {
			return err
		}
	}
	return b.Flush()
}

// plain is a sentence's text on one line.
func (d *Document) plain(sent *Sentence) string {
	return strings.Join(strings.FieldsFunc(d.Text[sent.Start:sent.End], func(r rune) bool { return r <= ' ' || r == '\u00a0' || r == '\u2028' || r == '\u0085' }), " ")
}

// field keeps a form from breaking the columns. A lone "_" is the format's own way to write that word.
func field(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return '\ufffd'
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd"))
}

// labels gives each token its BIO2 label, empty outside of names.
func (s *Sentence) labels() []string {
	out := make([]string, len(s.Tokens))
	for _, name := range s.Names {
		for i := name.First; i < name.Last; i++ {
			out[i] = "I-" + name.Label
		}
		out[name.First] = "B-" + name.Label
	}
	return out
}
