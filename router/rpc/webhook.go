package rpc

import (
	"context"
	"errors"
	"slices"
	"strings"

	"connectrpc.com/connect"
	"github.com/google/uuid"
	"google.golang.org/protobuf/types/known/timestamppb"

	pb "github.com/waconnect/waconnect/api/waconnect/v1"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/webhook"
)

// webhooks serves WebhookService.
type webhooks struct{ *server }

// CreateEndpoint implements WebhookService.
func (s webhooks) CreateEndpoint(ctx context.Context, req *connect.Request[pb.CreateEndpointRequest]) (*connect.Response[pb.CreateEndpointResponse], error) {
	p := of(ctx).who
	scope, err := hub.ScopeOf(p, req.Msg.GetTenantId())
	if err != nil {
		return nil, err
	}
	row, err := s.cfg.Webhooks.Create(ctx, scope, chosen(req.Msg.GetSettings()))
	if err != nil {
		return nil, inSettings(err)
	}
	return connect.NewResponse(&pb.CreateEndpointResponse{Endpoint: showEndpoint(row)}), nil
}

// chosen are the settings that are set.
func chosen(in *pb.EndpointSettings) webhook.Params {
	p := webhook.Params{URL: in.Url, Secret: in.Secret, Enabled: in.Enabled, Ordered: in.Ordered}
	p.EventFilters, p.DeviceFilters, p.ChatKinds = listOf(in.GetEventFilters()), listOf(in.GetDeviceFilters()), listOf(in.GetChatKinds())
	if in.RateLimit != nil {
		p.RateLimit = webhook.To(int(in.GetRateLimit()))
	}
	if len(in.GetHeaders()) > 0 {
		p.Headers = webhook.To(in.GetHeaders())
	}
	return p
}

func listOf(l *pb.StringList) webhook.Optional[[]string] {
	if l == nil {
		return webhook.Optional[[]string]{}
	}
	return webhook.To(append([]string{}, l.GetValues()...))
}

// inSettings names a field of the settings where it stands in the request.
func inSettings(err error) error {
	var input *webhook.InputError
	if !errors.As(err, &input) {
		return err
	}
	if input.Field == "replayMissed" {
		return invalid("replay_missed", input.Reason)
	}
	return invalid("settings."+snake(input.Field), input.Reason)
}

// GetEndpoint implements WebhookService.
func (s webhooks) GetEndpoint(ctx context.Context, req *connect.Request[pb.GetEndpointRequest]) (*connect.Response[pb.GetEndpointResponse], error) {
	p := of(ctx).who
	row, err := s.cfg.Webhooks.Get(ctx, p.Tenant, req.Msg.GetEndpointId())
	if err != nil {
		return nil, err
	}
	return connect.NewResponse(&pb.GetEndpointResponse{Endpoint: showEndpoint(row)}), nil
}

// ListEndpoints implements WebhookService.
func (s webhooks) ListEndpoints(ctx context.Context, req *connect.Request[pb.ListEndpointsRequest]) (*connect.Response[pb.ListEndpointsResponse], error) {
	p := of(ctx).who
	scope, err := hub.ScopeOf(p, req.Msg.GetTenantId())
	if err != nil {
		return nil, err
	}
	rows, err := s.cfg.Webhooks.List(ctx, scope)
	if err != nil {
		return nil, err
	}
	out := &pb.ListEndpointsResponse{}
	for _, row := range rows {
		out.Endpoints = append(out.Endpoints, showEndpoint(row))
	}
	return connect.NewResponse(out), nil
}

// UpdateEndpoint implements WebhookService.
func (s webhooks) UpdateEndpoint(ctx context.Context, req *connect.Request[pb.UpdateEndpointRequest]) (*connect.Response[pb.UpdateEndpointResponse], error) {
	p := of(ctx).who
	var err error
	in := req.Msg.GetSettings()
	if in == nil {
		in = &pb.EndpointSettings{}
	}
	params := chosen(in)
	if req.Msg.UpdateMask != nil {
		if params, err = masked(params, req.Msg.GetUpdateMask().GetPaths()); err != nil {
			return nil, err
		}
	}
	params.ReplayMissed, params.By = req.Msg.GetReplayMissed(), p.Actor()
	row, err := s.cfg.Webhooks.Update(ctx, p.Tenant, req.Msg.GetEndpointId(), params)
	if err != nil {
		return nil, inSettings(err)
	}
	out := &pb.UpdateEndpointResponse{Endpoint: showEndpoint(row)}
	if row.ReplayID != nil {
		id := row.ReplayID.String()
		out.ReplayId = &id
	}
	return connect.NewResponse(out), nil
}

