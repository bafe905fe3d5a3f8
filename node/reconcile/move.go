package reconcile

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/waconnect/waconnect/ring/lease"
)

// Moves are paced: what has no sessions goes at once in large batches, what has goes in small ones, so that a device is away only for as
// long as its own batch takes.
const (
	idleBatch    = 512
	busySessions = 8               // of one batch
	offerTime    = 3 * time.Second // the other side waits for its share of logins before it says yes
	closeTime    = 5 * time.Second // to finish what runs; then it is cut off
	moveRetry    = time.Second     // after a refusal
	handedTime   = time.Second

	maxComplained = 256 // lives of nodes that are remembered
)

// startMovers begins to hand over what the table gives to others; the caller holds mu.
func (r *Reconciler) startMovers(ctx context.Context, st *lease.State) {
	nodes := r.members(st)
	byTarget := map[uuid.UUID][]int{}
	for p := range st.Held {
		if r.moving[p] || r.opened[p] != st.Held[p] {
			continue // one that is not open here is not closed either
		}
		if n, ok := nodes[r.table.Owner(p)]; ok && n.Incarnation != st.Incarnation {
			byTarget[n.Incarnation] = append(byTarget[n.Incarnation], p)
		}
	}
	for target, partitions := range byTarget {
		if r.targets[target] {
			continue
		}
		r.targets[target] = true
		node := st.Nodes[target]
		life := st.Life
		r.movers.Go(func() {
			ok := r.moveAll(ctx, node, life, partitions)
			if !ok {
				r.rest(ctx, moveRetry)
			}
			r.mu.Lock()
			delete(r.targets, target)
			r.mu.Unlock()
			r.again()
		})
	}
}

func (r *Reconciler) rest(ctx context.Context, d time.Duration) {
	fire, stop := r.cfg.Clock.Timer(d)
	defer stop()
	select {
	case <-fire:
	case <-ctx.Done():
	}
}

// moveAll hands partitions to one node, idle ones first. False: not all went, try again later.
func (r *Reconciler) moveAll(ctx context.Context, to lease.Node, life int, partitions []int) bool {
	load := make(map[int]int, len(partitions))
	for _, p := range partitions {
		load[p] = r.cfg.Host.Load(p)
	}
	slices.SortFunc(partitions, func(a, b int) int { return cmp.Or(load[a]-load[b], a-b) })
	for len(partitions) > 0 && ctx.Err() == nil {
		n, sessions := 0, 0
		for n < len(partitions) && n < idleBatch && (n == 0 || sessions+load[partitions[n]] <= busySessions) {
			if sessions == 0 && n > 0 && load[partitions[n]] > 0 {
				break // idle ones do not wait for busy ones
			}
			sessions += load[partitions[n]]
			n++
		}
		if !r.move(ctx, to, life, partitions[:n], load) {
			return false
		}
		partitions = partitions[n:]
	}
	return true
}

// move hands one batch over (rule N8): asked and agreed, closed, given in the tables, told.
func (r *Reconciler) move(ctx context.Context, to lease.Node, life int, batch []int, load map[int]int) bool {
	if !r.markMoving(life, batch) {
		return false
	}
	defer r.unmarkMoving(batch)
	offers := make([]Offer, len(batch))
	for i, p := range batch {
		offers[i] = Offer{Partition: p, Sessions: load[p]}
	}
	asking, cancel := context.WithTimeout(ctx, offerTime)
	taken, err := r.cfg.Peers.Offer(asking, to, offers)
	cancel()
	if err != nil || len(taken) == 0 {
		r.metrics.moves.WithLabelValues(moveRefused).Add(float64(len(batch)))
		r.refused(to, len(batch), err)
		return false
	}
	taken = slices.DeleteFunc(taken, func(p int) bool { return !slices.Contains(batch, p) })
	closing := time.Now()
	r.close(ctx, life, taken)
	moved, err := r.cfg.Keeper.HandOff(ctx, taken, to.Incarnation)
	r.metrics.moves.WithLabelValues(moveDone).Add(float64(len(moved)))
	r.metrics.moves.WithLabelValues(moveFailed).Add(float64(len(taken) - len(moved)))
	if err != nil {
		r.log.Warn("hand over partitions", "node", to.ID, "count", len(taken), "err", err)
		return false
	}
	list := make([]int, len(moved))
	for i, g := range moved {
		list[i] = g.Partition
	}
	telling, cancel := context.WithTimeout(ctx, handedTime)
	defer cancel()
	if err := r.cfg.Peers.Handed(telling, to, list, time.Since(closing)); err != nil {
		r.log.Debug("tell a node of its partitions", "node", to.ID, "err", err) // it reads the tables as well
	}
	return len(moved) == len(batch)
}

