package extract

import (
	"strings"

	"kg/graph/schema"
)

// Names within a word that says who is for them or against them: "pro-Roe lawmakers", "the anti-Roe alliance".

// sides are such beginnings of words, with what they say.
var sides = map[string]schema.Predicate{"pro-": schema.Supports, "anti-": schema.Opposes}

// sideOf is the beginning of a token that says for or against, and what it says; empty where no name follows it.
func (t *tree) sideOf(i int) (prefix string, p schema.Predicate) {
	for prefix, p := range sides {
		if rest, ok := strings.CutPrefix(t.lower(i), prefix); ok && rest != "" && isCapital(t.Tokens[i].Text[len(prefix):]) {
			return prefix, p
		}
	}
	return "", ""
}

// addPrefixed finds the names of people of the text, and of what the knowledge base knows, within such words.
func (x *reading) addPrefixed() {
	people := map[string]bool{}
	for i := range x.ments {
		if m := &x.ments[i]; m.Kind == kindName && m.Type == schema.Person {
			people[x.trees[m.Sent].Tokens[m.Last-1].Text] = true
		}
	}
	for _, t := range x.trees {
		for i := range t.Tokens {
			prefix, _ := t.sideOf(i)
			if prefix == "" || x.at(t, i) >= 0 {
				continue
			}
			name := t.Tokens[i].Text[len(prefix):]
			typ := x.retype(name, "")
			if people[name] {
				typ = schema.Person
			}
			if typ != schema.Person && typ != schema.Organization && typ != schema.Place {
				continue
			}
			n := len(x.ments)
			x.add(t, Mention{First: i, Last: i + 1, Type: typ, Kind: kindName, Text: name})
			x.ments[n].Start += len(prefix)
		}
	}
}

// prefixed are the claims of such words: whoever the noun that they stand before is, is for or against whom they name. Some members of a party are
// not the party.
func (x *reading) prefixed() []finding {
	var out []finding
	for _, t := range x.trees {
		for i, tok := range t.Tokens {
			_, p := t.sideOf(i)
			if p == "" || x.at(t, i) < 0 || tok.Head < i || t.base(i) != "amod" && t.base(i) != "compound" {
				continue
			}
			subject := x.actor(t, tok.Head)
			if subject < 0 || subject == x.at(t, i) || x.isParty(subject) || !x.fillable(subject, x.at(t, i), p) {
				continue
			}
			out = append(out, finding{sent: t, subject: subject, object: x.at(t, i), predicate: p, relation: tok.Text, at: i, factuality: asserted, rule: "for or against in a word"})
		}
	}
	return out
}
