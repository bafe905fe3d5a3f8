package router

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"

	"connectrpc.com/connect"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/waconnect/waconnect/node/nodepb"
	"github.com/waconnect/waconnect/node/nodepb/nodepbconnect"
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

// Member is a living node with what it holds.
type Member struct {
	lease.Holding
	State string // as gossip says; silent: it does not show it
}

// silent is the state of a node that PostgreSQL knows and gossip does not show.
const silent = "silent"

// Nodes reads the ring.
func (c *Cluster) Nodes(ctx context.Context) (lease.Status, []Member, error) {
	st, err := lease.ReadStatus(ctx, c.pool)
	if err != nil {
		return lease.Status{}, nil, err
	}
	shown := map[string]gossip.State{}
	for _, m := range c.members() {
		shown[m.Incarnation] = m.State
	}
	nodes := make([]Member, len(st.Members))
	for i, h := range st.Members {
		nodes[i] = Member{h, silent}
		if state, ok := shown[h.Incarnation.String()]; ok {
			nodes[i].State = string(state)
		}
	}
	return st, nodes, nil
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
