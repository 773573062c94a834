package extract

import "kg/graph/schema"

// Of what country a deed is by an adjective: "Danish air strikes on the camp", "a Danish-led attack".

// nation is the token before a noun that says which country does what it names. -1 for none.
func (x *reading) nation(t *tree, noun int) int {
	for _, k := range t.with(noun, "amod") {
		if k > noun {
			continue
		}
		if k >= 2 && t.isLeading(k-2) {
			return k - 2
		}
		if _, demonym := x.kb.Place(t.Tokens[k].Text); demonym {
			return k
		}
	}
	return -1
}

// isLeading says whether token i is a name before "-led".
func (t *tree) isLeading(i int) bool {
	return t.Tokens[i].UPOS == "PROPN" && i+2 < len(t.Tokens) && t.Tokens[i+1].Text == "-" && t.lower(i+2) == "led"
}

// nationAt is a mention of the country whose adjective token i is, such that it stands for the place itself. -1 where it is no such adjective.
func (x *reading) nationAt(t *tree, i int) int {
	place, demonym := x.kb.Place(t.Tokens[i].Text)
	if !demonym {
		return -1
	}
	e := -1
	for k := range x.ents {
		if x.ents[k].known == place {
			e = k
		}
	}
	if e < 0 {
		id := x.idOf(place.Name, schema.Place)
		e = x.newEntity(place.Name, schema.Place, place.Name)
		x.ents[e].ID, x.ents[e].known = id, place
	}
	tok := t.Tokens[i]
	m := Mention{First: i, Last: i + 1, Head: i, Sent: t.index, Span: tok.Span, Text: tok.Text, Kind: kindNominal, Type: schema.Place}
	x.ments, x.entOf = append(x.ments, m), append(x.entOf, -1)
	x.byToken[t.index][i] = len(x.ments) - 1
	x.link(len(x.ments)-1, e)
	return len(x.ments) - 1
}
