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

	"github.com/waconnect/waconnect/node/batch"
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

// Head is one opening of a device. Safe for concurrent use. Writes of a head land one after the other; what is asked for while one is
// under way goes together with the next.
type Head struct {
	pool   *pgxpool.Pool
	lane   *lane
	device device.ID
	epoch  int64

	opening     string // what stood there when it was opened
	quarantined bool

	queued  bool // at the lane, whose lock guards it
	mu      sync.Mutex
	landed  sync.Cond // signalled when flying ends
	ver     int64
	broken  error
	done    chan struct{} // closed when broken
	rider   Rider
	waiting []*wish
	flying  bool
	timer   *time.Timer // of what was staged; nil: none
}

// wish is one asked-for write.
type wish struct {
	fill  func(*batch.Batch)
	ended func(error) // must not block
}

// Rider adds statements to every write of a head: state that is staged in memory and must not be written out of order.
type Rider interface {
	// Ride adds what is staged, after the statements of the write itself: what those stage while they are added goes with them. It is
	// called again for the same state when a write was refused and is tried anew.
	Ride(b *batch.Batch)
	// Landed tells how the write ended that Ride was last called for. It must not block, nor call the head.
	Landed(err error)
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
UPDATE device_heads h SET epoch = $2, ver = h.ver + $3 FROM l
WHERE h.device = l.device AND h.epoch <= $2 AND NOT h.paused
  AND EXISTS (SELECT 1 FROM ring_partitions p WHERE p.partition = h.partition AND p.epoch = $2 AND p.holder = $4)
RETURNING h.ver, coalesce(h.opening, ''), h.quarantined_at IS NOT NULL`

// Open fences the device for this caller. State may be loaded only after it returns. ErrNotHeld, ErrPaused, ErrGone, or an error of the
// database, after which opening again is harmless.
func Open(ctx context.Context, pool *pgxpool.Pool, id device.ID, g Grant) (*Head, error) {
	return openOn(ctx, pool, &lane{pool: pool}, id, g)
}

func openOn(ctx context.Context, pool *pgxpool.Pool, on *lane, id device.ID, g Grant) (*Head, error) {
	h := &Head{pool: pool, lane: on, device: id, epoch: g.Epoch, done: make(chan struct{})}
	h.landed.L = &h.mu
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
			if err := rows.Scan(&h.ver, &h.opening, &h.quarantined); err != nil {
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

// Carry makes r ride with every later write. Call it once, before the first write.
func (h *Head) Carry(r Rider) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.rider = r
}

// Write runs the statements that fill adds in one fenced transaction and returns nil once all of it is committed. Callbacks of queued
// statements run before the commit is confirmed: they may only keep values, which the caller acts upon after nil. fill may be called
// more than once, from another goroutine; the last call counts.
//
// It finishes even if ctx ends, within a few seconds, because an abandoned write would have an unknown outcome.
func (h *Head) Write(ctx context.Context, fill func(*batch.Batch)) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	result := make(chan error, 1)
	if err := h.ask(&wish{fill: fill, ended: func(err error) { result <- err }}); err != nil {
		return err
	}
	h.lane.submit(h)
	return <-result
}

// Flush writes what is staged, if anything is, and returns nil once it is committed.
func (h *Head) Flush(ctx context.Context) error { return h.Write(ctx, func(*batch.Batch) {}) }

// stageTime is how long a staged write waits for another one to go with.
const stageTime = 20 * time.Millisecond

// Stage asks for a write that may wait a moment for another write of this device to go with. ended is told its outcome; it must not
// block.
func (h *Head) Stage(fill func(*batch.Batch), ended func(error)) {
	if err := h.ask(&wish{fill: fill, ended: ended}); err != nil {
		ended(err)
		return
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.timer == nil {
		h.timer = time.AfterFunc(stageTime, func() { h.lane.submit(h) })
	}
}

func (h *Head) ask(w *wish) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.broken != nil {
		return fmt.Errorf("%w: %w", ErrBroken, h.broken)
	}
	h.waiting = append(h.waiting, w)
	return nil
}

// take begins a flight with everything that waits. Nil: there is nothing to do.
func (h *Head) take() *flight {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.timer != nil {
		h.timer.Stop()
		h.timer = nil
	}
	if h.broken != nil || len(h.waiting) == 0 {
		return nil
	}
	f := &flight{head: h, rider: h.rider, wishes: h.waiting, ver: h.ver}
	h.waiting, h.flying = nil, true
	return f
}

// land ends a flight.
func (h *Head) land(f *flight, err error) {
	h.mu.Lock()
	var orphans []*wish
	switch {
	case err == nil:
		h.ver++
	case surelyNotExecuted(err):
	default:
		orphans = h.fail(err)
	}
	h.flying = false
	h.landed.Broadcast()
	h.mu.Unlock()
	if f.rider != nil {
		f.rider.Landed(err)
	}
	for _, w := range f.wishes {
		w.ended(err)
	}
	for _, w := range orphans {
		w.ended(fmt.Errorf("%w: %w", ErrBroken, err))
	}
}

// fail breaks the head and returns what waited; the caller holds mu.
func (h *Head) fail(err error) []*wish {
	if h.broken != nil {
		return nil
	}
	h.broken = err
	close(h.done)
	orphans := h.waiting
	h.waiting = nil
	return orphans
}

// Fenced reports whether the head was found to have been opened by somebody else, or paused.
func (h *Head) Fenced() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return errors.Is(h.broken, ErrFenced)
}

// Break makes every later write fail: the owner lets go of the device. What is staged and not under way yet is dropped. Idempotent; waits
// for a write that is under way.
func (h *Head) Break(reason error) {
	h.mu.Lock()
	for h.flying {
		h.landed.Wait()
	}
	orphans := h.fail(reason)
	if h.timer != nil {
		h.timer.Stop()
		h.timer = nil
	}
	h.mu.Unlock()
	for _, w := range orphans {
		w.ended(fmt.Errorf("%w: %w", ErrBroken, reason))
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
