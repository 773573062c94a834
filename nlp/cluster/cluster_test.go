package cluster

import (
	"maps"
	"math/rand/v2"
	"testing"
)

// text has three kinds of words, which follow each other in turn, and some that stand anywhere but are rare.
func text(sentences int) [][]string {
	kinds := [][]string{{"the"}, {"old", "big", "sad"}, {"dog", "cat", "cow", "hen"}, {"runs", "sleeps", "eats"}}
	rng := rand.New(rand.NewPCG(1, 2))
	var out [][]string
	for range sentences {
		var s []string
		for _, k := range kinds {
			s = append(s, k[rng.IntN(len(k))])
		}
		out = append(out, s)
	}
	return append(out, []string{"the", "old", "yak", "runs"})
}

func TestWordsOfOneUseShareAClass(t *testing.T) {
	got := Words(text(400), Options{Classes: 4, Least: 2, Rounds: 10})
	if len(got) != 11 {
		t.Fatalf("%d words have classes, want 11: %v", len(got), got)
	}
	for _, pair := range [][2]string{{"old", "big"}, {"old", "sad"}, {"dog", "hen"}, {"cat", "cow"}, {"dog", "cow"}, {"runs", "sleeps"}, {"eats", "runs"}} {
		if got[pair[0]] != got[pair[1]] {
			t.Errorf("%s is in class %d, %s in %d", pair[0], got[pair[0]], pair[1], got[pair[1]])
		}
	}
	if got["old"] == got["dog"] || got["dog"] == got["runs"] || got["runs"] == got["old"] {
		t.Errorf("words of different use share a class: %v", got)
	}
	for w, c := range got {
		if c < 1 || c > 4 {
			t.Errorf("%s is in class %d, want 1 to 4", w, c)
		}
	}
}

func TestStart(t *testing.T) {
	for _, spread := range []bool{false, true} {
		first := 0
		for _, c := range Words(text(400), Options{Classes: 2, Least: 2, Spread: spread}) {
			if c == 1 {
				first++
			}
		}
		if want := map[bool]int{false: 1, true: 6}[spread]; first != want {
			t.Errorf("spread %v: %d of 11 words start in the first of two classes, want %d", spread, first, want)
		}
	}
}

func TestRareWordsHaveNoClass(t *testing.T) {
	if c, ok := Words(text(400), Options{Classes: 3, Least: 2, Rounds: 10})["yak"]; ok {
		t.Errorf("a word seen once has class %d", c)
	}
	if c := Words(text(400), Options{Classes: 3, Least: 1, Rounds: 10})["yak"]; c == 0 {
		t.Error("a word seen once has no class, though once is enough")
	}
}

func TestFewWords(t *testing.T) {
	if got := Words(nil, Options{Classes: 5, Least: 1, Rounds: 3}); len(got) != 0 {
		t.Errorf("no text gives classes: %v", got)
	}
	if got := Words([][]string{{"so", "so"}, {}}, Options{Classes: 5, Least: 1, Rounds: 3}); len(got) != 1 || got["so"] != 1 {
		t.Errorf("one word gives %v", got)
	}
}

func TestSameTextSameClasses(t *testing.T) {
	if a, b := Words(text(100), Options{Classes: 3, Least: 1, Rounds: 10}), Words(text(100), Options{Classes: 3, Least: 1, Rounds: 10}); !maps.Equal(a, b) {
		t.Errorf("%v and %v", a, b)
	}
}
