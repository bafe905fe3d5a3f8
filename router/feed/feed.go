// Package feed shows each tenant its events in the order of the log, from any place in it, without a gap or a repetition.
//
// The order is (xid, id): the transaction that made an event, then the event. Only what is below the oldest transaction that still runs is
// shown, because nothing can come before it any more: a transaction that commits late is never skipped. So a place in the log is all that
// there is to know of a reader. Whoever goes on from a place, here or in another process, sees exactly what is behind it.
//
//	             page by page from the table            what the tail has read
//	begin ├──────────────────────────────────────┬───────────────────────────┤ horizon · · · not ended yet
//	                                          floor                         end
//
// One tail per tenant with streams reads the log's end and keeps the last events in memory. A stream whose cursor is above the tail's
// floor is fed from there; one that is below, because it is new or does not keep up, reads pages of its own until it is above. There is no
// queue per stream, and nothing is thrown away at the seam: both read the same order by the same rule. NATS only wakes the tail.
//
// It reads the table `events`, which package event owns, and writes nothing. It does not know HTTP, nor who may read what.
package feed

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/nats-io/nats.go"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"github.com/waconnect/waconnect/router/tenant"
)

// Config of a feed.
type Config struct {
	Pool     *pgxpool.Pool
	NATS     *nats.Conn // may be away; nil: nobody wakes
	Log      *slog.Logger
	Registry prometheus.Registerer

	Poll      time.Duration // how often a tail looks at the table while nobody wakes it; 0: 1 s
	Recent    int           // events that a tail keeps, up to 4 MiB; 0: 1024
	PerTenant int           // streams of one tenant; 0: 100
	Total     int           // streams of the process; 0: 1000
}

const (
	defaultPoll      = time.Second
	defaultRecent    = 1024
	defaultPerTenant = 100
	defaultTotal     = 1000
)

// Errors of Open.
var (
	ErrNoTenant = errors.New("no such tenant")
	ErrAhead    = errors.New("the cursor is ahead of the database")
)

// FullError says that so many streams are open already.
type FullError struct {
	Limit  int
	Tenant bool // of this tenant; else of the process
}

// Error implements error.
func (e *FullError) Error() string { return fmt.Sprintf("%d streams are open already", e.Limit) }

// Feed is safe for concurrent use.
type Feed struct {
	cfg  Config
	open prometheus.Gauge
	held prometheus.Gauge
	life context.Context // of the tails
	end  context.CancelFunc
	work sync.WaitGroup

	mu      sync.Mutex
	streams map[string]int // by tenant
	total   int
	tails   map[string]*tail
}

// New makes a feed. It does nothing before the first Open.
func New(cfg Config) *Feed {
	setDefault(&cfg.Poll, defaultPoll)
	setDefault(&cfg.Recent, defaultRecent)
	setDefault(&cfg.PerTenant, defaultPerTenant)
	setDefault(&cfg.Total, defaultTotal)
	f := &Feed{cfg: cfg, streams: map[string]int{}, tails: map[string]*tail{}}
	f.open = promauto.With(cfg.Registry).NewGauge(prometheus.GaugeOpts{
		Name: "waconnect_streams", Help: "Streams of events that are open.",
	})
	f.held = promauto.With(cfg.Registry).NewGauge(prometheus.GaugeOpts{
		Name: "waconnect_streams_held", Help: "Tenants whose streams have waited for long for a transaction of PostgreSQL that does not end.",
	})
	f.life, f.end = context.WithCancel(context.Background())
	return f
}

func setDefault[T comparable](field *T, value T) {
	var zero T
	if *field == zero {
		*field = value
	}
}

// Close ends the tails and waits for them. Streams must have ended before.
func (f *Feed) Close() {
	f.end()
	f.work.Wait()
}

const openQuery = `
SELECT pg_snapshot_xmin(pg_current_snapshot()), EXISTS (SELECT FROM tenants WHERE id = $1),
  EXISTS (SELECT FROM events WHERE tenant_id = $1 AND xid >= pg_snapshot_xmax(pg_current_snapshot()))`

