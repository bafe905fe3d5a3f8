package rpc

import (
	"context"

	"connectrpc.com/connect"
	"google.golang.org/protobuf/types/known/timestamppb"

	pb "github.com/waconnect/waconnect/api/waconnect/v1"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
)

// tenants serves TenantService.
type tenants struct{ *server }

// CreateTenant implements TenantService.
func (s tenants) CreateTenant(ctx context.Context, req *connect.Request[pb.CreateTenantRequest]) (*connect.Response[pb.CreateTenantResponse], error) {
	row, err := s.cfg.Tenants.Create(ctx, req.Msg.GetName())
	if err != nil {
		return nil, err
	}
	return connect.NewResponse(&pb.CreateTenantResponse{Tenant: showTenant(row)}), nil
}

// ListTenants implements TenantService.
func (s tenants) ListTenants(ctx context.Context, req *connect.Request[pb.ListTenantsRequest]) (*connect.Response[pb.ListTenantsResponse], error) {
	rows, next, err := s.cfg.Hub.ListTenants(ctx, of(ctx).who, hub.TenantQuery{
		Name: req.Msg.GetName(), Status: req.Msg.GetStatus(), Page: hub.Page{Limit: pageSize(req.Msg.GetPageSize()), Cursor: req.Msg.GetCursor()},
	})
	if err != nil {
		return nil, err
	}
	out := &pb.ListTenantsResponse{NextCursor: next}
	for _, row := range rows {
		out.Tenants = append(out.Tenants, showTenant(row))
	}
	return connect.NewResponse(out), nil
}

// GetTenant implements TenantService.
func (s tenants) GetTenant(ctx context.Context, req *connect.Request[pb.GetTenantRequest]) (*connect.Response[pb.GetTenantResponse], error) {
	row, err := s.cfg.Tenants.Get(ctx, of(ctx).who.Tenant, req.Msg.GetTenantId())
	return done(&pb.GetTenantResponse{Tenant: showTenant(row)}, err)
}

// GetOverview implements TenantService.
func (s tenants) GetOverview(ctx context.Context, req *connect.Request[pb.GetOverviewRequest]) (*connect.Response[pb.GetOverviewResponse], error) {
	who := of(ctx).who
	figures, scope, err := s.cfg.Hub.Figures(ctx, who, req.Msg.GetTenantId())
	if err != nil {
		return nil, err
	}
	out := &pb.GetOverviewResponse{Queued: int32(figures.Queued)}
	for _, c := range figures.Devices {
		out.Devices = append(out.Devices, &pb.DeviceCount{Status: statusOfDevice[c.Status], Detail: string(c.Detail), Count: int32(c.Count)})
	}
	for _, m := range figures.Minutes {
		out.Minutes = append(out.Minutes, &pb.MinuteCount{At: timestamppb.New(m.At), Accepted: int32(m.Accepted), Received: int32(m.Received)})
	}
	if who.May(tenant.ReadWebhooks) == nil {
		h, err := s.cfg.Webhooks.Health(ctx, scope)
		if err != nil {
			return nil, err
		}
		out.Webhooks = &pb.WebhookHealth{
			Endpoints: int32(h.Endpoints), Failing: int32(h.Failing), Paused: int32(h.Paused), Disabled: int32(h.Disabled),
			Since: timestamppb.New(h.Deliveries.Since), Succeeded: int32(h.Deliveries.Succeeded), Waiting: int32(h.Deliveries.Waiting), Dead: int32(h.Deliveries.Dead),
		}
	}
	return connect.NewResponse(out), nil
}

// UpdateTenant implements TenantService.
func (s tenants) UpdateTenant(ctx context.Context, req *connect.Request[pb.UpdateTenantRequest]) (*connect.Response[pb.UpdateTenantResponse], error) {
	if req.Msg.Name == nil && req.Msg.Status == nil {
		return nil, invalid("name", "expected name, status or both")
	}
	row, err := s.cfg.Tenants.Update(ctx, req.Msg.GetTenantId(), tenant.Change{Name: req.Msg.Name, Status: req.Msg.Status})
	of(ctx).about = map[string]any{"name": row.Name, "status": row.Status}
	return done(&pb.UpdateTenantResponse{Tenant: showTenant(row)}, err)
}

// DeleteTenant implements TenantService.
func (s tenants) DeleteTenant(ctx context.Context, req *connect.Request[pb.DeleteTenantRequest]) (*connect.Response[pb.DeleteTenantResponse], error) {
	return connect.NewResponse(&pb.DeleteTenantResponse{}), s.cfg.Tenants.Delete(ctx, req.Msg.GetTenantId())
}

func showTenant(r tenant.Row) *pb.Tenant {
	return &pb.Tenant{Id: r.ID, Name: r.Name, Status: r.Status, CreatedAt: timestamppb.New(r.CreatedAt), UpdatedAt: timestamppb.New(r.UpdatedAt)}
}
