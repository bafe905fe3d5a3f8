package node

import (
	"context"
	"net/http"
	"sync"
	"time"

	"connectrpc.com/connect"

	"github.com/waconnect/waconnect/node/nodepb"
	"github.com/waconnect/waconnect/node/nodepb/nodepbconnect"
	"github.com/waconnect/waconnect/node/reconcile"
	"github.com/waconnect/waconnect/ring/lease"
)

// peers reaches other nodes through their node service.
type peers struct {
	client *http.Client
	secret string

	mu    sync.Mutex
	known map[string]nodepbconnect.NodeServiceClient // by address
}

var _ reconcile.Peers = (*peers)(nil)

// maxPeers bounds the clients that are kept: addresses of nodes that are long gone are forgotten.
const maxPeers = 256

func (p *peers) to(n lease.Node) nodepbconnect.NodeServiceClient {
	p.mu.Lock()
	defer p.mu.Unlock()
	c := p.known[n.RPC]
	if c == nil {
		if len(p.known) >= maxPeers {
			clear(p.known)
		}
		c = nodepbconnect.NewNodeServiceClient(p.client, "http://"+n.RPC, connect.WithInterceptors(connect.UnaryInterceptorFunc(
			func(next connect.UnaryFunc) connect.UnaryFunc {
				return func(ctx context.Context, req connect.AnyRequest) (connect.AnyResponse, error) {
					req.Header().Set("Authorization", "Bearer "+p.secret)
					return next(ctx, req)
				}
			})))
		p.known[n.RPC] = c
	}
	return c
}

// Offer implements reconcile.Peers.
func (p *peers) Offer(ctx context.Context, to lease.Node, offers []reconcile.Offer) ([]int, error) {
	req := &nodepb.OfferRequest{Incarnation: to.Incarnation.String()}
	for _, o := range offers {
		req.Partitions = append(req.Partitions, &nodepb.PartitionLoad{Partition: int32(o.Partition), Sessions: int32(o.Sessions)})
	}
	resp, err := p.to(to).Offer(ctx, connect.NewRequest(req))
	if err != nil {
		return nil, err
	}
	return ints(resp.Msg.GetPartitions()), nil
}

// Handed implements reconcile.Peers.
func (p *peers) Handed(ctx context.Context, to lease.Node, partitions []int, closed time.Duration) error {
	req := &nodepb.HandedRequest{ClosedMs: closed.Milliseconds()}
	for _, n := range partitions {
		req.Partitions = append(req.Partitions, int32(n))
	}
	_, err := p.to(to).Handed(ctx, connect.NewRequest(req))
	return err
}

func ints(list []int32) []int {
	out := make([]int, len(list))
	for i, v := range list {
		out[i] = int(v)
	}
	return out
}
