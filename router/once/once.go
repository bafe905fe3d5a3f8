// Package once lets a request that is repeated with the same Idempotency-Key have one effect and one answer. Its table: idempotent_requests.
//
// It promises:
//
//   - A key belongs to one credential. Another's is another key: nothing of it is seen, and nothing hints at it.
//   - While a request is worked on, its repetition is refused; when it has succeeded, the repetition gets the same answer, for a day.
//   - What failed leaves nothing: the repetition is a first try.
//   - Answers are sealed, because some show a secret, and so is what tells requests apart, because some are made of a password that is easily guessed.
//
// One that was cut in the middle, by a crash or by PostgreSQL, may have had its effect without an answer: after runTime its repetition is worked on
// anew. Sends have keys of their own, which are committed with the message.
package once

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/seal"
	"github.com/waconnect/waconnect/router/tenant"
)

// Errors of keys.
var (
	ErrReused  = errors.New("the key was used for another request")
	ErrRunning = errors.New("the first request with this key is still being worked on")
	ErrLost    = errors.New("what the first request with this key was, or was answered, can no longer be read")
)

const (
	// RunTime is how long a request may be worked on before its process counts as dead. It is longer than any request takes.
	RunTime = time.Minute
	kept    = 24 * time.Hour
	upkeep  = 10 * time.Minute
	piece   = 5000 // rows that one statement deletes
)

// Answer is what a request was answered.
type Answer struct {
	Status int
	Body   []byte // JSON
}

// Store is safe for concurrent use.
type Store struct {
	pool *pgxpool.Pool
	keys *seal.Ring
}

// New makes a store.
func New(pool *pgxpool.Pool, keys *seal.Ring) *Store { return &Store{pool, keys} }

const (
	beginQuery = `
INSERT INTO idempotent_requests AS r (tenant_id, credential, key, fingerprint) VALUES ($1, $2, $3, $4)
ON CONFLICT (tenant_id, credential, key) DO UPDATE SET fingerprint = $4, began_at = now(), status = NULL, answer = NULL
  WHERE r.began_at < now() - $5::interval
RETURNING began_at`

	lookQuery = `
SELECT fingerprint, status, answer, status IS NULL AND began_at < now() - $4::interval FROM idempotent_requests
WHERE tenant_id = $1 AND credential = $2 AND key = $3 FOR UPDATE`

	againQuery = `
UPDATE idempotent_requests SET began_at = now() WHERE tenant_id = $1 AND credential = $2 AND key = $3 RETURNING began_at`
)

// Request is one that has begun. Its end must be told: Succeed or Fail.
type Request struct {
	store           *Store
	tenant, by, key string
	began           time.Time
}

// Begin begins a request, or returns the answer that it had. ErrReused, ErrRunning, ErrLost.
func (s *Store) Begin(ctx context.Context, p tenant.Principal, key string, fingerprint []byte) (r *Request, first *Answer, err error) {
	r = &Request{store: s, tenant: p.Tenant, by: p.Credential, key: key}
	err = tenant.Tx(ctx, s.pool, p.Tenant, func(tx pgx.Tx) error {
		err := tx.QueryRow(ctx, beginQuery, r.tenant, r.by, key, s.keys.Seal(r.place("fingerprint"), fingerprint), kept).Scan(&r.began)
		if !errors.Is(err, pgx.ErrNoRows) {
			return err
		}
		first, err = r.look(ctx, tx, fingerprint)
		return err
	})
	if errors.Is(err, pgx.ErrNoRows) { // it has just failed
		err = ErrRunning
	}
	if err != nil {
		return nil, nil, err
	}
	return r, first, nil
}

// look finds what became of the first request with the key. No answer and no error: its process has died, and this one takes its place.
func (r *Request) look(ctx context.Context, tx pgx.Tx, fingerprint []byte) (*Answer, error) {
	var theirs, sealed []byte
	var status *int
	var dead bool
	if err := tx.QueryRow(ctx, lookQuery, r.tenant, r.by, r.key, RunTime).Scan(&theirs, &status, &sealed, &dead); err != nil {
		return nil, err
	}
	theirs, err := r.store.keys.Open(r.place("fingerprint"), theirs)
	switch {
	case err != nil:
		return nil, fmt.Errorf("%w: %w", ErrLost, err)
	case !bytes.Equal(theirs, fingerprint):
		return nil, ErrReused
	case dead:
		return nil, tx.QueryRow(ctx, againQuery, r.tenant, r.by, r.key).Scan(&r.began)
	case status == nil:
		return nil, ErrRunning
	}
	body, err := r.store.keys.Open(r.place("answer"), sealed)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrLost, err)
	}
	return &Answer{*status, body}, nil
}

// place is where something of the request is sealed.
func (r *Request) place(column string) seal.Place {
	return seal.Place{Tenant: r.tenant, Table: "idempotent_requests", Row: column + "\x00" + r.by + "\x00" + r.key}
}

const (
	succeedQuery = `
UPDATE idempotent_requests SET status = $5, answer = $6 WHERE tenant_id = $1 AND credential = $2 AND key = $3 AND began_at = $4 AND status IS NULL`
	failQuery = `DELETE FROM idempotent_requests WHERE tenant_id = $1 AND credential = $2 AND key = $3 AND began_at = $4 AND status IS NULL`
)

// Succeed keeps the answer.
func (r *Request) Succeed(ctx context.Context, a Answer) error {
	return r.end(ctx, succeedQuery, a.Status, r.store.keys.Seal(r.place("answer"), a.Body))
}

// Fail forgets the request.
func (r *Request) Fail(ctx context.Context) error { return r.end(ctx, failQuery) }

func (r *Request) end(ctx context.Context, query string, args ...any) error {
	err := tenant.Tx(ctx, r.store.pool, r.tenant, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, query, append([]any{r.tenant, r.by, r.key, r.began}, args...)...)
		return err
	})
	if err != nil {
		return fmt.Errorf("end an idempotent request: %w", err)
	}
	return nil
}

const forgetQuery = `
DELETE FROM idempotent_requests WHERE ctid = ANY (ARRAY (SELECT ctid FROM idempotent_requests WHERE began_at < now() - $1::interval LIMIT $2))`

// Forget deletes what is older than a day, in pieces.
func (s *Store) Forget(ctx context.Context) error {
	for more := true; more; {
		err := tenant.Tx(ctx, s.pool, device.AnyTenant, func(tx pgx.Tx) error {
			done, err := tx.Exec(ctx, forgetQuery, kept, piece)
			more = err == nil && done.RowsAffected() == piece
			return err
		})
		if err != nil {
			return fmt.Errorf("forget idempotent requests: %w", err)
		}
	}
	return nil
}

// Run forgets from time to time, until ctx ends.
func (s *Store) Run(ctx context.Context, log *slog.Logger) {
	tick := time.NewTicker(upkeep)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		if err := s.Forget(ctx); err != nil && ctx.Err() == nil {
			log.Warn("answers of idempotent requests are kept for longer", "err", err)
		}
	}
}
