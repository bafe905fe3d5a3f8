package event

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/failpoint"
)

// RelayConfig of a relay.
type RelayConfig struct {
	Pool     *pgxpool.Pool
	NATS     *nats.Conn // may be disconnected
	Log      *slog.Logger
	Registry prometheus.Registerer
	Stream   StreamConfig
	Sweep    time.Duration // how often the outbox is compared with the heads; 0: 5 s
}

// Relay publishes committed events to the stream, in order per device, at least once. What it remembers is only which devices to look
// at; everything else stands in the tables, so an outage of any length costs no memory.
type Relay struct {
	cfg  RelayConfig
	js   jetstream.JetStream
	lag  prometheus.Gauge
	open prometheus.Gauge

	mu    sync.Mutex
	dirty map[device.ID]bool
	wake  chan struct{}
}

const (
	defaultSweep = 5 * time.Second
	// relayDevices and relayBatch bound a round: so many devices, so many events of each.
	relayDevices = 64
	relayBatch   = 256
	// maxPublishing is how many messages are on their way to the stream at once.
	maxPublishing = 1024
	publishTime   = 5 * time.Second
	retryPause    = time.Second
	// maxDirty bounds what is remembered; the sweep finds the rest.
	maxDirty = 10_000
)

// NewRelay prepares a relay; it does nothing before Run.
func NewRelay(cfg RelayConfig) (*Relay, error) {
	if cfg.Sweep == 0 {
		cfg.Sweep = defaultSweep
	}
	js, err := jetstream.New(cfg.NATS, jetstream.WithPublishAsyncMaxPending(maxPublishing), jetstream.WithPublishAsyncTimeout(publishTime))
	if err != nil {
		return nil, fmt.Errorf("open JetStream: %w", err)
	}
	f := promauto.With(cfg.Registry)
	return &Relay{
		cfg: cfg, js: js, dirty: map[device.ID]bool{}, wake: make(chan struct{}, 1),
		lag: f.NewGauge(prometheus.GaugeOpts{
			Name: "waconnect_outbox_lag_seconds", Help: "Age of the oldest committed event that is not in the stream yet.",
		}),
		open: f.NewGauge(prometheus.GaugeOpts{
			Name: "waconnect_outbox_devices", Help: "Devices with events that are not in the stream yet.",
		}),
	}, nil
}

// Wake tells that a device has a new event. It never blocks.
func (r *Relay) Wake(id device.ID) {
	r.mu.Lock()
	if len(r.dirty) < maxDirty {
		r.dirty[id] = true
	}
	r.mu.Unlock()
	select {
	case r.wake <- struct{}{}:
	default:
	}
}

// Run publishes until ctx ends.
func (r *Relay) Run(ctx context.Context) error {
	sweep := time.NewTicker(r.cfg.Sweep)
	defer sweep.Stop()
	ready := false
	for {
		if !ready {
			ready = r.ensure(ctx)
		}
		if ready {
			ready = r.publishDirty(ctx)
		}
		var pause <-chan time.Time
		if !ready {
			pause = time.After(retryPause)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-pause:
		case <-r.wakeIf(ready):
		case <-sweep.C:
			r.sweep(ctx)
		}
	}
}

// wakeIf hides wakes while NATS is away: the dirty set keeps them.
func (r *Relay) wakeIf(ready bool) <-chan struct{} {
	if ready {
		return r.wake
	}
	return nil
}

func (r *Relay) ensure(ctx context.Context) bool {
	if !r.cfg.NATS.IsConnected() {
		return false
	}
	ctx, cancel := context.WithTimeout(ctx, publishTime)
	defer cancel()
	if err := EnsureStream(ctx, r.js, r.cfg.Stream); err != nil {
		r.cfg.Log.Warn("event stream is not available", "err", err)
		return false
	}
	r.sweep(ctx)
	return true
}

// publishDirty works through the devices that have something. False: NATS or the database is away; what is left stays dirty.
func (r *Relay) publishDirty(ctx context.Context) bool {
	for {
		work := r.take()
		if len(work) == 0 {
			return true
		}
		more, err := r.publish(ctx, work)
		if err != nil {
			r.putBack(work)
			if ctx.Err() == nil {
				r.cfg.Log.Warn("publish events", "err", err)
			}
			return false
		}
		r.putBack(more)
	}
}

// take is the next round's devices.
func (r *Relay) take() (work []device.ID) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for id := range r.dirty {
		if len(work) == relayDevices {
			break
		}
		work = append(work, id)
		delete(r.dirty, id)
	}
	return work
}

func (r *Relay) putBack(work []device.ID) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, id := range work {
		r.dirty[id] = true
	}
}

// announced is what the stream carries of an event: who has to look at which row.
type announced struct {
	ID        uuid.UUID
	TenantID  string
	DeviceID  device.ID
	Type      string
	DeviceSeq int64
	TraceID   *string
}

const unpublishedQuery = `
SELECT e.id, e.tenant_id, e.device_id, e.type, e.device_seq, e.trace_id
FROM unnest($1::text[]) AS w (device) LEFT JOIN event_outbox o ON o.device_id = w.device
CROSS JOIN LATERAL (
  SELECT * FROM events e WHERE e.device_id = w.device AND e.device_seq > coalesce(o.published_seq, 0) ORDER BY e.device_seq LIMIT $2) e
ORDER BY e.device_id, e.device_seq`

