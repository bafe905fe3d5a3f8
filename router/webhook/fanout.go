package webhook

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/nats-io/nats.go/jetstream"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/failpoint"
)

// The stream is read by a fixed number of consumers, each of some of its shards. A consumer is pinned: the server gives all its messages to one
// dispatcher as long as that one asks. That only saves work; what makes deliveries exactly once is the progress.
const (
	consumers   = 8
	priority    = "dispatchers"
	pinnedTime  = 4 * time.Second // after a death, nobody else gets a consumer's messages for so long
	ackWait     = 30 * time.Second
	maxInFlight = 4096 // messages of a consumer that are not acked yet
	fanOutsOnce = 3    // transactions at once: connections are shared with those who keep the shards
	fetchBatch  = 512  // messages handled together
	perDevice   = 64   // events of one device per transaction
	retryPause  = time.Second
	requestTime = 5 * time.Second
	fanOutTime  = 30 * time.Second // one transaction
	unpinTime   = time.Second
	sweepLimit  = 256         // devices per step of the sweep
	maxSkew     = time.Minute // between the clocks of dispatchers: what is due at once is due for all of them
)

// olderDurable is the consumer of older versions, of all shards.
const olderDurable = "webhooks"

// consume follows the stream until ctx ends. While there is no stream it tries again and again; the sweep works meanwhile.
func (d *Dispatcher) consume(ctx context.Context) {
	if d.cfg.JetStream == nil {
		return
	}
	var all sync.WaitGroup
	for i := range consumers {
		all.Go(func() {
			for told := false; ; {
				err := d.follow(ctx, i)
				if ctx.Err() != nil {
					return
				}
				if i == 0 && !told {
					d.cfg.Log.Warn("events are found by sweeping until the stream can be read", "err", err)
				}
				told = true
				if !wait(ctx, retryPause) {
					return
				}
			}
		})
	}
	all.Wait()
}

// subjects are the shards of the stream that a consumer reads.
func subjects(consumer int) []string {
	var list []string
	for shard := consumer; shard < event.Shards; shard += consumers {
		list = append(list, event.ShardSubject(shard))
	}
	return list
}

// follow reads one part of the stream until ctx ends or the consumer is gone.
func (d *Dispatcher) follow(ctx context.Context, part int) error {
	setup, cancel := context.WithTimeout(ctx, requestTime)
	defer cancel()
	durable := fmt.Sprintf("webhooks-%d", part)
	consumer, err := d.cfg.JetStream.CreateOrUpdateConsumer(setup, event.Stream, jetstream.ConsumerConfig{
		Durable: durable, Description: "turns events into webhook deliveries", AckPolicy: jetstream.AckExplicitPolicy, AckWait: ackWait,
		MaxAckPending: maxInFlight, DeliverPolicy: jetstream.DeliverAllPolicy, FilterSubjects: subjects(part),
		PriorityPolicy: jetstream.PriorityPolicyPinned, PriorityGroups: []string{priority}, PinnedTTL: pinnedTime,
	})
	if err != nil {
		return fmt.Errorf("make consumer %s: %w", durable, err)
	}
	if part == 0 {
		if err := d.cfg.JetStream.DeleteConsumer(setup, event.Stream, olderDurable); err != nil && !errors.Is(err, jetstream.ErrConsumerNotFound) {
			d.cfg.Log.Debug("remove the consumer of older versions", "err", err)
		}
	}
	messages := make(chan jetstream.Msg, fetchBatch)
	run, stop := context.WithCancel(ctx)
	defer stop()
	c, err := consumer.Consume(func(m jetstream.Msg) {
		select {
		case messages <- m:
		case <-run.Done(): // not acked: it comes again
		}
	}, jetstream.PullMaxMessages(fetchBatch), jetstream.PullPriorityGroup(priority), jetstream.ConsumeErrHandler(func(_ jetstream.ConsumeContext, err error) {
		d.cfg.Log.Debug("reading the stream of events", "err", err)
	}))
	if err != nil {
		return fmt.Errorf("consume events: %w", err)
	}
	defer func() {
		stop()
		c.Stop()
		<-c.Closed()
		d.unpin(ctx, durable)
	}()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-c.Closed():
			return errors.New("the consumer is gone")
		case m := <-messages:
			d.handle(ctx, drain(messages, m))
		}
	}
}

