package node

import (
	"context"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"time"

	"connectrpc.com/connect"
	"github.com/google/uuid"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/failpoint"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/nodepb"
	"github.com/waconnect/waconnect/node/nodepb/nodepbconnect"
	"github.com/waconnect/waconnect/node/reconcile"
	"github.com/waconnect/waconnect/ring"
)

// maxRPC bounds a request of the node service: a message's body is at most 2 MiB at the public edge.
const maxRPC = 4 << 20

// Handler serves NodeService and DeviceQueryService to routers that know the secret. It belongs on a listener of its own, never on a public port.
func (n *Node) Handler(secret string) http.Handler {
	mux := http.NewServeMux()
	mux.Handle(nodepbconnect.NewNodeServiceHandler(service{n}, connect.WithReadMaxBytes(maxRPC)))
	mux.Handle(nodepbconnect.NewDeviceQueryServiceHandler(service{n}, connect.WithReadMaxBytes(maxRPC)))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		given, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		if !ok || secret == "" || subtle.ConstantTimeCompare([]byte(given), []byte(secret)) != 1 {
			http.Error(w, "missing or wrong node secret", http.StatusUnauthorized)
			return
		}
		mux.ServeHTTP(w, r)
	})
}

// Client is everything that a node does for routers.
type Client interface {
	nodepbconnect.NodeServiceClient
	nodepbconnect.DeviceQueryServiceClient
}

// Client calls this node from within its process, without a network.
func (n *Node) Client() Client { return service{n} }

type service struct{ node *Node }

var (
	_ nodepbconnect.NodeServiceHandler = service{}
	_ nodepbconnect.NodeServiceClient  = service{}
)

// Accept implements NodeService.
func (s service) Accept(ctx context.Context, req *connect.Request[nodepb.AcceptRequest]) (*connect.Response[nodepb.AcceptResponse], error) {
	failpoint.At("send.accept.recv")
	m, idem, err := decodeAccept(req.Msg)
	if err != nil {
		return nil, connect.NewError(connect.CodeInvalidArgument, err)
	}
	if err := s.node.owns(m.DeviceID); err != nil {
		return nil, err
	}
	accepted, err := s.node.acceptor.Accept(ctx, message.Request{New: m, Idempotency: idem})
	switch {
	case errors.Is(err, message.ErrKeyReused):
		return connect.NewResponse(&nodepb.AcceptResponse{KeyReused: true}), nil
	case errors.Is(err, message.ErrNoDevice):
		return nil, connect.NewError(connect.CodeNotFound, err)
	case err != nil:
		return nil, connect.NewError(connect.CodeUnavailable, err)
	}
	failpoint.At("send.accept.commit")
	s.node.wakeDevice(m.DeviceID, true)
	return connect.NewResponse(&nodepb.AcceptResponse{MessageId: accepted.ID.String(), Repeated: accepted.Repeated}), nil
}

func decodeAccept(r *nodepb.AcceptRequest) (message.New, message.Idempotency, error) {
	id, err := uuid.Parse(r.GetMessageId())
	if err != nil {
		return message.New{}, message.Idempotency{}, errors.New("message_id is not a UUID")
	}
	if !json.Valid([]byte(r.GetPayload())) {
		return message.New{}, message.Idempotency{}, errors.New("payload is not JSON")
	}
	if r.GetWaId() == "" || r.GetChat() == "" || r.GetDeviceId() == "" || r.GetExpiresAt() == nil {
		return message.New{}, message.Idempotency{}, errors.New("wa_id, chat, device_id and expires_at are required")
	}
	i := r.GetIdempotency()
	for _, text := range []string{
		r.GetTenantId(), r.GetDeviceId(), r.GetChat(), r.GetType(), r.GetPayload(), r.GetWaId(), r.GetTraceId(), i.GetScope(), i.GetKey(),
	} {
		if strings.ContainsRune(text, 0) { // it cannot be stored, and never will
			return message.New{}, message.Idempotency{}, errors.New("a text holds U+0000")
		}
	}
	if !r.GetExpiresAt().IsValid() || r.GetSendAt() != nil && !r.GetSendAt().IsValid() {
		return message.New{}, message.Idempotency{}, errors.New("expires_at or send_at is no time")
	}
	var sendAt *time.Time
	if r.GetSendAt() != nil {
		at := r.GetSendAt().AsTime()
		sendAt = &at
	}
	return message.New{
		ID: id, TenantID: r.GetTenantId(), DeviceID: device.ID(r.GetDeviceId()), Chat: r.GetChat(), Type: r.GetType(),
		Payload: json.RawMessage(r.GetPayload()), WAID: r.GetWaId(), IsTest: r.GetIsTest(), TraceID: r.GetTraceId(),
		ExpiresAt: r.GetExpiresAt().AsTime(), SendAt: sendAt,
	}, message.Idempotency{Scope: i.GetScope(), Key: i.GetKey(), Hash: i.GetRequestHash()}, nil
}

