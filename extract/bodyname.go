package extract

import (
	"slices"
	"strings"

	"kg/graph/schema"
	"kg/nlp"
)

// What the words of a name say of its kind, and the short forms of the names of bodies.

// bodyEnds are last words of what can only be a body's name.
var bodyEnds = wordSet(`council commission committee ministry department authority association federation institute foundation corp corporation
	inc ltd plc llc group holdings capital partners airlines airways party alliance coalition movement assembly parliament congress agency
	bureau trust fund society university college academy steel motors energy industries technologies pharmaceuticals brothers sons
	broadcasting gazette herald tribune courier chronicle sentinel observer examiner inquirer bank`)

// chambers are words for legislatures that stand behind the name of a place: "the Ohio House".
var chambers = wordSet(`house senate legislature assembly parliament congress`)

// placeEnds are last words of what can only be a place's name.
var placeEnds = wordSet(`ward district county street road avenue lane square constituency township borough province`)

// kindByForm is the type of a name that its last word or the noun beside it gives it, else the one that it was recognised as. What the
// knowledge base knows keeps its type.
func (x *reading) kindByForm(t *tree, first, last int, typ schema.EntityType) schema.EntityType {
	if len(x.kb.Find(t.text(first, last))) > 0 || len(x.kb.BySurname(t.Tokens[last-1].Text)) > 0 {
		return typ
	}
	if t.isKinded(first) || last < len(t.Tokens) && t.lower(last) == "party" && x.kb.Gender(t.Tokens[first].Text) == unknown {
		return schema.Organization
	}
	if last < first+2 {
		return typ
	}
	if typ == schema.Person && t.isAbbreviated(first, last) {
		return schema.Organization
	}
	switch end := t.lower(last - 1); {
	case !isCapital(t.Tokens[last-1].Text):
	case chambers[end] && x.isPlaceWord(t, first) && (last == first+2 || x.isPlaceName(t, first, last-1)):
		return schema.Organization
	case bodyEnds[end] && typ != schema.Person, bodyEnds[end] && x.kb.Gender(t.Tokens[first].Text) == unknown:
		return schema.Organization
	case placeEnds[end] && typ == schema.Person && x.kb.Gender(t.Tokens[first].Text) == unknown && (first == 0 || t.kindOf(first-1) != schema.Person):
		return schema.Place
	}
	return typ
}

// isAbbreviated says whether the initials of a name stand in brackets behind it, as newspapers put those of bodies.
func (t *tree) isAbbreviated(first, last int) bool {
	if last+2 >= len(t.Tokens) || t.Tokens[last].Text != "(" || t.Tokens[last+2].Text != ")" {
		return false
	}
	return shortens(t.Tokens[last+1].Text, t.text(first, last))
}

// shortens says whether a word is made of the initials of a name: "BOT" or "Bot" of "Board of Trade".
func shortens(word, name string) bool {
	return len(word) > 1 && isCapital(word) && strings.EqualFold(word, initialsOf(name))
}

// addShort finds the short forms that stand in brackets behind the names of bodies, and their words again wherever they stand alone.
func (x *reading) addShort() {
	short := map[string]bool{}
	for i := range x.ments {
		m := &x.ments[i]
		t := x.trees[m.Sent]
		if m.Kind != kindName || m.Type != schema.Organization || !t.isAbbreviated(m.First, m.Last) {
			continue
		}
		short[t.Tokens[m.Last+1].Text] = true
	}
	if len(short) == 0 {
		return
	}
	for i := range x.ments {
		if m := &x.ments[i]; m.Kind == kindName && short[m.Text] {
			m.Type = schema.Organization
		}
	}
	for _, t := range x.trees {
		for i, tok := range t.Tokens {
			if short[tok.Text] && x.at(t, i) < 0 {
				x.add(t, Mention{First: i, Last: i + 1, Type: schema.Organization, Kind: kindName})
			}
		}
	}
}

// isKinded says whether "the" and a noun for a body stand right before a token: "the newspaper Le Monde".
func (t *tree) isKinded(i int) bool {
	return i > 1 && namedKinds[t.lower(i-1)] && t.isDefinite(i-1)
}