// unpin lets another dispatcher have a consumer at once.
func (d *Dispatcher) unpin(ctx context.Context, durable string) {
	if !d.cfg.JetStream.Conn().IsConnected() {
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), unpinTime)
	defer cancel()
	stream, err := d.cfg.JetStream.Stream(ctx, event.Stream)
	if err == nil {
		err = stream.UnpinConsumer(ctx, durable, priority)
	}
	if err != nil {
		d.cfg.Log.Debug("give a consumer to others", "consumer", durable, "err", err) // its pin runs out
	}
}

// drain takes what has come together with a first message.
func drain(messages <-chan jetstream.Msg, first jetstream.Msg) []jetstream.Msg {
	list := []jetstream.Msg{first}
	for len(list) < fetchBatch {
		select {
		case m := <-messages:
			list = append(list, m)
		default:
			return list
		}
	}
	return list
}

// handle fans the devices of some messages out and acknowledges them once that is committed. Else they come again.
func (d *Dispatcher) handle(ctx context.Context, list []jetstream.Msg) {
	failpoint.At("dlv.fetch")
	seen := map[device.ID]bool{}
	var ids []device.ID
	for _, m := range list {
		if id := device.ID(m.Headers().Get(event.HeaderDevice)); id != "" && !seen[id] {
			seen[id] = true
			ids = append(ids, id)
		}
	}
	failed := d.fanOut(ctx, ids)
	for _, m := range list {
		if failed[device.ID(m.Headers().Get(event.HeaderDevice))] {
			_ = m.NakWithDelay(retryPause) // lost: it comes again after ackWait
			continue
		}
		if err := m.Ack(); err != nil {
			d.cfg.Log.Debug("acknowledge event", "err", err) // it comes again and finds nothing to do
		}
		failpoint.At("dlv.jsack")
	}
}

// fanOut makes the deliveries of all events of some devices that have none yet. Cheap if there are none. Devices that cannot be done together are
// done one by one, so that none keeps the others back; the answer is which have failed.
func (d *Dispatcher) fanOut(ctx context.Context, ids []device.ID) (failed map[device.ID]bool) {
	select {
	case d.fanOuts <- struct{}{}:
		defer func() { <-d.fanOuts }()
	case <-ctx.Done():
	}
	slices.Sort(ids)
	err := d.fanOutAll(ctx, ids)
	if err == nil {
		return nil
	}
	refused := (*pgconn.PgError)(nil)
	single := len(ids) > 1 && errors.As(err, &refused) // else it is not a matter of what the rows are
	failed = map[device.ID]bool{}
	for _, id := range ids {
		if single && ctx.Err() == nil {
			err = d.fanOutAll(ctx, []device.ID{id})
		}
		if err != nil {
			d.trouble(ctx, "fan out events", err, "device", id)
			failed[id] = true
		}
	}
	return failed
}

func (d *Dispatcher) fanOutAll(ctx context.Context, ids []device.ID) error {
	for len(ids) > 0 {
		endpoints, more, err := d.fanOutSome(ctx, ids)
		if err != nil {
			return err
		}
		if len(endpoints) > 0 {
			failpoint.At("dlv.rows")
			d.spread(endpoints, newDeliveries)
		}
		ids = more
	}
	return nil
}

const beginProgressQuery = `
INSERT INTO webhook_progress (device_id) SELECT id FROM devices WHERE id = ANY($1) ORDER BY id ON CONFLICT DO NOTHING`

// takes is whether an endpoint w wants an event e.
const takes = `w.tenant_id = e.tenant_id AND w.enabled
  AND CASE WHEN w.event_filters IS NULL THEN e.type IN ('` + event.Inbound + `', '` + event.WebhookTest + `')
    ELSE w.event_filters && ARRAY['*', e.type, split_part(e.type, '.', 1) || '.*'] END
  AND (w.device_filters IS NULL OR e.device_id = ANY(w.device_filters))
  AND (w.chat_kinds IS NULL OR chat_kind(e.chat) = ANY(w.chat_kinds || ''::text))`

// deliverRows is a part of a WITH clause that makes the deliveries of an earlier part of it, named e, which are events. The lane is updated and
// not left alone on a conflict: that waits for whoever is just removing it as empty, and makes it anew.
const deliverRows = `,
d AS (
  INSERT INTO webhook_deliveries (event_id, endpoint_id, tenant_id, device_id, device_seq, chat)
  SELECT e.id, w.id, e.tenant_id, coalesce(e.device_id, ''), e.device_seq, CASE WHEN w.ordered THEN e.chat ELSE e.id::text END
  FROM e JOIN webhook_endpoints w ON ` + takes + `
  ON CONFLICT DO NOTHING RETURNING endpoint_id, device_id, chat, event_id),
l AS (
  INSERT INTO webhook_lanes (endpoint_id, device_id, chat, due_at, since)
  SELECT endpoint_id, device_id, chat, $1::timestamptz, min(event_id::text COLLATE "C")::uuid FROM d GROUP BY endpoint_id, device_id, chat
  ORDER BY endpoint_id, device_id, chat
  ON CONFLICT (endpoint_id, device_id, chat) DO UPDATE SET since = CASE WHEN webhook_lanes.since > excluded.since THEN excluded.since ELSE webhook_lanes.since END)`

