package webhook

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
)

// lane is the order of deliveries to one endpoint from one chat of a device.
type lane struct {
	EndpointID string `db:"endpoint_id"`
	DeviceID   string `db:"device_id"`
	Chat       string `db:"chat"`
}

const (
	perClaim    = 100             // deliveries of one lane before others get a turn
	releaseTime = 5 * time.Second // to give a lane back when the dispatcher stops
)

// deliver claims due lanes and works on each in its own goroutine, until ctx ends.
func (d *Dispatcher) deliver(ctx context.Context) {
	work, cut := context.WithCancel(context.WithoutCancel(ctx))
	defer cut()
	finished := make(chan lane, d.cfg.Workers)
	busy := map[string]int{} // endpoint: lanes at work here
	running := 0
	done := func(l lane) {
		running--
		if busy[l.EndpointID]--; busy[l.EndpointID] == 0 {
			delete(busy, l.EndpointID)
		}
	}
	var all sync.WaitGroup
	poll := time.NewTicker(d.cfg.Poll)
	defer poll.Stop()
	for ctx.Err() == nil {
		lanes, err := d.claim(ctx, busy, d.cfg.Workers-running)
		d.trouble(ctx, "claim lanes", err)
		for _, l := range lanes {
			running++
			busy[l.EndpointID]++
			all.Go(func() {
				d.trouble(work, "deliver", d.work(ctx, work, l), "endpoint", l.EndpointID, "device", l.DeviceID)
				finished <- l
			})
		}
		select {
		case <-ctx.Done():
		case <-d.wake:
		case <-poll.C:
		case l := <-finished:
			done(l)
		}
		for len(finished) > 0 {
			done(<-finished)
		}
	}
	grace := time.AfterFunc(d.cfg.Grace, cut)
	defer grace.Stop()
	all.Wait() // the channel holds as many as can run
}

// Each endpoint offers as many of its due lanes as it has room for here, and those with the least at work come first. A disabled
// endpoint's lanes rest until it is enabled.
const claimQuery = `
WITH due AS (
  SELECT l.* FROM webhook_endpoints w
  LEFT JOIN unnest($1::text[], $2::int[]) busy (id, n) ON busy.id = w.id
  CROSS JOIN LATERAL (
    SELECT endpoint_id, device_id, chat FROM webhook_lanes
    WHERE endpoint_id = w.id AND greatest(due_at, claimed_until) <= now()
    ORDER BY greatest(due_at, claimed_until) LIMIT greatest(0, $3::int - coalesce(busy.n, 0)) FOR UPDATE SKIP LOCKED) l
  WHERE w.enabled ORDER BY coalesce(busy.n, 0) LIMIT $4)
UPDATE webhook_lanes l SET claimed_by = $5, claimed_until = now() + make_interval(secs => $6) FROM due
WHERE l.endpoint_id = due.endpoint_id AND l.device_id = due.device_id AND l.chat = due.chat
RETURNING l.endpoint_id, l.device_id, l.chat`

func (d *Dispatcher) claim(ctx context.Context, busy map[string]int, room int) ([]lane, error) {
	if room <= 0 {
		return nil, nil
	}
	ids, counts := make([]string, 0, len(busy)), make([]int, 0, len(busy))
	for id, n := range d.health.load(busy, d.cfg.PerEndpoint) {
		ids, counts = append(ids, id), append(counts, n)
	}
	rows, err := d.cfg.Pool.Query(ctx, claimQuery, ids, counts, d.cfg.PerEndpoint, room, d.id, d.cfg.Claim.Seconds())
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, pgx.RowToStructByName[lane])
}

// work delivers what is due of a claimed lane, in order, and gives the lane back. running ends when the dispatcher is to stop, ctx when
// attempts are cut.
func (d *Dispatcher) work(running, ctx context.Context, l lane) error {
	for range perClaim {
		if running.Err() != nil {
			return d.release(ctx, l, 0)
		}
		next, err := d.next(ctx, l)
		if errors.Is(err, errNothing) {
			return d.close(ctx, l)
		}
		if errors.Is(err, errClaimLost) {
			return nil // somebody else goes on, or the endpoint was deleted
		}
		if err != nil {
			return err // the claim runs out, and somebody tries again
		}
		if !next.Enabled || next.Wait > 0 {
			return d.release(ctx, l, time.Duration(next.Wait*float64(time.Second)))
		}
		more, err := d.attempt(ctx, l, next)
		if err != nil || !more {
			return err
		}
	}
	return d.release(ctx, l, 0)
}

