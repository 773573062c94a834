package extract

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"kg/article"
	"kg/kb"
	"kg/nlp"
)

// crowd is a text of so many people, each named in full once, by surname later and by pronouns, in sentences of ten words.
func crowd(people int) string {
	given := []string{"Ann", "Bob", "Eve", "Tom", "Ruth", "Paul"}
	var b strings.Builder
	for i := range people {
		fmt.Fprintf(&b, "Senator %s_%s/PER met/V director %s_%s/PER of/P Group_%d/ORG\n", given[i%6], surname(i), given[(i+1)%6], surname((i*7+1)%people), i)
		fmt.Fprintf(&b, "The/D senator praised/V him in/P the/D bill\n%s/PER thanked/V her in/P Town%d/LOC\n", surname(i), i)
	}
	return b.String()
}

// ministers is a text of so many people who have one title, which then stands for the one named last, or may.
func ministers(people int) string {
	var b strings.Builder
	for i := range people {
		fmt.Fprintf(&b, "Foreign minister Ann_%s/PER left/V\nThe/D minister left/V\nThe/D executive left/V\n", surname(i))
	}
	return b.String()
}

// surname is one of 20,736.
func surname(i int) string {
	syllables := []string{"ba", "den", "gor", "hal", "kim", "lon", "mur", "pel", "ros", "tav", "vin", "zor"}
	n := len(syllables)
	name := syllables[i%n] + syllables[i/n%n] + syllables[i/n/n%n] + syllables[i/n/n/n%n]
	return strings.ToUpper(name[:1]) + name[1:]
}

// BenchmarkManyNames is the time for who is who in an article of 50,000 words and 3,000 people.
func BenchmarkManyNames(b *testing.B) {
	know := kb.Default()
	doc, _ := document(b, parse(crowd(3000)))
	for b.Loop() {
		newReading(doc, "2017-07-26", know)
	}
}

// TestManyNames holds that an article of four times the people takes not much more than four times the time.
func TestManyNames(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	kb.Default() // read once, not part of the time
	took := func(text string, people int) time.Duration {
		doc, _ := document(t, parse(text))
		var x *reading
		best := time.Hour
		for range 3 {
			start := time.Now()
			x = newReading(doc, "2017-07-26", kb.Default())
			best = min(best, time.Since(start))
		}
		if len(x.ents) < people/2 {
			t.Fatalf("%d entities of %d people", len(x.ents), people)
		}
		return best
	}
	for _, c := range []struct {
		name  string
		text  func(people int) string
		small int
		most  time.Duration // times as long
	}{
		{"of all kinds", crowd, 750, 12},       // 16 if it grew with the square
		{"with one title", ministers, 500, 24}, // each may be meant each time; 64 if it grew with the cube
	} {
		small, large := took(c.text(c.small), c.small), took(c.text(4*c.small), 4*c.small)
		t.Logf("%s: %d people %v, four times as many %v", c.name, c.small, small, large)
		if large > c.most*small {
			t.Errorf("%s: four times the people take %v instead of %v", c.name, large, small)
		}
	}
}

var soup = strings.Fields(`Ann Lee Bob Ray Trump Mrs. Mr. Sen. President Jr. III he she it they I his her him itself who the a of in by for and or
	said praised met is was not " “ ” ( ) , . - — @realDonaldTrump R-Ky. (D-Texas) D - Ohio FBI NATO GOP U.S. Texas senator Republican
	government committee council union plan party government's speech against with as like attacked criticized supports called accused urged voted told
	chairman wife deputy attorney general bill vote 's 's de von der Leyen Blasio GEORGE Washington Georgia é 中国 🙂 ''
	Minister Mayor for Defence Police Greater anti-Ray pro-Lee - year old 54 54-year-old lawyer would be former term two state ambassador to
	voting cast no yes Ayes : ; lone only dissenting in favor join joined along not neither nor nothing wrong until May respectively
	include nominee nominated named president CEO replaced pressure call plea face blame fault responsible did so does as measure the levy walkout
	move you your told both each pair respective them from under defends touts opposition leader of Greens read letter statement attributed
	out touch tone deaf can cannot enough reelection challenge chief moderate conservatives MPs council's budget failed passed against ! ? ` + "` \n\n")

