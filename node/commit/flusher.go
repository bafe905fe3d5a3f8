package commit

import (
	"context"
	"fmt"
	"hash/maphash"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/device"
)

// Flusher commits the writes of many devices together: while one transaction is under way, the writes that are asked for gather, and go
// with the next. It never waits for company. Each device stands or falls alone: one that was opened elsewhere writes nothing, and a
// statement that PostgreSQL refuses is found by halving the group until it stands alone.
type Flusher struct {
	pool  *pgxpool.Pool
	lanes []*lane
}

// flusherMetrics is shared by the lanes.
type flusherMetrics struct {
	commits  prometheus.Counter
	rows     prometheus.Histogram
	seconds  prometheus.Histogram
	failures *prometheus.CounterVec
}

// Kinds of failures of a commit.
const (
	commitRefused = "refused" // surely not executed
	commitUnknown = "unknown" // PostgreSQL did not answer: the devices of it are opened anew
)

// More lanes make smaller groups. Two let one group gather while the other commits, at more CPU per write, and were no faster where PostgreSQL
// runs on the same two cores (docs/benchmarks.md).
const lanes = 1

// maxGroup bounds the devices of one transaction.
const maxGroup = 256

// NewFlusher makes a flusher over the connections of a node's sessions.
func NewFlusher(pool *pgxpool.Pool, reg prometheus.Registerer) *Flusher {
	f, made := &Flusher{pool: pool}, promauto.With(reg)
	metrics := &flusherMetrics{
		commits: made.NewCounter(prometheus.CounterOpts{
			Name: "waconnect_store_commits_total", Help: "Transactions with fenced writes of devices.",
		}),
		rows: made.NewHistogram(prometheus.HistogramOpts{
			Name: "waconnect_store_batch_rows", Help: "Writes that one transaction committed together, of one device each.",
			Buckets: prometheus.ExponentialBuckets(1, 2, 9),
		}),
		seconds: made.NewHistogram(prometheus.HistogramOpts{
			Name: "waconnect_store_commit_seconds", Help: "Time of a transaction with fenced writes that was committed.",
			Buckets: []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5},
		}),
		failures: made.NewCounterVec(prometheus.CounterOpts{
			Name: "waconnect_store_commit_failures_total", Help: "Transactions with fenced writes that failed: refused by PostgreSQL, or of unknown outcome.",
		}, []string{"kind"}),
	}
	for _, kind := range []string{commitRefused, commitUnknown} {
		metrics.failures.WithLabelValues(kind)
	}
	for range lanes {
		f.lanes = append(f.lanes, &lane{pool: pool, metrics: metrics})
	}
	return f
}

var laneSeed = maphash.MakeSeed()

// Open is like the function Open; the writes of the head that it returns are committed together with those of other devices.
func (f *Flusher) Open(ctx context.Context, id device.ID, g Grant) (*Head, error) {
	return openOn(ctx, f.pool, f.lanes[maphash.String(laneSeed, string(id))%lanes], id, g)
}

// Wait returns when nothing is under way. Call it when no head of the flusher is used any more.
func (f *Flusher) Wait() {
	for _, l := range f.lanes {
		l.work.Wait()
	}
}

// flown takes note of a transaction. Safe on nil.
func (m *flusherMetrics) flown(devices int, took time.Duration, err error) {
	switch {
	case m == nil:
	case err == nil:
		m.commits.Inc()
		m.rows.Observe(float64(devices))
		m.seconds.Observe(took.Seconds())
	case surelyNotExecuted(err):
		m.failures.WithLabelValues(commitRefused).Inc()
	default:
		m.failures.WithLabelValues(commitUnknown).Inc()
	}
}

// lane runs one transaction at a time, in a goroutine that lives while there is something to do.
type lane struct {
	pool    *pgxpool.Pool
	metrics *flusherMetrics // nil: not measured

	mu      sync.Mutex
	queue   []*Head
	running bool
	work    sync.WaitGroup
}

// submit makes sure that what waits at a head is looked at.
func (l *lane) submit(h *Head) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !h.queued {
		h.queued = true
		l.queue = append(l.queue, h)
	}
	if !l.running {
		l.running = true
		l.work.Go(l.run)
	}
}

