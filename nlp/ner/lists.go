package ner

import (
	"embed"
	"io/fs"
	"strings"
	"sync"
	"unicode"

	"kg/nlp/linear"
)

//go:embed lists/*.txt
var listFiles embed.FS

// listNames are the lists in the order of their bits. New ones go to the end.
var listNames = []string{"given", "surname", "country", "demonym", "state", "city", "region", "title", "orghead", "org", "media",
	"party", "locword", "time", "person", "group"}

const maxPhrase = 6

// lists are entries of one to a few words, in lower case, as hashes.
type lists struct {
	entries map[uint64]entry
}

type entry struct {
	lists uint32 // a bit for each list that has the entry
	more  bool   // longer entries begin so
}

var builtin = sync.OnceValue(loadLists)

func loadLists() *lists {
	l := &lists{entries: make(map[uint64]entry, 1<<15)}
	for k, name := range listNames {
		b, err := fs.ReadFile(listFiles, "lists/"+name+".txt")
		if err != nil {
			continue
		}
		for line := range strings.Lines(string(b)) {
			line = strings.TrimSpace(line)
			if line != "" && line[0] != '#' {
				l.add(strings.Fields(line), k)
			}
		}
	}
	return l
}

func (l *lists) add(words []string, list int) {
	if len(words) > maxPhrase {
		return
	}
	var h uint64
	for i, w := range words {
		h = phrase(h, linear.HashString(strings.Map(unicode.ToLower, w)))
		e := l.entries[h]
		if i < len(words)-1 {
			e.more = true
		} else {
			e.lists |= 1 << list
		}
		l.entries[h] = e
	}
}

func phrase(h, word uint64) uint64 {
	if h == 0 {
		return word
	}
	return linear.Mix(h, word)
}

// mark sets the list bits of each word: for each list the longest entry that begins at a word.
func (l *lists) mark(in []info) {
	for i := range in {
		h := uint64(0)
		var longest [32]int8
		any := uint32(0)
		for j := i; j < len(in) && j < i+maxPhrase; j++ {
			h = phrase(h, in[j].lower)
			e, ok := l.entries[h]
			if !ok {
				break
			}
			if e.lists != 0 {
				any |= e.lists
				for k := range listNames {
					if e.lists>>k&1 == 1 {
						longest[k] = int8(j - i + 1)
					}
				}
			}
			if !e.more {
				break
			}
		}
		if any == 0 {
			continue
		}
		for k := range listNames {
			if longest[k] == 0 {
				continue
			}
			in[i].lists |= 1 << (2 * k)
			for j := i + 1; j < i+int(longest[k]); j++ {
				in[j].lists |= 2 << (2 * k)
			}
		}
	}
}
