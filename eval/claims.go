package eval

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"kg/graph/schema"
)

// ClaimReport says how good the claims of articles are, in four modes.
//
//	Strict   canonical names, and a predicate that the gold lists
//	Core     strict, without the background predicates (offices, parties, places, jobs, kin)
//	Lenient  an alias will do for a name, and a parent or child predicate for the listed one
//	Signed   only who stands for or against whom: subject, object, sign; actors alone
//
// A trap is a claim that the gold forbids, with its very predicate or one below it. Direction counts, but for a symmetric
// predicate.
type ClaimReport struct {
	Articles          int     `json:"articles"`
	UnknownPredicates int     `json:"unknown_predicates"` // claims left out because their predicate is outside the table
	Strict            Figures `json:"strict"`
	Core              Figures `json:"core"`
	Lenient           Figures `json:"lenient"`
	Signed            Figures `json:"signed"`

	// Predicates breaks strict down, in the order of the table; a predicate that neither side has is left out.
	Predicates []PredicateFigures `json:"predicates"`

	// Reliability says of each tenth of confidence how many claims have it and how many of them are right, strictly; tenths
	// that no claim has are left out. Claims without confidence are in none.
	Reliability []Bin `json:"reliability,omitempty"`

	// Lines name every claim that is wrong, a trap or missed, leniently.
	Lines []string `json:"-"`
}

// Bin is a range of confidence, from Least to below Least + 0.1.
type Bin struct {
	Least      float64 `json:"least"`
	Claims     int     `json:"claims"`
	Confidence float64 `json:"confidence"` // the mean
	Right      float64 `json:"right"`      // the share
}

// PredicateFigures are the strict figures of one predicate: claims required with it as the best one, found among them (with
// any predicate that the gold lists), extracted with it, right among them. A ratio of nothing is null.
type PredicateFigures struct {
	Predicate schema.Predicate `json:"predicate"`
	Required  int              `json:"required"`
	Found     int              `json:"found"`
	Extracted int              `json:"extracted"`
	Right     int              `json:"right"`
	Precision *float64         `json:"precision"`
	Recall    *float64         `json:"recall"`
}

// ReadClaims reads one claim a line, as `kg extract --format jsonl` prints it: what scoring needs of it. A claim without
// modality is taken as asserted.
func ReadClaims(r io.Reader) ([]schema.Claim, error) {
	type end struct {
		Name string `json:"name"`
	}
	type line struct {
		Article   string           `json:"article"`
		Subject   end              `json:"subject"`
		Predicate schema.Predicate `json:"predicate"`
		Object    end              `json:"object"`
		Negated   bool             `json:"negated"`
		Modality  schema.Modality  `json:"modality"`
		Conf      float64          `json:"confidence"`
		Evidence  []struct {
			Text string `json:"text"`
		} `json:"evidence"`
	}
	read, err := decodeLines[line](r)
	if err != nil {
		return nil, fmt.Errorf("eval: claims: %w", err)
	}
	out := make([]schema.Claim, len(read))
	for i, l := range read {
		c := schema.Claim{Article: l.Article, Predicate: l.Predicate, Negated: l.Negated, Modality: l.Modality, Confidence: l.Conf}
		c.Subject.Name, c.Object.Name = l.Subject.Name, l.Object.Name
		if c.Modality == "" {
			c.Modality = schema.Asserted
		}
		for _, e := range l.Evidence {
			c.Evidence = append(c.Evidence, schema.Evidence{Text: e.Text})
		}
		out[i] = c
	}
	return out, nil
}

// Claims scores the claims of any number of articles. Only those that hold are looked at; those of an article without gold
// are passed over.
func Claims(golds []*Gold, claims []schema.Claim) ClaimReport {
	rep := ClaimReport{Articles: len(golds), Predicates: []PredicateFigures{}}
	byArticle := map[string][]schema.Claim{}
	for _, c := range claims {
		if !c.Holds() {
			continue
		}
		if _, ok := schema.Lookup(c.Predicate); !ok {
			rep.UnknownPredicates++
			continue
		}
		byArticle[base(c.Article)] = append(byArticle[base(c.Article)], c)
	}
	var strict, core, lenient, signed tally
	var bins [11]bin
	per := map[schema.Predicate]*tally{}
	for _, p := range schema.Predicates {
		per[p.Name] = &tally{}
	}
	every := func(schema.Predicate) bool { return true }
	for _, g := range golds {
		mine := distinct(byArticle[g.Article])
		found := g.judge(mine, false, every)
		strict.add(found)
		found.each(per)
		for i, c := range found.claims {
			bins[tenth(c.Confidence)].add(c.Confidence, found.right[i])
		}
		core.add(g.judge(mine, false, func(p schema.Predicate) bool { return !relation(p).Background }))
		found = g.judge(mine, true, every)
		lenient.add(found)
		rep.Lines = append(rep.Lines, found.lines()...)
		g.countSigned(&signed, mine)
	}
	rep.Strict, rep.Core, rep.Lenient, rep.Signed = strict.figures(), core.figures(), lenient.figures(), signed.figures()
	rep.Reliability = reliability(bins[1:])
	for _, p := range schema.Predicates {
		t := per[p.Name]
		if t.n+t.required > 0 {
			rep.Predicates = append(rep.Predicates, PredicateFigures{p.Name, t.required, t.found, t.n, t.right, share(t.right, t.n), share(t.found, t.required)})
		}
	}
	return rep
}

