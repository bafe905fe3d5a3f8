package e2e

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
)

// An operator drains a node over the API: its devices move to the other, and come back into play when the drain ends.
func TestClusterService(t *testing.T) {
	t.Parallel()
	p := start(t, func(p *product) { p.args = append(p.args, "--nodes", "2") })
	type member struct {
		Node, State string
		Partitions  int
	}
	ring := func() map[string]member {
		a := p.ok("POST", "/waconnect.v1.ClusterService/GetRing", map[string]any{})
		var body struct {
			Partitions, Held int
			Members          []member
		}
		require.NoError(t, json.Unmarshal(a.Body, &body), "%s", a.Body)
		require.Equal(t, 4093, body.Partitions)
		all := map[string]member{}
		for _, m := range body.Members {
			all[m.Node] = m
		}
		return all
	}
	balanced := func() bool {
		r := ring()
		return r["node-1"].Partitions > 1000 && r["node-2"].Partitions > 1000 && r["node-1"].State == "ready"
	}
	p.wait("both to have a share", balanced)
	_, dev, _, ana := p.linked()
	p.ok("POST", "/waconnect.v1.ClusterService/DrainNode", map[string]any{"node": "node-1"})
	p.wait("node-1 to hold nothing", func() bool {
		r := ring()
		return r["node-1"].Partitions == 0 && r["node-1"].State == "draining" && r["node-2"].Partitions == 4093
	})
	p.send(dev, ana, "while node-1 is drained")
	p.waitText(ana, "while node-1 is drained")
	p.ok("POST", "/waconnect.v1.ClusterService/UndrainNode", map[string]any{"node": "node-1"})
	p.wait("node-1 to take part again", balanced)
}
