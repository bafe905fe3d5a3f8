package rpc

import (
	"context"
	"fmt"

	"connectrpc.com/connect"
	"google.golang.org/protobuf/types/known/durationpb"

	pb "github.com/waconnect/waconnect/api/waconnect/v1"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/ring"
)

// cluster serves ClusterService.
type cluster struct{ *server }

// GetRing implements ClusterService.
func (s cluster) GetRing(ctx context.Context, _ *connect.Request[pb.GetRingRequest]) (*connect.Response[pb.GetRingResponse], error) {
	status, err := s.cfg.Cluster.State(ctx)
	if err != nil {
		return nil, err
	}
	out := &pb.GetRingResponse{Partitions: int32(status.Total), Held: int32(status.Held), Epoch: status.Epoch}
	for _, n := range status.Nodes {
		out.Members = append(out.Members, &pb.RingMember{
			Node: n.ID, Incarnation: n.Incarnation.String(), State: n.State, Capacity: int32(n.Capacity), Partitions: int32(n.Partitions),
			Devices: int32(n.Devices), LeaseExpiresIn: durationpb.New(n.Expires), Wanted: int32(n.Wanted),
		})
	}
	for _, m := range status.Moving {
		out.Moving = append(out.Moving, &pb.MovingPartition{Partition: int32(m.Partition), From: m.From, To: m.To})
	}
	for partition, node := range status.Pins {
		if out.Pins == nil {
			out.Pins = map[int32]string{}
		}
		out.Pins[int32(partition)] = node
	}
	return connect.NewResponse(out), nil
}

// Move implements ClusterService.
func (s cluster) Move(ctx context.Context, req *connect.Request[pb.MoveRequest]) (*connect.Response[pb.MoveResponse], error) {
	partition := int(req.Msg.GetPartition())
	if id := req.Msg.GetDeviceId(); id != "" {
		row, err := s.cfg.Hub.Device(ctx, of(ctx).who, device.ID(id))
		if err != nil {
			return nil, err
		}
		partition = ring.PartitionOf(string(row.ID))
	}
	if partition >= ring.Partitions {
		return nil, invalid("partition", fmt.Sprintf("expected a number below %d", ring.Partitions))
	}
	of(ctx).about = map[string]any{"partition": partition}
	return done(&pb.MoveResponse{Partition: int32(partition)}, s.cfg.Cluster.Move(ctx, partition, req.Msg.GetNode()))
}

// DrainNode implements ClusterService.
func (s cluster) DrainNode(ctx context.Context, req *connect.Request[pb.DrainNodeRequest]) (*connect.Response[pb.DrainNodeResponse], error) {
	return connect.NewResponse(&pb.DrainNodeResponse{}), s.cfg.Cluster.Drain(ctx, req.Msg.GetNode(), true)
}

// UndrainNode implements ClusterService.
func (s cluster) UndrainNode(ctx context.Context, req *connect.Request[pb.UndrainNodeRequest]) (*connect.Response[pb.UndrainNodeResponse], error) {
	return connect.NewResponse(&pb.UndrainNodeResponse{}), s.cfg.Cluster.Drain(ctx, req.Msg.GetNode(), false)
}