// refused says once, until it changes, why a node does not take partitions. That it does not agree is normal for a moment; an error, such as
// another secret, is not.
func (r *Reconciler) refused(to lease.Node, count int, err error) {
	if err == nil {
		r.log.Debug("a node does not take partitions", "node", to.ID, "count", count)
		return
	}
	r.mu.Lock()
	if len(r.complained) > maxComplained {
		clear(r.complained)
	}
	again := r.complained[to.Incarnation] == err.Error()
	r.complained[to.Incarnation] = err.Error()
	r.mu.Unlock()
	if !again {
		r.log.Warn("a node cannot be asked to take partitions", "node", to.ID, "rpc", to.RPC, "count", count, "err", err)
	}
}

// close ends partitions at the host and forgets that they were open.
func (r *Reconciler) close(ctx context.Context, life int, partitions []int) {
	ending, cancel := context.WithTimeout(ctx, closeTime)
	defer cancel()
	r.cfg.Host.Close(ending, partitions)
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.life == life {
		for _, p := range partitions {
			delete(r.opened, p)
		}
	}
}

func (r *Reconciler) markMoving(life int, batch []int) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.life != life {
		return false
	}
	for _, p := range batch {
		r.moving[p] = true
	}
	return true
}

func (r *Reconciler) unmarkMoving(batch []int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, p := range batch {
		delete(r.moving, p)
	}
}

// Take answers an offer of another node: which partitions this one will take. It agrees to what its own table gives it, and reserves
// its share of logins before it says so.
func (r *Reconciler) Take(ctx context.Context, self uuid.UUID, offers []Offer) ([]int, error) {
	st := r.cfg.Keeper.State()
	if !r.cfg.Keeper.Trusted() {
		return nil, lease.ErrNoTrust
	}
	if st.Incarnation != self {
		return nil, fmt.Errorf("the offer is for incarnation %s, which this node is not", self)
	}
	r.mu.Lock()
	r.makeTable(st) // gossip may have come since the last step
	var agreed []Offer
	for _, o := range offers {
		if !r.draining && o.Partition >= 0 && o.Partition < len(st.Partitions) && r.mine(o.Partition) {
			agreed = append(agreed, o)
		}
	}
	r.mu.Unlock()
	var list []int
	for _, o := range agreed {
		if err := r.cfg.Host.Reserve(ctx, o.Partition, o.Sessions); err != nil {
			break // so many are possible now
		}
		list = append(list, o.Partition)
	}
	return list, nil
}

// Received notes that another node has handed partitions over, closed so long ago.
func (r *Reconciler) Received(partitions []int, closed time.Duration) {
	r.mu.Lock()
	at := time.Now().Add(-closed)
	for _, p := range partitions {
		if p >= 0 {
			r.handed[p] = at
		}
	}
	r.mu.Unlock()
	r.cfg.Keeper.Glance()
}

// SetDraining makes this node give everything away, or take part again.
func (r *Reconciler) SetDraining(drain bool) {
	r.mu.Lock()
	r.draining = drain
	r.mu.Unlock()
	r.again()
}

// Drain gives everything to others, until ctx ends; what nobody has taken by then is closed and released. The node holds nothing
// afterwards. Run must still be running.
func (r *Reconciler) Drain(ctx context.Context) error {
	r.SetDraining(true)
	for ctx.Err() == nil {
		changed, belief := r.cfg.Keeper.Changed(), r.cfg.Belief.Changed()
		st := r.cfg.Keeper.State()
		if len(st.Held) == 0 && r.Moving() == 0 || !r.anybodyElse(st) {
			break
		}
		fire, stop := r.cfg.Clock.Timer(r.cfg.Times.Poll) // moves have no signal of their own
		select {
		case <-changed:
		case <-belief:
		case <-fire:
		case <-ctx.Done():
		}
		stop()
	}
	return r.release(context.WithoutCancel(ctx))
}

// anybodyElse reports whether some other node takes partitions.
func (r *Reconciler) anybodyElse(st *lease.State) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, n := range r.members(st) {
		if n.Incarnation != st.Incarnation {
			return true
		}
	}
	return false
}

// release closes and gives up what is still held.
func (r *Reconciler) release(ctx context.Context) error {
	st := r.cfg.Keeper.State()
	r.mu.Lock()
	var list []int
	for p := range st.Held {
		if !r.moving[p] {
			r.moving[p] = true // no mover takes it up now
			list = append(list, p)
		}
	}
	r.mu.Unlock()
	if len(list) == 0 {
		return nil
	}
	defer r.unmarkMoving(list)
	r.close(ctx, st.Life, list)
	r.metrics.moves.WithLabelValues(moveReleased).Add(float64(len(list)))
	return r.cfg.Keeper.Release(ctx, list)
}
