package webhook

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/nats-io/nats.go/jetstream"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/failpoint"
)

const (
	durable     = "webhooks"
	ackWait     = 30 * time.Second
	maxInFlight = 1024 // messages that are not acked yet
	fetchBatch  = 256  // messages handled together
	fanOutBatch = 256  // events per transaction
	fanOutsOnce = 8    // devices at once
	retryPause  = time.Second
	requestTime = 5 * time.Second
	sweepLimit  = 1000 // devices per sweep
)

// consume follows the stream until ctx ends. While there is no stream it tries again and again; the sweep works meanwhile.
func (d *Dispatcher) consume(ctx context.Context) {
	if d.cfg.JetStream == nil {
		return
	}
	told := false
	for {
		err := d.follow(ctx)
		if ctx.Err() != nil {
			return
		}
		if !told {
			d.cfg.Log.Warn("events are found by sweeping until the stream can be read", "err", err)
		}
		told = true
		if !wait(ctx, retryPause) {
			return
		}
	}
}

// follow reads the stream until ctx ends or the consumer is gone.
func (d *Dispatcher) follow(ctx context.Context) error {
	setup, cancel := context.WithTimeout(ctx, requestTime)
	defer cancel()
	consumer, err := d.cfg.JetStream.CreateOrUpdateConsumer(setup, event.Stream, jetstream.ConsumerConfig{
		Durable: durable, Description: "turns events into webhook deliveries", AckPolicy: jetstream.AckExplicitPolicy, AckWait: ackWait,
		MaxAckPending: maxInFlight, DeliverPolicy: jetstream.DeliverAllPolicy,
	})
	if err != nil {
		return fmt.Errorf("make consumer %s: %w", durable, err)
	}
	messages := make(chan jetstream.Msg, fetchBatch)
	run, stop := context.WithCancel(ctx)
	defer stop()
	c, err := consumer.Consume(func(m jetstream.Msg) {
		select {
		case messages <- m:
		case <-run.Done(): // not acked: it comes again
		}
	}, jetstream.PullMaxMessages(fetchBatch), jetstream.ConsumeErrHandler(func(_ jetstream.ConsumeContext, err error) {
		d.cfg.Log.Debug("reading the stream of events", "err", err)
	}))
	if err != nil {
		return fmt.Errorf("consume events: %w", err)
	}
	defer func() {
		stop()
		c.Stop()
		<-c.Closed()
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

// handle fans the devices of some messages out and acknowledges what is committed. The rest comes again.
func (d *Dispatcher) handle(ctx context.Context, list []jetstream.Msg) {
	failpoint.At("dlv.fetch")
	byDevice := map[device.ID][]jetstream.Msg{}
	for _, m := range list {
		id := device.ID(m.Headers().Get(event.HeaderDevice))
		byDevice[id] = append(byDevice[id], m)
	}
	slots := make(chan struct{}, fanOutsOnce)
	var all sync.WaitGroup
	for id, messages := range byDevice {
		slots <- struct{}{}
		all.Go(func() {
			defer func() { <-slots }()
			d.handleDevice(ctx, id, messages)
		})
	}
	all.Wait()
}

func (d *Dispatcher) handleDevice(ctx context.Context, id device.ID, messages []jetstream.Msg) {
	err := d.fanOut(ctx, id)
	d.trouble(ctx, "fan out events", err, "device", id)
	for _, m := range messages {
		if err != nil {
			_ = m.NakWithDelay(retryPause) // lost: it comes again after ackWait
			continue
		}
		if err := m.Ack(); err != nil {
			d.cfg.Log.Debug("acknowledge event", "device", id, "err", err) // it comes again and finds nothing to do
		}
		failpoint.At("dlv.jsack")
	}
}

// fanOut makes the deliveries of all events of a device that have none yet. Cheap if there are none.
func (d *Dispatcher) fanOut(ctx context.Context, id device.ID) error {
	for {
		n, err := d.fanOutSome(ctx, id)
		if n > 0 {
			d.poke()
		}
		if err != nil || n < fanOutBatch {
			return err
		}
	}
}

const beginProgressQuery = `INSERT INTO webhook_progress (device_id) SELECT id FROM devices WHERE id = $1 ON CONFLICT DO NOTHING`

const lockProgressQuery = `SELECT seq FROM webhook_progress WHERE device_id = $1 FOR UPDATE`

// The lane is updated and not left alone on a conflict: that waits for a worker that is just removing it as empty, and makes it anew.
const fanOutQuery = `
WITH e AS (SELECT id, tenant_id, device_id, device_seq, type, chat FROM events WHERE id = ANY($1)),
d AS (
  INSERT INTO webhook_deliveries (event_id, endpoint_id, tenant_id, device_id, device_seq, chat)
  SELECT e.id, w.id, e.tenant_id, e.device_id, e.device_seq, e.chat FROM e
  JOIN webhook_endpoints w ON w.tenant_id = e.tenant_id AND w.enabled AND CASE WHEN w.event_filters IS NULL
    THEN e.type IN ('` + event.Inbound + `', '` + event.WebhookTest + `')
    ELSE w.event_filters && ARRAY['*', e.type] END
  ON CONFLICT DO NOTHING RETURNING endpoint_id, device_id, chat)
INSERT INTO webhook_lanes (endpoint_id, device_id, chat) SELECT DISTINCT endpoint_id, device_id, chat FROM d
ON CONFLICT (endpoint_id, device_id, chat) DO UPDATE SET due_at = webhook_lanes.due_at`

const advanceProgressQuery = `UPDATE webhook_progress SET seq = $3 WHERE device_id = $1 AND seq = $2`

// fanOutSome makes the deliveries of the next events in one transaction with the progress, and tells how many events there were.
func (d *Dispatcher) fanOutSome(ctx context.Context, id device.ID) (n int, err error) {
	err = pgx.BeginFunc(ctx, d.cfg.Pool, func(tx pgx.Tx) error {
		n = 0
		if _, err := tx.Exec(ctx, beginProgressQuery, id); err != nil {
			return err
		}
		var seq int64
		err := tx.QueryRow(ctx, lockProgressQuery, id).Scan(&seq)
		if errors.Is(err, pgx.ErrNoRows) {
			return nil // the device was deleted, its events with it
		}
		if err != nil {
			return err
		}
		list, err := event.After(ctx, tx, id, seq, fanOutBatch)
		if err != nil || len(list) == 0 {
			return err
		}
		ids := make([]string, len(list))
		for i, e := range list {
			ids[i] = e.ID.String()
		}
		if _, err := tx.Exec(ctx, fanOutQuery, ids); err != nil {
			return err
		}
		tag, err := tx.Exec(ctx, advanceProgressQuery, id, seq, list[len(list)-1].DeviceSeq)
		if err != nil {
			return err
		}
		if tag.RowsAffected() != 1 {
			return fmt.Errorf("progress of %s moved meanwhile", id)
		}
		n = len(list)
		return nil
	})
	if err != nil {
		return 0, fmt.Errorf("make deliveries of %s: %w", id, err)
	}
	if n > 0 {
		failpoint.At("dlv.rows")
	}
	return n, nil
}

// What counts is how far the deliveries are, not what was published: even a lost stream loses nothing.
const sweepQuery = `
SELECT h.device FROM device_heads h LEFT JOIN webhook_progress p ON p.device_id = h.device
WHERE h.event_seq > coalesce(p.seq, 0) AND (
  SELECT e.created_at FROM events e WHERE e.device_id = h.device AND e.device_seq > coalesce(p.seq, 0)
  ORDER BY e.device_seq LIMIT 1) <= now() - make_interval(secs => $1)
LIMIT $2`

// One dispatcher at a time: two that make the same partition would get in each other's way.
const partitionsQuery = `
SELECT CASE WHEN pg_try_advisory_xact_lock(hashtext('webhook_deliveries')) THEN make_day_partitions('webhook_deliveries', 8) END`

const partitionsEvery = time.Hour

// sweep looks for events that nobody announced, until ctx ends. It also makes the partitions of the days to come.
func (d *Dispatcher) sweep(ctx context.Context) {
	var partitioned time.Time
	for wait(ctx, d.cfg.Sweep) {
		if time.Since(partitioned) > partitionsEvery {
			_, err := d.cfg.Pool.Exec(ctx, partitionsQuery)
			d.trouble(ctx, "make partitions of deliveries", err)
			partitioned = time.Now()
		}
		age := d.cfg.SweepAge
		if d.cfg.JetStream == nil || !d.cfg.JetStream.Conn().IsConnected() {
			age = d.cfg.SweepAway
		}
		rows, err := d.cfg.Pool.Query(ctx, sweepQuery, age.Seconds(), sweepLimit)
		if err == nil {
			var ids []device.ID
			if ids, err = pgx.CollectRows(rows, pgx.RowTo[device.ID]); err == nil {
				for _, id := range ids {
					d.trouble(ctx, "fan out events", d.fanOut(ctx, id), "device", id)
				}
			}
		}
		d.trouble(ctx, "sweep for events without deliveries", err)
		d.trouble(ctx, "count unfinished deliveries", d.metrics.count(ctx, d.cfg.Pool))
	}
}
