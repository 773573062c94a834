package extract

import (
	"strings"

	"kg/graph/schema"
)

// leavers are what those were who left a body or were put out of it, or are about to be: of a party a member, of a firm that fired them its
// employee.
func (x *reading) leavers(found []finding) []finding {
	var out []finding
	for _, f := range found {
		if f.object < 0 || f.negated || x.ments[f.subject].Kind == kindNominal || x.ments[f.object].Kind == kindNominal {
			continue
		}
		who, body := f.subject, f.object
		switch {
		case f.predicate == schema.ResignsFrom, f.predicate == schema.BreaksWith && leaving[f.sent.lemma(f.at)]:
		case f.rule == "excluded" && (f.modality == schema.Asserted || f.modality == schema.Reported):
			who, body = body, who
		default:
			continue
		}
		tie := f
		tie.subject, tie.object, tie.factuality, tie.rule = who, body, asserted, "left "+f.rule
		switch {
		case x.typeOf(who) != schema.Person || x.typeOf(body) != schema.Organization:
			continue
		case x.isParty(body) || collegial[lastWord(x.ments[body].Text)]:
			tie.predicate = schema.MemberOf
		case f.predicate == schema.Dismisses:
			tie.predicate = schema.WorksFor
		default:
			continue
		}
		out = append(out, tie)
	}
	return out
}

// leaving are verbs of breaking with a body that only who is in it can do.
var leaving = wordSet(`defect quit leave resign desert abandon ditch depart secede split`)

// collegial are last words of the names of bodies that have members.
var collegial = wordSet(`party committee commission council cabinet board panel senate assembly parliament caucus coalition alliance movement club`)

// lastWord is the last word of a text in lower case.
func lastWord(text string) string {
	words := strings.Fields(strings.ToLower(text))
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}
