package node

import (
	"context"
	"fmt"
	"time"

	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/media"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/outbound"
	"github.com/waconnect/waconnect/node/quarantine"
)

// Intervals of the node's small jobs.
const (
	upkeepEvery  = time.Hour
	measureEvery = 5 * time.Second
	releaseEvery = 500 * time.Millisecond // how late a scheduled message may be
	expireEvery  = time.Minute
)

// keepUp makes partitions ahead, deletes what has expired, and measures the queue.
func (n *Node) keepUp(ctx context.Context) error {
	upkeep, measure, expire := time.NewTicker(upkeepEvery), time.NewTicker(measureEvery), time.NewTicker(expireEvery)
	release := time.NewTicker(releaseEvery)
	defer release.Stop()
	defer expire.Stop()
	defer upkeep.Stop()
	defer measure.Stop()
	n.upkeep(ctx)
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-upkeep.C:
			n.upkeep(ctx)
		case <-release.C:
			if err := message.Release(ctx, n.cfg.Pool); err != nil && ctx.Err() == nil {
				n.log.Warn("upkeep", "job", "release scheduled messages", "err", err)
			}
		case <-expire.C:
			if err := message.Expire(ctx, n.cfg.Pool); err != nil && ctx.Err() == nil {
				n.log.Warn("upkeep", "job", "expire messages", "err", err)
			}
		case <-measure.C:
			count, oldest, err := message.Depth(ctx, n.cfg.Pool)
			if err != nil {
				continue // the database is away; its own metrics say so
			}
			n.metrics.queue(count, oldest)
		}
	}
}

func (n *Node) upkeep(ctx context.Context) {
	for _, job := range []struct {
		name string
		run  func(context.Context) error
	}{
		{"make partitions", n.makePartitions},
		{"sweep pending reads", func(ctx context.Context) error { return outbound.SweepPendingReads(ctx, n.cfg.Pool) }},
		{"sweep media", func(ctx context.Context) error { return media.Sweep(ctx, n.cfg.Pool) }},
		{"sweep uploads", func(ctx context.Context) error { return outbound.SweepUploads(ctx, n.cfg.Pool) }},
		{"sweep idempotency keys", func(ctx context.Context) error { return message.SweepKeys(ctx, n.cfg.Pool) }},
		{"sweep signal records", n.cfg.Store.Sweep},
		{"sweep handled messages", func(ctx context.Context) error { return event.SweepHandled(ctx, n.cfg.Pool) }},
		{"sweep crashes", func(ctx context.Context) error { return quarantine.Sweep(ctx, n.cfg.Pool) }},
	} {
		if err := job.run(ctx); err != nil && ctx.Err() == nil {
			n.log.Warn("upkeep", "job", job.name, "err", err)
		}
	}
}

// daysAhead is how far partitions exist before they are needed.
const daysAhead = 8

func (n *Node) makePartitions(ctx context.Context) error {
	for _, table := range []string{"messages", "events"} {
		if _, err := n.cfg.Pool.Exec(ctx, `SELECT make_day_partitions($1, $2)`, table, daysAhead); err != nil {
			return fmt.Errorf("partitions of %s: %w", table, err)
		}
	}
	return nil
}