// FuzzClaims holds that any text is read without panic, twice alike, and with every mention where the text has it.
func FuzzClaims(f *testing.F) {
	if nlp.Load() != nil {
		f.Skip("no language models")
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 40 {
		var words []string
		for range 5 + r.IntN(60) {
			words = append(words, soup[r.IntN(len(soup))])
			if r.IntN(15) == 0 {
				words = append(words, ".\n\n")
			}
		}
		f.Add(strings.Join(words, " "))
	}
	f.Fuzz(func(t *testing.T, text string) {
		art, err := article.Parse("soup.txt", []byte(text))
		if err != nil {
			t.Skip()
		}
		ex := Extractor{KB: kb.Default()}.Claims(art)
		again := Extractor{KB: kb.Default()}.Claims(art)
		if !reflect.DeepEqual(ex, again) {
			t.Error("read twice, two results")
		}
		ids := map[string]bool{}
		for _, e := range ex.Entities {
			if e.ID == "" || e.Name == "" || ids[e.ID] {
				t.Errorf("entity %q has id %q", e.Name, e.ID)
			}
			ids[e.ID] = true
			for _, m := range e.Mentions {
				if m.Start < 0 || m.End > len(text) || m.Start >= m.End {
					t.Errorf("%s: mention at %d to %d of %d", e.Name, m.Start, m.End, len(text))
				}
			}
		}
	})
}

// TestSoup reads random trees over random words: what a parser may make of anything.
func TestSoup(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	rels := []string{"nsubj", "obj", "obl", "nmod", "nmod:poss", "appos", "conj", "flat", "compound", "ccomp", "xcomp", "advcl", "acl:relcl", "cop", "case", "det", "punct", "parataxis", "nmod:desc", "vocative",
		"acl", "advmod", "amod", "aux", "cc", "mark", "nummod", "iobj", "expl", "dep", "nsubj:pass", "aux:pass", "obl:agent", "discourse", "flat"}
	tags := []string{"PROPN|NNP", "NOUN|NN", "NOUN|NNS", "VERB|VBD", "PRON|PRP", "ADP|IN", "DET|DT", "PUNCT|,", "ADJ|JJ", "AUX|VBZ",
		"PROPN|NNPS", "VERB|VBN", "VERB|VBG", "VERB|VB", "NUM|CD", "INTJ|UH", "CCONJ|CC", "SCONJ|IN", "PART|TO", "ADV|RB", "AUX|MD", "PUNCT|HYPH"}
	words := slices.DeleteFunc(slices.Clone(soup), func(w string) bool { return strings.ContainsAny(w, "|") })
	for range 2000 {
		var lines []string
		for range 1 + r.IntN(5) {
			n := 1 + r.IntN(20)
			order := r.Perm(n) // each word hangs from one before it in this order: a tree
			head := make([]int, n)
			for k, w := range order {
				if k > 0 {
					head[w] = order[r.IntN(k)] + 1
				}
			}
			var tokens []string
			for i := range n {
				rel := rels[r.IntN(len(rels))]
				if head[i] == 0 {
					rel = "root"
				}
				w := words[r.IntN(len(words))]
				token := fmt.Sprintf("%s|%s|%s|%d|%s", w, strings.ToLower(w), tags[r.IntN(len(tags))], head[i], rel)
				if r.IntN(4) == 0 {
					token += "|" + []string{"PER", "ORG", "LOC"}[r.IntN(3)]
				}
				tokens = append(tokens, token)
			}
			lines = append(lines, strings.Join(tokens, " "))
		}
		x, doc := read(t, strings.Join(lines, "\n"))
		for _, f := range x.each(x.findings()) {
			x.between(f, x.standIn)
			x.speakerOf(f)
		}
		for i, e := range x.entOf {
			if e >= 0 && !slices.Contains(x.ents[e].ments, i) {
				t.Fatalf("%s: mention %q is not among those of its entity", doc.Text, x.ments[i].Text)
			}
		}
		for _, e := range x.ents {
			for _, m := range e.ments {
				if sent := doc.Sentences[x.ments[m].Sent]; x.ments[m].Start < sent.Start || x.ments[m].End > sent.End {
					t.Fatalf("%s: %q is not inside its sentence", doc.Text, x.ments[m].Text)
				}
			}
		}
	}
}

func BenchmarkResolve(b *testing.B) {
	doc, _ := document(&testing.T{}, parse(crowd(300)))
	b.ReportAllocs()
	for b.Loop() {
		newReading(doc, "2017-07-26", kb.Default())
	}
}

// BenchmarkLanguage and BenchmarkExtract say how much time the claims of a text take beside its language analysis.
func BenchmarkLanguage(b *testing.B) {
	if nlp.Load() != nil {
		b.Skip("no language models")
	}
	for b.Loop() {
		nlp.Parse(sample)
	}
}

func BenchmarkExtract(b *testing.B) {
	if nlp.Load() != nil {
		b.Skip("no language models")
	}
	doc := nlp.Parse(sample)
	for b.Loop() {
		newReading(doc, "2017-07-26", kb.Default())
	}
}

// sample is news-like text of our own.
var sample = strings.Repeat("Senator Nadia Okoro praised Mayor Tom Brandt on Monday, a day after the governor had called him a disgrace. “He is a friend of "+
	"mine, and I will vote for his bill,” Okoro told reporters in Austin. Her rival, the former Labor chief Ilse Quandt, accused the "+
	"Harbour Board of waste and said that it should be abolished. When she heard of it, Brandt's deputy left the room.\n\n", 10)
