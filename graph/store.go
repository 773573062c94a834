// Package graph keeps claims in a Cayley store, on disk or in memory, and gives them back as a Snapshot.
//
// What the graph looks like from Gizmo stands at the terms in kg/graph/schema. In short: an entity, an article and a
// claim are IRIs of their ids; a claim that holds is also one quad subject–predicate–object; all that an article gave
// is labelled with the article, so that it can go out again whole.
package graph

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"strconv"
	"sync"
	"time"

	"github.com/cayleygraph/cayley/graph"
	cayleykv "github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/quad"
	"github.com/hidal-go/hidalgo/kv"

	"kg/graph/kvdb"
)

// What Open may fail with; the path is in the error's text.
var (
	ErrNoStore  = errors.New("no store there")
	ErrInUse    = errors.New("store in use by another process")
	ErrNotStore = errors.New("not a store of kg, or a damaged one")
)

// Mode says what a store is opened for.
type Mode int

// The modes. Any number of processes may read a store at once, if none writes it.
const (
	Read   Mode = iota // the store must be there
	Write              // the store must be there
	Create             // to write; the store is made if it is not there
)

// format is the version of the layout that this package reads and writes.
const format = 1

// lockWait is how long Open waits for another process to let go of the store.
const lockWait = 500 * time.Millisecond

var (
	keyFormat  = kv.SKey("kg", "format")
	keyIndexes = kv.SKey("meta", "indexes") // Cayley's
	keySize    = kv.SKey("meta", "size")    // Cayley's, which fails to count an empty store without it
)

// The indexes. Of Cayley's own two only the first is here. The other has the subject as well: Cayley would not use it for
// a hop such as In("<supports>"), which does not fix a subject. The last two find all that an article gave, and all edges
// of a predicate.
var (
	indexSubject   = cayleykv.QuadIndex{Dirs: []quad.Direction{quad.Subject, quad.Predicate}}
	indexObject    = cayleykv.QuadIndex{Dirs: []quad.Direction{quad.Object, quad.Predicate}}
	indexLabel     = cayleykv.QuadIndex{Dirs: []quad.Direction{quad.Label}}
	indexPredicate = cayleykv.QuadIndex{Dirs: []quad.Direction{quad.Predicate}}
	indexes        = []cayleykv.QuadIndex{indexSubject, indexObject, indexLabel, indexPredicate}
)

// The Bloom filter would take 300 MB for an empty store, and a second to open a full one.
var options = graph.Options{cayleykv.OptNoBloom: true}

// Store is a graph on disk or in memory. Its methods may be called from several goroutines at once; what writes waits
// for what reads, and the other way round.
type Store struct {
	mu      sync.RWMutex
	db      *kvdb.DB
	qs      *cayleykv.QuadStore
	mode    Mode
	tallies map[string]*tally // by entity id, of those that this Store has written about
	broken  error             // why nothing can be written or read any more
}

// Memory returns an empty store that lives as long as the process.
func Memory() *Store {
	s := &Store{db: kvdb.NewMemory(), mode: Create}
	if err := s.start(); err != nil {
		panic(err) // memory has nothing to fail on
	}
	return s
}

