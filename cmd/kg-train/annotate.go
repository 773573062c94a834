package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"kg/nlp/conllu"
	"kg/nlp/models"
	"kg/nlp/ner"
	"kg/nlp/parser"
	"kg/nlp/tagger"
)

func newAnnotateCmd() *cobra.Command {
	var names bool
	cmd := &cobra.Command{
		Use:   "annotate FILE",
		Short: "Annotate a file's tokens with the built-in models",
		Long: `Annotate a file's tokens with the built-in models.

FILE is CoNLL-U, and is printed with UPOS, XPOS, lemma, head and relation predicted from its words alone.
With --ner its tokens stand in the second column if the first is a number, else in the first, and what is printed is
a token and its BIO2 label a line, with blank lines between sentences.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			b, err := models.Load(models.Tagger)
			if err != nil {
				return err
			}
			t, err := tagger.Read(b)
			if err != nil {
				return err
			}
			w := bufio.NewWriter(cmd.OutOrStdout())
			if names {
				err = annotateNames(w, t, args[0])
			} else {
				err = annotateTrees(w, t, args[0])
			}
			if err != nil {
				return err
			}
			return w.Flush()
		},
	}
	cmd.Flags().BoolVar(&names, "ner", false, "print names instead of trees")
	return cmd
}

func annotateTrees(w io.Writer, t *tagger.Tagger, path string) error {
	sents, err := readConllu(path)
	if err != nil {
		return err
	}
	b, err := models.Load(models.Parser)
	if err != nil {
		return err
	}
	p, err := parser.Read(b)
	if err != nil {
		return err
	}
	for i := range sents {
		s := &sents[i]
		forms := make([]string, len(s.Words))
		for j, word := range s.Words {
			forms[j] = word.Form
		}
		words := make([]parser.Word, len(forms))
		for j, tag := range t.Tag(forms) {
			s.Words[j].UPOS, s.Words[j].XPOS, s.Words[j].Lemma = tag.UPOS, tag.XPOS, tag.Lemma
			words[j] = parser.Word{Form: forms[j], Lemma: tag.Lemma, UPOS: tag.UPOS, XPOS: tag.XPOS, Rival: tag.Rival}
		}
		for j, arc := range p.Parse(words) {
			s.Words[j].Head, s.Words[j].Rel = arc.Head+1, arc.Rel
		}
		if err := conllu.Write(w, s); err != nil {
			return err
		}
	}
	return nil
}

// annotateNames reads sentences up to the next "# newdoc" as one document, and where there are no such lines every sentence.
func annotateNames(w io.Writer, t *tagger.Tagger, path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	b, err := models.Load(models.NER)
	if err != nil {
		return err
	}
	r, err := ner.Read(b)
	if err != nil {
		return err
	}
	var doc [][]ner.Word
	var cur []ner.Word
	documents, numbered := false, false
	flush := func() {
		for _, words := range doc {
			for j, label := range r.Label(words) {
				if numbered && strings.HasPrefix(words[j].Form, "#") {
					// The scorer takes a line that starts with # for a comment, unless it has four columns and a number first.
					fmt.Fprintf(w, "%d\t%s\t%s\t_\n", j+1, words[j].Form, label)
					continue
				}
				fmt.Fprintf(w, "%s\t%s\n", words[j].Form, label)
			}
			fmt.Fprintln(w)
		}
		doc = doc[:0]
	}
	end := func() {
		if len(cur) == 0 {
			return
		}
		forms := make([]string, len(cur))
		for i, word := range cur {
			forms[i] = word.Form
		}
		for i, tag := range t.Tag(forms) {
			cur[i].UPOS, cur[i].XPOS = tag.UPOS, tag.XPOS
		}
		doc = append(doc, cur)
		cur = nil
		if !documents {
			flush()
		}
	}
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<22)
	for sc.Scan() {
		line := strings.TrimRight(sc.Text(), "\r")
		c := strings.Split(line, "\t")
		if len(c) == 1 {
			c = strings.Fields(line)
		}
		switch {
		case len(c) == 0 || c[0] == "" && len(c) == 1:
			end()
		case strings.HasPrefix(line, "# newdoc"):
			end()
			flush()
			documents = true
		case strings.HasPrefix(line, "# "):
		case len(c) > 2 && isNumber(c[0]):
			numbered = true
			cur = append(cur, ner.Word{Form: c[1]})
		case len(c) == 10 && strings.ContainsAny(c[0], "-.") && isNumber(strings.NewReplacer("-", "", ".", "").Replace(c[0])):
			// a CoNLL-U range or empty node
		default:
			cur = append(cur, ner.Word{Form: c[0]})
		}
	}
	if err := sc.Err(); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	end()
	flush()
	return nil
}
