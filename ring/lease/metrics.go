package lease

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

type metrics struct {
	renew     prometheus.Histogram
	failures  prometheus.Counter
	epochs    *prometheus.CounterVec
	trusted   prometheus.Gauge
	trustLost prometheus.Counter
	fenced    prometheus.Counter
	lives     prometheus.Counter
}

// Reasons for a change of epoch that this node caused.
const (
	byClaim   = "claim"
	byHandOff = "handoff"
	byRenewal = "renewal"
	byRelease = "release"
)

func newMetrics(reg prometheus.Registerer, trust time.Duration) *metrics {
	f := promauto.With(reg)
	f.NewGauge(prometheus.GaugeOpts{
		Name: "waconnect_ring_lease_trust_seconds", Help: "How long this node acts on an answered heartbeat; a setting.",
	}).Set(trust.Seconds())
	m := &metrics{
		renew: f.NewHistogram(prometheus.HistogramOpts{
			Name: "waconnect_ring_lease_renew_seconds", Help: "Time of an answered heartbeat to PostgreSQL.",
			Buckets: []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1},
		}),
		failures: f.NewCounter(prometheus.CounterOpts{
			Name: "waconnect_ring_lease_renew_failures_total", Help: "Heartbeats without an answer in time.",
		}),
		epochs: f.NewCounterVec(prometheus.CounterOpts{
			Name: "waconnect_ring_epoch_changes_total", Help: "Partitions whose epoch this node changed, by reason.",
		}, []string{"reason"}),
		trusted: f.NewGauge(prometheus.GaugeOpts{
			Name: "waconnect_ring_trusted", Help: "1 while this node may act on its lease, else 0.",
		}),
		trustLost: f.NewCounter(prometheus.CounterOpts{
			Name: "waconnect_ring_trust_lost_total", Help: "Times that this node stopped acting because its trust had ended.",
		}),
		fenced: f.NewCounter(prometheus.CounterOpts{
			Name: "waconnect_ring_nodes_fenced_total", Help: "Silent nodes that this node fenced.",
		}),
		lives: f.NewCounter(prometheus.CounterOpts{
			Name: "waconnect_ring_incarnations_total", Help: "Lives of this process in the ring; more than one means that it was fenced.",
		}),
	}
	for _, r := range []string{byClaim, byHandOff, byRenewal, byRelease} {
		m.epochs.WithLabelValues(r)
	}
	return m
}