// namedKinds are nouns for bodies that stand before the name.
var namedKinds = wordSet(`newspaper magazine daily weekly tabloid broadcaster channel website company firm bank airline party union charity group
	retailer carmaker automaker chain brewer startup`)

// addKinded finds the names of bodies that the recogniser passed over: behind "the newspaper" and the like, and two words or more the last
// of which only bodies are called by, "Foreign Ministry".
func (x *reading) addKinded(t *tree) {
	for i := range t.Tokens {
		last := i
		for last < len(t.Tokens) && isCapital(t.Tokens[last].Text) && x.at(t, last) < 0 && (t.Tokens[last].UPOS == "PROPN" || last == i) {
			last++
		}
		kinded := last > i && t.isKinded(i) || last > i+1 && bodyEnds[t.lower(last-1)] && t.Tokens[i].UPOS != "DET" && !x.isTime(t.Tokens[i].Text)
		if kinded && t.Tokens[last-1].UPOS == "PROPN" && !t.isHeadline() {
			x.add(t, Mention{First: i, Last: last, Type: schema.Organization, Kind: kindName})
		}
	}
}

// splitNames parts what the recogniser ran together: a body and a person right behind it, "National Assembly Ann Roe", "the Courier's Ann
// Roe", and in a headline the names before and behind a verb, "Roe Condemns Poe".
func (x *reading) splitNames(t *tree, names []nlp.Name) []nlp.Name {
	headline := t.isHeadline()
	var out []nlp.Name
	for _, n := range names {
		for k := n.First + 1; k < n.Last-1; k++ {
			known := func() bool {
				return n.Label == "PER" || len(x.kb.Find(t.text(n.First, k))) > 0 && (caps(t.Tokens[k+1].Text) || len(x.kb.Find(t.text(k+1, n.Last))) > 0)
			}
			if headline && x.isHeadlineVerb(t, k) && known() {
				out = append(out, nlp.Name{First: n.First, Last: k, Label: n.Label})
				n.First = k + 1
			}
		}
		for k := n.First + 1; k+2 < n.Last; k++ {
			place, _ := x.kb.Place(t.text(n.First, k))
			if place != nil && t.Tokens[k].XPOS == "POS" && n.Label == "PER" { // "Ohio's Ann Roe"
				out = append(out, nlp.Name{First: n.First, Last: k, Label: "LOC"})
				n.First = k + 1
				break
			}
			if x.ownsPerson(t, n.First, k, n.Last) {
				out = append(out, nlp.Name{First: n.First, Last: k, Label: "ORG"})
				n.First, n.Label = k+1, "PER"
				break
			}
		}
		if k := x.unitWithin(t, n); k > 0 {
			out = append(out, nlp.Name{First: n.First, Last: k, Label: x.labelOf(t.text(n.First, k), "ORG")})
			n.First, n.Label = k+1, "ORG"
		}
		if k := x.titleWithin(t, n); k > 0 {
			if label := x.labelOf(t.text(n.First, k), n.Label); label != "" {
				out = append(out, nlp.Name{First: n.First, Last: k, Label: label})
			}
			n.First, n.Label = k, "PER"
		}
		if ti, _, last, ok := t.titleAt(n.First); ok && n.Label == "ORG" && ti.isOffice() && n.Last == last+2 && x.isFullName(t, last, n.Last) {
			n.First, n.Label = last, "PER" // "Governors Ann Roe (Ohio) and"
		}
		if k := n.Last - 2; n.Label == "ORG" && k > n.First && bodyEnds[t.lower(k-1)] && x.isFullName(t, k, n.Last) && len(x.kb.Find(t.text(n.First, n.Last))) == 0 {
			out = append(out, nlp.Name{First: n.First, Last: k, Label: n.Label})
			n.First, n.Label = k, "PER"
		}
		out = append(out, n)
	}
	return out
}

// unitWithin is the genitive of a body between its name and that of a part of it which the recogniser took for one: "Acme's Western Division". 0 for
// none.
func (x *reading) unitWithin(t *tree, n nlp.Name) int {
	for k := n.First + 1; k+2 < n.Last && n.Label != "PER"; k++ {
		if t.Tokens[k].XPOS != "POS" || !unitBodies[t.lower(n.Last-1)] && !unitBodies[t.lower(k+1)] {
			continue
		}
		if x.retype(t.text(n.First, k), "") == schema.Organization || bodyEnds[t.lower(k-1)] {
			return k
		}
	}
	return 0
}

