package kvdb

import (
	"bytes"

	"github.com/hidal-go/hidalgo/kv"
)

// Hierarchical keys are flattened so that order holds and no two meet: every part but the last is written with 0x00
// as 0x00 0xFF, and ended by 0x00 0x01 if the last part follows, by 0x00 0x02 if another does. The last part stands as
// it is (Cayley's are numbers full of zeros), unless it is the only one.

var escape = []byte{0, 0xFF}

// encode flattens a key of at least one part.
func encode(k kv.Key) []byte {
	if len(k) == 1 {
		return appendEscaped(nil, k[0])
	}
	n := 0
	for _, p := range k {
		n += len(p) + 2
	}
	return append(appendParents(make([]byte, 0, n), k, 1), k[len(k)-1]...)
}

// appendParents writes all parts but the last, closing them with the given separator.
func appendParents(b []byte, k kv.Key, sep byte) []byte {
	for i, p := range k[:len(k)-1] {
		b = appendEscaped(b, p)
		if i == len(k)-2 {
			b = append(b, 0, sep)
		} else {
			b = append(b, 0, 2)
		}
	}
	return b
}

func appendEscaped(b, p []byte) []byte {
	for {
		i := bytes.IndexByte(p, 0)
		if i < 0 {
			return append(b, p...)
		}
		b = append(append(b, p[:i]...), escape...)
		p = p[i+1:]
	}
}

// decode is the inverse of encode. The parts are copies.
func decode(b []byte) kv.Key {
	var k kv.Key
	for {
		var part []byte
		i := 0
		for ; i < len(b); i++ {
			if b[i] != 0 || i+1 == len(b) {
				part = append(part, b[i])
				continue
			}
			if b[i+1] != 0xFF {
				break
			}
			part = append(part, 0)
			i++
		}
		k = append(k, part)
		if i >= len(b) {
			return k
		}
		sep := b[i+1]
		b = b[i+2:]
		if sep == 1 {
			return append(k, bytes.Clone(b))
		}
	}
}

// prefixes gives the flat prefixes that together stand for all keys with the given prefix.
func prefixes(k kv.Key) [][]byte {
	switch len(k) {
	case 0:
		return [][]byte{nil}
	case 1:
		return [][]byte{encode(k)}
	}
	return [][]byte{
		encode(k),
		appendEscaped(appendParents(nil, k, 2), k[len(k)-1]),
	}
}
