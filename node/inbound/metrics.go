package inbound

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"go.mau.fi/whatsmeow/types/events"

	"github.com/waconnect/waconnect/node/event"
)

// Metrics counts and times what comes in. Shared by all receivers of a node.
type Metrics struct {
	events   *prometheus.CounterVec
	ignoredC *prometheus.CounterVec
	commit   prometheus.Histogram
	failures *prometheus.CounterVec
}

// NewMetrics registers the metrics of receiving.
func NewMetrics(reg prometheus.Registerer) *Metrics {
	f := promauto.With(reg)
	m := &Metrics{
		events: f.NewCounterVec(prometheus.CounterOpts{
			Name: "waconnect_inbound_events_total", Help: "Events committed from what WhatsApp delivered, by type.",
		}, []string{"type"}),
		ignoredC: f.NewCounterVec(prometheus.CounterOpts{
			Name: "waconnect_inbound_ignored_total", Help: "What WhatsApp delivered that makes no event, by reason.",
		}, []string{"reason"}),
		commit: f.NewHistogram(prometheus.HistogramOpts{
			Name: "waconnect_inbound_commit_seconds", Help: "Time from decrypted message to committed event.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5},
		}),
		failures: f.NewCounterVec(prometheus.CounterOpts{
			Name: "waconnect_decrypt_failures_total", Help: "Messages that could not be decrypted, by reason.",
		}, []string{"reason"}),
	}
	for _, kind := range []string{event.Inbound, event.Own, event.Reaction, event.Edited, event.Revoked, event.Unprocessable} {
		m.events.WithLabelValues(kind)
	}
	for _, reason := range []string{"unavailable", "undecryptable"} {
		m.failures.WithLabelValues(reason)
	}
	for _, reason := range []string{"repeated", "stale", "status", "newsletter", "protocol", "not_parsed", "receipt_own"} {
		m.ignoredC.WithLabelValues(reason)
	}
	return m
}

func (m *Metrics) event(kind string, took time.Duration) {
	m.events.WithLabelValues(kind).Inc()
	if took > 0 {
		m.commit.Observe(took.Seconds())
	}
}

func (m *Metrics) ignored(reason string) { m.dropped(reason, 1) }

func (m *Metrics) dropped(reason string, n int64) { m.ignoredC.WithLabelValues(reason).Add(float64(n)) }

func (m *Metrics) undecryptable(evt *events.UndecryptableMessage) {
	reason := "undecryptable"
	if evt.IsUnavailable {
		reason = "unavailable"
	}
	m.failures.WithLabelValues(reason).Inc()
}