// masked keeps what a mask names. What it names and is not set goes back to its default, where there is one.
func masked(set webhook.Params, paths []string) (p webhook.Params, err error) {
	for _, path := range paths {
		needed := true
		switch strings.TrimPrefix(path, "settings.") {
		case "url":
			p.URL, needed = set.URL, set.URL != nil
		case "secret":
			p.Secret, needed = set.Secret, set.Secret != nil
		case "enabled":
			p.Enabled, needed = set.Enabled, set.Enabled != nil
		case "ordered":
			p.Ordered, needed = set.Ordered, set.Ordered != nil
		case "event_filters":
			p.EventFilters = orNull(set.EventFilters)
		case "device_filters":
			p.DeviceFilters = orNull(set.DeviceFilters)
		case "chat_kinds":
			p.ChatKinds = orNull(set.ChatKinds)
		case "rate_limit":
			p.RateLimit = orNull(set.RateLimit)
		case "headers":
			p.Headers = orNull(set.Headers)
		default:
			return p, invalid("update_mask", "expected names of settings")
		}
		if !needed {
			return p, invalid("update_mask", path+" has no default; expected it to be set")
		}
	}
	return p, nil
}

func orNull[T any](o webhook.Optional[T]) webhook.Optional[T] {
	o.Given = true
	return o
}

// DeleteEndpoint implements WebhookService.
func (s webhooks) DeleteEndpoint(ctx context.Context, req *connect.Request[pb.DeleteEndpointRequest]) (*connect.Response[pb.DeleteEndpointResponse], error) {
	p := of(ctx).who
	return connect.NewResponse(&pb.DeleteEndpointResponse{}), s.cfg.Webhooks.Delete(ctx, p.Tenant, req.Msg.GetEndpointId())
}

// RevealSecret implements WebhookService.
func (s webhooks) RevealSecret(ctx context.Context, req *connect.Request[pb.RevealSecretRequest]) (*connect.Response[pb.RevealSecretResponse], error) {
	p := of(ctx).who
	row, err := s.cfg.Webhooks.Reveal(ctx, p.Tenant, req.Msg.GetEndpointId())
	if err != nil {
		return nil, err
	}
	return connect.NewResponse(&pb.RevealSecretResponse{Endpoint: showEndpoint(row)}), nil
}

// RotateSecret implements WebhookService.
func (s webhooks) RotateSecret(ctx context.Context, req *connect.Request[pb.RotateSecretRequest]) (*connect.Response[pb.RotateSecretResponse], error) {
	p := of(ctx).who
	rotation := webhook.Rotation{Secret: req.Msg.Secret}
	if req.Msg.OverlapHours != nil {
		hours := int(req.Msg.GetOverlapHours())
		rotation.OverlapHours = &hours
	}
	row, err := s.cfg.Webhooks.Rotate(ctx, p.Tenant, req.Msg.GetEndpointId(), rotation)
	if err != nil {
		return nil, err
	}
	return connect.NewResponse(&pb.RotateSecretResponse{Endpoint: showEndpoint(row)}), nil
}

// TestEndpoint implements WebhookService.
func (s webhooks) TestEndpoint(ctx context.Context, req *connect.Request[pb.TestEndpointRequest]) (*connect.Response[pb.TestEndpointResponse], error) {
	p := of(ctx).who
	var payload []byte
	if req.Msg.GetPayload() != "" {
		payload = []byte(req.Msg.GetPayload())
	}
	result, err := s.cfg.Webhooks.Test(ctx, p.Tenant, req.Msg.GetEndpointId(), req.Msg.GetType(), payload)
	if err != nil {
		return nil, err
	}
	return connect.NewResponse(&pb.TestEndpointResponse{Ok: result.OK, Status: int32(result.Status), Response: valid(result.Response)}), nil
}

// valid makes a text of what an endpoint has answered: it may be of any encoding, and a message cannot hold that.
func valid(text string) string { return strings.ToValidUTF8(text, "\uFFFD") }

func validOf(text *string) *string {
	if text == nil {
		return nil
	}
	good := valid(*text)
	return &good
}

