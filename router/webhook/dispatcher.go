package webhook

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
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
	Pool      *pgxpool.Pool       // of the schema's owner; a dispatcher opens connections of its own like these
	JetStream jetstream.JetStream // only wakes; may be nil or disconnected
	Egress    *egress.Client
	Keys      *seal.Ring // open the secrets
	Log       *slog.Logger
	Registry  prometheus.Registerer
	Opened    func(*pgxpool.Pool) // told of the dispatcher's own connections; optional

	Now          func() time.Time // the clock of tries and pauses; time.Now
	Schedule     []time.Duration  // waits after the first, second, … failure, then a dead letter; 14 waits up to 24 h
	Poll         time.Duration    // how often due lanes are looked for that nobody told of; 2 s
	Sweep        time.Duration    // how often devices' heads are compared with the progress; 5 s
	SweepAge     time.Duration    // age from which the sweep takes an event; 10 s
	SweepAway    time.Duration    // the same while NATS is away; 3 s
	Timeout      time.Duration    // whole time of one POST; 15 s
	FirstByte    time.Duration    // of it, until the first byte of the answer; 10 s
	Lease        time.Duration    // how long a dispatcher that says nothing more keeps its shards; 6 s
	Grace        time.Duration    // how long attempts may finish when Run ends; 5 s
	DisableAfter time.Duration    // an endpoint of which every attempt has failed for so long is disabled; 5 days
	Keep         time.Duration    // how long deliveries are kept; 30 days
	Workers      int              // attempts at once; 512
	PerEndpoint  int              // attempts at once to one endpoint, at most; 64
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
		{&c.Poll, 2 * time.Second},
		{&c.Sweep, 5 * time.Second},
		{&c.SweepAge, 10 * time.Second},
		{&c.SweepAway, 3 * time.Second},
		{&c.Timeout, attemptTime},
		{&c.FirstByte, 10 * time.Second},
		{&c.Lease, 6 * time.Second},
		{&c.DisableAfter, 5 * 24 * time.Hour},
		{&c.Keep, 30 * 24 * time.Hour},
		{&c.Grace, 5 * time.Second},
	} {
		if *d.field == 0 {
			*d.field = d.value
		}
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Workers == 0 {
		c.Workers = 512
	}
	if c.PerEndpoint == 0 {
		c.PerEndpoint = 64
	}
	return c
}

// Dispatcher turns events into deliveries and delivers them. Any number may run against one database.
type Dispatcher struct {
	cfg     Config
	pool    *pgxpool.Pool
	id      uuid.UUID // who holds shards
	metrics *metrics
	long    chan struct{} // places for events that are too long to be held
	fanOuts chan struct{} // places for transactions of fan-outs
	replays chan struct{} // wakes the replays
	held    atomic.Uint64 // bits of the shards that are held

	wake  chan struct{}
	mu    sync.Mutex
	hints map[string]hint // endpoints with something new
}

// maxLong is how many long events may be in memory at once.
const maxLong = 16

// NewDispatcher prepares a dispatcher; it does nothing before Run. Run it once.
func NewDispatcher(cfg Config) (*Dispatcher, error) {
	cfg = cfg.withDefaults()
	return &Dispatcher{
		cfg: cfg, id: uuid.New(), metrics: newMetrics(cfg.Registry), long: make(chan struct{}, maxLong), fanOuts: make(chan struct{}, fanOutsOnce), replays: make(chan struct{}, 1),
		wake: make(chan struct{}, 1), hints: map[string]hint{},
	}, nil
}

// connections of a dispatcher. Fan-outs, loads, records, replays and the renewal of shards each have theirs.
const connections = 12

// connect opens the dispatcher's connections. A plan that was made while a table was young would scan it for ever; everything that a dispatcher
// asks for has an index. Planning anew for each execution costs more than the execution, above all on partitioned tables.
func connect(ctx context.Context, like *pgxpool.Pool) (*pgxpool.Pool, error) {
	cfg := like.Config()
	cfg.MaxConns = connections
	for _, method := range []string{"enable_seqscan", "enable_hashjoin", "enable_mergejoin"} {
		cfg.ConnConfig.RuntimeParams[method] = "off"
	}
	cfg.ConnConfig.RuntimeParams["plan_cache_mode"] = "force_generic_plan"
	cfg.ConnConfig.RuntimeParams["jit"] = "off"
	pool, err := pgxpool.NewWithConfig(ctx, cfg)
	if err != nil {
		return nil, fmt.Errorf("open the dispatcher's connections: %w", err)
	}
	return pool, nil
}

// Run works until ctx ends, lets attempts under way finish within the grace, and returns when all its goroutines have ended.
func (d *Dispatcher) Run(ctx context.Context) error {
	unsubscribe, err := d.listen()
	if err != nil {
		return err
	}
	defer unsubscribe()
	if d.pool, err = connect(ctx, d.cfg.Pool); err != nil {
		return err
	}
	defer d.pool.Close()
	if d.cfg.Opened != nil {
		d.cfg.Opened(d.pool)
	}
	s := newShards(d)
	var all sync.WaitGroup
	all.Go(func() { d.consume(ctx) })
	all.Go(func() { d.sweep(ctx) })
	all.Go(func() { d.upkeep(ctx) })
	held, stop := context.WithCancel(context.WithoutCancel(ctx)) // shards are kept until nothing is under way
	defer stop()
	all.Go(func() { s.run(held) })
	all.Go(func() { d.replay(ctx) })
	all.Go(func() {
		defer stop()
		d.deliver(ctx, s)
	})
	all.Wait()
	s.leaveAll()
	return nil
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
