package kvdb

import (
	"bytes"
	"context"
	"errors"

	"github.com/hidal-go/hidalgo/kv"
)

// NewMemory returns an empty DB that lives in memory and takes back what a transaction that does not commit has written.
func NewMemory() *DB {
	list := newSkiplist()
	return &DB{
		begin: func(rw bool) (kv.Tx, error) { return &memTx{list: list, rw: rw}, nil },
		close: func() error { return nil },
	}
}

type memTx struct {
	list *skiplist
	rw   bool
	undo map[string][]byte // what stood at each key before, nil for nothing
}

func (tx *memTx) Get(_ context.Context, k kv.Key) (kv.Value, error) {
	if len(k) > 0 {
		if v := tx.list.get(encode(k)); v != nil {
			return v, nil
		}
	}
	return nil, kv.ErrNotFound
}

func (tx *memTx) GetBatch(ctx context.Context, keys []kv.Key) ([]kv.Value, error) {
	return kv.GetBatch(ctx, tx, keys)
}

// remember keeps for Close what stands at key.
func (tx *memTx) remember(key []byte) {
	if _, ok := tx.undo[string(key)]; ok {
		return
	}
	if tx.undo == nil {
		tx.undo = make(map[string][]byte)
	}
	tx.undo[string(key)] = tx.list.get(key)
}

func (tx *memTx) Put(k kv.Key, v kv.Value) error {
	if !tx.rw {
		return kv.ErrReadOnly
	}
	if len(k) == 0 {
		return errors.New("kvdb: empty key")
	}
	if len(k[len(k)-1]) == 0 && len(v) == 0 {
		return nil
	}
	key := encode(k)
	tx.remember(key)
	tx.list.set(key, append([]byte{}, v...))
	return nil
}

func (tx *memTx) Del(k kv.Key) error {
	if !tx.rw {
		return kv.ErrReadOnly
	}
	if len(k) == 0 {
		return nil
	}
	key := encode(k)
	tx.remember(key)
	tx.list.set(key, nil)
	return nil
}

func (tx *memTx) Commit(context.Context) error {
	tx.undo = nil
	return nil
}

func (tx *memTx) Close() error {
	for key, v := range tx.undo {
		tx.list.set([]byte(key), v)
	}
	tx.undo = nil
	return nil
}

func (tx *memTx) Scan(pref kv.Key) kv.Iterator {
	return &memIterator{list: tx.list, ranges: prefixes(pref)}
}

type memIterator struct {
	list   *skiplist
	ranges [][]byte
	n      *skipnode
}

func (it *memIterator) Next(ctx context.Context) bool {
	for len(it.ranges) > 0 && ctx.Err() == nil {
		if it.n == nil {
			it.n = it.list.seek(it.ranges[0], nil)
		} else {
			it.n = it.n.next[0]
		}
		for it.n != nil && it.n.val == nil {
			it.n = it.n.next[0]
		}
		if it.n != nil && bytes.HasPrefix(it.n.key, it.ranges[0]) {
			return true
		}
		it.ranges, it.n = it.ranges[1:], nil
	}
	it.n = nil
	return false
}

func (it *memIterator) Key() kv.Key {
	if it.n == nil {
		return nil
	}
	return decode(it.n.key)
}

func (it *memIterator) Val() kv.Value {
	if it.n == nil {
		return nil
	}
	return it.n.val
}

func (it *memIterator) Err() error { return nil }

func (it *memIterator) Close() error {
	it.ranges, it.n = nil, nil
	return nil
}
