package lease

import (
	"context"
	"time"

	"github.com/google/uuid"
)

// Node is one life of a node: the row that proves it.
type Node struct {
	Incarnation uuid.UUID
	ID          string // of the node; stable over restarts
	RPC         string // host:port of its node service
	Admin       string // host:port of its health
	Gossip      string // host:port that others can join
	PID         int
	Capacity    int
	Trust       time.Duration // for which this life acts on an answered heartbeat
	Number      int64         // order of registration; set by the store
	Beat        int64         // the heartbeat counter; set by the store
}

// Partition is a row of the ownership table.
type Partition struct {
	Partition int
	Epoch     int64
	Holder    uuid.UUID // zero: nobody
}

// Grant is a partition under an epoch.
type Grant struct {
	Partition int
	Epoch     int64
}

// View is one look at the tables.
type View struct {
	Nodes      []Node // not fenced
	Partitions []Partition
	Sum        int64 // of all epochs; any change of ownership makes it larger
	Unchanged  bool  // the sum is the one that was asked with; Partitions is empty
	Pins       map[int]string
}

// Store is the ownership tables. Every method is one statement, and each stands for itself: an error leaves unknown whether it was
// executed, now or a little later. PostgreSQL is the store; tests have one that can be broken.
type Store interface {
	// Register makes the row of a new life, with counter 1.
	Register(ctx context.Context, n Node) error
	// Heartbeat moves the counter; false: this life is fenced, or its row is gone.
	Heartbeat(ctx context.Context, incarnation uuid.UUID) (alive bool, err error)
	// Look reads everything. Partitions are left out if the sum of their epochs is known.
	Look(ctx context.Context, known int64) (View, error)
	// Fence ends the life of a node whose counter still is what was seen.
	Fence(ctx context.Context, incarnation uuid.UUID, seen int64) (bool, error)
	// Claim takes those partitions whose epoch is what was seen and that have no unfenced holder; nothing if the claimer is fenced.
	Claim(ctx context.Context, by uuid.UUID, seen []Grant) ([]Grant, error)
	// Renew gives own partitions a fresh epoch.
	Renew(ctx context.Context, by uuid.UUID, held []Grant) ([]Grant, error)
	// HandOff gives own partitions to an unfenced node.
	HandOff(ctx context.Context, from, to uuid.UUID, held []Grant) ([]Grant, error)
	// Release gives own partitions to nobody.
	Release(ctx context.Context, by uuid.UUID, held []Grant) ([]Grant, error)
	// Retire ends the own life.
	Retire(ctx context.Context, incarnation uuid.UUID) error
	// CleanUp deletes lives that were fenced long ago and that no partition names.
	CleanUp(ctx context.Context) (int64, error)
	// Reborn tells the store under which incarnation later calls are made.
	Reborn(incarnation uuid.UUID)
}
