// Package sessionstore keeps the Signal state of devices.
//
// At present the client library's own SQL store does the keeping, in the same PostgreSQL; this package is the one constructor through
// which it is reached, so that a fenced and sealed store can take its place. What it adds now:
//
//   - Every failure reaches the library as context.Canceled. Any other error would be taken for a message that cannot be decrypted, and
//     such a message is acknowledged and lost (checked in whatsmeow 33cfac511629, message.go, decryptMessages).
//   - The first failure poisons the session: every later call fails the same way, because what is in memory may no longer be what is
//     stored. The owner drops the client and opens the device anew.
//   - Before each call the owner is asked whether it still may. The tables behind this store have no fence of their own, so a node that
//     has lost a device must not reach them.
//   - Each opening has a container of its own: the library's container remembers for ever what it has read of the shared tables, and
//     another node may have written them since.
//   - After Close no call gets through, so goroutines of the library that outlive a connection can do no harm.
//   - Deleting a device is only remembered. The library deletes keys on its own when the server refuses a login; whether they are
//     destroyed is the owner's decision (Forget).
package sessionstore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/store/sqlstore"
	"go.mau.fi/whatsmeow/types"
)

// ErrNotLinked: nothing is stored for this address. A device that was linked must never continue with a blank state, so this is an
// error and not a new device.
var ErrNotLinked = errors.New("no stored session")

// Store opens the Signal state of devices. Safe for concurrent use.
type Store struct {
	db        *sql.DB
	container *sqlstore.Container
	log       *slog.Logger
}

// upgradeLock keeps two processes from making the library's tables at the same time; the number is arbitrary and our own.
const upgradeLock = 0x77616373 // "wacs"

// Open prepares the tables. Several processes may do it at once.
func Open(ctx context.Context, pool *pgxpool.Pool, log *slog.Logger) (*Store, error) {
	db := stdlib.OpenDBFromPool(pool)
	s := &Store{db: db, container: sqlstore.NewWithDB(db, "postgres", Logger(log)), log: log}
	if err := s.upgrade(ctx, pool); err != nil {
		return nil, errors.Join(fmt.Errorf("prepare session store: %w", err), db.Close())
	}
	return s, nil
}

func (s *Store) upgrade(ctx context.Context, pool *pgxpool.Pool) error {
	conn, err := pool.Acquire(ctx)
	if err != nil {
		return err
	}
	defer conn.Release()
	if _, err := conn.Exec(ctx, `SELECT pg_advisory_lock($1)`, upgradeLock); err != nil {
		return err
	}
	err = s.container.Upgrade(ctx)
	_, unlockErr := conn.Exec(context.WithoutCancel(ctx), `SELECT pg_advisory_unlock($1)`, upgradeLock)
	return errors.Join(err, unlockErr)
}

// Close gives the connections back.
func (s *Store) Close() error { return s.db.Close() }

// Device loads the state of a linked companion, or makes a new one for an empty address. may is asked before each later call to the
// state; its first error ends the session. nil: always. ErrNotLinked if there is none.
func (s *Store) Device(ctx context.Context, jid string, may func() error) (*Session, error) {
	container := sqlstore.NewWithDB(s.db, "postgres", Logger(s.log))
	if jid == "" {
		return newSession(container, container.NewDevice(), may), nil
	}
	address, err := types.ParseJID(jid)
	if err != nil {
		return nil, fmt.Errorf("load session %s: %w", jid, err)
	}
	d, err := container.GetDevice(ctx, address)
	if err != nil {
		return nil, fmt.Errorf("load session %s: %w", jid, err)
	}
	if d == nil {
		return nil, ErrNotLinked
	}
	return newSession(container, d, may), nil
}

// Forget destroys the keys of a companion. Nothing stored is no error.
func (s *Store) Forget(ctx context.Context, jid string) error {
	address, err := types.ParseJID(jid)
	if err != nil {
		return fmt.Errorf("forget session %s: %w", jid, err)
	}
	if err := s.container.DeleteDevice(ctx, &store.Device{ID: &address}); err != nil {
		return fmt.Errorf("forget session %s: %w", jid, err)
	}
	return nil
}
