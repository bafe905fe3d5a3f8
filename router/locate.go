package router

import (
	"sync"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/ring"
	"github.com/waconnect/waconnect/ring/gossip"
	"github.com/waconnect/waconnect/ring/lease"
)

// Ring locates owners by proof: who holds the partition in the tables. Gossip only says whom it is not worth to ask. The hash table,
// which says who should own, never routes.
type Ring struct {
	directory *lease.Directory
	members   func() []gossip.Member

	mu   sync.Mutex
	seen map[string]bool // incarnations that gossip has shown: one that it does not show any more has died
}

// maxSeen bounds what is remembered of dead nodes.
const maxSeen = 1024

// NewRing makes a locator. members may be nil: then everybody is asked.
func NewRing(d *lease.Directory, members func() []gossip.Member) *Ring {
	return &Ring{directory: d, members: members, seen: map[string]bool{}}
}

// Locate implements Locator.
func (r *Ring) Locate(id device.ID) (string, bool) {
	n, _, ok := r.directory.Owner(ring.PartitionOf(string(id)))
	if !ok || n.RPC == "" || r.dead(n.Incarnation.String()) {
		return "", false
	}
	return "http://" + n.RPC, true
}

// Owner is the name of the node that Locate would name; empty: none.
func (r *Ring) Owner(id device.ID) string {
	n, _, ok := r.directory.Owner(ring.PartitionOf(string(id)))
	if !ok || r.dead(n.Incarnation.String()) {
		return ""
	}
	return n.ID
}

// Learn implements Locator.
func (r *Ring) Learn(id device.ID, rpc string, epoch int64) {
	r.directory.Learn(ring.PartitionOf(string(id)), lease.Hint{RPC: rpc, Epoch: epoch})
}

// dead reports whether gossip has shown a node and does not any more. To ask it would cost a timeout; to park costs nothing.
func (r *Ring) dead(incarnation string) bool {
	if r.members == nil {
		return false
	}
	alive := false
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.seen) > maxSeen {
		clear(r.seen)
	}
	for _, m := range r.members() {
		if m.Incarnation != "" {
			r.seen[m.Incarnation] = true
			alive = alive || m.Incarnation == incarnation
		}
	}
	return !alive && r.seen[incarnation]
}
