package extract

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"kg/graph/schema"
)

//go:embed lexicon.tsv
var lexiconTSV string

// entry is an expression of lexicon.tsv with all its frames, the narrowest first.
type entry struct {
	words  []string // lemmas, and "_" and "~" as the table's head explains them
	frames []frame
}

// frame says where the source and the target of a predicate stand.
type frame struct {
	predicate schema.Predicate
	kind      frameKind
	prep      string // the preposition of the target, or for objPlus the one that must follow
	plus      string // for prepPlus, what must follow the target
	swap      bool   // source and target change places
	act       bool   // the object is often an act, and its owner the target
	thing     bool   // the target is no actor
	weak      bool   // counts only between two actors
	rule      string // the row as a claim names it: "verb criticize obj"
}

// frameKind is how the head of lexicon.tsv names a frame; narrower ones stand first.
type frameKind int

const (
	objInto   frameKind = iota // obj>PREP
	objPlus                    // obj+PREP
	prepPlus                   // PREP1+PREP2
	objSource                  // obj=PREP
	prep                       // PREP
	iobj
	poss
	each
	none
	pre
	obj
	nounPoss // poss→PREP
	nounOf   // of←PREP
	bearer   // role→PREP
	rolePoss // role→poss
	said     // said
	that     // that
)

// lexicon maps a part of speech and the first lemma of an expression to the entries that begin so, longest first.
type lexicon map[string][]entry

var predicates = mustLexicon(lexiconTSV)

func mustLexicon(tsv string) lexicon {
	l, err := readLexicon(tsv)
	if err != nil {
		panic(err)
	}
	return l
}

// readLexicon reads the table; its own head explains the columns.
func readLexicon(tsv string) (lexicon, error) {
	l := lexicon{}
	for _, f := range rows(tsv, 5) {
		words := strings.Fields(f[0])
		if len(words) == 0 {
			return nil, fmt.Errorf("extract: lexicon: no lemma in %q", strings.Join(f, "\t"))
		}
		if _, ok := schema.Lookup(schema.Predicate(f[2])); !ok {
			return nil, fmt.Errorf("extract: lexicon: %q: unknown predicate %q", f[0], f[2])
		}
		fr, err := readFrame(f[3])
		if err != nil {
			return nil, fmt.Errorf("extract: lexicon: %q: %w", f[0], err)
		}
		fr.predicate, fr.weak, fr.rule = schema.Predicate(f[2]), f[4] == "weak", strings.Join([]string{f[1], f[0], f[3]}, " ")
		if fr.weak {
			fr.rule += " weak"
		}
		l.add(f[1], words, fr)
		if parts := hyphenParts(f[0]); len(parts) > len(words) {
			l.add(f[1], parts, fr)
		}
	}
	for _, es := range l {
		slices.SortStableFunc(es, func(a, b entry) int { return len(b.words) - len(a.words) })
		for _, e := range es {
			slices.SortStableFunc(e.frames, func(a, b frame) int { return int(a.kind) - int(b.kind) })
		}
	}
	return l, nil
}

func (l lexicon) add(pos string, words []string, fr frame) {
	key := pos + " " + words[0]
	i := slices.IndexFunc(l[key], func(e entry) bool { return slices.Equal(e.words, words) })
	if i < 0 {
		i = len(l[key])
		l[key] = append(l[key], entry{words: words})
	}
	l[key][i].frames = append(l[key][i].frames, fr)
}

// hyphenParts is a lemma as the tokenizer may part it: "son - in - law".
func hyphenParts(lemma string) []string {
	var out []string
	for _, w := range strings.Fields(lemma) {
		parts := strings.Split(w, "-")
		if slices.Contains(parts, "") { // "-backed"
			parts = []string{w}
		}
		for i, part := range parts {
			if i > 0 {
				out = append(out, "-")
			}
			out = append(out, part)
		}
	}
	return out
}

func readFrame(s string) (frame, error) {
	codes := strings.Fields(s)
	if len(codes) == 0 {
		return frame{}, fmt.Errorf("no frame")
	}
	var f frame
	for _, flag := range codes[1:] {
		switch flag {
		case "swap":
			f.swap = true
		case "act":
			f.act = true
		case "thing":
			f.thing = true
		default:
			return f, fmt.Errorf("unknown flag %q", flag)
		}
	}
	code := codes[0]
	plain := map[string]frameKind{"obj": obj, "iobj": iobj, "poss": poss, "each": each, "none": none, "pre": pre, "role→poss": rolePoss, "said": said, "that": that}
	if kind, ok := plain[code]; ok {
		f.kind = kind
		return f, nil
	}
	for _, p := range []struct {
		prefix string
		kind   frameKind
	}{{"obj>", objInto}, {"obj+", objPlus}, {"obj=", objSource}, {"poss→", nounPoss}, {"of←", nounOf}, {"role→", bearer}} {
		if rest, ok := strings.CutPrefix(code, p.prefix); ok && rest != "" {
			f.kind, f.prep = p.kind, rest
			return f, nil
		}
	}
	first, second, plus := strings.Cut(code, "+")
	if strings.ContainsAny(first, "→←>=") {
		return f, fmt.Errorf("unknown frame %q", code)
	}
	f.kind, f.prep = prep, first
	if plus {
		f.kind, f.plus = prepPlus, second
	}
	return f, nil
}
