package lease

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

type metrics struct {
	renew     prometheus.Histogram
	failures  prometheus.Counter
	epochs    *prometheus.CounterVec
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

func newMetrics(reg prometheus.Registerer) *metrics {
	f := promauto.With(reg)
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