// Open begins a stream of a tenant's events after a cursor; nil: of those that are committed from now on, and perhaps of some that were
// committed while an older transaction ran. Close it. ErrNoTenant, ErrAhead, *FullError.
func (f *Feed) Open(ctx context.Context, tenantID string, after *Cursor, filter Filter) (*Stream, error) {
	if err := f.enter(tenantID); err != nil {
		return nil, err
	}
	s, err := f.begin(ctx, tenantID, after, filter)
	if err != nil {
		f.leave(tenantID)
		return nil, err
	}
	return s, nil
}

func (f *Feed) begin(ctx context.Context, tenantID string, after *Cursor, filter Filter) (*Stream, error) {
	var horizon Cursor
	var exists, foreign bool
	err := tenant.Tx(ctx, f.cfg.Pool, tenantID, func(tx pgx.Tx) error {
		return tx.QueryRow(ctx, openQuery, tenantID).Scan(&horizon.XID, &exists, &foreign)
	})
	switch {
	case err != nil:
		return nil, fmt.Errorf("open a stream of tenant %s: %w", tenantID, err)
	case !exists:
		return nil, ErrNoTenant
	case after == nil:
		after = &horizon
	case !after.possible(horizon):
		return nil, ErrAhead
	}
	if foreign {
		f.cfg.Log.Error("events are numbered by another database's transactions and are not shown: after a restore, number them anew", "tenant", tenantID)
	}
	return &Stream{feed: f, tail: f.tailOf(tenantID, horizon), filter: filter, cursor: *after}, nil
}

// enter counts a stream, or refuses it.
func (f *Feed) enter(tenantID string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	switch {
	case f.streams[tenantID] >= f.cfg.PerTenant:
		return &FullError{Limit: f.cfg.PerTenant, Tenant: true}
	case f.total >= f.cfg.Total:
		return &FullError{Limit: f.cfg.Total}
	}
	f.streams[tenantID]++
	f.total++
	f.open.Set(float64(f.total))
	return nil
}

// leave forgets a stream; the last one of a tenant takes the tail along.
func (f *Feed) leave(tenantID string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.total--
	f.open.Set(float64(f.total))
	if f.streams[tenantID]--; f.streams[tenantID] > 0 {
		return
	}
	delete(f.streams, tenantID)
	if t := f.tails[tenantID]; t != nil {
		delete(f.tails, tenantID)
		t.stop()
	}
}

// tailOf is the tail of a tenant of which a stream is counted. A new one begins at the horizon.
func (f *Feed) tailOf(tenantID string, horizon Cursor) *tail {
	f.mu.Lock()
	defer f.mu.Unlock()
	t := f.tails[tenantID]
	if t == nil {
		ctx, stop := context.WithCancel(f.life)
		t = &tail{feed: f, tenant: tenantID, stop: stop, wake: make(chan struct{}, 1), floor: horizon, end: horizon, grown: make(chan struct{})}
		f.tails[tenantID] = t
		f.work.Go(func() { t.run(ctx) })
	}
	return t
}

// Stream is one reader. It is not safe for concurrent use.
type Stream struct {
	feed   *Feed
	tail   *tail
	filter Filter
	cursor Cursor
	closed bool
}

// Tenant is whose events these are.
func (s *Stream) Tenant() string { return s.tail.tenant }

// Cursor is the place behind everything that Next has returned, and behind what the filter has left out since.
func (s *Stream) Cursor() Cursor { return s.cursor }

// Next returns the next events, in order, at most about 256 KiB of them. It waits for one until ctx ends; the cursor is as far as possible
// then, and there may be none. An error means that the database did not answer, and that the cursor has not moved.
func (s *Stream) Next(ctx context.Context) ([]Event, error) {
	for {
		events, behind, grown := s.tail.after(&s.cursor, s.filter)
		if len(events) > 0 || ctx.Err() != nil {
			return events, nil
		}
		if behind {
			p, err := s.feed.read(ctx, s.tail.tenant, s.cursor, s.filter)
			if err != nil {
				return nil, err
			}
			if s.cursor = p.end; len(p.events) > 0 {
				return p.events, nil
			}
			continue
		}
		select {
		case <-grown:
		case <-ctx.Done(): // once more: the cursor goes along with the tail
		}
	}
}

// Close ends the stream.
func (s *Stream) Close() {
	if !s.closed {
		s.closed = true
		s.feed.leave(s.tail.tenant)
	}
}