// ListDeliveries implements WebhookService.
func (s webhooks) ListDeliveries(ctx context.Context, req *connect.Request[pb.ListDeliveriesRequest]) (*connect.Response[pb.ListDeliveriesResponse], error) {
	p := of(ctx).who
	var err error
	m := req.Msg
	scope := p.Tenant
	if m.GetEndpointId() == "" || m.GetTenantId() != "" {
		if scope, err = hub.ScopeOf(p, m.GetTenantId()); err != nil {
			return nil, err
		}
	}
	f := webhook.DeliveryFilter{
		Endpoint: m.GetEndpointId(), Type: m.GetType(), DeviceID: m.GetDeviceId(), Cursor: m.GetCursor(), Limit: pageSize(m.GetPageSize()),
	}
	for _, status := range m.GetStatuses() {
		f.Statuses = append(f.Statuses, strings.TrimPrefix(status.String(), "DELIVERY_STATUS_"))
	}
	if m.GetEventId() != "" {
		event, err := id("event_id", m.GetEventId())
		if err != nil {
			return nil, err
		}
		f.EventID = &event
	}
	if f.From, err = moments("from", m.GetFrom()); err != nil {
		return nil, err
	}
	if f.To, err = moments("to", m.GetTo()); err != nil {
		return nil, err
	}
	rows, cursor, err := s.cfg.Webhooks.Deliveries(ctx, scope, f)
	if err != nil {
		return nil, err
	}
	out := &pb.ListDeliveriesResponse{NextCursor: cursor}
	for _, row := range rows {
		out.Deliveries = append(out.Deliveries, showDelivery(row))
	}
	return connect.NewResponse(out), nil
}

// GetDelivery implements WebhookService.
func (s webhooks) GetDelivery(ctx context.Context, req *connect.Request[pb.GetDeliveryRequest]) (*connect.Response[pb.GetDeliveryResponse], error) {
	p := of(ctx).who
	event, err := id("event_id", req.Msg.GetEventId())
	if err != nil {
		return nil, err
	}
	row, err := s.cfg.Webhooks.Delivery(ctx, p.Tenant, req.Msg.GetEndpointId(), event)
	if err != nil {
		return nil, err
	}
	out := &pb.GetDeliveryResponse{Delivery: showDelivery(row.Delivery)}
	for _, a := range row.Attempts {
		out.Attempts = append(out.Attempts, &pb.Attempt{
			Number: int32(a.Number), At: timestamppb.New(a.At), DurationMs: number(a.DurationMs), Result: a.Result, ResponseStatus: number(a.ResponseStatus),
			Error: validOf(a.Error), Response: validOf(a.Response), RequestHeaders: a.RequestHeaders,
		})
	}
	return connect.NewResponse(out), nil
}

// Redeliver implements WebhookService.
func (s webhooks) Redeliver(ctx context.Context, req *connect.Request[pb.RedeliverRequest]) (*connect.Response[pb.RedeliverResponse], error) {
	p := of(ctx).who
	event, err := id("event_id", req.Msg.GetEventId())
	if err != nil {
		return nil, err
	}
	row, err := s.cfg.Webhooks.Redeliver(ctx, p.Tenant, req.Msg.GetEndpointId(), event, p.Actor())
	if err != nil {
		return nil, err
	}
	return connect.NewResponse(&pb.RedeliverResponse{Replay: showReplay(row)}), nil
}

// CreateReplay implements WebhookService.
func (s webhooks) CreateReplay(ctx context.Context, req *connect.Request[pb.CreateReplayRequest]) (*connect.Response[pb.CreateReplayResponse], error) {
	p := of(ctx).who
	var err error
	params := webhook.ReplayParams{Types: plain(req.Msg.GetTypes()), Devices: plain(req.Msg.GetDevices()), By: p.Actor()}
	if params.From, err = moments("from", req.Msg.GetFrom()); err != nil {
		return nil, err
	}
	if params.To, err = moments("to", req.Msg.GetTo()); err != nil {
		return nil, err
	}
	if req.Msg.Limit != nil {
		limit := int(req.Msg.GetLimit())
		params.Limit = &limit
	}
	order := s.cfg.Webhooks.Replay
	switch req.Msg.GetKind() {
	case pb.ReplayKind_REPLAY_KIND_DEAD:
		order = s.cfg.Webhooks.Recover
	case pb.ReplayKind_REPLAY_KIND_MISSED:
		params.What = "missed"
	}
	row, err := order(ctx, p.Tenant, req.Msg.GetEndpointId(), params)
	if err != nil {
		return nil, err
	}
	return connect.NewResponse(&pb.CreateReplayResponse{Replay: showReplay(row)}), nil
}

func plain(l *pb.StringList) []string {
	if l == nil {
		return nil
	}
	return append([]string{}, l.GetValues()...)
}

// GetReplay implements WebhookService.
func (s webhooks) GetReplay(ctx context.Context, req *connect.Request[pb.GetReplayRequest]) (*connect.Response[pb.GetReplayResponse], error) {
	p := of(ctx).who
	replay, err := id("replay_id", req.Msg.GetReplayId())
	if err != nil {
		return nil, err
	}
	row, err := s.cfg.Webhooks.ReplayOf(ctx, p.Tenant, req.Msg.GetEndpointId(), replay)
	if err != nil {
		return nil, err
	}
	return connect.NewResponse(&pb.GetReplayResponse{Replay: showReplay(row)}), nil
}

