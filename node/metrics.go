package node

import (
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/reconcile"
	"github.com/waconnect/waconnect/node/session"
)

// metrics of the sessions of this node.
type metrics struct {
	sessions    *prometheus.GaugeVec
	disconnects *prometheus.CounterVec
	connects    *prometheus.CounterVec
	fenced      prometheus.Counter
	takeover    prometheus.Histogram
	handoff     prometheus.Histogram
	queued      prometheus.Gauge
	oldest      prometheus.Gauge
	quarantined prometheus.Counter
	wanted      *prometheus.GaugeVec
	upkeep      *prometheus.CounterVec
	expired     prometheus.Counter

	mu     sync.Mutex
	states map[device.ID]device.Detail
}

var absences = []float64{.05, .1, .25, .5, 1, 2, 3, 5, 8, 13, 30, 60}

func newMetrics(reg prometheus.Registerer) *metrics {
	f := promauto.With(reg)
	m := &metrics{
		states: map[device.ID]device.Detail{},
		sessions: f.NewGaugeVec(prometheus.GaugeOpts{
			Name: "waconnect_sessions", Help: "Devices of this node by state.",
		}, []string{"state"}),
		disconnects: f.NewCounterVec(prometheus.CounterOpts{
			Name: "waconnect_session_disconnects_total", Help: "Sessions that ended, by reason.",
		}, []string{"reason"}),
		connects: f.NewCounterVec(prometheus.CounterOpts{
			Name: "waconnect_session_connects_total", Help: "Sessions that were tried, by whether they came online.",
		}, []string{"result"}),
		fenced: f.NewCounter(prometheus.CounterOpts{
			Name: "waconnect_fenced_writes_rejected_total", Help: "Sessions that ended because a write found the device opened by somebody else, or paused.",
		}),
		takeover: f.NewHistogram(prometheus.HistogramOpts{
			Name: "waconnect_takeover_seconds", Help: "From the claim of a dead node's partition to its device being online.", Buckets: absences,
		}),
		handoff: f.NewHistogram(prometheus.HistogramOpts{
			Name: "waconnect_handoff_gap_seconds", Help: "From the closing of a device at one node to its being online at the next.", Buckets: absences,
		}),
		queued: f.NewGauge(prometheus.GaugeOpts{
			Name: "waconnect_queue_messages", Help: "Messages of the installation that are not final; the same on every node.",
		}),
		oldest: f.NewGauge(prometheus.GaugeOpts{
			Name: "waconnect_queue_oldest_seconds", Help: "Age of the oldest message that is not final; the same on every node.",
		}),
	}
	m.quarantined = f.NewCounter(prometheus.CounterOpts{
		Name: "waconnect_devices_quarantined_total", Help: "Devices that crashed the program three times and are not opened any more.",
	})
	m.wanted = f.NewGaugeVec(prometheus.GaugeOpts{
		Name: "waconnect_devices_wanted", Help: "Devices of the installation that somebody wants connected, by what their rows say; the same on every node.",
	}, []string{"detail"})
	m.upkeep = f.NewCounterVec(prometheus.CounterOpts{
		Name: "waconnect_upkeep_failures_total", Help: "Small regular tasks of this node that failed, by task.",
	}, []string{"task"})
	m.expired = f.NewCounter(prometheus.CounterOpts{
		Name: "waconnect_messages_expired_total", Help: "Messages that this node failed because their time ended while their device was offline.",
	})
	for _, d := range device.Details {
		m.sessions.WithLabelValues(string(d))
		m.wanted.WithLabelValues(string(d))
	}
	for _, job := range []string{jobPartitions, jobReads, jobMedia, jobUploads, jobKeys, jobSignal, jobHandled, jobCrashes, jobRelease, jobExpire} {
		m.upkeep.WithLabelValues(job)
	}
	for _, r := range []string{"online", "failed"} {
		m.connects.WithLabelValues(r)
	}
	for _, r := range session.Reasons {
		m.disconnects.WithLabelValues(string(r))
	}
	return m
}

// state moves a device from its last known state to another.
func (m *metrics) state(id device.ID, d device.Detail) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if old, ok := m.states[id]; ok {
		m.sessions.WithLabelValues(string(old)).Dec()
	}
	m.states[id] = d
	m.sessions.WithLabelValues(string(d)).Inc()
}

// gone forgets a device.
func (m *metrics) gone(id device.ID) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if old, ok := m.states[id]; ok {
		m.sessions.WithLabelValues(string(old)).Dec()
		delete(m.states, id)
	}
}

// connected counts a session by whether it came online.
func (m *metrics) connected(end session.End) {
	switch {
	case end.Online > 0:
		m.connects.WithLabelValues("online").Inc()
	case end.Reason != session.Stopped && end.Reason != session.Restart:
		m.connects.WithLabelValues("failed").Inc()
	}
}

// arrived notes how long a device was away while it changed nodes.
func (m *metrics) arrived(cause reconcile.Cause, away time.Duration) {
	switch cause {
	case reconcile.Takeover:
		m.takeover.Observe(away.Seconds())
	case reconcile.Handoff:
		m.handoff.Observe(away.Seconds())
	}
}

func (m *metrics) ended(end session.End) { m.disconnects.WithLabelValues(string(end.Reason)).Inc() }

// wants publishes how many devices somebody wants connected.
func (m *metrics) wants(count map[device.Detail]int64) {
	for _, d := range device.Details {
		m.wanted.WithLabelValues(string(d)).Set(float64(count[d]))
	}
}

func (m *metrics) queue(count int64, oldest time.Duration) {
	m.queued.Set(float64(count))
	m.oldest.Set(oldest.Seconds())
}
