package main

import (
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/nats-io/nats.go"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// What a process as a whole tells of itself and of what it stands on. All names are in docs/metrics.md, which a test compares with a running dev.

// watchState says whether the process takes work, as /readyz does.
func watchState(state *health, reg prometheus.Registerer) {
	promauto.With(reg).NewGaugeFunc(prometheus.GaugeOpts{
		Name: "waconnect_ready", Help: "1 while /readyz says that this process takes work, else 0.",
	}, func() float64 { return zeroOrOne(state.state().Ready) })
}

// databaseUp is kept by watchDatabase.
func (p *process) databaseUp() prometheus.Gauge {
	return promauto.With(p.registry).NewGauge(prometheus.GaugeOpts{
		Name: "waconnect_postgresql_up", Help: "1 if PostgreSQL answered the last probe of this process, else 0.",
	})
}

// watchPool measures connections to PostgreSQL.
func (p *process) watchPool(name string, pool *pgxpool.Pool) {
	labels := prometheus.Labels{"pool": name}
	p.registry.MustRegister(&poolCollector{
		pool:        pool,
		connections: prometheus.NewDesc("waconnect_postgresql_connections", "Connections of a pool, by what they do.", []string{"state"}, labels),
		most:        prometheus.NewDesc("waconnect_postgresql_connections_max", "Most connections that a pool opens.", nil, labels),
		acquires:    prometheus.NewDesc("waconnect_postgresql_acquires_total", "Times that a connection was taken from a pool.", nil, labels),
		waits:       prometheus.NewDesc("waconnect_postgresql_acquire_waits_total", "Times that a connection had to be waited for.", nil, labels),
		waited:      prometheus.NewDesc("waconnect_postgresql_acquire_wait_seconds_total", "Time for which connections were waited for.", nil, labels),
		cancelled:   prometheus.NewDesc("waconnect_postgresql_acquires_cancelled_total", "Times that nobody waited any longer for a connection.", nil, labels),
	})
}

// poolCollector reads a pool's statistics whenever they are asked for.
type poolCollector struct {
	pool *pgxpool.Pool

	connections, most, acquires, waits, waited, cancelled *prometheus.Desc
}

// Describe implements prometheus.Collector.
func (c *poolCollector) Describe(ch chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{c.connections, c.most, c.acquires, c.waits, c.waited, c.cancelled} {
		ch <- d
	}
}

// Collect implements prometheus.Collector.
func (c *poolCollector) Collect(ch chan<- prometheus.Metric) {
	s := c.pool.Stat()
	gauge := func(d *prometheus.Desc, v int32, labels ...string) {
		ch <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, float64(v), labels...)
	}
	counter := func(d *prometheus.Desc, v float64) {
		ch <- prometheus.MustNewConstMetric(d, prometheus.CounterValue, v)
	}
	gauge(c.connections, s.AcquiredConns(), "used")
	gauge(c.connections, s.IdleConns(), "idle")
	gauge(c.connections, s.ConstructingConns(), "opening")
	gauge(c.most, s.MaxConns())
	counter(c.acquires, float64(s.AcquireCount()))
	counter(c.waits, float64(s.EmptyAcquireCount()))
	counter(c.waited, s.EmptyAcquireWaitTime().Seconds())
	counter(c.cancelled, float64(s.CanceledAcquireCount()))
}

// watchNATS measures the connection to NATS.
func (p *process) watchNATS() { p.registry.MustRegister(newNATSCollector(p.nc)) }

// natsCollector reads a connection's statistics whenever they are asked for.
type natsCollector struct {
	nc *nats.Conn

	connected, reconnects, messages, bytes *prometheus.Desc
}

func newNATSCollector(nc *nats.Conn) *natsCollector {
	return &natsCollector{
		nc:         nc,
		connected:  prometheus.NewDesc("waconnect_nats_connected", "1 while this process is connected to NATS, else 0.", nil, nil),
		reconnects: prometheus.NewDesc("waconnect_nats_reconnects_total", "Times that this process has connected to NATS again.", nil, nil),
		messages:   prometheus.NewDesc("waconnect_nats_messages_total", "Messages exchanged with NATS.", []string{"direction"}, nil),
		bytes:      prometheus.NewDesc("waconnect_nats_bytes_total", "Bytes of messages exchanged with NATS.", []string{"direction"}, nil),
	}
}

// Describe implements prometheus.Collector.
func (c *natsCollector) Describe(ch chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{c.connected, c.reconnects, c.messages, c.bytes} {
		ch <- d
	}
}

// Collect implements prometheus.Collector.
func (c *natsCollector) Collect(ch chan<- prometheus.Metric) {
	s := c.nc.Stats()
	counter := func(d *prometheus.Desc, v uint64, labels ...string) {
		ch <- prometheus.MustNewConstMetric(d, prometheus.CounterValue, float64(v), labels...)
	}
	ch <- prometheus.MustNewConstMetric(c.connected, prometheus.GaugeValue, zeroOrOne(c.nc.IsConnected()))
	counter(c.reconnects, s.Reconnects)
	counter(c.messages, s.InMsgs, "in")
	counter(c.messages, s.OutMsgs, "out")
	counter(c.bytes, s.InBytes, "in")
	counter(c.bytes, s.OutBytes, "out")
}

func zeroOrOne(yes bool) float64 {
	if yes {
		return 1
	}
	return 0
}
