// Package commit is the fence of a device's state: its head row, one per device.
//
// Opening a device stamps the head with the epoch under which its partition is held, if it still is. Every later write of the owner is one pipelined transaction whose first
// statement compares and swaps (epoch, ver) of the head; the other statements join the head on `wrote = pg_current_xact_id()` and
// therefore write only where the swap hit. From the commit of an open on, no older opener can write that device (invariant I2); and
// because the version moves with each write, a delayed write of the same opener cannot land over a newer one either.
//
// Three outcomes are kept apart. Nil: committed. A refused statement (class 22, 23, 40001, 40P01): surely not executed, the head is
// as before. Everything else is unknown: the head is broken for ever, the caller drops the device's memory and opens it again.
package commit

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/ring/lease"
)

// Errors that callers test.
var (
	// ErrFenced: somebody else has opened the device, or it was paused. The head is broken.
	ErrFenced = errors.New("device was opened elsewhere or paused")
	// ErrBroken: an earlier write was fenced or has an unknown outcome. Open the device anew.
	ErrBroken = errors.New("device head is broken")
	// ErrPaused: a paused device is not opened.
	ErrPaused = errors.New("device is paused")
	// ErrGone: the device has no head: it was deleted.
	ErrGone = errors.New("device is deleted")
	// ErrNotHeld: the partition is not held under the epoch that was given, or the device was opened under a newer one.
	ErrNotHeld = errors.New("device's partition is not held under this epoch")
)

// Times of one statement. A write ends before a trust window can; past its time the outcome counts as unknown. The server gives an open
// up before its caller does, and waits for a row only for a short while.
const (
	writeTimeout = 2 * time.Second
	openTimeout  = 2 * time.Second
)

// versionGap is added at each open, so that a write that was on its way cannot hit by chance.
const versionGap = 1 << 20

// Head is one opening of a device. Safe for concurrent use; writes are serial.
type Head struct {
	pool   *pgxpool.Pool
	device device.ID
	epoch  int64

	mu     sync.Mutex
	ver    int64
	broken error
	done   chan struct{} // closed when broken
}

// Grant is the proof with which a device is opened: the epoch of its partition, and the incarnation that holds it.
type Grant struct {
	Epoch  int64
	Holder uuid.UUID
}

// A process that was stopped between the statements of a write keeps the row locked for as long as it is stopped: lock_timeout finds
// that out soon.
const openBounds = `SELECT set_config('lock_timeout', '500ms', true), set_config('statement_timeout', '1500ms', true)`

// The epoch may be the one that the head has already: an open whose answer was lost is repeated. The check of the partition needs no
// lock: whoever takes it over opens the device again, under a higher epoch.
const openQuery = `
WITH l AS MATERIALIZED (SELECT device FROM device_heads WHERE device = $1 AND epoch <= $2 AND NOT paused FOR NO KEY UPDATE)
UPDATE device_heads h SET epoch = $2, ver = h.ver + $3, opening = NULL FROM l
WHERE h.device = l.device AND h.epoch <= $2 AND NOT h.paused
  AND EXISTS (SELECT 1 FROM ring_partitions p WHERE p.partition = h.partition AND p.epoch = $2 AND p.holder = $4)
RETURNING h.ver`

// Open fences the device for this caller. State may be loaded only after it returns. ErrNotHeld, ErrPaused, ErrGone, or an error of the
// database, after which opening again is harmless.
func Open(ctx context.Context, pool *pgxpool.Pool, id device.ID, g Grant) (*Head, error) {
	h := &Head{pool: pool, device: id, epoch: g.Epoch, done: make(chan struct{})}
	err := h.open(ctx, g)
	if lease.LockTimeout(err) {
		ended, endErr := lease.EndFenced(ctx, pool)
		if endErr != nil {
			return nil, fmt.Errorf("open device %s: %w", id, errors.Join(err, endErr))
		}
		if ended > 0 {
			err = h.open(ctx, g)
		}
	}
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, refusal(ctx, pool, id)
	}
	if err != nil {
		return nil, fmt.Errorf("open device %s: %w", id, err)
	}
	return h, nil
}

