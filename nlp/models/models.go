// Package models holds the trained models of kg and the container around each of their files.
//
// A file is the magic "kgmodel\n", a format version, the model's name, its length, its SHA-256 and its bytes. kg-train
// writes them; packages nlp and extract read them once, when first used.
package models

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// Names of the models.
const (
	Split    = "split"
	Tagger   = "tagger"
	Parser   = "parser"
	NER      = "ner"
	Stance   = "stance"
	Relation = "relation"
)

// versions go up with every change to what a model's bytes mean.
var versions = map[string]byte{Split: 2, Tagger: 2, Parser: 2, NER: 2, Stance: 3, Relation: 3}

const magic = "kgmodel\n"

//go:embed *.bin
var files embed.FS

// Load returns the bytes of a model that is part of this program. They must not be changed.
func Load(name string) ([]byte, error) {
	b, err := files.ReadFile(name + ".bin")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("models: this build has no %s model (train one with kg-train %s)", name, name)
	}
	if err != nil {
		return nil, fmt.Errorf("models: %w", err)
	}
	return Unwrap(name, b)
}

// Wrap puts a model's bytes into a file's.
func Wrap(name string, body []byte) []byte {
	b := append([]byte(magic), versions[name], byte(len(name)))
	b = append(b, name...)
	b = binary.LittleEndian.AppendUint32(b, uint32(len(body)))
	sum := sha256.Sum256(body)
	b = append(b, sum[:]...)
	return append(b, body...)
}

// Unwrap takes a model's bytes out of a file's, and says what is wrong with a file of another kind or age or a damaged one.
func Unwrap(name string, b []byte) ([]byte, error) {
	rest, ok := bytes.CutPrefix(b, []byte(magic))
	if !ok || len(rest) < 2 {
		return nil, fmt.Errorf("models: %s: not a model file", name)
	}
	n := int(rest[1])
	if len(rest) < 2+n+4+sha256.Size {
		return nil, fmt.Errorf("models: %s: file cut short", name)
	}
	if got := string(rest[2 : 2+n]); got != name {
		return nil, fmt.Errorf("models: %s: this is a model of kind %q", name, got)
	}
	if version := versions[name]; rest[0] != version {
		return nil, fmt.Errorf("models: %s: model of format %d, this program reads format %d (train it anew with kg-train)", name, rest[0], version)
	}
	rest = rest[2+n:]
	size, sum, body := binary.LittleEndian.Uint32(rest), rest[4:4+sha256.Size], rest[4+sha256.Size:]
	if uint64(len(body)) < uint64(size) {
		return nil, fmt.Errorf("models: %s: file cut short: %d bytes of %d", name, len(body), size)
	}
	if got := sha256.Sum256(body); uint64(len(body)) != uint64(size) || !bytes.Equal(got[:], sum) {
		return nil, fmt.Errorf("models: %s: file damaged, its checksum does not match", name)
	}
	return body, nil
}

// WriteFile wraps a model and writes it.
func WriteFile(path, name string, body []byte) error {
	return os.WriteFile(path, Wrap(name, body), 0o644)
}

// ReadFile reads and unwraps a model.
func ReadFile(path, name string) ([]byte, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	body, err := Unwrap(name, b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return body, nil
}
