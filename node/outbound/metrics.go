package outbound

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// Metrics counts and times messages. Shared by all senders of a node.
type Metrics struct {
	messages *prometheus.CounterVec
	seconds  *prometheus.HistogramVec
}

// NewMetrics registers the metrics of sending.
func NewMetrics(reg prometheus.Registerer) *Metrics {
	f := promauto.With(reg)
	m := &Metrics{
		messages: f.NewCounterVec(prometheus.CounterOpts{
			Name: "waconnect_messages_total", Help: "Messages that a session has sent or failed, by type and status.",
		}, []string{"type", "status"}),
		seconds: f.NewHistogramVec(prometheus.HistogramOpts{
			Name: "waconnect_send_seconds", Help: "Time of a message's stages: waiting in the queue, one try to send, acceptance, or the time it was scheduled for, to SENT.",
			Buckets: []float64{.005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30, 60, 300},
		}, []string{"stage"}),
	}
	for kind := range kinds {
		for _, status := range []string{"SENT", "FAILED"} {
			m.messages.WithLabelValues(kind, status)
		}
	}
	for _, stage := range []string{"queue", "send", "total"} {
		m.seconds.WithLabelValues(stage)
	}
	return m
}

func (m *Metrics) done(kind, status string) { m.messages.WithLabelValues(kind, status).Inc() }

func (m *Metrics) took(stage string, d time.Duration) {
	m.seconds.WithLabelValues(stage).Observe(d.Seconds())
}