func (h *Head) open(ctx context.Context, g Grant) error {
	ctx, cancel := context.WithTimeout(ctx, openTimeout)
	defer cancel()
	b := &pgx.Batch{}
	b.Queue(openBounds)
	found := false
	b.Queue(openQuery, h.device, g.Epoch, versionGap, g.Holder).Query(func(rows pgx.Rows) error {
		for rows.Next() {
			found = true
			if err := rows.Scan(&h.ver); err != nil {
				return err
			}
		}
		return rows.Err()
	})
	if err := h.pool.SendBatch(ctx, b).Close(); err != nil {
		return err
	}
	if !found {
		return pgx.ErrNoRows
	}
	return nil
}

// refusal says why no row was opened.
func refusal(ctx context.Context, pool *pgxpool.Pool, id device.ID) error {
	ctx, cancel := context.WithTimeout(ctx, openTimeout)
	defer cancel()
	var paused bool
	err := pool.QueryRow(ctx, `SELECT paused FROM device_heads WHERE device = $1`, id).Scan(&paused)
	switch {
	case errors.Is(err, pgx.ErrNoRows):
		return ErrGone
	case err != nil:
		return fmt.Errorf("open device %s: %w", id, err)
	case paused:
		return ErrPaused
	default:
		return ErrNotHeld
	}
}

// Epoch is the fencing token of this opening.
func (h *Head) Epoch() int64 { return h.epoch }

// Broken is closed when the head cannot be used any more.
func (h *Head) Broken() <-chan struct{} { return h.done }

const swapStatement = `
UPDATE device_heads SET ver = ver + 1, wrote = pg_current_xact_id()
WHERE device = $1 AND epoch = $2 AND ver = $3 AND NOT paused`

// Write runs the statements that fill adds in one fenced transaction and returns nil once all of it is committed. Callbacks of queued
// statements run before the commit is confirmed: they may only keep values, which the caller acts upon after nil.
//
// It finishes even if ctx ends, within a few seconds, because an abandoned write would have an unknown outcome.
func (h *Head) Write(ctx context.Context, fill func(*pgx.Batch)) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.broken != nil {
		return fmt.Errorf("%w: %w", ErrBroken, h.broken)
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), writeTimeout)
	defer cancel()

	hit := false
	b := &pgx.Batch{}
	b.Queue(swapStatement, h.device, h.epoch, h.ver).Exec(func(tag pgconn.CommandTag) error {
		hit = tag.RowsAffected() == 1
		return nil
	})
	fill(b)
	err := h.pool.SendBatch(ctx, b).Close()
	switch {
	case err == nil && hit:
		h.ver++
		return nil
	case err == nil:
		return h.fail(ErrFenced)
	case surelyNotExecuted(err):
		return fmt.Errorf("write device %s: %w", h.device, err)
	default:
		return h.fail(fmt.Errorf("write device %s, outcome unknown: %w", h.device, err))
	}
}

// fail breaks the head; the caller holds mu.
func (h *Head) fail(err error) error {
	h.broken = err
	close(h.done)
	return err
}

// Fenced reports whether the head was found to have been opened by somebody else, or paused.
func (h *Head) Fenced() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return errors.Is(h.broken, ErrFenced)
}

// Break makes every later write fail: the owner lets go of the device. Idempotent; waits for a write that is under way.
func (h *Head) Break(reason error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.broken == nil {
		_ = h.fail(reason)
	}
}

// surelyNotExecuted tells a statement that PostgreSQL refused from a lost connection: data exceptions, constraint violations,
// serialization failures and deadlocks roll the whole transaction back.
func surelyNotExecuted(err error) bool {
	var pg *pgconn.PgError
	if !errors.As(err, &pg) {
		return false
	}
	switch {
	case pg.Code == "40001", pg.Code == "40P01":
		return true
	case len(pg.Code) == 5 && (pg.Code[:2] == "22" || pg.Code[:2] == "23"):
		return true
	}
	return false
}

// Refused reports whether err of Write means that nothing was executed and the head still serves.
func Refused(err error) bool { return surelyNotExecuted(err) }
