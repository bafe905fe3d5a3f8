package sessionstore

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5/stdlib"

	"github.com/waconnect/waconnect/node/batch"
)

// An installation that ran on the library's own SQL store has its state in tables whatsmeow_*, in clear. The first opening of a device
// moves it over, in one fenced write, and then deletes what stood there.

const hasLegacyQuery = `SELECT to_regclass('whatsmeow_device') IS NOT NULL`

// adopt moves the state of a companion over. ErrNotLinked if there is none.
func (s *Session) adopt(ctx context.Context, jid string) ([]byte, error) {
	var legacy bool
	if err := s.parent.pool.QueryRow(ctx, hasLegacyQuery).Scan(&legacy); err != nil {
		return nil, fmt.Errorf("look for the library's tables: %w", err)
	}
	if !legacy {
		return nil, ErrNotLinked
	}
	own := &Source{main: stdlib.OpenDBFromPool(s.parent.pool), columns: postgresColumns}
	changes, err := own.read(ctx, jid)
	if err = errors.Join(err, own.Close()); err != nil {
		return nil, err
	}
	s.records.mu.Lock()
	s.records.wipe = true
	s.records.mu.Unlock()
	s.records.stage(changes)
	if err := s.head.Flush(ctx); err != nil {
		return nil, err
	}
	if err := s.dropLegacy(ctx, jid); err != nil {
		return nil, err
	}
	s.parent.log.Info("session moved from the library's tables", "device", s.id, "records", len(changes))
	return changes[ref{kindDevice, self}].value, nil
}

// Its other tables follow by their foreign keys.
const (
	dropLegacyTokens = `DELETE FROM whatsmeow_privacy_tokens WHERE our_jid = $1`
	dropLegacyDevice = `DELETE FROM whatsmeow_device WHERE jid = $1`
)

func (s *Session) dropLegacy(ctx context.Context, jid string) error {
	return s.head.Write(ctx, func(b *batch.Batch) {
		b.Queue(dropLegacyTokens, jid)
		b.Queue(dropLegacyDevice, jid)
	})
}

// Forget destroys what the library's own tables may still hold of a companion. What stands in our own is destroyed by QueueForget.
func (s *Store) Forget(ctx context.Context, jid string) error {
	var legacy bool
	if err := s.pool.QueryRow(ctx, hasLegacyQuery).Scan(&legacy); err != nil {
		return fmt.Errorf("look for the library's tables: %w", err)
	}
	if !legacy {
		return nil
	}
	for _, query := range []string{dropLegacyTokens, dropLegacyDevice} {
		if _, err := s.pool.Exec(ctx, query, jid); err != nil {
			return fmt.Errorf("forget session %s: %w", jid, err)
		}
	}
	return nil
}