// The progress is locked first, so that two who fan the same device out do it one after the other. It is a statement of its own: the next one
// sees what the other has done.
const lockProgressQuery = `SELECT FROM webhook_progress WHERE device_id = ANY($1) ORDER BY device_id FOR UPDATE`

// That the progress has not moved is compared all the same: else the division fails, and with it the transaction.
const fanOutQuery = `
WITH p AS MATERIALIZED (SELECT device_id, seq FROM webhook_progress WHERE device_id = ANY($2)),
e AS MATERIALIZED (
  SELECT e.* FROM p CROSS JOIN LATERAL (
    SELECT e.id, e.tenant_id, e.device_id, e.device_seq, e.type, e.chat, p.seq AS was FROM events e
    WHERE e.device_id = p.device_id AND e.device_seq > p.seq ORDER BY e.device_seq LIMIT $3) e)` + deliverRows + `,
s AS (SELECT device_id, was, max(device_seq) AS seq, count(*) AS n FROM e GROUP BY device_id, was),
u AS (
  UPDATE webhook_progress p SET seq = s.seq FROM s WHERE p.device_id = s.device_id AND p.seq = s.was RETURNING p.device_id)
SELECT (SELECT array_agg(DISTINCT endpoint_id) FROM d), (SELECT array_agg(device_id) FROM s WHERE n = $3),
  1 / CASE WHEN (SELECT count(*) FROM s) = (SELECT count(*) FROM u) THEN 1 ELSE 0 END`

// fanOutSome makes the deliveries of the next events of some devices in one transaction with the progress. endpoints have got some; more has
// the devices that may have further events.
func (d *Dispatcher) fanOutSome(ctx context.Context, ids []device.ID) (endpoints []string, more []device.ID, err error) {
	ctx, cancel := context.WithTimeout(ctx, fanOutTime)
	defer cancel()
	b := &pgx.Batch{} // one transaction
	b.Queue(beginProgressQuery, ids)
	b.Queue(lockProgressQuery, ids)
	b.Queue(fanOutQuery, d.cfg.Now().Add(-maxSkew), ids, perDevice).QueryRow(func(row pgx.Row) error {
		var one int
		return row.Scan(&endpoints, &more, &one)
	})
	if err := d.pool.SendBatch(ctx, b).Close(); err != nil {
		return nil, nil, fmt.Errorf("make deliveries: %w", err)
	}
	return endpoints, more, nil
}

// What counts is how far the deliveries are, not what was published: even a lost stream loses nothing.
const sweepQuery = `
SELECT h.device FROM device_heads h LEFT JOIN webhook_progress p ON p.device_id = h.device
WHERE h.event_seq > coalesce(p.seq, 0) AND (
  SELECT e.created_at FROM events e WHERE e.device_id = h.device AND e.device_seq > coalesce(p.seq, 0)
  ORDER BY e.device_seq LIMIT 1) <= now() - make_interval(secs => $1)
LIMIT $2`

// sweep looks for events that nobody announced, until ctx ends.
func (d *Dispatcher) sweep(ctx context.Context) {
	for wait(ctx, d.cfg.Sweep) {
		age := d.cfg.SweepAge
		if d.cfg.JetStream == nil || !d.cfg.JetStream.Conn().IsConnected() {
			age = d.cfg.SweepAway
		}
		d.trouble(ctx, "sweep for events without deliveries", d.sweepOnce(ctx, age))
		d.trouble(ctx, "count unfinished deliveries", d.metrics.count(ctx, d.pool))
	}
}

func (d *Dispatcher) sweepOnce(ctx context.Context, age time.Duration) error {
	for {
		rows, err := d.pool.Query(ctx, sweepQuery, age.Seconds(), sweepLimit)
		if err != nil {
			return err
		}
		ids, err := pgx.CollectRows(rows, pgx.RowTo[device.ID])
		if err != nil || len(ids) == 0 {
			return err
		}
		if failed := d.fanOut(ctx, ids); len(failed) > 0 || len(ids) < sweepLimit {
			return nil // those that have failed are found again
		}
	}
}
