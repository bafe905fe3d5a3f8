// Package commit is the fence of a device's state: its head row, one per device.
//
// Opening a device stamps the head with a fresh epoch. Every later write of the owner is one pipelined transaction whose first
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

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/waconnect/waconnect/node/device"
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
)

// writeTimeout bounds one write. It is shorter than any lease, and past it the outcome counts as unknown.
const writeTimeout = 5 * time.Second

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

const openQuery = `
UPDATE device_heads SET epoch = nextval('ring_epoch'), ver = ver + $2, opening = NULL
WHERE device = $1 AND NOT paused RETURNING epoch, ver`

// Open fences the device for this caller. State may be loaded only after it returns. ErrPaused, ErrGone, or an error of the database,
// after which opening again is harmless.
func Open(ctx context.Context, pool *pgxpool.Pool, id device.ID) (*Head, error) {
	ctx, cancel := context.WithTimeout(ctx, writeTimeout)
	defer cancel()
	h := &Head{pool: pool, device: id, done: make(chan struct{})}
	err := pool.QueryRow(ctx, openQuery, id, versionGap).Scan(&h.epoch, &h.ver)
	if errors.Is(err, pgx.ErrNoRows) {
		var paused bool
		err = pool.QueryRow(ctx, `SELECT paused FROM device_heads WHERE device = $1`, id).Scan(&paused)
		switch {
		case errors.Is(err, pgx.ErrNoRows):
			return nil, ErrGone
		case err == nil && paused:
			return nil, ErrPaused
		case err == nil:
			return nil, fmt.Errorf("open device %s: changed meanwhile", id)
		}
	}
	if err != nil {
		return nil, fmt.Errorf("open device %s: %w", id, err)
	}
	return h, nil
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
