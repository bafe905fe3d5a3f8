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