// Conditions of next.
var (
	errNothing   = errors.New("the lane has no unfinished delivery")
	errClaimLost = errors.New("the lane is no longer claimed here")
)

const extendQuery = `UPDATE webhook_lanes SET claimed_until = now() + make_interval(secs => $5)
WHERE endpoint_id = $1 AND device_id = $2 AND chat = $3 AND claimed_by = $4`

// next extends the claim and reads the lane's lowest unfinished delivery with its event and endpoint as they are now.
func (d *Dispatcher) next(ctx context.Context, l lane) (delivery, error) {
	tag, err := d.cfg.Pool.Exec(ctx, extendQuery, l.EndpointID, l.DeviceID, l.Chat, d.id, d.cfg.Claim.Seconds())
	if err != nil {
		return delivery{}, fmt.Errorf("extend claim: %w", err)
	}
	if tag.RowsAffected() == 0 {
		return delivery{}, errClaimLost
	}
	rows, err := d.cfg.Pool.Query(ctx, nextQuery, l.EndpointID, l.DeviceID, l.Chat)
	if err != nil {
		return delivery{}, fmt.Errorf("read next delivery: %w", err)
	}
	next, err := pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[delivery])
	if errors.Is(err, pgx.ErrNoRows) {
		return delivery{}, errNothing
	}
	if err != nil {
		return delivery{}, fmt.Errorf("read next delivery: %w", err)
	}
	return next, nil
}

const releaseQuery = `
UPDATE webhook_lanes SET claimed_by = NULL, claimed_until = '-infinity', due_at = now() + make_interval(secs => $5)
WHERE endpoint_id = $1 AND device_id = $2 AND chat = $3 AND claimed_by = $4`

// release gives the lane back, due after a while. It works also when attempts have been cut, so that others need not wait for the claim
// to run out.
func (d *Dispatcher) release(ctx context.Context, l lane, after time.Duration) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), releaseTime)
	defer cancel()
	if _, err := d.cfg.Pool.Exec(ctx, releaseQuery, l.EndpointID, l.DeviceID, l.Chat, d.id, after.Seconds()); err != nil {
		return fmt.Errorf("release lane: %w", err)
	}
	return nil
}

const (
	lockLaneQuery = `SELECT 1 FROM webhook_lanes
WHERE endpoint_id = $1 AND device_id = $2 AND chat = $3 AND claimed_by = $4 FOR UPDATE`

	removeLaneQuery = `
DELETE FROM webhook_lanes l WHERE endpoint_id = $1 AND device_id = $2 AND chat = $3 AND claimed_by = $4 AND NOT EXISTS (
  SELECT 1 FROM webhook_deliveries d WHERE d.endpoint_id = l.endpoint_id AND d.device_id = l.device_id AND d.chat = l.chat
  AND d.status IN ('PENDING', 'FAILED'))`
)

// close removes a lane without unfinished deliveries. It locks the lane in a statement of its own first: the second then sees the
// deliveries of every fan-out that touched the lane before, and a fan-out that comes later makes the lane anew.
func (d *Dispatcher) close(ctx context.Context, l lane) error {
	var removed int64
	err := pgx.BeginFunc(ctx, d.cfg.Pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, lockLaneQuery, l.EndpointID, l.DeviceID, l.Chat, d.id); err != nil {
			return err
		}
		tag, err := tx.Exec(ctx, removeLaneQuery, l.EndpointID, l.DeviceID, l.Chat, d.id)
		removed = tag.RowsAffected()
		return err
	})
	if err != nil {
		return fmt.Errorf("close lane: %w", err)
	}
	if removed == 0 {
		return d.release(ctx, l, 0)
	}
	return nil
}
