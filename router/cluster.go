package router

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"

	"connectrpc.com/connect"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/waconnect/waconnect/node/nodepb"
	"github.com/waconnect/waconnect/node/nodepb/nodepbconnect"
	"github.com/waconnect/waconnect/ring"
	"github.com/waconnect/waconnect/ring/gossip"
	"github.com/waconnect/waconnect/ring/lease"
)

// Errors of Cluster.
var (
	ErrNoNode   = errors.New("no such node has a lease")
	ErrOnlyNode = errors.New("it is the only node")
)

// Cluster is what operators see of the nodes and ask of them. Safe for concurrent use.
type Cluster struct {
	pool    *pgxpool.Pool
	members func() []gossip.Member
	client  *http.Client
	secret  string
}

// NewCluster makes it. The client and the secret are those of calls to nodes.
func NewCluster(pool *pgxpool.Pool, members func() []gossip.Member, client *http.Client, secret string) *Cluster {
	return &Cluster{pool, members, client, secret}
}

// State is the ring as the tables and this process's gossip show it.
type State struct {
	lease.Status
	Nodes  []Member
	Moving []Moving // by partition
}

// Member is a living node with what it holds.
type Member struct {
	lease.Holding
	State  string // as gossip says; silent: it does not show it
	Wanted int    // partitions that the table gives to it
}

// Moving is a partition that another node holds than the table names.
type Moving struct {
	Partition int
	From, To  string // names of nodes
}

// silent is the state of a node that PostgreSQL knows and gossip does not show.
const silent = "silent"

// State reads the ring.
func (c *Cluster) State(ctx context.Context) (State, error) {
	st, err := lease.ReadStatus(ctx, c.pool)
	if err != nil {
		return State{}, err
	}
	shown := map[string]gossip.State{}
	for _, m := range c.members() {
		if m.Incarnation != "" {
			shown[m.Incarnation] = m.State
		}
	}
	out := State{Status: st, Nodes: make([]Member, len(st.Members))}
	var members []ring.Member
	names := map[uuid.UUID]string{}
	for i, h := range st.Members {
		m := Member{Holding: h, State: silent}
		if state, ok := shown[h.Incarnation.String()]; ok {
			m.State = string(state)
			if state == gossip.Joining || state == gossip.Ready {
				members = append(members, ring.Member{ID: h.ID, Capacity: h.Capacity})
			}
		}
		names[h.Incarnation], out.Nodes[i] = h.ID, m
	}
	table := ring.NewTable(members, st.Pins)
	for i := range out.Nodes {
		out.Nodes[i].Wanted = table.Count(out.Nodes[i].ID)
	}
	for n, holder := range st.Holders {
		if owner := table.Owner(n); holder != (uuid.UUID{}) && owner != "" && names[holder] != owner {
			out.Moving = append(out.Moving, Moving{n, names[holder], owner})
		}
	}
	return out, nil
}

// Drain makes a node give its devices to the others and take none, or take part again. ErrNoNode, ErrOnlyNode; any other error of the call
// itself leaves it open whether the node has heard it, and a repetition is harmless.
func (c *Cluster) Drain(ctx context.Context, node string, drain bool) error {
	st, err := lease.ReadStatus(ctx, c.pool)
	if err != nil {
		return err
	}
	for _, m := range st.Members {
		if m.ID != node {
			continue
		}
		if drain && len(st.Members) == 1 {
			return ErrOnlyNode
		}
		client := nodepbconnect.NewNodeServiceClient(c.client, "http://"+m.RPC, connect.WithInterceptors(secret(c.secret)))
		if _, err := client.Drain(ctx, connect.NewRequest(&nodepb.DrainRequest{Drain: drain})); err != nil {
			return &NodeError{fmt.Errorf("drain node %s: %w", node, err)}
		}
		return nil
	}
	return ErrNoNode
}

// Move pins a partition to a node for as long as that is a member, or, if none is named, gives it back to the hash. ErrNoNode.
func (c *Cluster) Move(ctx context.Context, partition int, node string) error {
	if node != "" {
		st, err := lease.ReadStatus(ctx, c.pool)
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(st.Members, func(h lease.Holding) bool { return h.ID == node }) {
			return ErrNoNode
		}
	}
	return lease.Pin(ctx, c.pool, partition, node)
}

// NodeError: a node that was asked has not answered, or has refused.
type NodeError struct{ err error }

// Error implements error.
func (e *NodeError) Error() string { return e.err.Error() }

// Unwrap implements errors.
func (e *NodeError) Unwrap() error { return e.err }
