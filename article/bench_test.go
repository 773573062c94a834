package article

import (
	"strings"
	"testing"
	"time"
)

func BenchmarkParse(b *testing.B) {
	text := []byte(" date 2019-05-02 HALVERTON (AP) — Okoro backs Brandt." + strings.Repeat(story, 20) + "Read more: Okoro\n\n(Photo by Lena Moss/Getty Images)\n")
	for _, name := range []string{"a.txt", "a.md"} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				if _, err := Parse(name, text); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// An article made to be slow still takes time in line with its size.
func TestHostileSpeed(t *testing.T) {
	if testing.Short() {
		t.Skip("slow under the race detector")
	}
	for _, part := range []string{"(", "[a b=", "<!--", "<b ", "Photo ", "a. B", "A: ", "A — ", "> ", "*_", "![", "By A, ", "\n", "\r", "---\n", "a: b\n", "(Photo by A) ", "X\n\n", "`", "<a\n", "Read more: ", " | "} {
		for _, name := range []string{"a.txt", "a.md"} {
			start := time.Now()
			if _, err := Parse(name, []byte("a"+strings.Repeat(part, 100_000/len(part)))); err != nil {
				t.Error(err)
			}
			if took := time.Since(start); took > 5*time.Second {
				t.Errorf("%s of %q: %v", name, part, took)
			} else if testing.Verbose() && took > 100*time.Millisecond {
				t.Logf("%s of %q: %v", name, part, took)
			}
		}
	}
}