// distinct drops claims that say the same again, and keeps the surest.
func distinct(claims []schema.Claim) []schema.Claim {
	var out []schema.Claim
	seen := map[[3]string]int{}
	for _, c := range claims {
		key := [3]string{Norm(c.Subject.Name), string(c.Predicate), Norm(c.Object.Name)}
		if i, ok := seen[key]; ok {
			out[i].Confidence = max(out[i].Confidence, c.Confidence)
			continue
		}
		seen[key] = len(out)
		out = append(out, c)
	}
	return out
}

// Right says whether a claim is right, strictly.
func (g *Gold) Right(c schema.Claim) bool {
	good, _ := g.match(c, false)
	return len(good) > 0
}

// bin counts the claims of one tenth of confidence.
type bin struct {
	n, right int
	sum      float64
}

func (b *bin) add(confidence float64, right bool) {
	b.n++
	b.sum += confidence
	if right {
		b.right++
	}
}

// tenth is the number of the tenth that a confidence lies in, from 1 to 10; 0 for none.
func tenth(confidence float64) int {
	if !(confidence > 0) {
		return 0
	}
	return min(int(confidence*10+1e-9), 9) + 1
}

func reliability(bins []bin) []Bin {
	var out []Bin
	for i, b := range bins {
		if b.n > 0 {
			out = append(out, Bin{round(float64(i) / 10), b.n, round(b.sum / float64(b.n)), round(ratio(b.right, b.n))})
		}
	}
	return out
}

