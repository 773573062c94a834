package extract

import "kg/graph/schema"

// origin reads where a person is from off a noun that says what the person is: "a German singer", "a lawyer from Boston", "a Texan".
// Who holds an office or sits for a place is from there by nobody's word.
func (x *reading) origin(t *tree, person, noun int, r role, c calling) []finding {
	if r.kind != "" && r.kind != roleOnly {
		return nil
	}
	f := finding{sent: t, subject: person, object: -1, predicate: schema.From, at: noun, factuality: c.factuality, rule: c.rule + " origin"}
	for _, from := range t.with(noun, "nmod") {
		if m := x.at(t, from); t.cases(from) == "from" && m >= 0 && x.ments[m].Type == schema.Place {
			f.object, f.relation = m, t.text(noun, from+1)
			return []finding{f}
		}
	}
	for k := noun; k >= 0 && k > noun-4; k-- {
		place, demonym := x.kb.Place(t.Tokens[k].Text)
		if m := x.at(t, k); m >= 0 && x.ments[m].Type == schema.Place && t.Tokens[x.ments[m].Head].Head == noun && !ofPlaces[t.lemma(noun)] && !t.isPossessed(x.ments[m].Head) {
			f.object, f.relation = m, t.text(x.ments[m].First, noun+1)
			return []finding{f}
		}
		if place != nil && demonym && (k == noun || t.Tokens[k].Head == noun) && (k < noun || t.first(noun, "det") >= 0) {
			f.name, f.typ, f.nameSpan, f.relation = place.Name, schema.Place, t.Tokens[k].Span, t.text(k, noun+1)
			return []finding{f}
		}
	}
	return nil
}

// ofPlaces are what people are called who deal with the place named before it: a Ukraine expert need be from nowhere near.
var ofPlaces = wordSet(`analyst expert correspondent specialist scholar watcher adviser advisor negotiator envoy editor reporter campaigner researcher
	director official chief critic supporter loyalist nominee representative coordinator spokesman spokeswoman spokesperson historian investigator coach manager boss`)
