package tenant

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
)

const (
	flushEvery  = 5 * time.Second
	refuseEvery = 30 * time.Second // between two writings of refusals
	upkeepEvery = time.Hour
	lastFlush   = 5 * time.Second
	// forgetPiece bounds what one statement deletes.
	forgetPiece = 5000
	// loginsKept is how long a login is kept after its end.
	loginsKept = 7 * 24 * time.Hour
)

// used gathers what was used, to be written in batches.
type used struct {
	mu   sync.Mutex
	seen [usedKinds]map[string]time.Time
}

const (
	usedLogin = iota
	usedKey
	usedService
	usedKinds
)

// maxUsed bounds the memory; what finds no place is seen at its next use.
const maxUsed = 20_000

func (u *used) touch(kind int, id string) {
	u.mu.Lock()
	defer u.mu.Unlock()
	if u.seen[kind] == nil {
		u.seen[kind] = map[string]time.Time{}
	}
	if len(u.seen[kind]) < maxUsed {
		u.seen[kind][id] = time.Now()
	}
}

// What another router writes right now is left to it.
var touchQueries = [usedKinds]string{
	usedLogin: `WITH l AS (SELECT id FROM logins WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE SKIP LOCKED)
UPDATE logins x SET last_seen_at = greatest(x.last_seen_at, u.at) FROM l, unnest($1::uuid[], $2::timestamptz[]) AS u (id, at) WHERE l.id = x.id AND u.id = x.id`,
	usedKey: `WITH l AS (SELECT id FROM api_keys WHERE id = ANY ($1::text[]) ORDER BY id FOR NO KEY UPDATE SKIP LOCKED)
UPDATE api_keys x SET last_used_at = greatest(x.last_used_at, u.at) FROM l, unnest($1::text[], $2::timestamptz[]) AS u (id, at) WHERE l.id = x.id AND u.id = x.id`,
	usedService: `WITH l AS (SELECT id FROM service_tokens WHERE id = ANY ($1::text[]) ORDER BY id FOR NO KEY UPDATE SKIP LOCKED)
UPDATE service_tokens x SET last_used_at = greatest(x.last_used_at, u.at) FROM l, unnest($1::text[], $2::timestamptz[]) AS u (id, at) WHERE l.id = x.id AND u.id = x.id`,
}

// flushUsed writes when credentials were used last. What cannot be written is forgotten: the next use says it again.
func (s *Store) flushUsed(ctx context.Context) error {
	s.used.mu.Lock()
	seen := s.used.seen
	s.used.seen = [usedKinds]map[string]time.Time{}
	s.used.mu.Unlock()
	for kind, uses := range seen {
		if len(uses) == 0 {
			continue
		}
		ids, times := make([]string, 0, len(uses)), make([]time.Time, 0, len(uses))
		for id, at := range uses {
			ids, times = append(ids, id), append(times, at)
		}
		err := s.tx(ctx, device.AnyTenant, func(tx pgx.Tx) error {
			_, err := tx.Exec(ctx, touchQueries[kind], ids, times)
			return err
		})
		if err != nil {
			return wrap("write last uses", err)
		}
	}
	return nil
}

// Flush writes what has gathered in memory: last uses, messages to be taken back, refusals, changes that could not be written.
func (s *Store) Flush(ctx context.Context) error {
	return errors.Join(s.flushUsed(ctx), s.flushOwed(ctx), s.flushAudit(ctx, true))
}

// Run writes what gathers in memory every few seconds, and deletes what is too old every hour, until ctx ends; then it writes once more.
// auditKept is how long the audit is kept.
func (s *Store) Run(ctx context.Context, log *slog.Logger, auditKept time.Duration) {
	flush, refusals, upkeep := time.NewTicker(flushEvery), time.NewTicker(refuseEvery), time.NewTicker(upkeepEvery)
	defer flush.Stop()
	defer refusals.Stop()
	defer upkeep.Stop()
	report := func(what string, err error) {
		if err != nil && ctx.Err() == nil {
			log.Warn(what, "err", err)
		}
	}
	report("upkeep of logins and audit", s.Forget(ctx, time.Now().Add(-auditKept)))
	for {
		select {
		case <-ctx.Done():
			last, cancel := context.WithTimeout(context.WithoutCancel(ctx), lastFlush)
			defer cancel()
			if err := s.Flush(last); err != nil {
				log.Error("audit and last uses could not be written at the end", "err", err)
			}
			return
		case <-flush.C:
			report("write audit and last uses", errors.Join(s.flushUsed(ctx), s.flushOwed(ctx), s.flushAudit(ctx, false)))
		case <-refusals.C:
			report("write audit", s.flushAudit(ctx, true))
		case <-upkeep.C:
			report("upkeep of logins and audit", s.Forget(ctx, time.Now().Add(-auditKept)))
		}
	}
}

// forgetQueries delete a piece of what is older than a moment. They run outside the wall, which lets nobody delete what was audited.
var forgetQueries = []struct {
	query string
	older time.Duration // than now; 0: the audit's own
}{
	{`DELETE FROM audit_log WHERE id IN (SELECT id FROM audit_log WHERE id < uuid7_floor($1) ORDER BY id LIMIT $2)`, 0},
	{`DELETE FROM logins WHERE id IN (SELECT id FROM logins WHERE expires_at < $1 ORDER BY expires_at LIMIT $2)`, loginsKept},
	{`DELETE FROM throttles WHERE key IN (SELECT key FROM throttles WHERE at < $1 AND until < now() ORDER BY at LIMIT $2)`, throttleMemory},
	{`DELETE FROM known_networks WHERE (user_id, network) IN (SELECT user_id, network FROM known_networks WHERE seen_at < $1 LIMIT $2)`, knownFor},
}

// Forget deletes what is too old, the audit of before a moment. Several may do it at once.
func (s *Store) Forget(ctx context.Context, auditBefore time.Time) error {
	for _, f := range forgetQueries {
		before := auditBefore
		if f.older > 0 {
			before = time.Now().Add(-f.older)
		}
		for {
			tag, err := s.pool.Exec(ctx, f.query, before, forgetPiece)
			if err != nil {
				return wrap("forget", err)
			}
			if tag.RowsAffected() < forgetPiece {
				break
			}
		}
	}
	return nil
}
