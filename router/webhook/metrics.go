package webhook

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

type metrics struct {
	attempts *prometheus.CounterVec
	delivery prometheus.Histogram
	pending  prometheus.Gauge
	open     prometheus.Gauge
	shards   prometheus.Gauge
	disabled *prometheus.CounterVec
	first    prometheus.Histogram
	dead     prometheus.Counter
	lag      prometheus.Gauge
}

// Results of attempts.
const (
	resultSuccess   = "success"
	resultStatus    = "status"      // answered, but not with 2xx
	resultTimeout   = "timeout"     // no answer in time
	resultForbidden = "forbidden"   // an address that may not be reached
	resultNetwork   = "unreachable" // any other failure before an answer
	resultGone      = "gone"        // there was no attempt: the event is no longer kept
)

func newMetrics(reg prometheus.Registerer) *metrics {
	f := promauto.With(reg)
	m := &metrics{
		attempts: f.NewCounterVec(prometheus.CounterOpts{
			Name: "waconnect_webhook_attempts_total", Help: "Attempts to deliver an event to an endpoint, by result.",
		}, []string{"result"}),
		delivery: f.NewHistogram(prometheus.HistogramOpts{
			Name: "waconnect_webhook_delivery_seconds", Help: "Time from a committed event to an endpoint's 2xx.",
			Buckets: []float64{.01, .025, .05, .1, .25, .5, 1, 2.5, 5, 15, 60, 600, 3600, 86400},
		}),
		pending: f.NewGauge(prometheus.GaugeOpts{
			Name: "waconnect_webhook_pending", Help: "Unfinished deliveries of the installation, counted up to 100,000.",
		}),
		open: f.NewGauge(prometheus.GaugeOpts{
			Name: "waconnect_webhook_breaker_open", Help: "Endpoints of this dispatcher that are left alone because they fail.",
		}),
		shards: f.NewGauge(prometheus.GaugeOpts{
			Name: "waconnect_webhook_shards", Help: "Shards of endpoints that this dispatcher delivers to, of 64.",
		}),
		disabled: f.NewCounterVec(prometheus.CounterOpts{
			Name: "waconnect_webhook_disabled_total", Help: "Endpoints that were disabled by the system, by reason.",
		}, []string{"reason"}),
	}
	m.first = f.NewHistogram(prometheus.HistogramOpts{
		Name: "waconnect_webhook_first_attempt_seconds", Help: "Time from a committed event to the first attempt to deliver it, at endpoints that did not fail and have no rate of their own.",
		Buckets: []float64{.01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30, 60, 300},
	})
	m.dead = f.NewCounter(prometheus.CounterOpts{
		Name: "waconnect_webhook_dead_letters_total", Help: "Deliveries that were given up after the last attempt.",
	})
	m.lag = f.NewGauge(prometheus.GaugeOpts{
		Name: "waconnect_webhook_fanout_lag_seconds", Help: "Age of the oldest event of which no deliveries were made yet; the same at every dispatcher.",
	})
	for _, r := range []string{resultSuccess, resultStatus, resultTimeout, resultForbidden, resultNetwork} {
		m.attempts.WithLabelValues(r)
	}
	for _, r := range []string{DisabledFailing, DisabledGone} {
		m.disabled.WithLabelValues(r)
	}
	return m
}

func (m *metrics) attempt(result string, since time.Time, now time.Time) {
	m.attempts.WithLabelValues(result).Inc()
	if result == resultSuccess {
		m.delivery.Observe(now.Sub(since).Seconds())
	}
}

// Bounded, so that counting a large backlog costs no more than it is worth.
const countQuery = `SELECT count(*) FROM (SELECT 1 FROM webhook_deliveries WHERE status IN ('PENDING', 'FAILED') LIMIT 100000) d`

// Like the sweep's, which finds the same devices; so many are looked at, which is enough to see that something is late.
const lagQuery = `
SELECT coalesce(extract(epoch FROM now() - min(created_at)), 0)::float8 FROM (
  SELECT (SELECT e.created_at FROM events e WHERE e.device_id = h.device AND e.device_seq > coalesce(p.seq, 0) ORDER BY e.device_seq LIMIT 1) AS created_at
  FROM device_heads h LEFT JOIN webhook_progress p ON p.device_id = h.device WHERE h.event_seq > coalesce(p.seq, 0) LIMIT 256) w`

func (m *metrics) count(ctx context.Context, pool *pgxpool.Pool) error {
	var n int64
	if err := pool.QueryRow(ctx, countQuery).Scan(&n); err != nil {
		return err
	}
	m.pending.Set(float64(n))
	var lag float64
	if err := pool.QueryRow(ctx, lagQuery).Scan(&lag); err != nil {
		return err
	}
	m.lag.Set(lag)
	return nil
}
