package kvdb

import (
	"bytes"
	"math/rand/v2"
)

// skiplist is a sorted map (Pugh 1990). hidalgo's B-tree would do, but panics on some orders of writes and deletes.
//
// A key that is deleted stays, without a value: a reader that stands on it finds its way on.
type skiplist struct {
	head  skipnode
	level *rand.Rand
}

type skipnode struct {
	key, val []byte
	next     []*skipnode
}

const maxHeight = 24

func newSkiplist() *skiplist {
	return &skiplist{head: skipnode{next: make([]*skipnode, maxHeight)}, level: rand.New(rand.NewPCG(1, 1))}
}

// seek returns the first node whose key is not before the given one, nil for none; and in before, if it is not nil, the
// nodes that stand before that place at each height.
func (l *skiplist) seek(key []byte, before *[maxHeight]*skipnode) *skipnode {
	n := &l.head
	for h := maxHeight - 1; h >= 0; h-- {
		for h < len(n.next) && n.next[h] != nil && bytes.Compare(n.next[h].key, key) < 0 {
			n = n.next[h]
		}
		if before != nil {
			before[h] = n
		}
	}
	return n.next[0]
}

// get returns the value of a key, nil for none.
func (l *skiplist) get(key []byte) []byte {
	if n := l.seek(key, nil); n != nil && bytes.Equal(n.key, key) {
		return n.val
	}
	return nil
}

// set gives a key a value; nil takes it away.
func (l *skiplist) set(key, val []byte) {
	var before [maxHeight]*skipnode
	if n := l.seek(key, &before); n != nil && bytes.Equal(n.key, key) {
		n.val = val
		return
	}
	if val == nil {
		return
	}
	height := 1
	for height < maxHeight && l.level.Uint32()&3 == 0 {
		height++
	}
	n := &skipnode{key: key, val: val, next: make([]*skipnode, height)}
	for h := range n.next {
		n.next[h] = before[h].next[h]
		before[h].next[h] = n
	}
}
