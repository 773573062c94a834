// Package kvdb lets Cayley's key-value layer stand on a file of go.etcd.io/bbolt, or on plain memory.
//
// Cayley asks for hidalgo's kv.KV. The adapters that come with it wrap archived stores and keep every two-byte hash
// prefix as a bucket of its own, 131,072 trees in all; here keys are flattened into a few. On top of kv.KV a DB can
// run several of Cayley's transactions as one: see [DB.Group].
package kvdb

import (
	"context"
	"errors"

	"github.com/hidal-go/hidalgo/kv"
)

// Errors of OpenFile. Others are the operating system's, such as os.ErrNotExist and os.ErrPermission.
var (
	ErrLocked  = errors.New("held by another process")
	ErrDamaged = errors.New("not a bbolt file, or a damaged one")
)

// DB is a kv.KV over one file or over memory.
//
// Any number of transactions may read at once. What writes, and Group, must be alone: the caller sees to that.
type DB struct {
	begin func(rw bool) (kv.Tx, error)
	close func() error

	group  kv.Tx // the transaction of the Group that runs, nil for none
	failed bool  // a transaction within it was given up
}

var _ kv.KV = (*DB)(nil)

// Tx begins a transaction. Within a Group it is a part of the group's, and what it reads includes what the group wrote.
func (db *DB) Tx(rw bool) (kv.Tx, error) {
	if db.group != nil {
		return &member{Tx: db.group, db: db, rw: rw}, nil
	}
	return db.begin(rw)
}

// Close closes the file. Closing twice is harmless.
func (db *DB) Close() error { return db.close() }

// Group runs f as one transaction: all that is written through the DB meanwhile is kept when f returns nil, and
// none of it otherwise. It returns f's error, or the one that kept it from committing.
func (db *DB) Group(ctx context.Context, f func() error) (err error) {
	tx, err := db.begin(true)
	if err != nil {
		return err
	}
	db.group, db.failed = tx, false
	defer func() {
		db.group = nil
		tx.Close() // after a commit it does nothing
	}()
	if err := f(); err != nil {
		return err
	}
	if db.failed {
		return errors.New("kvdb: a write within the group failed")
	}
	return tx.Commit(ctx)
}

// member is a transaction inside a group's: it ends without ending that.
type member struct {
	kv.Tx
	db   *DB
	rw   bool
	done bool
}

func (m *member) Commit(context.Context) error {
	m.done = true
	return nil
}

func (m *member) Close() error {
	if m.rw && !m.done {
		m.db.failed = true
	}
	m.done = true
	return nil
}
