package tagger

import (
	"encoding/binary"
	"strings"

	"kg/nlp/linear"
)

// edit turns a lower-cased form into its lemma: the end it takes off and the end it puts on.
type edit struct{ off, on string }

// apply returns the lemma, and whether the form has the end that the edit takes off.
func (e edit) apply(lower string) (string, bool) {
	stem, ok := strings.CutSuffix(lower, e.off)
	if !ok || stem == "" && e.on == "" {
		return "", false
	}
	return stem + e.on, true
}

func editOf(lower, lemma string) edit {
	n := 0
	for n < len(lower) && n < len(lemma) && lower[n] == lemma[n] {
		n++
	}
	for n > 0 && (n < len(lower) && lower[n]&0xC0 == 0x80 || n < len(lemma) && lemma[n]&0xC0 == 0x80) {
		n--
	}
	return edit{lower[n:], lemma[n:]}
}

type lemmatizer struct {
	edits []edit
	model *linear.Model
	known hashTable // (form, tags) to their only edit, +1
}

func knownKey(lower, upos, xpos uint64) uint64 {
	return linear.Mix(linear.Mix(linear.Mix(11, lower), upos), xpos)
}

// lemmatize fills in the lemmas of tagged words. Names keep their capitals; other lemmas are lower case.
func (l *lemmatizer) lemmatize(forms []string, out []Tagged, s *scratch) {
	for i := range forms {
		u, x := linear.HashString(out[i].UPOS), linear.HashString(out[i].XPOS)
		w := &s.words[i+pad]
		best := int(l.known.get(knownKey(w.lower, u, x))) - 1
		if best < 0 {
			next := uint64(0)
			if i+1 < len(forms) {
				next = linear.HashString(out[i+1].XPOS)
			}
			s.feats = lemmaFeatures(s.feats[:0], w, &s.words[i+pad-1], &s.words[i+pad+1], s.lower[i], u, x, next)
			scores := s.scores[:l.model.Classes]
			clear(scores)
			l.model.Score(s.feats, scores)
			for c, e := range l.edits {
				if (best < 0 || scores[c] > scores[best]) && strings.HasSuffix(s.lower[i], e.off) && (len(e.off) < len(s.lower[i]) || e.on != "") {
					best = c
				}
			}
		}
		out[i].Lemma = l.write(best, forms[i], s.lower[i], out[i].XPOS)
	}
}

func (l *lemmatizer) write(best int, form, lower, xpos string) string {
	if best < 0 || best >= len(l.edits) {
		return lower
	}
	e := l.edits[best]
	if (xpos == "NNP" || xpos == "NNPS" || form == "I") && len(form) == len(lower) && len(e.off) < len(form) || e == (edit{}) && form == "I" {
		if strings.HasSuffix(lower, e.off) {
			return form[:len(form)-len(e.off)] + e.on
		}
	}
	if lem, ok := e.apply(lower); ok {
		return lem
	}
	return lower
}

func lemmaFeatures(f []linear.Feature, w, left, right *word, lower string, upos, xpos, next uint64) []linear.Feature {
	n := 0
	add := func(atoms ...uint64) {
		f = append(f, linear.Hash(n, atoms...))
		n++
	}
	add(xpos, upos)
	add(w.lower)
	add(w.lower, xpos)
	add(w.lower, xpos, upos)
	for k := range w.suf {
		add(w.suf[k], xpos)
	}
	add(w.shape, xpos)
	add(w.flags, xpos)
	add(w.pre[1], xpos)
	add(w.lower, xpos, next)
	add(w.lower, xpos, right.lower)
	add(w.lower, xpos, left.lower)
	six := uint64(0)
	if len(lower) > 6 {
		six = linear.HashString(lower[len(lower)-6:])
	}
	add(six, xpos)
	add(w.suf[1], upos)
	add(w.suf[2], upos)
	add(w.suf[3], upos)
	return f
}

func (l *lemmatizer) append(b []byte) ([]byte, error) {
	b = binary.LittleEndian.AppendUint16(b, uint16(len(l.edits)))
	for _, e := range l.edits {
		b = appendString(b, e.off)
		b = appendString(b, e.on)
	}
	b = l.known.append(b)
	return l.model.AppendBinary(b)
}

func readLemmatizer(b []byte) (*lemmatizer, []byte, error) {
	if len(b) < 2 {
		return nil, nil, errDamaged
	}
	l := &lemmatizer{edits: make([]edit, binary.LittleEndian.Uint16(b))}
	b = b[2:]
	var err error
	for i := range l.edits {
		if l.edits[i].off, b, err = readString(b); err != nil {
			return nil, nil, err
		}
		if l.edits[i].on, b, err = readString(b); err != nil {
			return nil, nil, err
		}
	}
	if l.known, b, err = readHashTable(b); err != nil {
		return nil, nil, err
	}
	if l.model, b, err = linear.Read(b); err != nil {
		return nil, nil, err
	}
	if l.model.Classes != len(l.edits) {
		return nil, nil, errDamaged
	}
	return l, b, nil
}
