package kvdb

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"time"

	"github.com/hidal-go/hidalgo/kv"
	bolt "go.etcd.io/bbolt"
	bolterr "go.etcd.io/bbolt/errors"
)

// Options say how OpenFile opens.
type Options struct {
	ReadOnly bool          // share the file with other readers; it must be there
	Create   bool          // make the file if it is not there
	Wait     time.Duration // how long to wait for another process to let go; a zero waits for ever
}

// OpenFile opens the file of a DB. A file that another process writes is ErrLocked, one that is not bbolt's, is cut
// short or is damaged at its root is ErrDamaged.
func OpenFile(path string, opt Options) (*DB, error) {
	st, err := os.Stat(path)
	switch {
	case errors.Is(err, os.ErrNotExist) && opt.Create && !opt.ReadOnly:
	case err != nil:
		return nil, err
	case st.IsDir():
		return nil, fmt.Errorf("%w: a folder", ErrDamaged)
	case st.Size() == 0: // bbolt would start a fresh database in it
		if !opt.Create || opt.ReadOnly {
			return nil, fmt.Errorf("%w: empty", ErrDamaged)
		}
	default:
		if !opt.ReadOnly {
			// What is cut short shows only to a reader: opening to write first reads pages that may not be there.
			ro, err := open(path, Options{ReadOnly: true, Wait: opt.Wait})
			if err != nil {
				return nil, err
			}
			ro.Close()
		}
	}
	b, err := open(path, opt)
	if err != nil {
		return nil, err
	}
	return &DB{
		begin: func(rw bool) (kv.Tx, error) {
			if rw && opt.ReadOnly {
				return nil, kv.ErrReadOnly
			}
			tx, err := b.Begin(rw)
			if err != nil {
				return nil, err
			}
			return &boltTx{tx: tx}, nil
		},
		close: b.Close,
	}, nil
}

func open(path string, opt Options) (b *bolt.DB, err error) {
	// bbolt reads the file as memory: a page that is not there is a fault, or a panic over what it finds.
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if p := recover(); p != nil {
			b, err = nil, fmt.Errorf("%w: %v", ErrDamaged, p)
		}
	}()
	b, err = bolt.Open(path, 0o644, &bolt.Options{
		Timeout:      opt.Wait,
		ReadOnly:     opt.ReadOnly,
		FreelistType: bolt.FreelistMapType,
		NoStatistics: true,
	})
	switch {
	case errors.Is(err, bolterr.ErrTimeout):
		return nil, ErrLocked
	case errors.Is(err, bolterr.ErrInvalid), errors.Is(err, bolterr.ErrChecksum), errors.Is(err, bolterr.ErrVersionMismatch):
		return nil, ErrDamaged
	case err != nil:
		var path *os.PathError
		if errors.As(err, &path) {
			return nil, err
		}
		return nil, fmt.Errorf("%w: %v", ErrDamaged, err)
	}
	st, err := os.Stat(path)
	if err == nil {
		err = b.View(func(tx *bolt.Tx) error {
			if tx.Size() > st.Size() {
				return fmt.Errorf("%w: %d of %d bytes are left", ErrDamaged, st.Size(), tx.Size())
			}
			return nil
		})
	}
	if err != nil {
		b.Close()
		return nil, err
	}
	return b, nil
}

// boltTx keeps keys in one bolt bucket for each first byte: so that each kind of Cayley's index is a tree of its own.
type boltTx struct {
	tx      *bolt.Tx
	buckets [256]*bolt.Bucket
}

// bucket returns the bucket for a flat key, nil if it is not there and not to be made.
func (tx *boltTx) bucket(key []byte, create bool) (*bolt.Bucket, error) {
	b := tx.buckets[key[0]]
	if b != nil {
		return b, nil
	}
	b = tx.tx.Bucket(key[:1])
	if b == nil && create {
		var err error
		if b, err = tx.tx.CreateBucket(key[:1]); err != nil {
			return nil, err
		}
	}
	if b != nil {
		if key[0] == 'l' {
			b.FillPercent = 0.95 // Cayley's log: its keys only grow, so room in its pages would stay empty
		}
		tx.buckets[key[0]] = b
	}
	return b, nil
}

func (tx *boltTx) Get(_ context.Context, k kv.Key) (kv.Value, error) {
	if v := tx.get(k); v != nil {
		return v, nil
	}
	return nil, kv.ErrNotFound
}

func (tx *boltTx) get(k kv.Key) kv.Value {
	if len(k) == 0 {
		return nil
	}
	key := encode(k)
	if len(key) == 0 {
		return nil
	}
	b, _ := tx.bucket(key, false)
	if b == nil {
		return nil
	}
	return b.Get(key)
}

func (tx *boltTx) GetBatch(_ context.Context, keys []kv.Key) ([]kv.Value, error) {
	vals := make([]kv.Value, len(keys))
	for i, k := range keys {
		vals[i] = tx.get(k)
	}
	return vals, nil
}

func (tx *boltTx) Put(k kv.Key, v kv.Value) error {
	if !tx.tx.Writable() {
		return kv.ErrReadOnly
	}
	if len(k) == 0 {
		return errors.New("kvdb: empty key")
	}
	if len(k[len(k)-1]) == 0 && len(v) == 0 {
		return nil // this is how a bucket is made, and there are none
	}
	key := encode(k)
	b, err := tx.bucket(key, true)
	if err != nil {
		return err
	}
	return b.Put(key, v)
}

func (tx *boltTx) Del(k kv.Key) error {
	if !tx.tx.Writable() {
		return kv.ErrReadOnly
	}
	if len(k) == 0 {
		return nil
	}
	key := encode(k)
	b, err := tx.bucket(key, false)
	if b == nil || err != nil {
		return err
	}
	return b.Delete(key)
}

func (tx *boltTx) Commit(context.Context) error { return tx.tx.Commit() }

func (tx *boltTx) Close() error {
	if err := tx.tx.Rollback(); err != nil && !errors.Is(err, bolterr.ErrTxClosed) {
		return err
	}
	return nil
}

func (tx *boltTx) Scan(pref kv.Key) kv.Iterator {
	it := &boltIterator{ranges: prefixes(pref)}
	if len(pref) == 0 {
		it.ranges = nil
		c := tx.tx.Cursor()
		for name, _ := c.First(); name != nil; name, _ = c.Next() {
			it.ranges = append(it.ranges, bytes.Clone(name))
		}
	}
	it.tx = tx
	return it
}

type boltIterator struct {
	tx     *boltTx
	ranges [][]byte
	c      *bolt.Cursor
	k, v   []byte
}

func (it *boltIterator) Next(ctx context.Context) bool {
	for len(it.ranges) > 0 && ctx.Err() == nil {
		pref := it.ranges[0]
		if it.c != nil {
			it.k, it.v = it.c.Next()
		} else if b, _ := it.tx.bucket(pref, false); b != nil {
			it.c = b.Cursor()
			it.k, it.v = it.c.Seek(pref)
		} else {
			it.k = nil
		}
		if it.k != nil && bytes.HasPrefix(it.k, pref) {
			return true
		}
		it.ranges, it.c = it.ranges[1:], nil
	}
	it.k, it.v = nil, nil
	return false
}

func (it *boltIterator) Key() kv.Key {
	if it.k == nil {
		return nil
	}
	return decode(it.k)
}

func (it *boltIterator) Val() kv.Value { return it.v }
func (it *boltIterator) Err() error    { return nil }

func (it *boltIterator) Close() error {
	it.ranges, it.c, it.k, it.v = nil, nil, nil, nil
	return nil
}
