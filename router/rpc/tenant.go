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

// superAdmin refuses everybody else.
func superAdmin(p tenant.Principal) error {
	if p.Role != tenant.SuperAdmin {
		return forbidden()
	}
	return nil
}

func forbidden() error {
	return &hub.Problem{Kind: hub.Forbidden, Code: "forbidden", Message: "this credential may not do that"}
}

// CreateTenant implements TenantService.
func (s tenants) CreateTenant(ctx context.Context, req *connect.Request[pb.CreateTenantRequest]) (*connect.Response[pb.CreateTenantResponse], error) {
	if err := superAdmin(of(ctx).who); err != nil {
		return nil, err
	}
	row, err := s.cfg.Tenants.Create(ctx, req.Msg.GetName())
	if err != nil {
		return nil, err
	}
	return connect.NewResponse(&pb.CreateTenantResponse{Tenant: showTenant(row)}), nil
}

// ListTenants implements TenantService.
func (s tenants) ListTenants(ctx context.Context, _ *connect.Request[pb.ListTenantsRequest]) (*connect.Response[pb.ListTenantsResponse], error) {
	rows, err := s.cfg.Tenants.List(ctx, of(ctx).who.Tenant)
	if err != nil {
		return nil, err
	}
	out := &pb.ListTenantsResponse{}
	for _, row := range rows {
		out.Tenants = append(out.Tenants, showTenant(row))
	}
	return connect.NewResponse(out), nil
}

// DeleteTenant implements TenantService.
func (s tenants) DeleteTenant(ctx context.Context, req *connect.Request[pb.DeleteTenantRequest]) (*connect.Response[pb.DeleteTenantResponse], error) {
	if err := superAdmin(of(ctx).who); err != nil {
		return nil, err
	}
	return connect.NewResponse(&pb.DeleteTenantResponse{}), s.cfg.Tenants.Delete(ctx, req.Msg.GetTenantId())
}

func showTenant(r tenant.Row) *pb.Tenant {
	return &pb.Tenant{Id: r.ID, Name: r.Name, Status: r.Status, CreatedAt: timestamppb.New(r.CreatedAt), UpdatedAt: timestamppb.New(r.UpdatedAt)}
}