// ListReplays implements WebhookService.
func (s webhooks) ListReplays(ctx context.Context, req *connect.Request[pb.ListReplaysRequest]) (*connect.Response[pb.ListReplaysResponse], error) {
	p := of(ctx).who
	var below *uuid.UUID
	if cursor := req.Msg.GetCursor(); cursor != "" {
		at, err := id("cursor", cursor)
		if err != nil {
			return nil, err
		}
		below = &at
	}
	size := pageSize(req.Msg.GetPageSize())
	rows, err := s.cfg.Webhooks.Replays(ctx, p.Tenant, req.Msg.GetEndpointId(), below, size)
	if err != nil {
		return nil, err
	}
	out := &pb.ListReplaysResponse{}
	if len(rows) == size {
		out.NextCursor = rows[size-1].ID.String()
	}
	for _, row := range rows {
		out.Replays = append(out.Replays, showReplay(row))
	}
	return connect.NewResponse(out), nil
}

// CancelReplay implements WebhookService.
func (s webhooks) CancelReplay(ctx context.Context, req *connect.Request[pb.CancelReplayRequest]) (*connect.Response[pb.CancelReplayResponse], error) {
	p := of(ctx).who
	replay, err := id("replay_id", req.Msg.GetReplayId())
	if err != nil {
		return nil, err
	}
	row, err := s.cfg.Webhooks.CancelReplay(ctx, p.Tenant, req.Msg.GetEndpointId(), replay)
	if err != nil {
		return nil, err
	}
	return connect.NewResponse(&pb.CancelReplayResponse{Replay: showReplay(row)}), nil
}

func showEndpoint(r webhook.Row) *pb.Endpoint {
	return &pb.Endpoint{
		Id: r.ID, TenantId: r.TenantID, Url: r.URL, Secret: r.Secret, StandardSecret: r.StandardSecret, Enabled: r.Enabled, Ordered: r.Ordered,
		EventFilters: list(r.EventFilters), DeviceFilters: list(r.DeviceFilters), ChatKinds: list(r.ChatKinds), Headers: r.Headers,
		RateLimit: number(r.RateLimit), CreatedAt: timestamppb.New(r.CreatedAt), UpdatedAt: timestamppb.New(r.UpdatedAt),
		PreviousSecretUntil: at(r.PreviousSecretUntil), FailingSince: at(r.FailingSince), LastSuccessAt: at(r.LastSuccessAt),
		PausedUntil: at(r.PausedUntil), DisabledAt: at(r.DisabledAt), DisabledReason: r.DisabledReason,
	}
}

func list(values []string) *pb.StringList {
	if values == nil {
		return nil
	}
	return &pb.StringList{Values: slices.Clone(values)}
}

func showDelivery(r webhook.Delivery) *pb.Delivery {
	return &pb.Delivery{
		EventId: r.EventID.String(), EndpointId: r.EndpointID, TenantId: r.TenantID, DeviceId: r.DeviceID, Type: r.Type, Chat: r.Chat,
		Status:   pb.DeliveryStatus(pb.DeliveryStatus_value["DELIVERY_STATUS_"+r.Status]),
		Attempts: int32(r.Attempts), LastError: validOf(r.LastError), NextRetryAt: at(r.NextRetryAt), ResponseStatus: number(r.ResponseStatus),
		Response: validOf(r.Response), DurationMs: number(r.DurationMs), LastAttemptAt: at(r.LastAttemptAt), ReplayId: text(r.ReplayID),
		CreatedAt: timestamppb.New(r.CreatedAt), UpdatedAt: timestamppb.New(r.UpdatedAt),
	}
}

// text is an id that may be missing.
func text(id *uuid.UUID) *string {
	if id == nil {
		return nil
	}
	s := id.String()
	return &s
}

func showReplay(r webhook.Replay) *pb.Replay {
	return &pb.Replay{
		Id: r.ID.String(), EndpointId: r.EndpointID, Kind: pb.ReplayKind(pb.ReplayKind_value["REPLAY_KIND_"+strings.ToUpper(r.What)]),
		EventId: text(r.EventID), From: timestamppb.New(r.From), To: timestamppb.New(r.To), Types: list(r.Types), Devices: list(r.Devices),
		Limit: int32(r.Limit), State: pb.ReplayState(pb.ReplayState_value["REPLAY_STATE_"+strings.ToUpper(r.State)]), Total: number(r.Total),
		LookedAt: int32(r.LookedAt), Queued: int32(r.Queued), Succeeded: int32(r.Succeeded), Failed: int32(r.Failed),
		CreatedAt: timestamppb.New(r.CreatedAt), UpdatedAt: timestamppb.New(r.UpdatedAt), FinishedAt: at(r.FinishedAt),
	}
}
