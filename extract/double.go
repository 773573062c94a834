package extract

import (
	"slices"

	"kg/nlp"
)

// Surnames of two parts that a hyphen joins, which the recogniser cuts or takes for a place: "Ann Roe-Poe" and, once the text has her,
// "Roe-Poe".

// doubleSurnames finds the surnames of two parts that the text has behind a given name.
func (x *reading) doubleSurnames() map[string]bool {
	out := map[string]bool{}
	for _, t := range x.trees {
		for i := 2; i+1 < len(t.Tokens); i++ {
			if t.isDouble(i) && x.isGivenName(t, i-2) && (i < 3 || t.Tokens[i-3].Text != "-") && !t.isHeadline() && len(x.kb.Find(t.text(i-1, i+2))) == 0 {
				out[t.text(i-1, i+2)] = true
			}
		}
	}
	return out
}

// isDouble says whether token i is a hyphen that joins two words of a name and no more.
func (t *tree) isDouble(i int) bool {
	part := func(k int) bool {
		return t.Tokens[k].UPOS == "PROPN" && isCapital(t.Tokens[k].Text) && len(t.Tokens[k].Text) > 2 && !caps(t.Tokens[k].Text)
	}
	return t.Tokens[i].Text == "-" && part(i-1) && part(i+1) && t.Tokens[i-1].End == t.Tokens[i].Start && t.Tokens[i].End == t.Tokens[i+1].Start &&
		(i+2 == len(t.Tokens) || t.Tokens[i+2].Text != "-")
}

// joinDoubles makes one person's name of each surname of two parts, with the given name before it.
func (x *reading) joinDoubles(t *tree, names []nlp.Name) []nlp.Name {
	if len(x.doubles) == 0 {
		return names
	}
	for i := 1; i+1 < len(t.Tokens); i++ {
		if !t.isDouble(i) || !x.doubles[t.text(i-1, i+2)] {
			continue
		}
		double := nlp.Name{First: i - 1, Last: i + 2, Label: "PER"}
		if i > 1 && x.isGivenName(t, i-2) {
			double.First--
		}
		at := slices.IndexFunc(names, func(n nlp.Name) bool { return n.Last > double.First })
		if at < 0 {
			at = len(names)
		}
		end := at
		for end < len(names) && names[end].First < double.Last {
			if names[end].Label == "PER" {
				double.First = min(double.First, names[end].First)
			}
			end++
		}
		names = slices.Replace(slices.Clone(names), at, end, double)
	}
	return names
}
