package parser

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"kg/nlp/linear"
)

// AppendBinary appends the model's binary form: the search's numbers, labels, what is known of words, both directions'
// tables and the two labellers.
func (p *Parser) AppendBinary(b []byte) ([]byte, error) {
	le := binary.LittleEndian
	b = le.AppendUint32(b, uint32(p.beam))
	for _, x := range []int32{p.margin, p.half, p.sure} {
		b = le.AppendUint32(b, uint32(x))
	}
	b = le.AppendUint32(b, uint32(len(p.labels)))
	for _, l := range p.labels {
		b = append(b, byte(len(l)))
		b = append(b, l...)
	}
	for _, l := range []*lookup{&p.lex.clusters, &p.lex.coarse, &p.lex.tags, &p.lex.endings} {
		b = l.append(b)
	}
	for d := range p.tables {
		b = p.tables[d].append(b)
	}
	for _, l := range []labeler{p.first, p.second} {
		b = l.model.Append(b)
	}
	return b, nil
}

var errCut = errors.New("parser: model cut short")

// Read reads a model that AppendBinary wrote.
func Read(b []byte) (*Parser, error) {
	if len(b) < 20 {
		return nil, errCut
	}
	le := binary.LittleEndian
	p := &Parser{beam: int(le.Uint32(b[0:])), margin: int32(le.Uint32(b[4:])), half: int32(le.Uint32(b[8:])), sure: int32(le.Uint32(b[12:])), only: both}
	n := int(le.Uint32(b[16:]))
	b = b[20:]
	if p.beam < 1 || p.beam > 256 || p.margin < 0 || p.half < 1 || p.sure < 0 || n < 2 || n > 64 {
		return nil, errors.New("parser: model damaged")
	}
	var labels []string
	for range n {
		if len(b) == 0 || len(b) < 1+int(b[0]) {
			return nil, errCut
		}
		labels = append(labels, string(b[1:1+b[0]]))
		b = b[1+b[0]:]
	}
	if labels[0] != "" || labels[1] != "root" || slices.Contains(labels[1:], "") {
		return nil, errors.New("parser: model damaged")
	}
	p.setLabels(labels)
	var err error
	for _, l := range []*lookup{&p.lex.clusters, &p.lex.coarse, &p.lex.tags, &p.lex.endings} {
		if *l, b, err = readLookup(b); err != nil {
			return nil, err
		}
	}
	for d := range p.tables {
		if p.tables[d], b, err = readTable(b); err != nil {
			return nil, err
		}
	}
	for _, l := range []*labeler{&p.first, &p.second} {
		if l.model, b, err = linear.Read(b); err != nil {
			return nil, fmt.Errorf("parser: %w", err)
		}
		if l.model.Classes != n {
			return nil, errors.New("parser: model damaged")
		}
	}
	if len(b) != 0 {
		return nil, errors.New("parser: model too long")
	}
	return p, nil
}

func (c *lookup) append(b []byte) []byte {
	b = binary.LittleEndian.AppendUint32(b, uint32(len(c.keys)))
	for _, k := range c.keys {
		b = binary.LittleEndian.AppendUint32(b, k)
	}
	return append(b, c.vals...)
}

func readLookup(b []byte) (lookup, []byte, error) {
	if len(b) < 4 {
		return lookup{}, nil, errCut
	}
	n := int(binary.LittleEndian.Uint32(b))
	b = b[4:]
	if len(b)/5 < n || n&(n-1) != 0 {
		return lookup{}, nil, errCut
	}
	c := lookup{make([]uint32, n), make([]uint8, n)}
	free := n == 0
	for i := range c.keys {
		c.keys[i] = binary.LittleEndian.Uint32(b[4*i:])
		free = free || c.keys[i] == 0
	}
	if !free { // a search for an absent word would not end
		return lookup{}, nil, errors.New("parser: model damaged")
	}
	copy(c.vals, b[4*n:])
	return c, b[5*n:], nil
}
