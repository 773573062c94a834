package ner

import (
	"bytes"
	"strings"
	"sync"
	"testing"
)

// toy returns made-up sentences: a name's kind shows in the words around it.
func toy() []Example {
	var out []Example
	add := func(words, labels string) {
		var ex Example
		for _, w := range strings.Fields(words) {
			ex.Words = append(ex.Words, Word{Form: w})
		}
		for _, l := range strings.Fields(labels) {
			ex.Gold = append(ex.Gold, Allow(l))
		}
		out = append(out, ex)
	}
	for _, who := range []string{"Zorvik", "Mellander", "Quist", "Trabold"} {
		for _, where := range []string{"Vexley", "Ombria", "Tarn"} {
			add("Mr. "+who+" Lopp lives in "+where+" .", "O B-PER I-PER O O B-LOC O")
			add("the "+where+" Council met "+who+" .", "O B-ORG I-ORG O B-PER O")
			add("we met in "+where+" today", "O O O B-LOC O")
		}
	}
	return out
}

func words(text string) []Word {
	var out []Word
	for _, f := range strings.Fields(text) {
		out = append(out, Word{Form: f})
	}
	return out
}

func TestLearnsAToy(t *testing.T) {
	r := Train(toy(), Options{Epochs: 20, MinCount: 1})
	got := strings.Join(r.Label(words("Mr. Blenk Lopp lives in Plonk .")), " ")
	if want := "O B-PER I-PER O O B-LOC O"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	got = strings.Join(r.Label(words("the Plonk Council met Blenk .")), " ")
	if want := "O B-ORG I-ORG O B-PER O"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestSumsOverWhatIsNotKnown(t *testing.T) {
	examples := toy()
	for i := range examples {
		for j := range examples[i].Gold {
			if i%2 == 1 && examples[i].Gold[j] == Allow("O") {
				examples[i].Gold[j] = Allow("O", "B-MISC", "I-MISC")
			}
		}
	}
	r := Train(examples, Options{Epochs: 10, MinCount: 1})
	if got := strings.Join(r.Label(words("we met in Plonk today")), " "); got != "O O O B-LOC O" {
		t.Errorf("got %s", got)
	}
}

func TestSameDataSameBytes(t *testing.T) {
	var got [2][]byte
	for i := range got {
		text := [][]string{{"a", "b", "a", "c"}, {"b", "a", "d"}, {"c", "d", "a", "b"}}
		r := Train(toy(), Options{Epochs: 4, Clusters: Cluster(text, [levels]int{2, 3}, 1, 5)})
		got[i], _ = r.AppendBinary(nil)
	}
	if !bytes.Equal(got[0], got[1]) {
		t.Error("two trainings on the same data differ")
	}
}

func TestRoundTrip(t *testing.T) {
	r := Train(toy(), Options{Epochs: 4})
	b, err := r.AppendBinary(nil)
	if err != nil {
		t.Fatal(err)
	}
	again, err := Read(b)
	if err != nil {
		t.Fatal(err)
	}
	for _, ex := range toy() {
		if a, b := r.Label(ex.Words), again.Label(ex.Words); strings.Join(a, " ") != strings.Join(b, " ") {
			t.Fatalf("%v written, %v read", a, b)
		}
	}
	for _, n := range []int{0, 3, 4, 11, len(b) / 2, len(b) - 1} {
		if _, err := Read(b[:n]); err == nil {
			t.Errorf("a model cut to %d of %d bytes is read", n, len(b))
		}
	}
	b[0]++
	if _, err := Read(b); err == nil {
		t.Error("another version is read")
	}
}

func TestOddInput(t *testing.T) {
	r := Train(toy(), Options{Epochs: 2})
	if got := r.Label(nil); len(got) != 0 {
		t.Errorf("no words, labels %v", got)
	}
	for _, w := range [][]Word{{{}}, {{Form: "\xff\xfe"}}, {{Form: strings.Repeat("é", 5000)}, {Form: "("}}, words(strings.Repeat("New York ", 2000))} {
		if got := r.Label(w); len(got) != len(w) {
			t.Errorf("%d words, %d labels", len(w), len(got))
		}
	}
}

func TestConcurrentLabelling(t *testing.T) {
	r := Train(toy(), Options{Epochs: 4})
	want := strings.Join(r.Label(words("Mr. Quist Lopp lives in Tarn .")), " ")
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 200 {
				if got := strings.Join(r.Label(words("Mr. Quist Lopp lives in Tarn .")), " "); got != want {
					t.Errorf("got %s, want %s", got, want)
					return
				}
			}
		})
	}
	wg.Wait()
}

// TestLists holds the lists to their form: sorted, lower case, none twice.
func TestLists(t *testing.T) {
	for _, name := range listNames {
		b, err := listFiles.ReadFile("lists/" + name + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		prev := ""
		for i, line := range strings.Split(strings.TrimSpace(string(b)), "\n") {
			if strings.HasPrefix(line, "#") {
				continue
			}
			if line <= prev || line != strings.ToLower(line) || line != strings.Join(strings.Fields(line), " ") {
				t.Errorf("%s.txt:%d: %q after %q", name, i+1, line, prev)
			}
			if n := len(strings.Fields(line)); n > maxPhrase {
				t.Errorf("%s.txt:%d: %d words, at most %d", name, i+1, n, maxPhrase)
			}
			prev = line
		}
	}
}

// wellFormed tells whether every I- label goes on with the name before it.
func wellFormed(labels []string) bool {
	prev := "O"
	for _, l := range labels {
		if kind, ok := strings.CutPrefix(l, "I-"); ok && prev != "B-"+kind && prev != l {
			return false
		}
		prev = l
	}
	return true
}

func FuzzLabel(f *testing.F) {
	r := Train(toy(), Options{Epochs: 3})
	f.Add("Mr. Zorvik Lopp lives in New York .", "NNP")
	f.Add("THE WHITE HOUSE of the United States", "")
	f.Add("\x00 ﷺ ß İ", "X")
	f.Fuzz(func(t *testing.T, text, tag string) {
		in := words(text)
		for i := range in {
			in[i].XPOS, in[i].UPOS = tag, tag
		}
		got := r.Label(in)
		if len(got) != len(in) || !wellFormed(got) {
			t.Fatalf("%q: %v", text, got)
		}
	})
}

func FuzzRead(f *testing.F) {
	b, _ := Train(toy(), Options{Epochs: 2}).AppendBinary(nil)
	f.Add(b)
	f.Add(b[:len(b)/2])
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := Read(b)
		if err != nil {
			return
		}
		if got := r.Label(words("Mr. Quist Lopp lives in Tarn .")); !wellFormed(got) {
			t.Fatalf("%v", got)
		}
	})
}

func BenchmarkLabel(b *testing.B) {
	r := Train(toy(), Options{Epochs: 4})
	in := words("The Senate Judiciary Committee heard Mr. Zorvik Lopp of the Vexley Council , who came from Ombria on Friday .")
	b.ReportAllocs()
	for b.Loop() {
		r.Label(in)
	}
	b.ReportMetric(float64(b.N*len(in))/b.Elapsed().Seconds(), "words/s")
}
