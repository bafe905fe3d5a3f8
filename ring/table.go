package ring

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/buraksezer/consistent"
	"github.com/cespare/xxhash/v2"
)

// How the table is made. The values are part of what every process of an installation must agree on (Placement): with these a partition
// moves only from or to a node that comes or goes, and the shares differ by little.
const (
	ReplicationFactor = 400  // points of each member on the circle
	Load              = 1.25 // at most so many times the average share
	// Placement names the algorithm with its parameters.
	Placement = "consistent-1.0.0/400/1.25"
)

// MaxCapacity bounds the weight of a member, and maxShares the sum of all weights: the library sorts the circle once for each share.
const (
	MaxCapacity = 16
	maxShares   = 256
)

// Member is a node as the table sees it.
type Member struct {
	ID       string // letters, digits, dots, dashes
	Capacity int    // relative share; below 1 counts as 1, above MaxCapacity as that
}

// Table says which member should hold each partition. It is never changed after it was made, and depends on nothing but the members and
// the pins: not on their order, nor on what was before.
type Table struct {
	owners  []string
	members []Member
	counts  map[string]int
}

// NewTable computes the table. Without members nobody owns anything. A pin gives a partition to a member, if that is one.
func NewTable(members []Member, pins map[int]string) *Table {
	t := &Table{owners: make([]string, Partitions), counts: map[string]int{}}
	for _, m := range members {
		m.Capacity = min(max(m.Capacity, 1), MaxCapacity)
		t.members = append(t.members, m)
	}
	slices.SortFunc(t.members, func(a, b Member) int { return cmp.Or(cmp.Compare(a.ID, b.ID), b.Capacity-a.Capacity) })
	t.members = slices.CompactFunc(t.members, func(a, b Member) bool { return a.ID == b.ID })
	t.place()
	known := make(map[string]bool, len(t.members))
	for _, m := range t.members {
		known[m.ID] = true
	}
	for p, id := range pins {
		if p >= 0 && p < Partitions && known[id] {
			t.owners[p] = id
		}
	}
	for _, id := range t.owners {
		if id != "" {
			t.counts[id]++
		}
	}
	return t
}

// share is a member, or one of the equal shares of a member with more capacity.
type share struct{ id, name string }

// String is what is hashed.
func (s share) String() string { return s.name }

type hasher struct{}

func (hasher) Sum64(b []byte) uint64 { return xxhash.Sum64(b) }

// place fills owners from the hash circle.
func (t *Table) place() {
	var shares []consistent.Member
	for i := range MaxCapacity { // first shares first: in an installation beyond all measure, everybody has one before anybody has two
		for _, m := range t.members {
			if i >= m.Capacity || i > 0 && len(shares) >= maxShares || len(shares) >= Partitions {
				continue
			}
			name := m.ID
			if i > 0 {
				name += "#" + strconv.Itoa(i+1) // no id has this character
			}
			shares = append(shares, share{m.ID, name})
		}
	}
	if len(shares) == 0 {
		return
	}
	circle := consistent.New(shares, consistent.Config{
		Hasher: hasher{}, PartitionCount: Partitions, ReplicationFactor: ReplicationFactor, Load: Load,
	})
	for p := range t.owners {
		t.owners[p] = circle.GetPartitionOwner(p).(share).id
	}
}

// Owner returns the member that should hold a partition; "" if there is none.
func (t *Table) Owner(partition int) string {
	if partition < 0 || partition >= len(t.owners) {
		return ""
	}
	return t.owners[partition]
}

// Members returns the members in the order of their ids.
func (t *Table) Members() []Member { return slices.Clone(t.members) }

// Count is how many partitions a member should hold.
func (t *Table) Count(id string) int { return t.counts[id] }

// Move is a partition whose owner differs between two tables. From or To is "" where there is no owner.
type Move struct {
	Partition int
	From, To  string
}

// Moves lists what differs, by partition. A nil table has no owners.
func Moves(from, to *Table) []Move {
	var moves []Move
	for p := range Partitions {
		a, b := "", ""
		if from != nil {
			a = from.Owner(p)
		}
		if to != nil {
			b = to.Owner(p)
		}
		if a != b {
			moves = append(moves, Move{p, a, b})
		}
	}
	return moves
}
