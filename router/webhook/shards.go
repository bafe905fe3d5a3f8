package webhook

import (
	"context"
	"crypto/md5"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"
)

// endpointShards is the fixed number of parts that the endpoints are divided into, as in the schema.
const endpointShards = 64

// shardOf is the part that an endpoint belongs to; the schema computes the same.
func shardOf(endpoint string) int {
	sum := md5.Sum([]byte(endpoint)) // spreads ids; nothing is secret
	return int(sum[0]) % endpointShards
}

// shards holds this dispatcher's share of the endpoints. A shard belongs to one dispatcher at a time, by a lease in PostgreSQL, whose clock
// alone decides. Who holds a shard delivers to its endpoints, so that an endpoint's rate, its concurrency and its pauses are exact, and no
// delivery needs a claim of its own.
type shards struct {
	d      *Dispatcher
	change chan holding // to the loop that delivers: what is held now
	freed  chan int     // from it: a shard that it was told to leave has nothing under way
}

// holding is what a dispatcher may deliver to, until when by its own clock.
type holding struct {
	held    map[int]bool
	leaving map[int]bool // of those: begin nothing new
	until   time.Time
}

func newShards(d *Dispatcher) *shards {
	return &shards{d: d, change: make(chan holding, 1), freed: make(chan int, endpointShards)}
}

const beatQuery = `
INSERT INTO webhook_dispatchers (id, expires_at) VALUES ($1, now() + make_interval(secs => $2))
ON CONFLICT (id) DO UPDATE SET expires_at = excluded.expires_at`

const renewQuery = `UPDATE webhook_shards SET expires_at = now() + make_interval(secs => $2) WHERE holder = $1 RETURNING shard`

const shareQuery = `SELECT ceil($1::int / count(*)::numeric)::int FROM webhook_dispatchers WHERE expires_at > now()`

const takeQuery = `
UPDATE webhook_shards SET holder = $1, expires_at = now() + make_interval(secs => $2) WHERE shard IN (
  SELECT shard FROM webhook_shards WHERE expires_at <= now() ORDER BY random() LIMIT $3 FOR UPDATE SKIP LOCKED) RETURNING shard`

const leaveQuery = `UPDATE webhook_shards SET holder = NULL, expires_at = '-infinity' WHERE holder = $1 AND shard = ANY($2)`

const forgetDispatchersQuery = `DELETE FROM webhook_dispatchers WHERE expires_at < now() - interval '1 minute'`

// run renews, takes and leaves shards until ctx ends.
func (s *shards) run(ctx context.Context) {
	tick := time.NewTicker(s.d.cfg.Lease / 3)
	defer tick.Stop()
	leaving := map[int]bool{}
	for {
		h, err := s.renew(ctx, leaving)
		switch {
		case err == nil:
			s.d.publishHeld(h)
			s.tell(h)
		case ctx.Err() == nil:
			s.d.cfg.Log.Warn("renew shards", "err", err) // the loop stops by itself when the time is over
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		case shard := <-s.freed:
			left := []int{shard}
			for len(s.freed) > 0 {
				left = append(left, <-s.freed)
			}
			if err := s.leave(ctx, left); err != nil {
				s.d.trouble(ctx, "leave shards", err)
				continue // they are renewed and left again
			}
			for _, shard := range left {
				delete(leaving, shard)
			}
		}
	}
}

// publishHeld shows other goroutines what is held, as bits.
func (d *Dispatcher) publishHeld(h holding) {
	bits := uint64(0)
	for shard := range h.held {
		if !h.leaving[shard] {
			bits |= 1 << shard
		}
	}
	d.held.Store(bits)
	d.metrics.shards.Set(float64(len(h.held)))
}

// holds reports whether a shard was held at the last renewal. It is a hint, not a proof.
func (d *Dispatcher) holds(shard int) bool { return d.held.Load()&(1<<shard) != 0 }

// tell replaces what the loop has not read yet.
func (s *shards) tell(h holding) {
	select {
	case <-s.change:
	default:
	}
	s.change <- h
}

// renew extends what is held, takes what is missing to the share, and chooses what is above it.
func (s *shards) renew(ctx context.Context, leaving map[int]bool) (holding, error) {
	lease := s.d.cfg.Lease
	began := time.Now()
	ctx, cancel := context.WithTimeout(ctx, lease)
	defer cancel()
	var share int
	var kept []int
	err := pgx.BeginFunc(ctx, s.d.pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, beatQuery, s.d.id, lease.Seconds()); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, forgetDispatchersQuery); err != nil {
			return err
		}
		if err := tx.QueryRow(ctx, shareQuery, endpointShards).Scan(&share); err != nil {
			return err
		}
		rows, err := tx.Query(ctx, renewQuery, s.d.id, lease.Seconds())
		if err != nil {
			return err
		}
		if kept, err = pgx.CollectRows(rows, pgx.RowTo[int]); err != nil || len(kept) >= share {
			return err
		}
		rows, err = tx.Query(ctx, takeQuery, s.d.id, lease.Seconds(), share-len(kept))
		if err != nil {
			return err
		}
		taken, err := pgx.CollectRows(rows, pgx.RowTo[int])
		kept = append(kept, taken...)
		return err
	})
	if err != nil {
		return holding{}, fmt.Errorf("renew shards: %w", err)
	}
	slices.Sort(kept)
	h := holding{held: map[int]bool{}, leaving: map[int]bool{}, until: began.Add(lease - lease/6)}
	for _, shard := range kept {
		h.held[shard] = true
	}
	for shard := range leaving {
		if !h.held[shard] || len(kept) <= share {
			delete(leaving, shard)
		}
	}
	for i := len(kept) - 1; i >= 0 && len(kept)-len(leaving) > share; i-- {
		leaving[kept[i]] = true
	}
	for shard := range leaving {
		h.leaving[shard] = true
	}
	return h, nil
}

func (s *shards) leave(ctx context.Context, list []int) error {
	if _, err := s.d.pool.Exec(ctx, leaveQuery, s.d.id, list); err != nil {
		return fmt.Errorf("leave shards: %w", err)
	}
	return nil
}

const (
	leaveAllQuery = `UPDATE webhook_shards SET holder = NULL, expires_at = '-infinity' WHERE holder = $1`
	byeQuery      = `DELETE FROM webhook_dispatchers WHERE id = $1`
	leaveTime     = 5 * time.Second
)

// leaveAll gives everything back, so that others need not wait for the lease to run out. Nothing may be under way any more.
func (s *shards) leaveAll() {
	ctx, cancel := context.WithTimeout(context.Background(), leaveTime)
	defer cancel()
	b := &pgx.Batch{}
	b.Queue(leaveAllQuery, s.d.id)
	b.Queue(byeQuery, s.d.id)
	if err := s.d.pool.SendBatch(ctx, b).Close(); err != nil {
		s.d.cfg.Log.Warn("leave shards", "err", err) // they run out
	}
}
