package kvdb

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/hidal-go/hidalgo/kv"
	"github.com/hidal-go/hidalgo/kv/kvtest"
)

// each runs a test over a fresh file and over fresh memory.
func each(t *testing.T, test func(t *testing.T, db *DB)) {
	t.Run("memory", func(t *testing.T) { test(t, NewMemory()) })
	t.Run("file", func(t *testing.T) {
		db, err := OpenFile(filepath.Join(t.TempDir(), "x.db"), Options{Create: true})
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		test(t, db)
	})
}

func TestHidalgoSuite(t *testing.T) {
	each(t, func(t *testing.T, db *DB) {
		kvtest.RunTest(t, func(testing.TB) (kv.KV, func()) { return db, func() {} })
	})
}

func TestGroup(t *testing.T) {
	ctx := context.Background()
	put := func(db *DB, k, v string) {
		t.Helper()
		err := kv.Update(ctx, db, func(tx kv.Tx) error { return tx.Put(kv.SKey("b", k), kv.Value(v)) })
		if err != nil {
			t.Fatal(err)
		}
	}
	get := func(db *DB, k string) (s string) {
		t.Helper()
		err := kv.View(db, func(tx kv.Tx) error {
			v, err := tx.Get(ctx, kv.SKey("b", k))
			s = string(v)
			return err
		})
		if err != nil && err != kv.ErrNotFound {
			t.Fatal(err)
		}
		return s
	}
	each(t, func(t *testing.T, db *DB) {
		put(db, "a", "1")
		oops := errors.New("oops")
		err := db.Group(ctx, func() error {
			put(db, "a", "2")
			put(db, "b", "2")
			if get(db, "a") != "2" {
				t.Error("a group does not see what it wrote")
			}
			return oops
		})
		if err != oops || get(db, "a") != "1" || get(db, "b") != "" {
			t.Errorf("a failed group: %v, a=%q b=%q", err, get(db, "a"), get(db, "b"))
		}
		if err := db.Group(ctx, func() error { put(db, "a", "3"); put(db, "b", "3"); return nil }); err != nil {
			t.Fatal(err)
		}
		if get(db, "a") != "3" || get(db, "b") != "3" {
			t.Errorf("a group's writes are not there: a=%q b=%q", get(db, "a"), get(db, "b"))
		}
		err = db.Group(ctx, func() error {
			tx, err := db.Tx(true)
			if err != nil {
				return err
			}
			if err := tx.Put(kv.SKey("b", "a"), kv.Value("4")); err != nil {
				return err
			}
			return tx.Close() // given up
		})
		if err == nil || get(db, "a") != "3" {
			t.Errorf("a group whose part was given up: %v, a=%q", err, get(db, "a"))
		}
	})
}

func TestEncode(t *testing.T) {
	keys := []kv.Key{
		kv.SKey("a"), kv.SKey("a\x00"), kv.SKey("a\x00\x01b"), kv.SKey("a", "b"), kv.SKey("a", "b\x00\x01c"), kv.SKey("a", "b", "c"),
		kv.SKey("a", "\x00\x00"), kv.SKey("a\x00", "b"), kv.SKey("a", "\x00", "\xff"), kv.SKey("b", ""), kv.SKey("\xff", "\x00\x02"),
	}
	seen := map[string]kv.Key{}
	for _, k := range keys {
		flat := encode(k)
		if other, ok := seen[string(flat)]; ok {
			t.Errorf("%q and %q are one: %x", k, other, flat)
		}
		seen[string(flat)] = k
		if got := decode(flat); got.Compare(k) != 0 {
			t.Errorf("decode(encode(%q)) = %q", k, got)
		}
		for _, pref := range keys {
			want := len(pref) <= len(k) && pref[:len(pref)-1].Compare(k[:len(pref)-1]) == 0 && bytes.HasPrefix(k[len(pref)-1], pref[len(pref)-1])
			got := slices.ContainsFunc(prefixes(pref), func(p []byte) bool { return bytes.HasPrefix(flat, p) })
			if got != want {
				t.Errorf("%q under %q: %v", k, pref, got)
			}
		}
	}
}

// TestRandom holds both to a plain map.
func TestRandom(t *testing.T) {
	ctx := context.Background()
	each(t, func(t *testing.T, db *DB) {
		rnd := rand.New(rand.NewPCG(3, 4))
		want := map[string]string{}
		for range 50 {
			after := maps.Clone(want)
			oops := errors.New("oops")
			err := db.Group(ctx, func() error {
				for range 200 {
					k := fmt.Sprintf("%03d", rnd.IntN(600))
					err := kv.Update(ctx, db, func(tx kv.Tx) error {
						if rnd.IntN(2) == 0 {
							delete(after, k)
							return tx.Del(kv.SKey("b", k))
						}
						after[k] = fmt.Sprint(rnd.Uint64())
						return tx.Put(kv.SKey("b", k), kv.Value(after[k]))
					})
					if err != nil {
						return err
					}
				}
				if rnd.IntN(3) == 0 {
					return oops
				}
				return nil
			})
			if err == nil {
				want = after
			} else if err != oops {
				t.Fatal(err)
			}
			got := map[string]string{}
			last := ""
			kv.View(db, func(tx kv.Tx) error {
				return kv.Each(ctx, tx, kv.SKey("b", ""), func(k kv.Key, v kv.Value) error {
					if string(k[1]) <= last {
						t.Errorf("%q after %q", k[1], last)
					}
					last = string(k[1])
					got[last] = string(v)
					return nil
				})
			})
			if !maps.Equal(got, want) {
				t.Fatalf("%d keys, want %d", len(got), len(want))
			}
		}
	})
}

func TestOpenFile(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "x.db")
	if _, err := OpenFile(path, Options{Wait: time.Millisecond}); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
	db, err := OpenFile(path, Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	err = kv.Update(ctx, db, func(tx kv.Tx) error {
		for i := range 256 {
			for j := range 100 {
				if err := tx.Put(kv.Key{{byte(i)}, {byte(j)}}, bytes.Repeat([]byte{1}, 100)); err != nil {
					return err
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := OpenFile(path, Options{Wait: time.Millisecond}); !errors.Is(err, ErrLocked) {
		t.Errorf("held: %v", err)
	}
	if _, err := OpenFile(path, Options{Wait: time.Millisecond, ReadOnly: true}); !errors.Is(err, ErrLocked) {
		t.Errorf("held, to read: %v", err)
	}
	db.Close()
	ro, err := OpenFile(path, Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ro.Tx(true); err != kv.ErrReadOnly {
		t.Errorf("writing to what is open to read: %v", err)
	}
	ro.Close()
	ro.Close()

	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range []int{0, 1, 100, 4096, 8192, 16384, len(whole) / 4} {
		cut := filepath.Join(dir, "cut.db")
		if err := os.WriteFile(cut, whole[:n], 0o644); err != nil {
			t.Fatal(err)
		}
		for _, ro := range []bool{false, true} {
			if _, err := OpenFile(cut, Options{ReadOnly: ro, Wait: time.Second}); !errors.Is(err, ErrDamaged) {
				t.Errorf("cut to %d of %d bytes, read-only %v: %v", n, len(whole), ro, err)
			}
		}
	}
	text := filepath.Join(dir, "text.db")
	os.WriteFile(text, bytes.Repeat([]byte("This is no store.\n"), 10000), 0o644)
	if _, err := OpenFile(text, Options{Wait: time.Second}); !errors.Is(err, ErrDamaged) {
		t.Errorf("a text: %v", err)
	}
}
