package cli

import (
	"context"
	"net/url"
)

// TenantCmd groups commands of tenants.
type TenantCmd struct {
	List   TenantListCmd   `cmd:"" help:"List tenants."`
	Create TenantCreateCmd `cmd:"" help:"Make a tenant."`
	Update TenantUpdateCmd `cmd:"" help:"Rename a tenant, suspend it, or end its suspension."`
	Delete TenantDeleteCmd `cmd:"" help:"Delete a tenant with its devices and their history."`
}

var (
	tenantColumns = []string{"ID=id", "NAME=name", "STATUS=status", "CREATED=createdAt"}
	tenantFields  = []string{"id=id", "name=name", "status=status", "created=createdAt"}
)

// TenantListCmd lists tenants.
type TenantListCmd struct{ Target }

// Run lists.
func (c TenantListCmd) Run(ctx context.Context, s *Session) error {
	var rows []row
	if _, err := s.get(ctx, "/tenants", nil, &rows); err != nil {
		return err
	}
	return s.list(rows, tenantColumns...)
}

// TenantCreateCmd makes a tenant.
type TenantCreateCmd struct {
	Target
	Name string `arg:"" help:"What to call it."`
}

// Run makes it.
func (c TenantCreateCmd) Run(ctx context.Context, s *Session) error {
	var r row
	if err := s.post(ctx, "/tenants", map[string]string{"name": c.Name}, &r); err != nil {
		return err
	}
	return s.one(r, tenantFields...)
}

// TenantUpdateCmd changes a tenant.
type TenantUpdateCmd struct {
	Target
	ID        string `arg:"" help:"The tenant."`
	Name      string `help:"What to call it."`
	Suspended *bool  `negatable:"" help:"Refuse its credentials and pause its devices, or end that."`
}

// Run changes it.
func (c TenantUpdateCmd) Run(ctx context.Context, s *Session) error {
	in := map[string]string{}
	if c.Name != "" {
		in["name"] = c.Name
	}
	if c.Suspended != nil {
		in["status"] = "active"
		if *c.Suspended {
			in["status"] = "suspended"
		}
	}
	var r row
	if err := s.patch(ctx, "/tenants/"+url.PathEscape(c.ID), in, &r); err != nil {
		return err
	}
	return s.one(r, tenantFields...)
}

// TenantDeleteCmd deletes a tenant.
type TenantDeleteCmd struct {
	Target
	ID  string `arg:"" help:"The tenant."`
	Yes bool   `help:"Do not ask."`
}

// Run deletes.
func (c TenantDeleteCmd) Run(ctx context.Context, s *Session) error {
	if err := s.sure(c.Yes, "Tenant %s, its devices and their history will be gone.", c.ID); err != nil {
		return err
	}
	if err := s.del(ctx, "/tenants/"+url.PathEscape(c.ID)); err != nil {
		return err
	}
	return s.done(row{"ok": true}, "tenant %s is deleted", c.ID)
}
