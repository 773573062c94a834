package graph

import (
	"errors"
	"fmt"
	"math"
	"net/url"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/cayleygraph/quad"

	"kg/graph/schema"
)

// IRI returns the IRI that stands for an id in the graph, without its brackets.
func IRI(id string) string { return string(iri(id)) }

// iri gives the IRI of an id. Ids are slugs; whatever else may stand in one is percent-encoded.
func iri(id string) quad.IRI {
	if strings.IndexFunc(id, notSlug) < 0 {
		return quad.IRI(id)
	}
	var b strings.Builder
	for i := range len(id) {
		if c := id[i]; notSlug(rune(c)) {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	return quad.IRI(b.String())
}

func notSlug(r rune) bool {
	return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && !strings.ContainsRune("-_.~", r)
}

// idOf is the inverse of iri.
func idOf(v quad.Value) string {
	s, ok := v.(quad.IRI)
	if !ok {
		return ""
	}
	if id, err := url.PathUnescape(string(s)); err == nil {
		return id
	}
	return string(s)
}

// foreign gives the IRI of a thing elsewhere, with the characters encoded that an IRI may not hold.
func foreign(s string) quad.IRI {
	var b strings.Builder
	for i := range len(s) {
		if c := s[i]; c <= ' ' || c == 0x7F || strings.IndexByte("<>\"{}|\\^`", c) >= 0 {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	return quad.IRI(b.String())
}

// dateValue gives a whole day as a time, so that queries can compare it, and anything else as a string.
func dateValue(date string) quad.Value {
	if t, err := time.Parse(time.DateOnly, date); err == nil {
		return quad.Time(t)
	}
	return quad.String(date)
}

// textOf gives back a date or any other string.
func textOf(v quad.Value) string {
	switch v := v.(type) {
	case quad.String:
		return string(v)
	case quad.Time:
		return time.Time(v).UTC().Format(time.DateOnly)
	case quad.IRI:
		return string(v)
	}
	return ""
}

func classValue(t schema.EntityType) quad.IRI {
	class := schema.ClassOf(t)
	if prefix, name, ok := strings.Cut(class, ":"); ok && schema.Namespaces[prefix] != "" {
		return quad.IRI(prefix + ":" + name)
	}
	return iri(class)
}

func typeOf(v quad.Value) schema.EntityType {
	return schema.TypeOf(idOf(v))
}

// encoder writes one extraction as quads, all labelled with its article, none of them twice.
type encoder struct {
	label    quad.IRI
	quads    []quad.Quad
	links    map[quad.Quad]bool // those that could come twice
	entities map[string]schema.Entity
}

func (e *encoder) add(s quad.IRI, term string, o quad.Value) {
	e.quads = append(e.quads, quad.Quad{Subject: s, Predicate: quad.IRI(term), Object: o, Label: e.label})
}

func (e *encoder) addOnce(s quad.IRI, term string, o quad.Value) {
	q := quad.Quad{Subject: s, Predicate: quad.IRI(term), Object: o, Label: e.label}
	if !e.links[q] {
		e.links[q] = true
		e.quads = append(e.quads, q)
	}
}

func (e *encoder) addText(s quad.IRI, term, text string) {
	if text != "" {
		e.add(s, term, quad.String(text))
	}
}

func (e *encoder) addDate(s quad.IRI, date string) {
	if date != "" {
		e.add(s, schema.TermDate, dateValue(date))
	}
}

// encode gives the quads of an extraction, or says what is wrong with it.
func encode(x *schema.Extraction) ([]quad.Quad, error) {
	if err := check(x); err != nil {
		return nil, err
	}
	art := iri(x.Article.ID)
	e := &encoder{label: art, links: make(map[quad.Quad]bool), entities: make(map[string]schema.Entity)}
	e.add(art, schema.TermType, quad.IRI(schema.ClassArticle))
	e.addText(art, schema.TermName, x.Article.Name)
	e.addText(art, schema.TermTitle, x.Article.Title)
	e.addDate(art, x.Article.Date)
	e.addText(art, schema.TermPublisher, x.Article.Source)
	e.addText(art, schema.TermURL, x.Article.URL)
	e.addText(art, schema.TermHash, x.Article.Hash)
	for i := range x.Entities {
		e.entity(&x.Entities[i])
	}
	seen := make(map[string]*schema.Claim)
	for i := range x.Claims {
		claim := &x.Claims[i]
		if same := seen[claim.ID]; same == nil {
			seen[claim.ID] = claim
			e.claim(x, claim)
		} else if !reflect.DeepEqual(same, claim) {
			return nil, fmt.Errorf("two claims with the id %s", claim.ID)
		}
	}
	return e.quads, nil
}

// check says what is missing from an extraction.
func check(x *schema.Extraction) error {
	entity := func(role string, e *schema.Entity) error {
		switch {
		case e.ID == "":
			return fmt.Errorf("%s %q has no id", role, e.Name)
		case e.Name == "":
			return fmt.Errorf("%s %s has no name", role, e.ID)
		}
		return nil
	}
	if x.Article.ID == "" {
		return errors.New("it has no id")
	}
	for i := range x.Entities {
		if err := entity("entity", &x.Entities[i].Entity); err != nil {
			return err
		}
	}
	for i := range x.Claims {
		claim := &x.Claims[i]
		if claim.ID == "" {
			return errors.New("a claim has no id")
		}
		err := errors.Join(entity("subject", &claim.Subject.Entity), entity("object", &claim.Object.Entity))
		if claim.Speaker != nil {
			err = errors.Join(err, entity("speaker", claim.Speaker))
		}
		if _, ok := schema.Lookup(claim.Predicate); !ok && claim.Predicate != "" {
			err = errors.Join(err, fmt.Errorf("unknown predicate %q", claim.Predicate))
		}
		if len(claim.Evidence) == 0 {
			err = errors.Join(err, errors.New("it has no evidence"))
		}
		if math.IsNaN(claim.Confidence) || math.IsInf(claim.Confidence, 0) {
			err = errors.Join(err, fmt.Errorf("confidence %v", claim.Confidence))
		}
		if err != nil {
			return fmt.Errorf("claim %s: %s", claim.ID, strings.ReplaceAll(err.Error(), "\n", ", "))
		}
	}
	return nil
}

// mention writes that the article mentions an entity, under the name and type of its first mention.
func (e *encoder) mention(ent schema.Entity) schema.Entity {
	if known, ok := e.entities[ent.ID]; ok {
		return known
	}
	e.entities[ent.ID] = ent
	s := iri(ent.ID)
	e.add(e.label, schema.TermMentions, s)
	e.add(s, schema.TermNamed, quad.String(ent.Name))
	if ent.Type != "" {
		e.add(s, schema.TermClassed, classValue(ent.Type))
	}
	return ent
}

func (e *encoder) entity(ent *schema.ArticleEntity) {
	known := e.mention(ent.Entity)
	s := iri(ent.ID)
	called := func(name string) {
		if name = strings.Join(strings.Fields(name), " "); name != "" && name != known.Name {
			e.addOnce(s, schema.TermCalled, quad.String(name))
		}
	}
	called(ent.Name)
	for _, ment := range ent.Mentions {
		if ment.Kind == "name" {
			called(ment.Text)
		}
	}
	for _, same := range ent.SameAs {
		if same != "" {
			e.addOnce(s, schema.TermMatches, foreign(same))
		}
	}
}

// role writes who fills a role of a claim, with the name and type only where the article as a whole says otherwise.
func (e *encoder) role(c quad.IRI, ent schema.Entity, term, name, typ string) {
	known := e.mention(ent)
	e.add(c, term, iri(ent.ID))
	if ent.Name != known.Name {
		e.add(c, name, quad.String(ent.Name))
	}
	if ent.Type != known.Type {
		e.add(c, typ, quad.String(ent.Type))
	}
}

func (e *encoder) claim(x *schema.Extraction, claim *schema.Claim) {
	c := iri(claim.ID)
	e.add(c, schema.TermType, quad.IRI(schema.ClassClaim))
	e.role(c, claim.Subject.Entity, schema.TermSubject, schema.TermSubjectName, schema.TermSubjectType)
	if claim.Predicate != "" {
		e.add(c, schema.TermPredicate, iri(string(claim.Predicate)))
	}
	e.role(c, claim.Object.Entity, schema.TermObject, schema.TermObjectName, schema.TermObjectType)
	e.addText(c, schema.TermRelation, claim.Relation)
	e.add(c, schema.TermDerivedFrom, e.label)
	e.addDate(c, claim.Date)
	e.add(c, schema.TermSign, quad.Int(claim.Sign))
	e.addText(c, schema.TermPlover, claim.Plover)
	e.add(c, schema.TermNegated, quad.Bool(claim.Negated))
	e.addText(c, schema.TermModality, string(claim.Modality))
	e.add(c, schema.TermConfidence, quad.Float(claim.Confidence))
	if claim.Speaker != nil {
		e.role(c, *claim.Speaker, schema.TermAttributedTo, schema.TermSpeakerName, schema.TermSpeakerType)
	}
	e.add(c, schema.TermSubjectStart, quad.Int(claim.Subject.Start))
	e.add(c, schema.TermSubjectEnd, quad.Int(claim.Subject.End))
	e.add(c, schema.TermObjectStart, quad.Int(claim.Object.Start))
	e.add(c, schema.TermObjectEnd, quad.Int(claim.Object.End))
	if claim.Article != x.Article.Name {
		e.add(c, schema.TermArticleName, quad.String(claim.Article))
	}
	for i, ev := range claim.Evidence {
		n := c + quad.IRI("."+strconv.Itoa(i))
		e.add(c, schema.TermEvidence, n)
		e.add(n, schema.TermQuotedFrom, e.label)
		e.addText(n, schema.TermText, ev.Text)
		e.add(n, schema.TermStart, quad.Int(ev.Start))
		e.add(n, schema.TermEnd, quad.Int(ev.End))
		if ev.Article != x.Article.Name {
			e.add(n, schema.TermArticleName, quad.String(ev.Article))
		}
	}
	if claim.Holds() {
		e.addOnce(iri(claim.Subject.ID), string(iri(string(claim.Predicate))), iri(claim.Object.ID))
	}
}

// prop is one quad of a subject whose other quads stand beside it.
type prop struct {
	term string
	val  quad.Value
}

// node is a subject with what one article says of it.
type node struct {
	id    string
	props []prop
}

func (n *node) get(term string) quad.Value {
	for _, p := range n.props {
		if p.term == term {
			return p.val
		}
	}
	return nil
}

func (n *node) text(term string) string { return textOf(n.get(term)) }

func (n *node) int(term string) int {
	i, _ := n.get(term).(quad.Int)
	return int(i)
}

// decode is the inverse of encode: it reads back an article and its claims from all that is labelled with it.
func decode(nodes map[string]*node, label string) (schema.Article, []schema.Claim) {
	art := schema.Article{ID: label}
	if n := nodes[label]; n != nil {
		art.Name = n.text(schema.TermName)
		art.Title = n.text(schema.TermTitle)
		art.Date = n.text(schema.TermDate)
		art.Source = n.text(schema.TermPublisher)
		art.URL = n.text(schema.TermURL)
		art.Hash = n.text(schema.TermHash)
	}
	var claims []schema.Claim
	for _, n := range nodes {
		if n.get(schema.TermType) == quad.IRI(schema.ClassClaim) {
			claims = append(claims, decodeClaim(nodes, art.Name, n))
		}
	}
	slices.SortFunc(claims, compareClaims)
	return art, claims
}

func decodeClaim(nodes map[string]*node, article string, n *node) schema.Claim {
	role := func(term, name, typ string) schema.Entity {
		ent := schema.Entity{ID: idOf(n.get(term))}
		if as := nodes[ent.ID]; as != nil {
			ent.Name, ent.Type = as.text(schema.TermNamed), typeOf(as.get(schema.TermClassed))
		}
		if v, ok := n.get(name).(quad.String); ok {
			ent.Name = string(v)
		}
		if v, ok := n.get(typ).(quad.String); ok {
			ent.Type = schema.EntityType(v)
		}
		return ent
	}
	named := func(n *node) string {
		if v, ok := n.get(schema.TermArticleName).(quad.String); ok {
			return string(v)
		}
		return article
	}
	negated, _ := n.get(schema.TermNegated).(quad.Bool)
	confidence, _ := n.get(schema.TermConfidence).(quad.Float)
	claim := schema.Claim{
		ID:      n.id,
		Article: named(n),
		Date:    n.text(schema.TermDate),
		Subject: schema.Argument{
			Entity: role(schema.TermSubject, schema.TermSubjectName, schema.TermSubjectType),
			Start:  n.int(schema.TermSubjectStart), End: n.int(schema.TermSubjectEnd),
		},
		Predicate: schema.Predicate(idOf(n.get(schema.TermPredicate))),
		Relation:  n.text(schema.TermRelation),
		Object: schema.Argument{
			Entity: role(schema.TermObject, schema.TermObjectName, schema.TermObjectType),
			Start:  n.int(schema.TermObjectStart), End: n.int(schema.TermObjectEnd),
		},
		Sign:       n.int(schema.TermSign),
		Plover:     n.text(schema.TermPlover),
		Negated:    bool(negated),
		Modality:   schema.Modality(n.text(schema.TermModality)),
		Confidence: float64(confidence),
	}
	if n.get(schema.TermAttributedTo) != nil {
		speaker := role(schema.TermAttributedTo, schema.TermSpeakerName, schema.TermSpeakerType)
		claim.Speaker = &speaker
	}
	for i := 0; ; i++ {
		ev := nodes[n.id+"."+strconv.Itoa(i)]
		if ev == nil {
			break
		}
		claim.Evidence = append(claim.Evidence, schema.Evidence{
			Article: named(ev), Start: ev.int(schema.TermStart), End: ev.int(schema.TermEnd), Text: ev.text(schema.TermText),
		})
	}
	return claim
}

// compareClaims orders the claims of an article by place in the text, then id.
func compareClaims(a, b schema.Claim) int {
	place := func(c schema.Claim) int {
		if len(c.Evidence) == 0 {
			return 0
		}
		return c.Evidence[0].Start
	}
	if pa, pb := place(a), place(b); pa != pb {
		return pa - pb
	}
	return strings.Compare(a.ID, b.ID)
}
