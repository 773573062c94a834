package models

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"
)

func TestRoundTrip(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.bin")
	for name := range versions {
		for _, body := range [][]byte{nil, []byte("weights")} {
			if err := WriteFile(path, name, body); err != nil {
				t.Fatal(err)
			}
			got, err := ReadFile(path, name)
			if err != nil || !bytes.Equal(got, body) {
				t.Errorf("%s: %q: read %q, %v", name, body, got, err)
			}
		}
	}
}

func TestUnwrapSaysWhatIsWrong(t *testing.T) {
	good := Wrap(Tagger, []byte("weights"))
	change := func(i int) []byte {
		b := bytes.Clone(good)
		b[i] ^= 0xFF
		return b
	}
	for _, c := range []struct {
		name, want string
		b          []byte
	}{
		{"empty", "not a model file", nil},
		{"text", "not a model file", []byte("hello, this is some text")},
		{"other version", "this program reads format", change(len(magic))},
		{"other kind", `of kind "parser"`, Wrap(Parser, nil)},
		{"short", "cut short", good[:len(good)-1]},
		{"headless", "cut short", good[:20]},
		{"long", "damaged", append(bytes.Clone(good), 0)},
		{"flipped", "damaged", change(len(good) - 1)},
		{"flipped sum", "damaged", change(len(good) - 10)},
	} {
		if _, err := Unwrap(Tagger, c.b); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want one with %q", c.name, err, c.want)
		}
	}
}

func TestModelsInThisBuildAreSound(t *testing.T) {
	total := 0
	for _, name := range []string{Split, Tagger, Parser, NER} {
		b, err := Load(name)
		if err != nil {
			t.Errorf("%v", err)
		}
		total += len(b)
	}
	if total > 16<<20 {
		t.Errorf("models take %d bytes, more than 16 MiB", total)
	}
}

// TestPairModelsAreSmall: those of who stands how to whom take 8 MB at most.
func TestPairModelsAreSmall(t *testing.T) {
	total := 0
	for _, name := range []string{Stance, Relation} {
		b, err := Load(name)
		if err != nil {
			t.Fatal(err)
		}
		total += len(b)
	}
	if total > 8<<20 {
		t.Errorf("they take %d bytes", total)
	}
}

func FuzzUnwrap(f *testing.F) {
	f.Add(Wrap(Tagger, []byte("weights")))
	f.Add([]byte(magic + "\x01\xff"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if body, err := Unwrap(Tagger, b); err == nil && !bytes.Equal(Wrap(Tagger, body), b) {
			t.Errorf("accepted %q", b)
		}
	})
}