// Wake implements NodeService.
func (s service) Wake(_ context.Context, req *connect.Request[nodepb.WakeRequest]) (*connect.Response[nodepb.WakeResponse], error) {
	id := device.ID(req.Msg.GetDeviceId())
	if err := s.node.owns(id); err != nil {
		return nil, err
	}
	s.node.wakeDevice(id, false)
	s.node.relay.Wake(id) // a pause is told by whoever ordered it
	return connect.NewResponse(&nodepb.WakeResponse{}), nil
}

// owns returns the error that names the owner, if this node is not it.
func (n *Node) owns(id device.ID) error {
	p := ring.PartitionOf(string(id))
	if _, ok := n.keeper.Holds(p); ok {
		return nil
	}
	detail := &nodepb.NotOwner{Partition: int32(p)}
	if st := n.keeper.State(); p < len(st.Partitions) {
		row := st.Partitions[p]
		detail.Epoch, detail.Rpc = row.Epoch, st.Nodes[row.Holder].RPC
	}
	err := connect.NewError(connect.CodeFailedPrecondition, errors.New("this node does not own the device"))
	if d, detailErr := connect.NewErrorDetail(detail); detailErr == nil {
		err.AddDetail(d)
	}
	return err
}

// Offer implements NodeService.
func (s service) Offer(ctx context.Context, req *connect.Request[nodepb.OfferRequest]) (*connect.Response[nodepb.OfferResponse], error) {
	self, err := uuid.Parse(req.Msg.GetIncarnation())
	if err != nil {
		return nil, connect.NewError(connect.CodeInvalidArgument, errors.New("incarnation is not a UUID"))
	}
	var offers []reconcile.Offer
	for _, o := range req.Msg.GetPartitions() {
		offers = append(offers, reconcile.Offer{Partition: int(o.GetPartition()), Sessions: int(o.GetSessions())})
	}
	taken, err := s.node.ring.Take(ctx, self, offers)
	if err != nil {
		return nil, connect.NewError(connect.CodeFailedPrecondition, err)
	}
	resp := &nodepb.OfferResponse{}
	for _, p := range taken {
		resp.Partitions = append(resp.Partitions, int32(p))
	}
	return connect.NewResponse(resp), nil
}

// Handed implements NodeService.
func (s service) Handed(_ context.Context, req *connect.Request[nodepb.HandedRequest]) (*connect.Response[nodepb.HandedResponse], error) {
	s.node.ring.Received(ints(req.Msg.GetPartitions()), time.Duration(req.Msg.GetClosedMs())*time.Millisecond)
	return connect.NewResponse(&nodepb.HandedResponse{}), nil
}

// Drain implements NodeService.
func (s service) Drain(_ context.Context, req *connect.Request[nodepb.DrainRequest]) (*connect.Response[nodepb.DrainResponse], error) {
	s.node.log.Info("drain", "drain", req.Msg.GetDrain())
	s.node.ring.SetDraining(req.Msg.GetDrain())
	return connect.NewResponse(&nodepb.DrainResponse{}), nil
}
