package lease

import (
	"context"
	"fmt"
	"maps"
	"time"

	"github.com/google/uuid"
)

// poll looks at the tables every Poll and follows what they show (rules N3 and N5).
func (k *Keeper) poll(ctx context.Context) {
	said := ""
	clean := k.cfg.Clock.Now()
	for ctx.Err() == nil {
		begun := k.cfg.Clock.Now()
		again, err := k.lookOnce(ctx)
		switch {
		case err != nil && ctx.Err() == nil && err.Error() != said:
			said = err.Error()
			k.log.Warn("look at the ring", "err", err)
		case err == nil:
			said = ""
		}
		if begun.Since(clean) > cleanEvery {
			clean = begun
			k.cleanUp(ctx)
		}
		if again {
			signal(k.look)
		}
		k.wait(ctx, min(k.cfg.Times.Poll-k.cfg.Clock.Now().Since(begun), k.nextSilence()), k.look)
	}
}

// nextSilence is the time until the silence of some node will have lasted long enough.
func (k *Keeper) nextSilence() time.Duration {
	k.mu.Lock()
	defer k.mu.Unlock()
	now, next := k.cfg.Clock.Now(), k.cfg.Times.Poll
	for _, o := range k.seen {
		next = min(next, o.silence-now.Since(o.at))
	}
	return max(next, k.cfg.Times.Poll/10) // one that cannot be fenced is not asked for without a pause
}

// cleanEvery is the time between two deletions of old lives.
const cleanEvery = 10 * time.Minute

func (k *Keeper) cleanUp(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, ownershipTime)
	defer cancel()
	if n, err := k.cfg.Store.CleanUp(ctx); err != nil {
		k.log.Warn("clean up old lives", "err", err)
	} else if n > 0 {
		k.log.Info("old lives deleted", "count", n)
	}
}

// lookOnce reads the tables and does what follows. True: something changed, look again.
func (k *Keeper) lookOnce(ctx context.Context) (again bool, err error) {
	k.mu.Lock()
	life, sum, me := k.life, k.sum, k.incarnation
	k.mu.Unlock()
	asking, cancel := context.WithTimeout(ctx, ownershipTime)
	view, err := k.cfg.Store.Look(asking, sum)
	cancel()
	if err != nil {
		return false, err
	}
	silent, renew := k.apply(view, life)
	for _, n := range silent {
		asking, cancel := context.WithTimeout(ctx, ownershipTime)
		done, err := k.cfg.Store.Fence(asking, n.Incarnation, n.Beat)
		cancel()
		if err != nil {
			return false, fmt.Errorf("fence %s: %w", n.ID, err)
		}
		if done {
			again = true
			k.metrics.fenced.Inc()
			k.log.Warn("fenced a silent node", "node", n.ID, "incarnation", n.Incarnation, "silence", k.cfg.Times.Silence)
		}
	}
	if len(renew) > 0 {
		if _, err := k.renew(ctx, me, life, renew); err != nil {
			return again, err
		}
	}
	return again, nil
}

// apply takes a view in. It returns the nodes that have been silent for too long, and own partitions whose epoch is burnt.
func (k *Keeper) apply(view View, life int) (silent []Node, renew []Grant) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.life != life {
		return nil, nil // asked before trust ended, or by an earlier life
	}
	now := k.cfg.Clock.Now()
	trusted := k.trustedNow()
	silent = k.observe(view.Nodes, now, trusted)
	rows := k.rows
	if !view.Unchanged {
		rows = k.merge(view.Partitions)
		k.sum = view.Sum
	}
	changed := !maps.Equal(k.pins, view.Pins) || !sameNodes(k.nodes, view.Nodes)
	k.pins = view.Pins
	if changed {
		k.nodes = make(map[uuid.UUID]Node, len(view.Nodes))
		for _, n := range view.Nodes {
			k.nodes[n.Incarnation] = n
		}
	}
	if !view.Unchanged {
		k.rows = rows
		changed = true
	}
	if trusted {
		var adopted bool
		adopted, renew = k.settle()
		changed = changed || adopted
	}
	if changed {
		k.publish()
	}
	return silent, renew
}

// observe follows the counters of others. A gap in the observation starts all timers anew: after an outage of the database no counter
// has moved, and nobody is dead.
func (k *Keeper) observe(nodes []Node, now Instant, trusted bool) (silent []Node) {
	gap := !trusted || !k.polled || now.Since(k.lastPoll) > 2*k.cfg.Times.Poll
	k.polled, k.lastPoll = true, now
	seen := make(map[uuid.UUID]observation, len(nodes))
	for _, n := range nodes {
		if n.Incarnation == k.incarnation {
			continue
		}
		o, known := k.seen[n.Incarnation]
		if !known || gap || o.beat != n.Beat {
			o = observation{beat: n.Beat, at: now, silence: k.silence(n)}
		}
		seen[n.Incarnation] = o
		if now.Since(o.at) >= o.silence {
			silent = append(silent, n)
		}
	}
	k.seen = seen
	return silent
}

// silence is how long a node's counter must stand still. Nodes may have other times, while an operator changes them one by one: who trusts
// for longer than we do is waited for, for longer.
func (k *Keeper) silence(n Node) time.Duration {
	return max(k.cfg.Times.Silence, Times{Trust: n.Trust}.LeastSilence())
}

// merge takes rows in that are not older than what is known. A row of the tables only ever grows in its epoch.
func (k *Keeper) merge(rows []Partition) []Partition {
	merged := make([]Partition, len(rows))
	copy(merged, rows)
	for i, old := range k.rows {
		if i < len(merged) && old.Epoch > merged[i].Epoch {
			merged[i] = old
		}
	}
	return merged
}

// settle compares what is held with the rows: own rows with a new epoch are taken, those of others are lost, and an own row with a burnt
// epoch (a handoff of unknown outcome that did not happen) needs a fresh one.
func (k *Keeper) settle() (changed bool, renew []Grant) {
	for _, row := range k.rows {
		epoch, held := k.held[row.Partition]
		mine := row.Holder == k.incarnation
		switch {
		case mine && row.Epoch > max(epoch, k.burnt[row.Partition]):
			k.held[row.Partition] = row.Epoch
			changed = true
		case mine && row.Epoch <= k.burnt[row.Partition] && !k.busy[row.Partition]:
			renew = append(renew, Grant{row.Partition, row.Epoch})
		case !mine && held && row.Epoch > epoch:
			delete(k.held, row.Partition)
			changed = true
		}
	}
	return changed, renew
}

func sameNodes(known map[uuid.UUID]Node, nodes []Node) bool {
	if len(known) != len(nodes) {
		return false
	}
	for _, n := range nodes {
		if _, ok := known[n.Incarnation]; !ok {
			return false
		}
	}
	return true
}