func (l *lane) run() {
	for {
		l.mu.Lock()
		if len(l.queue) == 0 {
			l.running = false
			l.mu.Unlock()
			return
		}
		n := min(len(l.queue), maxGroup)
		heads := slices.Clone(l.queue[:n])
		l.queue = slices.Delete(l.queue, 0, n)
		for _, h := range heads {
			h.queued = false
		}
		l.mu.Unlock()
		var group []*flight
		for _, h := range heads {
			if f := h.take(); f != nil {
				group = append(group, f)
			}
		}
		// In the order in which others lock them: two owners in a takeover would block each other otherwise.
		slices.SortFunc(group, func(a, b *flight) int { return strings.Compare(string(a.head.device), string(b.head.device)) })
		l.fly(group)
	}
}

// flight is one write of one device on its way.
type flight struct {
	head   *Head
	rider  Rider
	wishes []*wish
	ver    int64
}

// fly commits a group and tells everybody.
func (l *lane) fly(group []*flight) {
	if len(group) == 0 {
		return
	}
	began := time.Now()
	hit, err := l.execute(group)
	l.metrics.flown(len(group), time.Since(began), err)
	switch {
	case err == nil:
		for _, f := range group {
			if hit[f.head.device] {
				f.head.land(f, nil)
			} else {
				f.head.land(f, ErrFenced)
			}
		}
	case surelyNotExecuted(err) && len(group) > 1:
		l.fly(group[:len(group)/2])
		l.fly(group[len(group)/2:])
	case surelyNotExecuted(err) && len(group[0].wishes) > 1:
		l.separate(group[0])
	case surelyNotExecuted(err):
		group[0].head.land(group[0], fmt.Errorf("write device %s: %w", group[0].head.device, err))
	default:
		for _, f := range group {
			f.head.land(f, fmt.Errorf("write device %s, outcome unknown: %w", f.head.device, err))
		}
	}
}

// separate writes the wishes of one device one by one, so that the one that is refused harms no other.
func (l *lane) separate(f *flight) {
	for i, w := range f.wishes {
		one := &flight{head: f.head, rider: f.rider, wishes: []*wish{w}}
		f.head.mu.Lock()
		broken := f.head.broken
		one.ver, f.head.flying = f.head.ver, true
		f.head.mu.Unlock()
		if broken != nil {
			f.head.land(&flight{head: f.head, wishes: f.wishes[i:]}, fmt.Errorf("%w: %w", ErrBroken, broken))
			return
		}
		l.fly([]*flight{one})
	}
}

// The heads of a group are locked in the order of their names, compared and swapped. `wrote` lets the statements of this transaction,
// and of no other, see which heads were hit.
const swapStatement = `
WITH w AS (SELECT * FROM unnest($1::text[], $2::bigint[], $3::bigint[]) AS w (device, epoch, ver)),
l AS MATERIALIZED (
  SELECT d.device FROM device_heads d JOIN w USING (device)
  WHERE d.epoch = w.epoch AND d.ver = w.ver AND NOT d.paused ORDER BY d.device FOR NO KEY UPDATE OF d)
UPDATE device_heads h SET ver = h.ver + 1, wrote = pg_current_xact_id() FROM l JOIN w USING (device)
WHERE h.device = l.device AND h.epoch = w.epoch AND h.ver = w.ver AND NOT h.paused
RETURNING h.device`

// execute runs one transaction. Only its end tells which heads were hit.
func (l *lane) execute(group []*flight) (map[device.ID]bool, error) {
	ctx, cancel := context.WithTimeout(context.Background(), writeTimeout)
	defer cancel()
	devices, epochs, vers := make([]string, len(group)), make([]int64, len(group)), make([]int64, len(group))
	for i, f := range group {
		devices[i], epochs[i], vers[i] = string(f.head.device), f.head.epoch, f.ver
	}
	hit := make(map[device.ID]bool, len(group))
	out := &pgx.Batch{}
	out.Queue(swapStatement, devices, epochs, vers).Query(func(rows pgx.Rows) error {
		ids, err := pgx.CollectRows(rows, pgx.RowTo[device.ID])
		for _, id := range ids {
			hit[id] = true
		}
		return err
	})
	var b batch.Batch
	for _, f := range group {
		for _, w := range f.wishes {
			w.fill(&b)
		}
		if f.rider != nil {
			f.rider.Ride(&b)
		}
	}
	b.Into(out)
	return hit, l.pool.SendBatch(ctx, out).Close()
}