// titleWithin is where the title of an office begins between a body or place and the full name of a person that the recogniser took for one name
// with them: "Green Alliance MP Ann Roe". 0 for none.
func (x *reading) titleWithin(t *tree, n nlp.Name) int {
	k := x.titleInside(t, n.First, n.Last)
	if k <= n.First {
		return 0
	}
	if _, _, last, _ := t.titleAt(k); n.Label != "PER" && (n.Last != last+2 || !x.isFullName(t, last, n.Last)) {
		return 0 // but "Union Home Minister Ann Roe"
	}
	return k
}

// labelOf is the recogniser's label of what the knowledge base knows words as, else the one given, but for a person's.
func (x *reading) labelOf(words, label string) string {
	if _, again := bodyNouns[strings.ToLower(words)]; again {
		return "" // a kind of body and no name: "Union"
	}
	switch x.retype(words, "") {
	case schema.Organization:
		return "ORG"
	case schema.Place:
		return "LOC"
	}
	if label == "PER" {
		return ""
	}
	return label
}

// ownsPerson says whether token k is the genitive of a body's name that begins at first, before the name of a person that ends at last.
func (x *reading) ownsPerson(t *tree, first, k, last int) bool {
	if t.Tokens[k].XPOS != "POS" {
		return false
	}
	surnamed := k+3 == last && len(x.kb.BySurname(t.Tokens[k+2].Text)) > 0 && x.retype(t.text(first, k), "") == schema.Organization
	return x.isGivenName(t, k+1) || surnamed
}

// isFullName says whether two words behind a title or a body's name may be a person's: a given name, or words that say nothing of bodies.
func (x *reading) isFullName(t *tree, first, last int) bool {
	for k := first; k < last; k++ {
		_, _, _, title := t.titleAt(k)
		_, again := bodyNouns[t.lower(k)]
		if t.Tokens[k].UPOS != "PROPN" || title || again || bodyEnds[t.lower(k)] || bodyWords[t.lower(k)] || nouns[t.lower(k)] != "" || topicNouns[t.lower(k)] {
			return false
		}
	}
	_, _, _, titled := t.titleAt(max(first-1, 0))
	return titled || x.isGivenName(t, first) || len(x.kb.Find(t.text(max(first-2, 0), first))) > 0
}

// isHeadlineVerb says whether a word with a capital in a headline is a verb that the lexicon knows, in the third person, and no name.
func (x *reading) isHeadlineVerb(t *tree, i int) bool {
	word := t.lower(i)
	return strings.HasSuffix(word, "s") && x.kb.Gender(word) == unknown && len(x.kb.BySurname(t.Tokens[i].Text)) == 0 &&
		slices.ContainsFunc(stems(word), func(stem string) bool { return predicates["verb "+stem] != nil })
}

// shortForms links the names that are the beginning or the end of one body's name alone: "Acme" after "Acme Steel", "Beacon Journal"
// after "Oldtown Beacon Journal".
func (x *reading) shortForms() {
	long := map[string]int{} // beginnings and ends of names → the one body; -1 for several
	for e := range x.ents {
		ent := &x.ents[e]
		words := strings.Fields(ent.key)
		if ent.Type != schema.Organization || len(ent.ments) == 0 || len(words) < 2 || initialsOf(ent.Name) == "" {
			continue // "United pilots union" is more than a name
		}
		for n := 1; n < len(words); n++ {
			for _, short := range []string{strings.Join(words[:n], " "), strings.Join(words[n:], " ")} {
				if civic[words[n]] && short == strings.Join(words[:n], " ") {
					continue // the town of a "City Council"
				}
				if old, taken := long[short]; taken && old != e {
					long[short] = -1
					continue
				}
				long[short] = e
			}
		}
	}
	for i := range x.ments {
		m := &x.ments[i]
		if m.Kind != kindName || m.Type == schema.Place || !x.mayBeShort(m) {
			continue
		}
		e, ok := long[nameOf(m.Text).key()]
		if !ok || e < 0 || len(x.ents[e].ments) == 0 || x.entOf[i] == e {
			continue
		}
		if x.entOf[i] >= 0 {
			x.absorb(e, x.entOf[i], "short for it")
			continue
		}
		m.Type = schema.Organization
		x.link(i, e)
		slices.Sort(x.ents[e].ments)
	}
}

