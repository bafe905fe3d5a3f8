package e2e

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	partitions "github.com/waconnect/waconnect/ring"
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

	// A device moves by itself, and goes on sending.
	held := ring()["node-2"].Partitions
	for _, node := range []string{"node-1", "node-2"} {
		p.ok("POST", "/waconnect.v1.ClusterService/Move", map[string]any{"deviceId": dev, "node": node})
		p.wait("the device to be with "+node, func() bool {
			return p.count(fmt.Sprintf(`SELECT count(*) FROM ring_partitions p JOIN ring_nodes n ON n.incarnation = p.holder
  WHERE p.partition = %d AND n.node_id = '%s'`, partitions.PartitionOf(dev), node)) == 1
		})
		p.send(dev, ana, "from "+node)
		p.waitText(ana, "from "+node)
	}
	p.ok("POST", "/waconnect.v1.ClusterService/Move", map[string]any{"deviceId": dev})
	p.wait("the pin to go", func() bool { return ring()["node-2"].Partitions == held })

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
