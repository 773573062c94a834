package extract

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math"
	"slices"
	"strings"

	"kg/article"
	"kg/graph/schema"
	"kg/kb"
	"kg/nlp"
)

// Extractor reads claims. It may be used by several goroutines at once.
type Extractor struct {
	KB            *kb.KB  // who is who
	MinConfidence float64 // claims with less are left out
	RulesOnly     bool    // the models are not asked
	Models        *Models // that are asked; nil for the built-in ones
	Repeats       bool    // a claim comes once for each rule that makes it, not once for each sentence
}

// Claims reads one article: every step of the extraction stands here, in order.
//
// What comes back depends on the article and the Extractor's fields alone. Claims are in text order; offsets are into the
// article's file as it is.
func (e Extractor) Claims(art *article.Article) *schema.Extraction {
	x := e.read(nlp.Parse(art.Body()), art.Date)
	found := x.findings()
	if !e.RulesOnly {
		found = x.askModels(found, func(m int) bool {
			return x.entOf[m] >= 0 && !x.isInOther(m) && !x.trees[x.ments[m].Sent].isSeatSuffix(x.ments[m].First)
		})
	}
	return x.extraction(art, x.each(found), e)
}

// findings is all that the steps find, in their order.
func (x *reading) findings() []finding {
	found := x.officesLeft(x.fullerOffices(x.soleLeaders(append(x.ties(), x.relations()...))))
	found = append(found, x.inherited(found)...)
	found = append(found, x.runners(found)...)
	found = append(found, x.prefixed()...)
	found = append(found, x.leavers(found)...)
	found = append(found, x.furtherNominees(found)...)
	found = append(found, x.concessions(found)...)
	found = append(found, x.rebuffs(found)...)
	x.contended(found)
	found = append(found, x.opinions()...)
	found = append(found, x.reactions(found)...)
	found = append(found, x.echoes(found)...)
	x.nameTopics(found)
	x.votedHere(found)
	return found
}

// read is newReading with what the extractor knows and the models that it asks.
func (e Extractor) read(doc *nlp.Document, date string) *reading {
	x := newReading(doc, date, e.KB)
	x.models = e.Models
	return x
}

// newReading finds the mentions of a document and what they stand for. The date is the article's, or empty.
func newReading(doc *nlp.Document, date string, know *kb.KB) *reading {
	trees := make([]*tree, len(doc.Sentences))
	for i, sent := range doc.Sentences {
		trees[i] = newTree(mend(sent), i)
	}
	x := mentions(trees, know)
	x.doc, x.date = doc, date
	for _, t := range trees {
		x.clauses = append(x.clauses, clauses(t))
	}
	x.findQuotes()
	x.resolve()
	x.found = len(x.ments)
	return x
}

// finding is a claim before it is written out: mentions instead of entities.
type finding struct {
	sent            *tree
	subject, object int // mentions; object is -1 where name stands for it
	name            string
	typ             schema.EntityType // of name
	nameSpan        nlp.Span
	predicate       schema.Predicate
	relation        string
	at              int     // token that carries the relation
	likely          float64 // by the models; 0 where they were not asked
	rule            string  // what made it: the step, and its row of a table
	factuality
	saying bool // what is claimed was done by saying it, and is as old
}

// extraction writes out what was found with the least confidence or more, in text order.
func (x *reading) extraction(art *article.Article, found []finding, e Extractor) *schema.Extraction {
	out := &schema.Extraction{Article: art.Record()}
	var made, all []schema.Claim
	var of []finding
	for _, f := range found {
		if c, ok := x.claim(art, f); ok {
			made, of = append(made, c), append(of, f)
		}
	}
	x.trust(made)
	for i, c := range made {
		if c.Confidence >= e.MinConfidence {
			x.complete(art, &c, of[i])
			all = append(all, c)
		}
	}
	slices.SortStableFunc(all, func(a, b schema.Claim) int { return cmp.Compare(b.Confidence, a.Confidence) })
	seen := map[string]bool{}
	named := map[string]int{} // id → entity, for offices and the like that are no mention of their own
	for _, c := range all {
		ends := []string{c.Subject.ID, c.Object.ID}
		if rel, _ := schema.Lookup(c.Predicate); rel.Symmetric {
			slices.Sort(ends)
		}
		same := fmt.Sprint(ends, c.Predicate, c.Negated, c.Modality, c.Evidence[0].Start)
		if e.Repeats || !seen[same] {
			seen[same] = true
			out.Claims = append(out.Claims, c)
		}
	}
	slices.SortStableFunc(out.Claims, func(a, b schema.Claim) int {
		if d := a.Evidence[0].Start - b.Evidence[0].Start; d != 0 {
			return d
		}
		return cmp.Or(a.Subject.Start-b.Subject.Start, a.Object.Start-b.Object.Start, cmp.Compare(a.Predicate, b.Predicate), cmp.Compare(a.ID, b.ID))
	})
	for _, ent := range x.ents {
		ae := schema.ArticleEntity{Article: art.Name, Entity: ent.Entity, Why: ent.why}
		if ent.known != nil {
			ae.SameAs = ent.known.SameAs
		}
		for _, i := range ent.ments {
			m := x.ments[i]
			ae.Mentions = append(ae.Mentions, schema.Mention{Start: m.Start, End: m.End, Text: art.Text[m.Start:m.End], Kind: m.Kind})
		}
		named[ent.ID] = len(out.Entities)
		out.Entities = append(out.Entities, ae)
	}
	for _, c := range out.Claims {
		i, ok := named[c.Object.ID]
		if !ok {
			i = len(out.Entities)
			named[c.Object.ID] = i
			out.Entities = append(out.Entities, schema.ArticleEntity{Article: art.Name, Entity: c.Object.Entity})
		}
		if e := &out.Entities[i]; i >= len(x.ents) && !slices.ContainsFunc(e.Mentions, func(m schema.Mention) bool { return m.Start == c.Object.Start && m.End == c.Object.End }) {
			e.Mentions = append(e.Mentions, schema.Mention{Start: c.Object.Start, End: c.Object.End, Text: art.Text[c.Object.Start:c.Object.End], Kind: kindNominal})
		}
	}
	relocate(out, art)
	return out
}