// civic are words of a town's or county's bodies, before which its own name stands.
var civic = wordSet(`city town village county parish borough township district municipal council police fire school sheriff`)

// mayBeShort says whether a name is known as nothing by itself: neither a body nor the name that somebody bears, nor a word that many
// bodies are named with.
func (x *reading) mayBeShort(m *Mention) bool {
	key := nameOf(m.Text).key()
	word := !strings.Contains(key, " ")
	_, again := bodyNouns[key]
	if len(x.kb.Find(m.Text)) > 0 || word && (again || namedFor[key] || bodyEnds[key] || isAcronym(m.Text)) || x.party(m.Text) != "" {
		return false
	}
	if place, _ := x.kb.Place(m.Text); place != nil {
		return false
	}
	if m.Type == schema.Organization {
		return true
	}
	return word && m.gender == unknown && len(m.Roles) == 0 && x.kb.Gender(m.Text) == unknown && len(x.kb.BySurname(m.Text)) == 0 &&
		len(x.names.bySurname[key]) == 0 && len(x.names.byGiven[key]) == 0
}

// bodies gives every name of a body or place its entity: by its words, by an acronym in brackets behind it, and by its initials.
func (x *reading) bodies() {
	initials := map[string]int{} // acronym → the one body that it may be; -2 for several
	for i, m := range x.ments {
		if m.Kind != kindName || m.Type == schema.Person {
			continue
		}
		key := nameOf(m.Text).key()
		if key == "" {
			continue
		}
		e := x.find(key, m.Type)
		if e < 0 {
			e = x.newEntity(m.Text, m.Type, key)
			x.index(e)
			if a := initialsOf(m.Text); a != "" && m.Type == schema.Organization {
				if old, taken := initials[a]; taken && old != e {
					initials[a] = -2
				} else {
					initials[a] = e
				}
			}
		}
		if caps(x.ents[e].Name) && !caps(m.Text) {
			x.ents[e].Name = m.Text
		}
		x.link(i, e)
	}
	for i, m := range x.ments {
		if m.Kind != kindName || m.Type == schema.Person || m.Last != m.First+1 || x.entOf[i] < 0 {
			continue
		}
		if of, ok := initials[strings.ToUpper(m.Text)]; !isAcronym(m.Text) && (!ok || of < 0) {
			continue
		}
		acronym := strings.ToUpper(strings.ReplaceAll(m.Text, ".", ""))
		e := -1
		t := x.trees[m.Sent]
		if i > 0 && m.First > 0 && t.Tokens[m.First-1].Text == "(" && x.ments[i-1].Sent == m.Sent && x.ments[i-1].Last == m.First-1 && x.ments[i-1].Type == m.Type && strings.HasPrefix(strings.ToUpper(x.ments[i-1].Text), acronym[:1]) {
			e = x.entOf[i-1] // "the Board of Trade (BOT)"
		}
		if of, ok := initials[acronym]; e < 0 && ok && of >= 0 && len(x.kb.Find(m.Text)) == 0 {
			e = of
		}
		if e < 0 || e == x.entOf[i] || x.ents[e].Type != m.Type {
			continue
		}
		x.absorb(e, x.entOf[i], "acronym")
	}
}

func isAcronym(s string) bool {
	plain := strings.ReplaceAll(s, ".", "")
	return len(plain) >= 2 && len(plain) <= 6 && caps(plain) && !strings.ContainsAny(plain, " -'’")
}

// initialsOf is the acronym that a name of several words would have, or empty.
func initialsOf(name string) string {
	var out []byte
	words := strings.Fields(name)
	if len(words) < 2 {
		return ""
	}
	for _, w := range words {
		for _, part := range strings.Split(w, "-") {
			switch strings.ToLower(part) {
			case "of", "the", "for", "and", "in", "on", "to", "&", "":
				continue
			}
			if !isCapital(part) {
				return ""
			}
			out = append(out, part[0])
		}
	}
	if len(out) < 2 {
		return ""
	}
	return string(out)
}
