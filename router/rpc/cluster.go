package rpc

import (
	"context"

	"connectrpc.com/connect"
	"google.golang.org/protobuf/types/known/durationpb"

	pb "github.com/waconnect/waconnect/api/waconnect/v1"
)

// cluster serves ClusterService.
type cluster struct{ *server }

// GetRing implements ClusterService.
func (s cluster) GetRing(ctx context.Context, _ *connect.Request[pb.GetRingRequest]) (*connect.Response[pb.GetRingResponse], error) {
	ring, nodes, err := s.cfg.Cluster.Nodes(ctx)
	if err != nil {
		return nil, err
	}
	out := &pb.GetRingResponse{Partitions: int32(ring.Total), Held: int32(ring.Held), Epoch: ring.Epoch}
	for _, n := range nodes {
		out.Members = append(out.Members, &pb.RingMember{
			Node: n.ID, Incarnation: n.Incarnation.String(), State: n.State, Capacity: int32(n.Capacity), Partitions: int32(n.Partitions),
			Devices: int32(n.Devices), LeaseExpiresIn: durationpb.New(n.Expires),
		})
	}
	return connect.NewResponse(out), nil
}

// DrainNode implements ClusterService.
func (s cluster) DrainNode(ctx context.Context, req *connect.Request[pb.DrainNodeRequest]) (*connect.Response[pb.DrainNodeResponse], error) {
	return connect.NewResponse(&pb.DrainNodeResponse{}), s.cfg.Cluster.Drain(ctx, req.Msg.GetNode(), true)
}

// UndrainNode implements ClusterService.
func (s cluster) UndrainNode(ctx context.Context, req *connect.Request[pb.UndrainNodeRequest]) (*connect.Response[pb.UndrainNodeResponse], error) {
	return connect.NewResponse(&pb.UndrainNodeResponse{}), s.cfg.Cluster.Drain(ctx, req.Msg.GetNode(), false)
}
