package node

import (
	"context"
	"fmt"
	"time"

	"github.com/waconnect/waconnect/node/device"
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
	countEvery   = 15 * time.Second
	releaseEvery = 500 * time.Millisecond // how late a scheduled message may be
	expireEvery  = time.Minute
)

// keepUp makes partitions ahead, deletes what has expired, and measures the queue.
func (n *Node) keepUp(ctx context.Context) error {
	upkeep, measure, expire := time.NewTicker(upkeepEvery), time.NewTicker(measureEvery), time.NewTicker(expireEvery)
	count := time.NewTicker(countEvery)
	defer count.Stop()
	release := time.NewTicker(releaseEvery)
	defer release.Stop()
	defer expire.Stop()
	defer upkeep.Stop()
	defer measure.Stop()
	n.upkeep(ctx)
	n.count(ctx)
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-upkeep.C:
			n.upkeep(ctx)
		case <-release.C:
			n.job(ctx, jobRelease, func(ctx context.Context) error { return message.Release(ctx, n.cfg.Pool) })
		case <-expire.C:
			n.job(ctx, jobExpire, func(ctx context.Context) error {
				expired, err := message.Expire(ctx, n.cfg.Pool)
				n.metrics.expired.Add(float64(expired))
				return err
			})
		case <-count.C:
			n.count(ctx)
		case <-measure.C:
			count, oldest, err := message.Depth(ctx, n.cfg.Pool)
			if err != nil {
				continue // the database is away; its own metrics say so
			}
			n.metrics.queue(count, oldest)
		}
	}
}

// Names of the jobs, in logs and metrics.
const (
	jobPartitions = "make partitions"
	jobReads      = "sweep pending reads"
	jobMedia      = "sweep media"
	jobUploads    = "sweep uploads"
	jobKeys       = "sweep idempotency keys"
	jobSignal     = "sweep signal records"
	jobHandled    = "sweep handled messages"
	jobCrashes    = "sweep crashes"
	jobRelease    = "release scheduled messages"
	jobExpire     = "expire messages"
)

func (n *Node) upkeep(ctx context.Context) {
	n.job(ctx, jobPartitions, n.makePartitions)
	n.job(ctx, jobReads, func(ctx context.Context) error { return outbound.SweepPendingReads(ctx, n.cfg.Pool) })
	n.job(ctx, jobMedia, func(ctx context.Context) error { return media.Sweep(ctx, n.cfg.Pool) })
	n.job(ctx, jobUploads, func(ctx context.Context) error { return outbound.SweepUploads(ctx, n.cfg.Pool) })
	n.job(ctx, jobKeys, func(ctx context.Context) error { return message.SweepKeys(ctx, n.cfg.Pool) })
	n.job(ctx, jobSignal, n.cfg.Store.Sweep)
	n.job(ctx, jobHandled, func(ctx context.Context) error { return event.SweepHandled(ctx, n.cfg.Pool) })
	n.job(ctx, jobCrashes, func(ctx context.Context) error { return quarantine.Sweep(ctx, n.cfg.Pool) })
}

// job runs one; a failure is logged and counted, and the next time comes.
func (n *Node) job(ctx context.Context, name string, run func(context.Context) error) {
	if err := run(ctx); err != nil && ctx.Err() == nil {
		n.log.Warn("upkeep", "job", name, "err", err)
		n.metrics.upkeep.WithLabelValues(name).Inc()
	}
}

// count measures how many devices should be connected.
func (n *Node) count(ctx context.Context) {
	count, err := device.CountWanted(ctx, n.cfg.Pool)
	if err != nil {
		return // as of the queue
	}
	n.metrics.wants(count)
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
