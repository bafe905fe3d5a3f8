package event

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"sync"
	"time"

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
	relayBatch   = 256
	publishTime  = 5 * time.Second
	retryPause   = time.Second
	// maxDirty bounds what is remembered; the sweep finds the rest.
	maxDirty = 10_000
)

// NewRelay prepares a relay; it does nothing before Run.
func NewRelay(cfg RelayConfig) (*Relay, error) {
	if cfg.Sweep == 0 {
		cfg.Sweep = defaultSweep
	}
	js, err := jetstream.New(cfg.NATS)
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

// publishDirty works through the devices that have something. False: NATS is away; what is left stays dirty.
func (r *Relay) publishDirty(ctx context.Context) bool {
	r.mu.Lock()
	work := r.dirty
	r.dirty = map[device.ID]bool{}
	r.mu.Unlock()
	ok := true
	for id := range work {
		if ok && ctx.Err() == nil {
			if err := r.publish(ctx, id); err == nil {
				continue
			} else if ctx.Err() == nil {
				r.cfg.Log.Warn("publish events", "device", id, "err", err)
				ok = false
			}
		}
		r.mu.Lock()
		r.dirty[id] = true
		r.mu.Unlock()
	}
	return ok
}

const publishedQuery = `SELECT coalesce((SELECT published_seq FROM event_outbox WHERE device_id = $1), 0)`

const markQuery = `
INSERT INTO event_outbox (device_id, published_seq) SELECT id, $2 FROM devices WHERE id = $1
ON CONFLICT (device_id) DO UPDATE SET published_seq = greatest(event_outbox.published_seq, excluded.published_seq)`

// publish brings one device's events into the stream and moves its mark over those that the stream has confirmed.
func (r *Relay) publish(ctx context.Context, id device.ID) error {
	var seq int64
	if err := r.cfg.Pool.QueryRow(ctx, publishedQuery, id).Scan(&seq); err != nil {
		return fmt.Errorf("read outbox: %w", err)
	}
	for {
		list, err := After(ctx, r.cfg.Pool, id, seq, relayBatch)
		if err != nil {
			return err
		}
		var failed error
		confirmed := seq
		for _, e := range list {
			if failed = r.send(ctx, e); failed != nil {
				break // order: nothing of this device overtakes it
			}
			confirmed = e.DeviceSeq
		}
		if confirmed > seq {
			failpoint.At("recv.publish")
			if _, err := r.cfg.Pool.Exec(ctx, markQuery, id, confirmed); err != nil {
				return fmt.Errorf("move outbox mark: %w", err)
			}
			failpoint.At("recv.mark")
			seq = confirmed
		}
		if failed != nil || len(list) < relayBatch {
			return failed
		}
	}
}

func (r *Relay) send(ctx context.Context, e Row) error {
	ctx, cancel := context.WithTimeout(ctx, publishTime)
	defer cancel()
	m := nats.NewMsg(Subject(e.TenantID, e.DeviceID, e.Type))
	m.Header.Set(HeaderDevice, string(e.DeviceID))
	m.Header.Set(HeaderDeviceSeq, strconv.FormatInt(e.DeviceSeq, 10))
	m.Header.Set(HeaderTenant, e.TenantID)
	if e.TraceID != nil {
		m.Header.Set(HeaderTrace, *e.TraceID)
	}
	if _, err := r.js.PublishMsg(ctx, m, jetstream.WithMsgID(e.ID.String())); err != nil {
		return fmt.Errorf("publish event %s: %w", e.ID, err)
	}
	return nil
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
