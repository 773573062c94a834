package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"kg/nlp/models"
	"kg/nlp/split"
)

// readText reads the running text of the data sets' training parts, in sentences of words. Its labels are not used.
func readText(data string) ([][]string, error) {
	b, err := models.Load(models.Split)
	if err != nil {
		return nil, err
	}
	s, err := split.Read(b)
	if err != nil {
		return nil, err
	}
	var out [][]string
	seen := map[string]bool{}
	add := func(text string) {
		if seen[text] {
			return
		}
		seen[text] = true
		for _, sent := range s.Split(text).Sentences {
			words := make([]string, len(sent.Tokens))
			for i, tok := range sent.Tokens {
				words[i] = text[tok.Start:tok.End]
			}
			out = append(out, words)
		}
	}
	unmarked := strings.NewReplacer("[", "", "]", "")
	column := func(i int, clean func(string) string) func(string) error {
		return func(line string) error {
			if c := strings.Split(line, "\t"); i < len(c) {
				add(clean(c[i]))
			}
			return nil
		}
	}
	same := func(s string) string { return s }
	object := func(line string) error {
		var x struct {
			Text     string `json:"text"`
			Sentence string `json:"sentence_normalized"`
		}
		if err := json.Unmarshal([]byte(line), &x); err != nil {
			return err
		}
		add(x.Text + x.Sentence)
		return nil
	}
	var words []string
	word := func(line string) error {
		if c := strings.Fields(line); len(c) > 1 {
			words = append(words, c[0])
		} else if len(words) > 0 {
			out = append(out, words)
			words = nil
		}
		return nil
	}
	for _, f := range []struct {
		name string
		read func(line string) error
	}{
		{"directed-stance/train.txt", column(0, unmarked.Replace)},
		{"newsmtsc/train.jsonl", object},
		{"claim-sentences/train.jsonl", object},
		{"gap/gap-development.tsv", column(1, same)},
		{"btc/a.conll", word}, {"btc/b.conll", word}, {"btc/e.conll", word}, {"btc/f.conll", word}, {"btc/g.conll", word},
		{"wikigold/wikigold.conll.txt", word},
		{"crossner-politics/train.txt", word},
	} {
		b, err := os.ReadFile(filepath.Join(data, filepath.FromSlash(f.name)))
		if err != nil {
			return nil, err
		}
		sc := bufio.NewScanner(bytes.NewReader(b))
		sc.Buffer(nil, len(b)+1)
		for n := 1; sc.Scan(); n++ {
			if err := f.read(sc.Text()); err != nil {
				return nil, fmt.Errorf("%s: line %d: %w", f.name, n, err)
			}
		}
		word("")
	}
	return out, nil
}