// A device that is being deleted is passed over, instead of waited for with the rows of others locked.
const markQuery = `
WITH d AS MATERIALIZED (
  SELECT d.id, w.seq FROM unnest($1::text[], $2::bigint[]) AS w (device, seq) JOIN devices d ON d.id = w.device
  ORDER BY d.id FOR KEY SHARE OF d SKIP LOCKED)
INSERT INTO event_outbox (device_id, published_seq) SELECT id, seq FROM d
ON CONFLICT (device_id) DO UPDATE SET published_seq = greatest(event_outbox.published_seq, excluded.published_seq)`

// publish brings the events of some devices into the stream, and moves each device's mark over those that the stream has confirmed
// without a gap. more: devices that have further events. Messages are on their way side by side; the server takes them in the order in
// which they were written, and one that it did not confirm is sent again with all that follow it.
func (r *Relay) publish(ctx context.Context, work []device.ID) (more []device.ID, err error) {
	rows, err := r.cfg.Pool.Query(ctx, unpublishedQuery, work, relayBatch)
	if err != nil {
		return nil, fmt.Errorf("read outbox: %w", err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[announced])
	if err != nil {
		return nil, fmt.Errorf("read outbox: %w", err)
	}
	futures := make([]jetstream.PubAckFuture, 0, len(list))
	var failed error
	for _, e := range list {
		f, err := r.send(e)
		if err != nil {
			failed = err
			break
		}
		futures = append(futures, f)
	}
	var devices []device.ID
	var marks []int64
	counts := map[device.ID]int{}
	broken := map[device.ID]bool{}
	for i, e := range list {
		if i >= len(futures) {
			break
		}
		counts[e.DeviceID]++
		if err := confirmed(ctx, futures[i]); err != nil {
			failed = errors.Join(failed, fmt.Errorf("publish event %s: %w", e.ID, err))
			broken[e.DeviceID] = true
		}
		switch n := len(devices); {
		case broken[e.DeviceID]: // order: the mark does not pass it
		case n > 0 && devices[n-1] == e.DeviceID:
			marks[n-1] = e.DeviceSeq
		default:
			devices, marks = append(devices, e.DeviceID), append(marks, e.DeviceSeq)
		}
		if counts[e.DeviceID] == relayBatch {
			more = append(more, e.DeviceID)
		}
	}
	if len(devices) > 0 {
		failpoint.At("recv.publish")
		if _, err := r.cfg.Pool.Exec(ctx, markQuery, devices, marks); err != nil {
			return nil, errors.Join(failed, fmt.Errorf("move outbox marks: %w", err))
		}
		failpoint.At("recv.mark")
	}
	return more, failed
}

func (r *Relay) send(e announced) (jetstream.PubAckFuture, error) {
	m := nats.NewMsg(Subject(e.TenantID, e.DeviceID, e.Type))
	m.Header.Set(HeaderDevice, string(e.DeviceID))
	m.Header.Set(HeaderDeviceSeq, strconv.FormatInt(e.DeviceSeq, 10))
	m.Header.Set(HeaderTenant, e.TenantID)
	if e.TraceID != nil {
		m.Header.Set(HeaderTrace, *e.TraceID)
	}
	f, err := r.js.PublishMsgAsync(m, jetstream.WithMsgID(e.ID.String()))
	if err != nil {
		return nil, fmt.Errorf("publish event %s: %w", e.ID, err)
	}
	return f, nil
}

// confirmed waits for the stream's answer, which comes or times out.
func confirmed(ctx context.Context, f jetstream.PubAckFuture) error {
	select {
	case <-f.Ok():
		return nil
	case err := <-f.Err():
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

const sweepQuery = `
SELECT h.device, coalesce(extract(epoch FROM now() - (SELECT e.created_at FROM events e
  WHERE e.device_id = h.device AND e.device_seq > coalesce(o.published_seq, 0) ORDER BY e.device_seq LIMIT 1)), 0)::float8
FROM device_heads h LEFT JOIN event_outbox o ON o.device_id = h.device
WHERE h.event_seq > coalesce(o.published_seq, 0) LIMIT $1`

// sweep finds what a process that died left unpublished.
func (r *Relay) sweep(ctx context.Context) {
	rows, err := r.cfg.Pool.Query(ctx, sweepQuery, maxDirty)
	if err != nil {
		return // the database is away; the next sweep comes
	}
	oldest, count := 0.0, 0
	var id device.ID
	var age float64
	_, err = pgx.ForEachRow(rows, []any{&id, &age}, func() error {
		r.mu.Lock()
		r.dirty[id] = true
		r.mu.Unlock()
		count++
		oldest = max(oldest, age)
		return nil
	})
	if err != nil && !errors.Is(err, context.Canceled) {
		r.cfg.Log.Warn("sweep outbox", "err", err)
		return
	}
	r.open.Set(float64(count))
	r.lag.Set(oldest)
	if count > 0 {
		select {
		case r.wake <- struct{}{}:
		default:
		}
	}
}
