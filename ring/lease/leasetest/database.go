// Package leasetest has the ownership tables in memory, for simulations, and the suite of tests that every lease.Store must pass, so
// that what the simulations show is also true of PostgreSQL.
package leasetest

import (
	"context"
	"maps"
	"sync"
	"time"

	"github.com/google/uuid"

	"github.com/waconnect/waconnect/ring/lease"
)

// Rules that can be taken out, to show that simulations notice.
type Rules struct {
	NoEpochCheck bool // claims, handoffs and renewals do not compare the epoch or the holder that was seen
	NoFencing    bool // a node that has not been heard of for a second counts as gone, and is claimed from without being fenced
}

// Database is the ownership tables. Each operation is atomic. Safe for concurrent use.
type Database struct {
	mu         sync.Mutex
	rules      Rules
	epoch      int64
	registered int64
	nodes      map[uuid.UUID]*node
	partitions []lease.Partition
	pins       map[int]string
	now        func() time.Time
}

type node struct {
	lease.Node
	fenced   bool
	fencedAt time.Time
	beatAt   time.Time
}

// New makes tables with so many partitions, all free.
func New(partitions int, rules Rules) *Database {
	d := &Database{nodes: map[uuid.UUID]*node{}, partitions: make([]lease.Partition, partitions), pins: map[int]string{}, rules: rules, now: time.Now}
	for p := range d.partitions {
		d.partitions[p].Partition = p
	}
	return d
}

// Pin gives a partition to a node, as an operator does.
func (d *Database) Pin(partition int, node string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.pins[partition] = node
}

// Partitions returns the rows.
func (d *Database) Partitions() []lease.Partition {
	d.mu.Lock()
	defer d.mu.Unlock()
	return append([]lease.Partition(nil), d.partitions...)
}

// Age moves the fencing of a life into the past.
func (d *Database) Age(incarnation uuid.UUID, by time.Duration) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if n := d.nodes[incarnation]; n != nil {
		n.fencedAt = n.fencedAt.Add(-by)
	}
}

func (d *Database) alive(incarnation uuid.UUID) bool {
	n := d.nodes[incarnation]
	return n != nil && !n.fenced
}

func (d *Database) next() int64 { d.epoch++; return d.epoch }

var _ lease.Store = (*Database)(nil)

// Reborn implements lease.Store.
func (d *Database) Reborn(uuid.UUID) {}

// Register implements lease.Store.
func (d *Database) Register(_ context.Context, n lease.Node) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.nodes[n.Incarnation] == nil {
		d.registered++
		n.Beat, n.Number, n.Capacity = 1, d.registered, max(n.Capacity, 1)
		d.nodes[n.Incarnation] = &node{Node: n, beatAt: d.now()}
	}
	return nil
}

// Heartbeat implements lease.Store.
func (d *Database) Heartbeat(_ context.Context, incarnation uuid.UUID) (bool, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if !d.alive(incarnation) {
		return false, nil
	}
	d.nodes[incarnation].Beat++
	d.nodes[incarnation].beatAt = d.now()
	return true, nil
}

// Look implements lease.Store.
func (d *Database) Look(_ context.Context, known int64) (lease.View, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	v := lease.View{Pins: maps.Clone(d.pins)}
	for _, n := range d.nodes {
		if !n.fenced && (!d.rules.NoFencing || d.now().Sub(n.beatAt) < time.Second) {
			v.Nodes = append(v.Nodes, n.Node)
		}
	}
	for _, p := range d.partitions {
		v.Sum += p.Epoch
	}
	if v.Sum == known {
		v.Unchanged = true
		return v, nil
	}
	v.Partitions = append([]lease.Partition(nil), d.partitions...)
	return v, nil
}

// Fence implements lease.Store.
func (d *Database) Fence(_ context.Context, incarnation uuid.UUID, seen int64) (bool, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	n := d.nodes[incarnation]
	if n == nil || n.fenced || n.Beat != seen {
		return false, nil
	}
	n.fenced, n.fencedAt = true, d.now()
	return true, nil
}

// change applies an ownership statement to each partition that meets its condition.
func (d *Database) change(asked []lease.Grant, holder uuid.UUID, may func(row lease.Partition) bool) []lease.Grant {
	var got []lease.Grant
	for _, g := range asked {
		row := &d.partitions[g.Partition]
		if (row.Epoch != g.Epoch && !d.rules.NoEpochCheck) || !may(*row) {
			continue
		}
		row.Epoch, row.Holder = d.next(), holder
		got = append(got, lease.Grant{Partition: g.Partition, Epoch: row.Epoch})
	}
	return got
}

// Claim implements lease.Store.
func (d *Database) Claim(_ context.Context, by uuid.UUID, seen []lease.Grant) ([]lease.Grant, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if !d.alive(by) {
		return nil, nil
	}
	return d.change(seen, by, func(row lease.Partition) bool { return d.rules.NoFencing || !d.alive(row.Holder) }), nil
}

// Renew implements lease.Store.
func (d *Database) Renew(ctx context.Context, by uuid.UUID, held []lease.Grant) ([]lease.Grant, error) {
	return d.HandOff(ctx, by, by, held)
}

// HandOff implements lease.Store.
func (d *Database) HandOff(_ context.Context, from, to uuid.UUID, held []lease.Grant) ([]lease.Grant, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if !d.alive(to) {
		return nil, nil
	}
	return d.change(held, to, func(row lease.Partition) bool { return row.Holder == from || d.rules.NoEpochCheck }), nil
}

// Release implements lease.Store.
func (d *Database) Release(_ context.Context, by uuid.UUID, held []lease.Grant) ([]lease.Grant, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.change(held, uuid.UUID{}, func(row lease.Partition) bool { return row.Holder == by }), nil
}

// Retire implements lease.Store.
func (d *Database) Retire(_ context.Context, incarnation uuid.UUID) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if n := d.nodes[incarnation]; n != nil && !n.fenced {
		n.fenced, n.fencedAt = true, d.now()
	}
	return nil
}

// CleanUp implements lease.Store.
func (d *Database) CleanUp(context.Context) (int64, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	named := map[uuid.UUID]bool{}
	for _, p := range d.partitions {
		named[p.Holder] = true
	}
	var count int64
	for id, n := range d.nodes {
		if n.fenced && !named[id] && d.now().Sub(n.fencedAt) > time.Hour {
			delete(d.nodes, id)
			count++
		}
	}
	return count, nil
}