// Open opens the store in a file.
//
// It fails with ErrNoStore if there is no file, ErrInUse if another process holds it for writing (or at all, for one
// that is to be written), ErrNotStore if the file is something else, damaged, or of a newer kg.
func Open(path string, mode Mode) (*Store, error) {
	db, err := kvdb.OpenFile(path, kvdb.Options{ReadOnly: mode == Read, Create: mode == Create, Wait: lockWait})
	switch {
	case errors.Is(err, os.ErrNotExist):
		if mode == Create { // it is the folder that is missing
			return nil, err
		}
		return nil, fmt.Errorf("%s: %w", path, ErrNoStore)
	case errors.Is(err, kvdb.ErrLocked):
		return nil, fmt.Errorf("%s: %w", path, ErrInUse)
	case errors.Is(err, kvdb.ErrDamaged):
		return nil, fmt.Errorf("%s: %w", path, ErrNotStore)
	case err != nil:
		return nil, err
	}
	s := &Store{db: db, mode: mode}
	if err := s.start(); err != nil {
		db.Close()
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return s, nil
}

// start checks what the database holds, makes the store if that is nothing and the mode allows, and opens Cayley's part.
func (s *Store) start() error {
	return guard(func() error {
		empty, version, err := inspect(s.db)
		if err != nil {
			return err
		}
		switch {
		case empty && s.mode == Create:
			if err := s.db.Group(context.Background(), func() error { return initialise(s.db) }); err != nil {
				return err
			}
		case version == 0:
			return ErrNotStore
		case version != format:
			return fmt.Errorf("%w: its format is %d, this kg knows %d", ErrNotStore, version, format)
		}
		return s.reopen()
	})
}

// inspect tells whether a database holds nothing at all, and if not, its format: 0 for none of ours.
func inspect(db *kvdb.DB) (empty bool, version int, err error) {
	ctx := context.Background()
	err = kv.View(db, func(tx kv.Tx) error {
		v, err := tx.Get(ctx, keyFormat)
		if err == nil {
			version, _ = strconv.Atoi(string(v))
			return nil
		} else if err != kv.ErrNotFound {
			return err
		}
		it := tx.Scan(nil)
		defer it.Close()
		empty = !it.Next(ctx)
		return it.Err()
	})
	return empty, version, err
}

// initialise writes what an empty store consists of.
func initialise(db *kvdb.DB) error {
	if err := cayleykv.Init(db, options); err != nil {
		return err
	}
	list, err := json.Marshal(indexes)
	if err != nil {
		return err
	}
	return kv.Update(context.Background(), db, func(tx kv.Tx) error {
		if err := tx.Put(keyIndexes, list); err != nil {
			return err
		}
		if err := tx.Put(keySize, make([]byte, 8)); err != nil {
			return err
		}
		return tx.Put(keyFormat, []byte(strconv.Itoa(format)))
	})
}

// reopen starts Cayley's part afresh, with nothing remembered.
func (s *Store) reopen() error {
	qs, err := cayleykv.New(indexed{s.db}, options)
	if err != nil {
		return err
	}
	s.qs = qs.(*cayleykv.QuadStore)
	s.tallies = make(map[string]*tally)
	return nil
}

// Close lets go of the store. Closing twice is harmless.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.broken = errors.New("store is closed")
	return s.db.Close()
}

// View calls f with Cayley's store, for reading. Nothing is written meanwhile, so f must not call what writes to the
// same Store.
func (s *Store) View(f func(qs graph.QuadStore) error) error {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.broken != nil {
		return s.broken
	}
	return guard(func() error { return f(s.qs) })
}

// update runs f as one transaction. Should it fail, the store is as it was before.
func (s *Store) update(ctx context.Context, f func() error) error {
	if s.broken != nil {
		return s.broken
	}
	if s.mode == Read {
		return errors.New("store is open for reading only")
	}
	err := guard(func() error { return s.db.Group(ctx, f) })
	if err != nil {
		// Cayley's caches now hold ids of nodes that were never written.
		if err := guard(s.reopen); err != nil {
			s.broken = err
		}
	}
	return err
}

// guard turns what a damaged file makes bbolt and Cayley do, panics and faults, into an error.
func guard(f func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%w: %v", ErrNotStore, p)
		}
	}()
	return f()
}

// indexed is what Cayley sees of a database. It counts the quads under a key of an index that is not there as an error,
// "kv: not found", and so does any query that comes across one: to it such a key is there, and empty.
type indexed struct{ kv.KV }

func (db indexed) Tx(rw bool) (kv.Tx, error) {
	tx, err := db.KV.Tx(rw)
	if err != nil {
		return nil, err
	}
	return indexedTx{tx}, nil
}

type indexedTx struct{ kv.Tx }

func (tx indexedTx) Get(ctx context.Context, k kv.Key) (kv.Value, error) {
	v, err := tx.Tx.Get(ctx, k)
	if err == kv.ErrNotFound && len(k) == 2 && len(k[0]) <= 2 { // its other names are longer
		return kv.Value{}, nil
	}
	return v, err
}
