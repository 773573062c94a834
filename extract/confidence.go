package extract

import (
	_ "embed"
	"fmt"
	"math"
	"strconv"
	"strings"

	"kg/graph/schema"
)

// confidence.tsv has the weight of each trait of a claim, learned by kg-train confidence, and the least confidence of those
// shown where nobody asks for another.
//
//go:embed confidence.tsv
var confidenceTSV string

var traitWeights = readTraits(confidenceTSV)

// leastConfidence is the row of the table that is no trait.
const leastConfidence = "least"

// DefaultMinConfidence is the least confidence of the claims that an Extractor gives by default: where F1 on annotated articles
// is best.
var DefaultMinConfidence = traitWeights[leastConfidence]

func readTraits(tsv string) map[string]float64 {
	out := map[string]float64{}
	for _, f := range rows(tsv, 2) {
		w, err := strconv.ParseFloat(f[1], 64)
		if err != nil {
			panic("extract: confidence.tsv: " + f[0] + ": " + err.Error())
		}
		out[f[0]] = w
	}
	return out
}

// confidence is how likely a claim with the traits is right, from 0 to 1: a logistic regression.
func confidence(traits []string) float64 {
	sum := 0.0
	for _, trait := range traits {
		sum += traitWeights[trait]
	}
	return math.Round(100/(1+math.Exp(-sum))) / 100
}

// modelSteps part what the models hold likely into classes.
var modelSteps = []float64{0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9}

// Traits are what speaks for or against a claim's being right: the rule that made it, its predicate, what its ends are and how
// far apart they stand, who says it, how likely the models hold it. A claim of an article, which has evidence, is known from one of a sentence alone.
func Traits(c *schema.Claim) []string {
	step, _, _ := strings.Cut(c.Rule, " ")
	predicate := string(c.Predicate)
	if predicate == "" {
		return []string{"open relation"}
	}
	out := []string{"every claim", "step " + step, "predicate " + predicate, step + " " + predicate,
		"subject " + c.Subject.Kind, "object " + c.Object.Kind + " " + string(c.Object.Type), "subject " + string(c.Subject.Type)}
	if strings.HasSuffix(c.Rule, " weak") {
		out = append(out, "weak row", "weak "+predicate)
	}
	if c.Modality == schema.Reported {
		out = append(out, "reported")
	}
	if c.Speaker != nil {
		out = append(out, "quoted")
	}
	if c.Model > 0 {
		model := 0
		for _, least := range modelSteps {
			if c.Model >= least {
				model++
			}
		}
		out = append(out, fmt.Sprint("model ", model), fmt.Sprint(step, " model ", model))
	}
	switch far := max(c.Object.Start-c.Subject.End, c.Subject.Start-c.Object.End); {
	case far > 120:
		out = append(out, "far")
	case far > 50:
		out = append(out, "less far")
	}
	if len(c.Evidence) == 0 {
		return append(out, "sentence alone", "sentence alone "+predicate)
	}
	if c.Evidence[0].End-c.Evidence[0].Start > 250 {
		out = append(out, "long sentence")
	}
	return out
}
