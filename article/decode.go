package article

import (
	"bytes"
	"fmt"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

const bom = "\uFEFF"

// decode sets Text, Encoding and the offsets.
func (a *Article) decode(data []byte) error {
	if len(bytes.TrimSpace(data)) == 0 {
		return ErrEmpty
	}
	for _, magic := range []struct{ prefix, name string }{
		{"%PDF-", "a PDF"}, {"{\\rtf", "an RTF document"}, {"PK\x03\x04", "a zip archive or an office document"}, {"\x1f\x8b", "compressed with gzip"},
	} {
		if bytes.HasPrefix(data, []byte(magic.prefix)) {
			return fmt.Errorf("%s, %w", magic.name, ErrBinary)
		}
	}
	if head := bytes.ToLower(bytes.TrimSpace(data[:min(len(data), 100)])); bytes.HasPrefix(head, []byte("<!doctype html")) || bytes.HasPrefix(head, []byte("<html")) {
		return fmt.Errorf("an HTML page, %w", ErrBinary)
	}
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		if err := a.decodeUTF16(data, UTF16LE); err != nil {
			return err
		}
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		if err := a.decodeUTF16(data, UTF16BE); err != nil {
			return err
		}
	case utf8.Valid(data):
		a.Encoding, a.Text = UTF8, string(data)
	default:
		if err := a.decodeBytes(data); err != nil {
			return err
		}
	}
	if binary(a.Text) {
		return ErrBinary
	}
	if !hasText(a.Text) {
		return ErrEmpty
	}
	return nil
}

// binary reports whether decoded text holds what no text does: a NUL, or more than one control character in twenty.
func binary(text string) bool {
	control := 0
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == 0:
			return true
		case c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v':
			control++
		}
	}
	return control*20 > len(text)
}

// hasText reports whether there is a letter or a digit.
func hasText(text string) bool {
	for _, r := range text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return true
		}
	}
	return false
}

// decodeBytes reads what is not valid UTF-8: UTF-8 with damaged bytes, or Windows-1252, which is what such a file
// most often is. A sequence of UTF-8 hardly ever comes up by chance in Windows-1252, so the more frequent wins.
func (a *Article) decodeBytes(data []byte) error {
	if bytes.IndexByte(data, 0) >= 0 {
		return ErrBinary
	}
	good, bad, high, foreign, letters, undefined := 0, 0, 0, 0, 0, false
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			bad++
		case size > 1:
			good++
		}
		i += size
	}
	for _, c := range data {
		switch {
		case c == 0x81 || c == 0x8d || c == 0x8f || c == 0x90 || c == 0x9d:
			undefined = true
			high++
		case c >= 0xc0:
			foreign++
			high++
		case c >= 0x80:
			high++
		case c|0x20 >= 'a' && c|0x20 <= 'z':
			letters++
		}
	}
	if good > bad {
		a.Encoding = UTF8Repaired
		text := make([]byte, 0, len(data))
		for i := 0; i < len(data); {
			r, size := utf8.DecodeRune(data[i:])
			if r == utf8.RuneError && size == 1 {
				text = append(text, '?') // one byte for one byte: offsets hold
			} else {
				text = append(text, data[i:i+size]...)
			}
			i += size
		}
		a.Text = string(text)
		return nil
	}
	// In another alphabet nearly every letter is a high byte; in Western Europe a few in a hundred are.
	if undefined || foreign > letters/2 {
		return ErrEncoding
	}
	a.Encoding = Windows1252
	text := make([]byte, 0, len(data)+2*high)
	a.offsets = make([]int, 0, len(data)+2*high+1)
	for i, c := range data {
		before := len(text)
		text = utf8.AppendRune(text, charmap.Windows1252.DecodeByte(c))
		for range len(text) - before {
			a.offsets = append(a.offsets, i)
		}
	}
	a.offsets = append(a.offsets, len(data))
	a.Text = string(text)
	return nil
}

// decodeUTF16 reads UTF-16 with a byte order mark (RFC 2781). An unpaired surrogate becomes U+FFFD, as in unicode/utf16.
// x/text decodes it too, but does not say where each character stood.
func (a *Article) decodeUTF16(data []byte, enc Encoding) error {
	if len(data)%2 != 0 {
		return fmt.Errorf("UTF-16 with half a character at its end, %w", ErrEncoding)
	}
	unit := func(i int) rune {
		if enc == UTF16LE {
			return rune(data[i]) | rune(data[i+1])<<8
		}
		return rune(data[i])<<8 | rune(data[i+1])
	}
	a.Encoding = enc
	text := make([]byte, 0, len(data))
	a.offsets = make([]int, 0, len(data)+1)
	for i := 2; i < len(data); {
		r, size := unit(i), 2
		if utf16.IsSurrogate(r) {
			second := rune(unicode.ReplacementChar)
			if i+2 < len(data) {
				second = unit(i + 2)
			}
			if r = utf16.DecodeRune(r, second); r != unicode.ReplacementChar {
				size = 4
			}
		}
		before := len(text)
		text = utf8.AppendRune(text, r)
		for range len(text) - before {
			a.offsets = append(a.offsets, i)
		}
		i += size
	}
	a.offsets = append(a.offsets, len(data))
	a.Text = string(text)
	return nil
}
