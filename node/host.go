package node

import (
	"context"
	"errors"
	"math"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/google/uuid"
	"github.com/waconnect/waconnect/node/reconcile"
)

// tenure is a partition while this node holds it: from its opening to its closing, through renewed epochs.
type tenure struct {
	partition int
	holder    uuid.UUID
	cause     reconcile.Cause
	since     time.Time
	epoch     atomic.Int64
	credit    atomic.Int64 // sessions that were paced before the partition came

	ctx     context.Context // ends when the partition closes; runners then stop in order
	close   context.CancelFunc
	lost    atomic.Bool // nothing of it may touch state any more
	runners sync.WaitGroup
}

// renewed takes a newer epoch.
func (t *tenure) renewed(epoch int64) {
	for old := t.epoch.Load(); epoch > old && !t.epoch.CompareAndSwap(old, epoch); old = t.epoch.Load() {
	}
}

var (
	errLost    = errors.New("this node has let go of the device")
	errNotHeld = errors.New("this node does not hold the device's partition at the moment")
)

// may is asked before anything of a partition's devices is read or written.
func (n *Node) may(t *tenure) error {
	if t.lost.Load() {
		return errLost
	}
	if _, ok := n.keeper.Holds(t.partition); !ok {
		return errNotHeld
	}
	return nil
}

// host is the face that the reconciler sees.
type host struct{ n *Node }

var _ reconcile.Host = host{}

// Open implements reconcile.Host.
func (h host) Open(life int, openings []reconcile.Opening) {
	n := h.n
	n.mu.Lock()
	if life < n.life || n.stopping {
		n.mu.Unlock()
		return
	}
	holder := n.keeper.State().Incarnation
	for _, o := range openings {
		if t := n.held[o.Partition]; t != nil {
			t.renewed(o.Epoch)
			continue
		}
		t := &tenure{partition: o.Partition, holder: holder, cause: o.Cause, since: o.Since}
		t.epoch.Store(o.Epoch)
		t.credit.Store(int64(n.reserved[o.Partition]))
		delete(n.reserved, o.Partition)
		t.ctx, t.close = context.WithCancel(n.ctx)
		n.held[o.Partition] = t
		n.fresh = append(n.fresh, o.Partition)
	}
	n.mu.Unlock()
	wake(n.arrived)
}

// Close implements reconcile.Host.
func (h host) Close(ctx context.Context, partitions []int) {
	n := h.n
	var list []*tenure
	n.mu.Lock()
	for _, p := range partitions {
		if t := n.held[p]; t != nil {
			delete(n.held, p)
			list = append(list, t)
		}
	}
	n.mu.Unlock()
	for _, t := range list {
		t.close()
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		for _, t := range list {
			t.runners.Wait()
		}
	}()
	select {
	case <-done:
		return
	case <-ctx.Done():
	}
	for _, t := range list {
		t.lost.Store(true) // what still runs fails at its next touch of the state; sessions bound their own end
	}
	<-done
}

// drop is called when trust has ended: every socket is closed at once, and nothing that still runs can touch anything.
func (n *Node) drop(life int) {
	n.mu.Lock()
	n.life = max(n.life, life)
	held := n.held
	n.held = map[int]*tenure{}
	n.mu.Unlock()
	for _, t := range held {
		t.lost.Store(true)
	}
	n.cfg.Transport.Cut()
	for _, t := range held {
		t.close()
	}
}

// Load implements reconcile.Host.
func (h host) Load(partition int) int {
	n := h.n
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.load[partition]
}

// Reserve implements reconcile.Host.
func (h host) Reserve(ctx context.Context, partition, sessions int) error {
	for range sessions {
		if err := h.n.logins.wait(ctx, reserved); err != nil {
			return err
		}
	}
	h.n.mu.Lock()
	defer h.n.mu.Unlock()
	h.n.reserved[partition] = sessions
	return nil
}

// reserved goes before everything else: those devices are online elsewhere and only move.
const reserved = math.MaxInt64

// login waits until a session may be opened: what was reserved for a handoff goes at once, everything else is paced over the cluster.
func (n *Node) login(ctx context.Context, t *tenure, active time.Time) error {
	if t.credit.Add(-1) >= 0 {
		return nil
	}
	return n.logins.wait(ctx, active.UnixMilli())
}

// pace takes this node's share of the cluster's logins.
func (n *Node) pace() {
	n.logins.set(max(n.cfg.LoginRate*n.ring.Share(), 0.1))
}

// partitions lists what is held.
func (n *Node) partitions() []int {
	n.mu.Lock()
	defer n.mu.Unlock()
	list := make([]int, 0, len(n.held))
	for p := range n.held {
		list = append(list, p)
	}
	slices.Sort(list)
	return list
}