// WriteReliability writes how often claims of each confidence are right, after an empty line; nothing where no claim has any.
func (r ClaimReport) WriteReliability(w io.Writer) error {
	if len(r.Reliability) == 0 {
		return nil
	}
	var b strings.Builder
	b.WriteString("\nconfidence  claims   mean  right\n")
	for _, bin := range r.Reliability {
		fmt.Fprintf(&b, "%.1f to %.1f  %6d  %.3f  %.3f\n", bin.Least, bin.Least+0.1, bin.Claims, bin.Confidence, bin.Right)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// judgement is what became of the claims of one article in one mode.
type judgement struct {
	gold           *Gold
	claims         []schema.Claim
	right, trap    []bool // of each claim
	required, miss []int  // gold claims
}

// judge matches claims with the gold's: those whose predicate is to be kept, by canonical names, or loosely.
func (g *Gold) judge(claims []schema.Claim, loose bool, keep func(schema.Predicate) bool) judgement {
	j := judgement{gold: g}
	found := map[int]bool{}
	for _, c := range claims {
		if !keep(c.Predicate) {
			continue
		}
		good, trap := g.match(c, loose)
		for _, i := range good {
			found[i] = true
		}
		j.claims = append(j.claims, c)
		j.right = append(j.right, len(good) > 0)
		j.trap = append(j.trap, trap)
	}
	for i, gc := range g.Claims {
		if gc.Required && keep(gc.Predicates[0]) {
			j.required = append(j.required, i)
			if !found[i] {
				j.miss = append(j.miss, i)
			}
		}
	}
	return j
}

// match returns the gold claims that a claim is right by, or none and whether it walked into a trap. A claim that is
// right by one gold claim is no trap by another.
func (g *Gold) match(c schema.Claim, loose bool) (good []int, trap bool) {
	index := g.strict
	if loose {
		index = g.loose
	}
	p := c.Predicate
	subjects, objects := index[Norm(c.Subject.Name)], index[Norm(c.Object.Name)]
	var exact, near []int
	for i, gc := range g.Claims {
		straight := slices.Contains(subjects, gc.Subject) && slices.Contains(objects, gc.Object)
		turned := relation(p).Symmetric && slices.Contains(objects, gc.Subject) && slices.Contains(subjects, gc.Object)
		switch {
		case !straight && !turned:
		case gc.Forbidden:
			trap = trap || slices.ContainsFunc(gc.Predicates, func(q schema.Predicate) bool { return below(p, q) })
		case slices.Contains(gc.Predicates, p):
			exact = append(exact, i)
		case loose && slices.ContainsFunc(gc.Predicates, func(q schema.Predicate) bool { return related(p, q) }):
			near = append(near, i)
		}
	}
	switch {
	case len(exact) > 0:
		return append(exact, near...), false
	case trap:
		return nil, true
	}
	return near, false
}

func (t *tally) add(j judgement) {
	t.n += len(j.claims)
	for i := range j.claims {
		if j.right[i] {
			t.right++
		}
		if j.trap[i] {
			t.trap++
		}
	}
	t.required += len(j.required)
	t.found += len(j.required) - len(j.miss)
}

// each adds the claims to the tally of their predicate, the gold's to that of their best one.
func (j judgement) each(per map[schema.Predicate]*tally) {
	for i, c := range j.claims {
		per[c.Predicate].n++
		if j.right[i] {
			per[c.Predicate].right++
		}
	}
	for _, i := range j.required {
		t := per[j.gold.Claims[i].Predicates[0]]
		t.required++
		if !slices.Contains(j.miss, i) {
			t.found++
		}
	}
}

// lines names what is wrong, then what is missed.
func (j judgement) lines() []string {
	var out []string
	for i, c := range j.claims {
		if j.right[i] {
			continue
		}
		said := ""
		if len(c.Evidence) > 0 {
			said = first(140, c.Evidence[0].Text)
		}
		out = append(out, fmt.Sprintf("  %s %s: %s | %s | %s   «%s»", verdict(j.trap[i]), j.gold.Article, c.Subject.Name, c.Predicate, c.Object.Name, said))
	}
	for _, i := range j.miss {
		gc := j.gold.Claims[i]
		out = append(out, fmt.Sprintf("  MISS  %s: %s | %s | %s   «%s»", j.gold.Article, gc.Subject, gc.Predicates[0], gc.Object, first(140, gc.Cue)))
	}
	return out
}

func verdict(trap bool) string {
	if trap {
		return "TRAP "
	}
	return "WRONG"
}

// edge is a stance of one actor on another: ids of the gold's entities, or normal forms of names that it does not know.
type edge struct {
	subject, object string
	sign            int
}

// countSigned adds the signed edges between actors of one article to a tally.
func (g *Gold) countSigned(t *tally, claims []schema.Claim) {
	right, need, traps := map[edge]bool{}, map[edge]bool{}, map[edge]bool{}
	for _, gc := range g.Claims {
		rel := relation(gc.Predicates[0])
		if rel.Sign == 0 || !g.actor(gc.Subject) || !g.actor(gc.Object) {
			continue
		}
		into := right
		if gc.Forbidden {
			into = traps
		}
		e := edge{gc.Subject, gc.Object, rel.Sign}
		into[e] = true
		if rel.Symmetric {
			into[edge{gc.Object, gc.Subject, rel.Sign}] = true
		}
		if gc.Required && !gc.Forbidden {
			need[e] = true
		}
	}
	mined := map[edge]bool{} // edge → whether the gold forbids it
	for _, c := range claims {
		rel := relation(c.Predicate)
		if rel.Sign == 0 {
			continue
		}
		subjects, objects := g.loose[Norm(c.Subject.Name)], g.loose[Norm(c.Object.Name)]
		if slices.ContainsFunc(objects, func(id string) bool { return !g.actor(id) }) {
			continue
		}
		e, ok := pick(subjects, objects, rel.Sign, right)
		if !ok && rel.Symmetric {
			e, ok = pick(objects, subjects, rel.Sign, right)
		}
		if !ok {
			e = edge{Norm(c.Subject.Name), Norm(c.Object.Name), rel.Sign}
		}
		_, mined[e] = pick(subjects, objects, rel.Sign, traps)
	}
	t.n += len(mined)
	for e, trap := range mined {
		if right[e] {
			t.right++
		} else if trap {
			t.trap++
		}
	}
	t.required += len(need)
	for e := range need {
		if _, ok := mined[e]; ok {
			t.found++
		}
	}
}

// pick returns the first edge from a subject to an object that is among those given. Where a name stands for several
// entities there may be more than one; the first by id is as good as any.
func pick(subjects, objects []string, sign int, among map[edge]bool) (edge, bool) {
	for _, s := range subjects {
		for _, o := range objects {
			if e := (edge{s, o, sign}); among[e] {
				return e, true
			}
		}
	}
	return edge{}, false
}

// share is a rounded ratio, or nil of nothing.
func share(a, b int) *float64 {
	if b == 0 {
		return nil
	}
	x := round(ratio(a, b))
	return &x
}

// showShare prints a share, or a hyphen where there is none.
func showShare(x *float64) string {
	if x == nil {
		return "-"
	}
	return fmt.Sprintf("%.3f", *x)
}

// WriteText writes the figures of the four modes as a table.
func (r ClaimReport) WriteText(w io.Writer) error {
	if _, err := fmt.Fprintf(w, "%d articles; %d claims with an unknown predicate left out\n", r.Articles, r.UnknownPredicates); err != nil {
		return err
	}
	return writeModes(w, "required", mode{"strict", r.Strict}, mode{"core", r.Core}, mode{"lenient", r.Lenient}, mode{"signed", r.Signed})
}

// WritePredicates writes the figures of each predicate as a table.
func (r ClaimReport) WritePredicates(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%-17s  required  found  extracted  right  precision  recall\n", "predicate")
	for _, p := range r.Predicates {
		fmt.Fprintf(&b, "%-17s  %8d  %5d  %9d  %5d  %9s  %6s\n", p.Predicate, p.Required, p.Found, p.Extracted, p.Right, showShare(p.Precision), showShare(p.Recall))
	}
	_, err := io.WriteString(w, b.String())
	return err
}
