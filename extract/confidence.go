package extract

import (
	_ "embed"
	"fmt"
	"math"
	"slices"
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

// DefaultMinConfidence is the least confidence of the claims that an Extractor gives by default: where F1 on annotated articles
// is best. SentenceMinConfidence is that of claims of sentences that stand alone.
var (
	DefaultMinConfidence  = traitWeights["least"]
	SentenceMinConfidence = traitWeights["least alone"]
)

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

// traits are what of a claim itself speaks for or against its being right: the rule that made it, its predicate, what its ends are and
// how far apart they stand, who says it, how likely the models hold it. A claim of an article, which has evidence, is known from one of a
// sentence alone; what the models say is trusted apart in either.
func traits(c *schema.Claim) []string {
	step, _, _ := strings.Cut(c.Rule, " ")
	alone := ""
	if len(c.Evidence) == 0 {
		alone = " alone"
	}
	if step == "relation-model" || step == "stance-model" {
		step += alone
	}
	predicate := string(c.Predicate)
	if predicate == "" {
		return []string{"open relation"}
	}
	out := []string{"every claim", "step " + step, "predicate " + predicate, step + " " + predicate,
		"subject " + c.Subject.Kind, "object " + c.Object.Kind + " " + string(c.Object.Type), "subject " + string(c.Subject.Type),
		step + " subject " + c.Subject.Kind, step + " object " + c.Object.Kind}
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
		out = append(out, fmt.Sprint("model ", model, alone), fmt.Sprint(step, " model ", model, alone))
	}
	switch far := max(c.Object.Start-c.Subject.End, c.Subject.Start-c.Object.End); {
	case far > 120:
		out = append(out, "far")
	case far > 50:
		out = append(out, "less far")
	}
	if alone != "" {
		return append(out, "sentence alone", "sentence alone "+predicate)
	}
	if c.Evidence[0].End-c.Evidence[0].Start > 250 {
		out = append(out, "long sentence")
	}
	return out
}

// statement is two entities, in order, and what is between them: a predicate, or its kind.
type statement struct{ subject, object, what string }

func statementsOf(c *schema.Claim) [2]statement {
	rel, _ := schema.Lookup(c.Predicate)
	kind := [...]string{"against", "act", "for"}[1+rel.Sign]
	if rel.Background {
		kind = "tie"
	}
	return [2]statement{{c.Subject.ID, c.Object.ID, string(c.Predicate)}, {c.Subject.ID, c.Object.ID, kind}}
}

// trust sets the traits and the confidence of an article's claims. Beside what is in a claim itself it counts how often the article
// mentions the two, and whether another sentence says it too, or what is of its kind.
func (x *reading) trust(claims []schema.Claim) {
	mentioned := map[string]int{}
	for _, ent := range x.ents {
		mentioned[ent.ID] += len(ent.ments)
	}
	sentences := map[statement][]int{} // where they start, at most two
	for i := range claims {
		if c := &claims[i]; c.Holds() {
			for _, e := range statementsOf(c) {
				if at := c.Evidence[0].Start; len(sentences[e]) < 2 && !slices.Contains(sentences[e], at) {
					sentences[e] = append(sentences[e], at)
				}
			}
		}
	}
	for i := range claims {
		c := &claims[i]
		c.Traits = traits(c)
		if c.Predicate != "" {
			c.Traits = append(c.Traits, often("subject", mentioned[c.Subject.ID]))
			if c.Object.Type.Acts() || c.Object.Type == schema.Place {
				c.Traits = append(c.Traits, often("object", mentioned[c.Object.ID]))
			}
			for k, e := range statementsOf(c) {
				if slices.ContainsFunc(sentences[e], func(at int) bool { return at != c.Evidence[0].Start }) {
					c.Traits = append(c.Traits, []string{"said again", "its kind again"}[k])
					break
				}
			}
		}
		c.Confidence = confidence(c.Traits)
	}
}

// often is the trait of an end that an article mentions so many times.
func often(end string, mentions int) string {
	switch {
	case mentions < 2:
		return end + " mentioned once"
	case mentions < 4:
		return end + " mentioned 2 or 3 times"
	case mentions < 8:
		return end + " mentioned 4 to 7 times"
	}
	return end + " mentioned 8 times or more"
}
