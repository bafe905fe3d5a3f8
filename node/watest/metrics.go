package watest

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
)

// gauge is a figure of Stats as a metric.
type gauge struct {
	desc  *prometheus.Desc
	value func(Stats) float64
}

// collector makes metrics of Stats whenever they are asked for.
type collector struct {
	s       *Server
	gauges  []gauge
	audit   *prometheus.Desc
	dropped *prometheus.Desc
}

const metricPrefix = "waconnect_emulator_"

func newCollector(s *Server) *collector {
	c := &collector{
		s: s,
		audit: prometheus.NewDesc(metricPrefix+"audit_entries_total",
			"Entries of the audit log by kind, dropped ones included.", []string{"kind"}, nil),
		dropped: prometheus.NewDesc(metricPrefix+"audit_dropped_total",
			"Oldest entries of the audit log that were dropped because it was full.", nil, nil),
	}
	for name, g := range map[string]struct {
		help  string
		value func(Stats) float64
	}{
		"phones":         {"Simulated phones.", func(st Stats) float64 { return float64(st.Phones) }},
		"companions":     {"Linked devices.", func(st Stats) float64 { return float64(st.Companions) }},
		"connections":    {"Connections of logged in devices.", func(st Stats) float64 { return float64(st.Connections) }},
		"sockets":        {"Sockets, those of devices that wait to be linked included.", func(st Stats) float64 { return float64(st.Sockets) }},
		"queued_stanzas": {"Stanzas that linked devices have not acknowledged.", func(st Stats) float64 { return float64(st.Queued) }},
		"inbox_stanzas":  {"Stanzas that phones have not processed.", func(st Stats) float64 { return float64(st.Inbox) }},
		"prekeys":        {"One-time prekeys of linked devices in stock.", func(st Stats) float64 { return float64(st.PreKeys) }},
		"file_bytes":     {"Size of the uploaded files.", func(st Stats) float64 { return float64(st.FileBytes) }},
		"faults":         {"Active faults.", func(st Stats) float64 { return float64(st.Faults) }},
	} {
		c.gauges = append(c.gauges, gauge{prometheus.NewDesc(metricPrefix+name, g.help, nil, nil), g.value})
	}
	return c
}

// Describe implements prometheus.Collector.
func (c *collector) Describe(ch chan<- *prometheus.Desc) {
	for _, g := range c.gauges {
		ch <- g.desc
	}
	ch <- c.audit
	ch <- c.dropped
}

// Collect implements prometheus.Collector.
func (c *collector) Collect(ch chan<- prometheus.Metric) {
	st := c.s.Stats()
	for _, g := range c.gauges {
		ch <- prometheus.MustNewConstMetric(g.desc, prometheus.GaugeValue, g.value(st))
	}
	for kind, n := range st.Audit {
		ch <- prometheus.MustNewConstMetric(c.audit, prometheus.CounterValue, float64(n), kind)
	}
	ch <- prometheus.MustNewConstMetric(c.dropped, prometheus.CounterValue, float64(st.AuditGone))
}

// registry returns a registry of its own: several emulators can run in one process.
func (c *control) registry() *prometheus.Registry {
	reg := prometheus.NewRegistry()
	reg.MustRegister(newCollector(c.s), collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return reg
}
