package kvdb

import (
	"bytes"
	"context"
	"errors"

	"github.com/hidal-go/hidalgo/kv"
	"github.com/hidal-go/hidalgo/kv/flat/btree"
)

// NewMemory returns an empty DB that lives in memory and takes back what a transaction that does not commit has written.
func NewMemory() *DB {
	tree := btree.TreeNew(bytes.Compare)
	return &DB{
		begin: func(rw bool) (kv.Tx, error) { return &memTx{tree: tree, rw: rw}, nil },
		close: func() error { return nil },
	}
}

type memTx struct {
	tree *btree.Tree
	rw   bool
	undo map[string][]byte // what stood at each key before, nil for nothing
}

func (tx *memTx) Get(_ context.Context, k kv.Key) (kv.Value, error) {
	if len(k) > 0 {
		if v, ok := tx.tree.Get(encode(k)); ok {
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
	v, _ := tx.tree.Get(key)
	tx.undo[string(key)] = v
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
	tx.tree.Set(key, append([]byte{}, v...))
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
	tx.tree.Delete(key)
	return nil
}

func (tx *memTx) Commit(context.Context) error {
	tx.undo = nil
	return nil
}

func (tx *memTx) Close() error {
	for key, v := range tx.undo {
		if v == nil {
			tx.tree.Delete([]byte(key))
		} else {
			tx.tree.Set([]byte(key), v)
		}
	}
	tx.undo = nil
	return nil
}

func (tx *memTx) Scan(pref kv.Key) kv.Iterator {
	return &memIterator{tree: tx.tree, ranges: prefixes(pref)}
}

type memIterator struct {
	tree   *btree.Tree
	ranges [][]byte
	e      *btree.Enumerator
	k, v   []byte
}

func (it *memIterator) Next(ctx context.Context) bool {
	for len(it.ranges) > 0 && ctx.Err() == nil {
		if it.e == nil {
			it.e, _ = it.tree.Seek(it.ranges[0])
		}
		var err error
		it.k, it.v, err = it.e.Next()
		if err == nil && bytes.HasPrefix(it.k, it.ranges[0]) {
			return true
		}
		it.e.Close()
		it.ranges, it.e = it.ranges[1:], nil
	}
	it.k, it.v = nil, nil
	return false
}

func (it *memIterator) Key() kv.Key {
	if it.k == nil {
		return nil
	}
	return decode(it.k)
}

func (it *memIterator) Val() kv.Value { return it.v }
func (it *memIterator) Err() error    { return nil }

func (it *memIterator) Close() error {
	if it.e != nil {
		it.e.Close()
	}
	it.ranges, it.e, it.k, it.v = nil, nil, nil, nil
	return nil
}
