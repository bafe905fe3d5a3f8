package reconcile

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"github.com/waconnect/waconnect/ring"
)

type metrics struct {
	partitions *prometheus.GaugeVec
	moves      *prometheus.CounterVec
}

// Outcomes of a move to another node.
const (
	moveDone     = "done"
	moveRefused  = "refused" // the other side does not take it
	moveFailed   = "failed"  // the outcome is unknown, or the tables refused
	moveReleased = "released"
)

func newMetrics(reg prometheus.Registerer) *metrics {
	f := promauto.With(reg)
	f.NewGauge(prometheus.GaugeOpts{
		Name: "waconnect_ring_partitions_expected", Help: "Partitions of the installation: what all nodes together should hold.",
	}).Set(ring.Partitions)
	m := &metrics{
		partitions: f.NewGaugeVec(prometheus.GaugeOpts{
			Name: "waconnect_ring_partitions", Help: "Partitions that this node holds, wants and does not hold, and is handing over.",
		}, []string{"state"}),
		moves: f.NewCounterVec(prometheus.CounterOpts{
			Name: "waconnect_ring_moves_total", Help: "Partitions that this node tried to hand over, by outcome.",
		}, []string{"result"}),
	}
	for _, s := range []string{"held", "wanted", "moving"} {
		m.partitions.WithLabelValues(s)
	}
	for _, s := range []string{moveDone, moveRefused, moveFailed, moveReleased} {
		m.moves.WithLabelValues(s)
	}
	return m
}

// tableKey is the same for the same members and pins.
func tableKey(members []ring.Member, pins map[int]string) string {
	var b strings.Builder
	for _, m := range members {
		fmt.Fprintf(&b, "%s*%d,", m.ID, m.Capacity)
	}
	for _, p := range slices.Sorted(maps.Keys(pins)) {
		fmt.Fprintf(&b, ";%d=%s", p, pins[p])
	}
	return b.String()
}
