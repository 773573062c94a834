package extract

import (
	"strings"

	"kg/graph/schema"
)

// agencies are the agencies that pictures are credited to, by how credits call them, in lower case, each before those that it begins with: what they
// call EPA protects no environment.
var agencies = []struct{ words, name string }{
	{"agence france-presse", "Agence France-Presse"}, {"european pressphoto agency", "European Pressphoto Agency"}, {"associated press", "Associated Press"},
	{"the canadian press", "The Canadian Press"}, {"cq roll call", "CQ Roll Call"}, {"getty images", "Getty Images"}, {"press association", "PA Media"},
	{"rex features", "Rex Features"}, {"zuma press", "Zuma Press"}, {"anadolu agency", "Anadolu Agency"}, {"pa wire", "PA Media"}, {"ap photo", "Associated Press"},
	{"afp", "Agence France-Presse"}, {"epa", "European Pressphoto Agency"}, {"ap", "Associated Press"}, {"getty", "Getty Images"}, {"reuters", "Reuters"},
	{"pa", "PA Media"}, {"aap", "AAP"}, {"upi", "UPI"}, {"bloomberg", "Bloomberg"}, {"shutterstock", "Shutterstock"}, {"alamy", "Alamy"}, {"xinhua", "Xinhua"},
	{"anadolu", "Anadolu Agency"}, {"nurphoto", "NurPhoto"}, {"sipa", "Sipa"}, {"dpa", "dpa"}, {"tass", "TASS"},
}

// credits finds for whom photographers work by the credits of their pictures: "Ann Roe/AFP", "Reuters/Ann Roe", "(Photo: Ann Roe, AP)".
func (x *reading) credits(t *tree) []finding {
	var out []finding
	for k := 1; k+1 < len(t.Tokens); k++ {
		person, agency, at := -1, "", k+1
		switch t.Tokens[k].Text {
		case "/", "—":
			if person, agency = x.personEnding(t, k), t.agencyAt(k+1); person < 0 || agency == "" {
				if person, agency, at = x.personAt(t, k+1), t.agencyAt(k-1), k-1; person >= 0 && x.ments[person].First != k+1 {
					person = -1
				}
			}
		case ",":
			if agency = t.agencyAt(k + 1); agency != "" && t.isCredit(k) {
				person = x.personEnding(t, k)
			}
		}
		if person < 0 || agency == "" {
			continue
		}
		out = append(out, finding{sent: t, subject: person, object: -1, name: agency, typ: schema.Organization, nameSpan: t.Tokens[at].Span, predicate: schema.WorksFor,
			relation: t.Tokens[k].Text, at: k, factuality: asserted, rule: "credit"})
	}
	return out
}

// personEnding is the person whose name ends before a token, or -1.
func (x *reading) personEnding(t *tree, end int) int {
	if m := x.personAt(t, end-1); m >= 0 && x.ments[m].Last == end {
		return m
	}
	return -1
}

// agencyAt is the name of the agency whose words begin at a token, or empty.
func (t *tree) agencyAt(i int) string {
	for _, a := range agencies {
		if words := strings.Fields(a.words); isCapital(t.Tokens[i].Text) && t.reads(i, words) {
			return a.name
		}
	}
	return ""
}

// isCredit says whether "photo" or the like and a colon stand a few words before a comma.
func (t *tree) isCredit(comma int) bool {
	for k := comma - 1; k > 0 && k > comma-6; k-- {
		if w := t.lower(k - 1); t.Tokens[k].Text == ":" && (w == "photo" || w == "image" || w == "picture" || w == "photograph") {
			return true
		}
	}
	return false
}
