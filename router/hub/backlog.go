package hub

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/router/tenant"
)

const (
	// countEvery and countAfter are how old a count may be, and how many messages may be accepted on it.
	countEvery = 2 * time.Second
	countAfter = 500
	// fullWait is what a caller is asked to wait when a queue is full.
	fullWait = 5 * time.Second
	// maxCounted bounds the memory: beyond it, counts of devices that were not asked for lately are dropped.
	maxCounted = 10_000
)

// backlog bounds the queue of each device. It counts seldom, so a queue may grow over its bound by what all routers accept between two
// counts.
type backlog struct {
	limit int

	mu     sync.Mutex
	counts map[device.ID]*count
}

type count struct {
	at    time.Time
	n     int // messages then
	since int // accepted here since then
}

// room answers a problem if the device's queue is full.
func (b *backlog) room(ctx context.Context, pool *pgxpool.Pool, row device.Row) error {
	now := time.Now()
	b.mu.Lock()
	c := b.counts[row.ID]
	fresh := c != nil && now.Sub(c.at) < countEvery && c.since < countAfter
	if fresh {
		c.since++
	}
	b.mu.Unlock()
	if !fresh {
		c = &count{at: now, since: 1}
		err := tenant.Tx(ctx, pool, row.TenantID, func(tx pgx.Tx) (err error) {
			c.n, err = message.QueueLength(ctx, tx, row.ID, b.limit)
			return err
		})
		if err != nil {
			return err
		}
		b.keep(row.ID, c, now)
	}
	if c.n < b.limit {
		return nil
	}
	return &Problem{
		Kind: Busy, Code: "queue_full", Wait: fullWait,
		Message: fmt.Sprintf("%d messages of this device wait already; nothing was queued", b.limit),
		Details: map[string]any{"outcome": "not_executed"},
	}
}

func (b *backlog) keep(id device.ID, c *count, now time.Time) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.counts == nil {
		b.counts = map[device.ID]*count{}
	}
	if len(b.counts) >= maxCounted {
		for other, old := range b.counts {
			if now.Sub(old.at) >= countEvery {
				delete(b.counts, other)
			}
		}
	}
	if len(b.counts) < maxCounted {
		b.counts[id] = c
	}
}
