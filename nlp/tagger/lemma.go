package tagger

import (
	"encoding/binary"
	"strings"

	"kg/nlp/linear"
)

// edit turns a lower-cased form into its lemma: the end it takes off and the end it puts on.
type edit struct{ off, on string }

// fits tells whether a form has the end that the edit takes off, and something is left.
// A consonant taken off before an ending must stand there twice, as in "planned"; "es" comes off after hissing sounds and "o".
func (e edit) fits(lower string) bool {
	if !strings.HasSuffix(lower, e.off) || len(e.off) == len(lower) && e.on == "" {
		return false
	}
	if stem := lower[:len(lower)-len(e.off)]; e.off == "es" && e.on == "" && len(stem) > 1 {
		return strings.IndexByte("sxzo", stem[len(stem)-1]) >= 0 || strings.HasSuffix(stem, "ch") || strings.HasSuffix(stem, "sh")
	}
	if e.on == "" && len(e.off) > 2 && len(e.off) < len(lower) && strings.IndexByte("bdfgklmnprstvz", e.off[0]) >= 0 {
		switch e.off[1:] {
		case "ed", "ing", "er", "est":
			return lower[len(lower)-len(e.off)-1] == e.off[0]
		}
	}
	return true
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

// lemmatizer chooses edits: by a table for forms that training saw with one lemma only, else by regression.
type lemmatizer struct {
	edits []edit // by frequency; the model knows the first ones only
	only  table  // form and tags to their only edit's number + 1
	lemma table  // known lemmas and their Universal tags
	model *linear.Model
}

// signs are those whose lemmas the treebanks do not agree on.
var signs = map[string]string{"--": "--", "...": "...", "…": "…", "—": "—", "–": "-", "“": `"`, "”": `"`, "„": `"`, "‘": "'", "’": "'"}

var noWords = emptyLexicon(0)

func (l *lemmatizer) onlyKey(lower, upos, xpos uint64) uint64 {
	return linear.Mix(linear.Mix(linear.Mix(11, lower), upos), xpos)
}

func lemmaKey(lemma string, upos uint64) uint64 {
	return linear.Mix(linear.Mix(13, linear.HashString(lemma)), upos)
}

// lemmatize fills in the lemmas of tagged words. Names keep their capitals; other lemmas are lower case.
func (l *lemmatizer) lemmatize(forms []string, out []Tagged, s *sentence) {
	for i := range forms {
		if lemma, ok := signs[forms[i]]; ok && out[i].UPOS == "PUNCT" {
			out[i].Lemma = lemma
			continue
		}
		form, w := forms[i], &s.words[i+pad]
		if strings.Contains(form, "’") { // the treebanks' apostrophes are mostly straight
			form = strings.ReplaceAll(form, "’", "'")
			s.lower[i] = strings.ToLower(form)
			*w = readWord(form, s.lower[i], i == 0, &noWords)
		}
		u, x := linear.HashString(out[i].UPOS), linear.HashString(out[i].XPOS)
		best := int(l.only.get(l.onlyKey(w.lower, u, x))) - 1
		if best < 0 && len(form) > 1 && form[len(form)-1] == '.' {
			out[i].Lemma = l.write(-1, form, s.lower[i], out[i].XPOS) // what it is short for cannot be guessed
			continue
		}
		if best < 0 {
			next := uint64(0)
			if i+1 < len(forms) {
				next = linear.HashString(out[i+1].XPOS)
			}
			s.features = l.features(s.features[:0], s, i, u, x, next)
			clear(s.scores[:])
			l.model.Add(s.features, &s.scores)
			for c, e := range l.edits[:l.model.Classes] {
				if (best < 0 || s.scores[c] > s.scores[best]) && e.fits(s.lower[i]) {
					best = c
				}
			}
		}
		out[i].Lemma = l.write(best, form, s.lower[i], out[i].XPOS)
	}
}

func (l *lemmatizer) write(best int, form, lower, xpos string) string {
	e := edit{}
	if best >= 0 && best < len(l.edits) && l.edits[best].fits(lower) {
		e = l.edits[best]
	}
	keep := xpos == "NNP" || xpos == "NNPS" || form == "I"
	if keep && len(form) == len(lower) && len(e.off) < len(form) {
		return form[:len(form)-len(e.off)] + e.on
	}
	if e == (edit{}) {
		return lower
	}
	return lower[:len(lower)-len(e.off)] + e.on
}

// features appends the features by which word i's edit is chosen.
func (l *lemmatizer) features(f []linear.Feature, s *sentence, i int, upos, xpos, next uint64) []linear.Feature {
	w, left, right, lower := &s.words[i+pad], &s.words[i+pad-1], &s.words[i+pad+1], s.lower[i]
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
	add(w.flags&^initial, xpos)
	add(w.pre[1], xpos)
	add(w.lower, xpos, next)
	add(w.lower, xpos, right.lower)
	add(w.lower, xpos, left.lower)
	six := uint64(0)
	if len(lower) > 6 {
		six = linear.HashString(lower[len(lower)-6:])
	}
	add(six, xpos)
	for _, n := range [...]int{5, 6, 7} {
		add(vowels(lower, n), w.suf[1], xpos)
	}
	add(vowels(lower, 6), w.suf[2], xpos)
	add(w.suf[1], upos)
	add(w.suf[2], upos)
	add(w.suf[3], upos)
	// Which of the commonest edits would give a lemma known for this tag.
	var known uint64
	for c, e := range l.edits[:min(len(l.edits), 12)] {
		if e.fits(lower) && l.lemma.get(lemmaKey(lower[:len(lower)-len(e.off)]+e.on, upos)) != 0 {
			known |= 1 << c
		}
	}
	add(known, xpos)
	add(known, w.suf[1], xpos)
	add(known, w.suf[2], xpos)
	return f
}

// vowels hashes which of a form's last n letters are vowels.
func vowels(lower string, n int) uint64 {
	h := uint64(1)
	for i := max(0, len(lower)-n); i < len(lower); i++ {
		h <<= 2
		switch lower[i] {
		case 'a', 'e', 'i', 'o', 'u':
			h |= 1
		case 'y', 'w', 'x':
			h |= 2
		}
	}
	return h
}

func (l *lemmatizer) append(b []byte) []byte {
	b = binary.LittleEndian.AppendUint16(b, uint16(len(l.edits)))
	for _, e := range l.edits {
		b = appendString(b, e.off)
		b = appendString(b, e.on)
	}
	b = l.only.append(b)
	b = l.lemma.append(b)
	return l.model.Append(b)
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
	if l.only, b, err = readTable(b); err != nil {
		return nil, nil, err
	}
	if l.lemma, b, err = readTable(b); err != nil {
		return nil, nil, err
	}
	if l.model, b, err = linear.Read(b); err != nil {
		return nil, nil, err
	}
	if l.model.Classes > len(l.edits) {
		return nil, nil, errDamaged
	}
	return l, b, nil
}

// table maps hashes to small numbers. A wrong hit has odds of about one in 2^31 for each hash in it.
type table struct {
	keys []uint32
	vals []uint16
}

func emptyTable(n int) table { return table{make([]uint32, slots(n)), make([]uint16, slots(n))} }

func newTable(m map[uint64]uint16) table {
	t := emptyTable(len(m))
	for _, hash := range sortedKeys(m) {
		i := place(t.keys, keyOf(hash))
		t.keys[i], t.vals[i] = keyOf(hash), m[hash]
	}
	return t
}

// get returns 0 for what is not there.
func (t *table) get(hash uint64) uint16 { return t.vals[place(t.keys, keyOf(hash))] }

// append writes the number of keys, and each key and number, by key.
func (t *table) append(b []byte) []byte {
	keys := sorted(t.keys)
	b = binary.LittleEndian.AppendUint32(b, uint32(len(keys)))
	for _, k := range keys {
		b = binary.LittleEndian.AppendUint32(b, k)
		b = binary.AppendUvarint(b, uint64(t.vals[place(t.keys, k)]))
	}
	return b
}

func readTable(b []byte) (table, []byte, error) {
	if len(b) < 4 {
		return table{}, nil, errDamaged
	}
	n := int(binary.LittleEndian.Uint32(b))
	b = b[4:]
	if len(b)/5 < n {
		return table{}, nil, errDamaged
	}
	t := emptyTable(n)
	for range n {
		if len(b) < 5 {
			return table{}, nil, errDamaged
		}
		key := binary.LittleEndian.Uint32(b)
		v, used := binary.Uvarint(b[4:])
		if key == 0 || used <= 0 || v > 1<<16-1 {
			return table{}, nil, errDamaged
		}
		i := place(t.keys, key)
		t.keys[i], t.vals[i] = key, uint16(v)
		b = b[4+used:]
	}
	return t, b, nil
}
