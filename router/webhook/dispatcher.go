package webhook

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/nats-io/nats.go/jetstream"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/waconnect/waconnect/node/egress"
	"github.com/waconnect/waconnect/node/seal"
)

// Config of a dispatcher. Zero fields take the values named.
type Config struct {
	Pool      *pgxpool.Pool       // of the schema's owner
	JetStream jetstream.JetStream // only wakes; may be nil or disconnected
	Egress    *egress.Client
	Keys      *seal.Ring // open the secrets
	Log       *slog.Logger
	Registry  prometheus.Registerer

	Schedule    []time.Duration // waits after the first, second, … failure, then a dead letter; 14 waits up to 24 h
	Poll        time.Duration   // how often due lanes are looked for without a wake; 1 s
	Sweep       time.Duration   // how often devices' heads are compared with the progress; 5 s
	SweepAge    time.Duration   // age from which the sweep takes an event; 10 s
	SweepAway   time.Duration   // the same while NATS is away; 3 s
	Timeout     time.Duration   // whole time of one POST; 15 s
	Claim       time.Duration   // how long a lane belongs to a dispatcher that says nothing more; 20 s, above Timeout
	Grace       time.Duration   // how long attempts may finish when Run ends; 5 s
	Workers     int             // attempts at once; 64
	PerEndpoint int             // attempts at once to one endpoint, so that one that hangs cannot take all workers; 4
}

func schedule() []time.Duration {
	const s, m, h = time.Second, time.Minute, time.Hour
	return []time.Duration{s, 2 * s, 4 * s, 8 * s, 30 * s, 2 * m, 10 * m, 30 * m, h, 3 * h, 6 * h, 12 * h, 24 * h, 24 * h}
}

func (c Config) withDefaults() Config {
	if c.Schedule == nil {
		c.Schedule = schedule()
	}
	for _, d := range []struct {
		field *time.Duration
		value time.Duration
	}{
		{&c.Poll, time.Second},
		{&c.Sweep, 5 * time.Second},
		{&c.SweepAge, 10 * time.Second},
		{&c.SweepAway, 3 * time.Second},
		{&c.Timeout, attemptTime},
		{&c.Claim, 20 * time.Second},
		{&c.Grace, 5 * time.Second},
	} {
		if *d.field == 0 {
			*d.field = d.value
		}
	}
	if c.Workers == 0 {
		c.Workers = 64
	}
	if c.PerEndpoint == 0 {
		c.PerEndpoint = 4
	}
	return c
}

// Dispatcher turns events into deliveries and delivers them. Any number may run against one database.
type Dispatcher struct {
	cfg     Config
	id      uuid.UUID // who claims
	metrics *metrics
	health  *health
	wake    chan struct{}
}

// NewDispatcher prepares a dispatcher; it does nothing before Run. Run it once.
func NewDispatcher(cfg Config) (*Dispatcher, error) {
	cfg = cfg.withDefaults()
	if cfg.Claim <= cfg.Timeout {
		return nil, errors.New("the claim of a lane must outlive an attempt")
	}
	return &Dispatcher{cfg: cfg, id: uuid.New(), metrics: newMetrics(cfg.Registry), health: newHealth(), wake: make(chan struct{}, 1)}, nil
}

// Run works until ctx ends, lets attempts under way finish within the grace, and returns when all its goroutines have ended.
func (d *Dispatcher) Run(ctx context.Context) error {
	var all sync.WaitGroup
	all.Go(func() { d.consume(ctx) })
	all.Go(func() { d.sweep(ctx) })
	all.Go(func() { d.deliver(ctx) })
	all.Wait()
	return nil
}

// poke tells that lanes may be due. It never blocks.
func (d *Dispatcher) poke() {
	select {
	case d.wake <- struct{}{}:
	default:
	}
}

// trouble logs an error, unless it is only that the dispatcher stops.
func (d *Dispatcher) trouble(ctx context.Context, what string, err error, args ...any) {
	if err != nil && ctx.Err() == nil {
		d.cfg.Log.Error(what, append(args, "err", err)...)
	}
}

// wait pauses; false: ctx has ended.
func wait(ctx context.Context, pause time.Duration) bool {
	t := time.NewTimer(pause)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-t.C:
		return true
	}
}