// relocate turns offsets into the text into offsets into the file, which differ where the file is not in UTF-8.
func relocate(out *schema.Extraction, art *article.Article) {
	move := func(start, end *int) { *start, *end = art.Offset(*start), art.Offset(*end) }
	for i := range out.Claims {
		c := &out.Claims[i]
		move(&c.Subject.Start, &c.Subject.End)
		move(&c.Object.Start, &c.Object.End)
		for k := range c.Evidence {
			move(&c.Evidence[k].Start, &c.Evidence[k].End)
		}
	}
	for i := range out.Entities {
		for k := range out.Entities[i].Mentions {
			m := &out.Entities[i].Mentions[k]
			move(&m.Start, &m.End)
		}
	}
}

// claim is what a finding says, with what its confidence rests on; false where it is none: an end without an entity, both ends one, types that
// do not fit.
func (x *reading) claim(art *article.Article, f finding) (schema.Claim, bool) {
	c, ok := x.between(f, x.argument)
	if !ok {
		return c, false
	}
	start, end := f.sent.Start, f.sent.End
	c.Evidence = []schema.Evidence{{Article: art.Name, Start: start, End: end, Text: art.Text[start:end]}}
	c.Speaker = x.speakerOf(f)
	return c, true
}

// complete adds to a claim what only those shown need.
func (x *reading) complete(art *article.Article, c *schema.Claim, f finding) {
	c.Article, c.Date, c.Why = art.Name, x.dateOf(f), x.why(f)
	c.ID = "c_" + hash(art.ID, c.Subject.ID, string(c.Predicate), c.Relation, c.Object.ID, string(c.Modality), fmt.Sprint(c.Negated, f.sent.Start, f.sent.End))
}

// between is what a finding says of its two ends, as argument knows them.
func (x *reading) between(f finding, argument func(mention int) (schema.Argument, bool)) (schema.Claim, bool) {
	subject, ok := argument(f.subject)
	if !ok {
		return schema.Claim{}, false
	}
	object := schema.Argument{Entity: schema.Entity{ID: x.idOf(f.name, f.typ), Name: f.name, Type: f.typ}, Start: f.nameSpan.Start, End: f.nameSpan.End, Kind: kindNominal}
	if f.object >= 0 {
		if object, ok = argument(f.object); !ok {
			return schema.Claim{}, false
		}
	}
	if subject.ID == object.ID && (subject.ID != "" || f.subject == f.object) {
		return schema.Claim{}, false
	}
	rel, canonical := schema.Lookup(f.predicate)
	if canonical && (!slices.Contains(rel.Domain, subject.Type) || !slices.Contains(rel.Range, object.Type)) {
		return schema.Claim{}, false
	}
	return schema.Claim{
		Subject: subject, Predicate: f.predicate, Relation: f.relation, Object: object,
		Sign: rel.Sign, Plover: rel.Plover, Negated: f.negated, Modality: f.modality, Model: math.Round(1000*f.likely) / 1000, Rule: f.rule,
	}, true
}

// why is the clause that a finding was read from, and who its ends are where their words do not name them.
func (x *reading) why(f finding) []string {
	out := []string{"clause: " + f.sent.text(f.sent.clauseWords(f.at))}
	for _, end := range []struct {
		name    string
		mention int
	}{{"subject", f.subject}, {"object", f.object}} {
		if end.mention < 0 {
			continue
		}
		m, e := x.ments[end.mention], x.ents[x.entOf[end.mention]]
		for _, why := range append([]string{fmt.Sprintf("%s “%s” is %s", m.Kind, m.Text, e.Name)}, e.why...) {
			out = append(out, end.name+": "+why)
		}
	}
	return out
}

// speakerOf is who says what was found: the subject of the verb of saying that it hangs from, or who is quoted. Nil for neither.
func (x *reading) speakerOf(f finding) *schema.Entity {
	if f.source >= 0 {
		if s := f.sent.first(f.source, "nsubj"); s >= 0 {
			if m := x.at(f.sent, s); m >= 0 && x.entOf[m] >= 0 {
				return &x.ents[x.entOf[m]].Entity
			}
		}
	}
	return x.speaker(f.sent.Tokens[f.at].Start)
}

func (x *reading) argument(m int) (schema.Argument, bool) {
	if m < 0 || x.entOf[m] < 0 {
		return schema.Argument{}, false
	}
	ment := x.ments[m]
	return schema.Argument{Entity: x.ents[x.entOf[m]].Entity, Start: ment.Start, End: ment.End, Kind: ment.Kind}, true
}

// hash is 16 hex digits of the SHA-256 of the parts.
func hash(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(sum[:8])
}
